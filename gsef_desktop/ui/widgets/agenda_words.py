"""The words of agenda items that several views and dialogs share."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gsef_desktop.domain.records import MeetingFormat, Purpose

PURPOSES = (Purpose.DECISION, Purpose.DISCUSSION, Purpose.INFORMATION, Purpose.ELECTION, Purpose.PROCEDURE)
"""The purposes that an item can have, in the order in which they are offered."""


def purpose_name(purpose: Purpose) -> str:
    """What an item is for."""
    match purpose:
        case Purpose.DECISION:
            return QCoreApplication.translate("Meetings", "Decision")
        case Purpose.DISCUSSION:
            return QCoreApplication.translate("Meetings", "Discussion")
        case Purpose.INFORMATION:
            return QCoreApplication.translate("Meetings", "Information")
        case Purpose.ELECTION:
            return QCoreApplication.translate("Meetings", "Election")
        case Purpose.PROCEDURE:
            return QCoreApplication.translate("Meetings", "Procedure")
    return QCoreApplication.translate("Meetings", "No purpose")


def format_name(meeting_format: MeetingFormat) -> str:
    """How a meeting is held."""
    match meeting_format:
        case MeetingFormat.ONLINE:
            return QCoreApplication.translate("Meetings", "Online")
        case MeetingFormat.HYBRID:
            return QCoreApplication.translate("Meetings", "Hybrid")
    return QCoreApplication.translate("Meetings", "In person")


def break_name() -> str:
    """What a break without a title of its own is called."""
    return QCoreApplication.translate("Meetings", "Break")


def untitled() -> str:
    """What stands for a title that is not there yet."""
    return QCoreApplication.translate("Meetings", "Untitled item")
