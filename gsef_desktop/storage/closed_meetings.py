"""Closed meetings are locked: an edit that would change what belongs to one is refused before it is committed.

What was edited is asked of the journal, field by field, and so nothing that writes can forget the lock.  Not locked is what goes on after
a meeting: how far its minutes have come, whether decisions are implemented, who does what by when.  Undo and redo are not asked, for
closing is itself a step before which they stop.
"""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.storage.schema import table_named


class _Lock(NamedTuple):
    """How the rows of a table lead to their meeting (`join`, from the alias t to m), which fields stay free, and which rows."""

    join: str
    free: tuple[str, ...] = ()
    free_rows: str = "0"


_OWN = "JOIN meeting AS m ON m.id = t.meeting_id"


def _through(table: str, field: str) -> str:
    return f'JOIN "{table}" AS o ON o.id = t.{field} JOIN meeting AS m ON m.id = o.meeting_id'


_LOCKS = {
    "meeting": _Lock("JOIN meeting AS m ON m.id = t.id", ("state", "closed_on", "previous_id", "revision", "note", "contact")),
    "meeting_session": _Lock(_OWN),
    "agenda_item": _Lock(_OWN),
    "item_run": _Lock(_through("agenda_item", "item_id")),
    "paper": _Lock(_OWN),
    "paper_version": _Lock(_through("paper", "paper_id")),
    "paper_item": _Lock(_through("paper", "paper_id")),
    "participation": _Lock(_OWN),
    "session_attendance": _Lock(_through("participation", "participation_id")),
    "minutes": _Lock(_OWN, ("adopted_on", "adopted_at_id"), "t.item_id IS NULL AND (l.name = 'status' OR (c.col = 0 AND t.text = ''))"),
    "minutes_annex": _Lock(_OWN),
    "decision": _Lock(_OWN, ("implemented", "implemented_on", "topics")),
    "action_item": _Lock(_OWN, ("owner_id", "owner", "due_on", "status", "remind_days", "done_on", "decision_id")),
    "vote": _Lock(_OWN),
    "vote_tally": _Lock(_through("vote", "vote_id")),
    "vote_candidate": _Lock(_through("vote", "vote_id")),
    "ballot": _Lock(_through("vote", "vote_id")),
}
_TRANSLATED = ("agenda_item", "meeting_session", "paper", "minutes", "decision", "minutes_annex", "vote")


def refuse_changes(connection: sqlite3.Connection, first: int) -> None:
    """Raises Invalid where the changes from number `first` on touch what belongs to a closed meeting."""
    run = connection.execute
    if run("SELECT 1 FROM meeting WHERE state = 'closed' AND deleted = 0 LIMIT 1").fetchone() is None:
        return
    numbers = [number for (number,) in run("SELECT DISTINCT tbl FROM chg NOT INDEXED WHERE id >= ?", (first,))]
    for kind, lock in _LOCKS.items():
        if table_named(kind).number in numbers:
            _check(connection, first, kind, lock)
    if table_named("translation").number in numbers:
        for kind in _TRANSLATED:
            join = f"JOIN \"{kind}\" AS o ON o.id = t.owner_id AND t.owner_kind = '{kind}' JOIN meeting AS m ON m.id = o.meeting_id"
            _check(connection, first, "translation", _Lock(join))


def _check(connection: sqlite3.Connection, first: int, kind: str, lock: _Lock) -> None:
    names = ", ".join(f"'{name}'" for name in lock.free)
    found = connection.execute(
        f"""
        SELECT m.symbol, a.title FROM (SELECT * FROM chg NOT INDEXED WHERE id >= :first AND tbl = :table) AS c
        LEFT JOIN journal_column AS l ON l.tbl = c.tbl AND l.col = c.col
        JOIN "{kind}" AS t ON t.n = c.n {lock.join} LEFT JOIN activity AS a ON a.id = m.activity_id
        WHERE m.state = 'closed' AND m.deleted = 0 AND coalesce(l.name, '') NOT IN ({names})
          AND NOT ({lock.free_rows}) LIMIT 1
        """,
        {"first": first, "table": table_named(kind).number},
    ).fetchone()
    if found is not None:
        raise Invalid(
            message("The meeting {meeting} is closed.", meeting=found[0] or found[1] or "–"), meaning=message("Nothing was changed."),
            remedy=message("Reopen it to change it; that it was reopened, and why, is kept with it."),
        )  # fmt: skip
