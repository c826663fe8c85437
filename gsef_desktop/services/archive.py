"""The archive: files of and about organisations, people, activities and series, kept in the file and found by what is written in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from gsef_desktop.domain.archive import (
    MOST_BYTES,
    ArchiveFilter,
    ArchiveRow,
    guess_kind,
    guess_languages,
    guess_year,
    title_from_name,
)
from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import GsefError, Invalid
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.ranks import rank_between
from gsef_desktop.domain.records import (
    Activity,
    ArchiveDocument,
    ArchiveKind,
    ArchiveLink,
    ArchiveRelation,
    Attachment,
    Organisation,
    Person,
    Record,
    Series,
    link_id,
)
from gsef_desktop.services.removal import delete_with_dependents
from gsef_desktop.services.saving import save_bytes
from gsef_desktop.storage.attachments import add_attachment
from gsef_desktop.storage.queries import archive as queries
from gsef_desktop.storage.queries.archive import ARCHIVE_ORDERS
from gsef_desktop.storage.unit import Unit
from gsef_desktop.storage.workspace import Workspace

__all__ = ["ARCHIVE_ORDERS"]

_OWNERS: dict[str, type[Record]] = {"organisation": Organisation, "person": Person, "activity": Activity, "series": Series}


@dataclass(frozen=True, kw_only=True)
class NewFile:
    """A file that was read and is not kept yet, with what could be told of it.  `warning` says what could not be read."""

    name: str
    data: bytes
    media_type: str
    text: str
    title: str
    kind: ArchiveKind
    year: int | None
    languages: tuple[str, ...]
    warning: Message | None = None


@dataclass(frozen=True, kw_only=True)
class ArchiveCounts:
    """How many documents there are of each kind, of each year (the newest first) and in each language (the most frequent first)."""

    kinds: dict[ArchiveKind, int]
    years: dict[int, int]
    languages: dict[str, int]

    @property
    def total(self) -> int:
        """All documents."""
        return sum(self.kinds.values())


def _nothing(share: float, what: Message | None = None) -> None:
    """No progress is shown."""


# --- reading -----------------------------------------------------------------------------------------------------------------------------


def count_documents(workspace: Workspace) -> ArchiveCounts:
    """Read what can be filtered by."""
    with workspace.read() as reader:
        kinds, years, languages = queries.archive_counts(reader)
    return ArchiveCounts(kinds=kinds, years=years, languages=languages)


def find_documents(
    workspace: Workspace, *, wanted: ArchiveFilter, language: str, order: str = "title", descending: bool = False
) -> list[str]:
    """The ids of the documents that pass a filter, in order.  Raises KeyError for an order that is none of `ARCHIVE_ORDERS`."""
    with workspace.read() as reader:
        return queries.document_ids(reader, wanted=wanted, language=language, order=order, descending=descending)


def read_documents(workspace: Workspace, *, ids: Sequence[str], language: str) -> list[ArchiveRow]:
    """The rows of some documents, in the order of `ids`."""
    with workspace.read() as reader:
        return queries.document_rows(reader, ids=ids, language=language)


def documents_of(workspace: Workspace, *, kind: str, id: str, language: str) -> list[ArchiveRow]:
    """The documents of and about a record, the newest year first."""
    with workspace.read() as reader:
        wanted = ArchiveFilter(owner_kind=kind, owner_id=id)
        ids = queries.document_ids(reader, wanted=wanted, language=language, order="year", descending=True)
        return queries.document_rows(reader, ids=ids, language=language)


def list_documents(workspace: Workspace, *, language: str = "en") -> list[ArchiveRow]:
    """All documents by title, for scripts."""
    return read_documents(workspace, ids=find_documents(workspace, wanted=ArchiveFilter(), language=language), language=language)


def found_passage(workspace: Workspace, *, document_id: str, text: str) -> str:
    """Where the words looked for stand in what is written in a document, with their surroundings."""
    with workspace.read() as reader:
        return queries.found_passage(reader, document_id=document_id, text=text)


# --- adding ------------------------------------------------------------------------------------------------------------------------------


def read_files(paths: Sequence[Path], *, progress: Callable[[float, Message | None], None] = _nothing) -> list[NewFile]:
    """Read files and their text, on a worker: nothing is kept yet.  Raises GsefError for a file that cannot be read or is too large."""
    from gsef_desktop.interchange.document_text import media_type_of, read_document

    found = []
    for number, path in enumerate(paths):
        share = number / len(paths)

        def tell(share: float = share, path: Path = path) -> None:
            progress(share, message("Reading “{name}”", name=path.name))

        tell()
        data = _read(path)
        text = read_document(data, path.name, check=tell)
        found.append(
            NewFile(
                name=path.name, data=data, media_type=media_type_of(path.name), text=text.text, title=title_from_name(path.name),
                kind=guess_kind(path.name, text.text), year=guess_year(path.name), languages=guess_languages(text.text, path.name),
                warning=text.warning,
            )
        )  # fmt: skip
    progress(1.0, None)
    return found


def _read(path: Path) -> bytes:
    what, nothing = message("“{name}” was not added.", name=path.name), message("Nothing was changed.")
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            most = MOST_BYTES // 1024**2
            raise GsefError(
                what, meaning=message("It has {size} MB; at most {most} MB are kept.", size=size // 1024**2, most=most),
                remedy=message("Make it smaller, or note where it lies as a link."),
            )  # fmt: skip
        return path.read_bytes()
    except OSError as error:
        raise GsefError(what, meaning=nothing, remedy=message("The system says: {reason}", reason=error.strerror or error)) from error


def add_documents(
    workspace: Workspace, *, files: Sequence[NewFile], owner: tuple[str, str] | None = None,
    relation: ArchiveRelation = ArchiveRelation.ABOUT, day: date | None = None,
) -> list[str]:  # fmt: skip
    """Keep files as documents in one step, of or about a record (kind and id) if one is given.  Answers the ids.  Raises NotFound."""
    one = message("Add the document {title}", title=files[0].title if files else "")
    with workspace.edit(one if len(files) == 1 else message("Add {number} documents", number=len(files))) as unit:
        made = []
        for file in files:
            attachment = add_attachment(unit, file.data, file.media_type)
            document = unit.add(
                ArchiveDocument(
                    title=file.title,
                    kind=file.kind,
                    year=file.year,
                    languages=file.languages,
                    language=(*file.languages, "en")[0],
                    attachment_id=attachment,
                    file_name=file.name,
                    text=file.text,
                    added_on=day or date.today(),
                )
            )
            made.append(document.id)
            if owner is not None:
                _link(unit, document.id, *owner, relation)
        return made


def add_link_document(workspace: Workspace, *, title: str, link: str, owner: tuple[str, str] | None = None) -> ArchiveDocument:
    """Note a document that lies elsewhere, by its address.  Raises Invalid without an address."""
    link = link.strip()
    if not link:
        raise Invalid(message("An address is needed."), meaning=message("Nothing was changed."), remedy=message("Type where it lies."))
    title = " ".join(title.split()) or link
    with workspace.edit(message("Add the document {title}", title=title)) as unit:
        made = unit.add(ArchiveDocument(title=title, link=link, year=guess_year(title), kind=guess_kind(title), added_on=date.today()))
        if owner is not None:
            _link(unit, made.id, *owner, ArchiveRelation.ABOUT)
        return made


def replace_file(workspace: Workspace, *, document_id: str, file: NewFile) -> Changes:
    """Keep another file for a document; title, kind, year and languages stay, and the file before it can be had back.  Raises NotFound."""
    with workspace.edit(message("Replace the file of {title}", title=_title(workspace, document_id))) as unit:
        attachment = add_attachment(unit, file.data, file.media_type)
        unit.update(ArchiveDocument, document_id, attachment_id=attachment, file_name=file.name, text=file.text)
    return unit.changes


# --- changing ----------------------------------------------------------------------------------------------------------------------------


def update_document(workspace: Workspace, *, document_id: str, **fields: object) -> Changes:
    """Set fields of a document.  Raises NotFound, TypeError for a field that there is not."""
    with workspace.edit(message("Change the document {title}", title=_title(workspace, document_id))) as unit:
        unit.update(ArchiveDocument, document_id, **fields)
    return unit.changes


def update_documents(workspace: Workspace, *, ids: Sequence[str], **fields: object) -> Changes:
    """Set the same fields of several documents in one step.  Raises NotFound."""
    with workspace.edit(message("Change {number} documents", number=len(ids))) as unit:
        for one in ids:
            unit.update(ArchiveDocument, one, **fields)
    return unit.changes


def link_document(
    workspace: Workspace, *, document_id: str, kind: str, id: str, relation: ArchiveRelation = ArchiveRelation.ABOUT
) -> Changes:  # fmt: skip
    """Say that a document is of or about a record, or say it otherwise.  Raises NotFound."""
    with workspace.edit(message("Link the document {title}", title=_title(workspace, document_id))) as unit:
        _link(unit, document_id, kind, id, relation)
    return unit.changes


def unlink_document(workspace: Workspace, *, link_id: str) -> Changes:
    """Say no longer that a document is of or about a record.  Raises NotFound."""
    with workspace.edit(message("Take a link of a document away")) as unit:
        unit.delete(ArchiveLink, link_id)
    return unit.changes


def delete_documents(workspace: Workspace, *, ids: Sequence[str]) -> Changes:
    """Take documents out of the archive; undo brings them back.  Raises NotFound."""
    one = message("Delete the document {title}", title=_title(workspace, ids[0]))
    with workspace.edit(one if len(ids) == 1 else message("Delete {number} documents", number=len(ids))) as unit:
        for each in ids:
            delete_with_dependents(unit, ArchiveDocument, each)
    return unit.changes


def _link(unit: Unit, document_id: str, kind: str, id: str, relation: ArchiveRelation) -> None:
    unit.get(ArchiveDocument, document_id)
    unit.get(_OWNERS[kind], id)
    made = link_id("archive_link", document_id, kind, id)
    known = unit.find(ArchiveLink, made)
    if known is not None:
        unit.update(ArchiveLink, made, relation=relation)
        return
    last = unit.all(ArchiveLink, document_id=document_id, order_by=("-rank",), limit=1)
    rank = rank_between(last[0].rank if last else None, None)
    ends = {f"{name}_id": id if name == kind else None for name in _OWNERS}
    unit.add(ArchiveLink(id=made, document_id=document_id, relation=relation, rank=rank, **ends))


def _title(workspace: Workspace, document_id: str) -> str:
    with workspace.read() as reader:
        return reader.get(ArchiveDocument, document_id).title


# --- the files ---------------------------------------------------------------------------------------------------------------------------


def file_of(workspace: Workspace, *, document_id: str) -> tuple[str, bytes]:
    """The name and the bytes of the file of a document.  Raises NotFound, and Invalid for a document that is only a link."""
    with workspace.read() as reader:
        document = reader.get(ArchiveDocument, document_id)
        if document.attachment_id is None:
            raise Invalid(message("This document has no file."), meaning=message("Only its address is kept."))
        return document.file_name, reader.get(Attachment, document.attachment_id).data


def save_file(workspace: Workspace, *, document_id: str, path: Path) -> None:
    """Write the file of a document to the disk, whole or not at all.  Raises as `file_of` and `save_bytes` do."""
    name, data = file_of(workspace, document_id=document_id)
    save_bytes(data, path, ending=Path(name).suffix or ".bin")


def unpack_file(workspace: Workspace, *, document_id: str, folder: Path) -> Path:
    """Write the file of a document into a folder of its own, to be opened in another program; answers its path.  Raises as `save_file`."""
    name, data = file_of(workspace, document_id=document_id)
    return unpack_bytes(name, data, folder / document_id)


def unpack_bytes(name: str, data: bytes, folder: Path) -> Path:
    """Write a file into a folder, which is made where it is not there; answers its path.  Raises as `save_bytes` does.

    The name is cleaned: it is other people's, and may hold what no file's name should.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / clean_name(name)
    save_bytes(data, path, ending=path.suffix)
    return path


def clean_name(name: str) -> str:
    """A file's name without folders, control characters and what Windows does not allow; never empty, never a program's ending."""
    base = name.replace("\\", "/").rpartition("/")[2]
    kept = "".join(" " if letter in '<>:"|?*' or not letter.isprintable() else letter for letter in base)
    kept = " ".join(kept.split()).strip(" .")
    stem, dot, ending = kept.rpartition(".")
    if not dot:
        return _cut(kept, _STEM).rstrip() or "document"
    if is_program(kept):
        ending += ".txt"
    return f"{_cut(stem, _STEM) or 'document'}.{_cut(ending, _ENDING)}"


def is_program(name: str) -> bool:
    """Whether a file of that name would be run instead of shown."""
    return name.strip(" .").rpartition(".")[2].lower() in _PROGRAMS


def _cut(text: str, most: int) -> str:
    """The beginning of a text that takes at most so many bytes: no file system takes more than 255 for a name."""
    return text.encode()[:most].decode(errors="ignore")


_STEM, _ENDING = 180, 30
_PROGRAMS = frozenset(
    "exe com bat cmd scr pif msi msp mst msc ps1 psm1 vb vbs vbe ws wsc wsf wsh js jse hta jar jnlp lnk reg cpl sh bash zsh csh command"  # noqa: SIM905
    " run appimage desktop app application appref-ms gadget scf url webloc inf dll py pyw pyz pl rb scpt action workflow".split()
)
