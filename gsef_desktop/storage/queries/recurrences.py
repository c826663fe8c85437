"""Repeated activities, as the calendar shows them, and what decides when they take place."""

from __future__ import annotations

import json
from datetime import date
from typing import NamedTuple

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.storage.queries.calendar import _COLUMNS, _JOINS, _KINDS, _row
from gsef_desktop.storage.reader import Reader


class RepeatedRow(NamedTuple):
    """The row of a repeated activity with its rule, further dates, exceptions, and the starts of its changed occurrences."""

    row: CalendarRow
    rule: str
    dates: tuple[str, ...]
    exceptions: tuple[str, ...]
    changed: tuple[str, ...]


_REPEATED = f"""
    SELECT r.rule, r.dates, r.exceptions,
        (SELECT json_group_array(c.occurrence) FROM activity AS c WHERE c.repeats_id = a.id AND c.deleted = 0),
        {_COLUMNS}
    FROM recurrence AS r JOIN activity AS a ON a.id = r.activity_id {_JOINS}
    WHERE r.deleted = 0 AND a.deleted = 0 AND a.kind IN ({_KINDS})
        AND r.first <= :last AND (r.last IS NULL OR r.last >= :first)
    ORDER BY a.id
"""


def repeated_rows(reader: Reader, *, first: date, last: date, language: str) -> list[RepeatedRow]:
    """The repeated activities that may have occurrences on the days from `first` to `last`, both inclusive.

    Only the kinds that stand in a calendar; titles in `language` where there is a translation.
    """
    found = reader.rows(_REPEATED, {"first": first.isoformat(), "last": last.isoformat(), "language": language})
    return [
        RepeatedRow(_row(tuple(values)), rule, _texts(dates), _texts(exceptions), tuple(sorted(_texts(changed))))
        for rule, dates, exceptions, changed, *values in found
    ]


def _texts(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text)) if text != "[]" else ()
