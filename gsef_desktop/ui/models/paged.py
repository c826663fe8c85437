"""A table over many rows: the ids in order come first, rows are read in pages as the view asks for them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal

from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.theme.tokens import TABLE_ROW
from gsef_desktop.ui.widgets.tips import tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
PAGE = 200
"""Rows read at once."""
_MOST_PAGES = 20
"""Pages kept; the ones used longest ago are forgotten."""

IdRole = Qt.ItemDataRole.UserRole


class Identified(Protocol):
    """A row with the id of its record."""

    @property
    def id(self) -> str:
        """The id of the record."""
        ...


R = TypeVar("R", bound=Identified)


@dataclass(frozen=True, kw_only=True)
class Column(Generic[R]):
    """A column: `order` is what its heading sorts by, `text` what a cell shows, `role` its font, `token` its colour."""

    order: str
    title: str
    text: Callable[[R], str]
    width: int
    role: str = "field"
    token: str = "ink2"
    font: Callable[[R], str] | None = None
    """the role of the font of one row, where it differs"""
    ink: Callable[[R], str] | None = None
    """the token of one row, where it differs"""
    icon: Callable[[R], Any] | None = None
    """a QIcon before the text"""
    right: bool = False
    """whether cells and heading stand at the right, as amounts and counts do"""


class PagedModel(QAbstractTableModel, Generic[R]):
    """Holds ids; `read` gives the rows of some of them.  Sorting is announced by `order_changed`: somebody then sets the ids anew."""

    order_changed = Signal(str, bool)
    """the order of a column, and whether it is descending"""

    def __init__(
        self, theme: Theme, columns: Sequence[Column[R]], read: Callable[[Sequence[str]], Sequence[R]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.columns = list(columns)
        self._read = read
        self._ids: list[str] = []
        self._place: dict[str, int] = {}
        self._pages: dict[int, dict[str, R]] = {}
        self._fonts = {role: theme.font(role) for role in {column.role for column in columns}}

    # --- filling ---------------------------------------------------------------------------------------------------------------------

    @property
    def ids(self) -> Sequence[str]:
        """The ids in the order shown."""
        return self._ids

    def set_ids(self, ids: Sequence[str]) -> bool:
        """Show other records, or the same anew.  Answers True after a reset; the same ids in the same order keep selection and place."""
        self._pages.clear()
        if list(ids) == self._ids:
            if ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self.columns) - 1))
            return False
        self.beginResetModel()
        self._ids = list(ids)
        self._place = {one: row for row, one in enumerate(self._ids)}
        self.endResetModel()
        return True

    def forget(self, ids: Collection[str]) -> None:
        """Read these rows again when they are next shown."""
        for one in ids:
            if (row := self._place.get(one)) is not None:
                self._pages.pop(row // PAGE, None)
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))

    def row_of(self, id: str) -> int:
        """Where a record stands; -1 if it is not shown."""
        return self._place.get(id, -1)

    def id_at(self, index: Index) -> str:
        """The id of the record at an index, or ""."""
        return self._ids[index.row()] if index.isValid() and index.row() < len(self._ids) else ""

    def row_at(self, row: int) -> R | None:
        """The row at a place, read if it must be; None where it has just been deleted."""
        number = row // PAGE
        page = self._pages.pop(number, None)
        if page is None:
            page = {one.id: one for one in self._read(self._ids[number * PAGE : (number + 1) * PAGE])}
            while len(self._pages) >= _MOST_PAGES:
                self._pages.pop(next(iter(self._pages)))
        self._pages[number] = page  # the page used last stands at the end
        return page.get(self._ids[row])

    def set_title(self, column: int, title: str) -> None:
        """Change the heading of a column."""
        if self.columns[column].title != title:
            from dataclasses import replace

            self.columns[column] = replace(self.columns[column], title=title)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, column, column)

    # --- Qt --------------------------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and section < len(self.columns):
            return self.columns[section].title
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole and section < len(self.columns):
            return Qt.AlignmentFlag.AlignRight if self.columns[section].right else None
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(self.columns):
            self.order_changed.emit(self.columns[column].order, order is Qt.SortOrder.DescendingOrder)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == IdRole:
            return self._ids[index.row()]
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, TABLE_ROW)
        row = self.row_at(index.row())
        if row is None:
            return None
        column = self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(column.text(row)) or None
            case Qt.ItemDataRole.FontRole:
                return self._theme.font(column.font(row)) if column.font is not None else self._fonts[column.role]
            case Qt.ItemDataRole.ForegroundRole:
                return self._theme.color(column.ink(row) if column.ink is not None else column.token)
            case Qt.ItemDataRole.TextAlignmentRole if column.right:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.DecorationRole if column.icon is not None:
                return column.icon(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.title}: {column.text(row)}" if index.column() else self._spoken(row)
        return None

    def _spoken(self, row: R) -> str:
        """A whole row for a screen reader."""
        first, *rest = self.columns
        told = [f"{column.title}: {text}" for column in rest if (text := column.text(row)) and text != "–"]
        return ", ".join([first.text(row), *told])
