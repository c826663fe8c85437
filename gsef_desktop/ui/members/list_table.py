"""The table of a list: keys, typing into cells, headings that fold, copying, widths; it tells what is wanted and changes nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QItemSelectionRange, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QApplication, QHeaderView, QLineEdit, QTableView, QWidget

from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.members.list_delegate import ListDelegate
from gsef_desktop.ui.models.list_model import ListModel
from gsef_desktop.ui.theme.tokens import TABLE_ROW
from gsef_desktop.ui.widgets.table_header import TableHeader, give_rest
from gsef_desktop.ui.widgets.table_ways import EnteredQuietly, TypedName, menu_place

_LEAST = 48
_NAME_LEAST = 190
_MOST_KEPT = 2_000
"""So many selected records stay selected when the list is shown anew."""
_SELECT = QItemSelectionModel.SelectionFlag
_HINT = QAbstractItemDelegate.EndEditHint


class _GoOn(QEvent):
    """Goes through the queue of events behind what was typed."""

    def __init__(self) -> None:
        super().__init__(QEvent.Type.User)


class ListTable(EnteredQuietly, QTableView):
    """Rows of a `ListModel`.  Column 0 is the name and takes the room that the others leave."""

    chosen = Signal(int)
    """the number of the record that became the current one, or -1"""
    opened = Signal(int)
    delete_wanted = Signal()
    copy_wanted = Signal()
    menu_wanted = Signal(QPoint)
    header_menu_wanted = Signal(int, QPoint)
    """a column, and where"""
    widths_changed = Signal()
    column_moved = Signal(int, int)
    """from and to, both counted from 0"""
    selection_did_change = Signal()

    def __init__(self, context: UiContext, model: ListModel, delegate: ListDelegate, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._list = context, model
        self._typed = TypedName()
        self._next: tuple[int, int] | None = None
        self._hovered = -1
        self._delegate = delegate
        self.find_name: Callable[[str, int], int] = lambda text, start: -1
        """the row of the next name, from a row on, that begins with a text; -1 for none"""
        self.setModel(model)
        delegate.setParent(self)
        delegate.attach(self)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QTableView.EditTrigger.EditKeyPressed | QTableView.EditTrigger.DoubleClicked)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(TABLE_ROW)
        rows.setDefaultSectionSize(TABLE_ROW)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_up_header()
        self.selectionModel().currentChanged.connect(self._tell_current)
        self.selectionModel().selectionChanged.connect(lambda *_: None if self._quiet else self.selection_did_change.emit())
        self.clicked.connect(self._did_click)
        self.doubleClicked.connect(self._did_double_click)

    def _set_up_header(self) -> None:
        head = TableHeader(self._context.theme, indent=40, parent=self)
        self.setHorizontalHeader(head)
        head.setSectionsClickable(True)
        head.setMinimumSectionSize(_LEAST)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionsMovable(True)
        head.setFirstSectionMovable(False)
        head.sectionResized.connect(self._did_resize)
        head.sectionMoved.connect(self._did_move)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(
            lambda at: self.header_menu_wanted.emit(head.logicalIndexAt(at), head.viewport().mapToGlobal(at))
        )

    def header(self) -> QHeaderView:
        """The headings of the columns."""
        return self.horizontalHeader()

    # --- what is current and selected ------------------------------------------------------------------------------------------------

    def current_number(self) -> int:
        """The number of the current record, or -1."""
        return self._list.number_at(self.currentIndex().row()) if self.currentIndex().isValid() else -1

    def selected_numbers(self) -> list[int]:
        """The numbers of the records selected, in the order shown."""
        ranges = self._ranges()
        found: dict[int, None] = {}
        for first, last in ranges:
            found.update(dict.fromkeys(self._list.numbers_between(first, last)))
        return list(found)

    def selected_count(self) -> int:
        """How many records are selected."""
        ranges = self._ranges()
        if len(ranges) == 1 and not self._list.listing.groups:
            return ranges[0][1] - ranges[0][0] + 1
        return len(self.selected_numbers())

    def _ranges(self) -> list[tuple[int, int]]:
        """The first and the last row of each stretch that is selected."""
        chosen = self.selectionModel().selection()
        found = [chosen.at(place) for place in range(chosen.count())]
        return sorted((one.top(), one.bottom()) for one in found if one.isValid())

    def select_number(self, number: int) -> bool:
        """Make a record the current one, without a signal; answers whether it is shown.  -1 selects nothing."""
        row = self._list.row_of(number)
        if self._quiet and self.current_number() == number:
            return row >= 0  # it is just becoming the current one; Qt completes the selection
        quiet, self._quiet = self._quiet, True
        if row < 0:
            self.selectionModel().clear()
        elif self.current_number() != number or self.selected_count() != 1:
            column = max(0, self.currentIndex().column())
            self.selectionModel().setCurrentIndex(self._list.index(row, column), _SELECT.ClearAndSelect | _SELECT.Rows)
        self._quiet = quiet
        self.selection_did_change.emit()
        return row >= 0

    def show_number(self, number: int) -> None:
        """Scroll to a record."""
        row = self._list.row_of(number)
        if row >= 0:
            self.scrollTo(self._list.index(row, max(0, self.currentIndex().column())))

    def keeping(self, change: Callable[[], bool]) -> None:
        """Do something that may reset the model; what is selected and the place in the table stay where they can."""
        current, column, at = self.current_number(), max(0, self.currentIndex().column()), self.verticalScrollBar().value()
        left = self.horizontalScrollBar().value()
        kept = set(self.selected_numbers()) if self.selected_count() <= _MOST_KEPT else set()
        self._quiet = True
        if change():
            self.executeDelayedItemsLayout()  # else the table would be painted once before and once after it
            if kept:
                self._select_rows(self._list.rows_of(kept))
            if (row := self._list.row_of(current)) >= 0:
                index = self._list.index(row, min(column, max(0, self._list.columnCount() - 1)))
                self.selectionModel().setCurrentIndex(index, _SELECT.NoUpdate if kept else _SELECT.ClearAndSelect | _SELECT.Rows)
            self.verticalScrollBar().setValue(at)
            self.horizontalScrollBar().setValue(left)
        self._quiet = False
        self.selection_did_change.emit()

    def _select_rows(self, rows: Sequence[int]) -> None:
        chosen, last = QItemSelection(), max(0, self._list.columnCount() - 1)
        for row in rows:
            chosen.append(QItemSelectionRange(self._list.index(row, 0), self._list.index(row, last)))
        self.selectionModel().select(chosen, _SELECT.ClearAndSelect)

    # --- keys ------------------------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, heading = event.key(), self._list.heading_at(self.currentIndex().row())
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif heading is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right):
            folded = not heading.folded if key not in (Qt.Key.Key_Left, Qt.Key.Key_Right) else key == Qt.Key.Key_Left
            self._fold(self.currentIndex().row(), folded)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_number() >= 0:
            self.opened.emit(self.current_number())
        elif self.current_number() >= 0 and self.selects_entered(key):
            self._tell_current(self.currentIndex(), QModelIndex())
        elif key == Qt.Key.Key_Delete and self.selected_count():
            self.delete_wanted.emit()
        elif key == Qt.Key.Key_Escape and self.selected_count() > 1:
            self.select_number(self.current_number())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif self._begins_typing(event):
            self._type_into_cell(event)
        else:
            super().keyPressEvent(event)

    def _begins_typing(self, event: QKeyEvent) -> bool:
        """Whether a key writes into the cell: a letter in a cell that can be changed, other than a name, to which typing goes."""
        index, text = self.currentIndex(), event.text()
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        editable = index.isValid() and index.column() > 0 and bool(self._list.flags(index) & Qt.ItemFlag.ItemIsEditable)
        return plain and editable and bool(text) and text.isprintable() and text != " "

    def _type_into_cell(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        delegate = self.itemDelegate()
        assert isinstance(delegate, ListDelegate)
        delegate.first_letter = event.text()
        self.edit(index)
        delegate.first_letter = ""
        field = next((one for one in self.viewport().findChildren(QLineEdit) if one.isVisible()), None)
        if field is not None:  # Qt has selected all of it, and the next letter would take the place of the first
            field.deselect()
            field.end(False)

    def keyboardSearch(self, search: str) -> None:
        """Go to the next name that begins with what was typed quickly."""
        typed = self._typed.add(search)
        step = 1 if len(typed) == 1 and self.current_number() >= 0 else 0
        row = self.find_name(typed, max(0, self.currentIndex().row()) + step)
        if row >= 0:
            self.setCurrentIndex(self._list.index(row, max(0, self.currentIndex().column())))

    # --- editing ---------------------------------------------------------------------------------------------------------------------

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Tab goes on in the next cell that can be changed, after what was typed has been kept and the list shown anew."""
        step = {_HINT.EditNextItem: 1, _HINT.EditPreviousItem: -1}.get(hint, 0)
        index = self.currentIndex()
        super().closeEditor(editor, _HINT.NoHint)
        if step and index.isValid():
            column = index.column() + step
            while 0 <= column < self._list.columnCount() and not self._list.editable(self._list.columns[column]):
                column += step
            if 0 <= column < self._list.columnCount():
                self._next = (self._list.number_at(index.row()), column)
                QApplication.postEvent(self, _GoOn())

    def customEvent(self, event: Any) -> None:
        if isinstance(event, _GoOn) and self._next is not None:
            (number, column), self._next = self._next, None
            row = self._list.row_of(number)
            if row >= 0:
                index = self._list.index(row, column)
                self.selectionModel().setCurrentIndex(index, _SELECT.ClearAndSelect | _SELECT.Rows)
                self.scrollTo(index)
                self.edit(index)

    # --- mouse -----------------------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        self._delegate.begin(self._hovered)
        super().paintEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            for one in (self._hovered, row):
                if one >= 0:
                    self.viewport().update(0, self.rowViewportPosition(one), self.viewport().width(), TABLE_ROW)
            self._hovered = row

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.rowAt(event.position().toPoint().y())
        if event.button() is Qt.MouseButton.LeftButton and self._list.heading_at(row) is not None:
            heading = self._list.heading_at(row)
            self._fold(row, heading is not None and not heading.folded)
            return
        super().mousePressEvent(event)

    def _fold(self, row: int, folded: bool) -> None:
        heading = self._list.heading_at(row)
        if heading is not None and heading.folded is not folded:
            self.keeping(lambda: self._fold_now(row, folded))
            self.selectionModel().setCurrentIndex(self._list.index(row, 0), _SELECT.NoUpdate)

    def _fold_now(self, row: int, folded: bool) -> bool:
        heading = self._list.heading_at(row)
        if heading is not None:
            self._list.fold(heading, folded)
        return True

    def _did_click(self, index: QModelIndex) -> None:
        self._tell_current(index, QModelIndex())

    def _did_double_click(self, index: QModelIndex) -> None:
        if not self._list.flags(index) & Qt.ItemFlag.ItemIsEditable and self._list.number_at(index.row()) >= 0:
            self.opened.emit(self._list.number_at(index.row()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, at = menu_place(self, event)
        if self._list.number_at(index.row()) >= 0:
            self.menu_wanted.emit(at)

    def _tell_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        if not self._quiet:
            quiet, self._quiet = self._quiet, True  # Qt completes the selection afterwards; an answer must not disturb it
            self.chosen.emit(self._list.number_at(current.row()) if current.isValid() else -1)
            self._quiet = quiet
            if not quiet:
                self.selection_did_change.emit()

    # --- widths ----------------------------------------------------------------------------------------------------------------------

    def set_widths(self, widths: Sequence[int]) -> None:
        """Set the widths of all columns but the first, in px."""
        head = self.header()
        quiet, self._quiet = self._quiet, True
        for column, width in enumerate(widths):
            if column and column < head.count():
                head.resizeSection(column, max(_LEAST, width))
        self._quiet = quiet
        self._give_rest_to_name()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_rest_to_name()

    def _give_rest_to_name(self) -> None:
        head = self.header()
        if not head.count():
            return
        give_rest(head, 0, width=self.viewport().width(), least=_NAME_LEAST)
        self.updateGeometries()
        self.viewport().update()
        head.viewport().update()

    def _did_resize(self, section: int, old: int, new: int) -> None:
        if self._quiet:
            return
        if section:
            self._give_rest_to_name()
        self.widths_changed.emit()

    def _did_move(self, logical: int, old: int, new: int) -> None:
        if self._quiet:
            return
        head = self.header()
        self._quiet = True
        head.moveSection(new, old)  # the list shows its columns anew in the wanted order
        self._quiet = False
        if old and new:
            self.column_moved.emit(old, new)
