"""The axis of the timeline: days in px, what stands over it at each zoom, and into what slots something uncertain can be dropped."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from gsef_desktop.domain.time_frame import Precision
from gsef_desktop.ui.calendar.drag import Slot, bounds_of_slot

LEAST_DAYS = 7.0
"""The fewest days that can be seen at once: a week."""
MOST_DAYS = 731.0
"""The most days that can be seen at once: two years."""

_WIDE_DAY = 17.0
"""From this width in px on, each day has its number."""
_WIDE_WEEK = 35.0
_WIDE_MONTH = 20.0
_SNAP = 3.0
"""A day narrower than this cannot be aimed at: drags go by weeks."""
_NEARLY = 1e-6


class Unit(StrEnum):
    """What the axis is divided into."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"

    @property
    def precision(self) -> Precision:
        """How precisely something is known that is known by this unit."""
        return Precision(self.value)


class Tick(NamedTuple):
    """One unit of the axis: its first day, and where it lies in px, not cut at the ends of the axis."""

    first: date
    x: float
    right: float


@dataclass(frozen=True, slots=True)
class Axis:
    """The days from `first` to `last`, both inclusive, each `day_width` px wide; x 0 is where `first` begins."""

    first: date
    last: date
    day_width: float

    @property
    def days(self) -> int:
        """The number of days."""
        return self.last.toordinal() - self.first.toordinal() + 1

    @property
    def width(self) -> float:
        """The width of all days in px."""
        return self.days * self.day_width

    def x_of(self, day: date) -> float:
        """Where a day begins; it may lie outside of the axis."""
        return (day.toordinal() - self.first.toordinal()) * self.day_width

    def day_at(self, x: float) -> date:
        """The day at x, the first or the last one beyond the ends."""
        number = int((x + _NEARLY) // self.day_width)
        return date.fromordinal(self.first.toordinal() + min(max(number, 0), self.days - 1))

    @property
    def units(self) -> tuple[Unit, Unit]:
        """The units of the upper and of the lower heading."""
        if self.day_width >= _WIDE_DAY:
            return Unit.MONTH, Unit.DAY
        if self.day_width * 7 >= _WIDE_WEEK:
            return Unit.MONTH, Unit.WEEK
        return Unit.YEAR, Unit.MONTH if self.day_width * 30 >= _WIDE_MONTH else Unit.QUARTER

    @property
    def snaps_to_weeks(self) -> bool:
        """Whether what is dragged goes by whole weeks."""
        return self.day_width < _SNAP

    def slot_at(self, x: float) -> Slot | None:
        """The slot at x into which something uncertain can be dropped, of the unit of the lower heading."""
        if not 0 <= x < self.width:
            return None
        slot = Slot(self.units[1].precision, self.day_at(x))
        return slot._replace(day=max(bounds_of_slot(slot)[0], date.min))

    def ticks(self, unit: Unit, left: float, right: float) -> list[Tick]:
        """The units that lie at all between `left` and `right` px."""
        made = []
        first, last = self.day_at(left), self.day_at(right)
        day: date | None = _begin(first, unit)
        while day is not None and day <= last:
            after = _next(day, unit)
            end = self.x_of(after) if after is not None else self.width
            made.append(Tick(day, self.x_of(day), end))
            day = after
        return made


def _begin(day: date, unit: Unit) -> date:
    try:
        return bounds_of_slot(Slot(unit.precision, day))[0]
    except OverflowError:  # the week of the first of January of the year 1
        return day


def _next(day: date, unit: Unit) -> date | None:
    """The first day of the unit after that which begins on `day`; None where the calendar ends."""
    try:
        if unit is Unit.DAY:
            return day + timedelta(days=1)
        if unit is Unit.WEEK:
            return day + timedelta(days=7)
        months = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}[unit]
        return months_later(day, months)
    except (OverflowError, ValueError):
        return None


def months_later(day: date, months: int) -> date:
    """The same day of a later (or earlier) month, its last where it is shorter.  Raises ValueError beyond the calendar."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def days_later(day: date, days: int) -> date:
    """The day so many days later (or earlier), the last (or first) one of the calendar beyond it."""
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def snapped_to_weeks(shift: int) -> int:
    """A shift of days as the nearest number of whole weeks, in days."""
    return 7 * ((shift + 3) // 7)
