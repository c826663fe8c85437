"""The page of bodies: each with its stated composition and its seats; names are typed into the table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QModelIndex, QPoint, QRect, QRectF, QStringListModel, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.member_row import SeatRow
from gsef_desktop.domain.records import Classification, Organisation, Person
from gsef_desktop.services import members
from gsef_desktop.services.member_details import BodyGroup, CompositionLine, list_bodies
from gsef_desktop.services.members import MembersSummary
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.members.acting import delete_records, edit_in_inspector
from gsef_desktop.ui.members.bodies_model import BodiesModel, Column, Index, Node, NodeRole, facts, line_number, line_title
from gsef_desktop.ui.members.page import MembersPage
from gsef_desktop.ui.theme.painting import draw_badge
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import EmptyState, rule
from gsef_desktop.ui.widgets.table_header import TableHeader

_WIDTHS = {Column.ORGANISATION: 220, Column.PERSON: 210, Column.TERM: 190}


class BodiesTree(QTreeView):
    """The tree.  A click on an empty name, F2 or a double click types a name; Enter goes to the inspector."""

    opened = Signal()
    delete_wanted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(True)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QTreeView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QTreeView.EditTrigger.EditKeyPressed | QTreeView.EditTrigger.DoubleClicked)
        self.setExpandsOnDoubleClick(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTabKeyNavigation(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.state() is QTreeView.State.EditingState:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif key == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._is_seat():
            self._step(-1 if key == Qt.Key.Key_Left else 1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        model = self.model()
        empty = index.isValid() and not model.data(index, Qt.ItemDataRole.EditRole)
        if empty and event.button() is Qt.MouseButton.LeftButton and model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def _is_seat(self) -> bool:
        node = self.currentIndex().data(NodeRole)
        return isinstance(node, Node) and node.seat is not None

    def _step(self, step: int) -> None:
        """To the cell beside, so that F2 edits it."""
        index = self.currentIndex()
        beside = index.siblingAtColumn(min(max(index.column() + step, 0), len(Column) - 1))
        self.selectionModel().setCurrentIndex(beside, QItemSelectionModel.SelectionFlag.Current)


class BodiesDelegate(QStyledItemDelegate):
    """Paints bodies, lines and seats, and completes names while they are typed."""

    def __init__(self, context: UiContext, view: BodiesTree) -> None:
        super().__init__(view)
        self._context, self._view = context, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state: Any = option.state
        rect: QRect = option.rect
        node = index.data(NodeRole)
        theme = self._context.theme
        if not isinstance(node, Node):
            return
        selected, focused = bool(state & QStyle.StateFlag.State_Selected), self._view.hasFocus()
        ground = "sub" if node.line is not None else "bg"
        token = ("sel" if focused else "hover") if selected else "hover" if state & QStyle.StateFlag.State_MouseOver else ground
        painter.fillRect(rect, theme.color(token))
        painter.setPen(theme.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if node.group is not None:
            self._paint_body(painter, rect, node.group, self._view.isExpanded(index.sibling(index.row(), 0)))
        elif node.line is not None:
            self._paint_line(painter, rect, node.line)
        elif node.seat is not None:
            self._paint_seat(painter, rect, node.seat, Column(index.column()), index)
        current = self._view.currentIndex() == index
        if focused and current:
            painter.setPen(QPen(theme.color("acc"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))

    def _text(self, painter: QPainter, rect: QRect, left: int, text: str, role: str, token: str) -> int:
        """Write a text and answer where it ends."""
        painter.setFont(self._context.theme.font(role))
        painter.setPen(QColor(self._context.theme.color(token)))
        room = QRect(left, rect.top(), max(0, rect.right() - left - 6), rect.height() - 1)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        return left + painter.fontMetrics().horizontalAdvance(shown)

    def _paint_body(self, painter: QPainter, rect: QRect, group: BodyGroup, is_open: bool) -> None:
        theme = self._context.theme
        arrow = theme.pixmap("chevron-down" if is_open else "chevron-right", "ink3", 14, self._view.devicePixelRatioF())
        painter.drawPixmap(rect.left() + 14, rect.center().y() - 6, arrow)
        end = self._text(painter, rect, rect.left() + 34, group.name, "card_title", "ink")
        self._text(painter, rect, end + 12, "  ·  ".join(facts(group, self._context.language)), "secondary", "ink3")

    def _paint_line(self, painter: QPainter, rect: QRect, line: CompositionLine) -> None:
        theme = self._context.theme
        text, tone = line_number(line)
        painter.setFont(theme.font("badge"))
        width = painter.fontMetrics().horizontalAdvance(text) + 16
        end = self._text(painter, rect.adjusted(0, 0, -width - 20, 0), rect.left() + 34, line_title(line), "secondary_strong", "ink2")
        badge = QRectF(end + 10, rect.center().y() - 8.5, width, 18)
        draw_badge(painter, badge, text, tone, theme)
        stated = line.composition.text if line.composition is not None and not line.seats else ""
        if stated:
            self._text(painter, rect, round(badge.right()) + 10, " ".join(stated.split()), "secondary", "ink3")

    def _paint_seat(self, painter: QPainter, rect: QRect, seat: SeatRow, column: Column, index: Index) -> None:
        model = self._view.model()
        assert isinstance(model, BodiesModel)
        text = model.text(seat, column)
        left = rect.left() + (34 if column is Column.SEAT else 6)
        if text:
            role, token = ("name", "ink") if column is Column.ORGANISATION else ("field", "ink" if column is Column.PERSON else "ink2")
            self._text(painter, rect, left, text, role, token)
        else:
            missing = model.missing(column)
            self._text(painter, rect, left, missing, "field", "ink3" if missing == "–" else "accd")

    # --- editing ---------------------------------------------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        person = index.column() == Column.PERSON
        editor = QLineEdit(parent)
        editor.setFont(self._context.theme.font("field"))
        editor.setAccessibleName(self.tr("Exercised by") if person else self.tr("Held by"))
        names = QStringListModel(members.names_to_complete(self._context.workspace, record=Person if person else Organisation), editor)
        completer = QCompleter(names, editor)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(lambda _: self._take(editor))
        editor.setCompleter(completer)
        return editor

    def _take(self, editor: QWidget) -> None:
        """A name that is chosen among the completions is meant."""
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        editor.setGeometry(rect.adjusted(0, -1, -2, 1))


class BodiesPage(MembersPage):
    """Bodies and seats."""

    count_changed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._day = date.today()
        self._closed: set[str] = set()
        self._quiet = False
        self._bar, self._stack = QWidget(), QStackedWidget()
        self._model = BodiesModel(context.theme, context.language, self)
        self.tree = BodiesTree(self.tr("Bodies and seats"))
        self._build()

    def show_day(self, summary: MembersSummary, day: date) -> None:
        """Show the bodies as they are on a day; what was folded and the place in the list stay so."""
        self._read(day)

    def _read(self, day: date) -> None:
        self._day = day
        at, column = self.tree.verticalScrollBar().value(), max(0, self.tree.currentIndex().column())
        self._quiet = True
        self._model.set_groups(list_bodies(self.context.workspace, day=day, language=self.context.language))
        self._unfold()
        self._quiet = False
        self._stack.setCurrentIndex(0 if self._model.groups() else 1)
        self._bar.setVisible(bool(self._model.groups()))
        self._follow_selection(self.context.selected, column)
        self.tree.verticalScrollBar().setValue(at)
        self.count_changed.emit()

    def status_text(self) -> str:
        """How many seats there are."""
        number = self.shown()
        return self.tr("1 seat") if number == 1 else self.tr("{number} seats").format(number=number)

    def export(self) -> None:
        """Export the seats."""
        from gsef_desktop.services.table_export import Exported
        from gsef_desktop.ui.dialogs.table_files import export_table

        export_table(self.context, self.window(), what=Exported.SEATS)

    def shown(self) -> int:
        """How many seats there are."""
        return sum(len(group.seats) for group in self._model.groups())

    def show_ref(self, ref: RecordRef) -> bool:
        """Select a body or a seat and scroll to it."""
        index = self._model.index_of(ref)
        if not index.isValid():
            return False
        if index.parent().isValid():
            self.tree.expand(index.parent().parent())
        self._mark(index)
        self.tree.scrollTo(index)
        self.context.select(ref)
        return True

    def add_body(self) -> None:
        """Make a body with a working name, and put the cursor on it."""
        made = self.context.edit(lambda: members.add_body(self.context.workspace, name=self.tr("New body")))
        if made is not None:
            self._read(self._day)
            self.show_ref(RecordRef("body", made.id))
            edit_in_inspector(self, self.context, RecordRef("body", made.id), select_all=True)

    def add_seat(self) -> None:
        """Add a seat to the body of the current row, of the classification of that row."""
        node = self._model.node(self.tree.currentIndex())
        group = node.body if node is not None else next(iter(self._model.groups()), None)
        if group is None:
            return
        wanted = Classification.MEMBER
        if node is not None and node.seat is not None:
            wanted = node.seat.classification
        elif node is not None and node.line is not None and node.line.composition is not None:
            wanted = node.line.composition.classification
        made = self.context.edit(lambda: members.add_seat(self.context.workspace, body_id=group.body.id, classification=wanted))
        if made is not None:
            self._read(self._day)
            self.show_ref(RecordRef("seat", made.id))
            edit_in_inspector(self, self.context, RecordRef("seat", made.id))

    # --- building --------------------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        theme, column = self.context.theme, QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(16, 4, 16, 7)
        row.setSpacing(8)
        row.addWidget(label(theme, self.tr("Type a name into the table to say who holds a seat."), "secondary", token="ink3", wrap=True), 1)
        seat = Button(theme, self.tr("Add a seat"), icon="plus", small=True)
        seat.clicked.connect(self.add_seat)
        body = Button(theme, self.tr("Add a body"), icon="plus", small=True)
        body.clicked.connect(self.add_body)
        for button in (seat, body):
            button.setEnabled(not self.context.read_only)
            row.addWidget(button)
        column.addWidget(self._bar)
        column.addWidget(rule())
        self._model.read_only = self.context.read_only
        self._model.commit = self._commit
        self.tree.setModel(self._model)
        self.tree.setItemDelegate(BodiesDelegate(self.context, self.tree))
        self._set_up_header()
        self.tree.selectionModel().currentChanged.connect(self._did_move)
        self.tree.clicked.connect(self._did_click)
        self.tree.opened.connect(self._open)
        self.tree.delete_wanted.connect(self._delete)
        self.tree.collapsed.connect(lambda index: self._fold(index, closed=True))
        self.tree.expanded.connect(lambda index: self._fold(index, closed=False))
        self.tree.customContextMenuRequested.connect(self._pop_up)
        self._stack.addWidget(self.tree)
        self._stack.addWidget(
            EmptyState(
                theme, self.tr("No body yet. Add one, such as a board, or import the programme."),
                [(self.tr("Add a body"), self.add_body), (self.tr("Import a programme…"), lambda: self.context.open_view("import"))],
            )
        )  # fmt: skip
        column.addWidget(self._stack, 1)
        self.context.selection_changed.connect(self._did_select)

    def _set_up_header(self) -> None:
        head = TableHeader(self.context.theme, indent=34, parent=self.tree)
        self.tree.setHeader(head)
        head.setMinimumSectionSize(80)
        widths: Sequence[Any] = self.context.remembered("members.bodies.columns") or []
        for column, width in _WIDTHS.items():
            head.resizeSection(column, int(widths[column]) if column < len(widths) else width)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(Column.SEAT, QHeaderView.ResizeMode.Stretch)
        head.sectionResized.connect(
            lambda *_: self.context.remember("members.bodies.columns", [head.sectionSize(number) for number in range(head.count())])
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        head = self.tree.header()
        room = self.width() - 150
        wide = sum(head.sectionSize(column) for column in _WIDTHS)
        if wide > room > 0:
            for column in _WIDTHS:
                head.resizeSection(column, max(80, head.sectionSize(column) * room // wide))

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
        file, day = self.context.workspace, self._day
        if column is Column.ORGANISATION:
            self.context.edit(lambda: members.set_holder(file, seat_id=seat.id, day=day, organisation=text))
        else:
            self.context.edit(lambda: members.set_holder(file, seat_id=seat.id, day=day, person=text))

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

    def _delete(self) -> None:
        node = self._model.node(self.tree.currentIndex())
        if node is not None and node.line is None and node.ref is not None:
            delete_records(self.context, node.ref.kind, [node.ref.id])

    def _mark(self, index: QModelIndex) -> None:
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        quiet, self._quiet = self._quiet, True
        self.tree.selectionModel().setCurrentIndex(index, how)
        self._quiet = quiet

    def _did_select(self, ref: RecordRef | None) -> None:
        """A method and no lambda, so that the window can disconnect it when it rebuilds its content."""
        self._follow_selection(ref)

    def _follow_selection(self, ref: RecordRef | None, column: int = 0) -> None:
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

    def _pop_up(self, at: QPoint) -> None:
        index = self.tree.indexAt(at)
        node = self._model.node(index)
        if node is None or node.ref is None:
            return
        ref, writable = node.ref, not self.context.read_only
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Edit")).triggered.connect(self._open)
        seat = node.seat
        if seat is not None and seat.organisation_id is not None:
            show = menu.addAction(self.tr("Show {name}").format(name=seat.organisation.replace("&", "&&")))
            show.triggered.connect(lambda: self.context.go_to(RecordRef("organisation", seat.organisation_id or "")))
        if seat is not None and seat.person_id is not None:
            show = menu.addAction(self.tr("Show {name}").format(name=seat.person.replace("&", "&&")))
            show.triggered.connect(lambda: self.context.go_to(RecordRef("person", seat.person_id or "")))
        add = menu.addAction(self.tr("Add a seat"))
        add.triggered.connect(self.add_seat)
        add.setEnabled(writable)
        menu.addSeparator()
        delete = menu.addAction(self.tr("Delete"))
        delete.triggered.connect(lambda: delete_records(self.context, ref.kind, [ref.id]))
        delete.setEnabled(writable and node.line is None)
        menu.popup(self.tree.viewport().mapToGlobal(at))
