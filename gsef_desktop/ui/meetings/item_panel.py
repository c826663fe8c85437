"""The inspector of an agenda item: everything about it, saved at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

from PySide6.QtCore import QEvent, QObject, QStringListModel
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from gsef_desktop.domain.agenda import shown_number
from gsef_desktop.domain.errors import NotFound
from gsef_desktop.domain.records import LANGUAGES, ItemKind, Purpose
from gsef_desktop.services import agenda as services
from gsef_desktop.services.agenda_reading import ItemDetails, find_item, list_leads
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.meetings.agenda_delegate import read_hours
from gsef_desktop.ui.meetings.papers_section import PapersSection
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.completion import name_completer
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow, LineField, TextEditor
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import rule


class ItemPanel(QWidget):
    """Edits the item given to `show_item`.  `set_lead` is the page's, which links names to the file."""

    def __init__(self, context: UiContext, set_lead: Callable[[str, str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self._set_lead = context, set_lead
        self._details: ItemDetails | None = None
        theme = context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(2)
        self._kick = label(theme, "", "secondary", token="ink2")
        column.addWidget(self._kick)
        self.titles = {language: self._title_field(theme, language) for language in LANGUAGES}
        self._rows: list[QWidget] = []
        for language, field in self.titles.items():
            column.addWidget(FieldRow(theme, words.language_name(language), field))
        column.addWidget(rule())
        self.purpose = ComboBox(
            theme,
            self.tr("Purpose"),
            [(one, words.purpose_name(one)) for one in (Purpose.NONE, *words.PURPOSES)],
        )
        self.purpose.chosen.connect(lambda purpose: self._call(lambda w, i: services.set_purpose(w, item_ids=[i], purpose=purpose)))
        self.lead = LineField(theme, self.tr("Lead"))
        self._leads = QStringListModel(self)
        self.lead.setCompleter(name_completer(self._leads, self.lead))
        self.lead.installEventFilter(self)
        self.lead.committed.connect(lambda text: self._details is not None and self._set_lead(self._details.item.id, text))
        self.minutes = LineField(theme, self.tr("Minutes"))
        self.minutes.committed.connect(self._set_minutes)
        self.start = LineField(theme, self.tr("Fixed start"), placeholder=self.tr("Follows the item before"))
        self.start.committed.connect(self._set_start)
        self.start_row = FieldRow(theme, self.tr("Fixed start"), self.start)
        for text, editor in ((self.tr("Purpose"), self.purpose), (self.tr("Lead"), self.lead), (self.tr("Minutes"), self.minutes)):
            row = FieldRow(theme, text, editor)
            self._rows.append(row)
            column.addWidget(row)
        column.addWidget(self.start_row)
        column.addWidget(rule())
        self.text = self._text_editor(theme, self.tr("Text"), "text")
        self.proposed = self._text_editor(theme, self.tr("Proposed decision"), "proposed_decision")
        self.note = self._text_editor(theme, self.tr("Note for the chair"), "chair_note")
        for text, area in (
            (self.tr("Text"), self.text),
            (self.tr("Proposed decision"), self.proposed),
            (self.tr("Chair's note"), self.note),
        ):
            row = FieldRow(theme, text, area)
            self._rows.append(row)
            column.addWidget(row)
        self.flags = {
            flag: self._flag_box(flag, text)
            for flag, text in (
                ("standing", self.tr("Standing item, on every agenda")), ("consent", self.tr("Consent agenda, without discussion")),
                ("parallel", self.tr("In parallel with the item before it")), ("confidential", self.tr("Confidential")),
            )
        }  # fmt: skip
        self.confidential = self.flags["confidential"]
        for box in self.flags.values():
            column.addWidget(box)
        self.papers = PapersSection(context)
        column.addWidget(self.papers)
        column.addStretch(1)
        self.show_item(None)

    def _title_field(self, theme: Theme, language: str) -> LineField:
        field = LineField(theme, self.tr("Title, {language}").format(language=words.language_name(language)))
        field.committed.connect(
            lambda text: self._call(lambda w, i: services.set_title_in_language(w, item_id=i, language=language, text=text))
        )
        return field

    def _flag_box(self, flag: str, text: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setFont(self.context.theme.font("field"))
        box.clicked.connect(lambda on: self._call(lambda w, i: services.set_flag(w, item_ids=[i], flag=flag, on=on)))
        return box

    def _text_editor(self, theme: Theme, name: str, field: str) -> TextEditor:
        editor = TextEditor(theme, name)
        editor.committed.connect(lambda text: self._call(lambda w, i: services.update_item(w, item_id=i, **{field: text})))
        return editor

    def _call(self, function: Callable[..., object]) -> None:
        details = self._details
        if details is not None:
            self.context.edit(lambda: function(self.context.workspace, details.item.id))

    def show_item(self, item_id: str | None) -> None:
        """Show an item, or nothing."""
        try:
            details = find_item(self.context.workspace, item_id=item_id) if item_id is not None else None
        except NotFound:
            details = None
        self._details = details
        self.setEnabled(details is not None and not self.context.read_only)
        self.papers.setVisible(details is not None and details.item.kind is ItemKind.ITEM)
        self.papers.show_papers(details.item.meeting_id if details is not None else None, item_id)
        if details is None:
            self._kick.setText(self.tr("Select an item of the agenda."))
            return
        item = details.item
        is_break = item.kind is ItemKind.BREAK
        self._kick.setText(
            words.break_name()
            if is_break
            else self.tr("Item {number}").format(number=shown_number(details.number, self.context.language, whole=True))
        )
        for language, field in self.titles.items():
            field.set_value(details.text("title", language))
            missing = self.tr("Missing, printed in {language}").format(language=words.language_name(item.language))
            field.setPlaceholderText("" if language == item.language else missing)
        self.purpose.set_value(item.purpose)
        self.lead.set_value(item.lead)
        self.minutes.set_value(str(item.duration) if item.duration else "")
        self.start.set_value(words.clock(item.pinned_start))
        self.text.set_value(item.text)
        self.proposed.set_value(item.proposed_decision)
        self.note.set_value(item.chair_note)
        for flag, box in self.flags.items():
            box.setChecked(getattr(item, flag))
        for row in (self._rows[0], self._rows[1], *self._rows[3:], *(box for flag, box in self.flags.items() if flag != "parallel")):
            row.setVisible(not is_break)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Read the names that can be completed when the field is entered: a file may have thousands."""
        if watched is self.lead and event.type() == QEvent.Type.FocusIn:
            meeting_id = self._details.item.meeting_id if self._details is not None else None
            leads = list_leads(self.context.workspace, meeting_id=meeting_id, language=self.context.language)
            self._leads.setStringList([lead.text for lead in leads])
        return super().eventFilter(watched, event)

    def _set_minutes(self, text: str) -> None:
        digits = "".join(letter for letter in text if letter.isdigit())
        self._call(lambda w, i: services.set_duration(w, item_ids=[i], minutes=int(digits or 0)))
        self._reload()

    def _set_start(self, text: str) -> None:
        span = read_hours(text)
        moment: time | None = span[0] if span is not None else None
        if span is None:
            self.start_row.set_note(self.tr("Type a time such as 10:30."), tone="warn")
            return
        self.start_row.set_note("")
        self._call(lambda w, i: services.update_item(w, item_id=i, pinned_start=moment))
        self._reload()

    def _reload(self) -> None:
        if self._details is not None:
            self.show_item(self._details.item.id)
