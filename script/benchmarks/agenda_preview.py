"""The printed agenda follows an edit: from the edit to the new page on the screen, beside the editor and on the Print page."""

from __future__ import annotations

import tempfile
import time
from datetime import date
from datetime import time as clock
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance
from PySide6.QtWidgets import QWidget

from benchmarks.figure import Figure, Scale, median, percentile
from benchmarks.window import Bench, waited_so_far, window_with
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.services import agenda, meetings
from gsef_desktop.services.files import create_file
from gsef_desktop.ui.meetings.view import MeetingsView

LIMIT = 0.150
ITEMS = 60
_PATIENCE_MS = 10_000


def measure(scale: Scale) -> list[Figure]:
    """Two figures: the page beside the agenda, and that on the Print page, for an agenda of 60 items."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "agenda.gsef"
        meeting, (item, *_) = make_meeting(file, ITEMS)
        with window_with(file, folder, scale.settle_ms) as bench:
            view = bench.frame.open_view("meetings", {"meeting": meeting, "tab": "agenda"})
            assert isinstance(view, MeetingsView)
            if not view.page.toggle.isChecked():
                view.page.toggle.click()
            bench.settle()
            panel = view.page.agenda_inspector.preview
            beside = _seconds(bench, item, panel.did_build, panel.preview, scale.steps)
            view.page.open_document("agenda")
            bench.settle()
            desk = view.page.printing
            printed = _seconds(bench, item, desk.did_build, desk.preview, scale.steps)
    return [
        _figure("preview-panel", "Printed agenda of 60 items beside the editor", beside),
        _figure("preview-print", "Printed agenda of 60 items on the Print page", printed),
    ]


def _figure(name: str, title: str, taken: list[float]) -> Figure:
    return Figure(
        name=name, title=f"{title}: edit to the new page on the screen, 95th percentile", measured=percentile(taken) * 1000,
        limit=LIMIT * 1000, unit="ms", detail={"median_s": median(taken), "most_s": max(taken), "steps": len(taken)},
    )  # fmt: skip


def make_meeting(file: Path, count: int) -> tuple[str, list[str]]:
    """A meeting of one long day with so many items; answers its id and theirs."""
    day = date(2019, 7, 8)
    with create_file(path=file) as workspace:
        meeting = meetings.make_meeting(
            workspace, title="Steering Committee", year=2019, time_frame=TimeFrame(earliest=day, latest=day, precision=Precision.DAY)
        ).id
        session = meetings.find_meeting(workspace, meeting_id=meeting).sessions[0]
        meetings.update_session(workspace, session_id=session.id, start=clock(8), end=clock(20))
        items = [
            agenda.add_item(workspace, meeting_id=meeting, session_id=session.id, title=f"Question {number} of the work and plans").id
            for number in range(1, count + 1)
        ]
        agenda.set_duration(workspace, item_ids=items, minutes=10)
    return meeting, items


def _seconds(bench: Bench, item: str, built: SignalInstance, page: QWidget, steps: int) -> list[float]:
    """For each edit the seconds to the new page, without the time in which other processes kept the window waiting."""
    taken, context = [], bench.frame.context
    for number in range(steps + 1):
        waited, begun = waited_so_far(), time.perf_counter()
        context.edit(partial(agenda.update_item, context.workspace, item_id=item, title=f"Opening and welcome, as of {number}"))
        wait_for(built)
        page.repaint()
        taken.append(time.perf_counter() - begun - (waited_so_far() - waited))
        bench.settle_briefly()
    return taken[1:]  # the first one reads the fonts


def wait_for(signal: SignalInstance) -> None:
    """Let the window go on until a page is made.  Raises RuntimeError if it takes very long."""
    loop = QEventLoop()

    def made(_: object) -> None:
        loop.exit(1)

    signal.connect(made)
    QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
    done = loop.exec()
    signal.disconnect(made)
    if not done:
        raise RuntimeError("the page was not made")
