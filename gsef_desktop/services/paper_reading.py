"""The papers of a meeting as they are shown: what each is, its language versions, and what was there before them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from gsef_desktop.domain.errors import NotFound
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    LANGUAGES,
    Meeting,
    Paper,
    PaperItem,
    PaperKind,
    PaperStatus,
    PaperVersion,
    Person,
    Translation,
    kind_of,
)
from gsef_desktop.services.agenda_reading import further_items, numbers_of
from gsef_desktop.services.listing_common import person_name

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace

PDF_TYPE = "application/pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionRow:
    """A paper in one language.  `size` is that of its file in bytes, 0 for a text; `has_pdf`: a PDF was made of the file."""

    id: str
    language: str
    status: PaperStatus
    file_name: str
    size: int
    media_type: str
    is_text: bool
    added_on: date | None
    author: str
    replaced_on: date | None = None
    has_pdf: bool = False
    note: str = ""

    @property
    def is_there(self) -> bool:
        """Whether there is a file or a text."""
        return self.is_text or self.size > 0

    @property
    def needs_pdf(self) -> bool:
        """Whether it is a file of another kind of which no PDF was made: a pack could not bind it."""
        return self.size > 0 and self.media_type != PDF_TYPE and not self.has_pdf


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
    kind: PaperKind = PaperKind.PAPER
    revision: int = 0
    of_id: str | None = None
    owner_id: str | None = None
    confidential: bool = False
    note: str = ""
    further: tuple[tuple[str, str], ...] = ()
    """the further items on which it is: id and number"""
    history: tuple[VersionRow, ...] = ()
    """versions that were replaced, the newest first"""

    def version(self, language: str) -> VersionRow | None:
        """The version in a language that counts."""
        return next((one for one in self.versions if one.language == language), None)

    def title_in(self, language: str) -> str:
        """The title in a language, or else the original one."""
        return dict(self.titles).get(language, "") or self.title

    @property
    def items(self) -> str:
        """The numbers of all its items."""
        return ", ".join(number for number in (self.item, *(number for _, number in self.further)) if number)


def read_papers(workspace: Workspace, *, meeting_id: str, item_id: str | None = None) -> list[PaperRow]:
    """The papers of a meeting in the order of its agenda, or those of one item.  Raises NotFound."""
    with workspace.read() as reader:
        return papers_in(reader, meeting_id, item_id)


def read_paper(workspace: Workspace, *, paper_id: str) -> PaperRow:
    """One paper.  Raises NotFound."""
    with workspace.read() as reader:
        paper = reader.get(Paper, paper_id)
        return _rows(reader, [paper], paper.meeting_id)[0]


def papers_in(reader: Reader, meeting_id: str, item_id: str | None = None) -> list[PaperRow]:
    """The same as `read_papers` within a read."""
    reader.get(Meeting, meeting_id)
    if item_id is None:
        return _rows(reader, reader.all(Paper, meeting_id=meeting_id, order_by=("rank",)), meeting_id)
    further = tuple(one.paper_id for one in reader.all(PaperItem, item_id=item_id))
    found = {one.id: one for one in reader.all(Paper, meeting_id=meeting_id, item_id=item_id)}
    found |= {one.id: one for one in reader.all(Paper, meeting_id=meeting_id, id=further)} if further else {}
    return _rows(reader, sorted(found.values(), key=lambda one: (one.rank, one.id)), meeting_id)


def _rows(reader: Reader, papers: list[Paper], meeting_id: str) -> list[PaperRow]:
    if not papers:
        return []
    ids = [paper.id for paper in papers]
    versions: dict[str, list[PaperVersion]] = defaultdict(list)
    for version in reader.all(PaperVersion, paper_id=ids) if ids else []:
        versions[version.paper_id].append(version)
    titles: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for one in reader.all(Translation, owner_kind=kind_of(Paper), owner_id=ids, field="title") if ids else []:
        titles[one.owner_id].append((one.language, one.text))
    files = _files(reader, [one.attachment_id for own in versions.values() for one in own if one.attachment_id])
    owners = {paper.owner_id for paper in papers} - {None}
    names = {one.id: person_name(one) for one in reader.all(Person, id=tuple(owners))} if owners else {}
    numbers, further = numbers_of(reader, meeting_id), further_items(reader, ids)
    order = {id: place for place, id in enumerate(numbers)}
    rows = [
        _row(paper, versions[paper.id], titles[paper.id], files, numbers, further.get(paper.id, []), names.get(paper.owner_id or "", ""))
        for paper in papers
    ]
    return sorted(rows, key=lambda row: order.get(row.item_id or "", -1 if row.item_id is None else len(order)))


def _files(reader: Reader, ids: Sequence[str]) -> dict[str, tuple[int, str]]:
    """Size and media type of attachments, without their bytes."""
    rows = reader.rows(
        "SELECT id, size, media_type FROM attachment WHERE deleted = 0 AND id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),)
    )
    return {id: (size, media_type) for id, size, media_type in rows}


def _row(
    paper: Paper, versions: list[PaperVersion], titles: list[tuple[str, str]], files: dict[str, tuple[int, str]],
    numbers: dict[str, str], further: list[str], owner: str,
) -> PaperRow:  # fmt: skip
    made = [_version(one, files) for one in sorted(versions, key=_place)]
    old = sorted((one for one in made if one.replaced_on is not None), key=_age, reverse=True)
    return PaperRow(
        id=paper.id, symbol=paper.symbol, title=paper.title, titles=tuple(sorted(titles)), language=paper.language, item_id=paper.item_id,
        item=numbers.get(paper.item_id or "", ""), status=paper.status, due_on=paper.due_on, owner=paper.owner or owner,
        versions=tuple(one for one in made if one.replaced_on is None), kind=paper.kind, revision=paper.revision, of_id=paper.of_id,
        owner_id=paper.owner_id, confidential=paper.confidential, note=paper.note,
        further=tuple((id, numbers[id]) for id in numbers if id in further and id != paper.item_id), history=tuple(old),
    )  # fmt: skip


def _version(one: PaperVersion, files: dict[str, tuple[int, str]]) -> VersionRow:
    size, media_type = files.get(one.attachment_id or "", (0, "text/plain"))
    return VersionRow(
        id=one.id, language=one.language, status=one.status, file_name=one.file_name, size=size, media_type=media_type,
        is_text=one.attachment_id is None and bool(one.text.strip()), added_on=one.added_on, author=one.author,
        replaced_on=one.replaced_on, has_pdf=one.pdf_id is not None, note=one.note,
    )  # fmt: skip


def _place(one: PaperVersion) -> tuple[int, str, str]:
    return LANGUAGES.index(one.language) if one.language in LANGUAGES else len(LANGUAGES), one.language, one.id


def _age(one: VersionRow) -> tuple[date, date, str]:
    return one.replaced_on or date.min, one.added_on or date.min, one.id


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
