"""A coloured line over a page that says something of all of it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.labels import label


class NoteLine(QFrame):
    """An icon, a `text` that wraps, and behind it in `row` what can be done; `tone` is "warn", "bad" or "info"."""

    def __init__(self, theme: Theme, tone: str, icon: str, text: str = "") -> None:
        super().__init__()
        self.setProperty("surface", f"note-{tone}")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(10, 6, 8, 6)
        self.row.setSpacing(8)
        picture = QLabel()
        picture.setPixmap(theme.pixmap(icon, {"info": "acc"}.get(tone, tone), 15))
        self.row.addWidget(picture)
        self.text = label(theme, text, "secondary", token="ink", wrap=True)
        self.row.addWidget(self.text, 1)
