"""Printing the running texts of a meeting: minutes, decisions, action items, annotated agenda, the chair's script; as PDF or DOCX."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.pdf_dialog import PdfDialog, Work, at_left
from gsef_desktop.ui.jobs import Progress
from gsef_desktop.ui.translate import explain
from gsef_desktop.ui.widgets.buttons import SegmentedControl
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow
from gsef_desktop.ui.widgets.pdf_output import about_missing_glyphs

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument

MINUTES, DECISIONS, ACTIONS, ANNOTATED, SCRIPT = "minutes", "decisions", "actions", "annotated-agenda", "script"
DOCUMENTS = (MINUTES, DECISIONS, ACTIONS, ANNOTATED, SCRIPT)
PDF, DOCX = "pdf", "docx"
_PAPERS = ("A4", "Letter")


class PrintMeetingTextsDialog(PdfDialog):
    """Prints a running text of a meeting; the preview is the PDF, what is saved may be a DOCX of the same content."""

    def __init__(self, context: UiContext, *, meeting_id: str, document: str = MINUTES, parent: QWidget | None = None) -> None:
        self._meeting_id = meeting_id
        super().__init__(context, QCoreApplication.translate("MeetingsView", "Print"), key="meeting-texts.print", parent=parent)
        self.save.setText(QCoreApplication.translate("PrintProgrammeDialog", "Save…"))
        self.save.setAccessibleName(self.save.text())
        self._make_choices(document)

    def _make_choices(self, document: str) -> None:
        theme, translate = self._context.theme, QCoreApplication.translate
        about = translate("PrintParticipantsDialog", "Document")
        self.documents = ComboBox(theme, about, [
            (MINUTES, translate("MinutesPage", "Minutes")), (DECISIONS, translate("ListPage", "Decisions")),
            (ACTIONS, translate("ListPage", "Action items")), (ANNOTATED, self.tr("Annotated agenda")),
            (SCRIPT, self.tr("Chair’s running script")),
        ])  # fmt: skip
        self.documents.set_value(document)
        self.documents.chosen.connect(lambda _: self.rebuild())
        self.languages = self.language_choice()
        self.formats = SegmentedControl(theme, translate("PrintProgrammeDialog", "Format"), [(PDF, "PDF"), (DOCX, "DOCX")], small=True)
        kept = self.recall("format", PDF)
        self.formats.set_value(kept if kept in (PDF, DOCX) else PDF)
        self.formats.changed.connect(lambda value: self._context.remember(f"{self._key}.format", value))
        self.papers = ComboBox(theme, translate("PrintParticipantsDialog", "Paper"), [(paper, paper) for paper in _PAPERS])
        paper = self.recall("paper", _PAPERS[0])
        self.papers.set_value(paper if paper in _PAPERS else _PAPERS[0])
        self.papers.chosen.connect(lambda value: self.keep("paper", value))
        self.closed = self.check(translate("PackChoices", "Without confidential items"), "without_confidential", False)
        for text, editor in (
            (about, self.documents), (translate("PrintParticipantsDialog", "Language"), at_left(self.languages)),
            (translate("PrintProgrammeDialog", "Format"), at_left(self.formats)),
            (translate("PrintParticipantsDialog", "Paper"), self.papers),
        ):  # fmt: skip
            self.choices.addWidget(FieldRow(theme, text, editor))
        self.choices.addWidget(self.closed)

    # --- building --------------------------------------------------------------------------------------------------------------------

    def work(self) -> Work:
        make = self._maker()

        def work(progress: Progress) -> PrintedDocument:
            return make(progress, PDF)

        return work

    def paper(self) -> str:
        return str(self.papers.value())

    def _maker(self) -> Callable[[Progress, str], PrintedDocument]:
        """Makes the document as it is asked for now, off the window's thread."""
        workspace, meeting_id, sheet = self._context.workspace, self._meeting_id, str(self.documents.value())
        language, paper, closed = str(self.languages.value()), self.paper(), self.closed.isChecked()

        def make(progress: Progress, format: str) -> PrintedDocument:
            from gsef_desktop.services.printing_agenda_flow import agenda_text_document
            from gsef_desktop.services.printing_minutes import minutes_document

            maker = agenda_text_document if sheet in (ANNOTATED, SCRIPT) else minutes_document
            return maker(
                workspace, meeting_id=meeting_id, sheet=sheet, language=language, format=format, paper=paper, without_confidential=closed,
                progress=progress,
            )  # fmt: skip

        return make

    def _about(self, document: PrintedDocument) -> str:
        said, missing = about_missing_glyphs(document), len(document.fallbacks)
        if not missing:
            return said
        translate = QCoreApplication.translate
        one = translate("PrintProgrammeDialog", "1 text is not translated and is printed as it was written.")
        more = translate("PrintProgrammeDialog", "{count} texts are not translated and are printed as they were written.")
        return "\n\n".join(filter(None, (said, one if missing == 1 else more.format(count=missing))))

    # --- saving ----------------------------------------------------------------------------------------------------------------------

    def save_pdf(self) -> None:
        """Ask where to, and save the document in the format that is chosen."""
        if self.document is None:
            return
        translate, format = QCoreApplication.translate, str(self.formats.value())
        folder = str(self._context.remembered("folder", str(self._context.workspace.path.parent)))
        name = Path(self.document.file_name).with_suffix(f".{format}").name
        words, pages = translate("PrintProgrammeDialog", "Word documents (*.docx)"), translate("PreviewPanel", "PDF documents (*.pdf)")
        title = translate("ArchiveFiles", "Save the document as")
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(Path(folder) / name), words if format == DOCX else pages)
        if chosen:
            path = Path(chosen)
            self._save(path if path.suffix.lower() == f".{format}" else path.with_name(f"{path.name}.{format}"), format)

    def _save(self, path: Path, format: str) -> None:
        make, shown = self._maker(), self.document

        def work(progress: Progress) -> Path:
            from gsef_desktop.services.saving import save_bytes

            document = shown if format == PDF and shown is not None else make(progress, format)
            save_bytes(document.data, path, ending=f".{format}")
            return path

        self._ready(False)
        job = self._jobs.run("", work, self._did_save, self._did_not_save)
        job.did_cancel.connect(lambda: self._ready(self.document is not None))
        self.progress.watch(job)

    def _did_save(self, path: Path) -> None:
        self._ready(self.document is not None)
        self._context.remember("folder", str(path.parent))
        self._context.tell(QCoreApplication.translate("PreviewPanel", "Saved {name}").format(name=path.name))

    def _did_not_save(self, error: Exception) -> None:
        self._ready(self.document is not None)
        what, more = explain(error)
        self.hint.setText(" ".join(part for part in (what, more) if part))
