"""The calendar: a year as planner or as list, over one filter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale, QPoint, QRectF, QTimer
from PySide6.QtGui import QAction, QHideEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.changes import Changes, RecordRef
from gsef_desktop.domain.records import ActivityStatus
from gsef_desktop.services.calendar import CalendarYear, calendar_after, calendar_year, years
from gsef_desktop.ui.calendar.acts import CalendarActs
from gsef_desktop.ui.calendar.filters import CalendarFilter, FilterBar
from gsef_desktop.ui.calendar.header import CalendarHeader, Mode
from gsef_desktop.ui.calendar.hover_card import CardText, HoverCard
from gsef_desktop.ui.calendar.list_view import CalendarList
from gsef_desktop.ui.calendar.menu import activity_menu
from gsef_desktop.ui.calendar.planner import YearPlanner
from gsef_desktop.ui.calendar.regions import region_names
from gsef_desktop.ui.calendar.words import PlannerWords, date_status
from gsef_desktop.ui.calendar.year_shapes import Align
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.view import View
from gsef_desktop.ui.widgets.bars import DateStatus
from gsef_desktop.ui.widgets.layout import EmptyState
from gsef_desktop.ui.widgets.titles import natural_cuts

_KINDS = ("activity", "programme", "programme_line", "translation", "finding")
_FILTER = "calendar_filter"
_MOST_WARNINGS = 3
_MOST_CHANGES = 50
_AHEAD_MS = 120
"""Above this it is quicker to read the whole year."""


class CalendarView(View):
    """Planner and list of `context.year`."""

    name = "calendar"

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        theme, locale = context.theme, QLocale(context.language)
        self._words = PlannerWords(context.language)
        self._acts = CalendarActs(context, self._ask_date, lambda id, text: self.planner.ask_date(id, text))
        self._year: CalendarYear | None = None
        self._filter = self._kept_filter()
        self._mode = Mode(context.remembered("calendar.mode", Mode.YEAR))
        self.header = CalendarHeader(theme)
        self.filters = FilterBar(theme, self._words, region_names())
        self.planner = YearPlanner(theme, locale, self._words)
        self.list = CalendarList(theme, locale, self._words)
        self.empty = self._make_empty()
        self._pages = QStackedWidget()
        self._list_page = QWidget()
        inset = QVBoxLayout(self._list_page)
        inset.setContentsMargins(10, 0, 6, 0)
        inset.addWidget(self.list)
        for page in (self.planner, self._list_page, self.empty):
            self._pages.addWidget(page)
        self._lay_out()
        self._connect()
        align = Align(context.remembered("calendar.align", Align.WEEKDAY))
        self.header.set_align(align)
        self.planner.set_align(align)
        self.planner.set_editable(not context.read_only)
        self.planner.set_card(self._card)
        self.list.set_column_widths(context.remembered("calendar.columns", []))
        self._ahead = QTimer(self, singleShot=True, interval=_AHEAD_MS)
        self._ahead.timeout.connect(self._prepare_next)
        self._prepared: set[int] = set()
        self._years_known: list[int] = []
        self._actions = self._make_actions()
        self._did_select(context.selected)

    # --- View ------------------------------------------------------------------------------------------------------------------------

    def refresh(self, changes: Changes | None) -> None:
        if changes is not None and self._year is not None and not changes.touches(*_KINDS):
            return
        context = self.context
        changed = self._only_activities(changes)
        if self._year is not None and changed is not None:
            findings = changes is not None and changes.touches("finding")
            self._year = calendar_after(
                context.workspace, before=self._year, language=context.language, changed=changed, findings_too=findings
            )
            self.filters.set_present({row.region for row in self._year.rows})
            self._show_rows()
            return
        self._year = calendar_year(context.workspace, year=context.year, language=context.language)
        self._words.set_lines(self._year.lines)
        self.header.set_year(context.year, self._subtitle(self._year.status))
        self.filters.set_lines(self._year.lines)
        self.filters.set_present({row.region for row in self._year.rows})
        self._show_rows()

    def focus_target(self) -> QWidget | None:
        page = self._pages.currentWidget()
        return self.planner if page is self.planner else self.list if page is self._list_page else self.empty.findChild(QPushButton)

    def show_record(self, ref: RecordRef) -> bool:
        if ref.kind != "activity":
            return False
        if self._row(ref.id) is None and not self._go_to_year_of(ref.id):
            return False
        row = self._row(ref.id)
        if row is None:
            return False
        if row not in self._shown():
            self._set_filter(CalendarFilter())
            for number in self.context.lines_off:
                self.context.set_line_shown(number, True)
        self.context.select(ref)
        self.planner.show_activity(ref.id)
        self.list.show_activity(ref.id)
        return True

    def open_with(self, **arguments: Any) -> None:
        """`mode` "year" or "list"; `status`, a date's status or several; `clashes` True; `day`, a date to scroll to."""
        wanted = CalendarFilter(lines_off=self._filter.lines_off)
        if status := arguments.get("status"):
            wanted = replace(wanted, statuses=frozenset(DateStatus(each) for each in ([status] if isinstance(status, str) else status)))
        if arguments.get("clashes"):
            wanted = replace(wanted, clashes=True)
        if "status" in arguments or "clashes" in arguments:
            self._set_filter(wanted)
        if mode := arguments.get("mode"):
            self._set_mode(Mode(mode))
        if isinstance(day := arguments.get("day"), date):
            self.context.set_year(day.year)
            self.planner.show_day(day)

    def actions(self) -> list[QAction]:
        return self._actions

    def shown_activities(self) -> list[str] | None:
        return [row.activity_id for row in self._shown()]

    def status_text(self) -> str:
        if self._year is None:
            return ""
        count = len(self._year.rows)
        dayless = sum(1 for row in self._year.rows if not row.time.has_days)
        text = self.tr("1 activity") if count == 1 else self.tr("{count} activities").format(count=count)
        return f"{text}, {self.tr('{count} without a day').format(count=dayless)}" if dayless else text

    def _only_activities(self, changes: Changes | None) -> frozenset[str] | None:
        """The ids of the activities that changed, None where more did that the calendar shows."""
        if changes is None or changes.everything or changes.touches("programme", "programme_line", "translation"):
            return None
        if self._year is None or self._year.year != self.context.year or len(changes.refs) > _MOST_CHANGES:
            return None
        return frozenset(ref.id for ref in changes.refs if ref.kind == "activity")

    # --- what is shown ---------------------------------------------------------------------------------------------------------------

    def _show_rows(self) -> None:
        if self._year is None:
            return
        self.filters.set_filter(self._filter)
        if not self._year.rows:
            sentence = self.tr("No activities in {year} yet. Add one or import the programme.")
            self.empty.sentence.setText(sentence.format(year=self._year.year))
        rows = self._shown()
        shown = {row.id for row in rows}
        spans = [(clash.first, clash.last) for clash in self._year.clashes if shown.intersection(clash.ids)]
        self.planner.show_year(self._year.year, rows, spans)
        self._ahead.start()
        if self._mode is Mode.LIST:
            self.list.show_rows(self._year.year, rows)
        self._choose_page()

    def hideEvent(self, event: QHideEvent) -> None:
        self._ahead.stop()
        super().hideEvent(event)

    def _prepare_next(self) -> None:
        """Get the nearest year ready that has not been visited yet, one at a time and only while nothing else is going on."""
        if self.context.closed or not self.isVisible() or self._year is None or self._mode is Mode.LIST:
            return
        self._prepared.add(self._year.year)
        if not self._years_known:
            self._years_known = years(self.context.workspace)
        waiting = [each for each in self._years_known if each not in self._prepared]
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
        empty = self._year is not None and not self._year.rows and not self._adding
        self.filters.setVisible(not empty)  # nothing to filter
        page: QWidget = self.empty if empty else self._list_page if self._mode is Mode.LIST else self.planner
        self._pages.setCurrentWidget(page)

    _adding = False

    def _shown(self) -> list[CalendarRow]:
        if self._year is None:
            return []
        clashing = {id for clash in self._year.clashes for id in clash.ids}
        return self._filter.apply(self._year.rows, clashing)

    def _row(self, id: str) -> CalendarRow | None:
        return next((row for row in self._year.rows if row.id == id), None) if self._year is not None else None

    def _subtitle(self, status: str | None) -> str:
        if status == "draft":
            return self.tr("Programme of activities, draft")
        if status == "adopted":
            return self.tr("Programme of activities, adopted")
        return self.tr("Programme of activities") if status is not None else self.tr("No programme yet")

    def _go_to_year_of(self, id: str) -> bool:
        """Switch to the year in which an activity stands; answers whether there is one."""
        from gsef_desktop.services.calendar import year_of_activity

        year = year_of_activity(self.context.workspace, activity_id=id)
        if year is None:
            return False
        self.context.set_year(year)
        if self._year is None or self._year.year != year:
            self.refresh(None)
        return True

    def _card(self, row: CalendarRow) -> HoverCard:
        words = self._words
        where = words.address(row)
        when = words.when(row.time)
        window = self.tr("One day of these {days}, not yet fixed").format(days=row.time.days)
        notes = [window] if row.is_window and row.time.has_days else []
        text = CardText(
            line=row.line_number, line_title=words.line(row.line_number), status=date_status(row), status_text=words.status(row),
            title=row.title, when_and_where=f"{when}, {where}" if where else when, notes=notes, warnings=self._warnings(row),
        )  # fmt: skip
        return HoverCard(self.context.theme, text, self)

    def _warnings(self, row: CalendarRow) -> list[str]:
        if self._year is None or row.status is ActivityStatus.CANCELLED:
            return []
        others: dict[str, CalendarRow] = {}
        for clash in self._year.clashes:
            if row.id in clash.ids:
                others.update((id, other) for id in clash.ids if (other := self._row(id)) and other.place.city != row.place.city)
        template = self.tr("Same days as {other}, {place}")
        said = [
            template.format(other=(natural_cuts(each.title) or (each.title,))[-1], place=self._words.place(each))
            for each in others.values()
        ]
        more = len(said) - _MOST_WARNINGS
        return said if more <= 1 else [*said[:_MOST_WARNINGS], self.tr("and {count} more").format(count=more)]

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

    # --- what the user does ----------------------------------------------------------------------------------------------------------

    def _did_select(self, ref: RecordRef | None) -> None:
        id = ref.id if ref is not None and ref.kind == "activity" else ""
        self.planner.select(id)
        self.list.select(id)

    def _choose(self, id: str) -> None:
        self.context.select(RecordRef("activity", id) if id else None)
        if id:
            QTimer.singleShot(0, self._keep_in_view)  # when the inspector has taken its room

    def _keep_in_view(self) -> None:
        """Scroll to what was selected if the months have moved it out of sight."""
        id, seen = self.planner.selection(), QRectF(self.planner.viewport().rect())
        if id and not any(seen.contains(rect.center()) for rect in self.planner.rects_of(id)):
            self.planner.show_activity(id)

    def _set_mode(self, mode: Mode) -> None:
        self._mode = mode
        self.context.remember("calendar.mode", mode.value)
        self.header.set_mode(mode)
        self._show_rows()
        if mode is Mode.LIST:
            self.list.select(self.planner.selection())

    def _set_align(self, align: Align) -> None:
        self.context.remember("calendar.align", align.value)
        self.planner.set_align(align)

    def _go_today(self) -> None:
        today = date.today()
        self.context.set_year(today.year)
        if self._year is not None and self._year.year != today.year:
            self.refresh(None)
        self.planner.show_day(today)

    def _create(self, title: str, first: date, last: date) -> None:
        self._adding = False
        shown = [line for line in self._year.lines if line.number not in self._filter.lines_off] if self._year is not None else []
        self._acts.create(title, first, last, shown[0].id if len(shown) == 1 else None)
        self._choose_page()

    def _add_first(self) -> None:
        """Begin an activity in an empty year: today, or on the first of January of another year."""
        self._adding = True
        self._set_mode(Mode.YEAR)
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

    def _ask_date(self, id: str) -> None:
        row = self._row(id)
        if row is None:
            return
        if self._mode is Mode.LIST:
            self._set_mode(Mode.YEAR)
        self.planner.ask_date(id, row.time.text or self._words.when(row.time, with_year=True))

    def _confirm_selected(self) -> None:
        if id := self.planner.selection():
            self._acts.confirm(id)

    def _show_menu(self, id: str, at: QPoint) -> None:
        row = self._row(id)
        if row is None or self._year is None:
            return
        menu = activity_menu(self.context.theme, row, self._year.lines, self._acts, self, editable=not self.context.read_only)
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
        self.header.set_mode(self._mode)

    def _connect(self) -> None:
        context, acts = self.context, self._acts
        self.header.year_stepped.connect(lambda step: context.set_year(context.year + step))
        self.header.today_wanted.connect(self._go_today)
        self.header.align_changed.connect(self._set_align)
        self.header.mode_changed.connect(self._set_mode)
        self.filters.changed.connect(self._set_filter)
        self.filters.line_switched.connect(context.set_line_shown)
        self.filters.cleared.connect(self._show_all)
        context.lines_off_changed.connect(self._did_switch_lines)
        context.selection_changed.connect(self._did_select)
        self.planner.selected.connect(self._choose)
        self.planner.opened.connect(acts.open_activity)
        self.planner.move_wanted.connect(acts.move)
        self.planner.stretch_wanted.connect(acts.stretch)
        self.planner.create_wanted.connect(self._create)
        self.planner.entry_closed.connect(self._give_up_adding)
        self.planner.date_typed.connect(acts.set_date_text)
        self.planner.confirm_wanted.connect(acts.confirm)
        self.planner.delete_wanted.connect(acts.delete)
        self.planner.menu_wanted.connect(self._show_menu)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(acts.open_activity)
        self.list.delete_wanted.connect(acts.delete)
        self.list.menu_wanted.connect(self._show_menu)
        self.list.header().sectionResized.connect(lambda *_: context.remember("calendar.columns", self.list.column_widths()))

    def _make_actions(self) -> list[QAction]:
        made = []
        for text, act in (
            (self.tr("Show the year as a planner"), partial(self._set_mode, Mode.YEAR)),
            (self.tr("Show the year as a list"), partial(self._set_mode, Mode.LIST)),
            (self.tr("Show all activities"), self._show_all),
            (self.tr("Go to today"), self._go_today),
        ):
            action = QAction(text, self)
            action.triggered.connect(lambda _=False, act=act: act())
            made.append(action)
        if not self.context.read_only:
            confirm = QAction(self.tr("Confirm the date of the selected activity"), self)
            confirm.triggered.connect(self._confirm_selected)
            made.append(confirm)
        return made
