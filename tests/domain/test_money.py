"""Amounts of money: reading what is typed, writing for a reader, smallest units."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.money import (
    CURRENCIES,
    Amount,
    decimal_sign,
    minor_digits,
    read_amount,
    total_by_currency,
    write_amount,
    write_typed_amount,
)


@pytest.mark.parametrize(
    ("text", "currency", "decimal", "expected"),
    [
        ("1500", "EUR", ".", (150000, "EUR")),
        ("1 500", "EUR", ".", (150000, "EUR")),
        ("1\u202f500,50 €", "", ",", (150050, "EUR")),
        ("€1,500.50", "", ".", (150050, "EUR")),
        ("1.500,50 EUR", "", ",", (150050, "EUR")),
        ("1,500", "KRW", ".", (1500, "KRW")),
        ("₩1,500,000", "", ".", (1500000, "KRW")),
        ("1.500 000", "EUR", ".", None),
        ("50만", "KRW", ".", None),
        ("1'500.-", "CHF", ".", (150000, "CHF")),
        ("12,5", "EUR", ".", (1250, "EUR")),
        ("12.5", "EUR", ",", (1250, "EUR")),
        ("1.500", "EUR", ".", (150000, "EUR")),  # no amount of euros has three digits behind the point
        ("1.500", "TND", ".", (1500, "TND")),
        ("1.500", "TND", ",", (1500000, "TND")),
        ("usd 20", "EUR", ".", (2000, "USD")),
        ("10 000 fcfa", "", ",", (10000, "XOF")),
        ("0", "EUR", ".", (0, "EUR")),
        ("500", "", ".", (50000, "")),
    ],
)
def test_amounts_as_people_type_them(text: str, currency: str, decimal: str, expected: tuple[int, str] | None) -> None:
    found = read_amount(text, currency=currency, decimal=decimal)
    assert found == (Amount(amount=expected[0], currency=expected[1]) if expected else None)


@pytest.mark.parametrize("text", ["", "-5", "abc", "1,50,000", "1 5", "12.345.6", "1,2345", "5 6 EUR", "9" * 20, "EUR", "½", "٣"])
def test_what_is_no_amount_for_certain_is_none(text: str) -> None:
    assert read_amount(text, currency="EUR") is None


def test_a_currency_without_a_smaller_unit_has_no_digits_behind_the_point() -> None:
    assert read_amount("1,50", currency="KRW") is None


def test_smallest_units_are_those_of_iso_4217() -> None:
    assert [minor_digits(code) for code in ("EUR", "KRW", "XOF", "TND", "UYW", "HUF", "MGA")] == [2, 0, 0, 3, 4, 2, 2]
    assert len(set(CURRENCIES)) == len(CURRENCIES) > 140


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["€1,500.00", "₩1,500", "TND\u00a01.500", "F\u202fCFA\u00a0100,000", "HUF\u00a01,000.00"]),
        ("fr", ["1\u202f500,00\u00a0€", "1\u202f500\u00a0₩", "1,500\u00a0TND", "100\u202f000\u00a0F\u202fCFA", "1\u202f000,00\u00a0HUF"]),
        ("es", ["1.500,00\u00a0€", "1.500\u00a0KRW", "1,500\u00a0TND", "100.000\u00a0XOF", "1.000,00\u00a0HUF"]),
        ("ko", ["€1,500.00", "₩1,500", "TND\u00a01.500", "F\u202fCFA\u00a0100,000", "HUF\u00a01,000.00"]),
    ],
)
def test_amounts_are_written_as_the_reader_writes_them(language: str, expected: list[str]) -> None:
    given = [(150000, "EUR"), (1500, "KRW"), (1500, "TND"), (100000, "XOF"), (100000, "HUF")]
    assert [write_amount(amount, currency, language) for amount, currency in given] == expected


@given(st.integers(0, 10**12), st.sampled_from(CURRENCIES), st.sampled_from(["en", "fr", "es", "ko"]))
def test_what_is_shown_for_typing_is_read_back(amount: int, currency: str, language: str) -> None:
    text = write_typed_amount(amount, currency, language)
    assert read_amount(text, decimal=decimal_sign(language)) == Amount(amount=amount, currency=currency)


@given(st.integers(0, 10**11), st.sampled_from(["EUR", "KRW", "TND", "CHF"]), st.sampled_from(["en", "fr", "es", "ko"]))
def test_what_is_written_for_a_reader_is_read_back(amount: int, currency: str, language: str) -> None:
    text = write_amount(amount, currency, language)
    assert read_amount(text, currency=currency, decimal=decimal_sign(language)) == Amount(amount=amount, currency=currency)


def test_sums_by_currency() -> None:
    assert total_by_currency([("KRW", 5), ("EUR", 2), ("KRW", 7)]) == {"EUR": 2, "KRW": 12}


@pytest.mark.parametrize("text", ["￦３００,０００", "₩300,000", "300,000 KRW", "３００,０００ ＫＲＷ"])
def test_wide_letters_of_an_input_method_are_read_like_others(text: str) -> None:
    assert read_amount(text) == Amount(amount=300_000, currency="KRW")
