"""Possible duplicates, used as a person uses them: the quiet button, the list, the choice side by side, merging, and taking it back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import LANGUAGES, Organisation, Person, PersonFunction, Task
from gsef_desktop.reference.places import recognise_place
from gsef_desktop.services import members
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.duplicates import DuplicatesDialog, open_duplicates
from gsef_desktop.ui.dialogs.merge_dialog import MergeDialog, open_merge
from gsef_desktop.ui.dialogs.merge_panel import MergePanel, ValueCell
from gsef_desktop.ui.languages import Languages
from gsef_desktop.ui.members import duplicates_badge
from gsef_desktop.ui.members.view import MembersView
from gsef_desktop.ui.shell.window import MainWindow
from tests.ui.looking import StretchingTranslator, clipped, unnamed

TODAY = date(2019, 6, 30)
pops_up = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Stage:
    """The Members view over a file with two people and two organisations twice, and others once."""

    def __init__(self, context: UiContext, qtbot: QtBot) -> None:
        self.context, self.qtbot = context, qtbot
        with context.workspace.edit(message("Fill the file")) as unit:
            city = unit.add(Organisation(name="City of Sample", place=recognise_place("Lisbon, Portugal"), acronym="CS"))
            unit.add(Organisation(name="Sample City Council", mail="info@sample.example"))
            unit.add(Organisation(name="Network of Others"))
            first = Person(given_name="Marguerite", family_name="Example", mail="m@example.org", languages=("fr",), note="Met in Lisbon")
            self.first = unit.add(first)
            self.second = unit.add(
                Person(given_name="Margurite", family_name="Example", mail="marguerite@example.net", languages=("en",), note="Prefers mail")
            )
            self.ada = unit.add(Person(given_name="Ada", family_name="Sample", telephone="1"))
            self.twin = unit.add(Person(given_name="Sample", family_name="Ada", telephone="2"))
            unit.add(Person(given_name="Bruno", family_name="Other"))
            for one in (self.first, self.second):
                unit.add(PersonFunction(person_id=one.id, organisation_id=city.id, title="Mayor"))
            unit.add(Task(title="Write to her", owner_id=self.second.id))
        self.view = MembersView(context, today=TODAY)
        context.bridge.changed.connect(self.view.refresh)
        qtbot.addWidget(self.view)
        self.view.resize(1170, 750)
        self.view.show()
        qtbot.waitExposed(self.view)

    def open(self, kind: str = "person") -> DuplicatesDialog:
        """The window of duplicates, after its search."""
        dialog = open_duplicates(self.context, self.view, kind=kind)
        self.qtbot.waitUntil(lambda: not self.context.jobs.jobs and dialog.panel is not None)
        return dialog

    def settle(self, done: Callable[[], bool]) -> None:
        """Wait until what follows a change is shown."""
        self.qtbot.waitUntil(lambda: done() and not self.context.jobs.jobs)

    def people(self) -> list[Person]:
        with self.context.workspace.read() as reader:
            return reader.all(Person, order_by=("family_name", "given_name"))

    def person(self, id: str) -> Person:
        with self.context.workspace.read() as reader:
            return reader.get(Person, id)


@pytest.fixture
def stage(context: UiContext, qtbot: QtBot) -> Stage:
    return Stage(context, qtbot)


def _names(dialog: DuplicatesDialog) -> list[set[str]]:
    return [set(group.names) for group in dialog.groups]


def _panel(dialog: DuplicatesDialog | MergeDialog) -> MergePanel:
    assert dialog.panel is not None
    return dialog.panel


def _cells(panel: MergePanel, field: str) -> list[ValueCell]:
    return next(row.cells for row in panel.rows if row.field.name == field)


def _press(cell: ValueCell) -> None:
    QTest.mouseClick(cell, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, cell.rect().center())


def _choose(dialog: DuplicatesDialog, name: str) -> None:
    """Click the group in which a name stands."""
    row = next(at for at, group in enumerate(dialog.groups) if name in group.names)
    rect = dialog.list.visualItemRect(dialog.list.item(row))
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, rect.center())


# --- the quiet button --------------------------------------------------------------------------------------------------------------------


@pops_up
def test_the_button_counts_in_the_background_and_opens_the_window(stage: Stage) -> None:
    badge = stage.view.organisations.duplicates
    stage.qtbot.waitUntil(badge.isVisible)
    assert (badge.text(), badge.accessibleName()) == ("1 possible duplicate", "1 possible duplicate")
    stage.view.open_with(page="people")
    badge = stage.view.people.duplicates
    stage.qtbot.waitUntil(badge.isVisible)
    assert badge.text() == "2 possible duplicates"
    QTest.mouseClick(badge, Qt.MouseButton.LeftButton)
    (dialog,) = stage.view.findChildren(DuplicatesDialog)
    stage.settle(lambda: len(dialog.groups) == 2)
    assert dialog.kind == "person"
    assert open_duplicates(stage.context, stage.view, kind="organisation") is dialog
    stage.settle(lambda: _names(dialog) == [{"City of Sample", "Sample City Council"}])


def test_the_button_follows_what_is_done_and_goes_when_nothing_is_left(stage: Stage) -> None:
    badge = stage.view.organisations.duplicates
    stage.qtbot.waitUntil(badge.isVisible)
    dialog = stage.open("organisation")
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    stage.qtbot.waitUntil(lambda: not badge.isVisible(), timeout=10_000)
    assert dialog.stack.currentIndex() == 1


def test_among_very_many_the_button_does_not_count_by_itself(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(duplicates_badge, "COUNTED", 2)
    stage.view.open_with(page="people")
    assert stage.view.people.duplicates.text() == "Possible duplicates…"
    assert not stage.view.people.duplicates.wait.isActive()
    members.add_person(stage.context.workspace, name="Cy Newcomer")
    assert not stage.view.people.duplicates.wait.isActive()


def test_commands_open_the_window(stage: Stage) -> None:
    action = next(one for one in stage.view.actions() if one.text() == "Possible duplicates among organisations")
    action.trigger()
    (dialog,) = stage.view.findChildren(DuplicatesDialog)
    stage.settle(lambda: len(dialog.groups) == 1)
    assert dialog.kind == "organisation"


# --- side by side ------------------------------------------------------------------------------------------------------------------------


def test_a_group_is_shown_with_its_differences_and_what_hangs_on_it(stage: Stage) -> None:
    dialog = stage.open()
    assert not dialog.isModal()
    _choose(dialog, "Margurite Example")
    panel = _panel(dialog)
    assert dialog.why.text() == "Names differ by one letter · Same organisation: City of Sample"
    differing = {row.field.name for row in panel.rows if row.field.differs}
    assert differing == {"given_name", "mail", "languages", "note"}
    assert [cell.words.text() for cell in _cells(panel, "languages")] == ["French", "English"]
    assert panel.comparison.links == ((("person_function", 1),), (("person_function", 1), ("task", 1)))
    assert panel.comparison.functions == (("Mayor, City of Sample",), ("Mayor, City of Sample",))


def test_what_is_clicked_is_kept_and_ctrl_z_brings_all_back(stage: Stage) -> None:
    dialog = stage.open()
    _choose(dialog, "Margurite Example")
    before = stage.people()
    panel = _panel(dialog)
    assert panel.ids == (stage.second.id, stage.first.id)  # more hangs on the second one
    mails, names = _cells(panel, "mail"), _cells(panel, "given_name")
    _press(names[0])
    _press(mails[0])
    assert [cell.chosen for cell in mails] == [True, False]
    _press(_cells(panel, "languages")[1])
    QTest.keyClick(dialog.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.settle(lambda: len(stage.people()) == 4)
    kept = stage.person(stage.second.id)
    assert (kept.given_name, kept.mail, kept.languages) == ("Marguerite", "m@example.org", ("fr",))
    assert {"Met in Lisbon", "Prefers mail", "Mail: marguerite@example.net", "Also entered as Margurite Example", "Languages: en"} == set(
        kept.note.split("\n")
    )
    assert _names(dialog) == [{"Ada Sample", "Sample Ada"}]
    assert _panel(dialog).comparison.names == ("Ada Sample", "Sample Ada")
    QTest.keyClick(dialog.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    stage.settle(lambda: len(dialog.groups) == 2)
    assert stage.people() == before
    QTest.keyClick(dialog.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    stage.settle(lambda: len(dialog.groups) == 1)


def test_all_of_one_can_be_taken(stage: Stage) -> None:
    dialog = stage.open()
    _choose(dialog, "Margurite Example")
    button = next(
        one for one in _panel(dialog).findChildren(QAbstractButton) if one.accessibleName() == "Take all values of Marguerite Example"
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    for field in ("given_name", "mail", "languages", "note"):
        assert [cell.chosen for cell in _cells(_panel(dialog), field)] == [True, False]
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    kept = stage.person(stage.second.id)
    assert (kept.mail, kept.languages) == ("m@example.org", ("fr",))
    assert "Prefers mail" in kept.note  # what was not chosen is kept all the same


def test_the_keyboard_is_enough(stage: Stage) -> None:
    dialog = stage.open()
    dialog.activateWindow()
    stage.qtbot.waitUntil(dialog.list.hasFocus)
    first, second = _names(dialog)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert set(_panel(dialog).comparison.names) == second
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert len(stage.people()) == 5, "Enter alone does not merge"
    QTest.keyClick(dialog.list, Qt.Key.Key_S)
    assert set(_panel(dialog).comparison.names) == first
    QTest.keyClick(dialog.list, Qt.Key.Key_N)
    stage.settle(lambda: _names(dialog) == [second])
    QTest.keyClick(dialog.list, Qt.Key.Key_N)
    stage.settle(lambda: dialog.groups == [] and dialog.panel is None)
    assert not dialog.take.isEnabled()
    assert len(stage.people()) == 5
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    stage.qtbot.waitUntil(lambda: not dialog.isVisible())


def test_what_was_skipped_comes_last(stage: Stage) -> None:
    dialog = stage.open()
    first, second = _names(dialog)
    QTest.keyClick(dialog.list, Qt.Key.Key_S)
    dialog.search()
    stage.settle(lambda: _names(dialog) == [second, first])


def test_not_the_same_can_be_taken_back(stage: Stage) -> None:
    dialog = stage.open("organisation")
    QTest.mouseClick(dialog.apart, Qt.MouseButton.LeftButton)
    stage.settle(lambda: dialog.stack.currentIndex() == 1)
    QTest.mouseClick(dialog.aside, Qt.MouseButton.LeftButton)
    stage.settle(lambda: len(dialog.groups) == 1)
    assert dialog.groups[0].set_aside
    assert dialog.apart.text() == "They may be the same"
    QTest.mouseClick(dialog.apart, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.aside, Qt.MouseButton.LeftButton)
    stage.settle(lambda: len(dialog.groups) == 1 and not dialog.groups[0].set_aside)
    assert dialog.apart.text() == "Not the same"


def test_of_three_some_can_be_merged(stage: Stage) -> None:
    with stage.context.workspace.edit(message("Another")) as unit:
        third = unit.add(Person(given_name="Margueritte", family_name="Example", telephone="3"))
    dialog = stage.open()
    _choose(dialog, "Margueritte Example")
    panel = _panel(dialog)
    assert len(panel.comparison.ids) == 3
    _press(_cells(panel, "given_name")[2])
    QTest.mouseClick(panel.boxes[2], Qt.MouseButton.LeftButton, pos=QPoint(8, panel.boxes[2].height() // 2))
    assert set(panel.ids) == {stage.first.id, stage.second.id}
    assert not _cells(panel, "given_name")[2].chosen
    QTest.mouseClick(panel.boxes[1], Qt.MouseButton.LeftButton, pos=QPoint(8, panel.boxes[1].height() // 2))
    assert not dialog.take.isEnabled()
    QTest.mouseClick(panel.boxes[1], Qt.MouseButton.LeftButton, pos=QPoint(8, panel.boxes[1].height() // 2))
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    stage.settle(lambda: len(stage.people()) == 5)
    assert stage.person(third.id).telephone == "3"


def test_of_three_one_can_be_said_to_be_another(stage: Stage) -> None:
    with stage.context.workspace.edit(message("Another")) as unit:
        unit.add(Person(given_name="Margueritte", family_name="Example"))
    dialog = stage.open()
    _choose(dialog, "Margueritte Example")
    box = _panel(dialog).boxes[2]
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    QTest.mouseClick(dialog.apart, Qt.MouseButton.LeftButton)
    stage.settle(lambda: {"Marguerite Example", "Margurite Example"} in _names(dialog))
    assert len(dialog.groups) == 2


def test_an_edit_elsewhere_does_not_take_the_choice_away(stage: Stage) -> None:
    dialog = stage.open()
    _choose(dialog, "Margurite Example")
    panel = _panel(dialog)
    _press(_cells(panel, "mail")[0])
    with stage.context.workspace.edit(message("Elsewhere")) as unit:
        unit.update(Person, stage.ada.id, given_name="Bola")
    stage.settle(lambda: len(dialog.groups) == 1)
    assert dialog.panel is panel
    assert _cells(panel, "mail")[0].chosen
    with stage.context.workspace.edit(message("Elsewhere")) as unit:
        unit.update(Person, stage.first.id, mail="new@example.org")
    stage.settle(lambda: _cells(_panel(dialog), "mail")[0].words.text().replace("\u200b", "") == "new@example.org")


def test_the_search_can_be_cancelled(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = stage.open()
    dialog.show_kind("organisation")
    job = stage.context.jobs.jobs[-1]
    dialog.stop.click()
    stage.qtbot.waitUntil(lambda: not stage.context.jobs.jobs)
    assert job.progress.cancelled
    assert dialog.groups == []


def test_the_selection_follows_the_one_that_stays(stage: Stage) -> None:
    stage.context.select(RecordRef("person", stage.first.id))
    dialog = stage.open()
    _choose(dialog, "Margurite Example")
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert stage.context.selected == RecordRef("person", stage.second.id)
    assert stage.view.show_record(RecordRef("person", stage.first.id)), "the id of the merged one leads to the one that stays"
    assert stage.context.selected == RecordRef("person", stage.second.id)


@pops_up
def test_selected_rows_can_be_merged_by_their_menu(stage: Stage) -> None:
    stage.view.open_with(page="people")
    table = stage.view.people.table
    model = table.model()
    rows = [at for at in range(model.rowCount()) if model.index(at, 0).data() in ("Bruno Other", "Ada Sample")]
    for number, row in enumerate(rows):
        keys = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, keys, table.visualRect(model.index(row, 0)).center())
    table.menu_wanted.emit(table.mapToGlobal(QPoint(10, 10)))
    menu = next(one for one in stage.view.people.findChildren(QMenu) if one.isVisible())
    action = next(one for one in menu.actions() if one.text() == "Merge…")
    assert action.isEnabled()
    action.trigger()
    menu.close()
    (dialog,) = stage.view.findChildren(MergeDialog)
    assert set(_panel(dialog).comparison.names) == {"Bruno Other", "Ada Sample"}
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    stage.qtbot.waitUntil(lambda: len(stage.people()) == 4)


# --- looks -------------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(980, 640), (940, 560)])
@pytest.mark.parametrize("language", [*LANGUAGES, "long"])
def test_nothing_is_cut_off_or_without_a_name(
    stage: Stage, qapp: QApplication, language: str, size: tuple[int, int]
) -> None:  # fmt: skip
    languages, stretching = Languages(qapp), StretchingTranslator()
    if language == "long":
        qapp.installTranslator(stretching)
    else:
        languages.use(language)
    try:
        stage.context.language = "en" if language == "long" else language
        for kind in ("person", "organisation"):
            dialog = DuplicatesDialog(stage.context, kind, stage.view)
            dialog.resize(*size)
            dialog.show()
            stage.settle(lambda dialog=dialog: dialog.panel is not None)  # type: ignore[misc]
            assert unnamed(dialog) == []
            assert clipped(dialog) == []
            dialog.close()
    finally:
        qapp.removeTranslator(stretching)
        languages.use("en")


def test_the_merge_of_chosen_people_has_names(stage: Stage) -> None:
    dialog = open_merge(stage.context, stage.view, kind="person", ids=[stage.first.id, stage.ada.id])
    assert unnamed(dialog) == []
    assert clipped(dialog) == []
    names = [one.accessibleName() for one in dialog.findChildren(QAbstractButton)]
    assert "Mail: m@example.org, of Marguerite Example" not in names, "only one of them has a mail: there is nothing to choose"
    assert "Name: Marguerite Example, of Marguerite Example" in names
    dialog.close()


def test_the_window_lives_with_the_view_when_the_theme_changes(file_window: MainWindow, qtbot: QtBot) -> None:
    window = file_window
    assert window.context is not None
    assert window.frame is not None
    view = window.frame.open_view("members", {})
    dialog = open_duplicates(window.context, view, kind="person")
    gone: list[bool] = []
    dialog.destroyed.connect(lambda: gone.append(True))
    window.set_theme("dark")
    qtbot.waitUntil(lambda: bool(gone))
