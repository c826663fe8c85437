"""What a user does to the records selected in a list: change a field of them, copy, export and delete them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QWidget

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.list_columns import RECORD_OF, Holds, ListColumn
from gsef_desktop.domain.list_views import ORGANISATIONS
from gsef_desktop.domain.records import MembershipStatus, Organisation, Person
from gsef_desktop.services import members
from gsef_desktop.services.list_edits import Mode, change_field, read_typed
from gsef_desktop.services.membership_categories import categories_on
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.members.acting import delete_records
from gsef_desktop.ui.members.list_actions import actions_for
from gsef_desktop.ui.members.list_dialogs import ValuePopup
from gsef_desktop.ui.members.list_state import ListState
from gsef_desktop.ui.members.list_words import ListWords
from gsef_desktop.ui.translate import render
from gsef_desktop.ui.widgets.membership import membership_icon
from gsef_desktop.ui.widgets.table_copy import MOST_COPIED, copy_rows

_MANY = 1_000
"""More records than this are changed on a worker, with progress and Cancel."""
_MOST_MERGED = 20
"""So many records can be looked at side by side."""
_MOST_LISTED = 40
"""So many choices are listed in a menu; of more one is typed."""


class ListDeeds(QObject):
    """Acts on a list; `selected` gives the small numbers of the records selected, in order."""

    def __init__(self, context: UiContext, state: ListState, selected: Callable[[], Sequence[int]], over: QWidget) -> None:
        super().__init__(over)
        self._context, self._state, self._selected, self._over = context, state, selected, over

    @property
    def words(self) -> ListWords:
        """Texts for the values of the list."""
        return ListWords(self._state.opened)

    def ids(self) -> list[str]:
        """The ids of the records selected, in the order shown."""
        return self._state.opened.ids(list(self._selected()))

    # --- changing --------------------------------------------------------------------------------------------------------------------

    def put(self, ids: Sequence[str], column: ListColumn, value: str, mode: Mode = Mode.SET) -> bool:
        """Put a raw value into a field of some records; answers whether that was done, or of very many, begun."""
        context, state = self._context, self._state
        if context.read_only or not ids:
            return False

        def change(progress: Callable[[float], object] | None = None) -> Changes:
            return change_field(
                context.workspace, column=column, list_kind=state.list_kind, ids=ids, value=value, day=state.day,
                language=context.language, mode=mode, progress=progress,
            )  # fmt: skip

        if len(ids) > _MANY:
            context.run_job(self.tr("Changing {number} entries").format(number=len(ids)), change, lambda _: None)
            return True
        done = context.edit(change)
        return done is not None

    def put_typed(self, ids: Sequence[str], column: ListColumn, text: str, mode: Mode = Mode.SET) -> bool:
        """Put what was typed into a field; what is not understood is explained and changes nothing."""
        context = self._context
        codes = self.words.codes(column)
        value = context.edit(
            lambda: read_typed(
                context.workspace, column=column, text=text, year=context.year, language=context.language, codes=codes
            )
        )  # fmt: skip
        return value is not None and self.put(ids, column, value, mode)

    def fill_change_menu(self, menu: QMenu) -> None:
        """The fields that many records can be given a value in."""
        menu.clear()
        for column in [one for one in self._state.opened.columns.values() if one.editable and one.many]:
            title = self.words.title(column).replace("&", "&&")
            choices = self.words.choices(column)
            if column.key == "category":
                choices = [(one, one) for one in self._categories()]
            several = column.holds in (Holds.CODES, Holds.WORDS) and not column.first
            if choices and len(choices) <= _MOST_LISTED and not several:
                under = menu.addMenu(title)
                for code, text in choices:
                    action = under.addAction(self._icon(column, code), text.replace("&", "&&"))
                    action.triggered.connect(lambda _=False, column=column, code=code: self.put(self.ids(), column, code))
                under.addSeparator()
                none = self.tr("No membership") if column.key == "status" else self.tr("Nothing")
                if column.key != "kind":
                    under.addAction(none).triggered.connect(lambda _=False, column=column: self.put(self.ids(), column, ""))
            else:
                menu.addAction(f"{title}…").triggered.connect(lambda _=False, column=column: self.ask_value(column))

    def _icon(self, column: ListColumn, code: str) -> QIcon:
        return membership_icon(MembershipStatus(code), self._context.theme) if column.words == "status" else QIcon()

    def _categories(self) -> list[str]:
        state, context = self._state, self._context
        known = context.edit(lambda: categories_on(context.workspace, day=state.day, language=context.language))
        return [title for _, title in known or ()]

    def ask_value(self, column: ListColumn) -> None:
        """Ask for a value, and put it into the records selected."""
        ids = self.ids()
        several = column.holds in (Holds.CODES, Holds.WORDS) and not column.first
        modes = [(Mode.ADD.value, self.tr("Add")), (Mode.REMOVE.value, self.tr("Remove")), (Mode.SET.value, self.tr("Replace"))]
        note = self.tr("Several are parted by commas.") if several else self.tr("Leave it empty to take the value away.")
        popup = ValuePopup(
            self._context.theme, self.words.title(column), self._over, names=self.names_to_complete(column), modes=modes if several else [],
            note=note,
        )  # fmt: skip

        def take(text: str) -> None:
            self.put_typed(ids, column, text, Mode(popup.mode() or Mode.SET))

        popup.accepted.connect(take)
        popup.open_below(self._over, popup.field)

    def names_to_complete(self, column: ListColumn) -> list[str]:
        """What can be completed while a value of a column is typed."""
        workspace = self._context.workspace
        if column.holds is Holds.PERSON:
            return members.names_to_complete(workspace, record=Person)
        if column.holds is Holds.ORGANISATION:
            return members.names_to_complete(workspace, record=Organisation)
        if column.key == "category":
            return self._categories()
        if column.words:
            return [text for _, text in self.words.choices(column)]
        if column.holds is Holds.WORDS or column.many:
            counted = self._state.opened.counted(column.key)
            return [str(one) for one, _ in sorted(counted.items(), key=lambda pair: -pair[1]) if one][:500]
        return []

    # --- the rest --------------------------------------------------------------------------------------------------------------------

    def copy(self) -> None:
        """Put the selected rows on the clipboard as a table, for a spreadsheet and for a letter."""
        numbers = list(self._selected())[:MOST_COPIED]
        if not numbers:
            return
        opened, words = self._state.opened, self.words
        columns = [opened.columns[one] for one in self._state.shown_columns()]
        rows = opened.rows(numbers, [one.key for one in columns])
        cells = [[row.name if one.key == "name" else words.cell(one, row.values.get(one.key)) for one in columns] for row in rows]
        copy_rows(self._context, [words.title(one) for one in columns], cells)

    def merge(self) -> None:
        """Show the records selected side by side, to make one of them."""
        from gsef_desktop.ui.dialogs.merge_dialog import open_merge

        open_merge(self._context, self._over, kind=RECORD_OF[self._state.list_kind], ids=self.ids())

    def delete(self) -> None:
        """Delete the records selected; undo brings them back."""
        delete_records(self._context, RECORD_OF[self._state.list_kind], self.ids())

    def export(self, ids: Sequence[str] | None = None) -> None:
        """Write the records selected, or others, to a file."""
        from gsef_desktop.services.table_export import Exported
        from gsef_desktop.ui.dialogs.table_files import export_table

        what = Exported.ORGANISATIONS if self._state.list_kind == ORGANISATIONS else Exported.PEOPLE
        export_table(self._context, self._over.window(), what=what, ids=self.ids() if ids is None else ids)

    def export_as_shown(self) -> None:
        """Write the records selected with the columns of the list to a file; own fields that are personal are left out."""
        from gsef_desktop.services.list_export import export_view
        from gsef_desktop.services.table_export import Exported
        from gsef_desktop.ui.dialogs.table_files import export_table

        context, state, ids = self._context, self._state, self.ids()
        what = Exported.ORGANISATIONS if state.list_kind == ORGANISATIONS else Exported.PEOPLE
        export_table(
            context, self._over.window(), what=what,
            make=lambda format: export_view(
                context.workspace, view=state.view, format=format, day=state.day, ids=ids, language=context.language, me=state.me,
                render=render,
            ),
        )  # fmt: skip

    def fill_menu(self, menu: QMenu, edit: Callable[[], Any]) -> None:
        """The menu of the rows selected."""
        writable = not self._context.read_only
        menu.addAction(self.tr("Edit")).triggered.connect(lambda: edit())
        change = menu.addMenu(self.tr("Change"))
        change.setEnabled(writable)
        self.fill_change_menu(change)
        others = actions_for(self._state.list_kind)
        for one in others:
            action = menu.addAction(one.text())
            action.setEnabled(writable or not one.writes)
            action.triggered.connect(lambda _=False, one=one: self.run_action(one.key))
        merge = menu.addAction(self.tr("Merge…"))
        merge.setEnabled(writable and 1 < len(self._selected()) <= _MOST_MERGED)
        merge.triggered.connect(self.merge)
        menu.addSeparator()
        menu.addAction(self.tr("Copy as a table")).triggered.connect(self.copy)
        menu.addAction(self.tr("Export…")).triggered.connect(lambda: self.export())
        menu.addAction(self.tr("Export these columns…")).triggered.connect(self.export_as_shown)
        menu.addSeparator()
        delete = menu.addAction(self.tr("Delete"))
        delete.triggered.connect(self.delete)
        delete.setEnabled(writable)

    def run_action(self, key: str) -> None:
        """Do something that another part of the program offers."""
        for one in actions_for(self._state.list_kind):
            if one.key == key:
                one.run(self._context, self._over, self._state.list_kind, self.ids())
