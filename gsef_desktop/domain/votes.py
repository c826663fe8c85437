"""Votes and elections: how a vote went, under which majority, and who of several candidates is elected.

All numbers are exact fractions: votes, or weights where the colleges are weighed (then everything that may vote weighs 1 in all).
The majorities themselves are in `gsef_desktop.domain.body_rules`; nothing is known here of the rules of any network.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from gsef_desktop.domain.body_rules import Tally, Threshold, Voice, is_carried, threshold
from gsef_desktop.domain.records import Choice, MajorityBasis, MajorityKind, MajorityRule, VoteResult

_NOTHING = Fraction()


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """What was counted, in votes or in weights; none is below 0."""

    in_favour: Fraction = _NOTHING
    against: Fraction = _NOTHING
    abstain: Fraction = _NOTHING
    invalid: Fraction = _NOTHING

    @property
    def cast(self) -> Fraction:
        """The votes cast, abstentions and invalid ballots apart."""
        return self.in_favour + self.against

    @property
    def all(self) -> Fraction:
        """Everything that was counted."""
        return self.cast + self.abstain + self.invalid

    def __add__(self, other: Numbers) -> Numbers:
        return Numbers(
            in_favour=self.in_favour + other.in_favour, against=self.against + other.against, abstain=self.abstain + other.abstain,
            invalid=self.invalid + other.invalid,
        )  # fmt: skip

    def times(self, factor: Fraction) -> Numbers:
        """Each of them times a factor."""
        return Numbers(
            in_favour=self.in_favour * factor, against=self.against * factor, abstain=self.abstain * factor, invalid=self.invalid * factor,
        )  # fmt: skip


NONE_COUNTED = Numbers()
"""Before anything was counted."""


def numbers_of(choices: Iterable[tuple[Choice, Fraction]]) -> Numbers:
    """The numbers of a roll call, from how each voted and with how many votes (or which weight)."""
    found: dict[Choice, Fraction] = defaultdict(Fraction)
    for choice, votes in choices:
        found[choice] += votes
    return Numbers(in_favour=found[Choice.FOR], against=found[Choice.AGAINST], abstain=found[Choice.ABSTAIN])


@dataclass(frozen=True, slots=True, kw_only=True)
class Electorate:
    """Those who may vote: how many votes (or which weight) are there, and how many there are in all."""

    present: Fraction
    all: Fraction


def votes_among(voices: Sequence[Voice], present: frozenset[str]) -> Electorate:
    """The votes of some seats, and of those of them that are present or spoken for (ids of seats)."""
    return Electorate(
        present=sum((one.votes for one in voices if one.seat_id in present), _NOTHING),
        all=sum((one.votes for one in voices), _NOTHING),
    )


def weight_among(voices: Sequence[Voice], present: frozenset[str]) -> Electorate:
    """The same by the weights of their colleges."""
    return Electorate(
        present=sum((one.weight for one in voices if one.seat_id in present), _NOTHING),
        all=sum((one.weight for one in voices), _NOTHING),
    )


def weight_of_one(voices: Iterable[Voice]) -> dict[str | None, Fraction]:
    """What one vote of each college weighs: the weight of the college spread over all of its votes, present or not."""
    votes: dict[str | None, Fraction] = defaultdict(Fraction)
    weight: dict[str | None, Fraction] = defaultdict(Fraction)
    for one in voices:
        votes[one.college_id] += one.votes
        weight[one.college_id] += one.weight
    return {college: weight[college] / number for college, number in votes.items() if number}


def weighed(counts: Mapping[str | None, Numbers], one_vote: Mapping[str | None, Fraction]) -> Numbers:
    """The numbers of several colleges as one, by what a vote of each weighs; a college without votes weighs nothing."""
    return sum((numbers.times(one_vote.get(college, _NOTHING)) for college, numbers in counts.items()), NONE_COUNTED)


def added(counts: Iterable[Numbers]) -> Numbers:
    """The sum of several."""
    return sum(counts, NONE_COUNTED)


# --- motions -----------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """How a motion stands.

    `result` is NONE while nothing was counted, or where the rule does not say what it needs.  `tie`: as many for as against, which
    rejects a motion unless the one in the chair decides (`casting`).
    """

    result: VoteResult
    numbers: Numbers
    needed: Threshold | None
    whole: Fraction
    """of what the majority is counted"""
    tie: bool = False
    casting: bool = False


def judge(
    rule: MajorityRule, numbers: Numbers, electorate: Electorate, *, casting: VoteResult = VoteResult.NONE
) -> Judgement:  # fmt: skip
    """How a motion stands under a majority.

    With a tie `casting` is what the vote of the chair makes of it, where the rules give the chair one; without, the motion is rejected.
    """
    present = max(electorate.present, numbers.all)  # whoever voted was there
    everybody = max(electorate.all, present)
    tally = Tally(in_favour=numbers.in_favour, against=numbers.against, present=present, all=everybody)
    needed = threshold(rule, cast=tally.cast, present=present, all=everybody)
    whole = {"cast": tally.cast, "present": present, "all": everybody}[rule.basis]
    if rule.kind is MajorityKind.SIMPLE:
        whole = tally.cast
    carried = is_carried(rule, tally) if numbers.all else None
    tie = is_tie(rule, numbers)
    if carried is None:
        return Judgement(result=VoteResult.NONE, numbers=numbers, needed=needed, whole=whole, tie=tie)
    if tie and not carried and casting is VoteResult.ADOPTED:
        return Judgement(result=VoteResult.ADOPTED, numbers=numbers, needed=needed, whole=whole, tie=True, casting=True)
    result = VoteResult.ADOPTED if carried else VoteResult.REJECTED
    return Judgement(result=result, numbers=numbers, needed=needed, whole=whole, tie=tie)


def is_tie(rule: MajorityRule, numbers: Numbers) -> bool:
    """Whether there are as many for as against where more than half of the votes cast decide."""
    half = rule.kind is MajorityKind.SIMPLE or (rule.kind is MajorityKind.ABSOLUTE and rule.basis is MajorityBasis.CAST)
    return half and numbers.in_favour > 0 and numbers.in_favour == numbers.against


class NumbersProblem(StrEnum):
    """What is wrong with numbers that were typed."""

    NEGATIVE = "negative"
    MORE_THAN_ALL = "more-than-all"
    """more votes than there are at all"""
    MORE_THAN_PRESENT = "more-than-present"
    """more votes than those who are there have: somebody was not noted as present"""


def problem_with(numbers: Numbers, electorate: Electorate) -> NumbersProblem | None:
    """What is wrong with numbers of votes.  An electorate of which nothing is known (0) sets no bound."""
    if min(numbers.in_favour, numbers.against, numbers.abstain, numbers.invalid) < 0:
        return NumbersProblem.NEGATIVE
    if electorate.all and numbers.all > electorate.all:
        return NumbersProblem.MORE_THAN_ALL
    if electorate.present and numbers.all > electorate.present:
        return NumbersProblem.MORE_THAN_PRESENT
    return None


# --- elections ---------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A candidate with the votes that were given to them."""

    id: str
    votes: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What a round of an election comes to: ids of candidates, those with the most votes first.

    `tied`: as many votes as another where there are not seats enough for all of them, so none of them is elected.
    """

    elected: tuple[str, ...]
    tied: tuple[str, ...]
    remaining: tuple[str, ...]
    """who may stand in a further round: everybody who is not elected"""
    seats_left: int
    needed: Threshold | None
    """what a candidate must reach; None: the rule does not say, and nobody is elected"""

    @property
    def is_over(self) -> bool:
        """Whether every seat is filled, or nobody is left to fill one."""
        return self.seats_left == 0 or not self.remaining


def elect(
    candidates: Sequence[Standing], *, seats: int, rule: MajorityRule, ballots: Fraction, electorate: Electorate
) -> Round:  # fmt: skip
    """Who is elected in a round to `seats` seats (0 or more).

    Under a simple majority those with the most votes are; under any other one must also reach what it asks for, of the valid `ballots`
    (as votes cast), of those present, or of all.  A consensus asks for no number, so the most votes decide too.  Somebody without a vote
    is never elected.  Where several have equally many votes and there are not seats enough for all of them, none of these is elected.
    """
    order = sorted(candidates, key=lambda one: -one.votes)  # stable: of equals the one named first comes first
    highest = order[0].votes if order else _NOTHING
    cast = max(ballots, highest)
    present = max(electorate.present, cast)
    everybody = max(electorate.all, present)
    plain = rule.kind in (MajorityKind.SIMPLE, MajorityKind.CONSENSUS)
    needed = Threshold(least=_NOTHING, strict=True) if plain else threshold(rule, cast=cast, present=present, all=everybody)
    able = [one for one in order if one.votes > 0 and needed is not None and needed.is_reached(one.votes)]
    elected, tied = able[: max(seats, 0)], list[Standing]()
    if elected and len(able) > len(elected) and able[len(elected)].votes == elected[-1].votes:
        border = elected[-1].votes
        elected, tied = [one for one in elected if one.votes > border], [one for one in able if one.votes == border]
    chosen = {one.id for one in elected}
    return Round(
        elected=tuple(one.id for one in elected), tied=tuple(one.id for one in tied),
        remaining=tuple(one.id for one in order if one.id not in chosen), seats_left=max(seats, 0) - len(elected), needed=needed,
    )  # fmt: skip
