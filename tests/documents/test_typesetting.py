"""Fonts with their fallback, and breaking of lines."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gsef_desktop.documents import styles
from gsef_desktop.documents.agenda import print_agenda
from gsef_desktop.documents.fonts import SERIF, Typeface
from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.typesetting import Typesetter, clean, paragraphs, set_text
from tests.documents.pdf_reading import pieces_of, read_pdf, squeezed
from tests.documents.samples import agenda

_SETTER = Typesetter()
_LETTERS = st.text(st.sampled_from("abcdefghij ÉèñŒ–/-한국어서울漢字かな()\\1234567890 "), max_size=120)


def test_each_character_is_drawn_by_the_first_face_that_has_it() -> None:
    runs = [(face.name, text) for face, text in Typeface(SERIF).runs("Séoul 서울, Łódź")]
    assert runs == [("NotoSerif-Regular", "Séoul "), ("NotoSerifKR-Regular", "서울"), ("NotoSerif-Regular", ", Łódź")]


def test_a_character_that_no_font_has_is_a_box_that_is_reported_and_read_out_as_it_was_written() -> None:
    job = PrintJob()
    data, _ = print_agenda(agenda(place="Meeting 𓀀 서울 𓀀", notes=("Sign 🦀",)), job=job)
    assert [(one.code, one.text) for one in job.missing_glyphs] == [("U+13000", "Meeting 𓀀 서울 𓀀"), ("U+1F980", "Sign 🦀")]
    page = read_pdf(data).pages[0]
    assert "Meeting □ 서울 □" in "".join(piece.text for piece in pieces_of(page))
    contents = page.get_contents()
    assert contents is not None
    assert f"/ActualText<FEFF{'Meeting 𓀀 서울 𓀀'.encode('utf-16-be').hex().upper()}>".encode() in contents.get_data()


def test_the_box_is_as_wide_as_it_is_measured() -> None:
    typeface = Typeface(SERIF)
    assert typeface.width("a𓀀b") == typeface.width("a") + typeface.width("□") + typeface.width("b")
    assert typeface.missing("a𓀀b") == {"𓀀"}
    assert typeface.missing("a□b") == set()


def test_decomposed_hangul_and_accents_are_printed_composed() -> None:
    place = unicodedata.normalize("NFD", "서울특별시 Montréal")
    data, _ = print_agenda(agenda(place=place))
    text = "".join(piece.text for piece in pieces_of(read_pdf(data).pages[0]))
    assert "서울특별시" in text
    assert "Montréal" in text


def test_brackets_backslashes_and_characters_of_many_subsets_come_back() -> None:
    strange = "(a\\b) " + "".join(chr(code) for code in range(0x00C0, 0x0180)) + "가각간갇갈"
    data, _ = print_agenda(agenda(notes=(strange,)))
    text = "".join(piece.text for page in read_pdf(data).pages for piece in pieces_of(page))
    assert squeezed(strange) in squeezed(text)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Thème : pain", "Thème\u00a0: pain"),
        ("Thème: pain", "Thème\u00a0: pain"),
        ("Combien?", "Combien\u202f?"),
        ("Oui ! Non ;", "Oui\u202f! Non\u202f;"),
        ("Quoi ?!", "Quoi\u202f?!"),
        ("« Pain »", "«\u202fPain\u202f»"),
        ("à 14:30, http://exemple.test/a?b", "à 14:30, http://exemple.test/a?b"),
    ],
)
def test_french_spacing(typed: str, printed: str) -> None:
    assert set_text(typed, "fr") == printed
    assert set_text(typed, "en") == typed
    assert set_text(printed, "fr") == printed


@pytest.mark.parametrize(
    ("language", "typed", "printed"),
    [
        ("en", 'The "Bread" Forum', "The “Bread” Forum"),
        ("fr", 'Le forum "Pain": oui', "Le forum «\u202fPain\u202f»\u00a0: oui"),
        ("es", 'El foro "Pan"', "El foro «Pan»"),
        ("ko", '"빵" 포럼', "“빵” 포럼"),
        ("fr", "L'été à Côte d'Ivoire", "L’été à Côte d’Ivoire"),
        ("en", "Bread - a report", "Bread – a report"),
        ("en", "Bread -- a report", "Bread – a report"),
        ("fr", 'The "Bread" Forum: a start [EN]', "The “Bread” Forum: a start [EN]"),
        ("en", "“Bread” – ‘roses’", "“Bread” – ‘roses’"),
        ("en", "EX-2031/9-10, a 5\" pipe, 6' long, -1", "EX-2031/9-10, a 5\" pipe, 6' long, -1"),
    ],
)
def test_quotes_apostrophes_and_dashes_are_those_of_the_language(language: str, typed: str, printed: str) -> None:
    assert set_text(typed, language) == printed
    assert set_text(printed, language) == printed


def test_what_only_changes_how_a_character_looks_is_no_missing_character() -> None:
    assert clean("a\ufe0f\u200db\u00adc") == "abc"


def test_blanks_and_controls_are_cleaned_and_no_break_spaces_kept() -> None:
    assert clean("  a\tb\r\n c\u2028d \x07\u202e ") == "a b c d"
    assert clean("10\u00a0000\u202f€") == "10\u00a0000\u202f€"
    assert paragraphs("one\n\n two \r\nthree") == ["one", "two", "three"]


@settings(max_examples=150, deadline=None)
@given(text=_LETTERS, measure=st.floats(15, 300))
def test_lines_fit_and_lose_nothing_but_spaces(text: str, measure: float) -> None:
    cleaned = clean(text)
    lines = _SETTER.wrap(styles.ITEM, cleaned, measure)
    assert all(_SETTER.width(styles.ITEM, line) <= measure for line in lines)
    assert "".join(lines).replace(" ", "") == cleaned.replace(" ", "")
    assert all(line == line.rstrip(" ") for line in lines)


def test_lines_break_at_spaces_then_after_slashes_then_anywhere() -> None:
    width = _SETTER.width(styles.PAPER, "EXAMPLE/2031/")
    assert _SETTER.wrap(styles.PAPER, "EXAMPLE/2031/CONFERENCE", width) == ["EXAMPLE/2031/", "CONFERENCE"]
    hangul = _SETTER.wrap(styles.ITEM, "서울 사회적경제 포럼", _SETTER.width(styles.ITEM, "사회적경제 포"))
    assert hangul == ["서울", "사회적경제", "포럼"]
    assert "".join(_SETTER.wrap(styles.ITEM, "W" * 50, 60)) == "W" * 50


@given(st.text(st.sampled_from("abc de f.2019 "), max_size=200), st.floats(30, 300))
def test_no_short_word_is_left_alone_in_the_last_line_of_a_paragraph(text: str, measure: float) -> None:
    setter, text = Typesetter(), clean(text)
    lines = setter.wrap_whole(styles.ITEM, text, measure)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    usual = setter.wrap(styles.ITEM, text, measure)
    assert len(lines) == len(usual)
    if len(lines[0]) > 1 and all(" " in line for line in usual[:-1]):
        assert all(setter.width(styles.ITEM, line) <= measure for line in lines)


def test_a_year_does_not_stand_alone() -> None:
    setter = Typesetter()
    words = "we thank you warmly for having taken part in the meeting of 8–9 July 2019."
    measure = setter.width(styles.ITEM, words) - 1
    assert setter.wrap(styles.ITEM, words, measure)[-1] == "2019."
    assert setter.wrap_whole(styles.ITEM, words, measure)[-1] == "July 2019."
