"""What opens over the map of the world: a quiet card beside a mark, and the list of what a gathered mark holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.map_marks import STATUS_OF, MapMark, Site
from gsef_desktop.ui.members import world_map_words as words
from gsef_desktop.ui.members.world_map_paint import activity_icon
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import rule
from gsef_desktop.ui.widgets.membership import membership_icon
from gsef_desktop.ui.widgets.tips import tip

_WIDTH, _AWAY, _MOST_ROWS = 264, 10, 6
_CARD_MS = 250
_ROW, _LIST_WIDTH, _LIST_HEIGHT = 40, 300, 332


def mark_icon(mark: MapMark, theme: Theme) -> QIcon:
    """The mark as an icon."""
    return activity_icon(mark, theme) if mark.row is not None else membership_icon(STATUS_OF[mark.layer], theme, size=10)


class MapCard(QFrame):
    """A card beside a mark: what it is, where and when, in words.  It never takes the focus, nor the mouse."""

    def __init__(self, theme: Theme, site: Site, language: str, lines: dict[int, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setProperty("surface", "popup")
        self.setAccessibleName(words.site_told(site, language))
        self.setFixedWidth(_WIDTH)
        self._theme, self._language = theme, language
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 9, 12, 10)
        self._column.setSpacing(2)
        if site.count == 1:
            self._say_one(site.marks[0], lines)
        else:
            self._say_many(site)
        self.adjustSize()

    def texts(self) -> list[str]:
        """Everything that the card says, from top to bottom."""
        return [one.text() for one in self.findChildren(QLabel) if one.text()]

    def _say_one(self, mark: MapMark, lines: dict[int, str]) -> None:
        language = self._language
        head = words.standing(mark) if mark.row is None else lines.get(mark.line, "")
        self._row(mark_icon(mark, self._theme), head, "head" if mark.row is not None else "caption")
        self._column.addSpacing(2)
        self._wrapped(mark.name, "strong")
        if mark.row is not None:
            self._wrapped(words.detail(mark, language), "secondary", "ink2")
        self._wrapped(words.where(mark, language), "secondary", "ink2")

    def _say_many(self, site: Site) -> None:
        language = self._language
        self._wrapped(words.site_title(site, language), "strong")
        self._wrapped(words.all_counted(words.site_counts(site), language), "caption", "ink3")
        self._column.addSpacing(4)
        self._column.addWidget(rule())
        self._column.addSpacing(4)
        shown = site.marks if len(site.marks) <= _MOST_ROWS + 1 else site.marks[:_MOST_ROWS]
        for mark in shown:
            self._row(mark_icon(mark, self._theme), mark.name, "secondary")
        if len(shown) < len(site.marks):
            more = self.tr("and {number} more. A click opens the list.").format(number=len(site.marks) - len(shown))
            self._wrapped(more, "caption", "ink3")

    def _row(self, icon: QIcon, text: str, role: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(7)
        picture = QLabel()
        picture.setFixedSize(16, 16)
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        picture.setPixmap(icon.pixmap(QSize(16, 16), self.devicePixelRatioF()))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        said = label(self._theme, "", role, token="ink2")
        said.setText(QFontMetrics(said.font()).elidedText(text, Qt.TextElideMode.ElideRight, _WIDTH - 50))
        row.addWidget(said, 1)
        self._column.addLayout(row)

    def _wrapped(self, text: str, role: str, token: str | None = None) -> None:
        if text:
            made = label(self._theme, text, role, token=token, wrap=True)
            made.setFixedWidth(_WIDTH - 26)
            made.setFixedHeight(made.heightForWidth(_WIDTH - 26))
            self._column.addWidget(made)

    def show_beside(self, anchor: QRect) -> None:
        """Show it beside a rectangle of its parent, within the parent."""
        place(self, anchor)
        self.show()
        self.raise_()


class MarkList(QFrame):
    """The list of what a gathered mark holds, or of what has no place.  Enter or a click chooses, a double click opens, Esc closes."""

    chosen = Signal(object)
    opened = Signal(object)
    closed = Signal(bool)
    """whether by a key: then the focus goes back to the map"""

    def __init__(self, theme: Theme, title: str, marks: Sequence[MapMark], language: str, parent: QWidget, *, places: bool) -> None:
        super().__init__(parent)
        self.setProperty("surface", "popup")
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 8, 1, 6)
        column.setSpacing(4)
        head = label(theme, title, "strong", wrap=True)
        head.setContentsMargins(11, 0, 11, 2)
        column.addWidget(head)
        self.rows = _Rows(theme)
        self.rows.setAccessibleName(title)
        self._marks = list(marks)
        for mark in marks:
            item = QListWidgetItem(mark_icon(mark, theme), mark.name)
            said = [words.detail(mark, language), words.where(mark, language) if places else ""]
            item.setData(Qt.ItemDataRole.UserRole, " · ".join(filter(None, said)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words.told(mark, language))
            item.setToolTip(tip(mark.name))
            self.rows.addItem(item)
        self.rows.itemClicked.connect(lambda item: self.chosen.emit(self._ref(item)))
        self.rows.itemDoubleClicked.connect(lambda item: self.opened.emit(self._ref(item)))
        self.rows.entered_.connect(lambda item: self.chosen.emit(self._ref(item)))
        self.rows.left.connect(self._leave)
        column.addWidget(self.rows)
        self.setFixedWidth(_LIST_WIDTH)
        self.rows.setFixedHeight(min(_ROW * len(self._marks) + 2, _LIST_HEIGHT, max(_ROW, parent.height() - 70)))
        self.adjustSize()

    def select(self, ref: RecordRef | None) -> None:
        """Put the cursor on a record, or on the first."""
        number = next((one for one, mark in enumerate(self._marks) if mark.ref == ref), 0)
        self.rows.setCurrentRow(number)

    def show_beside(self, anchor: QRect) -> None:
        """Show it beside a rectangle of its parent and take the focus."""
        place(self, anchor)
        self.show()
        self.raise_()
        self.rows.setFocus(Qt.FocusReason.PopupFocusReason)

    def _ref(self, item: QListWidgetItem) -> RecordRef:
        return self._marks[self.rows.row(item)].ref

    def _leave(self, by_key: bool) -> None:
        if self.isVisible():
            self.hide()
            self.closed.emit(by_key)


class _Rows(QListWidget):
    """Rows of two lines that close with Esc or when the focus goes elsewhere."""

    entered_ = Signal(QListWidgetItem)
    left = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setItemDelegate(_TwoLines(theme, self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit(True)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and item is not None:
            self.entered_.emit(item)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit(False)


class _TwoLines(QStyledItemDelegate):
    """A name, and under it what there is to say in small letters."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(_LIST_WIDTH - 20, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        theme, rect = self._theme, QRect(option.rect)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("sel"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("hover"))
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        icon.paint(painter, QRect(rect.left() + 10, rect.top() + 4, 16, 16))
        left, room = rect.left() + 34, rect.width() - 44
        for text, role, token, top, height in (
            (index.data(Qt.ItemDataRole.DisplayRole), "field", "ink", 3, 18),
            (index.data(Qt.ItemDataRole.UserRole), "caption", "ink3", 20, 16),
        ):
            painter.setFont(theme.font(role))
            painter.setPen(theme.color(token))
            shown = QFontMetrics(painter.font()).elidedText(str(text or ""), Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(left, rect.top() + top, room, height), Qt.AlignmentFlag.AlignVCenter, shown)


class MapPopups(QObject):
    """The card and the list of one map, of which one is open at most."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, theme: Theme, language: str, owner: QWidget) -> None:
        super().__init__(owner)
        self._theme, self._language, self._owner = theme, language, owner
        self.card: MapCard | None = None
        self.list: MarkList | None = None
        self._next: tuple[Site, QRect, dict[int, str]] | None = None
        self._pause = QTimer(self, singleShot=True, interval=_CARD_MS)
        self._pause.timeout.connect(self._show_card)

    def announce(self, site: Site, anchor: QRect, lines: dict[int, str]) -> None:
        """Show the card of a site after a moment, unless it is closed before."""
        self._next = site, anchor, lines
        self._pause.start()

    def close_card(self) -> None:
        """Close the card, or let none come."""
        self._pause.stop()
        if self.card is not None:
            self.card.hide()
            self.card.deleteLater()
            self.card = None

    def show_list(self, title: str, marks: Sequence[MapMark], anchor: QRect, *, places: bool, selected: RecordRef | None) -> None:
        """Open a list of marks beside a rectangle; `places` says where each is."""
        self.close()
        self.list = MarkList(self._theme, title, marks, self._language, self._owner, places=places)
        self.list.select(selected)
        self.list.chosen.connect(self.chosen)
        self.list.opened.connect(self.opened)
        self.list.closed.connect(self._did_close_list)
        self.list.show_beside(anchor)

    def close_list(self) -> None:
        """Close the list if it is open."""
        if self.list is not None:
            made, self.list = self.list, None
            if made.rows.hasFocus():
                self._owner.setFocus()
            made.hide()
            made.deleteLater()

    def close(self) -> None:
        """Close both."""
        self.close_card()
        self.close_list()

    def _show_card(self) -> None:
        if self._next is None or self.list is not None:
            return
        site, anchor, lines = self._next
        self.close_card()
        self.card = MapCard(self._theme, site, self._language, lines, self._owner)
        self.card.show_beside(anchor)

    def _did_close_list(self, by_key: bool) -> None:
        if self.list is not None:
            self.list.deleteLater()
            self.list = None
        if by_key:
            self._owner.setFocus()


def place(card: QWidget, anchor: QRect) -> None:
    """Right of the anchor if there is room, else left, else below or above, within the parent."""
    parent = card.parentWidget()
    assert parent is not None
    room, width, height = parent.rect(), card.width(), card.height()
    top = min(max(anchor.center().y() - height // 2, 4), max(4, room.height() - height - 4))
    if anchor.right() + _AWAY + width <= room.width() - 4:
        card.move(QPoint(anchor.right() + _AWAY, top))
    elif anchor.left() - _AWAY - width >= 4:
        card.move(QPoint(anchor.left() - _AWAY - width, top))
    else:
        left = min(max(anchor.center().x() - width // 2, 4), max(4, room.width() - width - 4))
        below = anchor.bottom() + _AWAY
        card.move(QPoint(left, below if below + height <= room.height() - 4 else max(4, anchor.top() - _AWAY - height)))
