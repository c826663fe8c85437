"""The same services without a window: ``gsef-desktop new | import | export | attach | list | print | letters | times | verify | backup``.

The exit status is 0 only on success, 1 when the work could not be done, 2 when the command line cannot be understood.
Results go to standard output, errors and progress to standard error.
"""

from __future__ import annotations

import argparse
import sqlite3
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from io import TextIOWrapper
from pathlib import Path

from gsef_desktop import (
    __version__,
    cli_agenda,
    cli_calendar,
    cli_listing,
    cli_members,
    cli_papers,
    cli_personal,
    cli_print,
    cli_replies,
    cli_tables,
    cli_times,
    cli_values,
)
from gsef_desktop.cli_output import Progress, print_json, safe, tell_imported
from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.messages import message

COMMANDS = ("new", "import", "export", "attach", "list", "print", "letters", "times", "verify", "backup")
"""The words that make a command line one for this module rather than for the window."""


def _new(arguments: argparse.Namespace) -> int:
    from gsef_desktop.services.files import create_file

    with create_file(path=arguments.file) as workspace:
        if arguments.sample:
            from gsef_desktop.services.imports import apply_proposal, propose_programme
            from gsef_desktop.services.samples import sample_programme_path

            apply_proposal(workspace, proposal=propose_programme(sample_programme_path()))
    print(f"Made {arguments.file}.")
    return 0


def _import(arguments: argparse.Namespace) -> int:
    from gsef_desktop.services.files import make_backup_before_import, open_file
    from gsef_desktop.services.imports import apply_proposal, propose_programme, review_lines, summary_of, without_deletions

    if cli_replies.are_replies(arguments):
        return cli_replies.run_import(arguments)
    if cli_agenda.is_agenda(arguments.source, arguments.meeting):
        return cli_agenda.run_import(arguments)
    cli_agenda.refuse_meeting(arguments)
    if cli_calendar.are_calendars(arguments.source):
        return cli_calendar.run_import(arguments)
    if cli_tables.is_table(arguments.source):
        return cli_tables.run_import(arguments)
    (source,) = arguments.source
    progress = Progress()
    with open_file(path=arguments.file, read_only=arguments.dry_run) as workspace:
        proposal = propose_programme(source, workspace=workspace)
        progress(0.5, source.name)
        changes = None
        if not arguments.dry_run:
            make_backup_before_import(workspace)
            changes = apply_proposal(workspace, proposal=proposal, accepted=without_deletions(proposal))
    progress.end()
    if arguments.json:
        print_json(review_lines(proposal))
        return 0
    for line in summary_of(proposal):
        print(safe(line))
    tell_imported(arguments.source, arguments.file, changes)
    return 0


def _export(arguments: argparse.Namespace) -> int:
    if arguments.what == cli_personal.DOCUMENT:
        return cli_personal.run_export(arguments)
    if arguments.what in cli_replies.WHAT:
        return cli_replies.run_export(arguments)
    if cli_tables.makes_table(arguments.output):
        return cli_tables.run_export(arguments)
    if arguments.what is not None:
        raise GsefError(
            message("“{name}” is no name of a table.", name=arguments.output.name), meaning=message("Nothing has been written."),
            remedy=message("Choose a name that ends in .csv, .xlsx, .ods or .vcf."),
        )  # fmt: skip
    return cli_calendar.run_export(arguments)


def _verify(arguments: argparse.Namespace) -> int:
    from gsef_desktop.services.files import verify_file

    problems = verify_file(path=arguments.file)
    for problem in problems:
        print(safe(problem), file=sys.stderr)
    if problems:
        return 1
    print(f"{arguments.file} is in order.")
    return 0


def _backup(arguments: argparse.Namespace) -> int:
    from gsef_desktop.services.files import open_file, save_copy

    if arguments.output.exists():
        raise GsefError(
            message("{path} exists already.", path=arguments.output),
            meaning=message("Nothing has been written."),
            remedy=message("Choose another name, or remove that file first."),
        )
    with open_file(path=arguments.file, read_only=True) as workspace:
        save_copy(workspace, path=arguments.output)
    print(f"Wrote {arguments.output}.")
    return 0


def make_parser() -> argparse.ArgumentParser:
    """The command line of the commands."""
    parser = argparse.ArgumentParser(
        prog="gsef-desktop",
        description="Planning software for the secretariat of a network of cities. Without a command, FILE opens in a window.",
        epilog="gsef-desktop [FILE] [--language en|fr|es|ko] [--theme light|dark|system] opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"GSEF Desktop {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, run: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=text, description=text)
        sub.add_argument("file", type=Path, metavar="FILE", help="the .gsef file")
        sub.set_defaults(run=run)
        return sub

    new = command("new", _new, "Make a new file.")
    new.add_argument("--sample", action="store_true", help="with the programme of 2019 in it, to look around")
    bring = command("import", _import, "Import a document, calendar files, a table or address cards, as one step to undo.")
    bring.add_argument(
        "source",
        type=Path,
        nargs="+",
        metavar="SOURCE",
        help="the document, as plain text or Word (.docx), calendar files (.ics), or a table (.csv, .xlsx, .ods) or address cards (.vcf)",
    )
    bring.add_argument("--dry-run", action="store_true", help="show what would be imported and write nothing")
    bring.add_argument("--json", action="store_true", help="print every line or component and what became of it as one JSON array")
    cli_calendar.add_zone_option(bring)
    cli_tables.add_import_options(bring)
    cli_replies.add_meeting_option(bring, "agenda items (.txt) or replies (.ics, .csv, .xlsx, .ods) for this meeting: its id or its symbol")
    export = command("export", _export, "Export a calendar file, a table or address cards.")
    cli_calendar.add_export_options(export)
    cli_tables.add_export_options(export)
    cli_replies.add_meeting_option(export, "participants or rooming of this meeting: its id or its symbol")
    attach = command("attach", cli_papers.run_attach, "Attach papers to a meeting or to an item of its agenda.")
    cli_papers.add_attach_options(attach)
    show = command("list", cli_listing.run_list, "List what is in a file.")
    cli_listing.add_options(show)
    about = "Print a document to a PDF; nearly all of them, such as agenda, minutes and programme, also to a DOCX."
    output = command("print", cli_print.run_print, about)
    cli_print.add_options(output)
    letters = command("letters", cli_members.run_letters, "Write a letter to each member, or to each person, from a template.")
    cli_members.add_letter_options(letters)
    times = command("times", cli_times.run_times, "Find times for a call that are fair to the clocks of several cities.")
    cli_times.add_options(times)
    command("verify", _verify, "Check that a file is whole.")
    backup = command("backup", _backup, "Write a checked copy of a file, also while it is open elsewhere.")
    backup.add_argument("output", type=Path, metavar="OUT", help="the copy to write")
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    try:
        parser = make_parser()
        words = list(sys.argv[1:] if argv is None else argv)
        arguments = parser.parse_args(cli_values.with_languages_joined(words) if words[:1] == ["print"] else words)
        if arguments.command == "print":
            cli_print.check(parser, arguments)
    except SystemExit as stop:  # argparse has printed the help or the complaint
        return stop.code if isinstance(stop.code, int) else 2
    _tolerate_other_letters()
    try:
        status: int = arguments.run(arguments)
        if sys.stdout is not None:  # a script may have closed it
            sys.stdout.flush()
    except GsefError as error:
        for part in (error.what, error.meaning, error.remedy):
            if part is not None:
                print(safe(part), file=sys.stderr)
        return 1
    except BrokenPipeError:  # the reader of a pipe has seen enough
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        print("Cancelled. Nothing of the unfinished step has been kept.", file=sys.stderr)
        return 130
    except sqlite3.DatabaseError as error:
        print(f"The file cannot be read to its end: {error}. Nothing has been written; restore a backup.", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{error.filename or ''}: {error.strerror or error}".strip(": "), file=sys.stderr)
        return 1
    except Exception as error:
        print(f"This could not be done: the program met something it does not know ({type(error).__name__}: {error}).", file=sys.stderr)
        print("No unfinished step has been kept. “gsef-desktop verify FILE” tells whether the file is whole.", file=sys.stderr)
        _log_failure()
        return 1
    return status


def _tolerate_other_letters() -> None:
    """Names may hold letters that the terminal's encoding does not have, and file names bytes that are no letters: show escapes."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


def _log_failure() -> None:
    """Write the exception being handled, with its traceback, to the log file, and say where that is."""
    import traceback

    from gsef_desktop.services.settings import log_file

    path = log_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8", errors="backslashreplace") as log:
            when = datetime.now().astimezone().isoformat(timespec="seconds")
            log.write(f"{when} ERROR gsef_desktop.cli: not caught\n{traceback.format_exc()}")
    except OSError:
        return
    print(f"The details are in {path}.", file=sys.stderr)
