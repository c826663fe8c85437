"""What a window hands to every view: the file, the look, the year, the selection, and ways to act."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.jobs import JobRunner, Progress
from gsef_desktop.ui.store_bridge import StoreBridge
from gsef_desktop.ui.theme.theme import Theme

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

_log = logging.getLogger(__name__)
T = TypeVar("T")


class UiContext(QObject):
    """Made once for a window and a file.  It only announces: the window listens, so that a view works without one too."""

    year_changed = Signal(int)
    selection_changed = Signal(object)
    """carries a `RecordRef` or None"""
    lines_off_changed = Signal(object)
    """carries the frozenset of the numbers of the programme lines that are filtered off"""
    bodies_day_changed = Signal(object)
    """carries the date on which bodies and seats are looked at, or None for the usual one of the year shown"""
    record_requested = Signal(object)
    """`go_to`: carries a `RecordRef`"""
    view_requested = Signal(str, object)
    """`open_view`: the name and a dict of arguments"""
    inspector_entered = Signal(bool)
    """`edit_selected`: the keyboard is to go on in the inspector; True if typing is to replace the title"""
    told = Signal(str)
    """`tell`: a short notice"""
    error_shown = Signal(object)
    """an exception to be explained in the message bar"""

    def __init__(
        self, workspace: Workspace, theme: Theme, *, year: int, language: str = "en",
        memory: dict[str, Any] | None = None, parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.workspace = workspace
        self.theme = theme
        self.language = language
        self.year = year
        self.selected: RecordRef | None = None
        self.lines_off: frozenset[int] = frozenset()
        self.bodies_day: date | None = None
        self.bridge = StoreBridge(workspace, self)
        self.jobs = JobRunner(self)
        self.closed = False
        """whether the file is being closed: nothing may be read from then on"""
        self._memory: dict[str, Any] = {} if memory is None else memory
        self._scratch: TemporaryDirectory[str] | None = None

    @property
    def read_only(self) -> bool:
        """Whether the file can only be read: editors then show and do not edit."""
        return self.workspace.read_only

    @property
    def document_language(self) -> str:
        """The language in which a document is made before another is chosen: the window's own, if documents can be in it."""
        return self.language if self.language in LANGUAGES else LANGUAGES[0]

    @property
    def folder(self) -> str:
        """Where something was saved the last time; at first where the file is."""
        return str(self.remembered("folder", str(self.workspace.path.parent)))

    def set_year(self, year: int) -> None:
        """Show another year, from 1 to 9999."""
        year = min(max(year, 1), 9999)
        if year != self.year:
            self.year = year
            self.year_changed.emit(year)

    def select(self, ref: RecordRef | None) -> None:
        """Select a record (or nothing): the inspector follows."""
        if ref != self.selected:
            self.selected = ref
            self.selection_changed.emit(ref)

    def edit_selected(self, *, replace: bool = False) -> None:
        """Put the keyboard into the inspector of what is selected; `replace` its title, which is only a working one, by typing."""
        self.inspector_entered.emit(replace)

    def set_line_shown(self, number: int, shown: bool) -> None:
        """Filter a programme line on or off, in every view."""
        lines_off = self.lines_off - {number} if shown else self.lines_off | {number}
        if lines_off != self.lines_off:
            self.lines_off = lines_off
            self.lines_off_changed.emit(lines_off)

    def set_bodies_day(self, day: date | None) -> None:
        """Look at bodies and seats, in the list and in their inspectors, as they are on a day; None: on the usual one of the year."""
        if day != self.bodies_day:
            self.bodies_day = day
            self.bodies_day_changed.emit(day)

    def edit(self, function: Callable[[], T]) -> T | None:
        """Run a service call; a `GsefError` is shown in the message bar and None is returned."""
        try:
            return function()
        except GsefError as error:
            self.show_error(error)
            return None

    def run_job(self, title: str, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        """Run `work` on a worker thread with progress and Cancel, then `done` with its result on the window's thread."""
        self.jobs.run(title, work, done, self.show_error)

    def show_error(self, error: Exception) -> None:
        """Explain an error in the message bar; the log has the details."""
        _log.info("shown to the user: %s", error, exc_info=error)
        self.error_shown.emit(error)

    def go_to(self, ref: RecordRef) -> None:
        """Open the view where a record lives and show it there."""
        self.record_requested.emit(ref)

    def open_view(self, name: str, **arguments: Any) -> None:
        """Open a view by its name: overview, calendar, programme, members, meetings or checks; "import" begins an import."""
        self.view_requested.emit(name, arguments)

    def tell(self, text: str) -> None:
        """Say something short in the status bar."""
        self.told.emit(text)

    def remember(self, key: str, value: Any) -> None:
        """Keep a JSON value (a column's width, a mode) for this file, in the user's settings and not in the file."""
        self._memory[key] = value

    def remembered(self, key: str, default: Any = None) -> Any:
        """What `remember` kept under `key`."""
        return self._memory.get(key, default)

    @property
    def memory(self) -> Mapping[str, Any]:
        """Everything that is remembered for this file."""
        return self._memory

    def scratch(self) -> Path:
        """A folder for files that other programs are to open; it goes when the file is closed."""
        from tempfile import TemporaryDirectory

        if self._scratch is None:
            self._scratch = TemporaryDirectory(prefix="gsef-", ignore_cleanup_errors=True)
        return Path(self._scratch.name)

    def close(self) -> None:
        """Stop jobs and listening, and take away what was unpacked."""
        if self._scratch is not None:
            self._scratch.cleanup()
            self._scratch = None
        self.closed = True
        self.jobs.cancel_all()
        self.bridge.close()
