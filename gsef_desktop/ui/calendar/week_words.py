"""The words of the week and the day: headings, hours, zones, and what a screen reader says."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.local_times import ClockChange, Span, differs, offset_at, offset_text, span_in
from gsef_desktop.domain.records import ActivityStatus
from gsef_desktop.domain.tasks import CalendarTask
from gsef_desktop.domain.time_writing import weekday_name, write_clock, write_day, write_days
from gsef_desktop.reference.zones import zone_city
from gsef_desktop.ui.calendar.words import PlannerWords
from gsef_desktop.ui.widgets.bars import TICK_SPACE


class WeekWords:
    """Made for one language, beside the words of all calendars."""

    def __init__(self, words: PlannerWords) -> None:
        self._words = words
        self._language = words.language
        translate = QCoreApplication.translate
        self.all_day = translate("Week", "All day")
        self.tray_hint = translate("Week", "Drag to a day or an hour")
        self.fewer = translate("Week", "Fewer")
        self.name = translate("Week", "Week and day")
        self.choose_zone = translate("Week", "Second time zone")
        self.help = translate(
            "Week",
            "Up and down go from hour to hour of a day, left and right to the days before and after. Shift with the arrow keys moves the "
            "selected activity by 15 minutes or by a day; Ctrl+Shift with up and down moves its end, with left and right its beginning. "
            "Enter opens it, C confirms its date, Delete deletes it, Insert begins a new one. Dragging over empty hours begins a new one, "
            "dragging into the strip above makes it last the whole day. Ctrl with a drag copies. Esc cancels.",
        )

    # --- days ------------------------------------------------------------------------------------------------------------------------

    def title(self, first: date, last: date) -> str:
        """What the days shown are called: "8–14 July 2019", "Tuesday 9 July 2019"."""
        if first == last:
            return write_day(first, self._language, weekday=True)
        return write_days(first, last, self._language)

    def week(self, day: date) -> str:
        """The ISO week of a day."""
        return QCoreApplication.translate("Week", "Week {number}").format(number=day.isocalendar().week)

    def heading(self, day: date, *, alone: bool) -> tuple[str, str]:
        """The day of the week and the number of a day; the 1st names its month, and so does a day that is shown `alone`."""
        weekday = weekday_name(day.weekday(), self._language, style="long" if alone else "short")
        if alone:
            return weekday, write_day(day, self._language, with_year=False)
        if day.day == 1:
            return weekday, write_day(day, self._language, style="short", with_year=False)
        return weekday, str(day.day)

    def day(self, day: date) -> str:
        """A day with its weekday, short: "Tue 9 July"."""
        if self._language == "ko":
            return write_day(day, "ko", with_year=False, weekday=True)
        weekday = weekday_name(day.weekday(), self._language, style="short")
        return f"{weekday} {write_day(day, self._language, with_year=False)}"

    def days(self, first: date, last: date) -> str:
        """One day with its weekday, or several: "Tue 9 July", "9–11 July"."""
        return self.day(first) if first == last else write_days(first, last, self._language, with_year=False)

    # --- hours -----------------------------------------------------------------------------------------------------------------------

    def hours(self, span: Span) -> str:
        """From when to when on a day: "10:00–11:30"."""
        return write_clock(span.start.time(), span.end.time())

    def when(self, span: Span) -> str:
        """Day and hours: "Tue 9 July, 10:00–11:30", or with both days where it ends on another."""
        first, last = span.days
        if first == last:
            return f"{self.day(first)}, {self.hours(span)}"
        return f"{self.day(first)}, {write_clock(span.start.time())} – {self.day(span.end.date())}, {write_clock(span.end.time())}"

    def hours_of(self, row: CalendarRow, span: Span) -> str:
        """From when to when something is that is shown on `span`; only from when where its end is not known."""
        return write_clock(span.start.time()) if row.time.end_time is None else self.hours(span)

    def when_of(self, row: CalendarRow, span: Span) -> str:
        """Day and hours of something that is shown on `span`; without an end that is not known."""
        if row.time.end_time is not None:
            return self.when(span)
        first, last = span.days
        begins = f"{self.day(first)}, {write_clock(span.start.time())}"
        several = row.time.days > 1 and first != last
        return f"{begins} – {self.day(last)}" if several else begins

    def own_time(self, row: CalendarRow, zone: str) -> str:
        """When it begins by its own clocks and where those are, "21:00 Seoul"; empty where they show the same as those of `zone`."""
        own = span_in(row.time, None)
        if own is None or row.time.zone is None or not differs(own.start, row.time.zone, zone):
            return ""
        return f"{write_clock(own.start.time())} {self.place_of_clocks(row)}"

    def place_of_clocks(self, row: CalendarRow) -> str:
        """By which clocks its hours are given: its own city, or that of its zone."""
        if row.place.city and row.place.zone == row.time.zone:
            return row.place.city
        return zone_city(row.time.zone or "")

    def strip_text(self, row: CalendarRow, span: Span | None) -> str:
        """What is written on it in the strip: its title with its hours where it has any, else with its city."""
        if span is None:
            return self._words.labels(row).whole[0]
        held = TICK_SPACE if row.status is ActivityStatus.HELD else ""
        return f"{held}{row.title}, {self.when_of(row, span)}"

    # --- zones -----------------------------------------------------------------------------------------------------------------------

    def zone(self, zone: str, moment: datetime) -> tuple[str, str]:
        """The city of a zone, and how far it is from UTC at a moment there: ("Seoul", "UTC+9")."""
        return zone_city(zone), offset_text(offset_at(moment, zone))

    def change(self, change: ClockChange) -> str:
        """What happens when clocks are changed."""
        hours = abs(change.by.total_seconds()) / 3600
        number = str(int(hours)) if hours == int(hours) else f"{hours:g}"
        if change.by.total_seconds() > 0:
            return QCoreApplication.translate("Week", "Clocks go forward {hours} h").format(hours=number)
        return QCoreApplication.translate("Week", "Clocks go back {hours} h").format(hours=number)

    # --- for a screen reader ---------------------------------------------------------------------------------------------------------

    def spoken(self, row: CalendarRow, span: Span | None, zone: str) -> str:
        """An activity in one sentence, with its hours as they are shown and by its own clocks."""
        if span is None:
            return self._words.spoken(row)
        words = self._words
        own = self.own_time(row, zone)
        when = f"{self.when_of(row, span)} ({own})" if own else self.when_of(row, span)
        parts = [row.title, when, words.place(row), words.line(row.line_number), words.status(row)]
        return ", ".join(part for part in parts if part)

    def spoken_task(self, task: CalendarTask) -> str:
        """A task in one sentence."""
        text = QCoreApplication.translate("Week", "Task: {title}, due {day}")
        return text.format(title=task.title, day=self.day(task.due))

    def spoken_days(self, first: date, last: date, count: int) -> str:
        """The days shown, while nothing is selected."""
        text = QCoreApplication.translate("Week", "{days}, {count} activities. {help}")
        return text.format(days=self.title(first, last), count=count, help=self.help)
