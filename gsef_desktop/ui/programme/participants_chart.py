"""The participants of a series over the years: a bar for each edition of which a number is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gsef_desktop.domain.charts import round_step
from gsef_desktop.domain.time_writing import write_number
from gsef_desktop.ui.theme.painting import draw_hatch
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.tips import tip

_SIDE, _TOP, _FOOT, _WIDEST, _GAP = 12, 18, 20, 34, 0.36
_STEPS = 3
"""So many lines at most lie between the foot and the top."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """An edition: its id, what stands under its bar (the year), what it is called, the number, and whether that is only expected."""

    id: str
    label: str
    name: str
    number: int
    expected: bool


class ParticipantsChart(QWidget):
    """Bars from left to right in the order of the editions; pointed at, clicked and stepped through with the arrow keys."""

    chosen = Signal(str)
    """the id of an edition"""

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._points: Sequence[Point] = ()
        self._current = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(96)
        self.set_points(())

    def sizeHint(self) -> QSize:
        return QSize(300, 120)

    def set_points(self, points: Sequence[Point]) -> None:
        """Show other editions."""
        self._points = tuple(points)
        told = ", ".join(self.told(point) for point in points)
        self.setAccessibleName(self.tr("Participants over the years. {points}").format(points=told or self.tr("No number is known yet.")))
        self.update()

    def set_current(self, id: str) -> None:
        """Mark an edition."""
        if id != self._current:
            self._current = id
            point = next((each for each in self._points if each.id == id), None)
            self.setAccessibleDescription(self.told(point) if point is not None else "")
            self.update()

    def told(self, point: Point) -> str:
        """An edition in words: "5, 2018: 60"."""
        number = write_number(point.number, self._language)
        text = self.tr("{edition}: {number} expected") if point.expected else self.tr("{edition}: {number}")
        return text.format(edition=point.name, number=number)

    def bars(self) -> list[tuple[Point, QRectF]]:
        """Where the bars stand."""
        if not self._points:
            return []
        area = QRectF(_SIDE, _TOP, self.width() - 2 * _SIDE, self.height() - _TOP - _FOOT)
        slot = area.width() / len(self._points)
        wide = min(_WIDEST, slot * (1 - _GAP))
        most = self._most()
        found = []
        for place, point in enumerate(self._points):
            high = max(1.0, area.height() * point.number / most)
            found.append((point, QRectF(area.left() + slot * (place + 0.5) - wide / 2, area.bottom() - high, wide, high)))
        return found

    def _most(self) -> int:
        """The number at the top: a round one that no bar exceeds."""
        highest = max((point.number for point in self._points), default=0)
        step = round_step(highest / _STEPS) if highest else 1
        return max(1, -(-highest // step) * step)

    # --- painting -------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        foot = self.height() - _FOOT + 0.5
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.drawLine(_SIDE, round(foot), self.width() - _SIDE, round(foot))
        painter.setFont(theme.font("day"))
        if not self._points:
            painter.setPen(theme.color("ink3"))
            painter.drawText(self.rect().adjusted(0, 0, 0, -_FOOT), Qt.AlignmentFlag.AlignCenter, self.tr("No number is known yet."))
        for point, box in self.bars():
            self._paint_bar(painter, point, box)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("acc"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 5, 5)

    def _paint_bar(self, painter: QPainter, point: Point, box: QRectF) -> None:
        theme, path = self._theme, QPainterPath()
        path.addRoundedRect(box, 2, 2)
        if point.expected:
            draw_hatch(painter, path, theme.color("sub"), theme.color("ctl"), pitch=5)
            painter.setPen(QPen(theme.color("ctl"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)
        else:
            painter.fillPath(path, theme.color("acc" if point.id == self._current else "slot1"))
        if point.expected and point.id == self._current:
            painter.setPen(QPen(theme.color("acc"), 2))
            painter.drawPath(path)
        metrics = QFontMetrics(painter.font())
        slot = (self.width() - 2 * _SIDE) / len(self._points)
        for text, top, token in (
            (write_number(point.number, self._language), box.top() - 15, "ink"), (point.label, float(self.height() - _FOOT + 4), "ink3"),
        ):  # fmt: skip
            if metrics.horizontalAdvance(text) <= slot + 2:
                painter.setPen(theme.color(token))
                painter.drawText(QRectF(box.center().x() - slot / 2, top, slot, 14), Qt.AlignmentFlag.AlignCenter, text)

    # --- mouse and keys ---------------------------------------------------------------------------------------------------

    def _at(self, x: float) -> Point | None:
        slot = (self.width() - 2 * _SIDE) / max(1, len(self._points))
        place = int((x - _SIDE) // slot) if slot > 0 else -1
        return self._points[place] if 0 <= place < len(self._points) else None

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            point = self._at(event.pos().x())
            if point is not None:
                QToolTip.showText(event.globalPos(), tip(self.told(point)), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = self._at(event.position().x())
        if point is not None:
            self._choose(point)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if not step or not self._points:
            super().keyPressEvent(event)
            return
        ids = [point.id for point in self._points]
        place = ids.index(self._current) + step if self._current in ids else 0 if step > 0 else len(ids) - 1
        self._choose(self._points[min(max(place, 0), len(ids) - 1)])

    def _choose(self, point: Point) -> None:
        self.set_current(point.id)
        self.chosen.emit(point.id)
