"""The months of the calendar as printed pages."""

from __future__ import annotations

import re
from datetime import date, time

import pytest

from gsef_desktop.documents.month_calendar import print_month_calendar
from gsef_desktop.documents.wording import load_words
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame
from tests.documents.calendar_samples import YEAR, in_month, many, planner, row, some_of_each
from tests.documents.pdf_reading import faults, read_pdf, seen_text, squeezed, text_of
from tests.documents.structure_reading import TaggedPdf


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_activity_stands_in_its_months(language: str) -> None:
    data, count = print_month_calendar(planner(language), months=range(1, 13))
    pages = [squeezed(seen_text(page)) for page in read_pdf(data).pages]
    assert len(pages) == count == 12
    places = {"Bread Forum": [1], "Rose Seminar": [2], "Salt Day": [3], "Board call": [4], "Pepper Walk": [5], "Long Camp": [5, 6],
              "예시 대화": [6], "A title that goes on": [10], "Study Visit": [8]}  # fmt: skip
    for title, months in places.items():
        assert [number for number, text in enumerate(pages, 1) if squeezed(title) in text] == months, title
    for number, text in enumerate(pages, 1):
        assert squeezed(load_words(language).month(number, YEAR)) in text


@pytest.mark.parametrize("paper", ["A4", "A3", "Letter", "Tabloid"])
def test_nothing_leaves_the_paper_or_lies_over_another(paper: str) -> None:
    rows = (*many(700), *(in_month(f"u{number}", f"Undated no{number:04d}", 6) for number in range(200)))
    for shown in (some_of_each(), many(150), rows):
        data, _ = print_month_calendar(planner("ko", shown), months=range(1, 13), paper=paper)
        pages = read_pdf(data).pages
        assert all(page.mediabox.width > page.mediabox.height for page in pages)
        assert [fault for page in pages for fault in faults(page)] == []


def test_what_has_no_room_is_counted_and_still_said_in_words() -> None:
    rows = tuple(row(f"a{number}", f"Talk no{number:04d}", date(YEAR, 5, 14)) for number in range(90))
    data, _ = print_month_calendar(planner("en", rows), months=(5,))
    (page,) = read_pdf(data).pages
    seen = seen_text(page)
    shown = set(re.findall(r"no\d{4}", seen))
    assert 5 <= len(shown) < 90
    assert f"+{90 - len(shown)}" in seen
    (figure,) = TaggedPdf(data).document.all("Figure")
    assert all(one.title in figure.alt for one in rows)


def test_weeks_have_their_iso_numbers() -> None:
    data, _ = print_month_calendar(planner("en", ()), months=(1,))
    assert re.findall(r"W(\d+)", seen_text(read_pdf(data).pages[0])) == ["1", "2", "3", "4", "5"]
    korean, _ = print_month_calendar(planner("ko", ()), months=(12,))
    assert "1주" in text_of(korean), "the last days of 2031 are in week 1 of 2032"


def test_an_activity_with_hours_says_when_it_begins() -> None:
    moment = TimeFrame(
        earliest=date(YEAR, 5, 14), latest=date(YEAR, 5, 14), precision=Precision.DAY, date_certainty=Certainty.CONFIRMED,
        start_time=time(9, 30),
    )  # fmt: skip
    data, _ = print_month_calendar(planner("en", (row("call", "Call", moment.earliest or date.min, time=moment),)), months=(5,))
    assert "9:30 Call" in seen_text(read_pdf(data).pages[0])


def test_one_month_is_the_title_of_its_page_and_a_year_has_one_above_its_months() -> None:
    single = TaggedPdf(print_month_calendar(planner("fr"), months=(7,))[0])
    assert [one.whole for one in single.document.all("H1")] == ["Juillet 2031"]
    whole = TaggedPdf(print_month_calendar(planner("fr"), months=range(1, 13))[0])
    assert [one.whole for one in whole.document.all("H1")] == ["Calendrier mensuel 2031"]
    assert len(list(whole.document.all("H2"))) == 12
    assert len(whole.pdf.open_outline().root) > 0


def test_two_builds_are_the_same_bytes() -> None:
    first, second = (print_month_calendar(planner("es", many(80)), months=range(1, 13))[0] for _ in range(2))
    assert first == second


def test_another_paper_is_refused() -> None:
    with pytest.raises(Invalid):
        print_month_calendar(planner(), months=(1,), paper="A5")
