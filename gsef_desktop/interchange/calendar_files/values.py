"""Values of properties (RFC 5545, 3.3): dates and times, durations, stamps, coordinates.  Read leniently, written strictly."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import NamedTuple
from zoneinfo import ZoneInfo

_MOMENT = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[Tt ](\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?)?)?\s*(?:([Zz])|([+-])(\d\d):?(\d\d))?", re.ASCII
)
_DURATION = re.compile(
    r"([+-]?)P(?:(\d{1,6})W)?(?:(\d{1,7})D)?(?:T(?:(\d{1,8})H)?(?:(\d{1,9})M)?(?:(\d{1,10})S)?)?", re.ASCII | re.IGNORECASE
)
_STAMP = re.compile(r"\d{8}T\d{6}Z", re.ASCII)
_OFFSET = re.compile(r"([+-]?)(\d\d):?(\d\d)(?::?(\d\d))?", re.ASCII)


class Moment(NamedTuple):
    """A day, or a day and a wall-clock time, which is in UTC where `utc`."""

    day: date
    clock: time | None = None
    utc: bool = False

    @property
    def local(self) -> datetime:
        """The wall-clock time; midnight for a day."""
        return datetime.combine(self.day, self.clock or time())


class Length(NamedTuple):
    """A duration: nominal days and exact seconds (3.3.6)."""

    days: int
    seconds: int


def read_moment(value: str) -> Moment:
    """A DATE or DATE-TIME.  Also with dashes and colons, with an offset from UTC, and at 24:00.  Raises ValueError on anything else."""
    found = _MOMENT.fullmatch(value.strip(' \t"'))
    if found is None:
        raise ValueError("no date")
    year, month, day, hour, minute, second, zulu, sign, hours, minutes = found.groups()
    on = date(int(year), int(month), int(day))
    if hour is None:
        if sign:
            raise ValueError("an offset without a time")
        return Moment(on)
    moment = datetime.combine(on, _clock(int(hour), int(minute or 0), int(second or 0)))
    if hour == "24":
        moment += timedelta(days=1)
    if sign:
        shift = timedelta(hours=int(hours), minutes=int(minutes))
        moment += shift if sign == "-" else -shift
    return Moment(moment.date(), moment.time(), bool(zulu or sign))


def _clock(hour: int, minute: int, second: int) -> time:
    if hour == 24 and minute == second == 0:
        return time()
    return time(hour, minute, min(second, 59) if second <= 60 else second)


def moment_text(moment: datetime) -> str:
    """A wall-clock time as DATE-TIME, without a zone."""
    return f"{moment.year:04}{moment.month:02}{moment.day:02}T{moment.hour:02}{moment.minute:02}{moment.second:02}"


def day_text(day: date) -> str:
    """A day as DATE."""
    return f"{day.year:04}{day.month:02}{day.day:02}"


def read_length(value: str) -> Length:
    """A DURATION.  Raises ValueError on anything else."""
    found = _DURATION.fullmatch(value.strip())
    if found is None or value.strip().upper().lstrip("+-") in ("P", "PT"):
        raise ValueError("no duration")
    sign, weeks, days, hours, minutes, seconds = found.groups()
    factor = -1 if sign == "-" else 1
    exact = int(hours or 0) * 3600 + int(minutes or 0) * 60 + int(seconds or 0)
    return Length(factor * (int(weeks or 0) * 7 + int(days or 0)), factor * exact)


def read_stamp(value: str, zone: str | None = None) -> str:
    """A moment as UTC in the form of 3.3.5; a wall-clock time is in `zone`.  Raises ValueError where that is not said."""
    if _STAMP.fullmatch(value):
        read_moment(value)
        return value
    moment = read_moment(value)
    if moment.clock is None or not (moment.utc or zone):
        raise ValueError("not a moment in UTC")
    local = moment.local.replace(tzinfo=UTC if moment.utc else ZoneInfo(zone or "UTC"))
    return stamp_text(local)


def stamp_text(moment: datetime) -> str:
    """An aware moment as UTC."""
    return moment_text(moment.astimezone(UTC)) + "Z"


def read_offset(value: str) -> timedelta:
    """A UTC-OFFSET.  Raises ValueError on anything else."""
    found = _OFFSET.fullmatch(value.strip())
    if found is None:
        raise ValueError("no offset")
    sign, hours, minutes, seconds = found.groups()
    offset = timedelta(hours=int(hours), minutes=int(minutes), seconds=int(seconds or 0))
    if offset >= timedelta(days=1):
        raise ValueError("an offset of a day and more")
    return -offset if sign == "-" else offset


def offset_text(offset: timedelta) -> str:
    """An offset as UTC-OFFSET."""
    total = int(offset.total_seconds())
    hours, rest = divmod(abs(total), 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{'-' if total < 0 else '+'}{hours:02}{minutes:02}" + (f"{seconds:02}" if seconds else "")


def read_geo(value: str) -> tuple[float, float]:
    """Latitude and longitude in degrees.  Raises ValueError on anything that is no place on earth."""
    parts = re.split(r"\\?[;,]", value.strip())
    if len(parts) != 2:
        raise ValueError("not two numbers")
    latitude, longitude = float(parts[0]), float(parts[1])
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise ValueError("not on earth")
    return latitude, longitude


def geo_text(latitude: float, longitude: float) -> str:
    """A place on earth as GEO, without losing anything and without exponents."""
    return f"{Decimal(repr(latitude)):f};{Decimal(repr(longitude)):f}"
