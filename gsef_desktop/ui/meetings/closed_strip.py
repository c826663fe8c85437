"""A line over a meeting that is closed, with the way to open it again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.labels import label


class ClosedStrip(QWidget):
    """Says that nothing can be changed, and since when."""

    def __init__(self, theme: Theme, reopen: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 8)
        frame = QFrame()
        frame.setProperty("surface", "note-warn")
        row = QHBoxLayout(frame)
        row.setContentsMargins(10, 6, 8, 6)
        row.setSpacing(8)
        picture = QLabel()
        picture.setPixmap(theme.pixmap("lock", "warn", 15))
        row.addWidget(picture)
        self.text = label(theme, "", "secondary", token="ink", wrap=True)
        row.addWidget(self.text, 1)
        self.reopen = Button(theme, self.tr("Reopen…"), small=True)
        self.reopen.clicked.connect(lambda: reopen())
        row.addWidget(self.reopen)
        column.addWidget(frame)
        self.hide()

    def show_day(self, closed: bool, day: date | None, language: str) -> None:
        """Show the line, or nothing where the meeting is not closed."""
        if closed and day is not None:
            text = self.tr("Closed on {date}: agenda, papers, participants and minutes are locked.")
            self.text.setText(text.format(date=write_day(day, language)))
        elif closed:
            self.text.setText(self.tr("Closed: agenda, papers, participants and minutes are locked."))
        self.setVisible(closed)
