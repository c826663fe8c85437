"""The things that stand in the month, with their boxes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.lanes import Measure
from gsef_desktop.ui.calendar.bar_text import BarParts, Piece
from gsef_desktop.ui.calendar.geometry import Box
from gsef_desktop.ui.calendar.holiday_text import HolidayText


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthMetrics:
    """Sizes in px.  `height` is what weeks and tray fill together; where it is too small for them they are higher."""

    width: float
    height: float = 0.0
    week_width: float = 30.0
    bar_height: float = 22.0
    gap: float = 2.0
    top: float = 25.0
    """height of the day's number"""
    bottom: float = 4.0
    foot: float = 19.0
    """height of the line of holidays"""
    more: float = 15.0
    """height of the line of "+n" """
    tray_lines: int = 2

    @property
    def lane(self) -> float:
        """From one lane to the next."""
        return self.bar_height + self.gap

    @property
    def least_week(self) -> float:
        """The least height of a week in which something stands: the number, one lane, and how many are not shown."""
        return self.top + self.lane + self.more + self.bottom

    @property
    def empty_week(self) -> float:
        """The least height of any other week: the number and some room to click."""
        return self.top + 17


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthTexts:
    """The texts of a month and how wide they are, in the fonts of a bar, of its title, of a caption and of a chip."""

    measure: Measure
    measure_strong: Measure
    measure_caption: Measure
    measure_chip: Measure
    parts_of: Callable[[CalendarRow], BarParts]
    tray_text_of: Callable[[CalendarRow], str]
    clash_text_of: Callable[[Sequence[CalendarRow], int, bool], str]
    """by the activities that clash, on how many days, and whether these are the same for all of them"""
    tray_title: str
    hint: str


@dataclass(frozen=True, slots=True)
class WeekRow:
    """One week.  `number` is that of ISO 8601, `lanes` how many there is room for."""

    number: int
    monday: date
    box: Box
    lanes: int


@dataclass(frozen=True, slots=True)
class MonthBar:
    """The part of an activity that lies in one week."""

    id: str
    week: int
    first: date
    last: date
    lane: int
    box: Box
    text: tuple[Piece, ...]
    from_before: bool
    to_after: bool


@dataclass(frozen=True, slots=True)
class TaskChip:
    """A task on its day, in lines."""

    id: str
    day: date
    box: Box
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HolidayLine:
    """The holidays of a day in one line."""

    day: date
    box: Box
    text: HolidayText


@dataclass(frozen=True, slots=True)
class ClashRun:
    """Days of a week on which something clashes; a `text` stands under the bars, without one the numbers are marked."""

    first: date
    last: date
    box: Box
    text: str = ""
    under_bars: bool = False


@dataclass(frozen=True, slots=True)
class TrayChip:
    """An activity without a day.  `small` ones are set in the font of bars and may have two lines."""

    id: str
    box: Box
    lines: tuple[str, ...]
    small: bool = False


@dataclass(frozen=True, slots=True)
class DayMore:
    """How many things of a day are not shown, or of the tray (`day` None); 0 shows less of the tray again."""

    count: int
    box: Box
    day: date | None = None
