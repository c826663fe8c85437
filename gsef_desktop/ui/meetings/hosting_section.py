"""The part of a meeting's panel that says who receives it and who helps on the spot."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QStringListModel
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gsef_desktop.domain.records import Meeting
from gsef_desktop.services import meeting_hosting
from gsef_desktop.services.people_named import organisation_names
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.meetings.language_boxes import LanguageBoxes
from gsef_desktop.ui.widgets.completion import name_completer
from gsef_desktop.ui.widgets.fields import FieldRow, LineField, TextEditor


class HostingSection(QWidget):
    """Interpretation, host, local organiser and contact of the meeting given to `show_meeting`."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._meeting: Meeting | None = None
        theme = context.theme
        self._names = QStringListModel(self)
        self.interpretation = LanguageBoxes(theme, self.tr("Languages of interpretation"))
        self.interpretation.ticked.connect(
            lambda chosen: self._call(lambda w, i: meeting_hosting.set_interpretation(w, meeting_id=i, languages=chosen))
        )
        self.host = self._organisation(self.tr("Host"))
        self.host.committed.connect(lambda text: self._put(lambda w, i: meeting_hosting.set_host(w, meeting_id=i, name=text)))
        self.organiser = self._organisation(self.tr("Local organiser"))
        self.organiser.committed.connect(lambda text: self._put(lambda w, i: meeting_hosting.set_organiser(w, meeting_id=i, name=text)))
        self.contact = TextEditor(theme, self.tr("Contact on the spot"), least=1, most=5)
        self.contact.committed.connect(lambda text: self._call(lambda w, i: meeting_hosting.set_contact(w, meeting_id=i, text=text)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for text, editor in (
            (self.tr("Interpretation"), self.interpretation), (self.tr("Host"), self.host), (self.tr("Local organiser"), self.organiser),
            (self.tr("Contact"), self.contact),
        ):  # fmt: skip
            column.addWidget(FieldRow(theme, text, editor))

    def _organisation(self, name: str) -> LineField:
        field = LineField(self.context.theme, name, placeholder=self.tr("An organisation"))
        field.setCompleter(name_completer(self._names, field))
        field.installEventFilter(self)
        return field

    def show_meeting(self, meeting: Meeting) -> None:
        """Show a meeting."""
        self._meeting = meeting
        host, organiser = meeting_hosting.hosts_of(self.context.workspace, meeting_id=meeting.id)
        self.interpretation.set_value(meeting.interpretation)
        self.host.set_value(host)
        self.organiser.set_value(organiser)
        self.contact.set_value(meeting.contact)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Read the names that can be completed when a field is entered: a file may have thousands."""
        if watched in (self.host, self.organiser) and event.type() == QEvent.Type.FocusIn:
            self._names.setStringList(organisation_names(self.context.workspace, most=None))
        return super().eventFilter(watched, event)

    def _call(self, function: Callable[..., object]) -> object:
        meeting = self._meeting
        return self.context.edit(lambda: function(self.context.workspace, meeting.id)) if meeting is not None else None

    def _put(self, function: Callable[..., object]) -> None:
        """The same for a name, which may be refused: what the file holds is shown again."""
        if self._call(function) is None and self._meeting is not None:
            self.show_meeting(self._meeting)
