"""Whether two people are one: their names in any order, spelling and script, and what else speaks for it or against it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA, JaroWinkler

from gsef_desktop.domain.duplicates import DuplicatePair, blocked_pairs, misspelt_pairs, numbers_of
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.reference.romanisation import korean_keys, romanise, script_of, sound_key, split_hangul
from gsef_desktop.reference.text_keys import text_key
from gsef_desktop.storage.queries.duplicates import PersonToCompare

_SEPARATORS = re.compile(r"[;,\s]+")
_NO_DIGIT = re.compile(r"\D+")
_TITLES = frozenset(["dr", "prof", "professor", "mr", "mrs", "ms", "mme", "sr", "sra", "rev", "herr", "frau"])
_OFFICES = frozenset(
    ["info", "contact", "office", "secretariat", "mail", "hello", "admin", "reception", "international", "mairie", "cabinet", "contacto"]
)
"""Names of mail boxes that several people read."""
_PHONE = 8
"""How many digits at the end of a telephone number tell it apart, whatever stands before them."""
_COMMON = 3
"""A name that more people have says little by itself."""


class Alike(IntEnum):
    """How two names are alike, the least first."""

    NOT = 0
    INITIAL = 1
    """the family name, and the initial of the given one"""
    WEAK = 2
    """a short word differs by a letter, as other names do"""
    PART = 3
    """one has words that the other lacks"""
    SPELT = 4
    """spelt otherwise"""
    LETTER = 5
    """one letter"""
    SCRIPT = 6
    """the same in another script"""
    SAME = 7


_SCORES = {
    Alike.NOT: 0.5, Alike.INITIAL: 0.66, Alike.WEAK: 0.66, Alike.PART: 0.72, Alike.SPELT: 0.82, Alike.LETTER: 0.86, Alike.SCRIPT: 0.88,
    Alike.SAME: 0.92,
}  # fmt: skip
_SAID = {
    Alike.INITIAL: message("Same family name and initial"), Alike.WEAK: message("Names differ by one letter"),
    Alike.PART: message("One name is part of the other"), Alike.SPELT: message("Names are spelt alike"),
    Alike.LETTER: message("Names differ by one letter"), Alike.SCRIPT: message("Same name in another script"),
    Alike.SAME: message("Same name"),
}  # fmt: skip


class _Reading(NamedTuple):
    """A name in Latin letters: folded, the parts without spaces."""

    given: str
    family: str
    words: tuple[str, ...]
    whole: str
    """both parts in the order of the alphabet"""
    sounds: tuple[str, str]
    korean: tuple[str, ...]
    script: str


class _Person(NamedTuple):
    """Somebody prepared for comparing."""

    id: str
    readings: tuple[_Reading, ...]
    own: str
    mails: tuple[str, ...]
    phone: str
    country: str | None
    organisations: frozenset[str]


def find_people(people: Sequence[PersonToCompare], organisations: Mapping[str, str], tell: Callable[[float], None]) -> list[DuplicatePair]:
    """The pairs of people who may be one.  `organisations` are the names by id; `tell` is called with the share done and may raise."""
    prepared = []
    for number, one in enumerate(people):
        if not number % 512:
            tell(0.25 * number / len(people))
        prepared.append(_prepare(one))
    names = [(one.readings[0].whole if one.readings else one.own, one.mails, one.id) for one in prepared]
    order = [0] * len(prepared)
    for place, number in enumerate(sorted(range(len(prepared)), key=names.__getitem__)):
        order[number] = place
    common = Counter(reading.whole for one in prepared for reading in one.readings)
    shared = Counter(mail for one in prepared for mail in one.mails)
    count = len(prepared)
    pairs = blocked_pairs(map(_keys, prepared), order, check=lambda done: tell(0.25 + 0.25 * done / count))
    pairs |= misspelt_pairs(_words(prepared), order, check=lambda done: tell(0.5 + 0.15 * min(1.0, done / count)))
    pairs |= misspelt_pairs(_words(prepared, turned=True), order, check=lambda done: tell(0.65 + 0.15 * min(1.0, done / count)))
    found: list[DuplicatePair] = []
    for number, pair in enumerate(sorted(pairs)):
        if not number % 2048:
            tell(0.8 + 0.2 * number / len(pairs))
        first, second = numbers_of(pair)
        match = _compare(prepared[first], prepared[second], common, shared, organisations)
        if match is not None:
            found.append(match)
    return found


# --- preparing ---------------------------------------------------------------------------------------------------------------------------


def _prepare(one: PersonToCompare) -> _Person:
    readings = []
    if one.given_name or one.family_name:
        readings.append(_reading(one.given_name, one.family_name))
    if one.own_script_name:
        if script_of(one.own_script_name) == "hangul":
            family, given = split_hangul(one.own_script_name)
            readings.append(_reading(given, family))
        else:
            readings.append(_reading("", one.own_script_name))
    mails = tuple(mail for mail in _SEPARATORS.split(one.mail.lower()) if "@" in mail)
    phone = _NO_DIGIT.sub("", one.telephone)[-_PHONE:]
    return _Person(
        one.id, tuple(reading for reading in dict.fromkeys(readings) if reading.whole), text_key(one.own_script_name), mails,
        phone if len(phone) == _PHONE else "", one.country, frozenset(one.organisations),
    )  # fmt: skip


def _reading(given_name: str, family_name: str) -> _Reading:
    """A name as it is compared.  A name that stands in one field is taken apart at its last word."""
    script = script_of(f"{given_name}{family_name}")
    if script == "hangul" and not (given_name and family_name):
        family_name, given_name = split_hangul(given_name or family_name)
    given, family = romanise(given_name).split(), romanise(family_name).split()
    if not (given and family):
        given, family = [word for word in (*given, *family) if word not in _TITLES], []
        given, family = given[:-1], given[-1:]
    elif len(given) > 1:
        given = [word for word in given if word not in _TITLES] or given
    first, last = "".join(given), "".join(family)
    one, other = sorted((sound_key(first), sound_key(last)))
    korean: tuple[str, ...] = ()
    if first and last:
        korean = korean_keys(given_name or first, family_name or last)
        if script == "latin":
            korean += korean_keys(family_name or last, given_name or first)
    return _Reading(first, last, tuple(sorted((*given, *family))), "".join(sorted((first, last))), (one, other), korean, script)


# --- keys --------------------------------------------------------------------------------------------------------------------------------


def _keys(one: _Person) -> Iterator[str]:
    """What people who are one are likely to have in common, but for a letter of a name."""
    for mail in one.mails:
        yield f"m{mail}"
    if one.phone:
        yield f"t{one.phone}"
    if one.own:
        yield f"o{one.own}"
    for reading in one.readings:
        yield f"n{reading.whole}"
        if reading.given and reading.family:
            yield "s{}|{}".format(*reading.sounds)
        for key in reading.korean:
            yield f"k{key}"
        words = reading.words[:5]
        if len(words) > 2:
            yield from (f"p{word}|{other}" for at, word in enumerate(words) for other in words[at + 1 :])
        elif len(words) == 2:
            yield f"p{words[0]}|{words[1]}"
        for organisation in one.organisations:
            yield f"f{organisation}{reading.family}"


def _words(people: Sequence[_Person], *, turned: bool = False) -> Iterator[tuple[int, str, str]]:
    """The family names with the given ones, in which a letter may be wrong; `turned` the other way round."""
    for number, one in enumerate(people):
        for reading in one.readings:
            same, other = (reading.given, reading.family) if turned else (reading.family, reading.given)
            if same and len(other) > 2:
                yield number, same, other


# --- comparing ---------------------------------------------------------------------------------------------------------------------------


def _compare(
    a: _Person, b: _Person, common: Mapping[str, int], shared: Mapping[str, int], organisations: Mapping[str, str]
) -> DuplicatePair | None:
    alike = _names(a, b)
    mail = next((each for each in a.mails if each in b.mails), "")
    if alike is Alike.NOT:
        if not mail or shared[mail] > _COMMON or mail.partition("@")[0] in _OFFICES:
            return None
        return DuplicatePair(first=a.id, second=b.id, score=0.6, reasons=(message("Same mail"),))
    phone = bool(a.phone) and a.phone == b.phone
    own = bool(a.own) and a.own == b.own
    together = sorted(organisations.get(each, "") for each in a.organisations & b.organisations)
    against = _against(a, b)
    score = _SCORES[alike]
    if not (mail or phone or own):
        if not _enough(alike, bool(together), against, max(common[reading.whole] for reading in (*a.readings, *b.readings)), a, b):
            return None
        score -= 0.1 * against
    score += 0.06 * bool(mail) + 0.04 * phone + 0.04 * own + 0.03 * bool(together)
    reasons: list[Message] = [_SAID[alike]]
    if mail:
        reasons.append(message("Same mail"))
    if phone:
        reasons.append(message("Same telephone"))
    if together and together[0]:
        reasons.append(message("Same organisation: {name}", name=together[0]))
    return DuplicatePair(first=a.id, second=b.id, score=round(min(score, 1.0), 3), reasons=tuple(reasons))


def _enough(alike: Alike, together: bool, against: int, shared_by: int, a: _Person, b: _Person) -> bool:
    """Whether the likeness of two names is enough where neither mail nor telephone says that they are one."""
    mails_differ = bool(a.mails and b.mails)
    if alike in (Alike.WEAK, Alike.INITIAL):
        return together and not mails_differ
    if alike is Alike.PART:
        return together or (not against and bool(a.country) and a.country == b.country)
    if shared_by > _COMMON and not together:  # a name of many people: nothing may speak against it
        return not against and alike is Alike.SAME
    return against <= (2 if alike is Alike.SAME else 1)


def _against(a: _Person, b: _Person) -> int:
    """How many things speak against it: other mail, other organisations, another country, another name in their own script."""
    return (
        bool(a.mails and b.mails and not set(a.mails) & set(b.mails))
        + bool(a.organisations and b.organisations and not a.organisations & b.organisations)
        + bool(a.country and b.country and a.country != b.country)
        + 2 * bool(a.own and b.own and a.own != b.own)
    )


def _names(a: _Person, b: _Person) -> Alike:
    best = Alike.NOT
    for one in a.readings:
        for other in b.readings:
            best = max(best, _readings(one, other))
            if best is Alike.SAME:
                return best
    return best


def _readings(one: _Reading, other: _Reading) -> Alike:
    across = one.script != other.script
    line = one.given + one.family
    if one.whole == other.whole or line in (other.given + other.family, other.family + other.given):
        return Alike.SCRIPT if across else Alike.SAME
    if one.korean and other.korean:
        if any(key in other.korean for key in one.korean):
            return Alike.SCRIPT if across else Alike.SPELT
        if across:
            return Alike.NOT
    if across and "arabic" in (one.script, other.script) and one.sounds == other.sounds and all(len(each) > 1 for each in one.sounds):
        return Alike.SCRIPT
    found = max(_parts(one.given, one.family, other.given, other.family), _parts(one.given, one.family, other.family, other.given))
    if found is Alike.LETTER and across:
        return Alike.SPELT
    if one.korean and other.korean:
        return min(found, Alike.WEAK)  # Min-ji and Min-ju are two people, and so are Hee-woo and Woo-hee
    return found if found is not Alike.NOT else _by_words(one, other)


@lru_cache(maxsize=20_000)
def _parts(given: str, family: str, other_given: str, other_family: str) -> Alike:
    """How names are alike part by part."""
    if not (given and family and other_given and other_family):
        return Alike.NOT
    far = OSA.distance(family, other_family, score_cutoff=2)
    if far > 2:
        return _by_sound(given, family, other_given, other_family)
    off = OSA.distance(given, other_given, score_cutoff=2)
    if off > 2:
        if not far and 1 in (len(given), len(other_given)) and given[0] == other_given[0]:
            return Alike.INITIAL
        return _by_sound(given, family, other_given, other_family)
    if _digits(given + family) != _digits(other_given + other_family):
        return Alike.NOT
    pairs = [pair for pair, count in (((given, other_given), off), ((family, other_family), far)) if count]
    if any(min(map(len, pair)) < 3 for pair in pairs):
        return Alike.INITIAL if not far and 1 in (len(given), len(other_given)) and given[0] == other_given[0] else Alike.NOT
    if any(max(map(len, pair)) < 5 or _another_name(*pair) for pair in pairs):
        return Alike.WEAK if off + far == 1 else Alike.NOT
    if off + far == 1:
        return Alike.LETTER
    if all(_near(*pair) for pair in pairs):
        return Alike.SPELT
    return _by_sound(given, family, other_given, other_family)


def _near(word: str, other: str) -> bool:
    """Whether two words differ by a letter, or by two where they are long."""
    far = OSA.distance(word, other, score_cutoff=2)
    return far <= 1 or (far == 2 and min(len(word), len(other)) >= 8)


def _by_sound(given: str, family: str, other_given: str, other_family: str) -> Alike:
    """Spelt otherwise and pronounced alike, both parts."""
    least = 0.88 if given != other_given and family != other_family else 0.8
    for word, other in ((given, other_given), (family, other_family)):
        if word != other and (
            min(len(word), len(other)) < 4 or sound_key(word) != sound_key(other) or len(sound_key(word)) < 2
            or _another_name(word, other) or JaroWinkler.similarity(word, other) < least
        ):  # fmt: skip
            return Alike.NOT
    return Alike.SPELT if _digits(given + family) == _digits(other_given + other_family) else Alike.NOT


def _another_name(word: str, other: str) -> bool:
    """Whether the difference is what tells two names apart in many languages: Mario and Maria, Jean and Jeanne, Louis and Louise."""
    short, long = sorted((word, other), key=len)
    if long.startswith(short) and long[len(short) :] in ("a", "e", "ne", "na", "o", "la", "le", "te", "ta", "ka", "ska", "ova", "s"):
        return True
    return len(word) == len(other) and word[:-1] == other[:-1] and {word[-1], other[-1]} <= set("aeiouy")


def _digits(text: str) -> str:
    return "" if text.isalpha() else _NO_DIGIT.sub("", text)


def _by_words(one: _Reading, other: _Reading) -> Alike:
    """Whether all the words of one name stand in the other, in whatever order, and there are at least two of them."""
    few, many = sorted((one.words, other.words), key=len)
    if sum(len(word) > 1 for word in few) < 2:
        return Alike.NOT
    rest = list(many)
    for word in few:
        if word not in rest:
            return Alike.NOT
        rest.remove(word)
    return Alike.PART
