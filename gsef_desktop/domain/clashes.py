"""Clashes: two things on the same days in different cities.

Only things whose days are known and that take place on all of them can clash: never windows, periods, whole months, what is online or
cancelled.  Two places are different if their countries differ, or if both cities are known and differ.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from gsef_desktop.domain.time_frame import UNKNOWN_TIME, Precision, TimeFrame, TimeKind

EARTH_RADIUS = 6371.0088
"""Mean radius in kilometres (IUGG)."""

Where = tuple[str | None, str | None]
"""A place as clashes see it: country and city."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClashEntry:
    """What can clash.  `city` is the usual English name, `country` an ISO 3166-1 alpha-2 code."""

    id: str
    title: str = ""
    time: TimeFrame = UNKNOWN_TIME
    city: str | None = None
    country: str | None = None
    online: bool = False
    cancelled: bool = False

    @property
    def where(self) -> Where:
        """Its place."""
        return self.country, self.city


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """Two places on the same days: ids of what takes place in the `first` and in the `second`, and the days in common.

    The first place is that of the thing that begins first.  Several things in one place on the days in common stand on one side.
    """

    first: tuple[str, ...]
    second: tuple[str, ...]
    time: TimeFrame

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of both sides."""
        return (*self.first, *self.second)

    @property
    def key(self) -> str:
        """The key of its finding: the same things clash as long as it stays the same."""
        return "clash:" + "|".join(sorted(self.ids))


def distance_km(latitude: float, longitude: float, to_latitude: float, to_longitude: float) -> float:
    """The great-circle distance in kilometres between two points in degrees (WGS 84, taken for a sphere: within 0.6 %)."""
    one, other = math.radians(latitude), math.radians(to_latitude)
    across = math.radians(to_longitude - longitude)
    chord = math.sin((other - one) / 2) ** 2 + math.cos(one) * math.cos(other) * math.sin(across / 2) ** 2
    return 2 * EARTH_RADIUS * math.asin(min(1.0, math.sqrt(chord)))


def find_clashes(entries: Iterable[ClashEntry], *, at: Collection[Where] | None = None) -> list[Clash]:
    """All clashes, by their first day; with `at` only those with one of these places.

    A sweep over the days: what is under way is kept by place, so that things in one place are never compared with each other.
    """
    under_way: dict[Where, list[_Stay]] = defaultdict(list)
    ends: dict[Where, date] = {}
    groups: dict[tuple[Where, Where], list[_Group]] = defaultdict(list)
    for stay in sorted(_stays(entries), key=lambda each: (each.first, each.order)):
        for where in list(under_way):
            stays = under_way[where]
            if ends[where] < stay.first:  # something there is over
                stays = under_way[where] = [each for each in stays if each.last >= stay.first]
                if not stays:
                    del under_way[where]
                    continue
                ends[where] = min(each.last for each in stays)
            if (at is None or where in at or stay.where in at) and differ(where, stay.where):
                for other in stays:
                    _join(groups, other, stay)
        ends[stay.where] = min(ends[stay.where], stay.last) if stay.where in under_way else stay.last
        under_way[stay.where].append(stay)
    found = [group for joined in groups.values() for group in joined]
    return [group.clash() for group in sorted(found, key=lambda group: (group.first, group.last, group.order))]


@dataclass(frozen=True, slots=True)
class _Stay:
    """An entry with its bounds; `order` is its place among those given."""

    id: str
    first: date
    last: date
    where: Where
    order: int


@dataclass(slots=True)
class _Group:
    """Overlaps between the same two places whose common days touch; the stays of each side in the order in which they begin."""

    first: date
    last: date
    sides: tuple[dict[str, _Stay], dict[str, _Stay]]

    @property
    def order(self) -> int:
        return min(stay.order for side in self.sides for stay in side.values())

    def clash(self) -> Clash:
        one, other = (sorted(side.values(), key=_begin) if len(side) > 1 else list(side.values()) for side in self.sides)
        if _begin(other[0]) < _begin(one[0]):
            one, other = other, one
        days = TimeFrame(earliest=self.first, latest=self.last, precision=Precision.DAY, kind=TimeKind.EVENT)
        return Clash(first=tuple([stay.id for stay in one]), second=tuple([stay.id for stay in other]), time=days)


def _begin(stay: _Stay) -> tuple[date, int]:
    return stay.first, stay.order


def _stays(entries: Iterable[ClashEntry]) -> Iterable[_Stay]:
    for order, entry in enumerate(entries):
        frame = entry.time
        if entry.online or entry.cancelled or frame.precision is not Precision.DAY or (entry.city is None and entry.country is None):
            continue
        if frame.earliest is None or frame.latest is None:
            continue
        if frame.kind is TimeKind.EVENT or (frame.kind is TimeKind.MILESTONE and frame.days == 1):
            yield _Stay(entry.id, frame.earliest, frame.latest, entry.where, order)


def differ(one: Where, other: Where) -> bool:
    """Whether two places (country, city) are certainly different."""
    if one[0] is not None and other[0] is not None and one[0] != other[0]:
        return True
    return one[1] is not None and other[1] is not None and one[1] != other[1]


def _join(groups: dict[tuple[Where, Where], list[_Group]], one: _Stay, other: _Stay) -> None:
    """Add an overlap to the group of its two places that it touches.

    Overlaps come in the order of their first days, which are those of `other`, so that only the last group can be touched.
    """
    low, high = (one, other) if _name(one.where) <= _name(other.where) else (other, one)
    last = min(one.last, other.last)
    joined = groups[low.where, high.where]
    if joined and joined[-1].last >= other.first:
        group = joined[-1]
        group.last = max(group.last, last)
        group.sides[0][low.id], group.sides[1][high.id] = low, high
    else:
        joined.append(_Group(other.first, last, ({low.id: low}, {high.id: high})))


def _name(where: Where) -> tuple[str, str]:
    return where[0] or "", where[1] or ""
