"""The search field of the top bar: Ctrl+K leads here, and what is found drops down beneath it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from gsef_desktop.ui.theme.theme import Theme


class ShellSearchField(QLineEdit):
    """Sends the keys that move in the list of results on as signals, and keeps the focus while one types."""

    moved = Signal(int)
    """rows to move in the results: -1 or 1, or -8 or 8 for a page"""
    accepted = Signal()
    dismissed = Signal()
    left = Signal()
    """the user is done here: the keyboard is to go on elsewhere"""
    focused = Signal()
    """the field has been entered"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("search", True)
        self.setFont(theme.font("body"))
        self.setAccessibleName(self.tr("Search"))
        self.setPlaceholderText(self.tr("Search activities, members, meetings"))
        self.addAction(theme.icon("search", "ink3"), QLineEdit.ActionPosition.LeadingPosition)
        self.setTextMargins(0, 0, 54, 0)  # room for the hint of the keys
        self.setMinimumWidth(160)
        self.setMaximumWidth(400)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._takes(event):
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.selectAll()
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.dismissed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text() or self.hasFocus() or self.width() < 300:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.font("caption")
        hint = "Ctrl+K"
        width = QFontMetrics(font).horizontalAdvance(hint) + 10
        box = QRect(self.width() - width - 6, (self.height() - 18) // 2, width, 18)
        painter.setPen(QPen(self._theme.color("line2"), 1))
        painter.setBrush(self._theme.color("bg"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(self._theme.color("ink3"))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, hint)

    def _takes(self, event: QKeyEvent) -> bool:
        """Whether the key means the list of results."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
        key = Qt.Key(event.key())
        if key in steps:
            self.moved.emit(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        elif key == Qt.Key.Key_Escape:
            self.dismissed.emit()
            self.clear()
            self.clearFocus()
            self.left.emit()
        else:
            return False
        return True
