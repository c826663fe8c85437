"""Fixtures that every test shares.  The window runs on Qt's offscreen platform, in English and in UTC, with a configuration of its own."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

import gsef_desktop.ui  # noqa: F401 - before Qt is used: it keeps None alive on Python 3.11

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from gsef_desktop.storage.workspace import Workspace
    from gsef_desktop.ui.context import UiContext
    from gsef_desktop.ui.theme.theme import Theme

_FONTS = Path(__file__).parent.parent / "resources" / "fonts"

os.environ.update(
    QT_QPA_PLATFORM="offscreen", QT_QPA_FONTDIR=str(_FONTS), QT_SCALE_FACTOR="1", LC_ALL="C.UTF-8", LANG="C.UTF-8", LANGUAGE="en", TZ="UTC",
)  # fmt: skip
if hasattr(time, "tzset"):
    time.tzset()


# properties are about results, not about speed: a busy machine must not fail them
settings.register_profile("gsef", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("gsef")


def pytest_configure(config: pytest.Config) -> None:
    """Name the marker of tests that mean to write to the log, and Qt's one message that the offscreen platform cannot leave out."""
    config.addinivalue_line("markers", "expects_log(text): a warning that holds this text is meant")
    config.addinivalue_line("qt_log_ignore", "This plugin does not support propagateSizeHints")


@pytest.fixture(autouse=True)
def own_directories(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the user's own configuration is read or written."""
    for name, folder in (
        ("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"), ("XDG_STATE_HOME", "state"), ("XDG_CACHE_HOME", "cache"),
        ("XDG_DOCUMENTS_DIR", "documents"),
    ):  # fmt: skip
        monkeypatch.setenv(name, str(tmp_path / "home" / folder))


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning or an error in the log fails the test, unless it is marked with ``expects_log("a part of it")``."""
    yield
    meant = [str(marker.args[0]) for marker in request.node.iter_markers("expects_log")]
    records = [record for phase in ("setup", "call") for record in caplog.get_records(phase)]
    texts = [record.getMessage() for record in records if record.levelno >= logging.WARNING]
    unexpected = [text for text in texts if not any(part in text for part in meant)]
    assert not unexpected, f"unexpected in the log: {unexpected}"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """An empty file, open for editing."""
    from gsef_desktop.storage.workspace import Workspace

    with Workspace.create(tmp_path / "test.gsef", config_dir=tmp_path / "config", author="Ada Example") as made:
        yield made


@pytest.fixture(scope="session")
def light_theme(qapp: QApplication) -> Theme:
    """The light theme on Fusion, as the window has it."""
    from gsef_desktop.ui.theme.theme import ThemeMaker

    qapp.setStyle("Fusion")
    return ThemeMaker().theme("light")


@pytest.fixture
def theme(qapp: QApplication, light_theme: Theme) -> Theme:
    """The light theme, put on the application."""
    if qapp.styleSheet() != light_theme.style_sheet():
        light_theme.apply(qapp)
    return light_theme


@pytest.fixture
def context(workspace: Workspace, theme: Theme) -> Iterator[UiContext]:
    """What a view is given: the year is 2019, the language English.  Errors that would be shown fail the test."""
    from gsef_desktop.ui.context import UiContext

    made = UiContext(workspace, theme, year=2019, language="en")
    shown: list[Exception] = []
    made.error_shown.connect(shown.append)
    yield made
    made.close()
    assert not shown, f"an error was shown: {shown}"
