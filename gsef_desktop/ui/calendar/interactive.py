"""What the mouse and the keyboard do on a calendar of bars: select, drag, stretch, copy, create, narrow, open.

It tells what the user wants and never touches the file.  It knows only the layout, so every calendar of days behaves alike.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.ui.calendar.drag import Drag, DragKind, drag_of, moved, stretched
from gsef_desktop.ui.calendar.geometry import Box
from gsef_desktop.ui.calendar.hover_card import HoverCard
from gsef_desktop.ui.calendar.inline_field import InlineField
from gsef_desktop.ui.calendar.shapes import Hit, HitKind
from gsef_desktop.ui.calendar.surface import INSET, CalendarSurface
from gsef_desktop.ui.calendar.words import PlannerWords
from gsef_desktop.ui.theme.theme import Theme

_HOVER_MILLISECONDS = 300
_FIELD_WIDTH = 260
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
_NOTHING = Hit(HitKind.NOTHING)
_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier


class InteractiveSurface(CalendarSurface):
    """A surface as it is used.  The signals carry ids of rows and days."""

    selected = Signal(object)
    """a tuple of the ids selected, the current one last; empty for nothing"""
    opened = Signal(str)
    """Enter or a double click on an activity"""
    move_wanted = Signal(str, object, bool)
    """the new first day; whether by keyboard"""
    copy_wanted = Signal(str, object)
    """the first day of a copy"""
    stretch_wanted = Signal(str, object, object, bool)
    """the new first and last day; whether by keyboard"""
    narrow_wanted = Signal(str, object)
    """the `Slot` into which an activity without a day was dropped"""
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
    day_opened = Signal(object)
    """a day of which more is to be seen: its heading, or its "+n" """
    task_opened = Signal(str)
    """the id of a task"""

    def __init__(self, theme: Theme, words: PlannerWords, parent: QWidget | None = None) -> None:
        super().__init__(theme, words, parent)
        self._pressed: tuple[QPointF, Hit] | None = None
        self._press_toggles = False
        self._clicked = (QPointF(), _NOTHING)
        self._selected_before: tuple[str, ...] = ()
        self._editable = True
        self._card: HoverCard | None = None
        self._card_timer = QTimer(self, singleShot=True, interval=_HOVER_MILLISECONDS)
        self._card_timer.timeout.connect(self._show_card)
        self._card_filler: Callable[[CalendarRow], HoverCard] | None = None
        self._field: InlineField | None = None
        self._field_at = Box(0, 0, 0, 0)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._leave_bar)

    # --- what a subclass is asked ----------------------------------------------------------------------------------------------------

    def make_drag(self, hit: Hit) -> Drag | None:
        """The drag that begins on what was pressed, None where nothing can be dragged."""
        row = self._rows.get(hit.id)
        if row is not None:
            return drag_of(row, start=hit.day, edge=hit.edge)
        if hit.kind is HitKind.DAY and hit.day is not None:
            return Drag(DragKind.CREATE, start=hit.day, first=hit.day, last=hit.day)
        return None

    def drag_over(self, drag: Drag, point: QPointF) -> Drag:
        """The same drag with the mouse at a point of the viewport."""
        at, layout = point - self.origin(), self.layout_now()
        if drag.kind is DragKind.DATE:
            return drag.into(layout.slot_at(at.x(), at.y()))
        return drag.over(layout.nearest_day(at.x(), at.y()))

    def drop(self, drag: Drag) -> None:
        """Tell what a drag that ended wants."""
        if drag.first is None or drag.last is None:
            return
        if drag.kind is DragKind.CREATE:
            self.edit_new(drag.first, drag.last)
        elif not drag.changes_something:
            return
        elif drag.slot is not None:
            self.narrow_wanted.emit(drag.id, drag.slot)
        elif drag.kind in (DragKind.STRETCH_FIRST, DragKind.STRETCH_LAST):
            self.stretch_wanted.emit(drag.id, drag.first, drag.last, False)
        elif drag.copies:
            self.copy_wanted.emit(drag.id, drag.first)
        else:
            self.move_wanted.emit(drag.id, drag.first, False)

    def click_beside(self, hit: Hit) -> bool:
        """Do what a press on something that is no activity does at once; answers whether it did anything."""
        if hit.kind in (HitKind.MORE, HitKind.HEADING) and hit.day is not None:
            self.day_opened.emit(hit.day)
            return True
        if hit.kind is HitKind.TASK:
            self.task_opened.emit(hit.id)
            return True
        return hit.kind is HitKind.HOLIDAY

    def step_of_keys(self, across: int, down: int) -> int:
        """How many days the arrow keys move the selected activity."""
        return across + 7 * down

    def day_for_new(self) -> date:
        """The day on which Insert begins an activity."""
        row = self._rows.get(self._current)
        return row.time.earliest if row is not None and row.time.earliest is not None else self._today

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
        if event.button() == Qt.MouseButton.RightButton:
            if hit.id not in self._selection:
                self._choose((hit.id,) if hit.id in self._rows else ())
            return
        if self.click_beside(hit):
            return
        # The selection is told on release: the inspector that then opens or closes moves the days under the mouse.
        self._pressed = self._clicked = (event.position(), hit)
        self._selected_before = self._selection
        self._press_toggles = bool(event.modifiers() & (_CONTROL | _SHIFT))
        if hit.id and hit.id not in self._selection and not self._press_toggles:
            self.select(hit.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            self._hover(event.position())
            return
        if self._drag is None and self._far_enough(event.position()) and self._editable:
            self._drag = self.make_drag(self._pressed[1])
        if self._drag is not None:
            self._drag_to(event.position(), bool(event.modifiers() & _CONTROL))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        drag, hit, self._pressed = self._drag, self._pressed[1], None
        if drag is not None:
            self._stop_drag()
            self.drop(drag)
            if drag.copies or drag.kind is DragKind.CREATE:
                return  # what was made is selected
            if drag.id and drag.id not in self._rows:
                return  # an occurrence that is an activity of its own now, and selected
            if drag.id and drag.id not in self._selection:
                self._choose((drag.id,))
            elif drag.id:
                self.selected.emit(self._selection)
            return
        self.select_all_of(self._after_click(hit, event.modifiers()))
        self.selected.emit(self._selection)

    def _after_click(self, hit: Hit, modifiers: Qt.KeyboardModifier) -> tuple[str, ...]:
        """What is selected after a click: Ctrl adds or takes away, Shift takes all up to it, in reading order."""
        id, before = hit.id, self._selected_before
        if not id:
            return before if modifiers & (_CONTROL | _SHIFT) else ()
        if modifiers & _CONTROL:
            return tuple(each for each in before if each != id) if id in before else (*before, id)
        order = self.layout_now().order
        if modifiers & _SHIFT and before and before[-1] in order and id in order:
            start, end = order.index(before[-1]), order.index(id)
            between = order[min(start, end) : max(start, end) + 1]
            return (*(each for each in between if each != id), id)
        return (id,)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        hit = self._hit(event.position())
        at, clicked = self._clicked
        if clicked.kind is not HitKind.NOTHING and (event.position() - at).manhattanLength() < QApplication.startDragDistance():
            hit = clicked  # not what lies there now: the first click may have opened the inspector
        self._clicked = (QPointF(), _NOTHING)
        if hit.id in self._rows:
            self.opened.emit(hit.id)
        elif hit.kind is HitKind.DAY and hit.day is not None and self._editable:
            self.edit_new(hit.day, hit.day)

    def viewportEvent(self, event) -> bool:  # type: ignore[no-untyped-def]
        if event.type() == event.Type.Leave:
            self._leave_bar()
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._hide_card()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            hit = self._hit(QPointF(event.pos()))
            self.menu_wanted.emit(hit.id if hit.id in self._rows else "", event.globalPos())
            return
        rects = self.rects_of(self._current)
        at = rects[0].bottomLeft().toPoint() if rects else QPoint(INSET, round(self.head))
        self.menu_wanted.emit(self._current if rects else "", self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS and not event.modifiers() & _ALT:
            self._arrow(key, event.modifiers())
        elif key == Qt.Key.Key_Escape and (self._drag is not None or self._pressed is not None):
            self._pressed = None
            self._stop_drag()
            self.select_all_of(self._selected_before)
        elif key == Qt.Key.Key_Escape and self._selection:
            self._choose(())
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            order = self.layout_now().order
            self._choose(((order[0] if key == Qt.Key.Key_Home else order[-1]),) if order else ())
        elif key == Qt.Key.Key_A and event.modifiers() == _CONTROL:
            self._choose(tuple(self.layout_now().order))
        elif key == Qt.Key.Key_Insert and self._editable:
            day = self.day_for_new()
            self.edit_new(day, day)
        elif not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and self._act_on_selection(key):
            pass
        else:
            super().keyPressEvent(event)

    # --- the keyboard ----------------------------------------------------------------------------------------------------------------

    def _act_on_selection(self, key: Qt.Key) -> bool:
        if self._current not in self._rows:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.opened.emit(self._current)
        elif key == Qt.Key.Key_Delete and self._editable:
            self.delete_wanted.emit(self._current)
        elif key == Qt.Key.Key_C and self._editable:
            self.confirm_wanted.emit(self._current)
        else:
            return False
        return True

    def _arrow(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        """Bare arrows select, with Ctrl they add to the selection; with Shift they move; with Ctrl and Shift they stretch."""
        across, down = _ARROWS[key]
        days = self.step_of_keys(across, down)
        row = self._rows.get(self._current)
        if modifiers & _CONTROL and modifiers & _SHIFT:
            span = stretched(row, days) if row is not None and self._editable else None
            if row is not None and span is not None:
                self.stretch_wanted.emit(row.id, *span, True)
        elif modifiers & _SHIFT:
            first = moved(row, days, self.day_for_new().year) if row is not None and self._editable else None
            if row is not None and first is not None:
                self.move_wanted.emit(row.id, first, True)
        else:
            layout = self.layout_now()
            target = layout.beside(self._current, across) if across else layout.above_or_below(self._current, down)
            if target is not None:
                added = modifiers & _CONTROL
                self._choose((*(each for each in self._selection if each != target), target) if added else (target,))
                self.show_activity(target)

    # --- the mouse -------------------------------------------------------------------------------------------------------------------

    def _hit(self, point: QPointF) -> Hit:
        if point.y() < self.head:
            return self.hit_head(point)
        at = point - self.origin()
        return self.layout_now().hit(at.x(), at.y())

    def hit_head(self, point: QPointF) -> Hit:
        """What lies under a point of the head."""
        return _NOTHING

    def _choose(self, ids: tuple[str, ...]) -> None:
        if ids != self._selection:
            self.select_all_of(ids)
            self.selected.emit(ids)

    def _far_enough(self, point: QPointF) -> bool:
        return self._pressed is not None and (point - self._pressed[0]).manhattanLength() >= QApplication.startDragDistance()

    def _drag_to(self, point: QPointF, copies: bool) -> None:
        if self._drag is None:
            return
        self._scroll_at_edge(point)
        drag = self.drag_over(self._drag, point)
        self._drag = drag.copying(copies and drag.kind in (DragKind.MOVE, DragKind.DATE) and drag.slot is None)
        stretching = self._drag.kind in (DragKind.STRETCH_FIRST, DragKind.STRETCH_LAST)
        shape = self.edge_cursor() if stretching else Qt.CursorShape.ClosedHandCursor
        self.viewport().setCursor(Qt.CursorShape.DragCopyCursor if self._drag.copies else shape)
        self.viewport().update()

    def _scroll_at_edge(self, point: QPointF) -> None:
        bar = self.verticalScrollBar()
        if point.y() > self.viewport().height() - 12:
            bar.setValue(bar.value() + 12)
        elif point.y() < self.head + 8:
            bar.setValue(bar.value() - 12)

    def _stop_drag(self) -> None:
        self._drag = None
        self.viewport().unsetCursor()
        self.viewport().update()

    def _hover(self, point: QPointF) -> None:
        hit = self._hit(point)
        shape = Qt.CursorShape.ArrowCursor
        row = self._rows.get(hit.id)
        if row is not None and hit.edge and row.time.has_days and self._editable:
            shape = self.edge_cursor()
        elif hit.id or hit.kind in (HitKind.MORE, HitKind.HEADING):
            shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)
        if hit.id != self._hovered:
            self._hide_card()
            self._hovered = hit.id
            self.viewport().update()
            if hit.id:
                self._card_timer.start()

    def edge_cursor(self) -> Qt.CursorShape:
        """The cursor over the end of a bar that can be stretched."""
        return Qt.CursorShape.SizeHorCursor

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
        name = self._words.new_title.format(days=self._words.days(first, last))
        box = self.layout_now().day_box(first)
        if box is None:
            return
        self.open_field(name, "", Box(box.x, box.y + 15, 0, 0), lambda title: self.create_wanted.emit(title, first, last))
        self._drag = Drag(DragKind.CREATE, start=first, first=first, last=last)
        self.viewport().update()

    def ask_date(self, id: str, text: str) -> None:
        """Open a field for the date of an activity, filled with `text`."""
        if not self.show_activity(id):
            return
        box = self.layout_now().boxes_of(id)[0]
        name = self._words.new_date.format(title=self._rows[id].title)
        self.open_field(name, text, Box(box.x, box.bottom + 2, 0, 0), lambda typed: self.date_typed.emit(id, typed))

    def close_field(self) -> None:
        """Close the field in place, if there is one, without a result."""
        if self._take_field():
            self.entry_closed.emit()

    def field(self) -> InlineField | None:
        """The field that is open."""
        return self._field

    def open_field(self, name: str, text: str, at: Box, done: Callable[[str], None]) -> None:
        """Open a field at a place of the layout; `done` gets what was typed, if anything was."""
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
        at = QPointF(self._field_at.x, self._field_at.y) + self.origin()
        left = min(at.x(), self.viewport().width() - _FIELD_WIDTH - 4)
        top = min(at.y(), self.viewport().height() - 28)
        self._field.setGeometry(round(left), round(top), _FIELD_WIDTH, 26)


def days_between(row: CalendarRow, first: date) -> int:
    """By how many days a row moves that is to begin on `first`; 0 for one without days."""
    return (first - row.time.earliest) // timedelta(days=1) if row.time.earliest is not None and row.time.has_days else 0
