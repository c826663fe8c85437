"""The numbers at the left of the chart of members."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.recruiting import Count, GoalLine
from gsef_desktop.ui.shell.window import MainWindow
from gsef_desktop.ui.widgets.goal_chart import GoalChart

START = date(2019, 1, 1)


@pytest.fixture
def chart(file_window: MainWindow, qtbot: QtBot) -> GoalChart:
    assert file_window.frame is not None
    made = GoalChart(file_window.frame.context.theme, "fr", lively=True)
    qtbot.addWidget(made)
    made.resize(500, 160)
    return made


def _line(*values: float, target: float | None = None) -> GoalLine:
    counts = tuple(Count(day=date(2019, 1, 1 + number), value=value) for number, value in enumerate(values))
    return GoalLine(start=START, counts=counts, target=target, due=date(2019, 12, 31))


@pytest.mark.parametrize(
    ("values", "target", "told"),
    [((13, 49), 100, [0, 50, 100]), ((49,), 100, [40, 60, 80, 100]), ((5,), None, [4, 5, 6]), ((0,), None, [0, 1]), ((), 8, [7, 8, 9])],
)
def test_the_numbers_are_round(chart: GoalChart, values: tuple[float, ...], target: float | None, told: list[int]) -> None:
    chart.set_line(_line(*values, target=target), START)
    assert chart.ticks() == told


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.lists(st.floats(0, 200_000), min_size=1, max_size=8), st.one_of(st.none(), st.integers(1, 300_000)))
def test_every_value_lies_between_them_and_they_are_few(chart: GoalChart, values: list[float], target: int | None) -> None:
    chart.set_line(_line(*values, target=target), START)
    ticks = chart.ticks()
    assert ticks[0] <= min(values)
    assert ticks[-1] >= max([*values, target or 0])
    assert 2 <= len(ticks) <= 7
    assert all(spot.at.y() >= 0 for spot in chart.spots())


def test_large_numbers_have_room(chart: GoalChart) -> None:
    chart.set_line(_line(20, target=60), START)
    small = chart.spots()[0].at.x()
    chart.set_line(_line(16_734, target=20_000), START)
    assert chart.spots()[0].at.x() > small


def test_who_comes_later_is_not_a_member_by_name_yet(chart: GoalChart) -> None:
    """A state that begins next year must not raise the line at the end of this one."""
    named = ((START, 3), (date(2019, 5, 1), 4), (date(2020, 2, 1), 900))
    line = GoalLine(start=START, named=named, counts=(Count(day=START, value=2),), due=date(2019, 12, 31), target=10)
    chart.set_line(line, date(2019, 12, 31))
    assert chart.named() == [(START, 3), (date(2019, 5, 1), 4)]
    assert chart.named()[-1][1] == line.named_on(date(2019, 12, 31))
    assert chart.ticks()[-1] == 10
    chart.set_line(line, date(2019, 3, 1))
    assert chart.named() == [(START, 3)]
