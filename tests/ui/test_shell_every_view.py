"""Every view opens, has names for a screen reader, and shows its words whole, in every language and in a longer one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import LANGUAGES, Activity, Body, Organisation
from gsef_desktop.ui.shell.registry import VIEWS
from gsef_desktop.ui.shell.window import MainWindow
from tests.ui.looking import StretchingTranslator, clipped, unnamed

_NAMES = [entry.name for entry in VIEWS]


@pytest.fixture
def stretched(qapp: QApplication) -> Iterator[None]:
    """Every translated text is half as long again."""
    translator = StretchingTranslator()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def _settled(window: MainWindow, qtbot: QtBot, name: str) -> None:
    assert window.frame is not None
    view = window.frame.open_view(name)
    qtbot.waitUntil(view.isVisible)
    QApplication.processEvents()


@pytest.mark.parametrize("name", _NAMES)
def test_everything_that_takes_the_focus_has_a_name(programme_window: MainWindow, qtbot: QtBot, name: str) -> None:
    _settled(programme_window, qtbot, name)
    assert unnamed(programme_window) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_view_opens_in_every_language(programme_window: MainWindow, qtbot: QtBot, language: str) -> None:
    programme_window.set_language(language)
    for name in _NAMES:
        _settled(programme_window, qtbot, name)
        assert clipped(programme_window) == [], name


@pytest.mark.parametrize("name", _NAMES)
def test_nothing_is_cut_off_under_longer_words(stretched: None, programme_window: MainWindow, qtbot: QtBot, name: str) -> None:
    programme_window.rebuild()
    _settled(programme_window, qtbot, name)
    assert clipped(programme_window) == []


@pytest.mark.parametrize("name", _NAMES)
def test_every_view_works_in_a_small_window(programme_window: MainWindow, qtbot: QtBot, name: str) -> None:
    programme_window.resize(1024, 640)
    _settled(programme_window, qtbot, name)
    assert programme_window.width() == 1024
    assert clipped(programme_window) == []


@pytest.mark.parametrize("record", [Activity, Organisation, Body])
def test_inspectors_have_names_and_are_not_cut_off(
    stretched: None, programme_window: MainWindow, qtbot: QtBot, record: type[Activity | Organisation | Body]
) -> None:
    from gsef_desktop.domain.records import kind_of

    assert programme_window.context is not None
    assert programme_window.frame is not None
    with programme_window.context.workspace.read() as reader:
        first = reader.all(record, limit=1)[0]
    programme_window.context.go_to(RecordRef(kind_of(record), first.id))
    qtbot.waitUntil(programme_window.frame.inspector.isVisible)
    assert unnamed(programme_window.frame.inspector) == []
    assert clipped(programme_window.frame.inspector) == []
