"""Copying the programme to the next year from the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.records import Activity, Programme
from gsef_desktop.ui.dialogs.year_copy import YearCopyDialog
from gsef_desktop.ui.shell.window import MainWindow
from tests.ui.looking import clipped, unnamed


def opened(qtbot: QtBot, window: MainWindow) -> YearCopyDialog:
    """The preview, opened by its command."""
    window.commands.copy_year.trigger()

    def found() -> list[YearCopyDialog]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, YearCopyDialog) and one.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def count(window: MainWindow, year: int) -> int:
    assert window.context is not None
    with window.context.workspace.read() as reader:
        programmes = reader.all(Programme, year=year)
        return reader.count(Activity, programme_id=programmes[0].id) if programmes else 0


def test_the_programme_is_copied_after_a_preview(programme_window: MainWindow, qtbot: QtBot) -> None:
    context = programme_window.context
    assert context is not None
    context.set_year(2019)
    dialog = opened(qtbot, programme_window)
    assert unnamed(dialog) == []
    assert clipped(dialog) == []
    proposed = dialog.chosen()
    assert len(proposed) == sum(one.offered for one in dialog.proposal.rows) > 30
    left_out = dialog.proposal.rows[0].activity_id
    dialog._rows[left_out].setCheckState(0, Qt.CheckState.Unchecked)
    assert dialog.chosen() == proposed - {left_out}
    assert dialog.counts.text().startswith(f"{len(proposed) - 1} of {len(dialog.proposal.rows)} activities")
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert count(programme_window, 2020) == len(proposed) - 1
    assert context.year == 2020
    programme_window.commands.undo.trigger()
    assert count(programme_window, 2020) == 0


def test_all_and_none_are_ticked_and_cancel_writes_nothing(programme_window: MainWindow, qtbot: QtBot) -> None:
    context = programme_window.context
    assert context is not None
    context.set_year(2019)
    dialog = opened(qtbot, programme_window)
    from gsef_desktop.ui.widgets.buttons import Button

    buttons = {one.text(): one for one in dialog.findChildren(Button)}
    qtbot.mouseClick(buttons["Tick none"], Qt.MouseButton.LeftButton)
    assert dialog.chosen() == frozenset()
    assert not dialog.take.isEnabled()
    qtbot.mouseClick(buttons["Tick all"], Qt.MouseButton.LeftButton)
    assert len(dialog.chosen()) == len(dialog.proposal.rows)
    qtbot.mouseClick(buttons["As proposed"], Qt.MouseButton.LeftButton)
    assert len(dialog.chosen()) == sum(one.offered for one in dialog.proposal.rows)
    dialog.resize(600, 440)
    qtbot.waitUntil(lambda: dialog.tree.isColumnHidden(3))
    assert clipped(dialog) == []
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert count(programme_window, 2020) == 0


def test_a_year_without_a_programme_is_explained(programme_window: MainWindow) -> None:
    context = programme_window.context
    assert context is not None
    shown: list[Exception] = []
    context.error_shown.connect(shown.append)
    context.set_year(1999)
    programme_window.commands.copy_year.trigger()
    assert "no programme of 1999" in str(shown[0])
