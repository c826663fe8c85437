"""The papers of a meeting: files and texts in several languages, on an item or on the meeting as a whole."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from gsef_desktop.domain.archive import MOST_BYTES, title_from_name
from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import GsefError, Invalid, NotFound
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.ranks import rank_between
from gsef_desktop.domain.records import (
    LANGUAGES,
    AgendaItem,
    Attachment,
    Meeting,
    Paper,
    PaperStatus,
    PaperVersion,
    Translation,
    kind_of,
    link_id,
)
from gsef_desktop.services.agenda_reading import numbers_of
from gsef_desktop.services.archive import clean_name
from gsef_desktop.services.removal import delete_with_dependents
from gsef_desktop.services.saving import save_bytes
from gsef_desktop.services.translating import set_translation
from gsef_desktop.storage.attachments import add_attachment
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.unit import Unit
from gsef_desktop.storage.workspace import Workspace

_LANGUAGE_IN_NAME = re.compile(r"[\s_.(\[-]+(" + "|".join(LANGUAGES) + r")[)\]]?$", re.IGNORECASE)
_DRAFT_IN_NAME = re.compile(r"(?<![^\W\d_])(draft|projet|borrador)(?![^\W\d_])|초안", re.IGNORECASE)
_FIELDS = frozenset({"title", "symbol", "status", "due_on", "owner", "language", "item_id"})


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionRow:
    """A paper in one language.  `size` is that of its file in bytes, 0 for a text."""

    id: str
    language: str
    status: PaperStatus
    file_name: str
    size: int
    media_type: str
    is_text: bool
    added_on: date | None
    author: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRow:
    """A paper with its versions in the order of the languages.  `item` is the number of its item, empty for the whole meeting."""

    id: str
    symbol: str
    title: str
    titles: tuple[tuple[str, str], ...]
    """in the other languages: language and title"""
    language: str
    item_id: str | None
    item: str
    status: PaperStatus
    due_on: date | None
    owner: str
    versions: tuple[VersionRow, ...]

    def version(self, language: str) -> VersionRow | None:
        """The version in a language."""
        return next((one for one in self.versions if one.language == language), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPaper:
    """A file that is to be attached: its name and bytes, and what is known of it."""

    name: str
    data: bytes
    title: str
    language: str | None
    """None where its name does not tell"""
    status: PaperStatus


# --- reading -----------------------------------------------------------------------------------------------------------------------------


def read_papers(workspace: Workspace, *, meeting_id: str, item_id: str | None = None) -> list[PaperRow]:
    """The papers of a meeting in the order of its agenda, or those of one item.  Raises NotFound."""
    with workspace.read() as reader:
        return papers_in(reader, meeting_id, item_id)


def papers_in(reader: Reader, meeting_id: str, item_id: str | None = None) -> list[PaperRow]:
    """The same within a read."""
    reader.get(Meeting, meeting_id)
    wanted: dict[str, Any] = {"meeting_id": meeting_id} | ({"item_id": item_id} if item_id is not None else {})
    papers = reader.all(Paper, order_by=("rank",), **wanted)
    ids = [paper.id for paper in papers]
    versions: dict[str, list[PaperVersion]] = defaultdict(list)
    for version in reader.all(PaperVersion, paper_id=ids) if ids else []:
        versions[version.paper_id].append(version)
    titles: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for one in reader.all(Translation, owner_kind=kind_of(Paper), owner_id=ids, field="title") if ids else []:
        titles[one.owner_id].append((one.language, one.text))
    files = _files(reader, [one.attachment_id for own in versions.values() for one in own if one.attachment_id])
    numbers = numbers_of(reader, meeting_id)
    order = {id: place for place, id in enumerate(numbers)}
    rows = [_row(paper, versions[paper.id], titles[paper.id], files, numbers) for paper in papers]
    return sorted(rows, key=lambda row: order.get(row.item_id or "", -1 if row.item_id is None else len(order)))


def _files(reader: Reader, ids: Sequence[str]) -> dict[str, tuple[int, str]]:
    """Size and media type of attachments, without their bytes."""
    rows = reader.rows(
        "SELECT id, size, media_type FROM attachment WHERE deleted = 0 AND id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),)
    )
    return {id: (size, media_type) for id, size, media_type in rows}


def _row(
    paper: Paper, versions: list[PaperVersion], titles: list[tuple[str, str]], files: dict[str, tuple[int, str]], numbers: dict[str, str]
) -> PaperRow:
    made = []
    for one in sorted(versions, key=lambda one: (LANGUAGES.index(one.language) if one.language in LANGUAGES else 99, one.language, one.id)):
        size, media_type = files.get(one.attachment_id or "", (0, "text/plain"))
        made.append(
            VersionRow(
                id=one.id, language=one.language, status=one.status, file_name=one.file_name, size=size, media_type=media_type,
                is_text=one.attachment_id is None and bool(one.text.strip()), added_on=one.added_on, author=one.author,
            )
        )  # fmt: skip
    return PaperRow(
        id=paper.id, symbol=paper.symbol, title=paper.title, titles=tuple(sorted(titles)), language=paper.language, item_id=paper.item_id,
        item=numbers.get(paper.item_id or "", ""), status=paper.status, due_on=paper.due_on, owner=paper.owner, versions=tuple(made),
    )  # fmt: skip


def find_item_by_number(workspace: Workspace, *, meeting_id: str, number: str) -> str:
    """The id of the agenda item of that number, such as 2.1.  Raises NotFound."""
    with workspace.read() as reader:
        numbers = numbers_of(reader, meeting_id)
    found = next((id for id, own in numbers.items() if own == number.strip().rstrip(".")), None)
    if found is None:
        known = ", ".join(number for number in numbers.values() if number)
        raise NotFound(
            message("There is no item {number} on this agenda.", number=number),
            remedy=message("Its items are: {numbers}.", numbers=known) if known else message("The agenda has no items yet."),
        )
    return found


def suggest_symbol(reader: Reader, meeting: Meeting, number: str) -> str:
    """The next free symbol for a paper of the item `number`: GSEF/SC/2019/3/2.1, then GSEF/SC/2019/3/2.1/Add.1; of the meeting as a
    whole GSEF/SC/2019/3/INF.1.  Empty where the meeting has none.  A symbol is not used again, even if its paper is gone."""
    if not meeting.symbol:
        return ""
    used = {row[0] for row in reader.rows("SELECT symbol FROM paper WHERE meeting_id = ?", (meeting.id,))}
    if number:
        first = f"{meeting.symbol}/{number}"
        if first not in used:
            return first
        base, count = f"{first}/Add.", 1
    else:
        base, count = f"{meeting.symbol}/INF.", 1
    while f"{base}{count}" in used:
        count += 1
    return f"{base}{count}"


# --- attaching ---------------------------------------------------------------------------------------------------------------------------


def read_new_papers(paths: Iterable[Path]) -> list[NewPaper]:
    """Read files that are to be attached, with what their names tell: title, language ("Budget fr.pdf"), whether it is a draft.

    Raises GsefError for one that cannot be read or is too large.
    """
    return [_read(path) for path in paths]


def _read(path: Path) -> NewPaper:
    what, nothing = message("“{name}” was not added.", name=path.name), message("Nothing was changed.")
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            most = MOST_BYTES // 1024**2
            meaning = message("It has {size} MB; at most {most} MB are kept.", size=size // 1024**2, most=most)
            raise GsefError(what, meaning=meaning, remedy=message("Make it smaller."))
        data = path.read_bytes()
    except OSError as error:
        raise GsefError(what, meaning=nothing, remedy=message("The system says: {reason}", reason=error.strerror or error)) from error
    found = _LANGUAGE_IN_NAME.search(path.stem)
    stem = path.stem[: found.start()] if found is not None and found.start() else path.stem
    status = PaperStatus.DRAFT if _DRAFT_IN_NAME.search(path.stem) else PaperStatus.FINAL
    language = found[1].lower() if found is not None and found.start() else None
    return NewPaper(name=path.name, data=data, title=title_from_name(stem + path.suffix), language=language, status=status)


def attach_papers(
    workspace: Workspace, *, meeting_id: str, files: Sequence[NewPaper], item_id: str | None = None, language: str | None = None,
    title: str | None = None, author: str = "", day: date | None = None,
) -> list[str]:  # fmt: skip
    """Attach files to an item, or to the meeting as a whole, in one step; answers the ids of their papers.

    A file becomes a new paper with the next free symbol, or the version of a paper of that title that is there already; a file that was
    there in that language is replaced.  `language` and `title` come before what the names tell.  Raises NotFound, and Invalid where
    nothing is given or the language is none.
    """
    if not files:
        raise Invalid(message("No file was given."), meaning=message("Nothing was changed."))
    _check_language(language)
    one = message("Attach {name}", name=files[0].name)
    with workspace.edit(one if len(files) == 1 else message("Attach {number} files", number=len(files))) as unit:
        meeting = unit.get(Meeting, meeting_id)
        if item_id is not None:
            _check_item(unit, item_id, meeting_id)
        placed, made = set[tuple[str, str]](), list[str]()
        for file in files:
            spoken = language or file.language or (meeting.languages or ("en",))[0]
            paper_id = _attach(unit, meeting, file, item_id, spoken, title, author, day or date.today(), placed)
            placed.add((paper_id, spoken))
            made.append(paper_id)
    return list(dict.fromkeys(made))


def _attach(
    unit: Unit, meeting: Meeting, file: NewPaper, item_id: str | None, spoken: str, title: str | None, author: str, day: date,
    placed: set[tuple[str, str]],
) -> str:  # fmt: skip
    """Attach one file; `placed` are the papers and languages of those attached with it, which it does not replace."""
    called = " ".join((title or file.title).split())
    paper = next((one for one in _papers_called(unit, meeting.id, item_id, called) if (one.id, spoken) not in placed), None)
    if paper is None:
        number = numbers_of(unit, meeting.id).get(item_id or "", "")
        last = unit.all(Paper, meeting_id=meeting.id, order_by=("-rank",), limit=1)
        paper = unit.add(
            Paper(
                meeting_id=meeting.id, item_id=item_id, symbol=suggest_symbol(unit, meeting, number), title=called, language=spoken,
                status=file.status, rank=rank_between(last[0].rank if last else None, None),
            )
        )  # fmt: skip
    elif paper.status in (PaperStatus.EXPECTED, PaperStatus.DRAFT):
        unit.update(Paper, paper.id, status=file.status)
    _put_version(unit, paper.id, spoken, file, author, day)
    return paper.id


def _papers_called(unit: Unit, meeting_id: str, item_id: str | None, title: str) -> list[Paper]:
    """The papers of an item that have that title in any language, in order."""
    papers = [paper for paper in unit.all(Paper, meeting_id=meeting_id, order_by=("rank",)) if paper.item_id == item_id]
    wanted, ids = title.casefold(), [paper.id for paper in papers]
    translations = unit.all(Translation, owner_kind=kind_of(Paper), owner_id=ids, field="title") if ids else []
    called = {one.owner_id for one in translations if one.text.strip().casefold() == wanted}
    return [paper for paper in papers if paper.title.strip().casefold() == wanted or paper.id in called]


def attach_version(
    workspace: Workspace, *, paper_id: str, language: str, file: NewPaper, author: str = "", day: date | None = None
) -> Changes:  # fmt: skip
    """Keep a file as a paper's version in a language; what was there before can be had back by undo.  Raises NotFound and Invalid."""
    _check_language(language)
    with workspace.edit(message("Attach {name}", name=file.name)) as unit:
        paper = unit.get(Paper, paper_id)
        if paper.status is PaperStatus.EXPECTED:
            unit.update(Paper, paper_id, status=file.status)
        _put_version(unit, paper_id, language, file, author, day or date.today())
    return unit.changes


def _put_version(unit: Unit, paper_id: str, language: str, file: NewPaper, author: str, day: date) -> None:
    from gsef_desktop.interchange.document_text import media_type_of

    media_type = media_type_of(file.name)
    fields = {
        "attachment_id": add_attachment(unit, file.data, media_type), "file_name": file.name, "text": "", "status": file.status,
        "added_on": day, "author": author,
    }  # fmt: skip
    _set_version(unit, paper_id, language, fields)


def _set_version(unit: Unit, paper_id: str, language: str, fields: Mapping[str, object]) -> None:
    known = unit.all(PaperVersion, paper_id=paper_id, language=language)
    if known:
        unit.update(PaperVersion, known[0].id, **fields)
    else:
        made: dict[str, object] = {"paper_id": paper_id, "language": language, **fields}
        unit.add(PaperVersion(**made))  # type: ignore[arg-type]


def write_version(
    workspace: Workspace, *, paper_id: str, language: str, text: str, author: str = "", day: date | None = None
) -> Changes:  # fmt: skip
    """Keep a text, written here, as a paper's version; an empty text takes the version away.  Quick edits are one step."""
    _check_language(language)
    with workspace.edit(message("Write a paper"), merge_key=f"paper:{paper_id}:{language}") as unit:
        unit.get(Paper, paper_id)
        if text.strip():
            fields = {"attachment_id": None, "file_name": "", "text": text, "added_on": day or date.today(), "author": author}
            _set_version(unit, paper_id, language, fields)
        else:
            for one in unit.all(PaperVersion, paper_id=paper_id, language=language):
                unit.delete(PaperVersion, one.id)
    return unit.changes


# --- changing ----------------------------------------------------------------------------------------------------------------------------


def update_paper(workspace: Workspace, *, paper_id: str, **fields: object) -> Changes:
    """Set title, symbol, status, due_on, owner, language or item_id of a paper.  Raises NotFound, TypeError for another field."""
    if not fields.keys() <= _FIELDS:
        raise TypeError(f"a paper has no {sorted(fields.keys() - _FIELDS)}")
    with workspace.edit(message("Change a paper")) as unit:
        if fields.get("item_id") is not None:
            _check_item(unit, str(fields["item_id"]), unit.get(Paper, paper_id).meeting_id)
        unit.update(Paper, paper_id, **fields)
    return unit.changes


def set_paper_title(workspace: Workspace, *, paper_id: str, language: str, title: str) -> Changes:
    """Set the title in one language: the original one, or a translation, which an empty title takes away.  Raises NotFound."""
    title = " ".join(title.split())
    with workspace.edit(message("Change a paper")) as unit:
        if unit.get(Paper, paper_id).language == language:
            unit.update(Paper, paper_id, title=title)
        else:
            set_translation(unit, record=Paper, record_id=paper_id, field="title", language=language, text=title)
    return unit.changes


def set_status(workspace: Workspace, *, paper_id: str, status: PaperStatus) -> Changes:
    """Set what a paper has reached, and with it, for a draft or a final paper, its versions.  Raises NotFound."""
    with workspace.edit(message("Change a paper")) as unit:
        unit.update(Paper, paper_id, status=status)
        if status in (PaperStatus.DRAFT, PaperStatus.FINAL):
            for version in unit.all(PaperVersion, paper_id=paper_id):
                unit.update(PaperVersion, version.id, status=status)
    return unit.changes


def remove_version(workspace: Workspace, *, version_id: str) -> Changes:
    """Take a version away; undo brings it back.  Raises NotFound."""
    with workspace.edit(message("Take a version of a paper away")) as unit:
        delete_with_dependents(unit, PaperVersion, version_id)
    return unit.changes


def remove_paper(workspace: Workspace, *, paper_id: str) -> Changes:
    """Take a paper away with all its versions; undo brings it back.  Raises NotFound."""
    with workspace.edit(message("Take a paper away")) as unit:
        delete_with_dependents(unit, Paper, paper_id)
    return unit.changes


def move_paper(workspace: Workspace, *, paper_id: str, down: bool) -> Changes:
    """Move a paper one place down, or up, among those of its item; at the end nothing changes.  Raises NotFound."""
    with workspace.read() as reader:
        paper = reader.get(Paper, paper_id)
        own = [one for one in reader.all(Paper, meeting_id=paper.meeting_id, order_by=("rank",)) if one.item_id == paper.item_id]
    place = next(index for index, one in enumerate(own) if one.id == paper_id)
    others = [one for one in own if one.id != paper_id]
    target = place + (1 if down else -1)
    if not 0 <= target <= len(others):
        return Changes()
    before, after = others[target - 1].rank if target else None, others[target].rank if target < len(others) else None
    with workspace.edit(message("Move a paper")) as unit:
        if before is not None and before == after:  # ranks that are equal leave no room between them
            rank = None
            for one in [*others[:target], paper, *others[target:]]:
                rank = rank_between(rank, None)
                unit.update(Paper, one.id, rank=rank)
        else:
            unit.update(Paper, paper_id, rank=rank_between(before, after))
    return unit.changes


# --- the files ---------------------------------------------------------------------------------------------------------------------------


def file_of_version(workspace: Workspace, *, version_id: str) -> tuple[str, bytes]:
    """The name and the bytes of a version's file.  Raises NotFound, and Invalid for a text."""
    with workspace.read() as reader:
        version = reader.get(PaperVersion, version_id)
        if version.attachment_id is None:
            raise Invalid(message("This version has no file."), meaning=message("It was written here as text."))
        return version.file_name, reader.get(Attachment, version.attachment_id).data


def unpack_version(workspace: Workspace, *, version_id: str, folder: Path) -> Path:
    """Write a version's file into a folder of its own, to be opened in another program; answers its path."""
    name, data = file_of_version(workspace, version_id=version_id)
    target = folder / link_id("unpacked", version_id)
    target.mkdir(parents=True, exist_ok=True)
    path = target / clean_name(name)
    save_bytes(data, path, ending=path.suffix)
    return path


def _check_language(language: str | None) -> None:
    if language is not None and not re.fullmatch(r"[a-z]{2}", language):
        raise Invalid(message("“{language}” is no language.", language=language), remedy=message("Give its code, such as en or fr."))


def _check_item(reader: Reader, item_id: str, meeting_id: str) -> None:
    if reader.get(AgendaItem, item_id).meeting_id != meeting_id:
        raise Invalid(message("This item is on the agenda of another meeting."), meaning=message("Nothing was changed."))
