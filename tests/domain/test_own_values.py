"""Values of the user's own fields: typed in the reader's language, kept in one form, shown again."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.own_values import fits, format_own_value, read_number, read_own_value
from gsef_desktop.domain.records import LANGUAGES, OwnField, OwnFieldType

NUMBER = OwnField(of_kind="person", title="Number", type=OwnFieldType.NUMBER)
DATE = OwnField(of_kind="person", title="Date", type=OwnFieldType.DATE)
CHOICE = OwnField(of_kind="person", title="Choice", type=OwnFieldType.CHOICE, choices=("Red", "Blue"))
TEXT = OwnField(of_kind="person", title="Text")


@pytest.mark.parametrize(
    ("typed", "language", "kept"),
    [
        ("12", "en", "12"), ("12.50", "en", "12.5"), ("12,5", "en", "12.5"), ("1,234", "en", "1234"), ("1,234", "fr", "1.234"),
        ("1.234", "es", "1234"), ("1.234", "fr", "1.234"), ("1 234,50", "fr", "1234.5"), ("1\u202f234,5", "fr", "1234.5"),
        ("1,234.5", "fr", "1234.5"), ("1.234,5", "en", "1234.5"), ("1,234,567", "fr", "1234567"), ("-3", "ko", "-3"), ("−3,0", "es", "-3"),
        ("1'000", "en", "1000"), ("0.0", "en", "0"), (".5", "en", "0.5"), ("00012", "en", "12"),
    ],
)  # fmt: skip
def test_numbers_are_understood(typed: str, language: str, kept: str) -> None:
    assert read_number(typed, language) == kept


@pytest.mark.parametrize("typed", ["", "twelve", "1,23,4", "1e5", "nan", "inf", "12 km", "--1", "1.2.3", "9" * 50, "१२"])
def test_what_is_no_number_is_none(typed: str) -> None:
    assert read_number(typed) is None


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**15), max_value=10**15), st.sampled_from(LANGUAGES))
def test_a_shown_number_is_read_as_the_same(number: Decimal, language: str) -> None:
    kept = read_number(format(number, "f"), "fr")  # in French a point is never of thousands
    assert kept is not None
    assert Decimal(kept) == number
    shown = format_own_value(NUMBER, kept, language)
    again = read_number(shown, language)
    # three digits after the mark may look like thousands in no language, as the mark is the language's own
    assert again == kept, shown


@given(st.dates(min_value=date(1000, 1, 1), max_value=date(2999, 12, 31)), st.sampled_from(LANGUAGES))
def test_a_shown_day_is_read_as_the_same(day: date, language: str) -> None:
    shown = format_own_value(DATE, day.isoformat(), language)
    assert read_own_value(DATE, shown, language=language) == day.isoformat()
    assert read_own_value(DATE, day.isoformat(), language=language) == day.isoformat()


def test_a_month_is_no_day_and_a_choice_is_one_of_the_list() -> None:
    assert read_own_value(DATE, "May 2019") is None
    assert read_own_value(DATE, "3 mai 2019", language="fr") == "2019-05-03"
    assert read_own_value(CHOICE, " red ") == "Red"
    assert read_own_value(CHOICE, "Green") is None
    assert read_own_value(CHOICE, "") == ""
    assert read_own_value(TEXT, " two\nlines ") == "two\nlines"


def test_what_does_not_fit_is_shown_as_it_is() -> None:
    assert not fits(NUMBER, "many")
    assert not fits(DATE, "2019-02-30")
    assert not fits(CHOICE, "Green")
    assert fits(TEXT, "anything")
    for field in (NUMBER, DATE, CHOICE):
        assert format_own_value(field, "as it was", "fr") == "as it was"
    assert format_own_value(NUMBER, "1234567.25", "fr") == "1\u202f234\u202f567,25"
    assert format_own_value(NUMBER, "1234", "es") == "1234"
    assert format_own_value(DATE, "2019-05-03", "es") == "3 de mayo de 2019"
