"""The marks of the map of the world: a status, a programme line's tile, or a ring with a number for several together."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen, QPixmap

from gsef_desktop.domain.map_marks import STATUS_OF, Box, Layer, MapMark, Site
from gsef_desktop.ui.members.world_map_layout import CountryName, MapLayout, Spot
from gsef_desktop.ui.members.world_map_port import MapPort
from gsef_desktop.ui.theme.painting import draw_hatch, draw_line_tile, rounded_path
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.membership import paint_membership

_RING = 3.2
"""How thick the ring of a gathered mark is, in px."""
_MOST_GLYPHS = 3_000
_GAP = 9
"""What lies between its pieces, in degrees."""


class Glyphs:
    """The marks as pictures, each painted once for each look: a map of thousands is drawn anew with every pixel that it moves."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._made: dict[object, QPixmap] = {}

    def draw(self, painter: QPainter, at: QPointF, site: Site, half: float) -> None:
        """Draw the mark of a site about a point."""
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        lone = site.marks[0] if site.count == 1 else None
        key = ratio, site.counts, lone is not None and lone.is_tentative, tuple(site.lines().items())
        made = self._made.get(key)
        size = 2 * (half + 3)
        if made is None:
            if len(self._made) > _MOST_GLYPHS:
                self._made.clear()
            made = QPixmap(round(size * ratio), round(size * ratio))
            made.setDevicePixelRatio(ratio)
            made.fill(Qt.GlobalColor.transparent)
            own = QPainter(made)
            own.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_site(own, QPointF(size / 2, size / 2), site, self._theme, half)
            own.end()
            self._made[key] = made
        painter.drawPixmap(QPointF(at.x() - size / 2, at.y() - size / 2), made)


def paint_over(painter: QPainter, port: MapPort, layout: MapLayout, theme: Theme, glyphs: Glyphs | None = None) -> None:
    """Everything that stands on the land: names of countries, marks, and their names.  Without `glyphs` nothing of it is a picture."""
    left, top = port.to_window(0.0, 0.0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(left, top)
    for name in layout.countries:
        paint_country_name(painter, name, theme)
    painter.translate(-left, -top)
    seen = QRectF(-30, -30, port.width + 60, port.height + 60)
    spots = [spot for spot in layout.spots if seen.contains(spot.x + left, spot.y + top)]
    paint_anchors(painter, spots, port.scale, left, top, theme)
    for spot in sorted(spots, key=lambda one: -one.site.rank):  # the most important on top
        at = QPointF(spot.x + left, spot.y + top)
        if glyphs is not None:
            glyphs.draw(painter, at, spot.site, spot.half)
        else:
            paint_site(painter, at, spot.site, theme, spot.half)
    painter.translate(left, top)
    for spot in layout.spots:
        if spot.label is not None:
            paint_name(painter, spot.label, spot.text, theme, strong=spot.site.layer is Layer.MEMBER or spot.selected)
    painter.translate(-left, -top)


def paint_site(painter: QPainter, at: QPointF, site: Site, theme: Theme, half: float) -> None:
    """The mark of a site, on a halo of the map's ground that parts it from what it lies on."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("bg"))
    if site.count > 1:
        painter.drawEllipse(at, half + 1, half + 1)
        _paint_ring(painter, at, site, theme, half)
    elif site.layer is Layer.ACTIVITY:
        painter.drawRoundedRect(_square(at, half + 1.2), 4.5, 4.5)
        paint_activity(painter, _square(at, half), site.marks[0], theme)
    else:
        painter.drawEllipse(at, half + 1.2, half + 1.2)
        paint_membership(painter, at, 2 * half, STATUS_OF[site.layer], theme)


def paint_activity(painter: QPainter, rect: QRectF, mark: MapMark, theme: Theme) -> None:
    """An activity: the tile of its programme line, hatched with a dashed edge while its date is tentative."""
    if mark.is_tentative:
        _paint_tentative(painter, rect, mark.line, str(mark.line) if mark.line else "–", theme)
    else:
        draw_line_tile(painter, rect, mark.line, theme)


def _paint_tentative(painter: QPainter, rect: QRectF, line: int, text: str, theme: Theme) -> None:
    colours = theme.line(line)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = rounded_path(rect.adjusted(0.5, 0.5, -0.5, -0.5), rect.height() / 4)
    draw_hatch(painter, path, colours.tint, colours.hatch, pitch=4.2)
    pen = QPen(colours.dark, 1.1)
    pen.setDashPattern([2.4, 1.6])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawPath(path)
    painter.setPen(theme.color("ink"))
    painter.setFont(theme.font("tile"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def _paint_ring(painter: QPainter, at: QPointF, site: Site, theme: Theme, half: float) -> None:
    """A ring whose pieces are as long as each kind is frequent, about their number."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pieces = _pieces(site, theme)
    gap = _GAP if len(pieces) > 1 else 0
    start, box = 90.0, _square(at, half - _RING / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for count, colour, dashed in pieces:
        span = 360.0 * count / site.count
        pen = QPen(colour, _RING if not dashed else _RING * 0.6)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if dashed:
            pen.setDashPattern([1.6, 1.1])
        painter.setPen(pen)
        shown = max(2.0, span - gap)
        painter.drawArc(box, round((start - (span - shown) / 2) * 16), -round(shown * 16))
        start -= span
    painter.setPen(theme.color("ink"))
    painter.setFont(_number_font(theme, site.count))
    painter.drawText(_square(at, half), Qt.AlignmentFlag.AlignCenter, str(site.count))


def _pieces(site: Site, theme: Theme) -> list[tuple[int, QColor, bool]]:
    """How many of each kind, its colour, and whether it is not certain yet."""
    looks = (("acc", False), ("acc", True), ("ctl", True))
    pieces = [(count, theme.color(token), dashed) for count, (token, dashed) in zip(site.counts, looks, strict=False) if count]
    return pieces + [(count, theme.line(line).edge, False) for line, count in site.lines().items()]


def _number_font(theme: Theme, count: int) -> QFont:
    return theme.font("day_strong" if count < 100 else "chip")


def paint_anchors(painter: QPainter, spots: Sequence[Spot], scale: float, left: float, top: float, theme: Theme) -> None:
    """Lines from the marks that were spread around their place to it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("ctl"), 1))
    places = set()
    for spot in spots:
        if spot.site.anchor is not None:
            x, y = spot.site.anchor
            place = QPointF(x * scale + left, y * scale + top)
            painter.drawLine(QPointF(spot.x + left, spot.y + top), place)
            places.add((place.x(), place.y()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("ctl"))
    for across, down in places:
        painter.drawEllipse(QPointF(across, down), 2.2, 2.2)


def paint_name(painter: QPainter, box: Box, text: str, theme: Theme, *, strong: bool) -> None:
    """The name of a mark, on a ground that lets the land shine through."""
    rect = QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)
    ground = QColor(theme.color("bg"))
    ground.setAlpha(190)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(rect.adjusted(-2, 1, 2, -1), 4, 4)
    painter.setFont(theme.font("small_strong" if strong else "caption"))
    painter.setPen(theme.color("ink" if strong else "ink2"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def paint_country_name(painter: QPainter, name: CountryName, theme: Theme) -> None:
    """The name of a country: there, but quiet."""
    box = name.label
    painter.setFont(theme.font("caption"))
    painter.setPen(theme.color("ink3"))
    painter.drawText(QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top), Qt.AlignmentFlag.AlignCenter, name.text)


def activity_icon(mark: MapMark | None, theme: Theme, *, size: int = 14) -> QIcon:
    """The mark of an activity for a button or a row; None is the neutral one of the legend."""

    def paint(painter: QPainter) -> None:
        rect = QRectF(1, 1, size, size)
        if mark is not None:
            paint_activity(painter, rect, mark, theme)
        else:
            painter.setPen(QPen(theme.line(0).edge, 1))
            painter.setBrush(theme.line(0).fill)
            painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), 3, 3)

    return _icon(size + 2, paint)


def tentative_icon(theme: Theme) -> QIcon:
    """The look of a tentative activity without its line, for the legend."""
    return _icon(16, lambda painter: _paint_tentative(painter, QRectF(1, 1, 14, 14), 0, "", theme))


def number_icon(theme: Theme) -> QIcon:
    """The look of a gathered mark, for the legend."""

    def paint(painter: QPainter) -> None:
        painter.setPen(QPen(theme.color("acc"), _RING * 0.8))
        painter.drawEllipse(QRectF(2.5, 2.5, 13, 13))
        painter.setPen(theme.color("ink"))
        painter.setFont(theme.font("chip"))
        painter.drawText(QRectF(0, 0, 18, 18), Qt.AlignmentFlag.AlignCenter, "2")

    return _icon(18, paint)


def _icon(size: int, paint: Callable[[QPainter], None]) -> QIcon:
    icon = QIcon()
    for ratio in (1.0, 2.0):
        picture = QPixmap(round(size * ratio), round(size * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter)
        painter.end()
        icon.addPixmap(picture)
    return icon


def _square(at: QPointF, half: float) -> QRectF:
    return QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half)
