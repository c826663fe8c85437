"""What the agenda editor shows: items with numbers, times, papers and languages, day by day, and what could shorten a day."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gsef_desktop.domain.agenda import LaidOutItem, LaidOutSession, lay_out, number_items
from gsef_desktop.domain.agenda_content import DRAFT, MISSING, READY, Agenda, AgendaRow, AgendaSession, Segment
from gsef_desktop.domain.frozen_numbers import Printed
from gsef_desktop.domain.records import (
    Activity,
    AgendaItem,
    ItemKind,
    Meeting,
    MeetingSession,
    Paper,
    PaperItem,
    PaperStatus,
    PaperVersion,
    Translation,
    kind_of,
)
from gsef_desktop.domain.session_problems import SessionProblem
from gsef_desktop.services.agenda_fitting import in_lanes, remedies_for
from gsef_desktop.services.agenda_leads import LeadsAtOnce, lead_of_seats, seats_that_lead
from gsef_desktop.services.meeting_sessions import sessions_of
from gsef_desktop.services.printed_numbers import printed_numbers
from gsef_desktop.services.session_editing import problems_of
from gsef_desktop.storage.queries.activities import names_of_everybody

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemDetails:
    """An item with its texts in all languages: (field, language) to text, and its number (empty for a break)."""

    item: AgendaItem
    number: str
    texts: tuple[tuple[tuple[str, str], str], ...]

    def text(self, field: str, language: str) -> str:
        """A field in a language, empty if it does not exist in it."""
        if language == self.item.language:
            return str(getattr(self.item, field))
        return dict(self.texts).get((field, language), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadName:
    """Somebody who can lead an item."""

    text: str
    organisation_id: str | None = None
    person_id: str | None = None
    seat_id: str | None = None


def read_agenda(workspace: Workspace, *, meeting_id: str) -> Agenda:
    """The agenda of a meeting.  Raises NotFound."""
    with workspace.read() as reader:
        meeting = reader.get(Meeting, meeting_id)
        sessions = sessions_of(reader, meeting_id)
        items = reader.all(AgendaItem, meeting_id=meeting_id)
        papers = reader.all(Paper, meeting_id=meeting_id, order_by=("rank",))
        versions = reader.all(PaperVersion, paper_id=tuple(paper.id for paper in papers)) if papers else []
        titles = _titles(reader, items)
        heads = _session_titles(reader, sessions)
        problems = problems_of(sessions, reader.get(Activity, meeting.activity_id))
        earlier = _earlier_meetings(reader, items)
        leads = LeadsAtOnce(items, lead_of_seats(reader, meeting, items))
        printed = printed_numbers(reader, meeting, items)
        further = further_items(reader, [paper.id for paper in papers])
    return _Builder(meeting, sessions, items, papers, versions, titles, heads, problems, earlier, leads, printed, further).build()


def find_item(workspace: Workspace, *, item_id: str) -> ItemDetails:
    """An item with its texts in all languages.  Raises NotFound."""
    with workspace.read() as reader:
        item = reader.get(AgendaItem, item_id)
        translations = reader.all(Translation, owner_kind=kind_of(AgendaItem), owner_id=item_id)
        number = _number(reader, item.meeting_id, item_id)
    return ItemDetails(item=item, number=number, texts=tuple(((one.field, one.language), one.text) for one in translations))


def number_of(workspace: Workspace, *, item_id: str) -> str:
    """The number of an item, such as 2.2; empty for a break.  Raises NotFound."""
    with workspace.read() as reader:
        return _number(reader, reader.get(AgendaItem, item_id).meeting_id, item_id)


def list_leads(workspace: Workspace, *, meeting_id: str | None = None, language: str = "en") -> list[LeadName]:
    """Everybody who can lead an item: the seats of the body that meets, then organisations and people of the file by name."""
    with workspace.read() as reader:
        found = names_of_everybody(reader)
        seats = seats_that_lead(reader, reader.get(Meeting, meeting_id), language) if meeting_id is not None else []
    names = [LeadName(text=name, person_id=id) if kind == "person" else LeadName(text=name, organisation_id=id) for kind, id, name in found]
    own = [LeadName(text=title, seat_id=seat_id) for title, seat_id in {seat.title: seat.seat_id for seat in reversed(seats)}.items()]
    return [*reversed(own), *sorted(names, key=lambda name: name.text.casefold())]


def _number(reader: Reader, meeting_id: str, item_id: str) -> str:
    return numbers_of(reader, meeting_id).get(item_id, "")


def numbers_of(reader: Reader, meeting_id: str) -> dict[str, str]:
    """The number of each item by its id, in the order of the agenda; empty for a break."""
    items = reader.all(AgendaItem, meeting_id=meeting_id)
    return number_items(sessions_of(reader, meeting_id), items, printed_numbers(reader, reader.get(Meeting, meeting_id), items))


def further_items(reader: Reader, paper_ids: Iterable[str]) -> dict[str, list[str]]:
    """The further items of papers, by the id of the paper."""
    ids, found = tuple(paper_ids), defaultdict[str, list[str]](list)
    for one in reader.all(PaperItem, paper_id=ids) if ids else ():
        found[one.paper_id].append(one.item_id)
    return found


def _titles(reader: Reader, items: Iterable[AgendaItem]) -> set[tuple[str, str]]:
    """(item, language) of every title that exists as a translation."""
    ids = tuple(item.id for item in items)
    found = reader.all(Translation, owner_kind=kind_of(AgendaItem), owner_id=ids, field="title") if ids else []
    return {(one.owner_id, one.language) for one in found if one.text.strip()}


def _session_titles(reader: Reader, sessions: Sequence[MeetingSession]) -> dict[str, tuple[tuple[str, str], ...]]:
    """The titles of sessions by language, the original first."""
    titled = {one.id: [(one.language, one.title)] for one in sessions if one.title}
    found = reader.all(Translation, owner_kind=kind_of(MeetingSession), owner_id=tuple(titled), field="title") if titled else []
    for one in found:
        titled[one.owner_id].append((one.language, one.text))
    return {id: tuple(titles) for id, titles in titled.items()}


def _earlier_meetings(reader: Reader, items: Iterable[AgendaItem]) -> dict[str, str]:
    """For each item of an earlier meeting that is taken up again: the symbol of its meeting, or else its title."""
    wanted = sorted({item.carried_from_id for item in items if item.carried_from_id})
    if not wanted:
        return {}
    there = {item.id: item.meeting_id for item in reader.all(AgendaItem, id=wanted)}
    meetings = {one.id: one for one in reader.all(Meeting, id=sorted(set(there.values())))} if there else {}
    names = {one.id: one.symbol or reader.get(Activity, one.activity_id).title for one in meetings.values()}
    return {item_id: names[meeting_id] for item_id, meeting_id in there.items() if meeting_id in names}


class _Builder:
    """Puts the parts of an agenda together."""

    def __init__(
        self, meeting: Meeting, sessions: tuple[MeetingSession, ...], items: list[AgendaItem], papers: list[Paper],
        versions: list[PaperVersion], titles: set[tuple[str, str]], heads: Mapping[str, tuple[tuple[str, str], ...]],
        problems: Sequence[SessionProblem], earlier: Mapping[str, str], leads: LeadsAtOnce, printed: Printed,
        further: Mapping[str, list[str]],
    ) -> None:  # fmt: skip
        self._heads, self._problems, self._earlier, self._leads = heads, problems, earlier, leads
        self._meeting, self._sessions, self._titles, self._all_papers = meeting, sessions, titles, papers
        self._items = {item.id: item for item in items}
        self._layout = lay_out(sessions, items, printed)
        self._consent = self._on_consent_agenda()
        self._twice = leads.clashes(self._layout)
        self._papers: Mapping[str | None, list[Paper]] = defaultdict(list)
        self._versions = {(one.paper_id, one.language): one.status for one in versions if one.replaced_on is None}
        for paper in papers:
            if paper.status is not PaperStatus.WITHDRAWN:
                for item_id in dict.fromkeys([paper.item_id, *further.get(paper.id, ())]):
                    self._papers[item_id].append(paper)

    def build(self) -> Agenda:
        """The whole agenda."""
        sessions = tuple(self._session(position, laid) for position, laid in enumerate(self._layout.sessions))
        languages = self._meeting.languages
        wanted = [paper for paper in self._all_papers if paper.status is not PaperStatus.WITHDRAWN]
        states = [self._state(paper, language) for paper in wanted for language in languages]
        missing = Counter(
            language
            for item in self._items.values()
            for language in self._meeting.languages
            if item.kind is ItemKind.ITEM and not self._has_title(item, language)
        )
        return Agenda(
            meeting_id=self._meeting.id,
            languages=self._meeting.languages,
            sessions=sessions,
            papers=len(self._all_papers),
            draft_versions=states.count(DRAFT),
            missing_versions=states.count(MISSING),
            missing_titles=tuple((language, missing[language]) for language in self._meeting.languages if missing[language]),
            remedies=tuple(found for place in range(len(sessions)) if (found := remedies_for(sessions, place)) is not None),
            in_two_places=tuple((who, self._numbers[one], self._numbers[other]) for who, one, other in self._twice),
        )

    @property
    def _numbers(self) -> dict[str, str]:
        return {row.item_id: row.number for row in self._layout.rows}

    def _on_consent_agenda(self) -> frozenset[str]:
        """The items that are adopted without discussion: those marked so, and what stands under them."""
        found = {item.id for item in self._items.values() if item.consent}
        if found:
            for row in self._layout.rows:  # parents come first
                if self._items[row.item_id].parent_id in found:
                    found.add(row.item_id)
        return frozenset(found)

    def _session(self, position: int, laid: LaidOutSession) -> AgendaSession:
        session = self._sessions[position] if self._sessions else None
        rows = tuple(self._row(row, laid.session_id) for row in laid.rows)
        return AgendaSession(
            id=laid.session_id,
            day=session.day if session else None,
            start=session.start if session else None,
            end=session.end if session else None,
            rows=rows,
            segments=in_lanes(
                [_segment(laid_row, row) for laid_row, row in zip(laid.rows, rows, strict=True) if not row.heading and row.minutes]
            ),
            minutes=laid.minutes,
            waiting=laid.waiting,
            available=laid.available,
            title=session.title if session else "",
            titles=self._heads.get(session.id, ()) if session else (),
            room=session.room if session else "",
            problems=tuple(one for one in self._problems if one.session_id == laid.session_id),
        )

    def _row(self, laid: LaidOutItem, session_id: str | None) -> AgendaRow:
        item = self._items[laid.item_id]
        papers = self._papers[item.id]
        return AgendaRow(
            id=item.id,
            session_id=session_id,
            kind=item.kind,
            depth=laid.depth,
            number=laid.number,
            title=item.title,
            language=item.language,
            minutes=laid.minutes,
            purpose=item.purpose,
            lead=item.lead,
            start=None if laid.is_heading else laid.start,
            pinned=item.pinned_start is not None,
            late=laid.late,
            heading=laid.is_heading,
            continued=laid.continued,
            confidential=item.confidential,
            papers=tuple(_short_symbol(paper.symbol, self._meeting.symbol) or paper.title for paper in papers),
            ready=() if laid.is_break or laid.continued else self._ready(item, papers, laid.is_heading),
            set_aside=item.duration if laid.is_heading else 0,
            standing=item.standing,
            consent=item.id in self._consent,
            parallel=laid.parallel,
            carried_from=self._earlier.get(item.carried_from_id or "", ""),
            twice=any(item.id in pair[1:] for pair in self._twice),
        )

    def _ready(self, item: AgendaItem, papers: list[Paper], heading: bool) -> tuple[tuple[str, str], ...]:
        """For each working language the least of what papers and title have reached; a heading has only its title."""
        found = []
        for language in self._meeting.languages:
            states = [self._state(paper, language) for paper in papers] or [READY if self._has_title(item, language) else MISSING]
            found.append((language, MISSING if MISSING in states else DRAFT if DRAFT in states else READY))
        if heading and not papers and all(state == READY for _, state in found):
            return ()
        return tuple(found)

    def _state(self, paper: Paper, language: str) -> str:
        status = self._versions.get((paper.id, language))
        return {PaperStatus.FINAL: READY, PaperStatus.DRAFT: DRAFT}.get(status, MISSING) if status is not None else MISSING

    def _has_title(self, item: AgendaItem, language: str) -> bool:
        return (bool(item.title.strip()) and language == item.language) or (item.id, language) in self._titles


def _segment(laid: LaidOutItem, row: AgendaRow) -> Segment:
    return Segment(
        item_id=row.id, label=row.number if row.kind is ItemKind.ITEM else "", minutes=row.minutes, purpose=row.purpose,
        is_break=row.kind is ItemKind.BREAK, begins=laid.begins,
    )  # fmt: skip


def _short_symbol(symbol: str, of_meeting: str) -> str:
    """A paper's symbol without what it shares with its meeting's, up to the number: 3/2.1 of GSEF/SC/2019/3/2.1."""
    if of_meeting and symbol.startswith(of_meeting):
        return symbol[of_meeting.rfind("/") + 1 :]
    return symbol
