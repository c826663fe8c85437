"""Fixtures of the tests of the window, and looking for what cannot be read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gsef_desktop.app import make_window
from gsef_desktop.ui.shell.window import MainWindow


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
