"""Minutes that wait for their adoption, and the meetings between which they wait."""

from __future__ import annotations

from datetime import date

from gsef_desktop.storage.queries.pieces import as_day
from gsef_desktop.storage.reader import Reader

_MEETINGS = """
    FROM meeting AS m JOIN activity AS a ON a.id = m.activity_id AND a.deleted = 0
    LEFT JOIN minutes AS r ON r.meeting_id = m.id AND r.item_id IS NULL AND r.deleted = 0
    WHERE m.deleted = 0 AND m.body_id = :body AND a.status <> 'cancelled'
"""
_WRITTEN = """(
    coalesce(r.status, 'draft') <> 'draft' OR EXISTS (SELECT 1 FROM decision AS d WHERE d.meeting_id = m.id AND d.deleted = 0)
    OR EXISTS (SELECT 1 FROM minutes AS w WHERE w.meeting_id = m.id AND w.deleted = 0 AND w.text <> '')
)"""


def meetings_before(
    reader: Reader, *, body_id: str, before: date | None, except_id: str | None = None
) -> list[tuple[str, str, date | None, str, bool]]:  # fmt: skip
    """The meetings of a body before a day, the newest first: id, name, day, state of the minutes, and whether anything was written."""
    rows = reader.rows(
        f"""
        SELECT m.id, coalesce(nullif(m.symbol, ''), a.title), a.time_earliest, coalesce(r.status, 'draft'), {_WRITTEN} {_MEETINGS}
        AND a.time_earliest IS NOT NULL AND (:before IS NULL OR a.time_earliest < :before) AND m.id <> :except
        ORDER BY a.time_earliest DESC, m.id DESC
        """,
        {"body": body_id, "before": before.isoformat() if before is not None else None, "except": except_id or ""},
    )
    return [(str(id), str(name), as_day(day), str(status), bool(written)) for id, name, day, status, written in rows]


def meeting_after(reader: Reader, *, body_id: str, day: date, except_id: str) -> str | None:
    """The id of the next meeting of a body after a day that is still a draft; None where there is none."""
    rows = reader.rows(
        f"SELECT m.id {_MEETINGS} AND a.time_earliest > :day AND m.id <> :except AND m.state = 'draft'"
        " ORDER BY a.time_earliest, m.id LIMIT 1",
        {"body": body_id, "day": day.isoformat(), "except": except_id},
    )
    return str(rows[0][0]) if rows else None
