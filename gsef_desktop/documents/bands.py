"""What is laid on a page in one piece: a band, made of lines of text and rules.

A band is measured once, when it is made.  Positions are in points, across from the left edge of the paper and down from the band's top.
A band also says what its lines are to somebody who does not see the page: a heading, a paragraph, the cells of a row.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import NamedTuple

from gsef_desktop.documents.styles import ASCENT, DESCENT, Style


class Mark(NamedTuple):
    """One line of text; `down` is where its baseline is."""

    across: float
    down: float
    style: Style
    text: str


class Rule(NamedTuple):
    """A horizontal line, or an upright one where `height` is not 0.  `dots` is the pitch of a dotted one."""

    across: float
    down: float
    width: float
    weight: float
    colour: str
    dots: float = 0.0
    height: float = 0.0


class Dot(NamedTuple):
    """A filled circle about a centre."""

    across: float
    down: float
    radius: float
    colour: str


class Shape(NamedTuple):
    """A rectangle with rounded corners and what it is filled with: nothing, a colour, or a colour with stripes that rise to the right.

    An end that is `open` ("l", "r" or "lr") runs on elsewhere: it is square and has no edge.  `stripes` is their width and their distance
    from one to the next; they lie on lines that are the same all over the page, so that neighbours match.  `dashes` is on and off.
    """

    across: float
    down: float
    width: float
    height: float
    fill: str = ""
    edge: str = ""
    weight: float = 0.0
    radius: float = 0.0
    hatch: str = ""
    stripes: tuple[float, float] = (1.5, 4.5)
    dashes: tuple[float, float] | None = None
    open: str = ""


class Stroke(NamedTuple):
    """A line through points, each with its distance from the left edge of the paper and from the band's top."""

    points: tuple[tuple[float, float], ...]
    weight: float
    colour: str


class Area(NamedTuple):
    """Lines through points as one path, placed like those of a `Stroke`: filled where it has a `fill`, holes left out, drawn where it has
    an `edge`.  `dashes` is on and off.  With a `clip` (left, top, width, height) only what lies in that box is seen."""

    paths: Sequence[Sequence[tuple[float, float]]]
    fill: str = ""
    edge: str = ""
    weight: float = 0.0
    dashes: tuple[float, float] | None = None
    closed: bool = True
    clip: tuple[float, float, float, float] | None = None


class Picture(NamedTuple):
    """A picture of so many pixels, three bytes (sRGB) each, in a box of the band.  The same `key` is the same picture: it is kept once.

    One that has `code` is drawn by it, in a space of so many columns and rows.  One that is `turned` stands on its head.
    """

    across: float
    down: float
    width: float
    height: float
    key: str
    columns: float
    rows: float
    pixels: bytes = b""
    turned: bool = False
    code: str = ""


Drawn = Shape | Stroke | Area | Picture
"""What can be drawn beneath the lines of a band."""


class Part(NamedTuple):
    """What some lines of a band, one after the other, are: `lines` of them, none for an empty cell.

    `tag` is a standard structure type of PDF ("P", "TH", "TD", "Lbl", "LBody", "Span", "Figure"), or empty for what is only decoration.
    `scope` is "Row" or "Column" of a header cell; `across` and `down` are how many columns and rows a cell covers; `language` is that of
    the text where it is not the document's; `alt` is what a figure shows, or where a link leads, in words.  A "Link" or a
    "Span" belongs to the cell or body before it; a link leads to `target`, the `anchor` of a band or an address on the web.
    `box` is what a figure takes where that is more than its lines: left, top, right and bottom in its band.
    """

    tag: str
    lines: int
    scope: str = ""
    across: int = 1
    down: int = 1
    language: str = ""
    alt: str = ""
    target: str = ""
    box: tuple[float, float, float, float] | None = None


HEADS, ROW, ITEM, PARTS = "heads", "row", "item", "parts"
"""Tags of bands that are no structure type by themselves: column headings, a row of a table, items of a list, parts side by side."""


@dataclass(slots=True, eq=False)
class Band:
    """A piece that is never parted, unless it is taller than a page.

    `before` is the space over it, which falls away at the top of a page, as do `top_rules`; `at_top` is drawn only there.
    `shapes` are drawn in their order, beneath everything else.
    `keep`: it stays on the page of the band that follows.  `running` is repeated at the top of the page when a page ends before this band.
    `heads` are column headings, drawn beneath it unless the page has some already.  `entry` is its bookmark: title and level from 0.
    `tag` is a structure type, or HEADS, ROW, ITEM or PARTS; rows that follow each other are one table, items one list.  `parts` are what
    its marks are, from the first to the last; without them the whole band is one element.  `continues`: it is the rest of the band before,
    which then `goes_on`.  `anchor` is the name by which links find it.  `fresh`: it begins a page.
    """

    height: float
    marks: Sequence[Mark] = ()
    rules: Sequence[Rule] = ()
    top_rules: Sequence[Rule] = ()
    dots: Sequence[Dot] = ()
    shapes: Sequence[Drawn] = ()
    before: float = 0.0
    keep: bool = False
    at_top: Band | None = None
    running: tuple[Band, ...] = ()
    heads: Band | None = None
    entry: tuple[str, int] | None = None
    tag: str = "P"
    parts: Sequence[Part] = ()
    continues: bool = False
    goes_on: bool = False
    anchor: str = ""
    fresh: bool = False


class Role(IntEnum):
    """What a band is where it was placed: itself, what is only said again (and not to be read again), or there to be read but not seen."""

    OWN = 0
    AGAIN = 1
    UNSEEN = 2


class Placed(NamedTuple):
    """A band on a page: the distance of its top from the top edge of the paper, and whether its `top_rules` are drawn."""

    top: float
    band: Band
    ruled: bool = False
    role: Role = Role.OWN


@dataclass(slots=True)
class Page:
    """Bands in reading order.  `size` is its own width and height, where they are not the document's."""

    placed: list[Placed] = field(default_factory=list)
    has_heads: bool = False
    size: tuple[float, float] | None = None


def split_band(band: Band, room: float) -> tuple[Band, Band]:
    """Part a band that is taller than a page between lines: what fits into `room`, and the rest.  At least one line is taken."""
    marks = sorted(band.marks, key=lambda mark: mark.down)
    fits = [mark for mark in marks if mark.down + DESCENT * mark.style.size <= room]
    if not fits:
        fits = [mark for mark in marks if mark.down == marks[0].down]
    taken = {id(mark) for mark in fits}
    rest = [mark for mark in marks if id(mark) not in taken]
    if not rest:
        return band, Band(0.0)
    lift = min(mark.down - ASCENT * mark.style.size for mark in rest)
    head = replace(
        band, height=min(room, lift), marks=[mark for mark in band.marks if id(mark) in taken], parts=_counted(band, taken, there=True),
        goes_on=True,
    )  # fmt: skip
    tail = replace(
        band,
        height=band.height - lift,
        marks=[mark._replace(down=mark.down - lift) for mark in band.marks if id(mark) not in taken],
        rules=(),
        top_rules=(),
        dots=(),
        shapes=(),
        before=0.0,
        at_top=None,
        entry=None,
        parts=_counted(band, taken, there=False),
        continues=True,
        anchor="",
        fresh=False,
    )
    return head, tail


def _counted(band: Band, taken: set[int], *, there: bool) -> list[Part]:
    """The parts of a band with the numbers of their marks that are `taken`, or else that are not."""
    parts, start = [], 0
    for part in band.parts:
        count = sum((id(mark) in taken) is there for mark in band.marks[start : start + part.lines])
        parts.append(part._replace(lines=count))
        start += part.lines
    return parts


class Paginator:
    """Lays bands on pages, each once, from the first to the last; the work grows with their number and nothing else."""

    def __init__(self, top: float, bottom: float) -> None:
        self._top = top
        self._bottom = bottom
        self._page = Page()
        self._down = top
        self._fresh = False
        self.pages = [self._page]

    def lay(self, bands: Sequence[Band]) -> list[Page]:
        """The pages."""
        index, count = 0, len(bands)
        while index < count:
            end = index
            while bands[end].keep and end + 1 < count and not bands[end + 1].fresh:
                end += 1
            self._lay_chain(bands[index : end + 1])
            index = end + 1
        return self.pages

    def _lay_chain(self, chain: Sequence[Band]) -> None:
        """Lay bands that stay together, on the next page if need be; a chain that is too tall for any page is let go."""
        if chain[0].fresh and self._page.placed:
            self._turn(())
        if not self._fits(chain):
            if self._page.placed:
                self._turn(chain[0].running)
            if not self._fits(chain):
                for band in chain:
                    self._lay_alone(band)
                return
        for band in chain:
            self._place(band)

    def _lay_alone(self, band: Band) -> None:
        if self._page.placed and not self._fits((band,)):
            self._turn(band.running)
        while band.marks and not self._fits((band,)):
            head, band = split_band(band, self._bottom - self._down)
            self._place(head)
            if not band.marks:
                return
            self._turn(band.running)
        self._place(band)

    def _fits(self, chain: Sequence[Band]) -> bool:
        need, has_heads, first = 0.0, self._page.has_heads, not self._page.placed
        for band in chain:
            need += band.height + (0.0 if first else band.before)
            if band.heads is not None and not has_heads:
                need += band.heads.height
                has_heads = True
            first = False
        return self._down + need <= self._bottom + 0.01

    def _turn(self, running: Sequence[Band]) -> None:
        self._page = Page()
        self.pages.append(self._page)
        self._down = self._top
        for band in running:
            self._place(band, Role.AGAIN)
        self._fresh = bool(running)

    def _place(self, band: Band, role: Role = Role.OWN) -> None:
        page, fresh = self._page, self._fresh
        if page.placed and not fresh:
            self._down += band.before
        if fresh and band.at_top is not None:
            page.placed.append(Placed(self._down, band.at_top, role=Role.AGAIN))
        page.placed.append(Placed(self._down, band, bool(page.placed) and not fresh, role))
        self._down += max(band.height, band.at_top.height) if fresh and band.at_top is not None else band.height
        self._fresh = False
        if band.heads is None:
            return
        if not page.has_heads:
            page.has_heads = True
            page.placed.append(Placed(self._down, band.heads, role=role))
            self._down += band.heads.height
        elif role is Role.OWN:  # the eye finds them above, but this table is read by itself
            page.placed.append(Placed(self._down, band.heads, role=Role.UNSEEN))
