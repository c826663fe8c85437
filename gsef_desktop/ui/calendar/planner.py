"""The year planner: twelve rows of days with bars that are selected, dragged, stretched and created, by mouse and by keyboard.

It shows what it is given and tells what the user wants; it never touches the file.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.ui.calendar.drag import Drag, DragKind, drag_of, moved, stretched
from gsef_desktop.ui.calendar.geometry import Box
from gsef_desktop.ui.calendar.hover_card import HoverCard
from gsef_desktop.ui.calendar.inline_field import InlineField
from gsef_desktop.ui.calendar.planner_surface import HEAD, INSET, PlannerSurface
from gsef_desktop.ui.calendar.words import PlannerWords
from gsef_desktop.ui.calendar.year_shapes import Hit, HitKind
from gsef_desktop.ui.theme.theme import Theme

_HOVER_MILLISECONDS = 300
_FIELD_WIDTH = 260
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
_NOTHING = Hit(HitKind.NOTHING)


class YearPlanner(PlannerSurface):
    """The planner as it is used.  The signals carry activity ids and days."""

    selected = Signal(str)
    """an activity was selected, or nothing ("")"""
    opened = Signal(str)
    """Enter or a double click on an activity"""
    move_wanted = Signal(str, object, bool)
    """the new first day; whether by keyboard"""
    stretch_wanted = Signal(str, object, object, bool)
    """the new first and last day; whether by keyboard"""
    create_wanted = Signal(str, object, object)
    """title, first and last day"""
    date_typed = Signal(str, str)
    """an id, and the typed date to which it is to be moved"""
    entry_closed = Signal()
    """the field for a title or a date has gone without a result"""
    confirm_wanted = Signal(str)
    delete_wanted = Signal(str)
    menu_wanted = Signal(str, QPoint)
    """an id, or "" beside all of them, and a global position"""

    def __init__(self, theme: Theme, locale: QLocale, words: PlannerWords, parent: QWidget | None = None) -> None:
        super().__init__(theme, locale, words, parent)
        self._pressed: tuple[QPointF, Hit] | None = None
        self._clicked = (QPointF(), _NOTHING)
        self._selected_before = ""
        self._editable = True
        self._card: HoverCard | None = None
        self._card_timer = QTimer(self, singleShot=True, interval=_HOVER_MILLISECONDS)
        self._card_timer.timeout.connect(self._show_card)
        self._card_filler: Callable[[CalendarRow], HoverCard] | None = None
        self._field: InlineField | None = None
        self._field_at = Box(0, 0, 0, 0)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._leave_bar)

    # --- what is shown ---------------------------------------------------------------------------------------------------------------

    def set_editable(self, editable: bool) -> None:
        """Allow or forbid changes, such as in a file that can only be read."""
        self._editable = editable

    def set_card(self, fill: Callable[[CalendarRow], HoverCard]) -> None:
        """What makes the card for an activity under the mouse."""
        self._card_filler = fill

    def _did_forget_layout(self) -> None:
        self._hide_card()
        self._place_field()
        if self._drag is not None and self._drag.id and self._drag.id not in self._rows:
            self._stop_drag()
        self._hovered = self._hovered if self._hovered in self._rows else ""

    def _did_scroll(self) -> None:
        self._place_field()

    # --- Qt --------------------------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._hide_card()
        self.close_field()
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            return
        hit = self._hit(event.position())
        if hit.kind is HitKind.MORE:
            self._expanded ^= {hit.month}
            self._forget_layout()
            return
        if event.button() == Qt.MouseButton.RightButton:
            self._choose(hit.id)
            return
        # The selection is told on release: the inspector that then opens or closes moves the days under the mouse.
        self._pressed = self._clicked = (event.position(), hit)
        self._selected_before = self._selected
        if hit.id:
            self.select(hit.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            self._hover(event.position())
            return
        if self._drag is None and self._far_enough(event.position()):
            self._begin_drag(self._pressed[1])
        if self._drag is not None:
            self._drag_to(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        drag, hit, self._pressed = self._drag, self._pressed[1], None
        if drag is not None:
            self._stop_drag()
            self._drop(drag)
        if drag is None or drag.id:
            self.select(hit.id)
            self.selected.emit(hit.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        hit = self._hit(event.position())
        at, clicked = self._clicked
        if clicked.kind is not HitKind.NOTHING and (event.position() - at).manhattanLength() < QApplication.startDragDistance():
            hit = clicked  # not what lies there now: the first click may have opened the inspector
        self._clicked = (QPointF(), _NOTHING)
        if hit.id in self._rows:
            self.opened.emit(hit.id)
        elif hit.day is not None and self._editable:
            self.edit_new(hit.day, hit.day)

    def viewportEvent(self, event) -> bool:  # type: ignore[no-untyped-def]
        if event.type() == event.Type.Leave:
            self._leave_bar()
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._hide_card()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            hit = self._hit(QPointF(event.pos()))
            self.menu_wanted.emit(hit.id, event.globalPos())
            return
        rects = self.rects_of(self._selected)
        at = rects[0].bottomLeft().toPoint() if rects else QPoint(INSET, HEAD)
        self.menu_wanted.emit(self._selected if rects else "", self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self._arrow(key, event.modifiers())
        elif key == Qt.Key.Key_Escape and (self._drag is not None or self._pressed is not None):
            self._pressed = None
            self._stop_drag()
            self.select(self._selected_before)
        elif key == Qt.Key.Key_Escape and self._selected:
            self._choose("")
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            order = self.layout_of_year().order
            self._choose((order[0] if key == Qt.Key.Key_Home else order[-1]) if order else "")
        elif key == Qt.Key.Key_Insert and self._editable:
            self._edit_at_selection()
        elif not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and self._act_on_selection(key):
            pass
        else:
            super().keyPressEvent(event)

    # --- the keyboard ----------------------------------------------------------------------------------------------------------------

    def _act_on_selection(self, key: Qt.Key) -> bool:
        if self._selected not in self._rows:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self._selected)
        elif key == Qt.Key.Key_Delete and self._editable:
            self.delete_wanted.emit(self._selected)
        elif key == Qt.Key.Key_C and self._editable:
            self.confirm_wanted.emit(self._selected)
        else:
            return False
        return True

    def _arrow(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        """Bare arrows select; with Alt or Shift they move by a day or a week; with Ctrl and Shift they stretch."""
        across, down = _ARROWS[key]
        days = across + 7 * down
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        row = self._rows.get(self._selected)
        if modifiers & control and modifiers & shift:
            span = stretched(row, days) if row is not None and self._editable else None
            if row is not None and span is not None:
                self.stretch_wanted.emit(row.id, *span, True)
        elif modifiers & (shift | Qt.KeyboardModifier.AltModifier):
            first = moved(row, days, self._year) if row is not None and self._editable else None
            if row is not None and first is not None:
                self.move_wanted.emit(row.id, first, True)
        else:
            layout = self.layout_of_year()
            target = layout.beside(self._selected, across) if across else layout.above_or_below(self._selected, down)
            if target is not None:
                self._choose(target)
                self.show_activity(target)

    def _edit_at_selection(self) -> None:
        row = self._rows.get(self._selected)
        day = row.time.earliest if row is not None and row.time.earliest is not None else self._today
        if day.year != self._year:
            day = date(self._year, 1, 1)
        self.edit_new(day, day)

    # --- the mouse -------------------------------------------------------------------------------------------------------------------

    def _hit(self, point: QPointF) -> Hit:
        if point.y() < HEAD:
            return _NOTHING
        at = point - self._origin()
        return self.layout_of_year().hit(at.x(), at.y())

    def _choose(self, id: str) -> None:
        if id != self._selected:
            self.select(id)
            self.selected.emit(id)

    def _far_enough(self, point: QPointF) -> bool:
        return self._pressed is not None and (point - self._pressed[0]).manhattanLength() >= QApplication.startDragDistance()

    def _begin_drag(self, hit: Hit) -> None:
        if not self._editable:
            return
        row = self._rows.get(hit.id)
        if row is not None:
            self._drag = drag_of(row, start=hit.day, edge=hit.edge)
        elif hit.kind is HitKind.DAY and hit.day is not None:
            self._drag = Drag(DragKind.CREATE, start=hit.day, first=hit.day, last=hit.day)

    def _drag_to(self, point: QPointF) -> None:
        if self._drag is None:
            return
        self._scroll_at_edge(point)
        at = point - self._origin()
        layout = self.layout_of_year()
        precise = self._drag.kind is DragKind.DATE
        self._drag = self._drag.over(layout.day_at(at.x(), at.y()) if precise else layout.nearest_day(at.x(), at.y()))
        stretching = self._drag.kind in (DragKind.STRETCH_FIRST, DragKind.STRETCH_LAST)
        self.viewport().setCursor(Qt.CursorShape.SizeHorCursor if stretching else Qt.CursorShape.ClosedHandCursor)
        self.viewport().update()

    def _scroll_at_edge(self, point: QPointF) -> None:
        bar = self.verticalScrollBar()
        if point.y() > self.viewport().height() - 12:
            bar.setValue(bar.value() + 12)
        elif point.y() < HEAD + 8:
            bar.setValue(bar.value() - 12)

    def _stop_drag(self) -> None:
        self._drag = None
        self.viewport().unsetCursor()
        self.viewport().update()

    def _drop(self, drag: Drag) -> None:
        if drag.first is None or drag.last is None:
            return
        if drag.kind is DragKind.CREATE:
            self.edit_new(drag.first, drag.last)
        elif drag.changes_something and drag.kind in (DragKind.STRETCH_FIRST, DragKind.STRETCH_LAST):
            self.stretch_wanted.emit(drag.id, drag.first, drag.last, False)
        elif drag.changes_something:
            self.move_wanted.emit(drag.id, drag.first, False)

    def _hover(self, point: QPointF) -> None:
        hit = self._hit(point)
        shape = Qt.CursorShape.ArrowCursor
        row = self._rows.get(hit.id)
        if row is not None and hit.edge and row.time.has_days and self._editable:
            shape = Qt.CursorShape.SizeHorCursor
        elif hit.id or hit.kind is HitKind.MORE:
            shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)
        if hit.id != self._hovered:
            self._hide_card()
            self._hovered = hit.id
            self.viewport().update()
            if hit.id:
                self._card_timer.start()

    def _leave_bar(self) -> None:
        self._hide_card()
        if self._hovered:
            self._hovered = ""
            self.viewport().update()

    def _show_card(self) -> None:
        row = self._rows.get(self._hovered)
        rects = self.rects_of(self._hovered)
        if row is None or not rects or self._card_filler is None or self._drag is not None:
            return
        self._card = self._card_filler(row)
        cursor = self.viewport().mapFromGlobal(self.cursor().pos())
        rect = next((each for each in rects if each.contains(QPointF(cursor))), rects[0])
        self._card.show_beside(self.viewport(), rect)

    def _hide_card(self) -> None:
        self._card_timer.stop()
        if self._card is not None:
            self._card.close()
            self._card = None

    # --- fields in place -------------------------------------------------------------------------------------------------------------

    def edit_new(self, first: date, last: date) -> None:
        """Open a field for the title of a new activity on these days."""
        name = self.tr("Title of the new activity, {days}").format(days=self._words.days(first, last))
        box = self.layout_of_year().day_box(first)
        self._open_field(name, "", Box(box.x, box.y + 15, 0, 0), lambda title: self.create_wanted.emit(title, first, last))
        self._drag = Drag(DragKind.CREATE, start=first, first=first, last=last)
        self.viewport().update()

    def ask_date(self, id: str, text: str) -> None:
        """Open a field for the date of an activity, filled with `text`."""
        if not self.show_activity(id):
            return
        box = self.layout_of_year().boxes_of(id)[0]
        name = self.tr("New date of {title}").format(title=self._rows[id].title)
        self._open_field(name, text, Box(box.x, box.bottom + 2, 0, 0), lambda typed: self.date_typed.emit(id, typed))

    def close_field(self) -> None:
        """Close the field in place, if there is one, without a result."""
        if self._take_field():
            self.entry_closed.emit()

    def field(self) -> InlineField | None:
        """The field that is open."""
        return self._field

    def _open_field(self, name: str, text: str, at: Box, done: Callable[[str], None]) -> None:
        self.close_field()
        self._field, self._field_at = InlineField(self._theme, name, self.viewport(), text=text), at
        self._field.accepted.connect(partial(self._accept, done))
        self._field.dismissed.connect(self.close_field)
        self._scroll_to(at)
        self._place_field()
        self._field.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _accept(self, done: Callable[[str], None], typed: str) -> None:
        self._take_field()
        done(typed)

    def _take_field(self) -> bool:
        """Remove the field; answers whether there was one."""
        if self._field is None:
            return False
        field, self._field = self._field, None
        had_focus = field.hasFocus()
        field.hide()
        field.deleteLater()
        self._stop_drag()
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _place_field(self) -> None:
        if self._field is None:
            return
        at = QPointF(self._field_at.x, self._field_at.y) + self._origin()
        left = min(at.x(), self.viewport().width() - _FIELD_WIDTH - 4)
        top = min(at.y(), self.viewport().height() - 28)
        self._field.setGeometry(round(left), round(top), _FIELD_WIDTH, 26)
