"""The sides of a typed range, each as the slots that its terms fill."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, time

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.time_tokens import YEARS, NotUnderstoodError, Term, unreadable
from gsef_desktop.domain.time_words import Sense, Unit

_MARKS = {Sense.YEAR_MARK: "year", Sense.MONTH_MARK: "month", Sense.DAY_MARK: "day"}
_Fill = Callable[[str, object, Term], None]


@dataclass(frozen=True, slots=True)
class Piece:
    """One side of a range; what it does not say is None."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    unit: Unit | None = None
    number: int | None = None
    """of the unit, LAST for the last"""
    nth_weekday: int | None = None
    part: int | None = None
    clock: time | None = None
    unknown: bool = False

    @property
    def is_empty(self) -> bool:
        return replace(self, unknown=False, clock=None) == Piece()

    @property
    def wants_month(self) -> bool:
        """Whether a month belongs to what it says."""
        if self.unit in (Unit.QUARTER,) or (self.unit is Unit.WEEK and self.number is not None and self.number > 5):
            return False
        return self.month is None


def without_window(terms: list[Term]) -> tuple[list[Term], bool]:
    """Take "one day between … and …" out of the terms, of which a range is left, and say whether it was there.

    "Between" alone only makes a range of what "and" would make a list of.  Raises NotUnderstoodError where it has but one end.
    """
    made: list[Term] = []
    between = False
    for position, term in enumerate(terms):
        if term.sense is Sense.BETWEEN:
            after = terms[position + 1 : position + 2]
            between = between or not (after and after[0].sense is Sense.CLOCK)
        elif term.sense is Sense.AND and between:
            made.append(replace(term, sense=Sense.RANGE))
        elif term.sense is not Sense.WINDOW:
            made.append(term)
    if between and not any(term.sense is Sense.RANGE for term in made):
        raise NotUnderstoodError(message("One end of the range is missing"))
    return made, any(term.sense is Sense.WINDOW for term in terms)


def without_clocks(terms: list[Term]) -> tuple[list[Term], tuple[time | None, time | None]]:
    """Take a range of clock times out of the terms: "8 July, 14:00-16:00"."""
    for position in range(1, len(terms) - 1):
        around = (terms[position - 1].value, terms[position + 1].value)
        if terms[position].sense in (Sense.RANGE, Sense.AND) and isinstance(around[0], time) and isinstance(around[1], time):
            others = terms[: position - 1] + terms[position + 2 :]
            clocks = [term for term in others if term.sense is Sense.CLOCK]
            if not clocks:
                return others, (around[0], around[1])
    return terms, (None, None)


def sides_of(terms: list[Term]) -> tuple[list[list[Term]], bool]:
    """The terms divided at the signs of a range or of a list, and whether it is a list (8 and 9 July)."""
    sides: list[list[Term]] = [[]]
    signs: list[Sense] = []
    for term in terms:
        if term.sense is Sense.AND and signs and not sides[-1]:
            continue  # "8, 9, and 10": the comma has divided already
        if term.sense in (Sense.RANGE, Sense.AND):
            signs.append(term.sense)
            sides.append([])
        else:
            sides[-1].append(term)
    if len(sides) > 1 and any(not side for side in sides):
        raise NotUnderstoodError(message("One end of the range is missing"))
    if len(sides) > 2 and Sense.RANGE in signs:
        raise NotUnderstoodError(message("More than one range is given"))
    return sides, Sense.AND in signs


def piece_of(terms: list[Term]) -> Piece:
    """Fill the slots from the terms of one side.  Raises NotUnderstoodError where a slot is filled twice."""
    slots: dict[str, object] = {}

    def fill(slot: str, value: object, term: Term) -> None:
        if slot in slots:
            raise unreadable(term.text)
        slots[slot] = value

    terms = _with_months(terms)
    position = 0
    while position < len(terms):
        term, after = terms[position], terms[position + 1] if position + 1 < len(terms) else None
        position += 1
        if term.sense is Sense.DATE and isinstance(term.value, date):
            for slot in ("year", "month", "day"):
                fill(slot, getattr(term.value, slot), term)
        elif term.sense is Sense.YEAR_MONTH and isinstance(term.value, tuple):
            fill("year", term.value[0], term)
            fill("month", term.value[1], term)
        elif term.sense is Sense.NUMBER:
            position += _number(term, terms, position - 1, fill)
        elif term.sense is Sense.ORDINAL:
            is_nth = after is not None and after.sense is Sense.WEEKDAY
            fill("nth_weekday" if is_nth else "ordinal", term.value, term)
        elif term.sense is Sense.UNKNOWN:
            slots["unknown"] = True
        elif term.sense in (Sense.MONTH, Sense.WEEKDAY, Sense.UNIT, Sense.PART, Sense.CLOCK):
            fill(term.sense.name.lower(), term.value, term)
        else:
            raise unreadable(term.text)
    return _with_ordinal(slots)


def _with_months(terms: list[Term]) -> list[Term]:
    """Decide whether "mar" is March or a Tuesday: a Tuesday if another month is named."""
    has_month = any(term.sense in (Sense.MONTH, Sense.MONTH_MARK) for term in terms)
    return [
        replace(term, sense=Sense.WEEKDAY if has_month else Sense.MONTH, value=1 if has_month else 3)
        if term.sense is Sense.MONTH_OR_WEEKDAY
        else term
        for term in terms
    ]


def _number(term: Term, terms: list[Term], position: int, fill: _Fill) -> int:
    """Give a number its slot; returns how many terms after it are used up."""
    before = terms[position - 1] if position else None
    after = terms[position + 1] if position + 1 < len(terms) else None
    if after is not None and after.sense in _MARKS:
        fill(_MARKS[after.sense], _checked(_MARKS[after.sense], term), term)
        return 1
    if term.width == 4:
        fill("year", _checked("year", term), term)
        return 0
    if after is not None and after.sense is Sense.SUFFIX:
        is_nth = position + 2 < len(terms) and terms[position + 2].sense is Sense.WEEKDAY
        fill("nth_weekday" if is_nth else "ordinal", term.number, term)
        return 1
    counts_next = after is not None and after.sense is Sense.UNIT and not after.linked
    if counts_next or (before is not None and before.sense is Sense.UNIT and not term.linked):
        fill("number", term.number, term)
    else:
        fill("day", _checked("day", term), term)
    return 0


def _checked(slot: str, term: Term) -> int:
    allowed = {"year": YEARS, "month": range(1, 13), "day": range(1, 32)}[slot]
    if term.number not in allowed:
        raise unreadable(term.text)
    return term.number


def _with_ordinal(slots: dict[str, object]) -> Piece:
    """An ordinal counts the unit if there is one that is not counted yet, else it is the day: "1er juillet"."""
    ordinal = slots.pop("ordinal", None)
    if isinstance(ordinal, int):
        slot = "number" if "unit" in slots and "number" not in slots else "day"
        if slot in slots or (slot == "day" and ordinal not in range(1, 32)):
            raise NotUnderstoodError(message("More than one day is given"))
        slots[slot] = ordinal
    return Piece(**slots)  # type: ignore[arg-type]
