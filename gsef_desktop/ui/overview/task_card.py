"""The tasks on the Overview: what is due next, overdue ones first, done in one click."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gsef_desktop.domain.task_due import read_due
from gsef_desktop.services import tasks
from gsef_desktop.services.overview import TASKS_SHOWN
from gsef_desktop.services.tasks import OpenTasks
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.overview.cards import header_link
from gsef_desktop.ui.overview.lines_card import LinesCard
from gsef_desktop.ui.widgets.fields import LineField
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import rule


class TaskCard(LinesCard):
    """The next tasks of any year; one typed here has no activity."""

    more_wanted = Signal(bool)
    """all open tasks are to be shown, or the next ones only"""

    def __init__(self, context: UiContext, found: OpenTasks, today: date) -> None:
        super().__init__(context, self.tr("Tasks"), count=str(found.open) if found.open else "", overdue=found.overdue)
        theme = context.theme
        self.body.addWidget(rule())
        column = self.add_lines(found.rows, "task", today, lambda id: tasks.complete_task(context.workspace, task_id=id))
        if not found.rows:
            text = self.tr("Nothing to do. Plan back from a meeting, or add a task.")
            column.addWidget(label(theme, text, "secondary", token="ink3", wrap=True))
        if found.open > len(found.rows) or len(found.rows) > TASKS_SHOWN:
            fewer = len(found.rows) > TASKS_SHOWN
            text = self.tr("Show fewer") if fewer else self.tr("{number} more").format(number=found.open - len(found.rows))
            header_link(theme, self, text, lambda: self.more_wanted.emit(not fewer))
        if not context.read_only:
            self.add = LineField(theme, self.tr("Add a task by itself"), placeholder=self.tr("Add a task: visa letters, 3 June"))
            self.add.committed.connect(self._add)
            holder = QWidget()
            margins = QVBoxLayout(holder)
            margins.setContentsMargins(14, 2, 14, 12)
            margins.addWidget(self.add)
            self.body.addWidget(holder)

    def places(self) -> list[QWidget]:
        """Where the keyboard can be among the tasks, in order."""
        return [*super().places(), *self.findChildren(LineField)]

    def _add(self, text: str) -> None:
        """What stands after the last comma is the day, if it can be read as one."""
        context = self.context
        head, comma, tail = text.rpartition(",")
        reading = read_due(tail, year=context.year, language=context.language)
        due = reading.due_on if comma and head.strip() else None
        title = head if due is not None else text
        self.add.set_value("")
        if title.strip():
            context.edit(lambda: tasks.create_task(context.workspace, title=title, due_on=due, language=context.language))
