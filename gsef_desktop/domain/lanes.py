"""Stacking the bars of one month into lanes, with their labels inside, right, left, or in a lane of their own.

Bars that overlap never share a lane, nor does a label run over another bar or label of its lane.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

Measure = Callable[[str], float]
"""The width of a text in px or any other unit of length."""

LABEL_GAP = 4.0
_INSIDE_PADDING = 9.0
_LONGEST_LABEL = 260.0
_LEAST_LABEL = 52.0
_LEAST_SHARE = 0.3
"""The share of a label that must be left of it when it is cut."""
ROOMY = 3
"""As long as a month has fewer lanes than this, a whole label in a new lane is worth more to the reader than a lower row."""


class LabelSide(StrEnum):
    """Where a bar's label stands."""

    INSIDE = "inside"
    RIGHT = "right"
    LEFT = "left"
    NONE = "none"


class Labels(NamedTuple):
    """What may be written on a bar, the fullest first: `whole` says everything, `short` leaves words out at a natural place."""

    whole: tuple[str, ...]
    short: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Span:
    """A bar that waits for its lane: from `left` to `right` in px or any other unit of length.

    `labelled` is False for the lesser parts of a bar that is broken over two months: they are labelled only where it costs nothing.
    """

    key: str
    left: float
    right: float
    labels: Labels
    labelled: bool = True


@dataclass(frozen=True, slots=True)
class Placed:
    """A bar in its lane (from 0); the label begins at `label_left` and is `label_width` wide."""

    span: Span
    lane: int
    side: LabelSide
    label: str = ""
    label_left: float = 0.0
    label_width: float = 0.0


class LanePacker:
    """Packs the spans of one month between `left` and `right` px.

    `limit` is the greatest number of lanes; while there are fewer than `roomy`, a label gets a new lane rather than be cut.
    Of a lane only the end of what stands in it is kept: spans come from left to right, so nothing fits before it.
    """

    def __init__(self, left: float, right: float, measure: Measure, limit: int, roomy: int = ROOMY) -> None:
        self._left = left
        self._right = right
        self._measure = measure
        self._limit = limit
        self._roomy = roomy
        self._ends: list[float] = []
        self._starts: list[float] = []
        self._made: list[Placed] = []
        self.left_over: list[Span] = []

    def pack(self, spans: Sequence[Span]) -> list[Placed]:
        """Place the spans, which come in the order of their left ends; `left_over` keeps those for which no lane was left."""
        self._starts = sorted(span.left for span in spans)
        for span in spans:
            placed = self._place(span)
            if placed is None:
                self.left_over.append(span)
            else:
                self._keep(placed)
        return self._made

    @property
    def lanes(self) -> int:
        """How many lanes are in use."""
        return len(self._ends)

    def _place(self, span: Span) -> Placed | None:
        """In a lane that is there, if it can be labelled in full or at a natural place; else a new lane or a cut label."""
        free = [index for index, end in enumerate(self._ends) if end <= span.left]
        new = [len(self._ends)] if len(self._ends) < self._limit else []
        bare = Placed(span, (free or new or [0])[0], LabelSide.NONE)
        placed = self._natural(span, free)
        if not span.labelled:
            return placed or (bare if free else self._natural(span, new) or (bare if new else None))
        if placed is None and len(self._ends) < self._roomy:
            placed = self._natural(span, new, giving_way=True)
        placed = placed or self._cut(span, free) or self._natural(span, new) or self._cut(span, new)
        placed = placed or self._cut(span, new, giving_way=True)
        return placed or (bare if free or new else None)

    def _natural(self, span: Span, lanes: Sequence[int], *, giving_way: bool = False) -> Placed | None:
        """With a whole label inside, right or left, else with a short one; with `giving_way`, later bars make room at the right."""
        if not lanes:
            return None
        room = self._room_right(span)
        whole, short = span.labels
        placed = self._inside(span, lanes, whole) or self._at_right(span, lanes, whole, room) or self._at_left(span, lanes, whole)
        if placed is None and giving_way:
            placed = self._at_right(span, lanes, whole, self._room_in_row(span))
        return placed or self._inside(span, lanes, short) or self._at_right(span, lanes, short, room) or self._at_left(span, lanes, short)

    def _inside(self, span: Span, lanes: Sequence[int], texts: Sequence[str]) -> Placed | None:
        room = span.right - span.left - _INSIDE_PADDING
        for text in texts:
            width = self._measure(text)
            if width <= room:
                return Placed(span, lanes[0], LabelSide.INSIDE, text, span.left + _INSIDE_PADDING / 2, width)
        return None

    def _at_right(self, span: Span, lanes: Sequence[int], texts: Sequence[str], room: float) -> Placed | None:
        for text in texts:
            width = self._measure(text)
            if width <= room:
                return Placed(span, lanes[0], LabelSide.RIGHT, text, span.right + LABEL_GAP, width)
        return None

    def _at_left(self, span: Span, lanes: Sequence[int], texts: Sequence[str]) -> Placed | None:
        for text in texts:
            width = self._measure(text)
            for index in lanes:
                if width <= self._room_left(span, index):
                    return Placed(span, index, LabelSide.LEFT, text, span.left - LABEL_GAP - width, width)
        return None

    def _cut(self, span: Span, lanes: Sequence[int], *, giving_way: bool = False) -> Placed | None:
        """The shortest natural label with an ellipsis, wherever the most of it can be read; None if that is next to nothing."""
        if not lanes:
            return None
        inside = span.right - span.left - _INSIDE_PADDING
        right = self._room_in_row(span) if giving_way else self._room_right(span)
        left, index = max((self._room_left(span, each), -each) for each in lanes)
        room = max(inside, right, left)
        texts = span.labels.short or span.labels.whole
        if not texts or room < _LEAST_LABEL or self._measure(texts[-1]) * _LEAST_SHARE > room:
            return None
        text = shortened(texts[-1], room, self._measure)
        width = self._measure(text)
        if inside == room:
            return Placed(span, lanes[0], LabelSide.INSIDE, text, span.left + _INSIDE_PADDING / 2, width)
        if right == room:
            return Placed(span, lanes[0], LabelSide.RIGHT, text, span.right + LABEL_GAP, width)
        return Placed(span, -index, LabelSide.LEFT, text, span.left - LABEL_GAP - width, width)

    def _room_right(self, span: Span) -> float:
        """Px for a label to the right that stops no later bar."""
        place = bisect_left(self._starts, span.right)
        nearest = self._starts[place] - LABEL_GAP if place < len(self._starts) else self._right
        return min(nearest - span.right - LABEL_GAP, self._room_in_row(span))

    def _room_in_row(self, span: Span) -> float:
        return min(self._right - span.right - LABEL_GAP, _LONGEST_LABEL)

    def _room_left(self, span: Span, lane: int) -> float:
        """Px for a label to the left in a lane."""
        end = self._ends[lane] if lane < len(self._ends) else self._left - LABEL_GAP
        return min(span.left - max(end, self._left - LABEL_GAP) - 2 * LABEL_GAP, _LONGEST_LABEL)

    def _keep(self, placed: Placed) -> None:
        end = placed.span.right
        if placed.side is LabelSide.RIGHT:
            end = placed.label_left + placed.label_width + LABEL_GAP
        if placed.lane == len(self._ends):
            self._ends.append(end)
        else:
            self._ends[placed.lane] = max(end, self._ends[placed.lane])
        self._made.append(placed)


def shortened(text: str, room: float, measure: Measure) -> str:
    """`text`, or as much of its beginning as fits into `room` px with an ellipsis."""
    if measure(text) <= room:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle].rstrip() + "…") <= room:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip().rstrip(" ,.;:-–(") + "…"


def wrapped(text: str, room: float, lines: int, measure: Measure) -> list[str]:
    """`text` in at most `lines` lines of `room` px, broken between words (inside a word only if it is longer than a line)."""
    made: list[str] = []
    rest = text.strip()
    while rest and len(made) < lines - 1 and measure(rest) > room:
        cut = _break_at(rest, room, measure)
        made.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [*made, shortened(rest, room, measure)] if rest else made


def _break_at(text: str, room: float, measure: Measure) -> int:
    """Where the first line ends: after the last word that fits, else after the last letter that does, and at least one."""
    best = 0
    for index, letter in enumerate(text):
        if letter == " " and measure(text[:index]) > room:
            break
        best = index if letter == " " else best
    if best:
        return best
    letters = len(text)
    while letters > 1 and measure(text[:letters]) > room:
        letters -= 1
    return letters
