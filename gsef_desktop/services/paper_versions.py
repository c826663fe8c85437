"""The language versions of papers: put in the place of others, which are kept, brought back, and made into PDFs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Attachment, Paper, PaperStatus, PaperVersion, link_id
from gsef_desktop.services.archive import unpack_bytes
from gsef_desktop.services.new_papers import check_language
from gsef_desktop.services.paper_reading import PDF_TYPE
from gsef_desktop.services.removal import delete_with_dependents
from gsef_desktop.storage.attachments import add_attachment, attachment_id

if TYPE_CHECKING:
    from gsef_desktop.services.new_papers import NewPaper
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.unit import Unit
    from gsef_desktop.storage.workspace import Workspace


def current_version(reader: Reader, paper_id: str, language: str) -> PaperVersion | None:
    """The version of a paper in a language that counts; of two, which a merge of two laptops can bring, the newer one."""
    found = reader.all(PaperVersion, paper_id=paper_id, language=language, replaced_on=None)
    return max(found, key=lambda one: (one.added_on or date.min, one.id), default=None)


def put_file(unit: Unit, paper_id: str, language: str, file: NewPaper, *, author: str, day: date, note: str = "") -> None:
    """Keep a file as a paper's version in a language, within an edit.  What was there becomes history; the same bytes again do not."""
    from gsef_desktop.interchange.document_text import media_type_of

    known = current_version(unit, paper_id, language)
    if known is not None and known.attachment_id == attachment_id(file.data):
        pdf = {"pdf_id": add_attachment(unit, file.pdf, PDF_TYPE)} if file.pdf else {}
        unit.update(PaperVersion, known.id, file_name=file.name, status=file.status, **pdf)
        return
    if known is not None:
        unit.update(PaperVersion, known.id, replaced_on=day)
    unit.add(
        PaperVersion(
            paper_id=paper_id, language=language, status=file.status, file_name=file.name, added_on=day, author=author, note=note,
            attachment_id=add_attachment(unit, file.data, media_type_of(file.name)),
            pdf_id=add_attachment(unit, file.pdf, PDF_TYPE) if file.pdf else None,
        )
    )  # fmt: skip


def attach_version(
    workspace: Workspace, *, paper_id: str, language: str, file: NewPaper, author: str = "", day: date | None = None, note: str = ""
) -> Changes:  # fmt: skip
    """Keep a file as a paper's version in a language; the one that was there stays in the history.  Raises NotFound and Invalid."""
    check_language(language)
    with workspace.edit(message("Attach {name}", name=file.name)) as unit:
        paper = unit.get(Paper, paper_id)
        if paper.status is PaperStatus.EXPECTED:
            unit.update(Paper, paper_id, status=file.status)
        put_file(unit, paper_id, language, file, author=author or workspace.author, day=day or date.today(), note=note)
    return unit.changes


def attach_versions(
    workspace: Workspace, *, paper_id: str, files: Sequence[NewPaper], original: str, author: str = "", day: date | None = None
) -> Changes:  # fmt: skip
    """Keep files as versions of a paper in one step, in the languages that their names tell, or else in the original one.

    Raises NotFound, and Invalid where two of them would be the same version.
    """
    languages = [file.language or original for file in files]
    if len(set(languages)) < len(languages):
        raise Invalid(
            message("Two of these files would be the same version."), meaning=message("Nothing was changed."),
            remedy=message("Let their names end with the language, such as “Budget fr.pdf”."),
        )  # fmt: skip
    label = message("Attach {name}", name=files[0].name) if len(files) == 1 else message("Attach {number} files", number=len(files))
    with workspace.edit(label) as unit:
        for language, file in zip(languages, files, strict=True):
            paper = unit.get(Paper, paper_id)
            if paper.status is PaperStatus.EXPECTED:
                unit.update(Paper, paper_id, status=file.status)
            put_file(unit, paper_id, language, file, author=author or workspace.author, day=day or date.today())
    return unit.changes


def write_version(
    workspace: Workspace, *, paper_id: str, language: str, text: str, author: str = "", day: date | None = None
) -> Changes:  # fmt: skip
    """Keep a text, written here, as a paper's version; an empty text takes the version away.  Quick edits are one step.

    What somebody goes on writing on the same day is one version; a file, or a text of another day or author, stays in the history.
    """
    check_language(language)
    author, today = author or workspace.author, day or date.today()
    with workspace.edit(message("Write a paper"), merge_key=f"paper:{paper_id}:{language}") as unit:
        paper = unit.get(Paper, paper_id)
        known = current_version(unit, paper_id, language)
        if not text.strip():
            if known is not None and known.attachment_id is None:
                unit.delete(PaperVersion, known.id)
        elif known is not None and known.attachment_id is None and (known.added_on, known.author) == (today, author):
            unit.update(PaperVersion, known.id, text=text)
        elif known is None or known.text != text:
            if known is not None:
                unit.update(PaperVersion, known.id, replaced_on=today)
            status = PaperStatus.FINAL if paper.status is PaperStatus.FINAL else PaperStatus.DRAFT
            unit.add(PaperVersion(paper_id=paper_id, language=language, status=status, text=text, added_on=today, author=author))
            if paper.status is PaperStatus.EXPECTED:
                unit.update(Paper, paper_id, status=PaperStatus.DRAFT)
    return unit.changes


def restore_version(workspace: Workspace, *, version_id: str, author: str = "", day: date | None = None, note: str = "") -> Changes:
    """Put an old version in place of the one that counts now, which stays in the history.  Raises NotFound."""
    with workspace.edit(message("Bring back an earlier version")) as unit:
        old = unit.get(PaperVersion, version_id)
        today = day or date.today()
        known = current_version(unit, old.paper_id, old.language)
        if known is not None and known.id == old.id:
            return Changes()
        if known is not None:
            unit.update(PaperVersion, known.id, replaced_on=today)
        unit.add(
            PaperVersion(
                paper_id=old.paper_id, language=old.language, status=old.status, attachment_id=old.attachment_id, file_name=old.file_name,
                text=old.text, pdf_id=old.pdf_id, added_on=today, author=author or workspace.author, note=note,
            )
        )  # fmt: skip
    return unit.changes


def remove_version(workspace: Workspace, *, version_id: str) -> Changes:
    """Take a version away; undo brings it back.  Raises NotFound."""
    with workspace.edit(message("Take a version of a paper away")) as unit:
        delete_with_dependents(unit, PaperVersion, version_id)
    return unit.changes


def set_version_status(workspace: Workspace, *, version_id: str, status: PaperStatus) -> Changes:
    """Say whether a version is a draft or final.  Raises NotFound."""
    with workspace.edit(message("Change a paper")) as unit:
        unit.update(PaperVersion, version_id, status=status)
    return unit.changes


# --- the files ---------------------------------------------------------------------------------------------------------------------------


def file_of_version(workspace: Workspace, *, version_id: str) -> tuple[str, bytes]:
    """The name and the bytes of a version's file.  Raises NotFound, and Invalid for a text."""
    with workspace.read() as reader:
        version = reader.get(PaperVersion, version_id)
        if version.attachment_id is None:
            raise Invalid(message("This version has no file."), meaning=message("It was written here as text."))
        return version.file_name, reader.get(Attachment, version.attachment_id).data


def text_of_version(workspace: Workspace, *, paper_id: str, language: str) -> str:
    """What was written here as a paper's version in a language; empty where there is a file or nothing."""
    with workspace.read() as reader:
        version = current_version(reader, paper_id, language)
    return version.text if version is not None and version.attachment_id is None else ""


def unpack_version(workspace: Workspace, *, version_id: str, folder: Path) -> Path:
    """Write a version's file into a folder of its own, to be opened in another program; answers its path."""
    name, data = file_of_version(workspace, version_id=version_id)
    return unpack_bytes(name, data, folder / link_id("unpacked", version_id))


def set_pdf(workspace: Workspace, *, version_id: str, data: bytes) -> Changes:
    """Keep the PDF of a version whose file is of another kind; it is what packs bind.  Raises NotFound, and Invalid for other bytes."""
    if not data[:1024].lstrip().startswith(b"%PDF-"):
        raise Invalid(
            message("This file is no PDF."), meaning=message("Nothing was changed."), remedy=message("Choose a PDF of the paper.")
        )
    with workspace.edit(message("Keep a PDF of a paper")) as unit:
        unit.get(PaperVersion, version_id)
        unit.update(PaperVersion, version_id, pdf_id=add_attachment(unit, data, PDF_TYPE))
    return unit.changes


def remove_pdf(workspace: Workspace, *, version_id: str) -> Changes:
    """Take the PDF of a version away; its file stays.  Raises NotFound."""
    with workspace.edit(message("Take the PDF of a paper away")) as unit:
        unit.update(PaperVersion, version_id, pdf_id=None)
    return unit.changes


def set_pdfs(workspace: Workspace, *, pdfs: Sequence[tuple[str, bytes]]) -> Changes:
    """Keep PDFs of several versions, by their ids, in one step; one of a version that is gone meanwhile is left out."""
    with workspace.edit(message("Keep PDFs of papers") if len(pdfs) != 1 else message("Keep a PDF of a paper")) as unit:
        for version_id, data in pdfs:
            if unit.find(PaperVersion, version_id) is not None:
                unit.update(PaperVersion, version_id, pdf_id=add_attachment(unit, data, PDF_TYPE))
    return unit.changes
