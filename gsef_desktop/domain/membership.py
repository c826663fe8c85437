"""Membership on a day, from its dated states: the newest state on or before the day holds.

A state says everything that holds from its day on: status and category.  A member that becomes an associate gets another state of the
same status; whoever is suspended keeps a category as long as the state names it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from gsef_desktop.domain.records import Membership, MembershipCategory, MembershipStatus


def day_within(year: int, today: date) -> date:
    """The day on which a year is looked at: today in the present year, the last day of a past one, the first of a coming one."""
    return min(max(today, date(year, 1, 1)), date(year, 12, 31))


def state_on(states: Iterable[Membership], day: date) -> Membership | None:
    """The state of one organisation that holds on `day`, None if there is none yet.

    A state without a date holds from ever before.  Of two states of the same day the one given later holds.
    """
    found: Membership | None = None
    for state in states:
        since = state.since or date.min
        if since <= day and (found is None or since >= (found.since or date.min)):
            found = state
    return found


def status_on(states: Iterable[Membership], day: date) -> MembershipStatus | None:
    """The status of one organisation on `day`, None if it has none yet."""
    state = state_on(states, day)
    return None if state is None else state.status


def category_on(states: Iterable[Membership], day: date) -> tuple[str | None, str]:
    """The category of one organisation on `day`: the id of one of the list, or None, and the words where it is none of the list.

    Whoever has left has none.
    """
    state = state_on(states, day)
    if state is None or state.status is MembershipStatus.LEFT:
        return None, ""
    return state.category_id, state.category


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A state with the last day on which it holds, None where none follows; empty ones (`last` before the first) are left out."""

    state: Membership
    last: date | None


def stretches(states: Iterable[Membership]) -> list[Stretch]:
    """The states of one organisation in order, each until the day before the next; a state that another of its day outdoes is left out."""
    order = sorted(states, key=lambda one: one.since or date.min)  # stable: of one day the one given later stays the later
    made: list[Stretch] = []
    for number, state in enumerate(order):
        after = order[number + 1].since if number + 1 < len(order) else None
        if number + 1 < len(order) and (after is None or after == state.since):
            continue
        made.append(Stretch(state=state, last=after - timedelta(days=1) if after is not None else None))
    return made


def member_within(states: Sequence[Membership], first: date, last: date) -> Membership | None:
    """The first state within two days (both included) in which an organisation is a member, None where it is none in between."""
    for one in stretches(states):
        since = one.state.since or date.min
        if one.state.status is MembershipStatus.MEMBER and since <= last and (one.last or date.max) >= first:
            return one.state
    return None


def can_be_given(category: MembershipCategory, day: date) -> bool:
    """Whether a category can be given on a day (both of its ends are included)."""
    return (category.valid_from or date.min) <= day <= (category.valid_to or date.max)
