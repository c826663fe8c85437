"""Painting of the head of the week: tray, headings, holidays and the strip of whole days."""

from __future__ import annotations

from datetime import datetime, time

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from gsef_desktop.domain.lanes import shortened
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
)
from gsef_desktop.ui.calendar.shapes import PaintState
from gsef_desktop.ui.calendar.week_drag import WeekDrag
from gsef_desktop.ui.calendar.week_head import TASK
from gsef_desktop.ui.calendar.week_layout import WeekLayout
from gsef_desktop.ui.calendar.week_paint import RIGHT, WeekScene
from gsef_desktop.ui.calendar.week_shapes import StripItem, TrayChip
from gsef_desktop.ui.calendar.week_words import WeekWords
from gsef_desktop.ui.theme.painting import draw_line_tile
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.bars import label_colour, label_font, paint_bar, paint_outline, paint_tick

_NOON = time(12)


class WeekHeadPainter:
    """Paints the head; the origin is that of the layout, so all y are below 0."""

    def __init__(self, theme: Theme, words: WeekWords, tray_title: str) -> None:
        self._theme = theme
        self._words = words
        self._tray_title = tray_title

    def paint(self, painter: QPainter, layout: WeekLayout, scene: WeekScene, state: PaintState, ratio: float) -> None:
        """All of it."""
        if layout.head.tray.height:
            self._paint_tray(painter, layout, scene, state)
        self._paint_ground(painter, layout, state)
        self._paint_headings(painter, layout, scene, state, ratio)
        self._paint_corner(painter, layout, scene)
        self._paint_holidays(painter, layout)
        self._paint_strip(painter, layout, scene, state, ratio)
        painter.fillRect(QRectF(0, -1, layout.width, 1), self._theme.color("line2"))

    # --- headings --------------------------------------------------------------------------------------------------------------------

    def _paint_ground(self, painter: QPainter, layout: WeekLayout, state: PaintState) -> None:
        head, theme = layout.head, self._theme
        for day in layout.days:
            x = layout.day_left(day) or 0.0
            if day.weekday() > 4:
                painter.fillRect(QRectF(x, head.headings.y, layout.column, -head.headings.y), theme.color("wkend"))
            drag = state.drag
            aimed = isinstance(drag, WeekDrag) and drag.first is not None and drag.last is not None and drag.first <= day <= drag.last
            if aimed and isinstance(drag, WeekDrag) and (drag.span is None or drag.grab is None):
                painter.fillRect(QRectF(x, head.strip.y, layout.column, head.strip.height), theme.color("sel"))
            painter.fillRect(
                QRectF(x, head.headings.y + 6, 1, -head.headings.y), theme.color("line2" if day == layout.days[0] else "line")
            )  # fmt: skip
        painter.fillRect(QRectF(layout.grid_left, head.strip.y, layout.width - layout.grid_left, 1), theme.color("line"))

    def _paint_headings(self, painter: QPainter, layout: WeekLayout, scene: WeekScene, state: PaintState, ratio: float) -> None:
        theme, top, before = self._theme, layout.head.headings.y, False
        for day in layout.days:
            x = layout.day_left(day) or 0.0
            weekday, number = self._words.heading(day, alone=len(layout.days) == 1)
            today = day == state.today
            clashes = any(first <= day <= last for first, last in scene.clashes)
            if clashes:
                painter.fillRect(QRectF(x + 1, top, layout.column - 1, layout.head.headings.height), theme.color("badt"))
                painter.fillRect(QRectF(x + 1, layout.head.headings.bottom - 2, layout.column - 1, 2), theme.color("bad"))
                if not before:
                    painter.drawPixmap(QPointF(x + layout.column - 20, top + 6), theme.pixmap("triangle-alert", "bad", 13, ratio))
            before = clashes
            painter.setFont(theme.font("small_strong" if today else "caption"))
            painter.setPen(theme.color("acc" if today else "ink3"))
            painter.drawText(QRectF(x + 8, top + 4, layout.column - 10, 15), LEFT, weekday)
            font = theme.font("meeting_title")
            painter.setFont(font)
            painter.setPen(theme.color("ink2" if day.weekday() > 4 else "ink"))
            width = QFontMetricsF(font).horizontalAdvance(number)
            if today:
                self._pill(painter, QRectF(x + 5, top + 19, max(width + 14, 28), 24))
                painter.setPen(theme.color("onacc"))
                painter.drawText(QRectF(x + 5, top + 19, max(width + 14, 28), 24), CENTRE, number)
            else:
                painter.drawText(QRectF(x + 8, top + 19, layout.column - 10, 24), LEFT, number)

    def _pill(self, painter: QPainter, rect: QRectF) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("acc"))
        painter.drawRoundedRect(rect, 12, 12)
        painter.restore()

    def _paint_corner(self, painter: QPainter, layout: WeekLayout, scene: WeekScene) -> None:
        """The week, and above each column of hours whose they are."""
        theme, top, width = self._theme, layout.head.headings.y, layout.metrics.hours_width
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("ink3"))
        columns = layout.metrics.hour_columns
        measure = QFontMetricsF(painter.font()).horizontalAdvance
        week = self._words.week(layout.days[0])
        if measure(week) > columns * width - 9:
            week = str(layout.days[0].isocalendar().week)
        painter.drawText(QRectF(0, top + 4, columns * width - 9, 15), RIGHT, week)
        zones = [scene.zone] if scene.second is None else [scene.second, scene.zone]
        small = theme.font("day")
        measure = QFontMetricsF(small).horizontalAdvance
        moment = datetime.combine(layout.days[0], _NOON)
        for number, zone in enumerate(zones):
            left = number * width
            strong = scene.second is not None and not number
            city, offset = self._words.zone(zone, moment)
            name = scene.second_city if strong else city
            for line, text in enumerate((name, offset if offset != name else "")):
                painter.setFont(theme.font("day_strong") if strong and not line else small)
                painter.setPen(theme.color("ink2" if not line else "ink3"))
                rect = QRectF(left, top + 19 + line * 12, width - 9, 13)
                painter.drawText(rect, RIGHT, shortened(text, width - 9, measure))

    def _paint_holidays(self, painter: QPainter, layout: WeekLayout) -> None:
        theme = self._theme
        painter.setFont(theme.font("caption"))
        measure = QFontMetricsF(painter.font()).horizontalAdvance
        for holiday in layout.head.holidays:
            box = holiday.box
            name, where = holiday.names[0]
            more = f" +{len(holiday.names) - 1}" if len(holiday.names) > 1 else ""
            room = box.width - 9 - measure(f" {where}{more}")
            cut = shortened(name, max(room, 20), measure)
            painter.fillRect(QRectF(box.x + 3, box.y + 3, 2, box.height - 6), theme.color("ctl"))
            painter.setPen(theme.color("ink2"))
            painter.drawText(QRectF(box.x + 9, box.y, box.width, box.height), LEFT, cut)
            painter.setPen(theme.color("ink3"))
            after = box.x + 9 + measure(cut)
            painter.drawText(QRectF(after, box.y, box.right - after, box.height), LEFT, f" {where}{more}")

    # --- the tray --------------------------------------------------------------------------------------------------------------------

    def _paint_tray(self, painter: QPainter, layout: WeekLayout, scene: WeekScene, state: PaintState) -> None:
        theme, head = self._theme, layout.head
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.setBrush(theme.color("sub"))
        box = rect_of(head.tray).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, 8, 8)
        painter.restore()
        painter.setFont(theme.font("bar"))
        painter.setPen(theme.color("ink2"))
        first = head.tray.y + 5
        painter.drawText(QRectF(12, first, head.tray_title_width - 20, layout.metrics.tray), LEFT, self._tray_title)
        for chip in head.tray_chips:
            self._paint_chip(painter, chip, scene, state)
        hint_left = max((chip.box.right for chip in head.tray_chips), default=0) + 16
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("ink3"))
        if (
            head.tray_more is None
            and QFontMetricsF(painter.font()).horizontalAdvance(self._words.tray_hint) < layout.width - 12 - hint_left
        ):
            painter.drawText(QRectF(hint_left, first, layout.width - 12 - hint_left, layout.metrics.tray), RIGHT, self._words.tray_hint)
        if head.tray_more is not None:
            painter.setPen(theme.color("accd"))
            painter.setFont(theme.font("caption"))
            painter.drawText(rect_of(head.tray_more), CENTRE, f"+{head.tray_hidden}" if head.tray_hidden else self._words.fewer)

    def _paint_chip(self, painter: QPainter, chip: TrayChip, scene: WeekScene, state: PaintState) -> None:
        theme, row = self._theme, scene.rows[chip.id]
        painter.setOpacity(opacity_of(chip.id, state))
        look = look_of(row)
        paint_bar(painter, rect_of(chip.box), look._replace(window=False, tentative=True), theme)
        draw_line_tile(painter, rect_of(chip.tile), row.line_number or None, theme, text="?")
        painter.setFont(label_font(look, theme))
        painter.setPen(label_colour(look, theme, inside=False))
        at = QRectF(chip.tile.right + 5, chip.box.y - 0.5, chip.box.right - chip.tile.right - 6, chip.box.height)
        painter.drawText(at, LEFT, chip.text)
        painter.setOpacity(1.0)
        outline_bar(painter, theme, rect_of(chip.box), chip.id, state)

    # --- the strip -------------------------------------------------------------------------------------------------------------------

    def _paint_strip(self, painter: QPainter, layout: WeekLayout, scene: WeekScene, state: PaintState, ratio: float) -> None:
        theme, head = self._theme, layout.head
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("ink3"))
        measure = QFontMetricsF(painter.font()).horizontalAdvance
        room = layout.grid_left - 9
        painter.drawText(QRectF(0, head.strip.y + 3, room, 18), RIGHT, shortened(self._words.all_day, room, measure))
        if head.toggle is not None:
            icon = theme.pixmap("chevron-up" if head.expanded else "chevron-down", "accd", 13, ratio)
            painter.drawPixmap(QPointF(room - 13, head.strip.y + 23), icon)  # where there is something to open there is a second lane
        painter.save()
        painter.setClipRect(QRectF(0, head.strip.y, layout.width, head.strip.height))
        for item in head.seen_items():
            if item.is_task:
                self._paint_task(painter, item, scene, state, ratio)
            else:
                self._paint_item(painter, item, scene, state)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("accd"))
        for more in head.more:
            painter.drawText(rect_of(more.box).adjusted(6, 0, 0, 0), LEFT, f"+{more.count}")
        painter.restore()
        self._paint_drag(painter, layout, scene, state)

    def _paint_item(self, painter: QPainter, item: StripItem, scene: WeekScene, state: PaintState) -> None:
        theme, row = self._theme, scene.rows[item.id]
        look, rect = look_of(row), rect_of(item.box)
        painter.setOpacity(opacity_of(item.id, state))
        paint_bar(painter, rect, look, theme, square_left=item.from_before, square_right=item.to_after)
        font = label_font(look, theme)
        painter.setFont(font)
        ink = label_colour(look, theme, inside=True)
        painter.setPen(ink)
        room = item.box.width - 12
        text = shortened(self._words.strip_text(row, scene.spans.get(row.id)), room, QFontMetricsF(font).horizontalAdvance)
        painter.drawText(QRectF(item.box.x + 6, item.box.y - 0.5, room + 4, item.box.height), LEFT, text)
        if look.held:
            paint_tick(painter, QRectF(item.box.x + 4, item.box.y, 10, item.box.height), ink)
        painter.setOpacity(1.0)
        outline_bar(painter, theme, rect, item.id, state, square_left=item.from_before, square_right=item.to_after)

    def _paint_task(self, painter: QPainter, item: StripItem, scene: WeekScene, state: PaintState, ratio: float) -> None:
        """A chip as in the month: a border, a mark, a title; struck through when it is done."""
        theme, task = self._theme, scene.tasks[item.id.removeprefix(TASK)]
        rect = rect_of(item.box).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("badl" if task.overdue and not task.done else "line2"), 1))
        painter.setBrush(theme.color("badt" if task.overdue and not task.done else "field"))
        painter.drawRoundedRect(rect, 4, 4)
        painter.restore()
        token = "bad" if task.overdue and not task.done else "ink3"
        icon = theme.pixmap("square-check" if task.done else "square", token, 12, ratio)
        painter.drawPixmap(QPointF(item.box.x + 5, item.box.y + 4), icon)
        font = theme.font("bar")
        font.setStrikeOut(task.done)
        painter.setFont(font)
        painter.setPen(theme.color("bad" if task.overdue and not task.done else "ink3" if task.done else "ink"))
        room = item.box.width - 27
        text = shortened(task.title, room, QFontMetricsF(font).horizontalAdvance)
        painter.drawText(QRectF(item.box.x + 22, item.box.y - 0.5, room + 4, item.box.height), LEFT, text)
        if item.id == scene.task:
            paint_outline(painter, rect, theme.color("acc" if state.focused else "ctl"))
        elif item.id == state.hovered:
            paint_outline(painter, rect, theme.color("ink"))

    def _paint_drag(self, painter: QPainter, layout: WeekLayout, scene: WeekScene, state: PaintState) -> None:
        """The bar as it would be in the strip, at 60 %, and its days in words."""
        drag = state.drag
        if not isinstance(drag, WeekDrag) or drag.first is None or drag.last is None or (drag.span is not None and drag.grab is not None):
            return
        row = scene.rows.get(drag.id)
        if drag.span is not None and drag.old is None:
            return  # it would stand in the grid
        lane = layout.head.lane_for(drag.id, drag.first, drag.last)
        top = layout.head.strip.y + 2 + lane * layout.metrics.pitch
        for box in layout.span_boxes(drag.first, drag.last):
            rect = QRectF(box.x + 2, top, box.width - 5, layout.metrics.bar)
            painter.setOpacity(GHOST)
            paint_bar(painter, rect, look_of_ghost(row, drag), self._theme)
            painter.setOpacity(1.0)
            if state.drag_text:
                above = rect.top() - 24 > -layout.head.height
                at = QPointF(box.x, rect.top() - 2 if above else rect.bottom() + 21)
                paint_drag_text(painter, self._theme, at, state.drag_text, right=layout.width)
