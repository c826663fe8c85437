"""Yearbook, directory, statistics and labels as DOCX: what the PDF says, they say, and no more."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date

import docx
import pytest
from docx.oxml.ns import qn

from gsef_desktop.documents.content import PrintedDocument
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.services.member_statistics import statistics_document
from gsef_desktop.services.printing_directory import body_directory
from gsef_desktop.services.printing_labels import LabelOptions, member_labels
from gsef_desktop.services.printing_members import YearbookOptions, member_yearbook
from gsef_desktop.storage.workspace import Workspace
from tests.documents.pdf_reading import squeezed, text_of
from tests.services.outputs_sample import SECRET, fill

TODAY = date(2019, 8, 1)
Make = Callable[..., PrintedDocument]
DOCUMENTS: dict[str, Make] = {
    "yearbook": lambda file, **how: member_yearbook(file, options=YearbookOptions(year=2019), today=TODAY, **how),
    "directory": lambda file, **how: body_directory(file, body_id="board", day=date(2019, 7, 9), today=TODAY, **how),
    "statistics": lambda file, **how: statistics_document(file, day=TODAY, internal=True, **how),
}


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    fill(workspace)
    return workspace


_HEADS = ("TOC", "Mast", "Title", "Subtitle", "Kicker")


def pieces(data: bytes) -> list[str]:
    """What is said, piece by piece, without the contents and what stands at the head, which each format has its own way."""
    body = docx.Document(io.BytesIO(data)).element.body
    own = [one for one in body.iter(qn("w:p")) if not one.xpath("string(w:pPr/w:pStyle/@w:val)").startswith(_HEADS)]
    said = [each.text or "" for one in own for each in one.iter(qn("w:t"))]
    return [squeezed(part).strip(":()") for one in said for part in one.split(", ") if part.strip()]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", DOCUMENTS)
def test_it_says_what_the_pdf_says(filled: Workspace, name: str, language: str) -> None:
    made = DOCUMENTS[name](filled, format="docx", language=language)
    printed = DOCUMENTS[name](filled, format="pdf", language=language)
    assert made.file_name == printed.file_name.replace(".pdf", ".docx")
    assert (made.remarks, made.fallbacks) == (printed.remarks, printed.fallbacks)
    assert made.data == DOCUMENTS[name](filled, format="docx", language=language).data
    said, there = pieces(made.data), squeezed(text_of(printed.data))
    shown = "".join(said)
    for secret in (SECRET, "944999999", "later@example.test", "nameless"):
        assert squeezed(secret) not in shown.lower()
    wanted = {"yearbook": "ada@example.test", "directory": "kim@example.test", "statistics": "2019"}[name]
    assert wanted in shown
    assert len(said) > 20
    assert [one for one in said if one not in there] == []


def test_members_are_headings_with_their_pages(filled: Workspace) -> None:
    read = docx.Document(io.BytesIO(DOCUMENTS["yearbook"](filled, format="docx").data))
    styles = {one.text: one.style.name for one in read.paragraphs if one.style is not None}
    assert styles["Bilbao City"] == "Heading 2"
    assert any(text.startswith("Europe") and style == "Heading 1" for text, style in styles.items())
    assert any(text.startswith("Bilbao City") and style == "toc 2" for text, style in styles.items())


def test_papers_and_formats_that_are_not_there(filled: Workspace) -> None:
    for make in DOCUMENTS.values():
        with pytest.raises(Invalid):
            make(filled, format="docx", paper="Tabloid")
        with pytest.raises(ValueError, match="odt"):
            make(filled, format="odt")


@pytest.mark.parametrize("sheet", ["L7160", "3474", "5160"])
def test_labels_are_a_table_of_the_very_size(filled: Workspace, sheet: str) -> None:
    from gsef_desktop.documents.label_sheets import SHEETS

    options, size = LabelOptions(sheet=sheet, start=2, frames=True, country=True), SHEETS[sheet]
    made = member_labels(filled, kind="organisation", ids=("bilbao", "seoul", "dakar", "nowhere"), options=options, format="docx")
    printed = member_labels(filled, kind="organisation", ids=("bilbao", "seoul", "dakar", "nowhere"), options=options)
    assert made.remarks == printed.remarks
    assert made.file_name.endswith(".docx")
    read = docx.Document(io.BytesIO(made.data))
    (table,) = read.tables
    assert [row.height.mm for row in table.rows if row.height is not None] == pytest.approx([size.down] * len(table.rows), abs=0.02)
    labels = [cell for row in table.rows for cell in row.cells if cell.width is not None and abs(cell.width.mm - size.width) < 0.02]
    assert len(labels) == len(table.rows) * size.columns
    texts = [" / ".join(one.text for one in cell.paragraphs) for cell in labels]
    assert texts[0] == "", "the first label of the sheet is used up"
    assert [one for one in texts if one] == [
        "Bilbao City / Plaza Ejemplo 1 / 48001 Bilbao / SPAIN", "Réseau de Dakar / BP 99 / Dakar / SENEGAL",
        "Seoul Example / 예시로 110 / 서울 04524 / KOREA",
    ]  # fmt: skip
    section = read.sections[0]
    assert section.left_margin is not None
    assert section.left_margin.mm == pytest.approx(size.left, abs=0.05)


def test_many_labels_go_on_to_the_next_sheet(filled: Workspace) -> None:
    from gsef_desktop.documents.label_sheets import SHEETS
    from gsef_desktop.documents.labels_docx import write_labels_docx
    from gsef_desktop.documents.member_content import LabelText
    from gsef_desktop.documents.pdf_file import Imprint

    imprint = Imprint(title="Labels", author="", subject="", language="en", day=TODAY)
    labels = [LabelText(name=f"{at}", lines=(f"City {at}", "1 Example Street")) for at in range(50)]
    data = write_labels_docx(labels, SHEETS["L7160"], imprint)
    assert data == write_labels_docx(labels, SHEETS["L7160"], imprint)
    read = docx.Document(io.BytesIO(data))
    assert [len(table.rows) for table in read.tables] == [7, 7, 3]
    assert [bool(one._p.xpath("w:pPr/w:pageBreakBefore")) for one in read.paragraphs] == [False, True, True, False]


def test_every_sheet_has_room_for_its_labels_and_what_is_around_them(filled: Workspace) -> None:
    from gsef_desktop.documents.label_sheets import SHEETS
    from gsef_desktop.documents.labels_docx import write_labels_docx
    from gsef_desktop.documents.member_content import LabelText
    from gsef_desktop.documents.pdf_file import Imprint

    imprint = Imprint(title="Labels", author="", subject="", language="en", day=TODAY)
    for sheet in SHEETS.values():
        full = [LabelText(name=f"{at}", lines=(f"City {at}",)) for at in range(sheet.count)]
        read = docx.Document(io.BytesIO(write_labels_docx(full, sheet, imprint)))
        (table,), section = read.tables, read.sections[0]
        around = [one or 0 for one in (section.top_margin, section.bottom_margin)]
        lines = 2 * 12700  # the paragraphs before and after the table, a point each
        assert sum(row.height or 0 for row in table.rows) + sum(around) + lines <= (section.page_height or 0), sheet.code
