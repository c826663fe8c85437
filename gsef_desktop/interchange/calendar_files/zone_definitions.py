"""Time zones that a file defines itself (VTIMEZONE, 3.6.5): which zone of the IANA database keeps the same clock.

Only the clock counts: a definition is matched with the offsets that zones really had in the years for which the file uses it.
"""

from __future__ import annotations

import bisect
from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from gsef_desktop.interchange.calendar_files.lines import split_line, split_values
from gsef_desktop.interchange.calendar_files.values import read_moment, read_offset
from gsef_desktop.interchange.calendar_files.zone_names import fixed_zone, place_hint, windows_zones

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_BEST_KNOWN = (
    "Europe/London", "Europe/Paris", "Europe/Athens", "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles",
)  # fmt: skip
_PRESENT = 2019
"""a year of the rules that hold now nearly everywhere"""
_YEARS = 12
"""how many years are compared at most"""


@dataclass(frozen=True, slots=True)
class Observance:
    """One STANDARD or DAYLIGHT: since when (wall-clock, before the change), its offsets, and when it comes again."""

    kind: str
    since: datetime
    before: timedelta
    after: timedelta
    rule: dict[str, str] | None
    dates: tuple[datetime, ...]
    superseded: datetime | None = None
    """when another one of its kind begins, after which its rule is no more"""

    def onsets(self, first: int, last: int) -> Iterable[datetime]:
        """The moments (UTC) at which it begins in the years from `first` to `last`, and the first of all."""
        found = {self.since, *self.dates}
        until = self.rule.get("UNTIL") if self.rule else None
        end = read_moment(until) if until else None
        for year in range(max(first, self.since.year), min(last, 9998) + 1) if self.rule else ():
            onset = self._in_year(year)
            if onset is None or onset < self.since or (self.superseded is not None and onset >= self.superseded):
                continue
            limit = onset - self.before if end is not None and end.utc else onset
            if end is None or limit <= end.local:
                found.add(onset)
        return [onset - self.before for onset in found if onset.year > 1]

    def _in_year(self, year: int) -> datetime | None:
        rule = self.rule or {}
        month = int(rule.get("BYMONTH", self.since.month))
        days = _days(year, month, rule, self.since.day)
        return datetime.combine(days[0], self.since.time()) if days else None


def _days(year: int, month: int, rule: dict[str, str], day: int) -> list[date]:
    length = monthrange(year, month)[1]
    wanted = [int(text) for text in rule["BYMONTHDAY"].split(",")] if "BYMONTHDAY" in rule else None
    days = [date(year, month, number) for number in range(1, length + 1)]
    if wanted is not None:
        days = [one for one in days if one.day in wanted or one.day - length - 1 in wanted]
    if "BYDAY" not in rule:
        return days if wanted is not None else [one for one in days if one.day == day]
    text = rule["BYDAY"]
    place = text[:-2]
    days = [one for one in days if one.weekday() == _DAYS.index(text[-2:])]
    if place or "BYSETPOS" in rule:
        number = int(place or rule["BYSETPOS"])
        index = number - 1 if number > 0 else len(days) + number
        return [days[index]] if 0 <= index < len(days) else []
    return days[:1]


@dataclass(frozen=True, slots=True)
class Definition:
    """A VTIMEZONE."""

    name: str
    observances: tuple[Observance, ...]
    location: str = ""
    """a name that the file gives it beside (X-LIC-LOCATION)"""

    def offsets(self, moments: Sequence[datetime]) -> list[timedelta]:
        """The offset at each of these moments (UTC, without a zone)."""
        years = [moment.year for moment in moments]
        changes = sorted(
            (onset, one.after, one.before) for one in self.observances for onset in one.onsets(min(years) - 1, max(years))
        )  # fmt: skip
        starts = [change[0] for change in changes]
        found = []
        for moment in moments:
            at = bisect.bisect_right(starts, moment)
            found.append(changes[at - 1][1] if at else changes[0][2])
        return found


def read_definition(own: Sequence[str], nested: Sequence[str]) -> Definition:
    """The zone that a VTIMEZONE defines.  Raises ValueError where it is broken or says more than a yearly rule."""
    name, location = "", ""
    for raw in own:
        line = split_line(raw)
        if line is not None and line.name == "TZID":
            name = name or line.value.strip()
        elif line is not None and line.name == "X-LIC-LOCATION":
            location = line.value.strip()
    observances: list[Observance] = []
    values: dict[str, list[str]] = {}
    for raw in nested:
        line = split_line(raw)
        if line is None:
            continue
        if line.name == "BEGIN":
            values = {}
        elif line.name == "END":
            if line.value.strip().upper() in ("STANDARD", "DAYLIGHT"):
                observances.append(_observance(line.value.strip().upper(), values))
        else:
            values.setdefault(line.name, []).append(line.value)
    if not observances:
        raise ValueError("it defines no time")
    return Definition(name, tuple(_in_turn(observances[:200])), location)


def _in_turn(observances: Sequence[Observance]) -> Iterable[Observance]:
    """The observances, each with the start of the next of its kind that has a rule, too."""
    for one in observances:
        later = [other.since for other in observances if other.rule and other.kind == one.kind and other.since > one.since]
        yield replace(one, superseded=min(later)) if one.rule and later else one


def _observance(kind: str, values: dict[str, list[str]]) -> Observance:
    if "DTSTART" not in values or "TZOFFSETFROM" not in values or "TZOFFSETTO" not in values:
        raise ValueError("it lacks a start or an offset")
    rule: dict[str, str] | None = None
    if "RRULE" in values:
        rule = dict(part.partition("=")[::2] for part in values["RRULE"][0].upper().replace(" ", "").split(";") if part)
        fixed = rule.get("FREQ") == "YEARLY" and rule.get("INTERVAL", "1") == "1" and "COUNT" not in rule
        known = rule.keys() <= {"FREQ", "INTERVAL", "BYMONTH", "BYDAY", "BYMONTHDAY", "BYSETPOS", "UNTIL", "WKST", "BYHOUR", "BYMINUTE"}
        if not fixed or not known or rule.get("BYDAY", "MO")[-2:] not in _DAYS or "," in rule.get("BYDAY", "") + rule.get("BYMONTH", ""):
            raise ValueError("its rule is not one for every year")
    since = read_moment(values["DTSTART"][0]).local
    dates = [read_moment(value).local for line in values.get("RDATE", ()) for value in split_values(line)[:1000]]
    found = Observance(kind, since, read_offset(values["TZOFFSETFROM"][0]), read_offset(values["TZOFFSETTO"][0]), rule, tuple(dates[:1000]))
    found.onsets(2019, 2020)  # what cannot be expanded is found now
    return found


def same_clock(definition: Definition, used: Iterable[date]) -> str | None:
    """The IANA zone whose clock shows the same as the definition on all the days for which it is used, None where there is none.

        It has to show the same in the whole years of those days, else on those days and in the last of those years or nowadays.
    Where several zones do, the moments are the same in all of them: one named in the definition is taken, else the best known.
    A zone that the definition names outright needs to agree on the days alone, since rules change after a file was made.
    """
    days = sorted({day for day in used if 1900 < day.year < 2200}) or [date(2019, 1, 1), date(2019, 7, 1)]
    step = max(1, len(days) // 100)
    noons = [datetime.combine(day, time(12)) for day in {*days[::step], days[-1]}]
    years = sorted({day.year for day in days})
    chosen = sorted({*years[:: max(1, len(years) // _YEARS)], years[-1]})
    hints = place_hint(f"{definition.name} {definition.location}")
    outright = [zone for zone in _candidates() if "/" in zone and place_hint(zone) in hints]
    if outright:
        zone = max(outright, key=len)
        return zone if _has(zone, noons, definition.offsets(noons)) else None
    changes = len({one.after for one in definition.observances}) > 1
    nowadays = [[_PRESENT]] if all(one.since.year < _PRESENT for one in definition.observances) else []
    for compared in (chosen, chosen[-1:], *nowadays):
        moments = sorted({*noons, *_probes(definition, compared)})
        wanted = definition.offsets(moments)
        if changes and len(set(wanted)) == 1:
            continue  # too little to tell it from a zone that never changes
        same = [zone for zone in _candidates() if _has(zone, moments, wanted)]
        if same:
            return _best(same, definition, hints)
    return None


def _best(same: Sequence[str], definition: Definition, hints: str) -> str | None:
    named = [zone for zone in same if place_hint(zone.rpartition("/")[2]) in hints]
    if named:
        return min(named, key=lambda zone: hints.index(place_hint(zone.rpartition("/")[2])))
    offsets = {one.after for one in definition.observances}
    if len(offsets) == 1:
        seconds = int(offsets.pop().total_seconds())
        fixed = fixed_zone(seconds // 60) if not seconds % 60 else None
        if fixed is not None:
            return fixed
    return next((zone for zone in (*_BEST_KNOWN, *windows_zones()) if zone in same), same[0])


def _probes(definition: Definition, years: Sequence[int]) -> set[datetime]:
    hour = timedelta(hours=1)
    found = {datetime(year, month, day) for year in years for month in range(1, 13) for day in (1, 15)}
    for one in definition.observances:
        for onset in one.onsets(years[0], years[-1]):
            if onset.year in years:
                found |= {onset - hour, onset + hour}
    return found


def _candidates() -> list[str]:
    from gsef_desktop.reference.zones import zones

    known = zones()
    return [*known, *(zone for zone in windows_zones() if zone not in known)]


def _has(zone: str, moments: Sequence[datetime], wanted: Sequence[timedelta]) -> bool:
    try:
        info = ZoneInfo(zone)
    except (ValueError, OSError, LookupError):
        return False
    return all(moment.replace(tzinfo=UTC).astimezone(info).utcoffset() == offset for moment, offset in zip(moments, wanted, strict=True))
