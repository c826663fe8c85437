"""The command that prints: ``gsef-desktop print FILE DOCUMENT … --output OUT``.

Each module of documents says what it can print and how.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from gsef_desktop import (
    cli_cards,
    cli_everything,
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
from gsef_desktop.cli_saving import check_place, format_of, report, save_documents, with_language

if TYPE_CHECKING:
    from collections.abc import Callable

    from gsef_desktop.documents.content import PrintedDocument
    from gsef_desktop.storage.workspace import Workspace


class _Documents(Protocol):
    """A module of documents: their names, and what a command line that asks for one of them has to say."""

    DOCUMENTS: tuple[str, ...]

    def check_print(self, parser: argparse.ArgumentParser, arguments: argparse.Namespace, /) -> None: ...


class _Makers(_Documents, Protocol):
    """One whose documents are each one file a language, which is written here."""

    def print_document(
        self, workspace: Workspace, arguments: argparse.Namespace, progress: Callable[[float], object], /
    ) -> PrintedDocument: ...  # fmt: skip


_MAKERS: tuple[_Makers, ...] = (cli_minutes, cli_cards, cli_planner, cli_members, cli_personal, cli_programme, cli_findings)
_IN_ORDER: tuple[_Documents, ...] = (
    cli_minutes, cli_cards, cli_papers, cli_everything, cli_planner, cli_members, cli_personal, cli_programme, cli_findings,
)  # fmt: skip
"""All of them, as the help names their documents."""
_DOCX = tuple(name for one in (cli_minutes, cli_cards, cli_planner, cli_members, cli_programme, cli_findings) for name in one.AS_DOCX)
"""The documents that can be had as DOCX."""

_PDF_ALONE = {
    "pack": ", for it binds the PDFs of papers", "table-cards": ", for half of its texts stand on their heads",
    "wall-planner": ", for it is a drawing", "map": ", for it is a drawing",
}  # fmt: skip
"""Why there is no DOCX of some documents."""
_OTHER_KINDS = frozenset((".doc", ".odt", ".rtf", ".txt", ".md", ".html", ".csv", ".xlsx", ".ods", ".json", ".ics", ".png", ".jpg", ".svg"))
"""Endings of names that say something else than what is written."""


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
        "--language", dest="languages", type=cli_values.languages, metavar="L", action="extend",
        help="language of the document: en (default), fr, es or ko; several, such as en,fr or en fr, are each a file of its own",
    )  # fmt: skip
    cli_programme.add_options(parser)
    cli_findings.add_options(parser)
    parser.add_argument(
        "--paper", choices=("A3", "A4", "Letter", "Tabloid"),
        help="size of the paper (default: the usual one of the file, of a wall planner and a map A3)",
    )  # fmt: skip
    for module in (cli_minutes, cli_planner, cli_members, cli_cards, cli_papers):
        module.add_options(parser)
    parser.add_argument("--output", required=True, type=Path, metavar="OUT", help="where to write it; an existing file is replaced")


def check(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> None:
    """Each document needs something else to be told which; complains as argparse does."""
    arguments.languages = list(dict.fromkeys(arguments.languages or ["en"]))
    arguments.language = arguments.languages[-1]
    document = arguments.document
    next(one for one in _IN_ORDER if document in one.DOCUMENTS).check_print(parser, arguments)
    if arguments.month is not None and document != cli_findings.CALENDAR:
        parser.error(f"print {document} takes no --month")
    if document not in (*_DOCX, *cli_everything.DOCUMENTS) and format_of(arguments) != "pdf":
        why = _PDF_ALONE.get(document, "")
        parser.error(f"print {document} makes a PDF alone{why}; as DOCX there are {', '.join(_DOCX)} and everything")
    if arguments.output.suffix.lower() in _OTHER_KINDS and not arguments.output.is_dir():
        parser.error(f"print makes .pdf and .docx, and no {arguments.output.suffix}")
    others = {".pdf", ".docx"} - {f".{arguments.format}"}
    if arguments.format and arguments.output.suffix.lower() in others and not arguments.output.is_dir():
        parser.error(f"--format {arguments.format} does not go with a file that ends in {arguments.output.suffix}")


def run_print(arguments: argparse.Namespace) -> int:
    """Print one document in all languages that were asked for; all are made before the first is written.

    With several languages OUT is a folder, or a name to which each language is added.
    """
    from gsef_desktop.services.files import open_file

    if arguments.document in cli_papers.DOCUMENTS:
        return cli_papers.run_print(arguments)
    if arguments.document in cli_everything.DOCUMENTS:
        return cli_everything.run_print(arguments)
    maker = next(one for one in _MAKERS if arguments.document in one.DOCUMENTS)
    progress = Progress()
    made: list[tuple[PrintedDocument, Path]] = []
    languages, output = arguments.languages, arguments.output
    check_place(arguments, output)
    with open_file(path=arguments.file, read_only=True) as workspace:
        for index, language in enumerate(languages):
            arguments.language = language
            document = maker.print_document(workspace, arguments, _part_of(progress, arguments.document, index, len(languages)))
            made.append((document, place_of(output, document, several=len(languages) > 1)))
    save_documents(made, arguments, progress)
    for document, path in made:
        report(document, path, language=document.language if len(languages) > 1 else "")
    return 0


def _part_of(progress: Progress, name: str, index: int, count: int) -> Callable[[float], object]:
    """What tells of one of several documents."""
    return lambda share: progress(0.9 * (index + share) / count, name)


def place_of(output: Path, document: PrintedDocument, *, several: bool) -> Path:
    """Where a document is put: in a folder under its own name, or under the name given, with its language where there are several."""
    if output.is_dir():
        return output / document.file_name
    return with_language(output, document.language) if several else output
