"""Fields of the user's own in the window: made in the dialog, filled in the inspector, given another type with a question."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.records import Organisation, OwnFieldType, OwnValue, Person
from gsef_desktop.services import own_fields
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.dialogs.own_fields import OwnFieldsDialog
from gsef_desktop.ui.inspectors.own_fields import OwnFieldRow
from gsef_desktop.ui.members.view import MembersView
from gsef_desktop.ui.shell.window import MainWindow
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import Button, IconButton
from gsef_desktop.ui.widgets.fields import ComboBox, LineField
from gsef_desktop.ui.widgets.layout import Note
from tests.ui.looking import clipped, unnamed
from tests.ui.test_inspectors import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def desk(workspace: Workspace, theme: Theme, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(workspace, theme, qtbot)
    yield made
    made.context.close()


def value(desk: Desk) -> str:
    """The one value in the file."""
    with desk.file.read() as reader:
        found = reader.all(OwnValue)
    return found[0].text if found else ""


def typed(qtbot: QtBot, field: LineField, text: str) -> None:
    """Type over a field and press Enter."""
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_every_type_is_edited_in_the_inspector(desk: Desk) -> None:
    for title, kind in (("Shirt", OwnFieldType.TEXT), ("Distance", OwnFieldType.NUMBER), ("Visa until", OwnFieldType.DATE)):
        own_fields.add_field(desk.file, of_kind="person", title=title, type=kind)
    own_fields.add_field(desk.file, of_kind="person", title="Colour", type=OwnFieldType.CHOICE, choices=("Red", "Blue"))
    desk.open(desk.add(Person(given_name="Ada", family_name="Example")))
    desk.type("Shirt", "XL")
    desk.type("Distance", "1,234.5")
    desk.type("Visa until", "3 May 2020")
    desk.choose("Colour", "Blue")
    with desk.file.read() as reader:
        assert sorted(one.text for one in reader.all(OwnValue)) == ["1234.5", "2020-05-03", "Blue", "XL"]
    assert desk.type("Distance", "far").property("bad")
    assert desk.type("Visa until", "May").property("bad")
    assert len(desk.told) == 2
    desk.choose("Colour", "–")
    desk.type("Shirt", "")
    with desk.file.read() as reader:
        assert sorted(one.text for one in reader.all(OwnValue)) == ["1234.5", "2020-05-03"]
    assert unnamed(desk.panel) == []


def test_values_of_organisations(desk: Desk) -> None:
    own_fields.add_field(desk.file, of_kind="organisation", title="Inhabitants", type=OwnFieldType.NUMBER)
    desk.open(desk.add(Organisation(name="Example Town")))
    field = desk.type("Inhabitants", "1200000")
    assert value(desk) == "1200000"
    desk.qtbot.waitUntil(lambda: isinstance(field, LineField) and field.text() == "1,200,000")
    desk.file.undo()
    desk.qtbot.waitUntil(lambda: isinstance(field, LineField) and field.text() == "")


def test_a_value_that_does_not_fit_is_shown_with_a_hint(desk: Desk) -> None:
    field = own_fields.add_field(desk.file, of_kind="person", title="Distance")
    ada = desk.add(Person(given_name="Ada", family_name="Example"))
    own_fields.set_value(desk.file, field_id=field.id, owner_kind="person", owner_id=ada.id, text="far")
    own_fields.change_type(desk.file, field_id=field.id, type=OwnFieldType.NUMBER)
    desk.open(ada)
    row = desk.panel.findChild(OwnFieldRow)
    assert isinstance(row, OwnFieldRow)
    assert isinstance(row.editor, LineField)
    assert row.editor.text() == "far"
    assert desk.note("Distance") == "This is not read as a number."
    desk.type("Distance", "12")
    desk.qtbot.waitUntil(lambda: desk.note("Distance") == "")
    assert value(desk) == "12"


def test_a_field_is_made_in_the_dialog_and_appears_in_the_inspector(desk: Desk, qtbot: QtBot) -> None:
    desk.open(desk.add(Person(given_name="Ada", family_name="Example")))
    desk.press("Add a field…")
    dialog = desk.panel.window().findChild(OwnFieldsDialog)
    assert isinstance(dialog, OwnFieldsDialog)
    assert dialog.none.isVisible()
    typed(qtbot, dialog.new, "Shirt size")
    qtbot.waitUntil(lambda: len(desk.panel.findChildren(OwnFieldRow)) == 1)
    dialog.type.setCurrentIndex(dialog.type.findText("Choice"))
    dialog.type.activated.emit(dialog.type.currentIndex())
    for text in ("Small", "Large, Medium"):
        QApplication.processEvents()
        add = next(one for one in dialog.choices.findChildren(LineField) if one.isVisible() and one.accessibleName() == "Add a choice")
        typed(qtbot, add, text)
    (field,) = own_fields.own_fields_of(desk.file, "person")
    assert (field.title, field.type, field.choices) == ("Shirt size", OwnFieldType.CHOICE, ("Small", "Large", "Medium"))
    QApplication.processEvents()
    rename = next(one for one in dialog.choices.findChildren(LineField) if one.isVisible() and one.accessibleName() == "Choice Small")
    typed(qtbot, rename, "S")
    QApplication.processEvents()
    remove = next(
        one for one in dialog.choices.findChildren(IconButton) if one.isVisible() and one.accessibleName() == "Remove the choice Medium"
    )
    remove.click()
    assert own_fields.own_fields_of(desk.file, "person")[0].choices == ("S", "Large")
    dialog.personal.click()
    assert own_fields.own_fields_of(desk.file, "person")[0].personal
    dialog.name.language.set_value("fr")
    dialog.name.changed.emit("fr", "Taille")
    assert own_fields.all_titles(desk.file, field_id=field.id)["fr"] == "Taille"
    QApplication.processEvents()
    assert unnamed(dialog) == []
    assert clipped(dialog) == []
    qtbot.waitUntil(lambda: isinstance(desk.panel.findChildren(OwnFieldRow)[-1].editor, ComboBox))
    dialog.delete.click()
    assert own_fields.own_fields_of(desk.file, "person") == ()
    desk.file.undo()
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    dialog.close()


def test_another_type_is_asked_about_where_values_do_not_fit(desk: Desk, qtbot: QtBot) -> None:
    field = own_fields.add_field(desk.file, of_kind="person", title="Since")
    for name, text in (("Ada", "3 May 2019"), ("Ben", "long ago")):
        one = desk.add(Person(given_name=name, family_name="Example"))
        own_fields.set_value(desk.file, field_id=field.id, owner_kind="person", owner_id=one.id, text=text)
    dialog = OwnFieldsDialog(desk.context, "person")
    qtbot.addWidget(dialog)
    dialog.open()

    def choose_date() -> None:
        dialog.type.setCurrentIndex(dialog.type.findText("Date"))
        dialog.type.activated.emit(dialog.type.currentIndex())

    choose_date()
    note = dialog.question.findChild(Note)
    assert isinstance(note, Note)
    assert note.text.text() == "1 of 2 values do not fit and are kept as they are: Ben Example: long ago"
    buttons = {one.text(): one for one in dialog.question.findChildren(Button)}
    buttons["Leave it as it is"].click()
    assert dialog.type.value() == OwnFieldType.TEXT
    assert own_fields.own_fields_of(desk.file, "person")[0].type is OwnFieldType.TEXT
    qtbot.waitUntil(lambda: dialog.question.findChild(Note) is None)
    choose_date()
    {one.text(): one for one in dialog.question.findChildren(Button)}["Change to Date"].click()
    assert own_fields.own_fields_of(desk.file, "person")[0].type is OwnFieldType.DATE
    with desk.file.read() as reader:
        assert sorted(one.text for one in reader.all(OwnValue)) == ["2019-05-03", "long ago"]


def test_fields_are_moved_and_kinds_apart(desk: Desk, qtbot: QtBot) -> None:
    for title in ("One", "Two"):
        own_fields.add_field(desk.file, of_kind="organisation", title=title)
    dialog = OwnFieldsDialog(desk.context, "person")
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.list.count() == 0
    dialog.kind.button("organisation").click()
    assert [dialog.list.item(row).text() for row in range(2)] == ["One", "Two"]
    dialog.down.click()
    assert [dialog.list.item(row).text() for row in range(2)] == ["Two", "One"]
    assert dialog.list.currentRow() == 1
    typed(qtbot, dialog.new, "two")
    assert len(desk.errors) == 1
    assert dialog.list.count() == 2


def test_the_command_search_knows_the_dialog(file_window: MainWindow, qtbot: QtBot) -> None:
    assert file_window.frame is not None
    file_window.frame.context.open_view("members")
    view = file_window.findChild(MembersView)
    assert isinstance(view, MembersView)
    next(one for one in view.actions() if one.text() == "Own fields of organisations…").trigger()
    dialog = file_window.findChild(OwnFieldsDialog)
    assert isinstance(dialog, OwnFieldsDialog)
    assert dialog.kind.value() == "organisation"
    assert isinstance(dialog.personal, QCheckBox)
    dialog.close()
