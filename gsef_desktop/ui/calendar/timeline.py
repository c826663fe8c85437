"""The timeline: lanes by programme line, region, series or person under an axis from a week to two years."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, cast

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QToolTip, QWidget

from gsef_desktop.domain.bar_labels import bar_labels
from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.lanes import Labels
from gsef_desktop.domain.records import CALENDAR_KINDS, ActivityKind, ActivityStatus
from gsef_desktop.domain.time_frame import Precision
from gsef_desktop.ui.calendar.drag import Drag, DragKind, Slot, bounds_of_slot
from gsef_desktop.ui.calendar.geometry import Box
from gsef_desktop.ui.calendar.page import PageContent
from gsef_desktop.ui.calendar.shapes import Hit, HitKind, PaintState, SurfaceLayout
from gsef_desktop.ui.calendar.timeline_axis import snapped_to_weeks
from gsef_desktop.ui.calendar.timeline_lanes import Grouping, LaneKind, LaneNames, Shape, group, shape_of
from gsef_desktop.ui.calendar.timeline_layout import TimelineLayout
from gsef_desktop.ui.calendar.timeline_options import TimelineOptions
from gsef_desktop.ui.calendar.timeline_paint import HEAD_ROW, TimelinePainter, TimelineState
from gsef_desktop.ui.calendar.timeline_pieces import PADDING, TRACK, LaneBox
from gsef_desktop.ui.calendar.timeline_scroll import ScrolledPage
from gsef_desktop.ui.calendar.timeline_words import TimelineWords
from gsef_desktop.ui.calendar.words import PlannerWords
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.bars import TICK_SPACE

_ANOTHER_LANE = 12.0
"""How far in px something is moved up or down before it means another lane."""
_KEY_ZOOM = 2**0.5
_MOST_CUTS = 20_000
_FEW = 2
"""As long as no more activities than these have gone, everything else stays in its row."""


class TimelinePage(ScrolledPage):
    """Shows rows in lanes.  It asks for what lies beyond the days that it was given by `day_wanted`."""

    kinds = (*CALENDAR_KINDS, ActivityKind.PERIOD)
    head = 2 * HEAD_ROW

    create_in_lane_wanted = Signal(str, object, object, str, str)
    """title, first and last day, a `LaneKind` as text, and the id of the line, region, series or person"""
    line_wanted = Signal(str, object)
    """the id of a row and that of its new programme line, None for none"""
    options_changed = Signal()
    """lanes or zoom are others: `state` has changed"""

    def __init__(self, theme: Theme, locale: QLocale, words: PlannerWords, parent: QWidget | None = None) -> None:
        self._kind = LaneKind.LINE
        self._content: PageContent | None = None
        self._grouping: Grouping | None = None
        self._placed: tuple[object, TimelineLayout] | None = None
        self._cuts: dict[tuple[str, float], str] = {}
        self._target: int | None = None
        self._copying = False
        self._new_y: float | None = None
        """the height in the layout at which something new is begun, None for no lane in particular"""
        self._own_words = TimelineWords(locale, words)
        super().__init__(theme, words, parent)
        self._painter = TimelinePainter(theme, self._own_words)
        self._options: TimelineOptions | None = None
        self.setAccessibleName(self.tr("Timeline"))
        self.setWhatsThis(f"{words.keyboard_help} {self._own_words.keyboard_help}")

    # --- what is shown ---------------------------------------------------------------------------------------------------------------

    def show_content(self, content: PageContent) -> None:
        """Show this.  The days seen stay where they are if `content` is of the period that was asked for last, else its middle is shown."""
        before, self._content = self._content, content
        if content != before:
            self._grouping = None
        if before is not None and before.period == content.period:
            gone = len(self._rows.keys() - {row.id for row in content.rows})
            self._placed = self._placed if gone <= _FEW else None  # a filter leaves holes
        moved = self.show_period(content.period)
        self.set_rows(content.rows, as_before=content == before and not moved)

    def title_of(self, first: date, last: date) -> str:
        return self._own_words.title(first, last)

    def options(self) -> QWidget:
        """The choice of lanes and the zoom; made once."""
        if self._options is None:
            made = self._options = TimelineOptions(self._theme, self._own_words)
            made.set_kind(self._kind)
            made.kind_chosen.connect(self._choose_lanes)
            made.zoom_wanted.connect(lambda steps: self.zoom(_KEY_ZOOM**steps))
        return self._options

    def state(self) -> dict[str, Any]:
        """Lanes and zoom, as plain JSON."""
        return {"lanes": self._kind.value, "days": round(self.days_seen, 2)}

    def set_state(self, state: dict[str, Any]) -> None:
        """Take up what `state` gave; what cannot be understood is left as it is."""
        days, lanes = state.get("days"), state.get("lanes")
        if isinstance(days, int | float) and not isinstance(days, bool):
            self.set_days_seen(float(days))
        if isinstance(lanes, str) and lanes in {kind.value for kind in LaneKind}:
            self._set_lanes(LaneKind(lanes))

    def _choose_lanes(self, kind: LaneKind) -> None:
        self._set_lanes(kind)
        if self._current in self._rows:
            self.show_activity(self._current)
        self.options_changed.emit()
        content = self._content
        if content is not None and ((self.wants_people and content.people is None) or (self.wants_series and content.series is None)):
            self.day_wanted.emit(self.middle_day())

    def _set_lanes(self, kind: LaneKind) -> None:
        self._kind = kind
        self.wants_people, self.wants_series = kind is LaneKind.PERSON, kind is LaneKind.SERIES
        self._grouping = None
        self._placed = None
        self.verticalScrollBar().setValue(0)
        self.forget_layout()
        if self._options is not None:
            self._options.set_kind(kind)
        self._describe()

    def did_jump(self) -> None:
        self._placed = None
        super().did_jump()

    def did_zoom(self) -> None:
        self.options_changed.emit()

    # --- surface ---------------------------------------------------------------------------------------------------------------------

    def layout_of_time(self) -> TimelineLayout:
        """The layout at the present size and zoom; made when it is first needed."""
        return cast("TimelineLayout", self.layout_now())

    def make_layout(self) -> SurfaceLayout:
        axis = self.axis()
        if self._grouping is None:
            self._grouping = group(self._rows.values(), self._kind, self._names())
        if len(self._cuts) > _MOST_CUTS:
            self._cuts.clear()
            self._measure.forget()
        key = self._kind, axis.day_width
        before = self._placed[1].tracks() if self._placed is not None and self._placed[0] == key else None
        layout = TimelineLayout(
            axis, self._grouping, self._measure, labels_of=self._labels_of, undated_text_of=self._words.tray_text,
            view_width=self.view_width(), left=self.left_of_view(axis), least_height=self._painter.least_height, before=before,
            cuts=self._cuts,
        )  # fmt: skip
        self._placed = key, layout
        return layout

    def paint_head(self, painter: QPainter, layout: SurfaceLayout) -> None:
        self._painter.paint_head(painter, cast("TimelineLayout", layout), self._timeline_state(self._paint_state()))

    def paint_content(self, painter: QPainter, layout: SurfaceLayout, state: PaintState, exposed: QRectF) -> None:
        self._painter.paint(painter, cast("TimelineLayout", layout), self._rows, self._timeline_state(state), exposed)

    def spoken_summary(self) -> str:
        first, last = self.days_in_view()
        lanes = len(self.layout_of_time().lanes) if self._rows else 0
        return self._own_words.summary(self.title_of(first, last), len(self._rows), lanes)

    def spoken_row(self, row: CalendarRow) -> str:
        layout = self.layout_of_time()
        titles = [layout.lanes[index].lane.title for index in layout.lanes_of(row.id)]
        return self._own_words.in_lanes(super().spoken_row(row), titles or [self._own_words.undated])

    def _drag_text(self) -> str:
        if self._target is not None and self._drag is not None:
            return self.layout_of_time().lanes[self._target].lane.title
        return super()._drag_text()

    def _timeline_state(self, state: PaintState) -> TimelineState:
        clashes = self._content.clashes if self._content is not None else ()
        target = self._target if state.drag is not None else None
        return TimelineState(
            paint=state, now=self.now_on_axis(), corner=self._own_words.kinds[self._kind], clashes=clashes, target=target,
            ghost_top=self._ghost_top(state.drag), top=float(self.verticalScrollBar().value()),
        )  # fmt: skip

    def _ghost_top(self, drag: Drag | None) -> float | None:
        """The row in which a drag is shown that is not shown where its activity stands."""
        layout = self.layout_of_time()
        if self._target is not None:
            return layout.lanes[self._target].top + PADDING
        return None if drag is None or layout.lanes_of(drag.id) else self._top_of_new()

    def _top_of_new(self) -> float:
        """The row in which something new is begun."""
        at_top = self.verticalScrollBar().value() + PADDING
        return self.layout_of_time().row_at(self._new_y) if self._new_y is not None else at_top

    def _names(self) -> LaneNames:
        content, own = self._content, self._own_words
        return LaneNames(
            line=self._words.line, none=own.none, untitled=own.untitled,
            regions=(content.region_names if content is not None else None) or {},
            series=(content.series if content is not None else None) or {},
            people=(content.people if content is not None else None) or {},
        )  # fmt: skip

    def _labels_of(self, row: CalendarRow) -> Labels:
        """What may be written on a row's bar; what is not known of a phase is no more than its days."""
        if row.time.has_days or shape_of(row) is not Shape.SPAN:
            return self._words.labels(row)
        return bar_labels(row.title, prefix=TICK_SPACE if row.status is ActivityStatus.HELD else "")

    # --- the mouse -------------------------------------------------------------------------------------------------------------------

    def _hit(self, point: QPointF) -> Hit:
        if point.x() < self.origin_of_axis() or point.x() > self.origin_of_axis() + self.view_width():
            return Hit(HitKind.NOTHING)
        return super()._hit(point)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._new_y = (event.position() - self.origin()).y()
        self._target = None
        super().mousePressEvent(event)

    def _lane_under(self, point: QPointF) -> LaneBox | None:
        return self.layout_of_time().lane_at((point - self.origin()).y()) if point.y() >= self.head else None

    def drag_over(self, drag: Drag, point: QPointF) -> Drag:
        """Sideways a drag changes the days, up and down the line: never both at once."""
        self._target = self._lane_aimed_at(drag, point)
        if self._target is not None:
            return replace(drag, first=drag.old_first, last=drag.old_last, slot=None)
        if drag.kind is DragKind.DATE and not self._is_long(drag.id):
            if not self.layout_of_time().lanes_of(drag.id):  # out of the strip below the lanes
                self._new_y = (point - self.origin()).y()
            return self.unless_there(super().drag_over(drag, point))
        if drag.kind is DragKind.DATE and self._is_long(drag.id):
            return drag.into(None)
        moved = super().drag_over(drag, point)
        return self._snapped(moved) if self.axis().snaps_to_weeks and moved.kind is not DragKind.DATE else moved

    def _is_long(self, id: str) -> bool:
        """Whether it is a phase, that no slot could hold."""
        row = self._rows.get(id)
        return row is not None and shape_of(row) is Shape.SPAN

    def _lane_aimed_at(self, drag: Drag, point: QPointF) -> int | None:
        """The lane of another line over which something is held, None where it stays in its own."""
        own = self.layout_of_time().lanes_of(drag.id)
        if self._copying or self._pressed is None or not own:
            return None
        if self._kind is not LaneKind.LINE or drag.kind not in (DragKind.MOVE, DragKind.DATE):
            return None
        lane = self._lane_under(point)
        far = abs(point.y() - self._pressed[0].y()) > _ANOTHER_LANE
        return lane.index if far and lane is not None and lane.index not in own else None

    @staticmethod
    def _snapped(drag: Drag) -> Drag:
        """Days are too narrow to be aimed at: a move goes by weeks, an end to the end of a week."""
        first, last = drag.first, drag.last
        if first is None or last is None:
            return drag
        if drag.kind is DragKind.MOVE and drag.old_first is not None and drag.old_last is not None:
            shift = snapped_to_weeks((first - drag.old_first).days) - (first - drag.old_first).days
            try:
                return replace(drag, first=date.fromordinal(first.toordinal() + shift), last=date.fromordinal(last.toordinal() + shift))
            except ValueError:
                return drag
        if drag.kind in (DragKind.CREATE, DragKind.STRETCH_FIRST) and first != drag.old_first:
            drag = replace(drag, first=min(bounds_of_slot(Slot(Precision.WEEK, first))[0], last))
        if drag.kind in (DragKind.CREATE, DragKind.STRETCH_LAST) and last != drag.old_last:
            drag = replace(drag, last=max(bounds_of_slot(Slot(Precision.WEEK, last))[1], first))
        return drag

    def drop(self, drag: Drag) -> None:
        target, self._target = self._target, None
        if target is None:
            super().drop(drag)
            return
        row = self._rows.get(drag.id)
        lanes = self.layout_of_time().lanes
        if row is not None and target < len(lanes):
            year = row.time.earliest.year if row.time.earliest is not None else None
            self.line_wanted.emit(drag.id, self._line_id(lanes[target].lane.number, year))

    def _drag_to(self, point: QPointF, copies: bool) -> None:
        self._copying = copies
        super()._drag_to(point, copies)

    def forget_widths(self) -> None:
        self._cuts.clear()
        super().forget_widths()

    def _did_forget_layout(self) -> None:
        self._target = None
        super()._did_forget_layout()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and event.pos().x() < self.origin_of_axis():
            lane = self._lane_under(QPointF(event.pos()))
            if lane is not None:
                QToolTip.showText(event.globalPos(), lane.lane.title, self.viewport())
                return True
        return super().viewportEvent(event)

    # --- what is new -----------------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        boxes = self.layout_of_time().boxes_of(self._current)
        self._new_y = boxes[0].centre[1] if boxes else None
        bare = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if bare and event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            nearer = event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal)
            self.zoom(_KEY_ZOOM if nearer else 1 / _KEY_ZOOM)
            return
        super().keyPressEvent(event)

    def edit_new(self, first: date, last: date) -> None:
        """Open a field for the title of a new activity on these days, in the lane where the mouse was pressed or the selection is."""
        layout = self.layout_of_time()
        lane = layout.lane_at(self._new_y) if self._new_y is not None else None
        name = self._words.new_title.format(days=self._words.days(first, last))
        at = Box(layout.axis.x_of(first), self._top_of_new() - 1, 0, TRACK)
        self.open_field(name, "", at, lambda title: self._create(title, first, last, lane))
        self._drag = Drag(DragKind.CREATE, start=first, first=first, last=last)
        self.viewport().update()

    def _create(self, title: str, first: date, last: date, lane: LaneBox | None) -> None:
        id = ""
        if lane is not None:
            id = (self._line_id(lane.lane.number, first.year) or "") if lane.lane.kind is LaneKind.LINE else lane.lane.id
        if lane is not None and id:
            self.create_in_lane_wanted.emit(title, first, last, lane.lane.kind.value, id)
        else:
            self.create_wanted.emit(title, first, last)

    def _line_id(self, number: int, year: int | None) -> str | None:
        """The id of the line of a number: as other activities of that year have it, else that of the year shown."""
        if not number:
            return None
        lines = self._content.lines if self._content is not None else ()
        known = {line.id for line in lines}
        of_number = [row for row in self._rows.values() if row.line_number == number and row.line_id]
        same_year = [row.line_id for row in of_number if row.time.earliest is not None and row.time.earliest.year == year]
        shown = [line.id for line in lines if line.number == number]
        best = [id for id in same_year if id in known] or same_year or shown or [row.line_id for row in of_number]
        return best[0] if best else None
