"""What the window does with files of replies to a meeting: read them, show the review, write what was ticked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from gsef_desktop.domain.changes import Changes
from gsef_desktop.services.files import CALENDAR_SUFFIXES, TABLE_SUFFIXES
from gsef_desktop.services.settings import documents_dir
from gsef_desktop.ui.context import UiContext

if TYPE_CHECKING:
    from gsef_desktop.domain.reply_proposal import ReplyProposal


def choose_and_import(context: UiContext, parent: QWidget, meeting_id: str) -> None:
    """Ask for returned invitations or a table, and import them."""
    chosen, _ = QFileDialog.getOpenFileNames(
        parent,
        QCoreApplication.translate("ReplyFiles", "Import replies"),
        str(documents_dir()),
        QCoreApplication.translate("ReplyFiles", "Replies (*.ics *.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;All files (*)"),
    )
    if chosen:
        import_replies(context, parent, meeting_id, [Path(one) for one in chosen])


def take_replies(paths: Sequence[Path]) -> list[Path]:
    """Of files that are being dropped those that can be replies, told by their endings: calendar files, or else one table."""
    calendars = [path for path in paths if path.suffix.lower() in CALENDAR_SUFFIXES]
    return calendars or [path for path in paths if path.suffix.lower() in TABLE_SUFFIXES and path.suffix.lower() != ".vcf"][:1]


def import_replies(context: UiContext, parent: QWidget, meeting_id: str, paths: Sequence[Path]) -> None:
    """Read replies on a worker and show what would become of them; what is ticked is then written as one edit."""
    from gsef_desktop.services.reply_import import propose_replies

    context.run_job(
        QCoreApplication.translate("ReplyFiles", "Reading the replies"),
        lambda progress: propose_replies(context.workspace, meeting_id=meeting_id, paths=paths, progress=progress),
        lambda proposal: _review(context, parent, proposal),
    )


def _review(context: UiContext, parent: QWidget, proposal: ReplyProposal) -> None:
    from gsef_desktop.services.reply_import import apply_replies, propose_reply_table
    from gsef_desktop.ui.dialogs.reply_import import ReplyImport

    if context.closed:
        return
    dialog = ReplyImport(context, proposal, parent)

    def map_again(columns: Mapping[str, str]) -> None:
        table = dialog.proposal.table
        assert table is not None
        found = context.edit(
            lambda: propose_reply_table(context.workspace, meeting_id=proposal.meeting_id, table=table, columns=columns)
        )  # fmt: skip
        if found is not None and isValid(dialog):
            dialog.show_proposal(found)

    def take(accepted: frozenset[str], as_new: frozenset[str]) -> None:
        chosen = dialog.proposal
        context.run_job(
            QCoreApplication.translate("ReplyFiles", "Importing the replies"),
            lambda progress: apply_replies(context.workspace, proposal=chosen, accepted=accepted, as_new=as_new),
            lambda changes: context.tell(_told(changes)),
        )

    dialog.columns_changed.connect(map_again)
    dialog.accepted_items.connect(take)
    dialog.open()


def _told(changes: Changes) -> str:
    count = sum(ref.kind == "participation" for ref in changes.refs)
    if not count:
        return QCoreApplication.translate("ReplyFiles", "Nothing was new.")
    if count == 1:
        return QCoreApplication.translate("ReplyFiles", "The reply of 1 participant was taken over. Undo takes it back.")
    text = QCoreApplication.translate("ReplyFiles", "Replies of {count} participants were taken over. Undo takes it back.")
    return text.format(count=count)
