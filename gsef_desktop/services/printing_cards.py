"""Badges, table cards, door signs and sign-in sheets of a meeting: what goes onto them is read from the file, and the PDF is made."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from gsef_desktop.documents.badges import BadgeForm, print_badges
from gsef_desktop.documents.card_content import (
    CardPerson,
    DoorSign,
    DoorTime,
    Occasion,
    SignInDocument,
    SignInGroup,
    SignInLine,
    SignInSession,
)
from gsef_desktop.documents.cards_docx import write_badges_docx, write_door_signs_docx
from gsef_desktop.documents.content import UNDATED, PrintedDocument
from gsef_desktop.documents.door_signs import print_door_signs
from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.pictures import Raster, read_picture
from gsef_desktop.documents.printing import words_of
from gsef_desktop.documents.sign_in import print_sign_in
from gsef_desktop.documents.table_cards import print_table_cards
from gsef_desktop.documents.typesetting import clean
from gsef_desktop.documents.wording import Words
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import Attachment, MeetingSession, Organisation
from gsef_desktop.services.house_style import print_job
from gsef_desktop.services.meeting_guests import By, Guest, GuestOptions, Guests, Who, read_guests
from gsef_desktop.services.printing_flow import Format, make_flow
from gsef_desktop.services.printing_labels import names_in_short
from gsef_desktop.services.printing_names import Texts, file_stem, network_name, place_name
from gsef_desktop.services.printing_sign_in_flow import sign_in_flow
from gsef_desktop.services.printing_subject import Subject, kicker_of, masthead_of, when

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace

PAPERS = ("A4", "Letter", "A3")
"""The papers of cards."""
_MARK = re.compile(r" \[[A-Z]{2}\]")
_LOGO_ROOM = (170.0, 60.0)
"""Points within which a logo is kept sharp."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardOptions:
    """How cards are printed: see `GuestOptions` for `ids`, `who`, `by`, `honorifics` and `own_script`.

    `logos`: with the logo of the organisation; `blank`: also for those who are not named yet, with a line to write on (badges);
    `form` and `duplex` are those of badges; `marks` draws where to cut or fold; `empty` rows are added to sign-in sheets.
    """

    ids: tuple[str, ...] | None = None
    who: Who = Who.ON_SITE
    by: By = By.CLASSIFICATION
    honorifics: bool = True
    own_script: bool = True
    logos: bool = False
    blank: bool = False
    form: BadgeForm = BadgeForm.SMALL
    duplex: bool = False
    marks: bool = True
    empty: int = 3

    @property
    def guests(self) -> GuestOptions:
        """What of it is about the participants."""
        return GuestOptions(ids=self.ids, who=self.who, by=self.by, honorifics=self.honorifics, own_script=self.own_script)


_USUAL = CardOptions()
Progress = Callable[[float], object] | None


def meeting_badges(
    workspace: Workspace, *, meeting_id: str, options: CardOptions = _USUAL, language: str = "en", format: str = "pdf", paper: str = "A4",
    progress: Progress = None,
) -> PrintedDocument:  # fmt: skip
    """Name badges of the participants of a meeting, as a PDF or a DOCX, whose pages and missing glyphs are those of the PDF.

    `remarks` of the result name those whose name does not fit, of whom something was shortened, and who has none yet.  Raises NotFound,
    and Invalid for another language or paper and if there is nobody to print one for; ValueError for another format.
    """
    words, form = words_of(language), Format(format)
    with workspace.read() as reader:
        reading = CardReading.read(reader, meeting_id, words, options.guests)
        named = [one for one in reading.guests if _on_badge(one, own=True) or options.blank]
        people = reading.people(reader, named, logos=options.logos, own_names=True)
    reading.check(people)
    job = print_job(workspace, language, progress)
    data, pages, left_out, cut = print_badges(
        people, reading.occasion, form=options.form, paper=paper, duplex=options.duplex, marks=options.marks, job=job
    )  # fmt: skip
    reading.check_room(people, _too_long(left_out), message("Shorten the names, or choose larger badges."), left_out)
    unnamed = [one.called for one in reading.guests if not _on_badge(one, own=True)] if not options.blank else []
    if form is Format.DOCX:
        data = write_badges_docx(
            people, reading.occasion, form=options.form, paper=paper, duplex=options.duplex, marks=options.marks, house=job.house
        )  # fmt: skip
    return reading.printed("badges", data, pages, job, _remarks(left_out, cut, unnamed, reading.found.others), form=form)


def table_cards_pdf(
    workspace: Workspace, *, meeting_id: str, options: CardOptions = _USUAL, language: str = "en", paper: str = "A4",
    progress: Progress = None,
) -> PrintedDocument:  # fmt: skip
    """Table cards; whoever is not named yet has one with the organisation's name.  See `meeting_badges`."""
    words = words_of(language)
    with workspace.read() as reader:
        reading = CardReading.read(reader, meeting_id, words, options.guests)
        people = reading.people(reader, reading.guests, logos=options.logos)
    reading.check(people)
    job = print_job(workspace, language, progress)
    data, pages, left_out, cut = print_table_cards(people, reading.occasion, paper=paper, marks=options.marks, job=job)
    reading.check_room(people, _too_long(left_out), message("Shorten the names, or choose a larger paper."), left_out)
    return reading.printed("table_cards", data, pages, job, _remarks(left_out, cut, (), reading.found.others))


def meeting_door_signs(
    workspace: Workspace, *, meeting_id: str, options: CardOptions = _USUAL, language: str = "en", format: str = "pdf", paper: str = "A4",
    progress: Progress = None,
) -> PrintedDocument:  # fmt: skip
    """A sign for each room of a meeting, or one without a room where none is known.  See `meeting_badges`."""
    words, form = words_of(language), Format(format)
    with workspace.read() as reader:
        reading = CardReading.read(reader, meeting_id, words, None)
        signs = _signs(reading.subject.sessions, reading.texts, words)
    job = print_job(workspace, language, progress)
    data, pages, cut = print_door_signs(signs, reading.occasion, paper=paper, job=job)
    if form is Format.DOCX:
        data = write_door_signs_docx(signs, reading.occasion, paper=paper, house=job.house)
    return reading.printed("door_signs", data, pages, job, _remarks((), cut, (), 0), form=form)


def sign_in_sheets(
    workspace: Workspace, *, meeting_id: str, options: CardOptions = _USUAL, language: str = "en", format: str = "pdf", paper: str = "A4",
    progress: Progress = None,
) -> PrintedDocument:  # fmt: skip
    """Sign-in sheets as PDF or DOCX, a set for each session, with rows of 12 mm.  See `meeting_badges`.

    Raises ValueError for another format.
    """
    words, form = words_of(language), Format(format)
    with workspace.read() as reader:
        reading = CardReading.read(reader, meeting_id, words, options.guests)
        symbol = reading.subject.meeting.symbol
        head = masthead_of(reader, reading.subject, language, symbol=symbol, kicker=reading.kicker, also_in=())
        titles = {one.id: reading.texts.name(one, "title") for one in reading.subject.sessions}
    if not reading.guests and not options.empty:
        reading.check([])
    sessions = tuple(
        SignInSession(day=one.day, start=one.start, end=one.end, room=clean(one.room), title=titles[one.id])
        for one in reading.subject.sessions
    )
    document = SignInDocument(
        masthead=head, sessions=sessions or (SignInSession(day=reading.subject.first_day),),
        groups=sign_in_groups(reading.guests, options.by, words), empty=max(options.empty, 0), marks=reading.texts.marks,
    )  # fmt: skip
    job = print_job(workspace, language, progress)
    if form is Format.PDF:
        data, pages = print_sign_in(document, paper=paper, job=job)
    else:
        data, pages = make_flow(sign_in_flow(document, words), format=form, paper=paper, job=job)
    return reading.printed("sign_in", data, pages, job, _remarks((), (), (), reading.found.others), form=form)


def sign_in_groups(guests: Sequence[Guest], by: By, words: Words) -> tuple[SignInGroup, ...]:
    """The rows under their headings, numbered through."""

    def title(guest: Guest) -> str:
        if by is By.COUNTRY:
            return guest.country or words("country_unknown")
        return guest.label if by is By.CLASSIFICATION else ""

    groups = []
    for shown, own in groupby(guests, key=title):
        lines = [
            SignInLine(
                name=one.name or ("" if one.organisation else one.function or one.label), second=one.second,
                second_language=one.second_language, organisation=one.organisation, country=one.country if by is not By.COUNTRY else "",
            )
            for one in own
        ]  # fmt: skip
        name = words.class_name(_class_of(guests, shown), len(lines)) if by is By.CLASSIFICATION else shown
        groups.append(SignInGroup(title=name, lines=tuple(lines)))
    return tuple(groups)


def _class_of(guests: Sequence[Guest], label: str) -> str:
    return next(one.classification.value for one in guests if one.label == label)


def _signs(sessions: Sequence[MeetingSession], texts: Texts, words: Words) -> list[DoorSign]:
    """The sessions of each room, rooms in the order in which they are used first."""
    rooms: dict[str, list[MeetingSession]] = {}
    for session in sessions:
        rooms.setdefault(clean(session.room), []).append(session)
    signs = []
    for room, own in (rooms or {"": []}).items():
        times, last = list[DoorTime](), ""
        for one in own:
            day = words.day(one.day) if one.day is not None else ""
            hours = words.times(one.start, one.end)
            title = texts.name(one, "title")
            if day or hours or title:
                times.append(DoorTime(day="" if day == last else day, hours=hours, text=title))
            last = day
        signs.append(DoorSign(room=room, times=tuple(times)))
    return signs


def _too_long(left_out: Sequence[str]) -> Message:
    return message("Too long even for two lines, and left out: {names}", names=names_in_short(left_out))


def _remarks(left_out: Sequence[str], cut: Sequence[str], unnamed: Sequence[str], others: int) -> Iterable[Message]:
    if left_out:
        yield _too_long(left_out)
    if cut:
        yield message("Shortened to fit: {names}", names=names_in_short(cut))
    if unnamed:
        yield message("Not named yet, and left out: {names}", names=names_in_short(unnamed))
    if others == 1:
        yield message("1 participant is left out because of the reply or the way of attending.")
    elif others:
        yield message("{count} participants are left out because of their reply or their way of attending.", count=others)


@dataclass(frozen=True, slots=True)
class CardReading:
    """What is read of a meeting for cards of one language."""

    subject: Subject
    texts: Texts
    words: Words
    occasion: Occasion
    """its title without the mark of a text that is not translated: on a certificate there is nobody to whom to explain it"""
    kicker: str
    """meeting, place and days, with that mark"""
    found: Guests

    @classmethod
    def read(cls, reader: Reader, meeting_id: str, words: Words, options: GuestOptions | None) -> CardReading:
        """Read it, with the participants that are wanted.  Raises NotFound."""
        texts, subject = Texts(reader, words.language), Subject.read(reader, meeting_id)
        where = ", ".join(part for part in (place_name(subject.activity.place, words), when(subject.activity.time, words.language)) if part)
        kicker = kicker_of(subject, texts, words)
        occasion = Occasion(
            network=network_name(reader, subject.activity.programme_id, words.language), language=words.language,
            title=_MARK.sub("", kicker), where=where, day=subject.meeting.issued_on or subject.first_day or UNDATED,
        )  # fmt: skip
        found = read_guests(reader, subject, texts, words, options) if options is not None else Guests((), 0)
        return cls(subject, texts, words, occasion, f"{kicker}. {where}" if where else kicker, found)

    @property
    def guests(self) -> tuple[Guest, ...]:
        """The participants that are wanted."""
        return self.found.guests

    def people(self, reader: Reader, guests: Sequence[Guest], *, logos: bool, own_names: bool = False) -> list[CardPerson]:
        """Them as they stand on cards; with `own_names` under the names that they want on their badges."""
        rasters = _read_logos(reader, guests) if logos else {}
        return [
            CardPerson(
                name=_on_badge(one, own=own_names), second=one.second, second_language=one.second_language, function=one.function,
                organisation=one.organisation, country=one.country, classification=one.classification.value, label=one.label,
                code=one.code, logo=rasters.get(one.organisation_id or ""),
            )
            for one in guests
        ]  # fmt: skip

    def check(self, people: Sequence[object]) -> None:
        """Raises Invalid if there is nobody to print for."""
        if not people:
            raise Invalid(
                message("There is nobody to print this for."),
                meaning=message("Nobody is in the list who has a name and has not declined."),
                remedy=message("Choose others, or name them first."),
            )

    def check_room(self, people: Sequence[object], said: Message, remedy: Message, left_out: Sequence[str]) -> None:
        """Raises Invalid, which says so, if nobody of them has room on what is printed."""
        if left_out and len(left_out) >= len(people):
            raise Invalid(said, meaning=message("Nothing is left to print."), remedy=remedy)

    def printed(
        self, key: str, data: bytes, pages: int, job: PrintJob, remarks: Iterable[Message], *, form: Format = Format.PDF
    ) -> PrintedDocument:
        """The finished document under the fixed word `key`."""
        title, symbol = self.words(key), self.subject.meeting.symbol
        return PrintedDocument(
            data=data, pages=pages, title=f"{title}, {symbol}" if symbol else title,
            file_name=f"{file_stem(' '.join(part for part in (symbol, title) if part))} {self.words.language}.{form.value}",
            language=self.words.language, fallbacks=tuple(self.texts.fallbacks.values()), missing_glyphs=job.missing_glyphs,
            remarks=tuple(remarks),
        )  # fmt: skip


def _on_badge(guest: Guest, *, own: bool) -> str:
    """The name on a card: if `own`, the one that was asked for where there is one."""
    return (clean(guest.participation.badge_name) if own else "") or guest.name


def _read_logos(reader: Reader, guests: Sequence[Guest]) -> dict[str, Raster]:
    """The logos of organisations that have one, by the ids of the organisations."""
    ids = tuple({one.organisation_id for one in guests if one.organisation_id})
    organisations = [one for one in reader.all(Organisation, id=ids) if one.logo_id] if ids else []
    found = {}
    for one in organisations:
        attachment = reader.find(Attachment, one.logo_id)
        raster = read_picture(attachment.data, attachment.id, *_LOGO_ROOM) if attachment is not None else None
        if raster is not None:
            found[one.id] = raster
    return found
