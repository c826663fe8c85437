"""Typefaces of printed documents: which faces they are made of, how wide a text is in them, and how it is encoded in a PDF.

ReportLab draws nothing, and says nothing, where a font has no glyph.  Here every text is split by glyph into runs of the first face that
has them (Noto first, Noto KR second, an Arabic face third).  What runs from right to left is drawn as it is seen (`right_to_left`).  A
character that no face has is drawn as a box, and remembered so that it can be reported.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gsef_desktop.documents.right_to_left import visual
from gsef_desktop.reference.resource_files import resource_path

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

SANS = ("NotoSans-Regular", "NotoSansKR-Regular", "NotoSansArabic-Regular")
SANS_MEDIUM = ("NotoSans-Medium", "NotoSansKR-Regular", "NotoSansArabic-Regular")
SANS_SEMIBOLD = ("NotoSans-SemiBold", "NotoSansKR-Bold", "NotoSansArabic-Bold")
SANS_ITALIC = ("NotoSans-Italic", "NotoSansKR-Regular", "NotoSansArabic-Regular")
SANS_CONDENSED = ("NotoSans-SemiCondensedMedium", "NotoSansKR-Regular", "NotoSansArabic-Regular")
SERIF = ("NotoSerif-Regular", "NotoSerifKR-Regular", "NotoNaskhArabic-Regular")
SERIF_ITALIC = ("NotoSerif-Italic", "NotoSerifKR-Regular", "NotoNaskhArabic-Regular")
SERIF_MEDIUM = ("NotoSerif-Medium", "NotoSerifKR-SemiBold", "NotoNaskhArabic-Regular")
SERIF_SEMIBOLD = ("NotoSerif-SemiBold", "NotoSerifKR-SemiBold", "NotoNaskhArabic-Bold")

BASE_FONT = SANS[0]
"""The font that stands in for ReportLab's Helvetica, which is never embedded."""

_LAST_RESORT = SANS
BOX = "□"
"""What is drawn in place of a character that no face has."""


@dataclass(frozen=True, eq=False, slots=True)
class Face:
    """One font file, read once.  `widths` are the advances of its characters in thousandths of the type size."""

    name: str
    font: Any
    widths: Mapping[str, float]


@cache
def load_face(name: str) -> Face:
    """Read a face of resources/fonts and make it known to ReportLab under its own name."""
    from reportlab.pdfbase import pdfmetrics

    from gsef_desktop.documents.embedding import EmbeddedFont

    font = EmbeddedFont(name, str(font_file(name)))
    pdfmetrics.registerFont(font)
    face = font.face
    known = face.charToGlyph
    widths = {chr(code): width for code, width in face.charWidths.items() if code in known and code >= 32}
    if "\xa0" not in widths:
        widths["\xa0"] = widths[" "]
    return Face(name, font, widths)


def font_file(name: str) -> Path:
    """Where the font of that name lies."""
    return resource_path("fonts", f"{name}.ttf")


class Typeface:
    """A first face and those that stand in for it, each read when the first character asks for it.

    Keeps the widths of texts that it has measured; one document makes its own.
    """

    def __init__(self, names: Sequence[str]) -> None:
        self._names = tuple(dict.fromkeys((*names, *_LAST_RESORT)))
        self.first = load_face(self._names[0])
        self._advances = self.first.widths
        self._found: dict[str, Face] = {}
        self._widths: dict[str, float] = {}
        self._boxes: dict[int, str] = {}

    def missing(self, text: str) -> set[str]:
        """The characters of a text, measured before, that no face has."""
        if not self._boxes:
            return set()
        shown = visual(text)
        lacking = {character for character in text if ord(character) in self._boxes}
        return lacking | {unicodedata.normalize("NFKC", character) for character in shown if ord(character) in self._boxes}

    def width(self, text: str) -> float:
        """Width of a text in thousandths of the type size."""
        found = self._widths.get(text)
        if found is None:
            try:
                found = sum(map(self._advances.__getitem__, text))
            except KeyError:
                found = sum(sum(map(face.widths.__getitem__, run)) for face, run in self.runs(text))
            self._widths[text] = found
        return found

    def runs(self, text: str) -> list[tuple[Face, str]]:
        """The text, as it is seen, cut into pieces that one face each can draw, a box in place of each character that none can."""
        text = visual(text)
        runs: list[tuple[Face, str]] = []
        start, current = 0, None
        for position, character in enumerate(text):
            face = self.first if character in self._advances else self._found.get(character) or self._find(character)
            if face is not current:
                if current is not None:
                    runs.append((current, text[start:position]))
                start, current = position, face
        if current is not None:
            runs.append((current, text[start:]))
        return [(face, run.translate(self._boxes)) for face, run in runs] if self._boxes else runs

    def _find(self, character: str) -> Face:
        face = self._face_with(character)
        if face is None:
            self._boxes[ord(character)] = BOX
            face = self._face_with(BOX)
            assert face is not None, "the last resort has a box"
        self._found[character] = face
        return face

    def _face_with(self, character: str) -> Face | None:
        return next((face for face in map(load_face, self._names) if character in face.widths), None)


class Encoder:
    """Turns texts into the operators that show them, for one PDF.

    ReportLab numbers the characters of each font in subsets as they come; a character is asked for once and its code kept.
    """

    def __init__(self, canvas: Canvas) -> None:
        self._document: Any = canvas._doc
        self._plain: dict[Face, str] = {}
        self._codes: dict[Face, dict[str, tuple[int, str]]] = {}

    def encode(self, typeface: Typeface, text: str) -> list[tuple[str, str]]:
        """Pairs of a font resource and the string shown in it, such as ``("/F1+0", "(Opening)")``."""
        first = typeface.first
        if text.isascii() and "(" not in text and ")" not in text and "\\" not in text:
            return [(self._plain.get(first) or self._ascii_subset(first), f"({text})")]
        shown: list[tuple[str, str]] = []
        for face, run in typeface.runs(text):
            shown += self._encode_run(face, run)
        return shown

    def _ascii_subset(self, face: Face) -> str:
        """The first subset of a font shows ASCII as itself; this is its name."""
        face.font.splitString("x", self._document)
        name: str = face.font.getSubsetInternalName(0, self._document)
        self._plain[face] = name
        return name

    def _encode_run(self, face: Face, run: str) -> list[tuple[str, str]]:
        codes = self._codes.setdefault(face, {})
        shown: list[tuple[str, str]] = []
        letters: list[str] = []
        current = -1
        for character in run:
            pair = codes.get(character)
            if pair is None:
                pair = codes[character] = self._code(face, character)
            if pair[0] != current:
                if letters:
                    shown.append((face.font.getSubsetInternalName(current, self._document), f"({''.join(letters)})"))
                    letters = []
                current = pair[0]
            letters.append(pair[1])
        shown.append((face.font.getSubsetInternalName(current, self._document), f"({''.join(letters)})"))
        return shown

    def _code(self, face: Face, character: str) -> tuple[int, str]:
        ((subset, code),) = face.font.splitString(character, self._document)
        if code in b"()\\" or not 32 <= code[0] < 127:
            return subset, f"\\{code[0]:03o}"
        return subset, code.decode("ascii")
