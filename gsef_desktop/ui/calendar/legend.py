"""The legend of the calendar: how a bar looks that is confirmed, tentative, held, cancelled, a window, or without a day."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gsef_desktop.ui.theme.painting import draw_line_tile
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.bars import BarLook, label_colour, paint_bar, paint_tick
from gsef_desktop.ui.widgets.labels import label

_LINE = 4
"""The programme line whose colours the samples have: any would do."""


class _Sample(QWidget):
    """A small bar; None is a day that is not known."""

    def __init__(self, theme: Theme, look: BarLook | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._look = theme, look
        self.setFixedSize(26 if look is not None else 14, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._look is None:
            draw_line_tile(painter, QRectF(0, 0, 14, 14), _LINE, self._theme, text="?")
            return
        paint_bar(painter, QRectF(0.5, 1, 25, 12), self._look, self._theme)
        if self._look.held:
            paint_tick(painter, QRectF(7, 1, 12, 12), label_colour(self._look, self._theme, inside=True))
        if self._look.cancelled:
            painter.setPen(self._theme.color("ink3"))
            painter.drawLine(5, 7, 20, 7)


class Legend(QWidget):
    """One quiet line below the calendar."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.setFixedHeight(22)
        self.setAccessibleName(translate("Calendar", "Legend"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 2)
        row.setSpacing(6)
        row.addStretch(1)
        for look, text in (
            (BarLook(_LINE, tentative=False), translate("Calendar", "Confirmed")),
            (BarLook(_LINE, tentative=True), translate("Calendar", "Tentative")),
            (BarLook(_LINE, tentative=True, window=True), translate("Calendar", "Some time within")),
            (None, translate("Calendar", "Day not known")),
            (BarLook(_LINE, tentative=False, held=True), translate("Calendar", "Held")),
            (BarLook(_LINE, tentative=False, cancelled=True), translate("Calendar", "Cancelled")),
        ):
            row.addWidget(_Sample(theme, look), 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(label(theme, text, "caption", token="ink3"))
            row.addSpacing(8)
