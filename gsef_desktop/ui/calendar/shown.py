"""What the calendar shows: the days that are read, through one filter, on the page of the present mode."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from gsef_desktop.domain.calendar_row import CalendarRow, activity_of, occurrence_of
from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.services.calendar import CalendarSpan, calendar_span, calendar_year, years
from gsef_desktop.ui.calendar.cards import activity_card
from gsef_desktop.ui.calendar.content import ContentMaker
from gsef_desktop.ui.calendar.filters import CalendarFilter, FilterBar
from gsef_desktop.ui.calendar.header import CalendarHeader
from gsef_desktop.ui.calendar.hover_card import HoverCard
from gsef_desktop.ui.calendar.interactive import InteractiveSurface
from gsef_desktop.ui.calendar.legend import Legend
from gsef_desktop.ui.calendar.list_page import CalendarListPage
from gsef_desktop.ui.calendar.modes import Mode
from gsef_desktop.ui.calendar.page import PageContent, PeriodPage
from gsef_desktop.ui.calendar.planner import YearPlanner
from gsef_desktop.ui.calendar.regions import region_names
from gsef_desktop.ui.calendar.words import PlannerWords
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.theme.fonts import has_hangul
from gsef_desktop.ui.view import View
from gsef_desktop.ui.widgets.buttons import SegmentedControl
from gsef_desktop.ui.widgets.dates_list import DatesToConfirmList
from gsef_desktop.ui.widgets.layout import EmptyState

_FILTER = "calendar_filter"
_DAY = "calendar_day"
_AHEAD_MS = 120
_MOST_AHEAD = 5
"""Years further away than this are not prepared."""


class ShownCalendar(View):
    """The pages of the calendar, and what is read and filtered for them; the year is `context.year`.

    What the user does is up to `deeds.CalendarDeeds`.
    """

    empty: EmptyState
    """stands in place of the planner in a year without any activity"""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        theme, locale, translate = context.theme, QLocale(context.language), QCoreApplication.translate
        self._locale = locale
        self._words = PlannerWords(context.language)
        self._contents = ContentMaker(context)
        self._span: CalendarSpan | None = None
        self._filter = self._kept_filter()
        self._mode = Mode(context.remembered("calendar.mode", Mode.YEAR))
        self._day = self._kept_day()
        self._selection: tuple[str, ...] = ()
        self._days_shown: tuple[date, date] | None = None
        self._adding = False
        self.header = CalendarHeader(theme)
        self.filters = FilterBar(theme, self._words, region_names())
        self.legend = Legend(theme)
        self.planner = YearPlanner(theme, locale, self._words)
        self.list = CalendarListPage(context, self._words)
        self.dates = DatesToConfirmList(theme, context.language)
        choices = [(False, translate("CalendarView", "Activities")), (True, translate("CalendarView", "Dates to confirm"))]
        self.list_kind = SegmentedControl(theme, translate("CalendarView", "List"), choices, small=True)
        self._periods: dict[Mode, PeriodPage] = {}
        self._pages = QStackedWidget()
        self._dates_page = QWidget()
        self._ahead = QTimer(self, singleShot=True, interval=_AHEAD_MS)
        self._ahead.timeout.connect(self._prepare_next)
        self._prepared: set[int] = set()
        self._years_known: list[int] = []

    # --- what a subclass is asked ----------------------------------------------------------------------------------------------------

    def _make_page(self, mode: Mode) -> PeriodPage:
        """The page of a mode that goes from period to period, ready to be used."""
        raise NotImplementedError

    def _pass_selection(self) -> None:
        """Let the page show what is selected."""
        raise NotImplementedError

    # --- what is shown ---------------------------------------------------------------------------------------------------------------

    def _days_wanted(self) -> tuple[date, date]:
        """The days that are to be read for the page."""
        page = self._period_page()
        if page is None:
            return date(self.context.year, 1, 1), date(self.context.year, 12, 31)
        period = page.period_of(self._day)
        return _shifted(period.first, -page.days_around), _shifted(period.last, page.days_around)

    def _read(self, *, changed: bool = False) -> None:
        context, page = self.context, self._period_page()
        workspace, language = context.workspace, context.language
        if page is None:
            self._span = calendar_year(workspace, year=context.year, language=language)
        else:
            first, last = self._days_wanted()
            self._span = calendar_span(workspace, first=first, last=last, year=context.year, language=language, kinds=page.kinds)
        if not all(row.title.isascii() for row in self._span.rows) and any(has_hangul(row.title) for row in self._span.rows):
            context.theme.fonts.need_korean()  # before anything is measured
        self._words.set_lines(self._span.lines)
        self.filters.set_lines(self._span.lines)
        self.filters.set_present({row.region for row in self._span.rows})
        self._show_title()
        self._show_rows(changed=changed)
        self.status_did_change.emit()

    def _show_title(self) -> None:
        if self._span is None:
            return
        page = self._period_page()
        if page is not None:
            self.header.set_period(page.period_of(self._day).title, "")
        elif self._mode is Mode.LIST and not self.list_kind.value():
            self.header.set_period(self.list.title(), "")
        elif self._mode is Mode.LIST:
            self.header.set_period(str(self.context.year), "")
        else:
            self.header.set_period(str(self.context.year), self._subtitle(self._span.status))

    def _show_rows(self, *, changed: bool = False) -> None:
        """Show what was read, through the filter; `changed` tells that the file has changed since it was shown last."""
        span = self._span
        if span is None:
            return
        self.filters.set_filter(self._filter)
        if not span.rows:
            sentence = QCoreApplication.translate("CalendarView", "No activities in {year} yet. Add one or import the programme.")
            self.empty.sentence.setText(sentence.format(year=span.year))
        rows = self._shown()
        shown = {row.id for row in rows}
        clashes = tuple((clash.first, clash.last) for clash in span.clashes if shown.intersection(clash.ids))
        page = self._period_page()
        if page is not None:
            content = self._contents.content(page, page.period_of(self._day), span, rows, clashes)
            page.show_content(content)
            self._contents.add_holidays(page, content, span, self._show_again)
        elif self._mode is Mode.LIST:
            self._show_list(changed=changed)
        else:
            self.planner.show_year(span.year, rows, clashes)
            self._ahead.start()
        gone: list[str] = []
        if self._mode is not Mode.LIST:  # which shows other days too
            gone = [id for id in self._selection if id not in {row.id for row in span.rows}]
            self._selection = tuple(id for id in self._selection if id in shown)
        stayed = changed and self._days_shown == self._days_wanted()
        self._days_shown = self._days_wanted()
        if not self._selection and not gone:
            self._take_up_selection(shown)
        self._choose_page()
        self._pass_selection()
        if gone and not self._selection and page is not None and stayed:  # it was moved; else it is the user who went elsewhere
            QTimer.singleShot(0, self, partial(self._follow, gone[-1]))

    def _take_up_selection(self, shown: Collection[str]) -> None:
        """Select on the page again what has remained selected while other days were shown."""
        selected = self.context.selected
        if selected is not None and selected.kind == "activity":
            same = [row.id for row in self._rows_of(selected.id) if row.id in shown]
            self._selection = tuple(id for id in same if occurrence_of(id) == (self.context.property("occurrence") or ""))[:1]

    def _show_list(self, *, changed: bool) -> None:
        assert self._span is not None
        clashing = {id for clash in self._span.clashes for id in clash.ids}
        if self.list_kind.value():
            self._show_dates()
        else:
            self.list.show_content(self._filter, clashing, self._day, changed=changed)
        self._show_title()

    def _show_dates(self) -> None:
        """Show the dates of the year that are to be confirmed."""
        from gsef_desktop.services.dates_to_confirm import dates_to_confirm

        context, today = self.context, date.today()
        day = today if today.year == context.year else date(context.year, 1, 1)  # a year that is over is seen from its beginning
        self.dates.show_dates(dates_to_confirm(context.workspace, today=day, language=context.language, year=context.year))

    def _did_choose_list(self, dates: bool) -> None:
        if self._span is not None:
            self._show_rows()

    def _follow(self, id: str) -> None:
        """Go where the activity is now that was selected and has left the days shown, unless it was deleted or something else is meant."""
        selected = self.context.selected
        if not self._selection and selected == RecordRef("activity", activity_of(id)) and not self._rows_of(activity_of(id)):
            self.show_record(selected)

    def read_again(self) -> None:
        """The page shows other days, or shows them otherwise: give it content."""
        self._read()

    def show_around(self, day: date) -> None:
        """Give the page what there is around a day, without going there: it is the page itself that has moved."""
        self._set_day(day)
        self.context.set_year(day.year)
        self._read()

    def _show_again(self, content: PageContent) -> None:
        """Show content that has been added to, unless the page has gone on meanwhile."""
        page = self._period_page()
        if page is not None and self._span is not None and page.period_of(self._day) == content.period:
            page.show_content(replace(content, rows=tuple(self._shown())))
            self._pass_selection()

    def hideEvent(self, event: QHideEvent) -> None:
        self._ahead.stop()
        super().hideEvent(event)

    def _prepare_next(self) -> None:
        """Get the nearest year ready that has not been visited yet, one at a time and only while nothing else is going on."""
        if self.context.closed or not self.isVisible() or self._span is None or self._mode is not Mode.YEAR:
            return
        self._prepared.add(self._span.year)
        if not self._years_known:
            self._years_known = years(self.context.workspace)
        waiting = [each for each in self._years_known if each not in self._prepared and abs(each - self.context.year) <= _MOST_AHEAD]
        if not waiting:
            return
        nearest = min(waiting, key=lambda each: abs(each - self.context.year))
        found = calendar_year(self.context.workspace, year=nearest, language=self.context.language)
        clashing = {id for clash in found.clashes for id in clash.ids}
        rows = self._filter.apply(found.rows, clashing)
        shown = {row.id for row in rows}
        spans = [(clash.first, clash.last) for clash in found.clashes if shown.intersection(clash.ids)]
        self.planner.prepare(nearest, rows, spans)
        self._prepared.add(nearest)
        self._ahead.start()

    def _choose_page(self) -> None:
        listed = self._dates_page if self.list_kind.value() else self.list
        page: QWidget = self._period_page() or (listed if self._mode is Mode.LIST else self.planner)
        empty = page is self.planner and self._span is not None and not self._span.rows and not self._adding
        self.filters.setVisible(not empty and page is not self._dates_page)  # nothing to filter
        self.legend.setVisible(not empty and page not in (self.list, self._dates_page))
        self._pages.setCurrentWidget(self.empty if empty else page)

    def _period_page(self) -> PeriodPage | None:
        """The page of the present mode, made at its first visit; None for the year and the list."""
        return None if self._mode in (Mode.YEAR, Mode.LIST) else self._page_of(self._mode)

    def _page_of(self, mode: Mode) -> PeriodPage:
        page = self._periods.get(mode)
        if page is None:
            page = self._periods[mode] = self._make_page(mode)
            self._pages.addWidget(page)
        return page

    def _options(self) -> QWidget | None:
        """What there is to choose for the page."""
        page = self._period_page()
        return page.options() if page is not None else self.list_kind if self._mode is Mode.LIST else None

    def _surface(self) -> InteractiveSurface | None:
        """The page of bars that is shown, None for the list."""
        return self._period_page() or (None if self._mode is Mode.LIST else self.planner)

    def _shown(self) -> list[CalendarRow]:
        if self._span is None:
            return []
        clashing = {id for clash in self._span.clashes for id in clash.ids}
        return self._filter.apply(self._span.rows, clashing)

    def _row(self, id: str) -> CalendarRow | None:
        if self._mode is Mode.LIST:
            return self.list.row(id)
        return next((row for row in self._span.rows if row.id == id), None) if self._span is not None else None

    def _rows_of(self, activity_id: str) -> list[CalendarRow]:
        if self._mode is Mode.LIST:
            return self.list.rows_of(activity_id)
        return [row for row in self._span.rows if row.activity_id == activity_id] if self._span is not None else []

    def _subtitle(self, status: str | None) -> str:
        translate = QCoreApplication.translate
        if status == "draft":
            return translate("CalendarView", "Programme of activities, draft")
        if status == "adopted":
            return translate("CalendarView", "Programme of activities, adopted")
        if status is not None:
            return translate("CalendarView", "Programme of activities")
        return translate("CalendarView", "No programme yet")

    def _card(self, row: CalendarRow) -> HoverCard:
        clashes = self._span.clashes if self._span is not None else ()
        return activity_card(self.context.theme, self._words, row, clashes, self._row, self)

    # --- which days ------------------------------------------------------------------------------------------------------------------

    def _kept_day(self) -> date:
        """The day of this session, else today's, in the year of the context."""
        kept = self.context.property(_DAY)
        return in_year(kept if isinstance(kept, date) else date.today(), self.context.year)

    def _set_day(self, day: date) -> None:
        self._day = day
        self.context.setProperty(_DAY, day)

    def go_to_day(self, day: date) -> None:
        """Show a day, whatever the mode."""
        before = self._days_wanted()
        self._set_day(day)
        if day.year != self.context.year:
            self.context.set_year(day.year)  # whoever shows this view refreshes it
        if self._span is None or (self._span.first, self._span.last) != self._days_wanted() or before != self._days_wanted():
            self._read()
        elif self._mode is Mode.LIST:
            self._show_list(changed=False)
        surface = self._surface()
        if surface is not None:
            surface.show_day(day)

    def step(self, steps: int) -> None:
        """Go on by so many periods, or back."""
        page = self._period_page()
        if page is not None:
            self.go_to_day(page.day_after(self._day, steps))
        elif self._mode is Mode.LIST and not self.list_kind.value():
            self.go_to_day(self.list.day_after(steps))
        else:
            self.context.set_year(self.context.year + steps)
            if self._span is None or self._span.year != self.context.year:
                self.refresh(None)

    def _go_to_day_of(self, activity_id: str) -> bool:
        """Go to the day of an activity, or to the year in which it stands without one; answers whether there is any."""
        from gsef_desktop.services.calendar import day_of_activity

        day = day_of_activity(self.context.workspace, activity_id=activity_id)
        if day is None:
            return False
        self.go_to_day(day)
        return True

    def _ask_where(self) -> None:
        """Ask for a date to go to."""
        from gsef_desktop.ui.calendar.date_popup import DatePopup

        popup = DatePopup(self.context.theme, self.context.language, self.context.year, self)
        popup.chosen.connect(self.go_to_day)
        popup.open_below(self.header.go)

    # --- the filter ------------------------------------------------------------------------------------------------------------------

    def _kept_filter(self) -> CalendarFilter:
        """The filter of this session, with the lines as the sidebar has them."""
        kept = self.context.property(_FILTER)
        return replace(kept if isinstance(kept, CalendarFilter) else CalendarFilter(), lines_off=self.context.lines_off)

    def _set_filter(self, wanted: CalendarFilter) -> None:
        self._filter = replace(wanted, lines_off=self.context.lines_off)
        self.context.setProperty(_FILTER, self._filter)
        self._show_rows()

    def _did_switch_lines(self, lines_off: frozenset[int]) -> None:
        self._set_filter(replace(self._filter, lines_off=lines_off))

    def _show_all(self) -> None:
        for number in self.context.lines_off:
            self.context.set_line_shown(number, True)
        self._set_filter(CalendarFilter())


def in_year(day: date, year: int) -> date:
    """The same day in another year; the 28th of February for the 29th where there is none."""
    try:
        return day.replace(year=year)
    except ValueError:
        return day.replace(year=year, day=28)


def _shifted(day: date, days: int) -> date:
    """A day some days later or earlier; the same at the end of the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return day
