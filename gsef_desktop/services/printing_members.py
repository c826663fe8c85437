"""The yearbook of the members: what goes into it is read from the file, with everybody's consent respected.

ReportLab is imported only when something is printed.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from gsef_desktop.documents.collation import collation_key
from gsef_desktop.documents.content import PrintedDocument
from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.links import mail_link
from gsef_desktop.documents.member_content import ContactLine, Fact, MemberEntry, PictureFile, RegionPart, Spot, Tally, YearbookDocument
from gsef_desktop.documents.printing import words_of
from gsef_desktop.documents.typesetting import clean
from gsef_desktop.documents.wording import Words
from gsef_desktop.domain.membership import category_on
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import (
    ArchiveDocument,
    Attachment,
    Body,
    Membership,
    MembershipCategory,
    MembershipStatus,
    Organisation,
    OrganisationKind,
    OwnField,
    OwnFieldType,
    Person,
    PersonFunction,
    Seat,
)
from gsef_desktop.reference.countries import country_languages, country_name
from gsef_desktop.services.consent import Consent, printed_name
from gsef_desktop.services.house_style import print_job
from gsef_desktop.services.member_regions import By, Regions, view_of
from gsef_desktop.services.members import day_within
from gsef_desktop.services.members_goal import goal_of
from gsef_desktop.services.printing_flow import Format, make_flow
from gsef_desktop.services.printing_members_flow import yearbook_flow
from gsef_desktop.services.printing_names import Texts, city_name, file_stem, network_name, place_name
from gsef_desktop.storage.queries import outputs as queries
from gsef_desktop.storage.queries.members import members_on

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace

PAPERS = ("A4", "Letter", "A3")
"""The papers on which documents about members can be printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class YearbookOptions:
    """What a yearbook shows.  `ids` None: all members on `day`; else those of them that are among these.

    `day` None is today within the year; `own_fields` are ids of fields that are not personal, in their order.
    """

    year: int
    day: date | None = None
    regions: By = By.WORLD
    ids: tuple[str, ...] | None = None
    own_fields: tuple[str, ...] = ()
    contacts: bool = True
    documents: bool = True
    pictures: bool = True


def member_yearbook(
    workspace: Workspace,
    *,
    options: YearbookOptions,
    language: str = "en",
    format: str = "pdf",
    paper: str = "A4",
    today: date | None = None,
    progress: Callable[[float], object] | None = None,
) -> PrintedDocument:
    """The yearbook of the members in a language (one of LANGUAGES) on A4, Letter or A3, as PDF, or as DOCX without maps and pictures.

    `remarks` of the result say how many contacts were left out because they have not agreed to be listed by `today`, and how many members
    are counted but not named.  `progress` is called with the share done, from 0 to 1, and may raise Cancelled.  Raises Invalid for another
    language or paper, ValueError for another format.
    """
    from gsef_desktop.documents.yearbook import TITLE_KEY, print_yearbook

    words, form = words_of(language), Format(format)
    today = today or date.today()
    options = replace(options, day=options.day or day_within(options.year, today))
    with workspace.read() as reader:
        texts = Texts(reader, language)
        consent = Consent.read(reader, today)
        document = _Yearbook(reader, options, texts, words, consent).build()
    job = print_job(workspace, language, progress)
    if form is Format.PDF:
        data, pages = print_yearbook(document, paper=paper, job=job)
    else:
        data, pages = make_flow(yearbook_flow(document, words), format=form, paper=paper, job=job)
    title = words("yearbook_of", year=options.year)
    return PrintedDocument(
        data=data, pages=pages, title=title, file_name=f"{file_stem(f'{words(TITLE_KEY)} {options.year}')} {language}.{form.value}",
        language=language, fallbacks=tuple(texts.fallbacks.values()), missing_glyphs=job.missing_glyphs,
        remarks=(*_remarks(consent, document), *_of_pictures(job)),
    )  # fmt: skip


def choosable_fields(workspace: Workspace, *, of_kind: str = "organisation") -> list[OwnField]:
    """The fields of the user's own that may be chosen for print: all that are not personal."""
    with workspace.read() as reader:
        return [one for one in reader.all(OwnField, of_kind=of_kind, order_by=("rank",)) if not one.personal]


def withheld_remark(consent: Consent) -> Iterable[Message]:
    """How many people were left out for want of consent."""
    number = len(consent.withheld)
    if number == 1:
        yield message("1 contact is not listed because they have not agreed.")
    elif number:
        yield message("{number} contacts are not listed because they have not agreed.", number=number)


def _remarks(consent: Consent, document: YearbookDocument) -> Iterable[Message]:
    yield from withheld_remark(consent)
    unnamed = document.counted - document.named
    if unnamed == 1:
        yield message("1 member is counted, but not named in the file.")
    elif unnamed > 0:
        yield message("{number} members are counted, but not named in the file.", number=unnamed)


def _of_pictures(job: PrintJob) -> Iterable[Message]:
    """Which pictures could not be read."""
    if job.unread_pictures:
        yield message("Left out, because no picture could be read there: {names}", names=", ".join(job.unread_pictures[:12]))


def web_address(website: str) -> str:
    """The address of a website as a link; empty where it is none that a browser should open."""
    text = clean(website)
    if not text or " " in text:
        return ""
    if "://" not in text:
        return f"https://{text}" if "." in text and ":" not in text.split("/", 1)[0] else ""
    return text if text.lower().startswith(("http://", "https://")) else ""


class MembersReading:
    """The members on a day, and the words in which documents speak of them."""

    def __init__(self, reader: Reader, day: date, texts: Texts, words: Words, ids: Sequence[str] | None = None) -> None:
        self.reader, self.day, self.texts, self.words = reader, day, texts, words
        members = members_on(reader, day)
        if ids is not None:
            members &= frozenset(ids)
        wanted = tuple(sorted(members))
        self._states: dict[str, list[Membership]] = defaultdict(list)
        for state in reader.all(Membership, organisation_id=wanted) if wanted else ():
            self._states[state.organisation_id].append(state)
        found = reader.all(Organisation, id=wanted) if wanted else []
        self.organisations = [one for one in found if one.merged_into_id is None]
        texts.load(self.organisations)
        categories = reader.all(MembershipCategory, order_by=("rank",))
        texts.load(categories)
        self._categories = {one.id: one for one in categories}

    def category(self, organisation: Organisation) -> str:
        """The category of a membership on the day; empty where none is known."""
        category_id, words = category_on(self._states[organisation.id], self.day)
        known = self._categories.get(category_id or "")
        return self.texts.get(known, "title") if known is not None else clean(words)

    def since(self, organisation: Organisation) -> date | None:
        """The day from which it has been a member without a break; None where that is not known."""
        states = [one for one in self._states[organisation.id] if one.since is None or one.since <= self.day]
        start: date | None = None
        member = False
        for state in sorted(states, key=lambda one: one.since or date.min):
            now = state.status is MembershipStatus.MEMBER
            if now and not member:
                start = state.since
            member = now
        return start

    def tallies(self, regions: Regions) -> tuple[Tally, ...]:
        """The members by region, kind, language and category."""
        words, organisations = self.words, self.organisations
        by_region = Counter(regions.code(one) for one in organisations)
        kinds = Counter(one.kind for one in organisations)
        spoken = Counter(code for one in organisations for code in dict.fromkeys(one.languages))
        categories = Counter(self.category(one) for one in organisations)
        rows = tuple((regions.title(code), by_region[code]) for code in regions.order if by_region[code])
        found = [Tally(title=words("by_region"), head=words("region"), rows=rows)]
        by_kind = tuple((words(f"kind_{kind.value}"), kinds[kind]) for kind in OrganisationKind if kinds[kind])
        found.append(Tally(title=words("by_kind"), head=words("kind"), rows=by_kind))
        by_language = [(words.language_name(code, capital=True), number) for code, number in spoken.items()]
        silent = sum(not one.languages for one in organisations)
        note = words("several_languages") if any(len(one.languages) > 1 for one in organisations) else ""
        rows = self._most_first(by_language, silent)
        if spoken:
            found.append(Tally(title=words("by_language"), head=words("language"), rows=rows, note=note))
        if any(categories):
            named = [(title, number) for title, number in categories.items() if title]
            rows = self._most_first(named, categories[""])
            found.append(Tally(title=words("by_category"), head=words("category"), rows=rows))
        return tuple(one for one in found if one.rows)

    def _most_first(self, rows: Iterable[tuple[str, int]], unknown: int) -> tuple[tuple[str, int], ...]:
        ordered = sorted(rows, key=lambda row: (-row[1], collation_key(row[0], self.words.language)))
        return (*ordered, *([(self.words("not_stated"), unknown)] if unknown else []))


class _Yearbook:
    """Puts a yearbook together."""

    def __init__(self, reader: Reader, options: YearbookOptions, texts: Texts, words: Words, consent: Consent) -> None:
        assert options.day is not None
        self._reader, self._options, self._texts, self._words, self._consent = reader, options, texts, words, consent
        self._day = options.day
        self._members = MembersReading(reader, options.day, texts, words, options.ids)
        ids = [one.id for one in self._members.organisations]
        self._names = queries.names_in_all_languages(reader, ids)
        self._seats = self._read_seats(ids)
        self._functions: dict[str, list[PersonFunction]] = defaultdict(list)
        self._people: dict[str, Person] = {}
        if options.contacts:
            for function in queries.functions_at(reader, ids=ids, day=options.day):
                self._functions[function.organisation_id or ""].append(function)
            self._people = queries.people_of(reader, ids=(one.person_id for own in self._functions.values() for one in own))
            texts.load([one for own in self._functions.values() for one in own])
        self._documents = queries.documents_about(reader, ids=ids) if options.documents else {}
        texts.load([one for own in self._documents.values() for one in own])
        fields = {one.id: one for one in reader.all(OwnField, of_kind="organisation") if not one.personal}
        self._fields = [fields[id] for id in options.own_fields if id in fields]
        texts.load(self._fields)
        self._values = queries.own_values(reader, field_ids=[one.id for one in self._fields], owner_kind="organisation")

    def build(self) -> YearbookDocument:
        """The document."""
        options, members = self._options, self._members.organisations
        regions = Regions(self._reader, options.regions, self._texts, self._words)
        by_region: dict[str, list[Organisation]] = defaultdict(list)
        for one in members:
            by_region[regions.code(one)].append(one)
        parts = tuple(self._region(code, regions.title(code), by_region[code]) for code in regions.order if by_region[code])
        named = len(members)
        goal = goal_of(self._reader, year=self._day.year, day=self._day)
        return YearbookDocument(
            network=network_name(self._reader, None, self._words.language),
            language=self._words.language,
            year=options.year,
            day=self._day,
            counted=round(goal.line.now(self._day)) if options.ids is None else named,
            named=named,
            countries=len({one.place.country for one in members if one.place.country}),
            tallies=self._members.tallies(regions),
            regions=parts,
            marks=self._texts.marks,
        )

    def _region(self, code: str, title: str, organisations: Sequence[Organisation]) -> RegionPart:
        language = self._words.language

        def key(one: Organisation) -> tuple[tuple[str, str], tuple[str, str], str]:
            country = country_name(one.place.country, language) or "\uffff"
            return collation_key(country, language), collation_key(self._texts.name(one), language), one.id

        ordered = sorted(organisations, key=key)
        spots, off = list[Spot](), list[str]()
        for one in ordered:
            latitude, longitude = one.place.latitude, one.place.longitude
            if latitude is not None and longitude is not None:
                spots.append(Spot(name=self._spot_name(one), longitude=longitude, latitude=latitude))
            else:
                off.append(self._texts.name(one))
        entries = tuple(self._entry(one) for one in ordered)
        return RegionPart(title=title, view=view_of(code, spots), members=entries, spots=tuple(spots), off_map=tuple(off))

    def _spot_name(self, one: Organisation) -> str:
        return city_name(one.place, self._words) or clean(one.acronym) or self._texts.name(one)

    def _entry(self, one: Organisation) -> MemberEntry:
        words, since = self._words, self._members.since(one)
        name = self._texts.name(one)
        place = place_name(one.place, words)
        return MemberEntry(
            key=one.id,
            name=name,
            other_names=self._other_names(one, name),
            place="" if place == name else place,
            country=country_name(one.place.country, words.language),
            since=words("member_since", since=since.year) if since is not None else "",
            category=self._members.category(one),
            facts=tuple(self._facts(one)),
            contacts=tuple(self._contacts(one)),
            documents=tuple(self._document(document) for document in self._documents.get(one.id, ())),
            own=tuple(self._own(one)),
            logo=self._picture(one.logo_id, words("logo_of", name=name)),
        )

    def _other_names(self, one: Organisation, name: str) -> tuple[str, ...]:
        """The acronym, and the name in its own language and script, where they are others than the one printed."""
        spoken = (*one.languages, *country_languages(one.place.country))
        own = next((text for code in spoken if (text := self._names.get(one.id, {}).get(code))), "")
        if one.language in spoken or not own:
            own = one.name
        others = dict.fromkeys(clean(text) for text in (own, one.acronym))
        return tuple(text for text in others if text and text.casefold() != name.casefold())

    def _facts(self, one: Organisation) -> Iterable[Fact]:
        words = self._words
        website = web_address(one.website)
        if website:
            shown = website.split("://", 1)[1].removeprefix("www.").rstrip("/")
            yield Fact(label=words("website"), text=shown, target=website)
        mail = self._consent.public(one.mail)
        if mail:
            yield Fact(label=words("mail"), text=mail, target=mail_link(mail))
        telephone = self._consent.public(one.telephone)
        if telephone:
            yield Fact(label=words("telephone"), text=telephone)
        if one.languages:
            yield Fact(label=words("languages"), text=words.language_names(one.languages, capital=True))
        seats = self._seats.get(one.id)
        if seats:
            yield Fact(label=words("seats_held"), text="; ".join(seats))

    def _contacts(self, one: Organisation) -> Iterable[ContactLine]:
        language = self._words.language
        functions: dict[str, list[str]] = defaultdict(list)
        for function in self._functions.get(one.id, ()):
            functions[function.person_id].append(self._texts.name(function, "title"))
        people = [self._people[id] for id in functions if id in self._people]
        listed = [person for person in people if self._consent.given_by(person)]
        for person in sorted(listed, key=lambda each: (collation_key(each.family_name or printed_name(each, language), language), each.id)):
            name = printed_name(person, language)
            if name:
                yield ContactLine(
                    name=name,
                    function=", ".join(filter(None, functions[person.id])),
                    mail=clean(person.mail),
                    telephone=clean(person.telephone),
                    portrait=self._picture(person.portrait_id, self._words("portrait_of", name=name)),
                )

    def _document(self, one: ArchiveDocument) -> Fact:
        words = self._words
        details = [words(f"archive_{one.kind.value}"), str(one.year) if one.year else "", words.language_names(one.languages)]
        title = self._texts.get(one, "title") or clean(one.file_name)
        text = words("available_in", title=title, details=", ".join(filter(None, details)))
        return Fact(label="", text=text, target=web_address(one.link))

    def _own(self, one: Organisation) -> Iterable[Fact]:
        for own in self._fields:
            text = self._consent.public(self._values.get((one.id, own.id), ""))
            if text:
                yield Fact(label=self._texts.get(own, "title"), text=value_in_words(own, text, self._words))

    def _picture(self, attachment_id: str | None, alt: str) -> PictureFile | None:
        if attachment_id is None or not self._options.pictures:
            return None
        found = self._reader.find(Attachment, attachment_id)
        return PictureFile(key=attachment_id, data=found.data, alt=alt) if found is not None else None

    def _read_seats(self, ids: Sequence[str]) -> dict[str, list[str]]:
        terms = queries.terms_of(self._reader, ids=ids, day=self._day)
        bodies = {one.id: one for one in self._reader.all(Body)} if terms else {}
        self._texts.load(bodies.values())
        self._texts.load([seat for _, seat in terms])
        found: dict[str, list[str]] = defaultdict(list)
        for term, seat in terms:
            held = self._words("seat_in", seat=seat_title(seat, self._texts, self._words), body=self._texts.name(bodies[seat.body_id]))
            if held not in found[term.organisation_id or ""]:
                found[term.organisation_id or ""].append(held)
        return found


def seat_title(seat: Seat, texts: Texts, words: Words) -> str:
    """What a seat is called: its own title, or its classification."""
    return texts.name(seat, "title") or words.class_of_one(seat.classification.value)


def value_in_words(own: OwnField, text: str, words: Words) -> str:
    """What stands in a field of the user's own as it is printed: days and numbers as the language writes them, all else as it is."""
    try:
        if own.type is OwnFieldType.DATE:
            return words.short_day(date.fromisoformat(text))
        if own.type is OwnFieldType.NUMBER and (value := Decimal(text)).is_finite():
            return words.number(value)
    except (ValueError, ArithmeticError):
        return text
    return text
