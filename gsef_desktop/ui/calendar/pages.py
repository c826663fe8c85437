"""The pages of the calendar that go from period to period: each is made and wired when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Protocol

from PySide6.QtCore import QLocale

from gsef_desktop.domain.time_frame import TimeFrame
from gsef_desktop.ui.calendar.acts import CalendarActs
from gsef_desktop.ui.calendar.modes import Mode
from gsef_desktop.ui.calendar.page import PeriodPage
from gsef_desktop.ui.calendar.words import PlannerWords
from gsef_desktop.ui.theme.theme import Theme


class Host(Protocol):
    """What pages ask of the view that shows them."""

    def read_again(self) -> None:
        """The page shows other days, or shows them otherwise: give it content."""

    def show_around(self, day: date) -> None:
        """Give the page what there is around a day."""

    def create_at(self, title: str, time: TimeFrame) -> None:
        """Make an activity."""

    def create_in_lane(self, title: str, first: date, last: date, kind: str, id: str) -> None:
        """Make an activity in a lane of the timeline."""


def make_page(
    mode: Mode, theme: Theme, locale: QLocale, words: PlannerWords, host: Host, acts: CalendarActs,
    remember: Callable[[dict[str, Any]], None],
) -> PeriodPage:  # fmt: skip
    """The page of a way of showing.  `remember` keeps its state.  Raises KeyError for the year and the list, which are no such page."""
    if mode is Mode.QUARTER:
        from gsef_desktop.ui.calendar.quarter import QuarterPage

        quarter = QuarterPage(theme, locale, words)
        quarter.state_changed.connect(lambda: remember(quarter.state()))
        return quarter
    if mode is Mode.MONTH:
        from gsef_desktop.ui.calendar.month import MonthPage

        return MonthPage(theme, locale, words)
    if mode is Mode.WEEK:
        from gsef_desktop.ui.calendar.week import WeekPage

        week = WeekPage(theme, words)
        week.state_changed.connect(lambda: remember(week.state()))
        week.days_changed.connect(lambda _: host.read_again())
        week.times_wanted.connect(acts.set_times)
        week.copy_timed_wanted.connect(acts.copy_timed)
        week.create_timed_wanted.connect(host.create_at)
        return week
    if mode is Mode.TIMELINE:
        from gsef_desktop.ui.calendar.timeline import TimelinePage

        timeline = TimelinePage(theme, locale, words)
        timeline.options_changed.connect(lambda: remember(timeline.state()))
        timeline.day_wanted.connect(host.show_around)
        timeline.line_wanted.connect(acts.set_line)
        timeline.create_in_lane_wanted.connect(host.create_in_lane)
        return timeline
    raise KeyError(mode)
