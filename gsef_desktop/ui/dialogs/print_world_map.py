"""The map of the world as a document: on which paper and in which language, with the very pages beside the choices."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gsef_desktop.domain.map_marks import Layer
from gsef_desktop.services.printing_map import MAP_PAPERS
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.pdf_dialog import PdfDialog, Shape, Work
from gsef_desktop.ui.jobs import Progress

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument


class PrintWorldMapDialog(PdfDialog):
    """Shows the map of `day` and of the window's year, with some `layers`, as it will be printed; saves and prints it."""

    shape = Shape(980, 600, 290, 16)
    enter_saves = True

    def __init__(self, context: UiContext, *, day: date, layers: Collection[Layer], parent: QWidget | None = None) -> None:
        self._day, self._layers = day, tuple(layers)
        super().__init__(context, key="members.map", parent=parent)
        self.setWindowTitle(self.tr("Save the world map as PDF"))

    def make_choices(self) -> None:
        self.choices.addWidget(self.paper_row(MAP_PAPERS))
        self.choices.addWidget(self.language_row())
        self.outsiders = self.check(self.tr("For outsiders, without internal activities"))
        self.choices.addSpacing(4)
        self.choices.addWidget(self.outsiders)
        self.choices.addSpacing(6)
        about = self.tr("The whole world with what the legend shows. Pages behind the map say who is where, and who has no place on it.")
        self.choices.addWidget(self.note(about))

    def lies(self) -> bool:
        return True

    def work(self) -> Work:
        workspace, day, layers = self._context.workspace, self._day, self._layers
        year, off = self._context.year, self._context.lines_off
        paper, language, outsiders = self.paper(), self.language(), self.outsiders.isChecked()

        def work(progress: Progress) -> PrintedDocument:
            from gsef_desktop.services.printing_map import world_map_pdf

            return world_map_pdf(
                workspace, year=year, day=day, language=language, paper=paper, layers=layers, lines_off=off, for_outsiders=outsiders,
                progress=progress,
            )  # fmt: skip

        return work
