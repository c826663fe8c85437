"""The rows of the list of activities, with who has to do with each."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from typing import Any

from gsef_desktop.domain.activity_row import ActivityListRow
from gsef_desktop.domain.calendar_row import ONLINE, CalendarRow
from gsef_desktop.domain.erased import participant_sql
from gsef_desktop.domain.place import NO_PLACE, Place
from gsef_desktop.domain.records import ActivityKind, ActivityRole, ActivityStatus
from gsef_desktop.domain.time_frame import UNKNOWN_TIME, Certainty, Precision, TimeFrame, TimeKind
from gsef_desktop.reference import region_of
from gsef_desktop.storage.queries.activity_list import LINED, PLANNED, TITLED
from gsef_desktop.storage.queries.pieces import translated
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.search_index import fold

_TIME = ("earliest", "latest", "kind", "precision", "date_certainty", "place_certainty", "start_time", "end_time", "zone", "text")
_PLACE = ("text", "city", "country", "online", "latitude", "longitude", "zone")


def _frame(alias: str) -> str:
    return ", ".join([*(f"{alias}.time_{name}" for name in _TIME), *(f"{alias}.place_{name}" for name in _PLACE)])


_ROWS = f"""
    SELECT a.id, coalesce(tr.text, a.title), coalesce(tr.language, a.language), a.kind, a.status, a.role, a.line_id,
           coalesce(l.number, 0), a.rank, a.internal, a.series_id, a.occurrence, r.rule, r.dates, a.repeats_id IS NOT NULL,
           pl.id IS NOT NULL, coalesce(pl.note, ''), coalesce(
               (SELECT text FROM translation AS x WHERE x.owner_kind = 'programme_line' AND x.owner_id = l.id AND x.deleted = 0
                AND x.text <> '' AND x.language = :language AND x.field IN ('short_title', 'title') ORDER BY x.field LIMIT 1),
               nullif(l.short_title, ''), l.title, ''),
           {_frame("a")}, {_frame("pl")}
    FROM activity AS a {LINED} {TITLED} {PLANNED}
    LEFT JOIN recurrence AS r ON r.activity_id = a.id AND r.deleted = 0
    WHERE a.deleted = 0 AND a.id IN (SELECT value FROM json_each(:ids))
"""
_PEOPLE = f"""
    SELECT w.activity_id, p.honorific, iif(p.erased, {participant_sql()}, iif(p.family_name_first, p.family_name, p.given_name)),
           iif(p.family_name_first, p.given_name, p.family_name), p.own_script_name, p.mail
    FROM (
        SELECT a.id AS activity_id, a.responsible_id AS person_id, 0 AS place, '' AS rank FROM activity AS a
        WHERE a.id IN (SELECT value FROM json_each(:ids)) AND a.responsible_id IS NOT NULL
        UNION ALL
        SELECT d.activity_id, d.person_id, 1, d.rank FROM delegate AS d
        WHERE d.activity_id IN (SELECT value FROM json_each(:ids)) AND d.deleted = 0 AND d.reply <> 'declined'
    ) AS w JOIN person AS p ON p.id = w.person_id AND p.deleted = 0 ORDER BY w.place, w.rank, p.id
"""
_HOSTS = f"""
    SELECT h.activity_id, coalesce(tr.text, o.name, h.name) FROM activity_partner AS h
    LEFT JOIN organisation AS o ON o.id = h.organisation_id AND o.deleted = 0
    {translated("tr", "organisation", "o", "name")}
    WHERE h.activity_id IN (SELECT value FROM json_each(:ids)) AND h.deleted = 0 AND h.role = 'host' ORDER BY h.rank, h.id
"""


def activity_rows(reader: Reader, *, ids: Sequence[str], language: str, planned: bool = False) -> list[ActivityListRow]:
    """The rows of some activities, in the order of `ids`; titles in `language` where they are translated.

    With `planned` their times and places are those that were planned, where there are any.
    """
    if not ids:
        return []
    values = {"ids": json.dumps(list(ids)), "language": language}
    people: dict[str, list[str]] = defaultdict(list)
    for owner, honorific, one, other, own, mail in reader.rows(_PEOPLE, values):
        name = " ".join(filter(None, (honorific, one, other))) if one or other else own or mail
        if name and name not in people[owner]:
            people[owner].append(name)
    hosts: dict[str, list[str]] = defaultdict(list)
    for owner, name in reader.rows(_HOSTS, values):
        if name:
            hosts[owner].append(name)
    found = {
        row[0]: _row(row, tuple(people.get(row[0], ())), tuple(hosts.get(row[0], ())), planned=planned)
        for row in reader.rows(_ROWS, values)
    }
    return [found[one] for one in ids if one in found]


def _row(values: tuple[Any, ...], people: tuple[str, ...], hosts: tuple[str, ...], *, planned: bool) -> ActivityListRow:
    (
        id, title, language, kind, status, role, line_id, number, rank, internal, series_id, occurrence, rule, dates, changed, has_plan,
        note, line_title, *frames,
    ) = values  # fmt: skip
    half = len(_TIME) + len(_PLACE)
    own, plan = frames[:half], frames[half:]
    when, where = (_time(plan), _place(plan)) if planned and has_plan else (_time(own), _place(own))
    row = CalendarRow(
        id=id, title=title, title_language=language, kind=ActivityKind(kind), status=ActivityStatus(status), role=ActivityRole(role),
        time=when, place=where, line_id=line_id, line_number=number, rank=rank, internal=bool(internal), series_id=series_id,
        occurrence=occurrence, region=ONLINE if where.online else region_of(where.country) if where.country else "",
        repeats=bool(changed) or rule is not None,
    )  # fmt: skip
    repeated = rule or ("RDATE" if dates and dates != "[]" else "")
    return ActivityListRow(
        row=row, line_title=line_title, people=people, hosts=hosts, rule=repeated if rule is not None else "", has_plan=bool(has_plan),
        planned_time=_time(plan) if has_plan else UNKNOWN_TIME, planned_place=_place(plan) if has_plan else NO_PLACE, plan_note=note,
    )  # fmt: skip


def _time(values: Sequence[Any]) -> TimeFrame:
    earliest, latest, kind, precision, date_certainty, place_certainty, start, end, zone, text = values[: len(_TIME)]
    return TimeFrame(
        earliest=None if earliest is None else date.fromisoformat(earliest), latest=None if latest is None else date.fromisoformat(latest),
        kind=TimeKind(kind), precision=Precision(precision), date_certainty=Certainty(date_certainty),
        place_certainty=Certainty(place_certainty), start_time=None if start is None else time.fromisoformat(start),
        end_time=None if end is None else time.fromisoformat(end), zone=zone, text=text,
    )  # fmt: skip


def _place(values: Sequence[Any]) -> Place:
    text, city, country, online, latitude, longitude, zone = values[len(_TIME) :]
    return Place(text=text, city=city, country=country, online=bool(online), latitude=latitude, longitude=longitude, zone=zone)


def people_with_activities(reader: Reader) -> list[str]:
    """The ids of the people who are responsible for an activity or go to one."""
    rows = reader.rows(
        """
        SELECT p.id FROM person AS p WHERE p.deleted = 0 AND (
            EXISTS (SELECT 1 FROM activity AS a WHERE a.responsible_id = p.id AND a.deleted = 0)
            OR EXISTS (SELECT 1 FROM delegate AS d WHERE d.person_id = p.id AND d.deleted = 0))
        """
    )
    return [str(id) for (id,) in rows]


def activities_titled(reader: Reader, *, beginning: str, language: str) -> frozenset[str]:
    """The ids of the activities whose title in a language begins so, without regard to case and accents."""
    begins = fold(beginning)
    found = reader.rows(
        f"""
        SELECT a.id FROM activity AS a {TITLED}
        WHERE a.deleted = 0 AND substr(gsef_fold(coalesce(tr.text, a.title)), 1, :length) = :begins
        """,
        {"begins": begins, "length": len(begins), "language": language},
    )
    return frozenset(id for (id,) in found)


def last_change(reader: Reader) -> date | None:
    """The day (UTC) of the newest edit of the file; None while there is none."""
    ((clock,),) = reader.rows("SELECT max(hlc) FROM txn")
    if not clock:
        return None
    return datetime.fromtimestamp((clock >> 16) / 1000, UTC).date()
