"""Vectors of columns: whatever they answer, plain sorting and filtering of the values answers too."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.list_columns import Holds, ListColumn
from gsef_desktop.domain.list_engine import (
    Codes,
    Holders,
    Ranks,
    Value,
    counts,
    fill_together,
    grouped,
    in_order,
    passing,
    places_of,
    totals,
)
from gsef_desktop.domain.list_tests import Folding, number_of, sort_key
from gsef_desktop.domain.messages import message
from gsef_desktop.storage.search_index import fold

_NUMBER = ListColumn(key="x", title=message("Number"), holds=Holds.NUMBER)
_values = st.lists(st.none() | st.integers(-5, 5).map(str), min_size=1, max_size=40)
_keys = st.lists(st.text("abé ", max_size=3), min_size=1, max_size=30)


def _codes(values: list[Value]) -> Codes:
    made = Codes(len(values))
    for n, value in enumerate(values, 1):
        made.put(n, value)
    return made


@given(st.text())
def test_folding_is_that_of_the_search_index(text: str) -> None:
    assert Folding()(text) == fold(text)


@given(_values, st.booleans(), st.randoms(use_true_random=False))
def test_sorting_is_stable_and_puts_what_is_missing_last(values: list[Value], descending: bool, chance: object) -> None:
    numbers = list(range(1, len(values) + 1))
    chance.shuffle(numbers)  # type: ignore[attr-defined]
    vector = _codes(values)
    found = in_order(numbers, vector, places_of(vector, sort_key(_NUMBER, str)), descending=descending)
    sized = [n for n in numbers if values[n - 1] is not None]
    expected = sorted(sized, key=lambda n: float(str(values[n - 1])), reverse=False)
    if descending:
        expected = sorted(sized, key=lambda n: -float(str(values[n - 1])))
    assert list(found) == [*expected, *(n for n in numbers if values[n - 1] is None)]


@given(_keys, st.booleans())
def test_ranks_sort_as_their_texts_do(keys: list[str], descending: bool) -> None:
    vector = Ranks(len(keys), list(enumerate(keys, 1)))
    numbers = list(range(1, len(keys) + 1))
    filled = [n for n in numbers if keys[n - 1]]
    found = list(in_order(numbers, vector, descending=descending))
    assert [keys[n - 1] for n in found[: len(filled)]] == sorted((keys[n - 1] for n in filled), reverse=descending)
    assert sorted(found) == numbers
    assert found[len(filled) :] == [n for n in numbers if not keys[n - 1]]


@given(_keys, st.lists(st.tuples(st.integers(1, 34), st.text("abé ", max_size=3)), max_size=12))
def test_texts_changed_one_by_one_stand_where_they_would_have_stood(keys: list[str], changes: list[tuple[int, str]]) -> None:
    now = dict(enumerate(keys, 1))
    vector = Ranks(len(keys), list(now.items()))
    for n, key in changes:
        now[n] = key
        if not vector.put(n, key, lambda other: now[other]):
            vector = Ranks(max(now), list(now.items()))
    numbers = sorted(now)
    shown = list(in_order(numbers, vector))
    fresh = list(in_order(numbers, Ranks(max(now), list(now.items()))))
    assert [now[n] for n in shown] == [now[n] for n in fresh]
    assert sorted(vector.in_order) == [n for n in numbers if now[n]]


@given(_values)
def test_a_filter_keeps_what_passes_in_order(values: list[Value]) -> None:
    numbers = list(range(len(values), 0, -1))
    found = passing(numbers, _codes(values), lambda value: value is not None and int(value) > 0)
    assert list(found) == [n for n in numbers if values[n - 1] is not None and int(str(values[n - 1])) > 0]


@given(_values)
def test_groups_hold_everything_once_and_in_order(values: list[Value]) -> None:
    numbers = list(range(1, len(values) + 1))
    groups, found = grouped(numbers, _codes(values), lambda value: value, sort_key(_NUMBER, str))
    heads = [group.value for group in groups for _ in range(group.count)]
    assert heads == [values[n - 1] for n in found]
    assert sorted(found) == numbers
    given = [float(str(head)) for head in dict.fromkeys(heads) if head is not None]
    assert given == sorted(given)
    assert None not in heads or heads[-1] is None


@given(_values)
def test_counts_and_sums(values: list[Value]) -> None:
    numbers = list(range(1, len(values) + 1))
    counted = counts(numbers, _codes(values))
    assert counted == {value: values.count(value) for value in values}
    assert totals(counted, lambda value: number_of(_NUMBER, value)).get("", 0) == sum(int(str(one)) for one in values if one is not None)


@given(_values)
def test_holders_are_those_who_have_a_value(values: list[Value]) -> None:
    vector = _codes(values)
    holders = Holders(vector)
    for value in set(values) - {None}:
        assert list(holders.of(vector.numbers()[value])) == [n for n, one in enumerate(values, 1) if one == value]
    assert list(holders.of(10_000)) == []


def test_a_column_of_too_many_texts_is_given_up_and_the_others_are_not() -> None:
    few, many = Codes(50), Codes(50)
    rows = [(n, n % 3, f"text {n}") for n in range(1, 51)]
    assert fill_together([few, many], rows, [None, 20]) == [True, False]
    assert [few.value(n) for n in range(1, 51)] == [n % 3 for n in range(1, 51)]
    assert few.value(400) is None
