"""``gsef-desktop print FILE programme``: the programme of a year in one or several languages, as PDF or DOCX."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from gsef_desktop.cli_output import Progress
from gsef_desktop.cli_saving import format_of, paper_of, report, save_documents

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument

DOCUMENTS: tuple[str, ...] = ("programme",)
"""What the command line calls it."""


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what only a programme can be told."""
    parser.add_argument(
        "--format", choices=("pdf", "docx"), help="of a programme, minutes, …: to print, or to go on writing (default: as OUT ends)"
    )
    parser.add_argument("--findings", action="store_true", help="a programme with what is still to be discussed as an annex")


def check_print(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> None:
    """Complain as argparse does where no year is named."""
    if arguments.year is None:
        parser.error(f"print {arguments.document} needs --year Y")


def run_print(arguments: argparse.Namespace) -> int:
    """Print the programme.  With several languages OUT is a folder, or a name to which each language is added."""
    from gsef_desktop.services.files import open_file
    from gsef_desktop.services.printing_programme import programme_document

    output: Path = arguments.output
    languages = list(dict.fromkeys(arguments.languages))
    progress = Progress()
    made: list[tuple[PrintedDocument, Path]] = []
    with open_file(path=arguments.file, read_only=True) as workspace:
        for index, language in enumerate(languages):
            document = programme_document(
                workspace, year=arguments.year, language=language, format=format_of(arguments), paper=paper_of(workspace, arguments),
                with_findings=arguments.findings, for_outsiders=arguments.outsiders,
                progress=_part_of(progress, index, len(languages)),
            )  # fmt: skip
            made.append((document, place_of(output, document, several=len(languages) > 1)))
    save_documents(made, arguments, progress)
    for document, path in made:
        report(document, path, language=document.language)
    return 0


def _part_of(progress: Progress, index: int, count: int) -> Callable[[float], object]:
    """What tells of one of several documents."""
    return lambda share: progress(0.9 * (index + share) / count, "programme")


def place_of(output: Path, document: PrintedDocument, *, several: bool) -> Path:
    """Where a document is put: in a folder under its own name, or under the name given, with its language where there are several."""
    if output.is_dir():
        return output / document.file_name
    return output.with_name(f"{output.stem}.{document.language}{output.suffix}") if several else output
