"""What the import and the export of calendar files ask of the file, each for all activities at once."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from gsef_desktop.domain.records import Activity, CalendarComponent
from gsef_desktop.storage.reader import Reader

_WEIGHTY = (
    "time_earliest", "time_latest", "time_kind", "time_precision", "time_date_certainty", "time_start_time", "time_end_time", "time_zone",
    "place_text", "place_city", "place_country", "place_online", "status", "occurrence",
)  # fmt: skip
"""Columns of an activity whose change makes its SEQUENCE one more (RFC 5546, 2.1.4): its date, its place, its status."""

_WEIGHTY_RULES = ("rule", "dates", "exceptions", "deleted")
"""The same of how it is repeated."""


class KnownEvent(NamedTuple):
    """An event of a calendar file that the file has an activity for.  `uid` is that of the calendar file, or the activity's id."""

    uid: str
    occurrence: str
    activity_id: str
    title: str
    day: str | None
    """ISO"""
    start: str | None


class Edits(NamedTuple):
    """What the journal says of an activity.  Times are milliseconds since 1970, UTC."""

    weighty: int
    """how many edits have changed its date, place or status since it was made, or imported from a calendar file"""
    made: int
    changed: int | None
    """when it was changed last since then, None where it was not"""


def as_list(values: Iterable[str]) -> str:
    """Values as one parameter, for ``IN (SELECT value FROM json_each(?))``."""
    return json.dumps(list(values))


def newest_transaction(reader: Reader) -> int:
    """The number of the newest edit, by which one can tell whether anything has been changed meanwhile."""
    return int(reader.rows("SELECT coalesce(max(id), 0) FROM txn")[0][0])


def known_events(reader: Reader, *, uids: Iterable[str]) -> list[KnownEvent]:
    """The activities of these UIDs: by what the calendar file said, or by their own ids where no calendar file said anything.

    In the order in which they were made.
    """
    return [KnownEvent(*row[:-1]) for row in reader.rows(_KNOWN_EVENTS, (json.dumps(list(uids)),))]


_SAID = "SELECT 1 FROM calendar_component AS k WHERE k.activity_id = a.id AND k.deleted = 0"
_ABOUT = "a.id, a.title, a.time_earliest, a.time_start_time, a.n"
_KNOWN_EVENTS = f"""
    WITH wanted(uid) AS MATERIALIZED (SELECT DISTINCT value FROM json_each(?)),
    said(uid, activity_id) AS (
        SELECT c.uid, c.activity_id FROM wanted AS w JOIN calendar_component AS c ON c.uid = w.uid AND c.deleted = 0 WHERE c.uid <> ''
    )
    SELECT s.uid, a.occurrence, {_ABOUT} FROM said AS s JOIN activity AS a ON a.id = s.activity_id AND a.deleted = 0
    UNION ALL
    SELECT s.uid, a.occurrence, {_ABOUT} FROM said AS s JOIN activity AS a ON a.repeats_id = s.activity_id AND a.deleted = 0
    WHERE NOT EXISTS ({_SAID})
    UNION ALL
    SELECT w.uid, '', {_ABOUT} FROM wanted AS w JOIN activity AS a ON a.id = w.uid AND a.deleted = 0 WHERE NOT EXISTS ({_SAID})
    UNION ALL
    SELECT w.uid, a.occurrence, {_ABOUT} FROM wanted AS w JOIN activity AS a ON a.repeats_id = w.uid AND a.deleted = 0
    WHERE NOT EXISTS ({_SAID})
    ORDER BY 7
"""


def activities_on_days(reader: Reader, *, days: Iterable[str]) -> list[tuple[str, str, str, str | None]]:
    """Id, title, first day and start time of the activities that begin on one of these days (ISO), in the order of their ids."""
    rows = reader.rows(
        """
        SELECT id, title, time_earliest, time_start_time FROM activity
        WHERE deleted = 0 AND repeats_id IS NULL AND time_earliest IN (SELECT value FROM json_each(?)) ORDER BY id
        """,
        (json.dumps(sorted(set(days))),),
    )
    return [(str(row[0]), str(row[1]), str(row[2]), row[3]) for row in rows]


def occurrences_of(reader: Reader, *, activity_ids: Iterable[str]) -> dict[tuple[str, str], str]:
    """The changed occurrences of repeated activities: the id of each by that of the repeated one and its original start."""
    rows = reader.rows(
        "SELECT repeats_id, occurrence, id FROM activity WHERE deleted = 0 AND repeats_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(activity_ids)),),
    )
    return {(str(master), str(occurrence)): str(id) for master, occurrence, id in rows}


def lines_of_years(reader: Reader, *, years: Iterable[int]) -> list[tuple[int, str, int, str, str]]:
    """Year, id, number, title and short title of the programme lines of some years, by number."""
    rows = reader.rows(
        """
        SELECT p.year, l.id, l.number, l.title, l.short_title FROM programme_line AS l
        JOIN programme AS p ON p.id = l.programme_id AND p.deleted = 0
        WHERE l.deleted = 0 AND p.year IN (SELECT value FROM json_each(?)) ORDER BY p.year, l.number, l.id
        """,
        (json.dumps(sorted(set(years))),),
    )
    return [(int(year), str(id), int(number), str(title), str(short)) for year, id, number, title, short in rows]


def last_ranks(reader: Reader) -> dict[str | None, str]:
    """The highest rank among the activities of each programme, and of those of none."""
    return dict(reader.rows("SELECT programme_id, max(rank) FROM activity WHERE deleted = 0 GROUP BY programme_id"))


def components_of(reader: Reader, *, activity_ids: Iterable[str]) -> dict[str, CalendarComponent]:
    """What calendar files said of activities, by the activity's id; where several did, the one read last."""
    found = reader.select(
        CalendarComponent, where="t.activity_id IN (SELECT value FROM json_each(?))", order="ORDER BY t.n",
        parameters=(json.dumps(list(activity_ids)),),
    )  # fmt: skip
    return {one.activity_id: one for one in found if one.activity_id is not None}


def loose_components(reader: Reader) -> list[CalendarComponent]:
    """What calendar files held besides events, in the order in which it was read."""
    return reader.select(CalendarComponent, where="t.activity_id IS NULL", order="ORDER BY t.n")


def people_by_mail(reader: Reader, *, mails: Iterable[str]) -> dict[str, str]:
    """The ids of the people who have these addresses, by the address in small letters.  Two people of one address are nobody."""
    rows = reader.rows(
        """
        SELECT lower(trim(mail)), min(id) FROM person
        WHERE deleted = 0 AND lower(trim(mail)) IN (SELECT value FROM json_each(?)) GROUP BY 1 HAVING count(*) = 1
        """,
        (json.dumps(sorted({mail.strip().lower() for mail in mails if mail.strip()})),),
    )
    return {str(mail): str(id) for mail, id in rows}


def edits_of_activities(reader: Reader, *, activity_ids: Sequence[str] | None = None) -> dict[str, Edits]:
    """What the journal says of activities (None: of all), in one question.

    Edits are counted from the making of the activity, or from the newest import of a calendar file that touched it and was not taken
    back.  Several fields that one edit changed are one.
    """
    activity, recurrence, component = (_number(reader, kind) for kind in ("activity", "recurrence", "calendar_component"))
    marks = ", ".join("?" * len(_WEIGHTY))
    rule_marks = ", ".join("?" * len(_WEIGHTY_RULES))
    rows = reader.rows(
        f"""
        WITH RECURSIVE
        state(txn, by, kind) AS (
            SELECT id, id, kind FROM txn WHERE kind = 'import'
            UNION ALL SELECT s.txn, t.id, t.kind FROM txn AS t JOIN state AS s ON t.ref = s.by WHERE t.kind IN ('undo', 'redo')
        ),
        undone(txn) AS MATERIALIZED (SELECT txn FROM (SELECT txn, kind, max(by) FROM state GROUP BY txn) WHERE kind = 'undo'),
        imported(id) AS MATERIALIZED (SELECT id FROM txn WHERE kind = 'import' AND id NOT IN (SELECT txn FROM undone)),
        weighty(col) AS MATERIALIZED (SELECT col FROM journal_column WHERE kind = 'activity' AND name IN ({marks})),
        weighty_rule(col) AS MATERIALIZED (SELECT col FROM journal_column WHERE kind = 'recurrence' AND name IN ({rule_marks})),
        one(n, id) AS MATERIALIZED (
            SELECT n, id FROM activity WHERE deleted = 0 AND (? IS NULL OR id IN (SELECT value FROM json_each(?)))
        ),
        born(n, txn) AS MATERIALIZED (
            SELECT o.n, max(c.txn) FROM one AS o JOIN chg AS c ON c.tbl = {activity} AND c.n = o.n AND c.col = 0 GROUP BY o.n
        ),
        base(n, txn) AS MATERIALIZED (
            SELECT n, max(txn) FROM (
                SELECT n, txn FROM born
                UNION ALL
                SELECT o.n, c.txn FROM one AS o JOIN calendar_component AS k ON k.activity_id = o.id
                JOIN chg AS c ON c.tbl = {component} AND c.n = k.n WHERE c.txn IN (SELECT id FROM imported)
            ) GROUP BY n
        ),
        edit(n, txn, weight) AS (
            SELECT b.n, c.txn, c.col IN (SELECT col FROM weighty) FROM base AS b
            JOIN chg AS c ON c.tbl = {activity} AND c.n = b.n AND c.txn > b.txn
            UNION ALL
            SELECT b.n, c.txn, c.col = 0 OR c.col IN (SELECT col FROM weighty_rule) FROM base AS b JOIN one AS o ON o.n = b.n
            JOIN recurrence AS r ON r.activity_id = o.id
            JOIN chg AS c ON c.tbl = {recurrence} AND c.n = r.n AND c.txn > b.txn
        ),
        counted(n, weighty, last) AS MATERIALIZED (
            SELECT n, count(DISTINCT CASE WHEN weight THEN txn END), max(txn) FROM edit GROUP BY n
        )
        SELECT o.id, coalesce(c.weighty, 0), made.hlc >> 16, last.hlc >> 16 FROM one AS o
        LEFT JOIN born AS b ON b.n = o.n LEFT JOIN txn AS made ON made.id = b.txn
        LEFT JOIN counted AS c ON c.n = o.n LEFT JOIN txn AS last ON last.id = c.last
        """,
        (*_WEIGHTY, *_WEIGHTY_RULES, *([None if activity_ids is None else json.dumps(list(activity_ids))] * 2)),
    )
    return {id: Edits(weighty, made or 0, changed) for id, weighty, made, changed in rows}


def activities_to_export(
    reader: Reader, *, year: int | None = None, line: int | None = None, person_id: str | None = None, ids: Iterable[str] | None = None
) -> list[Activity]:
    """The activities of a choice, by their dates, repeated ones before their changed occurrences; every None is no restriction.

    A year has what touches it by any day, is repeated in it, or has no day and belongs to its programme.  `line` is the number of a
    programme line.  A person has what they go to as a delegate or as a participant of its meeting.  What is repeated brings its changed
    occurrences along.
    """
    where, parameters = ["t.deleted = 0"], list[object]()
    if year is not None:
        where.append(_OF_YEAR)
        parameters += [f"{year:04}-12-31", f"{year:04}-01-01", f"{year:04}-12-31", f"{year:04}-01-01", year]
    if line is not None:
        where.append("t.line_id IN (SELECT id FROM programme_line WHERE number = ? AND deleted = 0)")
        parameters.append(line)
    if person_id is not None:
        where.append(_OF_PERSON)
        parameters += [person_id, person_id]
    if ids is not None:
        where.append("t.id IN (SELECT value FROM json_each(?))")
        parameters.append(json.dumps(list(ids)))
    chosen = f"SELECT t.id FROM activity AS t WHERE {' AND '.join(where)}"
    return reader.select(
        Activity,
        joins=f"JOIN (WITH chosen(id) AS MATERIALIZED ({chosen}) SELECT id FROM chosen UNION SELECT a.id FROM activity AS a"
        " JOIN chosen AS c ON a.repeats_id = c.id) AS w ON w.id = t.id",
        order="ORDER BY t.time_earliest IS NULL, t.time_earliest, t.repeats_id IS NOT NULL, t.rank, t.id",
        parameters=parameters,
    )


_OF_YEAR = """(
    (t.time_earliest <= ? AND t.time_latest >= ?)
    OR EXISTS (SELECT 1 FROM recurrence AS r
        WHERE r.activity_id = t.id AND r.deleted = 0 AND r.first <= ? AND coalesce(r.last, '9999') >= ?)
    OR (t.time_earliest IS NULL AND EXISTS
        (SELECT 1 FROM programme AS p WHERE p.id = t.programme_id AND p.deleted = 0 AND p.year = ?))
)"""

_OF_PERSON = """(
    EXISTS (SELECT 1 FROM delegate AS d WHERE d.activity_id = t.id AND d.person_id = ? AND d.deleted = 0)
    OR EXISTS (SELECT 1 FROM meeting AS m JOIN participation AS p ON p.meeting_id = m.id AND p.deleted = 0
        WHERE m.activity_id = t.id AND m.deleted = 0 AND p.person_id = ?)
)"""


class Goer(NamedTuple):
    """Somebody who goes to an activity.  `classification` is that of their participation, empty for a delegate."""

    activity_id: str
    person_id: str | None
    name: str
    """how a participation names them, where it names nobody of the file"""
    given_name: str
    family_name: str
    own_script_name: str
    family_name_first: bool
    mail: str
    reply: str
    classification: str

    @property
    def shown(self) -> str:
        """Their name."""
        names = (self.family_name, self.given_name) if self.family_name_first else (self.given_name, self.family_name)
        return self.name or " ".join(part for part in names if part) or self.own_script_name


def goers(reader: Reader, *, activity_ids: Iterable[str]) -> Iterator[Goer]:
    """Delegates and participants of activities: delegates first, each in their order."""
    ids = json.dumps(list(activity_ids))
    person = """p.id, {name}, coalesce(p.given_name, ''), coalesce(p.family_name, ''), coalesce(p.own_script_name, ''),
        coalesce(p.family_name_first, 0), coalesce(trim(p.mail), '')"""
    rows = reader.rows(
        f"""
        SELECT d.activity_id, {person.format(name="''")}, d.reply, '' FROM delegate AS d JOIN person AS p ON p.id = d.person_id
        WHERE d.deleted = 0 AND p.deleted = 0 AND p.erased = 0
            AND d.activity_id IN (SELECT value FROM json_each(?)) ORDER BY d.activity_id, d.rank, d.id
        """,
        (ids,),
    )
    rows += reader.rows(
        f"""
        SELECT m.activity_id, {person.format(name="coalesce(nullif(g.name, ''), o.name, '')")}, g.reply, g.classification
        FROM participation AS g
        JOIN meeting AS m ON m.id = g.meeting_id AND m.deleted = 0
        LEFT JOIN person AS p ON p.id = g.person_id AND p.deleted = 0
        LEFT JOIN organisation AS o ON o.id = g.organisation_id AND o.deleted = 0
        WHERE g.deleted = 0 AND coalesce(p.erased, 0) = 0
            AND m.activity_id IN (SELECT value FROM json_each(?)) ORDER BY m.activity_id, g.rank, g.id
        """,
        (ids,),
    )
    return (Goer(*row) for row in rows)


def people_who_go(reader: Reader) -> list[str]:
    """The ids of the people who are delegates or participants of anything."""
    rows = reader.rows(
        "SELECT person_id FROM delegate WHERE deleted = 0"
        " UNION SELECT person_id FROM participation WHERE deleted = 0 AND person_id IS NOT NULL"
    )
    return [str(id) for (id,) in rows]


def session_links(reader: Reader, *, activity_ids: Iterable[str]) -> dict[str, str]:
    """Where the meeting of an activity takes place online: the link of its first session that has one."""
    rows = reader.rows(
        """
        SELECT m.activity_id, s.link FROM meeting_session AS s JOIN meeting AS m ON m.id = s.meeting_id AND m.deleted = 0
        WHERE s.deleted = 0 AND s.link <> '' AND m.activity_id IN (SELECT value FROM json_each(?)) ORDER BY s.day DESC, s.start DESC
        """,
        (json.dumps(list(activity_ids)),),
    )
    return dict(rows)


def _number(reader: Reader, kind: str) -> int:
    """What the journal calls a table."""
    return int(reader.rows("SELECT tbl FROM journal_column WHERE kind = ? LIMIT 1", (kind,))[0][0])
