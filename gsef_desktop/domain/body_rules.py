"""The rules of a body on a day: its composition, quorum, votes, majorities and notice periods.

Nothing is known here about the rules of any network; all of it is in the records.  Shares and weights are exact fractions:
a share that was typed as 0.6667 means two thirds.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise

from gsef_desktop.domain.records import (
    MEMBER_CLASSIFICATIONS,
    BodyRules,
    Classification,
    College,
    Composition,
    MajorityBasis,
    MajorityKind,
    MajorityRule,
    QuorumOf,
    Seat,
    SeatTerm,
)
from gsef_desktop.domain.seat_terms import is_held, is_valid_on

_DAY = timedelta(days=1)


def exact_share(share: float) -> Fraction:
    """A share (0–1) as the fraction that was meant, such as 2/3 for 0.6667."""
    return Fraction(share).limit_denominator(100)


# --- what holds on a day -----------------------------------------------------------------------------------------------------------------


def rules_on(rules: Iterable[BodyRules], day: date) -> BodyRules | None:
    """The rules of a body valid on `day`, the newest where several are, None where none are."""
    valid = [each for each in rules if is_valid_on(each.valid_from, each.valid_to, day)]
    return max(valid, key=lambda each: each.valid_from or date.min) if valid else None


def composition_under(rules: BodyRules | None, lines: Iterable[Composition]) -> list[Composition]:
    """The lines of a body's composition that hold under some rules (None: under none): theirs, and those of no rules in particular."""
    own = rules.id if rules is not None else None
    return [line for line in lines if line.rules_id is None or line.rules_id == own]


def seats_on(seats: Iterable[Seat], day: date) -> list[Seat]:
    """The seats that exist on a day, held or not."""
    return [seat for seat in seats if is_valid_on(seat.valid_from, seat.valid_to, day)]


def line_of(lines: Sequence[Composition], classification: Classification, *names: str) -> Composition | None:
    """The line that speaks of a seat: of several of its classification the one that is called as one of `names`, else the first.

    A line for members speaks of every classification that counts as a member, unless that has a line of its own.
    """
    wanted = classification
    if wanted in MEMBER_CLASSIFICATIONS and all(line.classification is not wanted for line in lines):
        wanted = Classification.MEMBER
    fitting = [line for line in lines if line.classification is wanted]
    called = {name.casefold() for name in names if name}
    return next((line for line in fitting if line.title.casefold() in called), next(iter(fitting), None))


class PeriodProblem(StrEnum):
    """What is wrong with the periods of a body's rules."""

    OVERLAP = "overlap"
    GAP = "gap"


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesProblem:
    """Days (inclusive, as far as they have ends) on which two rules hold or none do, and the rules before and after."""

    kind: PeriodProblem
    first: date
    last: date | None
    before: BodyRules
    after: BodyRules


def problems_of(rules: Iterable[BodyRules]) -> list[RulesProblem]:
    """Where the periods of a body's rules overlap, or leave a gap between the first and the last of them."""
    found: list[RulesProblem] = []
    in_order = sorted(rules, key=lambda one: (one.valid_from or date.min, one.valid_to or date.max))
    reaching: BodyRules | None = None
    for before, after in pairwise(in_order):
        if reaching is None or (before.valid_to or date.max) >= (reaching.valid_to or date.max):
            reaching = before
        ends, begins = reaching.valid_to or date.max, after.valid_from or date.min
        if begins <= ends:
            last = min(ends, after.valid_to or date.max)
            found.append(
                RulesProblem(
                    kind=PeriodProblem.OVERLAP, first=begins, last=None if last == date.max else last, before=reaching, after=after
                )
            )
        elif ends + _DAY < begins:
            found.append(RulesProblem(kind=PeriodProblem.GAP, first=ends + _DAY, last=begins - _DAY, before=reaching, after=after))
    return found


# --- quorum ------------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Quorum:
    """How many seats must be present: `needed` of `seats`, of which `held` are held by somebody.  `needed` None: no rule is known."""

    needed: int | None
    seats: int
    held: int
    of: QuorumOf = QuorumOf.SEATS

    @property
    def whole(self) -> int:
        """What a share is a share of."""
        return self.held if self.of is QuorumOf.HELD else self.seats

    def is_reached(self, present: int) -> bool | None:
        """Whether `present` seats are enough, None where no rule is known."""
        return None if self.needed is None else present >= self.needed


def counts_for_quorum(line: Composition | None, classification: Classification) -> bool:
    """Whether a seat counts for the quorum: as its line of the composition says, else where it is a member's."""
    if line is not None and line.in_quorum is not None:
        return line.in_quorum
    return classification in MEMBER_CLASSIFICATIONS


def seats_needed(seats: int, *, number: int | None = None, share: float | None = None) -> int | None:
    """How many of `seats` make a quorum: a number, or more than a share (0–1) of them; None where there is no rule.

    More than all the seats cannot be needed.
    """
    if number is not None:
        return number
    if share is None:
        return None
    return min(seats, math.floor(exact_share(share) * seats) + 1)


def quorum_of_seats(rules: BodyRules | None, lines: Sequence[Composition], *, counted: int, held: int) -> Quorum:
    """The quorum of a body of which `counted` seats count, `held` of them held by somebody.

    The number of seats that the rules state goes before those that are in the file, unless a line says itself whether it counts.
    """
    says_itself = any(line.in_quorum is not None for line in lines)
    seats = rules.seats if rules is not None and rules.seats is not None and not says_itself else counted
    if rules is None:
        return Quorum(needed=None, seats=seats, held=held)
    whole = held if rules.quorum_of is QuorumOf.HELD else seats
    needed = seats_needed(whole, number=rules.quorum, share=rules.quorum_share)
    return Quorum(needed=needed, seats=seats, held=held, of=rules.quorum_of)


def quorum_on(
    rules: Iterable[BodyRules], seats: Iterable[Seat], terms: Iterable[SeatTerm], day: date, lines: Iterable[Composition] = ()
) -> Quorum:
    """The quorum of one body on `day`, from the seats that exist then and count."""
    valid = rules_on(rules, day)
    stated = composition_under(valid, lines)
    counted = {
        seat.id for seat in seats_on(seats, day) if counts_for_quorum(line_of(stated, seat.classification, seat.title), seat.classification)
    }
    held = {
        term.seat_id for term in terms if term.seat_id in counted and is_held(term) and is_valid_on(term.valid_from, term.valid_to, day)
    }
    return quorum_of_seats(valid, stated, counted=len(counted), held=len(held))


# --- votes -------------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """A seat that may vote: with how many votes, in which college, and its weight (share of the whole vote, 0–1)."""

    seat_id: str
    votes: Fraction
    college_id: str | None
    weight: Fraction


def votes_of(line: Composition | None, classification: Classification) -> Fraction:
    """How many votes a seat has: as its line of the composition says, else one for members and none for others."""
    if line is not None and line.votes is not None:
        return Fraction(line.votes).limit_denominator(1000)
    return Fraction(classification in MEMBER_CLASSIFICATIONS)


def voices(lines: Sequence[Composition], colleges: Iterable[College], seats: Iterable[Seat]) -> list[Voice]:
    """Those of some seats that may vote.  The weights of all of them add up to 1.

    The share of a college is spread evenly over the votes that its seats have among those given (all, or those present).
    A college without a weight, and seats of no college, weigh as much as they have votes.
    """
    votes: list[tuple[Seat, str | None, Fraction]] = []
    for seat in seats:
        line = line_of(lines, seat.classification, seat.title)
        number = votes_of(line, seat.classification)
        if number > 0:
            votes.append((seat, line.college_id if line is not None else None, number))
    within: dict[str | None, Fraction] = defaultdict(Fraction)
    for _, college_id, number in votes:
        within[college_id] += number
    given = {one.id: Fraction(one.weight).limit_denominator(1000) for one in colleges if one.weight is not None}
    shares = {college_id: given.get(college_id or "", whole) for college_id, whole in within.items()}
    everything = sum(shares.values(), Fraction())
    return [
        Voice(
            seat_id=seat.id,
            votes=number,
            college_id=college_id,
            weight=shares[college_id] * number / within[college_id] / everything if everything else Fraction(),
        )
        for seat, college_id, number in votes
    ]


# --- majorities --------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How a vote went, in votes or in weights.  `present` are those who may vote and are there, `all` all who may vote."""

    in_favour: Fraction
    against: Fraction
    present: Fraction
    all: Fraction

    @property
    def cast(self) -> Fraction:
        """The votes cast, abstentions apart."""
        return self.in_favour + self.against


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """What those in favour must reach: at least `least`, or, if it is `strict`, more than that."""

    least: Fraction
    strict: bool

    def is_reached(self, in_favour: Fraction) -> bool:
        """Whether so many votes or such a weight are enough."""
        return in_favour > self.least if self.strict else in_favour >= self.least

    @property
    def votes(self) -> int:
        """The least whole number of votes that is enough."""
        return math.floor(self.least) + 1 if self.strict else math.ceil(self.least)


def majority_for(rules: Iterable[MajorityRule], subject: str = "") -> MajorityRule | None:
    """The majority that is asked for a kind of question: its own rule, else the one for whatever has none; None where none is known."""
    wanted, found = " ".join(subject.split()).casefold(), list(rules)
    for name in dict.fromkeys((wanted, "")):
        for rule in found:
            if " ".join(rule.subject.split()).casefold() == name:
                return rule
    return None


def whole_of(rule: MajorityRule, *, cast: Fraction, present: Fraction, all: Fraction) -> Fraction:
    """Of what a majority is counted; a simple one is always counted of the votes cast."""
    if rule.kind is MajorityKind.SIMPLE:
        return cast
    return {MajorityBasis.CAST: cast, MajorityBasis.PRESENT: present, MajorityBasis.ALL: all}[rule.basis]


def threshold(rule: MajorityRule, *, cast: Fraction, present: Fraction, all: Fraction) -> Threshold | None:
    """What those in favour must reach under a rule; None where it cannot be said: a qualified majority without its share.

    For a consensus nothing need be reached: it only fails by somebody being against.
    """
    whole = whole_of(rule, cast=cast, present=present, all=all)
    match rule.kind:
        case MajorityKind.SIMPLE | MajorityKind.ABSOLUTE:
            return Threshold(least=whole / 2, strict=True)
        case MajorityKind.QUALIFIED:
            return Threshold(least=exact_share(rule.share) * whole, strict=False) if rule.share is not None else None
        case MajorityKind.UNANIMITY:
            return Threshold(least=whole, strict=False)
        case MajorityKind.CONSENSUS:
            return Threshold(least=Fraction(), strict=False)


def is_carried(rule: MajorityRule, tally: Tally) -> bool | None:
    """Whether a question is carried; None where the rule does not say what is needed.

    A consensus needs nobody against; anything else needs somebody in favour.
    """
    if rule.kind is MajorityKind.CONSENSUS:
        return tally.against == 0
    needed = threshold(rule, cast=tally.cast, present=tally.present, all=tally.all)
    if needed is None:
        return None
    return tally.in_favour > 0 and needed.is_reached(tally.in_favour)


# --- notice ------------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class LastDays:
    """The last days on which invitation, agenda and papers of a meeting are in time; None where no rule is known."""

    invitation: date | None
    agenda: date | None
    papers: date | None


def last_days(rules: BodyRules | None, meeting: date) -> LastDays:
    """The last days for a meeting that begins on `meeting`."""
    if rules is None:
        return LastDays(invitation=None, agenda=None, papers=None)
    before = (_days_before(meeting, days) for days in (rules.notice_days, rules.agenda_days, rules.papers_days))
    invitation, agenda, papers = before
    return LastDays(invitation=invitation, agenda=agenda, papers=papers)


def _days_before(meeting: date, days: int | None) -> date | None:
    if days is None:
        return None
    return meeting - timedelta(days=min(days, (meeting - date.min).days))
