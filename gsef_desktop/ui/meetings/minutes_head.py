"""The head of the minutes: how far they have come, their language, how much they hold, and why they are locked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from gsef_desktop.domain.minutes import MinutesState
from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.services.minutes_reading import MeetingMinutes
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.meetings.minutes_words import STATE_ICONS, actions_count, decisions_count, state_name
from gsef_desktop.ui.widgets.buttons import MenuButton, SegmentedControl
from gsef_desktop.ui.widgets.labels import ElidedLabel
from gsef_desktop.ui.widgets.layout import Note


class MinutesHead(QWidget):
    """Shows the minutes given to `show_minutes`; what is chosen is announced, the page acts on it."""

    language_was_chosen = Signal(object)
    """its ISO 639-1 code"""
    state_was_chosen = Signal(object)
    """a `MinutesState`"""
    reopen_was_wanted = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._now = MinutesState.DRAFT
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tools())
        column.addWidget(self._adopted_note())
        column.addWidget(self._closed_note())

    def _tools(self) -> QWidget:
        theme, tools = self._context.theme, QWidget()
        tools.setFixedHeight(40)
        row = QHBoxLayout(tools)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(10)
        self.state = MenuButton(theme, "", icon="file-pen", small=True)
        menu = QMenu(self.state)
        menu.aboutToShow.connect(lambda: self._fill_states(menu))
        self.state.setMenu(menu)
        row.addWidget(self.state)
        self.language = SegmentedControl(
            theme, self.tr("Language of the minutes"), [(code, code.upper()) for code in LANGUAGES], small=True
        )
        for code in LANGUAGES:
            self.language.button(code).setToolTip(words.language_name(code))
        self.language.changed.connect(self.language_was_chosen)
        row.addWidget(self.language)
        row.addStretch(1)
        self.counts = ElidedLabel(theme, "", "secondary", token="ink3")
        row.addWidget(self.counts, 1000)
        self.counts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return tools

    def _adopted_note(self) -> QWidget:
        self.note = QWidget()
        row = QHBoxLayout(self.note)
        row.setContentsMargins(16, 0, 16, 8)
        action = None if self._context.read_only else (self.tr("Reopen the minutes"), self.reopen_was_wanted.emit)
        self.adopted = Note(self._context.theme, "", icon="lock", action=action)
        row.addWidget(self.adopted)
        self.note.hide()
        return self.note

    def _closed_note(self) -> QWidget:
        self.closed_note = QWidget()
        row = QHBoxLayout(self.closed_note)
        row.setContentsMargins(16, 0, 16, 8)
        text = self.tr("The meeting is closed: notes, decisions and votes are locked. The minutes can still be circulated and adopted.")
        row.addWidget(Note(self._context.theme, text, icon="lock"))
        self.closed_note.hide()
        return self.closed_note

    def show_minutes(self, found: MeetingMinutes) -> None:
        """Say how far minutes have come, and how much they hold."""
        self._now = found.state
        name = state_name(found.state)
        self.state.setText(name)
        self.state.setAccessibleName(self.tr("State of the minutes: {state}").format(state=name))
        self.state.setIcon(self._context.theme.icon(STATE_ICONS[found.state], "ink3", 14))
        self.state.setEnabled(not self._context.read_only)  # how far the minutes have come goes on after the meeting is closed
        self.adopted.text.setText(self._adopted_words(found))
        self.note.setVisible(found.state is MinutesState.ADOPTED)
        self.closed_note.setVisible(found.closed and found.state is not MinutesState.ADOPTED)
        parts = [decisions_count(found.decisions)] if found.decisions else []
        parts += [actions_count(found.actions)] if found.actions else []
        self.counts.set_text(" · ".join(parts))

    def _adopted_words(self, found: MeetingMinutes) -> str:
        """When and where the minutes were adopted, and what that means."""
        day = write_day(found.adopted_on, self._context.language) if found.adopted_on is not None else ""
        locked = self.tr("Their texts and decisions are locked; action items can still be done.")
        if found.adopted_at and day:
            said = self.tr("These minutes were adopted on {day} at {meeting}.").format(day=day, meeting=found.adopted_at)
        elif day:
            said = self.tr("These minutes were adopted on {day}.").format(day=day)
        else:
            said = self.tr("These minutes were adopted.")
        return f"{said} {locked}"

    def _fill_states(self, menu: QMenu) -> None:
        menu.clear()
        if self._now is MinutesState.ADOPTED:
            menu.addAction(self._context.theme.icon("lock-open", "ink3"), self.tr("Reopen the minutes"), self.reopen_was_wanted.emit)
            return
        for state in MinutesState:
            action = menu.addAction(self._context.theme.icon(STATE_ICONS[state], "ink3"), state_name(state))
            action.setCheckable(True)
            action.setChecked(state is self._now)
            action.triggered.connect(lambda _=False, state=state: self.state_was_chosen.emit(state))
