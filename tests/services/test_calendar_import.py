"""Importing calendar files: recognising what is there, showing what would change, writing it once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from gsef_desktop.domain.calendar_file import Attendee, CalendarEvent, CalendarFile, OtherComponent, UnknownZone, UnreadableComponent
from gsef_desktop.domain.calendar_kept import NOTHING_KEPT, decode_kept
from gsef_desktop.domain.calendar_proposal import CalendarProposal, EventState, ProposedEvent
from gsef_desktop.domain.errors import Cancelled
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    Activity,
    ActivityKind,
    ActivityStatus,
    CalendarComponent,
    Delegate,
    Meeting,
    Participation,
    Person,
    Programme,
    ProgrammeLine,
    Recurrence,
    Reply,
)
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame
from gsef_desktop.services import activities
from gsef_desktop.services.calendar_events import events_of
from gsef_desktop.services.calendar_import import apply_calendar, propose_read, review_rows, summary_lines
from gsef_desktop.storage.workspace import Workspace


def on(day: date, *, start: time | None = None, end: time | None = None, zone: str | None = None, days: int = 1) -> TimeFrame:
    """A confirmed day, or hours of it."""
    return TimeFrame(
        earliest=day, latest=date.fromordinal(day.toordinal() + days - 1), precision=Precision.DAY, date_certainty=Certainty.CONFIRMED,
        start_time=start, end_time=end, zone=zone,
    )  # fmt: skip


BOARD = CalendarEvent(
    uid="board-1@example.org", title="Board meeting", text="Bring the papers", time=on(date(2025, 7, 8), days=2),
    place=Place(text="Lisbon, Portugal"), sequence=2, created="20250101T080000Z", modified="20250102T080000Z", stamp="20250103T080000Z",
    kept=("X-COLOUR-OF-TIE:red", "BEGIN:VALARM", "TRIGGER:-PT15M", "END:VALARM"),
)  # fmt: skip
CALL = CalendarEvent(
    uid="call-1@example.org", title="Committee call", time=on(date(2025, 3, 6), start=time(10), end=time(11), zone="Europe/Paris")
)


def file_of(*events: CalendarEvent, name: str = "club.ics", **fields: object) -> CalendarFile:
    return replace(CalendarFile(name=name, events=events), **fields)  # type: ignore[arg-type]


def bring(workspace: Workspace, *files: CalendarFile, accepted: set[str] | None = None) -> CalendarProposal:
    proposal = propose_read(workspace, files=files)
    apply_calendar(workspace, proposal=proposal, accepted=accepted)
    return proposal


def states(workspace: Workspace, *files: CalendarFile) -> list[EventState]:
    return [one.state for one in propose_read(workspace, files=files).events]


def the_event(workspace: Workspace, *files: CalendarFile) -> ProposedEvent:
    (one,) = propose_read(workspace, files=files).events
    return one


def the_activity(workspace: Workspace, title: str = "Board meeting") -> Activity:
    with workspace.read() as reader:
        (found,) = reader.all(Activity, title=title)
    return found


def test_a_new_event_becomes_an_activity_of_its_year(workspace: Workspace) -> None:
    bring(workspace, file_of(BOARD, CALL))
    activity = the_activity(workspace)
    with workspace.read() as reader:
        (programme,) = reader.all(Programme)
        component = reader.all(CalendarComponent, activity_id=activity.id)[0]
    assert (activity.time, activity.text, activity.programme_id) == (BOARD.time, "Bring the papers", programme.id)
    assert (activity.place.text, activity.place.city, activity.place.country) == ("Lisbon, Portugal", "Lisbon", "PT")
    assert (programme.year, component.uid, component.sequence) == (2025, "board-1@example.org", 2)
    assert (component.created, component.modified, component.stamp) == (BOARD.created, BOARD.modified, BOARD.stamp)
    assert (component.kept, component.source) == ("\n".join(BOARD.kept), "club.ics")
    assert the_activity(workspace, "Committee call").time == CALL.time


def test_it_is_one_step_that_can_be_undone(workspace: Workspace) -> None:
    bring(workspace, file_of(BOARD, CALL, replace(CALL, uid="weekly", title="Weekly", rule="FREQ=WEEKLY;COUNT=3")))
    assert str(workspace.undo_label) == "Import club.ics"
    workspace.undo()
    with workspace.read() as reader:
        for kind in (Activity, Programme, CalendarComponent, Recurrence):
            assert reader.count(kind) == 0
    workspace.redo()
    assert the_activity(workspace).time == BOARD.time


def test_the_same_file_again_is_the_same(workspace: Workspace) -> None:
    attendee = Attendee(name="Ada Example", mail="ada@example.org", role="CHAIR", reply=Reply.ACCEPTED)
    rich = replace(
        BOARD, categories=("Fun", "Work, hard"), color="red", organizer=Attendee(name="Boss", mail="boss@example.org"),
        attendees=(attendee, Attendee(name="No Address")), related_to="nobody@example.org", link="https://meet.example.org/1",
        rule="FREQ=WEEKLY;COUNT=4", dates=("2025-09-01",), exceptions=("2025-07-15",), kind=ActivityKind.CALL, title="  ",
    )  # fmt: skip
    moved = replace(CALL, uid=rich.uid, occurrence="2025-07-22", title="Moved")
    file = file_of(rich, moved, CALL, name="a.ics", calendar_name="Club, all", properties=("X-WR-TIMEZONE:Europe/Paris",),
                   others=(OtherComponent(kind="VTODO", uid="todo-1", raw="BEGIN:VTODO\nUID:todo-1\nEND:VTODO"),))  # fmt: skip
    proposal = bring(workspace, file)
    assert [one.state for one in proposal.events] + [one.state for one in proposal.others] == [EventState.NEW] * 5
    again = propose_read(workspace, files=[file])
    assert [(one.state, one.differences) for one in again.events] == [(EventState.SAME, ())] * 3
    assert [one.state for one in again.others] == [EventState.SAME] * 2
    assert not again.proposed_keys
    before = str(workspace.undo_label)
    assert not apply_calendar(workspace, proposal=again, accepted={one.key for one in again.events} | {one.key for one in again.others})
    assert str(workspace.undo_label) == before


def test_a_second_click_imports_nothing_twice(workspace: Workspace) -> None:
    proposal = propose_read(workspace, files=[file_of(BOARD, CALL, replace(BOARD, uid="", title="Without UID"))])
    apply_calendar(workspace, proposal=proposal)
    apply_calendar(workspace, proposal=proposal)
    with workspace.read() as reader:
        assert reader.count(Activity) == 3


def test_a_later_version_shows_what_would_change(workspace: Workspace) -> None:
    bring(workspace, file_of(BOARD))
    later = replace(BOARD, time=on(date(2025, 7, 15)), place=Place(text="Porto, Portugal"), sequence=3, status=ActivityStatus.CANCELLED)
    one = the_event(workspace, file_of(later))
    assert (one.state, one.activity_id) == (EventState.CHANGED, the_activity(workspace).id)
    assert {each.field: (each.before, each.after) for each in one.differences if each.field != "place"} == {
        "time": (BOARD.time, later.time),
        "status": ("planned", "cancelled"),
    }
    bring(workspace, file_of(later))
    activity = the_activity(workspace)
    assert (activity.time, activity.place.city, activity.status) == (later.time, "Porto", ActivityStatus.CANCELLED)
    with workspace.read() as reader:
        (component,) = reader.all(CalendarComponent)
    assert component.sequence == 3
    assert states(workspace, file_of(later)) == [EventState.SAME]


def test_an_older_version_is_only_taken_where_it_is_chosen(workspace: Workspace) -> None:
    bring(workspace, file_of(BOARD))
    older = replace(BOARD, title="Board meeting, first idea", sequence=1)
    proposal = bring(workspace, file_of(older))
    assert [one.state for one in proposal.events] == [EventState.OLDER]
    assert the_activity(workspace).title == "Board meeting"
    bring(workspace, file_of(older), accepted={proposal.events[0].key})
    assert the_activity(workspace, "Board meeting, first idea")
    with workspace.read() as reader:
        (component,) = reader.all(CalendarComponent)
    assert component.sequence == 2, "a SEQUENCE that has been told never becomes smaller"


def test_what_was_changed_here_is_newer_than_the_file_it_came_from(workspace: Workspace) -> None:
    bring(workspace, file_of(BOARD, replace(CALL, modified="")))
    activities.move_activity(workspace, activity_id=the_activity(workspace).id, first=date(2025, 8, 1))
    activities.set_title(workspace, activity_id=the_activity(workspace, "Committee call").id, language="en", title="Our call")
    assert states(workspace, file_of(BOARD, replace(CALL, modified=""))) == [EventState.OLDER, EventState.OLDER]
    assert states(workspace, file_of(replace(BOARD, title="Board", sequence=4))) == [EventState.CHANGED]


def test_an_event_with_a_new_uid_is_recognised_by_title_and_start(workspace: Workspace) -> None:
    bring(workspace, file_of(BOARD, CALL))
    again = replace(BOARD, uid="other", place=Place(text="Porto, Portugal"), sequence=0, modified="20260101T000000Z")
    proposal = propose_read(workspace, files=[file_of(again, replace(CALL, uid="third"))])
    assert [one.activity_id for one in proposal.events] == [
        the_activity(workspace).id, the_activity(workspace, "Committee call").id,
    ]  # fmt: skip
    assert proposal.events[1].state is EventState.SAME


def test_of_another_uid_the_sequence_says_nothing(workspace: Workspace) -> None:
    bring(workspace, file_of(replace(CALL, modified="")))
    activities.set_place(workspace, activity_id=the_activity(workspace, "Committee call").id, place=Place(text="Porto"))
    fresh = replace(CALL, uid="new every time", sequence=0, modified="", stamp="20270101T000000Z", place=Place(text="Lisbon"))
    (one,) = propose_read(workspace, files=[file_of(fresh)]).events
    assert (one.state, [each.field for each in one.differences]) == (EventState.CHANGED, ["place"])


def test_two_of_one_title_and_start_are_two(workspace: Workspace) -> None:
    pair = (replace(CALL, uid="a", title="Break"), replace(CALL, uid="b", title="Break"))
    bring(workspace, file_of(*pair))
    fresh = tuple(replace(one, uid=f"new-{one.uid}") for one in pair)
    proposal = propose_read(workspace, files=[file_of(*fresh)])
    assert len({one.activity_id for one in proposal.events}) == 2
    assert states(workspace, file_of(*fresh, replace(CALL, uid="c", title="Break")))[2] is EventState.NEW


def test_several_files_with_one_event_count_the_newest(workspace: Workspace) -> None:
    newer = replace(BOARD, sequence=5, title="Board meeting, moved")
    proposal = bring(workspace, file_of(newer, name="b.ics"), file_of(BOARD, name="a.ics"))
    assert [one.state for one in proposal.events] == [EventState.NEW, EventState.SUPERSEDED]
    with workspace.read() as reader:
        assert [one.title for one in reader.all(Activity)] == ["Board meeting, moved"]
    assert str(workspace.undo_label) == "Import 2 calendar files"


def test_one_uid_for_different_events_loses_none(workspace: Workspace) -> None:
    shared = (replace(BOARD, uid="x"), replace(CALL, uid="x"), replace(CALL, uid="x", title="Party", time=on(date(2025, 12, 1))))
    bring(workspace, file_of(*shared))
    with workspace.read() as reader:
        assert reader.count(Activity) == 3
    assert set(states(workspace, file_of(*shared))) == {EventState.SAME}


def test_two_parts_of_one_uid_are_two_events_but_a_copy_is_none(workspace: Workspace) -> None:
    parts = (replace(CALL, title="Part 1"), replace(CALL, title="Part 2"), replace(CALL, title="Part 1"))
    proposal = bring(workspace, file_of(*parts))
    assert [one.state for one in proposal.events] == [EventState.NEW, EventState.NEW, EventState.SUPERSEDED]
    with workspace.read() as reader:
        assert sorted(one.title for one in reader.all(Activity)) == ["Part 1", "Part 2"]
    renamed = (parts[0], replace(parts[1], title="Part 2, moved", time=on(date(2025, 3, 7))))
    again = propose_read(workspace, files=[file_of(*renamed)])
    assert [one.state for one in again.events] == [EventState.SAME, EventState.CHANGED]


def test_what_this_program_exported_is_recognised_by_the_activity(workspace: Workspace) -> None:
    made = activities.create_activity(workspace, title="Ours", time=on(date(2025, 5, 5)))
    one = the_event(workspace, file_of(CalendarEvent(uid=made.id, title="Ours", time=on(date(2025, 5, 6)), sequence=1)))
    assert (one.state, one.activity_id) == (EventState.CHANGED, made.id)


def test_repetition_and_changed_occurrences(workspace: Workspace) -> None:
    weekly = replace(CALL, rule="FREQ=WEEKLY;COUNT=4", exceptions=("2025-03-13T10:00:00",))
    moved = replace(CALL, title="Call, later", occurrence="2025-03-20T10:00:00", time=on(date(2025, 3, 21)))
    bring(workspace, file_of(moved, weekly))
    master, changed = the_activity(workspace, "Committee call"), the_activity(workspace, "Call, later")
    assert (changed.repeats_id, changed.occurrence) == (master.id, "2025-03-20T10:00:00")
    with workspace.read() as reader:
        (recurrence,) = reader.all(Recurrence)
    assert (recurrence.first, recurrence.last) == (date(2025, 3, 6), date(2025, 3, 27))
    longer = replace(weekly, rule="FREQ=WEEKLY;COUNT=6", sequence=1)
    proposal = bring(workspace, file_of(longer, moved))
    assert [one.state for one in proposal.events] == [EventState.CHANGED, EventState.SAME]
    with workspace.read() as reader:
        assert reader.all(Recurrence)[0].last == date(2025, 4, 10)
    bring(workspace, file_of(replace(CALL, sequence=2)))
    with workspace.read() as reader:
        assert reader.count(Recurrence) == 0


def test_an_occurrence_that_comes_alone_finds_its_event_later(workspace: Workspace) -> None:
    alone = replace(CALL, title="Alone", occurrence="2025-03-20T10:00:00")
    bring(workspace, file_of(alone))
    assert the_activity(workspace, "Alone").repeats_id is None
    assert states(workspace, file_of(alone)) == [EventState.SAME]
    bring(workspace, file_of(replace(CALL, rule="FREQ=WEEKLY")))
    assert the_activity(workspace, "Alone").repeats_id == the_activity(workspace, "Committee call").id


def test_people_are_found_by_their_address_and_never_made_up(workspace: Workspace) -> None:
    with workspace.edit(message("Add")) as unit:
        ada = unit.add(Person(given_name="Ada", family_name="Example", mail="Ada@Example.org"))
    guests = (Attendee(name="A. E.", mail="ada@example.org", reply=Reply.TENTATIVE), Attendee(name="B", mail="b@example.org"))
    bring(workspace, file_of(replace(BOARD, attendees=guests)))
    with workspace.read() as reader:
        (delegate,) = reader.all(Delegate)
        assert reader.count(Person) == 1
        kept = reader.all(CalendarComponent)[0].kept
    assert (delegate.person_id, delegate.reply) == (ada.id, Reply.TENTATIVE)
    assert decode_kept(kept).strangers == (guests[1],)
    answered = (replace(guests[0], reply=Reply.ACCEPTED), guests[1])
    one = the_event(workspace, file_of(replace(BOARD, attendees=answered, modified="20250301T000000Z")))
    assert [each.field for each in one.differences] == ["attendees"]
    bring(workspace, file_of(replace(BOARD, attendees=answered, modified="20250301T000000Z")))
    with workspace.read() as reader:
        assert [one.reply for one in reader.all(Delegate)] == [Reply.ACCEPTED]


def test_an_answer_to_an_invitation_changes_the_reply_alone(workspace: Workspace) -> None:
    made = activities.create_activity(workspace, title="Ours", time=on(date(2025, 5, 5)))
    with workspace.edit(message("Invite")) as unit:
        ada = unit.add(Person(given_name="Ada", family_name="Example", mail="ada@example.org"))
        meeting = unit.add(Meeting(activity_id=made.id))
        unit.add(Participation(meeting_id=meeting.id, person_id=ada.id))
    answer = CalendarEvent(uid=made.id, title="", time=on(date(2025, 5, 6)),
                           attendees=(Attendee(mail="ada@example.org", reply=Reply.DECLINED),))  # fmt: skip
    bring(workspace, file_of(answer, method="REPLY"))
    with workspace.read() as reader:
        assert [one.reply for one in reader.all(Participation)] == [Reply.DECLINED]
        assert reader.count(Delegate) == 0
        assert reader.get(Activity, made.id) == made


def test_a_cancellation_cancels(workspace: Workspace) -> None:
    bring(workspace, file_of(BOARD))
    bring(workspace, file_of(replace(BOARD, sequence=3), method="CANCEL"))
    assert the_activity(workspace).status is ActivityStatus.CANCELLED


def test_a_line_is_recognised_by_its_title_and_ours_are_made(workspace: Workspace) -> None:
    with workspace.edit(message("Add")) as unit:
        programme = unit.add(Programme(year=2025))
        meetings = unit.add(ProgrammeLine(programme_id=programme.id, number=1, title="Statutory meetings", short_title="Statutory"))
    named = replace(BOARD, categories=("statutory", "Fun"))
    ours = replace(CALL, line_number=4, line_title="Dialogues", color="coral", categories=("Dialogues",))
    other = replace(CALL, uid="other", title="Other", line_number=1, line_title="Trainings", color="plum")
    bring(workspace, file_of(named, ours, other))
    assert the_activity(workspace).line_id == meetings.id
    with workspace.read() as reader:
        (made,) = reader.all(ProgrammeLine, number=4)
        kept = {one.uid: decode_kept(one.kept) for one in reader.all(CalendarComponent)}
        assert reader.count(ProgrammeLine) == 2
    assert the_activity(workspace, "Committee call").line_id == made.id
    assert made.title == "Dialogues"
    assert kept[BOARD.uid].categories == ("Fun",)
    assert kept[CALL.uid] == NOTHING_KEPT
    assert (kept["other"].categories, kept["other"].color) == (("Trainings",), "plum"), "another line has that number here"


def test_what_a_program_cannot_say_is_not_taken_away(workspace: Workspace) -> None:
    made = activities.create_activity(workspace, title="Ours", time=on(date(2025, 5, 5)), kind=ActivityKind.CALL)
    activities.update_activity(workspace, activity_id=made.id, internal=True, link="https://example.org", status=ActivityStatus.HELD)
    assert states(workspace, file_of(CalendarEvent(uid=made.id, title="Ours", time=made.time, sequence=9))) == [EventState.SAME]


def test_the_same_moment_in_another_zone_is_the_same(workspace: Workspace) -> None:
    bring(workspace, file_of(CALL))
    utc = replace(CALL, time=replace(CALL.time, start_time=time(9), end_time=time(10), zone="UTC"))
    assert states(workspace, file_of(utc)) == [EventState.SAME]
    later = replace(CALL, time=replace(utc.time, start_time=time(10), end_time=time(11)), sequence=1)
    assert states(workspace, file_of(later)) == [EventState.CHANGED]


def test_an_event_in_an_unknown_zone_waits_for_an_answer(workspace: Workspace) -> None:
    lost = replace(CALL, time=replace(CALL.time, zone=None))
    file = file_of(lost, BOARD, unknown_zones=(UnknownZone(name="Middle Earth", uids=(CALL.uid,)),))
    proposal = bring(workspace, file, accepted={"0:0", "0:1"})
    assert [zone.name for zone in proposal.unknown_zones] == ["Middle Earth"]
    assert [one.zone for one in proposal.events] == ["Middle Earth", ""]
    with workspace.read() as reader:
        assert [one.title for one in reader.all(Activity)] == ["Board meeting"]


def test_other_components_are_replaced_by_later_ones(workspace: Workspace) -> None:
    def todo(text: str) -> CalendarFile:
        return file_of(others=(OtherComponent(kind="VTODO", uid="t", raw=f"BEGIN:VTODO\nUID:t\nSUMMARY:{text}\nEND:VTODO"),))

    bring(workspace, todo("one"))
    proposal = bring(workspace, todo("two"))
    assert [one.state for one in proposal.others] == [EventState.CHANGED]
    with workspace.read() as reader:
        (component,) = reader.all(CalendarComponent)
    assert (component.activity_id, "SUMMARY:two" in component.kept) == (None, True)


def test_cancelling_leaves_nothing_behind(workspace: Workspace) -> None:
    events = tuple(replace(CALL, uid=f"u{number}", title=f"Call {number}") for number in range(1200))
    proposal = propose_read(workspace, files=[file_of(*events)])
    told: list[float] = []

    def progress(share: float, what: Message | None = None) -> None:
        told.append(share)
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        apply_calendar(workspace, proposal=proposal, progress=progress)
    with workspace.read() as reader:
        assert reader.count(Activity) == 0
    assert told == sorted(told)
    assert len(told) > 3


def test_a_backup_is_kept_before_a_large_import(workspace: Workspace) -> None:
    bring(workspace, file_of(BOARD))
    assert workspace.backups() == []
    bring(workspace, file_of(*(replace(CALL, uid=f"u{number}", title=f"Call {number}") for number in range(60))))
    assert [backup.reason for backup in workspace.backups()] == ["import"]


def test_the_review_says_everything_in_words(workspace: Workspace) -> None:
    bring(workspace, file_of(CALL))
    later = replace(CALL, time=replace(CALL.time, start_time=time(15), end_time=time(16)), sequence=1)
    broken = UnreadableComponent(kind="VEVENT", reason=message("It has no start."), line=12, title="Nothing")
    proposal = propose_read(workspace, files=[file_of(later, BOARD, unreadable=(broken,))])
    said = summary_lines(proposal)
    assert "    Date: 6 Mar 2025, 10:00–11:00 (Europe/Paris) → 6 Mar 2025, 15:00–16:00 (Europe/Paris)" in said
    assert "  VEVENT Nothing, line 12: It has no start." in said
    rows = review_rows(proposal)
    assert [row["section"] for row in rows] == ["changed", "new", "unreadable"]
    assert rows[2]["reason"] == "It has no start."


def test_of_one_occurrence_the_newest_version_counts(workspace: Workspace) -> None:
    weekly = replace(CALL, rule="FREQ=WEEKLY;COUNT=4")
    versions = [
        replace(CALL, title=f"Version {number}", occurrence="2025-03-20T10:00:00", time=on(date(2025, 3, 20 + number)), sequence=number)
        for number in (1, 5, 3)
    ]
    proposal = bring(workspace, file_of(weekly, *versions))
    assert [one.state for one in proposal.events] == [EventState.NEW, EventState.SUPERSEDED, EventState.NEW, EventState.SUPERSEDED]
    assert the_activity(workspace, "Version 5").occurrence == "2025-03-20T10:00:00"
    assert states(workspace, file_of(weekly, *versions))[2] is EventState.SAME


def test_a_repetition_that_no_activity_can_have_is_kept(workspace: Workspace) -> None:
    odd = replace(
        CALL,
        occurrence="2025-03-20T10:00:00",
        rule="FREQ=DAILY;COUNT=2",
        dates=("2025-04-01T10:00:00",),
        exceptions=("2025-04-02T10:00:00",),
    )
    bring(workspace, file_of(odd))
    assert states(workspace, file_of(odd)) == [EventState.SAME]
    with workspace.read() as reader:
        assert reader.count(Recurrence) == 0
        (event,) = events_of(reader, reader.all(Activity))
    assert (event.rule, event.dates, event.exceptions) == (odd.rule, odd.dates, odd.exceptions)


def test_an_answer_to_nothing_is_only_taken_where_it_is_chosen(workspace: Workspace) -> None:
    for method in ("REPLY", "CANCEL"):
        assert not propose_read(workspace, files=[file_of(CALL, method=method)]).proposed_keys
    bring(workspace, file_of(replace(CALL, rule="FREQ=WEEKLY")))
    cancelled = replace(CALL, occurrence="2025-03-20T10:00:00")
    bring(workspace, file_of(cancelled, method="CANCEL"))
    with workspace.read() as reader:
        (one,) = reader.all(Activity, occurrence=cancelled.occurrence)
    assert (one.status, one.repeats_id is not None) == (ActivityStatus.CANCELLED, True)


def test_a_change_does_not_show_how_it_was_written(workspace: Workspace) -> None:
    """The interchange keeps a line of the file under a mark of what the program would have written, which a change changes too."""
    first = replace(BOARD, kept=("?SUMMARY:12345678:SUMMARY;LANGUAGE=en:Board meeting", "?BUSY:aaaaaaaa:"))
    bring(workspace, file_of(first))
    later = replace(first, title="Board", sequence=3, kept=("?SUMMARY:87654321:SUMMARY;LANGUAGE=en:Board", "?BUSY:bbbbbbbb:"))
    assert {each.field: each.before for each in the_event(workspace, file_of(later)).differences} == {
        "title": "Board meeting",
        "kept": ("SUMMARY;LANGUAGE=en:Board meeting",),
    }
    bring(workspace, file_of(later))
    with workspace.read() as reader:
        assert decode_kept(reader.all(CalendarComponent)[0].kept).lines == later.kept


def test_a_title_in_another_language_is_no_change(workspace: Workspace) -> None:
    made = activities.create_activity(workspace, title="Board meeting", time=BOARD.time)
    activities.set_title(workspace, activity_id=made.id, language="fr", title="Réunion du bureau")
    written = CalendarEvent(uid=made.id, title="Réunion du bureau", time=BOARD.time, sequence=1)
    assert states(workspace, file_of(written)) == [EventState.SAME]
    assert states(workspace, file_of(replace(written, title="Réunion"))) == [EventState.CHANGED]
