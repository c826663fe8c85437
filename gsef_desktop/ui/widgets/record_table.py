"""A table of records: keys, typing to a name, copying as a table, widths that are remembered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.models.paged import Index, PagedModel
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.table_copy import MOST_COPIED, copy_rows
from gsef_desktop.ui.widgets.table_header import TableHeader, give_rest
from gsef_desktop.ui.widgets.table_ways import EnteredQuietly, TypedName, menu_place

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_LEAST = 48


class RowDelegate(QStyledItemDelegate):
    """Hairlines between rows, the selected row in a frame, the text at a distance from the edges."""

    def __init__(self, theme: Theme, view: QTreeView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        state: Any = option.state
        rect: QRect = option.rect
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = self._view.hasFocus()
        if selected:
            painter.fillRect(rect, theme.color("sel" if focused else "hover"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("hover"))
        self.paint_cell(painter, rect, index)
        if selected:
            self.paint_frame(painter, rect, index, "acc" if focused else "ctl")
        else:
            painter.setPen(theme.color("line"))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def paint_cell(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """What stands in a cell: an icon where there is one, and the text."""
        left = rect.left() + (16 if index.column() == 0 else 6)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if icon is not None:
            size = 14 if index.column() == 0 else 11
            icon.paint(painter, left, rect.center().y() - size // 2 + 1, size, size)
            left += size + (10 if index.column() == 0 else 5)
        self.paint_text(painter, rect, left, index)

    def paint_text(self, painter: QPainter, rect: QRect, left: int, index: Index, *, gap: int = 3) -> None:
        """The text of a cell from `left` to a `gap` before the next cell, in px."""
        painter.setFont(index.data(Qt.ItemDataRole.FontRole))
        painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole))
        side = index.data(Qt.ItemDataRole.TextAlignmentRole) or _LEFT
        room = QRect(left, rect.top(), max(0, rect.right() - left - (gap if side == _LEFT else 10)), rect.height() - 1)
        text = painter.fontMetrics().elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side, text)

    def paint_frame(self, painter: QPainter, rect: QRect, index: Index, token: str) -> None:
        """The frame of the selected row, drawn cell by cell."""
        painter.setPen(QPen(self._theme.color(token), 1))
        last = index.model().columnCount() - 1
        painter.drawLine(rect.topLeft(), rect.topRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if index.column() == 0:
            painter.drawLine(rect.topLeft(), rect.bottomLeft())
        if index.column() == last:
            painter.drawLine(rect.topRight(), rect.bottomRight())


class RecordTable(EnteredQuietly, QTreeView):
    """Rows of a `PagedModel`.  Column `rest` is the name and takes the room that the others leave, `least` px or more."""

    chosen = Signal(str)
    """the id of a record that became the current one, or "" """
    opened = Signal(str)
    delete_wanted = Signal(list)
    """the ids of the records selected"""
    edit_wanted = Signal(str)
    """F2: the fields of a record are to be edited"""
    menu_wanted = Signal(QPoint)

    def __init__(
        self, context: UiContext, model: PagedModel[Any], name: str, memory: str, *, rest: int = 0, least: int = 190, indent: int = 40,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`memory` is where the widths are remembered; the first heading stands `indent` px from the left."""
        super().__init__(parent)
        self._context, self._model, self._memory = context, model, memory
        self._rest, self._rest_least = rest, least
        self._typed = TypedName()
        self.setModel(model)
        self.setItemDelegate(RowDelegate(context.theme, self))
        self.setAccessibleName(name)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setIconSize(QSize(14, 14))
        self.setSelectionBehavior(QTreeView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._set_up_header(indent)
        self.selectionModel().currentRowChanged.connect(self._tell_current)
        self.clicked.connect(lambda index: self._tell_current(index, QModelIndex()))
        self.doubleClicked.connect(lambda index: self.opened.emit(self._model.id_at(index)))

    def _set_up_header(self, indent: int) -> None:
        head = TableHeader(self._context.theme, indent=indent, parent=self)
        self.setHeader(head)
        head.setSectionsClickable(True)
        head.setMinimumSectionSize(_LEAST)
        widths = self._context.remembered(self._memory) or []
        for number, column in enumerate(self._model.columns):
            if number != self._rest:
                known = widths[number] if number < len(widths) else column.width
                head.resizeSection(number, max(_LEAST, int(known)))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.sectionResized.connect(self._did_resize)

    # --- the current record ----------------------------------------------------------------------------------------------------------

    def current_id(self) -> str:
        """The id of the current record, or ""."""
        return self._model.id_at(self.currentIndex())

    def selected_ids(self) -> list[str]:
        """The ids of the records selected, in the order shown."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self._model.ids[row] for row in rows if row < len(self._model.ids)]

    def select(self, id: str) -> bool:
        """Make a record the current one, without a signal; answers whether it is in the table."""
        row = self._model.row_of(id)
        if self._quiet and self.current_id() == id:
            return row >= 0
        quiet, self._quiet = self._quiet, True
        if row < 0:
            self.selectionModel().clear()
        elif self.selected_ids() != [id] or self.current_id() != id:
            index = self._model.index(row, 0)
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            )
        self._quiet = quiet
        return row >= 0

    def show_id(self, id: str) -> None:
        """Scroll to a record."""
        row = self._model.row_of(id)
        if row >= 0:
            self.scrollTo(self._model.index(row, 0))

    def show_ids(self, ids: Sequence[str]) -> None:
        """Show other records; what is selected and the place in the table stay where they can."""
        current, at, kept = self.current_id(), self.verticalScrollBar().value(), self.selected_ids()
        before = self._model.row_of(current)
        self._quiet = True
        if self._model.set_ids(ids):
            if self._model.row_of(current) >= 0:
                self.select(current)
                self._select_also([one for one in kept if one != current])
            elif before >= 0:
                self.lost_current(before)
            self.verticalScrollBar().setValue(at)
        self._quiet = False

    def lost_current(self, row: int) -> None:
        """The record that was the current one, in a row, is not shown any more; nothing becomes the current one instead."""

    def acted_on(self) -> list[str]:
        """The ids of the records to which a key does something."""
        return self.selected_ids()

    def _select_also(self, ids: Sequence[str]) -> None:
        for one in ids:
            if (row := self._model.row_of(one)) >= 0:
                how = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
                self.selectionModel().select(self._model.index(row, 0), how)

    # --- keys ------------------------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id():
            self.opened.emit(self.current_id())
        elif key == Qt.Key.Key_F2 and self.current_id():
            self.edit_wanted.emit(self.current_id())
        elif self.selects_entered(key):
            self._tell_current(self.currentIndex(), QModelIndex())
        elif key == Qt.Key.Key_Delete and (ids := self.acted_on()):
            self.delete_wanted.emit(ids)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Go to the next name that begins with what was typed quickly."""
        typed, count, start = self._typed.add(search), len(self._model.ids), max(0, self.currentIndex().row())
        step = 1 if len(typed) == 1 and self.current_id() else 0
        wanted = typed.casefold()
        for number in range(count):
            row = (start + step + number) % count
            if str(self._model.index(row, self._rest).data()).casefold().startswith(wanted):
                self.setCurrentIndex(self._model.index(row, 0))
                return

    def copy_rows(self) -> None:
        """Put the selected rows on the clipboard as a table, for a spreadsheet and for a letter."""
        ids = self.selected_ids()[:MOST_COPIED]
        if not ids:
            return
        titles = [column.title for column in self._model.columns]
        rows = [row for one in ids if (row := self._model.row_at(self._model.row_of(one))) is not None]
        copy_rows(self._context, titles, [[column.text(row) for column in self._model.columns] for row in rows])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, at = menu_place(self, event)
        if index.isValid():
            self.menu_wanted.emit(at)

    # --- widths ----------------------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.give_rest()

    def give_rest(self) -> None:
        """Give the column of the name the room that the others leave."""
        give_rest(self.header(), self._rest, width=self.viewport().width(), least=self._rest_least)
        self.updateGeometries()
        self.viewport().update()

    def _did_resize(self, section: int, old: int, new: int) -> None:
        head, columns = self.header(), self._model.columns
        if section != self._rest and not head.isSectionHidden(section) and old:
            self.give_rest()
            kept = [head.sectionSize(n) if not head.isSectionHidden(n) else columns[n].width for n in range(head.count())]
            self._context.remember(self._memory, kept)

    def _tell_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        if not self._quiet:
            quiet, self._quiet = self._quiet, True  # Qt completes the selection afterwards; an answer must not disturb it
            self.chosen.emit(self._model.id_at(current))
            self._quiet = quiet
