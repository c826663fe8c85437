"""The calls of a year together: what each city has borne, and a plan of calls that evens it out.

A plan chooses a slot for every call so that the burdens that the cities have gathered by its end are fairest (leximin).  Choices that are
at no city easier than another are left out, then the sums are built up call by call, the fairest kept, and at last every call is asked
once more whether another slot of its own would do better.  As long as no sum had to be left out the plan is the fairest there is; beyond
that it is a very good one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from operator import le

from gsef_desktop.domain.call_hours import USUAL_WEIGHTS, CallCity, HourWeights, points
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.fair_times import Report, Slot, added, all_slots, leximin
from gsef_desktop.domain.messages import message

MOST_CALLS = 60
"""A plan has at most so many calls."""
EXPANSIONS, _WORK = 6_000, 100_000
"""So many sums are looked at for each call, and so many numbers are added for it; where there are fewer, none is left out."""
_ROUNDS = 20

Days = tuple[date, date]


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerCall:
    """A call of the year: `start` in UTC (None: met in person, or at no known time), `burdens` in weight-seconds, in the order of the
    ledger's cities, None for those that did not take part."""

    meeting_id: str
    title: str
    day: date
    start: datetime | None
    minutes: int
    burdens: tuple[int | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """What each city has borne over the calls of a year, by date."""

    year: int
    cities: tuple[CallCity, ...]
    calls: tuple[LedgerCall, ...]

    def borne(self, *, without: str | None = None) -> tuple[int, ...]:
        """The weight-seconds of each city, without those of one meeting."""
        return tuple(
            sum(call.burdens[place] or 0 for call in self.calls if call.meeting_id != without) for place in range(len(self.cities))
        )

    @property
    def last_day(self) -> date | None:
        """The day of the last call that has cost anybody time."""
        return max((call.day for call in self.calls if call.start is not None), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class YearPlan:
    """A slot for each call; `borne` is what the cities will have gathered, with what they had before, in weight-seconds."""

    slots: tuple[Slot, ...]
    borne: tuple[int, ...]
    cheapest: tuple[Slot, ...]
    """what costs least in total for each call, whoever bears it"""
    cheapest_borne: tuple[int, ...]
    exact: bool
    """whether no fairer plan exists, for certain"""

    @property
    def worst(self) -> float:
        """The points of the worst-off city by the end of the year."""
        return points(max(self.borne, default=0))

    @property
    def total(self) -> float:
        """The points of these calls for all cities together."""
        return sum(slot.total for slot in self.slots)

    @property
    def price(self) -> float:
        """How many points more all cities bear together than if each call were at its cheapest: what fairness costs."""
        return self.total - sum(slot.total for slot in self.cheapest)


def spans_of_year(year: int, calls: int, *, after: date | None = None) -> list[Days]:
    """The year, or what is left of it `after` a day, in as many parts as there are calls, each as long as the others to a day.

    Raises Invalid for a number of calls that makes no sense, or for which not enough days are left.
    """
    first = date(year, 1, 1) if after is None else max(date(year, 1, 1), after + timedelta(days=1))
    days = max(0, (date(year, 12, 31) - first).days + 1)
    if not days:
        raise Invalid(message("No day of {year} is left for a call", year=year))
    most = min(MOST_CALLS, days)
    if not 1 <= calls <= most:
        raise Invalid(
            message("A year cannot be planned with {calls} calls", calls=calls),
            remedy=message("Give a number from 1 to {most}", most=most),
        )
    edges = [first + timedelta(days=days * number // calls) for number in range(calls + 1)]
    return [(low, high - timedelta(days=1)) for low, high in pairwise(edges)]


def plan_calls(
    cities: Sequence[CallCity],
    *,
    spans: Sequence[Days],
    minutes: int,
    step: int = 30,
    weights: HourWeights = USUAL_WEIGHTS,
    carried: Sequence[int] | None = None,
    report: Report | None = None,
) -> YearPlan:
    """A slot within each of `spans` so that what the cities have borne by the end is as even as can be.

    `carried` is what they have borne before; `report` may stop the work by raising `Cancelled`.  Raises Invalid as `all_slots` does.
    """
    tell = report or (lambda _: None)
    if not 1 <= len(spans) <= MOST_CALLS:
        raise Invalid(
            message("A year cannot be planned with {calls} calls", calls=len(spans)),
            remedy=message("Give a number from 1 to {most}", most=MOST_CALLS),
        )
    choices: list[list[Slot]] = []
    for number, (first, last) in enumerate(spans):
        tell(0.7 * number / len(spans))
        slots = all_slots(cities, first=first, last=last, minutes=minutes, step=step, weights=weights)
        choices.append(_worth_choosing(slots, tell, 0.7 * number / len(spans)))
    before = tuple(carried) if carried is not None else (0,) * len(cities)
    picked, exact = _build_up(choices, before, tell)
    if not exact:
        _improve(choices, before, picked, tell)
    cheapest = tuple(min(slots, key=lambda slot: (sum(slot.burdens), leximin(slot.burdens))) for slots in choices)
    chosen = tuple(slots[place] for slots, place in zip(choices, picked, strict=True))
    tell(1.0)
    return YearPlan(
        slots=chosen, borne=_sum(before, chosen), cheapest=cheapest, cheapest_borne=_sum(before, cheapest), exact=exact
    )  # fmt: skip


def _sum(before: tuple[int, ...], slots: Sequence[Slot]) -> tuple[int, ...]:
    for slot in slots:
        before = added(before, slot.burdens)
    return before


def _worth_choosing(slots: Sequence[Slot], tell: Report, share: float) -> list[Slot]:
    """The slots of which none is at no city harder than they are; of equals the one nearest to the middle of the span."""
    middle = slots[0].start + (slots[-1].start - slots[0].start) / 2
    distinct: dict[tuple[int, ...], Slot] = {}
    for slot in slots:
        other = distinct.get(slot.burdens)
        if other is None or abs(slot.start - middle) < abs(other.start - middle):
            distinct[slot.burdens] = slot
    kept: list[tuple[int, ...]] = []
    last = len(slots[0].burdens) - 1
    some = (0, last // 3, 2 * last // 3, last)  # most are told apart by a few cities
    for number, burdens in enumerate(sorted(distinct, key=lambda each: (sum(each), each))):  # who is easier at all has the smaller sum
        if number % 64 == 0:
            tell(share)
        a, b, c, d = (burdens[place] for place in some)
        near = [each for each in kept if each[0] <= a and each[some[1]] <= b and each[some[2]] <= c and each[last] <= d]
        if not any(all(map(le, easier, burdens)) for easier in near):
            kept.append(burdens)
    return [distinct[burdens] for burdens in kept]


def _build_up(choices: Sequence[Sequence[Slot]], before: tuple[int, ...], tell: Report) -> tuple[list[int], bool]:
    """Which choice of each call is taken, and whether that is the fairest of all."""
    exact = True
    sums: dict[tuple[int, ...], tuple[int, ...]] = {before: ()}
    for number, slots in enumerate(choices):
        tell(0.7 + 0.2 * number / len(choices))
        most = max(1, min(EXPANSIONS, _WORK // max(1, len(before))) // len(slots))
        if len(sums) > most:
            exact = False
            sums = {burdens: sums[burdens] for burdens in sorted(sums, key=leximin)[:most]}
        reached: dict[tuple[int, ...], tuple[int, ...]] = {}
        for burdens, path in sums.items():
            for place, slot in enumerate(slots):
                reached.setdefault(added(burdens, slot.burdens), (*path, place))
        sums = reached
    return list(sums[min(sums, key=lambda burdens: (leximin(burdens), sums[burdens]))]), exact


def _improve(choices: Sequence[Sequence[Slot]], before: tuple[int, ...], picked: list[int], tell: Report) -> None:
    """Give each call in turn the slot that is best beside those of the others, until none changes."""
    for turn in range(_ROUNDS):
        tell(0.9 + 0.1 * turn / _ROUNDS)
        changed = False
        for number, slots in enumerate(choices):
            others = before
            for other, place in enumerate(picked):
                if other != number:
                    others = added(others, choices[other][place].burdens)
            keys = [leximin(added(others, slot.burdens)) for slot in slots]
            best = min(range(len(slots)), key=keys.__getitem__)
            if keys[best] < keys[picked[number]]:
                picked[number], changed = best, True
        if not changed:
            return
