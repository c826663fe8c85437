"""The commands for calendar files: ``gsef-desktop import FILE x.ics …`` and ``gsef-desktop export FILE OUT.ics …``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from gsef_desktop import cli_values
from gsef_desktop.cli_output import Progress, print_json, safe, shown, tell_imported
from gsef_desktop.domain.calendar_proposal import CalendarProposal
from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.messages import Message, message


def are_calendars(sources: Sequence[Path]) -> bool:
    """Whether these are calendar files; several documents of which only some are raise GsefError."""
    from gsef_desktop.services.calendar_import import is_calendar_file

    found = [is_calendar_file(path) for path in sources]
    if len(sources) > 1 and not all(found):
        raise GsefError(
            message("{file} is no calendar file.", file=sources[found.index(False)].name), meaning=message("Nothing has been imported."),
            remedy=message("Several files can be imported at once only if all of them are calendar files."),
        )  # fmt: skip
    return all(found)


def add_zone_option(parser: argparse.ArgumentParser) -> None:
    """Add the answers about time zones to the import."""
    parser.add_argument(
        "--zone", action="append", default=[], type=_zone, metavar="NAME=Area/City",
        help="which time zone is meant by a name that a calendar file uses and nobody knows; may be repeated",
    )  # fmt: skip


def add_export_options(parser: argparse.ArgumentParser) -> None:
    """Add what the export can be told."""
    parser.add_argument(
        "output", type=Path, metavar="OUT", help="where to write it (.ics, .csv, .xlsx, .ods, .vcf), in place of what is there"
    )
    parser.add_argument("--year", type=cli_values.year, metavar="Y", help="what takes place in this year")
    parser.add_argument("--line", type=_number, metavar="N", help="what belongs to the programme line of this number")
    parser.add_argument("--person", metavar="NAME", help="what a person goes to: their name or id")
    parser.add_argument("--activity", action="append", metavar="ID", help="this activity; may be repeated")
    parser.add_argument("--method", choices=("publish", "request", "cancel"), default="publish",
                        help="publish a calendar (default), invite to one activity, or cancel it")  # fmt: skip
    parser.add_argument("--outsiders", action="store_true", help="leave out internal activities, and who takes part in the others")
    parser.add_argument("--language", choices=("en", "fr", "es", "ko"), help="titles in this language where they are translated")


def run_import(arguments: argparse.Namespace) -> int:
    """Import calendar files; nothing is written while a time zone is not known."""
    from gsef_desktop.services.calendar_import import apply_calendar, propose_calendar, review_rows, summary_lines
    from gsef_desktop.services.files import open_file

    progress = Progress()

    def tell(share: float, what: Message | None = None) -> None:
        progress(max(0.0, share), str(what or ""))

    with open_file(path=arguments.file, read_only=arguments.dry_run) as workspace:
        proposal = propose_calendar(workspace, paths=arguments.source, zones=dict(arguments.zone), progress=tell)
        changes = None
        if not arguments.dry_run and not proposal.unknown_zones:
            changes = apply_calendar(workspace, proposal=proposal, progress=tell)
    progress.end()
    if arguments.json:
        print_json(review_rows(proposal))
    elif arguments.dry_run or not proposal.unknown_zones:
        for line in summary_lines(proposal):
            print(safe(line))
    if proposal.unknown_zones:
        raise _unknown(proposal)
    if not arguments.json:
        tell_imported(arguments.source, arguments.file, changes)
    return 0


def run_export(arguments: argparse.Namespace) -> int:
    """Export a calendar file."""
    from gsef_desktop.domain.calendar_file import Method
    from gsef_desktop.services.calendar_export import export_calendar, find_person
    from gsef_desktop.services.files import open_file
    from gsef_desktop.services.saving import save_bytes

    output: Path = arguments.output
    if output.exists() and output.samefile(arguments.file):
        raise GsefError(
            message("{path} is the file that is to be exported from.", path=output), meaning=message("Nothing has been written."),
            remedy=message("Choose another name for the calendar file."),
        )  # fmt: skip
    with open_file(path=arguments.file, read_only=True) as workspace:
        made = export_calendar(
            workspace, year=arguments.year, line=arguments.line, activity_ids=arguments.activity, method=Method(arguments.method),
            person_id=None if arguments.person is None else find_person(workspace, reference=arguments.person),
            for_outsiders=arguments.outsiders, language=arguments.language,
        )  # fmt: skip
    save_bytes(made.data, output, ending=".ics")
    print(f"Wrote {output}, {made.count} {'event' if made.count == 1 else 'events'}.")
    if made.left_out:
        print(f"Left out: {made.left_out}.")
    for title in made.undated:
        print(f"  {shown(title)}: no day is known.")
    return 0


def _unknown(proposal: CalendarProposal) -> GsefError:
    names = ", ".join(f"“{zone.name}”" for zone in proposal.unknown_zones)
    return GsefError(
        message("Nobody knows these time zones: {names}.", names=names), meaning=message("Nothing has been imported."),
        remedy=message("Say with --zone which ones are meant, such as {name}=Europe/Paris.", name=proposal.unknown_zones[0].name),
    )  # fmt: skip


def _zone(text: str) -> tuple[str, str]:
    """NAME=Area/City, of which the part after the last sign must be a zone that exists."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    name, equals, zone = text.rpartition("=")
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        equals = ""
    if not (equals and name):
        raise ValueError
    return name, zone


_zone.__name__ = "NAME=Area/City"


def _number(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number


_number.__name__ = "number"
