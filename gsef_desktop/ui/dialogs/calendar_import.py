"""The review of calendar files: what is new, what would change from what to what, what is there already, and what cannot be read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QScrollArea,
    QTabWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gsef_desktop.domain.calendar_file import UnknownZone
from gsef_desktop.domain.calendar_proposal import CalendarProposal, EventState, ProposedEvent, ProposedOther
from gsef_desktop.services.calendar_import import difference_words, moment_words, zone_names
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.dialogs.review_tree import LINE, difference_row, review_tree, tick_row
from gsef_desktop.ui.translate import render
from gsef_desktop.ui.widgets.fields import SearchableBox
from gsef_desktop.ui.widgets.labels import ElidedLabel, label
from gsef_desktop.ui.widgets.layout import Note

_KEY = Qt.ItemDataRole.UserRole
_ZONE_ROWS = 3
"""How many questions about time zones are shown without scrolling."""
_UNFOLDED = 100
"""Of how many changed events it is shown at once what would change."""


class CalendarImport(Dialog):
    """What is new or changed is ticked at first.  `accepted_items` carries the keys of what is to be imported; nothing is written before.

    `zones_answered` carries the answers so far (a dict of names to IANA names): the files are then to be read again and shown by
    `show_proposal`.
    """

    accepted_items = Signal(object)
    zones_answered = Signal(object)

    def __init__(self, context: UiContext, proposal: CalendarProposal, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", parent=parent)
        self._context, self.proposal = context, proposal
        self._rows: dict[str, QTreeWidgetItem] = {}
        self._needs: dict[str, str] = {}
        self._ticking = False
        self._just_ticked: list[str] = []
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._settle)
        self.answers: dict[str, str] = {}
        self._questions: QWidget | None = None
        self.zone_boxes: dict[str, SearchableBox] = {}
        self.resize(980, 640)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Parts of the review"))
        self.tabs.tabBar().setAccessibleName(self.tr("Parts of the review"))
        self.tree = review_tree(
            self.tr("What is to be imported"), [self.tr("What"), self.tr("Date as read"), self.tr("Place")], (0, 340, 170)
        )
        self.unread = review_tree(
            self.tr("What cannot be read"), [self.tr("Reason"), self.tr("What"), self.tr("File"), self.tr("Line")], (0, 230, 150, 60)
        )
        self.tabs.addTab(self._page(), "")
        self.tabs.addTab(self.unread, "")
        self.column.addWidget(self.tabs, 1)
        self.counts = label(context.theme, "", "secondary", token="ink2", wrap=True)
        self.column.addWidget(self.counts)
        self.add_button(self.tr("Cancel"), self.reject)
        self.take = self.add_button(self.tr("Import"), self._take, primary=True)
        self.tree.itemChanged.connect(self._did_tick)
        self.tree.itemExpanded.connect(self._did_expand)
        self.show_proposal(proposal)
        self.tree.setFocus()

    def show_proposal(self, proposal: CalendarProposal) -> None:
        """Show a proposal in place of the present one."""
        self.proposal = proposal
        for zone in proposal.unknown_zones:
            self.answers.pop(zone.name, None)
        self.setWindowTitle(
            self.tr("Import {name}").format(name=proposal.files[0])
            if len(proposal.files) == 1
            else self.tr("Import {count} calendar files").format(count=len(proposal.files))
        )
        self._ask(proposal.unknown_zones)
        self._ticking = True
        self.tree.clear()
        self._rows.clear()
        self._just_ticked.clear()
        self._needs = {one.key: one.needs for one in proposal.events if one.needs}
        for state, title in self._groups():
            self._add_group(title, state, proposal.of_state(state))
        self._add_others([one for one in proposal.others if one.state is not EventState.SAME])
        self._show_unread(proposal)
        self._ticking = False
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)
        self.tabs.setTabText(0, self.tr("To import"))
        self.tabs.setTabText(1, self.tr("Remarks {count}").format(count=len(proposal.unreadable) + len(proposal.warnings)))
        self.setEnabled(True)
        self._count()

    def chosen(self) -> frozenset[str]:
        """The keys of what is ticked."""
        return frozenset(key for key, row in self._rows.items() if row.checkState(0) is Qt.CheckState.Checked)

    # --- building ------------------------------------------------------------------------------------------------------------------

    def _page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(tick_row(self.theme, self._tick_all))
        column.addWidget(self.tree, 1)
        return page

    def _groups(self) -> list[tuple[EventState, str]]:
        return [
            (EventState.NEW, self.tr("New")),
            (EventState.CHANGED, self.tr("Changed")),
            (EventState.OLDER, self.tr("Older than what the file has")),
            (EventState.SAME, self.tr("The same as in the file")),
            (EventState.SUPERSEDED, self.tr("Replaced by another version in the same files")),
        ]

    def _add_group(self, title: str, state: EventState, events: Sequence[ProposedEvent]) -> None:
        if not events:
            return
        choice = state not in (EventState.SAME, EventState.SUPERSEDED)
        top = self._top(title, len(events), checkable=choice)
        wanted = self.proposal.proposed_keys
        rows = [self._row(one, ticked=one.key in wanted) for one in events]
        top.addChildren(rows)
        top.setExpanded(choice)
        if state is EventState.CHANGED:
            for row in rows[:_UNFOLDED]:
                row.setExpanded(True)

    def _top(self, title: str, count: int, *, checkable: bool) -> QTreeWidgetItem:
        top = QTreeWidgetItem([f"{title} ({count})"])
        if checkable:
            top.setFlags(top.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
        top.setFont(0, self.theme.font("strong"))
        top.setSizeHint(0, LINE)
        self.tree.addTopLevelItem(top)
        return top

    def _row(self, one: ProposedEvent, *, ticked: bool) -> QTreeWidgetItem:
        event = one.event
        when = moment_words(event.time, self._context.language, render)
        if event.occurrence:
            when = self.tr("{date} (one of a series)").format(date=when)
        elif event.rule or event.dates:
            when = self.tr("{date} (repeated)").format(date=when)
        row = QTreeWidgetItem([event.title or self.tr("Without a title"), when, event.place.text])
        row.setSizeHint(0, LINE)
        row.setToolTip(0, f"{event.title}\n{one.file}")
        row.setToolTip(1, when)
        row.setToolTip(2, event.place.text)
        if one.zone:
            row.setDisabled(True)
            row.setText(1, self.tr("Time zone not known: {date}").format(date=when))
            row.setToolTip(1, self.tr("It names the time zone “{zone}”.").format(zone=one.zone))
            for column in range(3):
                row.setForeground(column, self.theme.color("ink3"))
        elif one.state not in (EventState.SAME, EventState.SUPERSEDED):
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            row.setData(0, _KEY, one.key)
            self._rows[one.key] = row
        for difference in one.differences:
            row.addChild(difference_row(self.theme, *difference_words(difference, self._context.language, render)))
        return row

    def _did_expand(self, item: QTreeWidgetItem) -> None:
        """What would change is written over the whole width."""
        for index in range(item.childCount()):
            child = item.child(index)
            if item.parent() is not None and child is not None:
                child.setFirstColumnSpanned(True)

    def _add_others(self, others: Sequence[ProposedOther]) -> None:
        if not others:
            return
        top = self._top(self.tr("Kept as they are"), len(others), checkable=True)
        for one in others:
            component = one.component
            calendar = component.kind == "VCALENDAR"
            name = self.tr("Properties of the calendar") if calendar else self.tr("{kind}: {title}").format(
                kind=component.kind, title=component.title or component.uid
            )  # fmt: skip
            row = QTreeWidgetItem([name, self.tr("replaces an earlier one") if one.state is EventState.CHANGED else "", ""])
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(0, Qt.CheckState.Checked)
            row.setData(0, _KEY, one.key)
            row.setToolTip(0, component.raw[:2000])
            row.setSizeHint(0, LINE)
            self._rows[one.key] = row
            top.addChild(row)

    def _show_unread(self, proposal: CalendarProposal) -> None:
        self.unread.clear()
        self.unread.setRootIsDecorated(False)
        rows = [
            (render(part.component.reason), part.component.title or part.component.uid or part.component.kind, part.file,
             str(part.component.line) if part.component.line else "")
            for part in proposal.unreadable
        ]  # fmt: skip
        rows += [(render(one.text), "", one.file, "") for one in proposal.warnings]
        for texts in rows:
            row = QTreeWidgetItem(list(texts))
            row.setToolTip(0, texts[0])
            row.setSizeHint(0, LINE)
            self.unread.addTopLevelItem(row)

    # --- time zones ----------------------------------------------------------------------------------------------------------------

    def _ask(self, unknown: Sequence[UnknownZone]) -> None:
        """A question for each name of a time zone that nobody knows; the answers already given are in the proposal."""
        if self._questions is not None:
            self._questions.hide()
            self._questions.deleteLater()
            self._questions = None
        self.zone_boxes = {}
        if not unknown:
            return
        made = self._questions = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        text = self.tr("The files name time zones that nobody knows. Say which ones are meant; until then their events cannot be imported.")
        column.addWidget(Note(self.theme, text, tone="warn"))
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setColumnStretch(0, 1)
        names = zone_names()
        for row, zone in enumerate(unknown):
            said = self.tr("{zone} (events: {count})").format(zone=zone.name, count=len(zone.uids))
            grid.addWidget(ElidedLabel(self.theme, said, "field"), row, 0)
            grid.addWidget(self._zone_box(zone.name, names), row, 1)
        if len(unknown) > _ZONE_ROWS:
            area = QScrollArea()
            area.setWidget(inner)
            area.setWidgetResizable(True)
            area.setFixedHeight(32 * _ZONE_ROWS + 16)
            column.addWidget(area)
        else:
            column.addWidget(inner)
        self.column.insertWidget(0, made)

    def _zone_box(self, name: str, names: Iterable[str]) -> SearchableBox:
        """A choice among all time zones, which can be searched by typing any part of a name."""
        box = SearchableBox(self.theme, self.tr("Time zone for {name}").format(name=name), [(one, one) for one in names])
        box.setMinimumContentsLength(26)
        box.setCurrentIndex(-1)
        edit = box.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(self.tr("Choose the time zone"))
        box.chosen.connect(lambda zone: self._answer(name, zone))
        self.zone_boxes[name] = box
        return box

    def _answer(self, name: str, zone: object) -> None:
        if not isinstance(zone, str) or self.answers.get(name) == zone:
            return
        self.answers[name] = zone
        self.setEnabled(False)
        self.counts.setText(self.tr("Reading the files again…"))
        self.zones_answered.emit(dict(self.answers))

    # --- ticking -------------------------------------------------------------------------------------------------------------------

    def _tick_all(self, state: Qt.CheckState) -> None:
        self._ticking = True
        for row in self._rows.values():
            row.setCheckState(0, state)
        self._ticking = False
        self._count()

    def _did_tick(self, changed: QTreeWidgetItem) -> None:
        """Ticking a group changes all its rows one after the other: what follows from that is done once, when all are."""
        if not self._ticking:
            key = changed.data(0, _KEY)
            if isinstance(key, str) and changed.checkState(0) is Qt.CheckState.Checked:
                self._just_ticked.append(key)
            self._settling.start()

    def _settle(self) -> None:
        """A changed occurrence of a series comes with the series."""
        self._settling.stop()
        self._ticking = True
        for key in self._just_ticked:
            needed = self._rows.get(self._needs.get(key, ""))
            if needed is not None:
                needed.setCheckState(0, Qt.CheckState.Checked)
        self._just_ticked.clear()
        for occurrence, series in self._needs.items():
            row, needed = self._rows.get(occurrence), self._rows.get(series)
            if row is not None and needed is not None and needed.checkState(0) is Qt.CheckState.Unchecked:
                row.setCheckState(0, Qt.CheckState.Unchecked)
        self._ticking = False
        self._count()

    def _count(self) -> None:
        count, unread = len(self.chosen()), len(self.proposal.unreadable)
        text = self.tr("{chosen} of {all} ticked. It is one step, which Undo takes back.").format(chosen=count, all=len(self._rows))
        if unread:
            text = f"{text} {self.tr('Components that cannot be read: {count}.').format(count=unread)}"
        self.counts.setText(text)
        self.take.setEnabled(count > 0)

    def _take(self) -> None:
        self._settle()
        self.accepted_items.emit(self.chosen())
        self.accept()
