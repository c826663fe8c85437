"""The action items of meetings on the Overview: what is due next, overdue ones first, done in one click."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.minutes import ActionRow, ActionState
from gsef_desktop.domain.tasks import TaskRow
from gsef_desktop.services import action_items
from gsef_desktop.services.action_items import OpenActions
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.overview.cards import header_link
from gsef_desktop.ui.widgets.labels import Badge
from gsef_desktop.ui.widgets.layout import Card, rule
from gsef_desktop.ui.widgets.task_rows import TaskLine


class ActionCard(Card):
    """The next action items of any meeting; the register has the others."""

    def __init__(self, context: UiContext, found: OpenActions, today: date) -> None:
        theme = context.theme
        super().__init__(theme)
        self._context = context
        self.header.title.set_text(self.tr("Action items"))
        self.header.set_count(str(found.open))
        self.header.show()
        self.setAccessibleName(self.tr("Action items"))
        self.header.row.setSpacing(4)  # so that the title has room beside what is overdue
        if found.overdue:
            late = self.tr("1 overdue") if found.overdue == 1 else self.tr("{number} overdue").format(number=found.overdue)
            self.header.row.addWidget(Badge(theme, late, "bad"))
        header_link(theme, self, self.tr("All"), lambda: context.open_view("meetings", register="actions"))
        self.body.addWidget(rule())
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(14, 6, 8, 8)
        column.setSpacing(2)
        self.lines: list[TaskLine] = []
        for row in found.rows:
            line = TaskLine(theme, _as_task(row), language=context.language, today=today, activity=True, read_only=context.read_only)
            line.ticked.connect(lambda _, row=row: self._complete(row))
            line.opened.connect(lambda row=row: context.select(RecordRef("action_item", row.id)))
            column.addWidget(line)
            self.lines.append(line)
        self.body.addWidget(inner)
        self.body.addStretch(1)

    def places(self) -> list[QWidget]:
        """Where the keyboard can be, in order."""
        return [place for line in self.lines for place in (line.box, line.open_button)]

    def _complete(self, row: ActionRow) -> None:
        context = self._context
        done = context.edit(lambda: action_items.set_action_state(context.workspace, action_ids=[row.id], state=ActionState.DONE))
        if done is not None:
            context.tell(self.tr("Done: {task}. Undo takes it back.").format(task=row.title))


def _as_task(row: ActionRow) -> TaskRow:
    """An action item as a line of a list of tasks shows it."""
    return TaskRow(id=row.id, title=row.title, due=row.due, owner=row.owner, activity_title=row.meeting_symbol or row.meeting)
