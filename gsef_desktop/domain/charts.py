"""The arithmetic of charts of numbers over time: round steps, and where a day and a number lie between the ends of the axes."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

_STEPS = 5
"""So many steps, at most, part the numbers of an axis."""


def round_step(least: float) -> int:
    """The least of 1, 2, 5, 10, 20, 50… that is not below `least`."""
    power = 10 ** max(0, math.floor(math.log10(least))) if least > 1 else 1
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= least)


@dataclass(frozen=True, kw_only=True)
class TimeAxes:
    """Whole years across, from the beginning of `first` to that of `last`; numbers from 0 to `top` in round steps up."""

    first: int
    last: int
    step: int
    top: int

    def across(self, day: date) -> float:
        """How far across a day lies, from 0 at the left to 1 at the right."""
        begin, end = _ordinal(self.first), _ordinal(self.last)
        return (day.toordinal() - begin) / max(1, end - begin)

    def across_year(self, year: int) -> float:
        """How far across the beginning of a year lies."""
        return self.across(date(min(year, date.max.year), 1, 1))

    def up(self, number: int) -> float:
        """How far up a number lies, from 0 to 1."""
        return number / self.top


def time_axes(points: Iterable[tuple[date, int]]) -> TimeAxes:
    """The axes between which all numbers lie; the numbers are no less than 0.  Raises ValueError where there is no number."""
    days, numbers = zip(*points, strict=True)
    step = round_step(max(numbers) / _STEPS)
    top = step * max(1, -(-max(numbers) // step))
    return TimeAxes(first=min(days).year, last=max(days).year + 1, step=step, top=top)


def _ordinal(year: int) -> int:
    return date(min(year, date.max.year), 1, 1).toordinal()
