"""The archive: documents of and about organisations, people, activities and series; what can be told of a file from name and text."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from gsef_desktop.domain.records import ArchiveKind, ArchiveRelation

OWNERS = ("organisation", "person", "activity", "series")
"""The kinds of records that documents can be of or about."""

MOST_BYTES = 200 * 1024 * 1024
"""The largest file that is kept."""
MOST_TEXT = 2_000_000
"""So many characters of a document are kept for the search."""

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_LANGUAGE = re.compile(r"(?:^|[ _\-.(\[])(en|fr|es|ko|pt|de|it|ca|eng|fra|fre|spa|esp|kor)(?:$|[ _\-.)\]])", re.IGNORECASE)
_CODES = {"eng": "en", "fra": "fr", "fre": "fr", "spa": "es", "esp": "es", "kor": "ko"}

_KIND_WORDS: tuple[tuple[ArchiveKind, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(words, re.IGNORECASE))
    for kind, words in (
        (ArchiveKind.CASE_STUDY, r"case[ _-]?stud|[ée]tudes?[ _-]de[ _-]cas|estudios?[ _-]de[ _-]caso|사례"),
        (ArchiveKind.AGREEMENT, r"agreement|\bmou\b|memorandum of|convention|accord|protocole|convenio|acuerdo|협약|협정|양해각서"),
        (ArchiveKind.MINUTES, r"minutes|proc[èe]s[ _-]verbal|compte[ _-]rendu|\bacta\b|회의록"),
        (ArchiveKind.STATUTES, r"statut|charter|charte|carta|estatuto|by[ -]?laws|정관|헌장"),
        (ArchiveKind.REPORT, r"report|rapport|informe|bilan|memoria|보고서"),
        (ArchiveKind.LETTER, r"letter|lettre|carta[ _-]de|courrier|서한"),
        (ArchiveKind.PUBLICATION, r"guide|brochure|book|livre|libro|publication|publicaci|자료집"),
    )
)
_COMMON = {
    "en": "the of and to in is that for on with as by this be are it from at which an have",
    "fr": "le la les des et du en un une est que pour dans qui sur par au avec ce sont pas",
    "es": "el los las del y una es que por para con se su como al lo más sus este entre",
    "pt": "o os as dos das e uma é que para com se seu como ao não mais pela pelo são",
    "de": "der die das und den von zu mit ist auf für des ein eine im nicht dem sich auch werden",
    "it": "il lo gli dei della e di una è che per con si come al nel sono più questo alla",
}
_COMMON_WORDS = {code: frozenset(words.split()) for code, words in _COMMON.items()}
_WORD = re.compile(r"[^\W\d_]+")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_SAMPLE = 60_000
_LEAST_SHARE = 0.12
"""Of a text in a language at least this share of the words is among its most common ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveRow:
    """One document as lists show it.  `size` is in bytes, None without a file; `owners` says of or about whom or what it is."""

    id: str
    title: str
    kind: ArchiveKind
    year: int | None
    languages: tuple[str, ...]
    file_name: str
    size: int | None
    link: str
    added_on: date | None
    internal: bool
    owners: tuple[ArchiveOwner, ...]


class ArchiveOwner(NamedTuple):
    """A record that a document is of or about."""

    link_id: str
    kind: str
    id: str
    name: str
    relation: ArchiveRelation


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveFilter:
    """Which documents: empty sets and texts let everything through.  Every word of `text` stands in title, note or the file itself."""

    text: str = ""
    kinds: frozenset[ArchiveKind] = frozenset()
    years: frozenset[int] = frozenset()
    languages: frozenset[str] = frozenset()
    owner_kind: str = ""
    owner_id: str = ""
    for_outsiders: bool = False


def title_from_name(file_name: str) -> str:
    """A title made of a file's name: without ending, underscores and what does not show (such as turns of the direction of writing, which
    make one name look like another) as spaces.  A name without letters stays as it is."""
    stem = file_name.rpartition(".")[0] or file_name
    shown = "".join(letter if letter.isprintable() else " " for letter in stem)
    words = " ".join(re.sub(r"[_]+|%20", " ", shown).split())
    return words or file_name


def guess_year(file_name: str) -> int | None:
    """The year that a file's name holds, the last one where it holds several; None for none."""
    found = _YEAR.findall(file_name)
    return int(found[-1]) if found else None


def guess_kind(file_name: str, text: str = "") -> ArchiveKind:
    """The kind that the words of a file's name, or else the beginning of its text, speak of."""
    for where in (file_name.replace("_", " "), text[:300]):
        for kind, words in _KIND_WORDS:
            if words.search(where):
                return kind
    return ArchiveKind.OTHER


def guess_languages(text: str, file_name: str = "") -> tuple[str, ...]:
    """The languages (ISO 639-1) in which a text is written, by its most common words, the one that has most first.

    A short text says nothing certain; then the code in the file's name counts, such as ``_fr``.
    """
    sample = text[:_SAMPLE]
    words = Counter(word.lower() for word in _WORD.findall(sample))
    total = sum(words.values())
    found: list[tuple[float, str]] = []
    if total >= 20:
        hangul = len(_HANGUL.findall(sample)) / max(1, len(sample.replace(" ", "")))
        if hangul > 0.15:
            found.append((hangul + 0.2, "ko"))
        for code, common in _COMMON_WORDS.items():
            share = sum(words[word] for word in common) / total
            if share >= _LEAST_SHARE:
                found.append((share, code))
    if found:
        best = max(found)[0]
        return tuple(code for share, code in sorted(found, reverse=True) if share > best * 0.7)
    named = [_CODES.get(code.lower(), code.lower()) for code in _LANGUAGE.findall(file_name)]
    return tuple(dict.fromkeys(named))
