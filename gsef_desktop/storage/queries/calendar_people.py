"""Who goes where: the people of many activities in one question."""

from __future__ import annotations

import json
from collections.abc import Collection

from gsef_desktop.storage.reader import Reader

_PEOPLE = """
    WITH wanted (id) AS (SELECT value FROM json_each(:ids)),
    going (activity_id, person_id, place, rank) AS (
        SELECT a.id, a.responsible_id, 0, '' FROM wanted AS w JOIN activity AS a ON a.id = w.id
        WHERE a.deleted = 0 AND a.responsible_id IS NOT NULL
        UNION ALL
        SELECT d.activity_id, d.person_id, 1, d.rank FROM wanted AS w JOIN delegate AS d ON d.activity_id = w.id
        WHERE d.deleted = 0 AND d.reply <> 'declined'
        UNION ALL
        SELECT m.activity_id, p.person_id, 2, p.rank FROM wanted AS w JOIN meeting AS m ON m.activity_id = w.id AND m.deleted = 0
        JOIN participation AS p ON p.meeting_id = m.id AND p.deleted = 0
        WHERE p.person_id IS NOT NULL AND p.reply <> 'declined'
    )
    SELECT g.activity_id, t.id, t.honorific, iif(t.family_name_first, t.family_name, t.given_name),
           iif(t.family_name_first, t.given_name, t.family_name), t.own_script_name, t.mail
    FROM going AS g JOIN person AS t ON t.id = g.person_id AND t.deleted = 0 AND t.erased = 0
    ORDER BY g.activity_id, g.place, g.rank, t.id
"""


def people_of_activities(reader: Reader, *, ids: Collection[str]) -> list[tuple[str, str, str]]:
    """Activity id, person id and full name of everybody who goes to some activities and has not declined.

    Those responsible come first, then the delegates, then the participants of the meeting; the same person may come more than once.
    """
    rows = reader.rows(_PEOPLE, {"ids": json.dumps(sorted(set(ids)))})
    return [(activity, person, " ".join(filter(None, parts)) or own or mail) for activity, person, *parts, own, mail in rows]


def titles_of_series(reader: Reader, *, language: str) -> list[tuple[str, str]]:
    """Id and title of every series, in `language` where it is translated."""
    rows = reader.rows(
        """
        SELECT s.id, coalesce(nullif(t.text, ''), s.title) FROM series AS s
        LEFT JOIN translation AS t ON t.owner_kind = 'series' AND t.owner_id = s.id AND t.field = 'title' AND t.language = ?
            AND t.language <> s.language AND t.deleted = 0
        WHERE s.deleted = 0
        """,
        (language,),
    )
    return [(id, title) for id, title in rows]
