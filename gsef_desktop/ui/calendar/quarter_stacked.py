"""The quarter with its months one below the other: rows as in the year planner, but high, with two lines of text on each bar."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.lanes import Labels, LabelSide, LanePacker, Placed, Span
from gsef_desktop.domain.time_frame import Precision
from gsef_desktop.domain.year_rules import bounds_of
from gsef_desktop.ui.calendar.bar_text import Piece
from gsef_desktop.ui.calendar.drag import Slot
from gsef_desktop.ui.calendar.geometry import Box
from gsef_desktop.ui.calendar.quarter_layout import TRAY_GAP, QuarterLayout
from gsef_desktop.ui.calendar.quarter_shapes import LINE, QuarterBar, QuarterMonth, SlotTray, WeekMark
from gsef_desktop.ui.calendar.stacking import Stack, share_height

COLUMNS = 37
"""Six weeks less the days that no month reaches."""
_LABEL = 58.0
_WEEK = 12.0
_TOP = 30.0
"""Height of the numbers of weeks and days."""
_BAR = 32.0
_GAP = 3.0
_MORE = 14.0
_BOTTOM = 4.0
_MARGIN = 1.5
_MOST_LANES = 24
_CROWDED = 40
_LEAST_COLUMN = 16.0


class StackedLayout(QuarterLayout):
    """Weekdays stand above each other.  The trays of the months stand at their right, that of the quarter below."""

    column = _LEAST_COLUMN
    grid_left = _LABEL
    grid_right = 0.0

    # --- days ------------------------------------------------------------------------------------------------------------------------

    def day_box(self, day: date) -> Box | None:
        number = self.month_of(day)
        if number is None:
            return None
        return Box(self._left(number, day.day), self.months[number].box.y, self.column, self.months[number].box.height)

    def day_at(self, x: float, y: float) -> date | None:
        for month in self.months:
            if month.box.y <= y < month.box.bottom:
                number = int((x - self.grid_left) // self.column) - month.offset + 1
                return month.first.replace(day=number) if 1 <= number <= month.days else None
        return None

    def nearest_day(self, x: float, y: float) -> date:
        month = next((each for each in self.months if y < each.box.bottom), self.months[-1])
        number = int((x - self.grid_left) // self.column) - month.offset + 1
        return month.first.replace(day=min(max(number, 1), month.days))

    def number_box(self, day: date) -> Box | None:
        box = self.day_box(day)
        return None if box is None else Box(box.x, box.y + _WEEK, box.width, _TOP - _WEEK - 2)

    def holiday_box(self, day: date) -> Box:
        number = self.number_box(day)
        return Box(0, 0, 0, 0) if number is None else Box(number.x, number.y + 1, 8.0, number.height - 2)

    def edge_at(self, bar: QuarterBar, x: float, y: float) -> int:
        reach = min(5.0, bar.box.width / 4)
        if x < bar.box.x + reach and not bar.from_before:
            return -1
        return 1 if x >= bar.box.right - reach and not bar.to_after else 0

    # --- making ----------------------------------------------------------------------------------------------------------------------

    def _lay_out(self, rows: Sequence[CalendarRow], height: float) -> None:
        tray_width = min(210.0, max(120.0, self.width * 0.16))
        self.column = (self.width - _LABEL - tray_width) / COLUMNS
        self.grid_right = _LABEL + COLUMNS * self.column
        at = Box(0, 0, self.width, 0)
        quarter = self._tray(3, at, lines=1)
        side = Box(self.grid_right + 6, 0, self.width - self.grid_right - 6, 0)
        parts = [self._parts(rows, number) for number in range(3)]
        needs = [_TOP + self._lanes_of(each, parts[each]) * (_BAR + _GAP) + _BOTTOM for each in range(3)]
        least = _TOP + _BAR + _GAP + _MORE + _BOTTOM
        heights = share_height(needs, height - quarter.box.height - TRAY_GAP, least)
        for each, slot in enumerate(self._slots()[:3]):
            if slot in self._open_trays:
                heights[each] = max(heights[each], self._side_tray(each, side).box.height)
        y = 0.0
        for number, room in enumerate(heights):
            self._put_month(number, parts[number], y, room, side)
            y += room
        self.trays.append(SlotTray(Slot(Precision.QUARTER, self.first), self._tray(3, at._replace(y=y + TRAY_GAP), lines=1), framed=True))
        self.height = self.trays[-1].tray.box.bottom

    def _lanes_of(self, number: int, parts: Sequence[tuple[CalendarRow, int, int]]) -> int:
        """How many lanes a month would like to have; a crowded one is not asked about its labels."""
        if len(parts) > _CROWDED:
            stack = Stack(_MOST_LANES)
            for _, first, last in parts:
                stack.place(first, last)
            return stack.lanes
        placed, _ = self._pack(number, parts, _MOST_LANES)
        return max((one.lane + 1 for one in placed), default=1)

    def _put_month(self, number: int, parts: Sequence[tuple[CalendarRow, int, int]], y: float, height: float, side: Box) -> None:
        first = self.firsts[number]
        month = QuarterMonth(first, monthrange(first.year, first.month)[1], Box(0, y, self.width, height), first.weekday())
        self.months.append(month)
        self._put_weeks(number, month)
        room = height - _TOP - _BOTTOM
        lanes = max(1, int((room + _GAP) // (_BAR + _GAP)))
        placed, left_over = self._pack(number, parts, lanes) if len(parts) <= _CROWDED else ([], [])
        if left_over or len(parts) > _CROWDED:
            lanes = max(1, int((room - _MORE + _GAP) // (_BAR + _GAP)))
            placed, left_over = self._pack(number, parts, lanes, roomy=0)
        by_key = {part[0].id: part for part in parts}
        for one in placed:
            self._put_bar(number, by_key[one.span.key], one, y + _TOP)
        boxes = {day: Box(self._left(number, day), y + height - _MORE - 2, self.column, _MORE) for day in range(1, month.days + 1)}
        self._count_hidden(number, [by_key[span.key] for span in left_over], boxes)
        tray = self._side_tray(number, Box(side.x, y, side.width, height))
        self.trays.append(SlotTray(Slot(Precision.MONTH, first), tray, framed=False))

    def _put_weeks(self, number: int, month: QuarterMonth) -> None:
        for day in range(1, month.days + 1):
            of = month.first.replace(day=day)
            if of.weekday() == 0 or day == 1:
                monday = date.fromordinal(max(1, of.toordinal() - of.weekday()))
                run = min(7 - of.weekday(), month.days - day + 1)
                self.weeks.append(
                    WeekMark(of.isocalendar().week, monday, Box(self._left(number, day), month.box.y, run * self.column, _WEEK))
                )

    def _pack(
        self, number: int, parts: Sequence[tuple[CalendarRow, int, int]], lanes: int, roomy: int | None = None
    ) -> tuple[list[Placed], list[Span]]:
        """Bars in lanes; a label rather takes another of the first `roomy` lanes (None: of all) than be cut."""
        packer = LanePacker(self.grid_left, self.grid_right, self._measure_lines, lanes, lanes if roomy is None else roomy)
        placed = packer.pack([self._span(number, row, first, last) for row, first, last in parts])
        return placed, packer.left_over

    def _span(self, number: int, row: CalendarRow, first: int, last: int) -> Span:
        begin, end = bounds_of(row)
        month = self.firsts[number]
        before, after = begin < month, end > month.replace(day=monthrange(month.year, month.month)[1])
        left = self._left(number, first) + (0 if before else _MARGIN)
        right = self._left(number, last + 1) - (0 if after else _MARGIN)
        return Span(row.id, left, right, self._labels(row), labelled=number == self._main_month(row))

    def _labels(self, row: CalendarRow) -> Labels:
        """The title above its place and host."""
        title, second = self.texts.labels_of(row), self.texts.second_of(row)
        whole, short = title.whole[-1:], title.short
        if not second:
            return Labels(whole, short)
        return Labels(tuple(f"{each}\n{second}" for each in whole), (*(f"{each}\n{second}" for each in short), *whole, *short))

    def _measure_lines(self, text: str) -> float:
        title, _, second = text.partition("\n")
        return max(self.texts.measure_strong(title), self.texts.measure(second) if second else 0.0)

    def _main_month(self, row: CalendarRow) -> int:
        """The month of the quarter with the most of its days, the first of equals."""
        begin, end = bounds_of(row)
        lasts = [date.fromordinal(each.toordinal() - 1) for each in self.firsts[1:]] + [self.last]
        days = [(min(end, last) - max(begin, first)).days for first, last in zip(self.firsts, lasts, strict=True)]
        return days.index(max(days))

    def _put_bar(self, number: int, part: tuple[CalendarRow, int, int], placed: Placed, top: float) -> None:
        row, first, last = part
        month, (begin, end) = self.firsts[number], bounds_of(row)
        y = top + placed.lane * (_BAR + _GAP)
        box = Box(placed.span.left, y, placed.span.right - placed.span.left, _BAR)
        lines = [line for line in placed.label.split("\n") if line] if placed.side is not LabelSide.NONE else []
        label = Box(placed.label_left, y + (_BAR - len(lines) * LINE) / 2, placed.label_width, len(lines) * LINE)
        first_day, last_day = month.replace(day=first), month.replace(day=last)
        pieces = tuple((Piece(line, placed.label_left, strong=index == 0),) for index, line in enumerate(lines))
        inside = placed.side in (LabelSide.INSIDE, LabelSide.NONE)
        self.bars.append(QuarterBar(row.id, number, first_day, last_day, box, pieces, label, inside, begin < first_day, end > last_day))

    def _left(self, number: int, day: int) -> float:
        return self.grid_left + (self.firsts[number].weekday() + day - 1) * self.column

    def ghost_boxes(self, id: str, first: date, last: date) -> list[Box]:
        bar = next((each for each in self.bars if each.id == id), None)
        down = _TOP if bar is None else bar.box.y - self.months[bar.month].box.y
        return [
            Box(box.x + _MARGIN, box.y + min(down, max(_TOP, box.height - _BAR - _BOTTOM)), box.width - 2 * _MARGIN, _BAR)
            for box in self.span_boxes(first, last)
        ]
