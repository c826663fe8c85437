"""Backups of a file: what there is, and what going back to one would change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One kept copy of a file.  `when` is in UTC, `size` in bytes, `reason` one of daily, import, restore, migration and manual."""

    path: Path
    when: datetime
    reason: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """How many records of one kind going back to a backup would bring back, change and remove."""

    kind: str
    brought_back: int
    changed: int
    removed: int
