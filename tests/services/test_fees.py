"""The fees of members: made for a year, paid, waived, listed with the late ones first."""

from __future__ import annotations

import random
from datetime import date
from typing import Any

import pytest

from gsef_desktop.domain import fees as rules
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.fees import FeeState
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Fee, Membership, MembershipStatus, Organisation, Translation, link_id
from gsef_desktop.services import fees, membership_categories
from gsef_desktop.services.fees import FEE_ORDERS, Proposal
from gsef_desktop.storage.workspace import Workspace

DAY = date(2019, 6, 1)
DUE = date(2019, 3, 31)


def _organisation(workspace: Workspace, name: str) -> Organisation:
    with workspace.edit(message("Test")) as unit:
        return unit.add(Organisation(name=name))


def _state(workspace: Workspace, one: Organisation, status: MembershipStatus, since: date | None, **fields: Any) -> None:
    with workspace.edit(message("Test")) as unit:
        unit.add(Membership(organisation_id=one.id, status=status, since=since, **fields))


def _fees(workspace: Workspace) -> dict[str, Fee]:
    with workspace.read() as reader:
        names = {one.id: one.name for one in reader.all(Organisation)}
        return {names[one.organisation_id]: one for one in reader.all(Fee)}


@pytest.fixture
def network(workspace: Workspace) -> Workspace:
    """Members with and without a usual fee, one who joins during 2019, one who left before, one suspended all year, one prospect."""
    full = membership_categories.add_category(workspace, title="Full")
    membership_categories.update_category(workspace, category_id=full.id, fee=50000, currency="EUR")
    won = membership_categories.add_category(workspace, title="Associate")
    membership_categories.update_category(workspace, category_id=won.id, fee=300000, currency="KRW")
    free = membership_categories.add_category(workspace, title="Honorary")
    member = MembershipStatus.MEMBER
    for name, category in (("Ábrego", full), ("Busan", won), ("Cork", free)):
        _state(workspace, _organisation(workspace, name), member, date(2018, 1, 1), category_id=category.id)
    late = _organisation(workspace, "Dakar")
    _state(workspace, late, MembershipStatus.APPLIED, None)
    _state(workspace, late, member, date(2019, 5, 1), category_id=full.id)
    gone = _organisation(workspace, "Essen")
    _state(workspace, gone, member, date(2017, 1, 1), category_id=full.id)
    _state(workspace, gone, MembershipStatus.LEFT, date(2018, 12, 31))
    away = _organisation(workspace, "Faro")
    _state(workspace, away, member, date(2017, 1, 1), category_id=full.id)
    _state(workspace, away, MembershipStatus.SUSPENDED, date(2018, 6, 1), category_id=full.id)
    _state(workspace, _organisation(workspace, "Graz"), MembershipStatus.PROSPECT, None)
    _state(workspace, _organisation(workspace, "Hull"), member, None, category="In words")
    return workspace


def test_everybody_who_is_a_member_in_the_year_is_proposed_with_the_usual_fee(network: Workspace) -> None:
    proposed = fees.propose_fees(network, year=2019, language="en")
    assert [(one.organisation, one.category, one.amount, one.currency, one.proposal) for one in proposed] == [
        ("Ábrego", "Full", 50000, "EUR", Proposal.NEW), ("Busan", "Associate", 300000, "KRW", Proposal.NEW),
        ("Cork", "Honorary", None, "", Proposal.NO_USUAL_FEE), ("Dakar", "Full", 50000, "EUR", Proposal.NEW),
        ("Hull", "In words", None, "", Proposal.NO_USUAL_FEE),
    ]  # fmt: skip
    assert proposed[3].since == date(2019, 5, 1)
    assert [one.organisation for one in fees.propose_fees(network, year=2018, language="en")] == [
        "Ábrego", "Busan", "Cork", "Essen", "Faro", "Hull",
    ]  # fmt: skip


def test_the_fees_of_a_year_are_made_in_one_step_and_those_that_exist_stay(network: Workspace) -> None:
    with network.read() as reader:
        busan = reader.all(Organisation, name="Busan")[0]
    kept = fees.add_fee(network, organisation_id=busan.id, year=2019, amount=7, currency="EUR")
    proposed = fees.propose_fees(network, year=2019, language="en")
    assert {one.organisation: one.proposal for one in proposed}["Busan"] is Proposal.EXISTS
    fees.create_fees(network, year=2019, due_on=DUE, proposed=proposed)
    made = _fees(network)
    assert {name: (one.amount, one.due_on) for name, one in made.items()} == {
        "Ábrego": (50000, DUE), "Busan": (7, None), "Dakar": (50000, DUE),
    }  # fmt: skip
    assert made["Busan"] == kept
    fees.create_fees(network, year=2019, due_on=None, proposed=proposed)  # an old proposal changes nothing
    assert _fees(network) == made
    network.undo()
    assert set(_fees(network)) == {"Busan"}


def test_the_same_fee_made_on_two_laptops_is_the_same_record(network: Workspace) -> None:
    fees.create_fees(network, year=2019, due_on=None, proposed=fees.propose_fees(network, year=2019, language="en"))
    one = _fees(network)["Dakar"]
    assert one.id == link_id("fee", one.organisation_id, "2019")
    fees.update_fee(network, fee_id=one.id, year=2018)
    again = fees.add_fee(network, organisation_id=one.organisation_id, year=2019)
    assert again.id != one.id
    assert (again.amount, again.currency) == (50000, "EUR")  # the usual fee of its category in that year


def test_there_is_one_fee_a_year(network: Workspace) -> None:
    with network.read() as reader:
        town = reader.all(Organisation, name="Graz")[0]
    made = fees.add_fee(network, organisation_id=town.id, year=2019)
    assert made.amount is None  # no member, no usual fee
    with pytest.raises(Invalid, match="already"):
        fees.add_fee(network, organisation_id=town.id, year=2019)
    other = fees.add_fee(network, organisation_id=town.id, year=2020)
    with pytest.raises(Invalid, match="already"):
        fees.update_fee(network, fee_id=other.id, year=2019)
    with pytest.raises(Invalid, match="no year"):
        fees.add_fee(network, organisation_id=town.id, year=0)
    for wrong in ({"amount": -1, "currency": "EUR"}, {"amount": 5, "currency": "XXX"}, {"paid": -1}):
        with pytest.raises(Invalid):
            fees.update_fee(network, fee_id=made.id, **wrong)
    fees.delete_fees(network, ids=[made.id, other.id])
    assert _fees(network) == {}
    network.undo()
    assert len(fees.years_with_fees(network)) == 2


def _made(network: Workspace) -> dict[str, Fee]:
    fees.create_fees(network, year=2019, due_on=DUE, proposed=fees.propose_fees(network, year=2019, language="en"))
    return _fees(network)


def test_a_fee_is_paid_in_parts_and_as_a_whole(network: Workspace) -> None:
    id = _made(network)["Dakar"].id
    fees.record_payment(network, fee_id=id, paid=20000, day=date(2019, 4, 1))
    one = _fees(network)["Dakar"]
    assert (one.paid, one.paid_on, rules.open_of(one)) == (20000, date(2019, 4, 1), 30000)
    fees.record_payment(network, fee_id=id, paid=50000, day=date(2019, 5, 1))
    one = _fees(network)["Dakar"]
    assert (one.paid, one.paid_on, rules.state_of(one, DAY)) == (None, date(2019, 5, 1), FeeState.PAID)
    fees.record_payment(network, fee_id=id, paid=0, day=date(2019, 5, 1))
    one = _fees(network)["Dakar"]
    assert (one.paid, one.paid_on, rules.state_of(one, DAY)) == (None, None, FeeState.OVERDUE)
    with pytest.raises(Invalid):
        fees.record_payment(network, fee_id=id, paid=-1, day=None)


def test_several_are_paid_waived_and_opened_again_in_one_step(network: Workspace) -> None:
    made = _made(network)
    ids = [made[name].id for name in ("Ábrego", "Dakar")]
    fees.record_payment(network, fee_id=ids[0], paid=50000, day=date(2019, 2, 1))
    fees.mark_paid(network, ids=ids, day=DAY)
    now = _fees(network)
    assert (now["Ábrego"].paid_on, now["Dakar"].paid_on) == (date(2019, 2, 1), DAY)  # the day of a payment stays
    network.undo()
    assert _fees(network)["Dakar"].paid_on is None
    fees.waive(network, ids=ids)
    assert all(one.waived for name, one in _fees(network).items() if name != "Busan")
    fees.reopen(network, ids=ids)
    assert {(one.waived, one.paid_on, one.paid) for one in _fees(network).values()} == {(False, None, None)}
    fees.set_due(network, ids=ids, due_on=None)
    assert _fees(network)["Dakar"].due_on is None


def test_the_late_ones_come_first_and_lists_can_be_sorted_and_narrowed(network: Workspace) -> None:
    made = _made(network)
    fees.mark_paid(network, ids=[made["Ábrego"].id], day=DAY)
    fees.set_due(network, ids=[made["Busan"].id], due_on=date(2019, 12, 31))
    with network.edit(message("Test")) as unit:
        owner = made["Dakar"].organisation_id
        unit.add(Translation(owner_kind="organisation", owner_id=owner, field="name", language="ko", text="다카르"))

    def names(**wanted: Any) -> list[str]:
        ids = fees.find_fees(network, year=2019, day=DAY, language="ko", **wanted)
        return [one.organisation for one in fees.read_fees(network, ids=ids, day=DAY, language="ko")]

    assert names() == ["다카르", "Busan", "Ábrego"]
    assert names(state=FeeState.PAID) == ["Ábrego"]
    assert names(state=FeeState.OVERDUE, text="dak") == ["다카르"]
    assert names(text="100%_") == []
    for order in FEE_ORDERS:
        assert sorted(names(order=order)) == sorted(names(order=order, descending=True)) == sorted(names())
    assert names(order="amount") == ["Ábrego", "다카르", "Busan"]
    assert names(order="paid", descending=True)[0] == "Ábrego"
    row = fees.read_fees(network, ids=[made["Busan"].id], day=DAY, language="en")[0]
    assert (row.category, row.open, row.paid, row.state) == ("Associate", 300000, 0, FeeState.OPEN)
    assert fees.count_overdue(network, day=DAY) == 1
    totals = {one.currency: one for one in fees.fee_totals(network, year=2019, day=DAY)}
    assert (totals["EUR"].asked, totals["EUR"].paid, totals["EUR"].overdue, totals["KRW"].open) == (100000, 50000, 50000, 300000)


def test_the_database_and_the_rules_agree_on_how_fees_stand(workspace: Workspace) -> None:
    dice = random.Random(7)
    with workspace.edit(message("Test")) as unit:
        for number in range(300):
            town = unit.add(Organisation(name=f"Town {number}"))
            unit.add(
                Fee(
                    organisation_id=town.id, year=2019, amount=dice.choice([None, 0, 100, 500]), currency=dice.choice(["EUR", "KRW"]),
                    due_on=dice.choice([None, date(2019, 5, 31), DAY, date(2019, 6, 2)]), paid=dice.choice([None, 0, 50, 100, 900]),
                    paid_on=dice.choice([None, DAY]), waived=dice.random() < 0.2,
                )
            )  # fmt: skip
    found = fees.find_fees(workspace, year=2019, day=DAY, language="en")
    rows = fees.read_fees(workspace, ids=found, day=DAY, language="en")
    assert len(rows) == 300
    assert fees.fee_totals(workspace, year=2019, day=DAY) == rules.totals([one.fee for one in rows], DAY)
    assert fees.fee_totals(workspace, year=2018, day=DAY) == []
    ranks = [list(FeeState).index(one.state) for one in rows]
    assert ranks == sorted(ranks)
    for state in FeeState:
        ids = set(fees.find_fees(workspace, year=2019, day=DAY, language="en", state=state))
        assert ids == {one.id for one in rows if rules.state_of(one.fee, DAY) is state}
    overdue = sum(one.state is FeeState.OVERDUE for one in rows)
    assert fees.count_overdue(workspace, day=DAY) == overdue > 0
    by_open = fees.read_fees(
        workspace, ids=fees.find_fees(workspace, year=2019, day=DAY, language="en", order="open", descending=True), day=DAY, language="en"
    )
    assert [one.open for one in by_open] == sorted((one.open for one in rows), reverse=True)
