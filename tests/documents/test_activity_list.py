"""The printed list of activities, read back from the PDF."""

from __future__ import annotations

import io

import pikepdf
import pytest

from gsef_desktop.documents.activity_list import print_activity_list
from gsef_desktop.documents.content import ActivityLine, ActivityMonth
from gsef_desktop.documents.wording import load_words
from gsef_desktop.domain.records import LANGUAGES
from tests.documents.calendar_samples import activity_list
from tests.documents.pdf_reading import faults, pieces_of, read_pdf, seen_text, squeezed, text_of


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_on_the_list_in_every_language(language: str, paper: str) -> None:
    document = activity_list(language)
    data, _ = print_activity_list(document, paper=paper)
    text, words = squeezed(text_of(data)), load_words(language)
    for month in document.months:
        assert squeezed(month.title) in text
        for line in month.lines:
            assert all(squeezed(part) in text for part in (line.when, line.title, line.place, line.people, *line.notes))
    for key in ("title", "place", "status", "role", "people", "day_unknown", "state_held", "state_cancelled"):
        assert squeezed(words(key)) in text
    for page in read_pdf(data).pages:
        assert faults(page) == []


def test_headings_repeat_rows_do_not_split_and_pages_are_counted() -> None:
    data, pages = print_activity_list(activity_list(count=4, rows=60))
    reader = read_pdf(data)
    assert pages == len(reader.pages) > 5
    texts = [seen_text(page) for page in reader.pages]
    for number, text in enumerate(texts, start=1):
        assert f"Page {number} of {pages}" in text
        assert text.count("Status") == 1
    assert sum("continued" in text for text in texts) >= pages - 4
    for month in range(1, 5):
        for index in range(0, 60, 4):
            assert any(f"Activity {month}.{index} of" in text and f"{index + 1} of month {month}" in text for text in texts)
    for page in reader.pages:  # a note never stands on the next page
        pieces = [piece.text for piece in pieces_of(page)]
        assert not pieces[0].startswith("Planned for")


def test_a_title_of_many_lines_stays_on_one_page() -> None:
    lines = tuple(ActivityLine(when=str(index), title=f"Begin {index} " + "and so on " * 20 + f"end {index}.") for index in range(40))
    data, pages = print_activity_list(activity_list(months=(ActivityMonth(title="May", lines=lines),)))
    assert pages > 2
    texts = [seen_text(page) for page in read_pdf(data).pages]
    for index in range(40):
        assert any(f"Begin {index} " in text and f"end {index}." in text for text in texts)


def test_months_are_bookmarks_and_fonts_are_embedded() -> None:
    data, _ = print_activity_list(activity_list("fr"))
    assert b"Helvetica" not in data
    with pikepdf.open(io.BytesIO(data)) as pdf:
        with pdf.open_outline() as outline:
            assert [entry.title for entry in outline.root] == ["Liste des activités"]
            assert [entry.title for entry in outline.root[0].children] == ["Month 1", "Month 2", "Month 3"]
        for page in pdf.pages:
            assert all("/FontFile2" in font.FontDescriptor for font in page.Resources.Font.values())
        assert not pdf.check_pdf_syntax()


def test_the_same_list_is_the_same_bytes() -> None:
    assert print_activity_list(activity_list("ko"))[0] == print_activity_list(activity_list("ko"))[0]


def test_a_column_that_would_be_empty_is_left_out() -> None:
    bare = (ActivityMonth(title="May", lines=(ActivityLine(when="1 May", title="Alone"),)),)
    text = text_of(print_activity_list(activity_list(months=bare, lines=()))[0])
    assert "Alone" in text
    assert not any(word in text for word in ("People", "Role", "Place", "Line"))


def test_an_empty_list_says_so() -> None:
    data, pages = print_activity_list(activity_list(months=(), lines=()))
    assert pages == 1
    assert "There are no activities in this list yet." in text_of(data)
