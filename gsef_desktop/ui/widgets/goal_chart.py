"""The chart of the members over time: what was counted, who is in the file by name, and the way to the goal."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gsef_desktop.domain.charts import round_step
from gsef_desktop.domain.recruiting import Count, GoalLine
from gsef_desktop.domain.time_writing import month_name, write_day, write_number
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.tips import tip

_RIGHT, _TOP, _BOTTOM = 14, 10, 20
_NUMBER_GAP, _LEAST_NUMBER = 9, 22
"""Between the numbers at the left and the chart, and the least room for them, in px."""
_STEPS = 4
"""Between the lowest and the highest value lie about so many steps at most."""
_NEAR = 9.0
"""How near the mouse must come to a point, in px."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A count and where it is drawn."""

    count: Count
    at: QPointF


class GoalChart(QWidget):
    """A line through the counts, a dashed one from now to the goal, and a thin one of steps for the members named.

    With `lively` its points can be pointed at, clicked and stepped through with the arrow keys.
    """

    chosen = Signal(object)
    """a `Count`"""

    def __init__(self, theme: Theme, language: str, *, lively: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language, self._lively = theme, language, lively
        self._line = GoalLine(start=date(2000, 1, 1))
        self._today = date(2000, 1, 1)
        self._current = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(96)
        if lively:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        return QSize(300, 112)

    def set_line(self, line: GoalLine, today: date) -> None:
        """Show another course, as seen from a day."""
        self._line, self._today = line, today
        self._current = min(self._current, len(line.counts) - 1)
        points = ", ".join(self.told(count) for count in line.counts)
        self.setAccessibleName(QCoreApplication.translate("Overview", "Members over time. {points}").format(points=points))
        self.update()

    def told(self, count: Count) -> str:
        """A count in words: day, number and who says so."""
        text = f"{write_day(count.day, self._language)}: {write_number(count.value, self._language)}"
        return f"{text} ({count.source})" if count.source else text

    def spots(self) -> list[Spot]:
        """Where the counts are drawn, from left to right."""
        return [Spot(count, self._at(count.day, count.value)) for count in self._line.counts]

    # --- geometry --------------------------------------------------------------------------------------------------------------------

    def _area(self) -> QRectF:
        left = self._number_room() + _NUMBER_GAP
        return QRectF(left, _TOP, self.width() - left - _RIGHT, self.height() - _TOP - _BOTTOM)

    def _number_room(self) -> int:
        metrics = QFontMetrics(self._theme.font("day"))
        return max(_LEAST_NUMBER, *(metrics.horizontalAdvance(write_number(value, self._language)) + 6 for value in self.ticks()))

    def _end(self) -> date:
        ends = [count.day for count in self._line.counts[-1:]] + ([self._line.due] if self._line.due is not None else [])
        return max([*ends, date(self._line.start.year, 12, 31)])

    def _scale(self) -> tuple[int, int, int]:
        """The lowest and the highest number at the left, and the step between two: round ones, with every value between them."""
        values = [count.value for count in self._line.counts] + [float(number) for _, number in self.named() if self._lively]
        if self._line.target is not None:
            values.append(self._line.target)
        low, high = min(values, default=0.0), max(values, default=1.0)
        step = round_step((high - low) / _STEPS)
        first, last = math.floor(low / step) * step, math.ceil(high / step) * step
        return (first, last, step) if last > first else (max(0, first - step), last + step, step)

    def named(self) -> list[tuple[date, int]]:
        """The members in the file by name, up to the day from which the chart is seen: who comes or goes later is none yet."""
        now = min(self._today, self._end())
        return [step for number, step in enumerate(self._line.named) if not number or step[0] <= now]

    def ticks(self) -> list[int]:
        """The numbers at the left, from the lowest: whole, round ones between which every value lies."""
        low, high, step = self._scale()
        return list(range(low, high + 1, step))

    def _at(self, day: date, value: float) -> QPointF:
        area, (low, high, _) = self._area(), self._scale()
        days = max((self._end() - self._line.start).days, 1)
        share = min(max((day - self._line.start).days / days, 0.0), 1.0)
        return QPointF(area.left() + share * area.width(), area.bottom() - (value - low) / (high - low) * (area.height() - 4) - 2)

    # --- painting --------------------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        line = self._line
        if not line.counts and line.target is None and not (self._lively and line.named):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axes(painter)
        if self._lively:
            self._paint_named(painter)
        self._paint_counts(painter)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("acc"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)

    def _paint_counts(self, painter: QPainter) -> None:
        line, theme = self._line, self._theme
        accent, ground = theme.color("acc"), theme.color("bg")
        points = [spot.at for spot in self.spots()]
        if not points:
            return
        now = min(max(self._today, line.counts[-1].day), self._end())
        here = self._at(now, line.counts[-1].value)
        painter.setPen(QPen(accent, 2))
        for one, other in zip(points, [*points[1:], here], strict=True):
            painter.drawLine(one, other)
        if line.target is not None and line.due is not None:
            goal = self._at(line.due, line.target)
            dashed = QPen(accent, 1.5)
            dashed.setDashPattern([3, 2.5])
            painter.setPen(dashed)
            if now < line.due:
                painter.drawLine(here, goal)
            painter.setPen(QPen(accent, 2))
            painter.setBrush(accent)
            painter.drawEllipse(goal, 3, 3)
        painter.setPen(QPen(accent, 2))
        painter.setBrush(ground)
        for number, at in enumerate(points if self._lively else [here]):
            chosen = self._lively and number == self._current
            painter.setBrush(accent if chosen else ground)
            painter.drawEllipse(at, 4, 4)

    def _paint_named(self, painter: QPainter) -> None:
        painter.setPen(QPen(self._theme.color("ink3"), 1.2))
        named = self.named()
        if not named:
            return
        now = max(min(self._today, self._end()), named[-1][0])
        points = [self._at(*step) for step in named]
        corners = [QPointF(after.x(), before.y()) for before, after in pairwise(points)]
        corners.append(QPointF(self._at(now, named[-1][1]).x(), points[-1].y()))
        for point, corner in zip(points, corners, strict=True):
            painter.drawLine(point, corner)
        for corner, point in zip(corners, points[1:], strict=False):
            painter.drawLine(corner, point)
        painter.setFont(self._theme.font("day"))
        painter.setPen(self._theme.color("ink3"))
        told = QCoreApplication.translate("Overview", "{number} by name").format(number=write_number(named[-1][1], self._language))
        box = QRectF(max(corners[-1].x() - 4, self._area().left() + 156) - 156, corners[-1].y() - 17, 156, 15)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, told)

    def _paint_axes(self, painter: QPainter) -> None:
        theme, area, low = self._theme, self._area(), self._scale()[0]
        start, end = self._line.start, self._end()
        painter.setFont(theme.font("day"))
        room = self._number_room()
        for value in self.ticks():
            y = self._at(start, value).y()
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(theme.color("ink3"))
            text = write_number(value, self._language)
            painter.drawText(QRectF(0, y - 8, room, 16), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        for day, text in self._marks(start, end):
            x = self._at(day, low).x()
            box = QRectF(min(max(x - 24, area.left() - 12), area.right() - 36), area.bottom() + 4, 48, 14)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _marks(self, start: date, end: date) -> list[tuple[date, str]]:
        """Months under one year, years under several."""
        if start.year == end.year:
            days = [date(end.year, month, 1 if month < 12 else 31) for month in (1, 4, 7, 10, 12)]
            return [(day, month_name(day.month, self._language, style="short")) for day in days if start <= day <= end]
        step = max(1, (end.year - start.year) // 8)
        return [(date(year, 1, 1), str(year)) for year in range(start.year, end.year + 1, step) if date(year, 1, 1) >= start]

    # --- mouse and keys --------------------------------------------------------------------------------------------------------------

    def _spot_near(self, at: QPointF) -> int:
        near = [((spot.at - at).manhattanLength(), number) for number, spot in enumerate(self.spots())]
        found = min(near, default=(1e9, -1))
        return found[1] if found[0] <= _NEAR else -1

    def event(self, event: QEvent) -> bool:
        if self._lively and event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self._spot_near(QPointF(event.pos()))
            if number >= 0:
                QToolTip.showText(event.globalPos(), tip(self.told(self._line.counts[number])), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._spot_near(event.position()) if self._lively else -1
        if number >= 0:
            self._choose(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if self._lively and step and self._line.counts:
            self._choose(min(max(self._current + step, 0), len(self._line.counts) - 1))
        else:
            super().keyPressEvent(event)

    def _choose(self, number: int) -> None:
        self._current = number
        count = self._line.counts[number]
        self.setAccessibleDescription(self.told(count))
        self.update()
        self.chosen.emit(count)
