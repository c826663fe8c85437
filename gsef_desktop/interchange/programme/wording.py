"""Words: normal forms, stems and likeness of titles and names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_STOP = _words(
    "a an and are as at be by for from in into is it its of on or that the their this through to with etc "
    "au aux ce ces d dans de des du en est et l la le les leur ou par pour que sur un une avec "
    "al con del e el las los o para por se su sus un una y"
)
_NOT_WORD = re.compile(r"[^\w]+", re.UNICODE)
_DOTTED = re.compile(r"\b(?:\w\.){2,}\w?\b\.?", re.UNICODE)
_ACRONYM_YEAR = re.compile(r"\b([A-Z]{2,})[ ’']?((?:19|20)\d\d)\b")
_ORDINAL = re.compile(r"\b(\d{1,3})(?:st|nd|rd|th|er|ère|re|e|ème|eme|ª|º|a|o|°)\b\s*", re.IGNORECASE)


def plain(text: str) -> str:
    """`text` without accents, in lower case, with single spaces; punctuation stays."""
    decomposed = unicodedata.normalize("NFKD", text.replace("’", "'"))
    return " ".join("".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold().split())


def bare(text: str) -> str:
    """`plain` text with letters and digits only, words parted by single spaces."""
    return " ".join(_NOT_WORD.sub(" ", plain(text)).replace("_", " ").split())


def squeeze(text: str) -> str:
    """`text` with single spaces and no space at the ends."""
    return " ".join(text.split())


def fold_name(text: str) -> str:
    """The form under which two writings of one name are the same: no accents, case, dots or spaces."""
    return re.sub(r"[\W_]+", "", plain(text))


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """A crude stem: singular ending, then at most six letters.  Enough to put *preparatory* beside *preparation*."""
    if len(word) > 3 and word.endswith("ies"):
        word = word[:-3] + "i"
    elif len(word) > 3 and word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    if len(word) > 3 and word.endswith("y"):
        word = word[:-1] + "i"
    return word[:6]


@lru_cache(maxsize=5_000)
def stems(text: str) -> tuple[str, ...]:
    """Stems of the words of `text` that carry meaning.

    Dotted acronyms (A.B.C.) stay one word, marked with a dot so that they differ from a word of the same letters; an acronym followed
    by a year (XYZ 2030, XYZ2030) is one word.
    """
    found: list[str] = []

    def take(match: re.Match[str]) -> str:
        found.append("." + fold_name(match.group()))
        return " "

    rest = _DOTTED.sub(take, text)
    rest = _ACRONYM_YEAR.sub(lambda match: f" {match[1]}{match[2]} ", rest)
    found.extend(stem(word) for word in bare(rest).split() if word not in _STOP and (len(word) > 1 or word.isdigit()))
    return tuple(found)


def letters_apart(first: str, second: str, limit: int = 2) -> int:
    """Edit distance between two words; anything over `limit` is answered as `limit` + 1."""
    if abs(len(first) - len(second)) > limit:
        return limit + 1
    row = list(range(len(second) + 1))
    for index, letter in enumerate(first, 1):
        previous, row[0] = row[0], index
        for place, other in enumerate(second, 1):
            previous, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, previous + (letter != other))
        if min(row) > limit:
            return limit + 1
    return min(row[-1], limit + 1)


def likeness(first: str, second: str) -> float:
    """How alike two titles are, 0–1: the share of the words of both that they have in common."""
    one, two = set(stems(without_ordinal(first)[0])), set(stems(without_ordinal(second)[0]))
    if not one or not two:
        return 0.0
    common = len(one & two)
    return (common / min(len(one), len(two)) + common / len(one | two)) / 2


def without_ordinal(title: str) -> tuple[str, int | None]:
    """``"The 6th Asia Dialogue"`` is ``("Asia Dialogue", 6)``; a title without an ordinal keeps its article."""
    match = _ORDINAL.search(title)
    if match is None or match.start() > 6 or not 0 < int(match[1]) < 200:
        return title, None
    before = re.sub(r"^(the|la|le|el|l['’])\s*$", "", title[: match.start()].strip(), flags=re.IGNORECASE)
    return squeeze(f"{before} {title[match.end() :]}"), int(match[1])


def initials(name: str) -> str:
    """Initials of the words of a name that carry meaning: ``"Steering Committee"`` is ``"SC"``."""
    words = [word for word in re.split(r"[\s\-–/]+", name) if word and plain(word).strip("'’.,()") not in _STOP]
    return "".join(word.lstrip("(\"'’“«")[:1].upper() for word in words if word[:1].isalnum())


def from_capitals(text: str) -> str:
    """``"GLOBAL FORUM OF CITIES"`` is ``"Global Forum of Cities"``; text that has small letters is left alone."""
    if text != text.upper() or text == text.lower():
        return text
    words = squeeze(text).split(" ")
    return " ".join(word.lower() if index and plain(word) in _STOP else word[:1] + word[1:].lower() for index, word in enumerate(words))


def sentence_start(text: str) -> str:
    """`text` with a capital first letter."""
    return text[:1].upper() + text[1:]


_MARKS_OF_LANGUAGES = {
    "en": _words("the and of to in with for by on from are will"),
    "fr": _words("le la les des du et dans pour avec sur une aux est par"),
    "es": _words("el los las del y en para con por una es al se"),
}


def language_of(lines: Iterable[str]) -> str:
    """ISO 639-1 code of the language in which most of the small words are; "en" where nothing tells."""
    counts = dict.fromkeys((*_MARKS_OF_LANGUAGES, "ko"), 0)
    for line in lines:
        counts["ko"] += len(re.findall(r"[가-힣]+", line))
        for word in _NOT_WORD.sub(" ", line.casefold()).split():
            for language, marks in _MARKS_OF_LANGUAGES.items():
                counts[language] += word in marks
    return max(counts, key=lambda language: (counts[language], language == "en"))
