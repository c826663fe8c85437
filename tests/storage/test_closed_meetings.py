"""The lock of closed meetings, below everything that writes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    RECORDS,
    Activity,
    AgendaItem,
    Meeting,
    MeetingState,
    Participation,
    Person,
    Translation,
    kind_of,
    link_id,
)
from gsef_desktop.storage.closed_meetings import _LOCKS
from gsef_desktop.storage.workspace import Workspace

EDIT = message("Edit")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "file.gsef", config_dir=tmp_path / "config", backups_dir=tmp_path / "backups") as opened:
        with opened.edit(EDIT) as unit:
            activity = unit.add(Activity(title="Committee"))
            unit.add(Meeting(id="m", activity_id=activity.id, symbol="X/1"))
            unit.add(AgendaItem(id="i", meeting_id="m", title="Item"))
            unit.add(Person(id="p", given_name="Ada", family_name="Example"))
            unit.add(Participation(id="g", meeting_id="m", person_id="p"))
        with opened.edit(EDIT) as unit:
            unit.update(Meeting, "m", state=MeetingState.CLOSED, closed_on=date(2019, 7, 9))
        yield opened


def test_whatever_belongs_to_a_meeting_has_a_lock() -> None:
    beside = {"meeting_step", "pack", "membership"}  # its history, what was made of it, and what only points at it
    owned = {kind_of(record) for record in RECORDS if "meeting_id" in record.__dataclass_fields__}
    assert owned - beside <= _LOCKS.keys()


def _edit(workspace: Workspace, kind: str = "edit") -> None:
    with workspace.edit(EDIT, kind=kind) as unit:
        unit.add(Person(id="q", given_name="Bea", family_name="Example"))
        unit.update(AgendaItem, "i", title="Other")


def test_edits_and_imports_are_refused_and_leave_nothing(workspace: Workspace) -> None:
    for kind in ("edit", "import"):
        with pytest.raises(Invalid, match="X/1 is closed"):
            _edit(workspace, kind)
    with workspace.read() as reader:
        assert reader.get(AgendaItem, "i").title == "Item"
        assert reader.find(Person, "q") is None


def test_translations_belong_to_what_they_translate(workspace: Workspace) -> None:
    made = Translation(
        id=link_id("agenda_item", "i", "title", "fr"), owner_kind="agenda_item", owner_id="i", field="title", language="fr", text="Point"
    )  # fmt: skip
    with pytest.raises(Invalid, match="is closed"), workspace.edit(EDIT) as unit:
        unit.add(made)


def test_what_comes_to_nothing_is_no_change(workspace: Workspace) -> None:
    with workspace.edit(EDIT) as unit:
        unit.update(AgendaItem, "i", title="Other")
        unit.update(AgendaItem, "i", title="Item")


def test_putting_back_an_earlier_value_is_refused(workspace: Workspace) -> None:
    with pytest.raises(Invalid, match="is closed"):
        workspace.restore_field(RecordRef("agenda_item", "i"), "title", "Older")


def test_what_is_spared_passes(workspace: Workspace) -> None:
    with workspace.edit(EDIT) as unit:
        unit.spares_closed = True
        unit.update(Participation, "g", person_id=None)
    with workspace.read() as reader:
        assert reader.get(Participation, "g").person_id is None


def test_reopening_and_editing_in_one_step_passes(workspace: Workspace) -> None:
    with workspace.edit(EDIT) as unit:
        unit.update(Meeting, "m", state=MeetingState.IN_PROGRESS)
        unit.update(AgendaItem, "i", title="Other")


def test_going_back_to_a_backup_passes(workspace: Workspace) -> None:
    backup = workspace.save_backup("manual")
    with workspace.edit(EDIT) as unit:
        unit.update(Meeting, "m", state=MeetingState.IN_PROGRESS)
        unit.update(AgendaItem, "i", title="Other")
        unit.update(Meeting, "m", state=MeetingState.IN_PROGRESS)
    with workspace.edit(EDIT) as unit:
        unit.update(Meeting, "m", state=MeetingState.CLOSED)
    workspace.restore_backup(backup)
    with workspace.read() as reader:
        assert reader.get(AgendaItem, "i").title == "Item"
