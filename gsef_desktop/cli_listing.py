"""The command that lists: ``gsef-desktop list FILE KIND``."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from datetime import date

from gsef_desktop import cli_lists, cli_values
from gsef_desktop.cli_output import Progress, print_json, print_table

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
    "series": ("title", "acronym", "next_edition", "due_region", "partners", "editions", "id"),
    "directions": ("year", "number", "title", "id"),
    "indicators": ("title", "unit", "baseline", "target", "due", "id"),
    "meetings": ("symbol", "title", "time", "place", "format", "state", "items", "participants", "id"),
    "agenda": ("number", "start", "minutes", "title", "purpose", "lead", "papers", "id"),
    "participants": ("classification", "name", "organisation", "person", "language", "reply", "mode"),
    "attendance": ("day", "start", "classification", "name", "person", "attendance", "arrived", "left", "proxy"),
    "papers": ("symbol", "items", "title", "kind", "languages", "missing", "status", "due", "owner", "id"),
    "decisions": ("symbol", "decided_on", "text", "item", "implemented", "topics", "id"),
    "actions": ("due", "title", "owner", "state", "overdue", "decision", "meeting_symbol", "id"),
    "votes": ("held_on", "kind", "question", "in_favour", "against", "abstain", "result", "elected", "decision", "id"),
    "tasks": ("due", "title", "activity", "owner", "state", "id"),
    "dates-to-confirm": ("settle_by", "title", "time", "place", "ask", "state", "id"),
    "findings": ("kind", "severity", "title", "explanation"),
    "duplicates": ("kind", "score", "names", "reasons", "ids"),
    "history": ("when", "author", "kind", "label"),
}
"""What a table at a terminal shows of each kind; scripts get everything."""


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what is listed and how."""
    parser.add_argument("kind", choices=tuple(_COLUMNS), metavar="|".join(_COLUMNS), help="what to list")
    parser.add_argument(
        "--year",
        type=cli_values.year,
        metavar="Y",
        help="only this year (activities, directions, indicators, meetings, findings, recruiting, tasks…)",
    )
    parser.add_argument("--meeting", metavar="REF", help="what belongs to this meeting (agenda, papers, decisions…): its id or its symbol")
    parser.add_argument("--on", type=cli_values.day, metavar="YYYY-MM-DD", help="seats or bodies as they are on this day")
    parser.add_argument("--json", action="store_true", help="print one JSON array of objects")
    cli_lists.add_view_option(parser)


def run_list(arguments: argparse.Namespace) -> int:
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
    from gsef_desktop.services.listing_attendance import list_attendance
    from gsef_desktop.services.listing_papers import list_papers
    from gsef_desktop.services.listing_votes import list_votes
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
            "attendance": lambda: list_attendance(workspace, meeting_id=meeting_id),
            "papers": lambda: list_papers(workspace, meeting_id=meeting_id),
            "decisions": lambda: listing_minutes.list_decisions(workspace, meeting_id=meeting_id, year=year),
            "actions": lambda: listing_minutes.list_actions(workspace, meeting_id=meeting_id, year=year),
            "votes": lambda: list_votes(workspace, meeting_id=meeting_id, year=year),
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
