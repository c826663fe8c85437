"""The things that stand in the timeline, in their rows and lanes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from gsef_desktop.domain.lanes import LabelSide
from gsef_desktop.ui.calendar.geometry import Box
from gsef_desktop.ui.calendar.timeline_lanes import Lane, Shape

TRACK = 24.0
"""The height of a row of bars in px."""
BAR = 18.0
SPAN = 14.0
"""The height of a phase."""
PADDING = 3.0
"""What is free above and below the rows of a lane."""
POINT = 15.0
"""The width and the height of a milestone."""


class Piece(NamedTuple):
    """An activity in its lane, in px from the beginning of the axis.  An end that runs on elsewhere is not shown as an end."""

    id: str
    lane: int
    shape: Shape
    left: float
    right: float
    label: str
    side: LabelSide
    label_left: float
    label_right: float
    from_before: bool
    to_after: bool

    @property
    def reach(self) -> float:
        """The end of the piece with its label."""
        return max(self.right, self.label_right)


@dataclass(slots=True)
class Track:
    """A row of pieces that do not overlap, from left to right; `top` is its y."""

    top: float = 0.0
    lefts: list[float] = field(default_factory=list)
    rights: list[float] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)

    def has_room(self, left: float, right: float) -> bool:
        """Whether nothing stands between two x."""
        at = bisect_left(self.lefts, right)
        return at == 0 or self.rights[at - 1] <= left

    def put(self, piece: Piece, left: float, right: float) -> None:
        """Put a piece where there is room for it, from `left` to `right`."""
        at = bisect_right(self.lefts, left)
        self.lefts.insert(at, left)
        self.rights.insert(at, right)
        self.pieces.insert(at, piece)

    def between(self, left: float, right: float) -> Sequence[Piece]:
        """The pieces that lie at all between two x."""
        return self.pieces[bisect_right(self.rights, left) : bisect_left(self.lefts, right)]


@dataclass(slots=True)
class LaneBox:
    """A lane with its rows."""

    lane: Lane
    index: int
    top: float = 0.0
    height: float = 0.0
    tracks: list[Track] = field(default_factory=list)

    @property
    def bottom(self) -> float:
        """The y just below it."""
        return self.top + self.height


class Undated(NamedTuple):
    """Something without any date, in the strip below the lanes; its box does not scroll sideways."""

    id: str
    text: str
    box: Box
