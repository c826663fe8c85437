"""What overlaps in time stands side by side, as wide as it can."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.overlap import Place, side_by_side

spans = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda pair: (float(pair[0]), float(pair[0] + pair[1]))), max_size=25
)  # fmt: skip


def overlap(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def group_of(index: int, all_spans: list[tuple[float, float]]) -> frozenset[int]:
    """What a span overlaps, itself or through others, found in the slow way."""
    found = {index}
    while True:
        more = {other for other in range(len(all_spans)) if any(overlap(all_spans[other], all_spans[one]) for one in found)}
        if more <= found:
            return frozenset(found)
        found |= more


def test_one_alone_has_all_the_room() -> None:
    assert side_by_side([(9, 10)]) == [Place(0, 1, 1)]
    assert side_by_side([]) == []


def test_what_only_touches_stands_one_above_the_other() -> None:
    assert side_by_side([(9, 10), (10, 11)]) == [Place(0, 1, 1), Place(0, 1, 1)]


def test_a_chain_is_one_group_and_the_free_column_is_used_again() -> None:
    assert side_by_side([(9, 11), (10, 12), (11, 13)]) == [Place(0, 1, 2), Place(1, 1, 2), Place(0, 1, 2)]


def test_one_beside_a_pair_takes_both_their_columns() -> None:
    long, first, second, later = (9, 17), (9, 10), (9, 10), (12, 13)
    assert side_by_side([long, first, second, later]) == [Place(0, 1, 3), Place(1, 1, 3), Place(2, 1, 3), Place(1, 2, 3)]


@given(spans)
def test_no_two_share_room(all_spans: list[tuple[float, float]]) -> None:
    places = side_by_side(all_spans)
    for index, one in enumerate(all_spans):
        for other in range(index):
            if overlap(one, all_spans[other]):
                here, there = places[index], places[other]
                assert here.columns == there.columns
                assert here.column + here.width <= there.column or there.column + there.width <= here.column


@given(spans)
def test_each_stands_within_its_group_and_the_group_is_as_narrow_as_can_be(all_spans: list[tuple[float, float]]) -> None:
    places = side_by_side(all_spans)
    for index, place in enumerate(places):
        assert place.column >= 0
        assert place.width >= 1
        assert place.column + place.width <= place.columns
        group = group_of(index, all_spans)
        most = max(sum(all_spans[other][0] <= at < all_spans[other][1] for other in group) for at in {all_spans[o][0] for o in group})
        assert place.columns == most


@given(spans)
def test_none_could_be_wider(all_spans: list[tuple[float, float]]) -> None:
    places = side_by_side(all_spans)
    for index, place in enumerate(places):
        beside = [places[other] for other in range(len(places)) if other != index and overlap(all_spans[other], all_spans[index])]
        if place.column + place.width < place.columns:
            assert any(other.column <= place.column + place.width < other.column + other.width for other in beside)
        if place.column > 0:
            assert any(other.column <= place.column - 1 < other.column + other.width for other in beside)


@given(spans, st.randoms(use_true_random=False))
def test_the_order_of_the_unequal_does_not_matter(all_spans: list[tuple[float, float]], random: object) -> None:
    unequal = list(dict.fromkeys(all_spans))
    shuffled = list(unequal)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert dict(zip(unequal, side_by_side(unequal), strict=True)) == dict(zip(shuffled, side_by_side(shuffled), strict=True))


@given(spans)
def test_the_earlier_and_then_the_longer_stands_further_left(all_spans: list[tuple[float, float]]) -> None:
    places = side_by_side(all_spans)
    for index, one in enumerate(all_spans):
        for other, there in enumerate(all_spans):
            if one[0] == there[0] and (-one[1], index) < (-there[1], other):
                assert places[index].column < places[other].column
