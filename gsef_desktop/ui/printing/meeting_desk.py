"""The Print page of a meeting."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.printing import meeting_text_form as texts
from gsef_desktop.ui.printing import participant_form as people
from gsef_desktop.ui.printing.desk import PrintDesk
from gsef_desktop.ui.printing.document_list import Entry, Group
from gsef_desktop.ui.printing.form import PrintForm
from gsef_desktop.ui.printing.meeting_text_form import MeetingTextForm
from gsef_desktop.ui.printing.pack_form import PACK, PackForm
from gsef_desktop.ui.printing.participant_form import ParticipantForm
from gsef_desktop.ui.widgets.buttons import Button

_TEXTS, _PEOPLE = "texts", "people"


class MeetingDesk(PrintDesk):
    """Prints everything of the meeting given to `show_meeting`."""

    pack_was_wanted = Signal()

    def __init__(self, context: UiContext, meeting_id: str, parent: QWidget | None = None) -> None:
        self.meeting_id = meeting_id
        super().__init__(context, key="meeting.print", groups=_groups(), parent=parent)
        self.everything = Button(context.theme, self.tr("Everything in one go…"), icon="files")
        self.everything.setToolTip(self.tr("Everything for this meeting: all its documents, into one folder"))
        self.everything.clicked.connect(self.make_everything)
        self.foot.addWidget(self.everything)
        self.setTabOrder(self.mail, self.everything)
        self.list.document_was_opened.connect(lambda document: self.pack_was_wanted.emit() if document == PACK else None)

    def make_form(self, name: str, document: str) -> PrintForm:
        if name == _TEXTS:
            return MeetingTextForm(self.context, meeting_id=self.meeting_id, document=document)
        if name == PACK:
            form = PackForm(self.context, meeting_id=self.meeting_id)
            form.pack_was_wanted.connect(self.pack_was_wanted)
            return form
        return ParticipantForm(self.context, meeting_id=self.meeting_id, document=document)

    def show_meeting(self, meeting_id: str) -> None:
        """Show the documents of another meeting."""
        if meeting_id != self.meeting_id:
            self.meeting_id = meeting_id
            self.drop_forms()

    def open_document(self, document: str, ids: Sequence[str] = ()) -> None:
        """Show a document by its key, for the participants `ids` or for all."""
        if document in people.DOCUMENTS:
            form = self.form_of(document)
            assert isinstance(form, ParticipantForm)
            form.show_people(ids)
        self.show_document(document)

    @property
    def is_closed(self) -> bool:
        """Whether the pack, or else agenda and minutes, are to be without confidential items."""
        forms = [form for form in (self.form_of(texts.AGENDA), self.form_of(PACK)) if isinstance(form, MeetingTextForm | PackForm)]
        return any(form.closed.isChecked() for form in forms)

    def make_everything(self) -> None:
        """Offer to make all documents into one folder."""
        from gsef_desktop.ui.dialogs.print_everything import PrintEverythingDialog

        self.form.leave()
        PrintEverythingDialog(self, meeting_id=self.meeting_id, is_closed=lambda: self.is_closed, parent=self.window()).open()


def _groups() -> list[Group]:
    translate = QCoreApplication.translate
    return [
        Group(translate("MeetingPage", "Agenda"), (
            Entry(texts.AGENDA, translate("MeetingPage", "Agenda"), "list-ordered", _TEXTS),
            Entry(texts.ANNOTATED, translate("MeetingDesk", "Annotated agenda"), "list-tree", _TEXTS),
            Entry(texts.SCRIPT, translate("MeetingDesk", "Chair’s running script"), "megaphone", _TEXTS),
        )),
        Group(translate("MeetingPage", "Participants"), (
            Entry(people.PARTICIPANTS, translate("MeetingDesk", "List of participants"), "users", _PEOPLE),
            Entry(people.SIGN_IN, translate("MeetingDesk", "Sign-in sheet"), "pencil", _PEOPLE),
            Entry(people.BADGES, translate("MeetingDesk", "Name badges"), "badge-check", _PEOPLE),
            Entry(people.TABLE_CARDS, translate("MeetingDesk", "Table cards"), "presentation", _PEOPLE),
            Entry(people.DOOR_SIGNS, translate("MeetingDesk", "Door signs"), "map-pin", _PEOPLE),
            Entry(people.CERTIFICATES, translate("MeetingDesk", "Certificates"), "graduation-cap", _PEOPLE),
            Entry(people.LETTER, translate("MeetingDesk", "Letters"), "mail", _PEOPLE),
            Entry(people.ROOMING, translate("MeetingDesk", "Travel and rooming list"), "plane", _PEOPLE),
        )),
        Group(translate("MeetingPage", "Minutes"), (
            Entry(texts.MINUTES, translate("MeetingPage", "Minutes"), "file-text", _TEXTS),
            Entry(texts.DECISIONS, translate("MeetingDesk", "Decisions"), "gavel", _TEXTS),
            Entry(texts.ACTIONS, translate("MeetingDesk", "Action items"), "square-check", _TEXTS),
        )),
        Group(translate("MeetingDesk", "All in one"), (Entry(PACK, translate("MeetingDesk", "Meeting pack"), "book-open", PACK),)),
    ]  # fmt: skip
