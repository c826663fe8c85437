"""A line over the agenda: minutes wait for their adoption, and one click gives the meeting the item for it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import NotFound
from gsef_desktop.domain.records import Meeting, MeetingState
from gsef_desktop.services import adoption
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.labels import ElidedLabel


class AdoptionOffer(QWidget):
    """Shown while a meeting has no item for minutes that it should adopt."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._meeting_id = context, ""
        self._waiting: list[adoption.MinutesToAdopt] | None = None
        """what the meeting should adopt; None: to be asked anew"""
        self.setProperty("surface", "sub")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(8)
        self.text = ElidedLabel(context.theme, "", "secondary", token="ink2")
        row.addWidget(self.text, 1)
        self.add = Button(context.theme, self.tr("Add to the agenda"), icon="plus", small=True)
        self.add.clicked.connect(self._put)
        row.addWidget(self.add)
        self.hide()
        context.bridge.changed.connect(self._did_change)

    def show_meeting(self, meeting_id: str) -> None:
        """Say which minutes a meeting should adopt.  Raises NotFound."""
        if meeting_id != self._meeting_id:
            self._meeting_id, self._waiting = meeting_id, None
        with self._context.workspace.read() as reader:
            closed = reader.get(Meeting, meeting_id).state is MeetingState.CLOSED
            if self._waiting is None:
                self._waiting = adoption.minutes_for(reader, meeting_id)
            waiting = [] if closed or self._context.read_only else adoption.without_item(reader, meeting_id, self._waiting)
        names = ", ".join(one.name for one in waiting)
        self.text.set_text(self.tr("The minutes of {meeting} wait for their adoption.").format(meeting=names) if waiting else "")
        self.setVisible(bool(waiting))

    def _did_change(self, changes: Changes) -> None:
        """Edits of the agenda leave what waits as it is: looking for it among the meetings of many years takes its time."""
        if not self._meeting_id or not changes.touches("minutes", "decision", "meeting", "activity"):
            return
        self._waiting = None
        try:
            self.show_meeting(self._meeting_id)
        except NotFound:
            self.hide()

    def _put(self) -> None:
        self._context.edit(lambda: adoption.add_adoption_items(self._context.workspace, meeting_id=self._meeting_id))
