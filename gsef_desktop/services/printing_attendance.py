"""Attendance session by session, as it is printed in minutes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gsef_desktop.documents.typesetting import clean
from gsef_desktop.documents.wording import Words
from gsef_desktop.domain.records import Attendance, MeetingSession, SessionAttendance
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.services.attendance import AttendanceSheet, attendance_of

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader

MOST = 6
"""So many columns of sessions fit beside a name."""
_KEYS = {Attendance.PRESENT: "present", Attendance.APOLOGIES: "apologies", Attendance.PROXY: "by_proxy", Attendance.ABSENT: "absent"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionColumns:
    """The headings of the sessions of a meeting, and for each participation a text under each; none where one column says it all."""

    heads: tuple[str, ...] = ()
    cells: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def session_columns(reader: Reader, meeting_id: str, words: Words, *, wanted: bool = False) -> SessionColumns:
    """What is noted of several sessions (MOST at most), or of one in which somebody came late, left early or was spoken for.

    Where it is `wanted`, what is noted of any session, however many there are.
    """
    sheet = attendance_of(reader, meeting_id, words.language)
    noted = [session for session in sheet.sessions if any(one.attendance in _KEYS for one in sheet.marks(session.id).values())]
    one_says_it = len(noted) == 1 and all(
        mark.attendance is not Attendance.PROXY and mark.arrived is None and mark.left is None for mark in sheet.marks(noted[0].id).values()
    )
    if not noted or (not wanted and (one_says_it or len(noted) > MOST)):
        return SessionColumns()
    days = [session.day for session in noted]
    return SessionColumns(
        heads=tuple(_head(session, words, alone=days.count(session.day) == 1) for session in noted),
        cells={row.id: tuple(_cell(row.mark(session.id), sheet, words) for session in noted) for row in sheet.rows},
    )


def _head(session: MeetingSession, words: Words, *, alone: bool) -> str:
    day = write_day(session.day, words.language, with_year=False) if session.day is not None else clean(session.title)
    return day if alone or session.start is None else f"{day}, {session.start:%H:%M}"


def _cell(mark: SessionAttendance | None, sheet: AttendanceSheet, words: Words) -> str:
    """What is noted of somebody in a session; from when to when they were there instead of that they were."""
    key = _KEYS.get(mark.attendance) if mark is not None else None
    if mark is None or key is None:
        return ""
    if mark.attendance is Attendance.PRESENT and (mark.arrived is not None or mark.left is not None):
        return "–".join(f"{one:%H:%M}" if one is not None else "" for one in (mark.arrived, mark.left))
    holder = clean(sheet.name_of(mark.proxy_id)) if mark.attendance is Attendance.PROXY else ""
    return f"{words(key)} ({holder})" if holder else words(key)
