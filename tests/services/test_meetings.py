"""Making meetings, moving them, and their sessions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from gsef_desktop.domain.errors import Invalid, NotFound
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    Activity,
    AgendaItem,
    Body,
    Classification,
    MeetingFormat,
    Organisation,
    Participation,
    Seat,
    SeatTerm,
    Translation,
)
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.services import agenda, meetings
from gsef_desktop.services.activities import create_activity
from gsef_desktop.services.agenda_reading import read_agenda
from gsef_desktop.services.participants_reading import list_participants
from gsef_desktop.storage.workspace import Workspace
from tests.ui.meeting_sample import Sample, make_sample


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "network.gsef", config_dir=tmp_path / "config") as made:
        yield made


@pytest.fixture
def sample(workspace: Workspace) -> Sample:
    return make_sample(workspace)


def days(first: date, last: date) -> TimeFrame:
    return TimeFrame(earliest=first, latest=last, precision=Precision.DAY)


def test_an_activity_gets_an_agenda_with_a_session_for_each_day(workspace: Workspace) -> None:
    frame = TimeFrame(earliest=date(2019, 4, 25), latest=date(2019, 4, 26), precision=Precision.DAY, start_time=time(14), end_time=time(16))
    activity = create_activity(workspace, title="Conference call", time=frame, place=Place(text="online", online=True), year=2019)
    assert [one.title for one in meetings.list_candidates(workspace, year=2019)] == ["Conference call"]
    meeting = meetings.make_meeting(workspace, activity_id=activity.id)
    page = meetings.find_meeting(workspace, meeting_id=meeting.id)
    assert [(session.day, session.start) for session in page.sessions] == [(date(2019, 4, 25), time(14)), (date(2019, 4, 26), time(14))]
    assert meeting.format is MeetingFormat.ONLINE
    assert meetings.list_candidates(workspace, year=2019) == []


def test_number_symbol_and_languages_follow_the_body(workspace: Workspace, sample: Sample) -> None:
    meetings.set_symbol(workspace, meeting_id=sample.meeting_id, symbol="EX/SC/2019/1")
    next_one = meetings.make_meeting(
        workspace, title="Steering Committee", year=2019, body_id=sample.body_id, time_frame=days(date(2019, 10, 14), date(2019, 10, 14))
    )
    assert (next_one.number, next_one.symbol, next_one.languages) == (2, "EX/SC/2019/2", ("en", "fr", "es"))


def test_a_meeting_needs_a_title(workspace: Workspace) -> None:
    with pytest.raises(Invalid):
        meetings.make_meeting(workspace, title="  ")


def test_the_list_counts_items_and_replies(workspace: Workspace, sample: Sample) -> None:
    meetings.make_meeting(workspace, title="Without a day", year=2019)
    first, last = meetings.list_meetings(workspace, year=2019)
    assert (first.id, first.items, first.participants, first.accepted, first.declined) == (sample.meeting_id, 16, 17, 9, 1)
    assert last.title == "Without a day"
    assert meetings.list_meetings(workspace, year=2018) == []


def test_deleting_a_meeting_leaves_its_activity_and_can_be_undone(workspace: Workspace, sample: Sample) -> None:
    activity_id = meetings.find_meeting(workspace, meeting_id=sample.meeting_id).activity.id
    meetings.delete_meeting(workspace, meeting_id=sample.meeting_id)
    with workspace.read() as reader:
        assert reader.find(Activity, activity_id) is not None
        assert reader.count(AgendaItem) == reader.count(Participation) == reader.count(Translation) == 0
    with pytest.raises(NotFound):
        read_agenda(workspace, meeting_id=sample.meeting_id)
    workspace.undo()
    assert len(read_agenda(workspace, meeting_id=sample.meeting_id).rows()) == 18
    assert list_participants(workspace, meeting_id=sample.meeting_id).counts.all == 17


def test_moving_a_meeting_moves_its_sessions_and_adds_days(workspace: Workspace, sample: Sample) -> None:
    meetings.set_time(workspace, meeting_id=sample.meeting_id, time_frame=days(date(2019, 7, 10), date(2019, 7, 12)))
    page = meetings.find_meeting(workspace, meeting_id=sample.meeting_id)
    assert [session.day for session in page.sessions] == [date(2019, 7, 10), date(2019, 7, 11), date(2019, 7, 12)]
    assert page.sessions[2].start == time(9, 30)
    assert [session.id for session in page.sessions[:2]] == list(sample.sessions)
    workspace.undo()
    assert len(meetings.find_meeting(workspace, meeting_id=sample.meeting_id).sessions) == 2


def test_sessions_follow_the_zone_of_a_new_place(workspace: Workspace, sample: Sample) -> None:
    place = Place(text="Seoul", city="Seoul", country="KR", zone="Asia/Seoul")
    meetings.set_place(workspace, meeting_id=sample.meeting_id, place=place)
    page = meetings.find_meeting(workspace, meeting_id=sample.meeting_id)
    assert page.activity.place.city == "Seoul"
    assert {session.zone for session in page.sessions} == {"Asia/Seoul"}


def test_sessions_are_added_changed_and_deleted(workspace: Workspace, sample: Sample) -> None:
    added = meetings.add_session(workspace, meeting_id=sample.meeting_id)
    assert (added.day, added.start) == (date(2019, 7, 10), time(9, 30))
    meetings.update_session(workspace, session_id=added.id, start=time(14), end=time(17), room="Hall 2")
    agenda.move_items(workspace, item_ids=[sample.items["Opening"]], session_id=added.id, after_id=None, depth=0)
    assert len(read_agenda(workspace, meeting_id=sample.meeting_id).sessions[2].rows) == 3
    meetings.delete_session(workspace, session_id=added.id)
    _, tuesday = read_agenda(workspace, meeting_id=sample.meeting_id).sessions
    assert [row.title for row in tuesday.rows][-3:] == ["Opening", "Welcome", "Adoption of the agenda"]


def test_a_session_cannot_end_before_it_begins(workspace: Workspace, sample: Sample) -> None:
    with pytest.raises(Invalid):
        meetings.update_session(workspace, session_id=sample.sessions[0], end=time(8))
    assert meetings.find_meeting(workspace, meeting_id=sample.meeting_id).sessions[0].end == time(13)


def test_what_a_meeting_is_can_be_changed(workspace: Workspace, sample: Sample) -> None:
    meeting_id = sample.meeting_id
    meetings.set_title(workspace, meeting_id=meeting_id, title="Extraordinary session")
    meetings.set_number(workspace, meeting_id=meeting_id, number=4)
    meetings.set_languages(workspace, meeting_id=meeting_id, languages=("fr", "en", "fr"))
    meetings.set_format(workspace, meeting_id=meeting_id, meeting_format=MeetingFormat.HYBRID)
    meetings.set_body(workspace, meeting_id=meeting_id, body_id=None)
    page = meetings.find_meeting(workspace, meeting_id=meeting_id)
    assert page.activity.title == "Extraordinary session"
    assert (page.meeting.number, page.meeting.languages, page.meeting.format) == (4, ("fr", "en"), MeetingFormat.HYBRID)
    assert page.body is None
    with pytest.raises(Invalid):
        meetings.set_number(workspace, meeting_id=meeting_id, number=0)
    with pytest.raises(Invalid):
        meetings.set_title(workspace, meeting_id=meeting_id, title=" ")


def test_the_hours_of_a_call_are_by_the_clocks_of_the_secretariat(workspace: Workspace) -> None:
    online, mexico = (
        Place(text="Online", online=True),
        Place(text="Mexico City", city="Mexico City", country="MX", zone="America/Mexico_City"),
    )
    with workspace.edit(message("Secretariat")) as unit:
        seat = unit.add(Seat(body_id=unit.add(Body(name="Secretariat")).id, title="Secretariat", classification=Classification.SECRETARIAT))
        city = unit.add(Organisation(name="Seoul City", place=Place(text="Seoul", city="Seoul", country="KR")))
        unit.add(SeatTerm(seat_id=seat.id, organisation_id=city.id))

    def zones(meeting_id: str) -> set[str | None]:
        return {one.zone for one in meetings.find_meeting(workspace, meeting_id=meeting_id).sessions}

    call = meetings.make_meeting(workspace, title="Call", year=2019, place=online)
    assert zones(call.id) == {"Asia/Seoul"}
    assert zones(meetings.make_meeting(workspace, title="Meeting", year=2019).id) == {None}, "the place is to be settled"
    meetings.set_place(workspace, meeting_id=call.id, place=mexico)
    assert zones(call.id) == {"America/Mexico_City"}
    workspace.undo()
    assert zones(call.id) == {"Asia/Seoul"}
