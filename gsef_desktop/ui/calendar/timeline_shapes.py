"""The shapes that only the timeline has: phases with arrows where they run on, milestones, and spans in which something lies somewhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from gsef_desktop.ui.theme.painting import dashes, draw_hatch, rounded_path
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.bars import RADIUS, BarLook

ARROW = 6.0
"""How far in px the arrow of a phase that runs on reaches."""
_SMALL_DIAMOND = 12.0
_SEEN_THROUGH = 0.55
"""The opacity of the filling of what lies somewhere in a span."""


def paint_span(painter: QPainter, rect: QRectF, look: BarLook, theme: Theme, *, runs_left: bool = False, runs_right: bool = False) -> None:
    """A phase: a band in the tint of its line, that ends in an arrow where it runs on."""
    colours = theme.line(look.line)
    arrow = min(ARROW, rect.width() / 3)
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    middle = inner.center().y()
    left = [(inner.left() + arrow, inner.bottom()), (inner.left(), middle), (inner.left() + arrow, inner.top())]
    right = [(inner.right() - arrow, inner.top()), (inner.right(), middle), (inner.right() - arrow, inner.bottom())]
    points = left if runs_left else [(inner.left(), inner.bottom()), (inner.left(), inner.top())]
    points += right if runs_right else [(inner.right(), inner.top()), (inner.right(), inner.bottom())]
    path = _closed(points)
    _paint_path(painter, path, look, theme, colours.tint, colours.hatch, colours.dark)


def paint_diamond(painter: QPainter, rect: QRectF, look: BarLook, theme: Theme) -> None:
    """A milestone."""
    colours = theme.line(look.line)
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    across, down = inner.center().x(), inner.center().y()
    path = _closed([(across, inner.top()), (inner.right(), down), (across, inner.bottom()), (inner.left(), down)])
    tint = colours.tint if look.tentative else colours.fill
    _paint_path(painter, path, look, theme, tint, colours.hatch, colours.dark if look.tentative else colours.edge)


def paint_uncertain(
    painter: QPainter, rect: QRectF, look: BarLook, theme: Theme, *, square_left: bool = False, square_right: bool = False
) -> None:
    """The span in which something lies whose day is not known: dashes around a filling that lets the days be seen."""
    colours = theme.line(look.line)
    path = rounded_path(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, square_left=square_left, square_right=square_right)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not look.cancelled:
        filling = QColor(colours.tint)
        filling.setAlphaF(_SEEN_THROUGH)
        painter.fillPath(path, filling)
    painter.setPen(dashes((theme.color("ctl") if look.cancelled else colours.dark).rgba()))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.restore()


def paint_uncertain_point(
    painter: QPainter, rect: QRectF, look: BarLook, theme: Theme, *, square_left: bool = False, square_right: bool = False
) -> None:
    """The span in which a milestone lies whose day is not known, with its diamond in the middle."""
    paint_uncertain(painter, rect, look, theme, square_left=square_left, square_right=square_right)
    side = min(_SMALL_DIAMOND, rect.width())
    paint_diamond(painter, QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side), look, theme)


def _paint_path(painter: QPainter, path: QPainterPath, look: BarLook, theme: Theme, fill: QColor, hatch: QColor, edge: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if look.cancelled:
        painter.fillPath(path, theme.color("bg"))
        painter.setPen(QPen(theme.color("ctl"), 1))
    elif look.tentative:
        draw_hatch(painter, path, fill, hatch)
        painter.setPen(dashes(edge.rgba()))
    else:
        painter.fillPath(path, fill)
        painter.setPen(QPen(edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.restore()


def _closed(points: Sequence[tuple[float, float]]) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    path.closeSubpath()
    return path
