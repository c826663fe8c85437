"""Amounts of money as whole numbers of the smallest unit of a currency (ISO 4217): 1,500.00 EUR is 150000, 1,500 KRW is 1500."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

_DIGITS = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "CLF UYW",
}
_DIGITS_OF = {code: digits for digits, codes in _DIGITS.items() for code in codes.split()}
_IN_USE = """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE
    CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES
    KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR
    NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND
    TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG
"""

CURRENCIES = tuple(_IN_USE.split())
"""The codes of ISO 4217 that are in use as money, in alphabetical order (funds and metals are left out)."""

_SIGNS = {
    "€": "EUR",
    "₩": "KRW",
    "￦": "KRW",
    "£": "GBP",
    "¥": "JPY",
    "F CFA": "XOF",
    "FCFA": "XOF",
    "원": "KRW",
    "US$": "USD",
    "CA$": "CAD",
}
_CODE = re.compile(r"(?<![A-Za-z])[A-Za-z]{3}(?![A-Za-z])")
_NUMBER = re.compile(r"[0-9]+(?:[.,'’\u00a0\u202f\u2009 ][0-9]+)*(?:[.,][-–—]+)?")
_GROUPING = re.compile(r"['’\u00a0\u202f\u2009 ]")
_GROUPED = re.compile(r"[0-9]{1,3}(?: [0-9]{3})+(?:[.,][0-9]+)?")
_TIGHT = re.compile(r"(?<=[A-Za-z])(?=[0-9])")
_MOST_DIGITS = 15
"""No amount is longer: whole numbers of the file have 64 bits."""


def minor_digits(currency: str) -> int:
    """How many digits the smallest unit of a currency stands behind the point: 2 for most, 0 for KRW, 3 for TND."""
    return _DIGITS_OF.get(currency, 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """An amount that was typed.  `currency` is "" where none is said or known."""

    amount: int
    currency: str


def read_amount(text: str, *, currency: str = "", decimal: str = ".") -> Amount | None:
    """The amount that a text such as "1 500", "€1,500.50" or "1.500,50 EUR" means; None where it is not certain.

    `currency` is meant where the text names none.  `decimal` is the reader's decimal sign: it settles what a single point or comma means
    where both readings are possible ("1.500" of a currency with three digits).  Negative amounts are none.
    """
    text = unicodedata.normalize("NFKC", text).strip()  # "￦３００" as an input method of Korean or Japanese leaves it
    named, rest = _currency_in(text)
    currency = named or currency
    found = _NUMBER.fullmatch(rest.strip())
    if found is None:
        return None
    digits = minor_digits(currency)
    number = _GROUPING.sub(" ", found.group())
    if number[-1] in "-–—":  # "1'500.–"
        number = number.rstrip("-–—").rstrip(".,")
    if " " in number and not _GROUPED.fullmatch(number):
        return None
    whole, fraction = _parted(number.replace(" ", ""), digits, decimal)
    if whole is None or len(fraction) > digits or len(whole) + digits > _MOST_DIGITS:
        return None
    return Amount(amount=int(whole + fraction.ljust(digits, "0")), currency=currency)


def _currency_in(text: str) -> tuple[str, str]:
    """The currency that a text names, "" for none, and what is left of it."""
    for sign, code in sorted(_SIGNS.items(), key=lambda pair: -len(pair[0])):
        at = text.upper().find(sign)
        if at >= 0:
            return code, text[:at] + " " + text[at + len(sign) :]
    found = _CODE.search(text)
    if found is not None and found.group().upper() in CURRENCIES:
        return found.group().upper(), text[: found.start()] + " " + text[found.end() :]
    return "", text


def _parted(number: str, digits: int, decimal: str) -> tuple[str | None, str]:
    """The digits before and after the decimal sign of a number that holds points and commas only; None where they make no sense."""
    points, commas = number.count("."), number.count(",")
    if points and commas:
        sign = max(".", ",", key=number.rfind)
        head, _, fraction = number.rpartition(sign)
        other = "," if sign == "." else "."
        return (head.replace(other, ""), fraction) if sign not in head and _is_grouped(head, other) else (None, "")
    if not points and not commas:
        return number, ""
    sign = "." if points else ","
    head, _, tail = number.rpartition(sign)
    groups = _is_grouped(number, sign)
    if points + commas > 1:
        return (number.replace(sign, ""), "") if groups else (None, "")
    if groups and (digits < 3 or sign != decimal):
        return head + tail, ""
    return head, tail


def _is_grouped(number: str, sign: str) -> bool:
    """Whether a number is written in groups of three digits."""
    first, *rest = number.split(sign)
    return 1 <= len(first) <= 3 and all(len(one) == 3 for one in rest) if rest else True


def total_by_currency(amounts: Iterable[tuple[str, int]]) -> dict[str, int]:
    """The sum of amounts for each currency, in the order of the codes."""
    sums: dict[str, int] = {}
    for currency, amount in amounts:
        sums[currency] = sums.get(currency, 0) + amount
    return dict(sorted(sums.items()))


_LOCALES = {"en": "en_GB", "fr": "fr_FR", "es": "es_ES", "ko": "ko_KR"}


def decimal_sign(language: str) -> str:
    """The decimal sign of a reader's language (ISO 639-1): a comma in French and Spanish, else a point."""
    return "," if language in {"fr", "es"} else "."


def write_amount(amount: int, currency: str, language: str) -> str:
    """An amount for a reader, such as "€1,500.00", "1 500,00 €" or "₩1,500", with as many digits as ISO 4217 says."""
    from decimal import Decimal

    from babel import Locale  # a tenth of a second at its first use
    from babel.numbers import format_currency, format_decimal

    digits = minor_digits(currency)
    locale = Locale.parse(_LOCALES.get(language, "en_GB"))
    value = Decimal(amount).scaleb(-digits)
    if not currency:
        return str(format_decimal(value, locale=locale))
    pattern = locale.currency_formats["standard"].pattern
    head, point, _ = pattern.partition("0.00")
    if point:
        pattern = head + "0" + ("." + "0" * digits if digits else "") + pattern[len(head) + 4 :]
    text = str(format_currency(value, currency, format=pattern, locale=locale, currency_digits=False))
    return _TIGHT.sub("\u00a0", text)  # as CLDR's currencySpacing asks for, which Babel leaves out


def write_typed_amount(amount: int, currency: str, language: str) -> str:
    """An amount as one would type it, such as "1500.00 EUR"; `read_amount` with the language's decimal sign reads it back."""
    digits = minor_digits(currency)
    if digits:
        text = str(amount).rjust(digits + 1, "0")
        number = text[:-digits] + decimal_sign(language) + text[-digits:]
    else:
        number = str(amount)
    return f"{number} {currency}".strip()
