"""The countries of the world as shapes on the map, from Natural Earth at 1:50,000,000; see `gsef_desktop.reference.map_projection`.

resources/map/countries.map is made by script/build-map, in which it is also written how its few disputes are settled: by the member states
of the United Nations.  Lines that two countries share are kept once, so that neighbours always match.  There are three levels of detail;
each is read when it is first asked for.

The file, gzipped: ``GSEFMAP1``; a number of four bytes and a JSON object of that length (`countries`: code, place of the name, whether it
is small, and its polygons as lists of rings of numbers of lines, ~n for line n backwards; `kinds`: 0 for each coast, 1 for each border, 2
for a line within a country; `levels`); then for each level three arrays, little-endian: how many points each line has, the first point of
each as two unsigned numbers of two bytes, the steps from point to point as two signed ones.  A map is `GRID` of these units wide, its left
edge is at `MARGIN`.
"""

from __future__ import annotations

import gzip
import json
import sys
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from gsef_desktop.reference.resource_files import resource_path

MAGIC = b"GSEFMAP1"
GRID, MARGIN = 60_000, 1_500
"""Units of the file: the width of the map, and the room for islands that reach over its left edge."""
LEVELS = (24, 7, 1)
"""By how many units the lines of each level may leave the true ones, the coarsest first."""
COAST, BORDER, WITHIN = 0, 1, 2
"""Kinds of lines."""

Point = tuple[float, float]
Box = tuple[float, float, float, float]
"""Left, top, right and bottom on the map."""


@dataclass(frozen=True, slots=True, eq=False)
class CountryShape:
    """A country on the map.  `label` is where its name has the most room; one that is `small` is drawn as a dot where it would vanish."""

    code: str
    label: Point
    small: bool
    polygons: tuple[tuple[tuple[int, ...], ...], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Level:
    """The lines of one level of detail, each as its points."""

    lines: tuple[tuple[Point, ...], ...]

    def ring(self, numbers: Sequence[int]) -> list[Point]:
        """The points of a ring, the last one like the first."""
        points: list[Point] = []
        for number in numbers:
            line = self.lines[number] if number >= 0 else self.lines[~number][::-1]
            points.extend(line if not points else line[1:])
        return points


class WorldMap:
    """What resources/map/countries.map holds."""

    def __init__(self, data: bytes) -> None:
        """Read the file's bytes.  Raises ValueError for others."""
        if not data.startswith(MAGIC):
            raise ValueError("this is not a map of the world")
        begin = len(MAGIC) + 4
        end = begin + int.from_bytes(data[len(MAGIC) : begin], "little")
        head = json.loads(data[begin:end])
        self.kinds: tuple[int, ...] = tuple(map(int, head["kinds"]))
        self.countries = tuple(
            CountryShape(
                code=code, label=_placed(*label), small=bool(small),
                polygons=tuple(tuple(tuple(ring) for ring in polygon) for polygon in polygons),
            )
            for code, label, small, polygons in head["countries"]
        )  # fmt: skip
        self._parts: list[bytes] = []
        for size in head["levels"]:
            self._parts.append(data[end : end + size])
            end += size
        self._levels: dict[int, Level] = {}
        self._by_code = {one.code: one for one in self.countries}
        self._areas: list[tuple[str, Box, list[list[Point]]]] = []

    def level(self, number: int) -> Level:
        """A level of detail, 0 the coarsest."""
        for _ in self.reading(number):
            pass
        return self._levels[number]

    def reading(self, number: int) -> Iterator[None]:
        """Read a level piece by piece, none of which takes more than a moment; afterwards it is there."""
        if number in self._levels:
            return
        lines: list[tuple[Point, ...]] = []
        for line in _lines(self._parts[number], len(self.kinds)):
            lines.append(line)
            if len(lines) % 100 == 0:
                yield
        self._levels[number] = Level(tuple(lines))

    def country(self, code: str | None) -> CountryShape | None:
        """The shape of a country by its code (ISO 3166-1 alpha-2), if there is one."""
        return self._by_code.get(code or "")

    def country_at(self, x: float, y: float, *, near: float = 0.0) -> str | None:
        """The code of the country at a point of the map; with `near` a small one that lies no farther away.  None at sea."""
        if not self._areas:
            level = self.level(1)
            for one in self.countries:
                for polygon in one.polygons:
                    rings = [level.ring(ring) for ring in polygon]
                    self._areas.append((one.code, box_of(rings[0]), rings))
        for code, (left, top, right, bottom), rings in self._areas:
            if left <= x <= right and top <= y <= bottom and sum(_inside(ring, x, y) for ring in rings) % 2:
                return code
        small = ((max(abs(one.label[0] - x), abs(one.label[1] - y)), one.code) for one in self.countries if one.small)
        distance, nearest = min(small, default=(2.0, ""))
        return nearest if distance <= near else None


def box_of(points: Sequence[Point]) -> Box:
    """The box about some points."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def _inside(ring: Sequence[Point], x: float, y: float) -> bool:
    """Whether a point lies within a closed line, by the even-odd rule."""
    inside = False
    x1, y1 = ring[-1]
    for x2, y2 in ring:
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
        x1, y1 = x2, y2
    return inside


def _placed(x: int, y: int) -> Point:
    return (x - MARGIN) / GRID, (y - MARGIN) / GRID


def _array(kind: str, data: bytes) -> array[int]:
    made = array(kind)
    made.frombytes(data)
    if sys.byteorder == "big":
        made.byteswap()
    return made


def _lines(data: bytes, count: int) -> Iterator[tuple[Point, ...]]:
    """The points of each line of a level."""
    counts, firsts, steps = _array("H", data[: 2 * count]), _array("H", data[2 * count : 6 * count]), _array("h", data[6 * count :])
    at = 0
    for number, points in enumerate(counts):
        end = at + 2 * (points - 1)
        xs = accumulate(steps[at:end:2], initial=firsts[2 * number] - MARGIN)
        ys = accumulate(steps[at + 1 : end : 2], initial=firsts[2 * number + 1] - MARGIN)
        yield tuple([(x / GRID, y / GRID) for x, y in zip(xs, ys, strict=True)])
        at = end


@cache
def world_map() -> WorldMap:
    """The map that ships with the program, read at the first call."""
    return WorldMap(gzip.decompress(resource_path("map", "countries.map").read_bytes()))
