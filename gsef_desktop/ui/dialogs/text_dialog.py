"""What dialogs have in common that print a running text: it is saved as PDF or DOCX, in one language or several."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.pdf_dialog import PdfDialog, Work
from gsef_desktop.ui.jobs import Progress
from gsef_desktop.ui.widgets.buttons import SegmentedControl
from gsef_desktop.ui.widgets.fields import FieldRow
from gsef_desktop.ui.widgets.layout import at_left

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument

PDF, DOCX = "pdf", "docx"

Maker = Callable[[Callable[[float], object], str, str], "PrintedDocument"]
"""Makes the document, off the window's thread: tells the share done, in a format and a language."""


class TextDialog(PdfDialog):
    """A `PdfDialog` that saves in the format that is chosen; what it shows is the PDF.  A subclass answers `maker` instead of `work`."""

    def __init__(self, context: UiContext, *, key: str, parent: QWidget | None = None) -> None:
        super().__init__(context, key=key, parent=parent)
        self.save.setText(self.tr("Save…"))
        self.save.setAccessibleName(self.save.text())

    # --- for subclasses --------------------------------------------------------------------------------------------------------------

    def maker(self) -> Maker:
        """What makes the document as it is chosen now."""
        raise NotImplementedError

    def wanted_languages(self) -> list[str]:
        """The languages in which it is saved."""
        return [self.language()]

    def title_of_saving(self) -> str:
        """The title of the window that asks for a name."""
        return QCoreApplication.translate("ArchiveFiles", "Save the document as")

    def about_saved(self, names: str) -> str:
        """What is said when documents of these names have been saved."""
        return QCoreApplication.translate("PreviewPanel", "Saved {name}").format(name=names)

    def about_fallbacks(self, count: int) -> str:
        one = self.tr("1 text is not translated and is printed as it was written.")
        more = self.tr("{count} texts are not translated and are printed as they were written.")
        return one if count == 1 else more.format(count=count)

    def format_row(self) -> FieldRow:
        """The choice of the format, `formats`; what is shown stays as it is."""
        self.formats = SegmentedControl(self._context.theme, self.tr("Format"), [(PDF, "PDF"), (DOCX, "DOCX")], small=True)
        kept = self.recall("format", PDF)
        self.formats.set_value(kept if kept in (PDF, DOCX) else PDF)
        self.formats.changed.connect(lambda value: self._context.remember(f"{self._key}.format", value))
        return self.row(self.tr("Format"), at_left(self.formats))

    # --- building and saving ---------------------------------------------------------------------------------------------------------

    def work(self) -> Work:
        make, language = self.maker(), self.language()
        return lambda progress: make(progress, PDF, language)

    def save_document(self) -> None:
        """Ask where to; in several languages for a folder, in one for a name.  What is to be made is made with progress and Cancel."""
        if self.document is None:
            return
        languages, format, folder = self.wanted_languages(), str(self.formats.value()), self._context.folder
        name = Path(self.document.file_name).with_suffix(f".{format}").name
        if len(languages) > 1:
            chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the documents"), folder)
        else:
            kinds = self.tr("Word documents (*.docx)") if format == DOCX else self.tr("PDF documents (*.pdf)")
            chosen, _ = QFileDialog.getSaveFileName(self, self.title_of_saving(), str(Path(folder) / name), kinds)
        if chosen:
            self._save(Path(chosen), languages, format)

    def _save(self, place: Path, languages: list[str], format: str) -> None:
        make, shown = self.maker(), {(PDF, self.language()): self.document}

        def work(progress: Progress) -> list[Path]:
            """All are made before the first is written; the PDF that is shown is saved as it is."""
            from gsef_desktop.services.saving import save_bytes

            count = len(languages)
            made = [
                shown.get((format, one)) or make(_part_of(progress, number, count), format, one) for number, one in enumerate(languages)
            ]  # fmt: skip
            paths = [place / one.file_name if count > 1 else _with_ending(place, format) for one in made]
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
        self._context.tell(self.about_saved(", ".join(path.name for path in paths)))

    def _did_not_save(self, error: Exception) -> None:
        self._ready(self.document is not None)
        self.say_error(error)


def _part_of(progress: Progress, number: int, count: int) -> Callable[[float], object]:
    """What tells of one of several documents."""
    return lambda share: progress((number + share) / count)


def _with_ending(path: Path, format: str) -> Path:
    return path if path.suffix.lower() == f".{format}" else path.with_name(f"{path.name}.{format}")
