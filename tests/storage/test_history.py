"""Who changed what, when, from what to what."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.errors import Invalid, NotFound
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, Organisation
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.storage.workspace import Workspace
from tests.storage.conftest import Place

TENTATIVE = TimeFrame(earliest=date(2019, 6, 25), latest=date(2019, 6, 28), precision=Precision.DAY)


def confirmed(workspace: Workspace) -> RecordRef:
    """An activity that was made and then confirmed."""
    with workspace.edit(message("Add activity")) as unit:
        made = unit.add(Activity(title="Retreat", time=TENTATIVE))
    with workspace.edit(message("Confirm date")) as unit:
        unit.update(Activity, made.id, time=TENTATIVE.confirmed(), internal=True)
    return RecordRef("activity", made.id)


def test_a_record_tells_its_history(workspace: Workspace) -> None:
    ref = confirmed(workspace)
    newest, oldest = workspace.history(ref)
    assert abs(newest.when - datetime.now(newest.when.tzinfo)) < timedelta(minutes=1)
    assert (newest.author, newest.here, str(newest.label)) == ("Ada Example", True, "Confirm date")
    assert (newest.kind, newest.created) == ("edit", False)
    assert {(change.field, change.old, change.new) for change in newest.changes} == {
        ("time_date_certainty", "tentative", "confirmed"), ("internal", False, True),
    }  # fmt: skip
    assert (oldest.created, oldest.changes, str(oldest.label)) == (True, (), "Add activity")


def test_undo_and_deletion_are_history_too(workspace: Workspace) -> None:
    ref = confirmed(workspace)
    workspace.undo()
    with workspace.edit(message("Delete")) as unit:
        unit.delete(Activity, ref.id)
    deleted, undone, *_ = workspace.history(ref)
    assert [(change.field, change.old, change.new) for change in deleted.changes] == [("deleted", False, True)]
    assert (undone.kind, str(undone.label)) == ("undo", "Confirm date")
    assert [entry.kind for entry in workspace.history_of_file()] == ["edit", "undo", "edit", "edit"]
    assert workspace.history_of_file(limit=1)[0].records == (ref,)
    workspace.restore_field(ref, "deleted", False)
    with workspace.read() as reader:
        assert reader.get(Activity, ref.id).time == TENTATIVE


def test_another_laptop_is_told_apart(place: Place) -> None:
    with place.create() as workspace:
        ref = confirmed(workspace)
    with place.open(config_dir=place.folder / "another laptop", author="Bob Sample") as other:
        with other.edit(message("Rename")) as unit:
            unit.update(Activity, ref.id, title="X")
        assert [entry.here for entry in other.history(ref)] == [True, False, False]
    with place.open(read_only=True) as looking:
        assert [(entry.here, entry.author) for entry in looking.history(ref)][:2] == [(False, "Bob Sample"), (False, "Ada Example")]


def test_a_field_is_put_back(workspace: Workspace) -> None:
    with workspace.edit(message("Add")) as unit:
        made = unit.add(Organisation(name="A", languages=("fr", "en")))
    with workspace.edit(message("Change")) as unit:
        unit.update(Organisation, made.id, name="B", languages=("ko",))
    ref = RecordRef("organisation", made.id)
    change = next(change for change in workspace.history(ref)[0].changes if change.field == "languages")
    assert (change.old, change.new) == (["fr", "en"], ["ko"])
    assert workspace.restore_field(ref, change.field, change.old).refs == {ref}
    with workspace.read() as reader:
        found = reader.get(Organisation, made.id)
        assert (found.name, found.languages) == ("B", ("fr", "en"))
    assert workspace.history(ref)[0].kind == "restore"
    workspace.undo()
    with workspace.read() as reader:
        assert reader.get(Organisation, made.id).languages == ("ko",)


def test_a_value_that_makes_no_sense_is_refused(workspace: Workspace) -> None:
    ref = confirmed(workspace)
    with pytest.raises(Invalid):
        workspace.restore_field(ref, "time_earliest", "2019-12-31")
    with pytest.raises(Invalid):
        workspace.restore_field(ref, "kind", "nonsense")
    with pytest.raises(TypeError):
        workspace.restore_field(ref, "colour", "red")
    with pytest.raises(NotFound):
        workspace.restore_field(RecordRef("activity", "nobody"), "title", "x")
    assert len(workspace.history(ref)) == 2
