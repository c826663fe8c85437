"""Reading what a page shows: at once where there are few organisations, and of very many on another thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, QTimer

from gsef_desktop.services import members
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.jobs import Job

_QUIET_FROM = 5_000
"""From so many organisations on, the page shows what it showed until the new state has been read."""
_AFTER_MS = 30
"""It is read when the window has been painted: both at once would make each wait for the other."""


class QuietReading(QObject):
    """`read` hands on what was read; of what is asked while something is being read, only the last counts."""

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._asked: tuple[Callable[[], Any], Callable[[Any], object]] | None = None
        self._running = False
        self._later = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._later.timeout.connect(self._start)

    @property
    def is_waiting(self) -> bool:
        """Whether something that was asked for has not been handed on yet."""
        return self._asked is not None

    def read(self, work: Callable[[], Any], take: Callable[[Any], object]) -> None:
        """Call `take` with what `work` answers.  `work` may run on another thread: it reads the file, and touches nothing of the window."""
        if members.state_of_file(self._context.workspace)[1] < _QUIET_FROM:
            self._asked = None
            take(work())
            return
        self._asked = (work, take)
        self._later.start()

    def read_now(self) -> None:
        """Have what is awaited at once."""
        if self._asked is not None:
            work, take = self._asked
            self._asked = None
            take(work())

    def _start(self) -> None:
        asked = self._asked
        if asked is None or self._running or self._context.closed:
            return
        work, take = asked
        self._running = True
        job = Job("", lambda progress: work(), self)

        def end(result: Any) -> None:
            self._end(job)
            if self._asked is asked and not self._context.closed:
                self._asked = None
                take(result)

        def fail(error: Exception) -> None:
            self._end(job)
            if self._asked is asked and not self._context.closed:
                self._asked = None
                self._context.show_error(error)

        job.did_finish.connect(end)
        job.did_fail.connect(fail)
        job.start(self._pool)

    def _end(self, job: Job) -> None:
        self._running = False
        job.deleteLater()
        self._later.start()  # for what has been asked meanwhile
