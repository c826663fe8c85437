"""What is in a file, for comparing."""

from __future__ import annotations

from gsef_desktop.domain.records import RECORDS, Record
from gsef_desktop.storage.workspace import Workspace


def live_records(workspace: Workspace) -> dict[str, Record]:
    """All living records of a file by their ids."""
    with workspace.read() as reader:
        return {record.id: record for cls in RECORDS for record in reader.all(cls)}
