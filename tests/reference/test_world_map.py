"""The countries as shapes, and the projection of the large map."""

from __future__ import annotations

import math
import subprocess
import sys
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.reference.countries import countries
from gsef_desktop.reference.gazetteer import gazetteer
from gsef_desktop.reference.map_projection import EAST, MAP_HEIGHT, NORTH, SOUTH, WEST, project, project_unwrapped
from gsef_desktop.reference.resource_files import resource_path
from gsef_desktop.reference.world_map import BORDER, LEVELS, WITHIN, WorldMap, box_of, world_map

FILE = resource_path("map", "countries.map")


@given(st.floats(-180, 180), st.floats(SOUTH, NORTH))
def test_a_place_of_the_earth_is_on_the_map(longitude: float, latitude: float) -> None:
    x, y = project(longitude, latitude)
    assert -1e-9 <= x <= 1 + 1e-9
    assert -1e-9 <= y <= MAP_HEIGHT + 1e-9


@given(st.floats(WEST + 2, EAST - 2), st.floats(SOUTH + 2, NORTH - 2))
def test_areas_are_as_on_the_globe(longitude: float, latitude: float) -> None:
    """A square of a hundredth of a degree has the share of the map that it has of the globe."""
    step = 0.01
    corners = [project_unwrapped(longitude + dx * step, latitude + dy * step) for dx, dy in ((0, 0), (1, 0), (1, 1), (0, 1))]
    area = abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(corners, corners[1:] + corners[:1], strict=True))) / 2
    on_globe = math.radians(step) * (math.sin(math.radians(latitude + step)) - math.sin(math.radians(latitude)))
    whole_width = 2 * math.sqrt(3) * math.pi / (3 * 1.340264) * 2  # of the map, in radii
    assert area * whole_width**2 == pytest.approx(on_globe, rel=1e-3)


@pytest.mark.parametrize(
    ("code", "longitude", "latitude"),
    [
        ("SG", 103.82, 1.35), ("HK", 114.17, 22.35), ("CV", -23.6, 15.1), ("MU", 57.6, -20.3), ("KR", 127.0, 37.5), ("LS", 28.2, -29.5),
        ("ZA", 24.0, -29.0), ("RU", -172.0, 66.0), ("US", -170.3, 63.4), ("FJ", 178.0, -17.8), ("NZ", 172.6, -43.5), ("SN", -14.5, 14.5),
        ("CD", 15.3, -4.4), ("CG", 15.2, -4.2), ("FR", 2.35, 48.85), ("GF", -53.0, 4.0), ("XK", 21.1, 42.6), ("TW", 121.0, 23.7),
        # as the United Nations have it
        ("UA", 34.1, 45.3), ("CY", 33.3, 35.3), ("CY", 33.0, 34.9), ("SO", 44.1, 9.6), ("SO", 45.3, 2.1), ("EH", -13.5, 24.5),
        ("EH", -9.0, 27.0), ("EH", -12.5, 27.4), ("MA", -11.0, 28.2), ("SJ", 16.0, 78.2), ("RE", 55.5, -21.1),

        ("PS", 35.2, 32.0),
    ],
)  # fmt: skip
def test_every_point_is_in_its_country(code: str, longitude: float, latitude: float) -> None:
    assert world_map().country_at(*project(longitude, latitude), near=0.002) == code


@pytest.mark.parametrize(("longitude", "latitude"), [(-30, 30), (50.5, 42.0), (-150, -30), (80, -10), (0, -56)])
def test_seas_are_nobodys(longitude: float, latitude: float) -> None:
    """The Caspian is a hole in the land."""
    assert world_map().country_at(*project(longitude, latitude)) is None


def test_a_small_country_is_found_beside_its_point_too() -> None:
    shape = world_map().country("MT")
    assert shape is not None
    x, y = shape.label
    assert world_map().country_at(x, y + 0.002) is None
    assert world_map().country_at(x, y + 0.002, near=0.003) == "MT"


def test_the_codes_are_those_of_the_program_and_antarctica_is_left_out() -> None:
    codes = [shape.code for shape in world_map().countries]
    assert max(Counter(codes).values()) == 1
    assert set(codes) <= set(countries())
    assert "AQ" not in codes
    assert len(codes) > 225
    assert {"SG", "HK", "CV", "MC", "VA", "MT", "BB", "KI"} <= {shape.code for shape in world_map().countries if shape.small}
    assert not next(shape for shape in world_map().countries if shape.code == "KR").small


def test_large_cities_lie_in_their_countries() -> None:
    """Coasts are drawn at 1:50 million: a city at the sea may stand beside its country, but never in another."""
    cities = [city for letter in "abcdefghijklmnoprstuvyz" for city in gazetteer().complete(letter, 60)]
    assert len(cities) > 500
    wrong = []
    for city in cities:
        found = world_map().country_at(*project(city.longitude, city.latitude))
        if found is not None and found != city.country:
            wrong.append((city.name, city.country, found))
    assert len(wrong) < len(cities) / 50, wrong


def test_levels_become_finer_and_neighbours_share_their_lines() -> None:
    found = world_map()
    points = [sum(map(len, found.level(number).lines)) for number in range(len(LEVELS))]
    assert points == sorted(points)
    assert points[2] > 3 * points[0]
    users: Counter[int] = Counter()
    for shape in found.countries:
        for polygon in shape.polygons:
            for ring in polygon:
                users.update(number if number >= 0 else ~number for number in ring)
    for number, kind in enumerate(found.kinds):
        if kind in (BORDER, WITHIN):
            assert users[number] == 2, number
        else:
            assert users[number] <= 1, number


@pytest.mark.parametrize("number", range(len(LEVELS)))
def test_rings_are_closed_and_cross_no_edge(number: int) -> None:
    level = world_map().level(number)
    for shape in world_map().countries:
        for polygon in shape.polygons:
            for ring in polygon:
                points = level.ring(ring)
                assert points[0] == points[-1], shape.code
                assert len(points) >= (3 if shape.small or number == 0 else 4), shape.code
                left, top, right, bottom = box_of(points)
                assert right - left < 0.45, shape.code
                assert left > -0.02
                assert right < 1.02
                assert top >= 0
                assert bottom <= MAP_HEIGHT


def test_names_stand_in_their_countries() -> None:
    for shape in world_map().countries:
        if not shape.small:
            assert world_map().country_at(*shape.label) == shape.code


def test_the_file_is_small_and_another_is_refused() -> None:
    assert FILE.stat().st_size < 900_000
    with pytest.raises(ValueError, match="not a map"):
        WorldMap(b"GIF89a")


def test_it_is_not_read_when_the_program_starts() -> None:
    code = "import sys, gsef_desktop.app, gsef_desktop.ui.shell.window; print('gsef_desktop.reference.world_map' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
