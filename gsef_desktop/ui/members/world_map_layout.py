"""Where everything stands on the map of the world at one scale: painting, the mouse, the keyboard and the tests use the same places.

Places are in px of the whole map at that scale, from its upper left corner, so that names do not jump while the map is drawn along.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from copy import copy
from dataclasses import dataclass, replace

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.map_marks import Box, Layer, MapPlace, Room, Site, gather
from gsef_desktop.reference.map_projection import MAP_HEIGHT
from gsef_desktop.ui.members.world_map_port import MapPort

NEAR = 19.0
"""Marks nearer to each other than so many px are gathered into one."""
SPREAD_FROM = 9_000.0
"""The scale from which what is in one city is spread around it."""
_SPREAD = 19.0
_GRASP = 4.0
"""How far beside a mark the mouse may be, in px."""
_NAMED_FROM = {Layer.MEMBER: 0.0, Layer.APPLIED: 1.4, Layer.PROSPECT: 1.9, Layer.ACTIVITY: 2.6}
"""The zoom from which marks have names."""
_MOST_NAMED = 250
"""So many marks may have names; more would not be read."""
_COUNTRIES_FROM = 1.7
"""The zoom from which countries have names."""

Measure = Callable[[str], tuple[str, float]]
"""A text as it is written, perhaps cut, and its width in px."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A site as it is drawn: its middle, half its size, and its name with the box of it where there is room."""

    site: Site
    x: float
    y: float
    half: float
    text: str = ""
    label: Box | None = None
    selected: bool = False
    """whether the selected record is in it"""

    @property
    def box(self) -> Box:
        """What the mark takes."""
        return Box(self.x - self.half, self.y - self.half, self.x + self.half, self.y + self.half)


@dataclass(frozen=True, slots=True)
class CountryName:
    """The name of a country in its middle."""

    code: str
    text: str
    label: Box


@dataclass(frozen=True, slots=True)
class CountryRoom:
    """A country that may have its name on the map: where, and how wide it is, in widths of the map."""

    code: str
    name: str
    x: float
    y: float
    width: float


class MapPlaces:
    """The places on a map, with where each record is among them."""

    def __init__(self, places: Sequence[MapPlace] = ()) -> None:
        self.all = tuple(places)
        self._points = [(place.x, place.y, place) for place in self.all]
        self._of = {mark.ref: place for place in self.all for mark in place.marks}

    def place_of(self, ref: RecordRef | None) -> MapPlace | None:
        """The place of a record."""
        return self._of.get(ref) if ref is not None else None

    def within(self, area: Box, margin: float) -> Sequence[MapPlace]:
        """The places in a part of the map and a margin about it."""
        left, top, right, bottom = area.left - margin, area.top - margin, area.right + margin, area.bottom + margin
        if left <= 0 and top <= 0 and right >= 1 and bottom >= MAP_HEIGHT:
            return self.all
        return [place for x, y, place in self._points if left <= x <= right and top <= y <= bottom]


def _holds(site: Site, place: MapPlace | None, ref: RecordRef | None) -> bool:
    return place is not None and ref is not None and site.holds(place, ref)


def half_of(site: Site) -> float:
    """Half the size of a site's mark in px."""
    count = site.count
    if count == 1:
        return 7.0 if site.layer is Layer.ACTIVITY else 5.0
    return 10.0 if count < 10 else 11.5 if count < 100 else 14.0


class MapLayout:
    """What stands where at the scale of a port, for what it sees and as much again around it."""

    def __init__(
        self, port: MapPort, places: MapPlaces, *, measure: Measure, line: float, selected: RecordRef | None = None,
        countries: Sequence[CountryRoom] = (), measure_country: Measure | None = None,
    ) -> None:  # fmt: skip
        self.scale = port.scale
        left, top, right, bottom = port.seen
        wide, high = right - left, bottom - top
        self._area = Box(left - wide / 2, top - high / 2, right + wide / 2, bottom + high / 2)
        self._selected = selected
        scale, near = port.scale, NEAR / port.scale
        sites = gather(places.within(self._area, near), near, spread=_SPREAD / scale if scale >= SPREAD_FROM else 0.0)
        self._places, place = places, places.place_of(selected)
        spots = [
            Spot(site, site.x * scale, site.y * scale, half_of(site), selected=_holds(site, place, selected)) for site in sites
        ]  # fmt: skip
        room = Room(Box(*(edge * scale for edge in (self._area.left, self._area.top, self._area.right, self._area.bottom))))
        for spot in spots:
            room.take(spot.box)
        named = self._names(spots, room, measure, line, port.zoom)
        self.spots = [named.get(id(spot), spot) for spot in spots]
        """from west to east"""
        self.countries = (
            list(self._country_names(countries, room, measure_country, line)) if port.zoom >= _COUNTRIES_FROM and measure_country else []
        )

    def rescaled(self, port: MapPort) -> MapLayout:
        """The same marks at another scale, without names: what is shown of thousands of places until the zooming comes to rest."""
        made = copy(self)
        by = port.scale / self.scale
        made.scale, made._area, made.countries = port.scale, Box(*port.seen), []
        made.spots = [replace(spot, x=spot.x * by, y=spot.y * by, text="", label=None) for spot in self.spots]
        return made

    def serves(self, port: MapPort, selected: RecordRef | None) -> bool:
        """Whether it holds for what a port sees."""
        left, top, right, bottom = port.seen
        area = self._area
        inside = area.left <= left and area.top <= top and area.right >= right and area.bottom >= bottom
        return inside and abs(self.scale - port.scale) < 1e-9 * self.scale and selected == self._selected

    def spot_at(self, x: float, y: float) -> Spot | None:
        """The mark, or else the name, at a point."""
        near = [
            ((spot.x - x) ** 2 + (spot.y - y) ** 2, number)
            for number, spot in enumerate(self.spots)
            if abs(spot.x - x) <= spot.half + _GRASP and abs(spot.y - y) <= spot.half + _GRASP
        ]
        if near:
            return self.spots[min(near)[1]]
        return next((spot for spot in self.spots if spot.label is not None and spot.label.contains(x, y)), None)

    def spot_of(self, ref: RecordRef | None) -> Spot | None:
        """The spot that holds a record."""
        place = self._places.place_of(ref)
        return next((spot for spot in self.spots if _holds(spot.site, place, ref)), None) if place is not None else None

    def _names(self, spots: Sequence[Spot], room: Room, measure: Measure, line: float, zoom: float) -> dict[int, Spot]:
        named: dict[int, Spot] = {}
        order = sorted(spots, key=lambda spot: (not spot.selected, spot.site.rank, -spot.site.count))
        for spot in order[:_MOST_NAMED]:
            name = spot.site.name
            if not name or (zoom < _NAMED_FROM[spot.site.layer] and not spot.selected):
                continue
            text, width = measure(name)
            label = room.place_label(spot.box, width, line, 4.0)
            if label is not None:
                named[id(spot)] = replace(spot, text=text, label=label)
        return named

    def _country_names(
        self, countries: Sequence[CountryRoom], room: Room, measure: Measure, line: float
    ) -> Iterable[CountryName]:  # fmt: skip
        for country in countries:
            if not self._area.contains(country.x, country.y):
                continue
            text, width = measure(country.name)
            if width > country.width * self.scale * 0.8 or text != country.name:
                continue
            x, y = country.x * self.scale, country.y * self.scale
            box = Box(x - width / 2, y - line / 2, x + width / 2, y + line / 2)
            if room.is_free(box):
                room.take(box)
                yield CountryName(country.code, text, box)


def next_spot(spots: Collection[Spot], here: tuple[float, float], across: int, down: int, *, but: Spot | None = None) -> Spot | None:
    """The nearest spot in a direction: what lies aside counts twice, what lies behind not at all."""
    best: tuple[float, Spot] | None = None
    for spot in spots:
        dx, dy = spot.x - here[0], spot.y - here[1]
        ahead, aside = dx * across + dy * down, abs(dx * down) + abs(dy * across)
        if spot is but or ahead <= 0.5 or aside > 2.5 * ahead:
            continue
        away = ahead + 2 * aside
        if best is None or away < best[0]:
            best = away, spot
    return best[1] if best is not None else None
