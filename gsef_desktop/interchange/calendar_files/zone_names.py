"""Names of time zones in calendar files, and which zone of the IANA database each means.

Understood are IANA names (also in other capitals, with other separators and behind a prefix, as "/mozilla.org/20070129_1/Europe/Berlin"),
Windows names ("W. Europe Standard Time"), Windows' display names ("(UTC+01:00) Amsterdam, Berlin, Bern") and plain offsets ("UTC+11").
Nothing is guessed: a name that could mean two clocks means none.
"""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType
from zoneinfo import ZoneInfo, available_timezones

_OFFSET = re.compile(r"\(?\s*(?:UTC|GMT)\s*(?:([+-])\s*(\d{1,2})(?::?(\d\d))?)?\s*\)?", re.IGNORECASE | re.ASCII)
_DISPLAY = re.compile(r"\(\s*(?:UTC|GMT)\s*(?:([+-])\s*(\d{1,2}):?(\d\d))?\s*\)\s*(\S.*)", re.IGNORECASE | re.ASCII)
_IN_WORDS = MappingProxyType(
    {
        "eastern time (us & canada)": "America/New_York", "central time (us & canada)": "America/Chicago",
        "mountain time (us & canada)": "America/Denver", "pacific time (us & canada)": "America/Los_Angeles",
        "atlantic time (canada)": "America/Halifax", "coordinated universal time": "UTC", "greenwich mean time": "Europe/London",
        "greenwich mean time: dublin, edinburgh, lisbon, london": "Europe/London", "dublin, edinburgh, lisbon, london": "Europe/London",
        "osaka, sapporo, tokyo": "Asia/Tokyo", "beijing, chongqing, hong kong, urumqi": "Asia/Shanghai",
        "chennai, kolkata, mumbai, new delhi": "Asia/Kolkata", "bogota, lima, quito, rio branco": "America/Bogota",
        "canberra, melbourne, sydney": "Australia/Sydney", "brasilia": "America/Sao_Paulo", "arizona": "America/Phoenix",
    }
)  # fmt: skip
"""Windows' display names in which no city has a zone of its own."""


_PRESENT_NAMES = MappingProxyType(
    {
        "America/Buenos_Aires": "America/Argentina/Buenos_Aires", "America/Godthab": "America/Nuuk", "Europe/Kiev": "Europe/Kyiv",
        "America/Indianapolis": "America/Indiana/Indianapolis", "Asia/Calcutta": "Asia/Kolkata", "Asia/Katmandu": "Asia/Kathmandu",
        "Asia/Rangoon": "Asia/Yangon", "Etc/UTC": "UTC",
    }
)  # fmt: skip
"""The zones of Windows that the table calls by an older name."""


def _key(name: str) -> str:
    return re.sub(r"[\s_-]+", "_", name.strip().strip('"').strip()).casefold()


@cache
def _iana() -> dict[str, str]:
    names = sorted(available_timezones() - {"localtime", "Factory"}, key=lambda name: ("/" not in name, name))
    return {_key(name): name for name in reversed(names) if not name.startswith(("posix/", "right/"))}


@cache
def _cities() -> dict[str, str]:
    """City to zone, for the cities that have given their names to one."""
    found: dict[str, str] = {}
    for key, name in _iana().items():
        if "/" in name and not name.startswith(("Etc/", "SystemV/", "US/", "Canada/", "Brazil/", "Mexico/", "Chile/")):
            city = key.rpartition("/")[2]
            found[city] = name if city not in found or _same_clock(found[city], name) else ""
    return {city: name for city, name in found.items() if name}


def _same_clock(one: str, other: str) -> bool:
    from datetime import UTC, datetime

    probes = [datetime(year, month, 1, tzinfo=UTC) for year in (2005, 2015, 2024) for month in (1, 4, 7, 10)]
    return all(probe.astimezone(ZoneInfo(one)).utcoffset() == probe.astimezone(ZoneInfo(other)).utcoffset() for probe in probes)


@cache
def _windows() -> dict[str, str]:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return {_key(name): _PRESENT_NAMES.get(zone, zone) for name, zone in WINDOWS_TO_OLSON.items()}


def windows_zones() -> tuple[str, ...]:
    """The zones that stand for those of Windows, each the best known of its kind."""
    return tuple(_windows().values())


@cache
def zone_of_name(name: str) -> str | None:
    """The IANA zone that a TZID means, None where that is not clear.  Takes the name as it stands in the file."""
    key = _key(name)
    if not key or len(key) > 200:
        return None
    if key.startswith("tzid="):
        return zone_of_name(name.strip().strip('"')[5:])
    if key in ("utc", "z", "gmt", "etc/utc", "etc/gmt", "zulu", "utc/gmt", "tzone://microsoft/utc"):
        return "UTC"
    return _iana().get(key) or _windows().get(key) or _of_display(name) or _behind_prefix(key)


def _behind_prefix(key: str) -> str | None:
    """The zone whose name ends a longer one, or is written with dashes ("US-Eastern")."""
    iana = _iana()
    parts = key.split("/")
    for start in range(1, len(parts)):
        rest = "/".join(parts[start:])
        if "/" in rest and rest in iana:
            return iana[rest]
    spelled = key.replace("_", "/", 1)
    return iana.get(spelled) if "/" not in key and spelled.count("/") == 1 else None


def fixed_zone(minutes: int) -> str | None:
    """The zone that is always so many minutes east of Greenwich, where there is one."""
    if minutes == 0:
        return "UTC"
    if minutes % 60 or not -12 <= minutes // 60 <= 14:
        return None
    return f"Etc/GMT{-minutes // 60:+d}"


def _of_display(name: str) -> str | None:
    plain = name.strip().strip('"').strip()
    found = _OFFSET.fullmatch(plain)
    if found is not None:
        return fixed_zone(_minutes(found.group(1), found.group(2), found.group(3)))
    shown = _DISPLAY.fullmatch(plain)
    words = shown.group(4) if shown else plain
    zone = _IN_WORDS.get(_words_key(words))
    named = {zone} if zone else {_cities()[key] for city in re.split(r"[,;]", words) if (key := _key(city)) in _cities()}
    if shown is not None:
        wanted = _minutes(shown.group(1), shown.group(2), shown.group(3))
        named = {one for one in named if _standard(one) == wanted}
    elif "," not in words and not zone:
        return None
    ordered = sorted(named)
    if not ordered:
        return None
    first = next((one for one in windows_zones() if one in named), ordered[0])
    return first if all(_same_clock(first, one) for one in ordered) else None


def _words_key(words: str) -> str:
    plain = words.casefold().replace(";", ",").replace(":", ": ").replace(" and ", " & ")
    return " ".join(plain.split()).replace(" :", ":").replace(" ,", ",")


def _minutes(sign: str | None, hours: str | None, minutes: str | None) -> int:
    total = int(hours or 0) * 60 + int(minutes or 0)
    return -total if sign == "-" else total


@cache
def _standard(zone: str) -> int:
    """Minutes east of Greenwich, without summer time."""
    from datetime import datetime

    offsets = [datetime(2024, month, 1, tzinfo=ZoneInfo(zone)).utcoffset() for month in (1, 7)]
    return int(min(offset.total_seconds() for offset in offsets if offset is not None) // 60)


def place_hint(name: str) -> str:
    """What a name says of a place, for choosing among zones with the same clock."""
    return _key(name)
