"""Whether a rule of repetition ever applies.

A library that expands rules looks for the next day until the year 9999, and a rule such as "30 February" keeps it looking for seconds.
So every rule is tried here first, period by period, for as long as the calendar needs to come round.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from gsef_desktop.domain.recurrence_rules import Frequency, Rule
from gsef_desktop.domain.repetition import Start, day_of
from gsef_desktop.domain.weeks import last_of_month

_PERIODS = {
    Frequency.HOURLY: 80_000, Frequency.DAILY: 6000, Frequency.WEEKLY: 1500, Frequency.MONTHLY: 400, Frequency.YEARLY: 40,
}  # fmt: skip
"""How many periods are tried: enough for 29 February and for a fifth Monday of February, every 28 years."""


@lru_cache(maxsize=16384)
def ever_applies(rule: Rule, start: Start) -> bool:
    """Whether the rule of an activity that begins at `start` gives any day at all."""
    if not _is_suspect(rule):
        return True
    times = max(1, len(rule.hours)) * max(1, len(rule.minutes)) * max(1, len(rule.seconds))
    least = min(map(abs, rule.positions), default=1)
    return any(sum(times for day in days if allows(rule, day)) >= least for days in _periods(rule, start))


def _is_suspect(rule: Rule) -> bool:
    """Whether its parts could exclude each other; the usual rules are not."""
    filters = (rule.months, rule.month_days, rule.year_days, rule.weeks, rule.positions, rule.hours)
    counted = any(day.number for day in rule.weekdays)
    short = rule.frequency in (Frequency.DAILY, Frequency.HOURLY)
    return any(filters) or counted or (short and bool(rule.weekdays)) or rule.frequency is Frequency.HOURLY


def _periods(rule: Rule, start: Start) -> Iterator[list[date]]:
    """The days of one period after another: hours and days one day each, then weeks, months and years."""
    first, most = day_of(start), _PERIODS[rule.frequency]
    try:
        if rule.frequency is Frequency.HOURLY:
            moment = start if isinstance(start, datetime) else datetime.combine(first, time.min)
            for _ in range(most):
                yield [moment.date()] if not rule.hours or moment.hour in rule.hours else []
                moment += timedelta(hours=rule.interval)
        elif rule.frequency is Frequency.DAILY:
            for number in range(most):
                yield [first + timedelta(days=number * rule.interval)]
        elif rule.frequency is Frequency.WEEKLY:
            monday = first - timedelta(days=(first.weekday() - rule.week_start) % 7)
            for number in range(most):
                days = _days(monday + timedelta(weeks=number * rule.interval), 7)
                yield days if rule.weekdays else [day for day in days if day.weekday() == first.weekday()]
        else:
            yield from _months(rule, first, most)
    except OverflowError:  # beyond the year 9999
        return


def _months(rule: Rule, first: date, most: int) -> Iterator[list[date]]:
    yearly = rule.frequency is Frequency.YEARLY
    # without anything else, the day of the month and the month are those of the start
    plain = not (rule.weekdays or rule.month_days or rule.year_days or rule.weeks)
    for number in range(most):
        year, month = divmod(first.month - 1 + number * rule.interval, 12) if not yearly else (number * rule.interval, 0)
        if first.year + year > 9998:
            return
        begin = date(first.year + year, month + 1, 1)
        days = _days(begin, 366 if begin.year % 4 == 0 and (begin.year % 100 or begin.year % 400 == 0) else 365) if yearly else []
        days = days or _days(begin, last_of_month(begin.year, begin.month).day)
        if plain:
            days = [day for day in days if day.day == first.day and (not yearly or rule.months or day.month == first.month)]
        yield days


def _days(first: date, count: int) -> list[date]:
    return [first + timedelta(days=number) for number in range(count)]


def allows(rule: Rule, day: date) -> bool:
    """Whether the parts of the rule that choose days let this one through, whatever they leave to its start."""
    if rule.months and day.month not in rule.months:
        return False
    last = last_of_month(day.year, day.month).day
    if rule.month_days and not {day.day, day.day - last - 1} & set(rule.month_days):
        return False
    year_day, days = day.timetuple().tm_yday, date(day.year, 12, 31).timetuple().tm_yday
    if rule.year_days and not {year_day, year_day - days - 1} & set(rule.year_days):
        return False
    if rule.weeks:
        week, weeks = day.isocalendar().week, date(day.year, 12, 28).isocalendar().week
        if not {week, week - weeks - 1} & set(rule.weeks):
            return False
    if not rule.weekdays:
        return True
    of_month = rule.frequency is Frequency.MONTHLY or bool(rule.months)
    number = ((day.day if of_month else year_day) - 1) // 7 + 1
    from_end = -(((last - day.day) if of_month else (days - year_day)) // 7 + 1)
    return any(one.weekday == day.weekday() and one.number in (0, number, from_end) for one in rule.weekdays)
