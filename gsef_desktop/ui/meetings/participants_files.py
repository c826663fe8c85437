"""Files of the participants of a meeting: replies that come in, tables that go out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.translate import render


def import_replies(context: UiContext, parent: QWidget, meeting_id: str) -> None:
    """Ask for returned invitations or a table of replies, and review them."""
    from gsef_desktop.ui.dialogs.reply_files import choose_and_import

    choose_and_import(context, parent, meeting_id)


def review_replies(context: UiContext, parent: QWidget, meeting_id: str, paths: Sequence[Path]) -> None:
    """Read files of replies, and review them."""
    from gsef_desktop.ui.dialogs.reply_files import import_replies

    import_replies(context, parent, meeting_id, paths)


def dropped(event: QDropEvent) -> list[Path]:
    """The files of replies that are being dropped, told by their endings: nothing is read while the mouse is moving."""
    from gsef_desktop.ui.dialogs.reply_files import take_replies

    return take_replies([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])


def export_participants(context: UiContext, parent: QWidget, meeting_id: str, selected: Sequence[str]) -> None:
    """Ask where to, and write the participants as a table: those selected where they are several, or else all."""
    from gsef_desktop.services.participants_table import export_participants
    from gsef_desktop.ui.dialogs.table_files import export_table

    ids = selected if len(selected) > 1 else None
    export_table(
        context, parent, name=QCoreApplication.translate("ParticipantsFiles", "Participants"),
        make=lambda kind: export_participants(
            context.workspace, meeting_id=meeting_id, format=kind, ids=ids, render=render, language=context.language
        ),
    )  # fmt: skip


def export_rooming(context: UiContext, parent: QWidget, meeting_id: str, selected: Sequence[str]) -> None:
    """Ask where to, and write who travels when, where they sleep and what they need, in the language of documents."""
    from gsef_desktop.services.rooming import rooming_table
    from gsef_desktop.ui.dialogs.table_files import export_table

    ids = selected if len(selected) > 1 else None
    export_table(
        context, parent, name=QCoreApplication.translate("ParticipantsFiles", "Travel list"),
        make=lambda kind: rooming_table(
            context.workspace, meeting_id=meeting_id, format=kind, language=context.document_language, ids=ids
        ),
    )  # fmt: skip
