"""Printing the programme of a year: in which languages, as PDF or DOCX, with the very pages beside the choices."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.jobs import JobRunner, Progress
from gsef_desktop.ui.languages import NAMES
from gsef_desktop.ui.translate import explain
from gsef_desktop.ui.widgets.build_progress import BuildProgress
from gsef_desktop.ui.widgets.buttons import IconButton, SegmentedControl
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.pdf_output import about_missing_glyphs, ask_and_print
from gsef_desktop.ui.widgets.pdf_preview import PdfPreview

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument

PDF, DOCX = "pdf", "docx"
_PAPERS = ("A4", "Letter")
_BUILD_DELAY_MS = 150
_WIDTH, _HEIGHT, _CHOICES = 960, 600, 300

Maker = Callable[[Callable[[float], object], str, str], "PrintedDocument"]
"""Makes the document, off the window's thread: tells the share done, in a format and a language."""


class PrintProgrammeDialog(Dialog):
    """Prints the programme of `year`; what is saved is in every language that is ticked."""

    def __init__(self, context: UiContext, *, year: int, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", parent=parent)
        self.setWindowTitle(self.tr("Print the programme of {year}").format(year=year))
        self._context, self._year = context, year
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
        own = self._context.language if self._context.language in LANGUAGES else LANGUAGES[0]
        kept = recall("programme.print.language", own)
        self.languages = SegmentedControl(theme, self.tr("Language of the document"), [(one, one.upper()) for one in LANGUAGES], small=True)
        self.languages.set_value(kept if kept in LANGUAGES else own)
        self.also: dict[str, QCheckBox] = {}
        for one in LANGUAGES:
            self.languages.button(one).setToolTip(NAMES[one])
            self.languages.button(one).setAccessibleName(NAMES[one])
            self.also[one] = QCheckBox(NAMES[one])
            self.also[one].toggled.connect(lambda _: self._follow())
        self.languages.changed.connect(self._did_choose_language)
        self.formats = SegmentedControl(theme, self.tr("Format"), [(PDF, "PDF"), (DOCX, "DOCX")], small=True)
        self.formats.set_value(recall("programme.print.format", PDF))
        self.formats.changed.connect(self._did_choose_format)
        self.papers = ComboBox(theme, self.tr("Paper"), [(paper, paper) for paper in _PAPERS])
        paper = recall("programme.print.paper", _PAPERS[0])
        self.papers.set_value(paper if paper in _PAPERS else _PAPERS[0])
        self.papers.chosen.connect(self._did_choose_paper)
        self.findings = QCheckBox(self.tr("Findings as an annex"))
        self.outsiders = QCheckBox(self.tr("For outsiders"))
        for box in (self.findings, self.outsiders):
            box.toggled.connect(lambda _: self.rebuild())

    def _lay_out(self) -> None:
        theme, choices = self._context.theme, QVBoxLayout()
        choices.setSpacing(4)
        for row in (
            FieldRow(theme, self.tr("Language"), _at_left(self.languages)), FieldRow(theme, self.tr("Format"), _at_left(self.formats)),
            FieldRow(theme, self.tr("Paper"), self.papers),
        ):  # fmt: skip
            choices.addWidget(row)
        choices.addSpacing(4)
        choices.addWidget(self.findings)
        choices.addWidget(self.outsiders)
        self.about_outsiders = label(theme, self.tr("Leaves out internal activities."), "caption", token="ink3", wrap=True)
        choices.addWidget(self.about_outsiders)
        choices.addSpacing(8)
        choices.addWidget(label(theme, self.tr("Save also in"), "caption", token="ink2"))
        for box in self.also.values():
            choices.addWidget(box)
        choices.addSpacing(8)
        self.about_format = label(theme, "", "caption", token="ink3", wrap=True)
        choices.addWidget(self.about_format)
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
        self.save = self.add_button(self.tr("Save…"), self.save_documents)
        self.print = self.add_button(self.tr("Print"), self.print_document)
        self.add_button(self.tr("Close"), self.close, primary=True)
        self._follow()
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

    def wanted_languages(self) -> list[str]:
        """The languages in which the programme is saved: the one shown, and those that are ticked."""
        return [one for one in LANGUAGES if one == self.languages.value() or self.also[one].isChecked()]

    def _follow(self) -> None:
        """The language that is shown is saved in any case; what the preview shows of a DOCX is said."""
        shown = self.languages.value()
        for one, box in self.also.items():
            box.setVisible(one != shown)
        is_docx = self.formats.value() == DOCX
        self.about_format.setText(
            self.tr("The DOCX has the same content. A changed copy can be imported again.") if is_docx else ""
        )  # fmt: skip
        self.about_format.setVisible(is_docx)

    def _did_choose_language(self, language: str) -> None:
        self._context.remember("programme.print.language", language)
        self._follow()
        self.rebuild()

    def _did_choose_format(self, chosen: str) -> None:
        self._context.remember("programme.print.format", chosen)
        self._follow()

    def _did_choose_paper(self, paper: str) -> None:
        self._context.remember("programme.print.paper", paper)
        self.rebuild()

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
        self._building, self._again = True, False
        asked = (PDF, self.languages.value())

        def work(progress: Progress) -> PrintedDocument:
            return make(progress, *asked)

        make = self._maker()
        job = self._jobs.run("", work, self._did_build, self._did_fail)
        job.did_cancel.connect(self._did_cancel)
        self.progress.watch(job)

    def _maker(self) -> Maker:
        return _Maker(self._context, self._year, str(self.papers.value()), self.findings.isChecked(), self.outsiders.isChecked())

    def _did_build(self, document: PrintedDocument) -> None:
        self._building = False
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
        one = self.tr("1 text is not translated and is printed as it was written.")
        more = self.tr("{count} texts are not translated and are printed as they were written.")
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

    def save_documents(self) -> None:
        """Ask where to; in several languages for a folder, in one for a name.  They are made with progress and Cancel."""
        if self.document is None:
            return
        languages, format = self.wanted_languages(), str(self.formats.value())
        folder = str(self._context.remembered("folder", str(self._context.workspace.path.parent)))
        name = Path(self.document.file_name).with_suffix(f".{format}").name
        if len(languages) > 1:
            chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the documents"), folder)
        else:
            kinds = self.tr("Word documents (*.docx)") if format == DOCX else self.tr("PDF documents (*.pdf)")
            chosen, _ = QFileDialog.getSaveFileName(self, self._title_of_saving(), str(Path(folder) / name), kinds)
        if chosen:
            self._save(Path(chosen), languages, format)

    def _title_of_saving(self) -> str:
        return self.tr("Save the programme")

    def _save(self, place: Path, languages: list[str], format: str) -> None:
        make = self._maker()

        def work(progress: Progress) -> list[Path]:
            """All are made before the first is written."""
            from gsef_desktop.services.saving import save_bytes

            count = len(languages)
            made = [make(_part_of(progress, number, count), format, one) for number, one in enumerate(languages)]
            paths = [place / one.file_name if len(languages) > 1 else _with_ending(place, format) for one in made]
            for document, path in zip(made, paths, strict=True):
                save_bytes(document.data, path, ending=f".{format}")
            return paths

        self._ready(False)
        job = self._jobs.run("", work, self._did_save, self._did_not_save)
        job.did_cancel.connect(lambda: self._ready(self.document is not None))
        self.progress.watch(job)

    def _did_save(self, paths: list[Path]) -> None:
        self._ready(self.document is not None)
        self._context.remember("folder", str(paths[0].parent))
        self._context.tell(self.tr("Saved {names}").format(names=", ".join(path.name for path in paths)))

    def _did_not_save(self, error: Exception) -> None:
        self._ready(self.document is not None)
        what, more = explain(error)
        self.hint.setText(" ".join(part for part in (what, more) if part))

    def print_document(self) -> None:
        """Ask for a printer and print the document that is shown."""
        if self.document is not None:
            ask_and_print(self, self._context, self.document, self.preview.document, str(self.papers.value()))


class _Maker:
    """Makes the programme as it was asked for, off the window's thread."""

    def __init__(self, context: UiContext, year: int, paper: str, findings: bool, outsiders: bool) -> None:
        self._workspace, self._year = context.workspace, year
        self._paper, self._findings, self._outsiders = paper, findings, outsiders

    def __call__(self, progress: Callable[[float], object], format: str, language: str) -> PrintedDocument:
        from gsef_desktop.services.printing_programme import programme_document

        return programme_document(
            self._workspace, year=self._year, language=language, format=format, paper=self._paper, with_findings=self._findings,
            for_outsiders=self._outsiders, progress=progress,
        )  # fmt: skip


def _part_of(progress: Progress, number: int, count: int) -> Callable[[float], object]:
    """What tells of one of several documents."""
    return lambda share: progress((number + share) / count)


def _with_ending(path: Path, format: str) -> Path:
    return path if path.suffix.lower() == f".{format}" else path.with_name(f"{path.name}.{format}")


def _at_left(editor: QWidget) -> QWidget:
    """An editor of a width of its own, at the left of its row."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(editor)
    row.addStretch(1)
    return holder
