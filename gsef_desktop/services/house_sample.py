"""A page that shows how documents of a file are printed, for whoever sets logo, colours and margins."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from gsef_desktop.documents.content import Masthead, PrintedDocument
from gsef_desktop.documents.flow import Block, Column, FlowDocument, Heading, ListItem, Paragraph, Row, Table, text
from gsef_desktop.documents.wording import Words, words_of
from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.services.house_style import print_job, read_house_style
from gsef_desktop.services.printing_flow import Format, print_running_text
from gsef_desktop.services.printing_names import network_name

if TYPE_CHECKING:
    from gsef_desktop.storage.workspace import Workspace

_ROWS, _ROWS_OF_TWO_PAGES = 6, 44


def house_sample_pdf(
    workspace: Workspace, *, language: str = "en", progress: Callable[[float], object] | None = None
) -> PrintedDocument:  # fmt: skip
    """A sample page in a language (one of LANGUAGES) on the usual paper, and a second one where the margins change sides.

    Raises Invalid for another language.
    """
    words = words_of(language)
    style = read_house_style(workspace)
    with workspace.read() as reader:
        network = network_name(reader, None, language)
    head = Masthead(network=network, language=language, original=language, also_in=LANGUAGES, kicker=words("programme_of_activities"))
    document = FlowDocument(
        masthead=head, title=words("sample_page"), facts=((words("date"), words("date_unknown")), (words("place"), words("place_unknown"))),
        blocks=tuple(_blocks(words, _ROWS_OF_TWO_PAGES if style.mirrored and style.binding else _ROWS)),
    )  # fmt: skip
    return print_running_text(document, format=Format.PDF, paper=style.paper, job=print_job(workspace, language, progress))


def _blocks(words: Words, rows: int) -> list[Block]:
    shares = {"item": 0.2, "title": 0.5, "page_column": 0.3}
    columns = tuple(Column(title=words(key), share=share, is_head=key == "title") for key, share in shares.items())
    numbered = tuple(Row(cells=(text(str(number)), text(words("sample_page")), text(str(number)))) for number in range(1, rows + 1))
    return [
        Paragraph(text=text(words("sample_text"))),
        Heading(level=2, title=text(words("agenda"))),
        *(ListItem(text=text(words(key)), number=f"{number}.") for number, key in enumerate(("decision", "discussion", "information"), 1)),
        Heading(level=2, title=text(words("contents"))),
        Table(caption=words("contents"), columns=columns, rows=numbered),
    ]
