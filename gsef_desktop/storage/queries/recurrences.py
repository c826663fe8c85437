"""Repeated activities, as the calendar shows them, and what decides when they take place."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import date
from typing import NamedTuple

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.records import CALENDAR_KINDS, ActivityKind
from gsef_desktop.storage.queries.calendar import COLUMNS, JOINS, calendar_row
from gsef_desktop.storage.reader import Reader


class RepeatedRow(NamedTuple):
    """The row of a repeated activity with its rule, further dates, exceptions, and the starts of its changed occurrences."""

    row: CalendarRow
    rule: str
    dates: tuple[str, ...]
    exceptions: tuple[str, ...]
    changed: tuple[str, ...]


# CROSS JOIN: few activities are repeated, and the planner cannot know that it should begin with these
_REPEATED = f"""
    SELECT r.rule, r.dates, r.exceptions,
        (SELECT json_group_array(c.occurrence) FROM activity AS c WHERE c.repeats_id = a.id AND c.deleted = 0),
        {COLUMNS}
    FROM recurrence AS r CROSS JOIN activity AS a ON a.id = r.activity_id {JOINS}
    WHERE r.deleted = 0 AND a.deleted = 0 AND a.kind IN (SELECT value FROM json_each(:kinds))
        AND r.first <= :last AND (r.last IS NULL OR r.last >= :first)
"""


def repeated_rows(
    reader: Reader, *, first: date, last: date, language: str, kinds: Collection[ActivityKind] = CALENDAR_KINDS
) -> list[RepeatedRow]:
    """The repeated activities of some `kinds` that may have occurrences on the days from `first` to `last`, both inclusive.

    Titles are in `language` where there is a translation.
    """
    wanted = json.dumps([kind.value for kind in kinds])
    found = reader.rows(_REPEATED, {"first": first.isoformat(), "last": last.isoformat(), "language": language, "kinds": wanted})
    return [
        RepeatedRow(calendar_row(tuple(values)), rule, _texts(dates), _texts(exceptions), tuple(sorted(_texts(changed))))
        for rule, dates, exceptions, changed, *values in found
    ]


def _texts(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text)) if text != "[]" else ()
