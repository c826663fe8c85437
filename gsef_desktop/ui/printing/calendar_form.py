"""The calendar on paper: a year as a wall planner, by months, or what is shown as a list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gsef_desktop.domain.activity_row import ActivityFilter
from gsef_desktop.domain.time_writing import write_month
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.printing.form import Maker, PrintForm
from gsef_desktop.ui.widgets.about_document import about_titles
from gsef_desktop.ui.widgets.buttons import SegmentedControl
from gsef_desktop.ui.widgets.fields import ComboBox
from gsef_desktop.ui.widgets.layout import at_left

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument

WALL_PLANNER, MONTHS, ACTIVITIES = "wall-planner", "months", "activities"
DOCUMENTS = (WALL_PLANNER, MONTHS, ACTIVITIES)
_PAPERS = {
    WALL_PLANNER: ("A3", "A4", "Letter", "Tabloid"), MONTHS: ("A4", "A3", "Letter", "Tabloid"), ACTIVITIES: ("A4", "Letter", "A3")
}  # fmt: skip


class CalendarForm(PrintForm):
    """Prints the year that is shown, or what the calendar shows (`show_filter`): its days, and perhaps only what it does not hide."""

    docx = frozenset((MONTHS, ACTIVITIES))

    def __init__(self, context: UiContext, *, document: str = WALL_PLANNER, parent: QWidget | None = None) -> None:
        self._wanted: ActivityFilter | None = None
        super().__init__(context, key="calendar.print", document=document, parent=parent)

    def make_choices(self) -> None:
        theme, month = self._context.theme, QCoreApplication.translate("Calendar", "Month")
        self.month = ComboBox(theme, month)
        self.align = SegmentedControl(
            theme, self.tr("Align by"), [("weekday", self.tr("Weekday")), ("date", self.tr("Date"))], small=True
        )  # fmt: skip
        self.align.set_value(self._context.remembered("calendar.align", "weekday"))
        self.align.changed.connect(lambda _: self.rebuild())
        self.which = ComboBox(
            theme, self.tr("Dates and places"), [("actual", self.tr("As they are now")), ("planned", self.tr("As they were planned"))]
        )  # fmt: skip
        for box in (self.month, self.which):
            box.chosen.connect(lambda _: self.rebuild())
        self._month_row = self.row(month, self.month)
        self._align_row = self.row(self.tr("Align by"), at_left(self.align))
        self.outsiders = self.outsiders_check()
        self.filtered = self.check(self.tr("Only what is filtered"), default=True)
        for widget in (
            self.paper_row(_PAPERS[self.document]), self._month_row, self._align_row, self.row(self.tr("Dates and places"), self.which),
            self.outsiders, self.note(self.tr("Leaves out internal activities and why plans changed.")), self.filtered,
        ):  # fmt: skip
            self.choices.addWidget(widget)
        self.filtered.hide()

    def show_filter(self, wanted: ActivityFilter | None, *, hides_something: bool = False) -> None:
        """Print what the calendar shows; `hides_something` says whether its filter leaves anything out.  None: the whole year."""
        self._wanted = wanted
        self.filtered.setVisible(wanted is not None and hides_something)
        self.month.set_value(self._shown_month())

    def paper_key(self) -> str:
        return f"paper.{self.document}"

    def follow_document(self) -> None:
        """Each document has papers of its own, and only the planner is aligned."""
        names = [(number, write_month(None, number, self._context.language)) for number in range(1, 13)]
        before = self.month.value()
        self.month.set_choices(
            [("", str(self._context.year)), *((str(number), name[:1].upper() + name[1:]) for number, name in names)]
        )  # fmt: skip
        self.month.set_value(before or self._shown_month())
        self.show_papers(_PAPERS[self.document])
        self._align_row.setVisible(self.document == WALL_PLANNER)
        self._month_row.setVisible(self.document == MONTHS)

    def _shown_month(self) -> str:
        """The month that most of the days belong to which the calendar shows, empty where they are more than a few weeks."""
        first, last = (self._wanted.first, self._wanted.last) if self._wanted is not None else (None, None)
        if first is None or last is None or (last - first).days > 45:
            return ""
        middle = first + (last - first) / 2
        return str(middle.month) if middle.year == self._context.year else ""

    # --- the document ----------------------------------------------------------------------------------------------------------------

    def lies(self) -> bool:
        return self.document != ACTIVITIES

    def about_fallbacks(self, count: int) -> str:
        return about_titles(count)

    def _asked(self) -> ActivityFilter:
        """What is printed: the filter with its days, or only the days."""
        year = self._context.year
        wanted = self._wanted or ActivityFilter(first=date(year, 1, 1), last=date(year, 12, 31))
        return wanted if self.filtered.isChecked() else ActivityFilter(first=wanted.first, last=wanted.last)

    def maker(self, document: str) -> Maker:
        workspace, wanted, year = self._context.workspace, self._asked(), self._context.year
        paper = str(self.papers.value())
        align, which, outsiders, month = self.align.value(), self.which.value(), self.outsiders.isChecked(), self.month.value()

        def make(progress: Callable[[float], object], format: str, language: str) -> PrintedDocument:
            from gsef_desktop.services.printing_calendar import list_of_activities, months_of_year, wall_planner_pdf

            if document == MONTHS:
                return months_of_year(
                    workspace, year=year, month=int(month) if month else None, language=language, format=format, paper=paper,
                    for_outsiders=outsiders, which=which, wanted=wanted, progress=progress,
                )  # fmt: skip
            if document == WALL_PLANNER:
                return wall_planner_pdf(
                    workspace, year=year, language=language, paper=paper, align=align, for_outsiders=outsiders, which=which, wanted=wanted,
                    progress=progress,
                )  # fmt: skip
            return list_of_activities(
                workspace, wanted=wanted, language=language, format=format, paper=paper, for_outsiders=outsiders, which=which,
                progress=progress,
            )  # fmt: skip

        return make
