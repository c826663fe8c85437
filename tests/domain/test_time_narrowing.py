"""Narrowing and widening a date, and the window in which a day was found."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame, TimeKind
from gsef_desktop.domain.time_narrowing import (
    SCALE,
    frame_of_window,
    is_finer,
    is_window,
    narrow,
    slot,
    slots_within,
    widen,
    window_after,
)
from tests.domain import time_frames

precisions = st.sampled_from(SCALE)
YEAR = TimeFrame(earliest=date(2019, 1, 1), latest=date(2019, 12, 31), precision=Precision.YEAR, kind=TimeKind.WINDOW)


def bounds(frame: TimeFrame) -> tuple[date | None, date | None]:
    return frame.earliest, frame.latest


def test_step_by_step_from_a_year_to_a_day() -> None:
    found = []
    frame = YEAR
    for precision in (Precision.HALF_YEAR, Precision.QUARTER, Precision.MONTH, Precision.WEEK, Precision.DAY):
        frame = narrow(frame, precision, date(2019, 3, 14))
        found.append((*bounds(frame), frame.kind))
    assert found == [
        (date(2019, 1, 1), date(2019, 6, 30), TimeKind.WINDOW),
        (date(2019, 1, 1), date(2019, 3, 31), TimeKind.WINDOW),
        (date(2019, 3, 1), date(2019, 3, 31), TimeKind.WINDOW),
        (date(2019, 3, 11), date(2019, 3, 17), TimeKind.WINDOW),
        (date(2019, 3, 14), date(2019, 3, 14), TimeKind.EVENT),
    ]


@given(day=time_frames.days, precision=precisions)
def test_a_slot_holds_its_day_and_slots_do_not_overlap(day: date, precision: Precision) -> None:
    first, last = slot(precision, day)
    assert first <= day <= last
    assert slot(precision, first) == slot(precision, last) == (first, last)
    assert slot(precision, last + timedelta(days=1))[0] == last + timedelta(days=1)


@given(day=time_frames.days, length=st.integers(0, 800), precision=precisions)
def test_slots_cover_a_span_without_gaps(day: date, length: int, precision: Precision) -> None:
    last = day + timedelta(days=length)
    found = slots_within(precision, day, last)
    assert found[0][0] <= day
    assert last <= found[-1][1]
    assert all(after[0] - before[1] == timedelta(days=1) for before, after in itertools.pairwise(found))


@given(frame=time_frames.standard, precision=precisions)
def test_widening_keeps_every_day(frame: TimeFrame, precision: Precision) -> None:
    wide = widen(frame, precision)
    assert wide.earliest is not None
    assert frame.earliest is not None
    assert wide.latest is not None
    assert frame.latest is not None
    assert wide.earliest <= frame.earliest
    assert frame.latest <= wide.latest


@given(frame=time_frames.single_days, precision=precisions)
def test_a_day_that_is_widened_and_narrowed_is_that_day_again(frame: TimeFrame, precision: Precision) -> None:
    day = frame.earliest
    assert day is not None
    assert bounds(narrow(widen(frame, precision), Precision.DAY, day)) == (day, day)


def test_what_has_no_name_of_its_own_becomes_what_has() -> None:
    both = TimeFrame(earliest=date(2019, 3, 28), latest=date(2019, 4, 2), precision=Precision.DAY)
    quarters = widen(both, Precision.QUARTER)
    assert (bounds(quarters), quarters.precision) == ((date(2019, 1, 1), date(2019, 6, 30)), Precision.MONTH)
    weeks = widen(TimeFrame(earliest=date(2019, 10, 27), latest=date(2019, 11, 3), precision=Precision.DAY), Precision.WEEK)
    assert (bounds(weeks), weeks.precision, is_window(weeks)) == ((date(2019, 10, 21), date(2019, 11, 3)), Precision.DAY, True)


def test_what_is_forgotten_keeps_its_place_certainty_alone() -> None:
    frame = replace(YEAR, place_certainty=Certainty.CONFIRMED, text="2019")
    assert widen(frame, Precision.UNKNOWN) == TimeFrame(place_certainty=Certainty.CONFIRMED)
    with pytest.raises(ValueError, match="no slot"):
        narrow(frame, Precision.UNKNOWN, date(2019, 1, 1))


def test_only_a_day_known_before_stays_confirmed() -> None:
    sure = TimeFrame(
        earliest=date(2019, 7, 8), latest=date(2019, 7, 9), precision=Precision.DAY, date_certainty=Certainty.CONFIRMED,
        start_time=time(9), zone="Asia/Seoul",
    )  # fmt: skip
    one = narrow(sure, Precision.DAY, date(2019, 7, 9))
    assert (one.date_certainty, one.start_time, one.zone) == (Certainty.CONFIRMED, time(9), "Asia/Seoul")
    week = narrow(sure, Precision.WEEK, date(2019, 7, 9))
    assert (week.date_certainty, week.start_time, week.zone) == (Certainty.TENTATIVE, None, None)
    window = replace(sure, kind=TimeKind.WINDOW)
    assert narrow(window, Precision.DAY, date(2019, 7, 9)).date_certainty is Certainty.TENTATIVE


@pytest.mark.parametrize("kind", [TimeKind.MILESTONE, TimeKind.PERIOD])
@given(day=time_frames.days, precision=precisions)
def test_milestones_and_periods_stay_what_they_are(kind: TimeKind, day: date, precision: Precision) -> None:
    assert narrow(replace(YEAR, kind=kind), precision, day).kind is kind


def test_the_scale_has_an_order() -> None:
    assert is_finer(Precision.DAY, Precision.YEAR)
    assert not is_finer(Precision.QUARTER, Precision.QUARTER)
    assert is_finer(Precision.YEAR, Precision.UNKNOWN)
    assert not is_finer(Precision.UNKNOWN, Precision.YEAR)


window = st.builds(
    lambda first, more: TimeFrame(
        earliest=first, latest=first + timedelta(days=more), precision=Precision.DAY, kind=TimeKind.WINDOW
    ),
    time_frames.days, st.integers(1, 60),
)  # fmt: skip


@given(before=window, at=st.integers(0, 60))
def test_a_day_found_in_a_window_keeps_it(before: TimeFrame, at: int) -> None:
    assert before.earliest is not None
    assert before.latest is not None
    day = before.earliest + timedelta(days=at)
    assume(day <= before.latest)
    after = narrow(before, Precision.DAY, day)
    assert window_after(before, after, None) == (before.earliest, before.latest)
    moved = after.moved_to(before.latest + timedelta(days=100))
    assert window_after(after, moved, (before.earliest, before.latest)) == (before.earliest, before.latest), "it is its history"
    assert window_after(before, moved, None) is None, "it was not found in it"
    assert window_after(after, before, (before.earliest, before.latest)) is None, "a window has no other origin"


@given(before=window | time_frames.single_months | time_frames.quarters | time_frames.halves | time_frames.weeks)
def test_a_window_is_made_again_from_its_days(before: TimeFrame) -> None:
    assert before.earliest is not None
    assert before.latest is not None
    made = frame_of_window(before.earliest, before.latest)
    assert bounds(made) == bounds(before)
    assert is_window(made)
    if before.precision is not Precision.DAY:
        assert made.precision is before.precision
