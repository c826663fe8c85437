"""The words of the calendar in the window's language: labels of bars, days, status, and what a screen reader says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from gsef_desktop.domain.bar_labels import bar_labels
from gsef_desktop.domain.calendar_row import CalendarRow, LineInfo
from gsef_desktop.domain.lanes import Labels
from gsef_desktop.domain.records import ActivityRole, ActivityStatus
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame
from gsef_desktop.ui.calendar.drag import Slot, bounds_of_slot
from gsef_desktop.ui.inspectors.place_text import place_name, place_reading
from gsef_desktop.ui.widgets.bars import TICK_SPACE, DateStatus


def date_status(row: CalendarRow) -> DateStatus:
    """How far the date is settled."""
    if not row.time.has_days:
        return DateStatus.UNKNOWN
    return DateStatus.TENTATIVE if row.is_tentative else DateStatus.CONFIRMED


class PlannerWords:
    """Made for one language; `lines` are the titles of the programme lines, set with each year."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._lines: dict[int, str] = {}
        self._labels: dict[tuple[str, str, str, str], Labels] = {}
        translate = QCoreApplication.translate
        self.tray_title = translate("Calendar", "Day not known")
        self.strip_title = "?"
        self._window = translate("Calendar", ": 1 day of {days}")
        self.new_title = translate("Calendar", "Title of the new activity, {days}")
        self.new_date = translate("Calendar", "New date of {title}")
        self.copy_to = translate("Calendar", "Copy to {days}")
        self._of_status = {
            DateStatus.CONFIRMED: translate("Calendar", "Confirmed"),
            DateStatus.TENTATIVE: translate("Calendar", "Tentative"),
            DateStatus.UNKNOWN: translate("Calendar", "Day not known"),
        }
        self.keyboard_help = translate(
            "Calendar",
            "Arrow keys go from activity to activity. Shift with the arrow keys moves the selected ones by a day or a week; "
            "Ctrl+Shift with the arrow keys makes one longer or shorter. Enter opens it, C confirms its date, Delete deletes it. "
            "Insert begins a new one; so does dragging over empty days. Ctrl with a click selects several, Ctrl with a drag copies. "
            "T goes to today, Alt with the left and right arrow keys to the time before and after. Esc cancels.",
        )

    @property
    def language(self) -> str:
        """The language in which they are (ISO 639-1)."""
        return self._language

    def set_lines(self, lines: Sequence[LineInfo]) -> None:
        """The lines of the year shown."""
        self._lines = {line.number: line.title for line in lines}

    def line(self, number: int) -> str:
        """The title of a line, or that there is none."""
        return self._lines.get(number) or (
            QCoreApplication.translate("Calendar", "Line {number}").format(number=number)
            if number
            else QCoreApplication.translate("Calendar", "No programme line")
        )

    def labels(self, row: CalendarRow) -> Labels:
        """What may be written on its bar."""
        suffix = self._window.format(days=row.time.days) if row.is_window and row.time.has_days else ""
        held = TICK_SPACE if row.status is ActivityStatus.HELD else ""
        key = (row.title, row.place.city or "", suffix, held if row.time.has_days else f"{held}? ")
        made = self._labels.get(key)
        if made is None:
            made = self._labels[key] = bar_labels(key[0], key[1], suffix=key[2], prefix=key[3])
        return made

    def tray_text(self, row: CalendarRow) -> str:
        """What stands in a tray: title and place, and the span where it is not the month of the tray."""
        place = self.place(row)
        text = row.title if not place or place.casefold() in row.title.casefold() else f"{row.title}, {place}"
        if row.status is ActivityStatus.HELD:
            text = TICK_SPACE + text
        if row.time.precision in (Precision.QUARTER, Precision.HALF_YEAR, Precision.YEAR):
            text = f"{text} ({self.when(row.time)})"
        return text

    def when(self, frame: TimeFrame, *, with_year: bool = False) -> str:
        """The reading of a frame's dates."""
        from gsef_desktop.domain.time_writing import write_time

        if not frame.is_known:
            return frame.text or QCoreApplication.translate("Calendar", "Date not known")
        return write_time(frame, self._language, with_year=with_year)

    def days(self, first: date, last: date) -> str:
        """Days in words, such as "9–18 July"."""
        return self.when(TimeFrame(earliest=first, latest=last, precision=Precision.DAY, date_certainty=Certainty.CONFIRMED))

    def day(self, day: date) -> str:
        """A day in words, with its year."""
        return self.when(TimeFrame(earliest=day, latest=day, precision=Precision.DAY), with_year=True)

    def slot(self, slot: Slot) -> str:
        """A slot in words, such as "March 2019"."""
        first, last = bounds_of_slot(slot)
        return self.when(TimeFrame(earliest=first, latest=last, precision=slot.precision), with_year=True)

    def status(self, row: CalendarRow) -> str:
        """The status in a word or two."""
        if row.status is ActivityStatus.CANCELLED:
            return QCoreApplication.translate("Calendar", "Cancelled")
        if row.status is ActivityStatus.HELD:
            return QCoreApplication.translate("Calendar", "Held")
        return self._of_status[date_status(row)]

    def date_status(self, status: DateStatus) -> str:
        """A date's status in a word or two."""
        return self._of_status[status]

    def role(self, role: ActivityRole) -> str:
        """What we are in it."""
        translate = QCoreApplication.translate
        return {
            ActivityRole.ORGANISER: translate("Calendar", "Organizer"),
            ActivityRole.CO_ORGANISER: translate("Calendar", "Co-organizer"),
            ActivityRole.PARTICIPANT: translate("Calendar", "Participant"),
            ActivityRole.UNKNOWN: "",
        }[role]

    def place(self, row: CalendarRow) -> str:
        """The shortest name of its place."""
        return place_name(row.place, self._language)

    def address(self, row: CalendarRow) -> str:
        """Its city and country, or its place as it was typed."""
        return place_reading(row.place, self._language) if row.place.is_known else row.place.text

    def spoken(self, row: CalendarRow) -> str:
        """An activity for a screen reader, in one sentence."""
        parts = [row.title, self.when(row.time, with_year=True), self.place(row), self.line(row.line_number), self.status(row)]
        return ", ".join(part for part in parts if part)

    def spoken_selection(self, count: int) -> str:
        """How many are selected, for a screen reader."""
        return QCoreApplication.translate("Calendar", "{count} activities selected").format(count=count)

    def spoken_year(self, year: int, count: int) -> str:
        """The year for a screen reader, while nothing is selected."""
        text = QCoreApplication.translate("Calendar", "{year}, {count} activities. {help}")
        return text.format(year=year, count=count, help=self.keyboard_help)
