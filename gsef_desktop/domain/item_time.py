"""How long the items of an agenda have been dealt with, and what is left of the time they were given.

A run (`ItemRun`) is a stretch of local time on one day; an item may have several, because one comes back to it or makes a break.  A run
that has no end goes on now if it began today; one of another day was forgotten, and nobody knows how long it took: it counts as nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from gsef_desktop.domain.records import ItemRun

_DAY = 24 * 3600
_NEARLY_SHARE = 5
"""What is left is little from a fifth of the time given on,"""
_NEARLY_SECONDS = 120
"""but never before two minutes are left."""


class Pace(StrEnum):
    """How an item stands against the time that it was given."""

    FREE = "free"
    """no time was given"""
    IN_TIME = "in-time"
    NEARLY = "nearly"
    """little is left"""
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemClock:
    """What the clock of an item shows, in whole seconds.  `given` is 0 where no time was given."""

    used: int
    given: int

    @property
    def left(self) -> int:
        """What is left; below 0: by how much it is over."""
        return self.given - self.used

    @property
    def pace(self) -> Pace:
        """How it stands."""
        if self.given <= 0:
            return Pace.FREE
        if self.used > self.given:
            return Pace.OVER
        if self.left <= min(self.given // _NEARLY_SHARE, _NEARLY_SECONDS):
            return Pace.NEARLY
        return Pace.IN_TIME


def is_running(run: ItemRun, today: date) -> bool:
    """Whether a run goes on on that day."""
    return run.ended is None and run.day == today


def seconds_of(run: ItemRun, now: datetime | None = None) -> int:
    """How long a run took, or has taken until `now` (local time).  One that ends before it starts went on past midnight."""
    if run.ended is None:
        if now is None or not is_running(run, now.date()):
            return 0
        return max(0, _seconds(now.time()) - _seconds(run.started))
    length = _seconds(run.ended) - _seconds(run.started)
    return length if length >= 0 else length + _DAY


def seconds_used(runs: Iterable[ItemRun], now: datetime | None = None) -> int:
    """How long an item has been dealt with, over all its runs."""
    return sum(seconds_of(run, now) for run in runs)


def latest(runs: Iterable[ItemRun]) -> ItemRun | None:
    """The run that began last, None of none."""
    return max(runs, key=lambda run: (run.day, run.started, run.ended is None, run.id), default=None)


def minutes_behind(start: time | None, clock: ItemClock, now: datetime) -> int | None:
    """By how many whole minutes a meeting is behind its agenda, whose item that is on was to begin at `start`; below 0: ahead.

    An item that takes no longer than it was given makes up no time and loses none.  None where no start is known.
    """
    if start is None:
        return None
    expected = _seconds(start) + min(clock.used, clock.given)
    return int((_seconds(now.time()) - expected) / 60)


def write_seconds(seconds: int) -> str:
    """A length of time as a clock shows it: "7:05", "1:02:30"; below 0 with a minus sign."""
    sign, seconds = ("−", -seconds) if seconds < 0 else ("", seconds)
    minutes, rest = divmod(seconds, 60)
    if minutes < 60:
        return f"{sign}{minutes}:{rest:02d}"
    return f"{sign}{minutes // 60}:{minutes % 60:02d}:{rest:02d}"


def _seconds(clock: time) -> int:
    return clock.hour * 3600 + clock.minute * 60 + clock.second
