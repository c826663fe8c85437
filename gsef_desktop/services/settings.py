"""What the user has chosen and where they have been: theme, language, recent files, the state of the window for each file.

Kept as JSON in the user's configuration directory, never in the file itself.
"""

from __future__ import annotations

import getpass
import hashlib
import json
import logging
import os
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

_log = logging.getLogger(__name__)

APPLICATION = "gsef-desktop"
THEMES = ("system", "light", "dark")
"""Choices of the theme."""
_MOST_RECENT = 10


def config_dir() -> Path:
    """The user's configuration directory of this program; it need not exist yet."""
    import platformdirs

    return Path(platformdirs.user_config_dir(APPLICATION, appauthor=False, roaming=False))


def log_file() -> Path:
    """Where the program writes its log."""
    import platformdirs

    return Path(platformdirs.user_log_dir(APPLICATION, appauthor=False)) / "gsef-desktop.log"


def documents_dir() -> Path:
    """The user's documents, where new files are proposed; the home directory where there is no such folder."""
    import platformdirs

    documents = Path(platformdirs.user_documents_dir())
    return documents if documents.is_dir() else Path.home()


@dataclass(frozen=True, slots=True)
class RecentFile:
    """A file that was opened: where it is, and whether it is still there."""

    path: Path
    opened: str
    """ISO 8601, UTC"""
    present: bool


@dataclass
class Settings:
    """The settings of the program.  Call `save` after a change; a directory that cannot be written is logged and left alone."""

    directory: Path
    theme: str = "system"
    language: str = ""
    """ISO 639-1, or empty to follow the system"""
    author: str = ""
    recent: list[dict[str, str]] = field(default_factory=list)

    @classmethod
    def load(cls, directory: Path | None = None) -> Settings:
        """Read the settings; what is absent or unreadable has its default."""
        settings = cls(directory or config_dir())
        values = _read(settings._path)
        settings.theme = values.get("theme", "system") if values.get("theme") in THEMES else "system"
        settings.language = str(values.get("language", ""))
        settings.author = str(values.get("author", "")) or default_author()
        recent = values.get("recent", [])
        settings.recent = [entry for entry in recent if isinstance(entry, dict) and "path" in entry] if isinstance(recent, list) else []
        return settings

    def save(self) -> None:
        """Write the settings."""
        _write(self._path, {"theme": self.theme, "language": self.language, "author": self.author, "recent": self.recent})

    def note_opened(self, path: Path) -> None:
        """Put a file at the head of the recent ones and save."""
        place = str(path.resolve())
        now = datetime.now(UTC).isoformat(timespec="seconds")
        self.recent = [{"path": place, "opened": now}, *(entry for entry in self.recent if entry["path"] != place)][:_MOST_RECENT]
        self.save()

    def forget(self, path: Path) -> None:
        """Take a file off the recent ones and save."""
        self.recent = [entry for entry in self.recent if entry["path"] != str(path)]
        self.save()

    def recent_files(self) -> list[RecentFile]:
        """The files opened last, the newest first."""
        return [RecentFile(Path(entry["path"]), entry.get("opened", ""), Path(entry["path"]).is_file()) for entry in self.recent]

    def memory_of(self, path: Path) -> dict[str, Any]:
        """What the window remembers for a file: geometry, view, year, widths of columns."""
        return _read(self._memory_path(path))

    def keep_memory(self, path: Path, memory: dict[str, Any]) -> None:
        """Write what the window remembers for a file."""
        _write(self._memory_path(path), memory)

    @property
    def _path(self) -> Path:
        return self.directory / "settings.json"

    def _memory_path(self, path: Path) -> Path:
        name = hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:24]
        return self.directory / "windows" / f"{name}.json"


def default_author() -> str:
    """Whose edits these are, until the user says otherwise: the login name, or empty where there is none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _read(path: Path) -> dict[str, Any]:
    try:
        values = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError):
        _log.info("cannot read %s", path, exc_info=True)
        return {}
    return values if isinstance(values, dict) else {}


def _write(path: Path, values: dict[str, Any]) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".tmp")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(values, file, ensure_ascii=False, indent=1)
        Path(temporary).replace(path)
    except OSError:
        _log.info("cannot write %s", path, exc_info=True)


def read_values(path: Path) -> dict[str, Any]:
    """An object that `write_values` has written; empty where there is none that can be read."""
    return _read(path)


def write_values(path: Path, values: dict[str, Any]) -> None:
    """Keep an object as JSON, whole or not at all; a place that cannot be written is logged and left alone."""
    _write(path, values)
