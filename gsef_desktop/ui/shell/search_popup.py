"""What drops down under the search field: records of the file and commands, while one types."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QLabel, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.search import SearchHit
from gsef_desktop.ui.shell.registry import KIND_ICONS, kind_name
from gsef_desktop.ui.shell.search_field import ShellSearchField
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.labels import label

_TARGET = Qt.ItemDataRole.UserRole
_REST = Qt.ItemDataRole.UserRole + 1
_ICON = Qt.ItemDataRole.UserRole + 2
_RIGHT = Qt.ItemDataRole.UserRole + 3
_ROW, _TALL_ROW, _MOST_HEIGHT = 30, 44, 420


def folded(text: str) -> str:
    """Lower case without accents, for comparing what is typed with a command."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))


class SearchPopup(QFrame):
    """A list below `field`.  It never takes the focus; the field sends it the keys."""

    record_chosen = Signal(object)
    """a `RecordRef`"""

    def __init__(
        self, theme: Theme, field: ShellSearchField, search: Callable[[str], Sequence[SearchHit]],
        commands: Callable[[], Sequence[QAction]], parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._field, self._search, self._commands, self._parent = field, search, commands, parent
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # else the view beneath is painted again at every key
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        self.model = QStandardItemModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Delegate(theme, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setMouseTracking(True)
        self.list.clicked.connect(self._take)
        column.addWidget(self.list)
        self.nothing: QLabel = label(theme, "", "body", token="ink2", wrap=True)
        self.nothing.setContentsMargins(10, 8, 10, 8)
        column.addWidget(self.nothing)
        field.textChanged.connect(self.look)
        field.focused.connect(lambda: self.look(field.text()))
        field.moved.connect(self._move)
        field.accepted.connect(lambda: self._take(self.list.currentIndex()))
        field.dismissed.connect(self.hide)

    def look(self, text: str) -> None:
        """Fill the list with what `text` finds; without a text, with the commands."""
        if not self._field.hasFocus():
            return
        text = text.strip()
        hits = list(self._search(text)) if text else []
        wanted = folded(text).split()
        commands = [action for action in self._commands() if all(word in folded(plain_text(action)) for word in wanted)]
        self.model.clear()
        for hit in hits:
            self.model.appendRow(_item(hit.ref, hit.title, hit.excerpt, KIND_ICONS.get(hit.ref.kind, "search"), kind_name(hit.ref.kind)))
        for action in commands[: 12 if not hits else 5]:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self.model.appendRow(_item(action, plain_text(action), "", "chevron-right", keys))
        found = self.model.rowCount() > 0
        self.list.setVisible(found)
        self.nothing.setText(self.tr("No match for “{text}”.").format(text=text))
        self.nothing.setVisible(not found)
        if found:
            self.list.setCurrentIndex(self.model.index(0, 0))
            self._describe()
        self._place()
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("bg"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.color("line2"))
        painter.setBrush(self._theme.color("bg"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _place(self) -> None:
        parent = self._parent
        below = self._field.mapTo(parent, QPoint(0, self._field.height() + 4))
        width = min(max(self._field.width(), 460), parent.width() - 24)
        left = max(12, min(below.x() + (self._field.width() - width) // 2, parent.width() - width - 12))
        rows = sum(_TALL_ROW if self.model.index(row, 0).data(_REST) else _ROW for row in range(self.model.rowCount()))
        room = parent.height() - below.y() - 12
        height = min(rows, _MOST_HEIGHT) + 12 if self.model.rowCount() else self.nothing.sizeHint().height() + 12
        self.setGeometry(QRect(left, below.y(), width, min(height, room)))

    def _move(self, rows: int) -> None:
        if not self.isVisible():
            self.look(self._field.text())
            return
        last = self.model.rowCount() - 1
        if last >= 0:
            row = min(max(self.list.currentIndex().row() + rows, 0), last)
            self.list.setCurrentIndex(self.model.index(row, 0))
            self._describe()

    def _describe(self) -> None:
        """A screen reader stays with the field: its description tells the current row."""
        index = self.list.currentIndex()
        parts = [index.data(Qt.ItemDataRole.DisplayRole), index.data(_RIGHT), index.data(_REST)]
        self._field.setAccessibleDescription(", ".join(filter(None, parts)))

    def _take(self, index: QModelIndex | QPersistentModelIndex) -> None:
        target: Any = index.data(_TARGET) if index.isValid() and self.isVisible() else None
        if target is None:
            return
        self.hide()
        self._field.clear()
        self.hide()
        self._field.clearFocus()
        self._field.left.emit()
        if isinstance(target, QAction):
            target.trigger()
        else:
            self.record_chosen.emit(RecordRef(*target))


def plain_text(action: QAction) -> str:
    """An action's text without its mnemonic."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def _item(target: Any, title: str, rest: str, icon: str, right: str) -> QStandardItem:
    item = QStandardItem(title)
    item.setData(target, _TARGET)
    item.setData(rest, _REST)
    item.setData(icon, _ICON)
    item.setData(right, _RIGHT)
    item.setData(", ".join(filter(None, (title, right, rest))), Qt.ItemDataRole.AccessibleTextRole)
    return item


class _Delegate(QStyledItemDelegate):
    """A row: icon, title and kind, with the place where it was found beneath."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, _TALL_ROW if index.data(_REST) else _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        theme, box = self._theme, QRect(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        token = "sel" if state & QStyle.StateFlag.State_Selected else "hover" if state & QStyle.StateFlag.State_MouseOver else None
        if token is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(token))
            painter.drawRoundedRect(box, 5, 5)
        rest = str(index.data(_REST) or "")
        top = QRect(box.left() + 34, box.top() + (4 if rest else 0), box.width() - 44, 18 if rest else box.height())
        device = painter.device()
        picture = theme.pixmap(str(index.data(_ICON)), "ink3", 16, device.devicePixelRatio() if device is not None else 1.0)
        painter.drawPixmap(box.left() + 10, top.center().y() - 7, picture)
        middle, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        kind = str(index.data(_RIGHT) or "")
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("ink3"))
        painter.drawText(top, right, kind)
        top.setWidth(top.width() - QFontMetrics(painter.font()).horizontalAdvance(kind) - 10)
        _draw(painter, theme, top, "name", "ink", str(index.data(Qt.ItemDataRole.DisplayRole)), middle)
        if rest:
            _draw(painter, theme, QRect(top.left(), box.top() + 22, box.width() - 44, 17), "caption", "ink2", rest, middle)
        painter.restore()


def _draw(painter: QPainter, theme: Theme, box: QRect, role: str, token: str, text: str, align: Qt.AlignmentFlag) -> None:
    font = theme.font(role)
    painter.setFont(font)
    painter.setPen(theme.color(token))
    painter.drawText(box, align, QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width()))
