"""The programme on paper: where one is, the way back, and the documents."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.printing.programme_desk import ProgrammeDesk
from gsef_desktop.ui.widgets.layout import rule
from gsef_desktop.ui.widgets.page_head import PageHead


class PrintPage(QWidget):
    """Documents of the year that the window shows."""

    back_was_wanted = Signal(str)
    """the name of the view from which one came, or series; empty for the programme itself"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._back = context, ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head = PageHead(context.theme)
        self.back, self.title = self._head.back, self._head.title
        self.back.clicked.connect(lambda: self.back_was_wanted.emit(self._back))
        column.addWidget(self._head)
        column.addWidget(rule())
        self.desk = ProgrammeDesk(context)
        column.addWidget(self.desk, 1)
        context.year_changed.connect(lambda _: self._show_title())
        self._show_back()
        self._show_title()

    def open_document(self, document: str, *, back: str = "", **shown: Any) -> None:
        """Show a document; `back` is the view from which one comes, `shown` what that shows (see `ProgrammeDesk.open_document`)."""
        self._back = back
        self._show_back()
        self.desk.open_document(document, **shown)

    def _show_back(self) -> None:
        names = {
            "": self.tr("Programme"), "calendar": QCoreApplication.translate("ProgrammeDesk", "Calendar"),
            "checks": QCoreApplication.translate("ChecksView", "Checks"), "series": self.tr("Series"),
        }  # fmt: skip
        name = names.get(self._back, names[""])
        self._head.name_back(name, self.tr("Back to: {view}").format(view=name))

    def _show_title(self) -> None:
        self.title.set_text(self.tr("Print {year}").format(year=self._context.year))
