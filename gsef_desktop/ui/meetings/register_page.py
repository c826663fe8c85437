"""What the registers of decisions, of action items and of attendance share: the row of filters, the table, the empty states."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.meetings.register_table import RegisterTable
from gsef_desktop.ui.models.paged import Column, PagedModel
from gsef_desktop.ui.widgets.buttons import Chip
from gsef_desktop.ui.widgets.fields import SearchField
from gsef_desktop.ui.widgets.layout import EmptyState, FlowLayout, rule
from gsef_desktop.ui.widgets.menu_chip import MenuChip

_PAUSE_MS = 60
"""A short pause of typing before the table is asked again."""


class RegisterPage(QWidget):
    """A register.  Subclasses say what stands in it and what is done to it."""

    record_was_opened = Signal(object)
    """a `RecordRef` to be shown in the meeting it comes from"""
    did_fill = Signal()

    kind = ""
    """the kind of record"""
    kinds: tuple[str, ...] = ()
    """the kinds of record whose inspectors its rows open, where these are others"""
    concerns: tuple[str, ...] = ()
    """kinds of record whose changes make it read anew"""
    has_box = True
    """whether rows have a box to tick, and can be deleted"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.total = 0
        self.order, self._descending = self.first_order()
        theme = context.theme
        self._bar, filters = QWidget(), QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(12)
        flow = FlowLayout(filters, spacing=6)
        flow.setContentsMargins(0, 2, 0, 2)  # beside the middle of the search field
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        filters.setSizePolicy(policy)
        row.addWidget(filters, 1)
        self._group = QButtonGroup(self)
        self.chips: dict[str, Chip] = {}
        for name, text in self.choices():
            chip = Chip(theme, text)
            chip.setChecked(not self.chips)
            chip.toggled.connect(lambda on: self._find() if on else None)
            self._group.addButton(chip)
            self.chips[name] = chip
            flow.addWidget(chip)
        self.menus = {name: MenuChip(theme, text) for name, text in self.menu_names()}
        for menu in self.menus.values():
            menu.changed.connect(self._find)
            flow.addWidget(menu)
        self.search = SearchField(theme, self.search_name(), placeholder=self.tr("Search"))
        self.search.setFixedWidth(190)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._find)
        self.search.textChanged.connect(lambda _: self._pause.start())
        row.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)
        self.model: PagedModel[Any] = PagedModel(theme, self.columns(), self.read, self)
        self.table = RegisterTable(
            context, self.model, self.title(), f"meetings.{self.kind}.columns", rest=self.rest(),
            tick=self.is_ticked if self.has_box else None,
        )  # fmt: skip
        self.model.order_changed.connect(self._sort)
        orders = [column.order for column in self.model.columns]
        way = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
        self.table.header().setSortIndicator(orders.index(self.order), way)
        self.table.setSortingEnabled(True)
        self.table.chosen.connect(lambda id: context.select(self.ref_of(id)) if id else None)
        self.table.opened.connect(self.open_row)
        self.table.tick_wanted.connect(self._tick)
        self.table.hide_below(self.narrow())
        self.table.delete_wanted.connect(self._delete)
        self.table.menu_wanted.connect(self._pop_up)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(EmptyState(theme, self.nothing_yet()))
        self._stack.addWidget(EmptyState(theme, self.nothing_found(), [(self.tr("Take the filters away"), self.clear_filters)]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        self._rule = rule()
        column.addWidget(self._rule)
        column.addWidget(self._stack, 1)

    # --- what subclasses say -----------------------------------------------------------------------------------------------------

    def title(self) -> str:
        """What the table is called."""
        raise NotImplementedError

    def search_name(self) -> str:
        """What the search field is called."""
        raise NotImplementedError

    def nothing_yet(self) -> str:
        """What an empty register says."""
        raise NotImplementedError

    def nothing_found(self) -> str:
        """What is said where nothing passes the filters."""
        raise NotImplementedError

    def choices(self) -> Sequence[tuple[str, str]]:
        """The exclusive chips; the first lets everything through."""
        raise NotImplementedError

    def menu_names(self) -> Sequence[tuple[str, str]]:
        """The chips with menus."""
        raise NotImplementedError

    def first_order(self) -> tuple[str, bool]:
        """How rows are sorted at first."""
        raise NotImplementedError

    def rest(self) -> int:
        """The column that takes the room that the others leave."""
        raise NotImplementedError

    def narrow(self) -> dict[int, int]:
        """Columns that are left out where the table is narrower than so many pixels."""
        return {}

    def columns(self) -> list[Column[Any]]:
        """The columns; the first is the box."""
        raise NotImplementedError

    def read(self, ids: Sequence[str]) -> Sequence[Any]:
        """The rows of some ids."""
        raise NotImplementedError

    def find_rows(self, choice: str) -> list[str]:
        """The ids that pass the filters, in order."""
        raise NotImplementedError

    def fill_filters(self) -> int:
        """Bring the chips up to date; answers how many rows there are unfiltered."""
        raise NotImplementedError

    def ref_of(self, id: str) -> RecordRef | None:
        """The record whose inspector a row opens."""
        return RecordRef(self.kind, id)

    def open_name(self) -> str:
        """What opening a row is called in its menu."""
        return self.tr("Go to the meeting")

    def open_row(self, id: str) -> None:
        """Show a row where it comes from."""
        self.record_was_opened.emit(RecordRef(self.kind, id))

    def inspects(self, kind: str) -> bool:
        """Whether a row may have been what is inspected, by its kind of record."""
        return kind in (self.kinds or (self.kind,))

    def is_ticked(self, row: Any) -> bool | None:
        """Whether the box of a row is ticked, None: crossed out."""
        raise NotImplementedError

    def tick(self, ids: Sequence[str], ticked: bool) -> None:
        """Tick or untick."""
        raise NotImplementedError

    def delete(self, ids: Sequence[str]) -> None:
        """Delete rows."""
        raise NotImplementedError

    def fill_menu(self, menu: QMenu, ids: Sequence[str]) -> None:
        """Further entries of the context menu."""

    # --- showing -----------------------------------------------------------------------------------------------------------------

    @property
    def choice(self) -> str:
        """Which of the exclusive chips is on."""
        return next((name for name, chip in self.chips.items() if chip.isChecked()), "")

    @property
    def descending(self) -> bool:
        """Whether the order is reversed."""
        return self._descending

    def reload(self) -> None:
        """Read everything again; what is selected stays."""
        self.total = self.fill_filters()
        self._find()

    def select(self, id: str) -> bool:
        """Select a row; filters that hide it are taken away."""
        if self.model.row_of(id) < 0:
            self.clear_filters()
        is_current = self.table.current_id() == id
        found = self.table.select(id)
        if found and not is_current:
            self.table.show_id(id)
        return found

    def clear_filters(self) -> None:
        """Let everything through."""
        for menu in self.menus.values():
            menu.set_chosen(frozenset())
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        first = next(iter(self.chips.values()))
        first.blockSignals(True)
        first.setChecked(True)
        first.blockSignals(False)
        self._find()

    def chosen_in(self, menu: str) -> frozenset[str]:
        """What is ticked in a menu."""
        return self.menus[menu].chosen()

    def _find(self) -> None:
        ids = self.find_rows(self.choice)
        self.table.show_ids(ids)
        self._stack.setCurrentIndex(0 if ids else 2 if self.total else 1)
        for part in (self._bar, self._rule):
            part.setVisible(bool(self.total))
        for menu in self.menus.values():
            menu.setVisible(menu.count() > 1 or bool(menu.chosen()))
        self.did_fill.emit()

    def _sort(self, order: str, descending: bool) -> None:
        if (order, descending) != (self.order, self._descending):
            self.order, self._descending = order, descending
            self._find()

    # --- acting ------------------------------------------------------------------------------------------------------------------

    def _row(self, id: str) -> Any:
        place = self.model.row_of(id)
        return self.model.row_at(place) if place >= 0 else None

    def _tick(self, ids: Sequence[str]) -> None:
        rows = [row for id in ids if (row := self._row(id)) is not None]
        if not self.context.read_only and rows and self.has_box:
            self.tick(ids, not all(self.is_ticked(row) for row in rows))

    def _delete(self, ids: Sequence[str]) -> None:
        if not self.context.read_only and self.has_box:
            selected = self.context.selected
            self.delete(ids)
            if selected is not None and selected.id in ids and self.model.row_of(selected.id) < 0:
                self.context.select(None)

    def _pop_up(self, at: QPoint) -> None:
        ids = self.table.selected_ids()
        if not ids:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.open_name(), lambda: self.open_row(ids[0]))
        self.fill_menu(menu, ids)
        menu.addAction(self.tr("Copy as a table"), self.table.copy_rows)
        if not self.has_box:
            menu.popup(at)
            return
        menu.addSeparator()
        delete = menu.addAction(self.context.theme.icon("trash-2", "ink3"), self.tr("Delete"), lambda: self._delete(ids))
        delete.setEnabled(not self.context.read_only)
        menu.popup(at)
