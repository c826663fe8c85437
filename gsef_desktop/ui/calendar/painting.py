"""What the painters of all calendars share: the look of a bar, its outline, the ghost of a drag and what it says."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.records import ActivityStatus
from gsef_desktop.ui.calendar.drag import Drag, DragKind
from gsef_desktop.ui.calendar.geometry import Box
from gsef_desktop.ui.calendar.shapes import PaintState
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.bars import BarLook, paint_outline

CENTRE = Qt.AlignmentFlag.AlignCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
GHOST = 0.6
"""Opacity of the bar as it would be."""
LIFTED = 0.35
"""Opacity of the bar that is being dragged."""

_WIDEST_NUMBER = 12.0
"""The width in px of the number of a day, such as 26, and a little."""


def rect_of(box: Box) -> QRectF:
    """A box for Qt."""
    return QRectF(box.x, box.y, box.width, box.height)


def look_of(row: CalendarRow) -> BarLook:
    """How the bar of an activity looks."""
    return BarLook(
        row.line_number, row.is_tentative, row.status is ActivityStatus.CANCELLED, held=row.status is ActivityStatus.HELD,
        window=row.is_window and row.time.has_days,
    )  # fmt: skip


def look_of_ghost(row: CalendarRow | None, drag: Drag) -> BarLook:
    """How the bar looks that a drag would leave behind."""
    if row is None:
        return BarLook(0, tentative=True)
    look = look_of(row)
    return look._replace(tentative=True, window=drag.slot is not None) if drag.kind is DragKind.DATE or drag.copies else look


def opacity_of(id: str, state: PaintState) -> float:
    """The opacity of a bar: one that is being moved is faint."""
    drag = state.drag
    lifted = drag is not None and drag.id == id and drag.changes_something and not drag.copies
    return LIFTED if lifted else 1.0


def outline_bar(
    painter: QPainter, theme: Theme, rect: QRectF, id: str, state: PaintState, *, square_left: bool = False, square_right: bool = False
) -> None:
    """The outline of a bar that is selected or under the mouse."""
    if id in state.selected:
        token = "acc" if state.focused else "ctl"
    elif id == state.hovered:
        token = "ink"
    else:
        return
    paint_outline(painter, rect, theme.color(token), square_left=square_left, square_right=square_right)


def paint_drag_text(painter: QPainter, theme: Theme, at: QPointF, text: str, *, right: float) -> None:
    """The target of a drag in words, in a small card whose left lower corner is `at`; it ends before `right`."""
    font = theme.font("small_strong")
    width = QFontMetricsF(font).horizontalAdvance(text) + 16
    left = min(max(0.0, at.x()), right - width)
    painter.save()
    painter.setOpacity(1.0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("line2"), 1))
    painter.setBrush(theme.color("field"))
    painter.drawRoundedRect(QRectF(left + 0.5, at.y() - 19.5, width - 1, 19), 5, 5)
    painter.setFont(font)
    painter.setPen(theme.color("ink"))
    painter.drawText(QRectF(left, at.y() - 20, width, 20), CENTRE, text)
    painter.restore()


def triangle_between(column: float) -> int:
    """The size in px of a warning that stands between the numbers of two days, each `column` px wide, and covers neither."""
    return int(min(10.0, max(6.0, column - _WIDEST_NUMBER)))
