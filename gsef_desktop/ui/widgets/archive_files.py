"""What can be done with the files of the archive, wherever they are shown: add, open, save, replace."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from gsef_desktop.domain.archive import ArchiveRow
from gsef_desktop.services import archive
from gsef_desktop.services.archive import NewFile
from gsef_desktop.services.settings import documents_dir
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.translate import render
from gsef_desktop.ui.widgets.unpacked import open_unpacked

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object  # of two bases only one may be one of Qt's


def dropped_files(data: QMimeData) -> list[Path]:
    """The files that are being dropped, without folders and without files of this program."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() != ".gsef" and path.is_file()]


class TakesFiles(_Widget):
    """A widget on which files can be dropped.  Stands before the class of Qt among the bases, which says whether it accepts drops."""

    def take_files(self, paths: Sequence[Path]) -> None:
        """Do what dropping means here."""
        raise NotImplementedError

    def takes_files_now(self) -> bool:
        """Whether there is anything to which the files could go."""
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.takes_files_now() and dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_files(event.mimeData())
        if paths and self.takes_files_now():
            event.acceptProposedAction()
            self.take_files(paths)


def choose_and_add(
    context: UiContext, parent: QWidget, *, owner: tuple[str, str] | None = None, done: Callable[[list[str]], None] | None = None
) -> None:  # fmt: skip
    """Ask for files and keep them in the archive, of or about a record (kind and id) if one is given."""
    chosen, _ = QFileDialog.getOpenFileNames(
        parent,
        QCoreApplication.translate("ArchiveFiles", "Add documents"),
        str(documents_dir()),
        QCoreApplication.translate("ArchiveFiles", "Documents (*.pdf *.docx *.odt *.pptx *.xlsx *.txt);;All files (*)"),
    )
    if chosen:
        add_files(context, [Path(one) for one in chosen], owner=owner, done=done)


def add_files(
    context: UiContext, paths: Sequence[Path], *, owner: tuple[str, str] | None = None, done: Callable[[list[str]], None] | None = None
) -> None:  # fmt: skip
    """Read files on a worker and keep them as one step."""

    def keep(files: list[NewFile]) -> None:
        if context.closed:
            return
        made = context.edit(lambda: archive.add_documents(context.workspace, files=files, owner=owner))
        if made is None:
            return
        warnings = [render(file.warning) for file in files if file.warning is not None]
        context.tell(warnings[0] if warnings else _told(len(made)))
        if done is not None:
            done(made)

    context.run_job(
        QCoreApplication.translate("ArchiveFiles", "Adding documents"),
        lambda progress: archive.read_files(paths, progress=progress),
        keep,
    )


def _told(number: int) -> str:
    if number == 1:
        return QCoreApplication.translate("ArchiveFiles", "1 document has been added.")
    return QCoreApplication.translate("ArchiveFiles", "{number} documents have been added.").format(number=number)


def open_document(context: UiContext, row: ArchiveRow) -> None:
    """Open the file in its own program, as a copy that may be read, or the address of one that lies elsewhere."""
    if row.size is None:
        url = QUrl.fromUserInput(row.link)
        kind = url.scheme().lower()
        if kind in ("http", "https") or (kind == "file" and not archive.is_program(url.path())):
            QDesktopServices.openUrl(url)
        else:
            context.tell(QCoreApplication.translate("ArchiveFiles", "“{link}” is no address that can be opened.").format(link=row.link))
        return
    open_unpacked(context, lambda folder: archive.unpack_file(context.workspace, document_id=row.id, folder=folder))


def save_document(context: UiContext, parent: QWidget, row: ArchiveRow) -> None:
    """Ask where to, and write the file there."""
    title = QCoreApplication.translate("ArchiveFiles", "Save the document as")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(documents_dir() / archive.clean_name(row.file_name)))
    if chosen and context.edit(lambda: _saved(context, row.id, Path(chosen))) is not None:
        context.tell(QCoreApplication.translate("ArchiveFiles", "Saved as {path}").format(path=chosen))


def _saved(context: UiContext, id: str, path: Path) -> Path:
    archive.save_file(context.workspace, document_id=id, path=path)
    return path


def replace_document(context: UiContext, parent: QWidget, row: ArchiveRow) -> None:
    """Ask for another file and keep it instead."""
    chosen, _ = QFileDialog.getOpenFileName(
        parent, QCoreApplication.translate("ArchiveFiles", "Replace the file of “{title}”").format(title=row.title), str(documents_dir())
    )
    if not chosen:
        return

    def keep(files: list[NewFile]) -> None:
        if not context.closed:
            context.edit(lambda: archive.replace_file(context.workspace, document_id=row.id, file=files[0]))

    context.run_job(
        QCoreApplication.translate("ArchiveFiles", "Replacing a file"),
        lambda progress: archive.read_files([Path(chosen)], progress=progress),
        keep,
    )
