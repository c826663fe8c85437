"""The tasks on the Overview: what is due next, overdue ones first, done in one click."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.task_due import read_due
from gsef_desktop.domain.tasks import TaskRow
from gsef_desktop.services import tasks
from gsef_desktop.services.overview import TASKS_SHOWN
from gsef_desktop.services.tasks import OpenTasks
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.overview.cards import header_link
from gsef_desktop.ui.widgets.fields import LineField
from gsef_desktop.ui.widgets.labels import Badge, label
from gsef_desktop.ui.widgets.layout import Card, rule
from gsef_desktop.ui.widgets.task_rows import TaskLine


class TaskCard(Card):
    """The next tasks of any year; one typed here has no activity."""

    more_wanted = Signal(bool)
    """all open tasks are to be shown, or the next ones only"""

    def __init__(self, context: UiContext, found: OpenTasks, today: date) -> None:
        theme = context.theme
        super().__init__(theme)
        self._context = context
        self.header.title.set_text(self.tr("Tasks"))
        self.header.set_count(str(found.open) if found.open else "")
        self.header.show()
        self.setAccessibleName(self.tr("Tasks"))
        if found.overdue:
            late = self.tr("1 overdue") if found.overdue == 1 else self.tr("{number} overdue").format(number=found.overdue)
            self.header.row.addWidget(Badge(theme, late, "bad"))
        self.body.addWidget(rule())
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(14, 6, 8, 8)
        column.setSpacing(2)
        self.lines: list[TaskLine] = []
        for row in found.rows:
            line = TaskLine(theme, row, language=context.language, today=today, activity=True, read_only=context.read_only)
            line.ticked.connect(lambda _, row=row: self._complete(row))
            line.opened.connect(lambda row=row: context.select(RecordRef("task", row.id)))
            column.addWidget(line)
            self.lines.append(line)
        if not found.rows:
            text = self.tr("Nothing to do. Plan back from a meeting, or add a task.")
            column.addWidget(label(theme, text, "secondary", token="ink3", wrap=True))
        self.body.addWidget(inner)
        self.body.addStretch(1)
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
        found: list[QWidget] = [place for line in self.lines for place in (line.box, line.open_button)]
        return [*found, *self.findChildren(LineField)]

    def _complete(self, row: TaskRow) -> None:
        context = self._context
        if context.edit(lambda: tasks.complete_task(context.workspace, task_id=row.id)) is not None:
            context.tell(self.tr("Done: {task}. Undo takes it back.").format(task=row.title))

    def _add(self, text: str) -> None:
        """What stands after the last comma is the day, if it can be read as one."""
        context = self._context
        head, comma, tail = text.rpartition(",")
        reading = read_due(tail, year=context.year, language=context.language)
        due = reading.due_on if comma and head.strip() else None
        title = head if due is not None else text
        self.add.set_value("")
        if title.strip():
            context.edit(lambda: tasks.create_task(context.workspace, title=title, due_on=due, language=context.language))
