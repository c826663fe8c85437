"""The heading of the calendar: the period shown, the way to others, what the page has to choose, and the ways of showing it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gsef_desktop.ui.calendar.modes import Mode, mode_words
from gsef_desktop.ui.calendar.year_shapes import Align
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import Button, IconButton, SegmentedControl
from gsef_desktop.ui.widgets.labels import ElidedLabel, label

_HEIGHT, _SECOND = 48, 36
_LEAST = 560
_STEPS = 170
"""Width in px of what goes from period to period."""


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
        self._below = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 0)
        column.setSpacing(0)
        first_box = QWidget()
        first_box.setFixedHeight(_HEIGHT)
        row = self._first = QHBoxLayout(first_box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._second_box = QWidget()
        self._second_box.setFixedHeight(_SECOND)
        self._second = QHBoxLayout(self._second_box)
        self._second.setContentsMargins(0, 0, 0, 6)
        self._second.setSpacing(8)
        self._second.addStretch(1)
        column.addWidget(first_box)
        column.addWidget(self._second_box)
        self.title = label(theme, "", "screen_title")
        self.subtitle = ElidedLabel(theme, "", "body", token="ink3")
        self.subtitle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.before = IconButton(theme, "chevron-left", self.tr("Previous (Alt+←)"), size=24)
        self.after = IconButton(theme, "chevron-right", self.tr("Next (Alt+→)"), size=24)
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
        self._option_box = QWidget()
        self._options = QHBoxLayout(self._option_box)
        self._options.setContentsMargins(0, 0, 6, 0)
        self._options.addWidget(self._align_box)
        self._shown: QWidget = self._align_box
        row.addWidget(self._option_box)
        row.addWidget(self._mode)
        self._arrange()

    def set_period(self, title: str, subtitle: str) -> None:
        """Show another period."""
        self.title.setText(title)
        self.title.setAccessibleName(title)
        self.subtitle.set_text(subtitle)
        self._arrange()

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
        self._option_box.setVisible(shown is not None)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        widest = max(self._option_box.sizeHint().width() + self._mode.sizeHint().width(), _STEPS + 200)
        return QSize(min(widest + 48, _LEAST), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put what there is to choose into a row of its own where one row is too narrow, and then the ways of showing too."""
        options = self._option_box.sizeHint().width() + 8 if self._option_box.isVisibleTo(self) else 0
        period, modes = self.title.sizeHint().width() + _STEPS, self._mode.sizeHint().width()
        room = self.width() - 48 if self.width() > 0 else period + options + modes
        below = 0 if period + options + modes <= room else 1 if period + modes <= room else 2
        if below != self._below:
            self._below = below
            for at, widget in ((1, self._option_box), (2, self._mode)):  # the ways of showing keep their place as long as they can
                goes = at <= below
                if goes != (self._second.indexOf(widget) >= 0):
                    (self._first if goes else self._second).removeWidget(widget)
                    row = self._second if goes else self._first
                    row.insertWidget(row.indexOf(self._mode) if widget is self._option_box else -1, widget)
        self._second_box.setVisible(below > 0 and (below == 2 or options > 0))
        self.setFixedHeight(_HEIGHT + (0 if self._second_box.isHidden() else _SECOND))

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
