"""The tasks of an activity in its inspector: ticked, added in one line, planned back from a template."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.task_due import DueReading, read_due
from gsef_desktop.domain.tasks import TaskRow
from gsef_desktop.services import task_templates, tasks
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.base import Box
from gsef_desktop.ui.translate import render
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.fields import LineField
from gsef_desktop.ui.widgets.task_rows import TaskLine


class TaskSection(Box):
    """Check boxes, a line to add another, and a menu of templates.  `today` may be set by tests."""

    def __init__(self, context: UiContext, activity_id: str, *, today: date | None = None) -> None:
        super().__init__()
        self._context, self._id, self._now = context, activity_id, today
        self._year: int | None = None
        self._shown: tuple[object, ...] = ()
        theme, column = context.theme, self.column
        self.header = self.add_section(theme, self.tr("Tasks"))
        self.plan = Button(theme, self.tr("Plan back"), icon="calendar-clock", look="quiet", small=True)
        self.plan.setToolTip(self.tr("Make dated tasks from a template; they move with the activity"))
        self.plan.setEnabled(not context.read_only)
        self.plan.clicked.connect(self._offer)
        self.header.row.addWidget(self.plan)
        self.list = Box(spacing=0)
        column.addWidget(self.list)
        self.add = LineField(theme, self.tr("Add a task"), placeholder=self.tr("Add a task: papers out, 6 weeks before"))
        self.add.setReadOnly(context.read_only)
        self.add.committed.connect(self._add)
        column.addWidget(self.add)

    def load(self, year: int | None) -> None:
        """Show the tasks as they are; `year` is that of days typed without one."""
        self._year = year
        today, language = self._now or date.today(), self._context.language
        found = tasks.tasks_of_activity(self._context.workspace, activity_id=self._id, language=language)
        if self._shown == (tuple(found), today, language):
            return
        self._shown = (tuple(found), today, language)
        open_count = sum(row.is_open for row in found)
        self.header.set_count(f"{len(found) - open_count}/{len(found)}" if found else "")
        focused = next((line.row.id for line in self.list.findChildren(TaskLine) if line.isAncestorOf(self.focusWidget() or self)), None)
        self.list.clear()
        for row in found:
            line = TaskLine(self._context.theme, row, language=language, today=today, read_only=self._context.read_only)
            line.ticked.connect(lambda on, row=row: self._tick(row, on))
            line.opened.connect(lambda row=row: self._context.select(RecordRef("task", row.id)))
            self.list.column.addWidget(line)
            if row.id == focused:  # the keyboard goes on where it was
                line.show()
                line.box.setFocus()

    def _tick(self, row: TaskRow, on: bool) -> None:
        file = self._context.workspace
        self._act(lambda: tasks.complete_task(file, task_id=row.id) if on else tasks.reopen_task(file, task_id=row.id))

    def _add(self, text: str) -> None:
        """ "Papers out, 6 weeks before": what stands after the last comma is when, if it can be read so."""
        self.add.set_value("")
        if not text.strip():
            return
        title, due = self._split(text)
        file, language = self._context.workspace, self._context.language
        self._act(
            lambda: tasks.create_task(
                file, title=title, activity_id=self._id, due_on=due.due_on, offset_days=due.offset_days, anchor=due.anchor,
                language=language,
            )
        )  # fmt: skip

    def _split(self, text: str) -> tuple[str, DueReading]:
        head, comma, tail = text.rpartition(",")
        if comma and head.strip() and tail.strip():
            reading = read_due(tail, year=self._year, language=self._context.language)
            if reading.understood:
                return head, reading
        return text, DueReading(understood=True)

    def _offer(self) -> None:
        menu = self.template_menu()
        menu.popup(self.plan.mapToGlobal(QPoint(0, self.plan.height())))

    def template_menu(self) -> QMenu:
        """The templates to plan back from, and where they are edited."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        file, language = self._context.workspace, self._context.language
        found = task_templates.list_templates(file)
        for info in found:
            action = menu.addAction(info.template.title)
            action.triggered.connect(lambda _=False, id=info.template.id: self._plan_back(id))
        if not found:
            add = menu.addAction(self.tr("Add example templates"))
            add.triggered.connect(lambda: self._act(lambda: task_templates.add_example_templates(file, language=language, render=render)))
        menu.addSeparator()
        menu.addAction(self.tr("Edit templates…")).triggered.connect(self._edit_templates)
        return menu

    def _plan_back(self, template_id: str) -> None:
        self._act(lambda: task_templates.plan_back(self._context.workspace, activity_id=self._id, template_id=template_id))

    def _edit_templates(self) -> None:
        self._context.open_view("task-templates")

    def _act(self, call: Callable[[], object]) -> None:
        if self._context.edit(call) is None:
            self._shown = ()
            self.load(self._year)
