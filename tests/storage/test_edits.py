"""Edits, undo and redo, and who is told."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import threading
from dataclasses import replace
from datetime import date

import pytest

from gsef_desktop.domain.changes import Changes, RecordRef
from gsef_desktop.domain.errors import GsefError, Invalid, Stale
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place as Location
from gsef_desktop.domain.records import Activity, Organisation, OrganisationKind, Person, SourceDocument, SourceLine
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.storage.workspace import MERGE_SECONDS, Workspace
from tests.storage.conftest import Place
from tests.storage.contents import live_records


def add(workspace: Workspace, title: str) -> Activity:
    """Add an activity in an edit of its own."""
    with workspace.edit(message("Add {title}", title=title)) as unit:
        return unit.add(Activity(title=title))


def title_of(workspace: Workspace, id: str) -> str | None:
    """The title of an activity now, None if it is not there."""
    with workspace.read() as reader:
        found = reader.find(Activity, id)
        return found.title if found is not None else None


def rename(workspace: Workspace, id: str, title: str, merge_key: str | None = None) -> None:
    """Give an activity another title in an edit of its own."""
    with workspace.edit(message("Rename"), merge_key=merge_key) as unit:
        unit.update(Activity, id, title=title)


def test_an_edit_that_fails_leaves_nothing(workspace: Workspace) -> None:
    heard: list[Changes] = []
    workspace.subscribe(heard.append)
    with contextlib.suppress(ZeroDivisionError), workspace.edit(message("Add")) as unit:
        unit.add(Activity(title="Forum"))
        raise ZeroDivisionError
    assert live_records(workspace) == {}
    assert heard == []
    assert workspace.undo_label is None
    assert add(workspace, "Next").id in live_records(workspace)  # and the triggers made in the failed edit are there again
    assert workspace.undo()


def test_listeners_hear_what_changed_after_the_commit(workspace: Workspace) -> None:
    seen: list[tuple[Changes, int]] = []

    def listen(changes: Changes) -> None:
        with workspace.read() as reader:
            seen.append((changes, reader.count(Activity)))

    stop = workspace.subscribe(listen)
    made = add(workspace, "Forum")
    assert seen == [(Changes(frozenset({RecordRef("activity", made.id)})), 1)]
    with workspace.edit(message("Nothing")) as unit:
        unit.update(Activity, made.id, title="Forum")
    assert not unit.changes
    assert len(seen) == 1
    assert str(workspace.undo_label) == "Add Forum"  # an edit that changes nothing is no step
    stop()
    rename(workspace, made.id, "X")
    assert len(seen) == 1


def test_a_listener_that_fails_does_not_harm_the_edit(workspace: Workspace, caplog: pytest.LogCaptureFixture) -> None:
    heard: list[Changes] = []

    def fail(_: Changes) -> None:
        raise ZeroDivisionError

    workspace.subscribe(fail)
    workspace.subscribe(heard.append)
    with caplog.at_level(logging.CRITICAL, logger="gsef_desktop.storage.workspace"):
        made = add(workspace, "Forum")
    assert len(heard) == 1
    assert title_of(workspace, made.id) == "Forum"


def test_edits_within_an_edit_are_one_step(workspace: Workspace) -> None:
    with workspace.edit(message("Outer")) as outer:
        first = outer.add(Activity(title="A"))
        second = add(workspace, "B")
        with workspace.read() as reader:
            assert reader.count(Activity) == 2
    assert str(workspace.undo_label) == "Outer"
    assert outer.changes.refs == {RecordRef("activity", first.id), RecordRef("activity", second.id)}
    workspace.undo()
    assert live_records(workspace) == {}


def test_an_edit_may_not_be_started_while_reading(workspace: Workspace) -> None:
    with workspace.read(), pytest.raises(RuntimeError), workspace.edit(message("Add")):
        pass


def test_undo_and_redo_go_back_and_forth(workspace: Workspace) -> None:
    made = add(workspace, "A")
    rename(workspace, made.id, "B")
    with workspace.edit(message("Delete")) as unit:
        unit.delete(Activity, made.id)
    assert [str(workspace.undo_label), workspace.redo_label] == ["Delete", None]
    assert workspace.undo().refs == {RecordRef("activity", made.id)}
    assert title_of(workspace, made.id) == "B"
    assert [str(workspace.undo_label), str(workspace.redo_label)] == ["Rename", "Delete"]
    workspace.undo()
    assert title_of(workspace, made.id) == "A"
    workspace.undo()
    assert title_of(workspace, made.id) is None
    assert not workspace.undo()
    for title in ("A", "B", None):
        workspace.redo()
        assert title_of(workspace, made.id) == title
    assert not workspace.redo()
    workspace.undo()
    rename(workspace, made.id, "C")
    assert workspace.redo_label is None


def test_listeners_find_the_names_of_the_steps_up_to_date(workspace: Workspace) -> None:
    heard: list[tuple[str, str]] = []
    workspace.subscribe(lambda _: heard.append((str(workspace.undo_label), str(workspace.redo_label))))
    made = add(workspace, "A")
    rename(workspace, made.id, "B")
    workspace.undo()
    workspace.redo()
    assert heard == [("Add A", "None"), ("Rename", "None"), ("Add A", "Rename"), ("Rename", "None")]


def test_a_step_that_left_nothing_is_passed_over(workspace: Workspace) -> None:
    made = add(workspace, "A")
    with workspace.edit(message("Add and delete")) as unit:
        unit.delete(Activity, unit.add(Activity(title="gone")).id)
    assert workspace.undo().refs == {RecordRef("activity", made.id)}
    assert live_records(workspace) == {}
    workspace.redo()
    assert live_records(workspace) == {made.id: made}
    assert not workspace.redo()


def test_undo_is_not_for_the_middle_of_an_edit(workspace: Workspace) -> None:
    made = add(workspace, "A")
    with contextlib.suppress(GsefError), workspace.edit(message("Add")) as unit:
        unit.update(Activity, made.id, title="B")
        workspace.undo()
    assert title_of(workspace, made.id) == "A"
    assert str(workspace.undo_label) == "Add A"


def test_the_steps_are_there_after_opening_again(place: Place) -> None:
    with place.create() as workspace:
        made = add(workspace, "A")
        rename(workspace, made.id, "B")
        rename(workspace, made.id, "C")
        workspace.undo()
    with place.open() as workspace:
        assert [str(workspace.undo_label), str(workspace.redo_label)] == ["Rename", "Rename"]
        workspace.redo()
        assert title_of(workspace, made.id) == "C"
        workspace.undo()
        workspace.undo()
    with place.open() as workspace:
        assert [str(workspace.undo_label), str(workspace.redo_label)] == ["Add A", "Rename"]
        workspace.redo()
        assert title_of(workspace, made.id) == "B"


def test_a_thousand_steps(place: Place) -> None:
    with place.create() as workspace:
        made = add(workspace, "0")
        for number in range(1, 1001):
            rename(workspace, made.id, str(number))
        for _ in range(500):
            assert workspace.undo()
        assert title_of(workspace, made.id) == "500"
    with place.open() as workspace:
        for _ in range(500):
            assert workspace.undo()
        assert title_of(workspace, made.id) == "0"
        for _ in range(10):
            assert workspace.redo()
        assert title_of(workspace, made.id) == "10"


def test_undo_is_refused_where_something_else_was_written(place: Place) -> None:
    with place.create() as workspace:
        made = add(workspace, "A")
        rename(workspace, made.id, "B")
    with place.open(config_dir=place.folder / "another laptop") as other:
        assert other.undo_label is None
        rename(other, made.id, "C")
    with place.open() as workspace:
        with pytest.raises(Stale):
            workspace.undo()
        assert title_of(workspace, made.id) == "C"
        assert str(workspace.undo_label) == "Rename"
    with place.open(config_dir=place.folder / "another laptop") as other:
        other.undo()
    with place.open() as workspace:
        workspace.undo()
        assert title_of(workspace, made.id) == "A"


def test_undo_of_an_insertion_is_refused_after_somebody_elses_change(place: Place) -> None:
    with place.create() as workspace:
        made = add(workspace, "A")
    with place.open(config_dir=place.folder / "another laptop") as other:
        rename(other, made.id, "B")
    with place.open() as workspace, pytest.raises(Stale):
        workspace.undo()


def test_keystrokes_become_one_step(workspace: Workspace) -> None:
    made = add(workspace, "")
    now = 100.0
    assert workspace._journal is not None
    workspace._journal.steady = lambda: now
    for text in ("F", "Fo", "For"):
        rename(workspace, made.id, text, merge_key="title")
        now += MERGE_SECONDS / 2
    assert len(workspace.history(RecordRef("activity", made.id))) == 2
    now += MERGE_SECONDS
    rename(workspace, made.id, "Foru", merge_key="title")  # too late
    rename(workspace, made.id, "Forum", merge_key="another field")
    workspace.undo()
    assert title_of(workspace, made.id) == "Foru"
    rename(workspace, made.id, "Forum", merge_key="another field")  # something came between
    workspace.undo()
    assert title_of(workspace, made.id) == "Foru"
    workspace.undo()
    assert title_of(workspace, made.id) == "For"
    workspace.undo()
    assert title_of(workspace, made.id) == ""


def test_keystrokes_that_take_each_other_back_leave_no_step(workspace: Workspace) -> None:
    made = add(workspace, "A")
    heard: list[Changes] = []
    workspace.subscribe(heard.append)
    rename(workspace, made.id, "AB", merge_key="title")
    rename(workspace, made.id, "A", merge_key="title")
    assert len(heard) == 2
    assert str(workspace.undo_label) == "Add A"


def test_undo_of_a_bulk_import_restores_everything(workspace: Workspace) -> None:
    with workspace.edit(message("Before")) as unit:
        kept = [unit.add(Organisation(name=f"O{number}")) for number in range(50)]
        gone = unit.add(Person(family_name="Gone"))
    with workspace.edit(message("Delete")) as unit:
        unit.delete(Person, gone.id)
    before = live_records(workspace)
    with workspace.edit(message("Import"), kind="import") as unit:
        document = unit.add(SourceDocument(file_name="programme.txt"))
        unit.add_all(SourceLine(document_id=document.id, line=number, text=f"line {number}") for number in range(6000))
        unit.add(gone)
        for organisation in kept:
            unit.update(Organisation, organisation.id, note="from the import", languages=("fr",))
        unit.delete(Organisation, kept[0].id)
        frame = TimeFrame(earliest=date(2019, 1, 1), latest=date(2019, 1, 2), precision=Precision.DAY)
        unit.update(Activity, unit.add(Activity(title="X")).id, time=frame)
    assert unit.changes.everything
    after = live_records(workspace)
    assert workspace.undo().everything
    assert live_records(workspace) == before
    workspace.redo()
    assert live_records(workspace) == after
    workspace.undo()
    assert live_records(workspace) == before


def test_rows_are_never_removed_nor_renamed(workspace: Workspace) -> None:
    made = add(workspace, "A")
    statements = [
        "DELETE FROM activity", "UPDATE activity SET id = 'x'", "UPDATE activity SET n = 77",
        f"INSERT OR REPLACE INTO activity SELECT * FROM activity WHERE id = '{made.id}'",
    ]  # fmt: skip
    for statement in statements:
        with pytest.raises(GsefError), workspace.edit(message("Harm")) as unit:
            unit.write(statement)
    assert title_of(workspace, made.id) == "A"


def test_there_is_nothing_executable_in_the_file(place: Place) -> None:
    with place.create() as workspace:
        add(workspace, "A")
    connection = sqlite3.connect(place.file)
    assert connection.execute("SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view')").fetchall() == []
    connection.close()


def test_a_worker_may_edit_while_the_window_reads(workspace: Workspace) -> None:
    made = add(workspace, "A")
    inside, read = threading.Event(), threading.Event()

    def work() -> None:
        with workspace.edit(message("Rename")) as unit:
            unit.update(Activity, made.id, title="B")
            inside.set()
            assert read.wait(10)

    worker = threading.Thread(target=work)
    worker.start()
    assert inside.wait(10)
    assert title_of(workspace, made.id) == "A"
    read.set()
    worker.join()
    assert title_of(workspace, made.id) == "B"


def test_a_file_that_was_replaced_is_not_written(place: Place) -> None:
    place.create("other.gsef").close()
    with place.create() as workspace:
        add(workspace, "A")
        (place.folder / "other.gsef").replace(place.file)
        with pytest.raises(GsefError):
            add(workspace, "B")
    with place.open() as workspace:
        assert live_records(workspace) == {}


def test_halves_of_letters_are_replaced(workspace: Workspace) -> None:
    """A text box may hold a lone surrogate, for which UTF-8 has no form: neither the edit nor anything else may be lost by it."""
    added = add(workspace, "Fo\ud83drum \0 한")
    assert title_of(workspace, added.id) == "Fo\ufffdrum \0 한"
    rename(workspace, added.id, "\udc00", merge_key="title")
    assert title_of(workspace, added.id) == "\ufffd"
    with workspace.edit(message("Add")) as unit:
        unit.add_all([Person(family_name="Example"), Person(family_name="Sam\ud800ple"), Person(family_name="Other")])
    with workspace.read() as reader:
        assert [person.family_name for person in reader.all(Person, order_by=["family_name"])] == ["Example", "Other", "Sam\ufffdple"]
        assert reader.all(Person, family_name="\ud800") == []
    while workspace.undo_label is not None:
        workspace.undo()
    assert live_records(workspace) == {}


def test_records_added_by_their_values_are_those_added_whole(workspace: Workspace) -> None:
    place = Location(text="Lisbon", city="Lisbon", country="PT", latitude=38.7)
    whole = [
        Organisation(id="a", name="City", place=place, languages=("pt", "fr"), kind=OrganisationKind.NETWORK),
        Organisation(id="b", name="O'Sample \ud800"),
    ]
    fields = ("id", "name", "place", "languages", "kind")
    with workspace.edit(message("Add")) as unit:
        unit.add_values(Organisation, fields, [[getattr(one, name) for name in fields] for one in whole])
        unit.add_values(Person, ("id", "given_name", "consent_on"), [("p", "Ada", date(2019, 5, 1))])
    assert workspace.undo_label is not None
    with workspace.read() as reader:
        assert reader.all(Organisation) == [whole[0], replace(whole[1], name="O'Sample \ufffd")]
        assert reader.all(Person) == [Person(id="p", given_name="Ada", consent_on=date(2019, 5, 1))]
    workspace.undo()
    with workspace.read() as reader:
        assert reader.count(Organisation) == reader.count(Person) == 0


def test_values_without_what_a_record_needs_or_of_one_that_is_there_are_refused(workspace: Workspace) -> None:
    with pytest.raises(TypeError, match="needs name"), workspace.edit(message("Add")) as unit:
        unit.add_values(Organisation, ("id",), [("a",)])
    with pytest.raises(TypeError, match="no field"), workspace.edit(message("Add")) as unit:
        unit.add_values(Person, ("id", "shoe_size"), [("a", 38)])
    with pytest.raises(Invalid), workspace.edit(message("Add")) as unit:
        unit.add_values(Person, ("id", "given_name"), [("a", "Ada"), ("a", "Bob")])
    with workspace.read() as reader:
        assert reader.count(Person) == 0
