"""What is done in the week stands in the file, one step each."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.local_times import span_in
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Activity, Programme
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.calendar.modes import Mode
from gsef_desktop.ui.calendar.view import CalendarView
from gsef_desktop.ui.calendar.week import WeekPage
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.theme.theme import ThemeMaker

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
MADRID, SEOUL = "Europe/Madrid", "Asia/Seoul"
TUESDAY, WEDNESDAY = date(2019, 7, 9), date(2019, 7, 10)
CALL = TimeFrame(
    earliest=TUESDAY, latest=TUESDAY, precision=Precision.DAY, date_certainty=Certainty.CONFIRMED, start_time=time(21), end_time=time(22),
    zone=SEOUL,
)  # fmt: skip


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A call in Seoul and a meeting of two days."""
    with Workspace.create(tmp_path / "a.gsef", config_dir=tmp_path / "config") as made:
        with made.edit(message("Fill")) as unit:
            programme = unit.add(Programme(year=2019))
            meeting = TimeFrame(earliest=TUESDAY, latest=WEDNESDAY, precision=Precision.DAY)
            place = Place(text="Seoul", city="Seoul", country="KR", zone=SEOUL)
            unit.add(Activity(id="call", title="Call", programme_id=programme.id, time=CALL, place=place))
            unit.add(Activity(id="meeting", title="Meeting", programme_id=programme.id, time=meeting))
        yield made


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication, workspace: Workspace) -> Iterator[CalendarView]:
    """The calendar, showing the week of 9 July 2019 by the clocks of Madrid."""
    context = UiContext(workspace, ThemeMaker().theme("light"), year=2019)
    made = CalendarView(context)
    context.bridge.changed.connect(made.refresh)
    context.year_changed.connect(lambda _: made.refresh(None))
    made.refresh(None)
    made.resize(1170, 750)
    made.show()
    qtbot.waitExposed(made)
    made.set_mode(Mode.WEEK)
    made.go_to_day(TUESDAY)
    page = page_of(made)
    page.set_zone(MADRID)
    page.set_now(datetime(2019, 7, 9, 6, tzinfo=UTC))
    page.setFocus()
    yield made
    context.close()
    made.close()
    made.deleteLater()
    qapp.processEvents()


def page_of(view: CalendarView) -> WeekPage:
    found = view.findChild(WeekPage)
    assert found is not None
    return found


def read(view: CalendarView, id: str) -> Activity:
    with view.context.workspace.read() as reader:
        return reader.get(Activity, id)


def undo_label(view: CalendarView) -> str:
    return str(view.context.workspace.undo_label)


def point(page: WeekPage, day: date, clock: time) -> QPoint:
    return page.point_of(datetime.combine(day, clock)).toPoint() + QPoint(0, 1)


def drag(qtbot: QtBot, page: WeekPage, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    area = page.viewport()
    qtbot.mousePress(area, LEFT, modifiers, pos=start)
    for share in (0.4, 1.0):
        to = start + (end - start) * share
        event = QMouseEvent(QEvent.Type.MouseMove, QPointF(to), QPointF(area.mapToGlobal(to)), Qt.MouseButton.NoButton, LEFT, modifiers)
        QApplication.sendEvent(area, event)
    qtbot.mouseRelease(area, LEFT, modifiers, pos=end)


def test_a_drag_is_one_step_and_keeps_zone_and_certainty(qtbot: QtBot, view: CalendarView) -> None:
    page = page_of(view)
    start = page.rects_of("call")[0].center().toPoint()
    drag(qtbot, page, start, start + point(page, WEDNESDAY, time(16)) - point(page, TUESDAY, time(14)))
    assert undo_label(view) == "Move Call"
    moved = read(view, "call").time
    assert (moved.earliest, moved.start_time, moved.latest, moved.end_time) == (WEDNESDAY, time(23), date(2019, 7, 11), time(0))
    assert (moved.zone, moved.date_certainty) == (SEOUL, Certainty.CONFIRMED)
    assert abs(page.rects_of("call")[0].top() - point(page, WEDNESDAY, time(16)).y()) < 3
    view.context.workspace.undo()
    assert read(view, "call").time == CALL


def test_quick_steps_by_keyboard_are_one_step(qtbot: QtBot, view: CalendarView) -> None:
    page = page_of(view)
    view.context.select(RecordRef("activity", "call"))
    for _ in range(3):
        qtbot.keyClick(page, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(page, Qt.Key.Key_Right, SHIFT)
    assert read(view, "call").time.start_time == time(21, 45)
    assert read(view, "call").time.earliest == WEDNESDAY
    view.context.workspace.undo()
    assert read(view, "call").time == CALL


def test_stretching_is_called_so(qtbot: QtBot, view: CalendarView) -> None:
    page = page_of(view)
    rect = page.rects_of("call")[0]
    drag(qtbot, page, QPointF(rect.center().x(), rect.bottom() - 1).toPoint(), point(page, TUESDAY, time(16)))
    assert undo_label(view) == "Change the length of Call"
    assert read(view, "call").time.end_time == time(23)


def test_something_new_stands_at_the_hours_that_were_swept(qtbot: QtBot, view: CalendarView) -> None:
    page = page_of(view)
    drag(qtbot, page, point(page, WEDNESDAY, time(10)), point(page, WEDNESDAY, time(11, 30)))
    field = page.field()
    assert field is not None
    qtbot.keyClicks(field, "Interview")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    with view.context.workspace.read() as reader:
        (made,) = reader.all(Activity, title="Interview")
    assert span_in(made.time, MADRID) is not None
    assert (made.time.earliest, made.time.start_time, made.time.end_time, made.time.zone) == (WEDNESDAY, time(10), time(11, 30), MADRID)
    assert page.selection() == made.id
    assert page.rects_of(made.id)


def test_a_copy_leaves_the_original(qtbot: QtBot, view: CalendarView) -> None:
    page = page_of(view)
    start = page.rects_of("call")[0].center().toPoint()
    drag(qtbot, page, start, start + point(page, WEDNESDAY, time(14)) - point(page, TUESDAY, time(14)), CONTROL)
    with view.context.workspace.read() as reader:
        made = reader.all(Activity, title="Call")
    assert sorted(str(each.time.earliest) for each in made) == [str(TUESDAY), str(WEDNESDAY)]
    assert read(view, "call").time == CALL


def test_a_heading_opens_the_day_and_goes_back_to_the_week(qtbot: QtBot, view: CalendarView) -> None:
    page = page_of(view)
    for expected in ("Wednesday 10 July 2019", "8–14 July 2019"):
        headings, column = page.week_layout().head.headings, page.week_layout().day_column(WEDNESDAY)
        assert column is not None
        qtbot.mouseClick(page.viewport(), LEFT, pos=page.to_view(headings).topLeft().toPoint() + QPoint(round(column.x) + 40, 20))
        assert view.header.title.text() == expected


def test_the_choice_of_days_reads_them(qtbot: QtBot, view: CalendarView) -> None:
    page = page_of(view)
    page.options().days.button(5).click()
    assert len(page.week_layout().days) == 5
    page.options().days.button(1).click()
    assert page.week_layout().days == (TUESDAY,)
    assert page.rects_of("meeting")
