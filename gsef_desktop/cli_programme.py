"""``gsef-desktop print FILE programme``: the programme of a year in one or several languages, as PDF or DOCX."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from gsef_desktop.cli_saving import format_of, paper_of

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument
    from gsef_desktop.storage.workspace import Workspace

DOCUMENTS: tuple[str, ...] = ("programme",)
"""What the command line calls it."""
AS_DOCX = DOCUMENTS


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what only a programme can be told."""
    parser.add_argument(
        "--format",
        choices=("pdf", "docx"),
        help="of documents such as agenda or minutes (default: as OUT ends)",
    )
    parser.add_argument("--findings", action="store_true", help="a programme with what is still to be discussed as an annex")


def check_print(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> None:
    """Complain as argparse does where no year is named."""
    if arguments.year is None:
        parser.error(f"print {arguments.document} needs --year Y")


def print_document(workspace: Workspace, arguments: argparse.Namespace, progress: Callable[[float], object]) -> PrintedDocument:
    """Make the programme, as PDF or DOCX."""
    from gsef_desktop.services.printing_programme import programme_document

    return programme_document(
        workspace, year=arguments.year, language=arguments.language, format=format_of(arguments), paper=paper_of(workspace, arguments),
        with_findings=arguments.findings, for_outsiders=arguments.outsiders, progress=progress,
    )  # fmt: skip
