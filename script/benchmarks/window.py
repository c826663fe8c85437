"""The window that is measured, and how long it takes until it has been repainted."""

from __future__ import annotations

import contextlib
import gc
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.contents import copy_for_use
from benchmarks.figure import Scale
from gsef_desktop.app import make_window, spare_collector
from gsef_desktop.ui.shell.frame import Frame
from gsef_desktop.ui.shell.window import MainWindow

SIZE = (1366, 820)
_TICK_MS = 3
_SCHEDSTAT = Path("/proc/thread-self/schedstat")
_NO_KEYS = Qt.KeyboardModifier.NoModifier


class Bench(QObject):
    """A window with the file of ten years open, and a stopwatch."""

    def __init__(self, window: MainWindow, settle_ms: int) -> None:
        super().__init__()
        self.window = window
        self._settle_ms = settle_ms
        self.pauses: list[float] = []
        """the longest time, in seconds, that the window was busy with each `settle`"""
        self.walls: list[float] = []
        """for each `seconds`, the same with the time that other processes took"""
        self._repaints = 0
        window.installEventFilter(self)

    @property
    def frame(self) -> Frame:
        """The content of the window."""
        assert self.window.frame is not None
        return self.window.frame

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            self._repaints += 1
        return False

    def seconds(self, act: Callable[[], object], *, painted: bool = True) -> float:
        """Seconds from the beginning of `act` until the window has been repainted and there is nothing more to paint.

        Time during which the processor was given to other processes is taken off, where the system tells it (Linux does): it says
        nothing about this program.  Waiting for the disk is not taken off.
        """
        self._repaints = 0
        waited, before = waited_so_far(), time.perf_counter()
        act()
        seen = -1
        while self._repaints != seen:
            seen = self._repaints
            QApplication.processEvents()
        wall = time.perf_counter() - before
        waited = waited_so_far() - waited
        if painted and not self._repaints:
            raise RuntimeError("nothing was repainted: the key did not do what it should")
        if painted:
            self.walls.append(wall)
        return wall - waited

    def press(self, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = _NO_KEYS) -> float:
        """Seconds from a key press to the repainted window."""
        return self.seconds(lambda: QTest.keyClick(widget, key, modifier))

    def settle_briefly(self) -> None:
        """Let everything be painted."""
        self.seconds(lambda: None, painted=False)

    def settle(self) -> None:
        """Let what the window does after a moment be done, and note how long it was busy without a break."""
        loop, ticks = QEventLoop(), [time.perf_counter()]
        ticker = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=_TICK_MS)
        ticker.timeout.connect(lambda: ticks.append(time.perf_counter()))
        ticker.start()
        QTimer.singleShot(self._settle_ms, loop.quit)
        loop.exec()
        ticker.stop()
        ticks.append(time.perf_counter())
        self.pauses.append(max(later - earlier for earlier, later in pairwise(ticks)))


def waited_so_far() -> float:
    """Seconds that this thread has been ready to run while others had the processor; 0 where that is not known."""
    try:
        return int(_SCHEDSTAT.read_text("ascii").split()[1]) / 1e9
    except (OSError, ValueError, IndexError):
        return 0.0


@contextlib.contextmanager
def open_window(scale: Scale, folder: Path) -> Iterator[Bench]:
    """The window with the file of ten years; the file and the settings lie in `folder`."""
    with window_with(copy_for_use(scale, folder), folder, scale.settle_ms) as bench:
        yield bench


@contextlib.contextmanager
def window_with(file: Path, folder: Path, settle_ms: int) -> Iterator[Bench]:
    """The window in English and light, with `file` open on its first view; the settings lie in `folder`."""
    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    window = make_window(app, language="en", theme="light", config_dir=folder / "config")
    window.resize(*SIZE)
    if not window.open_file(file):
        raise RuntimeError(f"{file.name} cannot be opened")
    window.backup_timer.stop()
    window.show()
    window.activateWindow()
    bench = Bench(window, settle_ms)
    bench.settle()
    bench.pauses.clear()
    spare_collector()
    try:
        yield bench
    finally:
        window.removeEventFilter(bench)
        window.close()
        window.deleteLater()
        QApplication.processEvents()
        gc.unfreeze()
