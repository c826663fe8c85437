"""The lines that the program writes for each group of properties of an event, in the order in which they stand in a file.

Reading uses them as well: what a file says differently is kept beside (see `keeping`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from gsef_desktop.domain.calendar_file import Attendee, CalendarEvent
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import ActivityKind, ActivityRole, ActivityStatus, Reply
from gsef_desktop.interchange.calendar_files.frames import MARK, Core, end_of, frame_lines, is_uncertain
from gsef_desktop.interchange.calendar_files.lines import escape, parameter_text
from gsef_desktop.interchange.calendar_files.values import day_text, geo_text, moment_text

GROUPS = {
    "SEQUENCE": ("SEQUENCE",), "CREATED": ("CREATED",), "MODIFIED": ("LAST-MODIFIED",), "SUMMARY": ("SUMMARY",),
    "TIME": ("DTSTART", "DTEND", "DURATION"), "OCCURRENCE": ("RECURRENCE-ID",), "RULE": ("RRULE",), "DATES": ("RDATE",),
    "EXCEPTIONS": ("EXDATE",), "STATUS": ("STATUS",), "TRANSP": ("TRANSP",), "BUSY": ("X-MICROSOFT-CDO-BUSYSTATUS",),
    "DESCRIPTION": ("DESCRIPTION",), "LOCATION": ("LOCATION",), "GEO": ("GEO",), "CONFERENCE": ("CONFERENCE",),
    "CATEGORIES": ("CATEGORIES",), "COLOR": ("COLOR",), "RELATED": ("RELATED-TO",), "ORGANIZER": ("ORGANIZER",), "ATTENDEE": ("ATTENDEE",),
}  # fmt: skip
"""The groups and the properties of each."""
GROUP_OF = {name: group for group, names in GROUPS.items() for name in names}

PARTSTAT = {
    Reply.NONE: "NEEDS-ACTION", Reply.ACCEPTED: "ACCEPTED", Reply.TENTATIVE: "TENTATIVE", Reply.DECLINED: "DECLINED",
    Reply.NOT_INVITED: "NEEDS-ACTION",
}  # fmt: skip
NOBODY = "invalid:nomail"
"""stands for an address where there is none"""
URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s]+")


def group_lines(event: CalendarEvent, core: Core, zone: str | None) -> dict[str, list[str]]:
    """The lines of each group of an event.  `zone` is that of the repeated event, for which `occurrence` speaks."""
    status = event.status
    has_link = URI.fullmatch(event.link) is not None
    place = event.place
    busy = "FREE" if status is ActivityStatus.CANCELLED or is_free(event) else "TENTATIVE" if core.tentative else "BUSY"
    location = location_of(place)
    categories = ([event.line_title] if event.line_title else []) + list(event.categories)
    return {
        "SEQUENCE": [f"SEQUENCE:{event.sequence}"],
        "CREATED": [f"CREATED:{event.created}"] if event.created else [],
        "MODIFIED": [f"LAST-MODIFIED:{event.modified}"] if event.modified else [],
        "SUMMARY": [f"SUMMARY:{escape(event.title + MARK if is_uncertain(event.time) else event.title)}"],
        "TIME": time_lines(core),
        "OCCURRENCE": [date_line("RECURRENCE-ID", (event.occurrence,), zone)] if event.occurrence else [],
        "RULE": [f"RRULE:{rule}" for rule in event.rule.split("\n") if rule],
        "DATES": date_lines("RDATE", event.dates, core.zone),
        "EXCEPTIONS": date_lines("EXDATE", event.exceptions, core.zone),
        "STATUS": ["STATUS:" + ("CANCELLED" if status is ActivityStatus.CANCELLED else "TENTATIVE" if core.tentative else "CONFIRMED")],
        "TRANSP": ["TRANSP:" + ("TRANSPARENT" if busy == "FREE" else "OPAQUE")],
        "BUSY": [f"X-MICROSOFT-CDO-BUSYSTATUS:{busy}"],
        "DESCRIPTION": [f"DESCRIPTION:{escape(event.text)}"] if event.text else [],
        "LOCATION": [f"LOCATION:{escape(location)}"] if location else [],
        "GEO": [] if place.latitude is None or place.longitude is None else [f"GEO:{geo_text(place.latitude, place.longitude)}"],
        "CONFERENCE": [f"CONFERENCE;VALUE=URI:{event.link}"] if has_link else [],
        "CATEGORIES": ["CATEGORIES:" + ",".join(escape(one) for one in categories)] if categories else [],
        "COLOR": [f"COLOR:{escape(event.color)}"] if event.color else [],
        "RELATED": [f"RELATED-TO;RELTYPE=SIBLING:{escape(event.related_to)}"] if event.related_to else [],
        "ORGANIZER": [f"ORGANIZER{_name(event.organizer)}:{_address(event.organizer)}"] if event.organizer else [],
        "ATTENDEE": [attendee_line(one) for one in event.attendees],
    }


def is_free(event: CalendarEvent) -> bool:
    """Whether an event leaves the time free: nobody can be busy on days that are not known."""
    return is_uncertain(event.time)


def location_of(place: Place) -> str:
    """The place in words."""
    return place.text or place.city or ""


def time_lines(core: Core) -> list[str]:
    """DTSTART and, where there is one, DTEND; the end of days is exclusive (3.6.1)."""
    if core.start is None:
        lines = [f"DTSTART;VALUE=DATE:{day_text(core.first)}"]
        if core.last < date.max:
            lines.append(f"DTEND;VALUE=DATE:{day_text(core.last + timedelta(days=1))}")
        return lines
    lines = [moment_line("DTSTART", datetime.combine(core.first, core.start), core.zone)]
    if core.end is not None:
        lines.append(moment_line("DTEND", end_of(core), core.zone))
    return lines


def moment_line(name: str, local: datetime, zone: str | None) -> str:
    """A property with one wall-clock time."""
    if zone == "UTC":
        return f"{name}:{moment_text(local)}Z"
    return f"{name};TZID={parameter_text(zone)}:{moment_text(local)}" if zone else f"{name}:{moment_text(local)}"


def date_lines(name: str, values: Sequence[str], zone: str | None) -> list[str]:
    """A line for the days and a line for the wall-clock times among values in ISO form."""
    days = tuple(value for value in values if "T" not in value)
    moments = tuple(value for value in values if "T" in value)
    return [date_line(name, some, zone) for some in (days, moments) if some]


def date_line(name: str, values: Sequence[str], zone: str | None) -> str:
    """A property with days or with wall-clock times, in ISO form, all of one kind."""
    texts = [moment_text(datetime.fromisoformat(value)) if "T" in value else day_text(date.fromisoformat(value)) for value in values]
    if "T" not in values[0]:
        return f"{name};VALUE=DATE:{','.join(texts)}"
    if zone == "UTC":
        return f"{name}:" + ",".join(text + "Z" for text in texts)
    return f"{name};TZID={parameter_text(zone)}:{','.join(texts)}" if zone else f"{name}:{','.join(texts)}"


def attendee_line(attendee: Attendee) -> str:
    """ATTENDEE with its name, role and reply."""
    ours = ";X-GSEF-REPLY=NOT-INVITED" if attendee.reply is Reply.NOT_INVITED else ""
    role = f";ROLE={parameter_text(attendee.role)}" if attendee.role else ""
    return f"ATTENDEE{_name(attendee)}{role};PARTSTAT={PARTSTAT[attendee.reply]}{ours}:{_address(attendee)}"


def _name(attendee: Attendee) -> str:
    return f";CN={parameter_text(attendee.name)}" if attendee.name else ""


def _address(attendee: Attendee) -> str:
    return f"mailto:{attendee.mail}" if attendee.mail else NOBODY


def our_lines(event: CalendarEvent, core: Core) -> list[str]:
    """The X-GSEF lines, for all that no other property says."""
    place = event.place
    location = location_of(place)
    if event.status is ActivityStatus.CANCELLED:
        core = core._replace(tentative=False)  # STATUS has no room for both
    lines = frame_lines(event.time, core, has_place=bool(location))
    values = (
        ("KIND", event.kind if event.kind is not ActivityKind.EVENT else ""),
        ("STATUS", event.status if event.status is ActivityStatus.HELD else ""),
        ("ROLE", event.role if event.role is not ActivityRole.UNKNOWN else ""),
        ("INTERNAL", "TRUE" if event.internal else ""),
        ("LINE-NUMBER", str(event.line_number) if event.line_number else ""),
        ("LINE", event.line_title),
        ("LINK", event.link if URI.fullmatch(event.link) is None else ""),
        ("CITY", place.city or ""),
        ("COUNTRY", place.country or ""),
        ("ONLINE", "TRUE" if place.online else ""),
        ("PLACE-ZONE", place.zone or ""),
    )
    lines += [f"X-GSEF-{name}:{escape(value)}" for name, value in values if value]
    if location and not place.text:
        lines.append("X-GSEF-PLACE:")
    return lines
