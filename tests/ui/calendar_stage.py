"""Rows for the pages of the calendar, and hands that click and drag on one."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, time

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import ActivityStatus
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame, TimeKind
from gsef_desktop.ui.calendar.page import PeriodPage

LEFT, RIGHT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def on(
    first: date,
    last: date | None = None,
    *,
    confirmed: bool = True,
    start: time | None = None,
    precision: Precision = Precision.DAY,
    kind: TimeKind = TimeKind.EVENT,
) -> TimeFrame:
    """A frame of whole days, or of whatever else is asked for."""
    certainty = Certainty.CONFIRMED if confirmed else Certainty.TENTATIVE
    return TimeFrame(
        earliest=first, latest=last or first, precision=precision, kind=kind, date_certainty=certainty, start_time=start,
        zone="Asia/Seoul" if start else None,
    )  # fmt: skip


def some_time_in(year: int, month: int, months: int = 1) -> TimeFrame:
    """Some time in a month, or in a quarter."""
    end = month + months - 1
    precision = {1: Precision.MONTH, 3: Precision.QUARTER, 12: Precision.YEAR}[months]
    return TimeFrame(
        earliest=date(year, month, 1), latest=date(year, end, monthrange(year, end)[1]), precision=precision, kind=TimeKind.WINDOW
    )


def row(
    id: str, frame: TimeFrame, title: str = "", city: str = "", *, line: int = 1, status: ActivityStatus = ActivityStatus.PLANNED
) -> CalendarRow:
    """A row; without a title it is called by its id."""
    place = Place(text=city, city=city, country="CH") if city else Place()
    return CalendarRow(id=id, title=title or id.capitalize(), time=frame, place=place, line_number=line, status=status)


def point_of(page: PeriodPage, id: str, *, part: int = 0, at: float = 0.5) -> QPoint:
    """A point on a part of a row, from its left end (0) to its right (1)."""
    rect = page.rects_of(id)[part]
    return QPointF(min(rect.left() + rect.width() * at, rect.right() - 2), rect.center().y()).toPoint()


def foot_of(page: PeriodPage, day: date) -> QPoint:
    """A point of a day on which nothing stands in these tests."""
    rect = page.rect_of_day(day)
    return QPointF(rect.center().x(), rect.bottom() - 5).toPoint()


def drag(
    qtbot: QtBot,
    page: PeriodPage,
    start: QPoint,
    end: QPoint,
    *,
    modifiers: Qt.KeyboardModifier = NONE,
    release: bool = True,
) -> None:
    """Press, move in steps, and release."""
    area = page.viewport()
    qtbot.mousePress(area, LEFT, modifiers, start)
    for share in (0.3, 0.7, 1.0):
        to = QPointF(start) + (QPointF(end) - QPointF(start)) * share
        at = QPointF(area.mapToGlobal(to.toPoint()))
        QApplication.sendEvent(area, QMouseEvent(QEvent.Type.MouseMove, to, at, Qt.MouseButton.NoButton, LEFT, modifiers))
    if release:
        qtbot.mouseRelease(area, LEFT, modifiers, end)
