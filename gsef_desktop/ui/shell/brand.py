"""The mark of the program: eight dots in the colours of the programme lines around a ninth."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from gsef_desktop.ui.theme.theme import Theme

_ORDER = (1, 3, 5, 6, 4, 7, 2, 8)


def draw_mark(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """Paint the mark into a square."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    unit, centre = box.width() / 22, box.center()
    for place, number in enumerate(_ORDER):
        angle = math.radians(45 * place - 90)
        painter.setBrush(theme.line(number).fill)
        painter.drawEllipse(centre + QPointF(math.cos(angle), math.sin(angle)) * 8 * unit, 2.55 * unit, 2.55 * unit)
    painter.setBrush(theme.color("ink"))
    painter.drawEllipse(centre, 2.2 * unit, 2.2 * unit)


class BrandMark(QWidget):
    """The mark as a widget."""

    def __init__(self, theme: Theme, size: int = 22, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_mark(QPainter(self), QRectF(self.rect()), self._theme)


def window_icon(theme: Theme) -> QIcon:
    """The mark as the icon of the window."""
    icon = QIcon()
    for size in (16, 32, 64):
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        draw_mark(painter, QRectF(0, 0, size, size), theme)
        painter.end()
        icon.addPixmap(picture)
    return icon
