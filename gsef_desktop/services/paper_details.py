"""A paper for its inspector: what it is, its meeting and items, what it could correct, and what its symbol would be."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.records import Activity, Meeting, MeetingState, Paper
from gsef_desktop.services.decisions import items_of
from gsef_desktop.services.paper_reading import PaperRow, papers_in
from gsef_desktop.services.paper_register import RegisterRow, register_row

if TYPE_CHECKING:
    from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperDetails:
    """A paper; `items` are those of its meeting (id, number and title), `others` the papers that it can correct or add to (id, name)."""

    row: PaperRow
    wants: RegisterRow
    meeting_id: str
    meeting: str
    state: MeetingState
    languages: tuple[str, ...]
    items: tuple[tuple[str, str], ...]
    others: tuple[tuple[str, str], ...]

    @property
    def closed(self) -> bool:
        """Whether its meeting is closed, and with it the paper."""
        return self.state is MeetingState.CLOSED


def paper_details(workspace: Workspace, *, paper_id: str, today: date, language: str = "en") -> PaperDetails:
    """Read a paper for its inspector.  Raises NotFound."""
    with workspace.read() as reader:
        paper = reader.get(Paper, paper_id)
        meeting = reader.get(Meeting, paper.meeting_id)
        activity = reader.get(Activity, meeting.activity_id)
        rows = papers_in(reader, meeting.id)
        items = items_of(reader, meeting.id, language)
    row = next(one for one in rows if one.id == paper_id)
    others = tuple(
        (one.id, " ".join(part for part in (one.symbol, one.title_in(language)) if part)) for one in rows if one.id != paper_id
    )  # fmt: skip
    return PaperDetails(
        row=row, wants=register_row(row, meeting.languages, today), meeting_id=meeting.id,
        meeting=" ".join(part for part in (meeting.symbol, activity.title) if part), state=meeting.state, languages=meeting.languages,
        items=tuple(items), others=others,
    )  # fmt: skip


def set_owner(workspace: Workspace, *, paper_id: str, name: str) -> Changes:
    """Say who has to deliver a paper: a person of the file where exactly one has that name, else in words.  Raises NotFound."""
    from gsef_desktop.services.members import people_called
    from gsef_desktop.services.papers import update_paper

    name = " ".join(name.split())
    found = people_called(workspace, name=name) if name else []
    if len(found) == 1:
        return update_paper(workspace, paper_id=paper_id, owner_id=found[0])
    return update_paper(workspace, paper_id=paper_id, owner=name)
