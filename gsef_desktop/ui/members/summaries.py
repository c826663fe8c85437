"""The summary of the members: read once for each state of the file, and of very many organisations on another thread."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from gsef_desktop.services import members
from gsef_desktop.services.members import MembersSummary
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.jobs import Job

_QUIET_FROM = 5_000
"""From so many organisations on, the page is shown before they have been counted."""
_AFTER_MS = 60
"""They are counted when the page has been painted: both at once would make each wait for the other."""
_NOT_YET = MembersSummary(counted=0, target=None, due=None, statuses={}, points=(), languages=(), main_body="", regions={})
_Asked = tuple[tuple[int, int], int, int, date, str]


class Summaries(QObject):
    """`now` answers what is known; where that is not the present state of the file, `ready` follows."""

    ready = Signal(object)
    """the `MembersSummary`"""

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._known: tuple[_Asked, MembersSummary] | None = None
        self._waiting: _Asked | None = None
        self._edits = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    @property
    def last(self) -> MembersSummary:
        """The last summary known, or an empty one."""
        return self._known[1] if self._known is not None else _NOT_YET

    def forget(self) -> None:
        """Count again when next asked: an edit that was joined with the one before leaves no mark of its own in the file."""
        self._edits += 1

    def now(self, day: date) -> MembersSummary:
        """The summary on a day; of very many organisations the last one known, or an empty one."""
        context = self._context
        mark, count = members.state_of_file(context.workspace)
        asked = (mark, self._edits, context.year, day, context.language)
        if self._known is not None and self._known[0] == asked:
            return self._known[1]
        if count < _QUIET_FROM:
            self._known = (asked, self._read(asked))
            return self._known[1]
        if self._waiting != asked:
            self._waiting = asked
            QTimer.singleShot(_AFTER_MS, self, lambda: self._start(asked))
        return self.last

    def _read(self, asked: _Asked) -> MembersSummary:
        _, _, year, day, language = asked
        return members.summarise_members(self._context.workspace, year=year, day=day, language=language)

    def _start(self, asked: _Asked) -> None:
        if self._waiting != asked or self._context.closed:
            return
        job = Job("", lambda progress: self._read(asked), self)

        def take(summary: MembersSummary) -> None:
            job.deleteLater()
            if self._waiting == asked and not self._context.closed:
                self._waiting, self._known = None, (asked, summary)
                self.ready.emit(summary)

        job.did_finish.connect(take)
        job.did_fail.connect(self._context.show_error)
        job.start(self._pool)
