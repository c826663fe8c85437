"""Printed documents of a meeting: what goes into them is read from the file, and the PDF is made and saved.

ReportLab is imported only when something is printed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime, time
from types import MappingProxyType
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from gsef_desktop.documents.content import (
    UNDATED,
    AgendaDocument,
    AgendaLine,
    AgendaSession,
    Masthead,
    PaperLine,
    ParticipantsDocument,
    PrintedDocument,
)
from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.sentences import sentence
from gsef_desktop.documents.typesetting import clean, paragraphs
from gsef_desktop.documents.wording import Words, words_of
from gsef_desktop.domain.agenda_content import Agenda, AgendaRow
from gsef_desktop.domain.agenda_snapshot import change_sentence
from gsef_desktop.domain.records import (
    LANGUAGES,
    AgendaItem,
    ItemKind,
    MeetingState,
    Organisation,
    Paper,
    PaperStatus,
    Person,
    Seat,
    Translation,
    kind_of,
)
from gsef_desktop.domain.symbols import with_revision
from gsef_desktop.domain.time_frame import Certainty
from gsef_desktop.domain.time_writing import write_days
from gsef_desktop.services.agenda_leads import in_language
from gsef_desktop.services.agenda_reading import further_items, read_agenda
from gsef_desktop.services.confidential import confidential_items
from gsef_desktop.services.house_style import print_job
from gsef_desktop.services.meeting_states import changes_of_revision, pending_changes
from gsef_desktop.services.participants_reading import rules_on
from gsef_desktop.services.printing_names import Texts, file_stem, offset_name, person_name, place_name
from gsef_desktop.services.printing_participants import read_groups
from gsef_desktop.services.printing_subject import Subject, kicker_of, list_symbol, masthead_of, when
from gsef_desktop.services.session_clocks import SessionClocks

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace

_NONE: Mapping[str, str] = MappingProxyType({})
PAPERS = ("A4", "Letter", "A3")
"""The papers that can be printed on."""


def agenda_pdf(
    workspace: Workspace, *, meeting_id: str, language: str = "en", paper: str = "A4", without_confidential: bool = False,
    provisional: bool | None = None, with_changes: bool = False, progress: Callable[[float], object] | None = None,
) -> PrintedDocument:  # fmt: skip
    """The agenda of a meeting as a PDF in a language (one of LANGUAGES) on A4, Letter or A3.

    It is called provisional or not (`provisional`), or as the meeting stands; confidential items may be left out, which is said in it;
    `with_changes` adds what has changed since it was issued before.  `progress` is called with the share done, from 0 to 1, and may raise
    Cancelled.  `fallbacks` of the result are the titles that are not there in that language, `missing_glyphs` the characters that no font
    has.  Raises NotFound, and Invalid for another language or paper.
    """
    from gsef_desktop.documents.agenda import print_agenda, title_key

    words = words_of(language)
    agenda = read_agenda(workspace, meeting_id=meeting_id)
    with workspace.read() as reader:
        texts = Texts(reader, language)
        hidden = confidential_items(reader.all(AgendaItem, meeting_id=meeting_id)) if without_confidential else frozenset[str]()
        document = agenda_document(
            reader, agenda, texts, words, hidden=hidden, open_to_all=without_confidential, with_changes=with_changes
        )  # fmt: skip
        document = called_agenda(document, provisional)
    if hidden:
        document = replace(document, notes=(*document.notes, words("without_confidential")))
    job = print_job(workspace, language, progress)
    data, pages = print_agenda(document, paper=paper, job=job)
    return _printed(document.masthead, words(title_key(document)), data, pages, texts, job)


def participants_pdf(
    workspace: Workspace, *, meeting_id: str, language: str = "en", paper: str = "A4", progress: Callable[[float], object] | None = None
) -> PrintedDocument:
    """The list of participants of a meeting by classification as a PDF; see `agenda_pdf`."""
    from gsef_desktop.documents.participants import TITLE_KEY, print_participants

    words = words_of(language)
    with workspace.read() as reader:
        texts = Texts(reader, language)
        document = participants_document(reader, meeting_id, texts, words)
    head = document.masthead
    job = print_job(workspace, language, progress)
    data, pages = print_participants(document, paper=paper, job=job)
    return _printed(head, words(TITLE_KEY), data, pages, texts, job)


def called_agenda(document: AgendaDocument, provisional: bool | None) -> AgendaDocument:
    """An agenda that calls itself provisional or not; None leaves it as the meeting stands."""
    return document if provisional is None else replace(document, provisional=provisional)


def agenda_document(
    reader: Reader, agenda: Agenda, texts: Texts, words: Words, *, hidden: frozenset[str] = frozenset(), targets: Mapping[str, str] = _NONE,
    open_to_all: bool = False, with_changes: bool = False,
) -> AgendaDocument:  # fmt: skip
    """The content of an agenda, without the items `hidden` and their papers; `targets` is where papers are bound, by their ids.

    One that is `open_to_all` lists no confidential papers.  `with_changes` adds what has changed since it was issued before.
    """
    reading = _AgendaReading(reader, Subject.read(reader, agenda.meeting_id), texts, words, hidden, targets, open_to_all)
    document = reading.build(agenda)
    return replace(document, changes=reading.changes()) if with_changes else document


def participants_document(reader: Reader, meeting_id: str, texts: Texts, words: Words) -> ParticipantsDocument:
    """The content of a list of participants."""
    subject, language = Subject.read(reader, meeting_id), words.language
    groups = read_groups(reader, subject.meeting, texts, words)
    kicker = kicker_of(subject, texts, words)
    where = ", ".join(part for part in (place_name(subject.activity.place, words), when(subject.activity.time, language)) if part)
    head = masthead_of(
        reader, subject, language, symbol=list_symbol(reader, subject.meeting), kicker=f"{kicker}. {where}" if where else kicker,
        also_in=LANGUAGES,
    )  # fmt: skip
    return ParticipantsDocument(masthead=head, groups=groups, marks=texts.marks)


def _printed(head: Masthead, title: str, data: bytes, pages: int, texts: Texts, job: PrintJob) -> PrintedDocument:
    name = " ".join(part for part in (head.symbol, title) if part)
    return PrintedDocument(
        data=data,
        pages=pages,
        title=f"{title}, {head.symbol}" if head.symbol else title,
        file_name=f"{file_stem(name)} {head.language}.pdf",
        language=head.language,
        fallbacks=tuple(texts.fallbacks.values()),
        missing_glyphs=job.missing_glyphs,
    )


class _AgendaReading:
    """Puts an agenda together for print."""

    def __init__(
        self, reader: Reader, subject: Subject, texts: Texts, words: Words, hidden: frozenset[str], targets: Mapping[str, str],
        open_to_all: bool,
    ) -> None:  # fmt: skip
        self._reader, self._subject, self._texts, self._words = reader, subject, texts, words
        self._hidden, self._targets, self._open_to_all = hidden, targets, open_to_all
        meeting_id = subject.meeting.id
        texts.load(subject.sessions)
        self._clocks = SessionClocks(reader, subject.meeting, subject.activity, texts, words)
        self._items = {item.id: item for item in reader.all(AgendaItem, meeting_id=meeting_id)}
        self._papers = [
            paper
            for paper in reader.all(Paper, meeting_id=meeting_id, order_by=("rank",))
            if paper.status is not PaperStatus.WITHDRAWN
            and (paper.symbol or paper.title)
            and paper.item_id not in hidden
            and not (open_to_all and paper.confidential)
        ]
        self._on = {paper.id: {paper.item_id} for paper in self._papers}
        for paper_id, item_ids in further_items(reader, self._on).items():
            self._on[paper_id].update(item_ids)
        self._prefix = _common_prefix([paper.symbol for paper in self._papers if paper.symbol])
        texts.load(self._items.values())
        texts.load(self._papers)
        leads = {item.lead_organisation_id for item in self._items.values()} - {None}
        self._organisations = {one.id: one for one in reader.all(Organisation, id=tuple(leads))} if leads else {}
        texts.load(self._organisations.values())
        people = {item.lead_person_id for item in self._items.values()} - {None}
        self._people = {one.id: one for one in reader.all(Person, id=tuple(people))} if people else {}
        seats = {item.lead_seat_id for item in self._items.values()} - {None}
        self._seats = {one.id: one for one in reader.all(Seat, id=tuple(seats))} if seats else {}
        texts.load(self._seats.values())

    def build(self, agenda: Agenda) -> AgendaDocument:
        """The document."""
        subject, words = self._subject, self._words
        kicker = kicker_of(subject, self._texts, words)
        city, offset = self._clock()
        self._said = (subject.zone, offset)
        sessions = tuple(self._session(one.id, one.rows) for one in agenda.sessions if one.id is not None or one.rows)
        numbers = {row.id: row.number for row in agenda.rows()}
        papers = tuple(
            PaperLine(
                symbol=paper.symbol,
                title=self._texts.get(paper, "title") or self._title(paper.item_id),
                item=numbers.get(paper.item_id or "", ""),
                target=self._targets.get(paper.id, ""),
                further=tuple(number for id, number in numbers.items() if number and id in self._on[paper.id] and id != paper.item_id),
            )
            for paper in self._papers
        )
        head = masthead_of(self._reader, subject, words.language, symbol=subject.meeting.symbol, kicker=kicker, also_in=self._also_in())
        return AgendaDocument(
            masthead=self._as_issued(head),
            provisional=subject.meeting.state in (MeetingState.DRAFT, MeetingState.ISSUED),
            dates=self._dates(),
            several_days=len(subject.days) > 1 or subject.activity.time.days > 1,
            place=self._place(),
            working_languages=self._working_languages(),
            interpretation=subject.meeting.interpretation,
            sessions=sessions,
            papers=papers,
            city=city,
            offset=offset,
            prefix=self._prefix,
            notes=tuple(paragraphs(subject.meeting.note)),
            marks=self._texts.marks,
        )

    def _as_issued(self, head: Masthead) -> Masthead:
        """The symbol with its revision; what has changed since the agenda was issued makes it a draft of the next one."""
        meeting = self._subject.meeting
        pending = bool(pending_changes(self._reader, meeting))
        symbol = with_revision(meeting.symbol, meeting.revision + pending)
        return replace(head, symbol=symbol, issued_on=None if pending else head.issued_on)

    def changes(self) -> tuple[str, ...]:
        """What has changed since the agenda was issued before, in words."""
        found = changes_of_revision(self._reader, self._subject.meeting)
        return tuple(sentence(change_sentence(one), self._words.language) for one in found if not (self._open_to_all and one.confidential))

    def _session(self, session_id: str | None, rows: Iterable[AgendaRow]) -> AgendaSession:
        session = next((one for one in self._subject.sessions if one.id == session_id), None)
        lines = tuple(self._line(row) for row in rows if row.id not in self._hidden)
        if session is None:
            return AgendaSession(day=None, start=None, end=None, lines=lines)
        zone, offset = self._said
        return AgendaSession(
            day=session.day, start=session.start, end=session.end, place=self._clocks.where(session), lines=lines,
            title=self._clocks.title(session), notes=self._clocks.notes(session, zone=zone, offset=offset),
            clock=self._clocks.clock(session), elsewhere=self._clocks.elsewhere(session),
        )  # fmt: skip

    def _line(self, row: AgendaRow) -> AgendaLine:
        item = self._items.get(row.id)
        title = self._texts.get(item, "title") if item is not None else clean(row.title)
        if row.kind is ItemKind.BREAK:
            return AgendaLine(kind="break", title=title, depth=row.depth, start=row.start)
        papers = tuple(
            paper.symbol.removeprefix(self._prefix) or self._texts.get(paper, "title")
            for paper in self._papers
            if row.id in self._on[paper.id]
        )
        return AgendaLine(
            kind="section" if row.heading else "item",
            title=title,
            number=row.number,
            depth=row.depth,
            start=row.start,
            purpose=row.purpose.value,
            lead=self._lead(item) if item is not None else clean(row.lead),
            papers=papers,
            continued=row.continued,
            consent=row.consent,
            note="" if row.continued else self._note(row),
        )

    def _note(self, row: AgendaRow) -> str:
        """What is to be known of an item beyond its title."""
        words = self._words
        told = [words("standing_item")] if row.standing else []
        told += [words("carried_over", meeting=row.carried_from)] if row.carried_from else []
        told += [words("in_parallel")] if row.parallel else []
        return ". ".join(told)

    def _lead(self, item: AgendaItem) -> str:
        """Who leads: the words that were typed, or the organisation, person or seat in this language."""
        seat = self._seats.get(item.lead_seat_id or "")
        if seat is not None and seat.title and item.lead.strip() in ("", seat.title):
            return self._texts.name(seat, "title")
        if seat is not None and not seat.title:
            return clean(in_language(item.lead.strip(), seat, self._words.language))
        organisation = self._organisations.get(item.lead_organisation_id or "")
        person = self._people.get(item.lead_person_id or "")
        if organisation is not None and item.lead.strip() in ("", organisation.name):
            return self._texts.name(organisation)
        if item.lead.strip() or person is None:
            return clean(item.lead)
        return clean(person_name(person, self._words.language))

    def _title(self, item_id: str | None) -> str:
        item = self._items.get(item_id or "")
        return self._texts.get(item, "title") if item is not None else ""

    def _dates(self) -> str:
        """The days of the sessions; where they are not known, the time of the activity.  Says when they are not confirmed."""
        days, frame, words = self._subject.days, self._subject.activity.time, self._words
        if days and (days[-1] - days[0]).days == len(days) - 1:
            text = words.days(days[0], days[-1])
        elif days:
            text = write_days(days[0], days[-1], words.language)
        else:
            text = when(frame, words.language)
        tentative = text and (frame.earliest is None or frame.date_certainty is Certainty.TENTATIVE)
        return words("to_be_confirmed", text=text) if tentative else text

    def _place(self) -> str:
        activity, words = self._subject.activity, self._words
        text = place_name(activity.place, words)
        tentative = text and not activity.place.online and activity.time.place_certainty is Certainty.TENTATIVE
        return words("to_be_confirmed", text=text) if tentative else text

    def _working_languages(self) -> tuple[str, ...]:
        meeting = self._subject.meeting
        if meeting.languages or meeting.body_id is None:
            return meeting.languages
        rules = rules_on(self._reader, meeting.body_id, self._subject.first_day)
        return rules.languages if rules is not None else ()

    def _also_in(self) -> list[str]:
        """The languages in which every item has a title."""
        items = {item.id: item for item in self._items.values() if item.kind is ItemKind.ITEM and item.title.strip()}
        translations = self._reader.all(Translation, owner_kind=kind_of(AgendaItem), field="title", owner_id=tuple(items)) if items else []
        there = {(one.owner_id, one.language) for one in translations if one.text.strip()}
        there |= {(item.id, item.language) for item in items.values()}
        return [language for language in LANGUAGES if items and all((item_id, language) in there for item_id in items)]

    def _clock(self) -> tuple[str, str]:
        """The city whose local time it is, and by how much it differs from UTC at the first session."""
        subject, zone = self._subject, self._subject.zone
        if zone is None:
            return "", ""
        start = next((one.start for one in subject.sessions if one.start is not None), time(12))
        try:
            moment = datetime.combine(subject.first_day or UNDATED, start, ZoneInfo(zone))
        except (ZoneInfoNotFoundError, ValueError):
            return "", ""
        return self._clocks.city(zone), offset_name(moment)


def _common_prefix(symbols: list[str]) -> str:
    """The first part that all symbols share, such as "GSEF/"; empty where it would leave nothing of one."""
    if not symbols or "/" not in symbols[0]:
        return ""
    prefix = symbols[0].split("/", 1)[0] + "/"
    return prefix if all(symbol.startswith(prefix) and len(symbol) > len(prefix) for symbol in symbols) else ""
