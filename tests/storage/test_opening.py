"""Which files are opened, how, and which are refused."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import sqlite3
import sys
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from gsef_desktop.domain.errors import Damaged, FileInUse, FileRefused, ReadOnly
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, Person
from gsef_desktop.storage.attachments import add_attachment
from gsef_desktop.storage.lock import lock_path
from gsef_desktop.storage.queries.integrity import problems
from gsef_desktop.storage.schema import SCHEMA_VERSION
from gsef_desktop.storage.workspace import Workspace
from tests.storage.conftest import Place


def alter(file: Path, *statements: str) -> None:
    """Do something to a file behind the program's back."""
    connection = sqlite3.connect(file)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def refused(place: Place, *words: str) -> FileRefused:
    """Open the file, which must be refused with all three sentences; the words must be in the first."""
    with pytest.raises(FileRefused) as caught:
        place.open()
    error = caught.value
    assert error.meaning is not None
    assert error.remedy is not None
    for word in words:
        assert word in str(error.what)
    assert not lock_path(place.file).exists()
    return error


def test_a_file_is_made_where_there_is_none(place: Place) -> None:
    place.create().close()
    connection = sqlite3.connect(place.file)
    assert connection.execute("PRAGMA application_id").fetchone() == (0x47534546,)
    assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert connection.execute("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND sql LIKE '%STRICT%'").fetchone()[0] > 40
    connection.close()
    with pytest.raises(FileRefused, match="exists already"):
        place.create()
    assert [path.name for path in place.folder.iterdir() if path.is_file()] == ["network.gsef"]


def test_a_file_that_cannot_be_made_says_so(place: Place) -> None:
    with pytest.raises(FileRefused, match="cannot be written"):
        place.create("no such folder/network.gsef")


def test_what_is_no_file_of_ours_is_refused(place: Place) -> None:
    refused(place, "no file")
    place.file.write_bytes(b"")
    refused(place, "not a GSEF file")
    place.file.write_bytes(b"%PDF-1.7 something else altogether" * 100)
    refused(place, "not a GSEF file")
    place.file.unlink()
    alter(place.file, "CREATE TABLE t (x)")
    refused(place, "not a GSEF file")


def test_a_newer_file_is_refused(place: Place) -> None:
    place.create().close()
    alter(place.file, f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    refused(place, "newer")


def test_a_file_with_commands_in_it_is_refused(place: Place) -> None:
    place.create().close()
    shutil.copy(place.file, place.folder / "clean")
    alter(place.file, "CREATE TRIGGER evil AFTER INSERT ON person BEGIN DELETE FROM person; END")
    refused(place, "commands")
    shutil.copy(place.folder / "clean", place.file)
    alter(place.file, "CREATE VIEW evil AS SELECT * FROM person")
    refused(place, "commands")


def test_a_file_without_one_of_its_tables_is_refused(place: Place) -> None:
    place.create().close()
    alter(place.file, "DROP TABLE decision")
    refused(place, "damaged", "decision")


def test_a_file_without_one_of_its_columns_is_refused(place: Place) -> None:
    place.create().close()
    alter(place.file, "ALTER TABLE activity DROP COLUMN theme", "DELETE FROM journal_column WHERE kind = 'activity' AND name = 'theme'")
    refused(place, "damaged", "activity.theme")


def test_a_damaged_file_is_noticed_after_an_unclean_end(place: Place) -> None:
    with place.create() as workspace, workspace.edit(message("Add")) as unit:
        unit.add_all(Person(family_name=f"Example {number}", note="x" * 500) for number in range(500))
    data = bytearray(place.file.read_bytes())
    for start in range(len(data) // 2, len(data) - 4096, 4096):
        data[start : start + 64] = b"\xff" * 64
    place.file.write_bytes(data)
    lock_path(place.file).write_text("{}")
    refused(place, "damaged")


def test_a_cut_file_is_refused(place: Place) -> None:
    place.create().close()
    place.file.write_bytes(place.file.read_bytes()[: 4096 * 3])
    refused(place, "damaged")


def test_the_second_window_is_told_who_has_the_file(place: Place) -> None:
    with place.create() as workspace:
        with pytest.raises(FileInUse) as caught:
            place.open(author="Bob Sample")
        assert "Ada Example" in str(caught.value)
        with workspace.edit(message("Add")) as unit:
            unit.add(Person(family_name="Example"))
        with place.open(read_only=True) as looking:
            with looking.read() as reader:
                assert reader.count(Person) == 1
            with pytest.raises(ReadOnly), looking.edit(message("Add")):
                pass
    place.open().close()


def _hold(file: str, config: str, ready: Connection) -> None:
    with Workspace.open(Path(file), config_dir=Path(config), author="Bob Sample"):
        ready.send("open")
        ready.recv()


def test_another_process_has_the_file(place: Place) -> None:
    place.create().close()
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_hold, args=(str(place.file), str(place.folder / "config"), theirs))
    process.start()
    assert ours.recv() == "open"
    with pytest.raises(FileInUse, match="Bob Sample"):
        place.open()
    shutil.copy(lock_path(place.file), lock_path(place.folder / "copy.gsef"))
    process.kill()
    process.join()
    assert place.open().ended_uncleanly
    shutil.copy(place.file, place.folder / "copy.gsef")
    place.open("copy.gsef").close()


def test_a_lock_file_that_is_left_behind_stops_nobody(place: Place) -> None:
    place.create().close()
    lock_path(place.file).write_text("not even JSON")
    with place.open() as workspace:
        assert workspace.ended_uncleanly
    with place.open() as workspace:
        assert not workspace.ended_uncleanly


@pytest.mark.parametrize("what", ["file", "folder"])
@pytest.mark.skipif(sys.platform == "win32", reason="permissions are otherwise there")
def test_what_may_not_be_written_is_opened_to_read(place: Place, what: str) -> None:
    with place.create() as workspace, workspace.edit(message("Add")) as unit:
        unit.add(Person(family_name="Example"))
    target = place.file if what == "file" else place.folder
    mode = target.stat().st_mode
    os.chmod(target, 0o444 if what == "file" else 0o555)
    try:
        with place.open() as workspace:
            assert workspace.read_only
            assert workspace.undo_label is None
            assert not workspace.undo()
            with workspace.read() as reader:
                assert reader.count(Person) == 1
            with pytest.raises(ReadOnly), workspace.edit(message("Add")):
                pass
            assert workspace.history_of_file()
        assert not lock_path(place.file).exists()
    finally:
        os.chmod(target, mode)


def test_a_copy_is_another_replica(place: Place) -> None:
    def replica(workspace: Workspace) -> str:
        with workspace.edit(message("Add")) as unit:
            unit.add(Person(family_name="Example"))
        with workspace.read() as reader:
            return str(reader.rows("SELECT r.uuid FROM txn AS t JOIN replica AS r ON r.id = t.replica ORDER BY t.id DESC")[0][0])

    with place.create() as workspace:
        first = replica(workspace)
    with place.open() as workspace:
        assert replica(workspace) == first
    shutil.copy(place.file, place.folder / "copy.gsef")
    with place.open("copy.gsef") as workspace:
        assert workspace.undo_label is None
        assert replica(workspace) != first
    shutil.copy(place.file, place.folder / "old")
    with place.open() as workspace:
        assert replica(workspace) == first
    shutil.copy(place.folder / "old", place.file)  # an older state is put back by hand
    with place.open() as workspace:
        second = replica(workspace)
        assert second != first
    with place.open() as workspace:
        assert replica(workspace) == second
        assert str(workspace.undo_label) == "Add"


def test_a_link_to_an_open_file_is_no_second_way_in(place: Place) -> None:
    with place.create():
        try:
            (place.folder / "link.gsef").symlink_to(place.file)
        except OSError:
            pytest.skip("links cannot be made here")
        with pytest.raises(FileInUse):
            place.open("link.gsef")
    place.open("link.gsef").close()


def test_a_file_that_has_lost_its_name_is_refused(place: Place) -> None:
    place.create().close()
    alter(place.file, "DELETE FROM file_info")
    refused(place, "damaged", "file_id")


def test_a_value_that_makes_no_sense_is_told(place: Place) -> None:
    with place.create() as workspace, workspace.edit(message("Add")) as unit:
        person = unit.add(Person(family_name="Example"))
        unit.add(Activity(title="Forum"))
    alter(place.file, "UPDATE activity SET role = 'nonsense'", "UPDATE person SET family_name = CAST(x'45ff' AS TEXT)")
    with place.open() as workspace, workspace.read() as reader:
        with pytest.raises(Damaged, match="nonsense"):
            reader.all(Activity)
        with pytest.raises(Damaged, match="UTF-8"):
            reader.get(Person, person.id)
        assert len(problems(reader)) == 2


def test_a_file_that_lost_the_end_of_its_last_page_is_not_whole(place: Place) -> None:
    place.create().close()
    with place.open() as workspace, workspace.read() as reader:
        assert problems(reader) == []
    place.file.write_bytes(place.file.read_bytes()[:-1])
    with place.open() as workspace, workspace.read() as reader:
        assert any("bytes" in text for text in problems(reader))


def test_an_attachment_that_has_changed_is_noticed(place: Place) -> None:
    with place.create() as workspace, workspace.edit(message("Add")) as unit:
        add_attachment(unit, b"minutes")
    alter(place.file, "UPDATE attachment SET data = x'00'")
    with place.open() as workspace, workspace.read() as reader:
        assert any("attachment" in text for text in problems(reader))


def cut_off(place: Place) -> Path:
    """A file and its journal as a power failure in the middle of a commit leaves them."""
    with place.create() as workspace, workspace.edit(message("Add")) as unit:
        unit.add_all(Person(family_name="Example", note="x" * 2000) for _ in range(50))
    connection = sqlite3.connect(place.file, isolation_level=None)
    connection.execute("PRAGMA cache_size = 2")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE person SET family_name = 'Half', note = hex(randomblob(3000))")
    cut = place.folder / "cut.gsef"
    shutil.copy(place.file, cut)
    shutil.copy(f"{place.file}-journal", f"{cut}-journal")
    connection.execute("ROLLBACK")
    connection.close()
    return cut


@pytest.mark.parametrize("read_only", [True, False])
def test_an_edit_that_was_cut_off_is_taken_back(place: Place, read_only: bool) -> None:
    cut = cut_off(place)
    with place.open(cut.name, read_only=read_only) as workspace, workspace.read() as reader:
        assert {person.family_name for person in reader.all(Person)} == {"Example"}
        assert problems(reader) == []
    assert not Path(f"{cut}-journal").exists()
    assert not lock_path(cut).exists()


def test_an_edit_that_was_cut_off_where_nothing_may_be_written_is_explained(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    cut = cut_off(place)
    monkeypatch.setattr("gsef_desktop.storage.opening.writable", lambda path: False)
    with pytest.raises(FileRefused, match="cut off"):
        place.open(cut.name)


def test_a_schema_that_is_no_text_is_refused(place: Place) -> None:
    place.create().close()
    data = place.file.read_bytes()
    assert b"CREATE TABLE person" in data
    place.file.write_bytes(data.replace(b"CREATE TABLE person", b"CREATE TABLE p\x9d\xff(on"))
    refused(place, "damaged")
