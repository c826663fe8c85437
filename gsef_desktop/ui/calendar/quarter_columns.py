"""The quarter with its months side by side: a line for each day, and bars as blocks beside the days."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.lanes import wrapped
from gsef_desktop.domain.time_frame import Precision
from gsef_desktop.domain.year_rules import bounds_of
from gsef_desktop.ui.calendar.bar_text import PADDING, BarParts, Piece, fit_text
from gsef_desktop.ui.calendar.drag import Slot
from gsef_desktop.ui.calendar.geometry import Box
from gsef_desktop.ui.calendar.quarter_layout import TRAY_GAP, QuarterLayout
from gsef_desktop.ui.calendar.quarter_shapes import LINE, QuarterBar, QuarterMonth, SlotTray, WeekMark
from gsef_desktop.ui.calendar.stacking import Stack

_BETWEEN = 14.0
"""Px between two months."""
_WEEK = 22.0
_NUMBER = 48.0
_LEAST_LINE = 16.0
_LEAST_BLOCK = 50.0
_MORE = 26.0
_GAP = 2.0
_TICK = 12.0


class ColumnsLayout(QuarterLayout):
    """The tray of each month stands below its days, that of the quarter below all."""

    line = _LEAST_LINE
    """the height of a day"""

    # --- days ------------------------------------------------------------------------------------------------------------------------

    def day_box(self, day: date) -> Box | None:
        number = self.month_of(day)
        if number is None:
            return None
        box = self.months[number].box
        return Box(box.x + _WEEK, (day.day - 1) * self.line, box.width - _WEEK, self.line)

    def day_at(self, x: float, y: float) -> date | None:
        for month in self.months:
            if month.box.x + _WEEK <= x < month.box.right:
                number = int(y // self.line) + 1
                return month.first.replace(day=number) if 1 <= number <= month.days else None
        return None

    def nearest_day(self, x: float, y: float) -> date:
        month = next((each for each in self.months if x < each.box.right + _BETWEEN / 2), self.months[-1])
        return month.first.replace(day=min(max(int(y // self.line) + 1, 1), month.days))

    def number_box(self, day: date) -> Box | None:
        box = self.day_box(day)
        return None if box is None else box._replace(width=_NUMBER)

    def holiday_box(self, day: date) -> Box:
        """Right of what stands on the day."""
        box = self.day_box(day)
        if box is None:
            return Box(0, 0, 0, 0)
        left = max([box.x + _NUMBER, *(bar.box.right for bar in self.bars if bar.first <= day <= bar.last)])
        right = box.right - (_MORE if any(more.day == day for more in self.more) else 0)
        # a narrow strip beside a block has room for the tick alone, and so has the number
        return (
            Box(left + 6, box.y + 1, right - left - 8, box.height - 2) if right - left > 40 else Box(box.x + _NUMBER - 9, box.y + 1, 8, 14)
        )

    def edge_at(self, bar: QuarterBar, x: float, y: float) -> int:
        reach = min(4.0, bar.box.height / 4)
        if y < bar.box.y + reach and not bar.from_before:
            return -1
        return 1 if y >= bar.box.bottom - reach and not bar.to_after else 0

    def ghost_boxes(self, id: str, first: date, last: date) -> list[Box]:
        bar = next((each for each in self.bars if each.id == id), None)
        boxes = []
        for box in self.span_boxes(first, last):
            left, width = box.x + _NUMBER, box.width - _NUMBER - 2
            if bar is not None:
                left, width = left + bar.box.x - self.months[bar.month].box.x - _WEEK - _NUMBER, bar.box.width
            boxes.append(Box(left, box.y + 1, width, box.height - 2))
        return boxes

    # --- making ----------------------------------------------------------------------------------------------------------------------

    def _lay_out(self, rows: Sequence[CalendarRow], height: float) -> None:
        width = (self.width - 2 * _BETWEEN) / 3
        lefts = [number * (width + _BETWEEN) for number in range(3)]
        trays = [self._tray(number, Box(lefts[number], 0, width, 0), lines=2, title_above=True) for number in range(3)]
        high = max(tray.box.height for tray in trays)
        quarter = self._tray(3, Box(0, 0, self.width, 0), lines=1)
        self.line = max(_LEAST_LINE, (height - high - quarter.box.height - 2 * TRAY_GAP) / 31)
        bottom = 31 * self.line
        for number, first in enumerate(self.firsts):
            month = QuarterMonth(first, monthrange(first.year, first.month)[1], Box(lefts[number], 0, width, bottom))
            self.months.append(month)
            self._put_weeks(month)
            self._put_blocks(number, month, self._parts(rows, number))
            tray = self._tray(number, Box(lefts[number], bottom + TRAY_GAP, width, high), lines=2, title_above=True)
            self.trays.append(SlotTray(Slot(Precision.MONTH, first), tray, framed=True))
        at = Box(0, max(each.tray.box.bottom for each in self.trays) + TRAY_GAP, self.width, 0)
        self.trays.append(SlotTray(Slot(Precision.QUARTER, self.first), self._tray(3, at, lines=1), framed=True))
        self.height = self.trays[-1].tray.box.bottom

    def _put_weeks(self, month: QuarterMonth) -> None:
        for day in range(1, month.days + 1):
            of = month.first.replace(day=day)
            if of.weekday() == 0 or day == 1:
                monday = date.fromordinal(max(1, of.toordinal() - of.weekday()))
                run = min(7 - of.weekday(), month.days - day + 1)
                box = Box(month.box.x, (day - 1) * self.line, _WEEK, run * self.line)
                self.weeks.append(WeekMark(of.isocalendar().week, monday, box))

    def _put_blocks(self, number: int, month: QuarterMonth, parts: Sequence[tuple[CalendarRow, int, int]]) -> None:
        """Split each group of overlapping blocks into columns; each block is as wide as it can be."""
        left, right = month.box.x + _WEEK + _NUMBER, month.box.right - 2
        most = max(1, int((right - _MORE - left) // _LEAST_BLOCK))
        hidden: list[tuple[CalendarRow, int, int]] = []
        for group in _groups(parts):
            stack, placed = Stack(most), list[tuple[CalendarRow, int, int, int]]()
            for row, first, last in group:
                column = stack.place(first, last)
                if column is None:
                    hidden.append((row, first, last))
                else:
                    placed.append((row, first, last, column))
            room = right - left - (_MORE if len(placed) < len(group) else 0)
            width = room / max(1, stack.lanes)
            for row, first, last, column in placed:
                columns = 1 + stack.free_below(column, first, last)
                self._put_block(number, (row, first, last), left + column * width, columns * width - _GAP)
        boxes = {day: Box(right - _MORE, (day - 1) * self.line, _MORE, self.line) for day in range(1, month.days + 1)}
        self._count_hidden(number, hidden, boxes)

    def _put_block(self, number: int, part: tuple[CalendarRow, int, int], left: float, width: float) -> None:
        row, first, last = part
        month, (begin, end) = self.firsts[number], bounds_of(row)
        first_day, last_day = month.replace(day=first), month.replace(day=last)
        before, after = begin < first_day, end > last_day
        top = (first - 1) * self.line + (0 if before else 1)
        box = Box(left, top, width, last * self.line - (0 if after else 1) - top)
        lines = self._lines(row, box)
        label = Box(left, box.y + (box.height - LINE) / 2 if len(lines) == 1 and first == last else box.y + 2, width, len(lines) * LINE)
        self.bars.append(QuarterBar(row.id, number, first_day, last_day, box, lines, label, True, before, after, upright=True))

    def _lines(self, row: CalendarRow, box: Box) -> tuple[tuple[Piece, ...], ...]:
        """One line with title and place, or as many as there is room for: the title, then place and host."""
        texts = self.texts
        parts, second = texts.parts_of(row), texts.second_of(row)
        count = int((box.height - 3) // LINE)
        if count < 2:
            one = BarParts(parts.titles, place=second, ticked=parts.ticked)
            pieces = fit_text(one, box.x, box.right, texts.measure, texts.measure_strong)
            return (pieces,) if pieces else ()
        left = box.x + PADDING
        room = box.width - 2 * PADDING - (_TICK if parts.ticked else 0)
        below = wrapped(second, box.width - 2 * PADDING, 2, texts.measure) if second else []
        title = wrapped(parts.titles[0], room, max(1, count - min(1, len(below))), texts.measure_strong)
        lines = [(Piece(text, left + (_TICK if parts.ticked else 0), strong=True),) for text in title]
        lines += [(Piece(text, left),) for text in (wrapped(second, room, count - len(title), texts.measure) if second else [])]
        return tuple(lines[:count])


def _groups(parts: Sequence[tuple[CalendarRow, int, int]]) -> list[list[tuple[CalendarRow, int, int]]]:
    """The parts in groups that share no day, however they overlap within a group."""
    groups: list[list[tuple[CalendarRow, int, int]]] = []
    end = 0
    for part in parts:
        if part[1] > end:
            groups.append([])
        groups[-1].append(part)
        end = max(end, part[2])
    return groups
