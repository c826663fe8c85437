"""The printed agenda, read back from the PDF."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest

from gsef_desktop.documents.agenda import print_agenda
from gsef_desktop.documents.content import AgendaDocument, AgendaLine, AgendaSession, PaperLine
from gsef_desktop.documents.wording import load_words
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.records import LANGUAGES
from tests.documents.pdf_reading import faults, pieces_of, read_pdf, squeezed, text_of
from tests.documents.samples import agenda, masthead
from tests.documents.structure_reading import TaggedPdf, table_faults

TITLES = {"en": "Provisional agenda", "fr": "Ordre du jour provisoire", "es": "Orden del día provisional", "ko": "잠정 의제"}
PAGES = {"en": "Page 1 of", "fr": "Page 1 sur", "es": "Página 1 de", "ko": "쪽 중 1쪽"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_in_the_agenda_stands_on_the_page(language: str) -> None:
    document = agenda(language)
    data, pages = print_agenda(document)
    text = squeezed(text_of(data))
    words = load_words(language)
    expected = [document.masthead.network, document.masthead.symbol, document.place, "Coffee is served outside.", "EX/BD/2031/2/1.1"]
    expected += [line.title for line in document.sessions[0].lines] + [line.number for line in document.sessions[0].lines]
    expected += ["09:01", "BD/2031/2/1.1", "Exampleville, Samplestadt", "Room 1", "09:00–13:00", words("break"), words("decision")]
    expected += [*TITLES.values(), PAGES[language], "UTC+1"]
    assert [part for part in expected if squeezed(part) not in text] == []
    assert len(read_pdf(data).pages) == pages


MARKS = {
    "en": ("(a)", "1.2 (a), 1.2 (b)", "Election"), "fr": ("a)", "1.2 a), 1.2 b)", "Élection"), "es": ("a)", "1.2 a), 1.2 b)", "Elección"),
    "ko": ("가)", "1.2 가), 1.2 나)", "선거"),
}  # fmt: skip


def marked(language: str) -> AgendaDocument:
    """An agenda with a consent agenda, items of the third level, and notes under titles."""
    lines = (
        AgendaLine(kind="section", title="Opening of the meeting", number="1"),
        AgendaLine(
            kind="item", title="Words of welcome", number="1.1", depth=1, start=time(9, 30), purpose="election", note="A note on it " * 20
        ),
        AgendaLine(kind="section", title="What is adopted", number="1.2", depth=1, consent=True),
        AgendaLine(kind="item", title="Its first part", number="1.2.1", depth=2, consent=True, purpose="procedure", papers=("2/1.2.1",)),
        AgendaLine(kind="item", title="Its second part", number="1.2.2", depth=2, consent=True),
        AgendaLine(kind="item", title="What is discussed", number="2", start=time(10, 0), note="In parallel"),
    )
    papers = (PaperLine(symbol="EX/BD/2031/2/1.2.1", title="The paper", item="1.2.1"),)
    base = agenda(language)
    return replace(base, sessions=(replace(base.sessions[0], lines=lines),), papers=papers)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_consent_agenda_is_one_block_and_lower_levels_are_lettered(language: str, paper: str) -> None:
    data, _ = print_agenda(marked(language), paper=paper)
    text, (short, numbers, election) = squeezed(text_of(data)), MARKS[language]
    assert squeezed(load_words(language)("consent_agenda", items=numbers)) in text
    assert squeezed(f"{short} Its first part") in text
    assert squeezed(election) in text
    assert "1.2.1Its" not in text
    for page in read_pdf(data).pages:
        assert faults(page) == []
    tagged = TaggedPdf(data)
    assert tagged.faults == []
    assert [fault for table in tagged.document.all("Table") for fault in table_faults(table)] == []


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_leaves_the_margins_or_lies_over_other_text(language: str, paper: str) -> None:
    data, _ = print_agenda(agenda(language, items=30), paper=paper)
    for page in read_pdf(data).pages:
        assert faults(page) == []


def test_the_paper_has_the_size_that_was_asked_for() -> None:
    for paper, size in (("A4", (595.28, 841.89)), ("Letter", (612, 792))):
        box = read_pdf(print_agenda(agenda(), paper=paper)[0]).pages[0].mediabox
        assert (float(box.width), float(box.height)) == pytest.approx(size, abs=0.01)


def test_an_unknown_paper_or_language_is_refused() -> None:
    with pytest.raises(Invalid, match="A4, Letter or A3"):
        print_agenda(agenda(), paper="B5")
    with pytest.raises(Invalid, match="“de”"):
        print_agenda(agenda("de"))


def test_a_following_page_repeats_day_headings_columns_and_the_section_that_goes_on() -> None:
    data, pages = print_agenda(agenda(items=40))
    assert pages > 2
    second = read_pdf(data).pages[1].extract_text()
    assert "Monday 5 May 2031, continued" in second
    assert "Part 1 of the work, continued" in second or "Part 2 of the work, continued" in second
    assert "Purpose" in second
    assert second.count("Purpose") == 1


def test_every_page_says_which_of_how_many_it_is() -> None:
    data, pages = print_agenda(agenda(items=40))
    for number, page in enumerate(read_pdf(data).pages, start=1):
        assert f"Page {number} of {pages}" in page.extract_text()


def test_bookmarks_lead_to_the_days_and_to_the_items() -> None:
    reader = read_pdf(print_agenda(agenda(items=40))[0])
    outline = _flat(reader.outline)
    titles = [entry.title for entry in outline]
    assert titles[0] == "Provisional agenda"
    assert "Monday 5 May 2031" in titles
    assert "2 Part 2 of the work" in titles
    assert "3 Close" in titles
    last = next(entry for entry in outline if entry.title == "3 Close")
    page = reader.get_destination_page_number(last)
    assert page is not None
    assert "Close" in reader.pages[page].extract_text()


def _flat(outline: Any) -> list[Any]:
    return [leaf for entry in outline for leaf in (_flat(entry) if isinstance(entry, list) else [entry])]


def test_the_file_says_its_title_language_and_date() -> None:
    reader = read_pdf(print_agenda(agenda("fr"))[0])
    assert reader.metadata is not None
    assert reader.metadata.title == "Ordre du jour provisoire, EX/BD/2031/2"
    assert reader.metadata.author == "Example Network of Cities"
    assert str(reader.metadata["/CreationDate"]) == "D:20310401000000+00'00'"
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "fr"
    assert str(root["/ViewerPreferences"]["/DisplayDocTitle"]).lower() == "true"


def test_titles_that_are_too_long_for_a_line_go_on_beneath_themselves() -> None:
    long = "A question of how many lines a title may have before it is too long " * 6
    line = AgendaLine(
        kind="item", title=long, number="1.1", depth=1, start=time(9), lead="The " + "very " * 40 + "long lead", papers=("X/" * 60,)
    )
    wide = AgendaLine(kind="item", title="W" * 400, number="1.2", depth=1)
    document = agenda(sessions=(AgendaSession(day=date(2031, 5, 5), start=None, end=None, lines=(line, wide)),))
    document = replace(document, masthead=masthead(symbol="EXAMPLE/" * 12, kicker="Kicker " * 60, network="Network " * 40))
    data, _ = print_agenda(document)
    assert squeezed(long) in squeezed(text_of(data))
    for page in read_pdf(data).pages:
        assert faults(page) == []
    pieces = [piece for piece in pieces_of(read_pdf(data).pages[0]) if "question" in piece.text or "too long" in piece.text]
    assert len({round(piece.left, 1) for piece in pieces}) == 1
    assert len({piece.bottom for piece in pieces}) > 3


def test_an_item_taller_than_a_page_is_parted_between_lines_and_loses_none() -> None:
    title = " ".join(f"word{index}" for index in range(3000))
    lines = (AgendaLine(kind="item", title=title, number="1", start=time(9)), AgendaLine(kind="item", title="After it", number="2"))
    data, pages = print_agenda(agenda(sessions=(AgendaSession(day=date(2031, 5, 5), start=None, end=None, lines=lines),)))
    assert pages >= 4
    text = text_of(data)
    assert all(f"word{index}" in text for index in range(0, 3000, 37))
    assert "After it" in text
    for page in read_pdf(data).pages:
        assert faults(page) == []


def test_an_agenda_without_items_or_dates_says_so() -> None:
    data, pages = print_agenda(agenda(sessions=(), papers=(), notes=(), dates="", place=""))
    text = text_of(data)
    assert pages == 1
    assert "The agenda has no items yet." in text
    assert text.count("To be confirmed") == 2


def test_columns_that_nothing_fills_leave_their_room_to_the_titles() -> None:
    title = "Operation of the network, its secretariat, admission of members, review of budgets"
    line = AgendaLine(kind="item", title=title, number="1")
    session = agenda().sessions[0]
    bare = print_agenda(agenda(sessions=(replace(session, lines=(line,)),), papers=()))[0]
    text = text_of(bare)
    assert title in text
    assert not {"Time", "Purpose", "Lead", "Paper"} & set(text.split())
    filled = (line, replace(line, number="2", start=time(9), lead="Ada Example", purpose="decision", papers=("BD/2",)))
    full = print_agenda(agenda(sessions=(replace(session, lines=filled),), papers=()))[0]
    assert {"Time", "Purpose", "Lead", "Paper"} <= set(text_of(full).split())
    assert _lines_of(title, bare) == 1 < _lines_of(title, full) / 2


def _lines_of(title: str, data: bytes) -> int:
    """Over how many lines a title goes, twice that where it stands twice."""
    return len([piece for piece in pieces_of(read_pdf(data).pages[0]) if piece.text.strip() and piece.text.strip() in title])


def test_a_day_without_items_says_so_and_has_no_column_heads() -> None:
    first = agenda().sessions[0]
    second = replace(first, day=date(2031, 5, 6), start=None, end=None, place="", lines=())
    data = print_agenda(agenda(sessions=(first, second)))[0]
    text = text_of(data)
    assert "Tuesday 6 May 2031 Nothing is planned for this day yet." in text
    assert text.count("Purpose") == 1
    for page in read_pdf(data).pages:
        assert faults(page) == []


def test_a_section_with_a_purpose_and_a_lead_shows_them_once() -> None:
    section = AgendaLine(kind="section", title="Planning of the next forum", number="1", purpose="discussion", lead="Gammaville")
    lines = (section, AgendaLine(kind="item", title="Theme", number="1.1", depth=1), replace(section, continued=True))
    data = print_agenda(agenda(sessions=(replace(agenda().sessions[0], lines=lines),)))[0]
    text = text_of(data)
    assert text.count("Gammaville") == text.count("Discussion") == 1
    for page in read_pdf(data).pages:
        assert faults(page) == []


def test_a_draft_is_called_so_and_an_issued_one_is_dated() -> None:
    assert "1 April 2031. Original: English" in text_of(print_agenda(agenda())[0])
    assert "Draft. Original: English" in text_of(print_agenda(agenda(masthead=masthead(issued_on=None)))[0])


def test_french_signs_stand_off_by_a_space_that_does_not_break() -> None:
    line = AgendaLine(kind="item", title="Pain : combien ? Trop; assez!", number="1", start=time(9, 30))
    data, _ = print_agenda(agenda("fr", sessions=(AgendaSession(day=None, start=None, end=None, lines=(line,)),)))
    text = "".join(piece.text for piece in pieces_of(read_pdf(data).pages[0]))
    assert "combien\u202f?" in text
    assert "Trop\u202f;" in text
    assert "assez\u202f!" in text
    assert "09:30" in text


def test_a_title_that_was_not_translated_keeps_the_spacing_of_its_language() -> None:
    titles = ("Budget: progress? [EN]", "Budget : progrès ? [FR]")
    for language in ("fr", "en"):
        lines = tuple(AgendaLine(kind="item", title=title, number=str(at)) for at, title in enumerate(titles, 1))
        data, _ = print_agenda(agenda(language, sessions=(AgendaSession(day=None, start=None, end=None, lines=lines),)))
        text = "".join(piece.text for piece in pieces_of(read_pdf(data).pages[0]))
        assert "Budget: progress? [EN]" in text
        assert "progrès\u202f? [FR]" in text


def test_items_begin_at_the_margin_where_no_time_is_known() -> None:
    document = agenda()
    timeless = replace(document, sessions=tuple(
        replace(one, lines=tuple(replace(line, start=None) for line in one.lines)) for one in document.sessions
    ))  # fmt: skip

    def item_head(shown: AgendaDocument) -> float:
        page = read_pdf(print_agenda(shown)[0]).pages[0]
        return next(piece.left for piece in pieces_of(page) if piece.text.strip() == load_words("en")("item"))

    pieces = pieces_of(read_pdf(print_agenda(timeless)[0]).pages[0])
    day = min(piece.left for piece in pieces if piece.text.strip().startswith("Monday"))
    assert item_head(timeless) < item_head(document) - 30
    assert abs(item_head(timeless) - day) < 2
