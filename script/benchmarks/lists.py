"""The lists of a hundred thousand people and of twenty thousand organisations: opening, scrolling, filtering, sorting, searching, memory.

Filtering and sorting are measured when the columns shown have been made ready, which the window does by itself after it has shown the list;
how long that takes is told beside them (`ready_s`).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.figure import Figure, Scale, median, percentile
from benchmarks.list_contents import file_with
from benchmarks.list_probe import STATUS
from benchmarks.window import Bench, window_with
from gsef_desktop.domain.list_views import Criterion
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.members.list_panel import ListPanel
from gsef_desktop.ui.members.view import MembersView

OPEN_LIMIT, FRAME_LIMIT, SORT_LIMIT, SEARCH_LIMIT, MEMORY_LIMIT = 0.100, 0.016, 0.100, 0.020, 60.0
QUERIES = {
    "people": ("santel", "ada", "kori", "p4711", "marlin", "예시", "zzz"),
    "organisations": ("santel", "network 12", "city of ma", "kori", "zzz"),
}
_KILO = 1_000
_OPENED = 5
_PACE = 3
_PATIENCE_S = 60.0
_SCRIPTS = Path(__file__).resolve().parents[1]


def measure(scale: Scale) -> list[Figure]:
    """Five figures for each list, and the memory of both, which is left out on systems that do not tell it (all but Linux)."""
    file = file_with(scale.list_people)
    made: list[Figure] = []
    for page, count in (("organisations", max(1, scale.list_people // 5)), ("people", scale.list_people)):
        made += _figures(file, page, count, scale)
    return [*made, _memory(file, scale)] if STATUS.exists() else made


def _figures(file: Path, page: str, count: int, scale: Scale) -> Iterator[Figure]:
    opened, ready = [], []
    for _ in range(min(scale.runs, _OPENED)):
        with _window(file, scale) as bench:
            opened.append(bench.seconds(partial(_open, bench, page)))
            begin = time.perf_counter()
            _wait_until_ready(_list(bench))
            ready.append(time.perf_counter() - begin)
    yield Figure(
        name=f"{page}-open", title=f"Open the list of {count:,} {page} for the first time in a window", measured=median(opened) * 1000,
        limit=OPEN_LIMIT * 1000, unit="ms",
        detail={"first_s": opened[0], "most_s": max(opened), "ready_s": median(ready), "windows": len(opened)},
    )  # fmt: skip
    with _window(file, scale) as bench:
        _open(bench, page)
        panel = _list(bench)
        _wait_until_ready(panel)
        bench.settle()
        yield _figure(f"{page}-scroll", f"Scroll {count:,} {page}: a frame, 95th percentile", FRAME_LIMIT, _scroll(bench, panel, scale))
        yield _figure(f"{page}-filter", f"Filter {count:,} {page}, 95th percentile", SORT_LIMIT, _filter(bench, panel, scale))
        yield _figure(f"{page}-sort", f"Sort {count:,} {page} by any column shown, 95th percentile", SORT_LIMIT, _sort(bench, panel, scale))
        typed = _search(bench, panel, page, scale)
        yield _figure(f"{page}-search", f"Find among {count:,} {page}: a key press, 95th percentile", SEARCH_LIMIT, typed)


def _figure(name: str, title: str, limit: float, taken: list[float]) -> Figure:
    return Figure(
        name=name, title=title, measured=percentile(taken) * 1000, limit=limit * 1000, unit="ms",
        detail={"median_s": median(taken), "most_s": max(taken), "steps": len(taken)},
    )  # fmt: skip


@contextmanager
def _window(file: Path, scale: Scale) -> Iterator[Bench]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        copy = Path(shutil.copy(file, folder / "lists.gsef"))
        with window_with(copy, folder, scale.settle_ms) as bench:
            bench.frame.open_view("calendar")
            bench.settle()
            yield bench


def _open(bench: Bench, page: str) -> None:
    bench.frame.context.remember("members.page", page)
    bench.frame.open_view("members")


def _list(bench: Bench) -> ListPanel:
    view = bench.frame.view
    assert isinstance(view, MembersView)
    return view.people.list if view.people.isVisible() else view.organisations.list


def _wait_until_ready(panel: ListPanel) -> None:
    end = time.monotonic() + _PATIENCE_S
    QApplication.processEvents()
    while panel.state.is_loading and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.002)
    QApplication.processEvents()


def _scroll(bench: Bench, panel: ListPanel, scale: Scale) -> list[float]:
    """To the end and back, three lines at a time, and a jump now and then."""
    bar, taken, step = panel.table.verticalScrollBar(), [], 1
    for number in range(scale.steps * 2):
        value = bar.value() + step * _PACE
        if number % 20 == 19:
            value = (bar.value() + bar.maximum() // 3) % max(1, bar.maximum())
        if not bar.minimum() <= value <= bar.maximum():
            step = -step
            value = min(max(value, bar.minimum()), bar.maximum())
        if value != bar.value():
            taken.append(bench.seconds(partial(bar.setValue, value)))
    bar.setValue(0)
    return taken or [1e-6]


def _filter(bench: Bench, panel: ListPanel, scale: Scale) -> list[float]:
    """Two filters that combine are set one after the other and taken away."""
    acts: list[Callable[[], object]] = [
        lambda: panel.state.set_filter(Criterion(field="languages", values=("fr",))),
        lambda: panel.state.set_filter(Criterion(field="country", values=("SN", "ML", "MA", "TN"))),
        lambda: panel.state.remove_filter("languages"),
        lambda: panel.filtering.clear(),
    ]
    return [bench.seconds(acts[number % len(acts)]) for number in range(max(4, scale.steps // 2))]


def _sort(bench: Bench, panel: ListPanel, scale: Scale) -> list[float]:
    """By every column shown, in both directions."""
    places = range(len(panel.model.columns))
    taken = []
    for _ in range(max(1, scale.steps // 20)):
        for place in places:
            taken += [bench.seconds(partial(panel.sort, place)), bench.seconds(partial(panel.sort, place))]
    panel.sort(0)
    return taken


def _search(bench: Bench, panel: ListPanel, page: str, scale: Scale) -> list[float]:
    """Type each query letter by letter."""
    field, taken = panel.filters.search, []
    for _ in range(3 if scale.steps > 10 else 1):
        for query in QUERIES[page]:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            taken += [bench.seconds(partial(_type, field, letter)) for letter in query]
            field.clear()
            bench.settle_briefly()
    return taken


def _type(field: QWidget, letter: str) -> None:
    """A key press; QTest knows ASCII only."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def _memory(file: Path, scale: Scale) -> Figure:
    """What a process that has used both lists holds, above one that has done the same with an empty file; each in the middle of three."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        empty = folder / "empty.gsef"
        Workspace.create(empty, config_dir=folder / "config").close()
        copy = Path(shutil.copy(file, folder / "lists.gsef"))
        runs = min(scale.runs, 3)
        full_kb = median([_held(copy, folder / f"full-{number}") for number in range(runs)])
        empty_kb = median([_held(empty, folder / f"empty-{number}") for number in range(runs)])
    return Figure(
        name="lists-memory", title=f"Memory with {scale.list_people:,} people and a fifth as many organisations, above an empty file's",
        measured=max((full_kb - empty_kb) / _KILO, 0.001), limit=MEMORY_LIMIT, unit="MB", detail={"full_kb": full_kb, "empty_kb": empty_kb},
    )  # fmt: skip


def _held(file: Path, folder: Path) -> float:
    folder.mkdir()
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(_SCRIPTS), str(_SCRIPTS.parent)])}
    command = [sys.executable, "-m", "benchmarks.list_memory", str(file), str(folder)]
    return float(subprocess.run(command, env=environment, check=True, capture_output=True, text=True, timeout=300).stdout.split()[-1])
