"""The page of people: a field to find them, and the table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.member_row import PersonRow
from gsef_desktop.reference.countries import country_name
from gsef_desktop.services import members
from gsef_desktop.services.members import MembersSummary
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors import member_words as words
from gsef_desktop.ui.members.acting import delete_records, edit_in_inspector
from gsef_desktop.ui.members.duplicates_badge import DuplicatesBadge
from gsef_desktop.ui.members.page import MembersPage
from gsef_desktop.ui.members.table import RecordTable
from gsef_desktop.ui.models.paged import Column, PagedModel
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.fields import SearchField
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import EmptyState

_PAUSE_MS = 60


class PeoplePage(MembersPage):
    """Everybody in the file."""

    count_changed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._day = date.today()
        self._order, self._descending = "name", False
        self._build()

    def show_day(self, summary: MembersSummary, day: date) -> None:
        """Show the people as they are on a day."""
        self._day = day
        self._find()
        self.duplicates.page_shown(self.shown())
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
        """The field to find a person."""
        return self.search

    def show_ref(self, ref: RecordRef) -> bool:
        """Select a person and scroll to it."""
        return self.show_person(ref.id)

    def status_text(self) -> str:
        """How many are shown."""
        return self.tr("{number} shown").format(number=self.shown())

    def export(self) -> None:
        """Export what is shown, in its order."""
        self._export(self.shown_ids())

    def show_person(self, id: str) -> bool:
        """Select a person and scroll to them; a search that hides them is emptied."""
        if self._model.row_of(id) < 0:
            self.search.clear()
            self._find()
        if not self.table.select(id):
            return False
        self.table.show_id(id)
        self.context.select(RecordRef("person", id))
        return True

    def add(self) -> None:
        """Make a person with a working name, and put the cursor on it."""
        made = self.context.edit(lambda: members.add_person(self.context.workspace, name=self.tr("New person")))
        if made is not None:
            self._find()
            self.show_person(made.id)
            edit_in_inspector(self, self.context, RecordRef("person", made.id), select_all=True)

    # --- building --------------------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        theme, column = self.context.theme, QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(16, 4, 16, 7)
        row.setSpacing(8)
        self.search = SearchField(theme, self.tr("Find a person"), placeholder=self.tr("Find"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._did_search)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self._count = label(theme, "", "secondary")
        add = Button(theme, self.tr("New person"), icon="plus", small=True)
        add.clicked.connect(self.add)
        add.setEnabled(not self.context.read_only)
        self.duplicates = DuplicatesBadge(self.context, "person")
        row.addWidget(self._count)
        row.addWidget(self.duplicates)
        row.addStretch(1)
        row.addWidget(add)
        column.addWidget(self._bar)
        self._model = PagedModel(theme, self._columns(), self._read, self)
        self.table = RecordTable(self.context, self._model, self.tr("People"), "people")
        self._model.order_changed.connect(self._sort)
        self.table.header().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        self.table.chosen.connect(lambda id: self.context.select(RecordRef("person", id)) if id else None)
        self.table.opened.connect(self._open)
        self.table.delete_wanted.connect(lambda ids: delete_records(self.context, "person", ids))
        self.table.menu_wanted.connect(self._pop_up)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(EmptyState(theme, self.tr("Nobody yet. Add a person, or name who holds a seat."),
                                         [(self.tr("New person"), self.add)]))  # fmt: skip
        self._stack.addWidget(EmptyState(theme, self.tr("Nobody matches."), [(self.tr("Show everybody"), self.search.clear)]))
        column.addWidget(self._stack, 1)
        self.context.selection_changed.connect(self._follow_selection)

    def _columns(self) -> list[Column[PersonRow]]:
        language, icon = self.context.language, self.context.theme.icon("user-round", "ink3", 14)
        return [
            Column(order="name", title=self.tr("Name"), text=lambda row: row.name, width=200, role="name", token="ink",
                   icon=lambda row: icon),
            Column(order="function", title=self.tr("Function"), text=lambda row: row.function or "–", width=104),
            Column(order="organisation", title=self.tr("Organisation"), text=lambda row: row.organisation or "–", width=130),
            Column(order="seat", title=self.tr("Seat"), text=_seat_text, width=136),
            Column(order="country", title=self.tr("Country"), text=lambda row: country_name(row.country, language) or "–", width=84),
            Column(order="languages", title=self.tr("Languages"), text=lambda row: words.codes_text(row.languages), width=78),
            Column(order="mail", title=self.tr("Mail"), text=lambda row: row.mail or "–", width=120),
        ]  # fmt: skip

    # --- the table -------------------------------------------------------------------------------------------------------------------

    def _read(self, ids: Sequence[str]) -> Sequence[PersonRow]:
        return members.read_people(self.context.workspace, ids=ids, day=self._day, language=self.context.language)

    def _find(self) -> None:
        context, text = self.context, self.search.text()
        ids = members.find_people(
            context.workspace, day=self._day, language=context.language, text=text, order=self._order, descending=self._descending
        )
        self.table.show_ids(ids)
        empty = not ids and not text.strip()
        self._stack.setCurrentIndex(0 if ids else 1 if empty else 2)
        self._bar.setVisible(not empty)
        self._count.setText(self.tr("1 person") if len(ids) == 1 else self.tr("{number} people").format(number=len(ids)))
        self.count_changed.emit()

    def _did_search(self) -> None:
        self._find()
        self._follow_selection(self.context.selected)

    def _sort(self, order: str, descending: bool) -> None:
        if (order, descending) != (self._order, self._descending):
            self._order, self._descending = order, descending
            self._find()
            if current := self.table.current_id():
                self.table.show_id(current)

    # --- acting ----------------------------------------------------------------------------------------------------------------------

    def _open(self, id: str) -> None:
        edit_in_inspector(self, self.context, RecordRef("person", id))

    def _follow_selection(self, ref: RecordRef | None) -> None:
        id = ref.id if ref is not None and ref.kind == "person" else ""
        if not id or id not in self.table.selected_ids():
            self.table.select(id)

    def _export(self, ids: Sequence[str]) -> None:
        """Export some rows, in their order."""
        from gsef_desktop.services.table_export import Exported
        from gsef_desktop.ui.dialogs.table_files import export_table

        export_table(self.context, self.window(), what=Exported.PEOPLE, ids=ids)

    def _merge(self, ids: Sequence[str]) -> None:
        """Show some rows side by side, to make one of them."""
        from gsef_desktop.ui.dialogs.merge_dialog import open_merge

        open_merge(self.context, self, kind="person", ids=ids)

    def _pop_up(self, at: QPoint) -> None:
        ids = self.table.selected_ids()
        rows = [row for one in ids if (row := self._model.row_at(self._model.row_of(one))) is not None]
        if not rows:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Edit")).triggered.connect(lambda: self._open(ids[0]))
        addresses = [row.mail for row in rows if row.mail]
        write = menu.addAction(self.tr("Write a mail"))
        write.setEnabled(bool(addresses))
        write.triggered.connect(lambda: QDesktopServices.openUrl(QUrl("mailto:" + ",".join(addresses))))
        menu.addAction(self.tr("Copy as a table")).triggered.connect(self.table.copy_rows)
        menu.addAction(self.tr("Export…")).triggered.connect(lambda: self._export(ids))
        merge = menu.addAction(self.tr("Merge…"))
        merge.triggered.connect(lambda: self._merge(ids))
        merge.setEnabled(len(ids) > 1 and not self.context.read_only)
        menu.addSeparator()
        delete = menu.addAction(self.tr("Delete"))
        delete.triggered.connect(lambda: delete_records(self.context, "person", ids))
        delete.setEnabled(not self.context.read_only)
        menu.popup(at)


def _seat_text(row: PersonRow) -> str:
    if row.seat is None:
        return "–"
    return ", ".join(part for part in (words.classification_word(row.seat), row.body) if part)
