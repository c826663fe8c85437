"""Decisions over all meetings: filtered and sorted in SQL, and the numbers that a meeting has given."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from gsef_desktop.domain.minutes import DecisionFilter, DecisionRow, decision_label
from gsef_desktop.storage.queries.pieces import as_day, translated
from gsef_desktop.storage.queries.register_words import with_words
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.schema import table_named

_FROM = """
    FROM decision AS t
    JOIN meeting AS m ON m.id = t.meeting_id AND m.deleted = 0
    LEFT JOIN activity AS a ON a.id = m.activity_id AND a.deleted = 0
    LEFT JOIN body AS b ON b.id = m.body_id AND b.deleted = 0
"""
_DAY = "coalesce(t.decided_on, a.time_earliest)"
_ORDERS = {
    "date": _DAY,
    "symbol": "gsef_fold(coalesce(nullif(t.symbol, ''), m.symbol))",
    "text": "gsef_fold(coalesce((SELECT n.text FROM translation AS n WHERE n.owner_kind = 'decision' AND n.owner_id = t.id"
    " AND n.field = 'text' AND n.language = :language AND n.deleted = 0 AND n.text <> ''), t.text))",
    "meeting": "gsef_fold(a.title)",
    "implemented": "t.implemented",
    "implemented_on": "t.implemented_on",
    "topics": "nullif((SELECT gsef_fold(group_concat(j.value, ', ')) FROM json_each(t.topics) AS j), '')",
    "actions": "(SELECT nullif(count(*), 0) FROM action_item AS k WHERE k.decision_id = t.id AND k.deleted = 0 AND k.status = 'open')",
}
_PLACES = {
    "decision": "t.n IN ({n})",
    "translation": "t.id IN (SELECT w.owner_id FROM translation AS w WHERE w.owner_kind = 'decision' AND w.deleted = 0 AND w.n IN ({n}))",
    "agenda_item": "t.item_id IN (SELECT w.id FROM agenda_item AS w WHERE w.deleted = 0 AND w.n IN ({n}))",
}


def decision_ids(
    reader: Reader, *, wanted: DecisionFilter, language: str, order: str = "date", descending: bool = False
) -> list[str]:  # fmt: skip
    """The ids of the decisions that pass, in order; those of one meeting by number.  Raises KeyError for an unknown order."""
    values: dict[str, Any] = {"language": language}
    where = ["t.deleted = 0"]
    if wanted.implemented is not None:
        where.append(f"t.implemented = {int(wanted.implemented)}")
    if wanted.topics:
        values["topics"] = json.dumps(sorted(wanted.topics))
        where.append("EXISTS (SELECT 1 FROM json_each(t.topics) AS j WHERE j.value IN (SELECT value FROM json_each(:topics)))")
    if wanted.meeting_id is not None:
        values["meeting"] = wanted.meeting_id
        where.append("t.meeting_id = :meeting")
    where += common_conditions(values, bodies=wanted.bodies, years=wanted.years, day=_DAY)
    if wanted.text.strip():
        where.append(with_words(values, wanted.text, _PLACES))
    way = "DESC" if descending else "ASC"
    sql = f"""
        SELECT t.id {_FROM} WHERE {" AND ".join(where)}
        ORDER BY {_ORDERS[order]} {way} NULLS LAST, {_DAY}, m.symbol, m.id, t.number IS NULL, t.number, t.id
    """
    return [str(one) for (one,) in reader.rows(sql, values)]


def common_conditions(values: dict[str, Any], *, bodies: frozenset[str], years: frozenset[int], day: str) -> list[str]:
    """The conditions on the body that met and on the year of a day."""
    where = []
    if bodies:
        values["bodies"] = json.dumps(sorted(bodies))
        where.append("m.body_id IN (SELECT value FROM json_each(:bodies))")
    if years:
        values["years"] = json.dumps([f"{year:04d}" for year in sorted(years)])
        where.append(f"substr({day}, 1, 4) IN (SELECT value FROM json_each(:years))")
    return where


def decision_rows(reader: Reader, *, ids: Sequence[str], language: str) -> list[DecisionRow]:
    """The rows of some decisions, in the order of `ids`."""
    rows = reader.rows(
        f"""
        SELECT t.id, t.symbol, t.number, coalesce(nt.text, t.text), m.id, m.symbol, coalesce(na.text, a.title, ''), coalesce(b.name, ''),
               coalesce(ni.text, i.title, ''), t.decided_on, t.implemented, t.topics, t.implemented_on,
               (SELECT count(*) FROM action_item AS k WHERE k.decision_id = t.id AND k.deleted = 0 AND k.status = 'open')
        {_FROM}
        LEFT JOIN agenda_item AS i ON i.id = t.item_id AND i.deleted = 0
        {translated("nt", "decision", "t", "text")}
        {translated("na", "activity", "a", "title")}
        {translated("ni", "agenda_item", "i", "title")}
        WHERE t.deleted = 0 AND t.id IN (SELECT value FROM json_each(:ids))
        """,
        {"language": language, "ids": json.dumps(list(ids))},
    )
    made = {
        id: DecisionRow(
            id=id, symbol=decision_label(symbol, number), text=text, meeting_id=meeting_id, meeting_symbol=meeting_symbol, meeting=meeting,
            body=body, item=item, decided_on=as_day(decided_on), implemented=bool(implemented), open_actions=actions,
            topics=tuple(json.loads(topics or "[]")), implemented_on=as_day(implemented_on),
        )
        for (
            id, symbol, number, text, meeting_id, meeting_symbol, meeting, body, item, decided_on, implemented, topics, implemented_on,
            actions,
        ) in rows
    }  # fmt: skip
    return [made[id] for id in ids if id in made]


def decision_choices(reader: Reader) -> tuple[list[tuple[str, str]], list[int], int]:
    """The bodies (id and name) and years that decisions have, the newest year first, and how many decisions there are."""
    bodies = reader.rows(
        f"SELECT b.id, b.name {_FROM} WHERE t.deleted = 0 AND b.id IS NOT NULL GROUP BY b.id ORDER BY b.rank, b.name, b.id"
    )
    years = reader.rows(f"SELECT DISTINCT substr({_DAY}, 1, 4) {_FROM} WHERE t.deleted = 0 AND {_DAY} IS NOT NULL ORDER BY 1 DESC")
    total = reader.rows(f"SELECT count(*) {_FROM} WHERE t.deleted = 0")[0][0]
    return [(str(id), str(name)) for id, name in bodies], [int(year) for (year,) in years], int(total)


def topics(reader: Reader) -> list[str]:
    """The topics that decisions have, in alphabetical order."""
    rows = reader.rows(
        "SELECT DISTINCT j.value FROM decision AS t, json_each(t.topics) AS j WHERE t.deleted = 0 ORDER BY gsef_fold(j.value), j.value"
    )
    return [str(topic) for (topic,) in rows]


def highest_number(reader: Reader, *, meeting_id: str, with_undone: bool) -> int:
    """The highest number that a meeting has given to a decision, also to one that was deleted since; 0 for none.

    A decision whose adding was undone has never been: its number counts only `with_undone`.
    """
    condition = ""
    if not with_undone:
        # the last change of "deleted" tells whether it was taken back or deleted
        condition = """
            AND (t.deleted = 0 OR coalesce((
                SELECT x.kind FROM chg AS c JOIN txn AS x ON x.id = c.txn
                JOIN journal_column AS l ON l.tbl = c.tbl AND l.col = c.col AND l.name = 'deleted'
                WHERE c.tbl = :table AND c.n = t.n ORDER BY c.txn DESC LIMIT 1), '') <> 'undo')
        """
    rows = reader.rows(
        f"SELECT coalesce(max(t.number), 0) FROM decision AS t WHERE t.meeting_id = :meeting {condition}",
        {"meeting": meeting_id, "table": table_named("decision").number},
    )
    return int(rows[0][0])
