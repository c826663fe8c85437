"""A large meeting in a file with two thousand of them: how long it takes to open, and to see an edit of its agenda."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.contents import copy_for_use
from benchmarks.figure import Figure, Scale, median, percentile
from benchmarks.window import Bench, window_with
from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.ranks import ranks_after
from gsef_desktop.domain.records import Activity, AgendaItem, Meeting, MeetingSession, Paper, Participation, Purpose, Record, new_id
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.meetings.agenda_inspector import AgendaInspector

OPEN_LIMIT, EDIT_LIMIT = 0.150, 0.050
_LARGE = 5
"""Large meetings, each of which is opened once."""
_NESTED = 4
_FIRST = date(2019, 1, 7)


def measure(scale: Scale) -> list[Figure]:
    """Opening, and editing."""
    with tempfile.TemporaryDirectory() as name:
        file = copy_for_use(scale, Path(name))
        large = _fill(file, scale)
        with window_with(file, Path(name), scale.settle_ms) as bench:
            opened = [_opened(bench, id) for id in large]
            edited = list(_durations(bench, large[-1], scale.steps))
    sizes = {"items": float(scale.agenda_items), "participants": float(scale.participants), "papers": float(scale.papers)}
    counted = f"{scale.agenda_items} items, {scale.participants} participants and {scale.papers} papers, one of {scale.all_meetings:,}"
    return [
        Figure(
            name="meeting-open", title=f"Open a meeting of {counted}", measured=median(opened) * 1000, limit=OPEN_LIMIT * 1000, unit="ms",
            detail={"first_s": opened[0], "most_s": max(opened), **sizes},
        ),
        Figure(
            name="meeting-edit", title="Change the duration of one of its items: key press to repainted view, 95th percentile",
            measured=percentile(edited) * 1000, limit=EDIT_LIMIT * 1000, unit="ms",
            detail={"median_s": median(edited), "most_s": max(edited), "steps": len(edited)},
        ),
    ]  # fmt: skip


def _opened(bench: Bench, id: str) -> float:
    bench.frame.open_view("meetings")
    bench.settle()
    taken = bench.seconds(lambda: bench.frame.go_to(RecordRef("meeting", id)))
    bench.settle()
    return taken


def _durations(bench: Bench, meeting_id: str, steps: int) -> Iterator[float]:
    with bench.frame.context.workspace.read() as reader:
        item = reader.all(AgendaItem, meeting_id=meeting_id, order_by=("rank",), limit=1)[0]
    bench.frame.go_to(RecordRef("agenda_item", item.id))
    bench.settle()
    inspector = bench.frame.findChildren(AgendaInspector)[0]
    inspector.show_mode("item")
    bench.settle()
    panel = inspector.item
    for number in range(steps):
        panel.minutes.setFocus()
        panel.minutes.selectAll()
        QTest.keyClicks(panel.minutes, str(10 + number % 7))
        QApplication.processEvents()
        yield bench.press(panel.minutes, Qt.Key.Key_Return)
        if number % 8 == 0:
            bench.settle()


def _fill(file: Path, scale: Scale) -> list[str]:
    """Add meetings until there are as many as are wanted, the last of them large; answers the ids of these."""
    large: list[str] = []
    with Workspace.open(file) as workspace:
        with workspace.read() as reader:
            there = reader.count(Meeting)
        with workspace.edit(message("Import"), kind="import") as unit:
            for number in range(max(_LARGE, scale.all_meetings - there)):
                records = list(_meeting(number))
                unit.add_all(records)
                if number < _LARGE:
                    large.append(records[1].id)
                    unit.add_all(_contents(records[1].id, scale))
    return large


def _meeting(number: int) -> Iterator[Record]:
    day = _FIRST + timedelta(days=number)
    activity = Activity(
        id=new_id(), title=f"Example meeting {number + 1}", time=TimeFrame(earliest=day, latest=day, precision=Precision.DAY)
    )  # fmt: skip
    yield activity
    meeting = Meeting(id=new_id(), activity_id=activity.id, symbol=f"EX/{day.year}/{number + 1}", languages=("en", "fr"))
    yield meeting
    yield MeetingSession(id=new_id(), meeting_id=meeting.id, day=day, start=time(9), end=time(18), zone="Asia/Seoul")


def _contents(meeting_id: str, scale: Scale) -> Iterator[Record]:
    parent: str | None = None
    items = []
    for number, rank in enumerate(ranks_after(None, scale.agenda_items)):
        item = AgendaItem(
            id=new_id(), meeting_id=meeting_id, parent_id=parent if number % _NESTED else None, rank=rank,
            title=f"Example item {number + 1}", purpose=list(Purpose)[number % 6], duration=5,
            text="What is to be known about it.", proposed_decision="The Committee is invited to agree.",
            standing=number % 20 == 1, consent=number % 20 == 2, parallel=number % 20 == 3, lead=f"Example {number % 30}",
        )  # fmt: skip
        parent = parent if number % _NESTED else item.id
        items.append(item.id)
        yield item
    for number, rank in enumerate(ranks_after(None, scale.papers)):
        yield Paper(
            id=new_id(), meeting_id=meeting_id, item_id=items[number % len(items)], title=f"Example paper {number + 1}", rank=rank,
            symbol=f"EX/2019/1/{number + 1}",
        )  # fmt: skip
    for number, rank in enumerate(ranks_after(None, scale.participants)):
        yield Participation(id=new_id(), meeting_id=meeting_id, name=f"Example {number + 1}", rank=rank)
