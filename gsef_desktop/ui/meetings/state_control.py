"""How far a meeting has come, in its heading: the state with a menu of the steps that lead on from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QToolButton, QWidget

from gsef_desktop.domain.errors import NotFound
from gsef_desktop.domain.records import MeetingState
from gsef_desktop.services import meeting_states as services
from gsef_desktop.services.meeting_states import MeetingLife, read_life
from gsef_desktop.ui.meetings import words

if TYPE_CHECKING:
    from gsef_desktop.domain.changes import Changes
    from gsef_desktop.ui.context import UiContext

_ICONS = {
    MeetingState.DRAFT: "file-pen", MeetingState.ISSUED: "send", MeetingState.IN_PROGRESS: "play", MeetingState.CLOSED: "lock",
}  # fmt: skip


def state_words(state: MeetingState, revision: int) -> str:
    """A state, with the revision that is out."""
    name = words.state_name(state)
    if not revision or state is MeetingState.DRAFT:
        return name
    return QCoreApplication.translate("Meetings", "{state}, Rev.{number}").format(state=name, number=revision)


class StateControl(QToolButton):
    """The state; pressed, a menu of what can be done with the meeting as a whole."""

    preview_was_wanted = Signal()
    """the agenda is to be seen with the list of what has changed"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._meeting_id: str | None = None
        self.life: MeetingLife | None = None
        self.setProperty("kind", "button")
        self.setFont(context.theme.font("secondary"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setStyleSheet(
            "QToolButton { min-height: 18px; padding: 1px 4px; border-radius: 5px; } QToolButton:focus { padding: 0 3px; }"
            "QToolButton::menu-indicator { image: none; }"
        )
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(17, 13))  # wider than the icon: Qt puts text too near
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: self.fill(menu))
        self.setMenu(menu)

    def show_meeting(self, meeting_id: str, state: MeetingState, revision: int) -> None:
        """Show the state of a meeting."""
        self._meeting_id = meeting_id
        self.setText(state_words(state, revision))
        token = "warn" if state is MeetingState.CLOSED else "ink3"
        self.setIcon(self.context.theme.icon(_ICONS[state], token, 13))
        self.setAccessibleName(self.tr("State of the meeting: {state}").format(state=self.text()))
        self.setToolTip(self.tr("Issue, revise, start or close the meeting"))

    def fill(self, menu: QMenu) -> None:
        """Offer the steps that lead on from here."""
        menu.clear()
        if self._meeting_id is None:
            return
        try:
            life = self.life = read_life(self.context.workspace, meeting_id=self._meeting_id)
        except NotFound:
            return
        match life.state:
            case MeetingState.DRAFT:
                again = life.was_issued
                text = self.tr("Issue as Rev.{number}").format(number=life.revision + 1) if again else self.tr("Issue the agenda")
                self._add(menu, text, self.issue)
                self._add(menu, self.tr("Start the meeting"), self.start)
            case MeetingState.ISSUED:
                self._add_revisions(menu, life)
                self._add(menu, self.tr("Start the meeting"), self.start)
            case MeetingState.IN_PROGRESS:
                self._add_revisions(menu, life)
        if life.state is MeetingState.CLOSED:
            self._add(menu, self.tr("Reopen…"), self.reopen)
        else:
            self._add(menu, self.tr("Close the meeting"), self.close_meeting)
        if life.state in (MeetingState.ISSUED, MeetingState.IN_PROGRESS):
            menu.addSeparator()
            self._add(menu, self.tr("Back to a draft…"), self.back_to_draft)
        menu.addSeparator()
        changes = menu.addAction(self.tr("Show the agenda with its changes"), self.preview_was_wanted.emit)
        changes.setEnabled(bool(life.pending) or any(step.changes for step in life.steps))
        menu.addAction(self.tr("History of the meeting…"), self.show_history)

    def _add_revisions(self, menu: QMenu, life: MeetingLife) -> None:
        count = len(life.pending)
        number = life.revision + 1
        if count == 1:
            text = self.tr("Issue Rev.{number}, 1 change").format(number=number)
        elif count:
            text = self.tr("Issue Rev.{number}, {count} changes").format(number=number, count=count)
        else:
            text = self.tr("Issue Rev.{number}: nothing has changed").format(number=number)
        self._add(menu, text, self.revise, enabled=count > 0)
        if any(not change.number.replace(".", "").isdecimal() for change in life.pending if change.number):
            self._add(menu, self.tr("Issue Rev.{number} with new numbers").format(number=number), self.renumber)

    def _add(self, menu: QMenu, text: str, run: Callable[[], object], *, enabled: bool = True) -> None:
        menu.addAction(text, lambda: run()).setEnabled(enabled and not self.context.read_only)

    # --- steps ------------------------------------------------------------------------------------------------------------------------

    def issue(self) -> None:
        """Issue the agenda."""
        self._do(services.issue_meeting, self.tr("The agenda is issued: numbers and symbols stand from now on."))

    def revise(self) -> None:
        """Issue the agenda again, with what has changed."""
        self._do(services.revise_meeting, self.tr("The revised agenda is issued."))

    def renumber(self) -> None:
        """Issue the agenda again, its items numbered anew."""
        self._do(
            lambda workspace, meeting_id: services.revise_meeting(workspace, meeting_id=meeting_id, renumber=True),
            self.tr("The revised agenda is issued."),
        )

    def start(self) -> None:
        """Say that the meeting has begun."""
        self._do(services.start_meeting, self.tr("The meeting is in progress."))

    def close_meeting(self) -> None:
        """Close the meeting."""
        self._do(services.close_meeting, self.tr("The meeting is closed and locked. Ctrl+Z opens it again."))

    def reopen(self) -> None:
        """Ask why, and unlock a closed meeting."""
        self._ask(self.tr("Reopen the meeting"), services.reopen_meeting, self.tr("The meeting is open again."))

    def back_to_draft(self) -> None:
        """Ask why, and take the agenda back to a draft."""
        self._ask(self.tr("Back to a draft"), services.back_to_draft, self.tr("The agenda is a draft again."))

    def show_history(self) -> None:
        """Show the steps of the meeting."""
        from gsef_desktop.ui.dialogs.meeting_history import MeetingHistoryDialog

        if self._meeting_id is not None:
            dialog = MeetingHistoryDialog(self.context, self._meeting_id, self.window())
            dialog.open()

    def _ask(self, title: str, service: Callable[..., Changes], said: str) -> None:
        reason, given = QInputDialog.getText(self, title, self.tr("Why? The reason is kept with the meeting."))
        if given:
            self._do(lambda workspace, meeting_id: service(workspace, meeting_id=meeting_id, reason=reason), said)

    def _do(self, service: Callable[..., Changes], said: str) -> None:
        meeting_id, workspace = self._meeting_id, self.context.workspace
        if meeting_id is not None and self.context.edit(lambda: service(workspace, meeting_id=meeting_id)) is not None:
            self.context.tell(said)
