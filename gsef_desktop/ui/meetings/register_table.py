"""The table of a register: a box to tick, and rows that open the meeting they come from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.models.paged import Index, PagedModel
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.table_copy import MOST_COPIED, copy_table
from gsef_desktop.ui.widgets.table_header import TableHeader

TICK_WIDTH = 40
_LEAST, _REST_LEAST = 48, 180
_BOX = 15

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class _Delegate(QStyledItemDelegate):
    """Hairlines between rows, the box of the first column, the selected row in a frame."""

    def __init__(self, theme: Theme, view: RegisterTable) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, state = self._theme, option.state
        rect: QRect = option.rect
        selected, focused = bool(state & QStyle.StateFlag.State_Selected), self._view.hasFocus()
        if selected:
            painter.fillRect(rect, theme.color("sel" if focused else "hover"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("hover"))
        if index.column() == 0:
            self._box(painter, rect, self._view.tick_of(index.row()))
        else:
            self._text(painter, rect, index)
        painter.setPen(QPen(theme.color("acc" if focused else "ctl"), 1) if selected else theme.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if selected:
            painter.drawLine(rect.topLeft(), rect.topRight())

    def _text(self, painter: QPainter, rect: QRect, index: Index) -> None:
        left = rect.left() + 6
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if icon is not None and not icon.isNull():
            icon.paint(painter, left, rect.center().y() - 6, 13, 13)
            left += 18
        painter.setFont(index.data(Qt.ItemDataRole.FontRole))
        painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole))
        side = index.data(Qt.ItemDataRole.TextAlignmentRole) or _LEFT
        room = QRect(left, rect.top(), max(0, rect.right() - left - (5 if side == _LEFT else 10)), rect.height() - 1)
        text = painter.fontMetrics().elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side, text)

    def _box(self, painter: QPainter, rect: QRect, tick: bool | None) -> None:
        """A box that is ticked, empty, or crossed out (None)."""
        theme = self._theme
        box = QRectF(rect.left() + 16, rect.center().y() - _BOX // 2, _BOX, _BOX)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("acc" if tick else "ctl"), 1))
        painter.setBrush(theme.color("acc" if tick else "field"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if tick is not False:
            name, ink = ("check", "onacc") if tick else ("minus", "ink3")
            picture = theme.pixmap(name, ink, 11, self._view.devicePixelRatioF())
            painter.drawPixmap(QRect(round(box.left()) + 2, round(box.top()) + 2, 11, 11), picture)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), 30)


class RegisterTable(QTreeView):
    """Rows of a `PagedModel` whose first column is a box; column `rest` takes the room that the others leave.

    Space or a click on the box ticks, Enter or a double click opens, Del deletes, Ctrl+C copies as a table.
    """

    chosen = Signal(str)
    """the id of the row that became the current one"""
    opened = Signal(str)
    tick_was_wanted = Signal(list)
    """the ids whose box was clicked"""
    delete_was_wanted = Signal(list)
    menu_was_wanted = Signal(QPoint)

    def __init__(
        self, context: UiContext, model: PagedModel[Any], name: str, memory: str, *, rest: int,
        tick: Callable[[Any], bool | None], parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._context, self._model, self._memory, self._rest, self._tick = context, model, memory, rest, tick
        self._quiet = False
        self._narrow: dict[int, int] = {}
        self.setModel(model)
        self.setItemDelegate(_Delegate(context.theme, self))
        self.setAccessibleName(name)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QTreeView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._set_up_header()
        self.selectionModel().currentRowChanged.connect(self._tell_current)

    def _set_up_header(self) -> None:
        head = TableHeader(self._context.theme, indent=16, parent=self)
        self.setHeader(head)
        head.setSectionsClickable(True)
        head.setMinimumSectionSize(TICK_WIDTH)
        widths = self._context.remembered(self._memory) or []
        for number, column in enumerate(self._model.columns):
            known = widths[number] if number < len(widths) else column.width
            head.resizeSection(number, TICK_WIDTH if number == 0 else max(_LEAST, int(known)))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        head.sectionResized.connect(self._did_resize)

    def hide_below(self, widths: dict[int, int]) -> None:
        """Leave out columns where the table is narrower than so many pixels."""
        self._narrow = widths
        self._give_rest()

    # --- rows ------------------------------------------------------------------------------------------------------------------

    def tick_of(self, row: int) -> bool | None:
        """Whether the box of a row is ticked; None where it is crossed out."""
        found = self._model.row_at(row)
        return self._tick(found) if found is not None else False

    def current_id(self) -> str:
        """The id of the current row, or ""."""
        return self._model.id_at(self.currentIndex())

    def selected_ids(self) -> list[str]:
        """The ids of the rows selected, in the order shown."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self._model.ids[row] for row in rows if row < len(self._model.ids)]

    def select(self, id: str) -> bool:
        """Make a row the current one, without a signal; answers whether it is there."""
        row = self._model.row_of(id)
        quiet, self._quiet = self._quiet, True
        if row < 0:
            self.selectionModel().clear()
        elif self.selected_ids() != [id] or self.current_id() != id:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(self._model.index(row, 0), flags)
            self.scrollTo(self._model.index(row, 0))
        self._quiet = quiet
        return row >= 0

    def show_ids(self, ids: Sequence[str]) -> None:
        """Show other rows; the current one and the place in the table stay where they can."""
        current, at = self.current_id(), self.verticalScrollBar().value()
        before = self._model.row_of(current)
        self._quiet = True
        if self._model.set_ids(ids):
            if self._model.row_of(current) >= 0:
                self.select(current)
            elif before >= 0 and ids:  # what was ticked away: the keyboard goes on with the next
                self.selectionModel().setCurrentIndex(
                    self._model.index(min(before, len(ids) - 1), 0), QItemSelectionModel.SelectionFlag.NoUpdate
                )
            self.verticalScrollBar().setValue(at)
        self._quiet = False

    def _tell_current(self, current: QModelIndex, _: QModelIndex) -> None:
        if not self._quiet and current.isValid():
            self.chosen.emit(self._model.id_at(current))

    # --- keys and mouse --------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index.column() == 0:
            id = self._model.id_at(index)
            chosen = self.selected_ids()
            self.tick_was_wanted.emit(chosen if id in chosen and len(chosen) > 1 else [id])
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column():
            self.opened.emit(self._model.id_at(index))
        elif index.isValid():
            self.mousePressEvent(event)  # two quick clicks on a box are two clicks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ids = self.selected_ids() or ([self.current_id()] if self.current_id() else [])
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id():
            self.opened.emit(self.current_id())
        elif event.key() == Qt.Key.Key_Space and ids:
            self.tick_was_wanted.emit(ids)
        elif event.key() == Qt.Key.Key_Delete and ids:
            self.delete_was_wanted.emit(ids)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            if self.indexAt(event.pos()).isValid():
                self.menu_was_wanted.emit(event.globalPos())
        elif self.current_id():
            self.menu_was_wanted.emit(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft()))

    def copy_rows(self) -> None:
        """Put the selected rows on the clipboard as a table."""
        rows = [row for id in self.selected_ids()[:MOST_COPIED] if (row := self._model.row_at(self._model.row_of(id))) is not None]
        if rows:
            columns = self._model.columns
            copy_table([column.title for column in columns], [[column.text(row) for column in columns] for row in rows])
            one, many = self.tr("1 row copied"), self.tr("{number} rows copied")
            self._context.tell(one if len(rows) == 1 else many.format(number=len(rows)))

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        if not self.current_id() and self._model.ids:  # so that the arrow keys have somewhere to begin
            quiet, self._quiet = self._quiet, True
            self.selectionModel().setCurrentIndex(self._model.index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
            self._quiet = quiet

    # --- widths ----------------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_rest()

    def _give_rest(self) -> None:
        head, width = self.header(), self.viewport().width()
        for column, least in self._narrow.items():
            head.setSectionHidden(column, width < least)
        others = sum(head.sectionSize(number) for number in range(head.count()) if number != self._rest)
        head.blockSignals(True)
        head.resizeSection(self._rest, max(_REST_LEAST, width - others))
        head.blockSignals(False)
        self.viewport().update()

    def _did_resize(self, section: int, old: int, new: int) -> None:
        head = self.header()
        if section != self._rest and not head.isSectionHidden(section) and old:
            self._give_rest()
            columns = self._model.columns
            kept = [head.sectionSize(n) if not head.isSectionHidden(n) else columns[n].width for n in range(head.count())]
            self._context.remember(self._memory, kept)
