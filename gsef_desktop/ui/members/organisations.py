"""The page of organisations: map, regions, and the list of them."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.list_columns import Holds, ListColumn
from gsef_desktop.domain.list_views import ORGANISATIONS
from gsef_desktop.domain.records import Classification, MembershipStatus, OrganisationKind
from gsef_desktop.reference.world import MAP_HEIGHT
from gsef_desktop.services import members
from gsef_desktop.services.members import MembersSummary
from gsef_desktop.services.open_list import ListRow
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors import member_words as words
from gsef_desktop.ui.members.acting import edit_in_inspector
from gsef_desktop.ui.members.duplicates_badge import DuplicatesBadge
from gsef_desktop.ui.members.filters import FilterRow
from gsef_desktop.ui.members.list_panel import ListPanel
from gsef_desktop.ui.members.listed_page import ListedPage
from gsef_desktop.ui.members.map import MemberMap
from gsef_desktop.ui.members.matrix import RegionMatrix
from gsef_desktop.ui.models.list_model import Cell
from gsef_desktop.ui.widgets.layout import EmptyState, rule
from gsef_desktop.ui.widgets.membership import membership_icon

_LEADING = (Classification.CHAIR.value, Classification.CO_CHAIR.value, Classification.VICE_CHAIR.value)
_MATRIX = 480
"""The greatest width of the table of regions, in px."""
_BAND, _LOW_BAND = 156, 122
_BAND_FROM, _HIGH_FROM = 400, 620
"""Heights of the page from which the map is shown, and shown large, in px."""


class OrganisationsPage(ListedPage):
    """Everything about the organisations of the network on one page."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._day = date.today()
        self._summary: MembersSummary | None = None
        self._kind_icons = {kind: context.theme.icon(icon, "ink3", 14) for kind, icon in words.KIND_ICONS.items()}
        self._marks = {status.value: membership_icon(status, context.theme) for status in MembershipStatus}
        self._build()

    def show_day(self, summary: MembersSummary, day: date) -> None:
        """Show the organisations as they are on a day."""
        self._day, self._summary = day, summary
        self._map.set_points(summary.points)
        self.filters.set_summary(summary, self.context.language)
        self.list.show_day(day)
        self.list.name_column("seat", summary.main_body)
        self.duplicates.page_shown(self.list.total())
        self._arrange()
        self._show_matrix()

    def show_ref(self, ref: RecordRef) -> bool:
        """Select an organisation and scroll to it."""
        return self.show_organisation(ref.id)

    def show_organisation(self, id: str) -> bool:
        """Select an organisation and scroll to it; filters that hide it are taken away."""
        if not self.list.show_record(id):
            return False
        self._map.set_selected(id)
        return True

    def add(self) -> None:
        """Make an organisation with a working name, and put the cursor on it."""
        made = self.context.edit(lambda: members.add_organisation(self.context.workspace, name=self.tr("New organisation")))
        if made is not None:
            self.refresh_now()
            self.show_organisation(made.id)
            edit_in_inspector(self, self.context, RecordRef("organisation", made.id), select_all=True)

    def refresh_now(self) -> None:
        """Read again what this page shows."""
        context = self.context
        summary = members.summarise_members(context.workspace, year=context.year, day=self._day, language=context.language)
        self.show_day(summary, self._day)

    # --- building --------------------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        theme, column = self.context.theme, QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._band = QWidget()
        row = QHBoxLayout(self._band)
        row.setContentsMargins(16, 0, 16, 2)
        row.setSpacing(26)
        self._map = MemberMap(theme)
        self._map.chosen.connect(self.show_organisation)
        self._map.opened.connect(self._open)
        self._map.enlarged.connect(lambda: self.context.open_view("members", page="map"))
        self._matrix = RegionMatrix(theme)
        self.filters = FilterRow(
            theme, standing=("kind", "region", "languages"), with_status=True, find=self.tr("Find an organisation"),
            new=self.tr("New organisation"),
        )  # fmt: skip
        self.list = ListPanel(
            self.context, ORGANISATIONS, filters=self.filters, dress=self._dress, name=self.tr("Organisations"), nobody=self._empty()
        )
        self.table = self.list.table
        self._matrix.region_pressed.connect(self.list.filtering.toggle_region)
        row.addWidget(self._map)
        row.addWidget(self._matrix, 1)
        row.addStretch(0)
        column.addWidget(self._band)
        self._rule = QWidget()
        line = QVBoxLayout(self._rule)
        line.setContentsMargins(16, 0, 16, 0)
        line.addWidget(rule())
        column.addWidget(self._rule)
        self.filters.add_wanted.connect(self.add)
        self.filters.add.setEnabled(not self.context.read_only)
        self.duplicates = DuplicatesBadge(self.context, "organisation", self.filters)
        self.filters.add_after(self.duplicates)
        column.addWidget(self.filters)
        column.addWidget(self.list, 1)
        self.list.record_chosen.connect(self._map.set_selected)
        self.list.count_changed.connect(self.count_changed)
        self.count_changed.connect(self.status_did_change)
        self.list.filters_changed.connect(self._show_matrix)
        self.context.selection_changed.connect(self._follow_selection)

    def _empty(self) -> EmptyState:
        return EmptyState(
            self.context.theme, self.tr("No organisation yet. Add one or import the programme."),
            [(self.tr("New organisation"), self.add), (self.tr("Import a programme…"), lambda: self.context.open_view("import"))],
        )  # fmt: skip

    # --- the table -------------------------------------------------------------------------------------------------------------------

    def _dress(self, column: ListColumn, row: ListRow, text: str) -> Cell:
        value = row.values.get(column.key)
        if column.key == "name":
            kind = OrganisationKind(row.values.get("kind") or OrganisationKind.OTHER)
            return Cell(text, "name", "ink", self._kind_icons[kind])
        if column.key == "status":
            return Cell(text, token="ink" if value == "member" else "ink2" if value else "ink3", icon=self._marks.get(str(value)))
        if column.key == "seat" and value and str(value).startswith(tuple(f'["{one}"' for one in _LEADING)):
            return Cell(text, "secondary_strong", "ink")
        return Cell(text, token="ink3" if text == "–" else "ink2", right=column.holds in (Holds.NUMBER, Holds.MONEY))

    def _show_matrix(self) -> None:
        self._matrix.set_points(self._summary.points if self._summary else (), self.list.filtering.chosen_values("region"))

    # --- acting ----------------------------------------------------------------------------------------------------------------------

    def _open(self, id: str) -> None:
        edit_in_inspector(self, self.context, RecordRef("organisation", id))

    def _follow_selection(self, ref: RecordRef | None) -> None:
        id = ref.id if ref is not None and ref.kind == "organisation" else ""
        self._map.set_selected(id)
        self.list.follow(ref)

    # --- height ----------------------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The map gives way where the window is low, and where there is nothing to show on it."""
        height = self.height()
        with_map = height >= _BAND_FROM and bool(self._summary and self._summary.total)
        self._band.setVisible(with_map)
        self._rule.setVisible(with_map)
        band = _BAND if height >= _HIGH_FROM else _LOW_BAND
        self._band.setFixedHeight(band)
        map_width = round(min((band - 2) / MAP_HEIGHT, self.width() * 0.5))
        self._map.setFixedWidth(map_width)
        self._matrix.setMaximumWidth(_MATRIX)
        beside = min(_MATRIX, self.width() - map_width - 2 * 16 - 26)  # what the margins and the gap between the two leave
        badge = self.filters.badge
        with_badge = with_map and self._matrix.room_beside(beside) >= badge.sizeHint().width()
        self.filters.move_badge(self._matrix.head if with_badge else None)  # there it does not make the row of filters wrap
        self.filters.setVisible(not self.list.is_empty())
        self.filters.search.setEnabled(not self.list.is_empty())
