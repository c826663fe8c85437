"""The roles of an organisation over time: a bar for each, on one axis of years.  A bar is a button that opens what it stands for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.bars import BarLook, label_colour, label_font, paint_bar, paint_outline
from gsef_desktop.ui.widgets.tips import tip

_ROW, _BAR, _AXIS = 24, 19, 18


@dataclass(frozen=True, kw_only=True)
class Role:
    """A bar: from and to may be open.  `line` is a programme line's number, 0 for none."""

    text: str
    told: str
    """for a screen reader and the tooltip"""
    first: date | None
    last: date | None
    line: int
    tentative: bool
    open_it: Callable[[], object] | None
    """None: there is nothing more to be seen of it"""


class RoleTimeline(QWidget):
    """Bars under each other over the years that they touch, with a line at the day shown."""

    def __init__(self, theme: Theme, roles: Sequence[Role], year: int, today: date) -> None:
        super().__init__()
        self._theme, self._today = theme, today
        days = [day for role in roles for day in (role.first, role.last) if day is not None]
        self._first_year = max(year - 8, min([year, *(day.year for day in days)]))
        self._last_year = min(year + 8, max([year + 1, *(day.year for day in days)]))
        self._first = date(self._first_year, 1, 1).toordinal()
        self._days = date(self._last_year, 12, 31).toordinal() - self._first + 1
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, _AXIS)
        column.setSpacing(0)
        self.bars = [_RoleBar(theme, role, self) for role in roles]
        for bar in self.bars:
            column.addWidget(bar)

    def at(self, day: date | None, *, is_end: bool = False) -> float | None:
        """Where a day stands, None beyond the axis and for an open end."""
        if day is None:
            return None
        place = (day.toordinal() - self._first + (1 if is_end else 0)) / self._days
        return place * self.width() if 0 <= place <= 1 else None

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setFont(theme.font("caption"))
        bottom = self.height() - _AXIS + 2
        years = list(range(self._first_year, self._last_year + 1))
        step = max(1, round(len(years) * 40 / max(40, self.width())))
        for number, year in enumerate(years):
            x = self.at(date(year, 1, 1)) or 0.0
            painter.setPen(theme.color("line"))
            painter.drawLine(round(x), 0, round(x), bottom)
            if number % step == 0:
                painter.setPen(theme.color("ink3"))
                painter.drawText(QRectF(x, bottom, 60, _AXIS - 2), Qt.AlignmentFlag.AlignVCenter, str(year))
        now = self.at(self._today)
        if now is not None:
            painter.setPen(QPen(theme.color("acc"), 2))
            painter.drawLine(round(now), 0, round(now), bottom)


class _RoleBar(QAbstractButton):
    """One bar."""

    def __init__(self, theme: Theme, role: Role, timeline: RoleTimeline) -> None:
        super().__init__(timeline)
        self._theme, self._role, self._timeline = theme, role, timeline
        self.setText(role.text)
        self.setAccessibleName(role.told)
        self.setToolTip(tip(role.told))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if role.open_it is not None else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if role.open_it is not None else Qt.CursorShape.ArrowCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if (open_it := role.open_it) is not None:
            self.clicked.connect(lambda: open_it())

    def sizeHint(self) -> QSize:
        return QSize(120, _ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, role, painter = self._theme, self._role, QPainter(self)
        left, right = self._timeline.at(role.first), self._timeline.at(role.last, is_end=True)
        start, end = left if left is not None else 0.0, right if right is not None else float(self.width())
        if end - start < 8:
            start = min(start, self.width() - 8)
            end = start + 8
        bar = QRectF(start, (_ROW - _BAR) / 2, end - start, _BAR)
        look = BarLook(role.line, role.tentative)
        paint_bar(painter, bar, look, theme, square_left=left is None, square_right=right is None)
        painter.setFont(label_font(look, theme))
        width = painter.fontMetrics().horizontalAdvance(role.text)
        inside = width + 10 <= bar.width()
        if inside:
            box = bar.adjusted(5, 0, -3, 0)
        elif self.width() - bar.right() >= bar.left():
            box = QRectF(bar.right() + 4, 0, self.width() - bar.right() - 4, _ROW)
        else:
            box = QRectF(max(0.0, bar.left() - width - 4), 0, min(width, bar.left() - 4), _ROW)
        painter.setPen(label_colour(look, theme, inside=inside))
        shown = painter.fontMetrics().elidedText(role.text, Qt.TextElideMode.ElideRight, round(box.width()) + 1)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if self.hasFocus():
            paint_outline(painter, bar.adjusted(3, 1, -3, -1), theme.color("acc"))
        elif self.underMouse() and role.open_it is not None:
            paint_outline(painter, bar.adjusted(3, 1, -3, -1), theme.color("ink"))
