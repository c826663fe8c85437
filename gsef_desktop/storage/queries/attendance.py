"""Attendance over all meetings, counted by who, body and year."""

from __future__ import annotations

from typing import Any

from gsef_desktop.storage.queries.pieces import person_name, translated
from gsef_desktop.storage.reader import Reader

_STRENGTH = "CASE p.attendance WHEN 'present' THEN 4 WHEN 'proxy' THEN 3 WHEN 'apologies' THEN 2 WHEN 'absent' THEN 1 ELSE 0 END"
_OWN = {
    "organisation": ("o.n", "iif(o.n IS NULL, q.n, NULL)", "iif(o.n IS NULL AND q.n IS NULL, trim(p.name), NULL)", "p.deleted = 0"),
    "person": ("NULL", "q.n", "NULL", "p.deleted = 0 AND q.n IS NOT NULL"),
}
"""Who somebody is counted as, by the small numbers of organisation and person, else by the name; and who is counted at all."""


def attendance_counts(reader: Reader, *, by: str, language: str) -> list[tuple[Any, ...]]:
    """Who, name, body id, body, year, meetings, present, by proxy, apologies, absent.

    `by` is organisation (whoever has none counts as a person, or by the name alone) or person (whoever is named).  Two participants of the
    same organisation at a meeting count once, by the one who was nearer to it.  Only meetings of which some attendance was noted count.
    """
    organisation, person, name, where = _OWN[by]
    return reader.rows(
        f"""
        WITH noted AS (SELECT DISTINCT meeting_id FROM participation WHERE deleted = 0 AND attendance <> 'unknown'),
        each_meeting AS (
            SELECT m.n AS meeting, {organisation} AS organisation, {person} AS person, {name} AS name, max({_STRENGTH}) AS strength
            FROM noted CROSS JOIN meeting AS m ON m.id = noted.meeting_id AND m.deleted = 0
            CROSS JOIN participation AS p ON p.meeting_id = m.id
            LEFT JOIN organisation AS o ON o.id = p.organisation_id AND o.deleted = 0
            LEFT JOIN person AS q ON q.id = p.person_id AND q.deleted = 0
            WHERE {where} AND (p.reply <> 'not-invited' OR p.attendance <> 'unknown')
            GROUP BY 1, 2, 3, 4
        ),
        counted AS (
            SELECT e.organisation, e.person, e.name, m.body_id, substr(a.time_earliest, 1, 4) AS year, count(*) AS meetings,
                   sum(e.strength = 4) AS present, sum(e.strength = 3) AS proxy,
                   sum(e.strength = 2) AS apologies, sum(e.strength = 1) AS absent
            FROM each_meeting AS e JOIN meeting AS m ON m.n = e.meeting
            LEFT JOIN activity AS a ON a.id = m.activity_id AND a.deleted = 0
            WHERE coalesce(e.organisation, e.person, nullif(e.name, '')) IS NOT NULL
            GROUP BY 1, 2, 3, 4, 5
        )
        SELECT coalesce('organisation:' || o.id, 'person:' || q.id, 'name:' || c.name),
               coalesce(no.text, o.name, {person_name("q")}, c.name, ''), coalesce(b.id, ''), coalesce(nb.text, b.name, ''),
               c.year, c.meetings, c.present, c.proxy, c.apologies, c.absent
        FROM counted AS c
        LEFT JOIN organisation AS o ON o.n = c.organisation
        LEFT JOIN person AS q ON q.n = c.person
        LEFT JOIN body AS b ON b.id = c.body_id AND b.deleted = 0
        {translated("no", "organisation", "o", "name")}
        {translated("nb", "body", "b", "name")}
        ORDER BY 1, 3, 5
        """,
        {"language": language},
    )
