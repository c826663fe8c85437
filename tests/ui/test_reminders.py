"""Reminders in the window, with a clock of the test's own and without a tray."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.services import tasks
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.reminders import RemindersDialog
from gsef_desktop.ui.shell.reminders import Reminders
from gsef_desktop.ui.shell.window import MainWindow
from tests.ui.looking import clipped, unnamed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Clock:
    """The time of day, as a test wants it."""

    def __init__(self) -> None:
        self.now = datetime(2019, 6, 10, 8, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def go_to(self, day: int, hour: int, minute: int = 0) -> None:
        """Later in June 2019."""
        self.now = datetime(2019, 6, day, hour, minute, tzinfo=UTC)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def keeper(file_window: MainWindow, clock: Clock) -> Reminders:
    """The reminders of a window with an empty file, begun on Monday 10 June 2019 at half past eight."""
    file_window.reminder_timer.stop()
    made = file_window.reminders
    made.now, made.zone = clock, UTC
    made.start()
    made.timer.stop()
    return made


def context_of(window: MainWindow) -> UiContext:
    assert window.context is not None
    return window.context


def file_of(window: MainWindow) -> Workspace:
    return context_of(window).workspace


def task(window: MainWindow, title: str, day: int) -> str:
    """A task due on a day of June 2019, of which the program reminds on that day."""
    return tasks.create_task(file_of(window), title=title, due_on=date(2019, 6, day), remind_days=0).id


def bar(window: MainWindow) -> tuple[str, str] | None:
    """What the bar says; None while it is hidden."""
    assert window.frame is not None
    found = window.frame.reminders
    return None if found.isHidden() else (found.what.text(), found.rest.text())


def dialog() -> RemindersDialog | None:
    return next((one for one in QApplication.topLevelWidgets() if isinstance(one, RemindersDialog) and one.isVisible()), None)


def press(root: QWidget, name: str, qtbot: QtBot) -> None:
    def found() -> list[QAbstractButton]:
        return [one for one in root.findChildren(QAbstractButton) if one.accessibleName() == name and one.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    qtbot.mouseClick(found()[0], Qt.MouseButton.LeftButton)


def test_a_reminder_comes_at_its_moment_and_opens_its_task(file_window: MainWindow, keeper: Reminders, clock: Clock, qtbot: QtBot) -> None:
    id = task(file_window, "Papers", 10)
    keeper.check()
    assert bar(file_window) is None, "it is not nine yet"
    clock.go_to(10, 9)
    keeper.check()
    assert bar(file_window) == ("Papers", "Due Monday 10 June 2019")
    assert file_window.frame is not None
    assert unnamed(file_window.frame.reminders) == []
    assert clipped(file_window.frame.reminders) == []
    press(file_window.frame.reminders, "Open", qtbot)
    assert context_of(file_window).selected == RecordRef("task", id)
    assert bar(file_window) is None
    clock.go_to(10, 10)
    keeper.check()
    assert bar(file_window) is None, "it is told of once"


def test_what_is_done_elsewhere_needs_no_reminder(file_window: MainWindow, keeper: Reminders, clock: Clock) -> None:
    id = task(file_window, "Papers", 10)
    clock.go_to(10, 9)
    keeper.check()
    tasks.complete_task(file_of(file_window), task_id=id)
    keeper.check()
    assert bar(file_window) is None


def test_nothing_is_lost_while_the_program_did_not_run(window: MainWindow, tmp_path: Path, clock: Clock, qtbot: QtBot) -> None:
    """Closed on Monday, opened on Friday: what fell due in between is told in one list."""
    path = tmp_path / "network.gsef"
    assert window.create_file(path)
    for timer in (window.backup_timer, window.reminder_timer):
        timer.stop()
    keeper = window.reminders
    keeper.now, keeper.zone = clock, UTC
    clock.go_to(10, 12)
    keeper.start()
    for title, day in (("Tuesday's", 11), ("Wednesday's", 12), ("Friday's", 14), ("Next week's", 18)):
        task(window, title, day)
    window.close_file()
    assert not keeper.timer.isActive()
    clock.go_to(14, 9, 30)
    assert window.open_file(path)
    for timer in (window.backup_timer, window.reminder_timer):
        timer.stop()
    keeper.start()
    assert bar(window) == ("3 reminders since Tuesday", "Tuesday's, Wednesday's, Friday's")
    assert window.frame is not None
    press(window.frame.reminders, "Show all", qtbot)
    qtbot.waitUntil(lambda: dialog() is not None)
    shown = dialog()
    assert shown is not None
    assert shown.windowTitle() == "3 reminders since Tuesday"
    assert unnamed(shown) == []
    assert clipped(shown) == []
    press(shown, "Dismiss Wednesday's", qtbot)
    assert bar(window) == ("2 reminders since Tuesday", "Tuesday's, Friday's")
    window.close_file()
    assert window.open_file(path)
    for timer in (window.backup_timer, window.reminder_timer):
        timer.stop()
    keeper.start()
    assert bar(window) == ("2 reminders since Tuesday", "Tuesday's, Friday's"), "what was not dismissed is told again"
    press(window.frame.reminders, "Dismiss", qtbot)
    assert bar(window) is None
    clock.go_to(18, 9)
    keeper.check()
    assert bar(window) == ("Next week's", "Due Tuesday 18 June 2019")


def test_dismissing_all_in_the_list_closes_it(file_window: MainWindow, keeper: Reminders, clock: Clock, qtbot: QtBot) -> None:
    task(file_window, "One", 10)
    task(file_window, "Two", 10)
    clock.go_to(10, 9)
    keeper.check()
    keeper.open()
    qtbot.waitUntil(lambda: dialog() is not None)
    shown = dialog()
    assert shown is not None
    press(shown, "Dismiss all", qtbot)
    qtbot.waitUntil(lambda: dialog() is None)
    assert bar(file_window) is None


def test_one_of_several_is_opened_from_the_list(file_window: MainWindow, keeper: Reminders, clock: Clock, qtbot: QtBot) -> None:
    task(file_window, "One", 10)
    two = task(file_window, "Two", 10)
    clock.go_to(10, 9)
    keeper.check()
    keeper.open()
    qtbot.waitUntil(lambda: dialog() is not None)
    shown = dialog()
    assert shown is not None
    press(shown, "Open Two", qtbot)
    assert context_of(file_window).selected == RecordRef("task", two)
    assert bar(file_window) == ("One", "Due Monday 10 June 2019")


def test_put_off_for_an_hour(file_window: MainWindow, keeper: Reminders, clock: Clock, qtbot: QtBot) -> None:
    task(file_window, "Papers", 10)
    clock.go_to(10, 9)
    keeper.check()
    assert file_window.frame is not None
    press(file_window.frame.reminders, "In an hour", qtbot)
    assert bar(file_window) is None
    clock.go_to(10, 9, 59)
    keeper.check()
    assert bar(file_window) is None
    task(file_window, "Another", 10)
    keeper.check()
    assert bar(file_window) == ("Another", "Due Monday 10 June 2019")
    press(file_window.frame.reminders, "Dismiss", qtbot)
    clock.go_to(10, 10)
    keeper.check()
    assert bar(file_window) == ("Papers", "Due Monday 10 June 2019"), "dismissing another one does not dismiss what was put off"
    press(file_window.frame.reminders, "Dismiss", qtbot)
    clock.go_to(10, 23)
    keeper.check()
    assert bar(file_window) is None


def test_what_was_dismissed_is_written_down_at_once(file_window: MainWindow, keeper: Reminders, clock: Clock) -> None:
    """The program may be killed: then a reminder may come twice, but what was dismissed stays so."""
    task(file_window, "Papers", 10)
    clock.go_to(10, 9)
    keeper.check()
    keeper.dismiss(list(keeper.found))
    (kept,) = (file_window.settings.directory / "windows").glob("*.json")
    assert json.loads(kept.read_text("utf-8"))["reminded_until"] == clock.now.isoformat()


def test_a_spoilt_memory_begins_with_today(file_window: MainWindow, keeper: Reminders, clock: Clock) -> None:
    for key, value in (("reminded_until", "yesterday"), ("reminders_dismissed", 5), ("reminders_put_off", ["x"])):
        context_of(file_window).remember(key, value)
    task(file_window, "Papers", 10)
    clock.go_to(10, 9)
    keeper.check()
    assert bar(file_window) == ("Papers", "Due Monday 10 June 2019")


def test_another_language_and_theme_keep_the_bar(file_window: MainWindow, keeper: Reminders, clock: Clock) -> None:
    task(file_window, "Papers", 10)
    clock.go_to(10, 9)
    keeper.timer.start()
    keeper.check()
    file_window.set_theme("dark")
    assert bar(file_window) == ("Papers", "Due Monday 10 June 2019")
    file_window.set_language("fr")
    found = bar(file_window)
    assert found is not None
    assert "lundi 10 juin 2019" in found[1]
    file_window.set_language("en")
    file_window.set_theme("light")


def test_the_tray_tells_where_there_is_one(
    file_window: MainWindow, keeper: Reminders, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, str]] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda self: None)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda self, title, text, icon: told.append((title, text)))
    task(file_window, "Papers", 10)
    clock.go_to(10, 9)
    keeper.check()
    keeper.check()
    assert told == [("Papers", "Due Monday 10 June 2019")], "once, and not each minute"
    task(file_window, "One", 11)
    task(file_window, "Two", 11)
    clock.go_to(11, 9)
    keeper.check()
    assert told[1:] == [("3 reminders since Monday", "One, Two")]
    assert bar(file_window) == ("3 reminders since Monday", "Papers, One, Two")


def test_reminders_begin_after_the_first_picture(file_window: MainWindow) -> None:
    """Opening a file reads no reminders: a timer does, when the window stands."""
    assert file_window.reminder_timer.isActive()
    assert not file_window.reminders.timer.isActive()
    assert file_window.reminder_timer.interval() >= 1000
    file_window.reminder_timer.stop()


def test_the_bar_leaves_the_inspector_its_buttons(file_window: MainWindow, keeper: Reminders, clock: Clock, qtbot: QtBot) -> None:
    id = task(file_window, "Papers", 10)
    context_of(file_window).select(RecordRef("task", id))
    clock.go_to(10, 9)
    keeper.check()
    frame = file_window.frame
    assert frame is not None
    qtbot.waitUntil(lambda: frame.inspector.geometry().top() >= frame.reminders.geometry().bottom())
    keeper.dismiss(list(keeper.found))
    qtbot.waitUntil(lambda: frame.inspector.geometry().top() < frame.stack.geometry().top() + 5)


def test_a_minute_is_the_rhythm(file_window: MainWindow) -> None:
    file_window.reminder_timer.stop()
    assert timedelta(milliseconds=file_window.reminders.timer.interval()) == timedelta(minutes=1)
