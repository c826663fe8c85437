"""The things that stand in the quarter, with their boxes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.lanes import Labels, Measure
from gsef_desktop.ui.calendar.bar_text import BarParts, Piece
from gsef_desktop.ui.calendar.drag import Slot
from gsef_desktop.ui.calendar.geometry import Box
from gsef_desktop.ui.calendar.holiday_text import HolidayText
from gsef_desktop.ui.calendar.tray import TrayLayout

LINE = 14.0
"""The height of a line of text in px."""


class Arrangement(StrEnum):
    """How the three months stand."""

    STACKED = "stacked"
    SIDE_BY_SIDE = "side-by-side"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuarterTexts:
    """The texts of a quarter and how wide they are, in the fonts of a bar, of its title, and of a chip."""

    measure: Measure
    measure_strong: Measure
    measure_chip: Measure
    labels_of: Callable[[CalendarRow], Labels]
    parts_of: Callable[[CalendarRow], BarParts]
    second_of: Callable[[CalendarRow], str]
    """what stands below a title: time, place, host"""
    tray_text_of: Callable[[CalendarRow], str]
    tray_title_of: Callable[[Slot], str]
    hint: str


@dataclass(frozen=True, slots=True)
class QuarterMonth:
    """One month in its box.  `offset` is the column of the 1st where the months are stacked."""

    first: date
    days: int
    box: Box
    offset: int = 0

    @property
    def last(self) -> date:
        """Its last day."""
        return self.first.replace(day=self.days)


@dataclass(frozen=True, slots=True)
class QuarterBar:
    """The part of an activity that lies in one month; its `lines` of text stand in `label`, inside or beside the bar."""

    id: str
    month: int
    """0, 1 or 2"""
    first: date
    last: date
    box: Box
    lines: tuple[tuple[Piece, ...], ...]
    label: Box
    inside: bool
    from_before: bool
    to_after: bool
    upright: bool = False
    """whether its days follow each other downwards"""


@dataclass(frozen=True, slots=True)
class WeekMark:
    """The number of a week (ISO 8601) at its first day in a month; dropping there narrows to the week."""

    number: int
    monday: date
    box: Box


@dataclass(frozen=True, slots=True)
class ClashMark:
    """A day on which something clashes; the first of several carries the triangle."""

    day: date
    box: Box
    is_first: bool


@dataclass(frozen=True, slots=True)
class HolidayMarkBox:
    """The holidays of a day; without a name there is room for a tick only."""

    day: date
    box: Box
    text: HolidayText


@dataclass(frozen=True, slots=True)
class SlotTray:
    """The tray of a month or of the quarter."""

    slot: Slot
    tray: TrayLayout
    framed: bool
