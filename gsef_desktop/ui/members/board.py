"""A column of the recruiting board: a list of cards that can be dragged into another column."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QCoreApplication,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gsef_desktop.domain.records import MembershipStatus
from gsef_desktop.domain.recruiting import Candidate
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.reference.countries import country_name
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors import member_words as words
from gsef_desktop.ui.widgets.tips import tip

_MIME = "application/x-gsef-candidates"
_HEIGHT, _GAP = 62, 6
CandidateRole = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class BoardModel(QAbstractListModel):
    """The candidates of one column."""

    def __init__(self, context: UiContext, parent: QListView) -> None:
        super().__init__(parent)
        self._context = context
        self.rows: tuple[Candidate, ...] = ()
        self._places: dict[str, int] = {}
        self.today = date.today()

    def set_rows(self, rows: Sequence[Candidate], today: date) -> None:
        """Show other candidates."""
        if tuple(rows) != self.rows or today != self.today:
            self.beginResetModel()
            self.rows, self.today = tuple(rows), today
            self._places = {row.id: number for number, row in enumerate(self.rows)}
            self.endResetModel()

    def row_of(self, id: str) -> int:
        """The row of an organisation, -1 if it is not in this column."""
        return self._places.get(id, -1)

    def step_text(self, row: Candidate) -> str:
        """The next step; of a member since when it is one."""
        if row.status is MembershipStatus.MEMBER:
            return self.tr("since {date}").format(date=write_day(row.since, self._context.language)) if row.since is not None else ""
        return row.next_step

    def day_text(self, row: Candidate) -> str:
        """By when the next step is to be taken."""
        if row.next_step_on is None or row.status is MembershipStatus.MEMBER:
            return ""
        return self.tr("by {date}").format(date=write_day(row.next_step_on, self._context.language, style="short"))

    def place_text(self, row: Candidate) -> str:
        """City and country, and who looks after it."""
        country = country_name(row.country, self._context.language)
        where = f"{row.city}, {country}" if row.city and country and row.city != country else row.city or country
        return " · ".join(part for part in (where or words.kind_word(row.kind), row.responsible) if part)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == CandidateRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            late = self.tr("late") if row.is_late(self.today) else ""
            told = ", ".join(part for part in (row.name, self.place_text(row), self.step_text(row), self.day_text(row), late) if part)
            return tip(told) if role == Qt.ItemDataRole.ToolTipRole else told
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return flags if self._context.read_only else flags | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        made = QMimeData()
        rows = [self.rows[index.row()] for index in indexes]
        made.setData(_MIME, QByteArray("\n".join(row.id for row in rows).encode()))
        made.setText("\n".join(row.name for row in rows))
        return made

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction


class BoardDelegate(QStyledItemDelegate):
    """Paints a card: name, where it is and who looks after it, the next step."""

    def __init__(self, context: UiContext, view: BoardColumn) -> None:
        super().__init__(view)
        self._context, self._view = context, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, _HEIGHT + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(CandidateRole)
        if not isinstance(row, Candidate):
            return
        theme, state = self._context.theme, getattr(option, "state")  # noqa: B009
        whole: QRect = getattr(option, "rect")  # noqa: B009
        rect = QRectF(whole).adjusted(1.5, 1.5, -1.5, -_GAP - 0.5)
        selected, focused = bool(state & QStyle.StateFlag.State_Selected), self._view.hasFocus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setBrush(theme.color(("sel" if focused else "hover") if selected else "hover" if over else "bg"))
        painter.setPen(QPen(theme.color(("acc" if focused else "ctl") if selected else "line"), 1.5 if selected else 1))
        painter.drawRoundedRect(rect, 6, 6)
        left, width = rect.left() + 10, rect.width() - 20
        painter.drawPixmap(QPoint(round(left), round(rect.top() + 10)), theme.pixmap(words.KIND_ICONS[row.kind], "ink3", 14))
        self._write(painter, QRectF(left + 20, rect.top() + 6, width - 20, 20), row.name, "name", "ink")
        model = self._view.cards
        self._write(painter, QRectF(left, rect.top() + 24, width, 17), model.place_text(row), "secondary", "ink2")
        self._paint_step(painter, row, QRectF(left, rect.top() + 40, width, 17))
        painter.restore()

    def _paint_step(self, painter: QPainter, row: Candidate, box: QRectF) -> None:
        """The next step, and at the right its day, which is never cut off."""
        theme, model = self._context.theme, self._view.cards
        late, step, day = row.is_late(model.today), model.step_text(row), model.day_text(row)
        if late:
            painter.drawPixmap(QPoint(round(box.left()), round(box.top() + 2)), theme.pixmap("triangle-alert", "bad", 13))
            box.setLeft(box.left() + 18)
        if day:
            room = QFontMetrics(theme.font("secondary")).horizontalAdvance(day) + 2
            self._write(painter, QRectF(box.right() - room, box.top(), room, box.height()), day, "secondary", "bad" if late else "ink2")
            box.setRight(box.right() - room - 10)
        token = "bad" if late else "ink2" if step else "ink3"
        self._write(painter, box, step or ("" if day else QCoreApplication.translate("BoardColumn", "No next step")), "secondary", token)

    def _write(self, painter: QPainter, box: QRectF, text: str, role: str, token: str) -> None:
        font = self._context.theme.font(role)
        painter.setFont(font)
        painter.setPen(self._context.theme.color(token))
        elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)


class BoardColumn(QListView):
    """The cards of one status.  Ctrl with ← and → moves what is selected into the column beside; so does dragging."""

    moved_here = Signal(list)
    """ids that were dropped here"""
    move_wanted = Signal(int)
    """the selection is to go one column on (1) or back (-1)"""
    beside_wanted = Signal(int)
    """the keyboard is to go to the column beside"""
    opened = Signal(str)
    step_wanted = Signal(str)
    delete_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, context: UiContext, status: MembershipStatus, name: str) -> None:
        super().__init__()
        self.status = status
        self.cards = BoardModel(context, self)
        self._theme = context.theme
        self._dropping = False
        self.setModel(self.cards)
        self.setItemDelegate(BoardDelegate(context, self))
        self.setAccessibleName(name)
        self.setProperty("board", True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAcceptDrops(not context.read_only)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(CandidateRole).id))

    def selected_ids(self) -> list[str]:
        """What is selected, from top to bottom."""
        return [self.cards.rows[row].id for row in sorted({index.row() for index in self.selectedIndexes()})]

    def select_ids(self, ids: Sequence[str]) -> bool:
        """Select those of some organisations that are here; answers whether there is any."""
        rows = [row for one in ids if (row := self.cards.row_of(one)) >= 0]
        model = self.selectionModel()
        if sorted({index.row() for index in self.selectedIndexes()}) != sorted(rows):
            model.clearSelection()
            for row in rows:
                model.select(self.cards.index(row), QItemSelectionModel.SelectionFlag.Select)
        if rows and self.currentIndex().row() not in rows:
            model.setCurrentIndex(self.cards.index(rows[0]), QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(self.cards.index(rows[0]))
        return bool(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = event.key(), event.modifiers()
        side = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key), 0)
        current = self.currentIndex().data(CandidateRole)
        if side and keys & Qt.KeyboardModifier.ControlModifier:
            self.move_wanted.emit(side)
        elif side:
            self.beside_wanted.emit(side)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(current, Candidate):
            self.opened.emit(current.id)
        elif key == Qt.Key.Key_F2 and isinstance(current, Candidate):
            self.step_wanted.emit(current.id)
        elif key == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)

    # --- dropping --------------------------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._allow(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._allow(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(False)
        if event.mimeData().hasFormat(_MIME) and event.source() is not self:
            ids = bytes(event.mimeData().data(_MIME).data()).decode().splitlines()
            event.acceptProposedAction()
            self.moved_here.emit(ids)

    def _allow(self, event: QDragMoveEvent) -> None:
        fits = event.mimeData().hasFormat(_MIME) and event.source() is not self
        self._mark(fits)
        event.setAccepted(fits)

    def _mark(self, dropping: bool) -> None:
        if dropping != self._dropping:
            self._dropping = dropping
            self.viewport().update()

    def paintEvent(self, event: Any) -> None:
        super().paintEvent(event)
        if self._dropping:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.color("acc"), 2))
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 6, 6)
