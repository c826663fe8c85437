"""A year at a glance: ``gsef-desktop print FILE wall-planner | activities | map``."""

from __future__ import annotations

import argparse
from datetime import date
from typing import TYPE_CHECKING

from gsef_desktop.cli_saving import format_of, paper_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from gsef_desktop.documents.content import PrintedDocument
    from gsef_desktop.storage.workspace import Workspace

PLANNER, ACTIVITIES, MAP = "wall-planner", "activities", "map"
DOCUMENTS: tuple[str, ...] = (PLANNER, ACTIVITIES, MAP)
"""What the command line calls them."""
AS_DOCX = (ACTIVITIES,)
"""Those that can be made as DOCX too."""


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what these documents can be told."""
    parser.add_argument("--align", choices=("weekday", "date"), default="weekday", help="what stands above each other on a wall planner")
    parser.add_argument("--outsiders", action="store_true", help="wall planner, map, programme or activities without the internal ones")
    parser.add_argument("--planned", action="store_true", help="wall planner or activities with the dates and places that were planned")


def check_print(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> None:
    """Complain as argparse does where no year is named; the list of activities may be of all."""
    if arguments.document != ACTIVITIES and arguments.year is None:
        parser.error(f"print {arguments.document} needs --year Y")


def print_document(workspace: Workspace, arguments: argparse.Namespace, progress: Callable[[float], object]) -> PrintedDocument:
    """Make one of DOCUMENTS."""
    from gsef_desktop.domain.activity_row import ActivityFilter
    from gsef_desktop.services.printing_calendar import Which, list_of_activities, wall_planner_pdf

    if arguments.document == MAP:
        from gsef_desktop.services.printing_map import world_map_pdf

        return world_map_pdf(
            workspace, year=arguments.year, language=arguments.language, paper=arguments.paper or "A3", for_outsiders=arguments.outsiders,
            progress=progress,
        )  # fmt: skip
    which = Which.PLANNED if arguments.planned else Which.ACTUAL
    year, language, outsiders = arguments.year, arguments.language, arguments.outsiders
    if arguments.document == PLANNER:
        return wall_planner_pdf(
            workspace, year=year, language=language, paper=arguments.paper or "A3", align=arguments.align, for_outsiders=outsiders,
            which=which, progress=progress,
        )  # fmt: skip
    wanted = ActivityFilter() if year is None else ActivityFilter(first=date(year, 1, 1), last=date(year, 12, 31))
    return list_of_activities(
        workspace, wanted=wanted, language=language, format=format_of(arguments), paper=paper_of(workspace, arguments),
        for_outsiders=outsiders, which=which, progress=progress,
    )  # fmt: skip
