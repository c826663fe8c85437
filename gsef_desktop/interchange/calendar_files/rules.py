"""Rules of repetition (RRULE, 3.3.10): which of them the program takes."""

from __future__ import annotations

import re
from calendar import monthrange

from gsef_desktop.domain.messages import Message, message
from gsef_desktop.interchange.calendar_files.values import read_moment

_FREQUENCIES = ("YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY", "SECONDLY")
_WEEKDAY = re.compile(r"(?:([+-]?)(\d{1,2}))?(MO|TU|WE|TH|FR|SA|SU)", re.ASCII)
_BOUNDS = {
    "BYSECOND": (0, 60), "BYMINUTE": (0, 59), "BYHOUR": (0, 23), "BYMONTHDAY": (1, 31), "BYYEARDAY": (1, 366), "BYWEEKNO": (1, 53),
    "BYMONTH": (1, 12), "BYSETPOS": (1, 366),
}  # fmt: skip
_SIGNED = ("BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS")
_A_DAY = 96
"""at most so many occurrences on one day"""


def fault_of(rule: str) -> Message | None:
    """Why the program does not repeat by a rule, None where it does.  The sentence lacks the `title` of the event.

    Refused are: what RFC 5545 does not allow, repetition by minutes and seconds, more than 96 occurrences a day, days that never come.
    """
    parts: dict[str, str] = {}
    for part in rule.strip().rstrip(";").upper().split(";"):
        name, equals, value = part.partition("=")
        if not equals or not value or name.strip() in parts:
            return message("“{title}” is not repeated, but its rule is kept: “{part}” is no part of a rule.", part=part[:40])
        parts[name.strip()] = value.strip()
    frequency = parts.get("FREQ", "")
    if frequency not in _FREQUENCIES:
        return message("“{title}” is not repeated, but its rule is kept: it does not say how often.")
    if frequency in ("MINUTELY", "SECONDLY"):
        return message("“{title}” is not repeated, but its rule is kept: it repeats by the minute or the second.")
    for name, value in parts.items():
        if not _is_good(name, value):
            return message("“{title}” is not repeated, but its rule is kept: “{part}” is no part of a rule.", part=f"{name}={value}"[:40])
    if "UNTIL" in parts and "COUNT" in parts:
        return message("“{title}” is not repeated, but its rule is kept: it says both how many times and until when.")
    return _too_often(frequency, parts) or _never(parts)


def _is_good(name: str, value: str) -> bool:
    if name in ("INTERVAL", "COUNT"):
        return value.isascii() and value.isdigit() and 1 <= len(value) <= 6 and int(value) >= 1
    if name == "UNTIL":
        try:
            read_moment(value)
        except ValueError:
            return False
        return True
    if name == "WKST":
        return value in ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
    if name == "BYDAY":
        return all((found := _WEEKDAY.fullmatch(day)) and (not found[2] or 1 <= int(found[2]) <= 53) for day in value.split(","))
    if name in _BOUNDS:
        low, high = _BOUNDS[name]
        numbers = [number.removeprefix("-").removeprefix("+") if name in _SIGNED else number for number in value.split(",")]
        return all(number.isascii() and number.isdigit() and len(number) < 4 and low <= int(number) <= high for number in numbers)
    return (
        name in ("FREQ", "RSCALE", "SKIP") and (name == "FREQ" or value in ("GREGORIAN", "OMIT", "BACKWARD", "FORWARD"))
    ) or name.startswith("X-")


def _too_often(frequency: str, parts: dict[str, str]) -> Message | None:
    hours = 24 if frequency == "HOURLY" and "BYHOUR" not in parts else _count(parts, "BYHOUR")
    if hours * _count(parts, "BYMINUTE") * _count(parts, "BYSECOND") > _A_DAY:
        return message("“{title}” is not repeated, but its rule is kept: it repeats more than {limit} times a day.", limit=_A_DAY)
    return None


def _count(parts: dict[str, str], name: str) -> int:
    return len(set(parts[name].split(","))) if name in parts else 1


def _never(parts: dict[str, str]) -> Message | None:
    if "BYMONTH" in parts and "BYMONTHDAY" in parts and "BYYEARDAY" not in parts:
        days = [abs(int(day)) for day in parts["BYMONTHDAY"].split(",")]
        if not any(day <= monthrange(2024, int(month))[1] for month in parts["BYMONTH"].split(",") for day in days):
            return message("“{title}” is not repeated, but its rule is kept: no year has any of its days.")
    return None


_V1 = re.compile(
    r"(D|W|MP|MD|YM|YD)(\d{1,4})((?:\s+(?:[A-Z]{2}|LD|\d{1,3}[+-]?))*)(?:\s+#(\d{1,5}))?(?:\s+(\d{8}T\d{4,6}Z?|\d{8}))?", re.ASCII
)


def from_version_1(rule: str) -> str:
    """A rule of vCalendar 1.0 ("W2 TU TH #10") as RFC 5545 writes it, or as it stands where it is none that can be said so."""
    text = " ".join(rule.upper().split()[:40])
    found = _V1.fullmatch(text)
    if found is None:
        return rule
    kind, interval, detail, count, until = found.groups()
    parts = [f"FREQ={ {'D': 'DAILY', 'W': 'WEEKLY', 'M': 'MONTHLY', 'Y': 'YEARLY'}[kind[0]] }"]
    if int(interval) > 1:
        parts.append(f"INTERVAL={int(interval)}")
    words = detail.split()
    if words:
        parts.append(_details(kind, words))
    if until:
        parts.append(f"UNTIL={until}")
    elif count is None:
        parts.append("COUNT=2")  # what the standard says where nothing is said
    elif count != "0":
        parts.append(f"COUNT={int(count)}")
    return ";".join(parts)


def _details(kind: str, words: list[str]) -> str:
    if kind == "W":
        return "BYDAY=" + ",".join(words)
    if kind == "MP":
        days, place = [], ""
        for word in words:
            if word[0].isdigit():
                place = ("-" if word.endswith("-") else "") + word.rstrip("+-")
            else:
                days.append(place + word)
        return "BYDAY=" + ",".join(days)
    numbers = ",".join("-1" if word == "LD" else ("-" if word.endswith("-") else "") + word.rstrip("+-") for word in words)
    return {"MD": "BYMONTHDAY=", "YM": "BYMONTH=", "YD": "BYYEARDAY=", "D": "BYHOUR="}[kind] + numbers
