"""The agenda of a meeting: ``gsef-desktop print FILE agenda --meeting REF``."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from gsef_desktop.cli_saving import paper_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from gsef_desktop.documents.content import PrintedDocument
    from gsef_desktop.storage.workspace import Workspace

DOCUMENTS: tuple[str, ...] = ("agenda",)
"""What the command line calls it."""


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
        workspace, meeting_id=meeting_id, language=arguments.language, paper=paper_of(workspace, arguments), progress=progress
    )
