"""The inspector of a meeting as a whole."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from gsef_desktop.domain.records import LANGUAGES, Body, MeetingFormat, MeetingState
from gsef_desktop.services import meetings
from gsef_desktop.services.meetings import MeetingPage
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.meetings.hosting_section import HostingSection
from gsef_desktop.ui.meetings.papers_section import PapersSection
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow, LineField
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import FlowLayout, rule


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
        self.hosting = HostingSection(context)
        column.addWidget(self.hosting)
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
        row = FlowLayout(made, spacing=4)
        self.languages: dict[str, QCheckBox] = {}
        for language in LANGUAGES:
            box = QCheckBox(language.upper())
            box.setFont(self.context.theme.font("secondary"))
            box.setAccessibleName(words.language_name(language))
            box.setStyleSheet("QCheckBox { spacing: 4px; }")  # as in `LanguageBoxes`, which stand beneath
            box.clicked.connect(self._set_languages)
            self.languages[language] = box
            row.addWidget(box)
        return made

    def show_meeting(self, page: MeetingPage) -> None:
        """Show a meeting."""
        self._page = page
        self.papers.show_papers(page.meeting.id, None)
        self.hosting.show_meeting(page.meeting)
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
