"""The yearbook of the members, read back: texts, pages, links, bookmarks, tags, pictures."""

from __future__ import annotations

import io
from typing import Any

import pytest
from PIL import Image

from gsef_desktop.documents.pictures import read_picture
from gsef_desktop.documents.yearbook import print_yearbook
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.records import LANGUAGES
from tests.documents.member_samples import LONG, picture, yearbook
from tests.documents.pdf_reading import faults, read_pdf, squeezed, text_of
from tests.documents.structure_reading import TaggedPdf, table_faults


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("members", [0, 1, 30])
def test_a_yearbook_is_tagged_and_nothing_lies_over_anything(language: str, members: int) -> None:
    data, pages = print_yearbook(yearbook(language, members, rich=True))
    read = TaggedPdf(data)
    assert read.faults == []
    assert len(read.pdf.pages) == pages
    assert len(list(read.document.all("H1"))) == 1
    assert all(table_faults(table) == [] for table in read.document.all("Table"))
    assert all(figure.alt for figure in read.document.all("Figure"))
    for page in read_pdf(data).pages:
        assert faults(page) == []


@pytest.mark.parametrize("profile", ["ua1", "2a"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_independent_checker_finds_nothing(language: str, profile: str) -> None:
    page: Any = pytest.importorskip("page", reason="page-validation is not installed")
    data, _ = print_yearbook(yearbook(language, 14, rich=True))
    report = page.validate_pdf_bytes(data, profile=profile, limits=page.SafetyLimits.unlimited())
    assert [(one.rule_id, one.message) for one in report.failures] == []


def test_two_builds_are_the_same_bytes() -> None:
    assert print_yearbook(yearbook(members=12, rich=True)) == print_yearbook(yearbook(members=12, rich=True))


def test_long_names_hangul_and_accents_are_printed_whole() -> None:
    text = squeezed(text_of(print_yearbook(yearbook(members=6, rich=True))[0]))
    for wanted in (
        LONG,
        "예시 도시 3",
        "에그잼플빌",
        "Côte d’Ivoire",
        "국제협력관",
        "ada4@example.test",
        "Bread for all (Case study, 2018, English)",
    ):
        assert squeezed(wanted) in text
    assert squeezed("6 of 9 members are listed here by name") in text


def test_every_font_is_in_the_file_and_leads_back_to_unicode() -> None:
    pdf = TaggedPdf(print_yearbook(yearbook("ko", 6))[0]).pdf
    for page in pdf.pages:
        for font in page.Resources.Font.values():
            assert "/FontFile2" in font.FontDescriptor
            assert "/ToUnicode" in font


def test_contents_and_index_lead_to_the_pages_that_they_name() -> None:
    data, _ = print_yearbook(yearbook(members=60))
    reader = read_pdf(data)
    texts = [" ".join(page.extract_text().split()) for page in reader.pages]
    labels = {name: number for number, name in enumerate(["cover", "contents"])}
    found = 0
    for number, page in enumerate(reader.pages):
        for annotation in (one.get_object() for one in page.get("/Annots", [])):
            if "/Dest" not in annotation:
                continue
            target = reader.get_page_number(annotation["/Dest"][0].get_object())
            assert target is not None
            assert squeezed(str(annotation["/Contents"])) in squeezed(texts[target])
            found += 1
            if number == labels["contents"]:
                assert f"{annotation['/Contents']}" in texts[number]
    assert found > 2 * 60
    index = TaggedPdf(data).document
    by_name = list(index.all("Table"))[-2]
    for row in by_name.kids[1:]:
        name, page_cell = row.kids[0].whole.strip(), row.kids[-1].whole.strip()
        assert squeezed(name) in squeezed(texts[int(page_cell) - 1])


def test_bookmarks_are_the_sections_with_their_members() -> None:
    outline = TaggedPdf(print_yearbook(yearbook(members=6))[0]).pdf.open_outline()
    assert [item.title for item in outline.root] == ["Member yearbook 2031", "Contents", "At a glance", "Africa", "Asia", "Index"]
    assert [item.title for item in outline.root[3].children] == ["City of Exampleville 1", "City of Exampleville 2", "예시 도시 3"]


def test_a_map_says_who_is_on_it() -> None:
    document = TaggedPdf(print_yearbook(yearbook(members=6))[0]).document
    alts = [figure.alt for figure in document.all("Figure")]
    assert "Map of Africa with Exampleville 0, Exampleville 1 and Exampleville 2" in alts
    assert any(paragraph.text.startswith("City of Exampleville 4") for paragraph in document.all("H3"))


def test_a_logo_and_portraits_are_a_figure_and_lie_in_the_file_once() -> None:
    pdf = TaggedPdf(print_yearbook(yearbook(members=6, rich=True))[0])
    alts = [figure.alt for figure in pdf.document.all("Figure")]
    assert "Logo of City of Exampleville 2. Portrait of Ada Example" in alts
    images = _images(pdf)
    assert len(images) == 2


def _images(read: TaggedPdf) -> set[Any]:
    return {one.objgen for page in read.pdf.pages for one in page.Resources.get("/XObject", {}).values()}


def test_a_thousand_members_have_a_thousand_entries() -> None:
    data, pages = print_yearbook(yearbook(members=1000))
    read = TaggedPdf(data)
    assert read.faults == []
    assert pages > 100
    titles = [node.text.strip() for node in read.document.all("H3")]
    assert len([title for title in titles if "Example" in title or "예시" in title]) == 1000


def test_a_member_taller_than_a_page_goes_on_and_its_logo_stands_once() -> None:
    from dataclasses import replace

    from gsef_desktop.documents.member_content import Fact, RegionPart
    from tests.documents.member_samples import member

    tall = replace(member(1, rich=True), documents=tuple(Fact(label="", text=f"Report {number}") for number in range(120)))
    data, _ = print_yearbook(yearbook(regions=(RegionPart(title="Africa", view=(-20, -37, 55, 38), members=(tall,)),)))
    read = TaggedPdf(data)
    assert read.faults == []
    assert [figure.alt for figure in read.document.all("Figure")].count("Logo of City of Exampleville 1. Portrait of Ada Example") == 1
    assert squeezed("Report 119") in squeezed(text_of(data))


def test_pictures_are_made_small_and_put_on_white() -> None:
    made = read_picture(picture(3000, 1000), "x", 72, 72)
    assert made is not None
    assert (made.columns, made.rows) == (300, 100)
    assert len(made.pixels) == 300 * 100 * 3
    clear = io.BytesIO()
    Image.new("RGBA", (4, 4), (0, 0, 0, 0)).save(clear, "PNG")
    white = read_picture(clear.getvalue(), "y", 72, 72)
    assert white is not None
    assert set(white.pixels) == {255}
    assert white.within(10, 20) == (10, 10)


@pytest.mark.parametrize("data", [b"", b"no picture", picture()[:40]])
def test_what_is_no_picture_is_left_out(data: bytes) -> None:
    assert read_picture(data, "x", 72, 72) is None


def test_a_picture_of_too_many_pixels_is_not_unpacked() -> None:
    huge = io.BytesIO()
    Image.new("1", (9000, 9000)).save(huge, "PNG")
    assert len(huge.getvalue()) < 100_000
    assert read_picture(huge.getvalue(), "x", 72, 72) is None


def test_another_paper_or_language_is_refused() -> None:
    with pytest.raises(Invalid):
        print_yearbook(yearbook(), paper="A5")
    with pytest.raises(Invalid):
        print_yearbook(yearbook("de"))
