"""Gathers what a page shows beside the rows: tasks, holidays, people.  Holidays come a moment later, since they may take long."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QTimer

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.place import Place
from gsef_desktop.services.calendar import CalendarSpan
from gsef_desktop.ui.calendar.page import HolidayMark, PageContent, Period, PeriodPage
from gsef_desktop.ui.calendar.period_words import host_texts
from gsef_desktop.ui.calendar.regions import region_names
from gsef_desktop.ui.context import UiContext

_MOST_KEPT = 60

_Key = tuple[date, date, frozenset[Place]]


class ContentMaker:
    """Makes the content of the pages of one calendar."""

    def __init__(self, context: UiContext) -> None:
        self._context = context
        self._holidays: dict[_Key, tuple[HolidayMark, ...]] = {}

    def content(
        self, page: PeriodPage, period: Period, span: CalendarSpan, rows: Sequence[CalendarRow], clashes: tuple[tuple[date, date], ...]
    ) -> PageContent:
        """What a page shows; its holidays only where they are known already."""
        made = PageContent(period=period, rows=tuple(rows), lines=span.lines, clashes=clashes, region_names=dict(region_names()))
        if page.wants_tasks:
            from gsef_desktop.services.tasks import calendar_tasks

            with self._context.workspace.read() as reader:
                made = replace(made, tasks=tuple(calendar_tasks(reader, period.first, period.last, self._context.language)))
        if page.wants_people:
            from gsef_desktop.services.calendar_people import people_of

            made = replace(made, people=people_of(self._context.workspace, activity_ids={row.activity_id for row in rows}))
        if page.wants_series:
            from gsef_desktop.services.calendar_people import series_titles

            made = replace(made, series=series_titles(self._context.workspace, language=self._context.language))
        if page.wants_hosts:
            from gsef_desktop.services.calendar_hosts import hosts_of

            made = replace(made, hosts=host_texts(hosts_of(self._context.workspace, ids={row.activity_id for row in rows})))
        if page.wants_holidays:
            made = replace(made, holidays=self._holidays.get(_key(period, span), ()))
        return made

    def add_holidays(self, page: PeriodPage, content: PageContent, span: CalendarSpan, show: Callable[[PageContent], None]) -> None:
        """Call `show` with the holidays a moment later, unless the page has them or wants none."""
        if not page.wants_holidays or (key := _key(content.period, span)) in self._holidays:
            return

        def find() -> None:
            from gsef_desktop.services.calendar_holidays import holidays_of

            if self._context.closed:
                return
            found = holidays_of(
                self._context.workspace, rows=span.rows, first=content.period.first, last=content.period.last,
                language=self._context.language,
            )  # fmt: skip
            if len(self._holidays) >= _MOST_KEPT:
                self._holidays.clear()
            self._holidays[key] = tuple(HolidayMark(day=one.day, name=one.name, where=one.where) for one in found)
            if found:
                show(replace(content, holidays=self._holidays[key]))

        QTimer.singleShot(0, page, find)


def _key(period: Period, span: CalendarSpan) -> _Key:
    places = frozenset(Place(city=row.place.city, country=row.place.country) for row in span.rows if row.place.country)
    return period.first, period.last, places
