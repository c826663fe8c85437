"""What a fee comes to on a day, and what the fees of a year sum up to."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.fees import FeeState, is_partly_paid, open_of, paid_of, state_of, totals, waived_of
from gsef_desktop.domain.records import Fee

DUE = date(2019, 3, 31)
DAY = date(2019, 6, 1)


def fee(**fields: Any) -> Fee:
    """A fee of 500 euros for 2019, due on 31 March."""
    values: dict[str, Any] = {"organisation_id": "town", "year": 2019, "amount": 50000, "currency": "EUR", "due_on": DUE}
    return Fee(**values | fields)


@pytest.mark.parametrize(
    ("fields", "state", "paid", "open_part"),
    [
        ({}, FeeState.OVERDUE, 0, 50000),
        ({"due_on": DAY}, FeeState.OPEN, 0, 50000),
        ({"due_on": None}, FeeState.OPEN, 0, 50000),
        ({"paid_on": date(2019, 2, 1)}, FeeState.PAID, 50000, 0),
        ({"paid": 20000, "paid_on": date(2019, 2, 1)}, FeeState.OVERDUE, 20000, 30000),
        ({"paid": 20000, "waived": True}, FeeState.WAIVED, 20000, 0),
        ({"paid": 60000}, FeeState.PAID, 60000, 0),
        ({"amount": 0}, FeeState.PAID, 0, 0),
        ({"amount": None}, FeeState.OVERDUE, 0, 0),
        ({"amount": None, "due_on": None}, FeeState.OPEN, 0, 0),
        ({"amount": None, "paid_on": DAY}, FeeState.PAID, 0, 0),
    ],
)
def test_how_a_fee_stands(fields: dict[str, Any], state: FeeState, paid: int, open_part: int) -> None:
    one = fee(**fields)
    assert (state_of(one, DAY), paid_of(one), open_of(one)) == (state, paid, open_part)


def test_a_fee_is_late_from_the_day_after_it_was_due() -> None:
    assert state_of(fee(), DUE) is FeeState.OPEN
    assert state_of(fee(), DUE + timedelta(days=1)) is FeeState.OVERDUE


def test_only_something_paid_and_something_open_is_partly_paid() -> None:
    assert is_partly_paid(fee(paid=1))
    assert not any(map(is_partly_paid, [fee(), fee(paid=50000), fee(paid=1, waived=True), fee(amount=None, paid=5)]))


def test_sums_for_each_currency() -> None:
    made = [fee(), fee(paid_on=DAY), fee(waived=True), fee(amount=100000, currency="KRW", due_on=None, paid=30000)]
    euro, won = totals(made, DAY)
    assert (euro.currency, euro.number, euro.asked, euro.paid, euro.open, euro.overdue, euro.waived, euro.overpaid) == (
        "EUR", 3, 150000, 50000, 50000, 50000, 50000, 0,
    )  # fmt: skip
    assert (won.currency, won.asked, won.paid, won.open, won.overdue) == ("KRW", 100000, 30000, 70000, 0)


_FEES = st.lists(
    st.builds(
        Fee, organisation_id=st.just("town"), year=st.just(2019), amount=st.none() | st.integers(0, 10**9),
        currency=st.sampled_from(["EUR", "KRW", "TND"]), due_on=st.none() | st.dates(date(2019, 1, 1), date(2019, 12, 31)),
        paid=st.none() | st.integers(0, 10**9), paid_on=st.none() | st.dates(date(2019, 1, 1), date(2019, 12, 31)), waived=st.booleans(),
    ),
    max_size=12,
)  # fmt: skip


@given(_FEES, st.dates(date(2018, 12, 1), date(2020, 1, 31)))
def test_nothing_is_lost_in_the_sums(fees: list[Fee], day: date) -> None:
    sums = totals(fees, day)
    assert [one.currency for one in sums] == sorted({one.currency for one in fees})
    assert sum(one.number for one in sums) == len(fees)
    for one in sums:
        assert one.asked + one.overpaid == one.paid + one.open + one.waived
        assert 0 <= one.overdue <= one.open
    assert sum(one.asked for one in sums) == sum(each.amount or 0 for each in fees)


@given(_FEES, st.dates(date(2018, 12, 1), date(2020, 1, 31)))
def test_what_is_open_is_open_or_late_and_nothing_else_is(fees: list[Fee], day: date) -> None:
    for one in fees:
        state = state_of(one, day)
        if open_of(one):
            assert state in (FeeState.OPEN, FeeState.OVERDUE)
        if state is FeeState.WAIVED:
            assert waived_of(one) + paid_of(one) >= (one.amount or 0)
        else:
            assert waived_of(one) == 0
