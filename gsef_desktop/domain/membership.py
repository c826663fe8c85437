"""Membership on a day, from its dated states: the newest state on or before the day holds."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from gsef_desktop.domain.records import Membership, MembershipStatus


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


def members_on(states: Iterable[Membership], day: date) -> frozenset[str]:
    """The ids of all organisations that are members on `day`; `states` are those of any number of organisations."""
    by_organisation: dict[str, list[Membership]] = {}
    for state in states:
        by_organisation.setdefault(state.organisation_id, []).append(state)
    return frozenset(each for each, own in by_organisation.items() if status_on(own, day) is MembershipStatus.MEMBER)
