"""The layout of the timeline, as plain numbers: axis, lanes, and what stands where."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.bar_labels import bar_labels
from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.lanes import LabelSide
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import ActivityKind
from gsef_desktop.domain.time_frame import UNKNOWN_TIME, Certainty, Precision, TimeFrame, TimeKind
from gsef_desktop.domain.weeks import last_of_month
from gsef_desktop.domain.year_rules import bounds_of
from gsef_desktop.ui.calendar.drag import Slot
from gsef_desktop.ui.calendar.shapes import HitKind
from gsef_desktop.ui.calendar.timeline_axis import Axis, Unit, days_later, months_later, snapped_to_weeks
from gsef_desktop.ui.calendar.timeline_lanes import LaneKind, LaneNames, Shape, group, member_of, shape_of
from gsef_desktop.ui.calendar.timeline_layout import TimelineLayout
from gsef_desktop.ui.calendar.timeline_paint import merged
from gsef_desktop.ui.calendar.timeline_pieces import PADDING, TRACK, Piece

VIEW = 938.0
YEAR = Axis(date(2019, 1, 1), date(2019, 12, 31), VIEW / 365)
NONE = {kind: f"no {kind.value}" for kind in LaneKind}


def measure(text: str) -> float:
    """Every letter is 6 px wide."""
    return 6.0 * len(text)


def days(first: date, last: date | None = None, precision: Precision = Precision.DAY, kind: TimeKind = TimeKind.EVENT) -> TimeFrame:
    return TimeFrame(earliest=first, latest=last or first, precision=precision, kind=kind, date_certainty=Certainty.CONFIRMED)


def month(number: int) -> TimeFrame:
    return days(date(2019, number, 1), last_of_month(2019, number), Precision.MONTH)


def row(id: str, time: TimeFrame, title: str = "Meeting", **more: object) -> CalendarRow:
    return CalendarRow(**{"id": id, "title": title, "time": time, "line_number": 1, "line_id": "line1", **more})  # type: ignore[arg-type]


def names(**more: object) -> LaneNames:
    return LaneNames(line=lambda number: f"Line {number}", none=NONE, untitled="untitled", **more)  # type: ignore[arg-type]


def layout(
    rows: list[CalendarRow], axis: Axis = YEAR, kind: LaneKind = LaneKind.LINE, *, left: float = 0.0,
    before: Mapping[tuple[str, str], int] | None = None, **more: object,
) -> TimelineLayout:  # fmt: skip
    return TimelineLayout(
        axis, group(rows, kind, names(**more)), measure, labels_of=lambda each: bar_labels(each.title, each.place.city or ""),
        undated_text_of=lambda each: each.title, view_width=VIEW, left=left, before=before,
    )  # fmt: skip


def piece_of(made: TimelineLayout, id: str) -> Piece:
    return next(piece for box in made.lanes for track in box.tracks for piece in track.pieces if piece.id == id)


@st.composite
def frames(draw: st.DrawFn) -> TimeFrame:
    first = draw(st.dates(date(2018, 6, 1), date(2020, 6, 30)))
    last = first + timedelta(days=draw(st.sampled_from([0, 0, 1, 2, 4, 9, 45, 400])))
    precision = draw(st.sampled_from([Precision.DAY] * 4 + [each for each in Precision if each is not Precision.UNKNOWN]))
    return days(first, last, precision, draw(st.sampled_from(TimeKind)))


@st.composite
def many_rows(draw: st.DrawFn) -> list[CalendarRow]:
    return [
        row(
            f"r{number}", draw(st.one_of(frames(), st.just(UNKNOWN_TIME))), draw(st.text("abc ", max_size=40)),
            line_number=draw(st.integers(0, 3)), region=draw(st.sampled_from(["", "asia", "africa"])),
            series_id=draw(st.sampled_from([None, "s1", "s2"])), kind=draw(st.sampled_from(ActivityKind)),
        )
        for number in range(draw(st.integers(0, 25)))
    ]  # fmt: skip


people = st.dictionaries(
    st.sampled_from([f"r{number}" for number in range(25)]),
    st.lists(st.sampled_from([("p1", "Ada Example"), ("p2", "Ben Example"), ("p3", "Chloe Example")]), max_size=4).map(tuple),
)
widths = st.floats(0.4, 150, allow_nan=False)


# --- the axis ------------------------------------------------------------------------------------------------------------------------


@given(first=st.dates(date(1, 1, 1), date(9990, 1, 1)), length=st.integers(0, 1500), width=widths, number=st.integers(0, 1500))
def test_every_day_is_where_it_stands(first: date, length: int, width: float, number: int) -> None:
    axis = Axis(first, first + timedelta(days=length), width)
    day = first + timedelta(days=min(number, length))
    assert axis.day_at(axis.x_of(day)) == day
    assert axis.day_at(axis.x_of(day) + width / 2) == day
    assert axis.day_at(axis.x_of(day) + width * 0.99) == day


def test_beyond_its_ends_the_axis_answers_the_first_and_the_last_day() -> None:
    assert YEAR.day_at(-50) == date(2019, 1, 1)
    assert YEAR.day_at(YEAR.width + 50) == date(2019, 12, 31)
    assert YEAR.slot_at(-1) is None
    assert YEAR.slot_at(YEAR.width) is None


@given(first=st.dates(date(1, 1, 1), date(9998, 1, 1)), width=widths, unit=st.sampled_from(Unit))
def test_units_follow_each_other_without_a_gap_over_the_whole_axis(first: date, width: float, unit: Unit) -> None:
    axis = Axis(first, first + timedelta(days=500), width)
    ticks = axis.ticks(unit, 0, axis.width)
    assert ticks[0].x <= 1e-6
    assert ticks[-1].right >= axis.width - 1e-6
    for tick, after in pairwise(ticks):
        assert tick.right == after.x
        assert tick.first < after.first


def test_units_run_to_the_end_of_the_calendar() -> None:
    axis = Axis(date(9999, 1, 1), date.max, 3.0)
    for unit in Unit:
        assert axis.ticks(unit, 0, axis.width)[-1].right == axis.width


@pytest.mark.parametrize(
    ("seen", "upper", "lower"),
    [
        (7, Unit.MONTH, Unit.DAY), (31, Unit.MONTH, Unit.DAY), (92, Unit.MONTH, Unit.WEEK), (365, Unit.YEAR, Unit.MONTH),
        (731, Unit.YEAR, Unit.MONTH),
    ],
)  # fmt: skip
def test_headings_are_coarser_the_more_is_seen(seen: int, upper: Unit, lower: Unit) -> None:
    assert Axis(date(2019, 1, 1), date(2020, 12, 31), VIEW / seen).units == (upper, lower)


def test_where_months_have_no_room_quarters_stand() -> None:
    assert Axis(date(2019, 1, 1), date(2020, 12, 31), 0.58).units == (Unit.YEAR, Unit.QUARTER)


def test_the_slot_under_a_point_is_as_fine_as_the_zoom() -> None:
    assert YEAR.slot_at(YEAR.x_of(date(2019, 3, 14))) == Slot(Precision.MONTH, date(2019, 3, 1))
    quarter = Axis(date(2019, 1, 1), date(2019, 12, 31), VIEW / 92)
    assert quarter.slot_at(quarter.x_of(date(2019, 3, 14))) == Slot(Precision.WEEK, date(2019, 3, 11))
    week = Axis(date(2019, 1, 1), date(2019, 12, 31), VIEW / 7)
    assert week.slot_at(week.x_of(date(2019, 3, 14))) == Slot(Precision.DAY, date(2019, 3, 14))


def test_months_and_days_on() -> None:
    assert months_later(date(2019, 1, 31), 1) == date(2019, 2, 28)
    assert months_later(date(2019, 1, 31), -2) == date(2018, 11, 30)
    with pytest.raises(ValueError, match="year"):
        months_later(date(9999, 12, 1), 1)
    assert days_later(date.max, 5) == date.max
    assert days_later(date.min, -5) == date.min


@pytest.mark.parametrize(("shift", "snapped"), [(0, 0), (3, 0), (4, 7), (10, 7), (11, 14), (-3, 0), (-4, -7), (-11, -14)])
def test_a_far_drag_goes_by_the_nearest_week(shift: int, snapped: int) -> None:
    assert snapped_to_weeks(shift) == snapped


# --- lanes ---------------------------------------------------------------------------------------------------------------------------


def test_lines_stand_by_number_and_what_has_none_at_the_end() -> None:
    rows = [row(f"{number}", month(3), line_number=number) for number in (0, 10, 2, 1)]
    lanes = group(rows, LaneKind.LINE, names()).lanes
    assert [(lane.id, lane.title, lane.number) for lane in lanes] == [
        ("1", "Line 1", 1), ("2", "Line 2", 2), ("10", "Line 10", 10), ("", "no line", 0),
    ]  # fmt: skip


def test_regions_stand_in_their_order_and_series_and_people_by_name() -> None:
    rows = [
        row("a", month(3), region="asia", series_id="s1"),
        row("b", month(4), region="africa", series_id="s2"),
        row("c", month(5), region="", series_id="gone"),
    ]
    regions = {"africa": "Africa", "asia": "Asia", "europe": "Europe"}
    assert [lane.title for lane in group(rows, LaneKind.REGION, names(regions=regions)).lanes] == ["Africa", "Asia", "no region"]
    series = {"s1": "Youth camp", "s2": "africa dialogue"}
    assert [lane.title for lane in group(rows, LaneKind.SERIES, names(series=series)).lanes] == [
        "africa dialogue",
        "untitled",
        "Youth camp",
    ]
    who = {"a": (("p2", "Ben"), ("p1", "Ada")), "b": (("p1", "Ada"),)}
    lanes = group(rows, LaneKind.PERSON, names(people=who)).lanes
    assert [(lane.title, [member.row.id for member in lane.members]) for lane in lanes] == [
        ("Ada", ["a", "b"]), ("Ben", ["a"]), ("no person", ["c"]),
    ]  # fmt: skip


def test_an_occurrence_has_the_people_of_its_activity_unless_it_has_its_own() -> None:
    rows = [row("a@2019-03-01", month(3)), row("a@2019-04-01", month(4))]
    who = {"a": (("p1", "Ada"),), "a@2019-04-01": (("p2", "Ben"),)}
    lanes = group(rows, LaneKind.PERSON, names(people=who)).lanes
    assert [(lane.title, [member.row.id for member in lane.members]) for lane in lanes] == [
        ("Ada", ["a@2019-03-01"]), ("Ben", ["a@2019-04-01"]),
    ]  # fmt: skip


def test_shapes() -> None:
    assert shape_of(row("a", days(date(2019, 3, 1)))) is Shape.BAR
    assert shape_of(row("a", month(3))) is Shape.UNCERTAIN
    assert shape_of(row("a", month(3), kind=ActivityKind.PERIOD)) is Shape.SPAN
    assert shape_of(row("a", days(date(2019, 3, 1), kind=TimeKind.PERIOD))) is Shape.SPAN
    assert shape_of(row("a", days(date(2019, 3, 1)), kind=ActivityKind.MILESTONE)) is Shape.POINT
    assert shape_of(row("a", days(date(2019, 3, 1), kind=TimeKind.MILESTONE))) is Shape.POINT
    assert shape_of(row("a", month(3), kind=ActivityKind.MILESTONE)) is Shape.UNCERTAIN_POINT


def test_what_begins_on_a_day_and_lasts_has_no_end() -> None:
    member = member_of(row("a", days(date(2019, 3, 1), kind=TimeKind.PERIOD)))
    assert member is not None
    assert member.open_end
    made = layout([row("a", days(date(2019, 3, 1), kind=TimeKind.PERIOD))])
    piece = piece_of(made, "a")
    assert piece.to_after
    assert piece.right == made.width


@given(rows=many_rows(), kind=st.sampled_from(LaneKind), who=people)
def test_every_row_stands_in_each_of_its_lanes_exactly_once(
    rows: list[CalendarRow], kind: LaneKind, who: dict[str, tuple[tuple[str, str], ...]]
) -> None:
    axis = Axis(date(2018, 1, 1), date(2022, 12, 31), 2.0)
    made = layout(rows, axis, kind, people=who, regions={"asia": "Asia", "africa": "Africa"})
    stand = [(box.lane.id, piece.id) for box in made.lanes for track in box.tracks for piece in track.pieces]
    expected = []
    for each in rows:
        if each.time.earliest is None:
            continue
        ids = {
            LaneKind.LINE: [str(each.line_number or "")], LaneKind.REGION: [each.region], LaneKind.SERIES: [each.series_id or ""],
            LaneKind.PERSON: sorted({id for id, _ in who.get(each.id, ())}) or [""],
        }[kind]  # fmt: skip
        expected += [(id, each.id) for id in ids]
    assert sorted(stand) == sorted(expected)
    assert {item.id for item in made.undated} == {each.id for each in rows if each.time.earliest is None}
    assert sorted(made.order) == sorted({each.id for each in rows})
    for each in rows:
        assert len(made.boxes_of(each.id)) == (sum(id == each.id for _, id in expected) or 1)


# --- what stands where ---------------------------------------------------------------------------------------------------------------


@given(rows=many_rows(), width=widths, left=st.floats(0, 500), kind=st.sampled_from([LaneKind.LINE, LaneKind.SERIES]))
def test_nothing_in_a_row_overlaps_and_everything_is_cut_at_the_ends(
    rows: list[CalendarRow], width: float, left: float, kind: LaneKind
) -> None:
    axis = Axis(date(2019, 1, 1), date(2019, 12, 31), width)
    made = layout(rows, axis, kind, left=left)
    for box in made.lanes:
        assert box.tracks
        for track in box.tracks:
            assert box.top + PADDING <= track.top <= box.bottom - TRACK
            for before, after in zip(track.pieces, track.pieces[1:], strict=False):
                assert before.reach <= after.left + 1e-9
            for piece in track.pieces:
                first, last = days_of(rows, piece.id)
                if piece.shape is not Shape.POINT:
                    assert piece.left >= 0
                    assert piece.from_before == (first < axis.first)
                    assert piece.to_after == (last > axis.last) or piece.shape is Shape.SPAN
                    assert piece.right <= axis.width or not piece.to_after
                if piece.side is LabelSide.INSIDE:
                    assert piece.left < piece.label_left
                    assert piece.label_right < piece.right
    for one, other in combinations([*made.lanes], 2):
        assert one.bottom <= other.top or other.bottom <= one.top
    boxes = [box for each in rows for box in made.boxes_of(each.id)]
    for one_box, other_box in combinations(boxes, 2):
        assert not one_box.meets(other_box)


def days_of(rows: list[CalendarRow], id: str) -> tuple[date, date]:
    return bounds_of(next(each for each in rows if each.id == id))


@given(rows=many_rows(), width=widths)
def test_a_point_within_a_bar_hits_it(rows: list[CalendarRow], width: float) -> None:
    made = layout(rows, Axis(date(2019, 1, 1), date(2019, 12, 31), width))
    for each in rows:
        for box in made.boxes_of(each.id):
            x, y = box.centre
            if 0 <= x < made.width:
                assert made.hit(x, y).id == each.id


@given(rows=many_rows(), width=widths, left=st.floats(0, 300), top=st.floats(0, 200))
def test_what_is_painted_is_what_meets_the_exposed_part(rows: list[CalendarRow], width: float, left: float, top: float) -> None:
    made = layout(rows, Axis(date(2019, 1, 1), date(2019, 12, 31), width))
    right, bottom = left + 200, top + 60
    shown = {(piece.lane, piece.id) for piece, _ in made.visible(left, top, right, bottom)}
    for box in made.lanes:
        for track in box.tracks:
            for piece in track.pieces:
                if piece.left < right and piece.reach > left and track.top < bottom and track.top + TRACK > top:
                    assert (piece.lane, piece.id) in shown


def test_rows_of_a_lane_stay_where_they_are_when_the_axis_goes_on() -> None:
    rows = [row(f"r{number}", days(date(2019, 1, 1) + timedelta(days=4 * number)), "A rather long title") for number in range(80)]
    first = layout(rows[:60])
    later = Axis(date(2019, 3, 1), date(2020, 2, 29), YEAR.day_width)
    after = layout(rows[20:], later, before=first.tracks())
    shared = {f"r{number}" for number in range(20, 60)}
    was = {id: track for (_, id), track in first.tracks().items() if id in shared}
    now = {id: track for (_, id), track in after.tracks().items() if id in shared}
    assert was == now


def test_a_label_stands_inside_if_it_fits_else_to_the_right() -> None:
    made = layout([row("long", days(date(2019, 3, 1), date(2019, 5, 31))), row("short", days(date(2019, 3, 1)), place=Place(city="Seoul"))])
    assert piece_of(made, "long").side is LabelSide.INSIDE
    short = piece_of(made, "short")
    assert (short.side, short.label) == (LabelSide.RIGHT, "Meeting, Seoul")
    assert short.label_left >= short.right


def test_labels_are_cut_where_a_lane_is_full() -> None:
    title = "A title of more than fifty letters, as there are many of them"
    rows = [row(f"r{number}", days(date(2019, 1, 1) + timedelta(days=number % 300)), title) for number in range(900)]
    made = layout(rows)
    assert all(measure(piece.label) <= 52 for box in made.lanes for track in box.tracks for piece in track.pieces)
    assert layout(rows[:1]).lanes[0].tracks[0].pieces[0].label_right > 200


def test_phases_that_follow_each_other_share_a_row() -> None:
    rows = [
        row("zero", days(date(2019, 1, 1), date(2019, 3, 31), Precision.QUARTER), "Phase 0", kind=ActivityKind.PERIOD),
        row("one", days(date(2019, 4, 1), date(2019, 12, 31), Precision.MONTH), "Phase 1", kind=ActivityKind.PERIOD),
        row("two", days(date(2020, 1, 1), date(2020, 12, 31), Precision.YEAR), "Phase 2", kind=ActivityKind.PERIOD),
        row("event", days(date(2019, 2, 2))),
    ]
    made = layout(rows, Axis(date(2019, 1, 1), date(2020, 6, 30), 2.0))
    assert made.tracks() == {("1", "zero"): 0, ("1", "one"): 0, ("1", "two"): 0, ("1", "event"): 1}
    assert piece_of(made, "two").to_after
    assert not piece_of(made, "one").to_after


def test_a_milestone_stands_over_the_middle_of_its_day() -> None:
    axis = Axis(date(2019, 1, 1), date(2019, 1, 31), 100.0)
    made = layout([row("a", days(date(2019, 1, 3)), kind=ActivityKind.MILESTONE)], axis)
    assert made.boxes_of("a")[0].centre[0] == 250
    assert made.hit(*made.boxes_of("a")[0].centre).edge == 0


def test_ends_of_bars_can_be_taken_but_not_those_that_run_on_or_are_not_known() -> None:
    axis = Axis(date(2019, 1, 1), date(2019, 6, 30), 5.0)
    rows = [
        row("a", days(date(2019, 3, 1), date(2019, 3, 20))),
        row("b", days(date(2018, 12, 1), date(2019, 2, 20))),
        row("c", month(4)),
    ]
    made = layout(rows, axis)

    def edges(id: str) -> tuple[int, int]:
        box = made.boxes_of(id)[0]
        return made.hit(box.x + 1, box.centre[1]).edge, made.hit(box.right - 1, box.centre[1]).edge

    assert edges("a") == (-1, 1)
    assert edges("b") == (0, 1)
    assert edges("c") == (0, 0)


def test_beside_bars_there_are_days_and_beside_the_axis_nothing() -> None:
    made = layout([row("a", days(date(2019, 3, 1)))])
    hit = made.hit(YEAR.x_of(date(2019, 9, 9)) + 1, 10)
    assert (hit.kind, hit.day) == (HitKind.DAY, date(2019, 9, 9))
    assert made.hit(-5, 10).kind is HitKind.NOTHING
    assert made.hit(50, made.height + 5).kind is HitKind.DAY


def test_what_has_no_date_stands_below_the_lanes_and_goes_with_the_view() -> None:
    rows = [row("a", month(3)), *(row(f"u{number}", UNKNOWN_TIME, "Something without any date") for number in range(8))]
    made = layout(rows)
    assert made.strip is not None
    assert made.strip.bottom == made.height
    boxes = [made.boxes_of(f"u{number}")[0] for number in range(8)]
    assert all(box.y >= made.strip.y and box.right <= VIEW for box in boxes)
    assert len({box.y for box in boxes}) > 1
    made.left = 300
    assert made.boxes_of("u0")[0].x == boxes[0].x + 300
    assert made.hit(boxes[0].centre[0] + 300, boxes[0].centre[1]).id == "u0"
    assert made.order[-8:] == [f"u{number}" for number in range(8)]


def test_reading_order_goes_lane_by_lane_by_date() -> None:
    rows = [row("b", month(5)), row("a", month(3)), row("d", month(2), line_number=2), row("c", month(9))]
    assert layout(rows).order == ["a", "b", "c", "d"]


def test_a_lane_counts_what_is_seen_of_it() -> None:
    made = layout([row("a", days(date(2019, 1, 5))), row("b", days(date(2019, 12, 5)))])
    made.view_width = 400
    assert made.count_in_view(made.lanes[0]) == 1
    made.left = YEAR.width - 400
    assert made.count_in_view(made.lanes[0]) == 1
    made.view_width = YEAR.width
    made.left = 0
    assert made.count_in_view(made.lanes[0]) == 2


def test_days_and_spans_have_boxes_within_the_axis_only() -> None:
    made = layout([row("a", month(3))])
    assert made.day_box(date(2018, 12, 31)) is None
    box = made.day_box(date(2019, 1, 2))
    assert box is not None
    assert box.x == YEAR.day_width
    (span,) = made.span_boxes(date(2018, 1, 1), date(2019, 1, 2))
    assert (span.x, span.width) == (0, 2 * YEAR.day_width)
    assert made.span_boxes(date(2020, 1, 1), date(2020, 1, 2)) == []


def test_clashes_that_touch_are_one() -> None:
    first = date(2019, 7, 9)
    spans = [(first + timedelta(days=3), first + timedelta(days=6)), (first, first + timedelta(days=2)), (first, first)]
    assert merged([*spans, (date(2019, 9, 1), date(2019, 9, 2))]) == [
        (first, first + timedelta(days=6)), (date(2019, 9, 1), date(2019, 9, 2)),
    ]  # fmt: skip
