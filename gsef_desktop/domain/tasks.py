"""Tasks: the day by which they are due, and light rows of them for lists and calendars."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from gsef_desktop.domain.records import Anchor
from gsef_desktop.domain.time_frame import Precision, TimeFrame

MOST_OFFSET = 3660
"""Days between a task and its activity at most."""


def due_day(*, due_on: date | None, offset_days: int | None, anchor: Anchor, time: TimeFrame | None) -> date | None:
    """The day by which a task is due, None where that is not known yet.

    With `offset_days` and the `time` of its activity the day is counted from the first or the last day; while the activity has no
    days it is not known.  Of a window of days the first and the last count: sooner than the first it will not be.
    """
    if offset_days is None or time is None:
        return due_on
    start = time.latest if anchor is Anchor.LAST else time.earliest
    if time.precision is not Precision.DAY or start is None:
        return None
    try:
        return start + timedelta(days=offset_days)
    except OverflowError:
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskRow:
    """A task as lists show it, made without reading the whole records."""

    id: str
    title: str
    due: date | None
    """None where it has no day, or where that of its activity is not known yet"""
    done_on: date | None = None
    dropped: bool = False
    offset_days: int | None = None
    anchor: Anchor = Anchor.FIRST
    activity_id: str | None = None
    activity_title: str = ""
    line_number: int = 0
    """of the activity's programme line, from 1; 0 where it belongs to none"""
    owner: str = ""
    remind_days: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.done_on is None and not self.dropped

    def is_overdue(self, today: date) -> bool:
        """Whether it should have been done before `today`."""
        return self.is_open and self.due is not None and self.due < today


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarTask:
    """A task on its day in a calendar."""

    id: str
    title: str
    due: date
    done: bool = False
    overdue: bool = False
    activity_id: str | None = None
    activity_title: str = ""
    line_number: int = 0
    """of the activity's programme line, from 1; 0 where it belongs to none"""
