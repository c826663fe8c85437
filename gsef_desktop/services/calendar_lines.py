"""Content lines (RFC 5545, 3.1) of what the program keeps without a field: written here, unfolded, and put out again as they are."""

from __future__ import annotations

import re
from collections.abc import Iterable

from gsef_desktop.domain.calendar_file import Attendee
from gsef_desktop.domain.records import Reply

DELEGATE_ROLE = "X-GSEF-DELEGATE-ROLE"
"""Begins a line of our own, never written to a calendar file: which ROLE a delegate had in the one that was read."""

_PARTSTAT = {Reply.NONE: "", Reply.NOT_INVITED: "", Reply.ACCEPTED: "ACCEPTED", Reply.TENTATIVE: "TENTATIVE", Reply.DECLINED: "DECLINED"}
_QUOTED = re.compile(r"[:;,]")


def attendee_line(attendee: Attendee, name: str = "ATTENDEE") -> str:
    """ATTENDEE or ORGANIZER (3.8.4.1, 3.8.4.3); one without an address has the value that calendars write for nobody's."""
    parameters = [("CN", attendee.name)]
    if name == "ATTENDEE":
        role = attendee.role if attendee.role != "REQ-PARTICIPANT" else ""
        parameters += [("ROLE", role), ("PARTSTAT", _PARTSTAT[attendee.reply])]
    said = "".join(f";{key}={_parameter(value)}" for key, value in parameters if value)
    return f"{name}{said}:{'mailto:' + attendee.mail if attendee.mail else 'invalid:nomail'}"


def categories_line(categories: Iterable[str]) -> str:
    """CATEGORIES (3.8.1.2)."""
    return "CATEGORIES:" + ",".join(_text(one) for one in categories)


def delegate_role_line(person_id: str, role: str) -> str:
    """The line of our own that keeps a delegate's ROLE."""
    return f"{DELEGATE_ROLE}:{person_id}:{role}"


def split_kept(kept: str) -> tuple[tuple[str, ...], dict[str, str]]:
    """What `CalendarComponent.kept` holds: the lines to be put out again, and the roles of delegates by their person."""
    lines, roles = [], {}
    for line in kept.split("\n") if kept else ():
        if line.startswith(DELEGATE_ROLE + ":"):
            _, person_id, role = line.split(":", 2)
            roles[person_id] = role
        else:
            lines.append(line)
    return tuple(lines), roles


def property_name(line: str) -> str:
    """The name of a content line's property in capitals."""
    return re.split("[;:]", line, maxsplit=1)[0].upper()


def calendar_name_line(name: str) -> str:
    """X-WR-CALNAME, which names a calendar."""
    return f"X-WR-CALNAME:{_text(name)}"


def calendar_name_of(line: str) -> str:
    """What `calendar_name_line` wrote, back again."""
    return re.sub(r"\\(.)", lambda found: "\n" if found.group(1) in "nN" else found.group(1), line.partition(":")[2])


def _parameter(value: str) -> str:
    """A parameter's value (RFC 6868 for what it could not hold)."""
    value = value.replace("^", "^^").replace("\n", "^n").replace('"', "^'")
    return f'"{value}"' if _QUOTED.search(value) else value


def _text(value: str) -> str:
    return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
