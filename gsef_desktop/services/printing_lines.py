"""Texts of several paragraphs, as a document of running text has them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from gsef_desktop.documents.content import language_mark
from gsef_desktop.documents.flow import ListItem, Paragraph, Run
from gsef_desktop.documents.typesetting import paragraphs
from gsef_desktop.domain.records import Record
from gsef_desktop.services.printing_names import Texts

_BULLET = re.compile(r"[-–—•·*] +(?=\S)")
_NUMBER = re.compile(r"(\d{1,2}[.)]) +(?=\S)")


def lines_of(texts: Texts, record: Record, field: str) -> list[Run]:
    """The paragraphs of a field.  One that is not translated comes as it was written, marked at its end, and is kept as a fallback."""
    if not texts.get(record, field):
        return []
    original = paragraphs(str(getattr(record, field)))
    written_in = str(getattr(record, "language", "en") or "en")
    if written_in == texts.language:
        return [Run(text=one) for one in original]
    translated = texts.lines(record, field)
    if translated:
        return [Run(text=one) for one in translated]
    marked = [*original[:-1], f"{original[-1]} {language_mark(written_in)}"]
    return [Run(text=one, language=written_in) for one in marked]


def blocks_of(lines: Sequence[Run]) -> Iterator[Paragraph | ListItem]:
    """Paragraphs as they are printed: those that begin with a dash or a bullet are a list, and so are those with numbers in a row."""
    numbers = [_NUMBER.match(line.text) for line in lines]
    counted = [int(found[1][:-1]) if found is not None else -9 for found in (*numbers, None)]  # and none before the first, at -1
    for place, line in enumerate(lines):
        bullet, number = _BULLET.match(line.text), numbers[place]
        if bullet is not None:
            yield ListItem(text=(replace(line, text=line.text[bullet.end() :]),))
        elif number is not None and (counted[place - 1] == counted[place] - 1 or counted[place + 1] == counted[place] + 1):
            yield ListItem(text=(replace(line, text=line.text[number.end() :]),), number=number[1])
        else:
            yield Paragraph(text=(line,))
