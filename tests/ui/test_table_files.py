"""Tables and address cards in the window: what columns mean, the review, dropping, exporting."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.records import Organisation, Person, PersonFunction
from gsef_desktop.domain.table_file import Subject
from gsef_desktop.ui.dialogs import table_import as dialogs
from gsef_desktop.ui.dialogs.table_import import TableImport
from gsef_desktop.ui.shell.window import MainWindow
from tests.ui.looking import clipped, unnamed

D = TypeVar("D", bound=QDialog)

PEOPLE = """Given name,Family name,Mail,Function,Organisation,Country,Colour
Ada,Example,ada@example.org,Coordinator,City of Sample,Portugal,blue
Bob,Example,nothing at all,Mayor,City of Sample,Portugal,
"""


def _opened(qtbot: QtBot) -> TableImport:
    def found() -> TableImport | None:
        return next((one for one in QApplication.topLevelWidgets() if isinstance(one, TableImport) and one.isVisible()), None)

    qtbot.waitUntil(lambda: found() is not None)
    dialog = found()
    assert dialog is not None
    return dialog


def _written(folder: Path, text: str, name: str = "people.csv") -> Path:
    path = folder / name
    path.write_bytes(text.encode())
    return path


def _names(window: MainWindow) -> list[str]:
    assert window.context is not None
    with window.context.workspace.read() as reader:
        return sorted(one.given_name for one in reader.all(Person))


def _next(dialog: TableImport, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.proposal is not None and dialog.isEnabled())


def _import(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    window.deeds.review_table(path)
    dialog = _opened(qtbot)
    _next(dialog, qtbot)
    before = len(_names(window))
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(_names(window)) > before)


def _groups(dialog: TableImport) -> list[str]:
    found = [dialog.tree.topLevelItem(row) for row in range(dialog.tree.topLevelItemCount())]
    return [one.text(0) for one in found if one is not None]


def test_a_table_is_imported_from_the_menu_and_taken_back(
    file_window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _written(tmp_path, PEOPLE)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(path), ""))
    file_window.commands.import_table.trigger()
    dialog = _opened(qtbot)
    assert dialog.windowTitle() == "Import people.csv"
    assert {heading: box.currentText() for heading, box in dialog.mapping_page.boxes.items()} == {
        "Given name": "Given name", "Family name": "Family name", "Mail": "Mail", "Function": "Function", "Organisation": "Organisation",
        "Country": "Country", "Colour": "Keep in the note",
    }  # fmt: skip
    assert clipped(dialog) == []
    assert unnamed(dialog) == []
    _next(dialog, qtbot)
    assert _groups(dialog) == ["New (3)"]
    assert dialog.tabs.tabText(1) == "Remarks 1"
    remark = dialog.remarks.topLevelItem(0)
    assert remark is not None
    assert [remark.text(column) for column in range(4)] == ["This is no mail address.", "C3", "Mail", "nothing at all"]
    qtbot.waitUntil(lambda: clipped(dialog) == [])  # the layout follows the new text of the button when it is next told
    assert unnamed(dialog) == []
    assert _names(file_window) == []
    assert file_window.context is not None
    with qtbot.waitSignal(file_window.context.told):
        qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert _names(file_window) == ["Ada", "Bob"]
    qtbot.waitUntil(file_window.commands.undo.isEnabled)
    file_window.commands.undo.trigger()
    assert _names(file_window) == []


def test_what_a_column_means_is_chosen_and_remembered(file_window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = _written(tmp_path, PEOPLE)
    file_window.deeds.review_table(path)
    dialog = _opened(qtbot)
    box = dialog.mapping_page.boxes["Colour"]
    box.setCurrentIndex(box.findText("Needs"))
    box.activated.emit(box.currentIndex())
    other = dialog.mapping_page.boxes["Country"]
    other.setCurrentIndex(other.findText("Function"))
    other.activated.emit(other.currentIndex())
    assert dialog.mapping_page.boxes["Function"].currentText() == "Keep in the note"
    _next(dialog, qtbot)
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _names(file_window) == ["Ada", "Bob"])
    assert file_window.context is not None
    with file_window.context.workspace.read() as reader:
        (ada,) = reader.all(Person, given_name="Ada")
        assert (ada.needs, ada.note) == ("blue", "Function: Coordinator")
        assert {one.title for one in reader.all(PersonFunction)} == {"Portugal"}
    qtbot.waitUntil(lambda: not any(isinstance(one, TableImport) for one in QApplication.topLevelWidgets()))
    file_window.deeds.review_table(path)
    assert _opened(qtbot).mapping_page.boxes["Colour"].currentText() == "Needs"


def test_going_back_keeps_what_was_chosen(file_window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    file_window.deeds.review_table(_written(tmp_path, PEOPLE))
    dialog = _opened(qtbot)
    box = dialog.mapping_page.boxes["Colour"]
    box.setCurrentIndex(box.findText("Leave out"))
    box.activated.emit(box.currentIndex())
    assert not dialog.back.isVisible()
    _next(dialog, qtbot)
    qtbot.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    assert dialog.proposal is None
    assert dialog.mapping_page.boxes["Colour"].currentText() == "Leave out"
    assert dialog.take.text() == "Next"


def test_the_same_columns_may_be_about_organisations(file_window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    file_window.deeds.review_table(_written(tmp_path, "Name,Mail,City\nCity of Sample,a@example.org,Lisbon\n"))
    dialog = _opened(qtbot)
    page = dialog.mapping_page
    assert page.boxes["Name"].currentText() == "Full name"
    qtbot.mouseClick(page.subject.button(Subject.ORGANISATIONS), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.boxes["Name"].currentText() == "Organisation")
    _next(dialog, qtbot)
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert file_window.context is not None
    workspace = file_window.context.workspace

    def made() -> list[tuple[str, str]]:
        with workspace.read() as reader:
            return [(one.name, one.mail) for one in reader.all(Organisation)]

    qtbot.waitUntil(lambda: made() == [("City of Sample", "a@example.org")])


def test_the_file_is_read_again_in_another_encoding(file_window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes("First name;Last name\nŁukasz;Example\n".encode("cp1250"))
    file_window.deeds.review_table(path)
    dialog = _opened(qtbot)
    box = dialog.mapping_page.encoding
    box.setCurrentIndex(box.findText("cp1250"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: dialog.table.rows[0][0] == "Łukasz" and dialog.isEnabled())
    assert dialog.mapping_page.encoding.currentText() == "cp1250"
    _next(dialog, qtbot)
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _names(file_window) == ["Łukasz"])


def test_the_doubtful_are_answered_one_way_or_the_other(file_window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    _import(file_window, qtbot, _written(tmp_path, PEOPLE))
    file_window.deeds.review_table(_written(tmp_path, PEOPLE.replace("Ada,Example", "Adda,Exampel"), "again.csv"))
    dialog = _opened(qtbot)
    _next(dialog, qtbot)
    assert _groups(dialog) == ["Doubtful (1)", "The same as in the file (2)"]
    assert not dialog.take.isEnabled()
    top = dialog.tree.topLevelItem(0)
    assert top is not None
    row = top.child(0)
    assert row is not None
    same, new = row.child(0), row.child(1)
    assert same is not None
    assert new is not None
    assert same.text(0) == "It is “Ada Example” of the file: take over what differs"
    same.setCheckState(0, Qt.CheckState.Checked)
    new.setCheckState(0, Qt.CheckState.Checked)
    assert same.checkState(0) is Qt.CheckState.Unchecked
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _names(file_window) == ["Ada", "Adda", "Bob"])


def test_of_very_many_rows_some_are_shown_and_all_are_imported(
    file_window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialogs, "_SHOWN", 5)
    rows = "".join(f"Ada{number},Example{number}\n" for number in range(20))
    file_window.deeds.review_table(_written(tmp_path, f"First name,Last name\n{rows}"))
    dialog = _opened(qtbot)
    _next(dialog, qtbot)
    top = dialog.tree.topLevelItem(0)
    assert top is not None
    last = top.child(5)
    assert last is not None
    assert (top.childCount(), last.text(0)) == (6, "… and 15 more")
    assert dialog.counts.text().startswith("20 of 20 ticked.")
    top.setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: not dialog.take.isEnabled())
    last.setCheckState(0, Qt.CheckState.Checked)
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(_names(file_window)) == 15)


def test_a_table_is_dropped_on_the_window(file_window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(_written(tmp_path, "BEGIN:VCARD\nFN:Ada Example\nEND:VCARD\n", "cards.vcf")))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, buttons, keys)
    file_window.dragEnterEvent(enter)
    assert enter.isAccepted()
    file_window.dropEvent(QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, buttons, keys))
    dialog = _opened(qtbot)
    assert not dialog.mapping_page.subject.isEnabled()
    _next(dialog, qtbot)
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _names(file_window) == ["Ada"])


def test_a_file_that_is_no_table_is_explained(file_window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    assert file_window.context is not None
    with qtbot.waitSignal(file_window.context.error_shown) as shown:
        file_window.deeds.review_table(_written(tmp_path, "PK nonsense", "x.xlsx"))
    assert shown.args is not None
    assert "damaged" in str(shown.args[0])


@pytest.mark.parametrize(("page", "part"), [("organisations", "City of Sample"), ("people", "Ada"), ("bodies", "Classification")])
def test_what_the_members_view_shows_is_exported(
    file_window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, page: str, part: str
) -> None:
    _import(file_window, qtbot, _written(tmp_path, PEOPLE))
    assert file_window.frame is not None
    assert file_window.context is not None
    file_window.frame.open_view("members")
    file_window.frame.view.open_with(page=page)
    out = tmp_path / "out"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(out), "CSV table (*.csv)"))
    export = next(action for action in file_window.frame.view.actions() if action.text().startswith("Export"))
    export.trigger()
    qtbot.waitUntil((tmp_path / "out.csv").exists)
    assert part in (tmp_path / "out.csv").read_text("utf-8-sig")


def test_a_column_becomes_an_own_field(file_window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    from gsef_desktop.domain.records import OwnField, OwnValue
    from gsef_desktop.services import own_fields

    assert file_window.context is not None
    workspace = file_window.context.workspace
    shirt = own_fields.add_field(workspace, of_kind="person", title="Shirt size")
    path = _written(tmp_path, "Given name,Family name,Colour,Size\nAda,Example,red,M\n")
    file_window.deeds.review_table(path)
    dialog = _opened(qtbot)
    for heading, text in (("Colour", "A new own field"), ("Size", "Own field: Shirt size")):
        box = dialog.mapping_page.boxes[heading]
        box.setCurrentIndex(box.findText(text))
        box.activated.emit(box.currentIndex())
    _next(dialog, qtbot)
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)

    def made() -> dict[str, str]:
        with workspace.read() as reader:
            titles = {one.id: one.title for one in reader.all(OwnField)}
            return {titles[one.field_id]: one.text for one in reader.all(OwnValue)}

    qtbot.waitUntil(lambda: made() == {"Colour": "red", "Shirt size": "M"})
    file_window.deeds.review_table(path)  # the choice was remembered, also in a file that has not these fields
    again = _opened(qtbot)
    assert again.mapping_page.boxes["Size"].value() == f"own.{shirt.id}"
    again.reject()
