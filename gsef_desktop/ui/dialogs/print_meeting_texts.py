"""Printing the running texts of a meeting: minutes, decisions, action items, annotated agenda, the chair's script; as PDF or DOCX."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.text_dialog import Maker, TextDialog
from gsef_desktop.ui.widgets.fields import ComboBox

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument

MINUTES, DECISIONS, ACTIONS, ANNOTATED, SCRIPT = "minutes", "decisions", "actions", "annotated-agenda", "script"
DOCUMENTS = (MINUTES, DECISIONS, ACTIONS, ANNOTATED, SCRIPT)


class PrintMeetingTextsDialog(TextDialog):
    """Prints a running text of a meeting; the preview is the PDF, what is saved may be a DOCX of the same content."""

    def __init__(self, context: UiContext, *, meeting_id: str, document: str = MINUTES, parent: QWidget | None = None) -> None:
        self._meeting_id, self._first = meeting_id, document
        super().__init__(context, key="meeting-texts.print", parent=parent)
        self.setWindowTitle(QCoreApplication.translate("MeetingsView", "Print"))

    def make_choices(self) -> None:
        translate = QCoreApplication.translate
        about = translate("PrintParticipantsDialog", "Document")
        self.documents = ComboBox(self._context.theme, about, [
            (MINUTES, translate("MinutesPage", "Minutes")), (DECISIONS, translate("ListPage", "Decisions")),
            (ACTIONS, translate("ListPage", "Action items")), (ANNOTATED, self.tr("Annotated agenda")),
            (SCRIPT, self.tr("Chair’s running script")),
        ])  # fmt: skip
        self.documents.set_value(self._first)
        self.documents.chosen.connect(lambda _: self.rebuild())
        self.closed = self.check(translate("PackChoices", "Without confidential items"), "without_confidential")
        self.roll_calls = self.check(self.tr("Names of roll calls"), "roll_calls")
        self.documents.chosen.connect(lambda _: self._show_roll_calls())
        self._show_roll_calls()
        rows = (self.row(about, self.documents), self.language_row(), self.format_row(), self.paper_row())
        for widget in (*rows, self.closed, self.roll_calls):
            self.choices.addWidget(widget)

    def _show_roll_calls(self) -> None:
        self.roll_calls.setEnabled(self.documents.value() == MINUTES)

    def maker(self) -> Maker:
        workspace, meeting_id, sheet = self._context.workspace, self._meeting_id, str(self.documents.value())
        paper, closed, roll_calls = self.paper(), self.closed.isChecked(), self.roll_calls.isChecked()

        def make(progress: Callable[[float], object], format: str, language: str) -> PrintedDocument:
            from gsef_desktop.services.printing_agenda_flow import agenda_text_document
            from gsef_desktop.services.printing_minutes import minutes_document

            maker = agenda_text_document if sheet in (ANNOTATED, SCRIPT) else partial(minutes_document, roll_calls=roll_calls)
            return maker(
                workspace, meeting_id=meeting_id, sheet=sheet, language=language, format=format, paper=paper, without_confidential=closed,
                progress=progress,
            )  # fmt: skip

        return make
