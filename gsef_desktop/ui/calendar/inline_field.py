"""A field that opens in the planner: for the title of a new activity, or for the date to which one is moved."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gsef_desktop.ui.theme.theme import Theme


class InlineField(QLineEdit):
    """Enter accepts, Esc dismisses.  Leaving the field accepts what was typed, if anything was."""

    accepted = Signal(str)
    dismissed = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget, *, placeholder: str = "", text: str = "") -> None:
        super().__init__(text, parent)
        self._before = text
        self._over = False
        self.setFont(theme.font("field"))
        self.setPlaceholderText(placeholder or name)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.selectAll()

    def event(self, event: QEvent) -> bool:
        # the window's shortcuts, such as Delete, must not take the keys of the field
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._end("")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end(self.text())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._end("" if self.text() == self._before else self.text())

    def _end(self, text: str) -> None:
        if self._over:
            return
        self._over = True
        if text.strip():
            self.accepted.emit(text.strip())
        else:
            self.dismissed.emit()
