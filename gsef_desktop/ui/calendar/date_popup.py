"""A small field that asks for a date to go to: typed as people write it, read while it is being typed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.domain.time_writing import write_time
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.translate import render
from gsef_desktop.ui.widgets.fields import LineField
from gsef_desktop.ui.widgets.labels import label

_WIDTH = 240


class DatePopup(QFrame):
    """Enter goes there, Esc does not."""

    chosen = Signal(object)
    """a date"""

    def __init__(self, theme: Theme, language: str, year: int, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("surface", "popup")
        self.setAccessibleName(self.tr("Go to a date"))
        self.setFixedWidth(_WIDTH)
        self._language, self._year = language, year
        self._found: date | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(4)
        self.field = LineField(theme, self.tr("Go to a date"), placeholder=self.tr("8 July, week 30, May 2020"))
        self.field.textEdited.connect(self._read)
        self._note = label(theme, self.tr("A day, a week, a month or a year"), "caption", token="ink3")
        column.addWidget(self.field)
        column.addWidget(self._note)

    def open_below(self, widget: QWidget) -> None:
        """Show it beneath a widget."""
        self.adjustSize()
        self.move(widget.mapToGlobal(QPoint(0, widget.height() + 4)))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._found is not None:
                self.chosen.emit(self._found)
                self.close()
            return
        super().keyPressEvent(event)

    def _read(self, text: str) -> None:
        text = text.strip()
        if text.isdecimal() and len(text) == len("2019") and int(text) > 0:
            self._found = date(int(text), 1, 1)
            self._note.setText(text)
            return
        reading = read_time(text, year=self._year, language=self._language)
        self._found = reading.frame.earliest
        self._note.setText(write_time(reading.frame, self._language, with_year=True) if self._found else render(reading.explanation))
