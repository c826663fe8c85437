"""The layouts of the quarter, as plain numbers."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gsef_desktop.domain.bar_labels import bar_labels
from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.time_frame import UNKNOWN_TIME, Precision, TimeFrame, TimeKind
from gsef_desktop.domain.year_rules import bounds_of, is_bar
from gsef_desktop.ui.calendar.bar_text import BarParts
from gsef_desktop.ui.calendar.drag import Slot
from gsef_desktop.ui.calendar.page import HolidayMark
from gsef_desktop.ui.calendar.quarter_columns import ColumnsLayout
from gsef_desktop.ui.calendar.quarter_layout import QuarterLayout
from gsef_desktop.ui.calendar.quarter_shapes import QuarterTexts
from gsef_desktop.ui.calendar.quarter_stacked import StackedLayout
from gsef_desktop.ui.calendar.shapes import HitKind

from .calendar_stage import on, row, some_time_in

APRIL = date(2019, 4, 1)
DAYS = [APRIL + timedelta(days=number) for number in range(91)]
BOTH = pytest.mark.parametrize("kind", [StackedLayout, ColumnsLayout])
quick = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def measure(text: str) -> float:
    """Every letter is 6 px wide."""
    return 6.0 * len(text)


TEXTS = QuarterTexts(
    measure=measure, measure_strong=measure, measure_chip=measure, labels_of=lambda each: bar_labels(each.title),
    parts_of=lambda each: BarParts((each.title,), place=each.place.city or ""), second_of=lambda each: each.place.city or "",
    tray_text_of=lambda each: each.title, tray_title_of=lambda slot: f"{slot.precision} not known", hint="Drag to a day",
)  # fmt: skip


def layout(
    kind: type[QuarterLayout],
    rows: list[CalendarRow],
    first: date = APRIL,
    *,
    height: float = 650,
    clashes: list[tuple[date, date]] | None = None,
    holidays: list[HolidayMark] | None = None,
    open_trays: frozenset[Slot] = frozenset(),
) -> QuarterLayout:
    return kind(first, rows, 1118, height, TEXTS, clashes=clashes or [], holidays=holidays or [], open_trays=open_trays)


@st.composite
def frames(draw: st.DrawFn) -> TimeFrame:
    first = draw(st.dates(date(2019, 3, 20), date(2019, 7, 5)))
    last = first + timedelta(days=draw(st.sampled_from([0, 0, 0, 1, 2, 4, 9, 45, 120])))
    precision = draw(st.sampled_from([Precision.DAY] * 6 + [each for each in Precision if each is not Precision.UNKNOWN]))
    return TimeFrame(earliest=first, latest=last, precision=precision, kind=draw(st.sampled_from(TimeKind)))


@st.composite
def quarters(draw: st.DrawFn) -> list[CalendarRow]:
    times = draw(st.lists(st.one_of(frames(), st.just(UNKNOWN_TIME)), max_size=60))
    titles = st.text("abc ,", min_size=1, max_size=50)
    return [row(str(number), frame, draw(titles), draw(st.sampled_from(["", "Rome"]))) for number, frame in enumerate(times)]


@quick
@given(quarters())
def test_bars_are_high_where_there_is_room_for_all_of_them_and_only_there(rows: list[CalendarRow]) -> None:
    at_ease = layout(StackedLayout, rows, height=100_000)
    assert isinstance(at_ease, StackedLayout)
    high = at_ease.bar_height
    lanes = [len({bar.box.y for bar in at_ease.bars if bar.month == number}) for number in range(3)]
    if not at_ease.more:
        least = sum(lanes) * high  # without any gaps
        cramped = layout(StackedLayout, rows, height=least)
        assert isinstance(cramped, StackedLayout)
        assert cramped.bar_height < high
        for height in (400.0, 900.0, 2500.0):
            made = layout(StackedLayout, rows, height=height)
            assert isinstance(made, StackedLayout)
            if made.bar_height == high:
                assert len(made.bars) == len(at_ease.bars)
                assert not made.more


@BOTH
@quick
@given(quarters(), st.sampled_from([300.0, 650.0, 3000.0]))
def test_everything_stands_on_each_of_its_days_or_is_counted_there(
    kind: type[QuarterLayout], rows: list[CalendarRow], height: float
) -> None:
    made = layout(kind, rows, height=height)
    expected: Counter[date] = Counter()
    for each in rows:
        if is_bar(each):
            first, last = bounds_of(each)
            expected.update(day for day in DAYS if first <= day <= last)
    standing: Counter[date] = Counter()
    for bar in made.bars:
        standing.update(day for day in DAYS if bar.first <= day <= bar.last)
    counted = {more.day: more.count for more in made.more}
    for day in DAYS:
        assert standing[day] + counted.get(day, 0) == expected[day], day


@BOTH
@quick
@given(quarters(), st.sampled_from([300.0, 650.0]))
def test_bars_and_their_texts_never_overlap_and_cover_their_days(kind: type[QuarterLayout], rows: list[CalendarRow], height: float) -> None:
    made = layout(kind, rows, height=height)
    boxes = [*(bar.box for bar in made.bars), *(bar.label for bar in made.bars if not bar.inside and bar.lines)]
    for one, other in combinations(boxes, 2):
        assert not one.grown(-0.01).meets(other)
    for bar in made.bars:
        month = made.months[bar.month].box
        first, last = made.day_box(bar.first), made.day_box(bar.last)
        assert first is not None
        assert last is not None
        assert month.y <= bar.box.y
        assert bar.box.bottom <= month.bottom + 0.01
        assert month.x <= bar.box.x
        assert bar.box.right <= month.right
        if kind is StackedLayout:
            assert first.x - 0.01 <= bar.box.x < first.right
            assert last.x < bar.box.right <= last.right + 0.01
        else:
            assert first.y - 0.01 <= bar.box.y < first.bottom
            assert last.y < bar.box.bottom <= last.bottom + 0.01


@BOTH
@quick
@given(quarters())
def test_the_order_reaches_every_row_also_what_is_only_counted(kind: type[QuarterLayout], rows: list[CalendarRow]) -> None:
    made = layout(kind, rows, height=300)
    touching = {each.id for each in rows if is_bar(each) and each.time.overlaps(APRIL, DAYS[-1])}
    touching |= {chip.id for each in made.trays for chip in each.tray.chips}
    assert sorted(made.order) == sorted(touching)


@BOTH
@quick
@given(st.dates(date(1, 1, 1), date(9999, 12, 31)), st.sampled_from([300.0, 800.0]))
def test_the_middle_of_a_days_box_is_that_day(kind: type[QuarterLayout], day: date, height: float) -> None:
    first = date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
    made = layout(kind, [], first, height=height)
    box = made.day_box(day)
    assert box is not None
    assert made.day_at(*box.centre) == day == made.nearest_day(*box.centre)
    assert made.slot_at(*box.centre) == Slot(Precision.DAY, day)
    assert made.span_boxes(day, day) == [pytest.approx(box)]


@BOTH
@quick
@given(quarters())
def test_each_tray_shows_or_counts_what_is_its_own(kind: type[QuarterLayout], rows: list[CalendarRow]) -> None:
    made = layout(kind, rows)
    assert [each.slot.precision for each in made.trays] == [Precision.MONTH] * 3 + [Precision.QUARTER]
    waiting = [each for each in rows if not is_bar(each) and (not each.time.is_known or each.time.overlaps(APRIL, DAYS[-1]))]
    shown = [chip for each in made.trays for chip in each.tray.chips]
    assert len(shown) + sum(more.count for each in made.trays for more in each.tray.more) == len(waiting)
    months = {each.id for each in waiting if each.time.precision is Precision.MONTH}
    for each in made.trays:
        for chip in each.tray.chips:
            assert each.tray.box.x <= chip.box.x
            assert chip.box.right <= each.tray.box.right
            assert chip.box.bottom <= each.tray.box.bottom + 0.01
            assert (chip.id in months) == (each.slot.precision is Precision.MONTH)
    for one, other in combinations(shown, 2):
        assert not one.box.meets(other.box)
    everything = layout(kind, rows, open_trays=frozenset(each.slot for each in made.trays))
    assert sorted(chip.id for each in everything.trays for chip in each.tray.chips) == sorted(each.id for each in waiting)


# --- by example ----------------------------------------------------------------------------------------------------------------------


@BOTH
def test_the_months_fill_the_height(kind: type[QuarterLayout]) -> None:
    made = layout(kind, [], height=700)
    assert made.height == pytest.approx(700)
    assert [month.first.month for month in made.months] == [4, 5, 6]
    assert made.last == date(2019, 6, 30)


@BOTH
def test_slots_are_days_weeks_months_and_the_quarter(kind: type[QuarterLayout]) -> None:
    made = layout(kind, [])
    week = next(each for each in made.weeks if each.number == 20)
    assert made.slot_at(*week.box.centre) == Slot(Precision.WEEK, date(2019, 5, 13))
    assert made.slot_at(*made.trays[1].tray.box.centre) == Slot(Precision.MONTH, date(2019, 5, 1))
    assert made.slot_at(*made.trays[3].tray.box.centre) == Slot(Precision.QUARTER, APRIL)
    assert made.slot_at(made.width + 50, made.height + 50) is None


@BOTH
def test_a_week_over_the_end_of_a_month_has_its_number_in_both(kind: type[QuarterLayout]) -> None:
    made = layout(kind, [])
    eighteen = [each for each in made.weeks if each.number == 18]
    assert [each.monday for each in eighteen] == [date(2019, 4, 29)] * 2
    assert made.hit(*eighteen[1].box.centre).kind is HitKind.HEADING


@BOTH
def test_a_bar_over_the_end_of_a_month_is_stretched_where_it_begins_and_ends(kind: type[QuarterLayout]) -> None:
    made = layout(kind, [row("workshop", on(date(2019, 4, 28), date(2019, 5, 5)))])
    first, second = made.bars
    assert (first.first, first.last, first.from_before, first.to_after) == (date(2019, 4, 28), date(2019, 4, 30), False, True)
    assert (second.first, second.last, second.from_before, second.to_after) == (date(2019, 5, 1), date(2019, 5, 5), True, False)

    def edges(x: float, y: float, right: float, bottom: float) -> tuple[int, int]:
        if kind is StackedLayout:
            return made.hit(x + 1, y + 15).edge, made.hit(right - 1, y + 15).edge
        return made.hit(x + 15, y + 1).edge, made.hit(x + 15, bottom - 1).edge

    assert edges(first.box.x, first.box.y, first.box.right, first.box.bottom) == (-1, 0)
    assert edges(second.box.x, second.box.y, second.box.right, second.box.bottom) == (0, 1)


def test_stacked_bars_have_the_title_above_place_and_host() -> None:
    made = layout(StackedLayout, [row("meeting", on(date(2019, 5, 6), date(2019, 5, 10)), "Board meeting", "Seoul")])
    assert [[piece.text for piece in line] for line in made.bars[0].lines] == [["Board meeting"], ["Seoul"]]
    assert made.bars[0].lines[0][0].strong


def test_a_long_title_has_two_lines_where_there_is_room_for_all_bars_and_one_where_there_is_not() -> None:
    long = row("long", on(date(2019, 5, 6), date(2019, 5, 11)), "International conference of cities", "Rome")
    roomy = layout(StackedLayout, [long], height=700).bars[0]
    assert [line[0].text for line in roomy.lines] == ["International", "conference of cities", "Rome"]
    assert [line[0].strong for line in roomy.lines] == [True, True, False]
    assert roomy.inside
    narrow = layout(StackedLayout, [long], height=235).bars[0]
    assert [line[0].text for line in narrow.lines] == ["International conference of cities", "Rome"]
    assert not narrow.inside


def test_a_block_says_as_much_as_its_days_have_room_for() -> None:
    rows = [
        row("long", on(date(2019, 5, 6), date(2019, 5, 10)), "A long title about many things that goes on and on and on and on", "Seoul"),
        row("short", on(date(2019, 6, 6)), "Call", "Rome"),
    ]
    long, short = layout(ColumnsLayout, rows).bars
    assert len(long.lines) == 3
    assert long.lines[-1][0].text == "Seoul"
    assert [[piece.text for piece in line] for line in short.lines] == [["Call", "Rome"]]


def test_blocks_that_overlap_stand_side_by_side_each_as_wide_as_it_can_be() -> None:
    rows = [
        row("one", on(date(2019, 5, 6), date(2019, 5, 10))),
        row("two", on(date(2019, 5, 8), date(2019, 5, 9))),
        row("three", on(date(2019, 5, 9), date(2019, 5, 12))),
        row("four", on(date(2019, 5, 11), date(2019, 5, 12))),
        row("alone", on(date(2019, 5, 20), date(2019, 5, 21))),
    ]
    boxes = {bar.id: bar.box for bar in layout(ColumnsLayout, rows).bars}
    assert boxes["one"].x < boxes["two"].x < boxes["three"].x
    assert boxes["four"].x == boxes["one"].x
    assert boxes["four"].width > 1.5 * boxes["one"].width
    assert boxes["alone"].width > 2.5 * boxes["one"].width


@BOTH
def test_clashing_days_are_marked_and_the_first_of_a_run_in_each_month_carries_the_sign(kind: type[QuarterLayout]) -> None:
    made = layout(kind, [], clashes=[(date(2019, 4, 29), date(2019, 5, 1)), (date(2019, 5, 1), date(2019, 5, 2)), (APRIL, APRIL)])
    assert [(mark.day.month, mark.day.day, mark.is_first) for mark in made.clashes] == [
        (4, 1, True), (4, 29, True), (4, 30, False), (5, 1, True), (5, 2, False),
    ]  # fmt: skip


def test_a_clash_that_began_before_is_marked_only_where_it_is_shown() -> None:
    made = layout(StackedLayout, [], clashes=[(date(2019, 3, 20), date(2019, 4, 2)), (date(2019, 7, 1), date(2019, 7, 5))])
    assert [mark.day for mark in made.clashes] == [APRIL, date(2019, 4, 2)]


def test_holidays_have_their_names_beside_the_days_and_a_tick_where_there_is_no_room() -> None:
    marks = [HolidayMark(day=date(2019, 6, 10), name="Whit Monday", where="CH, FR"), HolidayMark(day=date(2019, 7, 1), name="No", where="")]
    one = layout(ColumnsLayout, [], holidays=marks).holidays
    assert [(each.day, each.text.name, each.text.where) for each in one] == [(date(2019, 6, 10), "Whit Monday", "CH FR")]
    covered = layout(ColumnsLayout, [row("week", on(date(2019, 6, 9), date(2019, 6, 12)))], holidays=marks).holidays[0]
    assert covered.text.name == ""
    stacked = layout(StackedLayout, [], holidays=marks).holidays[0]
    assert (stacked.text.name, stacked.text.whole) == ("", "Whit Monday (CH, FR)")


def test_a_month_not_known_waits_in_its_own_tray_and_longer_spans_in_that_of_the_quarter() -> None:
    rows = [row("may", some_time_in(2019, 5)), row("spring", some_time_in(2019, 4, 3)), row("year", some_time_in(2019, 1, 12))]
    for kind in (StackedLayout, ColumnsLayout):
        made = layout(kind, rows)
        assert [[chip.id for chip in each.tray.chips] for each in made.trays] == [[], ["may"], [], ["spring", "year"]]
