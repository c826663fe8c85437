"""The ways of showing the calendar, and their keys."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication


class Mode(StrEnum):
    """How the calendar is shown, in the order in which they are offered: Alt+1 is the first."""

    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"
    TIMELINE = "timeline"
    LIST = "list"


def mode_words() -> dict[Mode, str]:
    """What each is called in the window's language."""
    translate = QCoreApplication.translate
    return {
        Mode.YEAR: translate("Calendar", "Year"),
        Mode.QUARTER: translate("Calendar", "Quarter"),
        Mode.MONTH: translate("Calendar", "Month"),
        Mode.WEEK: translate("Calendar", "Week"),
        Mode.TIMELINE: translate("Calendar", "Timeline"),
        Mode.LIST: translate("Calendar", "List"),
    }
