"""Painting of the year planner, from its layout alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.lanes import LabelSide
from gsef_desktop.ui.calendar.geometry import Box
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
from gsef_desktop.ui.calendar.shapes import PaintState
from gsef_desktop.ui.calendar.year_layout import YearLayout
from gsef_desktop.ui.calendar.year_shapes import Align, Bar, MonthRow, TrayItem
from gsef_desktop.ui.theme.painting import draw_line_tile
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.bars import label_colour, label_font, paint_bar, paint_tick

_LEAST_FOR_EVERY_NUMBER = 14.0


def _set_in(font: QFont, texts: Sequence[str]) -> list[tuple[QStaticText, float, float]]:
    """Short texts set once in a font, each with its width and height: a year draws hundreds of numbers."""
    made = []
    for text in texts:
        static = QStaticText(text)
        static.setTextFormat(Qt.TextFormat.PlainText)
        static.prepare(font=font)
        made.append((static, static.size().width(), static.size().height()))
    return made


class PlannerPainter:
    """Paints a layout in the coordinates of the layout; only what meets the exposed rectangle."""

    def __init__(self, theme: Theme, locale: QLocale) -> None:
        self._theme = theme
        short, narrow = QLocale.FormatType.ShortFormat, QLocale.FormatType.NarrowFormat
        self._months = [locale.standaloneMonthName(month, short) for month in range(1, 13)]
        self._weekdays = [locale.standaloneDayName(day, narrow) for day in range(1, 8)]
        self._day_font = theme.font("day")
        self._strong_font = theme.font("day_strong")
        self._numbers = [str(number) for number in range(32)]
        self._set_numbers = {font.key(): _set_in(font, self._numbers) for font in (self._day_font, self._strong_font)}

    def paint_head(self, painter: QPainter, layout: YearLayout, height: float, tray_title: str) -> None:
        """The row of weekday letters (or day numbers) above the months; its origin is its own left upper corner."""
        painter.setFont(self._day_font)
        painter.setPen(self._theme.color("ink3"))
        every = layout.column >= _LEAST_FOR_EVERY_NUMBER
        for column in range(layout.align.columns):
            text = self._weekdays[column % 7] if layout.align is Align.WEEKDAY else str(column + 1)
            if layout.align is Align.WEEKDAY or every or column % 5 == 0:
                painter.drawText(QRectF(layout.grid_left + (column - 1) * layout.column, 2, 3 * layout.column, 16), CENTRE, text)
        painter.setFont(self._theme.font("badge"))
        left = layout.grid_right + 14
        room = layout.metrics.width - left
        shown = QFontMetricsF(painter.font()).elidedText(tray_title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, 1, room, 16), LEFT, shown)
        painter.fillRect(QRectF(0, height - 1, layout.metrics.width, 1), self._theme.color("line2"))

    def paint(
        self, painter: QPainter, layout: YearLayout, rows: Mapping[str, CalendarRow], state: PaintState, exposed: QRectF, strip_title: str
    ) -> None:
        """Everything below the head."""
        for month in layout.months:
            if rect_of(month.box).intersects(exposed):
                self._paint_month(painter, layout, month, state)
        if layout.strip is not None and rect_of(layout.strip).intersects(exposed):
            self._paint_strip(painter, layout, strip_title)
        for band in layout.bands:
            if rect_of(band.box).intersects(exposed):
                self._paint_band(painter, layout, band.box, band.first, band.last)
        for bar in layout.bars:
            if rect_of(bar.hit_box.grown(4)).intersects(exposed):
                self._paint_bar(painter, bar, rows[bar.id], state)
        for item in layout.tray_items:
            if rect_of(item.box.grown(4)).intersects(exposed):
                self._paint_tray_item(painter, item, rows[item.id], state)
        self._paint_more(painter, layout)
        if state.drag is not None and state.drag.first is not None:
            self._paint_drag(painter, layout, rows, state)

    def _paint_month(self, painter: QPainter, layout: YearLayout, month: MonthRow, state: PaintState) -> None:
        theme, box = self._theme, month.box
        column, year = layout.column, layout.year
        first_weekday = date(year, month.month, 1).weekday()
        left = layout.grid_left + month.offset * column
        for number in range(1, month.days + 1):
            if (first_weekday + number - 1) % 7 > 4:
                painter.fillRect(QRectF(left + (number - 1) * column, box.y, column, box.height), theme.color("wkend"))
        self._paint_target(painter, layout, month, state)
        painter.fillRect(QRectF(0, box.bottom - 1, box.width, 1), theme.color("line"))
        painter.fillRect(QRectF(month.tray.x, box.y, 1, box.height), theme.color("line"))
        current = (state.today.year, state.today.month) == (year, month.month)
        painter.setFont(theme.font("secondary_strong"))
        painter.setPen(theme.color("acc" if current else "ink2"))
        painter.drawText(QRectF(0, box.y + 1, layout.grid_left - 2, 18), LEFT, self._months[month.month - 1])
        painter.setFont(self._day_font)
        painter.setPen(theme.color("ink3"))
        every = column >= _LEAST_FOR_EVERY_NUMBER
        numbers = self._set_numbers[self._day_font.key()]
        for number in range(1, month.days + 1):
            if every or (first_weekday + number - 1) % 7 == 0 or number == 1:
                self._paint_number(painter, numbers[number], left + (number - 1) * column, box.y + 1, column)
        if current:
            self._paint_today(painter, layout, state.today)

    @staticmethod
    def _paint_number(painter: QPainter, number: tuple[QStaticText, float, float], left: float, top: float, column: float) -> None:
        """A number in the middle of its column, in a line of 14 px; the painter has its font and its ink."""
        text, width, height = number
        painter.drawStaticText(QPointF(left + (column - width) / 2, top + (14 - height) / 2), text)

    def _paint_target(self, painter: QPainter, layout: YearLayout, month: MonthRow, state: PaintState) -> None:
        """The days on which a drag would end."""
        drag = state.drag
        if drag is None or drag.first is None or drag.last is None:
            return
        for box in layout.span_boxes(drag.first, drag.last):
            if box.y == month.box.y:
                painter.fillRect(rect_of(box), self._theme.color("sel"))

    def _paint_today(self, painter: QPainter, layout: YearLayout, today: date) -> None:
        box = layout.day_box(today)
        if box is None:
            return
        self._pill(painter, QRectF(box.centre[0] - 8.5, box.y + 1, 17, 14), "acc")
        painter.setFont(self._strong_font)
        painter.setPen(self._theme.color("onacc"))
        painter.drawText(QRectF(box.x - box.width, box.y + 1, 3 * box.width, 14), CENTRE, self._numbers[today.day])

    def _pill(self, painter: QPainter, rect: QRectF, token: str) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(token))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.restore()

    def _paint_band(self, painter: QPainter, layout: YearLayout, box: Box, first: date, last: date) -> None:
        theme = self._theme
        painter.fillRect(rect_of(box), theme.color("badt"))
        painter.fillRect(QRectF(box.x, box.bottom - 1.5, box.width, 1.5), theme.color("bad"))
        painter.setFont(self._strong_font)
        painter.setPen(theme.color("bad"))
        if layout.column >= _LEAST_FOR_EVERY_NUMBER:
            numbers = self._set_numbers[self._strong_font.key()]
            for number in range(first.day, last.day + 1):
                left = box.x - 1 + (number - first.day) * layout.column
                self._paint_number(painter, numbers[number], left, box.y - 1, layout.column)
        size = triangle_between(layout.column)
        picture = theme.pixmap("triangle-alert", "bad", size, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(box.x - 1 - size / 2, box.y + 6 - size / 2), picture)

    def _paint_bar(self, painter: QPainter, bar: Bar, row: CalendarRow, state: PaintState) -> None:
        look = look_of(row)
        painter.setOpacity(opacity_of(bar.id, state))
        rect = rect_of(bar.box)
        paint_bar(painter, rect, look, self._theme, square_left=bar.from_before, square_right=bar.to_after)
        if bar.side is not LabelSide.NONE:
            painter.setFont(label_font(look, self._theme))
            painter.setPen(label_colour(look, self._theme, inside=bar.side is LabelSide.INSIDE))
            painter.drawText(rect_of(bar.label_box).adjusted(0, -1, 6, 0), LEFT, bar.label)
        if look.held:
            inside = bar.side in (LabelSide.INSIDE, LabelSide.NONE)
            at = rect.adjusted(3, 0, 0, 0) if bar.side is LabelSide.NONE else rect_of(bar.label_box)
            paint_tick(painter, at, label_colour(look, self._theme, inside=inside))
        painter.setOpacity(1.0)
        outline_bar(painter, self._theme, rect, bar.id, state, square_left=bar.from_before, square_right=bar.to_after)

    def _paint_tray_item(self, painter: QPainter, item: TrayItem, row: CalendarRow, state: PaintState) -> None:
        draw_line_tile(painter, rect_of(item.tile), row.line_number or None, self._theme, text="?")
        look = look_of(row)
        painter.setFont(label_font(look, self._theme))
        painter.setPen(label_colour(look, self._theme, inside=False))
        if look.held:
            paint_tick(painter, QRectF(item.tile.right + 6, item.box.y, 10, 14), label_colour(look, self._theme, inside=False))
        height = 14.0
        for number, line in enumerate(item.lines):
            top = item.box.y + number * height
            painter.drawText(QRectF(item.tile.right + 6, top, item.box.right - item.tile.right, height), LEFT, line)
        outline_bar(painter, self._theme, rect_of(item.box), item.id, state)

    def _paint_strip(self, painter: QPainter, layout: YearLayout, title: str) -> None:
        if layout.strip is None:
            return
        painter.setFont(self._theme.font("secondary_strong"))
        painter.setPen(self._theme.color("ink2"))
        painter.drawText(QRectF(0, layout.strip.y + 4, layout.grid_left - 2, 18), LEFT, title)
        painter.fillRect(QRectF(0, layout.strip.bottom - 1, layout.strip.width, 1), self._theme.color("line"))

    def _paint_more(self, painter: QPainter, layout: YearLayout) -> None:
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.color("accd"))
        for more in layout.more:
            text = f"+{more.count}" if more.count else "–"
            painter.drawText(rect_of(more.box), LEFT if more.day is None else CENTRE, text)

    def _paint_drag(self, painter: QPainter, layout: YearLayout, rows: Mapping[str, CalendarRow], state: PaintState) -> None:
        """The bar as it would be, at 60 %, and its new days in words."""
        drag = state.drag
        if drag is None or drag.first is None or drag.last is None:
            return
        boxes = layout.span_boxes(drag.first, drag.last)
        if drag.slot is None:
            self._paint_ghost(painter, layout, boxes, rows, state)
        if boxes and state.drag_text:
            box = boxes[0]
            below = box.y < 22
            at = QPointF(box.x, box.bottom + 22 if below else box.y - 2)
            paint_drag_text(painter, self._theme, at, state.drag_text, right=layout.metrics.width)

    def _paint_ghost(
        self, painter: QPainter, layout: YearLayout, boxes: Sequence[Box], rows: Mapping[str, CalendarRow], state: PaintState
    ) -> None:
        drag = state.drag
        if drag is None or drag.first is None or drag.last is None:
            return
        look = look_of_ghost(rows.get(drag.id), drag)
        lane = next((bar.lane for bar in layout.bars if bar.id == drag.id), 0)
        sizes = layout.metrics
        painter.setOpacity(GHOST)
        for box in boxes:
            room = max(0.0, box.height - sizes.top - sizes.bar_height - sizes.bottom)
            top = box.y + sizes.top + 1 + min(lane * (sizes.bar_height + sizes.gap), room)
            month = next(each.month for each in layout.months if each.box.y == box.y)
            paint_bar(
                painter, QRectF(box.x + 1.5, top, box.width - 3, sizes.bar_height), look, self._theme,
                square_left=(drag.first.year, drag.first.month) < (layout.year, month),
                square_right=(drag.last.year, drag.last.month) > (layout.year, month),
            )  # fmt: skip
        painter.setOpacity(1.0)
