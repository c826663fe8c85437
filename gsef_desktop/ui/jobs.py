"""Long work off the window's thread, with progress and a working Cancel."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from gsef_desktop.domain.errors import Cancelled, GsefError
from gsef_desktop.domain.messages import Message
from gsef_desktop.ui.collecting import collector_at_rest

_log = logging.getLogger(__name__)
T = TypeVar("T")


class Progress(QObject):
    """Handed to the work of a job, which calls it with the share done (0–1) and, if it likes, what it is at.

    Calling it raises `Cancelled` once the user has pressed Cancel, so work that reports often can be cancelled often.
    """

    did_advance = Signal(float, object)

    def __init__(self) -> None:
        super().__init__()
        self._cancel = Event()

    def __call__(self, share: float, what: Message | None = None) -> None:
        """Report; `share` from 0 to 1, or less than 0 when it cannot be told.  Raises Cancelled."""
        self.check()
        with contextlib.suppress(RuntimeError):  # the window has been closed meanwhile
            self.did_advance.emit(share, what)

    @property
    def cancelled(self) -> bool:
        """Whether the user has asked for the job to stop."""
        return self._cancel.is_set()

    def check(self) -> None:
        """Raise Cancelled if the user has asked for the job to stop."""
        if self._cancel.is_set():
            raise Cancelled

    def cancel(self) -> None:
        """Ask the job to stop at its next report."""
        self._cancel.set()


def part_of(progress: Callable[[float], object], number: int, count: int) -> Callable[[float], object]:
    """What tells `progress` of one of `count` equal parts of the work, counted from 0."""
    return lambda share: progress((number + share) / count)


class Job(QObject):
    """One piece of work.  The signals reach the window's thread; exactly one of the last three is emitted."""

    did_advance = Signal(float, object)
    did_finish = Signal(object)
    did_fail = Signal(object)
    did_cancel = Signal()

    def __init__(self, title: str, work: Callable[[Progress], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.progress = Progress()
        self.progress.did_advance.connect(self.did_advance)
        self._work = work
        self._ended = _Ended()
        self._ended.happened.connect(self._finish)

    def start(self, pool: QThreadPool) -> None:
        """Queue the work on `pool`."""
        pool.start(_Runnable(self._work, self.progress, self._ended))

    def cancel(self) -> None:
        """Ask the work to stop."""
        self.progress.cancel()

    @Slot(object, object)
    def _finish(self, result: object, error: object) -> None:
        if error is None:
            self.did_finish.emit(result)
        elif isinstance(error, Cancelled):
            self.did_cancel.emit()
        else:
            self.did_fail.emit(error)


class _Ended(QObject):
    happened = Signal(object, object)


class _Runnable(QRunnable):
    def __init__(self, work: Callable[[Progress], Any], progress: Progress, ended: _Ended) -> None:
        super().__init__()
        self._work, self._progress, self._ended = work, progress, ended

    def run(self) -> None:
        result: object = None
        error: Exception | None = None
        try:
            with collector_at_rest():
                result = self._work(self._progress)
        except (Cancelled, GsefError) as raised:
            error = raised
        except Exception as raised:  # nothing may escape into Qt's thread: the window says it, the log has the rest
            _log.exception("a job failed")
            error = raised
        with contextlib.suppress(RuntimeError):  # the window has been closed meanwhile
            self._ended.happened.emit(result, error)


class JobRunner(QObject):
    """Runs the jobs of one window, one at a time (a job that writes would make another wait anyway)."""

    did_start = Signal(object)
    did_end = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self.jobs: list[Job] = []

    def run(self, title: str, work: Callable[[Progress], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> Job:
        """Start `work`; afterwards `done` or `failed` is called on the window's thread (neither after a Cancel)."""
        job = Job(title, work, self)
        job.did_finish.connect(done)
        job.did_fail.connect(failed)
        for signal in (job.did_finish, job.did_fail, job.did_cancel):
            signal.connect(lambda *_, job=job: self._forget(job))
        self.jobs.append(job)
        self.did_start.emit(job)
        job.start(self._pool)
        return job

    def cancel_all(self) -> None:
        """Ask every job to stop and wait for it; used when the window closes."""
        for job in self.jobs:
            job.cancel()
        self._pool.waitForDone()

    def _forget(self, job: Job) -> None:
        if job in self.jobs:
            self.jobs.remove(job)
            self.did_end.emit(job)
            job.deleteLater()
