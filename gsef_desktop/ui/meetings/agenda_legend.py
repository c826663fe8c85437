"""What stands beneath the agenda: the looks of a language chip and what they mean."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gsef_desktop.ui.meetings.agenda_model import ready_name
from gsef_desktop.ui.theme.painting import draw_language_chip
from gsef_desktop.ui.theme.theme import Theme


class Legend(QWidget):
    """What the three looks of a language chip mean."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Language chips: filled is ready, underlined is draft, dashed is missing"))

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(sum(metrics.horizontalAdvance(ready_name(state)) + 24 + 8 + 14 for state in ("ready", "draft", "missing")), 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.width() < self.sizeHint().width() - 20:
            return
        painter = QPainter(self)
        painter.setFont(self._theme.font("secondary"))
        right = self.width()
        for state in ("missing", "draft", "ready"):
            width = painter.fontMetrics().horizontalAdvance(ready_name(state))
            painter.setPen(self._theme.color("ink3"))
            painter.drawText(QRectF(right - width, 0, width + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, ready_name(state))
            right -= width + 6 + 24
            draw_language_chip(painter, QRectF(right, (self.height() - 16) / 2, 24, 16), "EN", state, self._theme)
            right -= 14
