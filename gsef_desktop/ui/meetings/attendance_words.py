"""The words and icons of attendance."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from gsef_desktop.domain.records import Attendance, MeetingSession, SessionAttendance
from gsef_desktop.ui.meetings import words

ATTENDANCE_ICONS = {
    Attendance.PRESENT: ("check", "good"), Attendance.APOLOGIES: ("mail", "ink2"), Attendance.PROXY: ("handshake", "acc"),
    Attendance.ABSENT: ("x", "bad"), Attendance.UNKNOWN: ("circle-dashed", "ink3"),
}  # fmt: skip
"""The icon of each attendance and its colour token."""


def attendance_name(attendance: Attendance) -> str:
    """Whether somebody is there."""
    match attendance:
        case Attendance.PRESENT:
            return QCoreApplication.translate("Attendance", "Present")
        case Attendance.APOLOGIES:
            return QCoreApplication.translate("Attendance", "Apologies")
        case Attendance.PROXY:
            return QCoreApplication.translate("Attendance", "By proxy")
        case Attendance.ABSENT:
            return QCoreApplication.translate("Attendance", "Absent")
    return QCoreApplication.translate("Attendance", "Not noted")


def span_text(mark: SessionAttendance | None) -> str:
    """From when to when somebody was there: "from 09:45", "until 11:10", "09:45–11:10"; nothing for the whole session."""
    if mark is None or mark.attendance is not Attendance.PRESENT:
        return ""
    if mark.arrived is not None and mark.left is not None:
        return words.hours(mark.arrived, mark.left)
    if mark.arrived is not None:
        return QCoreApplication.translate("Attendance", "from {time}").format(time=words.clock(mark.arrived))
    if mark.left is not None:
        return QCoreApplication.translate("Attendance", "until {time}").format(time=words.clock(mark.left))
    return ""


def mark_text(mark: SessionAttendance | None, holder: str) -> str:
    """What is known of somebody in a session, in words; `holder` is who speaks for them."""
    name = attendance_name(mark.attendance if mark is not None else Attendance.UNKNOWN)
    if mark is not None and mark.attendance is Attendance.PROXY:
        if not holder:
            return QCoreApplication.translate("Attendance", "By proxy, nobody named")
        return QCoreApplication.translate("Attendance", "By proxy: {name}").format(name=holder)
    span = span_text(mark)
    return f"{name}, {span}" if span else name


def session_name(session: MeetingSession, language: str) -> str:
    """A session in a list: its day and its hours, or its title where no day is known."""
    day = words.short_day(session.day, language) if session.day is not None else ""
    hours = words.hours(session.start, session.end)
    return ", ".join(part for part in (day, hours) if part) or session.title or QCoreApplication.translate("Attendance", "Session")


def session_heads(sessions: Sequence[MeetingSession], language: str, *, short: bool) -> list[str]:
    """Sessions as the headings of columns: days, with the start where a day has several; in `short` the first of a day has no hour, and the
    others have no day."""
    days = [session.day for session in sessions]
    made = []
    for place, session in enumerate(sessions):
        day = words.column_day(session.day, language) if session.day is not None else session.title
        if days.count(session.day) == 1 or session.start is None or (short and session.day not in days[:place]):
            made.append(day)
        else:
            made.append(words.clock(session.start) if short else f"{day} {words.clock(session.start)}")
    return made
