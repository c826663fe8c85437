"""The programme of a year as a document, and the findings that are still to be discussed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.printing.form import Maker, PrintForm

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument

PROGRAMME, FINDINGS = "programme", "findings"
DOCUMENTS = (PROGRAMME, FINDINGS)


class ProgrammeForm(PrintForm):
    """Prints the programme of the year that is shown, or its open findings."""

    docx = frozenset(DOCUMENTS)

    def __init__(self, context: UiContext, *, document: str = PROGRAMME, parent: QWidget | None = None) -> None:
        super().__init__(context, key="programme.print", document=document, parent=parent)

    def make_choices(self) -> None:
        self.findings = self.check(self.tr("Findings as an annex"))
        self.outsiders = self.outsiders_check()
        self.about_outsiders = self.note(self.tr("Leaves out internal activities."))
        self.about_format = self.note(self.tr("The DOCX has the same content. A changed copy can be imported again."))
        for widget in (self.paper_row(), self.findings, self.outsiders, self.about_outsiders, self.about_format):
            self.choices.addWidget(widget)

    def follow_document(self) -> None:
        for widget in (self.findings, self.outsiders, self.about_outsiders, self.about_format):
            widget.setVisible(self.document == PROGRAMME)

    def maker(self, document: str) -> Maker:
        workspace, year, paper = self._context.workspace, self._context.year, self.paper()
        findings, outsiders = self.findings.isChecked(), self.outsiders.isChecked()

        def make(progress: Callable[[float], object], format: str, language: str) -> PrintedDocument:
            if document == FINDINGS:
                from gsef_desktop.services.printing_findings import findings_document

                return findings_document(workspace, year=year, language=language, format=format, paper=paper, progress=progress)
            from gsef_desktop.services.printing_programme import programme_document

            return programme_document(
                workspace, year=year, language=language, format=format, paper=paper, with_findings=findings, for_outsiders=outsiders,
                progress=progress,
            )  # fmt: skip

        return make
