"""The arithmetic of charts."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.charts import round_step, time_axes


def test_steps_are_round() -> None:
    assert [round_step(least) for least in (0, 1, 1.2, 3, 5, 5.1, 10, 11, 40, 1000, 1001)] == [1, 1, 2, 5, 5, 10, 10, 20, 50, 1000, 2000]


@given(st.integers(0, 10**9))
def test_a_step_parts_the_numbers_into_at_most_five(most: int) -> None:
    step = round_step(most / 5)
    assert step * 5 >= most
    assert step == 1 or most > 2 * step  # no larger than it need be


@given(st.lists(st.tuples(st.dates(), st.integers(0, 10**6)), min_size=1))
def test_every_point_lies_between_the_axes(points: list[tuple[date, int]]) -> None:
    axes = time_axes(points)
    assert axes.top % axes.step == 0
    assert axes.top // axes.step <= 5
    for day, number in points:
        assert axes.first <= day.year < axes.last
        assert 0 <= axes.across(day) <= 1
        assert 0 <= axes.up(number) <= 1
    assert axes.across_year(axes.first) == 0
    assert axes.across_year(axes.last) == 1 or axes.last > date.max.year


def test_no_numbers_have_no_axes() -> None:
    with pytest.raises(ValueError, match="unpack"):
        time_axes([])
