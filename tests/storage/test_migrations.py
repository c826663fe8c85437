"""Files of every released schema open; files that are behind are brought up to date, after a backup."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy

from gsef_desktop.domain.errors import FileRefused
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    RECORDS,
    ActionOwner,
    Activity,
    ActivityPlan,
    Address,
    ArchiveDocument,
    ArchiveLink,
    BacklogItem,
    Ballot,
    CalendarComponent,
    College,
    Delegate,
    Fee,
    ItemRun,
    LanguageOfficer,
    MajorityRule,
    MeetingStep,
    MeetingTemplate,
    MeetingTemplateInvitation,
    MeetingTemplateItem,
    MeetingTemplateSession,
    MembershipCategory,
    MinutesAnnex,
    OwnField,
    OwnValue,
    PaperItem,
    Record,
    Recurrence,
    Region,
    SavedView,
    Task,
    TaskTemplate,
    TaskTemplateStep,
    Vote,
    VoteCandidate,
    VoteTally,
)
from gsef_desktop.storage import connection, migrations, opening
from gsef_desktop.storage.queries.search import search
from gsef_desktop.storage.schema import SCHEMA_VERSION
from tests.storage.conftest import Place

FILES = Path(__file__).parents[1] / "files"
OF_VERSION_2 = (Recurrence, ActivityPlan, Delegate, Task, TaskTemplate, TaskTemplateStep, CalendarComponent)
OF_VERSION_3 = (
    College, MajorityRule, Region, MembershipCategory, Fee, LanguageOfficer, Address, ArchiveDocument, ArchiveLink, OwnField, OwnValue,
    SavedView,
)  # fmt: skip
OF_VERSION_4 = (
    MeetingStep, ItemRun, MeetingTemplate, MeetingTemplateSession, MeetingTemplateItem, MeetingTemplateInvitation, BacklogItem, PaperItem,
    Vote, VoteTally, Ballot, VoteCandidate, MinutesAnnex, ActionOwner,
)  # fmt: skip
FIRST_VERSION: dict[type[Record], int] = {
    record: version for version, records in ((2, OF_VERSION_2), (3, OF_VERSION_3), (4, OF_VERSION_4)) for record in records
}
"""The version of the schema in which a record first came, where that is not the first."""


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION + 1))
def test_a_file_of_every_schema_opens(version: int, place: Place) -> None:
    shutil.copy(FILES / f"schema-{version}.gsef", place.file)
    with place.open() as workspace:
        with workspace.read() as reader:
            for cls in RECORDS:
                assert reader.count(cls) >= 1 or FIRST_VERSION.get(cls, 1) > version, cls
                reader.all(cls)
            assert [hit.title for hit in search(reader, "reunion")] == ["Réunion"]
            activity = reader.all(Activity)[0]
        assert [str(entry.label) for entry in workspace.history_of_file()] == ["Rename", "Fill"]
        with workspace.edit(message("Rename")) as unit:
            unit.update(Activity, activity.id, title="X")
        workspace.undo()


def test_the_backup_from_before_is_a_way_back(place: Place) -> None:
    shutil.copy(FILES / "schema-1.gsef", place.file)
    with place.open() as workspace:
        with workspace.read() as reader:
            activity = reader.all(Activity)[0]
        with workspace.edit(message("Rename")) as unit:
            unit.update(Activity, activity.id, title="X")
            unit.add(Task(title="Book a room"))
        (backup,) = workspace.backups()
        found = {one.kind: (one.brought_back, one.changed, one.removed) for one in workspace.compare_with_backup(backup)}
        assert found == {"activity": (0, 1, 0), "task": (0, 0, 1)}
        workspace.restore_backup(backup)
        with workspace.read() as reader:
            assert (reader.get(Activity, activity.id), reader.count(Task)) == (activity, 0)
        workspace.undo()
        with workspace.read() as reader:
            assert (reader.get(Activity, activity.id).title, reader.count(Task)) == ("X", 1)


def test_who_could_write_is_told_how_to_bring_a_file_up_to_date(place: Place) -> None:
    shutil.copy(FILES / "schema-1.gsef", place.file)
    with pytest.raises(FileRefused) as refused:
        place.open(read_only=True)
    assert str(refused.value.remedy).startswith("Open it in the window once")


def add_column(operations: Any) -> None:
    """A migration such as the next version may bring."""
    with operations.batch_alter_table("activity", recreate="always") as table:
        table.add_column(sqlalchemy.Column("weather", sqlalchemy.Text(), nullable=False, server_default="fine"))


def fail(operations: Any) -> None:
    """A migration that goes wrong half-way."""
    operations.execute("UPDATE activity SET title = 'half'")
    operations.execute("UPDATE no_such_table SET x = 1")


def test_a_file_that_is_behind_is_brought_up_to_date(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(FILES / f"schema-{SCHEMA_VERSION}.gsef", place.file)
    next_version = SCHEMA_VERSION + 1
    for module in (connection, opening):
        monkeypatch.setattr(module, "SCHEMA_VERSION", next_version)
    real = migrations.upgrade
    monkeypatch.setattr(migrations, "upgrade", lambda path, version, target: real(path, version, target, {next_version: add_column}))
    with pytest.raises(FileRefused, match="older"):
        place.open(read_only=True)
    with place.open() as workspace:
        assert [backup.reason for backup in workspace.backups()] == ["migration"]
        with workspace.read() as reader:
            assert reader.rows("SELECT DISTINCT weather FROM activity") == [("fine",)]
            assert reader.rows("SELECT user_version FROM pragma_user_version") == [(next_version,)]
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


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION))
def test_a_file_brought_up_to_date_has_the_tables_of_a_new_one(version: int, place: Place) -> None:
    shape = """
        SELECT m.type, m.name, c.name, c.type, c."notnull", c.pk FROM sqlite_master AS m LEFT JOIN pragma_table_info(m.name) AS c
        WHERE m.name NOT LIKE 'sqlite%' ORDER BY 1, 2, 3
    """
    with place.create() as workspace, workspace.read() as reader:
        fresh = reader.rows(shape)
    place.file.unlink()
    shutil.copy(FILES / f"schema-{version}.gsef", place.file)
    with place.open() as workspace, workspace.read() as reader:
        assert reader.rows(shape) == fresh
