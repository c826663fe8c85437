"""Terms of seats: who holds one on a day, where nobody does, where two do, and which end soon.

The terms given to a function are those of one seat.  Both ends of a term belong to it; None is an open end.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from gsef_desktop.domain.records import Seat, SeatTerm

_DAY = timedelta(days=1)


def is_valid_on(valid_from: date | None, valid_to: date | None, day: date) -> bool:
    """Whether `day` lies between two days, inclusive; None is an open end."""
    return (valid_from is None or valid_from <= day) and (valid_to is None or day <= valid_to)


def is_held(term: SeatTerm) -> bool:
    """Whether a term says who holds the seat: an organisation, a person, or somebody in words.  Else the seat is vacant."""
    return term.organisation_id is not None or term.person_id is not None or bool(term.text)


def term_on(terms: Iterable[SeatTerm], day: date) -> SeatTerm | None:
    """The term that runs on a day, the newest where several do."""
    running = [one for one in terms if is_valid_on(one.valid_from, one.valid_to, day)]
    return max(running, key=lambda one: (one.valid_from or date.min, one.id)) if running else None


def overlapping(terms: Sequence[SeatTerm]) -> list[tuple[SeatTerm, SeatTerm]]:
    """Pairs of terms that hold the same seat on the same day, the earlier one first."""
    held = sorted((one for one in terms if is_held(one)), key=lambda one: (one.valid_from or date.min, one.id))
    return [
        (one, other)
        for number, one in enumerate(held)
        for other in held[number + 1 :]
        if (other.valid_from or date.min) <= (one.valid_to or date.max)
    ]


def vacancies(terms: Iterable[SeatTerm], first: date, last: date) -> list[tuple[date, date]]:
    """The spans between two days on which nobody holds the seat, in order."""
    found, at = [], first
    for term in sorted((one for one in terms if is_held(one)), key=lambda one: one.valid_from or date.min):
        begins, ends = term.valid_from or date.min, term.valid_to or date.max
        if begins > last or at > last:
            break
        if begins > at:
            found.append((at, begins - _DAY))
        if ends >= last:
            return found
        at = max(at, ends + _DAY)
    return [*found, (at, last)] if at <= last else found


def ends_soon(seat: Seat, terms: Sequence[SeatTerm], day: date, until: date) -> SeatTerm | None:
    """The term that runs on `day` and ends by `until` with nobody after it, though the seat goes on; None if there is none."""
    term = term_on([one for one in terms if is_held(one)], day)
    if term is None or term.valid_to is None or term.valid_to > until or term.valid_to == date.max:
        return None
    after = term.valid_to + _DAY
    goes_on = is_valid_on(seat.valid_from, seat.valid_to, after)
    return term if goes_on and not any(is_held(one) and is_valid_on(one.valid_from, one.valid_to, after) for one in terms) else None


def months_later(day: date, months: int) -> date:
    """The same day so many months later, the last of the month where it has no such day; the last day of all where there is none."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
