"""A fictional assembly that votes: five seats in two colleges, an observer, one suspended, with an item to be decided."""

from __future__ import annotations

from datetime import date, time

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    Activity,
    AgendaItem,
    Attendance,
    Body,
    BodyRules,
    Classification,
    College,
    Composition,
    MajorityBasis,
    MajorityKind,
    MajorityRule,
    Meeting,
    MeetingSession,
    Membership,
    MembershipStatus,
    Organisation,
    Participation,
    Person,
    Purpose,
    Seat,
    SeatTerm,
    SessionAttendance,
    Translation,
    link_id,
)
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.storage.workspace import Workspace

DAY = date(2019, 7, 8)
MEETING, SESSION, ITEM = "meeting", "session", "item"
CITIES = ("alpha", "beta", "gamma")
NETWORKS = ("delta", "epsilon")


def fill(workspace: Workspace, *, weights: bool = False, with_people: bool = False) -> None:
    """Make the assembly: three cities, two networks (epsilon is suspended), an observer; a quorum of three."""
    with workspace.edit(message("Fill")) as unit:
        unit.add(Body(id="board", name="Board", acronym="BD"))
        unit.add(BodyRules(id="rules", body_id="board", valid_from=date(2019, 1, 1), quorum=3, proxies=1))
        unit.add(College(id="of-cities", rules_id="rules", title="Cities", weight=60 if weights else None, rank="B"))
        unit.add(College(id="of-networks", rules_id="rules", title="Networks", weight=40 if weights else None, rank="C"))
        lines = (
            (Classification.MEMBER, "Cities", "of-cities"), (Classification.REGIONAL_NETWORK, "Networks", "of-networks"),
            (Classification.OBSERVER, "Observers", None),
        )  # fmt: skip
        for place, (kind, title, college) in enumerate(lines):
            unit.add(
                Composition(body_id="board", classification=kind, title=title, college_id=college, rank="BCD"[place], rules_id="rules")
            )
        unit.add(MajorityRule(rules_id="rules", rank="B"))
        unit.add(
            MajorityRule(
                rules_id="rules", subject="Admission of members", kind=MajorityKind.QUALIFIED, share=0.6667, basis=MajorityBasis.PRESENT,
                rank="C",
            )
        )  # fmt: skip
        unit.add(Activity(id="activity", title="Board 1", time=TimeFrame(earliest=DAY, latest=DAY, precision=Precision.DAY)))
        unit.add(Meeting(id=MEETING, activity_id="activity", body_id="board", number=1, symbol="EX/BD/2019/1", languages=("en", "fr")))
        unit.add(MeetingSession(id=SESSION, meeting_id=MEETING, day=DAY, start=time(9), end=time(12)))
        unit.add(
            AgendaItem(
                id=ITEM, meeting_id=MEETING, session_id=SESSION, title="Budget", purpose=Purpose.DECISION, duration=30,
                proposed_decision="To adopt the budget.",
            )
        )  # fmt: skip
        unit.add(Translation(owner_kind="agenda_item", owner_id=ITEM, field="proposed_decision", language="fr", text="Adopter le budget."))
        unit.add(
            AgendaItem(
                id="chair", meeting_id=MEETING, session_id=SESSION, title="Election of the chair", purpose=Purpose.ELECTION, rank="W"
            )
        )
        for place, name in enumerate((*CITIES, *NETWORKS, "watcher")):
            kind = Classification.MEMBER if name in CITIES else Classification.REGIONAL_NETWORK
            kind = Classification.OBSERVER if name == "watcher" else kind
            rank = "BCDEFG"[place]
            unit.add(Organisation(id=name, name=f"{name.title()} {'City' if name in CITIES else 'Network'}"))
            unit.add(Seat(id=f"seat-{name}", body_id="board", classification=kind, rank=rank))
            unit.add(SeatTerm(seat_id=f"seat-{name}", organisation_id=name))
            unit.add(
                Participation(id=name, meeting_id=MEETING, seat_id=f"seat-{name}", organisation_id=name, classification=kind, rank=rank)
            )
        unit.add(Membership(organisation_id="epsilon", status=MembershipStatus.SUSPENDED, since=date(2019, 5, 1)))
        if with_people:
            unit.add(Person(id="ada", given_name="Ada", family_name="Example"))
            unit.update(Participation, "alpha", person_id="ada")


def come(workspace: Workspace, *names: str, attendance: Attendance = Attendance.PRESENT, **fields: object) -> None:
    """Mark some as present in the session."""
    with workspace.edit(message("Come")) as unit:
        for name in names:
            mark = SessionAttendance(
                id=link_id("session_attendance", name, SESSION), participation_id=name, session_id=SESSION, attendance=attendance,
            )  # fmt: skip
            if unit.find(SessionAttendance, mark.id) is None:
                unit.add(mark)
            unit.update(SessionAttendance, mark.id, attendance=attendance, **fields)
