"""The inspectors of a session and of a meeting as a whole."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from gsef_desktop.domain.records import LANGUAGES, Body, MeetingFormat, MeetingSession, MeetingState
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.services import meetings
from gsef_desktop.services.meetings import MeetingPage
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.meetings.papers_section import PapersSection
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow, LineField
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import FlowLayout, rule


class SessionPanel(QWidget):
    """Edits the day, hours and room of a session.  `set_hours` is the page's, which reads typed hours."""

    def __init__(self, context: UiContext, set_hours: Callable[[str, str], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self._set_hours = context, set_hours
        self._session: MeetingSession | None = None
        self._year: int | None = None
        theme = context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(2)
        column.addWidget(label(theme, self.tr("Session"), "secondary", token="ink2"))
        self.day = LineField(theme, self.tr("Day"))
        self.day.committed.connect(self._set_day)
        self._day_row = FieldRow(theme, self.tr("Day"), self.day)
        self.hours = LineField(theme, self.tr("Hours"), placeholder="09:30–13:00")
        self.hours.committed.connect(lambda text: self._session is not None and self._set_hours(self._session.id, text))
        self.zone = LineField(theme, self.tr("Time zone"), placeholder="Europe/Madrid")
        self.zone.committed.connect(self._set_zone)
        self._zone_row = FieldRow(theme, self.tr("Time zone"), self.zone)
        self.room = LineField(theme, self.tr("Room"))
        self.room.committed.connect(lambda text: self._update(room=text.strip()))
        self.link = LineField(theme, self.tr("Link"))
        self.link.committed.connect(lambda text: self._update(link=text.strip()))
        column.addWidget(self._day_row)
        column.addWidget(FieldRow(theme, self.tr("Hours"), self.hours))
        column.addWidget(self._zone_row)
        column.addWidget(FieldRow(theme, self.tr("Room"), self.room))
        column.addWidget(FieldRow(theme, self.tr("Link"), self.link))
        column.addStretch(1)

    def show_session(self, session: MeetingSession, year: int | None) -> None:
        """Show a session; `year` is that of the meeting, for days typed without one."""
        self._session, self._year = session, year or self.context.year
        self.setEnabled(not self.context.read_only)
        self.day.set_value(write_day(session.day, self.context.language, weekday=True) if session.day else "")
        self.hours.set_value(words.hours(session.start, session.end))
        self.zone.set_value(session.zone or "")
        self.room.set_value(session.room)
        self.link.set_value(session.link)
        self._day_row.set_note("")
        self._zone_row.set_note("")

    def _update(self, **fields: object) -> None:
        session = self._session
        if session is not None:
            self.context.edit(lambda: meetings.update_session(self.context.workspace, session_id=session.id, **fields))

    def _set_day(self, text: str) -> None:
        if not text.strip():
            self._update(day=None)
            return
        frame = read_time(text, year=self._year, language=self.context.language).frame
        if frame.has_days and frame.days == 1:
            self._update(day=frame.earliest)
        else:
            self._day_row.set_note(self.tr("Type one day, such as 8 July."), tone="warn")

    def _set_zone(self, text: str) -> None:
        from zoneinfo import available_timezones

        zone = text.strip().replace(" ", "_")
        if zone and zone not in available_timezones():
            self._zone_row.set_note(self.tr("This time zone is not known. Type one such as Europe/Madrid."), tone="warn")
            return
        self._update(zone=zone or None)


class MeetingPanel(QWidget):
    """Edits what a meeting is: title, body, number, symbol, format, languages, state."""

    def __init__(self, context: UiContext, delete: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._page: MeetingPage | None = None
        theme = context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(2)
        column.addWidget(label(theme, self.tr("Meeting"), "secondary", token="ink2"))
        self.title = LineField(theme, self.tr("Title"))
        self.title.committed.connect(lambda text: self._call(lambda w, i: meetings.set_title(w, meeting_id=i, title=text)))
        self.body = ComboBox(theme, self.tr("Body"))
        self.body.chosen.connect(lambda body_id: self._call(lambda w, i: meetings.set_body(w, meeting_id=i, body_id=body_id)))
        self.number = LineField(theme, self.tr("Number"), placeholder=self.tr("Within body and year"))
        self.number.committed.connect(self._set_number)
        self.symbol = LineField(theme, self.tr("Symbol"))
        self.symbol.committed.connect(lambda text: self._call(lambda w, i: meetings.set_symbol(w, meeting_id=i, symbol=text)))
        self.format = ComboBox(theme, self.tr("Format"), [(one, words.format_name(one)) for one in MeetingFormat])
        self.format.chosen.connect(lambda one: self._call(lambda w, i: meetings.set_format(w, meeting_id=i, meeting_format=one)))
        for text, editor in (
            (self.tr("Title"), self.title), (self.tr("Body"), self.body), (self.tr("Number"), self.number),
            (self.tr("Symbol"), self.symbol), (self.tr("Format"), self.format),
        ):  # fmt: skip
            column.addWidget(FieldRow(theme, text, editor))
        column.addWidget(FieldRow(theme, self.tr("Languages"), self._language_boxes()))
        self.papers = PapersSection(context)
        column.addWidget(self.papers)
        column.addSpacing(6)
        column.addWidget(rule())
        self.remove = Button(theme, self.tr("Delete meeting"), icon="trash-2", small=True)
        self.remove.clicked.connect(lambda: delete())
        row = QHBoxLayout()
        row.addWidget(self.remove)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def _language_boxes(self) -> QWidget:
        made = QWidget()
        made.setAccessibleName(self.tr("Working languages"))
        row = FlowLayout(made, spacing=8)
        self.languages: dict[str, QCheckBox] = {}
        for language in LANGUAGES:
            box = QCheckBox(language.upper())
            box.setFont(self.context.theme.font("secondary"))
            box.setAccessibleName(words.language_name(language))
            box.clicked.connect(self._set_languages)
            self.languages[language] = box
            row.addWidget(box)
        return made

    def show_meeting(self, page: MeetingPage) -> None:
        """Show a meeting."""
        self._page = page
        self.papers.show_papers(page.meeting.id, None)
        self.setEnabled(not self.context.read_only)
        with self.context.workspace.read() as reader:
            bodies = reader.all(Body, order_by=("rank", "name"))
        self.body.set_choices([(None, self.tr("No body")), *((body.id, body.name) for body in bodies)])
        self.title.set_value(page.activity.title)
        self.body.set_value(page.meeting.body_id)
        self.number.set_value(str(page.meeting.number or ""))
        self.symbol.set_value(page.meeting.symbol)
        self.format.set_value(page.meeting.format)
        for editor in (self.body, self.number, self.symbol):  # they stand once the agenda is issued
            editor.setEnabled(page.meeting.state is MeetingState.DRAFT)
        for language, box in self.languages.items():
            box.setChecked(language in page.meeting.languages)

    def _call(self, function: Callable[..., object]) -> None:
        page = self._page
        if page is not None:
            self.context.edit(lambda: function(self.context.workspace, page.meeting.id))

    def _set_number(self, text: str) -> None:
        digits = "".join(letter for letter in text if letter.isdigit())
        number = int(digits) if digits else None
        self._call(lambda w, i: meetings.set_number(w, meeting_id=i, number=number))

    def _set_languages(self) -> None:
        """Those ticked, the ones that were there before in their order, and others that have no box here."""
        before = self._page.meeting.languages if self._page is not None else ()
        ticked = {language for language, box in self.languages.items() if box.isChecked()}
        kept = [language for language in before if language in ticked or language not in self.languages]
        chosen = (*kept, *(language for language in self.languages if language in ticked and language not in kept))
        self._call(lambda w, i: meetings.set_languages(w, meeting_id=i, languages=chosen))
