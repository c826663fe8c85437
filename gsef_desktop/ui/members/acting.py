"""What the pages of the Members view share: going into the inspector, and deleting."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from gsef_desktop.domain.changes import Changes, RecordRef
from gsef_desktop.domain.records import Body, Organisation, Person, Record, Seat
from gsef_desktop.services import members
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.base import Inspector

_MANY = 200
"""More records than this are deleted on a worker, with progress and Cancel."""
CLASSES: dict[str, type[Record]] = {"organisation": Organisation, "person": Person, "body": Body, "seat": Seat}


def edit_in_inspector(page: QWidget, context: UiContext, ref: RecordRef, *, select_all: bool = False) -> None:
    """Select a record and put the cursor into the first field of its inspector."""
    context.select(ref)
    for panel in page.window().findChildren(Inspector):
        if panel.ref == ref and not panel.isHidden():
            field = next((one for one in panel.findChildren(QLineEdit) if one.isVisibleTo(panel) and one.focusPolicy()), None)
            if field is not None:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                if select_all:
                    field.selectAll()
            return


def delete_records(context: UiContext, kind: str, ids: Sequence[str]) -> None:
    """Delete records of one kind as one step."""
    if context.read_only or not ids:
        return
    selected = context.selected

    def end(done: Changes | None) -> None:
        if done is not None and selected is not None and selected.kind == kind and selected.id in ids:
            context.select(None)

    if len(ids) <= _MANY:
        end(context.edit(lambda: members.delete_all(context.workspace, record=CLASSES[kind], ids=ids)))
        return
    title = QCoreApplication.translate("Members", "Deleting {number} entries").format(number=len(ids))
    context.run_job(title, lambda progress: members.delete_all(context.workspace, record=CLASSES[kind], ids=ids, progress=progress), end)
