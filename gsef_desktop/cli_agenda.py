"""The agenda of a meeting: ``gsef-desktop print FILE agenda --meeting REF``."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from gsef_desktop.documents.content import PrintedDocument
    from gsef_desktop.storage.workspace import Workspace

DOCUMENTS: tuple[str, ...] = ("agenda",)
"""What the command line calls it."""


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what the printing of an agenda can be told."""
    parser.add_argument("--changes", action="store_true", help="agenda: with a list of what has changed since it was issued before")


def check_print(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> None:
    """Complain as argparse does where no meeting is named."""
    if arguments.meeting is None:
        parser.error(f"print {arguments.document} needs --meeting REF")


def print_document(workspace: Workspace, arguments: argparse.Namespace, progress: Callable[[float], object]) -> PrintedDocument:
    """Make the agenda."""
    from gsef_desktop.services.listing_meetings import find_meeting
    from gsef_desktop.services.printing import agenda_pdf

    meeting_id = find_meeting(workspace, reference=arguments.meeting).id
    return agenda_pdf(
        workspace, meeting_id=meeting_id, language=arguments.language, paper=arguments.paper or "A4", progress=progress,
        with_changes=arguments.changes,
    )  # fmt: skip
