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
    EXISTS (SELECT 1 FROM decision AS d WHERE d.meeting_id = m.id AND d.deleted = 0)
    OR EXISTS (SELECT 1 FROM minutes AS w WHERE w.meeting_id = m.id AND w.deleted = 0 AND w.text <> '')
)"""


def minutes_waiting(
    reader: Reader, *, body_id: str, before: date | None, except_id: str | None = None
) -> list[tuple[str, str, date | None, str]]:  # fmt: skip
    """The minutes of the meetings of a body before a day that wait: id, name and day of the meeting, and how far they have come; the
    oldest first.  Those of the newest meeting wait as a draft too, once anything is written."""
    where = "a.time_earliest IS NOT NULL AND (:before IS NULL OR a.time_earliest < :before) AND m.id <> :except"
    values = {"body": body_id, "before": before.isoformat() if before is not None else None, "except": except_id or ""}
    newest = reader.rows(f"SELECT m.id {_MEETINGS} AND {where} ORDER BY a.time_earliest DESC, m.id DESC LIMIT 1", values)
    rows = reader.rows(
        f"""
        SELECT m.id, coalesce(nullif(m.symbol, ''), a.title), a.time_earliest, coalesce(r.status, 'draft') {_MEETINGS} AND {where}
        AND (r.status IN ('circulated', 'corrected') OR (m.id = :newest AND coalesce(r.status, 'draft') = 'draft' AND {_WRITTEN}))
        ORDER BY a.time_earliest, m.id
        """,
        {**values, "newest": newest[0][0] if newest else ""},
    )
    return [(str(id), str(name), as_day(day), str(status)) for id, name, day, status in rows]


def meeting_after(reader: Reader, *, body_id: str, day: date, except_id: str) -> str | None:
    """The id of the next meeting of a body after a day that is still a draft; None where there is none."""
    rows = reader.rows(
        f"SELECT m.id {_MEETINGS} AND a.time_earliest > :day AND m.id <> :except AND m.state = 'draft'"
        " ORDER BY a.time_earliest, m.id LIMIT 1",
        {"body": body_id, "day": day.isoformat(), "except": except_id},
    )
    return str(rows[0][0]) if rows else None
