"""When an event is: DTSTART, DTEND or DURATION, and the dates of its repetition, as wall-clock times in one zone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta

from gsef_desktop.domain.messages import Message, message
from gsef_desktop.interchange.calendar_files.frames import Core, in_zone, last_day
from gsef_desktop.interchange.calendar_files.lines import Line, parameters, split_values
from gsef_desktop.interchange.calendar_files.values import Moment, read_length, read_moment


class Unreadable(Exception):
    """A component cannot be understood at all; `reason` says why."""

    def __init__(self, reason: Message) -> None:
        super().__init__(str(reason))
        self.reason = reason


class EventTimes:
    """Reads the times of one event from its lines.  What is wrong without making it unreadable is in `problems`, sentences
    that lack the `title` of the event."""

    def __init__(self, groups: Mapping[str, Sequence[Line]], uid: str, zone_of: Callable[[str, str], str | None]) -> None:
        self._groups = groups
        self._uid = uid
        self._zone_of = zone_of
        self.problems: list[Message] = []

    def core(self, *, tentative: bool) -> Core:
        """The plain part of the time frame.  Raises Unreadable without a readable start."""
        lines = self._groups.get("TIME", ())
        start, zone = self._start([line for line in lines if line.name == "DTSTART"])
        end: datetime | None = None
        for line in lines:
            if line.name == "DTSTART" or end is not None:
                continue
            try:
                end = self._end(line, start, zone) if line.name == "DTEND" else self._after(line, start, zone)
            except (ValueError, OverflowError):
                self.problems.append(message("“{title}”: its end could not be read: {text}", text=line.value[:60]))
        if start.clock is None:
            return self._days(start.day, end, tentative)
        if end is None or end == start.local:
            return Core(start.day, start.day, start.clock, None, zone, tentative)
        if end < start.local:
            self.problems.append(message("“{title}”: it ends before it begins; its end was left out."))
            return Core(start.day, start.day, start.clock, None, zone, tentative)
        last, clock = last_day(end)
        return Core(start.day, last, start.clock, clock, zone, tentative)

    def _days(self, first: date, end: datetime | None, tentative: bool) -> Core:
        if end is None or end.date() == first:
            return Core(first, first, tentative=tentative)
        last, _ = last_day(end)
        if last < first:
            self.problems.append(message("“{title}”: it ends before it begins; its end was left out."))
            last = first
        return Core(first, last, tentative=tentative)

    def _start(self, lines: Sequence[Line]) -> tuple[Moment, str | None]:
        if not lines:
            raise Unreadable(message("It has no start."))
        for line in lines:
            try:
                moment, zone = self._moment(line)
            except (ValueError, OverflowError):
                continue
            if moment.clock == time() and not moment.utc and parameters(line.parameters).get("VALUE", "").upper() == "DATE":
                return Moment(moment.day), None
            return moment, zone
        raise Unreadable(message("Its start cannot be read: {text}", text=lines[0].value[:60]))

    def _moment(self, line: Line) -> tuple[Moment, str | None]:
        """A moment and its zone."""
        moment = read_moment(line.value)
        return moment, self._zone(moment, line.parameters)

    def _zone(self, moment: Moment, named: str) -> str | None:
        if moment.clock is None:
            return None
        if moment.utc:
            return "UTC"
        name = parameters(named).get("TZID")
        return self._zone_of(name, self._uid) if name else None

    def _end(self, line: Line, start: Moment, zone: str | None) -> datetime:
        moment, other = self._moment(line)
        if start.clock is None or moment.clock is None or not zone or not other or zone == other:
            return moment.local
        return in_zone(moment.local, other, zone)

    def _after(self, line: Line, start: Moment, zone: str | None) -> datetime:
        """Where a duration ends: days are nominal, hours are exact (3.3.6)."""
        length = read_length(line.value)
        if start.clock is None:
            return start.local + timedelta(days=length.days + -(-length.seconds // 86_400))
        end = start.local + timedelta(days=length.days)
        exact = timedelta(seconds=length.seconds)
        if not exact or zone in (None, "UTC"):
            return end + exact
        return in_zone(in_zone(end, zone or "UTC", "UTC") + exact, "UTC", zone or "UTC")

    def occurrence(self, zone: str | None) -> str:
        """RECURRENCE-ID in ISO form, local to the zone of the repeated event; empty where there is none that can be read."""
        for line in self._groups.get("OCCURRENCE", ()):
            try:
                moment, other = self._moment(line)
                return _iso(moment, other, zone)
            except (ValueError, OverflowError):
                self.problems.append(message("“{title}”: it is not clear which occurrence it stands for: {text}", text=line.value[:60]))
        return ""

    def dates(self, group: str, core: Core) -> tuple[str, ...]:
        """RDATE or EXDATE in ISO form, local to the event's zone; of periods the start.  Values that cannot be read are left out."""
        found: list[str] = []
        for line in self._groups.get(group, ()):
            zone_name = parameters(line.parameters).get("TZID")
            zone = self._zone_of(zone_name, self._uid) if zone_name else None
            for value in split_values(line.value, ",;"):
                try:
                    moment = read_moment(value.partition("/")[0])
                    found.append(_date(moment, "UTC" if moment.utc else zone, core))
                except (ValueError, OverflowError):
                    if value.strip():
                        self.problems.append(message("“{title}”: a date of its repetition could not be read: {text}", text=value[:60]))
        days_first = [one for one in found if "T" not in one] + [one for one in found if "T" in one]
        return tuple(dict.fromkeys(days_first))


def _date(moment: Moment, zone: str | None, core: Core) -> str:
    """A date of a repetition as the event itself says its start: a day, or a day and a time."""
    if core.start is None and moment.clock == time():
        return moment.day.isoformat()
    if core.start is not None and moment.clock is None:
        return datetime.combine(moment.day, core.start).isoformat()
    return _iso(moment, zone, core.zone)


def _iso(moment: Moment, zone: str | None, wanted: str | None) -> str:
    if moment.clock is None:
        return moment.day.isoformat()
    if zone and wanted and zone != wanted:
        return in_zone(moment.local, zone, wanted).isoformat()
    return moment.local.isoformat()
