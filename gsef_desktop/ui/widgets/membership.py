"""The mark of a membership: full for a member, half for who has applied, a dashed ring for a prospect, crossed for who has left."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from gsef_desktop.domain.records import MembershipStatus
from gsef_desktop.ui.theme.theme import Theme


def paint_membership(painter: QPainter, centre: QPointF, size: float, status: MembershipStatus | None, theme: Theme) -> None:
    """A mark of `size` px around a point.  None paints nothing."""
    if status is None:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)
    accent, ground = theme.color("acc"), theme.color("bg")
    if status is MembershipStatus.MEMBER:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawEllipse(box)
    elif status is MembershipStatus.APPLIED:
        painter.setPen(QPen(accent, 1.4))
        painter.setBrush(ground)
        inner = box.adjusted(0.7, 0.7, -0.7, -0.7)
        painter.drawEllipse(inner)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawPie(inner, 90 * 16, 180 * 16)
    else:
        _paint_ring(painter, box, theme.color("ink2" if status is MembershipStatus.PROSPECT else "ctl"), ground, status)
    painter.restore()


def _paint_ring(painter: QPainter, box: QRectF, ink: QColor, ground: QColor, status: MembershipStatus) -> None:
    pen = QPen(ink, 1.4)
    if status is MembershipStatus.PROSPECT:
        around = 3.14159 * (box.width() - 1.4) / 1.4  # in widths of the pen: eight dashes that close
        pen.setDashPattern([around / 16, around / 16])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(ground)
    inner = box.adjusted(0.7, 0.7, -0.7, -0.7)
    painter.drawEllipse(inner)
    if status is MembershipStatus.LEFT:
        painter.drawLine(inner.bottomLeft(), inner.topRight())
    elif status is MembershipStatus.SUSPENDED:
        middle = inner.center().y()
        painter.drawLine(QPointF(inner.left() + 2, middle), QPointF(inner.right() - 2, middle))


def membership_icon(status: MembershipStatus | None, theme: Theme, *, size: int = 9) -> QIcon:
    """The mark for a button or a cell, with room for a text at its right."""
    icon = QIcon()
    for ratio in (1.0, 2.0):
        picture = QPixmap(round((size + 2) * ratio), round((size + 2) * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint_membership(painter, QPointF(size / 2 + 1, size / 2 + 1), size, status, theme)
        painter.end()
        icon.addPixmap(picture)
    return icon


class MembershipMark(QWidget):
    """The mark as a widget; what it means stands beside it."""

    def __init__(self, theme: Theme, status: MembershipStatus | None, *, size: int = 9, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._status, self._size = theme, status, size
        self.setFixedSize(QSize(size + 2, size + 2))

    def set_status(self, status: MembershipStatus | None) -> None:
        """Show another status."""
        self._status = status
        self.update()

    def paintEvent(self, event: object) -> None:
        centre = QPointF(self.width() / 2, self.height() / 2)
        paint_membership(QPainter(self), centre, self._size, self._status, self._theme)
