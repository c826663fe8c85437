"""Between any two ranks another fits, and lists that grow at their ends keep short ranks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.ranks import rank_between, ranks_after

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
RANKS = st.text(DIGITS, min_size=1, max_size=8).filter(lambda rank: not rank.endswith("0"))


@given(st.lists(RANKS, min_size=2, max_size=2, unique=True))
def test_a_rank_fits_between_any_two(two: list[str]) -> None:
    low, high = sorted(two)
    made = rank_between(low, high)
    assert low < made < high
    assert not made.endswith("0")


@given(RANKS)
def test_a_rank_fits_before_and_after_any(rank: str) -> None:
    before, after = rank_between(None, rank), rank_between(rank, None)
    assert before < rank < after
    assert not before.endswith("0")
    assert not after.endswith("0")


@given(st.lists(st.integers(0, 10**6), max_size=60))
def test_a_list_keeps_its_order_wherever_rows_are_put(places: list[int]) -> None:
    ranks: list[str] = []
    for number in places:
        place = number % (len(ranks) + 1)
        low = ranks[place - 1] if place else None
        high = ranks[place] if place < len(ranks) else None
        ranks.insert(place, rank_between(low, high))
    assert ranks == sorted(set(ranks))


def test_ranks_stay_short_at_the_ends() -> None:
    last = first = rank_between(None, None)
    for _ in range(1000):
        last, first = rank_between(last, None), rank_between(None, first)
    assert len(last) <= 3
    assert len(first) <= 4


@given(st.one_of(st.none(), RANKS), st.integers(0, 200))
def test_many_ranks_at_once_rise(low: str | None, count: int) -> None:
    made = ranks_after(low, count)
    assert len(made) == count
    assert made == sorted(set(made))
    assert all(low is None or rank > low for rank in made)
    assert not any(rank.endswith("0") for rank in made)


def test_many_ranks_are_short_and_leave_room() -> None:
    made = ranks_after(None, 1000)
    assert max(map(len, made)) <= 2
    assert rank_between(None, made[0]) < made[0] < rank_between(made[0], made[1]) < made[1]


@pytest.mark.parametrize(
    ("low", "high"), [("b", "a"), ("a", "a"), ("a", "a0"), ("", None), (None, ""), ("a-", None), (None, "0"), (None, "é")]
)
def test_what_is_no_pair_of_ranks_is_refused(low: str | None, high: str | None) -> None:
    with pytest.raises(ValueError, match="rank"):
        rank_between(low, high)
