"""Editing one rule of repetition in place: how often, on which days, until when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.recurrence_presets import counted_days, plain
from gsef_desktop.domain.recurrence_rules import MOST_COUNT, MOST_INTERVAL, Frequency, Rule, RuleDay, ending_at, local_until, read_rules
from gsef_desktop.domain.repetition import Start, day_of
from gsef_desktop.domain.repetition_words import repetition_words
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.domain.time_writing import weekday_name, write_day
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.translate import explain, render
from gsef_desktop.ui.widgets.buttons import Chip
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow, LineField
from gsef_desktop.ui.widgets.layout import FlowLayout

_NEVER, _ON, _AFTER = "never", "on", "after"


class RuleEditor(QWidget):
    """Shows a rule and emits `changed` with the text of another.  `set_rule` shows one without emitting."""

    changed = Signal(str)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._rule = Rule(frequency=Frequency.WEEKLY)
        self._start: Start = date.today()
        self._zone: str | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self._build_often()
        self._build_days()
        self._build_end()
        self.text = LineField(context.theme, self.tr("Rule"), placeholder="FREQ=MONTHLY;BYDAY=1MO")
        self.text.setToolTip(self.tr("The rule as calendar files write it (RFC 5545)"))
        self.text.committed.connect(self._set_text)
        self.text_row = FieldRow(context.theme, self.tr("Rule"), self.text)
        self.column.addWidget(self.text_row)

    def _build_often(self) -> None:
        theme = self._context.theme
        self.interval = LineField(theme, self.tr("Every how many"))
        self.interval.setFixedWidth(44)
        self.interval.committed.connect(self._set_interval)
        self.frequency = ComboBox(
            theme, self.tr("Days, weeks, months or years"),
            [(Frequency.DAILY, self.tr("days")), (Frequency.WEEKLY, self.tr("weeks")), (Frequency.MONTHLY, self.tr("months")),
             (Frequency.YEARLY, self.tr("years"))],
        )  # fmt: skip
        self.frequency.chosen.connect(self._set_frequency)
        self.often_row = FieldRow(theme, self.tr("Every"), _side_by_side(self.interval, self.frequency))
        self.column.addWidget(self.often_row)

    def _build_days(self) -> None:
        theme, language = self._context.theme, self._context.language
        days = QWidget()
        flow = FlowLayout(days, spacing=4)
        self.weekdays: list[Chip] = []
        for number in range(7):
            chip = Chip(theme, weekday_name(number, language, style="short"))
            chip.setAccessibleName(weekday_name(number, language))
            chip.toggled.connect(lambda _=False: self._set_weekdays())
            flow.addWidget(chip)
            self.weekdays.append(chip)
        self.weekdays_row = FieldRow(theme, self.tr("On"), days)
        self.column.addWidget(self.weekdays_row)
        self.in_month = ComboBox(theme, self.tr("Which day of the month"))
        self.in_month.chosen.connect(self._set_in_month)
        self.in_month_row = FieldRow(theme, self.tr("On"), self.in_month)
        self.column.addWidget(self.in_month_row)

    def _build_end(self) -> None:
        theme = self._context.theme
        self.end = ComboBox(
            theme, self.tr("How it ends"),
            [(_NEVER, self.tr("Never")), (_ON, self.tr("On a day")), (_AFTER, self.tr("After a number of times"))],
        )  # fmt: skip
        self.end.chosen.connect(self._set_end)
        self.end_row = FieldRow(theme, self.tr("Ends"), self.end)
        self.column.addWidget(self.end_row)
        self.until = LineField(theme, self.tr("Last day"), placeholder=self.tr("31 December 2019"))
        self.until.committed.connect(self._set_until)
        self.until_row = FieldRow(theme, self.tr("Last day"), self.until)
        self.column.addWidget(self.until_row)
        self.count = LineField(theme, self.tr("How many times"))
        self.count.committed.connect(self._set_count)
        self.count_row = FieldRow(theme, self.tr("Times"), self.count)
        self.column.addWidget(self.count_row)

    # -- showing -----------------------------------------------------------

    def set_rule(self, text: str, start: Start, zone: str | None, *, custom: bool) -> None:
        """Show the rules of an activity that begins at `start`; `custom` shows all that can be chosen, otherwise only the end.

        Several rules, and one that the fields have no words for, are shown as text alone.
        """
        rules = read_rules(text)
        self._start, self._zone = start, zone
        single = len(rules) == 1
        self._rule = rule = rules[0] if single else self._rule
        simple = single and self._is_simple(rule)
        self.text.set_value(text.replace("\n", " / "))
        self.text_row.setVisible(custom)
        self.text.set_bad(False)
        self.text_row.set_note("")
        self.often_row.setVisible(custom and simple)
        self.weekdays_row.setVisible(custom and simple and rule.frequency is Frequency.WEEKLY)
        self.in_month_row.setVisible(custom and simple and rule.frequency is Frequency.MONTHLY)
        self.end_row.setVisible(single)
        self.interval.set_value(str(rule.interval))
        self.frequency.set_value(rule.frequency)
        chosen = {day.weekday for day in rule.weekdays} or {day_of(start).weekday()}
        for number, chip in enumerate(self.weekdays):
            chip.blockSignals(True)
            chip.setChecked(number in chosen)
            chip.blockSignals(False)
        self._show_in_month(rule)
        self._show_end(rule, single=single)
        for widget in (self.interval, self.until, self.count, self.text):
            widget.setReadOnly(self._context.read_only)
        for other in (self.frequency, self.in_month, self.end, *self.weekdays):
            other.setEnabled(not self._context.read_only)

    def _is_simple(self, rule: Rule) -> bool:
        if rule.frequency is Frequency.HOURLY or rule.months or rule.hours or rule.minutes or rule.seconds or rule.year_days or rule.weeks:
            return False
        if rule.frequency is Frequency.WEEKLY:
            return not rule.positions
        if rule.frequency is Frequency.MONTHLY:
            return plain(rule, day_of(self._start)) in [plain(one, day_of(self._start)) for one in self._month_choices(rule)]
        return not (rule.weekdays or rule.month_days or rule.positions)

    def _month_choices(self, rule: Rule) -> list[Rule]:
        day = day_of(self._start)
        bare = replace(rule, weekdays=(), month_days=(), positions=())
        return [bare, *(replace(bare, weekdays=(counted,)) for counted in counted_days(day)), replace(bare, month_days=(-1,))]

    def _show_in_month(self, rule: Rule) -> None:
        if rule.frequency is not Frequency.MONTHLY:
            return
        choices = []
        for one in self._month_choices(rule):
            words = repetition_words(str(replace(plain(one, day_of(self._start)), interval=1)), self._start, self._context.language, render)
            choices.append((str(plain(one, day_of(self._start))), words[:1].upper() + words[1:]))
        self.in_month.set_choices(choices)
        self.in_month.set_value(str(plain(rule, day_of(self._start))))

    def _show_end(self, rule: Rule, *, single: bool) -> None:
        kind = _AFTER if rule.count is not None else _ON if rule.until else _NEVER
        self.end.set_value(kind)
        self.until_row.setVisible(single and kind == _ON)
        self.count_row.setVisible(single and kind == _AFTER)
        until = local_until(rule, self._zone)
        self.until.set_value(write_day(day_of(until), self._context.language) if until is not None else "")
        self.count.set_value(str(rule.count) if rule.count is not None else "")

    # -- changing ----------------------------------------------------------

    def _put(self, rule: Rule) -> None:
        if rule != self._rule:
            self.changed.emit(str(rule))

    def _set_interval(self, text: str) -> None:
        number = self._number(self.interval, text, MOST_INTERVAL)
        if number is not None:
            self._put(replace(self._rule, interval=number))

    def _set_frequency(self, chosen: str) -> None:
        frequency = Frequency(chosen)  # a box of Qt's gives back plain text
        self._put(Rule(frequency=frequency, interval=self._rule.interval, count=self._rule.count, until=self._rule.until))

    def _set_weekdays(self) -> None:
        chosen = [number for number, chip in enumerate(self.weekdays) if chip.isChecked()]
        if day_of(self._start).weekday() not in chosen:
            chosen = sorted([*chosen, day_of(self._start).weekday()])  # its own day is always one of them
        weekdays = tuple(RuleDay(number) for number in chosen)
        if weekdays == self._rule.weekdays:
            self.set_rule(str(self._rule), self._start, self._zone, custom=True)
        self._put(replace(self._rule, weekdays=weekdays))

    def _set_in_month(self, text: str) -> None:
        (chosen,) = read_rules(text)
        self._put(replace(chosen, count=self._rule.count, until=self._rule.until))

    def _set_end(self, kind: str) -> None:
        if kind == _NEVER:
            self._put(replace(self._rule, count=None, until=""))
        elif kind == _AFTER:
            self._put(replace(self._rule, count=self._rule.count or 10, until=""))
        elif not self._rule.until:
            self._end_on(date(max(day_of(self._start).year, self._context.year), 12, 31))

    def _set_until(self, text: str) -> None:
        frame = read_time(text, year=self._context.year, language=self._context.language).frame
        if frame.latest is None:
            self.until.set_bad(True)
            self._context.tell(self.tr("“{text}” is not a date. Nothing was changed.").format(text=text))
            return
        self._end_on(frame.latest)

    def _end_on(self, day: date) -> None:
        end: Start = datetime.combine(day, time(23, 59, 59)) if isinstance(self._start, datetime) else day
        self._put(ending_at(self._rule, end, self._zone))

    def _set_count(self, text: str) -> None:
        number = self._number(self.count, text, MOST_COUNT)
        if number is not None:
            self._put(replace(self._rule, count=number, until=""))

    def _number(self, field: LineField, text: str, most: int) -> int | None:
        cleaned = text.strip()
        if cleaned.isascii() and cleaned.isdecimal() and len(cleaned) < 9 and 1 <= int(cleaned) <= most:
            field.set_bad(False)
            return int(cleaned)
        field.set_bad(True)
        self._context.tell(self.tr("“{text}” is not a number from 1 to {most}.").format(text=text, most=most))
        return None

    def _set_text(self, text: str) -> None:
        """A rule that is wrong stays in the field, with what is wrong beneath it."""
        text = "\n".join(part.strip() for part in text.split("/"))
        try:
            read_rules(text)
        except Invalid as error:
            self.text.set_bad(True)
            self.text_row.set_note(explain(error)[0], tone="bad")
            return
        self.text_row.set_note("")
        self.changed.emit(text)


def _side_by_side(*widgets: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for widget in widgets:
        row.addWidget(widget)
    made.setAccessibleName(widgets[0].accessibleName())
    return made
