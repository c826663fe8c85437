"""The command that prints: ``gsef-desktop print FILE DOCUMENT … --output OUT``.

Each module of documents says what it can print and how.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from gsef_desktop import (
    cli_agenda,
    cli_cards,
    cli_findings,
    cli_members,
    cli_minutes,
    cli_papers,
    cli_personal,
    cli_planner,
    cli_programme,
    cli_values,
)  # fmt: skip
from gsef_desktop.cli_output import Progress
from gsef_desktop.cli_saving import check_place, report

if TYPE_CHECKING:
    from collections.abc import Callable

    from gsef_desktop.documents.content import PrintedDocument
    from gsef_desktop.storage.workspace import Workspace


class _Documents(Protocol):
    """A module of documents: their names, and what a command line that asks for one of them has to say."""

    DOCUMENTS: tuple[str, ...]

    def check_print(self, parser: argparse.ArgumentParser, arguments: argparse.Namespace, /) -> None: ...


class _Makers(_Documents, Protocol):
    """One whose documents are each one file, which is written here."""

    def print_document(
        self, workspace: Workspace, arguments: argparse.Namespace, progress: Callable[[float], object], /
    ) -> PrintedDocument: ...  # fmt: skip


class _Writers(_Documents, Protocol):
    """One that writes its documents itself, for they may be several files."""

    def run_print(self, arguments: argparse.Namespace, /) -> int: ...


_MAKERS: tuple[_Makers, ...] = (cli_agenda, cli_cards, cli_planner, cli_members, cli_personal, cli_findings)
_WRITERS: tuple[_Writers, ...] = (cli_minutes, cli_papers, cli_programme)
_IN_ORDER: tuple[_Documents, ...] = (
    cli_agenda, cli_minutes, cli_cards, cli_papers, cli_planner, cli_members, cli_personal, cli_programme, cli_findings,
)  # fmt: skip
"""All of them, as the help names their documents."""
_OF_LANGUAGES = (*cli_papers.DOCUMENTS, *cli_programme.DOCUMENTS)
"""The documents that can be had in several languages at once."""


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add which document is printed and what it can be told."""
    parser.add_argument("document", choices=[name for one in _IN_ORDER for name in one.DOCUMENTS], help="which document")
    cli_personal.add_options(parser)
    parser.add_argument(
        "--meeting", metavar="REF",
        help="agenda, minutes, participants, badges, pack… of this meeting: an id or a symbol, such as GSEF/SC/2019/3",
    )  # fmt: skip
    parser.add_argument(
        "--year",
        type=cli_values.year,
        metavar="Y",
        help="programme, findings, calendar, travel, map, yearbook or activities (default: all) of this year",
    )
    parser.add_argument(
        "--language", dest="languages", choices=("en", "fr", "es", "ko"), action="append",
        help="language of the document (default: en); a pack and a programme may have several, each a file of its own",
    )  # fmt: skip
    cli_programme.add_options(parser)
    cli_findings.add_options(parser)
    parser.add_argument(
        "--paper", choices=("A3", "A4", "Letter", "Tabloid"),
        help="size of the paper (default: the usual one of the file, of a wall planner and a map A3)",
    )  # fmt: skip
    for module in (cli_agenda, cli_planner, cli_members, cli_cards, cli_papers):
        module.add_options(parser)
    parser.add_argument("--output", required=True, type=Path, metavar="OUT", help="where to write it; an existing file is replaced")


def check(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> None:
    """Each document needs something else to be told which; complains as argparse does."""
    arguments.languages = arguments.languages or ["en"]
    arguments.language = arguments.languages[-1]
    next(one for one in _IN_ORDER if arguments.document in one.DOCUMENTS).check_print(parser, arguments)
    if arguments.month is not None and arguments.document != cli_findings.CALENDAR:
        parser.error(f"print {arguments.document} takes no --month")
    if arguments.document not in _OF_LANGUAGES and len(arguments.languages) > 1:
        parser.error(f"print {arguments.document} takes one --language")


def run_print(arguments: argparse.Namespace) -> int:
    """Print one document."""
    from gsef_desktop.services.files import open_file
    from gsef_desktop.services.saving import save_bytes

    writer = next((one for one in _WRITERS if arguments.document in one.DOCUMENTS), None)
    if writer is not None:
        return writer.run_print(arguments)
    check_place(arguments, arguments.output)
    maker = next(one for one in _MAKERS if arguments.document in one.DOCUMENTS)
    progress = Progress()
    with open_file(path=arguments.file, read_only=True) as workspace:
        document = maker.print_document(workspace, arguments, lambda share: progress(0.9 * share, arguments.document))
    progress(0.9, arguments.output.name)
    save_bytes(document.data, arguments.output, ending=cli_findings.ending_of(arguments))
    progress.end()
    report(document, arguments.output)
    return 0
