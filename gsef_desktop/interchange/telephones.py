"""Telephone numbers read with `phonenumbers`, and written in the international form with their extension.

Nothing that was typed is lost: words beside a number stay beside it, and what is no number stays as it is.
"""

from __future__ import annotations

import re
from functools import lru_cache

from gsef_desktop.domain.telephone import NumberState, TelephoneNumber, Telephones

LONGEST = 250
"""A longer piece is no number, and is not looked at."""

_BETWEEN = re.compile(r"[,;\n]+|\s+/\s+")
_AROUND = re.compile(r"(?P<before>[^\d+(＋]*?[^\d+(＋\s])??\s*(?P<number>[+＋(]?[\d０-９].*)", re.DOTALL)
_AFTER = re.compile(r"\s*(\([^()]*[^\W\d_][^()]*\)|(?<=\s)[–-]\s+[^\W\d_][^\d]*)$")
_EXTENSION = re.compile(r"\s*(?:extension|e?xt|poste|anexo|interno|int|내선|#|[px])(?![^\W\d_])", re.IGNORECASE)
_OWN_EXTENSION = re.compile(r"[\s,;]*\b(?:poste|anexo|interno|내선)\.?\s*(\d{1,7})\s*$", re.IGNORECASE)


def read_telephones(text: str, *, country: str | None = None) -> Telephones:
    """The numbers in a text, which commas, semicolons, line breaks or `` / `` part.

    `country` (ISO 3166-1 alpha-2) is where a number belongs that begins without its country's code.
    """
    return Telephones(numbers=tuple(_number(piece, country) for piece in _pieces(text)))


def _pieces(text: str) -> list[str]:
    """The parts of a text; a part too short for a number, or one that says an extension, belongs to the one before."""
    made: list[str] = []
    at = 0
    for found in (*_BETWEEN.finditer(text), None):
        end = found.start() if found is not None else len(text)
        piece = " ".join(text[at:end].split())
        if piece and made and (_EXTENSION.match(piece) or 0 < sum(map(str.isdigit, piece)) < 4):
            made[-1] = f"{made[-1]}, {piece}"
        elif piece:
            made.append(piece)
        at = found.end() if found is not None else end
    return made


@lru_cache(maxsize=4096)
def _number(piece: str, country: str | None) -> TelephoneNumber:
    found = _AROUND.fullmatch(piece) if len(piece) <= LONGEST else None
    if found is None:
        return TelephoneNumber(typed=piece, shown=piece, state=NumberState.UNREADABLE)
    before, core = found["before"] or "", found["number"]
    behind = _AFTER.search(core)
    after = behind[1] if behind is not None else ""
    if behind is not None:
        core = core[: behind.start()]
    shown, state, where = _read(_OWN_EXTENSION.sub(r" ext. \1", core), country)
    if state is not NumberState.READ:
        return TelephoneNumber(typed=piece, shown=piece, state=state, country=where)
    whole = " ".join(part for part in (before.strip(), shown, after.strip()) if part)
    return TelephoneNumber(typed=piece, shown=whole, state=state, country=where)


def _read(text: str, country: str | None) -> tuple[str, NumberState, str | None]:
    import phonenumbers

    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException as error:
        without = error.error_type == phonenumbers.NumberParseException.INVALID_COUNTRY_CODE and not text.lstrip().startswith(("+", "＋"))
        plausible = without and sum(map(str.isdigit, text)) >= 5 and not any(map(str.isalpha, text))
        return text, NumberState.NO_COUNTRY if plausible else NumberState.UNREADABLE, None
    if any(map(str.isalpha, _EXTENSION.split(text)[0])):  # letters that stand for digits, as in 1-800-FLOWERS, are often a name
        return text, NumberState.UNREADABLE, None
    where = phonenumbers.region_code_for_number(number)
    if not phonenumbers.is_valid_number(number):
        return text, NumberState.DOUBTFUL, where or country
    shown = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return shown, NumberState.READ, None if where in (None, "001") else where
