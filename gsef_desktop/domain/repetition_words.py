"""A rule of repetition in words: "every month on the first Monday until 31 December 2019".

The sentences are `Message`s, put into the reader's language by `render`; names of days and months are those of `time_writing`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.recurrence_rules import Frequency, Rule, RuleDay, local_until, read_rules
from gsef_desktop.domain.repetition import Start, day_of
from gsef_desktop.domain.time_writing import month_name, weekday_name, write_day

Render = Callable[[Message], str]

_WORKDAYS = {0, 1, 2, 3, 4}


def repetition_words(rule: str, start: Start, language: str, render: Render, *, zone: str | None = None) -> str:
    """How often something takes place that begins at `start` and is repeated by `rule` (RRULE values, one a line).

    The sentence begins with a small letter.  Raises Invalid for a rule that cannot be read.
    """
    said = [_Words(start, language, render, zone).rule(one) for one in read_rules(rule)]
    return _joined(said, render) if said else render(message("once"))


def _joined(parts: Sequence[str], render: Render) -> str:
    """Parts of a list: "Monday, Tuesday and Friday"."""
    if len(parts) < 2:
        return "".join(parts)
    first = parts[0]
    for part in parts[1:-1]:
        first = render(message("{first}, {next}", first=first, next=part))
    return render(message("{first} and {last}", first=first, last=parts[-1]))


class _Words:
    def __init__(self, start: Start, language: str, render: Render, zone: str | None) -> None:
        self._start, self._day, self._language, self._render, self._zone = start, day_of(start), language, render, zone

    def rule(self, rule: Rule) -> str:
        render = self._render
        days = self._days(rule)
        if days is None:
            what = render(message("by the rule {rule}", rule=str(rule)))
            return what if rule.is_endless else self._ended(what, rule)
        what = render(self._often(rule))
        if days:
            what = render(message("{often} on {days}", often=what, days=days))
        if rule.months and rule.frequency is not Frequency.YEARLY:
            what = render(message("{often} in {months}", often=what, months=self._months(rule)))
        return what if rule.is_endless else self._ended(what, rule)

    def _ended(self, what: str, rule: Rule) -> str:
        if rule.count == 1:
            return self._render(message("{what}, once", what=what))
        if rule.count is not None:
            return self._render(message("{what}, {count} times", what=what, count=rule.count))
        until = local_until(rule, self._zone)
        return self._render(message("{what} until {date}", what=what, date=write_day(day_of(until), self._language))) if until else what

    def _often(self, rule: Rule) -> Message:
        single = {
            Frequency.HOURLY: message("every hour"), Frequency.DAILY: message("every day"), Frequency.WEEKLY: message("every week"),
            Frequency.MONTHLY: message("every month"), Frequency.YEARLY: message("every year"),
        }  # fmt: skip
        if rule.interval == 1:
            return single[rule.frequency]
        if rule.frequency is Frequency.MONTHLY and rule.interval == 3:
            return message("every quarter")
        several = {
            Frequency.HOURLY: message("every {number} hours", number=rule.interval),
            Frequency.DAILY: message("every {number} days", number=rule.interval),
            Frequency.WEEKLY: message("every {number} weeks", number=rule.interval),
            Frequency.MONTHLY: message("every {number} months", number=rule.interval),
            Frequency.YEARLY: message("every {number} years", number=rule.interval),
        }
        return several[rule.frequency]

    def _days(self, rule: Rule) -> str | None:
        """On which days; empty where that need not be said, None where it cannot be said in plain words."""
        if rule.hours or rule.minutes or rule.seconds or rule.year_days or rule.weeks or (rule.weekdays and rule.month_days):
            return None
        if rule.frequency in (Frequency.DAILY, Frequency.HOURLY):
            return None if rule.month_days or rule.positions else self._weekdays(rule.weekdays)
        if rule.frequency is Frequency.WEEKLY:
            return None if rule.positions else self._weekdays(rule.weekdays or (RuleDay(self._day.weekday()),))
        if rule.frequency is Frequency.MONTHLY:
            return self._in_month(rule)
        return self._in_year(rule)

    def _weekdays(self, days: Sequence[RuleDay]) -> str | None:
        numbers = {day.weekday for day in days}
        if numbers == _WORKDAYS:
            return self._render(message("working days"))
        return _joined([weekday_name(number, self._language) for number in sorted(numbers)], self._render)

    def _in_month(self, rule: Rule) -> str | None:
        render = self._render
        if rule.positions:
            if len(rule.positions) != 1 or any(day.number for day in rule.weekdays) or rule.month_days:
                return None
            numbers = {day.weekday for day in rule.weekdays}
            if len(numbers) == 1:
                return self._counted(RuleDay(min(numbers), rule.positions[0]))
            if numbers == _WORKDAYS and rule.positions[0] in (1, -1):
                return render(message("the first working day") if rule.positions[0] == 1 else message("the last working day"))
            return None
        if rule.weekdays:
            if any(not day.number for day in rule.weekdays):
                return None if any(day.number for day in rule.weekdays) else self._weekdays(rule.weekdays)
            counted = [text for day in rule.weekdays if (text := self._counted(day)) is not None]
            return _joined(counted, render) if len(counted) == len(rule.weekdays) else None
        days = rule.month_days or (self._day.day,)
        if any(day < -1 for day in days):
            return None
        numbered = [str(day) for day in days if day != -1]
        said = [render(message("day {number}", number=_joined(numbered, render)))] if numbered else []
        return _joined([*said, render(message("the last day"))] if -1 in days else said, render)

    def _in_year(self, rule: Rule) -> str | None:
        if rule.positions or len(rule.months) > 1:
            return None
        month = rule.months[0] if rule.months else self._day.month
        if rule.weekdays:
            if len(rule.weekdays) != 1 or not rule.weekdays[0].number or not rule.months:
                return None
            day = self._counted(rule.weekdays[0])
            return day and self._render(message("{day} of {month}", day=day, month=month_name(month, self._language)))
        day_number = rule.month_days[0] if rule.month_days else self._day.day
        if len(rule.month_days) > 1 or day_number < 1 or (rule.month_days and not rule.months):
            return None
        try:
            return write_day(self._day.replace(year=2024, month=month, day=day_number), self._language, with_year=False)
        except ValueError:
            return None

    def _counted(self, day: RuleDay) -> str | None:
        name = weekday_name(day.weekday, self._language)
        named = {
            1: message("the first {weekday}", weekday=name), 2: message("the second {weekday}", weekday=name),
            3: message("the third {weekday}", weekday=name), 4: message("the fourth {weekday}", weekday=name),
            5: message("the fifth {weekday}", weekday=name), -1: message("the last {weekday}", weekday=name),
            -2: message("the last but one {weekday}", weekday=name),
        }.get(day.number)  # fmt: skip
        return None if named is None else self._render(named)

    def _months(self, rule: Rule) -> str:
        return _joined([month_name(month, self._language) for month in rule.months], self._render)
