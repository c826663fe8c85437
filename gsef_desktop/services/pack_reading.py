"""What goes into a meeting pack, read from the file in one language, and the fingerprint by which it is seen that something has changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from gsef_desktop.documents.content import Fallback, Masthead, ScanCode
from gsef_desktop.documents.pack_content import (
    MapPlace,
    OpenAction,
    OpenDecision,
    PackDocument,
    PackPaper,
    PracticalPart,
)
from gsef_desktop.documents.printing import words_of
from gsef_desktop.documents.typesetting import clean, paragraphs
from gsef_desktop.documents.wording import Words
from gsef_desktop.domain.agenda import shown_number
from gsef_desktop.domain.agenda_content import Agenda
from gsef_desktop.domain.records import (
    LANGUAGES,
    ActionItem,
    Activity,
    ActivityPartner,
    AgendaItem,
    Decision,
    Detail,
    Meeting,
    MeetingSession,
    Organisation,
    Paper,
    PaperStatus,
    PaperVersion,
    PartnerRole,
    Person,
    kind_of,
)
from gsef_desktop.services.agenda_reading import further_items, read_agenda
from gsef_desktop.services.confidential import confidential_items
from gsef_desktop.services.house_style import fingerprint_of
from gsef_desktop.services.meeting_sessions import sessions_of
from gsef_desktop.services.practical import details_of
from gsef_desktop.services.printing import agenda_document, participants_document
from gsef_desktop.services.printing_names import Texts, city_name, person_name, place_name
from gsef_desktop.services.session_clocks import SessionClocks

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class PackContent:
    """A pack's content, the texts in it that fell back to another language, and its fingerprint."""

    document: PackDocument
    fallbacks: tuple[Fallback, ...]
    fingerprint: str


def read_pack(
    workspace: Workspace, *, meeting_id: str, language: str, without_confidential: bool = False, personal_for_id: str | None = None
) -> PackContent:
    """The content of a pack in a language (one of LANGUAGES), with its fingerprint.

    `without_confidential` leaves out confidential items, what stands under them, their papers, and what was decided on them; so does a
    personal copy.  Raises NotFound, and Invalid for another language.
    """
    words = words_of(language)
    agenda = read_agenda(workspace, meeting_id=meeting_id)
    with workspace.read() as reader:
        texts = Texts(reader, language)
        closed = without_confidential or personal_for_id is not None
        document = _Reading(reader, agenda, texts, words, closed=closed).build(personal_for_id)
        look = fingerprint_of(reader)
    fallbacks = tuple(texts.fallbacks.values())
    print_ = hashlib.sha256((repr(document) + look).encode("utf-8", "surrogatepass")).hexdigest()
    return PackContent(document=document, fallbacks=fallbacks, fingerprint=print_)


class _Reading:
    def __init__(self, reader: Reader, agenda: Agenda, texts: Texts, words: Words, *, closed: bool) -> None:
        self._reader, self._agenda, self._texts, self._words, self._closed = reader, agenda, texts, words, closed
        self._meeting = reader.get(Meeting, agenda.meeting_id)
        self._activity = reader.get(Activity, self._meeting.activity_id)
        self._items = {item.id: item for item in reader.all(AgendaItem, meeting_id=self._meeting.id)}
        self._hidden = confidential_items(self._items.values()) if closed else frozenset[str]()
        self._sessions = sessions_of(reader, self._meeting.id)
        days = sorted(session.day for session in self._sessions if session.day is not None)
        self._first_day: date | None = days[0] if days else self._activity.time.earliest

    def build(self, personal_for_id: str | None) -> PackDocument:
        """The document."""
        reader, texts, words = self._reader, self._texts, self._words
        papers = self._papers()
        targets = {paper.id: paper.anchor for paper in papers if paper.digest or paper.text}
        agenda = agenda_document(reader, self._agenda, texts, words, hidden=self._hidden, targets=targets, open_to_all=self._closed)
        participants = participants_document(reader, self._meeting.id, texts, words)
        person = reader.get(Person, personal_for_id) if personal_for_id is not None else None
        decisions, actions = self._decisions(), self._actions()
        practical = self._practical()
        title = texts.get(self._activity, "title")
        return PackDocument(
            masthead=self._head(agenda.masthead),
            agenda=agenda,
            participants=participants,
            title=title,
            papers=tuple(papers),
            decisions=decisions,
            actions=actions,
            practical=practical,
            place=self._place(),
            codes=self._codes(),
            personal_for=person_name(person, words.language) if person is not None else "",
            without_confidential=self._closed and (bool(self._hidden) or self._has_confidential_papers()),
            marks=texts.marks,
        )

    def _head(self, head: Masthead) -> Masthead:
        """The agenda's masthead; whether the pack is there in another language depends on how it is made."""
        return Masthead(
            network=head.network, language=head.language, symbol=head.symbol, issued_on=head.issued_on, original=head.original,
            kicker=head.kicker, day=head.day,
        )  # fmt: skip

    # --- papers -------------------------------------------------------------------------------------------------------------------------

    def _papers(self) -> list[PackPaper]:
        """The papers in the order of the agenda: first those of the meeting as a whole."""
        reader = self._reader
        papers = [
            paper
            for paper in reader.all(Paper, meeting_id=self._meeting.id, order_by=("rank",))
            if paper.status is not PaperStatus.WITHDRAWN and not self._is_hidden(paper)
        ]
        self._texts.load(papers)
        ids = [paper.id for paper in papers]
        versions = reader.all(PaperVersion, paper_id=ids, replaced_on=None) if ids else []
        digests = _digests(reader, [id for one in versions for id in (one.attachment_id, one.pdf_id) if id])
        rows = [row for row in self._agenda.rows() if not row.continued]
        order = {row.id: place for place, row in enumerate(rows)}
        numbers = {row.id: shown_number(row.number, self._words.language, whole=True) for row in rows}
        further = further_items(reader, ids)
        made = []
        for paper in sorted(papers, key=lambda one: order.get(one.item_id or "", -1 if one.item_id is None else len(order))):
            own = [one for one in versions if one.paper_id == paper.id]
            items = [numbers[id] for id in numbers if id == paper.item_id or id in further.get(paper.id, ())]
            made.append(self._paper(paper, own, ", ".join(filter(None, items)), digests))
        return made

    def _is_hidden(self, paper: Paper) -> bool:
        return paper.item_id in self._hidden or (self._closed and paper.confidential)

    def _paper(self, paper: Paper, versions: list[PaperVersion], number: str, digests: dict[str, str]) -> PackPaper:
        wanted = self._words.language
        version = choose_version(versions, wanted, paper.language)
        item = self._items.get(paper.item_id or "")
        item_title = self._texts.get(item, "title") if item is not None else ""
        title = self._texts.get(paper, "title") or item_title or (version.file_name if version is not None else "") or paper.symbol
        if version is None:
            return PackPaper(
                id=paper.id, title=title, symbol=clean(paper.symbol), item=number, item_title=item_title, language=paper.language,
                wanted=wanted,
            )  # fmt: skip
        bound = version.pdf_id or version.attachment_id or ""
        return PackPaper(
            id=paper.id, title=title, symbol=clean(paper.symbol), item=number, item_title=item_title, language=version.language,
            wanted=wanted, draft=PaperStatus.DRAFT in (paper.status, version.status), file_name=version.file_name,
            attachment_id=bound, digest=digests.get(bound, ""),
            text="" if version.attachment_id else version.text,
        )  # fmt: skip

    def _has_confidential_papers(self) -> bool:
        return bool(self._reader.count(Paper, meeting_id=self._meeting.id, confidential=True))

    # --- what is open -------------------------------------------------------------------------------------------------------------------

    def _earlier(self) -> list[Meeting]:
        """The meetings before this one, of its body if it has one."""
        reader, first = self._reader, self._first_day or date.max
        wanted = {"body_id": self._meeting.body_id} if self._meeting.body_id else {"activity_id": self._siblings()}
        found = [one for one in reader.all(Meeting, **wanted) if one.id != self._meeting.id]
        days = {one.id: reader.get(Activity, one.activity_id).time.earliest for one in found}
        earlier = [one for one in found if (day := days[one.id]) is not None and day <= first]
        return sorted(earlier, key=lambda one: (days[one.id] or date.min, one.id))

    def _siblings(self) -> list[str]:
        """The editions of the series that the meeting belongs to; without a series it has none."""
        series = self._activity.series_id
        return [one.id for one in self._reader.all(Activity, series_id=series)] if series else []

    def _decisions(self) -> tuple[OpenDecision, ...]:
        meetings = self._earlier()
        order = {one.id: place for place, one in enumerate(meetings)}
        found = self._reader.all(Decision, meeting_id=tuple(order), implemented=False, order_by=("number",)) if order else []
        found = [one for one in found if one.item_id not in self._secret(order)]
        self._texts.load(found)
        return tuple(
            OpenDecision(symbol=clean(one.symbol), text=self._texts.get(one, "text"), decided_on=one.decided_on)
            for one in sorted(found, key=lambda one: order[one.meeting_id])
        )

    def _actions(self) -> tuple[OpenAction, ...]:
        order = {one.id: place for place, one in enumerate(self._earlier())}
        found = self._reader.all(ActionItem, meeting_id=tuple(order), status="open", order_by=("due_on",)) if order else []
        found = [one for one in found if one.item_id not in self._secret(order)]
        self._texts.load(found)
        owners = {one.owner_id for one in found} - {None}
        people = {one.id: one for one in self._reader.all(Person, id=tuple(owners))} if owners else {}
        decided = {one.decision_id for one in found} - {None}
        symbols = {one.id: one.symbol for one in self._reader.all(Decision, id=tuple(decided))} if decided else {}
        made = []
        for one in sorted(found, key=lambda one: (one.due_on or date.max, one.id)):
            person = people.get(one.owner_id or "")
            made.append(
                OpenAction(
                    title=self._texts.get(one, "title"),
                    owner=clean(one.owner) or (person_name(person, self._words.language) if person is not None else ""),
                    due_on=one.due_on,
                    overdue=one.due_on is not None and self._first_day is not None and one.due_on < self._first_day,
                    symbol=clean(symbols.get(one.decision_id or "", "")),
                )
            )
        return tuple(made)

    def _secret(self, meeting_ids: Iterable[str]) -> frozenset[str]:
        """The confidential items of earlier meetings, where they are to be left out."""
        if not self._closed:
            return frozenset()
        return confidential_items(self._reader.all(AgendaItem, meeting_id=tuple(meeting_ids)))

    # --- practical information ----------------------------------------------------------------------------------------------------------

    def _practical(self) -> tuple[PracticalPart, ...]:
        """What was written, and what the file knows: the place and the rooms, the sessions, the host, whom to ask."""
        details = details_of(self._reader, self._meeting.id)
        written = {field: self._written(detail) for field, detail in details.items()}
        known = {
            "venue": self._venue(), "sessions": self._hours(), "interpretation": self._interpretation(), "host": self._hosts(),
            "local_organiser": self._organiser(), "contacts": self._contacts(),
        }  # fmt: skip
        order = (
            "venue", "sessions", "interpretation", "getting_there", "hotels", "host", "local_organiser", "contacts", "more_to_know"
        )  # fmt: skip
        parts = []
        for key in order:
            texts = [*written.get(key, ()), *known.get(key, ())]
            if texts:
                parts.append(PracticalPart(label=self._words(key), texts=tuple(dict.fromkeys(texts))))
        return tuple(parts)

    def _written(self, detail: Detail) -> list[str]:
        """The paragraphs of a text in this language; one that was not translated carries its mark."""
        shown = self._texts.get(detail, "text")
        if not shown:
            return []
        raw = self._reader.texts(kind_of(Detail), [detail.id], self._words.language).get((detail.id, "text"), "")
        fell_back = (detail.id, "text") in self._texts.fallbacks
        lines = paragraphs(detail.text if fell_back or detail.language == self._words.language else raw)
        if fell_back and lines:
            lines[-1] += shown[len(clean(detail.text)) :]
        return lines

    def _venue(self) -> list[str]:
        place = self._activity.place
        named = place_name(place, self._words)
        return [named] if named else []

    def _hours(self) -> list[str]:
        """Each session with its place and how one joins it, and beneath it its times elsewhere."""
        self._texts.load(self._sessions)
        clocks = SessionClocks(self._reader, self._meeting, self._activity, self._texts, self._words)
        return [line for session in self._sessions for line in (self._session(session, clocks), *clocks.elsewhere(session)) if line]

    def _session(self, session: MeetingSession, clocks: SessionClocks) -> str:
        told = (clocks.when(session), clocks.title(session), clocks.where(session), *clocks.joining(session))
        return ", ".join(part for part in told if part)

    def _interpretation(self) -> list[str]:
        languages = self._meeting.interpretation
        return [self._words.language_names(languages, capital=True)] if languages else []

    def _organiser(self) -> list[str]:
        organisation = self._reader.find(Organisation, self._meeting.organiser_id)
        return [self._described(organisation)] if organisation is not None else []

    def _described(self, organisation: Organisation) -> str:
        known = (organisation.address, organisation.telephone, organisation.mail, organisation.website)
        return ", ".join(part for part in (self._texts.name(organisation), *(clean(one) for one in known)) if part)

    def _hosts(self) -> list[str]:
        host = self._reader.find(Organisation, self._meeting.host_id)
        found = [self._described(host)] if host is not None else []
        for one in self._reader.all(ActivityPartner, activity_id=self._activity.id, role=PartnerRole.HOST, order_by=("rank",)):
            organisation = self._reader.find(Organisation, one.organisation_id)
            if organisation is None:
                found.append(clean(one.name))
                continue
            if host is None or organisation.id != host.id:
                found.append(self._described(organisation))
        return [line for line in found if line]

    def _contacts(self) -> list[str]:
        person = self._reader.find(Person, self._activity.responsible_id)
        on_the_spot = paragraphs(self._meeting.contact)
        if person is None:
            return on_the_spot
        known = (person_name(person, self._words.language), clean(person.mail), clean(person.telephone))
        return [*on_the_spot, ", ".join(part for part in known if part)]

    def _codes(self) -> tuple[ScanCode, ...]:
        """Where a meeting is joined online, and where it is on a map."""
        words, place = self._words, self._activity.place
        links = dict.fromkeys(clean(one.link) for one in self._sessions if one.link.strip().lower().startswith(("https://", "http://")))
        codes = [ScanCode(label=words("join_online"), address=link) for link in links]
        if not place.online and place.latitude is not None and place.longitude is not None:
            at = f"mlat={place.latitude:.5f}&mlon={place.longitude:.5f}#map=12/{place.latitude:.5f}/{place.longitude:.5f}"
            codes.append(ScanCode(label=words("open_map"), address=f"https://www.openstreetmap.org/?{at}"))
        return tuple(codes)

    def _place(self) -> MapPlace | None:
        place = self._activity.place
        if place.online or place.latitude is None or place.longitude is None:
            return None
        name = city_name(place, self._words) or place_name(place, self._words)
        return MapPlace(name=name, latitude=place.latitude, longitude=place.longitude)


def choose_version(versions: Iterable[PaperVersion], wanted: str, original: str) -> PaperVersion | None:
    """The version that is bound: in the language wanted, or else the original, or else the first in the order of the languages."""
    there = [one for one in versions if one.replaced_on is None and (one.attachment_id is not None or one.text.strip())]

    def order(one: PaperVersion) -> tuple[bool, bool, int, str, str]:
        place = LANGUAGES.index(one.language) if one.language in LANGUAGES else len(LANGUAGES)
        return one.language != wanted, one.language != original, place, one.language, one.id

    return min(there, key=order, default=None)


def _digests(reader: Reader, ids: list[str]) -> dict[str, str]:
    """The SHA-256 of attachments, without their bytes."""
    rows = reader.rows("SELECT id, sha256 FROM attachment WHERE deleted = 0 AND id IN (SELECT value FROM json_each(?))", (json.dumps(ids),))
    return dict(rows)
