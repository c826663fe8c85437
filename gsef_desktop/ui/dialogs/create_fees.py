"""Making the fees of a year: who gets which, before anything is written."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from gsef_desktop.domain.money import total_by_currency, write_amount
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.services import fees
from gsef_desktop.services.fees import Proposal, ProposedFee
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.inspectors.member_fields import DayRow
from gsef_desktop.ui.widgets.labels import label

_PROPOSED = Qt.ItemDataRole.UserRole


class CreateFeesDialog(Dialog):
    """A line for each member of the year; whoever is ticked gets the usual fee of the category.  Fees that exist are left alone."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", parent=parent)
        self._context = context
        self._due: date | None = None
        self._items: list[QTreeWidgetItem] = []
        theme, year = context.theme, context.year
        self.setWindowTitle(self.tr("Fees of {year}").format(year=year))
        self.resize(760, 520)
        text = self.tr("Members of {year} get the usual fee of their category. Fees that exist already stay as they are.")
        self.column.addWidget(label(theme, text.format(year=year), "body", token="ink2", wrap=True))
        self.due = DayRow(context, self.tr("Due"), is_end=True, placeholder=self.tr("Date, or empty"))
        self.due.changed.connect(self._set_due)
        self.column.addWidget(self.due)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Members"))
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setHeaderLabels([self.tr("Organisation"), self.tr("Category"), self.tr("Fee"), self.tr("Remark")])
        self.tree.headerItem().setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.tree.setColumnWidth(0, 220)
        self.tree.setColumnWidth(1, 150)
        self.tree.setColumnWidth(2, 100)
        self.tree.itemChanged.connect(lambda *_: self._count())
        self.column.addWidget(self.tree, 1)
        self.sum = label(theme, "", "body", token="ink2", wrap=True)
        self.column.addWidget(self.sum)
        self.add_button(self.tr("Cancel"), self.close)
        self.make = self.add_button("", self._make, primary=True)
        self.make.setDefault(False)  # Enter belongs to the field
        self._fill()

    def _fill(self) -> None:
        context = self._context
        found = fees.propose_fees(context.workspace, year=context.year, language=context.language)
        self.tree.blockSignals(True)
        for one in sorted(found, key=lambda each: list(Proposal).index(each.proposal)):
            amount = write_amount(one.amount, one.currency, context.language) if one.amount is not None else "–"
            item = QTreeWidgetItem([one.organisation, one.category or "–", amount, self._remark(one)])
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setData(0, _PROPOSED, one)
            if one.proposal is Proposal.NEW:
                item.setCheckState(0, Qt.CheckState.Checked)
            else:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
                for column in range(4):
                    item.setForeground(column, context.theme.color("ink3"))
            self.tree.addTopLevelItem(item)
            if one.proposal is Proposal.NEW:
                self._items.append(item)
        self.tree.blockSignals(False)
        if self._items:
            self.tree.setCurrentItem(self._items[0])
        self._count()

    def _remark(self, one: ProposedFee) -> str:
        if one.proposal is Proposal.EXISTS:
            return self.tr("has a fee already")
        if one.proposal is Proposal.NO_USUAL_FEE:
            return self.tr("its category has no usual fee") if one.category else self.tr("has no category")
        if one.since is not None and one.since.year == self._context.year:
            return self.tr("member since {date}").format(date=write_day(one.since, self._context.language))
        return ""

    def chosen(self) -> list[ProposedFee]:
        """Whoever is ticked."""
        return [item.data(0, _PROPOSED) for item in self._items if item.checkState(0) is Qt.CheckState.Checked]

    def _count(self) -> None:
        chosen, language = self.chosen(), self._context.language
        number = len(chosen)
        self.make.setText(self.tr("Make 1 fee") if number == 1 else self.tr("Make {number} fees").format(number=number))
        self.make.setAccessibleName(self.make.text())
        self.make.setEnabled(bool(chosen) and not self._context.read_only)
        sums = total_by_currency((one.currency, one.amount or 0) for one in chosen)
        written = ", ".join(write_amount(amount, currency, language) for currency, amount in sums.items())
        if not self.tree.topLevelItemCount():
            self.sum.setText(self.tr("Nobody is a member in {year}.").format(year=self._context.year))
        elif not chosen:
            self.sum.setText(self.tr("There is nothing to make."))
        else:
            self.sum.setText(self.tr("In all {amount}").format(amount=written))

    def _set_due(self, day: date | None) -> None:
        self._due = day

    def _make(self) -> None:
        context, chosen, due = self._context, self.chosen(), self._due
        done = context.edit(lambda: fees.create_fees(context.workspace, year=context.year, due_on=due, proposed=chosen))
        if done is not None:
            one = self.tr("1 fee was made.")
            context.tell(one if len(chosen) == 1 else self.tr("{number} fees were made.").format(number=len(chosen)))
            self.close()
