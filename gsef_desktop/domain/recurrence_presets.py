"""The repetitions that are offered for a first day, and whether a rule is one of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from gsef_desktop.domain.recurrence_rules import Frequency, Rule, RuleDay
from gsef_desktop.domain.weeks import last_of_month


def presets(day: date) -> tuple[Rule, ...]:
    """The usual rules for something that first takes place on `day`, without an end: weekly, monthly, quarterly, yearly."""
    monthly = Rule(frequency=Frequency.MONTHLY)
    return (
        Rule(frequency=Frequency.WEEKLY),
        monthly,
        *([replace(monthly, month_days=(-1,))] if day == last_of_month(day.year, day.month) else []),
        *(replace(monthly, weekdays=(counted,)) for counted in counted_days(day)),
        replace(monthly, interval=3),
        *(replace(monthly, interval=3, weekdays=(counted,)) for counted in counted_days(day)[:1]),
        Rule(frequency=Frequency.YEARLY),
    )


def counted_days(day: date) -> tuple[RuleDay, ...]:
    """Which day of its month it is: "the first Monday", and "the last Monday" where it is that."""
    number = (day.day - 1) // 7 + 1
    found = [RuleDay(day.weekday(), number)] if number < 5 else []
    if day.day > last_of_month(day.year, day.month).day - 7:
        found.append(RuleDay(day.weekday(), -1))
    return tuple(found)


def plain(rule: Rule, day: date) -> Rule:
    """The rule without its end, and without what follows from its first day anyway, to be compared with another."""
    rule = replace(rule, count=None, until="")
    if len(rule.weekdays) == 1 and not rule.weekdays[0].number and len(rule.positions) == 1:
        rule = replace(rule, weekdays=(RuleDay(rule.weekdays[0].weekday, rule.positions[0]),), positions=())
    if rule.frequency is Frequency.WEEKLY and len(rule.weekdays) <= 1:
        rule = replace(rule, week_start=0, weekdays=() if rule.weekdays == (RuleDay(day.weekday()),) else rule.weekdays)
    if rule.frequency is Frequency.MONTHLY and not rule.weekdays:
        rule = replace(rule, week_start=0, month_days=() if rule.month_days == (day.day,) else rule.month_days)
    if rule.frequency is Frequency.YEARLY and (rule.months, rule.month_days, rule.weekdays) == ((day.month,), (day.day,), ()):
        rule = replace(rule, months=(), month_days=())
    return rule


def preset_of(rule: Rule, day: date) -> Rule | None:
    """The offered rule that this one is but for its end, None where it is another."""
    compared = plain(rule, day)
    return next((one for one in presets(day) if one == compared), None)
