"""The week and the day as they are used: with the mouse, with the keyboard, by the clock."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.local_times import Span, span_in
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import ActivityStatus
from gsef_desktop.domain.tasks import CalendarTask
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame, TimeKind
from gsef_desktop.ui.calendar.page import HolidayMark, PageContent
from gsef_desktop.ui.calendar.week import WeekPage
from gsef_desktop.ui.calendar.words import PlannerWords
from gsef_desktop.ui.calendar.zone_picker import ZonePicker
from gsef_desktop.ui.theme.theme import ThemeMaker

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
SEOUL, MADRID = "Asia/Seoul", "Europe/Madrid"
MONDAY, TUESDAY, WEDNESDAY, THURSDAY = (date(2019, 7, day) for day in (8, 9, 10, 11))


def hours(day: date, start: str, end: str | None, zone: str | None = MADRID) -> TimeFrame:
    """Confirmed hours on one day."""
    return TimeFrame(
        earliest=day, latest=day, precision=Precision.DAY, date_certainty=Certainty.CONFIRMED, zone=zone,
        start_time=time.fromisoformat(start), end_time=None if end is None else time.fromisoformat(end),
    )  # fmt: skip


def days(first: date, last: date | None = None) -> TimeFrame:
    return TimeFrame(earliest=first, latest=last or first, precision=Precision.DAY)


JULY = TimeFrame(earliest=date(2019, 7, 1), latest=date(2019, 7, 31), precision=Precision.MONTH, kind=TimeKind.WINDOW)
SEOUL_PLACE = Place(text="Seoul", city="Seoul", country="KR", zone=SEOUL)
ROWS = (
    CalendarRow(id="signing", title="Signing", time=days(MONDAY, TUESDAY), line_number=1),
    CalendarRow(id="group", title="Working group", time=hours(TUESDAY, "10:00", "11:30"), line_number=2),
    CalendarRow(id="call", title="Committee call", time=hours(TUESDAY, "21:00", "22:00", SEOUL), place=SEOUL_PLACE, line_number=1),
    CalendarRow(id="open", title="Open end", time=hours(WEDNESDAY, "09:00", None), line_number=3),
    CalendarRow(id="dropped", title="Dropped", time=hours(THURSDAY, "12:00", "13:00"), status=ActivityStatus.CANCELLED),
    CalendarRow(id="letter", title="Newsletter", time=JULY, line_number=8),
)
TASK = CalendarTask(id="papers", title="Send the papers", due=WEDNESDAY)
HOLIDAY = HolidayMark(day=TUESDAY, name="Independence Day", where="AR")


class Told:
    """What the page told that the user wants."""

    def __init__(self, page: WeekPage) -> None:
        self.times: list[tuple[str, TimeFrame, bool]] = []
        self.copies: list[tuple[str, TimeFrame]] = []
        self.made: list[tuple[str, TimeFrame]] = []
        self.rest: list[tuple[object, ...]] = []
        page.times_wanted.connect(lambda *given: self.times.append(given))
        page.copy_timed_wanted.connect(lambda *given: self.copies.append(given))
        page.create_timed_wanted.connect(lambda *given: self.made.append(given))
        for name in (
            "move_wanted",
            "stretch_wanted",
            "copy_wanted",
            "create_wanted",
            "narrow_wanted",
            "opened",
            "task_opened",
            "day_opened",
        ):
            getattr(page, name).connect(lambda *given, name=name: self.rest.append((name, *given)))


def show(page: WeekPage, day: date, rows: tuple[CalendarRow, ...] = ROWS) -> None:
    page.show_content(PageContent(period=page.period_of(day), rows=rows, tasks=(TASK,), holidays=(HOLIDAY,)))


@pytest.fixture
def make_page(qapp: QApplication) -> Iterator[Callable[[], WeekPage]]:
    """Makes pages by the clocks of Madrid, and takes them away in the end."""
    made = []

    def make() -> WeekPage:
        page = WeekPage(ThemeMaker().theme("light"), PlannerWords("en"))
        page.set_zone(MADRID)
        page.set_now(datetime(2019, 7, 9, 12, 30, tzinfo=UTC))
        page.resize(1170, 750)
        made.append(page)
        return page

    yield make
    for page in made:
        page.close()
        page.deleteLater()
    qapp.processEvents()


@pytest.fixture
def page(qtbot: QtBot, make_page: Callable[[], WeekPage]) -> WeekPage:
    """The week of 8 July 2019 in Madrid, in the afternoon of Tuesday."""
    made = make_page()
    show(made, TUESDAY)
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    return made


@pytest.fixture
def told(page: WeekPage) -> Told:
    return Told(page)


def at(day: date, clock: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock))


def span(day: date, start: str, end: str) -> Span:
    return Span(at(day, start), at(day, end))


def point(page: WeekPage, day: date, clock: str, *, across: float = 0.5) -> QPoint:
    """Where an hour of a day stands; `across` 1 is the right end of the day, where nothing lies."""
    middle = page.point_of(at(day, clock))
    return QPointF(middle.x() + (across - 0.5) * page.week_layout().column * 0.97, middle.y() + 1).toPoint()


def point_on(page: WeekPage, id: str, *, x: float = 0.5, y: float = 0.5) -> QPoint:
    rect = page.rects_of(id)[0]
    return QPointF(rect.left() + rect.width() * x, rect.top() + rect.height() * y).toPoint()


def strip(page: WeekPage, day: date) -> QPoint:
    """A free place of the strip on a day."""
    rect = page.rect_of_day(day)
    return QPointF(rect.center().x(), rect.bottom() - 3).toPoint()


def drag(qtbot: QtBot, page: WeekPage, start: QPoint, end: QPoint, *, release: bool = True, copies: bool = False) -> None:
    area = page.viewport()
    modifiers = CONTROL if copies else NONE
    qtbot.mousePress(area, LEFT, modifiers, pos=start)
    for share in (0.3, 0.7, 1.0):
        to = start + (end - start) * share
        event = QMouseEvent(QEvent.Type.MouseMove, QPointF(to), QPointF(area.mapToGlobal(to)), Qt.MouseButton.NoButton, LEFT, modifiers)
        QApplication.sendEvent(area, event)
    if release:
        qtbot.mouseRelease(area, LEFT, modifiers, pos=end)


def shown(frame: TimeFrame, zone: str = MADRID) -> Span | None:
    return span_in(frame, zone)


# --- what is shown -------------------------------------------------------------------------------------------------------------------


def test_the_call_in_seoul_stands_at_its_hour_in_madrid(page: WeekPage) -> None:
    rect = page.rects_of("call")[0]
    assert abs(rect.top() - page.point_of(at(TUESDAY, "14:00")).y()) < 3
    assert abs(rect.bottom() - page.point_of(at(TUESDAY, "15:00")).y()) < 3
    page.set_zone(SEOUL)
    assert abs(page.rects_of("call")[0].top() - page.point_of(at(TUESDAY, "21:00")).y()) < 3


def test_the_description_tells_both_clocks(page: WeekPage) -> None:
    page.select("call")
    assert "Committee call, Tue 9 July, 14:00–15:00 (21:00 Seoul), Seoul" in page.accessibleDescription()
    page.select("group")
    assert "Tue 9 July, 10:00–11:30," in page.accessibleDescription()
    page.select("open")
    assert "Open end, Wed 10 July, 09:00," in page.accessibleDescription()
    page.select("")
    assert "8–14 July 2019, 6 activities" in page.accessibleDescription()


def test_it_opens_at_seven_or_earlier_and_then_keeps_its_place(page: WeekPage) -> None:
    top = page.verticalScrollBar().value() / 44
    assert 6.5 < top <= 7
    page.verticalScrollBar().setValue(300)
    show(page, date(2019, 7, 16))
    assert page.verticalScrollBar().value() == 300


def test_it_opens_at_what_begins_before_seven(qtbot: QtBot, make_page: Callable[[], WeekPage]) -> None:
    made = make_page()
    show(made, TUESDAY, (CalendarRow(id="early", title="Early", time=hours(TUESDAY, "05:00", "06:00")),))
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: made.verticalScrollBar().value() > 0)
    assert made.rects_of("early")[0].top() >= made.head
    assert made.verticalScrollBar().value() / 44 < 5


def test_the_head_does_not_scroll(page: WeekPage) -> None:
    before, grid = page.rects_of("signing")[0], page.rects_of("group")[0]
    page.verticalScrollBar().setValue(page.verticalScrollBar().value() + 60)
    assert page.rects_of("signing")[0] == before
    assert page.rects_of("group")[0].top() == grid.top() - 60


@pytest.mark.parametrize(
    ("count", "first", "last", "title"),
    [
        (7, MONDAY, date(2019, 7, 14), "8–14 July 2019"), (5, MONDAY, date(2019, 7, 12), "8–12 July 2019"),
        (1, TUESDAY, TUESDAY, "Tuesday 9 July 2019"),
    ],
)  # fmt: skip
def test_seven_five_or_one_day(page: WeekPage, count: int, first: date, last: date, title: str) -> None:
    page.set_days(count)
    period = page.period_of(TUESDAY)
    assert (period.first, period.last, period.title) == (first, last, title)
    assert page.day_after(TUESDAY, 2) == TUESDAY + timedelta(days=2 if count == 1 else 14)
    assert page.day_after(date.max, 1) == date.max
    assert page.period_of(date.max).last <= date.max
    assert page.period_of(date.min).first >= date.min
    show(page, TUESDAY)
    assert len(page.week_layout().days) == count


def test_the_options_tell_how_many_days_are_wanted(qtbot: QtBot, page: WeekPage) -> None:
    options = page.options()
    qtbot.addWidget(options)
    options.show()
    with qtbot.waitSignal(page.days_changed) as caught:
        qtbot.mouseClick(options.days.button(1), LEFT)
    assert caught.args == [1]
    assert page.period_of(TUESDAY).title == "Tuesday 9 July 2019"


def test_the_state_is_remembered(qtbot: QtBot, page: WeekPage, make_page: Callable[[], WeekPage]) -> None:
    page.set_days(5)
    page.set_second_zone(SEOUL)
    page.verticalScrollBar().setValue(220)
    state = page.state()
    other = make_page()
    other.set_state(state)
    assert (other.days(), other.second_zone()) == (5, SEOUL)
    show(other, TUESDAY)
    other.show()
    qtbot.waitExposed(other)
    qtbot.waitUntil(lambda: other.verticalScrollBar().value() == 220)
    other.set_state({"days": 3, "zone": "Mars/Olympus", "hour": "high", "top": -1})
    assert (other.days(), other.second_zone()) == (5, SEOUL)
    with pytest.raises(ValueError, match="no week"):
        other.set_days(3)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_second_zone_is_chosen_from_a_list_that_one_searches(qtbot: QtBot, page: WeekPage) -> None:
    page.choose_second_zone()
    picker = page.findChild(ZonePicker)
    assert picker is not None
    qtbot.keyClicks(picker.field, "montreal")
    assert picker.zones_shown()[0] == "America/Toronto"
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    assert (page.second_zone(), page.second_city()) == ("America/Toronto", "Montréal")
    assert page.week_layout().grid_left == 2 * 56
    page.choose_second_zone()
    again = page.findChildren(ZonePicker)[-1]
    assert again.zones_shown()[0] == ""
    qtbot.keyClick(again.field, Qt.Key.Key_Home)
    again.list.setCurrentRow(0)
    qtbot.keyClick(again.field, Qt.Key.Key_Return)
    assert page.second_zone() is None


def test_a_heading_opens_its_day_and_a_task_opens(qtbot: QtBot, page: WeekPage, told: Told) -> None:
    headings = page.week_layout().head.headings
    column = page.week_layout().day_column(WEDNESDAY)
    assert column is not None
    qtbot.mouseClick(page.viewport(), LEFT, pos=page.to_view(headings).topLeft().toPoint() + QPoint(round(column.centre[0]), 20))
    qtbot.mouseClick(page.viewport(), LEFT, pos=point_on(page, "task:papers"))
    assert told.rest == [("day_opened", WEDNESDAY), ("task_opened", "papers")]
    assert page.period_of(WEDNESDAY).first == page.period_of(WEDNESDAY).last


def test_the_line_of_now_moves(page: WeekPage) -> None:
    def picture() -> object:
        made = QPixmap(page.viewport().size())
        page.viewport().render(made)
        return made.toImage()

    before = picture()
    page.set_now(datetime(2019, 7, 9, 12, 30, tzinfo=UTC))
    assert picture() == before
    page.set_now(datetime(2019, 7, 9, 13, 10, tzinfo=UTC))
    assert picture() != before


def test_plus_n_shows_more_of_the_strip_up_to_a_third(qtbot: QtBot, page: WeekPage) -> None:
    rows = tuple(CalendarRow(id=f"d{number}", title=f"Day {number}", time=days(TUESDAY)) for number in range(30))
    show(page, TUESDAY, rows)
    layout = page.week_layout()
    assert not page.rects_of("d20")
    assert layout.head.more[0].count == 27
    qtbot.mouseClick(page.viewport(), LEFT, pos=page.to_view(layout.head.more[0].box).center().toPoint())
    expanded = page.week_layout().head
    assert expanded.shown_lanes > 3
    assert expanded.strip.height <= page.viewport().height() / 3 + 24
    assert page.show_activity("d29")
    assert page.rects_of("d29")
    assert not page.rects_of("d0")
    wheel(page, QPointF(strip(page, TUESDAY)), 120 * 30)
    assert page.rects_of("d0")


def wheel(page: WeekPage, to: QPointF, angle: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
    event = QWheelEvent(
        to, page.viewport().mapToGlobal(to), QPoint(), QPoint(0, angle), Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(page.viewport(), event)


def test_ctrl_with_the_wheel_makes_the_hours_higher_around_the_mouse(page: WeekPage) -> None:
    there = QPointF(point(page, TUESDAY, "12:00"))
    wheel(page, there, 240, CONTROL)
    assert page.week_layout().metrics.hour > 50
    assert abs(page.point_of(at(TUESDAY, "12:00")).y() - there.y()) < 4
    wheel(page, there, -12000, CONTROL)
    assert page.week_layout().metrics.hour == 24


# --- the mouse -----------------------------------------------------------------------------------------------------------------------


def test_a_drag_moves_to_another_hour_and_day_in_its_own_zone(qtbot: QtBot, page: WeekPage, told: Told) -> None:
    start = point_on(page, "call")
    drag(qtbot, page, start, start + point(page, WEDNESDAY, "16:10") - point(page, TUESDAY, "14:00"))
    ((id, frame, by_keyboard),) = told.times
    assert (id, by_keyboard, frame.zone, frame.date_certainty) == ("call", False, SEOUL, Certainty.CONFIRMED)
    assert shown(frame) == span(WEDNESDAY, "16:15", "17:15")
    assert (frame.earliest, frame.start_time) == (WEDNESDAY, time(23, 15))
    assert (frame.latest, frame.end_time) == (THURSDAY, time(0, 15))


def test_the_ghost_tells_where_it_would_be_and_esc_cancels(qtbot: QtBot, page: WeekPage, told: Told) -> None:
    start = point_on(page, "group")
    drag(qtbot, page, start, start + point(page, TUESDAY, "12:00") - point(page, TUESDAY, "10:00"), release=False)
    assert page._paint_state().drag_text == "Tue 9 July, 12:00–13:30"
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    qtbot.mouseRelease(page.viewport(), LEFT, pos=point(page, TUESDAY, "12:45"))
    assert told.times == []
    assert page._paint_state().drag is None


def test_a_drag_without_a_change_changes_nothing(qtbot: QtBot, page: WeekPage, told: Told) -> None:
    start = point_on(page, "group")
    drag(qtbot, page, start, start + QPoint(14, 2))
    assert told.times == []


@pytest.mark.parametrize(("edge", "to", "expected"), [(0.99, "12:15", ("10:00", "12:15")), (0.01, "09:15", ("09:15", "11:30"))])
def test_both_ends_are_stretched(qtbot: QtBot, page: WeekPage, told: Told, edge: float, to: str, expected: tuple[str, str]) -> None:
    drag(qtbot, page, point_on(page, "group", y=edge), point(page, TUESDAY, to))
    ((id, frame, _),) = told.times
    assert (id, shown(frame)) == ("group", span(TUESDAY, *expected))
    assert (frame.earliest, frame.latest) == (TUESDAY, TUESDAY)


def test_it_can_be_stretched_no_shorter_than_a_quarter_of_an_hour(qtbot: QtBot, page: WeekPage, told: Told) -> None:
    drag(qtbot, page, point_on(page, "group", y=0.99), point(page, TUESDAY, "08:00"))
    assert shown(told.times[0][1]) == span(TUESDAY, "10:00", "10:15")


def test_ctrl_with_a_drag_copies(qtbot: QtBot, page: WeekPage, told: Told) -> None:
    start = point_on(page, "group")
    drag(qtbot, page, start, start + point(page, THURSDAY, "10:00") - point(page, TUESDAY, "10:00"), copies=True)
    ((id, frame),) = told.copies
    assert (id, shown(frame)) == ("group", span(THURSDAY, "10:00", "11:30"))
    assert told.times == []


def test_dragging_over_free_hours_makes_something_new(qtbot: QtBot, page: WeekPage, told: Told) -> None:
    drag(qtbot, page, point(page, MONDAY, "10:05"), point(page, TUESDAY, "11:25"))
    field = page.field()
    assert field is not None
    assert field.accessibleName() == "Title of the new activity, Mon 8 July, 10:00–11:30"
    qtbot.keyClicks(field, "Interview")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    ((title, frame),) = told.made
    assert (title, frame.zone, shown(frame)) == ("Interview", MADRID, span(MONDAY, "10:00", "11:30"))
    assert frame.date_certainty is Certainty.TENTATIVE


def test_dragging_upwards_makes_something_new_too(qtbot: QtBot, page: WeekPage, told: Told) -> None:
    drag(qtbot, page, point(page, MONDAY, "11:20"), point(page, MONDAY, "10:05"))
    field = page.field()
    assert field is not None
    qtbot.keyClicks(field, "Interview")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert shown(told.made[0][1]) == span(MONDAY, "10:00", "11:30")


def test_a_double_click_makes_an_hour_and_on_something_opens_it(qtbot: QtBot, page: WeekPage, told: Told) -> None:
    spot = point(page, MONDAY, "16:35")
    qtbot.mouseClick(page.viewport(), LEFT, pos=spot)
    qtbot.mouseDClick(page.viewport(), LEFT, pos=spot)
    field = page.field()
    assert field is not None
    qtbot.keyClicks(field, "Tea")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert shown(told.made[0][1]) == span(MONDAY, "16:30", "17:30")
    spot = point_on(page, "group")
    qtbot.mouseClick(page.viewport(), LEFT, pos=spot)
    qtbot.mouseDClick(page.viewport(), LEFT, pos=spot)
    assert told.rest == [("opened", "group")]


def test_up_into_the_strip_it_lasts_the_whole_day_and_back_an_hour(qtbot: QtBot, page: WeekPage, told: Told) -> None:
    drag(qtbot, page, point_on(page, "group"), strip(page, THURSDAY))
    ((id, frame, _),) = told.times
    assert id == "group"
    assert (frame.earliest, frame.latest, frame.start_time, frame.end_time, frame.zone) == (THURSDAY, THURSDAY, None, None, None)
    assert frame.date_certainty is Certainty.CONFIRMED
    drag(qtbot, page, point_on(page, "signing"), point(page, WEDNESDAY, "15:05"))
    id, frame, _ = told.times[1]
    assert (id, frame.zone, shown(frame)) == ("signing", MADRID, span(WEDNESDAY, "15:00", "16:00"))


def test_bars_of_the_strip_move_and_stretch_by_the_day(qtbot: QtBot, page: WeekPage, told: Told) -> None:
    start = point_on(page, "signing", x=0.25)
    day = round(page.week_layout().column)
    drag(qtbot, page, start, start + QPoint(2 * day, 0))
    drag(qtbot, page, point_on(page, "signing", x=0.995), point_on(page, "signing", x=0.995) + QPoint(day, 0))
    assert told.rest == [("move_wanted", "signing", WEDNESDAY, False), ("stretch_wanted", "signing", MONDAY, WEDNESDAY, False)]
    assert told.times == []


def test_from_the_tray_to_a_day_or_an_hour(qtbot: QtBot, page: WeekPage, told: Told) -> None:
    drag(qtbot, page, point_on(page, "letter"), strip(page, THURSDAY))
    drag(qtbot, page, point_on(page, "letter"), point(page, THURSDAY, "09:50"))
    assert told.rest == [("move_wanted", "letter", THURSDAY, False)]
    ((id, frame, _),) = told.times
    assert (id, shown(frame), frame.kind) == ("letter", span(THURSDAY, "09:45", "10:45"), TimeKind.EVENT)


def test_dragging_over_the_strip_makes_whole_days(qtbot: QtBot, page: WeekPage, told: Told) -> None:
    drag(qtbot, page, strip(page, WEDNESDAY), strip(page, THURSDAY))
    field = page.field()
    assert field is not None
    assert field.y() < page.head
    qtbot.keyClicks(field, "Fair")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told.rest == [("create_wanted", "Fair", WEDNESDAY, THURSDAY)]


def test_a_page_that_can_only_be_read_changes_nothing(qtbot: QtBot, page: WeekPage, told: Told) -> None:
    page.set_editable(False)
    drag(qtbot, page, point_on(page, "group"), point(page, THURSDAY, "10:00"))
    drag(qtbot, page, point(page, MONDAY, "10:00"), point(page, MONDAY, "12:00"))
    page.select("group")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(page, key, SHIFT)
    qtbot.keyClick(page, Qt.Key.Key_Insert)
    assert (told.times, told.made, page.field()) == ([], [], None)


def test_a_drag_at_the_lower_end_scrolls_on_while_the_mouse_rests(qtbot: QtBot, page: WeekPage) -> None:
    before = page.verticalScrollBar().value()
    start = point_on(page, "group")
    drag(qtbot, page, start, QPoint(start.x(), page.viewport().height() - 4), release=False)
    qtbot.waitUntil(lambda: page.verticalScrollBar().value() > before + 40)
    text = page._paint_state().drag_text
    qtbot.waitUntil(lambda: page._paint_state().drag_text != text)
    qtbot.keyClick(page, Qt.Key.Key_Escape)


# --- the keyboard --------------------------------------------------------------------------------------------------------------------


def test_shift_and_the_arrows_move_by_a_quarter_of_an_hour_and_by_a_day(qtbot: QtBot, page: WeekPage, told: Told) -> None:
    page.select("group")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(page, key, SHIFT)
    assert [shown(frame) for _, frame, _ in told.times] == [
        span(TUESDAY, "10:15", "11:45"), span(TUESDAY, "09:45", "11:15"), span(WEDNESDAY, "10:00", "11:30"), span(MONDAY, "10:00", "11:30"),
    ]  # fmt: skip
    assert all(by_keyboard for _, _, by_keyboard in told.times)


def test_ctrl_shift_and_the_arrows_stretch_at_both_ends(qtbot: QtBot, page: WeekPage, told: Told) -> None:
    page.select("group")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(page, key, SHIFT | CONTROL)
    assert [shown(frame) for _, frame, _ in told.times] == [
        span(TUESDAY, "10:00", "11:45"), span(TUESDAY, "10:00", "11:15"), span(TUESDAY, "10:15", "11:30"), span(TUESDAY, "09:45", "11:30"),
    ]  # fmt: skip


def test_an_end_that_is_not_known_stays_so_until_it_is_stretched(qtbot: QtBot, page: WeekPage, told: Told) -> None:
    page.select("open")
    qtbot.keyClick(page, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(page, Qt.Key.Key_Down, SHIFT | CONTROL)
    assert [frame.end_time for _, frame, _ in told.times] == [None, time(10, 15)]


def test_in_the_strip_shift_and_the_arrows_move_by_days(qtbot: QtBot, page: WeekPage, told: Told) -> None:
    page.select("signing")
    qtbot.keyClick(page, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(page, Qt.Key.Key_Right, SHIFT | CONTROL)
    assert told.rest == [("move_wanted", "signing", TUESDAY, True), ("stretch_wanted", "signing", MONDAY, WEDNESDAY, True)]


def test_the_arrow_keys_reach_everything(qtbot: QtBot, page: WeekPage) -> None:
    seen = set()
    for key in (Qt.Key.Key_Home, *[Qt.Key.Key_Right] * 4, *[Qt.Key.Key_Left] * 4):
        qtbot.keyClick(page, key)
        seen.add(page.selection() or page._task)
    for _ in range(3):
        qtbot.keyClick(page, Qt.Key.Key_Down)
        seen.add(page.selection() or page._task)
    assert {"letter", "signing", "task:papers"} <= seen
    page.select("group")
    qtbot.keyClick(page, Qt.Key.Key_Down)
    assert page.selection() == "call"
    qtbot.keyClick(page, Qt.Key.Key_Down)
    assert page.selection() == "call"
    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert page.selection() == "open"
    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert page.selection() == "dropped"
    qtbot.keyClick(page, Qt.Key.Key_Left)
    qtbot.keyClick(page, Qt.Key.Key_Left)
    assert page.selection() in ("group", "call")
    page.select("group")
    qtbot.keyClick(page, Qt.Key.Key_Up)
    assert page.selection() == "signing"


def test_a_task_is_reached_and_opened_by_keyboard(qtbot: QtBot, page: WeekPage, told: Told) -> None:
    page.select("open")
    qtbot.keyClick(page, Qt.Key.Key_Up)
    assert page.selection() == ""
    assert page.accessibleDescription() == "Task: Send the papers, due Wed 10 July"
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert told.rest == [("task_opened", "papers")]
    qtbot.keyClick(page, Qt.Key.Key_Down)
    assert page.selection() == "open"


def test_home_end_and_all_select_rows_only(qtbot: QtBot, page: WeekPage) -> None:
    qtbot.keyClick(page, Qt.Key.Key_A, CONTROL)
    assert set(page.selected_ids()) == {row.id for row in ROWS}
    qtbot.keyClick(page, Qt.Key.Key_Home)
    assert page.selection() == "letter"
    qtbot.keyClick(page, Qt.Key.Key_End)
    assert page.selection() == "dropped"


def test_insert_begins_at_the_selection_or_now(qtbot: QtBot, page: WeekPage, told: Told) -> None:
    for selected, start in (("call", "14:00"), ("", "14:30")):
        page.select(selected)
        page.setFocus()
        qtbot.keyClick(page, Qt.Key.Key_Insert)
        field = page.field()
        assert field is not None
        qtbot.keyClicks(field, "New")
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert told.made[-1][1].start_time == time.fromisoformat(start)
    page.select("signing")
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Insert)
    field = page.field()
    assert field is not None
    qtbot.keyClicks(field, "Day")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told.rest == [("create_wanted", "Day", MONDAY, MONDAY)]


def test_what_was_moved_by_keyboard_stays_in_sight(qtbot: QtBot, page: WeekPage, told: Told) -> None:
    page.verticalScrollBar().setValue(0)
    page.select("call")
    qtbot.keyClick(page, Qt.Key.Key_Down, SHIFT)
    moved = tuple(CalendarRow(id="call", title="Call", time=hours(TUESDAY, "22:30", "23:30")) if row.id == "call" else row for row in ROWS)
    show(page, TUESDAY, moved)
    assert page.viewport().rect().contains(page.rects_of("call")[0].center().toPoint())


# --- clocks --------------------------------------------------------------------------------------------------------------------------


def test_a_move_over_a_change_of_clocks_keeps_the_hour_that_is_seen(qtbot: QtBot, page: WeekPage, told: Told) -> None:
    sunday = date(2019, 3, 31)
    page.set_days(7)
    call = CalendarRow(id="call", title="Call", time=hours(date(2019, 3, 30), "18:00", "19:00", SEOUL))
    show(page, sunday, (call,))
    page.show_activity("call")
    page.select("call")
    assert shown(call.time) == span(date(2019, 3, 30), "10:00", "11:00")
    qtbot.keyClick(page, Qt.Key.Key_Right, SHIFT)
    frame = told.times[0][1]
    assert shown(frame) == span(sunday, "10:00", "11:00")
    assert frame.start_time == time(17)


def test_an_hour_that_is_left_out_is_not_made(qtbot: QtBot, page: WeekPage, told: Told) -> None:
    sunday = date(2019, 3, 31)
    show(page, sunday, ())
    page.verticalScrollBar().setValue(0)
    spot = point(page, sunday, "02:10")
    qtbot.mouseClick(page.viewport(), LEFT, pos=spot)
    qtbot.mouseDClick(page.viewport(), LEFT, pos=spot)
    field = page.field()
    assert field is not None
    qtbot.keyClicks(field, "Night")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert shown(told.made[0][1]) == span(sunday, "03:00", "04:00")


def test_it_tells_itself_the_time_while_it_is_shown(page: WeekPage) -> None:
    assert page._timer.isActive()
    page._timer.timeout.emit()
    assert page._now is not None
    assert abs(datetime.now(UTC).replace(tzinfo=None) - (page._now_in_utc or datetime.min)) < timedelta(minutes=1)  # noqa: DTZ901
    page.hide()
    assert not page._timer.isActive()
