"""Backups: whole copies of a file in a folder of the user's, thinned as they grow old, and the way back to one of them.

The folder of a file holds ``NAME--20190612T104200Z--daily.gsef`` and the like, each with a ``.json`` note of its SHA-256.
"""

from __future__ import annotations

import contextlib
import json
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from gsef_desktop.domain.backups import Backup, Difference
from gsef_desktop.domain.errors import FileRefused, GsefError
from gsef_desktop.domain.messages import message
from gsef_desktop.storage.connection import opened
from gsef_desktop.storage.copying import copy_database, sha256_of
from gsef_desktop.storage.schema import SCHEMA_VERSION, TableInfo, all_tables

REASONS = ("daily", "import", "restore", "migration", "manual")
"""What a backup was made before or for."""

_NAME = re.compile(r".+--(\d{8}T\d{6}Z)(?:-\d+)?--(\w+)\.gsef")
_KEEP_ALL = timedelta(days=2)
_KEEP_DAILY = timedelta(days=14)
_KEEP_WEEKLY = timedelta(weeks=10)


def default_backups_dir() -> Path:
    """The folder for backups in the user's data."""
    import platformdirs

    return platformdirs.user_data_path("gsef-desktop", appauthor=False) / "backups"


def save(source: Path, folder: Path, reason: str, now: datetime) -> Backup:
    """Make a checked copy of a file in `folder`.  Raises GsefError, and leaves nothing half-written."""
    if reason not in REASONS:
        raise ValueError(f"{reason!r} is not a reason for a backup")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise GsefError(
            message("The folder for backups cannot be made ({detail}).", detail=error.strerror or str(error)),
            meaning=message("There is no backup of today; your file is unchanged."),
            remedy=message("Save a copy of the file in another place."),
        ) from error
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    number, target = 0, folder / f"{source.stem}--{stamp}--{reason}.gsef"
    while target.exists():
        number += 1
        target = folder / f"{source.stem}--{stamp}-{number}--{reason}.gsef"
    digest = copy_database(source, target)
    made = Backup(path=target, when=_when(stamp), reason=reason, size=target.stat().st_size, sha256=digest)
    note = target.with_suffix(".json")
    with contextlib.suppress(OSError):  # without its note the backup is checked by SQLite alone
        note.write_text(json.dumps({"sha256": digest, "size": made.size, "source": str(source.absolute())}), "utf-8")
    return made


def listed(folder: Path) -> list[Backup]:
    """The backups in a folder, newest first."""
    made = []
    for path in folder.glob("*.gsef") if folder.is_dir() else ():
        if not (found := _NAME.fullmatch(path.name)):
            continue
        digest = ""
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            digest = str(json.loads(path.with_suffix(".json").read_text("utf-8"))["sha256"])
        made.append(Backup(path=path, when=_when(found[1]), reason=found[2], size=path.stat().st_size, sha256=digest))
    return sorted(made, key=lambda backup: (backup.when, backup.path.name), reverse=True)


def thin(folder: Path, now: datetime) -> None:
    """Remove what is no longer needed: all of two days stay, then one a day for two weeks, one a week for ten weeks, one a month."""
    kept = set(to_keep(listed(folder), now))
    for backup in listed(folder):
        if backup not in kept:
            with contextlib.suppress(OSError):
                backup.path.unlink()
                backup.path.with_suffix(".json").unlink(missing_ok=True)
    for left in folder.glob(".*.part"):  # of a copy that was killed; nobody else writes here
        with contextlib.suppress(OSError):
            left.unlink()


def to_keep(backups: Iterable[Backup], now: datetime) -> list[Backup]:
    """Those of the backups that thinning leaves; of each period the newest."""
    kept, seen = [], set()
    for backup in sorted(backups, key=lambda backup: backup.when, reverse=True):
        age, day = now - backup.when, backup.when.date()
        if age <= _KEEP_ALL:
            period: object = backup
        elif age <= _KEEP_DAILY:
            period = day
        else:
            period = day.isocalendar()[:2] if age <= _KEEP_WEEKLY else (day.year, day.month, "month")
        if period not in seen:
            seen.add(period)
            kept.append(backup)
    return kept


@contextlib.contextmanager
def up_to_date(backup: Backup) -> Iterator[Path]:
    """A file with what is in a backup in this program's schema: the backup itself, or a copy that lasts as long as the context.

    Raises FileRefused where the backup is damaged, or newer than this program.
    """
    version = _checked_version(backup)
    if version == SCHEMA_VERSION:
        yield backup.path
        return
    from gsef_desktop.storage import migrations

    with tempfile.TemporaryDirectory(prefix="gsef-backup-") as folder:
        copy = Path(folder) / backup.path.name
        shutil.copyfile(backup.path, copy)
        migrations.upgrade(copy, version, SCHEMA_VERSION)
        yield copy


def _checked_version(backup: Backup) -> int:
    """The version of a backup's schema.  Raises FileRefused unless it is whole."""
    path = backup.path
    try:
        if backup.sha256 and sha256_of(path) != backup.sha256:
            raise FileRefused(
                message("The backup “{name}” is not as it was made.", name=path.name), meaning=message("Nothing has been changed."),
                remedy=message("Choose an older or a newer backup."),
            )  # fmt: skip
    except OSError as error:
        raise FileRefused(
            message("The backup “{name}” cannot be read ({detail}).", name=path.name, detail=error.strerror or str(error)),
            meaning=message("Nothing has been changed."), remedy=message("Choose another backup."),
        ) from error  # fmt: skip
    connection, version = opened(path, "ro", check=True)
    connection.close()
    return version


@contextlib.contextmanager
def attached(connection: sqlite3.Connection, backup: Path) -> Iterator[None]:
    """Make the backup's tables readable as ``kept.NAME``.  Not within a transaction."""
    connection.execute("ATTACH ? AS kept", (f"{backup.absolute().as_uri()}?mode=ro",))
    try:
        yield
    finally:
        connection.execute("DETACH kept")


def differences(connection: sqlite3.Connection) -> list[Difference]:
    """What going back to the attached backup would do, for each kind where there is anything to do."""
    made = []
    for info in all_tables():
        erased = f'SELECT 1 FROM main."{info.kind}" AS t WHERE t.id = k.id AND NOT ({_not_purged(info, "t")})'
        back = (
            f'SELECT count(*) FROM kept."{info.kind}" AS k WHERE k.deleted = 0 AND NOT EXISTS ({_living(info, "main", "t", "k")})'
            f" AND NOT EXISTS ({erased})"
        )
        gone = f'SELECT count(*) FROM main."{info.kind}" AS t WHERE t.deleted = 0 AND NOT EXISTS ({_living(info, "kept", "k", "t")})'
        changed = (
            f'SELECT count(*) FROM main."{info.kind}" AS t JOIN kept."{info.kind}" AS k ON k.id = t.id'
            f" WHERE t.deleted = 0 AND k.deleted = 0 AND ({_differs(info)}) AND {_not_purged(info, 't')}"
        )
        counts = [int(connection.execute(sql).fetchone()[0]) for sql in (back, changed, gone)]
        if any(counts):
            made.append(Difference(kind=info.kind, brought_back=counts[0], changed=counts[1], removed=counts[2]))
    return made


def go_back(connection: sqlite3.Connection) -> None:
    """Make every table as it is in the attached backup, within the caller's edit, which the journal records."""
    for info in all_tables():
        names = (*info.names, "deleted")
        listed_names = ", ".join(f'"{name}"' for name in names)
        sets = ", ".join(f'"{name}" = k."{name}"' for name in names[1:])
        connection.execute(
            f'UPDATE "{info.kind}" SET {sets} FROM kept."{info.kind}" AS k WHERE k.id = "{info.kind}".id'
            f' AND ({_differs(info, info.kind)} OR k.deleted <> "{info.kind}".deleted) AND {_not_purged(info)}'
        )
        connection.execute(
            f'UPDATE "{info.kind}" SET deleted = 1 WHERE deleted = 0 AND id NOT IN (SELECT k.id FROM kept."{info.kind}" AS k)'
            f" AND {_not_purged(info)}"
        )
        connection.execute(
            f'INSERT INTO "{info.kind}" ({listed_names}) SELECT {listed_names} FROM kept."{info.kind}" AS k'
            f' WHERE k.id NOT IN (SELECT t.id FROM main."{info.kind}" AS t)'
        )


def _not_purged(info: TableInfo[Any], alias: str | None = None) -> str:
    """What was erased for good does not come back."""
    erased = "SELECT d.n FROM main.txn AS x JOIN main.chg AS d ON d.id BETWEEN x.first_chg AND x.last_chg WHERE x.kind = 'purge'"
    return f'"{alias or info.kind}".n NOT IN ({erased} AND d.tbl = {info.number})'


def _living(info: TableInfo[Any], schema: str, alias: str, other: str) -> str:
    return f'SELECT 1 FROM {schema}."{info.kind}" AS {alias} WHERE {alias}.id = {other}.id AND {alias}.deleted = 0'


def _differs(info: TableInfo[Any], alias: str = "t") -> str:
    return " OR ".join(f'"{alias}"."{name}" IS NOT k."{name}"' for name in info.names[1:]) or "0"


def _when(stamp: str) -> datetime:
    return datetime.strptime(stamp, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
