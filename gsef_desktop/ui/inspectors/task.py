"""The inspector of a task: what is to be done, by when, by whom, for what."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import Task
from gsef_desktop.domain.task_due import read_due, write_offset
from gsef_desktop.domain.time_writing import write_day, write_time
from gsef_desktop.services import tasks
from gsef_desktop.services.people_named import people_names
from gsef_desktop.services.tasks import task_details
from gsef_desktop.ui.inspectors.member_fields import complete
from gsef_desktop.ui.inspectors.titled import TitledInspector
from gsef_desktop.ui.widgets.buttons import Button, SegmentedControl
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow, LineField
from gsef_desktop.ui.widgets.labels import ElidedLabel
from gsef_desktop.ui.widgets.tips import tip

_REMIND = (0, 1, 3, 7, 14, 28)
_TITLE_ROOM = 260


class TaskInspector(TitledInspector):
    """A task.  Its due date is typed as a day, or as so long before or after its activity."""

    record = Task
    current: Task
    concerns = ("translation", "activity", "person")

    def kick_icon(self) -> QWidget | str:
        return "clipboard-check"

    def kick_text(self) -> str:
        return self.tr("Task")

    def build_fields(self) -> None:
        theme, file, column = self.context.theme, self.context.workspace, self.column
        self.state = SegmentedControl(
            theme, self.tr("State"), [("open", self.tr("To do")), ("done", self.tr("Done")), ("dropped", self.tr("Dropped"))], small=True
        )
        self.state.changed.connect(self._set_state)
        column.addSpacing(6)
        column.addWidget(self.state)
        column.addSpacing(4)
        self.due = LineField(theme, self.tr("Due"), placeholder=self.tr("A day, or: 6 weeks before"))
        self.due.committed.connect(self._set_due)
        self.due.textEdited.connect(self._show_reading)
        self.due_row = FieldRow(theme, self.tr("Due"), self.due)
        column.addWidget(self.due_row)
        self.owner = LineField(theme, self.tr("Owner"), placeholder=self.tr("A person, or any words"))
        self.owner.committed.connect(lambda text: self.context.edit(lambda: tasks.set_task_owner(file, task_id=self.ref.id, name=text)))
        complete(self.owner, lambda: people_names(file))
        column.addWidget(FieldRow(theme, self.tr("Owner"), self.owner))
        self.remind = ComboBox(theme, self.tr("Reminder"))
        self.remind.chosen.connect(lambda value: self.update_record(remind_days=value))
        column.addWidget(FieldRow(theme, self.tr("Reminder"), self.remind))
        self.text = self.add_text(self.tr("Notes"), lambda text: self.update_record(text=text))
        self.add_section(self.tr("For"))
        self.activity = Button(theme, "", look="quiet", small=True)
        self.activity.clicked.connect(self._go)
        self.activity_when = ElidedLabel(theme, "", "secondary", token="ink3")
        column.addWidget(self.activity)
        column.addWidget(self.activity_when)

    def load_fields(self) -> None:
        language = self.context.language
        details = task_details(self.context.workspace, task_id=self.ref.id, language=language)
        self._details, task = details, details.task
        self.state.set_value("dropped" if task.dropped else "done" if task.done_on is not None else "open")
        if task.offset_days is not None:
            self.due.set_value(write_offset(task.offset_days, task.anchor, language))
        else:
            self.due.set_value(write_day(task.due_on, language) if task.due_on is not None else "")
        self.due.set_bad(False)
        self._show_reading(self.due.text())
        self.owner.set_value(details.owner)
        choices = sorted({*_REMIND, *([task.remind_days] if task.remind_days is not None else [])})
        self.remind.set_choices([(None, self.tr("Never")), *((days, self._days_before(days)) for days in choices)])
        self.remind.set_value(task.remind_days)
        self.text.set_value(task.text)
        activity = details.activity
        title = activity.title if activity is not None else self.tr("Nothing in particular")
        shown = self.activity.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, _TITLE_ROOM)
        self.activity.setText(shown.replace("&", "&&"))
        self.activity.setAccessibleName(self.tr("Open {name}").format(name=title))
        self.activity.setToolTip(tip(title))
        self.activity.setEnabled(activity is not None)
        self.activity_when.set_text(write_time(activity.time, language) if activity is not None else "")
        for editor in (self.due, self.owner):
            editor.setReadOnly(self.context.read_only)
        for widget in (self.state, self.remind):
            widget.setEnabled(not self.context.read_only)

    def _days_before(self, days: int) -> str:
        if days == 0:
            return self.tr("On the day")
        if days % 7 == 0:
            return self.tr("1 week before") if days == 7 else self.tr("{number} weeks before").format(number=days // 7)
        return self.tr("1 day before") if days == 1 else self.tr("{number} days before").format(number=days)

    def _year(self) -> int:
        earliest = self._details.activity.time.earliest if self._details.activity is not None else None
        return earliest.year if earliest is not None else self.context.year

    def _show_reading(self, text: str) -> None:
        """Say beneath which day it is, or that this is not known yet."""
        language = self.context.language
        if text == self.due.value():
            task, due = self._details.task, self._details.due
            if due is not None:
                late = due < date.today() and task.done_on is None and not task.dropped
                self.due_row.set_note(write_day(due, language, weekday=True), tone="bad" if late else "caption")
            else:
                self.due_row.set_note(self.tr("When the date is known.") if task.offset_days is not None else "")
            return
        reading = read_due(text, year=self._year(), language=language)
        if not reading.understood:
            self.due_row.set_note(self.tr("This is not read as a date."), tone="warn")
        elif reading.due_on is not None:
            self.due_row.set_note(write_day(reading.due_on, language, weekday=True))
        else:
            offset = reading.offset_days
            self.due_row.set_note(write_offset(offset, reading.anchor, language) if offset is not None else "")

    def _set_due(self, text: str) -> None:
        file, language = self.context.workspace, self.context.language
        reading = read_due(text, year=self._year(), language=language)
        if not reading.understood:
            self.due.set_bad(True)
            self.context.tell(self.tr("“{text}” is not a date. Nothing was changed.").format(text=text))
            return
        done = self.context.edit(
            lambda: tasks.set_task_due_text(file, task_id=self.ref.id, text=text, year=self._year(), language=language)
        )
        if done is None:
            self.load()

    def _set_state(self, state: str) -> None:
        file, own = self.context.workspace, self.ref.id
        deed = {"open": tasks.reopen_task, "done": tasks.complete_task, "dropped": tasks.drop_task}[state]
        if self.context.edit(lambda: deed(file, task_id=own)) is None:
            self.load()

    def _set_title(self, text: str) -> None:
        file, code = self.context.workspace, self.language.value()
        title = " ".join(text.split())
        if self.context.edit(lambda: tasks.set_task_title(file, task_id=self.ref.id, language=code, title=title)) is None:
            self.load()

    def _go(self) -> None:
        if self._details.activity is not None:
            self.context.go_to(RecordRef("activity", self._details.activity.id))

    def _menu(self) -> list[QAction]:
        return [self.action(self.tr("Duplicate"), self._duplicate), self.action(self.tr("Delete"), self._delete)]

    def _duplicate(self) -> None:
        copy = self.context.edit(lambda: tasks.duplicate_task(self.context.workspace, task_id=self.ref.id))
        if copy is not None:
            self.context.select(RecordRef("task", copy.id))

    def _delete(self) -> None:
        if self.context.edit(lambda: tasks.delete_task(self.context.workspace, task_id=self.ref.id)) is not None:
            self.context.select(None)
