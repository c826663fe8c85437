"""A series of editions: the next ordinal, and whose turn it is to host.

Turns follow the order that was agreed (a rotation).  Without one they follow from the history: the region that has not been visited for
longest comes first, and one that was never visited before all others.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """An edition in its place: `regions` are all to which the place belongs, the largest first; `day` None: not known."""

    day: date | None
    regions: tuple[str, ...]
    number: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A region that can host, with the edition that it hosted last, if it ever has."""

    region: str
    last: date | None = None
    number: int | None = None


def next_number(numbers: Iterable[int | None]) -> int:
    """The ordinal after the highest; editions without one are counted where none has one."""
    kept = list(numbers)
    known = [number for number in kept if number is not None]
    return max(known) + 1 if known else len(kept) + 1


def turns(rotation: Sequence[str], candidates: Sequence[str], visits: Iterable[Visit]) -> tuple[Turn, ...]:
    """The regions in the order in which they are due.

    With a `rotation` these are its regions, from the one after the region of the last edition in one of them on.  Without it they are
    `candidates`, in whose order those stand that were never visited.  Visits on a day that is not known count as the latest.
    """
    ordered = sorted(visits, key=lambda visit: (visit.day or date.max, visit.number or 0))
    wanted = list(dict.fromkeys(rotation or candidates))
    latest = {region: visit for visit in ordered for region in wanted if region in visit.regions}
    found = [
        Turn(region=region, last=latest[region].day, number=latest[region].number) if region in latest else Turn(region=region)
        for region in wanted
    ]
    if rotation:
        last = next((place for visit in reversed(ordered) for place, region in enumerate(wanted) if region in visit.regions), -1)
        return tuple(found[last + 1 :] + found[: last + 1])
    return tuple(sorted(found, key=lambda turn: (turn.region in latest, turn.last or date.max)))
