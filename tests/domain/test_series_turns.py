"""The next ordinal of a series, and whose turn it is."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.next_year import renumbered_title
from gsef_desktop.domain.series_turns import Visit, next_number, turns

REGIONS = ("africa", "asia", "europe")


def visit(year: int | None, *regions: str, number: int | None = None) -> Visit:
    return Visit(day=date(year, 5, 1) if year is not None else None, regions=regions, number=number)


def test_the_next_ordinal_is_after_the_highest_or_counts_what_has_none() -> None:
    assert next_number([]) == 1
    assert next_number([1, 3, None]) == 4
    assert next_number([None, None]) == 3


def test_a_rotation_goes_on_after_the_region_of_the_last_edition() -> None:
    visits = [visit(2017, "africa", number=1), visit(2018, "asia", number=2)]
    assert [turn.region for turn in turns(REGIONS, (), visits)] == ["europe", "africa", "asia"]
    assert [turn.region for turn in turns(REGIONS, (), [])] == list(REGIONS)
    outside = [*visits, visit(2019, "oceania")]  # which is not in the rotation, and does not disturb it
    assert [turn.region for turn in turns(REGIONS, (), outside)] == ["europe", "africa", "asia"]


def test_without_a_rotation_the_region_not_visited_for_longest_is_due() -> None:
    visits = [visit(2016, "asia", "eastern_asia", number=1), visit(2018, "africa", number=2), visit(2017, "asia", number=3)]
    found = turns((), ("africa", "asia", "europe"), visits)
    assert [(turn.region, turn.last, turn.number) for turn in found] == [
        ("europe", None, None), ("asia", date(2017, 5, 1), 3), ("africa", date(2018, 5, 1), 2),
    ]  # fmt: skip


def test_a_visit_on_an_unknown_day_is_the_latest() -> None:
    found = turns((), ("africa", "asia"), [visit(None, "africa", number=4), visit(2018, "asia", number=3)])
    assert [turn.region for turn in found] == ["asia", "africa"]


@given(
    st.lists(st.sampled_from(REGIONS), unique=True), st.lists(st.tuples(st.integers(2000, 2030), st.sampled_from(REGIONS)), max_size=8)
)  # fmt: skip
def test_every_region_has_one_turn_and_nobody_waits_longer_than_the_first(rotation: list[str], visited: list[tuple[int, str]]) -> None:
    visits = [visit(year, region) for year, region in visited]
    found = turns(tuple(rotation), REGIONS, visits)
    assert sorted(turn.region for turn in found) == sorted(rotation or REGIONS)
    if not rotation:
        waits = [turn.last or date.min for turn in found]
        assert waits == sorted(waits)


@pytest.mark.parametrize(
    ("title", "edition", "number", "expected"),
    [
        ("6th Asia Policy Dialogue", 6, 3, "3rd Asia Policy Dialogue"),
        ("The 11th Forum", 11, 22, "The 22nd Forum"),
        ("6e Dialogue", 6, 7, "7e Dialogue"),
        ("1er Dialogue", 1, 2, "2e Dialogue"),
        ("2e Dialogue", 2, 1, "1er Dialogue"),
        ("6.º Diálogo", 6, 5, "5.º Diálogo"),
        ("제6회 대화", 6, 7, "제7회 대화"),
        ("VI Forum", 6, 9, "IX Forum"),
        ("Asia Policy Dialogue", 6, 7, "Asia Policy Dialogue"),
        ("5th Asia Policy Dialogue", 6, 7, "5th Asia Policy Dialogue"),
    ],
)
def test_titles_follow_their_numbers(title: str, edition: int, number: int, expected: str) -> None:
    assert renumbered_title(title, edition, number) == expected
