"""The recruiting page, used as a person uses it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Indicator, Measurement, Membership, MembershipStatus, Organisation, Programme
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.recruiting_section import RecruitingSection
from gsef_desktop.ui.members.board import BoardColumn
from gsef_desktop.ui.members.recruiting import RecruitingPage
from gsef_desktop.ui.members.recruiting_popups import CountPanel, GoalPanel, NextStepPanel
from gsef_desktop.ui.members.view import MembersView
from tests.ui.looking import clipped, unnamed

TODAY = date(2019, 6, 30)
PROSPECT, APPLIED, MEMBER = MembershipStatus.PROSPECT, MembershipStatus.APPLIED, MembershipStatus.MEMBER
pops_up = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def view(context: UiContext, qtbot: QtBot) -> MembersView:
    """The view over a small network."""
    with context.workspace.edit(message("Fill")) as unit:
        programme = unit.add(Programme(year=2019))
        indicator = unit.add(
            Indicator(programme_id=programme.id, title="Members", unit="members", baseline=49, target=100, due_on=date(2019, 12, 31))
        )
        unit.add(Measurement(indicator_id=indicator.id, day=date(2019, 4, 1), value=52, source="Bulletin"))
        for name, status in (("Alpha Town", PROSPECT), ("Beta Town", PROSPECT), ("Gamma Town", APPLIED), ("Delta Town", MEMBER)):
            one = unit.add(Organisation(name=name, next_step="Write", next_step_on=date(2019, 6, 1) if name == "Gamma Town" else None))
            unit.add(Membership(organisation_id=one.id, status=status, since=date(2019, 2, 1)))
    view = MembersView(context, today=TODAY)
    context.bridge.changed.connect(view.refresh)
    qtbot.addWidget(view)
    view.resize(1170, 750)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.open_with(page="recruiting")
    return view


@pytest.fixture
def page(view: MembersView) -> RecruitingPage:
    """Its page of recruiting."""
    found = view.page("recruiting")
    assert isinstance(found, RecruitingPage)
    return found


def names(column: BoardColumn) -> list[str]:
    """The cards of a column, from top to bottom."""
    return [row.name for row in column.cards.rows]


def click(page: RecruitingPage, status: MembershipStatus, row: int, qtbot: QtBot) -> BoardColumn:
    """Click a card."""
    column = page.columns[status]
    qtbot.mouseClick(column.viewport(), Qt.MouseButton.LeftButton, pos=column.visualRect(column.cards.index(row)).center())
    return column


def test_cards_stand_in_the_column_of_their_status(page: RecruitingPage) -> None:
    assert {status: names(column) for status, column in page.columns.items()} == {
        PROSPECT: ["Alpha Town", "Beta Town"], APPLIED: ["Gamma Town"], MEMBER: ["Delta Town"],
    }  # fmt: skip
    told = page.columns[APPLIED].cards.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Gamma Town, Other, Write, by 1 Jun 2019, late"
    assert page.status_text() == "4 organisations on the board"
    assert unnamed(page) == []
    assert clipped(page) == []


def test_a_click_selects_one_card_on_the_whole_board(page: RecruitingPage, qtbot: QtBot) -> None:
    click(page, PROSPECT, 1, qtbot)
    beta = page.columns[PROSPECT].cards.rows[1].id
    assert page.context.selected == RecordRef("organisation", beta)
    click(page, APPLIED, 0, qtbot)
    assert page.columns[PROSPECT].selected_ids() == []
    assert page.show_ref(RecordRef("organisation", beta))
    assert page.columns[PROSPECT].selected_ids() == [beta]


def test_ctrl_and_arrow_moves_cards_on_and_undo_brings_them_back(page: RecruitingPage, qtbot: QtBot) -> None:
    column = click(page, PROSPECT, 0, qtbot)
    qtbot.keyClick(column, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(column, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert names(page.columns[APPLIED]) == ["Gamma Town", "Alpha Town", "Beta Town"]
    assert page.window().focusWidget() is page.columns[APPLIED]
    page.context.workspace.undo()
    qtbot.waitUntil(lambda: names(page.columns[PROSPECT]) == ["Alpha Town", "Beta Town"])


def test_a_card_is_dropped_into_another_column(page: RecruitingPage) -> None:
    prospects, applications = page.columns[PROSPECT], page.columns[APPLIED]
    data = prospects.cards.mimeData([prospects.cards.index(1)])
    _drop(applications, data)
    assert names(applications) == ["Gamma Town", "Beta Town"]
    text = QMimeData()
    text.setText("something else")
    _drop(applications, text)
    assert names(applications) == ["Gamma Town", "Beta Town"]


def _drop(column: BoardColumn, data: QMimeData) -> None:
    at = QPointF(column.viewport().rect().center())
    none = Qt.KeyboardModifier.NoModifier
    column.dropEvent(QDropEvent(at, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, none))


@pops_up
def test_f2_asks_for_the_next_step(page: RecruitingPage, qtbot: QtBot) -> None:
    column = click(page, PROSPECT, 0, qtbot)
    qtbot.keyClick(column, Qt.Key.Key_F2)
    (panel,) = page.findChildren(NextStepPanel)
    panel.text.selectAll()
    qtbot.keyClicks(panel.text, "Call the mayor")
    qtbot.keyClicks(panel.by.field, "no day at all")
    qtbot.keyClick(panel.by.field, Qt.Key.Key_Return)
    assert panel.warning.text() == "“no day at all” is not a date."
    panel.by.field.selectAll()
    qtbot.keyClicks(panel.by.field, "15 July")
    qtbot.keyClick(panel.by.field, Qt.Key.Key_Return)
    row = column.cards.rows[0]
    assert (row.name, row.next_step, row.next_step_on) == ("Alpha Town", "Call the mayor", date(2019, 7, 15))


@pops_up
def test_a_number_of_members_is_noted_with_its_source(page: RecruitingPage, qtbot: QtBot) -> None:
    assert page.goal.now.text() == "52"
    assert page.goal.course.text().startswith("48 to go · ")
    page.goal.add.click()
    (panel,) = page.findChildren(CountPanel)
    qtbot.keyClicks(panel.number, "many")
    qtbot.keyClick(panel.number, Qt.Key.Key_Return)
    assert panel.warning.isVisible()
    panel.number.selectAll()
    qtbot.keyClicks(panel.number, "60")
    qtbot.keyClicks(panel.source, "Report")
    panel.keep.click()
    assert page.goal.now.text() == "60"
    assert [count.source for count in (spot.count for spot in page.goal.chart.spots())] == ["", "Bulletin", "Report"]
    assert page.goal.missing.accessibleName() == "59 members not yet named"


@pops_up
def test_the_goal_is_set(page: RecruitingPage, qtbot: QtBot) -> None:
    page.goal.target.click()
    (panel,) = page.findChildren(GoalPanel)
    panel.number.selectAll()
    qtbot.keyClicks(panel.number, "80")
    panel.by.field.selectAll()
    qtbot.keyClicks(panel.by.field, "31 December 2020")
    qtbot.keyClick(panel.number, Qt.Key.Key_Return)
    assert page.goal.target.text() == "of 80 by 31 December 2020"


def test_the_chart_is_stepped_through_and_says_what_it_shows(page: RecruitingPage, qtbot: QtBot) -> None:
    chart, told = page.goal.chart, list[str]()
    page.context.told.connect(told.append)
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert told[-1] == "1 April 2019: 52 (Bulletin)"
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.spots()[0].at.toPoint())
    assert told[-1] == "1 January 2019: 49"
    assert "1 April 2019: 52 (Bulletin)" in chart.accessibleName()
    xs = [spot.at.x() for spot in chart.spots()]
    assert xs == sorted(xs)


@pops_up
def test_the_menu_sets_any_status(page: RecruitingPage, qtbot: QtBot) -> None:
    column = click(page, APPLIED, 0, qtbot)
    column.customContextMenuRequested.emit(QPoint(5, 5))
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if action.text() == "Left").trigger()
    menu.close()
    assert names(column) == []


def test_a_new_prospect_gets_a_card(page: RecruitingPage) -> None:
    page.add_button.click()
    assert "New organisation" in names(page.columns[PROSPECT])


def test_a_low_window_leaves_the_goal_out(page: RecruitingPage) -> None:
    page.window().resize(828, 400)
    QApplication.processEvents()
    assert not page.goal.isVisible()
    assert page.columns[PROSPECT].isVisible()


def test_the_inspector_sets_the_next_step(page: RecruitingPage, context: UiContext, qtbot: QtBot) -> None:
    with context.workspace.read() as reader:
        (one,) = reader.all(Organisation, name="Gamma Town")
    section = RecruitingSection(context, one.id)
    qtbot.addWidget(section)
    section.load(one, APPLIED, TODAY)
    section.show()
    assert section.by.note.text() == "29 days late"
    section.step.selectAll()
    qtbot.keyClicks(section.step, "Vote in July")
    qtbot.keyClick(section.step, Qt.Key.Key_Return)
    row = page.columns[APPLIED].cards.rows[0]
    assert (row.next_step, row.next_step_on) == ("Vote in July", date(2019, 6, 1))
