"""The plain agenda as tables, for a DOCX: what is on a day, and the papers at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile

from gsef_desktop.documents.content import AgendaDocument, AgendaLine, AgendaSession, PaperLine
from gsef_desktop.documents.flow import Block, Column, Heading, Row, Run, Table, Text, text
from gsef_desktop.documents.typesetting import clean
from gsef_desktop.documents.wording import Words
from gsef_desktop.domain.agenda import shown_number
from gsef_desktop.domain.time_writing import write_clock

_PURPOSES = ("decision", "discussion", "information", "election", "procedure")


def session_table(session: AgendaSession, words: Words) -> Iterator[Block]:
    """The items of a session; columns that nothing has are left out."""
    lines = session.lines
    if not lines:
        return
    wanted: list[tuple[Column, Callable[[AgendaLine], Text]]] = []
    if any(line.start is not None for line in lines):
        wanted.append((Column(title=words("time"), share=1), lambda line: text(write_clock(line.start) if line.start is not None else "")))
    numbered = any(_number(line, words) for line in lines)
    if numbered:
        wanted.append((Column(title=words("item"), share=0.9), lambda line: text(_number(line, words), bold=_is_bold(line))))
    wanted.append((Column(title=words("title" if numbered else "item"), share=5, is_head=True), lambda line: _title(line, words)))
    if any(line.purpose in _PURPOSES for line in lines):
        wanted.append(
            (Column(title=words("purpose"), share=1.6), lambda line: text(words(line.purpose) if _says_purpose(line) else ""))
        )  # fmt: skip
    if any(line.lead for line in lines):
        wanted.append((Column(title=words("lead"), share=2.2), lambda line: text("" if line.continued else line.lead)))
    if any(line.papers for line in lines):
        wanted.append((Column(title=words("paper"), share=2.2), lambda line: _papers(line)))
    rows: list[Row] = []
    for place, line in enumerate(lines):
        if line.consent and not (place and lines[place - 1].consent):
            rows.append(Row(cells=(text(_consent_agenda(lines[place:], words), italic=True),), group=True))
        rows.append(Row(cells=tuple(cell(line) for _, cell in wanted)))
    yield Table(caption="", columns=tuple(column for column, _ in wanted), rows=tuple(rows), key="agenda")


def papers_table(document: AgendaDocument, words: Words) -> Iterator[Block]:
    """All papers with their whole symbols; nothing where there are none."""
    if not document.papers:
        return
    columns = (
        Column(title=words("symbol"), share=2.4), Column(title=words("title"), share=5, is_head=True), Column(title=words("item"), share=1)
    )  # fmt: skip
    rows = tuple(Row(cells=(text(clean(one.symbol)), text(one.title), text(_items_of(one, words)))) for one in document.papers)
    yield Heading(level=2, title=text(words("papers")), side=str(len(rows)))
    yield Table(caption="", columns=columns, rows=rows, key="papers")


def _title(line: AgendaLine, words: Words) -> Text:
    """The title; what stands at the top is in bold, a break in italics."""
    if line.kind == "break":
        return text(line.title or words("break"), italic=True)
    title = line.title or words("untitled")
    said = words("continued", title=title) if line.continued else title
    return (*text(said, bold=_is_bold(line)), *((Run(text=line.note, quiet=True, on_new_line=True),) if line.note else ()))


def _number(line: AgendaLine, words: Words) -> str:
    """The number as it is printed, in a column of its own; none of what has none."""
    return shown_number(line.number, words.language) if line.kind != "break" else ""


def _is_bold(line: AgendaLine) -> bool:
    return line.depth == 0 or line.kind == "section"


def _consent_agenda(lines: Sequence[AgendaLine], words: Words) -> str:
    """What stands over items that are adopted without discussion, with their numbers."""
    together = [line for line in takewhile(lambda one: one.consent, lines) if line.kind == "item" and line.number]
    return words("consent_agenda", items=", ".join(shown_number(line.number, words.language, whole=True) for line in together))


def _items_of(paper: PaperLine, words: Words) -> str:
    """The items on which a paper is."""
    return ", ".join(shown_number(number, words.language, whole=True) for number in (paper.item, *paper.further) if number)


def _says_purpose(line: AgendaLine) -> bool:
    return line.purpose in _PURPOSES and not line.continued


def _papers(line: AgendaLine) -> Text:
    return tuple(Run(text=paper, on_new_line=bool(place)) for place, paper in enumerate(line.papers if not line.continued else ()))
