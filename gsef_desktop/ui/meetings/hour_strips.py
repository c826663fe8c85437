"""The hours of one day (UTC) in every city, one strip under the other, with the time that is looked at as a column across them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gsef_desktop.domain.call_hours import (
    DAY,
    HOUR,
    USUAL_WEIGHTS,
    CallCity,
    HourWeights,
    LocalHour,
    instant_of,
    local_hours,
    midnight,
    points,
    seconds_of,
)
from gsef_desktop.domain.fair_times import Slot
from gsef_desktop.domain.local_times import offset_text
from gsef_desktop.domain.time_writing import weekday_name
from gsef_desktop.ui.meetings.hour_looks import kind_name, number, paint_hour
from gsef_desktop.ui.meetings.words import long_day
from gsef_desktop.ui.theme.painting import rounded_path
from gsef_desktop.ui.theme.theme import Theme

AXIS, MARKS, GAP = 24.0, 26.0, 2.0
"""Heights of the row of UTC hours and of the row of ranks, and the space between strips, in device-independent pixels."""
_TALL, _LOW = 40.0, 29.0
_INSET = 14.0


@dataclass(frozen=True, slots=True)
class StripLayout:
    """Where the hours of a day and the cities stand, in device-independent pixels."""

    width: float
    cities: int
    row: float

    @property
    def left(self) -> float:
        """Where the hours begin: names of cities stand before."""
        return min(176.0, max(116.0, self.width * 0.16))

    @property
    def height(self) -> float:
        """The height of everything."""
        return AXIS + self.cities * self.row + MARKS

    def x(self, second: float) -> float:
        """Where a second of the day is."""
        return self.left + (self.width - self.left - _INSET) * second / DAY

    def second(self, x: float) -> float:
        """Which second of the day is at `x`; beyond the hours it is one of another day."""
        return (x - self.left) / (self.width - self.left - _INSET) * DAY

    def strip(self, city: int) -> QRectF:
        """The strip of a city."""
        return QRectF(self.left, AXIS + city * self.row + GAP, self.width - self.left - _INSET, self.row - 2 * GAP)

    def city_at(self, y: float) -> int | None:
        """Which city is at `y`."""
        found = int((y - AXIS) // self.row)
        return found if y >= AXIS and found < self.cities else None


class HourStrips(QWidget):
    """Shows a day of the cities given to `show_day`; a click or the arrow keys choose another time."""

    time_was_chosen = Signal(object)
    """a datetime in UTC that was pointed at, on no grid"""
    step_was_wanted = Signal(int)
    """so many slots later (earlier, where negative)"""
    day_was_wanted = Signal(int)
    use_was_wanted = Signal()

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._cities: tuple[CallCity, ...] = ()
        self._notes: tuple[str, ...] = ()
        self._weights = USUAL_WEIGHTS
        self._day = date(2019, 1, 1)
        self._slot: Slot | None = None
        self._ranks: dict[datetime, int] = {}
        self._hours: list[list[LocalHour]] = []
        self._low = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Local hours"))

    def show_day(
        self, day: date, cities: Sequence[CallCity], notes: Sequence[str], weights: HourWeights, slot: Slot | None,
        ranks: dict[datetime, int],
    ) -> None:  # fmt: skip
        """Show a day (UTC): `notes` say who each city is, `ranks` are the best times by their start, 1 the fairest."""
        if (day, tuple(cities)) != (self._day, self._cities) or not self._hours:
            begin = midnight(day)
            self._hours = [list(local_hours(city, begin, begin + DAY)) for city in cities]
        grown = len(cities) != len(self._cities)
        self._day, self._cities, self._notes, self._weights = day, tuple(cities), tuple(notes), weights
        self._slot, self._ranks = slot, ranks
        self.setAccessibleDescription(self.description())
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        if grown:
            self.updateGeometry()
        self.update()

    def set_low(self, low: bool) -> None:
        """Take little height for each city."""
        if low != self._low:
            self._low = low
            self.updateGeometry()
            self.update()

    def strips(self) -> StripLayout:
        """Where everything is now."""
        return StripLayout(float(self.width()), len(self._cities), _LOW if self._low else _TALL)

    def sizeHint(self) -> QSize:
        return QSize(760, round(self.strips().height))

    def minimumSizeHint(self) -> QSize:
        return QSize(420, round(self.strips().height))

    def description(self) -> str:
        """The time that is looked at in every city, as a screen reader says it."""
        if self._slot is None:
            return self.tr("No time is chosen")
        said = [self.tr("{time} UTC").format(time=f"{long_day(self._slot.start.date(), self._language)}, {self._slot.start:%H:%M}")]
        for city, burden in zip(self._cities, self._slot.burdens, strict=True):
            local = city.local(self._slot.start)
            day = "" if local.date() == self._slot.start.date() else f" ({long_day(local.date(), self._language)})"
            said.append(
                self.tr("{city} {time}, {points} points").format(
                    city=city.name, time=f"{local:%H:%M}{day}", points=number(points(burden), self._language)
                )
            )
        return "; ".join(said)

    # --- the user ---------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        second = self.strips().second(event.position().x())
        if event.button() is Qt.MouseButton.LeftButton and 0 <= second < DAY:
            rank = self._rank_at(event.position())
            start = rank or instant_of(midnight(self._day)) + timedelta(seconds=int(second))
            self.time_was_chosen.emit(start)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        second = self.strips().second(event.position().x())
        if event.buttons() & Qt.MouseButton.LeftButton and 0 <= second < DAY:
            self.time_was_chosen.emit(instant_of(midnight(self._day)) + timedelta(seconds=int(second)))
        super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        days = {Qt.Key.Key_Up: -1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageDown: 1}
        key = Qt.Key(event.key())
        if key in steps:
            self.step_was_wanted.emit(steps[key])
        elif key in days:
            self.day_was_wanted.emit(days[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.use_was_wanted.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self._tip(event.pos())
            if text:
                QToolTip.showText(event.globalPos(), text, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _tip(self, at: QPoint) -> str:
        layout = self.strips()
        city, second = layout.city_at(at.y()), layout.second(at.x())
        if city is None:
            return ""
        holiday = self._holiday(city)
        if not 0 <= second < DAY:
            return "\n".join(filter(None, (self._cities[city].name, self._notes[city], holiday)))
        instant = midnight(self._day) + int(second)
        hour = next((each for each in self._hours[city] if each.start <= instant < each.end), None)
        if hour is None:
            return ""
        weight = self._weights.of(hour.kind) + (self._weights.day_off if hour.day_off else 0)
        named = self._cities[city].holiday_on(hour.local.date()) or (self.tr("Weekend") if hour.day_off else "")
        when = f"{self._cities[city].name}, {long_day(hour.local.date(), self._language)}, {hour.local:%H:%M}"
        what = self.tr("{kind}, {points} points an hour").format(kind=kind_name(hour.kind), points=weight)
        return "\n".join(filter(None, (when, what, named)))

    def _rank_at(self, at: QPointF) -> datetime | None:
        return next((start for start, box in self._rank_boxes() if box.contains(at)), None)

    # --- painting ---------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout = self.strips()
        self._paint_axis(painter, layout)
        for place in range(len(self._cities)):
            self._paint_name(painter, layout, place)
            self._paint_strip(painter, layout, place)
        self._paint_slot(painter, layout)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("acc"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 1, -3, -1), 6, 6)
        painter.end()

    def _paint_axis(self, painter: QPainter, layout: StripLayout) -> None:
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.color("ink3"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(_INSET, 0, layout.left - _INSET, AXIS), middle, "UTC")
        for hour in range(24):
            left = layout.x(hour * HOUR)
            painter.drawText(QRectF(left + 3, 0, layout.x((hour + 1) * HOUR) - left, AXIS), middle, f"{hour:02}")

    def _paint_name(self, painter: QPainter, layout: StripLayout, place: int) -> None:
        theme, strip = self._theme, layout.strip(place)
        width = layout.left - _INSET - 8
        name, note = self._cities[place].name, self._caption(place)
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.color("ink"))
        title = QFontMetricsF(painter.font()).elidedText(name, Qt.TextElideMode.ElideRight, width)
        low = self._low
        upper = QRectF(_INSET, strip.top() - (1 if low else 0), width, strip.height() / 2 + 1)
        painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("ink3"))
        lower = QRectF(_INSET, strip.center().y() - (1 if low else 0), width, strip.height() / 2 + (2 if low else 0))
        shown = QFontMetricsF(painter.font()).elidedText(note, Qt.TextElideMode.ElideRight, width)
        painter.drawText(lower, Qt.AlignmentFlag.AlignVCenter, shown)

    def _caption(self, place: int) -> str:
        """Who it is and how far its clocks are from UTC; a holiday goes first."""
        city = self._cities[place]
        at = self._slot.start if self._slot is not None else instant_of(midnight(self._day) + DAY // 2)
        offset = offset_text(city.local(at).utcoffset() or timedelta())
        return ", ".join(filter(None, (self._holiday(place), self._notes[place], offset)))

    def _holiday(self, place: int) -> str:
        city = self._cities[place]
        at = self._slot.start if self._slot is not None else instant_of(midnight(self._day) + DAY // 2)
        return city.holiday_on(city.local(at).date())

    def _paint_strip(self, painter: QPainter, layout: StripLayout, place: int) -> None:
        strip, begin = layout.strip(place), midnight(self._day)
        for hour in self._hours[place]:
            left, right = layout.x(hour.start - begin), layout.x(hour.end - begin)
            box = QRectF(left, strip.top(), right - left - 1, strip.height())
            ink = paint_hour(painter, box, hour.kind, self._theme, day_off=hour.day_off)
            if box.width() < 16:
                continue
            painter.setPen(ink)
            begins_day = hour.local.hour == 0 and hour.local.minute == 0
            if begins_day and not self._low:
                painter.setFont(self._theme.font("day"))
                word = weekday_name(hour.local.weekday(), self._language, style="short")
                painter.drawText(box.adjusted(3, 1, 8, 0), Qt.AlignmentFlag.AlignTop, word)
            painter.setFont(self._theme.font("secondary" if box.width() >= 22 else "day"))
            shown = weekday_name(hour.local.weekday(), self._language, style="short") if begins_day and self._low else f"{hour.local:%H}"
            if begins_day and self._low:
                painter.setFont(self._theme.font("day"))
            painter.drawText(box.adjusted(3, 4 if begins_day and not self._low else 0, 8, 0), Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_slot(self, painter: QPainter, layout: StripLayout) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        slot = self._slot
        if slot is not None and slot.start.date() == self._day:
            begin = seconds_of(slot.start) - midnight(self._day)
            left, right = layout.x(begin), layout.x(min(DAY, begin + slot.minutes * 60))
            box = QRectF(left - 2, AXIS - 1, right - left + 2, layout.cities * layout.row + 2)
            painter.setPen(QPen(self._theme.color("bg"), 6))
            painter.drawPath(rounded_path(box, 6))
            painter.setPen(QPen(self._theme.color("acc"), 3))
            painter.drawPath(rounded_path(box, 6, square_right=begin + slot.minutes * 60 > DAY))
        for start, box in self._rank_boxes():
            chosen = slot is not None and start == slot.start
            painter.setPen(QPen(self._theme.color("acc" if chosen else "ctl"), 1))
            painter.setBrush(self._theme.color("acc" if chosen else "hover"))
            painter.drawRoundedRect(box, 10, 10)
            painter.setPen(self._theme.color("onacc" if chosen else "ink2"))
            painter.setFont(self._theme.font("small_strong"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._ranks[start]))

    def _rank_boxes(self) -> list[tuple[datetime, QRectF]]:
        """The marks of the best times of the day; where two would touch, the fairer one stays."""
        layout = self.strips()
        boxes: list[tuple[datetime, QRectF]] = []
        length = self._slot.minutes * 60 if self._slot is not None else HOUR
        top = AXIS + layout.cities * layout.row + 4
        for start, _ in sorted(self._ranks.items(), key=lambda each: each[1]):
            middle = layout.x(min(DAY, seconds_of(start) - midnight(self._day) + length / 2))
            if start.date() == self._day and all(abs(other.center().x() - middle) >= 25 for _, other in boxes):
                wide = 10.0 if self._ranks[start] < 100 else 14.0
                boxes.append((start, QRectF(middle - wide, top, 2 * wide, 20)))
        return boxes
