"""The outline of a document: headings and numbered sections as a tree, with their paragraphs, lists and tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from gsef_desktop.interchange.programme.lines import Line, Marker, read_line, split_lines
from gsef_desktop.interchange.programme.vocabulary import column_meaning, heading_meaning
from gsef_desktop.interchange.programme.wording import bare, squeeze

_RULER = re.compile(r"^[\s:|+\-–—=_*]*$")


@dataclass
class Row:
    """A row of a table: its line and its cells."""

    line: Line
    cells: tuple[str, ...]


@dataclass
class Table:
    """Rows under one header.  `columns` gives the position of each column whose heading was recognised."""

    header: Line | None
    columns: dict[str, int]
    titles: tuple[str, ...]
    rows: list[Row] = field(default_factory=list)
    rulers: list[Line] = field(default_factory=list)
    caption: Text | None = None

    def cell(self, row: Row, *names: str) -> str:
        """The first cell that is not empty among the columns called so."""
        for name in names:
            place = self.columns.get(name)
            if place is not None and place < len(row.cells) and row.cells[place]:
                return row.cells[place]
        return ""

    def other_cells(self, row: Row, used: set[str]) -> list[tuple[str, str]]:
        """Cells of columns that are not `used`, each with its heading."""
        taken = {place for name, place in self.columns.items() if name in used}
        found = []
        for place, cell in enumerate(row.cells):
            if cell and place not in taken:
                found.append((self.titles[place] if place < len(self.titles) else "", cell))
        return found


@dataclass
class Text:
    """A paragraph or a list item; `lines` holds the line it begins with and those that continue it."""

    lines: list[Line]
    children: list[Text] = field(default_factory=list)

    @property
    def line(self) -> Line:
        """The line it begins with."""
        return self.lines[0]

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of its lines."""
        return tuple(line.number for line in self.lines)

    @property
    def text(self) -> str:
        """Its whole text, without bullet and marker."""
        return squeeze(" ".join([self.line.text, *(line.raw.strip() for line in self.lines[1:])]))

    @property
    def label(self) -> str:
        """The label before its colon, or empty."""
        return self.line.label

    @property
    def value(self) -> str:
        """What follows its label."""
        return squeeze(" ".join([self.line.value, *(line.raw.strip() for line in self.lines[1:])])) if self.label else ""

    def walk(self) -> Iterator[Text]:
        """Itself and everything beneath it."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass
class Node:
    """A heading or a numbered line with what stands beneath it."""

    title: str = ""
    line: Line | None = None
    marker: str = ""
    style: str = ""
    ordinal: int = 0
    parent: Node | None = None
    children: list[Node] = field(default_factory=list)
    blocks: list[Text | Table] = field(default_factory=list)

    @property
    def is_heading(self) -> bool:
        """Whether it is a heading without a number."""
        return self.style == "" and self.line is not None

    @property
    def tables(self) -> list[Table]:
        """The tables directly beneath it."""
        return [block for block in self.blocks if isinstance(block, Table)]

    @property
    def texts(self) -> list[Text]:
        """The paragraphs and list items directly beneath it, the outermost ones only."""
        return [block for block in self.blocks if isinstance(block, Text)]

    def walk(self) -> Iterator[Node]:
        """Itself and every node beneath it, in the order of the document."""
        yield self
        for child in self.children:
            yield from child.walk()

    def path(self) -> str:
        """Numbers from the outermost numbered section, then the title, such as ``"1.A.i Schedule and format"``."""
        marks: list[str] = []
        node: Node | None = self
        while node is not None and not node.is_heading:
            if node.marker:
                marks.append(node.marker)
            if "." in node.marker:
                break
            node = node.parent
        return squeeze(f"{'.'.join(reversed(marks))} {self.title}")


def read_outline(text: str) -> Node:
    """Read the tree of a document.  Every non-blank line ends in exactly one node, text or table of it."""
    return _Builder().read(text)


class _Builder:
    def __init__(self) -> None:
        self.root = Node()
        self.here = self.root
        self.last: Text | None = None
        self.table: Table | None = None
        self.previous_number = 0

    def read(self, text: str) -> Node:
        for number, raw in split_lines(text):
            line = read_line(number, raw)
            if line.cells and (sum(bool(cell) for cell in line.cells) > 1 or self.table is not None):
                self._take_row(line)
            elif line.cells:
                self._take_text(read_line(number, raw.replace("\t", " ")))
            else:
                self._take_line(line)
            self.previous_number = number
        return self.root

    def _take_line(self, line: Line) -> None:
        if self._continues(line) and self.last is not None:
            self.last.lines.append(line)
            return
        self.table = None
        if line.bullet:
            self._take_text(line)
        elif line.hashes or self._is_heading(line):
            self._open_heading(line)
        elif line.markers:
            self._open_numbered(line)
        else:
            self._take_text(line)

    def _continues(self, line: Line) -> bool:
        return (
            self.last is not None
            and self.table is None
            and self.previous_number == line.number - 1
            and not (line.bullet or line.markers or line.hashes)
            and (line.indent > self.last.line.indent if self.last.line.bullet else False)
        )

    def _is_heading(self, line: Line) -> bool:
        words = len(line.text.split())
        if line.markers or words > 14 or line.text[-1:] in ".;," or not bare(line.text):
            return False
        if line.text.startswith("(") or line.value:
            return False
        if line.is_capitals:
            return words > 1 or len(line.text) > 5
        return words <= 9 and line.indent == 0 and heading_meaning(line.text) is not None and self._may_open(line)

    def _may_open(self, line: Line) -> bool:
        inside_number = self.here.style != ""
        return line.emphasis != "italic" and not (inside_number and self.previous_number == line.number - 1)

    def _open_heading(self, line: Line) -> None:
        title = line.text.rstrip(" :")
        if line.hashes:
            parent = self.here
            while parent.parent is not None and (parent.line is None or not parent.line.hashes or parent.line.hashes >= line.hashes):
                parent = parent.parent
        elif heading_meaning(title) is None and self.here.style:
            parent = self.here
        else:
            parent = self.root
        if line.hashes and line.markers:
            marker = line.markers[0]
            self._enter(Node(title, line, line.marker, marker.style, marker.ordinal, parent))
        else:
            self._enter(Node(title, line, parent=parent))

    def _open_numbered(self, line: Line) -> None:
        parent, marker = self._parent_for(line)
        self._enter(Node(line.text, line, line.marker, marker.style, marker.ordinal, parent))

    def _enter(self, node: Node) -> None:
        assert node.parent is not None
        node.parent.children.append(node)
        self.here, self.last, self.table = node, None, None

    def _parent_for(self, line: Line) -> tuple[Node, Marker]:
        chain = []
        node: Node | None = self.here
        while node is not None and not node.is_heading and node.parent is not None:
            chain.append(node)
            node = node.parent
        top = node or self.root
        follows = [
            (level, marker)
            for level in chain
            for marker in line.markers
            if (level.style, level.ordinal + 1) == (marker.style, marker.ordinal)
        ]
        if follows:
            level, marker = (
                follows[-1] if len(follows) > 1 and _looks_like_heading(line) and not _is_sentence(follows[0][0]) else follows[0]
            )
            return level.parent or top, marker
        first = next((marker for marker in line.markers if marker.ordinal == 1), None)
        if first is not None:
            if chain and chain[0].style == first.style and chain[0].ordinal == 1 and not chain[0].blocks:
                return chain[0].parent or top, first
            return self.here, first
        for level in chain:
            for marker in line.markers:
                if level.style == marker.style:
                    return level.parent or top, marker
        return self.here, line.markers[0]

    def _take_text(self, line: Line) -> None:
        block = Text([line])
        self.table = None
        owner = self._owner_of(line)
        if owner is None:
            self.here.blocks.append(block)
        else:
            owner.children.append(block)
        self.last = block

    def _owner_of(self, line: Line) -> Text | None:
        """The list item that a deeper indented one belongs to."""
        if not line.bullet or not self.here.blocks or not isinstance(self.here.blocks[-1], Text):
            return None
        owner, found = self.here.blocks[-1], None
        while isinstance(owner, Text) and owner.line.bullet and owner.line.indent < line.indent:
            found = owner
            if not owner.children:
                break
            owner = owner.children[-1]
        return found

    def _take_row(self, line: Line) -> None:
        if all(_RULER.match(cell) for cell in line.cells) and line.raw.strip().startswith("|") and self.table is not None:
            self.table.rulers.append(line)
            return
        columns: dict[str, int] = {}
        for place, cell in enumerate(line.cells):
            name = column_meaning(cell) if len(cell) < 40 else None
            if name is not None and name not in columns:
                columns[name] = place
        named = sum(bool(cell) for cell in line.cells)
        if len(columns) >= 2 and len(columns) * 2 > named:
            self.table = Table(line, columns, line.cells, caption=self._caption())
            self.here.blocks.append(self.table)
        else:
            if self.table is None:
                self.table = Table(None, {}, (), caption=self._caption())
                self.here.blocks.append(self.table)
            self.table.rows.append(Row(line, line.cells))
        self.last = None

    def _caption(self) -> Text | None:
        block = self.here.blocks[-1] if self.here.blocks else None
        return block if isinstance(block, Text) and not block.value else None


def _looks_like_heading(line: Line) -> bool:
    long_words = [word for word in line.text.split() if len(word) > 3 and word[0].isalpha()]
    capital = sum(word[0].isupper() for word in long_words)
    return not line.text.endswith((".", ";", ",")) and len(line.text.split()) <= 14 and capital * 2 > len(long_words)


def _is_sentence(node: Node) -> bool:
    return node.line is not None and _looks_like_heading(node.line)
