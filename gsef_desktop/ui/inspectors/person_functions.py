"""The functions of a person over time: present ones open to be edited, past ones folded away and dimmed."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gsef_desktop.domain.records import Organisation, PersonFunction
from gsef_desktop.services import members, people
from gsef_desktop.services.member_details import FunctionInfo
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors import member_words as words
from gsef_desktop.ui.inspectors.base import Box
from gsef_desktop.ui.inspectors.member_fields import DayRow, complete
from gsef_desktop.ui.widgets.buttons import Button, IconButton
from gsef_desktop.ui.widgets.fields import FieldRow, LineField
from gsef_desktop.ui.widgets.labels import ElidedLabel


class FunctionsSection(QWidget):
    """`today` may be set by tests."""

    def __init__(self, context: UiContext, person_id: str, *, today: date | None = None) -> None:
        super().__init__()
        self._context, self._id, self._now = context, person_id, today
        self._found: tuple[FunctionInfo, ...] | None = None
        self._unfolded = False
        theme = context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.present = Box(spacing=8)
        column.addWidget(self.present)
        self.add = LineField(theme, self.tr("Add an organisation"), placeholder=self.tr("Add an organisation"))
        self.add.setReadOnly(context.read_only)
        complete(self.add, lambda: members.names_to_complete(context.workspace, record=Organisation))
        self.add.committed.connect(self._put)
        column.addWidget(self.add)
        self.fold = Button(theme, "", icon="chevron-right", look="quiet", small=True)
        self.fold.clicked.connect(self._turn)
        row = QHBoxLayout()
        row.addWidget(self.fold)
        row.addStretch(1)
        column.addLayout(row)
        self.past = Box(spacing=8)
        column.addWidget(self.past)

    def load(self, functions: tuple[FunctionInfo, ...]) -> None:
        """Show functions; while somebody types in one of them, nothing is taken away from under the cursor."""
        if functions == self._found:
            return
        focus = self.window().focusWidget() if self.isVisible() else None
        typing = isinstance(focus, LineField) and focus is not self.add and self.isAncestorOf(focus) and focus.isModified()
        if typing and self._found is not None and len(self._found) == len(functions):
            return
        self._found = functions
        today = self._now or date.today()
        past = [one for one in functions if one.function.valid_to is not None and one.function.valid_to < today]
        past.sort(key=lambda one: one.function.valid_to or date.min, reverse=True)
        for box, shown in ((self.present, [one for one in functions if one not in past]), (self.past, past)):
            box.clear()
            for one in shown:
                box.column.addWidget(self._function(one, past=box is self.past))
            box.setVisible(bool(shown))
        self.fold.setVisible(bool(past))
        self._show_fold(len(past))

    def _show_fold(self, number: int) -> None:
        text = self.tr("1 earlier function") if number == 1 else self.tr("{number} earlier functions").format(number=number)
        self.fold.setText(text)
        self.fold.setAccessibleName(text)
        self.fold.setIcon(self._context.theme.icon("chevron-down" if self._unfolded else "chevron-right", "accd", 14))
        self.past.setVisible(self._unfolded and number > 0)

    def _turn(self) -> None:
        self._unfolded = not self._unfolded
        self._show_fold(self.past.column.count())

    def _function(self, one: FunctionInfo, *, past: bool) -> QWidget:
        context, box, record_id = self._context, Box(spacing=0), one.function.id
        name = one.organisation or one.function.title or self.tr("No organisation")
        file = context.workspace
        if past:
            span = words.span_text(one.function.valid_from, one.function.valid_to, context.language)
            line = ", ".join(part for part in (one.function.title, one.organisation) if part)
            box.column.addWidget(ElidedLabel(context.theme, f"{line} · {span}" if line else span, "secondary", token="ink3"))
        box.column.addWidget(self._organisation_row(one, name))
        title = LineField(
            context.theme, self.tr("Function at {name}").format(name=name), one.function.title, placeholder=self.tr("Secretary General")
        )
        title.committed.connect(lambda text: self._update(record_id, title=" ".join(text.split())))
        title.setReadOnly(context.read_only)
        box.column.addWidget(FieldRow(context.theme, self.tr("Function"), title))
        for text, field, day in (
            (self.tr("From"), "valid_from", one.function.valid_from), (self.tr("To"), "valid_to", one.function.valid_to),
        ):  # fmt: skip
            row = DayRow(context, text, is_end=field == "valid_to")
            row.field.setAccessibleName(f"{text}, {name}")
            row.set_day(day)
            row.changed.connect(lambda value, field=field: self._update(record_id, **{field: value}))
            box.column.addWidget(row)
        complete(title, lambda: people.function_titles(file))
        return box

    def _organisation_row(self, one: FunctionInfo, name: str) -> QWidget:
        context, record_id, file = self._context, one.function.id, self._context.workspace
        field = LineField(context.theme, self.tr("Organisation of the function at {name}").format(name=name), one.organisation)
        field.setReadOnly(context.read_only)
        complete(field, lambda: members.names_to_complete(file, record=Organisation))
        field.committed.connect(
            lambda text: self._act(lambda: people.set_function_organisation(file, function_id=record_id, organisation=text))
        )
        beside = QWidget()
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(field, 1)
        if one.function.organisation_id:
            open_it = IconButton(context.theme, "arrow-right", self.tr("Open {name}").format(name=name), size=24)
            open_it.clicked.connect(lambda: self._go(one.function.organisation_id))
            row.addWidget(open_it)
        remove = IconButton(context.theme, "x", self.tr("Remove the function at {name}").format(name=name), size=24)
        remove.setEnabled(not context.read_only)
        remove.clicked.connect(lambda: self._act(lambda: members.delete(file, record=PersonFunction, record_id=record_id)))
        row.addWidget(remove)
        return FieldRow(context.theme, self.tr("Organisation"), beside)

    def _go(self, organisation_id: str | None) -> None:
        from gsef_desktop.domain.changes import RecordRef

        if organisation_id:
            self._context.go_to(RecordRef("organisation", organisation_id))

    def _put(self, text: str) -> None:
        self.add.set_value("")
        self.add.clear()
        if text.strip():
            file = self._context.workspace
            self._act(lambda: members.add_function(file, person_id=self._id, organisation=text))

    def _update(self, record_id: str, **fields: Any) -> None:
        file = self._context.workspace
        self._act(lambda: members.update(file, record=PersonFunction, record_id=record_id, **fields))

    def _act(self, call: Any) -> None:
        if self._context.edit(call) is None:
            shown, self._found = self._found, None
            self.load(shown or ())
