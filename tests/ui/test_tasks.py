"""Tasks in the window: in the inspector of their activity, in their own, on the Overview, and their templates."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, Anchor, Person, Task
from gsef_desktop.domain.time_frame import Precision, TimeFrame, TimeKind
from gsef_desktop.services import activities, task_templates, tasks
from gsef_desktop.services.dates_to_confirm import dates_to_confirm, set_ask, set_settle_by
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.task_templates import TaskTemplatesDialog
from gsef_desktop.ui.inspectors.activity import ActivityInspector
from gsef_desktop.ui.inspectors.base import Inspector
from gsef_desktop.ui.inspectors.registry import make_inspector
from gsef_desktop.ui.inspectors.task import TaskInspector
from gsef_desktop.ui.inspectors.task_section import TaskSection
from gsef_desktop.ui.overview.task_card import TaskCard
from gsef_desktop.ui.overview.view import OverviewView
from gsef_desktop.ui.shell.window import MainWindow
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.dates_list import DatesToConfirmList
from gsef_desktop.ui.widgets.fields import ComboBox, LineField
from gsef_desktop.ui.widgets.task_rows import TaskLine
from tests.ui.looking import StretchingTranslator, clipped, unnamed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
W = TypeVar("W", bound=QWidget)
JULY = TimeFrame(earliest=date(2019, 7, 8), latest=date(2019, 7, 9), precision=Precision.DAY)
TODAY = date(2019, 6, 11)


@pytest.fixture
def meeting(workspace: Workspace) -> Activity:
    return activities.create_activity(workspace, title="Committee", time=JULY)


@pytest.fixture
def section(context: UiContext, meeting: Activity, qtbot: QtBot) -> Iterator[TaskSection]:
    """The tasks in the inspector of the meeting, on 11 June 2019."""
    made = TaskSection(context, meeting.id, today=TODAY)
    qtbot.addWidget(made)
    context.bridge.changed.connect(lambda _: made.load(2019))
    made.load(2019)
    made.resize(300, 400)
    made.show()
    qtbot.waitExposed(made)
    yield made
    context.bridge.changed.disconnect()


def lines(panel: QWidget) -> list[TaskLine]:
    QApplication.processEvents()  # what has just been put into a layout is shown by then
    return [one for one in panel.findChildren(TaskLine) if not one.isHidden()]


def shown(panel: QWidget) -> list[tuple[str, str]]:
    return [(one.title.text(), one.caption.text()) for one in lines(panel)]


def typed(qtbot: QtBot, field: LineField, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def pressed(panel: QWidget, name: str) -> None:
    """Press the shown button of that accessible name."""
    QApplication.processEvents()
    found = [one for one in panel.findChildren(QAbstractButton) if one.accessibleName() == name and one.isVisible()]
    assert found, f"there is no button called {name}"
    found[0].click()


def named(panel: QWidget, kind: type[W], name: str) -> W:
    found = [one for one in panel.findChildren(kind) if one.accessibleName() == name and not one.isHidden()]
    assert found, f"there is no {kind.__name__} called {name}"
    return found[0]


def all_tasks(workspace: Workspace) -> list[Task]:
    with workspace.read() as reader:
        return reader.all(Task, order_by=("title",))


# --- in the inspector of an activity -----------------------------------------------------------------------------------------------


def test_a_task_is_added_in_one_line(section: TaskSection, workspace: Workspace, qtbot: QtBot) -> None:
    typed(qtbot, section.add, "Papers, agenda out, 6 weeks before")
    typed(qtbot, section.add, "Visas, 3 July")
    typed(qtbot, section.add, "Flowers, if there is money")
    assert section.add.text() == ""
    assert shown(section) == [
        ("Papers, agenda out", "27 May, 15 days late · 6 weeks before"), ("Visas", "3 Jul"), ("Flowers, if there is money", "No day"),
    ]  # fmt: skip
    assert [(one.offset_days, one.due_on) for one in all_tasks(workspace)] == [(None, None), (-42, None), (None, date(2019, 7, 3))]


def test_a_task_is_ticked_and_unticked(section: TaskSection, workspace: Workspace, meeting: Activity, qtbot: QtBot) -> None:
    tasks.create_task(workspace, title="Papers", activity_id=meeting.id, offset_days=-42)
    assert section.header.count.text() == "0/1"
    qtbot.mouseClick(lines(section)[0].box, Qt.MouseButton.LeftButton)
    assert all_tasks(workspace)[0].done_on == date.today()
    assert section.header.count.text() == "1/1"
    assert shown(section)[0][1].startswith("Done ")
    qtbot.mouseClick(lines(section)[0].box, Qt.MouseButton.LeftButton)
    assert all_tasks(workspace)[0].done_on is None


def test_tasks_follow_their_activity_on_the_screen(section: TaskSection, workspace: Workspace, meeting: Activity) -> None:
    tasks.create_task(workspace, title="Papers", activity_id=meeting.id, offset_days=-7)
    assert shown(section) == [("Papers", "1 Jul · 1 week before")]
    activities.move_activity(workspace, activity_id=meeting.id, first=date(2019, 7, 10))
    assert shown(section) == [("Papers", "3 Jul · 1 week before")]
    august = TimeFrame(earliest=date(2019, 8, 1), latest=date(2019, 8, 31), precision=Precision.MONTH, kind=TimeKind.WINDOW)
    activities.set_time(workspace, activity_id=meeting.id, time=august)
    assert shown(section) == [("Papers", "1 week before, when the date is known")]


def test_planning_back_from_the_menu(section: TaskSection, workspace: Workspace, context: UiContext, qtbot: QtBot) -> None:
    menu = section.template_menu()
    assert [one.text() for one in menu.actions() if one.text()] == ["Add example templates", "Edit templates…"]
    menu.actions()[0].trigger()
    menu = section.template_menu()
    assert [one.text() for one in menu.actions() if one.text()][:2] == ["Statutory meeting", "Dialogue or training with a host city"]
    menu.actions()[0].trigger()
    assert [title for title, _ in shown(section)] == [
        "Send the invitations", "Send out the agenda and the papers", "Close the list of participants", "Send out the minutes",
    ]  # fmt: skip
    assert str(workspace.undo_label) == "Plan back Committee from Statutory meeting"
    with qtbot.waitSignal(context.view_requested) as asked:
        section.template_menu().actions()[-1].trigger()
    assert asked.args == ["task-templates", {}]


def test_the_menu_of_templates_opens_at_its_button(section: TaskSection, qtbot: QtBot) -> None:
    qtbot.mouseClick(section.plan, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


def test_a_task_opens_from_its_line(section: TaskSection, workspace: Workspace, meeting: Activity, context: UiContext) -> None:
    made = tasks.create_task(workspace, title="Papers", activity_id=meeting.id, offset_days=-42)
    pressed(section, "Open the task Papers")
    assert context.selected == RecordRef("task", made.id)


def test_a_dropped_task_is_struck_out(section: TaskSection, workspace: Workspace, meeting: Activity) -> None:
    made = tasks.create_task(workspace, title="Papers", activity_id=meeting.id, offset_days=-42)
    tasks.drop_task(workspace, task_id=made.id)
    assert shown(section) == [("Papers", "Dropped")]
    assert lines(section)[0].title.font().strikeOut()
    assert not lines(section)[0].box.isEnabled()


def test_the_keyboard_stays_at_the_task_that_it_ticked(section: TaskSection, workspace: Workspace, meeting: Activity, qtbot: QtBot) -> None:
    for title in ("One", "Two", "Three"):
        tasks.create_task(workspace, title=title, activity_id=meeting.id, due_on=date(2019, 6, 3))
    lines(section)[1].box.setFocus()
    qtbot.keyClick(lines(section)[1].box, Qt.Key.Key_Space)
    assert [one.done_on is not None for one in sorted(all_tasks(workspace), key=lambda one: one.rank)] == [False, True, False]
    assert section.focusWidget() is lines(section)[1].box


def test_everything_has_a_name_and_room(section: TaskSection, workspace: Workspace, meeting: Activity) -> None:
    tasks.create_task(workspace, title="Papers", activity_id=meeting.id, offset_days=-42)
    assert unnamed(section) == []
    assert clipped(section) == []


# --- a task itself -------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def panel(context: UiContext, workspace: Workspace, meeting: Activity, qtbot: QtBot) -> TaskInspector:
    """The inspector of a task of the meeting."""
    made = tasks.create_task(workspace, title="Papers", activity_id=meeting.id, offset_days=-42)
    shown_panel = make_inspector(context, RecordRef("task", made.id))
    assert isinstance(shown_panel, TaskInspector)
    qtbot.addWidget(shown_panel)
    shown_panel.resize(316, 700)
    shown_panel.show()
    qtbot.waitExposed(shown_panel)
    return shown_panel


def test_the_inspector_of_a_task_tells_what_it_is(panel: TaskInspector) -> None:
    assert (panel.due.text(), panel.due_row.note.text()) == ("6 weeks before", "Monday 27 May 2019")
    assert panel.due_row.note.property("role") == "bad", "the day is over"
    assert (panel.activity.text(), panel.activity_when.text()) == ("Committee", "8–9 July 2019")
    assert panel.remind.currentText() == "1 week before"
    assert unnamed(panel) == []
    assert clipped(panel) == []


def test_a_due_date_is_typed_and_read_back(panel: TaskInspector, workspace: Workspace, context: UiContext, qtbot: QtBot) -> None:
    typed(qtbot, panel.due, "3 days after")
    assert (all_tasks(workspace)[0].offset_days, all_tasks(workspace)[0].anchor) == (3, Anchor.LAST)
    assert panel.due_row.note.text() == "Friday 12 July 2019"
    typed(qtbot, panel.due, "3 June 2019")
    assert (all_tasks(workspace)[0].offset_days, all_tasks(workspace)[0].due_on) == (None, date(2019, 6, 3))
    told: list[str] = []
    context.told.connect(told.append)
    typed(qtbot, panel.due, "whenever")
    assert all_tasks(workspace)[0].due_on == date(2019, 6, 3)
    assert told == ["“whenever” is not a date. Nothing was changed."]
    assert panel.due.property("bad") is True
    qtbot.keyClick(panel.due, Qt.Key.Key_Escape)
    assert panel.due.text() == "3 June 2019"


def test_while_typing_the_reading_stands_beneath(panel: TaskInspector, qtbot: QtBot) -> None:
    panel.due.setFocus()
    panel.due.selectAll()
    qtbot.keyClicks(panel.due, "2 weeks before")
    assert panel.due_row.note.text() == "2 weeks before"
    panel.due.selectAll()
    qtbot.keyClicks(panel.due, "5 June")
    assert panel.due_row.note.text() == "Wednesday 5 June 2019"
    panel.due.selectAll()
    qtbot.keyClicks(panel.due, "hm")
    assert panel.due_row.note.property("role") == "warn"


def test_state_owner_reminder_and_title(panel: TaskInspector, workspace: Workspace, qtbot: QtBot) -> None:
    with workspace.edit(message("Test")) as unit:
        ada = unit.add(Person(given_name="Ada", family_name="Example"))
    qtbot.mouseClick(panel.state.button("done"), Qt.MouseButton.LeftButton)
    assert all_tasks(workspace)[0].done_on == date.today()
    qtbot.mouseClick(panel.state.button("dropped"), Qt.MouseButton.LeftButton)
    assert (all_tasks(workspace)[0].done_on, all_tasks(workspace)[0].dropped) == (None, True)
    qtbot.mouseClick(panel.state.button("open"), Qt.MouseButton.LeftButton)
    assert not all_tasks(workspace)[0].dropped
    typed(qtbot, panel.owner, "Ada Example")
    assert all_tasks(workspace)[0].owner_id == ada.id
    assert panel.owner.text() == "Ada Example"
    panel.remind.setCurrentIndex(panel.remind.findText("Never"))
    panel.remind.activated.emit(panel.remind.currentIndex())
    assert all_tasks(workspace)[0].remind_days is None
    panel.title.setFocus()
    panel.title.selectAll()
    qtbot.keyClicks(panel.title, "Papers and agenda")
    qtbot.keyClick(panel.title, Qt.Key.Key_Return)
    assert all_tasks(workspace)[0].title == "Papers and agenda"


def test_a_task_leads_to_its_activity(panel: TaskInspector, meeting: Activity, context: UiContext, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.record_requested) as asked:
        panel.activity.click()
    assert asked.args == [RecordRef("activity", meeting.id)]


def test_a_task_is_duplicated_and_deleted_from_its_menu(panel: TaskInspector, workspace: Workspace, context: UiContext) -> None:
    duplicate, delete = panel._menu()
    duplicate.trigger()
    assert len(all_tasks(workspace)) == 2
    assert context.selected is not None
    assert context.selected.id != panel.ref.id
    delete.trigger()
    assert [one.id for one in all_tasks(workspace)] != [panel.ref.id]
    assert context.selected is None


# --- on the Overview -----------------------------------------------------------------------------------------------------------------


@pytest.fixture
def overview_view(context: UiContext, workspace: Workspace, meeting: Activity, qtbot: QtBot) -> OverviewView:
    for number in range(6):
        tasks.create_task(workspace, title=f"Task {number}", due_on=TODAY + timedelta(days=number - 1))
    tasks.create_task(workspace, title="Papers", activity_id=meeting.id, offset_days=-42)
    view = OverviewView(context, today=TODAY)
    qtbot.addWidget(view)
    context.bridge.changed.connect(view.refresh)
    view.resize(1100, 760)
    view.show()
    qtbot.waitExposed(view)
    return view


def card(view: OverviewView) -> TaskCard:
    (found,) = (one for one in view.findChildren(TaskCard) if one.isVisible())
    return found


def test_the_overview_shows_what_is_due_next(overview_view: OverviewView) -> None:
    assert shown(card(overview_view)) == [
        ("Papers", "27 May, 15 days late · Committee"), ("Task 0", "10 Jun, 1 day late"), ("Task 1", "11 Jun"), ("Task 2", "12 Jun"),
    ]  # fmt: skip
    assert [one.caption.property("role") for one in lines(card(overview_view))] == ["bad", "bad", "caption", "caption"]
    assert card(overview_view).header.count.text() == "7"
    assert clipped(card(overview_view)) == []


def test_all_tasks_are_shown_and_fewer_again(overview_view: OverviewView) -> None:
    pressed(card(overview_view), "3 more")
    assert len(shown(card(overview_view))) == 7
    pressed(card(overview_view), "Show fewer")
    assert len(shown(card(overview_view))) == 4


def test_a_task_is_done_in_one_click(overview_view: OverviewView, context: UiContext, qtbot: QtBot) -> None:
    told: list[str] = []
    context.told.connect(told.append)
    qtbot.mouseClick(lines(card(overview_view))[0].box, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(card(overview_view))[0][0] == "Task 0")
    assert told == ["Done: Papers. Undo takes it back."]
    context.workspace.undo()
    qtbot.waitUntil(lambda: shown(card(overview_view))[0][0] == "Papers")


def test_the_keyboard_goes_from_task_to_task(overview_view: OverviewView, workspace: Workspace, qtbot: QtBot) -> None:
    lines(card(overview_view))[0].box.setFocus()
    for _ in range(2):
        qtbot.keyClick(overview_view.focusWidget(), Qt.Key.Key_Space)
    assert {one.title for one in all_tasks(workspace) if one.done_on is not None} == {"Papers", "Task 0"}
    assert overview_view.focusWidget() is lines(card(overview_view))[0].box


def test_a_task_is_added_on_the_overview(overview_view: OverviewView, workspace: Workspace, qtbot: QtBot) -> None:
    typed(qtbot, card(overview_view).add, "Visa letters, 3 June")
    qtbot.waitUntil(lambda: ("Visa letters", "3 Jun, 8 days late") in shown(card(overview_view)))
    assert next(one for one in all_tasks(workspace) if one.title == "Visa letters").activity_id is None


def test_the_overview_shows_a_task_in_the_inspector(overview_view: OverviewView, context: UiContext, workspace: Workspace) -> None:
    ref = RecordRef("task", all_tasks(workspace)[0].id)
    assert overview_view.show_record(ref)
    assert context.selected == ref
    assert not overview_view.show_record(RecordRef("person", "x"))


# --- templates -----------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def dialog(context: UiContext, qtbot: QtBot) -> TaskTemplatesDialog:
    made = TaskTemplatesDialog(context)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.open()
    qtbot.waitExposed(made)
    return made


def steps(dialog: TaskTemplatesDialog) -> list[tuple[str, str]]:
    QApplication.processEvents()
    fields = [one.text() for one in dialog.steps.findChildren(LineField) if not one.isHidden() and one.isVisible()]
    return list(zip(fields[::2], fields[1::2], strict=True))


def test_templates_are_made_edited_and_deleted(dialog: TaskTemplatesDialog, workspace: Workspace, qtbot: QtBot) -> None:
    assert not dialog.add.isEnabled()
    typed(qtbot, dialog.new, "Board call")
    assert (dialog.list.count(), dialog.title.text()) == (1, "Board call")
    typed(qtbot, dialog.add, "Send the link, 2 days before")
    typed(qtbot, dialog.add, "Notes, 1 week after")
    typed(qtbot, dialog.add, "Water the plants, as ever")
    wanted = [("Send the link", "2 days before"), ("Notes", "1 week after"), ("Water the plants, as ever", "4 weeks before")]
    qtbot.waitUntil(lambda: steps(dialog) == wanted)
    typed(qtbot, named(dialog, LineField, "When: Notes"), "on the last day")
    qtbot.waitUntil(lambda: len(steps(dialog)) == 3 and steps(dialog)[1] == ("Notes", "on the last day"))
    pressed(dialog, "Delete the step Send the link")
    qtbot.waitUntil(lambda: [title for title, _ in steps(dialog)] == ["Notes", "Water the plants, as ever"])
    typed(qtbot, dialog.title, "Call of the board")
    assert task_templates.list_templates(workspace)[0].template.title == "Call of the board"
    assert clipped(dialog) == []
    assert unnamed(dialog) == []
    pressed(dialog, "Delete the template")
    assert dialog.list.count() == 0
    workspace.undo()
    assert dialog.list.count() == 1


def test_what_is_no_offset_stays_in_the_field(dialog: TaskTemplatesDialog, workspace: Workspace, context: UiContext, qtbot: QtBot) -> None:
    told: list[str] = []
    context.told.connect(told.append)
    dialog.examples.click()
    field = named(dialog, LineField, "When: Send the invitations")
    typed(qtbot, field, "3 June")
    assert field.property("bad") is True
    assert told == ["Type how long before or after, such as 6 weeks before."]
    assert task_templates.list_templates(workspace)[0].steps[0].offset_days == -70


def test_the_command_and_the_search_show_the_templates(file_window: MainWindow, qtbot: QtBot) -> None:
    def opened() -> TaskTemplatesDialog | None:
        return next((one for one in QApplication.topLevelWidgets() if isinstance(one, TaskTemplatesDialog) and one.isVisible()), None)

    assert file_window.context is not None
    assert file_window.frame is not None
    first = task_templates.create_template(file_window.context.workspace, title="First")
    second = task_templates.create_template(file_window.context.workspace, title="Second")
    file_window.commands.task_templates.trigger()
    qtbot.waitUntil(lambda: opened() is not None)
    shown_dialog = opened()
    assert shown_dialog is not None
    assert shown_dialog.title.text() == first.title
    shown_dialog.close()
    qtbot.waitUntil(lambda: opened() is None)
    file_window.context.go_to(RecordRef("task_template", second.id))
    qtbot.waitUntil(lambda: opened() is not None)
    shown_dialog = opened()
    assert shown_dialog is not None
    assert shown_dialog.title.text() == "Second"
    shown_dialog.close()


def test_a_new_task_belongs_to_what_is_selected(file_window: MainWindow, qtbot: QtBot) -> None:
    assert file_window.context is not None
    workspace = file_window.context.workspace
    meeting = activities.create_activity(workspace, title="Committee", time=JULY)
    file_window.commands.new_task.trigger()
    assert all_tasks(workspace)[0].activity_id is None
    file_window.context.select(RecordRef("activity", meeting.id))
    file_window.commands.new_task.trigger()
    assert {one.activity_id for one in all_tasks(workspace)} == {None, meeting.id}
    assert file_window.context.selected is not None
    assert file_window.context.selected.kind == "task"
    file_window.context.go_to(file_window.context.selected)
    assert file_window.frame is not None
    assert file_window.frame.view.name == "overview"
    panel = file_window.frame.inspector.findChild(TaskInspector)
    assert panel is not None


# --- exactness, settling, plans ------------------------------------------------------------------------------------------------------


def opened(context: UiContext, activity: Activity, qtbot: QtBot) -> ActivityInspector:
    panel = make_inspector(context, RecordRef("activity", activity.id))
    assert isinstance(panel, Inspector)
    assert isinstance(panel, ActivityInspector)
    qtbot.addWidget(panel)
    panel.resize(316, 1200)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def chosen(panel: QWidget, name: str, text: str) -> None:
    box = named(panel, ComboBox, name)
    index = box.findText(text)
    assert index >= 0, [box.itemText(each) for each in range(box.count())]
    box.setCurrentIndex(index)
    box.activated.emit(index)


def read(workspace: Workspace, activity: Activity) -> Activity:
    with workspace.read() as reader:
        return reader.get(Activity, activity.id)


def popup(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_a_date_is_narrowed_by_choosing_and_widened_at_once(context: UiContext, workspace: Workspace, qtbot: QtBot) -> None:
    year = TimeFrame(earliest=date(2019, 1, 1), latest=date(2019, 12, 31), precision=Precision.YEAR, kind=TimeKind.WINDOW)
    made = activities.create_activity(workspace, title="Forum", time=year)
    panel = opened(context, made, qtbot)
    chosen(panel, "Date known to", "Quarter")
    menu = popup(qtbot)
    assert [one.text() for one in menu.actions()] == ["Q1", "Q2", "Q3", "Q4"]
    menu.actions()[1].trigger()
    menu.close()
    assert (read(workspace, made).time.precision, read(workspace, made).time.earliest) == (Precision.QUARTER, date(2019, 4, 1))
    assert named(panel, ComboBox, "Date known to").currentText() == "Quarter"
    assert named(panel, LineField, "Date").text() == "2nd quarter of 2019"
    chosen(panel, "Date known to", "Year")
    assert read(workspace, made).time.precision is Precision.YEAR
    chosen(panel, "Date known to", "Not known")
    assert not read(workspace, made).time.is_known
    chosen(panel, "Date known to", "Year")
    assert read(workspace, made).time.precision is Precision.YEAR, "of an unknown date the year of its programme is known"


def test_leaving_the_choice_changes_nothing(context: UiContext, workspace: Workspace, qtbot: QtBot) -> None:
    march = TimeFrame(earliest=date(2019, 3, 1), latest=date(2019, 3, 31), precision=Precision.MONTH, kind=TimeKind.WINDOW)
    made = activities.create_activity(workspace, title="Forum", time=march)
    panel = opened(context, made, qtbot)
    chosen(panel, "Date known to", "Week")
    menu = popup(qtbot)
    assert [one.text() for one in menu.actions()][:2] == ["last week of February", "first week of March"]
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    assert named(panel, ComboBox, "Date known to").currentText() == "Month"
    assert read(workspace, made).time == march


def test_of_too_many_days_one_is_typed(context: UiContext, workspace: Workspace, qtbot: QtBot) -> None:
    year = TimeFrame(earliest=date(2019, 1, 1), latest=date(2019, 12, 31), precision=Precision.YEAR, kind=TimeKind.WINDOW)
    panel = opened(context, activities.create_activity(workspace, title="Forum", time=year), qtbot)
    with qtbot.waitSignal(context.told) as told:
        chosen(panel, "Date known to", "Day")
    assert told.args == ["Type the day, such as 14 October."]
    assert panel.focusWidget() is named(panel, LineField, "Date")
    assert named(panel, ComboBox, "Date known to").currentText() == "Year"


def test_the_day_of_a_window_is_chosen_and_given_back(context: UiContext, workspace: Workspace, qtbot: QtBot) -> None:
    window = TimeFrame(earliest=date(2019, 4, 25), latest=date(2019, 4, 26), precision=Precision.DAY, kind=TimeKind.WINDOW)
    made = activities.create_activity(workspace, title="Call", time=window)
    panel = opened(context, made, qtbot)
    assert named(panel, ComboBox, "Date known to").currentText() == "A window of days"
    assert not panel._exactness.window_row.isVisible()
    chosen(panel, "Date known to", "Day")
    menu = popup(qtbot)
    assert [one.text() for one in menu.actions()] == ["Thursday 25 April", "Friday 26 April"]
    menu.actions()[1].trigger()
    menu.close()
    assert read(workspace, made).time.earliest == date(2019, 4, 26)
    assert panel._exactness.window_text.text() == "Found in the window 25–26 April 2019"
    activities.move_activity(workspace, activity_id=made.id, first=date(2019, 5, 2))
    assert panel._exactness.window_text.text() == "The window was 25–26 April 2019"
    qtbot.waitUntil(lambda: clipped(panel) == [])
    pressed(panel, "Back to the window")
    assert read(workspace, made).time == window
    assert not panel._exactness.window_row.isVisible()


def test_a_window_is_typed(context: UiContext, workspace: Workspace, meeting: Activity, qtbot: QtBot) -> None:
    panel = opened(context, meeting, qtbot)
    typed(qtbot, named(panel, LineField, "Date"), "one call between 14 and 18 October")
    assert (read(workspace, meeting).time.kind, read(workspace, meeting).time.days) == (TimeKind.WINDOW, 5)
    errors: list[Exception] = []
    context.error_shown.disconnect()
    context.error_shown.connect(errors.append)
    qtbot.mouseClick(panel._status.button("confirmed"), Qt.MouseButton.LeftButton)
    assert isinstance(errors[0], GsefError)


def test_by_when_to_settle_and_whom_to_ask(context: UiContext, workspace: Workspace, meeting: Activity, qtbot: QtBot) -> None:
    panel = opened(context, meeting, qtbot)
    assert panel._settling.settle_by.note.text() == "Proposed: 13 May 2019"
    typed(qtbot, panel._settling.settle_by.field, "3 June 2019")
    typed(qtbot, panel._settling.ask, "the host city")
    after = read(workspace, meeting)
    assert (after.settle_by, after.ask_text) == (date(2019, 6, 3), "the host city")
    assert panel._settling.settle_by.note.text().endswith("days late")
    assert panel._settling.settle_by.note.property("role") == "bad"
    typed(qtbot, panel._settling.settle_by.field, "never ever")
    assert read(workspace, meeting).settle_by == date(2019, 6, 3)
    assert unnamed(panel) == []


def test_a_settled_date_needs_none_of_this(context: UiContext, workspace: Workspace, meeting: Activity, qtbot: QtBot) -> None:
    activities.confirm_date(workspace, activity_id=meeting.id)
    panel = opened(context, meeting, qtbot)
    assert not panel._settling.isVisible()
    activities.confirm_date(workspace, activity_id=meeting.id, confirmed=False)
    assert panel._settling.isVisible()


def test_plan_and_outcome(context: UiContext, workspace: Workspace, meeting: Activity, qtbot: QtBot) -> None:
    activities.confirm_date(workspace, activity_id=meeting.id)
    panel = opened(context, meeting, qtbot)
    assert not panel._plan.isVisible()
    activities.move_activity(workspace, activity_id=meeting.id, first=date(2019, 9, 2))
    assert panel._plan.isVisible()
    pressed(panel, "Keep that as the plan")
    assert (panel._plan.time.text(), panel._plan.actual_time.text()) == ("8–9 Jul 2019", "2–3 Sept 2019")
    typed(qtbot, panel._plan.place, "Mexico City")
    panel._plan.note.setFocus()
    qtbot.keyClicks(panel._plan.note, "the host withdrew")
    qtbot.keyClick(panel._plan.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    typed(qtbot, panel._plan.time, "1 July 2019")
    from gsef_desktop.services.plans import plan_of

    with workspace.read() as reader:
        plan = plan_of(reader, meeting.id)
    assert plan is not None
    assert (plan.time.earliest, plan.place.city, plan.note) == (date(2019, 7, 1), "Mexico City", "the host withdrew")
    assert clipped(panel) == []
    assert unnamed(panel) == []
    pressed(panel, "Remove the plan")
    with workspace.read() as reader:
        assert plan_of(reader, meeting.id) is None


def test_when_it_has_been_held_the_plan_is_offered(context: UiContext, workspace: Workspace, meeting: Activity, qtbot: QtBot) -> None:
    panel = opened(context, meeting, qtbot)
    qtbot.mouseClick(panel._status.button("held"), Qt.MouseButton.LeftButton)
    pressed(panel, "Keep date and place as the plan")
    assert panel._plan.time.text() == "8–9 Jul 2019"


# --- the list of dates to confirm ----------------------------------------------------------------------------------------------------


def test_the_list_of_dates_to_confirm(theme: Theme, workspace: Workspace, meeting: Activity, qtbot: QtBot) -> None:
    other = activities.create_activity(workspace, title="Forum", time=JULY.moved_to(date(2019, 9, 2)))
    set_settle_by(workspace, activity_id=other.id, day=date(2019, 5, 1))
    set_ask(workspace, activity_id=other.id, name="the host city")
    shown_list = DatesToConfirmList(theme, "en")
    qtbot.addWidget(shown_list)
    shown_list.resize(900, 300)
    shown_list.show()
    shown_list.show_dates(dates_to_confirm(workspace, today=TODAY, year=2019))
    texts = [[shown_list.topLevelItem(row).text(column) for column in (0, 1, 2, 4)] for row in range(2)]  # type: ignore[union-attr]
    assert texts == [
        ["1 May 2019, overdue", "Forum", "2–3 Sept 2019", "the host city"], ["13 May 2019 (proposed)", "Committee", "8–9 Jul 2019", ""],
    ]  # fmt: skip
    picked: list[str] = []
    shown_list.chosen.connect(picked.append)
    shown_list.setFocus()
    qtbot.keyClick(shown_list, Qt.Key.Key_Down)
    qtbot.keyClick(shown_list, Qt.Key.Key_Down)
    assert picked[-1] == meeting.id
    with qtbot.waitSignal(shown_list.entered) as entered:
        qtbot.keyClick(shown_list, Qt.Key.Key_Return)
    assert entered.args == [meeting.id]
    shown_list.show_dates(dates_to_confirm(workspace, today=TODAY, year=2019)[1:])
    assert [item.text(1) for item in shown_list.selectedItems()] == ["Committee"], "what was selected stays so"


# --- longer languages ----------------------------------------------------------------------------------------------------------------


@pytest.fixture
def stretched(qapp: QApplication) -> Iterator[None]:
    """Every sentence is half as long again."""
    translator = StretchingTranslator()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("stretched")
def test_longer_languages_have_room(context: UiContext, workspace: Workspace, meeting: Activity, qtbot: QtBot) -> None:
    activities.confirm_date(workspace, activity_id=meeting.id)
    activities.move_activity(workspace, activity_id=meeting.id, first=date(2019, 9, 2))
    activities.confirm_date(workspace, activity_id=meeting.id, confirmed=False)
    task_templates.add_example_templates(workspace, language="en", render=str)
    task_templates.plan_back(workspace, activity_id=meeting.id, template_id=task_templates.list_templates(workspace)[1].template.id)
    panel = opened(context, meeting, qtbot)
    assert clipped(panel) == []
    task_panel = make_inspector(context, RecordRef("task", all_tasks(workspace)[0].id))
    assert task_panel is not None
    qtbot.addWidget(task_panel)
    task_panel.resize(316, 700)
    task_panel.show()
    qtbot.waitExposed(task_panel)
    assert clipped(task_panel) == []
    dialog = TaskTemplatesDialog(context)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    assert clipped(dialog) == []
    view = OverviewView(context, today=TODAY)
    qtbot.addWidget(view)
    view.resize(1100, 760)
    view.show()
    qtbot.waitExposed(view)
    assert clipped(view) == []
