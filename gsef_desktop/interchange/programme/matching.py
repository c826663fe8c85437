"""Joining what a document says twice: likeness of time, place and title between a calendar row and another mention of it."""

from __future__ import annotations

from dataclasses import dataclass

from gsef_desktop.domain.place import Place
from gsef_desktop.domain.time_frame import TimeFrame
from gsef_desktop.interchange.programme.vocabulary import REGIONS, regions_in
from gsef_desktop.interchange.programme.wording import bare, likeness

SURE_ENOUGH = 1.9
"""The least score under which two mentions are taken for one thing."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Something that the document says takes place."""

    title: str
    time: TimeFrame
    place: Place
    about: str = ""
    """further words in which a region may be named"""


def time_score(one: TimeFrame, other: TimeFrame) -> float:
    """2 for the same days, 1 for frames that meet, less the further they lie apart; 0 where one is unknown."""
    if one.earliest is None or one.latest is None or other.earliest is None or other.latest is None:
        return 0.0
    if (one.earliest, one.latest) == (other.earliest, other.latest) and one.has_days and other.has_days:
        return 2.0
    if one.overlaps(other.earliest, other.latest):
        return 1.0
    return 0.3 if days_apart(one, other) <= 15 else -0.5


def days_apart(one: TimeFrame, other: TimeFrame) -> int:
    """Days between two frames: 0 if they meet, a large number if one is unknown."""
    if one.earliest is None or one.latest is None or other.earliest is None or other.latest is None:
        return 10_000
    return max(0, (other.earliest - one.latest).days, (one.earliest - other.latest).days)


def place_score(one: Place, other: Place) -> float:
    """1 for the same city (or both online), half for the same country, less than nothing for different ones, 0 where one is unknown."""
    if one.online or other.online:
        return 1.0 if one.online and other.online else (-0.5 if one.is_known and other.is_known else 0.0)
    if one.country is None or other.country is None:
        return 1.0 if one.text and bare(one.text) == bare(other.text) else 0.0
    if one.country != other.country:
        return -0.5
    return 1.0 if one.city == other.city and one.city is not None else 0.5


def same_city(one: Place, other: Place) -> bool:
    """Whether two places do not contradict each other: the same city and country as far as both name them."""
    if one.online or other.online:
        return one.online == other.online or not (one.is_known and other.is_known)
    if one.country and other.country and one.country != other.country:
        return False
    return not (one.city and other.city) or one.city == other.city


def title_score(one: str, other: str) -> float:
    """How alike two titles are, 0–1; different writings of a region count as the same word."""
    return likeness(_with_regions(one), _with_regions(other))


def region_score(one: str, other: str) -> float:
    """1 for the same regions named, 0.7 for some in common, -1 for different ones, 0 where one names none."""
    first, second = regions_in(one), regions_in(other)
    if not first or not second:
        return 0.0
    if first == second:
        return 1.0
    if first & second or (
        "africa" in first | second and any("africa" in name for name in first) and any("africa" in name for name in second)
    ):
        return 0.7
    return -1.0


def score(one: Mention, other: Mention) -> float:
    """How surely two mentions are of one thing; `SURE_ENOUGH` and more is a yes."""
    return (
        2 * title_score(one.title, other.title)
        + time_score(one.time, other.time)
        + place_score(one.place, other.place)
        + region_score(f"{one.title} {one.about}", f"{other.title} {other.about}")
    )


def best_pairs(scores: dict[tuple[int, int], float], least: float) -> dict[int, int]:
    """Pair each left one with at most one right one, the surest first; pairs under `least` are not made."""
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for (left, right), value in sorted(scores.items(), key=lambda entry: (-entry[1], entry[0])):
        if value >= least and left not in pairs and right not in taken:
            pairs[left] = right
            taken.add(right)
    return pairs


def _with_regions(title: str) -> str:
    words = title
    for name in regions_in(title):
        if name in REGIONS:
            words += f" {name}"
    return _drop_short_forms(words)


def _drop_short_forms(title: str) -> str:
    return " ".join(word for word in title.split() if bare(word) not in ("lac", "mena", "asian", "african", "european"))
