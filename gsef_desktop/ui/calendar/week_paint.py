"""Painting of the grid of hours, from its layout alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.lanes import shortened, wrapped
from gsef_desktop.domain.local_times import Span, clock_change, hours_elsewhere
from gsef_desktop.domain.records import ActivityStatus
from gsef_desktop.domain.tasks import CalendarTask
from gsef_desktop.domain.time_writing import write_clock
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
)
from gsef_desktop.ui.calendar.shapes import PaintState
from gsef_desktop.ui.calendar.week_drag import WeekDrag
from gsef_desktop.ui.calendar.week_layout import WeekLayout
from gsef_desktop.ui.calendar.week_shapes import Part
from gsef_desktop.ui.calendar.week_words import WeekWords
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.bars import label_colour, paint_bar, paint_tick

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LINE = 14.0
"""the height of a line of text in px"""
_PADDING = 5.0
_NARROW = 64.0
"""the width in px below which what takes place has less padding"""
_READABLE = 56.0
"""the least room in px in which a text that is cut still says something"""
_TICK = 12.0
"""the room in px for the tick of what was held"""
_WORK = (time(9), time(18))
_MOST_KEPT = 4000


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekScene:
    """What is painted besides the layout.

    `now` is by the clocks of `zone`; `second` the zone whose hours stand at the left, or None.
    """

    rows: Mapping[str, CalendarRow]
    spans: Mapping[str, Span]
    zone: str
    second: str | None = None
    now: datetime | None = None
    tasks: Mapping[str, CalendarTask] = field(default_factory=dict)
    clashes: Sequence[tuple[date, date]] = ()
    task: str = ""
    """the id of the task that the keyboard is on"""


@dataclass(frozen=True, slots=True)
class _Text:
    """What fits on a part: lines of its title, and lines below it."""

    title: tuple[str, ...]
    below: tuple[str, ...]


class WeekPainter:
    """Paints the grid in the coordinates of the layout; only what meets the exposed rectangle."""

    def __init__(self, theme: Theme, words: WeekWords) -> None:
        self._theme = theme
        self._words = words
        self._strong, self._plain = theme.font("bar_strong"), theme.font("bar")
        self._strong_metrics, self._plain_metrics = QFontMetricsF(self._strong), QFontMetricsF(self._plain)
        self._texts: dict[tuple[object, ...], _Text] = {}

    def paint(self, painter: QPainter, layout: WeekLayout, scene: WeekScene, state: PaintState, exposed: QRectF) -> None:
        """Everything below the head."""
        self._paint_ground(painter, layout, exposed)
        self._paint_lines(painter, layout, exposed)
        self._paint_hours(painter, layout, scene, exposed)
        self._paint_changes(painter, layout, scene)
        self._paint_now(painter, layout, scene)
        for part in layout.parts:
            if rect_of(part.box.grown(4)).intersects(exposed):
                self._paint_part(painter, part, scene, state)
        self._paint_dot(painter, layout, scene)
        self._paint_drag(painter, layout, scene, state)

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
                moment = there[number]
                self._paint_hour_there(painter, QRectF(0, top, width - 9, 17), moment)
        if second is not None and len(layout.days) > 1:
            self._paint_differing(painter, layout, scene, second)

    def _paint_hour_there(self, painter: QPainter, rect: QRectF, moment: datetime | None) -> None:
        is_midnight = moment is not None and moment.hour == 0
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

    def _paint_part(self, painter: QPainter, part: Part, scene: WeekScene, state: PaintState) -> None:
        row = scene.rows[part.id]
        look, rect = look_of(row)._replace(window=False), rect_of(part.box)
        painter.setOpacity(opacity_of(part.id, state))
        painter.fillRect(rect.adjusted(2, 2, -2, -2), self._theme.color("bg"))
        paint_bar(painter, rect, look, self._theme)
        text, padding = self._text_of(row, scene, part), _padding(part.box)
        ink = label_colour(look, self._theme, inside=True)
        painter.setPen(ink)
        strong = QFont(self._strong)
        strong.setStrikeOut(look.cancelled)
        painter.setFont(strong)
        left, width = part.box.x + padding, part.box.width - 2 * padding + 4
        y = part.box.y + (max(0.0, (part.box.height - _LINE) / 2 - 0.5) if part.box.height < 2 * _LINE else 3)
        if look.held:
            paint_tick(painter, QRectF(left - 1, y, 10, _LINE), ink)
        for number, line in enumerate(text.title):
            indent = _TICK if look.held and not number else 0
            painter.drawText(QRectF(left + indent, y, width, _LINE), LEFT, line)
            y += _LINE
        painter.setFont(self._plain)
        for line in text.below:
            painter.drawText(QRectF(left, y, width, _LINE), LEFT, line)
            y += _LINE
        painter.setOpacity(1.0)
        outline_bar(painter, self._theme, rect, part.id, state)

    def _text_of(self, row: CalendarRow, scene: WeekScene, part: Part) -> _Text:
        key = (row, scene.spans[row.id], scene.zone, part.box.width, part.box.height)
        found = self._texts.get(key)
        if found is None:
            if len(self._texts) > _MOST_KEPT:
                self._texts.clear()
            found = self._texts[key] = self._fitted(row, scene, part.box)
        return found

    def _fitted(self, row: CalendarRow, scene: WeekScene, box: Box) -> _Text:
        """As much as fits: the title first, then the hours with those of its own clocks, then the place."""
        room = box.width - 2 * _padding(box) + 2
        strong, plain = self._strong_metrics.horizontalAdvance, self._plain_metrics.horizontalAdvance
        span, own, city = scene.spans[row.id], self._words.own_time(row, scene.zone), row.place.city or ""
        begins, lines = write_clock(span.start.time()), int((box.height - 3) // _LINE)
        in_title = room - (_TICK if row.status is ActivityStatus.HELD else 0)
        if box.height < 2 * _LINE:
            ways = [f"{row.title}, {own}"] * bool(own) + [f"{row.title}, {begins}"]
            fits = next((text for text in ways if strong(text) <= in_title), None)
            return _Text((fits or shortened(row.title, in_title, strong),), ())
        hours = self._words.hours(span)
        first = next((text for text in (f"{hours} · {own}", hours, begins) if plain(text) <= room and (own or text != f"{hours} · ")), "")
        tail = [first, "" if first.endswith(own) else own, "" if own.endswith(city) else city]
        tail = [shortened(text, room, plain) for text in tail if text and (plain(text) <= room or room > _READABLE)]
        names = wrapped(row.title, in_title, max(1, lines - min(len(tail), 1 + (lines > 3))), strong)
        return _Text(tuple(names), tuple(tail[: max(0, lines - len(names))]))

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
        if row is not None and boxes[0].height > _LINE:
            painter.setFont(self._strong)
            painter.setPen(label_colour(look, self._theme, inside=True))
            text = shortened(row.title, boxes[0].width - 2 * _PADDING, self._strong_metrics.horizontalAdvance)
            painter.drawText(QRectF(boxes[0].x + _PADDING, boxes[0].y + 2, boxes[0].width, _LINE), LEFT, text)
        if state.drag_text:
            box = boxes[0]
            at = QPointF(box.x, box.bottom + 22 if box.y < 22 else box.y - 2)
            paint_drag_text(painter, self._theme, at, state.drag_text, right=layout.width)


def _padding(box: Box) -> float:
    return _PADDING if box.width >= _NARROW else 3.0
