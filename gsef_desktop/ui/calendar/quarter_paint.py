"""Painting of the quarter in both arrangements, from its layout alone."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.ui.calendar.drag import Drag
from gsef_desktop.ui.calendar.painting import (
    CENTRE,
    GHOST,
    LEFT,
    look_of,
    look_of_ghost,
    opacity_of,
    outline_bar,
    paint_drag_text,
    rect_of,
    triangle_between,
)
from gsef_desktop.ui.calendar.period_paint import PeriodPainter
from gsef_desktop.ui.calendar.quarter_columns import ColumnsLayout
from gsef_desktop.ui.calendar.quarter_layout import QuarterLayout
from gsef_desktop.ui.calendar.quarter_shapes import LINE, HolidayMarkBox, QuarterBar, QuarterMonth
from gsef_desktop.ui.calendar.quarter_stacked import COLUMNS, StackedLayout
from gsef_desktop.ui.calendar.shapes import PaintState
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.bars import BarLook, label_colour, paint_bar, paint_tick

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TICK_BESIDE = 24.0
"""Days narrower than this, in px, have no room for a tick beside their number."""


class QuarterPainter:
    """Paints a layout in its coordinates; `tray_title` stands above the trays of stacked months."""

    def __init__(self, theme: Theme, locale: QLocale, tray_title: str) -> None:
        self._theme = theme
        self._tray_title = tray_title
        self._shared = PeriodPainter(theme)
        short, narrow = QLocale.FormatType.ShortFormat, QLocale.FormatType.NarrowFormat
        self._months = [locale.standaloneMonthName(month) for month in range(1, 13)]
        self._short_months = [locale.standaloneMonthName(month, short) for month in range(1, 13)]
        self._weekdays = [locale.standaloneDayName(day, narrow) for day in range(1, 8)]
        self._day, self._day_strong = theme.font("day"), theme.font("day_strong")
        self._number, self._number_strong = theme.font("caption"), theme.font("small_strong")

    # --- the head --------------------------------------------------------------------------------------------------------------------

    def paint_head(self, painter: QPainter, layout: QuarterLayout, height: float, today: date) -> None:
        """The letters of the weekdays above stacked months; the names of months above those side by side."""
        if isinstance(layout, StackedLayout):
            self._paint_letters(painter, layout, height)
        else:
            for month in layout.months:
                self._set_month_pen(painter, month, today)
                name = self._months[month.first.month - 1]
                painter.drawText(QRectF(month.box.x + 2, 0, month.box.width, height - 6), LEFT, name[:1].upper() + name[1:])
                painter.fillRect(QRectF(month.box.x, height - 3, month.box.width, 1), self._theme.color("line2"))

    def _paint_letters(self, painter: QPainter, layout: StackedLayout, height: float) -> None:
        painter.setFont(self._day)
        painter.setPen(self._theme.color("ink3"))
        for column in range(COLUMNS):
            left = layout.grid_left + column * layout.column
            painter.drawText(QRectF(left - layout.column, 4, 3 * layout.column, 16), CENTRE, self._weekdays[column % 7])
        painter.setFont(self._theme.font("badge"))
        left = layout.grid_right + 14
        shown = QFontMetricsF(painter.font()).elidedText(self._tray_title, Qt.TextElideMode.ElideRight, layout.width - left)
        painter.drawText(QRectF(left, 4, layout.width - left, 16), LEFT, shown)
        painter.fillRect(QRectF(0, height - 1, layout.width, 1), self._theme.color("line2"))

    def _set_month_pen(self, painter: QPainter, month: QuarterMonth, today: date) -> None:
        painter.setFont(self._theme.font("strong"))
        painter.setPen(self._theme.color("acc" if month.first <= today <= month.last else "ink2"))

    # --- the content -----------------------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, layout: QuarterLayout, rows: Mapping[str, CalendarRow], state: PaintState, exposed: QRectF) -> None:
        """Everything below the head."""
        for month in layout.months:
            if rect_of(month.box).intersects(exposed):
                self._paint_month(painter, layout, month, state)
        self._paint_weeks(painter, layout)
        for mark in layout.holidays:
            self._paint_holiday(painter, layout, mark)
        for bar in layout.bars:
            if rect_of(bar.box.grown(4)).intersects(exposed) or rect_of(bar.label).intersects(exposed):
                self._paint_bar(painter, bar, rows[bar.id], state)
        for more in layout.more:
            painter.setFont(self._number)
            painter.setPen(self._theme.color("accd"))
            painter.drawText(rect_of(more.box), CENTRE, f"+{more.count}")
        for id in state.selected:
            for box in layout.hidden_boxes(id):
                painter.setPen(QPen(self._theme.color("acc" if state.focused else "ctl"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(rect_of(box), 4, 4)
        slot = state.drag.slot if state.drag is not None else None
        for each in layout.trays:
            self._shared.paint_tray(painter, each.tray, rows, state, framed=each.framed, aimed_at=slot == each.slot)
        if state.drag is not None and state.drag.first is not None:
            self._paint_drag(painter, layout, rows, state, state.drag)

    def _paint_month(self, painter: QPainter, layout: QuarterLayout, month: QuarterMonth, state: PaintState) -> None:
        theme, stacked = self._theme, isinstance(layout, StackedLayout)
        clashing = {mark.day for mark in layout.clashes}
        target = state.drag
        for number in range(month.days):
            day = month.first + timedelta(days=number)
            box = layout.day_box(day)
            if box is not None and day.weekday() > 4:
                painter.fillRect(rect_of(box), theme.color("wkend"))
        if target is not None and target.first is not None and target.last is not None:
            for box in layout.span_boxes(max(target.first, month.first), min(target.last, month.last)):
                painter.fillRect(rect_of(box), theme.color("sel"))
        if isinstance(layout, StackedLayout):
            painter.fillRect(QRectF(0, month.box.bottom - 1, month.box.width, 1), theme.color("line"))
            painter.fillRect(QRectF(layout.grid_right + 4, month.box.y, 1, month.box.height), theme.color("line"))
            self._set_month_pen(painter, month, state.today)
            self._paint_name(painter, month, layout.grid_left - 4)
        for number in range(month.days):
            day = month.first + timedelta(days=number)
            box = layout.number_box(day)
            if box is None:
                continue
            rect = rect_of(box)
            if not stacked and number:
                painter.fillRect(QRectF(rect.left(), rect.top(), month.box.width - 22, 1), theme.color("line"))
            if day in clashing:
                self._paint_clash(painter, rect.adjusted(0, 0.5, -0.5 if stacked else -4, -0.5), stacked=stacked)
            self._paint_number(painter, rect, day, state.today, day in clashing, stacked=stacked)
        for mark in layout.clashes:
            if mark.is_first and month.first <= mark.day <= month.last:
                ratio = painter.device().devicePixelRatioF()
                size = triangle_between(mark.box.width) if stacked else 10
                left, top = mark.box.right - 14, mark.box.centre[1] - 5
                if stacked:
                    left, top = mark.box.x - 1 - size / 2, mark.box.y + 7 - size / 2
                painter.drawPixmap(QPointF(left, top), theme.pixmap("triangle-alert", "bad", size, ratio))

    def _paint_holiday(self, painter: QPainter, layout: QuarterLayout, mark: HolidayMarkBox) -> None:
        """A tick beside the number of the day, with the name where there is room; above the number where the days are narrow."""
        number = layout.number_box(mark.day)
        if isinstance(layout, StackedLayout) and number is not None and number.width < _TICK_BESIDE:
            painter.fillRect(QRectF(number.centre[0] - 4, number.y, 8, 2), self._theme.color("ctl"))
        else:
            self._shared.paint_holidays(painter, rect_of(mark.box), mark.text)

    def _paint_name(self, painter: QPainter, month: QuarterMonth, room: float) -> None:
        name = self._months[month.first.month - 1]
        if QFontMetricsF(painter.font()).horizontalAdvance(name) > room:
            name = self._short_months[month.first.month - 1]
        painter.drawText(QRectF(0, month.box.y + 11, room, 18), LEFT, name[:1].upper() + name[1:])

    def _paint_clash(self, painter: QPainter, rect: QRectF, *, stacked: bool) -> None:
        painter.fillRect(rect, self._theme.color("badt"))
        below, left = QRectF(rect.left(), rect.bottom() - 1.5, rect.width(), 1.5), QRectF(rect.left(), rect.top(), 1.75, rect.height())
        painter.fillRect(below if stacked else left, self._theme.color("bad"))

    def _paint_number(self, painter: QPainter, rect: QRectF, day: date, today: date, clashing: bool, *, stacked: bool) -> None:
        theme = self._theme
        token = "onacc" if day == today else "bad" if clashing else "ink3" if stacked else "ink2"
        strong = day == today or clashing
        if stacked:
            painter.setFont(self._day_strong if strong else self._day)
            if day == today:
                self._shared.pill(painter, QRectF(rect.center().x() - 9, rect.top() + 1, 18, 14), "acc")
            painter.setPen(theme.color(token))
            painter.drawText(QRectF(rect.left() - rect.width(), rect.top(), 3 * rect.width(), 16), CENTRE, str(day.day))
            return
        painter.setFont(self._number_strong if strong else self._number)
        at = QRectF(rect.left() + 3, rect.top() + 1, 18, min(rect.height(), 20) - 1)
        if day == today:
            self._shared.pill(painter, QRectF(at.left() - 1, at.center().y() - 7, 20, 14), "acc")
        painter.setPen(theme.color(token))
        painter.drawText(at, CENTRE, str(day.day))
        painter.setFont(self._day)
        painter.setPen(theme.color("ink3"))
        painter.drawText(QRectF(at.right() + 3, at.top(), 14, at.height()), LEFT, self._weekdays[day.weekday()])

    def _paint_weeks(self, painter: QPainter, layout: QuarterLayout) -> None:
        painter.setFont(self._day)
        painter.setPen(self._theme.color("ink3"))
        if isinstance(layout, ColumnsLayout):
            for week in layout.weeks:
                painter.drawText(QRectF(week.box.x, week.box.y + 1, week.box.width - 5, min(layout.line, 20) - 1), _RIGHT, str(week.number))
            return
        for week in layout.weeks:
            painter.fillRect(QRectF(week.box.x, week.box.y + 2, 1, week.box.height - 3), self._theme.color("line2"))
            painter.drawText(QRectF(week.box.x + 4, week.box.y + 1, 30, week.box.height), LEFT, str(week.number))

    def _paint_bar(self, painter: QPainter, bar: QuarterBar, row: CalendarRow, state: PaintState) -> None:
        look, rect = look_of(row), rect_of(bar.box)
        square_left, square_right = (False, False) if bar.upright else (bar.from_before, bar.to_after)
        painter.setOpacity(opacity_of(bar.id, state))
        if bar.upright and (bar.from_before or bar.to_after):
            self._paint_cut(painter, rect, bar, look)
        else:
            paint_bar(painter, rect, look, self._theme, square_left=square_left, square_right=square_right)
        ink = label_colour(look, self._theme, inside=bar.inside)
        for number, line in enumerate(bar.lines):
            at = QRectF(rect.left(), bar.label.y + number * LINE, max(bar.label.right, rect.right()) - rect.left(), LINE)
            self._shared.paint_pieces(painter, at, line, ink, struck=look.cancelled)
        if look.held:
            left = bar.lines[0][0].left if bar.lines and bar.lines[0] else rect.left() + 3
            left -= 2 if bar.lines and bar.lines[0] and bar.lines[0][0].text.startswith("\u2002") else 12
            paint_tick(painter, QRectF(max(left, rect.left() + 2) if bar.inside else left, bar.label.y, 10, LINE), ink)
        painter.setOpacity(1.0)
        outline_bar(painter, self._theme, rect, bar.id, state, square_left=square_left, square_right=square_right)

    def _paint_cut(self, painter: QPainter, rect: QRectF, bar: QuarterBar, look: BarLook) -> None:
        """A block that goes on in another month: its upper or lower end is cut off."""
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        paint_bar(painter, rect.adjusted(0, -8 if bar.from_before else 0, 0, 8 if bar.to_after else 0), look, self._theme)
        painter.restore()

    def _paint_drag(self, painter: QPainter, layout: QuarterLayout, rows: Mapping[str, CalendarRow], state: PaintState, drag: Drag) -> None:
        if drag.first is None or drag.last is None:
            return
        boxes = layout.ghost_boxes(drag.id, drag.first, drag.last)
        if drag.slot is None:
            painter.setOpacity(GHOST)
            for box in boxes:
                paint_bar(painter, rect_of(box), look_of_ghost(rows.get(drag.id), drag), self._theme)
            painter.setOpacity(1.0)
        if boxes and state.drag_text:
            below = boxes[0].y < 24
            at = QPointF(boxes[0].x, boxes[0].bottom + 22 if below else boxes[0].y - 2)
            paint_drag_text(painter, self._theme, at, state.drag_text, right=layout.width)
