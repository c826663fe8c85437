"""Attendance over the years: who was at how many meetings of a body, year by year, and what was the matter where they were not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from gsef_desktop.domain.time_words import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class YearAttendance:
    """How somebody attended the meetings of one body in one year, of those to which they were invited and of which anything was noted.

    `who` names them (``organisation:ID``, ``person:ID`` or ``name:TEXT``).  The numbers of present, by proxy, apologies and absent add up
    to `meetings` at most: of the rest nothing was noted.
    """

    who: str
    name: str
    body_id: str
    body: str
    year: int | None
    """None: the meeting has no date"""
    meetings: int
    present: int = 0
    proxy: int = 0
    apologies: int = 0
    absent: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceTotal:
    """The same over several years; `years` has them in order."""

    id: str
    who: str
    name: str
    body_id: str
    body: str
    years: tuple[YearAttendance, ...]

    @property
    def meetings(self) -> int:
        """To how many meetings they were invited."""
        return sum(one.meetings for one in self.years)

    @property
    def present(self) -> int:
        """At how many they were."""
        return sum(one.present for one in self.years)

    @property
    def proxy(self) -> int:
        """At how many somebody spoke for them."""
        return sum(one.proxy for one in self.years)

    @property
    def apologies(self) -> int:
        """To how many they sent apologies."""
        return sum(one.apologies for one in self.years)

    @property
    def absent(self) -> int:
        """From how many they were absent without."""
        return sum(one.absent for one in self.years)

    @property
    def share(self) -> Fraction:
        """At what share of the meetings they were (0–1)."""
        return Fraction(self.present, self.meetings) if self.meetings else Fraction()


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceFilter:
    """Which of them are wanted: of some bodies, of some years (empty: all), with all words of `text` in their name or that of the body."""

    text: str = ""
    bodies: frozenset[str] = frozenset()
    years: frozenset[int] = frozenset()


def over_years(rows: Iterable[YearAttendance], wanted: AttendanceFilter | None = None) -> list[AttendanceTotal]:
    """One total for each who and body, by name and body."""
    wanted = wanted or AttendanceFilter()
    words = fold(wanted.text).split()
    found: dict[tuple[str, str], list[YearAttendance]] = defaultdict(list)
    for row in rows:
        if wanted.bodies and row.body_id not in wanted.bodies:
            continue
        if wanted.years and row.year not in wanted.years:
            continue
        if words and not all(word in fold(f"{row.name} {row.body}") for word in words):
            continue
        found[row.who, row.body_id].append(row)
    made = [
        AttendanceTotal(
            id=f"{body_id}|{who}", who=who, name=years[0].name, body_id=body_id, body=years[0].body,
            years=tuple(sorted(years, key=lambda one: (one.year is None, one.year or 0))),
        )
        for (who, body_id), years in found.items()
    ]  # fmt: skip
    return in_order(made, "name")


def in_order(totals: Iterable[AttendanceTotal], order: str, *, descending: bool = False) -> list[AttendanceTotal]:
    """In order of name, body, meetings, present, share, proxy, apologies, absent or years; equals by name.  Raises KeyError for others."""
    keys = {
        "name": lambda one: fold(one.name), "body": lambda one: fold(one.body), "meetings": lambda one: one.meetings,
        "present": lambda one: one.present, "share": lambda one: one.share, "proxy": lambda one: one.proxy,
        "apologies": lambda one: one.apologies, "absent": lambda one: one.absent,
        "years": lambda one: one.years[-1].year or 0,
    }  # fmt: skip
    key = keys[order]
    by_name = sorted(totals, key=lambda one: (fold(one.name), fold(one.body), one.id))
    return sorted(by_name, key=key, reverse=descending)
