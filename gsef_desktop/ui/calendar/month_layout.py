"""Where everything of a month stands: weeks of days, bars in lanes, tasks, holidays, clashes, and a tray for days not known.

Pure numbers: text widths come in as functions, rectangles and ids go out.  Painting, the mouse, the keyboard and the tests share what
it returns.  Its origin is the left upper corner of the first week; the names of the weekdays are drawn above.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.lanes import wrapped
from gsef_desktop.domain.tasks import CalendarTask
from gsef_desktop.domain.time_frame import Precision
from gsef_desktop.domain.year_rules import bounds_of, is_bar
from gsef_desktop.ui.calendar.bar_text import fit_text
from gsef_desktop.ui.calendar.clash_runs import clashing_rows, joined_spans
from gsef_desktop.ui.calendar.drag import Slot
from gsef_desktop.ui.calendar.geometry import Box
from gsef_desktop.ui.calendar.holiday_text import holiday_text
from gsef_desktop.ui.calendar.month_shapes import (
    ClashRun,
    DayMore,
    HolidayLine,
    MonthBar,
    MonthMetrics,
    MonthTexts,
    TaskChip,
    WeekRow,
)
from gsef_desktop.ui.calendar.period_order import bar_order, tray_order
from gsef_desktop.ui.calendar.shapes import Hit, HitKind, Ordered
from gsef_desktop.ui.calendar.stacking import Stack, share_height
from gsef_desktop.ui.calendar.tray import TrayLayout, TrayTexts, lay_out_tray

if TYPE_CHECKING:
    from gsef_desktop.ui.calendar.page import HolidayMark

_MARGIN = 3.0
"""Px between a bar and the edge of its first or last day."""
_MOST_LANES = 48
_NUMBER_WIDTH = 34.0
_TASK_ICON = 22.0
_COUNT = 34.0
"""Px for "+n" beside the holidays of its day."""
_LEAST_HOLIDAY = 20.0


@dataclass(slots=True)
class _Week:
    """What is known of a week before its height is: what stands in which lane, from column to column."""

    monday: int
    bars: list[tuple[CalendarRow, int, int, int]] = field(default_factory=list)
    """row, first and last column, lane"""
    tasks: list[tuple[CalendarTask, int, int, tuple[str, ...]]] = field(default_factory=list)
    """task, column, lane, lines"""
    clashes: list[tuple[date, date, int, int, int, str]] = field(default_factory=list)
    """first and last day, first and last column of the text, lane, text"""
    unplaced: list[tuple[str, int, int]] = field(default_factory=list)
    """id (empty for a task), first and last column"""
    lanes: int = 0
    filled: int = 0
    """how many of the lanes hold bars and tasks, above the words of clashes"""


class MonthLayout(Ordered):
    """The layout of the month of which `first` is the first day; `rows` are the activities that touch any of its weeks."""

    def __init__(
        self,
        first: date,
        rows: Sequence[CalendarRow],
        metrics: MonthMetrics,
        texts: MonthTexts,
        *,
        clashes: Sequence[tuple[date, date]] = (),
        tasks: Sequence[CalendarTask] = (),
        holidays: Sequence[HolidayMark] = (),
        tray_open: bool = False,
    ) -> None:
        self.first = first
        self.last = first.replace(day=monthrange(first.year, first.month)[1])
        self.metrics = metrics
        self.texts = texts
        self.column = (metrics.width - metrics.week_width) / 7
        self.weeks: list[WeekRow] = []
        self.bars: list[MonthBar] = []
        self.tasks: list[TaskChip] = []
        self.holidays: list[HolidayLine] = []
        self.clashes: list[ClashRun] = []
        self.more: list[DayMore] = []
        self._hidden: dict[str, list[Box]] = {}
        self._begin = first.toordinal() - first.weekday()
        self._lay_out(rows, clashes, tasks, holidays, tray_open)

    # --- days ------------------------------------------------------------------------------------------------------------------------

    @property
    def width(self) -> float:
        """The width of the content."""
        return self.metrics.width

    def holds(self, day: date) -> bool:
        """Whether a day lies in the month itself."""
        return self.first <= day <= self.last

    def slot_at(self, x: float, y: float) -> Slot | None:
        """A day; on the number of a week that week; in the tray the month."""
        day = self.day_at(x, y)
        if day is not None:
            return Slot(Precision.DAY, day)
        if self.tray.box.contains(x, y):
            return Slot(Precision.MONTH, self.first)
        week = next((each for each in self.weeks if each.box.contains(x, y)), None)
        return Slot(Precision.WEEK, week.monday) if week is not None and x < self.metrics.week_width else None

    def day_box(self, day: date) -> Box | None:
        """The cell of a day, None for one that is not shown."""
        week, column = divmod(day.toordinal() - self._begin, 7)
        if not 0 <= week < len(self.weeks):
            return None
        box = self.weeks[week].box
        return Box(self._left(column), box.y, self.column, box.height)

    def day_at(self, x: float, y: float) -> date | None:
        """The day under a point, None beside the days."""
        for index, week in enumerate(self.weeks):
            if week.box.y <= y < week.box.bottom:
                column = int((x - self.metrics.week_width) // self.column)
                return _day(self._begin + 7 * index + column) if 0 <= column < 7 else None
        return None

    def nearest_day(self, x: float, y: float) -> date:
        """The day nearest to a point: the week first, then the day within it."""
        index = next((number for number, week in enumerate(self.weeks) if y < week.box.bottom), len(self.weeks) - 1)
        column = min(max(int((x - self.metrics.week_width) // self.column), 0), 6)
        return _day(self._begin + 7 * index + column) or date.max

    def span_boxes(self, first: date, last: date) -> list[Box]:
        """The cells from `first` to `last`, one box a week."""
        boxes = []
        for index, week in enumerate(self.weeks):
            begin = max(first.toordinal() - self._begin - 7 * index, 0)
            end = min(last.toordinal() - self._begin - 7 * index, 6)
            if begin <= end:
                boxes.append(Box(self._left(begin), week.box.y, (end - begin + 1) * self.column, week.box.height))
        return boxes

    def number_box(self, day: date) -> Box | None:
        """Where the number of a day stands, which opens it."""
        box = self.day_box(day)
        return None if box is None else Box(box.x, box.y, min(box.width, _NUMBER_WIDTH), self.metrics.top - 2)

    def hidden_boxes(self, id: str) -> list[Box]:
        """Where an activity is counted that is shown in none of its weeks."""
        shown = {bar.id for bar in self.bars}
        return [] if id in shown else self._hidden.get(id, [])

    # --- what is under the mouse -----------------------------------------------------------------------------------------------------

    def hit(self, x: float, y: float) -> Hit:
        """What lies under a point; bars before days."""
        for more in (*self.more, *self.tray.more):
            if more.box.contains(x, y):
                return Hit(HitKind.MORE, day=more.day)
        for bar in self.bars:
            if bar.box.grown(1).contains(x, y):
                return Hit(HitKind.BAR, bar.id, self.nearest_day(x, y), edge=_edge_at(bar, x))
        for task in self.tasks:
            if task.box.contains(x, y):
                return Hit(HitKind.TASK, task.id, task.day)
        for chip in self.tray.chips:
            if chip.box.contains(x, y):
                return Hit(HitKind.TRAY, chip.id)
        for holiday in self.holidays:
            if holiday.box.contains(x, y):
                return Hit(HitKind.HOLIDAY, day=holiday.day)
        day = self.day_at(x, y)
        if day is not None:
            number = self.number_box(day)
            return Hit(HitKind.HEADING if number is not None and number.contains(x, y) else HitKind.DAY, day=day)
        week = next((each for each in self.weeks if each.box.contains(x, y)), None)
        return Hit(HitKind.HEADING, day=week.monday) if week is not None and y < week.box.y + self.metrics.top else Hit(HitKind.NOTHING)

    def make_boxes(self) -> Mapping[str, list[Box]]:
        boxes: dict[str, list[Box]] = {}
        for bar in self.bars:
            boxes.setdefault(bar.id, []).append(bar.box)
        for chip in self.tray.chips:
            boxes.setdefault(chip.id, []).append(chip.box)
        for id, places in self._hidden.items():  # what is not shown is reached where it is counted
            boxes.setdefault(id, places)
        return boxes

    # --- making ----------------------------------------------------------------------------------------------------------------------

    def _lay_out(
        self,
        rows: Sequence[CalendarRow],
        clashes: Sequence[tuple[date, date]],
        tasks: Sequence[CalendarTask],
        holidays: Sequence[HolidayMark],
        tray_open: bool,
    ) -> None:
        sizes = self.metrics
        count = (self.last.toordinal() - self._begin) // 7 + 1
        barred = [_with_ordinals(row) for row in sorted((row for row in rows if is_bar(row)), key=bar_order)]
        weeks = [self._plan(self._begin + 7 * index, barred, clashes, tasks) for index in range(count)]
        marks: dict[date, list[HolidayMark]] = {}
        for mark in holidays:
            marks.setdefault(mark.day, []).append(mark)
        feet = [sizes.foot if any(0 <= day.toordinal() - week.monday < 7 for day in marks) else sizes.bottom for week in weeks]
        undated = sorted((row for row in rows if not is_bar(row) and self._is_of_month(row)), key=tray_order)
        self.tray = self._tray(undated, 0, tray_open)
        needs = [max(sizes.empty_week, sizes.top + week.lanes * sizes.lane + foot) for week, foot in zip(weeks, feet, strict=True)]
        heights = share_height(needs, sizes.height - self.tray.box.height - 8, sizes.least_week + max(feet) - sizes.bottom)
        y = 0.0
        for index, (week, foot, height) in enumerate(zip(weeks, feet, heights, strict=True)):
            self._put_week(index, week, y, height, foot)
            for column in range(7):
                day = _day(week.monday + column)
                if day in marks:
                    self._put_holidays(day, marks[day], column, y + height - foot)
            y += height
        self.tray = self._tray(undated, y + 8, tray_open)
        self.height = self.tray.box.bottom

    def _is_of_month(self, row: CalendarRow) -> bool:
        return not row.time.is_known or row.time.overlaps(self.first, self.last)

    def _tray(self, rows: Sequence[CalendarRow], y: float, tray_open: bool) -> TrayLayout:
        texts = self.texts
        return lay_out_tray(
            [(row.id, texts.tray_text_of(row)) for row in rows], Box(0, y, self.metrics.width, 0),
            TrayTexts(measure=texts.measure_chip, title=texts.tray_title, hint=texts.hint),
            lines=self.metrics.tray_lines, is_open=tray_open,
        )  # fmt: skip

    def _plan(
        self, monday: int, rows: Sequence[tuple[CalendarRow, int, int]], clashes: Sequence[tuple[date, date]], tasks: Sequence[CalendarTask]
    ) -> _Week:
        """Stack what lies in a week; the lanes are the same however many of them there is room for."""
        week, stack = _Week(monday), Stack(_MOST_LANES)
        for row, begin, end in rows:
            if begin > monday + 6 or end < monday:
                continue
            first, last = max(begin - monday, 0), min(end - monday, 6)
            lane = stack.place(first, last)
            if lane is None:
                week.unplaced.append((row.id, first, last))
            else:
                week.bars.append((row, first, last, lane))
        for task in tasks:
            column = task.due.toordinal() - monday
            if 0 <= column < 7:
                self._plan_task(week, stack, task, column)
        week.filled = stack.lanes
        shown = [row for row, *_ in week.bars]
        for (first_day, last_day), parts in joined_spans(clashes):
            first, last = max(first_day.toordinal() - monday, 0), min(last_day.toordinal() - monday, 6)
            if first <= last:
                self._plan_clash(week, stack, (first_day, last_day), parts, (first, last), shown)
        week.lanes = stack.lanes
        return week

    def _plan_task(self, week: _Week, stack: Stack, task: CalendarTask, column: int) -> None:
        lines = self._task_lines(task, 3)
        lane = stack.place(column, column, high=1 if len(lines) == 1 else 2)
        if lane is None:
            week.unplaced.append(("", column, column))
        else:
            week.tasks.append((task, column, lane, lines))

    def _plan_clash(
        self,
        week: _Week,
        stack: Stack,
        span: tuple[date, date],
        parts: Sequence[tuple[date, date]],
        columns: tuple[int, int],
        rows: Sequence[CalendarRow],
    ) -> None:
        """A line under the bars, as long as its text where the days after it have room."""
        days = (span[1] - span[0]).days + 1
        text = self.texts.clash_text_of(clashing_rows(rows, parts), days, len(parts) == 1)
        lane = stack.place_below(*columns)
        last = columns[1]
        needed = self.texts.measure_caption(text) + 26
        free = stack.free_after(lane, last, 7)
        while last < free and (last - columns[0] + 1) * self.column < needed:
            last += 1
            stack.place_below(last, last)
        first_day, last_day = _day(week.monday + columns[0]), _day(week.monday + columns[1])
        if first_day is not None and last_day is not None:
            week.clashes.append((first_day, last_day, columns[0], last, lane, text))

    def _put_week(self, index: int, week: _Week, y: float, height: float, foot: float) -> None:
        sizes = self.metrics
        room = height - sizes.top - foot
        lanes = int((room + sizes.gap + 0.001) // sizes.lane)
        if week.filled > lanes or week.unplaced:
            lanes = max(1, int((room - sizes.more + sizes.gap + 0.001) // sizes.lane))
        monday = date.fromordinal(week.monday)
        self.weeks.append(WeekRow(monday.isocalendar().week, monday, Box(0, y, sizes.width, height), lanes))
        top = y + sizes.top
        hidden = list(week.unplaced)
        for row, first, last, lane in week.bars:
            if lane < lanes:
                self._put_bar(index, week, row, (first, last), lane, top)
            else:
                hidden.append((row.id, first, last))
        for task, column, lane, lines in week.tasks:
            high = min(1 if len(lines) == 1 else 2, lanes - lane)
            if high > 0:
                fitting = (
                    tuple(wrapped(task.title, self.column - 2 * _MARGIN - _TASK_ICON - 4, 1, self.texts.measure)) if high == 1 else lines
                )
                box = Box(self._left(column) + _MARGIN, top + lane * sizes.lane, self.column - 2 * _MARGIN, high * sizes.lane - sizes.gap)
                self.tasks.append(TaskChip(task.id, date.fromordinal(week.monday + column), box, fitting))
            else:
                hidden.append(("", column, column))
        for first_day, last_day, first, last, lane, text in week.clashes:
            left, under = self._left(first), lane < lanes
            below = Box(left + _MARGIN, top + lane * sizes.lane, (last - first + 1) * self.column - 2 * _MARGIN, sizes.bar_height)
            days = (last_day - first_day).days + 1
            numbers = Box(left + 1, y + 1, days * self.column - 2, sizes.top - 4)
            self.clashes.append(ClashRun(first_day, last_day, below if under else numbers, text, under))
        self._count_hidden(week, hidden, top + lanes * sizes.lane)

    def _task_lines(self, task: CalendarTask, most: int) -> tuple[str, ...]:
        room = self.column - 2 * _MARGIN - _TASK_ICON - 4
        return tuple(wrapped(task.title, room, most, self.texts.measure)) or ("",)

    def _put_bar(self, index: int, week: _Week, row: CalendarRow, columns: tuple[int, int], lane: int, top: float) -> None:
        begin, end = bounds_of(row)
        first, last = columns
        before, after = begin.toordinal() < week.monday, end.toordinal() > week.monday + 6
        left = self._left(first) + (0 if before else _MARGIN)
        right = self._left(last + 1) - (0 if after else _MARGIN)
        box = Box(left, top + lane * self.metrics.lane, right - left, self.metrics.bar_height)
        parts = self.texts.parts_of(row)
        text = fit_text(parts._replace(time="") if before else parts, left, right, self.texts.measure, self.texts.measure_strong)
        first_day, last_day = date.fromordinal(week.monday + first), date.fromordinal(week.monday + last)
        self.bars.append(MonthBar(row.id, index, first_day, last_day, lane, box, text, before, after))

    def _count_hidden(self, week: _Week, hidden: Sequence[tuple[str, int, int]], y: float) -> None:
        counts = [0] * 7
        for _, first, last in hidden:
            for column in range(first, last + 1):
                counts[column] += 1
        boxes = [Box(self._left(column) + _MARGIN, y, self.column - 2 * _MARGIN, self.metrics.more) for column in range(7)]
        for column, count in enumerate(counts):
            if count:
                self.more.append(DayMore(count, boxes[column], date.fromordinal(week.monday + column)))
        for id, first, _ in hidden:
            if id:
                self._hidden.setdefault(id, []).append(boxes[first])

    def _put_holidays(self, day: date, marks: Sequence[HolidayMark], column: int, y: float) -> None:
        """At the foot of the day; where the count of what is not shown comes so low, right of it."""
        x, room = self._left(column) + 6, self.column - 8
        for index, more in enumerate(self.more):
            if more.day == day and more.box.bottom > y:
                self.more[index] = DayMore(more.count, more.box._replace(width=min(_COUNT, more.box.width)), day)
                x, room = self.more[index].box.right + 2, room - _COUNT
        if room > _LEAST_HOLIDAY:
            text = holiday_text(marks, room, self.texts.measure)
            self.holidays.append(HolidayLine(day, Box(x, y, min(text.width + 2, room + 2), 15), text))

    # --- small things ----------------------------------------------------------------------------------------------------------------

    def _left(self, column: int) -> float:
        return self.metrics.week_width + column * self.column


def _with_ordinals(row: CalendarRow) -> tuple[CalendarRow, int, int]:
    first, last = bounds_of(row)
    return row, first.toordinal(), last.toordinal()


def _edge_at(bar: MonthBar, x: float) -> int:
    reach = min(6.0, bar.box.width / 4)
    if x < bar.box.x + reach and not bar.from_before:
        return -1
    return 1 if x >= bar.box.right - reach and not bar.to_after else 0


def _day(ordinal: int) -> date | None:
    """The day of an ordinal, None after the last one that there is."""
    return date.fromordinal(ordinal) if 1 <= ordinal <= date.max.toordinal() else None
