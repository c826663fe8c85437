"""``gsef-desktop print FILE findings | calendar | travel | series``: what is to be discussed, months, what one person goes to, editions."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from gsef_desktop import cli_values
from gsef_desktop.cli_saving import format_of, paper_of

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument
    from gsef_desktop.storage.workspace import Workspace

FINDINGS, CALENDAR, TRAVEL, SERIES = "findings", "calendar", "travel", "series"
ROOMING = "rooming"
"""another document that may be a DOCX; `cli_cards` makes it"""
DOCUMENTS: tuple[str, ...] = (FINDINGS, CALENDAR, TRAVEL, SERIES)
"""What the command line calls them."""

AS_DOCX = (FINDINGS, CALENDAR, TRAVEL, SERIES)
"""Those that can be made as DOCX too."""


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what only these documents can be told."""
    parser.add_argument("--series", metavar="REF", help="which series: its title, its acronym or its id")
    parser.add_argument("--month", type=cli_values.month, metavar="M", help="calendar of this month, 1 to 12 (default: all of the year)")


def check_print(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> None:
    """Complain as argparse does about what is missing or has no meaning."""
    document = arguments.document
    if arguments.year is None and document != SERIES:
        parser.error(f"print {document} needs --year Y")
    if document == SERIES and arguments.series is None:
        parser.error(f"print {document} needs --series REF")
    if document == TRAVEL and arguments.person is None:
        parser.error(f"print {document} needs --person WHO")
    if (document != CALENDAR or format_of(arguments) == "docx") and arguments.paper not in (None, "A4", "Letter", "A3"):
        parser.error(f"print {document} takes --paper A4, Letter or A3")


def print_document(workspace: Workspace, arguments: argparse.Namespace, progress: Callable[[float], object]) -> PrintedDocument:
    """Make the document that was asked for."""
    year, language, paper, form = arguments.year, arguments.language, paper_of(workspace, arguments), format_of(arguments)
    if arguments.document == FINDINGS:
        from gsef_desktop.services.printing_findings import findings_document

        return findings_document(workspace, year=year, language=language, format=form, paper=paper, progress=progress)
    if arguments.document == SERIES:
        from gsef_desktop.services.printing_series import series_document
        from gsef_desktop.services.series import find_series_called

        series_id = find_series_called(workspace, reference=arguments.series)
        return series_document(workspace, series_id=series_id, language=language, format=form, paper=paper, progress=progress)
    if arguments.document == TRAVEL:
        from gsef_desktop.services.personal_data import find_person
        from gsef_desktop.services.printing_travel import travel_plan

        person = find_person(workspace, reference=arguments.person)
        first, last = date(year, 1, 1), date(year, 12, 31)
        return travel_plan(
            workspace, person_id=person, first=first, last=last, language=language, format=form, paper=paper, progress=progress
        )  # fmt: skip
    from gsef_desktop.services.printing_calendar import Which, months_of_year

    return months_of_year(
        workspace, year=year, month=arguments.month, language=language, format=form, paper=paper,
        for_outsiders=arguments.outsiders, which=Which.PLANNED if arguments.planned else Which.ACTUAL, progress=progress,
    )  # fmt: skip
