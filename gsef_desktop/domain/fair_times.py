"""Fair times for a call between cities that are far apart: every slot of a span of days, the fairest first, and why.

Slots are ranked by *leximin*: the one whose worst-off city bears least comes first; among equals, the one whose second worst-off city
does, and so on; then the one that is easiest in total, then the earliest.  What cities have borne before can be counted in.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from heapq import nsmallest
from operator import add

from gsef_desktop.domain.call_hours import (
    DAY,
    USUAL_WEIGHTS,
    CallCity,
    HourKind,
    HourWeights,
    burden,
    instant_of,
    kinds_touched,
    local_hours,
    midnight,
    points,
    seconds_of,
    sums_at,
)
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import Message, message

MOST_DAYS = 400
"""A search spans at most so many days."""
MOST_MINUTES = 24 * 60
"""A call lasts at most so long."""
STEPS = (5, 10, 15, 20, 30, 60)
"""How many minutes slots can be apart."""

Leximin = tuple[int, ...]
Report = Callable[[float], None]
"""Is told the share done (0–1) and may raise `Cancelled`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A time at which a call could begin.  `start` is in UTC; `burdens` are weight-seconds, in the order of the cities."""

    start: datetime
    minutes: int
    burdens: tuple[int, ...]

    @property
    def end(self) -> datetime:
        """When the call ends, in UTC."""
        return self.start + timedelta(minutes=self.minutes)

    @property
    def worst(self) -> float:
        """The points that the worst-off city bears."""
        return points(max(self.burdens, default=0))

    @property
    def total(self) -> float:
        """The points of all cities together."""
        return points(sum(self.burdens))


def leximin(burdens: Sequence[int]) -> Leximin:
    """What fairness is compared by: the burdens from the heaviest to the lightest; the smaller, the fairer."""
    return tuple(sorted(burdens, reverse=True))


def added(burdens: Sequence[int], others: Sequence[int]) -> tuple[int, ...]:
    """Two burdens of each city together."""
    return tuple(map(add, burdens, others))


def slot_at(cities: Sequence[CallCity], *, start: datetime, minutes: int, weights: HourWeights = USUAL_WEIGHTS) -> Slot:
    """A call at one time, whatever the grid.  `start` is aware.  Raises Invalid for a length that a call cannot have."""
    check_length(minutes)
    begin = seconds_of(start)
    end = begin + minutes * 60
    return Slot(start=instant_of(begin), minutes=minutes, burdens=tuple(burden(city, weights, begin, end) for city in cities))


def check_length(minutes: int) -> None:
    """Raises Invalid for a length that a call cannot have."""
    if not 1 <= minutes <= MOST_MINUTES:
        raise Invalid(
            message("A call cannot last {minutes} minutes", minutes=minutes),
            remedy=message("Give a length from 1 to {most} minutes", most=MOST_MINUTES),
        )


def check_span(first: date, last: date) -> None:
    """Raises Invalid for days among which no call can be looked for."""
    if last < first:
        raise Invalid(
            message("The days end on {last}, before they begin on {first}", first=first, last=last),
            remedy=message("Give the first day before the last"),
        )
    if (last - first).days >= MOST_DAYS or first.year < 1971 or last.year > 9990:
        raise Invalid(
            message("A time cannot be looked for between {first} and {last}", first=first, last=last),
            remedy=message("Give at most {days} days", days=MOST_DAYS),
        )


def all_slots(
    cities: Sequence[CallCity], *, first: date, last: date, minutes: int, step: int = 30, weights: HourWeights = USUAL_WEIGHTS
) -> list[Slot]:
    """The slots that begin on the days from `first` to `last` (in UTC), every `step` minutes from midnight on, in order.

    Raises Invalid where there are no cities, or where days, length or step make no sense.
    """
    check_length(minutes)
    check_span(first, last)
    if step not in STEPS:
        raise Invalid(
            message("Times cannot be {step} minutes apart", step=step), remedy=message("Give 5, 10, 15, 20, 30 or 60 minutes")
        )  # fmt: skip
    if not cities:
        raise Invalid(message("No city is given for which to find a time"), remedy=message("Give at least one city"))
    begin, apart, length = midnight(first), step * 60, minutes * 60
    count = ((last - first).days + 1) * DAY // apart
    columns = []
    for city in cities:
        if length % apart == 0:
            until = sums_at(city, weights, begin, apart, count + length // apart)
            columns.append([after - before for before, after in zip(until, until[length // apart :], strict=False)])
        else:
            lead = burden(city, weights, begin, begin + length)
            starts, ends = sums_at(city, weights, begin, apart, count), sums_at(city, weights, begin + length, apart, count)
            columns.append([lead + after - before for before, after in zip(starts, ends, strict=True)])
    zero, between = instant_of(begin), timedelta(minutes=step)
    return [
        Slot(start=zero + number * between, minutes=minutes, burdens=burdens) for number, burdens in enumerate(zip(*columns, strict=True))
    ]


def rank_slots(slots: Sequence[Slot], *, carried: Sequence[int] | None = None, top: int | None = None) -> list[Slot]:
    """The slots, the fairest first; `carried` is what each city has borne before, `top` how many are wanted (None: all)."""

    def key(slot: Slot) -> tuple[Leximin, int, datetime]:
        burdens = slot.burdens if carried is None else added(slot.burdens, carried)
        return leximin(burdens), sum(burdens), slot.start

    return sorted(slots, key=key) if top is None else nsmallest(top, slots, key=key)


def explain(cities: Sequence[CallCity], slot: Slot) -> list[Message]:
    """Why a slot is as good or as bad as it is: at most two short sentences."""
    begin, end = seconds_of(slot.start), seconds_of(slot.end)
    touched = [kinds_touched(city, begin, end) for city in cities]
    off = [city.name for city in cities if any(hour.day_off for hour in local_hours(city, begin, end))]
    said = [_hours_in_words(cities, slot, touched)]
    if off:
        said.append(message("A weekend or a holiday in {cities}", cities=", ".join(off)))
    return said


def _hours_in_words(cities: Sequence[CallCity], slot: Slot, touched: Sequence[frozenset[HourKind]]) -> Message:
    nights = [city.name for city, kinds in zip(cities, touched, strict=True) if any(kind.is_night for kind in kinds)]
    if nights:
        return message("Night in {cities}", cities=", ".join(nights))
    hard = [
        (weight, -number) for number, (weight, kinds) in enumerate(zip(slot.burdens, touched, strict=True))
        if HourKind.UNCOMFORTABLE in kinds
    ]  # fmt: skip
    if hard:
        city = cities[-max(hard)[1]]
        start, end = city.local(slot.start), city.local(slot.end)
        if start.hour < 12:
            return message("Nobody at night, but from {time} in {city}", time=f"{start:%H:%M}", city=city.name)
        return message("Nobody at night, but until {time} in {city}", time=f"{end:%H:%M}", city=city.name)
    outside = [city.name for city, kinds in zip(cities, touched, strict=True) if kinds - {HourKind.WORKING}]
    if outside:
        return message("Early or in the evening in {cities}", cities=", ".join(outside))
    return message("Working hours in every city")


def compare(cities: Sequence[CallCity], slot: Slot, other: Slot, *, carried: Sequence[int] | None = None) -> Message:
    """Why `slot` stands before `other`, which comes after it in `rank_slots` with the same `carried`."""
    before = carried if carried is not None else [0] * len(cities)
    mine, its = leximin(added(slot.burdens, before)), leximin(added(other.burdens, before))
    place = next((number for number, pair in enumerate(zip(mine, its, strict=True)) if pair[0] != pair[1]), None)
    if place is None:
        return message("As fair as the next one, and earlier")
    here, there = _number(points(mine[place])), _number(points(its[place]))
    if place == 0:
        return message("The worst-off city bears {here}, in the next one {there}", here=here, there=there)
    return message(
        "The worst-off bear the same; the city in place {place} bears {here}, in the next one {there}",
        place=place + 1, here=here, there=there,
    )  # fmt: skip


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
