"""The directory of a body, read back."""

from __future__ import annotations

from typing import Any

import pytest

from gsef_desktop.documents.directory import print_directory
from gsef_desktop.domain.records import LANGUAGES
from tests.documents.member_samples import LONG, directory
from tests.documents.pdf_reading import faults, read_pdf, squeezed, text_of
from tests.documents.structure_reading import TaggedPdf, table_faults


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("seats", [1, 8, 80])
def test_a_directory_is_tagged_and_nothing_lies_over_anything(language: str, seats: int) -> None:
    data, _ = print_directory(directory(language, seats))
    read = TaggedPdf(data)
    assert read.faults == []
    assert len(list(read.document.all("H1"))) == 1
    assert all(table_faults(table) == [] for table in read.document.all("Table"))
    assert all(faults(page) == [] for page in read_pdf(data).pages)


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_an_independent_checker_finds_nothing(profile: str) -> None:
    page: Any = pytest.importorskip("page", reason="page-validation is not installed")
    for document in (directory("ko", 20), directory("fr", groups=(), seats=0)):
        report = page.validate_pdf_bytes(print_directory(document)[0], profile=profile, limits=page.SafetyLimits.unlimited())
        assert [(one.rule_id, one.message) for one in report.failures] == []


def test_seats_stand_in_rows_with_holder_person_term_and_contact() -> None:
    data, _ = print_directory(directory("en", 8))
    text = squeezed(text_of(data))
    for wanted in (LONG, "Deputy: 김예시", "Vacant", "Seat for a network", "8 seats, 2 vacant", "ada7@example.test"):
        assert squeezed(wanted) in text
    _, members = TaggedPdf(data).document.all("Table")
    assert [cell.text for cell in members.kids[0].kids] == ["Held by", "Represented by", "Term", "Contact"]
    assert [cell.whole for cell in members.kids[1].kids] == [
        "City of Exampleville 2 대한민국", "Ada Example the 2th", "2018–2020", "ada2@example.test",
    ]  # fmt: skip
    assert [link.text for link in members.kids[1].all("Link")] == ["ada2@example.test"]
    assert print_directory(directory("en", 8))[0] == data
