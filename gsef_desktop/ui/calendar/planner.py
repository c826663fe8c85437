"""The year planner: twelve rows of days with bars that are selected, dragged, stretched and created, by mouse and by keyboard.

It shows what it is given and tells what the user wants; it never touches the file.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.ui.calendar.drag import Drag, DragKind, drag_of, moved, stretched
from gsef_desktop.ui.calendar.geometry import Box
from gsef_desktop.ui.calendar.hover_card import HoverCard
from gsef_desktop.ui.calendar.inline_field import InlineField
from gsef_desktop.ui.calendar.planner_paint import PaintState, PlannerPainter, rect_of
from gsef_desktop.ui.calendar.words import PlannerWords
from gsef_desktop.ui.calendar.year_layout import PlanCache, YearLayout
from gsef_desktop.ui.calendar.year_shapes import Align, Hit, HitKind, Metrics
from gsef_desktop.ui.theme.theme import Theme

HEAD = 20
INSET = 16
_FOOT = 8
_HOVER_MILLISECONDS = 300
_LEAST_COLUMN = 9.0
_FIELD_WIDTH = 260
_MOST_PLANS = 200
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
_NOTHING = Hit(HitKind.NOTHING)


class YearPlanner(QAbstractScrollArea):
    """Shows the rows of one year.  The signals carry activity ids and days."""

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
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._painter = PlannerPainter(theme, locale)
        self._metrics = QFontMetricsF(theme.font("bar"))
        self._widths: dict[str, float] = {}
        self._rows: dict[str, CalendarRow] = {}
        self._clashes: Sequence[tuple[date, date]] = ()
        self._year = 0
        self._align = Align.WEEKDAY
        self._expanded: set[int] = set()
        self._today = date.today()
        self._layout_made: YearLayout | None = None
        self._plans: PlanCache = {}
        self._plans_made_for: tuple[object, ...] = ()
        self._selected = ""
        self._hovered = ""
        self._drag: Drag | None = None
        self._pressed: tuple[QPointF, Hit] | None = None
        self._editable = True
        self._card: HoverCard | None = None
        self._card_timer = QTimer(self, singleShot=True, interval=_HOVER_MILLISECONDS)
        self._card_timer.timeout.connect(self._show_card)
        self._card_filler: Callable[[CalendarRow], HoverCard] | None = None
        self._field: InlineField | None = None
        self._field_at = Box(0, 0, 0, 0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().valueChanged.connect(self._leave_bar)
        self.setAccessibleName(self.tr("Year planner"))
        self.setWhatsThis(words.keyboard_help)

    # --- what is shown ---------------------------------------------------------------------------------------------------------------

    def show_year(self, year: int, rows: Sequence[CalendarRow], clashes: Sequence[tuple[date, date]] = ()) -> None:
        """Show these activities, in their order, and mark the days between the two of each clash."""
        if year != self._year:
            self._expanded.clear()
            self.verticalScrollBar().setValue(0)
            self._year = year
        self._rows = {row.id: row for row in rows}
        self._clashes = clashes
        if self._drag is not None and self._drag.id and self._drag.id not in self._rows:
            self._stop_drag()
        self._hovered = self._hovered if self._hovered in self._rows else ""
        self._forget_layout()
        self._describe()

    def set_align(self, align: Align) -> None:
        """Put weekdays or dates above each other."""
        self._align = align
        self._forget_layout()

    def set_today(self, today: date) -> None:
        """Mark another day as today."""
        self._today = today
        self.viewport().update()

    def set_editable(self, editable: bool) -> None:
        """Allow or forbid changes, such as in a file that can only be read."""
        self._editable = editable

    def set_card(self, fill: Callable[[CalendarRow], HoverCard]) -> None:
        """What makes the card for an activity under the mouse."""
        self._card_filler = fill

    def select(self, id: str) -> None:
        """Select an activity (or nothing: ""), without a signal."""
        if id != self._selected:
            self._selected = id
            self._describe()
            self.viewport().update()

    def selection(self) -> str:
        """The id selected, or ""."""
        return self._selected

    def show_activity(self, id: str) -> bool:
        """Scroll to an activity; its month is expanded if it is hidden there.  Answers whether it is among the rows."""
        if id not in self._rows:
            return False
        if not self.layout_of_year().boxes_of(id):
            self._expanded.update(range(13))
            self._forget_layout()
        boxes = self.layout_of_year().boxes_of(id)
        if boxes:
            self._scroll_to(boxes[0])
        return bool(boxes)

    def show_day(self, day: date) -> None:
        """Scroll to a day of this year."""
        if day.year == self._year:
            self._scroll_to(self.layout_of_year().day_box(day))

    def layout_of_year(self) -> YearLayout:
        """The layout at the present size; made when it is first needed."""
        if self._layout_made is None:
            sizes = self._sizes()
            self._layout_made = YearLayout(
                self._year, list(self._rows.values()), sizes, self._measure,
                labels_of=self._words.labels, tray_text_of=self._words.tray_text,
                align=self._align, clashes=self._clashes, expanded=self._expanded, plans=self._plans_for(sizes),
            )  # fmt: skip
            self._update_scroll_bars(self._layout_made)
        return self._layout_made

    def rect_of_day(self, day: date) -> QRectF:
        """Where a day is drawn, in the viewport; for tests and for placing things."""
        return rect_of(self.layout_of_year().day_box(day)).translated(self._origin())

    def rects_of(self, id: str) -> list[QRectF]:
        """Where an activity is drawn, in the viewport: a rectangle for each month."""
        origin = self._origin()
        return [rect_of(box).translated(origin) for box in self.layout_of_year().boxes_of(id)]

    # --- Qt --------------------------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        layout = self.layout_of_year()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.color("bg"))
        origin = self._origin()
        if event.rect().top() < HEAD:
            painter.save()
            painter.translate(origin.x(), 0)
            self._painter.paint_head(painter, layout, HEAD, self._words.tray_title)
            painter.restore()
        painter.setClipRect(0, HEAD, self.viewport().width(), self.viewport().height())
        painter.translate(origin)
        exposed = QRectF(event.rect()).translated(-origin.x(), -origin.y())
        state = PaintState(
            today=self._today, selected=self._selected, hovered=self._hovered, focused=self.hasFocus(), drag=self._drag,
            drag_text=self._drag_text(),
        )  # fmt: skip
        self._painter.paint(painter, layout, self._rows, state, exposed, self._words.strip_title)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget_layout()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
        self._place_field()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

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
        self._choose(hit.id)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (event.position(), hit)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            self._hover(event.position())
            return
        if self._drag is None and self._far_enough(event.position()):
            self._begin_drag(self._pressed[1])
        if self._drag is not None:
            self._drag_to(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._pressed = self._drag, None
        if event.button() == Qt.MouseButton.LeftButton and drag is not None:
            self._stop_drag()
            self._drop(drag)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        hit = self._hit(event.position())
        if hit.id:
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
        elif key == Qt.Key.Key_Escape and self._selected:
            self._choose("")
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            order = self.layout_of_year().order
            self._choose((order[0] if key == Qt.Key.Key_Home else order[-1]) if order else "")
        elif key == Qt.Key.Key_Insert and self._editable:
            self._edit_at_selection()
        elif self._selected in self._rows and self._act_on_selection(key):
            pass
        else:
            super().keyPressEvent(event)

    # --- the keyboard ----------------------------------------------------------------------------------------------------------------

    def _act_on_selection(self, key: Qt.Key) -> bool:
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

    def _drag_text(self) -> str:
        drag = self._drag
        return self._words.days(drag.first, drag.last) if drag is not None and drag.first and drag.last else ""

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

    # --- geometry --------------------------------------------------------------------------------------------------------------------

    def _measure(self, text: str) -> float:
        width = self._widths.get(text)
        if width is None:
            width = self._widths[text] = self._metrics.horizontalAdvance(text)
        return width

    def _plans_for(self, sizes: Metrics) -> PlanCache:
        """The months packed so far, as long as everything but rows and heights is as it was."""
        now = (self._year, self._align, sizes.width, frozenset(self._expanded))
        if now != self._plans_made_for or len(self._plans) > _MOST_PLANS:
            self._plans_made_for, self._plans = now, {}
        return self._plans

    def _sizes(self) -> Metrics:
        # the scroll bar lies on the inset, so that its coming and going changes nothing
        viewport = self.viewport().size()
        width = float(self.width() - 2 * INSET)
        tray = min(176.0, max(112.0, width * 0.155))
        width = max(width, 46 + tray + _LEAST_COLUMN * self._align.columns)
        return Metrics(width=width, height=max(0, viewport.height() - HEAD - _FOOT), tray_width=tray)

    def _origin(self) -> QPointF:
        return QPointF(INSET - self.horizontalScrollBar().value(), HEAD - self.verticalScrollBar().value())

    def _forget_layout(self) -> None:
        self._layout_made = None
        self._hide_card()
        self._place_field()
        self.viewport().update()

    def _update_scroll_bars(self, layout: YearLayout) -> None:
        viewport = self.viewport().size()
        for bar, size, page in (
            (self.verticalScrollBar(), layout.height + HEAD + _FOOT, float(viewport.height())),
            (self.horizontalScrollBar(), layout.metrics.width + 2 * INSET, float(self.width())),
        ):
            bar.setRange(0, max(0, int(size - page + 0.999)))
            bar.setPageStep(int(page))
            bar.setSingleStep(20)

    def _scroll_to(self, box: Box) -> None:
        bar = self.verticalScrollBar()
        room = self.viewport().height() - HEAD
        if box.y < bar.value():
            bar.setValue(int(box.y) - 16)
        elif box.bottom > bar.value() + room:
            bar.setValue(int(box.bottom - room) + 16)

    def _describe(self) -> None:
        """Say the selected bar to a screen reader."""
        row = self._rows.get(self._selected)
        text = self._words.spoken(row) if row is not None else self._words.spoken_year(self._year, len(self._rows))
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
