"""Journeys between activities."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.journeys import Stay, journeys_of

PARIS = {"where": ("FR", "Paris"), "point": (48.85, 2.35), "offset": 1.0}
SEOUL = {"where": ("KR", "Seoul"), "point": (37.57, 126.98), "offset": 9.0}
LYON = {"where": ("FR", "Lyon"), "point": (45.76, 4.84), "offset": 1.0}
VERSAILLES = {"where": ("FR", "Versailles"), "point": (48.80, 2.13), "offset": 1.0}


def stay(name: str, first: int, last: int, place: dict[str, object]) -> Stay:
    """Days of January 2019."""
    return Stay(id=name, first=date(2019, 1, first), last=date(2019, 1, last), **place)  # type: ignore[arg-type]


def test_east_over_night_is_too_far_and_west_is_not() -> None:
    (east,) = journeys_of([stay("a", 1, 2, PARIS), stay("b", 3, 4, SEOUL)])
    assert (east.start, east.goal, east.free_days, east.is_possible) == ("a", "b", 0, False)
    assert east.distance == pytest.approx(8970, abs=60)
    assert east.needed == pytest.approx(14.2, abs=0.2)
    assert east.available == 15 - 8
    (west,) = journeys_of([stay("a", 1, 2, SEOUL), stay("b", 3, 4, PARIS)])
    assert west.available == 15 + 8
    assert west.is_possible
    (later,) = journeys_of([stay("a", 1, 2, PARIS), stay("b", 4, 4, SEOUL)])
    assert (later.free_days, later.is_possible) == (1, True)


def test_nobody_is_in_two_places_on_one_day_unless_they_are_near() -> None:
    (clash,) = journeys_of([stay("a", 1, 3, PARIS), stay("b", 3, 5, LYON)])
    assert (clash.free_days, clash.is_possible) == (-1, False)
    assert journeys_of([stay("a", 1, 3, PARIS), stay("b", 2, 5, VERSAILLES)]) == []
    assert journeys_of([stay("a", 1, 3, PARIS), stay("b", 2, 5, PARIS)]) == []


def test_each_overlap_is_told_and_the_way_on_starts_where_somebody_was_last() -> None:
    found = journeys_of([stay("long", 1, 9, PARIS), stay("short", 2, 3, SEOUL), stay("next", 12, 12, LYON)])
    assert [(one.start, one.goal, one.is_possible) for one in found] == [("long", "short", False), ("long", "next", True)]


def test_an_unknown_place_is_no_reason_to_call_a_journey_impossible() -> None:
    nowhere: dict[str, object] = {"where": ("FR", None)}
    (found,) = journeys_of([stay("a", 1, 2, SEOUL), stay("b", 3, 3, nowhere)])
    assert found.is_possible
    assert found.distance is None
    assert journeys_of([stay("a", 1, 2, PARIS), stay("b", 2, 3, nowhere)]) == []


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 6), st.sampled_from(["paris", "seoul", "lyon"])), max_size=12))
def test_more_time_never_makes_a_journey_impossible(given_stays: list[tuple[int, int, str]]) -> None:
    places = {"paris": PARIS, "seoul": SEOUL, "lyon": LYON}

    def stays(stretch: int) -> list[Stay]:
        """The same stays with their first days `stretch` times as far apart."""
        made = []
        for number, (first, length, place) in enumerate(given_stays):
            day = date(2019, 1, 1) + timedelta(days=first * stretch)
            made.append(Stay(id=str(number), first=day, last=day + timedelta(days=length), **places[place]))  # type: ignore[arg-type]
        return made

    starts = [first for first, _, _ in given_stays]
    if len(set(starts)) == len(starts):
        assert all(one.is_possible for one in journeys_of(stays(10)))
    for one in journeys_of(stays(1)):
        assert one.start != one.goal
        assert (one.free_days < 0) <= (not one.is_possible)
