"""The layout of the week as plain numbers."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.local_times import Span, frame_of, span_in
from gsef_desktop.domain.records import ActivityKind
from gsef_desktop.domain.tasks import CalendarTask
from gsef_desktop.domain.time_frame import Precision, TimeFrame, TimeKind
from gsef_desktop.ui.calendar.page import HolidayMark
from gsef_desktop.ui.calendar.shapes import HitKind
from gsef_desktop.ui.calendar.week_drag import snapped, snapped_down
from gsef_desktop.ui.calendar.week_head import TASK
from gsef_desktop.ui.calendar.week_layout import WeekLayout
from gsef_desktop.ui.calendar.week_shapes import WeekMetrics

MONDAY = date(2019, 7, 8)
WEEK = tuple(MONDAY + timedelta(days=number) for number in range(7))
SIZES = WeekMetrics(width=1056, view_height=700)
MIDNIGHT = datetime.combine(MONDAY, time(0))


def measure(text: str) -> float:
    return 6.0 * len(text)


def make(
    rows: list[CalendarRow], *, days: tuple[date, ...] = WEEK, tasks: tuple[CalendarTask, ...] = (), expanded: bool = False,
    offset: int = 0, holidays: tuple[HolidayMark, ...] = (), sizes: WeekMetrics = SIZES,
) -> WeekLayout:  # fmt: skip
    spans = {row.id: span for row in rows if (span := span_in(row.time, None)) is not None}
    return WeekLayout(
        days, rows, spans, sizes, measure, tray_text_of=lambda row: row.title, tray_title="Day not known", tasks=tasks,
        holidays=holidays, expanded=expanded, offset=offset,
    )  # fmt: skip


def timed(id: str, begins: float, lasts: float) -> CalendarRow:
    """A row that begins so many hours after Monday's midnight and lasts so many."""
    start = MIDNIGHT + timedelta(hours=begins)
    return CalendarRow(id=id, title=id, time=frame_of(Span(start, start + timedelta(hours=lasts)), None))


def whole(id: str, first: int, last: int | None = None, kind: TimeKind = TimeKind.EVENT) -> CalendarRow:
    """A row on whole days, counted from Monday."""
    begin, end = MONDAY + timedelta(days=first), MONDAY + timedelta(days=first if last is None else last)
    return CalendarRow(id=id, title=id, time=TimeFrame(earliest=begin, latest=end, precision=Precision.DAY, kind=kind))


def vague(id: str, precision: Precision = Precision.MONTH) -> CalendarRow:
    last = date(2019, 7, 14) if precision is Precision.WEEK else date(2019, 7, 31)
    frame = TimeFrame() if precision is Precision.UNKNOWN else TimeFrame(earliest=MONDAY, latest=last, precision=precision)
    return CalendarRow(id=id, title=id, time=frame)


def test_an_hour_is_as_high_as_an_hour() -> None:
    (box,) = make([timed("a", 9, 2)]).boxes_of("a")
    assert (box.y, box.bottom) == (9 * 44 + 1, 11 * 44 - 0.5)
    assert SIZES.grid_left < box.x
    assert box.right < SIZES.grid_left + 1000 / 7


def test_what_overlaps_stands_side_by_side() -> None:
    layout = make([timed("a", 9, 3), timed("b", 10, 1), timed("c", 11, 2)])
    (a,), (b,), (c,) = (layout.boxes_of(id) for id in "abc")
    assert a.right <= b.x
    assert b.x == c.x
    assert b.bottom <= c.y


def test_over_midnight_it_has_two_parts_and_at_midnight_one() -> None:
    layout = make([timed("night", 22, 4), timed("evening", 46, 2)])
    assert [(part.day, part.begins, part.ends, part.first, part.last) for part in layout.parts_of("night")] == [
        (WEEK[0], 22 * 60, 24 * 60, True, False), (WEEK[1], 0, 120, False, True),
    ]  # fmt: skip
    assert len(layout.boxes_of("evening")) == 1
    assert layout.boxes_of("evening")[0].bottom <= layout.height


def test_what_came_from_the_week_before_has_only_its_part_here() -> None:
    layout = make([timed("night", -2, 4)])
    (part,) = layout.parts_of("night")
    assert (part.day, part.first, part.last) == (WEEK[0], False, True)
    assert layout.hit(part.box.centre[0], part.box.y + 1).edge == 0
    assert layout.hit(part.box.centre[0], part.box.bottom - 1).edge == 1


def test_the_shortest_can_be_read_and_does_not_leave_its_day() -> None:
    layout = make([timed("short", 23.9, 0.05), timed("next", 9, 0.1), timed("after", 9.25, 0.5)])
    short, after = layout.boxes_of("short")[0], layout.boxes_of("after")[0]
    assert short.height >= 18
    assert short.bottom <= layout.height
    assert not layout.boxes_of("next")[0].meets(after)


def test_several_days_with_hours_and_windows_stand_in_the_strip() -> None:
    layout = make([timed("retreat", 14, 44), whole("window", 2, 4, TimeKind.WINDOW), timed("day", 9, 24)])
    assert [part.id for part in layout.parts] == ["day", "day"]
    (retreat,) = (item for item in layout.head.items if item.id == "retreat")
    assert (retreat.first, retreat.last) == (WEEK[0], WEEK[2])
    assert {item.id for item in layout.head.items} == {"retreat", "window"}


def test_a_bar_runs_on_over_the_ends_of_the_week() -> None:
    layout = make([whole("long", -3, 9), whole("first", -2, 1)])
    long, first = sorted(layout.head.items, key=lambda item: item.lane)
    assert (long.first, long.last, long.from_before, long.to_after) == (WEEK[0], WEEK[6], True, True)
    assert (first.from_before, first.to_after) == (True, False)
    assert layout.hit(first.box.right - 1, first.box.centre[1]).edge == 1
    assert layout.hit(first.box.x + 1, first.box.centre[1]).edge == 0


def test_the_strip_hides_what_is_too_much_and_counts_it_day_by_day() -> None:
    rows = [whole(f"d{number}", 1) for number in range(7)] + [whole("alone", 3)]
    layout = make(rows)
    assert len(layout.head.seen_items()) == 4
    assert [(more.day, more.count) for more in layout.head.more] == [(WEEK[1], 4)]
    assert layout.hit(*layout.head.more[0].box.centre).kind is HitKind.MORE
    assert make(rows, expanded=True).head.more == []
    assert make(rows[:4]).head.more == []
    assert make(rows[:4]).head.shown_lanes == 4


def test_an_expanded_strip_takes_a_third_and_scrolls() -> None:
    rows = [whole(f"d{number}", 1) for number in range(40)]
    layout = make(rows, expanded=True, offset=99)
    assert layout.head.strip.height <= 700 / 3 + 20
    assert layout.head.offset == 40 - layout.head.shown_lanes
    assert layout.boxes_of("d39")
    assert not layout.boxes_of("d0")
    assert layout.head.toggle is not None


def test_the_tray_has_the_finest_first_and_is_there_only_when_needed() -> None:
    assert make([]).head.tray.height == 0
    layout = make([vague("never", Precision.UNKNOWN), vague("month"), vague("week", Precision.WEEK)])
    assert [chip.id for chip in layout.head.tray_chips] == ["week", "month", "never"]
    assert layout.hit(*layout.head.tray_chips[0].box.centre).kind is HitKind.TRAY
    assert layout.day_at(300, layout.head.tray_chips[0].box.centre[1]) is None


def test_a_full_tray_says_how_many_more_and_expands() -> None:
    rows = [vague(f"an activity without a day {number}") for number in range(20)]
    layout = make(rows)
    assert 0 < len(layout.head.tray_chips) < 20
    assert layout.head.tray_hidden == 20 - len(layout.head.tray_chips)
    assert layout.head.tray_more is not None
    assert layout.hit(*layout.head.tray_more.centre).kind is HitKind.MORE
    assert all(not chip.box.meets(layout.head.tray_more) for chip in layout.head.tray_chips)
    assert len(make(rows, expanded=True).head.tray_chips) > len(layout.head.tray_chips)
    assert len(layout.order) == 20
    assert layout.above_or_below(layout.order[-1], 1) is None


def test_tasks_and_holidays_stand_on_their_days() -> None:
    task = CalendarTask(id="t", title="Papers", due=WEEK[2])
    other = CalendarTask(id="later", title="Later", due=WEEK[6] + timedelta(days=1))
    marks = (HolidayMark(day=WEEK[1], name="One", where="FR"), HolidayMark(day=WEEK[1], name="Two", where="CH"))
    layout = make([whole("a", 2)], tasks=(task, other), holidays=marks)
    (box,) = layout.boxes_of(TASK + "t")
    hit = layout.hit(*box.centre)
    assert (hit.kind, hit.id, hit.day) == (HitKind.TASK, TASK + "t", WEEK[2])
    assert not box.meets(layout.boxes_of("a")[0])
    (holiday,) = layout.head.holidays
    assert holiday.names == (("One", "FR"), ("Two", "CH"))
    assert layout.order == ["a"]
    assert layout.walk == ["a", TASK + "t"]


def test_points_are_days_and_moments() -> None:
    layout = make([])
    left = SIZES.grid_left
    assert layout.day_at(left - 1, 10) is None
    assert layout.day_at(left + 1, 10) == WEEK[0]
    assert layout.day_at(1055, 10) == WEEK[6]
    assert layout.nearest_day(5000, 10) == WEEK[6]
    assert layout.moment_at(left + 1, 9.3 * 44, 15) == MIDNIGHT + timedelta(hours=9, minutes=15)
    assert layout.moment_at(left + 1, 9999) == MIDNIGHT + timedelta(days=1)
    assert layout.moment_at(left + 1, -50) == MIDNIGHT
    assert layout.hit(left + 5, layout.head.headings.y + 5).kind is HitKind.HEADING
    assert layout.hit(left + 5, layout.head.strip.y + 5).kind is HitKind.DAY
    assert layout.hit(5, 100).kind is HitKind.NOTHING
    assert layout.day_box(MONDAY - timedelta(days=1)) is None
    assert layout.day_column(MONDAY + timedelta(days=7)) is None
    assert [box.width for box in layout.span_boxes(WEEK[0], WEEK[1])] == [pytest.approx(2 * layout.column)]
    assert layout.span_boxes(date(2019, 1, 1), date(2019, 1, 2)) == []


def test_a_day_has_all_the_room() -> None:
    layout = make([timed("a", 9, 1), whole("b", -1, 1)], days=(MONDAY,))
    assert layout.column == 1000
    assert layout.boxes_of("a")[0].width > 950
    assert layout.head.items[0].from_before
    assert layout.head.items[0].to_after


def test_quarters_of_an_hour() -> None:
    assert snapped_down(MIDNIGHT + timedelta(minutes=29)) == MIDNIGHT + timedelta(minutes=15)
    assert snapped(MIDNIGHT + timedelta(minutes=23)) == MIDNIGHT + timedelta(minutes=30)
    assert snapped(MIDNIGHT - timedelta(minutes=3)) == MIDNIGHT


timed_rows = st.lists(st.tuples(st.floats(-30, 190), st.floats(0.05, 60)), max_size=14)
whole_rows = st.lists(st.tuples(st.integers(-9, 9), st.integers(0, 12)), max_size=14)


def everything(hours: list[tuple[float, float]], days: list[tuple[int, int]]) -> list[CalendarRow]:
    rows = [timed(f"t{number}", round(begin * 4) / 4, max(0.25, round(lasts * 4) / 4)) for number, (begin, lasts) in enumerate(hours)]
    rows += [whole(f"w{number}", first, first + more) for number, (first, more) in enumerate(days)]
    return rows + [vague("v")] * bool(hours)


@given(timed_rows, whole_rows, st.booleans(), st.sampled_from([1, 5, 7]))
def test_nothing_overlaps_and_all_stay_in_their_place(
    hours: list[tuple[float, float]], days: list[tuple[int, int]], expanded: bool, count: int
) -> None:
    layout = make(everything(hours, days), days=WEEK[:count], expanded=expanded)
    boxes = [(id, box) for id, boxes in layout.make_boxes().items() for box in boxes]
    for index, (one, box) in enumerate(boxes):
        assert box.width > 0
        assert box.right <= layout.width + 0.01
        assert -layout.head.height <= box.y
        assert box.bottom <= layout.height + 0.01
        for other, there in boxes[:index]:
            assert not box.meets(there), (one, other)


@given(timed_rows, whole_rows)
def test_everything_is_somewhere_and_every_hit_is_what_lies_there(hours: list[tuple[float, float]], days: list[tuple[int, int]]) -> None:
    rows = everything(hours, days)
    layout = make(rows, expanded=True)
    for row in rows:
        span = span_in(row.time, None)
        first, last = span.days if span is not None else (row.time.earliest, row.time.latest)
        assert first is not None
        assert last is not None
        if first <= WEEK[6] and last >= WEEK[0]:
            assert row.id in layout.order
    for id, boxes in layout.make_boxes().items():
        for box in boxes:
            assert layout.hit(*box.centre).id == id


@given(timed_rows, whole_rows)
def test_the_keyboard_reaches_everything_and_never_leaves(hours: list[tuple[float, float]], days: list[tuple[int, int]]) -> None:
    layout = make(everything(hours, days), tasks=(CalendarTask(id="t", title="Papers", due=WEEK[2]),))
    everything_there = set(layout.walk)
    reached: set[str] = set()
    waiting = [layout.beside("", 1)]
    while waiting:
        here = waiting.pop()
        if here is not None and here not in reached:
            reached.add(here)
            waiting += [layout.beside(here, -1), layout.beside(here, 1), layout.above_or_below(here, -1), layout.above_or_below(here, 1)]
    assert reached == everything_there


def test_rows_of_any_kind_are_laid_out() -> None:
    rows = [CalendarRow(id=kind, title=kind, kind=kind, time=whole("x", 1).time) for kind in ActivityKind]
    assert len(make(rows, expanded=True).head.items) == len(rows)
