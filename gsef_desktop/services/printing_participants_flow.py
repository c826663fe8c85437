"""The list of participants as running text, for a DOCX: the same content as the printed list."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from gsef_desktop.documents.content import NumberTable, ParticipantLine, ParticipantsDocument
from gsef_desktop.documents.flow import Block, Column, FlowDocument, Heading, Look, Paragraph, Row, Run, Table, Text, text
from gsef_desktop.documents.wording import Words, load_words
from gsef_desktop.domain.records import LANGUAGES

_SHARES = {"represented_by": 4.0, "language": 1.4, "attends": 2.4}


def participants_flow(document: ParticipantsDocument, words: Words) -> FlowDocument:
    """A list as blocks."""
    key = document.title_key
    return FlowDocument(
        masthead=document.masthead, title=words(key), blocks=tuple(_blocks(document, words)), notes=tuple(_notes(document, words)),
        other_titles=tuple((one, load_words(one)(key)) for one in LANGUAGES if one != words.language),
    )  # fmt: skip


def _blocks(document: ParticipantsDocument, words: Words) -> Iterator[Block]:
    if not document.groups:
        yield Paragraph(text=text(words("no_participants")), look=Look.EMPTY)
    first, second = document.heads
    heads = {"represented_by": second, "language": "language", "attends": "attends"}
    columns = (
        Column(title=words(first), share=5, is_head=True),
        *(Column(title=words(heads[one]), share=_SHARES[one], to_write_in=one == "represented_by") for one in document.shown_columns),
    )
    for group in document.groups:
        count = str(group.count) if group.count is not None else words("as_requested")
        yield Heading(level=2, title=text(group.title), side=count)
        rows: list[Row] = []
        for part in group.classes:
            if part.label:
                rows.append(Row(cells=(text(part.label),), group=True))
            rows += [Row(cells=(_name(line), *(_CELLS[one](line, words) for one in document.shown_columns))) for line in part.lines]
        yield Table(caption="", columns=columns, rows=tuple(rows), key="participants")
    if not document.groups:  # there is nothing to count
        return
    if document.totals:
        yield Heading(level=2, title=text(words("totals")))
        rows = [Row(cells=(text(label), text(number))) for label, number in document.totals]
        counted = (Column(title="", share=5, is_head=True), Column(title=words("total"), share=1, at_right=True))
        yield Table(caption="", columns=counted, rows=tuple(rows), key="totals")
    for table in document.numbers:
        yield from _numbers(table, words)


def _numbers(table: NumberTable, words: Words) -> Iterator[Block]:
    """How many are expected, registered and present, or what stands under the headings of the table itself."""
    titles = table.heads or tuple(words(key) for key in ("numbers_expected", "numbers_registered", "numbers_present"))
    heads = (Column(title=title, share=1.4, at_right=True) for title in titles)
    rows = tuple(
        Row(cells=(text(f"{label} ({remark})" if remark else label), *(text(str(count)) for count in counts)))
        for label, remark, counts in table.rows
    )
    yield Heading(level=2, title=text(table.title))
    yield Table(caption="", columns=(Column(title="", share=5, is_head=True), *heads), rows=rows, key="numbers")


def _name(line: ParticipantLine) -> Text:
    """Who takes part, and behind it the place in grey; how many are still to be appointed is a remark."""
    behind = (Run(text=f", {line.place}", quiet=True),) if line.place else ()
    return (*text(line.name, italic=line.remark), *behind)


def _represented_by(line: ParticipantLine, words: Words) -> Text:
    return text("…………") if line.open_name and not line.represented_by else text(line.represented_by)


_CELLS: dict[str, Callable[[ParticipantLine, Words], Text]] = {
    "represented_by": _represented_by,
    "language": lambda line, words: text(line.language.upper()),
    "attends": lambda line, words: text(words(line.attends) if line.attends else ""),
}


def _notes(document: ParticipantsDocument, words: Words) -> Iterator[str]:
    lines = [line for group in document.groups for part in group.classes for line in part.lines]
    if "represented_by" in document.columns and any(line.open_name for line in lines):
        yield words("note_names")
    if document.groups and any(not table.heads for table in document.numbers):
        yield words("numbers_note")
    if document.marks:
        yield words("note_fallback", marks=", ".join(document.marks))
    yield from document.notes
