"""The review of an import: what was understood and how each date and place was read, what is kept as text, what was found."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTabWidget, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from gsef_desktop.domain.messages import Message
from gsef_desktop.domain.proposal import ItemState, Proposal, ProposalItem, restrict
from gsef_desktop.domain.records import Finding, SourceLine
from gsef_desktop.domain.time_frame import Certainty
from gsef_desktop.domain.time_writing import write_time
from gsef_desktop.reference.countries import country_name
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.dialogs.review_tree import LINE, tick_row
from gsef_desktop.ui.shell.registry import kind_name
from gsef_desktop.ui.translate import render
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import Note

_KEY = Qt.ItemDataRole.UserRole


class ImportReview(Dialog):
    """Everything is ticked at first but what would be deleted.

    `accepted_items` carries the keys of what is to be imported; nothing is written before.
    """

    accepted_items = Signal(object)

    def __init__(self, context: UiContext, proposal: Proposal, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", parent=parent)
        self._context, self.proposal = context, proposal
        self._needs = {item.key: item.needs for item in proposal.items}
        self._rows: dict[str, QTreeWidgetItem] = {}
        self._ticking = False
        self.setWindowTitle(self.tr("Import {name}").format(name=proposal.document.file_name))
        self.resize(980, 640)
        if proposal.problem is not None:
            self.column.addWidget(Note(context.theme, render(proposal.problem), tone="warn"))
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Parts of the review"))
        self.tabs.tabBar().setAccessibleName(self.tr("Parts of the review"))
        self.tabs.addTab(self._understood(), self.tr("To import"))
        kept = proposal.kept_as_text
        self.tabs.addTab(self._kept(kept), self.tr("Kept as text {count}").format(count=len(kept)))
        self.tabs.addTab(self._findings(proposal.findings), self.tr("Findings {count}").format(count=len(proposal.findings)))
        self.column.addWidget(self.tabs, 1)
        self.counts = label(context.theme, "", "secondary", token="ink2", wrap=True)
        self.column.addWidget(self.counts)
        self.add_button(self.tr("Cancel"), self.reject)
        self.take = self.add_button(self.tr("Import"), self._take, primary=True)
        self._count()
        self.tree.setFocus()

    def chosen(self) -> frozenset[str]:
        """The keys of the items that are ticked."""
        return frozenset(key for key, row in self._rows.items() if row.checkState(0) is Qt.CheckState.Checked)

    def _understood(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(tick_row(self.theme, self._tick_all))
        heads = [self.tr("What"), self.tr("Date as read"), self.tr("Place as read"), self.tr("Lines"), ""]
        self.tree = _tree(self.tr("What is to be imported"), heads, (420, 190, 170, 70))
        for group in self.proposal.groups:
            top = QTreeWidgetItem([f"{render(group.title)} ({len(group.items)})"])
            top.setFlags(top.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
            top.setFont(0, self.theme.font("strong"))
            top.setSizeHint(0, LINE)
            for item in group.items:
                top.addChild(self._row(item))
            self.tree.addTopLevelItem(top)
            top.setExpanded(True)
        self.tree.itemChanged.connect(self._did_tick)
        self._to_top(self.tree)
        column.addWidget(self.tree, 1)
        return page

    def _row(self, item: ProposalItem) -> QTreeWidgetItem:
        lines = ", ".join(map(str, item.lines[:4])) + ("…" if len(item.lines) > 4 else "")
        states = {
            ItemState.NEW: "", ItemState.PRESENT: self.tr("already there"), ItemState.EXTENDED: self.tr("adds to what is there"),
            ItemState.CHANGED: self.tr("changed"), ItemState.GONE: self.tr("taken out: tick to delete"),
        }  # fmt: skip
        row = QTreeWidgetItem([item.title, self._date(item), self._place(item), lines, states[item.state]])
        row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        row.setCheckState(0, Qt.CheckState.Unchecked if item.state is ItemState.GONE else Qt.CheckState.Checked)
        row.setData(0, _KEY, item.key)
        row.setSizeHint(0, LINE)
        row.setToolTip(0, f"{kind_name(item.kind)}: {item.title}")
        if item.time is not None and item.time.text:
            row.setToolTip(1, self.tr("“{text}” in the document").format(text=item.time.text))
        if item.place is not None and item.place.text:
            row.setToolTip(2, self.tr("“{text}” in the document").format(text=item.place.text))
        self._rows[item.key] = row
        return row

    def _date(self, item: ProposalItem) -> str:
        if item.time is None:
            return ""
        if not item.time.is_known:
            return self.tr("not read: “{text}”").format(text=item.time.text) if item.time.text else self.tr("Day not known")
        text = write_time(item.time, self._context.language, style="short")
        return self.tr("{date}, tentative").format(date=text) if item.time.date_certainty is Certainty.TENTATIVE else text

    def _place(self, item: ProposalItem) -> str:
        place = item.place
        if place is None:
            return ""
        if place.online:
            return self.tr("Online")
        if not place.is_known:
            return self.tr("not recognised: “{text}”").format(text=place.text) if place.text else "–"
        return ", ".join(filter(None, (place.city, country_name(place.country, self._context.language))))

    def _kept(self, lines: tuple[SourceLine, ...]) -> QWidget:
        tree = _tree(self.tr("Lines kept as text"), [self.tr("Line"), self.tr("Section"), self.tr("Text")], (60, 220), stretched=2)
        tree.setRootIsDecorated(False)
        for line in lines:
            row = QTreeWidgetItem([str(line.line), line.section, " ".join(line.text.split())])
            row.setToolTip(2, line.text)
            row.setSizeHint(0, LINE)
            tree.addTopLevelItem(row)
        self._to_top(tree)
        return tree

    def _findings(self, findings: tuple[Finding, ...]) -> QWidget:
        tree = _tree(self.tr("What the import noticed"), [self.tr("Finding"), self.tr("Lines")], (640,))
        source = {line.id: line for line in self.proposal.lines}
        for finding in findings:
            lines = [source[key] for key in finding.sources if key in source]
            row = QTreeWidgetItem([_told(finding.title), ", ".join(str(line.line) for line in lines)])
            row.setToolTip(0, _told(finding.explanation) if finding.explanation else "")
            row.setSizeHint(0, LINE)
            for line in lines:
                child = QTreeWidgetItem([" ".join(line.text.split()), str(line.line)])
                child.setToolTip(0, line.text)
                child.setSizeHint(0, LINE)
                row.addChild(child)
            tree.addTopLevelItem(row)
            row.setExpanded(True)
        self._to_top(tree)
        return tree

    @staticmethod
    def _to_top(tree: QTreeWidget) -> None:
        first = tree.topLevelItem(0)
        if first is not None:
            tree.setCurrentItem(first)

    def _tick_all(self, state: Qt.CheckState) -> None:
        self._ticking = True
        for row in self._rows.values():
            row.setCheckState(0, state)
        self._ticking = False
        self._count()

    def _did_tick(self, changed: QTreeWidgetItem) -> None:
        """What needs an item that was unticked is unticked with it; what a ticked one needs is ticked with it."""
        if self._ticking:
            return
        self._ticking = True
        key = changed.data(0, _KEY)
        if isinstance(key, str):
            if changed.checkState(0) is Qt.CheckState.Checked:
                self._tick_needs(key)
            else:
                self._untick_dependents()
        else:
            self._untick_dependents()
        self._ticking = False
        self._count()

    def _tick_needs(self, key: str) -> None:
        for needed in self._needs.get(key, ()):
            row = self._rows.get(needed)
            if row is not None and row.checkState(0) is not Qt.CheckState.Checked:
                row.setCheckState(0, Qt.CheckState.Checked)
                self._tick_needs(needed)

    def _untick_dependents(self) -> None:
        while True:
            chosen = self.chosen()
            lacking = [key for key in chosen if any(need in self._rows and need not in chosen for need in self._needs.get(key, ()))]
            if not lacking:
                return
            for key in lacking:
                self._rows[key].setCheckState(0, Qt.CheckState.Unchecked)

    def _count(self) -> None:
        chosen = self.chosen()
        part = restrict(self.proposal, None if len(chosen) == len(self._rows) else chosen)
        kinds = ", ".join(f"{kind_name(kind)} {count}" for kind, count in sorted(part.counts.items(), key=lambda pair: -pair[1])[:8])
        text = self.tr("{chosen} of {all} items ticked. Records: {kinds}")
        text = text.format(chosen=len(chosen), all=len(self._rows), kinds=kinds or "–")
        lines = self.tr("{all} lines of the document are kept; {kept} of them as text only.").format(
            all=len(part.lines), kept=len(part.kept_as_text)
        )
        self.counts.setText(f"{text}\n{lines}")
        self.take.setEnabled(bool(chosen) or bool(self.proposal.lines))

    def _take(self) -> None:
        self.accepted_items.emit(self.chosen())
        self.accept()


def _tree(name: str, heads: list[str], widths: tuple[int, ...], *, stretched: int = 0) -> QTreeWidget:
    """A tree whose column `stretched` takes the room that the others leave."""
    tree = QTreeWidget()
    tree.setAccessibleName(name)
    tree.setHeaderLabels(heads)
    tree.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    for column, width in enumerate(widths):
        tree.setColumnWidth(column, width)
    tree.header().setStretchLastSection(stretched == len(heads) - 1)
    tree.header().setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
    tree.setTextElideMode(Qt.TextElideMode.ElideRight)
    return tree


def _told(text: str) -> str:
    """A finding's sentence, which is kept as `Message` JSON; a plain one stands as it is."""
    try:
        return render(Message.from_json(text))
    except ValueError:
        return text
