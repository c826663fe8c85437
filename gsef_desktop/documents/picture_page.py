"""A picture as a page, so that a pack can bind it."""

from __future__ import annotations

import io

from gsef_desktop.documents.pictures import read_picture

_A4 = (595.276, 841.89)
_MARGIN = 42.5


def picture_pdf(data: bytes, title: str) -> bytes | None:
    """A PDF with one page of A4, upright or lying as the picture is; None for what is no picture.  It is the same whenever it is made."""
    from PIL import Image
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    raster = read_picture(data, "page", _A4[1], _A4[1])
    if raster is None:
        return None
    width, height = _A4 if raster.rows >= raster.columns else _A4[::-1]
    across, down = raster.within(width - 2 * _MARGIN, height - 2 * _MARGIN)
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(width, height), pageCompression=1, invariant=1)
    canvas.setTitle(title)
    picture = ImageReader(Image.frombytes("RGB", (round(raster.columns), round(raster.rows)), raster.pixels))
    canvas.drawImage(picture, (width - across) / 2, (height - down) / 2, across, down)
    canvas.showPage()
    canvas.save()
    return target.getvalue()
