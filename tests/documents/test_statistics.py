"""The statistics of the members, read back."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from gsef_desktop.documents.member_content import CountedOn
from gsef_desktop.documents.statistics import print_statistics
from gsef_desktop.domain.records import LANGUAGES
from tests.documents.member_samples import statistics
from tests.documents.pdf_reading import faults, read_pdf, squeezed, text_of
from tests.documents.structure_reading import TaggedPdf, table_faults

ONE = (CountedOn(day=date(2019, 6, 1), number=0),)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "changes",
    [{}, {"counted": (), "named": ONE, "goal": None, "fees": ()}, {"counted": (), "named": (), "goal": None, "tallies": (), "fees": ()}],
)
def test_statistics_are_tagged_and_nothing_lies_over_anything(language: str, changes: dict[str, object]) -> None:
    data, _ = print_statistics(statistics(language, **changes))
    read = TaggedPdf(data)
    assert read.faults == []
    assert len(list(read.document.all("H1"))) == 1
    assert all(table_faults(table) == [] for table in read.document.all("Table"))
    assert all(faults(page) == [] for page in read_pdf(data).pages)


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_an_independent_checker_finds_nothing(profile: str) -> None:
    page: Any = pytest.importorskip("page", reason="page-validation is not installed")
    report = page.validate_pdf_bytes(print_statistics(statistics("ko"))[0], profile=profile, limits=page.SafetyLimits.unlimited())
    assert [(one.rule_id, one.message) for one in report.failures] == []


def test_the_chart_has_its_numbers_in_words_and_in_a_table() -> None:
    data, _ = print_statistics(statistics())
    document = TaggedPdf(data).document
    (figure,) = document.all("Figure")
    assert "12 on 19 November 2014" in figure.alt
    assert "goal 100 by 31 December 2021" in figure.alt
    first = next(iter(document.all("Table")))
    rows = [[cell.whole for cell in row.kids] for row in first.kids]
    assert rows[0] == ["Day", "Members", "Source"]
    assert rows[1] == ["19 November 2014", "12", "Programme of 2014, line 0"]
    assert rows[2] == ["31 December 2014", "10", "Memberships in this file"]
    assert rows[-1] == ["31 December 2021", "100", "Goal"]
    assert print_statistics(statistics())[0] == data


def test_fees_are_in_the_money_of_the_language() -> None:
    text = squeezed(text_of(print_statistics(statistics("fr"))[0]))
    for wanted in ("10 000,00 €", "7 500,50 €", "500,00 €", "1 999,50 €", "À usage interne"):
        assert squeezed(wanted) in text, wanted


def test_a_tally_shows_shares() -> None:
    tables = list(TaggedPdf(print_statistics(statistics())[0]).document.all("Table"))
    assert [[cell.whole for cell in row.kids] for row in tables[1].kids] == [
        ["Region", "Members", "Share"], ["Africa", "5", "15%"], ["Asia", "22", "65%"], ["Europe", "7", "21%"],
    ]  # fmt: skip
