"""Where the rows, terms, vacancies and periods of rules of the timeline of bodies lie: plain numbers in px, with ids."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from gsef_desktop.domain.records import BodyRules, Seat
from gsef_desktop.domain.seat_terms import vacancies
from gsef_desktop.services.body_details import TermNames
from gsef_desktop.services.body_history import BodyHistory, SeatHistory

BODY_ROW, RULES_ROW, SEAT_ROW, BAR = 30, 22, 26, 19
HEAD = 24
"""Height of the axis of years above the rows."""

_BEFORE, _AFTER, _FEWEST, _FAR = 1, 2, 6, 40
_DAY_AIMED_AT = 2.2
"""A day narrower than this cannot be aimed at: drags go by months."""


class Box(NamedTuple):
    """A rectangle; the origin is where the first day of the axis and the first row begin."""

    left: float
    top: float
    right: float
    bottom: float

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies within."""
        return self.left <= x < self.right and self.top <= y < self.bottom


@dataclass(frozen=True, slots=True)
class YearAxis:
    """The days from `first` to `last`, both inclusive, over `width` px."""

    first: date
    last: date
    width: float

    @property
    def day_width(self) -> float:
        """Px of a day."""
        return self.width / (self.last.toordinal() - self.first.toordinal() + 1)

    def x(self, day: date, *, end: bool = False) -> float:
        """Where a day begins (ends), in px, also beyond the axis."""
        return (day.toordinal() - self.first.toordinal() + end) * self.day_width

    def years(self) -> range:
        """The years of the axis."""
        return range(self.first.year, self.last.year + 1)

    def day_at(self, x: float, *, end: bool) -> date:
        """The day that a term begins (ends) on when its bar is drawn to `x`: the nearest day, or where days are narrow, month."""
        ordinal = self.first.toordinal() + round(x / self.day_width) - end
        day = date.fromordinal(min(max(ordinal, self.first.toordinal()), self.last.toordinal()))
        if self.day_width >= _DAY_AIMED_AT:
            return day
        days = monthrange(day.year, day.month)[1]
        if end:
            here, before = day.replace(day=days), day.replace(day=1) - timedelta(days=1)
            return here if abs(here - day) <= abs(day - before) else before
        here, after = day.replace(day=1), day.replace(day=days) + timedelta(days=1)
        return here if abs(day - here) <= abs(after - day) else after


def years_of(histories: Sequence[BodyHistory], today: date) -> tuple[date, date]:
    """The first and last day of an axis that shows all of it and today, with a year of room before it and two after."""
    days = [today]
    for body in histories:
        days += [day for rules in body.rules for day in (rules.valid_from, rules.valid_to) if day is not None]
        for row in body.seats:
            days += [day for one in row.terms for day in (one.term.valid_from, one.term.valid_to) if day is not None]
            days += [day for day in (row.seat.valid_from, row.seat.valid_to) if day is not None]
    near = [day.year for day in days if abs(day.year - today.year) <= _FAR]
    first, last = min(near) - _BEFORE, max(near) + _AFTER
    first = min(first, last - _FEWEST + 1)
    return date(max(first, 1), 1, 1), date(min(last, 9999), 12, 31)


class RowKind(StrEnum):
    """What a row stands for."""

    BODY = "body"
    RULES = "rules"
    SEAT = "seat"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row over the whole width."""

    kind: RowKind
    top: float
    height: float
    body: BodyHistory
    seat: Seat | None = None

    @property
    def bottom(self) -> float:
        """Where the next one begins."""
        return self.top + self.height


@dataclass(frozen=True, slots=True, kw_only=True)
class TermBar:
    """A term.  An open end is where the bar runs on beyond the axis."""

    names: TermNames
    seat: Seat
    body: BodyHistory
    box: Box
    open_left: bool
    open_right: bool

    @property
    def id(self) -> str:
        """The id of the term."""
        return self.names.term.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A period of the rules of a body."""

    rules: BodyRules
    body: BodyHistory
    box: Box


@dataclass(frozen=True, slots=True, kw_only=True)
class TermLayout:
    """Everything in its place.  `gaps` are the days on which a seat is vacant, by its id."""

    axis: YearAxis
    rows: tuple[Row, ...]
    bars: tuple[TermBar, ...]
    gaps: tuple[tuple[str, Box], ...]
    bands: tuple[Band, ...]
    height: float

    def bar_at(self, x: float, y: float) -> TermBar | None:
        """The term at a point, the last painted first."""
        return next((bar for bar in reversed(self.bars) if bar.box.holds(x, y)), None)

    def row_at(self, y: float) -> Row | None:
        """The row at a height."""
        return next((row for row in self.rows if row.top <= y < row.bottom), None)

    def bars_of(self, seat_id: str) -> list[TermBar]:
        """The terms of a seat from left to right."""
        return sorted((bar for bar in self.bars if bar.seat.id == seat_id), key=lambda bar: bar.box.left)


def lay_out(histories: Sequence[BodyHistory], axis: YearAxis, *, shows: Callable[[BodyHistory], bool] = lambda _: True) -> TermLayout:
    """Put bodies (open as far as `shows` says), their rules and their seats under each other."""
    rows: list[Row] = []
    bars: list[TermBar] = []
    gaps: list[tuple[str, Box]] = []
    bands: list[Band] = []
    top = 0.0
    for body in histories:
        rows.append(Row(kind=RowKind.BODY, top=top, height=BODY_ROW, body=body))
        top += BODY_ROW
        if not shows(body):
            continue
        if any(rules.valid_from or rules.valid_to for rules in body.rules):
            rows.append(Row(kind=RowKind.RULES, top=top, height=RULES_ROW, body=body))
            bands += _bands(body, axis, top)
            top += RULES_ROW
        for history in body.seats:
            rows.append(Row(kind=RowKind.SEAT, top=top, height=SEAT_ROW, body=body, seat=history.seat))
            bars += _bars(body, history, axis, top)
            gaps += _gaps(history, axis, top)
            top += SEAT_ROW
    return TermLayout(axis=axis, rows=tuple(rows), bars=tuple(bars), gaps=tuple(gaps), bands=tuple(bands), height=top)


def _span(first: date | None, last: date | None, axis: YearAxis) -> tuple[float, float]:
    """Where days lie, cut at the ends of the axis."""
    left = max(0.0, axis.x(first)) if first is not None else 0.0
    right = min(axis.width, axis.x(last, end=True)) if last is not None else axis.width
    return left, right


def _bands(body: BodyHistory, axis: YearAxis, top: float) -> list[Band]:
    made = []
    for rules in body.rules:
        left, right = _span(rules.valid_from, rules.valid_to, axis)
        if right > left:
            made.append(Band(rules=rules, body=body, box=Box(left, top + 3, right, top + RULES_ROW - 3)))
    return made


def _bars(body: BodyHistory, history: SeatHistory, axis: YearAxis, top: float) -> list[TermBar]:
    """The bars of a seat; terms that share days lie under each other in it."""
    shown = []
    for names in history.terms:
        left, right = _span(names.term.valid_from, names.term.valid_to, axis)
        if names.holder and right > left:
            shown.append((names, left, right))
    ends: list[float] = []
    placed = []
    for names, left, right in shown:
        lane = next((number for number, end in enumerate(ends) if end <= left + 1e-6), len(ends))
        ends[lane : lane + 1] = [right]
        placed.append((names, left, right, lane))
    height = BAR / max(1, len(ends))
    above = top + (SEAT_ROW - BAR) / 2
    return [
        TermBar(
            names=names, seat=history.seat, body=body,
            box=Box(left, above + lane * height, max(right, left + 3), above + (lane + 1) * height),
            open_left=names.term.valid_from is None or axis.x(names.term.valid_from) < 0,
            open_right=names.term.valid_to is None or axis.x(names.term.valid_to, end=True) > axis.width,
        )
        for names, left, right, lane in placed
    ]  # fmt: skip


def _gaps(history: SeatHistory, axis: YearAxis, top: float) -> list[tuple[str, Box]]:
    """The days on which the seat exists and nobody holds it.  Who held it before the first term is not known, and it is not said vacant
    then, unless it began to exist on a known day; of a seat that nobody has ever held, all days are vacant."""
    known = [one.term.valid_from for one in history.terms if one.holder and one.term.valid_from is not None]
    begins = history.seat.valid_from or min(known, default=axis.first)
    first, last = max(begins, axis.first), min(history.seat.valid_to or axis.last, axis.last)
    above = top + (SEAT_ROW - BAR) / 2
    made = []
    for begins, ends in vacancies([one.term for one in history.terms], first, last) if first <= last else ():
        made.append((history.seat.id, Box(axis.x(begins), above, axis.x(ends, end=True), above + BAR)))
    return made


def room_of(bar: TermBar, others: Sequence[TermBar], *, end: bool) -> tuple[date, date]:
    """The first and last day to which an end of a term can be dragged: not past its other end, nor into the terms beside it."""
    term, day = bar.names.term, timedelta(days=1)
    begins, ends = term.valid_from or date.min, term.valid_to or date.max
    if end:
        after = [one.names.term.valid_from for one in others if one.names.term.valid_from is not None]
        return begins, min((each - day for each in after if each > ends), default=date.max)
    before = [one.names.term.valid_to for one in others if one.names.term.valid_to is not None]
    return max((each + day for each in before if each < begins), default=date.min), ends
