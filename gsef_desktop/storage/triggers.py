"""The TEMP triggers of the writing connection, made for each table just before its first change.

They are never in the file itself.  Made all at once they would cost the first edit 40 ms; a table's own cost one to four.
"""

from __future__ import annotations

import sqlite3
from typing import Any

from gsef_desktop.storage import journal, search_index
from gsef_desktop.storage.schema import TableInfo, all_tables


class Triggers:
    """Which tables have their triggers.  Every change must be preceded by `arm` for its table."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._armed: set[str] = set()
        self._new: set[str] = set()
        self._prepared = False
        self.journalling = True
        """False only to measure what the journal costs"""

    def prepare(self) -> None:
        """Make the tables that the triggers write to, and the search index if it is another version's.  Not within a transaction."""
        if self._prepared:
            return
        run = self._connection.execute
        run("CREATE TEMP TABLE IF NOT EXISTS ctx (txn INTEGER)")
        run(search_index.WAITING)
        kept = run("SELECT value FROM file_info WHERE key = 'search'").fetchone()
        if kept is None or kept[0] != search_index.INDEX_VERSION:
            run("BEGIN IMMEDIATE")
            try:
                search_index.rebuild(self._connection)
                run("COMMIT")
            except BaseException:
                run("ROLLBACK")
                raise
        self._prepared = True

    def arm(self, info: TableInfo[Any]) -> None:
        """Make the triggers of a table unless it has them."""
        if info.kind in self._armed:
            return
        statements = [*search_index.trigger_statements(info), *journal.guard_statements(info)]
        if self.journalling:
            statements += journal.trigger_statements(self._connection, info)
        for statement in statements:
            self._connection.execute(statement)
        self._armed.add(info.kind)
        self._new.add(info.kind)

    def arm_all(self) -> None:
        """Make the triggers of every table."""
        for info in all_tables():
            self.arm(info)

    def end(self, *, committed: bool) -> None:
        """A transaction has ended; with a rollback the triggers that it made are gone."""
        if not committed:
            self._armed -= self._new
        self._new.clear()
