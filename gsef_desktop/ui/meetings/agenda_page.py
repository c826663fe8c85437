"""The agenda of one meeting: the table, what stands beneath it, and what each command does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from gsef_desktop.domain.agenda_content import Agenda, AgendaRow, AgendaSession
from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.messages import Message
from gsef_desktop.domain.records import AgendaItem, ItemKind, Purpose
from gsef_desktop.services import agenda as services
from gsef_desktop.services import meetings
from gsef_desktop.services.agenda_reading import list_leads, read_agenda
from gsef_desktop.services.backlog import put_off, take_from_backlog
from gsef_desktop.services.meeting_making import fill_from_template, find_ways
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.meetings.adoption_offer import AdoptionOffer
from gsef_desktop.ui.meetings.agenda_drop import DropPlace
from gsef_desktop.ui.meetings.agenda_legend import Legend
from gsef_desktop.ui.meetings.agenda_menus import AgendaMenus
from gsef_desktop.ui.meetings.agenda_model import AgendaModel, Column
from gsef_desktop.ui.meetings.agenda_place import AgendaPlace, heir_of, ref_of
from gsef_desktop.ui.meetings.agenda_tree import AgendaTree
from gsef_desktop.ui.meetings.session_deeds import SessionDeeds
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.layout import EmptyState
from gsef_desktop.ui.widgets.paper_files import attach_files

_WIDTHS_KEY = "meetings.agenda.columns"


class AgendaPage(QWidget):
    """Shows and edits the agenda of the meeting given to `show_meeting`."""

    current_did_change = Signal(object)
    """a `RecordRef` of an item or a session"""
    agenda_did_load = Signal(object)
    """the `Agenda`"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.meeting_id: str | None = None
        self._fresh: _Fresh | None = None
        theme = context.theme
        self.model = AgendaModel(context.language, self)
        self.model.read_only = context.read_only
        self.model.commit = self._commit
        self.tree = AgendaTree(theme, self.model)
        self.sessions = SessionDeeds(context, self.tree)
        self.model.commit_hours = self.sessions.set_hours
        self.menus = AgendaMenus(context, self.tree, self.sessions, run=self.run, set_purpose=self._set_purpose, set_flag=self._set_flag)
        self.tree.agenda_delegate.leads = self._lead_names
        self.tree.widths.restore(context.remembered(_WIDTHS_KEY))
        self.tree.widths.did_change.connect(lambda widths: context.remember(_WIDTHS_KEY, widths))
        self.empty = EmptyState(
            theme,
            self.tr("No items yet. Add an item, or start from the last meeting or a template."),
            [
                (self.tr("Add an item"), lambda: self.run("add")), (self.tr("From last meeting"), self.copy_last),
                (self.tr("From a template…"), self.offer_templates),
            ],
        )  # fmt: skip
        self._stack = QStackedWidget()
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.offer = AdoptionOffer(context)
        column.addWidget(self.offer)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot())
        self.tree.command_did_come.connect(self.run)
        self.tree.item_did_become_current.connect(self._announce)
        self.tree.drop_did_happen.connect(self._drop)
        self.tree.files_did_drop.connect(self._attach)
        self.tree.backlog_did_drop.connect(lambda ids, place: self.take_from_backlog(ids, place))
        self.tree.purpose_did_come.connect(self._set_purpose)
        self.tree.menu_was_wanted.connect(self.menus.pop_up)
        self.tree.edit_did_end.connect(self._edit_did_end)

    def _foot(self) -> QWidget:
        foot = QWidget()
        foot.setFixedHeight(34)
        row = QHBoxLayout(foot)
        row.setContentsMargins(8, 2, 14, 2)
        row.setSpacing(4)
        for text, command, tip in (
            (self.tr("Item"), "add", self.tr("Add an item after the current one (Enter)")),
            (self.tr("Sub-item"), "add_inside", self.tr("Add an item under the current one (Ctrl+Enter)")),
            (self.tr("Break"), "add_break", self.tr("Add a break after the current item (Ctrl+B)")),
            (self.tr("Day"), "add_session", self.tr("Add a day or another session")),
        ):
            button = Button(self.context.theme, text, icon="plus", look="quiet", small=True)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setEnabled(not self.context.read_only)
            button.clicked.connect(lambda _=False, command=command: self.run(command))
            row.addWidget(button)
        row.addStretch(1)
        self._legend = Legend(self.context.theme)
        row.addWidget(self._legend)
        return foot

    # --- showing --------------------------------------------------------------------------------------------------------

    @property
    def agenda(self) -> Agenda | None:
        """What is shown."""
        return self.model.agenda

    def show_meeting(self, meeting_id: str | None) -> None:
        """Show the agenda of a meeting, from its beginning."""
        self.meeting_id = meeting_id
        self.model.set_agenda(None)
        if meeting_id is not None:
            self.reload()
            self.tree.scrollToTop()

    def reload(self) -> None:
        """Read the agenda again; selection, folded days and place stay.  Raises NotFound if the meeting is gone."""
        if self.meeting_id is None:
            return
        agenda = read_agenda(self.context.workspace, meeting_id=self.meeting_id)
        self.offer.show_meeting(self.meeting_id)
        before, known = AgendaPlace(self.tree), self.agenda
        self.tree.set_quiet(True)
        if self.model.set_agenda(agenda):
            before.restore(self.tree)
        self.tree.set_quiet(False)
        self.tree.fit(self.tree.viewport().width())
        self._stack.setCurrentWidget(self.tree if agenda.rows() or len(agenda.sessions) > 1 else self.empty)
        self.agenda_did_load.emit(agenda)
        self._tell_set_aside(known, agenda)
        if before.current is not None and before.current != self._current_ref():
            self.current_did_change.emit(self._current_ref())

    def _tell_set_aside(self, before: Agenda | None, after: Agenda) -> None:
        """Say where an item has lost its minutes to what stands under it now."""
        if before is None or before.meeting_id != after.meeting_id:
            return
        plain = {row.id for row in before.rows() if not row.heading}
        lost = next((row for row in after.rows() if row.set_aside and row.id in plain and not row.continued), None)
        if lost is not None:
            text = self.tr("Item {number} now takes as long as the items under it; its own {time} are set aside.")
            self.context.tell(text.format(number=lost.number, time=words.duration(lost.set_aside)))

    def show_item(self, item_id: str) -> bool:
        """Select an item and scroll to it."""
        return self.tree.select_item(item_id)

    def show_session(self, session_id: str) -> bool:
        """Select a session and scroll to it."""
        return self.tree.select_session(session_id)

    def current(self) -> RecordRef | None:
        """What is current: an item or a session."""
        return self._current_ref()

    def _current_ref(self) -> RecordRef | None:
        return ref_of(self.tree.current_row() or self.tree.current_session())

    def _announce(self, what: object) -> None:
        self.current_did_change.emit(ref_of(what))

    # --- commands -------------------------------------------------------------------------------------------------------

    def run(self, command: str) -> None:
        """Do what a key, a button or the menu says."""
        if self.meeting_id is None or (self.context.read_only and command not in ("copy", "compare")):
            return
        session = self.tree.current_session()
        heading = self.tree.current_row() is None and not self.tree.selected_ids()
        if session is not None and session.id is not None and heading and self.sessions.run(command, session.id):
            return
        commands: dict[str, Callable[[], object]] = {
            "add": lambda: self._add(inside=False),
            "add_inside": lambda: self._add(inside=True),
            "add_break": self._add_break,
            "add_session": self.add_session,
            "indent": lambda: self._with_selected(services.indent_items),
            "outdent": lambda: self._with_selected(services.outdent_items),
            "up": lambda: self._with_selected(services.move_up),
            "down": lambda: self._with_selected(services.move_down),
            "duplicate": self._duplicate,
            "delete": self._delete,
            "copy": self._copy,
            "cut": self._cut,
            "paste": self._paste,
            "put_off": self._put_off,
            "carry_over": self.show_carry_over,
            "compare": self.show_comparison,
            "rename": lambda: self._edit(Column.TITLE),
        }
        commands[command]()

    def add_session(self) -> None:
        """Add a session after the last one and select it."""
        meeting_id = self._meeting()
        made = self.context.edit(lambda: meetings.add_session(self.context.workspace, meeting_id=meeting_id))
        if made is not None:
            self._stack.setCurrentWidget(self.tree)
            self.tree.select_session(made.id)

    def copy_last(self) -> None:
        """Copy the agenda of the last meeting of this body."""
        meeting_id = self._meeting()
        self.context.edit(lambda: services.copy_agenda_from(self.context.workspace, meeting_id=meeting_id))
        self.tree.setFocus()

    def take_from_backlog(self, ids: list[str], place: object = None) -> None:
        """Put items of the backlog on the agenda: after a line or at the end of a session, by default after the current line."""
        after_id, session_id = self._after()
        if isinstance(place, AgendaRow):
            after_id, session_id = place.id, place.session_id
        elif isinstance(place, AgendaSession):
            after_id, session_id = None, place.id
        made = self.context.edit(
            lambda: take_from_backlog(
                self.context.workspace, backlog_ids=ids, meeting_id=self._meeting(), after_id=after_id, session_id=session_id
            )
        )
        if made:
            self._ensure_shown(made[0].id)
            self.tree.select_items([item.id for item in made], made[0].id)

    def _put_off(self) -> None:
        ids = self.tree.selected_ids()
        if ids:
            heir = heir_of(self._rows(), ids)
            if self.context.edit(lambda: put_off(self.context.workspace, item_ids=ids)) is not None:
                self.context.tell(self.tr("Put off to some next meeting. The backlog beside the agenda has it."))
            if heir is not None:
                self.tree.select_item(heir)

    def show_carry_over(self) -> None:
        """Offer what the last meeting left over."""
        from gsef_desktop.ui.dialogs.carry_over import CarryOverDialog

        CarryOverDialog(self.context, self._meeting(), self.window()).open()

    def show_comparison(self) -> None:
        """Show the agenda beside that of the last meeting."""
        from gsef_desktop.ui.dialogs.compare_agendas import CompareAgendasDialog

        CompareAgendasDialog(self.context, self._meeting(), self.window()).open()

    def offer_templates(self) -> None:
        """Open a menu of the templates with which an empty agenda can begin."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ways = find_ways(self.context.workspace, activity_id=None, language=self.context.language)
        for template_id, title in ways.templates:
            menu.addAction(title.replace("&", "&&"), partial(self.begin_with_template, template_id))
        button = self.empty.buttons[-1]
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def begin_with_template(self, template_id: str) -> None:
        """Fill the meeting from a template."""
        context, meeting_id = self.context, self._meeting()
        context.edit(
            lambda: fill_from_template(context.workspace, meeting_id=meeting_id, template_id=template_id, language=context.language)
        )
        self.tree.setFocus()

    def _meeting(self) -> str:
        assert self.meeting_id is not None
        return self.meeting_id

    def _after(self) -> tuple[str | None, str | None]:
        """Where something new goes: after which item, or at the end of which session."""
        row, session = self.tree.current_row(), self.tree.current_session()
        return row.id if row is not None and not row.continued else None, session.id if session is not None else None

    def _add(self, *, inside: bool) -> None:
        after_id, session_id = self._after()
        origin = self._current_ref()
        item = self.context.edit(
            lambda: services.add_item(
                self.context.workspace, meeting_id=self._meeting(), after_id=after_id, inside=inside, session_id=session_id
            )
        )
        self._begin(item, origin)

    def _add_break(self) -> None:
        after_id, session_id = self._after()
        item = self.context.edit(
            lambda: services.add_break(self.context.workspace, meeting_id=self._meeting(), after_id=after_id, session_id=session_id)
        )
        if item is not None:
            self._ensure_shown(item.id)
            self.tree.setFocus()

    def _begin(self, item: AgendaItem | None, origin: RecordRef | None) -> None:
        """Open the title of a new item."""
        if item is not None:
            self._ensure_shown(item.id)
            self._fresh = _Fresh(item.id, self.context.workspace.undo_label, origin)
            self.tree.edit_item(item.id)

    def _ensure_shown(self, item_id: str) -> None:
        if not self.model.index_of_item(item_id).isValid():
            self.reload()
        self._stack.setCurrentWidget(self.tree)
        self.tree.setFocus()
        self.tree.select_item(item_id)

    def _edit_did_end(self, item_id: str, goes_on: bool) -> None:
        """An item that was just added and got no title goes again, as if it had never been there."""
        fresh = self._fresh
        if fresh is None or item_id != fresh.item_id:
            return
        self._fresh = None
        row = self.agenda.find(item_id) if self.agenda is not None else None
        if goes_on or row is None or row.title:
            return
        workspace = self.context.workspace
        if workspace.undo_label is fresh.step:  # nothing else has been done since
            self.context.edit(workspace.undo)
        else:
            self._delete([item_id])
        if fresh.origin is not None and fresh.origin.kind == "agenda_item":
            self.tree.select_item(fresh.origin.id)
        elif fresh.origin is not None:
            self.tree.select_session(fresh.origin.id)

    def _with_selected(self, service: Callable[..., Any]) -> None:
        ids = self.tree.selected_ids()
        if not ids:
            return
        row = self.tree.current_row()
        current = row.id if row is not None and row.id in ids else ids[0]
        self.context.edit(lambda: service(self.context.workspace, item_ids=ids))
        self.tree.select_items(ids, current)

    def _duplicate(self) -> None:
        ids = self.tree.selected_ids()
        made = self.context.edit(lambda: services.duplicate_items(self.context.workspace, item_ids=ids)) if ids else None
        if made:
            self._ensure_shown(made[0].id)
            self.tree.select_items([item.id for item in made], made[0].id)

    def _delete(self, item_ids: list[str] | None = None) -> None:
        ids = item_ids or self.tree.selected_ids()
        if not ids:
            return
        heir = heir_of(self._rows(), ids)
        self.context.edit(lambda: services.delete_items(self.context.workspace, item_ids=ids))
        if heir is not None:
            self.tree.select_item(heir)

    def _copy(self) -> None:
        ids = set(self.tree.selected_ids())
        rows = [row for row in self._rows() if row.id in ids and not row.continued]
        if rows:
            least = min(row.depth for row in rows)
            QGuiApplication.clipboard().setText("\n".join(self._as_text(row, least) for row in rows))

    def _rows(self) -> tuple[AgendaRow, ...]:
        return self.agenda.rows() if self.agenda is not None else ()

    def _cut(self) -> None:
        self._copy()
        self._delete()

    def _as_text(self, row: AgendaRow, least: int) -> str:
        purpose = "" if row.purpose is Purpose.NONE else words.purpose_name(row.purpose)
        cells = [self.model.title(row), str(row.minutes) if row.minutes and not row.heading else "", purpose, row.lead]
        while cells and not cells[-1]:
            cells.pop()
        return "\t" * (row.depth - least) + "\t".join(cells)

    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        after_id, session_id = self._after()
        made = self.context.edit(
            lambda: services.paste_items(
                self.context.workspace, meeting_id=self._meeting(), text=text, after_id=after_id, session_id=session_id
            )
        )
        if made:
            self._ensure_shown(made[0].id)
            self.tree.select_items([item.id for item in made], made[0].id)
            self.tree.setFocus()

    def _drop(self, place: DropPlace) -> None:
        ids = self.tree.selected_ids()
        session = self.model.sessions[place.session]
        row = self.tree.current_row()
        current = row.id if row is not None else ids[0]
        self.context.edit(
            lambda: services.move_items(
                self.context.workspace, item_ids=ids, session_id=session.id, after_id=place.after_id, depth=place.depth
            )
        )
        self.tree.select_items(ids, current)

    def _attach(self, row: AgendaRow | None, paths: list[Path]) -> None:
        """Files were dropped on an item, or beside all of them: on the meeting as a whole."""
        if self.meeting_id is not None and not self.context.read_only:
            item_id = row.id if row is not None and row.kind is ItemKind.ITEM else None
            attach_files(self.context, paths, meeting_id=self.meeting_id, item_id=item_id)

    def _set_purpose(self, purpose: Purpose) -> None:
        ids = self.tree.selected_ids()
        self.context.edit(lambda: services.set_purpose(self.context.workspace, item_ids=ids, purpose=purpose))

    def _set_flag(self, flag: str, on: bool) -> None:
        ids = self.tree.selected_ids()
        if ids:
            self.context.edit(lambda: services.set_flag(self.context.workspace, item_ids=ids, flag=flag, on=on))

    def _edit(self, column: Column) -> None:
        row = self.tree.current_row()
        if row is not None:
            self.tree.edit_item(row.id, column)

    # --- edits in place -------------------------------------------------------------------------------------------------

    def _commit(self, row: AgendaRow, column: Column, value: Any) -> None:
        workspace = self.context.workspace
        match column:
            case Column.TITLE if self._fresh is not None and row.id == self._fresh.item_id:
                self.context.edit(lambda: services.name_new_item(workspace, item_id=row.id, title=str(value)))
            case Column.TITLE:
                self.context.edit(lambda: services.update_item(workspace, item_id=row.id, title=str(value)))
            case Column.MINUTES:
                self.context.edit(lambda: services.set_duration(workspace, item_ids=[row.id], minutes=int(value)))
            case Column.PURPOSE:
                self.context.edit(lambda: services.set_purpose(workspace, item_ids=[row.id], purpose=value))
            case Column.LEAD:
                self.set_lead(row.id, str(value))

    def set_lead(self, item_id: str, text: str) -> None:
        """Set who leads an item; a name that is in the file is linked."""
        leads = list_leads(self.context.workspace, meeting_id=self.meeting_id, language=self.context.language)
        found = next((lead for lead in leads if lead.text.casefold() == text.strip().casefold()), None)
        self.context.edit(
            lambda: services.set_lead(
                self.context.workspace,
                item_id=item_id,
                text=text,
                organisation_id=found.organisation_id if found else None,
                person_id=found.person_id if found else None,
                seat_id=found.seat_id if found else None,
            )
        )

    def _lead_names(self) -> list[str]:
        return [lead.text for lead in list_leads(self.context.workspace, meeting_id=self.meeting_id, language=self.context.language)]


class _Fresh(NamedTuple):
    """An item whose first title is being typed: the step that added it, and what was current before."""

    item_id: str
    step: Message | None
    origin: RecordRef | None
