"""Files: making and opening them, copies, backups and going back to one."""

from __future__ import annotations

import logging
from pathlib import Path

from gsef_desktop.domain.backups import Backup, Difference
from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.storage.queries.integrity import problems
from gsef_desktop.storage.workspace import Workspace

_log = logging.getLogger(__name__)

SUFFIX = ".gsef"
"""The ending of the names of our files."""

CALENDAR_SUFFIXES = (".ics", ".ical", ".ifb", ".icalendar", ".vcs")
"""The endings of names by which calendar files are known."""

TABLE_SUFFIXES = (".csv", ".tsv", ".tab", ".xlsx", ".xlsm", ".ods", ".vcf", ".vcard")
"""The endings of names by which tables and address cards are known."""


def create_file(*, path: Path, config_dir: Path | None = None, author: str = "") -> Workspace:
    """Make a new, empty file and open it.  Raises FileRefused if something is there already."""
    return Workspace.create(path, config_dir=config_dir, author=author)


def open_file(*, path: Path, read_only: bool = False, config_dir: Path | None = None, author: str = "") -> Workspace:
    """Open a file; one that may not be written is opened to read only.  Raises FileRefused, FileInUse."""
    return Workspace.open(path, read_only=read_only, config_dir=config_dir, author=author)


def save_copy(workspace: Workspace, *, path: Path) -> None:
    """Write a complete, checked copy to `path`, replacing what is there."""
    workspace.copy_to(path)


def make_backup(workspace: Workspace) -> Backup:
    """Keep a checked copy among the backups of this file."""
    return workspace.save_backup("manual")


def make_backup_before_import(workspace: Workspace) -> Backup | None:
    """Keep a checked copy before an import; where none can be kept, the import, which can be undone, need not wait: then None."""
    try:
        return workspace.save_backup("import")
    except GsefError:
        _log.warning("no backup before the import", exc_info=True)
        return None


def make_daily_backup(workspace: Workspace) -> Backup | None:
    """Keep today's copy unless there is one, or nothing can be kept: then None.  Does nothing for a file open to read only."""
    return None if workspace.read_only else workspace.save_daily_backup()


def list_backups(workspace: Workspace) -> list[Backup]:
    """The backups of this file, the newest first."""
    return workspace.backups()


def compare_with_backup(workspace: Workspace, *, backup: Backup) -> list[Difference]:
    """What going back to a backup would change, by kind of record."""
    return workspace.compare_with_backup(backup)


def restore_backup(workspace: Workspace, *, backup: Backup) -> Changes:
    """Go back to a backup, as one edit that can be undone; a backup of the present state is kept first."""
    return workspace.restore_backup(backup)


def verify_file(*, path: Path) -> list[Message]:
    """Check a file; the answer says what is wrong, and is empty where all is well.  Never writes."""
    try:
        with Workspace.open(path, read_only=True) as workspace, workspace.read() as reader:
            return [message("The file is damaged: {detail}", detail=detail) for detail in problems(reader)]
    except GsefError as error:
        return [error.what]


def with_suffix(path: Path) -> Path:
    """The path with our ending, where a user has typed none."""
    return path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)
