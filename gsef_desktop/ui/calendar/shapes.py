"""What the layouts of all calendars have in common: what a point hits, slots of uncertain dates, and the order of what is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Protocol

from gsef_desktop.ui.calendar.drag import Drag, Slot
from gsef_desktop.ui.calendar.geometry import Box


class HitKind(StrEnum):
    """What lies under a point."""

    BAR = "bar"
    TRAY = "tray"
    """something whose day is not known"""
    DAY = "day"
    MORE = "more"
    TASK = "task"
    HOLIDAY = "holiday"
    HEADING = "heading"
    """the number or the name of a day, a week or a month that opens it"""
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Hit:
    """What lies under a point.  `edge` is -1 or 1 at the first or last end of a bar that can be stretched there.

    `month` is that of the row in the year planner; `day` the day under the point, where there is one.
    """

    kind: HitKind
    id: str = ""
    day: date | None = None
    month: int = 0
    edge: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PaintState:
    """What changes without a new layout."""

    today: date
    selected: frozenset[str] = frozenset()
    hovered: str = ""
    focused: bool = False
    drag: Drag | None = None
    drag_text: str = ""


class SurfaceLayout(Protocol):
    """A layout as surfaces use it.  Its origin is the left upper corner of what scrolls; all sizes are px."""

    @property
    def width(self) -> float:
        """The width of the content."""
        ...

    @property
    def height(self) -> float:
        """The height of the content."""
        ...

    @property
    def order(self) -> list[str]:
        """Ids in reading order."""
        ...

    def hit(self, x: float, y: float) -> Hit:
        """What lies under a point."""
        ...

    def day_at(self, x: float, y: float) -> date | None:
        """The day under a point, None beside the days."""
        ...

    def nearest_day(self, x: float, y: float) -> date:
        """The day nearest to a point."""
        ...

    def slot_at(self, x: float, y: float) -> Slot | None:
        """The slot under a point into which something uncertain can be dropped; a day is a slot too."""
        ...

    def day_box(self, day: date) -> Box | None:
        """The cell of a day, None for one that is not shown."""
        ...

    def span_boxes(self, first: date, last: date) -> list[Box]:
        """The cells from `first` to `last`, as one box for each row of days; what is not shown is left out."""
        ...

    def boxes_of(self, id: str) -> list[Box]:
        """The boxes of a row, one for each of its parts, in reading order."""
        ...

    def beside(self, id: str, step: int) -> str | None:
        """The id `step` places further in reading order."""
        ...

    def above_or_below(self, id: str, step: int) -> str | None:
        """The nearest id above (`step` -1) or below (1), None where there is none."""
        ...


class Ordered:
    """The way from one thing to the next by the keyboard, for a layout that tells its boxes by `make_boxes` and its `order`."""

    def make_boxes(self) -> Mapping[str, list[Box]]:
        """The boxes of every id."""
        raise NotImplementedError

    @cached_property
    def order(self) -> list[str]:
        """Ids in reading order: from top to bottom, from left to right."""
        return sorted(self._boxes, key=lambda id: (self._boxes[id][0].y, self._boxes[id][0].x))

    @cached_property
    def _boxes(self) -> Mapping[str, list[Box]]:
        return self.make_boxes()

    def boxes_of(self, id: str) -> list[Box]:
        """The boxes of a row, one for each of its parts."""
        return self._boxes.get(id, [])

    def beside(self, id: str, step: int) -> str | None:
        """The id `step` places further in reading order, the same one at either end; the first one for an id that is not shown."""
        if not self.order:
            return None
        if id not in self._boxes:
            return self.order[0 if step > 0 else -1]
        index = self.order.index(id) + step
        return self.order[min(max(index, 0), len(self.order) - 1)]

    def above_or_below(self, id: str, step: int) -> str | None:
        """The nearest id in a lane above (`step` -1) or below (1), None where there is none."""
        boxes = self.boxes_of(id)
        if not boxes:
            return self.beside(id, step)
        here = boxes[0] if step < 0 else boxes[-1]
        best: tuple[float, str] | None = None
        for other, others in self._boxes.items():
            if other == id:
                continue
            for box in others:
                down = (box.centre[1] - here.centre[1]) * step
                if down > 2:
                    away = max(box.x - here.right, here.x - box.right, 0.0)
                    best = min(best or (float("inf"), ""), (down * 4 + away, other))
        return None if best is None else best[1]
