"""Making meetings in the window: templates, the next meeting, the backlog, carrying over, comparing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QPushButton, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import Activity, AgendaItem, Meeting, MeetingTemplate, Purpose
from gsef_desktop.services import agenda, backlog, meeting_states, meeting_templates, meetings, minutes
from gsef_desktop.services.activities import create_activity
from gsef_desktop.services.agenda_reading import find_item, read_agenda
from gsef_desktop.services.meeting_examples import add_examples, example_id
from gsef_desktop.services.meeting_making import NewActivity, Skeleton, make_next_meeting
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.dialogs.carry_over import CarryOverDialog
from gsef_desktop.ui.dialogs.compare_agendas import CompareAgendasDialog
from gsef_desktop.ui.dialogs.meeting_templates import MeetingTemplatesDialog
from gsef_desktop.ui.dialogs.meeting_ways import add_meeting_menu, fill_ways
from gsef_desktop.ui.dialogs.next_meeting import NextMeetingDialog
from gsef_desktop.ui.dialogs.template_items import TemplateItems
from gsef_desktop.ui.meetings.agenda_drop import BACKLOG_MIME
from gsef_desktop.ui.meetings.agenda_inspector import AgendaInspector
from gsef_desktop.ui.meetings.agenda_model import Column
from gsef_desktop.ui.meetings.preview_panel import Hint
from tests.ui.looking import StretchingTranslator, clipped, unnamed
from tests.ui.meeting_stage import Stage, make_stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


D = TypeVar("D", bound=QDialog)


def read_one(workspace: Workspace, template_id: str) -> meeting_templates.MeetingTemplateDetails:
    """A template as it stands in the file."""
    with workspace.read() as reader:
        return meeting_templates.read_template(reader, template_id)


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    yield from make_stage(qtbot, tmp_path, size_wide=True)


@pytest.fixture
def opened(stage: Stage) -> Stage:
    """The stage with its meeting open."""
    stage.view.open_meeting(stage.sample.meeting_id)
    return stage


def dialog_of(kind: type[D]) -> D:
    """The open dialog of a kind."""
    (found,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
    return found


def trigger(menu: QMenu, text: str) -> None:
    """Choose an entry of a menu."""
    next(action for action in menu.actions() if action.text() == text).trigger()


# --- templates ---------------------------------------------------------------------------------------------------------------------


def test_the_form_makes_a_meeting_from_a_template(stage: Stage, qtbot: QtBot) -> None:
    form = stage.view.list.form
    stage.view.list.begin_new()
    form.activity.setEditText("Autumn call")
    form.dates.setText("14 October")
    form.begin_with.setCurrentText("Statutory call")
    qtbot.mouseClick(form.make, Qt.MouseButton.LeftButton)
    page = stage.view.page
    assert page.data is not None
    assert (page.data.activity.title, page.data.activity.time.earliest) == ("Autumn call", date(2019, 10, 14))
    assert page.data.meeting.body_id == stage.sample.body_id
    assert page.data.participants == 13
    assert "Adoption of the agenda" in [row.title for row in page.agenda.model.sessions[0].rows]
    assert str(stage.workspace.undo_label) == "New meeting from a template"


def test_choosing_a_template_of_the_file_fills_in_its_body(stage: Stage) -> None:
    add_examples(stage.workspace)
    form = stage.view.list.form
    stage.view.list.begin_new()
    form.begin_with.set_value(example_id("committee"))
    form.begin_with.chosen.emit(example_id("committee"))
    assert form.body.value() == stage.sample.body_id


def test_an_activity_becomes_a_meeting_from_its_menu(stage: Stage) -> None:
    activity = create_activity(stage.workspace, title="Retreat", year=2019)
    menu = QMenu(stage)
    add_meeting_menu(menu, stage.context, activity.id, stage)
    (entry,) = menu.actions()
    inner = entry.menu()
    assert isinstance(inner, QMenu)
    assert entry.text() == "This is a meeting"
    asked: list[object] = []
    stage.context.record_requested.connect(asked.append)
    trigger(inner, "Dialogue with sessions")
    with stage.workspace.read() as reader:
        (made,) = reader.all(Meeting, activity_id=activity.id)
        assert reader.count(AgendaItem, meeting_id=made.id) == 14
    assert asked == [RecordRef("meeting", made.id)]
    menu.clear()
    add_meeting_menu(menu, stage.context, activity.id, stage)
    assert [action.text() for action in menu.actions()] == ["Open the meeting"]


def test_the_next_of_its_series_is_among_the_ways(stage: Stage) -> None:
    with stage.workspace.read() as reader:
        own = reader.get(Meeting, stage.sample.meeting_id).activity_id
    from gsef_desktop.services import partners

    partners.set_series(stage.workspace, activity_id=own, title="Committee")
    following = create_activity(stage.workspace, title="Committee again", year=2019)
    partners.set_series(stage.workspace, activity_id=following.id, title="Committee")
    menu = QMenu(stage)
    fill_ways(menu, stage.context, following.id, stage)
    trigger(menu, "The next after EX/SC/2019/1…")
    dialog = dialog_of(NextMeetingDialog)
    assert dialog.activity.value() == following.id
    assert not dialog.title.isVisible()
    dialog.make.click()
    with stage.workspace.read() as reader:
        (made,) = reader.all(Meeting, activity_id=following.id)
    assert made.previous_id == stage.sample.meeting_id


def test_templates_are_listed_edited_and_deleted(stage: Stage, qtbot: QtBot) -> None:
    dialog = MeetingTemplatesDialog(stage.context, stage)
    dialog.show()
    qtbot.mouseClick(dialog.examples, Qt.MouseButton.LeftButton)
    assert [dialog.list.item(number).text() for number in range(dialog.list.count())] == [
        "Statutory call", "Committee in person", "General assembly", "Meeting of the advisors", "Dialogue with sessions",
    ]  # fmt: skip
    assert not dialog.examples.isVisible()
    assert not unnamed(dialog)
    assert not clipped(dialog)
    dialog.new.setText("Board")
    qtbot.keyClick(dialog.new, Qt.Key.Key_Return)
    assert dialog.list.currentItem().text() == "Board"
    items = dialog.items
    items.setFocus()
    type_item(qtbot, items, "Opening")
    type_item(qtbot, items, "Budget")
    qtbot.keyClick(items, Qt.Key.Key_Tab)
    assert shown(dialog) == ["1 Opening", "1.1 Budget"]
    qtbot.keyClick(items, Qt.Key.Key_Backtab)
    qtbot.keyClick(items, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert shown(dialog) == ["1 Budget", "2 Opening"]
    QGuiApplication.clipboard().setText("Elections\t20\tElection")
    qtbot.keyClick(items, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert shown(dialog) == ["1 Budget", "2 Elections", "3 Opening"]
    qtbot.keyClick(items, Qt.Key.Key_Delete)
    assert shown(dialog) == ["1 Budget", "2 Opening"]
    dialog.titles["fr"].setText("Conseil")
    dialog.titles["fr"].commit()
    assert details(dialog).titles["fr"] == "Conseil"
    qtbot.mouseClick(dialog.delete, Qt.MouseButton.LeftButton)
    assert "Board" not in [dialog.list.item(number).text() for number in range(dialog.list.count())]
    stage.workspace.undo()
    dialog.close()


def type_item(qtbot: QtBot, items: TemplateItems, title: str) -> None:
    """Add an item by Enter and type its title."""
    qtbot.keyClick(items, Qt.Key.Key_Return)
    editor = items.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, title)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: items.findItems(title, Qt.MatchFlag.MatchEndsWith | Qt.MatchFlag.MatchRecursive) != [])
    QApplication.processEvents()


def line(items: TemplateItems) -> QTreeWidgetItem:
    """The first item of the first session."""
    session = items.topLevelItem(0)
    assert session is not None
    child = session.child(0)
    assert child is not None
    return child


def details(dialog: MeetingTemplatesDialog) -> meeting_templates.MeetingTemplateDetails:
    chosen = dialog.chosen()
    assert chosen is not None
    return read_one(dialog._context.workspace, chosen)


def shown(dialog: MeetingTemplatesDialog) -> list[str]:
    return [f"{row.number} {row.item.title}".strip() for row in details(dialog).rows]


def test_sessions_bodies_and_purposes_of_a_template_are_edited(stage: Stage, qtbot: QtBot) -> None:
    add_examples(stage.workspace)
    dialog = MeetingTemplatesDialog(stage.context, stage)
    dialog.choose(example_id("statutory-call"))
    dialog.show()
    qtbot.mouseClick(dialog.add_session, Qt.MouseButton.LeftButton)
    assert [one.day_offset for one in details(dialog).sessions] == [0, 1]
    stage.workspace.undo()
    assert [one.body_id for one in details(dialog).invitations] == [stage.sample.body_id]
    dialog.language.set_value("fr")
    dialog.items.show_language("fr")
    assert line(dialog.items).text(0) == "1  Ouverture de la réunion"
    line(dialog.items).setText(0, "Ouverture")
    qtbot.waitUntil(lambda: details(dialog).rows[0].titles["fr"] == "Ouverture")
    assert details(dialog).rows[0].item.title == "Opening of the meeting"
    dialog.items.choose(details(dialog).rows[1].item.id)
    assert dialog.texts["proposed_decision"].toPlainText() == "La réunion est invitée à adopter l’ordre du jour."
    dialog.lead.setText("Chair")
    dialog.lead.commit()
    assert details(dialog).rows[1].item.lead == "Chair"
    dialog.languages.changed.emit(("fr", "ko"))
    assert details(dialog).template.languages == ("fr", "ko")
    line(dialog.items).setText(2, "Election")  # what the list of purposes does when one is picked
    qtbot.waitUntil(lambda: details(dialog).rows[0].item.purpose is Purpose.ELECTION)
    line(dialog.items).setText(1, "25")
    qtbot.waitUntil(lambda: details(dialog).rows[0].item.duration == 25)
    dialog.close()


def test_a_template_is_made_of_the_meeting_that_is_shown(opened: Stage) -> None:
    opened.view.page.template_action.trigger()
    dialog = dialog_of(MeetingTemplatesDialog)
    assert dialog.list.currentItem().text() == "Steering Committee"
    with opened.workspace.read() as reader:
        assert reader.count(MeetingTemplate) == 1
    dialog.close()


def test_an_empty_agenda_begins_with_a_template(stage: Stage) -> None:
    made = meetings.make_meeting(stage.workspace, title="Board")
    stage.view.open_meeting(made.id)
    page = stage.view.page.agenda
    assert page.empty.isVisible()
    page.empty.buttons[-1].click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    trigger(menu, "Meeting of the advisors")
    menu.close()
    assert page.tree.isVisible()
    assert "Question put to the advisors" in [row.title for row in page.model.sessions[0].rows]


# --- the next meeting --------------------------------------------------------------------------------------------------------------


def test_the_next_meeting_is_made_with_what_was_left_over(opened: Stage) -> None:
    minutes.set_deferred(opened.workspace, item_id=opened.sample.items["Preparation roadmap"], deferred=True)
    backlog.add_to_backlog(opened.workspace, body_id=opened.sample.body_id, text="A charter")
    opened.view.page.next_action.trigger()
    dialog = dialog_of(NextMeetingDialog)
    assert [dialog.left.item(number).text() for number in range(dialog.left.count())] == [
        "2.3  Preparation roadmap (put off)", "A charter (backlog)",
    ]  # fmt: skip
    assert not unnamed(dialog)
    assert not clipped(dialog)
    dialog.left.item(1).setCheckState(Qt.CheckState.Checked)
    dialog.dates.setText("4~5 November 2019")
    dialog.begin.set_value(Skeleton.EMPTY)
    dialog.make.click()
    with opened.workspace.read() as reader:
        (made,) = reader.all(Meeting, previous_id=opened.sample.meeting_id)
        assert reader.get(Activity, made.activity_id).time.earliest == date(2019, 11, 4)
    rows = read_agenda(opened.workspace, meeting_id=made.id).rows()
    assert [(row.number, row.title) for row in rows] == [
        ("1", "Planning of the next forum"), ("1.1", "Preparation roadmap"), ("2", "A charter"),
    ]  # fmt: skip


def test_the_next_meeting_and_a_template_are_made_of_a_closed_one(opened: Stage) -> None:
    minutes.set_minutes_text(opened.workspace, meeting_id=opened.sample.meeting_id, language="en", text="Opened at nine.")
    for step in (meeting_states.issue_meeting, meeting_states.start_meeting, meeting_states.close_meeting):
        step(opened.workspace, meeting_id=opened.sample.meeting_id)
    page = opened.view.page
    assert not page.carry_action.isEnabled()
    page.next_action.trigger()
    dialog = dialog_of(NextMeetingDialog)
    assert "2.1  Main theme (not discussed)" in [dialog.left.item(number).text() for number in range(dialog.left.count())]
    dialog.dates.setText("4 November 2019")
    made = dialog.submit()
    assert made is not None
    found = [row.title for row in read_agenda(opened.workspace, meeting_id=made.id).rows()]
    assert "Main theme" in found
    assert any("EX/SC/2019/1" in title for title in found)
    opened.view.open_meeting(opened.sample.meeting_id)
    opened.view.page.template_action.trigger()
    templates = dialog_of(MeetingTemplatesDialog)
    assert not templates.new.isReadOnly()
    templates.close()


def test_the_next_meeting_can_begin_with_a_template(opened: Stage) -> None:
    opened.view.page.next_action.trigger()
    dialog = dialog_of(NextMeetingDialog)
    dialog.begin.setCurrentText("Template: Statutory call")
    dialog.begin.chosen.emit(dialog.begin.value())
    assert not dialog.invite.isEnabled()
    made = dialog.submit()
    assert made is not None
    assert "Report of the secretariat" in [row.title for row in read_agenda(opened.workspace, meeting_id=made.id).rows()]


# --- carrying over and comparing ---------------------------------------------------------------------------------------------------


@pytest.fixture
def following(opened: Stage) -> Stage:
    """The stage with the meeting after the sample's open, which has all of its items."""
    made = make_next_meeting(
        opened.workspace, previous_id=opened.sample.meeting_id, new=NewActivity(title="Committee", year=2019), skeleton=Skeleton.LAST
    )
    opened.view.open_meeting(made.id)
    return opened


def test_what_was_left_over_is_carried_over_by_a_command(following: Stage) -> None:
    minutes.set_deferred(following.workspace, item_id=following.sample.items["Preparation roadmap"], deferred=True)
    following.view.page.agenda.run("carry_over")
    dialog = dialog_of(CarryOverDialog)
    assert not unnamed(dialog)
    dialog.carry.click()
    meeting_id = following.view.page.meeting_id
    assert meeting_id is not None
    carried = [row.title for row in read_agenda(following.workspace, meeting_id=meeting_id).rows() if row.carried_from]
    assert carried == ["Preparation roadmap"]


def test_nothing_to_carry_over_is_said(opened: Stage) -> None:
    opened.view.page.carry_action.trigger()
    dialog = dialog_of(CarryOverDialog)
    assert not dialog.carry.isVisible()
    dialog.close()


def test_the_agenda_is_shown_beside_the_last(following: Stage) -> None:
    page = following.view.page.agenda
    row = next(row for row in page.model.sessions[0].rows if row.title == "Organizing governance")
    agenda.set_duration(following.workspace, item_ids=[row.id], minutes=50)
    agenda.set_title_in_language(following.workspace, item_id=row.id, language="en", text="Governance")
    page.run("compare")
    dialog = dialog_of(CompareAgendasDialog)
    found = [dialog.table.topLevelItem(number) for number in range(dialog.table.topLevelItemCount())]
    said = {one.text(2): one.text(3) for one in found if one is not None}
    assert said["Governance"] == "new"
    assert said["Organizing governance"] == "gone"
    assert said["Main theme"] == ""
    assert not unnamed(dialog)
    assert not clipped(dialog)
    dialog.close()


# --- the backlog -------------------------------------------------------------------------------------------------------------------


def test_an_item_is_put_off_by_a_key_and_taken_back_by_another(opened: Stage, qtbot: QtBot) -> None:
    inspector = opened.view.page.agenda_inspector
    inspector.show_mode("backlog")
    panel = inspector.backlog
    assert panel.empty.isVisible()
    opened.select("Preparation roadmap")
    opened.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert [panel.list.item(number).text() for number in range(panel.list.count())] == ["Preparation roadmap"]
    assert "2.3 Preparation roadmap" not in opened.shown()
    opened.select("Main theme")
    panel.list.setFocus()
    panel.list.item(0).setSelected(True)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert opened.shown()[5] == "2.2 Preparation roadmap"
    assert not panel.list.count()
    opened.workspace.undo()
    opened.workspace.undo()
    assert "2.3 Preparation roadmap" in opened.shown()


def test_an_item_is_dragged_from_the_backlog_onto_the_agenda(opened: Stage) -> None:
    backlog.add_to_backlog(opened.workspace, body_id=opened.sample.body_id, text="A charter")
    opened.view.page.agenda_inspector.show_mode("backlog")
    panel = opened.view.page.agenda_inspector.backlog
    panel.list.item(0).setSelected(True)
    data = panel.list.mimeData(panel.list.selectedItems())
    assert data.hasFormat(BACKLOG_MIME)
    drop(opened, data, "Welcome")
    assert opened.shown()[:4] == ["1 Opening", "1.1 Welcome", "1.2 A charter", "1.3 Adoption of the agenda"]


def test_an_item_is_dragged_from_the_agenda_onto_the_backlog(opened: Stage, qtbot: QtBot) -> None:
    opened.view.page.agenda_inspector.show_mode("backlog")
    panel, viewport = opened.view.page.agenda_inspector.backlog, opened.tree.viewport()
    QApplication.processEvents()
    opened.select("Preparation roadmap")
    qtbot.waitUntil(panel.isVisible)
    start = opened.at("Preparation roadmap")
    beside = viewport.mapFromGlobal(panel.mapToGlobal(panel.rect().center()))
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for at in (start + QPoint(0, 20), beside):
        QApplication.sendEvent(
            viewport,
            QMouseEvent(
                QMouseEvent.Type.MouseMove, QPointF(at), QPointF(viewport.mapToGlobal(at)), Qt.MouseButton.NoButton,
                Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
            ),
        )  # fmt: skip
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=beside)
    assert waiting(opened) == ["Preparation roadmap"]
    assert "2.3 Preparation roadmap" not in opened.shown()


def waiting(stage: Stage) -> list[str]:
    """The titles of the backlog as they are in the file."""
    return [row.item.title for row in backlog.list_backlog(stage.workspace, body_id=stage.sample.body_id)]


def drop(stage: Stage, data: QMimeData, title: str) -> None:
    """Drop something on an item of the agenda."""
    at = QPointF(stage.at(title, Column.TITLE))
    event = QDropEvent(at, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    stage.tree.dropEvent(event)
    assert event.isAccepted()


def test_the_backlog_is_typed_renamed_and_deleted(opened: Stage, qtbot: QtBot) -> None:
    opened.view.page.agenda_inspector.show_mode("backlog")
    panel = opened.view.page.agenda_inspector.backlog
    qtbot.keyClicks(panel.new, "A charter 20 min")
    qtbot.keyClick(panel.new, Qt.Key.Key_Return)
    assert panel.list.item(0).text() == "A charter"
    panel.list.item(0).setText("The charter")  # what the editor in the list does
    qtbot.waitUntil(lambda: waiting(opened) == ["The charter"])
    panel.list.item(0).setText(" ")
    qtbot.waitUntil(lambda: panel.list.item(0).text() == "The charter")
    panel.list.setFocus()
    panel.list.item(0).setSelected(True)
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert panel.empty.isVisible()
    assert not unnamed(panel)


# --- the agenda --------------------------------------------------------------------------------------------------------------------


def hints(stage: Stage) -> list[Hint]:
    return stage.view.page.agenda_inspector.preview._given


def test_a_session_that_is_too_long_has_three_remedies(opened: Stage) -> None:
    inspector = opened.view.page.agenda_inspector
    over = next(hint for hint in hints(opened) if "over" in hint.text)
    assert [text for text, _ in over.actions] == ["Shorten item 4.1 to 15 min", "Put item 4.2 off to some next meeting", "End at 11:45"]
    button = next(one for one in inspector.preview.findChildren(QPushButton) if one.text() == "End at 11:45")
    button.click()
    assert not any("over" in hint.text for hint in hints(opened))
    assert str(opened.workspace.undo_label) == "End the session at 11:45"


def test_marks_are_set_in_the_panel_and_by_the_menu(opened: Stage, qtbot: QtBot) -> None:
    opened.view.page.agenda_inspector.show_mode("item")
    opened.select("Main theme")
    panel = opened.view.page.agenda_inspector.item
    panel.flags["standing"].click()
    panel.flags["consent"].click()
    item = find_item(opened.workspace, item_id=opened.sample.items["Main theme"]).item
    assert (item.standing, item.consent, item.parallel) == (True, True, False)
    row = opened.tree.current_row()
    assert row is not None
    assert opened.view.page.agenda.model.marks(row) == ["Consent agenda: adopted without discussion", "Standing item"]
    menu = QMenu(opened)
    opened.view.page.agenda.menus.fill_marks(menu, row)
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Standing item", "Consent agenda"]
    trigger(menu, "Standing item")
    assert not find_item(opened.workspace, item_id=opened.sample.items["Main theme"]).item.standing


def test_parallel_items_led_by_one_person_are_warned_of(opened: Stage) -> None:
    for title in ("Main theme", "Organizing governance"):
        agenda.set_lead(opened.workspace, item_id=opened.sample.items[title], text="Ada Example")
    agenda.set_flag(opened.workspace, item_ids=[opened.sample.items["Organizing governance"]], flag="parallel", on=True)
    assert "Ada Example leads items 2.1 and 2.2, which run at the same time." in [hint.text for hint in hints(opened)]


def test_a_letter_chooses_an_election(opened: Stage) -> None:
    opened.select("Main theme")
    opened.tree.setCurrentIndex(opened.tree.currentIndex().siblingAtColumn(Column.PURPOSE))
    opened.key(Qt.Key.Key_E)
    assert find_item(opened.workspace, item_id=opened.sample.items["Main theme"]).item.purpose is Purpose.ELECTION
    opened.key(Qt.Key.Key_P)
    assert find_item(opened.workspace, item_id=opened.sample.items["Main theme"]).item.purpose is Purpose.PROCEDURE


def test_the_third_level_is_lettered(opened: Stage) -> None:
    made = agenda.add_item(opened.workspace, meeting_id=opened.sample.meeting_id, after_id=opened.sample.items["Welcome"], inside=True)
    opened.view.page.agenda.show_item(made.id)
    assert opened.tree.currentIndex().siblingAtColumn(Column.NUMBER).data() == "(a)"
    assert opened.view.status_text() == "Item 1.1 (a) selected"


def test_a_meeting_in_the_list_has_a_menu(stage: Stage) -> None:
    table = stage.view.list.table
    table.setCurrentIndex(stage.view.list.model.index(0, 0))
    table.customContextMenuRequested.emit(table.visualRect(table.currentIndex()).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    trigger(menu, "Make the next meeting…")
    menu.close()
    dialog = dialog_of(NextMeetingDialog)
    assert dialog.offer.previous.id == stage.sample.meeting_id
    dialog.close()


@pytest.mark.parametrize("kind", ["templates", "next", "carry", "compare"])
def test_nothing_is_cut_off_where_words_are_half_as_long_again(following: Stage, qapp: QApplication, kind: str) -> None:
    minutes.set_deferred(following.workspace, item_id=following.sample.items["Preparation roadmap"], deferred=True)
    add_examples(following.workspace)
    meeting_id = following.view.page.meeting_id
    assert meeting_id is not None
    translator = StretchingTranslator()
    qapp.installTranslator(translator)
    try:
        made: QDialog = {
            "templates": lambda: MeetingTemplatesDialog(following.context, following),
            "next": lambda: NextMeetingDialog(following.context, following.sample.meeting_id, parent=following),
            "carry": lambda: CarryOverDialog(following.context, meeting_id, following),
            "compare": lambda: CompareAgendasDialog(following.context, meeting_id, following),
        }[kind]()
        made.show()
        QApplication.processEvents()
        assert made.width() <= 1024
        assert made.height() <= 640
        assert not clipped(made)
        assert not unnamed(made)
        made.close()
    finally:
        qapp.removeTranslator(translator)


def test_the_backlog_and_the_marks_have_room_for_longer_words(opened: Stage, qapp: QApplication) -> None:
    translator = StretchingTranslator()
    qapp.installTranslator(translator)
    try:
        inspector = AgendaInspector(opened.context, opened.view.page.agenda, lambda: None)
        inspector.setFixedWidth(316)
        inspector.show()
        data = opened.view.page.data
        assert data is not None
        inspector.show_meeting(data)
        inspector.show_ref(RecordRef("agenda_item", opened.sample.items["Main theme"]))
        for mode in ("backlog", "page"):
            inspector.show_mode(mode)
            QApplication.processEvents()
            assert not clipped(inspector), mode
        inspector.show_mode("item")
        QApplication.processEvents()
        assert not [one for one in clipped(inspector) if one.startswith("QCheckBox")]
        inspector.close()
    finally:
        qapp.removeTranslator(translator)
