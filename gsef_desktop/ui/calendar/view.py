"""The calendar: a year, a quarter, a month, a week, a timeline or a list, over one filter and one selection."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from gsef_desktop.domain.calendar_row import CalendarRow, activity_of, occurrence_of
from gsef_desktop.domain.changes import Changes, RecordRef
from gsef_desktop.domain.repetition import Scope
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.services.calendar import CalendarSpan, calendar_after, calendar_span, calendar_year, years
from gsef_desktop.ui.calendar.acts import CalendarActs
from gsef_desktop.ui.calendar.cards import activity_card
from gsef_desktop.ui.calendar.content import ContentMaker
from gsef_desktop.ui.calendar.filters import CalendarFilter, FilterBar
from gsef_desktop.ui.calendar.header import CalendarHeader
from gsef_desktop.ui.calendar.hover_card import HoverCard
from gsef_desktop.ui.calendar.interactive import InteractiveSurface
from gsef_desktop.ui.calendar.legend import Legend
from gsef_desktop.ui.calendar.list_page import CalendarListPage
from gsef_desktop.ui.calendar.menu import activity_menu
from gsef_desktop.ui.calendar.modes import Mode, mode_words
from gsef_desktop.ui.calendar.page import PageContent, PeriodPage
from gsef_desktop.ui.calendar.pages import make_page
from gsef_desktop.ui.calendar.planner import YearPlanner
from gsef_desktop.ui.calendar.regions import region_names
from gsef_desktop.ui.calendar.selection_bar import SelectionBar
from gsef_desktop.ui.calendar.words import PlannerWords
from gsef_desktop.ui.calendar.year_shapes import Align
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.theme.fonts import has_hangul
from gsef_desktop.ui.view import View
from gsef_desktop.ui.widgets.bars import DateStatus
from gsef_desktop.ui.widgets.buttons import SegmentedControl
from gsef_desktop.ui.widgets.dates_list import DatesToConfirmList
from gsef_desktop.ui.widgets.layout import EmptyState

_KINDS = ("activity", "programme", "programme_line", "translation", "finding", "recurrence", "task", "delegate")
_FILTER = "calendar_filter"
_DAY = "calendar_day"
_MOST_CHANGES = 50
"""Above this it is quicker to read everything."""
_AHEAD_MS = 120


class CalendarView(View):
    """The pages of the calendar, the year of which is `context.year`."""

    name = "calendar"

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        theme, locale = context.theme, QLocale(context.language)
        self._locale = locale
        self._words = PlannerWords(context.language)
        self._contents = ContentMaker(context)
        self._acts = CalendarActs(context, self)
        self._span: CalendarSpan | None = None
        self._filter = self._kept_filter()
        self._mode = Mode(context.remembered("calendar.mode", Mode.YEAR))
        self._day = self._kept_day()
        self._selection: tuple[str, ...] = ()
        self._days_shown: tuple[date, date] | None = None
        self._adding = False
        self.header = CalendarHeader(theme)
        self.filters = FilterBar(theme, self._words, region_names())
        self.selection_bar = SelectionBar(theme)
        self.legend = Legend(theme)
        self.planner = YearPlanner(theme, locale, self._words)
        self.list = CalendarListPage(context, self._words)
        self.dates = DatesToConfirmList(theme, context.language)
        self.list_kind = SegmentedControl(
            theme, self.tr("List"), [(False, self.tr("Activities")), (True, self.tr("Dates to confirm"))], small=True
        )
        self.empty = self._make_empty()
        self._periods: dict[Mode, PeriodPage] = {}
        self._pages = QStackedWidget()
        self._dates_page = QWidget()
        inset = QVBoxLayout(self._dates_page)
        inset.setContentsMargins(10, 0, 6, 0)
        inset.addWidget(self.dates)
        for page in (self.planner, self.list, self._dates_page, self.empty):
            self._pages.addWidget(page)
        self._lay_out()
        self._connect()
        align = Align(context.remembered("calendar.align", Align.WEEKDAY))
        self.header.set_align(align)
        self.planner.set_align(align)
        self._ahead = QTimer(self, singleShot=True, interval=_AHEAD_MS)
        self._ahead.timeout.connect(self._prepare_next)
        self._prepared: set[int] = set()
        self._years_known: list[int] = []
        self._print = QAction(self.tr("Print the calendar…"), self)
        self._print.triggered.connect(lambda: self._print_calendar())
        self._actions = self._make_actions()
        self._make_shortcuts()
        self._did_select(context.selected)

    # --- View ------------------------------------------------------------------------------------------------------------------------

    def refresh(self, changes: Changes | None) -> None:
        if changes is not None and self._span is not None and not changes.touches(*_KINDS):
            return
        if self._day.year != self.context.year:  # the year was changed elsewhere
            self._set_day(_in_year(self._day, self.context.year))
        changed = self._only_activities(changes)
        if self._span is not None and changed is not None:
            findings = changes is not None and changes.touches("finding")
            self._span = calendar_after(
                self.context.workspace, before=self._span, language=self.context.language, changed=changed, findings_too=findings
            )
            self.filters.set_present({row.region for row in self._span.rows})
            self._show_rows(changed=True)
            return
        self._read(changed=True)

    def focus_target(self) -> QWidget | None:
        page = self._pages.currentWidget()
        if page is self._dates_page:
            return self.dates
        if page is self.list:
            return self.list.table
        return page if isinstance(page, InteractiveSurface) else self.empty.findChild(QPushButton)

    def show_record(self, ref: RecordRef) -> bool:
        if ref.kind != "activity":
            return False
        rows = self._rows_of(ref.id)
        if not rows and not self._go_to_day_of(ref.id):
            return False
        rows = rows or self._rows_of(ref.id)
        if not rows and self._mode is Mode.LIST:
            self._show_all()
            self.list.show_whole_year()
            rows = self._rows_of(ref.id)
        if not rows:
            return False
        if self._mode is not Mode.LIST and not any(row in self._shown() for row in rows):
            self._show_all()
        self._selection = (rows[0].id,)
        self.context.select(ref)
        self._pass_selection()
        (self._surface() or self.list).show_activity(rows[0].id)
        return True

    def open_with(self, **arguments: Any) -> None:
        """`mode` a `Mode`'s value; `status`, a date's status or several; `clashes` True; `day`, a date to go to; `dates` True: the dates to
        confirm."""
        wanted = CalendarFilter(lines_off=self._filter.lines_off)
        if status := arguments.get("status"):
            wanted = replace(wanted, statuses=frozenset(DateStatus(each) for each in ([status] if isinstance(status, str) else status)))
        if arguments.get("clashes"):
            wanted = replace(wanted, clashes=True)
        if "status" in arguments or "clashes" in arguments:
            self._set_filter(wanted)
        if arguments.get("dates"):
            self.list_kind.set_value(True)
            self.set_mode(Mode.LIST)
        elif mode := arguments.get("mode"):
            self.list_kind.set_value(False)
            self.set_mode(Mode(mode))
        if isinstance(day := arguments.get("day"), date):
            self.go_to_day(day)

    def actions(self) -> list[QAction]:
        return self._actions

    def print_action(self) -> QAction | None:
        return self._print

    def _print_calendar(self) -> None:
        """Offer the wall planner of the year, and the list of what is shown."""
        from gsef_desktop.ui.calendar.list_page import activity_filter
        from gsef_desktop.ui.dialogs.print_calendar import ACTIVITIES, WALL_PLANNER, PrintCalendarDialog

        clashing = {id for clash in self._span.clashes for id in clash.ids} if self._span is not None else set()
        listed = self._mode is Mode.LIST and not self.list_kind.value()
        wanted = self.list.wanted() if listed else activity_filter(self._filter, clashing, self._days_wanted())
        PrintCalendarDialog(
            self.context, wanted=wanted, year=self.context.year, hides_something=self._filter.hides_something,
            document=ACTIVITIES if listed else WALL_PLANNER, parent=self.window(),
        ).open()  # fmt: skip

    def shown_activities(self) -> list[str] | None:
        if self._mode is Mode.LIST:
            return list(dict.fromkeys(activity_of(id) for id in self.list.ids()))
        return list(dict.fromkeys(row.activity_id for row in self._shown()))

    def status_text(self) -> str:
        if self._span is None:
            return ""
        if len(self._selection) > 1:
            return self._words.spoken_selection(len(self._selection))
        count = len(self._span.rows)
        dayless = sum(1 for row in self._span.rows if not row.time.has_days)
        text = self.tr("1 activity") if count == 1 else self.tr("{count} activities").format(count=count)
        return f"{text}, {self.tr('{count} without a day').format(count=dayless)}" if dayless else text

    def day_for_new(self) -> date | None:
        """The day on which an activity begins that is made by a command; None in a year, in which it has none yet."""
        surface = self._surface()
        return surface.day_for_new() if isinstance(surface, PeriodPage) else None

    def _only_activities(self, changes: Changes | None) -> frozenset[str] | None:
        """The ids of the activities that changed, None where more did that the calendar shows."""
        if changes is None or changes.everything or changes.touches("programme", "programme_line", "translation", "recurrence"):
            return None
        span = self._span
        if span is None or (span.first, span.last) != self._days_wanted() or len(changes.refs) > _MOST_CHANGES:
            return None
        return frozenset(ref.id for ref in changes.refs if ref.kind == "activity")

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
            sentence = self.tr("No activities in {year} yet. Add one or import the programme.")
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
            key = f"calendar.{mode.value}"
            page = self._periods[mode] = make_page(
                mode, self.context.theme, self._locale, self._words, self, self._acts, partial(self.context.remember, key)
            )
            page.set_state(self.context.remembered(key, {}))
            page.set_editable(not self.context.read_only)
            page.set_card(self._card)
            self._connect_surface(page)
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
        if status == "draft":
            return self.tr("Programme of activities, draft")
        if status == "adopted":
            return self.tr("Programme of activities, adopted")
        return self.tr("Programme of activities") if status is not None else self.tr("No programme yet")

    def _card(self, row: CalendarRow) -> HoverCard:
        clashes = self._span.clashes if self._span is not None else ()
        return activity_card(self.context.theme, self._words, row, clashes, self._row, self)

    # --- which days ------------------------------------------------------------------------------------------------------------------

    def _kept_day(self) -> date:
        """The day of this session, else today's, in the year of the context."""
        kept = self.context.property(_DAY)
        return _in_year(kept if isinstance(kept, date) else date.today(), self.context.year)

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

    # --- what is selected ------------------------------------------------------------------------------------------------------------

    def _did_select(self, ref: RecordRef | None) -> None:
        """Something was selected, here or elsewhere."""
        id = ref.id if ref is not None and ref.kind == "activity" else ""
        if not self._selection or activity_of(self._selection[-1]) != id:
            rows = self._rows_of(id)
            shown = rows[0].id if rows else id
            self._selection = (shown,) if shown else ()
            self.context.setProperty("occurrence", occurrence_of(shown))
        self._pass_selection()

    def _pass_selection(self) -> None:
        """Let the page show what is selected."""
        surface = self._surface()
        if surface is not None:
            surface.select_all_of(self._selection)
        else:
            self.list.select_all_of(self._selection)
        lines = self._span.lines if self._span is not None else ()
        self.selection_bar.show_selection(len(self._selection) if not self.context.read_only else 0, lines)

    def _choose(self, ids: tuple[str, ...]) -> None:
        self._selection = ids
        current = ids[-1] if ids else ""
        self.context.setProperty("occurrence", occurrence_of(current))
        self.context.select(RecordRef("activity", activity_of(current)) if current else None)
        self._pass_selection()
        self.status_did_change.emit()
        if current:
            QTimer.singleShot(0, self._keep_in_view)  # when the inspector has taken its room

    def _keep_in_view(self) -> None:
        """Scroll to what was selected if it has been moved out of sight."""
        surface = self._surface()
        id = surface.selection() if surface is not None else ""
        if surface is not None and id and surface.height_of(id) is None:
            surface.show_activity(id)

    def rows_meant(self, id: str) -> Sequence[CalendarRow]:
        """The selected rows, if the row `id` is one of them; else that row alone."""
        ids = self._selection if id in self._selection else (id,)
        return [row for each in ids if (row := self._row(each)) is not None]

    def ask_scope(self, row: CalendarRow, verb: str) -> Scope | None:
        """Ask which occurrences of a repeated activity are meant; None: nothing is to be done."""
        from gsef_desktop.ui.dialogs.scope_question import ask_scope

        return ask_scope(self.window(), self.context.theme, row.title, verb)

    def show_made(self, activity_id: str) -> None:
        """Select an activity that has just been made."""
        self._selection = ()
        self.context.select(RecordRef("activity", activity_id))

    def show_rows(self, ids: tuple[str, ...]) -> None:
        """Select these rows as far as they are shown, the last one as the current one."""
        self._choose(tuple(id for id in ids if self._row(id) is not None))

    # --- what the user does ----------------------------------------------------------------------------------------------------------

    def set_mode(self, mode: Mode) -> None:
        """Show the calendar in another way; what is selected keeps its place on the screen as far as it can."""
        focus = QApplication.focusWidget()
        before, focused = self._surface(), focus is not None and self._pages.isAncestorOf(focus)
        current = self._selection[-1] if self._selection else ""
        height = before.height_of(current) if before is not None and current else None
        row = self._row(current)
        if row is not None and row.time.earliest is not None:
            self._set_day(row.time.earliest)
            self.context.set_year(row.time.earliest.year)
        self._mode = mode
        self.context.remember("calendar.mode", mode.value)
        page = self._period_page()
        self.header.set_mode(mode, self._options())
        if self._span is None or page is not None or (self._span.first, self._span.last) != self._days_wanted():
            self._read()
        else:
            self._show_title()
            self._show_rows()
        surface = self._surface()
        if focused and (target := self.focus_target()) is not None:  # else it would go to whatever comes next
            target.setFocus()
        if surface is None:
            if current:
                self.list.show_activity(current)
            return
        if current and height is not None:
            surface.keep_height(current, height)
        if current and surface.height_of(current) is None:
            surface.show_activity(current)

    def _set_align(self, align: Align) -> None:
        self.context.remember("calendar.align", align.value)
        self.planner.set_align(align)

    def _open_day(self, day: date) -> None:
        """Show everything of a day."""
        if self._mode is not Mode.WEEK:  # which shows a day or more as it was asked to
            page = self._page_of(Mode.WEEK)
            page.set_state({**page.state(), "days": 1})
        self._set_day(day)
        self._choose(())
        self.set_mode(Mode.WEEK)
        self.go_to_day(day)

    def _create(self, title: str, first: date, last: date) -> None:
        self.create_at(title, TimeFrame(earliest=first, latest=last, precision=Precision.DAY))

    def create_in_lane(self, title: str, first: date, last: date, kind: str, id: str) -> None:
        """Make an activity in a lane of the timeline: under its line, or in its series."""
        self._acts.create_in_lane(title, TimeFrame(earliest=first, latest=last, precision=Precision.DAY), kind, id)

    def create_at(self, title: str, time: TimeFrame) -> None:
        """Make an activity, under the line that is shown if there is only one."""
        self._adding = False
        shown = [line for line in self._span.lines if line.number not in self._filter.lines_off] if self._span is not None else []
        self._acts.create(title, time, shown[0].id if len(shown) == 1 else None)
        self._choose_page()

    def _add_first(self) -> None:
        """Begin an activity in an empty year: today, or on the first of January of another year."""
        self._adding = True
        self.set_mode(Mode.YEAR)
        today = date.today()
        day = today if today.year == self.context.year else date(self.context.year, 1, 1)
        self.planner.edit_new(day, day)

    def _give_up_adding(self) -> None:
        if self._adding:
            self._adding = False
            self._choose_page()

    def _import(self) -> None:
        """Run the window's import command."""
        key = QKeySequence("Ctrl+I")
        for action in QWidget.actions(self.window()):
            if key in action.shortcuts():
                action.trigger()
                return

    def ask_date(self, id: str, text: str | None = None) -> None:
        """Open a field for the date of a row, filled with `text` or with the present date."""
        row = self._row(id)
        if row is None:
            return
        if self._surface() is None:
            self.set_mode(Mode.YEAR)
        surface = self._surface()
        if surface is not None:
            surface.ask_date(id, text if text is not None else row.time.text or self._words.when(row.time, with_year=True))

    def _confirm_selected(self) -> None:
        if self._selection:
            self._acts.confirm(self._selection[-1])

    def _show_menu(self, id: str, at: QPoint) -> None:
        row = self._row(id)
        if row is None or self._span is None:
            return
        count = len(self.rows_meant(id))
        editable = not self.context.read_only
        menu = activity_menu(self.context.theme, self._words, row, self._span.lines, self._acts, self, editable=editable, count=count)
        if self._mode is Mode.LIST:
            copy = QAction(self.context.theme.icon("copy", "ink3"), self.tr("Copy as a table"), menu)
            copy.triggered.connect(self.list.table.copy_rows)
            menu.insertAction(menu.actions()[1], copy)
        self._open_menu(menu, at)

    def _open_menu(self, menu: QMenu, at: QPoint) -> None:
        menu.popup(at)

    # --- making ----------------------------------------------------------------------------------------------------------------------

    def _make_empty(self) -> EmptyState:
        ways: list[tuple[str, Callable[[], object]]] = [(self.tr("Add an activity"), self._add_first)]
        ways.append((self.tr("Import the programme…"), self._import))
        return EmptyState(self.context.theme, "", [] if self.context.read_only else ways)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        band = QWidget()
        inner = QVBoxLayout(band)
        inner.setContentsMargins(16, 4, 16, 6)
        inner.addWidget(self.filters)
        column.addWidget(band)
        column.addWidget(self._pages, 1)
        column.addWidget(self.selection_bar)
        column.addWidget(self.legend)
        self.header.set_mode(self._mode, self._options())

    def _connect(self) -> None:
        context, acts = self.context, self._acts
        self.header.stepped.connect(self.step)
        self.header.today_wanted.connect(lambda: self.go_to_day(date.today()))
        self.header.date_wanted.connect(self._ask_where)
        self.header.align_changed.connect(self._set_align)
        self.header.mode_changed.connect(self.set_mode)
        self.filters.changed.connect(self._set_filter)
        self.filters.line_switched.connect(context.set_line_shown)
        self.filters.cleared.connect(self._show_all)
        context.lines_off_changed.connect(self._did_switch_lines)
        context.selection_changed.connect(self._did_select)
        self.planner.set_editable(not context.read_only)
        self.planner.set_card(self._card)
        self._connect_surface(self.planner)
        self.list.selected.connect(self._choose)
        self.list.opened.connect(acts.open_activity)
        self.list.delete_wanted.connect(lambda ids: acts.delete(ids[-1]) if ids else None)
        self.list.menu_wanted.connect(self._show_menu)
        self.list.range_changed.connect(lambda _: self._show_title())
        self.list_kind.changed.connect(self._did_choose_list)
        self.dates.chosen.connect(lambda id: context.select(RecordRef("activity", id)))
        self.dates.entered.connect(acts.open_activity)
        bar = self.selection_bar
        bar.confirm_wanted.connect(self._confirm_selected)
        bar.move_wanted.connect(lambda days: self._acts.move_by(self._selection[-1], days))
        bar.line_wanted.connect(lambda line_id: self._acts.set_line(self._selection[-1], line_id))
        bar.cancel_wanted.connect(lambda: self._acts.cancel(self._selection[-1]))
        bar.delete_wanted.connect(lambda: self._acts.delete(self._selection[-1]))
        bar.cleared.connect(lambda: self._choose(()))

    def _connect_surface(self, surface: InteractiveSurface) -> None:
        acts = self._acts
        surface.selected.connect(self._choose)
        surface.opened.connect(acts.open_activity)
        surface.move_wanted.connect(acts.move)
        surface.copy_wanted.connect(acts.copy)
        surface.stretch_wanted.connect(acts.stretch)
        surface.narrow_wanted.connect(acts.narrow)
        surface.create_wanted.connect(self._create)
        surface.entry_closed.connect(self._give_up_adding)
        surface.date_typed.connect(acts.set_date_text)
        surface.confirm_wanted.connect(acts.confirm)
        surface.delete_wanted.connect(acts.delete)
        surface.menu_wanted.connect(self._show_menu)
        surface.day_opened.connect(self._open_day)
        surface.task_opened.connect(lambda id: self.context.select(RecordRef("task", id)))

    def _make_shortcuts(self) -> None:
        def key(keys: str, act: Callable[[], object]) -> None:
            QShortcut(QKeySequence(keys), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

        for number, mode in enumerate(Mode, 1):
            key(f"Alt+{number}", partial(self.set_mode, mode))
        key("Alt+Left", partial(self.step, -1))
        key("Alt+Right", partial(self.step, 1))
        key("T", lambda: self.go_to_day(date.today()))
        key("G", self._ask_where)

    def _make_actions(self) -> list[QAction]:
        made = []
        words = mode_words()
        ways: list[tuple[str, Callable[[], object]]] = [
            (self.tr("Show the calendar as: {mode}").format(mode=words[mode]), partial(self.set_mode, mode)) for mode in Mode
        ]
        ways += [
            (self.tr("Show all activities"), self._show_all),
            (self.tr("Go to today"), lambda: self.go_to_day(date.today())),
            (self.tr("Go to a date…"), self._ask_where),
        ]
        if not self.context.read_only:
            ways.append((self.tr("Confirm the date of the selected activity"), self._confirm_selected))
        for text, act in ways:
            action = QAction(text, self)
            action.triggered.connect(lambda _=False, act=act: act())
            made.append(action)
        return made


_MOST_AHEAD = 5
"""Years further away than this are not prepared."""


def _in_year(day: date, year: int) -> date:
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
