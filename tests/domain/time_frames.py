"""Time frames for property tests."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from gsef_desktop.domain.time_frame import Precision, TimeFrame, TimeKind
from gsef_desktop.domain.weeks import half_of_month, months, third_of_month

years = st.integers(1900, 2100)
month_numbers = st.integers(1, 12)
days = st.dates(date(1900, 1, 1), date(2100, 12, 31))


def frame(bounds: tuple[date, date], precision: Precision, kind: TimeKind = TimeKind.WINDOW) -> TimeFrame:
    """A frame with these bounds."""
    return TimeFrame(earliest=bounds[0], latest=bounds[1], precision=precision, kind=kind)


single_days = days.map(lambda day: frame((day, day), Precision.DAY, TimeKind.EVENT))
day_ranges = st.builds(
    lambda first, length: frame((first, first + timedelta(days=length)), Precision.DAY, TimeKind.EVENT), days, st.integers(1, 400)
)
single_months = st.builds(lambda year, month: frame(months(year, month, 1), Precision.MONTH), years, month_numbers)
month_ranges = st.builds(
    lambda year, first, later, last: frame((date(year, first, 1), months(year + later, last, 1)[1]), Precision.MONTH),
    years, month_numbers, st.integers(1, 3), month_numbers,
)  # fmt: skip
quarters = st.builds(lambda year, number: frame(months(year, number * 3 - 2, 3), Precision.QUARTER), years, st.integers(1, 4))
halves = st.builds(lambda year, number: frame(months(year, number * 6 - 5, 6), Precision.HALF_YEAR), years, st.integers(1, 2))
whole_years = st.builds(lambda year, more: frame((date(year, 1, 1), date(year + more, 12, 31)), Precision.YEAR), years, st.integers(0, 5))
standard = single_days | day_ranges | single_months | month_ranges | quarters | halves | whole_years
"""Frames that have a standard form of their own."""

weeks = days.map(lambda day: day - timedelta(days=day.weekday())).map(
    lambda monday: frame((monday, monday + timedelta(days=6)), Precision.WEEK)
)
thirds = st.builds(
    lambda year, month, part: frame(third_of_month(year, month, part), Precision.WEEK), years, month_numbers, st.integers(1, 3)
)
fortnights = st.builds(
    lambda year, month, number: frame(half_of_month(year, month, number), Precision.WEEK), years, month_numbers, st.integers(1, 2)
)
parts_of_months = thirds | fortnights
day_windows = st.builds(
    lambda first, more, start, end: TimeFrame(
        earliest=first, latest=first + timedelta(days=more), precision=Precision.DAY, kind=TimeKind.WINDOW,
        start_time=None if start is None else min(start, end), end_time=None if start is None else max(start, end),
    ),
    days, st.integers(1, 400), st.none() | st.times().map(lambda t: t.replace(second=0, microsecond=0)),
    st.times().map(lambda t: t.replace(second=0, microsecond=0)),
)  # fmt: skip
"""One day somewhere between two days, at times with a clock time."""
