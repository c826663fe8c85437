"""Weeks, and the other parts of months and years that have names.

A week runs from Monday to Sunday and belongs to the month that holds its Thursday, as ISO 8601 gives it to the year that holds its
Thursday.  So every week belongs to exactly one month, a month has four or five weeks, and its first and last week have most of
their days in it: in 2019 the last week of April is 22–28 April (not Monday 29 and Tuesday 30 alone), the second week of July is
8–14 July, the fourth of October 21–27 October, and the last of January runs from 28 January to 3 February.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

THURSDAY = 3


def last_of_month(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def weeks_of_month(year: int, month: int) -> list[date]:
    """The Mondays of the weeks of a month, see above."""
    first = date(year, month, 1)
    thursday = first + timedelta(days=(THURSDAY - first.weekday()) % 7)
    mondays = []
    while thursday.month == month:
        mondays.append(thursday - timedelta(days=THURSDAY))
        thursday += timedelta(days=7)
    return mondays


def week_of_month(monday: date) -> tuple[int, int, int, int]:
    """Year and month that a week belongs to, its number there from 1, and the number of weeks of that month."""
    thursday = monday + timedelta(days=THURSDAY)
    mondays = weeks_of_month(thursday.year, thursday.month)
    return thursday.year, thursday.month, mondays.index(monday) + 1, len(mondays)


def third_of_month(year: int, month: int, part: int) -> tuple[date, date]:
    """Early (`part` 1), mid (2) and late (3): 1–10, 11–20, 21 to the end, as Korean 초순, 중순, 하순."""
    last = last_of_month(year, month)
    return last.replace(day=(1, 11, 21)[part - 1]), last.replace(day=(10, 20, last.day)[part - 1])


def half_of_month(year: int, month: int, number: int) -> tuple[date, date]:
    """The first (1–15) or second (16 to the end) half of a month: quinzaine, quincena."""
    last = last_of_month(year, month)
    return (last.replace(day=1), last.replace(day=15)) if number == 1 else (last.replace(day=16), last)


def months(year: int, first: int, count: int) -> tuple[date, date]:
    """`count` months of a year from month `first`."""
    return date(year, first, 1), last_of_month(year, first + count - 1)
