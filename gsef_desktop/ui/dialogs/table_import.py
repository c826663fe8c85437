"""The import of a table or of address cards: first what its columns mean, then what would become of its rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QTreeWidgetItem, QWidget

from gsef_desktop.domain.table_file import TableFile, TableMapping
from gsef_desktop.domain.table_proposal import ProposedRecord, RowState, TableProposal
from gsef_desktop.services.table_words import difference_words, place_of_cell
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.dialogs.review_tree import LINE, Choices, difference_row, review_tree
from gsef_desktop.ui.dialogs.table_mapping import MappingPage
from gsef_desktop.ui.translate import render
from gsef_desktop.ui.widgets.labels import label

_SHOWN = 500
"""How many rows of a group are shown one by one; the others are ticked together."""


class TableImport(Dialog):
    """Nothing is written here.  `mapping_chosen` carries the mapping that is to be tried: show what comes of it with `show_proposal`.
    `reading_changed` carries a mapping by which the file is to be read again: show it with `show_table`.
    `accepted_items` carries the keys of what is to be imported, and of those that are to be made new although they are doubtful."""

    mapping_chosen = Signal(object)
    reading_changed = Signal(object)
    subject_changed = Signal(object)
    accepted_items = Signal(object, object)

    def __init__(self, context: UiContext, table: TableFile, mapping: TableMapping, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", parent=parent)
        self._context = context
        self.table = table
        self.proposal: TableProposal | None = None
        self.resize(980, 640)
        self.setWindowTitle(self.tr("Import {name}").format(name=table.name))
        self.pages = QStackedWidget()
        self.mapping_page = MappingPage(context)
        self.mapping_page.reading_changed.connect(self._read_again)
        self.mapping_page.subject_changed.connect(self.subject_changed)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Parts of the review"))
        self.tabs.tabBar().setAccessibleName(self.tr("Parts of the review"))
        self.tree = review_tree(self.tr("What is to be imported"), [self.tr("Who"), self.tr("Row")], (0, 90))
        heads = [self.tr("Reason"), self.tr("Cell"), self.tr("Heading"), self.tr("Text")]
        self.remarks = review_tree(self.tr("Cells that were not understood"), heads, (0, 70, 170, 260))
        self.remarks.setRootIsDecorated(False)
        self.tabs.addTab(self.tree, self.tr("To import"))
        self.tabs.addTab(self.remarks, "")
        self.pages.addWidget(self.mapping_page)
        self.pages.addWidget(self.tabs)
        self.column.addWidget(self.pages, 1)
        self.counts = label(context.theme, "", "secondary", token="ink2", wrap=True)
        self.column.addWidget(self.counts)
        self.add_button(self.tr("Cancel"), self.reject)
        self.back = self.add_button(self.tr("Back"), self._go_back)
        self.take = self.add_button(self.tr("Next"), self._go_on, primary=True)
        self._choices = Choices(self.tree, self._count)
        self.show_table(table, mapping)

    def show_table(self, table: TableFile, mapping: TableMapping) -> None:
        """Show what the columns of a table are taken for."""
        self.table, self.proposal = table, None
        self.mapping_page.show_table(table, mapping)
        self.pages.setCurrentIndex(0)
        self.counts.setText(self.tr("{count} rows. Choose what the columns mean; what has no field is kept in the note.").format(
            count=len(table.rows)))  # fmt: skip
        self._show_buttons()

    def show_proposal(self, proposal: TableProposal) -> None:
        """Show what an import would do."""
        self.proposal = proposal
        with self._choices.filling():
            for state, title in (
                (RowState.NEW, self.tr("New")), (RowState.CHANGED, self.tr("Changed")), (RowState.DOUBTFUL, self.tr("Doubtful")),
                (RowState.SAME, self.tr("The same as in the file")),
            ):  # fmt: skip
                self._add_group(title, state, proposal.of_state(state))
        self._show_remarks(proposal)
        self.pages.setCurrentIndex(1)
        self._show_buttons()
        self._count()
        self.tree.setFocus()

    def chosen(self) -> tuple[frozenset[str], frozenset[str]]:
        """The keys of what is ticked, and of the doubtful ones that are to be made new."""
        return self._choices.chosen()

    # --- building ------------------------------------------------------------------------------------------------------------------

    def _add_group(self, title: str, state: RowState, records: Sequence[ProposedRecord]) -> None:
        if not records:
            return
        top = QTreeWidgetItem([f"{title} ({len(records)})"])
        top.setFont(0, self.theme.font("strong"))
        top.setSizeHint(0, LINE)
        self.tree.addTopLevelItem(top)
        choice = state in (RowState.NEW, RowState.CHANGED)
        if choice:
            top.setFlags(top.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
        shown, rest = records[:_SHOWN], records[_SHOWN:]
        rows = [self._row(one, state) for one in shown]
        if rest:
            more = QTreeWidgetItem([self.tr("… and {count} more").format(count=len(rest))])
            more.setSizeHint(0, LINE)
            if choice:
                self._choices.add(more, tuple(one.key for one in rest), ticked=True)
            rows.append(more)
        top.addChildren(rows)
        top.setExpanded(state is not RowState.SAME)
        if state in (RowState.CHANGED, RowState.DOUBTFUL):
            for row in rows[:100]:
                row.setExpanded(True)

    def _row(self, one: ProposedRecord, state: RowState) -> QTreeWidgetItem:
        row = QTreeWidgetItem([self._name(one), str(one.row)])
        row.setSizeHint(0, LINE)
        row.setToolTip(0, self._name(one))
        if state in (RowState.NEW, RowState.CHANGED):
            self._choices.add(row, (one.key,), ticked=True)
        if state is RowState.DOUBTFUL:
            for text, new in (
                (self.tr("It is “{name}” of the file: take over what differs").format(name=one.like), False),
                (self.tr("It is another one: add it"), True),
            ):
                answer = QTreeWidgetItem([text])
                answer.setSizeHint(0, LINE)
                self._choices.add(answer, (one.key,), ticked=False, new=new)
                row.addChild(answer)
        for difference in one.differences:
            row.addChild(difference_row(self.theme, *difference_words(difference, self._context.language, render)))
        return row

    def _name(self, one: ProposedRecord) -> str:
        if one.kind == "organisation":
            return self.tr("{name} (organisation)").format(name=one.name)
        return one.name

    def _show_remarks(self, proposal: TableProposal) -> None:
        self.remarks.clear()
        texts = [(render(one.reason), place_of_cell(one), one.header, " ".join(one.text.split())) for one in proposal.remarks[:2000]]
        texts += [(self.tr("This row names nobody."), str(row), "", "") for row in proposal.empty_rows[:2000]]
        texts += [(render(one), "", "", "") for one in proposal.table.warnings]
        for cells in texts:
            row = QTreeWidgetItem(list(cells))
            row.setSizeHint(0, LINE)
            for column, cell in enumerate(cells):
                row.setToolTip(column, cell)
            self.remarks.addTopLevelItem(row)
        count = len(proposal.remarks) + len(proposal.empty_rows) + len(proposal.table.warnings)
        self.tabs.setTabText(1, self.tr("Remarks {count}").format(count=count))

    # --- acting --------------------------------------------------------------------------------------------------------------------

    def _show_buttons(self) -> None:
        review = self.proposal is not None
        self.back.setVisible(review)
        self.take.setText(self.tr("Import") if review else self.tr("Next"))
        self.take.setEnabled(True)
        self.setEnabled(True)

    def _read_again(self, mapping: TableMapping) -> None:
        self.setEnabled(False)
        self.counts.setText(self.tr("Reading the file again…"))
        self.reading_changed.emit(mapping)

    def _go_back(self) -> None:
        self.show_table(self.table, self.mapping_page.mapping())

    def _go_on(self) -> None:
        if self.proposal is None:
            self.setEnabled(False)
            self.counts.setText(self.tr("Comparing with the file…"))
            self.mapping_chosen.emit(self.mapping_page.mapping())
            return
        self.accepted_items.emit(*self.chosen())
        self.accept()

    def _count(self) -> None:
        assert self.proposal is not None
        accepted, new = self.chosen()
        count = len(accepted | new)
        whole = sum(one.state is not RowState.SAME for one in self.proposal.records)
        text = self.tr("{chosen} of {all} ticked. It is one step, which Undo takes back.").format(chosen=count, all=whole)
        if self.proposal.remarks:
            text = f"{text} {self.tr('Cells that were not understood: {count}.').format(count=len(self.proposal.remarks))}"
        self.counts.setText(text)
        self.take.setEnabled(count > 0)
