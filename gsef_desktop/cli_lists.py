"""The lists of organisations and people by their views: ``gsef-desktop list FILE people --view NAME`` and ``export … --view NAME``."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from gsef_desktop.cli_output import print_json, print_table
from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.messages import message

_LISTS = ("organisations", "people")


def add_view_option(parser: argparse.ArgumentParser) -> None:
    """Add the option that names a view."""
    parser.add_argument("--view", metavar="NAME", help="organisations or people as a saved view shows them, by its name; or “all”")


def _check(what: str | None) -> str:
    if what not in _LISTS:
        raise GsefError(
            message("Only organisations and people have views."), meaning=message("Nothing has been written."),
            remedy=message("Leave --view away, or ask for organisations or people."),
        )  # fmt: skip
    return what


def run_list(arguments: argparse.Namespace) -> int:
    """List what a view shows, on the last day of the year that was asked for, else today."""
    from gsef_desktop.services.files import open_file
    from gsef_desktop.services.list_export import list_by_view, view_named
    from gsef_desktop.services.members import day_within

    kind = _check(arguments.kind)
    day = day_within(arguments.year, date.today()) if arguments.year is not None else date.today()
    with open_file(path=arguments.file, read_only=True) as workspace:
        rows = list_by_view(workspace, view=view_named(workspace, list_kind=kind, name=arguments.view), day=day)
    if arguments.json:
        print_json(rows)
    else:
        print_table(rows, list(rows[0]) if rows else [])
    return 0


def run_export(arguments: argparse.Namespace) -> int:
    """Export what a view shows."""
    from gsef_desktop.services.files import open_file
    from gsef_desktop.services.list_export import export_view, view_named
    from gsef_desktop.services.saving import save_bytes
    from gsef_desktop.services.table_import import format_of

    output: Path = arguments.output
    kind, format = _check(arguments.what), format_of(output)
    assert format is not None
    with open_file(path=arguments.file, read_only=True) as workspace:
        view = view_named(workspace, list_kind=kind, name=arguments.view)
        made = export_view(workspace, view=view, format=format, day=date.today(), personal=arguments.personal)
    save_bytes(made.data, output, ending=output.suffix)
    print(f"Wrote {output}, {made.count} {'row' if made.count == 1 else 'rows'}.")
    return 0
