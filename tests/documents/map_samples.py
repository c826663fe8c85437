"""Maps of the world, plainly made up."""

from __future__ import annotations

import random
from datetime import date

from gsef_desktop.documents.world_map import WorldMapDocument
from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.map_marks import Layer, MapMark
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from tests.documents.calendar_samples import LINES, YEAR, in_month, row

CITIES = {
    "Seoul": ("KR", 37.57, 126.98), "Suwon": ("KR", 37.29, 127.01), "Bilbao": ("ES", 43.26, -2.93), "Praia": ("CV", 14.93, -23.51),
    "Singapore": ("SG", 1.29, 103.85), "Córdoba": ("AR", -31.41, -64.18), "Nadi": ("FJ", -17.8, 177.42), "Anchorage": ("US", 61.2, -149.9),
}  # fmt: skip
"""Country, latitude and longitude of a few cities, at the edges of the map and crowded in its middle."""


def organisation(name: str, city: str, layer: Layer = Layer.MEMBER) -> MapMark:
    """An organisation; an empty city is no place."""
    ref = RecordRef("organisation", name)
    if city not in CITIES:
        return MapMark(ref=ref, layer=layer, name=name, country="KE" if city else None)
    country, latitude, longitude = CITIES[city]
    return MapMark(ref=ref, layer=layer, name=name, city=city, country=country, latitude=latitude, longitude=longitude)


def activity(title: str, city: str, *, tentative: bool = False, line: int = 4) -> MapMark:
    """An activity; an empty city is online."""
    first = date(YEAR, 3, 4)
    known = row(title, title, first, line_number=line, place=Place(text=city or "online", online=not city))
    if tentative:
        known = row(title, title, first, line_number=line, time=TimeFrame(earliest=first, latest=first, precision=Precision.DAY))
    country, latitude, longitude = CITIES.get(city, (None, None, None))
    return MapMark(
        ref=RecordRef("activity", title), layer=Layer.ACTIVITY, name=title, city=city, country=country, latitude=latitude,
        longitude=longitude, row=known,
    )  # fmt: skip


def some_of_each() -> tuple[MapMark, ...]:
    """Every layer, alone and gathered, sure and tentative, with and without a place."""
    month = MapMark(ref=RecordRef("activity", "m"), layer=Layer.ACTIVITY, name="Study Visit", row=in_month("m", "Study Visit", 8))
    return (
        organisation("Rose Network", "Seoul"), organisation("예시 협회", "Seoul"), organisation("Bread Union", "Suwon", Layer.PROSPECT),
        organisation("Salt Town", "Bilbao", Layer.APPLIED), organisation("Pepper Island", "Praia"),
        organisation("Mill Town", "Nadi", Layer.PROSPECT), organisation("North Club", "Anchorage"),
        organisation("Nowhere Club", "", Layer.MEMBER), organisation("Somewhere Club", "a village", Layer.PROSPECT),
        activity("Bread Forum", "Córdoba"), activity("Rose Seminar", "Singapore", tentative=True, line=2), activity("Board Call", ""),
        activity("Salt Day", "Seoul", line=12), month,
    )  # fmt: skip


def crowd(count: int, seed: int = 1) -> tuple[MapMark, ...]:
    """Organisations all over the land and the sea, a tenth of them without a place, each with a name of its own."""
    chance, made = random.Random(seed), []
    for number in range(count):
        known = chance.random() > 0.1
        made.append(
            MapMark(
                ref=RecordRef("organisation", str(number)),
                layer=chance.choice(list(Layer)[:3]),
                name=f"Organisation no{number:04d}",
                city=f"City {number // 3}" if known else "",
                country=chance.choice(("KR", "ES", "CI", "BR", None)),
                latitude=chance.uniform(-50, 70) if known else None,
                longitude=chance.uniform(-180, 180) if known else None,
            )
        )
    return tuple(made)


def world_map_of(language: str = "en", marks: tuple[MapMark, ...] | None = None, **changes: object) -> WorldMapDocument:
    """A map."""
    values: dict[str, object] = {
        "network": "Example Network of Cities", "language": language, "year": YEAR, "day": date(YEAR, 6, 30), "as_of": date(YEAR, 6, 11),
        "lines": LINES, "marks": some_of_each() if marks is None else marks,
    }  # fmt: skip
    return WorldMapDocument(**(values | changes))  # type: ignore[arg-type]
