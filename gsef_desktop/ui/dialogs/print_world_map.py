"""The map of the world as a document: on which paper and in which language, with the very pages beside the choices."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gsef_desktop.domain.map_marks import Layer
from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.services.printing_map import MAP_PAPERS
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

_PAPER, _LANGUAGE = "members.map.paper", "members.map.language"
_BUILD_DELAY_MS = 150
_WIDTH, _HEIGHT, _CHOICES = 980, 600, 290


class PrintWorldMapDialog(Dialog):
    """Shows the map of `day` and of the window's year, with some `layers`, as it will be printed; saves and prints it."""

    def __init__(self, context: UiContext, *, day: date, layers: Collection[Layer], parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", parent=parent)
        self.setWindowTitle(self.tr("Save the world map as PDF"))
        self._context, self._day, self._layers = context, day, tuple(layers)
        runner = self._jobs = JobRunner(self)
        self.destroyed.connect(lambda: runner.cancel_all())  # what is being built still reads the file
        self.document: PrintedDocument | None = None
        self._building = self._again = False
        self._pause = QTimer(self, singleShot=True, interval=_BUILD_DELAY_MS)
        self._pause.timeout.connect(self._build)
        self._make_choices()
        self._lay_out()

    def _make_choices(self) -> None:
        theme, recall = self._context.theme, self._context.remembered
        self.papers = ComboBox(theme, self.tr("Paper"), [(paper, paper) for paper in MAP_PAPERS])
        kept = recall(_PAPER, MAP_PAPERS[0])
        self.papers.set_value(kept if kept in MAP_PAPERS else MAP_PAPERS[0])
        self.papers.chosen.connect(lambda paper: self._did_choose(_PAPER, paper))
        self.languages = SegmentedControl(theme, self.tr("Language of the document"), [(one, one.upper()) for one in LANGUAGES], small=True)
        own = self._context.language if self._context.language in LANGUAGES else LANGUAGES[0]
        kept = recall(_LANGUAGE, own)
        self.languages.set_value(kept if kept in LANGUAGES else own)
        for one in LANGUAGES:
            self.languages.button(one).setToolTip(NAMES[one])
            self.languages.button(one).setAccessibleName(NAMES[one])
        self.languages.changed.connect(lambda language: self._did_choose(_LANGUAGE, language))

    def _lay_out(self) -> None:
        theme, choices = self._context.theme, QVBoxLayout()
        choices.setSpacing(4)
        choices.setContentsMargins(0, 0, 0, 0)
        at_left = QWidget()
        row = QHBoxLayout(at_left)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.languages)
        row.addStretch(1)
        choices.addWidget(FieldRow(theme, self.tr("Paper"), self.papers))
        choices.addWidget(FieldRow(theme, self.tr("Language"), at_left))
        self.outsiders = QCheckBox(self.tr("For outsiders, without internal activities"))
        self.outsiders.toggled.connect(lambda _: self.rebuild())
        choices.addSpacing(4)
        choices.addWidget(self.outsiders)
        choices.addSpacing(6)
        about = self.tr("The whole world with what the legend shows. Pages behind the map say who is where, and who has no place on it.")
        choices.addWidget(label(theme, about, "caption", token="ink3", wrap=True))
        choices.addSpacing(8)
        self.progress = BuildProgress(theme)
        self.progress.again.connect(self.rebuild)
        choices.addWidget(self.progress)
        self.hint = label(theme, "", "secondary", token="ink2", wrap=True)
        choices.addWidget(self.hint)
        choices.addStretch(1)
        holder = QWidget()
        holder.setLayout(choices)
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
        self.save = self.add_button(self.tr("Save PDF"), self.save_pdf, primary=True)
        self.print = self.add_button(self.tr("Print"), self.print_document)
        self.add_button(self.tr("Close"), self.close)
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

    # --- building --------------------------------------------------------------------------------------------------------------------

    def _did_choose(self, key: str, value: object) -> None:
        self._context.remember(key, value)
        self.rebuild()

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
        workspace, day, layers = self._context.workspace, self._day, self._layers
        year, off = self._context.year, self._context.lines_off
        paper, language, outsiders = self.papers.value(), self.languages.value(), self.outsiders.isChecked()
        self._building, self._again = True, False

        def work(progress: Progress) -> PrintedDocument:
            from gsef_desktop.services.printing_map import world_map_pdf

            return world_map_pdf(
                workspace, year=year, day=day, language=language, paper=paper, layers=layers, lines_off=off, for_outsiders=outsiders,
                progress=progress,
            )  # fmt: skip

        job = self._jobs.run("", work, self._did_build, self._did_fail)
        job.did_cancel.connect(lambda: self._show(None))
        self.progress.watch(job)

    def _did_build(self, document: PrintedDocument) -> None:
        missing = len(document.fallbacks)
        one = self.tr("1 title is not translated and is printed as it was written.")
        more = self.tr("{count} titles are not translated and are printed as they were written.")
        about = "" if not missing else one if missing == 1 else more.format(count=missing)
        self._show(document, " ".join(filter(None, (about_missing_glyphs(document), about))))

    def _did_fail(self, error: Exception) -> None:
        self._show(None, " ".join(part for part in explain(error) if part))

    def _show(self, document: PrintedDocument | None, hint: str = "") -> None:
        self._building = False
        if self._again:
            self._build()
            return
        self.document = document
        self.preview.set_pdf(document.data if document is not None else None)
        self.hint.setText(hint)
        self._ready(document is not None)

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
            ask_and_print(self, self._context, self.document, self.preview.document, str(self.papers.value()), lying=True)
