"""The inspector of an action item: what is to be done, by whom, by when, from which decision."""

from __future__ import annotations

from datetime import date

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.minutes import ActionState, action_state
from gsef_desktop.services import action_items
from gsef_desktop.services.action_items import ActionDetails
from gsef_desktop.services.people_named import organisation_names, people_names
from gsef_desktop.ui.inspectors.base import Box
from gsef_desktop.ui.inspectors.member_fields import DayRow, LinkButton, complete_last, set_in
from gsef_desktop.ui.inspectors.minutes_part import MinutesPartInspector
from gsef_desktop.ui.widgets.buttons import SegmentedControl
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow, LineField
from gsef_desktop.ui.widgets.tips import tip

_REMIND = (0, 1, 3, 7, 14, 28)
"""Days before the due day that are offered for a reminder."""


class ActionItemInspector(MinutesPartInspector):
    """An action item."""

    concerns = ("action_item", "translation", "minutes", "decision", "person", "meeting", "activity", "action_owner", "organisation")

    def build(self) -> None:
        theme, file = self.context.theme, self.context.workspace
        self._read()
        self.add_kick("square-check", self.tr("Action item"), self.menu)
        self.add_texts(self.tr("What is to be done"), title=True)
        self.choose_language()
        self.add_lock()
        self.state = SegmentedControl(
            theme, self.tr("State"),
            [(ActionState.OPEN, self.tr("To do")), (ActionState.DONE, self.tr("Done")), (ActionState.DROPPED, self.tr("Dropped"))],
            small=True,
        )  # fmt: skip
        self.state.changed.connect(
            lambda state: self.act(lambda: action_items.set_action_state(file, action_ids=[self.ref.id], state=state))
        )
        self.column.addSpacing(6)
        self.column.addWidget(self.state)
        self.column.addSpacing(4)
        self.done_on = DayRow(self.context, self.tr("Done on"))
        self.done_on.changed.connect(self._put_done_on)
        self.column.addWidget(self.done_on)
        self.owner = LineField(theme, self.tr("Owners"), placeholder=self.tr("Names between commas, or any words"))
        self.owner.committed.connect(lambda name: self.act(lambda: action_items.set_action_owner(file, action_id=self.ref.id, name=name)))
        complete_last(self.owner, lambda: [*people_names(file), *organisation_names(file)])
        self.column.addWidget(FieldRow(theme, self.tr("Owners"), self.owner))
        self.owners_box = Box()
        self.column.addWidget(self.owners_box)
        self.due = DayRow(self.context, self.tr("Due"), is_end=True, placeholder=self.tr("A day"))
        self.due.changed.connect(lambda day: self.act(lambda: action_items.set_action_due(file, action_id=self.ref.id, due_on=day)))
        self.column.addWidget(self.due)
        self.remind = ComboBox(theme, self.tr("Reminder"))
        self.remind.chosen.connect(lambda days: self.act(lambda: action_items.set_action_reminder(file, action_id=self.ref.id, days=days)))
        self.column.addWidget(FieldRow(theme, self.tr("Reminder"), self.remind))
        self.decision = ComboBox(theme, self.tr("From decision"))
        self.decision.chosen.connect(
            lambda id: self.act(lambda: action_items.set_action_decision(file, action_id=self.ref.id, decision_id=id))
        )
        self.decision_row = FieldRow(theme, self.tr("From decision"), self.decision)
        self.column.addWidget(self.decision_row)
        self.decision_box = Box()
        self.column.addWidget(self.decision_box)
        self.add_meeting()

    def load(self) -> None:
        self._read()
        details = self._details
        action, read_only = details.action, self.context.read_only
        self.show_lock(details.adopted)
        state = action_state(action.status)
        self.state.set_value(state)
        self.done_on.setVisible(state is ActionState.DONE)
        self.done_on.set_day(action.done_on)
        self.owner.set_value(details.owner)
        self.owner.setToolTip(tip(details.owner))
        self._show_owners()
        self._show_reminder(action.remind_days)
        self.due.set_day(action.due_on)
        late = action.due_on is not None and action.due_on < date.today() and state is ActionState.OPEN
        self.due.set_note(self.tr("Overdue") if late else "", tone="bad")
        self.decision.set_choices([(None, self.tr("No decision")), *details.decisions])
        self.decision.set_value(action.decision_id)
        self.decision_row.setVisible(bool(details.decisions))
        self._show_decision(dict(details.decisions).get(action.decision_id or "", ""))
        for field in (self.owner, self.due.field):
            field.setReadOnly(read_only)
        for widget in (self.state, self.decision, self.remind):
            widget.setEnabled(not read_only)
        self.show_meeting(details.meeting)

    def put_text(self, text: str) -> None:
        file, code = self.context.workspace, self.language.value()
        self.act(lambda: action_items.set_action_title(file, action_id=self.ref.id, language=code, title=text))

    def _read(self) -> None:
        self._details: ActionDetails = action_items.action_details(
            self.context.workspace, action_id=self.ref.id, language=self.context.language
        )
        self.texts, self.original = self._details.titles, self._details.action.language
        self.languages = self._details.languages

    def _put_done_on(self, day: date | None) -> None:
        file = self.context.workspace
        self.act(lambda: action_items.set_action_state(file, action_ids=[self.ref.id], state=ActionState.DONE, day=day))

    def _show_owners(self) -> None:
        """Ways to the people and organisations of the file that have it."""
        self.owners_box.clear()
        for owner in self._details.owners:
            if owner.kind:
                link = LinkButton(self.context.theme, owner.name)
                link.setIcon(self.context.theme.icon("user" if owner.kind == "person" else "building-2", "ink3", 14))
                link.setAccessibleName(self.tr("Open {name}").format(name=owner.name))
                link.clicked.connect(lambda _=False, owner=owner: self.context.go_to(RecordRef(owner.kind, owner.id)))
                self.owners_box.column.addLayout(set_in(link, 92))
        self.owners_box.setVisible(any(owner.kind for owner in self._details.owners))

    def _show_reminder(self, days: int | None) -> None:
        choices = sorted({*_REMIND, *([days] if days is not None else [])})
        self.remind.set_choices([(None, self.tr("Never")), *((each, self._days_before(each)) for each in choices)])
        self.remind.set_value(days)

    def _days_before(self, days: int) -> str:
        if days == 0:
            return self.tr("On the day")
        return self.tr("1 day before") if days == 1 else self.tr("{number} days before").format(number=days)

    def _show_decision(self, name: str) -> None:
        self.decision_box.clear()
        decision_id = self._details.action.decision_id
        if decision_id and name:
            link = LinkButton(self.context.theme, self.tr("Open decision {name}").format(name=name))
            link.setIcon(self.context.theme.icon("gavel", "accd", 14))
            link.clicked.connect(lambda: self.context.select(RecordRef("decision", decision_id)))
            self.decision_box.column.addWidget(link)

    def delete(self) -> object:
        return action_items.delete_actions(self.context.workspace, action_ids=[self.ref.id])
