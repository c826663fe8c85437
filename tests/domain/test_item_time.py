"""How long an item has been dealt with, and what is left."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.item_time import ItemClock, Pace, is_running, latest, minutes_behind, seconds_of, seconds_used, write_seconds
from gsef_desktop.domain.records import ItemRun

DAY = date(2019, 7, 8)


def run(started: time, ended: time | None = None, day: date = DAY) -> ItemRun:
    return ItemRun(item_id="i", day=day, started=started, ended=ended)


def at(hour: int, minute: int = 0, second: int = 0, day: date = DAY) -> datetime:
    return datetime.combine(day, time(hour, minute, second))


def test_runs_add_up_and_the_open_one_goes_on() -> None:
    runs = [run(time(9), time(9, 10)), run(time(9, 30), time(9, 30, 30)), run(time(10))]
    assert seconds_used(runs) == 630
    assert seconds_used(runs, at(10, 2, 5)) == 630 + 125
    assert is_running(runs[2], DAY)
    assert not is_running(runs[0], DAY)


def test_a_run_past_midnight_and_one_that_was_forgotten() -> None:
    assert seconds_of(run(time(23, 50), time(0, 10))) == 20 * 60
    assert seconds_of(run(time(9)), at(9, 30, day=DAY + timedelta(days=1))) == 0
    assert seconds_of(run(time(9)), at(8, 59)) == 0  # the clock was put back


def test_the_latest_run_is_that_which_began_last() -> None:
    first, second = run(time(9), time(10)), run(time(8), None, DAY + timedelta(days=1))
    assert latest([second, first]) is second
    assert latest([]) is None
    ended, open_one = run(time(9), time(9)), run(time(9))  # gone on to within a second
    assert latest([open_one, ended]) is open_one


@pytest.mark.parametrize(
    ("used", "given_seconds", "pace"),
    [
        (0, 0, Pace.FREE), (999, 0, Pace.FREE), (0, 1800, Pace.IN_TIME), (1679, 1800, Pace.IN_TIME), (1680, 1800, Pace.NEARLY),
        (1800, 1800, Pace.NEARLY), (1801, 1800, Pace.OVER), (239, 300, Pace.IN_TIME), (240, 300, Pace.NEARLY),
    ],
)  # fmt: skip
def test_how_an_item_stands(used: int, given_seconds: int, pace: Pace) -> None:
    assert ItemClock(used=used, given=given_seconds).pace is pace


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (5, "0:05"), (425, "7:05"), (3599, "59:59"), (3750, "1:02:30"), (-65, "−1:05")]
)  # fmt: skip
def test_seconds_are_written_as_a_clock(seconds: int, text: str) -> None:
    assert write_seconds(seconds) == text


@given(st.integers(0, 86_399), st.integers(0, 86_399), st.integers(0, 7200))
def test_time_only_grows_while_an_item_is_on(start: int, passed: int, more: int) -> None:
    began = datetime.combine(DAY, time()) + timedelta(seconds=start)
    one = run(began.time())
    first, second = began + timedelta(seconds=passed), began + timedelta(seconds=passed + more)
    if second.date() == DAY:
        assert seconds_of(one, first) == passed
        assert seconds_of(one, second) - seconds_of(one, first) == more


@given(st.integers(0, 20_000), st.integers(1, 20_000))
def test_used_and_left_make_what_was_given_and_pace_never_goes_back(used: int, minutes: int) -> None:
    clock = ItemClock(used=used, given=minutes)
    assert clock.used + clock.left == clock.given
    order = [Pace.IN_TIME, Pace.NEARLY, Pace.OVER]
    later = ItemClock(used=used + 1, given=minutes)
    assert order.index(clock.pace) <= order.index(later.pace)
    assert (clock.left < 0) == (clock.pace is Pace.OVER)


@pytest.mark.parametrize(
    ("start", "used", "now", "behind"),
    [
        (time(10), 0, at(10), 0), (time(10), 600, at(10, 10), 0), (time(10), 2400, at(10, 40), 10), (time(10), 0, at(10, 12, 59), 12),
        (time(10), 0, at(9, 45), -15), (None, 0, at(10), None),
    ],
)  # fmt: skip
def test_how_far_a_meeting_is_behind_its_agenda(start: time | None, used: int, now: datetime, behind: int | None) -> None:
    assert minutes_behind(start, ItemClock(used=used, given=1800), now) == behind
