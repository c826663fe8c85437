"""The landing page of the meetings: the list of those of a year, with the form for a new one, and the registers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.services import meetings
from gsef_desktop.services.meeting_templates import make_template_of
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.meeting_ways import show_meeting_templates, show_next_meeting
from gsef_desktop.ui.meetings.meeting_table import MeetingListModel, MeetingTable
from gsef_desktop.ui.meetings.new_meeting_form import NewMeetingForm
from gsef_desktop.ui.widgets.buttons import Button, SegmentedControl
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import EmptyState, rule

if TYPE_CHECKING:
    from gsef_desktop.ui.meetings.register_page import RegisterPage

REGISTERS = ("decisions", "actions", "attendance")
"""The registers over all meetings."""


_WIDTHS_KEY = "meetings.list.columns"


class ListPage(QWidget):
    """The landing page of the view."""

    meeting_was_opened = Signal(str)
    current_did_change = Signal(object)
    record_was_opened = Signal(object)
    """a `RecordRef` of a register, to be shown in its meeting"""
    part_did_change = Signal()
    """something else is listed"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._registers: dict[str, RegisterPage] = {}
        theme = context.theme
        self.model = MeetingListModel(context.language, self)
        self.table = MeetingTable(theme, self.model)
        self.table.meeting_was_opened.connect(self.meeting_was_opened)
        self.table.widths.restore(context.remembered(_WIDTHS_KEY))
        self.table.widths.did_change.connect(lambda widths: context.remember(_WIDTHS_KEY, widths))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self.current_did_change.emit(self.current()))
        self.table.customContextMenuRequested.connect(self._pop_up)
        self.form = NewMeetingForm(context)
        self.form.hide()
        self.form.meeting_was_made.connect(self._did_make)
        self.form.was_closed.connect(self._leave_form)
        self._title = label(theme, self.tr("Meetings"), "screen_title")
        self._count = label(theme, "", "body", token="ink3")
        self.new = Button(theme, self.tr("New meeting"), icon="plus", look="primary")
        self.new.setEnabled(not context.read_only)
        self.new.clicked.connect(self.begin_new)
        head = QWidget()
        head.setFixedHeight(50)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(10)
        row.addWidget(self._title)
        self.parts = SegmentedControl(
            theme, self.tr("Show"),
            [("meetings", self.tr("Meetings")), ("decisions", self.tr("Decisions")), ("actions", self.tr("Action items")),
             ("attendance", self.tr("Attendance"))], small=True,
        )  # fmt: skip
        self.parts.changed.connect(self.show_part)
        row.addSpacing(6)
        row.addWidget(self.parts)
        row.addWidget(self._count)  # after what does not move when it changes
        row.addStretch(1)
        row.addWidget(self.new)
        ways = [
            (self.tr("New meeting"), self.begin_new),
            (self.tr("Templates of meetings…"), lambda: show_meeting_templates(context, self)),
        ]
        self.empty = EmptyState(theme, "", ways)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(rule())
        column.addWidget(self.form)
        column.addWidget(self._stack, 1)

    # --- the registers ----------------------------------------------------------------------------------------------------------

    def register(self, part: str) -> RegisterPage | None:
        """The register of decisions, action items or attendance, made when it is first needed; None for the meetings themselves."""
        if part not in REGISTERS:
            return None
        if part not in self._registers:
            from gsef_desktop.ui.meetings.attendance_register import AttendanceRegister
            from gsef_desktop.ui.meetings.registers import ActionsRegister, DecisionsRegister

            kinds: dict[str, type[RegisterPage]] = {
                "decisions": DecisionsRegister, "actions": ActionsRegister, "attendance": AttendanceRegister,
            }  # fmt: skip
            made = kinds[part](self.context)
            made.record_was_opened.connect(self.record_was_opened)
            made.did_fill.connect(self._register_did_fill)
            self._stack.addWidget(made)
            self._registers[part] = made
        return self._registers[part]

    @property
    def shown_register(self) -> RegisterPage | None:
        """The register that is shown, if one is."""
        return self._registers.get(self.parts.value())

    def _register_did_fill(self) -> None:
        if self.shown_register is not None:
            self._show_total(self.shown_register)  # a register may be read after it is shown
        self.part_did_change.emit()

    def _show_total(self, register: RegisterPage) -> None:
        self._count.setText(str(register.total) if register.total else "")

    def show_part(self, part: str) -> None:
        """Show the meetings, the decisions, the action items or the attendance."""
        self.parts.set_value(part)
        self.form.hide()
        self.register(part)
        self.reload()
        self.part_did_change.emit()

    def reload(self) -> None:
        """Read what is shown again; the selection stays."""
        register = self.shown_register
        if register is not None:
            register.reload()
            self._stack.setCurrentWidget(register)
            self._show_total(register)
            return
        current = self.current()
        rows = meetings.list_meetings(self.context.workspace, year=self.context.year)
        changed = self.model.set_rows(rows)
        self._count.setText(str(len(rows)) if rows else "")
        self.empty.sentence.setText(
            self.tr("No meetings in {year} yet. Give an activity an agenda, or add a meeting.").format(year=self.context.year)
        )
        self._stack.setCurrentWidget(self.table if rows else self.empty)
        if changed and current is not None:
            self.select(current.id)

    def select(self, meeting_id: str) -> bool:
        """Select a meeting."""
        for number, row in enumerate(self.model.rows):
            if row.id == meeting_id:
                self.table.setCurrentIndex(self.model.index(number, 0))
                return True
        return False

    def current(self) -> RecordRef | None:
        """The meeting selected."""
        meeting_id = self.table.currentIndex().data(Qt.ItemDataRole.UserRole)
        return RecordRef("meeting", str(meeting_id)) if meeting_id else None

    def _pop_up(self, point: QPoint) -> None:
        """What can be done with the meeting on which the mouse or the keyboard is."""
        ref = self.current()
        if ref is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), lambda: self.meeting_was_opened.emit(ref.id))
        menu.addSeparator()
        writing = [
            menu.addAction(self.tr("Make the next meeting…"), lambda: show_next_meeting(self.context, self, ref.id)),
            menu.addAction(self.tr("Make a template of this meeting"), lambda: self.make_template(ref.id)),
            menu.addAction(self.tr("Delete meeting"), lambda: self._delete(ref.id)),
        ]
        for action in writing:
            action.setEnabled(not self.context.read_only)
        menu.popup(self.table.viewport().mapToGlobal(point))

    def make_template(self, meeting_id: str) -> None:
        """Make a template of a meeting, and show it."""
        made = self.context.edit(lambda: make_template_of(self.context.workspace, meeting_id=meeting_id))
        if made is not None:
            show_meeting_templates(self.context, self, made.id)

    def _delete(self, meeting_id: str) -> None:
        self.context.edit(lambda: meetings.delete_meeting(self.context.workspace, meeting_id=meeting_id))
        self.context.tell(self.tr("The meeting was deleted. Its activity stays in the programme."))

    def begin_new(self) -> None:
        """Open the form for a new meeting."""
        if self.shown_register is not None:
            self.show_part("meetings")
        self.form.begin()
        self.form.show()
        self.form.activity.setFocus()

    def _did_make(self, meeting_id: str) -> None:
        self.form.hide()
        self.meeting_was_opened.emit(meeting_id)

    def _leave_form(self) -> None:
        self.form.hide()
        self.new.setFocus()
