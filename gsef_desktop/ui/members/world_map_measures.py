"""How wide the names on the map of the world are, in the fonts of a theme."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.reference.countries import country_name
from gsef_desktop.reference.world_map import box_of, world_map
from gsef_desktop.ui.members.world_map_layout import CountryRoom, MapLayout, MapPlaces
from gsef_desktop.ui.members.world_map_port import MapPort
from gsef_desktop.ui.theme.theme import Theme

_NAME_MOST = 168
"""Names are cut at so many px."""


class Measures:
    """Measures names, each once; knows how much room each country has for its own."""

    def __init__(self, theme: Theme, language: str) -> None:
        self._strong = QFontMetrics(theme.font("small_strong"))
        self._light = QFontMetrics(theme.font("caption"))
        self._language = language
        self._widths: dict[tuple[str, bool], tuple[str, float]] = {}
        self._rooms: list[CountryRoom] = []
        self.line = float(self._strong.height() + 1)
        """the height of a name in px"""

    def name(self, text: str) -> tuple[str, float]:
        """The name of a mark, cut where it is too long, and its width."""
        return self._measured(text, strong=True)

    def country(self, text: str) -> tuple[str, float]:
        """The name of a country, and its width."""
        return self._measured(text, strong=False)

    def countries(self) -> Sequence[CountryRoom]:
        """All countries, the widest first."""
        if not self._rooms:
            level = world_map().level(0)
            for shape in world_map().countries:
                boxes = [box_of(level.ring(polygon[0])) for polygon in shape.polygons]
                x, y = shape.label
                width = max((right - left for left, top, right, bottom in boxes if left <= x <= right and top <= y <= bottom), default=0.0)
                self._rooms.append(CountryRoom(shape.code, country_name(shape.code, self._language), x, y, width))
            self._rooms.sort(key=lambda room: -room.width)
        return self._rooms

    def _measured(self, text: str, *, strong: bool) -> tuple[str, float]:
        made = self._widths.get((text, strong))
        if made is None:
            metrics = self._strong if strong else self._light
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, _NAME_MOST)
            made = self._widths[text, strong] = shown, metrics.horizontalAdvance(shown) + 2.0
        return made


def lay_out(port: MapPort, places: MapPlaces, measures: Measures, *, selected: RecordRef | None = None) -> MapLayout:
    """What stands where, as a port sees it."""
    return MapLayout(
        port, places, measure=measures.name, line=measures.line, selected=selected, countries=measures.countries(),
        measure_country=measures.country,
    )  # fmt: skip
