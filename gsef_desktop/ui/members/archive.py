"""The page of the archive: documents found by what is written in them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from gsef_desktop.domain.archive import ArchiveFilter, ArchiveRow
from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import ArchiveKind
from gsef_desktop.domain.time_writing import write_day, write_number
from gsef_desktop.services import archive
from gsef_desktop.services.members import MembersSummary
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors import member_words as words
from gsef_desktop.ui.members.acting import edit_in_inspector
from gsef_desktop.ui.members.page import MembersPage
from gsef_desktop.ui.models.paged import Column, PagedModel
from gsef_desktop.ui.widgets.archive_files import TakesFiles, add_files, choose_and_add, open_document, save_document
from gsef_desktop.ui.widgets.archive_words import ARCHIVE_ICONS, archive_kind_word, owners_text, size_text
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.fields import SearchField
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import EmptyState
from gsef_desktop.ui.widgets.menu_chip import MenuChip
from gsef_desktop.ui.widgets.record_table import RecordTable

_PAUSE_MS = 60


class ArchivePage(TakesFiles, MembersPage):
    """Filters above, the table below; files that are dropped on it are added."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._order, self._descending = "year", True
        theme = context.theme
        self.kind, self.year = MenuChip(theme, self.tr("Kind")), MenuChip(theme, self.tr("Year"))
        self.language = MenuChip(theme, self.tr("Language"))
        self._build()
        self.setAcceptDrops(not context.read_only)

    # --- as a page -------------------------------------------------------------------------------------------------------------------

    def show_day(self, summary: MembersSummary, day: date) -> None:
        """Read what there is to filter by, and the documents that pass."""
        counts = archive.count_documents(self.context.workspace)
        self.kind.set_choices([(kind.value, archive_kind_word(kind)) for kind in ArchiveKind if kind in counts.kinds])
        self.year.set_choices([(str(year), str(year)) for year in counts.years])
        self.language.set_choices([(code, words.language_word(code)) for code in counts.languages])
        self._total = counts.total
        self._find()
        self._follow_selection(self.context.selected)

    def search_field(self) -> QWidget:
        """The field to look for words in the documents."""
        return self.search

    def show_ref(self, ref: RecordRef) -> bool:
        """Select a document; filters that hide it are taken away."""
        if self._model.row_of(ref.id) < 0:
            self.clear_filters()
        if not self.table.select(ref.id):
            return False
        self.table.show_id(ref.id)
        self.context.select(ref)
        return True

    def status_text(self) -> str:
        """How many are shown."""
        return self.tr("{number} shown").format(number=write_number(len(self._model.ids), self.context.language))

    def actions(self) -> list[QAction]:
        """Adding documents."""
        add = QAction(self.tr("Add documents to the archive…"), self)
        add.triggered.connect(lambda: self.add())
        add.setEnabled(not self.context.read_only)
        return [add]

    def add(self) -> None:
        """Ask for files and add them."""
        choose_and_add(self.context, self.window(), done=self._did_add)

    def clear_filters(self) -> None:
        """Let everything through."""
        for menu in (self.kind, self.year, self.language):
            menu.set_chosen(frozenset())
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._find()

    # --- building --------------------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        context, column = self.context, QVBoxLayout(self)
        theme = context.theme
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._total = 0
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(16, 4, 16, 7)
        row.setSpacing(6)
        for menu in (self.kind, self.year, self.language):
            menu.changed.connect(self._did_filter)
            row.addWidget(menu)
        self._count = label(theme, "", "secondary")
        row.addWidget(self._count)
        row.addStretch(1)
        self.add_button = Button(theme, self.tr("Add documents…"), icon="file-plus", small=True)
        self.add_button.clicked.connect(self.add)
        self.add_button.setEnabled(not self.context.read_only)
        row.addWidget(self.add_button)
        column.addWidget(self._bar)
        self.search = SearchField(theme, self.tr("Search in the documents"), placeholder=self.tr("Find"))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._did_filter)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self._model = PagedModel(theme, self._columns(), self._read, self)
        self.table = RecordTable(self.context, self._model, self.tr("Documents"), "members.archive.columns")
        self._model.order_changed.connect(self._sort)
        self.table.header().setSortIndicator(2, Qt.SortOrder.DescendingOrder)
        self.table.setSortingEnabled(True)
        self.table.chosen.connect(lambda id: self.context.select(RecordRef("archive_document", id)) if id else None)
        self.table.opened.connect(self._open)
        self.table.edit_wanted.connect(lambda id: edit_in_inspector(self, context, RecordRef("archive_document", id)))
        self.table.delete_wanted.connect(self._delete)
        self.table.menu_wanted.connect(self._pop_up)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        empty = self.tr(
            "No documents yet. Drop case studies, agreements or reports here: they are kept in the file and found by their text."
        )
        self._stack.addWidget(EmptyState(theme, empty, [] if self.context.read_only else [(self.tr("Add documents…"), self.add)]))
        nothing = self.tr("No document matches.")
        self._stack.addWidget(EmptyState(theme, nothing, [(self.tr("Show all documents"), self.clear_filters)]))
        column.addWidget(self._stack, 1)
        self.context.selection_changed.connect(self._follow_selection)

    def _columns(self) -> list[Column[ArchiveRow]]:
        language = self.context.language
        icons = {kind: self.context.theme.icon(icon, "ink3", 14) for kind, icon in ARCHIVE_ICONS.items()}
        return [
            Column(order="title", title=self.tr("Title"), text=lambda row: row.title, width=320, role="name", token="ink",
                   icon=lambda row: icons[row.kind]),
            Column(order="kind", title=self.tr("Kind"), text=lambda row: archive_kind_word(row.kind), width=96),
            Column(order="year", title=self.tr("Year"), text=lambda row: str(row.year) if row.year is not None else "–", width=72),
            Column(order="languages", title=self.tr("Languages"), text=lambda row: words.codes_text(row.languages), width=82),
            Column(order="owners", title=self.tr("By and about"), text=lambda row: owners_text(row) or "–", width=150),
            Column(order="file", title=self.tr("File"), width=120, token="ink3",
                   text=lambda row: f"{row.file_name} · {size_text(row.size, language)}" if row.size is not None else row.link or "–"),
            Column(order="added", title=self.tr("Added"), width=92, token="ink3",
                   text=lambda row: write_day(row.added_on, language, style="short") if row.added_on is not None else "–"),
        ]  # fmt: skip

    # --- the table -------------------------------------------------------------------------------------------------------------------

    def _wanted(self) -> ArchiveFilter:
        return ArchiveFilter(
            text=self.search.text(), kinds=frozenset(ArchiveKind(one) for one in self.kind.chosen()),
            years=frozenset(int(one) for one in self.year.chosen()), languages=self.language.chosen(),
        )  # fmt: skip

    def _read(self, ids: Sequence[str]) -> Sequence[ArchiveRow]:
        return archive.read_documents(self.context.workspace, ids=ids, language=self.context.language)

    def _find(self) -> None:
        context = self.context
        ids = archive.find_documents(
            context.workspace, wanted=self._wanted(), language=context.language, order=self._order, descending=self._descending
        )
        self.table.show_ids(ids)
        self._stack.setCurrentIndex(0 if ids else 2 if self._total else 1)
        self._bar.setVisible(bool(self._total))
        one, many = self.tr("1 document"), self.tr("{number} documents")
        self._count.setText(one if len(ids) == 1 else many.format(number=write_number(len(ids), context.language)))

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

    def _row(self, id: str) -> ArchiveRow | None:
        place = self._model.row_of(id)
        return self._model.row_at(place) if place >= 0 else None

    def _open(self, id: str) -> None:
        """Enter and double click open the document itself."""
        row = self._row(id)
        if row is not None:
            open_document(self.context, row)

    def _delete(self, ids: Sequence[str]) -> None:
        context, selected = self.context, self.context.selected
        if context.read_only or not ids:
            return
        done = context.edit(lambda: archive.delete_documents(context.workspace, ids=ids))
        if done is not None and selected is not None and selected.id in ids:
            context.select(None)

    def _did_add(self, ids: list[str]) -> None:
        if ids:
            self.show_ref(RecordRef("archive_document", ids[0]))

    def _follow_selection(self, ref: RecordRef | None) -> None:
        id = ref.id if ref is not None and ref.kind == "archive_document" else ""
        if not id or id not in self.table.selected_ids():
            self.table.select(id)

    def _pop_up(self, at: QPoint) -> None:
        ids, context = self.table.selected_ids(), self.context
        row = self._row(ids[0]) if ids else None
        if row is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open")).triggered.connect(lambda: open_document(context, row))
        if row.size is not None:
            menu.addAction(self.tr("Save as…")).triggered.connect(lambda: save_document(context, self.window(), row))
        ref = RecordRef("archive_document", row.id)
        menu.addAction(self.tr("Edit")).triggered.connect(lambda: edit_in_inspector(self, context, ref))
        kinds = menu.addMenu(self.tr("Set kind"))
        for kind in ArchiveKind:
            action = kinds.addAction(context.theme.icon(ARCHIVE_ICONS[kind], "ink3", 14), archive_kind_word(kind))
            action.triggered.connect(
                lambda _=False, kind=kind: context.edit(lambda: archive.update_documents(context.workspace, ids=ids, kind=kind))
            )
        kinds.setEnabled(not context.read_only)
        menu.addAction(self.tr("Copy as a table")).triggered.connect(self.table.copy_rows)
        menu.addSeparator()
        delete = menu.addAction(self.tr("Delete"))
        delete.triggered.connect(lambda: self._delete(ids))
        delete.setEnabled(not context.read_only)
        menu.popup(at)

    # --- dropping --------------------------------------------------------------------------------------------------------------------

    def take_files(self, paths: Sequence[Path]) -> None:
        add_files(self.context, paths, done=self._did_add)
