"""The list of the calendar: which days, a search, a person, and the table; it reads by itself what it shows."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QLocale, QPoint, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from gsef_desktop.domain.activity_row import ActivityFilter, ActivityListRow
from gsef_desktop.domain.calendar_row import CalendarRow, activity_of
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.domain.time_writing import write_days, write_month, write_time
from gsef_desktop.services.activity_list import (
    ORDERS,
    ActivityListing,
    find_list,
    ids_titled,
    people_of_activities,
    read_list,
)
from gsef_desktop.ui.calendar.filters import CalendarFilter
from gsef_desktop.ui.calendar.list_columns import PEOPLE, list_columns
from gsef_desktop.ui.calendar.list_rows import NOTHING, ActivityModel
from gsef_desktop.ui.calendar.list_table import ActivityTable
from gsef_desktop.ui.calendar.words import PlannerWords
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.jobs import JobRunner, Progress
from gsef_desktop.ui.theme.tokens import CONTROL
from gsef_desktop.ui.widgets.buttons import IconButton, SegmentedControl
from gsef_desktop.ui.widgets.fields import ComboBox, SearchField
from gsef_desktop.ui.widgets.labels import ElidedLabel
from gsef_desktop.ui.widgets.layout import EmptyState, FlowLayout

_PAUSE_MS = 120
"""A short pause of typing before the list is asked again."""
FIRST = 400
"""Of all activities so many are shown at once; the others follow from a worker."""
_NEXT_DAYS = 30


class Range(StrEnum):
    """Which days the list shows."""

    NEXT = "next"
    """today and the 29 days after"""
    QUARTER = "quarter"
    YEAR = "year"
    ALL = "all"


def activity_filter(shown: CalendarFilter, clashing: Collection[str], days: tuple[date, date] | None) -> ActivityFilter:
    """A filter of the calendar as a list and a printed document are asked for it; without `days` of all years."""
    return ActivityFilter(
        first=days[0] if days else None,
        last=days[1] if days else None,
        lines_off=shown.lines_off,
        regions=shown.regions,
        statuses=frozenset(status.value for status in shown.statuses),
        ids=frozenset(clashing) if shown.clashes else None,
    )


class CalendarListPage(QWidget):
    """Made for one file and language.  `today` is the day that it is."""

    chosen = Signal(str)
    """an activity became the current one"""
    selection_changed = Signal(list)
    """the ids of all that are selected, in the order shown"""
    selected = Signal(tuple)
    """the same, the current one last, as the other pages of the calendar tell it"""
    opened = Signal(str)
    delete_wanted = Signal(list)
    menu_wanted = Signal(str, QPoint)
    range_changed = Signal(object)
    did_show = Signal()
    """the table shows what was asked for, all of it"""

    def __init__(
        self, context: UiContext, words: PlannerWords, *, today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._context, self._words, self._today = context, words, today
        self._filter, self._clashing = CalendarFilter(), frozenset[str]()
        self._anchor = self._day_in(context.year)
        self._wanted_id = ""
        self._stale, self._people_stale, self._asked = True, True, 0
        runner = self._jobs = JobRunner(self)
        self.destroyed.connect(lambda: runner.cancel_all())
        kept = context.remembered("calendar.list.sort")
        self._order, self._descending = ("date", False)
        if isinstance(kept, list) and len(kept) == 2 and kept[0] in ORDERS:
            self._order, self._descending = str(kept[0]), bool(kept[1])
        metrics = QFontMetrics(context.theme.font("body"))
        self._model = ActivityModel(list_columns(words, context.language, metrics.horizontalAdvance), self._read, self._month_title, self)
        self.table = ActivityTable(context, self._model, self._titled)
        self.table.show_order(self._order, self._descending)
        self._model.order_changed.connect(self._sort)
        for signal in ("chosen", "selection_changed", "opened", "delete_wanted", "menu_wanted"):
            getattr(self.table, signal).connect(getattr(self, signal))
        self._telling = QTimer(self, singleShot=True, interval=0)  # Qt says what is selected before it says what is current
        self._telling.timeout.connect(self._tell_selected)
        self.chosen.connect(lambda _: self._telling.start())
        self.selection_changed.connect(lambda _: self._telling.start())
        self._build()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.reload)
        self.setFocusProxy(self.table)

    def _build(self) -> None:
        theme = self._context.theme
        choices = [
            (Range.NEXT, self.tr("Next 30 days")), (Range.QUARTER, self.tr("Quarter")), (Range.YEAR, self.tr("Year")),
            (Range.ALL, self.tr("All")),
        ]  # fmt: skip
        self.ranges = SegmentedControl(theme, self.tr("Days shown"), choices)
        kept = self._context.remembered("calendar.list.range", Range.YEAR)
        self.ranges.set_value(Range(kept) if kept in list(Range) else Range.YEAR)
        self.ranges.changed.connect(self._did_choose_range)
        self.search = SearchField(theme, self.tr("Find in the list"), placeholder=self.tr("Find"))
        self.search.setFixedWidth(160)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.people = ComboBox(theme, self.tr("Person"))
        self.people.setFixedWidth(140)
        self.people.chosen.connect(lambda _: self.reload())
        self.columns = IconButton(theme, "sliders-horizontal", self.tr("Columns"))
        self.columns.clicked.connect(lambda: self.table.columns_menu().popup(self.columns.mapToGlobal(self.columns.rect().bottomLeft())))
        self.copy = IconButton(theme, "copy", self.tr("Copy the selected rows as a table"))
        self.copy.clicked.connect(self.table.copy_rows)
        self.count = ElidedLabel(theme, "", "caption", token="ink3")
        self.count.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        bar = QWidget()
        flow = FlowLayout(bar, spacing=8)
        flow.setContentsMargins(6, 2, 6, 6)
        for widget in (self.ranges, self.search, self.people, self.columns, self.copy, self.count):
            widget.setFixedHeight(CONTROL)
            flow.addWidget(widget)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        ways = [(self.tr("Show the whole year"), self.show_whole_year)]
        self._empty = EmptyState(theme, self.tr("No activity on these days matches."), ways)
        self._pages.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 0, 6, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._pages, 1)

    # --- what is shown ---------------------------------------------------------------------------------------------------------------

    def show_content(self, wanted: CalendarFilter, clashing: Collection[str], day: date, *, changed: bool = False) -> None:
        """Show what passes a filter of the calendar, around a day; `clashing` are the ids of what clashes.

        Reads the file again only where one of them is another, or where the file has `changed`.
        """
        ids = frozenset(clashing) if wanted.clashes else frozenset[str]()  # otherwise it makes no difference what clashes
        asked = wanted, ids, self.days_around(day)
        if changed or asked != (self._filter, self._clashing, self.days()):
            self._filter, self._clashing, self._anchor = wanted, ids, day
            self._people_stale = self._people_stale or changed
            self.reload()
        self._anchor = day

    def set_filter(self, wanted: CalendarFilter, clashing: Collection[str] = ()) -> None:
        """Show what passes a filter, on the same days."""
        self.show_content(wanted, clashing, self._anchor)

    def set_year(self, year: int) -> None:
        """Show another year; of a quarter the one that holds today, or the first."""
        if year != self._anchor.year:
            self.go_to(self._day_in(year))

    def go_to(self, day: date) -> None:
        """Show the year or the quarter in which a day lies."""
        if day != self._anchor:
            self._anchor = day
            self.reload()

    def step(self, by: int) -> None:
        """Go so many quarters, or else years, on or back."""
        self.go_to(self.day_after(by))

    def day_after(self, steps: int) -> date:
        """The day to show when one goes on by so many quarters, or else years (back, where negative)."""
        if self.ranges.value() is not Range.QUARTER:
            return self._day_in(self._anchor.year + steps)
        quarter = min(max(self._anchor.year * 4 + (self._anchor.month - 1) // 3 + steps, 4), 4 * 9999 + 3)
        return date(quarter // 4, quarter % 4 * 3 + 1, 1)

    def days(self) -> tuple[date, date] | None:
        """The first and the last day shown, None for all."""
        return self.days_around(self._anchor)

    def days_around(self, day: date) -> tuple[date, date] | None:
        """The days that are shown around a day, None for all."""
        match self.ranges.value():
            case Range.NEXT:
                return self._today(), self._today() + timedelta(days=_NEXT_DAYS - 1)
            case Range.QUARTER:
                month = (day.month - 1) // 3 * 3 + 1
                return date(day.year, month, 1), date(day.year, month + 2, monthrange(day.year, month + 2)[1])
            case Range.YEAR:
                return date(day.year, 1, 1), date(day.year, 12, 31)
        return None

    def title(self) -> str:
        """What the days shown are called: "2019", "April – June 2019", "Next 30 days", "All years"."""
        days = self.days()
        match self.ranges.value():
            case Range.NEXT:
                return self.tr("Next 30 days")
            case Range.QUARTER if days is not None:
                quarter = TimeFrame(earliest=days[0], latest=days[1], precision=Precision.QUARTER)
                return write_time(quarter, self._context.language, style="short")
            case Range.YEAR:
                return str(self._anchor.year)
        return self.tr("All years")

    def wanted(self) -> ActivityFilter:
        """What the list is asked for, to be printed or exported too."""
        return replace(
            activity_filter(self._filter, self._clashing, self.days()), person_id=self.people.value() or "", text=self.search.text()
        )  # fmt: skip

    def set_range(self, which: Range) -> None:
        """Show these days."""
        self.ranges.set_value(which)
        self._did_choose_range(which)

    def reload(self) -> None:
        """Ask for the list anew, at once if it can be seen, else when it comes into sight."""
        self._pause.stop()
        self._asked += 1
        if self._context.closed or not self.isVisible():
            self._stale = True
            return
        self._stale = False
        if self._people_stale:
            self._load_people()
        wanted = self.wanted()
        if wanted.first is not None:
            self._show(self._find(wanted), whole=True)
            return
        if self._order == "date" and not wanted.text.strip():
            self._show(self._find(wanted, limit=FIRST), whole=False)
        asked, order, descending = self._asked, self._order, self._descending

        def work(progress: Progress) -> ActivityListing:
            return find_list(self._context.workspace, wanted=wanted, language=self._context.language, order=order, descending=descending)

        def done(listing: ActivityListing) -> None:
            if asked == self._asked and not self._context.closed:
                self._show(listing, whole=True)

        def failed(error: Exception) -> None:
            if not self._context.closed:  # a file that is being closed cannot be read any more, and need not
                self._context.show_error(error)

        self._jobs.run("", work, done, failed)

    def did_change(self) -> None:
        """The file has changed: read again what is shown, and who there is to choose from."""
        self._people_stale = True
        self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    # --- what is selected ------------------------------------------------------------------------------------------------------------

    def current_id(self) -> str:
        """The id of the current activity, or ""."""
        return self.table.current_id()

    def selected_ids(self) -> list[str]:
        """The ids of the activities selected, in the order shown."""
        return self.table.selected_ids()

    def ids(self) -> list[str]:
        """The ids in the order shown."""
        return list(self._model.ids)

    def select(self, id: str) -> bool:
        """Make an activity the current one, without a signal; answers whether it is shown (it may be once everything is read)."""
        self._wanted_id = id
        return self.table.select(id)

    def select_all_of(self, ids: Sequence[str]) -> None:
        """Select these, the last of which is the current one, without a signal."""
        self._wanted_id = ids[-1] if ids else ""
        self.table.select_all_of(ids)

    def row(self, id: str) -> CalendarRow | None:
        """The row of an activity or an occurrence that is shown, None for any other."""
        if self._model.row_of(id) < 0:
            return None
        return next((entry.row for entry in self._model.entries([id])), None)

    def rows_of(self, activity_id: str) -> list[CalendarRow]:
        """The rows of an activity that are shown: its occurrences where it is repeated."""
        ids = [id for id in self._model.ids if activity_of(id) == activity_id]
        return [entry.row for entry in self._model.entries(ids)] if ids else []

    def show_activity(self, id: str) -> bool:
        """Scroll to an activity; answers whether it is shown."""
        return self.table.show_activity(id)

    def focus_find(self) -> None:
        """Go on in the field that finds."""
        self.search.setFocus()
        self.search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find):
            self.focus_find()
        else:
            super().keyPressEvent(event)

    # --- reading ---------------------------------------------------------------------------------------------------------------------

    def _find(self, wanted: ActivityFilter, limit: int = -1) -> ActivityListing:
        found = self._context.edit(
            lambda: find_list(
                self._context.workspace, wanted=wanted, language=self._context.language, order=self._order, descending=self._descending,
                limit=limit,
            )
        )  # fmt: skip
        return NOTHING if found is None else found

    def _read(self, listing: ActivityListing, ids: Sequence[str]) -> Sequence[ActivityListRow]:
        return read_list(self._context.workspace, listing=listing, ids=ids, language=self._context.language, planned=False)

    def _titled(self, beginning: str) -> frozenset[str]:
        return ids_titled(self._context.workspace, beginning=beginning, language=self._context.language)

    def _show(self, listing: ActivityListing, *, whole: bool) -> None:
        self.table.show_listing(listing)
        if self._wanted_id and self._wanted_id != self.table.current_id():
            self.table.select(self._wanted_id)
        whole_year = self.ranges.value() is Range.YEAR and not self.search.text() and not self.people.value()
        self._empty.buttons[0].setVisible(not whole_year)
        self._pages.setCurrentIndex(0 if listing.ids or not whole else 1)
        self.count.set_text(self._count(len(listing.ids)) if whole else "…")
        if whole:
            self.did_show.emit()

    def _count(self, number: int) -> str:
        locale, days = QLocale(self._context.language), self.days()
        count = self.tr("1 activity") if number == 1 else self.tr("{count} activities").format(count=locale.toString(number))
        return f"{write_days(*days, self._context.language)}: {count}" if days and self.ranges.value() is not Range.YEAR else count

    def _month_title(self, key: str) -> str:
        """The heading of a month as the queries name it."""
        year, month = int(key[:4]), int(key[5:])
        if month <= 12:
            text = write_month(year, month, self._context.language)
            return text[:1].upper() + text[1:]
        if year == 9999 or self.days() is not None:
            return self.tr("Month not known")
        return self.tr("{year}, month not known").format(year=year)

    def _load_people(self) -> None:
        self._people_stale = False
        found = people_of_activities(self._context.workspace)
        kept, me = self.people.value(), str(self._context.remembered("me", "") or "")
        mine = [(me, self.tr("My activities"))] if any(id == me for id, _ in found) else []
        self.people.set_choices([("", self.tr("Everybody")), *mine, *(one for one in found if one[0] != me)])
        self.people.set_value(kept if any(id == kept for id, _ in found) else "")
        self.people.setVisible(bool(found))
        self.table.leave_out(frozenset() if found else frozenset({PEOPLE}))

    # --- what the user does ----------------------------------------------------------------------------------------------------------

    def _tell_selected(self) -> None:
        ids, current = self.selected_ids(), self.current_id()
        self.selected.emit((*(id for id in ids if id != current), current) if current in ids else tuple(ids))

    def _sort(self, order: str, descending: bool) -> None:
        if (order, descending) == (self._order, self._descending):
            return
        self._order, self._descending = order, descending
        self._context.remember("calendar.list.sort", [order, descending])
        self.reload()

    def _did_choose_range(self, which: Range) -> None:
        self._context.remember("calendar.list.range", which.value)
        self.range_changed.emit(which)
        self.reload()

    def show_whole_year(self) -> None:
        """Show everything of the year: whatever is looked for, whoever is meant."""
        self.search.clear()
        self.people.set_value("")
        self.set_range(Range.YEAR)

    def _day_in(self, year: int) -> date:
        today = self._today()
        return today if today.year == year else date(min(max(year, 1), 9999), 1, 1)
