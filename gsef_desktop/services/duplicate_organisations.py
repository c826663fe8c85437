"""Whether two organisations are one: any of their names, in any language, without the words that say only what kind of thing it is.

Acronyms are compared letter by letter or not at all.  Cities of one name in two countries are two cities.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import token_sort_ratio

from gsef_desktop.domain.duplicates import DuplicatePair, blocked_pairs, numbers_of, shortened
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import OrganisationKind
from gsef_desktop.reference.places import recognise_place
from gsef_desktop.reference.romanisation import romanise, sound_key
from gsef_desktop.reference.text_keys import text_key
from gsef_desktop.storage.queries.duplicates import OrganisationToCompare

_SMALL = frozenset(
    [
        "the", "of", "de", "la", "le", "les", "l", "du", "des", "del", "d", "el", "los", "las", "y", "et", "and", "for", "pour", "para",
        "city", "ville", "ciudad", "cidade", "stadt", "comune", "citta", "commune", "town", "council", "hall", "municipality", "e",
        "municipalite", "municipalidad", "municipal", "mairie", "ayuntamiento", "ajuntament", "udala", "alcaldia", "prefeitura",
        "government", "metropolitan",
    ]
)  # fmt: skip
"""Words that say that something is a city or its council; a region, a province or a district is something else and says so."""
_NO_DIGIT = re.compile(r"\D+")
_HOST = re.compile(r"^(?:[a-z]+://)?(?:www\d?\.)?([^/:?#\s]+)")
_EVERYBODYS = ("facebook.", "linkedin.", "twitter.", "x.com", "instagram.", "youtube.", "wikipedia.", "google.", "sites.google.")
_SHORT = 5
"""Words of fewer letters are never taken for misspelt."""


class Alike(IntEnum):
    """How two names are alike, the least first."""

    NOT = 0
    SPELT = 1
    LETTER = 2
    ACRONYM = 3
    CITY = 4
    """two names of one city"""
    CORE = 5
    """the same but for words such as “city” and “council” """
    OTHER_NAME = 6
    """the name of one is a former name or a translation of the other"""
    SAME = 7


_SCORES = {
    Alike.NOT: 0.5, Alike.SPELT: 0.72, Alike.LETTER: 0.8, Alike.ACRONYM: 0.74, Alike.CITY: 0.8, Alike.CORE: 0.84, Alike.OTHER_NAME: 0.86,
    Alike.SAME: 0.92,
}  # fmt: skip
_SAID = {
    Alike.SPELT: message("Names are spelt alike"), Alike.LETTER: message("Names differ by one letter"),
    Alike.ACRONYM: message("Same acronym"), Alike.CITY: message("Two names of the same city"),
    Alike.CORE: message("Names differ only in words such as “city” or “council”"),
    Alike.OTHER_NAME: message("Same name in another language, or a former name"), Alike.SAME: message("Same name"),
}  # fmt: skip
_CITIES = (OrganisationKind.LOCAL_GOVERNMENT.value, OrganisationKind.OTHER.value)
_VAGUE = (OrganisationKind.OTHER.value, OrganisationKind.PARTNER.value)


class _Name(NamedTuple):
    """A name folded: whole, and its telling words in the order of the alphabet, together."""

    whole: str
    core: str
    words: tuple[str, ...]


class _Organisation(NamedTuple):
    """An organisation prepared for comparing.  The first of `names` is its own."""

    one: OrganisationToCompare
    names: tuple[_Name, ...]
    acronyms: frozenset[str]
    host: str
    mail: str
    phone: str


def find_organisations(organisations: Sequence[OrganisationToCompare], tell: Callable[[float], None]) -> list[DuplicatePair]:
    """The pairs of organisations that may be one.  `tell` is called with the share done and may raise."""
    prepared = [_prepare(one) for one in organisations]
    order = [0] * len(prepared)
    for place, number in enumerate(sorted(range(len(prepared)), key=lambda each: (prepared[each].names[0].core, organisations[each].id))):
        order[number] = place
    hosts = Counter(one.host for one in prepared)
    pairs = sorted(blocked_pairs(map(_keys, prepared), order, check=lambda done: tell(0.6 * done / len(prepared))))
    found = []
    for number, pair in enumerate(pairs):
        if not number % 2048:
            tell(0.6 + 0.4 * number / len(pairs))
        first, second = numbers_of(pair)
        match = _compare(prepared[first], prepared[second], hosts)
        if match is not None:
            found.append(match)
    return found


def _prepare(one: OrganisationToCompare) -> _Organisation:
    names = [_name(text) for text in (one.name, *one.other_names) if text.strip()] or [_name(one.name)]
    acronyms = [one.acronym, *(word for word in (one.name, *one.other_names) if _is_acronym(word))]
    host = _HOST.match(one.website.strip().lower())
    site = host.group(1) if host is not None and "." in host.group(1) else ""
    phone = _NO_DIGIT.sub("", one.telephone)[-8:]
    return _Organisation(
        one, tuple(dict.fromkeys(names)), frozenset(filter(None, map(text_key, acronyms))),
        "" if site.startswith(_EVERYBODYS) else site, one.mail.strip().lower(), phone if len(phone) == 8 else "",
    )  # fmt: skip


def _name(text: str) -> _Name:
    whole = romanise(text)
    words = [word for word in whole.split() if word not in _SMALL]
    return _Name(whole, "".join(sorted(words)), tuple(words))


def _is_acronym(text: str) -> bool:
    """Whether a whole name is an acronym: one short word in capitals."""
    return 2 <= len(text) <= 8 and " " not in text and text.isupper() and text.isascii()


def _keys(one: _Organisation) -> Iterator[str]:
    for name in one.names:
        yield f"w{name.whole}"
        if not name.core:
            continue
        if len(name.core) >= _SHORT and not _is_acronym(one.one.name):
            yield from (f"c{rest}" for rest in shortened(name.core))
            yield f"s{''.join(sorted(map(sound_key, name.words)))}"
        else:
            yield f"c{name.core}"
    for acronym in one.acronyms:
        yield f"a{acronym}"
    if one.host:
        yield f"h{one.host}"
    if one.mail:
        yield f"m{one.mail}"
    if one.one.city and one.one.kind in _CITIES:
        yield f"p{one.one.city}|{one.one.country}"


def _compare(a: _Organisation, b: _Organisation, hosts: Mapping[str, int]) -> DuplicatePair | None:
    one, other = a.one, b.one
    if one.country and other.country and one.country != other.country:
        return None
    if one.id == other.parent_id or other.id == one.parent_id:
        return None
    elsewhere = bool(one.city and other.city and one.city != other.city)
    kinds = one.kind != other.kind and one.kind not in _VAGUE and other.kind not in _VAGUE
    alike = _names(a, b)
    mail = bool(a.mail) and a.mail == b.mail
    site = bool(a.host) and a.host == b.host and hosts[a.host] <= 3
    if alike is not Alike.SAME and (kinds or elsewhere):
        return None
    if alike is Alike.SAME and elsewhere and OrganisationKind.LOCAL_GOVERNMENT.value in (one.kind, other.kind):
        return None
    near = bool(one.country and other.country)
    if alike is Alike.NOT and not (mail and site):
        return None
    score = _SCORES[alike] - 0.1 * (elsewhere + kinds) + 0.05 * (mail + site) + 0.02 * near
    reasons: list[Message] = [_SAID[alike]] if alike is not Alike.NOT else []
    if mail:
        reasons.append(message("Same mail"))
    if a.phone and a.phone == b.phone:
        reasons.append(message("Same telephone"))
        score += 0.03
    if site:
        reasons.append(message("Same website"))
    if one.city and one.city == other.city and near:
        reasons.append(message("Same city: {name}", name=one.city))
        score += 0.02
    return DuplicatePair(first=one.id, second=other.id, score=round(min(score, 1.0), 3), reasons=tuple(reasons))


def _names(a: _Organisation, b: _Organisation) -> Alike:
    best = Alike.NOT
    for at, name in enumerate(a.names):
        for to, other in enumerate(b.names):
            found = _two_names(name, other)
            if found is Alike.SAME and (at or to):
                found = Alike.OTHER_NAME
            best = max(best, found)
    if best in (Alike.SPELT, Alike.LETTER) and (_is_acronym(a.one.name) or _is_acronym(b.one.name)):
        best = Alike.NOT
    if best < Alike.ACRONYM and any(len(each) > 1 for each in a.acronyms & b.acronyms) and _agree(a, b):
        best = Alike.ACRONYM
    if best < Alike.CITY and _one_city(a, b):
        best = Alike.CITY
    return best


def _agree(a: _Organisation, b: _Organisation) -> bool:
    """Whether the full names behind one acronym may be one: only one of them is known, or they share most of their words."""
    full, others = ([set(name.words) for name in each.names if name.whole not in each.acronyms] for each in (a, b))
    return not full or not others or any(2 * len(name & other) > min(len(name), len(other)) for name in full for other in others)


def _two_names(name: _Name, other: _Name) -> Alike:
    if name.whole == other.whole:
        return Alike.SAME
    if not (name.core and other.core):
        return Alike.NOT
    if name.core == other.core:
        return Alike.CORE
    if _NO_DIGIT.sub("", name.core) != _NO_DIGIT.sub("", other.core) or min(len(name.core), len(other.core)) < _SHORT:
        return Alike.NOT
    if len(name.words) == len(other.words):
        return _word_by_word(sorted(name.words), sorted(other.words))
    joined = "".join(name.words) == "".join(other.words)
    return Alike.SPELT if joined or token_sort_ratio(name.whole, other.whole, score_cutoff=94) else Alike.NOT


def _word_by_word(words: list[str], others: list[str]) -> Alike:
    """Whether one word is misspelt, of those that are long enough to tell."""
    left, right = [word for word in words if word not in others], [word for word in others if word not in words]
    if len(left) != 1 or len(right) != 1 or min(len(left[0]), len(right[0])) < _SHORT:
        return Alike.NOT
    far = OSA.distance(left[0], right[0], score_cutoff=2)
    if far == 1:
        return Alike.LETTER
    long = min(len(left[0]), len(right[0])) >= 8
    return Alike.SPELT if long and (far == 2 or sound_key(left[0]) == sound_key(right[0])) else Alike.NOT


def _one_city(a: _Organisation, b: _Organisation) -> bool:
    """Whether both are called by a name of the city where they are: "City of Vienna" and "Stadt Wien"."""
    one, other = a.one, b.one
    if not one.city or (one.city, one.country) != (other.city, other.country) or one.kind not in _CITIES or other.kind not in _CITIES:
        return False
    return _is_named_after(a, one.city) and _is_named_after(b, one.city)


def _is_named_after(organisation: _Organisation, city: str) -> bool:
    one = organisation.one
    texts = [*(" ".join(name.words) for name in organisation.names if name.words), one.name, *one.other_names]
    return any(_city_called(text, one.country) == city for text in texts)


@lru_cache(maxsize=10_000)
def _city_called(name: str, country: str | None) -> str | None:
    found = recognise_place(name)
    return found.city if found.country == country or found.country is None else None
