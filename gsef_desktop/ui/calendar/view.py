"""The calendar: a year, a quarter, a month, a week, a timeline or a list, over one filter and one selection."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gsef_desktop.domain.calendar_row import activity_of
from gsef_desktop.domain.changes import Changes, RecordRef
from gsef_desktop.services.calendar import calendar_after
from gsef_desktop.ui.calendar.deeds import CalendarDeeds
from gsef_desktop.ui.calendar.filters import CalendarFilter
from gsef_desktop.ui.calendar.interactive import InteractiveSurface
from gsef_desktop.ui.calendar.modes import Mode, mode_words
from gsef_desktop.ui.calendar.page import PeriodPage
from gsef_desktop.ui.calendar.shown import in_year
from gsef_desktop.ui.calendar.year_shapes import Align
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.widgets.bars import DateStatus
from gsef_desktop.ui.widgets.layout import EmptyState

_KINDS = ("activity", "programme", "programme_line", "translation", "finding", "recurrence", "task", "delegate")
_MOST_CHANGES = 50
"""Above this it is quicker to read everything."""


class CalendarView(CalendarDeeds):
    """The calendar as the shell shows it, laid out and wired.  What it shows is up to `ShownCalendar`, what the user does to
    `CalendarDeeds`."""

    name = "calendar"

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.empty = self._make_empty()
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
            self._set_day(in_year(self._day, self.context.year))
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
        """Open the page that prints on the wall planner of the year, its months, or the list of what is shown."""
        from gsef_desktop.ui.calendar.list_page import activity_filter

        clashing = {id for clash in self._span.clashes for id in clash.ids} if self._span is not None else set()
        listed = self._mode is Mode.LIST and not self.list_kind.value()
        wanted = self.list.wanted() if listed else activity_filter(self._filter, clashing, self._days_wanted())
        document = "activities" if listed else "months" if self._mode is Mode.MONTH else "wall-planner"
        self.context.open_view(
            "programme", document=document, wanted=wanted, hides_something=self._filter.hides_something, back="calendar"
        )  # fmt: skip

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
