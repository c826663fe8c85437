"""Lists of memberships and fees for scripts and for people at a terminal."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from gsef_desktop.domain import fees as rules
from gsef_desktop.domain.membership import stretches
from gsef_desktop.domain.money import minor_digits
from gsef_desktop.domain.records import Activity, Body, Decision, Fee, Meeting, Membership, MembershipCategory, Organisation
from gsef_desktop.services.listing_common import by_id
from gsef_desktop.services.memberships import decision_label
from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True, kw_only=True)
class MembershipEntry:
    """A state of a membership.  `until` is the last day on which it holds, None where no other follows; a state that another of the
    same day outdoes is not listed."""

    id: str
    organisation: str
    organisation_id: str
    status: str
    category: str
    since: date | None
    until: date | None
    decided_by: str
    meeting: str | None
    """the symbol of the meeting, its title where it has none"""
    decision: str | None
    text: str


@dataclass(frozen=True, kw_only=True)
class FeeEntry:
    """A fee as it stands today.  Amounts are decimal numbers as text, such as "1500.00", in `currency` (ISO 4217)."""

    id: str
    organisation: str
    organisation_id: str
    year: int
    amount: str | None
    currency: str
    due_on: date | None
    paid: str
    paid_on: date | None
    open: str
    waived: bool
    state: str
    """overdue, open, paid or waived"""
    note: str


def list_memberships(workspace: Workspace) -> list[MembershipEntry]:
    """All states of all organisations, by name and date."""
    with workspace.read() as reader:
        organisations = by_id(reader.all(Organisation))
        states: dict[str, list[Membership]] = defaultdict(list)
        for state in reader.all(Membership):
            states[state.organisation_id].append(state)
        categories = by_id(reader.all(MembershipCategory))
        bodies, decisions, meetings = by_id(reader.all(Body)), by_id(reader.all(Decision)), by_id(reader.all(Meeting))
        activities = by_id(reader.all(Activity, id=[one.activity_id for one in meetings.values()])) if meetings else {}
    entries = []
    for owner in sorted((one for one in organisations.values() if one.id in states), key=lambda one: (one.name, one.id)):
        for one in stretches(states[owner.id]):
            state = one.state
            category, body = categories.get(state.category_id or ""), bodies.get(state.body_id or "")
            meeting, decision = meetings.get(state.meeting_id or ""), decisions.get(state.decision_id or "")
            activity = activities.get(meeting.activity_id) if meeting is not None else None
            entries.append(
                MembershipEntry(
                    id=state.id,
                    organisation=owner.name,
                    organisation_id=owner.id,
                    status=state.status.value,
                    category=category.title if category is not None else state.category,
                    since=state.since,
                    until=one.last,
                    decided_by=body.name if body is not None else state.decided_by,
                    meeting=(meeting.symbol or (activity.title if activity is not None else "")) if meeting is not None else None,
                    decision=decision_label(decision) if decision is not None else None,
                    text=state.text,
                )
            )
    return entries


def list_fees(workspace: Workspace, *, year: int | None = None) -> list[FeeEntry]:
    """The fees of all years, or of one, by year (the newest first) and name."""
    with workspace.read() as reader:
        organisations = by_id(reader.all(Organisation))
        found = reader.all(Fee) if year is None else reader.all(Fee, year=year)
    found = [one for one in found if one.organisation_id in organisations]
    today = date.today()
    return [
        FeeEntry(
            id=one.id,
            organisation=organisations[one.organisation_id].name,
            organisation_id=one.organisation_id,
            year=one.year,
            amount=_decimal(one.amount, one.currency) if one.amount is not None else None,
            currency=one.currency,
            due_on=one.due_on,
            paid=_decimal(rules.paid_of(one), one.currency),
            paid_on=one.paid_on,
            open=_decimal(rules.open_of(one), one.currency),
            waived=one.waived,
            state=rules.state_of(one, today).value,
            note=one.note,
        )
        for one in sorted(found, key=lambda one: (-one.year, organisations[one.organisation_id].name, one.id))
    ]


def _decimal(amount: int, currency: str) -> str:
    digits = minor_digits(currency) if currency else 0
    text = str(amount).rjust(digits + 1, "0")
    return f"{text[:-digits]}.{text[-digits:]}" if digits else text
