"""The heading of the calendar: the year, the way to other years, the alignment, and year or list."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gsef_desktop.ui.calendar.year_shapes import Align
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import Button, IconButton, SegmentedControl
from gsef_desktop.ui.widgets.labels import ElidedLabel, label


class Mode(StrEnum):
    """How the year is shown."""

    YEAR = "year"
    LIST = "list"


class CalendarHeader(QWidget):
    """Tells what the user chose; it changes nothing by itself."""

    year_stepped = Signal(int)
    """-1 or 1"""
    today_wanted = Signal()
    align_changed = Signal(object)
    mode_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(48)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        self.title = label(theme, "", "screen_title")
        self.subtitle = ElidedLabel(theme, "", "body", token="ink3")
        self.subtitle.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        before = IconButton(theme, "chevron-left", self.tr("Previous year"), size=24)
        after = IconButton(theme, "chevron-right", self.tr("Next year"), size=24)
        today = Button(theme, self.tr("Today"), small=True)
        before.clicked.connect(lambda: self.year_stepped.emit(-1))
        after.clicked.connect(lambda: self.year_stepped.emit(1))
        today.clicked.connect(self.today_wanted)
        self._align_label = label(theme, self.tr("Align by"), "head")
        self._align = SegmentedControl(theme, self.tr("Align by"), [(Align.WEEKDAY, self.tr("Weekday")), (Align.DATE, self.tr("Date"))])
        self._mode = SegmentedControl(theme, self.tr("Show as"), [(Mode.YEAR, self.tr("Year")), (Mode.LIST, self.tr("List"))])
        self._align.changed.connect(self.align_changed)
        self._mode.changed.connect(self.mode_changed)
        for widget in (self.title, self.subtitle, before, after, today):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._align_label)
        row.addWidget(self._align)
        row.addSpacing(6)
        row.addWidget(self._mode)

    def set_year(self, year: int, subtitle: str) -> None:
        """Show another year."""
        self.title.setText(str(year))
        self.title.setAccessibleName(str(year))
        self.subtitle.set_text(subtitle)

    def set_mode(self, mode: Mode) -> None:
        """Show how the year is shown; the alignment is the planner's alone."""
        self._mode.set_value(mode)
        self._align.setVisible(mode is Mode.YEAR)
        self._align_label.setVisible(mode is Mode.YEAR)

    def set_align(self, align: Align) -> None:
        """Show the alignment."""
        self._align.set_value(align)
