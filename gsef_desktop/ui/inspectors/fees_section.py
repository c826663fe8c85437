"""The fees of an organisation by year, each opened to be edited by pressing it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gsef_desktop.domain.fees import FeeState, state_of
from gsef_desktop.domain.records import Fee
from gsef_desktop.services import fees
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.base import Box
from gsef_desktop.ui.inspectors.fee_fields import FeeFields
from gsef_desktop.ui.inspectors.fee_words import STATE_ICONS, amount_text, fee_hint
from gsef_desktop.ui.inspectors.member_fields import LinkButton, set_in
from gsef_desktop.ui.widgets.buttons import IconButton
from gsef_desktop.ui.widgets.labels import ElidedLabel
from gsef_desktop.ui.widgets.layout import SectionHeader

_MOST = 6


class FeesSection(QWidget):
    """A line for each year, the newest first, and the fields of the one that was pressed."""

    def __init__(self, context: UiContext, organisation_id: str, act: Callable[[Callable[[], object]], None]) -> None:
        super().__init__()
        self._context, self._organisation, self._act = context, organisation_id, act
        self._fees: tuple[Fee, ...] = ()
        self._chosen: str | None = None
        self._all = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.header = SectionHeader(context.theme, self.tr("Fees"))
        self.add = IconButton(context.theme, "plus", "", size=24)
        self.add.clicked.connect(self._add)
        self.header.row.addWidget(self.add)
        column.addWidget(self.header)
        self.list = Box(spacing=0)
        column.addWidget(self.list)
        self.editor = QWidget()
        inner = QVBoxLayout(self.editor)
        inner.setContentsMargins(0, 0, 0, 4)
        inner.setSpacing(4)
        self.fields = FeeFields(context, self._act, self)
        for row in (*self.fields.rows, self.fields.buttons):
            inner.addWidget(row)
        column.addWidget(self.editor)

    def load(self, found: Sequence[Fee]) -> None:
        """Show the fees, the newest year first."""
        self._fees = tuple(found)
        year = self._context.year
        self.add.set_name(self.tr("Add the fee of {year}").format(year=year))
        self.add.setEnabled(not self._context.read_only and all(one.year != year for one in found))
        self.header.set_count(str(len(found)) if found else "")
        if all(one.id != self._chosen for one in found):
            self._chosen = None
        self.list.clear()
        for one in self._fees if self._all else self._fees[:_MOST]:
            self.list.column.addWidget(self._row(one))
        if len(self._fees) > _MOST and not self._all:
            rest = len(self._fees) - _MOST
            said = self.tr("1 earlier year") if rest == 1 else self.tr("{number} earlier years").format(number=rest)
            more = LinkButton(self._context.theme, said)
            more.clicked.connect(self._show_all)
            self.list.column.addWidget(more)
        chosen = next((one for one in self._fees if one.id == self._chosen), None)
        self.editor.setVisible(chosen is not None)
        if chosen is not None:
            self.fields.load(chosen, date.today())

    def _row(self, one: Fee) -> QWidget:
        theme, language, today, made = self._context.theme, self._context.language, date.today(), QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        column = QVBoxLayout()
        column.setSpacing(0)
        text = self.tr("{year}: {amount}").format(year=one.year, amount=amount_text(one.amount, one.currency, language))
        button = LinkButton(theme, text)
        state = state_of(one, today)
        button.setIcon(theme.icon(*STATE_ICONS[state], 14))
        button.setCheckable(True)
        button.setChecked(one.id == self._chosen)
        hint = fee_hint(one, today, language)
        button.setAccessibleName(self.tr("Edit the fee of {year}").format(year=one.year) + f", {hint}")
        button.clicked.connect(partial(self._choose, one.id))
        column.addWidget(button)
        line = ElidedLabel(theme, hint, "caption", token="bad" if state is FeeState.OVERDUE else "ink3")
        column.addLayout(set_in(line, 28))
        row.addLayout(column, 1)
        cross = IconButton(theme, "x", self.tr("Delete the fee of {year}").format(year=one.year), size=24)
        cross.setEnabled(not self._context.read_only)
        cross.clicked.connect(partial(self._delete, one.id))
        row.addWidget(cross, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _choose(self, fee_id: str) -> None:
        self._chosen = None if fee_id == self._chosen else fee_id
        self.load(self._fees)

    def _show_all(self) -> None:
        self._all = True
        self.load(self._fees)

    def _add(self) -> None:
        file, year = self._context.workspace, self._context.year
        made = self._context.edit(lambda: fees.add_fee(file, organisation_id=self._organisation, year=year))
        if made is not None:
            self._choose(made.id)
            self.fields.amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete(self, fee_id: str) -> None:
        file = self._context.workspace
        self._act(lambda: fees.delete_fees(file, ids=[fee_id]))
