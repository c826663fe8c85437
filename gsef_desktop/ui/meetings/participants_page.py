"""The participants of one meeting: filters, the table, and ways to add somebody."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import Attendance, Body, Capacity, Classification, Meeting, Mode, Reply
from gsef_desktop.services import participant_details
from gsef_desktop.services import participants as services
from gsef_desktop.services.agenda_reading import list_leads
from gsef_desktop.services.attendance import AttendanceSheet, read_attendance
from gsef_desktop.services.participants_reading import ParticipantList, ParticipantRow, ReplyCounts, list_participants
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.meetings import participant_prints, participants_files, words
from gsef_desktop.ui.meetings.attendance_deeds import AttendanceDeeds, session_now
from gsef_desktop.ui.meetings.attendance_words import session_name
from gsef_desktop.ui.meetings.known_names import organisation_names, people_names
from gsef_desktop.ui.meetings.participants_inspector import ParticipantsInspector
from gsef_desktop.ui.meetings.participants_invite import AddForm, InviteForm
from gsef_desktop.ui.meetings.participants_model import FIRST_SESSION, Column, ParticipantsModel
from gsef_desktop.ui.meetings.participants_tree import ParticipantsTree
from gsef_desktop.ui.widgets.buttons import Button, Chip
from gsef_desktop.ui.widgets.layout import EmptyState

_FILTERS = (None, Reply.ACCEPTED, Reply.NONE, Reply.DECLINED, Reply.TENTATIVE, Reply.NOT_INVITED)


_WIDTHS_KEY = "meetings.participants.columns"


class ParticipantsPage(QWidget):
    """Shows and edits the participants of the meeting given to `show_meeting`."""

    current_did_change = Signal(object)
    """a `RecordRef` of a participation, or None"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.meeting_id: str | None = None
        self._stale = False
        theme = context.theme
        self.model = ParticipantsModel(context.language, self)
        self.model.read_only = context.read_only
        self.model.commit = self._commit
        self.tree = ParticipantsTree(theme, self.model)
        self.tree.participants_delegate.people = lambda: people_names(context)
        self.tree.participants_delegate.organisations = lambda: list(organisation_names(context))
        self.tree.widths.restore(context.remembered(_WIDTHS_KEY))
        self.tree.widths.did_change.connect(lambda widths: context.remember(_WIDTHS_KEY, widths))
        self.attendance = AttendanceDeeds(context, self)
        self.tree.tick_was_wanted.connect(self._tick)
        self.tree.attendance_did_come.connect(self._note_attendance)
        self.inspector = ParticipantsInspector(context)
        self.inspector.selected_ids = self.tree.selected_ids
        self.form = AddForm(context)
        self.form.hide()
        self.form.was_closed.connect(self._close_form)
        self.form.was_submitted.connect(self._add_named)
        self.invite = InviteForm(context)
        self.invite.hide()
        self.invite.was_closed.connect(self._close_form)
        self.setAcceptDrops(True)
        self.empty = EmptyState(
            theme,
            self.tr("Nobody is invited yet. Add the seat holders of the body, or somebody else."),
            [(self.tr("Add seat holders"), self.add_seats), (self.tr("Add a participant"), self.open_form)],
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tools())
        column.addWidget(self.form)
        column.addWidget(self.invite)
        column.addWidget(self._stack, 1)
        self.tree.selectionModel().selectionChanged.connect(self._show_selected)
        self.tree.current_did_change.connect(self._announce)
        self.tree.removal_was_wanted.connect(self.remove)
        self.tree.reply_did_come.connect(self._set_reply)
        self.tree.menu_was_wanted.connect(self._pop_up)

    def _tools(self) -> QWidget:
        theme, tools = self.context.theme, QWidget()
        tools.setFixedHeight(40)
        row = QHBoxLayout(tools)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(6)
        self._group = QButtonGroup(self)
        self.chips: dict[Reply | None, Chip] = {}
        for reply in _FILTERS:
            chip = Chip(theme, "")
            chip.setChecked(reply is None)
            chip.toggled.connect(lambda on, reply=reply: self._set_filter(reply) if on else None)
            self._group.addButton(chip)
            self.chips[reply] = chip
            row.addWidget(chip)
        row.addStretch(1)
        self.add = Button(theme, self.tr("Add"), icon="user-plus", small=True)
        self.add.setEnabled(not self.context.read_only)
        menu = QMenu(self.add)
        menu.aboutToShow.connect(lambda: self._fill_add_menu(menu))
        self.add.setMenu(menu)
        row.addWidget(self.add)
        self.print_button = Button(theme, self.tr("Print…"), icon="printer", small=True)
        prints = QMenu(self.print_button)
        prints.aboutToShow.connect(lambda: self._fill_print_menu(prints))
        self.print_button.setMenu(prints)
        row.addWidget(self.print_button)
        self.list_button = Button(theme, self.tr("List of participants"), icon="file-down", small=True)
        self.list_button.setToolTip(self.tr("Show the printed list, to save or print it"))
        self.list_button.clicked.connect(self.show_printed_list)
        row.addWidget(self.list_button)
        self._tools_row, self._tools_holder = row, tools
        return tools

    def menu_actions(self, owner: QWidget | None = None) -> list[QAction]:
        """What can be done with the whole list: import replies, export."""
        made = []
        for text, deed, writes in (
            (self.tr("Import replies…"), self.import_replies, True), (self.tr("Invite a list or a function…"), self.open_invite, True),
            (self.tr("Export the participants…"), self.export_table, False),
            (self.tr("Export the travel list…"), self.export_rooming, False),
            (self.tr("Participants in numbers"), lambda: self._show_mode("numbers"), False),
        ):  # fmt: skip
            action = QAction(text, owner or self)
            action.setEnabled(not (writes and self.context.read_only))
            action.triggered.connect(lambda _=False, deed=deed: deed())
            made.append(action)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_tools()

    def _fit_tools(self) -> None:
        """The captions of the buttons go one by one where there is no room for all; their names stay."""
        captions = ((self.list_button, self.tr("List of participants")), (self.print_button, self.tr("Print…")), (self.add, self.tr("Add")))
        for button, _ in captions:
            button.setText("")
        self._tools_holder.setMinimumWidth(self._tools_row.minimumSize().width())
        for button, caption in captions:
            button.setText(caption)
        for button, _ in captions:
            if self._tools_row.sizeHint().width() <= self.width():
                break
            button.setText("")

    # --- showing --------------------------------------------------------------------------------------------------------

    def show_meeting(self, meeting_id: str) -> None:
        """Show the participants of a meeting."""
        if meeting_id != self.meeting_id:
            self.meeting_id = meeting_id
            self.tree.set_quiet(True)
            self.tree.setCurrentIndex(QModelIndex())  # nobody of the meeting before is current in this one
            self.tree.set_quiet(False)
            self.form.hide()
            self.invite.hide()
            self.chips[None].setChecked(True)
        self.reload()

    def reload(self) -> None:
        """Read the list again, once it is seen; selection and filter stay.  Raises NotFound if the meeting is gone."""
        self._stale = True
        if self.isVisible():
            self.catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.catch_up()

    def catch_up(self) -> None:
        """Read what was not read while nobody saw it: a meeting opens on its agenda, and its participants may be hundreds."""
        if self.meeting_id is None or not self._stale:
            return
        self._stale = False
        participants = list_participants(self.context.workspace, meeting_id=self.meeting_id, language=self.context.language)
        sheet = read_attendance(self.context.workspace, meeting_id=self.meeting_id, language=self.context.language)
        self.attendance.sheet = sheet
        before = self.current()
        scrolled = self.tree.verticalScrollBar().value()
        self.tree.set_quiet(True)
        if self.model.set_list(participants, sheet):
            if before is not None:
                self.tree.select(before.id)
            self.tree.verticalScrollBar().setValue(scrolled)
        self.tree.set_quiet(False)
        self._stack.setCurrentWidget(self.tree if participants.counts.all else self.empty)
        self._show_counts(participants.counts)
        self._show_list(participants, sheet)

    def _show_list(self, participants: ParticipantList, sheet: AttendanceSheet) -> None:
        self.inspector.show_list(participants, sheet)
        self._show_selected()

    def _show_selected(self) -> None:
        """Several that are selected are edited together; the current line is one of them, or else the first of them leads."""
        ids, current = self.tree.selected_ids(), self.current()
        lost = len(ids) > 1 and (current is None or current.id not in ids)
        self.inspector.show_ref(RecordRef("participation", ids[0]) if lost else current)

    def _show_counts(self, counts: ReplyCounts) -> None:
        numbers = {
            None: counts.all, Reply.ACCEPTED: counts.yes, Reply.NONE: counts.none, Reply.DECLINED: counts.apologies,
            Reply.TENTATIVE: counts.tentative, Reply.NOT_INVITED: counts.not_invited,
        }  # fmt: skip
        for reply, chip in self.chips.items():
            name = self.tr("All") if reply is None else words.reply_name(reply)
            chip.setText(f"{name} {numbers[reply]}")
            chip.setAccessibleName(chip.text())
            chip.setVisible(reply not in (Reply.TENTATIVE, Reply.NOT_INVITED) or bool(numbers[reply]) or chip.isChecked())
        self._fit_tools()

    def current(self) -> RecordRef | None:
        """The participant selected."""
        row = self.tree.current_row()
        return RecordRef("participation", row.id) if row is not None else None

    def current_name(self) -> str:
        """What the participant selected is called."""
        row = self.tree.current_row()
        return (row.organisation or row.person or row.name) if row is not None else ""

    def show_participant(self, participation_id: str) -> bool:
        """Select a participant and scroll to it."""
        self.catch_up()
        if not self.model.index_of(participation_id).isValid():
            self.chips[None].setChecked(True)
        return self.tree.select(participation_id)

    def printed(self) -> tuple[str | None, list[str]]:
        """The meeting, and the participants selected, that something is printed for."""
        return self.meeting_id, self.tree.selected_ids()

    def show_printed_list(self) -> None:
        """Show the printed list in the inspector, opening it if need be."""
        self._show_mode("page")

    def _show_mode(self, mode: str) -> None:
        self.inspector.show_mode(mode)
        if self.meeting_id is not None:
            self.context.select(self.current() or RecordRef("meeting", self.meeting_id))

    def _set_filter(self, reply: Reply | None) -> None:
        before = self.current()
        self.model.set_filter(reply)
        if before is not None:
            self.tree.select(before.id)

    def _announce(self, row: ParticipantRow | None) -> None:
        ref = RecordRef("participation", row.id) if row is not None else None
        if len(self.tree.selected_ids()) < 2:
            self.inspector.show_ref(ref)
        self.current_did_change.emit(ref)

    # --- adding and removing ----------------------------------------------------------------------------------------------

    def _fill_add_menu(self, menu: QMenu) -> None:
        menu.clear()
        with self.context.workspace.read() as reader:
            bodies = reader.all(Body, order_by=("rank", "name"))
            meeting = reader.find(Meeting, self.meeting_id)
        own = meeting.body_id if meeting is not None else None
        for body in sorted(bodies, key=lambda body: body.id != own):
            text = self.tr("Seat holders of {body}").format(body=body.name)
            menu.addAction(text, partial(self.add_seats, body.id))
        if bodies:
            menu.addSeparator()
        menu.addAction(self.tr("Organization or person…"), self.open_form)
        menu.addAction(self.tr("List or function…"), self.open_invite)
        menu.addSeparator()
        menu.addAction(self.tr("Import replies…"), self.import_replies)

    def _fill_print_menu(self, menu: QMenu) -> None:
        participant_prints.fill_menu(menu, self.context, self, self.printed)
        menu.addSeparator()
        menu.addAction(self.tr("Export as a table…"), self.export_table)
        menu.addAction(self.tr("Export the travel list…"), self.export_rooming)

    def add_seats(self, body_id: str | None = None) -> None:
        """Invite the holders of the seats of a body, by default of the one that meets."""
        if self.meeting_id is None:
            return
        meeting_id = self.meeting_id
        if body_id is None:
            with self.context.workspace.read() as reader:
                body_id = reader.get(Meeting, meeting_id).body_id
        if body_id is None:
            self.context.tell(self.tr("This meeting has no body. Choose one with Add."))
            return
        body = body_id
        changes = self.context.edit(lambda: services.add_seats(self.context.workspace, meeting_id=meeting_id, body_id=body))
        if changes is not None and not changes:
            self.context.tell(self.tr("All seats of this body are in the list already."))

    def open_form(self) -> None:
        """Open the line in which an organisation or a person is named."""
        self.invite.hide()
        self.form.begin()
        self.form.show()
        self.form.name.setFocus()

    def open_invite(self) -> None:
        """Open the line in which everybody of a list, or with a function, is invited."""
        if self.meeting_id is not None:
            self.form.hide()
            self.invite.begin(self.meeting_id)
            self.invite.show()
            self.invite.who.setFocus()

    def _close_form(self) -> None:
        self.form.hide()
        self.invite.hide()
        self.tree.setFocus()

    def _add_named(self, text: str, classification: Classification) -> None:
        """Invite whoever has that name: an organisation or a person of the file, or else the name alone."""
        if self.meeting_id is None:
            return
        meeting_id, wanted = self.meeting_id, text.strip().casefold()
        found = next((lead for lead in list_leads(self.context.workspace) if lead.text.casefold() == wanted), None)
        made = self.context.edit(
            lambda: services.add_participant(
                self.context.workspace,
                meeting_id=meeting_id,
                organisation_id=found.organisation_id if found else None,
                person_id=found.person_id if found else None,
                name="" if found else text,
                classification=classification,
            )
        )
        if made is not None:
            self.form.begin()
            if not self.model.index_of(made.id).isValid():
                self.reload()
            self.show_participant(made.id)
            self.form.name.setFocus()

    def remove(self) -> None:
        """Take those selected off the list."""
        ids = self.tree.selected_ids()
        if not ids:
            return
        order = [row.id for _, rows in self.model.groups for row in rows]
        last = max(order.index(one) for one in ids)
        heir = next((one for one in (*order[last + 1 :], *reversed(order[:last])) if one not in ids), None)
        self.context.edit(lambda: services.remove_participants(self.context.workspace, participation_ids=ids))
        if heir is not None:
            self.tree.select(heir)

    # --- files ------------------------------------------------------------------------------------------------------------

    def import_replies(self) -> None:
        """Ask for returned invitations or a table of replies, and review them."""
        if self.meeting_id is not None:
            participants_files.import_replies(self.context, self.window(), self.meeting_id)

    def export_table(self) -> None:
        """Write the participants as a table: those selected where they are several, or else all."""
        if self.meeting_id is not None:
            participants_files.export_participants(self.context, self.window(), self.meeting_id, self.tree.selected_ids())

    def export_rooming(self) -> None:
        """Write who travels when, where they sleep and what they need as a table."""
        if self.meeting_id is not None:
            participants_files.export_rooming(self.context, self.window(), self.meeting_id, self.tree.selected_ids())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.meeting_id is not None and not self.context.read_only and participants_files.dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files of replies are reviewed for this meeting."""
        if self.meeting_id is not None and (paths := participants_files.dropped(event)):
            event.acceptProposedAction()
            participants_files.review_replies(self.context, self.window(), self.meeting_id, paths)

    # --- edits ------------------------------------------------------------------------------------------------------------

    def _commit(self, row: ParticipantRow, column: int, value: Any) -> None:
        workspace, ids = self.context.workspace, self._affected(row)
        if column >= FIRST_SESSION:
            session = self.model.session_at(column)
            if session is None:
                return
            if isinstance(value, bool):
                self.attendance.set(ids, session.id, Attendance.PRESENT if value else Attendance.UNKNOWN)
            else:
                self.attendance.set_times(row.id, session.id, str(value))
            return
        match Column(column):
            case Column.ROLE:
                self.context.edit(lambda: services.set_classification(workspace, participation_ids=ids, classification=value))
            case Column.ORGANISATION:
                self._set_organisation(row, str(value))
            case Column.PERSON:
                self.context.edit(lambda: services.name_person(workspace, participation_id=row.id, text=str(value)))
            case Column.LANGUAGE:
                self.context.edit(lambda: services.set_language(workspace, participation_ids=ids, language=value))
            case Column.ATTENDS:
                self.context.edit(lambda: services.set_mode(workspace, participation_ids=ids, mode=value))
            case Column.REPLY:
                self.context.edit(lambda: services.set_reply(workspace, participation_ids=ids, reply=value))

    def _affected(self, row: ParticipantRow) -> list[str]:
        """An edit of one of several selected participants is one of all of them."""
        ids = self.tree.selected_ids()
        return ids if row.id in ids else [row.id]

    def _set_organisation(self, row: ParticipantRow, text: str) -> None:
        workspace = self.context.workspace
        known = {name.casefold(): one for name, one in organisation_names(self.context).items()}
        organisation_id = known.get(text.casefold())
        self.context.edit(
            lambda: services.name_organisation(workspace, participation_id=row.id, organisation_id=organisation_id, text=text)
        )

    def _set_reply(self, reply: Reply) -> None:
        ids = self.tree.selected_ids()
        if ids:
            self.context.edit(lambda: services.set_reply(self.context.workspace, participation_ids=ids, reply=reply))

    def _set_mode(self, mode: Mode) -> None:
        ids = self.tree.selected_ids()
        if ids:
            self.context.edit(lambda: services.set_mode(self.context.workspace, participation_ids=ids, mode=mode))

    def _tick(self, column: int) -> None:
        session, row = self.model.session_at(column), self.tree.current_row()
        if session is not None and row is not None and not self.context.read_only:
            self.attendance.toggle(self._affected(row), session.id)

    def _note_attendance(self, column: int, text: str) -> None:
        session, row = self.model.session_at(column), self.tree.current_row()
        if session is not None and row is not None:
            now = session_now(session)
            self.attendance.key(self._affected(row), session.id, text, now.time() if now is not None else None)

    def _attendance_menu(self, menu: QMenu, ids: list[str]) -> None:
        """What can be noted of those selected: in the session whose column is current, else in each."""
        current = self.tree.currentIndex()
        here = self.model.session_at(current.column())
        sessions = [here] if here is not None else list(self.model.sessions)
        for session in sessions:
            name = session_name(session, self.context.language)
            part = menu.addMenu(self.tr("Attendance, {session}").format(session=name))
            column = FIRST_SESSION + self.model.sessions.index(session)
            self.attendance.fill_menu(part, ids, session.id, now=session_now(session), edit_times=partial(self._edit_times, column))

    def _edit_times(self, column: int) -> None:
        cell = self.tree.currentIndex().siblingAtColumn(column)
        self.tree.setCurrentIndex(cell)
        self.tree.edit(cell)

    def _set_capacity(self, capacity: Capacity) -> None:
        ids, workspace = self.tree.selected_ids(), self.context.workspace
        if ids:
            self.context.edit(lambda: participant_details.set_capacity(workspace, participation_ids=ids, acts_as=capacity))

    def _invited_today(self) -> None:
        ids, workspace = self.tree.selected_ids(), self.context.workspace
        if ids:
            self.context.edit(lambda: participant_details.set_days(workspace, participation_ids=ids, field="invited_on", day=date.today()))

    def _pop_up(self, at: QPoint) -> None:
        ids = self.tree.selected_ids()
        menu = QMenu(self)
        self._attendance_menu(menu, ids)
        replies = menu.addMenu(self.tr("Reply"))
        for reply in (Reply.ACCEPTED, Reply.DECLINED, Reply.NONE, Reply.TENTATIVE, Reply.NOT_INVITED):
            replies.addAction(words.reply_name(reply), partial(self._set_reply, reply))
        modes = menu.addMenu(self.tr("Attends"))
        for mode in (Mode.IN_PERSON, Mode.ONLINE):
            modes.addAction(words.mode_name(mode), partial(self._set_mode, mode))
        capacities = menu.addMenu(self.tr("Capacity"))
        for capacity in Capacity:
            capacities.addAction(words.capacity_name(capacity), partial(self._set_capacity, capacity))
        menu.addAction(self.tr("Invited today"), self._invited_today)
        menu.addSeparator()
        menu.addAction(self.tr("Remove from the list"), self.remove)
        menu.setEnabled(bool(ids) and not self.context.read_only)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)
