"""The legend of hours: a coloured square for each kind, with its name and what an hour of it weighs."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gsef_desktop.domain.call_hours import USUAL_WEIGHTS, HourKind, HourWeights
from gsef_desktop.ui.meetings.hour_looks import legend, paint_hour
from gsef_desktop.ui.theme.theme import Theme

_SQUARE, _SPACE = 14, 12


class HourLegend(QWidget):
    """One line, or two where it is too narrow."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: list[tuple[HourKind | None, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(theme.font("caption"))
        self.show_weights(USUAL_WEIGHTS)

    def show_weights(self, weights: HourWeights) -> None:
        """Say what hours weigh."""
        self._entries = legend(weights)
        self.setAccessibleName("; ".join(text for _, text in self._entries))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(sum(self._width(text) for _, text in self._entries), 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 20)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(max(box.bottom() for _, _, box in self._boxes(width))) + 3

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for kind, text, box in self._boxes(self.width()):
            square = QRectF(box.left(), box.top(), _SQUARE, _SQUARE)
            paint_hour(painter, square, kind or HourKind.WORKING, self._theme, day_off=kind is None)
            painter.setPen(self._theme.color("ink2"))
            painter.setFont(self.font())
            painter.drawText(box.translated(_SQUARE + 5, -2).adjusted(0, 0, 0, 4), text)

    def _width(self, text: str) -> int:
        return _SQUARE + 5 + QFontMetrics(self.font()).horizontalAdvance(text) + _SPACE

    def _boxes(self, width: int) -> list[tuple[HourKind | None, str, QRectF]]:
        boxes, x, y = [], 0, 3
        for kind, text in self._entries:
            needed = self._width(text)
            if x and x + needed - _SPACE > width:
                x, y = 0, y + 19
            boxes.append((kind, text, QRectF(x, y, needed, _SQUARE)))
            x += needed
        return boxes
