"""The timeline as it is used: with the mouse, with the wheel, with the keyboard."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.calendar_row import CalendarRow, LineInfo
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import ActivityKind
from gsef_desktop.domain.time_frame import UNKNOWN_TIME, Certainty, Precision, TimeFrame, TimeKind
from gsef_desktop.ui.calendar.drag import Slot
from gsef_desktop.ui.calendar.page import PageContent, Period
from gsef_desktop.ui.calendar.timeline import TimelinePage
from gsef_desktop.ui.calendar.timeline_lanes import LaneKind
from gsef_desktop.ui.calendar.timeline_options import TimelineOptions
from gsef_desktop.ui.calendar.timeline_pieces import TRACK
from gsef_desktop.ui.calendar.words import PlannerWords
from gsef_desktop.ui.theme.theme import Theme

LEFT, MIDDLE, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LINES = (LineInfo("line1", 1, "Statutory meetings"), LineInfo("line2", 2, "Research"), LineInfo("line3", 3, "Youth"))
MIDDLE_OF_2019 = date(2019, 7, 2)


def days(first: date, last: date | None = None, precision: Precision = Precision.DAY, kind: TimeKind = TimeKind.EVENT) -> TimeFrame:
    return TimeFrame(earliest=first, latest=last or first, precision=precision, kind=kind, date_certainty=Certainty.CONFIRMED)


def row(id: str, line: int, time: TimeFrame, **more: Any) -> CalendarRow:
    values: dict[str, Any] = {"title": id.capitalize(), "line_number": line, "line_id": f"line{line}" if line else None}
    return CalendarRow(id=id, time=time, **{**values, **more})


SUMMER = days(date(2019, 7, 1), date(2019, 9, 30), Precision.QUARTER)
ROWS = [
    row("phase", 2, days(date(2019, 1, 1), date(2020, 12, 31), Precision.YEAR), kind=ActivityKind.PERIOD),
    row("board", 1, days(date(2019, 3, 11), date(2019, 3, 15)), region="asia", series_id="s1"),
    row("committee", 1, days(date(2019, 7, 8), date(2019, 7, 10)), region="latin_america", place=Place(city="Medellín")),
    row("camp", 3, SUMMER, region="asia"),
    row("report", 2, days(date(2019, 9, 20)), kind=ActivityKind.MILESTONE),
    row("congress", 2, days(date(2019, 11, 17), date(2019, 11, 22)), region="africa", series_id="s1"),
    row("later", 2, days(date(2021, 4, 5))),
    row("call", 1, UNKNOWN_TIME),
]
PEOPLE = {"board": (("p1", "Ada Example"), ("p2", "Ben Example")), "congress": (("p2", "Ben Example"),)}


class Host:
    """Gives a page what it asks for, as the calendar does."""

    def __init__(self, page: TimelinePage, words: PlannerWords) -> None:
        self.page, self.words = page, words
        self.asked: list[date] = []
        self.rows = list(ROWS)
        page.day_wanted.connect(self.answer)

    def answer(self, day: date) -> None:
        self.asked.append(day)
        self.give(self.page.period_of(day))

    def give(self, period: Period) -> None:
        self.words.set_lines(LINES)
        seen = [each for each in self.rows if not each.time.is_known or each.time.overlaps(period.first, period.last)]
        people, series = self.page.wants_people, self.page.wants_series
        self.page.show_content(
            PageContent(
                period=period, rows=tuple(seen), lines=LINES, people=PEOPLE if people else None,
                series={"s1": "Dialogues"} if series else None, clashes=((date(2019, 7, 8), date(2019, 7, 9)),),
                region_names={"africa": "Africa", "asia": "Asia", "latin_america": "Latin America"},
            )
        )  # fmt: skip


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, light_theme: Theme) -> Iterator[TimelinePage]:
    """The timeline of 2019, a whole year, 1150 px wide."""
    words = PlannerWords("en")
    words.set_lines(LINES)
    made = TimelinePage(light_theme, QLocale("en"), words)
    made.host = Host(made, words)  # type: ignore[attr-defined]
    made.resize(1150, 700)
    made.host.give(made.period_of(MIDDLE_OF_2019))  # type: ignore[attr-defined]
    made.set_now(datetime(2019, 6, 11, 10, 42))  # noqa: DTZ001 - as the clock on the wall
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    yield made
    made.close()
    made.deleteLater()
    qapp.processEvents()


def host(page: TimelinePage) -> Host:
    return page.host  # type: ignore[attr-defined,no-any-return]


def show(page: TimelinePage, seen: float, day: date = MIDDLE_OF_2019) -> None:
    """Zoom to so many days around a day, as the calendar does when it opens."""
    page.set_state({"days": seen})
    host(page).give(page.period_of(day))
    page.show_day(day)
    assert page.middle_day() == day


def point_of(page: TimelinePage, id: str, at: float = 0.5, lane: int = 0) -> QPoint:
    rect = page.rects_of(id)[lane]
    return QPointF(rect.left() + rect.width() * at, rect.center().y()).toPoint()


def over(page: TimelinePage, day: date, y: float) -> QPoint:
    return QPointF(page.rect_of_day(day).center().x(), y).toPoint()


def lane_y(page: TimelinePage, title: str) -> float:
    """The middle of a lane in the viewport."""
    box = next(each for each in page.layout_of_time().lanes if each.lane.title == title)
    return box.top + box.height / 2 + page.origin().y()


def move(area: QWidget, to: QPoint, button: Qt.MouseButton = LEFT, keys: Qt.KeyboardModifier = NONE) -> None:
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(to), QPointF(area.mapToGlobal(to)), Qt.MouseButton.NoButton, button, keys)
    QApplication.sendEvent(area, event)


def drag(qtbot: QtBot, page: TimelinePage, start: QPoint, end: QPoint, *, keys: Qt.KeyboardModifier = NONE, release: bool = True) -> None:
    area = page.viewport()
    qtbot.mousePress(area, LEFT, keys, start)
    for share in (0.2, 0.6, 1.0):
        move(area, start + (end - start) * share, keys=keys)
    if release:
        qtbot.mouseRelease(area, LEFT, keys, end)


def wheel(page: TimelinePage, at: QPoint, turned: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    area = page.viewport()
    event = QWheelEvent(
        QPointF(at), QPointF(area.mapToGlobal(at)), QPoint(), turned, Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(area, event)


def heard(signal: Any) -> list[tuple[Any, ...]]:
    """What a signal says from now on."""
    said: list[tuple[Any, ...]] = []
    signal.connect(lambda *arguments: said.append(arguments))
    return said


def titles(page: TimelinePage) -> list[str]:
    return [box.lane.title for box in page.layout_of_time().lanes]


# --- lanes ---------------------------------------------------------------------------------------------------------------------------


def test_lanes_are_those_that_have_anything_in_them(page: TimelinePage) -> None:
    assert titles(page) == ["Statutory meetings", "Research", "Youth"]
    assert [item.id for item in page.layout_of_time().undated] == ["call"]


def test_choosing_other_lanes_keeps_the_selection_and_asks_for_what_they_need(qtbot: QtBot, page: TimelinePage) -> None:
    options = page.options()
    assert isinstance(options, TimelineOptions)
    assert page.options() is options
    changed = heard(page.options_changed)
    qtbot.mouseClick(page.viewport(), LEFT, pos=point_of(page, "board"))
    assert page.selected_ids() == ("board",)
    for kind, expected in (
        (LaneKind.REGION, ["Africa", "Asia", "Latin America", "No region"]),
        (LaneKind.SERIES, ["Dialogues", "No series"]),
        (LaneKind.PERSON, ["Ada Example", "Ben Example", "Nobody named"]),
        (LaneKind.LINE, ["Statutory meetings", "Research", "Youth"]),
    ):
        qtbot.keyClick(options.lanes, Qt.Key.Key_Home if kind is LaneKind.LINE else Qt.Key.Key_Down)
        assert titles(page) == expected
        assert page.selected_ids() == ("board",)
        assert page.state()["lanes"] == kind.value
    assert len(changed) == 4
    options.deleteLater()


def test_who_goes_with_somebody_stands_in_the_lanes_of_both(qtbot: QtBot, page: TimelinePage) -> None:
    page.set_state({"lanes": "person"})
    host(page).give(page.period_of(MIDDLE_OF_2019))
    assert len(page.rects_of("board")) == 2
    assert "Lane: Ada Example, Ben Example" in spoken_after_click(qtbot, page, "board", lane=1)
    assert page.selected_ids() == ("board",)


def spoken_after_click(qtbot: QtBot, page: TimelinePage, id: str, lane: int = 0) -> str:
    qtbot.mouseClick(page.viewport(), LEFT, pos=point_of(page, id, lane=lane))
    return page.accessibleDescription()


def test_a_screen_reader_is_told_the_lane_and_without_a_selection_the_whole(qtbot: QtBot, page: TimelinePage) -> None:
    assert "7 activities in 3 lanes" in page.accessibleDescription()
    said = spoken_after_click(qtbot, page, "committee")
    assert said.startswith("Committee, 8–10 July 2019")
    assert "Lane: Statutory meetings" in said
    assert "Lane: Date not known" in spoken_after_click(qtbot, page, "call")


# --- going through time --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("x", [260, 600, 1100])
def test_the_wheel_with_control_zooms_around_the_mouse(page: TimelinePage, x: int) -> None:
    seen = [page.days_seen]
    for turned in [120] * 30 + [-120] * 60 + [120] * 7:
        before = page.moment_at(x)
        wheel(page, QPoint(x, 300), QPoint(0, turned), CONTROL)
        seen.append(page.days_seen)
        assert page.moment_at(x) == pytest.approx(before, abs=1e-6)
        assert page.layout_of_time().axis.first <= page.days_in_view()[0]
        drawn = page.layout_of_time().axis.x_of(date.fromordinal(int(before))) + page.origin().x()
        assert drawn == pytest.approx(page.x_of_moment(int(before)), abs=1.0)
    assert min(seen) == 7
    assert max(seen) == 731


@pytest.mark.parametrize(("key", "nearer"), [(Qt.Key.Key_Plus, True), (Qt.Key.Key_Equal, True), (Qt.Key.Key_Minus, False)])
def test_plus_and_minus_zoom_around_the_middle(qtbot: QtBot, page: TimelinePage, key: Qt.Key, nearer: bool) -> None:
    changed = heard(page.options_changed)
    qtbot.keyClick(page, key)
    assert (page.days_seen < 365) is nearer
    assert page.middle_day() == MIDDLE_OF_2019
    qtbot.waitUntil(lambda: bool(changed))
    assert page.state()["days"] == pytest.approx(page.days_seen, abs=0.01)


def test_the_buttons_zoom(qtbot: QtBot, page: TimelinePage) -> None:
    options = page.options()
    assert isinstance(options, TimelineOptions)
    qtbot.mouseClick(options.fewer_days, LEFT)
    assert page.days_seen < 365
    qtbot.mouseClick(options.more_days, LEFT)
    assert page.days_seen == pytest.approx(365)
    options.deleteLater()


def test_scrolling_on_asks_for_more_and_nothing_jumps(page: TimelinePage) -> None:
    shown: list[str] = []
    for _ in range(40):
        left = page.moment_at(page.origin_of_axis())
        where = {id: page.rects_of(id)[0] for id in page.layout_of_time().order if id != "call" and page.rects_of(id)}
        wheel(page, QPoint(600, 300), QPoint(0, -120), SHIFT)
        assert page.moment_at(page.origin_of_axis()) == pytest.approx(left + 36.5, abs=0.01)
        moved = 36.5 * page.view_width() / 365
        for id, rect in where.items():
            now = page.rects_of(id)
            if now and now[0].left() > page.origin_of_axis():
                assert now[0].x() == pytest.approx(rect.x() - moved, abs=1.5)
        shown += page.layout_of_time().order
    assert len(host(page).asked) > 5
    assert "later" in shown
    assert page.days_in_view()[0] > date(2022, 1, 1)


def test_a_wheel_that_turns_sideways_scrolls_and_without_more_lanes_any_wheel_does(page: TimelinePage) -> None:
    left = page.moment_at(page.origin_of_axis())
    wheel(page, QPoint(600, 300), QPoint(-120, 0))
    assert page.moment_at(page.origin_of_axis()) > left
    assert page.verticalScrollBar().maximum() == 0
    wheel(page, QPoint(600, 300), QPoint(0, 120))
    assert page.moment_at(page.origin_of_axis()) == pytest.approx(left)


@pytest.mark.parametrize(("button", "y"), [(LEFT, 10), (MIDDLE, 300)])
def test_dragging_the_heading_or_with_the_middle_button_scrolls(qtbot: QtBot, page: TimelinePage, button: Qt.MouseButton, y: int) -> None:
    selected = heard(page.selected)
    moment = page.moment_at(700)
    qtbot.mousePress(page.viewport(), button, pos=QPoint(700, y))
    for x in (650, 500, 300):
        move(page.viewport(), QPoint(x, y), button)
        assert page.moment_at(x) == pytest.approx(moment)
    qtbot.mouseRelease(page.viewport(), button, pos=QPoint(300, y))
    move(page.viewport(), QPoint(600, y), Qt.MouseButton.NoButton)
    assert page.moment_at(300) == pytest.approx(moment)
    assert not selected


def test_the_scroll_bar_scrolls_and_asks_when_it_is_let_go(qtbot: QtBot, page: TimelinePage) -> None:
    bar = page.horizontalScrollBar()
    bar.setSliderDown(True)
    bar.setValue(bar.maximum())
    assert not host(page).asked
    seen = page.days_in_view()
    bar.setSliderDown(False)
    qtbot.waitUntil(lambda: bool(host(page).asked))
    assert page.days_in_view() == seen
    assert bar.value() < bar.maximum()


def test_a_double_click_on_the_heading_shows_a_month_a_week_and_opens_a_day(qtbot: QtBot, page: TimelinePage) -> None:
    opened = heard(page.day_opened)
    for seen in ((date(2019, 8, 1), date(2019, 8, 31)), (date(2019, 8, 12), date(2019, 8, 18))):
        if seen[1].day == 18:
            show(page, 92, date(2019, 8, 14))
        qtbot.mouseDClick(page.viewport(), LEFT, pos=over(page, date(2019, 8, 14), 30))
        assert page.days_in_view() == seen
    qtbot.mouseDClick(page.viewport(), LEFT, pos=over(page, date(2019, 8, 14), 30))
    assert opened == [(date(2019, 8, 14),)]


def test_two_fingers_zoom_around_themselves(page: TimelinePage) -> None:
    at = QPointF(700, 300)
    moment = page.moment_at(700)
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2, at, at, page.viewport().mapToGlobal(at), 0.5,
        QPointF(),
    )  # fmt: skip
    QApplication.sendEvent(page.viewport(), event)
    assert page.days_seen == pytest.approx(365 / 1.5)
    assert page.moment_at(700) == pytest.approx(moment)


def test_a_period_is_more_than_what_is_seen_and_is_called_after_that(page: TimelinePage) -> None:
    for seen, title in (
        (7, "28 June – 4 July 2019"),
        (31, "June–July 2019"),
        (92, "May–August 2019"),
        (365, "2019"),
        (731, "July 2018 – June 2020"),
    ):
        page.set_state({"days": seen})
        period = page.period_of(date(2019, 7, 1) if seen != 365 else MIDDLE_OF_2019)
        assert period.title == title
        assert (period.last - period.first).days == pytest.approx((2 if seen < 400 else 1.5) * seen, abs=2)


def test_periods_at_the_ends_of_the_calendar(page: TimelinePage) -> None:
    page.set_state({"days": 731})
    for day in (date.min, date.max):
        period = page.period_of(day)
        host(page).give(period)
        page.viewport().repaint()
        assert period.first <= day <= period.last
        page.scroll_by(-5000 if day == date.min else 5000)
        page.zoom(1.5)
        assert page.layout_of_time().axis.first <= day <= page.layout_of_time().axis.last
    assert page.day_after(date.max, 1) == date.max
    assert page.day_after(date.min, -1) == date.min


@pytest.mark.parametrize(
    ("seen", "after"),
    [(7, date(2019, 7, 9)), (31, date(2019, 8, 2)), (92, date(2019, 10, 2)), (365, date(2020, 7, 2)), (731, date(2021, 7, 2))],
)
def test_on_and_back_go_by_what_is_seen(page: TimelinePage, seen: int, after: date) -> None:
    page.set_state({"days": seen})
    assert page.day_after(MIDDLE_OF_2019, 1) == after
    assert page.day_after(after, -1) == MIDDLE_OF_2019


def test_the_state_is_plain_and_comes_back(page: TimelinePage, light_theme: Theme) -> None:
    page.set_state({"lanes": "region", "days": 92})
    kept = json.loads(json.dumps(page.state()))
    other = TimelinePage(light_theme, QLocale("en"), PlannerWords("en"))
    other.set_state(kept)
    assert other.state() == {"lanes": "region", "days": 92}
    other.set_state({"lanes": "nonsense", "days": "many"})
    other.set_state({"lanes": ["line"], "days": True})
    assert other.state() == {"lanes": "region", "days": 92}
    other.set_state({"days": 100_000})
    assert other.days_seen == 731
    other.deleteLater()


def test_content_of_another_period_is_shown_in_its_middle_and_of_the_same_where_it_was(page: TimelinePage) -> None:
    page.scroll_by(40)
    where = page.moment_at(500)
    host(page).give(page.period_of(MIDDLE_OF_2019))
    assert page.moment_at(500) == where
    host(page).give(page.period_of(date(2021, 3, 1)))
    assert page.middle_day() == date(2021, 3, 1)
    page.show_day(date(2019, 2, 3))
    assert page.middle_day() == date(2019, 2, 3)
    assert host(page).asked == [date(2019, 2, 3)]


def test_when_nothing_moves_any_more_the_page_is_given_what_is_around_its_middle(qtbot: QtBot, page: TimelinePage) -> None:
    for move_on in (lambda: page.scroll_by(100), lambda: page.zoom(1.2, 900)):
        host(page).asked.clear()
        move_on()
        assert not host(page).asked
        where = page.moment_at(500)
        qtbot.waitUntil(lambda: len(host(page).asked) == 1)
        assert host(page).asked == [page.middle_day()]
        assert page.moment_at(500) == pytest.approx(where)
        period = page.period_of(page.middle_day())
        assert (page.axis().first, page.axis().last) == (period.first, period.last)


def test_what_is_given_after_a_change_moves_nothing_although_the_zoom_is_another(page: TimelinePage) -> None:
    page.zoom(1.2, 900)
    where = page.moment_at(500)
    host(page).give(page.period_of(MIDDLE_OF_2019))
    assert page.moment_at(500) == where


def test_what_is_seen_in_part_has_a_height_and_what_lies_under_the_headings_has_none(page: TimelinePage) -> None:
    show(page, 31)
    assert page.height_of("phase") is not None
    assert page.height_of("committee") == page.rects_of("committee")[0].center().y()
    page.scroll_by(page.rects_of("committee")[0].right() - page.origin_of_axis() + 2)
    assert page.rects_of("committee")[0].right() > 0
    assert page.height_of("committee") is None


def test_making_the_window_wider_keeps_the_left_edge(qtbot: QtBot, page: TimelinePage) -> None:
    left = page.moment_at(page.origin_of_axis())
    page.resize(830, 560)
    qtbot.waitUntil(lambda: page.viewport().width() < 850)
    assert page.moment_at(page.origin_of_axis()) == pytest.approx(left)
    assert page.layout_of_time().axis.day_width == pytest.approx(page.view_width() / 365)


# --- what is done to activities ------------------------------------------------------------------------------------------------------


def test_a_drag_moves_by_days(qtbot: QtBot, page: TimelinePage) -> None:
    show(page, 92)
    moved = heard(page.move_wanted)
    start = point_of(page, "committee")
    drag(qtbot, page, start, over(page, date(2019, 7, 19), start.y()))
    assert moved == [("committee", date(2019, 7, 18), False)]
    assert page.selected_ids() == ("committee",)


def test_at_a_far_zoom_a_drag_goes_by_weeks(qtbot: QtBot, page: TimelinePage) -> None:
    moved = heard(page.move_wanted)
    start = point_of(page, "committee")
    drag(qtbot, page, start, start + QPoint(25, 0))
    assert moved == [("committee", date(2019, 7, 15), False)]


def test_with_control_a_drag_copies(qtbot: QtBot, page: TimelinePage) -> None:
    show(page, 92)
    copied, moved = heard(page.copy_wanted), heard(page.move_wanted)
    start = point_of(page, "committee")
    drag(qtbot, page, start, over(page, date(2019, 7, 19), start.y()), keys=CONTROL)
    assert copied == [("committee", date(2019, 7, 18))]
    assert not moved


def test_a_copy_stays_in_its_lane(qtbot: QtBot, page: TimelinePage) -> None:
    show(page, 92)
    copied, lined = heard(page.copy_wanted), heard(page.line_wanted)
    start = point_of(page, "committee")
    drag(qtbot, page, start, over(page, date(2019, 7, 19), lane_y(page, "Youth")), keys=CONTROL)
    assert copied == [("committee", date(2019, 7, 18))]
    assert not lined


def test_lanes_that_go_while_something_is_dragged_into_them(qtbot: QtBot, page: TimelinePage) -> None:
    lined = heard(page.line_wanted)
    start = point_of(page, "committee")
    end = QPointF(start.x(), lane_y(page, "Youth")).toPoint()
    drag(qtbot, page, start, end, release=False)
    host(page).rows = [each for each in ROWS if each.id == "committee"]
    host(page).give(page.period_of(MIDDLE_OF_2019))
    page.viewport().repaint()
    qtbot.mouseRelease(page.viewport(), LEFT, NONE, end)
    assert not lined


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_whole_name_of_a_lane_is_told(qtbot: QtBot, page: TimelinePage) -> None:
    at = QPointF(100, lane_y(page, "Research")).toPoint()
    event = QHelpEvent(QEvent.Type.ToolTip, at, page.viewport().mapToGlobal(at))
    QApplication.sendEvent(page.viewport(), event)
    qtbot.waitUntil(lambda: QToolTip.text() == "Research")
    QToolTip.hideText()


def test_an_end_is_stretched(qtbot: QtBot, page: TimelinePage) -> None:
    show(page, 92)
    stretched = heard(page.stretch_wanted)
    rect = page.rects_of("committee")[0]
    start = QPointF(rect.right() - 2, rect.center().y()).toPoint()
    drag(qtbot, page, start, over(page, date(2019, 7, 16), start.y()))
    assert stretched == [("committee", date(2019, 7, 8), date(2019, 7, 16), False)]


def test_at_a_far_zoom_an_end_goes_to_the_end_of_a_week(qtbot: QtBot, page: TimelinePage) -> None:
    stretched = heard(page.stretch_wanted)
    rect = page.rects_of("congress")[0]
    start = QPointF(rect.right() - 2, rect.center().y()).toPoint()
    drag(qtbot, page, start, over(page, date(2019, 12, 4), start.y()))
    assert stretched == [("congress", date(2019, 11, 17), date(2019, 12, 8), False)]


@pytest.mark.parametrize(
    ("seen", "slot"),
    [
        (365, Slot(Precision.MONTH, date(2019, 8, 1))), (92, Slot(Precision.WEEK, date(2019, 8, 12))),
    ],
)  # fmt: skip
def test_what_is_uncertain_is_narrowed_by_dropping_it_into_the_slot_of_the_zoom(
    qtbot: QtBot, page: TimelinePage, seen: int, slot: Slot
) -> None:
    show(page, seen, date(2019, 7, 20))
    narrowed, moved = heard(page.narrow_wanted), heard(page.move_wanted)
    start = over(page, date(2019, 7, 5), page.rects_of("camp")[0].center().y())
    drag(qtbot, page, start, over(page, date(2019, 8, 14), start.y()))
    assert narrowed == [("camp", slot)]
    assert not moved


def test_at_the_zoom_of_a_week_it_is_given_a_day(qtbot: QtBot, page: TimelinePage) -> None:
    show(page, 7, date(2019, 8, 14))
    moved = heard(page.move_wanted)
    start = over(page, date(2019, 8, 12), page.rects_of("camp")[0].center().y())
    drag(qtbot, page, start, over(page, date(2019, 8, 15), start.y()))
    assert moved == [("camp", date(2019, 8, 15), False)]


def test_what_has_no_date_is_dragged_from_below_the_lanes_into_a_month(qtbot: QtBot, page: TimelinePage) -> None:
    narrowed, lined = heard(page.narrow_wanted), heard(page.line_wanted)
    drag(qtbot, page, point_of(page, "call"), over(page, date(2019, 5, 20), lane_y(page, "Youth")))
    assert narrowed == [("call", Slot(Precision.MONTH, date(2019, 5, 1)))]
    assert not lined


def test_a_phase_of_some_months_is_not_narrowed_to_one(qtbot: QtBot, page: TimelinePage) -> None:
    wants = [heard(signal) for signal in (page.narrow_wanted, page.move_wanted, page.stretch_wanted)]
    start = over(page, date(2019, 5, 5), page.rects_of("phase")[0].center().y())
    drag(qtbot, page, start, over(page, date(2019, 8, 14), start.y()))
    assert wants == [[], [], []]


def test_dragging_into_the_lane_of_another_line_changes_the_line_and_not_the_days(qtbot: QtBot, page: TimelinePage) -> None:
    lined, moved = heard(page.line_wanted), heard(page.move_wanted)
    start = point_of(page, "committee")
    end = QPointF(start.x() + 60, lane_y(page, "Youth")).toPoint()
    drag(qtbot, page, start, end, release=False)
    assert page._drag_text() == "Youth"
    page.viewport().repaint()
    qtbot.mouseRelease(page.viewport(), LEFT, NONE, end)
    assert lined == [("committee", "line3")]
    assert not moved


def test_what_is_uncertain_changes_its_line_as_well(qtbot: QtBot, page: TimelinePage) -> None:
    lined, narrowed = heard(page.line_wanted), heard(page.narrow_wanted)
    start = point_of(page, "camp", 0.3)
    drag(qtbot, page, start, QPointF(start.x(), lane_y(page, "Research")).toPoint())
    assert lined == [("camp", "line2")]
    assert not narrowed


def test_the_line_given_up_is_none(qtbot: QtBot, page: TimelinePage) -> None:
    host(page).rows.append(row("loose", 0, days(date(2019, 5, 6))))
    host(page).give(page.period_of(MIDDLE_OF_2019))
    lined = heard(page.line_wanted)
    start = point_of(page, "committee")
    drag(qtbot, page, start, QPointF(start.x(), lane_y(page, "No programme line")).toPoint())
    assert lined == [("committee", None)]


def test_the_line_is_that_of_the_programme_of_the_year(qtbot: QtBot, page: TimelinePage) -> None:
    host(page).rows.append(row("next", 3, days(date(2020, 1, 20)), line_id="line3-of-2020"))
    host(page).rows.append(row("workshop", 1, days(date(2020, 1, 10)), line_id="line1-of-2020"))
    host(page).give(page.period_of(MIDDLE_OF_2019))
    show(page, 365, date(2020, 1, 5))
    lined = heard(page.line_wanted)
    start = point_of(page, "workshop")
    drag(qtbot, page, start, QPointF(start.x(), lane_y(page, "Youth")).toPoint())
    assert lined == [("workshop", "line3-of-2020")]


def test_a_small_step_out_of_the_lane_keeps_the_line(qtbot: QtBot, page: TimelinePage) -> None:
    show(page, 92)
    lined, moved = heard(page.line_wanted), heard(page.move_wanted)
    start = point_of(page, "committee")
    drag(qtbot, page, start, over(page, date(2019, 7, 19), start.y() + 11))
    assert not lined
    assert len(moved) == 1


def test_in_lanes_of_regions_nothing_but_the_days_is_dragged(qtbot: QtBot, page: TimelinePage) -> None:
    page.set_state({"lanes": "region"})
    lined, moved = heard(page.line_wanted), heard(page.move_wanted)
    start = point_of(page, "committee")
    drag(qtbot, page, start, QPointF(start.x(), lane_y(page, "Asia")).toPoint())
    assert not lined
    assert not moved


def test_escape_gives_a_drag_up(qtbot: QtBot, page: TimelinePage) -> None:
    lined, moved = heard(page.line_wanted), heard(page.move_wanted)
    start = point_of(page, "committee")
    end = QPointF(start.x() + 90, lane_y(page, "Youth")).toPoint()
    drag(qtbot, page, start, end, release=False)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    qtbot.mouseRelease(page.viewport(), LEFT, NONE, end)
    assert not lined
    assert not moved


def test_nothing_is_dragged_in_a_file_that_can_only_be_read(qtbot: QtBot, page: TimelinePage) -> None:
    page.set_editable(False)
    lined, moved = heard(page.line_wanted), heard(page.move_wanted)
    start = point_of(page, "committee")
    drag(qtbot, page, start, QPointF(start.x() + 90, lane_y(page, "Youth")).toPoint())
    assert not lined
    assert not moved


def test_dragging_over_empty_days_of_a_lane_makes_something_in_it(qtbot: QtBot, page: TimelinePage) -> None:
    show(page, 92)
    made, plain = heard(page.create_in_lane_wanted), heard(page.create_wanted)
    y = lane_y(page, "Statutory meetings")
    drag(qtbot, page, over(page, date(2019, 7, 22), y), over(page, date(2019, 7, 25), y))
    field = page.field()
    assert field is not None
    qtbot.keyClicks(field, "Retreat")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert made == [("Retreat", date(2019, 7, 22), date(2019, 7, 25), "line", "line1")]
    assert not plain


def test_below_the_lanes_something_is_made_without_a_lane(qtbot: QtBot, page: TimelinePage) -> None:
    host(page).rows = []
    host(page).give(page.period_of(MIDDLE_OF_2019))
    show(page, 92)
    made, plain = heard(page.create_in_lane_wanted), heard(page.create_wanted)
    drag(qtbot, page, over(page, date(2019, 7, 22), 400), over(page, date(2019, 7, 25), 400))
    field = page.field()
    assert field is not None
    assert abs(field.geometry().center().y() - 400) < TRACK
    qtbot.keyClicks(field, "Retreat")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert plain == [("Retreat", date(2019, 7, 22), date(2019, 7, 25))]
    assert not made


def test_the_same_content_again_is_not_laid_out_again_and_any_other_is(page: TimelinePage) -> None:
    before = page.layout_of_time()
    period = page.period_of(MIDDLE_OF_2019)
    host(page).give(period)
    assert page.layout_of_time() is before

    host(page).rows = [replace(each, title="Board of directors") if each.id == "board" else each for each in ROWS]
    host(page).give(period)
    assert "Board of directors" in {piece.label for lane in page.layout_of_time().lanes for track in lane.tracks for piece in track.pieces}

    content = page._content
    assert content is not None
    page._words.set_lines([line._replace(title="Renamed") for line in LINES])
    page.show_content(replace(content, lines=tuple(line._replace(title="Renamed") for line in LINES)))
    assert {box.lane.title for box in page.layout_of_time().lanes} == {"Renamed"}

    page.show_content(replace(content, period=page.period_of(date(2019, 10, 1))))
    assert page.axis().first == page.period_of(date(2019, 10, 1)).first
    assert page.layout_of_time().axis == page.axis()


def test_the_same_content_at_another_size_is_laid_out_for_that(qtbot: QtBot, page: TimelinePage) -> None:
    width = page.layout_of_time().view_width
    page.hide()
    page.resize(900, 700)
    host(page).give(page.period_of(MIDDLE_OF_2019))
    page.show()
    qtbot.waitExposed(page)
    assert page.layout_of_time().view_width == page.view_width() == width - 250


def test_a_filter_leaves_no_holes(page: TimelinePage) -> None:
    host(page).rows = [row(f"r{number}", 1, days(date(2019, 7, 1))) for number in range(12)]
    host(page).give(page.period_of(MIDDLE_OF_2019))
    assert len(page.layout_of_time().lanes[0].tracks) == 12
    host(page).rows = [row(f"r{number}", 1, days(date(2019, 2 + number, 1))) for number in (0, 3, 6)]
    host(page).give(page.period_of(MIDDLE_OF_2019))
    assert len(page.layout_of_time().lanes[0].tracks) == 1


def test_what_stays_keeps_its_row_when_one_goes(page: TimelinePage) -> None:
    host(page).rows = [row(f"r{number}", 1, days(date(2019, 7, 1))) for number in range(4)]
    host(page).give(page.period_of(MIDDLE_OF_2019))
    before = {id: page.rects_of(id)[0].y() for id in ("r0", "r1")}
    host(page).rows = [*host(page).rows[:3], row("new", 1, days(date(2019, 6, 25)))]
    host(page).give(page.period_of(MIDDLE_OF_2019))
    assert {id: page.rects_of(id)[0].y() for id in ("r0", "r1")} == before


def test_at_a_far_zoom_what_is_new_takes_whole_weeks(qtbot: QtBot, page: TimelinePage) -> None:
    page.set_state({"lanes": "region"})
    made = heard(page.create_in_lane_wanted)
    y = lane_y(page, "Asia")
    drag(qtbot, page, over(page, date(2019, 5, 8), y), over(page, date(2019, 5, 22), y))
    field = page.field()
    assert field is not None
    qtbot.keyClicks(field, "Retreat")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert made == [("Retreat", date(2019, 5, 6), date(2019, 5, 26), "region", "asia")]


def test_insert_begins_something_in_the_lane_of_what_is_selected(qtbot: QtBot, page: TimelinePage) -> None:
    made, plain = heard(page.create_in_lane_wanted), heard(page.create_wanted)
    for id, expected in (("congress", 1), ("", 0)):
        page.select(id)
        page.setFocus()
        qtbot.keyClick(page, Qt.Key.Key_Insert)
        field = page.field()
        assert field is not None
        qtbot.keyClicks(field, "Visit")
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert len(made) == 1
        assert len(plain) == 1 - expected
    assert made == [("Visit", date(2019, 11, 17), date(2019, 11, 17), "line", "line2")]
    assert plain == [("Visit", date(2019, 6, 11), date(2019, 6, 11))]
    page.show_day(date(2021, 2, 3))
    assert page.day_for_new() == date(2021, 2, 3)


def test_the_menu_opens_for_what_is_under_the_mouse(page: TimelinePage) -> None:
    wanted = heard(page.menu_wanted)
    for at in (point_of(page, "board"), QPoint(50, 100)):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, page.viewport().mapToGlobal(at))
        QApplication.sendEvent(page.viewport(), event)
    assert [id for id, _ in wanted] == ["board", ""]


# --- the keyboard --------------------------------------------------------------------------------------------------------------------


def test_the_arrows_reach_everything_lane_by_lane(qtbot: QtBot, page: TimelinePage) -> None:
    reached = []
    qtbot.keyClick(page, Qt.Key.Key_Home)
    for _ in range(7):
        reached.append(page.selection())
        qtbot.keyClick(page, Qt.Key.Key_Right)
    assert reached == ["board", "committee", "phase", "report", "congress", "camp", "call"]
    assert page.selection() == "call"
    below = page.rects_of("call")[0].y()
    qtbot.keyClick(page, Qt.Key.Key_Up)
    assert page.rects_of(page.selection())[0].y() < below


def test_what_is_reached_by_the_keyboard_comes_into_view(qtbot: QtBot, page: TimelinePage) -> None:
    show(page, 31)
    qtbot.keyClick(page, Qt.Key.Key_Home)
    assert page.selection() == "committee"
    page.scroll_by(900)
    assert page.rects_of("committee")[0].right() < page.origin_of_axis()
    page.show_activity("committee")
    rect = page.rects_of("committee")[0]
    assert page.origin_of_axis() < rect.left() < rect.right() < page.origin_of_axis() + page.view_width()


def test_shift_with_the_arrows_moves(qtbot: QtBot, page: TimelinePage) -> None:
    moved = heard(page.move_wanted)
    page.select("committee")
    qtbot.keyClick(page, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(page, Qt.Key.Key_Down, SHIFT)
    assert moved == [("committee", date(2019, 7, 9), True), ("committee", date(2019, 7, 15), True)]


# --- painting ------------------------------------------------------------------------------------------------------------------------


def test_many_lanes_scroll_down_under_the_heading(qtbot: QtBot, page: TimelinePage) -> None:
    host(page).rows = [row(f"r{number}", number % 40 + 1, days(date(2019, 1, 1) + timedelta(days=number))) for number in range(300)]
    host(page).give(page.period_of(MIDDLE_OF_2019))
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 300)
    at = page.rects_of("r0")[0]
    wheel(page, QPoint(600, 300), QPoint(0, -120))
    assert page.rects_of("r0")[0].y() < at.y()
    qtbot.mouseClick(page.viewport(), LEFT, pos=QPoint(600, 10))
    assert page.selected_ids() == ()
    page.select("r39")
    assert page.show_activity("r39")
    rect = page.rects_of("r39")[0]
    assert page.head <= rect.top() < rect.bottom() <= page.viewport().height()


@pytest.mark.parametrize("seen", [7, 31, 92, 365, 731])
def test_today_is_marked(page: TimelinePage, seen: int) -> None:
    show(page, seen, date(2019, 6, 12))
    picture = page.viewport().grab().toImage()
    x = round(page.x_of_moment(date(2019, 6, 11).toordinal() + (10 * 60 + 42) / 1440))
    accent = page._theme.color("acc").rgb()
    y = round(page.layout_of_time().lanes[0].top + page.head + 1)
    assert accent in [picture.pixel(x + by, y) for by in (-2, -1, 0, 1)]
    assert accent not in [picture.pixel(x + by, y) for by in (-9, 9)]


def test_everything_is_drawn_in_the_row_in_which_it_is_hit(page: TimelinePage) -> None:
    show(page, 92)
    picture = page.viewport().grab().toImage()
    rect = page.rects_of("committee")[0]
    inside = picture.pixelColor(QPointF(rect.left() + 4, rect.bottom() - 3).toPoint())
    assert inside == page._theme.line(1).fill
    assert rect.height() < TRACK
