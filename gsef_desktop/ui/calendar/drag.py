"""What a drag in the planner is about to do, as plain dates; the widget paints it and carries it out on release."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.year_rules import bounds_of


class DragKind(StrEnum):
    """What a drag does."""

    MOVE = "move"
    STRETCH_FIRST = "stretch-first"
    STRETCH_LAST = "stretch-last"
    DATE = "date"
    """give a day to an activity that has none"""
    CREATE = "create"


@dataclass(frozen=True, slots=True)
class Drag:
    """A drag that began on day `start` (None in a tray).  `first` and `last` are the target days, None where there are none."""

    kind: DragKind
    id: str = ""
    start: date | None = None
    old_first: date | None = None
    old_last: date | None = None
    first: date | None = None
    last: date | None = None

    @property
    def changes_something(self) -> bool:
        """Whether dropping now would change the file."""
        return self.first is not None and (self.first, self.last) != (self.old_first, self.old_last)

    def over(self, day: date | None) -> Drag:
        """The same drag with the mouse over `day`; None keeps the target, except for a drop that needs a day."""
        if self.kind is DragKind.DATE:
            return replace(self, first=day, last=day)
        if day is None or self.start is None:
            return self
        if self.kind is DragKind.CREATE:
            return replace(self, first=min(self.start, day), last=max(self.start, day))
        if self.old_first is None or self.old_last is None:
            return self
        if self.kind is DragKind.STRETCH_FIRST:
            return replace(self, first=min(day, self.old_last), last=self.old_last)
        if self.kind is DragKind.STRETCH_LAST:
            return replace(self, first=self.old_first, last=max(day, self.old_first))
        shift = day - self.start
        return replace(self, first=self.old_first + shift, last=self.old_last + shift)


def drag_of(row: CalendarRow, *, start: date | None, edge: int) -> Drag:
    """The drag that begins on a bar or tray item: at an end it stretches, elsewhere it moves; without a known day it dates."""
    if not row.time.has_days or start is None:
        return Drag(DragKind.DATE, row.id)
    first, last = bounds_of(row)
    kind = {-1: DragKind.STRETCH_FIRST, 1: DragKind.STRETCH_LAST}.get(edge, DragKind.MOVE)
    return Drag(kind, row.id, start, first, last, first, last)


def moved(row: CalendarRow, days: int, year: int) -> date | None:
    """The first day after a move by `days`, or None if it would leave the calendar.

    What has no day yet gets the first one of its span in `year` (the first of January where it has no span).
    """
    earliest = row.time.earliest
    if not row.time.has_days or earliest is None:
        return max(earliest, date(year, 1, 1)) if earliest is not None else date(year, 1, 1)
    return _shifted(earliest, days)


def stretched(row: CalendarRow, days: int) -> tuple[date, date] | None:
    """Its days with the last one put off by `days`, at least one day long; None without days or beyond the calendar."""
    if not row.time.has_days:
        return None
    first, last = bounds_of(row)
    later = _shifted(last, days)
    return None if later is None else (first, max(first, later))


def _shifted(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None
