"""Which meetings have papers that may still be wanted."""

from __future__ import annotations

from datetime import date, timedelta

from gsef_desktop.storage.reader import Reader


def meetings_with_papers_to_chase(reader: Reader, *, today: date, days: int) -> list[tuple[str, str, date | None]]:
    """The meetings that end on or after a day and begin within `days` days of it, are not closed, and have papers: id, symbol or else
    title, first day."""
    rows = reader.rows(
        """
        SELECT m.id, CASE WHEN m.symbol <> '' THEN m.symbol ELSE a.title END, a.time_earliest
        FROM meeting AS m JOIN activity AS a ON a.id = m.activity_id AND a.deleted = 0
        WHERE m.deleted = 0 AND m.state <> 'closed' AND a.status = 'planned' AND a.time_latest >= :today AND a.time_earliest <= :last
          AND EXISTS (SELECT 1 FROM paper AS p WHERE p.meeting_id = m.id AND p.deleted = 0 AND p.status <> 'withdrawn')
        ORDER BY a.time_earliest, m.id
        """,
        {"today": today.isoformat(), "last": (today + timedelta(days=days)).isoformat()},
    )
    return [(id, name, date.fromisoformat(first) if first else None) for id, name, first in rows]
