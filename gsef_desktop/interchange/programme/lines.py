"""One line of a document: its marker, label, emphasis and cells, without looking at its neighbours."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gsef_desktop.interchange.programme.wording import squeeze

_BREAK = re.compile(r"\r\n|\r|\n")
_BULLET = re.compile(r"^[-*+•–—·▪◦●○‣]\s+(?=\S)")
_MARKER = re.compile(r"^(?:\(?(?P<mark>\d{1,2}|[ivxlIVXL]{1,6}|[A-Za-z])(?P<end>[.)°º])|(?P<path>\d{1,2}(?:\.\d{1,2})+)\.?)\s+(?=\S)")
_SECTION = re.compile(
    r"^(?P<word>section|part|chapter|chapitre|partie|axe|volet|parte|cap[ií]tulo|eje|"
    r"secci[oó]n)\s+(?P<mark>\d{1,2}|[IVXL]+|[A-Z])\s*[.:–—-]\s*(?=\S)",
    re.IGNORECASE,
)
_HASHES = re.compile(r"^(#{1,6})\s+(?=\S)")
_LABEL = re.compile(
    r"^(?P<open>\*\*|__)?(?P<label>[^:*\t]{2,90}?)\s*(?(open)(?::\s*(?P=open)|(?P=open)\s*:)|[:：])(?!//)(?!\d\d\b)\s*(?P<value>.*)$"
)
_BAR = re.compile(r"(?:^|(?<=\s))\|(?=\s|$)")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}


@dataclass(frozen=True, slots=True)
class Marker:
    """One reading of a list number: its style (such as ``"1."``, ``"a)"``, ``"i."``) and ordinal, from 1."""

    style: str
    ordinal: int


@dataclass(frozen=True, slots=True)
class Line:
    """A non-blank line.  `number` counts from 1; `text` has lost bullet, marker and emphasis; `markers` are the possible readings."""

    number: int
    raw: str
    indent: int
    text: str
    bullet: bool = False
    marker: str = ""
    markers: tuple[Marker, ...] = ()
    emphasis: str = ""
    hashes: int = 0
    label: str = ""
    value: str = ""
    cells: tuple[str, ...] = ()

    @property
    def is_capitals(self) -> bool:
        """Whether all of its letters are capitals, and there are at least four."""
        letters = [letter for letter in self.text if letter.isalpha()]
        return len(letters) >= 4 and all(letter == letter.upper() and letter != letter.lower() for letter in letters)


def split_lines(text: str) -> list[tuple[int, str]]:
    """The non-blank lines of `text` with their numbers, counted from 1, exactly as they stand."""
    return [(number, line) for number, line in enumerate(_BREAK.split(text), 1) if line.strip()]


def read_line(number: int, raw: str) -> Line:
    """Take a line apart."""
    body = raw.strip()
    cells = _cells(raw, body)
    indent = len(raw.expandtabs(4)) - len(raw.expandtabs(4).lstrip())
    if cells:
        return Line(number, raw, 0, squeeze(" ".join(cells)), cells=cells)
    bullet = _BULLET.match(body)
    rest = body[bullet.end() :] if bullet else body
    hashes = _HASHES.match(rest)
    if hashes and not bullet:
        rest = rest[hashes.end() :]
    rest, outer = _emphasis(rest)
    marker, markers, rest = _marker(rest)
    rest, inner = _emphasis(rest)
    label, value = _label(rest)
    return Line(
        number,
        raw,
        indent,
        squeeze(_clean(rest)),
        bullet is not None,
        marker,
        markers,
        outer or inner,
        len(hashes[1]) if hashes and not bullet else 0,
        label,
        value,
    )


def _cells(raw: str, body: str) -> tuple[str, ...]:
    if body.startswith("|") and body.endswith("|") and body.count("|") >= 3:
        return tuple(squeeze(_clean(cell)) for cell in body[1:-1].split("|"))
    if len(_BAR.findall(body)) >= 2 and "\t" not in body:  # a table without bars at its edges
        return tuple(squeeze(_clean(cell)) for cell in body.split("|"))
    if "\t" not in raw.strip("\n\r ") or ("\t" not in body and not raw.rstrip("\n\r ").endswith("\t")):
        return ()
    return tuple(squeeze(_clean(cell)) for cell in raw.split("\t"))


def _emphasis(text: str) -> tuple[str, str]:
    for mark, name in (("**", "bold"), ("__", "bold"), ("*", "italic"), ("_", "italic")):
        inside = text[len(mark) : -len(mark)]
        if text.startswith(mark) and text.endswith(mark) and inside.strip() and mark not in inside:
            return inside.strip(), name
    return text, ""


def _clean(text: str) -> str:
    return re.sub(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1", r"\2", text)


def _label(text: str) -> tuple[str, str]:
    match = _LABEL.match(text)
    if match is None or len(match["label"].split()) > 14:
        return "", ""
    return squeeze(match["label"]), squeeze(_clean(match["value"]))


def _marker(text: str) -> tuple[str, tuple[Marker, ...], str]:
    section = _SECTION.match(text)
    if section:
        return (
            section["mark"],
            tuple(Marker(f"{section['word'].lower()} {m.style}", m.ordinal) for m in _readings(section["mark"], "")),
            text[section.end() :],
        )
    match = _MARKER.match(text)
    if match is None:
        return "", (), text
    if match["path"]:
        parts = match["path"].split(".")
        return match["path"], (Marker("1" + ".1" * (len(parts) - 1), int(parts[-1])),), text[match.end() :]
    return match["mark"], _readings(match["mark"], match["end"]), text[match.end() :]


def _readings(mark: str, end: str) -> tuple[Marker, ...]:
    if mark.isdigit():
        return (Marker(f"1{end}", int(mark)),)
    found = []
    case = "I" if mark.isupper() else "i"
    value = _roman(mark.lower())
    if value:
        found.append(Marker(f"{case}{end}", value))
    if len(mark) == 1:
        found.append(Marker(f"{'A' if mark.isupper() else 'a'}{end}", ord(mark.lower()) - ord("a") + 1))
    if mark.lower() not in ("i", "v", "x"):
        found.reverse()
    return tuple(found)


def _roman(mark: str) -> int:
    if not mark or any(letter not in _ROMAN for letter in mark):
        return 0
    values = [_ROMAN[letter] for letter in mark]
    return sum(-value if value < max(values[index:]) else value for index, value in enumerate(values))
