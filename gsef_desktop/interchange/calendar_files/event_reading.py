"""From one VEVENT to a `CalendarEvent`: what the program understands of it, and what it keeps beside."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from typing import Any

from gsef_desktop.domain.calendar_file import Attendee, CalendarEvent
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import ActivityKind, ActivityRole, ActivityStatus, Reply
from gsef_desktop.interchange.calendar_files.comparing import says_the_same
from gsef_desktop.interchange.calendar_files.components import Component
from gsef_desktop.interchange.calendar_files.event_times import EventTimes, Unreadable
from gsef_desktop.interchange.calendar_files.frames import FRAME_NAMES, MARK, core_of, is_marked, read_frame, utc_core
from gsef_desktop.interchange.calendar_files.keeping import GUARD, fingerprint, guarded
from gsef_desktop.interchange.calendar_files.lines import Line, parameters, read_parameter_text, split_line, split_values, unescape
from gsef_desktop.interchange.calendar_files.properties import GROUP_OF, GROUPS, NOBODY, PARTSTAT, URI, group_lines, time_lines
from gsef_desktop.interchange.calendar_files.remarks import completed
from gsef_desktop.interchange.calendar_files.rules import fault_of, from_version_1
from gsef_desktop.interchange.calendar_files.values import read_geo, read_moment, read_stamp

_NAMELESS = uuid.UUID("b7d4d2f6-5d9e-5b0c-8f0e-0a7a3f1f6a10")
_MAX_TEXT = 1_000_000
_OURS = FRAME_NAMES | {
    f"X-GSEF-{name}"
    for name in ("KIND", "STATUS", "ROLE", "INTERNAL", "LINE-NUMBER", "LINE", "LINK", "CITY", "COUNTRY", "ONLINE", "PLACE-ZONE", "PLACE")
}
_TIMES = frozenset({"TIME", "OCCURRENCE", "DATES", "EXCEPTIONS"})
"""groups of properties that can name a time zone"""
_REPLIES = {text: reply for reply, text in PARTSTAT.items() if reply is not Reply.NOT_INVITED}


@dataclass(slots=True)
class _Found:
    """The lines of one event, sorted."""

    uid: str = ""
    groups: dict[str, list[Line]] = field(default_factory=dict)
    ours: dict[str, str] = field(default_factory=dict)
    stamp: Line | None = None
    plain: list[str] = field(default_factory=list)
    excess: list[Message] = field(default_factory=list)
    """what was too long, in sentences that lack the `title`"""

    def first(self, group: str) -> Line | None:
        """The first line of a group."""
        lines = self.groups.get(group)
        return lines[0] if lines else None

    def text(self, group: str) -> str:
        """The text of the first line of a group."""
        lines = self.groups.get(group)
        return unescape(lines[0].value) if lines else ""


class EventReader:
    """Reads the events of a file.  `zone_of` resolves a TZID for the event of a uid; `warn` is told what was left out.

    `answered` are names of zones that only the user's word explains.
    `masters` are the zones of the repeated events by uid, for which changed occurrences speak.
    """

    def __init__(self, zone_of: Callable[[str, str], str | None], warn: Callable[[Message], None], answered: Collection[str] = ()) -> None:
        self.zone_of = zone_of
        self.warn = warn
        self.answered = answered
        self.masters: dict[str, str | None] = {}

    def read(self, component: Component) -> CalendarEvent:
        """The event of a component.  Raises Unreadable where it has no start.

        One that is beyond the limits is read without what is too much, and that is said: its start stands in its first lines.
        """
        found = _sorted_lines(component)
        times = EventTimes(found.groups, found.uid, self.zone_of)
        status = _word(found.first("STATUS"))
        try:
            core = times.core(tentative=status == "TENTATIVE")
        except Unreadable:
            if component.problem is not None:
                raise Unreadable(component.problem) from None
            raise
        for problem in (*times.problems, *component.excess, *found.excess):
            self.warn(completed(problem, title=_short_title(found)))
        place = _place(found)
        frame, year = read_frame(core, found.ours, has_place=bool(found.text("LOCATION")))
        occurrence = times.occurrence(self.masters.get(found.uid, core.zone))
        if not occurrence and found.uid not in self.masters:
            self.masters[found.uid] = core.zone
        dates, exceptions = times.dates("DATES", core), times.dates("EXCEPTIONS", core)
        event = CalendarEvent(
            uid=found.uid, title=_title(found), text=found.text("DESCRIPTION"), time=frame, year=year, place=place,
            status=_status(status, found.ours), kind=_one_of(ActivityKind, found.ours, "KIND", ActivityKind.EVENT),
            role=_one_of(ActivityRole, found.ours, "ROLE", ActivityRole.UNKNOWN), internal=found.ours.get("X-GSEF-INTERNAL") == "TRUE",
            link=_link(found), line_number=_number(found.ours.get("X-GSEF-LINE-NUMBER", "")), line_title=_our_text(found, "LINE"),
            color=found.text("COLOR"), categories=_categories(found), sequence=_number(_value(found.first("SEQUENCE"))),
            created=self._stamp(found.first("CREATED"), found.uid), modified=self._stamp(found.first("MODIFIED"), found.uid),
            stamp=self._stamp(found.stamp, found.uid), rule=self._rule(found), dates=dates, exceptions=exceptions,
            occurrence=occurrence, related_to=_related(found), organizer=_organizer(found),
            attendees=tuple(_attendee(line) for line in found.groups.get("ATTENDEE", ())),
        )  # fmt: skip
        return replace(event, kept=(*self._differences(event, found), *found.plain, *component.nested))

    def _differences(self, event: CalendarEvent, found: _Found) -> list[str]:
        """The guarded lines for all that the file says otherwise than the program would."""
        core = core_of(event.time, event.year)
        if core is None:
            return []
        written = group_lines(event, core, self.masters.get(event.uid, core.zone) if event.occurrence else core.zone)
        kept: list[str] = []

        def zone_of(name: str) -> str | None:
            return self.zone_of(name, "")

        for group in GROUPS:
            lines = found.groups.get(group, [])
            if self.answered and group in _TIMES and any(parameters(line.parameters).get("TZID") in self.answered for line in lines):
                continue  # whoever reads them next would have to be asked again
            if group == "ATTENDEE":
                for line, other in zip(lines, written[group], strict=True):
                    if not says_the_same(group, [line], [other], zone_of):
                        kept.append(f"{GUARD}{group}:{fingerprint([other])}:{line.raw}")
            elif group == "TIME" and "X-GSEF-ZONE" in found.ours and core.start is not None and core.zone is not None:
                if not any(says_the_same(group, lines, time_lines(one), zone_of) for one in (core, utc_core(core))):
                    kept += guarded(group, written[group], [line.raw for line in lines])
            elif not says_the_same(group, lines, written[group], zone_of):
                kept += guarded(group, written[group], [line.raw for line in lines])
        return kept

    def _stamp(self, line: Line | None, uid: str) -> str:
        if line is None:
            return ""
        name = parameters(line.parameters).get("TZID")
        try:
            return read_stamp(line.value.strip(), self.zone_of(name, uid) if name else None)
        except (ValueError, OverflowError):
            return ""

    def _rule(self, found: _Found) -> str:
        lines = found.groups.get("RULE", ())
        rules = [line.value.replace(" ", "") for line in lines]
        for rule in rules:
            fault = fault_of(rule)
            if fault is not None:
                self.warn(completed(fault, title=_short_title(found)))
                return ""
        return "\n".join(rules)


def _sorted_lines(component: Component) -> _Found:
    found = _Found()
    groups, old = found.groups, component.version == "1.0"
    for raw in component.own:
        line = split_line(raw)
        if line is None:
            continue
        name = line.name
        group = GROUP_OF.get(name)
        if group is not None:
            if len(line.value) > _MAX_TEXT and group not in ("DATES", "EXCEPTIONS"):
                found.excess.append(message("“{title}”: its {name} was cut after {limit} characters.", name=name, limit=f"{_MAX_TEXT:,}"))
                line = line._replace(value=line.value[:_MAX_TEXT], raw=line.raw[: len(line.raw) - len(line.value) + _MAX_TEXT])
            if old or (":" in line.value and group in _TIMES):
                line = _plainly(line, group, old=old)
            groups.setdefault(group, []).append(line)
        elif name == "UID":
            found.uid = found.uid or unescape(line.value).strip()
        elif name == "DTSTAMP":
            found.stamp = found.stamp or line
        elif name in _OURS:
            found.ours.setdefault(name, line.value)
        else:
            found.plain.append(raw)
    if not found.uid:
        found.uid = str(uuid.uuid5(_NAMELESS, component.raw))
    return found


def _plainly(line: Line, group: str, *, old: bool) -> Line:
    """A line as iCalendar 2.0 writes it: with its zone among the parameters, and without the ways of vCalendar 1.0 (`old`)."""
    name, named, value, raw = line
    if group in _TIMES and ":" in value and not _begins_with_moment(value):
        # the name of a zone with a colon and without quotes has part of itself in the value
        head, _, value = value.rpartition(":")
        return Line(name, f"{named}:{head}", value, raw)
    if old:
        if group == "RULE":
            value = from_version_1(value)
        elif group in ("DATES", "EXCEPTIONS", "CATEGORIES"):
            value = ",".join(split_values(value, ",;"))
        if value != line.value:
            return Line(name, named, value, f"{raw.removesuffix(line.value)}{value}")
    return line


def _begins_with_moment(value: str) -> bool:
    try:
        read_moment(split_values(value, ",;/")[0])
    except (ValueError, OverflowError, IndexError):
        return False
    return True


def _value(line: Line | None) -> str:
    return line.value.strip() if line is not None else ""


def _word(line: Line | None) -> str:
    return _value(line).upper()


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def _our_text(found: _Found, name: str) -> str:
    return unescape(found.ours.get(f"X-GSEF-{name}", ""))


def _one_of(kind: Any, ours: dict[str, str], name: str, default: Any) -> Any:
    try:
        return kind(ours.get(f"X-GSEF-{name}", default))
    except ValueError:
        return default


def _status(word: str, ours: dict[str, str]) -> ActivityStatus:
    if word == "CANCELLED":
        return ActivityStatus.CANCELLED
    return ActivityStatus.HELD if ours.get("X-GSEF-STATUS") == ActivityStatus.HELD else ActivityStatus.PLANNED


def _short_title(found: _Found) -> str:
    return found.text("SUMMARY")[:80] or found.uid[:80]


def _title(found: _Found) -> str:
    title = found.text("SUMMARY")
    return title.removesuffix(MARK) if is_marked(found.ours) else title


def _link(found: _Found) -> str:
    for line in found.groups.get("CONFERENCE", ()):
        if URI.fullmatch(line.value):
            return line.value
    return _our_text(found, "LINK")


def _place(found: _Found) -> Place:
    latitude: float | None = None
    longitude: float | None = None
    line = found.first("GEO")
    if line is not None:
        try:
            latitude, longitude = read_geo(line.value)
        except ValueError:
            latitude = longitude = None
    ours = found.ours
    return Place(
        text=_our_text(found, "PLACE") if "X-GSEF-PLACE" in ours else found.text("LOCATION"),
        city=_our_text(found, "CITY") or None, country=_our_text(found, "COUNTRY") or None,
        online=ours.get("X-GSEF-ONLINE") == "TRUE", latitude=latitude, longitude=longitude, zone=_our_text(found, "PLACE-ZONE") or None,
    )  # fmt: skip


def _categories(found: _Found) -> tuple[str, ...]:
    values = [unescape(one) for line in found.groups.get("CATEGORIES", ()) for one in split_values(line.value) if one]
    title = _our_text(found, "LINE")
    return tuple(values[1:] if title and values[:1] == [title] else values)


def _related(found: _Found) -> str:
    for line in found.groups.get("RELATED", ()):
        if parameters(line.parameters).get("RELTYPE", "PARENT").upper() in ("PARENT", "SIBLING"):
            return unescape(line.value)
    return ""


def _organizer(found: _Found) -> Attendee | None:
    line = found.first("ORGANIZER")
    if line is None:
        return None
    return Attendee(name=read_parameter_text(parameters(line.parameters).get("CN", "")), mail=_mail(line.value))


def _attendee(line: Line) -> Attendee:
    named = parameters(line.parameters)
    reply = _REPLIES.get(named.get("PARTSTAT", "").upper(), Reply.NONE)
    return Attendee(
        name=read_parameter_text(named.get("CN", "")), mail=_mail(line.value), role=named.get("ROLE", "REQ-PARTICIPANT").upper(),
        reply=Reply.NOT_INVITED if named.get("X-GSEF-REPLY") == "NOT-INVITED" else reply,
        delegated_to=_first_mail(named.get("DELEGATED-TO", "")), delegated_from=_first_mail(named.get("DELEGATED-FROM", "")),
    )  # fmt: skip


def _first_mail(values: str) -> str:
    """The first of several addresses, each in quotes, with commas between them."""
    return _mail(values.split(",")[0].strip().strip('"')) if values else ""


def _mail(value: str) -> str:
    plain = value.strip()
    if plain[:7].lower() == "mailto:":
        return plain[7:].strip()
    return plain if "@" in plain and ":" not in plain and plain != NOBODY else ""
