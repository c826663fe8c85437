"""Printing the calendar: which document, on which paper and in which language, with the very page beside the choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gsef_desktop.domain.activity_row import ActivityFilter
from gsef_desktop.domain.time_writing import write_month
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.pdf_dialog import PdfDialog, Shape, Work
from gsef_desktop.ui.jobs import Progress
from gsef_desktop.ui.widgets.buttons import SegmentedControl
from gsef_desktop.ui.widgets.fields import ComboBox
from gsef_desktop.ui.widgets.layout import at_left

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument

WALL_PLANNER, MONTHS, ACTIVITIES = "wall-planner", "months", "activities"
_PAPERS = {
    WALL_PLANNER: ("A3", "A4", "Letter", "Tabloid"), MONTHS: ("A4", "A3", "Letter", "Tabloid"), ACTIVITIES: ("A4", "Letter", "A3")
}  # fmt: skip


class PrintCalendarDialog(PdfDialog):
    """Prints what the calendar shows: `year` as a wall planner or by months, or the days of `wanted` as a list.

    `hides_something` says whether the filter leaves anything out; then everything can be asked for.
    """

    shape = Shape(960, 600, 300, 16)

    def __init__(
        self, context: UiContext, *, wanted: ActivityFilter, year: int, hides_something: bool = False, document: str = WALL_PLANNER,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        self._wanted, self._year, self._hides_something, self._first = wanted, year, hides_something, document
        super().__init__(context, key="calendar.print", parent=parent)
        self.setWindowTitle(self.tr("Print the calendar"))
        self._follow_kind()

    # --- choices ---------------------------------------------------------------------------------------------------------------------

    def make_choices(self) -> None:
        theme, month = self._context.theme, QCoreApplication.translate("Calendar", "Month")
        self.kinds = ComboBox(
            theme, self.tr("Document"),
            [(WALL_PLANNER, self.tr("Wall planner")), (ACTIVITIES, self.tr("List of activities")), (MONTHS, self.tr("Month calendar"))],
        )  # fmt: skip
        self.kinds.set_value(self._first)
        self.kinds.chosen.connect(lambda _: self._follow_kind())
        names = [(number, write_month(None, number, self._context.language)) for number in range(1, 13)]
        choices = [("", str(self._year)), *((str(number), name[:1].upper() + name[1:]) for number, name in names)]
        self.month = ComboBox(theme, month, choices)
        self.month.set_value(self._shown_month())
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
        for row in (
            self.row(self.tr("Document"), self.kinds), self._month_row, self.paper_row(_PAPERS[self._first]), self._align_row,
            self.language_row(), self.row(self.tr("Dates and places"), self.which),
        ):  # fmt: skip
            self.choices.addWidget(row)
        self.outsiders = self.outsiders_check()
        self.filtered = self.check(self.tr("Only what is filtered"), default=True)
        self.choices.addSpacing(4)
        for widget in (
            self.outsiders, self.note(self.tr("Leaves out internal activities and why plans changed.")), self.filtered
        ):  # fmt: skip
            self.choices.addWidget(widget)
        self.filtered.setVisible(self._hides_something)

    def paper_key(self) -> str:
        return f"paper.{self.kinds.value()}"

    def _follow_kind(self) -> None:
        """Each document has papers of its own, and only the planner is aligned."""
        kind = self.kinds.value()
        self.show_papers(_PAPERS[kind])
        self._align_row.setVisible(kind == WALL_PLANNER)
        self._month_row.setVisible(kind == MONTHS)
        self.rebuild()

    def _shown_month(self) -> str:
        """The month that most of the days belong to which the calendar shows, empty where they are more than a few weeks."""
        first, last = self._wanted.first, self._wanted.last
        if first is None or last is None or (last - first).days > 45:
            return ""
        middle = first + (last - first) / 2
        return str(middle.month) if middle.year == self._year else ""

    # --- the document ----------------------------------------------------------------------------------------------------------------

    def lies(self) -> bool:
        return bool(self.kinds.value() != ACTIVITIES)

    def _asked(self) -> ActivityFilter:
        """What is printed: the filter with its days, or only the days."""
        if self.filtered.isChecked():
            return self._wanted
        return ActivityFilter(first=self._wanted.first, last=self._wanted.last)

    def work(self) -> Work:
        workspace, wanted, year = self._context.workspace, self._asked(), self._year
        kind, paper, language, align = self.kinds.value(), self.paper(), self.language(), self.align.value()
        which, outsiders, month = self.which.value(), self.outsiders.isChecked(), self.month.value()

        def work(progress: Progress) -> PrintedDocument:
            from gsef_desktop.services.printing_calendar import activity_list_pdf, month_calendar_pdf, wall_planner_pdf

            if kind == MONTHS:
                return month_calendar_pdf(
                    workspace, year=year, month=int(month) if month else None, language=language, paper=paper, for_outsiders=outsiders,
                    which=which, wanted=wanted, progress=progress,
                )  # fmt: skip

            if kind == WALL_PLANNER:
                return wall_planner_pdf(
                    workspace, year=year, language=language, paper=paper, align=align, for_outsiders=outsiders, which=which, wanted=wanted,
                    progress=progress,
                )  # fmt: skip
            return activity_list_pdf(
                workspace, wanted=wanted, language=language, paper=paper, for_outsiders=outsiders, which=which, progress=progress
            )  # fmt: skip

        return work
