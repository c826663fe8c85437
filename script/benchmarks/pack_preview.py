"""The meeting pack on the Print page follows an edit: from the edit to the new pages on the screen, and whether typing waits for it."""

from __future__ import annotations

import tempfile
import time
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, QTimer

from benchmarks.agenda_preview import make_meeting, wait_for
from benchmarks.figure import Figure, Scale, median
from benchmarks.packs import make_paper
from benchmarks.window import Bench, waited_so_far, window_with
from gsef_desktop.domain.records import PaperStatus
from gsef_desktop.services import agenda
from gsef_desktop.services.files import open_file
from gsef_desktop.services.new_papers import NewPaper
from gsef_desktop.services.papers import attach_papers
from gsef_desktop.ui.meetings.view import MeetingsView

LIMIT, LIMIT_TYPING = 1.0, 0.15
_TICK_MS = 3


def measure(scale: Scale) -> list[Figure]:
    """Four figures: for a pack of a usual meeting and for a large one, the new pages, and the longest time that the window was busy."""
    usual = max(2, scale.pack_papers // 5), max(2, scale.pack_pages // 2)
    return [*_measure(scale, "usual", *usual), *_measure(scale, "large", scale.pack_papers, scale.pack_pages)]


def _measure(scale: Scale, name: str, papers: int, pages: int) -> list[Figure]:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        file = folder / "pack.gsef"
        meeting, items = make_meeting(file, papers)
        with open_file(path=file) as workspace:
            for number, item in enumerate(items):
                paper = NewPaper(
                    name=f"Report {number}.pdf", data=make_paper(number, pages), title=f"Report {number}", language="en",
                    status=PaperStatus.FINAL,
                )  # fmt: skip
                attach_papers(workspace, meeting_id=meeting, item_id=item, files=[paper])
        with window_with(file, folder, scale.settle_ms) as bench:
            view = bench.frame.open_view("meetings", {"meeting": meeting, "tab": "print"})
            assert isinstance(view, MeetingsView)
            view.page.open_document("pack")
            desk = view.page.printing
            wait_for(desk.did_build)
            bench.settle()
            taken, busy = _follow(bench, view, items[0], max(2, scale.runs))
    title = f"Pack of {papers} papers of {pages} pages on the Print page"
    return [
        Figure(
            name=f"pack-preview-{name}", title=f"{title}: edit to the new pages on the screen", measured=median(taken) * 1000,
            limit=LIMIT * 1000, unit="ms", detail={"most_s": max(taken), "steps": len(taken)},
        ),
        Figure(
            name=f"pack-preview-{name}-busy", title=f"{title}: the longest time that the window is busy meanwhile",
            measured=median(busy) * 1000, limit=LIMIT_TYPING * 1000, unit="ms", detail={"most_s": max(busy), "steps": len(busy)},
        ),
    ]  # fmt: skip


def _follow(bench: Bench, view: MeetingsView, item: str, steps: int) -> tuple[list[float], list[float]]:
    """For each edit the seconds to the new pages, and the longest time, after the edit itself, in which the window answered nothing."""
    taken, busy, context, desk = list[float](), list[float](), bench.frame.context, view.page.printing
    for number in range(steps + 1):
        ticks = list[float]()
        ticker = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=_TICK_MS)
        ticker.timeout.connect(lambda ticks=ticks: ticks.append(time.perf_counter()))
        waited, begun = waited_so_far(), time.perf_counter()
        context.edit(partial(agenda.update_item, context.workspace, item_id=item, title=f"Opening and welcome, as of {number}"))
        ticks.append(time.perf_counter())
        ticker.start()
        wait_for(desk.did_build)
        desk.preview.repaint()
        ticks.append(time.perf_counter())
        ticker.stop()
        taken.append(ticks[-1] - begun - (waited_so_far() - waited))
        busy.append(max(later - earlier for earlier, later in pairwise(ticks)))
        bench.settle()
    return taken[1:], busy[1:]  # the first one reads the fonts
