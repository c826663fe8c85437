"""The week and the day: a grid of hours, with a strip of whole days above it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any, cast

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.local_times import Span, elsewhere, span_in
from gsef_desktop.domain.tasks import CalendarTask
from gsef_desktop.reference.zones import zone_city
from gsef_desktop.ui.calendar.clash_runs import clashing_rows, joined_spans
from gsef_desktop.ui.calendar.page import PageContent, Period
from gsef_desktop.ui.calendar.period_words import PeriodWords
from gsef_desktop.ui.calendar.shapes import Hit, HitKind, PaintState, SurfaceLayout
from gsef_desktop.ui.calendar.surface import INSET
from gsef_desktop.ui.calendar.week_acts import WeekActs
from gsef_desktop.ui.calendar.week_head import TASK
from gsef_desktop.ui.calendar.week_head_paint import WeekHeadPainter
from gsef_desktop.ui.calendar.week_layout import WeekLayout
from gsef_desktop.ui.calendar.week_options import DAYS, WeekOptions
from gsef_desktop.ui.calendar.week_paint import WeekPainter, WeekScene
from gsef_desktop.ui.calendar.week_shapes import WeekMetrics
from gsef_desktop.ui.calendar.words import PlannerWords
from gsef_desktop.ui.theme.theme import Theme

_DAY = timedelta(days=1)
_OPENS_AT = 7
_MINUTE_MS = 60_000
_HOUR, _LEAST_HOUR, _MOST_HOUR = 44.0, 24.0, 132.0
_COLUMN = 56.0
_NARROW = 1100
"""the width of the page in px below which what stands in the heading leaves out words"""


class WeekPage(WeekActs):
    """Shows a week, its five working days or one day, by the clocks of one place and, at the left, of a second one."""

    days_changed = Signal(int)
    """how many days the user wants to see: 7, 5 or 1; the view then shows the period of its day"""
    wants_tasks = True
    wants_holidays = True
    days_around = 1

    def __init__(self, theme: Theme, words: PlannerWords, parent: QWidget | None = None) -> None:
        self._content = PageContent(period=Period(first=date.today(), last=date.today(), title=""))
        self._days = self._several = 7
        self._second: str | None = None
        self._second_city = ""
        self._hour = _HOUR
        self._expanded = False
        self._offset = 0
        self._spans: dict[str, Span] = {}
        self._now: datetime | None = None
        self._ticks = False
        self._opened_at: float | None = None
        super().__init__(theme, words, parent)
        self._zone = system_zone()
        self._painter = WeekPainter(theme, self.week_words)
        self._head_painter = WeekHeadPainter(theme, self.week_words, words.tray_title)
        self._options: WeekOptions | None = None
        self._timer = QTimer(self, interval=_MINUTE_MS)
        self._timer.timeout.connect(self._tick)
        self.setWhatsThis(self.week_words.help)
        self.setAccessibleName(self.week_words.name)

    def forget_widths(self) -> None:
        self._painter.texts.forget()
        super().forget_widths()

    # --- the page --------------------------------------------------------------------------------------------------------------------

    def period_of(self, day: date) -> Period:
        first = day if self._days == 1 else day - min(timedelta(days=day.weekday()), day - date.min)
        last = first + min(timedelta(days=self._days - 1), date.max - first)
        return Period(first=first, last=last, title=self.week_words.title(first, last))

    def day_after(self, day: date, steps: int) -> date:
        try:
            return day + timedelta(days=(1 if self._days == 1 else 7) * steps)
        except OverflowError:
            return day

    def show_content(self, content: PageContent) -> None:
        self._content = content
        self._rows = {row.id: row for row in content.rows}
        self._convert()
        self._task = self._task if self._task.removeprefix(TASK) in {task.id for task in content.tasks} else ""
        self.set_rows(content.rows)
        self._open()
        if self._follow in self._rows:
            self.show_activity(self._follow)
        self._follow = ""

    def options(self) -> WeekOptions:
        if self._options is None:
            self._options = WeekOptions(self._theme, self.week_words.choose_zone)
            self._options.set_days(self._days)
            self._options.set_narrow(self.width() < _NARROW)
            self._options.set_city(self.second_city())
            self._options.days_chosen.connect(self._choose_days)
            self._options.zone_wanted.connect(lambda: self.choose_second_zone())
        return self._options

    def set_now(self, now: datetime) -> None:
        """Tell the time; one without a zone is by the clock of this computer."""
        moment = (now if now.tzinfo is not None else now.astimezone()).astimezone(UTC).replace(tzinfo=None)
        self._now_in_utc = moment
        self._now = elsewhere(moment, "UTC", self._zone)
        self.set_today(self._now.date())

    # --- what the user chose ---------------------------------------------------------------------------------------------------------

    def days(self) -> int:
        """How many days are shown: 7, 5 or 1."""
        return self._days

    def set_days(self, days: int) -> None:
        """Show so many days from the next content on, without a signal.  Raises ValueError for anything but 7, 5 and 1."""
        if days not in DAYS:
            raise ValueError(f"{days} days are no week")
        self._days = days
        self._several = days if days > 1 else self._several
        if self._options is not None:
            self._options.set_days(days)

    def zone(self) -> str:
        """The zone by whose clocks the grid is."""
        return self._zone

    def set_zone(self, zone: str | None) -> None:
        """Show the hours of another place (an IANA name); None: of this computer."""
        self._zone = zone or system_zone()
        if self._now_in_utc is not None:
            self.set_now(self._now_in_utc.replace(tzinfo=UTC))
        self._convert()
        self.forget_layout()
        self._describe()

    def second_zone(self) -> str | None:
        """The zone whose hours stand at the left besides."""
        return self._second

    def second_city(self) -> str:
        """The city by which the second zone was chosen, else that after which it is named; empty without one."""
        return "" if self._second is None else self._second_city or zone_city(self._second)

    def set_second_zone(self, zone: str | None, city: str = "") -> None:
        """Show the hours of another zone too, called by `city` where that is not the one after which it is named; or of none."""
        self._second, self._second_city = zone, city if zone is not None else ""
        if self._options is not None:
            self._options.set_city(self.second_city())
        self.forget_layout()

    def choose_second_zone(self) -> None:
        """Let the user choose the second zone from a list."""
        from gsef_desktop.ui.calendar.zone_picker import ZonePicker

        moment = elsewhere(datetime.combine(self._content.period.first, datetime.min.time()), self._zone, "UTC")
        picker = ZonePicker(self._theme, self._words.language, self._second, moment, self)
        picker.chosen.connect(self._choose_zone)
        picker.open_below(self._options if self._options is not None and self._options.isVisible() else self)

    def state(self) -> dict[str, Any]:
        """What is to be remembered, as plain JSON."""
        top = self.verticalScrollBar().value() / self._hour if self._opened_at is None and self._placed else self._opened_at
        return {
            "days": self._days,
            "zone": self._second,
            "city": self._second_city,
            "hour": self._hour,
            "top": top,
            "expanded": self._expanded,
        }

    def set_state(self, state: dict[str, Any]) -> None:
        """Take up what `state` gave; what is missing or makes no sense is left as it is."""
        from gsef_desktop.reference.zones import is_zone

        if state.get("days") in DAYS:
            self.set_days(state["days"])
        zone = state.get("zone")
        if "zone" in state and (zone is None or (isinstance(zone, str) and is_zone(zone))):
            self.set_second_zone(zone, str(state.get("city") or ""))
        hour, top = state.get("hour"), state.get("top")
        if isinstance(hour, int | float) and _LEAST_HOUR <= hour <= _MOST_HOUR:
            self._hour = float(hour)
        if isinstance(top, int | float) and 0 <= top < 24:
            self._opened_at, self._placed = float(top), False
        self._expanded = state.get("expanded", self._expanded) is True
        self.forget_layout()
        self._open()

    # --- surface ---------------------------------------------------------------------------------------------------------------------

    def make_layout(self) -> SurfaceLayout:
        content = self._content
        width = max(float(self.width() - 2 * INSET), 260.0)
        sizes = WeekMetrics(
            width=width, view_height=float(self.viewport().height()), hour=self._hour, hours_width=_COLUMN,
            hour_columns=1 if self._second is None else 2,
        )  # fmt: skip
        count = max((content.period.last - content.period.first).days + 1, 1)
        layout = WeekLayout(
            [content.period.first + _DAY * number for number in range(count)], content.rows, self._spans, sizes, self._measure,
            tray_text_of=self._words.tray_text, tray_title=self._words.tray_title, tasks=content.tasks, holidays=content.holidays,
            expanded=self._expanded, offset=self._offset,
        )  # fmt: skip
        self.head, self._offset = layout.head.height, layout.head.offset
        return layout

    def paint_head(self, painter: QPainter, layout: SurfaceLayout) -> None:
        painter.translate(0, self.head)
        week = cast("WeekLayout", layout)
        self._head_painter.paint(painter, week, self._scene(), self._paint_state(), self.devicePixelRatioF())

    def paint_content(self, painter: QPainter, layout: SurfaceLayout, state: PaintState, exposed: QRectF) -> None:
        week = cast("WeekLayout", layout)
        self._painter.paint(painter, week, self._scene(), state, exposed, self.devicePixelRatioF())

    def spoken_summary(self) -> str:
        task = self._task_of(self._task)
        if task is not None:
            return self.week_words.spoken_task(task)
        period = self._content.period
        return self.week_words.spoken_days(period.first, period.last, len(self.week_layout().order))

    def spoken_row(self, row: CalendarRow) -> str:
        return self.week_words.spoken(row, self._spans.get(row.id), self._zone)

    def click_beside(self, hit: Hit) -> bool:
        if hit.kind is HitKind.MORE:
            self.set_expanded(not self._expanded)
            return True
        if hit.kind is HitKind.TASK:
            self.task_opened.emit(hit.id.removeprefix(TASK))
            return True
        if hit.kind is HitKind.HEADING and hit.day is not None:
            self.set_days(self._several if self._days == 1 else 1)
            self.state_changed.emit()
            self.day_opened.emit(hit.day)
            return True
        return super().click_beside(hit)

    def set_expanded(self, expanded: bool) -> None:
        """Show more or less of the strip and of the tray."""
        self._expanded, self._offset = expanded, 0
        self.forget_layout()
        self.state_changed.emit()

    def show_activity(self, id: str) -> bool:
        """Scroll to an activity, also within the strip; answers whether it is shown."""
        layout = self.week_layout()
        lane = layout.head.lane_of(id)
        if lane is not None and not layout.boxes_of(id):
            self._expanded = True
            self._offset = max(0, lane - layout.metrics.most_lanes + 1)
            self.forget_layout()
        elif id in self._rows and id in layout.order and not layout.boxes_of(id):
            self._expanded = True
            self.forget_layout()
        return super().show_activity(id)

    def keep_height(self, id: str, height: float) -> None:
        boxes = self.week_layout().boxes_of(id)
        if boxes and boxes[0].y >= 0:  # the head does not scroll
            super().keep_height(id, height)

    def show_day(self, day: date) -> None:
        """All days shown can be seen at once."""

    # --- Qt --------------------------------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._now is None or self._ticks:
            self._tick()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._open()
        if self._options is not None:
            self._options.set_narrow(self.width() < _NARROW)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if dx:
            super().scrollContentsBy(dx, dy)
            return
        head = round(self.head)
        self.viewport().update(0, head, self.viewport().width(), self.viewport().height() - head)
        self._did_scroll()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Over an expanded strip the wheel scrolls it; with Ctrl it makes the hours higher or lower."""
        steps = event.angleDelta().y() / 120
        head = self.week_layout().head
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.15**steps, event.position().y())
        elif event.position().y() < self.head and self._expanded and head.lanes > head.shown_lanes:
            self._offset = min(max(0, self._offset - round(steps)), head.lanes - head.shown_lanes)
            self.forget_layout()
        else:
            super().wheelEvent(event)

    def zoom(self, factor: float, y: float) -> None:
        """Make the hours higher or lower; what stands at `y` of the viewport stays there."""
        bar = self.verticalScrollBar()
        below = max(y - self.head, 0.0)
        at = (bar.value() + below) / self._hour
        self._hour = min(max(self._hour * factor, _LEAST_HOUR), _MOST_HOUR)
        self.forget_layout()
        self.layout_now()
        bar.setValue(round(at * self._hour - below))
        self.state_changed.emit()

    def tool_tip(self, hit: Hit) -> str:
        if hit.kind is HitKind.TASK:
            task = self._task_of(hit.id)
            return "" if task is None else "\n".join(filter(None, (task.title, task.activity_title)))
        if hit.kind is HitKind.HOLIDAY:
            names = next((holiday.names for holiday in self.week_layout().head.holidays if holiday.day == hit.day), ())
            return "\n".join(f"{name}, {where}" for name, where in names)
        return self._clash_on(hit.day) if hit.kind is HitKind.HEADING and hit.day is not None else ""

    def _clash_on(self, day: date) -> str:
        """What clashes on a day, in words."""
        for (first, last), parts in joined_spans(self._content.clashes):
            if first <= day <= last:
                rows = clashing_rows(self._content.rows, parts)
                return PeriodWords(self._words).clash(rows, (last - first).days + 1, len(parts) == 1)
        return ""

    # --- geometry --------------------------------------------------------------------------------------------------------------------

    def _scene(self) -> WeekScene:
        content = self._content
        return WeekScene(
            rows=self._rows, spans=self._spans, zone=self._zone, second=self._second, now=self._now, clashes=content.clashes,
            second_city=self.second_city(), top=float(self.verticalScrollBar().value()),
            tasks={task.id: task for task in content.tasks}, task=self._task,
        )  # fmt: skip

    def _convert(self) -> None:
        # the hours of a window are those of the shorter thing that is looked for in it: it stays a bar of whole days
        found = ((row.id, span_in(row.time, self._zone)) for row in self._content.rows if not row.is_window)
        self._spans = {id: span for id, span in found if span is not None}

    def _open(self) -> None:
        """At first at seven, or at what begins earlier; from then on it stays where it is."""
        if self._placed or self.viewport().height() < 60 or not self.isVisible():
            return
        layout = self.week_layout()
        if self._opened_at is None:
            firsts = [part.begins for part in layout.parts if part.first]
            self._opened_at = min([_OPENS_AT - 0.25, *(minute / 60 - 0.25 for minute in firsts)])
        self.verticalScrollBar().setValue(round(self._opened_at * self._hour))
        self._opened_at, self._placed = None, True

    def _tick(self) -> None:
        now = datetime.now(UTC)
        self._timer.setInterval(_MINUTE_MS - now.second * 1000 - now.microsecond // 1000)  # it moves as the minute does
        self.set_now(now)
        self._ticks = True

    def _choose_days(self, days: int) -> None:
        self.set_days(days)
        self.days_changed.emit(days)
        self.state_changed.emit()

    def _choose_zone(self, zone: str, city: str) -> None:
        self.set_second_zone(zone or None, city)
        self.state_changed.emit()

    def _task_of(self, id: str) -> CalendarTask | None:
        return next((task for task in self._content.tasks if TASK + task.id == id), None)


def system_zone() -> str:
    """The zone of this computer's clock; UTC where it has no name."""
    from PySide6.QtCore import QTimeZone

    from gsef_desktop.reference.zones import is_zone

    name = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return name if is_zone(name) else "UTC"
