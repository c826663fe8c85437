"""Votes and elections: examples that a chair would know by heart, and what must hold for all numbers."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.body_rules import Voice
from gsef_desktop.domain.records import Choice, MajorityBasis, MajorityKind, MajorityRule, VoteResult
from gsef_desktop.domain.votes import (
    Electorate,
    Numbers,
    NumbersProblem,
    Standing,
    added,
    elect,
    judge,
    numbers_of,
    problem_with,
    votes_among,
    weighed,
    weight_among,
    weight_of_one,
)

F = Fraction
ROOM = Electorate(present=F(10), all=F(13))


def rule(kind: MajorityKind, basis: MajorityBasis = MajorityBasis.CAST, share: float | None = None) -> MajorityRule:
    return MajorityRule(rules_id="r", kind=kind, basis=basis, share=share)


def counted(in_favour: int, against: int = 0, abstain: int = 0, invalid: int = 0) -> Numbers:
    return Numbers(in_favour=F(in_favour), against=F(against), abstain=F(abstain), invalid=F(invalid))


SIMPLE = rule(MajorityKind.SIMPLE)


@pytest.mark.parametrize(
    ("asked", "numbers", "result"),
    [
        (SIMPLE, counted(5, 4, 1), VoteResult.ADOPTED),
        (SIMPLE, counted(4, 4, 2), VoteResult.REJECTED),
        (SIMPLE, counted(1, 0, 9), VoteResult.ADOPTED),
        (SIMPLE, counted(0, 0, 10), VoteResult.REJECTED),
        (SIMPLE, counted(0), VoteResult.NONE),
        (rule(MajorityKind.ABSOLUTE, MajorityBasis.PRESENT), counted(5, 1, 4), VoteResult.REJECTED),
        (rule(MajorityKind.ABSOLUTE, MajorityBasis.PRESENT), counted(6, 1, 3), VoteResult.ADOPTED),
        (rule(MajorityKind.ABSOLUTE, MajorityBasis.ALL), counted(6, 0), VoteResult.REJECTED),
        (rule(MajorityKind.ABSOLUTE, MajorityBasis.ALL), counted(7, 0), VoteResult.ADOPTED),
        (rule(MajorityKind.QUALIFIED, share=2 / 3), counted(6, 3, 1), VoteResult.ADOPTED),
        (rule(MajorityKind.QUALIFIED, share=2 / 3), counted(5, 3, 2), VoteResult.REJECTED),
        (rule(MajorityKind.QUALIFIED), counted(9, 1), VoteResult.NONE),
        (rule(MajorityKind.CONSENSUS), counted(3, 0, 7), VoteResult.ADOPTED),
        (rule(MajorityKind.CONSENSUS), counted(9, 1), VoteResult.REJECTED),
        (rule(MajorityKind.UNANIMITY, MajorityBasis.PRESENT), counted(9, 0, 1), VoteResult.REJECTED),
        (rule(MajorityKind.UNANIMITY, MajorityBasis.PRESENT), counted(10), VoteResult.ADOPTED),
    ],
)
def test_a_motion_is_judged_by_its_majority(asked: MajorityRule, numbers: Numbers, result: VoteResult) -> None:
    assert judge(asked, numbers, ROOM).result is result


def test_a_tie_rejects_unless_the_chair_decides() -> None:
    tied = judge(SIMPLE, counted(5, 5), ROOM)
    assert (tied.tie, tied.result, tied.casting) == (True, VoteResult.REJECTED, False)
    decided = judge(SIMPLE, counted(5, 5), ROOM, casting=VoteResult.ADOPTED)
    assert (decided.tie, decided.result, decided.casting) == (True, VoteResult.ADOPTED, True)
    assert judge(SIMPLE, counted(4, 5), ROOM, casting=VoteResult.ADOPTED).result is VoteResult.REJECTED
    unanimous = rule(MajorityKind.UNANIMITY)
    assert judge(unanimous, counted(5, 5), ROOM, casting=VoteResult.ADOPTED).result is VoteResult.REJECTED


def test_the_threshold_is_told_as_votes() -> None:
    found = judge(rule(MajorityKind.QUALIFIED, MajorityBasis.PRESENT, 2 / 3), counted(1), ROOM)
    assert found.needed is not None
    assert found.needed.votes == 7
    assert found.whole == 10


def test_a_roll_call_is_added_up_with_votes_of_its_seats() -> None:
    found = numbers_of([(Choice.FOR, F(2)), (Choice.AGAINST, F(1)), (Choice.ABSTAIN, F(1)), (Choice.NONE, F(5)), (Choice.FOR, F(1))])
    assert found == counted(3, 1, 1)


VOICES = (
    Voice(seat_id="a", votes=F(1), college_id="cities", weight=F(1, 3)),
    Voice(seat_id="b", votes=F(1), college_id="cities", weight=F(1, 3)),
    Voice(seat_id="c", votes=F(1), college_id="networks", weight=F(1, 3)),
)


def test_colleges_are_weighed() -> None:
    uneven = [replace(one, weight=F(1, 6) if one.college_id == "cities" else F(2, 3)) for one in VOICES]
    one_vote = weight_of_one(uneven)
    assert one_vote == {"cities": F(1, 6), "networks": F(2, 3)}
    found = weighed({"cities": counted(2), "networks": counted(0, 1)}, one_vote)
    assert (found.in_favour, found.against) == (F(1, 3), F(2, 3))
    assert judge(SIMPLE, found, weight_among(uneven, frozenset("abc"))).result is VoteResult.REJECTED
    assert judge(SIMPLE, added([counted(2), counted(0, 1)]), votes_among(uneven, frozenset("abc"))).result is VoteResult.ADOPTED


def test_numbers_have_bounds() -> None:
    assert problem_with(counted(10), ROOM) is None
    assert problem_with(counted(8, 2, 1), ROOM) is NumbersProblem.MORE_THAN_PRESENT
    assert problem_with(counted(8, 2, 4), ROOM) is NumbersProblem.MORE_THAN_ALL
    assert problem_with(counted(-1), ROOM) is NumbersProblem.NEGATIVE
    assert problem_with(counted(99), Electorate(present=F(), all=F())) is None


# --- elections ---------------------------------------------------------------------------------------------------------------------------

ABSOLUTE = rule(MajorityKind.ABSOLUTE)


def standing(**votes: int) -> list[Standing]:
    return [Standing(id=id, votes=F(number)) for id, number in votes.items()]


def test_the_most_votes_are_elected() -> None:
    found = elect(standing(a=3, b=5, c=4), seats=2, rule=SIMPLE, ballots=F(6), electorate=ROOM)
    assert (found.elected, found.remaining, found.seats_left, found.is_over) == (("b", "c"), ("a",), 0, True)


def test_a_majority_must_be_reached_and_a_further_round_follows() -> None:
    found = elect(standing(a=4, b=4, c=2), seats=1, rule=ABSOLUTE, ballots=F(10), electorate=ROOM)
    assert (found.elected, found.tied, found.remaining, found.is_over) == ((), (), ("a", "b", "c"), False)
    again = elect(standing(a=6, b=4), seats=1, rule=ABSOLUTE, ballots=F(10), electorate=ROOM)
    assert (again.elected, again.is_over) == (("a",), True)


def test_a_tie_for_the_last_seat_elects_neither() -> None:
    found = elect(standing(a=6, b=3, c=3), seats=2, rule=SIMPLE, ballots=F(10), electorate=ROOM)
    assert (found.elected, found.tied, found.remaining, found.seats_left) == (("a",), ("b", "c"), ("b", "c"), 1)
    assert elect(standing(a=3, b=3), seats=2, rule=SIMPLE, ballots=F(3), electorate=ROOM).elected == ("a", "b")


def test_nobody_is_elected_without_a_vote_or_without_a_share() -> None:
    assert elect(standing(a=0), seats=1, rule=SIMPLE, ballots=F(5), electorate=ROOM).elected == ()
    unclear = elect(standing(a=5), seats=1, rule=rule(MajorityKind.QUALIFIED), ballots=F(5), electorate=ROOM)
    assert (unclear.elected, unclear.needed) == ((), None)


# --- for all numbers ---------------------------------------------------------------------------------------------------------------------

numbers = st.builds(counted, st.integers(0, 40), st.integers(0, 40), st.integers(0, 40), st.integers(0, 5))
rules = st.builds(
    rule, st.sampled_from(MajorityKind), st.sampled_from(MajorityBasis), st.one_of(st.none(), st.sampled_from([0.5, 0.6667, 0.75, 1.0]))
)
electorates = st.builds(
    lambda present, more: Electorate(present=F(present), all=F(present + more)), st.integers(0, 130), st.integers(0, 40)
)


@given(rules, numbers, electorates)
def test_one_more_vote_in_favour_never_rejects(asked: MajorityRule, before: Numbers, room: Electorate) -> None:
    if judge(asked, before, room).result is not VoteResult.ADOPTED:
        return
    more = replace(before, in_favour=before.in_favour + 1)
    assert judge(asked, more, room).result is VoteResult.ADOPTED
    somebody_came = Electorate(present=room.present + 1, all=room.all + 1)
    assert judge(asked, more, somebody_came).result is VoteResult.ADOPTED
    if before.against:
        turned = replace(more, against=before.against - 1)
        assert judge(asked, turned, room).result is VoteResult.ADOPTED


@given(rules, numbers, electorates)
def test_one_more_vote_against_never_adopts(asked: MajorityRule, before: Numbers, room: Electorate) -> None:
    if judge(asked, before, room).result is VoteResult.REJECTED:
        assert judge(asked, replace(before, against=before.against + 1), room).result is VoteResult.REJECTED


@given(rules, numbers, electorates)
def test_what_is_needed_lies_within_the_whole(asked: MajorityRule, before: Numbers, room: Electorate) -> None:
    found = judge(asked, before, room)
    if found.needed is not None:
        assert 0 <= found.needed.least <= found.whole
    if found.result is VoteResult.ADOPTED and found.needed is not None:
        assert found.needed.is_reached(before.in_favour)


voices = st.lists(st.tuples(st.integers(1, 3), st.sampled_from(["x", "y", None])), min_size=1, max_size=12).map(
    lambda seats: [
        Voice(seat_id=str(place), votes=F(votes), college_id=college, weight=F(votes, sum(v for v, _ in seats)))
        for place, (votes, college) in enumerate(seats)
    ]
)


@given(voices, st.data())
def test_weights_of_votes_add_up_to_those_who_voted(seats: list[Voice], data: st.DataObject) -> None:
    cast = data.draw(st.lists(st.sampled_from(Choice), min_size=len(seats), max_size=len(seats)))
    colleges = {one.college_id for one in seats}
    counts = {
        college: numbers_of([(choice, one.votes) for one, choice in zip(seats, cast, strict=True) if one.college_id == college])
        for college in colleges
    }
    found = weighed(counts, weight_of_one(seats))
    voted = frozenset(one.seat_id for one, choice in zip(seats, cast, strict=True) if choice is not Choice.NONE)
    assert 0 <= found.all <= 1
    by_seat = weight_among(seats, voted)
    assert by_seat.all == 1
    # of equal weights in a college the sum is that of the seats that voted
    assert found.all == by_seat.present


@given(
    st.lists(st.integers(0, 20), min_size=1, max_size=8), st.integers(0, 5), rules, st.integers(0, 30), electorates, st.integers(0, 7)
)  # fmt: skip
def test_elections_fill_no_more_seats_than_there_are_and_more_votes_never_harm(
    votes: list[int], seats: int, asked: MajorityRule, ballots: int, room: Electorate, place: int
) -> None:
    candidates = [Standing(id=str(number), votes=F(each)) for number, each in enumerate(votes)]
    found = elect(candidates, seats=seats, rule=asked, ballots=F(ballots), electorate=room)
    assert len(found.elected) + found.seats_left == seats
    assert set(found.elected) | set(found.remaining) == {one.id for one in candidates}
    assert not set(found.elected) & set(found.remaining)
    assert set(found.tied) <= set(found.remaining)
    votes_of = {one.id: one.votes for one in candidates}
    assert all(votes_of[one] > votes_of[two] for one in found.elected for two in found.tied)
    if found.elected:
        winner = found.elected[place % len(found.elected)]
        more = [replace(one, votes=one.votes + 1) if one.id == winner else one for one in candidates]
        again = elect(more, seats=seats, rule=asked, ballots=F(ballots + 1), electorate=room)
        assert winner in again.elected
