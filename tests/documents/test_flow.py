"""Running text as a PDF, read back."""

from __future__ import annotations

import io
from typing import Any

import pikepdf
import pytest

from gsef_desktop.documents.flow import Column, Heading, ListItem, Paragraph, Row, Run, Table, heading_words, listed_headings, plain, text
from gsef_desktop.documents.flow_setting import heading_pages, print_flow
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.records import LANGUAGES
from tests.documents.flow_samples import flow
from tests.documents.pdf_reading import faults, pieces_of, read_pdf, seen_text, squeezed, text_of


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_printed_within_the_margins(language: str, paper: str) -> None:
    document = flow(language, rows=60)
    data, pages = print_flow(document, paper=paper)
    reader, words = read_pdf(data), squeezed(text_of(data))
    assert len(reader.pages) == pages > 2
    for block in document.blocks:
        rows = block.rows if isinstance(block, Table) else ()
        texts = [cell for row in rows for cell in row.cells] or [getattr(block, "text", ()) or getattr(block, "title", ())]
        for part in texts:
            for run in part if isinstance(part, tuple) else ():
                assert squeezed(run.text).replace("«", "").replace("»", "")[:40] in words.replace("«", "").replace("»", "")
    for page in reader.pages:
        assert faults(page) == []


def test_the_contents_know_their_pages_and_lead_there() -> None:
    document = flow(rows=90)
    data, pages = print_flow(document)
    reader = read_pdf(data)
    numbers, count = heading_pages(document)
    assert count == pages
    first = squeezed(seen_text(reader.pages[0]))
    for place, heading in listed_headings(document.blocks, 3):
        assert squeezed(f"{heading_words(heading)} {numbers[place]}") in first
        assert squeezed(heading_words(heading)) in squeezed(seen_text(reader.pages[numbers[place] - 1]))
    annotations: Any = reader.pages[0]["/Annots"]
    where: Any = reader.get_page_number
    targets = [where(one.get_object()["/Dest"][0].get_object()) + 1 for one in annotations]
    assert sorted(set(targets)) == sorted(set(numbers.values()))


def test_rows_are_whole_headings_repeat_and_pages_begin_with_their_section() -> None:
    data, pages = print_flow(flow(rows=120))
    texts = [seen_text(page) for page in read_pdf(data).pages]
    tables = [text for text in texts if "Bread fair" in text]
    assert len(tables) > 3
    assert all(text.count("Activity") == 1 for text in tables)
    assert all("Programme of bread" in text and "Calendar" in text for text in tables[1:])
    assert all(f"Page {number} of {pages}" in text for number, text in enumerate(texts, start=1))
    for index in range(120):
        assert any(f"Bread fair {index} " in text and f" {index * 7} " in f"{text} " for text in tables)


def test_bookmarks_follow_the_headings() -> None:
    data, _ = print_flow(flow())
    with pikepdf.open(io.BytesIO(data)) as pdf, pdf.open_outline() as outline:
        (root,) = outline.root
        assert root.title == "Programme of bread"
        assert [entry.title for entry in root.children] == ["Contents", "Aims", "Calendar"]
        assert [entry.title for entry in root.children[1].children] == ["1. To bake more bread"]
        for page in pdf.pages:
            assert all("/FontFile2" in font.FontDescriptor for font in page.Resources.Font.values())


def test_the_same_document_is_the_same_bytes() -> None:
    assert print_flow(flow("ko"))[0] == print_flow(flow("ko"))[0]


def test_long_titles_and_cells_stay_whole() -> None:
    long = "Bread and roses for everybody who has neither " * 14
    columns = (Column(title="Name", share=1, is_head=True), Column(title="Words", share=1))
    blocks = (
        Table(caption="", columns=columns, rows=(Row(cells=(text(long), text("Donaudampfschifffahrt" * 9))),) * 9),
        ListItem(text=(Run(text="Label: ", bold=True), Run(text=long)), level=2),
        Paragraph(text=text(long * 40)),
    )
    data, _ = print_flow(flow(blocks=blocks))
    assert squeezed(text_of(data)).count(squeezed(long)) >= 9
    assert all(faults(page) == [] for page in read_pdf(data).pages)


def test_words_in_several_looks_stay_apart() -> None:
    words = (Run(text="Partners: ", bold=True), Run(text="Ada Example"), Run(text=" to be confirmed", quiet=True))
    data, _ = print_flow(flow(blocks=(Paragraph(text=words),), contents=0))
    assert plain(words) in text_of(data)
    pieces = [piece.text.strip() for page in read_pdf(data).pages for piece in pieces_of(page)]
    assert "Partners:" in pieces


def test_an_unknown_paper_is_refused() -> None:
    with pytest.raises(Invalid):
        print_flow(flow(), paper="A7")


def test_the_number_of_a_heading_hangs_and_titles_stand_under_each_other() -> None:
    title = "A title that is very much longer than a line has room for, so that it goes on in a second one beneath the first"
    blocks = (Heading(level=2, number="5", title=text(title)), Heading(level=3, number="5.1", title=text("Short")))
    page = read_pdf(print_flow(flow(blocks=blocks, contents=0))[0]).pages[0]
    pieces = [piece for piece in pieces_of(page) if piece.text.strip()]
    number = next(piece for piece in pieces if piece.text.strip() == "5")
    starts = {
        round(piece.left, 1) for piece in pieces if piece.text.strip() and (piece.text.strip() in title or piece.text.strip() == "Short")
    }
    assert len(starts) == 1
    assert min(starts) > number.right


def test_neither_the_first_nor_the_last_of_a_list_stands_alone_on_a_page() -> None:
    for before in range(20, 60):
        lines = tuple(Paragraph(text=text(f"Line {index}")) for index in range(before))
        items = tuple(ListItem(text=text(f"Loaf {index}")) for index in range(3))
        pages = [page.extract_text() for page in read_pdf(print_flow(flow(blocks=(*lines, *items), contents=0))[0]).pages]
        assert max(text.count("Loaf") for text in pages) == 3, before
