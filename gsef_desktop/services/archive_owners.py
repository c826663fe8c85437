"""What documents of the archive can be of or about, by name: organisations, people, activities, series."""

from __future__ import annotations

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.storage.queries import archive as queries
from gsef_desktop.storage.workspace import Workspace


def owner_names(workspace: Workspace) -> list[str]:
    """Names for completion while typing; at most 10,000."""
    with workspace.read() as reader:
        return queries.owner_names(reader)


def owner_called(workspace: Workspace, *, name: str) -> RecordRef | None:
    """The record of that name: an organisation before a person, an activity (the newest) or a series; None if there is none."""
    with workspace.read() as reader:
        return queries.owner_called(reader, name)
