"""The words and icons of minutes, decisions and action items."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from gsef_desktop.domain.minutes import ActionState, MinutesState
from gsef_desktop.domain.time_writing import write_day

STATE_ICONS = {
    MinutesState.DRAFT: "file-pen", MinutesState.CIRCULATED: "send", MinutesState.CORRECTED: "square-pen", MinutesState.ADOPTED: "lock",
}  # fmt: skip


def state_name(state: MinutesState) -> str:
    """How far minutes have come."""
    return {
        MinutesState.DRAFT: QCoreApplication.translate("Minutes", "Draft"),
        MinutesState.CIRCULATED: QCoreApplication.translate("Minutes", "Circulated"),
        MinutesState.CORRECTED: QCoreApplication.translate("Minutes", "Corrected"),
        MinutesState.ADOPTED: QCoreApplication.translate("Minutes", "Adopted"),
    }[state]


def action_state_name(state: ActionState) -> str:
    """How an action item stands."""
    return {
        ActionState.OPEN: QCoreApplication.translate("Minutes", "Open"),
        ActionState.DONE: QCoreApplication.translate("Minutes", "Done"),
        ActionState.DROPPED: QCoreApplication.translate("Minutes", "Dropped"),
    }[state]


def late_words(due: date, today: date) -> str:
    """By how many days something is late."""
    days = (today - due).days
    if days == 1:
        return QCoreApplication.translate("Minutes", "1 day late")
    return QCoreApplication.translate("Minutes", "{number} days late").format(number=days)


def day_words(day: date | None, language: str, today: date) -> str:
    """A day as lists show it; its year only where it is another one."""
    return write_day(day, language, style="short", with_year=day.year != today.year) if day is not None else ""


def decisions_count(number: int) -> str:
    """How many decisions."""
    if number == 1:
        return QCoreApplication.translate("Minutes", "1 decision")
    return QCoreApplication.translate("Minutes", "{number} decisions").format(number=number)


def actions_count(number: int) -> str:
    """How many action items."""
    if number == 1:
        return QCoreApplication.translate("Minutes", "1 action item")
    return QCoreApplication.translate("Minutes", "{number} action items").format(number=number)
