"""The meetings view: the list, and the page of one meeting."""

from __future__ import annotations

from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from gsef_desktop.domain.changes import Changes, RecordRef
from gsef_desktop.domain.errors import NotFound
from gsef_desktop.domain.records import (
    ActionItem,
    AgendaItem,
    Decision,
    Meeting,
    MeetingSession,
    MeetingState,
    Minutes,
    MinutesAnnex,
    Paper,
    Participation,
    Vote,
)
from gsef_desktop.services.meetings import find_meeting
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.meetings.list_page import REGISTERS, ListPage
from gsef_desktop.ui.meetings.locked_context import locked
from gsef_desktop.ui.meetings.meeting_page import WIDE, MeetingPage
from gsef_desktop.ui.meetings.participant_prints import print_actions
from gsef_desktop.ui.meetings.text_prints import text_actions
from gsef_desktop.ui.view import View

_AGENDA = (
    "agenda_item", "meeting_session", "meeting", "meeting_step", "activity", "paper", "paper_version", "paper_item", "translation",
    "organisation", "person", "backlog_item", "setting",
)  # fmt: skip
_PARTICIPANTS = (
    "participation", "session_attendance", "meeting", "meeting_session", "activity", "organisation", "person", "body", "body_rules",
    "composition", "setting", "own_field", "own_value",
)  # fmt: skip
_TIMES = (
    "meeting", "meeting_session", "activity", "participation", "organisation", "seat", "seat_term", "person", "person_function", "setting",
)  # fmt: skip
_MINUTES = (
    "minutes", "decision", "action_item", "agenda_item", "meeting_session", "meeting", "activity", "translation", "person", "body",
    "vote", "vote_tally", "vote_candidate", "ballot", "minutes_annex", "action_owner", "organisation",
)  # fmt: skip
_ROOM = (*_MINUTES, "item_run", "participation", "session_attendance", "organisation", "body_rules", "composition", "seat", "seat_term")
_PAPERS = (
    "paper", "paper_version", "paper_item", "translation", "meeting", "agenda_item", "meeting_session", "attachment", "person", "activity",
)  # fmt: skip
_LIST = ("meeting", "activity", "body", "agenda_item", "participation", "programme")
_WIDE = 1180
"""From this width of the window on the inspector stands beside the agenda from the start, in device-independent pixels."""


class MeetingsView(View):
    """Lists meetings and opens one."""

    name: ClassVar[str] = "meetings"

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.list = ListPage(context)
        self._page: MeetingPage | None = None
        self._is_locked = False
        self._inspector_open: bool | None = None
        self._reloading = False
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.list.meeting_was_opened.connect(self.open_meeting)
        self.list.current_did_change.connect(self._list_did_change)
        self.list.record_was_opened.connect(self.show_record)
        self.list.part_did_change.connect(self._part_did_change)
        context.selection_changed.connect(self._did_select)

    # --- pages ------------------------------------------------------------------------------------------------------------

    @property
    def page(self) -> MeetingPage:
        """The page of one meeting; made when it is first needed."""
        if self._page is None:
            self._page = MeetingPage(locked(self.context) if self._is_locked else self.context)
            self._page.back_was_wanted.connect(self.show_list)
            self._page.current_did_change.connect(self._follow)
            self._page.tab_did_change.connect(self._change_inspector)
            self._page.inspector_was_toggled.connect(self._toggle_inspector)
            self._page.details_were_wanted.connect(self._show_details)
            self._page.slot_did_change.connect(self.status_did_change)
            self._stack.addWidget(self._page)
        return self._page

    @property
    def is_open(self) -> bool:
        """Whether a meeting is shown, not the list."""
        return self._page is not None and self._stack.currentWidget() is self._page

    def open_meeting(self, meeting_id: str) -> bool:
        """Show the page of a meeting; answers whether it is there."""
        try:
            self._fit_lock(meeting_id)
            self.page.show_meeting(meeting_id)
        except NotFound:
            return False
        self._stack.setCurrentWidget(self.page)
        if self._inspector_open is None:
            self._inspector_open = self.window().width() >= _WIDE
        self._select(self.page.current())
        self.page.focus_content()
        return True

    def _fit_lock(self, meeting_id: str) -> bool:
        """A closed meeting has a page on which nothing can be edited; answers whether another page has taken the place of the one before.

        Raises NotFound.
        """
        closed = find_meeting(self.context.workspace, meeting_id=meeting_id).meeting.state is MeetingState.CLOSED
        if closed == self._is_locked:
            return False
        self._is_locked, old, self._page = closed, self._page, None
        if old is not None:
            self._stack.removeWidget(old)
            old.hide()
            old.deleteLater()
        return True

    def _change_lock(self) -> bool:
        """Put another page in place of the one shown where its meeting was closed or reopened."""
        meeting_id, tab = self.page.meeting_id, self.page.tabs.value()
        if meeting_id is None or not self._fit_lock(meeting_id):
            return False
        self.context.select(None)
        self.page.show_meeting(meeting_id)
        self._stack.setCurrentWidget(self.page)
        self.page.show_tab(tab)
        return True

    def show_list(self) -> None:
        """Go back to the list."""
        meeting_id = self._page.meeting_id if self._page is not None else None
        self._stack.setCurrentWidget(self.list)
        self.list.reload()
        if meeting_id is not None:
            self.list.select(meeting_id)
        self.context.select(None)
        register = self.list.shown_register
        (register.table if register is not None else self.list.table).setFocus()

    # --- View -------------------------------------------------------------------------------------------------------------

    def refresh(self, changes: Changes | None) -> None:
        if not self.is_open:
            register = self.list.shown_register
            if changes is None or changes.touches(*(register.concerns if register is not None else _LIST)):
                self.list.reload()
            return
        self._reloading = True
        try:
            agenda = changes is None or changes.touches(*_AGENDA)
            participants = changes is None or changes.touches(*_PARTICIPANTS)
            times = changes is None or changes.touches(*_TIMES)
            minutes = changes is None or changes.touches(*_MINUTES)
            room = changes is None or changes.touches(*_ROOM)
            papers = changes is None or changes.touches(*_PAPERS)
            if (changes is None or changes.touches("meeting")) and self._change_lock():
                pass
            elif agenda or participants or minutes or times or room or papers:
                self.page.reload(agenda=agenda, participants=participants, minutes=minutes, times=times, room=room, papers=papers)
        except NotFound:
            self.show_list()
        finally:
            self._reloading = False
        if self.is_open:
            self._select(self.page.current())

    def show_record(self, ref: RecordRef) -> bool:
        meeting_id, tab = self._meeting_of(ref)
        if meeting_id is None:
            return ref.kind == "action_item" and self._show_in_register(ref)
        if not (self.is_open and self.page.meeting_id == meeting_id) and not self.open_meeting(meeting_id):
            return False
        if tab:
            self.page.show_tab(tab)
        if ref.kind == "agenda_item":
            self.page.agenda.show_item(ref.id)
        elif ref.kind == "meeting_session":
            self.page.agenda.show_session(ref.id)
        elif ref.kind == "paper":
            self.page.papers.show_paper(ref.id)
        elif ref.kind == "participation":
            self.page.participants.show_participant(ref.id)
        elif ref.kind == "minutes":
            self.page.minutes.show_item(self._item_of_minutes(ref.id))
        elif ref.kind in ("decision", "action_item", "vote", "minutes_annex"):
            self.page.minutes.show_line(ref)
        self._select(self.page.current())
        return True

    def open_with(self, **arguments: Any) -> None:
        meeting_id = arguments.get("meeting")
        if isinstance(meeting_id, str):
            if not (self.is_open and self.page.meeting_id == meeting_id):
                self.open_meeting(meeting_id)
            if isinstance(document := arguments.get("document"), str):
                self.page.open_document(document, arguments.get("ids", ()))
            elif arguments.get("tab") in ("agenda", "participants", "papers", "room", "minutes", "pack", "print", "times"):
                self.page.show_tab(arguments["tab"])
                self.page.focus_content()
        elif arguments.get("register") in REGISTERS:
            self._show_register(arguments["register"])
        elif arguments.get("new"):
            self.show_list()
            self.list.begin_new()

    def inspector_for(self, ref: RecordRef) -> QWidget | None:
        if not self.is_open or ref.kind not in ("meeting", "meeting_session", "agenda_item", "participation"):
            return None
        if self.page.tabs.value() in (*WIDE, "minutes"):
            return None
        if self.page.tabs.value() == "agenda":
            self.page.agenda_inspector.show_ref(ref)
            return _Holder(self.page.agenda_inspector, self)
        self.page.participants.inspector.show_ref(ref)
        return _Holder(self.page.participants.inspector, self)

    def head_height(self) -> int:
        return self.page.head_height() if self.is_open else 0  # the button that closes it stands there, and the tabs

    def actions(self) -> list[QAction]:
        new = QAction(self.tr("New meeting"), self)
        new.setEnabled(not self.context.read_only)
        new.triggered.connect(self._begin_new)
        made = [new]
        for part, text in (
            ("decisions", self.tr("Decisions of all meetings")), ("actions", self.tr("Action items of all meetings")),
            ("attendance", self.tr("Attendance over the years")),
        ):  # fmt: skip
            register = QAction(text, self)
            register.triggered.connect(partial(self._show_register, part))
            made.append(register)
        if self.is_open:
            back = QAction(self.tr("Back to the list of meetings"), self)
            back.triggered.connect(self.show_list)
            made.append(back)
            times = QAction(self.tr("Find a time"), self)
            times.triggered.connect(lambda: self.page.show_tab("times"))
            made.append(times)
            made.extend(print_actions(self.context, self, self.page.participants.printed))
            made.extend(self.page.participants.menu_actions(self))
            made.extend(text_actions(self.context, self, lambda: self.page.meeting_id))
            everything = QAction(self.tr("Everything for this meeting…"), self)
            everything.triggered.connect(lambda: self.page.printing.make_everything())
            made.append(everything)
            papers = QAction(self.tr("Papers of the meeting"), self)
            papers.triggered.connect(lambda: self.page.show_tab("papers"))
            made.append(papers)
            made.extend(self._state_actions())
            pack = QAction(self.tr("Make the pack"), self)
            pack.triggered.connect(lambda: self.page.show_tab("pack"))
            made.append(pack)
            room = QAction(self.tr("Run the meeting"), self)
            room.triggered.connect(lambda: self.page.show_tab("room"))
            made.append(room)
            if self.page.tabs.value() == "room":
                made.extend(self.page.room.actions())
            minutes = QAction(self.tr("Minutes of the meeting"), self)
            minutes.triggered.connect(lambda: self.page.show_tab("minutes"))
            made.append(minutes)
            if self._in_minutes():
                made.extend(self.page.minutes.actions())
            if self.page.tabs.value() == "agenda":
                made.extend(action for action in self.page.agenda.menus.actions() if not action.isSeparator())
        return made

    def _state_actions(self) -> list[QAction]:
        """The steps that lead on from the state of the meeting."""
        menu = QMenu(self)
        self.page.state.fill(menu)
        return [action for action in menu.actions() if not action.isSeparator() and action.isEnabled()]

    def _show_register(self, part: str) -> None:
        self.show_list()
        self.list.show_part(part)

    def _begin_new(self) -> None:
        self.show_list()
        self.list.begin_new()

    def _print(self) -> None:
        if self.is_open:
            self.page.print_page()

    def print_action(self) -> QAction | None:
        action = QAction(self.tr("Print"), self)
        action.setEnabled(self.is_open)
        action.triggered.connect(self._print)
        return action

    def status_text(self) -> str:
        register = self.list.shown_register
        if not self.is_open and register is not None:
            return self.tr("{number} shown").format(number=len(register.model.ids))
        if not self.is_open:
            count = len(self.list.model.rows)
            if count == 1:
                return self.tr("1 meeting")
            return self.tr("{count} meetings").format(count=count) if count else ""
        if self.page.tabs.value() == "agenda":
            row = self.page.agenda.tree.current_row()
            if row is not None and row.number and not row.continued:
                return self.tr("Item {number} selected").format(number=self.page.agenda.model.number(row))
            return ""
        if self._in_minutes():
            return ""  # the foot of the page says where one is
        if self.page.tabs.value() == "times":
            slot = self.page.times.slot
            return self.tr("{time} UTC selected").format(time=f"{slot.start:%H:%M}") if slot is not None else ""
        if self.page.tabs.value() == "papers":
            papers = self.page.papers.register
            wanting = len(papers.to_chase) if papers is not None else 0
            if wanting == 1:
                return self.tr("1 paper still wants something")
            return self.tr("{number} papers still want something").format(number=wanting) if wanting else ""
        if self.page.tabs.value() in ("pack", "print", "room"):
            return ""
        name = self.page.participants.current_name()
        return self.tr("{name} selected").format(name=name) if name else ""

    # --- selection --------------------------------------------------------------------------------------------------------

    def _meeting_of(self, ref: RecordRef) -> tuple[str | None, str]:
        """The meeting that a record belongs to, and the tab on which it is shown."""
        with self.context.workspace.read() as reader:
            if ref.kind == "meeting":
                return ref.id if reader.find(Meeting, ref.id) else None, ""
            if ref.kind == "activity":
                found = reader.all(Meeting, activity_id=ref.id, limit=1)
                return found[0].id if found else None, ""
            for kind, cls, tab in (
                ("agenda_item", AgendaItem, "agenda"), ("meeting_session", MeetingSession, "agenda"), ("paper", Paper, "papers"),
                ("participation", Participation, "participants"), ("minutes", Minutes, "minutes"), ("decision", Decision, "minutes"),
                ("action_item", ActionItem, "minutes"), ("vote", Vote, "minutes"),
                ("minutes_annex", MinutesAnnex, "minutes"),
            ):  # fmt: skip
                if kind == ref.kind:
                    record = reader.find(cls, ref.id)
                    return (getattr(record, "meeting_id", None), tab) if record is not None else (None, "")
        return None, ""

    def _show_in_register(self, ref: RecordRef) -> bool:
        """An action item whose meeting is gone has a place in the register only."""
        self.show_list()
        self.list.show_part("actions")
        register = self.list.shown_register
        if register is None or not register.select(ref.id):
            return False
        self.context.select(ref)
        return True

    def _part_did_change(self) -> None:
        """What was selected in another list is no longer to be inspected."""
        register, selected = self.list.shown_register, self.context.selected
        if not self.is_open and selected is not None and (register is None or not register.inspects(selected.kind)):
            self.context.select(None)
        self.status_did_change.emit()

    def _item_of_minutes(self, minutes_id: str) -> str | None:
        with self.context.workspace.read() as reader:
            return reader.get(Minutes, minutes_id).item_id

    def _list_did_change(self, ref: RecordRef | None) -> None:
        """In the list nothing is inspected: Enter opens."""

    def _follow(self, ref: RecordRef | None) -> None:
        if not self._reloading and self.is_open:
            self._select(ref or self.page.current())

    def _select(self, ref: RecordRef | None) -> None:
        """Tell the window what is selected, unless its inspector has been closed."""
        if self._inspector_open or self._in_minutes() or self._in_papers():
            self._reloading, before = True, self._reloading  # nothing to inspect is not the user's closing of it
            self.context.select(ref)
            self._reloading = before
        else:
            self.status_did_change.emit()
        self.page.toggle.setChecked(bool(self._inspector_open))

    def _in_minutes(self) -> bool:
        """Whether the minutes are shown, which open an inspector for themselves."""
        return self.is_open and self.page.tabs.value() == "minutes"

    def _in_papers(self) -> bool:
        """Whether the papers are listed: the one that is selected is shown beside the list."""
        return self.is_open and self.page.tabs.value() == "papers"

    def _change_inspector(self) -> None:
        """Each tab has an inspector of its own, even for the same record."""
        if self.is_open and (self._inspector_open or self.context.selected is not None or self._in_minutes()):
            self._reloading = True
            self.context.select(None)
            self._reloading = False
            self._select(self.page.current())
        self.status_did_change.emit()

    def _show_details(self) -> None:
        """Open the inspector on the meeting itself."""
        if self.page.tabs.value() != "agenda":
            self.page.show_tab("agenda")
        if not self._inspector_open:
            self._toggle_inspector(True)
        self.page.agenda_inspector.show_details()

    def _toggle_inspector(self, shown: bool) -> None:
        self._inspector_open = shown
        self.page.toggle.setChecked(shown)
        self.context.select(self.page.current() if shown else None)

    def _did_select(self, ref: RecordRef | None) -> None:
        """The user has closed the inspector: it stays closed until it is wanted again."""
        if ref is None and self.is_open and self.isVisible() and not self._reloading:
            if self._in_minutes():
                self.page.minutes.close_record()
                return
            if self._in_papers():
                return
            self._inspector_open = False
            self.page.toggle.setChecked(False)


class _Holder(QWidget):
    """Lends a lasting panel to the window's inspector frame, which deletes what it is given."""

    def __init__(self, panel: QWidget, keeper: QWidget) -> None:
        super().__init__()
        self._panel, self._keeper = panel, keeper
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panel)
        panel.show()

    def event(self, event: QEvent) -> bool:
        deleted = event.type() == QEvent.Type.DeferredDelete
        if deleted and isValid(self._keeper) and isValid(self._panel) and self._panel.parentWidget() is self:
            self._panel.hide()
            self._panel.setParent(self._keeper)
        return super().event(event)
