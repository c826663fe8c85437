"""The printed map of the world, read back from the PDF."""

from __future__ import annotations

import io
import re
from datetime import date

import pikepdf
import pytest

from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.wording import load_words
from gsef_desktop.documents.world_map import PAPERS, print_world_map
from gsef_desktop.documents.world_map_drawing import MEMBER
from gsef_desktop.domain.map_marks import Layer
from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.ui.theme.tokens import LIGHT
from tests.documents.calendar_samples import YEAR
from tests.documents.map_samples import crowd, organisation, some_of_each, world_map_of
from tests.documents.pdf_reading import faults, pieces_of, read_pdf, seen_text, squeezed, text_of
from tests.documents.structure_reading import TaggedPdf


@pytest.mark.parametrize("paper", list(PAPERS))
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_overlaps_on_any_paper_in_any_language(language: str, paper: str) -> None:
    data, pages = print_world_map(world_map_of(language), paper=paper)
    read = read_pdf(data).pages
    assert len(read) == pages
    for page in read:
        assert faults(page, margin=28) == []
        assert float(page.mediabox.width) > float(page.mediabox.height)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_has_title_date_legend_and_network(language: str) -> None:
    page = read_pdf(print_world_map(world_map_of(language))[0]).pages[0]
    text, words = squeezed(seen_text(page)), load_words(language)
    for said in (
        words("map"), words("map_of", day=words.short_day(date(YEAR, 6, 30)), year=YEAR), "Example Network of Cities",
        words("as_of", day=words.short_day(date(YEAR, 6, 11))), f"{words('map_members')} (4)", f"{words('map_applied')} (1)",
        f"{words('map_prospect')} (2)", f"{words('map_activity', year=YEAR)} (3)", words("state_tentative"), words("map_number"),
        "Line of work 2", "Line of work 4", "Natural Earth",
    ):  # fmt: skip
        assert squeezed(said) in text, said
    assert squeezed("Line of work 7") not in text, "no activity of that line is on the map"


def test_single_marks_are_named_and_gathered_ones_counted() -> None:
    page = read_pdf(print_world_map(world_map_of())[0]).pages[0]
    text = seen_text(page)
    for name in ("Salt Town", "Pepper Island", "Mill Town", "North Club", "Bread Forum", "Rose Seminar"):
        assert name in text
    pieces = pieces_of(page)
    (seoul,) = [piece for piece in pieces if piece.text == "Seoul +1"]
    assert any(piece.text == "4" and piece.right < seoul.left < piece.right + 20 for piece in pieces)


def test_what_has_no_place_is_named_under_the_map_and_at_the_end() -> None:
    data, pages = print_world_map(world_map_of())
    first, last = (squeezed(seen_text(read_pdf(data).pages[number])) for number in (0, pages - 1))
    for name in ("Nowhere Club", "Somewhere Club", "Board Call", "Study Visit"):
        assert squeezed(name) in first
        assert squeezed(name) in last
    assert "Withoutaplaceonthemap:4." in first


def test_of_hundreds_without_a_place_the_sheet_says_how_many_and_the_list_has_them_all() -> None:
    marks = crowd(600)
    data, pages = print_world_map(world_map_of(marks=marks), paper="A4")
    assert pages > 5
    lost = [mark for mark in marks if not mark.is_placed]
    sheet, whole = seen_text(read_pdf(data).pages[0]), text_of(data)
    assert f"Without a place on the map: {len(lost)}." in sheet
    (more,) = re.findall(r"and (\d+) more", sheet)
    assert sum(squeezed(mark.name) in squeezed(sheet) for mark in lost) == len(lost) - int(more)
    assert all(mark.name in whole for mark in marks)
    assert faults(read_pdf(data).pages[0], margin=28) == []


def test_a_number_counts_what_is_in_one_place() -> None:
    marks = [organisation(f"Seoul club {number}", "Seoul") for number in range(12)]
    marks += [organisation(f"Island club {number}", "Praia", Layer.PROSPECT) for number in range(3)]
    page = read_pdf(print_world_map(world_map_of(marks=(*marks, organisation("Lone club", "Nadi"))))[0]).pages[0]
    numbers = [piece.text for piece in pieces_of(page) if re.fullmatch(r"\d+", piece.text)]
    assert sorted(numbers) == ["12", "2", "3"], "two is in the legend"
    assert "Lone club" in seen_text(page)


def test_a_full_map_reads_out_every_mark() -> None:
    placed = [mark for mark in crowd(300, seed=7) if mark.is_placed]
    (figure,) = TaggedPdf(print_world_map(world_map_of(marks=tuple(placed)))[0]).document.all("Figure")
    assert all(mark.name in figure.alt for mark in placed)


def test_who_does_not_see_the_map_hears_where_everything_is() -> None:
    document = TaggedPdf(print_world_map(world_map_of())[0]).document
    (figure,) = document.all("Figure")
    for said in ("South Korea" if "South Korea" in figure.alt else "Korea", "Rose Network, Seoul, Member", "Bread Union, Suwon, Prospect"):
        assert said in figure.alt
    assert "Rose Seminar, Singapore, 4 March, tentative, Line 2" in figure.alt
    assert "Board Call" not in figure.alt
    headings = [node.whole for node in document.all("H2")]
    assert headings[-1] == "Without a place on the map"
    assert "Argentina" in headings
    rows = [[cell.whole for cell in row.kids] for table in document.all("Table") for row in table.kids]
    assert ["Praia", "Pepper Island", "Member"] in rows
    assert ["Online", "Board Call", "4 March, Line 4"] in rows
    assert ["Kenya", "Somewhere Club", "Prospect"] in rows


def test_the_figure_says_how_large_it_is() -> None:
    with pikepdf.open(io.BytesIO(print_world_map(world_map_of())[0])) as pdf:
        figures = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/Figure"]
        (left, bottom, right, top) = (float(value) for value in figures[0].A.BBox)
        width, height = PAPERS["A3"][:2]
        assert 0 < left < right < width
        assert 0 < bottom < top < height
        assert right - left > 0.9 * width
        assert top - bottom > 0.6 * height


def test_states_differ_in_more_than_colour() -> None:
    looks = set()
    for layer in (Layer.MEMBER, Layer.APPLIED, Layer.PROSPECT):
        data = print_world_map(world_map_of(marks=(organisation("One", "Seoul", layer),), layers=()))[0]
        with pikepdf.open(io.BytesIO(data)) as pdf:
            code = pdf.pages[0].Contents.read_bytes().decode("latin-1").split("BT")[0]
        colourless = re.sub(r"[\d.]+ [\d.]+ [\d.]+ (rg|RG)", "", code)
        looks.add(tuple(colourless.count(part) for part in (" 0 d ", " c ", " f*", " S")))
    assert len(looks) == 3


def test_members_have_the_colour_of_the_window() -> None:
    assert LIGHT["acc"] == MEMBER


def test_an_untranslated_title_is_explained() -> None:
    text = text_of(print_world_map(world_map_of("fr", fallbacks=("[EN]",)))[0])
    assert squeezed("[EN]") in squeezed(text)
    assert "[EN]" not in text_of(print_world_map(world_map_of("fr"))[0])


def test_an_empty_map_is_one_page() -> None:
    data, pages = print_world_map(world_map_of(marks=()))
    assert pages == 1
    assert "Nothing has a place on the map yet." in next(TaggedPdf(data).document.all("Figure")).alt


def test_building_twice_gives_the_same_bytes() -> None:
    assert print_world_map(world_map_of("ko"))[0] == print_world_map(world_map_of("ko"))[0]


def test_a_character_that_no_font_has_is_reported() -> None:
    job = PrintJob()
    print_world_map(world_map_of(marks=(*some_of_each(), organisation("Crab 🦀", "Praia"))), job=job)
    assert {one.code for one in job.missing_glyphs} == {"U+1F980"}
