"""How well one colour can be read on another (WCAG 2.2, 1.4.3 and 1.4.11).  Colours are ``#RRGGBB``."""

from __future__ import annotations

import re

FOR_TEXT = 4.5
"""The contrast that a text needs."""
FOR_RULES = 3.0
"""The contrast that a line or a figure needs."""
WHITE = "#FFFFFF"
_COLOUR = re.compile(r"#?([0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})")


def read_colour(text: str) -> str | None:
    """A typed colour, "24437e" or "#abc", in its standard form; None for what is none."""
    found = _COLOUR.fullmatch(text.strip())
    if found is None:
        return None
    digits = found[1] if len(found[1]) == 6 else "".join(digit * 2 for digit in found[1])
    return f"#{digits.upper()}"


def luminance(colour: str) -> float:
    """The relative luminance of a colour, from 0 (black) to 1 (white)."""
    parts = [int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str = WHITE) -> float:
    """The contrast of two colours, from 1 (none) to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def darkened(colour: str, least: float) -> str:
    """The colour, as much darker as it takes to have that contrast (at most 21) on white."""
    parts = [int(colour[index : index + 2], 16) for index in (1, 3, 5)]
    for percent in range(100, -1, -1):
        made = "#" + "".join(f"{part * percent // 100:02X}" for part in parts)
        if contrast(made) >= least:
            return made
    return "#000000"
