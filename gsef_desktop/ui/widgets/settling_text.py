"""By when a date should be settled and whom to ask, in one line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.services.dates_to_confirm import DateToConfirm


def settling_text(one: DateToConfirm, language: str) -> str:
    """ "Settle by 3 March, ask Ada Example"; a day that nobody set is said to be proposed; empty where nothing is known."""
    translate = QCoreApplication.translate
    parts = []
    if one.settle_by is not None:
        first = one.row.time.earliest
        with_year = first is None or first.year != one.settle_by.year
        template = translate("Settling", "Settle by {date} (proposed)") if one.proposed else translate("Settling", "Settle by {date}")
        parts.append(template.format(date=write_day(one.settle_by, language, style="short", with_year=with_year)))
    if one.ask:
        parts.append(translate("Settling", "ask {name}").format(name=one.ask))
    return ", ".join(parts)
