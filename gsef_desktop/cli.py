"""The same services without a window: ``gsef-desktop new | import | export | attach | list | print | letters | times | verify | backup``.

The exit status is 0 only on success, 1 when the work could not be done, 2 when the command line cannot be understood.
Results go to standard output, errors and progress to standard error.
"""

from __future__ import annotations

import argparse
import sqlite3
import sys
from collections.abc import Callable, Sequence
from datetime import date, datetime
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from gsef_desktop import (
    __version__,
    cli_calendar,
    cli_cards,
    cli_lists,
    cli_members,
    cli_minutes,
    cli_papers,
    cli_personal,
    cli_programme,
    cli_tables,
    cli_times,
)  # fmt: skip
from gsef_desktop.cli_output import Progress, print_json, print_table, safe
from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.messages import message

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument
    from gsef_desktop.storage.workspace import Workspace

_OF_MEETING = ("agenda",)
_PACK = "pack"
_OF_CALENDAR = ("wall-planner", "activities")
_OF_MEMBERS = ("map",)

COMMANDS = ("new", "import", "export", "attach", "list", "print", "letters", "times", "verify", "backup")
"""The words that make a command line one for this module rather than for the window."""


_COLUMNS = {
    "activities": ("title", "line", "time", "place", "status", "role", "series", "edition", "id"),
    "organisations": ("name", "kind", "city", "country", "region", "status", "seats", "id"),
    "memberships": ("organisation", "status", "category", "since", "until", "decided_by", "decision", "id"),
    "fees": ("organisation", "year", "amount", "currency", "due_on", "paid", "paid_on", "open", "state", "id"),
    "people": ("name", "functions", "seats", "mail", "languages", "id"),
    "bodies": ("name", "acronym", "seats", "quorum", "statement", "frequency", "id"),
    "seats": ("body", "classification", "title", "organisation", "person", "deputy", "valid_from", "valid_to", "id"),
    "documents": ("title", "kind", "year", "languages", "owners", "file_name", "link", "id"),
    "recruiting": ("status", "name", "city", "country", "since", "next_step", "next_step_on", "responsible", "id"),
    "series": ("title", "acronym", "partners", "editions", "id"),
    "directions": ("year", "number", "title", "id"),
    "indicators": ("title", "unit", "baseline", "target", "due", "id"),
    "meetings": ("symbol", "title", "time", "place", "format", "state", "items", "participants", "id"),
    "agenda": ("number", "start", "minutes", "title", "purpose", "lead", "papers", "id"),
    "participants": ("classification", "name", "organisation", "person", "language", "reply", "mode"),
    "papers": ("symbol", "item", "title", "languages", "status", "due", "owner", "id"),
    "decisions": ("symbol", "decided_on", "text", "item", "implemented", "id"),
    "actions": ("due", "title", "owner", "state", "overdue", "decision", "meeting_symbol", "id"),
    "tasks": ("due", "title", "activity", "owner", "state", "id"),
    "dates-to-confirm": ("settle_by", "title", "time", "place", "ask", "state", "id"),
    "findings": ("kind", "severity", "title", "explanation"),
    "duplicates": ("kind", "score", "names", "reasons", "ids"),
    "history": ("when", "author", "kind", "label"),
}
"""What a table at a terminal shows of each kind; scripts get everything."""


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

    if cli_calendar.are_calendars(arguments.source):
        return cli_calendar.run_import(arguments)
    if cli_tables.is_table(arguments.source):
        return cli_tables.run_import(arguments)
    (source,) = arguments.source
    progress = Progress()
    with open_file(path=arguments.file, read_only=arguments.dry_run) as workspace:
        proposal = propose_programme(source, workspace=workspace)
        progress(0.5, source.name)
        if not arguments.dry_run:
            make_backup_before_import(workspace)
            apply_proposal(workspace, proposal=proposal, accepted=without_deletions(proposal))
    progress.end()
    if arguments.json:
        print_json(review_lines(proposal))
        return 0
    for line in summary_of(proposal):
        print(safe(line))
    print("Nothing has been written (--dry-run)." if arguments.dry_run else f"Imported {source.name} into {arguments.file}.")
    return 0


def _export(arguments: argparse.Namespace) -> int:
    if arguments.what == cli_personal.DOCUMENT:
        return cli_personal.run_export(arguments)
    if cli_tables.makes_table(arguments.output):
        return cli_tables.run_export(arguments)
    if arguments.what is not None:
        raise GsefError(
            message("“{name}” is no name of a table.", name=arguments.output.name), meaning=message("Nothing has been written."),
            remedy=message("Choose a name that ends in .csv, .xlsx, .ods or .vcf."),
        )  # fmt: skip
    return cli_calendar.run_export(arguments)


def _list(arguments: argparse.Namespace) -> int:
    from gsef_desktop.services import (
        listing,
        listing_bodies,
        listing_meetings,
        listing_memberships,
        listing_minutes,
        listing_people,
        listing_tasks,
    )
    from gsef_desktop.services.archive import list_documents
    from gsef_desktop.services.checks import list_findings
    from gsef_desktop.services.duplicates import list_duplicates
    from gsef_desktop.services.files import open_file
    from gsef_desktop.services.listing_papers import list_papers
    from gsef_desktop.services.recruiting import list_candidates

    if arguments.view is not None:
        return cli_lists.run_list(arguments)
    progress = Progress()
    with open_file(path=arguments.file, read_only=True) as workspace:
        year = arguments.year
        meeting_id = None
        if arguments.meeting is not None:
            meeting_id = listing_meetings.find_meeting(workspace, reference=arguments.meeting).id
        lists: dict[str, Callable[[], Sequence[object]]] = {
            "activities": lambda: listing.list_activities(workspace, year=year),
            "organisations": lambda: listing_people.list_organisations(workspace),
            "memberships": lambda: listing_memberships.list_memberships(workspace),
            "fees": lambda: listing_memberships.list_fees(workspace, year=year),
            "people": lambda: listing_people.list_people(workspace),
            "bodies": lambda: listing_bodies.list_bodies(workspace, on=arguments.on),
            "seats": lambda: listing_bodies.list_seats(workspace, on=arguments.on),
            "documents": lambda: list_documents(workspace),
            "recruiting": lambda: list_candidates(workspace, year=year or date.today().year, day=date(year or date.today().year, 12, 31)),
            "series": lambda: listing.list_series(workspace),
            "directions": lambda: listing.list_directions(workspace, year=year),
            "indicators": lambda: listing.list_indicators(workspace, year=year),
            "meetings": lambda: listing_meetings.list_meetings(workspace, year=year),
            "agenda": lambda: listing_meetings.list_agenda(workspace, meeting_id=meeting_id),
            "participants": lambda: listing_meetings.list_participants(workspace, meeting_id=meeting_id),
            "papers": lambda: list_papers(workspace, meeting_id=meeting_id),
            "decisions": lambda: listing_minutes.list_decisions(workspace, meeting_id=meeting_id, year=year),
            "actions": lambda: listing_minutes.list_actions(workspace, meeting_id=meeting_id, year=year),
            "tasks": lambda: listing_tasks.list_tasks(workspace, year=year),
            "dates-to-confirm": lambda: listing_tasks.list_dates_to_confirm(workspace, year=year),
            "findings": lambda: list_findings(workspace, year=year),
            "duplicates": lambda: list_duplicates(workspace, progress=progress),
            "history": lambda: listing_meetings.list_history(workspace),
        }
        values = lists[arguments.kind]()
    progress.end()
    if arguments.json:
        print_json(values)
    else:
        print_table(values, _COLUMNS[arguments.kind])
    return 0


def _print(arguments: argparse.Namespace) -> int:
    from gsef_desktop.services.files import open_file
    from gsef_desktop.services.saving import save_pdf

    if arguments.document == cli_programme.DOCUMENT:
        return cli_programme.run_print(arguments)
    if arguments.document in cli_minutes.DOCUMENTS:
        return cli_minutes.run_print(arguments)
    if arguments.output.exists() and arguments.output.samefile(arguments.file):
        raise GsefError(
            message("{path} is the file that is to be printed from.", path=arguments.output),
            meaning=message("Nothing has been written."),
            remedy=message("Choose another name for the PDF."),
        )
    if arguments.document == _PACK:
        return cli_papers.run_pack(arguments)
    progress = Progress()
    with open_file(path=arguments.file, read_only=True) as workspace:
        make = _maker_of(arguments.document)
        document = make(workspace, arguments, lambda share: progress(0.9 * share, arguments.document))
    progress(0.9, arguments.output.name)
    save_pdf(document, arguments.output)
    progress.end()
    for fallback in document.fallbacks:
        print(f"Not translated: {safe(fallback)}", file=sys.stderr)
    cli_members.tell(document)
    for missing in document.missing_glyphs:
        print(f"No font has {safe(missing)}; a box is printed", file=sys.stderr)
    print(f"Wrote {arguments.output}, {document.pages} {'page' if document.pages == 1 else 'pages'}.")
    return 0


def _maker_of(document: str) -> Callable[[Workspace, argparse.Namespace, Callable[[float], object]], PrintedDocument]:
    """What makes the document of that name."""
    makers = [(_OF_CALENDAR, _of_calendar), (_OF_MEMBERS, _of_members), (cli_members.DOCUMENTS, cli_members.print_document)]
    makers += [((cli_personal.DOCUMENT,), cli_personal.make_document), (cli_cards.DOCUMENTS, cli_cards.print_document)]
    return next((make for names, make in makers if document in names), _of_meeting)


def _of_meeting(workspace: Workspace, arguments: argparse.Namespace, progress: Callable[[float], object]) -> PrintedDocument:
    from gsef_desktop.services.listing_meetings import find_meeting
    from gsef_desktop.services.printing import agenda_pdf

    meeting_id = find_meeting(workspace, reference=arguments.meeting).id
    return agenda_pdf(workspace, meeting_id=meeting_id, language=arguments.language, paper=arguments.paper or "A4", progress=progress)


def _of_calendar(workspace: Workspace, arguments: argparse.Namespace, progress: Callable[[float], object]) -> PrintedDocument:
    from gsef_desktop.domain.activity_row import ActivityFilter
    from gsef_desktop.services.printing_calendar import Which, activity_list_pdf, wall_planner_pdf

    which = Which.PLANNED if arguments.planned else Which.ACTUAL
    year, language, outsiders = arguments.year, arguments.language, arguments.outsiders
    if arguments.document == "wall-planner":
        return wall_planner_pdf(
            workspace, year=year, language=language, paper=arguments.paper or "A3", align=arguments.align, for_outsiders=outsiders,
            which=which, progress=progress,
        )  # fmt: skip
    wanted = ActivityFilter() if year is None else ActivityFilter(first=date(year, 1, 1), last=date(year, 12, 31))
    return activity_list_pdf(
        workspace, wanted=wanted, language=language, paper=arguments.paper or "A4", for_outsiders=outsiders, which=which, progress=progress
    )  # fmt: skip


def _of_members(workspace: Workspace, arguments: argparse.Namespace, progress: Callable[[float], object]) -> PrintedDocument:
    from gsef_desktop.services.printing_map import world_map_pdf

    return world_map_pdf(
        workspace, year=arguments.year, language=arguments.language, paper=arguments.paper or "A3", for_outsiders=arguments.outsiders,
        progress=progress,
    )  # fmt: skip


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


def _year(text: str) -> int:
    """A year that a calendar has."""
    year = int(text)
    if not date.min.year < year < date.max.year:
        raise ValueError
    return year


def _day(text: str) -> date:
    """A day as 2019-07-09."""
    return date.fromisoformat(text)


_day.__name__ = "day"
_year.__name__ = "year"  # argparse names it where it complains


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
    export = command("export", _export, "Export a calendar file, a table or address cards.")
    cli_calendar.add_export_options(export, _year)
    cli_tables.add_export_options(export)
    attach = command("attach", cli_papers.run_attach, "Attach papers to a meeting or to an item of its agenda.")
    cli_papers.add_attach_options(attach)
    show = command("list", _list, "List what is in a file.")
    show.add_argument("kind", choices=tuple(_COLUMNS), metavar="|".join(_COLUMNS), help="what to list")
    show.add_argument(
        "--year",
        type=_year,
        metavar="Y",
        help="only this year (activities, directions, indicators, meetings, findings, recruiting, tasks…)",
    )
    show.add_argument("--meeting", metavar="REF", help="what belongs to this meeting (agenda, papers, decisions…): its id or its symbol")
    show.add_argument("--on", type=_day, metavar="YYYY-MM-DD", help="seats or bodies as they are on this day")
    show.add_argument("--json", action="store_true", help="print one JSON array of objects")
    cli_lists.add_view_option(show)
    output = command("print", _print, "Print a document to a PDF; a programme, minutes, an annotated agenda or a script also to a DOCX.")
    documents = (
        *_OF_MEETING, *cli_minutes.DOCUMENTS, *cli_cards.DOCUMENTS, _PACK, *_OF_CALENDAR, *_OF_MEMBERS, *cli_members.DOCUMENTS,
        cli_personal.DOCUMENT, cli_programme.DOCUMENT,
    )  # fmt: skip
    output.add_argument("document", choices=documents, help="which document")
    cli_personal.add_option(output)
    output.add_argument(
        "--meeting", metavar="REF",
        help="agenda, minutes, participants, badges, pack… of this meeting: an id or a symbol, such as GSEF/SC/2019/3",
    )  # fmt: skip
    output.add_argument(
        "--year", type=_year, metavar="Y", help="programme, wall planner, map, yearbook or activities (default: all) of this year"
    )
    output.add_argument(
        "--language", dest="languages", choices=("en", "fr", "es", "ko"), action="append",
        help="language of the document (default: en); a pack and a programme may have several, each a file of its own",
    )  # fmt: skip
    cli_programme.add_options(output)
    output.add_argument(
        "--paper", choices=("A3", "A4", "Letter", "Tabloid"), help="size of the paper (default: A4, of a wall planner and a map A3)"
    )  # fmt: skip
    output.add_argument("--align", choices=("weekday", "date"), default="weekday", help="what stands above each other on a wall planner")
    output.add_argument("--outsiders", action="store_true", help="wall planner, map, programme or activities without the internal ones")
    output.add_argument("--planned", action="store_true", help="wall planner or activities with the dates and places that were planned")
    cli_members.add_print_options(output)
    cli_cards.add_options(output)
    cli_papers.add_pack_options(output)
    output.add_argument("--output", required=True, type=Path, metavar="OUT", help="where to write it; an existing file is replaced")
    letters = command("letters", cli_members.run_letters, "Write a letter to each member, or to each person, from a template.")
    cli_members.add_letter_options(letters)
    times = command("times", cli_times.run_times, "Find times for a call that are fair to the clocks of several cities.")
    cli_times.add_options(times)
    command("verify", _verify, "Check that a file is whole.")
    backup = command("backup", _backup, "Write a checked copy of a file, also while it is open elsewhere.")
    backup.add_argument("output", type=Path, metavar="OUT", help="the copy to write")
    return parser


def _check_printing(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> None:
    """Each document needs something else to be told which; complains as argparse does."""
    if arguments.command != "print":
        return
    arguments.languages = arguments.languages or ["en"]
    arguments.language = arguments.languages[-1]
    cli_members.check_print(parser, arguments)
    cli_cards.check_print(parser, arguments)
    cli_minutes.check_print(parser, arguments)
    if arguments.document in (*_OF_MEETING, _PACK) and arguments.meeting is None:
        parser.error(f"print {arguments.document} needs --meeting REF")
    if arguments.document == cli_personal.DOCUMENT and arguments.person is None:
        parser.error(f"print {arguments.document} needs --person WHO")
    if arguments.document not in (_PACK, cli_programme.DOCUMENT) and len(arguments.languages) > 1:
        parser.error(f"print {arguments.document} takes one --language")
    if arguments.document in ("wall-planner", *_OF_MEMBERS, cli_programme.DOCUMENT) and arguments.year is None:
        parser.error(f"print {arguments.document} needs --year Y")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    try:
        parser = make_parser()
        arguments = parser.parse_args(argv)
        _check_printing(parser, arguments)
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
