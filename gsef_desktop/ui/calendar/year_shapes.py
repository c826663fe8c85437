"""The things that stand in the year planner, with their boxes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gsef_desktop.domain.lanes import LabelSide
from gsef_desktop.ui.calendar.geometry import Box


class Align(StrEnum):
    """What stands above each other in the twelve rows."""

    WEEKDAY = "weekday"
    DATE = "date"

    @property
    def columns(self) -> int:
        """The number of columns: six weeks less the days that no month reaches, or the days of the longest month."""
        return 37 if self is Align.WEEKDAY else 31


@dataclass(frozen=True, slots=True, kw_only=True)
class Metrics:
    """Sizes in px, and how many lanes and tray items a month shows before it says "+n"."""

    width: float
    height: float = 0.0
    """the height to fill; rows grow evenly to it"""
    label_width: float = 46.0
    tray_width: float = 176.0
    bar_height: float = 18.0
    gap: float = 2.0
    top: float = 15.0
    bottom: float = 4.0
    tray_line: float = 14.0
    lanes: int = 8
    tray_items: int = 6
    more: float = 13.0
    """height of the line of "+n" below the last lane"""

    def column_width(self, align: Align) -> float:
        """The width of a day for an alignment."""
        return (self.width - self.label_width - self.tray_width) / align.columns


@dataclass(frozen=True, slots=True)
class Bar:
    """The part of an activity that lies in one month."""

    id: str
    month: int
    first: date
    last: date
    lane: int
    box: Box
    label: str
    side: LabelSide
    label_box: Box
    from_before: bool
    to_after: bool

    @property
    def hit_box(self) -> Box:
        """Where a click means it: the bar with its label."""
        if self.side in (LabelSide.INSIDE, LabelSide.NONE):
            return self.box
        left = min(self.box.x, self.label_box.x)
        return Box(left, self.box.y, max(self.box.right, self.label_box.right) - left, self.box.height)


@dataclass(frozen=True, slots=True)
class TrayItem:
    """An activity without a day, in the tray of `month` (or `NO_MONTH`).  `tile` is the box of its "?"."""

    id: str
    month: int
    box: Box
    tile: Box
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Band:
    """A run of days on which something clashes; the first of them in its month carries the triangle."""

    first: date
    last: date
    box: Box


@dataclass(frozen=True, slots=True)
class More:
    """How many activities are not shown on a `day` for want of lanes, or in a tray (`day` None); a count of 0 shows fewer again."""

    month: int
    count: int
    box: Box
    day: date | None = None


@dataclass(frozen=True, slots=True)
class MonthRow:
    """One row.  `offset` is the column of the 1st, `tray` the box in which its tray items stand."""

    month: int
    box: Box
    tray: Box
    offset: int
    days: int
    lanes: int
