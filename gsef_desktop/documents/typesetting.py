"""Setting text: Unicode normal form, French spacing, breaking into lines.

Widths are in points.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from gsef_desktop.documents.fonts import Typeface
from gsef_desktop.documents.house import PLAIN, House
from gsef_desktop.documents.styles import Style

NO_BREAK_SPACE = "\u00a0"
NARROW_NO_BREAK_SPACE = "\u202f"

_BLANKS = re.compile(r"[\t\n\v\f\r \x1c-\x1f\x85\u2028\u2029]+")
_UNPRINTED = re.compile(
    r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u034f\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069"
    r"\ufe00-\ufe0f\ufeff\U000e0100-\U000e01ef]"
)
_HIGH_FRENCH = re.compile(r"(?<=[^\s?!;:]) ?([?!;]+)(?=[\s.,)\]»]|$)")
_COLON_FRENCH = re.compile(r"(?:^|(?<=[^\s?!;:]) ?):(?=\s|$)")
_CLOSING_FRENCH = re.compile(r"(?<=\S)[ \u202f]?»")
_OPENING_FRENCH = re.compile(r"«[ \u202f]?(?=\S)")
_QUOTED = re.compile(r'(?<![\w"])"(?=[^\s"])([^"]*)(?<=[^\s"])"(?![\w"])')
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
_HYPHEN_AS_DASH = re.compile(r"(?<=\S) --? (?=\S)")
_QUOTES = {"en": "“\\1”", "fr": "«\\1»", "es": "«\\1»", "ko": "“\\1”"}
_MARK = re.compile(r"\[([A-Z]{2})\]$")
_BREAK_AFTER = re.compile(r"[^ ]+? +|[^ ]+$|[^ ]+| +")
_RUNT = 5
"""A word of at most so many characters does not stand alone in the last line of a paragraph."""
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
    """French spacing: a narrow no-break space before ; ? ! and inside « », a no-break space before a colon that ends a word.

    A text that begins with a colon goes on after another one, such as a label.
    """
    text = _HIGH_FRENCH.sub(NARROW_NO_BREAK_SPACE + r"\1", text)
    text = _COLON_FRENCH.sub(NO_BREAK_SPACE + ":", text)
    text = _CLOSING_FRENCH.sub(NARROW_NO_BREAK_SPACE + "»", text)
    return _OPENING_FRENCH.sub("«" + NARROW_NO_BREAK_SPACE, text)


def typeset_quotes(text: str, language: str) -> str:
    """Straight quotes in pairs become those of a language, a straight apostrophe in a word a curved one, a hyphen between spaces a dash.

    What stands alone (5") or joins (EX-2031, 9-10) stays as it is, and so does what was typed as the language has it.
    """
    if '"' in text:
        text = _QUOTED.sub(_QUOTES.get(language, _QUOTES["en"]), text)
    if "'" in text:
        text = _APOSTROPHE.sub("’", text)
    return _HYPHEN_AS_DASH.sub(" – ", text) if "- " in text else text


def set_text(text: str, language: str) -> str:
    """A text as it is printed in a language (ISO 639-1): its quotes, dashes and spaces.

    One that ends with a mark such as [EN] is set as in its own language.
    """
    text = clean(text)
    mark = _MARK.search(text) if text.endswith("]") else None
    language = mark[1].lower() if mark is not None else language
    text = typeset_quotes(text, language)
    return space_french(text) if language == "fr" else text


def listed(parts: Sequence[str], language: str) -> str:
    """Texts that are set already, with semicolons between them as the language spaces them; one that ends with [EN] may be among them."""
    return (f"{NARROW_NO_BREAK_SPACE}; " if language == "fr" else "; ").join(parts)


class Typesetter:
    """Measures texts and breaks them into lines, in a house's look; keeps what it has found, so make one for each document."""

    def __init__(self, house: House = PLAIN) -> None:
        self.house = house
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
        """Width of a text."""
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

    def wrap_whole(self, style: Style, text: str, measure: float) -> list[str]:
        """The same of a paragraph, whose last line is never a short word alone, such as the year of a date."""
        lines = self.wrap(style, text, measure)
        if len(lines) > 1 and len(lines[-1]) <= _RUNT and " " not in lines[-1]:
            kept, _, moved = lines[-2].rpartition(" ")
            last = f"{moved} {lines[-1]}"
            if " " in kept and ends_with_word(lines[-2]) and self.width(style, last) <= measure:
                lines[-2:] = [kept, last]
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


def ends_with_word(text: str) -> bool:
    """Whether a space comes between a line and what follows it: not where a word was parted after a slash or a dash, or between characters
    that are written without spaces."""
    last = text[-1:]
    if last in "/-‐–—":
        return text[-2:-1] in ("", " ", "\u00a0")
    return not ("\u3040" <= last <= "\u30ff" or "\u4e00" <= last <= "\u9fff")


def line_pieces(text: str) -> list[str]:
    """The pieces between which a line may break, each with the spaces that follow it."""
    return list(_words(text))


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
