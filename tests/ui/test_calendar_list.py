"""The list of the calendar as a user works with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    Activity,
    ActivityRole,
    ActivityStatus,
    Delegate,
    Person,
    Programme,
    ProgrammeLine,
    Recurrence,
    link_id,
)
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.calendar.filters import CalendarFilter
from gsef_desktop.ui.calendar.list_columns import NAMES_ONLY, fitted, list_columns
from gsef_desktop.ui.calendar.list_page import FIRST, CalendarListPage, Range
from gsef_desktop.ui.calendar.words import PlannerWords
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.widgets.bars import DateStatus

TODAY = date(2019, 8, 1)


def on(first: date, last: date | None = None, certainty: Certainty = Certainty.CONFIRMED) -> TimeFrame:
    return TimeFrame(earliest=first, latest=last or first, precision=Precision.DAY, date_certainty=certainty)


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    with workspace.edit(message("Fill")) as unit:
        unit.add(Programme(id="p", year=2019))
        unit.add(ProgrammeLine(id="l1", programme_id="p", number=1, title="Statutory meetings"))
        unit.add(ProgrammeLine(id="l2", programme_id="p", number=2, title="Research"))
        unit.add(Person(id="ada", given_name="Ada", family_name="Example"))
        for activity in (
            Activity(id="a", title="Étape", time=on(date(2019, 1, 8)), place=Place(text="Rome", city="Rome", country="IT"), line_id="l2"),
            Activity(id="b", title="Beginning", time=on(date(2019, 1, 10), date(2019, 1, 12)), line_id="l1", role=ActivityRole.ORGANISER),
            Activity(id="c", title="=Camp & <co>", time=on(date(2019, 8, 1), date(2019, 8, 2), Certainty.TENTATIVE), line_id="l1",
                     place=Place(text="Accra", city="Accra", country="GH")),
            Activity(id="d", title="Call", programme_id="p"),
            Activity(id="e", title="Old days", time=on(date(2012, 5, 5)), status=ActivityStatus.HELD),
        ):  # fmt: skip
            unit.add(activity)
        unit.add(Delegate(id=link_id("delegate", "c", "ada"), activity_id="c", person_id="ada"))
    return workspace


@pytest.fixture
def make(qtbot: QtBot, context: UiContext, filled: Workspace) -> Callable[..., CalendarListPage]:
    """Makes a page in English, shown."""

    def made(width: int = 1100, **arguments: Any) -> CalendarListPage:
        page = CalendarListPage(context, PlannerWords("en"), today=lambda: TODAY, **arguments)
        qtbot.addWidget(page)
        page.resize(width, 500)
        page.show()
        qtbot.waitExposed(page)
        return page

    return made


@pytest.fixture
def page(make: Callable[..., CalendarListPage]) -> CalendarListPage:
    return make()


def cells(page: CalendarListPage, row: int) -> list[str]:
    model = page.table.model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def click_heading(qtbot: QtBot, page: CalendarListPage, title: str) -> list[str]:
    head, model = page.table.header(), page.table.model()
    titles = [model.headerData(number, Qt.Orientation.Horizontal) for number in range(model.columnCount())]
    at = QPoint(head.sectionViewportPosition(titles.index(title)) + 12, 10)
    with qtbot.waitSignal(page.did_show):
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
    return page.ids()


def test_rows_stand_under_their_month(page: CalendarListPage) -> None:
    model = page.table.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [cells(page, row)[0] for row in (0, 3, 5)] == ["January 2019", "August 2019", "Month not known"]
    assert cells(page, 1)[:6] == ["8 January", "Étape", "Rome, Italy", "Research", "Confirmed", ""]
    assert cells(page, 2)[:6] == ["10–12 January", "Beginning", "", "Statutory meetings", "Confirmed", "Organizer"]
    assert cells(page, 4)[4:7] == ["Tentative", "", "Ada Example"]
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "January 2019, 2 activities"
    assert "8 January 2019, Étape, Rome, Italy" in model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert page.count.text() == "4 activities"


def test_a_click_on_a_heading_sorts_and_is_remembered(qtbot: QtBot, page: CalendarListPage, make: Callable[..., CalendarListPage]) -> None:
    assert page.ids() == ["a", "b", "c", "d"]
    assert click_heading(qtbot, page, "Title") == ["c", "b", "d", "a"]
    assert cells(page, 0)[0] == "1–2 August 2019"
    assert click_heading(qtbot, page, "Title") == ["a", "d", "b", "c"]
    assert click_heading(qtbot, page, "Place") == ["c", "a", "b", "d"]
    assert make().ids() == ["c", "a", "b", "d"]
    assert click_heading(qtbot, page, "Line") == ["b", "c", "a", "d"]
    assert click_heading(qtbot, page, "Date") == ["a", "b", "c", "d"]
    assert cells(page, 0)[0] == "January 2019"


def test_the_keyboard_passes_over_months_and_opens_and_deletes(qtbot: QtBot, page: CalendarListPage) -> None:
    table = page.table
    page.select("b")
    with qtbot.waitSignal(page.chosen) as chosen:
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert chosen.args == ["c"]
    qtbot.keyClick(table, Qt.Key.Key_Up)
    assert page.current_id() == "b"
    qtbot.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert page.current_id() == "a"
    qtbot.keyClick(table, Qt.Key.Key_Up)
    assert page.current_id() == "a"
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == ["a"]
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(page.delete_wanted) as deleted:
        qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert deleted.args == [["a", "b"]]


def test_several_are_selected_over_months(qtbot: QtBot, page: CalendarListPage) -> None:
    page.select("a")
    seen: list[list[str]] = []
    page.selection_changed.connect(seen.append)
    for _ in range(2):
        qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert seen[-1] == page.selected_ids() == ["a", "b", "c"]
    rect = page.table.visualRect(page.table.model().index(1, 1))
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, rect.center())
    assert page.selected_ids() == ["b", "c"]
    qtbot.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.selected_ids() == ["a", "b", "c", "d"]


def test_the_current_one_comes_last_of_what_is_selected(qtbot: QtBot, page: CalendarListPage) -> None:
    page.select_all_of(("c", "a"))
    assert page.selected_ids() == ["a", "c"]
    assert page.current_id() == "a"
    with qtbot.waitSignal(page.selected) as selected:
        rect = page.table.visualRect(page.table.model().index(2, 1))
        qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, rect.center())
    assert selected.args == [("a", "c", "b")]
    with qtbot.waitSignal(page.selected) as selected:
        qtbot.keyClick(page.table, Qt.Key.Key_Up)
    assert selected.args == [("a",)]


def test_a_row_is_known_while_it_is_shown(page: CalendarListPage) -> None:
    row = page.row("c")
    assert row is not None
    assert row.title == "=Camp & <co>"
    assert page.row("e") is None
    assert [each.id for each in page.rows_of("c")] == ["c"]


def test_the_days_have_a_name(page: CalendarListPage) -> None:
    names = {}
    for which in Range:
        page.set_range(which)
        names[which] = page.title()
    assert names == {Range.NEXT: "Next 30 days", Range.QUARTER: "Q3 2019", Range.YEAR: "2019", Range.ALL: "All years"}


def test_a_click_on_a_month_selects_nothing(qtbot: QtBot, page: CalendarListPage) -> None:
    page.select("a")
    with qtbot.assertNotEmitted(page.chosen):
        rect = page.table.visualRect(page.table.model().index(3, 0))
        qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert page.selected_ids() == []


def test_selecting_from_outside_says_nothing_and_keeps_several(qtbot: QtBot, page: CalendarListPage) -> None:
    with qtbot.assertNotEmitted(page.chosen):
        assert page.select("c")
    assert page.selected_ids() == ["c"]
    qtbot.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.select("c")
    assert len(page.selected_ids()) == 4
    assert page.select("b")
    assert page.selected_ids() == ["b"]
    assert not page.select("not there")
    assert page.selected_ids() == []


def test_rows_are_copied_as_text_and_as_a_table(qtbot: QtBot, page: CalendarListPage, context: UiContext) -> None:
    page.select("a")
    qtbot.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(context.told) as told:
        qtbot.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert told.args == ["4 rows copied"]
    mime = QGuiApplication.clipboard().mimeData()
    lines = [line.split("\t") for line in mime.text().split("\n")]
    assert lines[0] == ["Date", "Title", "Place", "Line", "Status", "Role", "People"]
    assert lines[1][:4] == ["8 January 2019", "Étape", "Rome, Italy", "Research"]
    assert lines[3][1] == "'=Camp & <co>"
    html = mime.html()
    assert html.count("<tr>") == 5
    assert html.count("<td") == 4 * 7
    assert "&#x27;=Camp &amp; &lt;co&gt;" in html
    assert "Month" not in html


def test_ranges_show_other_days(qtbot: QtBot, page: CalendarListPage, make: Callable[..., CalendarListPage]) -> None:
    def choose(which: Range) -> list[str]:
        with qtbot.waitSignal(page.did_show):
            page.ranges.button(which).click()
        return page.ids()

    assert choose(Range.NEXT) == ["c"]
    assert page.count.text() == "1–30 August 2019: 1 activity"
    assert choose(Range.QUARTER) == ["c"]
    with qtbot.waitSignal(page.did_show):
        page.step(-2)
    assert page.ids() == ["a", "b"]
    assert page.count.text().startswith("1 January – 31 March 2019")
    with qtbot.waitSignal(page.did_show):
        page.step(-1)
    assert page.days() == (date(2018, 10, 1), date(2018, 12, 31))
    assert choose(Range.ALL) == ["e", "a", "b", "c", "d"]
    assert cells(page, 0)[0] == "May 2012"
    assert page.count.text() == "5 activities"
    assert make().ranges.value() is Range.ALL
    with qtbot.waitSignal(page.did_show):
        page.set_year(2012)
    assert choose(Range.YEAR) == ["e"]


def test_a_search_narrows_the_list(qtbot: QtBot, page: CalendarListPage) -> None:
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.hasFocus()
    with qtbot.waitSignal(page.did_show):
        qtbot.keyClicks(page.search, "etape")
    qtbot.waitUntil(lambda: page.ids() == ["a"])
    with qtbot.waitSignal(page.did_show):
        qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert len(page.ids()) == 4
    page.search.setText("nothing like it")
    qtbot.waitUntil(lambda: page.ids() == [])
    assert not page.table.isVisible()


def test_a_person_narrows_the_list(qtbot: QtBot, page: CalendarListPage) -> None:
    assert [page.people.itemText(number) for number in range(page.people.count())] == ["Everybody", "Ada Example"]
    with qtbot.waitSignal(page.did_show):
        page.people.setCurrentIndex(1)
        page.people.activated.emit(1)
    assert page.ids() == ["c"]
    assert page.wanted().person_id == "ada"


def test_my_activities_are_those_of_whom_i_am(qtbot: QtBot, page: CalendarListPage) -> None:
    page._context.remember("me", "ada")
    page._people_stale = True
    with qtbot.waitSignal(page.did_show):
        page.reload()
    assert [page.people.itemText(number) for number in range(page.people.count())] == ["Everybody", "My activities"]
    with qtbot.waitSignal(page.did_show):
        page.people.setCurrentIndex(1)
        page.people.activated.emit(1)
    assert page.ids() == ["c"]


def test_the_filter_of_the_calendar_counts(page: CalendarListPage) -> None:
    page.set_filter(CalendarFilter(lines_off=frozenset({1})))
    assert page.ids() == ["a", "d"]
    page.set_filter(CalendarFilter(statuses=frozenset({DateStatus.TENTATIVE})))
    assert page.ids() == ["c"]
    page.set_filter(CalendarFilter(regions=frozenset({"europe"})))
    assert page.ids() == ["a"]
    page.set_filter(CalendarFilter(clashes=True), ["b", "c"])
    assert page.ids() == ["b", "c"]
    page.set_filter(CalendarFilter())
    assert len(page.ids()) == 4


def test_a_change_of_the_file_keeps_the_row_and_the_place(qtbot: QtBot, page: CalendarListPage, filled: Workspace) -> None:
    page.select("c")
    with filled.edit(message("Rename")) as unit:
        unit.update(Activity, "c", title="Camp in spring")
        unit.add(Activity(id="new", title="New", time=on(date(2019, 2, 2))))
        unit.delete(Activity, "a")
    page.did_change()
    assert page.ids() == ["b", "new", "c", "d"]
    assert page.current_id() == "c"
    assert "Camp in spring" in [cells(page, row)[1] for row in range(page.table.model().rowCount())]
    with filled.edit(message("Delete")) as unit:
        unit.delete(Activity, "c")
    page.did_change()
    assert page.current_id() == ""


def test_nothing_is_read_while_the_list_is_out_of_sight(page: CalendarListPage, filled: Workspace) -> None:
    page.hide()
    with filled.edit(message("Delete")) as unit:
        unit.delete(Activity, "a")
    page.did_change()
    assert page.ids() == ["a", "b", "c", "d"]
    page.show()
    assert page.ids() == ["b", "c", "d"]


def test_typing_goes_to_a_title(qtbot: QtBot, page: CalendarListPage) -> None:
    page.table.setFocus()
    qtbot.keyClicks(page.table, "cal")
    assert page.current_id() == "d"


def test_typing_goes_on_from_what_is_current_and_knows_no_accents(qtbot: QtBot, page: CalendarListPage) -> None:
    page.select("c")
    qtbot.keyClicks(page.table, "e")
    assert page.current_id() == "a"


def test_the_menu_is_wanted_for_what_was_clicked(qtbot: QtBot, page: CalendarListPage) -> None:
    rect = page.table.visualRect(page.table.model().index(2, 1))
    at = page.table.viewport().mapToGlobal(rect.center())
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, rect.center(), at)
    with qtbot.waitSignal(page.menu_wanted) as wanted:
        QApplication.sendEvent(page.table.viewport(), event)
    assert wanted.args == ["b", at]
    page.select("c")
    with qtbot.waitSignal(page.menu_wanted) as wanted:
        QApplication.sendEvent(page.table, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
    assert wanted.args[0] == "c"


def test_columns_are_chosen_and_widened_and_that_is_remembered(
    qtbot: QtBot, page: CalendarListPage, make: Callable[..., CalendarListPage]
) -> None:
    assert page.table.visible_columns() == ["date", "title", "place", "line", "status", "role", "people"]
    menu = page.table.columns_menu()
    actions = {action.text(): action for action in menu.actions()}
    assert not actions["Title"].isEnabled()
    actions["Role"].trigger()
    actions["Host"].trigger()
    assert page.table.visible_columns() == ["date", "title", "place", "line", "status", "people", "host"]
    before = page.table.columnWidth(2)
    page.table.header().resizeSection(2, before + 30)
    other = make()
    assert other.table.visible_columns() == page.table.visible_columns()
    assert other.table.columnWidth(2) == before + 30


@pytest.mark.parametrize(("width", "shown"), [(838, 7), (512, 3), (330, 2)])
def test_columns_give_way_where_there_is_little_room(make: Callable[..., CalendarListPage], width: int, shown: int) -> None:
    page = make(width=width)
    table = page.table
    visible = table.visible_columns()
    assert len(visible) >= shown
    assert {"date", "title"} <= set(visible)
    total = sum(table.columnWidth(number) for number in range(table.model().columnCount()) if not table.isColumnHidden(number))
    assert total <= table.viewport().width() + 2
    assert table.columnWidth(1) >= 150


def test_the_line_shrinks_to_its_number_before_a_column_goes() -> None:
    columns = list_columns(PlannerWords("en"), "en", lambda text: 7 * len(text))
    keys = [column.key for column in columns if column.shown]
    assert fitted(columns, keys, {}, 1400)["line"] > NAMES_ONLY
    narrow = fitted(columns, keys, {}, 800)
    assert narrow["line"] == NAMES_ONLY
    for room in range(300, 1500, 10):
        widths = fitted(columns, keys, {}, room)
        assert sum(widths.values()) == max(room, sum(widths.values()))
        assert "title" in widths
    assert list(fitted(columns, keys, {}, 100)) == ["date", "title"]


def test_all_years_of_a_large_file_come_in_two_steps(qtbot: QtBot, make: Callable[..., CalendarListPage], filled: Workspace) -> None:
    with filled.edit(message("Many")) as unit:
        unit.add_all(
            Activity(id=f"n{number:04}", title=f"Number {number}", time=on(date(2020, 1, 1) + timedelta(days=number % 900)))
            for number in range(3 * FIRST)
        )
    page = make()
    with qtbot.waitSignal(page.did_show):
        page.set_range(Range.ALL)
        assert len(page.ids()) == FIRST
        page.select("n0005")
        begin = page.ids()
    assert len(page.ids()) == 3 * FIRST + 5
    assert page.ids()[:FIRST] == begin
    assert page.current_id() == "n0005"
    assert page.count.text() == "1,205 activities"
    QAbstractItemModelTester(page.table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.table.scrollToBottom()
    page.table.grab()
    assert page.table.indexAt(QPoint(5, page.table.viewport().height() - 5)).isValid()


def test_what_is_selected_in_a_large_file_shows_up_once_it_is_read(
    qtbot: QtBot, make: Callable[..., CalendarListPage], filled: Workspace
) -> None:
    with filled.edit(message("Many")) as unit:
        unit.add_all(Activity(id=f"n{number:04}", title=f"N {number}", time=on(date(2020, 1, 1))) for number in range(2 * FIRST))
    page = make()
    with qtbot.waitSignal(page.did_show):
        page.set_range(Range.ALL)
        assert not page.select("n0750")
    assert page.current_id() == "n0750"


def test_occurrences_are_rows_of_their_own(make: Callable[..., CalendarListPage], filled: Workspace) -> None:
    with filled.edit(message("Repeat")) as unit:
        unit.add(Activity(id="series", title="Series", time=on(date(2019, 3, 4))))
        unit.add(
            Recurrence(id=link_id("recurrence", "series"), activity_id="series", rule="FREQ=WEEKLY;INTERVAL=4;COUNT=2",
                       first=date(2019, 3, 4))
        )  # fmt: skip
    page = make()
    assert page.ids() == ["a", "b", "series@2019-03-04", "series@2019-04-01", "c", "d"]
    assert "1 April" in [cells(page, row)[0] for row in range(page.table.model().rowCount())]
    assert page.select("series@2019-04-01")
    page.table.keyboardSearch("s")
    assert page.current_id() == "series@2019-03-04"


def test_a_cancelled_activity_and_a_held_one_do_not_look_like_others(page: CalendarListPage, filled: Workspace) -> None:
    def picture() -> bytes:
        page.table.selectionModel().clear()
        image = page.table.grab(page.table.visualRect(page.table.model().index(1, 1)).translated(0, page.table.header().height())).toImage()
        return bytes(image.constBits())

    looks = set()
    for status in ActivityStatus:
        with filled.edit(message("Status")) as unit:
            unit.update(Activity, "a", status=status)
        page.did_change()
        page.table.selectionModel().setCurrentIndex(page.table.model().index(2, 1), QItemSelectionModel.SelectionFlag.NoUpdate)
        looks.add(picture())
    assert len(looks) == 2  # of the title: cancelled is struck through
    texts = []
    for status in ActivityStatus:
        with filled.edit(message("Status")) as unit:
            unit.update(Activity, "a", status=status)
        page.did_change()
        texts.append(cells(page, 1)[4])
    assert texts == ["Confirmed", "Held", "Cancelled"]


def test_to_come_to_the_list_chooses_no_activity(qtbot: QtBot, page: CalendarListPage) -> None:
    told: list[str] = []
    page.table.chosen.connect(told.append)
    page.search.setFocus()
    page.table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(page.table.hasFocus)
    assert page.table.selected_ids() == []
    assert told == []
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.table.selected_ids() == ["a"]
    assert told == ["a"]
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert told == ["a", "b"]
