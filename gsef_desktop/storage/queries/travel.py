"""Where one person goes: the activities that are theirs, and in what capacity."""

from __future__ import annotations

from gsef_desktop.storage.reader import Reader

_GOING = """
    WITH own (id, place, capacity, body) AS (
        SELECT id, 0, 'responsible', '' FROM activity WHERE responsible_id = :person AND deleted = 0
        UNION
        SELECT activity_id, 1, 'delegate', '' FROM delegate WHERE person_id = :person AND deleted = 0 AND reply <> 'declined'
        UNION
        SELECT m.activity_id, 3, 'participant', '' FROM participation AS p JOIN meeting AS m ON m.id = p.meeting_id AND m.deleted = 0
        WHERE p.person_id = :person AND p.deleted = 0 AND p.reply <> 'declined'
        UNION
        SELECT m.activity_id, 2, 'seat', s.body_id FROM seat_term AS t
        JOIN seat AS s ON s.id = t.seat_id AND s.deleted = 0
        JOIN meeting AS m ON m.body_id = s.body_id AND m.deleted = 0
        JOIN activity AS a ON a.id = m.activity_id AND a.deleted = 0
        WHERE t.person_id = :person AND t.deleted = 0
          AND (t.valid_from IS NULL OR a.time_latest IS NULL OR a.time_latest >= t.valid_from)
          AND (t.valid_to IS NULL OR a.time_earliest IS NULL OR a.time_earliest <= t.valid_to)
          AND NOT EXISTS (
              SELECT 1 FROM participation AS p
              WHERE p.meeting_id = m.id AND p.deleted = 0 AND p.reply = 'declined' AND (p.person_id = :person OR p.seat_id = s.id)
          )
    )
    SELECT id, place, capacity, body FROM own
    UNION
    SELECT c.id, o.place, o.capacity, o.body FROM own AS o JOIN activity AS c ON c.repeats_id = o.id AND c.deleted = 0
    ORDER BY 1, 2, 4
"""


def activities_of_person(reader: Reader, *, person_id: str) -> list[tuple[str, str, str]]:
    """Activity id, capacity (responsible, delegate, seat or participant) and the id of the body of a seat, for all that a person goes to.

    What was declined is left out; a seat brings the meetings of its body during its term.  A changed occurrence of a repeated activity
    is gone to by whoever goes to the activity.
    """
    return [(id, capacity, body) for id, _, capacity, body in reader.rows(_GOING, {"person": person_id})]


_GOERS = """
    SELECT responsible_id AS person FROM activity WHERE responsible_id IS NOT NULL AND deleted = 0
    UNION SELECT person_id FROM delegate WHERE deleted = 0
    UNION SELECT person_id FROM participation WHERE person_id IS NOT NULL AND deleted = 0
    UNION SELECT person_id FROM seat_term WHERE person_id IS NOT NULL AND deleted = 0
"""


def people_who_travel(reader: Reader) -> tuple[str, ...]:
    """The ids of all people for whom `activities_of_person` may find something."""
    return tuple(str(id) for (id,) in reader.rows(_GOERS) if id)
