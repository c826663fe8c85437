"""Attendance per session: who was there from when to when, who sent apologies, who spoke for whom, and the quorum that came of it.

What is kept is a row of `SessionAttendance` for a participant and a session, with an id made of both, so that two laptops mark the same
row.  The attendance of a participation as a whole follows from its sessions and is written with them.

Every function that writes is one edit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from typing import TYPE_CHECKING

from gsef_desktop.domain.attendance import (
    Marks,
    Presence,
    ProxyProblem,
    over_limit,
    presence,
    proxies_held,
    proxy_problem,
    whole_attendance,
)
from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import (
    Attendance,
    Classification,
    MeetingSession,
    Organisation,
    Participation,
    Person,
    Reply,
    SessionAttendance,
    link_id,
)
from gsef_desktop.services.attendance_quorum import SessionQuorum, quorums_of
from gsef_desktop.services.listing_common import by_id, person_name
from gsef_desktop.services.meeting_sessions import sessions_of

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.unit import Unit
    from gsef_desktop.storage.workspace import Workspace

_ORDER = {classification: position for position, classification in enumerate(Classification)}


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceRow:
    """A participant with what is known of them in every session, by the id of the session."""

    id: str
    classification: Classification
    name: str
    """the organisation, else the person, else what stands for them"""
    person: str
    """who comes for the organisation; empty where the name is the person's, or nobody is named"""
    whole: Attendance
    reply: Reply
    marks: Mapping[str, SessionAttendance]

    def mark(self, session_id: str) -> SessionAttendance | None:
        """What is known of them in a session."""
        return self.marks.get(session_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceSheet:
    """The attendance of a meeting: sessions in order, participants in the order of the lists, and the quorum of each session."""

    meeting_id: str
    sessions: tuple[MeetingSession, ...]
    rows: tuple[AttendanceRow, ...]
    quorums: Mapping[str, SessionQuorum]
    """by session"""

    def marks(self, session_id: str) -> Marks:
        """What is known of everybody in a session."""
        return {row.id: mark for row in self.rows if (mark := row.marks.get(session_id)) is not None}

    def presence(self, session_id: str, at: time | None = None) -> Presence:
        """What of the quorum is there in a session, at a moment (local time) or at any time of it."""
        quorum = self.quorums.get(session_id)
        return presence(quorum.counting, self.marks(session_id), at, quorum.proxies) if quorum is not None else Presence()

    def beyond_limit(self, session_id: str) -> list[tuple[AttendanceRow, int]]:
        """Who speaks for more others in a session than the rules allow, and for how many; the proxies beyond that do not count."""
        quorum, marks = self.quorums.get(session_id), self.marks(session_id)
        held = proxies_held(marks)
        found = over_limit(marks, quorum.proxies if quorum is not None else None)
        return [(row, held[one]) for one in found if (row := self.find(one)) is not None]

    def find(self, participation_id: str) -> AttendanceRow | None:
        """The row of a participant."""
        return next((row for row in self.rows if row.id == participation_id), None)

    def name_of(self, participation_id: str | None) -> str:
        """What a participant is called; empty for nobody."""
        row = self.find(participation_id) if participation_id is not None else None
        return row.name if row is not None else ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been noted yet."""
        return all(mark.attendance is Attendance.UNKNOWN for row in self.rows for mark in row.marks.values())


def read_attendance(workspace: Workspace, *, meeting_id: str, language: str = "en") -> AttendanceSheet:
    """The attendance of a meeting; names in `language`.  Raises NotFound."""
    with workspace.read() as reader:
        return attendance_of(reader, meeting_id, language)


def attendance_of(reader: Reader, meeting_id: str, language: str = "en") -> AttendanceSheet:
    """The same within a reading."""
    sessions = sessions_of(reader, meeting_id)
    participations = reader.all(Participation, meeting_id=meeting_id)
    participations.sort(key=lambda one: (_ORDER[one.classification], one.rank, one.id))
    marks = marks_of(reader, sessions)
    organisations = by_id(reader.all(Organisation, id=sorted({one.organisation_id for one in participations if one.organisation_id})))
    people = by_id(reader.all(Person, id=sorted({one.person_id for one in participations if one.person_id})))
    names = reader.texts("organisation", organisations, language)
    rows = []
    for one in participations:
        organisation, person = organisations.get(one.organisation_id or ""), people.get(one.person_id or "")
        who = person_name(person, language) if person is not None else ""
        name = (names.get((organisation.id, "name")) or organisation.name) if organisation is not None else one.name
        rows.append(
            AttendanceRow(
                id=one.id, classification=one.classification, name=name or who, person=who if name else "", whole=one.attendance,
                reply=one.reply,
                marks={session.id: mark for session in sessions if (mark := marks[session.id].get(one.id)) is not None},
            )
        )  # fmt: skip
    return AttendanceSheet(
        meeting_id=meeting_id, sessions=sessions, rows=tuple(rows), quorums=quorums_of(reader, meeting_id, sessions, participations)
    )


def marks_of(reader: Reader, sessions: Sequence[MeetingSession]) -> dict[str, dict[str, SessionAttendance]]:
    """What is known of each participant in some sessions, by session and participation."""
    found: dict[str, dict[str, SessionAttendance]] = {session.id: {} for session in sessions}
    for mark in reader.all(SessionAttendance, session_id=list(found)) if found else ():
        other = found[mark.session_id].get(mark.participation_id)
        if other is None or mark.id == mark_id(mark.participation_id, mark.session_id):  # a merged file may have two
            found[mark.session_id][mark.participation_id] = mark
    return found


def mark_id(participation_id: str, session_id: str) -> str:
    """The id of the row of a participant in a session."""
    return link_id("session_attendance", participation_id, session_id)


# --- writing -----------------------------------------------------------------------------------------------------------------------


_LABELS: dict[Attendance, Message] = {
    Attendance.PRESENT: message("Mark as present"),
    Attendance.APOLOGIES: message("Note apologies"),
    Attendance.ABSENT: message("Mark as absent"),
    Attendance.UNKNOWN: message("Take the attendance back"),
}


def set_attendance(
    workspace: Workspace, *, participation_ids: Sequence[str], attendance: Attendance, session_ids: Sequence[str]
) -> Changes:
    """Note for some participants whether they are there in some sessions: present, apologies, absent, or nothing any more.

    Times of arrival and leaving, and who spoke for them, go with what is no longer so.  Raises NotFound; a proxy needs `give_proxy`.
    """
    if attendance is Attendance.PROXY:
        raise ValueError("a proxy needs somebody who holds it")
    with workspace.edit(_LABELS[attendance]) as unit:
        for participation_id in participation_ids:
            unit.get(Participation, participation_id)
            for session_id in session_ids:
                before = unit.find(SessionAttendance, mark_id(participation_id, session_id))
                stays = before is not None and before.attendance is Attendance.PRESENT and attendance is Attendance.PRESENT
                if not stays:
                    _mark(unit, participation_id, session_id, attendance=attendance, arrived=None, left=None, proxy_id=None)
            _follow(unit, participation_id)
    return unit.changes


def arrive(workspace: Workspace, *, participation_ids: Sequence[str], session_id: str, at: time | None) -> Changes:
    """Somebody comes into a session that is on: present from `at` (local time; None: from the start) on.

    Who had left and comes back is there again; when they first came stays.  Raises NotFound.
    """
    with workspace.edit(message("Note an arrival")) as unit:
        for participation_id in participation_ids:
            unit.get(Participation, participation_id)
            before = unit.find(SessionAttendance, mark_id(participation_id, session_id))
            back = before is not None and before.attendance is Attendance.PRESENT and before.left is not None
            arrived = before.arrived if back and before is not None else _minute(at)
            _mark(unit, participation_id, session_id, attendance=Attendance.PRESENT, arrived=arrived, left=None, proxy_id=None)
            _follow(unit, participation_id)
    return unit.changes


def leave(workspace: Workspace, *, participation_ids: Sequence[str], session_id: str, at: time) -> Changes:
    """Somebody who is there leaves a session at `at` (local time).  Who is not noted as present is left alone.  Raises NotFound."""
    with workspace.edit(message("Note a departure")) as unit:
        for participation_id in participation_ids:
            before = unit.find(SessionAttendance, mark_id(participation_id, session_id))
            if before is not None and before.attendance is Attendance.PRESENT:
                _check_times(before.arrived, _minute(at))
                unit.update(SessionAttendance, before.id, left=_minute(at))
    return unit.changes


def set_times(
    workspace: Workspace, *, participation_id: str, session_id: str, arrived: time | None = None, left: time | None = None
) -> Changes:
    """Set from when to when somebody was there (local time; None: from the start, until the end), which makes them present.

    Raises NotFound, and Invalid where they would leave before they came.
    """
    _check_times(arrived, left)
    with workspace.edit(message("Change times of attendance")) as unit:
        unit.get(Participation, participation_id)
        _mark(unit, participation_id, session_id, attendance=Attendance.PRESENT, arrived=arrived, left=left, proxy_id=None)
        _follow(unit, participation_id)
    return unit.changes


def give_proxy(
    workspace: Workspace, *, participation_id: str, holder_id: str, session_ids: Sequence[str], at: time | None = None
) -> Changes:
    """Let somebody speak for a participant who is not there, in some sessions: from a moment on (local time), or as long as they are there.

    Raises NotFound, and Invalid for a proxy to oneself, to somebody who is away, or a chain of proxies.  More proxies than the rules
    allow are not refused: `AttendanceSheet.beyond_limit` tells of them.
    """
    with workspace.edit(message("Note a proxy")) as unit:
        meeting_id = unit.get(Participation, participation_id).meeting_id
        if unit.get(Participation, holder_id).meeting_id != meeting_id:
            raise ValueError(f"participant {holder_id} is not of meeting {meeting_id}")
        marks = marks_of(unit, [one for one in sessions_of(unit, meeting_id) if one.id in session_ids])
        for session_id in session_ids:
            problem = proxy_problem(participation_id, holder_id, marks[session_id], at)
            if problem is not None:
                raise _refused(unit, problem, participation_id, holder_id, marks[session_id])
            _mark(unit, participation_id, session_id, attendance=Attendance.PROXY, arrived=None, left=None, proxy_id=holder_id)
        _follow(unit, participation_id)
    return unit.changes


def _refused(unit: Unit, problem: ProxyProblem, giver_id: str, holder_id: str, marks: Marks) -> Invalid:
    giver, holder = _called(unit, giver_id), _called(unit, holder_id)
    nothing = message("Nothing was changed.")
    match problem:
        case ProxyProblem.ONESELF:
            return Invalid(
                message("{name} cannot speak for themselves by proxy.", name=giver), meaning=nothing,
                remedy=message("Mark them as present, or choose who speaks for them."),
            )  # fmt: skip
        case ProxyProblem.AWAY:
            return Invalid(
                message("{holder} is not in the session and cannot speak for {name}.", holder=holder, name=giver), meaning=nothing,
                remedy=message("Choose somebody who is there."),
            )  # fmt: skip
        case ProxyProblem.GIVEN_ON:
            other = _called(unit, marks[holder_id].proxy_id)
            return Invalid(
                message("{holder} has given a proxy to {other}, and proxies are not passed on.", holder=holder, other=other),
                meaning=nothing, remedy=message("Choose somebody who is there."),
            )  # fmt: skip
        case ProxyProblem.HOLDING:
            first = next(one for one, mark in marks.items() if mark.attendance is Attendance.PROXY and mark.proxy_id == giver_id)
            return Invalid(
                message("{name} speaks for {other}, and proxies are not passed on.", name=giver, other=_called(unit, first)),
                meaning=nothing, remedy=message("Let somebody else speak for {other} first.", other=_called(unit, first)),
            )  # fmt: skip


def _called(reader: Reader, participation_id: str | None) -> str:
    one = reader.find(Participation, participation_id)
    if one is None:
        return ""
    organisation, person = reader.find(Organisation, one.organisation_id), reader.find(Person, one.person_id)
    return organisation.name if organisation is not None else person_name(person) if person is not None else one.name


def _check_times(arrived: time | None, left: time | None) -> None:
    if arrived is not None and left is not None and left <= arrived:
        raise Invalid(
            message("They would leave at {left}, before they come at {arrived}.", left=f"{left:%H:%M}", arrived=f"{arrived:%H:%M}"),
            meaning=message("Nothing was changed."), remedy=message("Type a time after the arrival."),
        )  # fmt: skip


def _minute(at: time | None) -> time | None:
    """Attendance is kept to the minute."""
    return at.replace(second=0, microsecond=0) if at is not None else None


def _mark(
    unit: Unit, participation_id: str, session_id: str, *, attendance: Attendance, arrived: time | None, left: time | None,
    proxy_id: str | None,
) -> None:  # fmt: skip
    """Write the row of a participant in a session; it is made once and then kept, so that two laptops mark the same row."""
    unit.get(MeetingSession, session_id)
    wanted = SessionAttendance(
        id=mark_id(participation_id, session_id), participation_id=participation_id, session_id=session_id, attendance=attendance,
        arrived=arrived, left=left, proxy_id=proxy_id,
    )  # fmt: skip
    before = unit.find(SessionAttendance, wanted.id)
    if before is None:
        if attendance is not Attendance.UNKNOWN:
            unit.add(wanted)
    elif before != wanted:
        unit.update(SessionAttendance, wanted.id, attendance=attendance, arrived=arrived, left=left, proxy_id=proxy_id)


def _follow(unit: Unit, participation_id: str) -> None:
    """The meeting as a whole follows from the sessions."""
    whole, holder_id = whole_attendance(unit.all(SessionAttendance, participation_id=participation_id))
    before = unit.get(Participation, participation_id)
    if (before.attendance, before.proxy_id) != (whole, holder_id):
        unit.update(Participation, participation_id, attendance=whole, proxy_id=holder_id)


# --- the quorum of a decision ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class QuorumThen:
    """How many were there (or spoken for) and how many the rules asked for, both None where nothing is known."""

    present: int | None = None
    needed: int | None = None


def quorum_then(reader: Reader, *, meeting_id: str, session_id: str | None, at: time | None = None) -> QuorumThen:
    """What of the quorum was there in a session: at a moment (local time), or at any time of it.

    Where there is no session, or nothing was noted in it, nothing is known.
    """
    session = next((one for one in sessions_of(reader, meeting_id) if one.id == session_id), None)
    if session is None:
        return QuorumThen()
    sheet = attendance_of(reader, meeting_id)
    quorum, marks = sheet.quorums.get(session.id), sheet.marks(session.id)
    if quorum is None or all(mark.attendance is Attendance.UNKNOWN for mark in marks.values()):
        return QuorumThen()
    return QuorumThen(present=sheet.presence(session.id, at).all, needed=quorum.needed)
