"""Reads the lines of a pasted text as agenda items: numbering, bullets, indentation and the columns of a table."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gsef_desktop.domain.records import Purpose

MOST_LINES = 1000
"""Lines beyond these are not read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PastedLine:
    """One line as an item.  `depth` counts from 0 and is at most one deeper than that of the line before; `minutes` is 0 if not given."""

    title: str
    depth: int
    minutes: int = 0
    purpose: Purpose = Purpose.NONE
    lead: str = ""
    is_break: bool = False


_NUMBER = re.compile(r"^(?:item\s+)?(\d{1,3}(?:\.\d{1,3})*)(?:[.):]\s*|\s+[-–—]?\s*)(?=\D)", re.IGNORECASE)
_SUB_MARK = re.compile(r"^(?:\(?[a-z]\)|\(?(?:i{1,3}|iv|vi{0,3}|ix|x)[.)]|[-–—•*·◦▪○‣])\s+", re.IGNORECASE)
_ROMAN = re.compile(r"^(?:[IVX]{1,5})\.\s+")
_MINUTES = re.compile(r"[\s,(\[]*\b(\d{1,3})\s*(?:min(?:utes?|utos?|s)?\.?|['′’]|분)[)\]]?\s*$", re.IGNORECASE)
_CLOCK = re.compile(r"^\d{1,2}[:h.]\d{2}(?:\s*[-–—~]\s*\d{1,2}[:h.]\d{2})?$")
_LEADING_CLOCK = re.compile(r"^\d{1,2}[:h]\d{2}(?:\s*[-–—~]\s*\d{1,2}[:h]\d{2})?\s+")
_BREAK = re.compile(
    r"^(?:(?:coffee|tea|lunch)(?:\s+break)?|break|pause(?:[\s-]caf[eé]|[\s-]d[eé]jeuner)?|d[eé]jeuner|"
    r"pausa(?:\s+(?:para\s+(?:el\s+)?)?(?:caf[eé]|almuerzo|comida))?|descanso|almuerzo|receso|휴식|점심(?:\s*식사)?)$",
    re.IGNORECASE,
)
_PLAIN_BREAK = re.compile(r"^(?:break|pause|pausa|descanso|receso|휴식)$", re.IGNORECASE)
"""A break that has no name of its own: it is left without one, and so is called what the reader's language calls it."""
_PURPOSES = {
    Purpose.DECISION: ("decision", "for decision", "décision", "pour décision", "decisión", "para decisión", "의결", "결정"),
    Purpose.DISCUSSION: ("discussion", "for discussion", "pour discussion", "discusión", "para discusión", "토의", "논의"),
    Purpose.INFORMATION: ("information", "for information", "info", "pour information", "información", "para información", "보고", "정보"),
    Purpose.ELECTION: ("election", "elections", "for election", "élection", "élections", "elección", "elecciones", "선거", "선출"),
    Purpose.PROCEDURE: ("procedure", "procedural", "procédure", "procedimiento", "procedimental", "절차", "의사"),
}
_HEADS_BY_COLUMN = (
    ("time", "heure", "hora", "시각", "시간"),
    ("no", "no.", "n°", "nº", "number", "numéro", "número", "번호"),
    ("item", "agenda", "title", "point", "titre", "punto", "título", "안건", "제목"),
    ("min", "min.", "minutes", "duration", "durée", "minutos", "duración", "분"),
    ("purpose", "objet", "finalidad", "목적"),
    ("lead", "presenter", "responsable", "담당", "발표"),
    ("paper", "papers", "document", "documents", "documento", "documentos", "문서"),
)
_HEADS = frozenset(word for words in _HEADS_BY_COLUMN for word in words)
"""Words that stand over the columns of a table."""
_PURPOSE_OF = {word: purpose for purpose, words in _PURPOSES.items() for word in words}


def read_lines(text: str) -> list[PastedLine]:
    """The items of a text, one a line; blank lines are passed over."""
    raw = [line.rstrip() for line in text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").split("\n")]
    found: list[PastedLine] = []
    levels: list[tuple[int, int, int]] = []
    filled = [line for line in raw if line.strip()]
    if len(filled) > 1 and _is_head(filled[0]):
        del filled[0]
    for line in filled[:MOST_LINES]:
        body = line.lstrip()
        indent = _width(line[: len(line) - len(body)])
        number = _NUMBER.match(body)
        if number is not None:
            dots, body = number[1].count(".") + 1, body[number.end() :]
        elif (mark := _ROMAN.match(body)) is not None:
            dots, body = 1, body[mark.end() :]
        elif (mark := _SUB_MARK.match(body)) is not None:
            dots, body = 0, body[mark.end() :]
        else:
            dots = -1
        previous = found[-1] if found else None
        depth = _depth(indent, dots, levels)
        if previous is not None:
            depth = min(depth, previous.depth + (0 if previous.is_break else 1))
        found.append(_read(body.strip(), 0 if previous is None else depth))
        levels.append((indent, dots, found[-1].depth))
    return found


def _is_head(line: str) -> bool:
    """Whether a line is the column heads of a table: several cells, and each is a word for a column."""
    cells = [cell.strip().casefold() for cell in line.split("\t") if cell.strip()]
    return len(cells) > 1 and all(cell in _HEADS for cell in cells)


def _depth(indent: int, dots: int, levels: list[tuple[int, int, int]]) -> int:
    """The depth of a line from its numbering where it has some, or else from its indentation against the lines before.

    `levels` holds indentation, numbering (dots + 1; 0 a bullet, -1 nothing) and depth of the lines before.
    """
    if not levels:
        return 0
    if dots > 0:
        first = next((known for _, known, _ in levels if known > 0), dots)
        return max(0, dots - first) if any(known > 0 for _, known, _ in levels) else _by_indent(indent, levels)
    if dots == 0:
        last_indent, last_dots, last_depth = levels[-1]
        if last_dots == 0:
            return _by_indent(indent, levels)
        return last_depth + 1 if indent >= last_indent else _by_indent(indent, levels)
    return _by_indent(indent, levels)


def _by_indent(indent: int, levels: list[tuple[int, int, int]]) -> int:
    for known, _, depth in reversed(levels):
        if known == indent:
            return depth
        if known < indent:
            return depth + 1
    return 0


def _width(space: str) -> int:
    return sum(4 if letter == "\t" else 1 for letter in space)


def _read(body: str, depth: int) -> PastedLine:
    """One line without its number: the first column that is no time is the title; minutes, a purpose and a lead may follow."""
    cells = [" ".join(cell.split()) for cell in body.split("\t")]
    cells = [cell for cell in cells if cell and not _CLOCK.match(cell)] or [" ".join(body.split())]
    title, minutes, purpose, lead = _LEADING_CLOCK.sub("", cells[0]) or cells[0], 0, Purpose.NONE, ""
    for cell in cells[1:]:
        amount = re.fullmatch(r"(\d{1,3})(?:\s*(?:min(?:utes?|utos?)?\.?|['′’]|분))?", cell, re.IGNORECASE)
        if amount is not None and not minutes:
            minutes = int(amount[1])
        elif cell.casefold() in _PURPOSE_OF:
            purpose = _PURPOSE_OF[cell.casefold()]
        elif not lead:
            lead = cell
    trailing = _MINUTES.search(title)
    if trailing is not None and title[: trailing.start()].strip():
        minutes, title = minutes or int(trailing[1]), title[: trailing.start()].rstrip(" ,;-–—(")
    is_break = bool(_BREAK.match(title))
    title = "" if _PLAIN_BREAK.match(title) else title
    return PastedLine(title=title, depth=depth, minutes=minutes, purpose=purpose, lead=lead, is_break=is_break)
