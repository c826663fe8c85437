"""Which part of the map is seen, and what stands where on it: plain numbers."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.map_marks import Layer, MapMark, places_of
from gsef_desktop.reference.map_projection import MAP_HEIGHT, project
from gsef_desktop.ui.members.world_map_land import Land
from gsef_desktop.ui.members.world_map_layout import NEAR, SPREAD_FROM, CountryRoom, MapLayout, MapPlaces, next_spot
from gsef_desktop.ui.members.world_map_port import CLOSEST, MapPort

sizes = st.tuples(st.integers(240, 2000), st.integers(140, 1400))
moves = st.lists(
    st.tuples(st.sampled_from(["zoom", "pan", "size"]), st.floats(0.2, 6), st.floats(0, 1), st.floats(0, 1)), max_size=12
)  # fmt: skip


def _after(port: MapPort, steps: list[tuple[str, float, float, float]]) -> MapPort:
    for what, much, across, down in steps:
        if what == "zoom":
            port = port.zoomed(much, across * port.width, down * port.height)
        elif what == "pan":
            port = port.moved((across - 0.5) * 900 * much, (down - 0.5) * 900 * much)
        else:
            port = port.sized(300 + across * 1500, 200 + down * 900)
    return port


@given(sizes, moves)
def test_whatever_one_does_the_window_shows_the_map(size: tuple[int, int], steps: list[tuple[str, float, float, float]]) -> None:
    port = _after(MapPort(*map(float, size)).whole(), steps)
    assert port.widest - 1e-6 <= port.scale <= max(CLOSEST, port.widest) + 1e-6
    left, top, right, bottom = port.seen
    edge = 15 / port.scale
    if right - left < 1:
        assert left >= -edge
        assert right <= 1 + edge
    if bottom - top < MAP_HEIGHT:
        assert top >= -edge
        assert bottom <= MAP_HEIGHT + edge


@given(sizes, moves, st.floats(0.1, 0.9), st.floats(0.1, 0.9), st.floats(1.05, 2))
def test_what_is_under_the_mouse_stays_there(
    size: tuple[int, int], steps: list[tuple[str, float, float, float]], across: float, down: float, much: float
) -> None:
    port = _after(MapPort(*map(float, size)).whole(), steps)
    at = across * port.width, down * port.height
    before = port.to_map(*at)
    zoomed = port.zoomed(much, *at)
    left, top, right, bottom = zoomed.seen
    held = left > 0.02 and right < 0.98 and top > 0.02 and bottom < MAP_HEIGHT - 0.02
    if held:  # away from the edges, which hold the map
        assert zoomed.to_map(*at) == pytest.approx(before, abs=1e-9)


def test_zooming_out_again_shows_the_whole_map() -> None:
    port = MapPort(900, 500).whole()
    assert port.zoom == 1
    near = port.zoomed(8, 200, 100).moved(500, -300)
    assert near.zoom == pytest.approx(8)
    assert near.zoomed(1 / 20, 700, 400) == port


def test_the_level_of_detail_follows_the_scale() -> None:
    assert [Land.level_for(scale) for scale in (900, 1_450, 3_000, 20_000, CLOSEST)] == [0, 0, 1, 2, 2]


# --- layout ------------------------------------------------------------------------------------------------------------------------------


def _mark(number: int, longitude: float, latitude: float, layer: Layer = Layer.MEMBER) -> MapMark:
    return MapMark(
        ref=RecordRef("organisation", str(number)), layer=layer, name=f"Name {number}", city=f"City {number}", longitude=longitude,
        latitude=latitude,
    )  # fmt: skip


def _layout(port: MapPort, marks: list[MapMark], selected: RecordRef | None = None) -> MapLayout:
    places = MapPlaces(places_of(marks, project))
    rooms = [CountryRoom("XX", "Exampleland", 0.5, 0.2, 0.1)]
    return MapLayout(
        port, places, measure=lambda text: (text, 6.0 * len(text)), line=15, selected=selected, countries=rooms,
        measure_country=lambda text: (text, 6.0 * len(text)),
    )  # fmt: skip


lands = st.lists(st.tuples(st.floats(-170, 170), st.floats(-50, 75), st.sampled_from(list(Layer))), max_size=50)


@given(lands, st.floats(1, 30))
def test_names_and_marks_do_not_lie_over_each_other(given: list[tuple[float, float, Layer]], zoom: float) -> None:
    layout = _layout(MapPort(1000, 500).whole().zoomed(zoom, 500, 250), [_mark(number, *one) for number, one in enumerate(given)])
    labels = [spot.label for spot in layout.spots if spot.label is not None] + [name.label for name in layout.countries]
    for one, other in combinations(labels, 2):
        assert not one.meets(other)
    for spot in layout.spots:
        for other_spot in layout.spots:
            if spot.label is not None and other_spot is not spot:
                assert not spot.label.meets(other_spot.box)
    for spot, other_spot in combinations(layout.spots, 2):
        if spot.site.anchor is None and other_spot.site.anchor is None:
            assert max(abs(spot.x - other_spot.x), abs(spot.y - other_spot.y)) >= NEAR - 1e-6


def test_more_names_come_as_one_zooms() -> None:
    marks = [_mark(number, 20 + number, 40, layer) for number, layer in enumerate(Layer)]
    marks += [_mark(9, 21, 10, Layer.PROSPECT), _mark(10, -20, 10, Layer.ACTIVITY)]
    x, y = project(15, 25)
    port = MapPort(1000, 500).whole()
    named = []
    for zoom in (1, 1.5, 2, 3):
        layout = _layout(port.zoomed(zoom, 500, 250).centred(x, y), marks)
        named.append(sum(spot.label is not None for spot in layout.spots))
    assert named == sorted(named)
    assert named[0] < named[-1]


def test_the_selected_mark_always_has_its_name() -> None:
    marks = [_mark(1, 20, 40, Layer.ACTIVITY)]
    port = MapPort(1000, 500).whole()
    assert _layout(port, marks).spots[0].label is None
    (spot,) = _layout(port, marks, marks[0].ref).spots
    assert spot.label is not None
    assert spot.selected


def test_what_is_in_one_city_is_one_mark_until_one_is_near() -> None:
    marks = [_mark(number, 127, 37.5) for number in range(4)]
    port = MapPort(1000, 500).whole()
    (spot,) = _layout(port, marks).spots
    assert spot.site.count == 4
    near = port.zoomed(SPREAD_FROM / port.scale + 0.5, 500, 250).centred(*project(127, 37.5))
    spots = _layout(near, marks).spots
    assert [one.site.count for one in spots] == [1] * 4
    assert all(one.spot_at is not None for one in [_layout(near, marks)])
    for one, other in combinations(spots, 2):
        assert not one.box.meets(other.box)


def test_a_layout_serves_as_long_as_what_is_seen_lies_within_it() -> None:
    port = MapPort(1000, 500).whole().zoomed(5, 500, 250)
    layout = _layout(port, [_mark(1, 0, 0)])
    assert layout.serves(port.moved(200, 100), None)
    assert not layout.serves(port.moved(2000, 0), None)
    assert not layout.serves(port.zoomed(1.3, 500, 250), None)
    assert not layout.serves(port, RecordRef("organisation", "1"))


def test_the_next_mark_lies_ahead() -> None:
    spots = {
        spot.site.marks[0].ref.id: spot
        for spot in _layout(MapPort(1000, 500).whole(), [_mark(1, 0, 0), _mark(2, 60, 5), _mark(3, 20, 60), _mark(4, -80, 0)]).spots
    }
    here = spots["1"]
    ways = {(1, 0): "2", (-1, 0): "4", (0, -1): "3", (0, 1): None}
    for (across, down), wanted in ways.items():
        found = next_spot(list(spots.values()), (here.x, here.y), across, down, but=here)
        assert (found.site.marks[0].ref.id if found is not None else None) == wanted
