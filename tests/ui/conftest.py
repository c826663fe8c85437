"""Fixtures of the tests of the window, and looking for what cannot be read."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import window_texts
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gsef_desktop.app import make_window
from gsef_desktop.ui.shell.window import MainWindow


@pytest.fixture(scope="session", autouse=True)
def compiled_translations() -> None:
    """The .qm files stand beside the .ts files and are not older, also where script/setup has not run since the last change."""
    for language in window_texts.LANGUAGES:
        window_texts.compile_ts(language)


@pytest.fixture(autouse=True)
def no_widget_is_left(qapp: QApplication) -> Iterator[None]:
    """Widgets that a test is done with are gone when it ends: each of thousands would be polished anew when a later one sets the theme."""
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for widget in qapp.topLevelWidgets():
        if not widget.isVisible():
            widget.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    """The window without a file, in English and light, shown at the size of the mockups."""
    made = make_window(qapp, language="en", theme="light", config_dir=tmp_path / "config")
    made.resize(1366, 820)
    made.show_start()
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.languages.use("en")
    made.deleteLater()
    qapp.processEvents()


@pytest.fixture
def file_window(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """The window with an empty file open."""
    assert window.create_file(tmp_path / "network.gsef")
    window.backup_timer.stop()
    assert window.frame is not None
    qtbot.waitUntil(window.frame.isVisible)
    return window


@pytest.fixture(scope="session")
def programme_source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file filled with the programme of 2019, made once; do not open it, copy it."""
    from gsef_desktop.services.imports import apply_proposal, propose_programme
    from gsef_desktop.services.samples import sample_programme_path
    from gsef_desktop.storage.workspace import Workspace

    folder = tmp_path_factory.mktemp("programme")
    path = folder / "programme.gsef"
    with Workspace.create(path, config_dir=folder / "config", author="Ada Example") as workspace:
        apply_proposal(workspace, proposal=propose_programme(sample_programme_path()))
    return path


@pytest.fixture
def programme_window(window: MainWindow, programme_source: Path, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """The window with the programme of 2019 open."""
    path = Path(shutil.copy(programme_source, tmp_path / "programme.gsef"))
    assert window.open_file(path)
    window.backup_timer.stop()
    assert window.frame is not None
    qtbot.waitUntil(window.frame.isVisible)
    return window
