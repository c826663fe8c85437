"""The list of meetings, the page of one, its chips, the inspector with the printed page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.services import meetings
from gsef_desktop.services.agenda_reading import find_item, read_agenda
from gsef_desktop.ui.meetings.chip_fields import ChipField
from tests.ui.looking import unnamed
from tests.ui.meeting_stage import Stage, make_stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    yield from make_stage(qtbot, tmp_path, size_wide=True)


def test_enter_opens_the_meeting_and_the_breadcrumb_leads_back(stage: Stage, qtbot: QtBot) -> None:
    table = stage.view.list.table
    table.setFocus()
    assert stage.view.list.select(stage.sample.meeting_id)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert stage.view.is_open
    assert stage.view.page.title.text() == "Steering Committee"
    qtbot.mouseClick(stage.view.page.back, Qt.MouseButton.LeftButton)
    assert not stage.view.is_open
    assert stage.context.selected is None
    assert stage.view.list.current() == RecordRef("meeting", stage.sample.meeting_id)


def test_the_list_says_what_it_has(stage: Stage) -> None:
    model = stage.view.list.model
    texts = [model.text(model.rows[0], column) for column in range(8)]
    assert texts == ["Steering Committee", "Steering Committee", "8–9 Jul", "Mexico City", "EX/SC/2019/1", "Draft", "16", "9 yes of 17"]
    assert unnamed(stage.view) == []
    assert stage.view.status_text() == "1 meeting"


def test_a_new_meeting_is_made_from_typed_words(stage: Stage, qtbot: QtBot) -> None:
    qtbot.mouseClick(stage.view.list.new, Qt.MouseButton.LeftButton)
    form = stage.view.list.form
    form.activity.setEditText("Advisors’ meeting")
    form.dates.setText("last week of October")
    form.dates.setText("14~15 October")
    form.body.set_value(stage.sample.body_id)
    qtbot.mouseClick(form.make, Qt.MouseButton.LeftButton)
    assert stage.view.is_open
    data = stage.view.page.data
    assert data is not None
    assert data.activity.time.earliest == date(2019, 10, 14)
    assert len(data.sessions) == 2
    assert data.meeting.number == 2


def test_a_year_without_meetings_offers_one(stage: Stage) -> None:
    stage.context.set_year(2031)
    stage.view.refresh(None)
    assert stage.view.list.empty.isVisible()
    assert "2031" in stage.view.list.empty.sentence.text()


def change(stage: Stage, qtbot: QtBot, chip: ChipField, text: str) -> None:
    """Press a chip, type another value and press Enter."""
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chip.popup is not None
    chip.popup.line.setText(text)
    qtbot.keyClick(chip.popup.line, Qt.Key.Key_Return)


def test_chips_change_dates_place_and_symbol(stage: Stage, qtbot: QtBot) -> None:
    stage.view.open_meeting(stage.sample.meeting_id)
    page = stage.view.page
    change(stage, qtbot, page.dates, "10~11 July 2019")
    assert page.dates.text() == "10–11 July 2019"
    assert [session.day for session in page.agenda.model.sessions] == [date(2019, 7, 10), date(2019, 7, 11)]
    change(stage, qtbot, page.symbol, "EX/SC/2019/7")
    assert page.symbol.text() == "EX/SC/2019/7"
    change(stage, qtbot, page.place, "online")
    data = page.data
    assert data is not None
    assert data.activity.place.online


def test_records_of_a_meeting_are_shown_where_they_are(stage: Stage) -> None:
    view = stage.view
    assert view.show_record(RecordRef("agenda_item", stage.sample.items["Main theme"]))
    assert view.status_text() == "Item 2.1 selected"
    assert view.show_record(RecordRef("meeting_session", stage.sample.sessions[1]))
    assert not view.show_record(RecordRef("agenda_item", "nowhere"))
    with stage.workspace.read() as reader:
        from gsef_desktop.domain.records import Participation

        someone = reader.all(Participation, meeting_id=stage.sample.meeting_id, order_by=("rank",))[0]
    assert view.show_record(RecordRef("participation", someone.id))
    assert view.page.tabs.value() == "participants"
    assert view.status_text() == "Alpha City selected"


def test_deleting_the_meeting_leads_back_to_the_list(stage: Stage) -> None:
    stage.view.open_meeting(stage.sample.meeting_id)
    stage.view.page.delete_meeting()
    assert not stage.view.is_open
    assert meetings.list_meetings(stage.workspace, year=2019) == []
    stage.workspace.undo()
    assert len(stage.view.list.model.rows) == 1


def test_the_page_shows_the_very_pdf_and_follows_edits(stage: Stage, qtbot: QtBot) -> None:
    stage.view.open_meeting(stage.sample.meeting_id)
    stage.select("Main theme")
    preview = stage.view.page.agenda_inspector.preview
    qtbot.waitUntil(lambda: preview.document is not None, timeout=60_000)
    assert "Main theme" in preview.preview.page_text()
    assert preview.preview.page_count == (preview.document.pages if preview.document else 0)
    stage.type("Subject")
    stage.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Subject" in preview.preview.page_text(), timeout=60_000)
    preview.languages.button("fr").click()
    qtbot.waitUntil(lambda: preview.document is not None and preview.document.language == "fr", timeout=60_000)
    assert "Original : anglais" in preview.preview.page_text()
    preview.papers.button("Letter").click()
    qtbot.waitUntil(lambda: round(preview.preview.document.pagePointSize(0).width()) == 612, timeout=60_000)
    preview.preview.setFocus()
    before = preview.preview.page
    qtbot.keyClick(preview.preview, Qt.Key.Key_PageDown)
    assert preview.preview.page == min(before + 1, preview.preview.page_count)


def test_the_page_is_saved(stage: Stage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.view.open_meeting(stage.sample.meeting_id)
    preview = stage.view.page.agenda_inspector.preview
    qtbot.waitUntil(lambda: preview.document is not None, timeout=60_000)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "agenda"), ""))
    preview.save_pdf()
    document = QPdfDocument()
    assert document.load(str(tmp_path / "agenda.pdf")) is QPdfDocument.Error.None_
    assert document.pageCount() == preview.preview.page_count
    document.close()


def test_what_to_see_to_is_said_with_a_remedy(stage: Stage, qtbot: QtBot) -> None:
    from gsef_desktop.ui.widgets.buttons import Button

    stage.view.open_meeting(stage.sample.meeting_id)
    panel = stage.view.page.agenda_inspector.preview
    (button,) = [one for one in panel.findChildren(Button) if one.text() == "Shorten item 4.1 to 15 min"]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not read_agenda(stage.workspace, meeting_id=stage.sample.meeting_id).sessions[1].over


def test_the_item_is_edited_in_the_inspector(stage: Stage, qtbot: QtBot) -> None:
    stage.view.open_meeting(stage.sample.meeting_id)
    stage.select("Main theme")
    inspector = stage.view.page.agenda_inspector
    inspector.show_mode("item")
    panel = inspector.item
    panel.titles["ko"].setFocus()
    panel.titles["ko"].setText("주제")
    qtbot.keyClick(panel.titles["ko"], Qt.Key.Key_Return)
    panel.text.setFocus()
    panel.text.setPlainText("Two proposals.")
    panel.minutes.setFocus()
    panel.minutes.setText("35")
    qtbot.keyClick(panel.minutes, Qt.Key.Key_Return)
    panel.start.setText("10:00")
    panel.start.commit()
    details = find_item(stage.workspace, item_id=stage.sample.items["Main theme"])
    assert details.text("title", "ko") == "주제"
    assert (details.item.text, details.item.duration) == ("Two proposals.", 35)
    assert details.item.pinned_start is not None
    panel.start.setText("soon")
    panel.start.commit()
    assert panel.start_row.note.isVisible()
    assert unnamed(inspector) == []


def test_sessions_and_the_meeting_are_edited_in_the_inspector(stage: Stage) -> None:
    stage.view.open_meeting(stage.sample.meeting_id)
    inspector = stage.view.page.agenda_inspector
    inspector.show_mode("item")
    stage.view.page.agenda.show_session(stage.sample.sessions[1])
    inspector.session.day.setText("11 July")
    inspector.session.day.commit()
    inspector.session.hours.setText("10-12")
    inspector.session.hours.commit()
    page = meetings.find_meeting(stage.workspace, meeting_id=stage.sample.meeting_id)
    assert page.sessions[1].day == date(2019, 7, 11)
    stage.view.page.details_action.trigger()
    inspector.meeting.languages["ko"].click()
    inspector.meeting.number.setText("3")
    inspector.meeting.number.commit()
    meeting = meetings.find_meeting(stage.workspace, meeting_id=stage.sample.meeting_id).meeting
    assert (meeting.languages, meeting.number) == (("en", "fr", "es", "ko"), 3)


def test_a_closed_inspector_stays_closed_until_it_is_wanted(stage: Stage, qtbot: QtBot) -> None:
    stage.view.open_meeting(stage.sample.meeting_id)
    stage.select("Main theme")
    assert stage.inspector is not None
    stage.context.select(None)
    stage.select("Welcome")
    assert stage.inspector is None
    qtbot.mouseClick(stage.view.page.toggle, Qt.MouseButton.LeftButton)
    assert stage.inspector is not None
    QApplication.processEvents()
    assert stage.context.selected == RecordRef("agenda_item", stage.sample.items["Welcome"])
