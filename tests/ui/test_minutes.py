"""The minutes of a meeting as one writes them: by keys, by typing, by clicks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.minutes import ActionState, MinutesState
from gsef_desktop.domain.records import ActionItem, Minutes, Person
from gsef_desktop.services import action_items, agenda, decisions, minutes
from gsef_desktop.services.minutes_reading import ItemMinutes, read_minutes
from gsef_desktop.ui.meetings import minutes_page
from gsef_desktop.ui.meetings.minutes_block import ItemBlock
from gsef_desktop.ui.meetings.minutes_page import MinutesPage
from tests.ui.looking import StretchingTranslator, clipped, unnamed
from tests.ui.meeting_stage import Stage, make_stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

_CONTROL, _ALT, _SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    for made in make_stage(qtbot, tmp_path, with_participants=False):
        made.view.open_meeting(made.sample.meeting_id)
        made.view.page.show_tab("minutes")
        page(made)._make_some(all_of_them=True)
        yield made


def page(stage: Stage) -> MinutesPage:
    return stage.view.page.minutes


def block(stage: Stage, title: str) -> ItemBlock:
    return next(one for one in page(stage).blocks if one.item.title == title)


def kept(stage: Stage, title: str) -> ItemMinutes:
    """What the file has on an item."""
    found = read_minutes(stage.workspace, meeting_id=stage.sample.meeting_id)
    return next(one for one in found.items if one.title == title)


def write_in(stage: Stage, title: str) -> None:
    """Click into the notes of an item."""
    notes = block(stage, title).notes
    stage.qtbot.mouseClick(notes.viewport(), Qt.MouseButton.LeftButton)
    stage.qtbot.waitUntil(notes.hasFocus)


def test_every_item_has_its_place_in_order_and_breaks_have_none(stage: Stage) -> None:
    numbers = [one.item.number for one in page(stage).blocks]
    assert numbers[:5] == ["1", "1.1", "1.2", "2", "2.1"]
    assert numbers[-1] == ""  # the meeting as a whole
    assert block(stage, "Opening").notes.isHidden() or not block(stage, "Opening").notes.isVisible()
    assert block(stage, "Main theme").notes.isVisible()


def test_notes_are_kept_when_one_goes_on(stage: Stage) -> None:
    write_in(stage, "Main theme")
    stage.type("Three options.")
    assert kept(stage, "Main theme").texts == {}
    stage.key(Qt.Key.Key_Tab)
    assert kept(stage, "Main theme").texts == {"en": "Three options."}
    assert block(stage, "Organizing governance").notes.hasFocus()
    assert stage.workspace.undo_label == message("Change the minutes of item {number}", number="2.1")
    stage.workspace.undo()
    assert block(stage, "Main theme").notes.toPlainText() == ""


def test_notes_are_kept_while_one_pauses_and_the_cursor_stays(stage: Stage) -> None:
    write_in(stage, "Main theme")
    stage.type("Three options ")
    notes = block(stage, "Main theme").notes
    stage.qtbot.waitUntil(lambda: kept(stage, "Main theme").texts == {"en": "Three options"}, timeout=5000)
    assert notes.hasFocus()
    stage.type("were shown.")
    assert notes.toPlainText() == "Three options were shown."


def test_alt_and_arrows_go_from_item_to_item(stage: Stage) -> None:
    write_in(stage, "Main theme")
    stage.key(Qt.Key.Key_Down, _ALT)
    assert block(stage, "Organizing governance").notes.hasFocus()
    assert page(stage).where.text() == "2.2 Organizing governance"
    stage.key(Qt.Key.Key_Up, _ALT)
    stage.key(Qt.Key.Key_Up, _ALT)
    assert block(stage, "Adoption of the agenda").notes.hasFocus()  # a heading without notes is passed over


def test_decisions_are_typed_one_after_the_other(stage: Stage) -> None:
    write_in(stage, "Main theme")
    stage.key(Qt.Key.Key_D, _CONTROL)
    stage.type("The theme is chosen.")
    stage.key(Qt.Key.Key_Return)
    stage.type("Its name is open.")
    stage.key(Qt.Key.Key_Return)
    stage.key(Qt.Key.Key_Return)
    found = kept(stage, "Main theme").decisions
    assert [(one.label, one.texts["en"]) for one in found] == [
        ("SC/2019/1/D1", "The theme is chosen."), ("SC/2019/1/D2", "Its name is open."),
    ]  # fmt: skip
    shown = block(stage, "Main theme")
    assert [(line.symbol.text(), line.text.toPlainText()) for line in shown.decision_lines] == [
        ("SC/2019/1/D1", "The theme is chosen."), ("SC/2019/1/D2", "Its name is open."),
    ]  # fmt: skip
    assert shown.notes.hasFocus()  # Enter in the empty line has ended it
    assert shown._decision_draft is not None
    assert shown._decision_draft.isHidden()
    assert page(stage).head.counts.text() == "2 decisions"


def test_a_decision_that_was_only_begun_is_kept_when_one_leaves_and_nothing_when_empty(stage: Stage) -> None:
    write_in(stage, "Main theme")
    stage.key(Qt.Key.Key_D, _CONTROL)
    stage.key(Qt.Key.Key_Escape)
    assert kept(stage, "Main theme").decisions == ()
    stage.key(Qt.Key.Key_D, _CONTROL)
    stage.type("Chosen.")
    write_in(stage, "Organizing governance")
    assert [one.texts for one in kept(stage, "Main theme").decisions] == [{"en": "Chosen."}]


def test_shift_enter_begins_a_line_within_a_decision(stage: Stage) -> None:
    write_in(stage, "Main theme")
    stage.key(Qt.Key.Key_D, _CONTROL)
    stage.type("One")
    stage.key(Qt.Key.Key_Return, _SHIFT)
    stage.type("Two")
    stage.key(Qt.Key.Key_Return)
    assert kept(stage, "Main theme").decisions[0].texts == {"en": "One\nTwo"}


def test_what_was_proposed_is_decided_by_two_keys(stage: Stage) -> None:
    theme = stage.sample.items["Main theme"]
    for language, text in (("en", "Choose the theme."), ("fr", "Choisir le thème.")):
        agenda.set_text_in_language(stage.workspace, item_id=theme, field="proposed_decision", language=language, text=text)
    write_in(stage, "Main theme")
    stage.key(Qt.Key.Key_D, _CONTROL)
    stage.key(Qt.Key.Key_Return)
    assert [one.texts for one in kept(stage, "Main theme").decisions] == [{"en": "Choose the theme.", "fr": "Choisir le thème."}]
    stage.key(Qt.Key.Key_Escape)
    write_in(stage, "Organizing governance")
    assert len(kept(stage, "Main theme").decisions) == 1  # nothing is proposed a second time


def test_a_decision_is_changed_in_place_and_not_emptied(stage: Stage) -> None:
    made = decisions.add_decision(
        stage.workspace, meeting_id=stage.sample.meeting_id, item_id=stage.sample.items["Main theme"], text="Chosen."
    )  # fmt: skip
    (line,) = block(stage, "Main theme").decision_lines
    line.text.setFocus()
    line.text.selectAll()
    stage.type("Not chosen.")
    stage.key(Qt.Key.Key_Tab)
    assert decisions.decision_details(stage.workspace, decision_id=made.id).texts == {"en": "Not chosen."}
    told: list[object] = []
    stage.context.error_shown.connect(told.append)
    line.text.setFocus()
    line.text.selectAll()
    stage.key(Qt.Key.Key_Delete)
    stage.key(Qt.Key.Key_Tab)
    assert len(told) == 1
    assert line.text.toPlainText() == "Not chosen."


def test_texts_are_written_in_the_language_chosen(stage: Stage) -> None:
    write_in(stage, "Main theme")
    stage.key(Qt.Key.Key_D, _CONTROL)
    stage.type("The theme is chosen.")
    stage.key(Qt.Key.Key_Return)
    stage.qtbot.mouseClick(page(stage).head.language.button("fr"), Qt.MouseButton.LeftButton)
    (line,) = block(stage, "Main theme").decision_lines
    assert line.text.toPlainText() == ""
    assert line.text.placeholderText() == "[EN] The theme is chosen."
    line.text.setFocus()
    stage.type("Sujet choisi.")
    stage.key(Qt.Key.Key_Tab)
    assert kept(stage, "Main theme").decisions[0].texts == {"en": "The theme is chosen.", "fr": "Sujet choisi."}
    assert block(stage, "Main theme").decision_lines == [line]  # the same line, with another text


def test_what_is_being_typed_belongs_to_the_language_before(stage: Stage) -> None:
    write_in(stage, "Main theme")
    stage.type("Three options.")
    page(stage).head.language.button("fr").click()
    assert kept(stage, "Main theme").texts == {"en": "Three options."}


def test_an_action_item_is_typed_with_tab_and_enter(stage: Stage) -> None:
    with stage.workspace.edit(message("Person")) as unit:
        ada = unit.add(Person(given_name="Ada", family_name="Example"))
    write_in(stage, "Main theme")
    stage.key(Qt.Key.Key_T, _CONTROL)
    stage.type("Write the call")
    stage.key(Qt.Key.Key_Tab)
    stage.type("Ada Example")
    stage.key(Qt.Key.Key_Tab)
    stage.type("30 September")
    stage.key(Qt.Key.Key_Return)
    stage.type("Book a hall")
    stage.key(Qt.Key.Key_Return)
    stage.key(Qt.Key.Key_Return)
    hall, call = sorted(kept(stage, "Main theme").actions, key=lambda one: one.titles["en"])
    assert (call.titles["en"], call.owner, call.due) == ("Write the call", "Ada Example", date(2019, 9, 30))
    assert (hall.titles["en"], hall.owner, hall.due) == ("Book a hall", "", None)
    with stage.workspace.read() as reader:
        assert [one.owner_id for one in reader.all(ActionItem) if one.owner_id] == [ada.id]
    assert block(stage, "Main theme").notes.hasFocus()


def test_an_action_item_is_kept_when_one_leaves_its_line(stage: Stage) -> None:
    told: list[str] = []
    stage.context.told.connect(told.append)
    write_in(stage, "Main theme")
    stage.key(Qt.Key.Key_T, _CONTROL)
    stage.type("Write the call")
    stage.key(Qt.Key.Key_Tab)
    stage.key(Qt.Key.Key_Tab)
    stage.type("soonish")
    write_in(stage, "Organizing governance")
    stage.qtbot.waitUntil(lambda: len(kept(stage, "Main theme").actions) == 1)
    assert kept(stage, "Main theme").actions[0].due is None
    assert "soonish" in told[0]
    assert block(stage, "Organizing governance").notes.hasFocus()


def test_an_action_item_begun_in_a_decision_follows_from_it(stage: Stage) -> None:
    write_in(stage, "Main theme")
    stage.key(Qt.Key.Key_D, _CONTROL)
    stage.type("Chosen.")
    stage.key(Qt.Key.Key_Return)
    block(stage, "Main theme").decision_lines[0].text.setFocus()
    stage.key(Qt.Key.Key_T, _CONTROL)
    stage.type("Tell everybody")
    stage.key(Qt.Key.Key_Return)
    stage.key(Qt.Key.Key_Escape)
    assert kept(stage, "Main theme").actions[0].decision == "SC/2019/1/D1"


def test_an_action_item_is_done_by_one_click(stage: Stage) -> None:
    made = action_items.add_action(stage.workspace, title="Book a hall", item_id=stage.sample.items["Main theme"], due_on=date(2019, 7, 9))
    (line,) = block(stage, "Main theme").action_lines
    assert line.late.isVisible()
    assert "late" in line.late.text()
    stage.qtbot.mouseClick(line.box, Qt.MouseButton.LeftButton, pos=line.box.rect().center())
    assert action_items.read_actions(stage.workspace, ids=[made.id])[0].state is ActionState.DONE
    assert not line.late.isVisible()
    stage.workspace.undo()
    assert not line.box.isChecked()


def test_owner_and_day_are_changed_in_place(stage: Stage) -> None:
    made = action_items.add_action(stage.workspace, title="Book a hall", item_id=stage.sample.items["Main theme"])
    (line,) = block(stage, "Main theme").action_lines
    line.owner.setFocus()
    stage.type("Secretariat")
    stage.key(Qt.Key.Key_Tab)
    stage.type("never ever")
    stage.key(Qt.Key.Key_Return)
    assert line.due.property("bad") is True
    line.due.selectAll()
    stage.type("1 October")
    stage.key(Qt.Key.Key_Return)
    row = action_items.read_actions(stage.workspace, ids=[made.id])[0]
    assert (row.owner, row.due) == ("Secretariat", date(2019, 10, 1))
    assert line.due.property("bad") is False


def test_an_item_is_deferred_by_one_key_and_by_the_button(stage: Stage) -> None:
    write_in(stage, "Main theme")
    stage.key(Qt.Key.Key_L, _CONTROL)
    assert kept(stage, "Main theme").deferred
    assert block(stage, "Main theme").deferred.isVisible()
    assert page(stage).defer.text() == "Not deferred"
    stage.qtbot.mouseClick(page(stage).defer, Qt.MouseButton.LeftButton)
    assert not kept(stage, "Main theme").deferred


def test_the_buttons_do_what_the_keys_do(stage: Stage) -> None:
    write_in(stage, "Main theme")
    stage.qtbot.mouseClick(page(stage).decide, Qt.MouseButton.LeftButton)
    stage.type("Chosen.")
    stage.qtbot.mouseClick(page(stage).act, Qt.MouseButton.LeftButton)
    stage.type("Tell everybody")
    stage.key(Qt.Key.Key_Return)
    found = kept(stage, "Main theme")
    assert (len(found.decisions), len(found.actions)) == (1, 1)


def test_a_click_on_a_heading_opens_its_notes(stage: Stage) -> None:
    heading = block(stage, "Opening")
    stage.qtbot.mouseClick(heading.head, Qt.MouseButton.LeftButton)
    stage.qtbot.waitUntil(heading.notes.hasFocus)
    stage.type("At nine.")
    stage.key(Qt.Key.Key_Tab)
    assert kept(stage, "Opening").texts == {"en": "At nine."}


def test_adopted_minutes_are_shown_and_reopened(stage: Stage) -> None:
    item_id = stage.sample.items["Main theme"]
    decisions.add_decision(stage.workspace, meeting_id=stage.sample.meeting_id, item_id=item_id, text="Chosen.")
    todo = action_items.add_action(stage.workspace, title="Book a hall", item_id=item_id)
    page(stage).set_state(MinutesState.ADOPTED)
    assert page(stage).head.note.isVisible()
    assert page(stage).head.state.text() == "Adopted"
    shown = block(stage, "Main theme")
    assert shown.notes.isReadOnly()
    assert shown.decision_lines[0].text.isReadOnly()
    assert shown.action_lines[0].title.isReadOnly()
    assert not page(stage).decide.isEnabled()
    write_in(stage, "Main theme")
    stage.key(Qt.Key.Key_D, _CONTROL)
    stage.key(Qt.Key.Key_T, _CONTROL)
    stage.key(Qt.Key.Key_L, _CONTROL)
    assert shown.notes.hasFocus()
    shown.action_lines[0].box.click()
    assert action_items.read_actions(stage.workspace, ids=[todo.id])[0].state is ActionState.DONE
    page(stage).reopen()
    assert not page(stage).head.note.isVisible()
    assert page(stage).head.state.text() == "Corrected"
    assert not shown.notes.isReadOnly()


def test_the_menu_of_states(stage: Stage) -> None:
    menu = page(stage).head.state.menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Draft", "Circulated", "Corrected", "Adopted"]
    menu.actions()[3].trigger()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Reopen the minutes"]
    menu.actions()[0].trigger()
    assert read_minutes(stage.workspace, meeting_id=stage.sample.meeting_id).state is MinutesState.CORRECTED


def test_a_decision_opens_its_inspector_and_typing_elsewhere_does_not_close_it(stage: Stage) -> None:
    made = decisions.add_decision(
        stage.workspace, meeting_id=stage.sample.meeting_id, item_id=stage.sample.items["Main theme"], text="Chosen."
    )  # fmt: skip
    assert stage.context.selected is None
    stage.qtbot.mouseClick(block(stage, "Main theme").decision_lines[0].symbol, Qt.MouseButton.LeftButton)
    assert stage.context.selected == RecordRef("decision", made.id)
    write_in(stage, "Organizing governance")
    stage.type("Discussed.")
    stage.key(Qt.Key.Key_Tab)
    assert stage.context.selected == RecordRef("decision", made.id)
    stage.context.select(None)  # the user closes it
    write_in(stage, "Organizing governance")
    stage.type(" Again.")
    stage.key(Qt.Key.Key_Tab)
    assert stage.context.selected is None


def test_hits_lead_into_the_minutes(stage: Stage) -> None:
    item_id, meeting_id = stage.sample.items["Review of the budget"], stage.sample.meeting_id
    made = decisions.add_decision(stage.workspace, meeting_id=meeting_id, item_id=item_id, text="Approved.")
    todo = action_items.add_action(stage.workspace, title="Publish it", decision_id=made.id)
    minutes.set_minutes_text(stage.workspace, meeting_id=meeting_id, item_id=item_id, language="en", text="Discussed.")
    with stage.workspace.read() as reader:
        (row,) = reader.all(Minutes)
    shown = block(stage, "Review of the budget")
    for ref, widget in (
        (RecordRef("decision", made.id), lambda: shown.decision_lines[0].text),
        (RecordRef("action_item", todo.id), lambda: shown.action_lines[0].title),
        (RecordRef("minutes", row.id), lambda: shown.notes),
    ):
        stage.view.page.show_tab("agenda")
        assert stage.view.show_record(ref)
        assert stage.view.page.tabs.value() == "minutes"
        assert widget().hasFocus()


def test_items_that_come_and_go_in_the_agenda_come_and_go_here(stage: Stage) -> None:
    write_in(stage, "Main theme")
    stage.type("Three options.")
    kept_block = block(stage, "Main theme")
    made = agenda.add_item(
        stage.workspace, meeting_id=stage.sample.meeting_id, after_id=stage.sample.items["Welcome"], title="Roll call"
    )  # fmt: skip
    page(stage)._make_some(all_of_them=True)
    titles = [one.item.title for one in page(stage).blocks]
    assert titles[1:4] == ["Welcome", "Roll call", "Adoption of the agenda"]
    assert block(stage, "Main theme") is kept_block
    assert kept_block.notes.toPlainText() == "Three options."
    agenda.delete_items(stage.workspace, item_ids=[made.id])
    page(stage)._make_some(all_of_them=True)
    assert "Roll call" not in [one.item.title for one in page(stage).blocks]


def test_an_empty_meeting_points_to_its_agenda(qtbot: QtBot, tmp_path: Path) -> None:
    for stage in make_stage(qtbot, tmp_path, with_items=False, with_participants=False):
        stage.view.open_meeting(stage.sample.meeting_id)
        stage.view.page.show_tab("minutes")
        assert page(stage).empty.isVisible()
        page(stage).empty.buttons[0].click()
        assert stage.view.page.tabs.value() == "agenda"


def test_everything_that_takes_the_keyboard_has_a_name_and_nothing_is_cut_off(stage: Stage, qtbot: QtBot) -> None:
    write_in(stage, "Main theme")
    stage.key(Qt.Key.Key_D, _CONTROL)
    stage.type("Chosen.")
    stage.key(Qt.Key.Key_Return)
    stage.key(Qt.Key.Key_T, _CONTROL)
    stage.type("Tell everybody")
    stage.key(Qt.Key.Key_Return)
    stage.resize(900, 600)
    QApplication.processEvents()
    assert unnamed(page(stage)) == []
    assert clipped(page(stage)) == []


def test_nothing_is_cut_off_in_a_longer_language(qtbot: QtBot, tmp_path: Path) -> None:
    translator = StretchingTranslator()
    QApplication.installTranslator(translator)
    try:
        for stage in make_stage(qtbot, tmp_path, with_participants=False):
            stage.view.open_meeting(stage.sample.meeting_id)
            stage.view.page.show_tab("minutes")
            stage.resize(820, 600)
            page(stage)._make_some(all_of_them=True)
            QApplication.processEvents()
            assert clipped(page(stage)) == []
    finally:
        QApplication.removeTranslator(translator)


def test_a_large_meeting_opens_at_once_and_fills_up_between_events(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(minutes_page, "_SLICE", 0.0)
    for stage in make_stage(qtbot, tmp_path, with_participants=False):
        lines = "\n".join(f"Item number {number}" for number in range(60))
        agenda.paste_items(stage.workspace, meeting_id=stage.sample.meeting_id, text=lines)
        stage.view.open_meeting(stage.sample.meeting_id)
        stage.view.page.show_tab("minutes")
        assert len(page(stage).blocks) < 10
        qtbot.waitUntil(partial(_has_blocks, page(stage), 77), timeout=20_000)
        assert [one.item.number for one in page(stage).blocks][:3] == ["1", "1.1", "1.2"]


def _has_blocks(shown: MinutesPage, number: int) -> bool:
    return len(shown.blocks) == number
