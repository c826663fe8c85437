"""The pages of the calendar: each is made when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from gsef_desktop.ui.calendar.modes import Mode
from gsef_desktop.ui.calendar.words import PlannerWords
from gsef_desktop.ui.theme.theme import Theme

if TYPE_CHECKING:
    from gsef_desktop.ui.calendar.page import PeriodPage


def make_page(mode: Mode, theme: Theme, locale: QLocale, words: PlannerWords) -> PeriodPage:
    """The page of a way of showing that goes from period to period.  Raises KeyError for the year and the list, which are no such page."""
    if mode is Mode.QUARTER:
        from gsef_desktop.ui.calendar.quarter import QuarterPage

        return QuarterPage(theme, locale, words)
    if mode is Mode.MONTH:
        from gsef_desktop.ui.calendar.month import MonthPage

        return MonthPage(theme, locale, words)
    if mode is Mode.WEEK:
        from gsef_desktop.ui.calendar.week import WeekPage

        return WeekPage(theme, words)
    if mode is Mode.TIMELINE:
        from gsef_desktop.ui.calendar.timeline import TimelinePage

        return TimelinePage(theme, locale, words)
    raise KeyError(mode)
