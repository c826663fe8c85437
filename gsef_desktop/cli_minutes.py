"""The running texts of a meeting: ``gsef-desktop print FILE agenda|annotated-agenda|script|minutes|decisions|actions --meeting REF``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from gsef_desktop.cli_saving import format_of, paper_of

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument
    from gsef_desktop.storage.workspace import Workspace

_AGENDA = "agenda"
_OF_MINUTES = ("minutes", "decisions", "actions")
_OF_AGENDA = (_AGENDA, "annotated-agenda", "script")
DOCUMENTS: tuple[str, ...] = (*_OF_AGENDA, *_OF_MINUTES)
"""What `print` can print as PDF or DOCX for a meeting."""
AS_DOCX = DOCUMENTS


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what only an agenda can be told."""
    parser.add_argument(
        "--changes", action="store_true", help="agenda, annotated or not: with a list of what has changed since it was issued before"
    )
    parser.add_argument(
        "--called",
        choices=("provisional", "adopted"),
        help="what an agenda calls itself (default: as the meeting stands)",
    )


def check_print(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> None:
    """Complain as argparse does where no meeting is named, or on a paper that these documents do not have."""
    if arguments.meeting is None:
        parser.error(f"print {arguments.document} needs --meeting REF")
    if arguments.paper not in (None, "A4", "Letter", "A3"):
        parser.error(f"print {arguments.document} has --paper A4, Letter or A3")


def print_document(workspace: Workspace, arguments: argparse.Namespace, progress: Callable[[float], object]) -> PrintedDocument:
    """Make one of DOCUMENTS, as PDF or DOCX."""
    from gsef_desktop.services.listing_meetings import find_meeting

    meeting_id = find_meeting(workspace, reference=arguments.meeting).id
    document, language, format, paper = arguments.document, arguments.language, format_of(arguments), paper_of(workspace, arguments)
    closed = arguments.without_confidential
    provisional = {"provisional": True, "adopted": False}.get(arguments.called)
    if document == _AGENDA and format == "pdf":
        from gsef_desktop.services.printing import agenda_pdf

        return agenda_pdf(
            workspace, meeting_id=meeting_id, language=language, paper=paper, without_confidential=closed, provisional=provisional,
            with_changes=arguments.changes, progress=progress,
        )  # fmt: skip
    if document in _OF_AGENDA:
        from gsef_desktop.services.printing_agenda_flow import agenda_text_document

        return agenda_text_document(
            workspace, meeting_id=meeting_id, sheet=document, language=language, format=format, paper=paper, without_confidential=closed,
            provisional=provisional, with_changes=arguments.changes, progress=progress,
        )  # fmt: skip
    from gsef_desktop.services.printing_minutes import minutes_document

    return minutes_document(
        workspace, meeting_id=meeting_id, sheet=document, language=language, format=format, paper=paper, without_confidential=closed,
        roll_calls=arguments.roll_calls, progress=progress,
    )  # fmt: skip
