"""The row above the bodies: list or timeline, the day looked at, filters, and what can be added."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gsef_desktop.domain.seat_terms import months_later
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import Button, Chip, IconButton, SegmentedControl
from gsef_desktop.ui.widgets.day_width import widest_day
from gsef_desktop.ui.widgets.fields import LineField
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import FlowLayout


class DayField(LineField):
    """A day that is typed; Up and Down go a day, Page Up and Page Down a month."""

    stepped = Signal(int, int)
    """days and months"""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: (1, 0), Qt.Key.Key_Down: (-1, 0), Qt.Key.Key_PageUp: (0, 1), Qt.Key.Key_PageDown: (0, -1)}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(*step)
            return
        super().keyPressEvent(event)


class DayChooser(QWidget):
    """On which day bodies are looked at: typed in any way that a date can be written, a month back or on, or today."""

    changed = Signal(object)
    """the date"""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context, self._day = context, date.today()
        theme = context.theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.setFixedHeight(26)  # the field's; the flow aligns at the top
        row.addWidget(label(theme, self.tr("On"), "secondary", token="ink3"))
        before = IconButton(theme, "chevron-left", self.tr("A month earlier"), size=24)
        before.clicked.connect(lambda: self._step(0, -1))
        row.addWidget(before)
        self.field = DayField(theme, self.tr("Day on which the seats are shown"))
        self.field.setToolTip(self.tr("Type a day. Up and Down go a day, Page Up and Page Down a month."))
        self.field.setFixedWidth(widest_day(self.field.font(), context.language) + 26)
        self.field.committed.connect(self._commit)
        self.field.stepped.connect(self._step)
        row.addWidget(self.field)
        after = IconButton(theme, "chevron-right", self.tr("A month later"), size=24)
        after.clicked.connect(lambda: self._step(0, 1))
        row.addWidget(after)
        self.today = Button(theme, self.tr("Today"), small=True)
        self.today.clicked.connect(lambda: self.changed.emit(date.today()))
        row.addWidget(self.today)

    def set_day(self, day: date) -> None:
        """Show a day."""
        self._day = day
        self.field.set_value(write_day(day, self._context.language))
        self.field.set_bad(False)
        self.today.setEnabled(day != date.today())

    def _commit(self, text: str) -> None:
        day = read_time(text, year=self._day.year, language=self._context.language).frame.earliest if text.strip() else None
        self.field.set_bad(day is None and bool(text.strip()))
        if day is not None:
            self.set_day(day)
            self.changed.emit(day)
        elif text.strip():
            self._context.tell(self.tr("“{text}” is not a date.").format(text=text))
        else:
            self.set_day(self._day)

    def _step(self, days: int, months: int) -> None:
        try:
            day = months_later(self._day, months) + timedelta(days=days)
        except (OverflowError, ValueError):
            return
        self.changed.emit(day)


class BodiesBar(QWidget):
    """Everything in a row that goes on in another where it does not fit."""

    mode_changed = Signal(str)
    """ "list" or "timeline" """
    filter_changed = Signal()
    zoomed = Signal(bool)
    """nearer (True) or farther"""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        theme = context.theme
        flow = FlowLayout(self, spacing=8)
        flow.setContentsMargins(16, 4, 16, 7)
        modes = [("list", self.tr("Seats")), ("timeline", self.tr("Timeline"))]
        self.mode = SegmentedControl(theme, self.tr("Show as"), modes, small=True)
        self.mode.changed.connect(self._did_turn)
        self.day = DayChooser(context)
        self.soon = self._chip(theme, "hourglass")
        self.vacant = self._chip(theme, "user-x")
        self.nearer = IconButton(theme, "zoom-in", self.tr("Wider years"), size=24)
        self.nearer.clicked.connect(lambda: self.zoomed.emit(True))
        self.farther = IconButton(theme, "zoom-out", self.tr("Narrower years"), size=24)
        self.farther.clicked.connect(lambda: self.zoomed.emit(False))
        self.add_seat = Button(theme, self.tr("Add a seat"), icon="plus", small=True)
        self.add_body = Button(theme, self.tr("Add a body"), icon="plus", small=True)
        for button in (self.add_seat, self.add_body):
            button.setEnabled(not context.read_only)
        for widget in (
            self.mode, self.day, self.soon, self.vacant, self.farther, self.nearer, self.add_seat, self.add_body
        ):  # fmt: skip
            flow.addWidget(widget)
        self.set_counts(0, 0)
        self.set_mode("list")

    def set_mode(self, mode: str) -> None:
        """Show which of the two is seen."""
        self.mode.set_value(mode)
        self._show_for(mode)

    def set_counts(self, soon: int, vacant: int) -> None:
        """Say how many terms end soon, and how many seats are vacant."""
        ending, empty = self.tr("Ending soon {number}").format(number=soon), self.tr("Vacant {number}").format(number=vacant)
        for chip, text in ((self.soon, ending), (self.vacant, empty)):
            chip.setText(text)
            chip.setAccessibleName(text)
        self.soon.setEnabled(bool(soon) or self.soon.isChecked())
        self.vacant.setEnabled(bool(vacant) or self.vacant.isChecked())

    def clear_filter(self) -> None:
        """Let every seat be seen again."""
        self.soon.setChecked(False)
        self.vacant.setChecked(False)

    def _chip(self, theme: Theme, icon: str) -> Chip:
        chip = Chip(theme, "", icon=icon)
        chip.toggled.connect(lambda _: self.filter_changed.emit())
        return chip

    def _did_turn(self, mode: str) -> None:
        self._show_for(mode)
        self.mode_changed.emit(mode)

    def _show_for(self, mode: str) -> None:
        for chip in (self.soon, self.vacant):
            chip.setVisible(mode == "list")
        for button in (self.farther, self.nearer):
            button.setVisible(mode == "timeline")
