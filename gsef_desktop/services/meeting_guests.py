"""Who takes part in a meeting, as cards, sign-in sheets and letters name them."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from gsef_desktop.documents.collation import collation_key
from gsef_desktop.documents.typesetting import clean
from gsef_desktop.documents.wording import Words
from gsef_desktop.domain.records import (
    Attendance,
    Classification,
    Mode,
    Organisation,
    Participation,
    Person,
    PersonFunction,
    Reply,
    Seat,
    SessionAttendance,
)
from gsef_desktop.domain.seat_terms import is_valid_on
from gsef_desktop.reference.places import country_name
from gsef_desktop.services.participants_reading import display_name
from gsef_desktop.services.printing_names import Texts
from gsef_desktop.services.printing_subject import Subject

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader


class By(StrEnum):
    """In which order, and under which headings."""

    CLASSIFICATION = "classification"
    COUNTRY = "country"
    NAME = "name"


class Who(StrEnum):
    """Which of those who were invited."""

    ALL = "all"
    EXPECTED = "expected"
    """who has not declined"""
    ON_SITE = "on-site"
    """who has not declined and does not join online"""
    ACCEPTED = "accepted"
    """who has accepted, or was there"""
    PRESENT = "present"
    """who was there, in a session at least"""


_ORDER = {classification: position for position, classification in enumerate(Classification)}
_GONE = (Attendance.APOLOGIES, Attendance.ABSENT, Attendance.PROXY)
_HANGUL, _KANA, _CJK = ("\uac00", "\ud7a3"), ("\u3040", "\u30ff"), ("\u4e00", "\u9fff")
_HEBREW, _ARABIC, _GREEK = ("\u0590", "\u05ff"), ("\u0600", "\u06ff"), ("\u0370", "\u03ff")
_SCRIPTS = ((_HANGUL, "ko"), (_KANA, "ja"), (_CJK, "zh"), (_HEBREW, "he"), (_ARABIC, "ar"), (_GREEK, "el"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """A participant with everything that is printed of them, in the language of the document; what is not known is empty.

    `name` is the one that is printed large, `second` the one in another script.  `code` is the language they work in.
    """

    participation: Participation
    person: Person | None
    organisation_id: str | None
    name: str
    second: str = ""
    second_language: str = ""
    function: str = ""
    organisation: str = ""
    country: str = ""
    classification: Classification = Classification.GUEST
    label: str = ""
    code: str = ""

    @property
    def called(self) -> str:
        """How they are named where something is said about them."""
        return self.name or self.organisation or self.function or self.label


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestOptions:
    """Which participants, how, and in which order.  `ids` are participations, None: all of the meeting.

    Who was `erased` keeps a place in lists, as "a participant", and has no card or letter.
    """

    ids: tuple[str, ...] | None = None
    who: Who = Who.ALL
    by: By = By.CLASSIFICATION
    honorifics: bool = True
    own_script: bool = True
    erased: bool = False


@dataclass(frozen=True, slots=True)
class Guests:
    """Those who were asked for, and how many were left out because of what they have answered."""

    guests: tuple[Guest, ...]
    others: int


def read_guests(reader: Reader, subject: Subject, texts: Texts, words: Words, options: GuestOptions) -> Guests:
    """The participants of a meeting who are wanted, in their order."""
    found = reader.all(Participation, meeting_id=subject.meeting.id)
    if options.ids is not None:
        chosen = set(options.ids)
        found = [one for one in found if one.id in chosen]
    present = _present(reader, found, options.who)
    wanted = [one for one in found if _is_wanted(one, options.who, present)]
    guests = [one for one in _Reading(reader, subject, texts, words, options, wanted).guests() if one is not None]
    return Guests(tuple(guests), len(found) - len(wanted))


def _present(reader: Reader, found: Sequence[Participation], who: Who) -> frozenset[str]:
    """The participants who were there in a session."""
    if who not in (Who.PRESENT, Who.ACCEPTED) or not found:
        return frozenset()
    ids = tuple(one.id for one in found)
    return frozenset(
        one.participation_id for one in reader.all(SessionAttendance, participation_id=ids) if one.attendance is Attendance.PRESENT
    )  # fmt: skip


def _is_wanted(one: Participation, who: Who, present: frozenset[str]) -> bool:
    if who is Who.ALL:
        return True
    there = one.attendance is Attendance.PRESENT or one.id in present
    if who is Who.PRESENT:
        return there
    if one.attendance in _GONE or one.reply is Reply.DECLINED:
        return False
    if who is Who.ACCEPTED:
        return there or one.reply is Reply.ACCEPTED
    return who is Who.EXPECTED or one.mode is not Mode.ONLINE


class _Reading:
    def __init__(
        self, reader: Reader, subject: Subject, texts: Texts, words: Words, options: GuestOptions, found: Sequence[Participation]
    ) -> None:
        self._texts, self._words, self._options, self._found = texts, words, options, found
        organisations = tuple({one.organisation_id for one in found if one.organisation_id})
        people = tuple({one.person_id for one in found if one.person_id})
        seats = tuple({one.seat_id for one in found if one.seat_id})
        self._organisations = {one.id: one for one in reader.all(Organisation, id=organisations)} if organisations else {}
        self._people = {one.id: one for one in reader.all(Person, id=people)} if people else {}
        self._seats = {one.id: one for one in reader.all(Seat, id=seats)} if seats else {}
        self._functions: dict[str, list[PersonFunction]] = defaultdict(list)
        day = subject.first_day or date.today()
        for function in reader.all(PersonFunction, person_id=people) if people else ():
            if is_valid_on(function.valid_from, function.valid_to, day) and function.title.strip():
                self._functions[function.person_id].append(function)
        texts.load(self._organisations.values())
        texts.load(self._seats.values())
        texts.load(found)
        texts.load([one for own in self._functions.values() for one in own])
        self._countries: dict[str, str] = {}

    def guests(self) -> list[Guest]:
        """In the order that is wanted."""
        made = [(self._key(guest), guest) for one in self._found if (guest := self._guest(one)) is not None]
        return [guest for _, guest in sorted(made, key=lambda pair: pair[0])]

    def _guest(self, one: Participation) -> Guest | None:
        person = self._people.get(one.person_id or "")
        if person is not None and person.erased and not self._options.erased:
            return None
        organisation = self._organisations.get(one.organisation_id or "")
        name, second = self._names(person)
        country = (organisation.place.country if organisation else None) or (person.country if person else None)
        return Guest(
            participation=one, person=person, organisation_id=organisation.id if organisation else None, name=name, second=second,
            second_language=script_language(second), function=self._function(one, person),
            organisation=self._texts.name(organisation) if organisation else "" if person or not one.name else self._texts.name(one),
            country=self._country(country), classification=one.classification,
            label=self._words.class_of_one(one.classification.value), code=clean(one.language),
        )  # fmt: skip

    def _names(self, person: Person | None) -> tuple[str, str]:
        """The name that is printed large, and the one in the other script: in a Korean document, that in Hangul is the large one."""
        if person is None:
            return "", ""
        own = clean(person.own_script_name)
        shown = person if self._options.honorifics else replace(person, honorific="")
        latin = clean(display_name(replace(shown, own_script_name="", mail=""), self._words.language))
        if not latin or latin == clean(shown.honorific):
            return own, ""
        if self._words.language == "ko" and script_language(own) == "ko":
            return own, latin if self._options.own_script else ""
        return latin, own if self._options.own_script and own != latin else ""

    def _function(self, one: Participation, person: Person | None) -> str:
        """The function in the organisation that they are there for, or else another one, or their office."""
        functions = self._functions.get(person.id, []) if person is not None else []
        own = next((each for each in functions if each.organisation_id == one.organisation_id), functions[0] if functions else None)
        if own is not None:
            return self._texts.name(own, "title")
        if one.name and (person is not None or one.organisation_id):
            return self._texts.name(one)
        seat = self._seats.get(one.seat_id or "")
        return self._texts.name(seat, "title") if seat is not None else ""

    def _country(self, code: str | None) -> str:
        if not code:
            return ""
        found = self._countries.get(code)
        if found is None:
            found = self._countries[code] = country_name(code, self._words.language)
        return found

    def _key(self, guest: Guest) -> tuple[object, ...]:
        """What a guest is sorted by; whose country is not known comes last."""
        language, person, one = self._words.language, guest.person, guest.participation
        family = (person.family_name or guest.name) if person is not None else ""
        given = person.given_name if person is not None else ""
        if language == "ko" and script_language(guest.name) == "ko":
            family, given = guest.name, ""
        who = (collation_key(family or guest.organisation, language), collation_key(given, language), one.rank, one.id)
        where = (not guest.country, collation_key(guest.country, language), collation_key(guest.organisation, language))
        if self._options.by is By.NAME:
            return who
        if self._options.by is By.COUNTRY:
            return (*where, not one.head, *who)
        return (_ORDER[guest.classification], *where, not one.head, *who)


def script_language(text: str) -> str:
    """The language (ISO 639-1) that a name in its own script is read in, as far as the script tells; or else empty."""
    text = unicodedata.normalize("NFC", text)
    for (first, last), language in _SCRIPTS:
        if any(first <= character <= last for character in text):
            return language
    return ""
