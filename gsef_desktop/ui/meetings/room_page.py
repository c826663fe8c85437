"""In the room: the item that is on, its time, what comes next, who is there; a meeting is run from here by keys.

While an item is on, next and previous go on at once; in a pause, and before the beginning, they only look at another item.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gsef_desktop.domain.item_time import minutes_behind
from gsef_desktop.domain.minutes import MinutesState
from gsef_desktop.domain.records import LANGUAGES, MeetingSession
from gsef_desktop.services import decisions
from gsef_desktop.services import room as services
from gsef_desktop.services.attendance import AttendanceSheet, read_attendance
from gsef_desktop.services.minutes_reading import ItemMinutes, MeetingMinutes, read_minutes
from gsef_desktop.services.room import Room, RoomItem, read_room
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.meetings.attendance_deeds import local_now
from gsef_desktop.ui.meetings.room_item import RoomDeeds, RoomStage
from gsef_desktop.ui.meetings.room_people import RoomPeople
from gsef_desktop.ui.meetings.room_projector import RoomProjector
from gsef_desktop.ui.meetings.room_tools import NextItems, RoomTools, with_key
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.layout import EmptyState, FlowLayout, rule
from gsef_desktop.ui.widgets.tab_order import follow_layout

_SIDE = 292
"""The width of what stands beside the item, in px."""


class RoomPage(QWidget):
    """Runs the meeting given to `show_meeting`.

    Other parts add what can be done to the item that is on by `add_deed`.
    """

    agenda_was_wanted = Signal()
    participants_were_wanted = Signal()
    record_was_wanted = Signal(object)
    """a `RecordRef` of a decision or an action item, to be shown in the minutes"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.meeting_id = ""
        self.room: Room | None = None
        self.minutes: MeetingMinutes | None = None
        self.sheet: AttendanceSheet | None = None
        self.now_in: Callable[[MeetingSession | None], datetime] = local_now
        """what the clocks show where a session is held"""
        self.projector = RoomProjector(context, self)
        self.projector.did_change.connect(self._show_projector)
        self._looked_at: str | None = None
        """the item that is shown where none is on"""
        self._session_id: str | None = None
        """the session that was chosen for the attendance, where that is not the item's"""
        self._minute: time | None = None
        self._focus_later = False
        self._stale = False
        """whether the file has changed since it was read, while nobody saw it"""
        self.deeds = RoomDeeds(context, self)
        self.deeds.record_was_opened.connect(self.record_was_wanted)
        self.stage = RoomStage(context, self.deeds)
        self.people = RoomPeople(context)
        self.people.session_was_chosen.connect(self._choose_session)
        self.people.participants_were_wanted.connect(self.participants_were_wanted)
        self._deed_row: FlowLayout
        self.deed_buttons: dict[str, Button] = {}
        self.tick = QTimer(self, interval=1000, timerType=Qt.TimerType.PreciseTimer)
        self.tick.timeout.connect(self._pass_time)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tools())
        column.addWidget(rule())
        self._stack = QStackedWidget()
        self._stack.addWidget(self._body())
        no_items = self.tr("No items yet. A meeting is run along its agenda.")
        self.empty = EmptyState(context.theme, no_items, [(self.tr("Go to the agenda"), self.agenda_was_wanted.emit)])
        self._stack.addWidget(self.empty)
        column.addWidget(self._stack, 1)
        self._shortcuts()

    # --- building -------------------------------------------------------------------------------------------------------

    def _tools(self) -> QWidget:
        self.tools = RoomTools(self.context.theme)
        self.tools.start.clicked.connect(self.start_or_pause)
        self.tools.back.clicked.connect(lambda: self.step(-1))
        self.tools.forth.clicked.connect(lambda: self.step(1))
        self.tools.language.changed.connect(self._set_language)
        menu = QMenu(self.tools.projector)
        menu.aboutToShow.connect(lambda: self.projector.fill_menu(menu))
        self.tools.projector.setMenu(menu)
        return self.tools

    def _body(self) -> QWidget:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.stage, 1)
        left.addWidget(rule())
        left.addWidget(self._deeds_row())
        row.addLayout(left, 1)
        side = QWidget()
        side.setProperty("surface", "sub")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(_SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(self.people, 3)
        column.addWidget(rule())
        self.coming = NextItems(self.context.theme)
        self.coming.item_was_wanted.connect(self.go_to)
        column.addWidget(self.coming, 1)
        row.addWidget(side)
        return body

    def _deeds_row(self) -> QWidget:
        holder = QWidget()
        self._deed_row = FlowLayout(holder, spacing=4)
        self._deed_row.setContentsMargins(12, 5, 12, 5)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self.decided = self.add_deed("decided", self.tr("Decided"), "gavel", ("F6", "Ctrl+D"), self.decide)
        self.put_off = self.add_deed("deferred", self.tr("Deferred"), "calendar-clock", ("F7", "Ctrl+L"), self.defer)
        self.act = self.add_deed("action", self.tr("Action item"), "square-check", ("F8", "Ctrl+T"), self.begin_action)
        self.vote = self.add_deed("vote", self.tr("Vote"), "vote", ("F4", "Ctrl+E"), self.call_vote)
        return holder

    def add_deed(self, name: str, text: str, icon: str, keys: tuple[str, ...], run: Callable[[], object]) -> Button:
        """Add something that can be done to the item that is on: a button under it with its first key, and the keys themselves.

        `name` is for `deed_buttons`; `shown_item` says which item it is.
        """
        button = Button(self.context.theme, text, icon=icon, look="quiet", small=True)
        button.setText(with_key(text, keys[0]) if keys else text)
        button.setAccessibleName(text)
        button.clicked.connect(lambda: run())
        self._deed_row.addWidget(button)
        self.deed_buttons[name] = button
        if keys:
            self._add_action(text, keys, run)
        return button

    def _shortcuts(self) -> None:
        self._add_action(self.tr("Start or pause"), ("F9",), self.start_or_pause)
        self._add_action(self.tr("Next item"), ("Alt+Down",), lambda: self.step(1))
        self._add_action(self.tr("Previous item"), ("Alt+Up",), lambda: self.step(-1))
        self._add_action(self.tr("Show on the projector"), ("F5",), self.projector.toggle)

    def _add_action(self, text: str, keys: tuple[str, ...], run: Callable[[], object]) -> None:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: run())
        self.addAction(action)

    # --- showing --------------------------------------------------------------------------------------------------------

    def show_meeting(self, meeting_id: str) -> None:
        """Show a meeting as it is run.  Raises NotFound."""
        if meeting_id != self.meeting_id:
            self.projector.close_window()
            self.stage.keep_all()
            self.meeting_id = self.deeds.meeting_id = meeting_id
            self._looked_at = self._session_id = None
            found = read_room(self.context.workspace, meeting_id=meeting_id)
            own, working = self.context.language, [code for code in found.languages if code in LANGUAGES]
            self.deeds.language = own if own in working or not working else working[0]
            self.tools.language.set_value(self.deeds.language)
            days = [session.day for session in found.sessions if session.day is not None]
            self.deeds.year = days[0].year if days else self.context.year
        self.reload()

    def reload(self) -> None:
        """Read the meeting again, as soon as it is seen; where somebody types is not disturbed.  Raises NotFound if it is gone."""
        if not self.meeting_id:
            return
        self._stale = not self.isVisible() and not self.projector.is_open
        if self._stale:
            return
        file, language = self.context.workspace, self.context.language
        self.room = read_room(file, meeting_id=self.meeting_id, language=language)
        self.minutes = read_minutes(file, meeting_id=self.meeting_id, language=language)
        self.sheet = read_attendance(file, meeting_id=self.meeting_id, language=language)
        self.deeds.locked = self.context.read_only or self.minutes.state is MinutesState.ADOPTED
        self._stack.setCurrentIndex(0 if self.room.items else 1)
        self._show()

    @property
    def shown_item(self) -> RoomItem | None:
        """The item that is shown: the one that is on, else the one that is looked at, else the one that was on last."""
        if self.room is None:
            return None
        current = self.room.current()
        return current if self.is_running else self.room.find(self._looked_at) or current

    @property
    def is_running(self) -> bool:
        """Whether an item is on."""
        return self.room is not None and self.room.is_running(self._now().date())

    def _now(self) -> datetime:
        """What the clocks show where the item that is on is dealt with."""
        room = self.room
        current = room.current() if room is not None else None
        return self.now_in(room.session_of(current.id if current is not None else None) if room is not None else None)

    def _written(self, item_id: str) -> ItemMinutes | None:
        return next((one for one in self.minutes.items if one.item_id == item_id), None) if self.minutes is not None else None

    def _show(self) -> None:
        now, item = self._now(), self.shown_item
        running = self.is_running
        self.deeds.now = now.time() if running else None
        if item is not None:
            self.stage.show_item(item, self._written(item.id), now=now, running=running)
        follow_layout(self)
        self._show_tools(item, running)
        self._show_people(now, item)
        coming = self.room.after(item.id) if self.room is not None and item is not None else ()
        self.coming.show_items(coming, self.deeds.language)
        self._show_clock(now)
        self._show_behind(now)
        self._show_projector()
        if running and self.isVisible():
            self.tick.start()
        elif not running:
            self.tick.stop()

    def _show_tools(self, item: RoomItem | None, running: bool) -> None:
        writable = self.room is not None and item is not None and not self.context.read_only
        self.tools.show_item(self.room, item, running=running, writable=writable)
        written = self._written(item.id) if item is not None else None
        for button in (self.decided, self.put_off, self.act, self.vote):
            button.setEnabled(writable and not self.deeds.locked and written is not None)
        deferred = self.tr("Not deferred") if written is not None and written.deferred else self.tr("Deferred")
        self.put_off.setText(with_key(deferred, "F7"))
        self.put_off.setAccessibleName(deferred)

    def _show_people(self, now: datetime, item: RoomItem | None) -> None:
        room, sheet = self.room, self.sheet
        if room is None or sheet is None:
            return
        session = next((one for one in sheet.sessions if one.id == self._session_id), None)
        session = session or room.session_of(item.id if item is not None else None)
        self.people.show_sheet(sheet, session, at=self._at(session, now), now=self._moment(session, now))

    def _at(self, session: MeetingSession | None, now: datetime) -> time | None:
        moment = self._moment(session, now)
        return moment.time() if moment is not None else None

    def _moment(self, session: MeetingSession | None, now: datetime) -> datetime | None:
        """Now, where the session is on: because it is its day, or because the meeting is running."""
        return now if self.is_running or (session is not None and session.day == now.date()) else None

    # --- time -----------------------------------------------------------------------------------------------------------

    def _pass_time(self) -> None:
        """A second has passed: only figures change, and once a minute who is there."""
        now, running = self._now(), self.is_running
        self.deeds.now = now.time() if running else None
        self.stage.show_clock(now, running=running)
        self.projector.show_clock(self.shown_item, now=now, running=running)
        self._show_clock(now)
        if not running:
            self.tick.stop()

    def _show_clock(self, now: datetime) -> None:
        minute = now.time().replace(second=0, microsecond=0)
        if minute != self._minute:
            self._minute = minute
            self.tools.clock.setText(words.clock(minute))
            self._show_behind(now)
            self.people.show_moment(self._at(self.people.session, now), self._moment(self.people.session, now))

    def _show_behind(self, now: datetime) -> None:
        """By how much the meeting is behind its agenda or ahead of it, on the day of the session."""
        item = self.shown_item
        session = self.room.session_of(item.id) if self.room is not None and item is not None else None
        told = None
        if self.is_running and item is not None and session is not None and session.day == now.date():
            told = minutes_behind(item.start, item.clock(now), now)
        self.tools.show_behind(told)

    def focusNextPrevChild(self, next: bool) -> bool:
        follow_layout(self)  # a line may just have been begun
        return super().focusNextPrevChild(next)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()
            if self._focus_later:
                self.focus_content()
        if self.is_running:
            self._pass_time()
            self.tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not self.projector.is_open:
            self.tick.stop()

    # --- going on -------------------------------------------------------------------------------------------------------

    def start_or_pause(self) -> None:
        """Begin with the item that is shown, or stop its clock."""
        item = self.shown_item
        if item is None or self.context.read_only:
            return
        self._move(self._pause if self.is_running else partial(self._begin, item.id))

    def _move(self, act: Callable[[], None]) -> None:
        """Keep what is being typed, do something, and let whoever typed go on typing."""
        focus = QApplication.focusWidget()
        typing = focus is None or self.stage.isAncestorOf(focus)
        self.stage.keep_all()
        act()
        if typing and self.isVisible():
            self.focus_content()

    def _pause(self) -> None:
        now, item, meeting_id = self._now(), self.shown_item, self.meeting_id
        self._looked_at = item.id if item is not None else None
        self.context.edit(lambda: services.pause(self.context.workspace, meeting_id=meeting_id, now=now))

    def step(self, by: int) -> None:
        """Go to the next or the previous item: at once while the meeting is on."""
        item = self.shown_item
        other = self.room.beside(item.id, by) if self.room is not None and item is not None else None
        if other is not None:
            self.go_to(other.id)

    def go_to(self, item_id: str) -> None:
        """Go on to an item; in a pause, look at it."""
        self._move(partial(self._begin if self.is_running else self._look_at, item_id))

    def _look_at(self, item_id: str) -> None:
        self._looked_at = item_id
        self._show()

    def _begin(self, item_id: str) -> None:
        session = self.room.session_of(item_id) if self.room is not None else None
        now = self.now_in(session)
        self._looked_at, self._session_id = None, None
        self.context.edit(lambda: services.begin_item(self.context.workspace, item_id=item_id, now=now))

    # --- deeds ----------------------------------------------------------------------------------------------------------

    def decide(self) -> None:
        """Take the proposed decision as it is; where none is proposed, or one was taken already, type one."""
        item, block = self.shown_item, self.stage.block
        if item is None or block is None or self.deeds.locked:
            return
        if not item.proposed or block.item.decisions:
            block.begin_decision()
            return
        file, at = self.context.workspace, self.deeds.moment()
        made = self.context.edit(lambda: decisions.decide_as_proposed(file, item_id=item.id, at=at))
        if made is not None:
            line = self.stage.block.line_of(made.id) if self.stage.block is not None else None
            if line is not None:
                self.stage.keep_in_view(line)
            self.context.tell(self.tr("Decision {name} was recorded.").format(name=made.symbol or f"D{made.number}"))

    def defer(self) -> None:
        """Put the item off, or take that back."""
        block = self.stage.block
        if block is not None and block.item.item_id is not None and not self.deeds.locked:
            block.keep_all()
            self.deeds.set_deferred(block.item.item_id, not block.item.deferred)

    def begin_action(self) -> None:
        """Type an action item in place: what, who, by when."""
        block = self.stage.block
        if block is not None and not self.deeds.locked:
            block.begin_action(block.item.decisions[-1].id if block.item.decisions else "")

    def call_vote(self) -> None:
        """Put the item to the vote; where a vote on it is open, go on counting."""
        block = self.stage.block
        if block is None or self.deeds.locked:
            return
        block.keep_all()
        open_line = next((line for line in block.vote_lines if line.panel is not None), None)
        if open_line is not None:
            open_line.count()
        else:
            block.call_vote()
        if block.vote_lines:
            self.stage.keep_in_view(block.vote_lines[-1])

    def focus_content(self) -> None:
        """Put the keyboard into the notes of the item that is shown; as soon as it is, where it is not yet."""
        self._focus_later = self._stale
        if self._stale:
            return
        if self.stage.block is not None:
            self.stage.block.focus_notes()
        else:
            self.tools.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_language(self, code: str) -> None:
        self.stage.keep_all()  # what is being typed is in the language before
        self.deeds.language = code
        self._show()

    def _choose_session(self, session_id: str) -> None:
        self._session_id = session_id
        self._show_people(self._now(), self.shown_item)

    def _show_projector(self) -> None:
        self.projector.usual_language = self.deeds.language
        self.projector.show_item(self.room, self.shown_item, now=self._now(), running=self.is_running)
        if not self.isVisible() and not self.projector.is_open:
            self.tick.stop()
