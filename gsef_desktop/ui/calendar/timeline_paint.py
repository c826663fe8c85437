"""Painting of the timeline, from its layout alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.lanes import LabelSide, shortened, wrapped
from gsef_desktop.domain.time_frame import Certainty
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
)
from gsef_desktop.ui.calendar.shapes import PaintState
from gsef_desktop.ui.calendar.timeline_axis import Unit
from gsef_desktop.ui.calendar.timeline_lanes import Lane, Shape
from gsef_desktop.ui.calendar.timeline_layout import TimelineLayout
from gsef_desktop.ui.calendar.timeline_pieces import BAR, TRACK, LaneBox, Piece
from gsef_desktop.ui.calendar.timeline_shapes import ARROW, paint_diamond, paint_span, paint_uncertain, paint_uncertain_point
from gsef_desktop.ui.calendar.timeline_words import TimelineWords
from gsef_desktop.ui.theme.painting import draw_line_tile
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.bars import BarLook, label_colour, label_font, paint_bar, paint_tick

LANES = 180.0
"""The width in px of the headings of the lanes."""
HEAD_ROW = 20.0
"""The height of each of the two headings over the days."""

_LEAST_LABEL = 16.0
_LEAST_LETTERS = 3
_LEAST_ENDING = 60.0
"""How much must be left of a label of which the beginning is out of sight."""
_WIDE_MARK = 24.0
"""From this width of a day on, there is room for the mark of a clash beside its number."""
_WIDE_WEEKEND = 4.0
"""From this width of a day on, weekends are shaded."""
_INSET = 5.0
_COUNT = 26.0
"""Room for the number of activities of a lane."""
_TILE = 23.0
_TITLE_LINE = 16.0
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineState:
    """What of the timeline changes without a new layout.

    `now` is the time as days since the beginning of the year 1; `target` the index of the lane to which a drag takes something;
    `ghost_top` the y of the row in which a drag is shown, None for that of what is dragged.
    """

    paint: PaintState
    now: float
    corner: str
    top: float = 0.0
    """the y of the layout at which what is seen begins"""
    clashes: Sequence[tuple[date, date]] = ()
    target: int | None = None
    ghost_top: float | None = None


def merged(spans: Sequence[tuple[date, date]]) -> list[tuple[date, date]]:
    """Spans of days by date; those that overlap or follow each other are one."""
    made: list[tuple[date, date]] = []
    for first, last in sorted(spans):
        if made and first.toordinal() <= made[-1][1].toordinal() + 1:
            made[-1] = made[-1][0], max(made[-1][1], last)
        else:
            made.append((first, last))
    return made


class TimelinePainter:
    """Paints a layout in its own coordinates; only what meets the exposed rectangle."""

    def __init__(self, theme: Theme, words: TimelineWords) -> None:
        self._theme = theme
        self._words = words
        # not the one that keeps what it has measured: labels are cut otherwise in every frame
        self._measure = QFontMetricsF(theme.font("bar")).horizontalAdvance
        self._fonts = {name: theme.font(name) for name in ("day", "day_strong", "secondary", "secondary_strong", "caption")}
        self._metrics = {name: QFontMetricsF(font) for name, font in self._fonts.items()}
        self._label_fonts = {cancelled: label_font(BarLook(0, False, cancelled), theme) for cancelled in (False, True)}
        self._titles: dict[tuple[str, bool, int], list[str]] = {}
        self._widest_month = max(self._metrics["day"].horizontalAdvance(name) for name in words.months_short)
        self._widest_day = max(self._metrics["day"].horizontalAdvance(name) for name in words.weekdays) + 18

    # --- above the lanes -------------------------------------------------------------------------------------------------------------

    def paint_head(self, painter: QPainter, layout: TimelineLayout, state: TimelineState) -> None:
        """The two headings; the origin is the left end of the axis."""
        theme, axis, left = self._theme, layout.axis, layout.left
        right = left + layout.view_width
        upper, lower = axis.units
        painter.save()
        painter.setClipRect(QRectF(left, 0, layout.view_width, 2 * HEAD_ROW), Qt.ClipOperation.IntersectClip)
        self._paint_clashes(painter, layout, state.clashes)
        painter.setFont(self._fonts["secondary_strong"])
        painter.setPen(theme.color("ink2"))
        metrics = self._metrics["secondary_strong"]
        for tick in axis.ticks(upper, left, right):
            text, at = self._words.upper(tick, upper), max(tick.x, left) + _INSET
            if metrics.horizontalAdvance(text) <= tick.right - at - 2:
                painter.drawText(QRectF(at, 0, tick.right - at, HEAD_ROW), LEFT, text)
            if tick.x >= left:
                painter.fillRect(QRectF(tick.x, 2, 1, 2 * HEAD_ROW - 2), theme.color("line2"))
        self._paint_lower(painter, layout, lower, state.paint.today)
        painter.restore()
        self._paint_corner(painter, layout, state.corner, lower)
        painter.fillRect(QRectF(left - LANES, 2 * HEAD_ROW - 1, LANES + layout.view_width, 1), theme.color("line2"))

    def _paint_lower(self, painter: QPainter, layout: TimelineLayout, unit: Unit, today: date) -> None:
        theme, left, right = self._theme, layout.left, layout.left + layout.view_width
        ticks = layout.axis.ticks(unit, left, right)
        room = layout.axis.day_width * (1 if unit is Unit.DAY else 28) - 4
        wide = room >= (self._widest_day if unit is Unit.DAY else self._widest_month)
        now = next((tick for tick in reversed(ticks) if tick.first <= today), None)
        if now is not None and layout.axis.x_of(today) >= now.right:
            now = None
        for tick in ticks:
            text = self._words.lower(tick, unit, wide=wide)
            begin, end = max(tick.x, left), min(tick.right, right)
            rect = QRectF(begin, HEAD_ROW, end - begin, HEAD_ROW - 1)
            if self._metrics["day"].horizontalAdvance(text) > rect.width() + (2 if begin == tick.x and end == tick.right else -2):
                continue
            if tick is now:
                self._paint_pill(painter, rect, text)
                continue
            painter.setFont(self._fonts["day"])
            painter.setPen(theme.color("ink3"))
            painter.drawText(rect, CENTRE, text)

    def _paint_pill(self, painter: QPainter, rect: QRectF, text: str) -> None:
        """The day, week or month of today."""
        width = min(rect.width() - 2, max(17.0, self._metrics["day_strong"].horizontalAdvance(text) + 10))
        pill = QRectF(rect.center().x() - width / 2, rect.top() + 2, width, 15)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("acc"))
        painter.drawRoundedRect(pill, 7.5, 7.5)
        painter.setFont(self._fonts["day_strong"])
        painter.setPen(self._theme.color("onacc"))
        painter.drawText(rect, CENTRE, text)
        painter.restore()

    def _paint_clashes(self, painter: QPainter, layout: TimelineLayout, clashes: Sequence[tuple[date, date]]) -> None:
        left, right, after = layout.left, layout.left + layout.view_width, -100.0
        for first, last in merged(clashes):
            for box in layout.span_boxes(first, last):
                if box.right <= left or box.x >= right:
                    continue
                width = max(box.width, 3.0)
                painter.fillRect(QRectF(box.x, HEAD_ROW + 1, width, HEAD_ROW - 2), self._theme.color("badt"))
                painter.fillRect(QRectF(box.x, 2 * HEAD_ROW - 3, width, 2), self._theme.color("bad"))
                if box.x >= after:
                    picture = self._theme.pixmap("triangle-alert", "bad", 10, painter.device().devicePixelRatioF())
                    aside = layout.axis.day_width >= _WIDE_MARK
                    painter.drawPixmap(QPointF(box.x - 6, HEAD_ROW + 4) if aside else QPointF(box.x - 5, HEAD_ROW - 7), picture)
                    after = box.x + 12

    def _paint_corner(self, painter: QPainter, layout: TimelineLayout, corner: str, unit: Unit) -> None:
        left = layout.left - LANES
        painter.setFont(self._fonts["caption"])
        painter.setPen(self._theme.color("ink3"))
        painter.drawText(QRectF(left, HEAD_ROW, LANES - 60, HEAD_ROW - 1), LEFT, corner)
        text = self._words.units.get(unit, "")
        painter.drawText(QRectF(left + LANES - 60, HEAD_ROW, 54, HEAD_ROW - 1), _RIGHT, text)

    # --- the lanes -------------------------------------------------------------------------------------------------------------------

    def paint(
        self, painter: QPainter, layout: TimelineLayout, rows: Mapping[str, CalendarRow], state: TimelineState, exposed: QRectF
    ) -> None:
        """Everything below the head."""
        painter.save()
        painter.setClipRect(QRectF(layout.left, exposed.top(), layout.view_width, exposed.height()), Qt.ClipOperation.IntersectClip)
        seen = exposed.intersected(QRectF(layout.left, exposed.top(), layout.view_width, exposed.height()))
        self._paint_grid(painter, layout, state, seen)
        self._paint_now(painter, layout, state.now, seen)
        for piece, top in layout.visible(seen.left() - 6, seen.top() - 6, seen.right() + 6, seen.bottom() + 6):
            self._paint_piece(painter, layout, piece, top, rows[piece.id], state.paint)
        if state.paint.drag is not None and state.paint.drag.first is not None:
            self._paint_drag(painter, layout, rows, state)
        painter.restore()
        self._paint_strip(painter, layout, rows, state.paint)
        if exposed.left() < layout.left:
            self._paint_lanes(painter, layout, exposed, state)

    def _paint_grid(self, painter: QPainter, layout: TimelineLayout, state: TimelineState, seen: QRectF) -> None:
        theme, axis = self._theme, layout.axis
        height = seen.height()
        if axis.day_width >= _WIDE_WEEKEND:
            for tick in axis.ticks(Unit.WEEK, seen.left(), seen.right()):
                painter.fillRect(QRectF(tick.right - 2 * axis.day_width, seen.top(), 2 * axis.day_width, height), theme.color("wkend"))
        if state.target is not None:
            lane = layout.lanes[state.target]
            painter.fillRect(QRectF(seen.left(), lane.top, seen.width(), lane.height), theme.color("sel"))
        elif (drag := state.paint.drag) is not None and drag.first is not None and drag.last is not None:
            for box in layout.span_boxes(drag.first, drag.last):
                painter.fillRect(QRectF(box.x, seen.top(), box.width, height), theme.color("sel"))
        upper, lower = axis.units
        for unit, token in ((lower, "line"), (upper, "line2")):
            for tick in axis.ticks(unit, seen.left(), seen.right()):
                painter.fillRect(QRectF(tick.x, seen.top(), 1, height), theme.color(token))
        for lane in layout.lanes:
            if seen.top() - 1 <= lane.bottom <= seen.bottom() + 1:
                painter.fillRect(QRectF(seen.left(), lane.bottom - 1, seen.width(), 1), theme.color("line2"))

    def _paint_now(self, painter: QPainter, layout: TimelineLayout, now: float, seen: QRectF) -> None:
        x = (now - layout.axis.first.toordinal()) * layout.axis.day_width
        if seen.left() - 2 <= x <= seen.right() + 2:
            painter.fillRect(QRectF(round(x) - 1, seen.top(), 2, seen.height()), self._theme.color("acc"))

    def _paint_piece(
        self, painter: QPainter, layout: TimelineLayout, piece: Piece, top: float, row: CalendarRow, state: PaintState
    ) -> None:
        look, theme = look_of(row), self._theme
        if piece.shape is Shape.SPAN:  # its days are those of the phase, and need not be known to the day
            look = look._replace(tentative=row.time.date_certainty is Certainty.TENTATIVE, window=False)
        box, opacity = layout.box_of(piece, top), opacity_of(piece.id, state)
        if opacity != 1.0:
            painter.setOpacity(opacity)
        # what is far out of sight need not be drawn, and Qt draws wide things slowly
        beyond = 0 if piece.shape is Shape.SPAN else 40  # a phase shows by an arrow that it runs on
        left, right = max(box.x, layout.left - beyond), min(box.right, layout.left + layout.view_width + beyond)
        if left < right:
            cut_left, cut_right = piece.from_before or left > box.x, piece.to_after or right < box.right
            self._paint_shape(painter, QRectF(left, box.y, right - left, box.height), piece, look, cut_left, cut_right)
        if piece.label:
            inside = piece.side is LabelSide.INSIDE
            painter.setFont(self._label_fonts[look.cancelled])
            flat = inside and piece.shape not in (Shape.SPAN, Shape.UNCERTAIN)
            painter.setPen(label_colour(look, theme, inside=flat))
            self._paint_label(painter, layout, piece, top, inside=inside, held=look.held)
        if opacity != 1.0:
            painter.setOpacity(1.0)
        if left < right and (piece.id in state.selected or piece.id == state.hovered):
            outline_bar(painter, theme, rect_of(box), piece.id, state, square_left=piece.from_before, square_right=piece.to_after)

    def _paint_shape(self, painter: QPainter, rect: QRectF, piece: Piece, look: BarLook, cut_left: bool, cut_right: bool) -> None:
        theme = self._theme
        if piece.shape is Shape.POINT:
            paint_diamond(painter, rect, look, theme)
        elif piece.shape is Shape.SPAN:
            paint_span(painter, rect, look, theme, runs_left=cut_left, runs_right=cut_right)
        elif piece.shape is Shape.UNCERTAIN_POINT:
            paint_uncertain_point(painter, rect, look, theme, square_left=cut_left, square_right=cut_right)
        elif piece.shape is Shape.UNCERTAIN:
            paint_uncertain(painter, rect, look, theme, square_left=cut_left, square_right=cut_right)
        else:
            paint_bar(painter, rect, look, theme, square_left=cut_left, square_right=cut_right)

    def _paint_label(self, painter: QPainter, layout: TimelineLayout, piece: Piece, top: float, *, inside: bool, held: bool) -> None:
        """The label; one within a bar that began before what is seen stands where that begins, others are cut there."""
        left, right, text = piece.label_left, piece.label_right, piece.label
        arrow = ARROW if piece.shape is Shape.SPAN else 0.0
        first, last = layout.left + _INSET + arrow, layout.left + layout.view_width - 2 - arrow
        if inside and left < first:
            left, right = first, min(first + right - left, piece.right - _INSET)
            text = self._cut(text, right - left)
        elif left < first:
            text = self._cut(text[::-1], right - first)[::-1] if right - first > _LEAST_ENDING and not text.endswith("…") else ""
            left = max(first, right - self._measure(text))
        if right > last:
            text = self._cut(text, last - left)
        if text:
            rect = QRectF(left, top + (TRACK - BAR) / 2 - 1, right - left + 6, BAR)
            painter.drawText(rect, LEFT, text)
            if held and left == piece.label_left:
                paint_tick(painter, rect, painter.pen().color())

    def _cut(self, text: str, room: float) -> str:
        """The text with an ellipsis if it is longer than its room, and nothing where next to nothing would be left."""
        cut = shortened(text, room, self._measure) if room > _LEAST_LABEL else ""
        return cut if len(cut) > _LEAST_LETTERS or cut == text else ""

    # --- what has no date ------------------------------------------------------------------------------------------------------------

    def _paint_strip(self, painter: QPainter, layout: TimelineLayout, rows: Mapping[str, CalendarRow], state: PaintState) -> None:
        theme = self._theme
        if layout.strip is None:
            return
        painter.fillRect(QRectF(layout.left, layout.strip.y, layout.view_width, layout.strip.height), theme.color("bg"))
        for item in layout.undated:
            row, box = rows[item.id], item.box._replace(x=item.box.x + layout.left)
            look = look_of(row)
            draw_line_tile(painter, QRectF(box.x + 2, box.y + 3, 14, 14), row.line_number or None, theme, text="?")
            painter.setFont(self._label_fonts[look.cancelled])
            painter.setPen(label_colour(look, theme, inside=False))
            painter.setOpacity(opacity_of(item.id, state))
            painter.drawText(QRectF(box.x + 21, box.y - 1, box.width, box.height), LEFT, item.text)
            painter.setOpacity(1.0)
            outline_bar(painter, theme, rect_of(box), item.id, state)

    # --- the headings of the lanes ---------------------------------------------------------------------------------------------------

    def _paint_lanes(self, painter: QPainter, layout: TimelineLayout, exposed: QRectF, state: TimelineState) -> None:
        left = layout.left - LANES
        painter.fillRect(QRectF(left - 20, exposed.top(), LANES + 20, exposed.height()), self._theme.color("bg"))
        for lane in layout.lanes:
            if lane.bottom > exposed.top() and lane.top < exposed.bottom():
                self._paint_lane(painter, layout, lane, left, state)
        if layout.strip is not None:
            painter.setFont(self._fonts["secondary"])
            painter.setPen(self._theme.color("ink3"))
            painter.drawText(QRectF(left, layout.strip.y, LANES - 8, 30), LEFT, self._words.undated)
            painter.fillRect(QRectF(left, layout.strip.bottom - 1, LANES + layout.view_width, 1), self._theme.color("line2"))
        bottom = layout.strip.bottom if layout.strip is not None else layout.height
        painter.fillRect(
            QRectF(layout.left - 1, exposed.top(), 1, min(bottom, exposed.bottom()) - exposed.top()), self._theme.color("line2")
        )

    def _paint_lane(self, painter: QPainter, layout: TimelineLayout, lane: LaneBox, left: float, state: TimelineState) -> None:
        """The heading of a lane; where the lane begins above what is seen, it stands at the top of that."""
        theme = self._theme
        count = layout.count_in_view(lane)
        if state.target == lane.index:
            painter.fillRect(QRectF(left, lane.top, LANES, lane.height), theme.color("sel"))
        painter.fillRect(QRectF(left, lane.bottom - 1, LANES, 1), theme.color("line2"))
        lines = self._title_lines(lane.lane, max(1, 1 + int((lane.height - 28) // _TITLE_LINE)))
        top = max(lane.top, min(state.top, lane.bottom - 28 - _TITLE_LINE * (len(lines) - 1)))
        at = left
        if lane.lane.number:
            draw_line_tile(painter, QRectF(at, top + 7, 16, 16), lane.lane.number, theme)
            at += _TILE
        number = str(count) if count else "–"
        painter.setFont(self._fonts["caption"])
        painter.setPen(theme.color("ink3"))
        right = left + LANES - 10
        painter.drawText(QRectF(right - 40, top + 5, 40, 20), _RIGHT, number)
        room = right - _COUNT - at
        painter.setFont(self._fonts["secondary_strong"])
        painter.setPen(theme.color("ink2" if count else "ink3"))
        for line, text in enumerate(lines):
            painter.drawText(QRectF(at, top + 5 + _TITLE_LINE * line, room + 8, 20), LEFT, text)

    def least_height(self, lane: Lane) -> float:
        """The height in px that a lane needs for its heading."""
        return 28 + _TITLE_LINE * (len(self._title_lines(lane, 2)) - 1)

    def _title_lines(self, lane: Lane, most: int) -> list[str]:
        key = lane.title, bool(lane.number), most
        if key not in self._titles:
            room = LANES - 10 - _COUNT - (_TILE if lane.number else 0)
            self._titles[key] = wrapped(lane.title, room, most, self._metrics["secondary_strong"].horizontalAdvance)
        return self._titles[key]

    # --- drags -----------------------------------------------------------------------------------------------------------------------

    def _paint_drag(self, painter: QPainter, layout: TimelineLayout, rows: Mapping[str, CalendarRow], state: TimelineState) -> None:
        """The bar as it would be, at 60 %, and its new days or lane in words."""
        drag = state.paint.drag
        if drag is None or drag.first is None or drag.last is None:
            return
        row = rows.get(drag.id)
        for box in layout.span_boxes(drag.first, drag.last):
            places = self._ghost_rows(layout, drag, state)
            for top in places:
                rect = QRectF(box.x + 1, top + (TRACK - BAR) / 2, max(box.width - 2, 6.0), BAR)
                painter.setOpacity(GHOST)
                self._paint_ghost(painter, rect, row, drag)
                painter.setOpacity(1.0)
            if state.paint.drag_text and places:
                top = places[0]
                seen = layout.left, layout.left + layout.view_width
                at = QPointF(min(max(box.x, seen[0]), seen[1]), top if top >= 24 else top + TRACK + 20)
                paint_drag_text(painter, self._theme, at, state.paint.drag_text, right=seen[1])

    def _paint_ghost(self, painter: QPainter, rect: QRectF, row: CalendarRow | None, drag: Drag) -> None:
        look = look_of_ghost(row, drag)
        if drag.slot is not None:
            paint_uncertain(painter, rect, look._replace(window=False), self._theme)
        else:
            paint_bar(painter, rect, look, self._theme)

    @staticmethod
    def _ghost_rows(layout: TimelineLayout, drag: Drag, state: TimelineState) -> list[float]:
        """The tops of the rows in which something dragged is shown."""
        if state.ghost_top is not None:
            return [state.ghost_top]
        return [box.y + box.height / 2 - TRACK / 2 for box in layout.boxes_of(drag.id)]
