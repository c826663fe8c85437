"""Writing calendar files (RFC 5545): UTF-8, CRLF, folded at 75 octets, time zones with yearly rules only."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from gsef_desktop.domain.calendar_file import CalendarEvent, Method, OtherComponent
from gsef_desktop.domain.records import ActivityStatus
from gsef_desktop.interchange.calendar_files.frames import Core, core_of, end_of, in_zone, utc_core
from gsef_desktop.interchange.calendar_files.keeping import fingerprint, take_guard
from gsef_desktop.interchange.calendar_files.lines import escape, fold, split_line
from gsef_desktop.interchange.calendar_files.properties import GROUP_OF, GROUPS, group_lines, our_lines, time_lines
from gsef_desktop.interchange.calendar_files.reading import zones_named
from gsef_desktop.interchange.calendar_files.values import stamp_text
from gsef_desktop.interchange.calendar_files.zone_names import zone_of_name
from gsef_desktop.interchange.calendar_files.zone_rules import ZoneRules, best_rules

PRODUCT = "-//GSEF//GSEF Desktop//EN"
_UNTIL = re.compile(r"UNTIL=(\d{4})", re.IGNORECASE)
_COMING = 5
"""years for which the rules of a zone are looked at where an event is repeated without end"""
_SEVERAL = frozenset({"RULE", "DATES", "EXCEPTIONS", "CONFERENCE", "CATEGORIES", "RELATED", "ATTENDEE"})
"""groups whose properties may stand several times"""
_OWN = frozenset({"VERSION", "PRODID", "METHOD", "CALSCALE"})


def left_out(events: Iterable[CalendarEvent]) -> tuple[CalendarEvent, ...]:
    """The events that no file can hold: nothing is known of their time, not even the year of their programme."""
    return tuple(event for event in events if core_of(event.time, event.year) is None)


def write_calendar(
    events: Sequence[CalendarEvent], *, name: str = "", method: Method = Method.PUBLISH, now: datetime,
    others: Sequence[OtherComponent] = (), properties: Sequence[str] = (),
) -> bytes:  # fmt: skip
    """A calendar file with these events, except those that are `left_out`.

    `name` is shown where there are several events; `now` is an aware moment, the stamp of events without one and of all invitations;
    `others` and `properties` are written as they stand (see `CalendarFile`).  The same arguments make the same bytes.
    """
    return b"".join(calendar_pieces(events, name=name, method=method, now=now, others=others, properties=properties))


def calendar_pieces(
    events: Sequence[CalendarEvent], *, name: str = "", method: Method = Method.PUBLISH, now: datetime,
    others: Sequence[OtherComponent] = (), properties: Sequence[str] = (),
) -> Iterator[bytes]:  # fmt: skip
    """As `write_calendar`, component by component, for files that need not be in memory as a whole."""
    writer = _Writer(events, method, now, others)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN", f"METHOD:{method.upper()}"]
    named = bool(name) and len(events) > 1
    if named:
        lines += [f"NAME:{escape(name)}", f"X-WR-CALNAME:{escape(name)}"]
    for raw in properties:
        line = split_line(raw)
        if line is not None and line.name not in _OWN and not (named and line.name in ("NAME", "X-WR-CALNAME")):
            lines.append(raw)
    yield _bytes([*lines, *writer.zone_lines()])
    for event in events:
        written = writer.event_lines(event)
        if written:
            yield _bytes(written)
    for other in others:
        if other.kind != "VTIMEZONE":
            yield _bytes(other.raw.split("\n"))
    yield _bytes(["END:VCALENDAR"])


def _bytes(lines: Iterable[str]) -> bytes:
    return b"".join([fold(line) for line in lines if line])


class _Writer:
    """What the events of a file share: the zones and the repeated events."""

    def __init__(self, events: Sequence[CalendarEvent], method: Method, now: datetime, others: Sequence[OtherComponent]) -> None:
        self.method = method
        self.now = stamp_text(now)
        self.defined = {other.uid: other for other in others if other.kind == "VTIMEZONE"}
        self.masters: dict[str, str | None] = {}
        self.rules: dict[str, ZoneRules] = {}
        self.needed: dict[str, str] = {}
        years: dict[str, set[int]] = {}
        timed: list[tuple[CalendarEvent, Core]] = []
        for event in events:
            core = core_of(event.time, event.year)
            if core is None:
                continue
            if not event.occurrence:
                self.masters.setdefault(event.uid, core.zone)
            if core.zone is not None and core.zone != "UTC":
                years.setdefault(core.zone, set()).update(_years(event, core))
                timed.append((event, core))
        for zone, used in years.items():
            self.rules[zone] = best_rules(zone, used)
        for event, core in timed:
            if core.zone is not None and not self.in_utc(event, core):
                self.needed[core.zone] = core.zone
        self._need_named(events, years)

    def _need_named(self, events: Iterable[CalendarEvent], years: dict[str, set[int]]) -> None:
        """Zones that kept lines and changed occurrences name."""
        names: set[str] = set()
        for event in events:
            if event.kept:
                names |= zones_named((guard.line if (guard := take_guard(raw)) else raw) for raw in event.kept if "TZID" in raw.upper())
            if event.occurrence and "T" in event.occurrence:
                names.add(self.masters.get(event.uid) or "UTC")
        for name in sorted(names - {"UTC"} - self.defined.keys() - self.needed.keys()):
            zone = zone_of_name(name)
            if zone is not None and zone != "UTC":
                self.rules.setdefault(zone, best_rules(zone, years.get(zone, ())))
                self.needed[name] = zone

    def zone_lines(self) -> list[str]:
        """The definitions of all zones that are named."""
        lines: list[str] = []
        for other in self.defined.values():
            lines += other.raw.split("\n")
        for name in sorted(self.needed.keys() - self.defined.keys()):
            lines += self.rules[self.needed[name]].lines(name)
        return lines

    def in_utc(self, event: CalendarEvent, core: Core) -> bool:
        """Whether an event is written in UTC: it takes place once, and at that time its zone's clock did not follow the rules we write."""
        if (
            core.zone is None
            or core.start is None
            or core.zone == "UTC"
            or event.rule
            or event.dates
            or event.exceptions
            or event.occurrence
        ):
            return False
        rules = self.rules[core.zone]
        zone = ZoneInfo(core.zone)
        for local in (datetime.combine(core.first, core.start), end_of(core) if core.end is not None else None):
            if local is None:
                continue
            moment = local.replace(tzinfo=zone).astimezone(UTC).replace(tzinfo=None)
            if not rules.holds(moment):
                # an hour that the clock left out has no moment of its own: only its local form says it
                return in_zone(moment, "UTC", core.zone) == local
        return False

    def event_lines(self, event: CalendarEvent) -> list[str]:
        """The VEVENT; empty where it is `left_out`."""
        core = core_of(event.time, event.year)
        if core is None:
            return []
        if self.method is Method.CANCEL:
            event = replace(event, status=ActivityStatus.CANCELLED)
        written = group_lines(event, core, self.masters.get(event.uid, core.zone) if event.occurrence else core.zone)
        ours = our_lines(event, core)
        kept = _Kept(event.kept)
        own = {group: kept.lines(group, lines) for group, lines in written.items()}
        if own["TIME"] is written["TIME"] and core.zone in self.rules and self.in_utc(event, core):
            own["TIME"] = time_lines(utc_core(core))
            if not any(line.startswith("X-GSEF-ZONE:") for line in ours):
                ours.append(f"X-GSEF-ZONE:{escape(core.zone or '')}")
        stamp = event.stamp if event.stamp and self.method is Method.PUBLISH else self.now
        lines = ["BEGIN:VEVENT", f"UID:{escape(event.uid)}", f"DTSTAMP:{stamp}"]
        for group in GROUPS:
            lines += own[group]
        plain = [raw for raw in kept.properties if not _is_said(raw, own)]
        return [*lines, *ours, *plain, *kept.nested, "END:VEVENT"]


def _is_said(raw: str, own: dict[str, list[str]]) -> bool:
    """Whether a kept property may stand only once and has been written already."""
    line = split_line(raw)
    if line is None or line.name in ("UID", "DTSTAMP"):
        return True
    group = GROUP_OF.get(line.name)
    return group is not None and group not in _SEVERAL and bool(own[group])


def _years(event: CalendarEvent, core: Core) -> Iterable[int]:
    if not event.rule:
        return (core.first.year, core.last.year, *(int(one[:4]) for one in event.dates if one[:4].isdigit()))
    until = _UNTIL.search(event.rule)
    last = int(until.group(1)) if until else core.first.year + _COMING
    return range(core.first.year, min(max(last, core.first.year), core.first.year + 30) + 1)


class _Kept:
    """The kept lines of an event, sorted."""

    def __init__(self, kept: Sequence[str]) -> None:
        self.properties: list[str] = []
        self.nested: list[str] = []
        self._guards: dict[tuple[str, str], list[str]] = {}
        depth = 0
        for raw in kept:
            guard = take_guard(raw)
            if guard is not None:
                self._guards.setdefault((guard.group, guard.fingerprint), []).append(guard.line)
                continue
            depth += raw.startswith("BEGIN:")
            (self.nested if depth else self.properties).append(raw)
            depth -= depth > 0 and raw.startswith("END:")

    def lines(self, group: str, written: list[str]) -> list[str]:
        """What is written for a group: the lines of the file as long as the field is as it was read, else our own."""
        if not self._guards:
            return written
        if group == "ATTENDEE":
            return [self._one(line) for line in written]
        found = self._guards.get((group, fingerprint(written)))
        return written if found is None else [line for line in found if line]

    def _one(self, written: str) -> str:
        found = self._guards.get(("ATTENDEE", fingerprint([written])))
        return found.pop(0) if found else written
