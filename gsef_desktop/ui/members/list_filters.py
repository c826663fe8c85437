"""What a list is filtered by: the panels of its filters, what they offer, and what the row above the list asks for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from gsef_desktop.domain.list_columns import Holds, ListColumn
from gsef_desktop.domain.list_views import ME, Criterion
from gsef_desktop.domain.records import MembershipStatus
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.members.filter_popup import Choice, FilterPopup
from gsef_desktop.ui.members.filters import FilterRow
from gsef_desktop.ui.members.list_state import ListState
from gsef_desktop.ui.members.list_words import ListWords

_OFFERED_WHOLE = frozenset({"kind", "status", "fee", "region"})
"""Vocabularies of which all codes are offered, also those that nobody has."""


class ListFilters(QObject):
    """Sets the filters of a list.  `title` is the heading of a column, `words` answers the texts for its values."""

    def __init__(
        self, context: UiContext, state: ListState, row: FilterRow, *, words: Callable[[], ListWords], title: Callable[[ListColumn], str],
        parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._context, self._state, self._row, self._words, self._title, self._parent = context, state, row, words, title, parent
        row.filter_wanted.connect(self.open)
        row.status_wanted.connect(self._filter_status)
        row.add_filter_wanted.connect(self._offer_filters)
        row.clear_wanted.connect(self.clear)

    def clear(self) -> None:
        """Let everything through."""
        self._row.search.blockSignals(True)
        self._row.search.clear()
        self._row.search.blockSignals(False)
        self._state.clear_filters()

    def toggle_region(self, region: str) -> None:
        """Filter by a region alone, or not by it any more."""
        now = self._state.view.criterion("region")
        if now is not None and now.values == (region,):
            self._state.remove_filter("region")
        else:
            self._state.set_filter(Criterion(field="region", values=(region,)))

    def chosen_values(self, field: str) -> frozenset[str]:
        """The values by which a field is filtered."""
        criterion = self._state.view.criterion(field)
        return frozenset(criterion.values) if criterion is not None else frozenset()

    def _filter_status(self, status: MembershipStatus | None) -> None:
        if status is None:
            self._state.remove_filter("status")
        else:
            self._state.set_filter(Criterion(field="status", values=(status.value,)))

    def _offer_filters(self, widget: QWidget) -> None:
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in self._state.opened.columns.values():
            title = self._title(column).replace("&", "&&")
            menu.addAction(title).triggered.connect(lambda _=False, key=column.key: self.open(key, widget))
        menu.popup(widget.mapToGlobal(QPoint(0, widget.height() + 4)))

    def open(self, field: str, widget: QWidget) -> FilterPopup | None:
        """Open the panel of the filter of a field beneath a widget."""
        column = self._state.opened.columns.get(field)
        if column is None:
            return None
        popup = FilterPopup(
            self._context.theme, column, self._title(column), self._state.view.criterion(field), self._choices(column),
            language=self._context.language, year=self._context.year, parent=self._parent,
        )  # fmt: skip
        popup.changed.connect(self._state.set_filter)
        popup.removed.connect(lambda: self._state.remove_filter(field))
        popup.open_below(widget)
        return popup

    def _choices(self, column: ListColumn) -> list[Choice]:
        """What a filter can ask for: the values that there are, with how many records have each."""
        if column.holds not in (Holds.CHOICE, Holds.CODES, Holds.WORDS, Holds.PERSON, Holds.ORGANISATION):
            return []
        opened, words = self._state.opened, self._words()
        counted = {str(value): count for value, count in opened.counted(column.key).items() if value is not None}
        names = dict(words.choices(column)) if column.words in _OFFERED_WHOLE or column.choices else {}
        for code, name in names.items():
            if not name.startswith("\u2003"):  # of sub-regions only those that there are
                counted.setdefault(code, 0)
        key = opened.sort_key(column)
        made = [Choice(code=one, text=names.get(one) or words.word(column, one), count=counted[one]) for one in sorted(counted, key=key)]
        if column.holds is Holds.PERSON:
            made.insert(0, Choice(code=ME, text=self.tr("Me")))
        return made
