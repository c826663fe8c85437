"""Certificates and letters to the participants of a meeting, set from the text templates of the file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from gsef_desktop.documents.card_content import Certificate, Letter, Signature
from gsef_desktop.documents.certificates import print_certificates
from gsef_desktop.documents.certificates_docx import write_certificates_docx
from gsef_desktop.documents.content import PrintedDocument
from gsef_desktop.documents.letters import print_letters
from gsef_desktop.documents.letters_docx import write_letters_docx
from gsef_desktop.documents.printing import words_of
from gsef_desktop.documents.typesetting import clean, paragraphs
from gsef_desktop.documents.wording import Words
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import Organisation
from gsef_desktop.domain.text_places import fill_places, places_in
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.services.house_style import print_job
from gsef_desktop.services.meeting_guests import By, Guest, GuestOptions, Who
from gsef_desktop.services.participants_reading import rules_on
from gsef_desktop.services.printing_cards import CardReading
from gsef_desktop.services.printing_flow import Format
from gsef_desktop.services.printing_labels import names_in_short
from gsef_desktop.services.printing_names import place_name
from gsef_desktop.services.printing_subject import when
from gsef_desktop.services.session_clocks import SessionClocks
from gsef_desktop.services.text_templates import CERTIFICATE, TextTemplate, check_places, read_template, usual_template

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace

_NAMES = frozenset({"name", "own_script", "honorific", "given_name", "family_name"})
"""A paragraph that has nothing else is set large on a certificate."""
_TO_NOBODY = ("visa",)
"""Letters that are not for the person named: they have no address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterOptions:
    """Who gets one: see `GuestOptions`.  `day` is the date of letters, None: today.  `template`: instead of the one of the file."""

    ids: tuple[str, ...] | None = None
    who: Who = Who.EXPECTED
    by: By = By.CLASSIFICATION
    honorifics: bool = True
    day: date | None = None
    template: TextTemplate | None = None

    @property
    def guests(self) -> GuestOptions:
        """What of it is about the participants."""
        return GuestOptions(ids=self.ids, who=self.who, by=self.by, honorifics=self.honorifics)


_USUAL = LetterOptions()
Progress = Callable[[float], object] | None


def meeting_certificates(
    workspace: Workspace, *, meeting_id: str, options: LetterOptions = _USUAL, language: str = "en", format: str = "pdf",
    paper: str = "A4", progress: Progress = None,
) -> PrintedDocument:  # fmt: skip
    """Certificates for the participants who are named, as a PDF or a DOCX, whose pages and missing glyphs are those of the PDF.

    `remarks` of the result name those who are not, and those for whom the text is too long.  Raises NotFound, and Invalid for another
    language or paper, for places in the text that are not known, and if there is nobody to print one for; ValueError for another format.
    """
    words, form = words_of(language), Format(format)
    with workspace.read() as reader:
        reading = CardReading.read(reader, meeting_id, words, options.guests)
        template = options.template or read_template(reader, CERTIFICATE, language)
        check_places(template)
        places = _Places(reader, reading, options)
        named = [one for one in reading.guests if one.name]
        certificates = [_certificate(one, template, places.of(one)) for one in named]
    reading.check(certificates)
    job = print_job(workspace, language, progress)
    data, pages, left_out, cut = print_certificates(certificates, reading.occasion, paper=paper, job=job)
    remarks = list[Message]()
    if left_out:
        said = message("The text is too long for a page, and these are left out: {names}", names=names_in_short(left_out))
        reading.check_room(certificates, said, message("Shorten the text, or choose a larger paper."), left_out)
        remarks.append(said)
    if cut and form is Format.PDF:
        remarks.append(message("A signature was shortened to fit its place."))
    remarks += _left_out([one.called for one in reading.guests if not one.name], reading.found.others)
    if form is Format.DOCX:
        data = write_certificates_docx(certificates, reading.occasion, paper=paper, house=job.house)
    return reading.printed("certificates", data, pages, job, remarks, form=form)


def meeting_letters(
    workspace: Workspace, *, meeting_id: str, kind: str = "invitation", options: LetterOptions = _USUAL, language: str = "en",
    format: str = "pdf", paper: str = "A4", progress: Progress = None,
) -> PrintedDocument:  # fmt: skip
    """Letters of a kind ("invitation", "visa", "thanks") to the participants; where nobody is named, to the organisation.

    A letter for a visa is written for people who are named.  They are a PDF or a DOCX, whose pages and missing glyphs are those of the
    PDF.  See `meeting_certificates`.
    """
    words, form = words_of(language), Format(format)
    with workspace.read() as reader:
        reading = CardReading.read(reader, meeting_id, words, options.guests)
        template = options.template or read_template(reader, kind, language)
        check_places(template)
        places = _Places(reader, reading, options)
        addressed = kind not in _TO_NOBODY
        wanted = [one for one in reading.guests if one.name or (addressed and one.organisation)]
        own = _addressing(template, kind, reading.words)
        letters = [
            _letter(one, template if one.name else own, places.of(one), _address(reader, one) if addressed else ()) for one in wanted
        ]
    reading.check(letters)
    job = print_job(workspace, language, progress)
    data, counts, cut = print_letters(letters, reading.occasion, paper=paper, job=job)
    remarks = [message("A signature was shortened to fit its place.")] if cut and form is Format.PDF else []
    chosen = {one.participation.id for one in wanted}
    remarks += _left_out([one.called for one in reading.guests if one.participation.id not in chosen], reading.found.others)
    if form is Format.DOCX:
        data = write_letters_docx(letters, reading.occasion, paper=paper, house=job.house, counts=counts)
    return reading.printed("letters", data, sum(counts), job, remarks, form=form)


def _addressing(template: TextTemplate, kind: str, words: Words) -> TextTemplate:
    """The template for an organisation of which nobody is named yet: where it begins as the usual one does, "Dear Bilbao" becomes what
    is written to those whose names are not known."""
    begins = usual_template(kind, words.language).text.partition("\n")[0]
    first, parted, rest = template.text.partition("\n")
    if kind in _TO_NOBODY or first.strip() != begins:
        return template
    return replace(template, text=words("letter_to_nobody_named") + parted + rest)


def _left_out(unnamed: Sequence[str], others: int) -> list[Message]:
    remarks = [message("Not named yet, and left out: {names}", names=names_in_short(unnamed))] if unnamed else []
    if others == 1:
        remarks.append(message("1 participant is left out because of the reply or the way of attending."))
    elif others:
        remarks.append(message("{count} participants are left out because of their reply or their way of attending.", count=others))
    return remarks


class _Places:
    """What fills the places of a template."""

    def __init__(self, reader: Reader, reading: CardReading, options: LetterOptions) -> None:
        subject, words = reading.subject, reading.words
        languages = subject.meeting.languages
        if not languages and subject.meeting.body_id is not None:
            rules = rules_on(reader, subject.meeting.body_id, subject.first_day)
            languages = rules.languages if rules is not None else ()
        self._same = {
            "meeting": reading.occasion.title,
            "body": reading.texts.get(subject.body, "name") if subject.body is not None else "",
            "symbol": clean(subject.meeting.symbol),
            "dates": when(subject.activity.time, words.language),
            "times": "; ".join(SessionClocks(reader, subject.meeting, subject.activity, reading.texts, words).calls(subject.sessions)),
            "place": place_name(subject.activity.place, words),
            "languages": words.language_names(languages) if languages else "",
            "network": reading.occasion.network,
            "date": write_day(options.day or date.today(), words.language),
        }

    def of(self, guest: Guest) -> dict[str, str]:
        """All of them for a participant."""
        person = guest.person
        honorific = clean(person.honorific) if person is not None else ""
        return self._same | {
            "name": guest.name or guest.organisation,
            "own_script": guest.second,
            "honorific": honorific,
            "given_name": clean(person.given_name) if person is not None else "",
            "family_name": clean(person.family_name) if person is not None else "",
            "function": guest.function,
            "organisation": guest.organisation,
            "country": guest.country,
            "affiliation": ", ".join(
                part for part in (guest.function, guest.organisation if guest.name else "", guest.country) if part
            ),
            "classification": guest.label,
        }  # fmt: skip


def _filled(template: TextTemplate, values: Mapping[str, str]) -> tuple[str, list[tuple[str, bool]], tuple[Signature, ...]]:
    """Title, paragraphs (each with whether it is only a name), and signatures; paragraphs of which nothing is left go."""
    texts = []
    for line in template.text.splitlines():
        text = clean(fill_places(line, values))
        if text:
            texts.append((_trimmed(text), _is_name(line, text, values)))
    signatures = [_signature(one, values) for one in template.signatures]
    return clean(fill_places(template.title, values)), texts, tuple(one for one in signatures if one)


def _is_name(line: str, text: str, values: Mapping[str, str]) -> bool:
    """Whether a paragraph is nothing but a name."""
    places = places_in(line)
    return bool(places) and set(places) <= _NAMES and text == clean(" ".join(values[one] for one in places))


def _signature(one: Signature, values: Mapping[str, str]) -> Signature:
    return Signature(name=clean(fill_places(one.name, values)), function=clean(fill_places(one.function, values)))


def _trimmed(text: str) -> str:
    """A paragraph that began with a part that went does not begin with its comma."""
    return text.lstrip(" ,;·") or text


def _certificate(guest: Guest, template: TextTemplate, values: Mapping[str, str]) -> Certificate:
    title, texts, signatures = _filled(template, values)
    return Certificate(
        called=guest.called, title=title, paragraphs=tuple(text for text, _ in texts),
        large=frozenset(number for number, (_, large) in enumerate(texts) if large), signatures=signatures,
    )  # fmt: skip


def _letter(guest: Guest, template: TextTemplate, values: Mapping[str, str], address: tuple[str, ...]) -> Letter:
    title, texts, signatures = _filled(template, values)
    return Letter(
        called=guest.called, subject=title, paragraphs=tuple(text for text, _ in texts), address=address, dated=values["date"],
        signatures=signatures,
    )  # fmt: skip


def _address(reader: Reader, guest: Guest) -> tuple[str, ...]:
    """Name, function, organisation and the address of the person, or else that of the organisation."""
    organisation = reader.find(Organisation, guest.organisation_id)
    private = guest.person.address if guest.person is not None else ""
    lines = paragraphs(private) or paragraphs(organisation.address if organisation is not None else "")
    head = [guest.name, guest.function, guest.organisation]
    known = {line.casefold() for line in lines}
    made = [line for line in head if line and line.casefold() not in known] + lines
    if guest.country and not any(guest.country.casefold() in line.casefold() for line in made):
        made.append(guest.country)
    return tuple(made)
