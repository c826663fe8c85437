"""Whether the lines of a file say the same as those that the program would write, so that nothing needs to be kept beside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from gsef_desktop.interchange.calendar_files.lines import Line, parameters, read_parameter_text, split_line, split_values, unescape
from gsef_desktop.interchange.calendar_files.values import read_geo, read_moment

ZoneOf = Callable[[str], str | None]
_DEFAULTS = {"SEQUENCE": ["SEQUENCE:0"], "TRANSP": ["TRANSP:OPAQUE"]}
"""What a property says that is not there (RFC 5545)."""


def says_the_same(group: str, lines: Sequence[Line], written: Sequence[str], zone_of: ZoneOf) -> bool:
    """Whether the lines of a group in a file mean what the program would write.  `zone_of` resolves the name of a time zone."""
    if len(lines) == len(written) and all(line.raw == other for line, other in zip(lines, written, strict=True)):
        return True
    if not lines and (group == "BUSY" or _DEFAULTS.get(group) == written):
        return True
    others = [line for raw in written if (line := split_line(raw)) is not None]
    key = _KEYS.get(group, _plain)
    try:
        return bool(key(lines, zone_of) == key(others, zone_of))
    except ValueError:
        return False


def _plain(lines: Sequence[Line], _: ZoneOf) -> Any:
    return [(line.name, sorted(parameters(line.parameters).items()), line.value.strip().upper()) for line in lines]


def _exact(lines: Sequence[Line], _: ZoneOf) -> Any:
    return [(line.name, parameters(line.parameters), line.value.strip()) for line in lines]


def _text(lines: Sequence[Line], _: ZoneOf) -> Any:
    return [(parameters(line.parameters), unescape(line.value)) for line in lines if line.value or line.parameters]


def _list(lines: Sequence[Line], _: ZoneOf) -> Any:
    return [(parameters(line.parameters), unescape(one)) for line in lines for one in split_values(line.value) if one]


def _moments(lines: Sequence[Line], zone_of: ZoneOf) -> Any:
    found = []
    for line in lines:
        named = parameters(line.parameters)
        named.pop("VALUE", None)
        name = named.pop("TZID", None)
        zone = zone_of(name) if name is not None else None
        if name is not None and zone is None:
            raise ValueError("an unknown zone")
        for value in split_values(line.value):
            moment = read_moment(value)
            found.append((line.name, named, "UTC" if moment.utc else zone if moment.clock else None, moment.day, moment.clock))
    return found


def _geo(lines: Sequence[Line], _: ZoneOf) -> Any:
    return [(parameters(line.parameters), read_geo(line.value)) for line in lines]


def _uri(lines: Sequence[Line], _: ZoneOf) -> Any:
    return [({**parameters(line.parameters), "VALUE": "URI"}, line.value) for line in lines]


def _address(lines: Sequence[Line], _: ZoneOf) -> Any:
    found = []
    for line in lines:
        named = {"ROLE": "REQ-PARTICIPANT", "PARTSTAT": "NEEDS-ACTION", **parameters(line.parameters)}
        named["CN"] = read_parameter_text(named.get("CN", ""))
        value = line.value.strip()
        found.append((named, "mailto:" + value[7:] if value[:7].lower() == "mailto:" else value))
    return found


_KEYS: dict[str, Callable[[Sequence[Line], ZoneOf], Any]] = {
    "SUMMARY": _text, "DESCRIPTION": _text, "LOCATION": _text, "COLOR": _text, "RELATED": _text, "CATEGORIES": _list, "TIME": _moments,
    "OCCURRENCE": _moments, "DATES": _moments, "EXCEPTIONS": _moments, "RULE": _exact, "GEO": _geo, "CONFERENCE": _uri,
    "ORGANIZER": _address, "ATTENDEE": _address,
}  # fmt: skip
