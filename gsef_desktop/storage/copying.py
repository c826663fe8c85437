"""Copies of a file that are whole or not there at all."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
import sys
from pathlib import Path

from gsef_desktop.domain.errors import FileInUse, FileRefused, GsefError
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.storage.connection import connect
from gsef_desktop.storage.lock import FileLock, lock_path


class _BrokenCopyError(sqlite3.DatabaseError):
    """The copy was written but is not sound, because what was copied is not."""


def copy_database(source: Path, target: Path) -> str:
    """Write a checked copy of `source` to `target`, replacing what is there.  Returns its SHA-256 in hexadecimal.

    The copy is made beside its place, checked, forced to the disk and only then put in place.  Raises GsefError; then nothing has
    changed at `target`.
    """
    if target.exists() and os.path.samefile(source, target):
        raise GsefError(message("A file cannot be copied onto itself."), remedy=message("Choose another name or folder."))
    _refuse_open(target)
    temporary = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        temporary.unlink(missing_ok=True)
        _vacuum_into(source, temporary)
        digest = _sealed(temporary)
        os.replace(temporary, target)
        _sync_folder(target.parent)
        return digest
    except (OSError, sqlite3.Error) as error:
        if isinstance(error, _BrokenCopyError) or _code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise _source_damaged(source, error) from error
        raise _failed(target, error) from error
    finally:
        for left in (temporary, temporary.with_name(f"{temporary.name}-journal")):
            with contextlib.suppress(OSError):
                left.unlink(missing_ok=True)


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file that nobody has open, in hexadecimal.  Raises OSError."""
    with path.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()


def _vacuum_into(source: Path, target: Path) -> None:
    with contextlib.closing(connect(source, "ro")) as connection:
        connection.execute("VACUUM INTO ?", (target.absolute().as_uri(),))  # a name may hold bytes that are no text
    with contextlib.closing(connect(target, "ro")) as copy:
        answer = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if answer != "ok":
        raise _BrokenCopyError(answer)


def _sealed(path: Path) -> str:
    with path.open("r+b") as handle:
        digest = hashlib.file_digest(handle, "sha256").hexdigest()
        os.fsync(handle.fileno())
    return digest


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _refuse_open(target: Path) -> None:
    """Refuse to replace a file that somebody is working on."""
    if not lock_path(target).exists():
        return
    try:
        FileLock.take(target).release()
    except FileInUse as error:
        raise FileInUse(error.what, meaning=message("It has not been replaced."), remedy=message("Choose another name.")) from None
    except OSError:
        return


def _code(error: Exception) -> int:
    return int(getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF


def _source_damaged(source: Path, error: Exception) -> GsefError:
    return FileRefused(
        message("“{name}” is damaged ({detail}).", name=source.name, detail=error), meaning=message("No copy has been made."),
        remedy=message("Restore the newest backup, or open another copy of the file."),
    )  # fmt: skip


def _failed(target: Path, error: OSError | sqlite3.Error) -> GsefError:
    untouched = message("No copy has been made; your file is unchanged.")
    full = getattr(error, "errno", None) == 28 or _code(error) == sqlite3.SQLITE_FULL
    what: Message
    if full:
        what = message("The disk is full: “{name}” could not be written.", name=target.name)
        return GsefError(what, meaning=untouched, remedy=message("Free some space, or choose another disk."))
    detail = getattr(error, "strerror", None) or str(error)
    folder = target.absolute().parent
    what = message("“{name}” could not be written in {folder} ({detail}).", name=target.name, folder=folder, detail=detail)
    return FileRefused(what, meaning=untouched, remedy=message("Choose a folder that you may write in."))
