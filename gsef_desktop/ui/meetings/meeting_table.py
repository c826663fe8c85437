"""The table of the meetings of a year."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from gsef_desktop.domain.time_writing import write_time
from gsef_desktop.services.meetings import MeetingRow
from gsef_desktop.ui.inspectors.place_text import place_name
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.meetings.kept_widths import KeptWidths
from gsef_desktop.ui.meetings.table_header import TableHeader
from gsef_desktop.ui.theme.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex
_TITLE, _BODY, _DATE, _PLACE, _SYMBOL, _STATE, _ITEMS, _REPLIES = range(8)
_WIDTHS = {_BODY: 150, _DATE: 150, _PLACE: 120, _SYMBOL: 130, _STATE: 90, _ITEMS: 60, _REPLIES: 130}


class MeetingListModel(QAbstractTableModel):
    """The rows of the list."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.rows: list[MeetingRow] = []

    def set_rows(self, rows: list[MeetingRow]) -> bool:
        """Show other rows; answers whether anything differs."""
        if rows == self.rows:
            return False
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()
        return True

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 8

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Meeting"), self.tr("Body"), self.tr("Date"), self.tr("Place"), self.tr("Symbol"), self.tr("State"),
                self.tr("Items"), self.tr("Replies"),
            )[section]  # fmt: skip
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole and section == _ITEMS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row.id
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.text(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column() != _TITLE:
                return self.text(row, index.column())
            return ", ".join(part for part in (row.title, self.text(row, _DATE), self.text(row, _PLACE), row.symbol) if part)
        return None

    def text(self, row: MeetingRow, column: int) -> str:
        """What a cell says."""
        return {
            _TITLE: row.title,
            _BODY: row.body,
            _DATE: write_time(row.time, self._language, style="short", with_year=False, with_clock=False),
            _PLACE: place_name(row.place, self._language),
            _SYMBOL: row.symbol,
            _STATE: words.state_name(row.state),
            _ITEMS: str(row.items) if row.items else "–",
            _REPLIES: self.tr("{yes} yes of {all}").format(yes=row.accepted, all=row.participants) if row.participants else "–",
        }[column]


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QTreeView) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        column = index.column()
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(rect, self._theme.color("sel" if selected else "hover" if hovered else "bg"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._theme.color("line"))
        painter.setFont(self._theme.font({_TITLE: "name", _SYMBOL: "symbol"}.get(column, "secondary")))
        painter.setPen(self._theme.color("ink" if column == _TITLE else "ink2"))
        text = str(index.data() or "")
        inner = rect.adjusted(14 if column == _TITLE else 6, 0, -6, 0)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        side = Qt.AlignmentFlag.AlignRight if column == _ITEMS else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> Any:
        size = super().sizeHint(option, index)
        size.setHeight(32)
        return size


class MeetingTable(QTreeView):
    """One line for each meeting; Enter or a double click opens it."""

    meeting_was_opened = Signal(str)

    def __init__(self, theme: Theme, model: MeetingListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setModel(model)
        self.setItemDelegate(_Delegate(theme, self))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Meetings of the year"))
        header = TableHeader(theme, {column: 14 if column == _TITLE else 6 for column in range(8)}, height=26)
        self.setHeader(header)
        self.widths = KeptWidths(header, _WIDTHS, movable=_WIDTHS, rest=_TITLE)
        self.widths.set_up()
        self.activated.connect(self._open)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: Any) -> None:
        self._open(self.indexAt(event.position().toPoint()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = self.viewport().width()
        least = {_BODY: 1030, _STATE: 860, _SYMBOL: 680, _ITEMS: 600, _REPLIES: 520}
        self.widths.fit(
            {column: self.widths.width_of(column) for column in _WIDTHS},
            hidden={column: width < needed for column, needed in least.items()},
        )
        super().resizeEvent(event)

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().drawRow(painter, option, index)
        if self.selectionModel().isRowSelected(index.row(), index.parent()):
            rect = QRect(0, option.rect.top(), self.viewport().width(), option.rect.height())
            painter.setPen(QPen(self._theme.color("acc" if self.hasFocus() else "ctl"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _open(self, index: AnyIndex) -> None:
        if index.isValid():
            self.meeting_was_opened.emit(str(index.data(Qt.ItemDataRole.UserRole)))
