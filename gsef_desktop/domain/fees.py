"""What a year's fee of an organisation comes to: what is paid, what is open, what was waived, and whether it is late."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gsef_desktop.domain.records import Fee


class FeeState(StrEnum):
    """How a fee stands on a day, in the order in which lists show them."""

    OVERDUE = "overdue"
    """the day on which it was due is over and something is open"""
    OPEN = "open"
    PAID = "paid"
    WAIVED = "waived"
    """nothing more is asked for; what was paid before stays paid"""


def paid_of(fee: Fee) -> int:
    """What was paid, in the smallest unit: the part that is told, else the whole amount from the day of the payment on."""
    if fee.paid is not None:
        return fee.paid
    return fee.amount or 0 if fee.paid_on is not None else 0


def open_of(fee: Fee) -> int:
    """What is still to be paid, never less than nothing."""
    return 0 if fee.waived or fee.amount is None else max(0, fee.amount - paid_of(fee))


def waived_of(fee: Fee) -> int:
    """What is not asked for any more."""
    return max(0, (fee.amount or 0) - paid_of(fee)) if fee.waived else 0


def is_partly_paid(fee: Fee) -> bool:
    """Whether something was paid and something is open."""
    return paid_of(fee) > 0 and open_of(fee) > 0


def state_of(fee: Fee, day: date) -> FeeState:
    """How a fee stands on a day.  Without an amount it is open until it is paid or waived."""
    if fee.waived:
        return FeeState.WAIVED
    told = fee.paid_on is not None or bool(fee.paid)
    if open_of(fee) == 0 and (fee.amount is not None or told):
        return FeeState.PAID
    return FeeState.OVERDUE if fee.due_on is not None and fee.due_on < day else FeeState.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class FeeTotals:
    """The fees of one currency, in its smallest unit: ``asked + overpaid == paid + open + waived``."""

    currency: str
    number: int
    asked: int
    paid: int
    open: int
    overdue: int
    """the part of `open` that is late"""
    waived: int
    overpaid: int


def totals(fees: Iterable[Fee], day: date) -> list[FeeTotals]:
    """The sums for each currency, in the order of the codes."""
    by_currency: dict[str, list[Fee]] = {}
    for fee in fees:
        by_currency.setdefault(fee.currency, []).append(fee)
    return [
        FeeTotals(
            currency=currency,
            number=len(own),
            asked=sum(fee.amount or 0 for fee in own),
            paid=sum(map(paid_of, own)),
            open=sum(map(open_of, own)),
            overdue=sum(open_of(fee) for fee in own if state_of(fee, day) is FeeState.OVERDUE),
            waived=sum(map(waived_of, own)),
            overpaid=sum(max(0, paid_of(fee) - (fee.amount or 0)) for fee in own),
        )
        for currency, own in sorted(by_currency.items())
    ]
