"""The templates of tasks: which there are, and the steps of each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.records import TaskTemplateStep
from gsef_desktop.domain.task_due import read_due, write_offset
from gsef_desktop.services import task_templates
from gsef_desktop.services.task_templates import TemplateInfo
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.inspectors.base import Box
from gsef_desktop.ui.translate import render
from gsef_desktop.ui.widgets.buttons import IconButton
from gsef_desktop.ui.widgets.fields import LineField
from gsef_desktop.ui.widgets.labels import label

_ID = Qt.ItemDataRole.UserRole


class TaskTemplatesDialog(Dialog):
    """Templates at the left, the steps of the chosen one at the right.  Each change is in the file at once and can be undone."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", parent=parent)
        self._context = context
        self._found: list[TemplateInfo] = []
        self.setWindowTitle(self.tr("Templates of tasks"))
        self.resize(760, 460)
        theme = context.theme
        text = self.tr("What is planned back from a template moves with its meeting. Tasks made before stay as they are.")
        self.column.addWidget(label(theme, text, "body", token="ink2", wrap=True))
        body = QHBoxLayout()
        body.setSpacing(16)
        self.column.addLayout(body, 1)
        left = QVBoxLayout()
        left.setSpacing(6)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Templates"))
        self.list.setFixedWidth(230)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.currentItemChanged.connect(lambda *_: self._show_steps())
        left.addWidget(self.list, 1)
        self.new = LineField(theme, self.tr("New template"), placeholder=self.tr("New template"))
        self.new.setFixedWidth(230)
        self.new.committed.connect(self._create)
        left.addWidget(self.new)
        body.addLayout(left)
        right = QVBoxLayout()
        right.setSpacing(6)
        head = QHBoxLayout()
        self.title = LineField(theme, self.tr("Title of the template"))
        self.title.setFont(theme.font("card_title"))
        self.title.committed.connect(self._rename)
        head.addWidget(self.title, 1)
        self.delete = IconButton(theme, "trash-2", self.tr("Delete the template"))
        self.delete.clicked.connect(self._delete)
        head.addWidget(self.delete)
        right.addLayout(head)
        self.steps = Box(spacing=4)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.addWidget(self.steps)
        inner.addStretch(1)
        scroll.setWidget(holder)
        right.addWidget(scroll, 1)
        self.add = LineField(theme, self.tr("Add a step"), placeholder=self.tr("Add a step: papers out, 6 weeks before"))
        self.add.committed.connect(self._add_step)
        right.addWidget(self.add)
        body.addLayout(right, 1)
        self.examples = self.add_button(self.tr("Add example templates"), self._add_examples)
        self.add_button(self.tr("Close"), self.close, primary=True).setDefault(False)  # Enter belongs to the fields
        for widget in (self.new, self.add, self.title):
            widget.setReadOnly(context.read_only)
        self.examples.setEnabled(not context.read_only)
        context.bridge.changed.connect(self._did_change)
        self._fill()

    def _did_change(self, changes: Changes) -> None:
        if changes.everything or changes.touches("task_template", "task_template_step"):
            self._fill()

    def _fill(self) -> None:
        chosen = self._chosen_id()
        self._found = task_templates.list_templates(self._context.workspace)
        self.list.blockSignals(True)
        self.list.clear()
        for info in self._found:
            item = QListWidgetItem(info.template.title)
            item.setToolTip(info.template.title)
            item.setData(_ID, info.template.id)
            self.list.addItem(item)
        row = next((number for number, info in enumerate(self._found) if info.template.id == chosen), 0)
        self.list.setCurrentRow(row if self._found else -1)
        self.list.blockSignals(False)
        self._show_steps()

    def choose(self, template_id: str) -> None:
        """Show a template."""
        for row, info in enumerate(self._found):
            if info.template.id == template_id:
                self.list.setCurrentRow(row)

    def _chosen_id(self) -> str | None:
        item = self.list.currentItem()
        return str(item.data(_ID)) if item is not None else None

    def _chosen(self) -> TemplateInfo | None:
        id = self._chosen_id()
        return next((info for info in self._found if info.template.id == id), None)

    def _show_steps(self) -> None:
        info, editable = self._chosen(), not self._context.read_only
        self.title.set_value(info.template.title if info else "")
        self.title.setEnabled(info is not None)
        self.delete.setEnabled(info is not None and editable)
        self.add.setEnabled(info is not None)
        self.steps.clear()
        for step in info.steps if info else ():
            self.steps.column.addWidget(self._step(step))
        if info is None:
            text = self.tr("No templates yet. Add the examples, or type the title of a new one.")
            self.steps.column.addWidget(label(self.theme, text, "body", token="ink2", wrap=True))
        elif not info.steps:
            self.steps.column.addWidget(label(self.theme, self.tr("No steps yet."), "body", token="ink2", wrap=True))

    def _step(self, step: TaskTemplateStep) -> QWidget:
        made, theme, editable = QWidget(), self.theme, not self._context.read_only
        row = QHBoxLayout(made)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(6)
        title = LineField(theme, self.tr("Step"), step.title)
        title.committed.connect(lambda text: self._update(step, title=text))
        when = LineField(theme, self.tr("When: {step}").format(step=step.title), self._written(step))
        when.setFixedWidth(180)
        when.committed.connect(lambda text: self._set_when(step, when, text))
        for field in (title, when):
            field.setReadOnly(not editable)
        remove = IconButton(theme, "x", self.tr("Delete the step {step}").format(step=step.title), size=24)
        remove.setEnabled(editable)
        file = self._context.workspace
        remove.clicked.connect(lambda: self._act(lambda: task_templates.delete_step(file, step_id=step.id)))
        row.addWidget(title, 1)
        row.addWidget(when)
        row.addWidget(remove)
        return made

    def _written(self, step: TaskTemplateStep) -> str:
        return write_offset(step.offset_days, step.anchor, self._context.language)

    # -- acting ----------------------------------------------------------------

    def _create(self, title: str) -> None:
        self.new.set_value("")
        if title.strip():
            file, language = self._context.workspace, self._context.language
            made = self._context.edit(lambda: task_templates.create_template(file, title=title, language=language))
            if made is not None:
                self.choose(made.id)

    def _rename(self, title: str) -> None:
        info = self._chosen()
        if info is not None:
            self._act(lambda: task_templates.rename_template(self._context.workspace, template_id=info.template.id, title=title))

    def _delete(self) -> None:
        info = self._chosen()
        if info is not None:
            self._act(lambda: task_templates.delete_template(self._context.workspace, template_id=info.template.id))

    def _add_examples(self) -> None:
        file, language = self._context.workspace, self._context.language
        self._act(lambda: task_templates.add_example_templates(file, language=language, render=render))

    def _add_step(self, text: str) -> None:
        """ "Papers out, 6 weeks before": what stands after the last comma is when, if it can be read so; else four weeks before."""
        self.add.set_value("")
        info = self._chosen()
        if info is None or not text.strip():
            return
        head, _, tail = text.rpartition(",")
        reading, file, id = read_due(tail), self._context.workspace, info.template.id
        offset, anchor = reading.offset_days, reading.anchor
        if head.strip() and offset is not None:
            self._act(lambda: task_templates.add_step(file, template_id=id, title=head, offset_days=offset, anchor=anchor))
        else:
            self._act(lambda: task_templates.add_step(file, template_id=id, title=text))

    def _set_when(self, step: TaskTemplateStep, field: LineField, text: str) -> None:
        reading = read_due(text)
        if reading.offset_days is None:
            field.set_bad(True)
            self._context.tell(self.tr("Type how long before or after, such as 6 weeks before."))
            return
        self._update(step, offset_days=reading.offset_days, anchor=reading.anchor)

    def _update(self, step: TaskTemplateStep, **fields: object) -> None:
        self._act(lambda: task_templates.update_step(self._context.workspace, step_id=step.id, **fields))

    def _act(self, call: Callable[[], object]) -> None:
        if self._context.edit(call) is None:
            self._fill()
