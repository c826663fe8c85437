"""Printing the findings of a year: as the programme is printed, without what only a programme can be told."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.print_programme import PrintProgrammeDialog
from gsef_desktop.ui.dialogs.text_dialog import Maker

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument


class PrintFindingsDialog(PrintProgrammeDialog):
    """Prints the open findings of `year`; what is saved is in every language that is ticked."""

    def __init__(self, context: UiContext, *, year: int, parent: QWidget | None = None) -> None:
        super().__init__(context, year=year, parent=parent)
        self.setWindowTitle(self.tr("Print the findings of {year}").format(year=year))
        for widget in (self.findings, self.outsiders, self.about_outsiders):
            widget.hide()

    def _follow(self) -> None:
        super()._follow()
        self.about_format.hide()  # a changed copy of the findings is not read back

    def title_of_saving(self) -> str:
        return self.tr("Save the findings")

    def maker(self) -> Maker:
        workspace, year, paper = self._context.workspace, self._year, self.paper()

        def make(progress: Callable[[float], object], format: str, language: str) -> PrintedDocument:
            from gsef_desktop.services.printing_findings import findings_document

            return findings_document(workspace, year=year, language=language, format=format, paper=paper, progress=progress)

        return make
