"""When a session begins in the cities of those who take part, for the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gsef_desktop.documents.wording import load_words
from gsef_desktop.domain.records import Activity, Meeting, MeetingSession
from gsef_desktop.services.printing_names import Texts
from gsef_desktop.services.session_clocks import SessionClocks

if TYPE_CHECKING:
    from gsef_desktop.storage.workspace import Workspace


def times_elsewhere(workspace: Workspace, *, session_id: str, language: str) -> str:
    """The sentence that agendas print under the heading of a session; empty where there is nothing to say.  Raises NotFound."""
    with workspace.read() as reader:
        session = reader.get(MeetingSession, session_id)
        meeting = reader.get(Meeting, session.meeting_id)
        activity = reader.get(Activity, meeting.activity_id)
        return SessionClocks(reader, meeting, activity, Texts(reader, language), load_words(language)).local_times(session)
