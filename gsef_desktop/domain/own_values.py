"""Values of fields that the user has added: how they are typed, kept and shown.

A kept value is a text: a number as Python writes it, a date in ISO form, else the text or the choice itself.  A value that does not fit
its field's type (because the type was changed later) is kept and shown as it is.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal, InvalidOperation

from gsef_desktop.domain.records import OwnField, OwnFieldType
from gsef_desktop.domain.time_frame import Precision
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.domain.time_writing import write_day

LONGEST_NUMBER = 40
"""Longer texts are no numbers."""

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)", re.ASCII)
_GROUPED = re.compile(r"[+-]?\d{1,3}([,.])\d{3}(?:\1\d{3})*", re.ASCII)
_THOUSANDS = {"en": ",", "ko": ",", "es": "."}
"""What parts thousands; in French it is a space."""


def read_number(typed: str, language: str = "en") -> str | None:
    """A typed number as it is kept: ``1 234,50`` gives ``1234.5``; None where it is none.

    Where both a comma and a point stand in it, the last one is the decimal mark.  A single one before three digits parts thousands where
    the language writes it so.
    """
    text = "".join(typed.split()).replace("−", "-").replace("’", "").replace("'", "")
    if not text or len(text) > LONGEST_NUMBER:
        return None
    marks = [letter for letter in text if letter in ",."]
    decimal = marks[-1] if marks else ""
    if decimal and len(set(marks)) == 1:
        single = len(marks) == 1
        if not single or (decimal == _THOUSANDS.get(language) and _GROUPED.fullmatch(text)):
            decimal = ""
    whole, _, rest = text.rpartition(decimal) if decimal else (text, "", "")
    if set(whole) & {",", "."} and not _GROUPED.fullmatch(whole):
        return None
    text = re.sub("[,.]", "", whole) + ("." + rest if decimal else "")
    return _plain(Decimal(text)) if _NUMBER.fullmatch(text) else None


def number_to_type(text: str, language: str) -> str:
    """A kept number as `read_number` reads it back in a language, without anything that parts thousands; other texts as they are."""
    return text.replace(".", ",") if language in ("fr", "es") and decimal_of(text) is not None else text


def _plain(value: Decimal) -> str:
    """ "12", "12.5": without an exponent, and without noughts that say nothing."""
    text = format(value, "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in ("", "-0", "-") else text


def read_own_value(field: OwnField, typed: str, *, language: str = "en", year: int | None = None) -> str | None:
    """What is kept of a typed value; empty for nothing, None where it does not fit the field's type."""
    if field.type is OwnFieldType.TEXT:
        return typed.strip()
    text = " ".join(typed.split())
    if not text:
        return ""
    if field.type is OwnFieldType.NUMBER:
        return read_number(text, language)
    if field.type is OwnFieldType.CHOICE:
        return next((choice for choice in field.choices if choice.casefold() == text.casefold()), None)
    return read_day(text, language=language, year=year)


def read_day(text: str, *, language: str = "en", year: int | None = None) -> str | None:
    """A typed day in ISO form; None for anything else, such as a month."""
    if _ISO.fullmatch(text):
        return text if _day(text) is not None else None
    if len(text) > 80:
        return None
    frame = read_time(text, year=year, language=language).frame
    if frame.precision is not Precision.DAY or frame.earliest is None or frame.earliest != frame.latest:
        return None
    return frame.earliest.isoformat()


def fits(field: OwnField, text: str) -> bool:
    """Whether a kept value is one of the field's type."""
    if not text or field.type is OwnFieldType.TEXT:
        return True
    if field.type is OwnFieldType.NUMBER:
        return decimal_of(text) is not None
    if field.type is OwnFieldType.DATE:
        return _day(text) is not None
    return text in field.choices


def decimal_of(text: str) -> Decimal | None:
    """A kept number; None where the text is none."""
    if len(text) > LONGEST_NUMBER or _NUMBER.fullmatch(text) is None:
        return None
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def format_own_value(field: OwnField, text: str, language: str) -> str:
    """A kept value in the reader's language; one that does not fit its type as it is."""
    if field.type is OwnFieldType.NUMBER and (number := decimal_of(text)) is not None:
        return _write(number, language)
    if field.type is OwnFieldType.DATE and (day := _day(text)) is not None:
        return write_day(day, language)
    return text


def _write(number: Decimal, language: str) -> str:
    """With the separators of the language and every digit: "1,234.5", "1 234,5" (narrow no-break space), "1.234,5"."""
    whole, _, rest = _plain(abs(number)).partition(".")
    group, mark = {"fr": ("\u202f", ","), "es": ("." if len(whole) > 4 else "", ",")}.get(language, (",", "."))
    if len(whole) > 3 and group:
        head = len(whole) % 3
        groups = ([whole[:head]] if head else []) + [whole[at : at + 3] for at in range(head, len(whole), 3)]
        whole = group.join(groups)
    return ("-" if number < 0 else "") + whole + (mark + rest if rest else "")


def _day(text: str) -> date | None:
    if _ISO.fullmatch(text) is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
