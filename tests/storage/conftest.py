"""A fresh file for each test, with its configuration and backups beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from gsef_desktop.storage.workspace import Workspace


class Place:
    """Where a test keeps its files, and how it opens them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "network.gsef"
        self.made: list[Workspace] = []

    def create(self, name: str = "network.gsef", **arguments: Any) -> Workspace:
        """Make a file."""
        return self._kept(Workspace.create, name, arguments)

    def open(self, name: str = "network.gsef", **arguments: Any) -> Workspace:
        """Open a file."""
        return self._kept(Workspace.open, name, arguments)

    def _kept(self, function: Callable[..., Workspace], name: str, arguments: dict[str, Any]) -> Workspace:
        made = function(
            self.folder / name,
            **{"config_dir": self.folder / "config", "backups_dir": self.folder / "backups", "author": "Ada Example", **arguments},
        )
        self.made.append(made)
        return made


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    """A folder for files; whatever was opened there is closed at the end."""
    place = Place(tmp_path)
    yield place
    for workspace in place.made:
        workspace.close()


@pytest.fixture
def workspace(place: Place) -> Workspace:
    """A new, empty file."""
    return place.create()
