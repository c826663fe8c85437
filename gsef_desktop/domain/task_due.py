"""When a task is due, as people type it: a day, or so many days, weeks or months before or after an activity.

"6 weeks before", "10 semaines avant", "3 días después del final", "4주 전"; what is written here is read back the same.  Before counts
from the first day, after from the last, unless the text says otherwise ("2 days after the beginning").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import Anchor
from gsef_desktop.domain.tasks import MOST_OFFSET
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.domain.time_words import fold

_NOTHING = Message("")


@dataclass(frozen=True, slots=True, kw_only=True)
class DueReading:
    """What a typed due date means: a day, or an offset with its anchor, or nothing.  `explanation` says why it was not understood."""

    understood: bool
    due_on: date | None = None
    offset_days: int | None = None
    anchor: Anchor = Anchor.FIRST
    explanation: Message = _NOTHING


@dataclass(frozen=True, slots=True)
class _Words:
    day: tuple[str, str]
    """one and several"""
    week: tuple[str, str]
    before_first: str
    before_last: str
    after_first: str
    after_last: str
    on_first: str
    on_last: str


_LANGUAGES = {
    "en": _Words(
        ("day", "days"), ("week", "weeks"), "{n} {unit} before", "{n} {unit} before the end", "{n} {unit} after the beginning",
        "{n} {unit} after", "on the first day", "on the last day",
    ),
    "fr": _Words(
        ("jour", "jours"), ("semaine", "semaines"), "{n} {unit} avant", "{n} {unit} avant la fin", "{n} {unit} après le début",
        "{n} {unit} après", "le premier jour", "le dernier jour",
    ),
    "es": _Words(
        ("día", "días"), ("semana", "semanas"), "{n} {unit} antes", "{n} {unit} antes del final", "{n} {unit} después del comienzo",
        "{n} {unit} después", "el primer día", "el último día",
    ),
    "ko": _Words(
        ("일", "일"), ("주", "주"), "{n}{unit} 전", "종료 {n}{unit} 전", "시작 {n}{unit} 후", "{n}{unit} 후", "첫날", "마지막 날"
    ),
}  # fmt: skip

_UNITS = {
    1: "day days jour jours dia dias 일 d j",
    7: "week weeks semaine semaines semana semanas 주 주일 주간 w",
    30: "month months mois mes meses 개월 달",
}
_DAYS = {word: days for days, words in _UNITS.items() for word in words.split()}
_BEFORE = frozenset("before avant antes 전 이전".split())  # noqa: SIM905
_AFTER = frozenset("after apres despues 후 이후 뒤".split())  # noqa: SIM905
_FIRST = frozenset("beginning start first debut premier commencement comienzo inicio principio primer 시작 첫날".split())  # noqa: SIM905
_LAST = frozenset("end last fin dernier final ultimo 종료 끝 마지막".split())  # noqa: SIM905
_QUIET = frozenset("the of a on le la du de l el del dia day jour 날 일".split())  # noqa: SIM905
_TERMS = re.compile(r"\d+|[가-힣]+|[^\W\d_]+")
_KOREAN = sorted((word for words in (_DAYS, _BEFORE, _AFTER, _FIRST, _LAST) for word in words if word[0] >= "가"), key=len, reverse=True)


def write_offset(offset_days: int, anchor: Anchor, language: str) -> str:
    """An offset in words: "6 weeks before", "3 jours après le début"; en, fr, es, ko, others as English."""
    words, count = _LANGUAGES.get(language, _LANGUAGES["en"]), abs(offset_days)
    last = anchor is Anchor.LAST
    if count == 0:
        return words.on_last if last else words.on_first
    in_weeks = count % 7 == 0
    number = count // 7 if in_weeks else count
    unit = (words.week if in_weeks else words.day)[number != 1]
    before, after = (words.before_last, words.after_last) if last else (words.before_first, words.after_first)
    return (before if offset_days < 0 else after).format(n=number, unit=unit)


def read_due(text: str, *, year: int | None = None, language: str | None = None) -> DueReading:
    """Read a typed due date; an empty one is understood as none.  `year` is that of the context.  Never raises."""
    if not text.strip():
        return DueReading(understood=True)
    offset = _offset(text)
    if offset is not None:
        if abs(offset[0]) > MOST_OFFSET:
            return DueReading(understood=False, explanation=message("That is too long before or after"))
        return DueReading(understood=True, offset_days=offset[0], anchor=offset[1])
    reading = read_time(text, year=year, language=language)
    if not reading.understood or reading.frame.latest is None:
        return DueReading(understood=False, explanation=reading.explanation)
    return DueReading(understood=True, due_on=reading.frame.latest)


def _offset(text: str) -> tuple[int, Anchor] | None:
    """Days and anchor; None where the text is no offset."""
    terms = _terms(fold(text))
    numbers = [int(term) for term in terms if term.isdecimal() and len(term) <= 6]
    words = [term for term in terms if not term.isdecimal()]
    before, after = any(word in _BEFORE for word in words), any(word in _AFTER for word in words)
    first, last = any(word in _FIRST for word in words), any(word in _LAST for word in words)
    known = all(word in _DAYS or word in _QUIET or word in _BEFORE | _AFTER | _FIRST | _LAST for word in words)
    if not words or not known or len(numbers) != len(terms) - len(words):
        return None
    if not numbers and first != last and not before and not after:
        return 0, Anchor.LAST if last else Anchor.FIRST
    units = [_DAYS[word] for word in words if word in _DAYS]
    if len(numbers) != 1 or before == after or not units or (first and last):
        return None
    days = numbers[0] * units[0]
    anchor = Anchor.LAST if last or (after and not first) else Anchor.FIRST
    return (-days if before else days), anchor


def _terms(text: str) -> list[str]:
    """Numbers and words; Korean runs are cut into the words that are known, the longest first."""
    made: list[str] = []
    for term in _TERMS.findall(text):
        rest = str(term)
        while rest and rest[0] >= "가":
            word = next((one for one in _KOREAN if rest.startswith(one)), rest)
            made.append(word)
            rest = rest[len(word) :]
        if rest:
            made.append(rest)
    return made
