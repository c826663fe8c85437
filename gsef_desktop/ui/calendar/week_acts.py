"""What the mouse and the keyboard do in the week: as on every calendar of bars, and by the hour."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.local_times import Span, frame_at, frame_of, without_hours
from gsef_desktop.ui.calendar.drag import Drag, DragKind
from gsef_desktop.ui.calendar.geometry import Box
from gsef_desktop.ui.calendar.page import PeriodPage
from gsef_desktop.ui.calendar.painting import rect_of
from gsef_desktop.ui.calendar.shapes import Hit, HitKind
from gsef_desktop.ui.calendar.week_drag import HOUR, SNAP, WeekDrag, new_drag, snapped, week_drag_of
from gsef_desktop.ui.calendar.week_head import TASK
from gsef_desktop.ui.calendar.week_layout import WeekLayout
from gsef_desktop.ui.calendar.week_words import WeekWords
from gsef_desktop.ui.calendar.words import PlannerWords
from gsef_desktop.ui.theme.theme import Theme

_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
_DAY = timedelta(days=1)
_STRETCHES = (DragKind.STRETCH_FIRST, DragKind.STRETCH_LAST)
_SCROLL_MS = 30


class WeekActs(PeriodPage):
    """The week as it is used.  It tells what the user wants in whole time frames, kept by the clocks of the activity itself."""

    times_wanted = Signal(str, object, bool)
    """an id, the new `TimeFrame`; whether by keyboard"""
    copy_timed_wanted = Signal(str, object)
    """an id, and the `TimeFrame` of a copy"""
    create_timed_wanted = Signal(str, object)
    """title and `TimeFrame` of something new"""

    def __init__(self, theme: Theme, words: PlannerWords, parent: QWidget | None = None) -> None:
        self.week_words = WeekWords(words)
        self._zone = "UTC"
        self._task = ""
        self._follow = ""
        self._placed = False
        self._now_in_utc: datetime | None = None
        self._edge_in_grid = False
        self._drag_at = QPointF()
        super().__init__(theme, words, parent)
        self._scroller = QTimer(self, interval=_SCROLL_MS)
        self._scroller.timeout.connect(self._scroll_on)

    _spans: dict[str, Span]
    _now: datetime | None

    def week_layout(self) -> WeekLayout:
        """The layout at the present size; made when it is first needed."""
        return cast("WeekLayout", self.layout_now())

    # --- geometry: the head does not scroll ------------------------------------------------------------------------------------------

    def origin(self) -> QPointF:
        self.layout_now()  # it tells how high the head is
        return super().origin()

    def to_layout(self, point: QPointF) -> QPointF:
        """A point of the viewport in the layout."""
        origin = self.origin()
        if point.y() < self.head:
            return QPointF(point.x() - origin.x(), point.y() - self.head)
        return point - origin

    def to_view(self, box: Box) -> QRectF:
        """A box of the layout in the viewport."""
        origin = self.origin()
        return rect_of(box).translated(origin.x(), self.head if box.y < 0 else origin.y())

    def rects_of(self, id: str) -> list[QRectF]:
        return [self.to_view(box) for box in self.week_layout().boxes_of(id)]

    def rect_of_day(self, day: date) -> QRectF:
        box = self.week_layout().day_box(day)
        return QRectF() if box is None else self.to_view(box)

    def point_of(self, moment: datetime) -> QPointF:
        """Where a moment stands in the middle of its day; for tests and for placing things."""
        layout = self.week_layout()
        box = layout.day_column(moment.date()) or Box(0, 0, 0, 0)
        return QPointF(box.centre[0], layout.y_of(moment)) + self.origin()

    def _hit(self, point: QPointF) -> Hit:
        at = self.to_layout(point)
        hit = self.week_layout().hit(at.x(), at.y())
        self._edge_in_grid = at.y() >= 0
        return hit

    def edge_cursor(self) -> Qt.CursorShape:
        return Qt.CursorShape.SizeVerCursor if self._edge_in_grid else Qt.CursorShape.SizeHorCursor

    def _scroll_to(self, box: Box) -> None:
        if box.y >= 0:
            super()._scroll_to(box)

    def _place_field(self) -> None:
        if self._field is None:
            return
        at = self.to_view(self._field_at).topLeft()
        width = self._field.width() if self._field.width() > 120 else 260
        left = min(max(at.x(), 0.0), self.viewport().width() - 264)
        top = min(max(at.y(), self.head if self._field_at.y >= 0 else 0.0), self.viewport().height() - 28)
        self._field.setGeometry(round(left), round(top), min(width, 260), 26)

    # --- drags -----------------------------------------------------------------------------------------------------------------------

    def make_drag(self, hit: Hit) -> Drag | None:
        at = self.to_layout(self._pressed[0] if self._pressed is not None else QPointF())
        grab = self.week_layout().moment_at(at.x(), at.y()) if at.y() >= 0 else None
        row = self._rows.get(hit.id)
        if row is not None:
            return week_drag_of(row, self._spans.get(row.id), start=hit.day, grab=grab, edge=hit.edge)
        return new_drag(hit.day, grab) if hit.kind is HitKind.DAY and hit.day is not None else None

    def drag_over(self, drag: Drag, point: QPointF) -> Drag:
        if not isinstance(drag, WeekDrag):
            return super().drag_over(drag, point)
        layout = self.week_layout()
        over_grid = point.y() >= self.head
        if drag.stays_in_strip or (not over_grid and not drag.stays_in_grid):
            at = self.to_layout(QPointF(point.x(), min(point.y(), self.head - 1)))
            if drag.kind is DragKind.DATE and layout.day_at(at.x(), at.y()) is None:
                return drag.into(None)
            return drag.on_day(layout.nearest_day(at.x(), at.y()))
        at = self.to_layout(QPointF(point.x(), max(point.y(), self.head)))
        if drag.kind is DragKind.DATE and layout.day_at(at.x(), at.y()) is None:
            return drag.into(None)
        return drag.at_moment(layout.moment_at(at.x(), at.y()))

    def drop(self, drag: Drag) -> None:
        if not isinstance(drag, WeekDrag) or (drag.span is None and drag.old is None):
            super().drop(drag)
            return
        if drag.first is None:
            return
        if drag.kind is DragKind.CREATE:
            if drag.span is not None:
                self.edit_new_timed(drag.span)
            return
        row = self._rows.get(drag.id)
        if row is None or not drag.changes_something:
            return
        frame = without_hours(row.time, drag.first) if drag.span is None else frame_at(row.time, drag.span, self._zone)
        if drag.copies:
            self.copy_timed_wanted.emit(drag.id, frame)
        else:
            self.times_wanted.emit(drag.id, frame, False)

    def _drag_text(self) -> str:
        drag = self._drag
        if not isinstance(drag, WeekDrag) or drag.first is None or drag.last is None:
            return super()._drag_text()
        words = self.week_words
        text = words.when(drag.span) if drag.span is not None else words.days(drag.first, drag.last)
        return self._words.copy_to.format(days=text) if drag.copies else text

    def _drag_to(self, point: QPointF, copies: bool) -> None:
        super()._drag_to(point, copies)
        self._drag_at = point
        drag = self._drag
        if isinstance(drag, WeekDrag) and drag.kind in _STRETCHES and drag.grab is not None:
            self.viewport().setCursor(Qt.CursorShape.SizeVerCursor)
        if drag is not None and not self._scroller.isActive():
            self._scroller.start()

    def _stop_drag(self) -> None:
        self._scroller.stop()
        super()._stop_drag()

    def _scroll_at_edge(self, point: QPointF) -> None:
        """The timer scrolls, so that it goes on while the mouse rests."""

    def _scroll_on(self) -> None:
        """Scroll while a drag rests at the upper or lower end of the grid; one that may go up into the strip does not."""
        drag, point = self._drag, self._drag_at
        if not isinstance(drag, WeekDrag) or self._pressed is None:
            self._scroller.stop()
            return
        if drag.stays_in_strip:
            return
        bar, before = self.verticalScrollBar(), self.verticalScrollBar().value()
        if point.y() > self.viewport().height() - 14:
            bar.setValue(before + 8)
        elif (point.y() < self.head + 10) if drag.stays_in_grid else (self.head + 1 < point.y() < self.head + 10):
            bar.setValue(before - 8)
        if bar.value() != before:
            self._drag = self.drag_over(drag, point).copying(drag.copies)
            self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at, hit = self._clicked
        near = (event.position() - at).manhattanLength() < QApplication.startDragDistance()
        place = self.to_layout(at if near else event.position())
        if (hit if near else self._hit(event.position())).kind is HitKind.DAY and place.y() >= 0 and self._editable:
            self._pressed = None
            moment = self.week_layout().moment_at(place.x(), place.y(), 30)
            self.edit_new_timed(Span(moment, moment + HOUR))
            return
        super().mouseDoubleClickEvent(event)

    # --- new -------------------------------------------------------------------------------------------------------------------------

    def edit_new_timed(self, span: Span) -> None:
        """Open a field for the title of a new activity with these hours."""
        boxes = self.week_layout().hours_boxes(span)
        if not boxes:
            return
        name = self._words.new_title.format(days=self.week_words.when(span))
        box = boxes[0]
        self.open_field(name, "", Box(box.x, box.y, 0, 26), partial(self._create, span))
        drag = new_drag(span.start.date(), span.start)
        self._drag = WeekDrag(DragKind.CREATE, start=drag.start, first=drag.first, last=drag.last, grab=span.start, span=span)
        self.viewport().update()

    def _create(self, span: Span, title: str) -> None:
        self.create_timed_wanted.emit(title, frame_of(span, self._zone))

    def span_for_new(self) -> Span | None:
        """The hours at which Insert begins something: those of what is selected, else the next ones from now; None for whole days."""
        row = self._rows.get(self._current)
        if row is not None:
            span = self._spans.get(row.id)
            return None if span is None else Span(span.start, span.start + HOUR)
        layout = self.week_layout()
        if self._now is not None and self._now.date() in layout.days:
            start = snapped(self._now)
            return Span(start, start + HOUR)
        start = datetime.combine(layout.days[0], time(9))
        return Span(start, start + HOUR)

    def day_for_new(self) -> date:
        days = self.week_layout().days
        day = super().day_for_new()
        return day if days[0] <= day <= days[-1] else days[0]

    # --- the keyboard ----------------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Insert and self._editable:
            span = self.span_for_new()
            if span is not None:
                self.edit_new_timed(span)
                return
        if self._task and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.task_opened.emit(self._task.removeprefix(TASK))
            return
        if self._task and key == Qt.Key.Key_Escape:
            self._go_to_task("")
            return
        super().keyPressEvent(event)

    def _arrow(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        row = self._rows.get(self._current)
        span = None if row is None else self._spans.get(row.id)
        if modifiers & _SHIFT and row is not None and span is not None:
            if self._editable:
                self._change_hours(row, span, key, stretches=bool(modifiers & _CONTROL))
            return
        if modifiers & _SHIFT:
            self._follow = self._current
            super()._arrow(key, modifiers)
            return
        across, down = _ARROWS[key]
        layout, here = self.week_layout(), self._task or self._current
        target = layout.beside(here, across) if across else layout.above_or_below(here, down)
        if target is None:
            return
        if target.startswith(TASK):
            self._choose(())
            self._go_to_task(target)
        else:
            self._go_to_task("")
            added = modifiers & _CONTROL
            self._choose((*(each for each in self._selection if each != target), target) if added else (target,))
        self.show_activity(target)

    def _change_hours(self, row: CalendarRow, span: Span, key: Qt.Key, *, stretches: bool) -> None:
        """Shift moves by a quarter of an hour or a day; with Ctrl up and down move the end, left and right the beginning."""
        across, down = _ARROWS[key]
        if not stretches:
            changed = span.moved(_DAY * across + SNAP * down)
        elif down:
            changed = Span(span.start, max(span.end + SNAP * down, span.start + SNAP))
        else:
            changed = Span(min(span.start + SNAP * across, span.end - SNAP), span.end)
        if changed != span:
            self._follow = row.id
            self.times_wanted.emit(row.id, frame_at(row.time, changed, self._zone), True)

    def _go_to_task(self, task: str) -> None:
        if task != self._task:
            self._task = task
            self._describe()
            self.viewport().update()

    def select_all_of(self, ids: Collection[str]) -> None:
        if tuple(ids):
            self._task = ""
        super().select_all_of(ids)
