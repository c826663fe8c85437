"""What the tables of the window do alike: to come to one chooses nothing, names are typed, menus appear where they are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication

if TYPE_CHECKING:
    _View = QAbstractItemView
else:
    _View = object  # of two bases only one may be one of Qt's


class EnteredQuietly(_View):
    """A view of rows that is come to without a row being chosen: that is done by a click or by the first arrow key.

    Stands before the class of Qt among the bases; while `_quiet` is set, the table tells nobody that another row became the current one.
    """

    _quiet = False

    def first_place(self) -> QModelIndex:
        """The cell from which the arrow keys begin; an invalid index where there is none."""
        return self.model().index(0, 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        quiet, self._quiet = self._quiet, True  # Qt makes the first row the current one by itself
        super().focusInEvent(event)
        first = self.first_place()
        if not self.currentIndex().isValid() and first.isValid():
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._quiet = quiet
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def selects_entered(self, key: int) -> bool:
        """Whether an arrow key, the first one, selects the row on which the table was entered, and does not go on to the next."""
        current = self.currentIndex()
        if key not in (Qt.Key.Key_Up, Qt.Key.Key_Down) or not current.isValid() or self.selectionModel().hasSelection():
            return False
        self.setCurrentIndex(current)
        return True


class TypedName:
    """The letters that are typed quickly one after another; after a pause another name begins."""

    def __init__(self) -> None:
        self._text, self._since = "", QElapsedTimer()

    def add(self, text: str) -> str:
        """The name so far, with what has been typed just now."""
        goes_on = self._since.isValid() and self._since.elapsed() < QApplication.keyboardInputInterval()
        self._text = self._text + text if goes_on else text
        self._since.start()
        return self._text


def menu_place(view: QAbstractItemView, event: QContextMenuEvent) -> tuple[QModelIndex, QPoint]:
    """The cell whose menu is asked for, by the mouse or by the keyboard, and where on the screen the menu is to appear."""
    if event.reason() is QContextMenuEvent.Reason.Mouse:
        return view.indexAt(event.pos()), event.globalPos()
    current = view.currentIndex()
    return current, view.viewport().mapToGlobal(view.visualRect(current).bottomLeft())
