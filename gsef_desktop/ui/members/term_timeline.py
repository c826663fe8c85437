"""The timeline of bodies: seats under each other, their terms as bars over the years, vacant days hatched, rules as bands on top.

A click selects; the ends of a bar are dragged to other days; Ctrl with the wheel, + and − zoom the years.  Up and Down go from seat to
seat, Left and Right from term to term, Enter into the inspector.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea

from gsef_desktop.domain.records import Seat
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.services.body_history import BodyHistory
from gsef_desktop.ui.inspectors import member_words as words
from gsef_desktop.ui.members.term_card import TermCard
from gsef_desktop.ui.members.term_layout import HEAD, Band, Box, Row, RowKind, TermBar, TermLayout, YearAxis, lay_out, room_of, years_of
from gsef_desktop.ui.members.term_paint import TermPainting, TermScene, TermWords
from gsef_desktop.ui.theme.theme import Theme

_GRIP = 5
"""Px at the end of a bar by which it is dragged."""
_MOST = 1200.0
"""Px of a year at the nearest zoom."""
_STEP = 1.4
_NO_LAYOUT = TermLayout(
    axis=YearAxis(date(2000, 1, 1), date(2000, 12, 31), 366.0), rows=(), bars=(), gaps=(), bands=(), height=0.0
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class TermDrag:
    """An end of a term on its way to another day; `start` is where the mouse went down, `moved` whether it has gone far enough."""

    bar: TermBar
    end: bool
    start: float
    moved: bool = False
    day: date | None = None


class TermTimeline(QAbstractScrollArea):
    """Shows bodies over the years."""

    chosen = Signal(str)
    """the id of a seat"""
    body_chosen = Signal(str)
    opened = Signal(str)
    """Enter or a double click on a seat: its id"""
    end_moved = Signal(str, str, object)
    """a term was dragged to another day: its id, "valid_from" or "valid_to", the day"""
    delete_wanted = Signal(str)
    """the id of a term"""
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, language: str, *, read_only: bool = False) -> None:
        super().__init__()
        self._theme, self._language, self._read_only = theme, language, read_only
        self._histories: Sequence[BodyHistory] = ()
        self._today = self._day = date.today()
        self._closed: set[str] = set()
        self._zoom = 0.0
        self._layout = _NO_LAYOUT
        self._drag: TermDrag | None = None
        self._hovered = ""
        self._seat = self._term = ""
        self._card: TermCard | None = None
        self._wait = QTimer(self, singleShot=True, interval=300)
        self._wait.timeout.connect(self._show_card)
        self._said = TermWords(row=self._row_text, band=self._band_text, is_open=self._is_open)
        self.setAccessibleName(self.tr("Timeline of bodies and seats"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        self.horizontalScrollBar().valueChanged.connect(lambda _: self._did_scroll())
        self.verticalScrollBar().valueChanged.connect(lambda _: self._did_scroll())

    # --- what it shows ---------------------------------------------------------------------------------------------------------------

    def set_histories(self, histories: Sequence[BodyHistory], *, today: date, day: date) -> None:
        """Show these bodies; `day` is the one that the list shows."""
        self._histories, self._today, self._day = histories, today, day
        self._drag = None
        self._lay_out()

    def select_seat(self, seat_id: str) -> None:
        """Show a seat as selected; of its terms the one that was selected before, if it is still there."""
        if seat_id != self._seat:
            self._seat = seat_id
            bars = self._layout.bars_of(seat_id)
            if self._term not in {bar.id for bar in bars}:
                self._term = ""
            self._tell()
            self.viewport().update()

    def show_seat(self, seat_id: str) -> bool:
        """Select a seat and scroll to it."""
        row = next((row for row in self._layout.rows if row.seat is not None and row.seat.id == seat_id), None)
        if row is None:
            body = next((one for one in self._histories if any(each.seat.id == seat_id for each in one.seats)), None)
            if body is None:
                return False
            self._closed.discard(body.body.id)
            self._lay_out()
            return self.show_seat(seat_id)
        self.select_seat(seat_id)
        self._scroll_to(row)
        return True

    @property
    def content(self) -> TermLayout:
        """Where everything lies, for tests and for the picture of it."""
        return self._layout

    @property
    def current_term(self) -> TermBar | None:
        """The term selected."""
        return next((bar for bar in self._layout.bars if bar.id == self._term), None)

    @property
    def current_seat(self) -> str:
        """The id of the seat selected, empty for none."""
        return self._seat

    def place_of(self, box: Box) -> QRect:
        """Where a box of the layout is in the viewport."""
        left = box.left - self.horizontalScrollBar().value() + self._labels()
        top = box.top - self.verticalScrollBar().value() + HEAD
        return QRect(round(left), round(top), round(box.right - box.left), round(box.bottom - box.top))

    def zoom(self, factor: float, at: float | None = None) -> None:
        """Make the years wider or narrower around a place of the viewport (its middle); all of them is the least."""
        room = self._room()
        at = self._labels() + room / 2 if at is None else at
        bar, axis = self.horizontalScrollBar(), self._layout.axis
        share = (bar.value() + at - self._labels()) / axis.width
        years = max(1, len(axis.years()))
        width = min(max(axis.width * factor, room), max(room, _MOST * years))
        self._zoom = 0.0 if width <= room else width / years
        self._lay_out()
        bar.setValue(round(share * self._layout.axis.width - (at - self._labels())))

    def _labels(self) -> int:
        return min(230, max(120, self.viewport().width() // 4))

    def _room(self) -> float:
        return float(max(100, self.viewport().width() - self._labels()))

    def _lay_out(self) -> None:
        first, last = years_of(self._histories, self._today)
        years = last.year - first.year + 1
        width = max(self._room(), self._zoom * years)
        self._layout = lay_out(self._histories, YearAxis(first, last, width), shows=lambda one: one.body.id not in self._closed)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(0, round(width - self._room())))
        across.setPageStep(round(self._room()))
        across.setSingleStep(40)
        down.setRange(0, max(0, round(self._layout.height - (self.viewport().height() - HEAD) + 24)))
        down.setPageStep(max(1, self.viewport().height() - HEAD))
        down.setSingleStep(26)
        self._hide_card()
        self._tell()
        self.viewport().update()

    # --- words -----------------------------------------------------------------------------------------------------------------------

    def _row_text(self, row: Row) -> str:
        if row.seat is not None:
            return seat_text(row.seat)
        return row.body.name if row.kind is RowKind.BODY else self.tr("Rules")

    def _band_text(self, band: Band) -> str:
        span = words.span_text(band.rules.valid_from, band.rules.valid_to, self._language)
        return ", ".join(part for part in (band.rules.title, span) if part) or self.tr("Rules")

    def _is_open(self, row: Row) -> bool:
        return row.body.body.id not in self._closed

    def _told(self) -> str:
        """The seat and term selected, for a screen reader."""
        bar = self.current_term
        if bar is not None:
            return ", ".join([bar.body.name, seat_text(bar.seat), *self._lines(bar)])
        row = next((row for row in self._layout.rows if row.seat is not None and row.seat.id == self._seat), None)
        if row is None or row.seat is None:
            return ""
        number = len(self._layout.bars_of(self._seat))
        terms = self.tr("1 term") if number == 1 else self.tr("{number} terms").format(number=number)
        return ", ".join([row.body.name, seat_text(row.seat), terms])

    def _lines(self, bar: TermBar) -> list[str]:
        names, term = bar.names, bar.names.term
        deputy = self.tr("Deputy: {name}").format(name=names.deputy) if names.deputy else ""
        span = words.span_text(term.valid_from, term.valid_to, self._language) or self.tr("no dates")
        remark = term.text if term.text != names.holder else ""
        return [part for part in (names.holder, deputy, span, remark) if part]

    def _tell(self) -> None:
        text = self._told()
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    # --- painting --------------------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        ghost, text = self._ghost()
        scene = TermScene(
            layout=self._layout, labels=self._labels(), x=self.horizontalScrollBar().value(), y=self.verticalScrollBar().value(),
            width=self.viewport().width(), height=self.viewport().height(), today=self._today, day=self._day, current=self._seat,
            current_term=self._term, hovered=self._hovered, focused=self.hasFocus(), ghost=ghost, ghost_text=text,
        )  # fmt: skip
        TermPainting(self._theme, painter, scene, self._said).paint()
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("acc"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _ghost(self) -> tuple[Box | None, str]:
        drag = self._drag
        if drag is None or drag.day is None:
            return None, ""
        box, axis = drag.bar.box, self._layout.axis
        x = axis.x(drag.day, end=drag.end)
        moved = box._replace(right=x) if drag.end else box._replace(left=x)
        return moved, write_day(drag.day, self._language)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _did_scroll(self) -> None:
        self._hide_card()
        self.viewport().update()

    # --- the mouse -------------------------------------------------------------------------------------------------------------------

    def _point(self, at: QPointF) -> tuple[float, float]:
        """A point of the viewport in the layout; to the left of it are the labels."""
        return at.x() - self._labels() + self.horizontalScrollBar().value(), at.y() - HEAD + self.verticalScrollBar().value()

    def bar_at(self, at: QPointF) -> TermBar | None:
        """The term at a point of the viewport."""
        return self._layout.bar_at(*self._point(at)) if at.x() >= self._labels() and at.y() >= HEAD else None

    def _grip_at(self, at: QPointF) -> TermDrag | None:
        """The end of a term that can be dragged from a point; an open end cannot be taken hold of."""
        if self._read_only:
            return None
        bar = self.bar_at(at)
        if bar is None:
            return None
        x, _ = self._point(at)
        if not bar.open_right and bar.box.right - x <= _GRIP:
            return TermDrag(bar, True, x)
        return TermDrag(bar, False, x) if not bar.open_left and x - bar.box.left <= _GRIP else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._hide_card()
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._drag = self._grip_at(event.position())
        self._choose_at(event.position())

    def _choose_at(self, at: QPointF) -> None:
        """Select what is at a point: a term, a seat or a body, which is folded where its name is clicked."""
        bar = self.bar_at(at)
        row = self._layout.row_at(self._point(at)[1]) if at.y() >= HEAD else None
        if row is None:
            return
        self._term = bar.id if bar is not None else ""
        if row.seat is not None:
            self._seat = row.seat.id
            self.chosen.emit(row.seat.id)
        else:
            self._seat = ""
            if row.kind is RowKind.BODY and at.x() < 32:
                self._fold(row)
            self.body_chosen.emit(row.body.body.id)
        self._tell()
        self.viewport().update()

    def _fold(self, row: Row) -> None:
        self._closed ^= {row.body.body.id}
        self._lay_out()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._drag is not None:
            self._drag_to(self._point(at)[0])
            return
        bar = self.bar_at(at)
        hovered = bar.id if bar is not None else ""
        grip = self._grip_at(at) is not None
        self.viewport().setCursor(Qt.CursorShape.SizeHorCursor if grip else Qt.CursorShape.ArrowCursor)
        if hovered != self._hovered:
            self._hovered = hovered
            self._hide_card()
            if hovered:
                self._wait.start()
            self.viewport().update()

    def _drag_to(self, x: float) -> None:
        drag = self._drag
        assert drag is not None
        if not drag.moved and abs(x - drag.start) < 4:
            return
        end = drag.end
        at = x - drag.start + (drag.bar.box.right if end else drag.bar.box.left)  # wherever its end was taken hold of
        day = self._layout.axis.day_at(min(max(at, 0.0), self._layout.axis.width), end=end)
        low, high = room_of(drag.bar, self._layout.bars_of(drag.bar.seat.id), end=end)
        self._drag = replace(drag, moved=True, day=min(max(day, low), high))
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        self.viewport().update()
        if drag is not None and drag.day is not None:
            term = drag.bar.names.term
            if drag.day != (term.valid_to if drag.end else term.valid_from):
                self.end_moved.emit(drag.bar.id, "valid_to" if drag.end else "valid_from", drag.day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._seat:
            self.opened.emit(self._seat)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.pos()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self._choose_at(QPointF(at))
        else:
            bar = self.current_term
            at = self.place_of(bar.box).center() if bar is not None else QPoint(40, 40)
        self.menu_wanted.emit(at)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_STEP if event.angleDelta().y() > 0 else 1 / _STEP, event.position().x())
            event.accept()
        else:
            super().wheelEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = ""
        self._hide_card()
        self.viewport().update()

    def _show_card(self) -> None:
        bar = next((bar for bar in self._layout.bars if bar.id == self._hovered), None)
        if bar is None or self._drag is not None or not self.isVisible():
            return
        lines = self._lines(bar)
        kick = ", ".join([bar.body.name, seat_text(bar.seat)])
        self._card = TermCard(self._theme, kick, lines[0], lines[1:], self.viewport())
        self._card.show_beside(self.viewport(), self.place_of(bar.box).intersected(self.viewport().rect()))

    def _hide_card(self) -> None:
        self._wait.stop()
        card, self._card = self._card, None
        if card is not None:
            card.hide()
            card.deleteLater()

    # --- keys ------------------------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self._drag is not None:
            self._drag = None
            self.viewport().update()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step_row(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step_term(-1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom(1 / _STEP if key == Qt.Key.Key_Minus else _STEP)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._seat:
            self.opened.emit(self._seat)
        elif key == Qt.Key.Key_Delete and self.current_term is not None and not self._read_only:
            self.delete_wanted.emit(self._term)
        else:
            super().keyPressEvent(event)

    def _step_row(self, step: int) -> None:
        rows = [row for row in self._layout.rows if row.seat is not None]
        if not rows:
            return
        ids = [row.seat.id if row.seat is not None else "" for row in rows]
        at = ids.index(self._seat) + step if self._seat in ids else (0 if step > 0 else len(rows) - 1)
        row = rows[min(max(at, 0), len(rows) - 1)]
        self._seat, self._term = ids[rows.index(row)], ""
        self._scroll_to(row)
        self.chosen.emit(self._seat)
        self._tell()
        self.viewport().update()

    def _step_term(self, step: int) -> None:
        bars = self._layout.bars_of(self._seat)
        if not bars:
            return
        ids = [bar.id for bar in bars]
        at = ids.index(self._term) + step if self._term in ids else (0 if step > 0 else len(bars) - 1)
        bar = bars[min(max(at, 0), len(bars) - 1)]
        self._term = bar.id
        across = self.horizontalScrollBar()
        if bar.box.left < across.value() or bar.box.left > across.value() + self._room():
            across.setValue(round(bar.box.left - 40))
        self._tell()
        self.viewport().update()

    def _scroll_to(self, row: Row) -> None:
        down, room = self.verticalScrollBar(), self.viewport().height() - HEAD
        if row.top < down.value():
            down.setValue(round(row.top))
        elif row.bottom > down.value() + room:
            down.setValue(round(row.bottom - room))


def seat_text(seat: Seat) -> str:
    """What a seat is called: its classification and its title."""
    return ", ".join(part for part in (words.classification_word(seat.classification), seat.title) if part)
