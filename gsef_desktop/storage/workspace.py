"""The open file: edits, readers, undo and redo, history, copies.

There is one connection for writing, owned by the `Workspace` and guarded by a lock, and a few for reading.  Any thread may read or
edit.  A thread that holds a reader open must not start an edit: the edit's commit would wait for that very reader.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from gsef_desktop.domain.changes import Changes, RecordRef
from gsef_desktop.domain.errors import FileRefused, GsefError, ReadOnly
from gsef_desktop.domain.history import HistoryEntry
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.storage import closed_meetings, opening, search_index
from gsef_desktop.storage import journal as journals
from gsef_desktop.storage.connection import BUSY_SECONDS, connect, explained, refusal
from gsef_desktop.storage.copies import Copies
from gsef_desktop.storage.journal import Journal, Step
from gsef_desktop.storage.lock import FileLock, journal_path
from gsef_desktop.storage.purge import Purges
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.replica import ReplicaRecord
from gsef_desktop.storage.triggers import Triggers
from gsef_desktop.storage.unit import Unit

_log = logging.getLogger(__name__)
Listener = Callable[[Changes], None]

MERGE_SECONDS = 2.0
"""Edits with the same merge key become one undo step if no more time than this lies between them."""

_REFUSABLE = ("edit", "import", "restore")
"""Kinds of edit that may not change closed meetings."""


class Workspace(Copies, Purges):
    """One open file.  Make it with `create` or `open`, end it with `close` or a with-block."""

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        *,
        lock: FileLock | None,
        config_dir: Path | None,
        backups_dir: Path | None,
        author: str,
    ) -> None:
        """Not for callers: use `create` or `open`."""
        self.path = path
        self.read_only = lock is None
        self.author = author
        self.file_id = opening.file_id_of(connection)
        self.ended_uncleanly = False
        """whether the last one to edit the file did not close it (it has then been checked)"""
        self._backups_dir = backups_dir
        self._closed = False
        self._writer = connection
        self._lock = lock
        self._guard = threading.RLock()
        self._unit: Unit | None = None
        self._triggers = Triggers(connection)
        self._idle_readers: list[sqlite3.Connection] = []
        self._mine = threading.local()
        self._listeners: list[Listener] = []
        self._undo: list[Step] = []
        self._redo: list[Step] = []
        self._last_merge: tuple[str, float] | None = None
        self._replica: ReplicaRecord | None = None
        self._journal: Journal | None = None
        if lock is not None:
            self._replica = ReplicaRecord(config_dir if config_dir is not None else opening.default_config_dir(), self.file_id, path)
            connection.execute("BEGIN IMMEDIATE")
            try:
                number = self._replica.attach(connection)
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:  # where the disk fails SQLite may have rolled back itself
                    connection.execute("ROLLBACK")
                raise
            self._journal = Journal(connection, number, author)
            self._undo, self._redo = self._journal.stacks()

    # --- opening and closing -------------------------------------------------------------------------------------------------------

    @classmethod
    def create(
        cls,
        path: Path | str,
        *,
        config_dir: Path | None = None,
        backups_dir: Path | None = None,
        author: str = "",
        _journalling: bool = True,
    ) -> Workspace:
        """Make a new, empty file and open it.  Raises FileRefused if something is there already or nothing can be written there."""
        path = Path(path)
        if path.exists():
            raise FileRefused(
                message("“{name}” exists already.", name=path.name), meaning=message("It has not been touched."),
                remedy=message("Choose another name, or open that file."),
            )  # fmt: skip
        with contextlib.ExitStack() as undo:
            lock = opening.take_lock(path, author)
            undo.callback(lock.release)
            undo.callback(path.unlink, missing_ok=True)
            try:
                connection = connect(path, "rwc")
                undo.callback(connection.close)
                opening.create_schema(connection)
                made = cls(path, connection, lock=lock, config_dir=config_dir, backups_dir=backups_dir, author=author)
            except (sqlite3.Error, OSError) as error:
                raise opening.cannot_make(path, str(error)) from error
            undo.pop_all()
        made._triggers.journalling = _journalling
        return made

    @classmethod
    def open(
        cls,
        path: Path | str,
        *,
        read_only: bool = False,
        config_dir: Path | None = None,
        backups_dir: Path | None = None,
        author: str = "",
        _journalling: bool = True,
    ) -> Workspace:
        """Open a file.  One that may not be written is opened to read only.  Raises FileRefused, or FileInUse if another has it."""
        path = Path(path)
        if not path.is_file():
            raise FileRefused(
                message("There is no file “{name}” there.", name=path.name), meaning=message("It may have been moved, renamed or deleted."),
                remedy=message("Look for it in {folder}, or restore a backup.", folder=path.absolute().parent),
            )  # fmt: skip
        may_write = opening.writable(path)
        if read_only and may_write:
            opening.take_back_unfinished(path, author)
        read_only = read_only or not may_write
        with contextlib.ExitStack() as undo:
            lock = None
            if not read_only:
                lock = opening.take_lock(path, author)
                undo.callback(lock.release)
            unclean = lock is not None and (lock.left_behind or journal_path(path).exists())
            connection = opening.current(path, "ro" if read_only else "rw", backups_dir, check=unclean)
            undo.callback(connection.close)
            try:
                made = cls(path, connection, lock=lock, config_dir=config_dir, backups_dir=backups_dir, author=author)
            except sqlite3.Error as error:
                raise refusal(error, path) from error
            undo.pop_all()
        made.ended_uncleanly = unclean
        if lock is not None:
            made.resume_purge()
        made._triggers.journalling = _journalling
        return made

    def close(self) -> None:
        """Close the file.  Closing twice does nothing."""
        with self._guard:
            self._closed = True
            while self._idle_readers:
                self._idle_readers.pop().close()
            self._writer.close()
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
        connection = self._reading_connection()
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
            if self._closed:
                self._idle_readers.pop().close()

    def _reading_connection(self) -> sqlite3.Connection:
        try:
            return self._idle_readers.pop()
        except IndexError:
            try:
                return connect(self.path, "ro")
            except sqlite3.Error as error:
                raise refusal(error, self.path) from error

    @contextlib.contextmanager
    def edit(
        self, label: Message, *, merge_key: str | None = None, kind: str = "edit", merge_seconds: float = MERGE_SECONDS
    ) -> Iterator[Unit]:
        """One edit: one transaction, one undo step, one line in the history; rolled back if the block raises.

        Edits that follow each other with the same `merge_key` within two seconds become one step (keystrokes in one field); another
        `merge_seconds` may be given where the user is known to be at the same thing still.
        An edit within an edit of the same thread joins it; its `changes` are filled in at the end of the outermost.
        `kind` is edit, import, restore or migration.
        Raises ReadOnly, and GsefError if the file cannot be written.
        """
        if getattr(self._mine, "editing", False) and self._unit is not None:
            yield self._unit
            return
        with self._transaction(label, kind, merge_key=merge_key, merge_seconds=merge_seconds) as unit:
            yield unit

    @contextlib.contextmanager
    def _transaction(
        self,
        label: Message,
        kind: str,
        *,
        merge_key: str | None = None,
        ref: int | None = None,
        tell: bool = True,
        merge_seconds: float = MERGE_SECONDS,
    ) -> Iterator[Unit]:
        if self._journal is None or self._replica is None:
            raise _read_only(self.path)
        if getattr(self._mine, "reader", None) is not None:
            raise RuntimeError("an edit was started while this thread was reading: leave the read() block first")
        if not self._guard.acquire(timeout=BUSY_SECONDS):
            raise _busy()
        with self._guard:
            self._guard.release()  # the with-block holds it once more
            with explained():
                self._triggers.prepare()
            into = self._step_to_extend(kind, merge_key, merge_seconds)
            with explained():
                self._writer.execute("BEGIN IMMEDIATE")
            unit = self._unit = Unit(self._writer, self._triggers)
            self._mine.editing = True
            committed = False
            try:
                with explained():
                    txn = self._journal.begin(label, kind, merge_key=merge_key, ref=ref, into=into)
                    yield unit
                    unit.changes, left = self._journal.finish(txn, extended=into is not None)
                    if left and kind in _REFUSABLE and not unit.spares_closed:
                        closed_meetings.refuse_changes(self._writer, self._journal.first_change(txn))
                    search_index.update(self._writer)
                    self._writer.execute("COMMIT")
                    committed = True
            except BaseException:
                if self._writer.in_transaction:
                    self._writer.execute("ROLLBACK")
                raise
            finally:
                unit.close()
                self._unit = None
                self._mine.editing = False
                self._triggers.end(committed=committed)
            self._committed(Step(txn, label), kind, left=left, extended=into is not None)
            self._last_merge = (merge_key, self._journal.steady()) if merge_key is not None and left else None
        if tell:
            self._tell(unit.changes)

    def _step_to_extend(self, kind: str, merge_key: str | None, seconds: float) -> int | None:
        """The transaction that an edit with this merge key continues, or None."""
        if self._journal is None or merge_key is None or kind != "edit" or self._last_merge is None or not self._undo or self._redo:
            return None
        key, when = self._last_merge
        return self._undo[-1].txn if key == merge_key and self._journal.steady() - when < seconds else None

    def _committed(self, step: Step, kind: str, *, left: bool, extended: bool) -> None:
        """Bring the stacks and the note about this replica up to date after a commit."""
        if kind in ("undo", "redo"):
            source, target = (self._undo, self._redo) if kind == "undo" else (self._redo, self._undo)
            source.pop()
            if left:
                target.append(step)
        elif extended and not left:
            self._undo.pop()
        elif kind in journals.UNDOABLE and left and not extended:
            self._undo.append(step)
            self._redo.clear()
        if left and not extended and self._replica is not None:
            try:
                self._replica.write(self._replica.seq + 1)
            except OSError:
                _log.warning("the configuration cannot be written; a restored copy of the file may not be recognised", exc_info=True)

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
        return self._invert(self._undo, "undo")

    def redo(self) -> Changes:
        """Do again what was taken back last.  Nothing happens if there is none.  Raises Stale."""
        return self._invert(self._redo, "redo")

    def _invert(self, stack: list[Step], kind: str) -> Changes:
        changes = Changes()
        with self._guard:
            while stack and not changes and self._journal is not None:
                # a step that left nothing behind, such as adding and deleting in one edit, is passed over
                step = stack[-1]
                if self._journal.is_purged(step.txn):
                    stack.pop()  # said once; the next one can be undone
                    raise journals.purged()
                with self._transaction(step.label, kind, ref=step.txn, tell=False) as unit:
                    self._journal.invert(step.txn, self._triggers.arm)
                changes = unit.changes
        self._tell(changes)
        return changes

    # --- history -------------------------------------------------------------------------------------------------------------------

    def history(self, ref: RecordRef) -> list[HistoryEntry]:
        """Every edit that touched a record, newest first, from its creation on."""
        from gsef_desktop.storage import history

        with self.read() as reader:
            return history.history_of_record(reader, ref, self._number)

    def history_of_file(self, *, limit: int = 500) -> list[HistoryEntry]:
        """The newest edits of the file, newest first, each with at most fifty of its changes."""
        from gsef_desktop.storage import history

        with self.read() as reader:
            return history.history_of_file(reader, self._number, limit)

    def restore_field(self, ref: RecordRef, field: str, value: object) -> Changes:
        """Put a field back to a value that the history told (field and value as in its `FieldChange`).

        Raises NotFound, and Invalid where the record would make no sense with this value, such as a first day after the last one.
        """
        from gsef_desktop.storage import history

        label = message("Put back an earlier value")
        with self.edit(label, kind="restore") as unit:
            history.put_back(unit, ref, field, value)
        return unit.changes

    @property
    def _number(self) -> int | None:
        return self._journal.replica if self._journal is not None else None


def _busy() -> GsefError:
    return GsefError(
        message("Another job is writing to the file."),
        meaning=message("The edit was not made."),
        remedy=message("Wait until it has ended."),
    )


def _read_only(path: Path) -> ReadOnly:
    return ReadOnly(
        message("“{name}” is open to read only.", name=path.name), meaning=message("The edit was not made."),
        remedy=message("Save a copy elsewhere and edit that one."),
    )  # fmt: skip
