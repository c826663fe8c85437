"""Telephone numbers: read as people type them, shown in the international form, and never lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.telephone import NumberState
from gsef_desktop.interchange.telephones import read_telephones


@pytest.mark.parametrize(
    ("typed", "country", "shown"),
    [
        ("01 42 76 40 40", "FR", "+33 1 42 76 40 40"),
        ("+33 (0)1 42 76 40 40", None, "+33 1 42 76 40 40"),
        ("0033142764040", "FR", "+33 1 42 76 40 40"),
        ("02/555 12 34", "BE", "+32 2 555 12 34"),
        ("+33 1 42 76 40 40 poste 12", None, "+33 1 42 76 40 40 ext. 12"),
        ("+1 514-872-0311 x22", None, "+1 514-872-0311 ext. 22"),
        ("+82-2-2133-5000, 010-1234-5678", "KR", "+82 2-2133-5000, +82 10-1234-5678"),
        ("+34 93 402 70 00 / +34 600 000 000", None, "+34 934 02 70 00, +34 600 00 00 00"),
        ("mobile: +33 6 12 34 56 78 (assistant)", None, "mobile: +33 6 12 34 56 78 (assistant)"),
        ("+8210 1234 5678 (서울)", None, "+82 10-1234-5678 (서울)"),
    ],
)
def test_numbers_are_shown_in_the_international_form(typed: str, country: str | None, shown: str) -> None:
    found = read_telephones(typed, country=country)
    assert found.text == shown
    assert not found.doubtful
    assert read_telephones(found.text).text == shown  # what is shown is read again as the same


@pytest.mark.parametrize(
    ("typed", "country", "state"),
    [
        ("01 42 76 40 40", None, NumberState.NO_COUNTRY),
        ("ask at the desk", "FR", NumberState.UNREADABLE),
        ("12", "FR", NumberState.DOUBTFUL),
        ("+33 1 42", None, NumberState.DOUBTFUL),
        ("+999 123456", None, NumberState.UNREADABLE),
        ("1-800-EXAMPLE", "US", NumberState.UNREADABLE),
        ("9" * 400, "FR", NumberState.UNREADABLE),
    ],
)
def test_what_cannot_be_read_is_kept_as_typed(typed: str, country: str | None, state: NumberState) -> None:
    found = read_telephones(typed, country=country)
    assert [one.state for one in found.numbers] == [state]
    assert found.text == typed


def test_one_bad_number_does_not_spoil_the_others() -> None:
    found = read_telephones("01 42 76 40 40; by the gate, +82 2-2133-5000", country="FR")
    assert found.text == "+33 1 42 76 40 40, by the gate, +82 2-2133-5000"
    assert [one.typed for one in found.doubtful] == ["by the gate"]


def test_nothing_is_no_number() -> None:
    assert read_telephones(" , ; \n").numbers == ()


@given(st.text(alphabet="0123456789+() -,;/#xext.\n٣９서poste", max_size=60), st.sampled_from([None, "FR", "KR", "US", "ZZ"]))
def test_no_digit_of_an_unread_number_is_lost_and_reading_again_changes_nothing(typed: str, country: str | None) -> None:
    found = read_telephones(typed, country=country)
    for one in found.doubtful:
        assert one.shown == one.typed
        assert all(letter in typed for letter in one.typed.replace(", ", ""))
    again = read_telephones(found.text, country=country)
    assert again.text == found.text
