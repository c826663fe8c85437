"""Reading a calendar file: every component ends in one of the lists of a `CalendarFile`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from gsef_desktop.domain.calendar_file import CalendarEvent, CalendarFile, OtherComponent, ResolvedZone, UnknownZone, UnreadableComponent
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.interchange.calendar_files.components import Component, Outline, outline
from gsef_desktop.interchange.calendar_files.decoding import Lines, unfolded_lines
from gsef_desktop.interchange.calendar_files.event_reading import EventReader
from gsef_desktop.interchange.calendar_files.event_times import Unreadable
from gsef_desktop.interchange.calendar_files.lines import parameters, split_line, unescape
from gsef_desktop.interchange.calendar_files.remarks import completed
from gsef_desktop.interchange.calendar_files.values import read_moment
from gsef_desktop.interchange.calendar_files.zone_definitions import Definition, read_definition, same_clock
from gsef_desktop.interchange.calendar_files.zone_names import zone_of_name

_EVENT = re.compile(rb"^BEGIN[ \t]*:[ \t]*VEVENT[ \t]*$", re.IGNORECASE | re.MULTILINE)
_DAY = re.compile(r":(\d{8})T")
_NOTHING: Mapping[str, str] = {}
_COMPARED = 40
"""definitions of time zones that are compared with those of the world, at most: each takes a moment"""
_WARNINGS = 200
_OWN = ("VERSION", "PRODID", "METHOD", "CALSCALE")


def read_calendar(
    data: bytes, *, name: str, zones: Mapping[str, str] = _NOTHING, progress: Callable[[float], None] | None = None
) -> CalendarFile:
    """Read the bytes of an iCalendar (RFC 5545) or vCalendar 1.0 file called `name`.

    `zones` says which IANA zones the user means by names that nobody knows.  `progress` is told the share that is done, from 0 to 1, and
    may raise `Cancelled`.  Never raises on a damaged component: it is among the `unreadable` ones with the reason.  Raises GsefError
    where the whole is no calendar, or too big (see `decoding`).
    """
    lines = unfolded_lines(data, name)
    found = outline(lines.lines, name, None if progress is None else lambda share: progress(share * 0.3))
    return _Reading(name, lines, found, zones).run(progress)


class _Zones:
    """The time zones of a file: what each name means, and who uses those that mean nothing."""

    def __init__(self, chosen: Mapping[str, str]) -> None:
        self._chosen = chosen
        self._known: dict[str, str | None] = {}
        self.definitions: dict[str, Definition] = {}
        self._compared = 0
        self.days: Callable[[str], Iterable[date]] = lambda name: ()
        self.users: dict[str, dict[str, None]] = {}

    def zone_of(self, name: str, uid: str) -> str | None:
        """The zone of that name; if there is none, the event of `uid` (unless empty) is noted as one that needs it."""
        if name in self._known:
            zone = self._known[name]
        else:
            zone = self._known[name] = self._resolve(name)
        if zone is None and uid:
            self.users.setdefault(name, {})[uid] = None
        return zone

    def _resolve(self, name: str) -> str | None:
        chosen = zone_of_name(self._chosen[name]) if name in self._chosen else None
        zone = chosen or zone_of_name(name)
        if zone is None and name in self.definitions and self._compared < _COMPARED:
            self._compared += 1
            zone = same_clock(self.definitions[name], self.days(name))
        return zone

    @property
    def answered(self) -> frozenset[str]:
        """The names that nobody but the user explains."""
        return frozenset(name for name in self._chosen if zone_of_name(name) is None)

    @property
    def resolved(self) -> tuple[ResolvedZone, ...]:
        """The names that mean a zone of another name."""
        return tuple(ResolvedZone(name=name, zone=zone) for name, zone in self._known.items() if zone and zone != name)

    @property
    def unknown(self) -> tuple[UnknownZone, ...]:
        """The names that mean nothing."""
        return tuple(UnknownZone(name=name, uids=tuple(uids)) for name, uids in self.users.items())


class _Reading:
    """One file as it is being read."""

    def __init__(self, name: str, lines: Lines, found: Outline, chosen: Mapping[str, str]) -> None:
        self.name = name
        self.lines = lines
        self.found = found
        self.zones = _Zones(chosen)
        self.zones.days = self._days_of
        self.others: list[OtherComponent] = []
        self.unreadable: list[UnreadableComponent] = []
        self.warnings: list[Message] = list(lines.warnings)
        self.more_warnings = 0
        self._places: Sequence[int] | None = None

    def run(self, progress: Callable[[float], None] | None) -> CalendarFile:
        for component in self.found.components:
            if component.kind == "VTIMEZONE":
                self._take_zone(component)
        events = self._events(progress)
        for component in self.found.components:
            if component.kind not in ("VEVENT", "VTIMEZONE"):
                self._take_other(component)
        self._count(len(events))
        for index, what in self.found.mended:
            self._warn(completed(what, number=self._place(index)) if index >= 0 else what)
        self.more_warnings += self.found.mended_count - len(self.found.mended)
        if self.more_warnings:
            self.warnings.append(message("{count} more remarks of this kind.", count=self.more_warnings))
        return self._result(events)

    def _result(self, events: Sequence[CalendarEvent]) -> CalendarFile:
        calendar_name, method = "", ""
        properties: list[str] = []
        for raw in self.found.properties:
            line = split_line(raw)
            if line is None:
                continue
            if line.name in ("X-WR-CALNAME", "NAME"):
                calendar_name = calendar_name or unescape(line.value).strip()
            elif line.name == "METHOD":
                method = method or line.value.strip().upper()
            elif line.name not in _OWN and raw not in properties[-50:]:
                properties.append(raw)
            if line.name == "CALSCALE" and line.value.strip().upper() != "GREGORIAN":
                self._warn(message("The file counts its days by “{scale}”, which is not understood.", scale=line.value.strip()[:40]))
        return CalendarFile(
            name=self.name, calendar_name=calendar_name, method=method, events=tuple(events), others=tuple(self.others),
            unreadable=tuple(self.unreadable), unknown_zones=self.zones.unknown, resolved_zones=self.zones.resolved,
            properties=tuple(properties), warnings=tuple(self.warnings),
        )  # fmt: skip

    def _events(self, progress: Callable[[float], None] | None) -> list[CalendarEvent]:
        """The events in the order of the file.  Changed occurrences are read after the repeated events for whose zone they speak."""
        reader = EventReader(self.zones.zone_of, self._warn, self.zones.answered)
        components = [component for component in self.found.components if component.kind == "VEVENT"]
        order = sorted(range(len(components)), key=lambda number: _is_occurrence(components[number]))
        read: dict[int, CalendarEvent] = {}
        for count, number in enumerate(order):
            if progress is not None and count % 200 == 0:
                progress(0.3 + 0.7 * count / len(order))
            try:
                read[number] = reader.read(components[number])
            except Unreadable as problem:
                self._refuse(components[number], problem.reason)
        return [read[number] for number in sorted(read)]

    def _take_zone(self, component: Component) -> None:
        """A definition is read only to know what its name means; it is kept where the name alone does not say so."""
        try:
            if component.problem is not None:
                raise Unreadable(component.problem)
            definition = read_definition(component.own, component.nested)
        except Unreadable as problem:
            self._refuse(component, problem.reason)
            return
        except (ValueError, OverflowError, IndexError):
            named = _first(component, "TZID")
            if zone_of_name(named) is None:
                self._refuse(component, message("The time zone “{name}” cannot be understood.", name=named[:80]))
            else:
                self._warn(message("The time zone “{name}” is defined wrongly; what is known of it is used.", name=named[:80]))
            return
        if zone_of_name(definition.name) is not None:
            return
        if definition.name not in self.zones.definitions:
            self.zones.definitions[definition.name] = definition
            self.others.append(OtherComponent(kind="VTIMEZONE", uid=definition.name, title=definition.name, raw=component.raw))
        elif all(other.raw != component.raw for other in self.others if other.uid == definition.name):
            self._refuse(component, message("The time zone “{name}” is defined twice; the first counts.", name=definition.name[:80]))

    def _take_other(self, component: Component) -> None:
        if component.problem is not None:
            self._refuse(component, component.problem)
            return
        self.others.append(
            OtherComponent(
                kind=component.kind, uid=unescape(_first(component, "UID")), title=unescape(_first(component, "SUMMARY")), raw=component.raw
            )
        )

    def _refuse(self, component: Component, reason: Message) -> None:
        self.unreadable.append(
            UnreadableComponent(
                kind=component.kind, reason=reason, line=self._place(component.index), uid=unescape(_first(component, "UID"))[:1000],
                title=unescape(_first(component, "SUMMARY"))[:1000], raw=component.raw,
            )
        )  # fmt: skip

    def _count(self, events: int) -> None:
        """Compare with the number of events that begin in the file: none may be lost without a word."""
        begun = len(_EVENT.findall(self.lines.data))
        taken = events + sum(one.kind == "VEVENT" for one in self.unreadable)
        if begun > taken:
            self.unreadable.append(
                UnreadableComponent(
                    kind="VEVENT", reason=message("{count} events begin in the file and were not found.", count=begun - taken)
                )
            )

    def _days_of(self, name: str) -> Iterable[date]:
        """The days of the times that name a zone; for what is repeated, days in both halves of the years that follow."""
        for component in self.found.components:
            if component.kind != "VEVENT":
                continue
            repeated = any(raw[:5].upper() == "RRULE" for raw in component.own)
            for raw in component.own:
                if name not in raw or not (found := _DAY.search(raw)):
                    continue
                try:
                    day = read_moment(found.group(1)).day
                    yield day
                    if repeated:
                        yield from (date(day.year + ahead, month, 15) for ahead in range(4) for month in (1, 4, 7, 10))
                except ValueError:
                    continue

    def _place(self, index: int) -> int:
        if self._places is None:
            self._places = self.lines.places()
        return self._places[index] if 0 <= index < len(self._places) else 0

    def _warn(self, what: Message) -> None:
        if len(self.warnings) < _WARNINGS:
            self.warnings.append(what)
        else:
            self.more_warnings += 1


def _first(component: Component, name: str) -> str:
    for raw in component.own:
        if raw[: len(name)].upper() == name and (line := split_line(raw)) is not None and line.name == name:
            return line.value
    return ""


def _is_occurrence(component: Component) -> bool:
    return any(raw[:13].upper() == "RECURRENCE-ID" for raw in component.own)


def zones_named(lines: Iterable[str]) -> set[str]:
    """The names of time zones in content lines."""
    found = set()
    for raw in lines:
        if "TZID" in raw.upper() and (line := split_line(raw)) is not None and line.parameters:
            found.add(parameters(line.parameters).get("TZID", ""))
    return found - {""}
