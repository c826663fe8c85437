"""Painting of the grid of hours, from its layout alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPixmap

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.lanes import shortened
from gsef_desktop.domain.local_times import Span, clock_change, hours_elsewhere
from gsef_desktop.domain.tasks import CalendarTask
from gsef_desktop.domain.time_writing import write_clock
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
from gsef_desktop.ui.calendar.week_layout import WeekLayout
from gsef_desktop.ui.calendar.week_shapes import Part
from gsef_desktop.ui.calendar.week_texts import LINE, TICK, FittedTexts, padding_of
from gsef_desktop.ui.calendar.week_words import WeekWords
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.bars import label_colour, paint_bar, paint_tick

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WORK = (time(9), time(18))
_BLEED = 4
"""by how many px the pieces are wider than the layout, left and right"""
_TILE = 96
"""the height in px of the pieces in which the grid is painted and kept"""


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekScene:
    """What is painted besides the layout.

    `now` is by the clocks of `zone`; `second` the zone whose hours stand at the left, or None.
    """

    rows: Mapping[str, CalendarRow]
    spans: Mapping[str, Span]
    zone: str
    second: str | None = None
    second_city: str = ""
    now: datetime | None = None
    tasks: Mapping[str, CalendarTask] = field(default_factory=dict)
    clashes: Sequence[tuple[date, date]] = ()
    top: float = 0.0
    """how many px of the grid are scrolled away above"""
    task: str = ""
    """the id of the task that the keyboard is on"""


class WeekPainter:
    """Paints the grid in the coordinates of the layout; only what meets the exposed rectangle."""

    def __init__(self, theme: Theme, words: WeekWords) -> None:
        self._theme = theme
        self._words = words
        self._strong, self._plain = theme.font("bar_strong"), theme.font("bar")
        self.texts = FittedTexts(words, self._strong, self._plain)
        self._tiles: dict[int, QPixmap] = {}
        self._tiles_made_for: tuple[object, ...] = ()

    def paint(self, painter: QPainter, layout: WeekLayout, scene: WeekScene, state: PaintState, exposed: QRectF, ratio: float) -> None:
        """Everything below the head.  What does not change with the mouse is painted once, in pieces, at the pixel `ratio`."""
        made_for = (layout, scene.now, scene.second, ratio)
        if made_for != self._tiles_made_for:
            self._tiles, self._tiles_made_for = {}, made_for
        for number in range(max(0, int(exposed.top() // _TILE)), int(min(exposed.bottom(), layout.height) // _TILE) + 1):
            if number not in self._tiles:
                self._tiles[number] = self._tile(layout, scene, number, ratio)
            painter.drawPixmap(QPointF(-_BLEED, number * _TILE), self._tiles[number])
        for id in {*state.selected, state.hovered, *([state.drag.id] if state.drag is not None else [])}:
            self._paint_state(painter, layout, id, state)
        self._paint_dot(painter, layout, scene)
        self._paint_drag(painter, layout, scene, state)

    def _tile(self, layout: WeekLayout, scene: WeekScene, number: int, ratio: float) -> QPixmap:
        made = QPixmap(round((layout.width + 2 * _BLEED) * ratio), round(_TILE * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(self._theme.color("bg"))
        exposed = QRectF(-_BLEED, number * _TILE, layout.width + 2 * _BLEED, _TILE)
        painter = QPainter(made)
        painter.translate(_BLEED, -number * _TILE)
        self._paint_ground(painter, layout, exposed)
        self._paint_lines(painter, layout, exposed)
        self._paint_hours(painter, layout, scene, exposed)
        self._paint_changes(painter, layout, scene)
        self._paint_now(painter, layout, scene)
        for part in layout.parts:
            if part.box.y < exposed.bottom() and exposed.top() < part.box.bottom:
                self._paint_part(painter, part, scene)
        painter.end()
        return made

    def _paint_state(self, painter: QPainter, layout: WeekLayout, id: str, state: PaintState) -> None:
        """What is selected or under the mouse has an outline, what is being dragged is faint."""
        for part in layout.parts_of(id):
            rect = rect_of(part.box)
            faint = opacity_of(id, state)
            if faint < 1:
                painter.setOpacity(1 - faint)
                painter.fillRect(rect, self._theme.color("bg"))
                painter.setOpacity(1.0)
            outline_bar(painter, self._theme, rect, id, state)

    # --- the ground ------------------------------------------------------------------------------------------------------------------

    def _paint_ground(self, painter: QPainter, layout: WeekLayout, exposed: QRectF) -> None:
        quiet = self._theme.color("wkend")
        begin, end = (layout.y_of(datetime.combine(layout.days[0], hour)) for hour in _WORK)
        for day in layout.days:
            box = layout.day_column(day)
            if box is None:
                continue
            whole = rect_of(box)
            if day.weekday() > 4:
                painter.fillRect(whole.intersected(exposed), quiet)
            else:
                painter.fillRect(QRectF(box.x, 0, box.width, begin).intersected(exposed), quiet)
                painter.fillRect(QRectF(box.x, end, box.width, layout.height - end).intersected(exposed), quiet)

    def _paint_lines(self, painter: QPainter, layout: WeekLayout, exposed: QRectF) -> None:
        line, hour = self._theme.color("line"), layout.metrics.hour
        first, last = max(0, int(exposed.top() // hour)), min(24, int(exposed.bottom() // hour) + 1)
        left, width = layout.grid_left, layout.width - layout.grid_left
        half = QPen(line, 1)
        half.setDashPattern([1, 3])
        for number in range(first, last + 1):
            if number:
                painter.fillRect(QRectF(left - 5, number * hour - 1, width + 5, 1), line)
            if number < 24 and hour >= 30:
                painter.setPen(half)
                y = (number + 0.5) * hour - 0.5
                painter.drawLine(QPointF(left, y), QPointF(left + width, y))
        for day in layout.days:
            x = layout.day_left(day) or 0.0
            painter.fillRect(QRectF(x, exposed.top(), 1, exposed.height()), self._theme.color("line2" if day == layout.days[0] else "line"))

    def _paint_hours(self, painter: QPainter, layout: WeekLayout, scene: WeekScene, exposed: QRectF) -> None:
        """The hours at the left; those of the second zone are exact for the first day, and stand on every day on which they differ."""
        width, hour = layout.metrics.hours_width, layout.metrics.hour
        second = scene.second
        there = None if second is None else hours_elsewhere(layout.days[0], scene.zone, second)
        here = hours_elsewhere(layout.days[0], scene.zone, scene.zone) if len(layout.days) == 1 else None
        columns = layout.metrics.hour_columns
        painter.setFont(self._theme.font("caption"))
        covered = self._now_at(layout, scene)
        for number in range(max(0, int(exposed.top() // hour)), min(23, int(exposed.bottom() // hour) + 1) + 1):
            top = number * hour - 8.5
            if (number or there is not None) and not (covered is not None and abs(covered - number * hour) < 13):
                shown = "–" if here is not None and here[number] is None else f"{number:02}:00"
                painter.setPen(self._theme.color("ink2"))
                at = QRectF((columns - 1) * width, max(top, 0.0), width - 9, 17)
                if number:
                    painter.drawText(at, RIGHT, shown)
            if there is not None and number:
                self._paint_hour_there(painter, QRectF(0, top, width - 9, 17), there[number], layout.days[0], number == 1)
        if second is not None and len(layout.days) > 1:
            self._paint_differing(painter, layout, scene, second)

    def _paint_hour_there(self, painter: QPainter, rect: QRectF, moment: datetime | None, day: date, first: bool) -> None:
        """An hour of the second zone; at the first one and at midnight with the day there, where it is another one."""
        is_midnight = moment is not None and moment.hour == 0
        if moment is not None and (first or is_midnight) and moment.date() != day:
            painter.setFont(self._theme.font("day"))
            painter.setPen(self._theme.color("ink3"))
            painter.drawText(rect.translated(0, 12), RIGHT, "+1" if moment.date() > day else "−1")
        painter.setFont(self._theme.font("small_strong" if is_midnight else "caption"))
        painter.setPen(self._theme.color("ink2" if is_midnight else "ink3"))
        painter.drawText(rect, RIGHT, "–" if moment is None else write_clock(moment.time()))
        painter.setFont(self._theme.font("caption"))

    def _paint_differing(self, painter: QPainter, layout: WeekLayout, scene: WeekScene, second: str) -> None:
        """On days of the week on which the clocks of the second zone are otherwise, its hours on the day itself."""
        usual = hours_elsewhere(layout.days[0], scene.zone, second)
        painter.setFont(self._theme.font("day"))
        painter.setPen(self._theme.color("ink3"))
        for day in layout.days[1:]:
            x = layout.day_left(day) or 0.0
            for number, (moment, other) in enumerate(zip(hours_elsewhere(day, scene.zone, second), usual, strict=True)):
                if moment is not None and number and (other is None or moment.time() != other.time()):
                    at = QRectF(x + 4, number * layout.metrics.hour, layout.column - 8, 13)
                    painter.drawText(at, LEFT, write_clock(moment.time()))

    def _paint_changes(self, painter: QPainter, layout: WeekLayout, scene: WeekScene) -> None:
        """Where the clocks of the place that is shown are changed."""
        for day in layout.days:
            change = clock_change(day, scene.zone)
            box = layout.day_column(day)
            if change is None or box is None:
                continue
            y = layout.y_of(change.at)
            painter.fillRect(QRectF(box.x + 1, y - 1, box.width - 1, 2), self._theme.color("warnl"))
            painter.setFont(self._theme.font("caption"))
            painter.setPen(self._theme.color("warn"))
            room = box.width - 8
            text = shortened(self._words.change(change), room, QFontMetricsF(painter.font()).horizontalAdvance)
            painter.drawText(QRectF(box.x + 5, y - 17, room, 15), LEFT, text)

    # --- what takes place ------------------------------------------------------------------------------------------------------------

    def _paint_part(self, painter: QPainter, part: Part, scene: WeekScene) -> None:
        row, box = scene.rows[part.id], part.box
        look, rect = look_of(row)._replace(window=False), rect_of(box)
        paint_bar(painter, rect, look, self._theme)
        text, padding = self.texts.of(row, scene.spans[part.id], scene.zone, box.width, box.height), padding_of(box.width)
        ink = label_colour(look, self._theme, inside=True)
        painter.setPen(ink)
        strong = self._strong
        if look.cancelled:
            strong = QFont(strong)
            strong.setStrikeOut(True)
        painter.setFont(strong)
        left, width = box.x + padding, box.width - 2 * padding + 4
        y = box.y + (max(0.0, (box.height - LINE) / 2 - 0.5) if box.height < 2 * LINE else 3)
        if look.held:
            paint_tick(painter, QRectF(left - 1, y, 10, LINE), ink)
        for number, line in enumerate(text.title):
            indent = TICK if look.held and not number else 0
            painter.drawText(QRectF(left + indent, y, width, LINE), LEFT, line)
            y += LINE
        painter.setFont(self._plain)
        for line in text.below:
            painter.drawText(QRectF(left, y, width, LINE), LEFT, line)
            y += LINE

    # --- now, and drags --------------------------------------------------------------------------------------------------------------

    @staticmethod
    def _now_at(layout: WeekLayout, scene: WeekScene) -> float | None:
        """How far down now is, if its day is shown."""
        return layout.y_of(scene.now) if scene.now is not None and scene.now.date() in layout.days else None

    def _paint_now(self, painter: QPainter, layout: WeekLayout, scene: WeekScene) -> None:
        y = self._now_at(layout, scene)
        if y is None or scene.now is None:
            return
        acc = self._theme.color("acc")
        painter.save()
        painter.setOpacity(0.35)
        painter.fillRect(QRectF(layout.grid_left, y - 0.5, layout.width - layout.grid_left, 1), acc)
        painter.setOpacity(1.0)
        box = layout.day_column(scene.now.date())
        if box is not None:
            painter.fillRect(QRectF(box.x, y - 1, box.width, 2), acc)
        width = layout.metrics.hours_width
        pill = QRectF((layout.metrics.hour_columns - 1) * width + width - 44, y - 8, 39, 16)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(acc)
        painter.drawRoundedRect(pill, 8, 8)
        painter.setFont(self._theme.font("small_strong"))
        painter.setPen(self._theme.color("onacc"))
        painter.drawText(pill, CENTRE, write_clock(scene.now.time()))
        painter.restore()

    def _paint_dot(self, painter: QPainter, layout: WeekLayout, scene: WeekScene) -> None:
        """The ends of the line of now, above what takes place, whose words the line must not strike out."""
        y = self._now_at(layout, scene)
        box = None if scene.now is None else layout.day_column(scene.now.date())
        if y is None or box is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("bg"), 1.5))
        painter.setBrush(self._theme.color("acc"))
        painter.drawEllipse(QPointF(box.x + 0.5, y), 4.5, 4.5)
        painter.fillRect(QRectF(box.right - layout.metrics.gutter - 1, y - 1, layout.metrics.gutter + 1, 2), self._theme.color("acc"))
        painter.restore()

    def _paint_drag(self, painter: QPainter, layout: WeekLayout, scene: WeekScene, state: PaintState) -> None:
        """What would be, at 60 %, and its hours in words."""
        drag = state.drag
        if not isinstance(drag, WeekDrag) or drag.span is None:
            return
        boxes = layout.hours_boxes(drag.span)
        row = scene.rows.get(drag.id)
        if not boxes or (row is not None and drag.old is not None and drag.grab is None):
            return
        look = look_of_ghost(row, drag)._replace(window=False)
        painter.setOpacity(GHOST)
        for box in boxes:
            painter.fillRect(rect_of(box), self._theme.color("sel"))
            paint_bar(painter, rect_of(box), look, self._theme)
        painter.setOpacity(1.0)
        if row is not None:
            box = boxes[0]
            padding = padding_of(box.width)
            painter.setFont(self._strong)
            painter.setPen(label_colour(look, self._theme, inside=True))
            text = shortened(row.title, box.width - 2 * padding, QFontMetricsF(self._strong).horizontalAdvance)
            painter.drawText(QRectF(box.x + padding, box.y + 2, box.width, LINE), LEFT, text)
        if state.drag_text:
            box = boxes[0]
            at = QPointF(box.x, box.bottom + 22 if box.y < scene.top + 22 else box.y - 2)
            paint_drag_text(painter, self._theme, at, state.drag_text, right=layout.width)
