"""What a drag in the week is about to do: to hours of the grid, or to whole days of the strip."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.local_times import Span
from gsef_desktop.ui.calendar.drag import Drag, DragKind, drag_of

SNAP = timedelta(minutes=15)
HOUR = timedelta(hours=1)
_MIDNIGHT = time(0)


@dataclass(frozen=True, slots=True)
class WeekDrag(Drag):
    """A drag that began at moment `grab` of the grid, or in the head (None).

    `old` are the hours before, None of what has none; `span` the hours that it would get, None for whole days.
    """

    grab: datetime | None = None
    old: Span | None = None
    span: Span | None = None

    @property
    def changes_something(self) -> bool:
        """Whether dropping now would change the file."""
        same = (self.span, self.first, self.last) == (self.old, self.old_first, self.old_last)
        return self.first is not None and (self.copies or not same)

    @property
    def stays_in_grid(self) -> bool:
        """Whether it goes on by the hour even over the head."""
        return self.grab is not None and self.kind in (DragKind.CREATE, DragKind.STRETCH_FIRST, DragKind.STRETCH_LAST)

    @property
    def stays_in_strip(self) -> bool:
        """Whether it goes on by the day even over the grid."""
        return self.grab is None and self.kind in (DragKind.CREATE, DragKind.STRETCH_FIRST, DragKind.STRETCH_LAST)

    def at_moment(self, moment: datetime) -> WeekDrag:
        """The same drag with the mouse at a moment of the grid."""
        if self.kind is DragKind.CREATE and self.grab is not None:
            return self._to(_swept(self.grab, moment))
        if self.old is None or (self.grab is None and self.kind is DragKind.MOVE):
            length = HOUR if self.old is None else self.old.end - self.old.start
            start = snapped_down(moment)
            return self._to(Span(start, start + length))
        by = moment - (self.grab or moment)
        if self.kind is DragKind.STRETCH_FIRST:
            return self._to(Span(min(snapped(self.old.start + by), self.old.end - SNAP), self.old.end))
        if self.kind is DragKind.STRETCH_LAST:
            return self._to(Span(self.old.start, max(snapped(self.old.end + by), self.old.start + SNAP)))
        start = snapped(self.old.start + by)
        return self._to(Span(start, start + (self.old.end - self.old.start)))

    def on_day(self, day: date) -> WeekDrag:
        """The same drag with the mouse on a day of the strip."""
        if self.old is None:
            return replace(self.over(day), span=None)
        if self.grab is not None or self.start is None:
            return replace(self, first=day, last=day, slot=None, span=None)
        by = day - self.start
        if self.kind is DragKind.STRETCH_FIRST:
            return self._to(Span(min(self.old.start + by, self.old.end - SNAP), self.old.end))
        if self.kind is DragKind.STRETCH_LAST:
            return self._to(Span(self.old.start, max(self.old.end + by, self.old.start + SNAP)))
        return self._to(self.old.moved(by))

    def _to(self, span: Span) -> WeekDrag:
        first, last = span.days
        return replace(self, first=first, last=last, slot=None, span=span)


def week_drag_of(row: CalendarRow, span: Span | None, *, start: date | None, grab: datetime | None, edge: int) -> WeekDrag:
    """The drag that begins on something that is shown on `span`, in the grid at `grab` or in the head."""
    made = drag_of(row, start=start, edge=edge)
    first, last = span.days if span is not None else (made.old_first, made.old_last)
    return WeekDrag(made.kind, row.id, start, first, last, first, last, grab=grab, old=span, span=span)


def new_drag(day: date, grab: datetime | None) -> WeekDrag:
    """The drag that begins something new, in the grid at `grab` or in the strip."""
    made = WeekDrag(DragKind.CREATE, start=day, first=day, last=day, grab=grab)
    return made if grab is None else made.at_moment(grab)


def snapped(moment: datetime) -> datetime:
    """The nearest quarter of an hour."""
    return snapped_down(moment + SNAP / 2)


def snapped_down(moment: datetime) -> datetime:
    """The last quarter of an hour."""
    midnight = datetime.combine(moment.date(), _MIDNIGHT)
    return midnight + (moment - midnight) // SNAP * SNAP


def _swept(grab: datetime, moment: datetime) -> Span:
    """From the quarter of an hour in which the drag began to that in which it is, on the day on which it began."""
    begin, end = snapped_down(grab), datetime.combine(grab.date(), _MIDNIGHT) + timedelta(days=1)
    moment = datetime.combine(grab.date(), moment.time()) if moment.date() != end.date() or moment.time() != _MIDNIGHT else end
    if moment >= begin:
        return Span(begin, min(max(snapped(moment), begin + SNAP), end))
    return Span(snapped(moment), min(begin + SNAP, end))
