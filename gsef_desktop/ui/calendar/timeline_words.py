"""The words of the timeline in the window's language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame, TimeKind
from gsef_desktop.domain.weeks import last_of_month
from gsef_desktop.ui.calendar.period_words import capital
from gsef_desktop.ui.calendar.timeline_axis import Tick, Unit
from gsef_desktop.ui.calendar.timeline_lanes import LaneKind
from gsef_desktop.ui.calendar.words import PlannerWords

_FEW_DAYS = 16
_MANY_DAYS = 62
_LITTLE_OF_MONTH = 12


class TimelineWords:
    """Headings, lanes and what a screen reader says; made for one language."""

    def __init__(self, locale: QLocale, words: PlannerWords) -> None:
        translate = QCoreApplication.translate
        self._words = words
        self.kinds = {
            LaneKind.LINE: translate("Timeline", "Programme line"),
            LaneKind.REGION: translate("Timeline", "Region"),
            LaneKind.SERIES: translate("Timeline", "Series"),
            LaneKind.PERSON: translate("Timeline", "Person"),
        }
        self.choices = {**self.kinds, LaneKind.LINE: translate("Timeline", "Line")}
        """the same as short as a choice may be"""
        self.none = {
            LaneKind.LINE: translate("Timeline", "No programme line"),
            LaneKind.REGION: translate("Timeline", "No region"),
            LaneKind.SERIES: translate("Timeline", "No series"),
            LaneKind.PERSON: translate("Timeline", "Nobody named"),
        }
        self.units = {
            Unit.DAY: "",
            Unit.WEEK: translate("Timeline", "Week"),
            Unit.MONTH: "",
            Unit.QUARTER: "",
        }
        self.undated = translate("Timeline", "Date not known")
        self.untitled = translate("Timeline", "Series without a title")
        self._quarter = translate("Timeline", "Q{number}")
        self._in_lane = translate("Timeline", "{activity}. Lane: {lanes}")
        self._summary = translate("Timeline", "{period}, {count} activities in {lanes} lanes. {help}")
        self.keyboard_help = translate(
            "Timeline",
            "Plus and minus show fewer or more days, and so does Ctrl with the wheel. Shift with the wheel goes on in time, "
            "and so does dragging the months. Dragging an activity into the lane of another programme line gives it that line.",
        )
        short, long, narrow = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat, QLocale.FormatType.NarrowFormat
        self.months_short = [locale.standaloneMonthName(month, short) for month in range(1, 13)]
        self.months_narrow = [locale.standaloneMonthName(month, narrow) for month in range(1, 13)]
        self.weekdays = [locale.standaloneDayName(day, short) for day in range(1, 8)]
        self._months = [locale.standaloneMonthName(month, long) for month in range(1, 13)]
        self._month_names: dict[tuple[int, int], str] = {}

    def month(self, day: date) -> str:
        """A month with its year, such as "June 2019"."""
        key = day.year, day.month
        if key not in self._month_names:
            self._month_names[key] = self.months_of(day, day)
        return self._month_names[key]

    def months_of(self, first: date, last: date) -> str:
        """The months from that of `first` to that of `last`, such as "March–June 2019"."""
        month = TimeFrame(
            earliest=first.replace(day=1), latest=last_of_month(last.year, last.month), precision=Precision.MONTH, kind=TimeKind.PERIOD,
            date_certainty=Certainty.CONFIRMED,
        )  # fmt: skip
        return self._words.when(month, with_year=True)

    def title(self, first: date, last: date) -> str:
        """What a stretch of days is called in the heading: its days where they are few, else its months, else its years.

        A month at either end of which little is seen is not named, where there are enough others.
        """
        days = (last - first).days + 1
        if days <= _FEW_DAYS:
            frame = TimeFrame(earliest=first, latest=last, precision=Precision.DAY, date_certainty=Certainty.CONFIRMED)
            return self._words.when(frame, with_year=True)
        little = timedelta(days=_LITTLE_OF_MONTH if days > _MANY_DAYS else 0)
        first, last = first + little, last - little
        if (first.month, last.month) == (1, 12):
            year = TimeFrame(
                earliest=first.replace(day=1), latest=last.replace(day=31), precision=Precision.YEAR, kind=TimeKind.PERIOD,
                date_certainty=Certainty.CONFIRMED,
            )  # fmt: skip
            return self._words.when(year, with_year=True)
        return capital(self.months_of(first, last))

    def upper(self, tick: Tick, unit: Unit) -> str:
        """What stands over a unit of the upper heading."""
        return str(tick.first.year) if unit is Unit.YEAR else self.month(tick.first)

    def lower(self, tick: Tick, unit: Unit, *, wide: bool) -> str:
        """What stands over a unit of the lower heading; `wide` where there is room for the name of a day or a month."""
        day = tick.first
        if unit is Unit.DAY:
            return f"{self.weekdays[day.weekday()]} {day.day}" if wide else str(day.day)
        if unit is Unit.WEEK:
            return str(day.isocalendar().week)
        if unit is Unit.QUARTER:
            return self._quarter.format(number=(day.month + 2) // 3)
        return (self.months_short if wide else self.months_narrow)[day.month - 1]

    def in_lanes(self, spoken: str, lanes: Sequence[str]) -> str:
        """An activity for a screen reader, with the lanes in which it stands."""
        return self._in_lane.format(activity=spoken, lanes=", ".join(lanes)) if lanes else spoken

    def summary(self, period: str, count: int, lanes: int) -> str:
        """The timeline for a screen reader, while nothing is selected."""
        return self._summary.format(period=period, count=count, lanes=lanes, help=f"{self._words.keyboard_help} {self.keyboard_help}")
