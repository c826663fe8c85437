"""Erasing somebody in the window: the question says what goes, and afterwards a participant is left."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.list_columns import STANDARD
from gsef_desktop.domain.list_views import PEOPLE
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, Meeting, Participation, Person, PersonFunction
from gsef_desktop.services import files
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.services.open_list import OpenList
from gsef_desktop.services.participants_reading import list_participants
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.dialogs.erase_person import EraseDialog
from gsef_desktop.ui.inspectors.person import PersonInspector
from gsef_desktop.ui.shell.window import MainWindow
from tests.ui.looking import clipped, unnamed


def fill(file: Workspace) -> Person:
    """Somebody with a function and a place in a list."""
    with file.edit(message("Test")) as unit:
        person = unit.add(Person(given_name="Xanthippe", family_name="Quartermain", mail="xq@example.org"))
        unit.add(PersonFunction(person_id=person.id, title="Speaker"))
        activity = unit.add(Activity(title="Example Forum", text="Ask Xanthippe Quartermain."))
        meeting = unit.add(Meeting(activity_id=activity.id))
        unit.add(Participation(meeting_id=meeting.id, person_id=person.id))
    return person


def opened(window: MainWindow, qtbot: QtBot, person: Person) -> EraseDialog:
    """The question, asked from the inspector's menu."""
    assert window.frame is not None
    context = window.frame.context
    context.go_to(RecordRef("person", person.id))
    panel = window.findChild(PersonInspector)
    assert isinstance(panel, PersonInspector)
    next(one for one in panel._menu() if one.text() == "Erase for good…").trigger()
    qtbot.waitUntil(lambda: window.findChild(EraseDialog) is not None)
    dialog = window.findChild(EraseDialog)
    assert isinstance(dialog, EraseDialog)
    return dialog


def text_of(dialog: EraseDialog) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(QLabel))


def test_somebody_is_erased_with_the_backups(file_window: MainWindow, qtbot: QtBot) -> None:
    assert file_window.frame is not None
    file = file_window.frame.context.workspace
    person = fill(file)
    backup = files.make_backup(file)
    dialog = opened(file_window, qtbot, person)
    said = text_of(dialog)
    assert "Erase Xanthippe Quartermain for good?" in said
    assert "cannot be undone" in said
    assert "Function (1)" in said
    assert "1 entry in the lists" in said
    assert "1 other record;" in said
    assert str(backup.path.parent) in said
    QApplication.processEvents()
    assert unnamed(dialog) == []
    assert clipped(dialog) == []
    assert not dialog.too.isChecked()
    dialog.show_list.click()
    assert dialog.list.isVisible()
    dialog.too.click()
    dialog.erase.click()
    qtbot.waitUntil(lambda: b"Xanthippe" not in backup.path.read_bytes())
    qtbot.waitUntil(lambda: b"Xanthippe" not in file.path.read_bytes())
    with file.read() as reader:
        assert reader.get(Person, person.id).erased
    panel = file_window.findChild(PersonInspector)
    assert isinstance(panel, PersonInspector)
    qtbot.waitUntil(lambda: panel._title.text() == "A participant")
    assert not panel._given.isVisible()
    assert panel._gone.isVisible()
    people = OpenList(file, list_kind=PEOPLE, day=date(2019, 1, 1), language="en")
    assert list(people.find(STANDARD[PEOPLE]).numbers) == []


def test_cancelling_changes_nothing(file_window: MainWindow, qtbot: QtBot) -> None:
    assert file_window.frame is not None
    file = file_window.frame.context.workspace
    person = fill(file)
    dialog = opened(file_window, qtbot, person)
    assert dialog.too.isHidden() or not dialog.too.isVisible()  # there are no backups
    dialog.reject()
    with file.read() as reader:
        assert reader.get(Person, person.id) == person


@pytest.mark.parametrize(
    ("language", "word"), [("en", "a participant"), ("fr", "un participant"), ("es", "un participante"), ("ko", "참가자")]
)
def test_lists_call_them_a_participant_in_the_readers_language(workspace: Workspace, language: str, word: str) -> None:
    person = fill(workspace)
    workspace.erase_person(person.id)
    with workspace.read() as reader:
        assert person_name(reader.get(Person, person.id), language) == word
        meeting = reader.all(Meeting)[0]
    listed = list_participants(workspace, meeting_id=meeting.id, language=language)
    assert [row.person for group in listed.groups for row in group.rows] == [word]


@pytest.mark.parametrize("ending", [".pdf", ".json"])
def test_everything_kept_is_saved_from_the_menu(
    file_window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    assert file_window.frame is not None
    context = file_window.frame.context
    person = fill(context.workspace)
    context.go_to(RecordRef("person", person.id))
    panel = file_window.findChild(PersonInspector)
    assert isinstance(panel, PersonInspector)
    kinds = {".pdf": "PDF document (*.pdf)", ".json": "JSON file for another program (*.json)"}
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / "all"), kinds[ending]))
    with qtbot.waitSignal(context.told) as told:
        next(one for one in panel._menu() if one.text() == "Everything kept about this person…").trigger()
    assert told.args == [f"Everything kept about Xanthippe Quartermain is in all{ending}."]
    data = (tmp_path / f"all{ending}").read_bytes()
    assert data.startswith(b"%PDF") if ending == ".pdf" else b"xq@example.org" in data
