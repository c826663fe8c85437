"""Two bars that come and go: what went wrong (message bar) and what is being worked at (job bar)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from gsef_desktop.domain.messages import Message
from gsef_desktop.ui.jobs import Job
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.translate import explain, render
from gsef_desktop.ui.widgets.buttons import Button, IconButton
from gsef_desktop.ui.widgets.labels import ElidedLabel, label
from gsef_desktop.ui.widgets.layout import clear_layout

JOB_DELAY_MS = 500
"""A job that ends sooner is never shown."""


class MessageBar(QFrame):
    """Says what happened, what it means for the data and what to do.  It stops nobody; × closes it, as does Esc on one of its buttons."""

    details_wanted = Signal()
    height_changed = Signal()
    """it was shown, hidden, or needs more or fewer lines"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", "note-bad")
        self.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(10)
        self._icon = QLabel()
        self._icon.setPixmap(theme.pixmap("triangle-alert", "bad", 16))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(1)
        self.what = label(theme, "", "strong", wrap=True)
        self.rest = label(theme, "", "secondary", wrap=True)
        column.addWidget(self.what)
        column.addWidget(self.rest)
        row.addLayout(column, 1)
        self._actions = QHBoxLayout()
        row.addLayout(self._actions)
        self.details = Button(theme, self.tr("Details"), look="quiet", small=True)
        self.details.clicked.connect(self.details_wanted)
        row.addWidget(self.details)
        self.close_button = IconButton(theme, "x", self.tr("Close the message"), size=24)
        self.close_button.clicked.connect(self.dismiss)
        row.addWidget(self.close_button)

    def show_error(self, error: Exception, actions: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        """Explain an error; `actions` are ways out, each a text and what it does."""
        what, rest = explain(error)
        self.what.setText(what)
        self.rest.setText(rest)
        self.rest.setVisible(bool(rest))
        self.setAccessibleName(what)
        self.setAccessibleDescription(rest)
        self._clear()
        for text, action in actions:
            button = Button(self._theme, text, small=True)
            button.clicked.connect(partial(self._act, action))
            self._actions.addWidget(button)
        self.show()
        _announce(self, f"{what} {rest}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.height_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.height_changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.height_changed.emit()

    def dismiss(self) -> None:
        """Close the bar."""
        self._clear()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _act(self, action: Callable[[], object]) -> None:
        self.dismiss()
        action()

    def _clear(self) -> None:
        clear_layout(self._actions)


class JobBar(QFrame):
    """The running job with its progress and Cancel; shown once it has run for half a second."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "note-info")
        self.hide()
        self._job: Job | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 8, 3)
        row.setSpacing(10)
        self.title = label(theme, "", "secondary_strong")
        row.addWidget(self.title)
        self.what = ElidedLabel(theme, "", "secondary", token="ink2")
        row.addWidget(self.what, 1)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(180)
        row.addWidget(self.progress)
        self.cancel = Button(theme, self.tr("Cancel"), small=True)
        self.cancel.clicked.connect(self._cancel)
        row.addWidget(self.cancel)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.timeout.connect(self.show)

    def watch(self, job: Job) -> None:
        """Show `job` after the delay."""
        self._job = job
        self.title.setText(job.title)
        self.setAccessibleName(job.title)
        self.progress.setAccessibleName(job.title)
        self.what.set_text("")
        self.progress.setRange(0, 0)
        self.cancel.setEnabled(True)
        job.did_advance.connect(self._advance)
        self._delay.start(JOB_DELAY_MS)

    def leave(self, job: Job) -> None:
        """The job has ended."""
        if job is self._job:
            self._job = None
            self._delay.stop()
            self.hide()

    def _advance(self, share: float, what: Message | None) -> None:
        if self.sender() is not self._job and self._job is None:
            return
        self.progress.setRange(0, 1000 if share >= 0 else 0)
        if share >= 0:
            self.progress.setValue(round(share * 1000))
        if what is not None:
            said = render(what)
            self.what.set_text(said if said != self.title.text() else "")  # not twice beside each other

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.cancel.setEnabled(False)
            self.what.set_text(self.tr("Stopping; nothing is kept."))


def _announce(widget: QWidget, text: str) -> None:
    """Have a screen reader speak a text."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
