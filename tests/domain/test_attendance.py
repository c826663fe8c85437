"""Who is in the room, who speaks for whom, what of a quorum is there."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.attendance import (
    ProxyProblem,
    is_here,
    is_spoken_for,
    over_limit,
    presence,
    proxies_held,
    proxy_problem,
    whole_attendance,
)
from gsef_desktop.domain.records import Attendance, SessionAttendance

PRESENT, APOLOGIES, PROXY, ABSENT, UNKNOWN = (
    Attendance.PRESENT, Attendance.APOLOGIES, Attendance.PROXY, Attendance.ABSENT, Attendance.UNKNOWN,
)  # fmt: skip


def mark(
    who: str, attendance: Attendance = PRESENT, *, arrived: time | None = None, left: time | None = None, by: str | None = None
) -> SessionAttendance:
    return SessionAttendance(id=who, participation_id=who, session_id="s", attendance=attendance, arrived=arrived, left=left, proxy_id=by)


def marks_of(*marks: SessionAttendance) -> dict[str, SessionAttendance]:
    return {one.participation_id: one for one in marks}


@pytest.mark.parametrize(
    ("arrived", "left", "at", "here"),
    [
        (None, None, time(10), True), (time(9, 45), None, time(9, 44), False), (time(9, 45), None, time(9, 45), True),
        (None, time(11), time(10, 59), True), (None, time(11), time(11), False), (time(9, 45), time(11), None, True),
    ],
)  # fmt: skip
def test_somebody_is_there_from_their_arrival_until_they_leave(
    arrived: time | None, left: time | None, at: time | None, here: bool
) -> None:
    assert is_here(mark("a", arrived=arrived, left=left), at) is here


@pytest.mark.parametrize("attendance", [APOLOGIES, PROXY, ABSENT, UNKNOWN])
def test_who_is_not_marked_present_is_not_there(attendance: Attendance) -> None:
    assert not is_here(mark("a", attendance))
    assert not is_here(None)


def test_a_proxy_counts_while_its_holder_is_in_the_room() -> None:
    marks = marks_of(mark("a", PROXY, by="b"), mark("b", arrived=time(9, 45), left=time(11)))
    assert not is_spoken_for(marks["a"], marks, time(9, 30))
    assert is_spoken_for(marks["a"], marks, time(10))
    assert not is_spoken_for(marks["a"], marks, time(11))
    assert is_spoken_for(marks["a"], marks)


def test_a_proxy_of_nobody_counts_for_nothing() -> None:
    marks = marks_of(mark("a", PROXY))
    assert not is_spoken_for(marks["a"], marks)
    assert presence({"a": "a"}, marks).all == 0


def test_what_stands_against_a_proxy() -> None:
    marks = marks_of(
        mark("here"), mark("away", APOLOGIES), mark("gone", ABSENT), mark("left", left=time(11)), mark("given", PROXY, by="here")
    )
    assert proxy_problem("x", "here", marks) is None
    assert proxy_problem("x", "not noted yet", marks) is None
    assert proxy_problem("x", "x", marks) is ProxyProblem.ONESELF
    assert [proxy_problem("x", one, marks) for one in ("away", "gone", "left")] == [ProxyProblem.AWAY, ProxyProblem.AWAY, None]
    assert [proxy_problem("x", "left", marks, at) for at in (time(10, 59), time(11))] == [None, ProxyProblem.AWAY]
    assert proxy_problem("x", "given", marks) is ProxyProblem.GIVEN_ON
    assert proxy_problem("here", "x", marks) is ProxyProblem.HOLDING
    assert proxy_problem("given", "other", marks) is None  # a proxy can be given to somebody else instead


def test_more_proxies_than_the_rules_allow_are_told() -> None:
    marks = marks_of(mark("a", PROXY, by="h"), mark("b", PROXY, by="h"), mark("c", PROXY, by="i"), mark("h"), mark("i"))
    assert proxies_held(marks) == {"h": 2, "i": 1}
    assert over_limit(marks, 1) == ["h"]
    assert over_limit(marks, 0) == ["h", "i"]
    assert over_limit(marks, 2) == []
    assert over_limit(marks, None) == []


def test_proxies_beyond_the_limit_do_not_count() -> None:
    marks = marks_of(mark("h"), mark("a", PROXY, by="h"), mark("b", PROXY, by="h"), mark("c", PROXY, by="h"))
    counting = {one: one for one in "habc"}
    assert [presence(counting, marks, limit=limit).by_proxy for limit in (None, 0, 1, 2, 3)] == [3, 0, 1, 2, 3]


def test_two_who_fill_the_same_seat_count_once() -> None:
    marks = marks_of(mark("member", PROXY, by="other"), mark("deputy"), mark("other"))
    found = presence({"member": "seat 1", "deputy": "seat 1", "other": "seat 2"}, marks)
    assert (found.here, found.by_proxy, found.all) == (2, 0, 2)


@pytest.mark.parametrize(
    ("marks", "whole"),
    [
        ([], (UNKNOWN, None)), ([mark("a", UNKNOWN)], (UNKNOWN, None)), ([mark("a", ABSENT), mark("a", APOLOGIES)], (APOLOGIES, None)),
        ([mark("a", APOLOGIES), mark("a", PROXY, by="b")], (PROXY, "b")), ([mark("a", PROXY, by="b"), mark("a")], (PRESENT, None)),
        ([mark("a", ABSENT), mark("a", UNKNOWN)], (ABSENT, None)),
    ],
)  # fmt: skip
def test_the_meeting_follows_from_its_sessions(marks: list[SessionAttendance], whole: tuple[Attendance, str | None]) -> None:
    assert whole_attendance(marks) == whole


# --- whatever is noted -----------------------------------------------------------------------------------------------------------------

WHO = st.sampled_from("abcdef")
CLOCKS = st.none() | st.times(max_value=time(23, 59)).map(lambda one: one.replace(second=0, microsecond=0))
MARKS = st.lists(
    st.builds(
        lambda who, attendance, arrived, left, by: mark(who, attendance, arrived=arrived, left=left, by=by),
        WHO, st.sampled_from(Attendance), CLOCKS, CLOCKS, st.none() | WHO,
    ),
    unique_by=lambda one: one.participation_id,
).map(lambda found: marks_of(*found))  # fmt: skip
SEATS = st.dictionaries(WHO, st.sampled_from(["1", "2", "3"]))


@given(MARKS, SEATS, CLOCKS)
def test_no_seat_counts_twice_and_none_without_somebody_there(
    marks: dict[str, SessionAttendance], counting: dict[str, str], at: time | None
) -> None:
    found = presence(counting, marks, at)
    assert found.all <= len(set(counting.values()))
    assert found.here <= sum(is_here(one, at) for one in marks.values())
    if not any(is_here(one, at) for one in marks.values()):
        assert found.all == 0


@given(MARKS, SEATS, st.integers(0, 3))
def test_a_stricter_limit_never_counts_more(marks: dict[str, SessionAttendance], counting: dict[str, str], limit: int) -> None:
    strict, loose = (presence(counting, marks, limit=one).all for one in (limit, limit + 1))
    assert presence(counting, marks, limit=0).by_proxy == 0
    assert strict <= loose <= presence(counting, marks).all


@given(MARKS, SEATS, CLOCKS)
def test_whoever_is_there_at_a_moment_is_there_in_the_session(
    marks: dict[str, SessionAttendance], counting: dict[str, str], at: time | None
) -> None:
    assert presence(counting, marks, at).all <= presence(counting, marks).all


@given(MARKS, WHO, WHO)
def test_no_proxy_that_is_allowed_makes_a_chain(marks: dict[str, SessionAttendance], giver: str, holder: str) -> None:
    sound = {who: one for who, one in marks.items() if one.attendance is not PROXY}  # begin without any
    for one, other in ((giver, holder), (holder, giver), ("a", giver), (holder, "b")):
        if proxy_problem(one, other, sound) is None:
            sound[one] = mark(one, PROXY, by=other)
    for each in sound.values():
        if each.attendance is PROXY:
            beyond = sound.get(each.proxy_id or "")
            assert beyond is None or beyond.attendance is not PROXY


@given(MARKS, st.integers(0, 5))
def test_the_limit_is_exact(marks: dict[str, SessionAttendance], limit: int) -> None:
    held = proxies_held(marks)
    told = over_limit(marks, limit)
    assert all(held[one] > limit for one in told)
    assert {one for one in held if held[one] > limit} == set(told)
