"""Countries by ISO 3166-1 alpha-2 code: their names in four languages, what people type for them, languages and time zones.

The data are in resources/gazetteer/countries.json, made by script/build-gazetteer from the CLDR and the time zone database.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from gsef_desktop.reference.resource_files import resource_path
from gsef_desktop.reference.text_keys import text_key

_WORDS = frozenset({"us", "car", "aus", "ru", "eau", "roc", "rca"})
"""What is an acronym of a country only when written in capitals."""


@dataclass(frozen=True, slots=True)
class Country:
    """A country or territory.

    `names` are by ISO 639-1 code, `also` is what people type besides, `languages` are the official ones, `zones` IANA zones, the most
    populous first.
    """

    code: str
    names: MappingProxyType[str, str]
    also: tuple[str, ...]
    languages: tuple[str, ...]
    zones: tuple[str, ...]


@cache
def countries() -> MappingProxyType[str, Country]:
    """All countries by code, read at the first call."""
    rows = json.loads(resource_path("gazetteer", "countries.json").read_text("utf-8"))
    return MappingProxyType(
        {
            code: Country(code, MappingProxyType(row["names"]), tuple(row["also"]), tuple(row["languages"]), tuple(row["zones"]))
            for code, row in rows.items()
        }
    )


@cache
def _codes() -> MappingProxyType[str, str]:
    found: dict[str, str] = {}
    for country in countries().values():
        for name in (*country.names.values(), *country.also):
            found.setdefault(text_key(name), country.code)
    return MappingProxyType(found)


def country_code(text: str) -> str | None:
    """The code of the country that a text names, in any of the four languages or as people type it; None where it names none.

    Two-letter codes count only in capitals: ``country_code("CI") == "CI"``, ``country_code("in") is None``.
    """
    key = text_key(text)
    found = _codes().get(key) or _codes().get(key.removeprefix("the "))
    letters = text.strip()
    if found is not None:
        return None if letters in _WORDS else found
    return letters if len(letters) == 2 and letters.isupper() and letters in countries() else None


def country_name(code: str | None, language: str = "en") -> str:
    """The name of a country in a language (ISO 639-1; English where there is none); "" for None, the code itself where it is unknown."""
    if not code:
        return ""
    country = countries().get(code)
    return code if country is None else country.names.get(language) or country.names["en"]


def country_languages(code: str | None) -> tuple[str, ...]:
    """The official languages of a country as ISO 639-1 codes, the most spoken first; none where it is unknown."""
    country = countries().get(code or "")
    return country.languages if country else ()


def country_zones(code: str | None) -> tuple[str, ...]:
    """The IANA time zones of a country, the most populous first; none where it is unknown."""
    country = countries().get(code or "")
    return country.zones if country else ()
