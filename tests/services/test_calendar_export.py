"""Exporting calendars: which activities, which revision of them, who takes part, and that nothing is lost on the way round."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from gsef_desktop.domain.calendar_file import Attendee, CalendarEvent, CalendarFile, Method, OtherComponent
from gsef_desktop.domain.calendar_proposal import EventState
from gsef_desktop.domain.calendar_row import occurrence_key
from gsef_desktop.domain.errors import Invalid, NotFound
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    Activity,
    ActivityKind,
    ActivityRole,
    ActivityStatus,
    Classification,
    Delegate,
    Meeting,
    MeetingSession,
    Participation,
    Person,
    Programme,
    ProgrammeLine,
    Recurrence,
    Reply,
    Setting,
    link_id,
)
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.services import activities
from gsef_desktop.services.calendar_events import LINE_COLORS, events_of, line_color
from gsef_desktop.services.calendar_export import export_calendar, find_person
from gsef_desktop.services.calendar_import import apply_calendar, propose_read
from gsef_desktop.storage.queries import calendar_files as queries
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.theme.tokens import LIGHT_LINES

DAY = TimeFrame(earliest=date(2025, 7, 8), latest=date(2025, 7, 9), precision=Precision.DAY, date_certainty=Certainty.CONFIRMED)
NOON = replace(DAY, latest=date(2025, 7, 8), start_time=time(12), end_time=time(13), zone="Asia/Seoul")
EVENT = CalendarEvent(uid="e@example.org", title="From outside", time=DAY, sequence=4, created="20250101T000000Z",
                      modified="20250102T000000Z", stamp="20250103T000000Z", kept=("X-FOO:bar",))  # fmt: skip


def the_event(workspace: Workspace, activity_id: str, **options: object) -> CalendarEvent:
    with workspace.read() as reader:
        (one,) = events_of(reader, [reader.get(Activity, activity_id)], **options)  # type: ignore[arg-type]
    return one


def bring(workspace: Workspace, *events: CalendarEvent) -> list[str]:
    """Import events; answers the ids of their activities."""
    file = CalendarFile(name="a.ics", events=events)
    apply_calendar(workspace, proposal=propose_read(workspace, files=[file]))
    return [one.activity_id or "" for one in propose_read(workspace, files=[file]).events]


def test_sequence_counts_what_matters_to_those_who_come(workspace: Workspace) -> None:
    made = activities.create_activity(workspace, title="Ours", time=DAY)
    assert (the_event(workspace, made.id).uid, the_event(workspace, made.id).sequence) == (made.id, 0)
    activities.set_title(workspace, activity_id=made.id, language="en", title="Ours, renamed")
    assert the_event(workspace, made.id).sequence == 0
    activities.move_activity(workspace, activity_id=made.id, first=date(2025, 8, 1))
    activities.update_activity(
        workspace, activity_id=made.id, time=replace(NOON, zone="Europe/Paris"), place=replace(made.place, text="Seoul")
    )
    assert the_event(workspace, made.id).sequence == 2, "one edit is one, however much it changes"
    activities.cancel_activity(workspace, activity_id=made.id)
    workspace.undo()
    assert the_event(workspace, made.id).sequence == 4, "also what was taken back has been told"


def test_sequence_goes_on_from_the_one_that_was_read(workspace: Workspace) -> None:
    (id,) = bring(workspace, EVENT)
    assert replace(the_event(workspace, id), kept=EVENT.kept) == EVENT
    activities.move_activity(workspace, activity_id=id, first=date(2025, 8, 1))
    moved = the_event(workspace, id)
    assert (moved.sequence, moved.created, moved.stamp) == (5, EVENT.created, "")
    assert moved.modified > EVENT.modified
    bring(workspace, replace(EVENT, sequence=9, modified="20990101T000000Z"))
    assert the_event(workspace, id).sequence == 9
    workspace.undo()
    assert the_event(workspace, id).sequence >= 5, "an import that was taken back does not count from itself"


def test_a_new_repetition_counts(workspace: Workspace) -> None:
    made = activities.create_activity(workspace, title="Ours", time=DAY)
    with workspace.edit(message("Repeat")) as unit:
        unit.add(Recurrence(id=link_id("recurrence", made.id), activity_id=made.id, rule="FREQ=WEEKLY", first=date(2025, 7, 8)))
    assert the_event(workspace, made.id).sequence == 1
    with workspace.edit(message("Leave one out")) as unit:
        unit.update(Recurrence, link_id("recurrence", made.id), exceptions=("2025-07-15",))
    event = the_event(workspace, made.id)
    assert (event.sequence, event.rule, event.exceptions) == (2, "FREQ=WEEKLY", ("2025-07-15",))


def test_made_and_changed_are_told_in_utc(workspace: Workspace) -> None:
    before = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    made = activities.create_activity(workspace, title="Ours", time=DAY)
    event = the_event(workspace, made.id)
    assert before <= event.created == event.modified <= datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")


def test_delegates_and_participants_are_attendees(workspace: Workspace) -> None:
    made = activities.create_activity(workspace, title="Ours", time=DAY)
    with workspace.edit(message("Invite")) as unit:
        people = [
            unit.add(Person(given_name=name, family_name="Example", mail=f"{name}@example.org".lower())) for name in ("Ada", "Bea", "Cleo")
        ]
        unit.add(Delegate(id=link_id("delegate", made.id, people[0].id), activity_id=made.id, person_id=people[0].id, reply=Reply.ACCEPTED))
        meeting = unit.add(Meeting(activity_id=made.id))
        unit.add(MeetingSession(meeting_id=meeting.id, link="https://meet.example.org/1"))
        for person, classification, reply in (
            (people[1], Classification.CHAIR, Reply.TENTATIVE), (people[2], Classification.OBSERVER, Reply.DECLINED),
        ):  # fmt: skip
            unit.add(Participation(meeting_id=meeting.id, person_id=person.id, classification=classification, reply=reply))
        unit.add(Participation(meeting_id=meeting.id, name="Nobody asked", reply=Reply.NOT_INVITED))
        unit.add(Participation(meeting_id=meeting.id, name="Mayor of Exampleville", classification=Classification.MEMBER, rank="W"))
    event = the_event(workspace, made.id)
    assert event.link == "https://meet.example.org/1"
    assert set(event.attendees) == {
        Attendee(name="Ada Example", mail="ada@example.org", reply=Reply.ACCEPTED),
        Attendee(name="Bea Example", mail="bea@example.org", reply=Reply.TENTATIVE, role="CHAIR"),
        Attendee(name="Cleo Example", mail="cleo@example.org", reply=Reply.DECLINED, role="OPT-PARTICIPANT"),
        Attendee(name="Mayor of Exampleville"),
    }
    assert the_event(workspace, made.id, for_outsiders=True).attendees == ()


def test_the_role_of_a_delegate_comes_out_as_it_came_in(workspace: Workspace) -> None:
    with workspace.edit(message("Add")) as unit:
        unit.add(Person(given_name="Ada", family_name="Example", mail="ada@example.org"))
    chair = Attendee(name="Ada Example", mail="ada@example.org", role="CHAIR", reply=Reply.ACCEPTED)
    (id,) = bring(workspace, replace(EVENT, attendees=(chair, Attendee(name="B", mail="b@example.org"))))
    event = the_event(workspace, id)
    assert event.attendees == (chair, Attendee(name="B", mail="b@example.org"))
    assert the_event(workspace, id, for_outsiders=True).attendees == ()
    with workspace.edit(message("Send nobody")) as unit:
        unit.delete(Delegate, unit.all(Delegate)[0].id)
    assert the_event(workspace, id).attendees == (Attendee(name="B", mail="b@example.org"),)


def test_lines_give_category_and_colour(workspace: Workspace) -> None:
    with workspace.edit(message("Add")) as unit:
        programme = unit.add(Programme(year=2025))
        line = unit.add(ProgrammeLine(programme_id=programme.id, number=4, title="Dialogues"))
    made = activities.create_activity(workspace, title="Ours", time=DAY, line_id=line.id)
    event = the_event(workspace, made.id)
    assert (event.line_number, event.line_title, event.color) == (4, "Dialogues", "coral")
    assert line_color(12) == line_color(4)
    assert line_color(0) == ""
    assert len(set(LINE_COLORS)) == len(LIGHT_LINES)
    for name, tokens in zip(LINE_COLORS, LIGHT_LINES, strict=True):
        named, ours = QColor(name), QColor(tokens.fill)
        assert named.isValid()
        distance = sum(abs(a - b) for a, b in zip(named.getRgb()[:3], ours.getRgb()[:3], strict=True))  # type: ignore[index]
        assert distance < 160, f"{name} is not the colour of its line"


def test_occurrences_and_split_series_name_their_origin(workspace: Workspace) -> None:
    weekly = replace(EVENT, rule="FREQ=WEEKLY", time=NOON)
    (id,) = bring(workspace, weekly)
    with workspace.edit(message("Change one")) as unit:
        one = unit.add(Activity(title="Later", time=NOON, repeats_id=id, occurrence="2025-07-15T12:00:00"))
        split = unit.add(Activity(title="Split", time=NOON, split_from_id=id))
    assert (the_event(workspace, one.id).uid, the_event(workspace, one.id).occurrence) == (EVENT.uid, "2025-07-15T12:00:00")
    assert (the_event(workspace, split.id).uid, the_event(workspace, split.id).related_to) == (split.id, EVENT.uid)
    with workspace.read() as reader:
        chosen = [each.id for each in queries.activities_to_export(reader, ids=[id])]
    assert chosen == [id, one.id]


def chosen(workspace: Workspace, **choice: object) -> set[str]:
    with workspace.read() as reader:
        return {one.title for one in queries.activities_to_export(reader, **choice)}  # type: ignore[arg-type]


def test_a_choice_by_year_line_and_person(workspace: Workspace) -> None:
    make = activities.create_activity
    make(workspace, title="New Year", time=replace(DAY, earliest=date(2024, 12, 30), latest=date(2025, 1, 2)))
    make(workspace, title="Next year", time=replace(DAY, earliest=date(2026, 1, 2), latest=date(2026, 1, 2)))
    make(workspace, title="Some day", year=2025)
    make(workspace, title="Other day", year=2026)
    long_ago = make(workspace, title="Long ago", time=replace(DAY, earliest=date(2020, 1, 1), latest=date(2020, 1, 1)))
    with workspace.edit(message("Repeat")) as unit:
        unit.add(Recurrence(activity_id=long_ago.id, rule="FREQ=YEARLY", first=date(2020, 1, 1)))
        line = unit.add(ProgrammeLine(programme_id=unit.all(Programme, year=2025)[0].id, number=3, title="Trainings"))
        ada = unit.add(Person(given_name="Ada", family_name="Example"))
    trained = make(workspace, title="Training", time=DAY, line_id=line.id)
    with workspace.edit(message("Send")) as unit:
        unit.add(Delegate(activity_id=trained.id, person_id=ada.id))
    assert chosen(workspace, year=2025) == {"New Year", "Some day", "Long ago", "Training"}
    assert chosen(workspace, line=3) == {"Training"}
    assert chosen(workspace, line=4) == set()
    assert chosen(workspace, person_id=ada.id) == {"Training"}
    assert len(chosen(workspace)) == 6


def test_a_person_is_found_by_any_order_of_their_names(workspace: Workspace) -> None:
    with workspace.edit(message("Add")) as unit:
        ada = unit.add(Person(given_name="Ada", family_name="Éxample", honorific="Ms", own_script_name="아다"))
        unit.add(Person(given_name="Bea", family_name="Example"))
        unit.add(Person(given_name="Bea", family_name="Example"))
    for reference in (ada.id, "ada example", "Éxample Ada", "Ms Ada Éxample", "아다"):
        assert find_person(workspace, reference=reference) == ada.id
    with pytest.raises(Invalid, match="2 people"):
        find_person(workspace, reference="Bea Example")
    for nobody in ("Ada", "", "Cleo"):
        with pytest.raises(NotFound):
            find_person(workspace, reference=nobody)


def test_an_invitation_is_for_one_activity(workspace: Workspace) -> None:
    one, two = (activities.create_activity(workspace, title=title, time=DAY) for title in ("A", "B"))
    for ids in (None, [one.id, two.id]):
        with pytest.raises(Invalid, match="one activity"):
            export_calendar(workspace, activity_ids=ids, method=Method.REQUEST)


TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=40)
STAMPS = st.sampled_from(["", "20200101T000000Z", "20240229T235959Z"])


@st.composite
def time_frames(draw: st.DrawFn) -> TimeFrame:
    """Days, hours of a day, and uncertain frames."""
    first = draw(st.dates(date(1990, 1, 1), date(2090, 12, 31)))
    certainty = draw(st.sampled_from(list(Certainty)))
    if draw(st.booleans()):
        known = TimeFrame(
            earliest=first, latest=first + timedelta(days=draw(st.integers(0, 40))), precision=Precision.DAY, date_certainty=certainty
        )
        if draw(st.booleans()):
            zone = draw(st.sampled_from([None, "Europe/Paris", "Asia/Seoul", "UTC"]))
            return replace(known, start_time=draw(st.sampled_from([time(0), time(9, 30)])), end_time=time(18), zone=zone)
        return known
    frame = read_time(draw(st.sampled_from(["? February", "last week of January", "25~26 April", "2nd quarter"])), year=first.year).frame
    return replace(frame, place_certainty=certainty)


EVENTS = st.builds(
    CalendarEvent, uid=st.just("u"), title=TEXT.filter(str.strip), text=TEXT, time=time_frames(),
    place=st.sampled_from([Place(), Place(text="Lisbon, Portugal"), Place(text="online"), Place(latitude=1.5, longitude=-2.25)]),
    status=st.sampled_from(ActivityStatus), kind=st.sampled_from(ActivityKind), role=st.sampled_from(ActivityRole), internal=st.booleans(),
    link=st.sampled_from(["", "https://example.org/?a=b"]), sequence=st.integers(0, 9), created=STAMPS, modified=STAMPS, stamp=STAMPS,
    kept=st.sampled_from([(), ("X-A:1",), ("X-A:1", "X-A:1", "BEGIN:VALARM", "TRIGGER:-PT5M", "END:VALARM")]),
)  # fmt: skip


@given(EVENTS)
@settings(max_examples=30)
def test_what_comes_in_comes_out_and_is_the_same_again(event: CalendarEvent) -> None:
    with tempfile.TemporaryDirectory() as name, Workspace.create(Path(name) / "a.gsef", config_dir=Path(name) / "config") as workspace:
        (id,) = bring(workspace, event)
        came = the_event(workspace, id)
        assert replace(came, place=event.place) == event
        assert came.place.text == event.place.text
        (again,) = propose_read(workspace, files=[CalendarFile(name="a.ics", events=(came,))]).events
        assert (again.state, again.differences) == (EventState.SAME, ())


def lines_of(workspace: Workspace, **choice: object) -> list[str]:
    made = export_calendar(workspace, now=datetime(2025, 1, 2, 3, 4, 5, tzinfo=UTC), **choice)  # type: ignore[arg-type]
    return made.data.replace(b"\r\n ", b"").decode().split("\r\n")


def test_outsiders_get_neither_internal_activities_nor_people(workspace: Workspace) -> None:
    bring(
        workspace, replace(EVENT, attendees=(Attendee(name="B", mail="b@example.org"),), organizer=Attendee(name="C", mail="c@example.org"))
    )
    inside = activities.create_activity(workspace, title="Budget", time=DAY)
    activities.update_activity(workspace, activity_id=inside.id, internal=True)
    made = export_calendar(workspace, for_outsiders=True)
    assert (made.count, made.left_out, made.undated) == (1, 1, ())
    found = "\n".join(lines_of(workspace, for_outsiders=True))
    assert "Budget" not in found
    assert "@example.org" not in found.replace(EVENT.uid, "")
    assert "mailto:b@example.org" in "\n".join(lines_of(workspace))


def test_what_has_no_day_and_no_year_is_left_out_and_told(workspace: Workspace) -> None:
    activities.create_activity(workspace, title="Some day")
    activities.create_activity(workspace, title="Some day of 2025", year=2025)
    made = export_calendar(workspace)
    assert (made.count, made.left_out, made.undated) == (1, 1, ("Some day",))


def test_what_is_no_event_comes_along_with_its_year(workspace: Workspace) -> None:
    todos = tuple(
        OtherComponent(kind="VTODO", uid=str(year), raw=f"BEGIN:VTODO\nUID:{year}\nDUE;VALUE=DATE:{year}0101\nEND:VTODO")
        for year in (2024, 2025)
    )
    file = CalendarFile(name="a.ics", calendar_name="Club", events=(EVENT, replace(EVENT, uid="f", title="Other")), others=todos,
                        properties=("X-EXAMPLE:1",))  # fmt: skip
    apply_calendar(workspace, proposal=propose_read(workspace, files=[file]))
    everything = lines_of(workspace)
    assert {"X-EXAMPLE:1", "X-WR-CALNAME:Club", "UID:2024", "UID:2025"} <= set(everything)
    assert "UID:2024" not in lines_of(workspace, year=2025)
    (id,) = [one.activity_id for one in propose_read(workspace, files=[replace(file, events=(EVENT,))]).events]
    single = lines_of(workspace, activity_ids=[occurrence_key(id or "", "2025-07-08")])
    assert f"UID:{EVENT.uid}" in single
    assert {"X-EXAMPLE:1", "X-WR-CALNAME:Club", "UID:2025"}.isdisjoint(single)


def test_a_calendar_is_named_after_the_network(workspace: Workspace) -> None:
    with workspace.edit(message("Name")) as unit:
        unit.add(Setting(id=link_id("setting", "network_name"), key="network_name", value="Club of Towns"))
    for title in ("A", "B"):
        activities.create_activity(workspace, title=title, time=DAY)
    assert "X-WR-CALNAME:Club of Towns 2025" in lines_of(workspace, year=2025)


def test_titles_in_the_language_of_the_reader(workspace: Workspace) -> None:
    made = activities.create_activity(workspace, title="Board meeting", time=DAY)
    activities.set_title(workspace, activity_id=made.id, language="fr", title="Réunion du bureau")
    assert "SUMMARY:Réunion du bureau" in lines_of(workspace, language="fr")
    assert "SUMMARY:Board meeting" in lines_of(workspace, language="es")
    assert "SUMMARY:Board meeting" in lines_of(workspace)
