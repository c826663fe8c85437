"""Logos and portraits for print: read from whatever picture file they came in, made as small as paper needs, on white."""

from __future__ import annotations

import io
from typing import NamedTuple

_MOST_PIXELS = 40_000_000
"""A picture with more of them is not unpacked: a small file can promise a monstrous one."""
_INCH = 72.0
_RESOLUTION = 300
"""pixels an inch; more of them cannot be seen on paper"""


class Raster(NamedTuple):
    """The pixels of a picture, three bytes (sRGB) each, from the upper left corner; or, of one that is drawn, its width and height in its
    own units, the `code` that draws it (see `svg.VectorDrawing`), and the `file` that says so."""

    key: str
    columns: float
    rows: float
    pixels: bytes = b""
    code: str = ""
    file: bytes = b""

    def within(self, width: float, height: float) -> tuple[float, float]:
        """How large it is in a box of that size, in the box's unit, with its own proportions."""
        scale = min(width / self.columns, height / self.rows)
        return self.columns * scale, self.rows * scale


def read_picture(data: bytes, key: str, width: float, height: float) -> Raster | None:
    """A picture to be printed within a box of that size in points; None for what is no picture, or one of far too many pixels.

    What is transparent becomes white, and what was photographed lying is set upright.  SVG stays what it is: lines that are drawn.
    """
    from gsef_desktop.documents.svg import CannotDraw, is_svg, read_svg

    if is_svg(data):
        try:
            drawing = read_svg(data)
        except CannotDraw:
            return None
        return Raster(f"{key} svg", drawing.width, drawing.height, code=drawing.code(), file=data)
    import warnings

    from PIL import Image, ImageOps

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data)) as opened:
                if opened.width * opened.height > _MOST_PIXELS or not opened.width or not opened.height:
                    return None
                upright = ImageOps.exif_transpose(opened)
                most = round(width / _INCH * _RESOLUTION), round(height / _INCH * _RESOLUTION)
                made = upright.convert("RGBA")
                made.thumbnail(most, Image.Resampling.LANCZOS)
    except (OSError, ValueError, SyntaxError, EOFError, MemoryError, ArithmeticError, Image.DecompressionBombError):
        return None
    white = Image.new("RGBA", made.size, "white")
    white.alpha_composite(made)
    return Raster(f"{key} {made.width} {made.height}", made.width, made.height, white.convert("RGB").tobytes())


def png_of(raster: Raster) -> bytes:
    """A picture as PNG, for what cannot take it as it is."""
    from PIL import Image

    if raster.code:
        from gsef_desktop.documents.svg import read_svg
        from gsef_desktop.documents.vector_raster import drawing_png

        return drawing_png(read_svg(raster.file))
    out = io.BytesIO()
    Image.frombytes("RGB", (int(raster.columns), int(raster.rows)), raster.pixels).save(out, "PNG")
    return out.getvalue()
