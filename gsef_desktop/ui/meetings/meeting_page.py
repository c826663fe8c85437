"""The page of one meeting: where it stands, its chips, its tabs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import MeetingState
from gsef_desktop.domain.symbols import with_revision
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.domain.time_writing import write_time
from gsef_desktop.services import meetings
from gsef_desktop.services.meeting_templates import make_template_of
from gsef_desktop.services.meetings import MeetingPage as PageData
from gsef_desktop.services.meetings import find_meeting
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.meeting_ways import show_meeting_templates, show_next_meeting
from gsef_desktop.ui.inspectors.place_text import place_name
from gsef_desktop.ui.meetings.agenda_inspector import AgendaInspector
from gsef_desktop.ui.meetings.agenda_page import AgendaPage
from gsef_desktop.ui.meetings.chip_fields import ChipField
from gsef_desktop.ui.meetings.closed_strip import ClosedStrip
from gsef_desktop.ui.meetings.locked_context import whole
from gsef_desktop.ui.meetings.participants_page import ParticipantsPage
from gsef_desktop.ui.meetings.state_control import StateControl
from gsef_desktop.ui.widgets.buttons import Button, IconButton, TabRow
from gsef_desktop.ui.widgets.layout import rule
from gsef_desktop.ui.widgets.page_head import PageHead
from gsef_desktop.ui.widgets.paper_watch import TakeBackStrip

if TYPE_CHECKING:
    from gsef_desktop.ui.meetings.fair_times_page import FairTimesPage
    from gsef_desktop.ui.meetings.minutes_page import MinutesPage
    from gsef_desktop.ui.meetings.pack_page import PackPage
    from gsef_desktop.ui.meetings.papers_page import PapersPage
    from gsef_desktop.ui.meetings.room_page import RoomPage
    from gsef_desktop.ui.printing.meeting_desk import MeetingDesk


WIDE = ("times", "pack", "print", "room", "papers")
"""Tabs that need the whole width: they have no inspector."""


class MeetingPage(QWidget):
    """Shows the meeting given to `show_meeting`."""

    back_was_wanted = Signal()
    current_did_change = Signal(object)
    """the `RecordRef` that the inspector is to follow"""
    tab_did_change = Signal()
    slot_did_change = Signal()
    """another time is looked at"""
    details_were_wanted = Signal()
    inspector_was_toggled = Signal(bool)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.data: PageData | None = None
        self.agenda = AgendaPage(context)
        self.participants = ParticipantsPage(context)
        self._times: FairTimesPage | None = None
        self._pack: PackPage | None = None
        self._minutes: MinutesPage | None = None
        self._printing: MeetingDesk | None = None
        self._room: RoomPage | None = None
        self._papers: PapersPage | None = None
        self.agenda_inspector = AgendaInspector(context, self.agenda, self.delete_meeting)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._heads = (self._head(), self._tabs_row(), rule())
        for head in self._heads:
            column.addWidget(head)
        self.closed = ClosedStrip(context.theme, self.state.reopen)
        column.addWidget(self.closed)
        column.addWidget(TakeBackStrip(whole(context)))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.agenda)
        self._stack.addWidget(self.participants)
        column.addWidget(self._stack, 1)
        self.agenda.current_did_change.connect(self.current_did_change)
        self.participants.current_did_change.connect(self.current_did_change)

    def _head(self) -> QWidget:
        theme, head = self.context.theme, PageHead(self.context.theme, stretch=1000)
        head.name_back(self.tr("Meetings"), self.tr("Back to the list of meetings"))
        head.back.clicked.connect(self.back_was_wanted)
        self.back, self.title, row = head.back, head.title, head.row
        self.dates = ChipField(theme, self.tr("Dates"), icon="calendar", commit=self._set_dates, reading=self._read_dates)
        self.place = ChipField(theme, self.tr("Place"), icon="map-pin", commit=self._set_place, reading=self._read_place)
        self.symbol = ChipField(theme, self.tr("Symbol"), icon=None, commit=self._set_symbol, mono=True)
        for chip in (self.dates, self.place, self.symbol):
            chip.setEnabled(not self.context.read_only)
            row.addWidget(chip)
        self.state = StateControl(whole(self.context))
        self.state.preview_was_wanted.connect(self._show_changes)
        row.addWidget(self.state)
        row.addStretch(1)
        self.copy_last = Button(theme, self.tr("From last meeting"), icon="copy", small=True)
        self.copy_last.setAccessibleName(self.tr("From last meeting"))
        self.copy_last.setToolTip(self.tr("Copy the agenda of the last meeting of this body"))
        self.copy_last.setEnabled(not self.context.read_only)
        self.copy_last.clicked.connect(self.agenda.copy_last)
        row.addWidget(self.copy_last)
        self.more = IconButton(theme, "ellipsis", self.tr("More"), size=24)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        self.details_action = menu.addAction(theme.icon("info", "ink3"), self.tr("Details of the meeting"), self.details_were_wanted.emit)
        menu.addSeparator()
        self.next_action = menu.addAction(theme.icon("calendar-plus", "ink3"), self.tr("Make the next meeting…"), self.make_next)
        self.template_action = menu.addAction(
            theme.icon("bookmark-plus", "ink3"), self.tr("Make a template of this meeting"), self.make_template
        )
        self.carry_action = menu.addAction(
            theme.icon("history", "ink3"), self.tr("Carry over from the last meeting…"), lambda: self.agenda.run("carry_over")
        )
        self.compare_action = menu.addAction(
            theme.icon("git-compare-arrows", "ink3"), self.tr("Compare with the last agenda…"), lambda: self.agenda.run("compare")
        )
        for action in (self.next_action, self.template_action):  # which leave a closed meeting as it is
            action.setEnabled(not whole(self.context).read_only)
        self.carry_action.setEnabled(not self.context.read_only)
        menu.addSeparator()
        self.delete_action = menu.addAction(theme.icon("trash-2", "ink3"), self.tr("Delete meeting"), self.delete_meeting)
        self.delete_action.setEnabled(not self.context.read_only)
        self.more.setMenu(menu)
        row.addWidget(self.more)
        self.toggle = IconButton(theme, "panel-right", self.tr("Show page and details"), size=24)
        self.toggle.setCheckable(True)
        self.toggle.clicked.connect(self.inspector_was_toggled)
        row.addWidget(self.toggle)
        return head

    def _tabs_row(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(14, 0, 16, 0)
        self.tabs = TabRow(
            self.context.theme, self.tr("Parts of the meeting"),
            [
                ("agenda", self.tr("Agenda")), ("participants", self.tr("Participants")), ("papers", self.tr("Papers")),
                ("room", self.tr("In the room")), ("minutes", self.tr("Minutes")),
                ("pack", self.tr("Pack")), ("print", self.tr("Print")),
                ("times", self.tr("Find a time")),
            ],
        )  # fmt: skip
        self.tabs.changed.connect(self.show_tab)
        row.addWidget(self.tabs)
        return holder

    @property
    def times(self) -> FairTimesPage:
        """The page that finds a time; made when it is first needed."""
        if self._times is None:
            from gsef_desktop.ui.meetings.fair_times_page import FairTimesPage

            self._times = FairTimesPage(self.context)
            self._times.slot_did_change.connect(self.slot_did_change)
            self._stack.addWidget(self._times)
            if self.data is not None:
                self._times.show_meeting(self.data.meeting.id)
        return self._times

    @property
    def pack(self) -> PackPage:
        """The page that makes the pack; made when it is first needed."""
        if self._pack is None:
            from gsef_desktop.ui.meetings.pack_page import PackPage

            self._pack = PackPage(whole(self.context))  # that a pack was made can be noted of a closed meeting too
            self._pack.papers_were_wanted.connect(lambda: self.show_tab("papers"))
            self._stack.addWidget(self._pack)
            if self.data is not None:
                self._pack.show_meeting(self.data.meeting.id)
        return self._pack

    @property
    def printing(self) -> MeetingDesk:
        """The page that prints all documents of the meeting; made when it is first needed."""
        if self._printing is None:
            from gsef_desktop.ui.printing.meeting_desk import MeetingDesk

            self._printing = MeetingDesk(self.context, self.meeting_id or "")
            self._printing.pack_was_wanted.connect(lambda: self.show_tab("pack"))
            self._stack.addWidget(self._printing)
        return self._printing

    @property
    def papers(self) -> PapersPage:
        """The list of all papers; made when it is first needed."""
        if self._papers is None:
            from gsef_desktop.ui.meetings.papers_page import PapersPage

            self._papers = PapersPage(self.context)
            self._papers.current_did_change.connect(self.current_did_change)
            self._stack.addWidget(self._papers)
            if self.data is not None:
                self._papers.show_meeting(self.data.meeting.id)
        return self._papers

    @property
    def minutes(self) -> MinutesPage:
        """The page of the minutes; made when it is first needed."""
        if self._minutes is None:
            from gsef_desktop.ui.meetings.minutes_page import MinutesPage

            self._minutes = MinutesPage(whole(self.context))  # circulated, adopted, action items done: that goes on
            self._minutes.current_did_change.connect(self.current_did_change)
            self._minutes.agenda_was_wanted.connect(lambda: self.show_tab("agenda"))
            self._stack.addWidget(self._minutes)
            if self.data is not None:
                self._minutes.show_meeting(self.data.meeting.id)
        return self._minutes

    @property
    def room(self) -> RoomPage:
        """The page from which the meeting is run; made when it is first needed."""
        if self._room is None:
            from gsef_desktop.ui.meetings.room_page import RoomPage

            self._room = RoomPage(self.context)
            self._room.agenda_was_wanted.connect(lambda: self.show_tab("agenda"))
            self._room.participants_were_wanted.connect(lambda: self.show_tab("participants"))
            self._room.record_was_wanted.connect(self._show_in_minutes)
            self._stack.addWidget(self._room)
            if self.data is not None:
                self._room.show_meeting(self.data.meeting.id)
        return self._room

    def _show_in_minutes(self, ref: RecordRef) -> None:
        self.show_tab("minutes")
        self.minutes.show_line(ref)

    # --- showing --------------------------------------------------------------------------------------------------------

    @property
    def meeting_id(self) -> str | None:
        """The meeting shown."""
        return self.data.meeting.id if self.data is not None else None

    def show_meeting(self, meeting_id: str) -> None:
        """Show a meeting.  Raises NotFound."""
        self._fill(find_meeting(self.context.workspace, meeting_id=meeting_id))
        self.agenda.show_meeting(meeting_id)
        self.participants.show_meeting(meeting_id)
        if self._minutes is not None:
            self._minutes.show_meeting(meeting_id)
        if self._times is not None:
            self._times.show_meeting(meeting_id)
        if self._pack is not None:
            self._pack.show_meeting(meeting_id)
        if self._printing is not None:
            self._printing.show_meeting(meeting_id)
        if self._room is not None:
            self._room.show_meeting(meeting_id)
        if self._papers is not None:
            self._papers.show_meeting(meeting_id)

    def reload(
        self,
        *,
        agenda: bool = True,
        participants: bool = True,
        minutes: bool = True,
        times: bool = True,
        room: bool = True,
        papers: bool = True,
    ) -> None:
        """Show what has changed.  Raises NotFound if the meeting is gone."""
        if self.data is None:
            return
        self._fill(find_meeting(self.context.workspace, meeting_id=self.data.meeting.id))
        if agenda:
            self.agenda.reload()
        if participants:
            self.participants.reload()
        if minutes and self._minutes is not None:
            self._minutes.reload()
        if times and self._times is not None:
            self._times.reload()
        if room and self._room is not None:
            self._room.reload()
        if papers and self._papers is not None:
            self._papers.reload()

    def show_tab(self, tab: str) -> None:
        """Show the agenda, the participants, the papers, the room, the minutes, the pack, what is printed, or the times."""
        self.tabs.set_value(tab)
        self._stack.setCurrentWidget(self._page_of(tab))
        self.toggle.setEnabled(tab in ("agenda", "participants"))
        self.copy_last.setVisible(tab == "agenda")
        self.tab_did_change.emit()

    def head_height(self) -> int:
        """Down to the line under the tabs, in px."""
        return sum(max(part.minimumHeight(), part.sizeHint().height()) for part in self._heads)

    def _page_of(self, tab: str) -> QWidget:
        match tab:
            case "times":
                return self.times
            case "pack":
                return self.pack
            case "print":
                return self.printing
            case "minutes":
                return self.minutes
            case "room":
                return self.room
            case "participants":
                return self.participants
            case "papers":
                return self.papers
        return self.agenda

    def current(self) -> RecordRef | None:
        """What the inspector is to show: what is selected in the tab, or else the meeting; some tabs need the whole width.

        In the minutes it is what was opened there: somebody who writes is not disturbed by a panel that comes and goes.
        """
        if self.data is not None and self.tabs.value() == "papers":
            return self.papers.current()
        if self.data is None or self.tabs.value() in WIDE:
            return None
        if self.tabs.value() == "minutes":
            return self.minutes.current()
        page = self.agenda if self.tabs.value() == "agenda" else self.participants
        return page.current() or RecordRef("meeting", self.data.meeting.id)

    def _fill(self, data: PageData) -> None:
        self.data = data
        language, activity = self.context.language, data.activity
        self.title.set_text(activity.title)
        self.title.setMaximumWidth(self.title.sizeHint().width() + 4)
        self.title.setMinimumWidth(min(self.title.sizeHint().width() + 4, 110))
        self.dates.set_value(
            write_time(activity.time, language, with_clock=False),
            activity.time.text or write_time(activity.time, language),
        )
        place = activity.place
        shown = place_name(place, language) or self.tr("Place not known")
        self.place.set_value(shown, place.text or place.city or "")
        meeting = data.meeting
        self.symbol.set_value(with_revision(meeting.symbol, meeting.revision) or self.tr("No symbol"), meeting.symbol)
        self.symbol.setEnabled(not self.context.read_only and meeting.state is MeetingState.DRAFT)
        self.state.show_meeting(meeting.id, meeting.state, meeting.revision)
        self.closed.show_day(meeting.state is MeetingState.CLOSED, meeting.closed_on, language)
        papers = f"{self.tr('Papers')}  {data.papers}" if data.papers else self.tr("Papers")
        self.tabs.set_text("papers", papers)
        count = f"{self.tr('Participants')}  {data.participants}" if data.participants else self.tr("Participants")
        self.tabs.set_text("participants", count)
        self._fit()
        self.agenda_inspector.show_meeting(data)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The title goes before the caption of a button, and before the symbol."""
        self.symbol.setVisible(self.width() >= 560)
        self.copy_last.setText(self.tr("From last meeting"))
        shown = (self.back, self.title, self.dates, self.place, self.symbol, self.state, self.copy_last, self.more, self.toggle)
        needed = sum(widget.sizeHint().width() + 6 for widget in shown if not widget.isHidden()) + 13 + 6 + 22
        if needed > self.width():
            self.copy_last.setText("")

    def _show_changes(self) -> None:
        """Show the agenda as it is printed with the list of what has changed."""
        self.show_tab("agenda")
        self.agenda_inspector.show_changes()
        self.inspector_was_toggled.emit(True)

    # --- the chips ------------------------------------------------------------------------------------------------------

    def _year(self) -> int:
        first = self.data.activity.time.earliest if self.data is not None else None
        return first.year if first is not None else self.context.year

    def _read_dates(self, text: str) -> str:
        reading = read_time(text, year=self._year(), language=self.context.language)
        if not reading.understood:
            return self.tr("Kept as typed: this is not understood as a date.")
        return write_time(reading.frame, self.context.language, weekday=True)

    def _set_dates(self, text: str) -> bool:
        if self.data is None:
            return False
        from dataclasses import replace

        from gsef_desktop.domain.time_frame import Certainty

        before = self.data.activity.time
        frame = read_time(text, year=self._year(), language=self.context.language).frame
        certainty = before.date_certainty if frame.is_known else Certainty.TENTATIVE
        frame = replace(frame, date_certainty=certainty, place_certainty=before.place_certainty, zone=frame.zone or before.zone)
        meeting_id = self.data.meeting.id
        return self.context.edit(lambda: meetings.set_time(self.context.workspace, meeting_id=meeting_id, time_frame=frame)) is not None

    def _read_place(self, text: str) -> str:
        from gsef_desktop.reference.places import country_name, recognise_place

        place = recognise_place(text)
        if place.online:
            return self.tr("Online")
        if place.country is None:
            return self.tr("Kept as typed: no city or country was recognised.") if text.strip() else ""
        country = country_name(place.country, self.context.language)
        return f"{place.city}, {country}" if place.city and place.city != country else country

    def _set_place(self, text: str) -> bool:
        if self.data is None:
            return False
        from gsef_desktop.reference.places import recognise_place

        meeting_id, place = self.data.meeting.id, recognise_place(text.strip())
        return self.context.edit(lambda: meetings.set_place(self.context.workspace, meeting_id=meeting_id, place=place)) is not None

    def _set_symbol(self, text: str) -> bool:
        if self.data is None:
            return False
        meeting_id = self.data.meeting.id
        return self.context.edit(lambda: meetings.set_symbol(self.context.workspace, meeting_id=meeting_id, symbol=text)) is not None

    def make_next(self) -> None:
        """Ask what the meeting after this one is to begin with, and make it."""
        if self.data is not None:
            show_next_meeting(whole(self.context), self, self.data.meeting.id)

    def make_template(self) -> None:
        """Make a template of the meeting that is shown, and show it."""
        if self.data is not None:
            meeting_id, context = self.data.meeting.id, whole(self.context)
            made = context.edit(lambda: make_template_of(context.workspace, meeting_id=meeting_id))
            if made is not None:
                show_meeting_templates(context, self, made.id)

    def delete_meeting(self) -> None:
        """Delete the meeting that is shown; undo brings it back."""
        if self.data is not None:
            meeting_id = self.data.meeting.id
            self.context.edit(lambda: meetings.delete_meeting(self.context.workspace, meeting_id=meeting_id))
            self.context.tell(self.tr("The meeting was deleted. Its activity stays in the programme."))
            self.back_was_wanted.emit()

    def open_document(self, document: str, ids: Sequence[str] = ()) -> None:
        """Show a document on the page that prints, for the participants `ids` or for all; what is being typed is part of it."""
        focus = self.focusWidget()
        if focus is not None:
            focus.clearFocus()
        self.printing.open_document(document, ids)
        self.show_tab("print")

    def print_page(self) -> None:
        """Open what the current tab is about on the page that prints; there, or where it is a pack, print it."""
        tab = self.tabs.value()
        if tab == "print":
            self.printing.print_document()
        elif tab == "pack":
            self.pack.when_ready(self.pack.output.print_pack)
        else:
            self.open_document(tab if tab in ("participants", "minutes") else "agenda")

    def focus_content(self) -> None:
        """Put the keyboard into the current tab."""
        tab = self.tabs.value()
        if tab in ("minutes", "papers"):
            (self.minutes if tab == "minutes" else self.papers).focus_content()
            return
        if tab == "print":
            self.printing.focus_content()
            return
        if tab == "room":
            self.room.focus_content()
            return
        page: QWidget = (
            self.pack.choices.form
            if tab == "pack"
            else self.times.table
            if tab == "times"
            else self.participants.tree
            if tab == "participants"
            else self.agenda.tree
        )
        page.setFocus(Qt.FocusReason.OtherFocusReason)
