"""The layout of the month, as plain numbers."""

from __future__ import annotations

from collections import Counter
from datetime import date, time, timedelta
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.records import ActivityStatus
from gsef_desktop.domain.tasks import CalendarTask
from gsef_desktop.domain.time_frame import UNKNOWN_TIME, Precision, TimeFrame, TimeKind
from gsef_desktop.domain.year_rules import bounds_of, is_bar
from gsef_desktop.ui.calendar.bar_text import BarParts, fit_text
from gsef_desktop.ui.calendar.clash_runs import clashing_rows, joined_spans
from gsef_desktop.ui.calendar.drag import Slot
from gsef_desktop.ui.calendar.month_layout import MonthLayout
from gsef_desktop.ui.calendar.month_shapes import MonthMetrics, MonthTexts
from gsef_desktop.ui.calendar.page import HolidayMark
from gsef_desktop.ui.calendar.shapes import HitKind
from gsef_desktop.ui.calendar.stacking import Stack, share_height

from .calendar_stage import on, row, some_time_in

JUNE = date(2019, 6, 1)
quick = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def measure(text: str) -> float:
    """Every letter is 6 px wide."""
    return 6.0 * len(text)


TEXTS = MonthTexts(
    measure=measure, measure_strong=measure, measure_caption=measure, measure_chip=measure,
    parts_of=lambda each: BarParts((each.title,), place=each.place.city or ""), tray_text_of=lambda each: each.title,
    clash_text_of=lambda rows, days, same: f"{'+'.join(each.place.city or '' for each in rows)} {days} {same}",
    tray_title="Day not known", hint="Drag to a day",
)  # fmt: skip


def layout(
    rows: list[CalendarRow],
    first: date = JUNE,
    *,
    width: float = 730,
    height: float = 700,
    clashes: list[tuple[date, date]] | None = None,
    tasks: list[CalendarTask] | None = None,
    holidays: list[HolidayMark] | None = None,
    tray_open: bool = False,
) -> MonthLayout:
    return MonthLayout(
        first, rows, MonthMetrics(width=width, height=height), TEXTS, clashes=clashes or [], tasks=tasks or [], holidays=holidays or [],
        tray_open=tray_open,
    )  # fmt: skip


def shown_days(made: MonthLayout) -> list[date]:
    return [week.monday + timedelta(days=number) for week in made.weeks for number in range(7)]


@st.composite
def frames(draw: st.DrawFn) -> TimeFrame:
    first = draw(st.dates(date(2019, 5, 20), date(2019, 7, 3)))
    last = first + timedelta(days=draw(st.sampled_from([0, 0, 0, 1, 2, 4, 9, 45])))
    precision = draw(st.sampled_from([Precision.DAY] * 5 + [each for each in Precision if each is not Precision.UNKNOWN]))
    return TimeFrame(earliest=first, latest=last, precision=precision, kind=draw(st.sampled_from(TimeKind)))


@st.composite
def months(draw: st.DrawFn) -> list[CalendarRow]:
    times = draw(st.lists(st.one_of(frames(), st.just(UNKNOWN_TIME)), max_size=60))
    return [row(str(number), frame, draw(st.text("abc ,", min_size=1, max_size=40))) for number, frame in enumerate(times)]


@st.composite
def tasks(draw: st.DrawFn) -> list[CalendarTask]:
    days = draw(st.lists(st.dates(date(2019, 5, 25), date(2019, 7, 2)), max_size=12))
    return [
        CalendarTask(id=f"task{number}", title=draw(st.text("ab ", min_size=1, max_size=40)), due=day) for number, day in enumerate(days)
    ]


# --- everything is shown or counted --------------------------------------------------------------------------------------------------


@quick
@given(months(), tasks(), st.sampled_from([300.0, 560.0, 2000.0]))
def test_everything_stands_on_each_of_its_days_or_is_counted_there(rows: list[CalendarRow], due: list[CalendarTask], height: float) -> None:
    made = layout(rows, height=height, tasks=due)
    days = shown_days(made)
    expected: Counter[date] = Counter()
    for each in rows:
        if is_bar(each):
            first, last = bounds_of(each)
            expected.update(day for day in days if first <= day <= last)
    expected.update(task.due for task in due if task.due in days)
    standing: Counter[date] = Counter()
    for bar in made.bars:
        standing.update(day for day in days if bar.first <= day <= bar.last)
    standing.update(chip.day for chip in made.tasks)
    counted = {more.day: more.count for more in made.more}
    for day in days:
        assert standing[day] + counted.get(day, 0) == expected[day], day
    if height == 2000.0 and len(rows) + len(due) < 8:
        assert not made.more


@quick
@given(months(), tasks(), st.sampled_from([300.0, 700.0, 2000.0]))
def test_bars_and_tasks_never_overlap_and_lie_in_their_week(rows: list[CalendarRow], due: list[CalendarTask], height: float) -> None:
    marks = [HolidayMark(day=day, name="A holiday", where="CH") for day in (date(2019, 6, 3), date(2019, 6, 12), date(2019, 6, 20))]
    made = layout(rows, height=height, tasks=due, holidays=marks)
    boxes = [*(bar.box for bar in made.bars), *(chip.box for chip in made.tasks), *(more.box for more in made.more)]
    boxes += [line.box for line in made.holidays]
    for one, other in combinations(boxes, 2):
        assert not one.grown(-0.01).meets(other)
    for bar in made.bars:
        week = made.weeks[bar.week].box
        assert week.y + made.metrics.top <= bar.box.y
        assert bar.box.bottom <= week.bottom
        first, last = made.day_box(bar.first), made.day_box(bar.last)
        assert first is not None
        assert last is not None
        assert first.x <= bar.box.x < first.right
        assert last.x < bar.box.right <= last.right
        for piece in bar.text:
            assert bar.box.x < piece.left
            assert piece.left + measure(piece.text) <= bar.box.right


@quick
@given(months(), tasks())
def test_the_order_reaches_every_row_of_the_month_also_what_is_only_counted(rows: list[CalendarRow], due: list[CalendarTask]) -> None:
    made = layout(rows, height=300, tasks=due)
    days = shown_days(made)
    touching = {each.id for each in rows if is_bar(each) and each.time.overlaps(days[0], days[-1])}
    touching |= {chip.id for chip in made.tray.chips}
    assert set(made.order) == touching
    assert len(made.order) == len(touching)
    for id in made.order:
        assert made.boxes_of(id)
        assert made.beside(id, 1) in touching


@quick
@given(st.dates(date(1, 1, 1), date(9999, 12, 31)), st.sampled_from([300.0, 800.0]))
def test_the_middle_of_a_days_box_is_that_day(day: date, height: float) -> None:
    made = layout([], day.replace(day=1), height=height)
    box = made.day_box(day)
    assert box is not None
    assert made.day_at(*box.centre) == day == made.nearest_day(*box.centre)
    assert made.slot_at(*box.centre) == Slot(Precision.DAY, day)
    assert made.span_boxes(day, day) == [pytest.approx(box)]


@quick
@given(months(), st.booleans())
def test_chips_of_the_tray_lie_in_it_side_by_side_and_the_others_are_counted(rows: list[CalendarRow], tray_open: bool) -> None:
    made = layout(rows, tray_open=tray_open)
    assert made.tray.title is not None
    for chip in made.tray.chips:
        assert made.tray.box.y < chip.box.y
        assert chip.box.bottom < made.tray.box.bottom
        assert made.tray.title.right <= chip.box.x
        assert chip.box.right <= made.width
    for one, other in combinations([*(chip.box for chip in made.tray.chips), *(more.box for more in made.tray.more)], 2):
        assert not one.meets(other)
    waiting = [each for each in rows if not is_bar(each) and (not each.time.is_known or each.time.overlaps(JUNE, date(2019, 6, 30)))]
    assert len(made.tray.chips) + sum(more.count for more in made.tray.more) == len(waiting)
    if tray_open:
        assert len(made.tray.chips) == len(waiting)
    else:
        assert len({chip.box.y for chip in made.tray.chips}) <= 2


# --- by example ----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("first", "weeks"), [(date(2019, 6, 1), 5), (date(2019, 9, 1), 6), (date(2021, 2, 1), 4), (date(9999, 12, 1), 5)])
def test_there_are_as_many_weeks_as_the_month_needs_and_they_fill_the_height(first: date, weeks: int) -> None:
    made = layout([], first, height=700)
    assert len(made.weeks) == weeks
    assert made.weeks[0].monday.weekday() == 0
    assert made.height == pytest.approx(700)
    assert made.day_at(*made.weeks[-1].box.centre) is not None


def test_weeks_are_numbered_by_iso_8601() -> None:
    assert [week.number for week in layout([], JUNE).weeks] == [22, 23, 24, 25, 26]
    assert [week.number for week in layout([], date(2021, 1, 1)).weeks] == [53, 1, 2, 3, 4]


def test_a_bar_goes_on_over_the_end_of_the_week_with_its_title_again() -> None:
    made = layout([row("conference", on(date(2019, 6, 22), date(2019, 6, 28)), "UN conference", "Geneva")])
    first, second = made.bars
    assert (first.first, first.last) == (date(2019, 6, 22), date(2019, 6, 23))
    assert (second.first, second.last) == (date(2019, 6, 24), date(2019, 6, 28))
    assert (first.from_before, first.to_after) == (False, True)
    assert (second.from_before, second.to_after) == (True, False)
    assert first.box.right == pytest.approx(made.width)
    assert second.box.x == made.metrics.week_width
    for bar in (first, second):
        assert [piece.text for piece in bar.text] == ["UN conference", "Geneva"]


def test_a_week_with_more_bars_is_higher() -> None:
    rows = [row(str(number), on(date(2019, 6, 12))) for number in range(5)]
    made = layout(rows, height=620)
    heights = [week.box.height for week in made.weeks]
    assert not made.more
    assert heights[2] == max(heights)
    assert heights[0] == heights[1] == heights[3] == heights[4] < heights[2]


def test_the_edges_of_a_bar_can_be_stretched_but_not_where_it_runs_on() -> None:
    made = layout([row("conference", on(date(2019, 6, 22), date(2019, 6, 28)))])
    first, second = made.bars
    y = first.box.centre[1]
    assert made.hit(first.box.x + 1, y).edge == -1
    assert made.hit(first.box.right - 1, y).edge == 0
    y = second.box.centre[1]
    assert made.hit(second.box.x + 1, y).edge == 0
    assert made.hit(second.box.right - 1, y).edge == 1
    assert made.hit(*second.box.centre).kind is HitKind.BAR


def test_what_lies_under_a_point() -> None:
    marks = [HolidayMark(day=date(2019, 6, 10), name="Whit Monday", where="CH, FR")]
    task = CalendarTask(id="papers", title="Papers out", due=date(2019, 6, 5))
    made = layout([row("idea", some_time_in(2019, 6))], tasks=[task], holidays=marks)
    tenth = made.day_box(date(2019, 6, 10))
    assert tenth is not None
    assert made.hit(tenth.x + 10, tenth.y + 10) == made.hit(tenth.x + 12, tenth.y + 5)
    assert made.hit(tenth.x + 10, tenth.y + 10).kind is HitKind.HEADING
    assert made.hit(tenth.x + 90, tenth.y + 10).kind is HitKind.DAY
    assert made.hit(tenth.x + 20, tenth.bottom - 10).kind is HitKind.HOLIDAY
    assert made.hit(10, tenth.y + 10).kind is HitKind.HEADING
    assert made.hit(10, tenth.y + 10).day == date(2019, 6, 10)
    assert made.hit(*made.tasks[0].box.centre).id == "papers"
    assert made.hit(*made.tray.chips[0].box.centre).kind is HitKind.TRAY


def test_slots_are_days_weeks_and_the_month() -> None:
    made = layout([])
    week = made.weeks[2]
    assert made.slot_at(10, week.box.y + 30) == Slot(Precision.WEEK, date(2019, 6, 10))
    assert made.slot_at(*made.tray.box.centre) == Slot(Precision.MONTH, JUNE)
    assert made.slot_at(10, made.height + 50) is None


def test_a_clash_is_told_below_the_bars_where_there_is_room_else_at_the_numbers() -> None:
    rows = [
        row("conference", on(date(2019, 6, 22), date(2019, 6, 28)), city="Geneva"),
        row("dialogue", on(date(2019, 6, 25), date(2019, 6, 28)), city="Singapore"),
    ]
    span = (date(2019, 6, 25), date(2019, 6, 28))
    run = layout(rows, clashes=[span]).clashes[0]
    assert run.under_bars
    assert run.text == "Geneva+Singapore 4 True"
    assert (run.first, run.last) == span
    bars = layout(rows, clashes=[span]).bars
    assert all(bar.box.bottom <= run.box.y for bar in bars if bar.week == 4)
    crowd = [row(str(number), on(date(2019, 6, 25), date(2019, 6, 28))) for number in range(12)]
    made = layout([*rows, *crowd], height=500, clashes=[span])
    assert not made.clashes[0].under_bars
    cell = made.day_box(date(2019, 6, 25))
    assert cell is not None
    assert cell.y < made.clashes[0].box.y < made.clashes[0].box.bottom < cell.y + made.metrics.top


def test_spans_that_share_a_day_are_one_and_say_that_the_days_differ() -> None:
    one, two, far = (date(2019, 7, 9), date(2019, 7, 10)), (date(2019, 7, 10), date(2019, 7, 12)), (date(2019, 7, 14), date(2019, 7, 14))
    assert joined_spans([two, one, one, far]) == [((one[0], two[1]), [one, two]), (far, [far])]


def test_one_activity_of_each_city_stands_for_a_clash() -> None:
    span = (date(2019, 6, 25), date(2019, 6, 28))
    rows = [
        row("conference", on(date(2019, 6, 22), date(2019, 6, 28)), city="Geneva"),
        row("dialogue", on(*span), city="Singapore"),
        row("meeting", on(*span), city="Singapore"),
        row("elsewhere", on(date(2019, 6, 26)), city="Paris"),
        row("cancelled", on(*span), city="Rome", status=ActivityStatus.CANCELLED),
        row("call", on(*span)),
    ]
    assert [each.id for each in clashing_rows(rows, [span])] == ["conference", "dialogue"]


def test_holidays_of_a_day_are_joined_and_lose_their_places_where_these_do_not_fit() -> None:
    day = date(2019, 6, 10)
    whit, queen = HolidayMark(day=day, name="Whit Monday", where="CH, FR"), HolidayMark(day=day, name="Queen's Birthday", where="AU")
    one = layout([], holidays=[whit], width=1100).holidays[0].text
    assert one[:3] == ("Whit Monday", "CH FR", "Whit Monday (CH, FR)")
    both = layout([], holidays=[whit, queen], width=1100).holidays[0].text
    assert both.name.startswith("Whit Monday, Qu")
    assert both.name.endswith("…")
    assert both.whole == "Whit Monday (CH, FR)\nQueen's Birthday (AU)"
    long = HolidayMark(day=day, name="Day of something", where="CH, FR, ES, IT, CA, KR")
    assert layout([], holidays=[long]).holidays[0].text.where == ""


def test_the_title_comes_first_then_the_place_then_the_status_at_the_right() -> None:
    parts = BarParts(("Steering committee meeting", "Steering committee"), time="09:00", place="Seoul", state="Tentative")
    wide = fit_text(parts, 0, 400, measure, measure)
    assert [piece.text for piece in wide] == ["09:00", "Steering committee meeting", "Seoul", "Tentative"]
    assert wide[-1].left + measure("Tentative") == 400 - 7
    assert [piece.strong for piece in wide] == [False, True, False, False]
    narrower = fit_text(parts, 0, 260, measure, measure)
    assert [piece.text for piece in narrower] == ["09:00", "Steering committee meeting", "Seoul"]
    assert [piece.text for piece in fit_text(parts, 0, 165, measure, measure)] == ["09:00", "Steering committee"]
    cut = fit_text(parts, 0, 100, measure, measure)
    assert cut[-1].text.endswith("…")
    assert fit_text(parts, 0, 20, measure, measure) == ()


def test_a_timed_event_stands_after_those_of_the_whole_day_and_by_the_clock() -> None:
    day = date(2019, 6, 12)
    rows = [row("late", on(day, start=time(17))), row("early", on(day, start=time(9))), row("all", on(day), line=8)]
    lanes = {bar.id: bar.lane for bar in layout(rows).bars}
    assert lanes == {"all": 0, "early": 1, "late": 2}


@given(st.lists(st.floats(20, 400), min_size=1, max_size=6), st.floats(100, 2000))
def test_heights_fill_what_there_is_and_nothing_gets_less_than_it_needs_or_the_least(needs: list[float], height: float) -> None:
    heights = share_height(needs, height, 60)
    assert all(each >= min(60, need) - 1e-6 for each, need in zip(heights, needs, strict=True))
    assert sum(heights) == pytest.approx(max(height, sum(min(60, need) for need in needs)), abs=0.01)
    if sum(needs) <= height:
        assert all(each >= need - 1e-6 for each, need in zip(heights, needs, strict=True))


def test_a_stack_fills_the_uppermost_lane_and_says_when_it_is_full() -> None:
    stack = Stack(2)
    assert stack.place(0, 2) == 0
    assert stack.place(2, 4) == 1
    assert stack.place(3, 3) == 0
    assert stack.place(3, 3) is None
    assert stack.place(5, 5, high=2) == 0
    assert stack.place_below(5, 6) == 2
    assert stack.free_after(2, 6, 9) == 8
    assert stack.lanes == 3
