"""The layout of the year planner, as plain numbers."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gsef_desktop.domain.bar_labels import bar_labels
from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.lanes import LabelSide, shortened, wrapped
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.time_frame import UNKNOWN_TIME, Certainty, Precision, TimeFrame, TimeKind
from gsef_desktop.domain.titles import natural_cuts
from gsef_desktop.domain.year_rules import NO_MONTH, bounds_of, is_bar, months_of, tray_of
from gsef_desktop.ui.calendar.geometry import Box
from gsef_desktop.ui.calendar.shapes import HitKind
from gsef_desktop.ui.calendar.year_layout import YearLayout
from gsef_desktop.ui.calendar.year_shapes import Align, Bar, Metrics

YEAR = 2019


def measure(text: str) -> float:
    """Every letter is 6 px wide."""
    return 6.0 * len(text)


def days(first: date, last: date | None = None, **more: object) -> TimeFrame:
    """A confirmed frame of whole days."""
    frame = TimeFrame(earliest=first, latest=last or first, precision=Precision.DAY, date_certainty=Certainty.CONFIRMED)
    return frame if not more else TimeFrame(**{**{name: getattr(frame, name) for name in frame.__slots__}, **more})


def month(number: int, year: int = YEAR) -> TimeFrame:
    """Some time in a month."""
    return TimeFrame(earliest=date(year, number, 1), latest=date(year, number, monthrange(year, number)[1]), precision=Precision.MONTH)


def row(id: str, time: TimeFrame, title: str = "Meeting", city: str = "", line: int = 1) -> CalendarRow:
    return CalendarRow(id=id, title=title, time=time, place=Place(city=city or None), line_number=line)


def layout(rows: list[CalendarRow], align: Align = Align.WEEKDAY, *, lanes: int = 99, height: float = 0, **more: object) -> YearLayout:
    return YearLayout(
        YEAR, rows, Metrics(width=1137, height=height, lanes=lanes), measure, align=align,
        labels_of=lambda each: bar_labels(each.title, each.place.city or ""), tray_text_of=lambda each: each.title, **more,  # type: ignore[arg-type]
    )  # fmt: skip


@st.composite
def frames(draw: st.DrawFn) -> TimeFrame:
    first = draw(st.dates(date(YEAR - 1, 11, 1), date(YEAR + 1, 1, 31)))
    last = first + timedelta(days=draw(st.sampled_from([0, 0, 1, 2, 4, 9, 45, 400])))
    precision = draw(st.sampled_from([Precision.DAY] * 4 + [each for each in Precision if each is not Precision.UNKNOWN]))
    return TimeFrame(earliest=first, latest=last, precision=precision, kind=draw(st.sampled_from(TimeKind)))


@st.composite
def years(draw: st.DrawFn) -> list[CalendarRow]:
    times = draw(st.lists(st.one_of(frames(), st.just(UNKNOWN_TIME)), max_size=40))
    titles = st.text("abc de,(", min_size=1, max_size=60)
    made = [row(str(number), time, draw(titles), draw(st.sampled_from(["", "Rome"]))) for number, time in enumerate(times)]
    return [each for each in made if not each.time.is_known or months_of(each, YEAR)]


quick = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def cell(made: YearLayout, day: date) -> Box:
    """The cell of a day of the year."""
    box = made.day_box(day)
    assert box is not None
    return box


@quick
@given(years(), st.sampled_from(Align), st.sampled_from([1, 2, 99]))
def test_every_activity_stands_once_in_each_month_that_it_touches_or_is_counted(rows: list[CalendarRow], align: Align, lanes: int) -> None:
    made = layout(rows, align, lanes=lanes)
    expected = sorted((each.id, number) for each in rows if is_bar(each) for number in months_of(each, YEAR))
    shown = sorted((bar.id, bar.month) for bar in made.bars)
    assert len(set(shown)) == len(shown)
    assert set(shown) <= set(expected)
    trays = sorted((each.id, tray_of(each, YEAR)) for each in rows if not is_bar(each))
    in_trays = [(item.id, item.month) for item in made.tray_items]
    assert set(in_trays) <= set(trays)
    assert sum(more.count for more in made.more if more.day is None) == len(trays) - len(in_trays)
    hidden = set(expected) - set(shown)
    spans = {each.id: bounds_of(each) for each in rows if is_bar(each)}
    counted = {more.day: more.count for more in made.more if more.day is not None}
    for day in (date(YEAR, 1, 1) + timedelta(days=number) for number in range(monthrange(YEAR, 2)[1] + 337)):
        touching = [id for id, number in hidden if number == day.month and spans[id][0] <= day <= spans[id][1]]
        assert counted.get(day, 0) == len(touching)
    if lanes == 99:
        assert shown == expected


@quick
@given(years(), st.sampled_from(Align))
def test_nothing_in_a_lane_overlaps(rows: list[CalendarRow], align: Align) -> None:
    made = layout(rows, align)
    lanes: dict[tuple[int, int], list[Bar]] = {}
    for bar in made.bars:
        lanes.setdefault((bar.month, bar.lane), []).append(bar)
    for bars in lanes.values():
        for one, other in combinations(bars, 2):
            assert not one.hit_box.grown(-0.001).meets(other.hit_box)


@quick
@given(years(), st.sampled_from(Align))
def test_bars_and_labels_lie_within_their_row_and_the_days_within_the_bar(rows: list[CalendarRow], align: Align) -> None:
    made = layout(rows, align)
    for bar in made.bars:
        place = made.months[bar.month - 1]
        assert place.box.y < bar.box.y
        assert bar.box.bottom <= place.box.bottom
        assert cell(made, bar.first).x - 2 < bar.box.x
        assert bar.box.right < cell(made, bar.last).right + 2
        if bar.side in (LabelSide.LEFT, LabelSide.RIGHT):
            assert made.grid_left <= bar.label_box.x
            assert bar.label_box.right <= made.grid_right + 0.001
        elif bar.side is LabelSide.INSIDE:
            assert bar.box.x < bar.label_box.x
            assert bar.label_box.right < bar.box.right


@quick
@given(years(), st.sampled_from(Align))
def test_tray_items_lie_in_their_tray_and_apart_from_each_other(rows: list[CalendarRow], align: Align) -> None:
    made = layout(rows, align)
    for item in made.tray_items:
        if item.month != NO_MONTH:
            tray = made.months[item.month - 1].tray
            assert tray.y <= item.box.y
            assert item.box.bottom <= tray.bottom + 0.001
            assert item.box.right <= tray.right + 0.001
        else:
            assert made.strip is not None
            assert made.strip.y <= item.box.y
            assert item.box.bottom <= made.strip.bottom
            assert item.box.right <= made.strip.right + 0.001
    for one, other in combinations(made.tray_items, 2):
        assert not one.box.meets(other.box)


@quick
@given(years(), st.sampled_from(Align), st.sampled_from([0.0, 639.0, 2000.0]))
def test_rows_follow_each_other_and_fill_the_height(rows: list[CalendarRow], align: Align, height: float) -> None:
    made = layout(rows, align, height=height)
    for above, below in zip(made.months, made.months[1:], strict=False):
        assert below.box.y == pytest.approx(above.box.bottom)
    assert made.height >= height - 0.001


@quick
@given(st.dates(date(YEAR, 1, 1), date(YEAR, 12, 31)), st.sampled_from(Align))
def test_a_day_is_found_where_it_is_drawn(day: date, align: Align) -> None:
    made = layout([], align)
    x, y = cell(made, day).centre
    assert made.day_at(x, y) == day
    assert made.nearest_day(x, y) == day


@quick
@given(years())
def test_what_is_under_the_mouse_is_what_is_drawn_there(rows: list[CalendarRow]) -> None:
    made = layout(rows)
    for bar in made.bars:
        hit = made.hit(*bar.box.centre)
        assert (hit.kind, hit.id) == (HitKind.BAR, bar.id)
        if bar.box.width > 20:
            assert made.hit(bar.box.x + 1, bar.box.centre[1]).edge == (0 if bar.from_before else -1)
            assert made.hit(bar.box.right - 1, bar.box.centre[1]).edge == (0 if bar.to_after else 1)
    for item in made.tray_items:
        hit = made.hit(*item.box.centre)
        assert (hit.kind, hit.id) == (HitKind.TRAY, item.id)


@quick
@given(years())
def test_the_keyboard_reaches_everything_and_never_leaves(rows: list[CalendarRow]) -> None:
    made = layout(rows)
    shown = {bar.id for bar in made.bars} | {item.id for item in made.tray_items}
    assert set(made.order) == shown
    reached, here = set(), made.beside("", 1)
    while here is not None and here not in reached:
        reached.add(here)
        here = made.beside(here, 1)
    assert reached == shown
    for id in shown:
        assert made.above_or_below(id, 1) in shown | {None}
        assert made.above_or_below(id, -1) in shown | {None}


def test_columns_carry_weekdays_or_dates() -> None:
    weekday, by_date = layout([]), layout([], Align.DATE)
    for one in (date(2019, 3, 4), date(2019, 7, 1), date(2019, 12, 30)):
        assert round((cell(weekday, one).x - weekday.grid_left) / weekday.column) % 7 == one.weekday() == 0
        assert round((cell(by_date, one).x - by_date.grid_left) / by_date.column) == one.day - 1


def test_a_bar_over_the_end_of_a_month_goes_on_in_the_next() -> None:
    made = layout([row("a", days(date(2019, 10, 27), date(2019, 11, 3)), "Officers training")])
    october, november = made.bars
    assert (october.first, october.last, october.to_after, october.from_before) == (date(2019, 10, 27), date(2019, 10, 31), True, False)
    assert (november.first, november.last, november.to_after, november.from_before) == (date(2019, 11, 1), date(2019, 11, 3), False, True)
    assert october.label == "Officers training"


def test_the_lesser_part_of_a_bar_is_labelled_only_where_that_costs_nothing() -> None:
    broken = row("a", days(date(2019, 4, 30), date(2019, 5, 5)), "West Africa training workshops on policies")
    april, may = layout([broken]).bars
    assert april.label == may.label != ""
    crowd = [row(str(number), days(date(2019, 4, number), date(2019, 4, number + 1)), "x") for number in range(1, 29, 2)]
    april = next(bar for bar in layout([*crowd, row("b", days(date(2019, 4, 30), date(2019, 5, 5)), "x" * 35)]).bars if bar.id == "b")
    assert april.side is LabelSide.NONE


def test_years_before_and_after_are_cut_off() -> None:
    made = layout([row("a", days(date(2018, 12, 30), date(2019, 1, 2))), row("b", days(date(2019, 12, 30), date(2020, 2, 1)))])
    first, last = made.bars
    assert (first.first, first.from_before) == (date(2019, 1, 1), True)
    assert (last.last, last.to_after) == (date(2019, 12, 31), True)


def test_labels_go_inside_then_right_then_left_then_to_another_lane() -> None:
    inside = layout([row("a", days(date(2019, 2, 11), date(2019, 2, 15)), "Short", "Rome")]).bars[0]
    assert (inside.side, inside.label) == (LabelSide.INSIDE, "Short, Rome")
    right = layout([row("a", days(date(2019, 2, 11)), "Meeting with partners")]).bars[0]
    assert right.side is LabelSide.RIGHT
    left = layout([row("a", days(date(2019, 2, 11)), "Meeting"), row("b", days(date(2019, 2, 12), date(2019, 2, 16)), "Other")]).bars[0]
    assert left.side is LabelSide.LEFT
    early = row("a", days(date(2019, 2, 2)), "Conference on research")
    first, second = layout([early, row("b", days(date(2019, 2, 3), date(2019, 2, 6)), "Other")]).bars
    assert (first.side, first.label, first.lane, second.lane) == (LabelSide.RIGHT, "Conference on research", 0, 1)


@pytest.mark.parametrize(
    ("time", "tray"),
    [
        (month(8), 8),
        (TimeFrame(earliest=date(2019, 4, 1), latest=date(2019, 6, 30), precision=Precision.QUARTER), 4),
        (TimeFrame(earliest=date(2019, 7, 1), latest=date(2019, 12, 31), precision=Precision.HALF_YEAR), 7),
        (TimeFrame(earliest=date(2019, 1, 1), latest=date(2019, 12, 31), precision=Precision.YEAR), NO_MONTH),
        (TimeFrame(earliest=date(2018, 12, 1), latest=date(2019, 2, 28), precision=Precision.MONTH), 1),
        (UNKNOWN_TIME, NO_MONTH),
    ],
)
def test_what_has_no_day_waits_in_a_tray(time: TimeFrame, tray: int) -> None:
    made = layout([row("a", time, "Youth Camp")])
    assert [(item.id, item.month, item.lines) for item in made.tray_items] == [("a", tray, ("Youth Camp",))]
    assert (made.strip is not None) == (tray == NO_MONTH)


def test_a_known_week_is_drawn_on_its_days() -> None:
    week = TimeFrame(earliest=date(2019, 1, 25), latest=date(2019, 1, 31), precision=Precision.WEEK, kind=TimeKind.WINDOW)
    assert [(bar.first, bar.last) for bar in layout([row("a", week)]).bars] == [(date(2019, 1, 25), date(2019, 1, 31))]


def test_clashing_days_form_bands_that_break_at_the_end_of_the_month() -> None:
    clashes = [(date(2019, 7, 9), date(2019, 7, 9)), (date(2019, 7, 10), date(2019, 7, 12)), (date(2019, 7, 31), date(2019, 8, 2))]
    bands = [(band.first, band.last) for band in layout([], clashes=clashes).bands]
    assert bands == [
        (date(2019, 7, 9), date(2019, 7, 12)), (date(2019, 7, 31), date(2019, 7, 31)), (date(2019, 8, 1), date(2019, 8, 2)),
    ]  # fmt: skip


def test_a_full_month_says_how_many_more_and_shows_them_when_expanded() -> None:
    rows = [row(str(number), days(date(2019, 3, 4), date(2019, 3, 8))) for number in range(12)]
    made = layout(rows, lanes=8)
    assert [(more.day, more.count) for more in made.more] == [(date(2019, 3, number), 4) for number in range(4, 9)]
    assert made.hit(*made.more[0].box.centre).month == 3
    fewer = layout(rows, lanes=8, expanded={3})
    assert [more.count for more in fewer.more] == [0]  # what shows fewer again
    assert len(fewer.bars) == 12


def test_natural_cuts_end_where_a_reader_pauses() -> None:
    assert natural_cuts("Research Seminar, The Future of Work, Labour after Laudato Si (organized by ICMC)")[0] == (
        "Research Seminar, The Future of Work, Labour after Laudato Si"
    )
    assert natural_cuts("World Social Forum - Thematic Forum on Transformative Economy")[-1] == "World Social Forum"
    assert natural_cuts("World Cities Summit") == ()


@quick
@given(st.text(max_size=60), st.integers(1, 300), st.integers(1, 3))
def test_wrapped_text_fits(text: str, room: int, lines: int) -> None:
    made = wrapped(text, room, lines, measure)
    assert len(made) <= lines
    assert all(measure(line) <= max(room, 6) for line in made)


def test_shortened_text_tells_that_it_goes_on() -> None:
    assert shortened("Steering Committee", 60, measure) == "Steering…"
    assert shortened("Rome", 60, measure) == "Rome"
