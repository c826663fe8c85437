"""By when an uncertain date should be settled and whom to ask, in the inspector of an activity."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gsef_desktop.domain.records import Activity, ActivityStatus
from gsef_desktop.domain.time_frame import Certainty
from gsef_desktop.domain.time_narrowing import is_window
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.services import dates_to_confirm
from gsef_desktop.services.people_named import people_names
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.member_fields import DayRow, complete
from gsef_desktop.ui.widgets.fields import FieldRow, LineField


class SettlingFields(QWidget):
    """Shown while the date is not settled, or where something stands in them.  `today` may be set by tests."""

    def __init__(self, context: UiContext, activity_id: str, *, today: date | None = None) -> None:
        super().__init__()
        self._context, self._now = context, today
        theme, file, column = context.theme, context.workspace, QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.settle_by = DayRow(context, self.tr("Settle by"), is_end=True, placeholder=self.tr("A day"))
        self.settle_by.changed.connect(
            lambda day: context.edit(lambda: dates_to_confirm.set_settle_by(file, activity_id=activity_id, day=day))
        )
        column.addWidget(self.settle_by)
        self.ask = LineField(theme, self.tr("Ask about the date"), placeholder=self.tr("A person, or any words"))
        self.ask.setReadOnly(context.read_only)
        self.ask.committed.connect(lambda text: context.edit(lambda: dates_to_confirm.set_ask(file, activity_id=activity_id, name=text)))
        complete(self.ask, lambda: people_names(file))
        column.addWidget(FieldRow(theme, self.tr("Ask"), self.ask))

    def load(self, activity: Activity, asked: str) -> None:
        """Show the fields; `asked` is the name of the person to ask, or the words that stand instead."""
        time, today, language = activity.time, self._now or date.today(), self._context.language
        settled = time.date_certainty is Certainty.CONFIRMED and time.has_days and not is_window(time)
        open_ = activity.status is ActivityStatus.PLANNED and not settled
        self.setVisible(open_ or activity.settle_by is not None or bool(asked))
        self.settle_by.set_day(activity.settle_by)
        self.ask.set_value(asked)
        if self.settle_by.field.isModified():
            return
        proposed = dates_to_confirm.proposed_settle_by(activity.kind, time.earliest)
        if activity.settle_by is not None and open_ and activity.settle_by < today:
            late = (today - activity.settle_by).days
            text = self.tr("1 day late") if late == 1 else self.tr("{number} days late").format(number=late)
            self.settle_by.set_note(text, tone="bad")
        elif activity.settle_by is None and open_ and proposed is not None:
            self.settle_by.set_note(self.tr("Proposed: {date}").format(date=write_day(proposed, language)))
