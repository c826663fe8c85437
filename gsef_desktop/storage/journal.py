"""The journal: what every edit changed, written by TEMP triggers, so that it can be undone, read and (later) merged.

``txn`` has a row for each edit, ``chg`` a row for each field that an edit changed (first old value, last new value) and one for each row
that it inserted (column 0, without values: they follow from the row as it is and the old values of later changes).  Tables and
columns are numbered in ``journal_column``, rows by their ``n``.  The triggers read the number of the open edit from ``temp.ctx``;
while that is empty nothing is recorded.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from gsef_desktop.domain.changes import Changes, RecordRef
from gsef_desktop.domain.errors import Stale
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.storage.schema import TableInfo, all_tables, table_named

EVERYTHING_ABOVE = 2000
"""An edit of more records than this reports that everything may have changed."""

CREATE = (
    "CREATE TABLE file_info (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE replica (id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE) STRICT",
    "CREATE TABLE txn (id INTEGER PRIMARY KEY, replica INTEGER NOT NULL REFERENCES replica(id), seq INTEGER NOT NULL,"
    " hlc INTEGER NOT NULL, seen TEXT NOT NULL, author TEXT NOT NULL, label TEXT NOT NULL, kind TEXT NOT NULL, ref INTEGER,"
    " merge_key TEXT, first_chg INTEGER NOT NULL, last_chg INTEGER NOT NULL, UNIQUE (replica, seq)) STRICT",
    "CREATE TABLE chg (id INTEGER PRIMARY KEY, txn INTEGER NOT NULL, tbl INTEGER NOT NULL, n INTEGER NOT NULL, col INTEGER NOT NULL,"
    " old ANY, new ANY) STRICT",
    "CREATE UNIQUE INDEX chg_row ON chg (tbl, n, col, txn)",
    "CREATE TABLE journal_column (tbl INTEGER NOT NULL, col INTEGER NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,"
    " PRIMARY KEY (tbl, col), UNIQUE (kind, name)) STRICT, WITHOUT ROWID",
)

UNDOABLE = ("edit", "import", "restore")
"""Kinds of transaction that are steps of the user's, to be undone; ``undo`` and ``redo`` take them back and forth."""


class Step(NamedTuple):
    """A step on the undo or redo stack: the transaction to be inverted and what it is called."""

    txn: int
    label: Message


def fill_columns(connection: sqlite3.Connection) -> None:
    """Number every table and column that has no number yet.  Numbers are never changed or used again."""
    for info in all_tables():
        known = {name for (name,) in connection.execute("SELECT name FROM journal_column WHERE tbl = ?", (info.number,))}
        top = connection.execute("SELECT coalesce(max(col), 0) FROM journal_column WHERE tbl = ?", (info.number,)).fetchone()[0]
        for name in ("deleted", *info.names[1:]):
            if name not in known:
                top += 1
                connection.execute("INSERT INTO journal_column VALUES (?, ?, ?, ?)", (info.number, top, info.kind, name))


def trigger_statements(connection: sqlite3.Connection, info: TableInfo[Any]) -> Iterator[str]:
    """The TEMP triggers that write a table's changes to the journal."""
    table, number = f'main."{info.kind}"', info.number
    yield (
        f"CREATE TEMP TRIGGER j_{info.kind}_i AFTER INSERT ON {table} BEGIN"
        f" INSERT INTO chg(txn, tbl, n, col) SELECT txn, {number}, new.n, 0 FROM temp.ctx; END"
    )
    columns = connection.execute("SELECT col, name FROM journal_column WHERE tbl = ? ORDER BY col", (number,)).fetchall()
    for col, name in columns:
        yield (
            f'CREATE TEMP TRIGGER j_{info.kind}_{col} AFTER UPDATE OF "{name}" ON {table} WHEN old."{name}" IS NOT new."{name}" BEGIN'
            f' INSERT INTO chg(txn, tbl, n, col, old, new) SELECT txn, {number}, new.n, {col}, old."{name}", new."{name}" FROM temp.ctx'
            f" WHERE NOT EXISTS (SELECT 1 FROM chg WHERE tbl = {number} AND n = new.n AND col = 0 AND txn = ctx.txn)"
            f" ON CONFLICT (tbl, n, col, txn) DO UPDATE SET new = excluded.new; END"
        )


def guard_statements(info: TableInfo[Any]) -> Iterator[str]:
    """The TEMP triggers that forbid what could never be merged: removing a row, or giving it another id."""
    table = f'main."{info.kind}"'
    yield f"CREATE TEMP TRIGGER g_{info.kind}_d BEFORE DELETE ON {table} BEGIN SELECT raise(ABORT, 'rows are never removed'); END"
    yield f"CREATE TEMP TRIGGER g_{info.kind}_k BEFORE UPDATE OF id, n ON {table} BEGIN SELECT raise(ABORT, 'ids never change'); END"


class Journal:
    """The journal of one open file, as its writer keeps it."""

    def __init__(self, connection: sqlite3.Connection, replica: int, author: str) -> None:
        self._connection = connection
        self.replica = replica
        self._author = author
        self.clock: Callable[[], float] = time.time
        self.steady: Callable[[], float] = time.monotonic

    def begin(self, label: Message, kind: str, *, merge_key: str | None, ref: int | None = None, into: int | None = None) -> int:
        """Open a transaction's record (or open `into` again) and let the triggers write to it.  Returns its number."""
        run = self._connection.execute
        if into is None:
            seq = run("SELECT coalesce(max(seq), 0) + 1 FROM txn WHERE replica = ?", (self.replica,)).fetchone()[0]
            others = "SELECT r.uuid, max(t.seq) FROM txn AS t JOIN replica AS r ON r.id = t.replica WHERE t.replica <> ? GROUP BY 1"
            seen = dict(run(others, (self.replica,)).fetchall())
            first = run("SELECT coalesce(max(id), 0) + 1 FROM chg").fetchone()[0]
            into = run(
                "INSERT INTO txn(replica, seq, hlc, seen, author, label, kind, ref, merge_key, first_chg, last_chg)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    self.replica, seq, self._tick(), json.dumps(seen, sort_keys=True) if seen else "", _encodable(self._author),
                    _encodable(label.to_json()),
                    kind, ref, merge_key, first, first - 1,
                ),
            ).lastrowid  # fmt: skip
        run("DELETE FROM temp.ctx")
        run("INSERT INTO temp.ctx(txn) VALUES (?)", (into,))
        return int(into or 0)

    def finish(self, txn: int, *, extended: bool) -> tuple[Changes, bool]:
        """Close a transaction's record.  Returns what it touched, and whether anything of it is left to be undone."""
        run = self._connection.execute
        run("DELETE FROM temp.ctx")
        first = run("SELECT first_chg FROM txn WHERE id = ?", (txn,)).fetchone()[0]
        changes = self._changes(first)
        run("DELETE FROM chg WHERE id >= ? AND col > 0 AND old IS new", (first,))
        last = run("SELECT max(id) FROM chg WHERE id >= ?", (first,)).fetchone()[0]
        if last is None and not extended:
            run("DELETE FROM txn WHERE id = ?", (txn,))
        else:  # one that has been in the file keeps its number, even with nothing left in it: a copy may know it
            run("UPDATE txn SET last_chg = ? WHERE id = ?", (last if last is not None else first - 1, txn))
        return changes, last is not None

    def first_change(self, txn: int) -> int:
        """The number of the first change of a transaction."""
        return int(self._connection.execute("SELECT first_chg FROM txn WHERE id = ?", (txn,)).fetchone()[0])

    def _tick(self) -> int:
        """A hybrid logical clock: milliseconds since 1970, shifted by 16 bits, always later than anything in the file."""
        newest = self._connection.execute("SELECT coalesce(max(hlc), 0) FROM txn").fetchone()[0]
        return max(int(self.clock() * 1000) << 16, int(newest) + 1)

    def _changes(self, first: int) -> Changes:
        run = self._connection.execute
        # the newest rows of chg by their own numbers: by its index, SQLite would go through the whole history at every edit
        counted = run("SELECT tbl, count(DISTINCT n) FROM chg NOT INDEXED WHERE id >= ? GROUP BY tbl", (first,)).fetchall()
        if sum(number for _, number in counted) > EVERYTHING_ABOVE:
            return Changes(everything=True)
        kinds = {info.number: info.kind for info in all_tables()} if counted else {}
        refs = set[RecordRef]()
        for tbl, _ in counted:
            kind = kinds[tbl]
            ids = run(f'SELECT id FROM "{kind}" WHERE n IN (SELECT n FROM chg NOT INDEXED WHERE id >= ? AND tbl = ?)', (first, tbl))
            refs.update(RecordRef(kind, id) for (id,) in ids)
        return Changes(frozenset(refs))

    # --- undo and redo -----------------------------------------------------------------------------------------------------------

    def stacks(self) -> tuple[list[Step], list[Step]]:
        """The undo and redo stacks as the newest transactions of this replica left them."""
        rows = self._connection.execute(
            "SELECT id, label, kind, ref FROM (SELECT * FROM txn WHERE replica = ? AND last_chg >= first_chg ORDER BY seq DESC LIMIT 5000)"
            " ORDER BY seq",
            (self.replica,),
        ).fetchall()
        undo: list[Step] = []
        redo: list[Step] = []
        purged = self._purged()
        for txn, label, kind, ref in rows:
            if txn in purged:
                continue
            step = Step(txn, label_of(label))
            if kind == "undo":
                _pop(undo, ref)
                redo.append(step)
            elif kind == "redo":
                _pop(redo, ref)
                undo.append(step)
            elif kind in UNDOABLE:
                undo.append(step)
                redo.clear()
        return undo, redo

    def is_purged(self, txn: int) -> bool:
        """Whether a transaction has touched a row that a later purge has emptied: it can no longer be inverted."""
        return txn in self._purged()

    def _purged(self) -> frozenset[int]:
        """The transactions that a purge has made impossible to invert."""
        run = self._connection.execute
        found = set[int]()
        for (purge,) in run("SELECT id FROM txn WHERE kind = 'purge'").fetchall():
            found.update(one for (one,) in run(_BEFORE_PURGE, (purge,)))
        if found:
            found.update(one for (one,) in run("SELECT DISTINCT txn FROM chg WHERE col > 0 AND old IS NULL AND new IS NULL"))
        return frozenset(found)

    def invert(self, txn: int, arm: Callable[[TableInfo[Any]], None]) -> None:
        """Put back what a transaction changed, as part of the open one.  `arm` makes the triggers of a table that is about to change.

        Raises Stale if something has changed since.
        """
        run = self._connection.execute
        first, last = run("SELECT first_chg, last_chg FROM txn WHERE id = ?", (txn,)).fetchone()
        span = (first, last)
        touched = run("SELECT DISTINCT tbl, col FROM chg WHERE id BETWEEN ? AND ? ORDER BY tbl, col", span).fetchall()
        names = {(tbl, col): (kind, name) for tbl, col, kind, name in run("SELECT tbl, col, kind, name FROM journal_column")}
        for tbl, col in touched:
            kind, name = names[tbl, col or 1]
            arm(table_named(kind))
            inside = f"c.id BETWEEN {first} AND {last} AND c.tbl = {tbl} AND c.col = {col}"
            if col == 0:
                self._check_inserted(txn, tbl, inside, names)
                run(f'UPDATE "{kind}" SET deleted = 1 WHERE deleted = 0 AND n IN (SELECT n FROM chg AS c WHERE {inside})')
                continue
            stale = run(f'SELECT 1 FROM chg AS c JOIN "{kind}" AS t ON t.n = c.n WHERE {inside} AND t."{name}" IS NOT c.new LIMIT 1')
            if stale.fetchone() is not None:
                raise _stale()
            run(f'UPDATE "{kind}" SET "{name}" = c.old FROM chg AS c WHERE {inside} AND c.n = "{kind}".n')

    def _check_inserted(self, txn: int, tbl: int, inside: str, names: dict[tuple[int, int], tuple[str, str]]) -> None:
        """Refuse if a row that `txn` inserted has come to hold other values by a later edit that was not taken back."""
        run = self._connection.execute
        rows = f"(SELECT c.n FROM chg AS c WHERE {inside})"
        later = run(f"SELECT DISTINCT col FROM chg WHERE txn > {txn} AND tbl = {tbl} AND n IN {rows}").fetchall()
        for (col,) in later:
            kind, name = names[tbl, col]
            found = run(
                f'SELECT 1 FROM "{kind}" AS t JOIN chg AS d ON d.tbl = {tbl} AND d.n = t.n AND d.col = {col} WHERE t.n IN {rows}'
                f" AND d.txn ="
                f" (SELECT min(e.txn) FROM chg AS e WHERE e.tbl = {tbl} AND e.n = t.n AND e.col = {col} AND e.txn > {txn})"
                f' AND t."{name}" IS NOT d.old LIMIT 1'
            )
            if found.fetchone() is not None:
                raise _stale()


_BEFORE_PURGE = (
    "SELECT DISTINCT c.txn FROM txn AS x JOIN chg AS d ON d.id BETWEEN x.first_chg AND x.last_chg"
    " JOIN chg AS c ON c.tbl = d.tbl AND c.n = d.n AND c.txn < x.id WHERE x.id = ?"
)
"""The transactions before a purge that have touched a row which it has emptied."""


def purged() -> Stale:
    """The error for a step that a purge has made impossible to take back."""
    return Stale(
        message("This step has to do with somebody who has been erased: it cannot be taken back."),
        meaning=message("Nothing has been changed."),
        remedy=message("The steps before it can still be taken back, one by one."),
    )


def _encodable(text: str) -> str:
    """The text with a question mark for each half of a letter (lone surrogate), which UTF-8 cannot hold."""
    return text.encode("utf-8", "replace").decode("utf-8")


def label_of(text: str) -> Message:
    """The label of a transaction as the journal keeps it; one that makes no sense is shown as it stands."""
    try:
        return Message.from_json(text)
    except ValueError:
        return Message(text)


def _pop(stack: list[Step], txn: int | None) -> None:
    if stack and stack[-1].txn == txn:
        stack.pop()


def _stale() -> Stale:
    return Stale(
        message("This step cannot be taken back: something it wrote has been changed since."),
        meaning=message("Nothing has been changed."),
        remedy=message("Open the history of the record and put back the values you want one by one."),
    )
