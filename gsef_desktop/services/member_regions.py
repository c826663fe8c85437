"""Members by region for print: the regions of the United Nations, or those of the user's own, each with the piece of the world it shows."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from gsef_desktop.documents.figures import WORLD
from gsef_desktop.documents.member_content import Spot
from gsef_desktop.documents.wording import Words
from gsef_desktop.domain.records import Organisation, Region
from gsef_desktop.reference.regions import REGIONS, main_region
from gsef_desktop.services.printing_names import Texts

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader

View = tuple[float, float, float, float]

_VIEWS: dict[str, View] = {
    "africa": (-20.0, -36.0, 54.0, 38.0), "asia": (26.0, -11.0, 148.0, 56.0), "europe": (-24.0, 35.0, 46.0, 70.0),
    "latin_america": (-118.0, -55.0, -34.0, 33.0), "north_america": (-168.0, 18.0, -52.0, 72.0), "oceania": (110.0, -48.0, 190.0, 20.0),
}  # fmt: skip
_ROOM = 4.0
"""Degrees round the outermost members of a region."""
_LEAST = 24.0
"""Degrees that a map shows at least in either direction."""


class By(StrEnum):
    """By which regions members are listed."""

    WORLD = "world"
    """those of the United Nations (M49)"""
    OWN = "own"
    """the user's own"""


class Regions:
    """Tells the region of an organisation by its code, and a region's title and view."""

    def __init__(self, reader: Reader, by: By, texts: Texts, words: Words) -> None:
        self._own = reader.all(Region, order_by=("rank",)) if by is By.OWN else []
        self._words = words
        texts.load(self._own)
        self._titles = {one.id: texts.get(one, "title") for one in self._own}
        self._of_country: dict[str, str] = {}
        for one in self._own:
            for country in one.countries:
                self._of_country.setdefault(country, one.id)
        self._by = by

    def code(self, organisation: Organisation) -> str:
        """The region of an organisation; empty where it is in none."""
        country = organisation.place.country
        if self._by is By.OWN:
            return organisation.region if organisation.region in self._titles else self._of_country.get(country or "", "")
        return main_region(organisation.region, country)

    @property
    def order(self) -> Sequence[str]:
        """The codes in the order in which they are printed."""
        return [*self._titles, ""] if self._by is By.OWN else [*REGIONS, ""]

    def title(self, code: str) -> str:
        """What a region is called."""
        if not code:
            return self._words("other_region")
        return self._titles.get(code) or self._words(f"region_{code}")


def view_of(code: str, spots: Sequence[Spot]) -> View:
    """The piece of the world that shows a region with all of its members."""
    known = _VIEWS.get(code)
    if not spots:
        return known or WORLD
    longitudes = [one.longitude if one.longitude >= WORLD[0] else one.longitude + 360 for one in spots]
    west, east = min(longitudes) - _ROOM, max(longitudes) + _ROOM
    south, north = min(one.latitude for one in spots) - _ROOM, max(one.latitude for one in spots) + _ROOM
    if known is not None:
        west, south, east, north = min(west, known[0]), min(south, known[1]), max(east, known[2]), max(north, known[3])
    wide, high = max(0.0, _LEAST - (east - west)) / 2, max(0.0, _LEAST - (north - south)) / 2
    west, south, east, north = west - wide, south - high, east + wide, north + high
    return max(west, WORLD[0]), max(south, WORLD[1]), min(east, WORLD[2]), min(north, WORLD[3])
