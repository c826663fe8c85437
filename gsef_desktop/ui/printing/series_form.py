"""A series with its editions as a document."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Series
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.printing.form import Maker, PrintForm
from gsef_desktop.ui.widgets.fields import SearchableBox

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument

SERIES = "series"


class SeriesForm(PrintForm):
    """Prints a series; which one is remembered."""

    docx = frozenset((SERIES,))

    def __init__(self, context: UiContext, *, document: str = SERIES, parent: QWidget | None = None) -> None:
        super().__init__(context, key="series.print", document=document, parent=parent)

    def make_choices(self) -> None:
        self.series = SearchableBox(self._context.theme, self.tr("Series"))
        self.series.chosen.connect(lambda value: self.keep("series", value))
        self.choices.addWidget(self.row(self.tr("Series"), self.series))
        self.choices.addWidget(self.paper_row())

    def follow_document(self) -> None:
        """Offer the series of the file."""
        self.show_series(str(self.series.value() or self.recall("series", "")))

    def show_series(self, series_id: str) -> None:
        """Print this series, or else the first."""
        with self._context.workspace.read() as reader:
            found = sorted(((one.title, one.id) for one in reader.all(Series)), key=lambda pair: pair[0].casefold())
        self.series.set_choices([(id, title) for title, id in found])
        ids = [id for _, id in found]
        self.series.set_value(series_id if series_id in ids else ids[0] if ids else None)

    def maker(self, document: str) -> Maker:
        workspace, paper, series_id = self._context.workspace, self.paper(), self.series.value()

        def make(progress: Callable[[float], object], format: str, language: str) -> PrintedDocument:
            from gsef_desktop.services.printing_series import series_document

            if series_id is None:
                raise Invalid(message("There is no series in this file."))
            return series_document(workspace, series_id=series_id, language=language, format=format, paper=paper, progress=progress)

        return make
