"""A drawing as pixels, for what takes no vectors: word processors, and the window.

Only what `svg` reads can be drawn, so a few masks are enough; they are made larger than needed and shrunk, which makes the edges smooth.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from math import ceil, floor
from typing import TYPE_CHECKING, Any

from gsef_desktop.documents.svg_paths import Matrix, flattened

if TYPE_CHECKING:
    from gsef_desktop.documents.svg import Inked, VectorDrawing

_FINER = 3
_MOST = 1200
"""pixels of a side"""


def drawing_png(drawing: VectorDrawing, longest: int = 600) -> bytes:
    """The drawing as a PNG whose longer side has so many pixels, at most 1,200; transparent where nothing is painted."""
    from PIL import Image

    scale = min(longest, _MOST) / max(drawing.width, drawing.height)
    size = max(1, round(drawing.width * scale)), max(1, round(drawing.height * scale))
    canvas = _Canvas(size, scale * _FINER)
    for one in drawing.inked:
        canvas.paint(one)
    out = io.BytesIO()
    canvas.image.resize(size, Image.Resampling.BOX).save(out, "PNG", optimize=False)
    return out.getvalue()


_Box = tuple[int, int, int, int]
"""Left, top, right and bottom in pixels."""


class _Canvas:
    """Each path is drawn in the box that it takes, so that a drawing of thousands of small ones is not as many large ones."""

    def __init__(self, size: tuple[int, int], scale: float) -> None:
        from PIL import Image

        self._size = size[0] * _FINER, size[1] * _FINER
        self._matrix = Matrix(a=scale, d=scale)
        self.image = Image.new("RGBA", self._size, (255, 255, 255, 0))

    def paint(self, one: Inked) -> None:
        """Lay a path over what there is."""
        lines = flattened(self._matrix.path(one.path))
        weight = one.weight * self._matrix.a if one.edge else 0.0
        box = self._box([point for points, _ in lines for point in points], weight)
        if box is None:
            return
        clips = [flattened(self._matrix.path(clip)) for clip in one.clips]
        if one.fill:
            self._lay(_filled(lines, box, even_odd=one.even_odd), box, one.fill, one.fill_opacity, clips)
        if one.edge:
            self._lay(_drawn(lines, box, max(1, round(weight))), box, one.edge, one.edge_opacity, clips)

    def _box(self, points: list[tuple[float, float]], weight: float) -> _Box | None:
        """What points take of the canvas, with a line of that weight about them; None where they take nothing."""
        if not points:
            return None
        xs, ys = [x for x, _ in points], [y for _, y in points]
        left, top = max(0, floor(min(xs) - weight)), max(0, floor(min(ys) - weight))
        right, bottom = min(self._size[0], ceil(max(xs) + weight) + 1), min(self._size[1], ceil(max(ys) + weight) + 1)
        return (left, top, right, bottom) if left < right and top < bottom else None

    def _lay(self, mask: Any, box: _Box, colour: str, opacity: float, clips: list[_Lines]) -> None:
        from PIL import Image, ImageChops

        for clip in clips:
            mask = ImageChops.multiply(mask, _filled(clip, box, even_odd=False))
        if opacity < 1:
            mask = mask.point(_times(opacity))
        layer = Image.new("RGBA", mask.size, colour)
        layer.putalpha(mask)
        self.image.alpha_composite(layer, dest=box[:2])


_Lines = list[tuple[list[tuple[float, float]], bool]]


def _filled(lines: _Lines, box: _Box, *, even_odd: bool) -> Any:
    """Where pieces are filled in a box: by the even-odd rule, or wherever they wind about a point (SVG 1.1, 11.3)."""
    from PIL import Image, ImageChops, ImageDraw

    size = box[2] - box[0], box[3] - box[1]
    left, right = Image.new("L", size), Image.new("L", size)
    for points, _ in lines:
        if len(points) < 3:
            continue
        moved = [(x - box[0], y - box[1]) for x, y in points]
        own = _within(moved, size)
        if own is None:
            continue
        piece = Image.new("L", (own[2] - own[0], own[3] - own[1]))
        ImageDraw.Draw(piece).polygon([(x - own[0], y - own[1]) for x, y in moved], fill=1)
        counted = left if even_odd or _area(points) > 0 else right
        counted.paste(ImageChops.add(counted.crop(own), piece), own)
    if even_odd:
        return left.point(_when(lambda count: count % 2 == 1))
    return ImageChops.difference(left, right).point(_when(lambda count: count > 0))


def _within(points: list[tuple[float, float]], size: tuple[int, int]) -> _Box | None:
    """What points take of an image of that size; None where they take nothing."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    box = max(0, floor(min(xs))), max(0, floor(min(ys))), min(size[0], ceil(max(xs)) + 1), min(size[1], ceil(max(ys)) + 1)
    return box if box[0] < box[2] and box[1] < box[3] else None


def _drawn(lines: _Lines, box: _Box, width: int) -> Any:
    from PIL import Image, ImageDraw

    mask = Image.new("L", (box[2] - box[0], box[3] - box[1]))
    brush = ImageDraw.Draw(mask)
    for points, closed in lines:
        moved = [(x - box[0], y - box[1]) for x, y in points]
        brush.line([*moved, *moved[:2]] if closed else moved, fill=255, width=width, joint="curve")
    return mask


def _when(holds: Callable[[int], bool]) -> list[int]:
    return [255 if holds(count) else 0 for count in range(256)]


def _times(share: float) -> list[int]:
    return [round(value * share) for value in range(256)]


def _area(points: list[tuple[float, float]]) -> float:
    """Twice the area, negative where it runs the other way round."""
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(points, [*points[1:], points[0]], strict=True))
