"""Journeys of one person: from where to where between two activities, how much time there is, and which of them cannot be made.

A journey is reckoned roughly, so that only what is certainly wrong is called impossible: it begins at 18:00 on the last day of the one
activity and ends by 9:00 on the first day of the other, by the clocks of each place, and takes its distance at 800 km/h and 3 hours more.
Within 100 km somebody can be in two places on one day.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from gsef_desktop.domain.clashes import Where, differ, distance_km

SPEED = 800.0
"""Kilometres an hour."""
AROUND = 3.0
"""Hours before and after, whatever the distance."""
NEAR = 100.0
"""Kilometres within which there is no journey to speak of."""
_NIGHT = 15.0
"""Hours from 18:00 to 9:00 on the next day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """Somebody is at a place on all days from `first` to `last`.

    `where` is country and city (see `clashes`), `point` latitude and longitude in degrees, `offset` the hours by which the clocks are ahead
    of UTC; both are None where they are not known.
    """

    id: str
    first: date
    last: date
    where: Where = (None, None)
    point: tuple[float, float] | None = None
    offset: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Journey:
    """From the stay `start` to the stay `goal` (ids).

    `free_days` are the days between, negative by the number of days that both have in common.  `distance` is in kilometres, `needed` and
    `available` are hours; each is None where it is not known, or is not asked because both are on the same days.
    """

    start: str
    goal: str
    free_days: int
    distance: float | None = None
    needed: float | None = None
    available: float | None = None
    is_possible: bool = True


def journeys_of(stays: Iterable[Stay]) -> list[Journey]:
    """The journeys of one person in the order of their goals.

    To each stay there is one from every other on the same days that is certainly elsewhere, and one from the stay that ended last before
    it, unless somebody is there already.
    """
    known: list[Stay] = []
    found: list[Journey] = []
    for stay in sorted(stays, key=lambda one: (one.first, one.last, one.id)):
        at_once = [_between(one, stay) for one in known if one.last >= stay.first]
        found += [journey for journey in at_once if not journey.is_possible]
        before = [one for one in known if one.last < stay.first]
        if before and not any(journey.is_possible for journey in at_once):  # nobody leaves for where they are
            found.append(_between(max(before, key=lambda one: (one.last, one.first, one.id)), stay))
        known.append(stay)
    return found


def _between(start: Stay, goal: Stay) -> Journey:
    distance = distance_km(*start.point, *goal.point) if start.point is not None and goal.point is not None else None
    days = (goal.first - start.last).days
    if days <= 0:
        common = (min(start.last, goal.last) - goal.first).days + 1
        apart = differ(start.where, goal.where) and (distance is None or distance > NEAR)
        return Journey(start=start.id, goal=goal.id, free_days=-common, distance=distance, is_possible=not apart)
    if distance is None:
        return Journey(start=start.id, goal=goal.id, free_days=days - 1)
    needed = distance / SPEED + AROUND if distance > NEAR else 0.0
    ahead = goal.offset - start.offset if goal.offset is not None and start.offset is not None else 0.0
    available = _NIGHT + 24.0 * (days - 1) - ahead
    return Journey(
        start=start.id, goal=goal.id, free_days=days - 1, distance=distance, needed=needed, available=available,
        is_possible=needed <= max(0.0, available),
    )  # fmt: skip
