"""Members, people, bodies and seats: lists, and what is done to them."""

from __future__ import annotations

from datetime import date

import pytest

from gsef_desktop.domain.errors import Invalid, NotFound
from gsef_desktop.domain.list_columns import COLUMNS
from gsef_desktop.domain.list_views import ORGANISATIONS, Criterion, ListView, SortKey
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    Activity,
    ActivityPartner,
    Body,
    Classification,
    Indicator,
    Measurement,
    Membership,
    MembershipStatus,
    Organisation,
    OrganisationKind,
    PartnerRole,
    Person,
    PersonFunction,
    Programme,
    Seat,
    Translation,
    link_id,
)
from gsef_desktop.reference.places import recognise_place
from gsef_desktop.services import bodies, body_details, member_details, members, seat_terms
from gsef_desktop.services.open_list import OpenList
from gsef_desktop.storage.workspace import Workspace

DAY = date(2019, 6, 30)


def _organisation(workspace: Workspace, name: str, place: str = "", **fields: object) -> Organisation:
    with workspace.edit(message("Test")) as unit:
        return unit.add(Organisation(name=name, place=recognise_place(place), **fields))  # type: ignore[arg-type]


def _names(
    workspace: Workspace, *criteria: Criterion, text: str = "", order: str = "name", descending: bool = False, language: str = "en"
) -> list[str]:
    opened = OpenList(workspace, list_kind=ORGANISATIONS, day=DAY, language=language)
    view = ListView(criteria=criteria, order=(SortKey(field=order, descending=descending),))
    return [row.name for row in opened.rows(opened.find(view, text=text).numbers, ["name"])]


@pytest.fixture
def network(workspace: Workspace) -> Workspace:
    """Five organisations, one of which is a member, one an applicant, one has left."""
    _organisation(workspace, "Ciudad Ejemplo", "Lima, Peru", kind=OrganisationKind.LOCAL_GOVERNMENT, languages=("es",))
    _organisation(workspace, "Éxample Réseau", "Dakar, Senegal", kind=OrganisationKind.NETWORK, languages=("fr", "en"))
    _organisation(workspace, "example union", "", kind=OrganisationKind.NETWORK, acronym="EXU")
    _organisation(workspace, "Zebra Town", "Seoul, Korea", kind=OrganisationKind.LOCAL_GOVERNMENT, languages=("ko", "en"))
    _organisation(workspace, "Moved House", "Lima, Peru", region="europe")
    with workspace.edit(message("Test")) as unit:
        one, two, three = (unit.all(Organisation, name=name)[0] for name in ("Ciudad Ejemplo", "Éxample Réseau", "Zebra Town"))
        unit.add(Membership(organisation_id=one.id, status=MembershipStatus.APPLIED))
        unit.add(Membership(organisation_id=one.id, status=MembershipStatus.MEMBER, since=date(2019, 3, 1)))
        unit.add(Membership(organisation_id=two.id, status=MembershipStatus.APPLIED, since=date(2019, 1, 1)))
        unit.add(Membership(organisation_id=three.id, status=MembershipStatus.MEMBER))
        unit.add(Membership(organisation_id=three.id, status=MembershipStatus.LEFT, since=date(2020, 1, 1)))
    return workspace


def test_names_are_sorted_without_regard_to_accents_and_case(network: Workspace) -> None:
    assert _names(network) == ["Ciudad Ejemplo", "Éxample Réseau", "example union", "Moved House", "Zebra Town"]
    assert _names(network, descending=True)[0] == "Zebra Town"


def test_countries_are_sorted_by_their_name_in_the_language(network: Workspace) -> None:
    towns = {"Zebra Town", "Éxample Réseau"}
    assert [name for name in _names(network, order="country") if name in towns] == ["Zebra Town", "Éxample Réseau"]
    in_korean = _names(network, order="country", language="ko")
    assert [name for name in in_korean if name in towns] == ["Éxample Réseau", "Zebra Town"]
    assert in_korean[-1] == "example union"


@pytest.mark.parametrize("order", [one.key for one in COLUMNS[ORGANISATIONS]])
@pytest.mark.parametrize("descending", [False, True])
def test_every_order_shows_everything_once(network: Workspace, order: str, descending: bool) -> None:
    assert sorted(_names(network, order=order, descending=descending)) == sorted(_names(network))


def test_what_has_no_value_comes_last_either_way(network: Workspace) -> None:
    for descending in (False, True):
        assert _names(network, order="country", descending=descending)[-1] == "example union"


@pytest.mark.parametrize(
    ("field", "values", "found"),
    [
        ("status", ("member",), ["Ciudad Ejemplo", "Zebra Town"]),
        ("status", ("applied",), ["Éxample Réseau"]),
        ("kind", ("network",), ["Éxample Réseau", "example union"]),
        ("region", ("latin_america",), ["Ciudad Ejemplo"]),
        ("region", ("europe", "asia"), ["Moved House", "Zebra Town"]),
        ("region", ("international",), ["example union"]),
        ("languages", ("en",), ["Éxample Réseau", "Zebra Town"]),
    ],
)
def test_filters(network: Workspace, field: str, values: tuple[str, ...], found: list[str]) -> None:
    assert _names(network, Criterion(field=field, values=values)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("example", ["Éxample Réseau", "example union"]), ("RESEAU example", ["Éxample Réseau"]), ("exu", ["example union"]),
        ("lima", ["Ciudad Ejemplo", "Moved House"]), ("ze", ["Zebra Town"]), ("100%", []), ("_", []), (" ", None),
    ],
)  # fmt: skip
def test_words_find(network: Workspace, text: str, found: list[str] | None) -> None:
    assert _names(network, text=text) == (found if found is not None else _names(network))


def test_a_name_is_shown_and_found_in_the_readers_language(network: Workspace) -> None:
    with network.edit(message("Test")) as unit:
        one = unit.all(Organisation, name="Zebra Town")[0]
        key = link_id("organisation", one.id, "name", "fr")
        unit.add(Translation(id=key, owner_kind="organisation", owner_id=one.id, field="name", language="fr", text="Abeille-Ville"))
    assert _names(network, language="fr")[0] == "Abeille-Ville"
    assert _names(network, text="abeille", language="fr") == ["Abeille-Ville"]


def test_the_summary_counts_by_status_and_region(network: Workspace) -> None:
    with network.edit(message("Test")) as unit:
        programme = unit.add(Programme(year=2019))
        indicator = unit.add(
            Indicator(programme_id=programme.id, title="Members", unit="members", baseline=7, target=20, due_on=date(2019, 12, 31))
        )
        unit.add(Measurement(indicator_id=indicator.id, day=date(2019, 2, 1), value=9))
    summary = members.summarise_members(network, year=2019, day=DAY, language="en")
    assert (summary.counted, summary.named, summary.total, summary.target, summary.due) == (9, 2, 5, 20, date(2019, 12, 31))
    assert {point.name: (point.status, point.region) for point in summary.points} == {
        "Ciudad Ejemplo": (MembershipStatus.MEMBER, "latin_america"),
        "Éxample Réseau": (MembershipStatus.APPLIED, "africa"),
        "Zebra Town": (MembershipStatus.MEMBER, "asia"),
    }
    assert summary.languages[0] == "en"
    later = members.summarise_members(network, year=2020, day=date(2020, 6, 1), language="en")
    assert later.named == 1


@pytest.mark.parametrize(("year", "day"), [(2019, date(2019, 12, 31)), (2024, date(2024, 5, 6)), (2030, date(2030, 1, 1))])
def test_the_day_of_a_year(year: int, day: date) -> None:
    assert members.day_within(year, date(2024, 5, 6)) == day


# --- membership --------------------------------------------------------------------------------------------------------------------------


def _states(workspace: Workspace, organisation_id: str) -> list[tuple[MembershipStatus, date | None]]:
    with workspace.read() as reader:
        found = reader.all(Membership, organisation_id=organisation_id)
    return sorted(((one.status, one.since) for one in found), key=lambda state: state[1] or date.min)


def test_a_change_of_status_keeps_the_state_before(workspace: Workspace) -> None:
    one = members.add_organisation(workspace, name="Ciudad Ejemplo")
    members.change_status(workspace, organisation_id=one.id, status=MembershipStatus.PROSPECT, day=DAY)
    assert _states(workspace, one.id) == [(MembershipStatus.PROSPECT, None)]
    members.change_status(workspace, organisation_id=one.id, status=MembershipStatus.APPLIED, day=DAY)
    assert _states(workspace, one.id) == [(MembershipStatus.PROSPECT, None), (MembershipStatus.APPLIED, DAY)]
    members.change_status(workspace, organisation_id=one.id, status=MembershipStatus.MEMBER, day=DAY)
    assert _states(workspace, one.id) == [(MembershipStatus.PROSPECT, None), (MembershipStatus.MEMBER, DAY)]
    members.change_status(workspace, organisation_id=one.id, status=MembershipStatus.PROSPECT, day=DAY)
    assert _states(workspace, one.id) == [(MembershipStatus.PROSPECT, None)]
    assert not members.change_status(workspace, organisation_id=one.id, status=MembershipStatus.PROSPECT, day=DAY)


def test_several_get_a_status_in_one_step(workspace: Workspace) -> None:
    ids = [members.add_organisation(workspace, name=name).id for name in ("Ciudad Ejemplo", "Zebra Town")]
    members.change_statuses(workspace, ids=ids, status=MembershipStatus.MEMBER, day=DAY)
    assert members.summarise_members(workspace, year=2019, day=DAY, language="en").named == 2
    members.change_statuses(workspace, ids=ids, status=None, day=DAY)
    assert _states(workspace, ids[0]) == []
    workspace.undo()
    workspace.undo()
    assert members.summarise_members(workspace, year=2019, day=DAY, language="en").named == 0


# --- organisations and people ------------------------------------------------------------------------------------------------------------


def test_a_new_organisation_gets_the_place_that_its_name_holds(workspace: Workspace) -> None:
    one = members.add_organisation(workspace, name="  Bilbao   City ")
    assert (one.name, one.place.city, one.place.country, one.languages) == ("Bilbao City", "Bilbao", "ES", ("es",))
    assert members.add_organisation(workspace, name="Example Union").place.country is None
    with pytest.raises(Invalid):
        members.add_organisation(workspace, name=" ")


def test_names_in_other_languages_come_and_go(workspace: Workspace) -> None:
    one = members.add_organisation(workspace, name="Example Town")
    members.set_name(workspace, record=Organisation, record_id=one.id, language="ko", name="보기 마을")
    details = member_details.organisation_details(workspace, organisation_id=one.id, language="en")
    assert details.names == {"en": "Example Town", "ko": "보기 마을"}
    members.set_name(workspace, record=Organisation, record_id=one.id, language="ko", name="")
    assert member_details.organisation_details(workspace, organisation_id=one.id, language="en").names == {"en": "Example Town"}
    with pytest.raises(Invalid):
        members.set_name(workspace, record=Organisation, record_id=one.id, language="en", name="")


def test_a_contact_is_the_person_of_that_name_or_a_new_one(workspace: Workspace) -> None:
    one = members.add_organisation(workspace, name="Example Town")
    ada = members.add_person(workspace, name="Ada Example")
    assert members.add_contact(workspace, organisation_id=one.id, name="ada example").id == ada.id
    assert members.add_contact(workspace, organisation_id=one.id, name="Ada Example").id == ada.id
    bruno = members.add_contact(workspace, organisation_id=one.id, name="Sample, Bruno")
    assert (bruno.given_name, bruno.family_name) == ("Bruno", "Sample")
    details = member_details.organisation_details(workspace, organisation_id=one.id, language="en")
    assert sorted(info.person for info in details.people) == ["Ada Example", "Bruno Sample"]


def test_deleting_an_organisation_takes_what_is_its_own_and_undo_brings_it_back(workspace: Workspace) -> None:
    one = members.add_organisation(workspace, name="Example Town")
    person = members.add_contact(workspace, organisation_id=one.id, name="Ada Example")
    members.change_status(workspace, organisation_id=one.id, status=MembershipStatus.MEMBER, day=DAY)
    other = members.add_organisation(workspace, name="Zebra Town")
    members.delete_all(workspace, record=Organisation, ids=[one.id, other.id])
    with workspace.read() as reader:
        assert reader.count(Organisation) == reader.count(Membership) == 0
        assert reader.find(Person, person.id) is not None
        assert [function.organisation_id for function in reader.all(PersonFunction)] == [None]
    workspace.undo()
    with workspace.read() as reader:
        assert reader.count(Organisation) == 2
        assert [function.organisation_id for function in reader.all(PersonFunction)] == [one.id]


def test_terms_that_end_before_they_begin_are_refused(workspace: Workspace) -> None:
    person = members.add_person(workspace, name="Ada Example", function="Secretary")
    with workspace.read() as reader:
        function = reader.all(PersonFunction, person_id=person.id)[0]
    members.update(workspace, record=PersonFunction, record_id=function.id, valid_from=DAY)
    with pytest.raises(Invalid):
        members.update(workspace, record=PersonFunction, record_id=function.id, valid_to=date(2018, 1, 1))
    with workspace.read() as reader:
        assert reader.get(PersonFunction, function.id).valid_to is None


def test_a_person_keeps_a_name(workspace: Workspace) -> None:
    person = members.add_person(workspace, name="Ada Example")
    members.update(workspace, record=Person, record_id=person.id, given_name="")
    with pytest.raises(Invalid):
        members.update(workspace, record=Person, record_id=person.id, family_name="")


def test_activities_of_an_organisation(workspace: Workspace) -> None:
    one = _organisation(workspace, "Lima", "Lima, Peru", kind=OrganisationKind.LOCAL_GOVERNMENT)
    with workspace.edit(message("Test")) as unit:
        unit.add(Activity(title="In town", place=recognise_place("Lima, Peru")))
        unit.add(Activity(title="Elsewhere", place=recognise_place("Seoul, Korea")))
        hosted = unit.add(Activity(title="Hosted"))
        unit.add(ActivityPartner(activity_id=hosted.id, organisation_id=one.id, role=PartnerRole.HOST))
    found = member_details.organisation_details(workspace, organisation_id=one.id, language="en").activities
    assert {info.title: info.role for info in found} == {"In town": None, "Hosted": PartnerRole.HOST}


def test_what_is_gone_is_said_so(workspace: Workspace) -> None:
    board = bodies.add_body(workspace, name="Example Board")
    seat = bodies.add_seat(workspace, body_id=board.id, classification=Classification.CHAIR)
    members.delete(workspace, record=Body, record_id=board.id)
    with workspace.read() as reader:
        assert reader.find(Seat, seat.id) is None
    for call in (
        lambda: members.delete(workspace, record=Seat, record_id=seat.id),
        lambda: seat_terms.set_holder(workspace, seat_id=seat.id, day=DAY, person="Ada Example"),
        lambda: body_details.body_details(workspace, body_id=board.id, day=DAY, language="en"),
        lambda: members.add_contact(workspace, organisation_id="nothing", name="Ada Example"),
    ):
        with pytest.raises(NotFound):
            call()
    with workspace.read() as reader:
        assert reader.count(Person) == 0
