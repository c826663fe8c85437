"""The holidays of a day in one line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from gsef_desktop.domain.lanes import Measure, shortened

if TYPE_CHECKING:
    from gsef_desktop.ui.calendar.page import HolidayMark

_TICK = 10.0
_GAP = 4.0


class HolidayText(NamedTuple):
    """`name`, cut to its room, and `where`; `whole` says everything, a line for each holiday.  `width` is in px, with the tick."""

    name: str
    where: str
    whole: str
    width: float


def holiday_text(marks: Sequence[HolidayMark], room: float, measure: Measure) -> HolidayText:
    """The holidays of one day in `room` px: one with its places where these fit, several by their names alone."""
    whole = "\n".join(f"{mark.name} ({mark.where})" if mark.where else mark.name for mark in marks)
    room -= _TICK
    name, where = ", ".join(mark.name for mark in marks), ""
    if len(marks) == 1:
        where = marks[0].where.replace(",", "")
        if where and measure(name) + _GAP + measure(where) > room and measure(where) > room / 2:
            where = ""
    name = shortened(name, max(0.0, room - (measure(where) + _GAP if where else 0)), measure)
    return HolidayText(name, where, whole, _TICK + measure(name) + (_GAP + measure(where) if where else 0))
