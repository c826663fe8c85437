"""Which page of a document is shown, with buttons to turn pages."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import IconButton
from gsef_desktop.ui.widgets.pdf_preview import PdfPreview


class PageTurner(QWidget):
    """Turns the pages of `preview` and follows it.  The buttons are hidden where there is but one page, unless they stay (`always`).

    `spacing` is between them and the number of the page, in px.
    """

    def __init__(self, theme: Theme, preview: PdfPreview, *, spacing: int, always: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._always = always
        self.back = IconButton(theme, "chevron-left", self.tr("Previous page"), size=24)
        self.next = IconButton(theme, "chevron-right", self.tr("Next page"), size=24)
        self.back.clicked.connect(lambda: preview.show_page(preview.page - 1))
        self.next.clicked.connect(lambda: preview.show_page(preview.page + 1))
        self.pages = QLabel()
        self.pages.setFont(theme.font("secondary"))
        self.pages.setProperty("role", "ink2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(spacing)
        for widget in (self.back, self.pages, self.next):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        preview.page_did_change.connect(self._follow)
        self._follow(0, 0)

    def _follow(self, page: int, pages: int) -> None:
        self.pages.setText(self.tr("Page {page} of {pages}").format(page=page, pages=pages) if pages else "")
        for button in (self.back, self.next):
            button.setVisible(pages > 1 or self._always)
        self.back.setEnabled(page > 1)
        self.next.setEnabled(page < pages)
