"""Bars of activities as the calendar and the overview paint them, with their labels, outlines and status marks."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap

from gsef_desktop.ui.theme.painting import draw_bar, draw_hatch, rounded_path
from gsef_desktop.ui.theme.theme import Theme

RADIUS = 4.0


class BarLook(NamedTuple):
    """How a bar looks: `line` is the number of its programme line (0: none).

    A `window`, in which something shorter takes place, is a bracket.  What was `held` has a tick before its label.
    """

    line: int
    tentative: bool
    cancelled: bool = False
    held: bool = False
    window: bool = False


class DateStatus(StrEnum):
    """How far the date of an activity is settled."""

    CONFIRMED = "confirmed"
    TENTATIVE = "tentative"
    UNKNOWN = "unknown"
    """the day is not known"""


def paint_bar(
    painter: QPainter, rect: QRectF, look: BarLook, theme: Theme, *, square_left: bool = False, square_right: bool = False
) -> None:
    """A bar; an end that runs on elsewhere is square.  A cancelled one is an empty outline, a window a bracket."""
    if look.window:
        _paint_bracket(painter, rect, look, theme, open_left=square_left, open_right=square_right)
        return
    if not look.cancelled:
        colours = theme.line(look.line)
        draw_bar(painter, rect, colours, tentative=look.tentative, radius=RADIUS, square_left=square_left, square_right=square_right)
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = rounded_path(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, square_left=square_left, square_right=square_right)
    painter.fillPath(path, theme.color("bg"))
    painter.setPen(QPen(theme.color("ctl"), 1))
    painter.drawPath(path)
    painter.restore()


def _paint_bracket(painter: QPainter, rect: QRectF, look: BarLook, theme: Theme, *, open_left: bool, open_right: bool) -> None:
    """A bracket that is open at the top; it has no upright where it runs on elsewhere."""
    colour = theme.color("ctl") if look.cancelled else theme.line(look.line).dark
    inner = rect.adjusted(1, 1, -1, -1)
    path = QPainterPath(inner.topLeft() if not open_left else inner.bottomLeft())
    path.lineTo(inner.bottomLeft())
    path.lineTo(inner.bottomRight())
    if not open_right:
        path.lineTo(inner.topRight())
    painter.save()
    painter.fillRect(rect, theme.color("bg"))
    pen = QPen(colour, 2)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.restore()


TICK_SPACE = "\u2002\u2002"
"""Stands before the label of what was held: room for the tick."""


def paint_tick(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """The tick of what was held, at the left of the box of its label (or on its bar)."""
    left, middle = rect.left() + 1.5, rect.center().y()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour, 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline([QPointF(left, middle), QPointF(left + 2.6, middle + 2.8), QPointF(left + 7.4, middle - 3)])
    painter.restore()


def label_colour(look: BarLook, theme: Theme, *, inside: bool) -> QColor:
    """The ink of a bar's label."""
    if look.cancelled:
        return theme.color("ink3")
    if inside and not look.tentative and not look.window:
        return theme.line(look.line).on
    return theme.color("ink")


def label_font(look: BarLook, theme: Theme) -> QFont:
    """The font of a bar's label; what is cancelled is struck through."""
    font = theme.font("bar")
    font.setStrikeOut(look.cancelled)
    return font


def paint_outline(painter: QPainter, rect: QRectF, colour: QColor, *, square_left: bool = False, square_right: bool = False) -> None:
    """An outline of 2 px at 1 px distance: `ink` under the mouse, `acc` when selected."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(rounded_path(rect.adjusted(-2, -2, 2, 2), RADIUS + 2, square_left=square_left, square_right=square_right))
    painter.restore()


def paint_status(painter: QPainter, rect: QRectF, status: DateStatus, theme: Theme) -> None:
    """The mark of a date's status: full when confirmed, hatched when tentative, a "?" in a ring when the day is not known."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    path = rounded_path(inner, 3)
    if status is DateStatus.CONFIRMED:
        painter.fillPath(path, theme.color("statusfill"))
    elif status is DateStatus.TENTATIVE:
        draw_hatch(painter, path, theme.color("statustint"), theme.color("statushatch"), pitch=5)
        pen = QPen(theme.color("ink2"), 1)
        pen.setDashPattern([3, 2])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawPath(path)
    else:
        painter.setPen(QPen(theme.color("ctl"), 1))
        painter.drawEllipse(inner)
        font = theme.font("badge")
        font.setPointSizeF(font.pointSizeF() * 0.82)
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(theme.color("ink2"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "?")
    painter.restore()


def status_size(status: DateStatus) -> QSize:
    """The size of a status mark in px."""
    return QSize(13, 13) if status is DateStatus.UNKNOWN else QSize(18, 10)


def status_pixmap(status: DateStatus, theme: Theme, ratio: float) -> QPixmap:
    """A status mark at a device pixel `ratio`."""
    size = status_size(status)
    made = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint_status(painter, QRectF(0, 0, size.width(), size.height()), status, theme)
    painter.end()
    return made
