"""What is to be seen to before a pack is given to anybody, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import clear_layout
from gsef_desktop.ui.widgets.paper_files import make_pdfs


class PackHints(QWidget):
    """A sentence each with its icon, or that there is nothing to see to."""

    papers_were_wanted = Signal()
    """the list of papers, with what each still wants"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._without_pdf: list[str] = []
        theme, column = context.theme, QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(theme, self.tr("Before you save it"), "secondary_strong", token="ink2"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        column.addLayout(self._lines)
        about = QHBoxLayout()
        self.show_papers = Button(theme, self.tr("Show the papers"), icon="files", look="quiet", small=True)
        self.show_papers.clicked.connect(self.papers_were_wanted)
        about.addWidget(self.show_papers)
        self.make_pdfs = Button(theme, self.tr("Make PDFs"), icon="file-text", look="quiet", small=True)
        self.make_pdfs.setToolTip(self.tr("Make PDFs of the files that a pack could not bind"))
        self.make_pdfs.clicked.connect(lambda: make_pdfs(context, self._without_pdf))
        self.make_pdfs.hide()
        about.addWidget(self.make_pdfs)
        about.addStretch(1)
        column.addLayout(about)

    def show_hints(self, hints: Sequence[tuple[str, str, str]]) -> None:
        """Show hints: icon, tone and sentence."""
        clear_layout(self._lines)
        theme = self._context.theme
        for icon, tone, text in hints or [("check", "good", self.tr("Nothing to see to."))]:
            made = QWidget()
            row = QHBoxLayout(made)
            row.setContentsMargins(0, 2, 0, 2)
            row.setSpacing(8)
            picture = QLabel()
            picture.setPixmap(theme.pixmap(icon, tone, 14))
            picture.setContentsMargins(0, 2, 0, 0)  # to the middle of the first line
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label(theme, text, "field", wrap=True), 1)
            self._lines.addWidget(made)

    def offer_pdfs(self, version_ids: Sequence[str]) -> None:
        """Offer to make PDFs of these versions of papers, which have none."""
        self._without_pdf = list(version_ids)
        self.make_pdfs.setVisible(bool(version_ids) and not self._context.read_only)

    def said(self) -> list[str]:
        """The sentences that are shown."""
        widgets = [item.widget() for index in range(self._lines.count()) if (item := self._lines.itemAt(index)) is not None]
        return [text.text() for widget in widgets if widget is not None for text in widget.findChildren(QLabel) if text.text()]
