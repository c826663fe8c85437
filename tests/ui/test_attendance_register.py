"""The register of attendance over the years."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from threading import Event, Thread, current_thread
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, Attendance, Body, Meeting, Organisation, Participation, Person
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.services.attendance_register import read_attendance_register
from gsef_desktop.ui.meetings.register_page import RegisterPage
from tests.ui.looking import StretchingTranslator, clipped, unnamed
from tests.ui.meeting_stage import Stage, make_stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

PRESENT, APOLOGIES, PROXY, ABSENT = Attendance.PRESENT, Attendance.APOLOGIES, Attendance.PROXY, Attendance.ABSENT


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    for made in make_stage(qtbot, tmp_path):
        fill(made)
        made.view.open_with(register="attendance")
        wait_until_shows(made, 0)
        yield made


def fill(stage: Stage) -> None:
    """Three meetings in two years, of two bodies."""
    with stage.workspace.edit(message("Meetings")) as unit:
        other = unit.add(Body(name="Board"))
        alpha, beta = (unit.all(Organisation, name=name)[0].id for name in ("Alpha City", "Beta City"))
        ada = unit.all(Person, given_name="Ada")[0].id
        for day, body, first, second in (
            (date(2017, 3, 1), stage.sample.body_id, PRESENT, APOLOGIES),
            (date(2018, 3, 1), stage.sample.body_id, PRESENT, PROXY),
            (date(2018, 9, 1), other.id, ABSENT, PRESENT),
        ):
            activity = unit.add(Activity(title="Earlier", time=TimeFrame(earliest=day, latest=day, precision=Precision.DAY)))
            meeting = unit.add(Meeting(activity_id=activity.id, body_id=body))
            unit.add(Participation(meeting_id=meeting.id, organisation_id=alpha, person_id=ada, attendance=first))
            unit.add(Participation(meeting_id=meeting.id, organisation_id=beta, attendance=second))


def register(stage: Stage) -> RegisterPage:
    found = stage.view.list.shown_register
    assert found is not None
    return found


def wait_until_shows(stage: Stage, place: int) -> None:
    """Wait for what was asked: lines (0) or that there are none (1)."""
    stage.qtbot.waitUntil(lambda: register(stage)._stack.currentIndex() == place and bool(register(stage).model.ids) == (place == 0))


def lines(stage: Stage) -> list[tuple[str, ...]]:
    """Who, body, meetings, present, share, by proxy, apologies, absent and years of every line."""
    model = register(stage).model
    return [tuple(str(model.index(row, column).data()) for column in range(model.columnCount())) for row in range(model.rowCount())]


def test_who_was_at_how_many_meetings_of_a_body_year_by_year(stage: Stage) -> None:
    assert lines(stage) == [
        ("Alpha City", "Board", "1", "–", "0 %", "–", "–", "1", "2018 0/1"),
        ("Alpha City", "Steering Committee", "2", "2", "100 %", "–", "–", "–", "2018 1/1 · 2017 1/1"),
        ("Beta City", "Board", "1", "1", "100 %", "–", "–", "–", "2018 1/1"),
        ("Beta City", "Steering Committee", "2", "–", "0 %", "1", "1", "–", "2018 0/1 · 2017 0/1"),
    ]
    assert stage.view.status_text() == "4 shown"


def test_it_is_sorted_by_clicks_and_filtered(stage: Stage) -> None:
    page = register(stage)
    page.table.header().sectionClicked.emit(3)
    page.table.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    assert lines(stage)[0][:2] == ("Alpha City", "Steering Committee")
    page.menus["year"].set_chosen(frozenset({"2017"}))
    page.menus["year"].changed.emit()
    assert [(line[0], line[2]) for line in lines(stage)] == [("Alpha City", "1"), ("Beta City", "1")]
    page.clear_filters()
    page.search.setText("beta")
    stage.qtbot.waitUntil(lambda: len(lines(stage)) == 2)
    page.search.setText("gamma")
    stage.qtbot.waitUntil(lambda: not lines(stage))


def test_people_are_counted_by_name(stage: Stage) -> None:
    page = register(stage)
    stage.qtbot.mouseClick(page.chips["person"], Qt.MouseButton.LeftButton)
    wanted = [("Ada Example", "Board", "–"), ("Ada Example", "Steering Committee", "2")]
    stage.qtbot.waitUntil(lambda: [(line[0], line[1], line[3]) for line in lines(stage)] == wanted)


def test_a_line_leads_to_the_organisation_and_nothing_is_ticked_or_deleted(stage: Stage) -> None:
    page = register(stage)
    opened: list[RecordRef] = []
    stage.context.record_requested.connect(opened.append)
    page.table.setFocus()
    at = page.table.visualRect(page.model.index(0, 0)).center()
    stage.qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    with stage.workspace.read() as reader:
        alpha = reader.all(Organisation, name="Alpha City")[0].id
    assert stage.context.selected == RecordRef("organisation", alpha)
    before = lines(stage)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Delete):
        stage.qtbot.keyClick(page.table, key)
    assert lines(stage) == before
    stage.qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert opened == [RecordRef("organisation", alpha)]


def test_it_follows_what_is_noted(stage: Stage) -> None:
    with stage.workspace.edit(message("Attendance")) as unit:
        meeting = next(one for one in unit.all(Meeting) if one.id != stage.sample.meeting_id and one.body_id == stage.sample.body_id)
        beta = unit.all(Organisation, name="Beta City")[0].id
        one = unit.all(Participation, meeting_id=meeting.id, organisation_id=beta)[0]
        unit.update(Participation, one.id, attendance=PRESENT)
    stage.qtbot.waitUntil(lambda: lines(stage)[3][3] == "1")


def test_what_is_shown_stays_while_it_is_read_on_another_thread(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    page, read, go_on, threads = register(stage), read_attendance_register, Event(), list[Thread]()

    def slow(*given: Any, **named: Any) -> object:
        threads.append(current_thread())
        assert go_on.wait(60)
        return read(*given, **named)

    monkeypatch.setattr("gsef_desktop.ui.meetings.attendance_register.read_attendance_register", slow)
    before, at = lines(stage), page.table.verticalScrollBar().value()
    stage.qtbot.mouseClick(page.chips["person"], Qt.MouseButton.LeftButton)
    stage.qtbot.waitUntil(lambda: len(threads) == 1)
    page.search.setText("nobody of this name")
    stage.qtbot.waitUntil(lambda: not page._pause.isActive())
    page.search.setText("")
    stage.qtbot.waitUntil(lambda: not page._pause.isActive())
    stage.qtbot.mouseClick(page.chips["organisation"], Qt.MouseButton.LeftButton)
    stage.qtbot.mouseClick(page.chips["person"], Qt.MouseButton.LeftButton)
    assert (lines(stage), page.table.verticalScrollBar().value(), page._stack.currentIndex()) == (before, at, 0)
    go_on.set()
    stage.qtbot.waitUntil(lambda: [line[0] for line in lines(stage)] == ["Ada Example"] * 2)
    assert current_thread() not in threads
    assert len(threads) == 2, "what was asked for in between is not read"


def test_an_empty_register_says_what_belongs_here(qtbot: QtBot, tmp_path: Path) -> None:
    for stage in make_stage(qtbot, tmp_path):
        stage.view.open_with(register="attendance")
        wait_until_shows(stage, 1)
        assert not register(stage).total


def test_everything_has_a_name_and_room_in_other_languages(stage: Stage, qapp: QApplication) -> None:
    assert unnamed(stage.view) == []
    translator = StretchingTranslator()
    qapp.installTranslator(translator)
    try:
        from gsef_desktop.ui.meetings.view import MeetingsView

        view = MeetingsView(stage.context)
        view.resize(970, 480)
        view.show()
        view.open_with(register="attendance")
        stage.qtbot.waitExposed(view)
        found = view.list.shown_register
        stage.qtbot.waitUntil(lambda: found is not None and found.model.rowCount() > 0)
        QApplication.processEvents()
        assert clipped(view) == []
        assert view.minimumSizeHint().width() <= 970
        view.close()
        view.deleteLater()
    finally:
        qapp.removeTranslator(translator)
