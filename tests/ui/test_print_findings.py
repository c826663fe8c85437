"""Printing the findings and the months from the window."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.activity_row import ActivityFilter
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, Person, Programme
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.checks.view import ChecksView
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.printing.calendar_form import MONTHS, WALL_PLANNER
from gsef_desktop.ui.printing.programme_desk import ProgrammeDesk
from gsef_desktop.ui.printing.travel_form import TRAVEL
from gsef_desktop.ui.programme.view import ProgrammeView
from tests.ui.desk_stage import after, choose, form, pick, ready, show, text_of


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    day = date(2019, 3, 5)
    with workspace.edit(message("Fill")) as unit:
        unit.add(Programme(id="p", year=2019, organisation_name="Example Network"))
        time = TimeFrame(earliest=day, latest=day, precision=Precision.DAY)
        unit.add(Activity(id="forum", programme_id="p", title="Bread Forum", time=time))
    return workspace


def test_the_print_button_of_the_checks_opens_the_findings(
    qtbot: QtBot, context: UiContext, filled: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = ChecksView(context)
    qtbot.addWidget(view)
    action = view.print_action()
    assert action is not None
    assert action in view.actions()
    with qtbot.waitSignal(context.view_requested) as asked:
        action.trigger()
    assert asked.args[0] == "programme"
    context.set_year(2019)
    programme = ProgrammeView(context)
    qtbot.addWidget(programme)
    programme.resize(1100, 640)
    programme.show()
    programme.open_with(**asked.args[1])
    desk = programme.printing.desk
    ready(qtbot, desk)
    assert "Bread Forum" in text_of(desk)
    assert not form(desk).findings.isVisible()
    assert not form(desk).outsiders.isVisible()
    desk.formats.button("docx").click()
    assert not form(desk).about_format.isVisible()
    out = tmp_path / "out.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    with qtbot.waitSignal(context.told, timeout=15_000):
        qtbot.mouseClick(desk.save, Qt.MouseButton.LeftButton)
    assert any("Bread Forum" in cell.text for row in docx.Document(str(out)).tables[-1].rows for cell in row.cells)
    with qtbot.waitSignal(context.view_requested) as back:
        qtbot.mouseClick(programme.printing.back, Qt.MouseButton.LeftButton)
    assert back.args[0] == "checks", "the way back leads to where one came from"


def test_the_calendar_prints_the_month_that_is_shown_and_all_months(qtbot: QtBot, context: UiContext, filled: Workspace) -> None:
    march = ActivityFilter(first=date(2019, 2, 25), last=date(2019, 3, 31))
    context.set_year(2019)
    desk = ProgrammeDesk(context)
    desk.open_document(MONTHS, march)
    show(qtbot, desk)
    assert form(desk).month.isVisible()
    assert form(desk).month.value() == "3"
    assert desk.preview.page_count == 1
    assert "March 2019" in text_of(desk)
    assert "Bread Forum" in text_of(desk)
    after(qtbot, desk, lambda: choose(form(desk).month, ""))
    assert desk.preview.page_count == 12
    after(qtbot, desk, lambda: pick(qtbot, desk, WALL_PLANNER))
    assert not form(desk).month.isVisible()


def test_another_year_of_the_window_is_printed(qtbot: QtBot, context: UiContext, filled: Workspace) -> None:
    context.set_year(2019)
    desk = ProgrammeDesk(context)
    desk.open_document(WALL_PLANNER)
    show(qtbot, desk)
    assert "Bread Forum" in text_of(desk)
    assert "Bread Forum" not in after(qtbot, desk, lambda: context.set_year(2020))


def test_a_travel_plan_is_for_somebody_who_goes(qtbot: QtBot, context: UiContext, filled: Workspace) -> None:
    context.set_year(2019)
    desk = ProgrammeDesk(context)
    desk.open_document(TRAVEL)
    show(qtbot, desk)
    assert "nobody in this file" in desk.hint.text()
    assert not desk.save.isEnabled()
    with filled.edit(message("Who goes")) as unit:
        unit.add(Person(id="ada", given_name="Ada", family_name="Example"))
        unit.add(Person(id="bo", given_name="Bo", family_name="Beispiel"))
        unit.update(Activity, "forum", responsible_id="ada")
    desk.show_document(TRAVEL)
    qtbot.waitUntil(lambda: desk.is_ready, timeout=15_000)
    assert [form(desk).person.itemText(row) for row in range(form(desk).person.count())] == ["Ada Example"]
    assert "Bread Forum" in text_of(desk)
