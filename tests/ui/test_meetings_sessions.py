"""Sessions in the meeting's page: the panel, the keys on their headings, what is told in place."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import MeetingFormat, MeetingSession, Organisation
from gsef_desktop.services import meetings, session_editing
from gsef_desktop.services.session_editing import find_session
from gsef_desktop.ui.meetings.session_panel import SessionPanel
from gsef_desktop.ui.widgets.fields import LineField
from tests.ui.looking import StretchingTranslator, clipped, unnamed
from tests.ui.meeting_stage import Stage, make_stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

MONDAY, TUESDAY, WEDNESDAY = date(2019, 7, 8), date(2019, 7, 9), date(2019, 7, 10)


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    yield from make_stage(qtbot, tmp_path, size_wide=True)


@pytest.fixture
def panel(stage: Stage) -> SessionPanel:
    """The panel of the first session."""
    return open_panel(stage, stage.sample.sessions[0])


def open_panel(stage: Stage, session_id: str) -> SessionPanel:
    assert stage.view.open_meeting(stage.sample.meeting_id)
    inspector = stage.view.page.agenda_inspector
    inspector.show_mode("item")
    stage.view.show_record(RecordRef("meeting_session", session_id))
    stage.qtbot.waitUntil(inspector.session.isVisible)
    return inspector.session


def type_into(stage: Stage, field: LineField, text: str) -> None:
    field.setFocus()
    field.selectAll()
    stage.qtbot.keyClicks(field, text)
    stage.qtbot.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()


def kept(stage: Stage, number: int = 0) -> MeetingSession:
    return find_session(stage.workspace, session_id=stage.sample.sessions[number]).session


def days(stage: Stage) -> list[date | None]:
    return [session.day for session in meetings.find_meeting(stage.workspace, meeting_id=stage.sample.meeting_id).sessions]


def select_heading(stage: Stage, number: int = 0) -> None:
    stage.view.page.agenda.show_session(stage.sample.sessions[number])
    stage.tree.setFocus()
    QApplication.processEvents()


# --- the panel -----------------------------------------------------------------------------------------------------------


def test_titles_are_typed_in_each_language_and_stand_in_the_heading(stage: Stage, panel: SessionPanel) -> None:
    type_into(stage, panel.titles["en"], "Opening")
    type_into(stage, panel.titles["fr"], "Ouverture")
    assert find_session(stage.workspace, session_id=stage.sample.sessions[0]).titles == {"en": "Opening", "fr": "Ouverture"}
    model = stage.view.page.agenda.model
    assert model.day(model.sessions[0]).endswith(": Opening")
    assert "English" in panel.titles["es"].placeholderText()
    assert not panel.title_rows["ko"].isVisible()  # no working language of the meeting


def test_a_city_gives_the_time_zone_and_what_is_none_is_told_beside_the_field(stage: Stage, panel: SessionPanel) -> None:
    type_into(stage, panel.zone, "Seoul")
    assert kept(stage).zone == "Asia/Seoul"
    assert panel.zone.value() == "Asia/Seoul"
    assert panel._zone_row.note.text() == "UTC+9"
    type_into(stage, panel.zone, "Nowhereville")
    assert kept(stage).zone == "Asia/Seoul"
    assert "Nowhereville" in panel._zone_row.note.text()


def test_cities_are_suggested_while_typing(stage: Stage, panel: SessionPanel) -> None:
    panel.zone.setFocus()
    panel.zone.selectAll()
    stage.qtbot.keyClicks(panel.zone, "Bamak")
    assert "Bamako, Mali" in panel._cities.stringList()


def test_an_end_before_the_start_is_told_beside_the_hours_and_not_kept(stage: Stage, panel: SessionPanel) -> None:
    before = kept(stage)
    type_into(stage, panel.hours, "11:00-10:00")
    assert "before it begins" in panel._hours_row.note.text()
    assert kept(stage) == before
    type_into(stage, panel.hours, "10-11:30")
    assert (kept(stage).start, kept(stage).end) == (time(10), time(11, 30))
    assert panel._hours_row.note.text() == ""


def test_an_overlap_is_told_in_the_panel_and_in_the_heading_until_it_is_gone(stage: Stage, panel: SessionPanel) -> None:
    model = stage.view.page.agenda.model
    type_into(stage, panel.day, "9 July")
    assert "Overlaps with the session of 9 July" in panel.problems.text()
    assert [model.amiss(session) for session in model.sessions] == ["Overlaps", "Overlaps"]
    assert panel.problems.isVisible()
    type_into(stage, panel.hours, "18-19")
    assert not panel.problems.isVisible()
    assert [model.amiss(session) for session in model.sessions] == ["", ""]


def test_parallel_sessions_in_two_rooms_are_told_without_alarm(stage: Stage, panel: SessionPanel) -> None:
    meetings.update_session(stage.workspace, session_id=stage.sample.sessions[1], room="Library")
    type_into(stage, panel.room, "Hall")
    type_into(stage, panel.day, "9 July")
    assert "At the same time" in panel.problems.text()
    model = stage.view.page.agenda.model
    assert [model.amiss(session) for session in model.sessions] == ["", ""]


def test_a_day_outside_the_dates_offers_to_fit_them(stage: Stage, panel: SessionPanel) -> None:
    stage.qtbot.mouseClick(panel.earlier, Qt.MouseButton.LeftButton)
    assert days(stage) == [date(2019, 7, 7), TUESDAY]
    assert panel.fit_dates.isVisible()
    stage.qtbot.mouseClick(panel.fit_dates, Qt.MouseButton.LeftButton)
    frame = meetings.find_meeting(stage.workspace, meeting_id=stage.sample.meeting_id).activity.time
    assert (frame.earliest, frame.latest) == (date(2019, 7, 7), TUESDAY)
    assert not panel.fit_dates.isVisible()
    stage.workspace.undo()
    stage.workspace.undo()
    assert days(stage) == [MONDAY, TUESDAY]


def test_format_dial_in_and_interpretation_are_kept(stage: Stage, panel: SessionPanel) -> None:
    panel.format.setFocus()
    stage.qtbot.keyClick(panel.format, Qt.Key.Key_Down)
    assert kept(stage).format is MeetingFormat.IN_PERSON
    panel.dial_in.setFocus()
    stage.qtbot.keyClicks(panel.dial_in, "+34 1")
    stage.qtbot.keyClick(panel.dial_in, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert kept(stage).dial_in == "+34 1"
    stage.qtbot.mouseClick(panel.interpretation.boxes["ko"], Qt.MouseButton.LeftButton)
    stage.qtbot.mouseClick(panel.interpretation.boxes["fr"], Qt.MouseButton.LeftButton)
    assert kept(stage).interpretation == ("ko", "fr")


def test_a_session_online_says_when_it_is_elsewhere(stage: Stage, panel: SessionPanel) -> None:
    from gsef_desktop.reference.places import recognise_place

    assert not panel.elsewhere.isVisible()
    with stage.workspace.edit(message("Places")) as unit:
        for number, organisation in enumerate(unit.all(Organisation)):
            unit.update(Organisation, organisation.id, place=recognise_place("Seoul" if number % 2 else "Bamako"))
    meetings.set_format(stage.workspace, meeting_id=stage.sample.meeting_id, meeting_format=MeetingFormat.ONLINE)
    assert panel.elsewhere.isVisible()
    assert "Seoul" in panel.elsewhere.text()
    assert "Bamako" in panel.elsewhere.text()


# --- the headings --------------------------------------------------------------------------------------------------------


def test_keys_on_a_heading_duplicate_move_and_delete_the_session(stage: Stage) -> None:
    assert stage.view.open_meeting(stage.sample.meeting_id)
    select_heading(stage)
    stage.key(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert days(stage) == [MONDAY, TUESDAY, TUESDAY] or days(stage) == [MONDAY, TUESDAY, WEDNESDAY]
    made = stage.tree.current_session()
    assert made is not None
    assert made.id not in stage.sample.sessions
    stage.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    moved = stage.tree.current_session()
    assert moved is not None
    assert moved.id == made.id
    assert moved.day is not None
    assert made.day is not None
    assert (moved.day - made.day).days == 1
    stage.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    stage.key(Qt.Key.Key_Delete)
    assert days(stage) == [MONDAY, TUESDAY]
    for _ in range(4):
        stage.workspace.undo()
    assert days(stage) == [MONDAY, TUESDAY]


def test_deleting_a_session_says_where_its_items_have_gone(stage: Stage) -> None:
    said: list[str] = []
    stage.context.bridge.changed.connect(lambda _: None)
    stage.context.tell = said.append  # type: ignore[method-assign, assignment]
    assert stage.view.open_meeting(stage.sample.meeting_id)
    before = len(stage.shown(0)) + len(stage.shown(1))
    select_heading(stage, 1)
    stage.key(Qt.Key.Key_Delete)
    assert days(stage) == [MONDAY]
    assert said == ["The session was deleted. Its items are now under Monday 8 July 2019."]
    assert len(stage.shown(0)) >= before - 1  # what went on on the second day is told once
    stage.workspace.undo()
    assert days(stage) == [MONDAY, TUESDAY]


def test_the_menu_of_a_heading_deletes_with_items_too(stage: Stage) -> None:
    assert stage.view.open_meeting(stage.sample.meeting_id)
    select_heading(stage, 1)
    session = stage.tree.current_session()
    assert session is not None
    menu = QMenu(stage)
    stage.view.page.agenda.menus.fill_session(menu, session)
    entries = {action.text(): action for action in menu.actions()}
    assert entries["Duplicate to the next day"].shortcut().toString() == "Ctrl+D"
    entries["Delete this session with its items"].trigger()
    assert days(stage) == [MONDAY]
    assert len(stage.shown(0)) < 16


def test_keys_on_an_item_still_act_on_the_item(stage: Stage) -> None:
    assert stage.view.open_meeting(stage.sample.meeting_id)
    stage.select("Opening")
    stage.key(Qt.Key.Key_Delete)
    assert len(days(stage)) == 2
    assert "1 Opening" not in stage.shown(0)


# --- the meeting ---------------------------------------------------------------------------------------------------------


def test_the_host_is_an_organisation_of_the_file(stage: Stage) -> None:
    with stage.workspace.edit(message("City")) as unit:
        unit.add(Organisation(name="City of Example"))
    assert stage.view.open_meeting(stage.sample.meeting_id)
    stage.view.page.details_were_wanted.emit()
    hosting = stage.view.page.agenda_inspector.meeting.hosting
    type_into(stage, hosting.host, "City of Nobody")
    assert hosting.host.value() == ""
    type_into(stage, hosting.host, "city of example")
    assert hosting.host.value() == "City of Example"
    hosting.organiser.setFocus()
    assert "City of Example" in hosting._names.stringList()
    stage.qtbot.mouseClick(hosting.interpretation.boxes["es"], Qt.MouseButton.LeftButton)
    assert meetings.find_meeting(stage.workspace, meeting_id=stage.sample.meeting_id).meeting.interpretation == ("es",)


def test_everything_has_a_name_and_nothing_is_cut_off(stage: Stage, panel: SessionPanel) -> None:
    session_editing.move_session(stage.workspace, session_id=stage.sample.sessions[0], days=1)
    assert unnamed(panel) == []
    assert clipped(panel) == []
    completed = [field for field in panel.findChildren(QLineEdit) if field.completer() is not None]
    assert panel.zone in completed


def test_nothing_is_cut_off_where_words_are_longer(qtbot: QtBot, tmp_path: Path) -> None:
    translator = StretchingTranslator()
    QApplication.installTranslator(translator)
    try:
        for stage in make_stage(qtbot, tmp_path, size_wide=True):
            panel = open_panel(stage, stage.sample.sessions[0])
            assert clipped(panel) == []
            stage.view.page.details_were_wanted.emit()
            assert clipped(stage.view.page.agenda_inspector.meeting.hosting) == []
    finally:
        QApplication.removeTranslator(translator)
