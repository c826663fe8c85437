"""What the program reminds of between two moments, so that nothing is lost while it was not running.

- A task, so many days before it is due and on the day it is due, at nine o'clock local time.
- An open action item of a meeting, so many days before it is due (a week, unless it says otherwise) and on that day, at nine too.
- A date that should be settled by a day, on that day at nine, unless it is settled.
- An activity of whole days, the day before its first one at nine.
- An activity or a session with a clock time, fifteen minutes before it begins, in its own time zone.

Of what is repeated, each occurrence is told of.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Activity, ActivityStatus, Person
from gsef_desktop.domain.tasks import TaskRow
from gsef_desktop.domain.time_frame import Certainty, TimeFrame
from gsef_desktop.domain.time_writing import write_clock, write_day
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.services.occurrences import occurrences_between
from gsef_desktop.storage.queries import reminders as queries
from gsef_desktop.storage.queries.action_items import actions_to_remind_of
from gsef_desktop.storage.queries.tasks import reminder_days, tasks_to_remind_of
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace

AT = time(9, 0)
"""The local time of reminders that belong to a day."""
BEFORE_START = timedelta(minutes=15)
"""How long before a clock time the program reminds of it."""
_DAY = timedelta(days=1)


class ReminderKind(StrEnum):
    TASK = "task"
    SETTLE = "settle"
    """a date should be settled"""
    TOMORROW = "tomorrow"
    """an activity of whole days begins"""
    SOON = "soon"
    """an activity or a session with a clock time begins"""


@dataclass(frozen=True, kw_only=True)
class Reminder:
    """Something to be reminded of.  `key` is the same each time it is worked out, until what it is about moves."""

    key: str
    kind: ReminderKind
    at: datetime
    """when to remind of it, aware of its zone"""
    ref: RecordRef
    """the record to go to"""
    title: str
    text: Message
    """when it is due or begins, without the title"""


def reminders_between(
    workspace: Workspace, *, since: datetime, until: datetime, language: str = "en", zone: tzinfo | None = None
) -> list[Reminder]:
    """The reminders that fall after `since` and not after `until` (both aware), by their moment.

    What has been done, settled, dropped or cancelled meanwhile is not among them.  `zone` is the local time zone, by default the
    computer's.
    """
    if until <= since:
        return []
    clock = _Clock(zone)
    first, last = clock.day(since), clock.day(until)
    with workspace.read() as reader:
        made = [
            *_tasks(reader, first, last, language, clock),
            *_actions(reader, first, last, language, clock),
            *_to_settle(reader, first, last, language, clock),
            *_beginnings(reader, first, last, language, clock),
        ]
    found = sorted((one for one in made if since < one.at <= until), key=lambda one: (one.at, one.title, one.key))
    newest = {(one.kind, one.ref): one for one in found}  # of a task that is due by now nobody wants to hear that it will be
    return [one for one in found if one.kind is not ReminderKind.TASK or newest[one.kind, one.ref] is one]


@dataclass(frozen=True)
class _Clock:
    """The local time: of a given zone, or of the computer, whose offset changes with the season."""

    zone: tzinfo | None

    def day(self, moment: datetime) -> date:
        return moment.astimezone(self.zone).date()

    def at(self, day: date, clock: time) -> datetime:
        local = datetime.combine(day, clock)
        return local.replace(tzinfo=self.zone) if self.zone is not None else local.astimezone()


def _tasks(reader: Reader, first: date, last: date, language: str, clock: _Clock) -> Iterable[Reminder]:
    for row in tasks_to_remind_of(reader, first=first, last=last, language=language):
        for day in reminder_days(row):
            yield Reminder(
                key=f"task:{row.id}:{day}", kind=ReminderKind.TASK, at=clock.at(day, AT), ref=RecordRef("task", row.id),
                title=row.title, text=_task_text(row, language),
            )  # fmt: skip


def _actions(reader: Reader, first: date, last: date, language: str, clock: _Clock) -> Iterable[Reminder]:
    for row in actions_to_remind_of(reader, first=first, last=last, language=language):
        if row.due is None or row.remind_days is None:
            continue
        due = write_day(row.due, language, weekday=True)
        meeting = row.meeting_symbol or row.meeting
        text = message("Due {date}, for {activity}", date=due, activity=meeting) if meeting else message("Due {date}", date=due)
        for days in {row.remind_days, 0}:
            if (row.due - date.min).days >= days:
                day = row.due - timedelta(days=days)
                yield Reminder(
                    key=f"action:{row.id}:{day}", kind=ReminderKind.TASK, at=clock.at(day, AT), ref=RecordRef("action_item", row.id),
                    title=row.title, text=text,
                )  # fmt: skip


def _task_text(row: TaskRow, language: str) -> Message:
    due = write_day(row.due, language, weekday=True) if row.due is not None else ""
    if row.activity_title:
        return message("Due {date}, for {activity}", date=due, activity=row.activity_title)
    return message("Due {date}", date=due)


def _to_settle(reader: Reader, first: date, last: date, language: str, clock: _Clock) -> Iterable[Reminder]:
    found = [one for one in queries.activities_to_settle(reader, first=first, last=last) if not _is_settled(one)]
    titles = _titles(reader, found, language)
    asked = {one.ask_id for one in found if one.ask_id}
    people = {one.id: person_name(one) for one in reader.all(Person, id=sorted(asked))} if asked else {}
    for one in found:
        if one.settle_by is None:
            continue
        ask, day = people.get(one.ask_id or "") or one.ask_text, write_day(one.settle_by, language, weekday=True)
        text = message("Its date should be settled by {date}", date=day)
        if ask:
            text = message("Its date should be settled by {date}. Ask {name}", date=day, name=ask)
        yield Reminder(
            key=f"settle:{one.id}:{one.settle_by}", kind=ReminderKind.SETTLE, at=clock.at(one.settle_by, AT),
            ref=RecordRef("activity", one.id), title=titles[one.id], text=text,
        )  # fmt: skip


def _is_settled(activity: Activity) -> bool:
    time = activity.time
    return time.date_certainty is Certainty.CONFIRMED and time.has_days


def _beginnings(reader: Reader, first: date, last: date, language: str, clock: _Clock) -> Iterable[Reminder]:
    """Whole days are told of the day before; a clock time may lie on another day here than where it is."""
    span = (first - _DAY if first > date.min else first, last + 2 * _DAY if (date.max - last).days > 2 else last)
    sessions = queries.sessions_beginning(reader, first=span[0], last=span[1])
    found = queries.activities_beginning(reader, first=span[0], last=span[1])
    titles = _titles(reader, [*found, *(activity for _, activity in sessions)], language)
    with_sessions = {activity.id for _, activity in sessions}
    days_of_sessions = {(activity.id, session.day) for session, activity in sessions}
    for session, activity in sessions:
        if session.day is not None and session.start is not None:
            zone = session.zone or activity.time.zone or activity.place.zone
            yield _soon(activity.id, titles[activity.id], session.day, session.start, zone, clock, f"session:{session.id}", language)
    for one in found:
        if one.time.start_time is None or one.id not in with_sessions:
            yield from _beginning(one.id, one.id, titles[one.id], one.time, one.place, clock, language)
    for row in _occurrences(reader, *span, language):
        if (row.activity_id, row.time.earliest) not in days_of_sessions:
            yield from _beginning(row.activity_id, row.id, row.title, row.time, row.place, clock, language)


def _occurrences(reader: Reader, first: date, last: date, language: str) -> Iterable[CalendarRow]:
    """The planned occurrences of what is repeated, whose days are known; each stands for itself."""
    for row in occurrences_between(reader, first=first, last=last, language=language):
        if row.status is ActivityStatus.PLANNED and row.time.has_days and not row.is_window:
            yield row


def _beginning(id: str, row_id: str, title: str, frame: TimeFrame, place: Place, clock: _Clock, language: str) -> Iterable[Reminder]:
    """The reminder that an activity, or one occurrence of it (`row_id`), begins; none where its day is not known."""
    day, start = frame.earliest, frame.start_time
    if day is None:
        return
    if start is not None:
        yield _soon(id, title, day, start, frame.zone or place.zone, clock, f"soon:{row_id}", language)
        return
    text = message("Begins {date}", date=write_day(day, language, weekday=True))
    yield Reminder(
        key=f"tomorrow:{row_id}:{day}", kind=ReminderKind.TOMORROW, at=clock.at(day - _DAY, AT), ref=RecordRef("activity", id),
        title=title, text=text,
    )  # fmt: skip


def _soon(id: str, title: str, day: date, start: time, zone: str | None, clock: _Clock, key: str, language: str) -> Reminder:
    begins = _instant(day, start, zone, clock)
    here = begins.astimezone(clock.zone)
    when = {"date": write_day(here.date(), language, weekday=True), "time": write_clock(here.time())}
    if (here.date(), here.time().replace(tzinfo=None)) == (day, start):
        text = message("Begins {date}, {time}", **when)
    else:
        text = message("Begins {date}, {time} here, {there} there", **when, there=write_clock(start))
    return Reminder(
        key=f"{key}:{begins.isoformat()}", kind=ReminderKind.SOON, at=begins - BEFORE_START,
        ref=RecordRef("activity", id), title=title, text=text,
    )  # fmt: skip


def _instant(day: date, start: time, zone: str | None, clock: _Clock) -> datetime:
    """The moment of a clock time in an IANA zone; one that is not known is taken for the local one."""
    from zoneinfo import ZoneInfo

    if zone:
        try:
            return datetime.combine(day, start, tzinfo=ZoneInfo(zone))
        except (KeyError, ValueError, OSError):
            pass
    return clock.at(day, start)


def _titles(reader: Reader, activities: Iterable[Activity], language: str) -> dict[str, str]:
    kept = {one.id: one.title for one in activities}
    texts = reader.texts("activity", kept, language) if kept else {}
    return {id: texts.get((id, "title")) or title for id, title in kept.items()}
