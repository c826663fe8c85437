"""The projection of the large map of the world: Equal Earth (Šavrič, Patterson and Jenny, 2018), parted in the Bering Strait.

It keeps areas, so that no part of the world looks larger than it is beside another, and its shapes are pleasant.  The middle meridian is
11° east, which leaves the Russian Far East whole.  The ice of the south is left out.
"""

from __future__ import annotations

from math import asin, cos, pi, radians, sin, sqrt

MIDDLE = 11.0
"""The meridian in the middle of the map, in degrees east."""
WEST, EAST = MIDDLE - 180, MIDDLE + 180
"""Longitudes of the left and right edge, in degrees."""
NORTH, SOUTH = 84.0, -60.0
"""Latitudes of the top and bottom edge, in degrees."""

_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
_ROOT = sqrt(3.0)
_SPAN = 4 * _ROOT * pi / (3 * _A1)
"""The width of the whole earth at the equator, in radii."""


def _up(theta: float) -> float:
    """How far north of the equator, in radii."""
    square = theta * theta
    sixth = square * square * square
    return theta * (_A1 + _A2 * square + sixth * (_A3 + _A4 * square))


def _rise(theta: float) -> float:
    """The derivative of `_up`."""
    square = theta * theta
    sixth = square * square * square
    return _A1 + 3 * _A2 * square + sixth * (7 * _A3 + 9 * _A4 * square)


def _theta(latitude: float) -> float:
    return asin(_ROOT / 2 * sin(radians(latitude)))


_TOP = _up(_theta(NORTH))
MAP_HEIGHT = (_TOP - _up(_theta(SOUTH))) / _SPAN
"""Height of the map, its width being 1."""


def wrapped(longitude: float) -> float:
    """The same meridian between `WEST` and `EAST`."""
    return (longitude - WEST) % 360 + WEST


def project(longitude: float, latitude: float) -> tuple[float, float]:
    """Where a point of the earth lies on the map, from degrees: x from 0 (left) to 1 (right), y from 0 (top) to `MAP_HEIGHT` downwards.

    Longitude wraps around; what lies beyond the top or bottom edge gets a y outside of the map.
    """
    return project_unwrapped(wrapped(longitude), latitude)


def project_unwrapped(longitude: float, latitude: float) -> tuple[float, float]:
    """The same for a longitude that may lie a little beyond the edges, as parts of islands there do."""
    theta = _theta(max(-90.0, min(90.0, latitude)))
    across = 2 * _ROOT * radians(longitude - MIDDLE) * cos(theta) / (3 * _rise(theta))
    return 0.5 + across / _SPAN, (_TOP - _up(theta)) / _SPAN
