"""Door signs, certificates, letters and sign-in sheets, read back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from gsef_desktop.documents import styles
from gsef_desktop.documents.blocks import Frame
from gsef_desktop.documents.card_content import DoorSign
from gsef_desktop.documents.certificates import print_certificates
from gsef_desktop.documents.door_signs import print_door_signs
from gsef_desktop.documents.letters import print_letters
from gsef_desktop.documents.sign_in import ROW_HEIGHT, make_bands, print_sign_in
from gsef_desktop.documents.typesetting import Typesetter
from gsef_desktop.documents.wording import load_words
from gsef_desktop.domain.records import LANGUAGES
from tests.documents.card_samples import LONG_NAME, certificate, letter, occasion, sign_in, signatures, signs
from tests.documents.pdf_reading import faults, pieces_of, read_pdf, seen_text, squeezed, text_of
from tests.documents.structure_reading import TaggedPdf, table_faults

PRINTS: dict[str, Callable[[str, str], bytes]] = {
    "door signs": lambda language, paper: print_door_signs(signs(), occasion(language), paper=paper)[0],
    "certificates": lambda language, paper: print_certificates(
        [certificate(number, signatures=signatures(number)) for number in range(4)], occasion(language), paper=paper
    )[0],
    "letters": lambda language, paper: print_letters(
        [letter(), letter(2, address=(), signatures=()), letter(3, paragraphs=("Bread and roses. " * 600, "Yours,"))],
        occasion(language), paper=paper,
    )[0],
    "sign-in sheets": lambda language, paper: print_sign_in(sign_in(language), paper=paper)[0],
    "a sheet for nobody": lambda language, paper: print_sign_in(sign_in(language, groups=(), empty=8), paper=paper)[0],
}  # fmt: skip


def frame() -> Frame:
    return Frame(styles.PAPERS["A4"][0], Typesetter(), load_words("en"))


_each = pytest.mark.parametrize("name", PRINTS)


@_each
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_nothing_leaves_the_page_or_lies_over_anything_else(name: str, paper: str) -> None:
    for language in ("fr", "ko"):
        for page in read_pdf(PRINTS[name](language, paper)).pages:
            assert faults(page) == []


@_each
def test_all_of_it_is_accessible(name: str) -> None:
    page: Any = pytest.importorskip("page", reason="page-validation is not installed")
    for language in LANGUAGES:
        data = PRINTS[name](language, "A4")
        read = TaggedPdf(data)
        assert read.faults == []
        assert list(read.document.all("H1"))
        assert all(table_faults(table) == [] for table in read.document.all("Table"))
        assert len(read.pdf.open_outline().root) > 0
        for profile in ("ua1", "2a"):
            report = page.validate_pdf_bytes(data, profile=profile, limits=page.SafetyLimits.unlimited())
            assert [(one.rule_id, one.message) for one in report.failures] == []


@_each
def test_fonts_are_in_the_file_and_two_builds_are_the_same_bytes(name: str) -> None:
    data = PRINTS[name]("ko", "A4")
    assert data == PRINTS[name]("ko", "A4")
    for page in TaggedPdf(data).pdf.pages:
        for font in page.Resources.Font.values():
            assert "/FontFile2" in font.FontDescriptor
            assert "/ToUnicode" in font


def test_a_room_has_a_sign_with_its_sessions_and_more_sheets_where_they_are_many() -> None:
    data, pages, cut = print_door_signs(signs(), occasion())
    reader = read_pdf(data)
    assert cut == ()
    assert pages == len(reader.pages) > 4
    first, second = (page.extract_text() for page in reader.pages[:2])
    for wanted in ("Salón Ejemplo", "Board, third meeting of 2031", "Monday 5 May 2031", "09:00–12:30", "14:00–17:00", "Bread and roses"):
        assert wanted in first
    largest = max(pieces_of(reader.pages[0]), key=lambda piece: piece.size)
    assert largest.text == "Salón Ejemplo"
    assert "Board, third" in second
    text = text_of(data)
    assert all(f"Day {number} " in text for number in range(40))
    assert [node.text for node in TaggedPdf(data).document.all("H1")] == [
        "Salón Ejemplo", "Board, third meeting of 2031", "예시 회의실",
    ]  # fmt: skip


def test_a_room_whose_name_is_too_long_is_told() -> None:
    name = "Room of " * 120
    _, pages, cut = print_door_signs([DoorSign(room=name)], occasion())
    assert (pages, cut) == (1, (name,))


@pytest.mark.parametrize("count", range(4))
def test_a_certificate_has_the_name_large_and_a_line_for_each_who_signs(count: int) -> None:
    data, pages, left_out, cut = print_certificates([certificate(signatures=signatures(count))], occasion())
    assert (pages, left_out, cut) == (1, (), ())
    page = read_pdf(data).pages[0]
    pieces = [piece for piece in pieces_of(page) if piece.text.strip()]
    name = next(piece for piece in pieces if piece.text == "Ada Example 1")
    assert all(piece.size < name.size for piece in pieces if piece is not name and piece.text != "Certificate of participation")
    text = seen_text(page)
    assert [one.function[:12] in text for one in signatures()] == [number < count for number in range(3)]
    assert page.get_contents().get_data().count(b"q 0.75 w") == (1 if count else 0)  # type: ignore[union-attr]
    middle = float(page.mediabox.width) / 2
    assert all(abs((piece.left + piece.right) / 2 - middle) < 1 for piece in pieces if piece.size > 13)


def test_a_text_too_long_for_a_certificate_is_told_and_not_cut() -> None:
    much = certificate(2, paragraphs=tuple("Bread and roses for everybody. " * 4 for _ in range(20)))
    data, pages, left_out, _ = print_certificates([certificate(), much], occasion())
    assert (pages, left_out) == (1, ("Ada 2",))
    assert "Bread" not in text_of(data)


def test_letters_begin_on_pages_of_their_own_and_count_their_own_pages() -> None:
    long = letter(2, paragraphs=("Dear Bo,", "Bread and roses. " * 600, "Yours,"))
    data, counts, cut = print_letters([letter(), long, letter(3)], occasion())
    pages = sum(counts)
    texts = [page.extract_text() for page in read_pdf(data).pages]
    assert cut == ()
    assert pages == len(texts) > 4
    assert counts == (1, pages - 2, 1)
    assert "Page " not in texts[0]
    assert "Page " not in texts[-1]
    assert f"Page 1 of {pages - 2}" in texts[1]
    assert "Dear Bo," in texts[1]
    assert "Bread and roses." in texts[1], "a long paragraph begins beneath its salutation and goes on"
    assert f"Page {pages - 2} of {pages - 2}" in texts[-2]
    read = TaggedPdf(data)
    assert [node.text for node in read.document.all("H1")] == ["Invitation 1", "Invitation 2", "Invitation 3"]
    paragraph = next(node.text for node in read.document.all("P") if node.text.startswith("Bread"))
    assert squeezed(paragraph) == squeezed("Bread and roses. " * 600)


def test_the_address_stands_in_the_window_of_an_envelope() -> None:
    page = read_pdf(print_letters([letter()], occasion())[0]).pages[0]
    pieces = [piece for piece in pieces_of(page) if piece.text in ("Ada Example", "1 Sample Road")]
    top = float(page.mediabox.height) - max(piece.top for piece in pieces)
    assert 45 < top / 72 * 25.4 < 60
    assert all(piece.left < 120 for piece in pieces[:2])


def test_french_letters_have_french_spaces() -> None:
    text = "".join(piece.text for piece in pieces_of(read_pdf(print_letters([letter()], occasion("fr"))[0]).pages[0]))
    assert "come : «\u202fbread\u202f»" in text


def test_a_sheet_has_rows_of_twelve_millimetres_for_each_session() -> None:
    bands = [band for band in make_bands(frame(), sign_in("en", 30)) if band.tag == "row" and len(band.parts) == 4]
    assert len(bands) == 2 * 32
    assert pytest.approx(12 * 72 / 25.4) == ROW_HEIGHT
    assert all(band.height >= ROW_HEIGHT - 0.01 for band in bands)
    assert sum(band.height == ROW_HEIGHT for band in bands) > 40
    data, pages = print_sign_in(sign_in())
    reader = read_pdf(data)
    assert pages == len(reader.pages)
    texts = [page.extract_text() for page in reader.pages]
    starts = [number for number, text in enumerate(texts) if "Tuesday 6 May 2031" in text and "continued" not in text]
    assert len(starts) == 1
    assert "Room 1" in texts[0]
    assert all("Signature" in text for text in texts)
    assert squeezed(text_of(data)).count(squeezed(LONG_NAME)) == 2 * 4


def test_a_name_that_is_too_long_for_two_lines_makes_its_row_higher() -> None:
    lines = sign_in("en", 1).groups[1].lines
    document = sign_in("en", groups=(sign_in().groups[0].__class__(title="", lines=(lines[0].__class__(name="Ada Example " * 30),)),))
    row = next(band for band in make_bands(frame(), document) if band.tag == "row" and len(band.parts) == 4)
    assert row.height > ROW_HEIGHT
    assert squeezed("Ada Example " * 30) in squeezed(text_of(print_sign_in(document)[0]))


def test_a_thousand_rows_to_sign() -> None:
    data, pages = print_sign_in(sign_in("ko", 1000))
    assert pages == len(read_pdf(data).pages) > 80
