"""What the program reminds of between two moments."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from gsef_desktop.domain.calendar_row import occurrence_key
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, ActivityKind, MeetingSession, Person
from gsef_desktop.domain.repetition import Scope
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame, TimeKind
from gsef_desktop.services import activities, meetings, repetition, tasks
from gsef_desktop.services.dates_to_confirm import set_ask, set_settle_by
from gsef_desktop.services.reminder_words import reminders_since
from gsef_desktop.services.reminders import Reminder, ReminderKind, reminders_between
from gsef_desktop.storage.workspace import Workspace

SEOUL = ZoneInfo("Asia/Seoul")


def at(month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(2019, month, day, hour, minute, tzinfo=SEOUL)


def on(first: date, last: date | None = None, **more: Any) -> TimeFrame:
    return TimeFrame(earliest=first, latest=last or first, precision=Precision.DAY, **more)


def found(workspace: Workspace, since: datetime, until: datetime) -> list[Reminder]:
    return reminders_between(workspace, since=since, until=until, zone=SEOUL)


def told(workspace: Workspace, since: datetime, until: datetime) -> list[tuple[str, str, datetime]]:
    return [(one.title, str(one.text), one.at) for one in found(workspace, since, until)]


def test_a_task_so_many_days_before_it_is_due(workspace: Workspace) -> None:
    meeting = activities.create_activity(workspace, title="Committee", time=on(date(2019, 7, 8)))
    made = tasks.create_task(workspace, title="Papers", activity_id=meeting.id, offset_days=-42, remind_days=7)
    text = "Due Monday 27 May 2019, for Committee"
    assert told(workspace, at(5, 20, 8), at(5, 20, 9)) == [("Papers", text, at(5, 20, 9))]
    assert told(workspace, at(5, 20, 9), at(5, 27, 8, 59)) == [], "each moment is told of once"
    assert told(workspace, at(5, 27, 8), at(5, 27, 9)) == [("Papers", text, at(5, 27, 9))], "and on the day"
    assert len(told(workspace, at(1, 1), at(6, 30))) == 1, "of what is due by now nobody wants to hear that it will be"
    tasks.complete_task(workspace, task_id=made.id)
    assert told(workspace, at(1, 1), at(6, 30)) == []


def test_a_task_moves_its_reminder_with_its_activity(workspace: Workspace) -> None:
    meeting = activities.create_activity(workspace, title="Committee", time=on(date(2019, 7, 8)))
    tasks.create_task(workspace, title="Papers", activity_id=meeting.id, offset_days=-42, remind_days=7)
    activities.move_activity(workspace, activity_id=meeting.id, first=date(2019, 7, 9))
    assert [moment for *_, moment in told(workspace, at(5, 1), at(5, 25))] == [at(5, 21, 9)]


def test_no_reminder_is_wanted_of_some_tasks(workspace: Workspace) -> None:
    tasks.create_task(workspace, title="Quiet", due_on=date(2019, 6, 3), remind_days=None)
    tasks.create_task(workspace, title="On the day", due_on=date(2019, 6, 3), remind_days=0)
    assert told(workspace, at(1, 1), at(12, 31)) == [("On the day", "Due Monday 3 June 2019", at(6, 3, 9))]


def test_a_date_that_should_be_settled(workspace: Workspace) -> None:
    with workspace.edit(message("Test")) as unit:
        unit.add(Person(given_name="Ada", family_name="Example"))
    made = activities.create_activity(workspace, title="Forum", time=on(date(2019, 9, 2)))
    set_settle_by(workspace, activity_id=made.id, day=date(2019, 6, 3))
    assert told(workspace, at(6, 3), at(6, 4)) == [("Forum", "Its date should be settled by Monday 3 June 2019", at(6, 3, 9))]
    set_ask(workspace, activity_id=made.id, name="Ada Example")
    assert told(workspace, at(6, 3), at(6, 4))[0][1].endswith("Ask Ada Example")
    activities.confirm_date(workspace, activity_id=made.id)
    assert told(workspace, at(6, 3), at(6, 4)) == []


def test_whole_days_are_told_of_the_day_before(workspace: Workspace) -> None:
    activities.create_activity(workspace, title="Forum", time=on(date(2019, 7, 8), date(2019, 7, 9)))
    assert told(workspace, at(7, 7), at(7, 9)) == [("Forum", "Begins Monday 8 July 2019", at(7, 7, 9))]


@pytest.mark.parametrize(
    "frame",
    [
        on(date(2019, 7, 8), date(2019, 7, 9), kind=TimeKind.WINDOW),
        TimeFrame(earliest=date(2019, 7, 8), latest=date(2019, 7, 14), precision=Precision.WEEK, kind=TimeKind.WINDOW),
    ],
)
def test_of_a_window_nobody_knows_when_it_begins(workspace: Workspace, frame: TimeFrame) -> None:
    activities.create_activity(workspace, title="Call", time=frame)
    assert told(workspace, at(7, 1), at(7, 31)) == []


def test_what_is_cancelled_or_no_appointment_is_not_told_of(workspace: Workspace) -> None:
    gone = activities.create_activity(workspace, title="Gone", time=on(date(2019, 7, 8)))
    activities.cancel_activity(workspace, activity_id=gone.id)
    activities.create_activity(workspace, title="Research", time=on(date(2019, 7, 8)), kind=ActivityKind.PERIOD)
    assert told(workspace, at(7, 1), at(7, 31)) == []


def test_a_clock_time_a_quarter_of_an_hour_before_in_its_own_zone(workspace: Workspace) -> None:
    frame = on(date(2019, 7, 8), start_time=time(16), zone="America/Mexico_City")
    activities.create_activity(workspace, title="Call", time=frame, kind=ActivityKind.CALL)
    # 16:00 in Mexico City, in its summer time of 2019 five hours behind UTC, is 06:00 of the next day in Seoul
    assert told(workspace, at(7, 8), at(7, 9, 12)) == [("Call", "Begins Tuesday 9 July 2019, 06:00 here, 16:00 there", at(7, 9, 5, 45))]


def test_after_mexico_gave_up_its_summer_time(workspace: Workspace) -> None:
    frame = TimeFrame(
        earliest=date(2023, 7, 10), latest=date(2023, 7, 10), precision=Precision.DAY, start_time=time(16), zone="America/Mexico_City"
    )
    activities.create_activity(workspace, title="Call", time=frame, kind=ActivityKind.CALL)
    since, until = datetime(2023, 7, 10, tzinfo=UTC), datetime(2023, 7, 12, tzinfo=UTC)
    assert [one.at for one in found(workspace, since, until)] == [datetime(2023, 7, 10, 21, 45, tzinfo=UTC)]


def test_a_time_without_a_zone_or_with_an_unknown_one_is_local(workspace: Workspace) -> None:
    activities.create_activity(workspace, title="Here", time=on(date(2019, 7, 8), start_time=time(10)))
    activities.create_activity(workspace, title="Nowhere", time=on(date(2019, 7, 8), start_time=time(11), zone="Moon/Sea"))
    assert told(workspace, at(7, 8), at(7, 9)) == [
        ("Here", "Begins Monday 8 July 2019, 10:00", at(7, 8, 9, 45)), ("Nowhere", "Begins Monday 8 July 2019, 11:00", at(7, 8, 10, 45)),
    ]  # fmt: skip


def test_sessions_of_a_meeting_go_before_its_day(workspace: Workspace) -> None:
    made = activities.create_activity(workspace, title="Committee", time=on(date(2019, 7, 8), start_time=time(8)))
    meeting = meetings.make_meeting(workspace, activity_id=made.id)
    with workspace.edit(message("Test")) as unit:
        for session in unit.all(MeetingSession, meeting_id=meeting.id):
            unit.delete(MeetingSession, session.id)
        unit.add(MeetingSession(meeting_id=meeting.id, day=date(2019, 7, 8), start=time(9), zone="Asia/Seoul"))
        unit.add(MeetingSession(meeting_id=meeting.id, day=date(2019, 7, 8), start=time(14), zone="Asia/Seoul"))
    assert [moment for *_, moment in told(workspace, at(7, 8), at(7, 9))] == [at(7, 8, 8, 45), at(7, 8, 13, 45)]


def test_of_what_is_repeated_each_occurrence_is_told_of_once(workspace: Workspace) -> None:
    frame = on(date(2019, 7, 1), start_time=time(9), end_time=time(10), zone="Asia/Seoul")
    call = activities.create_activity(workspace, title="Call", time=frame)
    repetition.set_repetition(workspace, activity_id=call.id, rule="FREQ=WEEKLY;COUNT=4")
    repetition.delete_occurrence(workspace, row_id=occurrence_key(call.id, "2019-07-01T09:00:00"), scope=Scope.THIS)
    repetition.move_occurrence(
        workspace, row_id=occurrence_key(call.id, "2019-07-15T09:00:00"), scope=Scope.THIS, first=date(2019, 7, 16)
    )  # fmt: skip
    letter = activities.create_activity(workspace, title="Letter", time=on(date(2019, 7, 5)))
    repetition.set_repetition(workspace, activity_id=letter.id, rule="FREQ=MONTHLY;COUNT=2")
    assert [(title, moment) for title, _, moment in told(workspace, at(6, 1), at(9, 1))] == [
        ("Letter", at(7, 4, 9)), ("Call", at(7, 8, 8, 45)), ("Call", at(7, 16, 8, 45)), ("Call", at(7, 22, 8, 45)),
        ("Letter", at(8, 4, 9)),
    ]  # fmt: skip
    assert len({one.key for one in found(workspace, at(6, 1), at(9, 1))}) == 5
    activities.cancel_activity(workspace, activity_id=call.id)
    assert [title for title, *_ in told(workspace, at(7, 20), at(9, 1))] == ["Letter"]


def test_titles_are_in_the_readers_language(workspace: Workspace) -> None:
    made = activities.create_activity(workspace, title="Forum", time=on(date(2019, 7, 8)))
    activities.set_title(workspace, activity_id=made.id, language="fr", title="Le forum")
    (one,) = reminders_between(workspace, since=at(7, 7), until=at(7, 8), language="fr", zone=SEOUL)
    assert (one.title, str(one.text), one.kind) == ("Le forum", "Begins lundi 8 juillet 2019", ReminderKind.TOMORROW)


def test_one_moment_after_the_other_loses_and_doubles_nothing(workspace: Workspace) -> None:
    for day in range(1, 29):
        activities.create_activity(workspace, title=f"A{day}", time=on(date(2019, 6, day)))
        tasks.create_task(workspace, title=f"T{day}", due_on=date(2019, 6, day), remind_days=0)
    whole = [one.key for one in found(workspace, at(5, 31), at(6, 28, 12))]
    steps = [at(5, 31), *(at(6, day, hour) for day in range(1, 29) for hour in (8, 9, 12))]
    pieces = [one.key for since, until in itertools.pairwise(steps) for one in found(workspace, since, until)]
    assert pieces == whole
    assert len(set(whole)) == len(whole) == 56
    assert found(workspace, at(6, 2), at(6, 2)) == []


def test_a_confirmed_date_has_no_need_to_be_settled(workspace: Workspace) -> None:
    with workspace.edit(message("Test")) as unit:
        unit.add(Activity(title="Sure", time=on(date(2019, 9, 2), date_certainty=Certainty.CONFIRMED), settle_by=date(2019, 6, 3)))
    assert told(workspace, at(6, 1), at(6, 30)) == []


@pytest.mark.parametrize(
    ("count", "first", "language", "heading"),
    [
        (5, at(6, 10, 9), "en", "5 reminders since Monday"), (1, at(6, 10, 9), "fr", "1 reminder since lundi"),
        (2, at(6, 11, 9), "en", "2 reminders since 09:00"), (12, at(5, 3, 9), "en", "12 reminders since 3 May"),
        (2, datetime(2018, 5, 3, 9, tzinfo=SEOUL), "en", "2 reminders since 3 May 2018"),
    ],
)  # fmt: skip
def test_how_many_since_when(count: int, first: datetime, language: str, heading: str) -> None:
    assert str(reminders_since(count, first, at(6, 11, 12), language, SEOUL)) == heading
