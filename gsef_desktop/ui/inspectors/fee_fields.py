"""The fields of one fee, which the inspector of an organisation and the page of fees share."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gsef_desktop.domain import fees as rules
from gsef_desktop.domain.fees import FeeState
from gsef_desktop.domain.money import Amount
from gsef_desktop.domain.records import Fee
from gsef_desktop.services import fees
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.member_fields import DayRow
from gsef_desktop.ui.widgets.amount_field import AmountField
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.fields import FieldRow, LineField
from gsef_desktop.ui.widgets.layout import FlowLayout


class FeeFields(QObject):
    """Amount, due day, what was paid and when, a remark, and buttons; `rows` are to be laid out by whoever shows them.

    `act` runs an edit and shows the file's values again where it is refused.
    """

    def __init__(self, context: UiContext, act: Callable[[Callable[[], object]], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._act, self._fee = context, act, Fee(organisation_id="", year=1)
        theme = context.theme
        self.amount = AmountField(context, self.tr("Amount"), placeholder=self.tr("500 EUR"))
        self.amount.put.connect(self._set_amount)
        self.due = DayRow(context, self.tr("Due"), is_end=True, placeholder=self.tr("Date, or empty"))
        self.due.changed.connect(lambda day: self._run(lambda: fees.update_fee(self._file, fee_id=self._fee.id, due_on=day)))
        self.paid = AmountField(context, self.tr("Paid"), placeholder=self.tr("Amount paid in all"))
        self.paid.put.connect(self._set_paid)
        self.paid_on = DayRow(context, self.tr("Paid on"), placeholder=self.tr("Date of the payment"))
        self.paid_on.changed.connect(self._set_paid_on)
        self.remark = LineField(theme, self.tr("Remark on the fee"))
        self.remark.setReadOnly(context.read_only)
        self.remark.committed.connect(self._set_note)
        self.rows: list[QWidget] = [
            FieldRow(theme, self.tr("Amount"), self.amount), self.due, FieldRow(theme, self.tr("Paid"), self.paid), self.paid_on,
            FieldRow(theme, self.tr("Remark"), self.remark),
        ]  # fmt: skip
        self.pay = Button(theme, self.tr("Paid today"), small=True)
        self.pay.clicked.connect(lambda: self._run(lambda: fees.mark_paid(self._file, ids=[self._fee.id], day=date.today())))
        self.waive = Button(theme, self.tr("Waive"), small=True)
        self.waive.clicked.connect(lambda: self._run(lambda: fees.waive(self._file, ids=[self._fee.id])))
        self.reopen = Button(theme, self.tr("Open again"), small=True)
        self.reopen.clicked.connect(lambda: self._run(lambda: fees.reopen(self._file, ids=[self._fee.id])))
        self.buttons = QWidget()
        flow = FlowLayout(self.buttons, spacing=6)
        for button in (self.pay, self.waive, self.reopen):
            button.setEnabled(not context.read_only)
            flow.addWidget(button)

    def load(self, fee: Fee, day: date) -> None:
        """Show a fee."""
        self._fee = fee
        paid = rules.paid_of(fee)
        self.amount.set_amount(fee.amount, fee.currency)
        self.due.set_day(fee.due_on)
        self.paid.set_amount(paid or None, fee.currency)
        self.paid_on.set_day(fee.paid_on)
        self.remark.set_value(fee.note)
        settled = rules.state_of(fee, day) in (FeeState.PAID, FeeState.WAIVED)
        self.pay.setVisible(not settled)
        self.waive.setVisible(not settled)
        self.reopen.setVisible(settled)

    @property
    def _file(self) -> Workspace:
        return self._context.workspace

    def _run(self, call: Callable[[], object]) -> None:
        self._act(call)

    def _set_amount(self, typed: Amount | None) -> None:
        id = self._fee.id
        fields = {"amount": typed.amount, "currency": typed.currency} if typed is not None else {"amount": None}
        self._run(lambda: fees.update_fee(self._file, fee_id=id, **fields))

    def _set_paid(self, typed: Amount | None) -> None:
        fee = self._fee
        if typed is not None and fee.currency and typed.currency != fee.currency:
            self.paid.set_bad(True)
            self._context.tell(self.tr("The fee is in {currency}. Type what was paid in it.").format(currency=fee.currency))
            return
        paid, day = (typed.amount if typed is not None else 0), fee.paid_on or date.today()
        self._run(lambda: fees.record_payment(self._file, fee_id=fee.id, paid=paid, day=day))

    def _set_paid_on(self, day: date | None) -> None:
        """A day without an amount means that all was paid; without a day, nothing was, unless a part is told."""
        fee = self._fee
        self._run(lambda: fees.update_fee(self._file, fee_id=fee.id, paid_on=day))

    def _set_note(self, text: str) -> None:
        id = self._fee.id
        self._run(lambda: fees.update_fee(self._file, fee_id=id, note=" ".join(text.split())))
