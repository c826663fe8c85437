"""The window's frame, used as a person uses it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, Organisation, Programme, ProgrammeLine
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame
from gsef_desktop.services.files import create_file
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.shell.registry import VIEWS
from gsef_desktop.ui.shell.window import MainWindow


def _fill(workspace: Workspace) -> None:
    """Two lines and three activities of 2019."""
    from datetime import date

    with workspace.edit(message("Fill the file")) as unit:
        programme = unit.add(Programme(year=2019, title="Programme 2019"))
        first = unit.add(ProgrammeLine(programme_id=programme.id, number=1, title="Statutory meetings"))
        second = unit.add(ProgrammeLine(programme_id=programme.id, number=4, title="Policy dialogues"))
        for title, line, day in (("First call", first, 8), ("Second call", first, 20), ("Dialogue of Atlántida", second, 11)):
            when = date(2019, 7, day)
            frame = TimeFrame(earliest=when, latest=when, precision=Precision.DAY, date_certainty=Certainty.CONFIRMED)
            unit.add(Activity(programme_id=programme.id, line_id=line.id, title=title, time=frame))
        unit.add(Organisation(name="Ciudad Ejemplo"))


@pytest.fixture
def filled(file_window: MainWindow) -> MainWindow:
    """The window with a small programme of 2019."""
    assert file_window.context is not None
    _fill(file_window.context.workspace)
    file_window.context.set_year(2019)
    return file_window


def test_welcome_offers_three_ways_and_recent_files(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    assert window.welcome is not None
    names = [button.accessibleName() for button in (window.welcome.new_button, window.welcome.open_button, window.welcome.sample_button)]
    assert names == ["New file", "Open", "Look around with the 2019 programme"]
    window.create_file(tmp_path / "once.gsef")
    window.close_file()
    assert [file.path.name for file in window.settings.recent_files()] == ["once.gsef"]


def test_new_file_is_made_where_the_user_says(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    assert window.welcome is not None
    window.welcome.new_button.setFocus()
    qtbot.keyClick(window.welcome.new_button, Qt.Key.Key_Space)
    assert window.context is not None
    assert window.context.workspace.path == tmp_path / "mine.gsef"
    assert "mine.gsef" in window.windowTitle()


def test_a_dropped_file_is_opened(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "dropped.gsef"
    create_file(path=path, config_dir=tmp_path / "config").close()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    window.dropEvent(event)
    assert window.context is not None
    assert window.context.workspace.path == path


def test_a_file_in_use_names_who_has_it_and_can_be_read(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "shared.gsef"
    with create_file(path=path, config_dir=tmp_path / "other", author="Ada Example"):
        assert not window.open_file(path)
        assert window.messages is not None
        assert "Ada Example" in window.messages.what.text()
        assert window.messages.isVisible()
        assert window.open_file(path, read_only=True)
        assert window.frame is not None
        qtbot.waitUntil(window.frame.top.read_only.isVisible)
        assert not window.commands.new_activity.isEnabled()
        assert "Read only" in window.frame.status.saved.text()
        window.close_file()


def test_a_foreign_file_is_refused_with_a_sentence(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "letter.gsef"
    path.write_text("Dear colleagues", "utf-8")
    assert not window.open_file(path)
    assert window.messages is not None
    assert window.messages.what.text()
    assert "Traceback" not in window.messages.what.text()


def test_sidebar_shows_lines_with_counts_and_filters_them(filled: MainWindow, qtbot: QtBot) -> None:
    assert filled.frame is not None
    assert filled.context is not None
    sidebar = filled.frame.sidebar
    expected = [("Statutory meetings", "2"), ("Policy dialogues", "1")]
    qtbot.waitUntil(lambda: [(line.text(), line.count) for line in sidebar.lines] == expected)
    assert sidebar.navigation["programme"].count == "3"
    qtbot.mouseClick(sidebar.lines[1], Qt.MouseButton.LeftButton)
    assert filled.context.lines_off == frozenset({4})
    qtbot.keyClick(sidebar.lines[1], Qt.Key.Key_Space)
    assert filled.context.lines_off == frozenset()


def test_undo_and_redo_name_their_step(filled: MainWindow, qtbot: QtBot) -> None:
    assert filled.context is not None
    undo = filled.commands.undo
    assert undo.text() == "Undo Fill the file"
    qtbot.keyClick(filled, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    with filled.context.workspace.read() as reader:
        assert reader.count(Activity) == 0
    assert not undo.isEnabled()
    assert filled.commands.redo.text() == "Redo Fill the file"
    qtbot.keyClick(filled, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    with filled.context.workspace.read() as reader:
        assert reader.count(Activity) == 3


def test_search_finds_while_typing_and_enter_goes_there(filled: MainWindow, qtbot: QtBot) -> None:
    frame, context = filled.frame, filled.context
    assert frame is not None
    assert context is not None
    filled.activateWindow()
    qtbot.waitUntil(filled.isActiveWindow)
    filled.commands.search.trigger()
    qtbot.waitUntil(frame.top.search.hasFocus)
    qtbot.keyClicks(frame.top.search, "atlan")
    assert frame.popup.isVisible()
    assert frame.popup.model.index(0, 0).data() == "Dialogue of Atlántida"
    qtbot.keyClick(frame.top.search, Qt.Key.Key_Return)
    assert not frame.popup.isVisible()
    assert context.selected is not None
    assert context.selected.kind == "activity"


def test_search_runs_commands_and_says_when_nothing_is_found(filled: MainWindow, qtbot: QtBot) -> None:
    frame, context = filled.frame, filled.context
    assert frame is not None
    assert context is not None
    filled.activateWindow()
    qtbot.waitUntil(filled.isActiveWindow)
    filled.commands.search.trigger()
    qtbot.waitUntil(frame.top.search.hasFocus)
    qtbot.keyClicks(frame.top.search, "next year")
    qtbot.keyClick(frame.top.search, Qt.Key.Key_Return)
    assert context.year == 2020
    filled.commands.search.trigger()
    qtbot.keyClicks(frame.top.search, "qqxx")
    assert frame.popup.nothing.isVisible()
    assert "qqxx" in frame.popup.nothing.text()
    qtbot.keyClick(frame.top.search, Qt.Key.Key_Escape)
    assert not frame.popup.isVisible()
    assert not frame.top.search.text()


def test_year_selector_works_by_keyboard(filled: MainWindow, qtbot: QtBot) -> None:
    assert filled.frame is not None
    assert filled.context is not None
    year = filled.frame.sidebar.year
    qtbot.keyClick(year, Qt.Key.Key_Down)
    assert filled.context.year == 2018
    assert year.accessibleName() == "Year 2018"
    assert {action.text() for action in year.menu().actions()} >= {"2017", "2018", "2019"}


def test_what_was_seen_last_is_remembered_for_each_file(filled: MainWindow, tmp_path: Path) -> None:
    assert filled.frame is not None
    assert filled.context is not None
    path = filled.context.workspace.path
    filled.frame.open_view("checks")
    filled.context.set_year(2031)
    filled.close_file()
    assert filled.open_file(path)
    assert filled.frame is not None
    assert filled.context is not None
    assert filled.frame.view.name == "checks"
    assert filled.context.year == 2031


def test_a_narrow_window_shows_icons_and_lays_the_inspector_over_the_view(filled: MainWindow, qtbot: QtBot) -> None:
    frame = filled.frame
    assert frame is not None
    filled.resize(1024, 640)
    qtbot.waitUntil(lambda: frame.sidebar.compact)
    assert frame.width() == 1024
    assert frame.main.width() == 1024 - frame.sidebar.width()
    filled.resize(1366, 820)
    qtbot.waitUntil(lambda: not frame.sidebar.compact)


def test_theme_switches_without_restart(filled: MainWindow, qapp: QApplication) -> None:
    assert filled.context is not None
    filled.commands.themes["dark"].trigger()
    assert filled.context.theme.dark
    assert filled.palette().window().color() == filled.context.theme.color("bg")
    filled.commands.themes["light"].trigger()
    assert not filled.context.theme.dark


def test_a_job_shows_itself_only_when_it_takes_long_and_can_be_cancelled(filled: MainWindow, qtbot: QtBot) -> None:
    from threading import Event

    frame, context = filled.frame, filled.context
    assert frame is not None
    assert context is not None
    pause, results = Event(), list[str]()

    def work(progress: object) -> str:
        while not pause.wait(0.01):
            progress(0.5)  # type: ignore[operator]
        return "done"

    context.run_job("Counting", work, results.append)
    assert not frame.jobs.isVisible()
    qtbot.waitUntil(frame.jobs.isVisible)
    qtbot.mouseClick(frame.jobs.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not frame.jobs.isVisible())
    assert results == []
    pause.set()
    context.run_job("Counting", work, results.append)
    qtbot.waitUntil(lambda: results == ["done"])


@pytest.mark.expects_log("a job failed")
def test_a_failing_job_is_explained_without_a_traceback(filled: MainWindow, qtbot: QtBot) -> None:
    frame, context = filled.frame, filled.context
    assert frame is not None
    assert context is not None

    def work(progress: object) -> None:
        raise ZeroDivisionError("never shown")

    context.run_job("Dividing", work, lambda _: None)
    qtbot.waitUntil(frame.messages.isVisible)
    assert "never shown" not in frame.messages.what.text() + frame.messages.rest.text()
    qtbot.mouseClick(frame.messages.close_button, Qt.MouseButton.LeftButton)
    assert not frame.messages.isVisible()


def test_alt_and_a_number_open_the_views(filled: MainWindow, qtbot: QtBot) -> None:
    assert [filled.commands.views[entry.name].shortcut().toString() for entry in VIEWS] == [f"Ctrl+{n}" for n in range(1, 7)]
    assert filled.frame is not None
    point = QPoint(5, 5)
    qtbot.mouseClick(filled.frame.sidebar.navigation["checks"], Qt.MouseButton.LeftButton, pos=point)
    assert filled.frame.view.name == "checks"
