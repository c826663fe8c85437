"""The base of every page of the Members view."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.services.members import MembersSummary
from gsef_desktop.ui.context import UiContext


class MembersPage(QWidget):
    """One page.  It is made when it is first shown, and read again only while it is shown."""

    status_did_change = Signal()
    """`status_text` is another one now, though nothing was read again"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context

    def show_day(self, summary: MembersSummary, day: date) -> None:
        """Read again what the page shows, as it is on a day."""

    def search_field(self) -> QWidget | None:
        """The field to find something on this page, shown in the head of the view; None for none."""
        return None

    def focus_target(self) -> QWidget | None:
        """What the keyboard works on when the page is entered, or when the inspector is left with Esc: its list."""
        lists = (one for one in self.findChildren(QAbstractItemView) if not isinstance(one, QHeaderView))
        return next((one for one in lists if one.isVisibleTo(self)), None)

    def show_ref(self, ref: RecordRef) -> bool:
        """Select a record of one of the page's kinds and scroll to it; answers whether it is there."""
        return False

    def status_text(self) -> str:
        """What the status bar says about the page."""
        return ""

    def shown_ids(self) -> list[str]:
        """The ids of what the page's list shows, in order; none for a page without one."""
        return []

    def selected_ids(self) -> list[str]:
        """The ids of what is selected in the page's list, in order."""
        return []

    def export(self) -> None:
        """Export what the page shows, if it shows a list."""

    def actions(self) -> list[QAction]:
        """Commands for the search and the menu, besides those of the view; asked only of pages that have been shown."""
        return []
