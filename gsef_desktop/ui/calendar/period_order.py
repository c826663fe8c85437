"""In which order the month and the quarter place what they show."""

from __future__ import annotations

from datetime import date

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.time_frame import Precision
from gsef_desktop.domain.year_rules import bounds_of

_PRECISIONS = (
    Precision.DAY, Precision.WEEK, Precision.MONTH, Precision.QUARTER, Precision.HALF_YEAR, Precision.YEAR, Precision.UNKNOWN,
)  # fmt: skip


def tray_order(row: CalendarRow) -> tuple[int, tuple[bool, date, date, str, str]]:
    """What is known best first."""
    return _PRECISIONS.index(row.time.precision), row.order


def bar_order(row: CalendarRow) -> tuple[date, int, bool, str, int, str, str]:
    """Early first, long first; on one day whole days first, then by the clock, then by line and title."""
    first, last = bounds_of(row)
    start = row.time.start_time
    return first, -(last - first).days, start is not None, start.isoformat() if start else "", row.line_number, row.title, row.id
