"""What an open file can do with whole copies of itself: copies, backups and going back to one."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from abc import ABC, abstractmethod
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path

from gsef_desktop.domain.backups import Backup, Difference
from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.storage import opening
from gsef_desktop.storage.connection import connect, explained
from gsef_desktop.storage.triggers import Triggers
from gsef_desktop.storage.unit import Unit


class Copies(ABC):
    """The part of a `Workspace` that deals with whole copies; it is nothing by itself."""

    path: Path
    read_only: bool
    file_id: str
    _backups_dir: Path | None
    _last_merge: tuple[str, float] | None
    _guard: threading.RLock
    _writer: sqlite3.Connection
    _triggers: Triggers

    @abstractmethod
    def edit(self, label: Message, *, merge_key: str | None = None, kind: str = "edit") -> AbstractContextManager[Unit]:
        """See `Workspace.edit`."""

    def copy_to(self, path: Path | str) -> None:
        """Write a checked copy, replacing what is there.  Raises GsefError; then nothing has changed at `path`."""
        from gsef_desktop.storage.copying import copy_database

        self._last_merge = None  # what the copy holds is not added to any more
        copy_database(self.path, Path(path))

    @property
    def backups_dir(self) -> Path:
        """The folder with the backups of this file."""
        return opening.backups_folder(self._backups_dir, self.file_id)

    def save_backup(self, reason: str = "manual") -> Backup:
        """Make a backup now; `reason` is one of `gsef_desktop.storage.backups.REASONS`.  Raises GsefError."""
        from gsef_desktop.storage import backups

        self._last_merge = None
        now = datetime.now(UTC)
        made = backups.save(self.path, self.backups_dir, reason, now)
        backups.thin(self.backups_dir, now)
        return made

    def save_daily_backup(self) -> Backup | None:
        """Make the backup of the day unless there is one, or the file cannot be edited.  Raises GsefError.

        To be called after every opening, on a worker: it reads the whole file.
        """
        today = datetime.now().astimezone().date()
        if self.read_only or any(kept.reason == "daily" and kept.when.astimezone().date() == today for kept in self.backups()):
            return None
        return self.save_backup("daily")

    def backups(self) -> list[Backup]:
        """The backups of this file, newest first."""
        from gsef_desktop.storage import backups

        return backups.listed(self.backups_dir)

    def compare_with_backup(self, backup: Backup) -> list[Difference]:
        """What going back to a backup would change, by kind of record.  Raises FileRefused if the backup is damaged."""
        from gsef_desktop.storage import backups

        with (
            backups.up_to_date(backup) as kept,
            contextlib.closing(connect(self.path, "ro")) as connection,
            backups.attached(connection, kept),
            explained(),
        ):
            return backups.differences(connection)

    def restore_backup(self, backup: Backup) -> Changes:
        """Make every record as it is in a backup: one edit that can be undone.  A backup of the present state is made before it."""
        from gsef_desktop.storage import backups

        label = message("Go back to the backup of {day}", day=backup.when.astimezone().strftime("%Y-%m-%d %H:%M"))
        with backups.up_to_date(backup) as kept:
            self.save_backup("restore")
            with self._guard, backups.attached(self._writer, kept):
                with self.edit(label, kind="restore") as unit:
                    unit.spares_closed = True
                    self._triggers.arm_all()
                    backups.go_back(self._writer)
                return unit.changes
