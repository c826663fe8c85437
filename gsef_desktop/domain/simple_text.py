"""Texts with simple formatting, as they are typed: headings, lists and paragraphs, told by how a line begins.

``# Heading``; ``- point`` or ``• point``; ``1. point`` or ``(a) point``; anything else is a paragraph.  Two spaces or a tab before a
point set it in by one level.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

_HEADING = re.compile(r"#{1,3}\s+(.+)")
_POINT = re.compile(r"[-–*•]\s+(.+)")
_NUMBERED = re.compile(r"((?:[0-9]{1,3}|[a-z]|[ivx]{1,5})[.)]|\([0-9a-z]{1,3}\))\s+(.+)")
_LINES = re.compile(r"[\n\r\u2028\u2029]+")
DEEPEST = 3


class LineKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    POINT = "point"


@dataclass(frozen=True, slots=True)
class SimpleLine:
    """A line of a text.  `marker` stands before a point: its number, or a bullet; `level` counts from 0."""

    kind: LineKind
    text: str
    marker: str = ""
    level: int = 0


def read_lines(text: str) -> list[SimpleLine]:
    """The lines of a text with what each is; blank ones are left out."""
    return [_read(line) for line in _LINES.split(text) if line.strip()]


def _read(line: str) -> SimpleLine:
    bare = line.strip()
    if (found := _HEADING.fullmatch(bare)) is not None:
        return SimpleLine(LineKind.HEADING, found[1])
    indent = line[: len(line) - len(line.lstrip())].expandtabs(2)
    level = min(len(indent) // 2, DEEPEST)
    if (found := _POINT.fullmatch(bare)) is not None:
        return SimpleLine(LineKind.POINT, found[1], "•", level)
    if (found := _NUMBERED.fullmatch(bare)) is not None:
        return SimpleLine(LineKind.POINT, found[2], found[1], level)
    return SimpleLine(LineKind.PARAGRAPH, bare)
