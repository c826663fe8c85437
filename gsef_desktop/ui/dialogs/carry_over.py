"""What the last meeting left over, to be put on an agenda again."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gsef_desktop.services.carrying_over import carry_over, find_carry_over
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.dialogs.next_meeting import CarriedList
from gsef_desktop.ui.widgets.labels import label


class CarryOverDialog(Dialog):
    """Lists what was put off, not discussed, or still has open action items; what is ticked comes up again."""

    def __init__(self, context: UiContext, meeting_id: str, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", parent=parent)
        self.setWindowTitle(self.tr("Carry over from the last meeting"))
        self._context, self._meeting_id = context, meeting_id
        found = find_carry_over(context.workspace, meeting_id=meeting_id)
        if found.meeting is None:
            text = self.tr("There is no earlier meeting of this body or series.")
        elif not found.rows:
            text = self.tr("{meeting} left nothing over: nothing was put off, and no action item is open.")
        else:
            text = self.tr("What {meeting} put off or did not discuss, and what still has open action items.")
        name = (found.meeting.symbol or found.title) if found.meeting is not None else ""
        self.column.addWidget(label(context.theme, text.format(meeting=name), "body", token="ink2", wrap=True))
        self.left = CarriedList(context)
        self.left.clear()
        self.left.add_carried(found.rows)
        self.left.setVisible(bool(found.rows))
        self.resize(560, 380 if found.rows else 150)
        self.column.addWidget(self.left, 1)
        if not found.rows:
            self.column.addStretch(1)
        self.add_button(self.tr("Cancel") if found.rows else self.tr("Close"), self.close)
        self.carry = self.add_button(self.tr("Carry over"), self.submit, primary=True)
        self.carry.setVisible(bool(found.rows))
        self.carry.setEnabled(not context.read_only)

    def submit(self) -> None:
        """Put what is ticked on the agenda."""
        ids = self.left.chosen("carried")
        done = self._context.edit(lambda: carry_over(self._context.workspace, meeting_id=self._meeting_id, item_ids=ids))
        if done is not None:
            self.close()
