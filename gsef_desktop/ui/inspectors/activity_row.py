"""An activity as a line of an inspector: the number of its programme line, when it is, its title; a press opens it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gsef_desktop.ui.theme.painting import draw_line_tile
from gsef_desktop.ui.theme.theme import Theme

_TILE, _DATE, _GAP = 24, 84, 8
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignTop)


class ActivityRow(QAbstractButton):
    """The title is wrapped; what stands at its end in grey is its `hint`."""

    def __init__(self, theme: Theme, number: int | None, when: str, title: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._number, self._when, self._title, self._hint = theme, number, when, title, hint
        self.setText(title)
        self.setAccessibleName(", ".join(part for part in (when, title, hint) if part))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFont(theme.font("secondary"))

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 20)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        metrics = QFontMetrics(self.font())
        room = QRect(0, 0, max(40, width - _TILE - _DATE - _GAP - 4), 10_000)
        title = metrics.boundingRect(room, _WRAP, self._title).height()
        when = metrics.boundingRect(QRect(0, 0, _DATE, 10_000), _WRAP, self._when).height()
        hint = QFontMetrics(self._theme.font("caption")).height() if self._hint else 0
        return max(20, title + hint, when) + 5

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(-2, 0, 0, 0), 4, 4)
        draw_line_tile(painter, QRectF(1, 3, 16, 16), self._number, theme)
        painter.setFont(self.font())
        painter.setPen(theme.color("ink2"))
        height = self.height() - 2
        painter.drawText(QRect(_TILE, 2, _DATE, height), _WRAP, self._when)
        left = _TILE + _DATE + _GAP
        room = QRect(left, 2, self.width() - left - 4, height)
        painter.setPen(theme.color("ink"))
        painter.drawText(room, _WRAP, self._title)
        if self._hint:
            title = painter.fontMetrics().boundingRect(room, _WRAP, self._title)
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.color("ink3"))
            painter.drawText(QRect(left, title.bottom() + 1, room.width(), 16), Qt.AlignmentFlag.AlignTop, self._hint)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("acc"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
