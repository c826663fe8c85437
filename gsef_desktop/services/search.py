"""Search through everything in the file."""

from __future__ import annotations

from dataclasses import dataclass

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchHit:
    """A record that was found: what it is called, and the words around what was found."""

    ref: RecordRef
    title: str
    excerpt: str
