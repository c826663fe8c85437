"""The table of activities: keys, several at once, typing to a title, copying, columns that are chosen and fitted to the room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from gsef_desktop.domain.calendar_row import activity_of
from gsef_desktop.services.activity_list import ActivityListing
from gsef_desktop.ui.calendar.list_columns import NAMES_ONLY, TITLE, fitted
from gsef_desktop.ui.calendar.list_delegate import ListDelegate
from gsef_desktop.ui.calendar.list_rows import ActivityModel
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.theme.tokens import TABLE_ROW
from gsef_desktop.ui.widgets.table_copy import MOST_COPIED, copy_rows
from gsef_desktop.ui.widgets.table_header import TableHeader
from gsef_desktop.ui.widgets.table_ways import EnteredQuietly, TypedName, menu_place

_WIDTHS = "calendar.list.widths"
_COLUMNS = "calendar.list.columns"
_SELECT = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
_ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class ActivityTable(EnteredQuietly, QTableView):
    """Rows of an `ActivityModel`.  `find_title` answers which of the activities have a title that begins so."""

    chosen = Signal(str)
    """an activity became the current one"""
    selection_changed = Signal(list)
    """the ids of all that are selected, in the order shown"""
    opened = Signal(str)
    delete_wanted = Signal(list)
    menu_wanted = Signal(str, QPoint)

    def __init__(
        self, context: UiContext, model: ActivityModel, find_title: Callable[[str], frozenset[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._rows, self._find_title = context, model, find_title
        self._typed = TypedName()
        self._fitting = False
        self._left_out = frozenset[str]()
        kept = context.remembered(_WIDTHS)
        self._widths: dict[str, int] = {str(key): int(width) for key, width in kept.items()} if isinstance(kept, dict) else {}
        keys = [column.key for column in model.columns]
        shown = context.remembered(_COLUMNS)
        usual = [column.key for column in model.columns if column.shown]
        self._shown = [key for key in keys if key in shown] if isinstance(shown, list) else usual
        self.setModel(model)
        self._delegate = ListDelegate(context.theme, self, model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Activities"))
        self._set_up()
        self.selectionModel().currentRowChanged.connect(self._tell_current)
        self.selectionModel().selectionChanged.connect(lambda *_: self._tell_selection())
        self.doubleClicked.connect(lambda index: self._open(model.id_at(index.row())))

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # so that scrolling paints only what comes into sight
        side = self.verticalHeader()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setMinimumSectionSize(TABLE_ROW)
        side.setDefaultSectionSize(TABLE_ROW)
        side.hide()
        head = TableHeader(self._context.theme, indent=6, parent=self)
        self.setHorizontalHeader(head)
        head.setSectionsClickable(True)
        head.setMinimumSectionSize(NAMES_ONLY)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(self._number(TITLE), QHeaderView.ResizeMode.Stretch)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(lambda at: self.columns_menu().popup(head.mapToGlobal(at)))
        head.sectionResized.connect(self._did_resize)

    def header(self) -> QHeaderView:
        """The row of headings."""
        return self.horizontalHeader()

    def show_order(self, order: str, descending: bool) -> None:
        """Mark the heading that rules the order, and let the others be clicked."""
        number = next((number for number, column in enumerate(self._rows.columns) if column.order == order), 0)
        with QSignalBlocker(self.header()):
            self.header().setSortIndicatorShown(True)
            way = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
            self.header().setSortIndicator(number, way)
        if not self.isSortingEnabled():
            with QSignalBlocker(self._rows):
                self.setSortingEnabled(True)

    # --- what is current, what is selected -------------------------------------------------------------------------------------------

    def current_id(self) -> str:
        """The id of the current activity, or ""."""
        return self._rows.id_at(self.currentIndex().row()) if self.currentIndex().isValid() else ""

    def selected_ids(self) -> list[str]:
        """The ids of the activities selected, in the order shown."""
        rows: set[int] = set()
        chosen = self.selectionModel().selection()
        for number in range(chosen.count()):
            part = chosen.at(number)
            rows.update(range(part.top(), part.bottom() + 1))
        return [id for row in sorted(rows) if (id := self._rows.id_at(row))]

    def select(self, id: str) -> bool:
        """Make an activity the current one, without a signal; answers whether it is in the list.

        Where it is current and one of several that are selected, they stay selected.
        """
        row = self._rows.row_of(id) if id else -1
        if row >= 0 and (self.current_id() == id or self._quiet) and id in self.selected_ids():
            return True
        quiet, self._quiet = self._quiet, True
        if row < 0:
            self.selectionModel().clear()
        else:
            self.selectionModel().setCurrentIndex(self._rows.index(row, self._number(TITLE)), _ONLY)
        self._quiet = quiet
        return row >= 0

    def select_all_of(self, ids: Sequence[str]) -> None:
        """Select these, the last of which is the current one, without a signal."""
        if len(ids) < 2:
            self.select(ids[-1] if ids else "")
        elif set(ids) != set(self.selected_ids()) or self.current_id() != ids[-1]:
            quiet, self._quiet = self._quiet, True
            self.select(ids[-1])
            self._select_also(ids)
            self._quiet = quiet

    def show_activity(self, id: str) -> bool:
        """Scroll to an activity; answers whether it is in the list."""
        row = self._rows.row_of(id)
        if row >= 0:
            self.scrollTo(self._rows.index(row, 0))
        return row >= 0

    def show_listing(self, listing: ActivityListing) -> None:
        """Show another listing; what is selected and the place in the list stay where they can."""
        current, kept, at = self.current_id(), self.selected_ids(), self.verticalScrollBar().value()
        self._quiet = True
        if self._rows.set_listing(listing):
            self.clearSpans()
            for row in self._rows.heads():
                self.setSpan(row, 0, 1, len(self._rows.columns))
            if current and (row := self._rows.row_of(current)) >= 0:
                self.selectionModel().setCurrentIndex(self._rows.index(row, self._number(TITLE)), _ONLY)
            if len(kept) > 1:
                self._select_also(kept)
            self.verticalScrollBar().setValue(at)
        self._quiet = False
        if self.selected_ids() != kept:
            self._tell_selection()

    def _select_also(self, ids: Sequence[str]) -> None:
        chosen = QItemSelection()
        last = len(self._rows.columns) - 1
        for id in ids[:MOST_COPIED]:
            if (row := self._rows.row_of(id)) >= 0:
                chosen.select(self._rows.index(row, 0), self._rows.index(row, last))
        self.selectionModel().select(chosen, _SELECT)

    # --- keys and mouse --------------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        id, key = self.current_id(), event.key()
        if id and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(id)
        elif id and self.selects_entered(key):
            self._tell_current(self.currentIndex(), QModelIndex())
        elif key == Qt.Key.Key_Delete and (chosen := self.selected_ids()):
            self.delete_wanted.emit(chosen)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Headings are passed over."""
        target = super().moveCursor(action, modifiers)
        if not target.isValid() or self._rows.id_at(target.row()):
            return target
        up = QAbstractItemView.CursorAction.MoveUp, QAbstractItemView.CursorAction.MovePageUp
        step = -1 if action in up and target.row() > 0 else 1
        row = target.row() + step
        return self._rows.index(row, target.column()) if self._rows.id_at(row) else self.currentIndex()

    def keyboardSearch(self, search: str) -> None:
        """Go to the next title that begins with what was typed quickly."""
        typed = self._typed.add(search)
        ids = self._rows.ids
        if not ids or not (found := self._find_title(typed)):
            return
        current = self.currentIndex().row()
        start = max(0, self._rows.place_of(current)) if current >= 0 else 0
        step = 1 if len(typed) == 1 and self.current_id() else 0
        for number in range(len(ids)):
            id = ids[(start + step + number) % len(ids)]
            if activity_of(id) in found:
                self.setCurrentIndex(self._rows.index(self._rows.row_of(id), self._number(TITLE)))
                return

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, at = menu_place(self, event)
        if id := self._rows.id_at(index.row()):
            self.menu_wanted.emit(id, at)

    def first_place(self) -> QModelIndex:
        """Headings are passed over."""
        return self._rows.index(self._rows.row_of(self._rows.ids[0]), self._number(TITLE)) if self._rows.ids else QModelIndex()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._context.theme.color("bg"))
        painter.end()
        super().paintEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: Any) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row == self._delegate.hovered:
            return
        before, self._delegate.hovered = self._delegate.hovered, row
        for each in (before, row):
            if each >= 0:
                self.viewport().update(0, self.rowViewportPosition(each), self.viewport().width(), self.rowHeight(each))

    # --- copying ---------------------------------------------------------------------------------------------------------------------

    def copy_rows(self) -> None:
        """Put the activities selected on the clipboard as a table, for a mail, a letter or a spreadsheet."""
        ids = self.selected_ids()[:MOST_COPIED]
        if not ids:
            return
        columns = [column for column in self._rows.columns if column.key in self._shown or column.key == TITLE]
        rows = self._rows.entries(ids)
        copy_rows(
            self._context, [column.title for column in columns], [[column.text(entry, True) for column in columns] for entry in rows]
        )  # fmt: skip

    # --- columns ---------------------------------------------------------------------------------------------------------------------

    def columns_menu(self) -> QMenu:
        """Which columns are shown; the title always is."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in self._rows.columns:
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(column.key in self._shown or column.key == TITLE)
            action.setEnabled(column.key != TITLE)
            action.toggled.connect(lambda on, key=column.key: self.show_column(key, on))
        return menu

    def show_column(self, key: str, shown: bool) -> None:
        """Show a column or leave it out; this is remembered."""
        keys = set(self._shown) | {key} if shown else set(self._shown) - {key}
        self._shown = [column.key for column in self._rows.columns if column.key in keys]
        self._context.remember(_COLUMNS, self._shown)
        self.fit()

    def leave_out(self, keys: frozenset[str]) -> None:
        """Columns that would be empty throughout and need no room."""
        if keys != self._left_out:
            self._left_out = keys
            self.fit()

    def visible_columns(self) -> list[str]:
        """The keys of the columns that have room now."""
        return [column.key for number, column in enumerate(self._rows.columns) if not self.isColumnHidden(number)]

    def fit(self) -> None:
        """Give the columns the room there is."""
        widths = fitted(
            self._rows.columns, [key for key in self._shown if key not in self._left_out], self._widths, self.viewport().width()
        )
        self._fitting = True
        for number, column in enumerate(self._rows.columns):
            self.setColumnHidden(number, column.key not in widths)
            if column.key in widths and column.key != TITLE:
                self.setColumnWidth(number, widths[column.key])
        self._fitting = False
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        current = self.currentIndex()
        seen = current.isValid() and QRect(QPoint(0, 0), event.oldSize()).contains(self.visualRect(current).center())
        super().resizeEvent(event)
        self.fit()
        if seen:  # it stays so when the inspector takes its room
            self.scrollTo(current)

    def _did_resize(self, number: int, old: int, new: int) -> None:
        column = self._rows.columns[number]
        if self._fitting or column.key == TITLE or not new or self.isColumnHidden(number):
            return
        title = self._number(TITLE)
        lacking = self._rows.columns[title].least - self.columnWidth(title)
        width = max(column.least, new - max(0, lacking) if new > old else new)
        self._widths[column.key] = width
        self._context.remember(_WIDTHS, dict(self._widths))
        if width != new:
            self._fitting = True
            self.setColumnWidth(number, width)
            self._fitting = False

    def _number(self, key: str) -> int:
        return next(number for number, column in enumerate(self._rows.columns) if column.key == key)

    # --- telling ---------------------------------------------------------------------------------------------------------------------

    def _open(self, id: str) -> None:
        if id:
            self.opened.emit(id)

    def _tell_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        if not self._quiet and (id := self._rows.id_at(current.row())):
            quiet, self._quiet = self._quiet, True  # Qt completes the selection afterwards; an answer must not disturb it
            self.chosen.emit(id)
            self._quiet = quiet

    def _tell_selection(self) -> None:
        if not self._quiet:
            self.selection_changed.emit(self.selected_ids())
