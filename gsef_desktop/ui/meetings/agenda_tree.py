"""The table of the agenda: keys, mouse, editing in place.  What a key means is announced; the page acts on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QApplication, QStyleOptionViewItem, QTreeView, QWidget

from gsef_desktop.domain.agenda_content import AgendaRow, AgendaSession
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.meetings.agenda_delegate import HANDLE, AgendaDelegate, slot_rects
from gsef_desktop.ui.meetings.agenda_drag import AgendaDrag
from gsef_desktop.ui.meetings.agenda_drop import BACKLOG_MIME
from gsef_desktop.ui.meetings.agenda_keys import command_for
from gsef_desktop.ui.meetings.agenda_lines import LinePainter, line_rect
from gsef_desktop.ui.meetings.agenda_model import EDITABLE, AgendaModel, Column, RowRole, can_edit
from gsef_desktop.ui.meetings.kept_widths import KeptWidths
from gsef_desktop.ui.meetings.table_header import TableHeader
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.archive_files import dropped_files

_WIDTHS: dict[int, int] = {
    Column.TIME: 64, Column.NUMBER: 38, Column.MINUTES: 46, Column.PURPOSE: 114, Column.LEAD: 154, Column.PAPER: 72, Column.READY: 96,
}  # fmt: skip
_ROOMY = 800
"""From this width on, columns that the user has made wider stay so."""


class AgendaTree(QTreeView):
    """Shows an `AgendaModel`.

    Enter adds an item, Tab and Shift+Tab indent and outdent, Alt+Up and Alt+Down move, Ctrl+D copies, Delete deletes; typing or F2
    edits the current cell, Left and Right go from cell to cell; Esc leaves the table.
    """

    command_did_come = Signal(str)
    """add, add_inside, add_break, indent, outdent, up, down, duplicate, delete, copy, cut, paste or put_off"""
    item_did_become_current = Signal(object)
    """the `AgendaRow`, `AgendaSession` or None"""
    drop_did_happen = Signal(object)
    """a `DropPlace` for the selected items"""
    purpose_did_come = Signal(object)
    menu_was_wanted = Signal(QPoint)
    files_did_drop = Signal(object, object)
    """the `AgendaRow` on which files were dropped, None beside all items, and their paths"""
    backlog_did_drop = Signal(object, object)
    """ids of the backlog, and the `AgendaRow` or `AgendaSession` on which they were dropped, None beside all of them"""
    edit_did_end = Signal(str, bool)
    """id of the item whose cell was edited, and whether the editor goes on to the next cell"""

    def __init__(self, theme: Theme, model: AgendaModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._agenda = theme, model
        self._hovered: tuple[int, int] | None = None
        self._select_on_release: QModelIndex | None = None
        self._editing = ""
        self._quiet = False
        self.catch: Callable[[QPoint], bool] = lambda point: False
        """takes the selected items where they are dropped beside the table, at a global place; answers whether it did"""
        self.setModel(model)
        self.agenda_delegate = AgendaDelegate(theme, model, self)
        self.setItemDelegate(self.agenda_delegate)
        self._drag = AgendaDrag(self, model, self.selected_ids)
        self._lines = LinePainter(theme, model, self, self.agenda_delegate)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAcceptDrops(True)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Agenda"))
        self.setAccessibleDescription(
            self.tr("Enter adds an item, Tab and Shift+Tab indent and outdent, Alt with the arrows moves, Esc leaves the table")
        )
        self._make_header()
        model.modelReset.connect(self._did_reset)
        self.selectionModel().currentRowChanged.connect(self._current_did_change)

    def _make_header(self) -> None:
        header = TableHeader(
            self._theme, dict.fromkeys((Column.TITLE, Column.PURPOSE, Column.LEAD, Column.PAPER, Column.READY), 6), height=24
        )
        self.setHeader(header)
        self.widths = KeptWidths(header, _WIDTHS, movable=(Column.PURPOSE, Column.LEAD, Column.PAPER), rest=Column.TITLE)
        self.widths.set_up()
        self.widths.did_change.connect(lambda _: self.viewport().update())

    # --- what is selected -------------------------------------------------------------------------------------------------

    def current_row(self) -> AgendaRow | None:
        """The current line, None on a session or nowhere."""
        return self._agenda.row_at(self.currentIndex())

    def current_session(self) -> AgendaSession | None:
        """The session of the current line."""
        return self._agenda.session_at(self.currentIndex())

    def selected_ids(self) -> list[str]:
        """The items selected, in the order of the agenda, continuations left out."""
        rows = [
            self._agenda.row_at(index) for index in sorted(self.selectionModel().selectedRows(), key=lambda i: (i.internalId(), i.row()))
        ]
        return [row.id for row in rows if row is not None and not row.continued]

    def select_item(self, item_id: str, *, column: int | None = None) -> bool:
        """Make an item current and show it."""
        index = self._agenda.index_of_item(item_id, self._column() if column is None else column)
        if not index.isValid():
            return False
        if not self.isExpanded(index.parent()):
            self.expand(index.parent())
        self._set_current(index)
        self.scrollTo(index)
        return True

    def select_items(self, item_ids: list[str], current_id: str) -> None:
        """Select several items; `current_id` becomes the current one."""
        if not self.select_item(current_id):
            return
        flags = QItemSelectionModel.SelectionFlag
        for item_id in item_ids:
            self.selectionModel().select(self._agenda.index_of_item(item_id), flags.Select | flags.Rows)

    def select_session(self, session_id: str | None) -> bool:
        """Make a session's heading current and show it."""
        index = self._agenda.index_of_session(session_id)
        if index.isValid():
            self._set_current(index)
            self.scrollTo(index)
        return index.isValid()

    def edit_item(self, item_id: str, column: Column = Column.TITLE) -> None:
        """Open the editor in a cell of an item."""
        if self.select_item(item_id, column=column):
            self._open_editor(self.currentIndex())

    def set_quiet(self, quiet: bool) -> None:
        """While quiet, changes of the current line are not announced."""
        self._quiet = quiet

    def _set_current(self, index: QModelIndex) -> None:
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _column(self) -> int:
        column = self.currentIndex().column()
        return column if column in EDITABLE and not self.isColumnHidden(column) else Column.TITLE

    def _current_did_change(self, current: QModelIndex, previous: QModelIndex) -> None:
        if not self._quiet:
            self.item_did_become_current.emit(current.data(RowRole) if current.isValid() else None)

    def _did_reset(self) -> None:
        for position in range(self._agenda.rowCount()):
            self.setFirstColumnSpanned(position, QModelIndex(), True)
        self._hovered = None
        self.widths.fit({Column.NUMBER: self._number_width()})

    def _number_width(self) -> int:
        """Room for the longest number, such as 2.1 bis."""
        numbers = {row.number for session in self._agenda.sessions for row in session.rows}
        metrics = QFontMetrics(self._theme.font("secondary"))
        return max(_WIDTHS[Column.NUMBER], 12 + max((metrics.horizontalAdvance(number) for number in numbers), default=0))

    # --- keys ---------------------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and command_for(event) and not self._is_editing():
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if plain and self.current_row() is not None and not self._agenda.read_only:
                self.command_did_come.emit("outdent" if event.key() == Qt.Key.Key_Backtab else "indent")
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_editing():  # what the open editor did not take is not meant for the table
            event.ignore()
            return
        if self._drag.is_on and event.key() == Qt.Key.Key_Escape:
            self._drag.end()
            return
        command = command_for(event)
        if command and (command == "copy" or not self._agenda.read_only):
            if command == "add" and self.current_row() is None and self.currentIndex().isValid():
                self.setExpanded(self.currentIndex(), True)
            self.command_did_come.emit(command)
            return
        if event.key() == Qt.Key.Key_Escape:
            self.focusNextChild()
            return
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not event.modifiers():
            self._go_sideways(1 if event.key() == Qt.Key.Key_Right else -1)
            return
        if self._types(event):
            return
        super().keyPressEvent(event)

    def _is_editing(self) -> bool:
        return self.state() is QAbstractItemView.State.EditingState and not self.hasFocus()

    def _types(self, event: QKeyEvent) -> bool:
        """Letters and figures edit the current cell; on a purpose they choose one."""
        text = event.text()
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        index = self.currentIndex()
        row = self.current_row()
        if not text or not text.isprintable() or text == " " or held or row is None or self._agenda.read_only:
            return False
        column = self._column()
        if column == Column.PURPOSE:
            self._choose_purpose(row, text)
            return True
        if column == Column.MINUTES and not text.isdigit():
            column = Column.TITLE
        cell = index.siblingAtColumn(column)
        if not can_edit(row, Column(column)):
            return True
        self.setCurrentIndex(cell)
        self._open_editor(cell)
        editor = self.indexWidget(cell)
        if editor is None:
            editor = QApplication.focusWidget()
        if editor is not None and editor is not self:
            QApplication.sendEvent(editor, event)
        return True

    def _choose_purpose(self, row: AgendaRow, letter: str) -> None:
        """The next purpose whose name begins with a letter."""
        fitting = [purpose for purpose in words.PURPOSES if words.purpose_name(purpose).casefold().startswith(letter.casefold())]
        if fitting and can_edit(row, Column.PURPOSE):
            later = fitting[fitting.index(row.purpose) + 1 :] if row.purpose in fitting else fitting
            self.purpose_did_come.emit((later or fitting)[0])

    def _go_sideways(self, step: int) -> None:
        index = self.currentIndex()
        if self._agenda.row_at(index) is None:
            self.setExpanded(index, step > 0)
            return
        shown = [column for column in EDITABLE if not self.isColumnHidden(column)]
        place = shown.index(Column(self._column())) + step
        if 0 <= place < len(shown):
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index.siblingAtColumn(shown[place]), flags.Current)
            self.viewport().update()

    # --- editing ------------------------------------------------------------------------------------------------------------

    def _open_editor(self, index: QModelIndex) -> None:
        row = self._agenda.row_at(index)
        self._editing = row.id if row is not None else ""
        self.edit(index)

    def edit(self, index: QModelIndex, *more: Any) -> Any:  # type: ignore[override]
        row = self._agenda.row_at(index)
        if more and row is not None and index.column() not in EDITABLE:
            index = index.siblingAtColumn(Column.TITLE)
        if row is not None:
            self._editing = row.id
        return super().edit(index, *more)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        hints = QAbstractItemDelegate.EndEditHint
        step = {hints.EditNextItem: 1, hints.EditPreviousItem: -1}.get(hint, 0)
        super().closeEditor(editor, hints.NoHint)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        item_id, self._editing = self._editing, ""
        self.edit_did_end.emit(item_id, bool(step))
        row = self.current_row()
        if step and row is not None:
            shown = [column for column in EDITABLE if not self.isColumnHidden(column) and can_edit(row, column)]
            place = (shown.index(Column(self._column())) if self._column() in shown else 0) + step
            if 0 <= place < len(shown):
                cell = self.currentIndex().siblingAtColumn(shown[place])
                self.setCurrentIndex(cell)
                self._open_editor(cell)

    # --- files that are dropped -------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files; items are dragged without Qt's own drag and drop."""
        own = event.mimeData().hasFormat(BACKLOG_MIME) and not self._agenda.read_only
        if own or dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show on which item the files would be dropped."""
        index = self.indexAt(event.position().toPoint())
        if self._agenda.row_at(index) is not None:
            self._set_current(index.siblingAtColumn(Column.TITLE))
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which files were dropped on which item."""
        if event.mimeData().hasFormat(BACKLOG_MIME):
            event.acceptProposedAction()
            index = self.indexAt(event.position().toPoint())
            ids = bytes(event.mimeData().data(BACKLOG_MIME).data()).decode().split()
            self.backlog_did_drop.emit(ids, self._agenda.row_at(index) or self._agenda.session_at(index))
            return
        paths = dropped_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.files_did_drop.emit(self._agenda.row_at(self.indexAt(event.position().toPoint())), paths)

    # --- mouse --------------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        index = self.indexAt(point)
        if event.button() == Qt.MouseButton.LeftButton and self._press_session(index, point):
            return
        row = self._agenda.row_at(index)
        self._select_on_release = None
        if event.button() == Qt.MouseButton.LeftButton and row is not None and not row.continued and not self._agenda.read_only:
            self._drag.press(point)
            several = len(self.selectionModel().selectedRows()) > 1 and self.selectionModel().isRowSelected(index.row(), index.parent())
            if several and not event.modifiers():
                self._select_on_release = index
                return
        super().mousePressEvent(event)

    def _press_session(self, index: QModelIndex, point: QPoint) -> bool:
        """A press on a session's heading: its chevron folds it, a stretch of its bar selects that item."""
        session = self._agenda.session_at(index)
        if session is None or self._agenda.row_at(index) is not None:
            return False
        rect = line_rect(self, index)
        if point.x() < 34 and point.y() < rect.top() + 27:
            self.setExpanded(index, not self.isExpanded(index))
            return True
        if session.id is not None and not self._agenda.read_only and self.agenda_delegate.hours_at(session, rect).contains(point):
            self.select_session(session.id)
            self._open_editor(index.siblingAtColumn(0))
            return True
        segment = self._segment_at(session, rect, point)
        return segment is not None and self.select_item(segment)

    def _segment_at(self, session: AgendaSession, rect: QRect, point: QPoint) -> str | None:
        local = point - rect.topLeft()
        slots = slot_rects(session, rect.width())
        return next((slot.segment.item_id for slot in slots if slot.segment is not None and slot.rect.contains(local)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if event.buttons() & Qt.MouseButton.LeftButton:
            row = self.current_row()
            self._drag.follow(point, row.depth if row is not None else 0)
            return
        self._hover(point)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag.release()
        if self._drag.is_on:
            place = self._drag.place
            self._drag.end()
            outside = not self.viewport().rect().contains(event.position().toPoint())
            if outside and self.catch(event.globalPosition().toPoint()):
                return
            if place is not None:
                self.drop_did_happen.emit(place)
            return
        if self._select_on_release is not None:
            self._set_current(self._select_on_release)
            self._select_on_release = None
        super().mouseReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.viewport().update()
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        else:
            index = self.indexAt(self.viewport().mapFrom(self, event.pos())) if event.pos().y() >= 0 else QModelIndex()
            if index.isValid() and not self.selectionModel().isRowSelected(index.row(), index.parent()):
                self._set_current(index)
            at = event.globalPos()
        self.menu_was_wanted.emit(at)

    def _hover(self, point: QPoint) -> None:
        index = self.indexAt(point)
        place = (index.internalId(), index.row()) if index.isValid() else None
        on_handle = self._agenda.row_at(index) is not None and point.x() < HANDLE + 4 and not self._agenda.read_only
        self.viewport().setCursor(self._cursor_at(index, point, on_handle=on_handle))
        if place != self._hovered:
            self._hovered = place
            self.viewport().update()

    def _cursor_at(self, index: QModelIndex, point: QPoint, *, on_handle: bool) -> Qt.CursorShape:
        session = self._agenda.session_at(index) if self._agenda.row_at(index) is None else None
        typed = session is not None and session.id is not None and not self._agenda.read_only
        if typed and session is not None and self.agenda_delegate.hours_at(session, line_rect(self, index)).contains(point):
            return Qt.CursorShape.IBeamCursor
        return Qt.CursorShape.OpenHandCursor if on_handle else Qt.CursorShape.ArrowCursor

    # --- painting -----------------------------------------------------------------------------------------------------------

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        hovered = self._hovered == (index.internalId(), index.row())
        self._lines.paint(painter, option, index, hovered=hovered, faded=self._drag.carries(index), column=self._column())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drag.place is not None:
            self._lines.paint_drop(QPainter(self.viewport()), self._drag.place)

    # --- widths -------------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.fit(self.viewport().width())
        super().resizeEvent(event)

    def fit(self, width: int) -> None:
        """Leave columns out, or make them narrower, where there is too little room for the titles."""
        narrow = width < 560
        if narrow != self.agenda_delegate.narrow_purpose:
            self.agenda_delegate.narrow_purpose = narrow
        count = max((len(row.ready) for session in self._agenda.sessions for row in session.rows), default=3)
        wanted: dict[int, int] = {Column.READY: max(60, 6 + 27 * count + 11), Column.NUMBER: self._number_width()}
        for column in (Column.PURPOSE, Column.LEAD, Column.PAPER):
            kept = self.widths.width_of(column)
            wanted[column] = kept if width >= _ROOMY else min(kept, _WIDTHS[column])
        if narrow:
            wanted[Column.PURPOSE] = 34
        self.widths.fit(wanted, hidden={Column.LEAD: width < 640, Column.PAPER: width < 740})
