"""What is laid on a page in one piece: a band, made of lines of text and rules.

A band is measured once, when it is made.  Positions are in points, across from the left edge of the paper and down from the band's top.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
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


@dataclass(slots=True, eq=False)
class Band:
    """A piece that is never parted, unless it is taller than a page.

    `before` is the space over it, which falls away at the top of a page, as do `top_rules`; `at_top` is drawn only there.
    `shapes` are drawn in their order, beneath everything else.
    `keep`: it stays on the page of the band that follows.  `running` is repeated at the top of the page when a page ends before this band.
    `heads` are column headings, drawn beneath it unless the page has some already.  `entry` is its bookmark: title and level from 0.
    """

    height: float
    marks: Sequence[Mark] = ()
    rules: Sequence[Rule] = ()
    top_rules: Sequence[Rule] = ()
    dots: Sequence[Dot] = ()
    shapes: Sequence[Shape | Stroke] = ()
    before: float = 0.0
    keep: bool = False
    at_top: Band | None = None
    running: tuple[Band, ...] = ()
    heads: Band | None = None
    entry: tuple[str, int] | None = None
    tag: str = "P"


@dataclass(slots=True)
class Page:
    """Bands with the distance of their tops from the top edge of the paper, and whether their `top_rules` are drawn."""

    placed: list[tuple[float, Band, bool]] = field(default_factory=list)
    has_heads: bool = False


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
    head = replace(band, height=min(room, lift), marks=[mark for mark in band.marks if id(mark) in taken])
    tail = replace(
        band,
        height=band.height - lift,
        marks=[mark._replace(down=mark.down - lift) for mark in band.marks if id(mark) not in taken],
        rules=(),
        top_rules=(),
        before=0.0,
        at_top=None,
        entry=None,
    )
    return head, tail


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
            while bands[end].keep and end + 1 < count:
                end += 1
            self._lay_chain(bands[index : end + 1])
            index = end + 1
        return self.pages

    def _lay_chain(self, chain: Sequence[Band]) -> None:
        """Lay bands that stay together, on the next page if need be; a chain that is too tall for any page is let go."""
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
            self._place(band)
        self._fresh = bool(running)

    def _place(self, band: Band) -> None:
        page, fresh = self._page, self._fresh
        if page.placed and not fresh:
            self._down += band.before
        if fresh and band.at_top is not None:
            page.placed.append((self._down, band.at_top, False))
        page.placed.append((self._down, band, bool(page.placed) and not fresh))
        self._down += max(band.height, band.at_top.height) if fresh and band.at_top is not None else band.height
        self._fresh = False
        if band.heads is not None and not page.has_heads:
            page.has_heads = True
            page.placed.append((self._down, band.heads, False))
            self._down += band.heads.height
