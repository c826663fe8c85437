"""The printed list of participants, read back from the PDF."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf
import pytest

from gsef_desktop.documents.content import NumberTable, ParticipantClass, ParticipantGroup, ParticipantLine
from gsef_desktop.documents.participants import print_participants
from gsef_desktop.documents.wording import load_words
from gsef_desktop.domain.records import LANGUAGES
from tests.documents.pdf_reading import faults, pieces_of, read_pdf, seen_text, squeezed, text_of
from tests.documents.samples import participants


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_everybody_is_on_the_list_in_every_language(language: str, paper: str) -> None:
    document = participants(language, rows=45)
    data, _ = print_participants(document, paper=paper)
    text, words = squeezed(text_of(data)), load_words(language)
    for group in document.groups:
        for part in group.classes:
            for line in part.lines:
                assert squeezed(line.name + line.place) in text
                assert squeezed(line.represented_by) in text
    assert all(squeezed(words(key)) in text for key in ("as_requested", "organisation", "in_person", "no_reply", "apologies", "note_names"))
    for page in read_pdf(data).pages:
        assert faults(page) == []


def test_a_long_list_repeats_its_headings_and_the_class_that_goes_on() -> None:
    data, pages = print_participants(participants(rows=1000))
    reader = read_pdf(data)
    assert pages == len(reader.pages) > 20
    for number, page in enumerate(reader.pages, start=1):
        text = seen_text(page)
        assert text.count("Represented by") == 1
        assert f"Page {number} of {pages}" in text
        if 1 < number < pages:
            assert "Board members, continued" in text
            assert "Class" in text.split("Represented by")[1][:60]
    assert all(f"City of Exampleville {index}" in text_of(data) for index in (1, 501, 999))


def test_no_row_is_parted_between_two_pages() -> None:
    lines = tuple(ParticipantLine(name=f"Row {index} begin " + "and goes on " * 12 + f"end {index}.", language="en") for index in range(60))
    group = ParticipantGroup(title="Members", count=60, classes=(ParticipantClass(label="All", lines=lines),))
    data, pages = print_participants(participants(groups=(group,)))
    assert pages > 2
    texts = [seen_text(page) for page in read_pdf(data).pages]
    for index in range(60):
        assert any(f"Row {index} begin" in text and f"end {index}." in text for text in texts)


def test_a_label_stands_once_and_no_heading_stands_alone_at_the_foot() -> None:
    data, _ = print_participants(participants(rows=20))
    assert text_of(data).count("Class 1") == 1
    for rows in range(18, 30):
        for page in read_pdf(print_participants(participants(rows=rows))[0]).pages:
            pieces = [piece for piece in pieces_of(page) if piece.bottom > 50]
            lowest = min(piece.bottom for piece in pieces)
            assert not any(piece.text == "Observers" and piece.bottom - lowest < 5 for piece in pieces)


def test_all_fonts_are_embedded_and_no_helvetica_is_named() -> None:
    data, _ = print_participants(participants("ko"))
    assert b"Helvetica" not in data
    with pikepdf.open(io.BytesIO(data)) as pdf:
        fonts = [font for page in pdf.pages for font in page.Resources.Font.values()]
        assert fonts
        for font in fonts:
            assert "/FontFile2" in font.FontDescriptor
            assert "+" in str(font.BaseFont)
        assert not pdf.check_pdf_syntax()


def test_an_empty_list_says_so() -> None:
    data, pages = print_participants(participants(groups=()))
    assert pages == 1
    assert "Nobody is on the list yet." in text_of(data)


def test_a_label_of_two_lines_keeps_clear_of_what_follows() -> None:
    classes = (
        ParticipantClass(label="A very long label of a class that takes several lines", lines=(ParticipantLine(name="Only one"),)),
        ParticipantClass(
            label="Another long label of a class that takes lines", lines=tuple(ParticipantLine(name=f"N{i}") for i in range(3))
        ),
        ParticipantClass(label="", lines=(ParticipantLine(name="No label"),)),
    )
    data, _ = print_participants(participants(groups=(ParticipantGroup(title="All", classes=classes, count=5),)))
    assert faults(read_pdf(data).pages[0]) == []


def test_a_note_never_stands_alone_on_a_page() -> None:
    for rows in range(20, 50):
        last = read_pdf(print_participants(participants(rows=rows))[0]).pages[-1].extract_text()
        assert "Dotted lines" in last
        assert "Two or three more" in last


def test_an_empty_list_counts_nothing() -> None:
    table = NumberTable(title="By role", rows=(("Total", "", (0, 0, 0)),))
    text = text_of(print_participants(participants(groups=(), totals=(("Total", "0"),), numbers=(table,)))[0])
    words = load_words("en")
    assert "By role" not in text
    assert words("totals") not in text
    assert words("numbers_note") not in text


def test_languages_have_no_column_where_none_is_known() -> None:
    document = participants(rows=6)
    silent = replace(document, groups=tuple(
        replace(group, classes=tuple(
            replace(part, lines=tuple(replace(line, language="") for line in part.lines)) for part in group.classes
        )) for group in document.groups
    ))  # fmt: skip
    assert "language" in document.shown_columns
    assert "language" not in silent.shown_columns
    head = load_words("en")("language")
    assert head in text_of(print_participants(document)[0])
    data = print_participants(silent)[0]
    assert head not in text_of(data)
    assert all(faults(page) == [] for page in read_pdf(data).pages)


def test_letters_before_names_take_little_room() -> None:
    def first_name(label: str) -> float:
        part = ParticipantClass(label=label, lines=(ParticipantLine(name="Ada Example"),))
        page = read_pdf(print_participants(participants(groups=(ParticipantGroup(title="All", classes=(part,), count=1),)))[0]).pages[0]
        return next(piece.left for piece in pieces_of(page) if piece.text.strip() == "Ada Example")

    assert first_name("E") < first_name("Chair") - 50


def test_the_last_row_of_a_count_never_stands_alone() -> None:
    for rows in range(20, 60):
        table = NumberTable(title="By country", rows=tuple((f"Country {row}", "", (1, 1, 1)) for row in range(rows)))
        pages = [page.extract_text() for page in read_pdf(print_participants(participants(rows=12, numbers=(table,)))[0]).pages]
        with_rows = [text.count("Country ") for text in pages if "Country " in text]
        assert min(with_rows) > 1, rows
