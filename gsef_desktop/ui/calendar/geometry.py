"""Rectangles of the planner in device-independent pixels, without Qt: the layout is tested as plain numbers."""

from __future__ import annotations

from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle; `right` and `bottom` do not belong to it."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x just after it."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y just below it."""
        return self.y + self.height

    @property
    def centre(self) -> tuple[float, float]:
        """Its middle point."""
        return self.x + self.width / 2, self.y + self.height / 2

    def contains(self, x: float, y: float) -> bool:
        """Whether the point lies in it."""
        return self.x <= x < self.right and self.y <= y < self.bottom

    def meets(self, other: Box) -> bool:
        """Whether they share any area."""
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom

    def lowered(self, by: float) -> Box:
        """The same `by` further down."""
        return Box(self.x, self.y + by, self.width, self.height)

    def grown(self, by: float) -> Box:
        """The same with a margin of `by` on every side."""
        return Box(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)
