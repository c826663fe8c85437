"""Imports a list of agenda items from a text file: numbering, bullets and indentation give the nesting."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.services.agenda import paste_items
from gsef_desktop.services.agenda_pasting import MOST_LINES, PastedLine, read_lines
from gsef_desktop.services.imports import read_text

if TYPE_CHECKING:
    from gsef_desktop.domain.records import AgendaItem
    from gsef_desktop.storage.workspace import Workspace


def read_agenda_file(path: Path) -> list[PastedLine]:
    """The items of a text file.  Raises GsefError where it cannot be read, has no items, or has more than MOST_LINES."""
    text = read_text(path)
    if sum(bool(line.strip()) for line in text.splitlines()) > MOST_LINES:
        raise Invalid(
            message("{name} has more than {most} lines.", name=path.name, most=MOST_LINES), meaning=message("Nothing has been imported.")
        )
    lines = read_lines(text)
    if not lines:
        raise Invalid(message("{name} has no items.", name=path.name), meaning=message("Nothing has been imported."))
    return lines


def import_agenda(workspace: Workspace, *, meeting_id: str, path: Path) -> list[AgendaItem]:
    """Put the items of a text file at the end of an agenda, as one edit; returns them.  Raises as `read_agenda_file` does, and NotFound."""
    read_agenda_file(path)
    return paste_items(workspace, meeting_id=meeting_id, text=read_text(path))
