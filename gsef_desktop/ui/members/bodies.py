"""The page of bodies: who sits in each on a day, under its stated composition, and their terms over the years."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QStackedWidget, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.member_row import SeatRow
from gsef_desktop.domain.records import Classification
from gsef_desktop.domain.time_writing import write_day, write_number
from gsef_desktop.services import bodies, seat_terms
from gsef_desktop.services.body_details import BodyGroup, list_bodies
from gsef_desktop.services.body_history import list_histories
from gsef_desktop.services.members import MembersSummary
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.members.acting import delete_records, edit_in_inspector
from gsef_desktop.ui.members.bodies_bar import BodiesBar
from gsef_desktop.ui.members.bodies_model import BodiesModel, Column, Node
from gsef_desktop.ui.members.bodies_tree import BodiesDelegate, BodiesTree
from gsef_desktop.ui.members.page import MembersPage
from gsef_desktop.ui.members.term_timeline import TermTimeline
from gsef_desktop.ui.widgets.day_width import widest_day
from gsef_desktop.ui.widgets.layout import EmptyState, rule
from gsef_desktop.ui.widgets.table_copy import copy_rows
from gsef_desktop.ui.widgets.table_header import TableHeader

_WIDTHS = {Column.ORGANISATION: 210, Column.PERSON: 190, Column.DEPUTY: 130, Column.TERM: 210}
_REMEMBERED = "members.bodies.widths"
_LIST, _TIMELINE, _EMPTY, _NOBODY = range(4)


class BodiesPage(MembersPage):
    """Bodies and seats."""

    count_changed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.count_changed.connect(self.status_did_change)
        self._day = self._usual = date.today()
        self._closed: set[str] = set()
        self._quiet = False
        self._groups: list[BodyGroup] = []
        self.bar, self._stack = BodiesBar(context), QStackedWidget()
        self._model = BodiesModel(context.theme, context.language, self)
        self.tree = BodiesTree(self.tr("Bodies and seats"))
        self.timeline = TermTimeline(context.theme, context.language, read_only=context.read_only)
        self._build()

    def show_day(self, summary: MembersSummary, day: date) -> None:
        """Show the bodies as they are on the usual day of the year shown, or on the one chosen since; what was folded stays so."""
        if day != self._usual:
            self._usual = day
            with QSignalBlocker(self):
                self.context.set_bodies_day(None)
        self._fill()

    def focus_target(self) -> QWidget | None:
        return self.timeline if self._stack.currentIndex() == _TIMELINE else super().focus_target()

    def status_text(self) -> str:
        """How many seats there are."""
        number = self.shown()
        return self.tr("1 seat") if number == 1 else self.tr("{number} seats").format(number=write_number(number, self.context.language))

    def export(self) -> None:
        """Export the seats."""
        from gsef_desktop.services.table_export import Exported
        from gsef_desktop.ui.dialogs.table_files import export_table

        export_table(self.context, self.window(), what=Exported.SEATS)

    def actions(self) -> list[QAction]:
        """Looking at another day, and the timeline."""
        made = []
        for text, run in (
            (self.tr("Bodies: who sat on a day"), self._ask_day), (self.tr("Bodies: timeline"), lambda: self._show_mode("timeline")),
            (self.tr("Bodies: list of seats"), lambda: self._show_mode("list")),
        ):  # fmt: skip
            action = QAction(text, self)
            action.triggered.connect(lambda _=False, run=run: run())
            made.append(action)
        return made

    def shown(self) -> int:
        """How many seats there are on the day, or how many of them the filters let through."""
        return sum(1 for group in self._groups for seat in group.seats if self._passes(seat))

    def show_ref(self, ref: RecordRef) -> bool:
        """Select a body or a seat and scroll to it; a seat that is not there on the day is shown on the timeline."""
        index = self._model.index_of(ref)
        if not index.isValid() and (self.bar.soon.isChecked() or self.bar.vacant.isChecked()):
            self.bar.clear_filter()
            index = self._model.index_of(ref)
        if not index.isValid():
            if ref.kind != "seat" or not self._on_timeline(ref.id):
                return False
        elif self._is_timeline() and ref.kind == "seat":
            self.timeline.show_seat(ref.id)
        else:
            if index.parent().isValid():
                self.tree.expand(index.parent().parent())
            self._mark(index)
            self.tree.scrollTo(index)
        self.context.select(ref)
        return True

    def add_body(self) -> None:
        """Make a body with a working name, and put the cursor on it."""
        made = self.context.edit(lambda: bodies.add_body(self.context.workspace, name=self.tr("New body")))
        if made is not None:
            self._fill()
            self.show_ref(RecordRef("body", made.id))
            edit_in_inspector(self, self.context, RecordRef("body", made.id), select_all=True)

    def add_seat(self) -> None:
        """Add a seat to the body of the current row, of the classification of that row."""
        node = self._model.node(self.tree.currentIndex())
        group = node.body if node is not None else next(iter(self._groups), None)
        if group is None:
            return
        wanted = Classification.MEMBER
        if node is not None and node.seat is not None:
            wanted = node.seat.classification
        elif node is not None and node.line is not None and node.line.composition is not None:
            wanted = node.line.composition.classification
        made = self.context.edit(lambda: bodies.add_seat(self.context.workspace, body_id=group.body.id, classification=wanted))
        if made is not None:
            self.bar.clear_filter()
            self._fill()
            self.show_ref(RecordRef("seat", made.id))
            edit_in_inspector(self, self.context, RecordRef("seat", made.id))

    # --- building --------------------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        theme, column = self.context.theme, QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = self.bar
        bar.day.changed.connect(self.context.set_bodies_day)
        bar.mode_changed.connect(self._turn)
        bar.filter_changed.connect(self._fill)
        bar.zoomed.connect(lambda nearer: self.timeline.zoom(1.4 if nearer else 1 / 1.4))
        bar.add_seat.clicked.connect(self.add_seat)
        bar.add_body.clicked.connect(self.add_body)
        column.addWidget(bar)
        column.addWidget(rule())
        self._build_tree()
        self.timeline.chosen.connect(lambda id: self.context.select(RecordRef("seat", id)))
        self.timeline.body_chosen.connect(lambda id: self.context.select(RecordRef("body", id)))
        self.timeline.opened.connect(lambda id: edit_in_inspector(self, self.context, RecordRef("seat", id)))
        self.timeline.end_moved.connect(self._move_end)
        self.timeline.delete_wanted.connect(
            lambda id: self._edit(lambda: seat_terms.delete_term(self.context.workspace, term_id=id))
        )  # fmt: skip
        self.timeline.menu_wanted.connect(self._pop_up_on_timeline)
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self.timeline)
        self._stack.addWidget(
            EmptyState(
                theme, self.tr("No body yet. Add one, such as a board, or import the programme."),
                [(self.tr("Add a body"), self.add_body), (self.tr("Import a programme…"), lambda: self.context.open_view("import"))],
            )
        )  # fmt: skip
        self._stack.addWidget(EmptyState(theme, self.tr("No seat is so on this day."), [(self.tr("Show all seats"), bar.clear_filter)]))
        column.addWidget(self._stack, 1)
        self.context.selection_changed.connect(self._did_select)
        self.context.bodies_day_changed.connect(self._did_change_day)
        if self.context.remembered("members.bodies.mode") == "timeline":
            bar.set_mode("timeline")

    def _build_tree(self) -> None:
        tree = self.tree
        self._model.read_only = self.context.read_only
        self._model.commit = self._commit
        tree.setModel(self._model)
        tree.setItemDelegate(BodiesDelegate(self.context, tree))
        head = TableHeader(self.context.theme, indent=34, parent=tree)
        tree.setHeader(head)
        head.setMinimumSectionSize(70)
        widths: Sequence[Any] = self.context.remembered(_REMEMBERED) or []
        term = 2 * widest_day(self.context.theme.font("field"), self.context.language, style="short") + 40  # 1 January – 31 December
        for column, width in (_WIDTHS | {Column.TERM: max(_WIDTHS[Column.TERM], term)}).items():
            head.resizeSection(column, int(widths[column]) if column < len(widths) else width)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(Column.SEAT, QHeaderView.ResizeMode.Stretch)
        head.sectionResized.connect(
            lambda *_: self.context.remember(_REMEMBERED, [head.sectionSize(number) for number in range(head.count())])
        )
        tree.selectionModel().currentChanged.connect(self._did_move)
        tree.clicked.connect(self._did_click)
        tree.opened.connect(self._open)
        tree.delete_wanted.connect(self._delete)
        tree.copy_wanted.connect(self.copy)
        tree.move_wanted.connect(self._move)
        tree.collapsed.connect(lambda index: self._fold(index, closed=True))
        tree.expanded.connect(lambda index: self._fold(index, closed=False))
        tree.customContextMenuRequested.connect(self._pop_up)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        head = self.tree.header()
        room = self.width() - 178
        wide = sum(head.sectionSize(column) for column in _WIDTHS)
        if wide > room > 0:
            for column in _WIDTHS:
                head.resizeSection(column, max(70, head.sectionSize(column) * room // wide))

    # --- showing ---------------------------------------------------------------------------------------------------------------------

    def _is_timeline(self) -> bool:
        return bool(self.bar.mode.value() == "timeline")

    def _passes(self, seat: SeatRow) -> bool:
        """Whether a seat is one that the filters ask for: one that is vacant, or one whose term ends soon."""
        soon, vacant = self.bar.soon.isChecked(), self.bar.vacant.isChecked()
        return not (soon or vacant) or (soon and seat.ends_soon) or (vacant and seat.is_vacant)

    def _fill(self) -> None:
        context, tree = self.context, self.tree
        self._day = context.bodies_day or self._usual
        self.bar.day.set_day(self._day)
        self._groups = list_bodies(context.workspace, day=self._day, language=context.language)
        seats = [seat for group in self._groups for seat in group.seats]
        self.bar.set_counts(sum(seat.ends_soon for seat in seats), sum(seat.is_vacant for seat in seats))
        filtered = self.bar.soon.isChecked() or self.bar.vacant.isChecked()
        at, column = tree.verticalScrollBar().value(), max(0, tree.currentIndex().column())
        self._quiet = True
        self._model.set_groups(self._groups, self._passes if filtered else None)
        self._unfold()
        self._quiet = False
        self.bar.setVisible(bool(self._groups))
        if self._is_timeline():
            self._fill_timeline()
        page = _TIMELINE if self._is_timeline() else _LIST if self._model.groups() else _NOBODY
        self._stack.setCurrentIndex(page if self._groups else _EMPTY)
        self._follow_selection(context.selected, column)
        tree.verticalScrollBar().setValue(at)
        self.count_changed.emit()

    def _fill_timeline(self) -> None:
        histories = list_histories(self.context.workspace, language=self.context.language)
        self.timeline.set_histories(histories, today=date.today(), day=self._day)

    def _turn(self, mode: str) -> None:
        self.context.remember("members.bodies.mode", mode)
        self._fill()
        (self.timeline if mode == "timeline" else self.tree).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_mode(self, mode: str) -> None:
        self.context.open_view("members", page="bodies")
        self.bar.set_mode(mode)
        self._turn(mode)

    def _ask_day(self) -> None:
        self.context.open_view("members", page="bodies")
        self.bar.day.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.day.field.selectAll()

    def _on_timeline(self, seat_id: str) -> bool:
        """Turn to the timeline for a seat that the list does not show; False if there is no such seat."""
        if not self._is_timeline():
            self._fill_timeline()
            if not self.timeline.show_seat(seat_id):
                return False
            self.bar.set_mode("timeline")
            self._fill()
        return self.timeline.show_seat(seat_id)

    def _did_change_day(self, day: date | None) -> None:
        """A method and no lambda, so that the window can disconnect it when it rebuilds its content."""
        if not self.signalsBlocked():
            self._fill()

    def _unfold(self) -> None:
        self.tree.expandAll()
        for row in range(self._model.rowCount()):
            top = self._model.index(row, 0)
            self.tree.setFirstColumnSpanned(row, QModelIndex(), True)
            for under in range(self._model.rowCount(top)):
                self.tree.setFirstColumnSpanned(under, top, True)
            node = self._model.node(top)
            if node is not None and node.group is not None and node.group.body.id in self._closed:
                self.tree.collapse(top)

    # --- acting ----------------------------------------------------------------------------------------------------------------------

    def _commit(self, seat: SeatRow, column: Column, text: str) -> None:
        name = {Column.ORGANISATION: "organisation", Column.PERSON: "person", Column.DEPUTY: "deputy"}[column]
        self.context.edit(lambda: seat_terms.set_holder(self.context.workspace, seat_id=seat.id, day=self._day, **{name: text}))

    def _did_move(self, current: QModelIndex, previous: QModelIndex) -> None:
        node = self._model.node(current)
        if not self._quiet and node is not None and node.ref is not None and self.tree.hasFocus():
            self.context.select(node.ref)

    def _did_click(self, index: QModelIndex) -> None:
        node = self._model.node(index)
        if node is not None and node.ref is not None:
            self.context.select(node.ref)

    def _open(self) -> None:
        node = self._model.node(self.tree.currentIndex())
        if node is not None and node.ref is not None:
            edit_in_inspector(self, self.context, node.ref)

    def copy(self) -> None:
        """Put the current seat, or those under the current heading, on the clipboard as a table: who sits there on the day."""
        node = self._model.node(self.tree.currentIndex())
        rows = [[self._model.text(seat, column) for column in Column] for seat in node.seats()] if node is not None else []
        heads = [str(self._model.headerData(column, Qt.Orientation.Horizontal)) for column in Column]
        copy_rows(self.context, heads, rows)

    def _delete(self) -> None:
        node = self._model.node(self.tree.currentIndex())
        if node is None or self.context.read_only:
            return
        if node.seat is not None:
            self._remove(node.seat.id)
        elif node.line is None and node.ref is not None:
            delete_records(self.context, node.ref.kind, [node.ref.id])

    def _remove(self, seat_id: str) -> None:
        """Take a seat out of the list from the day shown on."""
        file = self.context.workspace
        if self.context.edit(lambda: bodies.remove_seats(file, ids=[seat_id], day=self._day)) is not None:
            self.context.select(None)

    def _move(self, step: int) -> None:
        """Let the current seat change places with the one above or below it under its line."""
        node = self._model.node(self.tree.currentIndex())
        if node is None or node.seat is None or node.parent is None or self.context.read_only:
            return
        at, seat_id = node.position + step, node.seat.id
        if 0 <= at < len(node.parent.children) and (beside := node.parent.children[at].seat) is not None:
            beside_id = beside.id
            self._edit(lambda: bodies.move_seat(self.context.workspace, seat_id=seat_id, beside_id=beside_id, after=step > 0))

    def _edit(self, call: Callable[[], object]) -> None:
        self.context.edit(call)

    def _move_end(self, term_id: str, end: str, day: date) -> None:
        self._edit(lambda: seat_terms.correct_term(self.context.workspace, term_id=term_id, **{end: day}))

    def _mark(self, index: QModelIndex) -> None:
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        quiet, self._quiet = self._quiet, True
        self.tree.selectionModel().setCurrentIndex(index, how)
        self._quiet = quiet

    def _did_select(self, ref: RecordRef | None) -> None:
        """A method and no lambda, so that the window can disconnect it when it rebuilds its content."""
        self._follow_selection(ref)

    def _follow_selection(self, ref: RecordRef | None, column: int = 0) -> None:
        self.timeline.select_seat(ref.id if ref is not None and ref.kind == "seat" else "")
        node = self._model.node(self.tree.currentIndex())
        if ref is None or ref.kind not in {"body", "seat"}:
            self.tree.clearSelection()
        elif node is None or node.ref != ref:
            index = self._model.index_of(ref, column if ref.kind == "seat" else 0)
            if index.isValid():
                self._mark(index)

    def _fold(self, index: QModelIndex, *, closed: bool) -> None:
        node = self._model.node(index)
        if not self._quiet and node is not None and node.group is not None:
            (self._closed.add if closed else self._closed.discard)(node.group.body.id)

    # --- menus -----------------------------------------------------------------------------------------------------------------------

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _add(self, menu: QMenu, text: str, run: Callable[[], object], *, enabled: bool = True, writes: bool = True) -> None:
        action = menu.addAction(text)
        action.setEnabled(enabled and not (writes and self.context.read_only))
        action.triggered.connect(lambda: run())

    def _pop_up(self, at: QPoint) -> None:
        node = self._model.node(self.tree.indexAt(at))
        if node is None or node.ref is None:
            return
        menu = self._menu()
        self._add(menu, self.tr("Edit"), self._open, writes=False)
        self._add(menu, self.tr("Copy as a table"), self.copy, enabled=bool(node.seats()), writes=False)
        if node.seat is not None:
            self._add_of_seat(menu, node, node.seat)
        elif node.body is not None:
            self._add_of_body(menu, node.body, deletes=node.line is None)
        menu.popup(self.tree.viewport().mapToGlobal(at))

    def _add_of_seat(self, menu: QMenu, node: Node, seat: SeatRow) -> None:
        file, day, said = self.context.workspace, self._day, write_day(self._day, self.context.language)
        self._add_links(menu, [("organisation", seat.organisation_id, seat.organisation), ("person", seat.person_id, seat.person)])
        menu.addSeparator()
        vacate = partial(seat_terms.vacate_seat, file, seat_id=seat.id, day=day)
        self._add(menu, self.tr("Leave vacant from {day} on").format(day=said), partial(self._edit, vacate), enabled=not seat.is_vacant)
        last = len(node.parent.children) - 1 if node.parent is not None else 0
        self._add(menu, self.tr("Move up"), partial(self._move, -1), enabled=node.position > 0)
        self._add(menu, self.tr("Move down"), partial(self._move, 1), enabled=node.position < last)
        self._add(menu, self.tr("Add a seat"), self.add_seat)
        menu.addSeparator()
        self._add(menu, self.tr("Remove the seat from {day} on").format(day=said), partial(self._remove, seat.id))
        self._add(menu, self.tr("Delete with its history"), partial(delete_records, self.context, "seat", [seat.id]))

    def _add_of_body(self, menu: QMenu, group: BodyGroup, *, deletes: bool) -> None:
        file, day, body_id = self.context.workspace, self._day, group.body.id
        missing = group.statement.missing
        text = self.tr("Make the missing seat") if missing == 1 else self.tr("Make the {number} missing seats").format(number=missing)
        self._add(menu, self.tr("Add a seat"), self.add_seat)
        if missing:
            self._add(menu, text, lambda: self._edit(lambda: bodies.make_seats(file, body_id=body_id, day=day)))
        said = write_day(day, self.context.language)
        self._add(menu, self.tr("New rules from {day} on").format(day=said),
                  lambda: self._edit(lambda: bodies.begin_rules(file, body_id=body_id, day=day)))  # fmt: skip
        menu.addSeparator()
        self._add(menu, self.tr("Delete"), partial(delete_records, self.context, "body", [body_id]), enabled=deletes)

    def _add_links(self, menu: QMenu, ends: Sequence[tuple[str, str | None, str]]) -> None:
        for kind, key, name in ends:
            if key is not None and name:
                text = self.tr("Show {name}").format(name=name.replace("&", "&&"))
                self._add(menu, text, partial(self.context.go_to, RecordRef(kind, key)), writes=False)

    def _pop_up_on_timeline(self, at: QPoint) -> None:
        bar, seat_id, file = self.timeline.current_term, self.timeline.current_seat, self.context.workspace
        if not seat_id:
            group = next((one for one in self._groups if self.context.selected == RecordRef("body", one.body.id)), None)
            if group is not None:
                menu = self._menu()
                edit = partial(edit_in_inspector, self, self.context, RecordRef("body", group.body.id))
                self._add(menu, self.tr("Edit"), edit, writes=False)
                self._add_of_body(menu, group, deletes=True)
                menu.popup(self.timeline.viewport().mapToGlobal(at))
            return
        menu = self._menu()
        self._add(menu, self.tr("Edit"), lambda: edit_in_inspector(self, self.context, RecordRef("seat", seat_id)), writes=False)
        if bar is not None:
            term, names = bar.names.term, bar.names
            self._add_links(menu, [("organisation", term.organisation_id, names.organisation), ("person", term.person_id, names.person)])
            menu.addSeparator()
            self._add(menu, self.tr("Delete the term"), lambda: self._edit(lambda: seat_terms.delete_term(file, term_id=term.id)))
        menu.popup(self.timeline.viewport().mapToGlobal(at))
