"""Which part of the map of the world is seen: where a point lies in the window, zooming and panning within the edges."""

from __future__ import annotations

from dataclasses import dataclass, replace

from gsef_desktop.reference.map_projection import MAP_HEIGHT

CLOSEST = 50_000.0
"""The largest width of the whole map in px: about 0.8 km a pixel, which is what the shapes are good for."""
_MARGIN = 14.0


@dataclass(frozen=True, slots=True)
class MapPort:
    """A part of the map in a window of `width` × `height` px: its middle in widths of the map, and such a width in px (`scale`)."""

    width: float
    height: float
    x: float = 0.5
    y: float = MAP_HEIGHT / 2
    scale: float = 0.0

    def to_window(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the map lies in the window."""
        return (x - self.x) * self.scale + self.width / 2, (y - self.y) * self.scale + self.height / 2

    def to_map(self, across: float, down: float) -> tuple[float, float]:
        """Which point of the map lies there."""
        return self.x + (across - self.width / 2) / self.scale, self.y + (down - self.height / 2) / self.scale

    @property
    def widest(self) -> float:
        """The scale at which the whole map is seen."""
        return max(50.0, min(self.width - 2 * _MARGIN, (self.height - 2 * _MARGIN) / MAP_HEIGHT))

    @property
    def zoom(self) -> float:
        """How many times nearer than the whole map, from 1."""
        return self.scale / self.widest

    @property
    def seen(self) -> tuple[float, float, float, float]:
        """What is seen as left, top, right and bottom on the map."""
        across, down = self.width / 2 / self.scale, self.height / 2 / self.scale
        return self.x - across, self.y - down, self.x + across, self.y + down

    def whole(self) -> MapPort:
        """The whole map."""
        return MapPort(self.width, self.height, scale=self.widest)

    def sized(self, width: float, height: float) -> MapPort:
        """The same in a window of another size: the whole map stays whole, else the middle stays where it is."""
        made = replace(self, width=width, height=height)
        return made.whole() if self.scale <= self.widest * 1.001 else made.settled()

    def moved(self, across: float, down: float) -> MapPort:
        """What is seen after the map was drawn along by so many px."""
        return replace(self, x=self.x - across / self.scale, y=self.y - down / self.scale).settled()

    def zoomed(self, factor: float, across: float, down: float) -> MapPort:
        """Nearer by `factor`, the point of the map at that place of the window staying there as far as the edges allow."""
        scale = min(max(self.scale * factor, self.widest), max(CLOSEST, self.widest))
        x, y = self.to_map(across, down)
        return replace(
            self, scale=scale, x=x - (across - self.width / 2) / scale, y=y - (down - self.height / 2) / scale
        ).settled()  # fmt: skip

    def fitted(self, left: float, top: float, right: float, bottom: float, *, margin: float = 60.0) -> MapPort:
        """A part of the map with some room about it, no nearer than a country looks well."""
        room_across, room_down = max(40.0, self.width - 2 * margin), max(40.0, self.height - 2 * margin)
        scale = min(room_across / max(right - left, 1e-6), room_down / max(bottom - top, 1e-6), self.widest * 12)
        return replace(self, x=(left + right) / 2, y=(top + bottom) / 2, scale=max(scale, self.widest)).settled()

    def centred(self, x: float, y: float) -> MapPort:
        """The same scale with another middle."""
        return replace(self, x=x, y=y).settled()

    def settled(self) -> MapPort:
        """Within the edges of the map; what is smaller than the window stands in its middle."""
        scale = max(self.scale, self.widest)
        margin = _MARGIN / scale
        return replace(
            self,
            scale=scale,
            x=_within(self.x, self.width / 2 / scale, -margin, 1 + margin),
            y=_within(self.y, self.height / 2 / scale, -margin, MAP_HEIGHT + margin),
        )


def _within(middle: float, half: float, low: float, high: float) -> float:
    if 2 * half >= high - low:
        return (low + high) / 2
    return min(max(middle, low + half), high - half)
