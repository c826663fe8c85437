"""The timeline within the calendar: what is done there comes into the file, and the heading says what is seen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, Delegate, Person, Programme, ProgrammeLine, Series, link_id
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame, TimeKind
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.calendar.modes import Mode
from gsef_desktop.ui.calendar.timeline import TimelinePage
from gsef_desktop.ui.calendar.timeline_axis import months_later
from gsef_desktop.ui.calendar.timeline_lanes import LaneKind
from gsef_desktop.ui.calendar.view import CalendarView
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.theme.theme import ThemeMaker

LEFT, NONE, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier


def days(first: date, last: date | None = None, precision: Precision = Precision.DAY, kind: TimeKind = TimeKind.EVENT) -> TimeFrame:
    return TimeFrame(earliest=first, latest=last or first, precision=precision, kind=kind, date_certainty=Certainty.CONFIRMED)


SUMMER = days(date(2019, 7, 1), date(2019, 9, 30), Precision.QUARTER, TimeKind.WINDOW)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "a.gsef", config_dir=tmp_path / "config") as made:
        with made.edit(message("Fill")) as unit:
            programme = unit.add(Programme(year=2019))
            for number in (1, 2, 3):
                unit.add(ProgrammeLine(id=f"line{number}", programme_id=programme.id, number=number, title=f"Line {number}"))
            unit.add(Series(id="dialogues", title="Dialogues"))
            for id, line, time, series in (
                ("board", 1, days(date(2019, 3, 11), date(2019, 3, 15)), None),
                ("congress", 2, days(date(2019, 7, 15), date(2019, 7, 19)), "dialogues"),
                ("camp", 3, SUMMER, None),
            ):
                unit.add(
                    Activity(id=id, title=id.capitalize(), line_id=f"line{line}", programme_id=programme.id, time=time, series_id=series)
                )
            unit.add(Person(id="ada", given_name="Ada", family_name="Example"))
            unit.add(Delegate(id=link_id("delegate", "congress", "ada"), activity_id="congress", person_id="ada"))
        yield made


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication, workspace: Workspace) -> Iterator[CalendarView]:
    context = UiContext(workspace, ThemeMaker().theme("light"), year=2019)
    made = CalendarView(context)
    context.bridge.changed.connect(made.refresh)
    context.year_changed.connect(lambda _: made.refresh(None))
    made.refresh(None)
    made.resize(1170, 750)
    made.show()
    qtbot.waitExposed(made)
    made.go_to_day(date(2019, 7, 2))
    made.set_mode(Mode.TIMELINE)
    yield made
    context.close()
    made.close()
    made.deleteLater()
    qapp.processEvents()


def page_of(view: CalendarView) -> TimelinePage:
    page = view.findChild(TimelinePage)
    assert isinstance(page, TimelinePage)
    return page


def record(view: CalendarView, id: str) -> Activity:
    with view.context.workspace.read() as reader:
        return reader.get(Activity, id)


def lane_y(page: TimelinePage, title: str) -> float:
    box = next(each for each in page.layout_of_time().lanes if each.lane.title == title)
    return box.top + box.height / 2 + page.origin().y()


def over(page: TimelinePage, day: date, y: float) -> QPoint:
    return QPointF(page.rect_of_day(day).center().x(), y).toPoint()


def drag(qtbot: QtBot, page: TimelinePage, start: QPoint, end: QPoint) -> None:
    area = page.viewport()
    qtbot.mousePress(area, LEFT, NONE, start)
    for share in (0.3, 0.7, 1.0):
        to = start + (end - start) * share
        at = QPointF(area.mapToGlobal(to))
        QApplication.sendEvent(area, QMouseEvent(QEvent.Type.MouseMove, QPointF(to), at, Qt.MouseButton.NoButton, LEFT, NONE))
    qtbot.mouseRelease(area, LEFT, NONE, end)


def test_a_drag_into_the_lane_of_a_line_is_one_step_that_undo_takes_back(qtbot: QtBot, view: CalendarView) -> None:
    page = page_of(view)
    start = page.rects_of("congress")[0].center().toPoint()
    drag(qtbot, page, start, QPointF(start.x(), lane_y(page, "Line 3")).toPoint())
    assert record(view, "congress").line_id == "line3"
    assert record(view, "congress").time.earliest == date(2019, 7, 15)
    assert view.context.selected == RecordRef("activity", "congress")
    view.context.workspace.undo()
    assert record(view, "congress").line_id == "line2"


def test_something_uncertain_is_narrowed_from_month_to_week(qtbot: QtBot, view: CalendarView) -> None:
    page = page_of(view)
    y = page.rects_of("camp")[0].center().y()
    drag(qtbot, page, over(page, date(2019, 7, 10), y), over(page, date(2019, 8, 14), y))
    time = record(view, "camp").time
    assert (time.earliest, time.latest, time.precision) == (date(2019, 8, 1), date(2019, 8, 31), Precision.MONTH)
    page.zoom(4.0)
    page.show_day(date(2019, 8, 10))
    y = page.rects_of("camp")[0].center().y()
    where = page.moment_at(500)
    drag(qtbot, page, over(page, date(2019, 8, 5), y), over(page, date(2019, 8, 22), y))
    time = record(view, "camp").time
    assert (time.earliest, time.latest, time.precision) == (date(2019, 8, 19), date(2019, 8, 25), Precision.WEEK)
    assert page.moment_at(500) == where


@pytest.mark.parametrize(("lanes", "title"), [(LaneKind.LINE, "Line 2"), (LaneKind.SERIES, "Dialogues")])
def test_what_is_made_in_a_lane_belongs_to_it(qtbot: QtBot, view: CalendarView, lanes: LaneKind, title: str) -> None:
    page = page_of(view)
    page.set_state({"lanes": lanes.value, "days": 92})
    view.refresh(None)
    page.show_day(date(2019, 7, 2))
    y = lane_y(page, title)
    drag(qtbot, page, over(page, date(2019, 6, 10), y), over(page, date(2019, 6, 12), y))
    field = page.field()
    assert field is not None
    qtbot.keyClicks(field, "Retreat")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    with view.context.workspace.read() as reader:
        (made,) = reader.all(Activity, title="Retreat")
    assert (made.line_id, made.series_id) == (("line2", None) if lanes is LaneKind.LINE else (None, "dialogues"))
    assert (made.time.earliest, made.time.latest) == (date(2019, 6, 10), date(2019, 6, 12))
    assert page.selected_ids() == (made.id,)


def test_people_are_read_when_their_lanes_are_chosen(qtbot: QtBot, view: CalendarView) -> None:
    page = page_of(view)
    options = page.options()
    combo = options.lanes  # type: ignore[attr-defined]
    qtbot.keyClick(combo, Qt.Key.Key_End)
    assert [box.lane.title for box in page.layout_of_time().lanes] == ["Ada Example", "Nobody named"]
    assert view.context.remembered("calendar.timeline", {})["lanes"] == "person"


def test_the_heading_says_what_is_seen_and_going_on_begins_there(qtbot: QtBot, view: CalendarView) -> None:
    page = page_of(view)
    assert view.header.title.text() == "2019"
    page.zoom(4.0)
    page.scroll_by(page.view_width())
    qtbot.waitUntil(lambda: view.header.title.text() == "August–November 2019")
    middle = page.middle_day()
    qtbot.keyClick(page, Qt.Key.Key_Right, ALT)
    assert page.middle_day() == months_later(middle, 3)
    view.go_to_day(date(2019, 3, 13))
    assert page.middle_day() == date(2019, 3, 13)
    assert page.height_of("board") is not None


def test_what_is_selected_is_seen_when_the_calendar_becomes_a_timeline(qtbot: QtBot, view: CalendarView) -> None:
    page = page_of(view)
    page.set_state({"days": 31})
    view.set_mode(Mode.YEAR)
    view.context.select(RecordRef("activity", "board"))
    qtbot.keyClick(view, Qt.Key.Key_5, ALT)
    assert page.isVisible()
    assert page.selected_ids() == ("board",)
    assert page.height_of("board") is not None
