"""The Print page of the programme: of the year that the window shows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gsef_desktop.domain.activity_row import ActivityFilter
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.printing import calendar_form as calendar
from gsef_desktop.ui.printing import programme_form as programme
from gsef_desktop.ui.printing.calendar_form import CalendarForm
from gsef_desktop.ui.printing.desk import PrintDesk
from gsef_desktop.ui.printing.document_list import Entry, Group
from gsef_desktop.ui.printing.form import PrintForm
from gsef_desktop.ui.printing.programme_form import ProgrammeForm
from gsef_desktop.ui.printing.series_form import SERIES, SeriesForm
from gsef_desktop.ui.printing.travel_form import TRAVEL, TravelForm

_PROGRAMME, _CALENDAR = "programme", "calendar"


class ProgrammeDesk(PrintDesk):
    """Prints the programme, its findings, its calendars, and travel plans."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, key="programme.desk", groups=_groups(), parent=parent)
        context.year_changed.connect(self._year_did_change)

    def make_form(self, name: str, document: str) -> PrintForm:
        if name == _PROGRAMME:
            return ProgrammeForm(self.context, document=document)
        if name == SERIES:
            return SeriesForm(self.context)
        if name == TRAVEL:
            return TravelForm(self.context)
        return CalendarForm(self.context, document=document)

    def open_document(
        self, document: str, wanted: ActivityFilter | None = None, *, hides_something: bool = False, series: str = ""
    ) -> None:
        """Show a document by its key; of the calendar, what it shows (`wanted`), or the whole year; of the series, the one with this id."""
        if document == SERIES and series:
            form = self.form_of(document)
            assert isinstance(form, SeriesForm)
            form.show_series(series)
        if document in calendar.DOCUMENTS:
            form = self.form_of(document)
            assert isinstance(form, CalendarForm)
            form.show_filter(wanted, hides_something=hides_something)
        self.show_document(document)

    def _year_did_change(self, _: int) -> None:
        for form in self.forms.values():
            if isinstance(form, CalendarForm):
                form.show_filter(None)  # those days were of another year
        self._follow()


def _groups() -> list[Group]:
    translate = QCoreApplication.translate
    return [
        Group(translate("ProgrammeDesk", "Programme"), (
            Entry(programme.PROGRAMME, translate("ProgrammeDesk", "Programme of activities"), "book-open", _PROGRAMME),
            Entry(programme.FINDINGS, translate("ProgrammeDesk", "Findings to discuss"), "clipboard-check", _PROGRAMME),
            Entry(SERIES, translate("ProgrammeDesk", "Editions of a series"), "repeat", SERIES),
        )),
        Group(translate("ProgrammeDesk", "Calendar"), (
            Entry(calendar.WALL_PLANNER, translate("ProgrammeDesk", "Wall planner"), "calendar-range", _CALENDAR),
            Entry(calendar.MONTHS, translate("ProgrammeDesk", "Month calendar"), "calendar-days", _CALENDAR),
            Entry(calendar.ACTIVITIES, translate("ProgrammeDesk", "List of activities"), "list", _CALENDAR),
        )),
        Group(translate("ProgrammeDesk", "People"), (
            Entry(TRAVEL, translate("ProgrammeDesk", "Travel plan"), "plane", TRAVEL),
        )),
    ]  # fmt: skip
