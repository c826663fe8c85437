"""The words of the month and the quarter in the window's language: what stands in bars, trays and headings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.records import ActivityStatus
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.domain.time_writing import write_month
from gsef_desktop.services.calendar_hosts import Hosts
from gsef_desktop.ui.calendar.bar_text import BarParts
from gsef_desktop.ui.calendar.drag import Slot, bounds_of_slot
from gsef_desktop.ui.calendar.words import PlannerWords
from gsef_desktop.ui.widgets.bars import TICK_SPACE


class PeriodWords:
    """Made over the calendar's words."""

    def __init__(self, words: PlannerWords) -> None:
        self._words = words
        translate = QCoreApplication.translate
        self.hint = translate("Calendar", "Drag to a day")
        self.week = translate("Calendar", "Week")
        self._not_known = translate("Calendar", "{period}, day not known")
        self._same_days = translate("Calendar", "{places} on the same {days} days")
        self._same_day = translate("Calendar", "{places} on the same day")
        self._same_time = translate("Calendar", "{places} at the same time")
        self._and = translate("Calendar", "{first} and {last}")

    def month(self, first: date, *, with_year: bool = True) -> str:
        """The month of a day as a heading, such as "June 2019"."""
        return capital(write_month(first.year if with_year else None, first.month, self._words.language))

    def months(self, first: date, last: date) -> str:
        """The months from that of `first` to that of `last` as a heading, such as "April–June 2019"."""
        return capital(self._words.when(TimeFrame(earliest=first, latest=last, precision=Precision.MONTH), with_year=True))

    def tray_title(self, slot: Slot) -> str:
        """What stands before what has no day in a period, such as "June, day not known"."""
        first, last = bounds_of_slot(slot)
        name = self._words.when(TimeFrame(earliest=first, latest=last, precision=slot.precision))
        return capital(name if slot.precision is Precision.MONTH else self._not_known.format(period=name))

    def parts(self, row: CalendarRow) -> BarParts:
        """What may be written in its bar."""
        labels = self._words.labels(row)
        named = [labels.whole[-1], *labels.short]
        held = row.status is ActivityStatus.HELD
        titles = tuple(title.removeprefix(TICK_SPACE) for title in named)
        start, place = row.time.start_time, self._words.place(row)
        return BarParts(
            titles=titles,
            time=start.strftime("%H:%M") if start is not None and row.time.has_days else "",
            place="" if place.casefold() in row.title.casefold() else place,
            state="" if held or row.is_window or not row.time.has_days or not _unsettled(row) else self._words.status(row),
            ticked=held,
        )

    def second(self, row: CalendarRow, host: str = "") -> str:
        """What stands below its title where there is room: the time, the place, the host."""
        parts = self.parts(row)
        return " · ".join(filter(None, (parts.time, parts.place, host)))

    def clash(self, rows: Sequence[CalendarRow], days: int, same: bool) -> str:
        """What clashes, such as "Geneva and Singapore on the same 4 days"; `same` where these are the days of all of them.

        Empty where less than two places are known.
        """
        places = list(dict.fromkeys(filter(None, (self._words.place(row) for row in rows))))
        if len(places) < 2:
            return ""
        text = self._and.format(first=", ".join(places[:-1]), last=places[-1])
        template = self._same_time if not same else self._same_day if days == 1 else self._same_days
        return template.format(places=text, days=days)

    def spoken(self, title: str, count: int) -> str:
        """A period for a screen reader, while nothing is selected."""
        text = QCoreApplication.translate("Calendar", "{period}: {count} activities. {help}")
        return text.format(period=title, count=count, help=self._words.keyboard_help)


def host_texts(found: Mapping[str, Hosts]) -> dict[str, str]:
    """Who hosts each activity in words, else who organises it; by the ids of activities."""
    host = QCoreApplication.translate("Calendar", "Host: {names}")
    organiser = QCoreApplication.translate("Calendar", "Organizer: {names}")
    return {
        id: host.format(names=", ".join(each.hosts)) if each.hosts else organiser.format(names=", ".join(each.organisers))
        for id, each in found.items()
    }


def capital(text: str) -> str:
    """With a capital letter at the beginning, as a heading has it in every language."""
    return text[:1].upper() + text[1:]


def _unsettled(row: CalendarRow) -> bool:
    return row.is_tentative or row.status is ActivityStatus.CANCELLED
