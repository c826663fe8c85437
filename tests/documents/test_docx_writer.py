"""A DOCX, read back by another program and looked into."""

from __future__ import annotations

import io
import json
import re
import zipfile
from typing import Any
from xml.etree import ElementTree

import docx
import pytest
from docx.oxml.ns import qn
from PIL import Image

from gsef_desktop.documents import styles
from gsef_desktop.documents.docx_writer import BOOKMARK, DATA_NAMESPACE, write_docx
from gsef_desktop.documents.flow import Column, Heading, ListItem, Paragraph, Row, Table, heading_words, plain, text
from gsef_desktop.documents.typesetting import Typesetter
from gsef_desktop.domain.records import LANGUAGES
from tests.documents.flow_samples import flow

_LOCALES = {"en": "en-GB", "fr": "fr-FR", "es": "es-ES", "ko": "ko-KR"}


def opened(data: bytes) -> Any:
    return docx.Document(io.BytesIO(data))


def parts_of(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert package.testzip() is None
        return {name: package.read(name).decode("utf-8") for name in package.namelist() if not name.endswith(".png")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_has_a_real_style(language: str) -> None:
    source = flow(language)
    read = opened(write_docx(source))
    said = [(paragraph.style.name, paragraph.text) for paragraph in read.paragraphs if paragraph.style is not None]
    assert ("Title", "Programme of bread") in said
    for block in source.blocks:
        match block:
            case Heading():
                side = f" ({block.side})" if block.side else ""
                assert (f"Heading {block.level}", heading_words(block) + side) in said
            case ListItem(number=""):
                name = f"List Bullet {block.level + 1}" if block.level else "List Bullet"
                assert any(style == name and words[:6] == plain(block.text)[:6] for style, words in said)
            case ListItem():
                assert ("List Number", plain(block.text)) in said
            case Paragraph():
                assert plain(block.text) in {words for _, words in said}
            case Table():
                assert ("Caption", block.caption) in said
    known = {style.name for style in read.styles}
    assert {"Strong", "Emphasis", "Quiet", "Gsef Table", "Table Text", "toc 1"} <= known


def test_tables_repeat_their_headings_and_never_part_a_row() -> None:
    read = opened(write_docx(flow(rows=40)))
    (table,) = read.tables
    assert table.style is not None
    assert table.style.name == "Gsef Table"
    rows = table.rows
    assert [cell.text for cell in rows[0].cells] == ["Date", "Activity", "Place", "Number"]
    assert rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in rows)
    assert rows[1].cells[0]._tc is rows[1].cells[3]._tc
    assert [cell.text for cell in rows[4].cells] == ["3 May", "Bread fair 2 빵 축제", "Exampleville", "14"]
    grid = [int(column.get(qn("w:w"))) for column in table._tbl.tblGrid]
    section = read.sections[0]
    room = section.page_width.twips - section.left_margin.twips - section.right_margin.twips
    assert abs(sum(grid) - room) < 12


@pytest.mark.parametrize("language", LANGUAGES)
def test_header_and_footer_have_fields_and_the_language_is_set(language: str) -> None:
    parts = parts_of(write_docx(flow(language)))
    assert "> PAGE <" in parts["word/footer1.xml"]
    assert "> NUMPAGES <" in parts["word/footer1.xml"]
    assert "Programme of bread" in parts["word/header1.xml"]
    latin = "en-GB" if language == "ko" else _LOCALES[language]  # Latin words called Korean are broken anywhere
    assert f'<w:lang w:val="{latin}" w:eastAsia="ko-KR"' in parts["word/styles.xml"]
    assert f"<dc:language>{_LOCALES[language]}<" in parts["docProps/core.xml"]
    assert "2031-04-01T00:00:00Z" in parts["docProps/core.xml"]
    for name, words in parts.items():
        ElementTree.fromstring(words)
        assert "updateFields" not in words, name


def test_the_contents_are_a_field_of_links_with_pages() -> None:
    body = parts_of(write_docx(flow(), pages={0: 7}))["word/document.xml"]
    assert 'TOC \\o "1-3"' in body
    anchors = re.findall(r'w:anchor="(_Toc\d+)"', body)
    assert len(anchors) == 4
    assert all(f'w:name="{anchor}"' in body and f"PAGEREF {anchor} " in body for anchor in anchors)
    assert body.index("<w:t>7</w:t>") < body.index('w:anchor="_Toc00000002"')
    begun, ended = body.count('fldCharType="begin"'), body.count('fldCharType="end"')
    assert begun == ended == 5
    ids = re.findall(r'<w:bookmarkStart w:id="(\d+)"', body)
    assert len(ids) == len(set(ids)) == body.count("<w:bookmarkEnd")


def test_numbered_lists_begin_anew() -> None:
    parts = parts_of(write_docx(flow()))
    read = opened(write_docx(flow()))
    numbers = [one._p.pPr.numPr.numId.val for one in read.paragraphs if one.style is not None and one.style.name == "List Number"]
    assert numbers == [2, 2, 3]
    assert parts["word/numbering.xml"].count('w:lvlText w:val="%1."') == 2


def test_the_same_document_is_the_same_bytes() -> None:
    kept: dict[str, Any] = {"records": []}
    assert write_docx(flow("fr"), kept=kept) == write_docx(flow("fr"), kept=kept)
    with zipfile.ZipFile(io.BytesIO(write_docx(flow()))) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_what_the_texts_were_taken_from_is_said_only_where_it_is_asked_for() -> None:
    plainly = parts_of(write_docx(flow()))
    assert not any(name.startswith("customXml") for name in plainly)
    told = parts_of(write_docx(flow(), kept={"records": [{"a": "<&>"}]}))
    root = ElementTree.fromstring(told["customXml/item1.xml"])
    assert root.tag == f"{{{DATA_NAMESPACE}}}kept"
    kept = json.loads(root.text or "")
    assert kept["records"] == [{"a": "<&>"}]
    marks = re.findall(rf'w:name="{BOOKMARK}(\d+)"', told["word/document.xml"])
    assert [int(mark) for mark in marks] == list(range(len(kept["texts"])))
    row = next(one for one in kept["texts"] if one.get("record") == "activity/2")
    assert row["cells"][0] == {"pieces": [["3 May", "activity/2/time"]]}


def test_characters_that_xml_does_not_know_are_left_out() -> None:
    blocks = (Paragraph(text=text("Bread\x0b & <roses> \x00\uffff")), Heading(level=2, title=text("A\x1fB")))
    read = opened(write_docx(flow(blocks=blocks)))
    assert "Bread & <roses>" in [paragraph.text.strip() for paragraph in read.paragraphs]


@pytest.mark.parametrize(("paper", "width"), [("A4", 595), ("Letter", 612)])
def test_the_paper_is_as_asked(paper: str, width: int) -> None:
    section = opened(write_docx(flow(), paper=paper)).sections[0]
    assert section.page_width is not None
    assert round(section.page_width.pt) == width
    assert section.different_first_page_header_footer


def test_a_column_has_room_for_its_words_in_a_wider_font() -> None:
    cells = (text("Bread of Example"), text("Confirmed"))
    columns = (Column(title="Name", share=5, is_head=True), Column(title="Reply", share=1))
    read = opened(write_docx(flow(blocks=(Table(caption="", columns=columns, rows=(Row(cells=cells),)),))))
    (table,) = read.tables
    words = Typesetter().width(styles.SMALL, "Confirmed")
    assert table.columns[1].width.pt >= 1.2 * words + 4  # DejaVu Sans and Verdana are wider than Noto Sans by a fifth
    assert round(sum(column.width.pt for column in table.columns)) == round(595.28 - styles.MARGIN_LEFT - styles.MARGIN_RIGHT)


def test_without_a_logo_the_mark_of_the_network_stands_at_the_top() -> None:
    data = write_docx(flow())
    with zipfile.ZipFile(io.BytesIO(data)) as package, Image.open(package.open("word/media/logo.png")) as mark:
        picture = mark.convert("RGBA")
    wide, high = picture.size
    assert wide == high
    middle = picture.getpixel((wide // 2, high // 2))
    top = picture.getpixel((wide // 2, round(high * 3 / 22)))
    assert [f"#{''.join(f'{part:02X}' for part in one[:3])}" for one in (middle, top)] == [styles.INK, styles.MARK_COLOURS[0]]  # type: ignore[index]
    (shown,) = opened(data).inline_shapes
    assert round(shown.width.pt) == round(shown.height.pt) == 20
