"""The wall planner, read back from the PDF."""

from __future__ import annotations

import hashlib
import io
import re
from datetime import date, timedelta

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gsef_desktop.documents.content import Align
from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.line_inks import LINES, NO_LINE
from gsef_desktop.documents.planner_layout import Planner, Sizes, YearPlan
from gsef_desktop.documents.wall_planner import PAPERS, print_wall_planner
from gsef_desktop.documents.wording import load_words
from gsef_desktop.domain.bar_labels import bar_labels
from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.lanes import LabelSide
from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.domain.year_rules import is_bar
from gsef_desktop.ui.theme.tokens import LIGHT_LINES, LIGHT_NO_LINE
from tests.documents.calendar_samples import YEAR, in_month, many, planner, row
from tests.documents.pdf_reading import faults, pieces_of, read_pdf, squeezed, text_of


@pytest.mark.parametrize("align", list(Align))
@pytest.mark.parametrize("paper", list(PAPERS))
@pytest.mark.parametrize("language", LANGUAGES)
def test_one_page_holds_everything_in_every_language(language: str, paper: str, align: Align) -> None:
    document = planner(language, align=align)
    data = print_wall_planner(document, paper=paper)
    pages = read_pdf(data).pages
    assert len(pages) == 1
    assert faults(pages[0]) == []
    assert float(pages[0].mediabox.width) > float(pages[0].mediabox.height)
    text, words = squeezed(text_of(data)), load_words(language)
    for one in document.rows:
        assert squeezed(one.title)[:20] in text, one.title
    for _, title in document.lines:
        assert squeezed(title) in text
    assert all(squeezed(words.month(month)) in text for month in range(1, 13))
    for key in ("programme_of_activities", "day_unknown", "state_held", "state_cancelled", "state_tentative", "state_window", "no_line"):
        assert squeezed(words(key)) in text
    assert squeezed(words("as_of", day=words.short_day(date(YEAR, 6, 11)))) in text
    assert str(YEAR) in text


def test_letters_can_be_read_from_a_wall_and_from_a_desk() -> None:
    for paper, least in (("A3", 9.0), ("A4", 7.0)):
        pieces = pieces_of(read_pdf(print_wall_planner(planner(), paper=paper)).pages[0])
        assert next(piece.size for piece in pieces if "Bread Forum" in piece.text) >= least
        assert min(piece.size for piece in pieces) >= 4.5


@pytest.mark.parametrize(("count", "paper"), [(150, "A3"), (500, "A3"), (500, "A4"), (500, "Letter")])
def test_every_title_of_a_full_year_is_found_or_counted(count: int, paper: str) -> None:
    rows = many(count)
    data = print_wall_planner(planner(rows=rows), paper=paper)
    page = read_pdf(data).pages[0]
    assert len(read_pdf(data).pages) == 1
    assert faults(page, margin=28) == []
    text = text_of(data)
    missing = [one for one in rows if re.sub(r" no\d+$", "", one.title)[:4] not in text]
    assert missing == []
    found = set(re.findall(r"no(\d{4})", text))
    counted = sum(int(piece.text) for piece in pieces_of(page) if re.fullmatch(r"\+\d+", piece.text))
    cut = text.count("…")
    assert len(rows) - len(found) <= counted + cut
    if count == 150:
        assert not counted
    else:
        assert counted


@given(st.integers(1, 120), st.integers(0, 10_000), st.sampled_from(list(Align)), st.floats(680, 900))
@settings(max_examples=40)
def test_no_bars_of_a_lane_meet_and_what_is_not_shown_is_counted_on_its_days(count: int, seed: int, align: Align, height: float) -> None:
    rows = many(count, seed)
    plan = _plan(rows, align, height)
    named = {bar.row.id for month in plan.months for bar in month.bars if bar.side is not LabelSide.NONE}
    in_trays = {entry.id for month in plan.months for entry, _ in month.tray} | {entry.id for entry, *_ in plan.strip}
    assert {one.id for one in rows} == named | in_trays | plan.hidden
    assert not named & plan.hidden
    assert plan.months[-1].y + plan.months[-1].height <= height - plan.strip_height + 0.01
    for month in plan.months:
        lanes: dict[int, float] = {}
        for bar in sorted(month.bars, key=lambda one: one.left):
            assert bar.left >= lanes.get(bar.lane, 0.0) - 0.01
            lanes[bar.lane] = bar.right
            assert 15 + (bar.lane + 1) * 20 <= month.height + 0.01
    for one in rows:
        if is_bar(one) and one.id in plan.hidden and one.time.earliest and one.time.latest:
            day = one.time.earliest
            while day <= min(one.time.latest, date(YEAR, 12, 31)):
                assert plan.months[day.month - 1].more[day.day] > 0
                day += timedelta(days=1)


def _plan(rows: tuple[CalendarRow, ...], align: Align, height: float) -> YearPlan:
    sizes = Sizes(width=1100, height=height, month=70, tray=180)
    return Planner(
        YEAR, rows, sizes, lambda text: 6.0 * len(text) + 14, labels_of=lambda one: bar_labels(one.title),
        tray_text_of=lambda one: one.title, align=align,
    ).plan()  # fmt: skip


def test_a_day_counts_what_has_no_lane_on_it() -> None:
    rows = tuple(row(f"{index:02}", f"Activity {index:02}", date(YEAR, 3, 10), date(YEAR, 3, 11)) for index in range(60))
    plan = _plan(rows, Align.WEEKDAY, 700)
    march = plan.months[2]
    shown = len(march.bars)
    assert 0 < shown < 60
    assert dict(march.more) == {10: 60 - shown, 11: 60 - shown}
    assert all(not month.more for month in plan.months if month.month != 3)


def test_a_full_tray_says_how_many_are_left_out() -> None:
    rows = tuple(in_month(f"{index:02}", f"Visit {index:02}", 8) for index in range(60))
    data = print_wall_planner(planner(rows=rows))
    text = text_of(data)
    shown = sum(f"Visit {index:02}" in text for index in range(60))
    assert 0 < shown < 60
    assert f"+{60 - shown}" in text.split()


def test_states_differ_in_more_than_colour() -> None:
    """What is drawn for each state is told apart with the colours taken away."""
    looks = {}
    for one in planner().rows[:5]:
        data = print_wall_planner(planner(rows=(one,), lines=()))
        with pikepdf.open(io.BytesIO(data)) as pdf:
            code = pdf.pages[0].Contents.read_bytes().decode("latin-1").split("BT")[0]
        colourless = re.sub(r"[\d.]+ [\d.]+ [\d.]+ (rg|RG)", "", code)
        looks[one.id] = tuple(colourless.count(part) for part in (" W n", " 0 d ", " 1 J", " c ", " l"))
    assert len(set(looks.values())) == 5, looks


def test_every_bar_carries_the_number_of_its_line() -> None:
    rows = tuple(row(str(number), f"Only {number}", date(YEAR, 1, 3 * number), line_number=number) for number in range(1, 9))
    pieces = pieces_of(read_pdf(print_wall_planner(planner(rows=rows, lines=()))).pages[0])
    for number in range(1, 9):
        label = next(piece for piece in pieces if piece.text.strip() == f"Only {number}")
        tiles = [one for one in pieces if one.text == str(number) and abs(one.bottom - label.bottom) < 3 and one.size < label.size]
        assert tiles, number


def test_the_colours_are_those_of_the_window() -> None:
    assert [tuple(line) for line in LINES] == [tuple(line) for line in LIGHT_LINES]
    assert tuple(NO_LINE) == tuple(LIGHT_NO_LINE)


def test_building_twice_gives_the_same_bytes_and_fonts_are_embedded() -> None:
    one, other = (print_wall_planner(planner("ko", rows=many(80))) for _ in range(2))
    assert hashlib.sha256(one).hexdigest() == hashlib.sha256(other).hexdigest()
    assert b"Helvetica" not in one
    with pikepdf.open(io.BytesIO(one)) as pdf:
        fonts = list(pdf.pages[0].Resources.Font.values())
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)
        assert not pdf.check_pdf_syntax()
        assert pdf.Root.Lang == "ko"


def test_an_empty_year_is_a_calendar_to_write_on() -> None:
    data = print_wall_planner(planner(rows=(), lines=()))
    text = text_of(data)
    assert "December" in text
    assert "Day not known" in text
    assert faults(read_pdf(data).pages[0]) == []


def test_what_was_planned_is_said_so() -> None:
    assert "Dates and places as planned" in text_of(print_wall_planner(planner(planned=True)))
    assert "as planned" not in text_of(print_wall_planner(planner()))


def test_a_paper_that_there_is_not_is_refused() -> None:
    with pytest.raises(Invalid, match="A2"):
        print_wall_planner(planner(), paper="A2")


def test_a_character_that_no_font_has_is_reported() -> None:
    job = PrintJob()
    print_wall_planner(planner(rows=(row("crab", "The 🦀 walk", date(YEAR, 3, 3)),)), job=job)
    assert [(one.code, one.text, one.page) for one in job.missing_glyphs] == [("U+1F980", "The 🦀 walk", 1)]
