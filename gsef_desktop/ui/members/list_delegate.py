"""Paints the cells and headings of a list, and makes the editors of its cells."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from gsef_desktop.domain.list_columns import Holds, ListColumn
from gsef_desktop.ui.models.list_model import Cell, Heading, Index, ListModel
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.fields import ComboBox


class ListDelegate(QStyledItemDelegate):
    """Hairlines between rows, selected rows in a frame, headings across all columns."""

    def __init__(
        self, theme: Theme, *, choices: Callable[[ListColumn], list[tuple[str, str]]], names: Callable[[ListColumn], list[str]],
        text_of: Callable[[ListColumn, Any], str], title: Callable[[ListColumn], str],
    ) -> None:  # fmt: skip
        super().__init__()
        self._theme, self._choices, self._names, self._text_of, self._title = theme, choices, names, text_of, title
        self._fonts = {role: theme.font(role) for role in ("field", "name", "secondary_strong", "strong", "caption")}
        self._view: QTableView | None = None
        self.first_letter = ""
        """what is typed into the next editor, in the place of the cell's text"""

    def attach(self, view: QTableView) -> None:
        """Paint for a view."""
        self._view = view

    @property
    def _model(self) -> ListModel:
        assert self._view is not None
        model = self._view.model()
        assert isinstance(model, ListModel)
        return model

    # --- painting --------------------------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, theme = self._view, self._theme
        assert view is not None
        state: Any = option.state
        rect: QRect = option.rect
        row, column = index.row(), index.column()
        heading = self._model.heading_at(row)
        if heading is not None:
            self._paint_heading(painter, rect, heading, current=view.hasFocus() and view.currentIndex().row() == row)
            return
        selected, focused = bool(state & QStyle.StateFlag.State_Selected), view.hasFocus()
        if selected:
            painter.fillRect(rect, theme.color("sel" if focused else "hover"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("hover"))
        cell = self._model.cell(row, column)
        if cell is not None:
            self._paint_cell(painter, rect, cell, column)
        if selected:
            self._frame(painter, rect, row, column, "acc" if focused else "ctl")
        else:
            painter.setPen(theme.color("line"))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        current = view.currentIndex()
        if focused and current.row() == row and current.column() == column:
            painter.setPen(QPen(theme.color("acc"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _paint_cell(self, painter: QPainter, rect: QRect, cell: Cell, column: int) -> None:
        left = rect.left() + (16 if column == 0 else 6)
        if cell.icon is not None:
            size = 14 if column == 0 else 11
            cell.icon.paint(painter, left, rect.center().y() - size // 2 + 1, size, size)
            left += size + (10 if column == 0 else 5)
        painter.setFont(self._fonts[cell.role])
        painter.setPen(self._theme.color(cell.token))
        room = QRect(left, rect.top(), max(0, rect.right() - left - (10 if cell.right else 3)), rect.height() - 1)
        text = painter.fontMetrics().elidedText(cell.text, Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignRight if cell.right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | side, text)

    def _paint_heading(self, painter: QPainter, rect: QRect, heading: Heading, *, current: bool) -> None:
        """The part of a heading that falls into one cell: it runs across all columns."""
        assert self._view is not None
        theme, wide = self._theme, self._view.viewport().rect()
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, theme.color("sub"))
        picture = theme.pixmap("chevron-right" if heading.folded else "chevron-down", "ink3", 12, self._view.devicePixelRatioF())
        painter.drawPixmap(16, rect.center().y() - 5, picture)
        painter.setFont(self._fonts["secondary_strong"])
        painter.setPen(theme.color("ink2"))
        room = QRect(36, rect.top(), max(0, wide.width() - 100), rect.height() - 1)
        text = painter.fontMetrics().elidedText(heading.text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(text) + 8)
        room.setWidth(80)
        painter.setFont(self._fonts["caption"])
        painter.setPen(theme.color("ink3"))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, str(heading.size))
        painter.setPen(theme.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if current:
            painter.setPen(QPen(theme.color("acc"), 2))
            painter.drawRect(QRect(1, rect.top() + 1, wide.width() - 2, rect.height() - 2))
        painter.restore()

    def _frame(self, painter: QPainter, rect: QRect, row: int, column: int, token: str) -> None:
        """The frame of a selected row, drawn cell by cell."""
        painter.setPen(QPen(self._theme.color(token), 1))
        assert self._view is not None
        above = self._view.selectionModel().isSelected(self._model.index(row - 1, column)) if row else False
        if not above:
            painter.drawLine(rect.topLeft(), rect.topRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if column == 0:
            painter.drawLine(rect.topLeft(), rect.bottomLeft())
        if column == self._model.columnCount() - 1:
            painter.drawLine(rect.topRight(), rect.bottomRight())

    # --- editing ---------------------------------------------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = self._model.columns[index.column()]
        choices = self._choices(column) if column.holds is Holds.CHOICE and column.words != "country" else []
        if choices:
            box = ComboBox(self._theme, self._title(column), [("", "–"), *choices], parent=parent)
            box.chosen.connect(lambda _: self._take(box))
            return box
        field = QLineEdit(parent)
        field.setFont(self._theme.font("field"))
        field.setAccessibleName(self._title(column))
        names = self._names(column)
        if names:
            completer = QCompleter(QStringListModel(names, field), field)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.activated.connect(lambda _: self._take(field))
            field.setCompleter(completer)
        return field

    def _take(self, editor: QWidget) -> None:
        """What is chosen is meant."""
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, ComboBox):
            editor.set_value(value or "")
            letter = self.first_letter.casefold()
            begins = [number for number in range(editor.count()) if letter and editor.itemText(number).casefold().startswith(letter)]
            if begins:
                editor.setCurrentIndex(begins[0])
        elif isinstance(editor, QLineEdit):
            editor.setText(self.first_letter or self._text_of(self._model.columns[index.column()], value))
            if not self.first_letter:
                editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        before = index.data(Qt.ItemDataRole.EditRole)
        column = self._model.columns[index.column()]
        if isinstance(editor, ComboBox):
            if editor.value() is not None and editor.value() != (before or ""):
                model.setData(index, ("code", editor.value()))
        elif isinstance(editor, QLineEdit) and editor.text().strip() != self._text_of(column, before).strip():
            model.setData(index, ("text", editor.text()))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        left = 34 if index.column() == 0 else 0
        editor.setGeometry(rect.adjusted(left, -1, 0, 1))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        # the window's shortcuts, such as Delete, must not take the keys of the editor
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return True
        key = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if isinstance(editor, ComboBox) and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(editor)
            return True
        return super().eventFilter(editor, event)
