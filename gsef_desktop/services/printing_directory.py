"""The directory of a body: its seats on a day, read with everybody's consent respected."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING

from gsef_desktop.documents.content import Masthead, PrintedDocument
from gsef_desktop.documents.links import mail_link
from gsef_desktop.documents.member_content import DirectoryDocument, Fact, SeatGroup, SeatLine
from gsef_desktop.documents.printing import words_of
from gsef_desktop.documents.typesetting import clean
from gsef_desktop.documents.wording import Words
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import LANGUAGES, Body, Classification, Organisation, Person, Seat, SeatTerm
from gsef_desktop.domain.seat_terms import is_valid_on
from gsef_desktop.reference.countries import country_name
from gsef_desktop.reference.text_keys import text_key
from gsef_desktop.services.consent import Consent, printed_name
from gsef_desktop.services.house_style import print_job
from gsef_desktop.services.printing_flow import Format, make_flow
from gsef_desktop.services.printing_members import seat_title
from gsef_desktop.services.printing_members_flow import directory_flow
from gsef_desktop.services.printing_names import Texts, file_stem, network_name
from gsef_desktop.storage.queries import outputs as queries

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace


def body_directory(
    workspace: Workspace,
    *,
    body_id: str,
    day: date,
    language: str = "en",
    format: str = "pdf",
    paper: str = "A4",
    today: date | None = None,
    progress: Callable[[float], object] | None = None,
) -> PrintedDocument:
    """Who sits in a body on a day, in a language (one of LANGUAGES) on A4, Letter or A3, as PDF or DOCX.

    Holders of seats are named as such; mail and telephone are given only of those who have agreed to be listed by `today`, and `remarks`
    say how many have not.  Raises NotFound, and Invalid for another language or paper, ValueError for another format.
    """
    from gsef_desktop.documents.directory import TITLE_KEY, print_directory

    words, form = words_of(language), Format(format)
    with workspace.read() as reader:
        texts, consent = Texts(reader, language), Consent.read(reader, today)
        body = reader.get(Body, body_id)
        name = texts.name(body)
        groups = tuple(_Seats(reader, body, day, texts, words, consent).groups())
        head = Masthead(
            network=network_name(reader, None, language), language=language, issued_on=day, original=body.language,
            kicker=f"{name}. {words('directory_on', day=words.short_day(day))}", also_in=LANGUAGES, day=day,
        )  # fmt: skip
    lines = [line for group in groups for line in group.lines]
    document = DirectoryDocument(
        masthead=head, groups=groups, seats=len(lines), vacant=sum(line.vacant for line in lines), marks=texts.marks
    )
    job = print_job(workspace, language, progress)
    if form is Format.PDF:
        data, pages = print_directory(document, paper=paper, job=job)
    else:
        data, pages = make_flow(directory_flow(document, words), format=form, paper=paper, job=job)
    title = f"{words(TITLE_KEY)}, {name}"
    return PrintedDocument(
        data=data, pages=pages, title=title, file_name=f"{file_stem(title)} {language}.{form.value}", language=language,
        fallbacks=tuple(texts.fallbacks.values()), missing_glyphs=job.missing_glyphs, remarks=tuple(_remarks(len(consent.withheld))),
    )  # fmt: skip


def _remarks(withheld: int) -> Iterable[Message]:
    """How many are named without a way to reach them."""
    if withheld == 1:
        yield message("1 person is named without mail and telephone because they have not agreed.")
    elif withheld:
        yield message("{number} people are named without mail and telephone because they have not agreed.", number=withheld)


def find_body(workspace: Workspace, *, reference: str) -> Body:
    """A body by its id, its name or its acronym, whatever case and accents.  Raises Invalid if there is none, or more than one."""
    with workspace.read() as reader:
        bodies = reader.all(Body, order_by=("rank",))
        names = {one.id: {text_key(one.name), text_key(one.acronym)} for one in bodies}
        for language in LANGUAGES:
            for (id, field), text in reader.texts("body", names, language).items():
                if field == "name":
                    names[id].add(text_key(text))
    key = text_key(reference)
    found = [one for one in bodies if one.id == reference] or [one for one in bodies if key and key in names[one.id]]
    if len(found) != 1:
        raise Invalid(
            message("There is no body called “{name}”.", name=reference) if not found
            else message("There are several bodies called “{name}”.", name=reference),
            remedy=message("Give one of these: {names}.", names=", ".join(one.name for one in bodies) or "–"),
        )  # fmt: skip
    return found[0]


class _Seats:
    def __init__(self, reader: Reader, body: Body, day: date, texts: Texts, words: Words, consent: Consent) -> None:
        self._day, self._texts, self._words, self._consent = day, texts, words, consent
        self._seats = queries.seats_on(reader, day=day, body_id=body.id)
        ids = tuple(one.id for one in self._seats)
        terms = reader.all(SeatTerm, seat_id=ids, order_by=("valid_from",)) if ids else []
        self._terms = {one.seat_id: one for one in terms if is_valid_on(one.valid_from, one.valid_to, day)}
        holders = tuple({one.organisation_id for one in self._terms.values() if one.organisation_id})
        self._organisations = {one.id: one for one in reader.all(Organisation, id=holders)} if holders else {}
        people = [id for one in self._terms.values() for id in (one.person_id, one.deputy_id) if id]
        self._people = queries.people_of(reader, ids=people, erased=True)
        texts.load(self._seats)
        texts.load(self._organisations.values())

    def groups(self) -> Iterable[SeatGroup]:
        """The seats by classification, in the order of the classifications."""
        for classification in Classification:
            own = [one for one in self._seats if one.classification is classification]
            if own:
                title = self._words.class_name(classification.value, len(own))
                yield SeatGroup(title=title, lines=tuple(self._line(one) for one in own))

    def _line(self, seat: Seat) -> SeatLine:
        words, term = self._words, self._terms.get(seat.id)
        title = self._texts.name(seat, "title")
        if term is None:
            return SeatLine(holder=seat_title(seat, self._texts, words), vacant=True)
        organisation = self._organisations.get(term.organisation_id or "")
        person, deputy = self._people.get(term.person_id or ""), self._people.get(term.deputy_id or "")
        name = printed_name(person, words.language) if person else ""
        holder = self._texts.name(organisation) if organisation else ""
        if not (holder or name or clean(term.text)):
            return SeatLine(holder=seat_title(seat, self._texts, words), vacant=True)
        country = country_name(organisation.place.country, words.language) if organisation else ""
        return SeatLine(
            holder=holder or title or clean(term.text) or name,
            place=" · ".join(dict.fromkeys(part for part in (title if holder else "", country) if part)),
            person=name,
            deputy=printed_name(deputy, words.language) if deputy else "",
            term=self._term(term.valid_from, term.valid_to),
            contact=tuple(self._contact(person, organisation)),
        )

    def _contact(self, person: Person | None, organisation: Organisation | None) -> Iterable[Fact]:
        """How to reach the person if they have agreed, else the organisation."""
        mail = telephone = ""
        if person is not None and (person.mail or person.telephone) and self._consent.given_by(person):
            mail, telephone = clean(person.mail), clean(person.telephone)
        if organisation is not None:
            mail = mail or self._consent.public(organisation.mail)
            telephone = telephone or self._consent.public(organisation.telephone)
        if mail:
            yield Fact(label=self._words("mail"), text=mail, target=mail_link(mail))
        if telephone:
            yield Fact(label=self._words("telephone"), text=telephone)

    def _term(self, first: date | None, last: date | None) -> str:
        words = self._words
        if first is not None and last is not None:
            return words("term_between", first=f"{words.short_day(first)}\n", last=words.short_day(last))
        if first is not None:
            return words("term_from", first=words.short_day(first))
        return words("term_to", last=words.short_day(last)) if last is not None else ""
