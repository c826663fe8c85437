"""Where people sign: up to three blocks side by side, each a line with name and function under it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from gsef_desktop.documents import fonts, styles
from gsef_desktop.documents.bands import Mark, Part, Rule
from gsef_desktop.documents.card_content import Signature
from gsef_desktop.documents.fitting import Look, fit_or_cut
from gsef_desktop.documents.typesetting import Typesetter, set_text

NAME = Look(fonts.SANS_SEMIBOLD, 10.5, 8.0, 2)
FUNCTION = Look(fonts.SANS, 9.5, 7.5, 3, styles.INK_3)
ROOM_TO_SIGN = 44.0
"""Over the line, in points."""
SIGNATURE_GAP = 28.0
"""Between two blocks at least, in points."""
WIDEST_SIGNATURE = 200.0


class SignatureBlocks(NamedTuple):
    """Lines, rules and parts of the blocks, from their top; `cut`: something was too long for its block."""

    marks: list[Mark]
    rules: list[Rule]
    parts: list[Part]
    height: float
    cut: bool


def block_places(count: int, left: float, measure: float, *, centred: bool = False) -> list[tuple[float, float]]:
    """Where each of so many blocks begins and how wide it is, in columns of the measure, in points."""
    if not count:
        return []
    width = min(WIDEST_SIGNATURE, (measure - SIGNATURE_GAP * (count - 1)) / count)
    gap = min((measure - count * width) / (count - 1), 60.0) if centred and count > 1 else SIGNATURE_GAP
    step = width + gap
    start = left + ((measure - (count - 1) * step - width) / 2 if centred else 0.0)
    return [(start + number * step, width) for number in range(count)]


def signature_blocks(
    setter: Typesetter, signatures: Sequence[Signature], language: str, left: float, measure: float, *, centred: bool = False
) -> SignatureBlocks:
    """The blocks in columns of the measure, in points; `centred` puts them, and their lines, in the middle."""
    marks, rules, parts, lowest, cut = list[Mark](), list[Rule](), list[Part](), 0.0, False
    places = block_places(len(signatures), left, measure, centred=centred)
    for one, (across, width) in zip(signatures, places, strict=True):
        rules.append(Rule(across, ROOM_TO_SIGN, width, 0.75, styles.INK_3))
        down = ROOM_TO_SIGN + 5.0
        for text, look in ((one.name, NAME), (one.function, FUNCTION)):
            if not text:
                continue
            fitted = fit_or_cut(setter, set_text(text, language), look, width)
            cut = cut or fitted.cut
            for line in fitted.lines:
                shift = (width - setter.width(fitted.style, line)) / 2 if centred else 0.0
                marks.append(Mark(across + shift, down + fitted.style.drop, fitted.style, line))
                down += fitted.style.leading
            parts.append(Part("P", len(fitted.lines)))
        lowest = max(lowest, down)
    return SignatureBlocks(marks, rules, parts, lowest, cut)
