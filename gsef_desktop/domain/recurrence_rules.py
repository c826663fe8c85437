"""Rules of repetition as RFC 5545 writes them (3.3.10): reading them with clear words about what is wrong, and writing them.

Rules that repeat by the minute or the second are refused: no calendar of a year can show them, and they are how files are made that
never end.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, tzinfo
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.repetition import Start

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
"""The days of the week as rules name them, Monday first."""

MOST_COUNT = 100_000
MOST_INTERVAL = 10_000
MOST_LINES = 20
"""How many rules one activity may have at most."""
MOST_A_DAY = 48
"""How often something may take place in a day at most."""


class Frequency(StrEnum):
    """By what a rule repeats."""

    HOURLY = "HOURLY"
    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


class RuleDay(NamedTuple):
    """A day of the week (0 for Monday) in a rule; `number` counts within the month or year, from the end if negative, 0: every one."""

    weekday: int
    number: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One RRULE.  `until` is as it was written: 20191231, 20191231T120000 (local) or 20191231T120000Z (UTC)."""

    frequency: Frequency
    interval: int = 1
    count: int | None = None
    until: str = ""
    weekdays: tuple[RuleDay, ...] = ()
    months: tuple[int, ...] = ()
    month_days: tuple[int, ...] = ()
    year_days: tuple[int, ...] = ()
    weeks: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()
    """BYSETPOS"""
    hours: tuple[int, ...] = ()
    minutes: tuple[int, ...] = ()
    seconds: tuple[int, ...] = ()
    week_start: int = 0
    """WKST, 0 for Monday"""

    @property
    def is_endless(self) -> bool:
        """Whether it goes on for ever."""
        return self.count is None and not self.until

    def __str__(self) -> str:
        parts = [f"FREQ={self.frequency.value}"]
        if self.interval != 1:
            parts.append(f"INTERVAL={self.interval}")
        for name, field in _LISTS.items():
            if values := getattr(self, field):
                parts.append(f"{name}={','.join(map(str, values))}")
        if self.weekdays:
            parts.append("BYDAY=" + ",".join(f"{day.number or ''}{WEEKDAYS[day.weekday]}" for day in self.weekdays))
        if self.positions:
            parts.append(f"BYSETPOS={','.join(map(str, self.positions))}")
        if self.week_start:
            parts.append(f"WKST={WEEKDAYS[self.week_start]}")
        if self.count is not None:
            parts.append(f"COUNT={self.count}")
        elif self.until:
            parts.append(f"UNTIL={self.until}")
        return ";".join(parts)


_LISTS = {
    "BYMONTH": "months", "BYWEEKNO": "weeks", "BYYEARDAY": "year_days", "BYMONTHDAY": "month_days",
    "BYHOUR": "hours", "BYMINUTE": "minutes", "BYSECOND": "seconds",
}  # fmt: skip
_RANGES = {
    "BYMONTH": (1, 12, False), "BYWEEKNO": (1, 53, True), "BYYEARDAY": (1, 366, True), "BYMONTHDAY": (1, 31, True),
    "BYHOUR": (0, 23, False), "BYMINUTE": (0, 59, False), "BYSECOND": (0, 59, False), "BYSETPOS": (1, 366, True),
}  # fmt: skip
"""The least and the greatest value, and whether it may be counted from the end."""
_PARTS = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYSETPOS", "WKST", *_LISTS}
_UNTIL = re.compile(r"(\d{8})(T\d{6}Z?)?")
_DAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_NUMBER = re.compile(r"[+-]?\d{1,9}")


def read_rules(text: str) -> tuple[Rule, ...]:
    """The rules of a text, one a line (see `records.Recurrence.rule`).  Raises Invalid, naming what is wrong."""
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) > MOST_LINES:
        raise Invalid(message("{count} rules are too many for one activity; it can have {most}.", count=len(lines), most=MOST_LINES))
    return tuple(read_rule(line) for line in lines)


def write_rules(rules: tuple[Rule, ...]) -> str:
    """Rules as `read_rules` reads them."""
    return "\n".join(map(str, rules))


@lru_cache(maxsize=4096)
def read_rule(text: str) -> Rule:
    """One rule, with or without its "RRULE:".  Raises Invalid, naming what is wrong."""
    parts = _parts(text)
    rule = Rule(
        frequency=_frequency(parts),
        interval=_whole(parts, "INTERVAL", MOST_INTERVAL) or 1,
        count=_whole(parts, "COUNT", MOST_COUNT),
        until=_until(parts.get("UNTIL", "")),
        weekdays=tuple(dict.fromkeys(_weekday(each) for each in parts["BYDAY"].split(","))) if "BYDAY" in parts else (),
        positions=_list(parts, "BYSETPOS"),
        week_start=_week_start(parts),
        **{field: _list(parts, name) for name, field in _LISTS.items()},
    )
    _check(rule)
    return rule


def local_until(rule: Rule, zone: str | None) -> Start | None:
    """The last day, or the last moment in the activity's zone, at which the rule may still apply; None where it has no such end."""
    if not rule.until:
        return None
    day = date.fromisoformat(rule.until[:8])
    if len(rule.until) == 8:
        return day
    moment = datetime.combine(day, time.fromisoformat(rule.until[9:15]))
    if rule.until.endswith("Z") and zone is not None:
        own = _zone(zone)
        try:
            return moment.replace(tzinfo=UTC).astimezone(own).replace(tzinfo=None) if own is not None else moment
        except OverflowError:
            return moment
    return moment


def ending_at(rule: Rule, end: Start, zone: str | None) -> Rule:
    """The rule with `end` as the last start that it may give: UNTIL in UTC where the zone is known, as RFC 5545 has it."""
    if not isinstance(end, datetime):
        return replace(rule, count=None, until=basic(end))
    own = _zone(zone) if zone is not None else None
    try:
        utc = end.replace(tzinfo=own).astimezone(UTC) if own is not None else None
    except OverflowError:
        utc = None
    return replace(rule, count=None, until=f"{basic(utc.replace(tzinfo=None))}Z" if utc is not None else basic(end))


def basic(start: Start) -> str:
    """A day, or a day and a time, as rules write it: 20191231, 20191231T120000.  Years have four digits, whatever the system thinks."""
    text = start.replace(microsecond=0).isoformat() if isinstance(start, datetime) else start.isoformat()
    return text.replace("-", "").replace(":", "")


def _zone(name: str) -> tzinfo | None:
    """A time zone by its IANA name, None where nobody knows it."""
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


# --- reading --------------------------------------------------------------------------------------------------------------------------


def _refused(what: Message, remedy: Message | None = None) -> Invalid:
    return Invalid(what, meaning=message("The rule of repetition was not taken."), remedy=remedy)


def _parts(text: str) -> dict[str, str]:
    text = "".join(text.split()).upper().removeprefix("RRULE:")
    if not text:
        raise _refused(message("A rule of repetition is needed."), message("Write one such as FREQ=MONTHLY;BYDAY=1MO."))
    parts: dict[str, str] = {}
    for part in text.rstrip(";").split(";"):
        name, equals, value = part.partition("=")
        if name not in _PARTS:
            raise _refused(message("“{part}” is no part of a rule of repetition.", part=part[:60]))
        if not equals or not value:
            raise _refused(message("{name} has no value.", name=name))
        if name in parts:
            raise _refused(message("{name} is there twice.", name=name))
        parts[name] = value
    return parts


def _frequency(parts: dict[str, str]) -> Frequency:
    value = parts.get("FREQ", "")
    if value in ("SECONDLY", "MINUTELY"):
        raise _refused(
            message("Repeating by the second or the minute is not possible here."), message("Repeat by the hour or by something longer.")
        )
    try:
        return Frequency(value)
    except ValueError as error:
        raise _refused(
            message("The rule does not say by what it repeats."),
            message("Begin it with FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY or FREQ=YEARLY."),
        ) from error


def _whole(parts: dict[str, str], name: str, most: int) -> int | None:
    if name not in parts:
        return None
    value = parts[name]
    if not value.isascii() or not value.isdecimal() or len(value) > 9 or not 1 <= int(value) <= most:
        raise _refused(message("{name} must be a whole number from 1 to {most}, not {value}.", name=name, most=most, value=value[:20]))
    return int(value)


def _until(value: str) -> str:
    if not value:
        return ""
    found = _UNTIL.fullmatch(value)
    try:
        if found is None:
            raise ValueError(value)
        date.fromisoformat(found[1])
        if found[2]:
            time.fromisoformat(found[2][1:7])
    except ValueError as error:
        raise _refused(
            message("UNTIL must be a date such as 20191231, not {value}.", value=value[:20]),
        ) from error
    return value


def _weekday(text: str) -> RuleDay:
    found = _DAY.fullmatch(text)
    number = int(found[1] or 0) if found else 0
    if found is None or (found[1] and number == 0) or abs(number) > 53:
        raise _refused(message("BYDAY takes days such as MO or 1MO, not {value}.", value=text[:20]))
    return RuleDay(WEEKDAYS.index(found[2]), number)


def _week_start(parts: dict[str, str]) -> int:
    value = parts.get("WKST", "MO")
    if value not in WEEKDAYS:
        raise _refused(message("WKST takes a day such as MO, not {value}.", value=value[:20]))
    return WEEKDAYS.index(value)


def _list(parts: dict[str, str], name: str) -> tuple[int, ...]:
    if name not in parts:
        return ()
    least, most, from_end = _RANGES[name]
    values = []
    for text in parts[name].split(","):
        if not _NUMBER.fullmatch(text) or not least <= (abs(int(text)) if from_end else int(text)) <= most:
            raise _refused(
                message("{name} takes numbers from {least} to {most}, not {value}.", name=name, least=least, most=most, value=text[:20])
            )
        values.append(int(text))
    return tuple(dict.fromkeys(values))


def _check(rule: Rule) -> None:
    """Refuse what RFC 5545 forbids, and what would take place too often."""
    yearly, monthly = rule.frequency is Frequency.YEARLY, rule.frequency is Frequency.MONTHLY
    if rule.count is not None and rule.until:
        raise _refused(message("A rule ends after a number of times (COUNT) or on a day (UNTIL), not both."))
    if any(day.number for day in rule.weekdays) and not (monthly or (yearly and not rule.weeks)):
        raise _refused(message("A counted day such as 1MO needs FREQ=MONTHLY or FREQ=YEARLY, without BYWEEKNO."))
    if rule.weeks and not yearly:
        raise _refused(message("BYWEEKNO needs FREQ=YEARLY."))
    if rule.month_days and rule.frequency is Frequency.WEEKLY:
        raise _refused(message("BYMONTHDAY does not go with FREQ=WEEKLY."))
    if rule.year_days and not (yearly or rule.frequency is Frequency.HOURLY):
        raise _refused(message("BYYEARDAY needs FREQ=YEARLY."))
    chosen = (rule.weekdays, rule.months, rule.month_days, rule.year_days, rule.weeks, rule.hours, rule.minutes, rule.seconds)
    if rule.positions and not any(chosen):
        raise _refused(message("BYSETPOS chooses among days; the rule names none."))
    hours = len(rule.hours) or (24 if rule.frequency is Frequency.HOURLY else 1)
    if hours * max(1, len(rule.minutes)) * max(1, len(rule.seconds)) > MOST_A_DAY:
        raise _refused(message("The rule would apply more than {most} times a day.", most=MOST_A_DAY))
