"""The chart of an indicator over its year: what was measured, and the way to the target."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gsef_desktop.domain.time_writing import month_name, write_day, write_number
from gsef_desktop.services.overview import MemberGoal
from gsef_desktop.ui.theme.theme import Theme


class GoalChart(QWidget):
    """A line of measurements and a dashed one from today's value to the target."""

    def __init__(self, theme: Theme, language: str, goal: MemberGoal, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language, self._goal, self._today = theme, language, goal, today
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(96)
        self.setAccessibleName(self._summary())

    def sizeHint(self) -> QSize:
        return QSize(300, 112)

    def _summary(self) -> str:
        points = ", ".join(f"{write_day(day, self._language)}: {write_number(value, self._language)}" for day, value in self._goal.points)
        return QCoreApplication.translate("Overview", "Members over time. {points}").format(points=points)

    def paintEvent(self, event: QPaintEvent) -> None:
        goal, theme = self._goal, self._theme
        if goal.target is None or goal.due is None or not goal.points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(34, 8, self.width() - 34 - 12, self.height() - 8 - 20)
        start, end = min(goal.points[0][0], date(goal.due.year, 1, 1)), goal.due
        values = [value for _, value in goal.points] + [goal.target]
        low, high = min(values), max(values)
        days, span = max((end - start).days, 1), (high - low) or 1.0

        def at(day: date, value: float) -> QPointF:
            share = min(max((day - start).days / days, 0.0), 1.0)
            return QPointF(area.left() + share * area.width(), area.bottom() - (value - low) / span * (area.height() - 4) - 2)

        self._paint_axes(painter, area, low, high, start, end)
        measured = [at(day, value) for day, value in goal.points]
        now = min(max(self._today, goal.points[-1][0]), end)
        here = at(now, goal.points[-1][1])
        painter.setPen(QPen(theme.color("acc"), 2))
        for one, other in zip([*measured], [*measured[1:], here], strict=True):
            painter.drawLine(one, other)
        goal_point = at(end, goal.target)
        dashed = QPen(theme.color("acc"), 1.5)
        dashed.setDashPattern([3, 2.5])
        painter.setPen(dashed)
        painter.drawLine(here, goal_point)
        painter.setPen(QPen(theme.color("acc"), 2))
        painter.setBrush(theme.color("bg"))
        painter.drawEllipse(here, 4, 4)
        painter.setBrush(theme.color("acc"))
        painter.drawEllipse(goal_point, 3, 3)

    def _paint_axes(self, painter: QPainter, area: QRectF, low: float, high: float, start: date, end: date) -> None:
        theme = self._theme
        painter.setFont(theme.font("day"))
        for value in (low, (low + high) / 2, high):
            y = area.bottom() - (value - low) / ((high - low) or 1.0) * (area.height() - 4) - 2
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(theme.color("ink3"))
            text = write_number(round(value), self._language)
            painter.drawText(QRectF(0, y - 8, 28, 16), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        days = max((end - start).days, 1)
        for month in (1, 4, 7, 10, 12):
            day = date(end.year, month, 1 if month < 12 else 31)
            if start <= day <= end:
                x = area.left() + (day - start).days / days * area.width()
                box = QRectF(min(max(x - 24, area.left() - 12), area.right() - 36), area.bottom() + 4, 48, 14)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, month_name(month, self._language, style="short"))
