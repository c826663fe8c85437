"""What can be told of a document from its name and its text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.archive import guess_kind, guess_languages, guess_year, title_from_name
from gsef_desktop.domain.records import ArchiveKind


def test_a_title_is_the_name_without_ending() -> None:
    assert title_from_name("Case_study__Seoul.v2.pdf") == "Case study Seoul.v2"
    assert title_from_name("README") == "README"
    assert title_from_name(".pdf") == ".pdf"
    assert title_from_name("agree\u202ement\x07.pdf") == "agree ment"


@pytest.mark.parametrize(
    ("name", "year"), [("report 2018.pdf", 2018), ("2017-2019 plan.docx", 2019), ("scan20190708.pdf", None), ("plan 3019.pdf", None)]
)
def test_the_year_is_the_last_in_the_name(name: str, year: int | None) -> None:
    assert guess_year(name) == year


@pytest.mark.parametrize(
    ("name", "text", "kind"),
    [
        ("Étude_de_cas_Dakar.pdf", "", ArchiveKind.CASE_STUDY),
        ("estudio de caso.docx", "", ArchiveKind.CASE_STUDY),
        ("MoU with the agency.pdf", "", ArchiveKind.AGREEMENT),
        ("양해각서 2019.pdf", "", ArchiveKind.AGREEMENT),
        ("Informe anual.pdf", "", ArchiveKind.REPORT),
        ("scan.pdf", "ANNUAL REPORT of the network", ArchiveKind.REPORT),
        ("Charter.pdf", "", ArchiveKind.STATUTES),
        ("amount.pdf", "", ArchiveKind.OTHER),
    ],
)
def test_the_kind_is_in_the_name_or_at_the_beginning(name: str, text: str, kind: ArchiveKind) -> None:
    assert guess_kind(name, text) is kind


ENGLISH = "The study is about the ways in which the people of a city work with each other, and of what they have made of it in ten years."
FRENCH = (
    "Cette étude porte sur les façons dont les habitants de la ville travaillent entre eux, et sur ce qui en a été fait pour les quartiers."
)
SPANISH = "El estudio trata de las formas en que los habitantes de la ciudad trabajan entre ellos y de lo que se ha hecho para los barrios."
KOREAN = "이 연구는 도시의 주민들이 서로 어떻게 일하는지에 대한 것이며 십 년 동안 무엇을 이루었는지를 다룬다. " * 3


def test_languages_follow_from_the_common_words() -> None:
    assert guess_languages(ENGLISH) == ("en",)
    assert guess_languages(FRENCH) == ("fr",)
    assert guess_languages(SPANISH) == ("es",)
    assert guess_languages(KOREAN) == ("ko",)
    assert set(guess_languages(FRENCH * 3 + " " + SPANISH * 3)) == {"fr", "es"}


def test_a_short_text_leaves_it_to_the_name() -> None:
    assert guess_languages("", "Statutes_FR.pdf") == ("fr",)
    assert guess_languages("Bilbao", "statutes (es).pdf") == ("es",)
    assert guess_languages("", "french fries.pdf") == ()
    assert guess_languages("0 1 2 3 " * 100) == ()


@given(st.text(), st.text())
def test_any_name_and_text_are_taken(name: str, text: str) -> None:
    assert title_from_name(name) or not name
    guess_year(name)
    guess_kind(name, text)
    assert len(set(guess_languages(text, name))) == len(guess_languages(text, name))
