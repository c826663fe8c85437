"""Connections to the file: the settings of each, and what is refused before anything in the file is believed."""

from __future__ import annotations

import contextlib
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

from gsef_desktop.domain.errors import Damaged, FileRefused, GsefError, Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.storage.schema import APPLICATION_ID, SCHEMA_VERSION, all_tables
from gsef_desktop.storage.search_index import fold

BUSY_SECONDS = 10.0
"""How long a statement waits for a reader or writer of this process to finish."""


def connect(path: Path, mode: str = "rw") -> sqlite3.Connection:
    """A connection with all settings made.  `mode` is rw, ro or rwc (make the file).  Raises sqlite3.Error."""
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, timeout=BUSY_SECONDS, check_same_thread=False
    )
    try:
        settings = [
            "trusted_schema = OFF", "cell_size_check = ON", "foreign_keys = ON", "recursive_triggers = ON", "temp_store = MEMORY",
            "synchronous = EXTRA",
        ]  # fmt: skip
        if sys.platform == "darwin":
            settings.append("fullfsync = ON")
        if mode != "ro":
            # a large edit must not take the exclusive lock before its commit, or readers would wait for all of it
            settings += ["cache_spill = OFF", "journal_mode = DELETE"]
        for setting in settings:
            connection.execute(f"PRAGMA {setting}")
        connection.create_function("gsef_fold", -1, fold, deterministic=True)
    except BaseException:
        connection.close()
        raise
    return connection


def check_identity(connection: sqlite3.Connection, path: Path) -> int:
    """Refuse a foreign, newer or untrustworthy file.  Returns its schema version.  Raises FileRefused."""
    nothing_lost = message("Nothing in it has been changed.")
    try:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if application != APPLICATION_ID:
            raise FileRefused(
                message("“{name}” is not a GSEF file.", name=path.name), meaning=nothing_lost,
                remedy=message("Choose a file that this program has made; import other documents from the File menu."),
            )  # fmt: skip
        if version > SCHEMA_VERSION:
            raise FileRefused(
                message("“{name}” was made by a newer version of this program.", name=path.name), meaning=nothing_lost,
                remedy=message("Install the newest version and open it again."),
            )  # fmt: skip
        found = connection.execute("SELECT type, name FROM sqlite_master").fetchall()
    except sqlite3.DatabaseError as error:
        raise refusal(error, path) from error
    if any(kind in ("trigger", "view") for kind, _ in found):
        raise FileRefused(
            message("“{name}” contains commands that run by themselves, which our files never do.", name=path.name), meaning=nothing_lost,
            remedy=message("Do not trust this copy: ask its sender for another one, or restore a backup."),
        )  # fmt: skip
    missing = {*(info.kind for info in all_tables()), "journal_column", "file_info", "txn", "chg"} - {name for _, name in found}
    if version == SCHEMA_VERSION and missing:
        raise damaged(path, ", ".join(sorted(missing)))
    if version == SCHEMA_VERSION:
        _check_columns(connection, path)
    return int(version)


def _check_columns(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse a file whose tables lack columns of the present schema."""
    try:
        there = set(connection.execute("SELECT kind, name FROM journal_column").fetchall())
        named = connection.execute("SELECT 1 FROM file_info WHERE key = 'file_id'").fetchone()
    except sqlite3.DatabaseError as error:
        raise refusal(error, path) from error
    absent = {f"{info.kind}.{name}" for info in all_tables() for name in info.names[1:] if (info.kind, name) not in there}
    if named is None:
        absent.add("file_info.file_id")
    if absent:
        raise damaged(path, ", ".join(sorted(absent)))


def quick_check(connection: sqlite3.Connection, path: Path) -> None:
    """Raise FileRefused if the file is damaged."""
    try:
        answer = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.DatabaseError as error:
        raise refusal(error, path) from error
    if answer != "ok":
        raise damaged(path, answer)


def damaged(path: Path, detail: str) -> FileRefused:
    """The error for a file whose contents are broken."""
    return FileRefused(
        message("“{name}” is damaged ({detail}).", name=path.name, detail=detail),
        meaning=message("It cannot be read safely; nothing has been changed."),
        remedy=message("Restore the newest backup, or open another copy of the file."),
    )


def refusal(error: sqlite3.Error, path: Path) -> FileRefused:
    """The error to show when SQLite cannot open or read a file."""
    code = (error.sqlite_errorcode if hasattr(error, "sqlite_errorcode") else 0) & 0xFF
    if code == sqlite3.SQLITE_NOTADB:
        return FileRefused(
            message("“{name}” is not a GSEF file.", name=path.name), meaning=message("Nothing in it has been changed."),
            remedy=message("Choose a file that this program has made; import other documents from the File menu."),
        )  # fmt: skip
    if code == sqlite3.SQLITE_CORRUPT:
        return damaged(path, str(error))
    if code == sqlite3.SQLITE_READONLY:
        return FileRefused(
            message("“{name}” holds an edit that was cut off, by a power failure perhaps.", name=path.name),
            meaning=message("Everything before that edit is there, but nothing can be read until the edit has been taken back."),
            remedy=message("Open the file where it may be written, or copy it there together with the file “{journal}”.",
                           journal=f"{path.name}-journal"),
        )  # fmt: skip
    return FileRefused(
        message("“{name}” cannot be opened ({detail}).", name=path.name, detail=str(error)),
        meaning=message("Nothing in it has been changed."),
        remedy=message("Check that the file exists, that you may read it, and that its disk is connected."),
    )


def explain_read(error: sqlite3.DatabaseError) -> Exception:
    """The error to show when reading failed for a reason outside the program, or `error` itself."""
    code = (error.sqlite_errorcode if hasattr(error, "sqlite_errorcode") else 0) & 0xFF
    outside = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CANTOPEN)
    if code not in outside:
        return unreadable(str(error)) if "UTF-8" in str(error) else error
    return GsefError(
        message("The file could not be read ({detail}).", detail=str(error)), meaning=message("Nothing has been changed."),
        remedy=message("Check that its disk is connected, then close the file and open it again."),
    )  # fmt: skip


def unreadable(detail: str) -> Damaged:
    """The error for values that no program of ours has written."""
    return Damaged(
        message("Something in the file cannot be read ({detail}).", detail=detail), meaning=message("Nothing has been changed."),
        remedy=message("Restore the newest backup, or open another copy of the file."),
    )  # fmt: skip


def explain(error: sqlite3.Error) -> GsefError:
    """The error to show when SQLite could not carry out an edit, which has been rolled back."""
    kept = message("The edit was not made; everything before it is safely in the file.")
    code = (error.sqlite_errorcode if hasattr(error, "sqlite_errorcode") else 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return GsefError(message("The disk is full."), meaning=kept, remedy=message("Free some space on the disk and try again."))
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN):
        return GsefError(
            message("The file can no longer be written."), meaning=kept,
            remedy=message("Check that the disk is connected and that you may write there, or save a copy elsewhere."),
        )  # fmt: skip
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return GsefError(message("The file is busy."), meaning=kept, remedy=message("Wait for the running work to end and try again."))
    if code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return GsefError(
            message("The disk failed while the file was being written ({detail}).", detail=str(error)), meaning=kept,
            remedy=message("Save a copy on another disk now, and close and open the file again."),
        )  # fmt: skip
    if code == sqlite3.SQLITE_CONSTRAINT:
        return Invalid(message("The edit does not fit the file ({detail}).", detail=str(error)), meaning=kept)
    return GsefError(message("The edit could not be made ({detail}).", detail=str(error)), meaning=kept)


@contextlib.contextmanager
def explained() -> Iterator[None]:
    """Turn SQLite's errors into ones that can be shown."""
    try:
        yield
    except sqlite3.Error as error:
        raise explain(error) from error


def opened(path: Path, mode: str, *, check: bool) -> tuple[sqlite3.Connection, int]:
    """A connection to a file that has been found to be ours (with `check`, also undamaged), and its schema.  Raises FileRefused."""
    try:
        connection = connect(path, mode)
    except sqlite3.Error as error:
        raise refusal(error, path) from error
    except UnicodeDecodeError as error:  # in SQLite's own words about a damaged schema
        raise damaged(path, str(error)) from error
    try:
        version = check_identity(connection, path)
        if check:
            quick_check(connection, path)
    except UnicodeDecodeError as error:
        connection.close()
        raise damaged(path, str(error)) from error
    except BaseException:
        connection.close()
        raise
    return connection, version
