"""The goal for the number of members, and the members named over time."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.membership import status_on
from gsef_desktop.domain.records import Membership, MembershipStatus, OrganisationKind
from gsef_desktop.domain.recruiting import Candidate, Count, GoalLine, named_over_time

START, END = date(2019, 1, 1), date(2019, 12, 31)
LINE = GoalLine(
    start=START,
    counts=(Count(day=START, value=49, source="the programme"), Count(id="a", day=date(2019, 7, 2), value=60)),
    named=((START, 13), (date(2019, 3, 1), 70), (date(2019, 4, 1), 14)),
    target=100,
    due=END,
)


def test_what_was_counted_last_holds_or_the_named_where_they_are_more() -> None:
    assert [LINE.now(day) for day in (START, date(2019, 3, 15), date(2019, 4, 1), END)] == [49, 70, 49, 60]
    assert [LINE.unnamed(day) for day in (START, date(2019, 3, 15), END)] == [36, 0, 46]
    assert GoalLine(start=START).now(END) == 0


def test_a_straight_course_leads_from_the_first_count_to_the_target() -> None:
    assert LINE.expected_on(START) == 49
    assert LINE.expected_on(date(2019, 7, 2)) == pytest.approx(74.5)
    assert LINE.expected_on(END) == LINE.expected_on(date(2021, 1, 1)) == 100
    assert GoalLine(start=START, target=5, due=END).expected_on(START) is None


def test_what_is_needed_a_month() -> None:
    assert LINE.a_month(date(2019, 7, 2)) == pytest.approx(40 / (182 / 30.4375))
    assert LINE.a_month(END) is None
    reached = GoalLine(start=START, counts=(Count(day=START, value=9),), target=5, due=END)
    assert reached.a_month(START) == 0


def test_a_step_is_late_the_day_after_and_never_with_a_member() -> None:
    one = Candidate(
        id="a", name="Example", kind=OrganisationKind.OTHER, city=None, country=None, status=MembershipStatus.APPLIED, since=None,
        next_step="Write", next_step_on=date(2019, 7, 8), responsible="",
    )  # fmt: skip
    assert not one.is_late(date(2019, 7, 8))
    assert one.is_late(date(2019, 7, 9))


days = st.dates(min_value=date(2018, 6, 1), max_value=date(2020, 6, 1))
states = st.lists(
    st.builds(
        Membership, organisation_id=st.sampled_from("abcd"), status=st.sampled_from(MembershipStatus), since=st.one_of(st.none(), days)
    ),
    max_size=25,
)


@given(states, days)
def test_the_steps_agree_with_who_is_a_member_on_each_day(known: list[Membership], day: date) -> None:
    line = GoalLine(start=START, named=named_over_time(known, start=START))
    looked_at = max(day, START)
    statuses = [status_on([one for one in known if one.organisation_id == town], looked_at) for town in "abcd"]
    assert line.named_on(looked_at) == statuses.count(MembershipStatus.MEMBER)


@given(states)
def test_each_step_is_another_number_on_a_later_day(known: list[Membership]) -> None:
    found = named_over_time(known, start=START)
    assert found[0][0] == START
    for (before, number), (after, other) in itertools.pairwise(found):
        assert before < after
        assert number != other


@given(st.integers(0, 500), st.integers(1, 1000), st.integers(0, 400))
def test_the_straight_course_stays_between_first_count_and_target(first: int, target: int, after: int) -> None:
    line = GoalLine(start=START, counts=(Count(day=START, value=first),), target=target, due=END)
    expected = line.expected_on(START + timedelta(days=after))
    assert expected is not None
    assert min(first, target) <= expected <= max(first, target)
