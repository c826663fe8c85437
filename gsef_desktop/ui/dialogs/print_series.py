"""Printing the page of a series: in which language, as PDF or DOCX, with the very page beside the choices."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.pdf_dialog import Shape
from gsef_desktop.ui.dialogs.text_dialog import Maker, TextDialog

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument


class PrintSeriesDialog(TextDialog):
    """Prints a series with its editions."""

    shape = Shape(960, 600, 300, 16)

    def __init__(self, context: UiContext, *, series_id: str, title: str, parent: QWidget | None = None) -> None:
        self._series_id = series_id
        super().__init__(context, key="series.print", parent=parent)
        self.setWindowTitle(self.tr("Print {title}").format(title=title))

    def make_choices(self) -> None:
        for row in (self.language_row(), self.format_row(), self.paper_row()):
            self.choices.addWidget(row)

    def maker(self) -> Maker:
        workspace, series_id, paper = self._context.workspace, self._series_id, self.paper()

        def make(progress: Callable[[float], object], format: str, language: str) -> PrintedDocument:
            from gsef_desktop.services.printing_series import series_document

            return series_document(workspace, series_id=series_id, language=language, format=format, paper=paper, progress=progress)

        return make
