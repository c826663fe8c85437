"""Shapes that several views paint: the hatch, a bar, a line's number tile, a language chip."""

from __future__ import annotations

from functools import lru_cache
from math import ceil, floor

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QTransform

from gsef_desktop.ui.theme.theme import LineColours, Theme


def rounded_path(rect: QRectF, radius: float, *, square_left: bool = False, square_right: bool = False) -> QPainterPath:
    """A rounded rectangle; an end that runs on elsewhere is square."""
    path = QPainterPath()
    if not square_left and not square_right:
        path.addRoundedRect(rect, radius, radius)
        return path
    left, right = (0.0 if square_left else radius), (0.0 if square_right else radius)
    path.moveTo(rect.left() + left, rect.top())
    path.lineTo(rect.right() - right, rect.top())
    if right:
        path.arcTo(rect.right() - 2 * right, rect.top(), 2 * right, 2 * right, 90, -90)
    path.lineTo(rect.right(), rect.bottom() - right)
    if right:
        path.arcTo(rect.right() - 2 * right, rect.bottom() - 2 * right, 2 * right, 2 * right, 0, -90)
    path.lineTo(rect.left() + left, rect.bottom())
    if left:
        path.arcTo(rect.left(), rect.bottom() - 2 * left, 2 * left, 2 * left, 270, -90)
    path.lineTo(rect.left(), rect.top() + left)
    if left:
        path.arcTo(rect.left(), rect.top(), 2 * left, 2 * left, 180, -90)
    path.closeSubpath()
    return path


_HATCH_ROWS = 28
"""How many rows of the screen's own pixels are hatched at once.  Qt hands a texture over to other threads where it fills some thirty rows
and more of a round shape, and waits for them: for a bar that takes ten times as long as filling it does."""
_MOST_ROWS = 5 * _HATCH_ROWS
"""What is higher than this is worth the other threads."""
_TILES = 16
"""How many tiles stand side by side in a brush: Qt fills a row one width of the brush at a time."""


def draw_hatch(painter: QPainter, path: QPainterPath, tint: QColor, stripe: QColor, *, pitch: float = 6.2) -> None:
    """Fill `path` with stripes that rise to the right, 2 px of about every `pitch`; the phase is that of the painter's origin."""
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    brush = _hatch(tint.rgba(), stripe.rgba(), pitch, ratio)
    smooth = painter.testRenderHint(QPainter.RenderHint.Antialiasing)
    if not smooth:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if path.boundingRect().height() * ratio > _HATCH_ROWS:
        _fill_by_rows(painter, path, brush)
    else:
        painter.fillPath(path, brush)
    if not smooth:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _fill_by_rows(painter: QPainter, path: QPainterPath, brush: QBrush) -> None:
    """Fill a high path a few rows of the screen's own pixels at a time; the picture is the same."""
    box, to_device = path.boundingRect(), painter.deviceTransform()
    rows = box.height() * to_device.m22()
    if rows <= _HATCH_ROWS or rows > _MOST_ROWS or to_device.isRotating():
        painter.fillPath(path, brush)
        return
    shown, (from_device, _) = to_device.mapRect(box), to_device.inverted()
    clip = painter.clipBoundingRect() if painter.hasClipping() else box
    left, width, bottom = floor(shown.left()) - 1, ceil(shown.width()) + 3, ceil(shown.bottom())
    for row in range(floor(shown.top()), bottom, _HATCH_ROWS):
        # from whole pixel to whole pixel, so that none is filled twice
        strip = from_device.mapRect(QRectF(left, row, width, min(_HATCH_ROWS, bottom - row)))
        if strip.intersects(clip):
            painter.save()
            painter.setClipRect(strip, Qt.ClipOperation.IntersectClip)
            painter.fillPath(path, brush)
            painter.restore()


@lru_cache(maxsize=128)
def _hatch(tint: int, stripe: int, pitch: float, ratio: float) -> QBrush:
    """A brush of stripes from one tile that is painted once, since a year has hundreds of such bars.

    The tile is a whole number of the screen's own pixels, so that nothing is scaled.
    """
    side = max(2, round(pitch * 2**0.5 * ratio))
    tile = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    tile.fill(QColor.fromRgba(tint))
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor.fromRgba(stripe), 2.1 * ratio))
    beyond = 3 * ratio
    painter.drawLines([QLineF(at + beyond, -beyond, at - side - beyond, side + beyond) for at in range(-side, 4 * side, side)])
    painter.end()
    row = QImage(_TILES * side, side, tile.format())
    painter = QPainter(row)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    for number in range(_TILES):
        painter.drawImage(number * side, 0, tile)
    painter.end()
    brush = QBrush(row)
    brush.setTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
    return brush


def draw_bar(
    painter: QPainter, rect: QRectF, colours: LineColours, *, tentative: bool, radius: float = 4.0,
    square_left: bool = False, square_right: bool = False,
) -> None:  # fmt: skip
    """A bar of the calendar: filled with an edge when confirmed, hatched with dashes when tentative."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    path = rounded_path(inner, radius, square_left=square_left, square_right=square_right)
    if tentative:
        draw_hatch(painter, path, colours.tint, colours.hatch)
    else:
        painter.fillPath(path, colours.fill)
    if square_left or square_right:  # an end that runs on has no edge
        painter.setClipRect(rect.adjusted(1.01 if square_left else 0, 0, -1.01 if square_right else 0, 0), Qt.ClipOperation.IntersectClip)
    painter.setPen(dashes(colours.dark.rgba()) if tentative else colours.edge)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.restore()


@lru_cache(maxsize=128)
def dashes(rgba: int) -> QPen:
    """The pen for the edge of what is not settled.  Do not modify the answer."""
    pen = QPen(QColor.fromRgba(rgba), 1)
    pen.setDashPattern([3, 2])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def draw_line_tile(
    painter: QPainter, rect: QRectF, number: int | None, theme: Theme, *, text: str | None = None, off: bool = False
) -> None:
    """The number tile of a programme line; `text` stands instead of the number ("?"), `off` draws the outline of a line filtered off."""
    colours = theme.line(number)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.dark if off else colours.edge, 1))
    painter.setBrush(theme.color("bg") if off else colours.fill)
    radius = rect.height() / 4
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.setPen(colours.dark if off else colours.on)
    painter.setFont(theme.font("tile"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text if text is not None else (str(number) if number else "–"))
    painter.restore()


def draw_language_chip(painter: QPainter, rect: QRectF, code: str, state: str, theme: Theme) -> None:
    """A language chip: `state` is ready, draft or missing."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    path = rounded_path(inner, 3)
    if state == "missing":
        pen = QPen(theme.color("ctl"), 1)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawPath(path)
        ink = theme.color("ink3")
    else:
        painter.fillPath(path, theme.color("goodt" if state == "ready" else "warnt"))
        ink = theme.color("good" if state == "ready" else "warn")
        if state == "draft":
            painter.setClipPath(path)
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), theme.color("warnl"))
            painter.setClipping(False)
    painter.setPen(ink)
    painter.setFont(theme.font("chip"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, code.upper())
    painter.restore()


def draw_badge(painter: QPainter, rect: QRectF, text: str, tone: str, theme: Theme) -> None:
    """A rounded badge: `tone` is bad, warn, good, plain or acc."""
    fill, ink = badge_tokens(tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(fill))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setPen(theme.color(ink))
    painter.setFont(theme.font("badge"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def badge_tokens(tone: str) -> tuple[str, str]:
    """The fill and ink tokens of a badge's tone.  Raises KeyError for an unknown tone."""
    return {
        "bad": ("badt", "bad"), "warn": ("warnt", "warn"), "good": ("goodt", "good"), "plain": ("hover", "ink2"), "acc": ("sel", "accd"),
        "decision": ("decisiont", "decision"), "discussion": ("discussiont", "discussion"), "information": ("informationt", "information"),
        "election": ("electiont", "election"), "procedure": ("proceduret", "procedure"),
    }[tone]  # fmt: skip
