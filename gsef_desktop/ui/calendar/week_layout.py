"""Where everything of a week or a day stands: headings, holidays, tray and strip of whole days above, the grid of hours below.

Pure numbers: text widths come in as a function, rectangles and ids go out.  Painting, the mouse, the keyboard and the tests share it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.lanes import Measure
from gsef_desktop.domain.local_times import Span
from gsef_desktop.domain.overlap import side_by_side
from gsef_desktop.domain.tasks import CalendarTask
from gsef_desktop.domain.time_frame import Precision
from gsef_desktop.ui.calendar.drag import Slot
from gsef_desktop.ui.calendar.geometry import Box
from gsef_desktop.ui.calendar.shapes import Hit, HitKind, Ordered
from gsef_desktop.ui.calendar.week_head import TASK, WeekHead, in_grid
from gsef_desktop.ui.calendar.week_shapes import Part, WeekMetrics

if TYPE_CHECKING:
    from gsef_desktop.ui.calendar.page import HolidayMark  # it knows Qt

_DAY = timedelta(days=1)
_MINUTES = 24 * 60
_EDGE = 5.0


class WeekLayout(Ordered):
    """The layout of `days`, which follow each other.

    `rows` are in their order, `spans` the hours of those that have any, by the clocks of the place that is shown.  `expanded` shows more
    of the strip and of the tray; `offset` is how many lanes of the strip are then scrolled away at its top.
    """

    def __init__(
        self,
        days: Sequence[date],
        rows: Sequence[CalendarRow],
        spans: Mapping[str, Span],
        metrics: WeekMetrics,
        measure: Measure,
        *,
        tray_text_of: Callable[[CalendarRow], str],
        tray_title: str = "",
        tasks: Sequence[CalendarTask] = (),
        holidays: Sequence[HolidayMark] = (),
        expanded: bool = False,
        offset: int = 0,
    ) -> None:
        self.days = tuple(days)
        self.metrics = metrics
        self.spans = spans
        self.width = metrics.width
        self.height = 24 * metrics.hour
        self.grid_left = metrics.grid_left
        self.column = (metrics.width - metrics.grid_left) / len(self.days)
        self.head = WeekHead(
            self.days, rows, spans, metrics, measure, tray_text_of=tray_text_of, tray_title=tray_title, tasks=tasks, holidays=holidays,
            expanded=expanded, offset=offset,
        )  # fmt: skip
        self.parts = self._lay_out_parts(rows)

    # --- days and hours --------------------------------------------------------------------------------------------------------------

    def day_at(self, x: float, y: float) -> date | None:
        """The day under a point of the grid, of the strip or of the headings; None beside them and on the tray."""
        number = int((x - self.grid_left) // self.column)
        on_days = y >= 0 or y >= self.head.headings.y
        return self.days[number] if on_days and 0 <= number < len(self.days) else None

    def nearest_day(self, x: float, y: float) -> date:
        """The day nearest to a point."""
        number = int((x - self.grid_left) // self.column)
        return self.days[min(max(number, 0), len(self.days) - 1)]

    def moment_at(self, x: float, y: float, step: int = 1) -> datetime:
        """The day and the hour nearest to a point, down to the last full `step` of minutes; at most the end of the day."""
        minutes = min(max(y / self.metrics.hour * 60, 0.0), float(_MINUTES))
        return datetime.combine(self.nearest_day(x, y), time(0)) + timedelta(minutes=minutes // step * step)

    def slot_at(self, x: float, y: float) -> Slot | None:
        """The day under a point."""
        day = self.day_at(x, y)
        return None if day is None else Slot(Precision.DAY, day)

    def day_left(self, day: date) -> float | None:
        """The left end of a day's column, None for one that is not shown."""
        number = (day - self.days[0]).days
        return self.grid_left + number * self.column if 0 <= number < len(self.days) else None

    def day_box(self, day: date) -> Box | None:
        """The cell of a day in the strip, None for one that is not shown."""
        left = self.day_left(day)
        return None if left is None else Box(left, self.head.strip.y, self.column, self.head.strip.height)

    def day_column(self, day: date) -> Box | None:
        """The column of a day in the grid, None for one that is not shown."""
        left = self.day_left(day)
        return None if left is None else Box(left, 0, self.column, self.height)

    def span_boxes(self, first: date, last: date) -> list[Box]:
        """The cells of the strip from `first` to `last` as one box; what is not shown is left out."""
        first, last = max(first, self.days[0]), min(last, self.days[-1])
        begin, end = self.day_box(first), self.day_box(last)
        return [] if first > last or begin is None or end is None else [Box(begin.x, begin.y, end.right - begin.x, begin.height)]

    def hours_boxes(self, span: Span) -> list[Box]:
        """Where something from one moment to another would be drawn alone, as one box for each day."""
        return [self._alone(day, begins, ends) for day, begins, ends in self._days_of(span)]

    def y_of(self, moment: datetime) -> float:
        """How far down in its day a moment lies."""
        return (moment.hour * 60 + moment.minute + moment.second / 60) / 60 * self.metrics.hour

    # --- what lies where -------------------------------------------------------------------------------------------------------------

    def hit(self, x: float, y: float) -> Hit:
        """What lies under a point."""
        if y < 0:
            return self.head.hit(x, y, self.day_at(x, y))
        day = self.day_at(x, y)
        if day is None:
            return Hit(HitKind.NOTHING)
        for part in reversed(self._parts_of_day.get(day, [])):
            if part.box.contains(x, y):
                return Hit(HitKind.BAR, part.id, day, edge=_edge_of(part, y))
        return Hit(HitKind.DAY, day=day)

    def parts_of(self, id: str) -> list[Part]:
        """The parts of something with hours, day by day."""
        return self._parts_of_id.get(id, [])

    def make_boxes(self) -> Mapping[str, list[Box]]:
        """The boxes of every id that can be seen."""
        boxes = self.head.boxes()
        for part in self.parts:
            boxes.setdefault(part.id, []).append(part.box)
        return boxes

    @cached_property
    def order(self) -> list[str]:
        """Ids of rows in reading order: tray and strip, then day by day by the hour; with those that the strip hides."""
        return [id for id in self.walk if not id.startswith(TASK)]

    @cached_property
    def walk(self) -> list[str]:
        """The same with tasks, whose ids have `TASK` before them."""
        parts = sorted(self.parts, key=lambda part: (part.day, part.begins, part.box.x))
        return list(dict.fromkeys([*self.head.order, *(part.id for part in parts)]))

    def beside(self, id: str, step: int) -> str | None:
        """The next id of the tray or the strip; in the grid the one nearest in time on the next day that has any."""
        part = self._first_part.get(id)
        if part is None:
            return self._beside_in_head(id, step)
        days = [day for day in self._homes if (day - part.day).days * step > 0]
        if not days:
            return id
        nearest = min(days, key=lambda day: abs((day - part.day).days))
        return min(self._homes[nearest], key=lambda other: (abs(other.begins - part.begins), other.box.x)).id

    def _beside_in_head(self, id: str, step: int) -> str | None:
        if not self.walk:
            return None
        if id not in self._places:
            return self.walk[0 if step > 0 else -1]
        return self.walk[min(max(self.walk.index(id) + step, 0), len(self.walk) - 1)]

    def above_or_below(self, id: str, step: int) -> str | None:
        """In the grid the next one of the same day, and from its first one up to the strip; in the head the nearest."""
        part = self._first_part.get(id)
        if part is None:
            return self._from_head(id, step)
        parts = self._homes[part.day]
        index = next(index for index, other in enumerate(parts) if other.id == id) + step
        if 0 <= index < len(parts):
            return parts[index].id
        return None if step > 0 else self.head.nearest_to(part.day)

    def _from_head(self, id: str, step: int) -> str | None:
        if id not in self._places:
            return self.beside(id, step)
        found = self.head.above_or_below(id, step)
        if found is not None or step < 0:
            return found
        day = self.head.first_day(id)
        nearest = min(self._homes, key=lambda each: abs((each - day).days), default=None)
        return None if nearest is None else self._homes[nearest][0].id

    @cached_property
    def _places(self) -> frozenset[str]:
        return frozenset(self.walk)

    @cached_property
    def _first_part(self) -> dict[str, Part]:
        return {part.id: part for part in reversed(self.parts)}

    @cached_property
    def _homes(self) -> dict[date, list[Part]]:
        """The first part of each by its day, in the order of the hours: the keyboard stands there, so that it reaches everything."""
        found: dict[date, list[Part]] = {}
        for part in sorted(self._first_part.values(), key=lambda part: (part.day, part.begins, part.box.x)):
            found.setdefault(part.day, []).append(part)
        return found

    # --- making ----------------------------------------------------------------------------------------------------------------------

    @cached_property
    def _parts_of_day(self) -> dict[date, list[Part]]:
        found: dict[date, list[Part]] = {}
        for part in self.parts:
            found.setdefault(part.day, []).append(part)
        return found

    @cached_property
    def _parts_of_id(self) -> dict[str, list[Part]]:
        found: dict[str, list[Part]] = {}
        for part in self.parts:
            found.setdefault(part.id, []).append(part)
        return found

    def _lay_out_parts(self, rows: Sequence[CalendarRow]) -> list[Part]:
        waiting: dict[date, list[tuple[str, float, float, Span]]] = {}
        for row in rows:
            span = self.spans.get(row.id)
            if span is not None and in_grid(row, span):
                for day, begins, ends in self._days_of(span):
                    waiting.setdefault(day, []).append((row.id, begins, ends, span))
        parts = []
        for day in sorted(waiting):
            here = waiting[day]
            places = side_by_side([self._drawn(begins, ends) for _, begins, ends, _ in here])
            for (id, begins, ends, span), place in zip(here, places, strict=True):
                alone = self._alone(day, begins, ends)
                column = alone.width / place.columns
                last = place.column + place.width == place.columns
                box = Box(alone.x + place.column * column, alone.y, place.width * column - (0 if last else 2), alone.height)
                first, after = span.start.date() == day, span.days[1] == day
                parts.append(Part(id, day, begins, ends, first, after, box))
        return parts

    def _days_of(self, span: Span) -> list[tuple[date, float, float]]:
        """The days shown that a span touches, with the minutes of each from which to which."""
        found = []
        first, last = span.days
        for day in self.days:
            if first <= day <= last:
                begins = 0.0 if day > first else _minute(span.start)
                ends = float(_MINUTES) if span.end.date() > day else _minute(span.end)
                found.append((day, begins, ends))
        return found

    def _drawn(self, begins: float, ends: float) -> tuple[float, float]:
        """The minutes that something takes on the screen, where even the shortest can be read."""
        least = self.metrics.least_minutes
        begins = min(begins, _MINUTES - least)
        return begins, max(ends, begins + least)

    def _alone(self, day: date, begins: float, ends: float) -> Box:
        begins, ends = self._drawn(begins, ends)
        scale = self.metrics.hour / 60
        left = self.grid_left + (day - self.days[0]).days * self.column
        return Box(left + 2, begins * scale + 1, self.column - 2 - self.metrics.gutter, (ends - begins) * scale - 1.5)


def _minute(moment: datetime) -> float:
    return moment.hour * 60 + moment.minute + moment.second / 60


def _edge_of(part: Part, y: float) -> int:
    """-1 near its upper end, 1 near its lower end, where it begins or ends there."""
    reach = min(_EDGE, part.box.height / 4)
    if part.last and y >= part.box.bottom - reach:
        return 1
    return -1 if part.first and y < part.box.y + reach else 0
