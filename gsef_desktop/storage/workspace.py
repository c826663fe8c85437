"""The open file: edits, readers, undo and redo, history, copies.

There is one connection for writing, owned by the `Workspace` and guarded by a lock, and a few for reading.  Any thread may read or
edit.  A thread that holds a reader open must not start an edit: the edit's commit would wait for that very reader.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sqlite3
import stat
import threading
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import FileRefused, GsefError, ReadOnly
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.storage import journal as journals
from gsef_desktop.storage import search_index
from gsef_desktop.storage.connection import check_identity, connect, explain, quick_check, refusal
from gsef_desktop.storage.journal import Journal, Step
from gsef_desktop.storage.lock import FileLock
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.replica import ReplicaRecord
from gsef_desktop.storage.schema import APPLICATION_ID, SCHEMA_VERSION
from gsef_desktop.storage.unit import Unit

_log = logging.getLogger(__name__)
T = TypeVar("T")
Listener = Callable[[Changes], None]

MERGE_SECONDS = 2.0
"""Edits with the same merge key become one undo step if no more time than this lies between them."""


class Workspace:
    """One open file.  Make it with `create` or `open`, end it with `close` or a with-block."""

    def __init__(self, path: Path, connection: sqlite3.Connection, *, lock: FileLock | None, config_dir: Path | None, author: str) -> None:
        """Not for callers: use `create` or `open`."""
        self.path = path
        self.read_only = lock is None
        self.author = author
        self.file_id: str = connection.execute("SELECT value FROM file_info WHERE key = 'file_id'").fetchone()[0]
        self.closed_cleanly_before = lock is None or not lock.left_behind
        self._journalling = True
        self._writer = connection
        self._lock = lock
        self._guard = threading.RLock()
        self._unit: Unit | None = None
        self._has_triggers = False
        self._idle_readers: list[sqlite3.Connection] = []
        self._mine = threading.local()
        self._listeners: list[Listener] = []
        self._undo: list[Step] = []
        self._redo: list[Step] = []
        self._last_merge: tuple[str, float] | None = None
        self._replica: ReplicaRecord | None = None
        self._journal: Journal | None = None
        if lock is not None:
            self._replica = ReplicaRecord(config_dir if config_dir is not None else default_config_dir(), self.file_id, path)
            connection.execute("BEGIN IMMEDIATE")
            try:
                number = self._replica.attach(connection)
                connection.execute("COMMIT")
            except BaseException:
                connection.execute("ROLLBACK")
                raise
            self._journal = Journal(connection, number, author)
            self._undo, self._redo = self._journal.stacks()

    # --- opening and closing -------------------------------------------------------------------------------------------------------

    @classmethod
    def create(
        cls, path: Path | str, *, config_dir: Path | None = None, author: str = "", _journalling: bool = True
    ) -> Workspace:
        """Make a new, empty file and open it.  Raises FileRefused if something is there already or nothing can be written there."""
        path = Path(path)
        if path.exists():
            raise FileRefused(
                message("“{name}” exists already.", name=path.name), meaning=message("It has not been touched."),
                remedy=message("Choose another name, or open that file."),
            )  # fmt: skip
        lock = _take_lock(path, author)
        try:
            connection = connect(path, "rwc")
            try:
                _create_schema(connection)
                return cls._made(path, connection, lock, config_dir, author, _journalling)
            except BaseException:
                connection.close()
                path.unlink(missing_ok=True)
                raise
        except sqlite3.Error as error:
            lock.release()
            path.unlink(missing_ok=True)
            raise _cannot_make(path, str(error)) from error
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(
        cls, path: Path | str, *, read_only: bool = False, config_dir: Path | None = None, author: str = "", _journalling: bool = True
    ) -> Workspace:
        """Open a file.  One that may not be written is opened to read only.  Raises FileRefused, or FileInUse if another has it."""
        path = Path(path)
        if not path.is_file():
            raise FileRefused(
                message("There is no file “{name}” there.", name=path.name), meaning=message("It may have been moved, renamed or deleted."),
                remedy=message("Look for it in {folder}, or restore a backup.", folder=path.absolute().parent),
            )  # fmt: skip
        if read_only or not _writable(path):
            return cls._made(path, _opened(path, "ro", check=False), None, config_dir, author, _journalling)
        lock = _take_lock(path, author)
        try:
            unclean = lock.left_behind or path.with_name(f"{path.name}-journal").exists()
            connection = _opened(path, "rw", check=unclean)
            try:
                return cls._made(path, connection, lock, config_dir, author, _journalling)
            except BaseException:
                connection.close()
                raise
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _made(
        cls, path: Path, connection: sqlite3.Connection, lock: FileLock | None, config_dir: Path | None, author: str, journalling: bool
    ) -> Workspace:
        made = cls(path, connection, lock=lock, config_dir=config_dir, author=author)
        made._journalling = journalling
        return made

    def close(self) -> None:
        """Close the file.  Closing twice does nothing."""
        with self._guard:
            for connection in (*self._idle_readers, self._writer):
                connection.close()
            self._idle_readers.clear()
            if self._lock is not None:
                self._lock.release()

    def __enter__(self) -> Workspace:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- reading and editing -------------------------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def read(self) -> Iterator[Reader]:
        """A snapshot of the file.  Within an edit of this thread it shows that edit; within another read it is the same one."""
        unit = self._unit if getattr(self._mine, "editing", False) else None
        current: Reader | None = unit or getattr(self._mine, "reader", None)
        if current is not None:
            yield current
            return
        connection = self._idle_readers.pop() if self._idle_readers else connect(self.path, "ro")
        reader = Reader(connection)
        self._mine.reader = reader
        try:
            connection.execute("BEGIN")
            yield reader
        finally:
            self._mine.reader = None
            reader.close()
            if connection.in_transaction:
                connection.execute("COMMIT")
            self._idle_readers.append(connection)

    @contextlib.contextmanager
    def edit(self, label: Message, *, merge_key: str | None = None, kind: str = "edit") -> Iterator[Unit]:
        """One edit: one transaction, one undo step, one line in the history; rolled back if the block raises.

        Edits that follow each other with the same `merge_key` within two seconds become one step (keystrokes in one field).
        An edit within an edit of the same thread joins it.  `kind` is edit, import, restore or migration.
        Raises ReadOnly, and GsefError if the file cannot be written.
        """
        if getattr(self._mine, "editing", False) and self._unit is not None:
            yield self._unit
            return
        with self._transaction(label, kind, merge_key=merge_key) as unit:
            yield unit

    @contextlib.contextmanager
    def _transaction(self, label: Message, kind: str, *, merge_key: str | None = None, ref: int | None = None) -> Iterator[Unit]:
        if self._journal is None or self._replica is None:
            raise _read_only(self.path)
        if getattr(self._mine, "reader", None) is not None:
            raise RuntimeError("an edit was started while this thread was reading: leave the read() block first")
        with self._guard:
            self._make_triggers()
            into = self._step_to_extend(kind, merge_key)
            with _explained():
                self._writer.execute("BEGIN IMMEDIATE")
            unit = self._unit = Unit(self._writer)
            self._mine.editing = True
            try:
                with _explained():
                    txn = self._journal.begin(label, kind, merge_key=merge_key, ref=ref, into=into)
                    yield unit
                    unit.changes, left = self._journal.finish(txn)
                    search_index.update(self._writer)
                    self._writer.execute("COMMIT")
            except BaseException:
                if self._writer.in_transaction:
                    self._writer.execute("ROLLBACK")
                raise
            finally:
                unit.close()
                self._unit = None
                self._mine.editing = False
            self._committed(Step(txn, label), kind, left=left, extended=into is not None)
            self._last_merge = (merge_key, self._journal.steady()) if merge_key is not None and left else None
        self._tell(unit.changes)

    def _step_to_extend(self, kind: str, merge_key: str | None) -> int | None:
        """The transaction that an edit with this merge key continues, or None."""
        if self._journal is None or merge_key is None or kind != "edit" or self._last_merge is None or not self._undo or self._redo:
            return None
        key, when = self._last_merge
        return self._undo[-1].txn if key == merge_key and self._journal.steady() - when < MERGE_SECONDS else None

    def _committed(self, step: Step, kind: str, *, left: bool, extended: bool) -> None:
        """Bring the stacks and the note about this replica up to date after a commit."""
        if extended and not left:
            self._undo.pop()
        elif kind in journals.UNDOABLE and left and not extended:
            self._undo.append(step)
            self._redo.clear()
        if left and not extended and self._replica is not None:
            try:
                self._replica.write(self._replica.seq + 1)
            except OSError:
                _log.warning("the configuration cannot be written; a restored copy of the file may not be recognised", exc_info=True)

    def _make_triggers(self) -> None:
        """The TEMP triggers are made before the first edit, not at opening: a file that is only looked at does not need them."""
        if self._has_triggers:
            return
        run = self._writer.execute
        run("CREATE TEMP TABLE IF NOT EXISTS ctx (txn INTEGER)")
        run(search_index.WAITING)
        run("BEGIN IMMEDIATE")
        try:
            kept = run("SELECT value FROM file_info WHERE key = 'search'").fetchone()
            if kept is None or kept[0] != search_index.INDEX_VERSION:
                search_index.rebuild(self._writer)
            for statement in search_index.trigger_statements():
                run(statement)
            for statement in journals.guard_statements():
                run(statement)
            if self._journalling:
                for statement in journals.trigger_statements(self._writer):
                    run(statement)
            run("COMMIT")
        except BaseException:
            run("ROLLBACK")
            raise
        self._has_triggers = True

    # --- who wants to know ---------------------------------------------------------------------------------------------------------

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every commit, on the thread that made the edit.  Returns a function that ends this."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            with contextlib.suppress(ValueError):
                self._listeners.remove(listener)

        return unsubscribe

    def _tell(self, changes: Changes) -> None:
        if not changes:
            return
        for listener in tuple(self._listeners):
            try:
                listener(changes)
            except Exception:  # the edit is in the file; a view that fails to show it must not undo that
                _log.exception("a listener failed after an edit")

    # --- undo and redo -------------------------------------------------------------------------------------------------------------

    @property
    def undo_label(self) -> Message | None:
        """What `undo` would take back, or None."""
        return self._undo[-1].label if self._undo else None

    @property
    def redo_label(self) -> Message | None:
        """What `redo` would do again, or None."""
        return self._redo[-1].label if self._redo else None

    def undo(self) -> Changes:
        """Take the newest step back.  Nothing happens if there is none.  Raises Stale if something it wrote has been changed since."""
        return self._invert(self._undo, self._redo, "undo")

    def redo(self) -> Changes:
        """Do again what was taken back last.  Nothing happens if there is none.  Raises Stale."""
        return self._invert(self._redo, self._undo, "redo")

    def _invert(self, source: list[Step], target: list[Step], kind: str) -> Changes:
        with self._guard:
            if not source or self._journal is None:
                return Changes()
            step = source[-1]
            with self._transaction(step.label, kind, ref=step.txn) as unit:
                self._journal.invert(step.txn)
                made = self._writer.execute("SELECT txn FROM temp.ctx").fetchone()[0]
            source.pop()
            target.append(Step(made, step.label))
            return unit.changes


def default_config_dir() -> Path:
    """The user's configuration folder for this program."""
    import platformdirs

    return platformdirs.user_config_path("gsef-desktop", appauthor=False)


def _take_lock(path: Path, author: str) -> FileLock:
    try:
        return FileLock.take(path, author)
    except OSError as error:
        raise _cannot_make(path, error.strerror or str(error)) from error


def _opened(path: Path, mode: str, *, check: bool) -> sqlite3.Connection:
    try:
        connection = connect(path, mode)
    except sqlite3.Error as error:
        raise refusal(error, path) from error
    try:
        check_identity(connection, path)
        if check:
            quick_check(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _writable(path: Path) -> bool:
    """Whether the file and its folder may be written (SQLite and the lock need a file beside it)."""
    for place in (path, path.absolute().parent):
        if not os.access(place, os.W_OK) or not place.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
            return False
    return True


def _create_schema(connection: sqlite3.Connection) -> None:
    from gsef_desktop.storage.tables import create_statements

    connection.execute("BEGIN IMMEDIATE")
    for statement in (*create_statements(), *journals.CREATE, *search_index.CREATE):
        connection.execute(statement)
    journals.fill_columns(connection)
    values = [("file_id", str(uuid.uuid4())), ("search", search_index.INDEX_VERSION)]
    connection.executemany("INSERT INTO file_info(key, value) VALUES (?, ?)", values)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    connection.execute("COMMIT")


@contextlib.contextmanager
def _explained() -> Iterator[None]:
    """Turn SQLite's errors into ones that can be shown."""
    try:
        yield
    except sqlite3.Error as error:
        raise explain(error) from error


def _read_only(path: Path) -> ReadOnly:
    return ReadOnly(
        message("“{name}” is open to read only.", name=path.name), meaning=message("The edit was not made."),
        remedy=message("Save a copy elsewhere and edit that one."),
    )  # fmt: skip


def _cannot_make(path: Path, detail: str) -> GsefError:
    return FileRefused(
        message("“{name}” cannot be written in {folder} ({detail}).", name=path.name, folder=path.absolute().parent, detail=detail),
        meaning=message("No file has been made."),
        remedy=message("Choose a folder that you may write in."),
    )
