"""What of an activity stands where in a year: on its days, or in the tray of a month."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.time_frame import Precision

NO_MONTH = 0
"""The number of the strip below December, for what has no month."""


def is_bar(row: CalendarRow) -> bool:
    """Whether it is drawn on days: its days, or at least its week, are known."""
    return row.time.precision in (Precision.DAY, Precision.WEEK)


def months_of(row: CalendarRow, year: int) -> list[int]:
    """The months of `year` that it touches."""
    if row.time.earliest is None or row.time.latest is None or not row.time.overlaps(date(year, 1, 1), date(year, 12, 31)):
        return []
    first = 1 if row.time.earliest.year < year else row.time.earliest.month
    last = 12 if row.time.latest.year > year else row.time.latest.month
    return list(range(first, last + 1))


def tray_of(row: CalendarRow, year: int) -> int:
    """The month in whose tray an activity without a day lies: the first of its span, `NO_MONTH` for a whole year or an unknown one."""
    months = months_of(row, year)
    if not months or row.time.precision in (Precision.YEAR, Precision.UNKNOWN) or len(months) == 12:
        return NO_MONTH
    return months[0]


def main_month(row: CalendarRow, year: int) -> int:
    """The month of `year` with the most of its days, the first of equals: there it is labelled at any price."""
    begin, end = bounds_of(row)
    if begin.year == end.year and begin.month == end.month:
        return begin.month

    def days_in(month: int) -> int:
        first, last = date(year, month, 1), date(year, month, monthrange(year, month)[1])
        return (min(end, last) - max(begin, first)).days + 1

    return max(months_of(row, year), key=lambda month: (days_in(month), -month))


def bounds_of(row: CalendarRow) -> tuple[date, date]:
    """The first and the last day of a row that has them.  Raises ValueError for one that has not."""
    if row.time.earliest is None or row.time.latest is None:
        raise ValueError(f"the activity {row.id} has no days")
    return row.time.earliest, row.time.latest
