"""Pictures from outside made fit to be kept: turned upright, scaled, in sRGB, and without anything but their pixels.

A photograph tells where it was taken (EXIF, GPS) and by whom; none of that gets into the file.  Only the pixels are painted on a new
picture, so nothing can be forgotten to be taken out.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QColorSpace, QImage, QImageReader, QPainter, QPainterPath, QPixmap

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import Message, message

MOST_BYTES = 40 * 1024 * 1024
"""A larger file is refused."""
MOST_PIXELS = 60_000_000
"""A picture with more of them is refused before it is unpacked: a file of some kilobytes can claim to hold billions."""
LARGEST = 1200
"""What is kept has at most so many pixels on its longer side."""
SUFFIXES = ("jpg", "jpeg", "png", "webp", "gif", "bmp", "tif", "tiff")
"""Endings of the files that can be chosen."""

_FORMATS = frozenset({b"jpeg", b"jpg", b"png", b"webp", b"gif", b"bmp", b"tiff", b"tif"})
"""No drawings: SVG and PDF may name other files."""
_QUALITY = 88


class Picture(NamedTuple):
    """A picture as it is kept."""

    data: bytes
    media_type: str
    """image/jpeg, or image/png where parts of it are transparent"""


def read_picture_file(path: Path) -> Picture:
    """The picture in a file.  Raises Invalid where it is none that can be taken."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise _too_large(path.name)
        data = path.read_bytes()
    except OSError as error:
        raise _refused(path.name, message("It cannot be read ({detail}).", detail=error.strerror or error)) from error
    return read_picture(data, name=path.name)


def read_picture(data: bytes, *, name: str = "") -> Picture:
    """A picture made fit to be kept.  Raises Invalid where it is none that can be taken, or too large."""
    if len(data) > MOST_BYTES:
        raise _too_large(name)
    image = _decoded(data, LARGEST)
    if isinstance(image, Message):
        raise _refused(name, image)
    return picture_of_image(image)


def picture_of_image(image: QImage) -> Picture:
    """An image as it lies on the clipboard, made fit to be kept.  Raises Invalid for none, or one that is too large."""
    if image.isNull():
        raise _refused("", message("It is no picture that can be read."))
    if image.width() * image.height() > MOST_PIXELS:
        raise _too_large("")
    if max(image.width(), image.height()) > LARGEST:
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(LARGEST, LARGEST, keep, smooth)
    if image.colorSpace().isValid() and image.colorSpace() != QColorSpace(QColorSpace.NamedColorSpace.SRgb):
        image = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    clear = image.hasAlphaChannel()
    bare = QImage(image.size(), QImage.Format.Format_ARGB32 if clear else QImage.Format.Format_RGB32)
    bare.fill(Qt.GlobalColor.transparent if clear else Qt.GlobalColor.white)
    painter = QPainter(bare)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.drawImage(QPointF(0, 0), image)
    painter.end()
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    bare.save(buffer, "PNG" if clear else "JPEG", -1 if clear else _QUALITY)  # type: ignore[call-overload]
    buffer.close()
    return Picture(data=bytes(kept.data()), media_type="image/png" if clear else "image/jpeg")


def picture_in(mime: QMimeData | None) -> Path | QImage | None:
    """What of a drop or of the clipboard may be a picture: a file, or an image; None for neither."""
    if mime is None:
        return None
    for url in mime.urls():
        path = Path(url.toLocalFile()) if url.isLocalFile() else None
        if path is not None and path.suffix.lower().lstrip(".") in SUFFIXES:
            return path
    image = mime.imageData() if mime.hasImage() else None
    return image if isinstance(image, QImage) and not image.isNull() else None


def shown_picture(data: bytes, size: QSize, ratio: float, *, radius: float | None = None, fill: bool = True) -> QPixmap | None:
    """Kept bytes as a pixmap of a size in device-independent pixels; None where they are no picture that can be shown.

    `fill` fills the whole size and cuts off what is too much (of a tall picture below), else all of it is shown.  `radius` rounds the
    corners; None makes it as round as it can be.
    """
    width, height = round(size.width() * ratio), round(size.height() * ratio)
    image = _decoded(data, 2 * max(width, height)) if len(data) <= MOST_BYTES else None
    if not isinstance(image, QImage):
        return None
    mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding if fill else Qt.AspectRatioMode.KeepAspectRatio
    scaled = image.scaled(width, height, mode, Qt.TransformationMode.SmoothTransformation)
    made = QPixmap(width, height)
    made.fill(QColor(Qt.GlobalColor.transparent))
    corner = min(width, height) / 2 if radius is None else radius * ratio
    path = QPainterPath()
    path.addRoundedRect(QRectF(0, 0, width, height), corner, corner)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(path)
    top = min(0.0, (height - scaled.height()) / 4) if fill else (height - scaled.height()) / 2  # a face is rather above
    painter.drawImage(QPointF((width - scaled.width()) / 2, top), scaled)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def _decoded(data: bytes, largest: int) -> QImage | Message:
    """The picture in some bytes, upright and already scaled down where its format can do that, or why there is none."""
    kept = QByteArray(data)
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if not reader.canRead() or reader.format().data() not in _FORMATS:
        return message("It is no picture that can be read.")
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        return message("It is no picture that can be read.")
    if size.width() * size.height() > MOST_PIXELS:
        return message("It has {width} × {height} pixels, which is too large.", width=size.width(), height=size.height())
    if max(size.width(), size.height()) > largest:
        reader.setScaledSize(size.scaled(largest, largest, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read()
    return image if not image.isNull() else message("It is no picture that can be read.")


def _too_large(name: str) -> Invalid:
    return _refused(name, message("It is larger than {size} MB.", size=MOST_BYTES // 1024 // 1024))


def _refused(name: str, why: Message) -> Invalid:
    what = message("“{name}” was not taken as a picture.", name=name) if name else message("This was not taken as a picture.")
    return Invalid(what, meaning=why, remedy=message("Choose a JPEG, PNG or WebP picture of usual size."))
