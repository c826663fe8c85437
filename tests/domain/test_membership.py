"""Membership on a day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.membership import can_be_given, category_on, member_within, state_on, status_on, stretches
from gsef_desktop.domain.records import Membership, MembershipCategory, MembershipStatus


def state(status: MembershipStatus, since: date | None) -> Membership:
    """A dated state."""
    return Membership(organisation_id="town", status=status, since=since)


STATES = [
    state(MembershipStatus.LEFT, date(2019, 6, 1)),
    state(MembershipStatus.APPLIED, date(2018, 1, 1)),
    state(MembershipStatus.MEMBER, date(2018, 6, 1)),
]


def test_the_newest_state_on_or_before_the_day_holds() -> None:
    days = [date(2017, 12, 31), date(2018, 1, 1), date(2018, 6, 1), date(2019, 5, 31), date(2019, 6, 1), date(2030, 1, 1)]
    assert [status_on(STATES, day) for day in days] == [
        None, MembershipStatus.APPLIED, MembershipStatus.MEMBER, MembershipStatus.MEMBER, MembershipStatus.LEFT, MembershipStatus.LEFT,
    ]  # fmt: skip


def test_a_state_without_a_date_has_always_held() -> None:
    states = [state(MembershipStatus.MEMBER, None), state(MembershipStatus.SUSPENDED, date(2019, 1, 1))]
    assert status_on(states, date(1900, 1, 1)) is MembershipStatus.MEMBER
    assert status_on(states, date(2019, 1, 1)) is MembershipStatus.SUSPENDED


def test_of_two_states_of_one_day_the_later_given_holds() -> None:
    day = date(2019, 1, 1)
    first, second = state(MembershipStatus.APPLIED, day), state(MembershipStatus.MEMBER, day)
    assert state_on([first, second], day) is second


def test_the_category_is_that_of_the_state_and_whoever_has_left_has_none() -> None:
    states = [
        Membership(organisation_id="town", status=MembershipStatus.MEMBER, since=date(2018, 1, 1), category_id="full"),
        Membership(organisation_id="town", status=MembershipStatus.MEMBER, since=date(2019, 1, 1), category="Friend"),
        Membership(organisation_id="town", status=MembershipStatus.LEFT, since=date(2020, 1, 1), category="Friend"),
    ]
    days = [date(2017, 12, 31), date(2018, 6, 1), date(2019, 1, 1), date(2020, 1, 1)]
    assert [category_on(states, day) for day in days] == [(None, ""), ("full", ""), (None, "Friend"), (None, "")]


def test_states_hold_until_the_day_before_the_next() -> None:
    assert [(one.state.status, one.last) for one in stretches(STATES)] == [
        (MembershipStatus.APPLIED, date(2018, 5, 31)), (MembershipStatus.MEMBER, date(2019, 5, 31)), (MembershipStatus.LEFT, None),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("year", "member"), [(2017, False), (2018, True), (2019, True), (2020, False)]
)  # fmt: skip
def test_a_member_of_a_year_is_one_on_any_of_its_days(year: int, member: bool) -> None:
    found = member_within(STATES, date(year, 1, 1), date(year, 12, 31))
    assert (found is not None) is member


def test_a_category_is_given_on_its_first_and_on_its_last_day() -> None:
    category = MembershipCategory(title="Full", valid_from=date(2019, 1, 1), valid_to=date(2019, 12, 31))
    assert [can_be_given(category, day) for day in (date(2018, 12, 31), date(2019, 1, 1), date(2019, 12, 31), date(2020, 1, 1))] == [
        False, True, True, False,
    ]  # fmt: skip
    assert can_be_given(MembershipCategory(title="Always"), date(1, 1, 1))


_DAYS = st.none() | st.dates(date(2015, 1, 1), date(2022, 12, 31))
_STATES = st.lists(
    st.builds(
        Membership, organisation_id=st.just("town"), status=st.sampled_from(MembershipStatus), since=_DAYS,
        category=st.sampled_from(["", "Full", "Associate"]),
    ),
    max_size=8,
)  # fmt: skip


@given(_STATES, st.dates(date(2014, 1, 1), date(2023, 12, 31)))
def test_on_any_day_the_stretch_of_the_day_says_what_the_states_say(states: list[Membership], day: date) -> None:
    holding = [one for one in stretches(states) if (one.state.since or date.min) <= day <= (one.last or date.max)]
    now = state_on(states, day)
    assert [one.state for one in holding] == ([now] if now is not None else [])
    expected = (None, "") if now is None or now.status is MembershipStatus.LEFT else (now.category_id, now.category)
    assert category_on(states, day) == expected


@given(_STATES, st.dates(date(2016, 1, 1), date(2021, 12, 31)), st.integers(0, 60))
def test_a_member_within_some_days_is_a_member_on_one_of_them(states: list[Membership], first: date, length: int) -> None:
    days = [first + timedelta(days=number) for number in range(length + 1)]
    found = member_within(states, days[0], days[-1])
    on = [day for day in days if status_on(states, day) is MembershipStatus.MEMBER]
    assert (found is not None) is bool(on)
    if found is not None:
        assert state_on(states, on[0]) is found
