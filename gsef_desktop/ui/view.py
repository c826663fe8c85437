"""The base of every view of the window."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QWidget

from gsef_desktop.domain.changes import Changes, RecordRef
from gsef_desktop.ui.context import UiContext


class View(QWidget):
    """One entry of the navigation.  It is built at its first visit and made anew after a switch of language or theme.

    The shell calls `refresh` after every commit while the view is shown, and once with None when it comes back after commits
    that it missed.  It also calls `refresh(None)` after the year has changed; a view need not listen to `year_changed` itself.
    """

    name: ClassVar[str] = ""

    status_did_change = Signal()
    """`status_text` is another one now, without a commit or another record in the inspector"""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.context = context

    def refresh(self, changes: Changes | None) -> None:
        """Reload what shows these changes; None reloads everything."""

    def show_record(self, ref: RecordRef) -> bool:
        """Select a record and scroll to it, if it belongs here; answers whether it did."""
        return False

    def focus_target(self) -> QWidget | None:
        """What the keyboard works on when the view is entered; None: nothing in particular."""
        return None

    def focusInEvent(self, event: QFocusEvent) -> None:
        # not a focus proxy: Qt would leave everything before the proxy out of the tab order
        super().focusInEvent(event)
        target = self.focus_target()
        if target is not None:
            target.setFocus(event.reason())

    def open_with(self, **arguments: Any) -> None:
        """The arguments of `UiContext.open_view`, such as a filter to set."""

    def inspector_for(self, ref: RecordRef) -> QWidget | None:
        """A panel of this view's own for the selected record; None leaves it to the shared inspectors."""
        return None

    def head_height(self) -> int:
        """How much of the view's top, in px, an inspector of its own leaves free where it lies over the view."""
        return 0

    def actions(self) -> list[QAction]:
        """Commands of this view, for the search and the menu."""
        return []

    def print_action(self) -> QAction | None:
        """What the Print button does here; None disables it."""
        return None

    def shown_activities(self) -> list[str] | None:
        """The ids of the activities that are shown now, under the present filter; None for a view that shows no choice of them."""
        return None

    def day_for_new(self) -> date | None:
        """The day on which an activity begins that is made while the view is shown; None: it has no day yet."""
        return None

    def status_text(self) -> str:
        """What the status bar says about this view, such as "34 activities, 5 without a day"."""
        return ""
