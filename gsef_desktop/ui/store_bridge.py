"""Carries the file's changes to the window's thread as a Qt signal."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from gsef_desktop.domain.changes import Changes
from gsef_desktop.storage.workspace import Workspace


class StoreBridge(QObject):
    """Listens to a workspace.  `changed` carries the `Changes` of each commit and is emitted on the bridge's own thread."""

    changed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrived.connect(self._announce)  # queued by Qt when a job committed on a worker thread
        self._unsubscribe: Callable[[], None] | None = workspace.subscribe(self._arrived.emit)

    def close(self) -> None:
        """Stop listening; nothing is emitted afterwards."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    @Slot(object)
    def _announce(self, changes: Changes) -> None:
        if self._unsubscribe is not None:
            self.changed.emit(changes)
