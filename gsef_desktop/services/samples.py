"""The sample that ships with the program."""

from __future__ import annotations

from pathlib import Path

from gsef_desktop.reference.resource_files import resource_path


def sample_programme_path() -> Path:
    """The programme of activities of 2019, a plain text."""
    return resource_path("sample", "programme-2019.txt")
