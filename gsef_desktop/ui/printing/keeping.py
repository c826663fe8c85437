"""What is done with a document of the Print page besides printing it: saved in its languages, or attached to a mail."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from gsef_desktop.ui.jobs import Progress, part_of
from gsef_desktop.ui.printing.form import DOCX, PDF, Maker
from gsef_desktop.ui.widgets.pdf_output import with_ending

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument
    from gsef_desktop.ui.context import UiContext

T = TypeVar("T")


class Desk(Protocol):
    """What is asked of where a document is shown (see `PrintDesk`)."""

    context: UiContext
    document: PrintedDocument | None
    hint: QLabel

    @property
    def language(self) -> str: ...

    def wanted_languages(self) -> list[str]: ...

    def wanted_format(self) -> str: ...

    def maker(self) -> Maker: ...

    def did_keep(self, documents: Sequence[PrintedDocument], names: Sequence[str]) -> None: ...

    def when_ready(self, act: Callable[[], object]) -> None: ...

    def run(self, work: Callable[[Progress], T], done: Callable[[T], None]) -> None: ...


class Keeping(QObject):
    """Saves and mails what a desk shows, in all languages that are chosen there, with progress and Cancel; asks over `parent`."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._window, self._mails = desk, parent, 0

    def ask_and_save(self) -> None:
        """Ask where to; in several languages for a folder, in one for a name."""
        self._desk.when_ready(self._ask)

    def mail(self) -> None:
        """Open a mail with the document attached."""
        self._desk.when_ready(self._mail)

    def _ask(self) -> None:
        desk = self._desk
        document, languages, format, folder = desk.document, desk.wanted_languages(), desk.wanted_format(), desk.context.folder
        if document is None:
            return
        if len(languages) > 1:
            chosen = QFileDialog.getExistingDirectory(self._window, self.tr("Folder for the documents"), folder)
        else:
            name = Path(document.file_name).with_suffix(f".{format}").name
            kinds = self.tr("Word documents (*.docx)") if format == DOCX else self.tr("PDF documents (*.pdf)")
            chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the document"), str(Path(folder) / name), kinds)
        if chosen:
            self._save(Path(chosen), languages, format)

    def _made(self, languages: list[str], format: str) -> Callable[[Progress], list[PrintedDocument]]:
        """What makes the document in several languages; the PDF that is shown is taken as it is."""
        desk = self._desk
        make, document = desk.maker(), desk.document
        shown = {(PDF, desk.language): document} if document is not None else {}

        def work(progress: Progress) -> list[PrintedDocument]:
            made = []
            for number, one in enumerate(languages):
                known = shown.get((format, one))
                made.append(known or make(part_of(progress, number, len(languages)), format, one))
            return made

        return work

    def _save(self, place: Path, languages: list[str], format: str) -> None:
        make = self._made(languages, format)

        def work(progress: Progress) -> tuple[list[PrintedDocument], list[Path]]:
            """All are made before the first is written."""
            from gsef_desktop.services.saving import save_bytes

            made = make(progress)
            paths = [place / one.file_name if len(languages) > 1 else with_ending(place, f".{format}") for one in made]
            for document, path in zip(made, paths, strict=True):
                save_bytes(document.data, path, ending=f".{format}")
            return made, paths

        def done(saved: tuple[list[PrintedDocument], list[Path]]) -> None:
            made, paths = saved
            self._desk.did_keep(made, [path.name for path in paths])
            self._desk.context.remember("folder", str(paths[0].parent))
            names = ", ".join(path.name for path in paths)
            self._desk.context.tell(QCoreApplication.translate("PreviewPanel", "Saved {name}").format(name=names))

        self._desk.run(work, done)

    def _mail(self) -> None:
        desk = self._desk
        self._mails += 1
        make, folder = self._made(desk.wanted_languages(), desk.wanted_format()), desk.context.scratch() / f"mail {self._mails}"

        def work(progress: Progress) -> tuple[list[PrintedDocument], Path]:
            from gsef_desktop.services.mail_documents import save_draft

            made = make(progress)
            folder.mkdir(exist_ok=True)  # of its own: a mail program may still have the one before open
            return made, save_draft(made, folder=folder)

        self._desk.run(work, self._open)

    def _open(self, mailed: tuple[list[PrintedDocument], Path]) -> None:
        context, (made, draft) = self._desk.context, mailed
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(draft))):
            self._desk.did_keep(made, [one.file_name for one in made])
            context.tell(self.tr("The mail was given to your mail program"))
        else:
            self._desk.hint.setText(self.tr("No program of this computer opens mails (.eml). Save the document and attach it to a mail."))
