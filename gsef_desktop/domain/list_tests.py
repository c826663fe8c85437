"""What the values of a list's columns are compared by: tests of criteria, keys to sort by, headings of groups."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable
from functools import partial

from gsef_desktop.domain.list_columns import Holds, ListColumn, in_units
from gsef_desktop.domain.list_engine import NO_KEY, Key, Value
from gsef_desktop.domain.list_views import Criterion, Operator
from gsef_desktop.domain.records import Classification, MembershipStatus, OrganisationKind

_ORDERS = {
    "kind": [one.value for one in OrganisationKind],
    "status": [
        one.value
        for one in (
            MembershipStatus.MEMBER, MembershipStatus.APPLIED, MembershipStatus.PROSPECT, MembershipStatus.SUSPENDED,
            MembershipStatus.LEFT,
        )
    ],
    "classification": [one.value for one in Classification],
    "fee": ["open", "part", "paid", "waived"],
}  # fmt: skip
"""The order of codes that have one of their own."""


class Folding(dict[int, str]):
    """Folds texts letter by letter and remembers each letter: decomposed, lower-case, without accents, as the search index does."""

    def __missing__(self, letter: int) -> str:
        plain = unicodedata.normalize("NFKD", chr(letter).casefold())
        made = self[letter] = "".join(one for one in plain if not unicodedata.combining(one))
        return made

    def __call__(self, text: str) -> str:
        """A text folded."""
        return text.lower() if text.isascii() else text.translate(self)


_fold = Folding()


def parts_of(column: ListColumn, value: Value) -> tuple[str, ...]:
    """A value as the single values that a filter looks for: each of several codes or words, else itself."""
    if value is None:
        return ()
    if column.holds in (Holds.CODES, Holds.WORDS):
        return tuple(str(one) for one in json.loads(str(value)))
    return (str(value),)


def main_value(column: ListColumn, value: Value) -> Value:
    """Under which heading a value stands: of several codes or words the first, of dates the month."""
    if value is None:
        return None
    if column.holds in (Holds.CODES, Holds.WORDS):
        return next(iter(parts_of(column, value)), None)
    return str(value)[:7] if column.holds is Holds.DATE else value


def number_of(column: ListColumn, value: Value) -> tuple[float, str] | None:
    """A value as a number and its unit (a currency, or ""); None where it is no number."""
    if value is None:
        return None
    if isinstance(value, (int, float)):
        return value, ""
    amount, _, unit = value.partition(" ") if column.holds is Holds.MONEY else (value, "", "")
    try:
        number = float(amount)
    except ValueError:
        return None
    return (number, unit) if number == number else None


def sort_key(column: ListColumn, word: Callable[[str], str]) -> Callable[[Value], Key]:
    """What the values of a column are sorted by; `word` gives the name of a code or an id, which itself is compared folded."""
    if column.holds in (Holds.NUMBER, Holds.MONEY):
        return partial(_number_key, column)
    if column.holds is Holds.DATE or column.holds is Holds.FLAG:
        return lambda value: NO_KEY if value is None else (0, str(value))
    if column.words in _ORDERS:
        return partial(_place_key, column, {code: place for place, code in enumerate(_ORDERS[column.words])})
    if column.choices:
        return partial(_place_key, column, {code: place for place, code in enumerate(column.choices)})
    named = column.words in ("country", "region") or column.holds in (Holds.PERSON, Holds.ORGANISATION)
    return partial(_text_key, column, word if named else _fold)


def _number_key(column: ListColumn, value: Value) -> Key:
    found = number_of(column, value)
    return NO_KEY if found is None else (0, (found[1], found[0]))


def _place_key(column: ListColumn, places: dict[str, int], value: Value) -> Key:
    parts = parts_of(column, value)
    return (0, tuple((places.get(one, len(places)), _fold(one)) for one in parts)) if parts else NO_KEY


def _text_key(column: ListColumn, word: Callable[[str], str], value: Value) -> Key:
    text = " ".join(_fold(word(one)) for one in parts_of(column, value))
    return (0, text) if text else NO_KEY


# --- criteria ----------------------------------------------------------------------------------------------------------------------------


def test_of(column: ListColumn, criterion: Criterion) -> Callable[[Value], bool]:
    """Whether a value passes a criterion.  What has no value passes only where that is asked for, or where values are ruled out."""
    wanted, operator = criterion.values, criterion.operator
    if operator is Operator.EMPTY:
        return lambda value: not parts_of(column, value)
    if operator is Operator.FILLED:
        return lambda value: bool(parts_of(column, value))
    if operator is Operator.ANY:
        return lambda value: any(one in wanted for one in parts_of(column, value))
    if operator is Operator.NONE:
        return lambda value: not any(one in wanted for one in parts_of(column, value))
    if operator is Operator.CONTAINS:
        words = _fold(" ".join(wanted)).split()
        return lambda value: all(word in _fold("\n".join(parts_of(column, value))) for word in words)
    return _compared(column, operator, wanted)


def _compared(column: ListColumn, operator: Operator, wanted: tuple[str, ...]) -> Callable[[Value], bool]:
    """The tests of numbers, dates and texts by their size."""
    numeric = column.holds in (Holds.NUMBER, Holds.MONEY)

    def size(value: Value) -> float | str | None:
        if value is None:
            return None
        if not numeric:
            return str(value)
        found = number_of(column, value)
        return None if found is None else in_units(*found) if column.holds is Holds.MONEY else found[0]

    def limit(text: str) -> float | str | None:
        if not numeric:
            return text
        try:
            return float(text)
        except ValueError:
            return None

    ends = [limit(one) for one in wanted]

    def test(value: Value) -> bool:
        found = size(value)
        if found is None or None in ends:
            return False
        low, high = ends[0], ends[-1]
        match operator:
            case Operator.BEFORE:
                return found < low  # type: ignore[operator]
            case Operator.AFTER:
                return found > low  # type: ignore[operator]
            case Operator.AT_LEAST:
                return found >= low  # type: ignore[operator]
            case Operator.AT_MOST:
                return found <= low  # type: ignore[operator]
            case _:
                return low <= found <= high  # type: ignore[operator]

    return test
