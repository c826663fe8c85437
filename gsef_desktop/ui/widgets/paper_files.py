"""What can be done with the files of papers, wherever they are shown: attach, open, replace, save, make a PDF."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.records import link_id
from gsef_desktop.services import paper_pdfs, paper_versions, papers
from gsef_desktop.services.archive import clean_name
from gsef_desktop.services.papers import NewPaper, PaperRow, VersionRow
from gsef_desktop.services.settings import documents_dir
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.translate import explain
from gsef_desktop.ui.widgets.paper_watch import OpenPaper, watch_of


def _filter() -> str:
    documents = QCoreApplication.translate("Papers", "Papers")
    everything = QCoreApplication.translate("Papers", "All files")
    return f"{documents} (*.pdf *.docx *.xlsx *.pptx *.odt *.ods *.odp *.png *.jpg *.jpeg);;{everything} (*)"


def attach_files(context: UiContext, paths: Sequence[Path], *, meeting_id: str, item_id: str | None) -> None:
    """Read files on a worker and attach them to an item, or to the meeting as a whole, as one step."""

    def keep(files: list[NewPaper]) -> None:
        if context.closed:
            return
        made = context.edit(lambda: papers.attach_papers(context.workspace, meeting_id=meeting_id, files=files, item_id=item_id))
        if made is None:
            return
        unbound = [file for file in files if not file.pdf and not file.data[:1024].lstrip().startswith(b"%PDF-")]
        if unbound:
            text = QCoreApplication.translate("Papers", "Attached. “{name}” is no PDF: add one of it, so that a pack can bind it.")
            context.tell(text.format(name=unbound[0].name))
        elif len(files) == 1:
            context.tell(QCoreApplication.translate("Papers", "Attached {name}").format(name=files[0].name))
        else:
            context.tell(QCoreApplication.translate("Papers", "Attached {number} files").format(number=len(files)))

    title = QCoreApplication.translate("Papers", "Attaching files")
    context.run_job(title, lambda progress: papers.read_new_papers(paths, making_pdfs=progress), keep)


def choose_and_attach(context: UiContext, parent: QWidget, *, meeting_id: str, item_id: str | None) -> None:
    """Ask for files and attach them."""
    title = QCoreApplication.translate("Papers", "Attach papers")
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, str(documents_dir()), _filter())
    if chosen:
        attach_files(context, [Path(one) for one in chosen], meeting_id=meeting_id, item_id=item_id)


def choose_version(context: UiContext, parent: QWidget, row: PaperRow, language: str) -> None:
    """Ask for a file and keep it as a paper's version in a language, in place of the one that is there."""
    title = QCoreApplication.translate("Papers", "File of “{title}” ({language})")
    chosen, _ = QFileDialog.getOpenFileName(
        parent, title.format(title=row.title, language=language.upper()), str(documents_dir()), _filter()
    )  # fmt: skip
    if chosen:
        put_version(context, Path(chosen), row.id, language)


def put_version(context: UiContext, path: Path, paper_id: str, language: str) -> None:
    """Read a file on a worker and keep it as a paper's version in a language."""

    def keep(files: list[NewPaper]) -> None:
        if not context.closed:
            context.edit(lambda: papers.attach_version(context.workspace, paper_id=paper_id, language=language, file=files[0]))

    title = QCoreApplication.translate("Papers", "Attaching files")
    context.run_job(title, lambda progress: papers.read_new_papers([path], making_pdfs=progress), keep)


def put_versions(context: UiContext, paths: Sequence[Path], paper_id: str, original: str) -> None:
    """Read files on a worker and keep them as versions of a paper, in the languages that their names tell, or else in its original one."""

    def keep(files: list[NewPaper]) -> None:
        if not context.closed:
            workspace = context.workspace
            context.edit(lambda: paper_versions.attach_versions(workspace, paper_id=paper_id, files=files, original=original))

    title = QCoreApplication.translate("Papers", "Attaching files")
    context.run_job(title, lambda progress: papers.read_new_papers(paths, making_pdfs=progress), keep)


def open_version(context: UiContext, version: VersionRow, paper_id: str = "") -> None:
    """Open a version's file in its own program, as a copy; what is saved there can be taken back, if it is that of `paper_id`.

    A copy that was saved and not taken back is opened again as it is.
    """
    if not version.size:
        return
    watch = watch_of(context)
    path = context.scratch() / link_id("unpacked", version.id) / clean_name(version.file_name)
    if not watch.is_changed(path):
        unpacked = context.edit(lambda: papers.unpack_version(context.workspace, version_id=version.id, folder=context.scratch()))
        if unpacked is None:
            return
        path = unpacked
        if paper_id and not context.read_only:
            watch.watch(OpenPaper(path=path, paper_id=paper_id, language=version.language, name=version.file_name))
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def save_version(context: UiContext, parent: QWidget, version: VersionRow) -> None:
    """Ask where to, and write a version's file there."""
    title = QCoreApplication.translate("Papers", "Save the file as")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(documents_dir() / clean_name(version.file_name)))
    if not chosen:
        return

    def write() -> Path:
        from gsef_desktop.services.saving import save_bytes

        path = Path(chosen)
        save_bytes(papers.file_of_version(context.workspace, version_id=version.id)[1], path, ending=path.suffix)
        return path

    if context.edit(write) is not None:
        context.tell(QCoreApplication.translate("Papers", "Saved as {path}").format(path=chosen))


def choose_pdf(context: UiContext, parent: QWidget, version: VersionRow) -> None:
    """Ask for a PDF of a version whose file is of another kind."""
    title = QCoreApplication.translate("Papers", "PDF of “{name}”").format(name=version.file_name)
    documents = QCoreApplication.translate("Papers", "PDF documents (*.pdf)")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(documents_dir()), documents)
    if not chosen:
        return

    def keep(files: list[NewPaper]) -> None:
        if not context.closed:
            context.edit(lambda: paper_versions.set_pdf(context.workspace, version_id=version.id, data=files[0].data))

    title = QCoreApplication.translate("Papers", "Attaching files")
    context.run_job(title, lambda progress: papers.read_new_papers([Path(chosen)]), keep)


def make_pdfs(context: UiContext, version_ids: Sequence[str]) -> None:
    """Make PDFs of versions on a worker, and keep them as one step."""
    workspace, ids = context.workspace, list(version_ids)

    def keep(found: tuple[list[tuple[str, bytes]], list[GsefError]]) -> None:
        made, failed = found
        if context.closed or context.edit(lambda: paper_versions.set_pdfs(workspace, pdfs=made)) is None:
            return
        if failed:
            context.tell(explain(failed[0])[0])
        elif len(made) == 1:
            context.tell(QCoreApplication.translate("Papers", "A PDF was made."))
        else:
            context.tell(QCoreApplication.translate("Papers", "{number} PDFs were made.").format(number=len(made)))

    title = QCoreApplication.translate("Papers", "Making PDFs")
    context.run_job(title, lambda progress: paper_pdfs.convert_versions(workspace, version_ids=ids, progress=progress), keep)
