"""How a fee is told: its state, and what is open of it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from gsef_desktop.domain import fees
from gsef_desktop.domain.fees import FeeState
from gsef_desktop.domain.money import write_amount
from gsef_desktop.domain.records import Fee
from gsef_desktop.domain.time_writing import write_day

STATE_ICONS = {
    FeeState.OVERDUE: ("triangle-alert", "bad"),
    FeeState.OPEN: ("circle-dashed", "ink3"),
    FeeState.PAID: ("check", "good"),
    FeeState.WAIVED: ("minus", "ink3"),
}
"""Icon and colour token of each state."""


def state_word(state: FeeState) -> str:
    """What a state of a fee is called."""
    return {
        FeeState.OVERDUE: QCoreApplication.translate("Fees", "Overdue"),
        FeeState.OPEN: QCoreApplication.translate("Fees", "Open"),
        FeeState.PAID: QCoreApplication.translate("Fees", "Paid"),
        FeeState.WAIVED: QCoreApplication.translate("Fees", "Waived"),
    }[state]


def state_text(fee: Fee, day: date) -> str:
    """The state of a fee in a cell: "Overdue", "Partly paid", "Overdue, partly paid"."""
    state = fees.state_of(fee, day)
    if not fees.is_partly_paid(fee):
        return state_word(state)
    if state is FeeState.OVERDUE:
        return QCoreApplication.translate("Fees", "Overdue, partly paid")
    return QCoreApplication.translate("Fees", "Partly paid")


def amount_text(amount: int | None, currency: str, language: str) -> str:
    """An amount in a cell; a dash for none."""
    return "–" if amount is None else write_amount(amount, currency, language)


def fee_hint(fee: Fee, day: date, language: str) -> str:
    """What there is to say about a fee: "overdue since 31 March", "paid on 2 May", "€200.00 of it paid"."""
    state, said = fees.state_of(fee, day), []
    if state is FeeState.WAIVED:
        said.append(QCoreApplication.translate("Fees", "waived"))
    elif state is FeeState.PAID and fee.paid_on is not None:
        said.append(QCoreApplication.translate("Fees", "paid on {date}").format(date=write_day(fee.paid_on, language)))
    elif state is FeeState.PAID:
        said.append(QCoreApplication.translate("Fees", "paid"))
    elif state is FeeState.OVERDUE and fee.due_on is not None:
        said.append(QCoreApplication.translate("Fees", "overdue since {date}").format(date=write_day(fee.due_on, language)))
    elif fee.due_on is not None:
        said.append(QCoreApplication.translate("Fees", "due on {date}").format(date=write_day(fee.due_on, language)))
    else:
        said.append(QCoreApplication.translate("Fees", "open"))
    if fees.is_partly_paid(fee):
        paid = write_amount(fees.paid_of(fee), fee.currency, language)
        said.append(QCoreApplication.translate("Fees", "{amount} paid").format(amount=paid))
    if fee.note:
        said.append(" ".join(fee.note.split()))
    return ", ".join(said)
