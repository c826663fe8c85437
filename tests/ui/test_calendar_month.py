"""The month as it is used: with the mouse and with the keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.records import ActivityStatus
from gsef_desktop.domain.tasks import CalendarTask
from gsef_desktop.domain.time_frame import Precision, TimeKind
from gsef_desktop.ui.calendar.drag import Slot
from gsef_desktop.ui.calendar.month import MonthPage, months_after
from gsef_desktop.ui.calendar.page import HolidayMark, PageContent
from gsef_desktop.ui.calendar.words import PlannerWords
from gsef_desktop.ui.theme.theme import ThemeMaker

from .calendar_stage import CONTROL, LEFT, NONE, RIGHT, SHIFT, drag, foot_of, on, point_of, row, some_time_in

ROWS = (
    row("board", on(date(2019, 6, 4), date(2019, 6, 6)), "Board meeting", "Seoul"),
    row("call", on(date(2019, 6, 12), confirmed=False, start=time(9)), "Call", line=2),
    row("conference", on(date(2019, 6, 22), date(2019, 6, 28)), "UN conference", "Geneva", line=3),
    row("dialogue", on(date(2019, 6, 25), date(2019, 6, 28), confirmed=False), "Dialogue", "Singapore", line=4),
    row("letter", some_time_in(2019, 6), "Newsletter", line=8),
    row("camp", some_time_in(2019, 4, 3), "Youth camp", line=7),
    row("study", on(date(2019, 6, 10), date(2019, 6, 16), precision=Precision.WEEK), "Study visit", line=5),
)
CLASH = (date(2019, 6, 25), date(2019, 6, 28))
TASKS = (
    CalendarTask(id="papers", title="Papers out", due=date(2019, 6, 5), activity_title="Board meeting"),
    CalendarTask(id="minutes", title="Minutes", due=date(2019, 6, 18), done=True),
)
MARKS = (HolidayMark(day=date(2019, 6, 10), name="Whit Monday", where="CH, FR"),)


def fill(page: MonthPage, day: date, rows: tuple[CalendarRow, ...] = ROWS) -> None:
    page.show_content(PageContent(period=page.period_of(day), rows=rows, clashes=(CLASH,), tasks=TASKS, holidays=MARKS))


class Maker:
    """Makes pages and keeps them until the test is over: one that is shown must not be dropped before it is closed."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._kept: list[MonthPage] = []

    def __call__(self, theme: str = "light", language: str = "en") -> MonthPage:
        made = MonthPage(ThemeMaker().theme(theme), QLocale(language), PlannerWords(language))
        self._kept.append(made)
        self._qtbot.addWidget(made)
        made.resize(1150, 700)
        made.set_today(date(2019, 6, 11))
        return made


@pytest.fixture
def make_page(qtbot: QtBot) -> Maker:
    """Makes pages."""
    return Maker(qtbot)


@pytest.fixture
def page(qtbot: QtBot, make_page: Maker) -> Iterator[MonthPage]:
    """June 2019."""
    made = make_page()
    fill(made, date(2019, 6, 1))
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    yield made
    QToolTip.hideText()


def heading_of(page: MonthPage, day: date) -> QPoint:
    rect = page.rect_of_day(day)
    return QPointF(rect.left() + 12, rect.top() + 12).toPoint()


def picture(page: MonthPage) -> QImage:
    return page.viewport().grab().toImage()


# --- dragging ------------------------------------------------------------------------------------------------------------------------


def test_a_bar_is_dragged_to_another_week(qtbot: QtBot, page: MonthPage) -> None:
    start = point_of(page, "board")
    with qtbot.waitSignal(page.move_wanted) as moved:
        drag(qtbot, page, start, foot_of(page, date(2019, 6, 19)))  # from its second day, the 5th
    assert moved.args == ["board", date(2019, 6, 18), False]
    assert page.selected_ids() == ("board",)


def test_while_it_is_dragged_the_days_are_marked_and_told_and_esc_gives_up(qtbot: QtBot, page: MonthPage) -> None:
    target = page.rect_of_day(date(2019, 6, 19))
    before = picture(page).pixelColor(foot_of(page, date(2019, 6, 19)))
    with qtbot.assertNotEmitted(page.move_wanted):
        drag(qtbot, page, point_of(page, "board"), foot_of(page, date(2019, 6, 19)), release=False)
        during = picture(page)
        assert during.pixelColor(foot_of(page, date(2019, 6, 19))) == QColor("#E7EFFC") != before
        ghost = during.pixelColor(QPointF(target.left() + 40, target.top() + 26 + 11).toPoint())
        assert ghost not in (QColor("#E7EFFC"), before)
        qtbot.keyClick(page, Qt.Key.Key_Escape)
        qtbot.mouseRelease(page.viewport(), LEFT, NONE, foot_of(page, date(2019, 6, 19)))
    assert picture(page).pixelColor(foot_of(page, date(2019, 6, 19))) == before


def test_ctrl_makes_a_copy(qtbot: QtBot, page: MonthPage) -> None:
    with qtbot.waitSignal(page.copy_wanted) as copied, qtbot.assertNotEmitted(page.move_wanted):
        drag(qtbot, page, point_of(page, "call"), foot_of(page, date(2019, 6, 20)), modifiers=CONTROL)
    assert copied.args == ["call", date(2019, 6, 20)]


def test_an_end_is_stretched_over_the_end_of_the_week(qtbot: QtBot, page: MonthPage) -> None:
    with qtbot.waitSignal(page.stretch_wanted) as stretched:
        drag(qtbot, page, point_of(page, "board", at=1.0), foot_of(page, date(2019, 6, 11)))
    assert stretched.args == ["board", date(2019, 6, 4), date(2019, 6, 11), False]


def test_the_beginning_of_a_bar_is_stretched_from_the_week_in_which_it_begins(qtbot: QtBot, page: MonthPage) -> None:
    left = page.rects_of("conference")[0]
    with qtbot.waitSignal(page.stretch_wanted) as stretched:
        drag(qtbot, page, QPointF(left.left() + 2, left.center().y()).toPoint(), foot_of(page, date(2019, 6, 20)))
    assert stretched.args == ["conference", date(2019, 6, 20), date(2019, 6, 28), False]


def test_a_chip_of_the_tray_is_dragged_to_a_day(qtbot: QtBot, page: MonthPage) -> None:
    with qtbot.waitSignal(page.move_wanted) as moved:
        drag(qtbot, page, point_of(page, "letter"), foot_of(page, date(2019, 6, 14)))
    assert moved.args == ["letter", date(2019, 6, 14), False]


def test_a_chip_is_narrowed_to_a_week_by_dropping_it_on_its_number(qtbot: QtBot, page: MonthPage) -> None:
    week = page.rect_of_day(date(2019, 6, 17))
    with qtbot.waitSignal(page.narrow_wanted) as narrowed:
        drag(qtbot, page, point_of(page, "letter"), QPointF(26, week.center().y()).toPoint())
    assert narrowed.args == ["letter", Slot(Precision.WEEK, date(2019, 6, 17))]


def test_what_is_known_to_the_quarter_is_narrowed_to_the_month_in_the_tray(qtbot: QtBot, page: MonthPage) -> None:
    tray = page.layout_of_month().tray.box
    free = (QPointF(tray.right - 260, tray.centre[1]) + page.origin()).toPoint()
    with qtbot.waitSignal(page.narrow_wanted) as narrowed:
        drag(qtbot, page, point_of(page, "camp"), free)
    assert narrowed.args == ["camp", Slot(Precision.MONTH, date(2019, 6, 1))]


def test_what_is_known_to_the_month_already_can_be_dropped_in_the_tray_without_effect(qtbot: QtBot, page: MonthPage) -> None:
    tray = page.layout_of_month().tray.box
    free = (QPointF(tray.right - 260, tray.centre[1]) + page.origin()).toPoint()
    with qtbot.assertNotEmitted(page.narrow_wanted), qtbot.assertNotEmitted(page.move_wanted):
        drag(qtbot, page, point_of(page, "letter"), free)


def test_a_week_is_narrowed_to_a_day(qtbot: QtBot, page: MonthPage) -> None:
    with qtbot.waitSignal(page.move_wanted) as moved:
        drag(qtbot, page, point_of(page, "study", at=0.7), foot_of(page, date(2019, 6, 13)))
    assert moved.args == ["study", date(2019, 6, 13), False]


def test_dragging_over_empty_days_begins_an_activity_also_over_the_end_of_the_week(qtbot: QtBot, page: MonthPage) -> None:
    drag(qtbot, page, foot_of(page, date(2019, 6, 15)), foot_of(page, date(2019, 6, 18)))
    field = page.field()
    assert field is not None
    qtbot.keyClicks(field, "Retreat")
    with qtbot.waitSignal(page.create_wanted) as created:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert created.args == ["Retreat", date(2019, 6, 15), date(2019, 6, 18)]


# --- clicking ------------------------------------------------------------------------------------------------------------------------


def test_a_click_selects_ctrl_adds_and_shift_takes_all_between(qtbot: QtBot, page: MonthPage) -> None:
    qtbot.mouseClick(page.viewport(), LEFT, NONE, point_of(page, "board"))
    assert page.selected_ids() == ("board",)
    qtbot.mouseClick(page.viewport(), LEFT, CONTROL, point_of(page, "dialogue"))
    assert page.selected_ids() == ("board", "dialogue")
    qtbot.mouseClick(page.viewport(), LEFT, NONE, point_of(page, "board"))
    qtbot.mouseClick(page.viewport(), LEFT, SHIFT, point_of(page, "call"))
    assert set(page.selected_ids()) == {"board", "study", "call"}


def test_the_number_of_a_day_opens_it_and_so_does_that_of_a_week(qtbot: QtBot, page: MonthPage) -> None:
    with qtbot.waitSignal(page.day_opened) as opened:
        qtbot.mouseClick(page.viewport(), LEFT, NONE, heading_of(page, date(2019, 6, 13)))
    assert opened.args == [date(2019, 6, 13)]
    with qtbot.waitSignal(page.day_opened) as opened:
        qtbot.mouseClick(page.viewport(), LEFT, NONE, QPoint(26, heading_of(page, date(2019, 6, 13)).y()))
    assert opened.args == [date(2019, 6, 10)]


def test_more_opens_the_day(qtbot: QtBot, page: MonthPage) -> None:
    crowd = tuple(row(f"call{number}", on(date(2019, 6, 13))) for number in range(20))
    fill(page, date(2019, 6, 1), (*ROWS, *crowd))
    more = next(each for each in page.layout_of_month().more if each.day == date(2019, 6, 13))
    assert more.count > 5
    at = (QPointF(*more.box.centre) + page.origin()).toPoint()
    with qtbot.waitSignal(page.day_opened) as opened:
        qtbot.mouseClick(page.viewport(), LEFT, NONE, at)
    assert opened.args == [date(2019, 6, 13)]


def test_a_task_opens_with_a_click_and_the_right_button_leaves_it_alone(qtbot: QtBot, page: MonthPage) -> None:
    chip = next(each for each in page.layout_of_month().tasks if each.id == "papers")
    at = (QPointF(*chip.box.centre) + page.origin()).toPoint()
    with qtbot.assertNotEmitted(page.task_opened), qtbot.assertNotEmitted(page.selected):
        qtbot.mouseClick(page.viewport(), RIGHT, NONE, at)
    with qtbot.waitSignal(page.task_opened) as opened:
        qtbot.mouseClick(page.viewport(), LEFT, NONE, at)
    assert opened.args == ["papers"]
    assert page.selected_ids() == ()


def test_a_crowded_tray_shows_the_rest_at_its_count_and_less_again(qtbot: QtBot, page: MonthPage) -> None:
    waiting = tuple(row(f"wait{number}", some_time_in(2019, 6), f"Waiting for a day {number}") for number in range(30))
    fill(page, date(2019, 6, 1), waiting)
    few = len(page.layout_of_month().tray.chips)
    assert few < 30

    def click_more() -> None:
        more = page.layout_of_month().tray.more[0]
        page.show_activity(page.layout_of_month().tray.chips[-1].id)
        qtbot.mouseClick(page.viewport(), LEFT, NONE, (QPointF(*more.box.centre) + page.origin()).toPoint())

    click_more()
    assert len(page.layout_of_month().tray.chips) == 30
    click_more()
    assert len(page.layout_of_month().tray.chips) == few


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_holidays_and_tasks_say_all_in_a_tool_tip(qtbot: QtBot, page: MonthPage) -> None:
    line = page.layout_of_month().holidays[0]
    chip = next(each for each in page.layout_of_month().tasks if each.id == "papers")
    for box, text in ((line.box, "Whit Monday (CH, FR)"), (chip.box, "Papers out\nBoard meeting")):
        at = (QPointF(*box.centre) + page.origin()).toPoint()
        QApplication.sendEvent(page.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, page.viewport().mapToGlobal(at)))
        qtbot.waitUntil(partial(_tool_tip_is, text))


def _tool_tip_is(text: str) -> bool:
    return QToolTip.text() == text


# --- the keyboard --------------------------------------------------------------------------------------------------------------------


def test_arrows_go_from_bar_to_bar_and_into_the_tray(qtbot: QtBot, page: MonthPage) -> None:
    qtbot.keyClick(page, Qt.Key.Key_Home)
    seen = [page.selection()]
    for _ in range(len(ROWS)):
        qtbot.keyClick(page, Qt.Key.Key_Right)
        seen.append(page.selection())
    assert list(dict.fromkeys(seen)) == ["board", "study", "call", "conference", "dialogue", "letter", "camp"]
    page.select("board")
    qtbot.keyClick(page, Qt.Key.Key_Down)
    assert page.selection() in ("study", "call")


def test_shift_and_arrows_move_by_days_and_weeks_and_ctrl_shift_stretches(qtbot: QtBot, page: MonthPage) -> None:
    page.select("board")
    with qtbot.waitSignal(page.move_wanted) as moved:
        qtbot.keyClick(page, Qt.Key.Key_Down, SHIFT)
    assert moved.args == ["board", date(2019, 6, 11), True]
    with qtbot.waitSignal(page.stretch_wanted) as stretched:
        qtbot.keyClick(page, Qt.Key.Key_Right, SHIFT | CONTROL)
    assert stretched.args == ["board", date(2019, 6, 4), date(2019, 6, 7), True]


def test_insert_begins_an_activity_in_the_month_that_is_shown(qtbot: QtBot, page: MonthPage) -> None:
    fill(page, date(2019, 9, 12), ())
    qtbot.keyClick(page, Qt.Key.Key_Insert)
    field = page.field()
    assert field is not None
    qtbot.keyClicks(field, "Start")
    with qtbot.waitSignal(page.create_wanted) as created:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert created.args == ["Start", date(2019, 9, 1), date(2019, 9, 1)]


def test_what_is_only_counted_can_be_reached_and_is_spoken(qtbot: QtBot, page: MonthPage) -> None:
    crowd = tuple(row(f"call{number:02}", on(date(2019, 6, 13)), f"Call number {number}") for number in range(30))
    fill(page, date(2019, 6, 1), crowd)
    qtbot.keyClick(page, Qt.Key.Key_Home)
    spoken = set()
    for _ in range(30):
        spoken.add(page.accessibleDescription())
        qtbot.keyClick(page, Qt.Key.Key_Right)
    assert sum("Call number" in text for text in spoken) == 30


def test_nothing_changes_in_a_file_that_can_only_be_read(qtbot: QtBot, page: MonthPage) -> None:
    page.set_editable(False)
    with qtbot.assertNotEmitted(page.move_wanted), qtbot.assertNotEmitted(page.narrow_wanted):
        drag(qtbot, page, point_of(page, "board"), foot_of(page, date(2019, 6, 19)))
        drag(qtbot, page, point_of(page, "letter"), foot_of(page, date(2019, 6, 19)))


# --- what is shown -------------------------------------------------------------------------------------------------------------------


def test_the_period_is_the_weeks_of_the_month_and_has_its_name(make_page: Maker) -> None:
    page = make_page()
    period = page.period_of(date(2019, 6, 20))
    assert (period.first, period.last, period.title) == (date(2019, 5, 27), date(2019, 6, 30), "June 2019")
    assert make_page(language="fr").period_of(date(2019, 6, 20)).title == "Juin 2019"
    assert page.period_of(date(9999, 12, 31)).last == date(9999, 12, 31)
    fill(page, date(9999, 12, 31), ())
    assert page.layout_of_month().tray.texts.title == "December, day not known"
    assert not picture(page).isNull()
    assert page.period_of(date(1, 1, 31)).first == date(1, 1, 1)


def test_one_goes_on_by_months_and_keeps_the_day_where_there_is_one() -> None:
    assert months_after(date(2019, 1, 31), 1) == date(2019, 2, 28)
    assert months_after(date(2019, 1, 15), -2) == date(2018, 11, 15)
    assert months_after(date(9999, 12, 3), 1) == date(9999, 12, 3)
    assert months_after(date(1, 1, 3), -1) == date(1, 1, 3)


def test_a_bar_says_when_where_and_how_sure_it_is(page: MonthPage) -> None:
    texts = {bar.id: [piece.text for piece in bar.text] for bar in page.layout_of_month().bars}
    assert texts["board"] == ["Board meeting", "Seoul"]
    assert texts["dialogue"] == ["Dialogue", "Singapore", "Tentative"]
    assert texts["call"][:2] == ["09:00", "Call"]
    assert texts["study"] == ["? Study visit"]
    clash = page.layout_of_month().clashes[0]
    assert clash.text == "Geneva and Singapore on the same 4 days"


def test_the_selection_stays_with_what_is_still_shown(page: MonthPage) -> None:
    page.select("board")
    fill(page, date(2019, 6, 1), tuple(replace(each, title="Other") for each in ROWS))
    assert page.selection() == "board"
    fill(page, date(2019, 6, 1), ROWS[1:])
    assert page.selected_ids() == ()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1150, 700), (830, 560), (420, 300)])
def test_it_paints_every_kind_of_thing(qtbot: QtBot, make_page: Maker, theme: str, size: tuple[int, int]) -> None:
    page = make_page(theme)
    more = (
        row("held", on(date(2019, 6, 3), date(2019, 6, 3)), "Held", status=ActivityStatus.HELD),
        row("off", on(date(2019, 6, 3), date(2019, 6, 4)), "Cancelled one", status=ActivityStatus.CANCELLED),
        row("window", on(date(2019, 6, 17), date(2019, 6, 21), kind=TimeKind.WINDOW), "One call"),
        row("outside", on(date(2019, 5, 27), date(2019, 5, 28)), "Before June"),
        *(row(f"many{number}", on(date(2019, 6, 20))) for number in range(9)),
    )
    page.resize(*size)
    fill(page, date(2019, 6, 1), (*ROWS, *more))
    page.select("many8")
    page.show()
    qtbot.waitExposed(page)
    seen = picture(page)
    expected = {page.rects_of(id)[0].center().toPoint() for id in ("board", "held", "off", "window", "outside")}
    colours = {seen.pixelColor(point).name() for point in expected if seen.rect().contains(point)}
    assert len(colours) > 1
