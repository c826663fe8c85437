"""The practical information of a pack: labelled texts, and a map with the place of the meeting in its part of the world."""

from __future__ import annotations

from gsef_desktop.documents import styles
from gsef_desktop.documents.bands import PARTS, Band, Dot, Mark, Part, Shape, Stroke
from gsef_desktop.documents.blocks import Frame, heading, masthead, titles
from gsef_desktop.documents.pack_content import MapPlace, PackDocument
from gsef_desktop.documents.scan_codes import scan_code_bands
from gsef_desktop.documents.styles import px

_MAP_HEIGHT = px(190)
_MAP_SHARE = 0.2
"""How much of the world's width the map shows."""
_LAND = "#8A9099"


def practical(frame: Frame, document: PackDocument) -> list[Band]:
    """Everything that a participant needs to know, and the map where the place is known."""
    words = frame.words
    bands = [masthead(frame, document.masthead), *titles(frame, document.masthead.kicker, "practical")]
    if not document.practical:
        lines = frame.column(styles.ITEM_OPEN, words("no_practical"), frame.left, frame.measure)
        bands.append(Band(px(19), lines, before=px(19)))
    for part in document.practical:
        bands.append(heading(frame, frame.text(part.label), "", level=1))
        for text in part.texts:
            lines = frame.column(styles.ITEM, frame.text(text), frame.left, frame.measure)
            bands.append(Band(len(lines) * styles.ITEM.leading, lines, before=px(6)))
    bands += scan_code_bands(frame, document.codes)
    if document.place is not None:
        bands[-1].keep = True  # a map alone on a page looks lost
        bands.append(_map(frame, document.place))
    return bands


def _map(frame: Frame, place: MapPlace) -> Band:
    """Coasts about the place, its dot and its name."""
    from gsef_desktop.reference.world import land_outlines, project

    scale = frame.measure / _MAP_SHARE
    x, y = project(place.longitude, place.latitude)
    left, top = x - _MAP_SHARE / 2, y - _MAP_HEIGHT / scale / 2
    right, bottom = left + _MAP_SHARE, top + _MAP_HEIGHT / scale
    shapes: list[Shape | Stroke] = [
        Shape(frame.left, 0.0, frame.measure, _MAP_HEIGHT, fill="#F4F6F8", edge=styles.RULE, weight=px(1), radius=px(4))
    ]
    for ring in land_outlines():
        if all(point[0] < left for point in ring) or all(point[0] > right for point in ring):
            continue
        for line in _within(ring, (left, top, right, bottom)):
            points = tuple((frame.left + (px_ - left) * scale, (py - top) * scale) for px_, py in line)
            shapes.append(Stroke(points, px(0.8), _LAND))
    across, down = frame.left + frame.measure / 2, _MAP_HEIGHT / 2
    name = frame.text(place.name)
    lines = frame.setter.wrap(styles.SMALL_STRONG, name, frame.right - px(8) - across - px(9)) if name else []
    marks = [
        Mark(across + px(9), down + px(4) + number * styles.SMALL_STRONG.leading, styles.SMALL_STRONG, line)
        for number, line in enumerate(lines)
    ]
    shapes.append(Shape(across - px(4.5), down - px(4.5), px(9), px(9), fill=styles.ACCENT, radius=px(4.5)))
    alt = frame.words("place_map", place=name)
    return Band(
        _MAP_HEIGHT, marks, dots=[Dot(across, down, px(1.4), "#FFFFFF")], shapes=shapes, before=px(18), tag=PARTS,
        parts=[Part("Figure", len(marks), alt=alt)],
    )  # fmt: skip


def _within(ring: tuple[tuple[float, float], ...], box: tuple[float, float, float, float]) -> list[list[tuple[float, float]]]:
    """The pieces of a closed line that lie in a box (left, top, right, bottom)."""
    pieces: list[list[tuple[float, float]]] = []
    for start, end in zip(ring, (*ring[1:], ring[0]), strict=True):
        cut = _cut(start, end, box)
        if cut is None:
            continue
        if pieces and pieces[-1][-1] == cut[0]:
            pieces[-1].append(cut[1])
        else:
            pieces.append([*cut])
    return pieces


def _cut(
    start: tuple[float, float], end: tuple[float, float], box: tuple[float, float, float, float]
) -> tuple[tuple[float, float], tuple[float, float]] | None:
    """The part of a segment in a box (Liang and Barsky)."""
    first, last = 0.0, 1.0
    for axis in (0, 1):
        step = end[axis] - start[axis]
        for near, way in ((box[axis], -1), (box[axis + 2], 1)):
            room, run = way * (near - start[axis]), way * step
            if run == 0:
                if room < 0:
                    return None
            elif run < 0:
                first = max(first, room / run)
            else:
                last = min(last, room / run)
    if first > last:
        return None

    def at(share: float) -> tuple[float, float]:
        return start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])

    return (start if first == 0.0 else at(first)), (end if last == 1.0 else at(last))
