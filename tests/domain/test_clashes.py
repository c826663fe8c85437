"""Clashes."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.clashes import ClashEntry, distance_km, find_clashes
from gsef_desktop.domain.time_frame import Precision, TimeFrame, TimeKind


def frame(first: str, last: str | None = None, kind: TimeKind = TimeKind.EVENT, precision: Precision = Precision.DAY) -> TimeFrame:
    """Days of 2019, as ``06-25``."""
    return TimeFrame(
        earliest=date.fromisoformat(f"2019-{first}"), latest=date.fromisoformat(f"2019-{last or first}"), kind=kind, precision=precision
    )


def entry(name: str, time: TimeFrame, city: str | None, country: str | None, **more: bool) -> ClashEntry:
    """An entry whose id is its name."""
    return ClashEntry(id=name, title=name, time=time, city=city, country=country, **more)


def test_what_stands_in_one_place_is_one_side_of_a_clash() -> None:
    found = find_clashes(
        [
            entry("Dialogue", frame("06-25", "06-28"), "Singapore", "SG"),
            entry("Annual meeting", frame("06-25", "06-28"), "Singapore", "SG"),
            entry("Conference", frame("06-22", "06-28"), "Geneva", "CH"),
        ]
    )
    assert [(clash.first, clash.second) for clash in found] == [(("Conference",), ("Dialogue", "Annual meeting"))]
    assert (found[0].time.earliest, found[0].time.latest) == (date(2019, 6, 25), date(2019, 6, 28))
    assert found[0].ids == ("Conference", "Dialogue", "Annual meeting")


def test_each_pair_of_places_is_a_clash_of_its_own() -> None:
    found = find_clashes(
        [
            entry("Signing", frame("07-08", "07-09"), "Mexico City", "MX"),
            entry("Committee", frame("07-08", "07-09"), "Mexico City", "MX"),
            entry("Dialogue", frame("07-10", "07-12"), "Medellín", "CO"),
            entry("Conference", frame("07-13", "07-15"), "Paris", "FR"),
            entry("Forum", frame("07-09", "07-18"), "New York", "US"),
        ]
    )
    assert [(clash.first, clash.second, clash.time.earliest, clash.time.days) for clash in found] == [
        (("Signing", "Committee"), ("Forum",), date(2019, 7, 9), 1),
        (("Forum",), ("Dialogue",), date(2019, 7, 10), 3),
        (("Forum",), ("Conference",), date(2019, 7, 13), 3),
    ]


def test_meeting_twice_in_the_same_two_places_is_two_clashes() -> None:
    found = find_clashes(
        [
            entry("May here", frame("05-01", "05-03"), "Seoul", "KR"), entry("May there", frame("05-02"), "Bamako", "ML"),
            entry("June here", frame("06-01", "06-03"), "Seoul", "KR"), entry("June there", frame("06-02"), "Bamako", "ML"),
        ]
    )  # fmt: skip
    assert [clash.ids for clash in found] == [("May here", "May there"), ("June here", "June there")]


HERE = entry("here", frame("05-01", "05-31"), "Seoul", "KR")


@pytest.mark.parametrize(
    "other",
    [
        entry("online", frame("05-02"), None, None, online=True),
        entry("cancelled", frame("05-02"), "Bamako", "ML", cancelled=True),
        entry("nowhere", frame("05-02"), None, None),
        entry("same city", frame("05-02"), "Seoul", None),
        entry("somewhere there", frame("05-02"), None, "KR"),
        entry("window", frame("05-02", "05-09", TimeKind.WINDOW), "Bamako", "ML"),
        entry("period", frame("05-02", "05-09", TimeKind.PERIOD), "Bamako", "ML"),
        entry("month", frame("05-01", "05-31", TimeKind.WINDOW, Precision.MONTH), "Bamako", "ML"),
        entry("before", frame("04-30"), "Bamako", "ML"),
        entry("after", frame("06-01"), "Bamako", "ML"),
        entry("unknown", TimeFrame(text="soon"), "Bamako", "ML"),
    ],
    ids=lambda other: other.id,
)
def test_no_clash(other: ClashEntry) -> None:
    assert find_clashes([HERE, other]) == []


@pytest.mark.parametrize(
    "other",
    [
        entry("other country", frame("05-31"), None, "ML"),
        entry("other city", frame("05-31"), "Wonju", "KR"),
        entry("same name elsewhere", frame("05-31"), "Seoul", "US"),
        entry("milestone", frame("05-31", kind=TimeKind.MILESTONE), "Bamako", "ML"),
    ],
    ids=lambda other: other.id,
)
def test_clash(other: ClashEntry) -> None:
    assert [clash.ids for clash in find_clashes([HERE, other])] == [("here", other.id)]


entries = st.lists(
    st.builds(
        lambda day, length, city: (date(2019, 1, 1) + timedelta(days=day), length, city),
        st.integers(0, 30), st.integers(1, 5), st.sampled_from(["Seoul", "Bamako", "Paris"]),
    ),
    max_size=12,
)  # fmt: skip


@given(entries)
def test_exactly_the_overlapping_pairs_are_found(drawn: list[tuple[date, int, str]]) -> None:
    made = [
        ClashEntry(
            id=str(number), city=city, country="XX",
            time=TimeFrame(earliest=first, latest=first + timedelta(days=length - 1), precision=Precision.DAY),
        )
        for number, (first, length, city) in enumerate(drawn)
    ]  # fmt: skip
    clashing = {
        frozenset((one.id, other.id))
        for one in made for other in made
        if one.city != other.city and one.time.overlaps(other.time.earliest or date.min, other.time.latest or date.max)
    }  # fmt: skip
    found = find_clashes(made)
    paired = {frozenset((one, other)) for clash in found for one in clash.first for other in clash.second}
    assert clashing <= paired
    assert {each for pair in clashing for each in pair} == {each for clash in found for each in clash.ids}
    cities = {each.id: each.city for each in made}
    for clash in found:
        assert len({cities[each] for each in clash.first}) == len({cities[each] for each in clash.second}) == 1
    assert [clash.time.earliest for clash in found] == sorted(clash.time.earliest or date.min for clash in found)


def test_distance_is_that_of_the_great_circle() -> None:
    assert distance_km(6.2442, -75.5812, 48.8566, 2.3522) == pytest.approx(8600, rel=0.01)  # Medellín to Paris
    assert distance_km(0, 0, 0, 180) == pytest.approx(20015, rel=0.001)
    assert distance_km(37.5, 127, 37.5, 127) == 0


@given(entries, st.sets(st.sampled_from(["Seoul", "Bamako", "Lima"])))
def test_clashes_at_some_places_are_those_of_all_that_are_there(drawn: list[tuple[date, int, str]], cities: set[str]) -> None:
    made = [
        entry(str(number), TimeFrame(earliest=first, latest=first + timedelta(days=length - 1), precision=Precision.DAY), city, "XX")
        for number, (first, length, city) in enumerate(drawn)
    ]
    there = {each.id for each in made if each.city in cities}
    wanted = [clash for clash in find_clashes(made) if there.intersection(clash.ids)]
    assert find_clashes(made, at={("XX", city) for city in cities}) == wanted
