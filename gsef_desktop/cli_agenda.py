"""The items of an agenda from a list: ``import FILE agenda.txt --meeting REF``."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from gsef_desktop.cli_output import print_json, shown
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_TEXTS = (".txt", ".text", ".md")


def is_agenda(sources: Sequence[Path], meeting: str | None) -> bool:
    """Whether a list of agenda items is to be imported: a plain text, for a meeting that is named."""
    return meeting is not None and len(sources) == 1 and sources[0].suffix.casefold() in _TEXTS


def run_import(arguments: argparse.Namespace) -> int:
    """Make items of a numbered or indented list, and put them at the end of the agenda of a meeting, in one step that can be undone."""
    from gsef_desktop.services.agenda_import import import_agenda, read_agenda_file
    from gsef_desktop.services.files import open_file
    from gsef_desktop.services.listing_meetings import find_meeting, list_agenda

    (source,) = arguments.source
    lines = read_agenda_file(source)
    with open_file(path=arguments.file, read_only=arguments.dry_run) as workspace:
        meeting = find_meeting(workspace, reference=arguments.meeting)
        if arguments.dry_run:
            rows = [
                {"depth": line.depth, "kind": "break" if line.is_break else "item", "title": line.title, "minutes": line.minutes,
                 "purpose": line.purpose.value, "lead": line.lead}
                for line in lines
            ]  # fmt: skip
        else:
            made = {item.id for item in import_agenda(workspace, meeting_id=meeting.id, path=source)}
            rows = [
                {"id": one.id, "number": one.number, "depth": one.depth, "kind": one.kind, "title": one.title, "minutes": one.minutes,
                 "purpose": one.purpose, "lead": one.lead}
                for one in list_agenda(workspace, meeting_id=meeting.id)
                if one.id in made
            ]  # fmt: skip
    if arguments.json:
        print_json(rows)
        return 0
    for row in rows:
        print(f"{'  ' * int(str(row['depth']))}{shown(str(row.get('number', '')))} {shown(str(row['title']))}".rstrip())
    name = meeting.symbol or meeting.id
    print("Nothing has been written (--dry-run)." if arguments.dry_run else f"Added {len(rows)} lines of {source.name} to {name}.")
    return 0


def refuse_meeting(arguments: argparse.Namespace) -> None:
    """Raise Invalid where a meeting is named for something that is not imported into one."""
    if arguments.meeting is not None:
        raise Invalid(
            message("{name} cannot be imported into a meeting.", name=arguments.source[0].name),
            meaning=message("Nothing has been imported."),
            remedy=message("With --meeting, name a text (.txt) that lists the items of its agenda, or replies (.ics, .csv, .xlsx, .ods)."),
        )  # fmt: skip
