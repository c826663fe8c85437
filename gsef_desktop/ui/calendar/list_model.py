"""The activities of a year as a table, grouped by month when they stand in the order of their dates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QCollator, QLocale, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.year_rules import NO_MONTH, is_bar, months_of, tray_of
from gsef_desktop.ui.calendar.words import PlannerWords, date_status
from gsef_desktop.ui.theme.painting import draw_line_tile
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.theme.tokens import TABLE_ROW
from gsef_desktop.ui.widgets.bars import status_icon

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
IdRole = Qt.ItemDataRole.UserRole
"""The id of an activity, None for a group."""


class Column(IntEnum):
    """The columns from left to right."""

    DATE = 0
    TITLE = 1
    PLACE = 2
    LINE = 3
    STATUS = 4
    ROLE = 5


@dataclass(eq=False, slots=True)
class _Node:
    """A group (with a title) or an activity (with a row)."""

    parent: _Node | None
    position: int
    title: str = ""
    row: CalendarRow | None = None
    children: list[_Node] = field(default_factory=list)


class CalendarListModel(QAbstractItemModel):
    """Shows rows; it holds no more than the light rows of one year."""

    def __init__(self, theme: Theme, locale: QLocale, words: PlannerWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._months = [locale.standaloneMonthName(month) for month in range(1, 13)]
        self._collator = QCollator(locale)
        self._collator.setNumericMode(True)
        self._heads = [
            self.tr("Date"), self.tr("Title"), self.tr("Place"), self.tr("Line"), self.tr("Status"), self.tr("Role"),
        ]  # fmt: skip
        self._rows: Sequence[CalendarRow] = ()
        self._year = 0
        self._column, self._order = Column.DATE, Qt.SortOrder.AscendingOrder
        self._top: list[_Node] = []
        self._by_id: dict[str, _Node] = {}
        self._tiles: dict[int, QIcon] = {}

    def show_rows(self, year: int, rows: Sequence[CalendarRow]) -> None:
        """Show these activities of a year, which come by date."""
        self.beginResetModel()
        self._year, self._rows = year, rows
        self._build()
        self.endResetModel()

    def index_of(self, id: str, column: int = Column.TITLE) -> QModelIndex:
        """Where an activity stands; an invalid index if it is not shown."""
        node = self._by_id.get(id)
        return QModelIndex() if node is None else self.createIndex(node.position, column, node)

    def id_at(self, index: Index) -> str:
        """The id of the activity at an index, "" for a group or nothing."""
        node = self._node(index)
        return node.row.id if node is not None and node.row is not None else ""

    def is_group(self, index: Index) -> bool:
        """Whether a month stands there."""
        node = self._node(index)
        return node is not None and node.row is None

    def groups(self) -> int:
        """How many groups there are; 0 when another column than the date rules the order."""
        return sum(1 for node in self._top if node.row is None)

    def ids(self) -> list[str]:
        """The ids in the order shown."""
        return [node.row.id for top in self._top for node in (top.children or [top]) if node.row is not None]

    # --- Qt --------------------------------------------------------------------------------------------------------------------------

    def columnCount(self, parent: Index = _ROOT) -> int:
        return len(Column)

    def rowCount(self, parent: Index = _ROOT) -> int:
        if parent.isValid() and parent.column() > 0:
            return 0
        node = self._node(parent)
        return len(self._top) if node is None else len(node.children)

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        node = self._node(parent)
        nodes = self._top if node is None else node.children
        return self.createIndex(row, column, nodes[row]) if 0 <= row < len(nodes) and 0 <= column < len(Column) else QModelIndex()

    def parent(self, index: Index = _ROOT) -> Any:
        node = self._node(index)
        if node is None or node.parent is None:
            return QModelIndex()
        return self.createIndex(node.parent.position, 0, node.parent)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        selectable = Qt.ItemFlag.NoItemFlags if self.is_group(index) else Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled | selectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        node = self._node(index)
        if node is None:
            return None
        if node.row is None:
            return self._group_data(node, index.column(), role)
        return self._row_data(node.row, Column(index.column()), role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [(self.id_at(index), index.column()) for index in before]
        self._column, self._order = Column(max(column, 0)), order
        self._build()
        self.changePersistentIndexList(before, [self.index_of(id, column) for id, column in ids])
        self.layoutChanged.emit()

    # --- making ----------------------------------------------------------------------------------------------------------------------

    def _node(self, index: Index) -> _Node | None:
        node = index.internalPointer() if index.isValid() else None
        return node if isinstance(node, _Node) else None

    def _build(self) -> None:
        rows = list(self._rows)
        if self._column is not Column.DATE:
            rows.sort(key=self._sort_key(self._column))
        if self._order is Qt.SortOrder.DescendingOrder:
            rows.reverse()
        if self._column is Column.DATE:
            self._top = self._grouped(rows)
        else:
            self._top = [_Node(None, position, row=row) for position, row in enumerate(rows)]
        self._by_id = {node.row.id: node for top in self._top for node in (top.children or [top]) if node.row is not None}

    def _grouped(self, rows: Sequence[CalendarRow]) -> list[_Node]:
        months: dict[int, list[CalendarRow]] = {}
        for row in rows:
            month = months_of(row, self._year)[0] if is_bar(row) else tray_of(row, self._year)
            months.setdefault(month, []).append(row)
        falling = self._order is Qt.SortOrder.DescendingOrder
        top: list[_Node] = []
        for month in sorted(months, key=lambda number: number or 13, reverse=falling):
            title = self.tr("Month not known") if month == NO_MONTH else f"{self._months[month - 1]} {self._year}"
            group = _Node(None, len(top), title=title)
            group.children = [_Node(group, position, row=row) for position, row in enumerate(months[month])]
            top.append(group)
        return top

    def _sort_key(self, column: Column) -> Callable[[CalendarRow], Any]:
        if column is Column.LINE:
            return lambda row: (row.line_number or 99, row.time.earliest or date.max)
        return lambda row: (not self._text(row, column), self._collator.sortKey(self._text(row, column)), row.time.earliest or date.max)

    def _text(self, row: CalendarRow, column: Column) -> str:
        match column:
            case Column.DATE:
                return self._words.when(row.time)
            case Column.TITLE:
                return row.title
            case Column.PLACE:
                return self._words.address(row)
            case Column.LINE:
                return self._words.line(row.line_number) if row.line_number else ""
            case Column.STATUS:
                return self._words.status(row)
            case Column.ROLE:
                return self._words.role(row.role)

    def _group_data(self, node: _Node, column: int, role: int) -> Any:
        if column == 0 and role == Qt.ItemDataRole.DisplayRole:
            return node.title
        if column == 0 and role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{month}, {count} activities").format(month=node.title, count=len(node.children))
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, TABLE_ROW)
        if role == Qt.ItemDataRole.FontRole:
            return self._theme.font("secondary_strong")
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.color("ink2")
        if role == Qt.ItemDataRole.BackgroundRole:
            return self._theme.color("sub")
        return None

    def _row_data(self, row: CalendarRow, column: Column, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._text(row, column) or None
            case Qt.ItemDataRole.SizeHintRole:
                return QSize(0, TABLE_ROW)
            case Qt.ItemDataRole.DecorationRole if column is Column.LINE and row.line_number:
                return self._tile(row.line_number)
            case Qt.ItemDataRole.DecorationRole if column is Column.STATUS:
                return status_icon(date_status(row), self._theme)
            case Qt.ItemDataRole.FontRole:
                return self._theme.font("name" if column is Column.TITLE else "body")
            case Qt.ItemDataRole.ForegroundRole if column is not Column.TITLE:
                return self._theme.color("ink2")
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._words.spoken(row)
            case IdRole.value:
                return row.id
        return None

    def _tile(self, number: int) -> QIcon:
        icon = self._tiles.get(number)
        if icon is None:
            icon = self._tiles[number] = QIcon()
            for ratio in (1.0, 2.0):
                picture = QPixmap(round(16 * ratio), round(16 * ratio))
                picture.setDevicePixelRatio(ratio)
                picture.fill(Qt.GlobalColor.transparent)
                painter = QPainter(picture)
                draw_line_tile(painter, QRectF(0, 0, 16, 16), number, self._theme)
                painter.end()
                icon.addPixmap(picture)
        return icon
