"""The menus of a list: its saved views, what it is grouped by, what can be done with a column."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from gsef_desktop.domain.list_columns import Holds, ListColumn
from gsef_desktop.domain.records import Person
from gsef_desktop.services import members
from gsef_desktop.services.saved_views import ALL, MINE
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.members.filters import FilterRow
from gsef_desktop.ui.members.list_deeds import ListDeeds
from gsef_desktop.ui.members.list_dialogs import ask_name
from gsef_desktop.ui.members.list_state import ListState
from gsef_desktop.ui.members.list_words import ListWords

_GROUPED = frozenset({Holds.CHOICE, Holds.CODES, Holds.WORDS, Holds.PERSON, Holds.ORGANISATION, Holds.DATE, Holds.FLAG})


class ListMenus(QObject):
    """Fills the menus as they are opened."""

    def __init__(self, context: UiContext, state: ListState, filters: FilterRow, deeds: ListDeeds, words: Callable[[], ListWords]) -> None:
        super().__init__(filters)
        self._context, self._state, self._filters, self._deeds, self._words = context, state, filters, deeds, words
        filters.view_menu.aboutToShow.connect(self.fill_view_menu)
        filters.group_menu.aboutToShow.connect(self.fill_group_menu)

    # --- views -----------------------------------------------------------------------------------------------------------------------

    def _standard_word(self, name: str) -> str:
        if name == MINE:
            return self.tr("My members")
        return self.tr("All organisations") if self._state.list_kind == "organisations" else self.tr("All people")

    def show_view(self) -> None:
        """Show by which view the list is set up, and whether it has been changed since."""
        entry = self._state.entry() if self._state.base not in (ALL, MINE) else None
        title = entry.title if entry is not None else self._standard_word(self._state.base if self._state.base == MINE else ALL)
        self._filters.view.show_view(title, changed=self._state.has_changed(), plain=self._state.base == ALL)

    def fill_view_menu(self) -> None:
        """All views, and what can be done with the present one."""
        menu, state, writable = self._filters.view_menu, self._state, not self._context.read_only
        entries = [(self._standard_word(name), state.base == name, self._chooser(name)) for name in state.standard()]
        saved = state.views()
        entries += [(one.title, state.base == one.id, self._chooser(one.id)) for one in saved]
        self._filters.fill_menu(menu, entries)
        menu.addSeparator()
        own = state.base not in (ALL, MINE)
        if state.has_changed():
            menu.addAction(self.tr("Put it back as it was saved")).triggered.connect(lambda: state.choose(state.base))
        save = menu.addAction(self.tr("Save the changes"))
        save.setEnabled(own and writable and state.has_changed())
        save.triggered.connect(state.save)
        save_as = menu.addAction(self.tr("Save as…"))
        save_as.setEnabled(writable)
        save_as.triggered.connect(self.ask_save_as)
        rename = menu.addAction(self.tr("Rename…"))
        rename.setEnabled(own and writable)
        rename.triggered.connect(self.ask_rename)
        places = [one.id for one in saved]
        up = menu.addAction(self.tr("Move the view up"))
        up.setEnabled(own and writable and state.base in places[1:])
        up.triggered.connect(lambda: state.move(places.index(state.base) - 1))
        delete = menu.addAction(self.tr("Delete the view"))
        delete.setEnabled(own and writable)
        delete.triggered.connect(state.delete)
        if MINE in state.standard():
            menu.addSeparator()
            menu.addAction(self.tr("Who I am…")).triggered.connect(lambda: self.ask_me(self._filters.view))

    def _chooser(self, name: str) -> Callable[[], object]:
        return lambda: self._state.choose(name)

    def ask_save_as(self) -> None:
        """Ask for the name of a new view."""
        ask_name(self._filters.view, self._context.theme, self.tr("Save this view as"), self.tr("Save"), self._state.save_as)

    def ask_rename(self) -> None:
        """Ask for another name of the view."""
        entry = self._state.entry()
        if entry is not None:
            ask_name(
                self._filters.view, self._context.theme, self.tr("Rename the view"), self.tr("Rename"), self._state.rename, text=entry.title
            )

    def ask_me(self, widget: QWidget) -> None:
        """Ask who uses this file here; that is kept in the user's settings, not in the file."""
        context = self._context
        names = members.names_to_complete(context.workspace, record=Person)

        def take(text: str) -> None:
            found = members.people_called(context.workspace, name=text)
            if found:
                self._state.set_me(found[0])
            else:
                context.tell(self.tr("Nobody in the file is called “{name}”.").format(name=text))

        now = self._words().person_name(self._state.me) if self._state.me else ""
        ask_name(
            widget, context.theme, self.tr("Who I am"), self.tr("That is me"), take, names=names, text=now,
            note=self.tr("A person of this file. It is remembered on this computer only."),
        )  # fmt: skip

    # --- groups and columns ----------------------------------------------------------------------------------------------------------

    def fill_group_menu(self) -> None:
        """What a list can be grouped by."""
        state, words = self._state, self._words()
        entries: list[tuple[str, bool, Callable[[], object]]] = [
            (self.tr("No groups"), state.view.group_by is None, lambda: state.group_by(None))
        ]
        entries += [
            (words.title(column), state.view.group_by == column.key, self._grouper(column.key))
            for column in state.opened.columns.values()
            if column.holds in _GROUPED
        ]
        self._filters.fill_menu(self._filters.group_menu, entries)

    def _grouper(self, field: str) -> Callable[[], object]:
        return lambda: self._state.group_by(field)

    def fill_heading_menu(self, menu: QMenu, column: ListColumn, filter_by: Callable[[], object]) -> None:
        """What can be done with a column."""
        state = self._state
        menu.addAction(self.tr("Sort rising")).triggered.connect(lambda: state.sort_by(column.key, descending=False))
        menu.addAction(self.tr("Sort falling")).triggered.connect(lambda: state.sort_by(column.key, descending=True))
        also = menu.addAction(self.tr("Sort also by this column"))
        also.setToolTip(self.tr("Shift with a click on the heading does the same."))
        also.triggered.connect(lambda: state.sort(column.key, also=True))
        menu.addSeparator()
        menu.addAction(self.tr("Filter…")).triggered.connect(lambda: filter_by())
        if column.holds in _GROUPED:
            grouped = state.view.group_by == column.key
            group = menu.addAction(self.tr("No groups") if grouped else self.tr("Group by this column"))
            group.triggered.connect(lambda: state.group_by(None if grouped else column.key))
        if column.key != "name":
            menu.addSeparator()
            fields = state.shown_columns()
            hide = menu.addAction(self.tr("Hide this column"))
            hide.triggered.connect(lambda: state.set_columns([one for one in fields if one != column.key]))
            for text, step in ((self.tr("Move left"), -1), (self.tr("Move right"), 1)):
                place = fields.index(column.key) + step if column.key in fields else 0
                move = menu.addAction(text)
                move.setEnabled(0 < place < len(fields))
                move.triggered.connect(lambda _=False, place=place: self._move(column.key, place))

    def _move(self, field: str, place: int) -> None:
        fields = [one for one in self._state.shown_columns() if one != field]
        fields.insert(place, field)
        self._state.set_columns(fields)
