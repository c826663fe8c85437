"""Making the pages that are shown: off the window's thread, and only those that are wanted now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from gsef_desktop.ui.jobs import Job, JobRunner, Progress
from gsef_desktop.ui.widgets.build_progress import BuildProgress

Work = Callable[[Progress], object]
"""What is made, off the window's thread: such as a `PrintedDocument`; never None."""

DELAY_MS = 10
"""How long after a choice or an edit the pages are made: long enough for several that come together."""


class PageBuild(QObject):
    """Makes the pages of `owner` with what `work` answers (None: there are none), while that is seen, `delay_ms` after they were wanted.

    A newer wish ends what is being made for an older one; exactly one of the signals tells of the newest.
    """

    did_make = Signal(object)
    """what the work answered, or None where there is nothing to be made"""
    did_fail = Signal(object)
    did_cancel = Signal()
    """the user has pressed Cancel"""

    def __init__(self, owner: QWidget, work: Callable[[], Work | None], progress: BuildProgress, *, delay_ms: int = DELAY_MS) -> None:
        super().__init__(owner)
        self._owner, self._work, self._progress, self._delay_ms = owner, work, progress, delay_ms
        runner = self.jobs = JobRunner(self)
        owner.destroyed.connect(lambda: runner.cancel_all())  # what is being made still reads the file
        self._job: Job | None = None
        self._ticket, self._stale = 0, False
        self._pause = QTimer(self, singleShot=True, interval=delay_ms)
        self._pause.timeout.connect(self._begin)
        progress.again.connect(self.want)

    @property
    def is_fresh(self) -> bool:
        """Whether what was made last is what is wanted now."""
        return not self._stale and self._job is None

    def want(self) -> None:
        """Something is another one: make the pages anew, or as soon as they are seen."""
        self._stale = True
        if self._owner.isVisible():
            self._pause.start()

    def catch_up(self) -> None:
        """Make at once what is still to be made: the owner has come into sight, or somebody waits for the pages."""
        if self._stale:
            self._pause.start(0)

    def _begin(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._pause.setInterval(self._delay_ms)
        self._stale, self._job = False, None
        self._ticket += 1
        work, ticket = self._work(), self._ticket
        if work is None:
            self.did_make.emit(None)
            return
        job = self._job = self.jobs.run(
            "", work, lambda made: self._ended(ticket, made, None), lambda error: self._ended(ticket, None, error)
        )
        job.did_cancel.connect(lambda: self._ended(ticket, None, None))
        self._progress.watch(job)

    def _ended(self, ticket: int, made: object, error: Exception | None) -> None:
        if ticket != self._ticket:
            return
        self._job = None
        if error is not None:
            self.did_fail.emit(error)
        elif made is not None:
            self.did_make.emit(made)
        else:
            self.did_cancel.emit()
