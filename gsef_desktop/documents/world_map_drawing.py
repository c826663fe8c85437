"""How the printed map of the world is drawn: land and borders, the marks as the window has them, and their names where there is room."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

from gsef_desktop.documents.line_inks import line_ink
from gsef_desktop.documents.planner_drawing import Drawing
from gsef_desktop.documents.styles import DOTS, INK, INK_2, INK_3, INK_4
from gsef_desktop.documents.typesetting import clean, set_text
from gsef_desktop.documents.wording import Words
from gsef_desktop.domain.lanes import shortened
from gsef_desktop.domain.map_marks import Box, Layer, MapMark, Room, Site, gather, places_of
from gsef_desktop.reference.countries import country_name
from gsef_desktop.reference.map_projection import EAST, NORTH, SOUTH, WEST, project, project_unwrapped
from gsef_desktop.reference.world_map import BORDER, COAST, box_of, world_map

MEMBER = "#2A62C8"
"""The accent of the window, in which members are drawn."""
_SEA, _LAND, _COAST, _PAPER = "#FAFAF8", "#E8E7E2", "#CFCDC6", "#FFFFFF"
_LEVEL = 1
_NEAR = 16.0
_SIZES = {Layer.MEMBER: 4.6, Layer.APPLIED: 4.6, Layer.PROSPECT: 4.6, Layer.ACTIVITY: 5.6}
"""Half the size of a single mark in units."""
_LONGEST = 150.0
_DOT = 2.2


class MapDrawing:
    """Draws a map of `width` units whose upper left corner is at (`left`, `top`); names stay within `bounds`."""

    def __init__(
        self, drawing: Drawing, words: Words, *, left: float, top: float, width: float, bounds: tuple[float, float, float, float]
    ) -> None:
        self._drawing, self._words = drawing, words
        self._left, self._top, self._width, self._bounds = left, top, width, Box(*bounds)

    def draw(self, marks: Sequence[MapMark]) -> None:
        """Draw the land and these marks."""
        self._draw_land()
        places = places_of(marks, project)
        sites = gather(places, _NEAR / self._width)
        room = Room(self._bounds)
        boxes = {site.key: self._box(site) for site in sites}
        for box in boxes.values():
            room.take(box)
        for site in sorted(sites, key=lambda one: (one.rank, -one.count)):
            self._draw_name(site, boxes[site.key], room)
        self._draw_countries(room)
        for site in sorted(sites, key=lambda one: -one.rank):
            self._draw_site(site)

    def _at(self, x: float, y: float) -> tuple[float, float]:
        return self._left + x * self._width, self._top + y * self._width

    # --- land ------------------------------------------------------------------------------------------------------------------------

    def _draw_land(self) -> None:
        drawing, level, shapes = self._drawing, world_map().level(_LEVEL), world_map().countries
        steps = [SOUTH + (NORTH - SOUTH) * index / 60 for index in range(61)]
        edge = [project_unwrapped(EAST, one) for one in steps] + [project_unwrapped(WEST, one) for one in reversed(steps)]
        drawing.area([[self._at(*point) for point in edge]], fill=_SEA)
        rings = [[self._at(*point) for point in level.ring(ring)] for shape in shapes for polygon in shape.polygons for ring in polygon]
        drawing.area([ring for ring in rings if len(ring) > 3], fill=_LAND)
        kinds = world_map().kinds
        for kind, colour, weight in ((COAST, _COAST, 0.4), (BORDER, _PAPER, 0.7)):
            lines = [
                [self._at(*point) for point in line]
                for line, one in zip(level.lines, kinds, strict=True)
                if one == kind and (len(line) > 2 or line[0] != line[-1])
            ]
            drawing.area(lines, edge=colour, weight=weight, closed=False)
        for shape in shapes:
            if shape.small:
                for polygon in shape.polygons:
                    left, top, right, bottom = box_of(level.ring(polygon[0]))
                    if max(right - left, bottom - top) * self._width < _DOT:
                        x, y = self._at((left + right) / 2, (top + bottom) / 2)
                        circle(drawing, x, y, _DOT / 2, fill=_LAND, edge=_COAST, weight=0.4)

    def _draw_countries(self, room: Room) -> None:
        """The names of countries that are large enough."""
        level, drawing = world_map().level(0), self._drawing
        for shape in world_map().countries:
            x, y = shape.label
            boxes = [box_of(level.ring(polygon[0])) for polygon in shape.polygons]
            wide = max((right - left for left, top, right, bottom in boxes if left <= x <= right and top <= y <= bottom), default=0.0)
            name = country_name(shape.code, self._words.language)
            width = drawing.width("letter", name)
            if width > wide * self._width * 0.8:
                continue
            across, down = self._at(x, y)
            box = Box(across - width / 2, down - 6, across + width / 2, down + 6)
            if room.is_free(box):
                room.take(box)
                drawing.text("letter", name, across, box.top, 12, align=0.5, colour=INK_4)

    # --- marks -----------------------------------------------------------------------------------------------------------------------

    def _half(self, site: Site) -> float:
        count = site.count
        return _SIZES[site.layer] if count == 1 else 8.2 if count < 10 else 9.4 if count < 100 else 11.0

    def _box(self, site: Site) -> Box:
        (x, y), half = self._at(site.x, site.y), self._half(site)
        return Box(x - half, y - half, x + half, y + half)

    def _draw_site(self, site: Site) -> None:
        (x, y), half = self._at(site.x, site.y), self._half(site)
        if site.count > 1:
            draw_number(self._drawing, x, y, half, str(site.count), site)
        else:
            circle(self._drawing, x, y, half + 1.0, fill=_PAPER)
            draw_mark(self._drawing, x, y, site.marks[0])

    def _draw_name(self, site: Site, box: Box, room: Room) -> None:
        drawing = self._drawing
        name = set_text(clean(site.name), self._words.language)
        if not name:
            return
        kind, colour = ("more", INK) if site.layer is Layer.MEMBER else ("letter", INK_2 if site.layer is not Layer.ACTIVITY else INK_3)
        text = shortened(name, _LONGEST, lambda text: drawing.width(kind, text))
        label = room.place_label(box, drawing.width(kind, text) + 1, 12.0, 2.5)
        if label is not None:
            drawing.text(kind, text, label.left + 0.5, label.top, 12, colour=colour)


def draw_mark(drawing: Drawing, x: float, y: float, mark: MapMark) -> None:
    """The mark of an organisation or an activity about a point."""
    if mark.layer is not Layer.ACTIVITY:
        draw_mark_of(drawing, x, y, mark.layer)
    else:
        _draw_tile(drawing, x, y, mark.line, str(mark.line) if mark.line else "–", tentative=mark.is_tentative)


def draw_mark_of(drawing: Drawing, x: float, y: float, what: object) -> None:
    """The sign of a layer, of a programme line (its number), or of what is tentative, for a legend or a list."""
    half = _SIZES[Layer.MEMBER]
    if what is Layer.MEMBER:
        circle(drawing, x, y, half, fill=MEMBER)
    elif what is Layer.APPLIED:
        circle(drawing, x, y, half - 0.5, fill=_PAPER, edge=MEMBER, weight=1.0)
        drawing.area([arc(x, y, half - 0.7, 0.5, 1.0)], fill=MEMBER)
    elif what is Layer.PROSPECT:
        around = 2 * pi * (half - 0.5)
        circle(drawing, x, y, half - 0.5, fill=_PAPER, edge=INK_2, weight=1.0, dashes=(around / 16, around / 16))
    elif what is Layer.ACTIVITY:
        _draw_tile(drawing, x, y, 0, "", tentative=False)
    elif isinstance(what, int):
        _draw_tile(drawing, x, y, what, str(what) if what else "–", tentative=False)
    else:
        _draw_tile(drawing, x, y, 0, "", tentative=True)


def draw_number(drawing: Drawing, x: float, y: float, half: float, text: str, site: Site | None = None) -> None:
    """A ring whose pieces are as long as each kind is frequent, about the number of all."""
    circle(drawing, x, y, half + 0.8, fill=_PAPER)
    pieces = _pieces(site) if site is not None else [(1, MEMBER, None)]
    total, start, radius = sum(count for count, *_ in pieces), 0.0, half - 1.3
    gap = 0.02 if len(pieces) > 1 else 0.0
    for count, colour, dashes in pieces:
        share = count / total
        drawing.area(
            [arc(x, y, radius, start + gap, start + share - gap)], edge=colour, weight=2.4 if dashes is None else 1.6, dashes=dashes,
            closed=False,
        )  # fmt: skip
        start += share
    drawing.text("number", text, x, y - 6, 12, align=0.5)


def _pieces(site: Site) -> list[tuple[int, str, tuple[float, float] | None]]:
    looks: tuple[tuple[str, tuple[float, float] | None], ...] = ((MEMBER, None), (MEMBER, (3.0, 2.0)), (DOTS, (2.0, 1.6)))
    pieces = [(count, colour, dashes) for count, (colour, dashes) in zip(site.counts, looks, strict=False) if count]
    return pieces + [(count, line_ink(line).edge, None) for line, count in site.lines().items()]


def _draw_tile(drawing: Drawing, x: float, y: float, line: int, text: str, *, tentative: bool) -> None:
    ink, half = line_ink(line), _SIZES[Layer.ACTIVITY]
    side = 2 * half - 1
    if tentative:
        drawing.box(
            x - half + 0.5, y - half + 0.5, side, side, fill=ink.tint, edge=ink.dark, weight=0.9, radius=2.8, hatch=ink.hatch,
            stripes=(1.3, 3.9), dashes=(2.2, 1.5),
        )  # fmt: skip
    else:
        drawing.box(x - half + 0.5, y - half + 0.5, side, side, fill=ink.fill, edge=ink.edge, weight=0.9, radius=2.8)
    if text:
        drawing.text("number", text, x, y - 6, 12, align=0.5, colour=INK if tentative else ink.on)


def circle(
    drawing: Drawing, x: float, y: float, radius: float, *, fill: str = "", edge: str = "", weight: float = 0.0,
    dashes: tuple[float, float] | None = None,
) -> None:  # fmt: skip
    """A circle about a point."""
    drawing.box(x - radius, y - radius, 2 * radius, 2 * radius, fill=fill, edge=edge, weight=weight, radius=radius, dashes=dashes)


def arc(x: float, y: float, radius: float, start: float, end: float) -> list[tuple[float, float]]:
    """Points of a circle from one share of it to another, clockwise from the top."""
    steps = max(6, round(48 * (end - start)))
    turns = [2 * pi * (start + (end - start) * step / steps) for step in range(steps + 1)]
    return [(x + radius * sin(turn), y - radius * cos(turn)) for turn in turns]
