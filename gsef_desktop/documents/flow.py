"""Documents of running text: headings, paragraphs, lists and tables, apart from how they are set.

One content is set twice: `flow_setting` makes the PDF of it, `docx_writer` the DOCX.  Texts are in the document's language already.
A text that came from a field of a record may say so (`field`), so that a changed copy of the DOCX can be read back into that field.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from gsef_desktop.documents import styles
from gsef_desktop.documents.content import Masthead


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A piece of a text in one look.  `quiet` is in grey: words that say something about the text, such as "to be confirmed".

    A piece `on_new_line` begins a line in its paragraph or cell.  `field` names what the text is taken from, as ``kind/id/field``; empty
    for fixed words.  `language` (ISO 639-1) is that of a text that is not in the document's; a mark at its end, such as [EN], says so too.
    """

    text: str
    bold: bool = False
    italic: bool = False
    quiet: bool = False
    field: str = ""
    on_new_line: bool = False
    language: str = ""


Text = tuple[Run, ...]
"""A paragraph's worth of runs; a space at the joint belongs to one of them."""


class Look(StrEnum):
    """What a paragraph is."""

    BODY = "body"
    NOTE = "note"
    """a remark, small"""
    EMPTY = "empty"
    """stands for what there is none of"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading under the title.  `level` is 1 to 3; `side` is said at the right, such as a number; `record` is what it begins.

    One that is `fresh` begins a page.
    """

    level: int
    title: Text
    number: str = ""
    side: str = ""
    record: str = ""
    fresh: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph."""

    text: Text
    look: Look = Look.BODY
    record: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListItem:
    """An item of a list.  `level` counts from 0; `number` is as it is printed, such as "1.", empty for a bullet."""

    text: Text
    level: int = 0
    number: str = ""
    record: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table: its heading, its share of the width, and whether its cells say what their rows are about.

    The cells of `of_lines` are numbers of programme lines, which a PDF shows as tiles in their colours.  A column that is `to_write_in`
    keeps its share of the width though its cells are empty.
    """

    title: str
    share: float
    is_head: bool = False
    at_right: bool = False
    of_lines: bool = False
    to_write_in: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row: one text a column.  A row of `group` has a single text over all columns.  `record` is what it tells of, as ``kind/id``."""

    cells: tuple[Text, ...]
    group: bool = False
    record: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table under a caption.  `key` says what it lists, so that rows added in the DOCX can be read back.

    Rows but those of groups are at least `row_height` points high, for what is written in by hand.
    """

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    key: str = ""
    row_height: float = 0.0


Block = Heading | Paragraph | ListItem | Table


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowDocument:
    """A whole document.

    `title` stands in large letters with `other_titles` (language and text) under it; `facts` are labels and texts between two rules;
    `contents` lists the headings down to that level (0: none); `notes` stand at the end.  One that is `lying` is written on paper lying on
    its long side.
    """

    masthead: Masthead
    title: str
    other_titles: tuple[tuple[str, str], ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    contents: int = 0
    blocks: tuple[Block, ...] = ()
    notes: tuple[str, ...] = ()
    lying: bool = False

    def size(self, paper: str) -> tuple[float, float]:
        """Width and height of its pages on a paper, in points."""
        width, height = styles.PAPERS[paper]
        return (height, width) if self.lying else (width, height)


def text(words: str, field: str = "", *, bold: bool = False, italic: bool = False, quiet: bool = False) -> Text:
    """A text of a single run, or of none where there are no words."""
    return (Run(text=words, field=field, bold=bold, italic=italic, quiet=quiet),) if words else ()


def plain(runs: Text) -> str:
    """The words of a text; those on a new line follow after a space."""
    return "".join(f" {run.text}" if run.on_new_line and index else run.text for index, run in enumerate(runs))


def heading_words(heading: Heading) -> str:
    """A heading with its number, as bookmarks and contents have it."""
    return f"{heading.number} {plain(heading.title)}".strip()


def leads_on(blocks: Sequence[Block], place: int) -> bool:
    """Whether a block stays with the one after it: a label, or a remark under a heading, unless a heading of no lower level follows."""
    block, after = blocks[place], blocks[place + 1] if place + 1 < len(blocks) else None
    if not isinstance(block, Paragraph) or after is None:
        return False
    before = blocks[place - 1] if place else None
    told = [run for run in block.text if run.text.strip()]
    under = isinstance(before, Heading) and (block.look is Look.NOTE or all(run.bold or run.quiet for run in told))
    if not under and not (block.look is Look.BODY and told and all(run.bold for run in told)):
        return False
    return not isinstance(after, Heading) or (isinstance(before, Heading) and after.level > before.level)


def stays_in_list(blocks: Sequence[Block], place: int) -> bool:
    """Whether an item of a list stays with the next one: neither the first nor the last of a list stands alone on a page."""
    around = [isinstance(blocks[at], ListItem) if 0 <= at < len(blocks) else False for at in range(place - 1, place + 3)]
    return around[1] and around[2] and not (around[0] and around[3])


def listed_headings(blocks: Sequence[Block], deepest: int) -> Iterator[tuple[int, Heading]]:
    """The headings down to a level, each with its place among the blocks."""
    return ((place, block) for place, block in enumerate(blocks) if isinstance(block, Heading) and block.level <= deepest)
