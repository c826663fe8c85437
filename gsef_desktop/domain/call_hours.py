"""How hard an hour is for the people of a city: the kinds of hours, what they weigh, and exact sums over a stretch of time.

Hours are those of a city's own clocks (IANA zone), so changes of clocks count on the second.  Sums are whole numbers of *weight-seconds*
(the weight of an hour times the seconds that are spent in it), so that two of them are equal only when they are; `points` turns them into
the points that people read: an hour of weight 1 is one point.  Instants are seconds since 1970 in UTC.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message

HOUR = 3600
DAY = 24 * HOUR
MOST_WEIGHT = 100
_EPOCH = date(1970, 1, 1).toordinal()


class HourKind(StrEnum):
    """What an hour of the day is, from the easiest to the hardest."""

    WORKING = "working"
    """09–18"""
    NEAR = "near"
    """08–09 and 18–20"""
    OUTER = "outer"
    """07–08 and 20–22"""
    UNCOMFORTABLE = "uncomfortable"
    """06–07 and 22–23"""
    LATE = "late"
    """05–06 and 23–24"""
    NIGHT = "night"
    """00–05"""

    @property
    def is_night(self) -> bool:
        """Whether people sleep then: 23–06."""
        return self in (HourKind.LATE, HourKind.NIGHT)


BANDS: tuple[tuple[int, HourKind], ...] = (
    (0, HourKind.NIGHT), (5, HourKind.LATE), (6, HourKind.UNCOMFORTABLE), (7, HourKind.OUTER), (8, HourKind.NEAR), (9, HourKind.WORKING),
    (18, HourKind.NEAR), (20, HourKind.OUTER), (22, HourKind.UNCOMFORTABLE), (23, HourKind.LATE),
)  # fmt: skip
"""From which hour of the day on an hour is of a kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HourWeights:
    """What an hour of each kind weighs, and what is added to an hour of a weekend or a holiday; whole numbers from 0 to `MOST_WEIGHT`."""

    working: int = 0
    near: int = 1
    outer: int = 2
    uncomfortable: int = 4
    late: int = 6
    night: int = 10
    day_off: int = 2

    def __post_init__(self) -> None:
        """Raises Invalid for a weight out of its range."""
        for field in fields(self):
            weight = getattr(self, field.name)
            if type(weight) is not int or not 0 <= weight <= MOST_WEIGHT:
                raise Invalid(
                    message("{weight} cannot be the weight of an hour", weight=weight),
                    remedy=message("Type a whole number from 0 to {most}", most=MOST_WEIGHT),
                )

    def of(self, kind: HourKind) -> int:
        """The weight of an hour of a kind on a working day."""
        weight: int = getattr(self, kind.value)
        return weight


USUAL_WEIGHTS = HourWeights()


@dataclass(frozen=True, slots=True, kw_only=True)
class CallCity:
    """A city whose people are in a call.

    `zone` is an IANA time zone that exists; `country` (ISO 3166-1) and `part` (end of the ISO 3166-2 code) say whose days off it keeps;
    `days_off` are the days of its weekends and public holidays, as far as they matter, `holidays` the latter with their names.
    """

    name: str
    zone: str
    country: str | None = None
    part: str | None = None
    days_off: frozenset[date] = frozenset()
    holidays: tuple[tuple[date, str], ...] = ()
    note: str = ""
    """who of it takes part, in words"""

    def local(self, instant: datetime) -> datetime:
        """An instant by the city's clocks, with its zone."""
        return instant.astimezone(ZoneInfo(self.zone))

    def holiday_on(self, day: date) -> str:
        """The name of the holiday on a day; empty where there is none."""
        return next((name for each, name in self.holidays if each == day), "")


class LocalHour(NamedTuple):
    """A stretch of at most an hour by the clocks of a city: instants `start` to `end`, `local` what its clocks show at the start."""

    start: int
    end: int
    local: datetime
    kind: HourKind
    day_off: bool


def points(weight_seconds: int) -> float:
    """Weight-seconds as points."""
    return weight_seconds / HOUR


def seconds_of(instant: datetime) -> int:
    """An aware datetime as seconds since 1970."""
    return round((instant - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds())


def instant_of(seconds: int) -> datetime:
    """Seconds since 1970 as a datetime in UTC."""
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)


def midnight(day: date) -> int:
    """The beginning of a day in UTC."""
    return (day.toordinal() - _EPOCH) * DAY


@lru_cache(maxsize=1024)
def offsets(zone: str, begin: int, end: int) -> tuple[tuple[int, int], ...]:
    """From which instant on clocks are how many seconds before UTC, from `begin` until `end`."""
    info = ZoneInfo(zone)

    def at(instant: int) -> int:
        offset = instant_of(instant).astimezone(info).utcoffset()
        return round(offset.total_seconds()) if offset is not None else 0

    found = [(begin, at(begin))]
    low = begin
    while low < end:
        high = min(low + DAY, end)
        after = at(high)
        if after != found[-1][1]:
            before = low
            changed = high
            while changed - before > 1:
                middle = (before + changed) // 2
                before, changed = (middle, changed) if at(middle) == found[-1][1] else (before, middle)
            found.append((changed, after))
        low = high
    return tuple(found)


def local_hours(city: CallCity, begin: int, end: int) -> Iterator[LocalHour]:
    """The hours of a city's clocks from `begin` until `end`, the first and the last of them cut where that is."""
    kinds = _kind_of_hours()
    periods = offsets(city.zone, begin, end)
    for (start, offset), until in zip(periods, [*(later for later, _ in periods[1:]), end], strict=True):
        instant = start
        while instant < until:
            shown = instant + offset
            stop = min(until, instant + HOUR - shown % HOUR)
            local = instant_of(shown).replace(tzinfo=None)
            yield LocalHour(instant, stop, local, kinds[local.hour], local.date() in city.days_off)
            instant = stop


@lru_cache(maxsize=1)
def _kind_of_hours() -> tuple[HourKind, ...]:
    return tuple(next(kind for start, kind in reversed(BANDS) if hour >= start) for hour in range(24))


def burden(city: CallCity, weights: HourWeights, start: int, end: int) -> int:
    """The weight-seconds of a call from `start` to `end` for a city."""
    return sum(
        (hour.end - hour.start) * (weights.of(hour.kind) + (weights.day_off if hour.day_off else 0))
        for hour in local_hours(city, start, end)
    )


def sums_at(city: CallCity, weights: HourWeights, first: int, step: int, count: int) -> list[int]:
    """The weight-seconds gathered from `first` until each of `count` instants that are `step` seconds apart, the first of them `first`.

    The difference of two of them is the burden of what lies between them.  This is `burden` for very many calls at once.
    """
    last = first + step * (count - 1)
    changes, weighing = _weights_over(city, weights, first, last + 1)
    changes.append(last + 1)
    sums, gathered, at, piece = [], 0, first, 0
    weight, until = weighing[0], changes[1]
    for instant in range(first, last + 1, step):
        while instant > until:
            gathered += weight * (until - at)
            at = until
            piece += 1
            weight, until = weighing[piece], changes[piece + 1]
        sums.append(gathered + weight * (instant - at))
    return sums


def _weights_over(city: CallCity, weights: HourWeights, begin: int, end: int) -> tuple[list[int], list[int]]:
    """From which instant on an hour weighs what, from `begin` on."""
    day_off = {day.toordinal() - _EPOCH for day in city.days_off}
    bands = [(hour * HOUR, weights.of(kind)) for hour, kind in BANDS]
    changes: list[int] = []
    weighing: list[int] = []
    periods = offsets(city.zone, begin, end)
    for (start, offset), until in zip(periods, [*(later for later, _ in periods[1:]), end], strict=True):
        for day in range((start + offset) // DAY, (until + offset - 1) // DAY + 1):
            more = weights.day_off if day in day_off else 0
            zero = day * DAY - offset
            for band, weight in bands:
                instant = zero + band
                if instant >= until:
                    break
                if instant <= start:  # it has begun before; the last of these holds
                    if changes and changes[-1] == start:
                        weighing[-1] = weight + more
                        continue
                    instant = start
                changes.append(instant)
                weighing.append(weight + more)
    return changes, weighing


def kinds_touched(city: CallCity, start: int, end: int) -> frozenset[HourKind]:
    """The kinds of hours in which a call falls for a city."""
    return frozenset(hour.kind for hour in local_hours(city, start, end))
