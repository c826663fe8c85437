"""Recognises the place that a typed text means, without a network.

The text itself is never changed: "Medellin, Columbia" stays so, and means Medellín in CO.  A city's name that several places bear is
settled by the country beside it, or else by how much better known one of them is; where neither tells, only the name is given.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from gsef_desktop.domain.place import NO_PLACE, Place
from gsef_desktop.reference.countries import countries, country_code, country_languages, country_name, country_zones
from gsef_desktop.reference.gazetteer import City, gazetteer
from gsef_desktop.reference.subdivisions import is_province, state_code
from gsef_desktop.reference.text_keys import text_key

__all__ = [
    "country_code", "country_languages", "country_name", "country_zones", "is_online", "places_called", "recognise_place",
    "suggest_places", "zone_of",
]  # fmt: skip

DOMINANT = 10
"""A name alone means a city when that city is this many times more prominent than the next of the name abroad."""
KNOWN = 10
"""A name alone counts only for a city that is written in at least this many ways: lesser names may be ordinary words ("Of", "Asia")."""
_NAMED_SO = 20
"""How much more a city counts whose own name it is than one that only has it as a further name."""

_ONLINE = frozenset(
    {
        "online", "on line", "zoom", "zoom meeting", "webinar", "virtual", "virtual meeting", "virtually", "remote", "remotely", "internet",
        "conference call", "video conference", "videoconference", "teleconference", "by zoom", "via zoom", "teams", "microsoft teams",
        "ms teams", "google meet", "webex", "skype", "jitsi", "by video", "online meeting", "call",
        "en ligne", "a distance", "visioconference", "visio", "par visioconference", "en visioconference", "virtuel", "webinaire",
        "distanciel", "en linea", "en red", "a distancia", "videoconferencia", "por videoconferencia", "virtual por zoom",
        "remoto", "teleconferencia",
        "온라인", "화상", "화상회의", "화상 회의", "비대면", "줌", "원격", "웨비나",
    }
)  # fmt: skip
"""Keys of texts that mean that people meet at no place; general words and products, in the four languages."""

_CITY_STATES = frozenset({"SG", "HK", "MO", "MC", "VA", "GI"})
_LEADING = re.compile(
    r"^(?:in the city of|in|at|near|city of|the city of|ville de|ciudad de|à|a|au|aux|en|dans|held in)\s+(?=\S)", re.IGNORECASE
)
_TRAILING = re.compile(
    r"(?:\s+(?:city|ciudad|ville|municipality|metropolitan government|metropolitan city)|(?<=[가-힣])(?:특별시|광역시|시))$", re.IGNORECASE
)
_PARTS = re.compile(r"\s*[,，、()（）\[\]\n|·]\s*|\s+[-–—]\s+")
_SEVERAL = re.compile(r"\s*[/;&+]\s*|\s+(?:and|or|et|ou|y|o|및|또는)\s+", re.IGNORECASE)
_HANGUL = re.compile("[가-힣]")
_LONGEST = 200
"""No name of a place is longer than this many characters; longer texts are prose."""


def recognise_place(text: str) -> Place:
    """The place that a text means, with the text as typed.  Never raises; what it does not recognise is left None."""
    cleaned = " ".join(text.split()).strip(" .,;:")
    if not cleaned or len(cleaned) > _LONGEST:
        return Place(text=text)
    found = _read(cleaned)
    if found is None:
        found = _read_several([part for part in _SEVERAL.split(cleaned) if part])
    return replace(found or NO_PLACE, text=text)


def is_online(text: str) -> bool:
    """Whether a text says that people meet online, in any of the four languages."""
    return text_key(text) in _ONLINE


def suggest_places(prefix: str, limit: int = 8, language: str = "en") -> list[Place]:
    """Places whose name begins with what has been typed, countries first, then cities by population; `text` is ready to be put in."""
    key = text_key(prefix)
    if not key:
        return []
    named = sorted(
        (not text_key(country_name(country.code, language)).startswith(key), country_name(country.code, language), country.code)
        for country in countries().values()
        if any(text_key(name).startswith(key) for name in country.names.values())
    )
    found = [_of_country(code, name) for foreign, name, code in named if not foreign or len(key) > 2][: max(1, limit // 4)]
    city, comma, rest = prefix.partition(",")
    cities = gazetteer().complete(city, 200 if comma else limit * 2)
    if comma:
        beginning = text_key(rest)
        cities = [one for one in cities if text_key(country_name(one.country, language)).startswith(beginning)]
    shown = {place.text for place in found}
    for one in cities:
        country = country_name(one.country, language)
        text = one.name if one.name == country else f"{one.name}, {country}"
        if text not in shown:
            shown.add(text)
            found.append(replace(_of_city(one), text=text))
    return found[:limit]


def places_called(text: str, limit: int = 8, language: str = "en") -> list[Place]:
    """The cities that a text could mean, the likeliest first: those of the country that it names, of all where it names none.

    `text` of each tells it from the others: with the state where several are in one country.
    """
    cleaned = " ".join(text.split()).strip(" .,;:")
    if not cleaned or len(cleaned) > _LONGEST:
        return []
    parts = [part for part in _PARTS.split(cleaned) if part]
    country = next((code for part in parts[1:] if (code := country_code(part))), None)
    found: dict[tuple[str, str, str], City] = {}
    for form in dict.fromkeys(form for part in (cleaned, *parts[:1]) for form in _forms(part)):
        for city in _ranked([one for one in gazetteer().find(form) if country in (None, one.country)], form):
            found.setdefault((city.name, city.state, city.country), city)
    chosen = sorted(found.values(), key=lambda city: _weight(city, parts[0]), reverse=True)[:limit]
    shared = Counter((city.name, city.country) for city in chosen)
    return [replace(_of_city(city), text=_told(city, language, shared[city.name, city.country] > 1)) for city in chosen]


def _told(city: City, language: str, with_state: bool) -> str:
    country = country_name(city.country, language)
    return ", ".join(dict.fromkeys(part for part in (city.name, city.state if with_state else "", country) if part))


def zone_of(city: str | None, country: str | None) -> str | None:
    """The IANA time zone of a city, or of a country that has only one; None where it cannot be told."""
    if city:
        known = _choose(gazetteer().find(city), city, country)
        if known is not None:
            return known.zone
    zones = country_zones(country)
    return zones[0] if len(zones) == 1 else None


def _read(text: str) -> Place | None:
    """The place of a text that names one; None if it is not recognised."""
    for form in _forms(text):
        found = _read_one(form)
        if found is not None:
            return found
    parts = [part for part in _PARTS.split(text) if part]
    if len(parts) > 1:
        return _read_parts(parts)
    return _read_words(text.split(" "))


def _forms(text: str) -> list[str]:
    """The text, and the text without the words that stand around a name: "In Medellin", "Montreal City", "서울시"."""
    bare = _LEADING.sub("", text)
    return list(dict.fromkeys(form for form in (text, bare, _TRAILING.sub("", text), _TRAILING.sub("", bare)) if form))


def _read_one(text: str) -> Place | None:
    """A text that is the name of one thing: online, a country or a city."""
    if is_online(text):
        return Place(online=True)
    code = country_code(text)
    if code is not None:
        return _of_country(code, text)
    cities = gazetteer().find(text)
    if not cities:
        return None
    best = _ranked(cities, text)[0]
    if best.fame < KNOWN and not (best.population >= 50_000 and _HANGUL.search(text)):
        return None
    city = _choose(cities, text, None)
    return Place(city=best.name) if city is None else _of_city(city)


def _read_parts(parts: list[str]) -> Place | None:
    """Parts such as "Cordoba", "Argentina" or "Austin", "Texas", "USA" or "Korea", "Seoul"."""
    places = [part for part in parts if not is_online(part)]
    if not places:
        return Place(online=True)
    if len(places) == 1:
        return _read(places[0])
    for country, others in ((places[-1], places[:-1]), (places[0], places[1:])):
        code, state = country_code(country), state_code(country)
        city = _city_among(others, code, "") if code else None
        if city is None and state:
            city = _city_among(others, "US", state)
        if city is None and is_province(country):
            city = _city_among(others, "CA", "")
        if city is not None:
            return _of_city(city)
        if code is not None:
            return _of_country(code, country)
    found = [place for place in map(_read, places) if place is not None and place.country]
    # Two names in two countries, none of which is said: no guess.
    return found[0] if found and len({place.country for place in found}) == 1 else None


def _read_words(words: list[str]) -> Place | None:
    """Words without a comma between city and country: "Seoul Korea", "대한민국 서울"."""
    for at in range(1, min(len(words), 6)):
        for country, city in ((words[at:], words[:at]), (words[:at], words[at:])):
            code = country_code(" ".join(country))
            found = _city_among([" ".join(city)], code, "") if code else None
            if found is not None:
                return _of_city(found)
    return None


def _read_several(parts: list[str]) -> Place | None:
    """Places joined by "and", "or", "/": the one they agree on, or their country, or nothing.  A place and "online" is the place."""
    if len(parts) < 2:
        return None
    found = [place for place in map(_read, parts) if place is not None]
    places = [place for place in found if not place.online]
    if not places:
        return found[0] if found else None
    if len({(place.city, place.country) for place in places}) == 1:
        return places[0]
    shared = {place.country for place in places}
    code = shared.pop() if len(shared) == 1 else None
    return _of_country(code, "") if code else None


def _city_among(names: Iterable[str], country: str | None, state: str) -> City | None:
    """The first of the names that is a city of the country, and of the state where one is given."""
    for name in names:
        for form in _forms(name):
            cities = [city for city in gazetteer().find(form) if not state or city.state == state]
            found = _choose(cities, form, country)
            if found is not None:
                return found
    return None


def _choose(cities: list[City], name: str, country: str | None) -> City | None:
    """The city that a name means: the best known in the country, or without one the best known if it is so by far."""
    ranked = _ranked([city for city in cities if country in (None, city.country)], name)
    if not ranked:
        return None
    rivals = [city for city in ranked[1:] if city.country != ranked[0].country]
    if country is None and rivals and _weight(ranked[0], name) < DOMINANT * _weight(rivals[0], name):
        return None
    return ranked[0]


def _ranked(cities: list[City], name: str) -> list[City]:
    return sorted(cities, key=lambda city: _weight(city, name), reverse=True)


def _weight(city: City, name: str) -> int:
    return city.prominence * (_NAMED_SO if text_key(city.name) == text_key(name) else 1)


def _of_city(city: City) -> Place:
    return Place(city=city.name, country=city.country, latitude=city.latitude, longitude=city.longitude, zone=city.zone)


def _of_country(code: str, text: str) -> Place:
    """A country alone; a city that is a country is both."""
    if code in _CITY_STATES:
        cities = [city for city in gazetteer().find(text or country_name(code)) if city.country == code]
        if cities:
            return replace(_of_city(cities[0]), text=text)
    return Place(text=text, country=code, zone=zone_of(None, code))
