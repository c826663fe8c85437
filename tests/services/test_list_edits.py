"""Editing in a list: a cell, or one field of many records, is one step to undo; what is not understood changes nothing."""

from __future__ import annotations

import json
from datetime import date

import pytest

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.list_columns import ListColumn
from gsef_desktop.domain.list_views import ORGANISATIONS, PEOPLE
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.own_values import number_to_type, read_number
from gsef_desktop.domain.records import (
    Membership,
    MembershipCategory,
    MembershipStatus,
    Organisation,
    OrganisationKind,
    OwnField,
    OwnFieldType,
    OwnValue,
    Person,
    PersonFunction,
    Translation,
    link_id,
)
from gsef_desktop.services.list_edits import Mode, change_field, read_typed
from gsef_desktop.services.open_list import OpenList
from gsef_desktop.storage.workspace import Workspace

DAY = date(2019, 6, 30)


@pytest.fixture
def network(workspace: Workspace) -> Workspace:
    """Two organisations, two people and two fields of the user's own."""
    with workspace.edit(message("Fill")) as unit:
        alpha = unit.add(Organisation(name="Alpha Town", tags=("host",), languages=("fr",)))
        unit.add(Organisation(name="Beta Network"))
        unit.add(Membership(organisation_id=alpha.id, status=MembershipStatus.PROSPECT))
        unit.add(MembershipCategory(title="Full"))
        ada = unit.add(Person(given_name="Ada", family_name="Example"))
        unit.add(Person(given_name="Bruno", family_name="Sample"))
        unit.add(PersonFunction(person_id=ada.id, organisation_id=alpha.id, title="Mayor"))
        unit.add(OwnField(of_kind="organisation", title="Budget", type=OwnFieldType.NUMBER, rank="B"))
        unit.add(OwnField(of_kind="organisation", title="Size", type=OwnFieldType.CHOICE, choices=("small", "large"), rank="C"))
    return workspace


def _ids(workspace: Workspace, record: type[Organisation] | type[Person] = Organisation) -> list[str]:
    with workspace.read() as reader:
        found = reader.all(record)
    return [one.id for one in sorted(found, key=lambda one: one.name if isinstance(one, Organisation) else one.given_name)]


def _column(workspace: Workspace, key: str, list_kind: str = ORGANISATIONS) -> ListColumn:
    opened = OpenList(workspace, list_kind=list_kind, day=DAY, language="en")
    return next(one for one in opened.columns.values() if one.key == key or str(one.title) == key)


def _put(
    workspace: Workspace, key: str, value: str, ids: list[str] | None = None, *, mode: Mode = Mode.SET, list_kind: str = ORGANISATIONS,
    language: str = "en",
) -> None:  # fmt: skip
    found = ids if ids is not None else _ids(workspace, Organisation if list_kind == ORGANISATIONS else Person)
    change_field(
        workspace, column=_column(workspace, key, list_kind), list_kind=list_kind, ids=found, value=value, day=DAY, language=language,
        mode=mode,
    )  # fmt: skip


def _values(workspace: Workspace, key: str, list_kind: str = ORGANISATIONS) -> list[object]:
    opened = OpenList(workspace, list_kind=list_kind, day=DAY, language="en")
    column = _column(workspace, key, list_kind)
    ids = _ids(workspace, Organisation if list_kind == ORGANISATIONS else Person)
    return [row.values[column.key] for row in opened.rows([opened.number(id) for id in ids], [column.key])]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("kind", "network"), ("next_step", "Write to them"), ("next_step_on", "2019-08-01"), ("status", "member"),
        ("acronym", "AB"), ("mail", "office@example.org"), ("note", "One\nTwo"), ("website", "example.org"), ("telephone", "+221 33 000"),
        ("Budget", "12.5"), ("Size", "large"),
    ],
)  # fmt: skip
def test_a_field_of_many_organisations_is_one_step(network: Workspace, key: str, value: str) -> None:
    before = _values(network, key)
    _put(network, key, value)
    assert _values(network, key) == [value, value]
    assert str(network.undo_label) == f"Change “{_column(network, key).title}” of 2 entries"
    network.undo()
    assert _values(network, key) == before


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("country", "FR"), ("diet", "vegetarian"), ("needs", "A ramp"), ("consent", "2019-01-31"), ("honorific", "Dr"),
        ("function", "Advisor"), ("given_name", "Cleo"), ("family_name", "Test"), ("own_script_name", "예시"), ("telephone", "+33 1 44"),
    ],
)  # fmt: skip
def test_a_field_of_many_people_is_one_step(network: Workspace, key: str, value: str) -> None:
    before = sorted(map(str, _values(network, key, PEOPLE)))
    _put(network, key, value, list_kind=PEOPLE)
    assert _values(network, key, PEOPLE) == [value, value]
    network.undo()
    assert sorted(map(str, _values(network, key, PEOPLE))) == before


def test_a_region_is_entered_and_taken_away(network: Workspace) -> None:
    _put(network, "region", "europe")
    assert [json.loads(str(one))[0] for one in _values(network, "region")] == ["europe", "europe"]
    _put(network, "region", "")
    assert [json.loads(str(one))[0] for one in _values(network, "region")] == ["international", "international"]


def test_tags_and_languages_are_added_taken_away_and_replaced(network: Workspace) -> None:
    _put(network, "tags", '["donor", "host"]', mode=Mode.ADD)
    assert [json.loads(str(one)) for one in _values(network, "tags")] == [["host", "donor"], ["donor", "host"]]
    _put(network, "tags", '["host"]', mode=Mode.REMOVE)
    assert _values(network, "tags") == ['["donor"]', '["donor"]']
    _put(network, "languages", '["ko"]')
    assert _values(network, "languages") == ['["ko"]', '["ko"]']
    _put(network, "languages", "[]")
    assert _values(network, "languages") == [None, None]


def test_a_status_holds_from_the_day_on_and_keeps_what_was_before(network: Workspace) -> None:
    _put(network, "status", "member")
    with network.read() as reader:
        states = reader.all(Membership, organisation_id=_ids(network)[0])
    assert {(one.status, one.since) for one in states} == {(MembershipStatus.PROSPECT, None), (MembershipStatus.MEMBER, DAY)}
    _put(network, "status", "")
    assert _values(network, "status") == [None, None]


def test_a_category_is_one_of_the_list_where_it_is_called_so(network: Workspace) -> None:
    alpha, beta = _ids(network)
    _put(network, "category", "full", [alpha])
    with network.read() as reader:
        (state,) = reader.all(Membership)
        assert (state.category_id, state.category) == (reader.all(MembershipCategory)[0].id, "")
    _put(network, "category", "Allied", [alpha])
    assert _values(network, "category") == ["Allied", None]
    with pytest.raises(Invalid, match="no membership yet"):
        _put(network, "category", "Full", [alpha, beta])
    assert _values(network, "category") == ["Allied", None]


def test_a_value_of_an_own_field_is_taken_away_and_comes_back(network: Workspace) -> None:
    alpha, _ = _ids(network)
    _put(network, "Budget", "3", [alpha])
    _put(network, "Budget", "", [alpha])
    with network.read() as reader:
        assert reader.count(OwnValue) == 0
    _put(network, "Budget", "4", [alpha])
    assert _values(network, "Budget") == ["4", None]
    with network.read() as reader:
        field = reader.all(OwnField, title="Budget")[0].id
        assert [one.id for one in reader.all(OwnValue)] == [link_id("own_value", field, alpha)]


def test_a_name_is_changed_in_the_language_in_which_it_is_shown(network: Workspace) -> None:
    alpha, beta = _ids(network)
    with network.edit(message("Translate")) as unit:
        unit.add(Translation(id=link_id("organisation", alpha, "name", "fr"), owner_kind="organisation", owner_id=alpha, field="name",
                             language="fr", text="Ville d’Alpha"))  # fmt: skip
    _put(network, "name", "Ville Alpha", [alpha], language="fr")
    _put(network, "name", "Réseau Beta", [beta], language="fr")
    with network.read() as reader:
        assert [reader.get(Organisation, one).name for one in (alpha, beta)] == ["Alpha Town", "Réseau Beta"]
        assert reader.all(Translation)[0].text == "Ville Alpha"
    with pytest.raises(Invalid, match="A name is needed"):
        _put(network, "name", " ", [beta])


def test_a_person_is_never_without_any_name(network: Workspace) -> None:
    _put(network, "given_name", "", list_kind=PEOPLE)
    with pytest.raises(Invalid, match="A name is needed"):
        _put(network, "family_name", "", list_kind=PEOPLE)


def test_an_organisation_never_stands_above_itself(network: Workspace) -> None:
    alpha, beta = _ids(network)
    _put(network, "parent", alpha, [beta])
    with pytest.raises(Invalid, match="above itself"):
        _put(network, "parent", beta, [alpha])


def test_a_place_is_recognised_and_an_organisation_of_a_person_is_set(network: Workspace) -> None:
    _, beta = _ids(network)
    _put(network, "city", "Lima, Peru", [beta])
    assert (_values(network, "city")[1], _values(network, "country")[1]) == ("Lima", "PE")
    _put(network, "organisation", beta, list_kind=PEOPLE)
    assert _values(network, "organisation", PEOPLE) == [beta, beta]
    assert _values(network, "function", PEOPLE)[0] == "Mayor"
    with network.read() as reader:
        assert reader.count(PersonFunction) == 2


def test_what_cannot_be_changed_here_is_told(network: Workspace) -> None:
    with pytest.raises(Invalid, match="cannot be changed in the list"):
        _put(network, "contacts", "3")


def _read(workspace: Workspace, key: str, text: str, list_kind: str = ORGANISATIONS) -> str:
    codes = {"local government": OrganisationKind.LOCAL_GOVERNMENT.value, "french": "fr", "english": "en", "large": "large"}
    return read_typed(workspace, column=_column(workspace, key, list_kind), text=text, year=2019, language="en", codes=codes)


def test_what_is_typed_is_read_by_what_the_column_holds(network: Workspace) -> None:
    alpha, _ = _ids(network)
    ada, _ = _ids(network, Person)
    assert _read(network, "next_step_on", "8 July") == "2019-07-08"
    assert _read(network, "Budget", "1 200,5") == "1200.5"
    assert _read(network, "Budget", "7.0") == "7"
    assert json.loads(_read(network, "languages", "French, EN")) == ["fr", "en"]
    assert json.loads(_read(network, "tags", "a; b , a")) == ["a", "b", "a"]
    assert _read(network, "Size", "Large") == "large"
    assert _read(network, "country", "Ivory Coast", PEOPLE) == "CI"
    assert _read(network, "responsible", "ada example") == ada
    assert _read(network, "parent", "ALPHA TOWN") == alpha
    assert _read(network, "mail", "  ") == ""
    assert _read(network, "tags", "") == "[]"


@pytest.mark.parametrize(
    ("language", "text", "kept"),
    [
        ("en", "25,000", "25000"), ("en", "1.5", "1.5"), ("fr", "25 000,5", "25000.5"), ("es", "25.000", "25000"), ("es", "1,5", "1.5"),
        ("ko", "1,250,000", "1250000"),
    ],
)  # fmt: skip
def test_a_number_is_read_as_the_inspector_reads_it(network: Workspace, language: str, text: str, kept: str) -> None:
    column = _column(network, "Budget")
    assert read_typed(network, column=column, text=text, year=2019, language=language, codes={}) == kept
    assert read_number(number_to_type(kept, language), language) == kept


def test_a_date_of_an_own_field_is_a_single_day_as_in_the_inspector(network: Workspace) -> None:
    with network.edit(message("Test")) as unit:
        unit.add(OwnField(of_kind="organisation", title="Visited", type=OwnFieldType.DATE))
    assert _read(network, "Visited", "8 July") == "2019-07-08"
    with pytest.raises(Invalid, match="not read as a date"):
        _read(network, "Visited", "July")


def test_a_telephone_number_is_put_into_the_international_form(network: Workspace) -> None:
    ids = _ids(network, Person)
    _put(network, "country", "ES", ids, list_kind=PEOPLE)
    _put(network, "telephone", "944 20 50 00", ids[:1], list_kind=PEOPLE)
    _put(network, "telephone", "ask the desk", ids[1:], list_kind=PEOPLE)
    assert _values(network, "telephone", PEOPLE) == ["+34 944 20 50 00", "ask the desk"]
    _put(network, "telephone", "+34 944205000")
    assert set(_values(network, "telephone")) == {"+34 944 20 50 00"}


def test_somebody_known_by_a_mail_alone_is_changed_with_the_others(network: Workspace) -> None:
    with network.edit(message("Test")) as unit:
        nameless = unit.add(Person(mail="nameless@example.org"))
    _put(network, "diet", "vegan", [*_ids(network, Person), nameless.id], list_kind=PEOPLE)
    assert _values(network, "diet", PEOPLE) == ["vegan"] * 3
    with pytest.raises(Invalid, match="name is needed"):
        _put(network, "family_name", "", [nameless.id], list_kind=PEOPLE)


@pytest.mark.parametrize(
    ("key", "text", "list_kind"),
    [
        ("next_step_on", "soon", ORGANISATIONS), ("Budget", "much", ORGANISATIONS), ("Budget", "nan", ORGANISATIONS),
        ("languages", "French, Elvish", ORGANISATIONS), ("Size", "huge", ORGANISATIONS), ("country", "Atlantis", PEOPLE),
        ("responsible", "Nobody Known", ORGANISATIONS), ("parent", "No Such Place", ORGANISATIONS),
    ],
)  # fmt: skip
def test_what_is_not_understood_is_said(network: Workspace, key: str, text: str, list_kind: str) -> None:
    with pytest.raises(Invalid):
        _read(network, key, text, list_kind)
