"""A list of organisations or people: its table, and beneath it totals or what can be done to a selection."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.list_columns import RECORD_OF, Holds, ListColumn
from gsef_desktop.reference.text_keys import text_key
from gsef_desktop.services.open_list import ListRow
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.members.acting import edit_in_inspector
from gsef_desktop.ui.members.filters import FilterRow
from gsef_desktop.ui.members.list_actions import actions_for
from gsef_desktop.ui.members.list_deeds import ListDeeds
from gsef_desktop.ui.members.list_delegate import ListDelegate
from gsef_desktop.ui.members.list_dialogs import ColumnsPopup
from gsef_desktop.ui.members.list_filters import ListFilters
from gsef_desktop.ui.members.list_menus import ListMenus
from gsef_desktop.ui.members.list_state import QUIET_FROM, ListState
from gsef_desktop.ui.members.list_table import ListTable
from gsef_desktop.ui.members.list_totals import TotalsRow
from gsef_desktop.ui.members.list_words import ListWords, money_text, number_text
from gsef_desktop.ui.models.list_model import Cell, ListModel
from gsef_desktop.ui.widgets.layout import EmptyState
from gsef_desktop.ui.widgets.selection_strip import SelectionStrip

_AFTER_MS = 30
"""So long after a list of very many has been shown, its columns are made ready: painting comes first."""
_PAUSE_MS = 150
"""After so long a pause of typing it is told what the records found add up to."""
_MOST_TEXTS = 5_000
"""So many texts of cells are kept: the same countries and functions come again and again."""
Dress = Callable[[ListColumn, ListRow, str], Cell]


class ListPanel(QWidget):
    """Everything about one list.  `dress` makes the cell of a column from its text."""

    count_changed = Signal()
    record_chosen = Signal(str)
    """the id of the record that became the current one"""
    filters_changed = Signal()

    def __init__(
        self, context: UiContext, list_kind: str, *, filters: FilterRow, dress: Dress, name: str, nobody: EmptyState,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.context, self.list_kind, self._dress_cell = context, list_kind, dress
        self.kind = RECORD_OF[list_kind]
        self.state = ListState(context, list_kind, self)
        self.filters = filters
        self._words: ListWords | None = None
        self._stale, self._columns_stale = True, True
        self._total = 0
        self._headings: dict[str, str] = {}
        self._texts: dict[tuple[str, Any], str] = {}
        self.model = ListModel(self._read, self._dress, self._title, self._heading, self)
        self.deeds = ListDeeds(context, self.state, lambda: self.table.selected_numbers(), self)
        delegate = ListDelegate(
            context.theme, choices=self._editor_choices, names=self.deeds.names_to_complete, title=self._title,
            text_of=lambda column, value: self.words.editable_text(column, value),
        )  # fmt: skip
        self.table = ListTable(context, self.model, delegate, name)
        self.menus = ListMenus(context, self.state, self.filters, self.deeds, self.words_now)
        self.filtering = ListFilters(context, self.state, filters, words=self.words_now, title=self._title, parent=self)
        self.totals = TotalsRow(context.theme, self.table.header())
        self.strip = self._make_strip()
        self._build(nobody)
        self._connect()

    @property
    def words(self) -> ListWords:
        """Texts for the values of the list."""
        opened = self.state.opened
        if self._words is None or self._words.opened is not opened:
            self._words = ListWords(opened)
        return self._words

    def words_now(self) -> ListWords:
        """The same, for those who ask later."""
        return self.words

    # --- from outside ----------------------------------------------------------------------------------------------------------------

    def show_day(self, day: date) -> None:
        """Show the list as it is on a day."""
        if day != self.state.day:
            self.state.set_day(day)
            self._stale = True
        if self._stale:
            self.show_again()
        self.follow(self.context.selected)

    def shown(self) -> int:
        """How many records are shown, also while only the first have been read."""
        return self._total if self.state.is_partial else len(self.model.listing.numbers)

    def shown_ids(self) -> list[str]:
        """The ids of the records shown, in order."""
        self._show_whole()
        return self.state.opened.ids(self.model.listing.numbers)

    def show_record(self, id: str) -> bool:
        """Select a record and scroll to it; filters that hide it are taken away."""
        if self._stale:
            self.show_again()
        self._show_whole()
        if self.state.opened.place_of(self.model.listing, id) < 0:
            if self.filters.search.text():
                self.filters.search.clear()
            self.state.clear_filters()
        number = self._number_of(id)
        if self.model.row_of(number) < 0:
            self.model.unfold_all()
            self.table.keeping(lambda: self.model.set_listing(self.model.listing))
        if number < 0 or not self.table.select_number(number):
            return False
        self.table.show_number(number)
        self.context.select(RecordRef(self.kind, id))
        return True

    def name_column(self, key: str, title: str) -> None:
        """Give a column a heading of its own; "" gives it back the usual one."""
        self._headings[key] = title
        self.model.set_title(key, self._title(self.state.opened.columns[key]))

    def _show_whole(self) -> None:
        """Show all of a list of which only the beginning has been shown."""
        if self.state.is_partial:
            listing = self.state.find()
            self.table.keeping(lambda: self.model.set_listing(listing))

    def follow(self, ref: RecordRef | None) -> None:
        """Select what is selected in the window."""
        if self._stale:
            return
        id = ref.id if ref is not None and ref.kind == self.kind else ""
        number = self._number_of(id) if id else -1
        if number < 0 or number not in set(self.table.selected_numbers()):
            self.table.select_number(number)

    def _number_of(self, id: str) -> int:
        return self.state.opened.number(id)

    # --- building --------------------------------------------------------------------------------------------------------------------

    def _build(self, nobody: EmptyState) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._stack = QStackedWidget()
        self._foot = QStackedWidget()
        self._foot.addWidget(self.totals)
        self._foot.addWidget(self.strip)
        self._foot.setFixedHeight(self.totals.height())
        whole = QWidget()
        inner = QVBoxLayout(whole)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.table, 1)
        inner.addWidget(self._foot)
        self._stack.addWidget(whole)
        self._stack.addWidget(nobody)
        self.nothing = EmptyState(
            self.context.theme, self.tr("Nothing matches these filters."), [(self.tr("Clear the filters"), self.filtering.clear)]
        )
        self._stack.addWidget(self.nothing)
        self.unnamed = EmptyState(
            self.context.theme, self.tr("This view shows what is yours. Say who you are."),
            [(self.tr("Who I am…"), lambda: self.menus.ask_me(self.unnamed.buttons[0]))],
        )  # fmt: skip
        self._stack.addWidget(self.unnamed)
        column.addWidget(self._stack, 1)

    def _make_strip(self) -> SelectionStrip:
        strip = SelectionStrip(self.context.theme)
        self._change_menu = QMenu(strip)
        self._change_menu.aboutToShow.connect(lambda: self.deeds.fill_change_menu(self._change_menu))
        change = strip.add_button(self.tr("Change…"), icon="pencil", menu=self._change_menu)
        change.setEnabled(not self.context.read_only)
        others = [one for one in actions_for(self.list_kind) if one.in_bar]
        for one in others:
            button = strip.add_button(one.text(), self._runner(one.key), icon=one.icon)
            button.setEnabled(not (one.writes and self.context.read_only))
        strip.add_button(self.tr("Copy"), self.deeds.copy, icon="copy")
        delete = strip.add_button(self.tr("Delete"), self.deeds.delete, icon="x")
        delete.setEnabled(not self.context.read_only)
        strip.cleared.connect(self._select_nothing)
        return strip

    def _runner(self, key: str) -> Callable[[], object]:
        return lambda: self.deeds.run_action(key)

    def _connect(self) -> None:
        table, filters = self.table, self.filters
        self.model.editable = lambda column: column.editable and not self.context.read_only
        self.model.typed.connect(
            self._did_type, Qt.ConnectionType.QueuedConnection
        )  # the editor must be gone before the list is shown anew
        table.chosen.connect(self._choose)
        table.opened.connect(self._open)
        table.delete_wanted.connect(self.deeds.delete)
        table.copy_wanted.connect(self.deeds.copy)
        table.menu_wanted.connect(self._pop_up)
        table.widths_changed.connect(self._keep_widths)
        table.column_moved.connect(self._move_column)
        table.selection_did_change.connect(self._show_foot)
        table.find_name = self._find_name
        table.header().sectionClicked.connect(self._did_click_heading)
        table.header_menu_wanted.connect(self._pop_up_heading)
        filters.columns_wanted.connect(self._offer_columns)
        filters.search.textChanged.connect(self._search)
        self.state.changed.connect(self._did_change)
        self.state.did_load.connect(self._show_totals)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._after_painting)

    # --- showing ---------------------------------------------------------------------------------------------------------------------

    def _did_change(self, columns: bool) -> None:
        self._stale, self._columns_stale = True, self._columns_stale or columns
        if self.isVisibleTo(self.window()) or self.isVisible():
            self.show_again()
            self.follow(self.context.selected)

    def show_again(self) -> None:
        """Read the list anew; what is selected and the place in it stay where they can."""
        self._stale = False
        self._texts.clear()
        if self._columns_stale:
            self._show_columns()
        self._total = self.state.opened.total_number()
        listing = self.state.find_first(self._total)
        self.table.keeping(lambda: self.model.set_listing(listing))
        self._show_order()
        self.menus.show_view()
        self.filters.show_view(self.state.view, self.state.opened.columns, self.words)
        empty = not self._total
        state = 0 if listing.numbers else 1 if empty else 3 if self.state.wants_me else 2
        self._stack.setCurrentIndex(state)
        self._show_foot()
        self.count_changed.emit()
        self.filters_changed.emit()
        self._later.start(_AFTER_MS if self._total >= QUIET_FROM else 0)

    def total(self) -> int:
        """How many records there are, whatever the filters."""
        return self._total

    def is_empty(self) -> bool:
        """Whether there is no record at all."""
        return not self._total

    def _show_columns(self) -> None:
        self._columns_stale = False
        columns = [self.state.opened.columns[one] for one in self.state.shown_columns()]
        self.table.keeping(lambda: self._set_columns(columns))
        widths = {one.field: one.width for one in self.state.view.columns}
        self.table.set_widths([widths.get(one.key) or self._width(one) for one in columns])

    def _set_columns(self, columns: Sequence[ListColumn]) -> bool:
        self.model.set_columns(columns)
        return True

    def _width(self, column: ListColumn) -> int:
        """As wide as its words need to be in the window's language, within reason."""
        metrics = self.table.fontMetrics()
        texts = [self._title(column) + "   "]
        if column.words in ("status", "region", "fee"):
            texts += [text for _, text in self.words.choices(column) if not text.startswith("\u2003")]  # sub-regions may be cut
        longest = max(metrics.horizontalAdvance(text) for text in texts) + (30 if column.words == "status" else 18)
        return min(max(column.width, longest), 170)

    def _show_order(self) -> None:
        head, order = self.table.header(), self.state.view.order
        place = next((number for number, one in enumerate(self.model.columns) if order and one.key == order[0].field), -1)
        head.setSortIndicatorShown(place >= 0)
        if place >= 0:
            way = Qt.SortOrder.DescendingOrder if order[0].descending else Qt.SortOrder.AscendingOrder
            head.setSortIndicator(place, way)
        head.viewport().update()

    def _after_painting(self) -> None:
        if not self.context.closed:
            self.state.make_ready(self._total)

    def _show_foot(self) -> None:
        count = self.table.selected_count()
        if count > 1:
            self.strip.show_count(count)
        self._foot.setCurrentIndex(1 if count > 1 else 0)

    def _show_totals(self) -> None:
        if self._stale or self.context.closed or self.state.is_partial:
            return
        texts = {0: (self._count_text(), False)}
        opened, numbers = self.state.opened, self.model.listing.numbers
        for place, column in enumerate(self.model.columns):
            ready = self._total < QUIET_FROM or not opened.missing([column.key])
            if place and ready:
                found = self._total_text(column, numbers)
                if found:
                    texts[place] = (found, column.holds in (Holds.NUMBER, Holds.MONEY))
        self.totals.show_totals(texts)

    def _count_text(self) -> str:
        shown = number_text(self.shown(), self.context.language)
        if self.shown() == self._total:
            return self.tr("{number} in all").format(number=shown)
        return self.tr("{number} of {total}").format(number=shown, total=number_text(self._total, self.context.language))

    def _total_text(self, column: ListColumn, numbers: Sequence[int]) -> str:
        if column.holds in (Holds.NUMBER, Holds.MONEY):
            sums, language = sorted(self.state.opened.total(column.key, numbers).sums.items()), self.context.language
            if column.holds is Holds.MONEY:
                return " + ".join(money_text(f"{amount:.0f} {unit}", language) for unit, amount in sums)
            return " + ".join(number_text(amount, language) for _, amount in sums)
        forms = {
            "country": (self.tr("1 country"), self.tr("{number} countries")), "region": (self.tr("1 region"), self.tr("{number} regions")),
            "language": (self.tr("1 language"), self.tr("{number} languages")),
        }  # fmt: skip
        one, many = forms.get(column.words, ("", ""))
        if column.holds is Holds.ORGANISATION and column.key == "organisation":
            one, many = self.tr("1 organisation"), self.tr("{number} organisations")
        if not many:
            return ""
        different = self.state.opened.total(column.key, numbers).different
        return "" if not different else one if different == 1 else many.format(number=number_text(different, self.context.language))

    # --- cells -----------------------------------------------------------------------------------------------------------------------

    def _read(self, numbers: Sequence[int]) -> Sequence[ListRow]:
        extra = ["kind"] if "kind" in self.state.opened.columns else []  # for the icon of the name
        fields = dict.fromkeys([*(one.key for one in self.model.columns), *extra])
        return self.context.edit(lambda: self.state.opened.rows(numbers, list(fields))) or ()

    def _dress(self, column: ListColumn, row: ListRow) -> Cell:
        if column.key == "name":
            return self._dress_cell(column, row, row.name)
        value = row.values.get(column.key)
        key = (column.key, value)
        text = self._texts.get(key)
        if text is None:
            if len(self._texts) > _MOST_TEXTS:
                self._texts.clear()
            text = self._texts[key] = self.words.cell(column, value)
        return self._dress_cell(column, row, text)

    def _title(self, column: ListColumn) -> str:
        return self._headings.get(column.key) or self.words.title(column)

    def _heading(self, value: Any) -> str:
        column = self.state.opened.columns.get(self.state.view.group_by or "")
        return self.words.heading(column, value) if column is not None else ""

    def _editor_choices(self, column: ListColumn) -> list[tuple[str, str]]:
        return self.words.choices(column) if column.words in ("kind", "status", "region") or column.choices else []

    def _find_name(self, text: str, start: int) -> int:
        """The row of the next name that begins with a text; among very many, of the next few thousand."""
        wanted, total = text_key(text), self.model.rowCount()
        for step in range(min(total, 4_000)):
            row = (start + step) % total
            cell = self.model.cell(row, 0)
            if cell is not None and text_key(cell.text).startswith(wanted):
                return row
        return -1

    # --- acting ----------------------------------------------------------------------------------------------------------------------

    def _choose(self, number: int) -> None:
        ids = self.state.opened.ids([number]) if number >= 0 else []
        if ids:
            self.context.select(RecordRef(self.kind, ids[0]))
            self.record_chosen.emit(ids[0])

    def _open(self, number: int) -> None:
        for id in self.state.opened.ids([number]):
            edit_in_inspector(self, self.context, RecordRef(self.kind, id))

    def _did_type(self, number: int, place: int, given: object) -> None:
        if place >= len(self.model.columns) or not isinstance(given, tuple):
            return
        column, ids = self.model.columns[place], self.state.opened.ids([number])
        how, text = given
        if column.key == "status" and how == "code" and len(self.table.selected_numbers()) > 1 and number in self.table.selected_numbers():
            ids = self.deeds.ids()
        (self.deeds.put if how == "code" else self.deeds.put_typed)(ids, column, str(text))

    def _select_nothing(self) -> None:
        self.table.select_number(-1)
        self.table.setFocus()

    def _pop_up(self, at: QPoint) -> None:
        if not self.table.selected_count():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.deeds.fill_menu(menu, lambda: self._open(self.table.current_number()))
        place = self.table.currentIndex().column()
        if 0 <= place < len(self.model.columns):  # so that the headings are within reach of the keyboard too
            column = self.model.columns[place]
            under = menu.addMenu(self.tr("Column {name}").format(name=self._title(column).replace("&", "&&")))
            self.menus.fill_heading_menu(under, column, lambda: self.filtering.open(column.key, self.filters.add_filter))
        menu.popup(at)

    def _search(self, text: str) -> None:
        self.state.text = text
        listing = self.state.find()
        self.table.keeping(lambda: self.model.set_listing(listing))
        self._stack.setCurrentIndex(0 if listing.numbers else 1 if not self._total else 2)
        self._show_foot()
        self.follow(self.context.selected)
        self.count_changed.emit()
        self._later.start(_PAUSE_MS)

    # --- columns ---------------------------------------------------------------------------------------------------------------------

    def _did_click_heading(self, place: int) -> None:
        from PySide6.QtWidgets import QApplication

        also = bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.sort(place, also=also)

    def sort(self, place: int, *, also: bool = False) -> None:
        """Sort by the column at a place, counted from 0."""
        if 0 <= place < len(self.model.columns):
            current = self.table.current_number()
            self.state.sort(self.model.columns[place].key, also=also)
            if current >= 0:
                self.table.show_number(current)

    def _keep_widths(self) -> None:
        head = self.table.header()
        self.state.set_widths({one.key: head.sectionSize(place) for place, one in enumerate(self.model.columns) if place})

    def _move_column(self, old: int, new: int) -> None:
        fields = [one.key for one in self.model.columns]
        fields.insert(new, fields.pop(old))
        self.state.set_columns(fields)

    def _offer_columns(self, widget: QWidget) -> None:
        columns = [(one.key, self._title(one)) for one in self.state.opened.columns.values()]
        popup = ColumnsPopup(self.context.theme, columns, self.state.shown_columns(), self)
        popup.changed.connect(self.state.set_columns)
        popup.open_below(widget, popup.list)

    def _pop_up_heading(self, place: int, at: QPoint) -> None:
        if 0 <= place < len(self.model.columns):
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            column = self.model.columns[place]
            self.menus.fill_heading_menu(menu, column, lambda: self.filtering.open(column.key, self.filters.add_filter))
            menu.popup(at)
