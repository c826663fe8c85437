"""The quarter with its months one below the other: rows as in the year planner, but high, with two lines of text on each bar."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.lanes import Labels, LabelSide, LanePacker, Placed, Span, wrapped
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
_LABEL = 76.0
_WEEK = 12.0
_TOP = 30.0
"""Height of the numbers of weeks and days."""
_BAR, _HIGH_BAR = 32.0, 46.0
"""The height of a bar with a line for its title, and of one with two where there is room for all of them."""
_GAP = 3.0
_MORE = 14.0
_BOTTOM = 4.0
_MARGIN = 1.5
_MOST_LANES = 24
_CROWDED = 40
_LEAST_COLUMN = 16.0
_EMPTY = 56.0
_CRAMMED, _LEAST_CRAMMED = 3.0, 28.0
_TRAY_SEEN, _TRAY_ITEM = 2, 40.0
_BREAK = "\v"
"""Breaks a title in a label; a line feed stands before what is below the title."""


class StackedLayout(QuarterLayout):
    """Weekdays stand above each other.  The trays of the months stand at their right, that of the quarter below."""

    column = _LEAST_COLUMN
    grid_left = _LABEL
    grid_right = 0.0
    bar_height = _BAR

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
        room = height - quarter.box.height - TRAY_GAP
        self._below = {row.id: self.texts.second_of(row) for row in rows}
        self._widths: dict[str, float] = {}
        for self.bar_height in (_HIGH_BAR, _BAR):
            if self.bar_height == _HIGH_BAR and sum(self._need(each, _overlapping(parts[each])) for each in range(3)) > room:
                continue  # labels can only take more lanes
            self._spans = [[self._span(each, *part) for part in parts[each]] if len(parts[each]) <= _CROWDED else [] for each in range(3)]
            needs = [self._need(each, self._lanes_of(each, parts[each])) for each in range(3)]
            if sum(needs) <= room:
                break
        least = _TOP + self.bar_height + _GAP + _MORE + _BOTTOM
        heights = share_height(needs, room, least)
        for each, slot in enumerate(self._slots()[:3]):
            if slot in self._open_trays:
                heights[each] = max(heights[each], self._side_tray(each, side).box.height)
        y = 0.0
        for number, high in enumerate(heights):
            self._put_month(number, parts[number], y, high, side)
            y += high
        self.trays.append(SlotTray(Slot(Precision.QUARTER, self.first), self._tray(3, at._replace(y=y + TRAY_GAP), lines=1), framed=True))
        self.height = self.trays[-1].tray.box.bottom

    def _need(self, number: int, lanes: int) -> float:
        """The height that a month of so many lanes would like to have, also for the first things in its tray."""
        waiting = min(len(self._waiting[number]), _TRAY_SEEN) * _TRAY_ITEM + _BOTTOM
        return max(_EMPTY, waiting, _TOP + lanes * (self.bar_height + _GAP) + _BOTTOM)

    def _lanes_of(self, number: int, parts: Sequence[tuple[CalendarRow, int, int]]) -> int:
        """How many lanes a month would like to have; a crowded one is not asked about its labels."""
        if len(parts) > _CROWDED:
            return _overlapping(parts)
        placed, _ = self._pack(number, _MOST_LANES)
        return max((one.lane + 1 for one in placed), default=0)

    def _put_month(self, number: int, parts: Sequence[tuple[CalendarRow, int, int]], y: float, height: float, side: Box) -> None:
        first = self.firsts[number]
        month = QuarterMonth(first, monthrange(first.year, first.month)[1], Box(0, y, self.width, height), first.weekday())
        self.months.append(month)
        self._put_weeks(number, month)
        room = height - _TOP - _BOTTOM
        lanes = max(1, int((room + _GAP) // (self.bar_height + _GAP)))
        placed, left_over = self._pack(number, lanes) if len(parts) <= _CROWDED else ([], [])
        if left_over or len(parts) > _CROWDED:
            lanes = max(1, int((room - _MORE + _GAP) // (self.bar_height + _GAP)))
            spans = self._spans[number] or [self._span(number, *part) for part in parts]
            placed, left_over = self._packed(spans, lanes, roomy=0)
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

    def _pack(self, number: int, lanes: int) -> tuple[list[Placed], list[Span]]:
        """The bars of a month in lanes; a label rather takes another lane than be cut."""
        return self._packed(self._spans[number], lanes, roomy=lanes)

    def _packed(self, spans: Sequence[Span], lanes: int, *, roomy: int) -> tuple[list[Placed], list[Span]]:
        """Bars in lanes; a label rather takes another of the first `roomy` lanes than be cut."""
        packer = LanePacker(self.grid_left, self.grid_right, self._measure_lines, lanes, roomy)
        return packer.pack(spans), packer.left_over

    def _span(self, number: int, row: CalendarRow, first: int, last: int) -> Span:
        begin, end = bounds_of(row)
        month = self.firsts[number]
        before, after = begin < month, end > month.replace(day=monthrange(month.year, month.month)[1])
        left = self._left(number, first) + (0 if before else _MARGIN)
        right = self._left(number, last + 1) - (0 if after else _MARGIN)
        return Span(row.id, left, right, self._labels(row), labelled=number == self._main_month(row))

    def _labels(self, row: CalendarRow) -> Labels:
        """The title, in two lines where bars are high enough, above its place and host."""
        title, second = self.texts.labels_of(row), self._below[row.id]
        whole, short = [title.whole[-1]], [*title.short]
        if self.bar_height >= _HIGH_BAR:
            whole, short = _in_two(whole), _in_two(short)
        if second:
            below = [f"{each}\n{second}" for each in short]
            return Labels(tuple(f"{each}\n{second}" for each in whole), (*below, title.whole[-1], *title.short))
        return Labels(tuple(whole), (*short, title.whole[-1]) if len(whole) > 1 else tuple(short))

    def _measure_lines(self, text: str) -> float:
        """The width of a label: packing asks for that of each again and again."""
        width = self._widths.get(text)
        if width is None:
            title, _, second = text.partition("\n")
            lines = [self.texts.measure_strong(line) for line in title.split(_BREAK)]
            width = self._widths[text] = max([*lines, self.texts.measure(second) if second else 0.0])
        return width

    def _main_month(self, row: CalendarRow) -> int:
        """The month of the quarter with the most of its days, the first of equals."""
        begin, end = bounds_of(row)
        lasts = [date.fromordinal(each.toordinal() - 1) for each in self.firsts[1:]] + [self.last]
        days = [(min(end, last) - max(begin, first)).days for first, last in zip(self.firsts, lasts, strict=True)]
        return days.index(max(days))

    def _put_bar(self, number: int, part: tuple[CalendarRow, int, int], placed: Placed, top: float) -> None:
        row, first, last = part
        month, (begin, end) = self.firsts[number], bounds_of(row)
        y = top + placed.lane * (self.bar_height + _GAP)
        box = Box(placed.span.left, y, placed.span.right - placed.span.left, self.bar_height)
        title, _, second = placed.label.partition("\n")
        lines = [(line, True) for line in title.split(_BREAK)] + ([(second, False)] if second else [])
        if placed.side is LabelSide.NONE:
            lines = self._crammed(row, box)
        left = placed.label_left if placed.side is not LabelSide.NONE else box.x + _CRAMMED
        label = Box(left, y + (self.bar_height - len(lines) * LINE) / 2, placed.label_width, len(lines) * LINE)
        first_day, last_day = month.replace(day=first), month.replace(day=last)
        pieces = tuple((Piece(line, left, strong),) for line, strong in lines)
        inside = placed.side in (LabelSide.INSIDE, LabelSide.NONE)
        self.bars.append(QuarterBar(row.id, number, first_day, last_day, box, pieces, label, inside, begin < first_day, end > last_day))

    def _crammed(self, row: CalendarRow, box: Box) -> list[tuple[str, bool]]:
        """As much of the title as can be read in a bar for whose label there is no room elsewhere."""
        room = box.width - 2 * _CRAMMED
        if room < _LEAST_CRAMMED:
            return []
        titles = self.texts.labels_of(row)
        shortest = (*titles.whole, *titles.short)[-1]
        return [(line, True) for line in wrapped(shortest, room, int(self.bar_height // LINE), self.texts.measure_strong)]

    def _left(self, number: int, day: int) -> float:
        return self.grid_left + (self.firsts[number].weekday() + day - 1) * self.column

    def ghost_boxes(self, id: str, first: date, last: date) -> list[Box]:
        bar = next((each for each in self.bars if each.id == id), None)
        down, high = _TOP if bar is None else bar.box.y - self.months[bar.month].box.y, self.bar_height
        return [
            Box(box.x + _MARGIN, box.y + min(down, max(_TOP, box.height - high - _BOTTOM)), box.width - 2 * _MARGIN, high)
            for box in self.span_boxes(first, last)
        ]


def _overlapping(parts: Sequence[tuple[CalendarRow, int, int]]) -> int:
    """How many lanes the bars of a month take without their labels."""
    stack = Stack(_MOST_LANES)
    for _, first, last in parts:
        stack.place(first, last)
    return stack.lanes


def _in_two(titles: Sequence[str]) -> list[str]:
    """Each title, and then in two lines that are as near to each other in length as words allow, if it has several words."""
    made = list(titles)
    for title in titles:
        spaces = [index for index, letter in enumerate(title) if letter == " " and title[:index].strip()]
        if spaces:
            middle = min(spaces, key=lambda index: abs(index - len(title) / 2))
            made.append(title[:middle].rstrip() + _BREAK + title[middle:].lstrip())
    return made
