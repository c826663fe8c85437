"""Who has a file open: a small file beside it, ``.~lock.NAME#``, held by a lock of the operating system.

The lock ends with the process however that ends, so a lock file that is left behind stops nobody: it only tells that the last writer
did not close the file.  The database file itself is never opened here (closing such a handle would drop SQLite's own locks).
"""

from __future__ import annotations

import getpass
import json
import os
import socket
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from gsef_desktop.domain.errors import FileInUse
from gsef_desktop.domain.messages import message

_LOCKED_BYTE = 1 << 30


class FileLock:
    """The lock of one open file.  `left_behind` tells that the one before was not closed."""

    def __init__(self, handle: BinaryIO, path: Path, *, left_behind: bool) -> None:
        self._handle: BinaryIO | None = handle
        self._path = path
        self.left_behind = left_behind

    @classmethod
    def take(cls, file: Path, author: str = "") -> FileLock:
        """Take the lock of `file`.  Raises FileInUse, which names who has it, and OSError if no lock file can be made."""
        path = lock_path(file)
        while True:
            handle = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644), "r+b")
            if not _lock(handle):
                text = handle.read()
                handle.close()
                raise _in_use(file, text)
            if _same_file(handle, path):
                break
            handle.close()  # its owner removed it between our opening and locking it
        left_behind = bool(handle.read(1))
        handle.seek(0)
        handle.truncate()
        since = datetime.now(UTC).isoformat(timespec="seconds")
        holder = {"user": author or _user(), "host": socket.gethostname(), "since": since, "process": os.getpid()}
        handle.write(json.dumps(holder, ensure_ascii=False).encode())
        handle.flush()
        return cls(handle, path, left_behind=left_behind)

    def release(self) -> None:
        """Give the lock back and remove its file."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        if sys.platform == "win32":  # an open file cannot be removed there
            handle.close()
            self._path.unlink(missing_ok=True)
        else:
            self._path.unlink(missing_ok=True)
            handle.close()


def lock_path(file: Path) -> Path:
    """Where the lock file of `file` lies: beside the file itself, also if it was opened through a link to it."""
    file = file.resolve()
    return file.with_name(f".~lock.{file.name}#")


def journal_path(file: Path) -> Path:
    """Where SQLite keeps what it needs to take back an unfinished transaction."""
    file = file.resolve()
    return file.with_name(f"{file.name}-journal")


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "?"


def _in_use(file: Path, text: bytes) -> FileInUse:
    try:
        holder = json.loads(text)
        since = datetime.fromisoformat(holder["since"]).astimezone()
        what = message(
            "“{name}” is open already: {user} on {host} has had it since {since}.",
            name=file.name, user=holder["user"], host=holder["host"], since=since.strftime("%Y-%m-%d %H:%M"),
        )  # fmt: skip
    except (ValueError, KeyError, TypeError):
        what = message("“{name}” is open already in another window.", name=file.name)
    return FileInUse(what, meaning=message("Nothing has been changed."), remedy=message("Close it there first, or open it to read only."))


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: BinaryIO) -> bool:
        handle.seek(_LOCKED_BYTE)  # beyond the text, which others may then still read
        try:
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            handle.seek(0)
        return True

    def _same_file(handle: BinaryIO, path: Path) -> bool:
        return True

else:
    import fcntl

    def _lock(handle: BinaryIO) -> bool:
        try:
            fcntl.flock(handle.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _same_file(handle: BinaryIO, path: Path) -> bool:
        try:
            return os.path.samestat(os.fstat(handle.fileno()), os.stat(path))
        except FileNotFoundError:
            return False
