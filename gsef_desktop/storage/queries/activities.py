"""Names to choose from, read without the rest of their records: a file may have thousands."""

from __future__ import annotations

import json
from collections.abc import Collection

from gsef_desktop.storage.reader import Reader


def names_of_people(reader: Reader, *, ids: Collection[str], limit: int) -> list[tuple[str, str]]:
    """Id and full name of some people (of everybody where `ids` is empty), by family name and given name."""
    wanted = "t.id IN (SELECT value FROM json_each(?))" if ids else "?"
    rows = reader.rows(
        f"""
        SELECT t.id, t.honorific, iif(t.family_name_first, t.family_name, t.given_name),
               iif(t.family_name_first, t.given_name, t.family_name), t.own_script_name
        FROM person AS t WHERE t.deleted = 0 AND t.erased = 0 AND {wanted} ORDER BY t.family_name, t.given_name, t.id LIMIT ?
        """,
        (json.dumps(sorted(ids)) if ids else 1, limit),
    )
    return [(id, " ".join(filter(None, parts)) or own) for id, *parts, own in rows]


def names_of_everybody(reader: Reader) -> list[tuple[str, str, str]]:
    """Kind ("organisation" or "person"), id and name of all organisations and people; an empty name is left out."""
    rows = reader.rows(
        """
        SELECT 'organisation', id, name, '', '', '', '' FROM organisation WHERE deleted = 0
        UNION ALL
        SELECT 'person', id, honorific, iif(family_name_first, family_name, given_name), iif(family_name_first, given_name, family_name),
               own_script_name, mail FROM person WHERE deleted = 0 AND erased = 0
        """
    )
    named = [(kind, id, " ".join(filter(None, parts)) or own or mail) for kind, id, *parts, own, mail in rows]
    return [one for one in named if one[2]]
