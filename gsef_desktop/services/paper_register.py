"""What is missing, late or untranslated among the papers of a meeting, and of all meetings to come: one list.

Wanted are the working languages of the meeting; where it has none, the language of the paper.  A paper is late when it was due before
today and one of these is not there, or it is still expected or a draft.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from gsef_desktop.domain.records import Meeting, PaperStatus
from gsef_desktop.services.paper_reading import PaperRow, papers_in
from gsef_desktop.storage.queries.paper_lists import meetings_with_papers_to_chase

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace


class Want(StrEnum):
    """What a paper wants before it can go out."""

    LATE = "late"
    MISSING = "missing"
    """no version at all"""
    UNTRANSLATED = "untranslated"
    """not in every working language"""
    DRAFT = "draft"
    TITLE = "title"
    """its title is not in every working language"""
    PDF = "pdf"
    """a file that cannot be bound, of which no PDF was made"""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterRow:
    """A paper with what it wants.  `missing` are languages without a version, `drafts` and `no_pdf` languages of versions, `no_title`
    languages without a title; `days_late` is 0 where it is not."""

    paper: PaperRow
    wanted: tuple[str, ...]
    missing: tuple[str, ...]
    drafts: tuple[str, ...]
    no_title: tuple[str, ...]
    no_pdf: tuple[str, ...]
    days_late: int

    @property
    def id(self) -> str:
        """The id of the paper."""
        return self.paper.id

    @property
    def wants(self) -> tuple[Want, ...]:
        """What it wants, the most urgent first; nothing for one that was withdrawn."""
        if self.paper.status is PaperStatus.WITHDRAWN:
            return ()
        nothing = not any(version.is_there for version in self.paper.versions)
        found = (
            (Want.LATE, self.days_late > 0), (Want.MISSING, nothing), (Want.UNTRANSLATED, bool(self.missing) and not nothing),
            (Want.DRAFT, bool(self.drafts)), (Want.TITLE, bool(self.no_title)), (Want.PDF, bool(self.no_pdf)),
        )  # fmt: skip
        return tuple(want for want, holds in found if holds)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRegister:
    """The papers of a meeting in the order of its agenda, with what they want."""

    meeting_id: str
    languages: tuple[str, ...]
    rows: tuple[RegisterRow, ...]

    def count(self, want: Want) -> int:
        """How many papers want something."""
        return self.counts[want]

    @property
    def counts(self) -> Counter[Want]:
        """How many papers want what."""
        return Counter(want for row in self.rows for want in row.wants)

    @property
    def to_chase(self) -> tuple[RegisterRow, ...]:
        """The papers that want something."""
        return tuple(row for row in self.rows if row.wants)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperToChase:
    """A paper of a meeting to come that wants something."""

    meeting_id: str
    meeting: str
    """its symbol, or else its title"""
    day: date | None
    row: RegisterRow


@dataclass(frozen=True, slots=True, kw_only=True)
class PapersToChase:
    """The first papers of meetings to come that want something, and how many there are."""

    papers: tuple[PaperToChase, ...]
    total: int
    late: int


NOTHING_TO_CHASE = PapersToChase(papers=(), total=0, late=0)


def read_register(workspace: Workspace, *, meeting_id: str, today: date) -> PaperRegister:
    """The papers of a meeting with what they want on a day.  Raises NotFound."""
    with workspace.read() as reader:
        return register_in(reader, meeting_id, today)


def register_in(reader: Reader, meeting_id: str, today: date) -> PaperRegister:
    """The same within a read."""
    meeting = reader.get(Meeting, meeting_id)
    rows = tuple(register_row(paper, meeting.languages, today) for paper in papers_in(reader, meeting_id))
    return PaperRegister(meeting_id=meeting_id, languages=meeting.languages, rows=rows)


def register_row(paper: PaperRow, languages: Sequence[str], today: date) -> RegisterRow:
    """What a paper wants, where these are the working languages."""
    wanted = tuple(languages) or (paper.language,)
    there = {version.language: version for version in paper.versions if version.is_there}
    missing = tuple(language for language in wanted if language not in there)
    drafts = tuple(language for language, version in there.items() if version.status is PaperStatus.DRAFT)
    titles = {paper.language: paper.title, **dict(paper.titles)}
    open_still = bool(missing) or bool(drafts) or paper.status in (PaperStatus.EXPECTED, PaperStatus.DRAFT)
    withdrawn = paper.status is PaperStatus.WITHDRAWN
    late = (today - paper.due_on).days if paper.due_on is not None and open_still and not withdrawn else 0
    return RegisterRow(
        paper=paper, wanted=wanted, missing=missing, drafts=drafts,
        no_title=tuple(language for language in wanted if not titles.get(language, "").strip()),
        no_pdf=tuple(language for language, version in there.items() if version.needs_pdf), days_late=max(0, late),
    )  # fmt: skip


def papers_to_chase(workspace: Workspace, *, today: date, limit: int, days: int = 90) -> PapersToChase:
    """The papers of meetings of the next `days` days that are late, missing, untranslated or drafts; those due first come first.

    A missing title alone, or a file without a PDF, is not chased: the page of the meeting says so.
    """
    found = list[PaperToChase]()
    with workspace.read() as reader:
        for meeting_id, name, first in meetings_with_papers_to_chase(reader, today=today, days=days):
            for row in register_in(reader, meeting_id, today).rows:
                if {Want.LATE, Want.MISSING, Want.UNTRANSLATED, Want.DRAFT} & set(row.wants):
                    found.append(PaperToChase(meeting_id=meeting_id, meeting=name, day=first, row=row))
    found.sort(key=lambda one: (one.row.paper.due_on or one.day or date.max, one.day or date.max))
    return PapersToChase(papers=tuple(found[:limit]), total=len(found), late=sum(one.row.days_late > 0 for one in found))
