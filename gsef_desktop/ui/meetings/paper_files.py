"""What can be done with the files of papers, wherever they are shown: attach, open, replace."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from gsef_desktop.services import papers as services
from gsef_desktop.services.papers import NewPaper, PaperRow, VersionRow
from gsef_desktop.services.settings import documents_dir
from gsef_desktop.ui.context import UiContext


def attach_files(context: UiContext, paths: Sequence[Path], *, meeting_id: str, item_id: str | None) -> None:
    """Read files on a worker and attach them to an item, or to the meeting as a whole, as one step."""

    def keep(files: list[NewPaper]) -> None:
        if context.closed:
            return
        made = context.edit(lambda: services.attach_papers(context.workspace, meeting_id=meeting_id, files=files, item_id=item_id))
        if made is None:
            return
        if len(files) == 1:
            context.tell(QCoreApplication.translate("Papers", "Attached {name}").format(name=files[0].name))
        else:
            context.tell(QCoreApplication.translate("Papers", "Attached {number} files").format(number=len(files)))

    title = QCoreApplication.translate("Papers", "Attaching files")
    context.run_job(title, lambda progress: services.read_new_papers(paths), keep)


def choose_and_attach(context: UiContext, parent: QWidget, *, meeting_id: str, item_id: str | None) -> None:
    """Ask for files and attach them."""
    chosen, _ = QFileDialog.getOpenFileNames(
        parent, QCoreApplication.translate("Papers", "Attach papers"), str(documents_dir()),
        QCoreApplication.translate("Papers", "PDF documents (*.pdf);;All files (*)"),
    )  # fmt: skip
    if chosen:
        attach_files(context, [Path(one) for one in chosen], meeting_id=meeting_id, item_id=item_id)


def choose_version(context: UiContext, parent: QWidget, row: PaperRow, language: str) -> None:
    """Ask for a file and keep it as a paper's version in a language, in place of the one that is there."""
    title = QCoreApplication.translate("Papers", "File of “{title}” ({language})")
    chosen, _ = QFileDialog.getOpenFileName(
        parent, title.format(title=row.title, language=language.upper()), str(documents_dir()),
        QCoreApplication.translate("Papers", "PDF documents (*.pdf);;All files (*)"),
    )  # fmt: skip
    if not chosen:
        return

    def keep(files: list[NewPaper]) -> None:
        if not context.closed:
            context.edit(lambda: services.attach_version(context.workspace, paper_id=row.id, language=language, file=files[0]))

    title = QCoreApplication.translate("Papers", "Attaching files")
    context.run_job(title, lambda progress: services.read_new_papers([Path(chosen)]), keep)


def open_version(context: UiContext, version: VersionRow) -> None:
    """Open a version's file in its own program, as a copy that may be read."""
    if version.size:
        path = context.edit(lambda: services.unpack_version(context.workspace, version_id=version.id, folder=context.scratch()))
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
