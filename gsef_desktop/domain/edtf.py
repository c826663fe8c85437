"""Time frames in EDTF (ISO 8601-2:2019, levels 0 to 2), as far as a programme needs it.

==================  =======================================================
``2019-07-08``      a day
``2019-02-XX``      a month in which the day is not known (clause 8)
``2019-02``         a month as a whole
``2019-33``         a quarter: 33 to 36 (sub-year groupings, clause 4.8)
``2019-41``         a half-year: 40 or 41
``2019``            a year
``first/last``      an interval of two days, months or years
==================  =======================================================

A week of a month has no form of its own: it is written as the interval of its days.  Open ends and groupings that depend on the
hemisphere (spring, summer) are refused.  Clock times are not part of the form.
"""

from __future__ import annotations

from datetime import date

from gsef_desktop.domain.time_frame import Precision, TimeFrame, TimeKind
from gsef_desktop.domain.weeks import last_of_month, months

_QUARTERS = range(33, 37)
_HALVES = range(40, 42)


def to_edtf(frame: TimeFrame) -> str | None:
    """The standard form of the bounds of a frame, None where they are not known."""
    first, last = frame.earliest, frame.latest
    if first is None or last is None:
        return None
    write = _WRITERS.get(frame.precision)
    written = write(first, last, frame.kind) if write else None
    return written or (first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}")


def _month(first: date, last: date, kind: TimeKind) -> str | None:
    if first.day != 1 or last != last_of_month(last.year, last.month):
        return None
    start, end = f"{first:%Y-%m}", f"{last:%Y-%m}"
    if start != end:
        return f"{start}/{end}"
    return start if kind is TimeKind.PERIOD else f"{start}-XX"


def _quarter(first: date, last: date, kind: TimeKind) -> str | None:
    number = (first.month + 2) // 3
    if (first, last) == months(first.year, number * 3 - 2, 3):
        return f"{first:%Y}-{_QUARTERS[number - 1]}"
    return _month(first, last, kind)


def _half(first: date, last: date, kind: TimeKind) -> str | None:
    number = (first.month + 5) // 6
    if (first, last) == months(first.year, number * 6 - 5, 6):
        return f"{first:%Y}-{_HALVES[number - 1]}"
    return _month(first, last, kind)


def _year(first: date, last: date, kind: TimeKind) -> str | None:
    if (first.month, first.day, last.month, last.day) != (1, 1, 12, 31):
        return _month(first, last, kind)
    return f"{first:%Y}" if first.year == last.year else f"{first:%Y}/{last:%Y}"


_WRITERS = {
    Precision.MONTH: _month,
    Precision.QUARTER: _quarter,
    Precision.HALF_YEAR: _half,
    Precision.YEAR: _year,
}


def from_edtf(text: str) -> TimeFrame:
    """Read the forms above, also with a mark of doubt (``?``, ``~``, ``%``) at the end of a date.

    Days are an event, anything coarser a window.  Raises ValueError on everything else.
    """
    start, slash, end = text.partition("/")
    first, last, precision = _part(start)
    if slash:
        until, last, end_precision = _part(end)
        if end_precision is not precision or precision in (Precision.QUARTER, Precision.HALF_YEAR):
            raise ValueError(f"the two ends of {text!r} are not alike")
        if until < first:
            raise ValueError(f"{text!r} ends before it begins")
    kind = TimeKind.EVENT if precision is Precision.DAY else TimeKind.WINDOW
    return TimeFrame(earliest=first, latest=last, precision=precision, kind=kind)


def _part(text: str) -> tuple[date, date, Precision]:
    """Bounds and precision of one date."""
    plain = text[:-1] if text[-1:] in ("?", "~", "%") else text
    fields = plain.split("-")
    while len(fields) > 1 and fields[-1] == "XX":
        fields.pop()
        if len(fields) == 1 and plain.count("-") != 2:
            raise ValueError(f"{text!r} is no date in EDTF")
    widths = [len(field) for field in fields]
    if widths != [4, 2, 2][: len(fields)] or len(fields) > 3 or not all(field.isascii() and field.isdigit() for field in fields):
        raise ValueError(f"{text!r} is no date in EDTF")
    numbers = [int(field) for field in fields]
    year = numbers[0]
    if not 1 <= year < 9999:
        raise ValueError(f"the year of {text!r} is out of range")
    if len(numbers) == 3:
        day = date(year, numbers[1], numbers[2])
        return day, day, Precision.DAY
    if len(numbers) == 1:
        return *months(year, 1, 12), Precision.YEAR
    return _group(year, numbers[1], text)


def _group(year: int, number: int, text: str) -> tuple[date, date, Precision]:
    if 1 <= number <= 12:
        return *months(year, number, 1), Precision.MONTH
    if number in _QUARTERS:
        return *months(year, (number - _QUARTERS[0]) * 3 + 1, 3), Precision.QUARTER
    if number in _HALVES:
        return *months(year, (number - _HALVES[0]) * 6 + 1, 6), Precision.HALF_YEAR
    raise ValueError(f"{text!r} is no month, quarter or half-year")
