"""The participants of a meeting, by key and mouse."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Attendance, Mode, Organisation, Reply
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.services import attendance as attendance_services
from gsef_desktop.services import meetings
from gsef_desktop.services.attendance import read_attendance
from gsef_desktop.services.participants_reading import ParticipantRow, list_participants
from gsef_desktop.ui.meetings.participants_model import FIRST_SESSION, Column
from gsef_desktop.ui.meetings.participants_page import ParticipantsPage
from tests.ui.looking import unnamed
from tests.ui.meeting_stage import Stage, make_stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    for made in make_stage(qtbot, tmp_path, size_wide=True, with_items=False):
        made.view.open_meeting(made.sample.meeting_id)
        made.view.page.show_tab("participants")
        yield made


@pytest.fixture
def page(stage: Stage) -> ParticipantsPage:
    return stage.view.page.participants


def row(stage: Stage, name: str) -> ParticipantRow:
    """A participant as it is in the file."""
    groups = list_participants(stage.workspace, meeting_id=stage.sample.meeting_id).groups
    return next(one for group in groups for one in group.rows if name in (one.organisation, one.person, one.name))


def select(stage: Stage, page: ParticipantsPage, name: str, column: int = Column.ORGANISATION) -> None:
    """Select a participant, and a cell of it."""
    assert page.show_participant(row(stage, name).id)
    page.tree.setFocus()
    for _ in range(column - Column.ORGANISATION):
        stage.key(Qt.Key.Key_Right)
    QApplication.processEvents()


def test_the_list_and_its_filters(stage: Stage, page: ParticipantsPage) -> None:
    assert [chip.text() for chip in page.chips.values() if chip.isVisible()] == ["All 17", "Yes 9", "No reply 7", "Apologies 1"]
    assert page.model.heading(page.model.groups[0][0]) == "Steering Committee members"
    assert page.model.note(page.model.groups[0][0]) == "13 seats"
    assert page.model.summary(page.model.groups[0][0].counts) == "8 yes, 1 apology, 4 no reply"
    page.chips[Reply.DECLINED].click()
    assert [[one.organisation for one in rows] for _, rows in page.model.groups] == [["Exemplary"]]
    assert unnamed(stage.view) == []


def test_a_letter_on_the_reply_chooses_one(stage: Stage, page: ParticipantsPage) -> None:
    select(stage, page, "Beta Solidarity Council", Column.REPLY)
    stage.type("y")
    assert row(stage, "Beta Solidarity Council").reply is Reply.ACCEPTED
    assert page.chips[Reply.ACCEPTED].text() == "Yes 10"
    assert page.current_name() == "Beta Solidarity Council"
    stage.workspace.undo()
    assert row(stage, "Beta Solidarity Council").reply is Reply.NONE


def test_a_name_is_typed_in_place(stage: Stage, page: ParticipantsPage) -> None:
    select(stage, page, "Alpha City", Column.PERSON)
    stage.type("Cleo Example")
    stage.key(Qt.Key.Key_Return)
    assert row(stage, "Alpha City").person == "Cleo Example"
    assert page.tree.hasFocus()


def test_add_name_is_a_click(stage: Stage, page: ParticipantsPage, qtbot: QtBot) -> None:
    index = page.model.index_of(row(stage, "Beta City").id, Column.PERSON)
    qtbot.mouseClick(page.tree.viewport(), Qt.MouseButton.LeftButton, pos=page.tree.visualRect(index).center())
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    stage.type("Ada Example")
    stage.key(Qt.Key.Key_Return)
    assert row(stage, "Beta City").person_id == row(stage, "Ada Example").person_id or row(stage, "Beta City").person == "Ada Example"


def attendance(stage: Stage, name: str) -> list[str]:
    """What the file has on a participant, session by session: the attendance, and from when to when."""
    found = read_attendance(stage.workspace, meeting_id=stage.sample.meeting_id)
    own = next(one for one in found.rows if one.name == name)
    told = []
    for session in found.sessions:
        mark = own.mark(session.id)
        kept = mark.attendance.value if mark is not None else "unknown"
        times = "" if mark is None else "-".join(f"{one:%H:%M}" if one else "" for one in (mark.arrived, mark.left))
        told.append(f"{kept} {times}".strip(" -"))
    return told


def test_presence_is_ticked_by_space_and_mouse(stage: Stage, page: ParticipantsPage, qtbot: QtBot) -> None:
    select(stage, page, "Alpha City", FIRST_SESSION + 1)
    stage.key(Qt.Key.Key_Space)
    assert attendance(stage, "Alpha City") == ["unknown", "present"]
    index = page.model.index_of(row(stage, "Alpha City").id, FIRST_SESSION)
    qtbot.mouseClick(page.tree.viewport(), Qt.MouseButton.LeftButton, pos=page.tree.visualRect(index).center())
    assert attendance(stage, "Alpha City") == ["present", "present"]
    stage.workspace.undo()
    assert attendance(stage, "Alpha City") == ["unknown", "present"]


def test_letters_note_the_attendance_down_a_session(stage: Stage, page: ParticipantsPage) -> None:
    select(stage, page, "Alpha City", FIRST_SESSION)
    for letter in "pan":
        stage.type(letter)
        stage.key(Qt.Key.Key_Down)
    assert attendance(stage, "Alpha City")[0] == "present"
    assert attendance(stage, "Alpha Social Network")[0] == "apologies"
    assert attendance(stage, "Beta City")[0] == "absent"
    assert page.current_name() == "Beta Solidarity Council"
    assert row(stage, "Alpha Social Network").attendance is Attendance.APOLOGIES


def test_headings_count_who_is_there(stage: Stage, page: ParticipantsPage) -> None:
    group = page.model.groups[0][0]
    assert page.model.here(group, FIRST_SESSION) is None
    select(stage, page, "Alpha City", FIRST_SESSION)
    for letter in "ppa":
        stage.type(letter)
        stage.key(Qt.Key.Key_Down)
    group = page.model.groups[0][0]
    assert [page.model.here(group, column) for column in (FIRST_SESSION, FIRST_SESSION + 1)] == [2, None]
    spoken = page.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("8 July, 09:30–13:00: 2 present")
    head = page.model.headerData(FIRST_SESSION, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert head == "8 July, 09:30–13:00: 2 of 13 seats present, 7 needed for a quorum"


def test_hours_are_typed_in_the_cell(stage: Stage, page: ParticipantsPage) -> None:
    select(stage, page, "Alpha City", FIRST_SESSION)
    stage.type("9:45-11")
    stage.key(Qt.Key.Key_Return)
    assert attendance(stage, "Alpha City")[0] == "present 09:45-11:00"
    index = page.model.index_of(row(stage, "Alpha City").id, FIRST_SESSION)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Present, 09:45–11:00"
    stage.key(Qt.Key.Key_F2)
    assert stage.editor().text() == "09:45–11:00"


def test_the_menu_offers_who_could_speak_for_somebody(stage: Stage, page: ParticipantsPage) -> None:
    select(stage, page, "Beta City", FIRST_SESSION)
    stage.type("a")
    select(stage, page, "Alpha City", FIRST_SESSION)
    menu = QMenu()
    session = stage.sample.sessions[0]
    page.attendance.fill_menu(menu, page.tree.selected_ids(), session, now=None)
    proxies = next(action.menu() for action in menu.actions() if action.text() == "By proxy")
    assert isinstance(proxies, QMenu)
    names = [action.text() for action in proxies.actions()]
    assert "Alpha City" not in names  # oneself
    assert "Beta City" not in names  # away
    assert "Ada Example" not in names  # does not count for the quorum
    next(action for action in proxies.actions() if action.text() == "Gamma City").trigger()
    assert attendance(stage, "Alpha City")[0] == "proxy"
    assert row(stage, "Alpha City").attendance is Attendance.PROXY
    index = page.model.index_of(row(stage, "Alpha City").id, FIRST_SESSION)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "By proxy: Gamma City"


def test_delete_takes_off_the_list_and_undo_puts_back(stage: Stage, page: ParticipantsPage) -> None:
    select(stage, page, "Delta City")
    stage.key(Qt.Key.Key_Delete)
    assert page.chips[None].text() == "All 16"
    assert page.current_name() == "Epsilon City"
    stage.workspace.undo()
    assert page.chips[None].text() == "All 17"


def test_somebody_is_added_by_name(stage: Stage, page: ParticipantsPage, qtbot: QtBot) -> None:
    page.open_form()
    page.form.name.setText("Gamma Observatory")
    qtbot.keyClick(page.form.name, Qt.Key.Key_Return)
    assert row(stage, "Gamma Observatory").organisation_id is None
    assert page.current_name() == "Gamma Observatory"


def test_seat_holders_are_added_from_the_body(stage: Stage, page: ParticipantsPage) -> None:
    select(stage, page, "Alpha City")
    stage.key(Qt.Key.Key_Delete)
    page.add_seats()
    assert row(stage, "Alpha City").seat_id is not None


def test_the_inspector_edits_the_one_selected(stage: Stage, page: ParticipantsPage) -> None:
    select(stage, page, "Epsilon City")
    panel = page.inspector.participant
    panel.mode.button(Mode.ONLINE).click()
    panel.note.setText("arrives on Tuesday")
    panel.note.commit()
    panel.reply.set_value(Reply.DECLINED)
    panel.reply.chosen.emit(Reply.DECLINED)
    found = row(stage, "Epsilon City")
    assert (found.mode, found.note, found.reply) == (Mode.ONLINE, "arrives on Tuesday", Reply.DECLINED)
    assert unnamed(page.inspector) == []


@pytest.mark.parametrize("language", ["en", "fr", "es", "ko"])
def test_the_days_of_the_sessions_can_be_read(stage: Stage, page: ParticipantsPage, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    meetings.set_time(
        stage.workspace, meeting_id=stage.sample.meeting_id,
        time_frame=TimeFrame(earliest=date(2019, 11, 24), latest=date(2019, 11, 25), precision=Precision.DAY),
    )  # fmt: skip
    monkeypatch.setattr(page.model, "_language", language)
    page.reload()
    QApplication.processEvents()
    head = page.tree.header()
    metrics = QFontMetrics(stage.context.theme.font("head"))
    for place, text in enumerate(page.model.heads(short=page.model.short_heads)):
        assert head.sectionSize(FIRST_SESSION + place) >= metrics.horizontalAdvance(text) + 4, text


def test_the_quorum_says_whether_enough_will_come(stage: Stage, page: ParticipantsPage) -> None:
    quorum = page.inspector.quorum
    assert quorum.badge.accessibleName() == "Likely"
    assert quorum.gauge.accessibleName() == "8 of 13 will attend, quorum 7"
    quorum.rule.chosen.emit(("number", 10))
    assert quorum.badge.accessibleName() == "Open, 2 more"
    quorum.rule.chosen.emit(("number", 13))
    assert quorum.badge.accessibleName() == "Out of reach"
    assert quorum.rule.currentText() == "13 of 13"


def test_the_quorum_says_who_is_there_once_the_meeting_has_begun(stage: Stage, page: ParticipantsPage) -> None:
    quorum, (first, second) = page.inspector.quorum, stage.sample.sessions
    members = list_participants(stage.workspace, meeting_id=stage.sample.meeting_id).groups[0].rows
    here = [one.id for one in members[:6]]

    def note(who: list[str], what: Attendance, session: str) -> None:
        attendance_services.set_attendance(stage.workspace, participation_ids=who, attendance=what, session_ids=[session])

    note(here[:1], Attendance.APOLOGIES, second)
    assert quorum.gauge.accessibleName() == "8 of 13 will attend, quorum 7"  # who will not come says nothing of who is there
    assert not quorum.session.text()
    note(here, Attendance.PRESENT, first)
    assert quorum.gauge.accessibleName() == "6 of 13 are there, quorum 7"
    assert (quorum.badge.accessibleName(), quorum.session.text()[:6]) == ("1 missing", "8 July")
    attendance_services.give_proxy(stage.workspace, participation_id=members[6].id, holder_id=here[0], session_ids=[first])
    assert quorum.gauge.accessibleName() == "7 of 13 are there, quorum 7"
    assert quorum.badge.accessibleName() == "There"
    note(here[1:3], Attendance.PRESENT, second)
    assert quorum.gauge.accessibleName() == "2 of 13 are there, quorum 7"  # of the last session in which somebody was
    stage.workspace.undo()
    assert quorum.gauge.accessibleName() == "7 of 13 are there, quorum 7"


def test_the_printed_list_is_shown(stage: Stage, page: ParticipantsPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.list_button, Qt.MouseButton.LeftButton)
    preview = page.inspector.preview
    qtbot.waitUntil(lambda: preview.document is not None, timeout=60_000)
    assert "Alpha Social Network" in preview.preview.page_text()


def test_a_character_that_no_font_has_is_said_before_printing(stage: Stage, page: ParticipantsPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.list_button, Qt.MouseButton.LeftButton)
    preview = page.inspector.preview
    qtbot.waitUntil(lambda: preview.document is not None, timeout=60_000)
    assert not any("No font" in label.text() for label in preview.findChildren(QLabel))
    before = preview.document
    organisation = row(stage, "IFEX").organisation_id
    assert organisation is not None
    with stage.workspace.edit(message("Odd")) as unit:
        unit.update(Organisation, organisation, name="IFEX 🦀")
    preview.rebuild()
    qtbot.waitUntil(lambda: preview.document is not before, timeout=60_000)
    assert any("No font has the character U+1F980 of “IFEX 🦀” (page 1)" in label.text() for label in preview.findChildren(QLabel))


def test_lines_speak(stage: Stage, page: ParticipantsPage) -> None:
    index = page.model.index_of(row(stage, "IFEX").id)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "IFEX, International network, Yes, Online"
