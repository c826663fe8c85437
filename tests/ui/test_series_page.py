"""The page of a series as it is used."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, Series
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.reference.places import recognise_place
from gsef_desktop.services import activities, meetings, programme
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.activity import ActivityInspector
from gsef_desktop.ui.programme.series_page import EditionsPage
from gsef_desktop.ui.programme.tree import ProgrammeTree
from gsef_desktop.ui.programme.view import ProgrammeView
from tests.ui.desk_stage import ready
from tests.ui.looking import StretchingTranslator, clipped, unnamed

YEARS = {1: (2016, "Bamako", 70), 2: (2017, "Seoul", 60), 3: (2018, "Bilbao", None)}


@pytest.fixture
def series(context: UiContext) -> Series:
    file = context.workspace
    with file.edit(message("Series")) as unit:
        made = unit.add(Series(title="River Dialogue", acronym="RD"))
    for number, (year, city, count) in YEARS.items():
        frame = TimeFrame(earliest=date(year, 5, 7), latest=date(year, 5, 8), precision=Precision.DAY)
        one = activities.create_activity(file, title=f"{number}. River Dialogue", time=frame, place=recognise_place(city), year=year)
        with file.edit(message("Edition")) as unit:
            unit.update(
                Activity, one.id, series_id=made.id, edition=number, actual_participants=count, theme="Water for everybody in the city",
                participants_source="Report" if count else "",
            )  # fmt: skip
    return made


@pytest.fixture
def view(qtbot: QtBot, context: UiContext, series: Series) -> ProgrammeView:
    shown = ProgrammeView(context)
    qtbot.addWidget(shown)
    context.bridge.changed.connect(shown.refresh)
    shown.resize(1000, 620)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


@pytest.fixture
def page(view: ProgrammeView, series: Series, qtbot: QtBot) -> EditionsPage:
    assert view.show_record(RecordRef("series", series.id))
    qtbot.waitUntil(view.series.isVisible)
    return view.series


def cells(page: EditionsPage, column: int) -> list[str]:
    model = page.table.rows_model
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def edition(page: EditionsPage, number: int) -> str:
    return page.table.rows_model.ids[number - 1]


def test_it_is_opened_from_the_programme_and_left_again(view: ProgrammeView, qtbot: QtBot, context: UiContext) -> None:
    (tree,) = view.findChildren(ProgrammeTree)
    next(action for action in view.actions() if action.text() == "Programme: By series").trigger()
    tree.setFocus()
    tree.setCurrentIndex(tree.model().index(0, 0))
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert view.series_is_open
    assert view.status_text() == "3 editions"
    assert view.focus_target() is view.series.table
    qtbot.mouseClick(view.series.back, Qt.MouseButton.LeftButton)
    assert not view.series_is_open
    assert view.status_text() != "3 editions"
    tree.doubleClicked.emit(tree.model().index(0, 0))
    assert view.series_is_open


def test_the_editions_are_a_table_and_the_region_due_is_said(page: EditionsPage) -> None:
    assert cells(page, 0) == ["1", "2", "3"]
    assert cells(page, 1)[0] == "7–8 May 2016"
    assert cells(page, 2) == ["Bamako, Mali", "Seoul, Korea", "Bilbao, Spain"]
    assert cells(page, 4) == ["70", "60", "–"]
    assert cells(page, 5) == ["Report", "Report", ""]
    assert page.title.text() == "River Dialogue (RD)"
    assert "number 4" in page.next.text()
    assert page.turns[0].text() == "Africa is due, last in 2016"
    assert "Participants over the years. 1, 2016: 70, 2, 2017: 60" in page.chart.accessibleName()


def test_a_row_opens_the_inspector_and_marks_its_bar(page: EditionsPage, context: UiContext, qtbot: QtBot) -> None:
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.rows_model.index(1, 0))
    assert context.selected == RecordRef("activity", edition(page, 2))
    assert page.chart.accessibleDescription() == "2, 2017: 60"
    page.chart.setFocus()
    qtbot.keyClick(page.chart, Qt.Key.Key_Left)
    assert page.table.current_id() == edition(page, 1)
    point, box = page.chart.bars()[1]
    qtbot.mouseClick(page.chart, Qt.MouseButton.LeftButton, pos=QPoint(round(box.center().x()), round(box.center().y())))
    assert page.table.current_id() == point.id == edition(page, 2)


def test_a_new_edition_is_copied_and_selected_and_undone(page: EditionsPage, context: UiContext) -> None:
    page.copy_action.trigger()
    assert cells(page, 0) == ["1", "2", "3", "4"]
    made = page.table.current_id()
    assert context.selected == RecordRef("activity", made)
    with context.workspace.read() as reader:
        one = reader.get(Activity, made)
    assert (one.theme, one.edition) == ("Water for everybody in the city", 4)
    assert one.time.earliest is not None
    assert one.time.earliest.year >= 2019
    context.workspace.undo()
    assert cells(page, 0) == ["1", "2", "3"]
    page.plain_action.trigger()
    assert cells(page, 1)[-1] == "Day not known"


def test_the_menu_of_an_edition_inserts_copies_and_opens(page: EditionsPage, context: UiContext, series: Series) -> None:
    went: list[RecordRef] = []
    context.go_to = went.append  # type: ignore[method-assign, assignment]
    meeting = meetings.make_meeting(context.workspace, activity_id=edition(page, 3))
    entries = {action.text(): action for action in page.menu(edition(page, 3)).actions()}
    entries["Open the meeting"].trigger()
    entries["Show in the calendar"].trigger()
    assert went == [RecordRef("meeting", meeting.id), RecordRef("activity", edition(page, 3))]
    entries["Insert an edition before"].trigger()
    assert cells(page, 0) == ["1", "2", "4", "3"]  # the one that was inserted has no day yet
    renumber = {action.text(): action for action in page.actions_of_page()}["Number the editions by date"]
    renumber.trigger()
    assert cells(page, 0) == ["1", "2", "3", "4"]
    assert "Open the meeting" not in {action.text() for action in page.menu(edition(page, 1)).actions()}
    entries = {action.text(): action for action in page.menu(edition(page, 4)).actions()}
    entries["Copy from the last edition"].trigger()
    assert cells(page, 3)[-1] == "Water for everybody in the city"


def test_deleting_an_edition_can_be_undone(page: EditionsPage, context: UiContext, qtbot: QtBot) -> None:
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.rows_model.index(0, 0))
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert cells(page, 0) == ["2", "3"]
    assert context.selected is None
    context.workspace.undo()
    assert cells(page, 0) == ["1", "2", "3"]


def test_a_rotation_is_typed_and_what_is_no_region_is_told_beside_it(page: EditionsPage, qtbot: QtBot) -> None:
    page.rotation.setFocus()
    qtbot.keyClicks(page.rotation, "Europe, Atlantis")
    qtbot.keyClick(page.rotation, Qt.Key.Key_Return)
    assert "Atlantis" in page._rotation_row.note.text()
    assert page.turns[0].text().startswith("Africa")
    page.rotation.selectAll()
    qtbot.keyClicks(page.rotation, "Europe, Oceania, Asia")
    qtbot.keyClick(page.rotation, Qt.Key.Key_Return)
    assert page.turns[0].text() == "Oceania is due, never visited"
    assert page.turns[1].text() == "Asia, last in 2017"
    assert page.rotation.value() == "Europe, Oceania, Asia"


def test_a_series_that_is_deleted_leaves_the_page(page: EditionsPage, view: ProgrammeView, context: UiContext, series: Series) -> None:
    programme.delete_record(context.workspace, record=Series, record_id=series.id)
    assert not view.series_is_open
    assert not view.open_series(series.id)


def test_a_series_without_editions_says_what_to_do(view: ProgrammeView, context: UiContext) -> None:
    with context.workspace.edit(message("Series")) as unit:
        empty = unit.add(Series(title="Lake Dialogue"))
    assert view.open_series(empty.id)
    page = view.series
    assert not page.table.isVisible()
    assert page.turns[0].text() == "No region is known yet: no edition has a place."
    assert not page.copy_action.isEnabled()
    page.add_edition(copy=False)
    assert cells(page, 0) == ["1"]


def test_the_source_of_a_number_is_typed_in_the_inspector(qtbot: QtBot, page: EditionsPage, context: UiContext) -> None:
    inspector = ActivityInspector(context, RecordRef("activity", edition(page, 1)))
    qtbot.addWidget(inspector)
    inspector.show()
    field = inspector._counted_by
    assert field.isVisible()
    assert field.value() == "Report"
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Sign-in sheets")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert cells(page, 5)[0] == "Sign-in sheets"


def test_it_is_printed_on_the_page_that_prints(page: EditionsPage, view: ProgrammeView, context: UiContext, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.view_requested) as asked:
        page.print_page()
    view.open_with(**asked.args[1])
    assert view.is_printing
    desk = view.printing.desk
    ready(qtbot, desk)
    assert desk.document is not None
    assert desk.document.title.startswith("River Dialogue")
    assert desk.formats.isVisible()
    qtbot.mouseClick(view.printing.back, Qt.MouseButton.LeftButton)
    assert view.series_is_open, "back where one came from"


@pytest.mark.parametrize(("width", "height"), [(1160, 700), (828, 520), (512, 420)])
def test_everything_has_a_name_and_nothing_is_cut_off(page: EditionsPage, view: ProgrammeView, width: int, height: int) -> None:
    view.resize(width, height)
    QApplication.processEvents()
    assert unnamed(page) == []
    assert clipped(page) == []
    assert not page.table.horizontalScrollBar().isVisible()
    assert page._cards.isVisible() == (height >= 500)


def test_nothing_is_cut_off_where_words_are_longer(qtbot: QtBot, context: UiContext, series: Series) -> None:
    translator = StretchingTranslator()
    QApplication.installTranslator(translator)
    try:
        shown = ProgrammeView(context)
        qtbot.addWidget(shown)
        shown.resize(828, 560)
        shown.show()
        qtbot.waitExposed(shown)
        shown.open_series(series.id)
        QApplication.processEvents()
        assert clipped(shown.series) == []
    finally:
        QApplication.removeTranslator(translator)


def test_a_bar_stands_for_each_known_number_and_what_is_expected_looks_otherwise(page: EditionsPage, context: UiContext) -> None:
    assert [point.number for point, _ in page.chart.bars()] == [70, 60]
    with context.workspace.edit(message("Expected")) as unit:
        unit.update(Activity, edition(page, 3), expected_participants=90)
    bars = page.chart.bars()
    assert [(point.number, point.expected) for point, _ in bars] == [(70, False), (60, False), (90, True)]
    assert bars[2][1].height() > bars[0][1].height() > bars[1][1].height()
    assert cells(page, 4)[-1] == "(90)"
    activities.update_activity(context.workspace, activity_id=edition(page, 3), actual_participants=0)
    assert page.chart.bars()[2][1].height() == 1
