"""Painting of the month, from its layout alone."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.tasks import CalendarTask
from gsef_desktop.ui.calendar.clash_runs import days_of
from gsef_desktop.ui.calendar.geometry import Box
from gsef_desktop.ui.calendar.month_layout import MonthLayout
from gsef_desktop.ui.calendar.month_shapes import ClashRun, HolidayLine, MonthBar, TaskChip, WeekRow
from gsef_desktop.ui.calendar.painting import (
    CENTRE,
    GHOST,
    LEFT,
    look_of_ghost,
    opacity_of,
    paint_drag_text,
    rect_of,
)
from gsef_desktop.ui.calendar.period_paint import PeriodPainter
from gsef_desktop.ui.calendar.shapes import PaintState
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.bars import paint_bar

_DIMMED = 0.55
"""Opacity of what lies outside the month."""


class MonthPainter:
    """Paints a layout in the coordinates of the layout; only what meets the exposed rectangle."""

    def __init__(self, theme: Theme, locale: QLocale, week_title: str) -> None:
        self._theme = theme
        self._week_title = week_title
        self._shared = PeriodPainter(theme)
        long, short = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
        self._weekdays = [[locale.standaloneDayName(day, form) for day in range(1, 8)] for form in (long, short)]
        self._number_font = theme.font("strong")
        self._other_font = theme.font("body")
        self._widest = [max(map(QFontMetricsF(theme.font("caption")).horizontalAdvance, names)) for names in self._weekdays]

    def paint_head(self, painter: QPainter, layout: MonthLayout, height: float) -> None:
        """The names of the weekdays; the origin is the left upper corner of the head."""
        theme = self._theme
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("ink2"))
        left = layout.metrics.week_width
        painter.drawText(QRectF(0, 0, left + 4, height - 4), LEFT, self._week_title)
        names = self._weekdays[0 if self._widest[0] + 10 <= layout.column else 1]
        for column, name in enumerate(names):
            painter.drawText(QRectF(left + column * layout.column + 8, 0, layout.column - 8, height - 4), LEFT, name)
        painter.fillRect(QRectF(0, height - 1, layout.width, 1), theme.color("line2"))

    def paint(
        self,
        painter: QPainter,
        layout: MonthLayout,
        rows: Mapping[str, CalendarRow],
        tasks: Mapping[str, CalendarTask],
        state: PaintState,
        exposed: QRectF,
        names: Mapping[date, str],
    ) -> None:
        """Everything below the head; `names` are the days that are named in full, such as the first of another month."""
        for week in layout.weeks:
            if rect_of(week.box).intersects(exposed):
                self._paint_week(painter, layout, week, state)
        for run in layout.clashes:
            self._paint_clash(painter, layout, run)
        clashing = {day for run in layout.clashes if not run.under_bars for day in days_of((run.first, run.last))}
        for week in layout.weeks:
            if rect_of(week.box).intersects(exposed):
                self._paint_numbers(painter, layout, week, state, names, clashing)
        for bar in layout.bars:
            if rect_of(bar.box.grown(4)).intersects(exposed):
                self._paint_bar(painter, layout, bar, rows[bar.id], state)
        for chip in layout.tasks:
            self._paint_task(painter, layout, chip, tasks[chip.id], state)
        for line in layout.holidays:
            self._paint_holidays(painter, layout, line)
        for more in layout.more:
            self._shared.paint_count(painter, rect_of(more.box), more.count)
        self._paint_hidden(painter, layout, state)
        self._shared.paint_tray(painter, layout.tray, rows, state, aimed_at=_aims_at_month(layout, state))
        if state.drag is not None and state.drag.first is not None:
            self._paint_drag(painter, layout, rows, state)

    def _paint_week(self, painter: QPainter, layout: MonthLayout, week: WeekRow, state: PaintState) -> None:
        theme, box, left = self._theme, week.box, layout.metrics.week_width
        painter.fillRect(QRectF(left + 5 * layout.column, box.y, 2 * layout.column, box.height), theme.color("wkend"))
        drag = state.drag
        if drag is not None and drag.first is not None and drag.last is not None:
            for target in layout.span_boxes(drag.first, drag.last):
                if target.y == box.y:
                    painter.fillRect(rect_of(target), theme.color("sel"))
        line = theme.color("line")
        for column in range(7):
            painter.fillRect(QRectF(round(left + column * layout.column), box.y, 1, box.height), line)
        painter.fillRect(QRectF(0, box.bottom - 1, box.width, 1), line)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("ink3"))
        painter.drawText(QRectF(0, box.y + 5, left - 6, 16), CENTRE, str(week.number))

    def _paint_numbers(
        self,
        painter: QPainter,
        layout: MonthLayout,
        week: WeekRow,
        state: PaintState,
        names: Mapping[date, str],
        clashing: Collection[date],
    ) -> None:
        for column in range(7):
            try:
                day = week.monday + timedelta(days=column)
            except OverflowError:
                break
            cell = QRectF(layout.metrics.week_width + column * layout.column, week.box.y, layout.column, 24)
            token = "bad" if day in clashing else "ink" if layout.holds(day) else "ink3"
            self._paint_number(painter, cell, names.get(day, str(day.day)), token, strong=layout.holds(day), today=day == state.today)

    def _paint_number(self, painter: QPainter, cell: QRectF, text: str, token: str, *, strong: bool, today: bool) -> None:
        theme = self._theme
        painter.setFont(self._number_font if strong or today else self._other_font)
        if today:
            width = QFontMetricsF(painter.font()).horizontalAdvance(text)
            self._shared.pill(painter, QRectF(cell.left() + 4, cell.top() + 4, width + 12, 18), "acc")
            painter.setPen(theme.color("onacc"))
            painter.drawText(QRectF(cell.left() + 4, cell.top() + 4, width + 12, 18), CENTRE, text)
            return
        painter.setPen(theme.color(token))
        painter.drawText(QRectF(cell.left() + 8, cell.top() + 4, cell.width() - 8, 18), LEFT, text)

    def _paint_clash(self, painter: QPainter, layout: MonthLayout, run: ClashRun) -> None:
        theme, box = self._theme, run.box
        if run.under_bars:
            days = (run.last - run.first).days + 1
            rule = QRectF(box.x, box.y + 2, days * layout.column - 2 * (box.x - self._cell_left(layout, run.first)), 1.75)
            painter.fillRect(rule, theme.color("bad"))
            self._shared.paint_warning(painter, QRectF(box.x + 2, box.y + 5, box.width - 2, box.height - 5), run.text)
            return
        painter.fillRect(rect_of(box), theme.color("badt"))
        painter.fillRect(QRectF(box.x, box.bottom - 1.75, box.width, 1.75), theme.color("bad"))
        ratio = painter.device().devicePixelRatioF()
        at = QPointF(box.x + layout.column - 20, box.y + 5)
        painter.drawPixmap(at, theme.pixmap("triangle-alert", "bad", 12, ratio))

    @staticmethod
    def _cell_left(layout: MonthLayout, day: date) -> float:
        box = layout.day_box(day)
        return 0.0 if box is None else box.x

    def _paint_bar(self, painter: QPainter, layout: MonthLayout, bar: MonthBar, row: CalendarRow, state: PaintState) -> None:
        outside = not (layout.holds(bar.first) or layout.holds(bar.last) or bar.first < layout.first < bar.last)
        opacity = opacity_of(bar.id, state) * (_DIMMED if outside and bar.id not in state.selected else 1.0)
        self._shared.paint_bar(
            painter, rect_of(bar.box), row, bar.text, state, opacity=opacity, square_left=bar.from_before, square_right=bar.to_after
        )

    def _paint_task(self, painter: QPainter, layout: MonthLayout, chip: TaskChip, task: CalendarTask, state: PaintState) -> None:
        painter.setOpacity(1.0 if layout.holds(chip.day) else _DIMMED)
        self._shared.paint_task(painter, rect_of(chip.box), chip.lines, task, hovered=state.hovered == chip.id)
        painter.setOpacity(1.0)

    def _paint_holidays(self, painter: QPainter, layout: MonthLayout, line: HolidayLine) -> None:
        painter.setOpacity(1.0 if layout.holds(line.day) else _DIMMED)
        self._shared.paint_holidays(painter, rect_of(line.box), line.text)
        painter.setOpacity(1.0)

    def _paint_hidden(self, painter: QPainter, layout: MonthLayout, state: PaintState) -> None:
        """Something that is selected but only counted shows where it is counted."""
        for id in state.selected:
            for box in layout.hidden_boxes(id):
                painter.setPen(QPen(self._theme.color("acc" if state.focused else "ctl"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(rect_of(box), 4, 4)

    def _paint_drag(self, painter: QPainter, layout: MonthLayout, rows: Mapping[str, CalendarRow], state: PaintState) -> None:
        """The bar as it would be, at 60 %, and its new days in words."""
        drag = state.drag
        if drag is None or drag.first is None or drag.last is None:
            return
        boxes = layout.span_boxes(drag.first, drag.last)
        if drag.slot is None:
            self._paint_ghost(painter, layout, boxes, rows, state)
        if boxes and state.drag_text:
            box = boxes[0]
            paint_drag_text(painter, self._theme, QPointF(box.x + 4, box.y + 22), state.drag_text, right=layout.width)

    def _paint_ghost(
        self, painter: QPainter, layout: MonthLayout, boxes: Sequence[Box], rows: Mapping[str, CalendarRow], state: PaintState
    ) -> None:
        drag, sizes = state.drag, layout.metrics
        if drag is None or drag.first is None or drag.last is None:
            return
        look = look_of_ghost(rows.get(drag.id), drag)
        lane = next((bar.lane for bar in layout.bars if bar.id == drag.id), 0)
        painter.setOpacity(GHOST)
        for box in boxes:
            week = next(each for each in layout.weeks if each.box.y == box.y)
            top = box.y + sizes.top + min(lane, max(0, week.lanes - 1)) * sizes.lane
            before, after = drag.first < week.monday, (drag.last - week.monday).days > 6
            left, right = box.x + (0 if before else 3), box.right - (0 if after else 3)
            paint_bar(painter, QRectF(left, top, right - left, sizes.bar_height), look, self._theme, square_left=before, square_right=after)
        painter.setOpacity(1.0)


def _aims_at_month(layout: MonthLayout, state: PaintState) -> bool:
    """Whether a drag would end in the tray."""
    drag = state.drag
    return drag is not None and drag.slot is not None and drag.first == layout.first and drag.last == layout.last
