"""The surface that every calendar of bars is drawn on: what it shows, what is selected, how it scrolls and speaks.

A subclass makes the layout (pure numbers: rectangles with ids) and paints it; `gsef_desktop.ui.calendar.interactive` adds the mouse and
the keyboard, which know nothing but the layout.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.ui.calendar.drag import Drag
from gsef_desktop.ui.calendar.geometry import Box
from gsef_desktop.ui.calendar.painting import rect_of
from gsef_desktop.ui.calendar.shapes import PaintState, SurfaceLayout
from gsef_desktop.ui.calendar.text_widths import TextWidths
from gsef_desktop.ui.calendar.words import PlannerWords
from gsef_desktop.ui.theme.theme import Theme

INSET = 16
"""The margin of the content in px, left and right."""


class CalendarSurface(QAbstractScrollArea):
    """Shows rows; what the user does to them is up to `InteractiveSurface`."""

    head: float = 0.0
    """height in px of what stands at the top and does not scroll down"""
    foot: float = 6.0
    """height in px left free below the content"""

    def __init__(self, theme: Theme, words: PlannerWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._measure = TextWidths(theme.font("bar"))
        self._rows: dict[str, CalendarRow] = {}
        self._today = date.today()
        self._layout_made: SurfaceLayout | None = None
        self._current = ""
        self._selection: tuple[str, ...] = ()
        self._hovered = ""
        self._drag: Drag | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWhatsThis(words.keyboard_help)

    # --- what a subclass is asked ----------------------------------------------------------------------------------------------------

    def make_layout(self) -> SurfaceLayout:
        """The layout of the rows at the present size."""
        raise NotImplementedError

    def paint_head(self, painter: QPainter, layout: SurfaceLayout) -> None:
        """Paint the head, which scrolls sideways only; the origin is the left upper corner of the content's column."""

    def paint_content(self, painter: QPainter, layout: SurfaceLayout, state: PaintState, exposed: QRectF) -> None:
        """Paint what meets `exposed`; the origin is that of the layout."""
        raise NotImplementedError

    def spoken_summary(self) -> str:
        """What a screen reader is told while nothing is selected."""
        raise NotImplementedError

    def spoken_row(self, row: CalendarRow) -> str:
        """What a screen reader is told of a row that is selected."""
        return self._words.spoken(row)

    # --- what is shown ---------------------------------------------------------------------------------------------------------------

    def set_rows(self, rows: Sequence[CalendarRow], *, as_before: bool = False) -> None:
        """Show these rows; a subclass calls it from its own way of being filled.

        With `as_before` they and everything else that the layout is made of equal what it was made of: it is kept.
        """
        self._rows = {row.id: row for row in rows}
        self._selection = tuple(id for id in self._selection if id in self._rows)
        if as_before:
            self._did_forget_layout()  # the card under the mouse goes all the same
            self.viewport().update()
        else:
            self.forget_layout()
        self._describe()

    def rows(self) -> Mapping[str, CalendarRow]:
        """The rows shown, by their ids."""
        return self._rows

    def set_today(self, today: date) -> None:
        """Mark another day as today."""
        self._today = today
        self.viewport().update()

    def select(self, id: str) -> None:
        """Select a row alone (or nothing: ""), without a signal."""
        self.select_all_of((id,) if id else ())

    def select_all_of(self, ids: Collection[str]) -> None:
        """Select several rows, the last of which is the current one, without a signal."""
        ids = tuple(ids)
        if ids != self._selection or self._current != (ids[-1] if ids else ""):
            self._selection, self._current = ids, ids[-1] if ids else ""
            self._describe()
            self.viewport().update()

    def selection(self) -> str:
        """The id of the current row, or ""."""
        return self._current

    def selected_ids(self) -> tuple[str, ...]:
        """The ids of all selected rows, the current one last."""
        return self._selection

    def show_activity(self, id: str) -> bool:
        """Scroll to a row.  Answers whether it is shown."""
        boxes = self.layout_now().boxes_of(id) if id in self._rows else []
        if boxes:
            self._scroll_to(boxes[0])
        return bool(boxes)

    def show_day(self, day: date) -> None:
        """Scroll to a day."""
        box = self.layout_now().day_box(day)
        if box is not None:
            self._scroll_to(box)

    def height_of(self, id: str) -> float | None:
        """How far down in the viewport the middle of a row stands, in px; None where it cannot be seen."""
        seen = QRectF(self.viewport().rect())
        for rect in self.rects_of(id):
            if seen.contains(rect.center()):
                return rect.center().y()
        return None

    def keep_height(self, id: str, height: float) -> None:
        """Scroll so that the middle of a row stands as near to `height` px as the content allows."""
        rects = self.rects_of(id)
        if rects:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(rects[0].center().y() - height))

    def layout_now(self) -> SurfaceLayout:
        """The layout at the present size; made when it is first needed."""
        if self._layout_made is None:
            self._layout_made = self.make_layout()
            self._update_scroll_bars(self._layout_made)
        return self._layout_made

    def rect_of_day(self, day: date) -> QRectF:
        """Where a day is drawn, in the viewport; for tests and for placing things."""
        box = self.layout_now().day_box(day)
        return QRectF() if box is None else rect_of(box).translated(self.origin())

    def rects_of(self, id: str) -> list[QRectF]:
        """Where a row is drawn, in the viewport: a rectangle for each of its parts."""
        origin = self.origin()
        return [rect_of(box).translated(origin) for box in self.layout_now().boxes_of(id)]

    def origin(self) -> QPointF:
        """Where the origin of the layout lies in the viewport."""
        return QPointF(INSET - self.horizontalScrollBar().value(), self.head - self.verticalScrollBar().value())

    def forget_layout(self) -> None:
        """The layout is made anew before it is needed next."""
        self._layout_made = None
        self._did_forget_layout()
        self.viewport().update()

    def forget_widths(self) -> None:
        """Measure every text anew: a font has come that draws what none drew before."""
        self._measure.forget()
        self.forget_layout()

    # --- Qt --------------------------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        layout = self.layout_now()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.color("bg"))
        origin = self.origin()
        if event.rect().top() < self.head:
            painter.save()
            painter.setClipRect(QRectF(0, 0, self.viewport().width(), self.head))
            painter.translate(origin.x(), 0)
            self.paint_head(painter, layout)
            painter.restore()
        painter.setClipRect(QRectF(0, self.head, self.viewport().width(), self.viewport().height()))
        painter.translate(origin)
        exposed = QRectF(event.rect()).translated(-origin.x(), -origin.y())
        self.paint_content(painter, layout, self._paint_state(), exposed)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before = QRectF(QPointF(0, 0), event.oldSize().toSizeF())
        id = self._current if self._layout_made is not None else ""
        seen = bool(id) and any(before.contains(rect.center()) for rect in self.rects_of(id))
        self.forget_layout()
        if seen and self.height_of(id) is None:  # such as when the inspector has taken its room
            self.show_activity(id)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_drag"):  # Qt sends it while the surface is being made too
            self.forget_widths()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
        self._did_scroll()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # --- geometry --------------------------------------------------------------------------------------------------------------------

    def _paint_state(self) -> PaintState:
        return PaintState(
            today=self._today, selected=frozenset(self._selection), hovered=self._hovered, focused=self.hasFocus(), drag=self._drag,
            drag_text=self._drag_text(),
        )  # fmt: skip

    def _update_scroll_bars(self, layout: SurfaceLayout) -> None:
        viewport = self.viewport().size()
        for bar, size, page in (
            (self.verticalScrollBar(), layout.height + self.head + self.foot, float(viewport.height())),
            (self.horizontalScrollBar(), layout.width + 2 * INSET, float(self.width())),
        ):
            bar.setRange(0, max(0, int(size - page + 0.999)))
            bar.setPageStep(int(page))
            bar.setSingleStep(20)

    def _scroll_to(self, box: Box) -> None:
        bar = self.verticalScrollBar()
        room = self.viewport().height() - self.head
        if box.y < bar.value():
            bar.setValue(int(box.y) - 16)
        elif box.bottom > bar.value() + room:
            bar.setValue(int(box.bottom - room) + 16)
        across, width = self.horizontalScrollBar(), self.viewport().width() - 2 * INSET
        if box.x < across.value():
            across.setValue(int(box.x) - 16)
        elif box.x > across.value() + width:
            across.setValue(int(box.right - width) + 16)

    def _describe(self) -> None:
        """Say what is selected to a screen reader."""
        row = self._rows.get(self._current)
        if row is None:
            text = self.spoken_summary()
        else:
            text = self.spoken_row(row)
            if len(self._selection) > 1:
                text = f"{text}. {self._words.spoken_selection(len(self._selection))}"
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def _drag_text(self) -> str:
        drag = self._drag
        if drag is None or drag.first is None or drag.last is None:
            return ""
        text = self._words.days(drag.first, drag.last) if drag.slot is None else self._words.slot(drag.slot)
        if drag.copies:
            return self._words.copy_to.format(days=text)
        return text

    def _did_forget_layout(self) -> None:
        """The layout is about to be made anew."""

    def _did_scroll(self) -> None:
        """The content stands elsewhere."""
