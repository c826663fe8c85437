"""The quorum of a body on a day."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.body_rules import quorum_on, rules_on, seats_needed
from gsef_desktop.domain.records import BodyRules, Classification, Seat, SeatTerm

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
