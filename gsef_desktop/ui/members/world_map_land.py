"""Land, borders and coasts of the map of the world, painted at the level of detail that the scale asks for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF, QTransform

from gsef_desktop.reference.map_projection import EAST, NORTH, SOUTH, WEST, project_unwrapped
from gsef_desktop.reference.world_map import BORDER, COAST, GRID, LEVELS, CountryShape, box_of, world_map
from gsef_desktop.ui.members.world_map_port import MapPort

_MARGIN = 120
"""How far around the window the land is painted while the map is drawn along, in px."""
_DOT = 2.4
"""Countries and islands of small countries that are no wider than so many px are drawn as dots."""


@dataclass(frozen=True, slots=True)
class LandColours:
    """What the map is painted in."""

    sea: QColor
    land: QColor
    border: QColor
    coast: QColor


@dataclass(slots=True)
class _Drawn:
    """Something with the box that it takes on the map."""

    box: QRectF
    path: QPainterPath


class Land:
    """The paths of the map, each made when it is first needed.  One of these serves all maps of a window."""

    def __init__(self) -> None:
        self._countries: dict[tuple[int, str], _Drawn] = {}
        self._lines: dict[tuple[int, int], list[_Drawn]] = {}
        self._boxes: dict[str, list[QRectF]] = {}
        self._earth: QPainterPath | None = None
        self._ready: set[int] = set()

    @staticmethod
    def level_for(scale: float) -> int:
        """The coarsest level at which nobody sees a difference: lines leave the true ones by about half a pixel at most."""
        return next((number for number, tolerance in enumerate(LEVELS) if tolerance / GRID * scale <= 0.6), len(LEVELS) - 1)

    def prepare(self) -> Iterator[None]:
        """Make the paths of all levels piece by piece, so that no frame has to wait for them."""
        for level in range(len(LEVELS)):
            yield from world_map().reading(level)
            for shape in world_map().countries:
                self.country(shape, level)
                yield
            for kind in (COAST, BORDER):
                yield from self._making(kind, level)
            self._ready.add(level)

    def best_level(self, scale: float) -> int:
        """The level for a scale, or a coarser one as long as that is not prepared."""
        wanted = self.level_for(scale)
        return max((level for level in self._ready if level <= wanted), default=0)

    def paint(self, painter: QPainter, port: MapPort, colours: LandColours, *, level: int | None = None, lines: float = 1.0) -> None:
        """Paint what a port sees, at the best level that is there or at one that is asked for, lines as many times as thick."""
        level = self.best_level(port.scale) if level is None else level
        seen = QRectF(QPointF(*port.seen[:2]), QPointF(*port.seen[2:]))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(transform_of(port), True)
        painter.fillPath(self.earth(), colours.sea)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.land)
        shapes = world_map().countries
        for shape in shapes:
            drawn = self.country(shape, level)
            if drawn.box.intersects(seen):
                painter.drawPath(drawn.path)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for kind, colour, width in ((COAST, colours.coast, 0.8), (BORDER, colours.border, 1.0)):
            painter.setPen(cosmetic(colour, width * lines))
            for line in self._of_kind(kind, level):
                if line.box.intersects(seen):
                    painter.drawPath(line.path)
        painter.restore()
        self._paint_dots(painter, port, colours, seen)

    def paint_country(self, painter: QPainter, port: MapPort, code: str, fill: QColor, edge: QColor) -> None:
        """Paint one country over the others."""
        shape = world_map().country(code)
        if shape is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(transform_of(port), True)
        painter.setPen(cosmetic(edge, 1.0))
        painter.setBrush(fill)
        painter.drawPath(self.country(shape, self.best_level(port.scale)).path)
        painter.restore()

    def country(self, shape: CountryShape, level: int) -> _Drawn:
        """A country at a level of detail."""
        key = level, shape.code
        made = self._countries.get(key)
        if made is None:
            lines, path = world_map().level(level), QPainterPath()
            for polygon in shape.polygons:
                for ring in polygon:
                    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in lines.ring(ring)]))
            made = self._countries[key] = _Drawn(path.boundingRect(), path)
        return made

    def earth(self) -> QPainterPath:
        """The outline of the earth as far as the map goes."""
        if self._earth is None:
            steps = [SOUTH + (NORTH - SOUTH) * index / 60 for index in range(61)]
            edge = [project_unwrapped(EAST, one) for one in steps] + [project_unwrapped(WEST, one) for one in reversed(steps)]
            self._earth = QPainterPath()
            self._earth.addPolygon(QPolygonF([QPointF(x, y) for x, y in edge]))
            self._earth.closeSubpath()
        return self._earth

    def _of_kind(self, kind: int, level: int) -> list[_Drawn]:
        """Borders or coasts."""
        for _ in self._making(kind, level):
            pass
        return self._lines[kind, level]

    def _making(self, kind: int, level: int) -> Iterator[None]:
        """Make them; short lines near each other are one path, so that a thousand islands are not a thousand calls."""
        if (kind, level) in self._lines:
            return
        lines, kinds = world_map().level(level).lines, world_map().kinds
        cells: dict[tuple[int, int], QPainterPath] = {}
        made: list[QPainterPath] = []
        for number, (points, one) in enumerate(zip(lines, kinds, strict=True)):
            if one != kind or points[0] == points[1]:
                continue
            if len(points) > 60:
                path = QPainterPath()
                made.append(path)
            else:
                path = cells.setdefault((int(points[0][0] * 12), int(points[0][1] * 12)), QPainterPath())
            path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
            if number % 20 == 0:
                yield
        self._lines[kind, level] = [_Drawn(_solid(path.boundingRect()), path) for path in (*made, *cells.values())]

    def _paint_dots(self, painter: QPainter, port: MapPort, colours: LandColours, seen: QRectF) -> None:
        """Small countries, and each of their islands, where they would be too small to be seen."""
        most = _DOT / port.scale
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.coast, 0.8))
        painter.setBrush(colours.land)
        for shape in world_map().countries:
            if shape.small:
                for box in self._islands(shape):
                    if box.width() < most and box.height() < most and seen.contains(box.center()):
                        painter.drawEllipse(QPointF(*port.to_window(box.center().x(), box.center().y())), _DOT / 2, _DOT / 2)
        painter.restore()

    def _islands(self, shape: CountryShape) -> list[QRectF]:
        made = self._boxes.get(shape.code)
        if made is None:
            level = world_map().level(0)
            boxes = [box_of(level.ring(polygon[0])) for polygon in shape.polygons]
            made = self._boxes[shape.code] = [QRectF(QPointF(left, top), QPointF(right, bottom)) for left, top, right, bottom in boxes]
        return made


class LandPicture:
    """The land as it was painted last: most frames only put something over it.

    While the map is drawn along, it is painted with a margin, and most steps only shift it.
    """

    def __init__(self) -> None:
        self._made: QPixmap | None = None
        self._port: MapPort | None = None
        self._margin = 0
        self._ratio = 0.0

    def forget(self) -> None:
        """Paint it anew."""
        self._port = None

    def draw(self, painter: QPainter, land: Land, port: MapPort, colours: LandColours, ratio: float) -> None:
        """Draw the land of a port; `ratio` is how many pixels of the screen one px takes."""
        before = self._port
        at_hand = before is not None and self._ratio == ratio and (before.width, before.height) == (port.width, port.height)
        panned = at_hand and before is not None and before.scale == port.scale
        shift = QPointF()
        if panned and before is not None:
            shift = QPointF((before.x - port.x) * port.scale, (before.y - port.y) * port.scale)
        if not panned or max(abs(shift.x()), abs(shift.y())) > self._margin + 0.01:
            self._margin = _MARGIN if panned else 0
            self._paint(land, port, colours, ratio)
            shift = QPointF()
        assert self._made is not None
        painter.drawPixmap(shift - QPointF(self._margin, self._margin), self._made)

    def _paint(self, land: Land, port: MapPort, colours: LandColours, ratio: float) -> None:
        """Paint it with the margin that was settled on."""
        wider = replace(port, width=port.width + 2 * self._margin, height=port.height + 2 * self._margin)
        size = QSize(round(wider.width * ratio), round(wider.height * ratio))
        if self._made is None or self._made.size() != size or self._ratio != ratio:
            self._made = QPixmap(size)
            self._made.setDevicePixelRatio(ratio)
        self._made.fill(colours.border)
        painter = QPainter(self._made)
        land.paint(painter, wider, colours)
        painter.end()
        self._port, self._ratio = port, ratio


def transform_of(port: MapPort) -> QTransform:
    """From the map to the window."""
    left, top = port.to_window(0.0, 0.0)
    return QTransform(port.scale, 0.0, 0.0, port.scale, left, top)


def cosmetic(colour: QColor, width: float) -> QPen:
    """A line that is so many px wide whatever the scale."""
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _solid(box: QRectF) -> QRectF:
    """A box that is not empty: Qt finds that nothing meets a straight line."""
    return box.adjusted(-1e-6, -1e-6, 1e-6, 1e-6)
