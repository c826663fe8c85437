"""Repeated activities: what is repeated, its single occurrences, and how far a change of one of them reaches."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, Recurrence
from gsef_desktop.domain.time_frame import TimeFrame

Start = date
"""When an occurrence starts: a day, or (a `datetime` without a zone) a local day and time."""


class Scope(StrEnum):
    """How far a change that is made to one occurrence reaches."""

    THIS = "this"
    """this occurrence alone"""
    FUTURE = "future"
    """this one and all later ones"""
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class RepeatedActivity:
    """What decides when a repeated activity takes place.

    `first` is the day on which it begins, `days` how many days it lasts (1 for one day), `at` its local time of day in `zone` (IANA), None
    where it takes whole days.  `rule`, `dates` and `exceptions` are as in `records.Recurrence`; `changed` are the original starts of
    occurrences that stand in the file as activities of their own.
    """

    id: str = ""
    first: date
    days: int = 1
    at: time | None = None
    zone: str | None = None
    rule: str = ""
    dates: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()

    @property
    def start(self) -> Start:
        """When the first occurrence starts."""
        return self.first if self.at is None else datetime.combine(self.first, self.at)

    def fitting(self, start: Start) -> Start:
        """The same start as this activity would have it: a day for one of whole days, else a day and a time of day."""
        day = day_of(start)
        if self.at is None:
            return day
        return start if isinstance(start, datetime) else datetime.combine(day, self.at)


class Occurrence(NamedTuple):
    """One occurrence of a repeated activity: when it starts, and how many days it lasts."""

    activity_id: str
    start: Start
    days: int

    @property
    def key(self) -> str:
        """Which occurrence it is, as in `records.Activity.occurrence`."""
        return self.start.isoformat()

    @property
    def first(self) -> date:
        """Its first day."""
        return day_of(self.start)

    @property
    def last(self) -> date:
        """Its last day."""
        return self.first + timedelta(days=self.days - 1)


def day_of(start: Start) -> date:
    """The day of a start."""
    return start.date() if isinstance(start, datetime) else start


def read_start(text: str) -> Start:
    """The start that an ISO date, or an ISO local date and time, tells.  Raises Invalid for anything else."""
    try:
        if len(text) <= 10:
            return date.fromisoformat(text)
        return datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError as error:
        raise Invalid(message("“{text}” is not the date of an occurrence.", text=text)) from error


def repeated(activity: Activity, recurrence: Recurrence, changed: tuple[str, ...] = ()) -> RepeatedActivity:
    """An activity with its recurrence.  Raises Invalid while its days are not known."""
    if not activity.time.has_days or activity.time.earliest is None:
        raise Invalid(
            message("{title} cannot be repeated: its day is not known.", title=activity.title),
            meaning=message("Nothing was changed."),
            remedy=message("Set the day first."),
        )
    return RepeatedActivity(
        id=activity.id, first=activity.time.earliest, days=activity.time.days, at=activity.time.start_time, zone=activity.time.zone,
        rule=recurrence.rule, dates=recurrence.dates, exceptions=recurrence.exceptions, changed=changed,
    )  # fmt: skip


def frame_of(frame: TimeFrame, start: Start) -> TimeFrame:
    """The time frame of an occurrence: that of the activity, beginning at `start`.  The typed text stays with the first one."""
    moved = frame if day_of(start) == frame.earliest else frame.moved_to(day_of(start))
    if frame.start_time is None or not isinstance(start, datetime) or start.time() == frame.start_time:
        return moved
    return _at(moved, start.time())


def _at(frame: TimeFrame, at: time) -> TimeFrame:
    """The frame at another time of day, as long as before; it does not go beyond midnight of its last day."""
    assert frame.start_time is not None
    if frame.end_time is None:
        return replace(frame, start_time=at)
    day = date(2000, 1, 1)
    ends = datetime.combine(day, frame.end_time) + (datetime.combine(day, at) - datetime.combine(day, frame.start_time))
    return replace(frame, start_time=at, end_time=ends.time() if ends.date() == day else time(23, 59), text="")
