"""A table over very many records: their small numbers in order and under headings; rows are read in pages as the view asks for them."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from gsef_desktop.domain.list_columns import Holds, ListColumn
from gsef_desktop.services.open_list import Listing, ListRow

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
PAGE = 100
"""Rows read at once."""
_MOST_PAGES = 40
"""Pages kept; the ones used longest ago are forgotten."""
NO_LISTING = Listing(numbers=array("I"))
_SELECTABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_CHANGEABLE = _SELECTABLE | Qt.ItemFlag.ItemIsEditable
"""Asked for every cell that is painted, so they are put together once."""


class Cell(NamedTuple):
    """A cell as it is painted: text, role of its font, colour token, and a QIcon or None."""

    text: str
    role: str = "field"
    token: str = "ink2"
    icon: Any = None
    right: bool = False


class Heading(NamedTuple):
    """A row that stands over a group."""

    number: int
    text: str
    size: int
    folded: bool


class ShownRow(NamedTuple):
    """A record with its cells, made when it is first shown."""

    row: ListRow
    cells: tuple[Cell, ...]


class ListModel(QAbstractTableModel):
    """Rows of records and headings.  `read` gives records by their numbers, `dress` the cell of a column for a record."""

    typed = Signal(int, int, object)
    """the number of a record, a column, and what was typed or chosen there"""

    def __init__(
        self, read: Callable[[Sequence[int]], Sequence[ListRow]], dress: Callable[[ListColumn, ListRow], Cell],
        head: Callable[[ListColumn], str], heading: Callable[[Any], str], parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._read, self._dress, self._head, self._heading = read, dress, head, heading
        self.columns: list[ListColumn] = []
        self._titles: list[str] = []
        self.listing = NO_LISTING
        self._rows: array[int] = array("q")
        self._folded: set[Any] = set()
        self._heads: list[Heading] = []
        self._pages: dict[int, dict[int, ListRow | ShownRow]] = {}
        self.editable: Callable[[ListColumn], bool] = lambda column: False

    # --- filling ---------------------------------------------------------------------------------------------------------------------

    def set_columns(self, columns: Sequence[ListColumn]) -> None:
        """Show other columns; everything is read anew."""
        self.beginResetModel()
        self.columns = list(columns)
        self._titles = [self._head(one) for one in columns]
        self._pages.clear()
        self.endResetModel()

    def set_title(self, key: str, title: str) -> None:
        """Change the heading of a column, where it is shown."""
        for place, column in enumerate(self.columns):
            if column.key == key and self._titles[place] != title:
                self._titles[place] = title
                self.headerDataChanged.emit(Qt.Orientation.Horizontal, place, place)

    def set_listing(self, listing: Listing) -> bool:
        """Show other records.  Answers True after a reset; the same records in the same order keep selection and place."""
        self._pages.clear()
        rows, heads = self._laid_out(listing)
        if rows == self._rows and heads == self._heads:
            self.listing = listing
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, max(0, len(self.columns) - 1)))
            return False
        self.beginResetModel()
        self.listing, self._rows, self._heads = listing, rows, heads
        self.endResetModel()
        return True

    def _laid_out(self, listing: Listing) -> tuple[array[int], list[Heading]]:
        if not listing.groups:
            return listing.numbers, []
        rows: array[int] = array("q")
        heads, at = [], 0
        for place, group in enumerate(listing.groups):
            folded = group.value in self._folded
            heads.append(Heading(place, self._heading(group.value), group.count, folded))
            rows.append(-1 - place)
            if not folded:
                rows.extend(array("q", listing.numbers[at : at + group.count]))
            at += group.count
        return rows, heads

    def fold(self, heading: Heading, folded: bool) -> None:
        """Hide or show what stands under a heading."""
        value = self.listing.groups[heading.number].value
        (self._folded.add if folded else self._folded.discard)(value)
        self.set_listing(self.listing)

    def unfold_all(self) -> None:
        """Show what stands under every heading."""
        self._folded.clear()

    # --- asking ----------------------------------------------------------------------------------------------------------------------

    def number_at(self, row: int) -> int:
        """The number of the record in a row; -1 for a heading or no row."""
        found = self._rows[row] if 0 <= row < len(self._rows) else -1
        return max(found, -1)

    def heading_at(self, row: int) -> Heading | None:
        """The heading in a row, None where a record stands."""
        found = self._rows[row] if 0 <= row < len(self._rows) else 0
        return self._heads[-1 - found] if found < 0 else None

    def row_of(self, number: int) -> int:
        """Where a record stands; -1 if it is not shown."""
        try:
            return self._rows.index(number) if number >= 0 else -1
        except ValueError:
            return -1

    def rows_of(self, numbers: set[int]) -> list[int]:
        """Where several records stand, in order."""
        return [row for row, number in enumerate(self._rows) if number in numbers]

    def numbers_between(self, first: int, last: int) -> array[int]:
        """The numbers of the records in some rows, both ends included."""
        return array("I", [number for number in self._rows[first : last + 1] if number >= 0])

    def shown(self, row: int) -> ShownRow | None:
        """The record in a row, read if it must be; None for a heading and for what has just been deleted."""
        number = self.number_at(row)
        if number < 0:
            return None
        place = row // PAGE
        page = self._pages.pop(place, None)
        if page is None:
            wanted = [one for one in self._rows[place * PAGE : (place + 1) * PAGE] if one >= 0]
            page = {one.number: one for one in self._read(wanted)}
            while len(self._pages) >= _MOST_PAGES:
                self._pages.pop(next(iter(self._pages)))
        self._pages[place] = page  # the page used last stands at the end
        found = page.get(number)
        if isinstance(found, ListRow):
            found = page[number] = ShownRow(found, tuple(self._dress(column, found) for column in self.columns))
        return found

    def cell(self, row: int, column: int) -> Cell | None:
        """A cell as it is painted."""
        found = self.shown(row)
        return found.cells[column] if found is not None and column < len(found.cells) else None

    # --- Qt --------------------------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and section < len(self._titles):
            return self._titles[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole and section < len(self.columns):
            return Qt.AlignmentFlag.AlignRight if self.columns[section].holds in (Holds.NUMBER, Holds.MONEY) else Qt.AlignmentFlag.AlignLeft
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.number_at(index.row()) < 0:
            return Qt.ItemFlag.ItemIsEnabled
        return _CHANGEABLE if self.editable(self.columns[index.column()]) else _SELECTABLE

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or self.number_at(index.row()) < 0:
            return False
        self.typed.emit(self.number_at(index.row()), index.column(), value)
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        heading = self.heading_at(index.row())
        if heading is not None:
            told = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and index.column() == 0
            return f"{heading.text}, {heading.size}" if told else None
        if role not in _ANSWERED:
            return None
        found = self.shown(index.row())
        if found is None:
            return None
        cell = found.cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.ToolTipRole:
                return cell.text if cell.text != "–" else None
            case Qt.ItemDataRole.EditRole:
                return found.row.values.get(self.columns[index.column()].key)
            case _:
                return f"{self._titles[index.column()]}: {cell.text}" if index.column() else self._spoken(found)

    def _spoken(self, found: ShownRow) -> str:
        """A whole row for a screen reader."""
        told = [
            f"{title}: {cell.text}" for title, cell in zip(self._titles[1:], found.cells[1:], strict=True) if cell.text not in ("", "–")
        ]
        return ", ".join([found.cells[0].text, *told])


_ANSWERED = frozenset(
    {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole}
)
