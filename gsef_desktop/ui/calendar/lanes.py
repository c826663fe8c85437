"""Stacking the bars of one month into lanes, with their labels inside, right, left, or in a lane of their own.

Bars that overlap never share a lane, nor does a label run over another bar or label of its lane.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

Measure = Callable[[str], float]
"""The width of a text in px."""

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
    """A bar that waits for its lane: from `left` to `right` in px.

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


@dataclass(slots=True)
class _Lane:
    taken: list[tuple[float, float]] = field(default_factory=list)

    def is_free(self, left: float, right: float) -> bool:
        """Whether nothing lies between the two."""
        return all(right <= start or end <= left for start, end in self.taken)


_Way = Callable[[Span, int, _Lane], Placed | None]


def _bare(span: Span, index: int, lane: _Lane) -> Placed:
    """A bar without a label."""
    return Placed(span, index, LabelSide.NONE)


class LanePacker:
    """Packs the spans of one month between `left` and `right` px.

    `limit` is the greatest number of lanes; while there are fewer than `roomy`, a label gets a new lane rather than be cut.
    """

    def __init__(self, left: float, right: float, measure: Measure, limit: int, roomy: int = ROOMY) -> None:
        self._left = left
        self._right = right
        self._measure = measure
        self._limit = limit
        self._roomy = roomy
        self._lanes: list[_Lane] = []
        self._starts: list[float] = []
        self._made: list[Placed] = []
        self.left_over: list[Span] = []

    def pack(self, spans: Sequence[Span]) -> list[Placed]:
        """Place the spans, which come in the order of their left ends; `left_over` keeps those for which no lane was left."""
        self._starts = [span.left for span in spans]
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
        return len(self._lanes)

    def _place(self, span: Span) -> Placed | None:
        """In a lane that is there, if it can be labelled in full or at a natural place; else a new lane or a cut label."""
        free = [index for index, lane in enumerate(self._lanes) if lane.is_free(span.left, span.right)]
        if not span.labelled:
            return self._place_unlabelled(span, free)
        natural = (self._inside, self._outside, self._inside_short, self._outside_short)
        placed = self._first_way(span, free, natural)
        if placed is None and len(self._lanes) < self._roomy:
            placed = self._in_new_lane(span, (self._inside, self._outside, self._beside, self._inside_short, self._outside_short))
        placed = placed or self._first_way(span, free, (self._cut,))
        placed = placed or self._in_new_lane(span, (*natural, self._cut, self._beside_cut, _bare))
        return placed or (Placed(span, free[0], LabelSide.NONE) if free else None)

    def _place_unlabelled(self, span: Span, free: Sequence[int]) -> Placed | None:
        natural = (self._inside, self._outside, self._inside_short, self._outside_short)
        placed = self._first_way(span, free, natural)
        if placed is None and free:
            return Placed(span, free[0], LabelSide.NONE)
        return placed or self._in_new_lane(span, (*natural, _bare))

    def _first_way(self, span: Span, lanes: Sequence[int], ways: Sequence[_Way]) -> Placed | None:
        for way in ways:
            for index in lanes:
                placed = way(span, index, self._lanes[index])
                if placed is not None:
                    return placed
        return None

    def _in_new_lane(self, span: Span, ways: Sequence[_Way]) -> Placed | None:
        index = len(self._lanes)
        if index < self._limit:
            for way in ways:
                placed = way(span, index, _Lane())
                if placed is not None:
                    return placed
        return None

    def _inside(self, span: Span, index: int, lane: _Lane) -> Placed | None:
        return self._fit_inside(span, index, span.labels.whole)

    def _inside_short(self, span: Span, index: int, lane: _Lane) -> Placed | None:
        return self._fit_inside(span, index, span.labels.short)

    def _fit_inside(self, span: Span, index: int, texts: Sequence[str]) -> Placed | None:
        room = span.right - span.left - _INSIDE_PADDING
        for text in texts:
            width = self._measure(text)
            if width <= room:
                return Placed(span, index, LabelSide.INSIDE, text, span.left + _INSIDE_PADDING / 2, width)
        return None

    def _outside(self, span: Span, index: int, lane: _Lane) -> Placed | None:
        return self._fit_outside(span, index, lane, span.labels.whole)

    def _outside_short(self, span: Span, index: int, lane: _Lane) -> Placed | None:
        return self._fit_outside(span, index, lane, span.labels.short)

    def _fit_outside(self, span: Span, index: int, lane: _Lane, texts: Sequence[str]) -> Placed | None:
        """To the right where no later bar begins, else to the left where nothing stands yet."""
        room = min(self._room_right(span, lane), _LONGEST_LABEL)
        for text in texts:
            width = self._measure(text)
            if width <= room:
                return Placed(span, index, LabelSide.RIGHT, text, span.right + LABEL_GAP, width)
        for text in texts:
            width = self._measure(text)
            left = span.left - LABEL_GAP - width
            if width <= _LONGEST_LABEL and left >= self._left and lane.is_free(left - LABEL_GAP, span.left):
                return Placed(span, index, LabelSide.LEFT, text, left, width)
        return None

    def _beside(self, span: Span, index: int, lane: _Lane) -> Placed | None:
        """To the right of a bar in a lane of its own, where later bars give way."""
        room = min(self._right - span.right - LABEL_GAP, _LONGEST_LABEL)
        for text in span.labels.whole:
            width = self._measure(text)
            if width <= room:
                return Placed(span, index, LabelSide.RIGHT, text, span.right + LABEL_GAP, width)
        return None

    def _cut(self, span: Span, index: int, lane: _Lane) -> Placed | None:
        """The shortest natural label with an ellipsis, wherever the most of it can be read; None if that is next to nothing."""
        inside = span.right - span.left - _INSIDE_PADDING
        right = min(self._room_right(span, lane), _LONGEST_LABEL)
        left = min(self._room_left(span, lane), _LONGEST_LABEL)
        room = max(inside, right, left)
        text = self._shortened(span, room)
        if not text:
            return None
        width = self._measure(text)
        if inside == room:
            return Placed(span, index, LabelSide.INSIDE, text, span.left + _INSIDE_PADDING / 2, width)
        if right == room:
            return Placed(span, index, LabelSide.RIGHT, text, span.right + LABEL_GAP, width)
        return Placed(span, index, LabelSide.LEFT, text, span.left - LABEL_GAP - width, width)

    def _beside_cut(self, span: Span, index: int, lane: _Lane) -> Placed | None:
        """A cut label to the right of a bar in a lane of its own, where later bars give way."""
        text = self._shortened(span, min(self._right - span.right - LABEL_GAP, _LONGEST_LABEL))
        return Placed(span, index, LabelSide.RIGHT, text, span.right + LABEL_GAP, self._measure(text)) if text else None

    def _shortened(self, span: Span, room: float) -> str:
        """The shortest natural label, cut to `room`; "" where too little of it would be left."""
        texts = span.labels.short or span.labels.whole
        if not texts or room < _LEAST_LABEL or self._measure(texts[-1]) * _LEAST_SHARE > room:
            return ""
        return shortened(texts[-1], room, self._measure)

    def _room_left(self, span: Span, lane: _Lane) -> float:
        """Px for a label to the left in a lane."""
        taken = max((end for _, end in lane.taken if end <= span.left), default=self._left - LABEL_GAP)
        return span.left - taken - 2 * LABEL_GAP

    def _room_right(self, span: Span, lane: _Lane) -> float:
        """Px for a label to the right that stops neither a later bar nor anything that stands there."""
        stops = [start for start in self._starts if start >= span.right] + [start for start, _ in lane.taken if start >= span.right]
        nearest = min(stops, default=self._right + LABEL_GAP)
        return min(nearest - LABEL_GAP, self._right) - span.right - LABEL_GAP

    def _keep(self, placed: Placed) -> None:
        while len(self._lanes) <= placed.lane:
            self._lanes.append(_Lane())
        left, right = placed.span.left, placed.span.right
        if placed.side in (LabelSide.LEFT, LabelSide.RIGHT):
            left = min(left, placed.label_left)
            right = max(right, placed.label_left + placed.label_width + LABEL_GAP)
        self._lanes[placed.lane].taken.append((left, right))
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
    return text[:low].rstrip(" ,.;:-–(") + "…"


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
