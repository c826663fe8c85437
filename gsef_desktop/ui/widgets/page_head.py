"""The head of a page that one opens from a list: the way back, a chevron, and where one is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.labels import ElidedLabel

_HEIGHT = 50


class PageHead(QWidget):
    """A row with the way back and a title; what else a page has in it is added to `row`.

    `back` and `title` say nothing yet.  The title takes `stretch` of the room that is left.
    """

    def __init__(self, theme: Theme, *, stretch: int = 1) -> None:
        super().__init__()
        self.setFixedHeight(_HEIGHT)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(8, 0, 14, 0)
        self.row.setSpacing(6)
        self.back = QToolButton()
        self.back.setProperty("kind", "flat")
        self.back.setFont(theme.font("body"))
        self.back.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.row.addWidget(self.back)
        chevron = QLabel()
        chevron.setPixmap(theme.pixmap("chevron-right", "ink3", 13))
        self.row.addWidget(chevron)
        self.title = ElidedLabel(theme, "", "meeting_title")
        self.row.addWidget(self.title, stretch)

    def name_back(self, text: str, accessible: str) -> None:
        """Say where the way back leads."""
        self.back.setText(text)
        self.back.setAccessibleName(accessible)
