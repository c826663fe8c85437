"""Capacity, travel, replies and numbers of the participants, by key, mouse and files that are dropped."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.list_views import ORGANISATIONS, Criterion, ListView
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    Capacity,
    Classification,
    Mode,
    Organisation,
    OwnFieldType,
    Participation,
    Person,
    PersonFunction,
    Reply,
)
from gsef_desktop.services import own_fields, saved_views
from gsef_desktop.services.participants_reading import ParticipantRow, list_participants
from gsef_desktop.services.reply_import import propose_replies
from gsef_desktop.ui.dialogs.reply_import import ReplyImport
from gsef_desktop.ui.meetings.participants_model import Column
from gsef_desktop.ui.meetings.participants_page import ParticipantsPage
from tests.ui.looking import StretchingTranslator, clipped, unnamed
from tests.ui.meeting_stage import Stage, make_stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

REPLIES = (
    "Name,Organisation,Reply,Hotel,Will it rain\nAda Example,,yes,Hotel Example,\nGil Specimen,Beta City,yes,,\nNew Person,,no,,\n,,yes,,\n"
)


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
    groups = list_participants(stage.workspace, meeting_id=stage.sample.meeting_id).groups
    return next(one for group in groups for one in group.rows if name in (one.organisation, one.person, one.name))


def guest(stage: Stage, name: str) -> Participation:
    return row(stage, name).participation


def select(stage: Stage, page: ParticipantsPage, *names: str) -> None:
    """Select one, or several as with Ctrl."""
    assert page.show_participant(row(stage, names[0]).id)
    flags = QItemSelectionModel.SelectionFlag
    for name in names[1:]:
        page.tree.selectionModel().select(page.model.index_of(row(stage, name).id), flags.Select | flags.Rows)
    QApplication.processEvents()


def type_into(stage: Stage, field: object, text: str) -> None:
    """Replace what stands in a line, and press Enter."""
    field.setFocus()  # type: ignore[attr-defined]
    field.selectAll()  # type: ignore[attr-defined]
    stage.qtbot.keyClick(field, Qt.Key.Key_Delete)
    stage.qtbot.keyClicks(field, text)
    stage.qtbot.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()


# --- one and several ---------------------------------------------------------------------------------------------------------------------


def test_travel_is_typed_as_words(stage: Stage, page: ParticipantsPage) -> None:
    select(stage, page, "Alpha City")
    panel = page.inspector.participant
    type_into(stage, panel.arrival.field, "7 July 21:05")
    type_into(stage, panel.departure.field, "2019-07-10")
    type_into(stage, panel.texts["hotel"], "Hotel Example")
    made = guest(stage, "Alpha City")
    assert (made.arrives_on, made.arrives_at, made.departs_on, made.hotel) == (
        date(2019, 7, 7), time(21, 5), date(2019, 7, 10), "Hotel Example",
    )  # fmt: skip
    assert panel.arrival.field.text() == "7 July 21:05"
    type_into(stage, panel.arrival.field, "when it rains")
    assert panel.arrival.field.property("bad")
    assert guest(stage, "Alpha City").arrives_on == date(2019, 7, 7)
    type_into(stage, panel.arrival.field, "")
    assert guest(stage, "Alpha City").arrives_on is None
    stage.workspace.undo()
    assert panel.arrival.field.text() == "7 July 21:05"


def test_what_cannot_be_is_refused_and_shown_as_it_was(stage: Stage, page: ParticipantsPage) -> None:
    select(stage, page, "Alpha City")
    panel, errors = page.inspector.participant, list[Exception]()
    stage.context.error_shown.connect(errors.append)
    type_into(stage, panel.departure.field, "10 July")
    type_into(stage, panel.arrival.field, "11 July")
    assert [str(error).split(".")[0] for error in errors] == ["They would depart before they arrive Give the arrival before the departure"]
    assert panel.arrival.field.text() == ""


def test_several_are_edited_at_once(stage: Stage, page: ParticipantsPage) -> None:
    names = ("Alpha City", "Beta City", "Gamma City")
    select(stage, page, *names)
    panel = page.inspector.participant
    assert panel._name.text() == "3 participants"
    assert not panel.person.isVisible()
    type_into(stage, panel.arrival.field, "7 July")
    type_into(stage, panel.texts["needs"], "ramp")
    panel.acts_as.chosen.emit(Capacity.HOST)
    panel.mode.button(Mode.ONLINE).click()
    assert {(guest(stage, one).arrives_on, guest(stage, one).needs, guest(stage, one).acts_as) for one in names} == {
        (date(2019, 7, 7), "ramp", Capacity.HOST)
    }
    assert {guest(stage, one).mode for one in names} == {Mode.ONLINE}
    assert len(page.tree.selected_ids()) == 3  # they stay selected
    assert guest(stage, "Delta City").needs == ""
    stage.workspace.undo()
    assert {guest(stage, one).acts_as for one in names} == {Capacity.HOST}
    type_into(stage, panel.texts["hotel"], "Hotel Example")
    select(stage, page, "Alpha City", "Delta City")
    assert panel.texts["hotel"].placeholderText() == "Several"
    assert panel.reply.currentText() == "Yes"
    select(stage, page, "Alpha City", "EXNET")
    assert panel.reply.currentText() == ""
    select(stage, page, "EXNET")  # one of them alone
    assert panel._name.text() == "EXNET"
    assert panel.person.isVisible()
    type_into(stage, panel.texts["hotel"], "Another hotel")
    assert guest(stage, "Alpha City").hotel == "Hotel Example"


def test_the_head_of_a_delegation(stage: Stage, page: ParticipantsPage) -> None:
    select(stage, page, "Alpha City")
    head = page.inspector.participant.head
    stage.qtbot.mouseClick(head, Qt.MouseButton.LeftButton, pos=QPoint(8, head.height() // 2))
    assert guest(stage, "Alpha City").head
    assert "Head of the delegation" in str(page.model.index_of(row(stage, "Alpha City").id).data(Qt.ItemDataRole.AccessibleTextRole))
    select(stage, page, "Ada Example")
    assert not head.isEnabled()  # she comes for no organisation


def test_a_substitute_is_chosen_and_no_chain(stage: Stage, page: ParticipantsPage) -> None:
    select(stage, page, "Ada Example")
    box = page.inspector.participant.substitute
    texts = [box.itemText(at) for at in range(box.count())]
    assert texts[0] == "Nobody"
    assert "Ada Example" not in texts
    box.setCurrentIndex(box.findText("Bea Example"))
    box.activated.emit(box.currentIndex())
    assert guest(stage, "Ada Example").substitute_for_id == row(stage, "Bea Example").id
    spoken = page.model.index_of(row(stage, "Ada Example").id).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Substitute for Bea Example" in spoken
    select(stage, page, "Alpha City")
    assert box.findText("Ada Example") == -1  # she comes for somebody else


def test_a_capacity_shows_in_the_list(stage: Stage, page: ParticipantsPage) -> None:
    select(stage, page, "Gamma City")
    page.inspector.participant.acts_as.chosen.emit(Capacity.ALTERNATE)
    assert page.model.index_of(row(stage, "Gamma City").id, Column.ROLE).data() == "Vice chair (Alternate)"
    select(stage, page, "Exemplary", "AXPN")
    page._invited_today()
    assert guest(stage, "AXPN").invited_on == date.today()


def test_nothing_is_cut_off_in_longer_languages(stage: Stage, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    translator = StretchingTranslator()
    qapp.installTranslator(translator)
    try:
        page = ParticipantsPage(stage.context)
        qtbot.addWidget(page)
        inspector = page.inspector
        qtbot.addWidget(inspector)
        inspector.setFixedWidth(316)
        inspector.resize(316, 1800)
        page.show_meeting(stage.sample.meeting_id)
        page.show_participant(row(stage, "Alpha City").id)
        inspector.show()
        for mode in ("list", "numbers"):
            inspector.show_mode(mode)
            qtbot.waitUntil(lambda: clipped(inspector) == [])
            assert unnamed(inspector) == []
        page.resize(700, 400)
        page.show()
        page.open_invite()
        qtbot.waitUntil(lambda: clipped(page.invite) == [])
        path = tmp_path / "replies.csv"
        path.write_text(REPLIES, encoding="utf-8")
        dialog = ReplyImport(stage.context, propose_replies(stage.workspace, meeting_id=stage.sample.meeting_id, paths=[path]))
        qtbot.addWidget(dialog)
        dialog.show()
        for tab in range(dialog.tabs.count()):
            dialog.tabs.setCurrentIndex(tab)
            qtbot.waitUntil(lambda: clipped(dialog) == [])
            assert unnamed(dialog) == []
    finally:
        qapp.removeTranslator(translator)


# --- numbers -----------------------------------------------------------------------------------------------------------------------------


def test_the_participants_in_numbers(stage: Stage, page: ParticipantsPage) -> None:
    select(stage, page, "Alpha City")
    page.inspector.modes.button("numbers").click()
    numbers = page.inspector.numbers
    assert numbers.rows()[:3] == [("All", "16", "9", "0"), ("Chair", "2", "2", "0"), ("Co-chair", "2", "1", "0")]
    numbers.by.setCurrentIndex(numbers.by.findText("Language"))
    numbers.by.activated.emit(numbers.by.currentIndex())
    assert numbers.rows()[1] == ("French", "6", "4", "0")
    page.inspector.participant.reply.chosen.emit(Reply.DECLINED)
    assert numbers.rows()[0] == ("All", "15", "8", "0")
    assert unnamed(page.inspector) == []


def test_they_are_counted_by_a_field_that_is_chosen(stage: Stage, page: ParticipantsPage) -> None:
    page.inspector.show_mode("numbers")
    numbers = page.inspector.numbers
    assert not numbers.field.isEnabled()
    field = own_fields.add_field(stage.workspace, of_kind="person", title="Gender", type=OwnFieldType.CHOICE, choices=("woman", "man"))
    with stage.workspace.read() as reader:
        ada = reader.all(Person, given_name="Ada")[0].id
    own_fields.set_value(stage.workspace, field_id=field.id, owner_kind="person", owner_id=ada, text="woman")
    assert numbers.field.isEnabled()
    numbers.field.setCurrentIndex(numbers.field.findText("Gender"))
    numbers.field.activated.emit(numbers.field.currentIndex())
    assert numbers.by.currentText() == "Gender"
    assert numbers.rows()[1:] == [("woman", "1", "0", "0"), ("Not known", "15", "9", "0")]
    stage.workspace.undo()
    assert numbers.by.currentText() == "Role"


# --- inviting many -----------------------------------------------------------------------------------------------------------------------


def test_a_list_and_a_function_are_invited(stage: Stage, page: ParticipantsPage) -> None:
    with stage.workspace.edit(message("More")) as unit:
        for number in range(2):
            unit.add(Organisation(name=f"Lambda {number}", tags=("forum",)))
        cleo = unit.add(Person(given_name="Cleo", family_name="Example"))
        unit.add(PersonFunction(person_id=cleo.id, title="Mayor"))
    saved_views.save_view(
        stage.workspace, title="Forum", view=ListView(list_kind=ORGANISATIONS, criteria=(Criterion(field="tags", values=("forum",)),))
    )
    told = list[str]()
    stage.context.told.connect(told.append)
    page.open_invite()
    form = page.invite
    assert [form.who.itemText(at) for at in range(form.who.count())] == ["Organizations: Forum", "Function: Mayor (1)"]
    form.role.set_value(Classification.GUEST)
    stage.qtbot.mouseClick(form.add, Qt.MouseButton.LeftButton)
    assert told == ["2 participants were added. Undo takes it back."]
    assert row(stage, "Lambda 1").classification is Classification.GUEST
    form.who.setFocus()
    form.who.setCurrentIndex(1)
    form.acts_as.set_value(Capacity.INTERPRETER)
    form.add.click()
    assert guest(stage, "Cleo Example").acts_as is Capacity.INTERPRETER
    form.add.click()
    assert told[-1] == "All of them are in the list already."
    assert unnamed(page) == []
    stage.qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()


def test_without_lists_the_line_says_so(stage: Stage, page: ParticipantsPage) -> None:
    page.open_invite()
    assert not page.invite.add.isEnabled()
    line = page.invite.who.lineEdit()
    assert line is not None
    assert "No saved list" in line.placeholderText()


# --- replies from files ----------------------------------------------------------------------------------------------------


def drop(page: ParticipantsPage, *paths: Path) -> bool:
    """Drag files onto the page and let them go; answers whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, buttons, keys, target = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        page.tree.viewport(),
    )
    enter = QDragEnterEvent(QPointF(50, 50), action, data, buttons, keys)
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(target, QDropEvent(QPointF(50, 50), action, data, buttons, keys))
    return True


def review(qtbot: QtBot) -> ReplyImport:
    def found() -> list[ReplyImport]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, ReplyImport) and one.isVisible()]

    qtbot.waitUntil(lambda: len(found()) == 1, timeout=10_000)
    return found()[0]


def items(dialog: ReplyImport) -> dict[str, QTreeWidgetItem]:
    """Every line of the review by its text."""
    made: dict[str, QTreeWidgetItem] = {}
    waiting = [dialog.tree.topLevelItem(at) for at in range(dialog.tree.topLevelItemCount())]
    while waiting:
        item = waiting.pop()
        assert item is not None
        made[item.text(0)] = item
        waiting += [item.child(at) for at in range(item.childCount())]
    return made


def test_a_table_is_dropped_reviewed_and_taken_over(stage: Stage, page: ParticipantsPage, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "replies.csv"
    path.write_text(REPLIES, encoding="utf-8")
    assert not drop(page, tmp_path / "picture.png")
    assert drop(page, path)
    dialog = review(qtbot)
    shown = items(dialog)
    assert {"What is new of participants (1)", "Doubtful: please say who it is (1)", "Not in the list: tick whom to add (1)"} <= set(shown)
    assert shown["Ada Example"].checkState(0) is Qt.CheckState.Checked
    assert shown["New Person"].checkState(0) is Qt.CheckState.Unchecked
    assert "Hotel: – → Hotel Example" in shown
    assert dialog.tabs.tabText(1) == "Not used 2"  # a row that names nobody, and a column
    assert dialog.counts.text().startswith("1 recognised, 2 not for certain or not in the list. 1 ticked")
    same, other = shown["It is Beta City"], shown["It is somebody else: add another participant"]
    other.setCheckState(0, Qt.CheckState.Checked)
    same.setCheckState(0, Qt.CheckState.Checked)
    assert other.checkState(0) is Qt.CheckState.Unchecked  # one answer takes the other away
    shown["New Person"].setCheckState(0, Qt.CheckState.Checked)
    assert unnamed(dialog) == []
    before = len(stage.workspace.history_of_file(limit=500))
    told = list[str]()
    stage.context.told.connect(told.append)
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert told == ["Replies of 3 participants were taken over. Undo takes it back."]
    assert len(stage.workspace.history_of_file(limit=500)) == before + 1
    assert guest(stage, "Ada Example").hotel == "Hotel Example"
    assert row(stage, "Beta City").person == "Gil Specimen"
    assert guest(stage, "New Person").reply is Reply.DECLINED
    stage.workspace.undo()
    assert row(stage, "Beta City").person == ""
    assert page.chips[None].text() == "All 17"


def test_a_column_is_given_another_meaning(stage: Stage, page: ParticipantsPage, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "replies.csv"
    path.write_text("Name,What do you say\nAda Example,yes\n", encoding="utf-8")
    drop(page, path)
    dialog = review(qtbot)
    assert not dialog.take.isEnabled()
    box = dialog.columns["What do you say"]
    box.setCurrentIndex(box.findText("Reply"))
    box.activated.emit(box.currentIndex())
    assert dialog.take.isEnabled()
    assert "Reply: – → accepted" in items(dialog)
    dialog.take.click()
    qtbot.waitUntil(lambda: guest(stage, "Ada Example").reply is Reply.ACCEPTED, timeout=10_000)


def test_replies_are_chosen_by_a_command(
    stage: Stage, page: ParticipantsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "replies.csv"
    path.write_text(REPLIES, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    action = next(one for one in stage.view.actions() if one.text() == "Import replies…")
    action.trigger()
    review(qtbot).reject()
    assert guest(stage, "Ada Example").reply is Reply.NONE


def lines(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_participants_are_exported(
    stage: Stage, page: ParticipantsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    select(stage, page, "Alpha City", "Beta City")
    page.export_table()
    qtbot.waitUntil(out.exists)
    assert [line["Organisation"] for line in lines(out)] == ["Alpha City", "Beta City"]
    out.unlink()
    select(stage, page, "Alpha City")
    page.export_rooming()
    qtbot.waitUntil(out.exists)
    qtbot.waitUntil(lambda: not stage.context.jobs.jobs)
    assert len(lines(out)) == 14  # neither online nor declined
