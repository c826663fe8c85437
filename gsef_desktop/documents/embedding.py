"""Fonts as they are embedded: ReportLab's subsets, with tables that lead back to Unicode for every character.

ReportLab's own table maps unused codes to U+0000 and writes characters beyond U+FFFF with five digits, which no reader understands.
Import this only when something is printed.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Any

from reportlab.pdfbase.ttfonts import SUBSETN, TTFont


class EmbeddedFont(TTFont):  # type: ignore[misc]
    """A TrueType font whose text can be searched and copied."""

    def addObjects(self, doc: Any) -> None:
        """Add the subsets that a document uses to it."""
        subsets = list(self.state[doc].subsets)
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            name = b"".join((SUBSETN(number), b"+", self.face.name, self.face.subfontNameX)).decode("pdfdoc")
            doc.idToObject[f"toUnicodeCMap:{name}"].content = to_unicode(name, subset)


def to_unicode(name: str, subset: Sequence[int]) -> str:
    """The ToUnicode CMap (ISO 32000-1, 9.10.3) of a subset: for each code the character it shows, in UTF-16.

    A joined form of an Arabic letter leads back to the letter: that is what is searched for.
    """
    entries = [f"<{code:02X}> <{_letters(character)}>" for code, character in enumerate(subset) if character]
    blocks = [entries[start : start + 100] for start in range(0, len(entries), 100)]
    mapped = [line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar")]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
            f"/CMapName /{name} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<00> <FF>",
            "endcodespacerange",
            *mapped,
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    )


def _letters(character: int) -> str:
    """The letters that a character stands for, as the digits of their UTF-16."""
    shown = chr(character)
    if 0xFB50 <= character <= 0xFDFF or 0xFE70 <= character <= 0xFEFC:
        shown = unicodedata.normalize("NFKC", shown)
    return shown.encode("utf-16-be").hex().upper()
