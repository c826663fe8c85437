"""Printing the calendar: which document, on which paper and in which language, with the very page beside the choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gsef_desktop.domain.activity_row import ActivityFilter
from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.domain.time_writing import write_month
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.jobs import JobRunner, Progress
from gsef_desktop.ui.languages import NAMES
from gsef_desktop.ui.translate import explain
from gsef_desktop.ui.widgets.build_progress import BuildProgress
from gsef_desktop.ui.widgets.buttons import IconButton, SegmentedControl
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.pdf_output import about_missing_glyphs, ask_and_print, ask_and_save
from gsef_desktop.ui.widgets.pdf_preview import PdfPreview

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument

WALL_PLANNER, MONTHS, ACTIVITIES = "wall-planner", "months", "activities"
_PAPERS = {
    WALL_PLANNER: ("A3", "A4", "Letter", "Tabloid"), MONTHS: ("A4", "A3", "Letter", "Tabloid"), ACTIVITIES: ("A4", "Letter")
}  # fmt: skip
_BUILD_DELAY_MS = 150
_LONG_MS = 500
"""After so long the window says that it is at work."""
_WIDTH, _HEIGHT, _CHOICES = 960, 600, 300


class PrintCalendarDialog(Dialog):
    """Prints what the calendar shows: `year` as a wall planner or by months, or the days of `wanted` as a list.

    `hides_something` says whether the filter leaves anything out; then everything can be asked for.
    """

    def __init__(
        self, context: UiContext, *, wanted: ActivityFilter, year: int, hides_something: bool = False, document: str = WALL_PLANNER,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(context.theme, "", parent=parent)
        self.setWindowTitle(self.tr("Print the calendar"))
        self._context, self._wanted, self._year = context, wanted, year
        self._hides_something = hides_something
        runner = self._jobs = JobRunner(self)
        self.destroyed.connect(lambda: runner.cancel_all())  # what is being built still reads the file
        self.document: PrintedDocument | None = None
        self._building = self._again = False
        self._pause = QTimer(self, singleShot=True, interval=_BUILD_DELAY_MS)
        self._pause.timeout.connect(self._build)
        self._long = QTimer(self, singleShot=True, interval=_LONG_MS)
        self._long.timeout.connect(lambda: self.hint.setText(self.tr("Making the pages…")))
        self._make_choices(document)
        self._lay_out()
        self._follow_kind()

    def _make_choices(self, document: str) -> None:
        theme, recall = self._context.theme, self._context.remembered
        self.kinds = ComboBox(
            theme, self.tr("Document"),
            [(WALL_PLANNER, self.tr("Wall planner")), (ACTIVITIES, self.tr("List of activities")), (MONTHS, self.tr("Month calendar"))],
        )  # fmt: skip
        names = [(number, write_month(None, number, self._context.language)) for number in range(1, 13)]
        choices = [("", str(self._year)), *((str(number), name[:1].upper() + name[1:]) for number, name in names)]
        self.month = ComboBox(theme, QCoreApplication.translate("Calendar", "Month"), choices)
        self.month.set_value(self._shown_month())
        self.month.chosen.connect(lambda _: self.rebuild())
        self.kinds.set_value(document)
        self.kinds.chosen.connect(lambda _: self._follow_kind())
        self.papers = ComboBox(theme, self.tr("Paper"))
        self.papers.chosen.connect(self._did_choose_paper)
        self.align = SegmentedControl(
            theme, self.tr("Align by"), [("weekday", self.tr("Weekday")), ("date", self.tr("Date"))], small=True
        )  # fmt: skip
        self.align.set_value(recall("calendar.align", "weekday"))
        self.align.changed.connect(lambda _: self.rebuild())
        own = self._context.language if self._context.language in LANGUAGES else LANGUAGES[0]
        kept = recall("calendar.print.language", own)
        self.languages = SegmentedControl(theme, self.tr("Language of the document"), [(one, one.upper()) for one in LANGUAGES], small=True)
        self.languages.set_value(kept if kept in LANGUAGES else own)
        for one in LANGUAGES:
            self.languages.button(one).setToolTip(NAMES[one])
            self.languages.button(one).setAccessibleName(NAMES[one])
        self.languages.changed.connect(self._did_choose_language)
        self.which = ComboBox(
            theme, self.tr("Dates and places"), [("actual", self.tr("As they are now")), ("planned", self.tr("As they were planned"))]
        )  # fmt: skip
        self.which.chosen.connect(lambda _: self.rebuild())
        self.outsiders = QCheckBox(self.tr("For outsiders"))
        self.filtered = QCheckBox(self.tr("Only what is filtered"))
        self.filtered.setChecked(True)
        self.filtered.setVisible(self._hides_something)
        for box in (self.outsiders, self.filtered):
            box.toggled.connect(lambda _: self.rebuild())

    def _lay_out(self) -> None:
        theme = self._context.theme
        choices = QVBoxLayout()
        choices.setSpacing(4)
        self._align_row = FieldRow(theme, self.tr("Align by"), _at_left(self.align))
        self._month_row = FieldRow(theme, QCoreApplication.translate("Calendar", "Month"), self.month)
        for row in (
            FieldRow(theme, self.tr("Document"), self.kinds), self._month_row, FieldRow(theme, self.tr("Paper"), self.papers),
            self._align_row,
            FieldRow(theme, self.tr("Language"), _at_left(self.languages)), FieldRow(theme, self.tr("Dates and places"), self.which),
        ):  # fmt: skip
            choices.addWidget(row)
        choices.addSpacing(4)
        choices.addWidget(self.outsiders)
        choices.addWidget(
            label(theme, self.tr("Leaves out internal activities and why plans changed."), "caption", token="ink3", wrap=True)
        )
        choices.addWidget(self.filtered)
        choices.addSpacing(8)
        self.progress = BuildProgress(theme)
        self.progress.again.connect(self.rebuild)
        choices.addWidget(self.progress)
        self.hint = label(theme, "", "secondary", token="ink2", wrap=True)
        choices.addWidget(self.hint)
        choices.addStretch(1)
        holder = QWidget()
        holder.setLayout(choices)
        choices.setContentsMargins(0, 0, 0, 0)
        holder.setFixedWidth(_CHOICES)
        self.preview = PdfPreview(theme)
        self.preview.page_did_change.connect(self._show_page)
        paper = QVBoxLayout()
        paper.addWidget(self.preview, 1)
        paper.addLayout(self._page_row())
        beside = QHBoxLayout()
        beside.setSpacing(16)
        beside.addWidget(holder)
        beside.addLayout(paper, 1)
        self.column.addLayout(beside, 1)
        self.save = self.add_button(self.tr("Save PDF"), self.save_pdf)
        self.print = self.add_button(self.tr("Print"), self.print_document)
        self.add_button(self.tr("Close"), self.close, primary=True)
        self._ready(False)
        screen = self.screen().availableSize() if self.screen() is not None else None
        self.resize(min(_WIDTH, screen.width() - 40) if screen else _WIDTH, min(_HEIGHT, screen.height() - 60) if screen else _HEIGHT)

    def _page_row(self) -> QHBoxLayout:
        theme, row = self._context.theme, QHBoxLayout()
        self._back = IconButton(theme, "chevron-left", self.tr("Previous page"), size=24)
        self._next = IconButton(theme, "chevron-right", self.tr("Next page"), size=24)
        self._back.clicked.connect(lambda: self.preview.show_page(self.preview.page - 1))
        self._next.clicked.connect(lambda: self.preview.show_page(self.preview.page + 1))
        self._pages = QLabel()
        self._pages.setFont(theme.font("secondary"))
        self._pages.setProperty("role", "ink2")
        row.addStretch(1)
        for widget in (self._back, self._pages, self._next):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        return row

    # --- choices ---------------------------------------------------------------------------------------------------------------------

    def _follow_kind(self) -> None:
        """Each document has papers of its own, and only the planner is aligned."""
        kind = self.kinds.value()
        papers = _PAPERS[kind]
        self.papers.set_choices([(paper, paper) for paper in papers])
        kept = self._context.remembered(f"calendar.print.paper.{kind}", papers[0])
        self.papers.set_value(kept if kept in papers else papers[0])
        self._align_row.setVisible(kind == WALL_PLANNER)
        self._month_row.setVisible(kind == MONTHS)
        self.rebuild()

    def _did_choose_paper(self, paper: str) -> None:
        self._context.remember(f"calendar.print.paper.{self.kinds.value()}", paper)
        self.rebuild()

    def _did_choose_language(self, language: str) -> None:
        self._context.remember("calendar.print.language", language)
        self.rebuild()

    def _shown_month(self) -> str:
        """The month that most of the days belong to which the calendar shows, empty where they are more than a few weeks."""
        first, last = self._wanted.first, self._wanted.last
        if first is None or last is None or (last - first).days > 45:
            return ""
        middle = first + (last - first) / 2
        return str(middle.month) if middle.year == self._year else ""

    def _asked(self) -> ActivityFilter:
        """What is printed: the filter with its days, or only the days."""
        if self.filtered.isChecked():
            return self._wanted
        return ActivityFilter(first=self._wanted.first, last=self._wanted.last)

    # --- building --------------------------------------------------------------------------------------------------------------------

    def rebuild(self) -> None:
        """Build the document anew after a short pause."""
        self._ready(False)
        if self._building:
            self._again = True
        elif self.isVisible():
            self._pause.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.document is None:
            self._pause.start(0)

    def _build(self) -> None:
        workspace, wanted, year = self._context.workspace, self._asked(), self._year
        kind, paper, language, align = self.kinds.value(), self.papers.value(), self.languages.value(), self.align.value()
        which, outsiders, month = self.which.value(), self.outsiders.isChecked(), self.month.value()
        self._building, self._again = True, False
        self._long.start()

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

        job = self._jobs.run("", work, self._did_build, self._did_fail)
        job.did_cancel.connect(self._did_cancel)
        self.progress.watch(job)

    def _did_build(self, document: PrintedDocument) -> None:
        self._building = False
        self._long.stop()
        if self._again:
            self._build()
            return
        self.document = document
        self.preview.set_pdf(document.data)
        self.hint.setText(self._about(document))
        self._ready(True)

    def _did_cancel(self) -> None:
        self._building = False
        self.document = None
        self.preview.set_pdf(None)
        self.hint.setText("")
        if self._again:
            self._build()

    def _did_fail(self, error: Exception) -> None:
        self._building = False
        self._long.stop()
        if self._again:
            self._build()
            return
        self.document = None
        self.preview.set_pdf(None)
        what, more = explain(error)
        self.hint.setText(" ".join(part for part in (what, more) if part))

    def _about(self, document: PrintedDocument) -> str:
        said = about_missing_glyphs(document)
        missing = len(document.fallbacks)
        if not missing:
            return said
        one = self.tr("1 title is not translated and is printed as it was written.")
        more = self.tr("{count} titles are not translated and are printed as they were written.")
        return " ".join(filter(None, (said, one if missing == 1 else more.format(count=missing))))

    def _ready(self, ready: bool) -> None:
        self.save.setEnabled(ready)
        self.print.setEnabled(ready)

    def _show_page(self, page: int, pages: int) -> None:
        self._pages.setText(self.tr("Page {page} of {pages}").format(page=page, pages=pages) if pages else "")
        self._back.setVisible(pages > 1)
        self._next.setVisible(pages > 1)
        self._back.setEnabled(page > 1)
        self._next.setEnabled(page < pages)

    # --- saving and printing ---------------------------------------------------------------------------------------------------------

    def save_pdf(self) -> None:
        """Ask where to, and save the document that is shown."""
        if self.document is not None:
            ask_and_save(self, self._context, self.document)

    def print_document(self) -> None:
        """Ask for a printer and print the document that is shown."""
        if self.document is not None:
            lying = self.kinds.value() != ACTIVITIES
            ask_and_print(self, self._context, self.document, self.preview.document, str(self.papers.value()), lying=lying)


def _at_left(editor: QWidget) -> QWidget:
    """An editor of a width of its own, at the left of its row."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(editor)
    row.addStretch(1)
    return holder
