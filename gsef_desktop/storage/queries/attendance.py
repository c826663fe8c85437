"""Attendance over all meetings, counted by who, body and year."""

from __future__ import annotations

from typing import Any

from gsef_desktop.storage.queries.pieces import person_name, translated
from gsef_desktop.storage.reader import Reader

_STRENGTH = "CASE p.attendance WHEN 'present' THEN 4 WHEN 'proxy' THEN 3 WHEN 'apologies' THEN 2 WHEN 'absent' THEN 1 ELSE 0 END"
_WHO = {
    "organisation": "CASE WHEN p.organisation_id IS NOT NULL THEN 'organisation:' || p.organisation_id"
    " WHEN p.person_id IS NOT NULL THEN 'person:' || p.person_id ELSE 'name:' || trim(p.name) END",
    "person": "CASE WHEN p.person_id IS NOT NULL THEN 'person:' || p.person_id END",
}


def attendance_counts(reader: Reader, *, by: str, language: str) -> list[tuple[Any, ...]]:
    """Who, name, body id, body, year, meetings, present, by proxy, apologies, absent.

    `by` is organisation (whoever has none counts as a person, or by the name alone) or person (whoever is named).  Two participants of the
    same organisation at a meeting count once, by the one who was nearer to it.  Only meetings of which some attendance was noted count.
    """
    return reader.rows(
        f"""
        WITH noted AS (SELECT DISTINCT meeting_id FROM participation WHERE deleted = 0 AND attendance <> 'unknown'),
        each_meeting AS (
            SELECT {_WHO[by]} AS who, min(p.organisation_id) AS organisation_id, min(p.person_id) AS person_id, min(p.name) AS name,
                   p.meeting_id AS meeting_id, max({_STRENGTH}) AS strength
            FROM participation AS p WHERE p.deleted = 0 AND p.meeting_id IN (SELECT meeting_id FROM noted)
            AND (p.reply <> 'not-invited' OR p.attendance <> 'unknown')
            GROUP BY 1, p.meeting_id HAVING who IS NOT NULL AND who <> 'name:'
        ),
        counted AS (
            SELECT e.who, min(e.organisation_id) AS organisation_id, min(e.person_id) AS person_id, min(e.name) AS name, m.body_id,
                   substr(a.time_earliest, 1, 4) AS year, count(*) AS meetings, sum(e.strength = 4) AS present,
                   sum(e.strength = 3) AS proxy, sum(e.strength = 2) AS apologies, sum(e.strength = 1) AS absent
            FROM each_meeting AS e JOIN meeting AS m ON m.id = e.meeting_id AND m.deleted = 0
            LEFT JOIN activity AS a ON a.id = m.activity_id AND a.deleted = 0
            GROUP BY e.who, m.body_id, year
        )
        SELECT c.who,
               CASE substr(c.who, 1, 5) WHEN 'organ' THEN coalesce(no.text, o.name, '') WHEN 'perso' THEN coalesce({person_name("q")}, '')
                    ELSE c.name END,
               coalesce(c.body_id, ''), coalesce(nb.text, b.name, ''), c.year, c.meetings, c.present, c.proxy, c.apologies, c.absent
        FROM counted AS c
        LEFT JOIN organisation AS o ON o.id = c.organisation_id AND o.deleted = 0
        LEFT JOIN person AS q ON q.id = c.person_id AND q.deleted = 0
        LEFT JOIN body AS b ON b.id = c.body_id AND b.deleted = 0
        {translated("no", "organisation", "o", "name")}
        {translated("nb", "body", "b", "name")}
        ORDER BY c.who, c.body_id, c.year
        """,
        {"language": language},
    )
