"""The sessions of a meeting in their order."""

from __future__ import annotations

from datetime import date, time

from gsef_desktop.domain.records import MeetingSession
from gsef_desktop.storage.reader import Reader


def sessions_of(reader: Reader, meeting_id: str) -> tuple[MeetingSession, ...]:
    """The sessions of a meeting by day, start and rank; sessions without a day come last."""
    sessions = reader.all(MeetingSession, meeting_id=meeting_id)
    return tuple(sorted(sessions, key=lambda session: (session.day or date.max, session.start or time.min, session.rank, session.id)))
