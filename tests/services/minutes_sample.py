"""Minutes of a made-up meeting of two days: notes, decisions and action items, some confidential, some not translated."""

from __future__ import annotations

from datetime import date, time

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.minutes import ActionState
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    Activity,
    AgendaItem,
    Attendance,
    Body,
    ItemKind,
    Meeting,
    MeetingSession,
    Organisation,
    Paper,
    Participation,
    Person,
    Purpose,
    SessionAttendance,
    Translation,
)
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.services import action_items, decisions, minutes
from gsef_desktop.storage.workspace import Workspace

MEETING, EARLIER = "meeting", "earlier"


def translate(workspace: Workspace, kind: str, id: str, field: str, **texts: str) -> None:
    """Put translations of a field into a file."""
    with workspace.edit(message("Translate")) as unit:
        for language, text in texts.items():
            unit.add(Translation(owner_kind=kind, owner_id=id, field=field, language=language, text=text))


def fill(workspace: Workspace) -> None:
    """Make a meeting of the board with minutes, and an earlier one of the same board."""
    with workspace.edit(message("Fill")) as unit:
        unit.add(Body(id="board", name="Board", acronym="BD"))
        for id, number, day in ((EARLIER, 1, date(2019, 1, 21)), (MEETING, 2, date(2019, 7, 8))):
            frame = TimeFrame(earliest=day, latest=day, precision=Precision.DAY)
            place = Place(text="Exampleville", city="Exampleville")
            unit.add(Activity(id=f"{id}-a", title=f"Board {number}", time=frame, place=place))
            unit.add(
                Meeting(id=id, activity_id=f"{id}-a", body_id="board", number=number, symbol=f"EX/BD/2019/{number}", languages=("en", "fr"))
            )
        unit.add(MeetingSession(id="s0", meeting_id=EARLIER, day=date(2019, 1, 21), start=time(10), end=time(12)))
        unit.add(MeetingSession(id="s1", meeting_id=MEETING, day=date(2019, 7, 8), start=time(9), end=time(12), room="Oak room", rank="B"))
        unit.add(MeetingSession(id="s2", meeting_id=MEETING, day=date(2019, 7, 9), start=time(9), end=time(10), rank="C"))
        unit.add(Person(id="ada", given_name="Ada", family_name="Example", own_script_name="김예시"))
        unit.add(Organisation(id="city", name="Exampleville City"))
        unit.add(AgendaItem(id="e1", meeting_id=EARLIER, title="Budget of bread", purpose=Purpose.DISCUSSION, duration=20))
        for id, parent, session, rank, title, minutes_long, purpose in (
            ("open", None, "s1", "B", "Opening", 10, Purpose.INFORMATION), ("work", None, "s1", "C", "Work of the year", 0, Purpose.NONE),
            ("budget", "work", "s1", "D", "Budget of bread", 40, Purpose.DECISION),
            ("secret", "work", "s1", "F", "Appointments", 20, Purpose.DECISION),
            ("later", None, "s2", "G", "Ovens", 30, Purpose.DISCUSSION),
        ):  # fmt: skip
            unit.add(
                AgendaItem(
                    id=id, meeting_id=MEETING, session_id=session, parent_id=parent, rank=rank, title=title, duration=minutes_long,
                    purpose=purpose, confidential=id == "secret", lead_person_id="ada" if id == "budget" else None,
                )
            )  # fmt: skip
        unit.add(
            AgendaItem(
                id="pause", meeting_id=MEETING, session_id="s1", parent_id="work", rank="E", title="Coffee", duration=15,
                kind=ItemKind.BREAK,
            )
        )  # fmt: skip
        unit.update(
            AgendaItem, "budget", text="The budget grew.\nIt is time to look.", proposed_decision="To adopt the budget.",
            chair_note="Ask the treasurer first.\nThen open the floor.",
        )  # fmt: skip
        unit.add(Paper(id="p1", meeting_id=MEETING, item_id="budget", symbol="EX/BD/2019/2/1", title="Draft budget"))
        for id, attendance, person, organisation in (
            ("here", Attendance.PRESENT, "ada", "city"), ("away", Attendance.APOLOGIES, None, "city"),
        ):  # fmt: skip
            unit.add(Participation(id=id, meeting_id=MEETING, person_id=person, organisation_id=organisation, attendance=attendance))
        unit.add(SessionAttendance(participation_id="here", session_id="s1", attendance=Attendance.PRESENT))
    for item, language, text in (
        ("budget", "en", "The treasurer presented the budget.\nMembers asked about flour."), ("budget", "fr", "Le budget fut présenté."),
        ("secret", "en", "Hush: names were told."), (None, "en", "The meeting was friendly."),
    ):  # fmt: skip
        minutes.set_minutes_text(workspace, meeting_id=MEETING, item_id=item, language=language, text=text)
    minutes.set_minutes_text(workspace, meeting_id=EARLIER, item_id="e1", language="en", text="A first look.")
    minutes.set_deferred(workspace, item_id="later", deferred=True)
    first = decisions.add_decision(
        workspace, meeting_id=MEETING, item_id="budget", text="To adopt the budget.\nTo buy flour.", decided_on=date(2019, 7, 8)
    )
    decisions.set_decision_text(workspace, decision_id=first.id, language="fr", text="Adopter le budget.\nAcheter de la farine.")
    hidden = decisions.add_decision(workspace, meeting_id=MEETING, item_id="secret", text="To appoint a baker, quietly.")
    decisions.add_decision(workspace, meeting_id=EARLIER, item_id="e1", text="To look at the budget again.")
    action_items.add_action(workspace, title="Buy flour 밀가루", decision_id=first.id, owner="Ada Example", due_on=date(2019, 9, 30))
    action_items.add_action(workspace, title="Call the baker", decision_id=hidden.id)
    done = action_items.add_action(workspace, title="Thank the hosts", meeting_id=MEETING, due_on=date(2019, 7, 20))
    action_items.set_action_state(workspace, action_ids=[done.id], state=ActionState.DONE)
    translate(workspace, "agenda_item", "budget", "title", fr="Budget du pain", ko="빵 예산")
