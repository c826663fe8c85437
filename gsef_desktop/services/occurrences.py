"""The occurrences of repeated activities as rows of the calendar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from gsef_desktop.domain.calendar_row import CalendarRow, occurrence_key
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.repetition import Occurrence, RepeatedActivity, frame_of
from gsef_desktop.storage.queries.recurrences import RepeatedRow, repeated_rows
from gsef_desktop.storage.reader import Reader

_MOST_KEPT = 40_000
"""For how many activities and spans the occurrences are kept."""

_Span = tuple[date, date]


class _Shown(NamedTuple):
    """The rows made for one activity and span, and what they were made from."""

    row: CalendarRow
    repeated: RepeatedActivity
    rows: tuple[CalendarRow, ...]


_expanded: dict[tuple[RepeatedActivity, _Span], tuple[Occurrence, ...]] = {}
_shown: dict[tuple[str, str, _Span], _Shown] = {}


def occurrences_between(reader: Reader, *, first: date, last: date, language: str) -> list[CalendarRow]:
    """Every occurrence of every repeated activity that has a day from `first` to `last`, both inclusive, in the order of their dates.

    The first occurrence is among them; those that were changed are not, they are activities of their own.  Titles are in `language` where
    there is a translation.  The same row is the same object again as long as neither the activity nor its rule has changed.
    A repeated activity whose days are not known, or whose rule cannot be read, stands there once, by its own dates.
    """
    found = repeated_rows(reader, first=first, last=last, language=language)
    span = (first, last)
    known = [_repeated(one) for one in found]
    _expand_new([repeated for repeated in known if repeated is not None], span)
    rows: list[CalendarRow] = []
    for one, repeated in zip(found, known, strict=True):
        if repeated is not None:
            rows += _rows(one.row, repeated, span, language)
        elif one.row.time.overlaps(first, last):
            rows.append(replace(one.row, repeats=True))
    return sorted(rows, key=lambda row: row.order)


def forget_occurrences() -> None:
    """Forget what is kept between calls, for measuring."""
    _expanded.clear()
    _shown.clear()


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


def _expand_new(activities: Sequence[RepeatedActivity], span: _Span) -> None:
    """Expand those that are not known yet, all at once."""
    missing = [one for one in activities if (one, span) not in _expanded]
    if not missing:
        return
    from gsef_desktop.interchange.recurrence import expand

    if len(_expanded) > _MOST_KEPT:
        forget_occurrences()
        missing = list(activities)
    found: dict[str, list[Occurrence]] = {one.id: [] for one in missing}
    for occurrence in expand(missing, *span):
        found[occurrence.activity_id].append(occurrence)
    _expanded.update(((one, span), tuple(found[one.id])) for one in missing)


def _rows(row: CalendarRow, repeated: RepeatedActivity, span: _Span, language: str) -> tuple[CalendarRow, ...]:
    key = (row.id, language, span)
    shown = _shown.get(key)
    if shown is None or shown.row is not row or shown.repeated != repeated:
        rows = tuple(_row_of(row, one) for one in _expanded[repeated, span])
        shown = _shown[key] = _Shown(row, repeated, rows)
    return shown.rows


def _row_of(row: CalendarRow, one: Occurrence) -> CalendarRow:
    return replace(row, id=occurrence_key(row.id, one.key), time=frame_of(row.time, one.start), occurrence=one.key, repeats=True)
