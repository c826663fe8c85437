"""Cities by name, read from resources/gazetteer/cities.gaz without loading the whole of it.

Layout: `MAGIC`; the length of the index (4 bytes, big-endian); the index (JSON, zlib); blocks (UTF-8 lines, zlib).  A record block holds
cities, one a line, tab-separated: name, country, latitude, longitude, number of the zone, population, number of names in the world's
languages, state (United States only); the most populous city of all is number 0.  A key block holds names as `text_key` writes them, in
order, each with the numbers of its cities; those of large cities and those of the others are apart, so that completing a name can look at
the large ones first.
"""

from __future__ import annotations

import json
import struct
import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from gsef_desktop.reference.resource_files import resource_path
from gsef_desktop.reference.text_keys import text_key

MAGIC = b"GSEFGAZ1"
_LOOKED_AT = 150
"""So many of the most populous cities that match are looked at for those whose own name matches."""


@dataclass(frozen=True, slots=True)
class City:
    """A city.  Degrees are WGS 84; `zone` is an IANA time zone; `fame` is in how many spellings GeoNames knows it."""

    number: int
    name: str
    country: str
    latitude: float
    longitude: float
    zone: str
    population: int
    fame: int
    state: str

    @property
    def prominence(self) -> int:
        """How likely it is that the name alone means this city: inhabitants times spellings, of which renown counts more."""
        return (self.population + 500) * (self.fame + 1) ** 2


class Gazetteer:
    """Finds cities by name.  Raises ValueError for a file that is not a gazetteer."""

    def __init__(self, path: Path) -> None:
        self._data = path.read_bytes()
        start = len(MAGIC) + 4
        if self._data[: len(MAGIC)] != MAGIC:
            raise ValueError(f"{path} is not a gazetteer")
        (length,) = struct.unpack(">I", self._data[len(MAGIC) : start])
        index = json.loads(zlib.decompress(self._data[start : start + length]))
        self._blocks_at = start + length
        self._zones: list[str] = index["zones"]
        self._in_block: int = index["in_block"]
        self._records: list[tuple[int, int]] = index["records"]
        self._tiers: list[list[tuple[str, int, int]]] = index["keys"]
        self._first_keys = [[block[0] for block in tier] for tier in self._tiers]
        self._lines = lru_cache(maxsize=64)(self._read_lines)

    def find(self, name: str) -> list[City]:
        """The cities of that name in any language, the most populous first."""
        key = text_key(name)
        return [self.city(number) for number in self._numbers(key)] if key else []

    def complete(self, prefix: str, limit: int) -> list[City]:
        """At most `limit` cities with a name that begins so: first those whose own name does, then the most populous.

        Small cities are looked at only where large ones do not fill the list.
        """
        key = text_key(prefix)
        if not key:
            return []
        found: list[City] = []
        for tier in range(len(self._tiers)):
            numbers = sorted({number for numbers in self._beginning(tier, key) for number in numbers})[: limit + _LOOKED_AT]
            cities = [self.city(number) for number in numbers]
            found += cities
            if sum(text_key(city.name).startswith(key) for city in found) >= limit:
                break
        return sorted(found, key=lambda city: not text_key(city.name).startswith(key))[:limit]

    def city(self, number: int) -> City:
        """The city of that number.  Raises IndexError."""
        offset, length = self._records[number // self._in_block]
        name, country, latitude, longitude, zone, population, fame, state = self._lines(offset, length)[number % self._in_block].split("\t")
        return City(
            number, name, country, float(latitude), float(longitude), self._zones[int(zone)], int(population), int(fame), state
        )  # fmt: skip

    def _numbers(self, key: str) -> list[int]:
        found: list[int] = []
        for tier, first_keys in enumerate(self._first_keys):
            at = bisect_right(first_keys, key) - 1
            if at < 0:
                continue
            lines = self._key_lines(tier, at)
            line = bisect_left(lines, key + "\t")
            if line < len(lines) and lines[line].startswith(key + "\t"):
                found += map(int, lines[line].partition("\t")[2].split())
        return found

    def _beginning(self, tier: int, prefix: str) -> Iterator[Iterator[int]]:
        """The numbers of each key of a tier that begins with `prefix`."""
        at = max(0, bisect_right(self._first_keys[tier], prefix) - 1)
        while at < len(self._tiers[tier]):
            lines = self._key_lines(tier, at)
            for line in lines[bisect_left(lines, prefix) :]:
                if not line.startswith(prefix):
                    return
                yield map(int, line.partition("\t")[2].split())
            at += 1

    def _key_lines(self, tier: int, at: int) -> list[str]:
        _, offset, length = self._tiers[tier][at]
        return self._lines(offset, length)

    def _read_lines(self, offset: int, length: int) -> list[str]:
        start = self._blocks_at + offset
        return zlib.decompress(self._data[start : start + length]).decode().split("\n")


@cache
def gazetteer() -> Gazetteer:
    """The gazetteer that ships with the program, read at the first call."""
    return Gazetteer(resource_path("gazetteer", "cities.gaz"))
