"""What both arrangements of the quarter share: the months, what lies under a point, trays, and the way from bar to bar.

Pure numbers, as in the month.  `quarter_stacked` and `quarter_columns` place the days and the bars.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.time_frame import Precision
from gsef_desktop.domain.year_rules import bounds_of, is_bar
from gsef_desktop.ui.calendar.clash_runs import days_of
from gsef_desktop.ui.calendar.drag import Slot
from gsef_desktop.ui.calendar.geometry import Box
from gsef_desktop.ui.calendar.holiday_text import holiday_text
from gsef_desktop.ui.calendar.month_shapes import DayMore
from gsef_desktop.ui.calendar.period_order import bar_order, tray_order
from gsef_desktop.ui.calendar.quarter_shapes import (
    ClashMark,
    HolidayMarkBox,
    QuarterBar,
    QuarterMonth,
    QuarterTexts,
    SlotTray,
    WeekMark,
)
from gsef_desktop.ui.calendar.shapes import Hit, HitKind, Ordered
from gsef_desktop.ui.calendar.tray import TrayLayout, TrayTexts, lay_out_side_tray, lay_out_tray

if TYPE_CHECKING:
    from gsef_desktop.ui.calendar.page import HolidayMark

TRAY_GAP = 8.0
_LEAST_NAME = 30.0
"""In less room than this holidays are a tick alone."""


class QuarterLayout(Ordered):
    """The layout of the three months of which `first` is the first day, in a box of `width` and at least `height` px.

    `open_trays` are the slots whose trays show everything.
    """

    def __init__(
        self,
        first: date,
        rows: Sequence[CalendarRow],
        width: float,
        height: float,
        texts: QuarterTexts,
        *,
        clashes: Sequence[tuple[date, date]] = (),
        holidays: Sequence[HolidayMark] = (),
        open_trays: Collection[Slot] = (),
    ) -> None:
        self.first = first
        self.firsts = [date(first.year, first.month + number, 1) for number in range(3)]
        self.last = self.firsts[2].replace(day=monthrange(first.year, first.month + 2)[1])
        self.width = width
        self.texts = texts
        self.months: list[QuarterMonth] = []
        self.bars: list[QuarterBar] = []
        self.weeks: list[WeekMark] = []
        self.trays: list[SlotTray] = []
        self.more: list[DayMore] = []
        self.clashes: list[ClashMark] = []
        self.holidays: list[HolidayMarkBox] = []
        self.height = height
        self._open_trays = frozenset(open_trays)
        self._hidden: dict[str, list[Box]] = {}
        self._waiting = self._sort_undated(rows)
        self._lay_out([row for row in rows if is_bar(row) and row.time.overlaps(first, self.last)], height)
        self._mark_clashes(clashes)
        self._mark_holidays(holidays)

    # --- what an arrangement is asked ------------------------------------------------------------------------------------------------

    def _lay_out(self, rows: Sequence[CalendarRow], height: float) -> None:
        """Place months, weeks, bars and trays, and set `height`."""
        raise NotImplementedError

    def day_box(self, day: date) -> Box | None:
        """The cell of a day, None for one that is not shown."""
        raise NotImplementedError

    def day_at(self, x: float, y: float) -> date | None:
        """The day under a point, None beside the days."""
        raise NotImplementedError

    def nearest_day(self, x: float, y: float) -> date:
        """The day nearest to a point: the month first, then the day within it."""
        raise NotImplementedError

    def number_box(self, day: date) -> Box | None:
        """Where the number of a day stands, which opens it."""
        raise NotImplementedError

    def holiday_box(self, day: date) -> Box:
        """Where the holidays of a day can be told; without any width for a name there is a tick only."""
        raise NotImplementedError

    def edge_at(self, bar: QuarterBar, x: float, y: float) -> int:
        """-1 or 1 at the end of a bar that can be stretched there, else 0."""
        raise NotImplementedError

    def ghost_boxes(self, id: str, first: date, last: date) -> list[Box]:
        """Where the bar of an activity (or a new one: "") would stand on other days, a box for each month."""
        raise NotImplementedError

    # --- days ------------------------------------------------------------------------------------------------------------------------

    def slot_at(self, x: float, y: float) -> Slot | None:
        """A day; the number of a week; the tray of a month or of the quarter; beside the days of a month that month."""
        for week in self.weeks:
            if week.box.contains(x, y):
                return Slot(Precision.WEEK, week.monday)
        day = self.day_at(x, y)
        if day is not None:
            return Slot(Precision.DAY, day)
        for each in self.trays:
            if each.tray.box.contains(x, y):
                return each.slot
        month = next((each for each in self.months if each.box.contains(x, y)), None)
        return None if month is None else Slot(Precision.MONTH, month.first)

    def span_boxes(self, first: date, last: date) -> list[Box]:
        """The cells from `first` to `last`, one box a month."""
        boxes = []
        for month in self.months:
            begin, end = max(first, month.first), min(last, month.last)
            one, other = self.day_box(begin), self.day_box(end)
            if begin <= end and one is not None and other is not None:
                boxes.append(Box(one.x, one.y, other.right - one.x, other.bottom - one.y))
        return boxes

    def month_of(self, day: date) -> int | None:
        """The number of the month (0, 1 or 2) in which a day lies."""
        number = (day.year - self.first.year) * 12 + day.month - self.first.month
        return number if 0 <= number < 3 else None

    # --- what is under the mouse -----------------------------------------------------------------------------------------------------

    def hit(self, x: float, y: float) -> Hit:
        """What lies under a point; bars before their labels, labels before days."""
        for slot_tray in self.trays:
            for more in slot_tray.tray.more:
                if more.box.contains(x, y):
                    return Hit(HitKind.MORE, month=self.trays.index(slot_tray))
            for chip in slot_tray.tray.chips:
                if chip.box.contains(x, y):
                    return Hit(HitKind.TRAY, chip.id)
        for more in self.more:
            if more.box.contains(x, y):
                return Hit(HitKind.MORE, day=more.day)
        for bar in self.bars:
            if bar.box.grown(1).contains(x, y):
                return Hit(HitKind.BAR, bar.id, self.nearest_day(x, y), edge=self.edge_at(bar, x, y))
        for bar in self.bars:
            if not bar.inside and bar.label.contains(x, y):
                return Hit(HitKind.BAR, bar.id, self.nearest_day(*bar.box.centre))
        for mark in self.holidays:
            if mark.box.contains(x, y):
                return Hit(HitKind.HOLIDAY, day=mark.day)
        week = next((each for each in self.weeks if each.box.contains(x, y)), None)
        if week is not None:
            return Hit(HitKind.HEADING, day=week.monday)
        day = self.day_at(x, y)
        if day is None:
            return Hit(HitKind.NOTHING)
        number = self.number_box(day)
        return Hit(HitKind.HEADING if number is not None and number.contains(x, y) else HitKind.DAY, day=day)

    def make_boxes(self) -> Mapping[str, list[Box]]:
        boxes: dict[str, list[Box]] = {}
        for bar in self.bars:
            boxes.setdefault(bar.id, []).append(bar.box)
        for slot_tray in self.trays:
            for chip in slot_tray.tray.chips:
                boxes.setdefault(chip.id, []).append(chip.box)
        for id, places in self._hidden.items():
            boxes.setdefault(id, places)
        return boxes

    def hidden_boxes(self, id: str) -> list[Box]:
        """Where an activity is counted that is shown in none of its months."""
        return [] if any(bar.id == id for bar in self.bars) else self._hidden.get(id, [])

    # --- making ----------------------------------------------------------------------------------------------------------------------

    def _sort_undated(self, rows: Sequence[CalendarRow]) -> list[list[CalendarRow]]:
        """What has no day: of each of the three months, and of the quarter or of longer spans."""
        waiting: list[list[CalendarRow]] = [[], [], [], []]
        for row in sorted((row for row in rows if not is_bar(row)), key=tray_order):
            if row.time.precision is Precision.MONTH:
                begin, end = bounds_of(row)
                if begin <= self.last and end >= self.first:
                    waiting[self.month_of(max(begin, self.first)) or 0].append(row)
            elif not row.time.is_known or row.time.overlaps(self.first, self.last):
                waiting[3].append(row)
        return waiting

    def _slots(self) -> list[Slot]:
        return [*(Slot(Precision.MONTH, first) for first in self.firsts), Slot(Precision.QUARTER, self.first)]

    def _side_tray(self, number: int, at: Box) -> TrayLayout:
        """The tray of a month as a narrow column."""
        items = [(row.id, self.texts.tray_text_of(row)) for row in self._waiting[number]]
        return lay_out_side_tray(items, at, TrayTexts(measure=self.texts.measure), is_open=self._slots()[number] in self._open_trays)

    def _tray(self, number: int, at: Box, *, lines: int, title_above: bool = False) -> TrayLayout:
        """The tray of a month (0 to 2) or of the quarter (3)."""
        slot, texts = self._slots()[number], self.texts
        return lay_out_tray(
            [(row.id, texts.tray_text_of(row)) for row in self._waiting[number]], at,
            TrayTexts(
                measure=texts.measure_chip, title=texts.tray_title_of(slot), hint=texts.hint if number == 3 else ""
            ),
            lines=lines, is_open=slot in self._open_trays, title_above=title_above,
        )  # fmt: skip

    def _parts(self, rows: Sequence[CalendarRow], number: int) -> list[tuple[CalendarRow, int, int]]:
        """What lies in a month with the numbers of its first and last day there: early first, long first."""
        first = self.firsts[number]
        begin, length = first.toordinal(), monthrange(first.year, first.month)[1]
        parts = []
        for row in rows:
            start, end = bounds_of(row)
            one, other = max(start.toordinal() - begin + 1, 1), min(end.toordinal() - begin + 1, length)
            if one <= other:
                parts.append((row, one, other))
        return sorted(parts, key=lambda part: (part[1], -part[2], bar_order(part[0])))

    def _count_hidden(self, number: int, hidden: Sequence[tuple[CalendarRow, int, int]], boxes: Mapping[int, Box]) -> None:
        """Tell on each day how much is not shown; `boxes` are by the day of the month."""
        counts: dict[int, int] = {}
        for row, first, last in hidden:
            for day in range(first, last + 1):
                counts[day] = counts.get(day, 0) + 1
            self._hidden.setdefault(row.id, []).append(boxes[first])
        for day, count in sorted(counts.items()):
            self.more.append(DayMore(count, boxes[day], self.firsts[number].replace(day=day)))

    def _mark_clashes(self, clashes: Sequence[tuple[date, date]]) -> None:
        days = {day for span in clashes for day in days_of((max(span[0], self.first), min(span[1], self.last)))}
        for day in sorted(days):
            box = self.number_box(day)
            if box is not None:
                before = day - timedelta(days=1) if day > self.first else None
                self.clashes.append(ClashMark(day, box, before not in days or day.day == 1))

    def _mark_holidays(self, holidays: Sequence[HolidayMark]) -> None:
        by_day: dict[date, list[HolidayMark]] = {}
        for mark in holidays:
            if self.first <= mark.day <= self.last:
                by_day.setdefault(mark.day, []).append(mark)
        for day, marks in by_day.items():
            box = self.holiday_box(day)
            text = holiday_text(marks, box.width, self.texts.measure)
            if box.width < _LEAST_NAME:
                text = text._replace(name="", where="", width=box.width)
            self.holidays.append(HolidayMarkBox(day, box._replace(width=min(box.width, max(text.width, 8.0))), text))
