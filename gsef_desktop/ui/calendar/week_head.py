"""Where the head of the week stands: the tray of what has no day, headings, holidays and the strip of what takes whole days.

All y are below 0: the head ends where the grid of hours begins.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.lanes import Measure, shortened
from gsef_desktop.domain.local_times import Span
from gsef_desktop.domain.tasks import CalendarTask
from gsef_desktop.domain.time_frame import Precision
from gsef_desktop.domain.year_rules import bounds_of
from gsef_desktop.ui.calendar.geometry import Box
from gsef_desktop.ui.calendar.shapes import Hit, HitKind
from gsef_desktop.ui.calendar.week_shapes import HolidayBox, StripItem, StripMore, TrayChip, WeekMetrics

if TYPE_CHECKING:
    from gsef_desktop.ui.calendar.page import HolidayMark  # it knows Qt

TASK = "task:"
"""Stands before the id of a task where those of rows are."""
_EDGE = 5.0
_TRAY_SHARE = 4
"""an expanded tray takes at most this part of the height: a quarter"""
_CHIP = 190.0
_CHIP_PADDING = 28.0
_TRAY_PADDING = 5.0
_FINEST_FIRST = {precision: number for number, precision in enumerate(Precision)}


class _Wanted(NamedTuple):
    """Something that waits for its lane in the strip."""

    id: str
    first: date
    last: date
    is_task: bool = False


def in_grid(row: CalendarRow, span: Span | None) -> bool:
    """Whether it stands in the grid of hours: it has hours, and lasts no longer than a day."""
    return span is not None and not row.is_window and span.end - span.start <= timedelta(days=1)


def days_in_strip(row: CalendarRow, span: Span | None) -> tuple[date, date]:
    """The days on which it stands in the strip: those of the clocks that are shown, where it has hours."""
    return span.days if span is not None else bounds_of(row)


class WeekHead:
    """The layout of the head."""

    def __init__(
        self,
        days: Sequence[date],
        rows: Sequence[CalendarRow],
        spans: Mapping[str, Span],
        metrics: WeekMetrics,
        measure: Measure,
        *,
        tray_text_of: Callable[[CalendarRow], str],
        tray_title: str,
        tasks: Sequence[CalendarTask],
        holidays: Sequence[HolidayMark],
        expanded: bool,
        offset: int,
    ) -> None:
        self.days = days
        self.expanded = expanded
        self.tray_title_width = 0.0
        self._hidden_in_tray: tuple[str, ...] = ()
        self._metrics, self._measure = metrics, measure
        self._left = metrics.grid_left
        self._column = (metrics.width - metrics.grid_left) / len(days)
        wanted = self._wanted(rows, spans, tasks)
        items, lanes = self._packed(wanted)
        self.lanes = lanes
        chips, self.tray_hidden, tray_lines = self._tray_chips(rows, tray_text_of, tray_title)
        named = _holidays_by_day(days, holidays)
        self._set_heights(tray_lines, bool(named), lanes)
        self.offset = min(max(offset if expanded else 0, 0), max(0, lanes - self.shown_lanes))
        self.tray_chips = [_lowered(chip, self.tray.y) for chip in chips]
        self.items = [self._placed(item) for item in items]
        self.more = self._hidden_counts()
        self.holidays = [
            HolidayBox(day, tuple(names), Box(self._left_of(day) + 4, self.holiday_top, self._column - 6, metrics.holiday - 1))
            for day, names in named.items()
        ]

    # --- what lies where -------------------------------------------------------------------------------------------------------------

    def hit(self, x: float, y: float, day: date | None) -> Hit:
        """What lies under a point of the head, on `day`."""
        if y < self.headings.y:
            chip = next((chip for chip in self.tray_chips if chip.box.contains(x, y)), None)
            if chip is not None:
                return Hit(HitKind.TRAY, chip.id)
            return Hit(HitKind.MORE) if self.tray_more is not None and self.tray_more.contains(x, y) else Hit(HitKind.NOTHING)
        if self.toggle is not None and self.toggle.contains(x, y):
            return Hit(HitKind.MORE)
        if day is None:
            return Hit(HitKind.NOTHING)
        if y < self.headings.bottom:
            return Hit(HitKind.HEADING, day=day)
        if any(holiday.box.contains(x, y) for holiday in self.holidays):
            return Hit(HitKind.HOLIDAY, day=day)
        if any(more.box.contains(x, y) for more in self.more):
            return Hit(HitKind.MORE)
        item = next((item for item in self.seen_items() if item.box.contains(x, y)), None)
        if item is None:
            return Hit(HitKind.DAY, day=day)
        if item.is_task:
            return Hit(HitKind.TASK, item.id, day)
        return Hit(HitKind.BAR, item.id, day, edge=_edge_of(item, x))

    def seen_items(self) -> list[StripItem]:
        """What of the strip is not hidden."""
        return [item for item in self.items if self.offset <= item.lane < self.offset + self.shown_lanes]

    def boxes(self) -> dict[str, list[Box]]:
        """The boxes of every id that can be seen, tasks included."""
        boxes = {chip.id: [chip.box] for chip in self.tray_chips}
        for item in self.seen_items():
            boxes[item.id] = [item.box]
        return boxes

    @property
    def order(self) -> list[str]:
        """Ids in reading order, with those that are hidden in the tray and in the strip."""
        items = sorted(self.items, key=lambda item: (item.first, item.lane))
        return [*(chip.id for chip in self.tray_chips), *self._hidden_in_tray, *(item.id for item in items)]

    def above_or_below(self, id: str, step: int) -> str | None:
        """The nearest id of the head above or below; None at its end."""
        places = self._places()
        here = places[id]
        best: tuple[float, str] | None = None
        for other, box in places.items():
            down = (box.centre[1] - here.centre[1]) * step
            if down > 2:
                away = max(box.x - here.right, here.x - box.right, 0.0)
                best = min(best or (float("inf"), ""), (down * 4 + away, other))
        return None if best is None else best[1]

    def nearest_to(self, day: date) -> str | None:
        """The lowest id of the strip on a day, else the nearest one of the head; None for an empty head."""
        here = [item for item in self.items if item.first <= day <= item.last]
        if here:
            return max(here, key=lambda item: item.lane).id
        middle = self._left_of(day) + self._column / 2
        places = self._places()
        return min(places, key=lambda id: (-places[id].y, abs(places[id].centre[0] - middle)), default=None)

    def first_day(self, id: str) -> date:
        """The first day shown of what is in the strip; the first of all for what is in the tray."""
        return next((max(item.first, self.days[0]) for item in self.items if item.id == id), self.days[0])

    def lane_of(self, id: str) -> int | None:
        """The lane of something in the strip, whether it is hidden or not."""
        return next((item.lane for item in self.items if item.id == id), None)

    def lane_for(self, id: str, first: date, last: date) -> int:
        """The lane of the strip, from the first one that is seen, in which a ghost covers as little as possible."""
        taken = {
            item.lane - self.offset for item in self.seen_items() if item.id != id and item.first <= last and first <= item.last
        }  # fmt: skip
        own = self.lane_of(id)
        lanes = range(max(self.shown_lanes, 1))
        if own is not None and own - self.offset in lanes:
            return own - self.offset
        return next((lane for lane in lanes if lane not in taken), lanes[-1])

    def _places(self) -> dict[str, Box]:
        hidden = self.tray_more or self.tray
        places = {chip.id: chip.box for chip in self.tray_chips} | dict.fromkeys(self._hidden_in_tray, hidden)
        return places | {item.id: item.box for item in self.items}

    # --- heights ---------------------------------------------------------------------------------------------------------------------

    def _set_heights(self, tray_lines: int, with_holidays: bool, lanes: int) -> None:
        metrics = self._metrics
        limit = metrics.most_lanes if self.expanded else min(metrics.lanes, metrics.most_lanes)
        fits = lanes <= limit + (0 if self.expanded else 1)
        self.shown_lanes = lanes if fits else limit
        strip = max(1, self.shown_lanes) * metrics.pitch + 4 + (0 if fits else metrics.more)
        tray = tray_lines * metrics.tray + 2 * _TRAY_PADDING + 6 if tray_lines else 0.0
        holiday = metrics.holiday if with_holidays else 0.0
        self.height = tray + metrics.heading + holiday + strip
        self.tray = Box(0, -self.height, metrics.width, max(0.0, tray - 6))
        self.headings = Box(0, tray - self.height, metrics.width, metrics.heading)
        self.holiday_top = self.headings.bottom
        self.strip = Box(self._left, -strip, metrics.width - self._left, strip)
        can_toggle = (self.expanded and (lanes > min(metrics.lanes, metrics.most_lanes) + 1)) or not fits
        self.toggle = Box(0, -strip, self._left - 4, min(strip, 2 * metrics.pitch)) if can_toggle else None
        self.tray_more = self._tray_more_box()

    def _tray_more_box(self) -> Box | None:
        can = self.tray_hidden or (self.expanded and self._tray_lines > 1)
        if not can:
            return None
        return Box(self._metrics.width - 48, self.tray.y + self.tray.height - _TRAY_PADDING - self._metrics.tray, 44, self._metrics.tray)

    # --- the strip -------------------------------------------------------------------------------------------------------------------

    def _wanted(self, rows: Iterable[CalendarRow], spans: Mapping[str, Span], tasks: Iterable[CalendarTask]) -> list[_Wanted]:
        found = []
        for row in rows:
            span = spans.get(row.id)
            if row.time.has_days and not in_grid(row, span):
                first, last = days_in_strip(row, span)
                if first <= self.days[-1] and last >= self.days[0]:
                    found.append(_Wanted(row.id, first, last))
        found.sort(key=lambda each: (max(each.first, self.days[0]), -(min(each.last, self.days[-1]) - self.days[0]).days))
        found += [_Wanted(TASK + task.id, task.due, task.due, True) for task in tasks if self.days[0] <= task.due <= self.days[-1]]
        return found

    def _packed(self, wanted: Iterable[_Wanted]) -> tuple[list[StripItem], int]:
        """Each in the first lane in which its days are free; all y are still those of the first lane."""
        held: list[int] = []
        items = []
        for each in wanted:
            first, last = max(each.first, self.days[0]), min(each.last, self.days[-1])
            mask = sum(1 << number for number in range((first - self.days[0]).days, (last - self.days[0]).days + 1))
            lane = next((number for number, taken in enumerate(held) if not taken & mask), len(held))
            if lane == len(held):
                held.append(0)
            held[lane] |= mask
            before, after = each.first < first, each.last > last
            left = self._left_of(first) + (0 if before else 2)
            right = self._left_of(last) + self._column - (0 if after else 3)
            items.append(
                StripItem(each.id, first, last, lane, Box(left, 0, right - left, self._metrics.bar), before, after, each.is_task)
            )  # fmt: skip
        return items, len(held)

    def _placed(self, item: StripItem) -> StripItem:
        top = self.strip.y + 2 + (item.lane - self.offset) * self._metrics.pitch
        return StripItem(
            item.id, item.first, item.last, item.lane, item.box.lowered(top), item.from_before, item.to_after, item.is_task
        )  # fmt: skip

    def _hidden_counts(self) -> list[StripMore]:
        counts: dict[date, int] = {}
        for item in self.items:
            if not self.offset <= item.lane < self.offset + self.shown_lanes:
                for number in range((item.last - item.first).days + 1):
                    day = item.first + timedelta(days=number)
                    counts[day] = counts.get(day, 0) + 1
        top = -self._metrics.more - 1
        return [
            StripMore(day, count, Box(self._left_of(day) + 2, top, self._column - 5, self._metrics.more))
            for day, count in sorted(counts.items())
        ]

    def _left_of(self, day: date) -> float:
        return self._left + (day - self.days[0]).days * self._column

    # --- the tray --------------------------------------------------------------------------------------------------------------------

    def _tray_chips(
        self, rows: Iterable[CalendarRow], tray_text_of: Callable[[CalendarRow], str], title: str
    ) -> tuple[list[TrayChip], int, int]:
        """The chips in lines, how many find no place, and how many lines there are; all y are from the top of the tray."""
        self._tray_lines, self._hidden_in_tray = 0, ()
        waiting = sorted((row for row in rows if not row.time.has_days), key=lambda row: (_FINEST_FIRST[row.time.precision], row.order))
        if not waiting:
            return [], 0, 0
        metrics = self._metrics
        self.tray_title_width = min(self._measure(title) * 1.1 + 40, metrics.width / 3)
        lines = max(3, int(metrics.view_height / _TRAY_SHARE // metrics.tray)) if self.expanded else 1
        chips: list[TrayChip] = []
        x, line = self.tray_title_width, 0
        for index, row in enumerate(waiting):
            text = shortened(tray_text_of(row), _CHIP, self._measure)
            width = self._measure(text) + _CHIP_PADDING
            is_last = index == len(waiting) - 1
            room = metrics.width - 10 - (0 if line + 1 < lines or is_last else 46)
            if x + width > room and chips:
                line, x = line + 1, self.tray_title_width
                if line == lines:
                    break
            top = _TRAY_PADDING + line * metrics.tray + 1
            box = Box(x, top, min(width, metrics.width - 10 - x), metrics.tray - 2)
            chips.append(TrayChip(row.id, box, Box(box.x + 5, top + 4, 14, 14), text))
            x += width + 6
        self._tray_lines = min(line + 1, lines)
        self._hidden_in_tray = tuple(row.id for row in waiting[len(chips) :])
        return chips, len(self._hidden_in_tray), self._tray_lines


def _lowered(chip: TrayChip, by: float) -> TrayChip:
    return TrayChip(chip.id, chip.box.lowered(by), chip.tile.lowered(by), chip.text)


def _holidays_by_day(days: Sequence[date], holidays: Iterable[HolidayMark]) -> dict[date, list[tuple[str, str]]]:
    named: dict[date, list[tuple[str, str]]] = {}
    for mark in holidays:
        if days[0] <= mark.day <= days[-1]:
            named.setdefault(mark.day, []).append((mark.name, mark.where))
    return named


def _edge_of(item: StripItem, x: float) -> int:
    reach = min(_EDGE, item.box.width / 4)
    if not item.to_after and x >= item.box.right - reach:
        return 1
    return -1 if not item.from_before and x < item.box.x + reach else 0
