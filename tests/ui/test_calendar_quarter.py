"""The quarter as it is used: with the mouse and with the keyboard, in both arrangements."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.records import ActivityStatus
from gsef_desktop.domain.time_frame import Precision, TimeKind
from gsef_desktop.services.calendar_hosts import Hosts
from gsef_desktop.ui.calendar.drag import Slot
from gsef_desktop.ui.calendar.page import HolidayMark, PageContent
from gsef_desktop.ui.calendar.period_words import host_texts
from gsef_desktop.ui.calendar.quarter import QuarterPage
from gsef_desktop.ui.calendar.words import PlannerWords
from gsef_desktop.ui.theme.theme import ThemeMaker

from .calendar_stage import CONTROL, LEFT, NONE, SHIFT, drag, foot_of, on, point_of, row, some_time_in

ARRANGEMENTS = ("stacked", "side-by-side")
ROWS = (
    row("board", on(date(2019, 4, 9), date(2019, 4, 12)), "Board meeting", "Seoul"),
    row("workshop", on(date(2019, 4, 29), date(2019, 5, 3), confirmed=False), "Workshop", "Dakar", line=5),
    row("conference", on(date(2019, 6, 22), date(2019, 6, 28)), "UN conference", "Geneva", line=3),
    row("dialogue", on(date(2019, 6, 25), date(2019, 6, 28), confirmed=False), "Dialogue", "Singapore", line=4),
    row("letter", some_time_in(2019, 5), "Newsletter", line=8),
    row("camp", some_time_in(2019, 4, 3), "Youth camp", line=7),
)
HOSTS = {"board": Hosts(hosts=("City of Example",)), "conference": Hosts(organisers=("UN", "ILO"))}


def fill(page: QuarterPage, day: date, rows: tuple[CalendarRow, ...] = ROWS) -> None:
    page.show_content(
        PageContent(
            period=page.period_of(day), rows=rows, clashes=((date(2019, 6, 25), date(2019, 6, 28)),), hosts=host_texts(HOSTS),
            holidays=(HolidayMark(day=date(2019, 6, 10), name="Whit Monday", where="CH, FR"),),
        )
    )  # fmt: skip


class Maker:
    """Makes pages and keeps them until the test is over: one that is shown must not be dropped before it is closed."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._kept: list[QuarterPage] = []

    def __call__(self, arrangement: str = "stacked", theme: str = "light", language: str = "en") -> QuarterPage:
        made = QuarterPage(ThemeMaker().theme(theme), QLocale(language), PlannerWords(language))
        self._kept.append(made)
        self._qtbot.addWidget(made)
        made.resize(1150, 700)
        made.set_today(date(2019, 6, 11))
        made.set_state({"arrangement": arrangement})
        return made


@pytest.fixture
def make_page(qtbot: QtBot) -> Maker:
    """Makes pages."""
    return Maker(qtbot)


@pytest.fixture(params=ARRANGEMENTS)
def page(qtbot: QtBot, request: pytest.FixtureRequest, make_page: Maker) -> QuarterPage:
    """The second quarter of 2019."""
    made = make_page(request.param)
    fill(made, date(2019, 5, 20))
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    return made


def free_point(page: QuarterPage, day: date) -> QPoint:
    """A point of a day on which nothing stands: below the bars, or right of the number."""
    rect = page.rect_of_day(day)
    return foot_of(page, day) if page.state()["arrangement"] == "stacked" else QPointF(rect.right() - 40, rect.center().y()).toPoint()


def end_of(page: QuarterPage, id: str, *, part: int = 0, last: bool) -> QPoint:
    """The end of a bar at which it is stretched."""
    rect = page.rects_of(id)[part]
    if page.state()["arrangement"] == "stacked":
        return QPointF(rect.right() - 2 if last else rect.left() + 2, rect.center().y()).toPoint()
    return QPointF(rect.center().x(), rect.bottom() - 1 if last else rect.top() + 1).toPoint()


def picture(page: QuarterPage) -> QImage:
    return page.viewport().grab().toImage()


# --- dragging ------------------------------------------------------------------------------------------------------------------------


def test_a_bar_is_dragged_to_another_month(qtbot: QtBot, page: QuarterPage) -> None:
    start = page.rects_of("board")[0]
    if page.state()["arrangement"] == "stacked":
        press = QPointF(start.left() + 8, start.center().y()).toPoint()
    else:
        press = QPointF(start.center().x(), start.top() + 6).toPoint()
    with qtbot.waitSignal(page.move_wanted) as moved:
        drag(qtbot, page, press, free_point(page, date(2019, 5, 20)))
    assert moved.args == ["board", date(2019, 5, 20), False]


def test_ctrl_copies_and_esc_gives_up(qtbot: QtBot, page: QuarterPage) -> None:
    with qtbot.waitSignal(page.copy_wanted) as copied:
        drag(qtbot, page, point_of(page, "board"), free_point(page, date(2019, 5, 20)), modifiers=CONTROL)
    assert copied.args[0] == "board"
    at = free_point(page, date(2019, 5, 21))
    before = picture(page).pixelColor(at)
    with qtbot.assertNotEmitted(page.move_wanted):
        drag(qtbot, page, point_of(page, "board"), at, release=False)
        assert picture(page).pixelColor(at) != before
        qtbot.keyClick(page, Qt.Key.Key_Escape)
        qtbot.mouseRelease(page.viewport(), LEFT, NONE, at)
    assert picture(page).pixelColor(at) == before


def test_an_end_is_stretched_over_the_end_of_the_month(qtbot: QtBot, page: QuarterPage) -> None:
    with qtbot.waitSignal(page.stretch_wanted) as stretched:
        drag(qtbot, page, end_of(page, "workshop", part=1, last=True), free_point(page, date(2019, 5, 6)))
    assert stretched.args == ["workshop", date(2019, 4, 29), date(2019, 5, 6), False]
    with qtbot.waitSignal(page.stretch_wanted) as stretched:
        drag(qtbot, page, end_of(page, "workshop", last=False), free_point(page, date(2019, 4, 25)))
    assert stretched.args == ["workshop", date(2019, 4, 25), date(2019, 5, 3), False]


def test_a_chip_is_dragged_to_a_day_a_week_or_a_month(qtbot: QtBot, page: QuarterPage) -> None:
    layout = page.layout_of_quarter()
    with qtbot.waitSignal(page.move_wanted) as moved:
        drag(qtbot, page, point_of(page, "letter"), free_point(page, date(2019, 5, 22)))
    assert moved.args == ["letter", date(2019, 5, 22), False]
    week = next(each for each in layout.weeks if each.number == 21)
    with qtbot.waitSignal(page.narrow_wanted) as narrowed:
        drag(qtbot, page, point_of(page, "letter"), (QPointF(*week.box.centre) + page.origin()).toPoint())
    assert narrowed.args == ["letter", Slot(Precision.WEEK, date(2019, 5, 20))]
    tray = layout.trays[2].tray.box
    with qtbot.waitSignal(page.narrow_wanted) as narrowed:
        drag(qtbot, page, point_of(page, "camp"), (QPointF(*tray.centre) + page.origin()).toPoint())
    assert narrowed.args == ["camp", Slot(Precision.MONTH, date(2019, 6, 1))]


def test_dragging_over_empty_days_begins_an_activity(qtbot: QtBot, page: QuarterPage) -> None:
    drag(qtbot, page, free_point(page, date(2019, 5, 13)), free_point(page, date(2019, 5, 16)))
    field = page.field()
    assert field is not None
    qtbot.keyClicks(field, "Retreat")
    with qtbot.waitSignal(page.create_wanted) as created:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert created.args == ["Retreat", date(2019, 5, 13), date(2019, 5, 16)]


# --- clicking and the keyboard -------------------------------------------------------------------------------------------------------


def test_the_number_of_a_day_and_more_open_the_day(qtbot: QtBot, page: QuarterPage) -> None:
    crowd = tuple(row(f"call{number}", on(date(2019, 5, 13)), f"Call {number}") for number in range(40))
    fill(page, date(2019, 5, 1), crowd)
    layout = page.layout_of_quarter()
    number = layout.number_box(date(2019, 5, 20))
    assert number is not None
    for box, day in ((number, date(2019, 5, 20)), (layout.more[0].box, date(2019, 5, 13))):
        with qtbot.waitSignal(page.day_opened) as opened:
            qtbot.mouseClick(page.viewport(), LEFT, NONE, (QPointF(*box.centre) + page.origin()).toPoint())
        assert opened.args == [day]


def test_the_rest_of_a_tray_is_shown_at_its_count_and_hidden_again(qtbot: QtBot, page: QuarterPage) -> None:
    waiting = tuple(row(f"wait{number:02}", some_time_in(2019, 4), f"Waiting for its day {number}") for number in range(20))
    fill(page, date(2019, 5, 1), waiting)
    few = len(page.layout_of_quarter().trays[0].tray.chips)
    assert few < 20

    def click_more() -> None:
        more = page.layout_of_quarter().trays[0].tray.more[0]
        page.verticalScrollBar().setValue(round(more.box.y) - 200)
        qtbot.mouseClick(page.viewport(), LEFT, NONE, (QPointF(*more.box.centre) + page.origin()).toPoint())

    click_more()
    assert len(page.layout_of_quarter().trays[0].tray.chips) == 20
    click_more()
    assert len(page.layout_of_quarter().trays[0].tray.chips) == few


def test_arrows_reach_everything_and_move_along_the_days(qtbot: QtBot, page: QuarterPage) -> None:
    qtbot.keyClick(page, Qt.Key.Key_Home)
    seen = {page.selection()}
    for _ in ROWS:
        qtbot.keyClick(page, Qt.Key.Key_Right)
        seen.add(page.selection())
    assert seen == {each.id for each in ROWS}
    page.select("board")
    down = Qt.Key.Key_Right if page.state()["arrangement"] == "stacked" else Qt.Key.Key_Down
    with qtbot.waitSignal(page.move_wanted) as moved:
        qtbot.keyClick(page, down, SHIFT)
    assert moved.args == ["board", date(2019, 4, 10), True]


# --- what is shown -------------------------------------------------------------------------------------------------------------------


def test_the_choice_of_the_arrangement_is_told_and_remembered(qtbot: QtBot, page: QuarterPage, make_page: Maker) -> None:
    options = page.options()
    assert options is not None
    qtbot.addWidget(options)
    assert page.options() is options
    other = {"stacked": "Side by side", "side-by-side": "Stacked"}[page.state()["arrangement"]]
    button = next(each for each in options.findChildren(QAbstractButton) if each.text() == other)
    with qtbot.waitSignal(page.state_changed):
        button.click()
    kept = page.state()
    assert kept["arrangement"] == {"Stacked": "stacked", "Side by side": "side-by-side"}[other]
    again = make_page()
    again.set_state(kept)
    assert again.state() == kept
    again.set_state({"arrangement": "upside down"})
    assert again.state() == {"arrangement": "stacked"}


def test_the_same_content_again_is_not_laid_out_again_and_any_other_is(page: QuarterPage) -> None:
    before, content = page.layout_of_quarter(), page._content
    fill(page, date(2019, 5, 20))
    assert page.layout_of_quarter() is before

    page.show_content(replace(content, hosts={"board": "Host: City of Elsewhere"}))
    made = page.layout_of_quarter()
    assert any("Elsewhere" in piece.text for bar in made.bars if bar.id == "board" for line in bar.lines for piece in line)

    page.show_content(replace(content, holidays=()))
    assert before.holidays
    assert not page.layout_of_quarter().holidays

    fill(page, date(2019, 5, 20), ROWS[1:])
    assert not page.rects_of("board")


def test_a_bar_tells_its_place_and_who_hosts_it(page: QuarterPage) -> None:
    texts = {bar.id: " | ".join(piece.text for line in bar.lines for piece in line) for bar in page.layout_of_quarter().bars}
    assert "Board meeting" in texts["board"]
    assert "Seoul · Host: City of Example" in texts["board"]


def test_the_period_is_the_quarter_and_has_its_name(make_page: Maker) -> None:
    page = make_page()
    period = page.period_of(date(2019, 5, 20))
    assert (period.first, period.last, period.title) == (date(2019, 4, 1), date(2019, 6, 30), "April–June 2019")
    assert make_page(language="ko").period_of(date(2019, 5, 20)).title == "2019년 4월~6월"
    assert page.period_of(date(9999, 12, 31)).last == date(9999, 12, 31)
    assert page.day_after(date(2019, 5, 31), -1) == date(2019, 2, 28)
    assert page.day_after(date(9999, 12, 31), 1) == date(9999, 12, 31)


@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_paints_every_kind_of_thing(qtbot: QtBot, make_page: Maker, arrangement: str, theme: str) -> None:
    page = make_page(arrangement, theme)
    more = (
        row("held", on(date(2019, 5, 20)), "Held", status=ActivityStatus.HELD),
        row("off", on(date(2019, 5, 22), date(2019, 5, 23)), "Cancelled one", status=ActivityStatus.CANCELLED),
        row("window", on(date(2019, 4, 22), date(2019, 4, 26), kind=TimeKind.WINDOW), "One call"),
        *(row(f"many{number}", on(date(2019, 5, 29))) for number in range(20)),
    )
    page.resize(830, 560)
    fill(page, date(2019, 5, 1), (*ROWS, *more))
    page.select("many19")
    page.show()
    qtbot.waitExposed(page)
    seen = picture(page)
    background = QColor("#FFFFFF" if theme == "light" else "#17191C")
    for id in ("board", "held", "off", "window", "workshop"):
        rect = page.rects_of(id)[0]
        around = {seen.pixelColor(round(rect.left() + x), round(rect.bottom() - 2)).name() for x in range(2, round(rect.width()) - 1)}
        assert around - {background.name()}, id
