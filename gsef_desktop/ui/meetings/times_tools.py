"""What a search for a time is told: days, length, further cities; and what can be done with the time that is chosen."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from gsef_desktop.domain.call_hours import HourWeights
from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.domain.time_writing import write_days
from gsef_desktop.services.call_weights import set_weights
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.meetings.weights_popup import WeightsPopup
from gsef_desktop.ui.widgets.buttons import Button, IconButton, MenuButton
from gsef_desktop.ui.widgets.fields import ComboBox, LineField
from gsef_desktop.ui.widgets.labels import label

MOST_DAYS = 100
"""The window looks for a time among at most so many days."""
_LENGTHS = (30, 45, 60, 90, 120, 150, 180, 240)
_WIDE = 900


class TimesTools(QWidget):
    """A row of fields and buttons."""

    days_did_change = Signal(object, object)
    """the first and the last day"""
    length_did_change = Signal(object)
    """minutes"""
    cities_did_change = Signal(str)
    use_was_wanted = Signal()
    invitation_was_wanted = Signal(str)
    """in a language (ISO 639-1); empty for all in which documents are made"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, theme = context, context.theme
        self._days = (date(2019, 1, 1), date(2019, 1, 1))
        self.setFixedHeight(40)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        self._captions = [label(theme, self.tr("Days"), "secondary"), label(theme, self.tr("Length"), "secondary")]
        self.days = LineField(theme, self.tr("Days among which to look"), placeholder=self.tr("14–18 October"))
        self.days.setMinimumWidth(110)
        self.days.setMaximumWidth(210)
        self.days.committed.connect(self._read_days)
        self.length = ComboBox(theme, self.tr("Length of the call"))
        self.length.setMinimumContentsLength(7)
        self.length.chosen.connect(self.length_did_change)
        self.cities = LineField(theme, self.tr("Further cities"), placeholder=self.tr("Further cities"))
        self.cities.setToolTip(self.tr("Cities that count besides those of the participants, parted by commas"))
        self.cities.setMinimumWidth(80)
        self.cities.setMaximumWidth(260)
        self.cities.committed.connect(self.cities_did_change)
        self.weights = IconButton(theme, "sliders-horizontal", self.tr("What an hour weighs"), size=24)
        self.weights.clicked.connect(self._open_weights)
        self.copy = MenuButton(theme, self.tr("Copy invitation"), icon="copy", small=True)
        self.copy.setToolTip(self.tr("Copy a text with the time in every city"))
        menu = QMenu(self.copy)
        for code in LANGUAGES:
            menu.addAction(words.language_name(code), partial(self.invitation_was_wanted.emit, code))
        menu.addSeparator()
        menu.addAction(self.tr("All four"), partial(self.invitation_was_wanted.emit, ""))
        self.copy.setMenu(menu)
        self.use = Button(theme, self.tr("Use this time"), look="primary", small=True)
        self.use.clicked.connect(self.use_was_wanted)
        row.addWidget(self._captions[0])
        row.addWidget(self.days, 3)
        row.addWidget(self._captions[1])
        row.addWidget(self.length)
        row.addWidget(self.cities, 3)
        row.addWidget(self.weights)
        row.addStretch(1)
        row.addWidget(self.copy)
        row.addWidget(self.use)
        self._weights: HourWeights | None = None

    def show_search(self, days: tuple[date, date], minutes: int, weights: HourWeights) -> None:
        """Show what is looked for."""
        self._days, self._weights = days, weights
        self.days.set_value(write_days(*days, self._context.language))
        self.days.set_bad(False)
        self.length.set_choices([(each, words.duration(each)) for each in sorted({*_LENGTHS, minutes})])
        self.length.set_value(minutes)

    def set_usable(self, usable: bool) -> None:
        """Whether there is a time to use."""
        self.use.setEnabled(usable and not self._context.read_only)
        self.copy.setEnabled(usable)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for caption in self._captions:
            caption.setVisible(self.width() >= _WIDE)

    def _read_days(self, text: str) -> None:
        frame = read_time(text, year=self._days[0].year, language=self._context.language).frame
        if frame.earliest is None or frame.latest is None or frame.days > MOST_DAYS:
            self.days.set_bad(True)
            told = (
                self.tr("This is not understood as days: {text}") if frame.earliest is None else self.tr("These are too many days: {text}")
            )
            self._context.tell(told.format(text=text))
            return
        self.days_did_change.emit(frame.earliest, frame.latest)

    def _open_weights(self) -> None:
        if self._weights is None:
            return
        popup = WeightsPopup(self._context.theme, self._weights, self)
        popup.set_read_only(self._context.read_only)
        popup.was_kept.connect(self._keep_weights)
        popup.open_below(self.weights)

    def _keep_weights(self, weights: HourWeights) -> None:
        if weights != self._weights:
            self._context.edit(lambda: set_weights(self._context.workspace, weights=weights))
