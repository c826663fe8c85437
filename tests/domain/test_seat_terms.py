"""Terms of seats: overlaps, vacancies, and what ends soon."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.records import Classification, Seat, SeatTerm
from gsef_desktop.domain.seat_terms import ends_soon, is_held, is_valid_on, months_later, overlapping, term_on, vacancies

FIRST, LAST = date(2018, 1, 1), date(2018, 3, 31)
_DAYS = st.dates(date(2017, 12, 1), date(2018, 4, 30))


@st.composite
def terms(draw: st.DrawFn) -> list[SeatTerm]:
    made = []
    for number in range(draw(st.integers(0, 5))):
        begins, ends = draw(st.none() | _DAYS), draw(st.none() | _DAYS)
        if begins is not None and ends is not None and ends < begins:
            begins, ends = ends, begins
        held = draw(st.sampled_from(["town", "city", None]))
        made.append(SeatTerm(id=str(number), seat_id="seat", organisation_id=held, valid_from=begins, valid_to=ends))
    return made


def held_on(given: list[SeatTerm], day: date) -> int:
    return sum(is_held(one) and is_valid_on(one.valid_from, one.valid_to, day) for one in given)


@given(terms())
def test_a_seat_is_vacant_on_just_the_days_on_which_nobody_holds_it(given: list[SeatTerm]) -> None:
    found = vacancies(given, FIRST, LAST)
    days = {FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1)}
    empty = {day for begins, ends in found for day in days if begins <= day <= ends}
    assert empty == {day for day in days if not held_on(given, day)}
    assert all(FIRST <= begins <= ends <= LAST for begins, ends in found)
    assert all(ends + timedelta(days=1) < begins for (_, ends), (begins, _) in pairwise(found))


@given(terms())
def test_two_hold_a_seat_where_terms_overlap_and_nowhere_else(given: list[SeatTerm]) -> None:
    pairs = overlapping(given)
    for one, other in pairs:
        shared = max(one.valid_from or date.min, other.valid_from or date.min)
        assert held_on([one, other], shared) == 2
    days = [date(2017, 12, 1) + timedelta(days=number) for number in range(151)]
    assert bool(pairs) >= any(held_on(given, day) > 1 for day in days)


def test_the_newest_of_running_terms_is_the_one_of_the_day() -> None:
    old, new = SeatTerm(seat_id="s", person_id="ada"), SeatTerm(seat_id="s", person_id="bruno", valid_from=date(2018, 2, 1))
    assert term_on([new, old], date(2018, 1, 31)) is old
    assert term_on([new, old], date(2018, 2, 1)) is new
    assert term_on([], FIRST) is None


def test_a_term_ends_soon_unless_somebody_comes_after_or_the_seat_goes_too() -> None:
    day, until = date(2019, 7, 9), date(2020, 1, 9)
    seat = Seat(id="s", body_id="b", classification=Classification.CHAIR)
    term = SeatTerm(seat_id="s", person_id="ada", valid_to=date(2019, 12, 31))
    assert ends_soon(seat, [term], day, until) is term
    assert ends_soon(seat, [term], day, date(2019, 12, 30)) is None
    assert ends_soon(seat, [term, SeatTerm(seat_id="s", person_id="bruno", valid_from=date(2020, 1, 1))], day, until) is None
    vacant_after = SeatTerm(seat_id="s", valid_from=date(2020, 1, 1))
    assert ends_soon(seat, [term, vacant_after], day, until) is term
    going = Seat(id="s", body_id="b", classification=Classification.CHAIR, valid_to=date(2019, 12, 31))
    assert ends_soon(going, [term], day, until) is None
    assert ends_soon(seat, [SeatTerm(seat_id="s", person_id="ada")], day, until) is None


def test_months_later_stays_within_the_month() -> None:
    assert months_later(date(2019, 8, 31), 6) == date(2020, 2, 29)
    assert months_later(date(2019, 3, 31), -1) == date(2019, 2, 28)
    assert months_later(date(2019, 12, 15), 1) == date(2020, 1, 15)
    assert months_later(date(9999, 8, 1), 6) == date.max
