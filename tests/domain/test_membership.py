"""Membership on a day."""

from __future__ import annotations

from datetime import date

from gsef_desktop.domain.membership import members_on, state_on, status_on
from gsef_desktop.domain.records import Membership, MembershipStatus


def state(status: MembershipStatus, since: date | None, organisation: str = "town") -> Membership:
    """A dated state."""
    return Membership(organisation_id=organisation, status=status, since=since)


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


def test_members_are_counted_over_organisations() -> None:
    states = [*STATES, state(MembershipStatus.MEMBER, None, "city"), state(MembershipStatus.PROSPECT, None, "village")]
    assert members_on(states, date(2019, 1, 1)) == {"town", "city"}
    assert members_on(states, date(2019, 7, 1)) == {"city"}
