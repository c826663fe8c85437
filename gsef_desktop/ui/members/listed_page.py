"""What the pages of organisations and of people share: they show one list of records."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gsef_desktop.domain.time_writing import write_number
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.members.filters import FilterRow
from gsef_desktop.ui.members.list_panel import ListPanel
from gsef_desktop.ui.members.page import MembersPage


class ListedPage(MembersPage):
    """A page that subclasses build around `list`, with its filters above it."""

    count_changed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.filters: FilterRow
        self.list: ListPanel

    def shown_ids(self) -> list[str]:
        """The ids of what is shown, in order."""
        return self.list.shown_ids()

    def selected_ids(self) -> list[str]:
        """The ids of the rows that are selected, in order."""
        return self.list.deeds.ids()

    def shown(self) -> int:
        """How many records the table shows."""
        return self.list.shown()

    def search_field(self) -> QWidget:
        """The field to find one of them."""
        return self.filters.search

    def status_text(self) -> str:
        """How many are shown."""
        return self.tr("{number} shown").format(number=write_number(self.shown(), self.context.language))

    def export(self) -> None:
        """Export what is shown, in its order."""
        self.list.deeds.export(self.shown_ids())
