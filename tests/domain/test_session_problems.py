"""What is wrong with the sessions of a meeting: overlaps as moments, ends before starts, days outside the meeting."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.records import MeetingSession
from gsef_desktop.domain.session_problems import (
    SessionProblemKind,
    instant,
    moments_of,
    session_problems,
    shifted_day,
    span_of_days,
)

ZONES = ("Europe/Madrid", "Asia/Seoul", "America/Mexico_City", "UTC", "Asia/Kathmandu")
KINDS = SessionProblemKind


def session(day: date | None, start: str, end: str, zone: str | None = "Europe/Madrid", room: str = "", link: str = "") -> MeetingSession:
    return MeetingSession(
        meeting_id="m", day=day, start=time.fromisoformat(start), end=time.fromisoformat(end), zone=zone, room=room, link=link
    )


clock = st.integers(min_value=0, max_value=24 * 4 - 1).map(lambda quarter: time(quarter // 4, quarter % 4 * 15))
some_day = st.dates(min_value=date(2019, 3, 29), max_value=date(2019, 4, 1))  # clocks change in Europe on the 31st
sessions = st.builds(MeetingSession, meeting_id=st.just("m"), day=some_day, start=clock, end=clock, zone=st.sampled_from(ZONES))


@given(st.lists(sessions, max_size=4))
def test_two_sessions_overlap_if_there_is_a_quarter_of_an_hour_in_which_both_are(found: list[MeetingSession]) -> None:
    def quarters_of(one: MeetingSession) -> set[datetime]:
        if one.day is None or one.start is None or one.end is None or one.end <= one.start:
            return set()
        begin, finish = (datetime.combine(one.day, at, ZoneInfo(one.zone or "UTC")).astimezone(UTC) for at in (one.start, one.end))
        quarters = max(0, round((finish - begin).total_seconds() / 900))
        return {begin + timedelta(minutes=15 * number) for number in range(quarters)}

    told = {(problem.session_id, problem.other_id) for problem in session_problems(found) if problem.kind is KINDS.OVERLAP}
    expected = {
        (one.id, other.id) for one in found for other in found if one.id != other.id and quarters_of(one) & quarters_of(other)
    }  # fmt: skip
    assert told == expected


def test_the_same_clock_time_in_two_zones_is_no_overlap_and_another_may_be_one() -> None:
    madrid = session(date(2019, 7, 8), "09:00", "11:00")
    seoul = session(date(2019, 7, 8), "09:00", "11:00", "Asia/Seoul")
    later = session(date(2019, 7, 8), "17:00", "18:00", "Asia/Seoul")  # ten in Madrid
    assert session_problems([madrid, seoul]) == ()
    assert {problem.session_id for problem in session_problems([madrid, seoul, later])} == {madrid.id, later.id}


def test_sessions_that_follow_each_other_do_not_overlap() -> None:
    assert session_problems([session(date(2019, 7, 8), "09:00", "11:00"), session(date(2019, 7, 8), "11:00", "12:00")]) == ()


@pytest.mark.parametrize("apart", [{"room": "Hall"}, {"link": "https://example.org/a"}])
def test_parallel_sessions_in_different_rooms_are_only_told(apart: dict[str, str]) -> None:
    one = session(date(2019, 7, 8), "09:00", "11:00", room="Library")
    other = session(date(2019, 7, 8), "10:00", "12:00", **apart)
    assert {problem.kind for problem in session_problems([one, other])} == {KINDS.PARALLEL}
    same = session(date(2019, 7, 8), "10:00", "12:00", room=" library ")
    assert {problem.kind for problem in session_problems([one, same])} == {KINDS.OVERLAP}


def test_an_end_before_the_start_and_a_day_outside_are_told_of_their_session() -> None:
    backwards = session(date(2019, 7, 8), "11:00", "09:00")
    outside = session(date(2019, 7, 10), "09:00", "11:00")
    found = session_problems([backwards, outside], first=date(2019, 7, 8), last=date(2019, 7, 9))
    assert [(problem.session_id, problem.kind) for problem in found] == [
        (backwards.id, KINDS.ENDS_BEFORE_IT_BEGINS), (outside.id, KINDS.OUTSIDE),
    ]  # fmt: skip
    assert session_problems([outside]) == ()  # the days of the meeting are not known


def test_a_clock_time_that_comes_twice_is_the_earlier_one_and_one_that_is_left_out_is_later() -> None:
    assert instant(date(2019, 10, 27), time(2, 30), "Europe/Madrid") == datetime(2019, 10, 27, 0, 30, tzinfo=UTC)
    assert instant(date(2019, 3, 31), time(2, 30), "Europe/Madrid") == datetime(2019, 3, 31, 1, 30, tzinfo=UTC)  # 03:30 in summer time
    assert instant(date(2019, 3, 31), time(2, 30), "No/Where") == datetime(2019, 3, 31, 2, 30, tzinfo=UTC)


def test_what_has_no_day_or_no_hours_has_no_moments() -> None:
    assert moments_of(session(None, "09:00", "11:00")) is None
    assert moments_of(MeetingSession(meeting_id="m", day=date(2019, 7, 8), start=time(9))) is None
    both = session(date(2019, 7, 8), "09:00", "11:00", None)
    assert moments_of(both, "Asia/Seoul") == (datetime(2019, 7, 8, 0, tzinfo=UTC), datetime(2019, 7, 8, 2, tzinfo=UTC))


def test_days_of_sessions() -> None:
    assert span_of_days([]) is None
    assert span_of_days([session(date(2019, 7, 9), "09:00", "11:00"), session(None, "09:00", "11:00")]) == (date(2019, 7, 9),) * 2
    assert shifted_day(date.max, 1) is None
