"""Weeks and other parts of months."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given

from gsef_desktop.domain.weeks import half_of_month, last_of_month, third_of_month, week_of_month, weeks_of_month
from tests.domain import time_frames


def test_weeks_of_2019_are_those_the_programme_means() -> None:
    assert weeks_of_month(2019, 1)[-1] == date(2019, 1, 28)
    assert weeks_of_month(2019, 4)[-1] == date(2019, 4, 22)
    assert weeks_of_month(2019, 7)[1] == date(2019, 7, 8)
    assert weeks_of_month(2019, 10)[3] == date(2019, 10, 21)


@given(time_frames.days)
def test_every_week_belongs_to_one_month_with_most_of_its_days(day: date) -> None:
    monday = day - timedelta(days=day.weekday())
    year, month, number, count = week_of_month(monday)
    assert weeks_of_month(year, month)[number - 1] == monday
    assert count in (4, 5)
    assert sum((monday + timedelta(days=n)).month == month for n in range(7)) >= 4


@given(time_frames.years, time_frames.month_numbers)
def test_thirds_and_halves_cover_the_month(year: int, month: int) -> None:
    last = last_of_month(year, month)
    for parts in ([third_of_month(year, month, n) for n in (1, 2, 3)], [half_of_month(year, month, n) for n in (1, 2)]):
        assert parts[0][0] == last.replace(day=1)
        assert parts[-1][1] == last
        assert sum((part[1] - part[0]).days + 1 for part in parts) == last.day
