"""The list of participants with everything that can be chosen about it: provisional or final, its order, its columns, totals."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from gsef_desktop.documents.content import (
    PARTICIPANT_COLUMNS,
    NumberTable,
    ParticipantClass,
    ParticipantGroup,
    ParticipantLine,
    ParticipantsDocument,
    PrintedDocument,
)
from gsef_desktop.documents.printing import words_of
from gsef_desktop.documents.typesetting import clean
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import LANGUAGES, Capacity, Classification, Meeting, Mode
from gsef_desktop.reference.countries import country_name
from gsef_desktop.services.house_style import print_job
from gsef_desktop.services.meeting_guests import By, Guest, GuestOptions, Who
from gsef_desktop.services.participant_numbers import NumberLine, NumbersBy, numbers_in
from gsef_desktop.services.printing_attendance import MOST, session_columns
from gsef_desktop.services.printing_cards import CardReading
from gsef_desktop.services.printing_flow import Format, make_flow
from gsef_desktop.services.printing_participants import NameLook, attends_key, read_groups
from gsef_desktop.services.printing_participants_flow import participants_flow
from gsef_desktop.services.printing_subject import list_symbol, masthead_of

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace

FUNCTION, CAPACITY = "function", "capacity"
COLUMNS = ("represented_by", FUNCTION, CAPACITY, "language", "attends")
"""What can be chosen; function and capacity (with head of delegation and substitutes) stand behind the name."""
DEFAULT_COLUMNS = PARTICIPANT_COLUMNS
STATES = {"": "participants", "provisional": "provisional_participants", "final": "final_participants"}
"""What the list can call itself, and the fixed words for it."""
_FIRST_SYLLABLE, _SYLLABLES_PER_LEAD = 0xAC00, 588
_LEADS = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ"
"""The first consonant of Korean syllables, doubled ones under the single, as dictionaries have them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListOptions:
    """What the list holds: see `GuestOptions`; `columns` are of COLUMNS, `state` is of STATES, `totals` stand at its end.

    `sessions`: so does who was there in which session.  `numbers` say by what the whole meeting is counted at the very end: expected,
    registered, present.
    """

    ids: tuple[str, ...] | None = None
    who: Who = Who.ALL
    by: By = By.CLASSIFICATION
    honorifics: bool = True
    own_script: bool = True
    columns: tuple[str, ...] = DEFAULT_COLUMNS
    totals: bool = False
    state: str = ""
    numbers: tuple[NumbersBy, ...] = ()
    sessions: bool = False


_USUAL = ListOptions()


def participants_list(
    workspace: Workspace, *, meeting_id: str, options: ListOptions = _USUAL, language: str = "en", format: str = "pdf", paper: str = "A4",
    progress: Callable[[float], object] | None = None,
) -> PrintedDocument:  # fmt: skip
    """The list of participants of a meeting as PDF or DOCX.

    Raises NotFound, Invalid for another language, paper, column or state, and ValueError for another format.
    """
    form = Format(format)
    if options.state not in STATES or not set(options.columns) <= set(COLUMNS):
        raise Invalid(message("A list of participants has no such column, or cannot be called that."))
    words = words_of(language)
    with workspace.read() as reader:
        guests = GuestOptions(
            ids=options.ids, who=options.who, by=options.by, honorifics=options.honorifics, own_script=options.own_script, erased=True
        )  # fmt: skip
        reading = CardReading.read(reader, meeting_id, words, guests)
        document = _Document(reader, reading, options).build()
    job = print_job(workspace, language, progress)
    if form is Format.PDF:
        from gsef_desktop.documents.participants import print_participants

        data, pages = print_participants(document, paper=paper, job=job)
    else:
        data, pages = make_flow(participants_flow(document, words), format=form, paper=paper, job=job)
    others = reading.found.others
    remarks = list[Message]()
    if others == 1:
        remarks.append(message("1 participant is left out because of the reply or the way of attending."))
    elif others:
        remarks.append(message("{count} participants are left out because of their reply or their way of attending.", count=others))
    return reading.printed(document.title_key, data, pages, job, remarks, form=form)


class _Document:
    """Puts a list together."""

    def __init__(self, reader: Reader, reading: CardReading, options: ListOptions) -> None:
        self._reader, self._reading, self._options = reader, reading, options
        self._words, self._with_function = reading.words, FUNCTION in options.columns
        self._remarks = self._all_remarks() if CAPACITY in options.columns else {}

    def build(self) -> ParticipantsDocument:
        """The document."""
        reading, options = self._reading, self._options
        groups = {By.CLASSIFICATION: self._by_class, By.COUNTRY: self._by_country, By.NAME: self._by_name}[options.by]()
        head = masthead_of(
            self._reader, reading.subject, self._words.language, symbol=list_symbol(self._reader, reading.subject.meeting),
            kicker=reading.kicker, also_in=LANGUAGES,
        )  # fmt: skip
        by_name = options.by is By.NAME
        columns = tuple(one for one in PARTICIPANT_COLUMNS if one in options.columns or (by_name and one == "represented_by"))
        behind = self._with_function or CAPACITY in options.columns
        if behind and "represented_by" not in columns:
            columns = ("represented_by", *columns)
        return ParticipantsDocument(
            masthead=head, groups=groups, marks=reading.texts.marks, title_key=STATES[options.state], columns=columns,
            heads=("name", "participates_as") if by_name else ("organisation", "represented_by"),
            wide=not by_name and (behind or len(columns) < len(PARTICIPANT_COLUMNS)),
            totals=self._totals() if options.totals else (), numbers=(*self._sessions(), *self._numbers()),
        )  # fmt: skip

    def _by_class(self) -> tuple[ParticipantGroup, ...]:
        """As `participants_pdf` has it; those who are left out are not counted among the seats still to be filled."""
        reading, options = self._reading, self._options
        only = None
        if options.ids is not None or options.who is not Who.ALL:
            only = frozenset(one.participation.id for one in reading.guests)
        look = NameLook(
            honorifics=options.honorifics,
            functions={one.participation.id: one.function for one in reading.guests if one.name} if self._with_function else {},
            own_scripts={one.participation.id: one.second for one in reading.guests},
            remarks=self._remarks,
            only=only,
        )
        meeting: Meeting = reading.subject.meeting
        return read_groups(self._reader, meeting, reading.texts, self._words, look)

    def _all_remarks(self) -> dict[str, str]:
        """Who is the head of a delegation, in what capacity somebody attends, and in whose place, by the ids of participations."""
        words, by_id = self._words, {one.participation.id: one for one in self._reading.guests}
        found = {}
        for guest in self._reading.guests:
            one = guest.participation
            parts = [words("head_of_delegation")] if one.head else []
            if one.acts_as is not Capacity.NONE and one.acts_as.value != one.classification.value:
                parts.append(words.term("capacities", one.acts_as.value))
            other = by_id.get(one.substitute_for_id or "")
            if other is not None:
                parts.append(words("substitute_of", name=other.called))
            if parts:
                found[one.id] = ", ".join(parts)
        return found

    def _by_country(self) -> tuple[ParticipantGroup, ...]:
        words = self._words
        groups = []
        for country, own in groupby(self._reading.guests, key=lambda one: one.country):
            guests = sorted(own, key=lambda one: _CLASS_ORDER[one.classification])
            classes = [
                ParticipantClass(label=words.class_name(kind.value, len(lines)), lines=tuple(lines))
                for kind, lines in ((kind, [self._line(one) for one in found]) for kind, found in groupby(guests, key=_classification))
            ]
            groups.append(ParticipantGroup(title=country or words("country_unknown"), classes=tuple(classes), count=len(guests)))
        return tuple(groups)

    def _by_name(self) -> tuple[ParticipantGroup, ...]:
        """One list under the first letters of the names by which it is sorted."""
        guests = self._reading.guests
        if not guests:
            return ()
        classes = [
            ParticipantClass(label=letter, lines=tuple(self._named_line(one) for one in own))
            for letter, own in groupby(guests, key=_initial)
        ]
        return (ParticipantGroup(title=self._words("by_name"), classes=tuple(classes), count=len(guests)),)

    def _line(self, guest: Guest) -> ParticipantLine:
        """An organisation with who speaks for it, or somebody who comes in their own name."""
        one, who = guest.participation, self._who(guest)
        name = guest.organisation or ("" if guest.name else guest.function or guest.label)
        if not name:
            return ParticipantLine(name=who, language=guest.code, attends=attends_key(one))
        return ParticipantLine(name=name, represented_by=who, open_name=not who, language=guest.code, attends=attends_key(one))

    def _named_line(self, guest: Guest) -> ParticipantLine:
        remark = self._remarks.get(guest.participation.id, "")
        behind = [guest.function if self._with_function else "", remark, guest.organisation if guest.name else "", guest.country]
        return ParticipantLine(
            name=" ".join(part for part in (guest.name, guest.second) if part) or guest.organisation or guest.function or guest.label,
            place=", ".join(part for part in behind if part), represented_by=guest.label, language=guest.code,
            attends=attends_key(guest.participation),
        )  # fmt: skip

    def _who(self, guest: Guest) -> str:
        name = " ".join(part for part in (guest.name, guest.second) if part)
        shown = f"{name}, {guest.function}" if name and guest.function and self._with_function else name
        remark = self._remarks.get(guest.participation.id, "")
        return f"{shown} ({remark})" if shown and remark else shown

    def _sessions(self) -> Iterator[NumberTable]:
        """Who was there in which session, so many sessions beside each other as there is room for."""
        if not self._options.sessions:
            return
        words, found = self._words, session_columns(self._reader, self._reading.subject.meeting.id, self._words, wanted=True)
        for first in range(0, len(found.heads), MOST):
            here = slice(first, first + MOST)
            rows = tuple(
                (", ".join(part for part in (guest.name, guest.organisation) if part) or guest.called, "", found.cells[one][here])
                for guest in self._reading.guests
                if any(found.cells.get(one := guest.participation.id, ()))
            )
            yield NumberTable(title=words("attendance_by_session"), heads=found.heads[here], rows=rows)

    def _numbers(self) -> Iterator[NumberTable]:
        """The whole meeting by what is asked for, and first of all in all."""
        if not self._options.numbers:
            return
        words = self._words
        found = numbers_in(self._reader, self._reading.subject.meeting.id, words.language)
        titles = {
            NumbersBy.CLASSIFICATION: words("numbers_by_role"), NumbersBy.REGION: words("by_region"),
            NumbersBy.LANGUAGE: words("by_language"), NumbersBy.COUNTRY: words("by_country"),
        }  # fmt: skip
        total = found.total
        for one in found.breakdowns:
            if one.by in self._options.numbers:
                rows = [(words("total"), "", (total.expected, total.registered, total.present))]
                rows += [
                    (self._label(one.by, line), self._stated(line), (line.expected, line.registered, line.present)) for line in one.lines
                ]  # fmt: skip
                yield NumberTable(title=titles.get(one.by) or clean(one.title), rows=tuple(rows))

    def _label(self, by: NumbersBy, line: NumberLine) -> str:
        words = self._words
        if not line.key:
            return words("not_stated")
        match by:
            case NumbersBy.CLASSIFICATION:
                return words.class_name(line.key, max(line.expected, line.registered, line.present))
            case NumbersBy.REGION:
                return words(f"region_{line.key}")
            case NumbersBy.LANGUAGE:
                return words.language_name(line.key, capital=True)
            case NumbersBy.COUNTRY:
                return country_name(line.key, words.language)
        return clean(line.key)

    def _stated(self, line: NumberLine) -> str:
        """What the body states of a classification: so many, or as requested."""
        words = self._words
        if line.as_requested:
            return words("as_requested")
        if line.least is None:
            return ""
        ranged = line.most is not None and line.most != line.least
        return words("range", least=line.least, most=line.most) if ranged else str(line.least)

    def _totals(self) -> tuple[tuple[str, str], ...]:
        """How many take part as what, and how they attend; how many organisations and countries there are."""
        guests, words = self._reading.guests, self._words
        totals = [(words("total"), str(len(guests)))]
        for kind in Classification:
            count = sum(1 for one in guests if one.classification is kind)
            if count:
                totals.append((words.class_name(kind.value, count), str(count)))
        for mode, key in ((Mode.IN_PERSON, "in_person"), (Mode.ONLINE, "attends_online")):
            count = sum(1 for one in guests if one.participation.mode is mode)
            if count:
                totals.append((words(key), str(count)))
        organisations = {one.organisation_id or one.organisation for one in guests} - {"", None}
        countries = {one.country for one in guests} - {""}
        totals += [(words("number_organisations"), str(len(organisations))), (words("number_of_countries"), str(len(countries)))]
        return tuple(totals)


_CLASS_ORDER = {classification: position for position, classification in enumerate(Classification)}


def _classification(guest: Guest) -> Classification:
    return guest.classification


def _initial(guest: Guest) -> str:
    """The letter under which a guest stands, without accents; of a Korean syllable its first consonant."""
    person = guest.person
    name = (person.family_name if person is not None and person.family_name and not _is_hangul(guest.name) else guest.name) or guest.called
    first = name.strip()[:1]
    if _is_hangul(first):
        return _LEADS[(ord(first) - _FIRST_SYLLABLE) // _SYLLABLES_PER_LEAD]
    plain = unicodedata.normalize("NFKD", first.upper())[:1]
    return plain if plain.isalpha() else "#"


def _is_hangul(text: str) -> bool:
    return bool(text) and "\uac00" <= text[0] <= "\ud7a3"
