"""The list of activities as running text, for a DOCX: the same content as the printed list."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from gsef_desktop.documents.activity_list import TITLE_KEY, state_words
from gsef_desktop.documents.content import ActivityLine, ActivityListDocument
from gsef_desktop.documents.flow import Block, Column, FlowDocument, ListItem, Look, Paragraph, Row, Run, Table, Text, text
from gsef_desktop.documents.wording import Words, load_words
from gsef_desktop.domain.records import LANGUAGES


def activities_flow(document: ActivityListDocument, words: Words) -> FlowDocument:
    """A list as blocks: the programme lines that occur, and one table with a row for each month before its activities."""
    marks = document.marks
    return FlowDocument(
        masthead=document.masthead, title=words(TITLE_KEY), blocks=tuple(_blocks(document, words)),
        other_titles=tuple((one, load_words(one)(TITLE_KEY)) for one in LANGUAGES if one != words.language),
        notes=(*((words("note_fallback", marks=", ".join(marks)),) if marks else ()), *document.notes),
    )  # fmt: skip


def _blocks(document: ActivityListDocument, words: Words) -> Iterator[Block]:
    if document.planned:
        yield Paragraph(text=text(words("as_planned"), bold=True))
    yield from (ListItem(text=text(title), number=f"{number}.") for number, title in document.lines)
    lines = [line for month in document.months for line in month.lines]
    if not lines:
        yield Paragraph(text=text(words("no_activities")), look=Look.EMPTY)
        return
    wanted = _columns(lines, words)
    rows: list[Row] = []
    for month in document.months:
        rows.append(Row(cells=(text(month.title),), group=True))
        rows += [Row(cells=tuple(cell(line) for _, cell in wanted)) for line in month.lines]
    yield Table(caption="", columns=tuple(column for column, _ in wanted), rows=tuple(rows), key="activities")


def _columns(lines: list[ActivityLine], words: Words) -> list[tuple[Column, Callable[[ActivityLine], Text]]]:
    """As they are printed; a column that would be empty throughout is left out."""
    found: list[tuple[Column, Callable[[ActivityLine], Text]]] = [
        (Column(title=words("date"), share=2), lambda line: text(line.when)),
        (Column(title=words("title"), share=4, is_head=True), _title),
    ]
    if any(line.place for line in lines):
        found.append((Column(title=words("place"), share=2), lambda line: text(line.place)))
    if any(line.line for line in lines):
        column = Column(title=words("programme_line"), share=0.7, of_lines=True)
        found.append((column, lambda line: text(str(line.line) if line.line else "")))
    found.append((Column(title=words("status"), share=1.4), lambda line: text(state_words(line.state, words))))
    if any(line.role for line in lines):
        found.append((Column(title=words("role"), share=1.4), lambda line: text(line.role)))
    if any(line.people for line in lines):
        found.append((Column(title=words("people"), share=1.8), lambda line: text(line.people)))
    return found


def _title(line: ActivityLine) -> Text:
    return (Run(text=line.title), *(Run(text=note, quiet=True, on_new_line=True) for note in line.notes))
