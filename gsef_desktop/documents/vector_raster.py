"""A drawing as pixels, for what takes no vectors: word processors, and the window.

Only what `svg` reads can be drawn, so a few masks are enough; they are made larger than needed and shrunk, which makes the edges smooth.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from gsef_desktop.documents.svg_paths import Matrix, Path, flattened

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


class _Canvas:
    def __init__(self, size: tuple[int, int], scale: float) -> None:
        from PIL import Image

        self._size = size[0] * _FINER, size[1] * _FINER
        self._matrix = Matrix(a=scale, d=scale)
        self.image = Image.new("RGBA", self._size, (255, 255, 255, 0))

    def paint(self, one: Inked) -> None:
        """Lay a path over what there is."""
        if one.fill:
            self._lay(self._filled(one.path, even_odd=one.even_odd), one.fill, one.fill_opacity, one.clips)
        if one.edge:
            self._lay(self._drawn(one), one.edge, one.edge_opacity, one.clips)

    def _lay(self, mask: Any, colour: str, opacity: float, clips: tuple[Path, ...]) -> None:
        from PIL import Image, ImageChops

        for clip in clips:
            mask = ImageChops.multiply(mask, self._filled(clip, even_odd=False))
        if opacity < 1:
            mask = mask.point(_times(opacity))
        layer = Image.new("RGBA", self._size, colour)
        layer.putalpha(mask)
        self.image.alpha_composite(layer)

    def _filled(self, path: Path, *, even_odd: bool) -> Any:
        """Where a path is filled: by the even-odd rule, or wherever its pieces wind about a point (SVG 1.1, 11.3)."""
        from PIL import Image, ImageChops, ImageDraw

        left, right = Image.new("L", self._size), Image.new("L", self._size)
        for points, _ in flattened(self._matrix.path(path)):
            if len(points) < 3:
                continue
            piece = Image.new("L", self._size)
            ImageDraw.Draw(piece).polygon(points, fill=1)
            if even_odd or _area(points) > 0:
                left = ImageChops.add(left, piece)
            else:
                right = ImageChops.add(right, piece)
        if even_odd:
            return left.point(_when(lambda count: count % 2 == 1))
        return ImageChops.difference(left, right).point(_when(lambda count: count > 0))

    def _drawn(self, one: Inked) -> Any:
        from PIL import Image, ImageDraw

        mask = Image.new("L", self._size)
        brush, width = ImageDraw.Draw(mask), max(1, round(one.weight * self._matrix.a))
        for points, closed in flattened(self._matrix.path(one.path)):
            brush.line([*points, *points[:2]] if closed else points, fill=255, width=width, joint="curve")
        return mask


def _when(holds: Callable[[int], bool]) -> list[int]:
    return [255 if holds(count) else 0 for count in range(256)]


def _times(share: float) -> list[int]:
    return [round(value * share) for value in range(256)]


def _area(points: list[tuple[float, float]]) -> float:
    """Twice the area, negative where it runs the other way round."""
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(points, [*points[1:], points[0]], strict=True))
