"""The review of replies to a meeting: who was recognised and what is new of them, what is doubtful, and what could not be used."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QTabWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from gsef_desktop.domain.field_words import value_word
from gsef_desktop.domain.reply_proposal import REPLY_FIELDS, ProposedReply, ReplyProposal, ReplyState
from gsef_desktop.domain.table_file import column_letters
from gsef_desktop.services.reply_review import difference_words, who_replies
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.dialogs.review_tree import LINE, Choices, difference_row, quiet_row, review_tree
from gsef_desktop.ui.translate import render
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import EmptyState

_MOST_REMARKS = 2000


class ReplyImport(Dialog):
    """Nothing is written here.  `accepted_items` carries the keys of what is to be imported, and of those that are to be added although
    they are doubtful; `columns_changed` carries what the headings mean: show what comes of it with `show_proposal`."""

    accepted_items = Signal(object, object)
    columns_changed = Signal(object)

    def __init__(self, context: UiContext, proposal: ReplyProposal, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", parent=parent)
        self._context = context
        self.proposal = proposal
        self.resize(900, 620)
        self.setWindowTitle(self.tr("Replies from {name}").format(name=proposal.name))
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Parts of the review"))
        self.tabs.tabBar().setAccessibleName(self.tr("Parts of the review"))
        self.tree = review_tree(self.tr("Who replies"), [self.tr("Who replies"), self.tr("Row")], (0, 70))
        self.remarks = review_tree(self.tr("What was not used"), [self.tr("Reason"), self.tr("Where"), self.tr("Text")], (0, 90, 280))
        self.remarks.setRootIsDecorated(False)
        self.tabs.addTab(self.tree, self.tr("Replies"))
        self._remarks = QStackedWidget()
        self._remarks.addWidget(self.remarks)
        self._remarks.addWidget(EmptyState(context.theme, QCoreApplication.translate("PackPage", "Nothing to see to.")))
        self.tabs.addTab(self._remarks, "")
        self.columns: dict[str, ComboBox] = {}
        if proposal.table is not None:
            self.tabs.addTab(self._columns_page(proposal), self.tr("Columns"))
        self.column.addWidget(self.tabs, 1)
        self.counts = label(context.theme, "", "secondary", token="ink2", wrap=True)
        self.column.addWidget(self.counts)
        self.add_button(self.tr("Cancel"), self.reject)
        self.take = self.add_button(self.tr("Take over"), self._accept, primary=True)
        self._choices = Choices(self.tree, self._count)
        self.show_proposal(proposal)
        self.tree.setFocus()

    def show_proposal(self, proposal: ReplyProposal) -> None:
        """Show what an import would do."""
        self.proposal = proposal
        with self._choices.filling():
            for title, state in (
                (self.tr("What is new of participants"), ReplyState.CHANGED),
                (self.tr("Doubtful: please say who it is"), ReplyState.DOUBTFUL),
                (self.tr("Not in the list: tick whom to add"), ReplyState.NEW),
                (self.tr("Older than the reply that is noted"), ReplyState.OLDER), (self.tr("The same as in the list"), ReplyState.SAME),
            ):  # fmt: skip
                self._add_group(title, state, proposal.of_state(state))
        self._show_remarks(proposal)
        self._count()

    def chosen(self) -> tuple[frozenset[str], frozenset[str]]:
        """The keys of what is ticked, and of the doubtful ones that are to be added as somebody else."""
        return self._choices.chosen()

    # --- building --------------------------------------------------------------------------------------------------------

    def _columns_page(self, proposal: ReplyProposal) -> QWidget:
        """What each column is taken for, to be said otherwise."""
        holder = QWidget()
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(12, 10, 12, 10)
        rows.setSpacing(4)
        fields = [("", self.tr("Not read")), *((name, render(word)) for name, word in REPLY_FIELDS.items())]
        for heading, field in proposal.columns.items():
            box = ComboBox(self.theme, heading, fields)
            box.set_value(field)
            box.chosen.connect(lambda _: self._did_map())
            self.columns[heading] = box
            rows.addWidget(FieldRow(self.theme, heading, box))
        rows.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("What the columns mean"))
        area.setWidget(holder)
        return area

    def _add_group(self, title: str, state: ReplyState, replies: Sequence[ProposedReply]) -> None:
        if not replies:
            return
        top = self._item(f"{title} ({len(replies)})")
        top.setFont(0, self.theme.font("strong"))
        self.tree.addTopLevelItem(top)
        if state in (ReplyState.CHANGED, ReplyState.NEW):
            top.setFlags(top.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
        rows = [self._row(one) for one in replies]
        top.addChildren(rows)
        top.setExpanded(state not in (ReplyState.SAME, ReplyState.OLDER))
        for row in rows[:200]:
            row.setExpanded(True)

    def _item(self, text: str, second: str = "") -> QTreeWidgetItem:
        made = QTreeWidgetItem([text, second])
        made.setSizeHint(0, LINE)
        made.setToolTip(0, text)
        return made

    def _row(self, one: ProposedReply) -> QTreeWidgetItem:
        row = self._item(who_replies(one) or self.tr("Nobody is named"), str(one.draft.row))
        if one.state in (ReplyState.CHANGED, ReplyState.NEW):
            self._choices.add(row, (one.key,), ticked=one.state is ReplyState.CHANGED)
        if one.why is not None:
            row.addChild(quiet_row(self.theme, render(one.why)))
        if one.state is ReplyState.DOUBTFUL:
            same = (self.tr("It is {name}").format(name=one.like), False)  # a second line about somebody new is like nobody
            other = (self.tr("It is somebody else: add another participant"), True)
            for text, new in (same, other) if one.like else (other,):
                answer = self._item(text)
                self._choices.add(answer, (one.key,), ticked=False, new=new)
                row.addChild(answer)
        for difference in one.differences:
            row.addChild(difference_row(self.theme, *difference_words(difference, render)))
        if one.state is ReplyState.NEW and one.draft.values.reply is not None:
            word = value_word("reply", one.draft.values.reply.value)
            row.addChild(quiet_row(self.theme, render(word) if word is not None else ""))
        return row

    def _show_remarks(self, proposal: ReplyProposal) -> None:
        self.remarks.clear()
        rows = [(render(part.reason), str(part.row) if part.row else "", part.text) for part in proposal.unread[:_MOST_REMARKS]]
        rows += [
            (render(one.reason), f"{column_letters(one.column)}{one.row}, {one.header}", one.text)
            for one in proposal.remarks[:_MOST_REMARKS]
        ]  # fmt: skip
        rows += [(self.tr("This column is not read."), "", heading) for heading, field in proposal.columns.items() if not field]
        if proposal.table is not None:
            rows += [(render(one), "", "") for one in proposal.table.warnings]
        for cells in rows:
            row = QTreeWidgetItem([cells[0], cells[1], " ".join(cells[2].split())])
            row.setSizeHint(0, LINE)
            for column, cell in enumerate(cells):
                row.setToolTip(column, cell)
            self.remarks.addTopLevelItem(row)
        self._remarks.setCurrentIndex(0 if rows else 1)
        self.tabs.setTabText(1, self.tr("Not used {count}").format(count=len(rows)))

    # --- acting ----------------------------------------------------------------------------------------------------------

    def _did_map(self) -> None:
        self.columns_changed.emit({heading: box.value() for heading, box in self.columns.items()})

    def _accept(self) -> None:
        self.accepted_items.emit(*self.chosen())
        self.accept()

    def _count(self) -> None:
        accepted, new = self.chosen()
        count = len(accepted | new)
        known = len(self.proposal.of_state(ReplyState.CHANGED, ReplyState.SAME, ReplyState.OLDER))
        open_ = len(self.proposal.of_state(ReplyState.DOUBTFUL, ReplyState.NEW))
        text = self.tr(
            "{known} recognised, {open} not for certain or not in the list. {chosen} ticked; it is one step, which Undo takes back."
        )  # fmt: skip
        self.counts.setText(text.format(known=known, open=open_, chosen=count))
        self.take.setEnabled(count > 0)
