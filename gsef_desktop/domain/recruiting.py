"""Winning members: candidates on their way to membership, and the goal for the number of members against what was counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from gsef_desktop.domain.records import Membership, MembershipStatus, OrganisationKind

BOARD = (MembershipStatus.PROSPECT, MembershipStatus.APPLIED, MembershipStatus.MEMBER)
"""The columns of the board, from the first thought of an organisation to its admission."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An organisation on the board.  `since` is the day on which its present state began, None where that is not known."""

    id: str
    name: str
    kind: OrganisationKind
    city: str | None
    country: str | None
    status: MembershipStatus
    since: date | None
    next_step: str
    next_step_on: date | None
    responsible: str
    """the name of the officer who looks after it, or empty"""

    def is_late(self, today: date) -> bool:
        """Whether the next step should have been taken before `today`."""
        return self.next_step_on is not None and self.next_step_on < today and self.status is not MembershipStatus.MEMBER


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A number of members on a day, and who says so.  `id` is empty for the baseline, which has no day either where none was given."""

    id: str = ""
    day: date
    value: float
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalLine:
    """The way to the goal: what was counted by day, the members in the file by name over time, and the target.

    `counts` and `named` are in the order of their days.  `target` and `due` None: there is no goal.
    """

    start: date
    """where the way begins: the day of the first count, or the first day of the year"""
    counts: tuple[Count, ...] = ()
    named: tuple[tuple[date, int], ...] = ()
    """from each day on, so many members are in the file by name"""
    target: float | None = None
    due: date | None = None

    def named_on(self, day: date) -> int:
        """How many members are in the file by name on a day."""
        found = 0
        for since, number in self.named:
            if since > day:
                break
            found = number
        return found

    def counted_on(self, day: date) -> Count | None:
        """The newest count up to a day, None if there is none."""
        before = [count for count in self.counts if count.day <= day]
        return before[-1] if before else None

    def now(self, day: date) -> float:
        """How many members there are on a day: what was counted last, or those named where that is more."""
        counted = self.counted_on(day)
        return max(counted.value if counted is not None else 0, self.named_on(day))

    def unnamed(self, day: date) -> int:
        """How many members were counted on a day that are not in the file by name."""
        return max(0, round(self.now(day)) - self.named_on(day))

    def expected_on(self, day: date) -> float | None:
        """How many there should be on a day on a straight way from the first count to the target; None where there is no goal."""
        if self.target is None or self.due is None or not self.counts:
            return None
        first = self.counts[0]
        whole = (self.due - first.day).days
        if whole <= 0 or day >= self.due:
            return self.target
        return first.value + (self.target - first.value) * max(0, (day - first.day).days) / whole

    def a_month(self, day: date) -> float | None:
        """How many members a month (of 30.4 days) are still needed from a day on; None without a goal or when it is over."""
        if self.target is None or self.due is None or day >= self.due:
            return None
        return max(0.0, self.target - self.now(day)) / ((self.due - day).days / (365.25 / 12))


class DatedStatus(NamedTuple):
    """What of a state of membership says who was a member when."""

    organisation_id: str
    status: MembershipStatus
    since: date | None


def named_over_time(states: Iterable[DatedStatus | Membership], *, start: date) -> tuple[tuple[date, int], ...]:
    """How many organisations are members by name, from each day on, beginning with `start`.

    Of each organisation the newest state on or before a day holds; a state without a date holds from ever before.
    """
    by_organisation: dict[str, dict[date, bool]] = {}
    for state in states:  # of two states of a day the one given later holds
        by_organisation.setdefault(state.organisation_id, {})[state.since or date.min] = state.status is MembershipStatus.MEMBER
    steps: Counter[date] = Counter()
    for own in by_organisation.values():
        was = False
        for day in sorted(own):
            if own[day] != was:
                was = own[day]
                steps[day] += 1 if was else -1
    number = sum(step for day, step in steps.items() if day <= start)
    found = [(start, number)]
    for day in sorted(day for day, step in steps.items() if step and day > start):
        number += steps[day]
        found.append((day, number))
    return tuple(found)
