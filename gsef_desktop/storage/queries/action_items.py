"""Action items over all meetings: filtered and sorted in SQL, who has them, and which fall due."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from gsef_desktop.domain.minutes import ActionFilter, ActionRow, OwnerChoice, action_state, decision_label
from gsef_desktop.storage.queries.decisions import common_conditions
from gsef_desktop.storage.queries.pieces import as_day, person_name, translated
from gsef_desktop.storage.queries.register_words import with_words
from gsef_desktop.storage.reader import Reader

_FROM = """
    FROM action_item AS t
    LEFT JOIN meeting AS m ON m.id = t.meeting_id AND m.deleted = 0
    LEFT JOIN activity AS a ON a.id = m.activity_id AND a.deleted = 0
    LEFT JOIN body AS b ON b.id = m.body_id AND b.deleted = 0
"""
_PERSON = f"(SELECT {person_name('p', honorific=False)} FROM person AS p WHERE p.id = {{id}} AND p.deleted = 0)"
_ORGANISATION = """(SELECT coalesce(n.text, o.name) FROM organisation AS o LEFT JOIN translation AS n ON n.owner_kind = 'organisation'
    AND n.owner_id = o.id AND n.field = 'name' AND n.language = :language AND n.deleted = 0 AND n.text <> ''
    WHERE o.id = {id} AND o.deleted = 0)"""
_MORE = f"""(SELECT group_concat(who, ', ') FROM (
    SELECT coalesce({_PERSON.format(id="w.person_id")}, {_ORGANISATION.format(id="w.organisation_id")}) AS who FROM action_owner AS w
    WHERE w.action_id = t.id AND w.deleted = 0 AND (w.person_id IS NULL OR w.person_id IS NOT t.owner_id)
    ORDER BY gsef_fold(who), w.id))"""
_OWNER = f"""
    CASE WHEN t.owner_id IS NULL AND NOT EXISTS (SELECT 1 FROM action_owner AS w WHERE w.action_id = t.id AND w.deleted = 0) THEN t.owner
    ELSE coalesce((SELECT group_concat(part, ', ') FROM (
        SELECT 1 AS place, {_PERSON.format(id="t.owner_id")} AS part UNION ALL SELECT 2, {_MORE} UNION ALL SELECT 3, t.owner ORDER BY place
    ) WHERE part <> ''), t.owner) END
"""
_DAY = "coalesce(t.due_on, a.time_earliest)"
_STATE = "CASE t.status WHEN 'done' THEN 1 WHEN 'dropped' THEN 2 ELSE 0 END"
_TITLE = """coalesce((SELECT n.text FROM translation AS n WHERE n.owner_kind = 'action_item' AND n.owner_id = t.id AND n.field = 'title'
    AND n.language = :language AND n.language <> t.language AND n.deleted = 0 AND n.text <> ''), t.title)"""
_IDENTS = """
    SELECT t.owner_id AS ident WHERE t.owner_id IS NOT NULL UNION ALL SELECT '=' || trim(t.owner) WHERE trim(t.owner) <> ''
    UNION ALL SELECT coalesce(w.person_id, w.organisation_id) FROM action_owner AS w WHERE w.action_id = t.id AND w.deleted = 0
"""
"""By what the owners of an action item are known: the ids of people and organisations, "=" before words."""
_ORDERS = {
    "due": "t.due_on",
    "title": f"gsef_fold({_TITLE})",
    "owner": f"nullif(gsef_fold({_OWNER}), '')",
    "state": _STATE,
    "meeting": "gsef_fold(a.title)",
    "decision": "(SELECT nullif(d.symbol, '') FROM decision AS d WHERE d.id = t.decision_id AND d.deleted = 0)",
}
_PLACES = {
    "action_item": "t.n IN ({n})",
    "translation": "t.id IN (SELECT w.owner_id FROM translation AS w WHERE w.owner_kind = 'action_item' AND w.deleted = 0"
    " AND w.n IN ({n}))",
    "agenda_item": "t.item_id IN (SELECT w.id FROM agenda_item AS w WHERE w.deleted = 0 AND w.n IN ({n}))",
    "person": "t.owner_id IN (SELECT w.id FROM person AS w WHERE w.deleted = 0 AND w.n IN ({n})) OR t.id IN (SELECT o.action_id"
    " FROM action_owner AS o JOIN person AS w ON w.id = o.person_id AND w.deleted = 0 WHERE o.deleted = 0 AND w.n IN ({n}))",
    "organisation": "t.id IN (SELECT o.action_id FROM action_owner AS o JOIN organisation AS w ON w.id = o.organisation_id"
    " AND w.deleted = 0 WHERE o.deleted = 0 AND w.n IN ({n}))",
    "decision": "t.decision_id IN (SELECT w.id FROM decision AS w WHERE w.deleted = 0 AND w.n IN ({n}))",
}


def action_ids(
    reader: Reader, *, wanted: ActionFilter, language: str, order: str = "due", descending: bool = False
) -> list[str]:  # fmt: skip
    """The ids of the action items that pass, in order.  Raises KeyError for an unknown order."""
    values: dict[str, Any] = {"language": language}
    where = ["t.deleted = 0"]
    if wanted.states:
        values["states"] = json.dumps(sorted(wanted.states))
        where.append(f"{_STATE_NAME} IN (SELECT value FROM json_each(:states))")
    if wanted.late_by is not None:
        values["today"] = wanted.late_by.isoformat()
        where.append(f"{_STATE} = 0 AND t.due_on < :today")
    if wanted.owners:
        values["owners"] = json.dumps(sorted(wanted.owners))
        where.append(f"EXISTS (SELECT 1 FROM ({_IDENTS}) AS s WHERE s.ident IN (SELECT value FROM json_each(:owners)))")
    if wanted.meeting_id is not None:
        values["meeting"] = wanted.meeting_id
        where.append("t.meeting_id = :meeting")
    where += common_conditions(values, bodies=wanted.bodies, years=wanted.years, day=_DAY)
    if wanted.text.strip():
        where.append(f"({with_words(values, wanted.text, _PLACES)} OR gsef_fold(t.owner) = gsef_fold(:words))")
        values["words"] = wanted.text.strip()
    way = "DESC" if descending else "ASC"
    sql = f"""
        SELECT t.id {_FROM} WHERE {" AND ".join(where)}
        ORDER BY {_ORDERS[order]} {way} NULLS LAST, {_STATE}, t.due_on IS NULL, t.due_on, a.time_earliest, t.n
    """
    return [str(one) for (one,) in reader.rows(sql, values)]


_STATE_NAME = "CASE WHEN t.status IN ('done', 'dropped') THEN t.status ELSE 'open' END"


def action_rows(reader: Reader, *, ids: Sequence[str], language: str) -> list[ActionRow]:
    """The rows of some action items, in the order of `ids`."""
    rows = reader.rows(
        f"""
        SELECT t.id, {_TITLE}, {_OWNER}, t.due_on, t.status, m.id, coalesce(m.symbol, ''), coalesce(na.text, a.title, ''), d.id, d.symbol,
               d.number, t.remind_days, t.done_on
        {_FROM}
        LEFT JOIN decision AS d ON d.id = t.decision_id AND d.deleted = 0
        {translated("na", "activity", "a", "title")}
        WHERE t.deleted = 0 AND t.id IN (SELECT value FROM json_each(:ids))
        """,
        {"language": language, "ids": json.dumps(list(ids))},
    )
    made = {
        id: ActionRow(
            id=id, title=title, owner=owner, due=as_day(due), state=action_state(status), meeting_id=meeting_id,
            meeting_symbol=meeting_symbol, meeting=meeting, decision_id=decision_id,
            decision=decision_label(symbol or "", number) if decision_id else "", remind_days=remind_days, done_on=as_day(done_on),
        )
        for (
            id, title, owner, due, status, meeting_id, meeting_symbol, meeting, decision_id, symbol, number, remind_days, done_on,
        ) in rows
    }  # fmt: skip
    return [made[id] for id in ids if id in made]


def action_choices(reader: Reader, *, language: str) -> tuple[list[OwnerChoice], list[tuple[str, str]], list[int], int]:
    """Who has action items, by name; the bodies and years that they have; and how many there are."""
    owners = reader.rows(
        f"""
        SELECT s.ident, CASE WHEN substr(s.ident, 1, 1) = '=' THEN substr(s.ident, 2)
               ELSE coalesce({_PERSON.format(id="s.ident")}, {_ORGANISATION.format(id="s.ident")}) END AS who, sum(s.open)
        FROM (
            SELECT t.owner_id AS ident, {_STATE} = 0 AS open FROM action_item AS t WHERE t.deleted = 0 AND t.owner_id IS NOT NULL
            UNION ALL SELECT '=' || trim(t.owner), {_STATE} = 0 FROM action_item AS t WHERE t.deleted = 0 AND trim(t.owner) <> ''
            UNION ALL SELECT coalesce(w.person_id, w.organisation_id), {_STATE} = 0
            FROM action_owner AS w JOIN action_item AS t ON t.id = w.action_id AND t.deleted = 0 WHERE w.deleted = 0
        ) AS s GROUP BY s.ident ORDER BY gsef_fold(who), s.ident
        """,
        {"language": language},
    )
    bodies = reader.rows(
        f"SELECT b.id, b.name {_FROM} WHERE t.deleted = 0 AND b.id IS NOT NULL GROUP BY b.id ORDER BY b.rank, b.name, b.id"
    )
    years = reader.rows(f"SELECT DISTINCT substr({_DAY}, 1, 4) {_FROM} WHERE t.deleted = 0 AND {_DAY} IS NOT NULL ORDER BY 1 DESC")
    total = reader.rows("SELECT count(*) FROM action_item WHERE deleted = 0")[0][0]
    return (
        [OwnerChoice(key=key, name=name, open=count) for key, name, count in owners if name],
        [(str(id), str(name)) for id, name in bodies],
        [int(year) for (year,) in years],
        int(total),
    )


def count_open(reader: Reader, *, today: date) -> tuple[int, int]:
    """How many action items are open, and how many of them should have been done before `today`."""
    sql = f"SELECT count(*), coalesce(sum(t.due_on < ?), 0) FROM action_item AS t WHERE t.deleted = 0 AND {_STATE} = 0"
    found, late = reader.rows(sql, (today.isoformat(),))[0]
    return int(found), int(late)


def next_open(reader: Reader, *, limit: int) -> list[str]:
    """The ids of the open action items by the day they are due, those without a day last; at most `limit` (-1: all)."""
    sql = f"SELECT t.id FROM action_item AS t WHERE t.deleted = 0 AND {_STATE} = 0 ORDER BY t.due_on IS NULL, t.due_on, t.n LIMIT ?"
    return [str(id) for (id,) in reader.rows(sql, (limit,))]


def actions_to_remind_of(reader: Reader, *, first: date, last: date, language: str) -> list[ActionRow]:
    """The open action items of which to remind between two days (inclusive): so many days before, and on the day they are due."""
    rows = reader.rows(
        f"""
        SELECT t.id FROM action_item AS t WHERE t.deleted = 0 AND {_STATE} = 0 AND t.remind_days IS NOT NULL
        AND (t.due_on BETWEEN :first AND :last OR date(t.due_on, -t.remind_days || ' days') BETWEEN :first AND :last)
        ORDER BY t.due_on, t.n
        """,
        {"first": first.isoformat(), "last": last.isoformat()},
    )
    return action_rows(reader, ids=[str(id) for (id,) in rows], language=language)
