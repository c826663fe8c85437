"""Badges and door signs as DOCX: each text in a box where the PDF has it, pictures once, and the same bytes twice."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn

from gsef_desktop.documents.badges import BadgeForm, badge_grid, badge_sheets
from gsef_desktop.documents.cards import Sheet
from gsef_desktop.documents.cards_docx import write_badges_docx, write_door_signs_docx
from gsef_desktop.documents.door_signs import door_sign_sheets
from gsef_desktop.documents.house import PLAIN
from gsef_desktop.documents.typesetting import Typesetter
from gsef_desktop.documents.wording import load_words
from gsef_desktop.domain.records import LANGUAGES
from tests.documents.card_samples import HOPELESS, occasion, people, person, signs, with_logo
from tests.documents.house_samples import house

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_EMU = 12700


def anchors(paragraph: Any) -> list[tuple[tuple[float, float, float, float], str, str]]:
    """What is anchored to a page: its box in points, the style of its text, and the text."""
    found = []
    for one in paragraph._p.iter(f"{_DRAWING}anchor"):
        assert {each.get("relativeFrom") for each in one.iter(f"{_DRAWING}positionH", f"{_DRAWING}positionV")} == {"page"}
        left, top = (int(each.text) / _EMU for each in one.iter(f"{_DRAWING}posOffset"))
        extent = one.find(f"{_DRAWING}extent")
        texts = ["".join(each.text or "" for each in each.iter(qn("w:t"))) for each in one.iter(qn("w:p"))]
        style = next((each.get(qn("w:val")) for each in one.iter(qn("w:pStyle"))), "")
        found.append(((left, top, int(extent.get("cx")) / _EMU, int(extent.get("cy")) / _EMU), style, " ".join(texts)))
    return found


def wanted(sheet: Sheet) -> set[tuple[str, str]]:
    """The texts of a sheet, each with its style."""
    blocks = [block for face in sheet.faces for block in face.face.blocks] + [block for _, _, row in sheet.rows for block in row]
    return {(f"Card{block.kind.title()}", block.fitted.text) for block in blocks}


@pytest.mark.parametrize("form", BadgeForm)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_badge_has_its_texts_within_its_edges(language: str, form: BadgeForm) -> None:
    crowd = [*people(11), with_logo(), person(2, name=""), person(3, name=HOPELESS)]
    for look in (PLAIN, house()):
        data = write_badges_docx(crowd, occasion(language), form=form, duplex=True, house=look)
        assert data == write_badges_docx(crowd, occasion(language), form=form, duplex=True, house=look)
        found, grid = Document(io.BytesIO(data)), badge_grid(form, "A4")
        sheets = badge_sheets(Typesetter(look), load_words(language), crowd, occasion(language), form=form, duplex=True)[0]
        assert len(found.paragraphs) == len(sheets) >= 4
        assert (found.sections[0].page_width or 0) / _EMU == pytest.approx(grid.paper[0], abs=0.1)
        for paragraph, sheet in zip(found.paragraphs, sheets, strict=True):
            read = anchors(paragraph)
            assert {(style, text) for _, style, text in read if style} == wanted(sheet)
            assert HOPELESS not in "".join(text for *_, text in read)
            places = [grid.place(number, mirrored=not sheet.entry) for number in range(grid.count)]
            for (left, top, _, height), style, _ in read:
                assert not style or any(x < left < x + grid.width and y < top and top + height < y + grid.height for x, y in places)
        breaks = [bool(one._p.xpath("w:pPr/w:pageBreakBefore")) for one in found.paragraphs]
        assert breaks == [False] + [True] * (len(sheets) - 1)


def test_a_picture_is_kept_once_and_says_what_it_shows() -> None:
    data = write_badges_docx([with_logo()] * 9, occasion(), duplex=True, house=house())
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert [name for name in package.namelist() if name.startswith("word/media/")] == ["word/media/logo.png", "word/media/picture1.png"]
    shown = [one.get("descr") for one in Document(io.BytesIO(data)).element.iter(f"{_DRAWING}docPr") if "Logo" in one.get("name")]
    assert len(shown) == 9 * 2 * 2
    assert all(shown)
    names = [one.get("id") for one in Document(io.BytesIO(data)).element.iter(f"{_DRAWING}docPr")]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("language", LANGUAGES)
def test_door_signs_have_their_rooms_and_their_times(language: str) -> None:
    for look in (PLAIN, house()):
        data = write_door_signs_docx(signs(), occasion(language), house=look)
        assert data == write_door_signs_docx(signs(), occasion(language), house=look)
        found = Document(io.BytesIO(data))
        sheets = door_sign_sheets(Typesetter(look), load_words(language), signs(), occasion(language))[0]
        assert [{(style, text) for _, style, text in anchors(one) if style} for one in found.paragraphs] == [wanted(one) for one in sheets]
        assert {"CardRoom", "CardDay", "CardHours", "CardDone"} <= {style for one in found.paragraphs for _, style, _ in anchors(one)}
        section = found.sections[0]
        assert (section.page_width or 0) > (section.page_height or 0)
