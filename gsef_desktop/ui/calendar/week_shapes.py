"""The things that stand in the week, with their boxes, and their sizes.

Boxes are in the coordinates of the layout: below 0 are those of the head, which does not scroll; the grid of hours begins at 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gsef_desktop.ui.calendar.geometry import Box


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekMetrics:
    """Sizes in px.  `view_height` is the height of the window's part, of which the head takes no more than it must."""

    width: float
    view_height: float
    hour: float = 44.0
    """the height of an hour"""
    hours_width: float = 56.0
    """the width of a column of hours"""
    hour_columns: int = 1
    heading: float = 46.0
    holiday: float = 17.0
    bar: float = 20.0
    gap: float = 2.0
    more: float = 15.0
    """the height of the line of "+n" below the strip"""
    tray: float = 24.0
    """the height of a line of the tray"""
    lanes: int = 3
    """how many lanes the strip shows before it says "+n" """
    least_event: float = 20.0
    gutter: float = 7.0
    """what is left free at the right of a day, so that one can begin something beside what is there"""

    @property
    def grid_left(self) -> float:
        """Where the first day begins."""
        return self.hours_width * self.hour_columns

    @property
    def pitch(self) -> float:
        """From one lane of the strip to the next."""
        return self.bar + self.gap

    @property
    def most_lanes(self) -> int:
        """How many lanes the strip shows when it is expanded: at most a third of the height."""
        return max(2, int(self.view_height / 3 // self.pitch))

    @property
    def least_minutes(self) -> float:
        """The shortest time that is drawn as long as it is."""
        return self.least_event / self.hour * 60


@dataclass(frozen=True, slots=True)
class Part:
    """The part of something with hours that lies on one day, from minute `begins` to `ends` of it.

    `first` and `last` tell whether it begins and ends here.
    """

    id: str
    day: date
    begins: float
    ends: float
    first: bool
    last: bool
    box: Box


@dataclass(frozen=True, slots=True)
class StripItem:
    """What takes whole days, or a task, in a lane of the strip; `box` is where it would be if nothing were hidden.

    `from_before` and `to_after` tell that it runs on beyond the days shown.
    """

    id: str
    first: date
    last: date
    lane: int
    box: Box
    from_before: bool = False
    to_after: bool = False
    is_task: bool = False


@dataclass(frozen=True, slots=True)
class StripMore:
    """How many things of a day the strip hides."""

    day: date
    count: int
    box: Box


@dataclass(frozen=True, slots=True)
class TrayChip:
    """Something whose day is not known.  `tile` is the box of its "?"."""

    id: str
    box: Box
    tile: Box
    text: str


@dataclass(frozen=True, slots=True)
class HolidayBox:
    """The holidays of a day in one line; `names` are all of them, a name and where it is one."""

    day: date
    names: tuple[tuple[str, str], ...]
    box: Box
