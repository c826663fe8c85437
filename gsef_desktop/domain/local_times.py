"""Clock times in one zone as they are in another, on the very day: the hours of a frame where it is shown, and back.

Times without a zone are the same everywhere ("floating").  A zone that the time zone database does not know counts as none.
A "moment" here is a clock time on a day (a datetime without a zone) as a clock on the wall of the zone named shows it.  Where clocks
are put back, the moment that comes twice is the earlier one; where they are put forward, one that is left out is as much later.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from gsef_desktop.domain.time_frame import Precision, TimeFrame, TimeKind

WITHOUT_END = timedelta(hours=1)
"""How long that is shown of which only the beginning is known."""
_DAY = timedelta(days=1)
_MIDNIGHT = time(0)


class Span(NamedTuple):
    """From a moment to another one; the end does not belong to it."""

    start: datetime
    end: datetime

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last day that it touches; one that ends at midnight does not touch the day that begins then."""
        last = self.end.date()
        if self.end.time() == _MIDNIGHT and self.end > self.start:
            last -= _DAY
        return self.start.date(), last

    def moved(self, by: timedelta) -> Span:
        """The same, later by so much."""
        return Span(self.start + by, self.end + by)


class ClockChange(NamedTuple):
    """Clocks are put on (or back, where negative) by so much at a moment."""

    at: datetime
    by: timedelta


def has_hours(frame: TimeFrame) -> bool:
    """Whether the day and the hour at which it begins are known."""
    return frame.has_days and frame.start_time is not None


def span_in(frame: TimeFrame, zone: str | None) -> Span | None:
    """When a frame begins and ends by the clocks of `zone` (None: by its own); None for one without hours.

    One without an end takes an hour, or the rest of its last day where it has several.
    """
    if not has_hours(frame) or frame.earliest is None or frame.latest is None or frame.start_time is None:
        return None
    own = _own_span(frame.earliest, frame.latest, frame.start_time, frame.end_time)
    return Span(*_span_elsewhere(own, frame.zone, zone))


def frame_at(frame: TimeFrame, span: Span, zone: str | None) -> TimeFrame:
    """The frame with other hours, given by the clocks of `zone`; they are kept by the clocks of its own zone.

    What had no hours gets `zone` as its own.  An end that is not known stays so while the length is the same; an end of the frame
    that is where it was keeps its moment to the letter.  The day is known from now on, so a window becomes an event.
    """
    own = frame.zone if has_hours(frame) else zone
    start, end = (elsewhere(moment, zone, own) for moment in span)
    before = span_in(frame, zone)
    exact = span_in(frame, None)
    if before is not None and exact is not None:
        start = exact.start if before.start == span.start else start
        end = exact.end if before.end == span.end else end
    endless = before is not None and frame.end_time is None and span.end - span.start == before.end - before.start
    if end <= start:  # a change of clocks has swallowed it
        end = start + max(span.end - span.start, timedelta(minutes=15))
    return replace(
        frame, earliest=start.date(), latest=start.date() if endless else end.date(), precision=Precision.DAY,
        kind=TimeKind.EVENT if frame.kind is TimeKind.WINDOW else frame.kind,
        start_time=start.time(), end_time=None if endless else end.time(), zone=own, text="",
    )  # fmt: skip


def frame_of(span: Span, zone: str | None) -> TimeFrame:
    """A new, tentative frame with these hours by the clocks of `zone`."""
    return frame_at(TimeFrame(), span, zone)


def without_hours(frame: TimeFrame, day: date) -> TimeFrame:
    """The frame on a whole day."""
    return replace(frame.on_days(day, day), start_time=None, end_time=None, zone=None)


def elsewhere(moment: datetime, zone: str | None, other: str | None) -> datetime:
    """A moment in `zone` by the clocks of `other`; the same where one of them is None, or at the ends of the calendar."""
    here, there = _zone(zone), _zone(other)
    if here is None or there is None:
        return moment
    try:
        return moment.replace(tzinfo=here).astimezone(UTC).astimezone(there).replace(tzinfo=None, fold=0)
    except OverflowError:
        return moment


def differs(moment: datetime, zone: str | None, other: str | None) -> bool:
    """Whether the clocks of `other` show something else at a moment in `zone`."""
    return zone != other and elsewhere(moment, zone, other) != moment


@lru_cache(maxsize=512)
def hours_elsewhere(day: date, zone: str | None, other: str | None) -> tuple[datetime | None, ...]:
    """What the clocks of `other` show at each full hour (0 to 23) of a day in `zone`; None for an hour that the day leaves out."""
    shown: list[datetime | None] = []
    for hour in range(24):
        moment = datetime.combine(day, time(hour))
        exists = elsewhere(moment, zone, zone) == moment
        shown.append(elsewhere(moment, zone, other) if exists else None)
    return tuple(shown)


def offset_at(moment: datetime, zone: str | None) -> timedelta:
    """How far the clocks of `zone` are before UTC at a moment there; nothing for None."""
    found = _zone(zone)
    offset = None if found is None else moment.replace(tzinfo=found).utcoffset()
    return offset or timedelta()


def offset_text(offset: timedelta) -> str:
    """ "UTC+9", "UTC−4", "UTC+5:30", "UTC"."""
    minutes = round(offset.total_seconds() / 60)
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes > 0 else '−'}{hours}" + (f":{rest:02}" if rest else "")


@lru_cache(maxsize=1024)
def clock_change(day: date, zone: str | None) -> ClockChange | None:
    """The change of clocks on a day in `zone`, at the moment that they would have shown; None for an ordinary day."""
    found = _zone(zone)
    if found is None:
        return None
    try:
        begin = datetime.combine(day, _MIDNIGHT, found).astimezone(UTC)
        end = datetime.combine(day + _DAY, _MIDNIGHT, found).astimezone(UTC)
    except OverflowError:
        return None
    before, after = (moment.astimezone(found).utcoffset() or timedelta() for moment in (begin, end))
    if before == after:
        return None
    low, high = 0, round((end - begin).total_seconds() / 60)
    while high - low > 1:  # minutes after midnight: at `low` the old offset, at `high` the new one
        middle = (low + high) // 2
        same = (begin + timedelta(minutes=middle)).astimezone(found).utcoffset() == before
        low, high = (middle, high) if same else (low, middle)
    return ClockChange(datetime.combine(day, _MIDNIGHT) + timedelta(minutes=high), after - before)


def _own_span(earliest: date, latest: date, start_time: time, end_time: time | None) -> Span:
    start = datetime.combine(earliest, start_time)
    if end_time is None:
        several = latest > earliest and latest < date.max
        return Span(start, datetime.combine(latest + _DAY, _MIDNIGHT) if several else _later(start, WITHOUT_END))
    end = datetime.combine(latest, end_time)
    return Span(start, end if end >= start else _later(end, _DAY))


def _span_elsewhere(own: Span, zone: str | None, other: str | None) -> Span:
    start, end = elsewhere(own.start, zone, other), elsewhere(own.end, zone, other)
    if end > start or own.start == own.end:
        return Span(start, max(start, end))
    return Span(start, _later(start, _elapsed(own, zone)))  # it ends in the hour that comes twice, or begins in one left out


def _elapsed(span: Span, zone: str | None) -> timedelta:
    """How long a span lasts by a clock that is never changed; as long as it seems where that is nothing, or at the ends of the calendar."""
    found = _zone(zone)
    seems = span.end - span.start
    if found is None:
        return seems
    try:
        lasts = span.end.replace(tzinfo=found).astimezone(UTC) - span.start.replace(tzinfo=found).astimezone(UTC)
    except OverflowError:
        return seems
    return lasts if lasts > timedelta() else seems


def _later(moment: datetime, by: timedelta) -> datetime:
    try:
        return moment + by
    except OverflowError:
        return max(moment, datetime.combine(date.max, time(23, 59)))


@lru_cache(maxsize=256)
def _zone(name: str | None) -> ZoneInfo | None:
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
