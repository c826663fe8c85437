"""The inspector of a decision: its text in every language, when and on which item it was taken, and what hangs on it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QCheckBox

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.services import decisions
from gsef_desktop.services.decisions import ActionOfDecision, DecisionDetails, MembershipOfDecision
from gsef_desktop.ui.inspectors.base import Box
from gsef_desktop.ui.inspectors.member_fields import DayRow, LinkButton, set_in
from gsef_desktop.ui.inspectors.member_words import status_word
from gsef_desktop.ui.inspectors.minutes_part import MinutesPartInspector
from gsef_desktop.ui.inspectors.tags_field import TagsField
from gsef_desktop.ui.inspectors.vote_words import result_token, result_words
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow
from gsef_desktop.ui.widgets.labels import ElidedLabel, label


class DecisionInspector(MinutesPartInspector):
    """A decision."""

    concerns = (
        "decision", "translation", "minutes", "membership", "organisation", "action_item", "agenda_item", "meeting", "activity", "vote",
    )  # fmt: skip

    def build(self) -> None:
        theme, file = self.context.theme, self.context.workspace
        self._read()
        self.kick = self.add_kick("gavel", "", self.menu)
        self.add_texts(self.tr("Decision"), title=False)
        self.choose_language()
        self.add_lock()
        self.implemented = QCheckBox(self.tr("Implemented"))
        self.implemented.setFont(theme.font("field"))
        self.implemented.clicked.connect(
            lambda on: self.act(lambda: decisions.set_implemented(file, decision_ids=[self.ref.id], implemented=on))
        )
        self.column.addSpacing(4)
        self.column.addWidget(self.implemented)
        self.implemented_on = DayRow(self.context, self.tr("Since"), placeholder=self.tr("A day"))
        self.implemented_on.changed.connect(
            lambda day: self.act(lambda: decisions.set_implemented_on(file, decision_id=self.ref.id, day=day))
        )
        self.column.addWidget(self.implemented_on)
        self.topics = TagsField(
            self.context, self.tr("Topics"), lambda: decisions.list_topics(file), hint=self.tr("Add a topic")
        )  # fmt: skip
        self.topics.changed.connect(lambda topics: self.act(lambda: decisions.set_topics(file, decision_ids=[self.ref.id], topics=topics)))
        self.column.addWidget(FieldRow(theme, self.tr("Topics"), self.topics))
        self.day = DayRow(self.context, self.tr("Decided on"))
        self.day.changed.connect(lambda day: self.act(lambda: decisions.set_decision_day(file, decision_id=self.ref.id, decided_on=day)))
        self.column.addWidget(self.day)
        self.item = ComboBox(theme, self.tr("Item"))
        self.item.chosen.connect(lambda item: self.act(lambda: decisions.set_decision_item(file, decision_id=self.ref.id, item_id=item)))
        self.column.addWidget(FieldRow(theme, self.tr("Item"), self.item))
        self.votes_head = self.add_section(self.tr("How it was taken"))
        self.votes_box = Box()
        self.column.addWidget(self.votes_box)
        self.actions_head = self.add_section(self.tr("Action items"))
        self.action_box = Box()
        self.column.addWidget(self.action_box)
        self.memberships_head = self.add_section(self.tr("Memberships"))
        self.membership_box = Box()
        self.column.addWidget(self.membership_box)
        self.add_meeting()

    def load(self) -> None:
        self._read()
        details = self._details
        decision, locked = details.decision, details.adopted or self.context.read_only
        self.kick.set_text(self.tr("Decision {name}").format(name=details.label) if details.label else self.tr("Decision"))
        self.show_lock(details.adopted)
        self.implemented.setChecked(decision.implemented)
        self.implemented.setEnabled(not self.context.read_only)
        self.implemented_on.setVisible(decision.implemented)
        self.implemented_on.set_day(decision.implemented_on)
        self.topics.set_tags(decision.topics)
        self.topics.add.setVisible(not self.context.read_only)
        self._show_votes(details)
        self.day.set_day(decision.decided_on)
        self.day.field.setReadOnly(locked)
        self.item.set_choices([(None, self.tr("The meeting as a whole")), *details.items])
        self.item.set_value(decision.item_id)
        self.item.setEnabled(not locked)
        self._show_actions(details.actions)
        self._show_memberships(details.memberships)
        self.show_meeting(details.meeting)

    def put_text(self, text: str) -> None:
        file, code = self.context.workspace, self.language.value()
        self.act(lambda: decisions.set_decision_text(file, decision_id=self.ref.id, language=code, text=text))

    def _read(self) -> None:
        self._details: DecisionDetails = decisions.decision_details(
            self.context.workspace, decision_id=self.ref.id, language=self.context.language
        )
        self.texts, self.original = self._details.texts, self._details.decision.language
        self.languages = self._details.languages

    def _show_votes(self, details: DecisionDetails) -> None:
        theme, decision = self.context.theme, details.decision
        self.votes_box.clear()
        for line in details.votes:
            link = LinkButton(theme, result_words(line))
            icon, token = result_token(line)
            link.setIcon(theme.icon(icon, token, 14))
            link.setAccessibleName(self.tr("Open the vote: {result}").format(result=result_words(line)))
            link.clicked.connect(lambda _=False, id=line.id: self.context.select(RecordRef("vote", id)))
            self.votes_box.column.addWidget(link)
        if decision.present is not None:
            text = self.tr("{present} were there").format(present=decision.present)
            if decision.needed is not None:
                text = self.tr("{present} were there, {needed} were needed").format(present=decision.present, needed=decision.needed)
            short = decision.needed is not None and decision.present < decision.needed
            self.votes_box.column.addLayout(set_in(label(theme, text, "caption", token="bad" if short else "ink3", wrap=True), 9))
        shown = bool(details.votes) or decision.present is not None
        self.votes_head.setVisible(shown)
        self.votes_box.setVisible(shown)

    def _show_actions(self, actions: Sequence[ActionOfDecision]) -> None:
        theme = self.context.theme
        self.actions_head.set_count(str(len(actions)) if actions else "")
        self.action_box.clear()
        if not actions:
            self.action_box.column.addWidget(label(theme, self.tr("Nothing follows from it yet."), "secondary", token="ink3", wrap=True))
        for one in actions:
            link = LinkButton(theme, one.title)
            icon = {"done": "circle-check", "dropped": "circle-minus"}.get(one.state, "circle")
            link.setIcon(theme.icon(icon, "good" if one.state == "done" else "ink3", 14))
            link.setAccessibleName(self.tr("Open {name}").format(name=one.title))
            link.clicked.connect(lambda _=False, id=one.id: self.context.select(RecordRef("action_item", id)))
            self.action_box.column.addWidget(link)
            late = one.state == "open" and one.due is not None and one.due < date.today()
            due = self._day(one.due)
            due = self.tr("{date}, overdue").format(date=due) if late else due
            about = " · ".join(part for part in (one.owner, due) if part)
            if about:
                self.action_box.column.addLayout(set_in(ElidedLabel(theme, about, "caption", token="bad" if late else "ink3"), 29))

    def _show_memberships(self, memberships: Sequence[MembershipOfDecision]) -> None:
        theme = self.context.theme
        self.memberships_head.set_count(str(len(memberships)) if memberships else "")
        self.membership_box.clear()
        if not memberships:
            nothing = self.tr("No membership rests on it. A membership names its decision in the inspector of the organisation.")
            self.membership_box.column.addWidget(label(theme, nothing, "secondary", token="ink3", wrap=True))
        for one in memberships:
            link = LinkButton(theme, one.organisation)
            link.setIcon(theme.icon("building-2", "ink3", 14))
            link.setAccessibleName(self.tr("Open {name}").format(name=one.organisation))
            link.clicked.connect(lambda _=False, id=one.organisation_id: self.context.go_to(RecordRef("organisation", id)))
            self.membership_box.column.addWidget(link)
            about = ", ".join(part for part in (status_word(one.status), self._day(one.since)) if part)
            self.membership_box.column.addLayout(set_in(ElidedLabel(theme, about, "caption", token="ink3"), 29))

    def _day(self, day: date | None) -> str:
        return write_day(day, self.context.language, style="short") if day is not None else ""

    def delete(self) -> object:
        return decisions.delete_decisions(self.context.workspace, decision_ids=[self.ref.id])
