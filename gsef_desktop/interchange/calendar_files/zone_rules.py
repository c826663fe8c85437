"""Time zones as calendar files define them: one STANDARD, at most one DAYLIGHT, each with a yearly rule.

Outlook misreads definitions with more, or with dates instead of rules.  A zone whose clock cannot be said so in some year has
`holds` say no for its moments; what is not repeated is then written in UTC.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from gsef_desktop.interchange.calendar_files.values import moment_text, offset_text

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_SINCE = 1970
"""the year from which definitions are given"""


class Change(NamedTuple):
    """A change of the clock: the moment (UTC, without a zone), the offsets before and after, the name of the time after."""

    at: datetime
    before: timedelta
    after: timedelta
    name: str

    @property
    def local(self) -> datetime:
        """The wall-clock time that is no more."""
        return self.at + self.before


@dataclass(frozen=True, slots=True)
class Yearly:
    """A change that comes every year: on the `place`-th weekday of a month (-1 the last), or the first from day `place` (`after_day`)."""

    month: int
    weekday: int
    place: int
    after_day: bool
    clock: time
    until: datetime | None = None
    """a moment (UTC) between the last time and the next that there would be, None where it comes for ever"""

    def in_year(self, year: int) -> datetime:
        """The wall-clock time of the change in a year."""
        if self.after_day:
            first = date(year, self.month, self.place)
        elif self.place == -1:
            first = date(year, self.month, monthrange(year, self.month)[1] - 6)
        else:
            first = date(year, self.month, 7 * self.place - 6)
        return datetime.combine(first + timedelta(days=(self.weekday - first.weekday()) % 7), self.clock)

    def text(self) -> str:
        """As RRULE."""
        day = _DAYS[self.weekday]
        if self.after_day:
            days = ",".join(str(number) for number in range(self.place, self.place + 7))
            by_day = f"BYMONTHDAY={days};BYDAY={day}"
        else:
            by_day = f"BYDAY={self.place}{day}"
        return f"RRULE:FREQ=YEARLY;BYMONTH={self.month};{by_day}" + (f";UNTIL={moment_text(self.until)}Z" if self.until else "")


@dataclass(frozen=True, slots=True)
class ZoneRules:
    """The clock of a zone by yearly rules: its standard time, and its summer time where there is one."""

    zone: str
    standard: timedelta
    standard_name: str
    daylight: timedelta | None = None
    daylight_name: str = ""
    begins: Yearly | None = None
    ends: Yearly | None = None

    def offset(self, moment: datetime) -> timedelta:
        """The offset at a moment (UTC, without a zone)."""
        if self.daylight is None or self.begins is None or self.ends is None:
            return self.standard
        changes = []
        for year in (moment.year - 1, moment.year):
            for rule, before, after in ((self.begins, self.standard, self.daylight), (self.ends, self.daylight, self.standard)):
                at = rule.in_year(year) - before
                if rule.until is None or at <= rule.until:
                    changes.append((at, after))
        passed = [change for change in changes if change[0] <= moment]
        return max(passed)[1] if passed else self.standard

    def holds(self, moment: datetime) -> bool:
        """Whether the real clock shows the same at a moment (UTC, without a zone)."""
        return self.offset(moment) == ZoneInfo(self.zone).utcoffset(moment.replace(tzinfo=UTC).astimezone(ZoneInfo(self.zone)))

    def lines(self, name: str) -> list[str]:
        """The VTIMEZONE, under a name."""
        lines = ["BEGIN:VTIMEZONE", f"TZID:{name}"]
        if self.daylight is not None and self.begins is not None and self.ends is not None:
            lines += _lines("DAYLIGHT", self.begins, self.standard, self.daylight, self.daylight_name)
            lines += _lines("STANDARD", self.ends, self.daylight, self.standard, self.standard_name)
        else:
            lines += _lines("STANDARD", None, self.standard, self.standard, self.standard_name)
        return [*lines, "END:VTIMEZONE"]


def _lines(kind: str, rule: Yearly | None, before: timedelta, after: timedelta, name: str) -> list[str]:
    since = rule.in_year(_SINCE) if rule else datetime(_SINCE, 1, 1)
    return [
        f"BEGIN:{kind}", f"DTSTART:{moment_text(since)}", *([rule.text()] if rule else []), f"TZNAME:{name}",
        f"TZOFFSETFROM:{offset_text(before)}", f"TZOFFSETTO:{offset_text(after)}", f"END:{kind}",
    ]  # fmt: skip


@lru_cache(maxsize=2000)
def changes_in(zone: str, year: int) -> tuple[Change, ...]:
    """The changes of a zone's clock in a year (UTC)."""
    info = ZoneInfo(zone)
    found = []
    at, end = datetime(year, 1, 1), datetime(year + 1, 1, 1)
    before = _local(info, at)
    while at < end:
        following = at + timedelta(days=7)
        if _local(info, following).utcoffset() != before.utcoffset():
            low, high = at, following
            while high - low > timedelta(seconds=1):
                middle = low + (high - low) // 2
                middle = middle.replace(microsecond=0)
                if _local(info, middle).utcoffset() == before.utcoffset():
                    low = middle
                else:
                    high = middle
            after = _local(info, high)
            found.append(Change(high, before.utcoffset() or timedelta(), after.utcoffset() or timedelta(), after.tzname() or ""))
            following = high
        at, before = following, _local(info, following)
    return tuple(change for change in found if change.at < end)


def _local(info: ZoneInfo, moment: datetime) -> datetime:
    return moment.replace(tzinfo=UTC).astimezone(info)


@lru_cache(maxsize=500)
def rules_of(zone: str, year: int) -> ZoneRules | None:
    """The rules by which a zone's clock goes in a year, None where it follows none."""
    changes = changes_in(zone, year)
    now = _local(ZoneInfo(zone), datetime(year, 6, 30))
    offset = now.utcoffset() or timedelta()
    if not changes:
        return ZoneRules(zone, offset, now.tzname() or "")
    if len(changes) != 2 or changes[0].after != changes[1].before or changes[0].before != changes[1].after:
        return None
    begin, end = changes if changes[0].after > changes[0].before else (changes[1], changes[0])
    begins, ends = _yearly(zone, year, begin), _yearly(zone, year, end)
    if begins is None or ends is None:
        return None
    rules = ZoneRules(zone, end.after, end.name, begin.after, begin.name, begins, ends)
    return _ended(rules, year)


def _yearly(zone: str, year: int, change: Change) -> Yearly | None:
    """The rule that a change follows: the one that is right in most of the years around."""
    local = change.local
    last = monthrange(year, local.month)[1]
    forms = [Yearly(local.month, local.weekday(), (local.day + 6) // 7, False, local.time())] if local.day <= 28 else []
    if local.day > last - 7:
        forms.insert(0, Yearly(local.month, local.weekday(), -1, False, local.time()))
    forms += [
        Yearly(local.month, local.weekday(), day, True, local.time()) for day in range(max(1, local.day - 6), min(local.day, last - 6) + 1)
    ]
    return max(forms, key=lambda form: _right(zone, year, form, change), default=None)


def _right(zone: str, year: int, form: Yearly, change: Change) -> int:
    right = 0
    for near in range(max(2, year - 6), min(9998, year + 7)):
        right += any(one.local == form.in_year(near) and one.before == change.before for one in changes_in(zone, near))
    return right


def _ended(rules: ZoneRules, year: int) -> ZoneRules:
    """The rules with their last times, where the zone has given up summer time since."""
    for near in range(year, min(9998, year + 12)):
        if changes_in(rules.zone, near + 1):
            continue
        after = rules_of(rules.zone, near + 1)
        if after is None or after.standard != rules.standard or rules.begins is None or rules.ends is None or rules.daylight is None:
            break
        # a day later than the last time, since some take this moment for wall-clock time
        day = timedelta(days=1)
        begins, ends = rules.begins.in_year(near) - rules.standard + day, rules.ends.in_year(near) - rules.daylight + day
        return replace(rules, begins=replace(rules.begins, until=begins), ends=replace(rules.ends, until=ends))
    return rules


def best_rules(zone: str, years: Iterable[int]) -> ZoneRules:
    """The rules that are right for most of these years; the later ones count where it is even."""
    wanted = sorted({min(max(year, 2), 9990) for year in years}) or [date.today().year]
    if len(wanted) > 40:
        wanted = wanted[-40:]
    best, most = None, -1
    for year in reversed(wanted):
        rules = rules_of(zone, year)
        if rules is None or rules == best:
            continue
        right = sum(rules.holds(datetime(one, month, day)) for one in wanted for month in range(1, 13) for day in (1, 15))
        if right > most:
            best, most = rules, right
    if best is not None:
        return best
    winter = _local(ZoneInfo(zone), datetime(wanted[-1], 1, 1))
    return ZoneRules(zone, winter.utcoffset() or timedelta(), winter.tzname() or "")
