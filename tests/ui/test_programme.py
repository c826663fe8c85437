"""The Programme view as it is used."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import Activity, Direction, ProgrammeLine
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.services import activities, partners, programme
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.programme.tree import ProgrammeTree
from gsef_desktop.ui.programme.view import ProgrammeView

JULY = TimeFrame(earliest=date(2019, 7, 8), latest=date(2019, 7, 9), precision=Precision.DAY)


@pytest.fixture
def view(qtbot: QtBot, context: UiContext) -> ProgrammeView:
    file = context.workspace
    line = programme.add_line(file, year=2019, title="Water")
    programme.add_line(file, year=2019, title="Streets")
    made = activities.create_activity(file, title="River Days", year=2019, line_id=line.id, time=JULY)
    partners.set_series(file, activity_id=made.id, title="Rivers")
    direction = programme.add_direction(file, year=2019, title="Grow")
    programme.add_action(file, direction_id=direction.id, title="Recruit")
    shown = ProgrammeView(context)
    qtbot.addWidget(shown)
    context.bridge.changed.connect(shown.refresh)
    shown.resize(1000, 600)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def tree_of(view: ProgrammeView) -> ProgrammeTree:
    (tree,) = view.findChildren(ProgrammeTree)
    return tree


def titles(view: ProgrammeView) -> list[str]:
    """All rows from top to bottom, indented by their depth."""
    model, found = tree_of(view).model(), []

    def walk(parent: QModelIndex, depth: int) -> None:
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            found.append("  " * depth + str(index.data()))
            walk(index, depth + 1)

    walk(QModelIndex(), 0)
    return found


def switch(qtbot: QtBot, view: ProgrammeView, text: str) -> None:
    button = next(one for one in view.findChildren(QToolButton) if one.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_three_arrangements(view: ProgrammeView, qtbot: QtBot, context: UiContext) -> None:
    assert titles(view) == ["Water", "  River Days", "Streets"]
    switch(qtbot, view, "By direction")
    assert titles(view) == ["1  Grow", "  Recruit"]
    switch(qtbot, view, "By series")
    assert titles(view) == ["Rivers", "  1  River Days"]
    assert context.remembered("programme.arrangement") == "SERIES"


def test_a_click_selects_the_record(view: ProgrammeView, qtbot: QtBot, context: UiContext) -> None:
    tree = tree_of(view)
    index = tree.model().index(0, 0, tree.model().index(0, 0))
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(index).center())
    assert context.selected is not None
    assert context.selected.kind == "activity"


def test_keys_move_delete_and_undo(view: ProgrammeView, qtbot: QtBot, context: UiContext) -> None:
    tree = tree_of(view)
    tree.setFocus()
    tree.setCurrentIndex(tree.model().index(0, 0))
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert context.selected is not None
    assert context.selected.kind == "activity"
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    assert titles(view) == ["Water", "Streets"]
    assert context.selected is None
    context.workspace.undo()
    assert titles(view) == ["Water", "  River Days", "Streets"]


def test_a_line_is_added_and_shown(view: ProgrammeView, qtbot: QtBot, context: UiContext) -> None:
    button = next(one for one in view.findChildren(QPushButton) if one.text() == "Programme line")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    with context.workspace.read() as reader:
        (made,) = reader.all(ProgrammeLine, title="New line")
    assert made.number == 3
    assert context.selected == RecordRef("programme_line", made.id)


def test_a_direction_is_added_where_directions_are_shown(view: ProgrammeView, qtbot: QtBot, context: UiContext) -> None:
    switch(qtbot, view, "By direction")
    button = next(one for one in view.findChildren(QPushButton) if one.text() == "Direction")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    with context.workspace.read() as reader:
        assert reader.count(Direction) == 2


def test_a_record_is_found_in_the_arrangement_that_holds_it(view: ProgrammeView, context: UiContext) -> None:
    with context.workspace.read() as reader:
        (direction,) = reader.all(Direction)
        (activity,) = reader.all(Activity)
    assert view.show_record(RecordRef("direction", direction.id))
    assert titles(view)[0] == "1  Grow"
    assert view.show_record(RecordRef("activity", activity.id))
    assert "  River Days" in titles(view)
    assert not view.show_record(RecordRef("activity", "nobody"))


def test_what_is_folded_stays_folded_over_an_edit(view: ProgrammeView, qtbot: QtBot, context: UiContext) -> None:
    tree = tree_of(view)
    tree.collapse(tree.model().index(0, 0))
    programme.add_line(context.workspace, year=2019, title="Parks")
    assert titles(view)[-1] == "Parks"
    assert not tree.isExpanded(tree.model().index(0, 0))


def test_an_empty_year_offers_two_ways_to_fill_it(view: ProgrammeView, qtbot: QtBot, context: UiContext) -> None:
    context.set_year(2031)
    view.refresh(None)
    with qtbot.waitSignal(context.view_requested) as asked:
        button = next(one for one in view.findChildren(QPushButton) if one.text() == "Import a programme…")
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args is not None
    assert asked.args[0] == "import"
    button = next(one for one in view.findChildren(QPushButton) if one.text() == "Begin by hand")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert titles(view) == ["New line"]
