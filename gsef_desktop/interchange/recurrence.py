"""Expanding rules of repetition (RFC 5545) into occurrences.

recurring-ical-events does it.  Everything is reckoned in the local time of the activity, without zones: an occurrence at ten stays at ten
when the clocks change, and no zone that another file brought into the process can matter.  Every rule that is handed on has an end, so that
one that never applies (30 February) cannot run for ever.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import cache, lru_cache
from math import lcm
from typing import TYPE_CHECKING, Any, NamedTuple

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.recurrence_limits import ever_applies
from gsef_desktop.domain.recurrence_rules import Frequency, Rule, basic, local_until, read_rules
from gsef_desktop.domain.repetition import Occurrence, RepeatedActivity, Start, day_of, read_start

if TYPE_CHECKING:
    from icalendar import Event

_DAY = timedelta(days=1)
_HORIZON = {
    Frequency.HOURLY: 2, Frequency.DAILY: 12, Frequency.WEEKLY: 60, Frequency.MONTHLY: 60, Frequency.YEARLY: 400,
}  # fmt: skip
"""How many years ahead a rule without an end is followed where its starts are listed."""
_A_YEAR = {
    Frequency.HOURLY: 8766, Frequency.DAILY: 365, Frequency.WEEKLY: 52, Frequency.MONTHLY: 12, Frequency.YEARLY: 1,
}  # fmt: skip
_MOST_PERIODS = 20_000
"""How many days, weeks, months or years are gone through to find the end of a rule that passes over many of them."""
MOST_STARTS = 20_000
"""How many starts of a rule are listed at most, where no other number is asked for."""
_MOST_YEARS = 200
"""How many years of a rule are expanded at most, from the first day that is asked for."""
_LONGEST = 3653
"""How many days an activity may take each time.  Longer ones, each of which meets all that follow, would bring the library to the end of
the calendar."""
_FAR = timedelta(days=800)
"""From how long before the days asked for a rule is begun later than it does, so that the years between need not be counted through."""


class _Found(NamedTuple):
    """Stands for the component that the library would make of an occurrence, which would take four times as long."""

    number: int
    start: Start


def expand(activities: Sequence[RepeatedActivity], first: date, last: date) -> list[Occurrence]:
    """The occurrences that have any day from `first` to `last`, both inclusive, without exceptions and changed occurrences.

    In the order of the activities, and by start within each; of a span longer than two centuries only so much.  What takes longer than ten
    years each time stands there once.  Raises Invalid for a rule that cannot be read.
    """
    if last < first or not activities:
        return []
    margin = 2 + max((one.days for one in activities if one.days <= _LONGEST), default=0)  # the library adds and takes away that length
    first, last = max(first, _moved(date.min, margin)), min(last, _moved(date.max, -margin))
    found: list[list[Start]] = [[one.start] if one.days > _LONGEST and _meets(one, first, last) else [] for one in activities]
    if first <= last and any(one.days <= _LONGEST for one in activities):
        _ask_library(activities, first, last, found)
    made = []
    for activity, starts in zip(activities, found, strict=True):
        if activity.exceptions or activity.changed:
            starts = _without(starts, activity)
        if activity.at is not None:  # the library measures by hours; the calendar shows days
            begin = _moved(first, 1 - activity.days)
            starts = [start for start in starts if day_of(start) >= begin]
        elif "HOURLY" in activity.rule:
            starts = list(set(starts))
        starts.sort()
        made += [Occurrence(activity.id, start, activity.days) for start in starts]
    return made


def _meets(activity: RepeatedActivity, first: date, last: date) -> bool:
    return activity.first <= last and _moved(activity.first, activity.days - 1) >= first


def _ask_library(activities: Sequence[RepeatedActivity], first: date, last: date, found: list[list[Start]]) -> None:
    """Add to `found` the starts of those activities that are not too long, each in its place."""
    from icalendar import Calendar
    from recurring_ical_events import of

    calendar = Calendar()
    for number, activity in enumerate(activities):
        if activity.days <= _LONGEST:
            event = _event(activity, first, last)
            event["UID"] = str(number)
            calendar.subcomponents.append(event)
    stop = datetime.combine(_moved(last, 1), time.min)
    for one in of(calendar, components=(_selection(),)).between(datetime.combine(first, time.min), stop):
        found[one.number].append(one.start)


def first_and_last(activity: RepeatedActivity) -> tuple[date, date | None]:
    """The first day of the first occurrence and the last day of the last one, None where there is no last one.

    Changed occurrences count with their original days.  Where all are exceptions, the days of the activity itself are told.
    Raises Invalid for a rule that cannot be read.
    """
    activity = replace(activity, changed=())
    rules = _rules(activity)
    ends = [_end(rule, activity) for rule in rules]
    others = [activity.start, *(activity.fitting(read_start(text)) for text in activity.dates)]
    latest = max([day_of(start) for start in [*others, *(end for end in ends if end is not None)]])
    first = min(day_of(start) for start in others)
    if activity.exceptions:
        beginning = expand([activity], first, _years_later(first, 1)) or expand([activity], first, _years_later(first, 8))
        first = beginning[0].first if beginning else first
    if any(end is None for end in ends):
        return first, None
    found = expand([activity], max(first, latest - timedelta(days=731)), latest) or expand([activity], first, latest)
    return first, max((one.last for one in found), default=activity.first + timedelta(days=activity.days - 1))


def rule_starts(rule: Rule, activity: RepeatedActivity, *, last: Start | None = None, most: int | None = None) -> list[Start]:
    """What a rule alone gives for an activity, in order: up to `last` (inclusive) and at most `most` of them.

    A rule without an end is followed for as many years as anybody plans ahead, and any at most `MOST_STARTS` times.
    """
    if not ever_applies(rule, activity.start):
        return []
    end = _end(rule, activity)
    limit = end if end is not None else _horizon(rule, activity)
    if last is not None:
        limit = min(activity.fitting(last), activity.fitting(limit))
    made: list[Start] = []
    for start in _dateutil_rule(rule, activity.start, limit):
        made.append(start if activity.at is not None else start.date())
        if len(made) >= (MOST_STARTS if most is None else most):
            break
    return made


def check_rules(activity: RepeatedActivity) -> None:
    """Raise Invalid where a rule cannot be read, never applies, or ends before the activity begins."""
    for rule in read_rules(activity.rule):
        if rule.frequency is Frequency.HOURLY and activity.at is None:
            raise Invalid(
                message("What takes whole days cannot be repeated by the hour."), meaning=message("The rule of repetition was not taken."),
                remedy=message("Set a time of day first, or repeat it by the day."),
            )  # fmt: skip
        until = local_until(rule, activity.zone)
        if until is not None and day_of(until) < activity.first:
            raise Invalid(
                message("The repetition would end before it begins."), meaning=message("The rule of repetition was not taken."),
                remedy=message("Choose a later end."),
            )  # fmt: skip
        if not ever_applies(rule, activity.start):
            raise Invalid(
                message("By this rule it would never take place."), meaning=message("The rule of repetition was not taken."),
                remedy=message("Look at its days and months."),
            )  # fmt: skip
        if rule.count is not None and _last_counted(rule, activity.start) is None:
            raise Invalid(
                message("It would take too many years until it has taken place {count} times.", count=rule.count),
                meaning=message("The rule of repetition was not taken."),
            )  # fmt: skip


def forget() -> None:
    """Forget what is kept between calls, for measuring."""
    _last_counted.cache_clear()


# --- the library ------------------------------------------------------------------------------------------------------------------------


@cache
def _selection() -> Any:
    """How the library is told to answer with starts instead of components."""
    from recurring_ical_events import ComponentsWithName, EventAdapter
    from recurring_ical_events import Occurrence as LibraryOccurrence

    class Light(LibraryOccurrence):  # type: ignore[misc]
        def as_component(self, keep_recurrence_attributes: bool) -> _Found:
            return _Found(int(self.uid), self.start)

    class Adapter(EventAdapter):  # type: ignore[misc]
        @property
        def uid(self) -> str:
            return str(self._component["UID"])

    return ComponentsWithName("VEVENT", adapter=Adapter, occurrence=Light)


def _event(activity: RepeatedActivity, first: date, last: date) -> Event:
    """The event of an activity with what it needs for the days from `first` to `last`: its rules end with `last` at the latest.

    It takes whole days, so that a span finds it by its days.
    """
    from icalendar import Event
    from icalendar.prop import vDDDLists, vDDDTypes, vRecur

    event, rules = Event(), _rules(activity)
    begin = _later_begin(activity.first, rules, _moved(first, -activity.days))
    event["DTSTART"] = vDDDTypes(begin if activity.at is None else datetime.combine(begin, activity.at))
    end = _moved(begin, activity.days)
    event["DTEND"] = vDDDTypes(end if activity.at is None else datetime.combine(end, time.min))
    lines = [_bounded(rule, activity, min(last, _years_later(max(first, activity.first), _MOST_YEARS))) for rule in rules]
    kept = [vRecur.from_ical(line) for line in lines if line]
    if kept:
        event["RRULE"] = kept
    if activity.dates:
        event["RDATE"] = [vDDDLists([activity.fitting(read_start(text)) for text in activity.dates])]
    return event


def _later_begin(begin: date, rules: Sequence[Rule], first: date) -> date:
    """A day before `first` from which the rules give the same as from `begin`, where that is long ago; else `begin`."""
    if not rules or first - begin < _FAR:
        return begin
    short = [rule for rule in rules if rule.frequency not in (Frequency.MONTHLY, Frequency.YEARLY)]
    if len(short) == len(rules):
        step = lcm(*(_days_of(rule) for rule in rules))
        return begin + ((first - begin).days - 1) // step * step * _DAY
    if short or begin.day > 28:
        return begin
    step = lcm(*(rule.interval * (12 if rule.frequency is Frequency.YEARLY else 1) for rule in rules))
    months = ((first.year - begin.year) * 12 + first.month - begin.month - 1) // step * step
    year, month = divmod(begin.month - 1 + months, 12)
    return begin.replace(year=begin.year + year, month=month + 1)


def _days_of(rule: Rule) -> int:
    """After how many days an hourly, daily or weekly rule is at the same point again."""
    if rule.frequency is Frequency.HOURLY:
        return lcm(rule.interval, 24) // 24
    return rule.interval * (7 if rule.frequency is Frequency.WEEKLY else 1)


def _bounded(rule: Rule, activity: RepeatedActivity, last: date) -> str:
    """The text of a rule that ends with `last`, or before; empty where it gives nothing until then."""
    own = _end(rule, activity)
    end = last if own is None else min(last, day_of(own))
    if end < activity.first:
        return ""
    until = own if own is not None and day_of(own) == end else end
    if activity.at is None:
        return str(replace(rule, count=None, until=basic(day_of(until))))
    moment = until if isinstance(until, datetime) else datetime.combine(until, time(23, 59, 59))
    if moment < activity.start:
        return ""
    return str(replace(rule, count=None, until=basic(moment)))


def _rules(activity: RepeatedActivity) -> list[Rule]:
    """The rules that ever apply.  Raises Invalid for one that cannot be read.

    What takes whole days has no time of day that a rule could name (RFC 5545, 3.3.10), and takes place once a day at most.
    """
    rules: Sequence[Rule] = read_rules(activity.rule)
    if activity.at is None:
        rules = [replace(rule, hours=(), minutes=(), seconds=()) for rule in rules]
    return [rule for rule in rules if ever_applies(rule, activity.start)]


def _end(rule: Rule, activity: RepeatedActivity) -> Start | None:
    """The last start that a rule may give, by its UNTIL or its COUNT; None where it has no end, or none that can be found."""
    if rule.count is not None:
        return _last_counted(rule, activity.start)
    return local_until(rule, activity.zone)


@lru_cache(maxsize=16384)
def _last_counted(rule: Rule, start: Start) -> datetime | None:
    """The start of the last of the `count` times; None where there are fewer within the years that are looked at."""
    assert rule.count is not None
    begin = day_of(start)
    filters = (rule.months, rule.month_days, rule.year_days, rule.weeks, rule.weekdays, rule.positions)
    periods = min(400 + 40 * rule.count, _MOST_PERIODS) if any(filters) else 100 + rule.count
    years = _years_later(begin, periods * rule.interval // _A_YEAR[rule.frequency] + 1)
    found: datetime
    for number, found in enumerate(_dateutil_rule(rule, start, years), 1):
        if number == rule.count:
            return found
    return None


def _dateutil_rule(rule: Rule, start: Start, until: Start) -> Iterable[datetime]:
    """The rule alone, ending with `until`."""
    from dateutil.rrule import rrulestr

    begin = start if isinstance(start, datetime) else datetime.combine(start, time.min)
    last = until if isinstance(until, datetime) else datetime.combine(until, time(23, 59, 59) if isinstance(start, datetime) else time.min)
    made: Iterable[datetime] = rrulestr(str(replace(rule, count=None, until="")), dtstart=begin).replace(until=last)
    return made


def _horizon(rule: Rule, activity: RepeatedActivity) -> date:
    return _years_later(activity.first, _HORIZON[rule.frequency] * (rule.interval if rule.frequency is Frequency.YEARLY else 1))


def _moved(day: date, days: int) -> date:
    """So many days later, or earlier, but within the calendar."""
    return date.fromordinal(min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal()))


def _years_later(day: date, years: int) -> date:
    year = day.year + years
    if year > date.max.year:
        return date.max
    return day.replace(year=year, day=28) if (day.month, day.day) == (2, 29) else day.replace(year=year)


def _without(starts: Iterable[Start], activity: RepeatedActivity) -> list[Start]:
    """Without exceptions and changed occurrences.  An exception that is a day alone leaves out whatever starts on it."""
    out = {activity.fitting(read_start(text)) for text in activity.changed}
    days = set()
    for text in activity.exceptions:
        start = read_start(text)
        if activity.at is not None and not isinstance(start, datetime):
            days.add(start)
        else:
            out.add(activity.fitting(start))
    return [start for start in starts if start not in out and (not days or day_of(start) not in days)]
