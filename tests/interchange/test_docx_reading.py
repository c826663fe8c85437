"""Other people's Word documents: what stands on the page, as lines that the importer understands."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest

from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.records import Activity, ProgrammeLine, StrategicAction
from gsef_desktop.interchange.docx_programme import read_back
from gsef_desktop.interchange.docx_reading import read_docx
from gsef_desktop.interchange.programme.reader import read_programme

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def package(body: str, **parts: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as made:
        made.writestr("word/document.xml", f"<w:document {WORD}><w:body>{body}</w:body></w:document>")
        for name, text in parts.items():
            made.writestr(f"word/{name}.xml", text)
    return buffer.getvalue()


def lines(data: bytes) -> list[str]:
    return [block.line for block in read_docx(data, "x.docx").blocks]


def paragraph(words: str, style: str = "") -> str:
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{named}<w:r><w:t>{words}</w:t></w:r></w:p>"


def test_a_secretariats_own_word_document_is_read() -> None:
    made = docx.Document()
    made.add_paragraph("CLUB OF TOWNS")
    made.add_paragraph("PROGRAMME OF ACTIVITIES 2031")
    made.add_heading("Strategic directions", 1)
    made.add_paragraph("To bake more bread", "List Number")
    made.add_paragraph("Sow wheat", "List Bullet")
    made.add_paragraph("To eat it", "List Number")
    made.add_heading("Calendar of activities", 1)
    table = made.add_table(1, 4)
    for cell, words in zip(table.rows[0].cells, ("Date", "Month", "Contents", "Location"), strict=True):
        cell.text = words
    for cell, words in zip(table.add_row().cells, ("8~9", "July", "Board meeting", "Lisbon, Portugal"), strict=True):
        cell.text = words
    made.add_heading("Programme of activities", 1)
    made.add_paragraph("1. Meetings")
    buffer = io.BytesIO()
    made.save(buffer)
    document = read_docx(buffer.getvalue(), "x.docx")
    assert read_back(document) is None
    proposal = read_programme(document.text, file_name="x.docx")
    (activity,) = proposal.of(Activity)
    assert (activity.title, activity.place.city) == ("Board meeting", "Lisbon")
    assert [one.title for one in proposal.of(ProgrammeLine)] == ["Meetings"]
    assert [one.title for one in proposal.of(StrategicAction)] == ["Sow wheat"]
    assert proposal.kept_as_text == ()


def test_insertions_are_read_deletions_are_not_and_controls_are_looked_into() -> None:
    body = (
        "<w:p><w:r><w:t>Bread </w:t></w:r><w:ins><w:r><w:t>and roses</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>stones</w:delText></w:r></w:del></w:p>"
        f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph('In a control')}</w:sdtContent></w:sdt>"
        "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:tc></w:tr>"
        f"<w:sdt><w:sdtContent><w:tr><w:tc>{paragraph('one')}</w:tc><w:sdt><w:sdtContent><w:tc>{paragraph('two')}{paragraph('three')}</w:tc>"
        "</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>"
        f"<w:p><w:r><w:pict><w:txbxContent>{paragraph('In a box')}</w:txbxContent></w:pict></w:r></w:p>"
    )  # fmt: skip
    comment = f"<w:comments {WORD}><w:comment>{paragraph('Is this right?')}</w:comment></w:comments>"
    assert lines(package(body, comments=comment)) == ["Bread and roses", "In a control", "one\ttwo three", "In a box", "Is this right?"]


def test_numbers_headings_and_looks_are_written_out() -> None:
    styles = (
        f'<w:styles {WORD}><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Mine"><w:basedOn w:val="H"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Toc"><w:name w:val="toc 1"/></w:style></w:styles>'
    )
    numbering = (
        f'<w:numbering {WORD}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperLetter"/>'
        '<w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/>'
        '<w:lvlText w:val="%1.%2)"/></w:lvl>'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>'
    )

    def item(words: str, level: int) -> str:
        listed = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>'
        return f"<w:p><w:pPr>{listed}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"

    body = (
        paragraph("Title", "Mine") + paragraph("Title 2", "Toc") + item("a", 0) + item("b", 1) + item("c", 1) + item("d", 0) + item("e", 1)
        + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Label:</w:t></w:r><w:r><w:t xml:space='preserve'> value</w:t></w:r></w:p>"
        + "<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>An aim</w:t></w:r></w:p>"
    )  # fmt: skip
    found = lines(package(body, styles=styles, numbering=numbering))
    assert found == ["## Title", "C. a", "C.i) b", "C.ii) c", "D. d", "D.i) e", "**Label:** value", "*An aim*"]


@pytest.mark.parametrize("data", [b"PK\x03\x04", package("<w:p"), package("</w:body><x/>")])
def test_what_is_damaged_is_refused(data: bytes) -> None:
    with pytest.raises(GsefError, match="cannot be imported"):
        read_docx(data, "x.docx")


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("word/document.xml", b" " * 300_000_000)
    with pytest.raises(GsefError, match="cannot be imported"):
        read_docx(buffer.getvalue(), "x.docx")


def test_bookmarks_of_others_mean_nothing() -> None:
    marks = "".join(f'<w:bookmarkStart w:id="{id}" w:name="{name}"/>' for id, name in enumerate(("_gsef_x", "_gsef_9999999", "x_gsef_1")))
    (block,) = read_docx(package(f"<w:p>{marks}<w:r><w:t>Bread</w:t></w:r></w:p>"), "x.docx").blocks
    assert (block.text, block.marks) == ("Bread", [])
