"""Time zones to choose from."""

from __future__ import annotations

from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from gsef_desktop.reference.countries import countries


@cache
def zones() -> tuple[str, ...]:
    """The IANA time zones that a place on earth is in, in alphabetical order, and UTC first; no abbreviations and no old names."""
    return ("UTC", *sorted({zone for country in countries().values() for zone in country.zones}))


def is_zone(name: str) -> bool:
    """Whether the time zone database knows a zone of that name, old names included."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def zone_city(zone: str) -> str:
    """The city after which a zone is named: "Seoul" for Asia/Seoul."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")
