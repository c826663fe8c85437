"""Sign-in sheets as running text, for a DOCX: the same content as the printed sheets, with rows as high."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from gsef_desktop.documents.card_content import SignInDocument, SignInLine, SignInSession
from gsef_desktop.documents.flow import Block, Column, FlowDocument, Heading, Row, Run, Table, Text, text
from gsef_desktop.documents.sign_in import ROW_HEIGHT, TITLE_KEY, session_title
from gsef_desktop.documents.wording import Words, load_words
from gsef_desktop.domain.records import LANGUAGES


def sign_in_flow(document: SignInDocument, words: Words) -> FlowDocument:
    """The sheets as blocks, each session on pages of its own."""
    marks = document.marks
    return FlowDocument(
        masthead=document.masthead, title=words(TITLE_KEY), notes=(words("note_fallback", marks=", ".join(marks)),) if marks else (),
        other_titles=tuple((one, load_words(one)(TITLE_KEY)) for one in LANGUAGES if one != words.language),
        blocks=tuple(block for number, one in enumerate(document.sessions) for block in _session(document, one, number, words)),
    )  # fmt: skip


def _session(document: SignInDocument, session: SignInSession, number: int, words: Words) -> Iterator[Block]:
    yield Heading(level=2, title=text(session_title(session, number, words)), side=session.room, fresh=number > 0)
    rows, numbers = list[Row](), count(1)
    for group in document.groups:
        if group.title:
            rows.append(Row(cells=(text(group.title),), group=True))
        rows += [_row(next(numbers), line) for line in group.lines]
    rows += [_row(next(numbers), SignInLine(name="")) for _ in range(document.empty)]
    columns = (
        Column(title=words("row_number"), share=0.6), Column(title=words("by_hand"), share=3.2, is_head=True),
        Column(title=words("organisation"), share=2.8), Column(title=words("signature"), share=3.4, to_write_in=True),
    )  # fmt: skip
    yield Table(caption="", columns=columns, rows=tuple(rows), key="sign-in", row_height=ROW_HEIGHT)


def _row(number: int, line: SignInLine) -> Row:
    return Row(cells=(text(str(number)), _lines(line.name, line.second), _lines(line.organisation, line.country), ()))


def _lines(first: str, second: str) -> Text:
    """Two texts, the second under the first."""
    if not first or not second:
        return text(first or second)
    return Run(text=first), Run(text=second, on_new_line=True)
