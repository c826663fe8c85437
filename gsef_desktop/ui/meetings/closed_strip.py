"""A line over a meeting that is closed, with the way to open it again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.note_line import NoteLine


class ClosedStrip(QWidget):
    """Says that nothing can be changed, and since when."""

    def __init__(self, theme: Theme, reopen: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 8)
        line = NoteLine(theme, "warn", "lock")
        self.text = line.text
        self.reopen = Button(theme, self.tr("Reopen…"), small=True)
        self.reopen.clicked.connect(lambda: reopen())
        line.row.addWidget(self.reopen)
        column.addWidget(line)
        self.hide()

    def show_day(self, closed: bool, day: date | None, language: str) -> None:
        """Show the line, or nothing where the meeting is not closed."""
        if closed and day is not None:
            text = self.tr("Closed on {date}: agenda, papers, participants and minutes are locked.")
            self.text.setText(text.format(date=write_day(day, language)))
        elif closed:
            self.text.setText(self.tr("Closed: agenda, papers, participants and minutes are locked."))
        self.setVisible(closed)
