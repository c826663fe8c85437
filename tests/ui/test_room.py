"""Running a meeting by keys and clicks, and the second window for the public part."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.minutes import MinutesState
from gsef_desktop.domain.records import (
    ActionItem,
    AgendaItem,
    Attendance,
    BodyRules,
    Decision,
    Meeting,
    MeetingSession,
    MeetingState,
)
from gsef_desktop.services import adoption, attendance, meetings
from gsef_desktop.services.minutes_reading import ItemMinutes, read_minutes
from gsef_desktop.services.room import read_room
from gsef_desktop.ui.meetings import projector as projector_module
from gsef_desktop.ui.meetings.attendance_deeds import read_span
from gsef_desktop.ui.meetings.projector import ProjectorWindow
from gsef_desktop.ui.meetings.room_page import RoomPage
from gsef_desktop.ui.meetings.view import MeetingsView
from gsef_desktop.ui.shell.window import MainWindow
from tests.ui.looking import StretchingTranslator, clipped, unnamed
from tests.ui.meeting_stage import Stage, make_stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

_ALT, _CONTROL, _NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
PROPOSED = "To set up a governance group."


class Clock:
    """What the clocks show; a test moves it on."""

    def __init__(self) -> None:
        self.time = datetime(2019, 7, 8, 9, 30, tzinfo=UTC)

    def __call__(self, session: MeetingSession | None) -> datetime:
        return self.time

    def set(self, hour: int, minute: int, second: int = 0) -> None:
        self.time = self.time.replace(hour=hour, minute=minute, second=second)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path, clock: Clock) -> Iterator[Stage]:
    for made in make_stage(qtbot, tmp_path):
        with made.workspace.edit(message("Proposal")) as unit:
            item_id = made.sample.items["Organizing governance"]
            unit.update(AgendaItem, item_id, proposed_decision=PROPOSED, chair_note="Ask Beta City first.")
        made.view.open_meeting(made.sample.meeting_id)
        made.view.page.room.now_in = clock
        made.view.page.show_tab("room")
        yield made
        room(made).projector.close_window()


def room(stage: Stage) -> RoomPage:
    return stage.view.page.room


def start_with(stage: Stage, title: str) -> None:
    """Choose an item in the list of the next ones and start."""
    page = room(stage)
    line = next(page.coming.list.item(n) for n in range(page.coming.list.count()) if title in page.coming.list.item(n).text())
    page.coming.list.itemActivated.emit(line)
    stage.qtbot.mouseClick(page.tools.start, Qt.MouseButton.LeftButton)


def shown(stage: Stage) -> str:
    return room(stage).stage.title.text()


def used(stage: Stage, title: str) -> list[tuple[time, time | None]]:
    found = read_room(stage.workspace, meeting_id=stage.sample.meeting_id).find(stage.sample.items[title])
    assert found is not None
    return [(run.started, run.ended) for run in found.runs]


def kept(stage: Stage, title: str) -> ItemMinutes:
    found = read_minutes(stage.workspace, meeting_id=stage.sample.meeting_id)
    return next(one for one in found.items if one.title == title)


KEYS = {
    "Alt+Down": (Qt.Key.Key_Down, _ALT), "Alt+Up": (Qt.Key.Key_Up, _ALT), "Ctrl+D": (Qt.Key.Key_D, _CONTROL),
    "F3": (Qt.Key.Key_F3, _NONE),
    "F4": (Qt.Key.Key_F4, _NONE), "F5": (Qt.Key.Key_F5, _NONE), "F6": (Qt.Key.Key_F6, _NONE), "F7": (Qt.Key.Key_F7, _NONE),
    "F8": (Qt.Key.Key_F8, _NONE), "F9": (Qt.Key.Key_F9, _NONE),
}  # fmt: skip


def press(stage: Stage, keys: str) -> None:
    """Press a key where the keyboard is."""
    stage.key(*KEYS[keys])


def state(stage: Stage) -> MeetingState:
    with stage.workspace.read() as reader:
        return reader.get(Meeting, stage.sample.meeting_id).state


# --- going on --------------------------------------------------------------------------------------------------------------------------


def test_starting_shows_the_first_item_and_puts_the_meeting_in_progress(stage: Stage, clock: Clock) -> None:
    page = room(stage)
    assert shown(stage) == "1.1  Welcome"
    assert page.stage.under.text() == "Opening"
    assert page.tools.start.text() == "Start"
    stage.qtbot.mouseClick(page.tools.start, Qt.MouseButton.LeftButton)
    assert state(stage) is MeetingState.IN_PROGRESS
    assert page.tools.start.text() == "Pause"
    assert used(stage, "Welcome") == [(time(9, 30), None)]
    clock.set(9, 37, 30)
    page.tick.timeout.emit()
    assert (page.stage.clock.used.text(), page.stage.clock.left.text()) == ("7:30", "2:30 left")


def test_next_goes_on_at_once_and_writes_the_time(stage: Stage, clock: Clock) -> None:
    page = room(stage)
    press_start(stage)
    clock.set(9, 41)
    page.focus_content()
    press(stage, "Alt+Down")
    assert shown(stage) == "1.2  Adoption of the agenda"
    assert used(stage, "Welcome") == [(time(9, 30), time(9, 41))]
    assert used(stage, "Adoption of the agenda") == [(time(9, 41), None)]
    clock.set(9, 42)
    press(stage, "Alt+Up")
    assert shown(stage) == "1.1  Welcome"
    assert used(stage, "Welcome")[1] == (time(9, 42), None)
    assert page.stage.clock.used.text() == "11:00"
    assert page.stage.clock.left.text() == "1:00 over"
    stage.workspace.undo()
    assert shown(stage) == "1.2  Adoption of the agenda"


def press_start(stage: Stage) -> None:
    stage.qtbot.mouseClick(room(stage).tools.start, Qt.MouseButton.LeftButton)


def test_before_the_beginning_and_in_a_pause_one_only_looks(stage: Stage, clock: Clock) -> None:
    page = room(stage)
    stage.qtbot.mouseClick(page.tools.forth, Qt.MouseButton.LeftButton)
    assert shown(stage) == "1.2  Adoption of the agenda"
    assert state(stage) is MeetingState.DRAFT
    press_start(stage)
    clock.set(9, 45)
    page.focus_content()
    press(stage, "F9")
    assert page.tools.start.text() == "Go on"
    assert not page.tick.isActive()
    assert used(stage, "Adoption of the agenda") == [(time(9, 30), time(9, 45))]
    press(stage, "Alt+Down")
    assert shown(stage) == "2.1  Main theme"
    assert used(stage, "Main theme") == []
    clock.set(10, 0)
    press(stage, "F9")
    assert used(stage, "Main theme") == [(time(10), None)]


def test_what_is_typed_is_kept_when_one_goes_on(stage: Stage) -> None:
    press_start(stage)
    room(stage).focus_content()
    stage.type("Both hosts spoke.")
    press(stage, "Alt+Down")
    assert kept(stage, "Welcome").texts == {"en": "Both hosts spoke."}
    assert shown(stage) == "1.2  Adoption of the agenda"
    block = room(stage).stage.block
    assert block is not None
    assert block.notes.toPlainText() == ""


def test_a_break_has_no_minutes(stage: Stage) -> None:
    start_with(stage, "Break")
    assert shown(stage) == "Break"
    page = room(stage)
    assert page.stage.block is None
    assert not page.decided.isEnabled()


def test_what_comes_next_is_listed_and_can_be_taken_out_of_order(stage: Stage) -> None:
    page = room(stage)
    press_start(stage)
    assert [page.coming.list.item(n).text() for n in range(2)] == ["1.2  Adoption of the agenda  ·  5 min", "2.1  Main theme  ·  40 min"]
    page.coming.list.setFocus()
    page.coming.list.setCurrentRow(1)
    page.coming.list.itemActivated.emit(page.coming.list.item(1))
    assert shown(stage) == "2.1  Main theme"
    assert page.coming.list.item(0).text().startswith("2.2")


def test_the_clock_says_in_words_and_by_icon_that_time_is_over(stage: Stage, clock: Clock) -> None:
    press_start(stage)
    panel = room(stage).stage.clock
    before = panel.icon.pixmap().toImage()
    clock.set(9, 39)
    room(stage).tick.timeout.emit()
    assert (panel.left.text(), panel.left.property("role")) == ("1:00 left", "warn")
    nearly = panel.icon.pixmap().toImage()
    clock.set(9, 41)
    room(stage).tick.timeout.emit()
    assert (panel.left.text(), panel.left.property("role")) == ("1:00 over", "bad")
    assert panel.accessibleName() == "11:00, of 10 min, 1:00 over"
    over = panel.icon.pixmap().toImage()
    assert before != nearly
    assert nearly != over


def test_the_clock_stands_still_while_nobody_sees_it(stage: Stage) -> None:
    page = room(stage)
    assert not page.tick.isActive()
    press_start(stage)
    assert page.tick.isActive()
    stage.view.page.show_tab("agenda")
    assert not page.tick.isActive()
    stage.view.page.show_tab("room")
    assert page.tick.isActive()


def test_it_is_said_how_late_the_meeting_is(stage: Stage, clock: Clock) -> None:
    page = room(stage)
    press_start(stage)
    assert not page.tools.behind.isVisible()
    clock.set(9, 55)
    page.tick.timeout.emit()
    assert (page.tools.behind.isVisible(), page.tools.behind.accessibleName()) == (True, "15 min late")
    page.focus_content()
    press(stage, "Alt+Down")  # to begin at 9:40
    assert page.tools.behind.accessibleName() == "15 min late"
    page.go_to(stage.sample.items["Preparation roadmap"])  # to begin at 11:10
    assert page.tools.behind.accessibleName() == "1 h 15 ahead"


# --- deeds -----------------------------------------------------------------------------------------------------------------------------


def test_decided_takes_the_proposed_decision_with_the_quorum_of_the_moment(stage: Stage, clock: Clock) -> None:
    rows = attendance.read_attendance(stage.workspace, meeting_id=stage.sample.meeting_id).rows
    attendance.set_attendance(
        stage.workspace, participation_ids=[row.id for row in rows[:8]], attendance=Attendance.PRESENT,
        session_ids=[stage.sample.sessions[0]],
    )  # fmt: skip
    attendance.leave(stage.workspace, participation_ids=[rows[0].id], session_id=stage.sample.sessions[0], at=time(10))
    start_with(stage, "Organizing governance")
    clock.set(10, 30)
    room(stage).tick.timeout.emit()
    assert room(stage).stage.proposed.text() == PROPOSED
    room(stage).focus_content()
    press(stage, "F6")
    (line,) = kept(stage, "Organizing governance").decisions
    assert (line.label, line.texts) == ("SC/2019/1/D1", {"en": PROPOSED})
    with stage.workspace.read() as reader:
        made = reader.get(Decision, line.id)
    assert (made.present, made.needed, made.decided_on) == (7, 7, date(2019, 7, 8))
    press(stage, "F6")  # once is enough: another one is typed
    stage.type("To meet in May.")
    stage.key(Qt.Key.Key_Return)
    assert [one.texts["en"] for one in kept(stage, "Organizing governance").decisions] == [PROPOSED, "To meet in May."]


def test_where_nothing_is_proposed_the_decision_is_typed(stage: Stage) -> None:
    start_with(stage, "Main theme")
    room(stage).focus_content()
    press(stage, "Ctrl+D")
    stage.type("Bread for all.")
    press(stage, "Alt+Down")  # going on keeps it
    assert [one.texts["en"] for one in kept(stage, "Main theme").decisions] == ["Bread for all."]


def test_deferred_is_one_key_and_is_taken_back_by_it(stage: Stage) -> None:
    start_with(stage, "Main theme")
    page = room(stage)
    page.focus_content()
    press(stage, "F7")
    assert kept(stage, "Main theme").deferred
    assert page.stage.deferred.isVisible()
    assert page.put_off.accessibleName() == "Not deferred"
    press(stage, "F7")
    assert not kept(stage, "Main theme").deferred


def test_an_action_item_asks_who_and_by_when_in_place(stage: Stage) -> None:
    start_with(stage, "Organizing governance")
    page = room(stage)
    page.focus_content()
    press(stage, "F6")
    press(stage, "F8")
    stage.type("Write to the cities")
    stage.key(Qt.Key.Key_Tab)
    stage.type("Ada Example")
    stage.key(Qt.Key.Key_Tab)
    stage.type("30 September 2019")
    stage.key(Qt.Key.Key_Return)
    (line,) = kept(stage, "Organizing governance").actions
    assert (line.titles, line.owner, line.due) == ({"en": "Write to the cities"}, "Ada Example", date(2019, 9, 30))
    with stage.workspace.read() as reader:
        assert reader.get(ActionItem, line.id).decision_id == kept(stage, "Organizing governance").decisions[0].id


def test_where_one_types_is_seen_in_a_small_window(stage: Stage) -> None:
    stage.resize(828, 486)
    start_with(stage, "Organizing governance")
    page = room(stage)
    page.focus_content()
    press(stage, "F6")
    press(stage, "F8")
    typed_in = QApplication.focusWidget()
    assert typed_in is not None
    view = page.stage.area.viewport()
    stage.qtbot.waitUntil(
        lambda: 0 <= typed_in.mapTo(view, QPoint(0, 0)).y() <= view.height() - typed_in.height()
    )  # fmt: skip


def test_an_action_item_half_typed_is_kept_when_one_goes_on(stage: Stage) -> None:
    start_with(stage, "Main theme")
    room(stage).focus_content()
    press(stage, "F8")
    stage.type("Ask the bakers")
    press(stage, "Alt+Down")
    assert [one.titles["en"] for one in kept(stage, "Main theme").actions] == ["Ask the bakers"]
    assert kept(stage, "Organizing governance").actions == ()


def test_another_part_adds_a_deed_with_a_key(stage: Stage) -> None:
    done: list[str | None] = []
    page = room(stage)
    button = page.add_deed("note", "Note", "vote", ("F3",), lambda: done.append(page.shown_item.number if page.shown_item else None))
    start_with(stage, "Main theme")
    page.focus_content()
    press(stage, "F3")
    stage.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == ["2.1", "2.1"]
    assert (button.text(), page.deed_buttons["note"]) == ("Note (F3)", button)


def test_the_item_is_put_to_the_vote_by_a_key_and_counted_in_place(stage: Stage, clock: Clock) -> None:
    start_with(stage, "Organizing governance")
    page = room(stage)
    page.focus_content()
    press(stage, "F4")
    block = page.stage.block
    assert block is not None
    (line,) = block.vote_lines
    assert line.panel is not None
    assert (line.text.toPlainText(), line.panel.counts.fields[None, "in_favour"].hasFocus()) == (PROPOSED, True)
    stage.type("3")
    press(stage, "F4")  # goes on with the one that is open
    assert len(block.vote_lines) == 1
    clock.set(10, 5)
    page._show()
    stage.qtbot.mouseClick(line.panel.close_button, Qt.MouseButton.LeftButton)
    (vote,) = kept(stage, "Organizing governance").votes
    assert (vote.vote.result.value, vote.vote.held_at) == ("adopted", time(10, 5))
    assert [one.texts["en"] for one in kept(stage, "Organizing governance").decisions] == [PROPOSED]


def test_adopted_minutes_are_not_written_to(stage: Stage) -> None:
    adoption.set_minutes_state(stage.workspace, meeting_id=stage.sample.meeting_id, state=MinutesState.ADOPTED)
    start_with(stage, "Organizing governance")
    page = room(stage)
    assert not page.decided.isEnabled()
    page.focus_content()
    press(stage, "F6")
    assert kept(stage, "Organizing governance").decisions == ()


def test_a_closed_meeting_is_only_looked_at(stage: Stage) -> None:
    meetings.set_state(stage.workspace, meeting_id=stage.sample.meeting_id, state=MeetingState.CLOSED)
    page = room(stage)  # another one: that of a meeting that is locked
    assert page.isVisible()
    for button in (page.tools.start, page.decided, page.put_off, page.act, page.vote, page.people.present):
        assert not button.isEnabled()
    choose(stage, "Alpha City")
    stage.key(Qt.Key.Key_Space)
    assert mark(stage, "Alpha City")[0] == "unknown"
    page.start_or_pause()
    assert used(stage, "Welcome") == []
    stage.qtbot.mouseClick(page.tools.forth, Qt.MouseButton.LeftButton)
    assert shown(stage) == "1.2  Adoption of the agenda"


# --- who is in the room ----------------------------------------------------------------------------------------------------------------


def choose(stage: Stage, name: str) -> None:
    people = room(stage).people
    row = next(one for one in attendance.read_attendance(stage.workspace, meeting_id=stage.sample.meeting_id).rows if one.name == name)
    people.tree.select(row.id)
    people.tree.setFocus()


def mark(stage: Stage, name: str) -> tuple[str, time | None, time | None]:
    found = attendance.read_attendance(stage.workspace, meeting_id=stage.sample.meeting_id)
    one = next(row for row in found.rows if row.name == name).mark(stage.sample.sessions[0])
    return (one.attendance.value, one.arrived, one.left) if one is not None else ("unknown", None, None)


def current(stage: Stage) -> tuple[str, str]:
    """The two columns of the participant on whom the keyboard is."""
    item = room(stage).people.tree.currentItem()
    assert item is not None
    return item.text(0), item.text(1)


def test_people_are_marked_by_keys_and_the_quorum_follows(stage: Stage) -> None:
    press_start(stage)
    people = room(stage).people
    assert people.quorum.accessibleName() == "7 missing"
    choose(stage, "Alpha City")
    for _ in range(7):
        stage.key(Qt.Key.Key_Space)
        stage.key(Qt.Key.Key_Down)
    assert people.quorum.accessibleName() == "Quorum"
    assert people.numbers.text() == "7 of 17 here; quorum: 7 of 13, 7 needed"
    assert people.tree.groups()[0].text(0) == "Members  7/13"
    stage.type("a")
    assert mark(stage, "Epsilon City") == ("apologies", None, None)
    assert current(stage)[0] == "Epsilon City"  # the keyboard stays where it was


def test_somebody_comes_late_and_leaves_early(stage: Stage, clock: Clock) -> None:
    press_start(stage)
    choose(stage, "Alpha City")
    clock.set(9, 45)
    room(stage).tick.timeout.emit()
    stage.type("+")
    assert mark(stage, "Alpha City") == ("present", time(9, 45), None)
    assert current(stage)[1] == "from 09:45"
    clock.set(11, 0)
    room(stage).tick.timeout.emit()
    stage.qtbot.mouseClick(room(stage).people.leaves, Qt.MouseButton.LeftButton)
    assert mark(stage, "Alpha City") == ("present", time(9, 45), time(11))
    assert room(stage).people.numbers.text().startswith("0 of 17 here")
    assert room(stage).people.tree.groups()[0].text(0) == "Members  0/13"
    choose(stage, "Alpha City")
    stage.type("+")  # and comes back
    assert mark(stage, "Alpha City") == ("present", time(9, 45), None)
    assert room(stage).people.tree.groups()[0].text(0) == "Members  1/13"


def test_who_is_to_come_later_counts_from_then_on(stage: Stage, clock: Clock) -> None:
    press_start(stage)
    choose(stage, "Alpha City")
    one = attendance.read_attendance(stage.workspace, meeting_id=stage.sample.meeting_id).rows[0]
    attendance.set_times(stage.workspace, participation_id=one.id, session_id=stage.sample.sessions[0], arrived=time(10))
    people = room(stage).people
    assert people.tree.groups()[0].text(0) == "Members  0/13"
    clock.set(10, 0)
    room(stage).tick.timeout.emit()
    assert people.tree.groups()[0].text(0) == "Members  1/13"
    assert people.numbers.text().startswith("1 of 17 here")


def test_proxies_are_chosen_from_the_menu_and_too_many_are_told(stage: Stage) -> None:
    with stage.workspace.edit(message("Rules")) as unit:
        unit.update(BodyRules, unit.all(BodyRules)[0].id, proxies=0)
    press_start(stage)
    people = room(stage).people
    choose(stage, "Alpha City")
    menu = QMenu()
    people.deeds.fill_menu(menu, people.tree.selected_ids(), stage.sample.sessions[0], now=None)
    proxies = next(action.menu() for action in menu.actions() if action.text() == "By proxy")
    assert isinstance(proxies, QMenu)
    next(action for action in proxies.actions() if action.text() == "Beta City").trigger()
    assert mark(stage, "Alpha City")[0] == "proxy"
    assert current(stage)[1] == "Beta City"
    assert people.warning.text().splitlines() == [
        "Beta City speaks for somebody else. The rules allow no proxies: it does not count.",
        "Beta City, who speaks for Alpha City, is not in the room.",
    ]
    choose(stage, "Beta City")
    stage.key(Qt.Key.Key_Space)
    assert "is not in the room" not in people.warning.text()
    assert people.numbers.text() == "1 of 17 here; quorum: 1 of 13, 7 needed"
    with stage.workspace.edit(message("Rules")) as unit:
        unit.update(BodyRules, unit.all(BodyRules)[0].id, proxies=1)
    assert people.numbers.text() == "1 of 17 here; quorum: 2 of 13, 7 needed; 1 by proxy"
    assert not people.warning.isVisible()


def test_a_click_on_the_mark_ticks_and_one_on_the_name_selects(stage: Stage) -> None:
    tree = room(stage).people.tree
    item = tree.groups()[0].child(1)
    assert item is not None
    rect = tree.visualItemRect(item)
    stage.qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert mark(stage, "Alpha Social Network")[0] == "unknown"
    stage.qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft() + QPoint(12, 10))
    assert mark(stage, "Alpha Social Network")[0] == "present"
    assert current(stage)[0] == "Alpha Social Network"


def test_everybody_is_noted_by_what_they_answered(stage: Stage) -> None:
    choose(stage, "Alpha City")
    stage.type("n")
    for begin, name, kind in (
        ("Apologies of those who declined (1)", "Exemplary", "apologies"), ("Those who accepted are present (8)", "Beta City", "present"),
        ("All the others are absent (7)", "AXPN", "absent"),
    ):  # fmt: skip
        menu = QMenu()
        room(stage).people.deeds.fill_all_menu(menu, stage.sample.sessions[0])
        next(action for action in menu.actions() if action.text() == begin).trigger()
        assert mark(stage, name)[0] == kind
    assert mark(stage, "Alpha City")[0] == "absent"  # what was noted stays


def test_another_session_can_be_chosen(stage: Stage) -> None:
    people = room(stage).people
    people.sessions.chosen.emit(stage.sample.sessions[1])
    choose(stage, "Alpha City")
    stage.key(Qt.Key.Key_Space)
    found = attendance.read_attendance(stage.workspace, meeting_id=stage.sample.meeting_id)
    assert [mark.session_id for mark in found.rows[0].marks.values()] == [stage.sample.sessions[1]]
    assert not people.comes.isEnabled()  # it is not on: nobody comes now


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("9:45-11", (time(9, 45), time(11))), ("–11:10", (None, time(11, 10))), ("9h45", (time(9, 45), None)), ("", (None, None)),
        ("soon", None), ("-9-10", None),
    ],
)  # fmt: skip
def test_typed_times(text: str, span: tuple[time | None, time | None] | None) -> None:
    assert read_span(text) == span


# --- the projector ---------------------------------------------------------------------------------------------------------------------


def projector(stage: Stage) -> ProjectorWindow:
    found = room(stage).projector.opened
    assert found is not None
    return found


def told(window: ProjectorWindow) -> str:
    """Everything that can be read in the window."""
    return "\n".join(one.text() for one in window.findChildren(QLabel) if one.isVisible())


def test_the_projector_follows_in_a_language_of_its_own(stage: Stage, clock: Clock) -> None:
    page = room(stage)
    page.projector.set_language("fr")
    page.focus_content()
    press(stage, "F5")
    window = projector(stage)
    stage.qtbot.waitExposed(window)
    assert "1.1  Welcome (fr)" in told(window)
    start_with(stage, "Organizing governance")
    clock.set(9, 40)
    page.tick.timeout.emit()
    shown_there = told(window)
    assert "2.2  Organizing governance (fr)" in shown_there
    assert "Décision proposée" in shown_there
    assert PROPOSED in shown_there
    assert "20:00" in shown_there
    assert "restant" in shown_there
    assert "Ask Beta City first." not in shown_there
    assert shown(stage) == "2.2  Organizing governance"  # the running view keeps its own
    page.projector.set_language("ko")
    assert "결정안" in told(window)


def test_a_confidential_item_is_closed_on_the_projector(stage: Stage) -> None:
    with stage.workspace.edit(message("Confidential")) as unit:
        unit.update(AgendaItem, stage.sample.items["Organizing governance"], confidential=True)
    page = room(stage)
    page.projector.toggle()
    stage.qtbot.waitExposed(projector(stage))
    start_with(stage, "Main theme")
    assert "2.2 Closed item" in told(projector(stage))
    page.step(1)
    shown_there = told(projector(stage))
    assert "Closed item" in shown_there
    assert "governance" not in shown_there
    assert page.stage.confidential.isVisible()
    assert "governance" in shown(stage)


def test_the_second_screen_is_filled_where_there_is_one(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    assert projector_module.second_screen(stage) is None
    screen = stage.screen()
    monkeypatch.setattr(projector_module, "second_screen", lambda other: screen)
    room(stage).projector.toggle()
    assert projector(stage).isFullScreen()


def test_keys_of_the_projector(stage: Stage) -> None:
    page = room(stage)
    page.projector.toggle()
    window = projector(stage)
    stage.qtbot.waitExposed(window)
    stage.qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    stage.qtbot.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()
    stage.qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not page.projector.is_open


def test_the_projector_goes_on_while_another_tab_is_open_and_says_when_there_is_a_pause(stage: Stage, clock: Clock) -> None:
    page = room(stage)
    press_start(stage)
    page.projector.toggle()
    stage.qtbot.waitExposed(projector(stage))
    stage.view.page.show_tab("agenda")
    assert page.tick.isActive()
    clock.set(9, 33)
    page.tick.timeout.emit()
    assert "7:00" in told(projector(stage))
    page.start_or_pause()
    assert "The meeting is paused" in told(projector(stage))


@pytest.mark.parametrize("size", [(640, 400), (1024, 768), (1920, 1080)])
def test_a_long_title_and_proposal_fit_any_projector(stage: Stage, size: tuple[int, int]) -> None:
    with stage.workspace.edit(message("Long")) as unit:
        unit.update(AgendaItem, stage.sample.items["Welcome"], title="A title that goes on " * 6, proposed_decision="To do it. " * 30)
    room(stage).projector.toggle()
    window = projector(stage)
    window.resize(*size)
    stage.qtbot.waitExposed(window)
    QApplication.processEvents()
    assert clipped(window) == []


# --- looks -----------------------------------------------------------------------------------------------------------------------------


def test_everything_has_a_name_and_room_in_other_languages(stage: Stage, qapp: QApplication) -> None:
    start_with(stage, "Organizing governance")
    page = room(stage)
    assert unnamed(page) == []
    translator = StretchingTranslator()
    qapp.installTranslator(translator)
    try:
        stretched = RoomPage(stage.context)
        stretched.now_in = page.now_in
        stretched.resize(828, 486)
        stretched.show()
        stretched.show_meeting(stage.sample.meeting_id)
        stage.qtbot.waitExposed(stretched)
        QApplication.processEvents()
        assert clipped(stretched) == []
        assert stretched.minimumSizeHint().width() <= 828
        stretched.close()
        stretched.deleteLater()
    finally:
        qapp.removeTranslator(translator)


def test_a_meeting_without_sessions_is_run_all_the_same(stage: Stage) -> None:
    for session_id in stage.sample.sessions:
        meetings.delete_session(stage.workspace, session_id=session_id)
    press_start(stage)
    page = room(stage)
    assert used(stage, "Welcome") == [(time(9, 30), None)]
    assert page.people.numbers.text() == "The meeting has no session yet."
    assert not page.people.present.isEnabled()
    page.focus_content()
    press(stage, "Ctrl+D")
    stage.type("Bread.")
    stage.key(Qt.Key.Key_Return)
    assert len(kept(stage, "Welcome").decisions) == 1


def test_the_projector_goes_with_the_window(programme_window: MainWindow, qtbot: QtBot) -> None:
    assert programme_window.context is not None
    assert programme_window.frame is not None
    with programme_window.context.workspace.read() as reader:
        meeting = reader.all(Meeting, limit=1)[0]
    programme_window.context.open_view("meetings", meeting=meeting.id, tab="room")
    view = programme_window.frame.view
    assert isinstance(view, MeetingsView)
    block = view.page.room.stage.block
    assert (block.notes if block is not None else view.page.room.tools.start).hasFocus()
    view.page.room.projector.toggle()
    window = view.page.room.projector.opened
    assert window is not None
    qtbot.waitExposed(window)
    programme_window.close_file()
    qtbot.waitUntil(lambda: not isValid(window) or not window.isVisible())


def test_a_meeting_without_items_says_what_belongs_here(qtbot: QtBot, tmp_path: Path) -> None:
    for stage in make_stage(qtbot, tmp_path, with_items=False, with_participants=False):
        stage.view.open_meeting(stage.sample.meeting_id)
        stage.view.page.show_tab("room")
        page = room(stage)
        assert page.empty.isVisible()
        assert not page.tools.start.isEnabled()
        qtbot.mouseClick(page.empty.buttons[0], Qt.MouseButton.LeftButton)
        assert stage.view.page.tabs.value() == "agenda"
