"""The tree of the Programme view: groups with their rows, each with the id of its record."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import Activity
from gsef_desktop.domain.time_writing import write_number, write_time
from gsef_desktop.services.listing_common import shown_status
from gsef_desktop.services.programme import ActionNode, ProgrammeView
from gsef_desktop.ui.inspectors.activity import kind_word
from gsef_desktop.ui.inspectors.place_text import place_reading

Index = QModelIndex | QPersistentModelIndex


class Arrangement(Enum):
    """How the programme is arranged."""

    LINES = auto()
    DIRECTIONS = auto()
    SERIES = auto()


@dataclass(eq=False)
class Node:
    """A row of the tree."""

    ref: RecordRef | None
    cells: tuple[str, ...]
    parent: Node | None = None
    is_group: bool = False
    line: int | None = None
    status: str = ""
    count: int | None = None
    children: list[Node] = field(default_factory=list)

    def add(self, child: Node) -> Node:
        """Put `child` at the end of the rows under this one."""
        child.parent = self
        self.children.append(child)
        return child

    def same_as(self, other: Node) -> bool:
        """Whether both show the same, with all rows under them."""
        mine, its = (
            (node.ref, node.cells, node.is_group, node.line, node.status, node.count, len(node.children)) for node in (self, other)
        )
        return mine == its and all(one.same_as(two) for one, two in zip(self.children, other.children, strict=True))


def status_word(status: str) -> str:
    """What a status is called in the window's language."""
    words = {
        "tentative": QCoreApplication.translate("ActivityWords", "Tentative"),
        "confirmed": QCoreApplication.translate("ActivityWords", "Confirmed"),
        "held": QCoreApplication.translate("ActivityWords", "Held"),
        "cancelled": QCoreApplication.translate("ActivityWords", "Cancelled"),
    }
    return words.get(status, status)


class Builder:
    """Makes the tree of an arrangement in a language."""

    def __init__(self, view: ProgrammeView, language: str) -> None:
        self._view = view
        self._language = language
        self._numbers = {group.line.id: group.line.number for group in view.lines if group.line is not None}

    def tree(self, arrangement: Arrangement) -> Node:
        """The root, whose children are the groups."""
        root = Node(None, ())
        make = {Arrangement.LINES: self._lines, Arrangement.DIRECTIONS: self._directions, Arrangement.SERIES: self._series}
        make[arrangement](root)
        return root

    def _lines(self, root: Node) -> None:
        for group in self._view.lines:
            line = group.line
            title = group.title or QCoreApplication.translate("Programme", "No programme line")
            ref = RecordRef("programme_line", line.id) if line is not None else None
            node = root.add(Node(ref, (title,), is_group=True, line=line.number if line else None, count=len(group.activities)))
            for activity in group.activities:
                node.add(self._activity(activity))

    def _directions(self, root: Node) -> None:
        for found in self._view.directions:
            ref = RecordRef("direction", found.direction.id)
            node = root.add(Node(ref, (f"{found.direction.number}  {found.title}",), is_group=True))
            for indicator in found.indicators:
                span = " → ".join(
                    write_number(value, self._language) for value in (indicator.baseline, indicator.target) if value is not None
                )
                due = ""
                if indicator.due_on is not None:
                    from gsef_desktop.domain.time_writing import write_day

                    due = write_day(indicator.due_on, self._language)
                node.add(Node(RecordRef("indicator", indicator.id), (indicator.title, due, span, ""), status="indicator"))
            self._actions(node, found.actions)

    def _actions(self, node: Node, actions: tuple[ActionNode, ...]) -> None:
        for found in actions:
            self._actions(node.add(Node(RecordRef("strategic_action", found.action.id), (found.title, "", "", ""))), found.actions)

    def _series(self, root: Node) -> None:
        for found in self._view.series:
            node = root.add(Node(RecordRef("series", found.series.id), (found.title,), is_group=True, count=len(found.editions)))
            for edition in found.editions:
                node.add(self._activity(edition, with_edition=True))

    def _activity(self, activity: Activity, *, with_edition: bool = False) -> Node:
        title = self._view.titles.get(activity.id, activity.title)
        if with_edition and activity.edition is not None:
            title = f"{activity.edition}  {title}"
            if activity.theme:
                title += f": {activity.theme}"
        known = activity.time.is_known
        when = write_time(activity.time, self._language, style="short") if known else activity.time.text
        cells = (
            title,
            when or QCoreApplication.translate("Programme", "Date not known"),
            place_reading(activity.place, self._language) if activity.place.is_known else activity.place.text,
            kind_word(activity.kind),
        )
        number = self._numbers.get(activity.line_id or "")
        return Node(RecordRef("activity", activity.id), cells, line=number, status=shown_status(activity))


class ProgrammeModel(QAbstractItemModel):
    """A read-only tree of `Node`s; columns are title, date, place and kind."""

    COLUMNS = 4

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = Node(None, ())

    def set_tree(self, root: Node) -> None:
        """Show another tree."""
        self.beginResetModel()
        self._root = root
        self.endResetModel()

    @property
    def root(self) -> Node:
        """The root of the tree shown."""
        return self._root

    def node(self, index: Index) -> Node:
        """The node of an index; the root for the invalid one."""
        if not index.isValid():
            return self._root
        node = index.internalPointer()
        assert isinstance(node, Node)
        return node

    def index_of(self, ref: RecordRef) -> QModelIndex:
        """Where a record stands; an invalid index if it does not."""
        waiting = list(self._root.children)
        while waiting:
            node = waiting.pop()
            if node.ref == ref:
                return self._index(node)
            waiting.extend(node.children)
        return QModelIndex()

    def _index(self, node: Node) -> QModelIndex:
        assert node.parent is not None
        return self.createIndex(node.parent.children.index(node), 0, node)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        children = self.node(parent).children
        if 0 <= row < len(children) and 0 <= column < self.COLUMNS:
            return self.createIndex(row, column, children[row])
        return QModelIndex()

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        above = self.node(index).parent if index.isValid() else None
        return self._index(above) if above is not None and above.parent is not None else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self.node(parent).children) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return self.COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Title"), self.tr("Date"), self.tr("Place"), self.tr("Kind"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        node = self.node(index)
        text = node.cells[index.column()] if index.column() < len(node.cells) else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column() == 0 and node.status not in {"", "indicator"}:
                return f"{text}, {status_word(node.status)}"
            return text
        return None
