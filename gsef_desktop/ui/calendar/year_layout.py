"""Where everything of the year planner stands: twelve rows of days, bars in lanes, trays for days not known.

Pure numbers: text widths come in as a function, rectangles and ids go out.  Painting, the mouse, the keyboard and the tests
share what it returns.  Its origin is the left upper corner of the January row; the row of weekday letters is drawn above.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.lanes import ROOMY, Labels, LanePacker, Measure, Span, wrapped
from gsef_desktop.domain.time_frame import Precision
from gsef_desktop.domain.year_rules import NO_MONTH, bounds_of, is_bar, main_month, months_of, tray_of
from gsef_desktop.ui.calendar.drag import Slot
from gsef_desktop.ui.calendar.geometry import Box
from gsef_desktop.ui.calendar.shapes import Hit, HitKind, Ordered
from gsef_desktop.ui.calendar.year_shapes import Align, Band, Bar, Metrics, MonthRow, More, TrayItem

_BAR_MARGIN = 1.5
_CROWDED = 10

LabelsOf = Callable[[CalendarRow], Labels]
TrayTextOf = Callable[[CalendarRow], str]
PlanCache = dict[tuple[object, ...], "MonthPlan"]
"""Months that have been packed, by what they were made of."""


@dataclass(slots=True)
class MonthPlan:
    """What is known of a month before the heights of the others are.  `rows` keeps alive what it was made of."""

    rows: tuple[Sequence[CalendarRow], Sequence[CalendarRow]]
    bars: list[Bar] = field(default_factory=list)
    tray: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    lanes: int = 0
    hidden: dict[int, int] = field(default_factory=dict)
    """how many bars are left out on each day of the month"""
    hidden_tray: int = 0
    height: float = 0.0


class YearLayout(Ordered):
    """The layout of one year.

    `rows` are the activities to show, `clashes` spans of days (both inclusive) to mark, `expanded` the months (and
    `NO_MONTH`) that show everything however high they grow.  `plans` keeps months from layout to layout, as long as nothing but
    rows, clashes and heights changes: a month whose rows are the same objects is not packed again.
    """

    def __init__(
        self,
        year: int,
        rows: Sequence[CalendarRow],
        metrics: Metrics,
        measure: Measure,
        *,
        labels_of: LabelsOf,
        tray_text_of: TrayTextOf,
        align: Align = Align.WEEKDAY,
        clashes: Sequence[tuple[date, date]] = (),
        expanded: Collection[int] = (),
        plans: PlanCache | None = None,
    ) -> None:
        self.year = year
        self.metrics = metrics
        self.align = align
        self.column = metrics.column_width(align)
        self.grid_left = metrics.label_width
        self.grid_right = metrics.label_width + self.column * align.columns
        self.bars: list[Bar] = []
        self.tray_items: list[TrayItem] = []
        self.more: list[More] = []
        self.months: list[MonthRow] = []
        self.strip: Box | None = None
        self.height = 0.0
        self._measure = measure
        self._labels_of = labels_of
        self._tray_text_of = tray_text_of
        self._expanded = frozenset(expanded)
        self._plans: PlanCache = {} if plans is None else plans
        self._offsets = {month: date(year, month, 1).weekday() if align is Align.WEEKDAY else 0 for month in range(1, 13)}
        self._lay_out(rows)
        self.bands = self._clash_bands(clashes)

    # --- days ------------------------------------------------------------------------------------------------------------------------

    @property
    def width(self) -> float:
        """The width of the content."""
        return self.metrics.width

    def slot_at(self, x: float, y: float) -> Slot | None:
        """A day; beside the days of a month that month; in the strip below December the year."""
        day = self.day_at(x, y)
        if day is not None:
            return Slot(Precision.DAY, day)
        if self.strip is not None and self.strip.contains(x, y):
            return Slot(Precision.YEAR, date(self.year, 1, 1))
        month = next((row.month for row in self.months if row.box.contains(x, y)), None)
        return None if month is None else Slot(Precision.MONTH, date(self.year, month, 1))

    def day_box(self, day: date) -> Box | None:
        """The whole cell of a day, as high as its row; None in another year."""
        if day.year != self.year:
            return None
        row = self.months[day.month - 1]
        return Box(self._day_left(day), row.box.y, self.column, row.box.height)

    def day_at(self, x: float, y: float) -> date | None:
        """The day under a point, None beside the days of the month."""
        for row in self.months:
            if row.box.y <= y < row.box.bottom:
                number = int((x - self.grid_left) // self.column) - row.offset + 1
                return date(self.year, row.month, number) if 1 <= number <= row.days else None
        return None

    def nearest_day(self, x: float, y: float) -> date:
        """The day of this year nearest to a point: the month first, then the day within it."""
        row = next((each for each in self.months if y < each.box.bottom), self.months[-1])
        number = int((x - self.grid_left) // self.column) - row.offset + 1
        return date(self.year, row.month, min(max(number, 1), row.days))

    def span_boxes(self, first: date, last: date) -> list[Box]:
        """The cells from `first` to `last`, one box a month, leaving out what lies in other years."""
        boxes = []
        for row in self.months:
            begin, end = max(first, date(self.year, row.month, 1)), min(last, date(self.year, row.month, row.days))
            if begin <= end:
                left = self._day_left(begin)
                boxes.append(Box(left, row.box.y, self._day_left(end) + self.column - left, row.box.height))
        return boxes

    # --- what is under the mouse, what comes next ------------------------------------------------------------------------------------

    def hit(self, x: float, y: float) -> Hit:
        """What lies under a point; bars before their labels, labels before days."""
        for more in self.more:
            if more.box.contains(x, y):
                return Hit(HitKind.MORE, month=more.month)
        for bar in self.bars:
            if bar.box.grown(1).contains(x, y):
                return Hit(HitKind.BAR, bar.id, self.nearest_day(x, y), bar.month, self._edge_at(bar, x))
        for bar in self.bars:
            if bar.hit_box.contains(x, y):
                return Hit(HitKind.BAR, bar.id, self.nearest_day(bar.box.centre[0], y), bar.month)
        for item in self.tray_items:
            if item.box.contains(x, y):
                return Hit(HitKind.TRAY, item.id, month=item.month)
        day = self.day_at(x, y)
        return Hit(HitKind.DAY, day=day, month=day.month) if day is not None else Hit(HitKind.NOTHING)

    def by_month(self) -> dict[int, list[Bar | TrayItem | Band | More]]:
        """Everything that stands in each month (and under `NO_MONTH`), in the order in which it is painted."""
        parts: dict[int, list[Bar | TrayItem | Band | More]] = {}
        for band in self.bands:
            parts.setdefault(band.first.month, []).append(band)
        for group in (self.bars, self.tray_items, self.more):
            for part in group:
                parts.setdefault(part.month, []).append(part)
        return parts

    @cached_property
    def order(self) -> list[str]:
        """Ids in reading order: month by month, bars by their first day and lane, then the tray."""
        keyed = [((bar.month, 0, bar.box.x, float(bar.lane)), bar.id) for bar in self.bars]
        keyed += [((item.month or 13, 1, item.box.y, item.box.x), item.id) for item in self.tray_items]
        return list(dict.fromkeys(id for _, id in sorted(keyed)))

    # --- making ----------------------------------------------------------------------------------------------------------------------

    def _lay_out(self, rows: Sequence[CalendarRow]) -> None:
        spans: dict[int, list[CalendarRow]] = {month: [] for month in range(1, 13)}
        trays: dict[int, list[CalendarRow]] = {month: [] for month in range(13)}
        for row in rows:
            months = months_of(row, self.year)
            if is_bar(row):
                for month in months:
                    spans[month].append(row)
            else:
                trays[tray_of(row, self.year)].append(row)
        strip = self._plan_strip(trays[NO_MONTH])
        plans = {month: self._plan_month(month, spans[month], trays[month], _roominess(spans[month])) for month in range(1, 13)}
        needed = sum(plan.height for plan in plans.values())
        if 0 < self.metrics.height < needed + strip[1]:  # rather cut a few labels than scroll
            loose = [month for month, plan in plans.items() if plan.lanes > 1 and _roominess(spans[month])]
            tight = plans | {month: self._plan_month(month, spans[month], trays[month], 0) for month in loose}
            if sum(plan.height for plan in tight.values()) + strip[1] <= self.metrics.height:
                plans, needed = tight, sum(plan.height for plan in tight.values())
        extra = max(0.0, (self.metrics.height - needed - strip[1]) / 12)
        y = 0.0
        for month, plan in plans.items():
            y = self._put_month(month, plan, y, plan.height + extra)
        self._put_strip(strip[0], strip[2], y, strip[1])
        self.height = y + strip[1]

    def _plan_month(self, month: int, rows: list[CalendarRow], tray: list[CalendarRow], roomy: int) -> MonthPlan:
        key = (self.year, month, roomy, *map(id, rows), None, *map(id, tray))
        plan = self._plans.get(key)
        if plan is None:
            plan = self._plans[key] = self._make_plan(month, rows, tray, roomy)
        return plan

    def _make_plan(self, month: int, rows: list[CalendarRow], tray: list[CalendarRow], roomy: int) -> MonthPlan:
        plan, sizes = MonthPlan((rows, tray)), self.metrics
        limit = len(rows) if month in self._expanded else sizes.lanes
        parts = sorted((self._part(row, month) for row in rows), key=lambda part: part[0])
        by_key = {key: (row, first, last) for (_, _, _, _, key), row, first, last in parts}
        packer = LanePacker(self.grid_left, self.grid_right, self._measure, max(1, limit), roomy)
        for placed in packer.pack([self._span(row, first, last) for _, row, first, last in parts]):
            row, first, last = by_key[placed.span.key]
            top = sizes.top + 1 + placed.lane * (sizes.bar_height + sizes.gap)
            box = Box(placed.span.left, top, placed.span.right - placed.span.left, sizes.bar_height)
            label = Box(placed.label_left, top, placed.label_width, sizes.bar_height)
            before, after = bounds_of(row)[0] < first, bounds_of(row)[1] > last
            plan.bars.append(Bar(row.id, month, first, last, placed.lane, box, placed.label, placed.side, label, before, after))
        plan.lanes = max(1, packer.lanes)
        for span in packer.left_over:
            _, first, last = by_key[span.key]
            for number in range(first.day, last.day + 1):
                plan.hidden[number] = plan.hidden.get(number, 0) + 1
        shown = tray if month in self._expanded else tray[: sizes.tray_items]
        plan.hidden_tray = len(tray) - len(shown)
        plan.tray = [(row.id, tuple(wrapped(self._tray_text_of(row), self._tray_room, 2, self._measure))) for row in shown]
        counts = sizes.more if plan.hidden else 0.0
        plan.height = max(sizes.top + sizes.bottom + plan.lanes * (sizes.bar_height + sizes.gap) + counts, 6 + self._tray_height(plan))
        return plan

    @property
    def _tray_room(self) -> float:
        return self.metrics.tray_width - 8 - 8 - 14 - 6

    def _tray_height(self, plan: MonthPlan) -> float:
        lines = sum(max(1, len(lines)) for _, lines in plan.tray) + (1 if plan.hidden_tray else 0)
        return lines * self.metrics.tray_line + 2 * (len(plan.tray) + (1 if plan.hidden_tray else 0))

    def _part(self, row: CalendarRow, month: int) -> tuple[tuple[int, int, int, str, str], CalendarRow, date, date]:
        """The part of `row` in `month` with the key by which parts are placed: early first, long first, then line and title."""
        begin, end = bounds_of(row)
        first = max(begin, date(self.year, month, 1))
        last = min(end, date(self.year, month, monthrange(self.year, month)[1]))
        return (first.day, first.day - last.day, row.line_number, row.title, row.id), row, first, last

    def _span(self, row: CalendarRow, first: date, last: date) -> Span:
        begin, end = bounds_of(row)
        left = self._day_left(first) + _BAR_MARGIN - (2 * _BAR_MARGIN if begin < first else 0)
        right = self._day_left(last) + self.column - _BAR_MARGIN + (2 if end > last else 0)
        return Span(row.id, left, right, self._labels_of(row), labelled=first.month == main_month(row, self.year))

    def _day_left(self, day: date) -> float:
        return self.grid_left + (self._offsets[day.month] + day.day - 1) * self.column

    def _put_month(self, month: int, plan: MonthPlan, y: float, height: float) -> float:
        sizes, width = self.metrics, self.metrics.width
        tray = Box(self.grid_right + 8, y, width - self.grid_right - 8, height)
        days = monthrange(self.year, month)[1]
        self.months.append(MonthRow(month, Box(0, y, width, height), tray, self._offsets[month], days, plan.lanes))
        for bar in plan.bars:
            self.bars.append(
                Bar(
                    bar.id, month, bar.first, bar.last, bar.lane, bar.box.lowered(y), bar.label, bar.side,
                    bar.label_box.lowered(y), bar.from_before, bar.to_after,
                )
            )  # fmt: skip
        at = y + max(3.0, (height - self._tray_height(plan)) / 2)
        for id, lines in plan.tray:
            high = max(1, len(lines)) * sizes.tray_line
            self.tray_items.append(TrayItem(id, month, Box(tray.x + 4, at, tray.width - 4, high), Box(tray.x + 8, at, 14, 14), lines))
            at += high + 2
        counts = y + sizes.top + 1 + plan.lanes * (sizes.bar_height + sizes.gap)
        for number, count in plan.hidden.items():
            day = date(self.year, month, number)
            self.more.append(More(month, count, Box(self._day_left(day), counts, self.column, sizes.more), day))
        if plan.hidden_tray:
            self.more.append(More(month, plan.hidden_tray, Box(tray.x + 4, at, 40, sizes.tray_line)))
        if month in self._expanded and (plan.lanes > sizes.lanes or len(plan.tray) > sizes.tray_items):
            self.more.append(More(month, 0, Box(0, y + 18, self.grid_left - 6, 16)))
        return y + height

    def _plan_strip(self, rows: list[CalendarRow]) -> tuple[list[tuple[str, str, Box]], float, int]:
        """Items in lines from left to right, the height they need, and how many are left out."""
        if not rows:
            return [], 0.0, 0
        shown = rows if NO_MONTH in self._expanded else rows[: 4 * self.metrics.tray_items]
        items, x, y, left = [], self.grid_left, 6.0, self.grid_left
        for row in shown:
            text = wrapped(self._tray_text_of(row), min(300.0, self.metrics.width - left - 26), 1, self._measure)
            line = text[0] if text else ""
            width = 26 + self._measure(line)
            if x > left and x + width > self.metrics.width:
                x, y = left, y + self.metrics.tray_line + 6
            items.append((row.id, line, Box(x, y, width, self.metrics.tray_line)))
            x += width + 14
        return items, y + self.metrics.tray_line + 8, len(rows) - len(shown)

    def _put_strip(self, items: list[tuple[str, str, Box]], hidden: int, y: float, height: float) -> None:
        if not items:
            return
        self.strip = Box(0, y, self.metrics.width, height)
        for id, line, box in items:
            placed = box._replace(y=box.y + y)
            tile = Box(placed.x + 2, placed.y, 14, 14)
            self.tray_items.append(TrayItem(id, NO_MONTH, placed, tile, (line,)))
        if hidden:
            self.more.append(More(NO_MONTH, hidden, Box(0, y + 18, self.grid_left - 6, 16)))

    def _clash_bands(self, clashes: Sequence[tuple[date, date]]) -> list[Band]:
        numbers: set[int] = set()
        year_begins, year_ends = date(self.year, 1, 1).toordinal(), date(self.year, 12, 31).toordinal()
        for first, last in clashes:
            numbers.update(range(max(first.toordinal(), year_begins), min(last.toordinal(), year_ends) + 1))
        bands: list[Band] = []
        for number in sorted(numbers):
            day = date.fromordinal(number)
            if number - 1 in numbers and day.day > 1:
                first = bands[-1].first
                bands.pop()
            else:
                first = day
            left = self._day_left(first)
            width = self._day_left(day) + self.column - left
            bands.append(Band(first, day, Box(left + 1, self.months[day.month - 1].box.y + 2, width - 2, 12.5)))
        return bands

    def _edge_at(self, bar: Bar, x: float) -> int:
        reach = min(5.0, bar.box.width / 4)
        if x < bar.box.x + reach and not bar.from_before:
            return -1
        return 1 if x >= bar.box.right - reach and not bar.to_after else 0

    def make_boxes(self) -> Mapping[str, list[Box]]:
        boxes: dict[str, list[Box]] = {}
        for bar in self.bars:
            boxes.setdefault(bar.id, []).append(bar.box)
        for item in self.tray_items:
            boxes.setdefault(item.id, []).append(item.box)
        return boxes


def _roominess(rows: Sequence[CalendarRow]) -> int:
    """Up to how many lanes a month may grow for the sake of whole labels; a crowded month has none to give away."""
    return ROOMY if len(rows) <= _CROWDED else 0
