"""Setting text: Unicode normal form, French spacing, breaking into lines.

Widths are in points.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from gsef_desktop.documents.fonts import Typeface
from gsef_desktop.documents.styles import Style

NO_BREAK_SPACE = "\u00a0"
NARROW_NO_BREAK_SPACE = "\u202f"

_BLANKS = re.compile(r"[\t\n\v\f\r \x1c-\x1f\x85\u2028\u2029]+")
_UNPRINTED = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_HIGH_FRENCH = re.compile(r"(?<=[^\s?!;:]) ?([?!;]+|»)(?=[\s.,)\]]|$)")
_COLON_FRENCH = re.compile(r"(?<=[^\s?!;:]) ?:(?=\s|$)")
_OPENING_FRENCH = re.compile(r"« ?(?=\S)")
_MARK = re.compile(r"\[([A-Z]{2})\]$")
_BREAK_AFTER = re.compile(r"[^ ]+? +|[^ ]+$|[^ ]+| +")
_SOFT_BREAKS = re.compile(r"(?<=[/\-‐–—])(?=[^\s/\-‐–—])")


def clean(text: str) -> str:
    """The text in Unicode normal form C, its blanks made single spaces, without control characters that print nothing."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip(" ")
    return unicodedata.normalize("NFC", _BLANKS.sub(" ", _UNPRINTED.sub("", text))).strip(" ")


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text, cleaned; blank lines are left out."""
    return [cleaned for part in re.split(r"[\n\r\u2028\u2029]+", text) if (cleaned := clean(part))]


def space_french(text: str) -> str:
    """French spacing: a narrow no-break space before ; ? ! and inside « », a no-break space before a colon that ends a word."""
    text = _HIGH_FRENCH.sub(NARROW_NO_BREAK_SPACE + r"\1", text)
    text = _COLON_FRENCH.sub(NO_BREAK_SPACE + ":", text)
    return _OPENING_FRENCH.sub("«" + NARROW_NO_BREAK_SPACE, text)


def set_text(text: str, language: str) -> str:
    """A text as it is printed in a language (ISO 639-1); one that ends with a mark such as [EN] keeps the spacing of its own."""
    text = clean(text)
    mark = _MARK.search(text)
    language = mark[1].lower() if mark is not None else language
    return space_french(text) if language == "fr" else text


class Typesetter:
    """Measures texts and breaks them into lines; keeps what it has found, so make one for each document."""

    def __init__(self) -> None:
        self._typefaces: dict[tuple[str, ...], Typeface] = {}
        self._of_style: dict[Style, Typeface] = {}

    def typeface(self, style: Style) -> Typeface:
        """The typeface of a style."""
        found = self._of_style.get(style)
        if found is None:
            found = self._typefaces.get(style.faces)
            if found is None:
                found = self._typefaces[style.faces] = Typeface(style.faces)
            self._of_style[style] = found
        return found

    def width(self, style: Style, text: str) -> float:
        """Width of a text.  Raises Invalid for a character that no font has."""
        typeface = self._of_style.get(style) or self.typeface(style)
        width = typeface.width(text) * style.size / 1000
        return width + len(text) * style.spacing if style.spacing else width

    def wrap(self, style: Style, text: str, measure: float, first: float | None = None) -> list[str]:
        """Break a text into lines of at most `measure` (the first of at most `first`), at spaces if that can be.

        A word that is wider than a line is broken after a slash or a dash, or else between letters.
        """
        if self.width(style, text) <= (measure if first is None else first):
            return [text]
        lines: list[str] = []
        line = ""
        room = measure if first is None else first
        for word in _words(text):
            while self.width(style, line + word.rstrip(" ")) > room:
                if line:
                    lines.append(line.rstrip(" "))
                    line = ""
                elif lines or room >= measure:
                    head, word = self._cut(style, word, measure)
                    lines.append(head)
                else:
                    lines.append("")
                room = measure
            line += word
        if line.strip(" ") or not lines:
            lines.append(line.rstrip(" "))
        return lines

    def _cut(self, style: Style, word: str, measure: float) -> tuple[str, str]:
        """The longest beginning of a word that fits a line (at least one character), and the rest."""
        low, high = 1, len(word)
        while low < high:
            middle = (low + high + 1) // 2
            if self.width(style, word[:middle]) <= measure:
                low = middle
            else:
                high = middle - 1
        while low < len(word) - 1 and low > 1 and unicodedata.combining(word[low]):
            low -= 1
        return word[:low], word[low:]


def _words(text: str) -> Iterator[str]:
    """The pieces between which a line may break, each with the spaces that follow it."""
    for piece in _BREAK_AFTER.findall(text):
        if len(piece) < 12:
            yield from _ideographs(piece)
        else:
            for part in _SOFT_BREAKS.split(piece):
                yield from _ideographs(part)


def _ideographs(piece: str) -> Iterator[str]:
    """Chinese characters and kana may be parted anywhere; Hangul only at spaces."""
    start = 0
    for position in range(1, len(piece)):
        if ("\u3040" <= piece[position - 1] <= "\u30ff" or "\u4e00" <= piece[position - 1] <= "\u9fff") and piece[position].isalnum():
            yield piece[start:position]
            start = position
    yield piece[start:]
