"""The number of members against the goal, as a bar in the heading."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gsef_desktop.domain.time_writing import write_day, write_number
from gsef_desktop.services.members import MembersSummary
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.tips import tip

_BAR, _USUAL_BAR, _LEAST_BAR, _HEIGHT, _GAP = 150, 92, 48, 8, 9


class GoalBar(QWidget):
    """ "49 ▬▬▬ 100 by the end of 2019".  Where there is no room the words go, and stay in the tooltip."""

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._now, self._share, self._caption = "", 0.0, ""
        self._has_goal = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_summary(self, summary: MembersSummary) -> None:
        """Show the members counted, and the goal if there is one."""
        self._now = write_number(summary.counted, self._language)
        self._has_goal = summary.target is not None and summary.target > 0
        if summary.target is not None and self._has_goal:
            self._share = min(1.0, summary.counted / summary.target)
            self._caption = self._goal_text(write_number(summary.target, self._language), summary.due)
        else:
            self._share = 0.0
            self._caption = self.tr("member") if summary.counted == 1 else self.tr("members")
        told = self.tr("{number} members, goal {goal}").format(number=self._now, goal=self._caption) if self._has_goal else ""
        self.setAccessibleName(told or f"{self._now} {self._caption}")
        self.setToolTip(tip(self.accessibleName()))
        self.updateGeometry()
        self.update()

    def _goal_text(self, target: str, due: date | None) -> str:
        if due is None:
            return target
        if (due.month, due.day) == (12, 31):
            return self.tr("{target} by the end of {year}").format(target=target, year=due.year)
        return self.tr("{target} by {date}").format(target=target, date=write_day(due, self._language))

    def _widths(self) -> tuple[int, int]:
        strong, plain = QFontMetrics(self._theme.font("secondary_strong")), QFontMetrics(self._theme.font("secondary"))
        return strong.horizontalAdvance(self._now) + 2, plain.horizontalAdvance(self._caption) + 2

    def sizeHint(self) -> QSize:
        now, caption = self._widths()
        return QSize(now + _GAP + caption + (_USUAL_BAR + _GAP if self._has_goal else 0), 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._widths()[0] + (_GAP + _LEAST_BAR if self._has_goal else 0), 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now, caption = self._widths()
        whole = self.sizeHint().width() + (_BAR - _USUAL_BAR if self._has_goal else 0)
        left = max(0, self.width() - whole)
        painter.setFont(theme.font("secondary_strong"))
        painter.setPen(theme.color("ink"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, 0, now, self.height()), middle, self._now)
        left += now + _GAP
        with_words = self.width() - left - caption - (_GAP + _LEAST_BAR if self._has_goal else 0) >= 0
        if self._has_goal:
            room = self.width() - left - (caption + _GAP if with_words else 0)
            bar = QRectF(left, (self.height() - _HEIGHT) / 2, min(_BAR, room), _HEIGHT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("line"))
            painter.drawRoundedRect(bar, 4, 4)
            painter.setBrush(theme.color("acc"))
            painter.setClipRect(QRectF(bar.left(), bar.top(), bar.width() * self._share, bar.height()))
            painter.drawRoundedRect(bar, 4, 4)
            painter.setClipping(False)
            left += round(bar.width()) + _GAP
        if with_words:
            painter.setFont(theme.font("secondary"))
            painter.setPen(theme.color("ink2"))
            painter.drawText(QRectF(left, 0, caption + 4, self.height()), middle, self._caption)
