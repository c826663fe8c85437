"""What can be done to a session from its heading in the agenda."""

from __future__ import annotations

from PySide6.QtCore import QObject

from gsef_desktop.services import meetings, session_editing
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.meetings.agenda_delegate import read_hours
from gsef_desktop.ui.meetings.agenda_tree import AgendaTree
from gsef_desktop.ui.meetings.session_panel import delete_session


class SessionDeeds(QObject):
    """Acts on sessions and selects what came of it in the table."""

    def __init__(self, context: UiContext, tree: AgendaTree) -> None:
        super().__init__(tree)
        self._context, self._tree = context, tree

    def add_after(self, session_id: str) -> None:
        """Add a session on the same day and select it."""
        made = self._context.edit(lambda: session_editing.add_session_after(self._context.workspace, session_id=session_id))
        if made is not None:
            self._tree.select_session(made.id)

    def run(self, command: str, session_id: str) -> bool:
        """Do to the session whose heading is current what a key says; answers whether there is such a thing."""
        file = self._context.workspace
        match command:
            case "duplicate":
                made = self._context.edit(lambda: session_editing.duplicate_session(file, session_id=session_id))
                if made is not None:
                    self._tree.select_session(made.id)
            case "up" | "down":
                days = 1 if command == "down" else -1
                self._context.edit(lambda: session_editing.move_session(file, session_id=session_id, days=days))
                self._tree.select_session(session_id)
            case "delete":
                delete_session(self._context, session_id)
            case _:
                return False
        return True

    def set_hours(self, session_id: str, text: str) -> bool:
        """Set start and end of a session from typed text; answers whether it could be read."""
        span = read_hours(text)
        if span is None:
            self._context.tell(self.tr("Type hours such as 09:30–13:00."))
            return False
        start, end = span
        return (
            self._context.edit(lambda: meetings.update_session(self._context.workspace, session_id=session_id, start=start, end=end))
            is not None
        )
