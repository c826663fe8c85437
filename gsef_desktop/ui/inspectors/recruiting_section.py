"""What is to be done next to win an organisation as a member, in its inspector."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gsef_desktop.domain.records import MembershipStatus, Organisation
from gsef_desktop.services import recruiting
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.member_fields import DayRow
from gsef_desktop.ui.widgets.fields import FieldRow, LineField

_ON_THE_WAY = (MembershipStatus.PROSPECT, MembershipStatus.APPLIED)


class RecruitingSection(QWidget):
    """Shown while an organisation is on the way to membership, or where something stands in the fields."""

    def __init__(self, context: UiContext, organisation_id: str) -> None:
        super().__init__()
        self._context, self._id = context, organisation_id
        self._organisation: Organisation | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.step = LineField(context.theme, self.tr("Next step"), placeholder=self.tr("What is to be done to win it"))
        self.step.setReadOnly(context.read_only)
        self.step.committed.connect(lambda _: self._keep())
        column.addWidget(FieldRow(context.theme, self.tr("Next step"), self.step))
        self.by = DayRow(context, self.tr("By"), is_end=True, placeholder=self.tr("A day"))
        self.by.changed.connect(lambda day: self._keep(day=day, with_day=True))
        column.addWidget(self.by)

    def load(self, organisation: Organisation, status: MembershipStatus | None, today: date) -> None:
        """Show the fields of an organisation whose status on the day shown is `status`."""
        self._organisation = organisation
        self.setVisible(status in _ON_THE_WAY or bool(organisation.next_step) or organisation.next_step_on is not None)
        self.step.set_value(organisation.next_step)
        self.by.set_day(organisation.next_step_on)
        if organisation.next_step_on is not None and organisation.next_step_on < today and status in _ON_THE_WAY:
            late = (today - organisation.next_step_on).days
            text = self.tr("1 day late") if late == 1 else self.tr("{number} days late").format(number=late)
            self.by.set_note(text, tone="bad")

    def _keep(self, *, day: date | None = None, with_day: bool = False) -> None:
        one = self._organisation
        if one is None:
            return
        context, until = self._context, day if with_day else one.next_step_on
        context.edit(lambda: recruiting.set_next_step(context.workspace, organisation_id=self._id, text=self.step.text(), day=until))
