"""The form for a new meeting."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.records import Body, Meeting, MeetingTemplate
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.domain.time_writing import write_time
from gsef_desktop.services import meetings
from gsef_desktop.services.meeting_making import NewActivity, find_ways, make_from_template
from gsef_desktop.services.meetings import Candidate
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.meeting_ways import show_meeting_templates
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow, LineField


class NewMeetingForm(QFrame):
    """Makes a meeting of an activity of the year, or a new one with a title of its own."""

    meeting_was_made = Signal(str)
    was_closed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.setProperty("surface", "sub")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("New meeting"))
        self._candidates: list[Candidate] = []
        theme = context.theme
        self.activity = ComboBox(theme, self.tr("Activity or title"))
        self.activity.setEditable(True)
        self.activity.setInsertPolicy(ComboBox.InsertPolicy.NoInsert)
        self.activity.currentIndexChanged.connect(lambda _: self._did_choose())
        self.activity.editTextChanged.connect(lambda _: self._did_choose())
        self.body = ComboBox(theme, self.tr("Body"))
        self.dates = LineField(theme, self.tr("Dates"), placeholder=self.tr("8–9 July"))
        self.dates.textChanged.connect(self._read_dates)
        self._dates_row = FieldRow(theme, self.tr("Dates"), self.dates)
        self.place = LineField(theme, self.tr("Place"), placeholder=self.tr("City, country, or online"))
        self._place_row = FieldRow(theme, self.tr("Place"), self.place)
        self.begin_with = ComboBox(theme, self.tr("Begin with"))
        self.begin_with.chosen.connect(lambda _: self._did_choose_template())
        templates = Button(theme, self.tr("Templates…"), look="quiet")
        templates.setAccessibleName(self.tr("Templates of meetings…"))
        templates.clicked.connect(lambda: show_meeting_templates(context, self))
        self.make = Button(theme, self.tr("Make meeting"), look="primary")
        self.make.clicked.connect(self.submit)
        cancel = Button(theme, self.tr("Cancel"))
        cancel.clicked.connect(self.was_closed)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(FieldRow(theme, self.tr("Activity or title"), self.activity))
        left.addWidget(FieldRow(theme, self.tr("Body"), self.body))
        right.addWidget(self._dates_row)
        right.addWidget(self._place_row)
        buttons = QHBoxLayout()
        buttons.addWidget(FieldRow(theme, self.tr("Begin with"), self.begin_with), 1)
        buttons.addWidget(templates)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.make)
        fields = QHBoxLayout()
        fields.setSpacing(24)
        fields.addLayout(left, 1)
        fields.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.addLayout(fields)
        column.addLayout(buttons)
        context.bridge.changed.connect(self._did_change)

    def _did_change(self, changes: Changes) -> None:
        if self.isVisible() and (changes.everything or changes.touches("meeting_template")):
            self.show_templates()

    def begin(self) -> None:
        """Empty the form and read what can be chosen."""
        workspace = self.context.workspace
        self._candidates = meetings.list_candidates(workspace, year=self.context.year)
        with workspace.read() as reader:
            bodies = reader.all(Body, order_by=("rank", "name"))
        self.activity.set_choices([(one.activity_id, self._describe(one)) for one in self._candidates])
        self.activity.setCurrentIndex(-1)
        self.activity.clearEditText()
        self.body.set_choices([(None, self.tr("No body")), *((body.id, body.name) for body in bodies)])
        self.dates.set_value("")
        self.place.set_value("")
        self.show_templates()
        self.begin_with.set_value(None)
        self._did_choose()

    def show_templates(self) -> None:
        """Offer the templates that there are."""
        ways, kept = find_ways(self.context.workspace, activity_id=None, language=self.context.language), self.begin_with.value()
        self.begin_with.set_choices([(None, self.tr("An empty agenda")), *ways.templates])
        self.begin_with.set_value(kept if kept in dict(ways.templates) else None)

    def _did_choose_template(self) -> None:
        """A template brings its body along, unless one was chosen."""
        template_id = self.begin_with.value()
        if self.body.value() is None and template_id is not None:
            with self.context.workspace.read() as reader:
                template = reader.find(MeetingTemplate, template_id)
            if template is not None:
                self.body.set_value(template.body_id)

    def _describe(self, candidate: Candidate) -> str:
        when = write_time(candidate.time, self.context.language, style="short", with_year=False, with_clock=False)
        return f"{candidate.title} ({when})" if candidate.time.is_known else candidate.title

    def _chosen(self) -> Candidate | None:
        index = self.activity.findText(self.activity.currentText())
        return self._candidates[index] if 0 <= index < len(self._candidates) else None

    def _did_choose(self) -> None:
        chosen = self._chosen()
        self._dates_row.setEnabled(chosen is None)
        self._place_row.setEnabled(chosen is None)
        self.make.setEnabled(bool(self.activity.currentText().strip()))

    def _read_dates(self, text: str) -> None:
        if not text.strip():
            self._dates_row.set_note("")
            return
        reading = read_time(text, year=self.context.year, language=self.context.language)
        shown = write_time(reading.frame, self.context.language, weekday=True)
        self._dates_row.set_note(shown if reading.understood else self.tr("Kept as typed: this is not understood as a date."))

    def submit(self) -> None:
        """Make the meeting and open it."""
        chosen, workspace = self._chosen(), self.context.workspace
        body_id, template_id = self.body.value(), self.begin_with.value()
        activity_id = chosen.activity_id if chosen is not None else None
        if template_id is not None:
            new = self._new_activity(self.activity.currentText()) if chosen is None else None
            made = self.context.edit(
                lambda: make_from_template(
                    workspace, template_id=template_id, activity_id=activity_id, new=new, body_id=body_id, language=self.context.language
                )
            )
        elif chosen is not None:
            made = self.context.edit(lambda: meetings.make_meeting(workspace, activity_id=chosen.activity_id, body_id=body_id))
        else:
            made = self._make_new(self.activity.currentText(), body_id)
        if made is not None:
            self.meeting_was_made.emit(made.id)

    def _new_activity(self, title: str) -> NewActivity:
        from gsef_desktop.reference.places import recognise_place

        language, year = self.context.language, self.context.year
        frame = read_time(self.dates.text(), year=year, language=language).frame
        return NewActivity(title=title, language=language, year=year, time=frame, place=recognise_place(self.place.text()))

    def _make_new(self, title: str, body_id: str | None) -> Meeting | None:
        new = self._new_activity(title)
        return self.context.edit(
            lambda: meetings.make_meeting(
                self.context.workspace, title=new.title, language=new.language, year=new.year, time_frame=new.time, place=new.place,
                body_id=body_id,
            )
        )  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.was_closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and QApplication.focusWidget() is not None:
            self.submit()
        else:
            super().keyPressEvent(event)
