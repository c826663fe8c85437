"""The occurrences of repeated activities as rows of the calendar."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from gsef_desktop.domain.calendar_row import CalendarRow, occurrence_key
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.records import CALENDAR_KINDS, ActivityKind
from gsef_desktop.domain.repetition import Occurrence, RepeatedActivity, frame_of
from gsef_desktop.storage.queries.recurrences import RepeatedRow, repeated_rows
from gsef_desktop.storage.reader import Reader

_MOST_KEPT = 40_000
"""For how many activities and spans the occurrences are kept."""

_MOST_SPANS = 64

_Span = tuple[date, date]


class _Shown(NamedTuple):
    """The rows made for one activity and span, and what they were made from."""

    found: RepeatedRow
    rows: tuple[CalendarRow, ...]


class _Sorted(NamedTuple):
    """The rows of all activities for one span in the order of their dates, and what they were put together from."""

    parts: list[_Shown]
    rows: list[CalendarRow]


_expanded: dict[tuple[RepeatedActivity, _Span], tuple[Occurrence, ...]] = {}
_shown: dict[tuple[str, str, _Span], _Shown] = {}
_sorted: dict[tuple[str, _Span], _Sorted] = {}


def occurrences_between(
    reader: Reader, *, first: date, last: date, language: str, kinds: Collection[ActivityKind] = CALENDAR_KINDS
) -> list[CalendarRow]:
    """Every occurrence of every repeated activity that has a day from `first` to `last`, both inclusive, in the order of their dates.

    Only activities of some `kinds`, by default those that stand in a calendar; titles are in `language` where there is a translation.
    The first occurrence is among them; those that were changed are not, they are activities of their own.  The same row is the same object
    again as long as neither the activity nor its rule has changed.
    A repeated activity whose days are not known, or whose rule cannot be read, stands there once, by its own dates.
    """
    found = repeated_rows(reader, first=first, last=last, language=language, kinds=kinds)
    if not found:
        return []
    span = (first, last)
    parts = [_shown.get((one.row.id, language, span)) for one in found]
    stale = [one for one, part in zip(found, parts, strict=True) if part is None or part.found != one]
    if stale:
        made = _make(stale, span, language)
        parts = [made.get(one.row.id, part) for one, part in zip(found, parts, strict=True)]
    known = _sorted.get((language, span))
    if known is None or len(known.parts) != len(parts) or any(one is not two for one, two in zip(known.parts, parts, strict=True)):
        kept = [part for part in parts if part is not None]
        known = _Sorted(kept, sorted((row for part in kept for row in part.rows), key=lambda row: row.order))
        if len(_sorted) >= _MOST_SPANS:
            _sorted.clear()
        _sorted[language, span] = known
    return list(known.rows)


def _repeated(found: RepeatedRow) -> RepeatedActivity | None:
    """What is repeated, None where it cannot be expanded."""
    from gsef_desktop.domain.recurrence_rules import read_rules
    from gsef_desktop.domain.repetition import read_start

    time = found.row.time
    if not time.has_days or time.earliest is None:
        return None
    try:
        read_rules(found.rule)
        for text in (*found.dates, *found.exceptions, *found.changed):
            read_start(text)
    except Invalid:
        return None
    return RepeatedActivity(
        id=found.row.id, first=time.earliest, days=time.days, at=time.start_time, zone=time.zone,
        rule=found.rule, dates=found.dates, exceptions=found.exceptions, changed=found.changed,
    )  # fmt: skip


def _expand(activities: Sequence[RepeatedActivity], span: _Span) -> dict[str, Sequence[Occurrence]]:
    """The occurrences of each, by its id; those that are not known are expanded all at once."""
    found: dict[str, Sequence[Occurrence]] = {}
    missing: dict[str, list[Occurrence]] = {}
    for one in activities:
        known = _expanded.get((one, span))
        found[one.id] = missing.setdefault(one.id, []) if known is None else known
    if missing:
        from gsef_desktop.interchange.recurrence import expand

        fresh = [one for one in activities if one.id in missing]
        for occurrence in expand(fresh, *span):
            missing[occurrence.activity_id].append(occurrence)
        if len(_expanded) > _MOST_KEPT:
            _expanded.clear()
        _expanded.update(((one, span), tuple(missing[one.id])) for one in fresh)
    return found


def _make(found: Sequence[RepeatedRow], span: _Span, language: str) -> dict[str, _Shown]:
    """Make the rows of some activities anew, by their ids."""
    known = [_repeated(one) for one in found]
    expanded = _expand([repeated for repeated in known if repeated is not None], span)
    made: dict[str, _Shown] = {}
    for one, repeated in zip(found, known, strict=True):
        rows: tuple[CalendarRow, ...] = ()
        if repeated is not None:
            rows = tuple(_row_of(one.row, occurrence) for occurrence in expanded[repeated.id])
        elif one.row.time.overlaps(*span):
            rows = (replace(one.row, repeats=True),)
        made[one.row.id] = _Shown(one, rows)
    if len(_shown) > _MOST_KEPT:
        _shown.clear()
    _shown.update(((id, language, span), one) for id, one in made.items())
    return made


def _row_of(row: CalendarRow, one: Occurrence) -> CalendarRow:
    return replace(row, id=occurrence_key(row.id, one.key), time=frame_of(row.time, one.start), occurrence=one.key, repeats=True)
