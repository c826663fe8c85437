"""How much room a day takes as it is written in a language."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QFont, QFontMetrics

from gsef_desktop.domain.time_writing import Style, write_day


def widest_day(font: QFont, language: str, *, style: Style = "long") -> int:
    """The width of the longest day of a year in a font, in px: "28 September 2030", "2030년 12월 28일"."""
    metrics = QFontMetrics(font)
    return max(metrics.horizontalAdvance(write_day(date(2030, month, 28), language, style=style)) for month in range(1, 13))
