"""Opening and making files: locks, permissions, and what is asked of a file before it is used."""

from __future__ import annotations

import os
import sqlite3
import stat
import uuid
from pathlib import Path

from gsef_desktop.domain.errors import FileInUse, FileRefused
from gsef_desktop.domain.messages import message
from gsef_desktop.storage import journal, search_index
from gsef_desktop.storage.connection import opened
from gsef_desktop.storage.lock import FileLock, journal_path
from gsef_desktop.storage.schema import APPLICATION_ID, SCHEMA_VERSION


def default_config_dir() -> Path:
    """The user's configuration folder for this program."""
    import platformdirs

    return platformdirs.user_config_path("gsef-desktop", appauthor=False)


def take_lock(path: Path, author: str) -> FileLock:
    """The lock of a file.  Raises FileInUse, or FileRefused where none can be made."""
    try:
        return FileLock.take(path, author)
    except OSError as error:
        raise cannot_make(path, error.strerror or str(error)) from error


def current(path: Path, mode: str, backups_dir: Path | None, *, check: bool) -> sqlite3.Connection:
    """Like `opened`, and brought up to date if its schema is behind.  Raises FileRefused."""
    connection, version = opened(path, mode, check=check)
    if version == SCHEMA_VERSION:
        return connection
    file_id = file_id_of(connection)
    connection.close()
    if mode == "ro":
        raise FileRefused(
            message("“{name}” was made by an older version of this program.", name=path.name),
            meaning=message("It can only be read after it has been brought up to date, which needs the right to write it."),
            remedy=message("Open it in the window once: it is kept as a backup and brought up to date.")
            if writable(path)
            else message("Copy it to a folder that you may write in and open it there."),
        )
    from datetime import UTC, datetime

    from gsef_desktop.storage import backups, migrations

    backups.save(path, backups_folder(backups_dir, file_id), "migration", datetime.now(UTC))
    migrations.upgrade(path, version, SCHEMA_VERSION)
    return opened(path, mode, check=False)[0]


def take_back_unfinished(path: Path, author: str) -> None:
    """Let SQLite take back an edit that a crash has cut off, which it cannot do for a reader, and check the file.  Raises FileRefused.

    Nothing is done where there is no such edit, or where it is the running edit of one who has the file open.
    """
    if not journal_path(path).exists():
        return
    try:
        lock = take_lock(path, author)
    except FileInUse:
        return
    try:
        opened(path, "rw", check=True)[0].close()
    finally:
        lock.release()


def file_id_of(connection: sqlite3.Connection) -> str:
    """The id that a file keeps through all its copies."""
    return str(connection.execute("SELECT value FROM file_info WHERE key = 'file_id'").fetchone()[0])  # check_identity has seen it


def backups_folder(backups_dir: Path | None, file_id: str) -> Path:
    """The folder for the backups of one file."""
    from gsef_desktop.storage.backups import default_backups_dir

    return (backups_dir if backups_dir is not None else default_backups_dir()) / file_id


def writable(path: Path) -> bool:
    """Whether the file and its folder may be written (SQLite and the lock need a file beside it)."""
    for place in (path, path.resolve().parent):
        if not os.access(place, os.W_OK) or not place.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
            return False
    return True


def create_schema(connection: sqlite3.Connection) -> None:
    """Make all tables in an empty file."""
    from gsef_desktop.storage.tables import create_statements

    connection.execute("BEGIN IMMEDIATE")
    for statement in (*create_statements(), *journal.CREATE, *search_index.CREATE):
        connection.execute(statement)
    journal.fill_columns(connection)
    values = [("file_id", str(uuid.uuid4())), ("search", search_index.INDEX_VERSION)]
    connection.executemany("INSERT INTO file_info(key, value) VALUES (?, ?)", values)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    connection.execute("COMMIT")


def cannot_make(path: Path, detail: str) -> FileRefused:
    """The error for a place where nothing can be written."""
    return FileRefused(
        message("“{name}” cannot be written in {folder} ({detail}).", name=path.name, folder=path.absolute().parent, detail=detail),
        meaning=message("No file has been made."),
        remedy=message("Choose a folder that you may write in."),
    )
