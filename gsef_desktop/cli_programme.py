"""``gsef-desktop print FILE programme``: the programme of a year in one or several languages, as PDF or DOCX."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from gsef_desktop.cli_output import Progress, safe
from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.messages import message

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument

DOCUMENT = "programme"
"""What the command line calls it."""


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what only a programme can be told."""
    parser.add_argument(
        "--format", choices=("pdf", "docx"), help="of a programme, minutes, …: to print, or to go on writing (default: as OUT ends)"
    )
    parser.add_argument("--findings", action="store_true", help="a programme with what is still to be discussed as an annex")


def run_print(arguments: argparse.Namespace) -> int:
    """Print the programme.  With several languages OUT is a folder, or a name to which each language is added."""
    from gsef_desktop.services.files import open_file
    from gsef_desktop.services.printing_programme import programme_document
    from gsef_desktop.services.saving import save_bytes

    output: Path = arguments.output
    languages = list(dict.fromkeys(arguments.languages))
    kind = arguments.format or ("docx" if output.suffix.lower() == ".docx" else "pdf")
    progress = Progress()
    made: list[tuple[PrintedDocument, Path]] = []
    with open_file(path=arguments.file, read_only=True) as workspace:
        for index, language in enumerate(languages):
            document = programme_document(
                workspace, year=arguments.year, language=language, format=kind, paper=arguments.paper or "A4",
                with_findings=arguments.findings, for_outsiders=arguments.outsiders,
                progress=_part_of(progress, index, len(languages)),
            )  # fmt: skip
            made.append((document, place_of(output, document, several=len(languages) > 1)))
    for _, path in made:
        if path.exists() and path.samefile(arguments.file):
            raise GsefError(
                message("{path} is the file that is to be printed from.", path=path), meaning=message("Nothing has been written."),
                remedy=message("Choose another name for the document."),
            )  # fmt: skip
    for document, path in made:
        progress(0.95, path.name)
        save_bytes(document.data, path, ending=f".{kind}")
    progress.end()
    for document, path in made:
        for fallback in document.fallbacks:
            print(f"Not translated ({document.language}): {safe(fallback)}", file=sys.stderr)
        for missing in document.missing_glyphs:
            print(f"No font has {safe(missing)}; a box is printed", file=sys.stderr)
        print(f"Wrote {path}, {document.pages} {'page' if document.pages == 1 else 'pages'}.")
    return 0


def _part_of(progress: Progress, index: int, count: int) -> Callable[[float], object]:
    """What tells of one of several documents."""
    return lambda share: progress(0.9 * (index + share) / count, DOCUMENT)


def place_of(output: Path, document: PrintedDocument, *, several: bool) -> Path:
    """Where a document is put: in a folder under its own name, or under the name given, with its language where there are several."""
    if output.is_dir():
        return output / document.file_name
    return output.with_name(f"{output.stem}.{document.language}{output.suffix}") if several else output
