"""The quorum of a body on a day, from its rules and its seats."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from gsef_desktop.domain.records import MEMBER_CLASSIFICATIONS, BodyRules, Seat, SeatTerm


@dataclass(frozen=True, slots=True, kw_only=True)
class Quorum:
    """How many seats must be present: `needed` of `seats`, of which `held` are held by somebody.  `needed` None: no rule is known."""

    needed: int | None
    seats: int
    held: int

    def is_reached(self, present: int) -> bool | None:
        """Whether `present` seats are enough, None where no rule is known."""
        return None if self.needed is None else present >= self.needed


def is_valid_on(valid_from: date | None, valid_to: date | None, day: date) -> bool:
    """Whether `day` lies between two days, inclusive; None is an open end."""
    return (valid_from is None or valid_from <= day) and (valid_to is None or day <= valid_to)


def rules_on(rules: Iterable[BodyRules], day: date) -> BodyRules | None:
    """The rules of a body valid on `day`, the newest where several are, None where none are."""
    valid = [each for each in rules if is_valid_on(each.valid_from, each.valid_to, day)]
    return max(valid, key=lambda each: each.valid_from or date.min) if valid else None


def seats_needed(seats: int, *, number: int | None = None, share: float | None = None) -> int | None:
    """How many of `seats` make a quorum: a number, or more than a share (0–1) of them; None where there is no rule.

    A share typed as 0.6667 means two thirds.  More than all the seats cannot be needed.
    """
    if number is not None:
        return number
    if share is None:
        return None
    exact = Fraction(share).limit_denominator(100)
    return min(seats, math.floor(exact * seats) + 1)


def quorum_on(rules: Iterable[BodyRules], seats: Iterable[Seat], terms: Iterable[SeatTerm], day: date) -> Quorum:
    """The quorum of one body on `day`.  Its members' seats count, or as many as its rules say."""
    own = {seat.id for seat in seats if seat.classification in MEMBER_CLASSIFICATIONS}
    held = {
        term.seat_id
        for term in terms
        if term.seat_id in own
        and (term.organisation_id is not None or term.person_id is not None or term.text)
        and is_valid_on(term.valid_from, term.valid_to, day)
    }
    valid = rules_on(rules, day)
    count = valid.seats if valid is not None and valid.seats is not None else len(own)
    needed = seats_needed(count, number=valid.quorum, share=valid.quorum_share) if valid is not None else None
    return Quorum(needed=needed, seats=count, held=len(held))
