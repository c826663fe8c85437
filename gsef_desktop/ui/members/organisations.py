"""The page of organisations: map, regions, filters, table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.member_row import MemberRow
from gsef_desktop.domain.records import Classification, MembershipStatus
from gsef_desktop.reference.countries import country_name
from gsef_desktop.reference.world import MAP_HEIGHT
from gsef_desktop.services import members
from gsef_desktop.services.members import MembersSummary
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors import member_words as words
from gsef_desktop.ui.members.acting import delete_records, edit_in_inspector
from gsef_desktop.ui.members.duplicates_badge import DuplicatesBadge
from gsef_desktop.ui.members.filters import FilterRow
from gsef_desktop.ui.members.map import MemberMap
from gsef_desktop.ui.members.matrix import RegionMatrix
from gsef_desktop.ui.members.page import MembersPage
from gsef_desktop.ui.members.table import RecordTable
from gsef_desktop.ui.models.paged import Column, PagedModel
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.layout import EmptyState, rule
from gsef_desktop.ui.widgets.membership import membership_icon

_LEADING = {Classification.CHAIR, Classification.CO_CHAIR, Classification.VICE_CHAIR}
_CELL = 12
"""What a cell takes beside its text, in px."""
_BAND, _LOW_BAND = 156, 122
_BAND_FROM, _HIGH_FROM = 400, 620
"""Heights of the page from which the map is shown, and shown large, in px."""


class OrganisationsPage(MembersPage):
    """Everything about the organisations of the network on one page."""

    count_changed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._day = date.today()
        self._order, self._descending = "seat", False
        self._summary: MembersSummary | None = None
        self._build()

    def show_day(self, summary: MembersSummary, day: date) -> None:
        """Show the organisations as they are on a day."""
        self._day, self._summary = day, summary
        self._map.set_points(summary.points)
        self.filters.set_summary(summary)
        self._model.set_title(4, summary.main_body or self.tr("Seat"))
        self._find()
        self.duplicates.page_shown(summary.total)
        self._follow_selection(self.context.selected)

    def shown_ids(self) -> list[str]:
        """The ids of what is shown, in order."""
        return list(self._model.ids)

    def selected_ids(self) -> list[str]:
        """The ids of the rows that are selected, in order."""
        return self.table.selected_ids()

    def shown(self) -> int:
        """How many rows the table has."""
        return len(self._model.ids)

    def search_field(self) -> QWidget:
        """The field to find an organisation."""
        return self.filters.search

    def show_ref(self, ref: RecordRef) -> bool:
        """Select an organisation and scroll to it."""
        return self.show_organisation(ref.id)

    def status_text(self) -> str:
        """How many are shown."""
        return self.tr("{number} shown").format(number=self.shown())

    def export(self) -> None:
        """Export what is shown, in its order."""
        self._export(self.shown_ids())

    def show_organisation(self, id: str) -> bool:
        """Select an organisation and scroll to it; filters that hide it are taken away."""
        if self._model.row_of(id) < 0:
            self.filters.clear()
        if not self.table.select(id):
            return False
        self.table.show_id(id)
        self._map.set_selected(id)
        self.context.select(RecordRef("organisation", id))
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
        self.filters = FilterRow(theme)
        self._matrix.region_pressed.connect(self.filters.toggle_region)
        row.addWidget(self._map)
        row.addWidget(self._matrix, 1)
        row.addStretch(0)
        column.addWidget(self._band)
        self._rule = QWidget()
        line = QVBoxLayout(self._rule)
        line.setContentsMargins(16, 0, 16, 0)
        line.addWidget(rule())
        column.addWidget(self._rule)
        self.filters.changed.connect(self._did_filter)
        self.filters.add_wanted.connect(self.add)
        self.filters.add.setEnabled(not self.context.read_only)
        self.duplicates = DuplicatesBadge(self.context, "organisation", self.filters)
        if (row_of_filters := self.filters.layout()) is not None:
            row_of_filters.addWidget(self.duplicates)
        column.addWidget(self.filters)
        self._model = PagedModel(theme, self._columns(), self._read, self)
        self.table = RecordTable(self.context, self._model, self.tr("Organisations"), "organisations")
        self._model.order_changed.connect(self._sort)
        self.table.header().setSortIndicator(4, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(self._open)
        self.table.delete_wanted.connect(lambda ids: delete_records(self.context, "organisation", ids))
        self.table.menu_wanted.connect(self._pop_up)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty())
        self._stack.addWidget(
            EmptyState(theme, self.tr("No organisation matches these filters."), [(self.tr("Clear the filters"), self.filters.clear)])
        )
        column.addWidget(self._stack, 1)
        self.context.selection_changed.connect(self._follow_selection)

    def _columns(self) -> list[Column[MemberRow]]:
        theme, language = self.context.theme, self.context.language
        kinds = {kind: theme.icon(icon, "ink3", 14) for kind, icon in words.KIND_ICONS.items()}
        marks = {status: membership_icon(status, theme) for status in MembershipStatus}
        return [
            Column(order="name", title=self.tr("Name"), text=lambda row: row.name, width=220, role="name", token="ink",
                   icon=lambda row: kinds[row.kind]),
            Column(order="kind", title=self.tr("Kind"), text=lambda row: words.kind_word(row.kind), width=84),
            Column(order="country", title=self.tr("Country"), text=lambda row: country_name(row.country, language) or "–", width=100),
            Column(order="region", title=self.tr("Region"), text=lambda row: words.region_word(row.region) or "–",
                   width=_room(theme, [name for _, name in words.region_choices()], 106)),
            Column(order="seat", title=self.tr("Seat"), text=_seat_text,
                   width=_room(theme, [words.classification_word(one) for one in Classification], 148),
                   font=lambda row: "secondary_strong" if _leads(row) else "field",
                   ink=lambda row: "ink" if _leads(row) else "ink2" if row.seats else "ink3"),
            Column(order="status", title=self.tr("Status"), text=lambda row: words.status_word(row.status), width=94,
                   ink=lambda row: "ink" if row.status is MembershipStatus.MEMBER else "ink2" if row.status else "ink3",
                   icon=lambda row: marks.get(row.status) if row.status else None),
            Column(order="languages", title=self.tr("Languages"), text=lambda row: words.codes_text(row.languages), width=82),
        ]  # fmt: skip

    def _empty(self) -> QWidget:
        return EmptyState(
            self.context.theme, self.tr("No organisation yet. Add one or import the programme."),
            [(self.tr("New organisation"), self.add), (self.tr("Import a programme…"), lambda: self.context.open_view("import"))],
        )  # fmt: skip

    # --- the table -------------------------------------------------------------------------------------------------------------------

    def _read(self, ids: Sequence[str]) -> Sequence[MemberRow]:
        return members.read_organisations(self.context.workspace, ids=ids, day=self._day, language=self.context.language)

    def _find(self) -> None:
        context = self.context
        ids = members.find_organisations(
            context.workspace, day=self._day, language=context.language, wanted=self.filters.wanted(), order=self._order,
            descending=self._descending,
        )  # fmt: skip
        self.table.show_ids(ids)
        nothing = self._summary is None or not self._summary.total
        self._stack.setCurrentIndex(0 if ids else 1 if nothing else 2)
        self._matrix.set_points(self._summary.points if self._summary else (), self.filters.region.chosen())
        self._arrange()
        self.count_changed.emit()

    def _did_filter(self) -> None:
        self._find()
        self._follow_selection(self.context.selected)

    def _sort(self, order: str, descending: bool) -> None:
        if (order, descending) != (self._order, self._descending):
            self._order, self._descending = order, descending
            self._find()
            if current := self.table.current_id():
                self.table.show_id(current)

    # --- acting ----------------------------------------------------------------------------------------------------------------------

    def _choose(self, id: str) -> None:
        if id:
            self._map.set_selected(id)
            self.context.select(RecordRef("organisation", id))

    def _open(self, id: str) -> None:
        edit_in_inspector(self, self.context, RecordRef("organisation", id))

    def _follow_selection(self, ref: RecordRef | None) -> None:
        id = ref.id if ref is not None and ref.kind == "organisation" else ""
        self._map.set_selected(id)
        if not id or id not in self.table.selected_ids():
            self.table.select(id)

    def _export(self, ids: Sequence[str]) -> None:
        """Export some rows, in their order."""
        from gsef_desktop.services.table_export import Exported
        from gsef_desktop.ui.dialogs.table_files import export_table

        export_table(self.context, self.window(), what=Exported.ORGANISATIONS, ids=ids)

    def _merge(self, ids: Sequence[str]) -> None:
        """Show some rows side by side, to make one of them."""
        from gsef_desktop.ui.dialogs.merge_dialog import open_merge

        open_merge(self.context, self, kind="organisation", ids=ids)

    def _pop_up(self, at: QPoint) -> None:
        ids = self.table.selected_ids()
        if not ids:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Edit")).triggered.connect(lambda: self._open(ids[0]))
        statuses = menu.addMenu(self.tr("Set status"))
        for status in MembershipStatus:
            icon = membership_icon(status, self.context.theme)
            action = statuses.addAction(icon, words.status_word(status))
            action.triggered.connect(lambda _=False, status=status: self.set_status(ids, status))
        statuses.addSeparator()
        statuses.addAction(self.tr("No membership")).triggered.connect(lambda: self.set_status(ids, None))
        statuses.setEnabled(not self.context.read_only)
        menu.addAction(self.tr("Copy as a table")).triggered.connect(self.table.copy_rows)
        menu.addAction(self.tr("Export…")).triggered.connect(lambda: self._export(ids))
        merge = menu.addAction(self.tr("Merge…"))
        merge.triggered.connect(lambda: self._merge(ids))
        merge.setEnabled(len(ids) > 1 and not self.context.read_only)
        menu.addSeparator()
        delete = menu.addAction(self.tr("Delete"))
        delete.triggered.connect(lambda: delete_records(self.context, "organisation", ids))
        delete.setEnabled(not self.context.read_only)
        menu.popup(at)

    def set_status(self, ids: Sequence[str], status: MembershipStatus | None) -> None:
        """Give organisations a status of membership from the day shown, in one step."""
        self.context.edit(lambda: members.change_statuses(self.context.workspace, ids=ids, status=status, day=self._day))

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
        self._map.setFixedWidth(round(min((band - 2) / MAP_HEIGHT, self.width() * 0.5)))
        self._matrix.setMaximumWidth(480)
        self.filters.setVisible(bool(self._summary and self._summary.total))
        self.filters.search.setEnabled(bool(self._summary and self._summary.total))


def _room(theme: Theme, names: Iterable[str], least: int) -> int:
    """How wide a column must be for each of these words, in the window's language."""
    metrics = QFontMetrics(theme.font("field"))
    return max(least, *(metrics.horizontalAdvance(name) + _CELL for name in names))


def _leads(row: MemberRow) -> bool:
    return bool(row.seats) and row.seats[0] in _LEADING


def _seat_text(row: MemberRow) -> str:
    return ", ".join(dict.fromkeys(words.classification_word(seat) for seat in row.seats)) or "–"
