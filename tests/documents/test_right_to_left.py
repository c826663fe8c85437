"""Arabic in print: letters joined, lines in the order of the eye, and read back as they were written."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.documents.content import ParticipantClass, ParticipantGroup, ParticipantLine
from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.participants import print_participants
from gsef_desktop.documents.right_to_left import runs_right_to_left, visual
from gsef_desktop.documents.styles import ITEM
from gsef_desktop.documents.typesetting import Typesetter
from tests.documents.pdf_reading import pieces_of, read_pdf
from tests.documents.samples import participants
from tests.documents.structure_reading import TaggedPdf

_CAPITALS = {chr(65 + index): chr(0x05D0 + index) for index in range(26)}


def hebrew(text: str) -> str:
    """Capitals stand for letters that run to the left and are never joined, as in the examples of the standard."""
    return "".join(_CAPITALS.get(letter, letter) for letter in text)


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("car means CAR.", "car means RAC."),
        ("CAR MEANS car.", ".car SNAEM RAC"),
        ("he said CAR MEANS CAR", "he said RAC SNAEM RAC"),
        ("CAR 123", "123 RAC"),
        ("CAR 12/34", "12/34 RAC"),
        ("CAR 12.50 %", "% 12.50 RAC"),
        ("CAR 50%", "50% RAC"),
        ("CAR 1-2", "1-2 RAC"),
        ("CAR (BUS) TRAM", "MART (SUB) RAC"),
        ("the (CAR) bus", "the (RAC) bus"),
        ("CAR the bus TRAM", "MART the bus RAC"),
        ("CAR  ", "  RAC"),
        ("12 CAR", "RAC 12"),
        ("a 12 CAR 34 b", "a 12 34 RAC b"),
    ],
)
def test_a_line_is_put_into_the_order_of_the_eye(written: str, seen: str) -> None:
    assert visual(hebrew(written)) == hebrew(seen)


@pytest.mark.parametrize(
    ("written", "forms"),
    [
        ("محمد", "FEAA FEE4 FEA4 FEE3"), ("لا", "FEFB"), ("سلام", "FEE1 FEFC FEB3"), ("دار", "FEAD FE8D FEA9"), ("ب", "FE8F"),
        ("بـ", "0640 FE91"), ("عمّان", "FEE5 FE8E FEE4 0651 FECB"), ("پاک", "FB8E FE8E FB58"), ("أحمد", "FEAA FEE4 FEA3 FE83"),
    ],
)  # fmt: skip
def test_letters_are_joined(written: str, forms: str) -> None:
    shown = visual(written)
    got = " ".join(f"{ord(letter):04X}" for letter in shown)
    expected = forms.split()
    if "0651" in expected:  # a mark may stand before or after its letter, where it is drawn without moving the pen
        assert sorted(got.split()) == sorted(expected)
    else:
        assert got == forms


@given(st.text(alphabet="abc 12,.()محدلاא", max_size=30))
def test_nothing_is_lost_or_added(text: str) -> None:
    shown = unicodedata.normalize("NFKC", visual(text))
    turned = str.maketrans("()", "((")
    assert sorted(shown.translate(turned)) == sorted(text.translate(turned))
    assert runs_right_to_left(text) or visual(text) == text


@given(st.text(alphabet=st.characters(max_codepoint=0x58F), max_size=40))
def test_what_runs_to_the_right_stays_as_it_is(text: str) -> None:
    assert visual(text) == text


def _printed() -> tuple[bytes, PrintJob]:
    names = ("محمد مثال", "City of عمّان 2031", "المدينة المثال")
    lines = tuple(ParticipantLine(name=name, place="مثال", represented_by=name, language="ar") for name in names)
    group = ParticipantGroup(title="المدن", classes=(ParticipantClass(label="عضو", lines=lines),), count=3)
    job = PrintJob()
    return print_participants(participants("en", groups=(group,)), job=job)[0], job


def test_a_list_in_arabic_is_printed_with_real_letters_and_found_again() -> None:
    data, job = _printed()
    assert job.missing_glyphs == ()
    page: Any = read_pdf(data).pages[0]
    faces = {str(font.get_object()["/BaseFont"])[8:] for font in page["/Resources"]["/Font"].values()}
    assert {"NotoSansArabic-Regular", "NotoNaskhArabic-Regular", "NotoNaskhArabic-Bold"} <= faces
    assert "محمد" in page.extract_text()
    assert "2031" in page.extract_text()
    assert TaggedPdf(data).faults == []


def test_the_first_letter_stands_at_the_right_of_the_last() -> None:
    page = read_pdf(_printed()[0]).pages[0]
    shown = [one.text for one in pieces_of(page)]
    assert "".join(reversed("محمد")) in shown, "what is drawn first is the last letter"


def test_a_joined_word_is_narrower_than_its_letters() -> None:
    setter = Typesetter()
    assert setter.width(ITEM, "محمد") < sum(setter.width(ITEM, letter) for letter in "محمد")


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_an_independent_checker_finds_nothing(profile: str) -> None:
    page: Any = pytest.importorskip("page", reason="page-validation is not installed")
    report = page.validate_pdf_bytes(_printed()[0], profile=profile, limits=page.SafetyLimits.unlimited())
    assert [(one.rule_id, one.message) for one in report.failures] == []
