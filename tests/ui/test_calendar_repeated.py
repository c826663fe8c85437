"""Occurrences of repeated activities in the calendar: moved, stretched, cancelled and deleted by hand, alone and several at once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.calendar_row import CalendarRow, activity_of, occurrence_key
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, ActivityStatus, Programme, ProgrammeLine
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.services import repetition
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.calendar.view import CalendarView
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.scope_question import ScopeQuestion
from gsef_desktop.ui.theme.theme import ThemeMaker

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A committee that meets for three days from 12 March every month, and a forum that does not repeat."""
    with Workspace.create(tmp_path / "a.gsef", config_dir=tmp_path / "config") as made:
        with made.edit(message("Fill")) as unit:
            programme = unit.add(Programme(year=2019))
            unit.add(ProgrammeLine(id="line1", programme_id=programme.id, number=1, title="Line 1"))
            unit.add(ProgrammeLine(id="line2", programme_id=programme.id, number=2, title="Line 2"))
            for id, first, last in (
                ("committee", date(2019, 3, 12), date(2019, 3, 14)), ("forum", date(2019, 3, 20), date(2019, 3, 22)),
            ):  # fmt: skip
                frame = TimeFrame(earliest=first, latest=last, precision=Precision.DAY)
                unit.add(Activity(id=id, title=id.capitalize(), line_id="line1", programme_id=programme.id, time=frame))
        repetition.set_repetition(made, activity_id="committee", rule="FREQ=MONTHLY;COUNT=6")
        yield made


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication, workspace: Workspace) -> Iterator[CalendarView]:
    context = UiContext(workspace, ThemeMaker().theme("light"), year=2019)
    errors: list[Exception] = []
    context.error_shown.connect(errors.append)
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
    assert not errors, f"an error was shown: {errors}"


def key_of(month: int, day: int = 12) -> str:
    return occurrence_key("committee", date(2019, month, day).isoformat())


def committees(view: CalendarView) -> list[tuple[date, int, ActivityStatus]]:
    """The first day, the length and the status of each committee that is shown."""
    assert view._span is not None
    return [(row.time.earliest, row.time.days, row.status) for row in view._span.rows if row.repeats and row.time.earliest is not None]


def firsts(view: CalendarView) -> list[str]:
    return [f"{first:%m-%d}" for first, _, _ in committees(view)]


def answer(qtbot: QtBot, *keys: Qt.Key) -> list[str]:
    """Answer the questions that will be asked, one key each; returns their headings as they come."""
    headings: list[str] = []
    waiting = list(keys)

    def reply() -> None:
        question = QApplication.activeModalWidget()
        if not isinstance(question, ScopeQuestion):
            QTimer.singleShot(10, reply)
            return
        headings.append(question.windowTitle())
        key = waiting.pop(0)
        if waiting:
            QTimer.singleShot(10, reply)
        qtbot.keyClick(question.focusWidget() or question, key)

    QTimer.singleShot(0, reply)
    return headings


def select(view: CalendarView, *ids: str) -> None:
    view._choose(ids)
    view.planner.setFocus()


def drag_by(qtbot: QtBot, view: CalendarView, id: str, days: int) -> None:
    """Drag the bar of a row by so many days."""
    planner = view.planner
    rect = planner.rects_of(id)[0]
    start = QPointF(rect.left() + rect.width() / 2, rect.center().y()).toPoint()
    width = rect.width() / 3
    qtbot.mousePress(planner.viewport(), LEFT, NONE, start)
    for share in (0.4, 1.0):
        qtbot.mouseMove(planner.viewport(), start + QPoint(round(width * days * share), 0))
    qtbot.mouseRelease(planner.viewport(), LEFT, NONE, start + QPoint(round(width * days), 0))


def test_the_calendar_shows_every_occurrence(view: CalendarView) -> None:
    assert firsts(view) == ["03-12", "04-12", "05-12", "06-12", "07-12", "08-12"]


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Qt.Key.Key_1, ["03-12", "04-12", "05-14", "06-12", "07-12", "08-12"]),
        (Qt.Key.Key_2, ["03-12", "04-12", "05-14", "06-14", "07-14", "08-14"]),
        (Qt.Key.Key_3, ["03-14", "04-14", "05-14", "06-14", "07-14", "08-14"]),
        (Qt.Key.Key_Escape, ["03-12", "04-12", "05-12", "06-12", "07-12", "08-12"]),
    ],
)
def test_an_occurrence_is_dragged(qtbot: QtBot, view: CalendarView, key: Qt.Key, expected: list[str]) -> None:
    headings = answer(qtbot, key)
    drag_by(qtbot, view, key_of(5), 2)
    assert headings == ["Move"]
    assert firsts(view) == expected
    (current,) = view._selection
    row = view._row(current)
    assert row is not None
    assert row.time.earliest == (date(2019, 5, 12) if key == Qt.Key.Key_Escape else date(2019, 5, 14))
    assert view.context.selected is not None
    assert view.context.selected.id == activity_of(current)
    assert view.planner.selection() == current
    if key != Qt.Key.Key_Escape:
        view.context.workspace.undo()
        assert firsts(view) == ["03-12", "04-12", "05-12", "06-12", "07-12", "08-12"]


def test_steps_by_keyboard_are_asked_about_once_and_taken_back_at_once(qtbot: QtBot, view: CalendarView) -> None:
    select(view, key_of(5))
    headings = answer(qtbot, Qt.Key.Key_1)
    for _ in range(3):
        qtbot.keyClick(view.planner, Qt.Key.Key_Right, SHIFT)
    assert headings == ["Move"]
    assert firsts(view) == ["03-12", "04-12", "05-15", "06-12", "07-12", "08-12"]
    view.context.workspace.undo()
    assert firsts(view) == ["03-12", "04-12", "05-12", "06-12", "07-12", "08-12"]


def test_an_occurrence_is_stretched_confirmed_cancelled_and_put_under_another_line(qtbot: QtBot, view: CalendarView) -> None:
    acts = view._acts
    answer(qtbot, Qt.Key.Key_2)
    acts.stretch(key_of(7), date(2019, 7, 12), date(2019, 7, 16))
    assert [days for _, days, _ in committees(view)] == [3, 3, 3, 3, 5, 5]
    answer(qtbot, Qt.Key.Key_1)
    acts.cancel(key_of(4))
    assert [status for _, _, status in committees(view)][:3] == [
        ActivityStatus.PLANNED, ActivityStatus.CANCELLED, ActivityStatus.PLANNED,
    ]  # fmt: skip
    answer(qtbot, Qt.Key.Key_3)
    acts.set_line(key_of(3), "line2")
    rows = [row for row in view._span.rows if row.activity_id == "committee"] if view._span is not None else []
    assert {row.line_number for row in rows} == {2}
    answer(qtbot, Qt.Key.Key_1)
    acts.confirm(key_of(5))
    assert view._span is not None
    assert [row.time.date_certainty.value for row in view._span.rows if row.repeats].count("confirmed") == 1


def test_a_date_is_typed_for_one_occurrence(qtbot: QtBot, view: CalendarView) -> None:
    answer(qtbot, Qt.Key.Key_1)
    view._acts.set_date_text(key_of(6), "20~21 June")
    assert firsts(view) == ["03-12", "04-12", "05-12", "06-20", "07-12", "08-12"]


@pytest.mark.parametrize(
    ("key", "left"),
    [(Qt.Key.Key_1, ["03-12", "04-12", "06-12", "07-12", "08-12"]), (Qt.Key.Key_2, ["03-12", "04-12"]), (Qt.Key.Key_3, [])],
)
def test_an_occurrence_is_deleted(qtbot: QtBot, view: CalendarView, key: Qt.Key, left: list[str]) -> None:
    select(view, key_of(5))
    headings = answer(qtbot, key)
    qtbot.keyClick(view.planner, Qt.Key.Key_Delete)
    assert headings == ["Delete"]
    assert firsts(view) == left
    assert view.context.selected is None


def test_of_several_only_the_selected_occurrences_are_meant(qtbot: QtBot, view: CalendarView) -> None:
    select(view, key_of(4), "forum", key_of(6))
    view._acts.move_by(key_of(6), 1)
    assert firsts(view) == ["03-12", "04-13", "05-12", "06-13", "07-12", "08-12"]
    assert len(view._selection) == 3
    rows = view.rows_meant(view._selection[-1])
    assert [row.time.earliest for row in rows] == [date(2019, 4, 13), date(2019, 3, 21), date(2019, 6, 13)]
    view._acts.delete(view._selection[-1])
    assert firsts(view) == ["03-12", "05-12", "07-12", "08-12"]
    view.context.workspace.undo()
    view.context.workspace.undo()
    assert firsts(view) == ["03-12", "04-12", "05-12", "06-12", "07-12", "08-12"]


def test_a_copy_of_an_occurrence_is_not_repeated(view: CalendarView) -> None:
    view._acts.duplicate(key_of(6))
    assert view.context.selected is not None
    with view.context.workspace.read() as reader:
        copy = reader.get(Activity, view.context.selected.id)
    assert (copy.time.earliest, copy.repeats_id) == (date(2019, 6, 12), None)
    assert len(firsts(view)) == 6


def test_what_is_not_repeated_is_not_asked_about(view: CalendarView) -> None:
    def row() -> CalendarRow:
        assert view._span is not None
        return next(each for each in view._span.rows if each.id == "forum")

    view._acts.move("forum", date(2019, 3, 25))
    assert row().time.earliest == date(2019, 3, 25)
    view._acts.cancel("forum")
    assert row().status is ActivityStatus.CANCELLED
    view._acts.delete("forum")
    with view.context.workspace.read() as reader:
        assert reader.find(Activity, "forum") is None


def test_the_inspector_asks_when_one_occurrence_is_looked_at(qtbot: QtBot, view: CalendarView) -> None:
    from gsef_desktop.domain.changes import RecordRef
    from gsef_desktop.ui.inspectors.activity import ActivityInspector

    select(view, key_of(5))
    panel = ActivityInspector(view.context, RecordRef("activity", "committee"))
    qtbot.addWidget(panel)
    answer(qtbot, Qt.Key.Key_Escape)
    panel._delete()
    assert len(firsts(view)) == 6
    answer(qtbot, Qt.Key.Key_1)
    cancel = next(action for action in panel._menu() if action.text() == "Cancel the activity")
    cancel.trigger()
    assert [status for _, _, status in committees(view)].count(ActivityStatus.CANCELLED) == 1
    with view.context.workspace.read() as reader:
        (own,) = reader.all(Activity, repeats_id="committee")
    assert view.context.selected == RecordRef("activity", own.id)
    answer(qtbot, Qt.Key.Key_2)
    view.context.setProperty("occurrence", "2019-06-12")
    panel._delete()
    assert firsts(view) == ["03-12", "04-12", "05-12"]
