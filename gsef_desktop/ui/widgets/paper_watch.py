"""Papers that are open in other programs: what is saved there is noticed, and can be taken back as a new version."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from gsef_desktop.services import papers
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.layout import clear_layout
from gsef_desktop.ui.widgets.note_line import NoteLine

if TYPE_CHECKING:
    from gsef_desktop.services.papers import NewPaper
    from gsef_desktop.ui.context import UiContext

_SETTLE_MS = 400
"""Programs write a file in several goes: so long nothing must happen to it before it is looked at."""
_POLL_MS = 1500
"""So often it is asked when the files were written: a system that watches much already does not tell, nor does one of a shared drive."""
_MOST_BYTES = 200 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPaper:
    """A version that was unpacked to be opened."""

    path: Path
    paper_id: str
    language: str
    name: str


class PaperWatch(QObject):
    """Watches the files of one window."""

    did_change = Signal()
    """which files were saved since they were unpacked or taken back"""

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._open: dict[Path, OpenPaper] = {}
        self._seen: dict[Path, str] = {}
        self.changed: list[OpenPaper] = []
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self.look)
        self._written: dict[Path, tuple[int, int]] = {}
        self._poll = QTimer(self, interval=_POLL_MS)
        self._poll.timeout.connect(self._ask)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(lambda _: self._settle.start())
        self._watcher.directoryChanged.connect(lambda _: self._settle.start())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.applicationStateChanged.connect(self._did_come_back)

    def watch(self, paper: OpenPaper) -> None:
        """Watch a file from now on."""
        self._open[paper.path] = paper
        self._seen[paper.path] = _digest(paper.path)
        self._written[paper.path] = _written(paper.path)
        self._watcher.addPaths([str(paper.path), str(paper.path.parent)])
        self._poll.start()

    def is_changed(self, path: Path) -> bool:
        """Whether a file was saved and not taken back yet."""
        return any(one.path == path for one in self.changed)

    def _ask(self) -> None:
        """Look at the files soon if one of them was written since it was asked last."""
        written = {path: _written(path) for path in self._open}
        if written != self._written:
            self._written = written
            self._settle.start()

    def look(self) -> None:
        """Look at the files now."""
        if self._context.closed:
            return
        watched = set(self._watcher.files())
        found = []
        for path, paper in self._open.items():
            if path.exists():
                if str(path) not in watched:  # a program that puts a new file in place of the old one ends the watch
                    self._watcher.addPath(str(path))
                digest = _digest(path)
                if digest and digest != self._seen[path]:
                    found.append(paper)
        if found != self.changed:
            self.changed = found
            self.did_change.emit()

    def leave(self, paper: OpenPaper) -> None:
        """What was saved is not wanted."""
        self._seen[paper.path] = _digest(paper.path)
        self.look()

    def take_back(self, paper: OpenPaper) -> None:
        """Keep what was saved as a new version of the paper; the one before stays in its history."""
        context, digest = self._context, _digest(paper.path)

        def keep(files: list[NewPaper]) -> None:
            if context.closed:
                return
            note = QCoreApplication.translate("Papers", "Changed in its own program")
            file, workspace = files[0], context.workspace
            kept = context.edit(
                lambda: papers.attach_version(workspace, paper_id=paper.paper_id, language=paper.language, file=file, note=note)
            )
            if kept is not None:
                self._seen[paper.path] = digest
                self.look()
                context.tell(QCoreApplication.translate("Papers", "“{name}” was taken back as a new version.").format(name=paper.name))

        title = QCoreApplication.translate("Papers", "Taking back a paper")
        context.run_job(title, lambda progress: papers.read_new_papers([paper.path], making_pdfs=progress), keep)

    def _did_come_back(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive and self._open:
            self.look()


def watch_of(context: UiContext) -> PaperWatch:
    """The watch of a window; made when it is first asked for."""
    found = context.bridge.findChild(PaperWatch)
    return found if found is not None else PaperWatch(context, context.bridge)


def _digest(path: Path) -> str:
    """A fingerprint of a file; empty where it cannot be read now."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            return ""
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def _written(path: Path) -> tuple[int, int]:
    """When a file was written, in nanoseconds, and how many bytes it has; zeros where it is not there."""
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size


class TakeBackStrip(QWidget):
    """A line for each paper that was saved in another program, with what can be done about it; hidden while there is none."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._watch = context, watch_of(context)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 8, 14, 8)
        self._column.setSpacing(6)
        self._watch.did_change.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        clear_layout(self._column)
        for paper in self._watch.changed:
            self._column.addWidget(self._line(paper))
        self.setVisible(bool(self._watch.changed))

    def _line(self, paper: OpenPaper) -> NoteLine:
        theme = self._context.theme
        made = NoteLine(theme, "info", "file-pen", self.tr("“{name}” was saved in its own program.").format(name=paper.name))
        take = Button(theme, self.tr("Take it back"), small=True)
        take.setAccessibleName(self.tr("Take back {name} as a new version").format(name=paper.name))
        take.setToolTip(self.tr("Keep what was saved as a new version; the one before stays in the history"))
        take.clicked.connect(lambda: self._watch.take_back(paper))
        leave = Button(theme, self.tr("Leave it"), look="quiet", small=True)
        leave.setAccessibleName(self.tr("Leave {name} as it is here").format(name=paper.name))
        leave.clicked.connect(lambda: self._watch.leave(paper))
        made.row.addWidget(take)
        made.row.addWidget(leave)
        return made
