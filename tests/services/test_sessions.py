"""Sessions: titles, zones, copies, moves, deletion, and how they follow the dates of their meeting."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Activity, AgendaItem, Meeting, MeetingFormat, MeetingSession, MeetingState, Organisation
from gsef_desktop.domain.session_problems import SessionProblemKind
from gsef_desktop.domain.time_frame import Precision, TimeFrame, TimeKind
from gsef_desktop.services import activities, history, listing_meetings, meeting_hosting, meetings, session_editing
from gsef_desktop.services.activities_many import move_activities
from gsef_desktop.services.agenda_reading import read_agenda
from gsef_desktop.services.meeting_sessions import in_order, move_sessions
from gsef_desktop.services.session_editing import find_session
from gsef_desktop.storage.workspace import Workspace
from tests.ui.meeting_sample import Sample, make_sample

MONDAY, TUESDAY, WEDNESDAY = date(2019, 7, 8), date(2019, 7, 9), date(2019, 7, 10)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "network.gsef", config_dir=tmp_path / "config") as made:
        yield made


@pytest.fixture
def sample(workspace: Workspace) -> Sample:
    return make_sample(workspace)


def days_of(workspace: Workspace, meeting_id: str) -> list[date | None]:
    return [session.day for session in meetings.find_meeting(workspace, meeting_id=meeting_id).sessions]


def activity_of(workspace: Workspace, meeting_id: str) -> Activity:
    return meetings.find_meeting(workspace, meeting_id=meeting_id).activity


def call(workspace: Workspace, frame: TimeFrame) -> Meeting:
    """A meeting of one session with the hours of its activity."""
    return meetings.make_meeting(workspace, title="Call", year=2019, time_frame=frame, place=Place(text="online", online=True))


def hours(day: date, start: time, end: time, zone: str = "Europe/Madrid") -> TimeFrame:
    return TimeFrame(earliest=day, latest=day, precision=Precision.DAY, start_time=start, end_time=end, zone=zone)


# --- the dates of the meeting ----------------------------------------------------------------------------------------------------------


def test_sessions_follow_a_meeting_that_is_dragged_in_the_calendar(workspace: Workspace, sample: Sample) -> None:
    activity = activity_of(workspace, sample.meeting_id)
    activities.set_time(workspace, activity_id=activity.id, time=activity.time.moved_to(MONDAY + timedelta(days=7)))
    assert days_of(workspace, sample.meeting_id) == [MONDAY + timedelta(days=7), TUESDAY + timedelta(days=7)]
    workspace.undo()
    assert days_of(workspace, sample.meeting_id) == [MONDAY, TUESDAY]
    move_activities(workspace, row_ids=[activity.id], days=-1)
    assert days_of(workspace, sample.meeting_id) == [MONDAY - timedelta(days=1), MONDAY]


def test_sessions_follow_a_date_that_is_put_back(workspace: Workspace, sample: Sample) -> None:
    activity = activity_of(workspace, sample.meeting_id)
    activities.set_time(workspace, activity_id=activity.id, time=activity.time.moved_to(date(2019, 9, 2)))
    steps = history.history(workspace, ref=RecordRef("activity", activity.id), language="en", render=str)
    step = next(field for entry in steps for field in entry.fields if isinstance(field.whole, TimeFrame))
    history.put_back(workspace, step=step)
    assert days_of(workspace, sample.meeting_id) == [MONDAY, TUESDAY]


def test_sessions_without_a_day_take_the_days_that_become_known(workspace: Workspace) -> None:
    july = TimeFrame(earliest=date(2019, 7, 1), latest=date(2019, 7, 31), precision=Precision.MONTH, text="July")
    meeting = meetings.make_meeting(workspace, title="Workshop", year=2019, time_frame=july)
    meetings.add_session(workspace, meeting_id=meeting.id, start=time(14), end=time(16))
    meetings.update_session(workspace, session_id=meetings.find_meeting(workspace, meeting_id=meeting.id).sessions[1].id, day=None)
    assert set(days_of(workspace, meeting.id)) <= {None, date(2019, 7, 1)}
    for session in meetings.find_meeting(workspace, meeting_id=meeting.id).sessions:
        meetings.update_session(workspace, session_id=session.id, day=None)
    known = TimeFrame(earliest=MONDAY, latest=TUESDAY, precision=Precision.DAY)
    activities.set_time(workspace, activity_id=meeting.activity_id, time=known)
    assert days_of(workspace, meeting.id) == [MONDAY, TUESDAY]


def test_a_day_chosen_within_a_window_stays_when_the_window_is_narrowed_to_it(workspace: Workspace) -> None:
    window = TimeFrame(earliest=MONDAY, latest=WEDNESDAY, precision=Precision.DAY, kind=TimeKind.WINDOW)
    meeting = call(workspace, window)
    first, *others = meetings.find_meeting(workspace, meeting_id=meeting.id).sessions
    for other in others:
        meetings.delete_session(workspace, session_id=other.id)
    meetings.update_session(workspace, session_id=first.id, day=TUESDAY)
    activities.set_time(
        workspace, activity_id=meeting.activity_id, time=TimeFrame(earliest=TUESDAY, latest=TUESDAY, precision=Precision.DAY)
    )
    assert days_of(workspace, meeting.id) == [TUESDAY]


def test_hours_and_zone_of_a_single_session_follow_the_activity_and_the_other_way_round(workspace: Workspace) -> None:
    meeting = call(workspace, hours(MONDAY, time(14), time(16)))
    activities.set_time(workspace, activity_id=meeting.activity_id, time=hours(TUESDAY, time(9), time(10), "Asia/Seoul"))
    (session,) = meetings.find_meeting(workspace, meeting_id=meeting.id).sessions
    assert (session.day, session.start, session.end, session.zone) == (TUESDAY, time(9), time(10), "Asia/Seoul")
    meetings.update_session(workspace, session_id=session.id, start=time(8), end=time(9, 30))
    frame = activity_of(workspace, meeting.id).time
    assert (frame.start_time, frame.end_time, frame.zone) == (time(8), time(9, 30), "Asia/Seoul")
    workspace.undo()
    assert activity_of(workspace, meeting.id).time.start_time == time(9)


def test_hours_that_were_set_apart_do_not_follow(workspace: Workspace) -> None:
    meeting = call(workspace, hours(MONDAY, time(14), time(16)))
    (session,) = meetings.find_meeting(workspace, meeting_id=meeting.id).sessions
    with workspace.edit(message("Apart")) as unit:
        unit.update(MeetingSession, session.id, start=time(10), end=time(11))
    activities.set_time(workspace, activity_id=meeting.activity_id, time=hours(MONDAY, time(15), time(17)))
    (session,) = meetings.find_meeting(workspace, meeting_id=meeting.id).sessions
    assert (session.start, session.end) == (time(10), time(11))
    meetings.update_session(workspace, session_id=session.id, end=time(12))
    assert activity_of(workspace, meeting.id).time.end_time == time(17)


# --- one session -------------------------------------------------------------------------------------------------------------------------


def test_a_session_is_duplicated_to_the_next_free_day_with_its_titles(workspace: Workspace, sample: Sample) -> None:
    first = sample.sessions[0]
    session_editing.set_session_title(workspace, session_id=first, language="fr", title="Ouverture")
    session_editing.set_session_title(workspace, session_id=first, language="en", title="Opening")
    meetings.update_session(
        workspace, session_id=first, room="Hall", dial_in="+34 1", format=MeetingFormat.HYBRID, interpretation=("ko",)
    )  # fmt: skip
    copy = session_editing.duplicate_session(workspace, session_id=first)
    details = find_session(workspace, session_id=copy.id)
    assert details.titles == {"fr": "Ouverture", "en": "Opening"}
    original = find_session(workspace, session_id=first).session
    assert replace(details.session, id=first, rank=original.rank, day=MONDAY) == original
    assert copy.day == TUESDAY  # where the other session has another room
    again = session_editing.duplicate_session(workspace, session_id=first)
    assert again.day == WEDNESDAY
    assert details.items == 0
    workspace.undo()
    assert len(meetings.find_meeting(workspace, meeting_id=sample.meeting_id).sessions) == 3


def test_a_session_is_moved_with_its_items(workspace: Workspace, sample: Sample) -> None:
    items = [row.title for row in read_agenda(workspace, meeting_id=sample.meeting_id).sessions[0].rows]
    session_editing.move_session(workspace, session_id=sample.sessions[0], days=2)
    sessions = read_agenda(workspace, meeting_id=sample.meeting_id).sessions
    assert [session.day for session in sessions] == [TUESDAY, WEDNESDAY]
    assert set(items) <= {row.title for session in sessions for row in session.rows}
    assert sessions[1].id == sample.sessions[0]
    assert [problem.kind for problem in sessions[1].problems] == [SessionProblemKind.OUTSIDE]


def test_the_dates_are_fitted_to_the_sessions_in_one_step(workspace: Workspace, sample: Sample) -> None:
    session_editing.move_session(workspace, session_id=sample.sessions[1], days=1)
    session_editing.fit_dates_to_sessions(workspace, meeting_id=sample.meeting_id)
    frame = activity_of(workspace, sample.meeting_id).time
    assert (frame.earliest, frame.latest) == (MONDAY, WEDNESDAY)
    assert days_of(workspace, sample.meeting_id) == [MONDAY, WEDNESDAY]
    session_editing.move_session(workspace, session_id=sample.sessions[0], days=-3)
    session_editing.fit_dates_to_sessions(workspace, meeting_id=sample.meeting_id)  # the beginning moves, the sessions do not
    assert days_of(workspace, sample.meeting_id) == [date(2019, 7, 5), WEDNESDAY]
    workspace.undo()
    assert activity_of(workspace, sample.meeting_id).time.earliest == MONDAY


def test_items_of_a_deleted_session_keep_their_order_whatever_their_ranks(workspace: Workspace, sample: Sample) -> None:
    before = [row.title for session in read_agenda(workspace, meeting_id=sample.meeting_id).sessions for row in session.rows]
    with workspace.edit(message("Ranks that begin anew on each day")) as unit:
        for session_id in sample.sessions:
            for number, item in enumerate(unit.all(AgendaItem, session_id=session_id, order_by=("rank",))):
                unit.update(AgendaItem, item.id, rank=f"B{number + 10}")
    shown = [row.title for session in read_agenda(workspace, meeting_id=sample.meeting_id).sessions for row in session.rows]
    assert shown == before
    session_editing.delete_session(workspace, session_id=sample.sessions[1])
    (only,) = read_agenda(workspace, meeting_id=sample.meeting_id).sessions
    assert [row.title for row in only.rows] == list(dict.fromkeys(before))  # what went on on the second day is told once
    workspace.undo()
    session_editing.delete_session(workspace, session_id=sample.sessions[0])
    (only,) = read_agenda(workspace, meeting_id=sample.meeting_id).sessions
    assert [row.title for row in only.rows] == list(dict.fromkeys(before))


def test_a_session_can_be_deleted_with_its_items(workspace: Workspace, sample: Sample) -> None:
    kept = {row.title for row in read_agenda(workspace, meeting_id=sample.meeting_id).sessions[0].rows}
    session_editing.delete_session(workspace, session_id=sample.sessions[1], with_items=True)
    (only,) = read_agenda(workspace, meeting_id=sample.meeting_id).sessions
    assert {row.title for row in only.rows} <= kept
    workspace.undo()
    assert len(read_agenda(workspace, meeting_id=sample.meeting_id).sessions) == 2


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Bilbao", "Europe/Madrid"),
        ("서울", "Asia/Seoul"),
        ("montréal", "America/Toronto"),
        ("Mali", "Africa/Bamako"),
        ("europe/madrid", "Europe/Madrid"),
        ("America/Mexico City", "America/Mexico_City"),
        ("Córdoba, Argentina", "America/Argentina/Cordoba"),
        ("UTC", "UTC"),
        ("", None),
    ],
)  # fmt: skip
def test_a_zone_is_found_by_a_city(workspace: Workspace, sample: Sample, typed: str, zone: str | None) -> None:
    session_editing.set_session_zone(workspace, session_id=sample.sessions[0], text=typed)
    assert find_session(workspace, session_id=sample.sessions[0]).session.zone == zone


@pytest.mark.parametrize("typed", ["Nowhereville", "Brazil", "Europe/Atlantis"])
def test_what_is_no_zone_or_several_is_refused(workspace: Workspace, sample: Sample, typed: str) -> None:
    before = find_session(workspace, session_id=sample.sessions[0]).session.zone
    with pytest.raises(Invalid):
        session_editing.set_session_zone(workspace, session_id=sample.sessions[0], text=typed)
    assert find_session(workspace, session_id=sample.sessions[0]).session.zone == before


def test_the_original_title_of_a_session_gives_its_place_to_another_language(workspace: Workspace, sample: Sample) -> None:
    session_id = sample.sessions[0]
    for language, title in (("es", "Apertura"), ("fr", "Ouverture")):
        session_editing.set_session_title(workspace, session_id=session_id, language=language, title=title)
    session_editing.set_session_title(workspace, session_id=session_id, language="es", title="")
    assert find_session(workspace, session_id=session_id).titles == {"fr": "Ouverture"}
    assert find_session(workspace, session_id=session_id).session.language == "fr"
    session_editing.set_session_title(workspace, session_id=session_id, language="fr", title="")
    assert find_session(workspace, session_id=session_id).titles == {}


def test_host_organiser_contact_and_interpretation(workspace: Workspace, sample: Sample) -> None:
    with workspace.edit(message("Organisations")) as unit:
        unit.add(Organisation(name="City of Example", acronym="CoE"))
    meeting_hosting.set_host(workspace, meeting_id=sample.meeting_id, name="city of example")
    meeting_hosting.set_organiser(workspace, meeting_id=sample.meeting_id, name="CoE")
    meeting_hosting.set_contact(workspace, meeting_id=sample.meeting_id, text=" Ada Example ")
    meeting_hosting.set_interpretation(workspace, meeting_id=sample.meeting_id, languages=("fr", "en", "fr"))
    assert meeting_hosting.hosts_of(workspace, meeting_id=sample.meeting_id) == ("City of Example", "City of Example")
    meeting = meetings.find_meeting(workspace, meeting_id=sample.meeting_id).meeting
    assert (meeting.contact, meeting.interpretation) == ("Ada Example", ("fr", "en"))
    with pytest.raises(Invalid):
        meeting_hosting.set_host(workspace, meeting_id=sample.meeting_id, name="City of Nobody")
    meeting_hosting.set_host(workspace, meeting_id=sample.meeting_id, name="")
    assert meeting_hosting.hosts_of(workspace, meeting_id=sample.meeting_id)[0] == ""


def test_another_session_on_a_day_begins_an_hour_after_the_last(workspace: Workspace, sample: Sample) -> None:
    first = find_session(workspace, session_id=sample.sessions[0]).session
    assert (first.start, first.end) == (time(9, 30), time(13))
    second = session_editing.add_session_after(workspace, session_id=first.id)
    assert (second.day, second.start, second.end, second.zone) == (MONDAY, time(14), time(17, 30), first.zone)
    third = session_editing.add_session_after(workspace, session_id=first.id)
    assert (third.start, third.end) == (time(18, 30), time(22))
    fourth = session_editing.add_session_after(workspace, session_id=first.id)
    assert (fourth.day, fourth.start, fourth.end) == (MONDAY, None, None)  # it would run past midnight
    problems = [problem for session in read_agenda(workspace, meeting_id=sample.meeting_id).sessions for problem in session.problems]
    assert problems == []


def test_scripts_see_the_sessions_and_agendas_in_their_order(workspace: Workspace, sample: Sample) -> None:
    session_editing.set_session_title(workspace, session_id=sample.sessions[0], language="en", title="Opening")
    session_editing.move_session(workspace, session_id=sample.sessions[0], days=2)
    (entry,) = listing_meetings.list_meetings(workspace, year=2019)
    assert [(one.id, one.day, one.title, one.format) for one in entry.sessions] == [
        (sample.sessions[1], TUESDAY, "", "in-person"), (sample.sessions[0], WEDNESDAY, "Opening", "in-person"),
    ]  # fmt: skip
    sessions = read_agenda(workspace, meeting_id=sample.meeting_id).sessions
    shown = [row.id for session in sessions for row in session.rows if not row.continued]
    assert [row.id for row in listing_meetings.list_agenda(workspace, meeting_id=sample.meeting_id)] == shown


def test_a_closed_meeting_keeps_its_sessions_and_is_not_moved(workspace: Workspace, sample: Sample) -> None:
    activity = activity_of(workspace, sample.meeting_id)
    with workspace.edit(message("Close")) as unit:
        unit.update(Meeting, sample.meeting_id, state=MeetingState.CLOSED)
    with pytest.raises(Invalid, match="closed"):
        activities.set_time(workspace, activity_id=activity.id, time=activity.time.moved_to(WEDNESDAY))
    assert activity_of(workspace, sample.meeting_id).time == activity.time
    with workspace.edit(message("Import"), kind="import") as unit:  # which has more to change than this meeting
        after = unit.update(Activity, activity.id, time=activity.time.moved_to(WEDNESDAY))
        move_sessions(unit, activity, after, spare_closed=True)
    assert days_of(workspace, sample.meeting_id) == [MONDAY, TUESDAY]


def test_sessions_without_a_day_stay_in_their_order_whatever_their_hours() -> None:
    afternoon = MeetingSession(meeting_id="m", start=time(14), rank="B1")
    morning = MeetingSession(meeting_id="m", start=time(9), rank="B2")
    assert in_order([morning, afternoon]) == (afternoon, morning)
    on_a_day = [replace(session, day=MONDAY) for session in (afternoon, morning)]
    assert in_order(on_a_day) == (on_a_day[1], on_a_day[0])
