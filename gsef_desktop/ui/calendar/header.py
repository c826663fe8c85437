"""The heading of the calendar: the period shown, the way to others, what the page has to choose, and the ways of showing it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gsef_desktop.ui.calendar.modes import Mode, mode_words
from gsef_desktop.ui.calendar.year_shapes import Align
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import Button, IconButton, SegmentedControl
from gsef_desktop.ui.widgets.labels import ElidedLabel, label


class CalendarHeader(QWidget):
    """Tells what the user chose; it changes nothing by itself."""

    stepped = Signal(int)
    """-1 or 1: to the period before or after"""
    today_wanted = Signal()
    date_wanted = Signal()
    """another date is to be asked for"""
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
        self.subtitle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.before = IconButton(theme, "chevron-left", self.tr("Previous (Alt+Left)"), size=24)
        self.after = IconButton(theme, "chevron-right", self.tr("Next (Alt+Right)"), size=24)
        today = Button(theme, self.tr("Today"), small=True)
        today.setToolTip(self.tr("Go to today (T)"))
        self.go = IconButton(theme, "calendar", self.tr("Go to a date (G)"), size=24)
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after.clicked.connect(lambda: self.stepped.emit(1))
        today.clicked.connect(self.today_wanted)
        self.go.clicked.connect(self.date_wanted)
        self._align_box = self._make_align(theme)
        self._mode = SegmentedControl(theme, self.tr("Show as"), [(mode, text) for mode, text in mode_words().items()])
        for number, mode in enumerate(Mode, 1):
            self._mode.button(mode).setToolTip(f"Alt+{number}")
        self._mode.changed.connect(self.mode_changed)
        for widget in (self.title, self.before, self.after, today, self.go):
            row.addWidget(widget)
        row.addWidget(self.subtitle, 1)
        self._options = QHBoxLayout()
        self._options.setContentsMargins(0, 0, 0, 0)
        self._options.addWidget(self._align_box)
        self._shown: QWidget = self._align_box
        row.addLayout(self._options)
        row.addSpacing(6)
        row.addWidget(self._mode)

    def set_period(self, title: str, subtitle: str) -> None:
        """Show another period."""
        self.title.setText(title)
        self.title.setAccessibleName(title)
        self.subtitle.set_text(subtitle)

    def set_mode(self, mode: Mode, options: QWidget | None) -> None:
        """Show how the calendar is shown, with what there is to choose; the year has its alignment."""
        self._mode.set_value(mode)
        shown = self._align_box if mode is Mode.YEAR else options
        if shown is not self._shown:
            self._shown.hide()
        if shown is not None:
            if self._options.indexOf(shown) < 0:
                self._options.addWidget(shown)
            shown.show()
            self._shown = shown

    def set_align(self, align: Align) -> None:
        """Show the alignment."""
        self._align.set_value(align)

    def _make_align(self, theme: Theme) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label(theme, self.tr("Align by"), "head"))
        self._align = SegmentedControl(theme, self.tr("Align by"), [(Align.WEEKDAY, self.tr("Weekday")), (Align.DATE, self.tr("Date"))])
        self._align.changed.connect(self.align_changed)
        row.addWidget(self._align)
        return box
