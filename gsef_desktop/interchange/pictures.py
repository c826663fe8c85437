"""Pictures in other people's files: portraits and logos as ``data:`` URIs (RFC 2397), scaled and without their metadata."""

from __future__ import annotations

import base64
import binascii
import io

MOST_BYTES = 20 * 1024 * 1024
MOST_PIXELS = 60_000_000
SIDE = 1200
"""Larger pictures are scaled to this many pixels at most on a side."""


def picture_of(text: str) -> tuple[bytes, str] | None:
    """The bytes and the media type of a picture in a ``data:`` URI; None for what is no picture that can be read.

    What was photographed lying is set upright, and metadata, such as the place where it was taken, are left out.  A picture that is small
    enough and has none stays as it is, so that one that was exported and comes back is the same.
    """
    head, _, body = text.partition(",")
    if not head.lower().startswith("data:image/") or ";base64" not in head.lower() or len(body) > MOST_BYTES * 4 // 3:
        return None
    try:
        data = base64.b64decode(body, validate=False)
    except (binascii.Error, ValueError):
        return None
    return _prepared(data)


def data_uri(data: bytes, media_type: str) -> str:
    """A picture as a ``data:`` URI."""
    return f"data:{media_type};base64,{base64.b64encode(data).decode('ascii')}"


def _prepared(data: bytes) -> tuple[bytes, str] | None:
    import warnings

    from PIL import Image, ImageOps

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data), formats=("JPEG", "PNG", "GIF", "WEBP")) as opened:
                if opened.width * opened.height > MOST_PIXELS:
                    return None
                kind = "PNG" if opened.format != "JPEG" else "JPEG"
                plain = (
                    opened.format in ("JPEG", "PNG") and not opened.getexif() and "comment" not in opened.info and "xmp" not in opened.info
                )
                small = max(opened.size) <= SIDE
                opened.load()
                if plain and small:
                    return data, f"image/{kind.lower()}"
                made = ImageOps.exif_transpose(opened).convert("RGB" if kind == "JPEG" else "RGBA")
                made.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS)
                target = io.BytesIO()
                made.save(target, kind, **({"quality": 90} if kind == "JPEG" else {}))
    except (OSError, ValueError, SyntaxError, EOFError, MemoryError, ArithmeticError, Image.DecompressionBombError):
        return None
    return target.getvalue(), f"image/{kind.lower()}"
