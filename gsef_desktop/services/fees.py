"""The fees of members by year: making those of a year from the usual fees of the categories, and what is done with each.

Amounts are whole numbers of the smallest unit of their currency (`gsef_desktop.domain.money`).  An organisation has one fee a year.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gsef_desktop.domain import fees as rules
from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.fees import FeeState, FeeTotals
from gsef_desktop.domain.membership import member_within
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.money import CURRENCIES
from gsef_desktop.domain.records import Fee, Membership, MembershipCategory, Organisation, link_id
from gsef_desktop.reference.text_keys import text_key
from gsef_desktop.services.membership_categories import category_titles
from gsef_desktop.storage.queries import fees as queries
from gsef_desktop.storage.queries.fees import FEE_ORDERS
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.unit import Unit
from gsef_desktop.storage.workspace import Workspace

__all__ = ["FEE_ORDERS"]


@dataclass(frozen=True, kw_only=True)
class FeeRow:
    """A fee as the list of a year shows it."""

    fee: Fee
    organisation: str
    category: str
    """that of the membership on the day asked for"""
    state: FeeState
    paid: int
    open: int

    @property
    def id(self) -> str:
        """The id of the fee."""
        return self.fee.id


# --- reading -----------------------------------------------------------------------------------------------------------------------------


def find_fees(
    workspace: Workspace, *, year: int, day: date, language: str, state: FeeState | None = None, text: str = "", order: str = "state",
    descending: bool = False,
) -> list[str]:  # fmt: skip
    """The ids of the fees of a year, overdue ones first; only those that stand so on `day`, or whose organisation is called so."""
    with workspace.read() as reader:
        return queries.fee_ids(
            reader, year=year, day=day, language=language, state=state, text=text, order=order, descending=descending
        )  # fmt: skip


def read_fees(workspace: Workspace, *, ids: Sequence[str], day: date, language: str) -> list[FeeRow]:
    """The rows of some fees, in the order of `ids`."""
    with workspace.read() as reader:
        found = {one.id: one for one in reader.all(Fee, id=list(ids))} if ids else {}
        names = queries.fee_names(reader, ids=ids, day=day, language=language)
    return [_row(found[one], *names.get(one, ("", "")), day) for one in ids if one in found]


def _row(fee: Fee, organisation: str, category: str, day: date) -> FeeRow:
    return FeeRow(
        fee=fee, organisation=organisation, category=category, state=rules.state_of(fee, day), paid=rules.paid_of(fee),
        open=rules.open_of(fee),
    )  # fmt: skip


def fee_totals(workspace: Workspace, *, year: int, day: date) -> list[FeeTotals]:
    """What the fees of a year come to, for each currency."""
    with workspace.read() as reader:
        return queries.fee_totals(reader, year=year, day=day)


def fees_of(reader: Reader, organisation_id: str) -> tuple[Fee, ...]:
    """The fees of an organisation, the newest year first."""
    return tuple(reader.all(Fee, organisation_id=organisation_id, order_by=("-year",)))


def years_with_fees(workspace: Workspace) -> list[int]:
    """The years for which there are fees, the newest first."""
    with workspace.read() as reader:
        return queries.years_with_fees(reader)


def count_overdue(workspace: Workspace, *, day: date) -> int:
    """How many fees of all years are late on a day."""
    with workspace.read() as reader:
        return queries.count_overdue(reader, day)


# --- the fees of a year ------------------------------------------------------------------------------------------------------------------


class Proposal(StrEnum):
    """What becomes of a member when the fees of a year are made."""

    NEW = "new"
    EXISTS = "exists"
    """has a fee of that year, which is left alone"""
    NO_USUAL_FEE = "no-usual-fee"
    """has no category, or one without a usual fee"""


@dataclass(frozen=True, kw_only=True)
class ProposedFee:
    """A member of a year with the fee that it would get.  `since` is the day from which it is a member, None if it has always been."""

    organisation_id: str
    organisation: str
    category: str
    since: date | None
    amount: int | None
    currency: str
    proposal: Proposal


def propose_fees(workspace: Workspace, *, year: int, language: str) -> list[ProposedFee]:
    """Everybody who is a member on any day of a year, by name, with the usual fee of the category that they have then.

    Whoever is suspended all year, has left before it or comes after it pays nothing.  The category is that of the first day of the year
    on which they are members.
    """
    first, last = date(year, 1, 1), date(year, 12, 31)
    with workspace.read() as reader:
        states: dict[str, list[Membership]] = defaultdict(list)
        for state in reader.all(Membership):
            states[state.organisation_id].append(state)
        within = {id: held for id, own in states.items() if (held := member_within(own, first, last)) is not None}
        members = reader.all(Organisation, id=list(within)) if within else []
        names = reader.texts("organisation", list(within), language)
        categories = {one.id: one for one in reader.all(MembershipCategory)}
        titles = category_titles(reader, language)
        known = queries.organisations_with_fee(reader, year)
    made = []
    for one in members:
        state = within[one.id]
        category = categories.get(state.category_id or "")
        usual = category.fee if category is not None else None
        made.append(
            ProposedFee(
                organisation_id=one.id,
                organisation=names.get((one.id, "name")) or one.name,
                category=titles.get(state.category_id or "") or state.category,
                since=state.since,
                amount=usual,
                currency=category.currency if category is not None else "",
                proposal=Proposal.EXISTS if one.id in known else Proposal.NO_USUAL_FEE if usual is None else Proposal.NEW,
            )
        )
    return sorted(made, key=lambda one: text_key(one.organisation))


def create_fees(workspace: Workspace, *, year: int, due_on: date | None, proposed: Sequence[ProposedFee]) -> Changes:
    """Make the fees of a year as they were proposed, in one step; whoever has one by now keeps it."""
    with workspace.edit(message("Make the fees of {year}", year=year)) as unit:
        known = queries.organisations_with_fee(unit, year)
        for one in proposed:
            if one.proposal is Proposal.NEW and one.organisation_id not in known:
                _add(unit, one.organisation_id, year, amount=one.amount, currency=one.currency, due_on=due_on)
    return unit.changes


def add_fee(
    workspace: Workspace, *, organisation_id: str, year: int, amount: int | None = None, currency: str = "", due_on: date | None = None
) -> Fee:
    """Make the fee of an organisation for a year; without an amount it is the usual one of its category in that year, if there is one.

    Raises NotFound, and Invalid where there is one already, or the year is none.
    """
    if not date.min.year <= year <= date.max.year:
        raise Invalid(message("{year} is no year.", year=year), meaning=message("Nothing was changed."))
    with workspace.edit(_label(workspace, organisation_id, year)) as unit:
        unit.get(Organisation, organisation_id)
        if unit.count(Fee, organisation_id=organisation_id, year=year):
            raise Invalid(
                message("There is a fee for {year} already.", year=year), meaning=message("Nothing was changed."),
                remedy=message("Change that one."),
            )  # fmt: skip
        if amount is None:
            held = member_within(unit.all(Membership, organisation_id=organisation_id), date(year, 1, 1), date(year, 12, 31))
            category = unit.find(MembershipCategory, held.category_id) if held is not None else None
            if category is not None and category.fee is not None:
                amount, currency = category.fee, category.currency
        made = _add(unit, organisation_id, year, amount=amount, currency=currency, due_on=due_on)
        _check(made)
        return made


def _add(unit: Unit, organisation_id: str, year: int, *, amount: int | None, currency: str, due_on: date | None) -> Fee:
    made = Fee(organisation_id=organisation_id, year=year, amount=amount, currency=currency, due_on=due_on)
    same = link_id("fee", organisation_id, str(year))  # two laptops that make the fees of a year make the same ones
    if unit.find(Fee, same) is None:
        made = Fee(id=same, organisation_id=organisation_id, year=year, amount=amount, currency=currency, due_on=due_on)
    return unit.add(made)


# --- single fees -------------------------------------------------------------------------------------------------------------------------


def update_fee(workspace: Workspace, *, fee_id: str, **fields: object) -> Changes:
    """Set fields of a fee.  Raises NotFound, and Invalid for amounts below nothing, an unknown currency, or a year that has one."""
    with workspace.edit(_label_of(workspace, [fee_id])) as unit:
        made = unit.update(Fee, fee_id, **fields)
        _check(made)
        if "year" in fields and unit.count(Fee, organisation_id=made.organisation_id, year=made.year) > 1:
            raise Invalid(message("There is a fee for {year} already.", year=made.year), meaning=message("Nothing was changed."))
    return unit.changes


def mark_paid(workspace: Workspace, *, ids: Sequence[str], day: date) -> Changes:
    """Note that the whole amounts were paid on a day, in one step; what is paid already keeps its day.  Raises NotFound."""
    with workspace.edit(_label_of(workspace, ids)) as unit:
        for one in ids:
            fee = unit.get(Fee, one)
            if rules.state_of(fee, day) is not FeeState.PAID:
                unit.update(Fee, one, paid=None, paid_on=day, waived=False)
    return unit.changes


def record_payment(workspace: Workspace, *, fee_id: str, paid: int, day: date | None) -> Changes:
    """Note what was paid in all until a day: nothing, a part, the whole, or more.  Raises NotFound, and Invalid for less than nothing."""
    with workspace.edit(_label_of(workspace, [fee_id])) as unit:
        fee = unit.get(Fee, fee_id)
        whole = paid == fee.amount
        made = unit.update(Fee, fee_id, paid=None if whole or not paid else paid, paid_on=day if paid else None, waived=False)
        _check(made)
    return unit.changes


def waive(workspace: Workspace, *, ids: Sequence[str]) -> Changes:
    """Ask for nothing more, in one step; what was paid stays paid.  Raises NotFound."""
    with workspace.edit(_label_of(workspace, ids)) as unit:
        for one in ids:
            if not unit.get(Fee, one).waived:
                unit.update(Fee, one, waived=True)
    return unit.changes


def reopen(workspace: Workspace, *, ids: Sequence[str]) -> Changes:
    """Take back that fees were paid or waived, in one step.  Raises NotFound."""
    with workspace.edit(_label_of(workspace, ids)) as unit:
        for one in ids:
            unit.update(Fee, one, paid=None, paid_on=None, waived=False)
    return unit.changes


def set_due(workspace: Workspace, *, ids: Sequence[str], due_on: date | None) -> Changes:
    """Set the day on which fees are due, in one step.  Raises NotFound."""
    with workspace.edit(_label_of(workspace, ids)) as unit:
        for one in ids:
            unit.update(Fee, one, due_on=due_on)
    return unit.changes


def delete_fees(workspace: Workspace, *, ids: Sequence[str]) -> Changes:
    """Delete fees, in one step.  Raises NotFound."""
    with workspace.edit(_label_of(workspace, ids)) as unit:
        for one in ids:
            unit.delete(Fee, one)
    return unit.changes


def _label_of(workspace: Workspace, ids: Sequence[str]) -> Message:
    if len(ids) != 1:
        return message("Change {number} fees", number=len(ids))
    with workspace.read() as reader:
        fee = reader.get(Fee, ids[0])
    return _label(workspace, fee.organisation_id, fee.year)


def _label(workspace: Workspace, organisation_id: str, year: int) -> Message:
    with workspace.read() as reader:
        one = reader.find(Organisation, organisation_id)
    return message("Change the fee of {name} for {year}", name=one.name if one is not None else "", year=year)


def _check(fee: Fee) -> None:
    if (fee.amount or 0) < 0 or (fee.paid or 0) < 0:
        raise Invalid(message("A fee is no less than nothing."), meaning=message("Nothing was changed."))
    if fee.currency not in CURRENCIES and (fee.currency or fee.amount is not None):
        raise Invalid(
            message("The currency is not known."), meaning=message("Nothing was changed."),
            remedy=message("Type the amount with its currency, such as 500 EUR."),
        )  # fmt: skip
