"""How the things of the wall planner are drawn: bars by their state, number tiles, ticks, brackets, texts in units of the sheet."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from gsef_desktop.documents import fonts
from gsef_desktop.documents.bands import PARTS, Area, Band, Dot, Mark, Part, Rule, Shape, Stroke
from gsef_desktop.documents.blocks import emblem
from gsef_desktop.documents.line_inks import LineInk, line_ink
from gsef_desktop.documents.styles import ACCENT, ASCENT, DESCENT, HAIRLINE, INK, INK_2, INK_3, INK_4, Style
from gsef_desktop.documents.typesetting import Typesetter
from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.records import ActivityStatus

TICK = "\x01"
"""Stands for a drawn tick at the beginning of a label."""
TICK_ROOM = 11.0
WEEKEND = "#F2F1EC"
_OUTLINE = "#85888E"
_PAPER = "#FFFFFF"
_RADIUS = 4.0

KINDS: dict[str, tuple[tuple[str, ...], float, str]] = {
    "year": (fonts.SERIF_MEDIUM, 36, INK),
    "title": (fonts.SERIF_MEDIUM, 19, INK),
    "network": (fonts.SANS_SEMIBOLD, 13, INK),
    "small": (fonts.SANS, 10.5, INK_3),
    "kicker": (fonts.SANS_MEDIUM, 11, ACCENT),
    "weekday": (fonts.SANS_MEDIUM, 9.5, INK_4),
    "day": (fonts.SANS, 9.5, INK_3),
    "letter": (fonts.SANS, 8.5, INK_3),
    "letter_weekend": (fonts.SANS_SEMIBOLD, 8.5, INK_4),
    "month": (fonts.SERIF_SEMIBOLD, 14, INK),
    "label": (fonts.SANS_CONDENSED, 11, INK),
    "number": (fonts.SANS_SEMIBOLD, 8.5, INK),
    "more": (fonts.SANS_SEMIBOLD, 9, INK_2),
    "legend": (fonts.SANS, 10, INK_2),
}
"""Faces, size in units and colour of each kind of text."""


class State(StrEnum):
    """How an activity stands, which its bar shows."""

    CONFIRMED = "confirmed"
    TENTATIVE = "tentative"
    HELD = "held"
    WINDOW = "window"
    CANCELLED = "cancelled"


def state_of(row: CalendarRow) -> State:
    """The state of an activity: what has been held or cancelled is no longer tentative."""
    if row.status is ActivityStatus.CANCELLED:
        return State.CANCELLED
    if row.status is ActivityStatus.HELD:
        return State.HELD
    if row.is_window:
        return State.WINDOW
    return State.TENTATIVE if row.is_tentative else State.CONFIRMED


class Drawing:
    """Collects what is drawn on one sheet.  Places are in units of `unit` points from the point (`left`, `top`) of the paper."""

    def __init__(self, setter: Typesetter, unit: float, left: float, top: float) -> None:
        self._setter, self.unit, self._left, self._top = setter, unit, left, top
        self._styles: dict[tuple[str, str], Style] = {}
        self._marks: list[Mark] = []
        self._rules: list[Rule] = []
        self._shapes: list[Shape | Stroke | Area] = []
        self._dots: list[Dot] = []
        self._logos: list[Band] = []
        self._parts: list[Part] = []

    def end_part(self, tag: str, alt: str = "", *, box: tuple[float, float, float, float] | None = None) -> None:
        """What was drawn since the last part is this (see `Part`); `box` is that of a figure in units: left, top, right and bottom."""
        count = len(self._marks) - sum(part.lines for part in self._parts)
        if count or box is not None:
            placed = None if box is None else (*self._point(box[0], box[1]), *self._point(box[2], box[3]))
            self._parts.append(Part(tag, count, alt=alt, box=placed))

    def bands(self, height: float, entry: tuple[str, int]) -> list[Band]:
        """Everything as one band of the page, after the logo, if there is one: it is a figure by itself."""
        whole = Band(height, self._marks, self._rules, dots=self._dots, shapes=self._shapes, entry=entry, tag=PARTS, parts=self._parts)
        return [*self._logos, whole]

    def width(self, kind: str, text: str) -> float:
        """The width of a text in units."""
        return self._setter.width(self._style(kind), text) / self.unit

    def wrapped(self, kind: str, text: str, width: float) -> list[str]:
        """A text in lines that are no wider than so many units."""
        return self._setter.wrap(self._style(kind), text, width * self.unit)

    def text(self, kind: str, text: str, x: float, y: float, height: float, *, align: float = 0.0, colour: str = "") -> float:
        """A text in the middle of a line that begins at `y`; at `x` its left end (`align` 0), middle (0.5) or right end (1) stands.
        Answers its width."""
        style = self._style(kind, colour)
        width = self._setter.width(style, text)
        baseline = self._top + (y + height / 2) * self.unit + (ASCENT - DESCENT) / 2 * style.size
        self._marks.append(Mark(self._left + x * self.unit - align * width, baseline, style, text))
        return width / self.unit

    def rule(self, x: float, y: float, width: float, weight: float, colour: str = HAIRLINE) -> None:
        """A horizontal line."""
        self._rules.append(Rule(self._left + x * self.unit, self._top + y * self.unit, width * self.unit, weight * self.unit, colour))

    def box(self, x: float, y: float, width: float, height: float, **look: object) -> None:
        """A rectangle; `look` is as a `Shape` has it, its lengths in units."""
        unit = self.unit
        scaled: dict[str, object] = {}
        for name, value in look.items():
            if isinstance(value, float | int):
                value = value * unit
            elif isinstance(value, tuple):
                value = tuple(one * unit for one in value)
            scaled[name] = value
        made = Shape(self._left + x * unit, self._top + y * unit, width * unit, height * unit, **scaled)  # type: ignore[arg-type]
        self._shapes.append(made)

    def stroke(self, points: list[tuple[float, float]], weight: float, colour: str) -> None:
        """A line through points."""
        placed = tuple((self._left + x * self.unit, self._top + y * self.unit) for x, y in points)
        self._shapes.append(Stroke(placed, weight * self.unit, colour))

    def area(
        self, paths: Sequence[Sequence[tuple[float, float]]], *, fill: str = "", edge: str = "", weight: float = 0.0,
        dashes: tuple[float, float] | None = None, closed: bool = True,
    ) -> None:  # fmt: skip
        """Lines through points as one path (see `Area`)."""
        unit, left, top = self.unit, self._left, self._top
        placed = [[(left + x * unit, top + y * unit) for x, y in points] for points in paths]
        scaled = (dashes[0] * unit, dashes[1] * unit) if dashes else None
        self._shapes.append(Area(placed, fill, edge, weight * unit, scaled, closed))

    def _point(self, x: float, y: float) -> tuple[float, float]:
        return self._left + x * self.unit, self._top + y * self.unit

    def emblem(self) -> float:
        """The house's logo or the network's mark in the upper left corner; answers where the title begins beside it."""
        sign = emblem(self._setter, self._left, self._top, 36 * self.unit, 130 * self.unit)
        self._dots += sign.dots
        if sign.shapes:
            self._logos.append(Band(0.0, shapes=sign.shapes, tag=PARTS, parts=sign.parts))
        return sign.width / self.unit + 14

    # --- things of the planner -------------------------------------------------------------------------------------------------------

    def bar(self, x: float, y: float, width: float, height: float, line: int, state: State, *, open: str = "") -> None:
        """A bar without its label; an end that is `open` ("l", "r", "lr") runs on in another month."""
        ink = line_ink(line)
        if state is State.CANCELLED:
            self._edged(x, y, width, height, fill=_PAPER, edge=_OUTLINE, open=open)
        elif state is State.TENTATIVE:
            self._edged(
                x, y, width, height, fill=ink.tint, edge=ink.dark, hatch=ink.hatch, stripes=(2.0, 6.0), dashes=(3.0, 2.0), open=open
            )  # fmt: skip
        elif state is State.WINDOW:
            self.box(x, y, width, height, fill=ink.tint)
            self._bracket(x, y, width, height, ink.dark, open)
        else:
            self._edged(x, y, width, height, fill=ink.fill, edge=ink.edge, open=open)

    def tile(self, x: float, y: float, height: float, text: str, line: int, *, on_paper: bool = False) -> float:
        """The number of a line, light on a bar or in the colour of the line on paper; answers its width."""
        ink = line_ink(line)
        width = max(11.0, self.width("number", text) + 5)
        if on_paper:
            self._edged(x, y, width, height, fill=ink.fill, edge=ink.edge, radius=3.0)
            self.text("number", text, x + width / 2, y, height, align=0.5, colour=ink.on)
        else:
            self.box(x, y, width, height, fill=_PAPER, radius=2.5)
            self.text("number", text, x + width / 2, y, height, align=0.5, colour=INK)
        return width

    def label(self, text: str, x: float, y: float, height: float, state: State, line: int, *, inside: bool) -> None:
        """The label of a bar: what is held begins with a tick, what is cancelled is struck through."""
        colour = _label_ink(line_ink(line), state, inside=inside)
        if text.startswith(TICK):
            self.tick(x, y + (height - 9) / 2, colour)
            x, text = x + TICK_ROOM, text[len(TICK) :]
        width = self.text("label", text, x, y, height, colour=colour)
        if state is State.CANCELLED:
            self.rule(x, y + height / 2 + 0.6, width, 0.8, colour)

    def tick(self, x: float, y: float, colour: str) -> None:
        """A tick 8 wide and 9 high."""
        self.stroke([(x + 0.6, y + 5), (x + 3.2, y + 7.6), (x + 7.8, y + 1.4)], 1.5, colour)

    def _edged(self, x: float, y: float, width: float, height: float, *, radius: float = _RADIUS, **look: object) -> None:
        """A rectangle with an edge that lies inside it."""
        left = 0.0 if "l" in str(look.get("open", "")) else 0.5
        right = 0.0 if "r" in str(look.get("open", "")) else 0.5
        self.box(x + left, y + 0.5, width - left - right, height - 1, weight=1.0, radius=radius, **look)

    def _bracket(self, x: float, y: float, width: float, height: float, colour: str, open: str) -> None:
        foot = min(4.5, width / 3)
        top, bottom = y + 0.8, y + height - 0.8
        if "l" not in open:
            self.stroke([(x + foot, top), (x + 0.8, top), (x + 0.8, bottom), (x + foot, bottom)], 1.6, colour)
        if "r" not in open:
            end = x + width
            self.stroke([(end - foot, top), (end - 0.8, top), (end - 0.8, bottom), (end - foot, bottom)], 1.6, colour)

    def _style(self, kind: str, colour: str = "") -> Style:
        faces, size, usual = KINDS[kind]
        key = kind, colour or usual
        found = self._styles.get(key)
        if found is None:
            found = self._styles[key] = Style(faces, size * self.unit, size * 1.3 * self.unit, key[1])
        return found


def _label_ink(ink: LineInk, state: State, *, inside: bool) -> str:
    if state is State.CANCELLED:
        return INK_4
    return ink.on if inside and state in (State.CONFIRMED, State.HELD) else INK
