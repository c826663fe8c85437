"""Reading a PDF back: its pieces of text with their places, measured by the PDF's own fonts, and whether they collide."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ContentStream


@dataclass(frozen=True)
class Piece:
    """A run of text; the box is in points from the lower left corner of the page."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float
    turned: bool = False


def read_pdf(data: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(data))


def text_of(data: bytes) -> str:
    """All text, blanks made single."""
    return " ".join(" ".join(page.extract_text() for page in read_pdf(data).pages).split())


def squeezed(text: str) -> str:
    """The text without any blanks, for comparing what was broken into lines."""
    return re.sub(r"\s", "", text)


def seen_text(page: Any) -> str:
    """What the eye reads on a page, piece by piece; what is there for the ear alone is left out."""
    return " ".join(piece.text for piece in pieces_of(page))


def pieces_of(page: Any) -> list[Piece]:
    """The pieces of text of a page that can be seen, in the order in which they are drawn."""
    fonts = {name: _Font(font.get_object()) for name, font in page["/Resources"]["/Font"].items()}
    pieces: list[Piece] = []
    font, size, spacing, x, y = next(iter(fonts.values())), 0.0, 0.0, 0.0, 0.0
    seen, way = True, 1.0
    for operands, operator in ContentStream(page.get_contents(), page.pdf).operations:
        if operator == b"Tm":
            x, y, way = float(operands[4]), float(operands[5]), float(operands[0])
        elif operator == b"Tf":
            font, size = fonts[operands[0]], float(operands[1])
        elif operator == b"Tc":
            spacing = float(operands[0])
        elif operator == b"Tr":
            seen = int(operands[0]) != 3
        elif operator == b"Tj" and seen:
            codes = operands[0].original_bytes
            width = font.width(codes) * size / 1000 + len(codes) * spacing
            if way > 0:
                pieces.append(Piece(font.decode(codes), x, y - 0.2 * size, x + width, y + 0.75 * size, size))
            else:  # it stands on its head
                pieces.append(Piece(font.decode(codes), x - width, y - 0.75 * size, x, y + 0.2 * size, size, turned=True))
            x += width * way
    return pieces


def faults(page: Any, margin: float = 30.0) -> list[str]:
    """Pieces that leave the page's margins, and pieces that lie over one another."""
    width, height = float(page.mediabox.width), float(page.mediabox.height)
    pieces = [piece for piece in pieces_of(page) if piece.text.strip()]
    found = [
        f"outside: {piece.text}"
        for piece in pieces
        if piece.left < margin or piece.right > width - margin or piece.bottom < 20 or piece.top > height - margin
    ]
    pieces.sort(key=lambda piece: -piece.top)
    for index, one in enumerate(pieces):
        for other in pieces[index + 1 :]:
            if other.top < one.bottom:
                break
            across = min(one.right, other.right) - max(one.left, other.left)
            down = min(one.top, other.top) - max(one.bottom, other.bottom)
            if across > 1 and down > 0.35 * min(one.size, other.size):
                found.append(f"overlap: {one.text} / {other.text}")
    return found


class _Font:
    def __init__(self, font: Any) -> None:
        self._widths = [float(width) for width in font["/Widths"]]
        cmap = font["/ToUnicode"].get_object().get_data().decode("latin-1")
        self._letters = {
            int(code, 16): bytes.fromhex(letter).decode("utf-16-be")
            for code, letter in re.findall(r"<([0-9A-F]{2})> <([0-9A-F]{4,8})>", cmap)
        }

    def width(self, codes: bytes) -> float:
        return sum(self._widths[code] for code in codes)

    def decode(self, codes: bytes) -> str:
        return "".join(self._letters[code] for code in codes)
