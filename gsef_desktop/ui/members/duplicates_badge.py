"""The quiet button "3 possible duplicates": counted in the background once the page is shown, and again after changes."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from gsef_desktop.domain.changes import Changes
from gsef_desktop.services.duplicates import CONCERNS, find_duplicates
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.jobs import Job
from gsef_desktop.ui.widgets.buttons import Button

COUNTED = 5000
"""Among more records than this the button does not count by itself: looking through them takes part of a second each time."""
_FIRST_MS, _NEXT_MS = 400, 1500
"""How long to wait for the page to be painted, and after a change for more of them."""


class DuplicatesBadge(Button):
    """Opens the possible duplicates among people or organisations (`kind`); hidden where there are none.  `wait` is how long it waits."""

    def __init__(self, context: UiContext, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", icon="users" if kind == "person" else "building-2", look="quiet", small=True, parent=parent)
        self._context, self._kind = context, kind
        self._job: Job | None = None
        self._counted = self._many = False
        self.hide()
        self.wait = QTimer(self)
        self.wait.setSingleShot(True)
        self.wait.timeout.connect(self._count)
        self.clicked.connect(lambda: self._open())
        context.bridge.changed.connect(self._did_change)

    def page_shown(self, records: int) -> None:
        """The page is shown with so many records: count, if that has not been done."""
        self._many = records > COUNTED
        if self._many:
            self._show(self.tr("Possible duplicates…"))
        elif not self._counted and not self.wait.isActive():
            self.wait.start(_FIRST_MS)

    def _open(self) -> None:
        from gsef_desktop.ui.dialogs.duplicates import open_duplicates

        open_duplicates(self._context, self.parentWidget() or self, kind=self._kind)

    def _did_change(self, changes: Changes) -> None:
        if changes.touches(*CONCERNS):
            self._counted = False
            place = self.parentWidget()
            if place is not None and place.isVisible() and not self._many:
                self.wait.start(_NEXT_MS)

    def _count(self) -> None:
        context, kind = self._context, self._kind
        if context.closed:
            return
        if self._job is not None:
            self.wait.start(_NEXT_MS)  # what it finds may be of before the change
            return
        self._counted = True
        job = self._job = context.jobs.run(
            self.tr("Looking for possible duplicates"),
            lambda progress: find_duplicates(context.workspace, kind=kind, progress=progress),
            lambda found: self._did_count(len(found)),
            lambda error: self._did_end(),
        )
        job.did_cancel.connect(self._did_end)

    def _did_count(self, number: int) -> None:
        if isValid(self):
            self._did_end()
            one = self.tr("1 possible duplicate")
            self._show(one if number == 1 else self.tr("{number} possible duplicates").format(number=number))
            self.setVisible(number > 0)

    def _did_end(self) -> None:
        if isValid(self):
            self._job = None

    def _show(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.text():  # Qt shows what stands in a layout; without a number there is nothing to show
            self.hide()
