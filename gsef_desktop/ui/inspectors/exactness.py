"""How exactly a date is known, in the inspector: narrowed or widened step by step, the window it was found in, by when it is settled."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from gsef_desktop.domain.records import Activity
from gsef_desktop.domain.time_frame import Precision
from gsef_desktop.domain.time_narrowing import Days, frame_of_window, is_finer, is_window, narrow, slots_within
from gsef_desktop.domain.time_writing import write_days, write_time
from gsef_desktop.services import narrowing
from gsef_desktop.services.windows import window_of
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow
from gsef_desktop.ui.widgets.labels import label

_MOST_SLOTS = 31
"""More than the days of a month are not offered in a menu: they are typed."""
_WINDOW = "window"
"""Stands for the days of a window, which are known while the day is not."""


class ExactnessFields(QWidget):
    """ "Date known to", and beneath it the window in which the days were found."""

    typing_wanted = Signal(str)
    """there are too many days to choose from: one is to be typed; carries what to tell the user"""

    def __init__(self, context: UiContext, activity_id: str) -> None:
        super().__init__()
        self._context, self._id = context, activity_id
        self._activity: Activity | None = None
        self._bounds: Days | None = None
        theme, column = context.theme, QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.box = ComboBox(theme, self.tr("Date known to"))
        self.box.chosen.connect(self._choose)
        column.addWidget(FieldRow(theme, self.tr("Date known to"), self.box))
        self.window_text = label(theme, "", "secondary", wrap=True)
        self.back = Button(theme, self.tr("Back to the window"), look="quiet", small=True)
        self.back.clicked.connect(lambda: context.edit(lambda: narrowing.back_to_window(context.workspace, activity_id=self._id)))
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.window_text)
        lines.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.window_row = FieldRow(theme, "", inner)
        column.addWidget(self.window_row)

    def load(self, activity: Activity, year: int | None) -> None:
        """Show how exactly its date is known; `year` is that in which an unknown date is looked for."""
        self._activity, time = activity, activity.time
        self._bounds = None
        if time.earliest is not None and time.latest is not None:
            self._bounds = (time.earliest, time.latest)
        elif year is not None and 1 <= year <= 9999:
            self._bounds = (date(year, 1, 1), date(year, 12, 31))
        names = [
            (Precision.DAY, self.tr("Day")), (Precision.WEEK, self.tr("Week")), (Precision.MONTH, self.tr("Month")),
            (Precision.QUARTER, self.tr("Quarter")), (Precision.HALF_YEAR, self.tr("Half-year")), (Precision.YEAR, self.tr("Year")),
            (Precision.UNKNOWN, self.tr("Not known")),
        ]  # fmt: skip
        on_days = time.has_days and is_window(time)
        window = [(_WINDOW, self.tr("A window of days"))] if on_days else []
        self.box.set_choices([names[0], *window, *names[1:]])
        self.box.set_value(_WINDOW if on_days else time.precision)
        self.box.setEnabled(not self._context.read_only)
        self._load_window(activity)

    def _load_window(self, activity: Activity) -> None:
        window, time = window_of(activity), activity.time
        self.window_row.setVisible(window is not None)
        if window is None:
            return
        frame = frame_of_window(*window)
        language = self._context.language
        named = write_days(*window, language) if frame.has_days else write_time(frame, language, style="short")
        inside = time.earliest is not None and time.latest is not None and window[0] <= time.earliest and time.latest <= window[1]
        text = self.tr("Found in the window {days}") if inside else self.tr("The window was {days}")
        self.window_text.setText(text.format(days=named))
        self.back.setEnabled(not self._context.read_only)

    def _choose(self, chosen: object) -> None:
        activity = self._activity
        if activity is None:
            return
        precision = Precision.DAY if chosen == _WINDOW else Precision(str(chosen))
        known, on_days = activity.time.precision, activity.time.has_days and is_window(activity.time)
        if chosen == _WINDOW or (precision is known and not on_days):
            self._reset()
        elif is_finer(precision, known) or (precision is known and on_days):
            self._narrow(activity, precision)
        else:
            self._put(precision, None)

    def _narrow(self, activity: Activity, precision: Precision) -> None:
        """Straight away where only one slot is possible, else by choosing one; a guess would be worse than none."""
        if self._bounds is None:
            self._ask(self.tr("Type a year, a month or a day first."))
            return
        slots = slots_within(precision, *self._bounds)
        if len(slots) == 1:
            self._put(precision, max(slots[0][0], self._bounds[0]))
        elif len(slots) <= _MOST_SLOTS:
            self.slot_menu(activity, precision, slots).popup(self.box.mapToGlobal(QPoint(0, self.box.height())))
        else:
            self._ask(self.tr("Type the day, such as 14 October."))

    def slot_menu(self, activity: Activity, precision: Precision, slots: list[Days]) -> QMenu:
        """The slots to choose from."""
        menu = QMenu(self)
        menu.aboutToHide.connect(self._reset)
        menu.aboutToHide.connect(menu.deleteLater)
        same_year = slots[0][0].year == slots[-1][1].year
        for first, last in slots:
            at = min(last, self._bounds[1]) if self._bounds else first
            frame = narrow(activity.time, precision, at)
            style = "long" if precision in (Precision.DAY, Precision.WEEK) else "short"
            text = write_time(
                frame, self._context.language, style=style, with_year=not same_year, weekday=precision is Precision.DAY, with_clock=False
            )  # fmt: skip
            menu.addAction(text).triggered.connect(lambda _=False, at=at: self._put(precision, at))
        return menu

    def _put(self, precision: Precision, at: date | None) -> None:
        file, language = self._context.workspace, self._context.language
        done = self._context.edit(
            lambda: narrowing.narrow_activity(file, activity_id=self._id, precision=precision, at=at, language=language)
        )
        if done is None:
            self._reset()

    def _ask(self, text: str) -> None:
        self._reset()
        self.typing_wanted.emit(text)

    def _reset(self) -> None:
        if self._activity is not None:
            on_days = self._activity.time.has_days and is_window(self._activity.time)
            self.box.set_value(_WINDOW if on_days else self._activity.time.precision)
