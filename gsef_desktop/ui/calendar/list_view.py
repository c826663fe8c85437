"""The list of a year's activities: the planner for those who read with a screen reader, sort, or look for a name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QElapsedTimer, QItemSelectionModel, QLocale, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QTreeView, QWidget

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.ui.calendar.list_model import CalendarListModel, Column
from gsef_desktop.ui.calendar.words import PlannerWords
from gsef_desktop.ui.theme.theme import Theme

_WIDTHS = {Column.DATE: 170, Column.TITLE: 330, Column.PLACE: 165, Column.LINE: 165, Column.STATUS: 130, Column.ROLE: 100}


class CalendarList(QTreeView):
    """A table with a heading for each month; its signals are those of the planner."""

    chosen = Signal(str)
    """an activity became the current one"""
    opened = Signal(str)
    delete_wanted = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, theme: Theme, locale: QLocale, words: PlannerWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = CalendarListModel(theme, locale, words, self)
        self._typed = ""
        self._since_typed = QElapsedTimer()
        self._quiet = False
        self.setModel(self._model)
        self.setAccessibleName(self.tr("Activities of the year"))
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setItemsExpandable(False)
        self.setAllColumnsShowFocus(True)
        self.setExpandsOnDoubleClick(False)
        self.setIconSize(QSize(18, 16))
        self.setSortingEnabled(True)
        self.setSelectionBehavior(QTreeView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        head = self.header()
        head.setFont(theme.font("head"))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        head.setStretchLastSection(False)
        head.setSectionsMovable(False)
        for column, width in _WIDTHS.items():
            head.resizeSection(column, width)
        self.sortByColumn(Column.DATE, Qt.SortOrder.AscendingOrder)
        self._model.layoutChanged.connect(self._open_groups)
        self.selectionModel().currentRowChanged.connect(self._tell_current)
        self.doubleClicked.connect(lambda index: self._tell(self.opened, index))

    def show_rows(self, year: int, rows: Sequence[CalendarRow]) -> None:
        """Show these activities; the current one and the scroll position stay where they can."""
        current, at = self.current_id(), self.verticalScrollBar().value()
        self._quiet = True
        self._model.show_rows(year, rows)
        self._open_groups()
        if current:
            self.select(current)
        self.verticalScrollBar().setValue(at)
        self._quiet = False

    def current_id(self) -> str:
        """The id of the current activity, or ""."""
        return self._model.id_at(self.currentIndex())

    def select(self, id: str) -> bool:
        """Make an activity the current one, without a signal; answers whether it is in the list."""
        index = self._model.index_of(id)
        quiet, self._quiet = self._quiet, True
        if index.isValid():
            how = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, how)
        else:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        self._quiet = quiet
        return index.isValid()

    def show_activity(self, id: str) -> bool:
        """Scroll to an activity; answers whether it is in the list."""
        index = self._model.index_of(id)
        if index.isValid():
            self.scrollTo(index)
        return index.isValid()

    def ids(self) -> list[str]:
        """The ids in the order shown."""
        return self._model.ids()

    def column_widths(self) -> list[int]:
        """The widths of the columns in px; that of the title follows from the others."""
        return [self.header().sectionSize(column) for column in Column]

    def set_column_widths(self, widths: Sequence[Any]) -> None:
        """Restore what `column_widths` gave."""
        for column, width in zip(Column, widths, strict=False):
            self.header().resizeSection(column, max(40, int(width)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        id, key = self.current_id(), event.key()
        if id and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(id)
        elif id and key == Qt.Key.Key_Delete:
            self.delete_wanted.emit(id)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Go to the next title that begins with what was typed quickly."""
        if self._since_typed.isValid() and self._since_typed.elapsed() < QApplication.keyboardInputInterval():
            self._typed += search
        else:
            self._typed = search
        self._since_typed.start()
        ids = self._model.ids()
        current = self.current_id()
        start = ids.index(current) if current in ids else 0
        step = 1 if len(self._typed) == 1 and current else 0
        around = [*ids[start + step :], *ids[: start + step]]
        for id in around:
            index = self._model.index_of(id)
            if str(self._model.data(index)).casefold().startswith(self._typed.casefold()):
                self.setCurrentIndex(index)
                return

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(self._model.id_at(self.indexAt(event.pos())), event.globalPos())
        elif id := self.current_id():
            rect = self.visualRect(self.currentIndex())
            self.menu_wanted.emit(id, self.viewport().mapToGlobal(rect.bottomLeft()))

    def _open_groups(self) -> None:
        self.expandAll()
        for row in range(self._model.rowCount()):
            self.setFirstColumnSpanned(row, QModelIndex(), self._model.is_group(self._model.index(row, 0)))

    def _tell_current(self, current: QModelIndex) -> None:
        if not self._quiet:
            self._tell(self.chosen, current)

    def _tell(self, signal: Any, index: QModelIndex) -> None:
        if id := self._model.id_at(index):
            signal.emit(id)
