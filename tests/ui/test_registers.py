"""The registers of decisions and of action items, and the inspectors that they open."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.minutes import ActionState, MinutesState
from gsef_desktop.domain.records import Membership, MembershipStatus, Organisation, Person
from gsef_desktop.services import action_items, adoption, decisions
from gsef_desktop.ui.inspectors.action_item import ActionItemInspector
from gsef_desktop.ui.inspectors.decision import DecisionInspector
from gsef_desktop.ui.inspectors.member_fields import LinkButton
from gsef_desktop.ui.inspectors.registry import make_inspector
from gsef_desktop.ui.meetings.register_page import RegisterPage
from gsef_desktop.ui.overview.action_card import ActionCard
from gsef_desktop.ui.overview.view import OverviewView
from tests.ui.looking import StretchingTranslator, clipped, unnamed
from tests.ui.meeting_stage import Stage, make_stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

LATE, LATER = date.today() - timedelta(days=3), date.today() + timedelta(days=30)


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    for made in make_stage(qtbot, tmp_path, with_participants=False):
        fill(made)
        yield made


@pytest.fixture
def ids(stage: Stage) -> dict[str, str]:
    """The ids of decisions and action items by their texts."""
    with stage.workspace.read() as reader:
        found = reader.rows("SELECT text, id FROM decision UNION ALL SELECT title, id FROM action_item")
    return {str(text): str(id) for text, id in found}


def fill(stage: Stage) -> None:
    file, sample = stage.workspace, stage.sample
    with file.edit(message("Person")) as unit:
        unit.add(Person(given_name="Ada", family_name="Example"))
    theme = decisions.add_decision(file, meeting_id=sample.meeting_id, item_id=sample.items["Main theme"], text="The theme is chosen.")
    decisions.add_decision(file, meeting_id=sample.meeting_id, item_id=sample.items["Review of the budget"], text="The budget is approved.")
    action_items.add_action(file, title="Write the call", decision_id=theme.id, owner="Ada Example", due_on=LATE)
    action_items.add_action(file, title="Book a hall", decision_id=theme.id, owner="Alpha City", due_on=LATER)
    action_items.add_action(file, title="Think", meeting_id=sample.meeting_id)


def register(stage: Stage, part: str) -> RegisterPage:
    """Choose a register as the user does."""
    stage.qtbot.mouseClick(stage.view.list.parts.button(part), Qt.MouseButton.LeftButton)
    found = stage.view.list.shown_register
    assert found is not None
    return found


def shown(page: RegisterPage, column: int) -> list[str]:
    """What a column says, from top to bottom."""
    return [str(page.model.index(row, column).data()) for row in range(page.model.rowCount())]


def cell(page: RegisterPage, row: int, column: int) -> QPoint:
    return page.table.visualRect(page.model.index(row, column)).center()


def search(stage: Stage, page: RegisterPage, text: str, number: int) -> None:
    page.search.setFocus()
    page.search.selectAll()
    stage.type(text)
    stage.qtbot.waitUntil(lambda: page.model.rowCount() == number)


def test_decisions_of_all_meetings_are_listed_and_found(stage: Stage) -> None:
    page = register(stage, "decisions")
    assert shown(page, 1) == ["SC/2019/1/D2", "SC/2019/1/D1"]
    assert shown(page, 2) == ["The budget is approved.", "The theme is chosen."]
    assert shown(page, 3) == ["–", "2"]
    assert stage.view.status_text() == "2 shown"
    search(stage, page, "budget", 1)
    search(stage, page, "zzz", 0)
    assert page._stack.currentIndex() == 2
    page.clear_filters()
    assert page.model.rowCount() == 2


def test_a_decision_is_marked_as_implemented_by_one_click(stage: Stage, ids: dict[str, str]) -> None:
    page = register(stage, "decisions")
    stage.qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=cell(page, 0, 0))
    row = decisions.read_decisions(stage.workspace, ids=[ids["The budget is approved."]])[0]
    assert row.implemented
    assert stage.workspace.undo_label == message("Mark as implemented")
    page.chips["open"].click()
    assert shown(page, 2) == ["The theme is chosen."]
    page.chips["done"].click()
    assert shown(page, 2) == ["The budget is approved."]


def test_action_items_say_what_is_late(stage: Stage) -> None:
    page = register(stage, "actions")
    assert shown(page, 1) == ["Write the call", "Book a hall", "Think"]
    assert shown(page, 3)[0].endswith("3 days late")
    assert page.model.index(0, 3).data(Qt.ItemDataRole.DecorationRole) is not None
    assert page.model.index(1, 3).data(Qt.ItemDataRole.DecorationRole) is None
    assert page.chips["overdue"].text() == "Overdue 1"
    page.chips["overdue"].click()
    assert shown(page, 1) == ["Write the call"]


def test_action_items_are_done_by_click_and_by_key(stage: Stage, ids: dict[str, str]) -> None:
    page = register(stage, "actions")
    page.chips["open"].click()
    stage.qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=cell(page, 0, 0))
    assert shown(page, 1) == ["Book a hall", "Think"]
    assert state(stage, ids["Write the call"]) is ActionState.DONE
    page.table.setFocus()
    page.table.select(ids["Book a hall"])
    stage.key(Qt.Key.Key_Space)
    assert state(stage, ids["Book a hall"]) is ActionState.DONE
    assert page.table.current_id() == ids["Think"]  # the keyboard goes on with the next
    stage.workspace.undo()
    stage.workspace.undo()
    assert shown(page, 1) == ["Write the call", "Book a hall", "Think"]
    page.chips["done"].click()
    assert shown(page, 1) == []


def state(stage: Stage, action_id: str) -> ActionState:
    return action_items.read_actions(stage.workspace, ids=[action_id])[0].state


def test_several_are_ticked_at_once(stage: Stage, ids: dict[str, str]) -> None:
    page = register(stage, "actions")
    page.table.setFocus()
    page.table.selectAll()
    stage.key(Qt.Key.Key_Space)
    assert {state(stage, ids[title]) for title in ("Write the call", "Book a hall", "Think")} == {ActionState.DONE}
    assert stage.workspace.undo_label == message("Complete action items")


def test_action_items_are_filtered_by_owner_and_sorted(stage: Stage) -> None:
    page = register(stage, "actions")
    owners = {action.text(): action for action in page.menus["owner"]._actions.values()}
    assert list(owners) == ["Ada Example", "Alpha City"]
    owners["Alpha City"].trigger()
    assert shown(page, 1) == ["Book a hall"]
    owners["Alpha City"].trigger()
    header = page.table.header()
    stage.qtbot.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(header.sectionViewportPosition(1) + 30, header.height() // 2)
    )  # fmt: skip
    assert shown(page, 1) == ["Book a hall", "Think", "Write the call"]


def test_enter_goes_to_the_meeting_and_back_again(stage: Stage, ids: dict[str, str]) -> None:
    page = register(stage, "decisions")
    page.table.setFocus()
    page.table.select(ids["The theme is chosen."])
    stage.key(Qt.Key.Key_Return)
    assert stage.view.is_open
    assert stage.view.page.tabs.value() == "minutes"
    assert stage.context.selected == RecordRef("decision", ids["The theme is chosen."])
    stage.view.show_list()
    assert stage.view.list.shown_register is page
    assert page.table.hasFocus()


def test_a_click_on_a_row_inspects_it_and_another_list_forgets_it(stage: Stage, ids: dict[str, str]) -> None:
    page = register(stage, "decisions")
    stage.qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=cell(page, 1, 2))
    assert stage.context.selected == RecordRef("decision", ids["The theme is chosen."])
    register(stage, "actions")
    assert stage.context.selected is None


def test_del_deletes_and_adopted_minutes_refuse_it(stage: Stage, ids: dict[str, str]) -> None:
    page = register(stage, "actions")
    page.table.setFocus()
    page.table.select(ids["Think"])
    stage.key(Qt.Key.Key_Delete)
    assert shown(page, 1) == ["Write the call", "Book a hall"]
    adoption.set_minutes_state(stage.workspace, meeting_id=stage.sample.meeting_id, state=MinutesState.ADOPTED)
    told: list[object] = []
    stage.context.error_shown.connect(told.append)
    page.table.select(ids["Book a hall"])
    stage.key(Qt.Key.Key_Delete)
    assert len(told) == 1
    assert shown(page, 1) == ["Write the call", "Book a hall"]


def test_a_new_meeting_can_be_made_from_a_register(stage: Stage) -> None:
    register(stage, "actions")
    stage.qtbot.mouseClick(stage.view.list.new, Qt.MouseButton.LeftButton)
    assert stage.view.list.shown_register is None
    assert stage.view.list.form.isVisible()


def test_empty_registers_say_what_belongs_there(qtbot: QtBot, tmp_path: Path) -> None:
    for stage in make_stage(qtbot, tmp_path, filled=False):
        for part in ("decisions", "actions"):
            page = register(stage, part)
            assert page._stack.currentIndex() == 1
            assert not page._bar.isVisible()


def test_an_action_item_without_a_meeting_is_shown_in_its_register(stage: Stage) -> None:
    made = action_items.add_action(stage.workspace, title="By itself")
    assert stage.view.show_record(RecordRef("action_item", made.id))
    assert stage.context.selected == RecordRef("action_item", made.id)
    page = stage.view.list.shown_register
    assert page is not None
    assert page.table.current_id() == made.id


@pytest.mark.parametrize("width", [560, 900])
def test_nothing_is_nameless_or_cut_off(stage: Stage, width: int) -> None:
    for part in ("decisions", "actions"):
        page = register(stage, part)
        stage.resize(width, 600)
        QApplication.processEvents()
        assert unnamed(page) == []
        assert clipped(page) == []


def test_inspectors_in_a_longer_language(stage: Stage, ids: dict[str, str], qtbot: QtBot) -> None:
    translator = StretchingTranslator()
    QApplication.installTranslator(translator)
    try:
        for ref in (RecordRef("decision", ids["The theme is chosen."]), RecordRef("action_item", ids["Write the call"])):
            panel: Any = make_inspector(stage.context, ref)
            panel.setFixedWidth(316)
            qtbot.addWidget(panel)
            panel.show()
            qtbot.waitExposed(panel)
            assert clipped(panel) == []
            assert unnamed(panel) == []
    finally:
        QApplication.removeTranslator(translator)


# --- inspectors --------------------------------------------------------------------------------------------------------------------


def inspect(stage: Stage, kind: str, id: str) -> Any:
    panel = make_inspector(stage.context, RecordRef(kind, id))
    assert panel is not None
    panel.setFixedWidth(316)
    stage.row.addWidget(panel)
    stage.qtbot.waitUntil(panel.isVisible)
    return panel


def test_the_inspector_of_a_decision(stage: Stage, ids: dict[str, str]) -> None:
    file, own = stage.workspace, ids["The theme is chosen."]
    with file.edit(message("Admit")) as unit:
        city = unit.add(Organisation(name="Zeta City"))
        unit.add(Membership(organisation_id=city.id, status=MembershipStatus.MEMBER, since=date(2019, 7, 8), decision_id=own))
    panel = inspect(stage, "decision", own)
    assert isinstance(panel, DecisionInspector)
    assert panel.kick.text() == "Decision SC/2019/1/D1"
    assert panel.missing.text() == "Missing: FR, ES"
    panel.language.button("fr").click()
    panel.text.setFocus()
    stage.type("Sujet choisi.")
    stage.key(Qt.Key.Key_Tab)
    panel.day.field.setFocus()
    panel.day.field.selectAll()
    stage.type("9 July 2019")
    stage.key(Qt.Key.Key_Return)
    panel.implemented.click()
    panel.item.setCurrentIndex(0)
    panel.item.activated.emit(0)
    details = decisions.decision_details(file, decision_id=own)
    assert details.texts["fr"] == "Sujet choisi."
    assert (details.decision.decided_on, details.decision.implemented, details.decision.item_id) == (date(2019, 7, 9), True, None)
    QApplication.processEvents()  # what was filled in anew is shown then
    went: list[object] = []
    stage.context.record_requested.connect(went.append)
    links = {link.accessibleName(): link for link in panel.findChildren(LinkButton) if not link.isHidden()}
    links["Open Zeta City"].click()
    links["Go to the minutes of Steering Committee"].click()
    assert went == [RecordRef("organisation", city.id), RecordRef("decision", own)]
    links["Open Write the call"].click()
    assert stage.context.selected == RecordRef("action_item", ids["Write the call"])


def test_the_inspector_of_an_action_item(stage: Stage, ids: dict[str, str]) -> None:
    file, own = stage.workspace, ids["Write the call"]
    panel = inspect(stage, "action_item", own)
    assert isinstance(panel, ActionItemInspector)
    assert panel.owner.text() == "Ada Example"
    assert panel.due.note.text() == "Overdue"
    panel.owner.setFocus()
    panel.owner.selectAll()
    stage.type("Beta City")
    stage.key(Qt.Key.Key_Return)
    panel.due.field.setFocus()
    panel.due.field.selectAll()
    stage.type("1 March 2090")
    stage.key(Qt.Key.Key_Return)
    panel.decision.setCurrentIndex(2)
    panel.decision.activated.emit(2)
    row = action_items.read_actions(file, ids=[own])[0]
    assert (row.owner, row.due, row.decision) == ("Beta City", date(2090, 3, 1), "SC/2019/1/D2")
    panel.state.button(ActionState.DROPPED).click()
    assert state(stage, own) is ActionState.DROPPED
    adoption.set_minutes_state(file, meeting_id=stage.sample.meeting_id, state=MinutesState.ADOPTED)
    assert panel.lock.isVisible()
    assert panel.text.isReadOnly()
    assert not panel.owner.isReadOnly()


def test_the_overview_shows_what_is_open_and_lets_it_be_done(stage: Stage, ids: dict[str, str]) -> None:
    view = OverviewView(stage.context)
    stage.qtbot.addWidget(view)
    view.resize(1170, 760)
    view.show()
    stage.qtbot.waitExposed(view)
    stage.context.bridge.changed.connect(view.refresh)

    def titles() -> list[str]:
        return [line.row.title for card in view.findChildren(ActionCard) if card.isVisibleTo(view) for line in card.lines]

    assert titles() == ["Write the call", "Book a hall", "Think"]
    card = next(card for card in view.findChildren(ActionCard))
    card.lines[0].box.click()
    assert titles() == ["Book a hall", "Think"]
    assert state(stage, ids["Write the call"]) is ActionState.DONE
    action_items.set_action_state(
        stage.workspace, action_ids=[ids["Book a hall"], ids["Think"]], state=ActionState.DROPPED
    )  # fmt: skip
    assert titles() == []


def test_to_come_to_a_register_chooses_no_row(stage: Stage, ids: dict[str, str]) -> None:
    page = register(stage, "actions")
    stage.context.select(None)
    page.search.setFocus()
    page.table.setFocus(Qt.FocusReason.TabFocusReason)
    stage.qtbot.waitUntil(page.table.hasFocus)
    assert page.table.selected_ids() == []
    assert stage.context.selected is None
    stage.key(Qt.Key.Key_Down)
    assert page.table.selected_ids() == [ids["Write the call"]]
    assert stage.context.selected == RecordRef("action_item", ids["Write the call"])


def test_names_are_typed_in_a_register(stage: Stage, ids: dict[str, str]) -> None:
    page = register(stage, "actions")
    page.table.setFocus()
    stage.type("thi")
    assert stage.context.selected == RecordRef("action_item", ids["Think"])
