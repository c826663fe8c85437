"""Copies and backups: whole or not at all, and the way back."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gsef_desktop.domain.backups import Backup, Difference
from gsef_desktop.domain.errors import FileInUse, FileRefused, GsefError
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, Organisation, Person
from gsef_desktop.storage import backups, copying
from gsef_desktop.storage.workspace import Workspace
from tests.storage.conftest import Place
from tests.storage.contents import live_records


def fill(workspace: Workspace) -> Organisation:
    """Put a few records into a file."""
    with workspace.edit(message("Fill")) as unit:
        unit.add_all(Person(family_name=f"Example {number}") for number in range(20))
        return unit.add(Organisation(name="A"))


def files(folder: Path) -> list[str]:
    """The names of the files in a folder."""
    return sorted(path.name for path in folder.iterdir() if path.is_file() and not path.name.startswith(".~lock"))


def test_a_copy_holds_everything(place: Place) -> None:
    with place.create() as workspace:
        fill(workspace)
        workspace.copy_to(place.folder / "copy.gsef")
        before = live_records(workspace)
        workspace.copy_to(place.folder / "copy.gsef")  # over the first one
        with pytest.raises(GsefError):
            workspace.copy_to(workspace.path)
    assert files(place.folder) == ["copy.gsef", "network.gsef"]
    with place.open("copy.gsef") as copy:
        assert live_records(copy) == before
        assert len(copy.history_of_file()) == 1
        with place.open() as workspace, pytest.raises(FileInUse):
            workspace.copy_to(copy.path)


def test_a_copy_that_fails_leaves_nothing(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace = place.create()
    target = place.folder / "copy.gsef"
    target.write_text("what was there before")
    full = sqlite3.OperationalError("database or disk is full")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL

    def fail(source: Path, made: Path) -> None:
        made.write_bytes(b"half")
        raise full

    monkeypatch.setattr(copying, "_vacuum_into", fail)
    with pytest.raises(GsefError, match="disk is full"):
        workspace.copy_to(target)
    assert target.read_text() == "what was there before"
    assert files(place.folder) == ["copy.gsef", "network.gsef"]
    with pytest.raises(GsefError):
        workspace.copy_to(place.folder / "nowhere" / "copy.gsef")


def test_a_full_disk_makes_an_edit_fail_and_harms_nothing(place: Place) -> None:
    with place.create() as workspace:
        fill(workspace)
        before = live_records(workspace)
        pages = workspace._writer.execute("PRAGMA page_count").fetchone()[0]
        workspace._writer.execute(f"PRAGMA max_page_count = {pages + 5}")  # SQLite then answers as on a full disk
        with pytest.raises(GsefError, match="disk is full"), workspace.edit(message("Add")) as unit:
            unit.add_all(Person(family_name="Example", note="x" * 1000) for _ in range(100))
        assert live_records(workspace) == before
        assert str(workspace.undo_label) == "Fill"


def test_one_backup_a_day(workspace: Workspace) -> None:
    fill(workspace)
    made = workspace.save_daily_backup()
    assert made is not None
    assert made.reason == "daily"
    assert workspace.save_daily_backup() is None
    assert workspace.backups() == [made]
    assert made.sha256 == copying.sha256_of(made.path)
    assert made.path.parent.parent.name == "backups"


def test_a_folder_that_cannot_be_made_is_told(place: Place) -> None:
    (place.folder / "blocked").write_text("a file, not a folder")
    with pytest.raises(GsefError, match="folder for backups"):
        place.create(backups_dir=place.folder / "blocked").save_backup()


def test_going_back_shows_what_it_will_do_and_can_be_undone(workspace: Workspace) -> None:
    changed = fill(workspace)
    with workspace.edit(message("Delete")) as unit:
        gone = unit.add(Person(family_name="Gone"))
    backup, then = workspace.save_backup(), live_records(workspace)
    assert workspace.compare_with_backup(backup) == []
    with workspace.edit(message("Later")) as unit:
        unit.update(Organisation, changed.id, name="B", former_names=("A",))
        unit.delete(Person, gone.id)
        unit.add_all([Activity(title="X"), Activity(title="Y")])
    now = live_records(workspace)
    assert workspace.compare_with_backup(backup) == [
        Difference(kind="activity", brought_back=0, changed=0, removed=2),
        Difference(kind="organisation", brought_back=0, changed=1, removed=0),
        Difference(kind="person", brought_back=1, changed=0, removed=0),
    ]
    assert workspace.restore_backup(backup)
    assert live_records(workspace) == then
    assert [kept.reason for kept in workspace.backups()] == ["restore", "manual"]
    workspace.undo()
    assert live_records(workspace) == now


def test_a_backup_of_another_state_of_the_file_brings_lost_rows_back(place: Place) -> None:
    with place.create() as workspace:
        workspace.copy_to(place.folder / "early.gsef")
        fill(workspace)
        backup, then = workspace.save_backup(), live_records(workspace)
    (place.folder / "early.gsef").replace(place.file)
    with place.open() as workspace:
        assert live_records(workspace) == {}
        workspace.restore_backup(workspace.backups()[0])
        assert live_records(workspace) == then
        assert workspace.backups()[-1] == backup


def test_a_damaged_backup_is_refused(workspace: Workspace) -> None:
    fill(workspace)
    backup = workspace.save_backup()
    data = bytearray(backup.path.read_bytes())
    data[5000:5100] = bytes(255 - byte for byte in data[5000:5100])
    backup.path.write_bytes(data)
    before = live_records(workspace)
    for function in (workspace.compare_with_backup, workspace.restore_backup):
        with pytest.raises(FileRefused):
            function(backup)
    backup.path.unlink()
    with pytest.raises(FileRefused):
        workspace.restore_backup(backup)
    assert live_records(workspace) == before


def test_old_backups_are_thinned() -> None:
    now = datetime(2019, 6, 30, 12, tzinfo=UTC)
    kept = [
        Backup(path=Path(f"{hours}.gsef"), when=now - timedelta(hours=hours), reason="daily", size=1, sha256="")
        for hours in range(0, 24 * 400, 6)
    ]
    left = backups.to_keep(kept, now)
    ages = [(now - backup.when) / timedelta(days=1) for backup in left]
    assert sum(age <= 2 for age in ages) == 9  # all of them
    assert sum(2 < age <= 14 for age in ages) in (12, 13)  # one a day
    assert sum(14 < age <= 70 for age in ages) in (8, 9)  # one a week
    assert sum(age > 70 for age in ages) in (11, 12)  # one a month
    assert left[0] == kept[0]


def test_thinning_removes_what_is_not_kept(workspace: Workspace) -> None:
    made = [backups.save(workspace.path, workspace.backups_dir, "daily", datetime(2019, 1, 1, hour, tzinfo=UTC)) for hour in (8, 9, 10)]
    (workspace.backups_dir / ".killed.gsef.77.part").write_bytes(b"half")
    backups.thin(workspace.backups_dir, datetime(2019, 1, 10, tzinfo=UTC))
    assert workspace.backups() == [made[2]]
    assert files(workspace.backups_dir) == [made[2].path.with_suffix(".gsef").name, made[2].path.with_suffix(".json").name]


def test_a_damaged_file_is_not_called_a_place_that_cannot_be_written(place: Place) -> None:
    with place.create() as workspace, workspace.edit(message("Add")) as unit:
        unit.add_all(Person(family_name=f"Example {number}", note="x" * 500) for number in range(500))
    data = bytearray(place.file.read_bytes())
    page = data.index(b"Example 250") // 4096 * 4096
    data[page : page + 64] = b"\xff" * 64
    place.file.write_bytes(data)
    with place.open(read_only=True) as workspace, pytest.raises(FileRefused, match="damaged"):
        workspace.copy_to(place.folder / "copy.gsef")
    assert not (place.folder / "copy.gsef").exists()
