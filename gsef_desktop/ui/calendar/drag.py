"""What a drag in a calendar is about to do, as plain dates; the widget paints it and carries it out on release."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple, Self

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.time_frame import Precision
from gsef_desktop.domain.year_rules import bounds_of


class Slot(NamedTuple):
    """A place into which an activity can be dropped whose day is not known: the day, week, month, quarter… that holds `day`."""

    precision: Precision
    day: date


class DragKind(StrEnum):
    """What a drag does."""

    MOVE = "move"
    STRETCH_FIRST = "stretch-first"
    STRETCH_LAST = "stretch-last"
    DATE = "date"
    """give a day, or a finer slot, to an activity that has no day"""
    CREATE = "create"


@dataclass(frozen=True, slots=True)
class Drag:
    """A drag that began on day `start` (None in a tray).

    `first` and `last` are the target days, None where there are none; `slot` is the target where it is more than a day.
    `copies` tells that a copy is made and the original stays.
    """

    kind: DragKind
    id: str = ""
    start: date | None = None
    old_first: date | None = None
    old_last: date | None = None
    first: date | None = None
    last: date | None = None
    slot: Slot | None = None
    copies: bool = False

    @property
    def changes_something(self) -> bool:
        """Whether dropping now would change the file."""
        return self.first is not None and (self.copies or (self.first, self.last) != (self.old_first, self.old_last))

    def copying(self, copies: bool) -> Self:
        """The same drag, making a copy or not."""
        return self if copies == self.copies else replace(self, copies=copies)

    def into(self, slot: Slot | None) -> Self:
        """The same drag of something without a day over a slot, which a day is too; None: over nothing."""
        if slot is None:
            return replace(self, first=None, last=None, slot=None)
        if slot.precision is Precision.DAY:
            return replace(self, first=slot.day, last=slot.day, slot=None)
        first, last = bounds_of_slot(slot)
        return replace(self, first=first, last=last, slot=slot)

    def over(self, day: date | None) -> Self:
        """The same drag with the mouse over `day`; None keeps the target, except for a drop that needs a day."""
        if self.kind is DragKind.DATE:
            return replace(self, first=day, last=day, slot=None)
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


def bounds_of_slot(slot: Slot) -> tuple[date, date]:
    """The first and the last day of a slot, both inclusive."""
    day = slot.day
    if slot.precision is Precision.WEEK:
        monday = day - timedelta(days=day.weekday())
        return monday, monday + timedelta(days=6)
    months = {Precision.MONTH: 1, Precision.QUARTER: 3, Precision.HALF_YEAR: 6, Precision.YEAR: 12}.get(slot.precision)
    if months is None:
        return day, day
    begin = (day.month - 1) // months * months + 1
    end = begin + months - 1
    return date(day.year, begin, 1), date(day.year, end, monthrange(day.year, end)[1])


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
