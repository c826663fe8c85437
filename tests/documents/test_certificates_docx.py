"""Certificates as DOCX: one a page, lying, in a frame, with all that they say, and the same bytes twice."""

from __future__ import annotations

import io

import pytest
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn

from gsef_desktop.documents.certificates import print_certificates
from gsef_desktop.documents.certificates_docx import write_certificates_docx
from gsef_desktop.documents.house import PLAIN
from gsef_desktop.domain.records import LANGUAGES
from tests.documents.card_samples import LONG_NAME, certificate, occasion, signatures
from tests.documents.house_samples import house

CERTIFICATES = [certificate(number, signatures=signatures(number)) for number in range(4)]


@pytest.mark.parametrize("paper", ["A4", "Letter", "A3"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_certificate_is_a_page_that_says_all(language: str, paper: str) -> None:
    for look in (PLAIN, house()):
        data = write_certificates_docx(CERTIFICATES, occasion(language), paper=paper, house=look)
        assert data == write_certificates_docx(CERTIFICATES, occasion(language), paper=paper, house=look)
        found = Document(io.BytesIO(data))
        (section,) = found.sections
        assert section.orientation == WD_ORIENT.LANDSCAPE
        high, wide, top, bottom = (one or 0 for one in (section.page_height, section.page_width, section.top_margin, section.bottom_margin))
        assert wide > high > 0
        frame = section._sectPr.find(qn("w:pgBorders"))
        assert {side.get(qn("w:color")) for side in frame} == {look.accent.removeprefix("#")}
        assert [one.style.name for one in found.paragraphs] == ["Certificate Begin"] * 4 + ["Section End"]  # type: ignore[union-attr]
        assert found.styles["Certificate Begin"].paragraph_format.page_break_before
        for table, wanted in zip(found.tables, CERTIFICATES, strict=True):
            styles = {one.text: one.style.name for cell in table._cells for one in cell.paragraphs}
            assert styles["Certificate of participation"] == "Certificate Title"
            assert {styles[text] for at, text in enumerate(wanted.paragraphs) if at not in wanted.large} == {"Certificate Text"}
            assert {styles[wanted.paragraphs[at]] for at in wanted.large} == {"Certificate Name"}
            for one in wanted.signatures:
                assert (styles[one.name], styles[one.function]) == ("Signature Name", "Signature Function")
            room = sum(row.height or 0 for row in table.rows)
            assert 0.5 * high < room < high - top - bottom


def test_the_same_are_left_out_as_in_the_pdf() -> None:
    much = certificate(2, paragraphs=tuple("Bread and roses for everybody. " * 4 for _ in range(20)))
    assert print_certificates([certificate(), much], occasion())[2] == ("Ada 2",)
    found = Document(io.BytesIO(write_certificates_docx([certificate(), much], occasion())))
    assert len(found.tables) == 1
    assert "everybody" not in "".join(cell.text for cell in found.tables[0]._cells)


def test_a_long_name_is_set_as_large_as_in_the_pdf() -> None:
    long = certificate(1, paragraphs=("This is to certify that", LONG_NAME + " de la Plaza Ejemplo de los Panes", "took part"))
    found = Document(io.BytesIO(write_certificates_docx([long], occasion())))
    name = next(one for one in found.tables[0].rows[1].cells[0].paragraphs if one.style.name == "Certificate Name")
    assert name.text == long.paragraphs[1]
    size = name.runs[0].font.size
    assert size is not None
    assert 18 <= size.pt < 36
    assert (name.paragraph_format.line_spacing or 0) >= size
