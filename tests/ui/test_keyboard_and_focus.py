"""Where the keyboard is, and that the mouse does what it points at, in the whole window."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import Activity, ProgrammeLine
from gsef_desktop.ui.calendar.view import CalendarView
from gsef_desktop.ui.checks.cards import FindingCard
from gsef_desktop.ui.shell.window import MainWindow
from gsef_desktop.ui.widgets.fields import TextEditor

LEFT = Qt.MouseButton.LeftButton


def activity(window: MainWindow, beginning: str) -> Activity:
    assert window.context is not None
    with window.context.workspace.read() as reader:
        return next(one for one in reader.all(Activity, order_by=("-time.earliest",)) if one.title.startswith(beginning))


@pytest.fixture
def calendar(programme_window: MainWindow, qtbot: QtBot) -> CalendarView:
    assert programme_window.frame is not None
    programme_window.commands.views["calendar"].trigger()
    view = programme_window.frame.view
    assert isinstance(view, CalendarView)
    return view


def drag(view: CalendarView, qtbot: QtBot, start: QPoint, end: QPoint) -> None:
    area = view.planner.viewport()
    qtbot.mousePress(area, LEFT, pos=start)
    for share in (0.3, 0.7, 1.0):
        at = QPointF(start + (end - start) * share)
        none = Qt.KeyboardModifier.NoModifier
        move = QMouseEvent(QEvent.Type.MouseMove, at, QPointF(area.mapToGlobal(at.toPoint())), Qt.MouseButton.NoButton, LEFT, none)
        QApplication.sendEvent(area, move)
    qtbot.mouseRelease(area, LEFT, pos=end)


def center(view: CalendarView, id: str) -> QPoint:
    return view.planner.rects_of(id)[0].center().toPoint()


def foot_of(view: CalendarView, day: date) -> QPoint:
    rect = view.planner.rect_of_day(day)
    return QPointF(rect.center().x(), rect.bottom() - 2).toPoint()


def test_a_bar_is_dragged_at_once_though_the_inspector_opens(calendar: CalendarView, qtbot: QtBot, programme_window: MainWindow) -> None:
    before = activity(programme_window, "UCLG strategy")
    assert before.time.earliest == date(2019, 2, 11)
    day = round(calendar.planner.rect_of_day(date(2019, 2, 12)).width())
    start = center(calendar, before.id)
    drag(calendar, qtbot, start, start + QPoint(2 * day, 0))
    assert activity(programme_window, "UCLG strategy").time.earliest == date(2019, 2, 13)
    assert calendar.context.selected == RecordRef("activity", before.id)
    assert programme_window.frame is not None
    assert programme_window.frame.inspector.isVisible()


def test_days_are_dragged_over_though_the_inspector_is_open(calendar: CalendarView, qtbot: QtBot, programme_window: MainWindow) -> None:
    calendar.context.select(RecordRef("activity", activity(programme_window, "UCLG strategy").id))
    drag(calendar, qtbot, foot_of(calendar, date(2019, 8, 6)), foot_of(calendar, date(2019, 8, 9)))
    field = calendar.planner.field()
    assert field is not None
    qtbot.keyClicks(field, "Retreat")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    made = activity(programme_window, "Retreat")
    assert (made.time.earliest, made.time.latest) == (date(2019, 8, 6), date(2019, 8, 9))


def test_a_double_click_means_what_the_first_click_hit(calendar: CalendarView, qtbot: QtBot, programme_window: MainWindow) -> None:
    wanted = activity(programme_window, "The Mont Blanc")
    area, at = calendar.planner.viewport(), center(calendar, wanted.id)
    qtbot.mouseClick(area, LEFT, pos=at)
    qtbot.mouseDClick(area, LEFT, pos=at)
    assert calendar.context.selected == RecordRef("activity", wanted.id)
    focus = programme_window.focusWidget()
    assert isinstance(focus, TextEditor)
    assert focus.toPlainText() == wanted.title


def test_enter_leads_into_the_inspector_and_escape_back(calendar: CalendarView, qtbot: QtBot, programme_window: MainWindow) -> None:
    calendar.setFocus()
    calendar.context.select(RecordRef("activity", activity(programme_window, "UCLG strategy").id))
    qtbot.keyClick(calendar.planner, Qt.Key.Key_Return)
    focus = programme_window.focusWidget()
    assert isinstance(focus, TextEditor)
    assert focus.accessibleName() == "Title"
    qtbot.keyClick(focus, Qt.Key.Key_Escape)
    assert calendar.context.selected is None
    assert programme_window.focusWidget() is calendar.planner


def test_typing_after_new_activity_gives_it_its_title(file_window: MainWindow, qtbot: QtBot) -> None:
    file_window.commands.new_activity.trigger()
    focus = file_window.focusWidget()
    assert isinstance(focus, TextEditor)
    qtbot.keyClicks(focus, "Opening day")
    focus.clearFocus()
    assert activity(file_window, "Opening day").title == "Opening day"


def test_the_search_gives_the_keyboard_back_to_the_view(calendar: CalendarView, qtbot: QtBot, programme_window: MainWindow) -> None:
    assert programme_window.frame is not None
    field = programme_window.frame.top.search
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        programme_window.commands.search.trigger()
        qtbot.keyClicks(field, "Mont Blanc")
        qtbot.keyClick(field, key)
        assert programme_window.focusWidget() is calendar.planner
    assert calendar.context.selected == RecordRef("activity", activity(programme_window, "The Mont Blanc").id)


def tab_stops(window: MainWindow) -> list[str]:
    """The names of what Tab leads to, once around."""
    first = widget = window.focusWidget()
    names: list[str] = []
    while widget is not None and len(names) < 300:
        names.append(widget.accessibleName())
        qapp_key(widget)
        widget = window.focusWidget()
        if widget is first:
            break
    return names


def qapp_key(widget: QWidget) -> None:
    from PySide6.QtTest import QTest

    QTest.keyClick(widget, Qt.Key.Key_Tab)


def test_tab_reaches_everything_in_the_order_of_the_screen(calendar: CalendarView, programme_window: MainWindow) -> None:
    calendar.setFocus()
    names = tab_stops(programme_window)
    wanted = ["Previous (Alt+←)", "Today", "Weekday", "Year", "Line 1, Statutory Meetings", "Africa", "Tentative", "Clashes"]
    assert [name for name in names if name in wanted] == wanted
    line = next(one.accessibleName() for one in programme_window.frame.sidebar.lines) if programme_window.frame is not None else ""
    assert names.index("Calendar") < names.index(line) < names.index("Year 2019")
    assert not {"Overview", "Checks"} & set(names), "Tab stops once among the views; the arrows lead on"


def test_arrows_walk_through_the_sidebar(calendar: CalendarView, qtbot: QtBot, programme_window: MainWindow) -> None:
    assert programme_window.frame is not None
    sidebar = programme_window.frame.sidebar
    sidebar.navigation["calendar"].setFocus()
    qtbot.keyClick(sidebar.navigation["calendar"], Qt.Key.Key_Down)
    assert programme_window.focusWidget() is sidebar.navigation["programme"]
    qtbot.keyClick(sidebar.navigation["programme"], Qt.Key.Key_Return)
    assert programme_window.frame.view.name == "programme"
    for _ in range(4):
        qtbot.keyClick(programme_window.focusWidget(), Qt.Key.Key_Down)
    assert programme_window.focusWidget() is sidebar.lines[0]


def test_after_deleting_a_row_the_keyboard_goes_on_beside_it(programme_window: MainWindow, qtbot: QtBot) -> None:
    assert programme_window.frame is not None
    view = programme_window.frame.open_view("programme")
    tree = view.findChildren(QTreeView)[0]
    view.setFocus()
    group = tree.model().index(0, 0)
    beside, below = (str(tree.model().index(row, 0, group).data()) for row in (3, 4))
    tree.setCurrentIndex(tree.model().index(2, 0, group))
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: tree.currentIndex().data() == beside)
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert tree.currentIndex().data() == below


def test_a_new_line_is_named_by_typing(programme_window: MainWindow, qtbot: QtBot) -> None:
    assert programme_window.frame is not None
    assert programme_window.context is not None
    view = programme_window.frame.open_view("programme")
    add = next(one for one in view.findChildren(QPushButton) if one.text() == "Programme line")
    qtbot.mouseClick(add, LEFT)
    focus = programme_window.focusWidget()
    assert isinstance(focus, TextEditor)
    qtbot.keyClicks(focus, "Mobility")
    qtbot.keyClick(focus, Qt.Key.Key_Return)
    with programme_window.context.workspace.read() as reader:
        assert reader.count(ProgrammeLine, title="Mobility") == 1


def test_findings_are_set_aside_one_after_another_by_keyboard(programme_window: MainWindow, qtbot: QtBot) -> None:
    frame, context = programme_window.frame, programme_window.context
    assert frame is not None
    assert context is not None
    view = frame.open_view("checks")
    view.setFocus()
    names = [card.accessibleName() for card in view.findChildren(FindingCard)]
    for number in (1, 2):
        card = programme_window.focusWidget()
        assert isinstance(card, FindingCard)
        qtbot.keyClick(card, Qt.Key.Key_Space)
        qtbot.keyClick(card, Qt.Key.Key_Delete)
        now = programme_window.focusWidget()
        assert isinstance(now, FindingCard)
        assert now.accessibleName() == names[number]
        assert context.selected == RecordRef("finding", now.finding.key)


def test_what_is_selected_stays_in_sight_when_the_inspector_opens(
    calendar: CalendarView, qtbot: QtBot, programme_window: MainWindow
) -> None:
    wanted = activity(programme_window, "The Mont Blanc")
    calendar.planner.show_activity(wanted.id)
    qtbot.mouseClick(calendar.planner.viewport(), LEFT, pos=center(calendar, wanted.id))
    assert programme_window.frame is not None
    assert programme_window.frame.inspector.isVisible()
    qtbot.waitUntil(lambda: calendar.planner.viewport().rect().contains(center(calendar, wanted.id)))
