"""Lists of organisations and people: whatever is asked, the answer is that of plain Python over all records."""

from __future__ import annotations

import json
import random
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.list_columns import COLUMNS, OWN, STANDARD
from gsef_desktop.domain.list_views import ME, ORGANISATIONS, PEOPLE, Criterion, ListView, Operator, SortKey
from gsef_desktop.domain.membership import state_on
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    ArchiveDocument,
    ArchiveLink,
    Body,
    Classification,
    Fee,
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
    Region,
    Seat,
    SeatTerm,
    Translation,
    link_id,
)
from gsef_desktop.services import list_beginnings, members, open_list
from gsef_desktop.services.merging import merge_people
from gsef_desktop.services.open_list import Listing, OpenList
from gsef_desktop.storage.search_index import fold
from gsef_desktop.storage.workspace import Workspace

DAY = date(2019, 6, 30)
_NAMES = ("Ábaco", "abaco", "Bilbao", "Çelik", "Dakar", "dákar", "Zürich", "예시", "Ø")
_COUNTRIES = ("FR", "SN", "KR", None)
_LANGUAGES = ((), ("fr",), ("fr", "en"), ("ko",))
_DATES = (None, date(2018, 1, 1), date(2019, 6, 30), date(2020, 1, 1))


def _open(workspace: Workspace, list_kind: str, *, language: str = "en", me: str = "") -> OpenList:
    return OpenList(workspace, list_kind=list_kind, day=DAY, language=language, me=me)


def _ids(opened: OpenList, listing: Listing) -> list[str]:
    return opened.ids(listing.numbers)


def _names(opened: OpenList, view: ListView, text: str = "") -> list[str]:
    return [row.name for row in opened.rows(opened.find(view, text=text).numbers, ["name"])]


def _follower(*lists: OpenList) -> Callable[[Changes], None]:
    """Tells lists of every edit, as the window does."""

    def follow(changes: Changes) -> None:
        for opened in lists:
            opened.apply(changes)

    return follow


# --- against plain Python ----------------------------------------------------------------------------------------------------------------


def _fill(workspace: Workspace, seed: int) -> None:
    """Random organisations with memberships and own values, and people with functions."""
    chance = random.Random(seed)
    with workspace.edit(message("Fill"), kind="import") as unit:
        budget = unit.add(OwnField(of_kind="organisation", title="Budget", type=OwnFieldType.NUMBER))
        for number in range(chance.randint(0, 14)):
            one = unit.add(
                Organisation(
                    name=f"{chance.choice(_NAMES)} {number % 3}", kind=chance.choice(list(OrganisationKind)),
                    place=Place(country=chance.choice(_COUNTRIES)), languages=chance.choice(_LANGUAGES),
                    tags=chance.choice(((), ("host",), ("host", "donor"))), next_step_on=chance.choice(_DATES),
                )
            )  # fmt: skip
            for _ in range(chance.randint(0, 3)):
                unit.add(Membership(organisation_id=one.id, status=chance.choice(list(MembershipStatus)), since=chance.choice(_DATES)))
            if chance.random() < 0.6:
                text = str(chance.choice((1, 20, 3, 100.5)))
                unit.add(OwnValue(id=link_id("own_value", budget.id, one.id), field_id=budget.id, owner_kind="organisation",
                                  owner_id=one.id, text=text))  # fmt: skip
        organisations = unit.all(Organisation)
        for number in range(chance.randint(0, 14)):
            person = unit.add(
                Person(
                    given_name=chance.choice(_NAMES), family_name=chance.choice((*_NAMES, "")), mail=f"p{number}@example.org",
                    country=chance.choice(_COUNTRIES), languages=chance.choice(_LANGUAGES), consent_on=chance.choice(_DATES),
                )
            )  # fmt: skip
            for _ in range(chance.randint(0, 2)):
                held = chance.choice(organisations).id if organisations else None
                unit.add(PersonFunction(person_id=person.id, organisation_id=held, title=chance.choice(("", "Mayor", "Élu")),
                                        valid_from=chance.choice(_DATES), valid_to=None))  # fmt: skip


@contextmanager
def _random_file(seed: int) -> Iterator[Workspace]:
    with tempfile.TemporaryDirectory() as name, Workspace.create(Path(name) / "random.gsef", config_dir=Path(name) / "config") as made:
        _fill(made, seed)
        yield made


class _Plain:
    """The values of the records, read one by one, and what they are compared by."""

    def __init__(self, workspace: Workspace, list_kind: str) -> None:
        with workspace.read() as reader:
            self.organisations = {one.id: one for one in reader.all(Organisation)}
            self.people = {one.id: one for one in reader.all(Person)}
            self.states = reader.all(Membership)  # by id: of two of a day the greater holds
            self.functions = reader.all(PersonFunction)
            self.own = {(one.field_id, one.owner_id): one.text for one in reader.all(OwnValue)}
            self.order = dict(reader.rows("SELECT id, n FROM organisation UNION ALL SELECT id, n FROM person"))
        self.list_kind = list_kind
        self.ids = list(self.organisations if list_kind == ORGANISATIONS else self.people)

    def value(self, id: str, field: str) -> Any:
        if field.startswith(OWN):
            return self.own.get((field.removeprefix(OWN), id))
        if self.list_kind == ORGANISATIONS:
            one = self.organisations[id]
            state = state_on((s for s in self.states if s.organisation_id == id), DAY)
            plain: dict[str, Callable[[], Any]] = {
                "name": lambda: one.name, "kind": lambda: one.kind.value, "country": lambda: one.place.country,
                "languages": lambda: one.languages, "tags": lambda: one.tags,
                "next_step_on": lambda: one.next_step_on and one.next_step_on.isoformat(),
                "status": lambda: state.status.value if state else None,
            }  # fmt: skip
            return plain[field]()
        person = self.people[id]
        running = [f for f in self.functions if f.person_id == id and (f.valid_from or date.min) <= DAY]
        running.sort(key=lambda f: (f.valid_from is None, -(f.valid_from or date.min).toordinal(), f.id))
        function = running[0] if running else None
        plain = {
            "name": lambda: f"{person.family_name} {person.given_name} {person.own_script_name}", "country": lambda: person.country,
            "languages": lambda: person.languages, "mail": lambda: person.mail,
            "consent": lambda: person.consent_on and person.consent_on.isoformat(),
            "function": lambda: (function.title or None) if function else None,
            "organisation": lambda: function.organisation_id if function else None,
        }  # fmt: skip
        return plain[field]()

    def passes(self, id: str, criterion: Criterion) -> bool:
        value = self.value(id, criterion.field)
        parts = [] if value in (None, ()) else [str(one) for one in value] if isinstance(value, tuple) else [str(value)]
        match criterion.operator:
            case Operator.EMPTY:
                return not parts
            case Operator.FILLED:
                return bool(parts)
            case Operator.ANY:
                return bool(set(parts) & set(criterion.values))
            case Operator.NONE:
                return not set(parts) & set(criterion.values)
            case Operator.CONTAINS:
                return all(word in fold(*parts) for word in fold(criterion.values[0]).split())
        if not parts:
            return False
        size: Callable[[str], Any] = float if criterion.field.startswith(OWN) else str
        found, ends = size(parts[0]), [size(one) for one in criterion.values]
        tests: dict[Operator, Callable[[], bool]] = {
            Operator.BEFORE: lambda: found < ends[0], Operator.AFTER: lambda: found > ends[0], Operator.AT_LEAST: lambda: found >= ends[0],
            Operator.AT_MOST: lambda: found <= ends[0], Operator.BETWEEN: lambda: ends[0] <= found <= ends[1],
        }  # fmt: skip
        return tests[criterion.operator]()

    def found(self, view: ListView) -> list[str]:
        left = [id for id in self.ids if all(self.passes(id, one) for one in view.criteria if one.active and not one.either)]
        for number in {one.either for one in view.criteria if one.either and one.active}:
            several = [one for one in view.criteria if one.either == number and one.active]
            left = [id for id in left if any(self.passes(id, one) for one in several)]
        left.sort(key=lambda id: (fold(self.value(id, "name")), self.order[id]))
        for key in reversed(view.order):
            with_key = [id for id in left if self.sort_key(id, key.field) is not None]
            with_key.sort(key=lambda id, field=key.field: self.sort_key(id, field), reverse=False)  # type: ignore[misc]
            if key.descending:
                groups: dict[Any, list[str]] = {}
                for id in with_key:
                    groups.setdefault(self.sort_key(id, key.field), []).append(id)
                with_key = [id for group in reversed(list(groups.values())) for id in group]
            left = [*with_key, *(id for id in left if self.sort_key(id, key.field) is None)]
        return left

    def sort_key(self, id: str, field: str) -> Any:
        value = self.value(id, field)
        if value in (None, (), ""):
            return None
        if field.startswith(OWN):
            return float(value)
        if field == "kind":
            return [one.value for one in OrganisationKind].index(value)
        if field == "status":
            return ["member", "applied", "prospect", "suspended", "left"].index(value)
        if field == "organisation":
            return fold(self.organisations[value].name)
        return fold(" ".join(value)) if isinstance(value, tuple) else fold(value)


_ORGANISATION_FIELDS = ("name", "kind", "languages", "tags", "status", "next_step_on")
_PERSON_FIELDS = ("name", "languages", "mail", "consent", "function", "organisation")


def _criterion(field: str) -> st.SearchStrategy[Criterion]:
    dates = st.sampled_from(("2018-01-01", "2019-01-01", "2019-06-30"))
    several = {
        "kind": ("network", "company", "other"), "languages": ("fr", "en", "ko"), "tags": ("host", "donor"), "status": ("member", "left"),
    }  # fmt: skip
    either = st.sampled_from((0, 0, 1))
    ends = st.sampled_from((Operator.EMPTY, Operator.FILLED))
    empty = st.builds(Criterion, field=st.just(field), operator=ends, either=either)
    if field in several:
        values = st.lists(st.sampled_from(several[field]), max_size=2).map(tuple)
        return empty | st.builds(
            Criterion, field=st.just(field), operator=st.sampled_from((Operator.ANY, Operator.NONE)), values=values, either=either
        )
    if field in ("next_step_on", "consent"):
        one = st.sampled_from((Operator.BEFORE, Operator.AFTER))
        return (
            empty
            | st.builds(Criterion, field=st.just(field), operator=one, values=dates.map(lambda day: (day,)), either=either)
            | st.builds(Criterion, field=st.just(field), operator=st.just(Operator.BETWEEN), values=st.tuples(dates, dates), either=either)
        )
    words = st.sampled_from(("a", "ABACO 1", "ak", "él", "example", "시", "p1")).map(lambda text: (text,))
    if field == "organisation":
        return empty
    return empty | st.builds(Criterion, field=st.just(field), operator=st.just(Operator.CONTAINS), values=words, either=either)


def _views(list_kind: str, fields: Sequence[str]) -> st.SearchStrategy[ListView]:
    return st.builds(
        ListView, list_kind=st.just(list_kind),
        criteria=st.lists(st.sampled_from(fields).flatmap(_criterion), max_size=3).map(tuple),
        order=st.lists(st.builds(SortKey, field=st.sampled_from(fields), descending=st.booleans()), max_size=3,
                       unique_by=lambda one: one.field).map(tuple),
    )  # fmt: skip


@settings(max_examples=40)
@given(seed=st.integers(0, 10_000), views=st.lists(_views(ORGANISATIONS, _ORGANISATION_FIELDS), min_size=1, max_size=4))
def test_organisations_are_found_and_sorted_as_plain_python_does(seed: int, views: list[ListView]) -> None:
    with _random_file(seed) as workspace:
        plain, opened = _Plain(workspace, ORGANISATIONS), _open(workspace, ORGANISATIONS)
        for view in views:
            assert _ids(opened, opened.find(view)) == plain.found(view)


@settings(max_examples=40)
@given(
    seed=st.integers(0, 10_000), views=st.lists(_views(PEOPLE, _PERSON_FIELDS), min_size=1, max_size=4), few=st.booleans(),
)  # fmt: skip
def test_people_are_found_and_sorted_as_plain_python_does(seed: int, views: list[ListView], few: bool) -> None:
    with pytest.MonkeyPatch.context() as patch, _random_file(seed) as workspace:
        if few:  # columns of more than three texts are then held by their order only
            patch.setattr(open_list, "_MOST_VALUES", 3)
        plain, opened = _Plain(workspace, PEOPLE), _open(workspace, PEOPLE)
        for view in views:
            assert _ids(opened, opened.find(view)) == plain.found(view)


@settings(max_examples=25)
@given(seed=st.integers(0, 10_000), ahead=st.booleans(), data=st.data())
def test_a_list_that_is_open_follows_every_edit(seed: int, ahead: bool, data: st.DataObject) -> None:
    chance = random.Random(seed)
    with _random_file(seed) as workspace:
        lists = {kind: _open(workspace, kind) for kind in (ORGANISATIONS, PEOPLE)}
        views = {ORGANISATIONS: data.draw(_views(ORGANISATIONS, _ORGANISATION_FIELDS)), PEOPLE: data.draw(_views(PEOPLE, _PERSON_FIELDS))}
        for kind, opened in lists.items():
            if ahead:
                opened.adopt(opened.load([one for one in opened.columns if one != "changed"]))
            opened.find(views[kind])
        unsubscribe = workspace.subscribe(_follower(*lists.values()))
        for _ in range(3):
            _edit_something(workspace, chance)
            if chance.random() < 0.3:
                workspace.undo()
            for kind, opened in lists.items():
                fresh = _open(workspace, kind)
                assert _ids(opened, opened.find(views[kind])) == _ids(fresh, fresh.find(views[kind]))
                grouped = replace(views[kind], group_by="languages")
                assert opened.find(grouped) == fresh.find(grouped)
        unsubscribe()


def _edit_something(workspace: Workspace, chance: random.Random) -> None:
    with workspace.read() as reader:
        organisations, people = reader.all(Organisation), reader.all(Person)
        fields = reader.all(OwnField)
    choice = chance.randrange(6)
    with workspace.edit(message("Edit")) as unit:
        if choice == 0:
            unit.add(Organisation(name=f"New {chance.choice(_NAMES)}", languages=chance.choice(_LANGUAGES)))
            unit.add(Person(given_name="New", family_name=chance.choice(_NAMES)))
        elif choice == 1 and organisations:
            one = chance.choice(organisations)
            unit.update(Organisation, one.id, name=chance.choice(_NAMES), tags=("donor",))
            unit.add(Membership(organisation_id=one.id, status=MembershipStatus.MEMBER, since=date(2019, 2, 2)))
        elif choice == 2 and people:
            one_person = chance.choice(people)
            unit.update(Person, one_person.id, family_name=chance.choice(_NAMES), languages=("ko",))
            unit.add(PersonFunction(person_id=one_person.id, title="New", valid_from=date(2019, 3, 3),
                                    organisation_id=organisations[0].id if organisations else None))  # fmt: skip
        elif choice == 3 and organisations:
            one = chance.choice(organisations)
            made = link_id("own_value", fields[0].id, one.id)
            if unit.find(OwnValue, made) is None:
                unit.add(OwnValue(id=made, field_id=fields[0].id, owner_kind="organisation", owner_id=one.id, text="7"))
            else:
                unit.update(OwnValue, made, text="8")
    if choice == 4 and organisations:
        members.delete(workspace, record=Organisation, record_id=chance.choice(organisations).id)
    if choice == 5 and people:
        members.delete(workspace, record=Person, record_id=chance.choice(people).id)


# --- single columns ----------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def network(workspace: Workspace) -> Workspace:
    """A city with everything that a column can show, and a network with nothing."""
    with workspace.edit(message("Fill")) as unit:
        ada = unit.add(Person(given_name="Ada", family_name="Example", mail="ada@example.org"))
        full = unit.add(MembershipCategory(title="Full", fee=50_000, currency="EUR"))
        board = unit.add(Body(name="Example Board"))
        city = unit.add(
            Organisation(name="Alpha Town", acronym="AT", place=Place(city="Dakar", country="SN"), responsible_id=ada.id, languages=("fr",))
        )
        unit.add(Organisation(name="Beta Network"))
        unit.add(
            Membership(
                organisation_id=city.id, status=MembershipStatus.MEMBER, since=date(2018, 3, 1), category_id=full.id, body_id=board.id
            )
        )
        unit.add(Fee(organisation_id=city.id, year=2019, amount=50_000, currency="EUR", paid=20_000))
        unit.add(Fee(organisation_id=city.id, year=2018, amount=40_000, currency="EUR", paid_on=date(2018, 5, 1)))
        for classification in (Classification.MEMBER, Classification.CHAIR):
            seat = unit.add(Seat(body_id=board.id, classification=classification))
            unit.add(
                SeatTerm(seat_id=seat.id, organisation_id=city.id, person_id=ada.id if classification is Classification.CHAIR else None)
            )
        unit.add(PersonFunction(person_id=ada.id, organisation_id=city.id, title="Mayor"))
        document = unit.add(ArchiveDocument(title="Agreement"))
        unit.add(ArchiveLink(document_id=document.id, organisation_id=city.id))
        unit.add(Translation(id=link_id("organisation", city.id, "name", "fr"), owner_kind="organisation", owner_id=city.id, field="name",
                             language="fr", text="Ville d’Alpha"))  # fmt: skip
    return workspace


def test_every_column_can_be_shown_sorted_filtered_and_grouped_by(network: Workspace) -> None:
    for list_kind in (ORGANISATIONS, PEOPLE):
        opened = _open(network, list_kind)
        listing = opened.find(STANDARD[list_kind])
        rows = opened.rows(listing.numbers, [one.key for one in COLUMNS[list_kind]])
        assert all(set(row.values) == {one.key for one in COLUMNS[list_kind]} for row in rows)
        for column in COLUMNS[list_kind]:
            view = ListView(
                list_kind=list_kind, order=(SortKey(field=column.key, descending=True),), group_by=column.key,
                criteria=(Criterion(field=column.key, operator=Operator.FILLED),),
            )  # fmt: skip
            found = set(opened.find(view).numbers)
            assert found == {row.number for row in rows if row.values[column.key] not in (None, "")}, column.key


def test_the_values_of_an_organisation(network: Workspace) -> None:
    opened = _open(network, ORGANISATIONS)
    first, second = opened.rows(opened.find(STANDARD[ORGANISATIONS]).numbers, [one.key for one in COLUMNS[ORGANISATIONS]])
    assert first.name == "Alpha Town"
    values = first.values
    assert (values["status"], values["category"], values["since"], values["decided_by"]) == (
        "member",
        "Full",
        "2018-03-01",
        "Example Board",
    )
    assert (values["fee"], values["fee_paid"], values["fee_open"], values["fee_state"]) == ("50000 EUR", "20000 EUR", "30000 EUR", "part")
    assert json.loads(values["seat"]) == ["chair", "member"]
    assert (values["contacts"], values["documents"], values["region"]) == (1, 1, '["africa", "western_africa"]')
    assert opened.name_of(opened.columns["responsible"], values["responsible"]) == "Ada Example"
    assert values["changed"] == date.today().isoformat()
    assert {key for key, value in second.values.items() if value is not None} == {"name", "kind", "region", "changed"}


def test_the_values_of_a_person(network: Workspace) -> None:
    opened = _open(network, PEOPLE)
    (row,) = opened.rows(opened.find(STANDARD[PEOPLE]).numbers, ["function", "organisation", "seat", "body", "mail"])
    assert (row.name, row.values["function"], row.values["seat"], row.values["body"]) == ("Ada Example", "Mayor", "chair", "Example Board")
    assert opened.name_of(opened.columns["organisation"], row.values["organisation"]) == "Alpha Town"


def test_names_are_those_of_the_readers_language(network: Workspace) -> None:
    assert _names(_open(network, ORGANISATIONS, language="fr"), ListView(), "ville") == ["Ville d’Alpha"]
    assert _names(_open(network, ORGANISATIONS), ListView(), "ville") == ["Alpha Town"]
    assert _names(_open(network, ORGANISATIONS), ListView(), "bet netw") == ["Beta Network"]
    assert _names(_open(network, ORGANISATIONS), ListView(), "a zzz") == []


def test_a_translation_that_is_typed_meanwhile_is_shown_in_both_lists(network: Workspace) -> None:
    organisations, people = _open(network, ORGANISATIONS, language="es"), _open(network, PEOPLE, language="es")
    shown = people.rows(people.find(STANDARD[PEOPLE]).numbers, ["organisation", "body"])[0]
    assert (people.name_of(people.columns["organisation"], shown.values["organisation"]), shown.values["body"]) == (
        "Alpha Town", "Example Board",
    )  # fmt: skip
    network.subscribe(_follower(organisations, people))
    with network.edit(message("Translate")) as unit:
        field = unit.add(OwnField(of_kind="person", title="Shoe size"))
    with network.edit(message("Translate")) as unit:
        for kind, id, name, text in (
            ("organisation", unit.all(Organisation, name="Alpha Town")[0].id, "name", "Villa Alfa"),
            ("body", unit.all(Body)[0].id, "name", "Junta de ejemplo"),
            ("own_field", field.id, "title", "Número de zapato"),
        ):
            unit.add(Translation(id=link_id(kind, id, name, "es"), owner_kind=kind, owner_id=id, field=name, language="es", text=text))
    assert "Villa Alfa" in _names(organisations, ListView())
    (shown,) = people.rows(people.find(STANDARD[PEOPLE]).numbers, ["organisation", "body"])
    assert people.name_of(people.columns["organisation"], shown.values["organisation"]) == "Villa Alfa"
    assert shown.values["body"] == "Junta de ejemplo"
    assert str(people.columns[f"own:{field.id}"].title) == "Número de zapato"


def test_people_are_found_by_the_name_of_their_organisation(network: Workspace) -> None:
    assert _names(_open(network, PEOPLE), STANDARD[PEOPLE], "alpha exam") == ["Ada Example"]
    assert _names(_open(network, PEOPLE), STANDARD[PEOPLE], "beta") == []


def test_a_region_of_the_users_own_counts_for_its_countries(network: Workspace) -> None:
    opened = _open(network, ORGANISATIONS)
    network.subscribe(_follower(opened))
    with network.edit(message("Region")) as unit:
        sahel = unit.add(Region(title="Sahel", countries=("SN", "ML")))
    view = ListView(criteria=(Criterion(field="region", values=(sahel.id,)),))
    assert _names(opened, view) == ["Alpha Town"]
    assert _names(opened, ListView(criteria=(Criterion(field="region", values=("africa",)),))) == ["Alpha Town"]
    with network.edit(message("Region")) as unit:
        unit.update(Organisation, unit.all(Organisation, name="Beta Network")[0].id, region=sahel.id)
    assert _names(opened, view) == ["Alpha Town", "Beta Network"]
    rows = opened.rows(opened.find(ListView(group_by="region")).numbers, ["region"])
    assert [json.loads(row.values["region"])[0] for row in rows] == ["africa", sahel.id]


def test_my_members_are_those_i_am_responsible_for(network: Workspace) -> None:
    with network.read() as reader:
        ada = reader.all(Person)[0].id
    view = ListView(criteria=(Criterion(field="responsible", values=(ME,)),))
    assert _names(_open(network, ORGANISATIONS, me=ada), view) == ["Alpha Town"]
    assert _names(_open(network, ORGANISATIONS), view) == []


def test_a_filter_follows_those_it_asks_for_into_whom_they_are_merged(network: Workspace) -> None:
    opened = _open(network, ORGANISATIONS)
    network.subscribe(_follower(opened))
    with network.read() as reader:
        (ada,) = reader.all(Person)
    with network.edit(message("Twice")) as unit:
        other = unit.add(Person(given_name="Adah", family_name="Example"))
    mine = ListView(criteria=(Criterion(field="responsible", values=(ME,)),))
    hers = ListView(criteria=(Criterion(field="responsible", values=(ada.id,)),))
    opened.me = ada.id
    assert _names(opened, mine) == _names(opened, hers) == ["Alpha Town"]
    merge_people(network, keep_id=other.id, other_ids=[ada.id])
    assert _names(opened, mine) == _names(opened, hers) == ["Alpha Town"]
    assert opened.name_of(opened.columns["responsible"], ada.id) == "Adah Example"
    network.undo()
    assert _names(opened, hers) == ["Alpha Town"]
    assert opened.name_of(opened.columns["responsible"], ada.id) == "Ada Example"


def test_totals_add_up_amounts_by_currency_and_count_what_differs(network: Workspace) -> None:
    with network.edit(message("Fees")) as unit:
        for amount, currency in ((1_000, "EUR"), (300, "KRW")):
            one = unit.add(Organisation(name=f"Another in {currency}", place=Place(country="SN")))
            unit.add(Fee(organisation_id=one.id, year=2019, amount=amount, currency=currency))
    opened = _open(network, ORGANISATIONS)
    numbers = opened.find(ListView()).numbers
    assert opened.total("fee", numbers).sums == {"EUR": 51_000, "KRW": 300}
    assert opened.total("country", numbers).different == 1
    assert opened.counted("country") == {"SN": 3, None: 1}
    assert opened.counted("languages") == {"fr": 1, None: 3}


def test_what_is_no_longer_there_is_left_out_of_a_view(network: Workspace) -> None:
    view = ListView(
        criteria=(Criterion(field="own:gone", operator=Operator.FILLED),), order=(SortKey(field="own:gone"),), group_by="own:gone"
    )
    assert _names(_open(network, ORGANISATIONS), view) == ["Alpha Town", "Beta Network"]


def test_numbers_of_an_own_field_are_sorted_as_numbers(network: Workspace) -> None:
    with network.edit(message("Own")) as unit:
        field = unit.add(OwnField(of_kind="organisation", title="Budget", type=OwnFieldType.NUMBER))
        for name, text in (("Alpha Town", "9"), ("Beta Network", "10")):
            owner = unit.all(Organisation, name=name)[0].id
            unit.add(
                OwnValue(id=link_id("own_value", field.id, owner), field_id=field.id, owner_kind="organisation", owner_id=owner, text=text)
            )
    opened = _open(network, ORGANISATIONS)
    key = OWN + field.id
    assert str(opened.columns[key].title) == "Budget"
    assert _names(opened, ListView(order=(SortKey(field=key),))) == ["Alpha Town", "Beta Network"]
    assert _names(opened, ListView(criteria=(Criterion(field=key, operator=Operator.AT_LEAST, values=("9.5",)),))) == ["Beta Network"]


@given(names=st.lists(st.sampled_from(("", "a", "Ábel", "abel", "Zoë", "ß", "Ss", "가", "각", "나", "ø", "Ø")), min_size=1, max_size=25))
@settings(max_examples=40)
def test_the_first_people_are_the_first_of_all(names: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch, _random_file(1) as workspace:
        patch.setattr(list_beginnings, "_FIRST", 3)
        with workspace.edit(message("People")) as unit:
            unit.add_all(Person(family_name=name, given_name=f"G{number}") for number, name in enumerate(names))
        opened = _open(workspace, PEOPLE)
        first = opened.first_by_name(STANDARD[PEOPLE])
        assert first is not None
        whole = opened.find(STANDARD[PEOPLE])
        assert len(first.numbers) >= min(3, len(whole.numbers))
        assert list(first.numbers) == list(whole.numbers[: len(first.numbers)])
        assert opened.first_by_name(STANDARD[PEOPLE]) is None
        assert _open(workspace, PEOPLE).first_by_name(STANDARD[PEOPLE], text="a") is None


@given(
    rows=st.lists(
        st.tuples(st.sampled_from(("a", "Ábel", "abel", "Zoë", "ß", "Ss", "가", "각", "\u0301b", "ø")), st.sampled_from(("", "X", "b"))),
        min_size=1, max_size=25,
    ),
    order=st.sampled_from(((), (SortKey(field="acronym"),), (SortKey(field="acronym", descending=True),))),
)  # fmt: skip
@settings(max_examples=60)
def test_the_first_organisations_are_the_first_of_all(rows: list[tuple[str, str]], order: tuple[SortKey, ...]) -> None:
    with pytest.MonkeyPatch.context() as patch, _random_file(1) as workspace:
        patch.setattr(list_beginnings, "_FIRST", 3)
        with workspace.edit(message("Organisations")) as unit:
            unit.add_all(Organisation(name=name, acronym=acronym) for name, acronym in rows)
        view = ListView(order=(*order, SortKey(field="name")))
        opened = _open(workspace, ORGANISATIONS)
        first = opened.first_by_name(view)
        assert first is not None
        whole = opened.find(view)
        assert len(first.numbers) >= min(3, len(whole.numbers))
        assert list(first.numbers) == list(whole.numbers[: len(first.numbers)])
        assert opened.first_by_name(view) is None
        by_two = ListView(order=(SortKey(field="country"), SortKey(field="acronym"), SortKey(field="name")))
        assert _open(workspace, ORGANISATIONS).first_by_name(by_two) is None


def test_what_was_loaded_before_an_edit_is_not_taken(network: Workspace) -> None:
    opened = _open(network, PEOPLE)
    network.subscribe(_follower(opened))
    loaded = opened.load(["country"])
    with network.edit(message("Edit")) as unit:
        unit.update(Person, unit.all(Person)[0].id, country="FR")
    assert not opened.adopt(loaded)
    assert opened.missing(["country", "name"]) == ["country", "name"]
    assert opened.adopt(opened.load(["country"]))
    assert opened.missing(["country", "name"]) == []
