"""The calendar as it is used: with the mouse, with the keyboard, by typing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent, QFontMetricsF
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Activity, ActivityStatus, Programme, ProgrammeLine
from gsef_desktop.domain.time_frame import UNKNOWN_TIME, Certainty, Precision, TimeFrame, TimeKind
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.calendar.date_popup import DatePopup
from gsef_desktop.ui.calendar.filter_chip import FilterChip, LineToggle
from gsef_desktop.ui.calendar.hover_card import HoverCard
from gsef_desktop.ui.calendar.interactive import InteractiveSurface
from gsef_desktop.ui.calendar.modes import Mode
from gsef_desktop.ui.calendar.view import CalendarView
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.theme.fonts import Fonts
from gsef_desktop.ui.theme.theme import ThemeMaker
from gsef_desktop.ui.widgets.bars import DateStatus
from gsef_desktop.ui.widgets.buttons import SegmentedControl

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def days(first: date, last: date | None = None, *, confirmed: bool = False) -> TimeFrame:
    certainty = Certainty.CONFIRMED if confirmed else Certainty.TENTATIVE
    return TimeFrame(earliest=first, latest=last or first, precision=Precision.DAY, date_certainty=certainty)


AUGUST = TimeFrame(earliest=date(2019, 8, 1), latest=date(2019, 8, 31), precision=Precision.MONTH, kind=TimeKind.WINDOW)
MEXICO = Place(text="Mexico City, Mexico", city="Mexico City", country="MX")
MEDELLIN = Place(text="Medellín, Colombia", city="Medellín", country="CO")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A programme for 2019 with a few activities."""
    with Workspace.create(tmp_path / "a.gsef", config_dir=tmp_path / "config") as made:
        with made.edit(message("Fill")) as unit:
            programme = unit.add(Programme(year=2019))
            for number in (1, 2, 3):
                unit.add(ProgrammeLine(id=f"line{number}", programme_id=programme.id, number=number, title=f"Line {number}"))
            for id, title, line, time, place in (
                ("board", "Board meeting", 1, days(date(2019, 3, 11), date(2019, 3, 15), confirmed=True), MEXICO),
                ("committee", "Committee in person", 1, days(date(2019, 7, 8), date(2019, 7, 10)), MEXICO),
                ("dialogue", "Dialogue", 2, days(date(2019, 7, 10), date(2019, 7, 12)), MEDELLIN),
                ("training", "Training of officers", 3, days(date(2019, 10, 27), date(2019, 11, 3)), Place(text="Korea", country="KR")),
                ("camp", "Youth camp", 3, AUGUST, Place(text="Korea", country="KR")),
                ("call", "Call", 1, UNKNOWN_TIME, Place(text="online", online=True)),
            ):
                unit.add(Activity(id=id, title=title, line_id=f"line{line}", programme_id=programme.id, time=time, place=place))
        yield made


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication, workspace: Workspace) -> Iterator[CalendarView]:
    """The calendar of 2019, as the shell shows it."""
    theme = ThemeMaker().theme("light")
    context = UiContext(workspace, theme, year=2019)
    made = CalendarView(context)
    context.bridge.changed.connect(made.refresh)
    context.year_changed.connect(lambda _: made.refresh(None))
    made.refresh(None)
    made.resize(1170, 750)
    made.planner.set_today(date(2019, 6, 11))
    made.show()
    qtbot.waitExposed(made)
    made.planner.setFocus()
    yield made
    context.close()
    made.close()
    made.deleteLater()
    qapp.processEvents()


def time_of(view: CalendarView, id: str) -> tuple[date | None, date | None]:
    with view.context.workspace.read() as reader:
        time = reader.get(Activity, id).time
    return time.earliest, time.latest


def activities(view: CalendarView, title: str) -> list[Activity]:
    with view.context.workspace.read() as reader:
        return reader.all(Activity, title=title)


def middle_of_day(view: CalendarView, day: date, *, lane: int | None = None) -> QPoint:
    """A point on a day: in a lane, or at the foot of the row, where nothing lies."""
    rect = view.planner.rect_of_day(day)
    y = rect.bottom() - 2 if lane is None else rect.top() + 15 + 10 + 20 * lane
    return QPointF(rect.center().x(), y).toPoint()


def point_of(view: CalendarView, id: str, *, at: float = 0.5) -> QPoint:
    rect = view.planner.rects_of(id)[0]
    return QPointF(rect.left() + rect.width() * at, rect.center().y()).toPoint()


def drag(qtbot: QtBot, view: CalendarView, start: QPoint, end: QPoint, *, release: bool = True) -> None:
    area: QWidget = view.planner.viewport()
    qtbot.mousePress(area, LEFT, pos=start)
    for share in (0.3, 0.7, 1.0):
        qtbot.mouseMove(area, start + (end - start) * share)
        move(area, start + (end - start) * share)
    if release:
        qtbot.mouseRelease(area, LEFT, pos=end)


def move(area: QWidget, to: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    """A mouse move with the button down, which qtbot's own does not have on every platform."""
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(to), QPointF(area.mapToGlobal(to)), Qt.MouseButton.NoButton, LEFT, keys)
    QApplication.sendEvent(area, event)


menus = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""The offscreen platform says what it cannot do when a menu opens."""


def labels_of(menu: QMenu) -> list[str]:
    return [action.text().split("\t")[0] for action in menu.actions() if action.text()]


# --- the mouse -----------------------------------------------------------------------------------------------------------------------


def test_a_click_selects_and_a_click_beside_selects_nothing(qtbot: QtBot, view: CalendarView) -> None:
    qtbot.mouseClick(view.planner.viewport(), LEFT, pos=point_of(view, "board"))
    assert view.context.selected == RecordRef("activity", "board")
    assert "Board meeting" in view.planner.accessibleDescription()
    assert "Confirmed" in view.planner.accessibleDescription()
    qtbot.mouseClick(view.planner.viewport(), LEFT, pos=middle_of_day(view, date(2019, 12, 10)))
    assert view.context.selected is None


def test_a_bar_is_dragged_to_other_days_in_another_month(qtbot: QtBot, view: CalendarView) -> None:
    start = point_of(view, "board", at=0.1)  # the first of its five days
    drag(qtbot, view, start, middle_of_day(view, date(2019, 5, 29)))
    assert time_of(view, "board") == (date(2019, 5, 29), date(2019, 6, 2))
    assert len(view.planner.rects_of("board")) == 2
    view.context.workspace.undo()
    assert time_of(view, "board") == (date(2019, 3, 11), date(2019, 3, 15))
    assert len(view.planner.rects_of("board")) == 1


def test_a_drag_within_a_day_changes_nothing(qtbot: QtBot, view: CalendarView) -> None:
    before = view.context.workspace.undo_label
    drag(qtbot, view, point_of(view, "board", at=0.5), point_of(view, "board", at=0.52) + QPoint(0, 11))
    assert view.context.workspace.undo_label == before


@pytest.mark.parametrize(
    ("at", "to", "expected"),
    [
        (0.99, date(2019, 3, 20), (date(2019, 3, 11), date(2019, 3, 20))),
        (0.01, date(2019, 3, 6), (date(2019, 3, 6), date(2019, 3, 15))),
        (0.01, date(2019, 3, 25), (date(2019, 3, 15), date(2019, 3, 15))),
    ],
)
def test_a_bar_is_stretched_by_its_ends(qtbot: QtBot, view: CalendarView, at: float, to: date, expected: tuple[date, date]) -> None:
    drag(qtbot, view, point_of(view, "board", at=at), middle_of_day(view, to))
    assert time_of(view, "board") == expected


def test_a_bar_that_goes_over_the_month_is_stretched_at_its_true_end(qtbot: QtBot, view: CalendarView) -> None:
    october, november = view.planner.rects_of("training")
    drag(qtbot, view, QPointF(november.right() - 2, november.center().y()).toPoint(), middle_of_day(view, date(2019, 11, 5)))
    assert time_of(view, "training") == (date(2019, 10, 27), date(2019, 11, 5))
    drag(qtbot, view, QPointF(october.right() - 2, october.center().y()).toPoint(), middle_of_day(view, date(2019, 10, 30)))
    assert time_of(view, "training") == (date(2019, 10, 26), date(2019, 11, 4))


def test_escape_gives_up_a_drag(qtbot: QtBot, view: CalendarView) -> None:
    drag(qtbot, view, point_of(view, "board"), middle_of_day(view, date(2019, 5, 20)), release=False)
    qtbot.keyClick(view.planner, Qt.Key.Key_Escape)
    qtbot.mouseRelease(view.planner.viewport(), LEFT, pos=middle_of_day(view, date(2019, 5, 20)))
    assert time_of(view, "board") == (date(2019, 3, 11), date(2019, 3, 15))


def test_dropping_a_tray_item_on_a_day_dates_it(qtbot: QtBot, view: CalendarView) -> None:
    drag(qtbot, view, point_of(view, "camp"), middle_of_day(view, date(2019, 8, 14)))
    assert time_of(view, "camp") == (date(2019, 8, 14), date(2019, 8, 14))
    drag(qtbot, view, point_of(view, "call"), middle_of_day(view, date(2019, 1, 30)))
    assert time_of(view, "call") == (date(2019, 1, 30), date(2019, 1, 30))


def test_dropping_it_on_the_name_of_a_month_narrows_it_to_that_month(qtbot: QtBot, view: CalendarView) -> None:
    may = view.planner.rect_of_day(date(2019, 5, 10))
    drag(qtbot, view, point_of(view, "call"), QPointF(view.planner.origin().x() + 12, may.center().y()).toPoint())
    with view.context.workspace.read() as reader:
        time = reader.get(Activity, "call").time
    assert (time.earliest, time.latest, time.precision) == (date(2019, 5, 1), date(2019, 5, 31), Precision.MONTH)
    assert str(view.context.workspace.undo_label) == "Narrow Call to May 2019"


def test_dropping_a_tray_item_on_the_weekdays_changes_nothing(qtbot: QtBot, view: CalendarView) -> None:
    drag(qtbot, view, point_of(view, "camp"), QPoint(20, -40))
    assert time_of(view, "camp") == (date(2019, 8, 1), date(2019, 8, 31))


def test_a_drag_with_the_control_key_makes_a_copy(qtbot: QtBot, view: CalendarView) -> None:
    area, start, end = view.planner.viewport(), point_of(view, "board", at=0.1), middle_of_day(view, date(2019, 5, 6))
    qtbot.mousePress(area, LEFT, CONTROL, pos=start)
    for share in (0.3, 0.7, 1.0):
        move(area, start + (end - start) * share, CONTROL)
    qtbot.mouseRelease(area, LEFT, CONTROL, pos=end)
    assert time_of(view, "board") == (date(2019, 3, 11), date(2019, 3, 15))
    copy = next(each for each in activities(view, "Board meeting") if each.id != "board")
    assert (copy.time.earliest, copy.time.latest) == (date(2019, 5, 6), date(2019, 5, 10))
    assert copy.time.date_certainty is Certainty.TENTATIVE
    assert view.planner.selection() == copy.id


# --- several -------------------------------------------------------------------------------------------------------------------------


def select_several(qtbot: QtBot, view: CalendarView, *ids: str) -> None:
    for number, id in enumerate(ids):
        qtbot.mouseClick(view.planner.viewport(), LEFT, CONTROL if number else NONE, pos=point_of(view, id))


def test_control_click_selects_several_and_takes_away_again(qtbot: QtBot, view: CalendarView) -> None:
    select_several(qtbot, view, "board", "dialogue", "camp")
    assert view.planner.selected_ids() == ("board", "dialogue", "camp")
    assert view.selection_bar.isVisible()
    assert view.selection_bar.count.text() == "3 selected"
    assert view.status_text() == "3 activities selected"
    qtbot.mouseClick(view.planner.viewport(), LEFT, CONTROL, pos=point_of(view, "dialogue"))
    assert view.planner.selected_ids() == ("board", "camp")
    qtbot.keyClick(view.planner, Qt.Key.Key_Escape)
    assert view.planner.selected_ids() == ()
    assert not view.selection_bar.isVisible()


def test_shift_click_selects_all_up_to_it(qtbot: QtBot, view: CalendarView) -> None:
    qtbot.mouseClick(view.planner.viewport(), LEFT, pos=point_of(view, "board"))
    qtbot.mouseClick(view.planner.viewport(), LEFT, SHIFT, pos=point_of(view, "dialogue"))
    assert set(view.planner.selected_ids()) == {"board", "committee", "dialogue"}
    assert view.planner.selection() == "dialogue"


def test_a_drag_moves_all_that_are_selected_by_as_many_days(qtbot: QtBot, view: CalendarView) -> None:
    select_several(qtbot, view, "board", "committee")
    drag(qtbot, view, point_of(view, "committee", at=0.1), middle_of_day(view, date(2019, 7, 22)))
    assert time_of(view, "committee") == (date(2019, 7, 22), date(2019, 7, 24))
    assert time_of(view, "board") == (date(2019, 3, 25), date(2019, 3, 29))
    assert view.planner.selected_ids() == ("board", "committee")
    view.context.workspace.undo()
    assert time_of(view, "board") == (date(2019, 3, 11), date(2019, 3, 15))
    assert time_of(view, "committee") == (date(2019, 7, 8), date(2019, 7, 10))


def test_the_bar_moves_all_by_a_number_of_days(qtbot: QtBot, view: CalendarView) -> None:
    select_several(qtbot, view, "board", "camp", "call")
    qtbot.keyClicks(view.selection_bar.days, "x")
    qtbot.keyClick(view.selection_bar.days, Qt.Key.Key_Return)
    assert view.selection_bar.days.property("bad")
    view.selection_bar.days.setText("-7")
    qtbot.keyClick(view.selection_bar.days, Qt.Key.Key_Return)
    assert time_of(view, "board") == (date(2019, 3, 4), date(2019, 3, 8))
    assert time_of(view, "camp") == (date(2019, 7, 25), date(2019, 8, 24))
    assert time_of(view, "call") == (None, None)


def test_the_keys_confirm_and_delete_all_that_are_selected(qtbot: QtBot, view: CalendarView) -> None:
    select_several(qtbot, view, "committee", "dialogue", "camp")
    qtbot.keyClick(view.planner, Qt.Key.Key_C)
    with view.context.workspace.read() as reader:
        certain = {id: reader.get(Activity, id).time.date_certainty for id in ("committee", "dialogue", "camp")}
    assert certain["committee"] is certain["dialogue"] is Certainty.CONFIRMED
    assert certain["camp"] is Certainty.TENTATIVE, "its day is not known"
    qtbot.keyClick(view.planner, Qt.Key.Key_Delete)
    assert set(shown(view)) == {"board", "training", "call"}
    view.context.workspace.undo()
    assert {"committee", "dialogue", "camp"} <= set(shown(view))


@menus
def test_the_menu_of_several_sets_their_line(qtbot: QtBot, view: CalendarView) -> None:
    select_several(qtbot, view, "board", "dialogue")
    menu = open_menu(view, "dialogue")
    assert "Duplicate" not in labels_of(menu), "what is for one alone is not offered for several"
    choose(menu, "Set line", "Line 3")
    with view.context.workspace.read() as reader:
        assert {reader.get(Activity, id).line_id for id in ("board", "dialogue")} == {"line3"}


# --- making --------------------------------------------------------------------------------------------------------------------------


def test_dragging_over_empty_days_and_typing_a_title_makes_an_activity(qtbot: QtBot, view: CalendarView) -> None:
    drag(qtbot, view, middle_of_day(view, date(2019, 9, 11)), middle_of_day(view, date(2019, 9, 9)))
    field = view.planner.field()
    assert field is not None
    assert "9–11 September" in field.accessibleName()
    qtbot.keyClicks(field, "Mayors' breakfast")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    (made,) = activities(view, "Mayors' breakfast")
    assert (made.time.earliest, made.time.latest) == (date(2019, 9, 9), date(2019, 9, 11))
    assert made.time.date_certainty is Certainty.TENTATIVE
    assert view.context.selected == RecordRef("activity", made.id)
    assert view.planner.rects_of(made.id)
    assert view.planner.field() is None


def test_escape_makes_nothing(qtbot: QtBot, view: CalendarView) -> None:
    qtbot.mouseDClick(view.planner.viewport(), LEFT, pos=middle_of_day(view, date(2019, 9, 11)))
    field = view.planner.field()
    assert field is not None
    qtbot.keyClicks(field, "Nothing")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert activities(view, "Nothing") == []
    assert view.planner.hasFocus()


def test_a_card_tells_about_the_bar_under_the_mouse(qtbot: QtBot, view: CalendarView) -> None:
    qtbot.mouseMove(view.planner.viewport(), point_of(view, "dialogue"))

    def card() -> HoverCard:
        return next(iter(view.window().findChildren(HoverCard)))

    qtbot.waitUntil(lambda: bool(view.window().findChildren(HoverCard)))
    texts = " ".join(label.text() for label in card().findChildren(type(view.header.title)))
    for expected in ("Dialogue", "10–12 July", "Medellín, Colombia", "Line 2", "Tentative"):
        assert expected in texts
    assert "Same days as Committee in person, Mexico City" in texts


# --- the keyboard --------------------------------------------------------------------------------------------------------------------


def test_arrow_keys_go_from_activity_to_activity(qtbot: QtBot, view: CalendarView) -> None:
    reached = []
    for _ in range(7):
        qtbot.keyClick(view.planner, Qt.Key.Key_Right)
        reached.append(view.planner.selection())
    assert reached == ["board", "committee", "dialogue", "camp", "training", "call", "call"]
    qtbot.keyClick(view.planner, Qt.Key.Key_Home)
    assert view.planner.selection() == "board"
    qtbot.keyClick(view.planner, Qt.Key.Key_Down)
    assert view.planner.selection() in ("committee", "dialogue")
    qtbot.keyClick(view.planner, Qt.Key.Key_Up)
    assert view.planner.selection() == "board"


def test_shift_and_arrows_move_and_are_undone_in_one_step(qtbot: QtBot, view: CalendarView) -> None:
    view.context.select(RecordRef("activity", "board"))
    qtbot.keyClick(view.planner, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(view.planner, Qt.Key.Key_Down, SHIFT)
    assert time_of(view, "board") == (date(2019, 3, 19), date(2019, 3, 23))
    qtbot.keyClick(view.planner, Qt.Key.Key_Left, SHIFT)
    assert time_of(view, "board") == (date(2019, 3, 18), date(2019, 3, 22))
    view.context.workspace.undo()
    assert time_of(view, "board") == (date(2019, 3, 11), date(2019, 3, 15))


def test_control_shift_and_arrows_stretch(qtbot: QtBot, view: CalendarView) -> None:
    view.context.select(RecordRef("activity", "board"))
    qtbot.keyClick(view.planner, Qt.Key.Key_Right, CONTROL | SHIFT)
    assert time_of(view, "board") == (date(2019, 3, 11), date(2019, 3, 16))
    qtbot.keyClick(view.planner, Qt.Key.Key_Up, CONTROL | SHIFT)
    assert time_of(view, "board") == (date(2019, 3, 11), date(2019, 3, 11))


def test_a_tray_item_is_dated_by_keyboard(qtbot: QtBot, view: CalendarView) -> None:
    view.context.select(RecordRef("activity", "camp"))
    qtbot.keyClick(view.planner, Qt.Key.Key_Right, SHIFT)
    assert time_of(view, "camp") == (date(2019, 8, 1), date(2019, 8, 1))
    qtbot.keyClick(view.planner, Qt.Key.Key_Right, SHIFT)
    assert time_of(view, "camp") == (date(2019, 8, 2), date(2019, 8, 2))


def test_insert_begins_an_activity_at_the_selected_one(qtbot: QtBot, view: CalendarView) -> None:
    view.context.select(RecordRef("activity", "board"))
    qtbot.keyClick(view.planner, Qt.Key.Key_Insert)
    field = view.planner.field()
    assert field is not None
    qtbot.keyClicks(field, "Dinner")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert activities(view, "Dinner")[0].time.earliest == date(2019, 3, 11)


def test_c_confirms_delete_deletes_and_undo_brings_back(qtbot: QtBot, view: CalendarView) -> None:
    view.context.select(RecordRef("activity", "dialogue"))
    qtbot.keyClick(view.planner, Qt.Key.Key_C)
    assert activities(view, "Dialogue")[0].time.date_certainty is Certainty.CONFIRMED
    qtbot.keyClick(view.planner, Qt.Key.Key_Delete)
    assert activities(view, "Dialogue") == []
    assert view.context.selected is None
    assert view.planner.rects_of("dialogue") == []
    view.context.workspace.undo()
    assert view.planner.rects_of("dialogue")


def test_confirming_what_has_no_day_tells_why_not(qtbot: QtBot, view: CalendarView) -> None:
    view.context.select(RecordRef("activity", "camp"))
    with qtbot.waitSignal(view.context.error_shown) as told:
        qtbot.keyClick(view.planner, Qt.Key.Key_C)
    assert "day is not known" in str(told.args[0])


def test_enter_opens_the_inspector(qtbot: QtBot, view: CalendarView) -> None:
    view.planner.select("board")
    qtbot.keyClick(view.planner, Qt.Key.Key_Return)
    assert view.context.selected == RecordRef("activity", "board")


# --- the menu ------------------------------------------------------------------------------------------------------------------------


def open_menu(view: CalendarView, id: str) -> QMenu:
    at = point_of(view, id)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.planner.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.planner.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, *path: str) -> None:
    for text in path[:-1]:
        menu = next(action.menu() for action in menu.actions() if action.text() == text)  # type: ignore[assignment]
    next(action for action in menu.actions() if action.text().split("\t")[0] == path[-1]).trigger()


@menus
def test_the_menu_of_a_bar(qtbot: QtBot, view: CalendarView) -> None:
    menu = open_menu(view, "dialogue")
    expected = [
        "Open",
        "This is a meeting",
        "Export…",
        "Confirm date",
        "Move to…",
        "Set line",
        "Duplicate",
        "Invitation",
        "Cancel activity",
        "Delete",
    ]
    assert labels_of(menu) == expected
    choose(menu, "Set line", "Line 3")
    menu.close()
    assert activities(view, "Dialogue")[0].line_id == "line3"
    choose(open_menu(view, "dialogue"), "Cancel activity")
    assert activities(view, "Dialogue")[0].status is ActivityStatus.CANCELLED
    menu = open_menu(view, "dialogue")
    choose(menu, "Duplicate")
    menu.close()
    assert len(activities(view, "Dialogue")) == 2


@menus
def test_move_to_takes_a_typed_date_and_asks_again_if_it_cannot_be_read(qtbot: QtBot, view: CalendarView) -> None:
    menu = open_menu(view, "dialogue")
    choose(menu, "Move to…")
    menu.close()
    field = view.planner.field()
    assert field is not None
    assert field.text() == "10–12 July 2019"
    field.clear()
    qtbot.keyClicks(field, "when it suits")
    with qtbot.waitSignal(view.context.told):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    again = view.planner.field()
    assert again is not None
    assert again.text() == "when it suits"
    again.clear()
    qtbot.keyClicks(again, "3~5 September")
    qtbot.keyClick(again, Qt.Key.Key_Return)
    assert time_of(view, "dialogue") == (date(2019, 9, 3), date(2019, 9, 5))


# --- filters -------------------------------------------------------------------------------------------------------------------------


def chip(view: CalendarView, text: str) -> FilterChip:
    return next(each for each in view.filters.findChildren(FilterChip) if each.text() == text)


def shown(view: CalendarView) -> set[str]:
    return set(view.planner.layout_of_year().order)


def test_lines_are_switched_here_and_in_the_sidebar(qtbot: QtBot, view: CalendarView) -> None:
    toggles = {each.number: each for each in view.filters.findChildren(LineToggle)}
    qtbot.mouseClick(toggles[1], LEFT)
    assert view.context.lines_off == {1}
    assert shown(view) == {"dialogue", "training", "camp"}
    view.context.set_line_shown(3, False)
    assert not toggles[3].isChecked()
    assert shown(view) == {"dialogue"}
    qtbot.mouseClick(view.filters._all, LEFT)
    assert len(shown(view)) == 6
    assert view.context.lines_off == frozenset()


def test_regions_status_and_clashes_filter_planner_and_list_alike(qtbot: QtBot, view: CalendarView) -> None:
    assert [each.text() for each in view.filters.findChildren(FilterChip) if each.isVisible()] == [
        "Asia", "Latin America", "Online", "Confirmed", "Tentative", "Day not known", "Clashes",
    ]  # fmt: skip
    for text, expected in (
        ("Latin America", {"board", "committee", "dialogue"}),
        ("Asia", {"training", "camp"}),
        ("Online", {"call"}),
        ("Confirmed", {"board"}),
        ("Tentative", {"committee", "dialogue", "training"}),
        ("Day not known", {"camp", "call"}),
        ("Clashes", {"committee", "dialogue"}),
    ):
        qtbot.mouseClick(chip(view, text), LEFT)
        assert shown(view) == expected
        qtbot.mouseClick(chip(view, text), LEFT)
    qtbot.mouseClick(chip(view, "Clashes"), LEFT)
    qtbot.mouseClick(view.header._mode.button("list"), LEFT)
    assert set(view.list.ids()) == {"committee", "dialogue"}


def test_the_filter_lasts_for_the_session(qtbot: QtBot, view: CalendarView) -> None:
    qtbot.mouseClick(chip(view, "Asia"), LEFT)
    again = CalendarView(view.context)
    qtbot.addWidget(again)
    again.refresh(None)
    assert shown(again) == {"training", "camp"}


def test_a_record_that_is_filtered_away_is_shown_when_it_is_asked_for(qtbot: QtBot, view: CalendarView) -> None:
    qtbot.mouseClick(chip(view, "Asia"), LEFT)
    assert view.show_record(RecordRef("activity", "board"))
    assert "board" in shown(view)
    assert view.planner.selection() == "board"
    assert not view.show_record(RecordRef("activity", "nobody"))
    assert not view.show_record(RecordRef("meeting", "board"))


def test_the_overview_opens_it_with_a_status(view: CalendarView) -> None:
    view.open_with(status="unknown", mode="list")
    assert view.list.ids() == ["camp", "call"]
    assert view.filters.filter().statuses == {DateStatus.UNKNOWN}


# --- years ---------------------------------------------------------------------------------------------------------------------------


def test_another_year_is_empty_and_offers_two_ways_to_fill_it(qtbot: QtBot, view: CalendarView) -> None:
    view.header.stepped.emit(1)
    assert view.context.year == 2020
    assert view.header.title.text() == "2020"
    assert view.empty.isVisible()
    assert view.empty.sentence.text() == "No activities in 2020 yet. Add one or import the programme."
    qtbot.mouseClick(view.empty.buttons[0], LEFT)
    field = view.planner.field()
    assert field is not None
    qtbot.keyClicks(field, "Kick-off")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert activities(view, "Kick-off")[0].time.earliest == date(2020, 1, 1)
    assert view.planner.isVisible()


def test_the_status_bar_counts(view: CalendarView) -> None:
    assert view.status_text() == "6 activities, 2 without a day"


def test_a_record_of_another_year_takes_the_calendar_there(view: CalendarView) -> None:
    view.context.set_year(2021)
    assert view.show_record(RecordRef("activity", "board"))
    assert view.context.year == 2019


def test_edits_elsewhere_are_seen_at_once(view: CalendarView) -> None:
    with view.context.workspace.edit(message("Elsewhere")) as unit:
        unit.update(Activity, "board", time=days(date(2019, 4, 1)))
    assert view.planner.layout_of_year().hit(*view.planner.layout_of_year().boxes_of("board")[0].centre).month == 4


def test_dates_stand_above_each_other_on_request(qtbot: QtBot, view: CalendarView) -> None:
    qtbot.mouseClick(view.header._align.button("date"), LEFT)
    left = [view.planner.rect_of_day(date(2019, month, 1)).left() for month in range(1, 13)]
    assert len(set(left)) == 1
    assert not view.planner.grab().isNull()


@pytest.mark.parametrize("size", [(828, 570), (512, 570), (1170, 750), (2200, 1200)])
def test_it_is_painted_at_every_size(view: CalendarView, size: tuple[int, int]) -> None:
    view.resize(*size)
    assert not view.grab().isNull()
    layout = view.planner.layout_of_year()
    assert layout.column >= 9
    assert view.planner.show_activity("call")
    rect = view.planner.rects_of("call")[0]
    assert view.planner.viewport().rect().contains(rect.center().toPoint())


def test_a_file_that_can_only_be_read_is_shown_and_not_changed(qtbot: QtBot, view: CalendarView) -> None:
    view.planner.set_editable(False)
    drag(qtbot, view, point_of(view, "board"), middle_of_day(view, date(2019, 5, 20)))
    qtbot.keyClick(view.planner, Qt.Key.Key_Delete)
    assert time_of(view, "board") == (date(2019, 3, 11), date(2019, 3, 15))


def test_copying_does_not_confirm(qtbot: QtBot, view: CalendarView) -> None:
    view.context.select(RecordRef("activity", "dialogue"))
    qtbot.keyClick(view.planner, Qt.Key.Key_C, CONTROL)
    assert activities(view, "Dialogue")[0].time.date_certainty is Certainty.TENTATIVE


def test_the_import_is_the_windows_command(qtbot: QtBot, view: CalendarView) -> None:
    command = QAction("Import programme…", view)
    command.setShortcut("Ctrl+I")
    view.addAction(command)
    view.context.set_year(2030)
    with qtbot.waitSignal(command.triggered):
        qtbot.mouseClick(view.empty.buttons[1], LEFT)


# --- ways of showing -----------------------------------------------------------------------------------------------------------------


def test_the_keys_go_to_other_years_and_back_to_today(qtbot: QtBot, view: CalendarView) -> None:
    qtbot.keyClick(view.planner, Qt.Key.Key_Right, ALT)
    assert view.context.year == 2020
    qtbot.keyClick(view, Qt.Key.Key_Left, ALT)
    assert view.context.year == 2019
    qtbot.keyClick(view, Qt.Key.Key_T)
    assert view.context.year == date.today().year


@menus
def test_a_typed_date_is_gone_to(qtbot: QtBot, view: CalendarView) -> None:
    qtbot.keyClick(view.planner, Qt.Key.Key_G)
    popup = view.findChild(DatePopup)
    assert isinstance(popup, DatePopup)
    qtbot.keyClicks(popup.field, "nonsense")
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert view.context.year == 2019
    popup.field.clear()
    qtbot.keyClicks(popup.field, "May 2021")
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert view.context.year == 2021


# --- from page to page ---------------------------------------------------------------------------------------------------------------


def test_every_page_shows_the_same_selection_and_lets_it_be_moved(qtbot: QtBot, view: CalendarView) -> None:
    qtbot.mouseClick(view.planner.viewport(), LEFT, pos=point_of(view, "committee"))
    first = date(2019, 7, 8)
    for number, mode in enumerate((Mode.YEAR, Mode.QUARTER, Mode.MONTH, Mode.WEEK, Mode.TIMELINE), 1):
        qtbot.keyClick(view, Qt.Key(Qt.Key.Key_0 + number), ALT)
        page = view.focus_target()
        assert isinstance(page, InteractiveSurface)
        assert page.selection() == "committee", mode
        assert page.rects_of("committee"), mode
        assert page.height_of("committee") is not None, "it can be seen"
        qtbot.keyClick(page, Qt.Key.Key_Right, SHIFT)
        first += timedelta(days=1)
        assert time_of(view, "committee") == (first, first + timedelta(days=2)), mode
    qtbot.keyClick(view, Qt.Key.Key_6, ALT)
    assert view.focus_target() is view.list.table
    assert view.list.current_id() == "committee"
    assert view.context.selected == RecordRef("activity", "committee")


def test_a_page_is_remembered_with_the_file(qtbot: QtBot, view: CalendarView) -> None:
    qtbot.keyClick(view, Qt.Key.Key_3, ALT)
    view.go_to_day(date(2019, 8, 20))
    again = CalendarView(view.context)
    again.refresh(None)
    assert again.header.title.text() == "August 2019"
    again.deleteLater()


def test_the_arrows_go_from_period_to_period(qtbot: QtBot, view: CalendarView) -> None:
    titles = []
    for number in (3, 2):
        qtbot.keyClick(view, Qt.Key(Qt.Key.Key_0 + number), ALT)
        view.go_to_day(date(2019, 12, 10))
        titles.append(view.header.title.text())
        qtbot.keyClick(view, Qt.Key.Key_Right, ALT)
        titles.append(view.header.title.text())
        assert view.context.year == 2020
    assert titles[:2] == ["December 2019", "January 2020"]
    assert titles[2] != titles[3]


def test_what_is_moved_by_keyboard_out_of_the_month_is_followed(qtbot: QtBot, view: CalendarView) -> None:
    qtbot.mouseClick(view.planner.viewport(), LEFT, pos=point_of(view, "committee"))
    qtbot.keyClick(view, Qt.Key.Key_3, ALT)
    page = view.focus_target()
    assert isinstance(page, InteractiveSurface)
    for _ in range(4):
        qtbot.keyClick(page, Qt.Key.Key_Down, SHIFT)
    assert time_of(view, "committee")[0] == date(2019, 8, 5)
    qtbot.waitUntil(lambda: view.header.title.text() == "August 2019")
    assert page.selection() == "committee"


def test_more_opens_the_day(qtbot: QtBot, view: CalendarView) -> None:
    qtbot.keyClick(view, Qt.Key.Key_3, ALT)
    page = view.focus_target()
    assert isinstance(page, InteractiveSurface)
    page.day_opened.emit(date(2019, 7, 10))
    assert view.focus_target() is not page
    assert "10" in view.header.title.text()
    assert view.findChildren(InteractiveSurface)


@menus
def test_the_menu_of_a_window_sets_its_day_and_keeps_the_window(qtbot: QtBot, view: CalendarView) -> None:
    window = TimeFrame(earliest=date(2019, 4, 25), latest=date(2019, 4, 26), precision=Precision.DAY, kind=TimeKind.WINDOW)
    with view.context.workspace.edit(message("Fill")) as unit:
        unit.update(Activity, "call", time=window)
    qtbot.mouseClick(view.planner.viewport(), LEFT, pos=point_of(view, "call"))
    choose(open_menu(view, "call"), "Set the day", "26 April 2019")
    with view.context.workspace.read() as reader:
        call = reader.get(Activity, "call")
    assert (call.time.earliest, call.time.latest, call.time.kind) == (date(2019, 4, 26), date(2019, 4, 26), TimeKind.EVENT)
    assert (call.window_first, call.window_last) == (date(2019, 4, 25), date(2019, 4, 26))


def test_the_dates_to_confirm_are_a_list_of_their_own(qtbot: QtBot, view: CalendarView) -> None:
    view.open_with(dates=True)
    assert view.focus_target() is view.dates
    items = [item for number in range(view.dates.topLevelItemCount()) if (item := view.dates.topLevelItem(number)) is not None]
    titles = [item.text(1) for item in items]
    assert "Committee in person" in titles
    assert "Board meeting" not in titles, "its date is confirmed"
    view.dates.setCurrentItem(items[titles.index("Dialogue")])
    assert view.context.selected == RecordRef("activity", "dialogue")
    view.open_with(mode="year")
    assert view.focus_target() is view.planner
    assert view.planner.selection() == "dialogue"


def test_a_narrow_window_puts_the_choices_into_a_second_row(qtbot: QtBot, view: CalendarView) -> None:
    high = view.header.height()
    view.resize(640, 560)
    qtbot.waitUntil(lambda: view.header.height() > high)
    for mode in Mode:
        view.set_mode(mode)
        shown = [each for each in view.header.findChildren(QWidget) if each.isVisible() and each.parent() is view.header]
        assert all(each.geometry().right() <= view.header.width() for each in shown), mode
    view.set_mode(Mode.YEAR)
    view.resize(1170, 750)
    qtbot.waitUntil(lambda: view.header.height() == high)


# --- going on with something selected ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", [2, 3, 4, 5])
def test_one_goes_on_to_other_days_while_something_is_selected(qtbot: QtBot, view: CalendarView, number: int) -> None:
    qtbot.mouseClick(view.planner.viewport(), LEFT, pos=point_of(view, "committee"))
    qtbot.keyClick(view, Qt.Key(Qt.Key.Key_0 + number), ALT)
    page = view.focus_target()
    assert isinstance(page, InteractiveSurface)
    QApplication.processEvents()
    before = view.header.title.text()
    qtbot.keyClick(page, Qt.Key.Key_Right, ALT)
    after = view.header.title.text()
    assert after != before
    done: list[bool] = []
    QTimer.singleShot(50, lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done))
    assert view.header.title.text() == after, "it does not go back to what is selected"
    qtbot.keyClick(page, Qt.Key.Key_Left, ALT)
    assert view.header.title.text() == before
    assert page.selection() == "committee", "it is selected again where it is shown again"
    assert view.context.selected == RecordRef("activity", "committee")


def test_what_is_selected_stays_in_sight_when_the_page_gets_smaller(qtbot: QtBot, view: CalendarView) -> None:
    view.resize(1170, 1000)
    qtbot.mouseClick(view.planner.viewport(), LEFT, pos=point_of(view, "training"))
    assert view.planner.height_of("training") is not None
    view.resize(700, 420)
    assert view.planner.verticalScrollBar().maximum() > 0
    qtbot.waitUntil(lambda: view.planner.height_of("training") is not None)


def test_what_is_selected_stays_in_sight_in_a_smaller_list(qtbot: QtBot, view: CalendarView) -> None:
    view.resize(1170, 700)
    qtbot.keyClick(view, Qt.Key.Key_6, ALT)
    table = view.list.table
    table.selectRow(table.model().rowCount() - 1)
    current = table.currentIndex()
    assert table.viewport().rect().contains(table.visualRect(current).center())
    view.resize(1170, 330)
    qtbot.waitUntil(lambda: table.verticalScrollBar().maximum() > 0)
    assert table.viewport().rect().contains(table.visualRect(current).center())


def test_the_focus_goes_with_the_page(qtbot: QtBot, view: CalendarView) -> None:
    qtbot.waitUntil(view.planner.hasFocus)
    qtbot.keyClick(view.planner, Qt.Key.Key_6, ALT)
    assert view.list.table.hasFocus()
    qtbot.keyClick(view.list.table, Qt.Key.Key_1, ALT)
    assert view.planner.hasFocus()


def test_the_ways_of_showing_keep_their_place_in_a_narrow_window(qtbot: QtBot, view: CalendarView) -> None:
    header = view.header

    def place(widget: QWidget) -> QPoint:
        return widget.mapTo(header, QPoint(0, 0))

    modes = next(each for each in header.findChildren(SegmentedControl) if each.accessibleName() == "Show as")
    button = modes.button(Mode.LIST)
    qtbot.keyClick(view, Qt.Key.Key_3, ALT)
    view.resize(760, 600)
    QApplication.processEvents()
    high, right = place(header.title).y(), place(button).x()
    for number in (1, 2, 3, 4, 6):
        qtbot.keyClick(view, Qt.Key(Qt.Key.Key_0 + number), ALT)
        qtbot.waitUntil(lambda: (abs(place(header.title).y() - high), place(button).x() - right) == (0, 0))


@pytest.mark.parametrize("mode", [Mode.YEAR, Mode.QUARTER, Mode.MONTH, Mode.TIMELINE])
def test_titles_are_measured_anew_when_a_font_comes(view: CalendarView, monkeypatch: pytest.MonkeyPatch, mode: Mode) -> None:
    view.set_mode(mode)
    view.go_to_day(date(2019, 7, 9))
    page = view.focus_target()
    assert isinstance(page, InteractiveSurface)
    page.grab()
    measured: list[str] = []
    real = QFontMetricsF.horizontalAdvance

    def advance(metrics: QFontMetricsF, text: str) -> float:
        measured.append(text)
        return real(metrics, text)

    monkeypatch.setattr(QFontMetricsF, "horizontalAdvance", advance)
    page.forget_layout()
    page.grab()
    assert not any("Committee" in text for text in measured), "what has been measured once is known"
    QApplication.sendEvent(page, QEvent(QEvent.Type.FontChange))
    page.grab()
    assert any("Committee" in text for text in measured)


def test_the_dates_to_confirm_select_nothing_by_themselves(qtbot: QtBot, view: CalendarView) -> None:
    view.list_kind.set_value(True)
    qtbot.keyClick(view.planner, Qt.Key.Key_6, ALT)
    qtbot.waitUntil(view.dates.hasFocus)
    assert view.dates.topLevelItemCount() > 1
    assert view.dates.currentItem() is None
    assert view.context.selected is None
    qtbot.keyClick(view.dates, Qt.Key.Key_Down)
    first = view.dates.topLevelItem(0)
    assert first is not None
    assert view.context.selected == RecordRef("activity", first.data(0, Qt.ItemDataRole.UserRole))


def test_an_empty_year_offers_no_whole_year(qtbot: QtBot, view: CalendarView) -> None:
    qtbot.keyClick(view.planner, Qt.Key.Key_6, ALT)
    view.context.set_year(2031)
    button = next(each for each in view.list.findChildren(QPushButton) if each.text() == "Show the whole year")
    assert not button.isVisible()
    view.list.search.setText("nothing of the sort")
    qtbot.waitUntil(button.isVisible)


def test_korean_letters_are_there_before_a_korean_title_is_measured(view: CalendarView, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []

    def need_korean(_: Fonts) -> bool:
        asked.append(True)
        return False

    monkeypatch.setattr(Fonts, "need_korean", need_korean)
    view.refresh(None)
    assert not asked
    with view.context.workspace.edit(message("Fill")) as unit:
        unit.update(Activity, "call", title="준비회의")
    view.refresh(None)
    assert asked
