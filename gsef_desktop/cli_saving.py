"""Keeping what was printed: documents are written to their places, and what is to be known of them is said."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from gsef_desktop.cli_output import Progress, safe
from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.messages import message

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument
    from gsef_desktop.storage.workspace import Workspace


def format_of(arguments: argparse.Namespace) -> str:
    """PDF or DOCX: as it was asked for, or else as the name of the file ends."""
    return str(arguments.format or ("docx" if arguments.output.suffix.lower() == ".docx" else "pdf"))


def check_place(arguments: argparse.Namespace, path: Path) -> None:
    """Raise GsefError where a document is to be written over the very file that it is printed from."""
    if path.exists() and path.samefile(arguments.file):
        raise GsefError(
            message("{path} is the file that is to be printed from.", path=path),
            meaning=message("Nothing has been written."),
            remedy=message("Choose another name for the document."),
        )


def with_language(path: Path, language: str) -> Path:
    """The name of one of several files, each in a language: "agenda.pdf" becomes "agenda.fr.pdf"."""
    return path.with_name(f"{path.stem}.{language}{path.suffix}")


def save_documents(made: Sequence[tuple[PrintedDocument, Path]], arguments: argparse.Namespace, progress: Progress) -> None:
    """Write documents, each to its place, and report.  Raises GsefError where that is the file itself."""
    from gsef_desktop.services.saving import save_bytes

    for _, path in made:
        check_place(arguments, path)
    for document, path in made:
        progress(0.95, path.name)
        save_bytes(document.data, path, ending=f".{format_of(arguments)}")
    progress.end()


def report(document: PrintedDocument, path: Path, *, language: str = "") -> None:
    """Say what is not in a document as it should be, naming its language where one is given, and where it was written."""
    which = f" ({language})" if language else ""
    for fallback in document.fallbacks:
        print(f"Not translated{which}: {safe(fallback)}", file=sys.stderr)
    for remark in document.remarks:
        print(safe(remark), file=sys.stderr)
    for missing in document.missing_glyphs:
        print(f"No font has {safe(missing)}; a box is printed", file=sys.stderr)
    print(f"Wrote {path}, {document.pages} {'page' if document.pages == 1 else 'pages'}.")


def paper_of(workspace: Workspace, arguments: argparse.Namespace) -> str:
    """The paper that was asked for, or else the usual one of the file."""
    from gsef_desktop.services.house_style import usual_paper

    return str(arguments.paper or usual_paper(workspace))
