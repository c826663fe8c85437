"""Everything for a meeting in one go: ``gsef-desktop print FILE everything --meeting REF --output FOLDER``."""

from __future__ import annotations

import argparse
import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from gsef_desktop import cli_cards, cli_minutes, cli_papers
from gsef_desktop.cli_output import Progress, safe

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument
    from gsef_desktop.services.document_folder import Made, Wanted
    from gsef_desktop.storage.workspace import Workspace

EVERYTHING = "everything"
DOCUMENTS: tuple[str, ...] = (EVERYTHING,)
"""What the command line calls it."""
_DOCX = (*cli_minutes.AS_DOCX, *cli_cards.AS_DOCX)


def check_print(parser: argparse.ArgumentParser, arguments: Namespace) -> None:
    """Complain as argparse does where no meeting is named, or on a paper or a form that not all of them have."""
    if arguments.meeting is None:
        parser.error(f"print {EVERYTHING} needs --meeting REF")
    if arguments.paper not in (None, "A4", "Letter", "A3"):
        parser.error(f"print {EVERYTHING} has --paper A4, Letter or A3")
    if arguments.folder:
        parser.error(f"print {EVERYTHING} takes no --folder: it makes one")


def run_print(arguments: Namespace) -> int:
    """Make all documents of a meeting into OUT, a folder that is empty or not there, and report what is missing.

    With ``--format docx`` there is a DOCX besides of each that can be one.
    """
    from gsef_desktop.services.document_folder import write_documents
    from gsef_desktop.services.files import open_file
    from gsef_desktop.services.listing_meetings import find_meeting

    progress = Progress()
    with open_file(path=arguments.file, read_only=True) as workspace:
        meeting_id = find_meeting(workspace, reference=arguments.meeting).id
        wanted = [one for language in arguments.languages for one in _wanted(workspace, arguments, meeting_id, language)]
        report = write_documents(wanted, folder=arguments.output, progress=lambda share: progress(share, EVERYTHING))
    progress.end()
    for one in report.made:
        _say(one)
    print(f"Wrote {len(report.files)} documents into {arguments.output}.")
    return 0


def _wanted(workspace: Workspace, arguments: Namespace, meeting_id: str, language: str) -> list[Wanted]:
    from gsef_desktop.services.document_folder import Wanted, pack_maker

    made = []
    for module in (cli_minutes, cli_cards):
        for document in module.DOCUMENTS:
            for format in ("pdf", "docx") if arguments.format == "docx" and document in _DOCX else ("pdf",):
                own = Namespace(**{**vars(arguments), "document": document, "language": language, "format": format})
                made.append(Wanted(title=f"{document}.{format}", language=language, make=_made_by(module.print_document, workspace, own)))
    options = cli_papers.options_of(workspace, arguments)
    made.append(
        Wanted(
            title="pack.pdf", language=language, make=pack_maker(workspace, meeting_id=meeting_id, language=language, options=options)
        )
    )  # fmt: skip
    return made


def _made_by(
    make: Callable[[Workspace, Namespace, Callable[[float], object]], PrintedDocument], workspace: Workspace, arguments: Namespace
) -> Callable[[Callable[[float], object], Path], PrintedDocument]:
    return lambda progress, _: make(workspace, arguments, progress)


def _say(one: Made) -> None:
    """What is to be known of a document, on standard error; of a DOCX it is said with the PDF of the same content."""
    where = f"[{one.language}] {one.title}: "
    if one.error is not None:
        print(f"{where}not made. {safe(one.error)}", file=sys.stderr)
    if one.title.endswith(".docx"):
        return
    for remark in one.remarks:
        print(f"{where}{safe(remark)}", file=sys.stderr)
    for fallback in one.fallbacks:
        print(f"{where}not translated: {safe(fallback)}", file=sys.stderr)
    for missing in one.missing_glyphs:
        print(f"{where}no font has {safe(missing)}; a box is printed", file=sys.stderr)
    if one.pack is not None:
        cli_papers.say(one.pack)
