"""The regions by which the calendar is filtered, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from gsef_desktop.domain.calendar_row import ONLINE
from gsef_desktop.reference import INTERNATIONAL, REGIONS

_NAMES = (
    QT_TRANSLATE_NOOP("Regions", "Africa"),
    QT_TRANSLATE_NOOP("Regions", "Asia"),
    QT_TRANSLATE_NOOP("Regions", "Europe"),
    QT_TRANSLATE_NOOP("Regions", "Latin America"),
    QT_TRANSLATE_NOOP("Regions", "North America"),
    QT_TRANSLATE_NOOP("Regions", "Oceania"),
)


def region_names() -> list[tuple[str, str]]:
    """Code and name of each region that an activity can be in, and of being online, in the order of the chips."""
    shown = [(code, name) for code, name in REGIONS.items() if code != INTERNATIONAL and name in _NAMES]
    named = [(code, QCoreApplication.translate("Regions", name)) for code, name in shown]
    return [*named, (ONLINE, QCoreApplication.translate("Regions", "Online"))]
