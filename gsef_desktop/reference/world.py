"""The map of the world: land as dots for the screen and as outlines for print, and the projection of both.

The land is Natural Earth's at 1:50,000,000, which has islands as small as Singapore; resources/map is made by script/build-map.  The map is
equirectangular, true to scale along `TRUE_PARALLEL`, without the ice of both poles, and parted in the Bering Strait so that the Russian Far
East stays whole.
"""

from __future__ import annotations

import json
import math
from functools import cache

from gsef_desktop.reference.resource_files import resource_path

WEST, EAST = -169.0, 191.0
"""Longitudes of the left and right edge, in degrees."""
NORTH, SOUTH = 74.0, -56.0
"""Latitudes of the top and bottom edge, in degrees."""
TRUE_PARALLEL = 29.6
"""Latitude along which a degree is as long in both directions."""

_WIDTH = EAST - WEST
_STRETCH = 1 / (_WIDTH * math.cos(math.radians(TRUE_PARALLEL)))
MAP_HEIGHT = (NORTH - SOUTH) * _STRETCH
"""Height of the map, its width being 1."""


def project(longitude: float, latitude: float) -> tuple[float, float]:
    """Where a point of the earth lies on the map: x from 0 (left) to 1 (right), y from 0 (top) to `MAP_HEIGHT`.

    Longitude wraps around; points beyond the top or bottom edge get a y outside of the map.
    """
    return (longitude - WEST) % 360 / _WIDTH, (NORTH - latitude) * _STRETCH


@cache
def land_dots() -> tuple[tuple[float, float], ...]:
    """Dots on land as (longitude, latitude) in degrees, north to south: a honeycomb on the map, and one for each island far from others."""
    dots = json.loads(resource_path("map", "land-dots.json").read_text("utf-8"))
    return tuple((float(longitude), float(latitude)) for longitude, latitude in dots)


@cache
def land_outlines() -> tuple[tuple[tuple[float, float], ...], ...]:
    """Outlines of land as closed rings of points on the map (see `project`), simplified, without Antarctica."""
    rings = json.loads(resource_path("map", "land.json").read_text("utf-8"))
    # Not by `project`: a ring that reaches over an edge of the map must not wrap around.
    return tuple(tuple(((longitude - WEST) / _WIDTH, (NORTH - latitude) * _STRETCH) for longitude, latitude in ring) for ring in rings)
