"""What the calendar shows: the activities of some days as light rows, the programme lines of a year, and the years there are."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import date, time, timedelta
from functools import lru_cache
from typing import Any

from gsef_desktop.domain.calendar_row import ONLINE, CalendarRow, LineInfo
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import CALENDAR_KINDS, ActivityKind, ActivityRole, ActivityStatus
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame, TimeKind
from gsef_desktop.reference import region_of
from gsef_desktop.storage.reader import Reader

# an enumeration looks a value up ten times more slowly than a dictionary does
_ACTIVITY_KINDS = {member.value: member for member in ActivityKind}
_STATUSES = {member.value: member for member in ActivityStatus}
_ROLES = {member.value: member for member in ActivityRole}
_TIME_KINDS = {member.value: member for member in TimeKind}
_PRECISIONS = {member.value: member for member in Precision}
_CERTAINTIES = {member.value: member for member in Certainty}

KINDS = ", ".join(f"'{kind.value}'" for kind in CALENDAR_KINDS)

COLUMNS = """
    a.id, coalesce(tr.text, a.title), CASE WHEN tr.text IS NULL THEN a.language ELSE tr.language END, a.kind, a.status, a.role,
    a.time_earliest, a.time_latest, a.time_kind, a.time_precision, a.time_date_certainty, a.time_place_certainty,
    a.time_start_time, a.time_end_time, a.time_zone, a.time_text,
    a.place_text, a.place_city, a.place_country, a.place_online, a.line_id, l.number, a.rank, a.internal, a.series_id,
    a.repeats_id IS NOT NULL, a.occurrence
"""
"""The columns of which `calendar_row` makes a row."""

JOINS = """
    LEFT JOIN programme_line AS l ON l.id = a.line_id AND l.deleted = 0
    LEFT JOIN translation AS tr ON tr.owner_kind = 'activity' AND tr.owner_id = a.id AND tr.field = 'title' AND tr.language = :language
        AND tr.language <> a.language AND tr.deleted = 0 AND tr.text <> ''
"""

_REACH = timedelta(days=62)
"""Activities that last longer have an index of their own (`ix_activity_long`): others that touch a day begin no earlier before it."""

LONG = f"julianday(time_latest) - julianday(time_earliest) > {_REACH.days}"
"""The condition of `ix_activity_long`."""

_BETWEEN = f"""
    SELECT {COLUMNS} FROM activity AS a {JOINS}
    WHERE a.deleted = 0 AND (a.kind IN (SELECT value FROM json_each(:kinds)) OR a.repeats_id IS NOT NULL) AND a.rowid IN (
        SELECT rowid FROM activity WHERE deleted = 0 AND time_earliest BETWEEN :reach AND :last AND time_latest >= :first
        UNION
        SELECT rowid FROM activity WHERE {LONG} AND time_latest >= :first AND time_earliest <= :last AND deleted = 0
        UNION ALL
        SELECT u.rowid FROM activity AS u JOIN programme AS p ON p.id = u.programme_id
        WHERE :undated AND u.deleted = 0 AND u.time_earliest IS NULL AND p.year BETWEEN :first_year AND :last_year AND p.deleted = 0
    ) AND NOT EXISTS (SELECT 1 FROM recurrence AS r WHERE r.activity_id = a.id AND r.deleted = 0)
    AND (:ids IS NULL OR a.id IN (SELECT value FROM json_each(:ids)))
    ORDER BY a.time_earliest IS NULL, a.time_earliest, a.time_latest, a.rank, a.id
"""


def activities_between(
    reader: Reader,
    *,
    first: date,
    last: date,
    language: str,
    kinds: Collection[ActivityKind] = CALENDAR_KINDS,
    undated: bool = True,
    ids: Collection[str] | None = None,
) -> list[CalendarRow]:
    """The activities that touch the days from `first` to `last` (inclusive) by any day of their bounds, by date.

    A changed occurrence of a repeated activity stands there whatever its kind.
    With `undated` those of the programmes of these years that have no date follow.  Repeated activities are left out: their
    occurrences are computed (`gsef_desktop.services.occurrences`).  With `ids`, only those among them.  Titles are in `language` where
    there is a translation.
    """
    parameters = {
        "first": first.isoformat(), "last": last.isoformat(), "reach": reach_of(first), "first_year": first.year, "last_year": last.year,
        "language": language, "undated": undated, "kinds": json.dumps([kind.value for kind in kinds]),
        "ids": None if ids is None else json.dumps(list(ids)),
    }  # fmt: skip
    return [calendar_row(values) for values in reader.rows(_BETWEEN, parameters)]


def activities_of_year(reader: Reader, *, year: int, language: str, ids: Collection[str] | None = None) -> list[CalendarRow]:
    """The activities that touch `year`, and those of its programme that have no date; see `activities_between`."""
    return activities_between(reader, first=date(year, 1, 1), last=date(year, 12, 31), language=language, ids=ids)


def reach_of(first: date) -> str:
    """The day before which no activity begins that touches `first` and is not a `LONG` one."""
    try:
        return (first - _REACH).isoformat()
    except OverflowError:
        return date.min.isoformat()


def lines_of_year(reader: Reader, *, year: int, language: str) -> list[LineInfo]:
    """The programme lines of a year by number.  Titles are the short ones where there are any, in `language` where translated."""
    rows = reader.rows(
        """
        SELECT l.id, l.number, coalesce(
            (SELECT text FROM translation AS t WHERE t.owner_kind = 'programme_line' AND t.owner_id = l.id AND t.deleted = 0
             AND t.text <> '' AND t.language = ? AND t.field IN ('short_title', 'title') ORDER BY t.field LIMIT 1),
            nullif(l.short_title, ''), l.title)
        FROM programme_line AS l JOIN programme AS p ON p.id = l.programme_id
        WHERE l.deleted = 0 AND p.deleted = 0 AND p.year = ? ORDER BY l.number, l.id
        """,
        (language, year),
    )
    return [LineInfo(*row) for row in rows]


def programme_status(reader: Reader, *, year: int) -> str | None:
    """The status of the year's programme, such as "draft"; None where it has none."""
    rows = reader.rows("SELECT status FROM programme WHERE deleted = 0 AND year = ? ORDER BY id LIMIT 1", (year,))
    return str(rows[0][0]) if rows else None


def years_with_activities(reader: Reader) -> list[int]:
    """The years of all programmes and of the days of all calendar activities, ascending."""
    next_day = f"""
        (SELECT a.time_earliest FROM activity AS a WHERE a.time_earliest > y.year || '-12-31' AND a.deleted = 0 AND a.kind IN ({KINDS})
         ORDER BY a.time_earliest LIMIT 1)
    """
    rows = reader.rows(  # from year to year by the index: a file may have very many activities, but few years
        f"""
        WITH RECURSIVE y(year) AS (
            SELECT '0000' UNION ALL SELECT substr({next_day}, 1, 4) FROM y WHERE {next_day} IS NOT NULL
        )
        SELECT year FROM programme WHERE deleted = 0
        UNION SELECT CAST(year AS INTEGER) FROM y WHERE year <> '0000'
        ORDER BY 1
        """
    )
    return [year for (year,) in rows]


def host_names(reader: Reader, *, ids: Collection[str]) -> list[tuple[str, bool, str]]:
    """The activity, whether it is its host (else its organiser), and the name of each such partner of the activities `ids`.

    Names are the acronyms of long ones, as they are meant to be read at a glance.
    """
    rows = reader.rows(
        """
        SELECT p.activity_id, p.role = 'host', CASE
            WHEN o.id IS NULL THEN p.name WHEN o.acronym <> '' AND length(o.name) > 24 THEN o.acronym ELSE o.name END
        FROM activity_partner AS p LEFT JOIN organisation AS o ON o.id = p.organisation_id AND o.deleted = 0
        WHERE p.deleted = 0 AND p.role IN ('host', 'organiser') AND p.activity_id IN (SELECT value FROM json_each(?))
        ORDER BY p.activity_id, p.rank, p.id
        """,
        (json.dumps(list(ids)),),
    )
    return [(id, bool(is_host), name) for id, is_host, name in rows if name]


def seat_of_secretariat(reader: Reader, *, day: date) -> Place | None:
    """The place of the organisation that holds a seat of the secretariat on a day; None where none is known."""
    rows = reader.rows(
        """
        SELECT o.place_text, o.place_city, o.place_country FROM seat_term AS t
        JOIN seat AS s ON s.id = t.seat_id AND s.deleted = 0 AND s.classification = 'secretariat'
        JOIN organisation AS o ON o.id = t.organisation_id AND o.deleted = 0 AND o.place_country IS NOT NULL
        WHERE t.deleted = 0 AND coalesce(t.valid_from, '') <= :day AND (t.valid_to IS NULL OR t.valid_to >= :day)
        ORDER BY s.rank, t.id LIMIT 1
        """,
        {"day": day.isoformat()},
    )
    return _place(*rows[0], online=False) if rows else None


@lru_cache(maxsize=8192)
def calendar_row(values: tuple[Any, ...]) -> CalendarRow:
    """The row of one activity's columns.

    A row that has not changed is the same object again: counting, checking and coming back to a year make few new ones."""
    (
        id, title, language, kind, status, role, earliest, latest, time_kind, precision, date_certainty, place_certainty,
        start, end, zone, text, place, city, country, online, line_id, number, rank, internal, series_id, repeats, occurrence,
    ) = values  # fmt: skip
    return CalendarRow(
        id=id, title=title, title_language=language, kind=_ACTIVITY_KINDS[kind], status=_STATUSES[status], role=_ROLES[role],
        time=TimeFrame(
            earliest=_day(earliest), latest=_day(latest), kind=_TIME_KINDS[time_kind], precision=_PRECISIONS[precision],
            date_certainty=_CERTAINTIES[date_certainty], place_certainty=_CERTAINTIES[place_certainty],
            start_time=None if start is None else time.fromisoformat(start), end_time=None if end is None else time.fromisoformat(end),
            zone=zone, text=text,
        ),
        place=_place(place, city, country, bool(online)), line_id=line_id, line_number=number or 0, rank=rank,
        region=ONLINE if online else region_of(country) if country else "", internal=bool(internal), series_id=series_id,
        repeats=bool(repeats), occurrence=occurrence,
    )  # fmt: skip


@lru_cache(maxsize=2048)
def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


@lru_cache(maxsize=512)
def _place(text: str, city: str | None, country: str | None, online: bool) -> Place:
    return Place(text=text, city=city, country=country, online=online)
