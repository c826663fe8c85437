"""Repeating an activity in its inspector, and the question how far a change of one occurrence reaches."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import Activity, Recurrence
from gsef_desktop.domain.repetition import Scope
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.services import activities, repetition
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.scope_question import ScopeQuestion, ask_scope
from gsef_desktop.ui.inspectors.registry import make_inspector
from gsef_desktop.ui.inspectors.repetition import OCCURRENCE, RepetitionSection
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.fields import ComboBox, LineField
from tests.ui.looking import clipped, unnamed

CALL = TimeFrame(
    earliest=date(2019, 1, 7), latest=date(2019, 1, 7), precision=Precision.DAY, start_time=time(10), end_time=time(11), zone="Asia/Seoul"
)


@pytest.fixture
def call(context: UiContext) -> Activity:
    return activities.create_activity(context.workspace, title="Committee call", time=CALL)


def shown(qtbot: QtBot, context: UiContext, activity_id: str) -> RepetitionSection:
    """The section in its inspector."""
    panel = make_inspector(context, RecordRef("activity", activity_id))
    assert isinstance(panel, QWidget)
    qtbot.addWidget(panel)
    panel.resize(316, 1400)
    panel.show()
    qtbot.waitExposed(panel)
    section = panel.findChild(RepetitionSection)
    assert isinstance(section, RepetitionSection)
    return section


def rule(context: UiContext) -> str | None:
    with context.workspace.read() as reader:
        found = reader.all(Recurrence)
    return found[0].rule if found else None


def choose(combo: ComboBox, text: str) -> None:
    """Pick an entry as a user does with the keyboard."""
    index = combo.findText(text)
    assert index >= 0, [combo.itemText(number) for number in range(combo.count())]
    combo.setCurrentIndex(index)
    combo.activated.emit(index)


def put(qtbot: QtBot, field: LineField, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def buttons(root: QWidget, name: str) -> list[QAbstractButton]:
    return [one for one in root.findChildren(QAbstractButton) if one.isVisible() and name in (one.accessibleName(), one.text())]


def press(qtbot: QtBot, root: QWidget, name: str) -> None:
    qtbot.waitUntil(lambda: len(buttons(root, name)) == 1)
    qtbot.mouseClick(buttons(root, name)[0], Qt.MouseButton.LeftButton)


def test_an_activity_is_repeated_and_no_longer(qtbot: QtBot, context: UiContext, call: Activity) -> None:
    section = shown(qtbot, context, call.id)
    assert section.often.currentText() == "Never"
    assert section.editor is None
    choose(section.often, "Every month on the first Monday")
    assert rule(context) == "FREQ=MONTHLY;BYDAY=1MO"
    assert section.editor is not None
    choose(section.editor.end, "On a day")
    assert rule(context) == "FREQ=MONTHLY;BYDAY=1MO;UNTIL=20191231T145959Z"
    put(qtbot, section.editor.until, "30 June")
    assert section._row.note.text() == "Every month on the first Monday until 30 June 2019"
    choose(section.often, "Every week on Monday")
    assert rule(context) == "FREQ=WEEKLY;UNTIL=20190630T145959Z"
    choose(section.editor.end, "After a number of times")
    put(qtbot, section.editor.count, "4")
    assert rule(context) == "FREQ=WEEKLY;COUNT=4"
    choose(section.often, "Every year on 7 January")
    assert rule(context) == "FREQ=YEARLY;COUNT=4"
    choose(section.often, "Never")
    assert rule(context) is None
    assert not section.editor.isVisible()
    assert section._row.note.text() == ""
    context.workspace.undo()
    assert section.often.currentText() == "Every year on 7 January"


def test_a_rule_of_ones_own(qtbot: QtBot, context: UiContext, call: Activity) -> None:
    section = shown(qtbot, context, call.id)
    choose(section.often, "Custom…")
    editor = section.editor
    assert editor is not None
    assert editor.often_row.isVisible()
    put(qtbot, editor.interval, "2")
    qtbot.mouseClick(editor.weekdays[3], Qt.MouseButton.LeftButton)
    assert rule(context) == "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"
    assert section._row.note.text() == "Every 2 weeks on Monday and Thursday"
    qtbot.mouseClick(editor.weekdays[0], Qt.MouseButton.LeftButton)  # its own day stays
    assert editor.weekdays[0].isChecked()
    assert rule(context) == "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"
    choose(editor.frequency, "months")
    choose(editor.in_month, "Every month on the last day")
    assert rule(context) == "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-1"
    put(qtbot, editor.text, "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1")
    assert section._row.note.text() == "Every month on the last working day"
    assert not editor.often_row.isVisible()
    assert unnamed(section) == []
    qtbot.waitUntil(lambda: clipped(section) == [])


def test_a_wrong_rule_stays_in_the_field_and_says_why(qtbot: QtBot, context: UiContext, call: Activity) -> None:
    repetition.set_repetition(context.workspace, activity_id=call.id, rule="FREQ=WEEKLY;INTERVAL=2")
    section = shown(qtbot, context, call.id)
    assert section.editor is not None
    put(qtbot, section.editor.text, "FREQ=SECONDLY")
    assert "by the second" in section.editor.text_row.note.text()
    assert section.editor.text.text() == "FREQ=SECONDLY"
    told: list[str] = []
    context.told.connect(told.append)
    put(qtbot, section.editor.interval, "0")
    assert "from 1 to" in told[0]
    assert rule(context) == "FREQ=WEEKLY;INTERVAL=2"


def test_what_differs_from_the_rule_is_listed_and_restored(qtbot: QtBot, context: UiContext, call: Activity) -> None:
    file = context.workspace
    repetition.set_repetition(file, activity_id=call.id, rule="FREQ=MONTHLY;BYDAY=1MO")
    repetition.delete_occurrence(file, row_id=f"{call.id}@2019-03-04T10:00:00", scope=Scope.THIS)
    own = repetition.move_occurrence(file, row_id=f"{call.id}@2019-05-06T10:00:00", scope=Scope.THIS, first=date(2019, 5, 8)).row_id
    section = shown(qtbot, context, call.id)
    press(qtbot, section, "8 May instead of 6 May")
    assert context.selected == RecordRef("activity", own)
    press(qtbot, section, "Restore 4 March 2019")
    found = repetition.repetition_of(file, activity_id=call.id)
    assert found is not None
    assert found.exceptions == ()
    changed = shown(qtbot, context, own)
    assert not changed.often.isVisible()
    press(qtbot, changed, "Restore what the rule says")
    assert context.selected == RecordRef("activity", call.id)
    with file.read() as reader:
        assert reader.find(Activity, own) is None


def test_the_occurrence_looked_at_can_be_changed_alone(qtbot: QtBot, context: UiContext, call: Activity) -> None:
    repetition.set_repetition(context.workspace, activity_id=call.id, rule="FREQ=MONTHLY;BYDAY=1MO")
    section = shown(qtbot, context, call.id)
    assert buttons(section, "Change only this one") == []
    context.setProperty(OCCURRENCE, "2019-04-02T10:00:00")  # one of another activity
    QApplication.processEvents()
    assert buttons(section, "Change only this one") == []
    context.setProperty(OCCURRENCE, "2019-04-01T10:00:00")
    press(qtbot, section, "Change only this one")
    assert context.selected is not None
    with context.workspace.read() as reader:
        own = reader.get(Activity, context.selected.id)
    assert (own.repeats_id, own.occurrence, own.time.earliest) == (call.id, "2019-04-01T10:00:00", date(2019, 4, 1))


def test_nothing_is_offered_while_the_day_is_not_known(qtbot: QtBot, context: UiContext) -> None:
    made = activities.create_activity(context.workspace, title="Camp", year=2019)
    section = shown(qtbot, context, made.id)
    assert not section.isVisible()
    activities.move_activity(context.workspace, activity_id=made.id, first=date(2019, 8, 12))
    assert section.isVisible()
    assert section.often.findText("Every month on the second Monday") >= 0


@pytest.mark.parametrize(
    ("keys", "answer"),
    [
        ([Qt.Key.Key_1], Scope.THIS), ([Qt.Key.Key_2], Scope.FUTURE), ([Qt.Key.Key_3], Scope.ALL), ([Qt.Key.Key_Return], Scope.THIS),
        ([Qt.Key.Key_Down, Qt.Key.Key_Return], Scope.FUTURE),
        ([Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return], Scope.FUTURE),
        ([Qt.Key.Key_Escape], None),
    ],
)  # fmt: skip
def test_the_scope_is_asked(qtbot: QtBot, theme: Theme, keys: list[Qt.Key], answer: Scope | None) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)

    def reply() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, ScopeQuestion)
        assert unnamed(question) == []
        assert clipped(question) == []
        for key in keys:
            qtbot.keyClick(question.focusWidget() or question, key)

    QTimer.singleShot(0, reply)
    assert ask_scope(parent, theme, "Committee call", "Move") is answer
