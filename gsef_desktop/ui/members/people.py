"""The page of people: a list of everybody in the file."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.list_columns import Holds, ListColumn
from gsef_desktop.domain.list_views import PEOPLE
from gsef_desktop.services import members
from gsef_desktop.services.members import MembersSummary
from gsef_desktop.services.open_list import ListRow
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.members.acting import edit_in_inspector
from gsef_desktop.ui.members.duplicates_badge import DuplicatesBadge
from gsef_desktop.ui.members.filters import FilterRow
from gsef_desktop.ui.members.list_panel import ListPanel
from gsef_desktop.ui.members.listed_page import ListedPage
from gsef_desktop.ui.models.list_model import Cell
from gsef_desktop.ui.widgets.layout import EmptyState


class PeoplePage(ListedPage):
    """Everybody in the file."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        theme = context.theme
        self._icon = theme.icon("user-round", "ink3", 14)
        self.filters = FilterRow(
            theme, standing=("organisation", "country", "languages"), with_status=False, find=self.tr("Find a person"),
            new=self.tr("New person"),
        )  # fmt: skip
        self.search = self.filters.search
        nobody = EmptyState(theme, self.tr("Nobody yet. Add a person, or name who holds a seat."), [(self.tr("New person"), self.add)])
        self.list = ListPanel(context, PEOPLE, filters=self.filters, dress=self._dress, name=self.tr("People"), nobody=nobody)
        self.table = self.list.table
        self.filters.add.setEnabled(not context.read_only)
        self.filters.add_wanted.connect(self.add)
        self.list.count_changed.connect(self._did_count)
        self.count_changed.connect(self.status_did_change)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.duplicates = DuplicatesBadge(context, "person", self.filters)
        self.filters.add_after(self.duplicates)
        column.addWidget(self.filters)
        column.addWidget(self.list, 1)
        context.selection_changed.connect(self._follow_selection)

    def show_day(self, summary: MembersSummary, day: date) -> None:
        """Show the people as they are on a day."""
        self.list.show_day(day)
        self.duplicates.page_shown(self.list.total())

    def show_ref(self, ref: RecordRef) -> bool:
        """Select a person and scroll to it."""
        return self.show_person(ref.id)

    def show_person(self, id: str) -> bool:
        """Select a person and scroll to them; a search or filters that hide them are taken away."""
        return self.list.show_record(id)

    def add(self) -> None:
        """Make a person with a working name, and put the cursor on it."""
        made = self.context.edit(lambda: members.add_person(self.context.workspace, name=self.tr("New person")))
        if made is not None:
            self.show_person(made.id)
            edit_in_inspector(self, self.context, RecordRef("person", made.id), select_all=True)

    def _did_count(self) -> None:
        self.filters.setVisible(not self.list.is_empty())
        self.count_changed.emit()

    def _dress(self, column: ListColumn, row: ListRow, text: str) -> Cell:
        if column.key == "name":
            return Cell(text, "name", "ink", self._icon)
        return Cell(text, token="ink3" if text == "–" else "ink2", right=column.holds in (Holds.NUMBER, Holds.MONEY))

    def _follow_selection(self, ref: RecordRef | None) -> None:
        self.list.follow(ref)
