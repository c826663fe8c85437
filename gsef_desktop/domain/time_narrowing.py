"""Narrowing a date step by step (year, half-year, quarter, month, week, day), widening it again, and windows.

A slot is a stretch of the calendar that has a name: a week from Monday to Sunday, a month, a quarter, a half-year, a year.
A window is a span of days in which something shorter takes place; the days that are found in it keep it as their origin.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame, TimeKind
from gsef_desktop.domain.weeks import months

SCALE = (Precision.YEAR, Precision.HALF_YEAR, Precision.QUARTER, Precision.MONTH, Precision.WEEK, Precision.DAY)
"""From the coarsest to the finest."""

Days = tuple[date, date]
"""First and last day, both inclusive."""


def slot(precision: Precision, at: date) -> Days:
    """The slot of that size which holds the day `at`.  Raises ValueError for a precision of UNKNOWN."""
    match precision:
        case Precision.DAY:
            return at, at
        case Precision.WEEK:
            return _week(at)
        case Precision.MONTH:
            return months(at.year, at.month, 1)
        case Precision.QUARTER:
            return months(at.year, (at.month - 1) // 3 * 3 + 1, 3)
        case Precision.HALF_YEAR:
            return months(at.year, (at.month - 1) // 6 * 6 + 1, 6)
        case Precision.YEAR:
            return months(at.year, 1, 12)
    raise ValueError("what is not known has no slot")


def slots_within(precision: Precision, first: date, last: date) -> list[Days]:
    """The slots of that size that hold a day between `first` and `last`, in order."""
    found, day = [], first
    while day <= last:
        found.append(slot(precision, day))
        if found[-1][1] >= last:
            break
        day = found[-1][1] + timedelta(days=1)
    return found


def is_finer(one: Precision, other: Precision) -> bool:
    """Whether `one` is a finer precision than `other`; everything is finer than UNKNOWN."""
    return (SCALE.index(one) if one in SCALE else -1) > (SCALE.index(other) if other in SCALE else -1)


def narrow(frame: TimeFrame, to: Precision, at: date) -> TimeFrame:
    """`frame` set to the slot of precision `to` that holds the day `at`; a day it is an event on.

    Only a day that was known before stays confirmed.  Raises ValueError for a precision of UNKNOWN.
    """
    return _set(frame, slot(to, at), to)


def widen(frame: TimeFrame, to: Precision) -> TimeFrame:
    """`frame` known only to the precision `to`: the slot, or the slots, that its days lie in.

    Two quarters or half-years are known to the month, two weeks as the window of their days: they have no name of their own.
    """
    if frame.earliest is None or frame.latest is None or to is Precision.UNKNOWN:
        return TimeFrame(place_certainty=frame.place_certainty, kind=_kind(frame.kind, Precision.UNKNOWN))
    if to is Precision.DAY:
        return frame
    start, end = slot(to, frame.earliest), slot(to, frame.latest)
    if start != end and to in (Precision.QUARTER, Precision.HALF_YEAR):
        to = Precision.MONTH
    elif start != end and to is Precision.WEEK:
        to = Precision.DAY
    made = _set(frame, (start[0], end[1]), to)
    return replace(made, kind=TimeKind.WINDOW) if to is Precision.DAY and made.kind is TimeKind.EVENT else made


def is_window(frame: TimeFrame) -> bool:
    """Whether only a span is known in which something shorter takes place."""
    return frame.kind is TimeKind.WINDOW and frame.days > 1


def window_after(before: TimeFrame, after: TimeFrame, kept: Days | None) -> Days | None:
    """The window in which the days of `after` were found: `before`, if that was one and they lie in it, else the one known so far.

    A frame that is itself a window has no other origin.  Days set outside keep theirs: it is their history.
    """
    if is_window(after):
        return None
    if before.earliest is None or before.latest is None or after.earliest is None or after.latest is None:
        return kept
    inside = before.earliest <= after.earliest and after.latest <= before.latest
    return (before.earliest, before.latest) if after.has_days and is_window(before) and inside else kept


def frame_of_window(first: date, last: date) -> TimeFrame:
    """The window of these days, as exact as it has a name: a year, a quarter, a month, a week, else its days."""
    for precision in SCALE:
        if slot(precision, first) == (first, last):
            kind = TimeKind.EVENT if precision is Precision.DAY else TimeKind.WINDOW
            return TimeFrame(earliest=first, latest=last, precision=precision, kind=kind)
    if first.day == 1 and slot(Precision.MONTH, last)[1] == last:
        return TimeFrame(earliest=first, latest=last, precision=Precision.MONTH, kind=TimeKind.WINDOW)
    return TimeFrame(earliest=first, latest=last, precision=Precision.DAY, kind=TimeKind.WINDOW)


def _set(frame: TimeFrame, days: Days, precision: Precision) -> TimeFrame:
    on_a_day = precision is Precision.DAY
    return replace(
        frame, earliest=days[0], latest=days[1], precision=precision, kind=_kind(frame.kind, precision), text="",
        date_certainty=frame.date_certainty if on_a_day and frame.has_days and not is_window(frame) else Certainty.TENTATIVE,
        start_time=frame.start_time if on_a_day else None, end_time=frame.end_time if on_a_day else None,
        zone=frame.zone if on_a_day else None,
    )  # fmt: skip


def _kind(kind: TimeKind, precision: Precision) -> TimeKind:
    """A milestone or a period stays one; anything else takes place on a day, or somewhere within something longer."""
    if kind in (TimeKind.MILESTONE, TimeKind.PERIOD):
        return kind
    return TimeKind.EVENT if precision in (Precision.DAY, Precision.UNKNOWN) else TimeKind.WINDOW


def _week(at: date) -> Days:
    """Monday to Sunday; at either end of the calendar what there is of it."""
    monday = at - timedelta(days=min(at.weekday(), (at - date.min).days))
    return monday, monday + timedelta(days=min(6 - monday.weekday(), (date.max - monday).days))
