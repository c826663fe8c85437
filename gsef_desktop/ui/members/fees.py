"""The page of fees: those of a year, the late ones first, what they come to, and the fields of the one that is current."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.fees import FeeState, FeeTotals
from gsef_desktop.domain.money import write_amount
from gsef_desktop.domain.time_writing import write_day, write_number
from gsef_desktop.services import fees
from gsef_desktop.services.fees import FeeRow
from gsef_desktop.services.members import MembersSummary
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.fee_fields import FeeFields
from gsef_desktop.ui.inspectors.fee_words import STATE_ICONS, amount_text, state_text, state_word
from gsef_desktop.ui.members.page import MembersPage
from gsef_desktop.ui.members.reading import QuietReading
from gsef_desktop.ui.models.paged import Column, PagedModel
from gsef_desktop.ui.widgets.buttons import Button, Chip, IconButton
from gsef_desktop.ui.widgets.fields import SearchField
from gsef_desktop.ui.widgets.labels import ElidedLabel, label
from gsef_desktop.ui.widgets.layout import EmptyState, FlowLayout, clear_layout, rule
from gsef_desktop.ui.widgets.record_table import RecordTable

_PAUSE_MS = 60
_TWO_COLUMNS_FROM = 620


class FeesTable(RecordTable):
    """P notes that the selected fees were paid today, W waives them, O opens them again; Enter goes to the fields."""

    pay_wanted = Signal()
    waive_wanted = Signal()
    reopen_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wanted = {Qt.Key.Key_P: self.pay_wanted, Qt.Key.Key_W: self.waive_wanted, Qt.Key.Key_O: self.reopen_wanted}.get(Qt.Key(event.key()))
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if wanted is not None and plain and self.selected_ids():
            wanted.emit()
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here; names are found by the field above."""


class FeesPage(MembersPage):
    """The fees of the year of the window."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._day = date.today()
        self._order, self._descending = "state", False
        self._state: FeeState | None = None
        self._reading = QuietReading(context, self)
        self._build()

    # --- as a page -------------------------------------------------------------------------------------------------------------------

    def show_day(self, summary: MembersSummary, day: date) -> None:
        """Whether a fee is late depends on today, not on the year that is looked at."""
        self._day = date.today()
        self._find()

    def search_field(self) -> QWidget:
        return self.search

    def show_ref(self, ref: RecordRef) -> bool:
        """A fee by its id; of another year than that of the window none is found."""
        if self._model.row_of(ref.id) < 0:
            self._choose_state(None)
            self.search.clear()
            self._find()
            self._reading.read_now()
        found = self.table.select(ref.id)
        if found:
            self.table.show_id(ref.id)
            self._did_choose(ref.id)
        return found

    def status_text(self) -> str:
        number = len(self._model.ids)
        return (
            self.tr("1 fee shown")
            if number == 1
            else self.tr("{number} fees shown").format(number=write_number(number, self.context.language))
        )

    def actions(self) -> list[QAction]:
        made = QAction(self.tr("Fees of {year}…").format(year=self.context.year), self)
        made.triggered.connect(self._create)
        made.setEnabled(not self.context.read_only)
        return [made]

    # --- building --------------------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        theme, column = self.context.theme, QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.search = SearchField(theme, self.tr("Find a fee"), placeholder=self.tr("Find"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._find)
        self.search.textChanged.connect(lambda _: self._pause.start())
        column.addWidget(self._make_bar())
        self._model = PagedModel(theme, self._columns(), self._read, self)
        self.table = FeesTable(self.context, self._model, self.tr("Fees"), "members.fees.columns")
        self._model.order_changed.connect(self._sort)
        self.table.header().setSortIndicator(5, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        self.table.chosen.connect(self._did_choose)
        self.table.opened.connect(lambda _: self._go_to_fields())
        self.table.edit_wanted.connect(lambda _: self._go_to_fields())
        self.table.delete_wanted.connect(self._delete)
        self.table.menu_wanted.connect(self._pop_up)
        self.table.pay_wanted.connect(self.pay)
        self.table.waive_wanted.connect(self.waive)
        self.table.reopen_wanted.connect(self.reopen)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._empty = EmptyState(theme, "", [("", self._create), (self.tr("Categories of membership…"), self._edit_categories)])
        self._stack.addWidget(self._empty)
        everything = [(self.tr("Show all fees"), self._show_all)]
        self._stack.addWidget(EmptyState(theme, self.tr("No fee matches."), everything))
        column.addWidget(self._stack, 1)
        column.addWidget(self._make_strip())

    def _make_bar(self) -> QWidget:
        """Filters, what the fees come to, and making those of a year."""
        theme = self.context.theme
        self._bar = QWidget()
        column = QVBoxLayout(self._bar)
        column.setContentsMargins(16, 4, 16, 7)
        column.setSpacing(6)
        row = QWidget()
        flow = FlowLayout(row, spacing=5)
        self.chips: dict[FeeState | None, Chip] = {}
        for state in (None, *FeeState):
            chip = Chip(theme, self.tr("All") if state is None else state_word(state))
            chip.toggled.connect(lambda on, state=state: self._choose_state(state if on else None))
            self.chips[state] = chip
            flow.addWidget(chip)
        self.create_fees = Button(theme, "", icon="plus", small=True)
        self.create_fees.clicked.connect(self._create)
        self.create_fees.setEnabled(not self.context.read_only)
        flow.addWidget(self.create_fees)
        more = IconButton(theme, "tags", self.tr("Categories of membership"), size=24)
        more.clicked.connect(self._edit_categories)
        flow.addWidget(more)
        column.addWidget(row)
        self.sums = QWidget()
        self._sums = QVBoxLayout(self.sums)
        self._sums.setContentsMargins(0, 0, 0, 0)
        self._sums.setSpacing(2)
        column.addWidget(self.sums)
        return self._bar

    def _make_strip(self) -> QWidget:
        """The fields of the current fee, in one column or two."""
        self.strip = QWidget()
        self.strip.setProperty("surface", "sub")
        column = QVBoxLayout(self.strip)
        column.setContentsMargins(16, 6, 16, 8)
        column.setSpacing(4)
        column.insertWidget(0, rule())
        head = QHBoxLayout()
        self._whose = ElidedLabel(self.context.theme, "", "secondary_strong")
        head.addWidget(self._whose, 1)
        open_it = IconButton(self.context.theme, "building-2", self.tr("Open the organisation"), size=24)
        open_it.clicked.connect(self._open_organisation)
        head.addWidget(open_it)
        column.addLayout(head)
        self.fields = FeeFields(self.context, self._act, self.strip)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(0)
        self._columns_shown = 0
        column.addLayout(self._grid)
        self._lay_out_strip(2)  # before the buttons, so that Tab comes to the fields first
        column.addWidget(self.fields.buttons)
        return self.strip

    def _lay_out_strip(self, columns: int) -> None:
        if columns == self._columns_shown:
            return
        self._columns_shown = columns
        for place, row in enumerate(self.fields.rows):
            self._grid.removeWidget(row)
            self._grid.addWidget(row, place // columns, place % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def resizeEvent(self, event: object) -> None:
        self._lay_out_strip(2 if self.width() >= _TWO_COLUMNS_FROM else 1)

    def _columns(self) -> list[Column[FeeRow]]:
        theme, language = self.context.theme, self.context.language
        icons = {state: theme.icon(*icon, 14) for state, icon in STATE_ICONS.items()}
        icon = theme.icon("building-2", "ink3", 14)
        tokens = {FeeState.OVERDUE: "bad", FeeState.OPEN: "ink", FeeState.PAID: "good", FeeState.WAIVED: "ink3"}
        return [
            Column(order="organisation", title=self.tr("Organisation"), text=lambda row: row.organisation, width=200, role="name",
                   token="ink", icon=lambda row: icon),
            Column(order="category", title=self.tr("Category"), text=lambda row: row.category or "–", width=124),
            Column(order="amount", title=self.tr("Amount"), text=lambda row: amount_text(row.fee.amount, row.fee.currency, language),
                   width=104, right=True),
            Column(order="due", title=self.tr("Due"),
                   text=lambda row: write_day(row.fee.due_on, language) if row.fee.due_on else "–", width=112),
            Column(order="open", title=self.tr("Open"),
                   text=lambda row: amount_text(row.open, row.fee.currency, language) if row.open else "–", width=104,
                   right=True),
            Column(order="state", title=self.tr("State"), text=lambda row: state_text(row.fee, self._day), width=170,
                   ink=lambda row: tokens[row.state], icon=lambda row: icons[row.state]),
            Column(order="paid", title=self.tr("Paid on"),
                   text=lambda row: write_day(row.fee.paid_on, language) if row.fee.paid_on else "–", width=112),
        ]  # fmt: skip

    # --- the table -------------------------------------------------------------------------------------------------------------------

    def _read(self, ids: Sequence[str]) -> Sequence[FeeRow]:
        return fees.read_fees(self.context.workspace, ids=ids, day=self._day, language=self.context.language)

    def _find(self) -> None:
        """Find what is to be shown; until that has been done, the fees that are shown already are shown as they are now."""
        file, year, day, language = self.context.workspace, self.context.year, self._day, self.context.language
        state, text, order, descending = self._state, self.search.text(), self._order, self._descending

        for one, chip in self.chips.items():
            chip.blockSignals(True)
            chip.setChecked(one is self._state)
            chip.blockSignals(False)

        def read() -> tuple[list[str], list[FeeTotals]]:
            ids = fees.find_fees(
                file, year=year, day=day, language=language, state=state, text=text, order=order, descending=descending
            )  # fmt: skip
            return ids, fees.fee_totals(file, year=year, day=day)

        self._reading.read(read, lambda found: self._show_found(*found))
        if self._reading.is_waiting:
            self.table.show_ids(self._model.ids)
            self._show_current()

    def _show_found(self, ids: list[str], totals: list[FeeTotals]) -> None:
        context, year = self.context, self.context.year
        in_sight = self.table.visualRect(self.table.currentIndex()).intersects(self.table.viewport().rect())
        self.table.show_ids(ids)
        if in_sight:
            self.table.show_id(self.table.current_id())
        self._show_totals(totals)
        self._stack.setCurrentIndex(0 if ids else 2 if totals else 1)
        self._bar.setVisible(bool(totals))
        making = self.tr("Fees of {year}…").format(year=year)
        self._empty.sentence.setText(self.tr("No fees of {year} yet. Make those of all members from their categories.").format(year=year))
        for button in (self.create_fees, self._empty.buttons[0]):
            button.setText(making)
            button.setAccessibleName(making)
        self._empty.buttons[0].setEnabled(not context.read_only)
        self._show_current()
        self.status_did_change.emit()

    def _show_totals(self, totals: Sequence[FeeTotals]) -> None:
        clear_layout(self._sums)
        for one in totals:
            self._sums.addWidget(self._sum(one))

    def _sum(self, one: FeeTotals) -> QWidget:
        """The sums of a currency: what is asked, paid, open and late, waived."""
        theme, language, made = self.context.theme, self.context.language, QWidget()
        flow = FlowLayout(made, spacing=14)

        def money(amount: int) -> str:
            return write_amount(amount, one.currency, language)

        number = write_number(one.number, language)
        parts = [(self.tr("1 fee") if one.number == 1 else self.tr("{number} fees").format(number=number), "ink3")]
        parts.append((self.tr("due {amount}").format(amount=money(one.asked)), "ink"))
        parts.append((self.tr("paid {amount}").format(amount=money(one.paid)), "good"))
        if one.open:
            parts.append((self.tr("open {amount}").format(amount=money(one.open)), "ink"))
        if one.overdue:
            parts.append((self.tr("overdue {amount}").format(amount=money(one.overdue)), "bad"))
        if one.waived:
            parts.append((self.tr("waived {amount}").format(amount=money(one.waived)), "ink3"))
        if one.overpaid:
            parts.append((self.tr("overpaid {amount}").format(amount=money(one.overpaid)), "warn"))
        for text, token in parts:
            flow.addWidget(label(theme, text, "secondary", token=token))
        return made

    def _sort(self, order: str, descending: bool) -> None:
        if (order, descending) != (self._order, self._descending):
            self._order, self._descending = order, descending
            self._find()

    def _choose_state(self, state: FeeState | None) -> None:
        self._state = state
        self._find()

    def _show_all(self) -> None:
        self._state = None
        self.search.clear()
        self._find()

    # --- the current fee -------------------------------------------------------------------------------------------------------------

    def _current(self) -> FeeRow | None:
        at = self._model.row_of(self.table.current_id())
        return self._model.row_at(at) if at >= 0 else None

    def _show_current(self) -> None:
        row = self._current()
        self.strip.setVisible(row is not None)
        if row is not None:
            self._whose.set_text(self.tr("{organisation}, {year}").format(organisation=row.organisation, year=row.fee.year))
            self.fields.load(row.fee, self._day)

    def _did_choose(self, id: str) -> None:
        row = self._current()
        if row is not None and id:
            self.context.select(RecordRef("organisation", row.fee.organisation_id))
        self._show_current()

    def _go_to_fields(self) -> None:
        self._show_current()
        self.fields.paid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fields.paid.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the fields, Esc goes back to the table; up and down go to another fee and stay in the field."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Escape and not self.table.hasFocus():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif step and self.strip.isAncestorOf(self.focusWidget() or self):
            self._step(step)
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        at = self._model.row_of(self.table.current_id()) + step
        field = self.focusWidget()
        if 0 <= at < len(self._model.ids):
            if field is not None:
                field.clearFocus()  # what was typed is kept first
            id = self._model.ids[at]
            self.table.select(id)
            self.table.show_id(id)
            self._did_choose(id)
            if field is not None:
                field.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- acting ----------------------------------------------------------------------------------------------------------------------

    def pay(self) -> None:
        """Note that the selected fees were paid today."""
        self._for_selected(lambda ids: fees.mark_paid(self.context.workspace, ids=ids, day=date.today()))

    def waive(self) -> None:
        """Waive the selected fees."""
        self._for_selected(lambda ids: fees.waive(self.context.workspace, ids=ids))

    def reopen(self) -> None:
        """Take back that the selected fees were paid or waived."""
        self._for_selected(lambda ids: fees.reopen(self.context.workspace, ids=ids))

    def _for_selected(self, call: Callable[[list[str]], object]) -> None:
        ids = self.table.selected_ids()
        if not ids or self.context.read_only:
            return
        following = self._following(ids)
        if self.context.edit(lambda: call(ids)) is not None and following:
            self.table.select(following)
            self.table.show_id(following)
            self._did_choose(following)

    def _following(self, ids: list[str]) -> str:
        """The fee to go on with when these are settled: the next one that is not among them, else the one before; "" for none."""
        shown, chosen = list(self._model.ids), set(ids)
        last = max(self._model.row_of(one) for one in ids)
        after = [one for one in shown[last + 1 :] if one not in chosen]
        before = [one for one in shown[:last] if one not in chosen]
        return after[0] if after else before[-1] if before else ""

    def _act(self, call: Callable[[], object]) -> None:
        if self.context.edit(call) is None:
            self._show_current()

    def _delete(self, ids: list[str]) -> None:
        if not self.context.read_only:
            self.context.edit(lambda: fees.delete_fees(self.context.workspace, ids=ids))

    def _open_organisation(self) -> None:
        row = self._current()
        if row is not None:
            self.context.go_to(RecordRef("organisation", row.fee.organisation_id))

    def _create(self) -> None:
        from gsef_desktop.ui.dialogs.create_fees import CreateFeesDialog

        CreateFeesDialog(self.context, self.window()).open()

    def _edit_categories(self) -> None:
        from gsef_desktop.ui.dialogs.membership_categories import MembershipCategoriesDialog

        MembershipCategoriesDialog(self.context, self.window()).open()

    def menu(self) -> QMenu:
        """What can be done with the selected fees."""
        made, ids, writable = QMenu(self), self.table.selected_ids(), not self.context.read_only
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, run, writes in (
            (self.tr("Paid today (P)"), self.pay, True), (self.tr("Waive (W)"), self.waive, True),
            (self.tr("Open again (O)"), self.reopen, True), (self.tr("Open the organisation"), self._open_organisation, False),
            (self.tr("Copy as a table"), self.table.copy_rows, False), (self.tr("Delete"), lambda: self._delete(ids), True),
        ):  # fmt: skip
            action = made.addAction(text)
            action.triggered.connect(lambda _=False, run=run: run())
            action.setEnabled(writable or not writes)
        return made

    def _pop_up(self, at: QPoint) -> None:
        if self.table.selected_ids():
            self.menu().popup(at)
