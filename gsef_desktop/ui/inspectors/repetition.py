"""The part of an activity's inspector that says how it is repeated, and which occurrences are different."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gsef_desktop.domain.calendar_row import activity_of, occurrence_key
from gsef_desktop.domain.changes import Changes, RecordRef
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.records import Activity
from gsef_desktop.domain.recurrence_presets import preset_of, presets
from gsef_desktop.domain.recurrence_rules import ending_at, local_until, read_rules, write_rules
from gsef_desktop.domain.repetition import Scope, Start, day_of, read_start, repeated
from gsef_desktop.domain.repetition_words import repetition_words
from gsef_desktop.domain.time_writing import write_day, write_time
from gsef_desktop.services import repetition
from gsef_desktop.services.repetition import Repetition, repetition_of
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.base import Box
from gsef_desktop.ui.inspectors.repetition_rule import RuleEditor
from gsef_desktop.ui.translate import render
from gsef_desktop.ui.widgets.buttons import Button, IconButton
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import Note

_NEVER, _CUSTOM = "never", "custom"
OCCURRENCE = "occurrence"
"""Name of the context's property that tells which occurrence of the selected activity the user looks at (see `Activity.occurrence`)."""


class RepetitionSection(QWidget):
    """Nothing is shown while the day of the activity is not known.  Listens by itself to what changes."""

    def __init__(self, context: UiContext, activity_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._id = context, activity_id
        self._found: Repetition | None = None
        self._asked_custom = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._notes = Box()
        column.addWidget(self._notes)
        self.often = ComboBox(context.theme, self.tr("Repeats"))
        self.often.chosen.connect(self._choose)
        self._row = FieldRow(context.theme, self.tr("Repeats"), self.often)
        column.addWidget(self._row)
        self.editor: RuleEditor | None = None
        self._different = Box(spacing=2)
        column.addWidget(self._different)
        context.bridge.changed.connect(self._did_change)
        context.installEventFilter(self)
        self.load()

    def load(self) -> None:
        """Show it as it is now."""
        with self._context.workspace.read() as reader:
            activity = reader.find(Activity, self._id)
        if activity is None:
            self.setEnabled(False)
            return
        self._activity = activity
        self._found = repetition_of(self._context.workspace, activity_id=self._id)
        self.setVisible(activity.time.has_days or self._found is not None)
        own = activity.repeats_id is not None
        self._row.setVisible(not own)
        self._show_notes(own)
        self._different.clear()
        if not own and activity.time.has_days:
            self._show_rule()
            self._show_different()
        elif self.editor is not None:
            self.editor.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DynamicPropertyChange and watched is self._context and not self._context.closed:
            self.load()
        return super().eventFilter(watched, event)

    def _did_change(self, changes: Changes) -> None:
        if changes.touches("recurrence") or RecordRef("activity", self._id) in changes.refs or self._concerns_an_occurrence(changes):
            self.load()

    def _concerns_an_occurrence(self, changes: Changes) -> bool:
        return self._found is not None and changes.touches("activity")

    def delete(self) -> bool:
        """Delete the activity, or of a repeated one what the user means by it; whether anything was deleted."""
        reach = self._reach(self.tr("Delete"))
        if reach is None:
            return False
        file, (row, scope) = self._context.workspace, reach
        return self._context.edit(lambda: repetition.delete_occurrence(file, row_id=row, scope=scope)) is not None

    def cancel(self, cancelled: bool) -> None:
        """Mark the activity as cancelled or as planned again, or of a repeated one what the user means by it."""
        reach = self._reach(self.tr("Cancel") if cancelled else self.tr("Reinstate"))
        if reach is None:
            return
        file, (row, scope) = self._context.workspace, reach
        done = self._context.edit(lambda: repetition.cancel_occurrence(file, row_id=row, scope=scope, cancelled=cancelled))
        if done is not None:
            self._context.select(RecordRef("activity", activity_of(done.row_id)))

    def _looked_at(self) -> str:
        """Which occurrence of this activity the user looks at, empty for none: what was looked at before may be one of another."""
        looked_at = self._context.property(OCCURRENCE)
        if self._found is None or self._activity.repeats_id is not None or not isinstance(looked_at, str) or not looked_at:
            return ""
        return looked_at if repetition.is_occurrence(self._context.workspace, activity_id=self._id, occurrence=looked_at) else ""

    def _reach(self, verb: str) -> tuple[str, Scope] | None:
        """The row that is meant and how far it reaches: asked where one occurrence is looked at.  None where the user gives up."""
        if self._found is not None and self._activity.repeats_id is not None:
            row = self._id
        elif looked_at := self._looked_at():
            row = occurrence_key(self._id, looked_at)
        else:
            return self._id, Scope.ALL
        from gsef_desktop.ui.dialogs.scope_question import ask_scope

        scope = ask_scope(self.window(), self._context.theme, self._activity.title, verb)
        return None if scope is None else (row, scope)

    # -- how often -----------------------------------------------------------

    @property
    def _start(self) -> Start:
        return repeated(self._activity, self._found.recurrence).start if self._found is not None else self._day

    @property
    def _day(self) -> Start:
        first = self._activity.time.earliest
        assert first is not None
        return first

    def _show_rule(self) -> None:
        day, zone = day_of(self._day), self._activity.time.zone
        choices = [(_NEVER, self.tr("Never"))]
        choices += [(str(one), _sentence(self._words(str(one), zone))) for one in presets(day)]
        self.often.set_choices([*choices, (_CUSTOM, self.tr("Custom…"))])
        self.often.setEnabled(not self._context.read_only)
        if self._found is None:
            self._asked_custom = False
            self.often.set_value(_NEVER)
            self._row.set_note("")
            if self.editor is not None:
                self.editor.hide()
            return
        text = self._found.recurrence.rule
        try:
            rules = read_rules(text)
            words = self._words(text, zone)
        except Invalid:
            self.often.set_value(_CUSTOM)
            self._row.set_note(self.tr("Another program repeated it by a rule that cannot be shown: {rule}").format(rule=text), tone="warn")
            return
        preset = preset_of(rules[0], day) if len(rules) == 1 else None
        custom = preset is None or self._asked_custom
        self.often.set_value(_CUSTOM if custom or preset is None else str(preset))
        dates = len(self._found.recurrence.dates)
        if dates:
            more = self.tr("and on one more day") if dates == 1 else self.tr("and on {count} more days").format(count=dates)
            words = f"{words} {more}" if rules else more
        self._row.set_note(_sentence(words))
        if self.editor is None:
            self.editor = RuleEditor(self._context)
            self.editor.changed.connect(self._set_rule)
            self.layout().addWidget(self.editor)  # type: ignore[union-attr]
            self.layout().addWidget(self._different)  # type: ignore[union-attr]
        self.editor.setVisible(bool(rules))
        self.editor.set_rule(text, self._start, zone, custom=custom)

    def _words(self, rule: str, zone: str | None) -> str:
        return repetition_words(rule, self._start, self._context.language, render, zone=zone)

    def _choose(self, choice: str) -> None:
        if choice == _CUSTOM:
            self._asked_custom = True
            if self._found is None:
                self._set_rule("FREQ=WEEKLY")
            else:
                self._show_rule()
            return
        self._asked_custom = False
        if choice == _NEVER:
            if self._found is not None:
                self._act(lambda: repetition.remove_repetition(self._context.workspace, activity_id=self._id))
            return
        (rule,) = read_rules(choice)
        rules = read_rules(self._found.recurrence.rule) if self._found is not None else ()
        if len(rules) == 1 and rules[0].count is not None:
            choice = f"{choice};COUNT={rules[0].count}"
        elif len(rules) == 1 and (until := local_until(rules[0], self._activity.time.zone)) is not None:
            choice = write_rules((ending_at(rule, until, self._activity.time.zone),))
        self._set_rule(choice)

    def _set_rule(self, rule: str) -> None:
        kept = self._found.recurrence if self._found is not None else None
        self._act(
            lambda: repetition.set_repetition(
                self._context.workspace, activity_id=self._id, rule=rule,
                dates=kept.dates if kept else (), exceptions=kept.exceptions if kept else (),
            )
        )  # fmt: skip

    def _act(self, call: object) -> None:
        assert callable(call)
        if self._context.edit(call) is None:
            self.load()

    # -- which are different ---------------------------------------------------

    def _show_notes(self, own: bool) -> None:
        self._notes.clear()
        theme, language, activity = self._context.theme, self._context.language, self._activity
        if own:
            master = self._found.activity if self._found is not None else None
            if master is None:
                return
            day = write_day(day_of(read_start(activity.occurrence)), language, weekday=True)
            text = self.tr("One changed occurrence of “{title}”, by its rule on {date}.").format(title=master.title, date=day)
            self._notes.column.addWidget(Note(theme, text))
            buttons = QWidget()
            row = QVBoxLayout(buttons)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(2)
            show = Button(theme, self.tr("Show the repeated activity"), icon="rotate-cw", look="quiet", small=True)
            show.clicked.connect(lambda: self._context.select(RecordRef("activity", master.id)))
            back = Button(theme, self.tr("Restore what the rule says"), icon="undo-2", look="quiet", small=True)
            back.setEnabled(not self._context.read_only)
            back.clicked.connect(lambda: self._restore_this(master.id))
            row.addWidget(show)
            row.addWidget(back)
            self._notes.column.addWidget(buttons)
            return
        looked_at = self._looked_at()
        if not looked_at:
            return
        day = write_day(day_of(read_start(looked_at)), language, weekday=True)
        text = self.tr("You are looking at the occurrence of {date}. What is changed here changes all.").format(date=day)
        action = None if self._context.read_only else (self.tr("Change only this one"), lambda: self._separate(looked_at))
        self._notes.column.addWidget(Note(theme, text, action=action))

    def _show_different(self) -> None:
        if self._found is None:
            return
        found, theme, language = self._found, self._context.theme, self._context.language
        count = len(found.exceptions) + len(found.changed)
        if not count:
            return
        self._different.add_section(theme, self.tr("Different from the rule"), str(count))
        for start in found.exceptions:
            text = self.tr("{date}: does not take place").format(date=write_day(day_of(start), language))
            said = label(theme, text, "secondary", wrap=True)
            said.setContentsMargins(8, 0, 0, 0)  # in line with the buttons
            self._different.column.addWidget(self._line(said, start))
        for one in found.changed:
            frame, first = one.activity.time, day_of(one.start)
            with_year = frame.earliest is None or frame.earliest.year != first.year
            by_rule = write_day(first, language, style="short", with_year=with_year)
            now = write_time(frame, language, style="short", with_year=with_year, with_clock=False)
            text = (
                now if one.activity.time.earliest == day_of(one.start) else self.tr("{now} instead of {date}").format(now=now, date=by_rule)
            )
            if one.activity.title != found.activity.title:
                text = f"{text}, {one.activity.title}"
            show = Button(theme, text, look="quiet", small=True)
            show.clicked.connect(lambda _=False, id=one.activity.id: self._context.select(RecordRef("activity", id)))
            self._different.column.addWidget(self._line(show, one.start))

    def _line(self, content: QWidget, start: Start) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        if isinstance(content, Button):
            content.setMinimumWidth(40)
        row.addWidget(content, 1)
        day = write_day(day_of(start), self._context.language)
        back = IconButton(self._context.theme, "undo-2", self.tr("Restore {date}").format(date=day), size=24)
        back.setEnabled(not self._context.read_only)
        back.clicked.connect(
            lambda: self._act(
                lambda: repetition.restore_occurrence(self._context.workspace, activity_id=self._id, occurrence=start.isoformat())
            )
        )
        row.addWidget(back)
        return made

    def _restore_this(self, master: str) -> None:
        key = self._activity.occurrence
        done = self._context.edit(lambda: repetition.restore_occurrence(self._context.workspace, activity_id=master, occurrence=key))
        if done is not None:
            self._context.select(RecordRef("activity", master))

    def _separate(self, occurrence: str) -> None:
        row = occurrence_key(self._id, occurrence)
        made = self._context.edit(lambda: repetition.separate_occurrence(self._context.workspace, row_id=row))
        if made is not None:
            self._context.select(RecordRef("activity", made.row_id))


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
