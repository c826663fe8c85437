"""Calendar files in the window: the review of an import, zones that are asked for, dropping, exporting, inviting."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.calendar_file import CalendarEvent, CalendarFile, OtherComponent, UnknownZone, UnreadableComponent
from gsef_desktop.domain.calendar_proposal import CalendarProposal
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Activity
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame
from gsef_desktop.services.calendar_import import apply_calendar, propose_read
from gsef_desktop.ui.dialogs.calendar_export import file_name
from gsef_desktop.ui.dialogs.calendar_import import CalendarImport
from gsef_desktop.ui.shell.window import MainWindow
from tests.ui.looking import clipped, unnamed

D = TypeVar("D", bound=QDialog)

ICS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//EN
BEGIN:VEVENT
UID:1@example.org
DTSTAMP:20250101T000000Z
DTSTART;TZID=Europe/Paris:20250306T100000
DTEND;TZID=Europe/Paris:20250306T110000
SUMMARY:Committee call
END:VEVENT
BEGIN:VEVENT
UID:2@example.org
DTSTAMP:20250101T000000Z
DTSTART;VALUE=DATE:20250708
DTEND;VALUE=DATE:20250710
SUMMARY:Board meeting
LOCATION:Lisbon, Portugal
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")
ELSEWHERE = ICS.replace("Europe/Paris", "Middle Earth")

BOARD = CalendarEvent(
    uid="board", title="Board meeting", place=Place(text="Lisbon, Portugal"),
    time=TimeFrame(earliest=date(2025, 7, 8), latest=date(2025, 7, 9), precision=Precision.DAY, date_certainty=Certainty.CONFIRMED),
)  # fmt: skip
CALL = replace(BOARD, uid="call", title="Committee call", place=Place(text="Zoom"),
               time=replace(BOARD.time, latest=date(2025, 7, 8), start_time=time(10), end_time=time(11), zone="Europe/Paris"))  # fmt: skip


def _opened(qtbot: QtBot, kind: type[D]) -> D:
    """The dialog of this kind that is open."""

    def found() -> D | None:
        return next((one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()), None)

    qtbot.waitUntil(lambda: found() is not None)
    dialog = found()
    assert dialog is not None
    return dialog


def _titles(window: MainWindow) -> list[str]:
    assert window.context is not None
    with window.context.workspace.read() as reader:
        return sorted(one.title for one in reader.all(Activity))


def _review(window: MainWindow, qtbot: QtBot, proposal: CalendarProposal) -> CalendarImport:
    assert window.context is not None
    dialog = CalendarImport(window.context, proposal, window)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def _mixed(window: MainWindow) -> CalendarProposal:
    """Something of every kind: new, changed, older, the same, kept, unreadable, mended."""
    assert window.context is not None
    workspace = window.context.workspace
    old = replace(BOARD, uid="old", title="Old news", sequence=4)
    first = CalendarFile(name="club.ics", events=(BOARD, CALL, old))
    apply_calendar(workspace, proposal=propose_read(workspace, files=[first]))
    second = CalendarFile(
        name="club.ics",
        events=(
            replace(BOARD, sequence=1, time=replace(BOARD.time, earliest=date(2025, 7, 7)), place=Place(text="Porto, Portugal")),
            CALL, replace(old, sequence=1, title="Older news"),
            replace(CALL, uid="series", title="Weekly call", rule="FREQ=WEEKLY;COUNT=5"),
            replace(CALL, uid="series", title="Weekly call, later", occurrence="2025-07-15T10:00:00"),
        ),
        others=(OtherComponent(kind="VTODO", uid="t", title="Book a room", raw="BEGIN:VTODO\nUID:t\nEND:VTODO"),),
        unreadable=(UnreadableComponent(kind="VEVENT", reason=message("It has no start."), line=12, title="Nothing"),),
        warnings=(message("The file ends in the middle of {kind}; what there was of it was read.", kind="VEVENT"),),
    )  # fmt: skip
    return propose_read(workspace, files=[second])


def test_the_review_shows_what_would_become_of_everything(file_window: MainWindow, qtbot: QtBot) -> None:
    dialog = _review(file_window, qtbot, _mixed(file_window))
    groups = [dialog.tree.topLevelItem(row) for row in range(dialog.tree.topLevelItemCount())]
    assert [group.text(0) for group in groups if group is not None] == [
        "New (2)", "Changed (1)", "Older than what the file has (1)", "The same as in the file (1)", "Kept as they are (1)",
    ]  # fmt: skip
    changed = groups[1].child(0)  # type: ignore[union-attr]
    assert changed is not None
    told = {changed.child(row).text(0) for row in range(changed.childCount())}  # type: ignore[union-attr]
    assert told == {"Date: 8–9 Jul 2025 → 7–9 Jul 2025", "Place: Lisbon, Portugal → Porto, Portugal"}
    assert dialog.chosen() == dialog.proposal.proposed_keys
    assert dialog.tabs.tabText(1) == "Problems 2"
    assert [dialog.unread.topLevelItem(0).text(column) for column in range(4)] == ["It has no start.", "Nothing", "club.ics", "12"]  # type: ignore[union-attr]
    assert unnamed(dialog) == []
    assert clipped(dialog) == []


def test_an_occurrence_comes_with_its_series(file_window: MainWindow, qtbot: QtBot) -> None:
    dialog = _review(file_window, qtbot, _mixed(file_window))
    series, later = ("0:3", "0:4")
    dialog._rows[series].setCheckState(0, Qt.CheckState.Unchecked)
    assert {series, later}.isdisjoint(dialog.chosen())
    dialog._rows[later].setCheckState(0, Qt.CheckState.Checked)
    assert {series, later} <= dialog.chosen()


def test_nothing_ticked_is_nothing_to_import(file_window: MainWindow, qtbot: QtBot) -> None:
    dialog = _review(file_window, qtbot, _mixed(file_window))
    group = dialog.tree.topLevelItem(0)
    assert group is not None
    group.setCheckState(0, Qt.CheckState.Unchecked)
    assert {"0:3", "0:4"}.isdisjoint(dialog.chosen())
    assert "0:0" in dialog.chosen()
    dialog._tick_all(Qt.CheckState.Unchecked)
    assert not dialog.take.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert len(_titles(file_window)) == 3


def test_a_zone_that_nobody_knows_is_asked_for(file_window: MainWindow, qtbot: QtBot) -> None:
    assert file_window.context is not None
    workspace = file_window.context.workspace
    lost = replace(CALL, time=replace(CALL.time, zone=None))
    unknown = CalendarFile(name="a.ics", events=(lost, BOARD), unknown_zones=(UnknownZone(name="Middle Earth", uids=("call",)),))
    dialog = _review(file_window, qtbot, propose_read(workspace, files=[unknown]))
    assert dialog.chosen() == {"0:1"}
    assert unnamed(dialog) == []
    assert clipped(dialog) == []
    answered: list[dict[str, str]] = []
    dialog.zones_answered.connect(answered.append)
    box = dialog.zone_boxes["Middle Earth"]
    edit = box.lineEdit()
    assert edit is not None
    assert edit.text() == ""
    completer = box.completer()
    assert completer is not None
    completer.setCompletionPrefix("lisbon")
    assert completer.currentCompletion() == "Europe/Lisbon"
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert dialog.isVisible(), "Enter without a choice imports nothing"
    box.setCurrentIndex(box.findData("Europe/Lisbon"))
    box.activated.emit(box.currentIndex())
    assert answered == [{"Middle Earth": "Europe/Lisbon"}]
    assert not dialog.isEnabled()
    known = replace(unknown, events=(CALL, BOARD), unknown_zones=())
    dialog.show_proposal(propose_read(workspace, files=[known]))
    assert dialog.isEnabled()
    assert dialog.zone_boxes == {}
    assert dialog.chosen() == {"0:0", "0:1"}


def test_a_name_has_no_letters_that_a_file_cannot_have() -> None:
    assert file_name('A/B: "C"?') == "A B C"
    assert file_name("...") == "calendar"
    assert len(file_name("x" * 500)) == 80
