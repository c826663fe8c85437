"""The table of bodies and seats: painted by its delegate, and typed into."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from gsef_desktop.domain.member_row import SeatRow
from gsef_desktop.domain.records import Organisation, Person
from gsef_desktop.services import members
from gsef_desktop.services.body_composition import CompositionLine
from gsef_desktop.services.body_details import BodyGroup
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors import member_words as words
from gsef_desktop.ui.members.bodies_model import (
    BodiesModel,
    Column,
    Index,
    Node,
    NodeRole,
    facts,
    line_number,
    line_title,
    quorum_text,
    standing,
)
from gsef_desktop.ui.theme.painting import draw_badge
from gsef_desktop.ui.widgets.completion import name_completer


class BodiesTree(QTreeView):
    """The tree.  A click on an empty name, F2 or a double click types a name; Enter goes to the inspector."""

    opened = Signal()
    delete_wanted = Signal()
    copy_wanted = Signal()
    move_wanted = Signal(int)
    """a seat is to go a place up (-1) or down (1)"""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(True)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QTreeView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QTreeView.EditTrigger.EditKeyPressed | QTreeView.EditTrigger.DoubleClicked)
        self.setExpandsOnDoubleClick(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTabKeyNavigation(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.state() is QTreeView.State.EditingState:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif key == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_wanted.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._is_seat():
            self._step(-1 if key == Qt.Key.Key_Left else 1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        model = self.model()
        empty = index.isValid() and not model.data(index, Qt.ItemDataRole.EditRole)
        if empty and event.button() is Qt.MouseButton.LeftButton and model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def _is_seat(self) -> bool:
        node = self.currentIndex().data(NodeRole)
        return isinstance(node, Node) and node.seat is not None

    def _step(self, step: int) -> None:
        """To the cell beside, so that F2 edits it."""
        index = self.currentIndex()
        beside = index.siblingAtColumn(min(max(index.column() + step, 0), len(Column) - 1))
        self.selectionModel().setCurrentIndex(beside, QItemSelectionModel.SelectionFlag.Current)


class BodiesDelegate(QStyledItemDelegate):
    """Paints bodies, lines and seats, and completes names while they are typed."""

    def __init__(self, context: UiContext, view: BodiesTree) -> None:
        super().__init__(view)
        self._context, self._view = context, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state: Any = option.state
        rect: QRect = option.rect
        node = index.data(NodeRole)
        theme = self._context.theme
        if not isinstance(node, Node):
            return
        selected, focused = bool(state & QStyle.StateFlag.State_Selected), self._view.hasFocus()
        ground = "sub" if node.line is not None else "bg"
        token = ("sel" if focused else "hover") if selected else "hover" if state & QStyle.StateFlag.State_MouseOver else ground
        painter.fillRect(rect, theme.color(token))
        painter.setPen(theme.color(("acc" if focused else "ctl") if selected else "line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if selected:
            self._frame(painter, rect, whole=node.seat is None, column=index.column())
        if node.group is not None:
            self._paint_body(painter, rect, node.group, self._view.isExpanded(index.sibling(index.row(), 0)))
        elif node.line is not None:
            self._paint_line(painter, rect, node.line)
        elif node.seat is not None:
            self._paint_seat(painter, rect, node.seat, Column(index.column()), index)
        current = self._view.currentIndex() == index
        if focused and current:
            painter.setPen(QPen(theme.color("acc"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))

    def _frame(self, painter: QPainter, rect: QRect, *, whole: bool, column: int) -> None:
        """The rest of the frame of the selected row, drawn cell by cell as in the other tables."""
        painter.drawLine(rect.topLeft(), rect.topRight())
        if whole or column == 0:
            painter.drawLine(rect.topLeft(), rect.bottomLeft())
        if whole or column == len(Column) - 1:
            painter.drawLine(rect.topRight(), rect.bottomRight())

    def _text(self, painter: QPainter, rect: QRect, left: int, text: str, role: str, token: str) -> int:
        """Write a text and answer where it ends."""
        painter.setFont(self._context.theme.font(role))
        painter.setPen(QColor(self._context.theme.color(token)))
        room = QRect(left, rect.top(), max(0, rect.right() - left - 6), rect.height() - 1)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        return left + painter.fontMetrics().horizontalAdvance(shown)

    def _paint_body(self, painter: QPainter, rect: QRect, group: BodyGroup, is_open: bool) -> None:
        """The name with what is known of the body, and beneath whether its seats are as stated, and its quorum."""
        theme, ratio = self._context.theme, self._view.devicePixelRatioF()
        upper = QRect(rect.left(), rect.top() + 4, rect.width(), 24)
        arrow = theme.pixmap("chevron-down" if is_open else "chevron-right", "ink3", 14, ratio)
        painter.drawPixmap(rect.left() + 14, upper.center().y() - 6, arrow)
        end = self._text(painter, upper, rect.left() + 34, group.name, "card_title", "ink")
        self._text(painter, upper, end + 12, "  ·  ".join(facts(group, self._context.language)), "secondary", "ink3")
        lower = QRect(rect.left(), rect.top() + 26, rect.width(), 20)
        at, (text, tone) = rect.left() + 34, standing(group)
        if text:
            icon = {"good": "check", "warn": "triangle-alert"}[tone]
            painter.drawPixmap(at, lower.center().y() - 6, theme.pixmap(icon, tone, 13, ratio))
            at = self._text(painter, lower, at + 18, text, "secondary", "ink2" if tone == "good" else "warn") + 14
        said = quorum_text(group)
        if said:
            painter.drawPixmap(at, lower.center().y() - 6, theme.pixmap("users", "ink3", 13, ratio))
            self._text(painter, lower, at + 18, said, "secondary", "ink2")

    def _paint_line(self, painter: QPainter, rect: QRect, line: CompositionLine) -> None:
        theme = self._context.theme
        text, tone = line_number(line)
        painter.setFont(theme.font("badge"))
        width = painter.fontMetrics().horizontalAdvance(text) + 16
        end = self._text(painter, rect.adjusted(0, 0, -width - 20, 0), rect.left() + 34, line_title(line), "secondary_strong", "ink2")
        badge = QRectF(end + 10, rect.center().y() - 8.5, width, 18)
        draw_badge(painter, badge, text, tone, theme)
        stated = line.composition.text if line.composition is not None and not line.seats else ""
        if stated:
            self._text(painter, rect, round(badge.right()) + 10, " ".join(stated.split()), "secondary", "ink3")

    def _paint_seat(self, painter: QPainter, rect: QRect, seat: SeatRow, column: Column, index: Index) -> None:
        model = self._view.model()
        assert isinstance(model, BodiesModel)
        text = model.text(seat, column)
        left = rect.left() + (34 if column is Column.SEAT else 6)
        if column is Column.TERM and (mark := model.mark(seat)):
            painter.setFont(self._context.theme.font("badge"))
            width = painter.fontMetrics().horizontalAdvance(mark) + 16
            badge = QRectF(left, rect.center().y() - 8.5, width, 18)
            draw_badge(painter, badge, mark, "plain" if seat.is_vacant else "warn", self._context.theme)
            language = self._context.language  # of a term that ends soon the end is what counts
            said = words.span_text(None, seat.valid_to, language, style="short") if seat.ends_soon else text
            self._text(painter, rect, left + width + 8, said, "field", "ink2")
        elif text:
            role, token = ("name", "ink") if column is Column.ORGANISATION else ("field", "ink" if column is Column.PERSON else "ink2")
            self._text(painter, rect, left, text, role, token)
        else:
            missing = model.missing(column)
            self._text(painter, rect, left, missing, "field", "ink3" if missing == "–" else "accd")

    # --- editing ---------------------------------------------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        person = index.column() != Column.ORGANISATION
        editor = QLineEdit(parent)
        editor.setFont(self._context.theme.font("field"))
        editor.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        names = members.names_to_complete(self._context.workspace, record=Person if person else Organisation)
        completer = name_completer(names, editor)
        completer.activated.connect(lambda _: self._take(editor))
        editor.setCompleter(completer)
        return editor

    def _take(self, editor: QWidget) -> None:
        """A name that is chosen among the completions is meant."""
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        editor.setGeometry(rect.adjusted(0, -1, -2, 1))
