"""Nothing flashes up as a window of its own before it is put where it belongs: that takes the keyboard away from the window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import Organisation
from gsef_desktop.services import archive, fees, recruiting
from gsef_desktop.storage.schema import class_named
from gsef_desktop.ui.members.pages import PAGES
from gsef_desktop.ui.shell.window import MainWindow


class _Windows(QObject):
    """Notes what is shown as a window besides the main one."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow() and not isinstance(watched, MainWindow):
            self.shown.append(f"{type(watched).__name__} {watched.accessibleName()} {watched.parent()}")
        return False


@pytest.fixture
def windows(qapp: QApplication) -> Iterator[_Windows]:
    watching = _Windows()
    qapp.installEventFilter(watching)
    yield watching
    qapp.removeEventFilter(watching)


def test_pages_and_inspectors_do_not_flash(programme_window: MainWindow, windows: _Windows, qtbot: QtBot) -> None:
    frame = programme_window.frame
    assert frame is not None
    context = frame.context
    context.set_year(2019)
    file = context.workspace
    with file.read() as reader:
        (one,) = reader.all(Organisation, limit=1)
    fees.add_fee(file, organisation_id=one.id, year=2019, amount=100, currency="EUR")
    document = archive.add_link_document(file, title="Report", link="https://example.org", owner=("organisation", one.id))
    prospect = recruiting.add_prospect(file, name="Exampleville", day=date(2019, 1, 1))
    view = frame.open_view("members")
    for entry in PAGES:
        view.open_with(page=entry.name)
        QTest.qWait(1)
    refs = [RecordRef("organisation", one.id), RecordRef("organisation", prospect.id), RecordRef("archive_document", document.id)]
    with file.read() as reader:
        for kind in ("person", "body", "seat", "activity", "series", "indicator", "meeting"):
            refs += [RecordRef(kind, found.id) for found in reader.all(class_named(kind), limit=6)]
    for ref in refs:
        context.go_to(ref)
        QTest.qWait(1)
    for name in ("overview", "calendar", "programme", "meetings", "checks"):
        frame.open_view(name)
        QTest.qWait(1)
    assert windows.shown == []
    assert programme_window.isActiveWindow()
