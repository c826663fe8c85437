"""The running texts of a meeting: ``gsef-desktop print FILE minutes|decisions|actions|annotated-agenda|script --meeting REF``."""

from __future__ import annotations

import argparse
from functools import partial
from typing import TYPE_CHECKING

from gsef_desktop.cli_output import Progress
from gsef_desktop.cli_saving import format_of, paper_of, report, save_documents

if TYPE_CHECKING:
    from pathlib import Path

    from gsef_desktop.documents.content import PrintedDocument
    from gsef_desktop.storage.workspace import Workspace

_OF_MINUTES = ("minutes", "decisions", "actions")
_OF_AGENDA = ("annotated-agenda", "script")
DOCUMENTS: tuple[str, ...] = (*_OF_MINUTES, *_OF_AGENDA)
"""What `print` can print as PDF or DOCX for a meeting."""


def check_print(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> None:
    """Complain as argparse does where no meeting is named, or on a paper that these documents do not have."""
    if arguments.meeting is None:
        parser.error(f"print {arguments.document} needs --meeting REF")
    if arguments.paper not in (None, "A4", "Letter", "A3"):
        parser.error(f"print {arguments.document} has --paper A4, Letter or A3")


def run_print(arguments: argparse.Namespace) -> int:
    """Print one of DOCUMENTS, as PDF or DOCX: as --format says, or else as OUT ends.  In a folder it goes under its own name."""
    from gsef_desktop.services.files import open_file

    output: Path = arguments.output
    progress = Progress()
    with open_file(path=arguments.file, read_only=True) as workspace:
        document = _make(workspace, arguments, progress)
    path = output / document.file_name if output.is_dir() else output
    save_documents([(document, path)], arguments, progress)
    report(document, path)
    return 0


def _make(workspace: Workspace, arguments: argparse.Namespace, progress: Progress) -> PrintedDocument:
    from gsef_desktop.services.listing_meetings import find_meeting
    from gsef_desktop.services.printing_agenda_flow import agenda_text_document
    from gsef_desktop.services.printing_minutes import minutes_document

    meeting_id = find_meeting(workspace, reference=arguments.meeting).id
    make = partial(minutes_document, roll_calls=arguments.roll_calls) if arguments.document in _OF_MINUTES else agenda_text_document
    return make(
        workspace, meeting_id=meeting_id, sheet=arguments.document, language=arguments.language, format=format_of(arguments),
        paper=paper_of(workspace, arguments), without_confidential=arguments.without_confidential,
        progress=lambda share: progress(0.9 * share, arguments.document),
    )  # fmt: skip
