"""The list of a year's activities."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import ActivityRole
from gsef_desktop.domain.time_frame import UNKNOWN_TIME, Certainty, Precision, TimeFrame
from gsef_desktop.ui.calendar.list_model import Column
from gsef_desktop.ui.calendar.list_view import CalendarList
from gsef_desktop.ui.calendar.words import PlannerWords
from gsef_desktop.ui.theme.theme import ThemeMaker


def days(first: date, last: date) -> TimeFrame:
    return TimeFrame(earliest=first, latest=last, precision=Precision.DAY, date_certainty=Certainty.CONFIRMED)


ROWS = [
    CalendarRow(id="a", title="Étape", time=days(date(2019, 1, 8), date(2019, 1, 8)), place=Place(text="Rome, Italy"), line_number=2),
    CalendarRow(id="b", title="Beginning", time=days(date(2019, 1, 10), date(2019, 1, 12)), line_number=1, role=ActivityRole.ORGANISER),
    CalendarRow(id="c", title="Camp", time=days(date(2019, 8, 1), date(2019, 8, 2)), place=Place(text="Accra, Ghana"), line_number=1),
    CalendarRow(id="d", title="Call", time=UNKNOWN_TIME),
]


@pytest.fixture
def listing(qtbot: QtBot) -> CalendarList:
    made = CalendarList(ThemeMaker().theme("light"), QLocale("en"), PlannerWords("en"))
    qtbot.addWidget(made)
    made.resize(1000, 500)
    made.show_rows(2019, ROWS)
    made.show()
    made.setFocus()
    return made


def test_rows_stand_under_their_month(listing: CalendarList) -> None:
    model = listing.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    assert [index.data() for index in groups] == ["January 2019", "August 2019", "Month not known"]
    assert [model.rowCount(index) for index in groups] == [2, 1, 1]
    first = model.index(0, Column.DATE, groups[0])
    cells = [first.siblingAtColumn(column).data() for column in Column]
    assert cells == ["8 January", "Étape", "Rome, Italy", "Line 2", "Confirmed", ""]
    assert "8 January 2019" in first.data(Qt.ItemDataRole.AccessibleDescriptionRole)


def test_a_click_on_a_heading_sorts(qtbot: QtBot, listing: CalendarList) -> None:
    def click(column: Column) -> list[str]:
        head = listing.header()
        at = head.sectionViewportPosition(column) + 20
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=head.rect().center().__class__(at, 10))
        return listing.ids()

    assert click(Column.TITLE) == ["b", "d", "c", "a"]
    assert click(Column.TITLE) == ["a", "c", "d", "b"]
    assert click(Column.PLACE) == ["c", "a", "b", "d"]
    assert click(Column.LINE)[:2] == ["b", "c"]
    assert click(Column.DATE) == ["a", "b", "c", "d"]


def test_the_keyboard_passes_from_month_to_month_and_opens(qtbot: QtBot, listing: CalendarList) -> None:
    listing.select("b")
    with qtbot.waitSignal(listing.chosen) as chosen:
        qtbot.keyClick(listing, Qt.Key.Key_Down)
        qtbot.keyClick(listing, Qt.Key.Key_Down)
    assert chosen.args == ["c"]
    with qtbot.waitSignal(listing.opened) as opened:
        qtbot.keyClick(listing, Qt.Key.Key_Return)
    assert opened.args == ["c"]
    with qtbot.waitSignal(listing.delete_wanted) as deleted:
        qtbot.keyClick(listing, Qt.Key.Key_Delete)
    assert deleted.args == ["c"]


def test_typing_goes_to_a_title(qtbot: QtBot, listing: CalendarList) -> None:
    qtbot.keyClicks(listing, "cal")
    assert listing.current_id() == "d"


def test_a_reload_keeps_the_current_row(listing: CalendarList) -> None:
    listing.select("c")
    listing.show_rows(2019, ROWS[1:])
    assert listing.current_id() == "c"
    listing.show_rows(2019, ROWS[:1])
    assert listing.current_id() == ""
