"""The inspector of a session: title, day, hours and zone, where and how one joins, what is wrong with it, and what can be done to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QCompleter, QLabel, QVBoxLayout, QWidget

from gsef_desktop.domain.errors import GsefError, NotFound
from gsef_desktop.domain.local_times import offset_text
from gsef_desktop.domain.records import LANGUAGES, MeetingFormat, MeetingSession
from gsef_desktop.domain.session_problems import SessionProblem, SessionProblemKind
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.services import meetings, session_editing
from gsef_desktop.services.session_editing import SessionDetails, find_session
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.meetings.agenda_delegate import read_hours
from gsef_desktop.ui.meetings.language_boxes import LanguageBoxes
from gsef_desktop.ui.translate import render
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow, LineField, TextEditor
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import FlowLayout, rule


class SessionPanel(QWidget):
    """Edits the session given to `show_session`.  `set_hours` is the page's, which reads typed hours."""

    def __init__(self, context: UiContext, set_hours: Callable[[str, str], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self._set_page_hours = context, set_hours
        self._details: SessionDetails | None = None
        self._year: int | None = None
        theme = context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(2)
        self._kick = label(theme, "", "secondary", token="ink2")
        column.addWidget(self._kick)
        self.problems = label(theme, "", "secondary", token="warn", wrap=True)
        column.addWidget(self.problems)
        self.fit_dates = Button(theme, self.tr("Fit the dates of the meeting"), icon="calendar", small=True)
        self.fit_dates.setToolTip(self.tr("The meeting then takes place from its first session to its last"))
        self.fit_dates.clicked.connect(self._fit_dates)
        column.addWidget(self.fit_dates)
        self.titles = {language: self._title_field(language) for language in LANGUAGES}
        self.title_rows = {}
        for language, field in self.titles.items():
            self.title_rows[language] = FieldRow(theme, words.language_name(language), field)
            column.addWidget(self.title_rows[language])
        column.addWidget(rule())
        self._add_time_fields(column)
        column.addWidget(rule())
        self._add_place_fields(column)
        self.elsewhere = self._quiet_text()
        column.addWidget(self.elsewhere)
        column.addSpacing(6)
        column.addWidget(rule())
        column.addSpacing(4)
        column.addWidget(self._deeds())
        column.addStretch(1)

    def _title_field(self, language: str) -> LineField:
        field = LineField(self.context.theme, self.tr("Title of the session, {language}").format(language=words.language_name(language)))
        field.committed.connect(
            lambda text: self._call(lambda w, i: session_editing.set_session_title(w, session_id=i, language=language, title=text))
        )
        return field

    def _add_time_fields(self, column: QVBoxLayout) -> None:
        theme = self.context.theme
        self.day = LineField(theme, self.tr("Day"))
        self.day.committed.connect(self._set_day)
        self._day_row = FieldRow(theme, self.tr("Day"), self.day)
        self.hours = LineField(theme, self.tr("Hours"), placeholder="09:30–13:00")
        self.hours.committed.connect(self._set_hours)
        self._hours_row = FieldRow(theme, self.tr("Hours"), self.hours)
        self.zone = LineField(theme, self.tr("Time zone"), placeholder=self.tr("A city, or Europe/Madrid"))
        self._cities = QStringListModel(self)
        completer = QCompleter(self._cities, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.activated.connect(lambda _: self.zone.commit())
        self.zone.setCompleter(completer)
        self.zone.textEdited.connect(self._suggest_zones)
        self.zone.committed.connect(self._set_zone)
        self._zone_row = FieldRow(theme, self.tr("Time zone"), self.zone)
        for row in (self._day_row, self._hours_row, self._zone_row):
            column.addWidget(row)

    def _add_place_fields(self, column: QVBoxLayout) -> None:
        theme = self.context.theme
        self.format = ComboBox(theme, self.tr("Format"))
        self.format.chosen.connect(lambda chosen: self._update(format=chosen))
        self.room = LineField(theme, self.tr("Room"))
        self.room.committed.connect(lambda text: self._update(room=text.strip()))
        self.link = LineField(theme, self.tr("Link"))
        self.link.committed.connect(lambda text: self._update(link=text.strip()))
        self.dial_in = TextEditor(theme, self.tr("Dial-in: telephone numbers and codes"), least=1, most=5)
        self.dial_in.committed.connect(lambda text: self._update(dial_in=text.strip()))
        self.interpretation = LanguageBoxes(theme, self.tr("Languages of interpretation"))
        self.interpretation.ticked.connect(lambda chosen: self._update(interpretation=chosen))
        self._interpretation_row = FieldRow(theme, self.tr("Interpretation"), self.interpretation)
        for text, editor in (
            (self.tr("Format"), self.format), (self.tr("Room"), self.room), (self.tr("Link"), self.link),
            (self.tr("Dial-in"), self.dial_in),
        ):  # fmt: skip
            column.addWidget(FieldRow(theme, text, editor))
        column.addWidget(self._interpretation_row)

    def _quiet_text(self) -> QLabel:
        return label(self.context.theme, "", "secondary", token="ink2", wrap=True)

    def _deeds(self) -> QWidget:
        theme, made = self.context.theme, QWidget()
        row = FlowLayout(made, spacing=6)
        self.duplicate = Button(theme, self.tr("Duplicate to the next day"), icon="copy", small=True)
        self.another = Button(theme, self.tr("Another on this day"), icon="plus", small=True)
        self.another.setToolTip(self.tr("Add a session later on the same day"))
        self.another.clicked.connect(lambda: self._call(lambda w, i: session_editing.add_session_after(w, session_id=i)))
        self.earlier = Button(theme, self.tr("A day earlier"), icon="arrow-up", small=True)
        self.later = Button(theme, self.tr("A day later"), icon="arrow-down", small=True)
        self.remove = Button(theme, self.tr("Delete session"), icon="trash-2", small=True)
        self.duplicate.clicked.connect(lambda: self._call(lambda w, i: session_editing.duplicate_session(w, session_id=i)))
        self.earlier.clicked.connect(lambda: self._call(lambda w, i: session_editing.move_session(w, session_id=i, days=-1)))
        self.later.clicked.connect(lambda: self._call(lambda w, i: session_editing.move_session(w, session_id=i, days=1)))
        self.remove.clicked.connect(self._delete)
        for button in (self.another, self.duplicate, self.earlier, self.later, self.remove):
            row.addWidget(button)
        return made

    # --- showing --------------------------------------------------------------------------------------------------------

    def show_session(self, session: MeetingSession, year: int | None) -> None:
        """Show a session; `year` is that of the meeting, for days typed without one."""
        try:
            details = find_session(self.context.workspace, session_id=session.id)
        except NotFound:
            return
        self._details, self._year = details, year or self.context.year
        session = details.session
        self.setEnabled(not self.context.read_only)
        self._kick.setText(self.tr("Session {number} of {count}").format(number=details.number, count=len(details.others) + 1))
        self._show_titles(details)
        self.day.set_value(write_day(session.day, self.context.language, weekday=True) if session.day else "")
        self.hours.set_value(words.hours(session.start, session.end))
        self.zone.set_value(session.zone or "")
        self.format.set_choices(
            [(None, self.tr("As the meeting")), *((each, words.format_name(each)) for each in MeetingFormat)]
        )  # fmt: skip
        self.format.set_value(session.format)
        self.room.set_value(session.room)
        self.link.set_value(session.link)
        self.dial_in.set_value(session.dial_in)
        self.interpretation.set_value(session.interpretation)
        self._interpretation_row.set_note("" if session.interpretation else self.tr("None ticked: as the meeting"))
        self._day_row.set_note("")
        self._zone_row.set_note(self._offset(session))
        self._show_problems(details)
        self._show_elsewhere(session)
        for button in (self.earlier, self.later):
            button.setEnabled(session.day is not None)

    def _show_titles(self, details: SessionDetails) -> None:
        with_text = {language for language, text in details.titles.items() if text}
        meeting = meetings.find_meeting(self.context.workspace, meeting_id=details.session.meeting_id).meeting
        shown = set(meeting.languages) | with_text or set(LANGUAGES)
        original = details.session.language if details.session.title else None
        for language, field in self.titles.items():
            self.title_rows[language].setVisible(language in shown)
            field.set_value(details.titles.get(language, ""))
            field.setPlaceholderText(
                self.tr("Title, such as “Opening”") if original is None
                else "" if language == original
                else self.tr("Missing, printed in {language}").format(language=words.language_name(original))
            )  # fmt: skip

    def _show_problems(self, details: SessionDetails) -> None:
        texts = [self._problem(one, details) for one in details.problems]
        self.problems.setText("\n".join(texts))
        self.problems.setVisible(bool(texts))
        kinds = {one.kind for one in details.problems}
        self.fit_dates.setVisible(SessionProblemKind.OUTSIDE in kinds)
        self._hours_row.set_note(
            self.tr("The end is before the start.") if SessionProblemKind.ENDS_BEFORE_IT_BEGINS in kinds else "", tone="warn"
        )

    def _problem(self, problem: SessionProblem, details: SessionDetails) -> str:
        other = details.others.get(problem.other_id or "")
        when = ""
        if other is not None and other.day is not None:
            day = write_day(other.day, self.context.language, with_year=False)
            when = ", ".join(part for part in (day, words.hours(other.start, other.end), other.title) if part)
        match problem.kind:
            case SessionProblemKind.OVERLAP:
                return self.tr("Overlaps with the session of {when}.").format(when=when)
            case SessionProblemKind.PARALLEL:
                return self.tr("At the same time as the session of {when}, elsewhere.").format(when=when)
            case SessionProblemKind.OUTSIDE:
                return self.tr("This day is outside the dates of the meeting.")
        return self.tr("It would end before it begins.")

    def _show_elsewhere(self, session: MeetingSession) -> None:
        from gsef_desktop.services.session_times import times_elsewhere

        text = times_elsewhere(self.context.workspace, session_id=session.id, language=self.context.language)
        self.elsewhere.setText(text)
        self.elsewhere.setVisible(bool(text))

    def _offset(self, session: MeetingSession) -> str:
        from datetime import datetime

        from gsef_desktop.domain.local_times import offset_at

        if session.zone is None or session.day is None:
            return ""
        return offset_text(offset_at(datetime.combine(session.day, session.start or time(12)), session.zone))

    # --- changing -------------------------------------------------------------------------------------------------------

    def _call(self, function: Callable[..., object]) -> object:
        details = self._details
        return self.context.edit(lambda: function(self.context.workspace, details.session.id)) if details is not None else None

    def _update(self, **fields: object) -> None:
        self._call(lambda w, i: meetings.update_session(w, session_id=i, **fields))

    def _set_day(self, text: str) -> None:
        if not text.strip():
            self._update(day=None)
            return
        frame = read_time(text, year=self._year, language=self.context.language).frame
        if frame.has_days and frame.days == 1:
            self._update(day=frame.earliest)
        else:
            self._day_row.set_note(self.tr("Type one day, such as 8 July."), tone="warn")

    def _set_hours(self, text: str) -> None:
        span = read_hours(text)
        if span is None:
            self._hours_row.set_note(self.tr("Type hours such as 09:30–13:00."), tone="warn")
        elif span[0] is not None and span[1] is not None and span[1] <= span[0]:
            note = self.tr("It would end before it begins. Where a meeting runs past midnight, make two sessions.")
            self._hours_row.set_note(note, tone="warn")
        elif self._details is not None:
            self._set_page_hours(self._details.session.id, text)

    def _suggest_zones(self, text: str) -> None:
        from gsef_desktop.reference.places import suggest_places

        found = suggest_places(text, language=self.context.language) if len(text) > 1 and "/" not in text else []
        self._cities.setStringList([place.text for place in found if place.zone])

    def _set_zone(self, text: str) -> None:
        try:
            session_editing.zone_named(text)
        except GsefError as error:
            self._zone_row.set_note(". ".join(render(part) for part in (error.what, error.remedy) if part is not None), tone="warn")
            return
        self._call(lambda w, i: session_editing.set_session_zone(w, session_id=i, text=text))

    def _delete(self) -> None:
        if self._details is not None:
            delete_session(self.context, self._details.session.id)

    def _fit_dates(self) -> None:
        details = self._details
        if details is not None:
            file, meeting_id = self.context.workspace, details.session.meeting_id
            self.context.edit(lambda: session_editing.fit_dates_to_sessions(file, meeting_id=meeting_id))


def delete_session(context: UiContext, session_id: str, *, with_items: bool = False) -> None:
    """Delete a session, and say where its items have gone; undo brings everything back."""
    from PySide6.QtCore import QCoreApplication

    details = find_session(context.workspace, session_id=session_id)
    heir = session_editing.heir_of(sorted_with(details), session_id)
    done = context.edit(lambda: session_editing.delete_session(context.workspace, session_id=session_id, with_items=with_items))
    if done is None or with_items or not details.items:
        return
    if heir is None:
        context.tell(QCoreApplication.translate("SessionPanel", "The session was deleted. Its items stay in the agenda."))
        return
    day = write_day(heir.day, context.language, weekday=True) if heir.day is not None else words.hours(heir.start, heir.end)
    text = QCoreApplication.translate("SessionPanel", "The session was deleted. Its items are now under {day}.")
    if details.items == 1:
        text = QCoreApplication.translate("SessionPanel", "The session was deleted. Its item is now under {day}.")
    context.tell(text.format(day=day))


def sorted_with(details: SessionDetails) -> list[MeetingSession]:
    """All sessions of the meeting of a session, in their order."""
    from gsef_desktop.services.meeting_sessions import in_order

    return list(in_order([details.session, *details.others.values()]))
