"""The agenda of a meeting as it is read: its sessions with their lines, times and bars, and what would make one fit that is too long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from gsef_desktop.domain.records import ItemKind, Purpose
from gsef_desktop.domain.session_problems import SessionProblem

READY, DRAFT, MISSING = "ready", "draft", "missing"
"""How far something is in a language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaRow:
    """A line of the editor.

    `minutes` of a heading (an item that has items under it) is the sum of what stands under it in this session.  `continued`: the item
    stands in an earlier session and goes on here.  `set_aside` are minutes that a heading has of its own, from before it had items under
    it: they are kept, and count again when it has none.  `late`: by how many minutes a fixed start is missed.  `ready` gives for each
    working language how far title and papers are.  `consent` also where what it stands under is on the consent agenda.  `carried_from` is
    the symbol or title of the meeting from which it was carried over.  `twice`: somebody who leads it leads another item at that time.
    """

    id: str
    session_id: str | None
    kind: ItemKind
    depth: int
    number: str
    title: str
    language: str
    minutes: int
    purpose: Purpose
    lead: str
    start: time | None
    pinned: bool
    late: int
    heading: bool
    continued: bool
    confidential: bool
    papers: tuple[str, ...]
    ready: tuple[tuple[str, str], ...]
    set_aside: int = 0
    standing: bool = False
    consent: bool = False
    parallel: bool = False
    carried_from: str = ""
    twice: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of the bar of a session; `minutes` is more than 0, `begins` is how many minutes are used before it.

    Of `lanes` stretches at the same time, one above the other, it is the one number `lane`, from 0.
    """

    item_id: str
    label: str
    minutes: int
    purpose: Purpose
    is_break: bool
    begins: int = 0
    lane: int = 0
    lanes: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaSession:
    """A session with its lines.

    `available` is the time at hand in minutes, None where start or end is not set; `waiting` passes before starts that are fixed.
    """

    id: str | None
    day: date | None
    start: time | None
    end: time | None
    rows: tuple[AgendaRow, ...]
    segments: tuple[Segment, ...]
    minutes: int
    waiting: int
    available: int | None
    title: str = ""
    """in its original language"""
    titles: tuple[tuple[str, str], ...] = ()
    """its title by language"""
    room: str = ""
    problems: tuple[SessionProblem, ...] = ()

    @property
    def over(self) -> int:
        """Minutes by which the items take longer than the time at hand; 0 where they do not."""
        return max(0, self.minutes + self.waiting - self.available) if self.available is not None else 0

    @property
    def free(self) -> int:
        """Minutes left."""
        return max(0, self.available - self.minutes - self.waiting) if self.available is not None else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Remedies:
    """What would make a session fit that is too long; None: that way is not open.

    `shorten_id`: give this item `shorten_to` minutes.  `move_id`: put this item at the beginning of the session `move_to`, or, where that
    is None, off to some next meeting.  `stretch_to`: let the session end then.  Numbers are those of the agenda.
    """

    session_id: str | None
    shorten_id: str | None = None
    shorten_number: str = ""
    shorten_to: int = 0
    move_id: str | None = None
    move_number: str = ""
    move_to: str | None = None
    move_day: date | None = None
    stretch_to: time | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """The agenda of a meeting, with what is to be seen to before it is printed."""

    meeting_id: str
    languages: tuple[str, ...]
    sessions: tuple[AgendaSession, ...]
    papers: int
    draft_versions: int
    missing_versions: int
    missing_titles: tuple[tuple[str, int], ...]
    """working languages with the number of item titles that do not exist in them"""
    remedies: tuple[Remedies, ...]
    in_two_places: tuple[tuple[str, str, str], ...] = ()
    """who leads two items at once, with the numbers of the two"""

    def rows(self) -> tuple[AgendaRow, ...]:
        """All lines in order."""
        return tuple(row for session in self.sessions for row in session.rows)

    def find(self, item_id: str) -> AgendaRow | None:
        """The line of an item itself, not of its continuation."""
        return next((row for session in self.sessions for row in session.rows if row.id == item_id and not row.continued), None)
