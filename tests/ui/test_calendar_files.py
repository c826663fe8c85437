"""Calendar files in the window: the review of an import, zones that are asked for, dropping, exporting, inviting."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from email import message_from_bytes, policy
from pathlib import Path
from typing import TypeVar

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.calendar_file import CalendarEvent, CalendarFile, OtherComponent, UnknownZone, UnreadableComponent
from gsef_desktop.domain.calendar_proposal import CalendarProposal
from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Activity
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame
from gsef_desktop.services.calendar_import import apply_calendar, propose_read
from gsef_desktop.ui.dialogs import calendar_files
from gsef_desktop.ui.dialogs.calendar_export import CalendarExport, file_name
from gsef_desktop.ui.dialogs.calendar_import import CalendarImport
from gsef_desktop.ui.inspectors.activity import ActivityInspector
from gsef_desktop.ui.shell.window import MainWindow
from gsef_desktop.ui.widgets.buttons import Button
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
    assert dialog.tabs.tabText(1) == "Remarks 2"
    assert [dialog.unread.topLevelItem(0).text(column) for column in range(4)] == ["It has no start.", "Nothing", "club.ics", "12"]  # type: ignore[union-attr]
    assert unnamed(dialog) == []
    assert clipped(dialog) == []


def test_an_occurrence_comes_with_its_series(file_window: MainWindow, qtbot: QtBot) -> None:
    dialog = _review(file_window, qtbot, _mixed(file_window))
    series, later = ("0:3", "0:4")
    dialog._rows[series].setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: {series, later}.isdisjoint(dialog.chosen()))
    dialog._rows[later].setCheckState(0, Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: {series, later} <= dialog.chosen())


def test_nothing_ticked_is_nothing_to_import(file_window: MainWindow, qtbot: QtBot) -> None:
    dialog = _review(file_window, qtbot, _mixed(file_window))
    group = dialog.tree.topLevelItem(0)
    assert group is not None
    group.setCheckState(0, Qt.CheckState.Unchecked)
    assert {"0:3", "0:4"}.isdisjoint(dialog.chosen())
    assert "0:0" in dialog.chosen()
    qtbot.mouseClick(next(one for one in dialog.findChildren(Button) if one.text() == "Tick none"), Qt.MouseButton.LeftButton)
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


def _written(folder: Path, text: str, name: str = "club.ics") -> Path:
    path = folder / name
    path.write_bytes(text.encode())
    return path


def test_files_are_imported_from_the_menu_and_taken_back(
    file_window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [
        str(_written(tmp_path, ICS)),
        str(_written(tmp_path, ICS.replace("@example.org", "@example.net").replace("SUMMARY:", "SUMMARY:Other "), "b.ics")),
    ]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *args: (paths, ""))
    file_window.commands.import_calendar.trigger()
    dialog = _opened(qtbot, CalendarImport)
    assert dialog.windowTitle() == "Import 2 calendar files"
    assert _titles(file_window) == []
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(_titles(file_window)) == 4)
    qtbot.waitUntil(lambda: file_window.context is not None and file_window.context.year == 2025)
    file_window.commands.undo.trigger()
    assert _titles(file_window) == []


def test_a_zone_is_answered_and_the_file_read_again(file_window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    file_window.deeds.review_calendars([_written(tmp_path, ELSEWHERE)])
    dialog = _opened(qtbot, CalendarImport)
    box = dialog.zone_boxes["Middle Earth"]
    box.setCurrentIndex(box.findData("Pacific/Auckland"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: not dialog.zone_boxes)
    assert dialog.isEnabled()
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(_titles(file_window)) == 2)
    assert file_window.context is not None
    with file_window.context.workspace.read() as reader:
        assert {one.time.zone for one in reader.all(Activity)} == {"Pacific/Auckland", None}


def test_the_review_may_be_closed_while_the_file_is_read_again(file_window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    file_window.deeds.review_calendars([_written(tmp_path, ELSEWHERE)])
    dialog = _opened(qtbot, CalendarImport)
    box = dialog.zone_boxes["Middle Earth"]
    box.setCurrentIndex(box.findData("Pacific/Auckland"))
    box.activated.emit(box.currentIndex())
    dialog.close()
    context = file_window.context
    assert context is not None
    qtbot.waitUntil(lambda: not context.jobs.jobs)
    assert not shiboken6.isValid(dialog)
    assert _titles(file_window) == []


def test_an_answer_that_did_not_help_can_be_given_again(file_window: MainWindow, qtbot: QtBot) -> None:
    assert file_window.context is not None
    unknown = CalendarFile(name="a.ics", events=(CALL,), unknown_zones=(UnknownZone(name="Middle Earth", uids=("call",)),))
    dialog = _review(file_window, qtbot, propose_read(file_window.context.workspace, files=[unknown]))
    answered: list[dict[str, str]] = []
    dialog.zones_answered.connect(answered.append)
    for _ in range(2):
        box = dialog.zone_boxes["Middle Earth"]
        box.setCurrentIndex(box.findData("Europe/Lisbon"))
        box.activated.emit(box.currentIndex())
        dialog.show_proposal(dialog.proposal)
    assert answered == [{"Middle Earth": "Europe/Lisbon"}] * 2


def test_what_is_no_calendar_is_explained(file_window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    file_window.deeds.review_calendars([_written(tmp_path, "Dear diary", "diary.ics")])
    bar = file_window.messages
    assert bar is not None
    qtbot.waitUntil(bar.isVisible)
    assert "diary.ics" in bar.findChildren(QLabel)[0].text() or any("diary.ics" in one.text() for one in bar.findChildren(QLabel))


def _drop(window: MainWindow, *paths: Path) -> bool:
    """Drag files onto the window and let go; answers whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    actions, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(200, 200), actions, data, button, none)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(window, QDropEvent(QPointF(200, 200), actions, data, button, none))
    return True


def test_calendar_files_can_be_dropped_on_the_window(file_window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    one = _written(tmp_path, ICS)
    two = _written(tmp_path, ICS.replace("@example.org", "@example.net").replace("SUMMARY:", "SUMMARY:Other "), "TWO.ICS")
    assert not _drop(file_window, tmp_path / "picture.png")
    assert _drop(file_window, one, two)
    dialog = _opened(qtbot, CalendarImport)
    assert dialog.proposal.files == ("club.ics", "TWO.ICS")
    dialog.close()
    file_window.close_file()
    assert not _drop(file_window, one)


def test_the_export_asks_what_and_where(
    programme_window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def save(parent: object, title: str, proposed: str, kinds: str) -> tuple[str, str]:
        asked.append(Path(proposed).name)
        return str(tmp_path / f"out{len(asked)}"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    context = programme_window.context
    assert context is not None
    with context.workspace.read() as reader:
        congress = reader.all(Activity, title="UCLG World Congress 2019")[0]
    context.set_year(2019)
    context.select(RecordRef("activity", congress.id))
    assert programme_window.frame is not None
    programme_window.frame.open_view("calendar")
    for number, (name, least, most) in enumerate((("selected", 1, 1), ("year", 30, 50), ("shown", 30, 50), ("all", 50, 50)), 1):
        programme_window.commands.export_calendar.trigger()
        dialog = _opened(qtbot, CalendarExport)
        assert unnamed(dialog) == []
        assert clipped(dialog) == []
        qtbot.mouseClick(getattr(dialog, name), Qt.MouseButton.LeftButton)
        qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
        path = tmp_path / f"out{number}.ics"
        qtbot.waitUntil(path.exists)
        assert least <= path.read_bytes().count(b"BEGIN:VEVENT") <= most
        qtbot.waitUntil(lambda dialog=dialog: not shiboken6.isValid(dialog))  # type: ignore[misc]
    assert asked == ["UCLG World Congress 2019.ics", "Calendar 2019.ics", "Calendar 2019.ics", "Calendar.ics"]


def test_several_selected_activities_are_proposed(
    programme_window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = programme_window.context
    assert context is not None
    with context.workspace.read() as reader:
        ids = [one.id for one in reader.all(Activity, limit=3)]
    path = tmp_path / "three.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *rest: (str(path), ""))
    calendar_files.export_calendar(context, programme_window, selected=ids)
    dialog = _opened(qtbot, CalendarExport)
    assert dialog.selected.text() == "The selected activities: 3"
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(path.exists)
    assert path.read_bytes().count(b"BEGIN:VEVENT") == 3
    qtbot.waitUntil(lambda: not context.jobs.jobs)


def test_an_invitation_is_saved_and_mailed(
    programme_window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = programme_window.context
    assert context is not None
    with context.workspace.read() as reader:
        congress = reader.all(Activity, title="UCLG World Congress 2019")[0]
    opened: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda parent, title, proposed, kinds: (str(tmp_path / Path(proposed).name), ""))

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    calendar_files.save_invitation(context, programme_window, activity_id=congress.id)
    saved = tmp_path / "UCLG World Congress 2019.ics"
    assert b"METHOD:REQUEST" in saved.read_bytes()
    calendar_files.save_invitation(context, programme_window, activity_id=congress.id, cancel=True)
    assert b"METHOD:CANCEL" in saved.read_bytes()
    calendar_files.mail_invitation(context, programme_window, activity_id=congress.id, language="fr")
    draft = tmp_path / "UCLG World Congress 2019.eml"
    assert [Path(one) for one in opened] == [draft]
    mail = message_from_bytes(draft.read_bytes(), policy=policy.default)
    assert mail["Subject"] == "Invitation : UCLG World Congress 2019"
    assert mail["X-Unsent"] == "1"


def test_no_file_is_replaced_that_the_dialog_did_not_ask_about(
    programme_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = programme_window.context
    assert context is not None
    with context.workspace.read() as reader:
        congress = reader.all(Activity, title="UCLG World Congress 2019")[0]
    there = tmp_path / "there.ics"
    there.write_text("precious")
    asked: list[str] = []

    def save(parent: object, title: str, proposed: str, kinds: str) -> tuple[str, str]:
        asked.append(proposed)
        return (str(tmp_path / "there"), "") if len(asked) == 1 else ("", "")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    calendar_files.save_invitation(context, programme_window, activity_id=congress.id)
    assert asked[1] == str(there)
    assert there.read_text() == "precious"


def test_the_inspector_offers_invitations(programme_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    context = programme_window.context
    assert context is not None
    with context.workspace.read() as reader:
        congress = reader.all(Activity, title="UCLG World Congress 2019")[0]
    context.select(RecordRef("activity", congress.id))
    assert programme_window.frame is not None
    (inspector,) = programme_window.frame.inspector.findChildren(ActivityInspector)
    actions = {action.text(): action for action in inspector._menu()}
    told: list[dict[str, object]] = []
    monkeypatch.setattr(calendar_files, "save_invitation", lambda context, parent, **rest: told.append(rest))
    monkeypatch.setattr(calendar_files, "mail_invitation", lambda context, parent, **rest: told.append(rest))
    for text in ("Save invitation…", "Save cancellation…", "Mail invitation…"):
        actions[text].trigger()
    assert told == [
        {"activity_id": congress.id},
        {"activity_id": congress.id, "cancel": True},
        {"activity_id": congress.id, "cancel": False},
    ]


def test_a_file_that_can_only_be_read_takes_no_calendars(programme_window: MainWindow, tmp_path: Path) -> None:
    assert programme_window.context is not None
    path = programme_window.context.workspace.path
    programme_window.close_file()
    assert programme_window.open_file(path, read_only=True)
    assert not programme_window.commands.import_calendar.isEnabled()
    assert programme_window.commands.export_calendar.isEnabled()
    assert not _drop(programme_window, _written(tmp_path, ICS))
