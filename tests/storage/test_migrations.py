"""Files of every released schema open; files that are behind are brought up to date, after a backup."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy

from gsef_desktop.domain.errors import FileRefused
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import RECORDS, Activity
from gsef_desktop.storage import connection, migrations, opening
from gsef_desktop.storage.queries.search import search
from gsef_desktop.storage.schema import SCHEMA_VERSION
from tests.storage.conftest import Place

FILES = Path(__file__).parents[1] / "files"


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION + 1))
def test_a_file_of_every_schema_opens(version: int, place: Place) -> None:
    shutil.copy(FILES / f"schema-{version}.gsef", place.file)
    with place.open() as workspace:
        with workspace.read() as reader:
            for cls in RECORDS:
                assert reader.count(cls) >= 1, cls
                reader.all(cls)
            assert [hit.title for hit in search(reader, "reunion")] == ["Réunion"]
            activity = reader.all(Activity)[0]
        assert [str(entry.label) for entry in workspace.history_of_file()] == ["Rename", "Fill"]
        with workspace.edit(message("Rename")) as unit:
            unit.update(Activity, activity.id, title="X")
        workspace.undo()


def add_column(operations: Any) -> None:
    """A migration such as the next version may bring."""
    with operations.batch_alter_table("activity", recreate="always") as table:
        table.add_column(sqlalchemy.Column("weather", sqlalchemy.Text(), nullable=False, server_default="fine"))


def fail(operations: Any) -> None:
    """A migration that goes wrong half-way."""
    operations.execute("UPDATE activity SET title = 'half'")
    operations.execute("UPDATE no_such_table SET x = 1")


def test_a_file_that_is_behind_is_brought_up_to_date(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(FILES / "schema-1.gsef", place.file)
    for module in (connection, opening):
        monkeypatch.setattr(module, "SCHEMA_VERSION", 2)
    real = migrations.upgrade
    monkeypatch.setattr(migrations, "upgrade", lambda path, version, target: real(path, version, target, {2: add_column}))
    with pytest.raises(FileRefused, match="older"):
        place.open(read_only=True)
    with place.open() as workspace:
        assert [backup.reason for backup in workspace.backups()] == ["migration"]
        with workspace.read() as reader:
            assert reader.rows("SELECT DISTINCT weather FROM activity") == [("fine",)]
            assert reader.rows("SELECT user_version FROM pragma_user_version") == [(2,)]
        workspace.undo()
    place.open().close()


def test_a_migration_that_fails_leaves_the_file_as_it_was(place: Place) -> None:
    shutil.copy(FILES / "schema-1.gsef", place.file)
    before = place.file.read_bytes()
    for steps in ({2: fail}, {}):
        with pytest.raises(FileRefused, match="up to date"):
            migrations.upgrade(place.file, 1, 2, steps)
        assert place.file.read_bytes() == before
    with pytest.raises(FileRefused):
        migrations.upgrade(place.file, 0, 1)
