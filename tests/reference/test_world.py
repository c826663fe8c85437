"""The map of the world."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.reference.places import recognise_place
from gsef_desktop.reference.world import MAP_HEIGHT, land_dots, land_outlines, project


@pytest.mark.parametrize(
    "text",
    [
        "Seoul, Korea", "Singapore", "Hong Kong", "Praia, Cabo Verde", "Mexico City, Mexico", "Montréal, Canada", "Bilbao, Spain",
        "Bamako, Mali", "Liverpool, UK", "Dakar, Senegal", "Kampala, Uganda", "Cordoba, Argentina", "Wellington, New Zealand",
        "Port Louis, Mauritius", "Malé, Maldives", "Suva, Fiji", "Honolulu, USA", "Reykjavik, Iceland", "Anadyr, Russia",
    ],
)  # fmt: skip
def test_a_city_lies_beside_a_dot_of_land(text: str) -> None:
    place = recognise_place(text)
    assert place.latitude is not None
    assert place.longitude is not None
    here = project(place.longitude, place.latitude)
    assert min(math.dist(here, project(*dot)) for dot in land_dots()) < 0.013


def test_the_seas_are_empty() -> None:
    for longitude, latitude in ((-40, 30), (-140, 40), (75, -30), (-120, -30)):
        here = project(longitude, latitude)
        assert min(math.dist(here, project(*dot)) for dot in land_dots()) > 0.02


def test_dots_do_not_touch_one_another_and_lie_on_the_map() -> None:
    points = sorted(project(*dot) for dot in land_dots())
    assert 1_200 < len(points) < 2_000
    for at, point in enumerate(points):
        assert 0 <= point[0] <= 1
        assert 0 <= point[1] <= MAP_HEIGHT
        for other in points[at + 1 :]:
            if other[0] - point[0] > 0.009:
                break
            assert math.dist(point, other) > 0.009


@given(st.floats(-180, 180), st.floats(-90, 90))
def test_east_is_right_and_north_is_up(longitude: float, latitude: float) -> None:
    x, y = project(longitude, latitude)
    assert 0 <= x <= 1
    assert y >= project(longitude, 90)[1]
    assert project(longitude + 360, latitude) == pytest.approx((x, y)) or x in (0, 1) or x < 1e-9 or x > 1 - 1e-9


def test_outlines_are_closed_and_keep_the_russian_far_east_whole() -> None:
    for ring in land_outlines():
        assert len(ring) >= 4
        assert ring[0] == ring[-1]
        assert max(math.dist(one, two) for one, two in pairwise(ring)) < 0.1
