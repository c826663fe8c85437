"""The minutes of one meeting: the items in order, each with its notes, decisions and action items, written while the meeting goes on.

The blocks of the items are made a few at a time between events, so that a meeting of two hundred items opens at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QMenu, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from gsef_desktop.domain.agenda import shown_number
from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.minutes import MinutesState
from gsef_desktop.domain.records import LANGUAGES, ActionItem, Activity, Decision, Meeting, MinutesAnnex, Record, Vote, VoteKind
from gsef_desktop.services import adoption
from gsef_desktop.services import minutes as services
from gsef_desktop.services.minutes_reading import ItemMinutes, MeetingMinutes, read_minutes
from gsef_desktop.services.settings import documents_dir
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.meetings.minutes_block import ItemBlock
from gsef_desktop.ui.meetings.minutes_deeds import MinutesDeeds
from gsef_desktop.ui.meetings.minutes_head import MinutesHead
from gsef_desktop.ui.widgets.archive_files import dropped_files
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.labels import ElidedLabel
from gsef_desktop.ui.widgets.layout import EmptyState, rule
from gsef_desktop.ui.widgets.tab_order import follow_layout

_SLICE = 0.02
"""For how long blocks are made before the window may do something else, in seconds."""


class MinutesPage(QWidget):
    """Shows and edits the minutes of the meeting given to `show_meeting`."""

    current_did_change = Signal(object)
    """a `RecordRef` of the decision or action item whose inspector is wanted, or None"""
    agenda_was_wanted = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.minutes: MeetingMinutes | None = None
        self.opened: RecordRef | None = None
        """what the inspector shows"""
        self.deeds = MinutesDeeds(context, self)
        self.deeds.record_was_opened.connect(self._open)
        self.blocks: list[ItemBlock] = []
        self._current: ItemBlock | None = None
        self._waiting: list[ItemMinutes] = []
        self._order: dict[str | None, int] = {}
        """the place of each item"""
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self._make_some)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = MinutesHead(context)
        self.head.language_was_chosen.connect(self._set_language)
        self.head.state_was_chosen.connect(self.set_state)
        self.head.reopen_was_wanted.connect(self.reopen)
        column.addWidget(self.head)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scrolled())
        no_items = self.tr("No items yet. The minutes follow the agenda.")
        self.empty = EmptyState(context.theme, no_items, [(self.tr("Go to the agenda"), self.agenda_was_wanted.emit)])
        self._stack.addWidget(self.empty)
        column.addWidget(self._stack, 1)
        column.addWidget(rule())
        column.addWidget(self._footer())
        self._shortcuts()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_did_change)
        self.setAcceptDrops(not context.read_only)

    def _scrolled(self) -> QWidget:
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAccessibleName(self.tr("Minutes"))
        self._holder = QWidget()
        self._holder.setProperty("surface", "bg")
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 24)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.area.setWidget(self._holder)
        return self.area

    def _footer(self) -> QWidget:
        theme, footer = self.context.theme, QWidget()
        footer.setFixedHeight(34)
        row = QHBoxLayout(footer)
        row.setContentsMargins(10, 0, 16, 0)
        row.setSpacing(4)
        self.decide = Button(theme, self.tr("Decision"), icon="gavel", look="quiet", small=True)
        self.act = Button(theme, self.tr("Action item"), icon="square-check", look="quiet", small=True)
        self.vote = Button(theme, self.tr("Vote"), icon="vote", look="quiet", small=True)
        self.defer = Button(theme, self.tr("Deferred"), icon="calendar-clock", look="quiet", small=True)
        for button, keys, run in (
            (self.decide, "Ctrl+D", self.begin_decision),
            (self.act, "Ctrl+T", self.begin_action),
            (self.vote, "Ctrl+E", self.call_vote),
            (self.defer, "Ctrl+L", self.toggle_deferred),
        ):
            button.setToolTip(f"{button.text()} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})")
            button.clicked.connect(run)
            row.addWidget(button)
        self.vote.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.vote.customContextMenuRequested.connect(self._pop_up_votes)
        self.annex = Button(theme, self.tr("Annex"), icon="paperclip", look="quiet", small=True)
        self.annex.setToolTip(self.tr("Attach files, or write a text; files can also be dropped on an item"))
        self.annex.clicked.connect(self._pop_up_annexes)
        row.addWidget(self.annex)
        row.addStretch(1)
        self.where = ElidedLabel(theme, "", "secondary", token="ink3")
        self.where.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.where, 1000)
        return footer

    def _shortcuts(self) -> None:
        for text, keys, run in (
            (self.tr("New decision"), "Ctrl+D", self.begin_decision),
            (self.tr("New action item"), "Ctrl+T", self.begin_action),
            (self.tr("Vote on the item"), "Ctrl+E", self.call_vote),
            (self.tr("Begin an election on the item"), "", lambda: self.call_vote(VoteKind.ELECTION)),
            (self.tr("Defer the item"), "Ctrl+L", self.toggle_deferred),
            (self.tr("Next item"), "Alt+Down", lambda: self.step(1)),
            (self.tr("Previous item"), "Alt+Up", lambda: self.step(-1)),
        ):
            action = QAction(text, self)
            if keys:
                action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(run)
            self.addAction(action)

    # --- showing ---------------------------------------------------------------------------------------------------------------

    def show_meeting(self, meeting_id: str) -> None:
        """Show the minutes of a meeting.  Raises NotFound."""
        if meeting_id != self.deeds.meeting_id:
            self.deeds.meeting_id = meeting_id
            self.opened, self._current = None, None
            with self.context.workspace.read() as reader:
                meeting = reader.get(Meeting, meeting_id)
                activity = reader.find(Activity, meeting.activity_id)
            first = activity.time.earliest if activity is not None else None
            self.deeds.year = first.year if first is not None else self.context.year
            own, working = self.context.language, [code for code in meeting.languages if code in LANGUAGES]
            self.deeds.language = own if own in working or not working else working[0]
            self.head.language.set_value(self.deeds.language)
            self.area.verticalScrollBar().setValue(0)
        self.reload()

    def reload(self) -> None:
        """Read the minutes again; where somebody types is not disturbed.  Raises NotFound if the meeting is gone."""
        if not self.deeds.meeting_id:
            return
        found = read_minutes(self.context.workspace, meeting_id=self.deeds.meeting_id, language=self.context.language)
        self.minutes = found
        self.deeds.locked = self.context.read_only or found.closed or found.state is MinutesState.ADOPTED
        self._forget_deleted()
        self.head.show_minutes(found)
        self._stack.setCurrentIndex(0 if found.items or not found.is_empty else 1)
        wanted = [*found.items, found.whole]
        self._order = {item.item_id: place for place, item in enumerate(wanted)}
        self._put_in_order()
        today, present = date.today(), {block.item.item_id for block in self.blocks}
        for block in self.blocks:
            block.show_item(wanted[self._order[block.item.item_id]], today)
        self._waiting = [item for item in wanted if item.item_id not in present]
        self._make_some()
        self._show_current()

    def _put_in_order(self) -> None:
        """Take away blocks whose items are gone and let the others stand as the agenda has them; where somebody types is not hidden."""
        stay = [
            block for block in self.blocks
            if block.item.item_id in self._order and block.property("meeting") == self.deeds.meeting_id
        ]  # fmt: skip
        for block in self.blocks:
            if block not in stay:
                self._column.removeWidget(block)
                block.hide()
                block.deleteLater()
        if self._current not in stay:
            self._current = None
        ordered = sorted(stay, key=lambda block: self._order[block.item.item_id])
        if ordered != stay:
            for block in stay:
                self._column.removeWidget(block)
            for place, block in enumerate(ordered):
                self._column.insertWidget(place, block)
        self.blocks = ordered

    def _make_some(self, *, all_of_them: bool = False) -> None:
        """Make blocks until the time for it is over; the others follow after the next events."""
        began, today = perf_counter(), date.today()
        while self._waiting:
            item = self._waiting.pop(0)
            block = ItemBlock(self.deeds, item)
            block.setProperty("meeting", self.deeds.meeting_id)
            block.was_entered.connect(lambda block=block: self._set_current(block))
            block.show_item(item, today)
            place = sum(self._order[other.item.item_id] < self._order[item.item_id] for other in self.blocks)
            self._column.insertWidget(place, block)
            self.blocks.insert(place, block)
            block.show()
            if not all_of_them and self._waiting and perf_counter() - began > _SLICE:
                self._pause.start()
                return
        follow_layout(self)

    def focusNextPrevChild(self, next: bool) -> bool:
        follow_layout(self)  # a line may just have been begun
        return super().focusNextPrevChild(next)

    def _forget_deleted(self) -> None:
        if self.opened is None:
            return
        kinds: dict[str, type[Record]] = {"decision": Decision, "vote": Vote, "minutes_annex": MinutesAnnex}
        kind = kinds.get(self.opened.kind, ActionItem)
        with self.context.workspace.read() as reader:
            if reader.find(kind, self.opened.id) is None:
                self.opened = None

    # --- what is current -------------------------------------------------------------------------------------------------------

    def current(self) -> RecordRef | None:
        """What the inspector shows: what was opened here."""
        return self.opened

    def current_block(self) -> ItemBlock | None:
        """The item on which the keys work: where the keyboard is or was, else the first that has no items under it."""
        if self._current is not None:
            return self._current
        return next((block for block in self.blocks if not block.item.heading), None)

    def _focus_did_change(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not isValid(self._holder) or not self._holder.isAncestorOf(new):
            return
        block = next((block for block in self.blocks if block.isAncestorOf(new)), None)
        if block is not None:
            self._set_current(block)
            QTimer.singleShot(0, new, lambda: self._keep_in_view(new))

    def _keep_in_view(self, widget: QWidget) -> None:
        if self._holder.isAncestorOf(widget):
            at = widget.mapTo(self._holder, QPoint(0, 0)).y()
            height = min(widget.height(), self.area.viewport().height() - 60)
            bar = self.area.verticalScrollBar()
            if at - 36 < bar.value():
                bar.setValue(max(0, at - 36))
            elif at + height + 12 > bar.value() + self.area.viewport().height():
                bar.setValue(at + height + 12 - self.area.viewport().height())

    def _set_current(self, block: ItemBlock) -> None:
        if block is not self._current:
            if self._current is not None:
                self._current.set_current(False)
            self._current = block
            block.set_current(True)
        self._show_current()

    def _show_current(self) -> None:
        block, locked = self.current_block(), self.deeds.locked
        self.decide.setEnabled(block is not None and not locked)
        self.act.setEnabled(block is not None and not locked)
        self.vote.setEnabled(block is not None and not locked)
        self.annex.setEnabled(block is not None and not locked)
        item = block.item if block is not None else None
        self.defer.setEnabled(item is not None and item.item_id is not None and not locked)
        self.defer.setText(self.tr("Not deferred") if item is not None and item.deferred else self.tr("Deferred"))
        self.defer.setAccessibleName(self.defer.text())
        self.where.set_text(
            f"{shown_number(item.number, self.context.language, whole=True)} {item.title}".strip() if item is not None else ""
        )

    # --- deeds -----------------------------------------------------------------------------------------------------------------

    def begin_decision(self) -> None:
        """Type a decision on the current item."""
        block = self.current_block()
        if block is not None:
            block.begin_decision()

    def begin_action(self) -> None:
        """Type an action item of the current item, or of the decision in which the keyboard is."""
        block = self.current_block()
        if block is not None:
            block.begin_action()

    def call_vote(self, kind: VoteKind | None = None) -> None:
        """Put the current item to the vote, or begin an election."""
        block = self.current_block()
        if block is not None:
            block.call_vote(kind if isinstance(kind, VoteKind) else None)

    def _pop_up_votes(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind, text in ((VoteKind.MOTION, self.tr("Vote on the item")), (VoteKind.ELECTION, self.tr("Begin an election on the item"))):
            action = menu.addAction(text, partial(self.call_vote, kind))
            action.setEnabled(not self.deeds.locked)
        menu.popup(self.vote.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _pop_up_annexes(self) -> None:
        menu, theme = QMenu(self), self.context.theme
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(theme.icon("paperclip", "ink3"), self.tr("Attach files…"), self.choose_annexes)
        menu.addAction(theme.icon("file-text", "ink3"), self.tr("Write a text"), self.write_annex)
        menu.popup(self.annex.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def choose_annexes(self) -> None:
        """Ask for files and keep them with the current item."""
        chosen, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Attach annexes"), str(documents_dir()), self.tr("PDF documents (*.pdf);;All files (*)")
        )
        if chosen:
            self.attach([Path(one) for one in chosen])

    def attach(self, paths: Sequence[Path], block: ItemBlock | None = None) -> None:
        """Keep files with an item, by default the current one."""
        block = block or self.current_block()
        if block is not None and not self.deeds.locked:
            self.deeds.attach(block.item.item_id, paths)

    def write_annex(self) -> None:
        """Begin an annex that is a text, with its inspector."""
        block = self.current_block()
        if block is None or self.deeds.locked:
            return
        made = self.deeds.write_annex(block.item.item_id, self.tr("Annex"))
        if made is not None:
            self._open(RecordRef("minutes_annex", made))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()) and not self.deeds.locked:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The item under the pointer becomes the current one: the files go there."""
        block = self._block_at(event.position().toPoint())
        if block is not None:
            self._set_current(block)
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_files(event.mimeData())
        if paths and not self.deeds.locked:
            event.acceptProposedAction()
            self.attach(paths, self._block_at(event.position().toPoint()))

    def _block_at(self, at: QPoint) -> ItemBlock | None:
        place = self._holder.mapFrom(self, at)
        return next((block for block in self.blocks if block.geometry().contains(place)), None)

    def toggle_deferred(self) -> None:
        """Put the current item off, or take that back."""
        block = self.current_block()
        if block is not None and block.item.item_id is not None and not self.deeds.locked:
            self.deeds.set_deferred(block.item.item_id, not block.item.deferred)
        self._show_current()

    def step(self, by: int) -> None:
        """Go to the notes of the next or the previous item."""
        self._make_some(all_of_them=True)
        open_ones = [block for block in self.blocks if not block.notes.isHidden() and block.notes.isVisibleTo(self._holder)]
        block = self.current_block()
        if not open_ones or block is None:
            return
        place = open_ones.index(block) if block in open_ones else -1
        open_ones[min(max(place + by, 0), len(open_ones) - 1)].focus_notes()

    def reopen(self) -> None:
        """Unlock adopted minutes."""
        meeting_id = self.deeds.meeting_id
        self.context.edit(lambda: services.reopen_minutes(self.context.workspace, meeting_id=meeting_id))

    def set_state(self, state: MinutesState) -> None:
        """Say how far the minutes have come."""
        focus = QApplication.focusWidget()
        if focus is not None and self._holder.isAncestorOf(focus):
            focus.clearFocus()  # what is being typed belongs to it
        meeting_id = self.deeds.meeting_id
        self.context.edit(lambda: adoption.set_minutes_state(self.context.workspace, meeting_id=meeting_id, state=state))

    def _set_language(self, code: str) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self._holder.isAncestorOf(focus):
            focus.clearFocus()  # what is being typed is in the language before
        self.deeds.language = code
        self.reload()

    # --- showing a record ------------------------------------------------------------------------------------------------------

    def show_item(self, item_id: str | None) -> bool:
        """Go to the notes of an item, or of the meeting as a whole; answers whether it is there."""
        self._make_some(all_of_them=True)
        block = next((block for block in self.blocks if block.item.item_id == item_id), None)
        if block is None:
            return False
        block.focus_notes()
        return True

    def show_line(self, ref: RecordRef) -> bool:
        """Go to a decision or an action item and open its inspector; answers whether it is there."""
        self._make_some(all_of_them=True)
        for block in self.blocks:
            if block.line_of(ref.id) is not None:
                self._set_current(block)
                self._open(ref)
                block.focus_line(ref.id)
                return True
        return False

    def close_record(self) -> None:
        """The inspector was closed."""
        self.opened = None

    def focus_content(self) -> None:
        """Put the keyboard into the notes of the current item."""
        block = self.current_block()
        if block is not None:
            block.focus_notes()

    def _open(self, ref: RecordRef) -> None:
        self.opened = ref
        self.current_did_change.emit(ref)
