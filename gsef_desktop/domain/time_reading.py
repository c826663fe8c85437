"""Reading typed dates, in English, French, Spanish or Korean, without being told which.

A text is cut into terms (`time_tokens`), the terms are divided at the signs of a range into sides, and each side fills the slots of a
`Piece`: year, month, day, day of the week, unit with its number, part.  The order within a side is free, because the four languages
order differently.  What one side leaves out it takes from the context and then from the other side.  Every term must find a slot:
one that does not makes the whole text not understood, and it is kept as it was typed.

Conventions:
- A year comes from the text or from the context and from nowhere else; two-digit years are not read.
- Weeks of a month are those of `gsef_desktop.domain.weeks`: Monday to Sunday, in the month that holds the Thursday.
- "early", "mid", "late May" are 1–10, 11–20 and 21–31 May; the first half of a month (quinzaine, quincena) is 1–15.
- "early 2019" is its first quarter, "late 2019" the fourth, "mid-2019" April to September.
- "late", "first week" without a month are read only with a year beside them ("last week" may be the one before this).
- "week of 8 July" is the week from Monday to Sunday that holds that day.
- A range whose one side has no month may cross the end of a month within two weeks: "27~3 Nov" begins on 27 October.
- A range without years that goes backwards crosses the end of the year: "28 December – 3 January" with 2019 ends in 2020.
- 03/04/2019 is read only where the language (French, Spanish) says that the day comes first; 31/12/2019 always.
- Days that are known are events; weeks, months, quarters, half-years and years are windows.
- "one day between 14 and 18 October" is a window of those days; so is "one call" or "one meeting".  Without "one", "between 8 and 9
  July" is a range like any other.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from itertools import pairwise

from gsef_desktop.domain.edtf import from_edtf
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.time_frame import Precision, TimeFrame, TimeKind
from gsef_desktop.domain.time_pieces import Piece, piece_of, sides_of, without_clocks, without_window
from gsef_desktop.domain.time_tokens import YEARS, NotUnderstoodError, terms_of, unreadable
from gsef_desktop.domain.time_words import LAST, Sense, Unit
from gsef_desktop.domain.weeks import half_of_month, last_of_month, months, third_of_month, weeks_of_month

_LONGEST = 200
_NOTHING = Message("")
_CROSSING = timedelta(days=14)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What was made of a typed date.  Where it was not `understood`, the frame keeps the text alone and `explanation` says why."""

    frame: TimeFrame
    understood: bool
    explanation: Message = _NOTHING


@dataclass(frozen=True, slots=True)
class _Span:
    """Resolved bounds, inclusive."""

    first: date
    last: date
    precision: Precision


def read_time(text: str, *, year: int | None = None, month: str | None = None, language: str | None = None) -> Reading:
    """Read a typed date.

    `year` is the year of the context, for a text without one; `month` the raw month cell of a calendar table whose day cell is `text`
    (``30~05`` and ``April/ May``).  `language` (ISO 639-1) is that of the text, where it is known.  Never raises.
    """
    kept = _kept(text, year=year, month=month, language=language)
    try:
        frame = _read(text, year=year, month=month, language=language)
    except NotUnderstoodError as error:
        return Reading(frame=TimeFrame(text=kept), understood=False, explanation=error.reason)
    return Reading(frame=replace(frame, text=kept), understood=True)


def _kept(text: str, *, year: int | None, month: str | None, language: str | None) -> str:
    """The text to keep for a day cell and a month cell: joined by a space if that reads the same, else by a bar."""
    text, month = text.strip(), (month or "").strip()
    if not text or not month:
        return text or month
    joined = f"{text} {month}"
    try:
        same = _read(joined, year=year, month=None, language=language) == _read(text, year=year, month=month, language=language)
    except NotUnderstoodError:
        same = False
    return joined if same else f"{text} | {month}"


def _read(text: str, *, year: int | None, month: str | None, language: str | None) -> TimeFrame:
    if month is None and "|" in text:
        text, _, month = text.partition("|")
    if len(text) + len(month or "") > _LONGEST:
        raise NotUnderstoodError(message("The text is too long for a date"))
    if not (month or "").strip():
        try:
            return from_edtf(text.strip())
        except ValueError:
            pass
    if year is not None and year not in YEARS:
        year = None
    context = _context(month or "", year, language)
    terms = terms_of(text, language)
    if not terms and not context:
        raise NotUnderstoodError(message("No date is given"))
    terms, windowed = without_window(terms)
    terms, clocks = without_clocks(terms)
    sides, listed = sides_of(terms)
    pieces = [piece_of(side) for side in sides]
    if clocks == (None, None):
        clocks = (pieces[0].clock, pieces[-1].clock if len(pieces) > 1 else None)
    elif any(piece.clock for piece in pieces):
        raise NotUnderstoodError(message("More than one time is given"))
    frame = _frame(pieces, listed, context, clocks)
    return _as_window(frame) if windowed and frame.days > 1 else frame


def _as_window(frame: TimeFrame) -> TimeFrame:
    """The same frame as a window.  Its times are those of one day."""
    if frame.start_time is not None and frame.end_time is not None and frame.end_time < frame.start_time:
        raise NotUnderstoodError(message("The end is before the beginning"))
    return replace(frame, kind=TimeKind.WINDOW)


def _context(month: str, year: int | None, language: str | None) -> list[Piece]:
    """The months of a month cell (none, one, or first and last), each with the year of the context."""
    terms = [term for term in terms_of(month, language) if term.sense is not Sense.UNKNOWN]
    pieces = [piece_of(side) for side in sides_of(terms)[0]] if terms else []
    for piece in pieces:
        if piece.month is None or piece != Piece(year=piece.year, month=piece.month):
            raise unreadable(month.strip())
    if len(pieces) > 2:
        raise unreadable(month.strip())
    years = [piece.year for piece in pieces if piece.year is not None]
    if pieces:
        return [replace(piece, year=piece.year or (years[0] if years else year)) for piece in pieces]
    return [] if year is None else [Piece(year=year)]


# --- resolving -------------------------------------------------------------------------------------------------------------------------


def _frame(pieces: list[Piece], listed: bool, context: list[Piece], clocks: tuple[time | None, time | None]) -> TimeFrame:
    if len(pieces) == 1 and pieces[0].is_empty:
        if not context or context[0].month is None:
            raise NotUnderstoodError(message("No date is given"))
        pieces, listed = [replace(context[0], clock=pieces[0].clock), *context[1:]], False
        context = []
    given = pieces
    pieces = _borrowed(pieces, context)
    spans = _range_spans(pieces, given) if len(pieces) == 2 and not listed else [_span(piece) for piece in pieces]
    if listed and any(following.first - span.last != timedelta(days=1) for span, following in pairwise(spans)):
        raise NotUnderstoodError(message("These days do not follow each other"))
    if spans[-1].last < spans[0].first:
        raise NotUnderstoodError(message("The end is before the beginning"))
    precision = _precision(spans)
    start, end = clocks
    if start is not None or end is not None:
        if precision is not Precision.DAY or start is None:
            raise NotUnderstoodError(message("A time is given, but no day"))
        if end is not None and end < start and len(spans) == 1:
            raise NotUnderstoodError(message("The end is before the beginning"))
    kind = TimeKind.EVENT if precision is Precision.DAY else TimeKind.WINDOW
    return TimeFrame(earliest=spans[0].first, latest=spans[-1].last, kind=kind, precision=precision, start_time=start, end_time=end)


def _borrowed(pieces: list[Piece], context: list[Piece]) -> list[Piece]:
    """Fill in what the sides leave out: months from the context, then from the other side; the unit and the year likewise."""
    made = list(pieces)
    last = len(made) - 1
    if last and made[last].unit is not None and made[last].number is not None:  # "1st and 2nd quarter"
        made = [
            replace(p, unit=made[last].unit, number=p.day, day=None) if p.unit is None and p.month is None and p.day is not None else p
            for p in made
        ]
    months_known = [piece for piece in context if piece.month is not None]
    if len(months_known) == 2 and len(made) == 1 and made[0].wants_month:
        raise NotUnderstoodError(message("Two months are given for one day"))
    for index, piece in enumerate(made):
        if months_known and piece.wants_month and piece.unit is not Unit.HALF:
            made[index] = replace(piece, month=months_known[0 if index == 0 else -1].month)
        elif months_known and piece.unit is Unit.HALF and piece.month is None and piece.year is None:
            made[index] = replace(piece, month=months_known[0].month)
    for index in range(last - 1, -1, -1):
        made[index] = _from_other(made[index], made[index + 1])
    for index in range(1, last + 1):
        made[index] = _from_other(made[index], made[index - 1])
    return _with_years(made, context)


def _from_other(piece: Piece, other: Piece) -> Piece:
    """Take a month from the other side of a range, where days or weeks are counted in it."""
    counts = piece.day is not None or piece.part is not None or piece.unit in (Unit.WEEK, Unit.FORTNIGHT, Unit.HALF) or piece.nth_weekday
    if piece.month is None and counts and piece.wants_month and other.month is not None:
        return replace(piece, month=other.month)
    return piece


def _with_years(pieces: list[Piece], context: list[Piece]) -> list[Piece]:
    """Years from the other side, then from the context; a range that would go backwards crosses the end of the year."""
    made = list(pieces)
    if all(piece.year is None for piece in made):
        if any(_needs_month(piece) for piece in made):
            raise NotUnderstoodError(message("No month is given"))
        start = context[0].year if context else None
        if start is None:
            raise NotUnderstoodError(message("No year is given"))
        made[0] = replace(made[0], year=start)
    for index in range(len(made) - 2, -1, -1):
        following = made[index + 1]
        if made[index].year is None and following.year is not None:
            made[index] = replace(made[index], year=following.year - (_order(made[index]) > _order(following)))
    for index in range(1, len(made)):
        earlier = made[index - 1]
        if made[index].year is None and earlier.year is not None:
            made[index] = replace(made[index], year=earlier.year + (_order(made[index]) < _order(earlier)))
    return made


def _needs_month(piece: Piece) -> bool:
    """Whether it is too vague for a year that only the context gives: "late", "last week", "first week"."""
    is_low_week = piece.unit is Unit.WEEK and piece.number is not None and piece.number <= 5
    return piece.month is None and (piece.part is not None or is_low_week)


def _order(piece: Piece) -> int:
    """About which month of its year a piece lies in, 0 where that says nothing."""
    if piece.month is not None:
        return piece.month
    number = piece.number or 0
    if number == LAST:
        return 12
    return {Unit.QUARTER: number * 3, Unit.HALF: number * 6}.get(piece.unit, 0) if piece.unit else 0


def _range_spans(pieces: list[Piece], given: list[Piece]) -> list[_Span]:
    """Resolve the two sides of a range; a side whose month was not typed may lie in the month beside, within two weeks."""
    left, right = pieces
    if left.unit is Unit.WEEK and left.number is None and right.day is not None:  # "semaine du 8 au 12 juillet"
        left = replace(left, unit=None)
    same = left.year == right.year and left.month == right.month and left.month is not None
    backwards = same and left.day is not None and right.day is not None and left.day > right.day
    if backwards and right.month is not None:
        if given[0].month is None and given[1].month is not None:
            left = _month_beside(left, -1)
        elif given[1].month is None:
            right = _month_beside(right, 1)
        spans = [_span(left), _span(right)]
        if spans[1].first - spans[0].first > _CROSSING:
            raise NotUnderstoodError(message("The end is before the beginning"))
        return spans
    return [_span(left), _span(right)]


def _month_beside(piece: Piece, step: int) -> Piece:
    count = (piece.year or 0) * 12 + (piece.month or 1) - 1 + step
    return replace(piece, year=count // 12, month=count % 12 + 1)


def _span(piece: Piece) -> _Span:
    """The bounds of one complete piece.  Raises NotUnderstoodError where it is not complete or impossible."""
    year = piece.year
    if year is None or year not in YEARS:
        raise NotUnderstoodError(message("No year is given"))
    if piece.nth_weekday is not None:
        return _nth_weekday(year, piece)
    if piece.unit is not None and (piece.part is not None or (piece.number is not None and piece.day is not None)):
        raise NotUnderstoodError(message("More than one day is given"))
    if piece.unit is not None:
        return _unit_span(year, piece)
    if piece.part is not None:
        return _part_span(year, piece)
    if piece.day is not None:
        return _day_span(year, piece)
    if piece.weekday is not None:
        raise NotUnderstoodError(message("No day of the month is given"))
    if piece.month is not None:
        return _Span(*months(year, piece.month, 1), Precision.MONTH)
    return _Span(*months(year, 1, 12), Precision.YEAR)


def _day_span(year: int, piece: Piece) -> _Span:
    if piece.month is None or piece.day is None:
        raise NotUnderstoodError(message("No month is given"))
    if piece.day > last_of_month(year, piece.month).day:
        raise NotUnderstoodError(message("That month has no day {day}", day=piece.day))
    day = date(year, piece.month, piece.day)
    if piece.weekday is not None and day.weekday() != piece.weekday:
        raise NotUnderstoodError(message("The day of the week does not fit the date"))
    return _Span(day, day, Precision.DAY)


def _part_span(year: int, piece: Piece) -> _Span:
    if piece.day is not None or piece.weekday is not None or piece.part is None:
        raise NotUnderstoodError(message("More than one day is given"))
    if piece.month is not None:
        return _Span(*third_of_month(year, piece.month, piece.part), Precision.WEEK)
    first, count, precision = ((1, 3, Precision.QUARTER), (4, 6, Precision.MONTH), (10, 3, Precision.QUARTER))[piece.part - 1]
    return _Span(*months(year, first, count), precision)


def _nth_weekday(year: int, piece: Piece) -> _Span:
    """ "last Thursday of July"."""
    number, weekday = piece.nth_weekday, piece.weekday
    if piece.month is None or weekday is None or number is None:
        raise NotUnderstoodError(message("No month is given"))
    first, last = months(year, piece.month, 1)
    if number == LAST:
        day = last - timedelta(days=(last.weekday() - weekday) % 7)
    else:
        day = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1))
    if (piece.day is not None and piece.day != day.day) or not first <= day <= last or piece.unit is not None or piece.part is not None:
        raise NotUnderstoodError(message("The day of the week does not fit the date"))
    return _Span(day, day, Precision.DAY)


def _unit_span(year: int, piece: Piece) -> _Span:
    number, unit = piece.number, piece.unit
    if unit is Unit.WEEK and number is None and piece.day is not None:
        monday = _monday(_day_span(year, piece).first)
        return _Span(monday, monday + timedelta(days=6), Precision.WEEK)
    if number is None or piece.weekday is not None:
        raise NotUnderstoodError(message("It is not said which one"))
    if unit is Unit.WEEK:
        monday = _week(year, piece.month, number)
        return _Span(monday, monday + timedelta(days=6), Precision.WEEK)
    if unit is Unit.FORTNIGHT and piece.month is None:
        raise NotUnderstoodError(message("No month is given"))
    if unit is Unit.QUARTER and piece.month is not None:
        raise NotUnderstoodError(message("A month has no quarters"))
    count = 4 if unit is Unit.QUARTER else 2
    number = count if number == LAST else number
    if not 1 <= number <= count:
        raise NotUnderstoodError(message("There is no number {number}", number=number))
    if unit is Unit.QUARTER:
        return _Span(*months(year, number * 3 - 2, 3), Precision.QUARTER)
    if piece.month is not None:
        return _Span(*half_of_month(year, piece.month, number), Precision.WEEK)
    return _Span(*months(year, number * 6 - 5, 6), Precision.HALF_YEAR)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _week(year: int, month: int | None, number: int) -> date:
    """The Monday of a week of a month, or of an ISO week of a year."""
    if month is not None:
        mondays = weeks_of_month(year, month)
        if number == LAST or 1 <= number <= len(mondays):
            return mondays[-1] if number == LAST else mondays[number - 1]
        raise NotUnderstoodError(message("That month has no week {number}", number=number))
    if number == LAST:
        return _monday(date(year, 12, 28))
    try:
        return date.fromisocalendar(year, number, 1)
    except ValueError:
        raise NotUnderstoodError(message("That year has no week {number}", number=number)) from None


def _precision(spans: list[_Span]) -> Precision:
    """The precision of a range: that of its ends, if they agree; quarters and half-years together are known to the month."""
    kinds = {span.precision for span in spans}
    if len(spans) == 1 or kinds in ({Precision.DAY}, {Precision.WEEK}, {Precision.YEAR}):
        return spans[0].precision
    if not kinds & {Precision.DAY, Precision.WEEK}:
        return Precision.MONTH
    raise NotUnderstoodError(message("The two ends are not given in the same way"))
