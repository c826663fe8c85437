"""The table of the agenda: keys, mouse, drag and drop, painting of lines.  What a key means is announced; the page acts on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QApplication, QStyleOptionViewItem, QTreeView, QWidget

from gsef_desktop.domain.agenda_content import AgendaRow, AgendaSession
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.meetings.agenda_delegate import HANDLE, INDENT, AgendaDelegate, slot_rects
from gsef_desktop.ui.meetings.agenda_drop import BACKLOG_MIME, DropPlace, carried_rows, drop_place
from gsef_desktop.ui.meetings.agenda_model import EDITABLE, AgendaModel, Column, RowRole, can_edit
from gsef_desktop.ui.meetings.kept_widths import KeptWidths
from gsef_desktop.ui.meetings.table_header import TableHeader
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.archive_files import dropped_files

_WIDTHS: dict[int, int] = {
    Column.TIME: 64, Column.NUMBER: 38, Column.MINUTES: 46, Column.PURPOSE: 114, Column.LEAD: 154, Column.PAPER: 72, Column.READY: 96,
}  # fmt: skip
_LEVEL_STEP = 24
"""Dragging so many px to the side changes the depth by one."""
_ROOMY = 800
"""From this width on, columns that the user has made wider stay so."""
_SCROLL_MS, _SCROLL_EDGE = 40, 28


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
        self._pressed: QPoint | None = None
        self._drop: DropPlace | None = None
        self._dragging = False
        self._drag_depth = 0
        self._select_on_release: QModelIndex | None = None
        self._editing = ""
        self._quiet = False
        self.catch: Callable[[QPoint], bool] = lambda point: False
        """takes the selected items where they are dropped beside the table, at a global place; answers whether it did"""
        self.setModel(model)
        self.agenda_delegate = AgendaDelegate(theme, model, self)
        self.setItemDelegate(self.agenda_delegate)
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
        self._scroll = QTimer(self)
        self._scroll.setInterval(_SCROLL_MS)
        self._scroll.timeout.connect(self._scroll_while_dragging)
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
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._command_for(event)
            and not self._is_editing()
        ):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if plain and self.current_row() is not None and not self._agenda.read_only:
                self.command_did_come.emit("outdent" if event.key() == Qt.Key.Key_Backtab else "indent")
                return True
        return super().event(event)

    def _command_for(self, event: QKeyEvent) -> str:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        alt, control, none = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            return "copy"
        if event.matches(QKeySequence.StandardKey.Cut):
            return "cut"
        if event.matches(QKeySequence.StandardKey.Paste):
            return "paste"
        commands: dict[tuple[int, Qt.KeyboardModifier], str] = {
            (Qt.Key.Key_Return, none): "add", (Qt.Key.Key_Enter, none): "add",
            (Qt.Key.Key_Return, control): "add_inside", (Qt.Key.Key_Enter, control): "add_inside",
            (Qt.Key.Key_Up, alt): "up", (Qt.Key.Key_Down, alt): "down", (Qt.Key.Key_D, control): "duplicate",
            (Qt.Key.Key_B, control): "add_break", (Qt.Key.Key_L, control | Qt.KeyboardModifier.ShiftModifier): "put_off",
            (Qt.Key.Key_Delete, none): "delete", (Qt.Key.Key_Backspace, none): "delete",
        }  # fmt: skip
        return commands.get((key, held), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_editing():  # what the open editor did not take is not meant for the table
            event.ignore()
            return
        if self._dragging and event.key() == Qt.Key.Key_Escape:
            self._end_drag()
            return
        command = self._command_for(event)
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

    # --- mouse --------------------------------------------------------------------------------------------------------------

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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        index = self.indexAt(point)
        if event.button() == Qt.MouseButton.LeftButton and self._press_session(index, point):
            return
        row = self._agenda.row_at(index)
        self._select_on_release = None
        if event.button() == Qt.MouseButton.LeftButton and row is not None and not row.continued and not self._agenda.read_only:
            self._pressed = point
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
        rect = self._row_rect(index)
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
            if self._pressed is not None and not self._dragging:
                far = (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()
                if far and self.selected_ids():
                    self._begin_drag()
            if self._dragging:
                self._drag_to(point)
            return
        self._hover(point)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if self._dragging:
            place = self._drop
            self._end_drag()
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
        if typed and session is not None and self.agenda_delegate.hours_at(session, self._row_rect(index)).contains(point):
            return Qt.CursorShape.IBeamCursor
        return Qt.CursorShape.OpenHandCursor if on_handle else Qt.CursorShape.ArrowCursor

    # --- drag ---------------------------------------------------------------------------------------------------------------

    def _begin_drag(self) -> None:
        row = self.current_row()
        self._dragging = True
        self._drag_depth = row.depth if row is not None else 0
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._scroll.start()

    def _drag_to(self, point: QPoint) -> None:
        """Find the gap nearest to the mouse; moving sideways since the press changes the depth."""
        shift = round((point.x() - (self._pressed or point).x()) / _LEVEL_STEP)
        self._drop = self._place_at(point, self._drag_depth + shift)
        self.viewport().update()

    def _place_at(self, point: QPoint, depth: int) -> DropPlace | None:
        index = self.indexAt(QPoint(max(point.x(), 1), point.y()))
        sessions = self._agenda.sessions
        if not sessions:
            return None
        if not index.isValid():
            session = len(sessions) - 1 if point.y() > 0 else 0
            row = len(sessions[session].rows) if point.y() > 0 else 0
        elif self._agenda.row_at(index) is None:
            session, row = index.row(), 0
            if session and point.y() < self._row_rect(index).center().y():
                session -= 1
                row = len(sessions[session].rows)
        else:
            session = index.internalId() - 1
            row = index.row() + (1 if point.y() > self._row_rect(index).center().y() else 0)
        place = drop_place(sessions, session, row, depth, self.selected_ids())
        if place is None and row + 1 <= len(sessions[session].rows):
            place = drop_place(sessions, session, row + 1, depth, self.selected_ids())
        return place

    def _end_drag(self) -> None:
        self._scroll.stop()
        self._dragging, self._drop, self._pressed = False, None, None
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self.viewport().update()

    def _scroll_while_dragging(self) -> None:
        point = self.viewport().mapFromGlobal(self.cursor().pos())
        bar = self.verticalScrollBar()
        if point.y() < _SCROLL_EDGE:
            bar.setValue(bar.value() - 12)
        elif point.y() > self.viewport().height() - _SCROLL_EDGE:
            bar.setValue(bar.value() + 12)

    # --- painting -----------------------------------------------------------------------------------------------------------

    def _row_rect(self, index: QModelIndex) -> QRect:
        rect = self.visualRect(index.siblingAtColumn(0))
        return QRect(0, rect.top(), self.viewport().width(), rect.height())

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        rect = QRect(0, option.rect.top(), self.viewport().width(), option.rect.height())
        row = self._agenda.row_at(index)
        selected = self.selectionModel().isRowSelected(index.row(), index.parent())
        hovered = self._hovered == (index.internalId(), index.row())
        faded = self._dragging and row is not None and index.row() in self._carried(index.internalId() - 1)
        self._paint_ground(painter, rect, row, selected=selected, hovered=hovered)
        painter.save()
        if faded:
            painter.setOpacity(0.45)
        cell = QStyleOptionViewItem(option)
        if row is None:
            cell.rect = rect
            self.agenda_delegate.paint(painter, cell, index)
        else:
            for column in Column:
                if not self.isColumnHidden(column):
                    cell.rect = QRect(self.columnViewportPosition(column), rect.top(), self.columnWidth(column), rect.height())
                    self.agenda_delegate.paint(painter, cell, index.siblingAtColumn(column))
            if (selected or hovered) and not row.continued and not self._agenda.read_only:
                ratio = self.devicePixelRatioF()
                painter.drawPixmap(4, rect.center().y() - 6, self._theme.pixmap("grip-vertical", "ink3", 13, ratio))
        painter.restore()
        self._paint_focus(painter, rect, index, row, selected=selected)

    def _paint_ground(self, painter: QPainter, rect: QRect, row: AgendaRow | None, *, selected: bool, hovered: bool) -> None:
        active = self.hasFocus() or self.isAncestorOf(QApplication.focusWidget() or QWidget())
        token = "bg"
        if selected:
            token = "sel" if active else "hover"
        elif hovered and row is not None:
            token = "hover"
        elif row is not None and (row.continued or row.heading):
            token = "sub"
        painter.fillRect(rect, self._theme.color(token))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._theme.color("line"))
        if selected:
            painter.save()
            painter.setPen(QPen(self._theme.color("acc" if active else "ctl"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
            painter.restore()

    def _paint_focus(self, painter: QPainter, rect: QRect, index: Any, row: AgendaRow | None, *, selected: bool) -> None:
        """The current cell, while the keyboard is here and it is not the usual one."""
        current = self.currentIndex()
        if not self.hasFocus() or row is None or (current.internalId(), current.row()) != (index.internalId(), index.row()):
            return
        column = self._column()
        if column == Column.TITLE and selected:
            return
        painter.setPen(QPen(self._theme.color("acc"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRect(self.columnViewportPosition(column) + 1, rect.top() + 2, self.columnWidth(column) - 3, rect.height() - 5))

    def _carried(self, session: int) -> set[int]:
        return carried_rows(self._agenda.sessions[session].rows, self.selected_ids())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drop is not None:
            self._paint_drop(QPainter(self.viewport()), self._drop)

    def _paint_drop(self, painter: QPainter, place: DropPlace) -> None:
        parent = self._agenda.index(place.session, 0)
        count = self._agenda.rowCount(parent)
        if place.row < count:
            y = self._row_rect(self._agenda.index(place.row, 0, parent)).top()
        elif count:
            y = self._row_rect(self._agenda.index(count - 1, 0, parent)).bottom() + 1
        else:
            y = self._row_rect(parent).bottom() + 1
        left = self.columnViewportPosition(Column.TITLE) + 6 + INDENT * place.depth * 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("acc"), 2))
        painter.drawLine(left, y, self.viewport().width() - 8, y)
        painter.setBrush(self._theme.color("bg"))
        painter.drawEllipse(QPoint(left - 4, y), 4, 4)

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
