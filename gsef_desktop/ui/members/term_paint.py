"""Paints the timeline of bodies from its layout."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from gsef_desktop.ui.members.term_layout import HEAD, Band, Box, Row, RowKind, TermBar, TermLayout
from gsef_desktop.ui.theme.painting import draw_hatch, rounded_path
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.bars import BarLook, label_colour, label_font, paint_bar, paint_outline

_LINE = 1
"""The programme line whose colour the terms have: statutory meetings."""


@dataclass(frozen=True, kw_only=True)
class TermScene:
    """What is painted: the layout, where it is scrolled to, and what is pointed at."""

    layout: TermLayout
    labels: float
    """px of the column of labels"""
    x: float
    y: float
    width: float
    height: float
    today: date
    day: date
    """the day of the list"""
    current: str = ""
    """id of the seat selected"""
    current_term: str = ""
    hovered: str = ""
    focused: bool = False
    ghost: Box | None = None
    ghost_text: str = ""


@dataclass(frozen=True, kw_only=True)
class TermWords:
    """What rows and periods of rules are called, and which bodies are unfolded."""

    row: Callable[[Row], str]
    band: Callable[[Band], str]
    is_open: Callable[[Row], bool]


class TermPainting:
    """Paints a scene once.  It is not kept: a painter must be gone when the widget has been painted."""

    def __init__(self, theme: Theme, painter: QPainter, scene: TermScene, said: TermWords) -> None:
        self._theme, self._painter, self._scene, self._said = theme, painter, scene, said

    def paint(self) -> None:
        """Paint all of it."""
        painter, scene = self._painter, self._scene
        painter.fillRect(QRectF(0, 0, scene.width, scene.height), self._theme.color("bg"))
        painter.save()
        painter.setClipRect(QRectF(0, HEAD, scene.width, scene.height - HEAD))
        shown = [row for row in scene.layout.rows if row.bottom > scene.y and row.top < scene.y + scene.height - HEAD]
        for row in shown:
            self._paint_ground(row)
        painter.setClipRect(QRectF(scene.labels, HEAD, scene.width - scene.labels, scene.height - HEAD))
        self._paint_years()
        self._paint_bands()
        if scene.day != scene.today:
            self._paint_day(scene.day, "ctl", 1.0)
        for _, box in scene.layout.gaps:
            if self._is_seen(box):
                self._paint_gap(self._rect(box))
        for bar in scene.layout.bars:
            if self._is_seen(bar.box):
                self._paint_bar(bar)
        if scene.ghost is not None:
            self._paint_ghost(scene.ghost)
        self._paint_day(scene.today, "acc", 2.0)
        painter.setClipRect(QRectF(0, HEAD, scene.labels, scene.height - HEAD))
        for row in shown:
            self._paint_label(row)
        painter.restore()
        self._paint_head()

    def _is_seen(self, box: Box) -> bool:
        """Whether any of it lies within what is scrolled to."""
        scene = self._scene
        down = box.bottom > scene.y and box.top < scene.y + scene.height - HEAD
        return down and box.right > scene.x and box.left < scene.x + scene.width - scene.labels

    def _rect(self, box: Box) -> QRectF:
        scene = self._scene
        return QRectF(box.left - scene.x + scene.labels, box.top - scene.y + HEAD, box.right - box.left, box.bottom - box.top)

    def _paint_ground(self, row: Row) -> None:
        scene, theme = self._scene, self._theme
        area = QRectF(0, row.top - scene.y + HEAD, scene.width, row.height)
        selected = row.seat is not None and row.seat.id == scene.current
        token = ("sel" if scene.focused else "hover") if selected else "sub" if row.kind is RowKind.BODY else "bg"
        self._painter.fillRect(area, theme.color(token))
        self._painter.setPen(theme.color("line"))
        self._painter.drawLine(area.bottomLeft(), area.bottomRight())

    def _paint_label(self, row: Row) -> None:
        scene, theme, painter = self._scene, self._theme, self._painter
        top = row.top - scene.y + HEAD
        left = 34.0
        if row.kind is RowKind.BODY:
            arrow = theme.pixmap("chevron-down" if self._said.is_open(row) else "chevron-right", "ink3", 14)
            painter.drawPixmap(QPointF(14, top + row.height / 2 - 7), arrow)
        role, token = {
            RowKind.BODY: ("card_title", "ink"), RowKind.RULES: ("caption", "ink3"), RowKind.SEAT: ("field", "ink"),
        }[row.kind]  # fmt: skip
        room = scene.width if row.kind is RowKind.BODY else scene.labels
        if row.kind is RowKind.BODY:
            painter.setClipRect(QRectF(0, HEAD, scene.width, scene.height - HEAD))
        self._write(QRectF(left, top, room - left - 8, row.height), self._said.row(row), role, token)
        painter.setClipRect(QRectF(0, HEAD, scene.labels, scene.height - HEAD))

    def _write(self, box: QRectF, text: str, role: str, token: str, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> None:
        painter = self._painter
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.color(token))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | align, shown)

    def _paint_years(self) -> None:
        scene, theme = self._scene, self._theme
        self._painter.setPen(theme.color("line"))
        for year in scene.layout.axis.years():
            x = scene.layout.axis.x(date(year, 1, 1)) - scene.x + scene.labels
            self._painter.drawLine(QPointF(x, HEAD), QPointF(x, scene.height))

    def _paint_bands(self) -> None:
        """The periods of the rules, each with its name."""
        scene, theme, painter = self._scene, self._theme, self._painter
        for number, band in enumerate(scene.layout.bands):
            if not self._is_seen(band.box):
                continue
            rect = self._rect(band.box)
            path = rounded_path(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3)
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(path, theme.color("hover" if number % 2 else "slot3"))
            painter.setPen(QPen(theme.color("line2"), 1))
            painter.drawPath(path)
            painter.restore()
            inner = rect.intersected(QRectF(scene.labels, 0, scene.width - scene.labels, scene.height)).adjusted(6, 0, -4, 0)
            if inner.width() > 24:
                self._write(inner, self._said.band(band), "caption", "ink2")

    def _paint_gap(self, rect: QRectF) -> None:
        theme, painter = self._theme, self._painter
        path = QPainterPath()
        path.addRoundedRect(rect.adjusted(0.5, 3.5, -0.5, -3.5), 3, 3)
        draw_hatch(painter, path, theme.color("bg"), theme.color("line2"))
        pen = QPen(theme.color("ctl"), 1)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawPath(path)

    def _paint_bar(self, bar: TermBar) -> None:
        scene, theme, painter = self._scene, self._theme, self._painter
        rect = self._rect(bar.box)
        look = BarLook(_LINE, tentative=False)
        dragged = scene.ghost is not None and bar.id == scene.current_term
        if dragged:
            painter.setOpacity(0.6)
        paint_bar(painter, rect, look, theme, square_left=bar.open_left, square_right=bar.open_right)
        inner = rect.intersected(QRectF(scene.labels, 0, scene.width - scene.labels, scene.height)).adjusted(5, 0, -3, 0)
        if inner.width() > 18 and rect.height() >= 14:
            painter.setFont(label_font(look, theme))
            painter.setPen(label_colour(look, theme, inside=True))
            shown = painter.fontMetrics().elidedText(bar.names.holder, Qt.TextElideMode.ElideRight, int(inner.width()))
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.setOpacity(1.0)
        if bar.id == scene.current_term:
            paint_outline(painter, rect.adjusted(2, 2, -2, -2), theme.color("acc" if scene.focused else "ctl"))
        elif bar.id == scene.hovered:
            paint_outline(painter, rect.adjusted(2, 2, -2, -2), theme.color("ink"))

    def _paint_ghost(self, box: Box) -> None:
        theme, painter, rect = self._theme, self._painter, self._rect(box)
        painter.setPen(QPen(theme.color("acc"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
        painter.setFont(theme.font("small_strong"))
        width = painter.fontMetrics().horizontalAdvance(self._scene.ghost_text) + 12
        left = min(max(rect.right() - width, self._scene.labels + 2), self._scene.width - width - 2)
        tag = QRectF(left, rect.bottom() + 3, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("acc"))
        painter.drawRoundedRect(tag, 4, 4)
        painter.setPen(theme.color("onacc"))
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, self._scene.ghost_text)

    def _paint_day(self, day: date, token: str, width: float) -> None:
        scene = self._scene
        x = scene.layout.axis.x(day) - scene.x + scene.labels
        self._painter.setPen(QPen(self._theme.color(token), width))
        self._painter.drawLine(QPointF(x, HEAD), QPointF(x, scene.height))

    def _paint_head(self) -> None:
        """The years, and today as a pill."""
        scene, theme, painter = self._scene, self._theme, self._painter
        painter.save()
        painter.fillRect(QRectF(0, 0, scene.width, HEAD), theme.color("sub"))
        painter.setPen(theme.color("line2"))
        painter.drawLine(QPointF(0, HEAD - 0.5), QPointF(scene.width, HEAD - 0.5))
        painter.setClipRect(QRectF(scene.labels, 0, scene.width - scene.labels, HEAD))
        axis = scene.layout.axis
        wide = axis.x(date(axis.first.year, 12, 31), end=True)
        painter.setFont(theme.font("caption"))
        step = max(1, round(painter.fontMetrics().horizontalAdvance("0000") * 1.5 / wide + 0.49))
        for year in axis.years():
            if (year - axis.first.year) % step == 0:
                x = axis.x(date(year, 1, 1)) - scene.x + scene.labels
                token = "accd" if year == scene.today.year else "ink3"
                self._write(QRectF(x + 5, 0, max(wide * step - 6, 30), HEAD), str(year), "caption", token)
        painter.restore()
