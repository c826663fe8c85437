"""The few numbers that the window's frame shows: activities of a year, by line and without a day, and members."""

from __future__ import annotations

from datetime import date

from gsef_desktop.domain.records import CALENDAR_KINDS
from gsef_desktop.storage.queries.calendar import LONG, reach_of
from gsef_desktop.storage.queries.pieces import MEMBERS
from gsef_desktop.storage.reader import Reader

_KINDS = ", ".join(f"'{kind.value}'" for kind in CALENDAR_KINDS)

_COUNTS = f"""
    SELECT coalesce(l.number, 0), count(*), coalesce(sum(a.time_precision <> 'day'), 0)
    FROM activity AS a LEFT JOIN programme_line AS l ON l.id = a.line_id AND l.deleted = 0
    WHERE a.deleted = 0 AND a.kind IN ({_KINDS}) AND a.id IN (
        SELECT id FROM activity WHERE deleted = 0 AND time_earliest BETWEEN :reach AND :last AND time_latest >= :first
        UNION
        SELECT id FROM activity WHERE {LONG} AND time_latest >= :first AND time_earliest <= :last AND deleted = 0
        UNION ALL
        SELECT u.id FROM activity AS u JOIN programme AS p ON p.id = u.programme_id
        WHERE u.deleted = 0 AND u.time_earliest IS NULL AND p.year = :year AND p.deleted = 0
    )
    GROUP BY 1
"""


def activity_counts(reader: Reader, *, year: int) -> dict[int, tuple[int, int]]:
    """By number of the programme line (0: none): the calendar activities of a year, and how many of them have no known day."""
    first = date(year, 1, 1)
    parameters = {"first": first.isoformat(), "last": f"{year:04}-12-31", "reach": reach_of(first), "year": year}
    return {int(number): (int(count), int(dayless)) for number, count, dayless in reader.rows(_COUNTS, parameters)}


def members_named(reader: Reader, *, day: date) -> int:
    """How many organisations are members on a day: those whose newest state on or before it is that of a member."""
    return int(reader.rows(f"SELECT count(*) FROM ({MEMBERS})", {"day": day.isoformat()})[0][0])
