"""When the last occurrence of a repeated activity takes place, told by arithmetic for the rules that people make most.

An import of ten thousand repeated events asks ten thousand times; expanding each rule would take longer than reading the file.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.recurrence_rules import Frequency, Rule, local_until, read_rules
from gsef_desktop.domain.repetition import RepeatedActivity

_WEEK = 7


class Ends(NamedTuple):
    """The first day of the first occurrence, and the last day of the last one (None where there is no last one)."""

    first: date
    last: date | None


def quick_ends(activity: RepeatedActivity) -> Ends | None:
    """The ends of a repetition by one plain rule, None for any other: those have to be expanded.

    Plain are rules by day, by week on some weekdays, by month on the day of the month up to the 28th or on a counted weekday, and by year
    except on 29 February, that apply on the first day itself, without further dates, and with no exception at either end.
    """
    if activity.dates or "\n" in activity.rule or not activity.rule:
        return None
    try:
        (rule,) = read_rules(activity.rule)
    except (Invalid, ValueError):
        return None
    if (rule.months, rule.year_days, rule.weeks, rule.positions, rule.hours, rule.minutes, rule.seconds) != ((),) * 7:
        return None
    if not _applies_on_first(rule, activity.first):
        return None
    days = {text[:10] for text in activity.exceptions}
    if activity.first.isoformat() in days:
        return None
    if rule.is_endless:
        return Ends(activity.first, None)
    try:
        last = _last_counted(rule, activity.first) if rule.count is not None else _last_until(rule, activity)
        if last is None or last.isoformat() in days:
            return None
        return Ends(activity.first, last + timedelta(days=activity.days - 1))
    except (OverflowError, ValueError):
        return None


def _applies_on_first(rule: Rule, first: date) -> bool:
    """Whether the rule is plain, and gives the first day itself."""
    if rule.frequency is Frequency.DAILY:
        return not rule.weekdays and not rule.month_days
    if rule.frequency is Frequency.WEEKLY:
        return not rule.weekdays or any(day.weekday == first.weekday() for day in rule.weekdays)
    if rule.frequency is Frequency.MONTHLY:
        if rule.weekdays:
            return not rule.month_days and len(rule.weekdays) == 1 and first == _counted(first.year, first.month, rule)
        return first.day <= 28 and rule.month_days in ((), (first.day,))
    return rule.frequency is Frequency.YEARLY and not rule.weekdays and not rule.month_days and (first.month, first.day) != (2, 29)


def _last_counted(rule: Rule, first: date) -> date | None:
    steps = (rule.count or 1) - 1
    if rule.frequency is not Frequency.WEEKLY:
        return _nth(rule, first, steps)
    weekdays = _from_week_start(rule, first)
    steps += weekdays.index((first.weekday() - rule.week_start) % _WEEK)
    week, place = divmod(steps, len(weekdays))
    return _week_of(rule, first) + timedelta(days=week * rule.interval * _WEEK + weekdays[place])


def _last_until(rule: Rule, activity: RepeatedActivity) -> date | None:
    """The last day on or before UNTIL; None where that is before the first one."""
    until, first = local_until(rule, activity.zone), activity.first
    if until is None:
        return None
    day = until.date() if isinstance(until, datetime) else until
    if isinstance(until, datetime) and (activity.at or time.min) > until.time():
        day -= timedelta(days=1)
    if day < first:
        return None
    if rule.frequency is Frequency.DAILY:
        return _nth(rule, first, (day - first).days // rule.interval)
    if rule.frequency is Frequency.WEEKLY:
        begin = _week_of(rule, first)
        week = (day - begin).days // _WEEK
        start = begin + timedelta(days=(week - week % rule.interval) * _WEEK)
        fitting = [offset for offset in _from_week_start(rule, first) if start + timedelta(days=offset) <= day]
        if fitting:
            return start + timedelta(days=fitting[-1])
        return start + timedelta(days=_from_week_start(rule, first)[-1] - rule.interval * _WEEK)
    months = (day.year - first.year) * 12 + day.month - first.month
    steps = months // (rule.interval * (12 if rule.frequency is Frequency.YEARLY else 1))
    last = _nth(rule, first, steps)
    return last if last is not None and last <= day else _nth(rule, first, steps - 1)


def _nth(rule: Rule, first: date, steps: int) -> date | None:
    """The day that the rule gives so many steps after the first; None where a counted weekday is missing in a month between."""
    if rule.frequency is Frequency.DAILY:
        return first + timedelta(days=steps * rule.interval)
    months = first.month - 1 + steps * rule.interval * (12 if rule.frequency is Frequency.YEARLY else 1)
    year, month = first.year + months // 12, months % 12 + 1
    return _counted(year, month, rule) if rule.weekdays else first.replace(year=year, month=month)


def _counted(year: int, month: int, rule: Rule) -> date | None:
    """The counted weekday of a month: the 1st to the 4th, or the last; None for any other, which not every month has."""
    (wanted,) = rule.weekdays
    if wanted.number == -1:
        end = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        return end - timedelta(days=(end.weekday() - wanted.weekday) % _WEEK)
    if not 1 <= wanted.number <= 4:
        return None
    begin = date(year, month, 1)
    return begin + timedelta(days=(wanted.weekday - begin.weekday()) % _WEEK + (wanted.number - 1) * _WEEK)


def _week_of(rule: Rule, day: date) -> date:
    """The first day of the week of a day, as the rule counts weeks."""
    return day - timedelta(days=(day.weekday() - rule.week_start) % _WEEK)


def _from_week_start(rule: Rule, first: date) -> list[int]:
    """The weekdays of a weekly rule as days after the beginning of the week, in order."""
    weekdays = {day.weekday for day in rule.weekdays} or {first.weekday()}
    return sorted((weekday - rule.week_start) % _WEEK for weekday in weekdays)
