"""Bodies, the lines of their stated composition, and their seats, as a tree."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.member_row import SeatRow
from gsef_desktop.services.body_composition import CompositionLine
from gsef_desktop.services.body_details import BodyGroup
from gsef_desktop.ui.inspectors import member_words as words
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.theme.tokens import GROUP_ROW, TABLE_ROW
from gsef_desktop.ui.translate import render
from gsef_desktop.ui.widgets.tips import tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
NodeRole = Qt.ItemDataRole.UserRole


class Column(IntEnum):
    """The columns from left to right."""

    SEAT = 0
    ORGANISATION = 1
    PERSON = 2
    DEPUTY = 3
    TERM = 4


BODY_ROW = 50
"""Height of the row of a body: its name, and beneath what is stated of its seats."""
_TYPED = (Column.ORGANISATION, Column.PERSON, Column.DEPUTY)


@dataclass(eq=False, slots=True)
class Node:
    """A body, a line of its composition or a seat; exactly one of the three is given."""

    parent: Node | None
    position: int
    group: BodyGroup | None = None
    line: CompositionLine | None = None
    seat: SeatRow | None = None
    children: list[Node] = field(default_factory=list)

    @property
    def ref(self) -> RecordRef | None:
        """The record that it stands for; a line of a composition leads to its body."""
        if self.seat is not None:
            return RecordRef("seat", self.seat.id)
        if self.group is not None:
            return RecordRef("body", self.group.body.id)
        return self.parent.ref if self.parent is not None else None

    def seats(self) -> list[SeatRow]:
        """The seat that stands here, or those under it, as they are shown."""
        return [self.seat] if self.seat is not None else [seat for child in self.children for seat in child.seats()]

    @property
    def body(self) -> BodyGroup | None:
        """The body that it belongs to."""
        node: Node | None = self
        while node is not None and node.group is None:
            node = node.parent
        return node.group if node is not None else None


class BodiesModel(QAbstractItemModel):
    """The tree.  `commit` is called with a seat, a column and the name typed there."""

    def __init__(self, theme: Theme, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._top: list[Node] = []
        self._seats: dict[str, Node] = {}
        self._heads = {
            Column.SEAT: self.tr("Seat"), Column.ORGANISATION: self.tr("Held by"), Column.PERSON: self.tr("Exercised by"),
            Column.DEPUTY: self.tr("Deputy"), Column.TERM: self.tr("Term"),
        }  # fmt: skip
        self.read_only = False
        self.commit: Callable[[SeatRow, Column, str], None] = lambda seat, column, text: None

    def set_groups(self, groups: Sequence[BodyGroup], wanted: Callable[[SeatRow], bool] | None = None) -> None:
        """Show these bodies; only with the seats that are `wanted`, and what these stand under, where that is given."""
        self.beginResetModel()
        self._top, self._seats = [], {}
        for group in groups:
            if wanted is not None and not any(wanted(seat) for seat in group.seats):
                continue
            top = Node(None, len(self._top), group=group)
            for line in group.lines:
                seats = [seat for seat in line.seats if wanted is None or wanted(seat)]
                if wanted is not None and not seats:
                    continue
                under = Node(top, len(top.children), line=line)
                for seat in seats:
                    node = Node(under, len(under.children), seat=seat)
                    under.children.append(node)
                    self._seats[seat.id] = node
                top.children.append(under)
            self._top.append(top)
        self.endResetModel()

    def node(self, index: Index) -> Node | None:
        """What stands at an index."""
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, Node) else None

    def index_of(self, ref: RecordRef, column: int = 0) -> QModelIndex:
        """Where a body or a seat stands; invalid if it is not there."""
        node = self._seats.get(ref.id) if ref.kind == "seat" else None
        if ref.kind == "body":
            node = next((one for one in self._top if one.group is not None and one.group.body.id == ref.id), None)
        return QModelIndex() if node is None else self.createIndex(node.position, column, node)

    def groups(self) -> list[BodyGroup]:
        """The bodies shown."""
        return [node.group for node in self._top if node.group is not None]

    # --- Qt --------------------------------------------------------------------------------------------------------------------------

    def columnCount(self, parent: Index = _ROOT) -> int:
        return len(Column)

    def rowCount(self, parent: Index = _ROOT) -> int:
        if parent.isValid() and parent.column() > 0:
            return 0
        node = self.node(parent)
        return len(self._top) if node is None else len(node.children)

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        node = self.node(parent)
        nodes = self._top if node is None else node.children
        return self.createIndex(row, column, nodes[row]) if 0 <= row < len(nodes) and 0 <= column < len(Column) else QModelIndex()

    def parent(self, index: Index = _ROOT) -> Any:
        node = self.node(index)
        return QModelIndex() if node is None or node.parent is None else self.createIndex(node.parent.position, 0, node.parent)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[Column(section)]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        node = self.node(index)
        if node is None:
            return Qt.ItemFlag.NoItemFlags
        made = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        editable = node.seat is not None and index.column() in _TYPED and not self.read_only
        return made | Qt.ItemFlag.ItemIsEditable if editable else made

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        node = self.node(index)
        if node is None:
            return None
        if role == NodeRole:
            return node
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, BODY_ROW if node.group is not None else GROUP_ROW if node.line is not None else TABLE_ROW)
        if node.seat is not None:
            return self._seat_data(node.seat, Column(index.column()), role)
        if index.column() == 0 and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._group_text(node.group) if node.group is not None else line_text(node.line) if node.line is not None else ""
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        node = self.node(index)
        if role != Qt.ItemDataRole.EditRole or node is None or node.seat is None:
            return False
        column = Column(index.column())
        text = " ".join(str(value).split())
        if text != self._held(node.seat, column):
            self.commit(node.seat, column, text)
        return True

    def _seat_data(self, seat: SeatRow, column: Column, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(seat, column) or (self.mark(seat) if column is Column.TERM else "") or self.missing(column)
            case Qt.ItemDataRole.EditRole:
                return self._held(seat, column)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(self.text(seat, column)) or None
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._told(seat, column)
        return None

    def _told(self, seat: SeatRow, column: Column) -> str:
        """A cell for a screen reader; the first one also says that the seat is vacant or its term ends soon."""
        if column is Column.SEAT:
            return ", ".join(part for part in (self.text(seat, column), self.mark(seat)) if part)
        missing = self.tr("no dates") if column is Column.TERM else self.tr("nobody")
        return f"{self._heads[column]}: {self.text(seat, column) or missing}"

    def mark(self, seat: SeatRow) -> str:
        """What a badge says of a seat."""
        return self.tr("Vacant") if seat.is_vacant else self.tr("Ends soon") if seat.ends_soon else ""

    def text(self, seat: SeatRow, column: Column) -> str:
        """What a cell shows; empty where nobody is named."""
        if column is Column.SEAT:
            return ", ".join(part for part in (words.classification_word(seat.classification), seat.title) if part)
        if column is Column.TERM:
            span = words.span_text(seat.valid_from, seat.valid_to, self._language, style="short")
            return ", ".join(part for part in (span, seat.text) if part)
        return self._held(seat, column)

    def missing(self, column: Column) -> str:
        """What an empty cell offers."""
        if self.read_only or column not in (Column.ORGANISATION, Column.PERSON):
            return "–"  # deputies are rare: a click on the dash names one
        return self.tr("Add name") if column is Column.PERSON else self.tr("Add organisation")

    def _held(self, seat: SeatRow, column: Column) -> str:
        return {Column.ORGANISATION: seat.organisation, Column.PERSON: seat.person, Column.DEPUTY: seat.deputy}.get(column, "")

    def _group_text(self, group: BodyGroup) -> str:
        return ", ".join(part for part in (group.name, *facts(group, self._language), standing(group)[0], quorum_text(group)) if part)


def facts(group: BodyGroup, language: str) -> list[str]:
    """What is known of a body in a few words: its seats, its rules, how often it meets, its languages."""
    from PySide6.QtCore import QCoreApplication

    translate = QCoreApplication.translate
    number = len(group.seats)
    one = translate("Members", "1 seat")
    made = [one if number == 1 else translate("Members", "{number} seats").format(number=number)]
    if group.rules is not None:
        if group.rules.title:
            made.append(group.rules.title)
        if group.rules.frequency:
            made.append(group.rules.frequency)
        if group.rules.languages:
            made.append(words.codes_text(group.rules.languages))
        if group.rules.text:
            made.append(group.rules.text)
    return made


def standing(group: BodyGroup) -> tuple[str, str]:
    """Whether the seats of a body are as many as is stated, in words, and the tone: good or warn.  Empty where no number is stated."""
    said = group.statement
    return (render(said.text) if said.text is not None else ""), "good" if said.sum_agrees else "warn"


def quorum_text(group: BodyGroup) -> str:
    """How many must be present of how many, and how many seats somebody holds; empty where no rule is known."""
    from PySide6.QtCore import QCoreApplication

    rule = group.quorum_rule
    if rule.needed is None:
        return ""
    text = QCoreApplication.translate("Members", "quorum {needed} of {whole}, {held} held")
    return text.format(needed=rule.needed, whole=rule.whole, held=rule.held)


def line_text(line: CompositionLine) -> str:
    """A line of a composition in words, for a screen reader."""
    return ", ".join(part for part in (line_title(line), line_number(line)[0]) if part)


def line_title(line: CompositionLine) -> str:
    """The heading of a line."""
    from PySide6.QtCore import QCoreApplication

    return line.composition.title if line.composition is not None else QCoreApplication.translate("Members", "Other seats")


def line_number(line: CompositionLine) -> tuple[str, str]:
    """How many seats there are and how many are stated, and the tone of a badge: good where they agree, warn where not, plain else."""
    from PySide6.QtCore import QCoreApplication

    translate, number, stated = QCoreApplication.translate, len(line.seats), line.composition
    if stated is None:
        return str(number), "plain"
    if stated.as_requested:
        text = translate("Members", "as requested")
        return (text if not number else translate("Members", "{number}, as requested").format(number=number)), "plain"
    wanted = words.number_range(stated.least, stated.most)
    if not wanted:
        return str(number), "plain"
    if line.agrees:
        one = translate("Members", "1 seat, as stated")
        return one if number == 1 else translate("Members", "{number} seats, as stated").format(number=number), "good"
    one = translate("Members", "1 seat, {stated} stated").format(stated=wanted)
    return one if number == 1 else translate("Members", "{number} seats, {stated} stated").format(number=number, stated=wanted), "warn"
