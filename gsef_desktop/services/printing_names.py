"""Texts of the file in a document's language: translations with their fallback, names of people, countries and places."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from gsef_desktop.documents.content import Fallback, language_mark
from gsef_desktop.documents.typesetting import clean, paragraphs
from gsef_desktop.documents.wording import Words, load_words
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Person, Programme, Record, kind_of
from gsef_desktop.reference.places import country_name
from gsef_desktop.services.file_settings import read_setting
from gsef_desktop.services.participants_reading import display_name

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader


class Texts:
    """Fields of records in one language.

    A text that is not there in that language is given in the one in which it was written, marked ``[EN]``, and kept in `fallbacks`.
    Load the records first, so that their translations are read in one go.
    """

    def __init__(self, reader: Reader, language: str) -> None:
        self._reader = reader
        self._language = language
        self._translations: dict[tuple[str, str], str] = {}
        self._loaded: set[str] = set()
        self.fallbacks: dict[tuple[str, str], Fallback] = {}

    def load(self, records: Iterable[Record | None]) -> None:
        """Read the translations of records, which are all of one kind."""
        found = [record for record in records if record is not None and record.id not in self._loaded]
        if found:
            self._loaded.update(record.id for record in found)
            self._translations |= self._reader.texts(kind_of(found[0]), [record.id for record in found], self._language)

    def get(self, record: Record, field: str) -> str:
        """A field as it is printed.  A record that does not say in which language it was written is taken as English."""
        self.load([record])
        original = clean(str(getattr(record, field)))
        written_in = str(getattr(record, "language", "en") or "en")
        if not original or written_in == self._language:
            return original
        translated = clean(self._translations.get((record.id, field), ""))
        if translated:
            return translated
        fallback = Fallback(kind=kind_of(record), id=record.id, field=field, language=written_in, text=original)
        self.fallbacks[record.id, field] = fallback
        return f"{original} {language_mark(written_in)}"

    def lines(self, record: Record, field: str) -> list[str]:
        """The paragraphs of a translated text; none where it is not translated."""
        self.load([record])
        return paragraphs(self._translations.get((record.id, field), ""))

    def name(self, record: Record, field: str = "name") -> str:
        """A proper name: its form in that language where there is one, or else as it is, unmarked."""
        self.load([record])
        return clean(self._translations.get((record.id, field), "")) or clean(str(getattr(record, field)))

    @property
    def language(self) -> str:
        """The language of the document (ISO 639-1)."""
        return self._language

    @property
    def marks(self) -> tuple[str, ...]:
        """The marks that occur, such as ``[EN]``."""
        return tuple(sorted({language_mark(fallback.language) for fallback in self.fallbacks.values()}))


def person_name(person: Person, language: str) -> str:
    """A person's name; in a Korean document in Hangul where it is known."""
    if language == "ko" and person.own_script_name:
        return person.own_script_name
    return display_name(person, language)


def city_name(place: Place, words: Words) -> str:
    """A place's city in the document's language where that is known, as it is of the cities that time zones are named after."""
    city = place.city or ""
    if city and place.zone and words.language != "en" and load_words("en").zone_city(place.zone) == city:
        return words.zone_city(place.zone)
    return city


def place_name(place: Place, words: Words) -> str:
    """A place in words: city and country, online, or as it was typed."""
    if place.online:
        return words("online")
    if place.country is None:
        return clean(place.text)
    country = country_name(place.country, words.language)
    city = city_name(place, words)
    return f"{city}, {country}" if city and city != country else country


def offset_name(moment: datetime) -> str:
    """The offset of an instant, such as "UTC−5" or "UTC+5:30"."""
    offset = moment.utcoffset()
    minutes = round(offset.total_seconds() / 60) if offset is not None else 0
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'−' if minutes < 0 else '+'}{hours}" + (f":{rest:02d}" if rest else "")


NETWORK_NAME = "network_name"
"""The key of the network's name, as it was set for the file."""


def name_key(language: str) -> str:
    """The key of the network's name in a language, or of the one that holds in all of them (empty)."""
    return f"house:name:{language}" if language else NETWORK_NAME


def network_name(reader: Reader, programme_id: str | None, language: str = "") -> str:
    """The network's name: as it was set for the file, in that language or at all, or as it stands on that programme, or the newest one."""
    for key in dict.fromkeys((name_key(language), NETWORK_NAME)):
        name = read_setting(reader, key)
        if name.strip():
            return name
    return programme_name(reader, programme_id)


def programme_name(reader: Reader, programme_id: str | None) -> str:
    """The network's name as it stands on that programme, or on the newest one; empty where there is none."""
    programmes = sorted(reader.all(Programme), key=lambda programme: (programme.id == programme_id, programme.year), reverse=True)
    return next((programme.organisation_name for programme in programmes if programme.organisation_name.strip()), "")


def file_stem(name: str) -> str:
    """A name that every system takes for a file."""
    return re.sub(r"[^\w .()-]+", "-", clean(name)).strip(" .-")[:120] or "document"
