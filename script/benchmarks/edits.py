"""An edit, from the key press to the repainted window: the three that a user makes most."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.contents import FIRST_YEAR
from benchmarks.figure import Figure, Scale, median, percentile
from benchmarks.window import Bench, open_window
from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import AgendaItem, ItemKind
from gsef_desktop.services.agenda import set_duration
from gsef_desktop.services.meetings import list_meetings
from gsef_desktop.ui.calendar.view import CalendarView
from gsef_desktop.ui.meetings.agenda_inspector import AgendaInspector
from gsef_desktop.ui.widgets.fields import TextEditor

LIMIT = 0.050
_SETTLE_EVERY = 8


def measure(scale: Scale) -> list[Figure]:
    """The figures, in one window one after the other."""
    with tempfile.TemporaryDirectory() as name, open_window(scale, Path(name)) as bench:
        bench.frame.context.set_year(FIRST_YEAR + scale.years // 2)
        bench.settle()
        bench.pauses.clear()
        moved = _figure(bench, "edit-move", "Move a bar of the year planner by a key", _moves(bench, scale.steps))
        titled = _figure(bench, "edit-title", "Change a title in the inspector", _titles(bench, scale.steps))
        timed = _figure(bench, "edit-agenda", "Change the duration of an agenda item", _durations(bench, scale.steps))
    return [moved, titled, timed]


def _figure(bench: Bench, name: str, title: str, seconds: Iterator[float]) -> Figure:
    taken = []
    bench.pauses.clear()
    bench.walls.clear()
    for number, value in enumerate(seconds):
        taken.append(value)
        if number % _SETTLE_EVERY == 0:
            bench.settle()
    return Figure(
        name=name, title=f"{title}: key press to repainted view, 95th percentile", measured=percentile(taken) * 1000, limit=LIMIT * 1000,
        unit="ms",
        detail={
            "median_s": median(taken), "most_s": max(taken), "wall_s": percentile(bench.walls),
            "afterwards_s": max(bench.pauses, default=0.0), "steps": len(taken),
        },
    )  # fmt: skip


def _calendar(bench: Bench) -> CalendarView:
    view = bench.frame.open_view("calendar")
    assert isinstance(view, CalendarView)
    bench.settle()
    view.planner.setFocus()
    QApplication.processEvents()
    return view


def _moves(bench: Bench, steps: int) -> Iterator[float]:
    """Shift with an arrow, to and fro, on bars all over the year, with the inspector open."""
    view = _calendar(bench)
    bars = view.planner.layout_of_year().order
    for number in range(steps):
        if number % 10 == 0:
            _choose(bench, view, bars[len(bars) * (number // 10 % 6 + 1) // 8])
            view.planner.setFocus()
        key = Qt.Key.Key_Right if number % 10 < 5 else Qt.Key.Key_Left
        yield bench.press(view.planner, key, Qt.KeyboardModifier.ShiftModifier)


def _titles(bench: Bench, steps: int) -> Iterator[float]:
    """A letter typed into the title, and Ctrl+Enter: the planner beside it shows the new title."""
    view = _calendar(bench)
    bars = view.planner.layout_of_year().order
    for number in range(steps):
        if number % 10 == 0:
            _choose(bench, view, bars[len(bars) * (number // 10 % 6 + 1) // 8])
        field = _title_field(bench)
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_End)
        QTest.keyClicks(field, "ABCDEFGHIJ"[number % 10])
        bench.settle_briefly()
        yield bench.press(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def _choose(bench: Bench, view: CalendarView, id: str) -> None:
    view.show_record(RecordRef("activity", id))
    bench.settle()


def _title_field(bench: Bench) -> QWidget:
    return bench.frame.inspector.findChildren(TextEditor)[0]


def _durations(bench: Bench, steps: int) -> Iterator[float]:
    """Another number of minutes typed for an agenda item, and Enter: the times of all items after it follow."""
    item = _item_of_a_meeting(bench)
    bench.frame.go_to(RecordRef("agenda_item", item))
    bench.settle()
    inspector = bench.frame.findChildren(AgendaInspector)[0]
    inspector.show_mode("item")
    bench.settle()
    panel = inspector.item
    if not panel.minutes.isVisible():
        raise RuntimeError("the item is not shown")
    for number in range(steps):
        panel.minutes.setFocus()
        panel.minutes.selectAll()
        QTest.keyClicks(panel.minutes, str(10 + number % 7))
        QApplication.processEvents()
        yield bench.press(panel.minutes, Qt.Key.Key_Return)


def _item_of_a_meeting(bench: Bench) -> str:
    """The first item of the longest agenda of the year, all of whose items have been given ten minutes."""
    file, year = bench.frame.context.workspace, bench.frame.context.year
    rows = list_meetings(file, year=year)
    with file.read() as reader:
        agendas = [reader.all(AgendaItem, meeting_id=row.id, kind=ItemKind.ITEM, order_by=("rank",)) for row in rows]
    longest = max(agendas, key=len)
    set_duration(file, item_ids=[item.id for item in longest], minutes=10)
    return longest[0].id
