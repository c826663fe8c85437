"""How a list is set up: it comes out of its JSON as it went in, keeps what it does not know, and says so where it cannot be read."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.errors import Damaged
from gsef_desktop.domain.list_columns import COLUMNS, STANDARD, Holds, operators
from gsef_desktop.domain.list_views import ME, PEOPLE, Criterion, ListView, Operator, ShownColumn, SortKey

_fields = st.text(min_size=1, max_size=12)
_criteria = st.builds(
    Criterion, field=_fields, operator=st.sampled_from(Operator), values=st.lists(st.text(max_size=8), max_size=3).map(tuple),
    either=st.integers(0, 3),
)  # fmt: skip
_views = st.builds(
    ListView,
    list_kind=st.just(PEOPLE),
    columns=st.lists(_fields, unique=True, max_size=6).flatmap(
        lambda names: st.tuples(*(st.builds(ShownColumn, field=st.just(name), width=st.none() | st.integers(0, 4000)) for name in names))
    ),
    criteria=st.lists(_criteria, max_size=4).map(tuple),
    order=st.lists(st.builds(SortKey, field=_fields, descending=st.booleans()), max_size=3).map(tuple),
    group_by=st.none() | _fields,
    totals=st.booleans(),
)


@given(_views)
def test_a_view_comes_back_from_its_json(view: ListView) -> None:
    assert ListView.from_json(PEOPLE, view.to_json()) == view


@given(st.dictionaries(st.text(min_size=1).filter(lambda key: key not in json.loads(ListView().to_json())), st.integers() | st.text()))
def test_what_is_not_known_is_kept(extra: dict[str, object]) -> None:
    text = json.dumps({**json.loads(ListView().to_json()), **extra})
    again = json.loads(ListView.from_json(PEOPLE, text).with_criterion(Criterion(field="mail", operator=Operator.FILLED)).to_json())
    assert extra.items() <= again.items()
    assert again["criteria"] == [{"field": "mail", "operator": "filled"}]


@pytest.mark.parametrize(
    "text",
    [
        "", "nothing", "[]", "1", '{"columns": 3}', '{"columns": [{"width": 3}]}', '{"criteria": [{"field": "a", "operator": "like"}]}',
        '{"criteria": [{"field": "a", "values": "b"}]}', '{"criteria": [{"field": "a", "either": -1}]}', '{"order": ["name"]}',
        '{"columns": [{"field": "a", "width": "wide"}]}', "[" * 100_000,
    ],
)  # fmt: skip
def test_what_is_no_view_is_told(text: str) -> None:
    with pytest.raises(Damaged, match="cannot be read"):
        ListView.from_json(PEOPLE, text)


def test_a_criterion_says_something_only_with_its_values() -> None:
    assert not Criterion(field="a").active
    assert Criterion(field="a", values=("x",)).active
    assert not Criterion(field="a", operator=Operator.BETWEEN, values=("1", "")).active
    assert Criterion(field="a", operator=Operator.EMPTY).active


def test_a_field_has_one_criterion_among_the_same_alternatives() -> None:
    view = ListView().with_criterion(Criterion(field="a", values=("1",))).with_criterion(Criterion(field="b", values=("2",)))
    view = view.with_criterion(Criterion(field="a", values=("3",))).with_criterion(Criterion(field="a", values=("4",), either=1))
    assert [(one.field, one.values, one.either) for one in view.criteria] == [("a", ("3",), 0), ("b", ("2",), 0), ("a", ("4",), 1)]
    assert [one.field for one in view.without_criterion("a").criteria] == ["b", "a"]


def test_me_is_whoever_looks() -> None:
    view = ListView(criteria=(Criterion(field="responsible", values=(ME, "other")),))
    assert view.with_me("ada").criteria[0].values == ("ada", "other")
    assert view.with_me("").criteria[0].values == (ME, "other")


@pytest.mark.parametrize("list_kind", list(COLUMNS))
def test_the_standard_views_have_columns_that_there_are(list_kind: str) -> None:
    known = {one.key for one in COLUMNS[list_kind]}
    assert len(known) == len(COLUMNS[list_kind])
    assert set(STANDARD[list_kind].fields) <= known
    assert {one.field for one in STANDARD[list_kind].order} <= known


@pytest.mark.parametrize("holds", list(Holds))
def test_every_kind_of_column_can_be_filtered(holds: Holds) -> None:
    assert {Operator.EMPTY, Operator.FILLED} <= set(operators(holds))
