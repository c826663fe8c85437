"""What a rule becomes when the activity that it repeats begins on another day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from gsef_desktop.domain.recurrence_rules import Frequency, Rule, RuleDay
from gsef_desktop.domain.repetition import Start, day_of
from gsef_desktop.domain.weeks import last_of_month


def shifted(rule: Rule, before: date, after: date) -> Rule:
    """The rule of an activity that begins on `after` and no longer on `before`, so that it does not contradict its first day.

    - Days of the week of a weekly rule all move by as many days ("Monday and Thursday" one day on: "Tuesday and Friday").
    - One counted day ("the first Monday") becomes that of the new first day ("the second Wednesday"); one counted from the end stays
      counted from the end where the new day is among the last seven of its month.
    - One day of the month becomes the new day; the last day stays the last where the new day is one.
    - Months move by as many months: "March, June, September, December" a month on are "April, July, October, January".
    - One day of the year becomes the new day of the year.

    Whatever else a rule says (several counted days, "the last working day", weeks of the year) stays as it is.  UNTIL and COUNT stay.
    """
    if before == after:
        return rule
    if rule.frequency in (Frequency.WEEKLY, Frequency.DAILY, Frequency.HOURLY):
        return _shifted_week(rule, (after - before).days % 7)
    months = (after.year - before.year) * 12 + after.month - before.month
    if rule.months and months % 12:
        rule = replace(rule, months=tuple(sorted((month - 1 + months) % 12 + 1 for month in rule.months)))
    if len(rule.month_days) == 1:
        is_last = rule.month_days[0] == -1 and after == last_of_month(after.year, after.month)
        return replace(rule, month_days=(-1 if is_last else after.day,))
    if len(rule.year_days) == 1 and rule.year_days[0] > 0:
        return replace(rule, year_days=(after.timetuple().tm_yday,))
    if len(rule.weekdays) == 1:
        return _shifted_weekday(rule, after)
    return rule


def spelled_out(rule: Rule, before: Start, after: Start) -> Rule:
    """The rule with what it leaves to its start: for an activity that begins at `after` it says what it said for one at `before`.

    "Monthly" from 7 January is "monthly on day 7".  Nothing is added that `after` says as well.
    """
    first, day = day_of(before), day_of(after)
    open_days = not (rule.weekdays or rule.month_days or rule.year_days or rule.weeks)
    if rule.frequency is Frequency.WEEKLY and open_days and first.weekday() != day.weekday():
        rule = replace(rule, weekdays=(RuleDay(first.weekday()),))
    elif rule.frequency is Frequency.MONTHLY and open_days and first.day != day.day:
        rule = replace(rule, month_days=(first.day,))
    elif rule.frequency is Frequency.YEARLY and open_days and (first.month, first.day) != (day.month, day.day):
        rule = replace(rule, months=rule.months or (first.month,), month_days=(first.day,))
    if isinstance(before, datetime) and isinstance(after, datetime) and before.time() != after.time():
        hourly = rule.frequency is Frequency.HOURLY
        rule = replace(rule, hours=rule.hours or (() if hourly else (before.hour,)), minutes=rule.minutes or (before.minute,))
        rule = replace(rule, seconds=rule.seconds or ((before.second,) if before.second != after.second else ()))
    return rule


def _shifted_week(rule: Rule, days: int) -> Rule:
    if not rule.weekdays or not days or rule.frequency is not Frequency.WEEKLY:
        return rule
    weekdays = tuple(RuleDay((day.weekday + days) % 7) for day in rule.weekdays)
    # where every other week counts, a week must hold the same days as before
    week_start = (rule.week_start + days) % 7 if rule.interval > 1 and len(weekdays) > 1 else rule.week_start
    return replace(rule, weekdays=tuple(sorted(weekdays)), week_start=week_start)


def _shifted_weekday(rule: Rule, after: date) -> Rule:
    """A single day of the week in a month or a year."""
    (day,) = rule.weekdays
    in_month = rule.frequency is Frequency.MONTHLY or bool(rule.months)
    if day.number and in_month:
        return replace(rule, weekdays=(RuleDay(after.weekday(), _counted(after, day.number)),))
    if not day.number and len(rule.positions) == 1 and in_month and len(rule.months) <= 1:
        return replace(rule, weekdays=(RuleDay(after.weekday()),), positions=(_counted(after, rule.positions[0]),))
    if not day.number and not rule.positions:
        return replace(rule, weekdays=(RuleDay(after.weekday()),))
    return rule


def _counted(day: date, before: int) -> int:
    """Which such day of its month it is; counted from the end if it was so `before` and is the last one, or else from the beginning.

    A fifth one is called the last: not every month has five.
    """
    if before < 0 and day.day > last_of_month(day.year, day.month).day - 7:
        return -1
    number = (day.day - 1) // 7 + 1
    return number if number < 5 else -1
