"""The rows of the list: activities in pages as they are asked for, under headings of months where the dates rule the order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from gsef_desktop.domain.activity_row import ActivityListRow
from gsef_desktop.services.activity_list import ActivityListing
from gsef_desktop.ui.calendar.list_columns import ListColumn

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
PAGE = 100
"""Rows read at once: few enough for a frame of scrolling."""
_MOST_PAGES = 40
IdRole = Qt.ItemDataRole.UserRole

_SELECTABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

NOTHING = ActivityListing(ids=())


class Heading(NamedTuple):
    """A month, and how many activities stand under it."""

    title: str
    activities: int


class ActivityModel(QAbstractTableModel):
    """Holds ids; `read` gives the rows of some ids of a listing, `month_title` the heading of a month such as "2019-07"."""

    order_changed = Signal(str, bool)
    """what a heading that was clicked sorts by, and whether falling; somebody then sets another listing"""

    def __init__(
        self, columns: Sequence[ListColumn], read: Callable[[ActivityListing, Sequence[str]], Sequence[ActivityListRow]],
        month_title: Callable[[str], str], parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.columns = list(columns)
        self._read, self._month_title = read, month_title
        self._listing = NOTHING
        self._heads: list[int] = []
        self._starts: list[int] = []
        self._pages: dict[int, dict[str, ActivityListRow]] = {}

    # --- filling ---------------------------------------------------------------------------------------------------------------------

    @property
    def ids(self) -> Sequence[str]:
        """The ids in the order shown."""
        return self._listing.ids

    @property
    def grouped(self) -> bool:
        """Whether they stand under headings of months, which then say the year."""
        return bool(self._heads)

    def set_listing(self, listing: ActivityListing) -> bool:
        """Show another listing, or the same anew.  Answers True after a reset; the same ids in the same order keep selection and place."""
        self._pages.clear()
        same = listing.months == self._listing.months and listing.ids == self._listing.ids
        if same:
            self._listing = listing
            if self.rowCount():
                self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(self.columns) - 1))
            return False
        self.beginResetModel()
        self._listing = listing
        self._starts = [0, *accumulate(count for _, count in listing.months)][:-1] if listing.months else []
        self._heads = [start + number for number, start in enumerate(self._starts)]
        self.endResetModel()
        return True

    def place_of(self, row: int) -> int:
        """The place in `ids` of what stands in a row, -1 for a heading."""
        if not self._heads:
            return row
        group = bisect_right(self._heads, row) - 1
        return -1 if self._heads[group] == row else row - group - 1

    def row_of(self, id: str) -> int:
        """The row of an activity, -1 if it is not shown."""
        try:
            place = self._listing.ids.index(id)
        except ValueError:
            return -1
        return place + bisect_right(self._starts, place)

    def heads(self) -> Sequence[int]:
        """The rows in which headings stand."""
        return self._heads

    def heading(self, row: int) -> Heading | None:
        """The heading in a row, None where an activity stands."""
        if not self._heads or self.place_of(row) >= 0:
            return None
        month, count = self._listing.months[bisect_right(self._heads, row) - 1]
        return Heading(self._month_title(month), count)

    def id_at(self, row: int) -> str:
        """The id of the activity in a row, "" for a heading or beyond the end."""
        if not 0 <= row < self.rowCount():
            return ""
        place = self.place_of(row)
        return self._listing.ids[place] if place >= 0 else ""

    def entry(self, row: int) -> ActivityListRow | None:
        """The activity in a row, read if it must be; None for a heading, or for what has just been deleted."""
        place = self.place_of(row)
        if place < 0 or place >= len(self._listing.ids):
            return None
        number = place // PAGE
        page = self._pages.pop(number, None)
        if page is None:
            page = {one.id: one for one in self._read(self._listing, self._listing.ids[number * PAGE : (number + 1) * PAGE])}
            while len(self._pages) >= _MOST_PAGES:
                self._pages.pop(next(iter(self._pages)))
        self._pages[number] = page  # the page used last stands at the end
        return page.get(self._listing.ids[place])

    def entries(self, ids: Sequence[str]) -> Sequence[ActivityListRow]:
        """The rows of some ids, past the pages that are kept."""
        return self._read(self._listing, ids)

    def text(self, entry: ActivityListRow, column: int) -> str:
        """What a cell says; the year is left to the heading where there is one."""
        return self.columns[column].text(entry, not self._heads)

    # --- Qt --------------------------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._listing.ids) + len(self._heads)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and section < len(self.columns):
            return self.columns[section].title
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _SELECTABLE if self.place_of(index.row()) >= 0 else Qt.ItemFlag.ItemIsEnabled

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(self.columns) and self.columns[column].order:
            self.order_changed.emit(self.columns[column].order, order is Qt.SortOrder.DescendingOrder)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        heading = self.heading(index.row())
        if heading is not None:
            return self._of_heading(heading, index.column(), role)
        if role == IdRole:
            return self.id_at(index.row())
        if role not in _TEXTS:
            return None
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return (
                self._spoken(entry) if index.column() == 0 else f"{self.columns[index.column()].title}: {self.text(entry, index.column())}"
            )
        return self.text(entry, index.column()) or (None if role == Qt.ItemDataRole.ToolTipRole else "")

    def _of_heading(self, heading: Heading, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return heading.title if column == 0 else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{month}, {count} activities").format(month=heading.title, count=heading.activities)
        return None

    def _spoken(self, entry: ActivityListRow) -> str:
        """A whole row for a screen reader."""
        return ", ".join(text for number in range(len(self.columns)) if (text := self.columns[number].text(entry, True)))


_TEXTS = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole})
