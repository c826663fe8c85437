"""Numbers as they are typed into the inspectors of bodies: whole numbers, shares.  What cannot be read raises ValueError."""

from __future__ import annotations

from fractions import Fraction

from gsef_desktop.domain.body_rules import exact_share

_DIGITS = 7


def read_number(text: str) -> int | None:
    """A whole number from 0 on; None for nothing.  Raises ValueError."""
    cleaned = "".join(text.split())
    if not cleaned:
        return None
    if not (cleaned.isascii() and cleaned.isdecimal() and len(cleaned) < _DIGITS):
        raise ValueError(text)
    return int(cleaned)


def read_decimal(text: str) -> float | None:
    """A number from 0 on, with a comma or a point; None for nothing.  Raises ValueError."""
    cleaned = "".join(text.split()).replace(",", ".")
    if not cleaned:
        return None
    if not cleaned.isascii() or not all(letter.isdecimal() or letter == "." for letter in cleaned) or len(cleaned) > 9:
        raise ValueError(text)
    return float(cleaned)


def read_share(text: str) -> float | None:
    """ "50 %", "2/3" or "0.5" as a share from 0 to 1; None for nothing.  Raises ValueError."""
    cleaned = "".join(text.split()).replace(",", ".")
    if not cleaned:
        return None
    if not cleaned.isascii() or len(cleaned) > 9:
        raise ValueError(text)
    try:
        share = Fraction(cleaned.removesuffix("%")) / (100 if cleaned.endswith("%") else 1)
    except ZeroDivisionError as error:
        raise ValueError(text) from error
    if not 0 <= share <= 1:
        raise ValueError(text)
    return float(share)


def write_decimal(value: float | None) -> str:
    """A number as it is typed, without needless zeros; empty for None."""
    return f"{value:g}" if value is not None else ""


def write_share(share: float | None) -> str:
    """A share as it is typed: a fraction with a small denominator ("2/3"), else in per cent ("55 %"); empty for None."""
    if share is None:
        return ""
    exact = exact_share(share)
    if 2 < exact.denominator <= 9 and exact.denominator not in (4, 5, 8):
        return f"{exact.numerator}/{exact.denominator}"
    return f"{round(share * 100, 2):g} %"
