"""Paints the cells and headings of a list, and makes the editors of its cells."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QRect, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from gsef_desktop.domain.list_columns import Holds, ListColumn
from gsef_desktop.ui.models.list_model import Cell, Heading, Index, ListModel
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.completion import name_completer
from gsef_desktop.ui.widgets.fields import ComboBox

_NOWHERE = QModelIndex()
_LEFT = (Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft).value
_RIGHT = (Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight).value
_MOST_CUT = 5_000


class ListDelegate(QStyledItemDelegate):
    """Hairlines between rows, selected rows in a frame, headings across all columns."""

    def __init__(
        self, theme: Theme, *, choices: Callable[[ListColumn], list[tuple[str, str]]], names: Callable[[ListColumn], list[str]],
        text_of: Callable[[ListColumn, Any], str], title: Callable[[ListColumn], str],
    ) -> None:  # fmt: skip
        super().__init__()
        self._theme, self._choices, self._names, self._text_of, self._title = theme, choices, names, text_of, title
        self._fonts = {role: theme.font(role) for role in ("field", "name", "secondary_strong", "strong", "caption")}
        self._metrics = {role: QFontMetrics(font) for role, font in self._fonts.items()}
        self._cut: dict[tuple[str, str, int], str] = {}
        self._selected: dict[int, bool] = {}
        self._focused, self._hovered, self._current = False, -1, (-1, -1)
        self._view: QTableView | None = None
        self._by_key = False
        """whether a key is being pressed in a box: an arrow only goes to another choice, Enter takes it"""
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

    def begin(self, hovered: int) -> None:
        """Called before a view is painted: what is the same for all cells is asked once.  `hovered` is the row under the mouse, or -1."""
        view = self._view
        assert view is not None
        current = view.currentIndex()
        self._focused, self._hovered = view.hasFocus(), hovered
        self._current = (current.row(), current.column())
        self._selected.clear()

    def _is_selected(self, row: int) -> bool:
        found = self._selected.get(row)
        if found is None:
            assert self._view is not None
            found = self._selected[row] = row >= 0 and self._view.selectionModel().isRowSelected(row, _NOWHERE)
        return found

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, row, column = self._theme, index.row(), index.column()
        rect: QRect = option.rect
        model = self._model
        heading = model.heading_at(row)
        if heading is not None:
            self._paint_heading(painter, rect, heading, current=self._focused and self._current[0] == row)
            return
        selected, focused = self._is_selected(row), self._focused
        if selected:
            painter.fillRect(rect, theme.color("sel" if focused else "hover"))
        elif row == self._hovered:
            painter.fillRect(rect, theme.color("hover"))
        cell = model.cell(row, column)
        if cell is not None:
            self._paint_cell(painter, rect, cell, column)
        if selected:
            self._frame(painter, rect, row, column, "acc" if focused else "ctl")
        else:
            painter.setPen(theme.color("line"))
            painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        if focused and self._current == (row, column):
            painter.setPen(QPen(theme.color("acc"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _paint_cell(self, painter: QPainter, rect: QRect, cell: Cell, column: int) -> None:
        left, top = rect.left() + (16 if column == 0 else 6), rect.top()
        if cell.icon is not None:
            size = 14 if column == 0 else 11
            cell.icon.paint(painter, left, rect.center().y() - size // 2 + 1, size, size)
            left += size + (10 if column == 0 else 5)
        room = rect.right() - left - (10 if cell.right else 3)
        painter.setFont(self._fonts[cell.role])
        painter.setPen(self._theme.color(cell.token))
        text = self._fitting(cell.text, cell.role, room)
        painter.drawText(left, top, max(room, 0), rect.height() - 1, _RIGHT if cell.right else _LEFT, text)

    def _fitting(self, text: str, role: str, room: int) -> str:
        """A text, cut where there is no room for it; the same texts come again and again while a list is scrolled."""
        key = (text, role, room)
        found = self._cut.get(key)
        if found is None:
            if len(self._cut) >= _MOST_CUT:
                self._cut.clear()
            found = self._cut[key] = self._metrics[role].elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0))
        return found

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
        if not self._is_selected(row - 1):
            painter.drawLine(rect.topLeft(), rect.topRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if column == 0:
            painter.drawLine(rect.topLeft(), rect.bottomLeft())
        if column == self._model.columnCount() - 1:
            painter.drawLine(rect.topRight(), rect.bottomRight())

    # --- editing ---------------------------------------------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = self._model.columns[index.column()]
        single = column.holds is Holds.CHOICE or column.first
        choices = self._choices(column) if single and column.words != "country" else []
        if choices:
            box = ComboBox(self._theme, self._title(column), [("", "–"), *choices], parent=parent)
            box.chosen.connect(lambda _: None if self._by_key else self._take(box))
            self._by_key = False
            return box
        field = QLineEdit(parent)
        field.setFont(self._theme.font("field"))
        field.setAccessibleName(self._title(column))
        names = self._names(column)
        if names:
            completer = name_completer(names, field)
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
            editor.set_value(_code_of(value))
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
            if editor.value() is not None and editor.value() != _code_of(before):
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
        if isinstance(editor, ComboBox) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._by_key = key is not None
        if isinstance(editor, ComboBox) and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(editor)
            return True
        return super().eventFilter(editor, event)


def _code_of(value: Any) -> str:
    """The code that a box shows for a raw value: of several the first."""
    text = str(value or "")
    return str(json.loads(text)[0]) if text.startswith("[") else text
