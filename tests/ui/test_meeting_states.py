"""The state of a meeting in the window: issued, revised, closed and reopened from its heading; a closed meeting can only be read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QLabel
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.minutes import MinutesState
from gsef_desktop.domain.records import MeetingState
from gsef_desktop.services import agenda, meeting_states, meetings
from gsef_desktop.ui.dialogs.meeting_history import MeetingHistoryDialog
from gsef_desktop.ui.meetings.locked_context import whole
from tests.ui.looking import clipped, unnamed
from tests.ui.meeting_stage import Stage, make_stage


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    for made in make_stage(qtbot, tmp_path, with_participants=False):
        made.view.open_meeting(made.sample.meeting_id)
        yield made


def _entries(stage: Stage) -> list[QAction]:
    control = stage.view.page.state
    control.fill(control.menu())
    return [action for action in control.menu().actions() if not action.isSeparator()]


def _choose(stage: Stage, text: str) -> None:
    (action,) = [one for one in _entries(stage) if one.text() == text]
    assert action.isEnabled()
    action.trigger()


def _state(stage: Stage) -> MeetingState:
    return meetings.find_meeting(stage.workspace, meeting_id=stage.sample.meeting_id).meeting.state


def test_the_heading_offers_what_leads_on(stage: Stage) -> None:
    assert [one.text() for one in _entries(stage)][:3] == ["Issue the agenda", "Start the meeting", "Close the meeting"]
    _choose(stage, "Issue the agenda")
    assert stage.view.page.state.text() == "Issued"
    assert not stage.view.page.symbol.isEnabled()
    assert [(one.text(), one.isEnabled()) for one in _entries(stage)][:2] == [
        ("Issue Rev.1: nothing has changed", False), ("Start the meeting", True),
    ]  # fmt: skip
    agenda.add_item(stage.workspace, meeting_id=stage.sample.meeting_id, after_id=stage.sample.items["Welcome"], title="Tribute")
    agenda.update_item(stage.workspace, item_id=stage.sample.items["Welcome"], title="Words of welcome")
    assert [one.text() for one in _entries(stage)][:2] == ["Issue Rev.1, 2 changes", "Issue Rev.1 with new numbers"]
    _choose(stage, "Issue Rev.1, 2 changes")
    assert (stage.view.page.state.text(), stage.view.page.symbol.text()) == ("Issued, Rev.1", "EX/SC/2019/1/Rev.1")
    stage.workspace.undo()
    assert stage.view.page.state.text() == "Issued"


def test_the_menu_opens_by_the_keyboard(stage: Stage) -> None:
    control = stage.view.page.state
    control.setFocus()
    assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert control.accessibleName() == "State of the meeting: Draft"
    assert "Issue the agenda" in [action.text() for action in stage.view.actions()]


def test_a_closed_meeting_is_read_only_until_it_is_reopened(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    _choose(stage, "Close the meeting")
    page = stage.view.page
    assert page.context.read_only
    assert not whole(page.context).read_only
    assert page.closed.isVisible()
    assert not page.dates.isEnabled()
    title = page.title.text()
    stage.select("Welcome")
    stage.qtbot.keyClicks(page.agenda.tree, "x")
    assert stage.workspace.undo_label is not None
    assert str(stage.workspace.undo_label) == "Close the meeting"
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("", False))
    stage.qtbot.mouseClick(page.closed.reopen, Qt.MouseButton.LeftButton)
    assert _state(stage) is MeetingState.CLOSED
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("A name was misspelt", True))
    stage.qtbot.mouseClick(page.closed.reopen, Qt.MouseButton.LeftButton)
    assert _state(stage) is MeetingState.IN_PROGRESS
    assert not stage.view.page.context.read_only
    assert stage.view.page.title.text() == title
    assert not stage.view.page.closed.isVisible()
    assert stage.view.page.dates.isEnabled()


def test_minutes_go_on_after_the_meeting_is_closed(stage: Stage) -> None:
    _choose(stage, "Close the meeting")
    page = stage.view.page
    page.show_tab("minutes")
    assert page.minutes.deeds.locked
    assert page.minutes.head.state.isEnabled()
    page.minutes.set_state(MinutesState.CIRCULATED)
    assert page.minutes.minutes is not None
    assert page.minutes.minutes.state is MinutesState.CIRCULATED


def test_undo_of_closing_opens_the_page_again(stage: Stage) -> None:
    stage.view.page.show_tab("papers")
    _choose(stage, "Close the meeting")
    assert stage.view.page.tabs.value() == "papers"
    assert not stage.view.page.papers.attach_button.isEnabled()
    stage.workspace.undo()
    assert stage.view.page.tabs.value() == "papers"
    assert stage.view.page.papers.attach_button.isEnabled()


def test_another_meeting_is_not_locked(stage: Stage) -> None:
    other = meetings.make_meeting(stage.workspace, title="Other")
    _choose(stage, "Close the meeting")
    assert stage.view.open_meeting(other.id)
    assert not stage.view.page.context.read_only
    assert stage.view.open_meeting(stage.sample.meeting_id)
    assert stage.view.page.context.read_only


def test_the_history_says_who_when_why_and_what(stage: Stage) -> None:
    meeting_id = stage.sample.meeting_id
    meeting_states.issue_meeting(stage.workspace, meeting_id=meeting_id, author="Ada Example")
    agenda.update_item(stage.workspace, item_id=stage.sample.items["Welcome"], title="Words of welcome")
    meeting_states.revise_meeting(stage.workspace, meeting_id=meeting_id, author="Bea Example", reason="A better title")
    agenda.update_item(stage.workspace, item_id=stage.sample.items["Welcome"], title="Hello")
    dialog = MeetingHistoryDialog(stage.context, meeting_id, stage)
    dialog.open()
    stage.qtbot.waitUntil(dialog.isVisible)
    said = " | ".join(one.text() for one in dialog.findChildren(QLabel))
    for part in (
        "Changed since, and not issued yet", "Agenda issued as Rev.1", "EX/SC/2019/1/Rev.1 · Bea Example", "Why: A better title",
        "Item 1.1 is now called “Words of welcome”; it was “Welcome”.", "EX/SC/2019/1 · Ada Example",
    ):  # fmt: skip
        assert part in said, part
    assert said.index("Rev.1 · Bea") < said.index("· Ada Example")
    assert clipped(dialog) == []
    assert unnamed(dialog) == []
    dialog.accept()


def test_the_agenda_is_shown_with_its_changes(stage: Stage) -> None:
    _choose(stage, "Issue the agenda")
    agenda.update_item(stage.workspace, item_id=stage.sample.items["Welcome"], title="Words of welcome")
    _choose(stage, "Show the agenda with its changes")
    preview = stage.view.page.agenda_inspector.preview

    def shows() -> bool:
        document = preview.document
        return document is not None and "Rev.1" in document.title

    stage.qtbot.waitUntil(shows, timeout=10000)
    assert stage.view.page.agenda_inspector.modes.value() == "page"
