"""Gathering what stands close together on a map, and finding room for names."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.map_marks import Box, Layer, MapMark, Room, count_by_country, gather, places_of

points = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 40), st.sampled_from(list(Layer))), max_size=60
)  # fmt: skip


def mark(number: int, x: float, y: float, layer: Layer = Layer.MEMBER, *, city: str = "", country: str | None = None) -> MapMark:
    return MapMark(
        ref=RecordRef("organisation", str(number)), layer=layer, name=f"Name {number}", city=city or f"City {x:g} {y:g}", country=country,
        longitude=x, latitude=y,
    )  # fmt: skip


def same(x: float, y: float) -> tuple[float, float]:
    return x / 100, y / 100


@given(points, st.floats(0.005, 0.4), st.sampled_from([0.0, 0.02]))
def test_every_mark_is_in_exactly_one_site_and_sites_do_not_touch(given: list[tuple[int, int, Layer]], near: float, spread: float) -> None:
    marks = [mark(number, x, y, layer) for number, (x, y, layer) in enumerate(given)]
    sites = gather(places_of(marks, same), near, spread=spread)
    assert sorted(one.ref.id for site in sites for one in site.marks) == sorted(one.ref.id for one in marks)
    for site in sites:
        assert site.count == len(site.marks) == sum(site.counts)
        assert site.layer is site.marks[0].layer
        assert [list(Layer).index(one.layer) for one in site.marks] == sorted(list(Layer).index(one.layer) for one in site.marks)
    for one, other in combinations([site for site in sites if site.anchor is None], 2):
        assert max(abs(one.x - other.x), abs(one.y - other.y)) >= near - 1e-9
    assert [(site.x, site.y) for site in sites] == sorted((site.x, site.y) for site in sites)


@given(points)
def test_the_order_in_which_marks_come_does_not_matter(given: list[tuple[int, int, Layer]]) -> None:
    marks = [mark(number, x, y, layer) for number, (x, y, layer) in enumerate(given)]
    one, other = (gather(places_of(some, same), 0.05) for some in (marks, marks[::-1]))
    assert [(site.x, site.y, site.counts) for site in one] == [(site.x, site.y, site.counts) for site in other]


def test_the_place_with_the_most_members_gives_position_and_name() -> None:
    marks = [
        mark(1, 10, 10, Layer.PROSPECT, city="Villette"), mark(2, 10.4, 10, city="Capital"), mark(3, 10.4, 10, city="Capital"),
        mark(4, 10.8, 10, city="Suburb"),
    ]  # fmt: skip
    (site,) = gather(places_of(marks, same), 0.02)
    assert (site.x, site.y) == same(10.4, 10)
    assert site.name == "Capital +2"
    assert site.count == 4
    assert [one.name for one in gather(places_of(marks, same), 0.003)] == ["Name 1", "Capital", "Name 4"]


def test_what_is_in_one_city_is_spread_around_it() -> None:
    marks = [mark(number, 10, 10) for number in range(4)]
    opened = gather(places_of(marks, same), 0.001, spread=0.002)
    assert [site.count for site in opened] == [1] * 4
    assert {site.anchor for site in opened} == {(0.1, 0.1)}
    for one, other in combinations(opened, 2):
        assert abs(one.x - other.x) + abs(one.y - other.y) > 0.002
    many = [mark(number, 10, 10) for number in range(11)]
    assert [site.count for site in gather(places_of(many, same), 0.001, spread=0.002)] == [11]


def test_what_has_no_place_is_not_among_the_places_but_counts_for_its_country() -> None:
    lost = MapMark(ref=RecordRef("organisation", "x"), layer=Layer.PROSPECT, name="X", country="KE")
    found = mark(1, 10, 10, country="KE")
    assert [place.marks for place in places_of([lost, found], same)] == [(found,)]
    assert count_by_country([lost, found]) == {"KE": {Layer.MEMBER: 1, Layer.APPLIED: 0, Layer.PROSPECT: 1, Layer.ACTIVITY: 0}}


@given(st.lists(st.tuples(st.floats(0, 300), st.floats(0, 200), st.floats(5, 120)), max_size=40))
def test_names_lie_over_nothing(given: list[tuple[float, float, float]]) -> None:
    room = Room(Box(0, 0, 320, 220))
    marks = [Box(x, y, x + 10, y + 10) for x, y, _ in given]
    for box in marks:
        room.take(box)
    labels = [
        (own, label)
        for own, (_, _, width) in zip(marks, given, strict=True)
        if (label := room.place_label(own, width, 14, 3)) is not None
    ]  # fmt: skip
    for own, label in labels:
        assert not any(label.meets(other) for other in marks if other is not own)
        assert 0 <= label.left <= label.right <= 320
        assert 0 <= label.top <= label.bottom <= 220
    for (_, one), (_, other) in combinations(labels, 2):
        assert not one.meets(other)


def test_a_name_stands_at_the_right_where_there_is_room() -> None:
    room = Room(Box(0, 0, 300, 100))
    own = Box(100, 40, 110, 50)
    room.take(own)
    label = room.place_label(own, 60, 14, 3)
    assert label == Box(113, 38, 173, 52)
