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
from gsef_desktop.domain.records import Activity, Programme
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.checks.view import ChecksView
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.print_calendar import MONTHS, PrintCalendarDialog
from gsef_desktop.ui.dialogs.print_findings import PrintFindingsDialog


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    day = date(2019, 3, 5)
    with workspace.edit(message("Fill")) as unit:
        unit.add(Programme(id="p", year=2019, organisation_name="Example Network"))
        time = TimeFrame(earliest=day, latest=day, precision=Precision.DAY)
        unit.add(Activity(id="forum", programme_id="p", title="Bread Forum", time=time))
    return workspace


def test_the_print_button_of_the_checks_prints_the_findings(
    qtbot: QtBot, context: UiContext, filled: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = ChecksView(context)
    qtbot.addWidget(view)
    action = view.print_action()
    assert action is not None
    assert action in view.actions()
    action.trigger()
    (dialog,) = view.window().findChildren(PrintFindingsDialog)
    qtbot.waitUntil(lambda: dialog.save.isEnabled(), timeout=15_000)
    assert dialog.windowTitle() == "Print the findings of 2019"
    assert "Bread Forum" in dialog.preview.page_text()
    assert not dialog.findings.isVisible()
    assert not dialog.outsiders.isVisible()
    dialog.formats.button("docx").click()
    assert not dialog.about_format.isVisible()
    out = tmp_path / "out.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(out.exists, timeout=15_000)
    qtbot.waitUntil(lambda: dialog.save.isEnabled(), timeout=15_000)
    assert any("Bread Forum" in cell.text for row in docx.Document(str(out)).tables[-1].rows for cell in row.cells)
    dialog.close()


def test_the_calendar_prints_the_month_that_is_shown_and_all_months(qtbot: QtBot, context: UiContext, filled: Workspace) -> None:
    march = ActivityFilter(first=date(2019, 2, 25), last=date(2019, 3, 31))
    dialog = PrintCalendarDialog(context, wanted=march, year=2019, document=MONTHS)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.save.isEnabled(), timeout=15_000)
    assert dialog.month.isVisible()
    assert dialog.month.value() == "3"
    assert dialog.preview.page_count == 1
    assert "March 2019" in dialog.preview.page_text()
    assert "Bread Forum" in dialog.preview.page_text()
    before = dialog.document
    dialog.month.setCurrentIndex(0)
    dialog.month.activated.emit(0)
    qtbot.waitUntil(lambda: dialog.document is not before and dialog.save.isEnabled(), timeout=15_000)
    assert dialog.preview.page_count == 12
    dialog.kinds.setCurrentIndex(0)
    dialog.kinds.activated.emit(0)
    assert not dialog.month.isVisible()
    dialog.close()
