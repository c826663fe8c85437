"""How a page goes through time: an axis that is longer than what is seen, a zoom, and a request for more at its ends.

The days seen are kept as numbers: their count, and the moment at the left edge in days since the beginning of the year 1.  So neither
zooming nor getting more days moves anything under the mouse.
"""

from __future__ import annotations

from datetime import date, datetime
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from gsef_desktop.ui.calendar.drag import Slot, bounds_of_slot
from gsef_desktop.ui.calendar.geometry import Box
from gsef_desktop.ui.calendar.page import Period, PeriodPage
from gsef_desktop.ui.calendar.shapes import SurfaceLayout
from gsef_desktop.ui.calendar.surface import INSET
from gsef_desktop.ui.calendar.timeline_axis import LEAST_DAYS, MOST_DAYS, Axis, Unit, days_later, months_later
from gsef_desktop.ui.calendar.timeline_layout import TimelineLayout
from gsef_desktop.ui.calendar.timeline_paint import LANES
from gsef_desktop.ui.calendar.words import PlannerWords
from gsef_desktop.ui.theme.theme import Theme

_YEAR = 365.0
_WHEEL_NOTCH = 120.0
_WHEEL_ZOOM = 1.15
_TOO_LONG = 6.0
"""An axis of so many times of what is seen is made anew: most of it would be laid out for nothing."""
_MANY = 400.0
"""Above so many days seen, a quarter of them is read before and after, otherwise half."""
_LEAST_VIEW = 120.0
_SETTLED_MS = 150
"""When nothing has moved for so long, the page is given what is around the days seen, and the heading their name."""


class ScrolledPage(PeriodPage):
    """A page of an axis of days with headings of lanes at its left."""

    day_wanted = Signal(object)
    """the day around which the page should be given what there is: that of `period_of` this day"""

    def __init__(self, theme: Theme, words: PlannerWords, parent: QWidget | None = None) -> None:
        self._days_seen = _YEAR
        self._now: datetime | None = None
        self._placing = False
        self._panned: tuple[float, float] | None = None
        self._was_shown = False
        self._days_settled = self._days_seen
        today = date.today()
        period = self._span_around(today)
        self._first, self._last = period
        self._left = today.toordinal() + 0.5 - self._days_seen / 2
        super().__init__(theme, words, parent)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._did_settle)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self.horizontalScrollBar().valueChanged.connect(self._did_scroll_across)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setCornerWidget(QWidget())

    # --- periods ---------------------------------------------------------------------------------------------------------------------

    def title_of(self, first: date, last: date) -> str:
        """What some days are called."""
        raise NotImplementedError

    def period_of(self, day: date) -> Period:
        """The days seen with `day` in their middle, and some before and after them; the title is that of the days seen."""
        first, last = self._span_around(day)
        half = int(self._days_seen / 2)
        return Period(
            first=first,
            last=last,
            title=self.title_of(days_later(day, -half), days_later(day, max(half, ceil(self._days_seen) - half - 1))),
        )

    def day_after(self, day: date, steps: int) -> date:
        """A week, a month, a quarter, a year or two years on, by the zoom."""
        try:
            if self._days_seen < 18:
                return date.fromordinal(day.toordinal() + 7 * steps)
            seen = self._days_seen
            return months_later(day, steps * (1 if seen < 62 else 3 if seen < 215 else 12 if seen < 500 else 24))
        except (ValueError, OverflowError):
            return day

    def show_period(self, period: Period) -> bool:
        """Take up the axis of a period.  The days seen stay if they are all in it, else its middle is shown, as it is the first time.

        Answers whether the axis or the days seen are others than before.
        """
        before = self._first, self._last, self._left, self._was_shown
        self._first, self._last = period.first, period.last
        if not self._was_shown or self._within(self._left) != self._left:
            middle = (period.first.toordinal() + period.last.toordinal() + 1) / 2
            self._left = self._within(middle - self._days_seen / 2)
            self.did_jump()
        self._was_shown = True
        if before == (self._first, self._last, self._left, True):
            return False
        self.forget_layout()
        return True

    def height_of(self, id: str) -> float | None:
        """How far down in the viewport a row stands of which any part can be seen, in px."""
        seen = QRectF(self.origin_of_axis(), self.head, self.view_width(), self.viewport().height() - self.head)
        return next((rect.center().y() for rect in self.rects_of(id) if rect.intersects(seen) and seen.top() <= rect.center().y()), None)

    def day_for_new(self) -> date:
        """The first day of what is selected, else today if it is seen, else the day in the middle."""
        first, last = self.days_in_view()
        day = super().day_for_new()
        return day if self._current in self._rows or first <= day <= last else self.middle_day()

    def show_day(self, day: date) -> None:
        """Scroll to a day, so that it is in the middle; what lies around it is asked for where it is not there."""
        left = day.toordinal() + 0.5 - self._days_seen / 2
        if abs(left - self._left) > self._days_seen / 4:
            self.did_jump()
        self._left = left
        self._look()

    @property
    def days_seen(self) -> float:
        """How many days are seen at once."""
        return self._days_seen

    def set_days_seen(self, days: float) -> None:
        """Show so many days (7 to 731) around the middle of what is seen, without asking for more."""
        middle = self._left + self._days_seen / 2
        self._days_seen = self._days_settled = min(max(days, LEAST_DAYS), MOST_DAYS)
        self._first, self._last = self._span_around(date.fromordinal(min(max(int(middle), 1), date.max.toordinal())))
        self._left = self._within(middle - self._days_seen / 2)
        self.forget_layout()

    def middle_day(self) -> date:
        """The day in the middle of what is seen."""
        return date.fromordinal(min(max(int(self._left + self._days_seen / 2), 1), date.max.toordinal()))

    def days_in_view(self) -> tuple[date, date]:
        """The first and the last day that is seen, even in part."""
        first = date.fromordinal(min(max(int(self._left + 1e-6), 1), date.max.toordinal()))
        return first, days_later(first, ceil(self._left + self._days_seen - 1e-6) - int(self._left + 1e-6) - 1)

    def set_now(self, now: datetime) -> None:
        self._now = now
        super().set_now(now)

    def now_on_axis(self) -> float:
        """The present moment in days since the beginning of the year 1: noon of today where the time is not known."""
        if self._now is None or self._now.date() != self._today:
            return self._today.toordinal() + 0.5
        return self._today.toordinal() + (self._now.hour * 60 + self._now.minute) / 1440

    def _span_around(self, day: date) -> tuple[date, date]:
        reach = ceil(self._days_seen * (1.0 if self._days_seen <= _MANY else 0.75))
        return days_later(day, -reach), days_later(day, reach)

    # --- geometry --------------------------------------------------------------------------------------------------------------------

    def axis(self) -> Axis:
        """The axis at the present size and zoom."""
        return Axis(self._first, self._last, self.view_width() / self._days_seen)

    def view_width(self) -> float:
        """How many px of the axis are seen; a vertical scroll bar lies on the inset, so that its coming and going changes nothing."""
        return max(_LEAST_VIEW, float(self.width() - 2 * INSET) - LANES)

    def left_of_view(self, axis: Axis) -> float:
        """Where on the axis begins what is seen, in whole px, for sharp lines."""
        return float(round((self._left - axis.first.toordinal()) * axis.day_width))

    def origin_of_axis(self) -> float:
        """The x in the viewport at which the days begin."""
        return INSET + LANES

    def origin(self) -> QPointF:
        layout = self._layout_made
        left = layout.left if isinstance(layout, TimelineLayout) else 0.0
        return QPointF(self.origin_of_axis() - left, self.head - self.verticalScrollBar().value())

    def x_of_moment(self, moment: float) -> float:
        """The x in the viewport of a moment in days since the beginning of the year 1."""
        return self.origin_of_axis() + (moment - self._left) * self.view_width() / self._days_seen

    def moment_at(self, x: float) -> float:
        """The moment at an x of the viewport, in days since the beginning of the year 1."""
        return self._left + (x - self.origin_of_axis()) * self._days_seen / self.view_width()

    # --- going through time ----------------------------------------------------------------------------------------------------------

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Show `factor` times fewer days; what is at `x` in the viewport (None: in the middle) stays there."""
        at = self.origin_of_axis() + self.view_width() / 2 if x is None else x
        days = min(max(self._days_seen / factor, LEAST_DAYS), MOST_DAYS)
        if days == self._days_seen:
            return
        moment = self.moment_at(at)
        self._days_seen = days
        self._left = moment - (at - self.origin_of_axis()) * days / self.view_width()
        self._look(zoomed=True)

    def did_jump(self) -> None:
        """Other days are seen than before, and what is seen of both need not keep its place."""
        self.forget_layout()

    def did_zoom(self) -> None:
        """The zoom is another, for good."""

    def scroll_by(self, pixels: float) -> None:
        """Go on in time by so many px."""
        self._left += pixels * self._days_seen / self.view_width()
        self._look()

    def _look(self, *, zoomed: bool = False) -> None:
        """Show what begins at the left edge, on a new axis where that one is at its end."""
        wanted = self._left
        if not self._drag_is_on() and (self._is_beyond_the_end() or (self._last - self._first).days > _TOO_LONG * self._days_seen):
            self._make_axis()
        else:
            self._left = self._within(wanted)
            if zoomed:
                self.forget_layout()
        self._settled.start()
        self._place()

    def _did_settle(self) -> None:
        """Take the days seen into the middle of the axis, so that going on or back begins there."""
        if self._drag_is_on() or self._panned is not None:
            self._settled.start()
            return
        if self._days_seen != self._days_settled:
            self._days_settled = self._days_seen
            self.did_zoom()
        if self.isVisible() and self._span_around(self.middle_day()) != (self._first, self._last):
            self._make_axis()
            self._place()

    def _make_axis(self) -> None:
        """Take up the axis around what is seen, and ask for what there is on it."""
        day = self.middle_day()
        span = self._span_around(day)
        self._left = max(min(self._left, span[1].toordinal() + 1 - self._days_seen), float(span[0].toordinal()))
        if span == (self._first, self._last):
            return
        self._first, self._last = span
        self.forget_layout()
        self.day_wanted.emit(day)

    def _is_beyond_the_end(self) -> bool:
        """Whether days are to be seen that are not on the axis, but in the calendar."""
        before = self._left < self._first.toordinal() and self._first != date.min
        return before or (self._left + self._days_seen > self._last.toordinal() + 1 and self._last != date.max)

    def _within(self, left: float) -> float:
        return max(min(left, self._last.toordinal() + 1 - self._days_seen), float(self._first.toordinal()))

    def _drag_is_on(self) -> bool:
        return self._drag is not None or self.horizontalScrollBar().isSliderDown()

    def _place(self) -> None:
        """Put the layout and the scroll bar where the left edge is."""
        self._place_bar(self.layout_now())
        self.viewport().update()
        self._did_scroll()

    def _place_bar(self, layout: SurfaceLayout) -> None:
        if not isinstance(layout, TimelineLayout):
            return
        layout.left = self.left_of_view(layout.axis)
        bar = self.horizontalScrollBar()
        self._placing = True
        bar.setRange(0, max(0, round(layout.axis.width - self.view_width())))
        bar.setPageStep(round(self.view_width()))
        bar.setSingleStep(max(20, round(layout.axis.day_width)))
        bar.setValue(int(layout.left))
        self._placing = False

    def _update_scroll_bars(self, layout: SurfaceLayout) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, ceil(layout.height + self.head + self.foot - room)))
        bar.setPageStep(room)
        bar.setSingleStep(24)
        self._place_bar(layout)

    def _did_scroll_across(self, value: int) -> None:
        if not self._placing:
            self._leave_bar()
            self._left = self._first.toordinal() + value * self._days_seen / self.view_width()
            self._look()

    def _scroll_to(self, box: Box) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height() - self.head
        if box.y < bar.value():
            bar.setValue(int(box.y) - 16)
        elif box.bottom > bar.value() + room:
            bar.setValue(ceil(box.bottom - room) + 16)
        layout = self.layout_now()
        left = layout.left if isinstance(layout, TimelineLayout) else 0.0
        width = self.view_width()
        if box.x < left or box.x > left + width - 24:
            self.scroll_by(box.x - left - (width - min(box.width, width - 48)) / 2)

    # --- Qt --------------------------------------------------------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        modifiers, turned = event.modifiers(), event.angleDelta()
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_WHEEL_ZOOM ** (turned.y() / _WHEEL_NOTCH), event.position().x())
        elif turned.x() or modifiers & Qt.KeyboardModifier.ShiftModifier or not self.verticalScrollBar().maximum():
            pixels = event.pixelDelta()
            by = (pixels.x() or pixels.y()) if not pixels.isNull() else (turned.x() or turned.y()) * self.view_width() / 10 / _WHEEL_NOTCH
            self.scroll_by(-by)
        else:
            super().wheelEvent(event)
            return
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        factor, x = _pinched(event)
        if factor:
            self.zoom(factor, x if isinstance(event, QNativeGestureEvent) else self.viewport().mapFromGlobal(QPointF(x, 0)).x())
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        over_days = self._is_over_days(event.position())
        if event.button() is Qt.MouseButton.MiddleButton or (event.button() is Qt.MouseButton.LeftButton and over_days):
            self._leave_bar()
            self.close_field()
            self._panned = event.position().x(), self._left
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On the heading it opens a day, and shows a week, a month or a quarter as wide as possible."""
        if not self._is_over_days(event.position()):
            super().mouseDoubleClickEvent(event)
            return
        axis, x = self.axis(), event.position().x() - self.origin().x()
        unit = axis.units[1]
        day = axis.day_at(x)
        if unit is Unit.DAY:
            self.day_opened.emit(day)
            return
        first, last = bounds_of_slot(Slot(unit.precision, day))
        self._days_seen = max(LEAST_DAYS, float((last - first).days + 1))
        self._left = float(first.toordinal())
        self._look(zoomed=True)

    def _is_over_days(self, point: QPointF) -> bool:
        return point.y() < self.head and point.x() >= self.origin_of_axis()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._panned is None:
            super().mouseMoveEvent(event)
            if self._drag is None and self._is_over_days(event.position()):
                self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
            return
        start, left = self._panned
        self._left = left - (event.position().x() - start) * self._days_seen / self.view_width()
        self._look()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._panned is not None:
            self._panned = None
            self.viewport().unsetCursor()
            return
        super().mouseReleaseEvent(event)

    def _scroll_at_edge(self, point: QPointF) -> None:
        super()._scroll_at_edge(point)
        left = self.origin_of_axis()
        if point.x() > left + self.view_width() - 12:
            self.scroll_by(12)
        elif point.x() < left + 8:
            self.scroll_by(-12)


def _pinched(event: QEvent) -> tuple[float, float]:
    """By what factor two fingers zoom, and at which x: in the viewport for a touchpad, on the screen for a screen.  0: they do not."""
    if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
        return max(0.2, 1 + event.value()), event.position().x()
    if isinstance(event, QGestureEvent) and isinstance(pinch := event.gesture(Qt.GestureType.PinchGesture), QPinchGesture):
        return max(0.2, pinch.scaleFactor()), pinch.centerPoint().x()
    return 0.0, 0.0
