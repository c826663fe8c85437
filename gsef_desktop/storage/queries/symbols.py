"""Which document symbols and numbers a file has ever given."""

from __future__ import annotations

from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.schema import table_named

_COUNTS = """
    (t.deleted = 0 OR coalesce((
        SELECT x.kind FROM chg AS c JOIN txn AS x ON x.id = c.txn
        JOIN journal_column AS l ON l.tbl = c.tbl AND l.col = c.col AND l.name = 'deleted'
        WHERE c.tbl = :table AND c.n = t.n ORDER BY c.txn DESC LIMIT 1), '') <> 'undo')
"""
"""Rows that are there, or were deleted: not those whose adding was undone, which have never been."""


def symbols_of_papers(reader: Reader, meeting_id: str) -> set[str]:
    """Every symbol that a paper of a meeting has or had when it was deleted."""
    rows = reader.rows(
        f"SELECT t.symbol FROM paper AS t WHERE t.meeting_id = :meeting AND t.symbol <> '' AND {_COUNTS}",
        {"meeting": meeting_id, "table": table_named("paper").number},
    )
    return {symbol for (symbol,) in rows}


def symbols_of_meetings(reader: Reader, *, except_id: str = "") -> set[str]:
    """Every symbol that another meeting of the file has, or had when it was deleted."""
    rows = reader.rows(
        f"SELECT t.symbol FROM meeting AS t WHERE t.symbol <> '' AND t.id <> :own AND {_COUNTS}",
        {"own": except_id, "table": table_named("meeting").number},
    )
    return {symbol for (symbol,) in rows}


def highest_meeting_number(reader: Reader, *, body_id: str, year: int) -> int:
    """The highest number that a body has given to a meeting of a year, also to one that was deleted since; 0 for none."""
    rows = reader.rows(
        f"""
        SELECT coalesce(max(t.number), 0) FROM meeting AS t JOIN activity AS a ON a.id = t.activity_id
        WHERE t.body_id = :body AND substr(a.time_earliest, 1, 4) = :year AND {_COUNTS}
        """,
        {"body": body_id, "year": f"{year:04d}", "table": table_named("meeting").number},
    )
    return int(rows[0][0])
