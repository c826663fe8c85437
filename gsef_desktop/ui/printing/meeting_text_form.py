"""The running texts of a meeting: agenda, annotated agenda, the chair's script, minutes, decisions, action items."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.printing.form import PDF, Maker, PrintForm

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument

AGENDA, ANNOTATED, SCRIPT = "agenda", "annotated-agenda", "script"
MINUTES, DECISIONS, ACTIONS = "minutes", "decisions", "actions"
DOCUMENTS = (AGENDA, ANNOTATED, SCRIPT, MINUTES, DECISIONS, ACTIONS)
_OF_AGENDA = (AGENDA, ANNOTATED, SCRIPT)


class MeetingTextForm(PrintForm):
    """Prints a running text of a meeting; what is saved may be a DOCX of the same content."""

    docx = frozenset(DOCUMENTS)

    def __init__(self, context: UiContext, *, meeting_id: str, document: str = AGENDA, parent: QWidget | None = None) -> None:
        self._meeting_id = meeting_id
        super().__init__(context, key="meeting-texts.print", document=document, parent=parent)

    def make_choices(self) -> None:
        self.closed = self.check(QCoreApplication.translate("PackChoices", "Without confidential items"), "without_confidential")
        self.called = self.combo("called", self.tr("Called"), [
            ("", self.tr("As the meeting stands")), ("provisional", self.tr("Provisional agenda")),
            ("adopted", self.tr("Agenda, as adopted")),
        ])  # fmt: skip
        self._called_row = self.row(self.tr("Called"), self.called)
        self.roll_calls = self.check(self.tr("Names of roll calls"), "roll_calls")
        self.changes = self.check(self.tr("With what has changed since it was issued"), "changes")
        for widget in (self.paper_row(), self._called_row, self.closed, self.roll_calls, self.changes):
            self.choices.addWidget(widget)

    def follow_document(self) -> None:
        self._called_row.setVisible(self.document in (AGENDA, ANNOTATED))
        self.roll_calls.setVisible(self.document == MINUTES)
        self.changes.setVisible(self.document in (AGENDA, ANNOTATED))

    def maker(self, document: str) -> Maker:
        workspace, meeting_id = self._context.workspace, self._meeting_id
        paper, closed, roll_calls = self.paper(), self.closed.isChecked(), self.roll_calls.isChecked()
        changes = self.changes.isChecked()
        provisional = {"provisional": True, "adopted": False}.get(str(self.called.value()))

        def make(progress: Callable[[float], object], format: str, language: str) -> PrintedDocument:
            if document == AGENDA and format == PDF:
                from gsef_desktop.services.printing import agenda_pdf

                return agenda_pdf(
                    workspace, meeting_id=meeting_id, language=language, paper=paper, without_confidential=closed, provisional=provisional,
                    with_changes=changes, progress=progress,
                )  # fmt: skip
            if document in _OF_AGENDA:
                from gsef_desktop.services.printing_agenda_flow import agenda_text_document

                return agenda_text_document(
                    workspace, meeting_id=meeting_id, sheet=document, language=language, format=format, paper=paper,
                    without_confidential=closed, provisional=provisional, with_changes=changes, progress=progress,
                )  # fmt: skip
            from gsef_desktop.services.printing_minutes import minutes_document

            return minutes_document(
                workspace, meeting_id=meeting_id, sheet=document, language=language, format=format, paper=paper,
                without_confidential=closed, roll_calls=roll_calls, progress=progress,
            )  # fmt: skip

        return make
