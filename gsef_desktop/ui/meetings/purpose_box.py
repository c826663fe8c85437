"""The list of purposes that opens in a cell of the agenda."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget


class PurposeBox(QComboBox):
    """A choice made by the mouse, or in the open list, is final; letters and arrows only lead to one, until Enter or Tab."""

    was_picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typing = False
        self.activated.connect(self._did_activate)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._typing = True
        super().keyPressEvent(event)
        self._typing = False

    def _did_activate(self) -> None:
        if not self._typing:
            self.was_picked.emit()
