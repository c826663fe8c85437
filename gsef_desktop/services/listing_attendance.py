"""The attendance of meetings, per participant and session, for scripts and for people at a terminal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from gsef_desktop.domain.attendance import is_here, spoken_within
from gsef_desktop.domain.records import Attendance, Meeting
from gsef_desktop.services.attendance import attendance_of
from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True, kw_only=True)
class AttendanceEntry:
    """A participant in a session.

    `attendance` is unknown, present, apologies, proxy or absent; `arrived` and `left` are local times of the session, None for from the
    start and until the end.  `counts` says whether they count for the quorum, `in_quorum` whether they do and are there or spoken for.
    """

    participant: str
    meeting: str
    session: str
    day: date | None
    start: time | None
    name: str
    person: str
    classification: str
    attendance: str
    arrived: time | None
    left: time | None
    proxy: str
    """who speaks for them"""
    proxy_id: str | None
    counts: bool
    in_quorum: bool


def list_attendance(workspace: Workspace, *, meeting_id: str | None = None) -> list[AttendanceEntry]:
    """The attendance of a meeting, or of all: session by session, participants in the order of the lists."""
    entries = []
    with workspace.read() as reader:
        wanted = [reader.get(Meeting, meeting_id)] if meeting_id is not None else reader.all(Meeting, order_by=("symbol",))
        for meeting in wanted:
            sheet = attendance_of(reader, meeting.id)
            for session in sheet.sessions:
                marks, quorum = sheet.marks(session.id), sheet.quorums.get(session.id)
                spoken = spoken_within(quorum.counting, marks, limit=quorum.proxies) if quorum is not None else frozenset()
                for row in sheet.rows:
                    mark = marks.get(row.id)
                    counts = quorum is not None and row.id in quorum.counting
                    entries.append(
                        AttendanceEntry(
                            participant=row.id, meeting=meeting.id, session=session.id, day=session.day, start=session.start,
                            name=row.name, person=row.person, classification=row.classification.value,
                            attendance=(mark.attendance if mark is not None else Attendance.UNKNOWN).value,
                            arrived=mark.arrived if mark is not None else None, left=mark.left if mark is not None else None,
                            proxy=sheet.name_of(mark.proxy_id) if mark is not None else "",
                            proxy_id=mark.proxy_id if mark is not None else None, counts=counts,
                            in_quorum=counts and (is_here(mark) or row.id in spoken),
                        )
                    )  # fmt: skip
    return entries
