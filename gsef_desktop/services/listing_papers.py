"""The list of papers for scripts and for people at a terminal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gsef_desktop.domain.records import Meeting, PaperStatus
from gsef_desktop.services.paper_register import register_row
from gsef_desktop.services.papers import PaperRow, VersionRow, papers_in
from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True, kw_only=True)
class PaperEntry:
    """A paper of a meeting.  `item` is the number of its item, empty for the meeting as a whole; `languages` are those of its versions."""

    id: str
    meeting: str
    symbol: str
    item: str
    item_id: str | None
    title: str
    titles: dict[str, str]
    language: str
    languages: tuple[str, ...]
    status: str
    due: date | None
    owner: str
    versions: tuple[VersionRow, ...]
    kind: str
    revision: int
    of: str | None
    """the id of the paper that it corrects or adds to"""
    items: str
    """the numbers of all its items"""
    confidential: bool
    missing: tuple[str, ...]
    """the working languages of the meeting in which it is not there"""
    late: int
    """by how many days"""
    note: str


def list_papers(workspace: Workspace, *, meeting_id: str | None = None, today: date | None = None) -> list[PaperEntry]:
    """The papers of one meeting, or of all, in the order of the agenda."""
    with workspace.read() as reader:
        wanted = [reader.get(Meeting, meeting_id)] if meeting_id is not None else reader.all(Meeting, order_by=("symbol",))
        day = today or date.today()
        return [_entry(meeting, row, day) for meeting in wanted for row in papers_in(reader, meeting.id)]


def _entry(meeting: Meeting, row: PaperRow, today: date) -> PaperEntry:
    wants = register_row(row, meeting.languages, today)
    withdrawn = row.status is PaperStatus.WITHDRAWN
    return PaperEntry(
        id=row.id,
        meeting=meeting.id,
        symbol=row.symbol,
        item=row.item,
        item_id=row.item_id,
        title=row.title,
        titles={row.language: row.title, **dict(row.titles)},
        language=row.language,
        languages=tuple(one.language for one in row.versions),
        status=row.status.value,
        due=row.due_on,
        owner=row.owner,
        versions=row.versions,
        kind=row.kind.value,
        revision=row.revision,
        of=row.of_id,
        items=row.items,
        confidential=row.confidential,
        missing=() if withdrawn else wants.missing,
        late=wants.days_late,
        note=row.note,
    )
