"""The words of the meetings view: names of purposes, roles, replies and languages, days and durations."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QCoreApplication

from gsef_desktop.domain.records import Capacity, Classification, MeetingState, Mode, Reply
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.ui.language_names import language_name as language_name
from gsef_desktop.ui.widgets.agenda_words import PURPOSES, break_name, format_name, purpose_name, untitled

__all__ = [
    "PURPOSES", "break_name", "classification_name", "clock", "duration", "format_name", "group_name", "hours", "language_name", "long_day",
    "mode_name", "purpose_name", "reply_name", "short_day", "state_name", "untitled",
]  # fmt: skip


def classification_name(classification: Classification) -> str:
    """As what somebody is at a meeting."""
    return {
        Classification.CHAIR: QCoreApplication.translate("Meetings", "Chair"),
        Classification.CO_CHAIR: QCoreApplication.translate("Meetings", "Co-chair"),
        Classification.VICE_CHAIR: QCoreApplication.translate("Meetings", "Vice chair"),
        Classification.INTERNATIONAL_NETWORK: QCoreApplication.translate("Meetings", "International network"),
        Classification.REGIONAL_NETWORK: QCoreApplication.translate("Meetings", "Regional network"),
        Classification.MEMBER: QCoreApplication.translate("Meetings", "Member"),
        Classification.ADVISOR: QCoreApplication.translate("Meetings", "Advisor"),
        Classification.OBSERVER: QCoreApplication.translate("Meetings", "Observer"),
        Classification.SECRETARIAT: QCoreApplication.translate("Meetings", "Secretariat"),
        Classification.GUEST: QCoreApplication.translate("Meetings", "Guest"),
    }[classification]


def capacity_name(capacity: Capacity) -> str:
    """In what capacity somebody attends."""
    return {
        Capacity.NONE: QCoreApplication.translate("Meetings", "As the role says"),
        Capacity.MEMBER: QCoreApplication.translate("Meetings", "Member"),
        Capacity.ALTERNATE: QCoreApplication.translate("Meetings", "Alternate"),
        Capacity.ADVISOR: QCoreApplication.translate("Meetings", "Advisor"),
        Capacity.OBSERVER: QCoreApplication.translate("Meetings", "Observer"),
        Capacity.SECRETARIAT: QCoreApplication.translate("Meetings", "Secretariat"),
        Capacity.HOST: QCoreApplication.translate("Meetings", "Host"),
        Capacity.INTERPRETER: QCoreApplication.translate("Meetings", "Interpreter"),
        Capacity.GUEST: QCoreApplication.translate("Meetings", "Guest"),
    }[capacity]


def group_name(key: str, body: str) -> str:
    """The heading of a part of the list of participants; `body` is the name of the body that meets."""
    match key:
        case "members":
            return (
                QCoreApplication.translate("Meetings", "{body} members").format(body=body)
                if body
                else QCoreApplication.translate("Meetings", "Members")
            )
        case "advisors":
            return QCoreApplication.translate("Meetings", "International Advisors")
        case "observers":
            return QCoreApplication.translate("Meetings", "Observers")
        case "secretariat":
            return QCoreApplication.translate("Meetings", "Secretariat")
    return QCoreApplication.translate("Meetings", "Guests")


def reply_name(reply: Reply) -> str:
    """What somebody answered."""
    match reply:
        case Reply.ACCEPTED:
            return QCoreApplication.translate("Meetings", "Yes")
        case Reply.DECLINED:
            return QCoreApplication.translate("Meetings", "Apologies")
        case Reply.TENTATIVE:
            return QCoreApplication.translate("Meetings", "Perhaps")
        case Reply.NOT_INVITED:
            return QCoreApplication.translate("Meetings", "Not invited")
    return QCoreApplication.translate("Meetings", "No reply")


def mode_name(mode: Mode) -> str:
    """How somebody attends; a dash where that is not known."""
    match mode:
        case Mode.IN_PERSON:
            return QCoreApplication.translate("Meetings", "In person")
        case Mode.ONLINE:
            return QCoreApplication.translate("Meetings", "Online")
    return "–"


def state_name(state: MeetingState) -> str:
    """How far a meeting has come."""
    match state:
        case MeetingState.ISSUED:
            return QCoreApplication.translate("Meetings", "Issued")
        case MeetingState.IN_PROGRESS:
            return QCoreApplication.translate("Meetings", "In progress")
        case MeetingState.CLOSED:
            return QCoreApplication.translate("Meetings", "Closed")
    return QCoreApplication.translate("Meetings", "Draft")


def long_day(day: date, language: str) -> str:
    """A day with its weekday, without the year: "Monday 8 July", "Lundi 1er juillet", "7월 8일 월요일"."""
    text = write_day(day, language, with_year=False, weekday=True)
    return text[:1].upper() + text[1:]


def short_day(day: date, language: str) -> str:
    """A day of the month: "8 July", "1er juillet", "8 de julio", "7월 8일"."""
    return write_day(day, language, with_year=False)


def column_day(day: date, language: str) -> str:
    """A day as short as a narrow column needs it."""
    return write_day(day, language, with_year=False, style="short")


def clock(moment: time | None) -> str:
    """A time of day in 24 hours; nothing for None."""
    return f"{moment.hour:02d}:{moment.minute:02d}" if moment is not None else ""


def hours(start: time | None, end: time | None) -> str:
    """A span of hours, "09:30–13:00", "09:30–", or nothing."""
    if start is None and end is None:
        return ""
    return f"{clock(start)}–{clock(end)}"


def duration(minutes: int) -> str:
    """A duration in hours and minutes: "3 h 15", "45 min"."""
    if minutes < 60:
        return QCoreApplication.translate("Meetings", "{minutes} min").format(minutes=minutes)
    return QCoreApplication.translate("Meetings", "{hours} h {minutes}").format(hours=minutes // 60, minutes=f"{minutes % 60:02d}")
