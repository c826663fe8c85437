"""The card beside a bar: its line, status, title, days and place, and what clashes with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.bars import DateStatus, status_pixmap
from gsef_desktop.ui.widgets.labels import ElidedLabel, LineTile, label
from gsef_desktop.ui.widgets.layout import rule

_WIDTH = 284
_AWAY = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class CardText:
    """What a card says.  `warnings` are sentences about clashes."""

    line: int
    line_title: str
    status: DateStatus
    status_text: str
    title: str
    when_and_where: str
    notes: Sequence[str] = ()
    warnings: Sequence[str] = ()


class HoverCard(QFrame):
    """A card over the window beside a bar; it never takes the focus.

    It is no window of its own: where those are placed is not up to the program everywhere (Wayland), and it would take the pointer.
    """

    def __init__(self, theme: Theme, text: CardText, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setProperty("surface", "popup")
        self.setAccessibleName(text.title)
        self.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(2)
        column.addLayout(_top_row(theme, text))
        column.addSpacing(4)
        column.addWidget(_wrapped(label(theme, text.title, "strong"), _WIDTH - 26))
        column.addWidget(_wrapped(label(theme, text.when_and_where, "secondary", token="ink2"), _WIDTH - 26))
        for note in text.notes:
            column.addWidget(_wrapped(label(theme, note, "caption", token="ink3"), _WIDTH - 26))
        if text.warnings:
            column.addSpacing(5)
            column.addWidget(rule())
            column.addSpacing(5)
        for warning in text.warnings:
            column.addLayout(_warning_row(theme, warning))

    def show_beside(self, widget: QWidget, rect: QRectF) -> None:
        """Show it to the right of `rect` (in the coordinates of `widget`), or wherever it lies within the window and beside the bar."""
        window = widget.window()
        self.setParent(window)
        self.adjustSize()
        anchor = QRect(widget.mapTo(window, rect.topLeft().toPoint()), rect.size().toSize())
        self.move(_place(anchor, self.size().width(), self.size().height(), window.rect()))
        self.show()
        self.raise_()


def _top_row(theme: Theme, text: CardText) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(7)
    row.addWidget(LineTile(theme, text.line or None))
    row.addWidget(ElidedLabel(theme, text.line_title, "head", token="ink2"), 1)
    mark = QLabel()
    screen = QGuiApplication.primaryScreen()
    mark.setPixmap(status_pixmap(text.status, theme, screen.devicePixelRatio() if screen is not None else 1.0))
    row.addWidget(mark)
    row.addWidget(label(theme, text.status_text, "badge", token="ink2"))
    return row


def _warning_row(theme: Theme, text: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(7)
    mark = QLabel()
    mark.setPixmap(theme.pixmap("triangle-alert", "bad", 13))
    mark.setContentsMargins(0, 2, 0, 0)
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(_wrapped(label(theme, text, "secondary", token="ink"), _WIDTH - 48), 1)
    return row


def _wrapped(text: QLabel, width: int) -> QLabel:
    """Break a label's lines at `width` px; nested layouts would not ask it how high it is then."""
    text.setWordWrap(True)
    text.setFixedWidth(width)
    text.setFixedHeight(text.heightForWidth(width))
    return text


def _place(anchor: QRect, width: int, height: int, room: QRect) -> QPoint:
    """Right of the anchor if there is room, else left of it, else below or above, kept within the room."""
    top = min(max(anchor.center().y() - height // 2, room.top()), room.bottom() - height)
    if anchor.right() + _AWAY + width <= room.right():
        return QPoint(anchor.right() + _AWAY, top)
    if anchor.left() - _AWAY - width >= room.left():
        return QPoint(anchor.left() - _AWAY - width, top)
    below = anchor.bottom() + _AWAY
    left = min(max(anchor.left(), room.left()), room.right() - width)
    return QPoint(left, below if below + height <= room.bottom() else anchor.top() - _AWAY - height)
