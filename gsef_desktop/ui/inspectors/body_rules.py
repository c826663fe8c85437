"""The rules of a body in its inspector: which period, from when to when, seats, quorum, notice, languages, and new rules from a day on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal

from gsef_desktop.domain.body_rules import PeriodProblem, last_days
from gsef_desktop.domain.records import BodyRules, QuorumOf
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.services import bodies
from gsef_desktop.services.body_details import BodyDetails
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors import member_words as words
from gsef_desktop.ui.inspectors.base import Box
from gsef_desktop.ui.inspectors.member_fields import DayRow, LanguagesField
from gsef_desktop.ui.inspectors.numbers_typed import read_number, read_share, write_share
from gsef_desktop.ui.widgets.buttons import IconButton
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow, LineField, TextEditor
from gsef_desktop.ui.widgets.layout import Note


class RulesSection(Box):
    """One period of the rules at a time, edited in place."""

    period_chosen = Signal(object)
    """another period: a day on which it holds"""

    def __init__(self, context: UiContext, act: Callable[[Callable[[], object]], None]) -> None:
        super().__init__(spacing=4)
        self._context, self._act = context, act
        self._details: BodyDetails
        theme = context.theme
        self._notes = Box(spacing=4)
        self.column.addWidget(self._notes)
        self._period = ComboBox(theme, self.tr("Rules of"))
        self._period.chosen.connect(self._choose)
        self._period_row = FieldRow(theme, self.tr("Rules of"), self._period)
        self.column.addWidget(self._period_row)
        self._title = self._add_field(self.tr("Title"), lambda text: self._put(title=text), hint=self.tr("Charter of 2018"))
        self._from = DayRow(context, self.tr("From"))
        self._from.changed.connect(lambda day: self._put_span(valid_from=day))
        self._to = DayRow(context, self.tr("To"), is_end=True)
        self._to.changed.connect(lambda day: self._put_span(valid_to=day))
        self.column.addWidget(self._from)
        self.column.addWidget(self._to)
        self._numbers = {"seats": self._add_field(self.tr("Seats"), partial(self._put_number, "seats"))}
        self._quorum = self._add_field(self.tr("Quorum"), self._put_quorum, hint=self.tr("7, or 50 %"))
        self._quorum_of = ComboBox(
            theme, self.tr("Quorum of"), [(QuorumOf.SEATS, self.tr("all seats")), (QuorumOf.HELD, self.tr("seats that are held"))]
        )
        self._quorum_of.chosen.connect(lambda value: self._put(quorum_of=value))
        self.column.addWidget(FieldRow(theme, self.tr("Quorum of"), self._quorum_of))
        for name, text, hint in (
            ("notice_days", self.tr("Days of notice"), "30"), ("agenda_days", self.tr("Agenda (days)"), "14"),
            ("papers_days", self.tr("Papers (days)"), "7"), ("proxies", self.tr("Proxies each"), "1"),
        ):  # fmt: skip
            self._numbers[name] = self._add_field(text, partial(self._put_number, name), hint=hint)
        self._frequency = self._add_field(self.tr("Meets"), lambda text: self._put(frequency=text), hint=self.tr("Quarterly"))
        self._languages = LanguagesField(context, self.tr("Languages"))
        self._languages.changed.connect(lambda codes: self._put(languages=codes))
        self.column.addWidget(FieldRow(theme, self.tr("Languages"), self._languages))
        self._text = TextEditor(theme, self.tr("In words"), least=1, most=10)
        self._text.setReadOnly(context.read_only)
        self._text.committed.connect(lambda text: self._put(text=text.strip()))
        self.column.addWidget(FieldRow(theme, self.tr("In words"), self._text))
        self._new = DayRow(context, self.tr("New rules from"), placeholder=self.tr("1 January 2025"))
        self._new.changed.connect(self._begin)
        self.column.addWidget(self._new)
        self._quorum_of.setEnabled(not context.read_only)
        self._trash = IconButton(theme, "trash-2", self.tr("Delete these rules"), size=24)
        self._trash.clicked.connect(self._delete)

    def _add_field(self, name: str, put: Callable[[str], object], *, hint: str = "") -> LineField:
        field = LineField(self._context.theme, name, placeholder=hint)
        field.setReadOnly(self._context.read_only)
        field.committed.connect(lambda text: put(" ".join(text.split())))
        row = FieldRow(self._context.theme, name, field)
        self.column.addWidget(row)
        return field

    # --- showing ---------------------------------------------------------------------------------------------------------------------

    def load(self, details: BodyDetails) -> None:
        """Show the rules that hold on the day of `details`."""
        self._details = details
        rules = details.group.rules
        self._load_notes()
        self._trash.setEnabled(rules is not None and not self._context.read_only)
        self._period.set_choices([(one.id, self._period_text(one)) for one in details.periods] or [(None, self.tr("no rules yet"))])
        self._period.set_value(rules.id if rules else None)
        self._period_row.setVisible(len(details.periods) > 1 or (bool(details.periods) and rules is None))
        self._title.set_value(rules.title if rules else "")
        self._from.set_day(rules.valid_from if rules else None)
        self._to.set_day(rules.valid_to if rules else None)
        for name, field in self._numbers.items():
            value = getattr(rules, name) if rules else None
            field.set_value(str(value) if value is not None else "")
            field.set_bad(False)
        self._quorum.set_value(_quorum_text(rules))
        self._quorum.set_bad(False)
        self._quorum_of.set_value(rules.quorum_of if rules else QuorumOf.SEATS)
        self._load_quorum_note()
        self._load_last_days()
        self._frequency.set_value(rules.frequency if rules else "")
        self._languages.set_codes(rules.languages if rules else ())
        self._text.set_value(rules.text if rules else "")
        self._new.set_day(None)

    def _load_quorum_note(self) -> None:
        quorum = self._details.group.quorum_rule
        row = self._quorum.parentWidget()
        assert isinstance(row, FieldRow)
        row.set_note(self.tr("{number} must be present").format(number=quorum.needed) if quorum.needed is not None else "")

    def _load_last_days(self) -> None:
        """Until when invitation, agenda and papers of the next meeting are in time."""
        meeting, language = self._details.next_meeting, self._context.language
        found = last_days(self._details.group.rules, meeting) if meeting is not None else last_days(None, date.min)
        told = False
        for name, day in (("notice_days", found.invitation), ("agenda_days", found.agenda), ("papers_days", found.papers)):
            row = self._numbers[name].parentWidget()
            assert isinstance(row, FieldRow)
            if day is None or meeting is None:
                row.set_note("")
            else:  # the meeting is named once
                said = self.tr("by {day}") if told else self.tr("by {day}, for the meeting of {meeting}")
                row.set_note(said.format(day=write_day(day, language), meeting=write_day(meeting, language)))
                told = True

    def _load_notes(self) -> None:
        """What is wrong with the periods."""
        language = self._context.language
        self._notes.clear()
        for one in self._details.problems:
            first = None if one.first == date.min else one.first
            days = words.span_text(first, one.last, language)
            text = self.tr("No rules hold: {days}") if one.kind is PeriodProblem.GAP else self.tr("Two rules hold at once: {days}")
            self._notes.column.addWidget(Note(self._context.theme, text.format(days=days), tone="warn"))

    def _period_text(self, rules: BodyRules) -> str:
        span = words.span_text(rules.valid_from, rules.valid_to, self._context.language) or self.tr("ever since")
        return f"{span} ({rules.title})" if rules.title else span

    def _choose(self, rules_id: str | None) -> None:
        chosen = next((one for one in self._details.periods if one.id == rules_id), None)
        if chosen is not None:
            self.period_chosen.emit(chosen.valid_from or chosen.valid_to or self._details.group.day)

    # --- acting ----------------------------------------------------------------------------------------------------------------------

    def _put(self, **fields: Any) -> None:
        file, group = self._context.workspace, self._details.group
        self._act(lambda: bodies.set_rules(file, body_id=group.body.id, day=group.day, **fields))

    def _put_span(self, **ends: date | None) -> None:
        rules, file = self._details.group.rules, self._context.workspace
        if rules is None:
            self._put(**ends)
            return
        span = {"valid_from": rules.valid_from, "valid_to": rules.valid_to} | ends
        day = span["valid_from"] or span["valid_to"]
        self._act(lambda: bodies.set_rules_span(file, rules_id=rules.id, valid_from=span["valid_from"], valid_to=span["valid_to"]))
        if day is not None:
            self.period_chosen.emit(day)

    def _put_number(self, name: str, text: str) -> None:
        """Keep a whole number, or nothing; anything else stays in the field with a red border."""
        try:
            value = read_number(text)
        except ValueError:
            self._refuse(self._numbers[name], self.tr("“{text}” is not a whole number. Nothing was changed."), text)
            return
        self._numbers[name].set_bad(False)
        self._put(**{name: value})

    def _put_quorum(self, text: str) -> None:
        """A number of seats, or a share of them ("50 %": more than half)."""
        is_share = any(mark in text for mark in "%/.,")
        try:
            share = read_share(text) if is_share else None
            number = None if is_share else read_number(text)
        except ValueError:
            wrong = self.tr("“{text}” is not a share of the seats. Nothing was changed.")
            whole = self.tr("“{text}” is not a whole number. Nothing was changed.")
            self._refuse(self._quorum, wrong if is_share else whole, text)
            return
        self._quorum.set_bad(False)
        self._put(quorum=number, quorum_share=share)

    def _refuse(self, field: LineField, said: str, text: str) -> None:
        field.set_bad(True)
        self._context.tell(said.format(text=text))

    def _begin(self, day: date | None) -> None:
        """New rules from a day on, which are shown at once."""
        with QSignalBlocker(self._new.field):
            self._new.set_day(None)
        if day is None:
            return
        file, group = self._context.workspace, self._details.group
        if self._context.edit(lambda: bodies.begin_rules(file, body_id=group.body.id, day=day)) is not None:
            said = write_day(day, self._context.language)
            self._context.tell(self.tr("New rules begin on {day}. Type here what is different in them.").format(day=said))
            self.period_chosen.emit(day)

    def delete_button(self) -> IconButton:
        """Deletes the period shown."""
        return self._trash

    def _delete(self) -> None:
        rules, file = self._details.group.rules, self._context.workspace
        if rules is not None:
            self._act(lambda: bodies.delete_rules(file, rules_id=rules.id))


def _quorum_text(rules: BodyRules | None) -> str:
    """A quorum as it is typed."""
    if rules is None:
        return ""
    return str(rules.quorum) if rules.quorum is not None else write_share(rules.quorum_share)
