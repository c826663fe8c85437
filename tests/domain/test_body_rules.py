"""The rules of a body on a day: what holds, quorum, votes, majorities and notice."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.body_rules import (
    PeriodProblem,
    Quorum,
    Tally,
    composition_under,
    is_carried,
    last_days,
    line_of,
    majority_for,
    problems_of,
    quorum_on,
    rules_on,
    seats_needed,
    seats_on,
    threshold,
    voices,
)
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
from gsef_desktop.domain.seat_terms import is_valid_on

BODY = "body"
DAY = date(2019, 7, 8)


@pytest.mark.parametrize(
    ("seats", "number", "share", "needed"),
    [
        (13, None, 0.5, 7), (12, None, 0.5, 7), (12, None, 2 / 3, 9), (12, None, 0.6667, 9), (13, None, 2 / 3, 9),
        (13, 8, 0.5, 8), (13, None, None, None), (13, None, 1.0, 13), (0, None, 0.5, 0),
    ],
)  # fmt: skip
def test_how_many_seats_are_needed(seats: int, number: int | None, share: float | None, needed: int | None) -> None:
    assert seats_needed(seats, number=number, share=share) == needed


@given(st.integers(1, 500), st.fractions(0, 1, max_denominator=100))
def test_more_than_the_share_and_not_one_seat_too_many(seats: int, share: float) -> None:
    needed = seats_needed(seats, share=float(share))
    assert needed is not None
    assert needed <= seats
    assert needed - 1 <= share * seats
    assert needed > share * seats or needed == seats


def test_the_rules_of_the_day_hold_the_newest_first() -> None:
    old, new = BodyRules(body_id=BODY, valid_to=date(2019, 12, 31)), BodyRules(body_id=BODY, valid_from=date(2019, 1, 1))
    assert rules_on([old, new], date(2018, 1, 1)) is old
    assert rules_on([old, new], DAY) is new
    assert rules_on([BodyRules(body_id=BODY, valid_from=date(2020, 1, 1))], DAY) is None


def test_the_seats_of_members_count_and_those_held_on_the_day_are_held() -> None:
    seats = [Seat(id=str(number), body_id=BODY, classification=Classification.VICE_CHAIR) for number in range(5)]
    seats.append(Seat(id="adviser", body_id=BODY, classification=Classification.ADVISOR))
    terms = [
        SeatTerm(seat_id="0", organisation_id="town"),
        SeatTerm(seat_id="0", person_id="ada"),
        SeatTerm(seat_id="1", organisation_id="city", valid_to=date(2019, 7, 7)),
        SeatTerm(seat_id="2", organisation_id="village", valid_from=date(2019, 7, 8)),
        SeatTerm(seat_id="3"),
        SeatTerm(seat_id="adviser", person_id="ada"),
    ]
    quorum = quorum_on([BodyRules(body_id=BODY, quorum_share=0.5)], seats, terms, DAY)
    assert (quorum.needed, quorum.seats, quorum.held) == (3, 5, 2)
    assert (quorum.is_reached(2), quorum.is_reached(3)) == (False, True)


def test_the_rules_may_state_the_number_of_seats() -> None:
    assert quorum_on([BodyRules(body_id=BODY, seats=13, quorum_share=0.5)], [], [], DAY).needed == 7


def test_without_rules_nobody_knows() -> None:
    quorum = quorum_on([], [], [], DAY)
    assert quorum.needed is None
    assert quorum.is_reached(5) is None


# --- what holds on a day -----------------------------------------------------------------------------------------------------------------


def rules(first: date | None = None, last: date | None = None, **fields: object) -> BodyRules:
    return BodyRules(body_id=BODY, valid_from=first, valid_to=last, **fields)  # type: ignore[arg-type]


def line(classification: Classification, title: str = "", **fields: object) -> Composition:
    return Composition(body_id=BODY, classification=classification, title=title, **fields)  # type: ignore[arg-type]


def seat(classification: Classification = Classification.MEMBER, title: str = "", **fields: object) -> Seat:
    return Seat(body_id=BODY, classification=classification, title=title, **fields)  # type: ignore[arg-type]


def test_lines_of_the_rules_and_lines_of_none_in_particular_hold() -> None:
    old, new = rules(last=date(2024, 12, 31)), rules(date(2025, 1, 1))
    lines = [line(Classification.MEMBER, "old", rules_id=old.id), line(Classification.MEMBER, "new", rules_id=new.id),
             line(Classification.OBSERVER, "always")]  # fmt: skip
    assert [one.title for one in composition_under(old, lines)] == ["old", "always"]
    assert [one.title for one in composition_under(new, lines)] == ["new", "always"]
    assert [one.title for one in composition_under(None, lines)] == ["always"]


def test_seats_exist_between_two_days() -> None:
    seats = [seat(id="ever"), seat(id="new", valid_from=DAY), seat(id="gone", valid_to=date(2019, 7, 7))]
    assert {one.id for one in seats_on(seats, DAY)} == {"ever", "new"}
    assert {one.id for one in seats_on(seats, date(2019, 7, 7))} == {"ever", "gone"}


def test_a_line_for_members_speaks_of_all_kinds_that_have_none_of_their_own() -> None:
    chairs, members = line(Classification.CHAIR, "Chairs"), line(Classification.MEMBER, "Members")
    first, second = line(Classification.ADVISOR, "Appointed"), line(Classification.ADVISOR, "To come")
    lines = [chairs, members, first, second]
    assert line_of(lines, Classification.CHAIR) is chairs
    assert line_of(lines, Classification.VICE_CHAIR) is members
    assert line_of(lines, Classification.ADVISOR) is first
    assert line_of(lines, Classification.ADVISOR, "", "TO COME") is second
    assert line_of(lines, Classification.OBSERVER) is None
    assert line_of([line(Classification.VICE_CHAIR)], Classification.MEMBER) is None


_DAYS = st.dates(date(2015, 1, 1), date(2030, 12, 31))


@given(st.lists(st.tuples(st.none() | _DAYS, st.none() | _DAYS), max_size=6), _DAYS)
def test_a_day_has_a_problem_exactly_where_not_one_rule_holds(spans: list[tuple[date | None, date | None]], day: date) -> None:
    every = [rules(first, last) for first, last in spans if not (first and last and last < first)]
    holding = sum(is_valid_on(one.valid_from, one.valid_to, day) for one in every)
    found = [one for one in problems_of(every) if one.first <= day and (one.last is None or day <= one.last)]
    begins = min((one.valid_from or date.min for one in every), default=date.max)
    ends = max((one.valid_to or date.max for one in every), default=date.min)
    assert any(one.kind is PeriodProblem.OVERLAP for one in found) == (holding > 1)
    assert any(one.kind is PeriodProblem.GAP for one in found) == (holding == 0 and begins <= day <= ends)


# --- quorum ------------------------------------------------------------------------------------------------------------------------------


def test_the_quorum_of_held_seats_and_of_lines_that_say_whether_they_count() -> None:
    seats = [seat(id=str(number)) for number in range(6)] + [seat(Classification.OBSERVER, id="guest")]
    terms = [SeatTerm(seat_id=str(number), organisation_id="town") for number in range(4)]
    terms.append(SeatTerm(seat_id="guest", organisation_id="town"))
    of_held = quorum_on([rules(quorum_share=0.5, quorum_of=QuorumOf.HELD)], seats, terms, DAY)
    assert (of_held.needed, of_held.whole, of_held.seats, of_held.held) == (3, 4, 6, 4)
    lines = [line(Classification.MEMBER), line(Classification.OBSERVER, in_quorum=True)]
    assert quorum_on([rules(quorum_share=0.5, seats=20)], seats, terms, DAY, lines).whole == 7
    lines = [line(Classification.MEMBER, in_quorum=False), line(Classification.OBSERVER, in_quorum=True)]
    assert quorum_on([rules(quorum=1)], seats, terms, DAY, lines) == Quorum(needed=1, seats=1, held=1)
    gone = [seat(id="gone", valid_to=date(2019, 1, 1)), seat(id="here")]
    assert quorum_on([rules(quorum_share=0.5)], gone, [], DAY).seats == 1


# --- votes -------------------------------------------------------------------------------------------------------------------------------


def test_colleges_share_the_vote_by_their_weights() -> None:
    cities, civil = College(rules_id="r", title="Cities", weight=60), College(rules_id="r", title="Civil society", weight=40)
    lines = [
        line(Classification.CHAIR, college_id=cities.id, votes=2), line(Classification.MEMBER, college_id=civil.id),
        line(Classification.OBSERVER),
    ]  # fmt: skip
    seats = [
        seat(Classification.CHAIR, id="a"), seat(Classification.CHAIR, id="b"), seat(id="c"), seat(Classification.OBSERVER, id="d"),
    ]  # fmt: skip
    found = {one.seat_id: (one.votes, one.weight) for one in voices(lines, [cities, civil], seats)}
    two, one = Fraction(2), Fraction(1)
    assert found == {"a": (two, Fraction(3, 10)), "b": (two, Fraction(3, 10)), "c": (one, Fraction(2, 5))}
    assert {one.seat_id: one.weight for one in voices(lines, [], seats)} == {"a": Fraction(2, 5), "b": Fraction(2, 5), "c": Fraction(1, 5)}
    assert voices(lines, [cities], [seats[3]]) == []


@given(st.lists(st.integers(0, 3), min_size=1, max_size=12), st.lists(st.none() | st.floats(0.5, 99), max_size=3))
def test_weights_add_up_to_the_whole(seats: list[int], weights: list[float | None]) -> None:
    kinds = list(MEMBER_CLASSIFICATIONS)[:4]
    colleges = [College(rules_id="r", title=str(number), weight=weight) for number, weight in enumerate(weights)]
    lines = [
        line(kind, votes=number, college_id=colleges[number].id if number < len(colleges) else None) for number, kind in enumerate(kinds)
    ]
    made = [seat(kinds[kind]) for kind in seats]
    found = voices(lines, colleges, made)
    assert sum(one.weight for one in found) == (1 if found else 0)
    assert all(one.votes > 0 and 0 < one.weight <= 1 for one in found)
    assert len(found) == sum(kind > 0 for kind in seats)  # the first kind has no votes


# --- majorities --------------------------------------------------------------------------------------------------------------------------


def test_a_question_has_its_own_majority_or_the_usual_one() -> None:
    usual, admission = MajorityRule(rules_id="r"), MajorityRule(rules_id="r", subject="Admission of members")
    assert majority_for([usual, admission], " admission  of MEMBERS") is admission
    assert majority_for([usual, admission], "Budget") is usual
    assert majority_for([admission], "Budget") is None


@pytest.mark.parametrize(
    ("kind", "share", "basis", "votes", "carried"),
    [
        (MajorityKind.SIMPLE, None, MajorityBasis.CAST, (6, 5, 0, 13), True),
        (MajorityKind.SIMPLE, None, MajorityBasis.ALL, (2, 1, 9, 13), True),
        (MajorityKind.SIMPLE, None, MajorityBasis.CAST, (5, 5, 1, 13), False),
        (MajorityKind.ABSOLUTE, None, MajorityBasis.ALL, (6, 1, 4, 13), False),
        (MajorityKind.ABSOLUTE, None, MajorityBasis.ALL, (7, 1, 4, 13), True),
        (MajorityKind.QUALIFIED, 0.6667, MajorityBasis.CAST, (8, 4, 0, 13), True),
        (MajorityKind.QUALIFIED, 2 / 3, MajorityBasis.PRESENT, (8, 4, 1, 13), False),
        (MajorityKind.QUALIFIED, None, MajorityBasis.CAST, (8, 4, 1, 13), None),
        (MajorityKind.CONSENSUS, None, MajorityBasis.CAST, (0, 0, 5, 13), True),
        (MajorityKind.CONSENSUS, None, MajorityBasis.CAST, (12, 1, 0, 13), False),
        (MajorityKind.UNANIMITY, None, MajorityBasis.PRESENT, (11, 0, 1, 13), False),
        (MajorityKind.UNANIMITY, None, MajorityBasis.CAST, (11, 0, 1, 13), True),
        (MajorityKind.UNANIMITY, None, MajorityBasis.CAST, (0, 0, 3, 13), False),
    ],
)  # fmt: skip
def test_what_carries_a_question(
    kind: MajorityKind, share: float | None, basis: MajorityBasis, votes: tuple[int, int, int, int], carried: bool | None
) -> None:
    in_favour, against, abstained, everybody = (Fraction(number) for number in votes)
    tally = Tally(in_favour=in_favour, against=against, present=in_favour + against + abstained, all=everybody)
    assert is_carried(MajorityRule(rules_id="r", kind=kind, share=share, basis=basis), tally) is carried


@given(
    st.sampled_from([MajorityKind.SIMPLE, MajorityKind.ABSOLUTE, MajorityKind.QUALIFIED, MajorityKind.UNANIMITY]),
    st.fractions(0, 1, max_denominator=100), st.sampled_from(MajorityBasis), st.integers(0, 40), st.integers(0, 40), st.integers(0, 40),
)  # fmt: skip
def test_the_votes_needed_are_the_fewest_that_carry(
    kind: MajorityKind, share: Fraction, basis: MajorityBasis, cast: int, abstained: int, absent: int
) -> None:
    rule = MajorityRule(rules_id="r", kind=kind, share=float(share), basis=basis)
    present, everybody = Fraction(cast + abstained), Fraction(cast + abstained + absent)
    needed = threshold(rule, cast=Fraction(cast), present=present, all=everybody)
    assert needed is not None
    for in_favour in range(cast + 1):
        tally = Tally(in_favour=Fraction(in_favour), against=Fraction(cast - in_favour), present=present, all=everybody)
        assert is_carried(rule, tally) == (in_favour >= max(1, needed.votes))


# --- notice ------------------------------------------------------------------------------------------------------------------------------


def test_the_last_days_for_invitation_agenda_and_papers() -> None:
    meeting = date(2019, 7, 8)
    found = last_days(rules(notice_days=30, papers_days=7), meeting)
    assert (found.invitation, found.agenda, found.papers) == (date(2019, 6, 8), None, date(2019, 7, 1))
    assert last_days(None, meeting).invitation is None
    assert last_days(rules(notice_days=999_999), meeting).invitation == date.min
