"""What the user does in the calendar: selecting, going from page to page, making and changing activities."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from gsef_desktop.domain.calendar_row import CalendarRow, activity_of, occurrence_of
from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.repetition import Scope
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.ui.calendar.acts import CalendarActs
from gsef_desktop.ui.calendar.interactive import InteractiveSurface
from gsef_desktop.ui.calendar.menu import activity_menu
from gsef_desktop.ui.calendar.modes import Mode
from gsef_desktop.ui.calendar.page import PeriodPage
from gsef_desktop.ui.calendar.pages import make_page
from gsef_desktop.ui.calendar.selection_bar import SelectionBar
from gsef_desktop.ui.calendar.shown import ShownCalendar
from gsef_desktop.ui.calendar.year_shapes import Align
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.meeting_ways import add_meeting_menu


class CalendarDeeds(ShownCalendar):
    """Selects and changes what is shown; one selection goes for all pages."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self._acts = CalendarActs(context, self)
        self.selection_bar = SelectionBar(context.theme)

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
            copy = QAction(self.context.theme.icon("copy", "ink3"), QCoreApplication.translate("CalendarView", "Copy as a table"), menu)
            copy.triggered.connect(self.list.table.copy_rows)
            menu.insertAction(menu.actions()[1], copy)
        if count == 1 and not row.repeats and (editable or row.id == activity_of(row.id)):
            add_meeting_menu(menu, self.context, activity_of(row.id), self, before=menu.actions()[1])
        self._open_menu(menu, at)

    def _open_menu(self, menu: QMenu, at: QPoint) -> None:
        menu.popup(at)

    # --- pages -----------------------------------------------------------------------------------------------------------------------

    def _make_page(self, mode: Mode) -> PeriodPage:
        key = f"calendar.{mode.value}"
        page = make_page(mode, self.context.theme, self._locale, self._words, self, self._acts, partial(self.context.remember, key))
        page.set_state(self.context.remembered(key, {}))
        page.set_editable(not self.context.read_only)
        page.set_card(self._card)
        self._connect_surface(page)
        return page

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
