"""What a calendar shows besides activities: holidays of the places concerned, and who hosts."""

from __future__ import annotations

from datetime import date

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    Activity,
    ActivityPartner,
    Body,
    Classification,
    Organisation,
    PartnerRole,
    Seat,
    SeatTerm,
)
from gsef_desktop.services.calendar_holidays import holidays_of
from gsef_desktop.services.calendar_hosts import Hosts, hosts_of
from gsef_desktop.storage.workspace import Workspace

JUNE = (date(2019, 6, 1), date(2019, 6, 30))


def row(id: str, place: Place) -> CalendarRow:
    return CalendarRow(id=id, title=id, place=place)


def found(workspace: Workspace, *rows: CalendarRow) -> list[tuple[int, str, str]]:
    made = holidays_of(workspace, rows=rows, first=JUNE[0], last=JUNE[1], language="en")
    return [(each.day.day, each.name, each.where) for each in made]


def seat_the_secretariat(workspace: Workspace, *, valid_to: date | None = None) -> None:
    with workspace.edit(message("Fill")) as unit:
        seoul = unit.add(Organisation(name="Secretariat", place=Place(text="Seoul", city="Seoul", country="KR")))
        body = unit.add(Body(name="Steering Committee"))
        seat = unit.add(Seat(body_id=body.id, classification=Classification.SECRETARIAT))
        unit.add(SeatTerm(seat_id=seat.id, organisation_id=seoul.id, valid_to=valid_to))


def test_holidays_are_those_of_the_places_of_the_activities(workspace: Workspace) -> None:
    montreal = row("forum", Place(text="Montréal, Canada", city="Montréal", country="CA"))
    assert found(workspace, montreal) == [(24, "Saint John the Baptist Day", "QC")]
    online = row("call", Place(text="online", online=True))
    nowhere = row("letter", Place())
    assert found(workspace, online, nowhere) == []


def test_the_seat_of_the_secretariat_counts_as_long_as_its_term_lasts(workspace: Workspace) -> None:
    assert found(workspace) == []
    seat_the_secretariat(workspace)
    assert found(workspace) == [(6, "Memorial Day", "KR")]


def test_a_seat_that_was_given_up_does_not_count(workspace: Workspace) -> None:
    seat_the_secretariat(workspace, valid_to=date(2018, 12, 31))
    assert found(workspace) == []


def test_hosts_and_organisers_by_activity_in_their_order(workspace: Workspace) -> None:
    with workspace.edit(message("Fill")) as unit:
        for id in ("forum", "seminar", "call"):
            unit.add(Activity(id=id, title=id))
        city = unit.add(Organisation(name="City of Example"))
        long = unit.add(Organisation(name="International Federation of Examples and Samples", acronym="IFES"))
        gone = unit.add(Organisation(name="Gone"))
        for activity, organisation, name, role, rank in (
            ("forum", None, "Second host", PartnerRole.HOST, "W"), ("forum", city.id, "", PartnerRole.HOST, "V"),
            ("forum", long.id, "", PartnerRole.ORGANISER, "X"), ("forum", None, "Only a partner", PartnerRole.PARTNER, "A"),
            ("seminar", long.id, "", PartnerRole.ORGANISER, "V"), ("call", gone.id, "", PartnerRole.HOST, "V"),
        ):  # fmt: skip
            unit.add(ActivityPartner(activity_id=activity, organisation_id=organisation, name=name, role=role, rank=rank))
        unit.delete(Organisation, gone.id)
    assert hosts_of(workspace, ids=["forum", "seminar", "call"]) == {
        "forum": Hosts(hosts=("City of Example", "Second host"), organisers=("IFES",)),
        "seminar": Hosts(organisers=("IFES",)),
    }
    assert hosts_of(workspace, ids=["seminar"]).keys() == {"seminar"}
    assert hosts_of(workspace, ids=[]) == {}
