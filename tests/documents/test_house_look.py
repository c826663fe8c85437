"""A house's look on the page: logo, colours, lines under the name, footer, and margins that change sides."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from gsef_desktop.documents.agenda import print_agenda
from gsef_desktop.documents.docx_writer import write_docx
from gsef_desktop.documents.flow import heading_words, listed_headings
from gsef_desktop.documents.flow_setting import heading_pages, print_flow
from gsef_desktop.documents.house import PLAIN, House
from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.letters import print_letters
from gsef_desktop.documents.pack import build_skeleton
from gsef_desktop.documents.pack_binding import bind
from gsef_desktop.documents.pack_content import Dividers, PackLook
from gsef_desktop.documents.paper_files import examine
from gsef_desktop.documents.participants import print_participants
from gsef_desktop.documents.pictures import read_picture
from gsef_desktop.documents.styles import MARGIN_LEFT, MARGIN_RIGHT, PAPERS
from tests.documents import paper_samples
from tests.documents.card_samples import letter, occasion
from tests.documents.flow_samples import flow
from tests.documents.house_samples import TEXTS, house
from tests.documents.member_samples import picture
from tests.documents.pdf_reading import pieces_of, read_pdf, squeezed, text_of
from tests.documents.proof import ReadPages
from tests.documents.samples import agenda, participants
from tests.documents.structure_reading import TaggedPdf
from tests.documents.test_pack import pack_document, papers_of

_LONG = "Office of the Secretary General for Bread, Roses and the Social and Solidarity Economy of the Great Northern Plain"


def edges(page: Any) -> tuple[float, float]:
    """The left edge of the leftmost text and the right edge of the rightmost."""
    pieces = [piece for piece in pieces_of(page) if piece.text.strip()]
    return min(piece.left for piece in pieces), max(piece.right for piece in pieces)


@pytest.mark.parametrize("paper", PAPERS)
def test_pages_are_bound_at_the_right_of_even_pages(paper: str) -> None:
    width = PAPERS[paper][0]
    look = house()
    pages = read_pdf(print_participants(participants("en", 200), paper=paper, job=PrintJob(house=look))[0]).pages
    assert len(pages) > 2
    for number, page in enumerate(pages, start=1):
        left, right = edges(page)
        inner, outer = MARGIN_LEFT + look.binding, MARGIN_RIGHT
        if number % 2:
            assert left == pytest.approx(inner, abs=1)
            assert right == pytest.approx(width - outer, abs=1)
        else:
            assert left == pytest.approx(outer, abs=1)
            assert right == pytest.approx(width - inner, abs=1)


def test_a_margin_that_is_not_mirrored_is_at_the_left_of_every_page() -> None:
    look = house(mirrored=False)
    pages = read_pdf(print_participants(participants("en", 90), job=PrintJob(house=look))[0]).pages
    assert [edges(page)[0] for page in pages] == pytest.approx([look.inner] * len(pages), abs=1)


def test_links_lie_over_their_words_on_every_page() -> None:
    data = print_flow(flow("en", 70, contents=3), job=PrintJob(house=house()))[0]
    reader = read_pdf(data)
    found = 0
    for page in reader.pages:
        for one in page.get("/Annots", []):
            left, bottom, right, top = (float(edge) for edge in one.get_object()["/Rect"])
            inside = [
                piece for piece in pieces_of(page)
                if piece.left >= left - 0.5 and piece.right <= right + 0.5 and bottom < (piece.bottom + piece.top) / 2 < top
            ]  # fmt: skip
            assert inside
            found += 1
    assert found > 3


def test_the_contents_count_the_pages_as_they_are_with_the_house() -> None:
    document = flow("en", 70)
    numbers, count = heading_pages(document, job=PrintJob(house=house()))
    data, pages = print_flow(document, job=PrintJob(house=house()))
    assert count == pages
    reader = read_pdf(data)
    for place, heading in listed_headings(document.blocks, document.contents):
        assert heading_words(heading) in " ".join(reader.pages[numbers[place] - 1].extract_text().split())
    assert write_docx(document, pages=numbers, house=house()) == write_docx(document, pages=numbers, house=house())


@pytest.mark.parametrize(
    "changes",
    [
        {"office": _LONG, "address": (_LONG, _LONG, _LONG), "footer": " · ".join([_LONG] * 3)},
        {"logo": read_picture(picture(30, 400), "tall", 320, 60)},
        {"logo": read_picture(picture(900, 20), "wide", 320, 60)},
        {"logo": None, "office": "", "footer": ""},
        {"address": (), "binding": 85.0},
    ],
)
def test_whatever_the_house_is_like_nothing_leaves_its_place(changes: dict[str, Any]) -> None:
    look: House = house(**changes)
    for data in (
        print_agenda(agenda("fr", 25), job=PrintJob(house=look))[0],
        print_letters([letter()], occasion("ko"), job=PrintJob(house=look))[0],
    ):
        assert ReadPages(data).faults(30.0) == []
        assert TaggedPdf(data).faults == []
        text = squeezed(text_of(data))
        assert all(squeezed(part) in text for part in (look.office, *look.address, look.footer))


def test_the_logo_is_a_figure_with_its_words_and_is_kept_once() -> None:
    data = print_participants(participants("en", 90), job=PrintJob(house=house()))[0]
    read = TaggedPdf(data)
    assert [figure.alt for figure in read.document.all("Figure")] == ["Logo of Example Network of Cities"]
    with pikepdf.open(io.BytesIO(data)) as pdf:
        forms = [one for one in pdf.objects if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Form"]
        assert [float(edge) for edge in forms[0].BBox] == [0, 0, 240, 80]
        assert set(forms[0].Resources.ExtGState.keys()) == {"/O80", "/O100"}
    assert len(forms) == 1


def test_the_colours_are_those_of_the_house() -> None:
    def inks(look: House) -> bytes:
        with pikepdf.open(io.BytesIO(print_agenda(agenda(), job=PrintJob(house=look))[0])) as pdf:
            return b"".join(page.Contents.read_bytes() for page in pdf.pages)

    navy, green, red = b"0.1412 0.2627 0.4941 rg", b"0.04314 0.4314 0.3098 rg", b"0.4784 0.1216 0.2392 RG"
    plain, own = inks(PLAIN), inks(house())
    assert navy in plain
    assert navy not in own
    assert green in own
    assert red in own


def test_a_pack_binds_its_own_pages_and_leaves_those_of_papers_alone(tmp_path: Path) -> None:
    (path,) = paper_samples.put(tmp_path, Theme=paper_samples.plain("Theme", pages=3)).values()
    found = examine(path)
    document = pack_document(papers_of(["Theme"]))
    look = PackLook(dividers=Dividers.ALL)
    own = house()
    skeleton = build_skeleton(document, look, [found], PrintJob(house=own))
    output = tmp_path / "pack.pdf"
    bind(skeleton, look, [path], output)
    pages = read_pdf(output.read_bytes()).pages
    assert len(pages) == skeleton.pages
    ours = [number for number, page in enumerate(pages, start=1) if TEXTS[3] in page.extract_text()]
    papers = [number for number, page in enumerate(pages, start=1) if "Theme page" in page.extract_text()]
    assert len(ours) + len(papers) == len(pages)
    assert len(papers) == 3
    source = read_pdf(path.read_bytes()).pages
    for at, number in enumerate(papers):
        assert pages[number - 1].mediabox == source[at].mediabox
        assert f"Page {number} of {len(pages)}" in pages[number - 1].extract_text()
    for number in ours:
        left = edges(pages[number - 1])[0]
        assert left == pytest.approx(own.inner if number % 2 else MARGIN_RIGHT, abs=2)


def test_a_house_without_anything_prints_as_if_there_were_none() -> None:
    assert print_agenda(agenda(), job=PrintJob(house=House()))[0] == print_agenda(agenda())[0]
    assert replace(PLAIN).shift(2) == 0.0
