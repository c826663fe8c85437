"""How far the pages of a document are, with Cancel; shown only while that takes longer than a moment."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from gsef_desktop.ui.jobs import Job
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.labels import label

DELAY_MS = 500
"""What is done sooner is not worth a word."""
_BAR_WIDTH = 80


class BuildProgress(QWidget):
    """Watches the job that builds a document.  After a Cancel it offers to build it after all."""

    again = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        self.text = label(theme, "", "secondary", token="ink2", wrap=True)
        row.addWidget(self.text, 1)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(self.tr("Making the pages"))
        self.bar.setFixedWidth(_BAR_WIDTH)
        row.addWidget(self.bar)
        self.button = Button(theme, self.tr("Cancel"), small=True)
        self.button.clicked.connect(self._did_press)
        row.addWidget(self.button)
        self._delay = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._delay.timeout.connect(self.show)
        self.hide()

    def watch(self, job: Job) -> None:
        """Show how far `job` is, if it takes so long; what becomes of the one before is of no interest any more."""
        self.hide()
        if self._job is not None:
            for signal, slot in self._connections(self._job):
                signal.disconnect(slot)
        self._job = job
        self.text.setText(self.tr("Making the pages…"))
        self.button.setText(self.tr("Cancel"))
        self.bar.setValue(0)
        self.bar.show()
        for signal, slot in self._connections(job):
            signal.connect(slot)
        self._delay.start()

    def _connections(self, job: Job) -> Iterator[tuple[SignalInstance, Callable[..., object]]]:
        yield job.did_advance, self._advance
        yield job.did_cancel, self._did_cancel
        yield job.did_finish, self._did_end
        yield job.did_fail, self._did_end

    def _advance(self, share: float, _: object) -> None:
        self.bar.setValue(round(share * 1000))

    def _did_end(self, _: object) -> None:
        self._job = None
        self._delay.stop()
        self.hide()

    def _did_cancel(self) -> None:
        self._job = None
        self._delay.stop()
        self.text.setText(self.tr("The pages were not made."))
        self.button.setText(self.tr("Make them"))
        self.bar.hide()
        self.show()

    def _did_press(self) -> None:
        if self._job is not None:
            self._job.cancel()
        else:
            self.hide()
            self.again.emit()
